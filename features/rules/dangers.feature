Feature: What excludes a danger
  Each scenario is one rule: a patient in whom it holds, with nothing recorded but what is needed,
  and below what becomes of it when one thing is recorded otherwise.

  @rule-EXC-01
  Scenario: EXC-01: septic arthritis counts as excluded
    Given a patient with no synovial fluid culture growth, synovial white cell count 1500 /µL
    When the findings are worked up
    Then the danger "septic arthritis" is excluded
    And EXC-01 is concluded
    And with this changed the answer is
      | changed                            | answer              |
      | synovial white cell count 1750 /µL | EXC-01 is concluded |
      | synovial fluid culture growth      | EXC-01 stays silent |
      | synovial white cell count 2000 /µL | EXC-01 stays silent |
      | recent antibiotic use              | EXC-01 stays silent |

  @rule-EXC-02
  Scenario: EXC-02: septic arthritis counts as excluded
    Given a patient with no joint effusion, C-reactive protein 8 mg/L, no fever
    When the findings are worked up
    Then the danger "septic arthritis" is excluded
    And EXC-02 is concluded
    And with this changed the answer is
      | changed                    | answer              |
      | joint effusion             | EXC-02 stays silent |
      | C-reactive protein 10 mg/L | EXC-02 stays silent |
      | fever                      | EXC-02 stays silent |
      | age 0 months               | EXC-02 stays silent |
      | joint prosthesis           | EXC-02 stays silent |

  @rule-EXC-03
  Scenario: EXC-03: septic arthritis counts as excluded
    Given a patient with edema resolved on follow-up MRI
    When the findings are worked up
    Then the danger "septic arthritis" is excluded
    And EXC-03 is concluded
    And with this changed the answer is
      | changed                            | answer              |
      | no edema resolved on follow-up MRI | EXC-03 stays silent |
      | response to antibiotics            | EXC-03 stays silent |
      | recent antibiotic use              | EXC-03 stays silent |
      | bone culture growth                | EXC-03 stays silent |

  @rule-EXC-04
  Scenario: EXC-04: osteomyelitis counts as excluded
    Given a patient with no bone culture growth, no histology shows infection, no recent antibiotic use
    When the findings are worked up
    Then the danger "osteomyelitis" is excluded
    And EXC-04 is concluded
    And with this changed the answer is
      | changed                   | answer              |
      | bone culture growth       | EXC-04 stays silent |
      | histology shows infection | EXC-04 stays silent |
      | recent antibiotic use     | EXC-04 stays silent |
      | sinus tract               | EXC-04 stays silent |

  @rule-EXC-05
  Scenario: EXC-05: osteomyelitis counts as excluded
    Given a patient with normal marrow on MRI, pain duration 2143 weeks
    When the findings are worked up
    Then the danger "osteomyelitis" is excluded
    And EXC-05 is concluded
    And with this changed the answer is
      | changed                 | answer              |
      | pain duration 3 days    | EXC-05 is concluded |
      | no normal marrow on MRI | EXC-05 stays silent |
      | pain duration 2 days    | EXC-05 stays silent |

  @rule-EXC-06
  Scenario: EXC-06: osteomyelitis counts as excluded
    Given a patient with normal T1 marrow signal, C-reactive protein 8 mg/L, no fever
    When the findings are worked up
    Then the danger "osteomyelitis" is excluded
    And EXC-06 is concluded
    And with this changed the answer is
      | changed                         | answer              |
      | no normal T1 marrow signal      | EXC-06 stays silent |
      | C-reactive protein 10 mg/L      | EXC-06 stays silent |
      | fever                           | EXC-06 stays silent |
      | age 0 months                    | EXC-06 stays silent |
      | abscess                         | EXC-06 stays silent |
      | foot ulcer                      | EXC-06 stays silent |
      | sinus tract                     | EXC-06 stays silent |
      | sequestrum                      | EXC-06 stays silent |
      | lytic lesion                    | EXC-06 stays silent |
      | edema crossing the growth plate | EXC-06 stays silent |
      | fixation hardware               | EXC-06 stays silent |

  @rule-EXC-07
  Scenario: EXC-07: osteomyelitis counts as excluded
    Given a patient with edema resolved on follow-up MRI
    When the findings are worked up
    Then the danger "osteomyelitis" is excluded
    And EXC-07 is concluded
    And with this changed the answer is
      | changed                            | answer              |
      | no edema resolved on follow-up MRI | EXC-07 stays silent |
      | response to antibiotics            | EXC-07 stays silent |
      | recent antibiotic use              | EXC-07 stays silent |
      | bone culture growth                | EXC-07 stays silent |

  @rule-EXC-08
  Scenario: EXC-08: spondylodiscitis counts as excluded
    Given a patient with claw sign, C-reactive protein 8 mg/L
    When the findings are worked up
    Then the danger "spondylodiscitis" is excluded
    And EXC-08 is concluded
    And with this changed the answer is
      | changed                           | answer              |
      | no claw sign                      | EXC-08 stays silent |
      | C-reactive protein 10 mg/L        | EXC-08 stays silent |
      | bright disc                       | EXC-08 stays silent |
      | endplate erosion                  | EXC-08 stays silent |
      | paraspinal or epidural collection | EXC-08 stays silent |
      | disc destruction                  | EXC-08 stays silent |
      | fever                             | EXC-08 stays silent |
      | bloodstream infection             | EXC-08 stays silent |

  @rule-EXC-09
  Scenario: EXC-09: spondylodiscitis counts as excluded
    Given a patient with no tissue culture growth, no histology shows infection, no recent antibiotic use
    When the findings are worked up
    Then the danger "spondylodiscitis" is excluded
    And EXC-09 is concluded
    And with this changed the answer is
      | changed                   | answer              |
      | tissue culture growth     | EXC-09 stays silent |
      | histology shows infection | EXC-09 stays silent |
      | recent antibiotic use     | EXC-09 stays silent |

  @rule-EXC-10
  Scenario: EXC-10: spondylodiscitis counts as excluded
    Given a patient with no endplate erosion, dark disc, no paraspinal or epidural collection, C-reactive protein 8 mg/L
    When the findings are worked up
    Then the danger "spondylodiscitis" is excluded
    And EXC-10 is concluded
    And with this changed the answer is
      | changed                           | answer              |
      | endplate erosion                  | EXC-10 stays silent |
      | bright disc                       | EXC-10 stays silent |
      | paraspinal or epidural collection | EXC-10 stays silent |
      | C-reactive protein 10 mg/L        | EXC-10 stays silent |
      | age 0 months                      | EXC-10 stays silent |
      | bloodstream infection             | EXC-10 stays silent |

  @rule-EXC-11
  Scenario: EXC-11: spondylodiscitis counts as excluded
    Given a patient with edema resolved on follow-up MRI
    When the findings are worked up
    Then the danger "spondylodiscitis" is excluded
    And EXC-11 is concluded
    And with this changed the answer is
      | changed                            | answer              |
      | no edema resolved on follow-up MRI | EXC-11 stays silent |
      | response to antibiotics            | EXC-11 stays silent |
      | recent antibiotic use              | EXC-11 stays silent |
      | bone culture growth                | EXC-11 stays silent |

  @rule-EXC-12
  Scenario: EXC-12: malignancy counts as excluded
    Given a patient with no histology shows malignancy, no blasts on blood film
    When the findings are worked up
    Then the danger "malignancy" is excluded
    And EXC-12 is concluded
    And with this changed the answer is
      | changed                                                           | answer              |
      | no blasts in bone marrow, blasts on blood film not recorded       | EXC-12 is concluded |
      | edema reduced on follow-up MRI, blasts on blood film not recorded | EXC-12 is concluded |
      | histology shows malignancy                                        | EXC-12 stays silent |
      | blasts on blood film                                              | EXC-12 stays silent |

  @rule-EXC-13
  Scenario: EXC-13: malignancy counts as excluded
    Given a patient with edema resolved on follow-up MRI
    When the findings are worked up
    Then the danger "malignancy" is excluded
    And EXC-13 is concluded
    And with this changed the answer is
      | changed                            | answer              |
      | no edema resolved on follow-up MRI | EXC-13 stays silent |
      | residual lesion on follow-up MRI   | EXC-13 stays silent |
      | response to corticosteroids        | EXC-13 stays silent |

  @rule-EXC-14
  Scenario: EXC-14: malignancy counts as excluded
    Given a patient with normal T1 marrow signal, opposed-phase signal loss 25 %, no soft tissue mass, no cortical destruction
    When the findings are worked up
    Then the danger "malignancy" is excluded
    And EXC-14 is concluded
    And with this changed the answer is
      | changed                        | answer              |
      | no normal T1 marrow signal     | EXC-14 stays silent |
      | opposed-phase signal loss 20 % | EXC-14 stays silent |
      | soft tissue mass               | EXC-14 stays silent |
      | cortical destruction           | EXC-14 stays silent |

  @rule-EXC-15
  Scenario: EXC-15: malignancy counts as excluded
    Given a patient with normal marrow on MRI, normal blood count
    When the findings are worked up
    Then the danger "malignancy" is excluded
    And EXC-15 is concluded
    And with this changed the answer is
      | changed                                                     | answer              |
      | platelet count 150 ×10^9/L, normal blood count not recorded | EXC-15 stays silent |
      | no normal marrow on MRI                                     | EXC-15 stays silent |

  @rule-EXC-16
  Scenario: EXC-16: fracture at risk counts as excluded
    Given a patient with no fracture line on MRI, no femoral neck fracture
    When the findings are worked up
    Then the danger "fracture at risk" is excluded
    And EXC-16 is concluded
    And with this changed the answer is
      | changed                                                         | answer              |
      | no inability to bear weight, femoral neck fracture not recorded | EXC-16 is concluded |
      | no subchondral fracture, femoral neck fracture not recorded     | EXC-16 is concluded |
      | shoulder pain, femoral neck fracture not recorded               | EXC-16 is concluded |
      | clavicle pain, femoral neck fracture not recorded               | EXC-16 is concluded |
      | elbow pain, femoral neck fracture not recorded                  | EXC-16 is concluded |
      | wrist pain, femoral neck fracture not recorded                  | EXC-16 is concluded |
      | hand pain, femoral neck fracture not recorded                   | EXC-16 is concluded |
      | pain site jaw and abdomen, femoral neck fracture not recorded   | EXC-16 is concluded |
      | fracture line on MRI                                            | EXC-16 stays silent |
      | femoral neck fracture                                           | EXC-16 stays silent |
      | lytic lesion                                                    | EXC-16 stays silent |
      | slipped femoral epiphysis                                       | EXC-16 stays silent |
      | lateral subtrochanteric edema                                   | EXC-16 stays silent |
      | inability to bear weight                                        | EXC-16 stays silent |

  @rule-EXC-17
  Scenario: EXC-17: fracture at risk counts as excluded
    Given a patient with hip pain, no femoral neck fracture, no subchondral fracture
    When the findings are worked up
    Then the danger "fracture at risk" is excluded
    And EXC-17 is concluded
    And with this changed the answer is
      | changed                                     | answer              |
      | pelvis pain                                 | EXC-17 stays silent |
      | femoral neck fracture                       | EXC-17 stays silent |
      | subchondral fracture                        | EXC-17 stays silent |
      | fracture line on MRI                        | EXC-17 stays silent |
      | lateral subtrochanteric edema               | EXC-17 stays silent |
      | lateral subtrochanteric cortical thickening | EXC-17 stays silent |
      | lytic lesion                                | EXC-17 stays silent |
      | bisphosphonate use                          | EXC-17 stays silent |

  @rule-EXC-18
  Scenario: EXC-18: fracture at risk counts as excluded
    Given a patient with edema resolved on follow-up MRI
    When the findings are worked up
    Then the danger "fracture at risk" is excluded
    And EXC-18 is concluded
    And with this changed the answer is
      | changed                            | answer              |
      | no edema resolved on follow-up MRI | EXC-18 stays silent |
      | new fracture on follow-up          | EXC-18 stays silent |

  @rule-EXC-19
  Scenario: EXC-19: cord or cauda equina compression counts as excluded
    Given a patient with no cord or cauda equina compression on MRI
    When the findings are worked up
    Then the danger "cord or cauda equina compression" is excluded
    And EXC-19 is concluded
    And with this changed the answer is
      | changed                                 | answer              |
      | cord or cauda equina compression on MRI | EXC-19 stays silent |

  @rule-EXC-20
  Scenario: EXC-20: cord or cauda equina compression counts as excluded
    Given a patient with no neurological deficit, no bladder or bowel disturbance
    When the findings are worked up
    Then the danger "cord or cauda equina compression" is excluded
    And EXC-20 is concluded
    And with this changed the answer is
      | changed                                   | answer              |
      | neurological deficit                      | EXC-20 stays silent |
      | bladder or bowel disturbance not recorded | EXC-20 stays silent |
      | bilateral leg weakness                    | EXC-20 stays silent |
      | paraspinal or epidural collection         | EXC-20 stays silent |
      | paraspinal or epidural mass               | EXC-20 stays silent |
      | convex posterior vertebral wall           | EXC-20 stays silent |

  @rule-EXC-21
  Scenario: EXC-21: osteonecrosis before collapse counts as excluded
    Given a patient with no subchondral low-signal area
    When the findings are worked up
    Then the danger "osteonecrosis before collapse" is excluded
    And EXC-21 is concluded
    And with this changed the answer is
      | changed                       | answer              |
      | subchondral low-signal area   | EXC-21 stays silent |
      | histology shows osteonecrosis | EXC-21 stays silent |

  @rule-EXC-22
  Scenario: EXC-22: osteonecrosis before collapse counts as excluded
    Given a patient with no demarcated subchondral lesion
    When the findings are worked up
    Then the danger "osteonecrosis before collapse" is excluded
    And EXC-22 is concluded
    And with this changed the answer is
      | changed                                                                      | answer              |
      | subchondral low-signal thickness 0 mm                                        | EXC-22 is concluded |
      | subchondral line concave rim                                                 | EXC-22 stays silent |
      | residual lesion on follow-up MRI, demarcated subchondral lesion not recorded | EXC-22 stays silent |
      | subchondral low-signal thickness 4 mm                                        | EXC-22 stays silent |

  @rule-EXC-23
  Scenario: EXC-23: osteonecrosis before collapse counts as excluded
    Given a patient with edema resolved on follow-up MRI
    When the findings are worked up
    Then the danger "osteonecrosis before collapse" is excluded
    And EXC-23 is concluded
    And with this changed the answer is
      | changed                            | answer              |
      | no osteonecrosis on follow-up MRI  | EXC-23 is concluded |
      | no edema resolved on follow-up MRI | EXC-23 stays silent |
      | residual lesion on follow-up MRI   | EXC-23 stays silent |

  @rule-EXC-24
  Scenario: EXC-24: non-accidental injury counts as excluded
    Given a patient with no inconsistent injury story, no fractures of different ages, no metaphyseal corner fracture
    When the findings are worked up
    Then the danger "non-accidental injury" is excluded
    And EXC-24 is concluded
    And with this changed the answer is
      | changed                                                              | answer              |
      | no posterior rib fractures, metaphyseal corner fracture not recorded | EXC-24 is concluded |
      | no bruising, metaphyseal corner fracture not recorded                | EXC-24 is concluded |
      | inconsistent injury story                                            | EXC-24 stays silent |
      | fractures of different ages                                          | EXC-24 stays silent |
      | metaphyseal corner fracture                                          | EXC-24 stays silent |

  @rule-EXC-25
  Scenario: EXC-25: non-accidental injury counts as excluded
    Given a patient with no fracture line on MRI, no inconsistent injury story, no bruising
    When the findings are worked up
    Then the danger "non-accidental injury" is excluded
    And EXC-25 is concluded
    And with this changed the answer is
      | changed                   | answer              |
      | fracture line on MRI      | EXC-25 stays silent |
      | inconsistent injury story | EXC-25 stays silent |
      | bruising                  | EXC-25 stays silent |
