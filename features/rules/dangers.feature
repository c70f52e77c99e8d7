Feature: What excludes a danger
  Each row is one patient, with nothing recorded but what stands in it.
  First every rule where it fires; then its near miss, the same patient with one thing changed.

  Scenario Outline: <rule> excludes <danger>
    Given a patient with <findings>
    When the findings are worked up
    Then the danger "<danger>" is excluded
    And <rule> is concluded

    Examples: Septic arthritis
      | rule   | danger           | findings                                                             |
      | EXC-01 | septic arthritis | no synovial fluid culture growth, synovial white cell count 1500 /µL |
      | EXC-02 | septic arthritis | no joint effusion, C-reactive protein 8 mg/L, no fever               |
      | EXC-03 | septic arthritis | edema resolved on follow-up MRI                                      |

    Examples: Osteomyelitis
      | rule   | danger        | findings                                                     |
      | EXC-04 | osteomyelitis | no bone culture growth, no histology shows infection         |
      | EXC-05 | osteomyelitis | normal marrow on MRI                                         |
      | EXC-06 | osteomyelitis | normal T1 marrow signal, C-reactive protein 8 mg/L, no fever |
      | EXC-07 | osteomyelitis | edema resolved on follow-up MRI                              |

    Examples: Spondylodiscitis
      | rule   | danger           | findings                                                                                               |
      | EXC-08 | spondylodiscitis | claw sign, C-reactive protein 8 mg/L                                                                   |
      | EXC-09 | spondylodiscitis | no tissue culture growth, no histology shows infection                                                 |
      | EXC-10 | spondylodiscitis | no endplate erosion, disc signal dark, no paraspinal or epidural collection, C-reactive protein 8 mg/L |
      | EXC-11 | spondylodiscitis | edema resolved on follow-up MRI                                                                        |

    Examples: Malignancy
      | rule   | danger     | findings                                                                                              |
      | EXC-12 | malignancy | no histology shows malignancy, no blasts on blood film                                                |
      | EXC-13 | malignancy | edema resolved on follow-up MRI                                                                       |
      | EXC-14 | malignancy | normal T1 marrow signal, opposed-phase signal loss 25 %, no soft tissue mass, no cortical destruction |
      | EXC-15 | malignancy | normal marrow on MRI, normal blood count                                                              |

    Examples: Fracture at risk
      | rule   | danger           | findings                                                         |
      | EXC-16 | fracture at risk | no fracture line on MRI, no femoral neck fracture                |
      | EXC-17 | fracture at risk | pain site hip, no femoral neck fracture, no subchondral fracture |
      | EXC-18 | fracture at risk | edema resolved on follow-up MRI                                  |

    Examples: Cord or cauda equina compression
      | rule   | danger                           | findings                                                 |
      | EXC-19 | cord or cauda equina compression | no cord or cauda equina compression on MRI               |
      | EXC-20 | cord or cauda equina compression | no neurological deficit, no bladder or bowel disturbance |

    Examples: Osteonecrosis before collapse
      | rule   | danger                        | findings                         |
      | EXC-21 | osteonecrosis before collapse | no subchondral low-signal area   |
      | EXC-22 | osteonecrosis before collapse | no demarcated subchondral lesion |
      | EXC-23 | osteonecrosis before collapse | edema resolved on follow-up MRI  |

    Examples: Non-accidental injury
      | rule   | danger                | findings                                                                                     |
      | EXC-24 | non-accidental injury | no inconsistent injury story, no fractures of different ages, no metaphyseal corner fracture |
      | EXC-25 | non-accidental injury | no fracture line on MRI, no inconsistent injury story, no bruising                           |

  Scenario Outline: <rule> excludes nothing with <findings>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> stays silent

    Examples: Septic arthritis
      | rule   | findings                                                                                    |
      | EXC-01 | no synovial fluid culture growth, synovial white cell count 1500 /µL, recent antibiotic use |
      | EXC-02 | no joint effusion, C-reactive protein 8 mg/L, no fever, joint prosthesis                    |
      | EXC-03 | edema resolved on follow-up MRI, recent antibiotic use                                      |

    Examples: Osteomyelitis
      | rule   | findings                                                                        |
      | EXC-04 | no bone culture growth, no histology shows infection, sinus tract               |
      | EXC-05 | normal marrow on MRI, pain duration 2 days                                      |
      | EXC-06 | normal T1 marrow signal, C-reactive protein 8 mg/L, no fever, fixation hardware |
      | EXC-07 | edema resolved on follow-up MRI, recent antibiotic use                          |

    Examples: Spondylodiscitis
      | rule   | findings                                                                                                                                     |
      | EXC-08 | claw sign, C-reactive protein 8 mg/L, valve vegetation on echocardiography                                                                   |
      | EXC-09 | no tissue culture growth, no histology shows infection, recent antibiotic use                                                                |
      | EXC-10 | no endplate erosion, disc signal dark, no paraspinal or epidural collection, C-reactive protein 8 mg/L, valve vegetation on echocardiography |
      | EXC-11 | edema resolved on follow-up MRI, recent antibiotic use                                                                                       |

    Examples: Malignancy
      | rule   | findings                                                                                              |
      | EXC-12 | no histology shows malignancy, blasts on blood film                                                   |
      | EXC-13 | edema resolved on follow-up MRI, response to corticosteroids                                          |
      | EXC-14 | normal T1 marrow signal, opposed-phase signal loss 18 %, no soft tissue mass, no cortical destruction |
      | EXC-15 | normal marrow on MRI, no normal blood count                                                           |

    Examples: Fracture at risk
      | rule   | findings                                                                        |
      | EXC-16 | no fracture line on MRI, no femoral neck fracture, inability to bear weight     |
      | EXC-17 | pain site hip, no femoral neck fracture, no subchondral fracture, denosumab use |
      | EXC-18 | edema resolved on follow-up MRI, new fracture on follow-up                      |

    Examples: Cord or cauda equina compression
      | rule   | findings                                                                                  |
      | EXC-19 | cord or cauda equina compression on MRI                                                   |
      | EXC-20 | no neurological deficit, no bladder or bowel disturbance, convex posterior vertebral wall |

    Examples: Osteonecrosis before collapse
      | rule   | findings                                                          |
      | EXC-21 | subchondral low-signal area                                       |
      | EXC-22 | demarcated subchondral lesion                                     |
      | EXC-23 | edema resolved on follow-up MRI, residual lesion on follow-up MRI |

    Examples: Non-accidental injury
      | rule   | findings                                                                                  |
      | EXC-24 | no inconsistent injury story, no fractures of different ages, metaphyseal corner fracture |
      | EXC-25 | no fracture line on MRI, no inconsistent injury story, bruising                           |
