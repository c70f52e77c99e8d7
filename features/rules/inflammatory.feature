Feature: What speaks for and against an inflammatory cause
  Each scenario is one rule: a patient in whom it holds, with nothing recorded but what is needed,
  and below what becomes of it when one thing is recorded otherwise.

  @rule-IFL-01
  Scenario: IFL-01: Raised inflammatory markers speak a little for inflammation, and as much for infection
    Given a patient with C-reactive protein 12 mg/L
    When the findings are worked up
    Then IFL-01 is weak evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                                                 | answer                         |
      | inflammatory markers raised, C-reactive protein not recorded            | IFL-01 speaks for inflammatory |
      | C-reactive protein 8 mg/L                                               | IFL-01 stays silent            |
      | pregnancy                                                               | IFL-01 stays silent            |
      | erythrocyte sedimentation rate 40 mm/h, C-reactive protein not recorded | IFL-01 stays silent            |

  @rule-IFL-02
  Scenario: IFL-02: Morning stiffness of joints for more than half an hour speaks a little for inflammation
    Given a patient with morning stiffness duration 38 minutes
    When the findings are worked up
    Then IFL-02 is weak evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                                                                                                      | answer                         |
      | pain site pubis and shin and ankle and foot and leg and shoulder and chest wall and arm and wrist and hand and jaw and skull | IFL-02 speaks for inflammatory |
      | morning stiffness duration 30 minutes                                                                                        | IFL-02 stays silent            |
      | buttock pain                                                                                                                 | IFL-02 stays silent            |
      | sacroiliac region pain                                                                                                       | IFL-02 stays silent            |

  @rule-IFL-04
  Scenario: IFL-04: Several swollen joints speak for inflammatory arthritis
    Given a patient with swollen joint count 2 sites
    When the findings are worked up
    Then IFL-04 is moderate evidence for an inflammatory cause
    And with this changed the answer is
      | changed                       | answer              |
      | swollen joint count 1.5 sites | IFL-04 stays silent |

  @rule-IFL-05
  Scenario: IFL-05: Erosions beside inflamed synovium of hands or feet, of several joints or with stiffness speak for inflammatory arthritis
    Given a patient with bone erosion, synovitis on imaging, foot pain
    When the findings are worked up
    Then IFL-05 is moderate evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                             | answer                         |
      | swollen joint count 2 sites, pain site not recorded | IFL-05 speaks for inflammatory |
      | multifocal pain, pain site not recorded             | IFL-05 speaks for inflammatory |
      | morning stiffness, pain site not recorded           | IFL-05 speaks for inflammatory |
      | psoriasis, pain site not recorded                   | IFL-05 speaks for inflammatory |
      | rheumatoid factor, pain site not recorded           | IFL-05 speaks for inflammatory |
      | no bone erosion                                     | IFL-05 stays silent            |
      | no synovitis on imaging                             | IFL-05 stays silent            |
      | jaw pain                                            | IFL-05 stays silent            |

  @rule-IFL-06
  Scenario: IFL-06: Marrow edema or erosion with synovitis speaks a little for inflammatory arthritis
    Given a patient with marrow edema on MRI, synovitis on imaging
    When the findings are worked up
    Then IFL-06 is weak evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                                           | answer                         |
      | bone erosion, marrow edema on MRI not recorded                    | IFL-06 speaks for inflammatory |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | IFL-06 stays silent            |
      | no synovitis on imaging                                           | IFL-06 stays silent            |

  @rule-IFL-07
  Scenario: IFL-07: An inflammatory joint fluid that stays sterile speaks for inflammatory arthritis
    Given a patient with no synovial fluid culture growth, synovial fluid inflammatory
    When the findings are worked up
    Then IFL-07 is moderate evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                                          | answer                         |
      | synovial white cell count 2000 /µL, synovial fluid not recorded  | IFL-07 speaks for inflammatory |
      | synovial white cell count 50000 /µL, synovial fluid not recorded | IFL-07 speaks for inflammatory |
      | synovial fluid culture growth                                    | IFL-07 stays silent            |
      | recent antibiotic use                                            | IFL-07 stays silent            |
      | mycobacteria detected                                            | IFL-07 stays silent            |
      | synovial white cell count 1501 /µL, synovial fluid not recorded  | IFL-07 stays silent            |
      | synovial white cell count 50001 /µL, synovial fluid not recorded | IFL-07 stays silent            |

  @rule-IFL-08
  Scenario: IFL-08: Clear relief under corticosteroids speaks a little for inflammation
    Given a patient with response to corticosteroids
    When the findings are worked up
    Then IFL-08 is weak evidence for an inflammatory cause
    And with this changed the answer is
      | changed                        | answer              |
      | no response to corticosteroids | IFL-08 stays silent |

  @rule-IFL-09
  Scenario: IFL-09: Pain from the very moment of an injury speaks against inflammation
    Given a patient with recent injury, pain from the moment of injury
    When the findings are worked up
    Then IFL-09 is moderate evidence against an inflammatory cause
    And with this changed the answer is
      | changed                           | answer              |
      | no recent injury                  | IFL-09 stays silent |
      | no pain from the moment of injury | IFL-09 stays silent |

  @rule-IFL-10
  Scenario: IFL-10: A nidus speaks against inflammation, even beside a swollen or sacroiliac joint
    Given a patient with nidus
    When the findings are worked up
    Then IFL-10 is strong evidence against an inflammatory cause
    And with this changed the answer is
      | changed  | answer              |
      | no nidus | IFL-10 stays silent |

  @rule-IFL-11
  Scenario: IFL-11: Malignant cells in the tissue speak against an inflammatory cause
    Given a patient with histology shows malignancy
    When the findings are worked up
    Then IFL-11 is strong evidence against an inflammatory cause
    And with this changed the answer is
      | changed                                                        | answer                             |
      | blasts on blood film, histology shows malignancy not recorded  | IFL-11 speaks against inflammatory |
      | blasts in bone marrow, histology shows malignancy not recorded | IFL-11 speaks against inflammatory |
      | no histology shows malignancy                                  | IFL-11 stays silent                |

  @rule-IFL-12
  Scenario: IFL-12: Small joints swollen on both sides, or in four joints or more, for six weeks speak for rheumatoid arthritis
    Given a patient with pain duration 8 weeks, small joint swelling, symmetric joint swelling
    When the findings are worked up
    Then IFL-12 speaks for inflammatory
    And IFL-12 is strong evidence for rheumatoid arthritis
    And with this changed the answer is
      | changed                                                            | answer                         |
      | pain duration 6 weeks                                              | IFL-12 speaks for inflammatory |
      | swollen joint count 4 sites, symmetric joint swelling not recorded | IFL-12 speaks for inflammatory |
      | age 16 years                                                       | IFL-12 speaks for inflammatory |
      | pain duration 5 weeks                                              | IFL-12 stays silent            |
      | no small joint swelling                                            | IFL-12 stays silent            |
      | swollen joint count 3 sites, symmetric joint swelling not recorded | IFL-12 stays silent            |
      | age 15.1 years                                                     | IFL-12 stays silent            |

  @rule-IFL-77
  Scenario: IFL-77: Small joints swollen for six weeks or more speak for rheumatoid arthritis, even when their number is not noted
    Given a patient with pain duration 8 weeks, small joint swelling
    When the findings are worked up
    Then IFL-77 speaks for inflammatory
    And IFL-77 is moderate evidence for rheumatoid arthritis
    And with this changed the answer is
      | changed                                                        | answer                         |
      | pain duration 6 weeks                                          | IFL-77 speaks for inflammatory |
      | swollen joint count 5 sites, small joint swelling not recorded | IFL-77 speaks for inflammatory |
      | age 16 years                                                   | IFL-77 speaks for inflammatory |
      | pain duration 5 weeks                                          | IFL-77 stays silent            |
      | swollen joint count 4 sites, small joint swelling not recorded | IFL-77 stays silent            |
      | age 15.1 years                                                 | IFL-77 stays silent            |

  @rule-IFL-13
  Scenario: IFL-13: Antibodies against citrullinated peptides speak strongly for rheumatoid arthritis
    Given a patient with anti-CCP antibodies, joint pain
    When the findings are worked up
    Then IFL-13 speaks for inflammatory
    And IFL-13 is strong evidence for rheumatoid arthritis
    And with this changed the answer is
      | changed                | answer              |
      | no anti-CCP antibodies | IFL-13 stays silent |
      | no joint pain          | IFL-13 stays silent |

  @rule-IFL-14
  Scenario: IFL-14: A positive rheumatoid factor speaks for rheumatoid arthritis
    Given a patient with rheumatoid factor, joint pain
    When the findings are worked up
    Then IFL-14 speaks for inflammatory
    And IFL-14 is moderate evidence for rheumatoid arthritis
    And with this changed the answer is
      | changed              | answer              |
      | no rheumatoid factor | IFL-14 stays silent |
      | no joint pain        | IFL-14 stays silent |

  @rule-IFL-15
  Scenario: IFL-15: A negative rheumatoid factor speaks a little against rheumatoid arthritis, and against nothing else
    Given a patient with no rheumatoid factor, joint pain
    When the findings are worked up
    Then IFL-15 speaks against inflammatory
    And IFL-15 is weak evidence against rheumatoid arthritis
    And with this changed the answer is
      | changed           | answer              |
      | rheumatoid factor | IFL-15 stays silent |
      | no joint pain     | IFL-15 stays silent |

  @rule-IFL-16
  Scenario: IFL-16: Negative anti-CCP antibodies speak a little against rheumatoid arthritis, and against nothing else
    Given a patient with no anti-CCP antibodies, joint pain
    When the findings are worked up
    Then IFL-16 speaks against inflammatory
    And IFL-16 is weak evidence against rheumatoid arthritis
    And with this changed the answer is
      | changed             | answer              |
      | anti-CCP antibodies | IFL-16 stays silent |
      | no joint pain       | IFL-16 stays silent |

  @rule-IFL-17
  Scenario: IFL-17: Both antibodies negative with normal blood tests speak against rheumatoid arthritis
    Given a patient with no rheumatoid factor, no anti-CCP antibodies, C-reactive protein 8 mg/L, joint pain
    When the findings are worked up
    Then IFL-17 speaks against inflammatory
    And IFL-17 is moderate evidence against rheumatoid arthritis
    And with this changed the answer is
      | changed                    | answer              |
      | rheumatoid factor          | IFL-17 stays silent |
      | anti-CCP antibodies        | IFL-17 stays silent |
      | C-reactive protein 10 mg/L | IFL-17 stays silent |
      | no joint pain              | IFL-17 stays silent |

  @rule-IFL-18
  Scenario: IFL-18: Edema of wrist or knuckle bones with synovitis speaks for rheumatoid arthritis
    Given a patient with synovitis on imaging, marrow edema site distal radius
    When the findings are worked up
    Then IFL-18 speaks for inflammatory
    And IFL-18 is moderate evidence for rheumatoid arthritis
    And with this changed the answer is
      | changed                    | answer              |
      | no synovitis on imaging    | IFL-18 stays silent |
      | marrow edema site mandible | IFL-18 stays silent |

  @rule-IFL-19
  Scenario: IFL-19: Known rheumatoid arthritis makes rheumatoid edema more likely
    Given a patient with known rheumatoid arthritis
    When the findings are worked up
    Then IFL-19 speaks for inflammatory
    And IFL-19 is moderate evidence for rheumatoid arthritis
    And with this changed the answer is
      | changed                       | answer              |
      | no known rheumatoid arthritis | IFL-19 stays silent |

  @rule-IFL-20
  Scenario: IFL-20: No swollen joint speaks against rheumatoid arthritis
    Given a patient with no joint swelling
    When the findings are worked up
    Then IFL-20 speaks against inflammatory
    And IFL-20 is moderate evidence against rheumatoid arthritis
    And with this changed the answer is
      | changed              | answer              |
      | joint swelling       | IFL-20 stays silent |
      | synovitis on imaging | IFL-20 stays silent |

  @rule-IFL-21
  Scenario: IFL-21: A joint fluid without inflammation speaks against rheumatoid arthritis
    Given a patient with synovial fluid non-inflammatory
    When the findings are worked up
    Then IFL-21 speaks against inflammatory
    And IFL-21 is moderate evidence against rheumatoid arthritis
    And with this changed the answer is
      | changed                                                         | answer                             |
      | synovial white cell count 1501 /µL, synovial fluid not recorded | IFL-21 speaks against inflammatory |
      | synovial white cell count 2000 /µL, synovial fluid not recorded | IFL-21 stays silent                |

  @rule-IFL-22
  Scenario: IFL-22: Inflammatory back pain speaks a little for axial spondyloarthritis
    Given a 41-year-old patient with inflammatory back pain, buttock pain, pain duration 15 weeks
    When the findings are worked up
    Then IFL-22 speaks for inflammatory
    And IFL-22 is weak evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                   | answer              |
      | no inflammatory back pain | IFL-22 stays silent |
      | age 45 years              | IFL-22 stays silent |

  @rule-IFL-23
  Scenario: IFL-23: Two of morning stiffness, relief by moving and night pain in a young back speak a little for axial spondyloarthritis
    Given a 41-year-old patient with buttock pain, morning stiffness, pain improved by movement
    When the findings are worked up
    Then IFL-23 speaks for inflammatory
    And IFL-23 is weak evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                                                                                       | answer                         |
      | night pain, morning stiffness not recorded                                                    | IFL-23 speaks for inflammatory |
      | pain duration 12 weeks, morning stiffness duration 31 minutes, morning stiffness not recorded | IFL-23 speaks for inflammatory |
      | morning stiffness duration 0.8 minutes, morning stiffness not recorded                        | IFL-23 stays silent            |
      | age 45 years                                                                                  | IFL-23 stays silent            |
      | pain duration 9 weeks                                                                         | IFL-23 stays silent            |

  @rule-IFL-24
  Scenario: IFL-24: Mechanical pain speaks a little against axial spondyloarthritis
    Given a 41-year-old patient with no inflammatory back pain, buttock pain, pain duration 15 weeks
    When the findings are worked up
    Then IFL-24 speaks against inflammatory
    And IFL-24 is weak evidence against axial spondyloarthritis
    And with this changed the answer is
      | changed                | answer              |
      | inflammatory back pain | IFL-24 stays silent |
      | age 45 years           | IFL-24 stays silent |

  @rule-IFL-25
  Scenario: IFL-25: HLA-B27 in a young person with chronic back pain speaks for axial spondyloarthritis
    Given a 41-year-old patient with HLA-B27, buttock pain, pain duration 15 weeks
    When the findings are worked up
    Then IFL-25 speaks for inflammatory
    And IFL-25 is strong evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                    | answer              |
      | no HLA-B27                 | IFL-25 stays silent |
      | age 45 years               | IFL-25 stays silent |
      | psoriasis                  | IFL-25 stays silent |
      | inflammatory bowel disease | IFL-25 stays silent |

  @rule-IFL-26
  Scenario: IFL-26: HLA-B27 in a young person with back or buttock pain speaks for axial spondyloarthritis, also with psoriasis or bowel disease
    Given a 41-year-old patient with HLA-B27, buttock pain
    When the findings are worked up
    Then IFL-26 speaks for inflammatory
    And IFL-26 is moderate evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed      | answer              |
      | no HLA-B27   | IFL-26 stays silent |
      | age 45 years | IFL-26 stays silent |

  @rule-IFL-83
  Scenario: IFL-83: Missing HLA-B27 speaks against axial spondyloarthritis where no skin or bowel disease goes with it
    Given a 41-year-old patient with no HLA-B27, buttock pain, pain duration 15 weeks
    When the findings are worked up
    Then IFL-83 speaks against inflammatory
    And IFL-83 is moderate evidence against axial spondyloarthritis
    And with this changed the answer is
      | changed                    | answer              |
      | HLA-B27                    | IFL-83 stays silent |
      | age 45 years               | IFL-83 stays silent |
      | psoriasis                  | IFL-83 stays silent |
      | inflammatory bowel disease | IFL-83 stays silent |

  @rule-IFL-27
  Scenario: IFL-27: A family history of spondyloarthritis speaks for axial disease in chronic back pain
    Given a 41-year-old patient with family history of spondyloarthritis, buttock pain, pain duration 15 weeks
    When the findings are worked up
    Then IFL-27 speaks for inflammatory
    And IFL-27 is moderate evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                                | answer              |
      | no family history of spondyloarthritis | IFL-27 stays silent |
      | age 45 years                           | IFL-27 stays silent |

  @rule-IFL-28
  Scenario: IFL-28: Anterior uveitis with chronic back pain speaks for axial spondyloarthritis
    Given a 41-year-old patient with uveitis, buttock pain, pain duration 15 weeks
    When the findings are worked up
    Then IFL-28 speaks for inflammatory
    And IFL-28 is moderate evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed      | answer              |
      | no uveitis   | IFL-28 stays silent |
      | age 45 years | IFL-28 stays silent |

  @rule-IFL-29
  Scenario: IFL-29: Inflammatory bowel disease with chronic back pain speaks for axial spondyloarthritis
    Given a 41-year-old patient with inflammatory bowel disease, buttock pain, pain duration 15 weeks
    When the findings are worked up
    Then IFL-29 speaks for inflammatory
    And IFL-29 is moderate evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                       | answer              |
      | no inflammatory bowel disease | IFL-29 stays silent |
      | age 45 years                  | IFL-29 stays silent |

  @rule-IFL-30
  Scenario: IFL-30: Psoriasis with chronic back pain speaks a little for axial spondyloarthritis
    Given a 41-year-old patient with psoriasis, buttock pain, pain duration 15 weeks
    When the findings are worked up
    Then IFL-30 speaks for inflammatory
    And IFL-30 is weak evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed      | answer              |
      | no psoriasis | IFL-30 stays silent |
      | age 45 years | IFL-30 stays silent |

  @rule-IFL-31
  Scenario: IFL-31: Sacroiliac edema in a person with psoriasis, uveitis or bowel disease speaks for axial spondyloarthritis
    Given a patient with sacroiliac marrow edema, psoriasis
    When the findings are worked up
    Then IFL-31 speaks for inflammatory
    And IFL-31 is moderate evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                    | answer              |
      | no sacroiliac marrow edema | IFL-31 stays silent |
      | no psoriasis               | IFL-31 stays silent |

  @rule-IFL-32
  Scenario: IFL-32: Heel pain from an enthesis together with chronic back pain speaks for axial spondyloarthritis
    Given a 41-year-old patient with enthesitis, buttock pain, pain duration 15 weeks
    When the findings are worked up
    Then IFL-32 speaks for inflammatory
    And IFL-32 is moderate evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed       | answer              |
      | no enthesitis | IFL-32 stays silent |
      | age 45 years  | IFL-32 stays silent |

  @rule-IFL-84
  Scenario: IFL-84: A swollen joint together with chronic back pain speaks for axial spondyloarthritis
    Given a 41-year-old patient with joint swelling, buttock pain, pain duration 15 weeks
    When the findings are worked up
    Then IFL-84 speaks for inflammatory
    And IFL-84 is moderate evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed           | answer              |
      | no joint swelling | IFL-84 stays silent |
      | age 45 years      | IFL-84 stays silent |
      | recent injury     | IFL-84 stays silent |

  @rule-IFL-33
  Scenario: IFL-33: A clear response of chronic back pain to a full dose of an NSAID speaks for axial spondyloarthritis
    Given a 41-year-old patient with good response to full-dose NSAIDs, buttock pain, pain duration 15 weeks
    When the findings are worked up
    Then IFL-33 speaks for inflammatory
    And IFL-33 is moderate evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                              | answer              |
      | no good response to full-dose NSAIDs | IFL-33 stays silent |
      | age 45 years                         | IFL-33 stays silent |

  @rule-IFL-34
  Scenario: IFL-34: Chronic back pain that a full dose of an NSAID leaves unchanged speaks against axial spondyloarthritis
    Given a 41-year-old patient with no good response to full-dose NSAIDs, buttock pain, pain duration 15 weeks
    When the findings are worked up
    Then IFL-34 speaks against inflammatory
    And IFL-34 is moderate evidence against axial spondyloarthritis
    And with this changed the answer is
      | changed                           | answer              |
      | good response to full-dose NSAIDs | IFL-34 stays silent |
      | age 45 years                      | IFL-34 stays silent |

  @rule-IFL-35
  Scenario: IFL-35: Sacroiliitis on MRI in chronic back pain speaks strongly for axial spondyloarthritis
    Given a 41-year-old patient with sacroiliitis on MRI, buttock pain, pain duration 15 weeks
    When the findings are worked up
    Then IFL-35 speaks for inflammatory
    And IFL-35 is strong evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                                                                       | answer              |
      | no sacroiliitis on MRI                                                        | IFL-35 stays silent |
      | age 45 years                                                                  | IFL-35 stays silent |
      | sacroiliac marrow edema, athletic or military training, no sacroiliac erosion | IFL-35 stays silent |

  @rule-IFL-78
  Scenario: IFL-78: Sacroiliitis on MRI in a young person whose pain is not known to be chronic speaks for axial spondyloarthritis
    Given a 41-year-old patient with sacroiliitis on MRI, buttock pain
    When the findings are worked up
    Then IFL-78 speaks for inflammatory
    And IFL-78 is moderate evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                                                                       | answer                         |
      | pain duration 4 weeks                                                         | IFL-78 speaks for inflammatory |
      | no sacroiliitis on MRI                                                        | IFL-78 stays silent            |
      | age 45 years                                                                  | IFL-78 stays silent            |
      | sacroiliac marrow edema, athletic or military training, no sacroiliac erosion | IFL-78 stays silent            |
      | fever                                                                         | IFL-78 stays silent            |
      | chills                                                                        | IFL-78 stays silent            |
      | abscess                                                                       | IFL-78 stays silent            |
      | soft tissue fluid collection                                                  | IFL-78 stays silent            |
      | pain duration 22 days                                                         | IFL-78 stays silent            |

  @rule-IFL-36
  Scenario: IFL-36: Sacroiliac erosion, fusion or sacroiliitis on the radiograph speaks for axial spondyloarthritis
    Given a patient with sacroiliac erosion
    When the findings are worked up
    Then IFL-36 speaks for inflammatory
    And IFL-36 is strong evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                                                                      | answer                         |
      | sacroiliac ankylosis, sacroiliac erosion not recorded                        | IFL-36 speaks for inflammatory |
      | sacroiliitis on radiograph, sacroiliac erosion not recorded                  | IFL-36 speaks for inflammatory |
      | no sacroiliac erosion                                                        | IFL-36 stays silent            |
      | abscess                                                                      | IFL-36 stays silent            |
      | soft tissue fluid collection                                                 | IFL-36 stays silent            |
      | age 49 years, sacroiliac marrow edema, no bilateral marrow edema, no HLA-B27 | IFL-36 stays silent            |

  @rule-IFL-79
  Scenario: IFL-79: Fatty change beside the sacroiliac joint of a young person speaks a little for axial spondyloarthritis
    Given a 41-year-old patient with sacroiliac fat metaplasia
    When the findings are worked up
    Then IFL-79 speaks for inflammatory
    And IFL-79 is weak evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                      | answer              |
      | no sacroiliac fat metaplasia | IFL-79 stays silent |
      | age 45 years                 | IFL-79 stays silent |

  @rule-IFL-37
  Scenario: IFL-37: Sacroiliac edema or sacroiliitis on MRI alone speaks a little for axial spondyloarthritis
    Given a patient with sacroiliac marrow edema
    When the findings are worked up
    Then IFL-37 speaks for inflammatory
    And IFL-37 is weak evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                                                                  | answer                         |
      | sacroiliitis on MRI, sacroiliac marrow edema not recorded                | IFL-37 speaks for inflammatory |
      | marrow edema site sacroiliac joint, sacroiliac marrow edema not recorded | IFL-37 speaks for inflammatory |
      | no sacroiliac marrow edema                                               | IFL-37 stays silent            |
      | athletic or military training, no sacroiliac erosion                     | IFL-37 stays silent            |

  @rule-IFL-38
  Scenario: IFL-38: Slight or erosion-free sacroiliac edema in an athlete, recruit or new mother speaks a little against axial spondyloarthritis
    Given a patient with sacroiliac marrow edema, athletic or military training, no sacroiliac erosion
    When the findings are worked up
    Then IFL-38 speaks against inflammatory
    And IFL-38 is weak evidence against axial spondyloarthritis
    And with this changed the answer is
      | changed                    | answer              |
      | no sacroiliac marrow edema | IFL-38 stays silent |

  @rule-IFL-39
  Scenario: IFL-39: A sacroiliac MRI without sacroiliitis speaks against axial spondyloarthritis
    Given a 41-year-old patient with no sacroiliitis on MRI, buttock pain, pain duration 15 weeks
    When the findings are worked up
    Then IFL-39 speaks against inflammatory
    And IFL-39 is strong evidence against axial spondyloarthritis
    And with this changed the answer is
      | changed                | answer              |
      | sacroiliitis on MRI    | IFL-39 stays silent |
      | age 45 years           | IFL-39 stays silent |
      | vertebral corner edema | IFL-39 stays silent |
      | costovertebral edema   | IFL-39 stays silent |
      | syndesmophytes         | IFL-39 stays silent |

  @rule-IFL-40
  Scenario: IFL-40: Edema at the corners of vertebrae in a young adult speaks a little for axial spondyloarthritis
    Given a 41-year-old patient with vertebral corner edema
    When the findings are worked up
    Then IFL-40 speaks for inflammatory
    And IFL-40 is weak evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                   | answer              |
      | no vertebral corner edema | IFL-40 stays silent |
      | age 45 years              | IFL-40 stays silent |

  @rule-IFL-41
  Scenario: IFL-41: Back pain that first comes after 50 speaks against axial spondyloarthritis
    Given a 54-year-old patient with buttock pain, pain duration 39 weeks
    When the findings are worked up
    Then IFL-41 speaks against inflammatory
    And IFL-41 is moderate evidence against axial spondyloarthritis
    And with this changed the answer is
      | changed                    | answer                             |
      | age 50 years               | IFL-41 speaks against inflammatory |
      | pain duration 365 days     | IFL-41 speaks against inflammatory |
      | no sacroiliac ankylosis    | IFL-41 speaks against inflammatory |
      | age 46 years               | IFL-41 stays silent                |
      | thigh pain                 | IFL-41 stays silent                |
      | neck pain                  | IFL-41 stays silent                |
      | pain duration 365.25 days  | IFL-41 stays silent                |
      | similar episode before     | IFL-41 stays silent                |
      | sacroiliac erosion         | IFL-41 stays silent                |
      | sacroiliitis on radiograph | IFL-41 stays silent                |
      | relapsing course           | IFL-41 stays silent                |
      | known spondyloarthritis    | IFL-41 stays silent                |

  @rule-IFL-42
  Scenario: IFL-42: A collection or a proven germ at the sacroiliac joint speaks against axial spondyloarthritis
    Given a patient with sacroiliac marrow edema, abscess
    When the findings are worked up
    Then IFL-42 speaks against inflammatory
    And IFL-42 is strong evidence against axial spondyloarthritis
    And with this changed the answer is
      | changed                                                      | answer                             |
      | sacroiliitis on MRI, sacroiliac marrow edema not recorded    | IFL-42 speaks against inflammatory |
      | buttock pain, sacroiliac marrow edema not recorded           | IFL-42 speaks against inflammatory |
      | sacroiliac region pain, sacroiliac marrow edema not recorded | IFL-42 speaks against inflammatory |
      | soft tissue fluid collection, abscess not recorded           | IFL-42 speaks against inflammatory |
      | blood culture growth, abscess not recorded                   | IFL-42 speaks against inflammatory |
      | bone culture growth, abscess not recorded                    | IFL-42 speaks against inflammatory |
      | synovial fluid culture growth, abscess not recorded          | IFL-42 speaks against inflammatory |
      | no sacroiliac marrow edema                                   | IFL-42 stays silent                |
      | no abscess                                                   | IFL-42 stays silent                |

  @rule-IFL-43
  Scenario: IFL-43: A swollen or inflamed joint, digit or enthesis with psoriasis, uveitis or bowel disease speaks for peripheral spondyloarthritis
    Given a patient with joint swelling, psoriasis
    When the findings are worked up
    Then IFL-43 speaks for inflammatory
    And IFL-43 is moderate evidence for peripheral spondyloarthritis
    And with this changed the answer is
      | changed                                                                 | answer                         |
      | dactylitis, joint swelling not recorded                                 | IFL-43 speaks for inflammatory |
      | enthesitis, joint swelling not recorded                                 | IFL-43 speaks for inflammatory |
      | edema at an enthesis, joint swelling not recorded                       | IFL-43 speaks for inflammatory |
      | synovitis on imaging, joint swelling not recorded                       | IFL-43 speaks for inflammatory |
      | edema of both sides of the pubic symphysis, joint swelling not recorded | IFL-43 speaks for inflammatory |
      | no joint swelling                                                       | IFL-43 stays silent            |
      | no psoriasis                                                            | IFL-43 stays silent            |

  @rule-IFL-44
  Scenario: IFL-44: A sausage finger or toe speaks for peripheral spondyloarthritis
    Given a patient with dactylitis
    When the findings are worked up
    Then IFL-44 speaks for inflammatory
    And IFL-44 is moderate evidence for peripheral spondyloarthritis
    And with this changed the answer is
      | changed       | answer              |
      | no dactylitis | IFL-44 stays silent |

  @rule-IFL-45
  Scenario: IFL-45: Edema where a tendon enters the bone speaks a little for peripheral spondyloarthritis
    Given a patient with edema at an enthesis
    When the findings are worked up
    Then IFL-45 speaks for inflammatory
    And IFL-45 is weak evidence for peripheral spondyloarthritis
    And with this changed the answer is
      | changed                      | answer              |
      | no edema at an enthesis      | IFL-45 stays silent |
      | recent injury                | IFL-45 stays silent |
      | repetitive loading           | IFL-45 stays silent |
      | sudden rise in training load | IFL-45 stays silent |

  @rule-IFL-80
  Scenario: IFL-80: A tender, swollen enthesis speaks a little for peripheral spondyloarthritis
    Given a patient with enthesitis
    When the findings are worked up
    Then IFL-80 speaks for inflammatory
    And IFL-80 is weak evidence for peripheral spondyloarthritis
    And with this changed the answer is
      | changed                      | answer              |
      | no enthesitis                | IFL-80 stays silent |
      | recent injury                | IFL-80 stays silent |
      | repetitive loading           | IFL-80 stays silent |
      | sudden rise in training load | IFL-80 stays silent |

  @rule-IFL-76
  Scenario: IFL-76: HLA-B27 with an inflamed joint or enthesis speaks a little for peripheral spondyloarthritis
    Given a patient with HLA-B27, joint swelling
    When the findings are worked up
    Then IFL-76 speaks for inflammatory
    And IFL-76 is weak evidence for peripheral spondyloarthritis
    And with this changed the answer is
      | changed                                           | answer                         |
      | enthesitis, joint swelling not recorded           | IFL-76 speaks for inflammatory |
      | dactylitis, joint swelling not recorded           | IFL-76 speaks for inflammatory |
      | synovitis on imaging, joint swelling not recorded | IFL-76 speaks for inflammatory |
      | edema at an enthesis, joint swelling not recorded | IFL-76 speaks for inflammatory |
      | no HLA-B27                                        | IFL-76 stays silent            |
      | no joint swelling                                 | IFL-76 stays silent            |

  @rule-IFL-46
  Scenario: IFL-46: A sterile arthritis after an infection elsewhere speaks a little for reactive arthritis
    Given a patient with recent infection, joint swelling, no synovial fluid culture growth
    When the findings are worked up
    Then IFL-46 speaks for inflammatory
    And IFL-46 is weak evidence for peripheral spondyloarthritis
    And with this changed the answer is
      | changed                                                              | answer                         |
      | age 5 years, symmetric joint swelling, joint swelling not recorded   | IFL-46 speaks for inflammatory |
      | no recent infection                                                  | IFL-46 stays silent            |
      | no joint swelling                                                    | IFL-46 stays silent            |
      | synovial fluid culture growth                                        | IFL-46 stays silent            |
      | age 12 months                                                        | IFL-46 stays silent            |
      | recent antibiotic use                                                | IFL-46 stays silent            |
      | synovial Gram stain organisms                                        | IFL-46 stays silent            |
      | organism found by PCR                                                | IFL-46 stays silent            |
      | mycobacteria detected                                                | IFL-46 stays silent            |
      | age 4.1 years, symmetric joint swelling, joint swelling not recorded | IFL-46 stays silent            |

  @rule-IFL-47
  Scenario: IFL-47: Inflamed bone at the clavicle or a metaphysis of a child without fever speaks a little for non-bacterial osteitis
    Given a 14-year-old patient with clavicle pain, no fever
    When the findings are worked up
    Then IFL-47 speaks for inflammatory
    And IFL-47 is weak evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed      | answer              |
      | age 18 years | IFL-47 stays silent |
      | fever        | IFL-47 stays silent |

  @rule-IFL-48
  Scenario: IFL-48: Inflamed medial clavicle in a child speaks for non-bacterial osteitis
    Given a 14-year-old patient with marrow edema site medial clavicle
    When the findings are worked up
    Then IFL-48 speaks for inflammatory
    And IFL-48 is moderate evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                       | answer                         |
      | age 17.5 years                                | IFL-48 speaks for inflammatory |
      | clavicle pain, marrow edema site not recorded | IFL-48 speaks for inflammatory |
      | age 18 years                                  | IFL-48 stays silent            |
      | marrow edema site distal clavicle             | IFL-48 stays silent            |
      | recent injury                                 | IFL-48 stays silent            |

  @rule-IFL-49
  Scenario: IFL-49: Several inflamed bone sites in a child speak for non-bacterial osteitis
    Given a 14-year-old patient with number of edema sites 2 sites, clavicle pain
    When the findings are worked up
    Then IFL-49 speaks for inflammatory
    And IFL-49 is moderate evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                                               | answer                         |
      | age 17.5 years                                                                        | IFL-49 speaks for inflammatory |
      | multiple bone lesions, number of edema sites not recorded                             | IFL-49 speaks for inflammatory |
      | marrow edema site vertebral body, pain site not recorded                              | IFL-49 speaks for inflammatory |
      | relapsing course, pain site not recorded                                              | IFL-49 speaks for inflammatory |
      | number of edema sites 1 sites                                                         | IFL-49 stays silent            |
      | hip pain                                                                              | IFL-49 stays silent            |
      | sickle cell disease                                                                   | IFL-49 stays silent            |
      | restricted diet                                                                       | IFL-49 stays silent            |
      | previous cancer                                                                       | IFL-49 stays silent            |
      | blasts on blood film                                                                  | IFL-49 stays silent            |
      | blasts in bone marrow                                                                 | IFL-49 stays silent            |
      | age 18 years, number of edema sites 4 sites, relapsing course, pain site not recorded | IFL-49 stays silent            |

  @rule-IFL-50
  Scenario: IFL-50: Bone pain of a child that comes and goes over months speaks for non-bacterial osteitis
    Given a 14-year-old patient with relapsing course, clavicle pain
    When the findings are worked up
    Then IFL-50 speaks for inflammatory
    And IFL-50 is moderate evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                                           | answer                         |
      | age 17.5 years                                                                    | IFL-50 speaks for inflammatory |
      | similar episode before, relapsing course not recorded                             | IFL-50 speaks for inflammatory |
      | new sites of disease, relapsing course not recorded                               | IFL-50 speaks for inflammatory |
      | bone pain, pain site not recorded                                                 | IFL-50 speaks for inflammatory |
      | marrow edema on MRI, pain site not recorded                                       | IFL-50 speaks for inflammatory |
      | no joint swelling                                                                 | IFL-50 speaks for inflammatory |
      | no relapsing course                                                               | IFL-50 stays silent            |
      | hip pain                                                                          | IFL-50 stays silent            |
      | sickle cell disease                                                               | IFL-50 stays silent            |
      | repetitive loading                                                                | IFL-50 stays silent            |
      | fracture line on MRI                                                              | IFL-50 stays silent            |
      | nidus                                                                             | IFL-50 stays silent            |
      | symmetric joint swelling, edema crossing the growth plate, pain site not recorded | IFL-50 stays silent            |
      | age 18 years, diffuse edema of femoral head and neck, pain site not recorded      | IFL-50 stays silent            |

  @rule-IFL-51
  Scenario: IFL-51: Inflamed bone of a child in which no germ grows speaks a little for non-bacterial osteitis
    Given a 14-year-old patient with clavicle pain, no bone culture growth
    When the findings are worked up
    Then IFL-51 speaks for inflammatory
    And IFL-51 is weak evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                    | answer                         |
      | no tissue culture growth, bone culture growth not recorded | IFL-51 speaks for inflammatory |
      | age 18 years                                               | IFL-51 stays silent            |
      | bone culture growth                                        | IFL-51 stays silent            |
      | recent antibiotic use                                      | IFL-51 stays silent            |
      | organism found by PCR                                      | IFL-51 stays silent            |
      | mycobacteria detected                                      | IFL-51 stays silent            |

  @rule-IFL-52
  Scenario: IFL-52: Inflamed bone that antibiotics do not change speaks for non-bacterial osteitis
    Given a patient with no response to antibiotics, palmoplantar pustulosis
    When the findings are worked up
    Then IFL-52 speaks for inflammatory
    And IFL-52 is moderate evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                                | answer                         |
      | age 14 years, clavicle pain, palmoplantar pustulosis not recorded      | IFL-52 speaks for inflammatory |
      | anterior chest wall hyperostosis, palmoplantar pustulosis not recorded | IFL-52 speaks for inflammatory |
      | response to antibiotics                                                | IFL-52 stays silent            |
      | no palmoplantar pustulosis                                             | IFL-52 stays silent            |
      | bone culture growth                                                    | IFL-52 stays silent            |
      | animal exposure                                                        | IFL-52 stays silent            |
      | tuberculosis exposure                                                  | IFL-52 stays silent            |

  @rule-IFL-53
  Scenario: IFL-53: Nonspecific inflammation in a sterile bone biopsy speaks strongly for non-bacterial osteitis where its age, its places or its number fit
    Given a 16-year-old patient with histology shows nonspecific inflammation, no bone culture growth
    When the findings are worked up
    Then IFL-53 speaks for inflammatory
    And IFL-53 is strong evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                    | answer                         |
      | age 19.5 years                                             | IFL-53 speaks for inflammatory |
      | no tissue culture growth, bone culture growth not recorded | IFL-53 speaks for inflammatory |
      | multifocal pain, age not recorded                          | IFL-53 speaks for inflammatory |
      | number of edema sites 2 sites, age not recorded            | IFL-53 speaks for inflammatory |
      | palmoplantar pustulosis, age not recorded                  | IFL-53 speaks for inflammatory |
      | clavicle pain, age not recorded                            | IFL-53 speaks for inflammatory |
      | chest wall pain, age not recorded                          | IFL-53 speaks for inflammatory |
      | jaw pain, age not recorded                                 | IFL-53 speaks for inflammatory |
      | marrow edema site medial clavicle, age not recorded        | IFL-53 speaks for inflammatory |
      | marrow edema site clavicle, age not recorded               | IFL-53 speaks for inflammatory |
      | marrow edema site sternum, age not recorded                | IFL-53 speaks for inflammatory |
      | marrow edema site mandible, age not recorded               | IFL-53 speaks for inflammatory |
      | no histology shows nonspecific inflammation                | IFL-53 stays silent            |
      | bone culture growth                                        | IFL-53 stays silent            |
      | age 20 years                                               | IFL-53 stays silent            |
      | number of edema sites 1 sites, age not recorded            | IFL-53 stays silent            |

  @rule-IFL-129
  Scenario: IFL-129: Nonspecific inflammation in a sterile bone biopsy of an adult speaks moderately for non-bacterial osteitis
    Given a patient with histology shows nonspecific inflammation, no bone culture growth
    When the findings are worked up
    Then IFL-129 speaks for inflammatory
    And IFL-129 is moderate evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                    | answer                          |
      | no tissue culture growth, bone culture growth not recorded | IFL-129 speaks for inflammatory |
      | no histology shows nonspecific inflammation                | IFL-129 stays silent            |
      | bone culture growth                                        | IFL-129 stays silent            |

  @rule-IFL-54
  Scenario: IFL-54: A painful, inflamed or thickened front of the chest with pustules on palms or soles speaks strongly for non-bacterial osteitis
    Given a patient with palmoplantar pustulosis, anterior chest wall hyperostosis
    When the findings are worked up
    Then IFL-54 speaks for inflammatory
    And IFL-54 is strong evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                                          | answer                         |
      | marrow edema site medial clavicle, anterior chest wall hyperostosis not recorded | IFL-54 speaks for inflammatory |
      | marrow edema site clavicle, anterior chest wall hyperostosis not recorded        | IFL-54 speaks for inflammatory |
      | marrow edema site sternum, anterior chest wall hyperostosis not recorded         | IFL-54 speaks for inflammatory |
      | clavicle pain, anterior chest wall hyperostosis not recorded                     | IFL-54 speaks for inflammatory |
      | chest wall pain, anterior chest wall hyperostosis not recorded                   | IFL-54 speaks for inflammatory |
      | no palmoplantar pustulosis                                                       | IFL-54 stays silent            |
      | no anterior chest wall hyperostosis                                              | IFL-54 stays silent            |

  @rule-IFL-81
  Scenario: IFL-81: Pustules on palms or soles with pain or lesions of bone speak for non-bacterial osteitis
    Given a patient with palmoplantar pustulosis, bone pain
    When the findings are worked up
    Then IFL-81 speaks for inflammatory
    And IFL-81 is moderate evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                               | answer                         |
      | back pain, bone pain not recorded                     | IFL-81 speaks for inflammatory |
      | multiple bone lesions, bone pain not recorded         | IFL-81 speaks for inflammatory |
      | number of edema sites 2 sites, bone pain not recorded | IFL-81 speaks for inflammatory |
      | no palmoplantar pustulosis                            | IFL-81 stays silent            |
      | number of edema sites 1 sites, bone pain not recorded | IFL-81 stays silent            |

  @rule-IFL-55
  Scenario: IFL-55: New bone at the front of the chest wall speaks for non-bacterial osteitis
    Given a patient with anterior chest wall hyperostosis
    When the findings are worked up
    Then IFL-55 speaks for inflammatory
    And IFL-55 is moderate evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                             | answer              |
      | no anterior chest wall hyperostosis | IFL-55 stays silent |

  @rule-IFL-56
  Scenario: IFL-56: Several sterile lesions of bone, at the spine or the front of the chest, speak a little in an adult for non-bacterial osteitis
    Given a 22-year-old patient with marrow edema site vertebral body, number of edema sites 2 sites, no bone culture growth
    When the findings are worked up
    Then IFL-56 speaks for inflammatory
    And IFL-56 is weak evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                          | answer                         |
      | age 18 years                                                     | IFL-56 speaks for inflammatory |
      | anterior chest wall hyperostosis, marrow edema site not recorded | IFL-56 speaks for inflammatory |
      | multiple bone lesions, number of edema sites not recorded        | IFL-56 speaks for inflammatory |
      | bone scan uptake multifocal, number of edema sites not recorded  | IFL-56 speaks for inflammatory |
      | no tissue culture growth, bone culture growth not recorded       | IFL-56 speaks for inflammatory |
      | age 17.5 years                                                   | IFL-56 stays silent            |
      | marrow edema site vertebral posterior elements                   | IFL-56 stays silent            |
      | marrow edema site distal clavicle                                | IFL-56 stays silent            |
      | marrow edema site forearm shaft                                  | IFL-56 stays silent            |
      | number of edema sites 1 sites                                    | IFL-56 stays silent            |
      | bone culture growth                                              | IFL-56 stays silent            |
      | recent antibiotic use                                            | IFL-56 stays silent            |
      | previous cancer                                                  | IFL-56 stays silent            |
      | organism found by PCR                                            | IFL-56 stays silent            |
      | mycobacteria detected                                            | IFL-56 stays silent            |
      | histology shows granulomas                                       | IFL-56 stays silent            |
      | histology shows malignancy                                       | IFL-56 stays silent            |

  @rule-IFL-57
  Scenario: IFL-57: A germ in the bone speaks against non-bacterial osteitis
    Given a patient with bone culture growth
    When the findings are worked up
    Then IFL-57 speaks against inflammatory
    And IFL-57 is decisive evidence against non-bacterial osteitis
    And with this changed the answer is
      | changed                                                     | answer                             |
      | tissue culture growth, bone culture growth not recorded     | IFL-57 speaks against inflammatory |
      | organism found by PCR, bone culture growth not recorded     | IFL-57 speaks against inflammatory |
      | blood culture growth, bone culture growth not recorded      | IFL-57 speaks against inflammatory |
      | mycobacteria detected, bone culture growth not recorded     | IFL-57 speaks against inflammatory |
      | histology shows infection, bone culture growth not recorded | IFL-57 speaks against inflammatory |
      | no bone culture growth                                      | IFL-57 stays silent                |
      | organism grown coagulase-negative staphylococcus            | IFL-57 stays silent                |

  @rule-IFL-58
  Scenario: IFL-58: An abscess, sequestrum or sinus tract speaks against non-bacterial osteitis
    Given a patient with abscess
    When the findings are worked up
    Then IFL-58 speaks against inflammatory
    And IFL-58 is strong evidence against non-bacterial osteitis
    And with this changed the answer is
      | changed                                            | answer                             |
      | sequestrum, abscess not recorded                   | IFL-58 speaks against inflammatory |
      | sinus tract, abscess not recorded                  | IFL-58 speaks against inflammatory |
      | soft tissue fluid collection, abscess not recorded | IFL-58 speaks against inflammatory |
      | subperiosteal fluid, abscess not recorded          | IFL-58 speaks against inflammatory |
      | no abscess                                         | IFL-58 stays silent                |

  @rule-IFL-59
  Scenario: IFL-59: Crystals seen under the microscope prove crystal arthritis, unless they are only of pyrophosphate
    Given a patient with crystals in synovial fluid
    When the findings are worked up
    Then IFL-59 speaks for inflammatory
    And IFL-59 is decisive evidence for crystal arthritis
    And with this changed the answer is
      | changed                                                                   | answer                         |
      | histology shows crystal deposits, crystals in synovial fluid not recorded | IFL-59 speaks for inflammatory |
      | no crystals in synovial fluid                                             | IFL-59 stays silent            |
      | synovial crystal type calcium pyrophosphate                               | IFL-59 stays silent            |
      | synovial white cell count 1500 /µL                                        | IFL-59 stays silent            |

  @rule-IFL-82
  Scenario: IFL-82: Pyrophosphate crystals in the joint fluid speak strongly for crystal arthritis
    Given a patient with synovial crystal type calcium pyrophosphate
    When the findings are worked up
    Then IFL-82 speaks for inflammatory
    And IFL-82 is strong evidence for crystal arthritis
    And with this changed the answer is
      | changed                                | answer              |
      | synovial crystal type monosodium urate | IFL-82 stays silent |

  @rule-IFL-60
  Scenario: IFL-60: Tophi speak strongly for gout
    Given a patient with tophi
    When the findings are worked up
    Then IFL-60 speaks for inflammatory
    And IFL-60 is strong evidence for crystal arthritis
    And with this changed the answer is
      | changed                               | answer                         |
      | tophus on imaging, tophi not recorded | IFL-60 speaks for inflammatory |
      | no tophi                              | IFL-60 stays silent            |

  @rule-IFL-61
  Scenario: IFL-61: An erosion with an overhanging edge speaks for gout
    Given a patient with erosion with overhanging edge
    When the findings are worked up
    Then IFL-61 speaks for inflammatory
    And IFL-61 is strong evidence for crystal arthritis
    And with this changed the answer is
      | changed                          | answer              |
      | no erosion with overhanging edge | IFL-61 stays silent |

  @rule-IFL-62
  Scenario: IFL-62: A raised uric acid with a swollen or painful joint of a limb speaks a little for gout
    Given a patient with uric acid 9 mg/dL, joint swelling
    When the findings are worked up
    Then IFL-62 speaks for inflammatory
    And IFL-62 is weak evidence for crystal arthritis
    And with this changed the answer is
      | changed                                                                                                                              | answer                         |
      | joint redness, joint swelling not recorded                                                                                           | IFL-62 speaks for inflammatory |
      | joint effusion, joint swelling not recorded                                                                                          | IFL-62 speaks for inflammatory |
      | similar episode before, joint swelling not recorded                                                                                  | IFL-62 speaks for inflammatory |
      | response to colchicine, joint swelling not recorded                                                                                  | IFL-62 speaks for inflammatory |
      | knee pain, joint swelling not recorded                                                                                               | IFL-62 speaks for inflammatory |
      | ankle pain, joint swelling not recorded                                                                                              | IFL-62 speaks for inflammatory |
      | foot pain, joint swelling not recorded                                                                                               | IFL-62 speaks for inflammatory |
      | elbow pain, joint swelling not recorded                                                                                              | IFL-62 speaks for inflammatory |
      | wrist pain, joint swelling not recorded                                                                                              | IFL-62 speaks for inflammatory |
      | pain site pubis and buttock and shin and leg and clavicle and arm and hand and skull, uric acid 8 mg/dL, joint swelling not recorded | IFL-62 speaks for inflammatory |
      | uric acid 7 mg/dL                                                                                                                    | IFL-62 stays silent            |
      | no joint swelling                                                                                                                    | IFL-62 stays silent            |

  @rule-IFL-63
  Scenario: IFL-63: A joint that turns red suddenly speaks a little for crystal arthritis
    Given a 34-year-old patient with pain onset sudden, joint redness
    When the findings are worked up
    Then IFL-63 speaks for inflammatory
    And IFL-63 is weak evidence for crystal arthritis
    And with this changed the answer is
      | changed            | answer                         |
      | age 30 years       | IFL-63 speaks for inflammatory |
      | pain onset gradual | IFL-63 stays silent            |
      | no joint redness   | IFL-63 stays silent            |
      | age 26 years       | IFL-63 stays silent            |
      | recent injury      | IFL-63 stays silent            |

  @rule-IFL-64
  Scenario: IFL-64: Attacks of a red or suddenly swollen joint that clear and come back speak for crystal arthritis
    Given a 34-year-old patient with similar episode before, joint redness
    When the findings are worked up
    Then IFL-64 speaks for inflammatory
    And IFL-64 is moderate evidence for crystal arthritis
    And with this changed the answer is
      | changed                                                       | answer                         |
      | age 30 years                                                  | IFL-64 speaks for inflammatory |
      | relapsing course, similar episode before not recorded         | IFL-64 speaks for inflammatory |
      | pain onset sudden, joint swelling, joint redness not recorded | IFL-64 speaks for inflammatory |
      | no similar episode before                                     | IFL-64 stays silent            |
      | age 26 years                                                  | IFL-64 stays silent            |
      | joint swelling, joint redness not recorded                    | IFL-64 stays silent            |
      | pain onset sudden, joint redness not recorded                 | IFL-64 stays silent            |

  @rule-IFL-65
  Scenario: IFL-65: Known gout makes crystal arthritis more likely, also at unusual places
    Given a patient with known gout
    When the findings are worked up
    Then IFL-65 speaks for inflammatory
    And IFL-65 is moderate evidence for crystal arthritis
    And with this changed the answer is
      | changed       | answer              |
      | no known gout | IFL-65 stays silent |

  @rule-IFL-66
  Scenario: IFL-66: A joint fluid without crystals speaks against crystal arthritis
    Given a patient with no crystals in synovial fluid
    When the findings are worked up
    Then IFL-66 speaks against inflammatory
    And IFL-66 is moderate evidence against crystal arthritis
    And with this changed the answer is
      | changed                    | answer              |
      | crystals in synovial fluid | IFL-66 stays silent |

  @rule-IFL-67
  Scenario: IFL-67: Lupus or a related disease with swollen joints speaks for its arthritis
    Given a patient with connective tissue disease, joint swelling
    When the findings are worked up
    Then IFL-67 speaks for inflammatory
    And IFL-67 is moderate evidence for connective tissue disease
    And with this changed the answer is
      | changed                                           | answer                         |
      | synovitis on imaging, joint swelling not recorded | IFL-67 speaks for inflammatory |
      | no connective tissue disease                      | IFL-67 stays silent            |
      | no joint swelling                                 | IFL-67 stays silent            |

  @rule-IFL-68
  Scenario: IFL-68: Lupus or a related disease speaks a little for inflammatory edema
    Given a patient with connective tissue disease
    When the findings are worked up
    Then IFL-68 speaks for inflammatory
    And IFL-68 is weak evidence for connective tissue disease
    And with this changed the answer is
      | changed                      | answer              |
      | no connective tissue disease | IFL-68 stays silent |

  @rule-IFL-69
  Scenario: IFL-69: Antinuclear antibodies with low blood cells, kidney disease or swollen joints speak for connective tissue disease
    Given a patient with antinuclear antibodies, platelet count 112 ×10^9/L
    When the findings are worked up
    Then IFL-69 speaks for inflammatory
    And IFL-69 is moderate evidence for connective tissue disease
    And with this changed the answer is
      | changed                                                   | answer                         |
      | impaired kidney function, platelet count not recorded     | IFL-69 speaks for inflammatory |
      | antiphospholipid antibodies, platelet count not recorded  | IFL-69 speaks for inflammatory |
      | swollen joint count 2 sites, platelet count not recorded  | IFL-69 speaks for inflammatory |
      | white cell count 3.6 ×10^9/L, platelet count not recorded | IFL-69 speaks for inflammatory |
      | no antinuclear antibodies                                 | IFL-69 stays silent            |
      | platelet count 150 ×10^9/L                                | IFL-69 stays silent            |
      | blasts on blood film                                      | IFL-69 stays silent            |
      | white cell count 4 ×10^9/L, platelet count not recorded   | IFL-69 stays silent            |

  @rule-IFL-70
  Scenario: IFL-70: Missing antinuclear antibodies speak against connective tissue disease
    Given a patient with no antinuclear antibodies
    When the findings are worked up
    Then IFL-70 speaks against inflammatory
    And IFL-70 is moderate evidence against connective tissue disease
    And with this changed the answer is
      | changed                | answer              |
      | antinuclear antibodies | IFL-70 stays silent |

  @rule-IFL-71
  Scenario: IFL-71: A child's joint swollen for six weeks or more speaks for juvenile idiopathic arthritis
    Given a 12-year-old patient with joint swelling, pain duration 8 weeks
    When the findings are worked up
    Then IFL-71 speaks for inflammatory
    And IFL-71 is strong evidence for juvenile idiopathic arthritis
    And with this changed the answer is
      | changed                        | answer                         |
      | age 15.5 years                 | IFL-71 speaks for inflammatory |
      | pain duration 6 weeks          | IFL-71 speaks for inflammatory |
      | age 16 years                   | IFL-71 stays silent            |
      | no joint swelling              | IFL-71 stays silent            |
      | pain duration 5 weeks          | IFL-71 stays silent            |
      | lytic lesion                   | IFL-71 stays silent            |
      | tuberculosis exposure          | IFL-71 stays silent            |
      | tuberculin skin test           | IFL-71 stays silent            |
      | interferon gamma release assay | IFL-71 stays silent            |
      | mycobacteria detected          | IFL-71 stays silent            |
      | nidus                          | IFL-71 stays silent            |

  @rule-IFL-72
  Scenario: IFL-72: Uveitis in a child with a swollen joint speaks for juvenile idiopathic arthritis
    Given a 12-year-old patient with uveitis, joint swelling
    When the findings are worked up
    Then IFL-72 speaks for inflammatory
    And IFL-72 is moderate evidence for juvenile idiopathic arthritis
    And with this changed the answer is
      | changed                                           | answer                         |
      | age 15.5 years                                    | IFL-72 speaks for inflammatory |
      | joint effusion, joint swelling not recorded       | IFL-72 speaks for inflammatory |
      | synovitis on imaging, joint swelling not recorded | IFL-72 speaks for inflammatory |
      | age 16 years                                      | IFL-72 stays silent            |
      | no uveitis                                        | IFL-72 stays silent            |
      | no joint swelling                                 | IFL-72 stays silent            |

  @rule-IFL-73
  Scenario: IFL-73: Less than six weeks speaks against juvenile idiopathic arthritis
    Given a 12-year-old patient with pain duration 4 weeks
    When the findings are worked up
    Then IFL-73 speaks against inflammatory
    And IFL-73 is moderate evidence against juvenile idiopathic arthritis
    And with this changed the answer is
      | changed                | answer                             |
      | age 15.5 years         | IFL-73 speaks against inflammatory |
      | pain duration 5 weeks  | IFL-73 speaks against inflammatory |
      | age 16 years           | IFL-73 stays silent                |
      | pain duration 6 weeks  | IFL-73 stays silent                |
      | similar episode before | IFL-73 stays silent                |
      | relapsing course       | IFL-73 stays silent                |

  @rule-IFL-74
  Scenario: IFL-74: A child without any swollen joint is unlikely to have juvenile idiopathic arthritis
    Given a 12-year-old patient with no joint swelling
    When the findings are worked up
    Then IFL-74 speaks against inflammatory
    And IFL-74 is moderate evidence against juvenile idiopathic arthritis
    And with this changed the answer is
      | changed              | answer                             |
      | age 15.5 years       | IFL-74 speaks against inflammatory |
      | age 16 years         | IFL-74 stays silent                |
      | joint swelling       | IFL-74 stays silent                |
      | synovitis on imaging | IFL-74 stays silent                |
      | joint effusion       | IFL-74 stays silent                |
      | sacroiliitis on MRI  | IFL-74 stays silent                |

  @rule-IFL-75
  Scenario: IFL-75: Bone pain or night pain with low blood counts speaks against juvenile idiopathic arthritis
    Given a 12-year-old patient with bone pain, platelet count 112 ×10^9/L
    When the findings are worked up
    Then IFL-75 speaks against inflammatory
    And IFL-75 is moderate evidence against juvenile idiopathic arthritis
    And with this changed the answer is
      | changed                                                                   | answer                             |
      | night pain, bone pain not recorded                                        | IFL-75 speaks against inflammatory |
      | age 15.1 years, white cell count 3.6 ×10^9/L, platelet count not recorded | IFL-75 speaks against inflammatory |
      | age 15.1 years, neutrophil count 1.6 ×10^9/L, platelet count not recorded | IFL-75 speaks against inflammatory |
      | age 15.1 years, hemoglobin 9.1 g/dL, platelet count not recorded          | IFL-75 speaks against inflammatory |
      | age 16 years                                                              | IFL-75 stays silent                |
      | no bone pain                                                              | IFL-75 stays silent                |
      | platelet count 150 ×10^9/L                                                | IFL-75 stays silent                |
      | age 15.1 years, white cell count 4 ×10^9/L, platelet count not recorded   | IFL-75 stays silent                |
      | age 15.1 years, neutrophil count 2 ×10^9/L, platelet count not recorded   | IFL-75 stays silent                |
      | age 15.1 years, hemoglobin 10 g/dL, platelet count not recorded           | IFL-75 stays silent                |

  @rule-IFL-92
  Scenario: IFL-92: A big toe or forefoot that turns red and swells in a man past 30 speaks for gout
    Given a 34-year-old male patient with foot pain, joint redness
    When the findings are worked up
    Then IFL-92 speaks for inflammatory
    And IFL-92 is moderate evidence for crystal arthritis
    And with this changed the answer is
      | changed          | answer                         |
      | age 30 years     | IFL-92 speaks for inflammatory |
      | no foot ulcer    | IFL-92 speaks for inflammatory |
      | sex female       | IFL-92 stays silent            |
      | age 26 years     | IFL-92 stays silent            |
      | hip pain         | IFL-92 stays silent            |
      | no joint redness | IFL-92 stays silent            |
      | skin entry site  | IFL-92 stays silent            |
      | recent injury    | IFL-92 stays silent            |

  @rule-IFL-93
  Scenario: IFL-93: A hollow in bone at kneecap, foot or hand of someone with gout or raised uric acid speaks for a tophus within the bone
    Given a patient with known gout, lytic lesion, knee pain
    When the findings are worked up
    Then IFL-93 speaks for inflammatory
    And IFL-93 is moderate evidence for crystal arthritis
    And with this changed the answer is
      | changed                                                    | answer                         |
      | bone erosion, lytic lesion not recorded                    | IFL-93 speaks for inflammatory |
      | cystic change beside an erosion, lytic lesion not recorded | IFL-93 speaks for inflammatory |
      | marrow edema site patella, pain site not recorded          | IFL-93 speaks for inflammatory |
      | marrow edema site metatarsal, pain site not recorded       | IFL-93 speaks for inflammatory |
      | marrow edema site toe, pain site not recorded              | IFL-93 speaks for inflammatory |
      | marrow edema site finger, pain site not recorded           | IFL-93 speaks for inflammatory |
      | no known gout                                              | IFL-93 stays silent            |
      | no lytic lesion                                            | IFL-93 stays silent            |
      | heel pain                                                  | IFL-93 stays silent            |
      | leg pain                                                   | IFL-93 stays silent            |
      | jaw pain                                                   | IFL-93 stays silent            |
      | bone culture growth                                        | IFL-93 stays silent            |
      | histology shows malignancy                                 | IFL-93 stays silent            |

  @rule-IFL-94
  Scenario: IFL-94: A knee or wrist that swells suddenly past 65 speaks a little for pyrophosphate arthritis
    Given a 69-year-old patient with pain onset sudden, joint swelling, knee pain
    When the findings are worked up
    Then IFL-94 speaks for inflammatory
    And IFL-94 is weak evidence for crystal arthritis
    And with this changed the answer is
      | changed            | answer                         |
      | age 65 years       | IFL-94 speaks for inflammatory |
      | age 61 years       | IFL-94 stays silent            |
      | pain onset gradual | IFL-94 stays silent            |
      | no joint swelling  | IFL-94 stays silent            |
      | heel pain          | IFL-94 stays silent            |
      | clavicle pain      | IFL-94 stays silent            |
      | hand pain          | IFL-94 stays silent            |
      | recent injury      | IFL-94 stays silent            |
      | joint prosthesis   | IFL-94 stays silent            |

  @rule-IFL-95
  Scenario: IFL-95: Acute neck pain with stiffness and raised markers past 60 raises the question of a crowned dens
    Given a 64-year-old patient with neck pain, C-reactive protein 12 mg/L, restricted spinal movement
    When the findings are worked up
    Then IFL-95 speaks for inflammatory
    And IFL-95 is weak evidence for crystal arthritis
    And with this changed the answer is
      | changed                                                      | answer                         |
      | age 60 years                                                 | IFL-95 speaks for inflammatory |
      | inflammatory markers raised, C-reactive protein not recorded | IFL-95 speaks for inflammatory |
      | restricted movement, restricted spinal movement not recorded | IFL-95 speaks for inflammatory |
      | pain onset sudden, restricted spinal movement not recorded   | IFL-95 speaks for inflammatory |
      | age 59.5 years                                               | IFL-95 stays silent            |
      | hip pain                                                     | IFL-95 stays silent            |
      | C-reactive protein 8 mg/L                                    | IFL-95 stays silent            |
      | no restricted spinal movement                                | IFL-95 stays silent            |
      | neurological deficit                                         | IFL-95 stays silent            |
      | endplate erosion                                             | IFL-95 stays silent            |
      | bone culture growth                                          | IFL-95 stays silent            |

  @rule-IFL-96
  Scenario: IFL-96: Dense, thickened or eroded bone at the front of an adult chest speaks for non-bacterial osteitis
    Given a 22-year-old patient with clavicle pain, sclerotic lesion
    When the findings are worked up
    Then IFL-96 speaks for inflammatory
    And IFL-96 is moderate evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                            | answer                         |
      | age 18 years                                       | IFL-96 speaks for inflammatory |
      | cortical thickening, sclerotic lesion not recorded | IFL-96 speaks for inflammatory |
      | bone expansion, sclerotic lesion not recorded      | IFL-96 speaks for inflammatory |
      | new bone formation, sclerotic lesion not recorded  | IFL-96 speaks for inflammatory |
      | bone erosion, sclerotic lesion not recorded        | IFL-96 speaks for inflammatory |
      | age 17.5 years                                     | IFL-96 stays silent            |
      | hip pain                                           | IFL-96 stays silent            |
      | no sclerotic lesion                                | IFL-96 stays silent            |
      | previous cancer                                    | IFL-96 stays silent            |
      | injection drug use                                 | IFL-96 stays silent            |
      | repetitive loading                                 | IFL-96 stays silent            |
      | marrow edema site distal clavicle                  | IFL-96 stays silent            |
      | fever                                              | IFL-96 stays silent            |
      | recent injury                                      | IFL-96 stays silent            |
      | bone culture growth                                | IFL-96 stays silent            |
      | soft tissue mass                                   | IFL-96 stays silent            |

  @rule-IFL-97
  Scenario: IFL-97: Psoriasis with pain or edema at the front of the chest speaks for non-bacterial osteitis
    Given a patient with psoriasis, clavicle pain
    When the findings are worked up
    Then IFL-97 speaks for inflammatory
    And IFL-97 is moderate evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed             | answer              |
      | no psoriasis        | IFL-97 stays silent |
      | hip pain            | IFL-97 stays silent |
      | recent injury       | IFL-97 stays silent |
      | bone culture growth | IFL-97 stays silent |

  @rule-IFL-98
  Scenario: IFL-98: A jaw whose bone is dense and sterile, or that antibiotics do not help, speaks for non-bacterial osteitis
    Given a patient with jaw pain, no bone culture growth
    When the findings are worked up
    Then IFL-98 speaks for inflammatory
    And IFL-98 is moderate evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                      | answer                         |
      | marrow edema site mandible, pain site not recorded           | IFL-98 speaks for inflammatory |
      | no tissue culture growth, bone culture growth not recorded   | IFL-98 speaks for inflammatory |
      | no response to antibiotics, bone culture growth not recorded | IFL-98 speaks for inflammatory |
      | relapsing course, bone culture growth not recorded           | IFL-98 speaks for inflammatory |
      | hip pain                                                     | IFL-98 stays silent            |
      | bone culture growth not recorded                             | IFL-98 stays silent            |
      | bisphosphonate use                                           | IFL-98 stays silent            |
      | radiotherapy to the site                                     | IFL-98 stays silent            |
      | recent dental procedure                                      | IFL-98 stays silent            |
      | sinus tract                                                  | IFL-98 stays silent            |
      | tissue culture growth                                        | IFL-98 stays silent            |

  @rule-IFL-99
  Scenario: IFL-99: Bone pain of a child for three months without fever, with marrow edema, fits non-bacterial osteitis a little
    Given a 14-year-old patient with pain duration 15 weeks, marrow edema on MRI, no fever, bone pain
    When the findings are worked up
    Then IFL-99 speaks for inflammatory
    And IFL-99 is weak evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                           | answer                         |
      | age 17.5 years                                                    | IFL-99 speaks for inflammatory |
      | pain duration 12 weeks                                            | IFL-99 speaks for inflammatory |
      | clavicle pain, bone pain not recorded                             | IFL-99 speaks for inflammatory |
      | no bone culture growth, bone pain not recorded                    | IFL-99 speaks for inflammatory |
      | no blasts in bone marrow, bone pain not recorded                  | IFL-99 speaks for inflammatory |
      | no nidus                                                          | IFL-99 speaks for inflammatory |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | IFL-99 stays silent            |
      | age 18 years                                                      | IFL-99 stays silent            |
      | pain duration 9 weeks                                             | IFL-99 stays silent            |
      | fever                                                             | IFL-99 stays silent            |
      | no bone pain                                                      | IFL-99 stays silent            |
      | pallor                                                            | IFL-99 stays silent            |
      | soft tissue mass                                                  | IFL-99 stays silent            |
      | recent injury                                                     | IFL-99 stays silent            |

  @rule-IFL-100
  Scenario: IFL-100: Pain that is worst in the morning or judged non-mechanical speaks a little for axial spondyloarthritis in a young back
    Given a 41-year-old patient with buttock pain, pain worse in the morning
    When the findings are worked up
    Then IFL-100 speaks for inflammatory
    And IFL-100 is weak evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                                                            | answer                          |
      | pain judged non-mechanical, pain worse in the morning not recorded | IFL-100 speaks for inflammatory |
      | inflammatory back pain, pain worse in the morning not recorded     | IFL-100 speaks for inflammatory |
      | pain improved by movement, pain worse in the morning not recorded  | IFL-100 speaks for inflammatory |
      | pain duration 12 weeks                                             | IFL-100 speaks for inflammatory |
      | age 45 years                                                       | IFL-100 stays silent            |
      | no pain worse in the morning                                       | IFL-100 stays silent            |
      | pain duration 9 weeks                                              | IFL-100 stays silent            |
      | recent injury                                                      | IFL-100 stays silent            |

  @rule-IFL-101
  Scenario: IFL-101: Pain of both buttocks in a young person speaks a little for axial spondyloarthritis
    Given a 41-year-old patient with buttock pain, pain side both
    When the findings are worked up
    Then IFL-101 speaks for inflammatory
    And IFL-101 is weak evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                         | answer                          |
      | pain duration 4 weeks           | IFL-101 speaks for inflammatory |
      | age 45 years                    | IFL-101 stays silent            |
      | thigh pain                      | IFL-101 stays silent            |
      | pain side right                 | IFL-101 stays silent            |
      | recent injury                   | IFL-101 stays silent            |
      | pregnancy stage third trimester | IFL-101 stays silent            |
      | pain duration 22 days           | IFL-101 stays silent            |

  @rule-IFL-102
  Scenario: IFL-102: Extensive sacroiliac edema in a young person speaks for axial spondyloarthritis, also in an athlete or recruit
    Given a 41-year-old patient with sacroiliac edema extent marked
    When the findings are worked up
    Then IFL-102 speaks for inflammatory
    And IFL-102 is moderate evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                        | answer                          |
      | time since delivery 26 weeks   | IFL-102 speaks for inflammatory |
      | pain duration 4 weeks          | IFL-102 speaks for inflammatory |
      | sacroiliac edema extent slight | IFL-102 stays silent            |
      | age 45 years                   | IFL-102 stays silent            |
      | time since delivery 20 weeks   | IFL-102 stays silent            |
      | fever                          | IFL-102 stays silent            |
      | abscess                        | IFL-102 stays silent            |
      | soft tissue fluid collection   | IFL-102 stays silent            |
      | recent injury                  | IFL-102 stays silent            |
      | pain duration 22 days          | IFL-102 stays silent            |

  @rule-IFL-103
  Scenario: IFL-103: Sacroiliac edema with fatty change beside it speaks for axial spondyloarthritis
    Given a 46-year-old patient with sacroiliac marrow edema, sacroiliac fat metaplasia
    When the findings are worked up
    Then IFL-103 speaks for inflammatory
    And IFL-103 is moderate evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                                                   | answer                          |
      | sacroiliitis on MRI, sacroiliac marrow edema not recorded | IFL-103 speaks for inflammatory |
      | no sacroiliac marrow edema                                | IFL-103 stays silent            |
      | no sacroiliac fat metaplasia                              | IFL-103 stays silent            |
      | age 50 years                                              | IFL-103 stays silent            |

  @rule-IFL-104
  Scenario: IFL-104: A lesion of disc and endplates in someone with signs of spondyloarthritis may be an Andersson lesion
    Given a patient with sacroiliac ankylosis, discitis pattern on MRI
    When the findings are worked up
    Then IFL-104 speaks for inflammatory
    And IFL-104 is moderate evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                                                | answer                          |
      | endplate erosion, discitis pattern on MRI not recorded | IFL-104 speaks for inflammatory |
      | endplate edema, discitis pattern on MRI not recorded   | IFL-104 speaks for inflammatory |
      | disc destruction, discitis pattern on MRI not recorded | IFL-104 speaks for inflammatory |
      | no sacroiliac ankylosis                                | IFL-104 stays silent            |
      | no discitis pattern on MRI                             | IFL-104 stays silent            |
      | paraspinal or epidural collection                      | IFL-104 stays silent            |
      | abscess                                                | IFL-104 stays silent            |
      | fever                                                  | IFL-104 stays silent            |
      | bone culture growth                                    | IFL-104 stays silent            |
      | bloodstream infection                                  | IFL-104 stays silent            |
      | Brucella serology                                      | IFL-104 stays silent            |
      | animal exposure                                        | IFL-104 stays silent            |
      | tuberculosis exposure                                  | IFL-104 stays silent            |

  @rule-IFL-105
  Scenario: IFL-105: Edema at several vertebral corners of a young adult speaks for axial spondyloarthritis
    Given a 41-year-old patient with vertebral corner edema, number of vertebral levels 2 sites
    When the findings are worked up
    Then IFL-105 speaks for inflammatory
    And IFL-105 is moderate evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                                                                              | answer                          |
      | multiple bone lesions, number of vertebral levels not recorded                       | IFL-105 speaks for inflammatory |
      | age 40 years, number of edema sites 3 sites, number of vertebral levels not recorded | IFL-105 speaks for inflammatory |
      | no vertebral corner edema                                                            | IFL-105 stays silent            |
      | age 45 years                                                                         | IFL-105 stays silent            |
      | number of vertebral levels 1.5 sites                                                 | IFL-105 stays silent            |
      | age 40 years, number of edema sites 2 sites, number of vertebral levels not recorded | IFL-105 stays silent            |

  @rule-IFL-106
  Scenario: IFL-106: A stiff spine in a young person with chronic back pain speaks a little for axial spondyloarthritis
    Given a 41-year-old patient with restricted spinal movement, buttock pain, pain duration 15 weeks
    When the findings are worked up
    Then IFL-106 speaks for inflammatory
    And IFL-106 is weak evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                       | answer               |
      | no restricted spinal movement | IFL-106 stays silent |
      | age 45 years                  | IFL-106 stays silent |
      | recent injury                 | IFL-106 stays silent |
      | disc prolapse                 | IFL-106 stays silent |

  @rule-IFL-107
  Scenario: IFL-107: Features of spondyloarthritis in a young person with back or buttock pain speak a little for axial disease
    Given a 41-year-old patient with features of spondyloarthritis, buttock pain
    When the findings are worked up
    Then IFL-107 speaks for inflammatory
    And IFL-107 is weak evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                          | answer               |
      | no features of spondyloarthritis | IFL-107 stays silent |
      | age 45 years                     | IFL-107 stays silent |

  @rule-IFL-108
  Scenario: IFL-108: No feature of spondyloarthritis on record speaks a little against it
    Given a patient with no features of spondyloarthritis, buttock pain
    When the findings are worked up
    Then IFL-108 speaks against inflammatory
    And IFL-108 is weak evidence against axial spondyloarthritis
    And with this changed the answer is
      | changed                       | answer               |
      | features of spondyloarthritis | IFL-108 stays silent |
      | thigh pain                    | IFL-108 stays silent |
      | neck pain                     | IFL-108 stays silent |

  @rule-IFL-109
  Scenario: IFL-109: Relief under methotrexate, a TNF inhibitor or the like speaks a little for inflammation
    Given a patient with response to immunosuppressive treatment
    When the findings are worked up
    Then IFL-109 is weak evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                    | answer               |
      | no response to immunosuppressive treatment | IFL-109 stays silent |

  @rule-IFL-110
  Scenario: IFL-110: No relief from drugs that calm the immune system speaks a little against inflammation
    Given a patient with no response to immunosuppressive treatment
    When the findings are worked up
    Then IFL-110 is weak evidence against an inflammatory cause
    And with this changed the answer is
      | changed                                                                              | answer                              |
      | no response to corticosteroids, response to immunosuppressive treatment not recorded | IFL-110 speaks against inflammatory |
      | response to immunosuppressive treatment                                              | IFL-110 stays silent                |
      | buttock pain                                                                         | IFL-110 stays silent                |
      | sacroiliac region pain                                                               | IFL-110 stays silent                |
      | back pain                                                                            | IFL-110 stays silent                |
      | sacroiliac marrow edema                                                              | IFL-110 stays silent                |

  @rule-IFL-111
  Scenario: IFL-111: Edema of carpal or hand bones beside a swollen or eroded joint speaks a little for rheumatoid arthritis
    Given a 20-year-old patient with marrow edema site distal radius, bone erosion
    When the findings are worked up
    Then IFL-111 speaks for inflammatory
    And IFL-111 is weak evidence for rheumatoid arthritis
    And with this changed the answer is
      | changed                                              | answer                          |
      | age 16 years                                         | IFL-111 speaks for inflammatory |
      | small joint swelling, bone erosion not recorded      | IFL-111 speaks for inflammatory |
      | clinical arthritis, bone erosion not recorded        | IFL-111 speaks for inflammatory |
      | tendon disease on imaging, bone erosion not recorded | IFL-111 speaks for inflammatory |
      | marrow edema site mandible                           | IFL-111 stays silent            |
      | no bone erosion                                      | IFL-111 stays silent            |
      | age 15.5 years                                       | IFL-111 stays silent            |
      | recent injury                                        | IFL-111 stays silent            |
      | nidus                                                | IFL-111 stays silent            |
      | fever                                                | IFL-111 stays silent            |

  @rule-IFL-112
  Scenario: IFL-112: Rice bodies in an inflamed joint or bursa speak a little for rheumatoid or similar arthritis
    Given a patient with rice bodies, synovitis on imaging
    When the findings are worked up
    Then IFL-112 is weak evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                                | answer                          |
      | bursitis on imaging, synovitis on imaging not recorded | IFL-112 speaks for inflammatory |
      | joint effusion, synovitis on imaging not recorded      | IFL-112 speaks for inflammatory |
      | no rice bodies                                         | IFL-112 stays silent            |
      | no synovitis on imaging                                | IFL-112 stays silent            |
      | mycobacteria detected                                  | IFL-112 stays silent            |
      | tuberculosis exposure                                  | IFL-112 stays silent            |

  @rule-IFL-113
  Scenario: IFL-113: An inflammatory joint disease in the family speaks a little for arthritis of swollen joints
    Given a patient with family history of joint disease, joint swelling
    When the findings are worked up
    Then IFL-113 speaks for inflammatory
    And IFL-113 is weak evidence for peripheral spondyloarthritis
    And with this changed the answer is
      | changed                                                                           | answer                          |
      | family history of spondyloarthritis, family history of joint disease not recorded | IFL-113 speaks for inflammatory |
      | synovitis on imaging, joint swelling not recorded                                 | IFL-113 speaks for inflammatory |
      | clinical arthritis, joint swelling not recorded                                   | IFL-113 speaks for inflammatory |
      | no family history of joint disease                                                | IFL-113 stays silent            |
      | no joint swelling                                                                 | IFL-113 stays silent            |

  @rule-IFL-114
  Scenario: IFL-114: Granulomas without mycobacteria in bone or synovium speak a little for sarcoidosis and its like
    Given a patient with histology shows granulomas, no mycobacteria detected
    When the findings are worked up
    Then IFL-114 is weak evidence for an inflammatory cause
    And with this changed the answer is
      | changed                        | answer               |
      | no histology shows granulomas  | IFL-114 stays silent |
      | mycobacteria detected          | IFL-114 stays silent |
      | tuberculosis exposure          | IFL-114 stays silent |
      | interferon gamma release assay | IFL-114 stays silent |
      | organism found by PCR          | IFL-114 stays silent |
      | tissue culture growth          | IFL-114 stays silent |
      | bone culture growth            | IFL-114 stays silent |

  @rule-IFL-115
  Scenario: IFL-115: A child's joint with fluid or inflamed synovium on imaging for six weeks speaks for juvenile idiopathic arthritis
    Given a 12-year-old patient with pain duration 8 weeks, synovitis on imaging
    When the findings are worked up
    Then IFL-115 speaks for inflammatory
    And IFL-115 is moderate evidence for juvenile idiopathic arthritis
    And with this changed the answer is
      | changed                                               | answer                          |
      | age 15.5 years                                        | IFL-115 speaks for inflammatory |
      | pain duration 6 weeks                                 | IFL-115 speaks for inflammatory |
      | joint effusion, synovitis on imaging not recorded     | IFL-115 speaks for inflammatory |
      | clinical arthritis, synovitis on imaging not recorded | IFL-115 speaks for inflammatory |
      | no nidus                                              | IFL-115 speaks for inflammatory |
      | age 16 years                                          | IFL-115 stays silent            |
      | pain duration 5 weeks                                 | IFL-115 stays silent            |
      | no synovitis on imaging                               | IFL-115 stays silent            |
      | soft tissue mass                                      | IFL-115 stays silent            |
      | bone culture growth                                   | IFL-115 stays silent            |
      | double line sign                                      | IFL-115 stays silent            |

  @rule-IFL-116
  Scenario: IFL-116: Morning stiffness in a child with a swollen joint speaks a little for juvenile idiopathic arthritis
    Given a 12-year-old patient with morning stiffness, joint swelling
    When the findings are worked up
    Then IFL-116 speaks for inflammatory
    And IFL-116 is weak evidence for juvenile idiopathic arthritis
    And with this changed the answer is
      | changed                                                                | answer                          |
      | age 15.5 years                                                         | IFL-116 speaks for inflammatory |
      | joint effusion, joint swelling not recorded                            | IFL-116 speaks for inflammatory |
      | synovitis on imaging, joint swelling not recorded                      | IFL-116 speaks for inflammatory |
      | morning stiffness duration 0.8 minutes, morning stiffness not recorded | IFL-116 stays silent            |
      | age 16 years                                                           | IFL-116 stays silent            |
      | no joint swelling                                                      | IFL-116 stays silent            |

  @rule-IFL-117
  Scenario: IFL-117: Eroded endplates or a lytic lesion of the spine in someone with gout may be gout of the spine
    Given a patient with known gout, back pain, endplate erosion
    When the findings are worked up
    Then IFL-117 speaks for inflammatory
    And IFL-117 is weak evidence for crystal arthritis
    And with this changed the answer is
      | changed                                                | answer                          |
      | lytic lesion, endplate erosion not recorded            | IFL-117 speaks for inflammatory |
      | bone erosion, endplate erosion not recorded            | IFL-117 speaks for inflammatory |
      | discitis pattern on MRI, endplate erosion not recorded | IFL-117 speaks for inflammatory |
      | no known gout                                          | IFL-117 stays silent            |
      | shoulder pain                                          | IFL-117 stays silent            |
      | no endplate erosion                                    | IFL-117 stays silent            |
      | bone culture growth                                    | IFL-117 stays silent            |
      | histology shows malignancy                             | IFL-117 stays silent            |
      | previous cancer                                        | IFL-117 stays silent            |

  @rule-IFL-118
  Scenario: IFL-118: A disc lesion where the sacroiliac joints are fused, or inflamed on the radiograph, speaks strongly for an Andersson lesion
    Given a patient with sacroiliac ankylosis, discitis pattern on MRI
    When the findings are worked up
    Then IFL-118 speaks for inflammatory
    And IFL-118 is strong evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                                                       | answer                          |
      | sacroiliitis on radiograph, sacroiliac ankylosis not recorded | IFL-118 speaks for inflammatory |
      | endplate erosion, discitis pattern on MRI not recorded        | IFL-118 speaks for inflammatory |
      | disc destruction, discitis pattern on MRI not recorded        | IFL-118 speaks for inflammatory |
      | no sacroiliac ankylosis                                       | IFL-118 stays silent            |
      | no discitis pattern on MRI                                    | IFL-118 stays silent            |
      | paraspinal or epidural collection                             | IFL-118 stays silent            |
      | abscess                                                       | IFL-118 stays silent            |
      | fever                                                         | IFL-118 stays silent            |
      | bone culture growth                                           | IFL-118 stays silent            |
      | bloodstream infection                                         | IFL-118 stays silent            |

  @rule-IFL-119
  Scenario: IFL-119: Chalk in the cartilage of a joint that swells or hurts in attacks speaks for pyrophosphate arthritis
    Given a patient with chondrocalcinosis, joint swelling
    When the findings are worked up
    Then IFL-119 speaks for inflammatory
    And IFL-119 is moderate evidence for crystal arthritis
    And with this changed the answer is
      | changed                                             | answer                          |
      | joint effusion, joint swelling not recorded         | IFL-119 speaks for inflammatory |
      | synovitis on imaging, joint swelling not recorded   | IFL-119 speaks for inflammatory |
      | pain onset sudden, joint swelling not recorded      | IFL-119 speaks for inflammatory |
      | similar episode before, joint swelling not recorded | IFL-119 speaks for inflammatory |
      | relapsing course, joint swelling not recorded       | IFL-119 speaks for inflammatory |
      | no chondrocalcinosis                                | IFL-119 stays silent            |
      | no joint swelling                                   | IFL-119 stays silent            |
      | recent injury                                       | IFL-119 stays silent            |

  @rule-IFL-120
  Scenario: IFL-120: Chalk in the cartilage speaks a little for pyrophosphate arthritis
    Given a patient with chondrocalcinosis
    When the findings are worked up
    Then IFL-120 speaks for inflammatory
    And IFL-120 is weak evidence for crystal arthritis
    And with this changed the answer is
      | changed              | answer               |
      | no chondrocalcinosis | IFL-120 stays silent |

  @rule-IFL-121
  Scenario: IFL-121: Calcification around the dens in someone with neck pain speaks strongly for a crowned dens
    Given a patient with calcification around the dens, neck pain
    When the findings are worked up
    Then IFL-121 speaks for inflammatory
    And IFL-121 is strong evidence for crystal arthritis
    And with this changed the answer is
      | changed                                            | answer                          |
      | back pain                                          | IFL-121 speaks for inflammatory |
      | restricted spinal movement, pain site not recorded | IFL-121 speaks for inflammatory |
      | no calcification around the dens                   | IFL-121 stays silent            |
      | shoulder pain                                      | IFL-121 stays silent            |

  @rule-IFL-122
  Scenario: IFL-122: Chalk in a tendon or bursa with edema or erosion of the bone beneath speaks for calcific disease
    Given a patient with periarticular calcification, marrow edema on MRI
    When the findings are worked up
    Then IFL-122 speaks for inflammatory
    And IFL-122 is moderate evidence for crystal arthritis
    And with this changed the answer is
      | changed                                                           | answer                          |
      | bone erosion, marrow edema on MRI not recorded                    | IFL-122 speaks for inflammatory |
      | bursitis on imaging, marrow edema on MRI not recorded             | IFL-122 speaks for inflammatory |
      | pain onset sudden, marrow edema on MRI not recorded               | IFL-122 speaks for inflammatory |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | IFL-122 stays silent            |
      | no periarticular calcification                                    | IFL-122 stays silent            |
      | histology shows malignancy                                        | IFL-122 stays silent            |
      | bone culture growth                                               | IFL-122 stays silent            |
      | soft tissue mass                                                  | IFL-122 stays silent            |

  @rule-IFL-123
  Scenario: IFL-123: Fever with several swollen joints for two weeks or more and sterile blood speaks for Still disease and its like
    Given a patient with fever, swollen joint count 2 sites, pain duration 3 weeks, no blood culture growth
    When the findings are worked up
    Then IFL-123 is moderate evidence for an inflammatory cause
    And with this changed the answer is
      | changed                               | answer                          |
      | pain duration 14 days                 | IFL-123 speaks for inflammatory |
      | temperature 37 °C, fever not recorded | IFL-123 stays silent            |
      | swollen joint count 1.5 sites         | IFL-123 stays silent            |
      | pain duration 10 days                 | IFL-123 stays silent            |
      | blood culture growth not recorded     | IFL-123 stays silent            |
      | blasts on blood film                  | IFL-123 stays silent            |
      | joint prosthesis                      | IFL-123 stays silent            |
      | heart murmur                          | IFL-123 stays silent            |
      | valve vegetation on echocardiography  | IFL-123 stays silent            |
      | bone culture growth                   | IFL-123 stays silent            |

  @rule-IFL-124
  Scenario: IFL-124: Swollen ankles with large nodes of the chest speak for sarcoid arthritis
    Given a patient with lymph nodes on imaging, joint swelling, ankle pain
    When the findings are worked up
    Then IFL-124 is moderate evidence for an inflammatory cause
    And with this changed the answer is
      | changed                   | answer               |
      | no lymph nodes on imaging | IFL-124 stays silent |
      | no joint swelling         | IFL-124 stays silent |
      | hip pain                  | IFL-124 stays silent |
      | previous cancer           | IFL-124 stays silent |
      | blasts on blood film      | IFL-124 stays silent |
      | mycobacteria detected     | IFL-124 stays silent |

  @rule-IFL-125
  Scenario: IFL-125: Granulomas without mycobacteria together with large chest nodes or several bone lesions speak for sarcoidosis
    Given a patient with histology shows granulomas, no mycobacteria detected, lymph nodes on imaging
    When the findings are worked up
    Then IFL-125 is moderate evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                                               | answer                          |
      | no interferon gamma release assay, mycobacteria detected not recorded | IFL-125 speaks for inflammatory |
      | multiple bone lesions, lymph nodes on imaging not recorded            | IFL-125 speaks for inflammatory |
      | uveitis, lymph nodes on imaging not recorded                          | IFL-125 speaks for inflammatory |
      | no histology shows granulomas                                         | IFL-125 stays silent            |
      | mycobacteria detected                                                 | IFL-125 stays silent            |
      | no lymph nodes on imaging                                             | IFL-125 stays silent            |
      | tuberculosis exposure                                                 | IFL-125 stays silent            |
      | interferon gamma release assay                                        | IFL-125 stays silent            |
      | organism found by PCR                                                 | IFL-125 stays silent            |
      | tissue culture growth                                                 | IFL-125 stays silent            |
      | bone culture growth                                                   | IFL-125 stays silent            |

  @rule-IFL-126
  Scenario: IFL-126: Erosion together with new bone at a joint of someone with psoriasis speaks for psoriatic arthritis
    Given a patient with psoriasis, bone erosion, new bone formation
    When the findings are worked up
    Then IFL-126 speaks for inflammatory
    And IFL-126 is moderate evidence for peripheral spondyloarthritis
    And with this changed the answer is
      | changed                                         | answer                          |
      | bone expansion, new bone formation not recorded | IFL-126 speaks for inflammatory |
      | no psoriasis                                    | IFL-126 stays silent            |
      | no bone erosion                                 | IFL-126 stays silent            |
      | no new bone formation                           | IFL-126 stays silent            |
      | bone culture growth                             | IFL-126 stays silent            |
      | histology shows malignancy                      | IFL-126 stays silent            |

  @rule-IFL-127
  Scenario: IFL-127: Pain at the front of an adult chest that comes and goes for months speaks a little for non-bacterial osteitis
    Given a 22-year-old patient with relapsing course, anterior chest wall hyperostosis
    When the findings are worked up
    Then IFL-127 speaks for inflammatory
    And IFL-127 is weak evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                            | answer                          |
      | age 18 years                                                                                                                                                                                                                                                                                                                       | IFL-127 speaks for inflammatory |
      | similar episode before, relapsing course not recorded                                                                                                                                                                                                                                                                              | IFL-127 speaks for inflammatory |
      | pain duration 15 weeks, relapsing course not recorded                                                                                                                                                                                                                                                                              | IFL-127 speaks for inflammatory |
      | marrow edema site femoral head and intertrochanteric region and acetabulum and femoral shaft and distal femur and tibial shaft and fibula and talus and sacroiliac joint and ischium and acromion and scapula and medial clavicle and clavicle and scaphoid and finger and mandible, anterior chest wall hyperostosis not recorded | IFL-127 speaks for inflammatory |
      | pain site hip and pelvis and buttock and knee and neck and shoulder and clavicle and chest wall and arm and wrist and jaw, bone erosion, anterior chest wall hyperostosis not recorded                                                                                                                                             | IFL-127 speaks for inflammatory |
      | pain site hip and pelvis and buttock and knee and neck and shoulder and clavicle and chest wall and arm and wrist and jaw, sclerotic lesion, anterior chest wall hyperostosis not recorded                                                                                                                                         | IFL-127 speaks for inflammatory |
      | age 17.5 years                                                                                                                                                                                                                                                                                                                     | IFL-127 stays silent            |
      | no relapsing course                                                                                                                                                                                                                                                                                                                | IFL-127 stays silent            |
      | marrow edema on MRI, anterior chest wall hyperostosis not recorded                                                                                                                                                                                                                                                                 | IFL-127 stays silent            |
      | previous cancer                                                                                                                                                                                                                                                                                                                    | IFL-127 stays silent            |
      | recent injury                                                                                                                                                                                                                                                                                                                      | IFL-127 stays silent            |
      | repetitive loading                                                                                                                                                                                                                                                                                                                 | IFL-127 stays silent            |
      | marrow edema site distal clavicle                                                                                                                                                                                                                                                                                                  | IFL-127 stays silent            |
      | osteophytes                                                                                                                                                                                                                                                                                                                        | IFL-127 stays silent            |
      | bone culture growth                                                                                                                                                                                                                                                                                                                | IFL-127 stays silent            |
      | soft tissue mass                                                                                                                                                                                                                                                                                                                   | IFL-127 stays silent            |
      | pain site hip and pelvis and buttock and knee and neck and shoulder and clavicle and chest wall and arm and wrist and jaw, anterior chest wall hyperostosis not recorded                                                                                                                                                           | IFL-127 stays silent            |

  @rule-IFL-128
  Scenario: IFL-128: Hollows in the bones of fingers or toes together with large chest nodes or lung changes speak for sarcoidosis
    Given a patient with lymph nodes on imaging, lytic lesion, hand pain
    When the findings are worked up
    Then IFL-128 is moderate evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                                      | answer                          |
      | pleural or lung changes, lymph nodes on imaging not recorded | IFL-128 speaks for inflammatory |
      | cystic change beside an erosion, lytic lesion not recorded   | IFL-128 speaks for inflammatory |
      | bone erosion, lytic lesion not recorded                      | IFL-128 speaks for inflammatory |
      | marrow edema site metatarsal, pain site not recorded         | IFL-128 speaks for inflammatory |
      | marrow edema site toe, pain site not recorded                | IFL-128 speaks for inflammatory |
      | marrow edema site metacarpal, pain site not recorded         | IFL-128 speaks for inflammatory |
      | marrow edema site finger, pain site not recorded             | IFL-128 speaks for inflammatory |
      | no lymph nodes on imaging                                    | IFL-128 stays silent            |
      | no lytic lesion                                              | IFL-128 stays silent            |
      | hip pain                                                     | IFL-128 stays silent            |
      | previous cancer                                              | IFL-128 stays silent            |
      | tumor elsewhere on imaging                                   | IFL-128 stays silent            |
      | mycobacteria detected                                        | IFL-128 stays silent            |
      | tuberculosis exposure                                        | IFL-128 stays silent            |

  @rule-IFL-200
  Scenario: IFL-200: Known spondyloarthritis explains edema at spine, sacroiliac joint, enthesis or chest wall
    Given a patient with known spondyloarthritis, back pain
    When the findings are worked up
    Then IFL-200 speaks for inflammatory
    And IFL-200 is moderate evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                                         | answer                          |
      | heel pain                                       | IFL-200 speaks for inflammatory |
      | spinal pain, pain site not recorded             | IFL-200 speaks for inflammatory |
      | sacroiliac marrow edema, pain site not recorded | IFL-200 speaks for inflammatory |
      | edema at an enthesis, pain site not recorded    | IFL-200 speaks for inflammatory |
      | joint swelling, pain site not recorded          | IFL-200 speaks for inflammatory |
      | no known spondyloarthritis                      | IFL-200 stays silent            |
      | thigh pain                                      | IFL-200 stays silent            |
      | shoulder pain                                   | IFL-200 stays silent            |
      | arm pain                                        | IFL-200 stays silent            |

  @rule-IFL-201
  Scenario: IFL-201: Bony bridges between vertebrae of a young or stiff spine speak strongly for axial spondyloarthritis
    Given a patient with syndesmophytes
    When the findings are worked up
    Then IFL-201 speaks for inflammatory
    And IFL-201 is strong evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                                                  | answer                          |
      | age 67 years                                             | IFL-201 speaks for inflammatory |
      | no syndesmophytes                                        | IFL-201 stays silent            |
      | limb deformity, marrow edema site proximal femoral shaft | IFL-201 stays silent            |
      | age 70 years                                             | IFL-201 stays silent            |

  @rule-IFL-202
  Scenario: IFL-202: Edema where rib and vertebra meet speaks for axial spondyloarthritis
    Given a patient with costovertebral edema
    When the findings are worked up
    Then IFL-202 speaks for inflammatory
    And IFL-202 is moderate evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                 | answer               |
      | no costovertebral edema | IFL-202 stays silent |
      | fever                   | IFL-202 stays silent |
      | recent injury           | IFL-202 stays silent |
      | previous cancer         | IFL-202 stays silent |

  @rule-IFL-203
  Scenario: IFL-203: Buttock pain that changes sides speaks a little for axial spondyloarthritis
    Given a patient with alternating buttock pain
    When the findings are worked up
    Then IFL-203 speaks for inflammatory
    And IFL-203 is weak evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                     | answer                          |
      | age 46 years                | IFL-203 speaks for inflammatory |
      | no alternating buttock pain | IFL-203 stays silent            |
      | age 50 years                | IFL-203 stays silent            |

  @rule-IFL-204
  Scenario: IFL-204: A bull head on the bone scan speaks strongly for SAPHO syndrome
    Given a patient with bull head uptake
    When the findings are worked up
    Then IFL-204 speaks for inflammatory
    And IFL-204 is strong evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed             | answer               |
      | no bull head uptake | IFL-204 stays silent |

  @rule-IFL-205
  Scenario: IFL-205: Severe acne or pustules with sterile disease of bone, above all at the front of the chest, speak for SAPHO syndrome
    Given a patient with acne, clavicle pain
    When the findings are worked up
    Then IFL-205 speaks for inflammatory
    And IFL-205 is moderate evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                               | answer                          |
      | skin pustules, acne not recorded                      | IFL-205 speaks for inflammatory |
      | multifocal pain, pain site not recorded               | IFL-205 speaks for inflammatory |
      | number of edema sites 2 sites, pain site not recorded | IFL-205 speaks for inflammatory |
      | multiple bone lesions, pain site not recorded         | IFL-205 speaks for inflammatory |
      | sacroiliac marrow edema, pain site not recorded       | IFL-205 speaks for inflammatory |
      | vertebral corner edema, pain site not recorded        | IFL-205 speaks for inflammatory |
      | no bone culture growth, pain site not recorded        | IFL-205 speaks for inflammatory |
      | no acne                                               | IFL-205 stays silent            |
      | bone culture growth                                   | IFL-205 stays silent            |
      | fever                                                 | IFL-205 stays silent            |
      | number of edema sites 1 sites, pain site not recorded | IFL-205 stays silent            |

  @rule-IFL-206
  Scenario: IFL-206: Several flat or edematous vertebrae of a child, or one with lesions elsewhere, and no fever speak a little for non-bacterial osteitis
    Given a 14-year-old patient with vertebral collapse, number of vertebral levels 2 sites
    When the findings are worked up
    Then IFL-206 speaks for inflammatory
    And IFL-206 is weak evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                                              | answer                          |
      | age 17.5 years                                                                       | IFL-206 speaks for inflammatory |
      | multiple bone lesions, number of vertebral levels not recorded                       | IFL-206 speaks for inflammatory |
      | number of edema sites 2 sites, number of vertebral levels not recorded               | IFL-206 speaks for inflammatory |
      | multifocal pain, number of vertebral levels not recorded                             | IFL-206 speaks for inflammatory |
      | age 18 years                                                                         | IFL-206 stays silent            |
      | no vertebral collapse                                                                | IFL-206 stays silent            |
      | number of vertebral levels 1.5 sites                                                 | IFL-206 stays silent            |
      | fever                                                                                | IFL-206 stays silent            |
      | pallor                                                                               | IFL-206 stays silent            |
      | weight loss                                                                          | IFL-206 stays silent            |
      | corticosteroid use                                                                   | IFL-206 stays silent            |
      | hereditary bone disease                                                              | IFL-206 stays silent            |
      | recent injury                                                                        | IFL-206 stays silent            |
      | bone culture growth                                                                  | IFL-206 stays silent            |
      | age 15 years, number of edema sites 1 sites, number of vertebral levels not recorded | IFL-206 stays silent            |

  @rule-IFL-207
  Scenario: IFL-207: Changed nails of psoriasis with an inflamed finger, toe or enthesis speak for psoriatic arthritis
    Given a patient with nail changes of psoriasis, joint swelling
    When the findings are worked up
    Then IFL-207 speaks for inflammatory
    And IFL-207 is moderate evidence for peripheral spondyloarthritis
    And with this changed the answer is
      | changed                                               | answer                          |
      | dactylitis, joint swelling not recorded               | IFL-207 speaks for inflammatory |
      | synovitis on imaging, joint swelling not recorded     | IFL-207 speaks for inflammatory |
      | edema at an enthesis, joint swelling not recorded     | IFL-207 speaks for inflammatory |
      | marrow edema site toe, joint swelling not recorded    | IFL-207 speaks for inflammatory |
      | marrow edema site finger, joint swelling not recorded | IFL-207 speaks for inflammatory |
      | bone erosion, joint swelling not recorded             | IFL-207 speaks for inflammatory |
      | no nail changes of psoriasis                          | IFL-207 stays silent            |
      | no joint swelling                                     | IFL-207 stays silent            |

  @rule-IFL-208
  Scenario: IFL-208: Inflamed eyes, with a swollen joint after an infection, speak a little for reactive arthritis
    Given a patient with conjunctivitis, joint swelling
    When the findings are worked up
    Then IFL-208 speaks for inflammatory
    And IFL-208 is weak evidence for peripheral spondyloarthritis
    And with this changed the answer is
      | changed                                           | answer                          |
      | edema at an enthesis, joint swelling not recorded | IFL-208 speaks for inflammatory |
      | clinical arthritis, joint swelling not recorded   | IFL-208 speaks for inflammatory |
      | no conjunctivitis                                 | IFL-208 stays silent            |
      | no joint swelling                                 | IFL-208 stays silent            |

  @rule-IFL-209
  Scenario: IFL-209: A butterfly rash, mouth ulcers or protein in the urine with swollen joints or a positive antinuclear test speak for connective tissue disease
    Given a patient with malar rash, antinuclear antibodies
    When the findings are worked up
    Then IFL-209 speaks for inflammatory
    And IFL-209 is moderate evidence for connective tissue disease
    And with this changed the answer is
      | changed                                       | answer                          |
      | mouth ulcers, malar rash not recorded         | IFL-209 speaks for inflammatory |
      | protein in the urine, malar rash not recorded | IFL-209 speaks for inflammatory |
      | no malar rash                                 | IFL-209 stays silent            |
      | no antinuclear antibodies                     | IFL-209 stays silent            |

  @rule-IFL-210
  Scenario: IFL-210: Erythema nodosum with swollen ankles speaks for sarcoid arthritis
    Given a patient with erythema nodosum, joint swelling
    When the findings are worked up
    Then IFL-210 is moderate evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                 | answer                          |
      | ankle pain, joint swelling not recorded | IFL-210 speaks for inflammatory |
      | no erythema nodosum                     | IFL-210 stays silent            |
      | no joint swelling                       | IFL-210 stays silent            |
      | mycobacteria detected                   | IFL-210 stays silent            |
      | tuberculosis exposure                   | IFL-210 stays silent            |

  @rule-IFL-211
  Scenario: IFL-211: A lace-like pattern in the small bones speaks strongly for sarcoidosis
    Given a patient with lace-like trabecular pattern
    When the findings are worked up
    Then IFL-211 is strong evidence for an inflammatory cause
    And with this changed the answer is
      | changed                         | answer               |
      | no lace-like trabecular pattern | IFL-211 stays silent |

  @rule-IFL-212
  Scenario: IFL-212: A slipped atlas, or eroded dens, speaks for rheumatoid disease of the neck
    Given a patient with atlantoaxial subluxation
    When the findings are worked up
    Then IFL-212 speaks for inflammatory
    And IFL-212 is moderate evidence for rheumatoid arthritis
    And with this changed the answer is
      | changed                     | answer                          |
      | age 16 years                | IFL-212 speaks for inflammatory |
      | no atlantoaxial subluxation | IFL-212 stays silent            |
      | recent injury               | IFL-212 stays silent            |
      | age 15.1 years              | IFL-212 stays silent            |

  @rule-IFL-213
  Scenario: IFL-213: A very high ferritin with fever and several painful joints speaks for Still disease
    Given a patient with raised ferritin, fever, other joints affected
    When the findings are worked up
    Then IFL-213 is moderate evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                                         | answer                          |
      | multifocal pain, other joints affected not recorded             | IFL-213 speaks for inflammatory |
      | temperature 37 °C, fever not recorded                           | IFL-213 stays silent            |
      | no raised ferritin                                              | IFL-213 stays silent            |
      | bone culture growth                                             | IFL-213 stays silent            |
      | blasts on blood film                                            | IFL-213 stays silent            |
      | swollen joint count 1 sites, other joints affected not recorded | IFL-213 stays silent            |
      | no small joint swelling, other joints affected not recorded     | IFL-213 stays silent            |

  @rule-IFL-214
  Scenario: IFL-214: Chalk in a tendon or bursa, sudden pain, and edema or erosion of the bone beneath speak strongly for calcific disease
    Given a patient with periarticular calcification, pain onset sudden, marrow edema on MRI
    When the findings are worked up
    Then IFL-214 speaks for inflammatory
    And IFL-214 is strong evidence for crystal arthritis
    And with this changed the answer is
      | changed                                                           | answer                          |
      | bone erosion, marrow edema on MRI not recorded                    | IFL-214 speaks for inflammatory |
      | cortical destruction, marrow edema on MRI not recorded            | IFL-214 speaks for inflammatory |
      | bursitis on imaging, marrow edema on MRI not recorded             | IFL-214 speaks for inflammatory |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | IFL-214 stays silent            |
      | no periarticular calcification                                    | IFL-214 stays silent            |
      | histology shows malignancy                                        | IFL-214 stays silent            |
      | bone culture growth                                               | IFL-214 stays silent            |
      | soft tissue mass                                                  | IFL-214 stays silent            |
      | fever                                                             | IFL-214 stays silent            |

  @rule-IFL-215
  Scenario: IFL-215: Large nodes with several bone lesions and relief under corticosteroids, or with no tumor found, speak for sarcoidosis
    Given a patient with lymph nodes on imaging, multiple bone lesions, response to corticosteroids
    When the findings are worked up
    Then IFL-215 is moderate evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                                                        | answer                          |
      | no tumor elsewhere on imaging, response to corticosteroids not recorded        | IFL-215 speaks for inflammatory |
      | raised angiotensin-converting enzyme, response to corticosteroids not recorded | IFL-215 speaks for inflammatory |
      | histology shows granulomas, response to corticosteroids not recorded           | IFL-215 speaks for inflammatory |
      | uveitis, response to corticosteroids not recorded                              | IFL-215 speaks for inflammatory |
      | erythema nodosum, response to corticosteroids not recorded                     | IFL-215 speaks for inflammatory |
      | no lymph nodes on imaging                                                      | IFL-215 stays silent            |
      | no multiple bone lesions                                                       | IFL-215 stays silent            |
      | no response to corticosteroids                                                 | IFL-215 stays silent            |
      | previous cancer                                                                | IFL-215 stays silent            |
      | tumor elsewhere on imaging                                                     | IFL-215 stays silent            |
      | histology shows malignancy                                                     | IFL-215 stays silent            |
      | mycobacteria detected                                                          | IFL-215 stays silent            |
      | tuberculosis exposure                                                          | IFL-215 stays silent            |

  @rule-IFL-216
  Scenario: IFL-216: A raised angiotensin-converting enzyme with bone lesions, large nodes or granulomas speaks for sarcoidosis
    Given a patient with raised angiotensin-converting enzyme, multiple bone lesions
    When the findings are worked up
    Then IFL-216 is weak evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                                        | answer                          |
      | lytic lesion, multiple bone lesions not recorded               | IFL-216 speaks for inflammatory |
      | lymph nodes on imaging, multiple bone lesions not recorded     | IFL-216 speaks for inflammatory |
      | histology shows granulomas, multiple bone lesions not recorded | IFL-216 speaks for inflammatory |
      | clinical arthritis, multiple bone lesions not recorded         | IFL-216 speaks for inflammatory |
      | no raised angiotensin-converting enzyme                        | IFL-216 stays silent            |
      | no multiple bone lesions                                       | IFL-216 stays silent            |

  @rule-IFL-217
  Scenario: IFL-217: Inflamed midfoot, heel or ankle of a child or young person with HLA-B27 speaks for enthesitis-related arthritis
    Given a 16-year-old patient with HLA-B27, marrow edema site talus, synovitis on imaging
    When the findings are worked up
    Then IFL-217 speaks for inflammatory
    And IFL-217 is moderate evidence for juvenile idiopathic arthritis
    And with this changed the answer is
      | changed                                                 | answer                          |
      | age 6 years                                             | IFL-217 speaks for inflammatory |
      | age 20 years                                            | IFL-217 speaks for inflammatory |
      | ankle pain, marrow edema site not recorded              | IFL-217 speaks for inflammatory |
      | heel pain, marrow edema site not recorded               | IFL-217 speaks for inflammatory |
      | foot pain, marrow edema site not recorded               | IFL-217 speaks for inflammatory |
      | joint effusion, synovitis on imaging not recorded       | IFL-217 speaks for inflammatory |
      | joint swelling, synovitis on imaging not recorded       | IFL-217 speaks for inflammatory |
      | enthesitis, synovitis on imaging not recorded           | IFL-217 speaks for inflammatory |
      | edema at an enthesis, synovitis on imaging not recorded | IFL-217 speaks for inflammatory |
      | age 5.5 years                                           | IFL-217 stays silent            |
      | age 20.5 years                                          | IFL-217 stays silent            |
      | no HLA-B27                                              | IFL-217 stays silent            |
      | marrow edema site metatarsal                            | IFL-217 stays silent            |
      | no synovitis on imaging                                 | IFL-217 stays silent            |
      | bone culture growth                                     | IFL-217 stays silent            |
      | fracture line on MRI                                    | IFL-217 stays silent            |

  @rule-IFL-218
  Scenario: IFL-218: Relief under colchicine in an attack of joint pain speaks for crystal arthritis
    Given a patient with response to colchicine, joint swelling
    When the findings are worked up
    Then IFL-218 speaks for inflammatory
    And IFL-218 is moderate evidence for crystal arthritis
    And with this changed the answer is
      | changed                                                  | answer                          |
      | clinical arthritis, joint swelling not recorded          | IFL-218 speaks for inflammatory |
      | joint effusion, joint swelling not recorded              | IFL-218 speaks for inflammatory |
      | pain onset sudden, joint swelling not recorded           | IFL-218 speaks for inflammatory |
      | similar episode before, joint swelling not recorded      | IFL-218 speaks for inflammatory |
      | uric acid 9 mg/dL, joint swelling not recorded           | IFL-218 speaks for inflammatory |
      | periarticular calcification, joint swelling not recorded | IFL-218 speaks for inflammatory |
      | chondrocalcinosis, joint swelling not recorded           | IFL-218 speaks for inflammatory |
      | no response to colchicine                                | IFL-218 stays silent            |
      | bone culture growth                                      | IFL-218 stays silent            |
      | uric acid 7 mg/dL, joint swelling not recorded           | IFL-218 stays silent            |

  @rule-IFL-219
  Scenario: IFL-219: Low complement or antibodies against DNA in somebody with arthritis speak for lupus
    Given a patient with anti-dsDNA antibodies, clinical arthritis
    When the findings are worked up
    Then IFL-219 speaks for inflammatory
    And IFL-219 is moderate evidence for connective tissue disease
    And with this changed the answer is
      | changed                                               | answer                          |
      | low complement, anti-dsDNA antibodies not recorded    | IFL-219 speaks for inflammatory |
      | joint swelling, clinical arthritis not recorded       | IFL-219 speaks for inflammatory |
      | synovitis on imaging, clinical arthritis not recorded | IFL-219 speaks for inflammatory |
      | multifocal pain, clinical arthritis not recorded      | IFL-219 speaks for inflammatory |
      | no anti-dsDNA antibodies                              | IFL-219 stays silent            |
      | no clinical arthritis                                 | IFL-219 stays silent            |
      | double line sign                                      | IFL-219 stays silent            |
      | bone culture growth                                   | IFL-219 stays silent            |

  @rule-IFL-220
  Scenario: IFL-220: A joint that swells during another acute illness or after an operation past 60 speaks a little for crystal arthritis
    Given a 64-year-old patient with acute illness, joint swelling, pain onset sudden
    When the findings are worked up
    Then IFL-220 speaks for inflammatory
    And IFL-220 is weak evidence for crystal arthritis
    And with this changed the answer is
      | changed                                                    | answer                          |
      | age 60 years                                               | IFL-220 speaks for inflammatory |
      | recent surgery, acute illness not recorded                 | IFL-220 speaks for inflammatory |
      | chondrocalcinosis, joint swelling not recorded             | IFL-220 speaks for inflammatory |
      | calcification around the dens, joint swelling not recorded | IFL-220 speaks for inflammatory |
      | pain duration 10 days, pain onset not recorded             | IFL-220 speaks for inflammatory |
      | age 59.5 years                                             | IFL-220 stays silent            |
      | no acute illness                                           | IFL-220 stays silent            |
      | no joint swelling                                          | IFL-220 stays silent            |
      | previous surgery at the site                               | IFL-220 stays silent            |
      | recent joint surgery                                       | IFL-220 stays silent            |
      | bone culture growth                                        | IFL-220 stays silent            |
      | pain duration 14 days, pain onset not recorded             | IFL-220 stays silent            |

  @rule-IFL-221
  Scenario: IFL-221: Antinuclear antibodies in a child with a sore joint speak a little for juvenile idiopathic arthritis
    Given a 12-year-old patient with antinuclear antibodies, joint pain
    When the findings are worked up
    Then IFL-221 speaks for inflammatory
    And IFL-221 is weak evidence for juvenile idiopathic arthritis
    And with this changed the answer is
      | changed                                       | answer                          |
      | age 15.5 years                                | IFL-221 speaks for inflammatory |
      | joint swelling, joint pain not recorded       | IFL-221 speaks for inflammatory |
      | joint effusion, joint pain not recorded       | IFL-221 speaks for inflammatory |
      | limp, joint pain not recorded                 | IFL-221 speaks for inflammatory |
      | morning stiffness, joint pain not recorded    | IFL-221 speaks for inflammatory |
      | bone erosion, joint pain not recorded         | IFL-221 speaks for inflammatory |
      | synovitis on imaging, joint pain not recorded | IFL-221 speaks for inflammatory |
      | age 16 years                                  | IFL-221 stays silent            |
      | no antinuclear antibodies                     | IFL-221 stays silent            |
      | no joint pain                                 | IFL-221 stays silent            |
      | blasts on blood film                          | IFL-221 stays silent            |
      | bone culture growth                           | IFL-221 stays silent            |

  @rule-IFL-222
  Scenario: IFL-222: A jaw joint of a child that is eroded or closes slowly over months speaks for juvenile idiopathic arthritis
    Given a 12-year-old patient with affected joint jaw joint, bone erosion
    When the findings are worked up
    Then IFL-222 speaks for inflammatory
    And IFL-222 is moderate evidence for juvenile idiopathic arthritis
    And with this changed the answer is
      | changed                                          | answer                          |
      | age 15.5 years                                   | IFL-222 speaks for inflammatory |
      | synovitis on imaging, bone erosion not recorded  | IFL-222 speaks for inflammatory |
      | joint effusion, bone erosion not recorded        | IFL-222 speaks for inflammatory |
      | pain duration 6 weeks, bone erosion not recorded | IFL-222 speaks for inflammatory |
      | age 16 years                                     | IFL-222 stays silent            |
      | affected joint hip joint                         | IFL-222 stays silent            |
      | recent injury                                    | IFL-222 stays silent            |
      | bone culture growth                              | IFL-222 stays silent            |
      | pain duration 29 days, bone erosion not recorded | IFL-222 stays silent            |

  @rule-IFL-223
  Scenario: IFL-223: Bowel disease, psoriasis or uveitis with pain that rest does not ease, in buttock or joints, speaks a little for spondyloarthritis
    Given a patient with inflammatory bowel disease, pain judged non-mechanical
    When the findings are worked up
    Then IFL-223 is weak evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                                         | answer                          |
      | psoriasis, inflammatory bowel disease not recorded              | IFL-223 speaks for inflammatory |
      | uveitis, inflammatory bowel disease not recorded                | IFL-223 speaks for inflammatory |
      | inflammatory back pain, pain judged non-mechanical not recorded | IFL-223 speaks for inflammatory |
      | buttock pain, pain judged non-mechanical not recorded           | IFL-223 speaks for inflammatory |
      | sacroiliac region pain, pain judged non-mechanical not recorded | IFL-223 speaks for inflammatory |
      | joint pain, pain judged non-mechanical not recorded             | IFL-223 speaks for inflammatory |
      | morning stiffness, pain judged non-mechanical not recorded      | IFL-223 speaks for inflammatory |
      | phosphate 2.5 mg/dL                                             | IFL-223 speaks for inflammatory |
      | no inflammatory bowel disease                                   | IFL-223 stays silent            |
      | no pain judged non-mechanical                                   | IFL-223 stays silent            |
      | bone culture growth                                             | IFL-223 stays silent            |
      | double line sign                                                | IFL-223 stays silent            |
      | soft tissue fluid collection                                    | IFL-223 stays silent            |
      | phosphate 2.1 mg/dL                                             | IFL-223 stays silent            |

  @rule-IFL-224
  Scenario: IFL-224: An eroded joint in the sore foot of a man past 40 speaks a little for gout
    Given a 44-year-old male patient with foot pain, bone erosion
    When the findings are worked up
    Then IFL-224 speaks for inflammatory
    And IFL-224 is weak evidence for crystal arthritis
    And with this changed the answer is
      | changed             | answer                          |
      | age 40 years        | IFL-224 speaks for inflammatory |
      | age 39.5 years      | IFL-224 stays silent            |
      | sex female          | IFL-224 stays silent            |
      | hip pain            | IFL-224 stays silent            |
      | no bone erosion     | IFL-224 stays silent            |
      | rheumatoid factor   | IFL-224 stays silent            |
      | anti-CCP antibodies | IFL-224 stays silent            |
      | psoriasis           | IFL-224 stays silent            |
      | foot ulcer          | IFL-224 stays silent            |
      | neuropathy          | IFL-224 stays silent            |
      | bone culture growth | IFL-224 stays silent            |
      | sinus tract         | IFL-224 stays silent            |

  @rule-IFL-225
  Scenario: IFL-225: Chalk beside a joint of an adult speaks a little for calcific disease
    Given a 29-year-old patient with periarticular calcification
    When the findings are worked up
    Then IFL-225 speaks for inflammatory
    And IFL-225 is weak evidence for crystal arthritis
    And with this changed the answer is
      | changed                        | answer                          |
      | age 25 years                   | IFL-225 speaks for inflammatory |
      | no periarticular calcification | IFL-225 stays silent            |
      | age 23 years                   | IFL-225 stays silent            |
      | soft tissue mass               | IFL-225 stays silent            |
      | histology shows malignancy     | IFL-225 stays silent            |
      | chronic kidney disease         | IFL-225 stays silent            |

  @rule-IFL-226
  Scenario: IFL-226: Erosion with an inflamed bursa, tendon sheath or several joints speaks a little for rheumatoid or similar arthritis
    Given a 22-year-old patient with bone erosion, bursitis on imaging
    When the findings are worked up
    Then IFL-226 speaks for inflammatory
    And IFL-226 is weak evidence for rheumatoid arthritis
    And with this changed the answer is
      | changed                                                     | answer                          |
      | age 18 years                                                | IFL-226 speaks for inflammatory |
      | tendon disease on imaging, bursitis on imaging not recorded | IFL-226 speaks for inflammatory |
      | other joints affected, bursitis on imaging not recorded     | IFL-226 speaks for inflammatory |
      | no mycobacteria detected                                    | IFL-226 speaks for inflammatory |
      | age 17.5 years                                              | IFL-226 stays silent            |
      | no bone erosion                                             | IFL-226 stays silent            |
      | no bursitis on imaging                                      | IFL-226 stays silent            |
      | bone culture growth                                         | IFL-226 stays silent            |
      | histology shows granulomas                                  | IFL-226 stays silent            |
      | periarticular calcification                                 | IFL-226 stays silent            |
      | known gout                                                  | IFL-226 stays silent            |
      | foot ulcer                                                  | IFL-226 stays silent            |
      | sinus tract                                                 | IFL-226 stays silent            |
      | abscess                                                     | IFL-226 stays silent            |

  @rule-IFL-227
  Scenario: IFL-227: HLA-B27 in a child over six with a sore heel, foot or hip for weeks speaks a little for enthesitis-related arthritis
    Given a 16-year-old patient with HLA-B27, hip pain, pain duration 8 weeks
    When the findings are worked up
    Then IFL-227 speaks for inflammatory
    And IFL-227 is weak evidence for juvenile idiopathic arthritis
    And with this changed the answer is
      | changed               | answer                          |
      | age 6 years           | IFL-227 speaks for inflammatory |
      | age 20 years          | IFL-227 speaks for inflammatory |
      | pain duration 6 weeks | IFL-227 speaks for inflammatory |
      | age 5.5 years         | IFL-227 stays silent            |
      | age 20.5 years        | IFL-227 stays silent            |
      | no HLA-B27            | IFL-227 stays silent            |
      | shin pain             | IFL-227 stays silent            |
      | leg pain              | IFL-227 stays silent            |
      | pain duration 5 weeks | IFL-227 stays silent            |
      | recent injury         | IFL-227 stays silent            |
      | bone culture growth   | IFL-227 stays silent            |
      | fracture line on MRI  | IFL-227 stays silent            |

  @rule-IFL-228
  Scenario: IFL-228: Antinuclear antibodies in an adult with a swollen joint speak a little for connective tissue disease
    Given a 20-year-old patient with antinuclear antibodies, joint swelling
    When the findings are worked up
    Then IFL-228 speaks for inflammatory
    And IFL-228 is weak evidence for connective tissue disease
    And with this changed the answer is
      | changed                                           | answer                          |
      | age 16 years                                      | IFL-228 speaks for inflammatory |
      | synovitis on imaging, joint swelling not recorded | IFL-228 speaks for inflammatory |
      | clinical arthritis, joint swelling not recorded   | IFL-228 speaks for inflammatory |
      | age 15.5 years                                    | IFL-228 stays silent            |
      | no antinuclear antibodies                         | IFL-228 stays silent            |
      | no joint swelling                                 | IFL-228 stays silent            |
      | bone culture growth                               | IFL-228 stays silent            |
      | crystals in synovial fluid                        | IFL-228 stays silent            |

  @rule-IFL-229
  Scenario: IFL-229: Swelling at wrist or hand with pain at several places or on both sides speaks a little for arthritis
    Given a patient with joint swelling, wrist pain, multifocal pain
    When the findings are worked up
    Then IFL-229 speaks for inflammatory
    And IFL-229 is weak evidence for rheumatoid arthritis
    And with this changed the answer is
      | changed                                                                  | answer                          |
      | pain side both, multifocal pain not recorded                             | IFL-229 speaks for inflammatory |
      | age 16 years, swollen joint count 1 sites, joint swelling not recorded   | IFL-229 speaks for inflammatory |
      | number of painful sites 1.5 sites, multifocal pain not recorded          | IFL-229 stays silent            |
      | no joint swelling                                                        | IFL-229 stays silent            |
      | jaw pain                                                                 | IFL-229 stays silent            |
      | bony joint enlargement                                                   | IFL-229 stays silent            |
      | osteophytes                                                              | IFL-229 stays silent            |
      | known gout                                                               | IFL-229 stays silent            |
      | bone culture growth                                                      | IFL-229 stays silent            |
      | recent injury                                                            | IFL-229 stays silent            |
      | sclerotic lesion                                                         | IFL-229 stays silent            |
      | age 12 years                                                             | IFL-229 stays silent            |
      | age 15.1 years, swollen joint count 1 sites, joint swelling not recorded | IFL-229 stays silent            |

  @rule-IFL-240
  Scenario: IFL-240: A child's collarbone that is thickened, expanded or lined with new bone speaks for non-bacterial osteitis
    Given a 14-year-old patient with clavicle pain, bone expansion
    When the findings are worked up
    Then IFL-240 speaks for inflammatory
    And IFL-240 is moderate evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                                       | answer                          |
      | sclerotic lesion, bone expansion not recorded                                 | IFL-240 speaks for inflammatory |
      | periosteal reaction, bone expansion not recorded                              | IFL-240 speaks for inflammatory |
      | cortical thickening, endplate edema, bone expansion not recorded              | IFL-240 speaks for inflammatory |
      | anterior chest wall hyperostosis, endplate edema, bone expansion not recorded | IFL-240 speaks for inflammatory |
      | age 18 years                                                                  | IFL-240 stays silent            |
      | bone culture growth                                                           | IFL-240 stays silent            |
      | abscess                                                                       | IFL-240 stays silent            |
      | fluid-fluid levels                                                            | IFL-240 stays silent            |
      | endplate edema, bone expansion not recorded                                   | IFL-240 stays silent            |

  @rule-IFL-241
  Scenario: IFL-241: A foot, ankle, knee or hand that swells or reddens again and again, with a raised uric acid, speaks for gout
    Given a patient with uric acid 9 mg/dL, similar episode before, knee pain, joint redness
    When the findings are worked up
    Then IFL-241 speaks for inflammatory
    And IFL-241 is moderate evidence for crystal arthritis
    And with this changed the answer is
      | changed                                               | answer                          |
      | relapsing course, similar episode before not recorded | IFL-241 speaks for inflammatory |
      | marrow edema site metatarsal, pain site not recorded  | IFL-241 speaks for inflammatory |
      | marrow edema site toe, pain site not recorded         | IFL-241 speaks for inflammatory |
      | marrow edema site finger, pain site not recorded      | IFL-241 speaks for inflammatory |
      | local redness, joint redness not recorded             | IFL-241 speaks for inflammatory |
      | local swelling, joint redness not recorded            | IFL-241 speaks for inflammatory |
      | joint warmth, joint redness not recorded              | IFL-241 speaks for inflammatory |
      | pain onset sudden, joint redness not recorded         | IFL-241 speaks for inflammatory |
      | uric acid 7 mg/dL                                     | IFL-241 stays silent            |
      | no similar episode before                             | IFL-241 stays silent            |
      | heel pain                                             | IFL-241 stays silent            |
      | leg pain                                              | IFL-241 stays silent            |
      | jaw pain                                              | IFL-241 stays silent            |
      | no joint redness                                      | IFL-241 stays silent            |
      | foot ulcer                                            | IFL-241 stays silent            |
      | bone palpable with probe                              | IFL-241 stays silent            |
      | bone culture growth                                   | IFL-241 stays silent            |
      | no joint swelling, joint redness not recorded         | IFL-241 stays silent            |

  @rule-IFL-242
  Scenario: IFL-242: A destroyed disc or eaten endplates in a stiff spine of spondyloarthritis, without fever, germ or collection, speak strongly for an Andersson lesion
    Given a patient with known spondyloarthritis, disc destruction, no fever, no paraspinal or epidural collection
    When the findings are worked up
    Then IFL-242 speaks for inflammatory
    And IFL-242 is strong evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                                                                    | answer                          |
      | endplate erosion, disc destruction not recorded                            | IFL-242 speaks for inflammatory |
      | endplate irregularity, disc destruction not recorded                       | IFL-242 speaks for inflammatory |
      | no blood culture growth, fever not recorded                                | IFL-242 speaks for inflammatory |
      | no bone culture growth, fever not recorded                                 | IFL-242 speaks for inflammatory |
      | C-reactive protein 20 mg/L, paraspinal or epidural collection not recorded | IFL-242 speaks for inflammatory |
      | no known spondyloarthritis                                                 | IFL-242 stays silent            |
      | no disc destruction                                                        | IFL-242 stays silent            |
      | bone culture growth                                                        | IFL-242 stays silent            |
      | bloodstream infection                                                      | IFL-242 stays silent            |
      | injection drug use                                                         | IFL-242 stays silent            |
      | recent injury                                                              | IFL-242 stays silent            |
      | fever, C-reactive protein 9 mg/L                                           | IFL-242 stays silent            |
      | no blood culture growth, paraspinal or epidural collection                 | IFL-242 stays silent            |
      | C-reactive protein 21 mg/L, paraspinal or epidural collection not recorded | IFL-242 stays silent            |

  @rule-IFL-243
  Scenario: IFL-243: Inflamed entheses of a child on both sides, with stiffness, HLA-B27, uveitis or such a family, speak for enthesitis-related arthritis
    Given a 14-year-old patient with enthesitis, family history of spondyloarthritis, pain duration 8 weeks
    When the findings are worked up
    Then IFL-243 speaks for inflammatory
    And IFL-243 is moderate evidence for juvenile idiopathic arthritis
    And with this changed the answer is
      | changed                                                                  | answer                          |
      | age 6 years                                                              | IFL-243 speaks for inflammatory |
      | age 18 years                                                             | IFL-243 speaks for inflammatory |
      | pain duration 6 weeks                                                    | IFL-243 speaks for inflammatory |
      | edema at an enthesis, enthesitis not recorded                            | IFL-243 speaks for inflammatory |
      | HLA-B27, family history of spondyloarthritis not recorded                | IFL-243 speaks for inflammatory |
      | morning stiffness, family history of spondyloarthritis not recorded      | IFL-243 speaks for inflammatory |
      | uveitis, family history of spondyloarthritis not recorded                | IFL-243 speaks for inflammatory |
      | sacroiliac tenderness, family history of spondyloarthritis not recorded  | IFL-243 speaks for inflammatory |
      | inflammatory back pain, family history of spondyloarthritis not recorded | IFL-243 speaks for inflammatory |
      | joint swelling, family history of spondyloarthritis not recorded         | IFL-243 speaks for inflammatory |
      | pain side both, pain duration not recorded                               | IFL-243 speaks for inflammatory |
      | multifocal pain, pain duration not recorded                              | IFL-243 speaks for inflammatory |
      | age 5.5 years                                                            | IFL-243 stays silent            |
      | age 18.5 years                                                           | IFL-243 stays silent            |
      | no enthesitis                                                            | IFL-243 stays silent            |
      | no family history of spondyloarthritis                                   | IFL-243 stays silent            |
      | pain duration 5 weeks                                                    | IFL-243 stays silent            |
      | recent injury                                                            | IFL-243 stays silent            |
      | repetitive loading                                                       | IFL-243 stays silent            |
      | sudden rise in training load                                             | IFL-243 stays silent            |
      | fracture line on MRI                                                     | IFL-243 stays silent            |
      | bone culture growth                                                      | IFL-243 stays silent            |

  @rule-IFL-244
  Scenario: IFL-244: A family with spondyloarthritis makes a sore heel, foot or knee of a child a little more likely to be enthesitis-related arthritis
    Given a 14-year-old patient with family history of spondyloarthritis, hip pain, pain duration 8 weeks
    When the findings are worked up
    Then IFL-244 speaks for inflammatory
    And IFL-244 is weak evidence for juvenile idiopathic arthritis
    And with this changed the answer is
      | changed                                                                      | answer                          |
      | age 6 years                                                                  | IFL-244 speaks for inflammatory |
      | age 18 years                                                                 | IFL-244 speaks for inflammatory |
      | pain duration 6 weeks                                                        | IFL-244 speaks for inflammatory |
      | psoriasis, family history of spondyloarthritis not recorded                  | IFL-244 speaks for inflammatory |
      | inflammatory bowel disease, family history of spondyloarthritis not recorded | IFL-244 speaks for inflammatory |
      | enthesitis, pain site not recorded                                           | IFL-244 speaks for inflammatory |
      | edema at an enthesis, pain site not recorded                                 | IFL-244 speaks for inflammatory |
      | age 5.5 years                                                                | IFL-244 stays silent            |
      | age 18.5 years                                                               | IFL-244 stays silent            |
      | no family history of spondyloarthritis                                       | IFL-244 stays silent            |
      | sacroiliac region pain                                                       | IFL-244 stays silent            |
      | shin pain                                                                    | IFL-244 stays silent            |
      | leg pain                                                                     | IFL-244 stays silent            |
      | pain duration 5 weeks                                                        | IFL-244 stays silent            |
      | recent injury                                                                | IFL-244 stays silent            |
      | fracture line on MRI                                                         | IFL-244 stays silent            |
      | bone culture growth                                                          | IFL-244 stays silent            |

  @rule-IFL-245
  Scenario: IFL-245: Large nodes with marrow lesions that radiograph or CT does not show, in somebody without cancer, speak for sarcoidosis
    Given a patient with lymph nodes on imaging, multiple bone lesions, normal CT, no previous cancer
    When the findings are worked up
    Then IFL-245 is weak evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                                      | answer                          |
      | pleural or lung changes, lymph nodes on imaging not recorded | IFL-245 speaks for inflammatory |
      | normal radiograph, normal CT not recorded                    | IFL-245 speaks for inflammatory |
      | no cortical destruction, normal CT not recorded              | IFL-245 speaks for inflammatory |
      | no tumor elsewhere on imaging, previous cancer not recorded  | IFL-245 speaks for inflammatory |
      | no histology shows malignancy, previous cancer not recorded  | IFL-245 speaks for inflammatory |
      | no monoclonal protein, previous cancer not recorded          | IFL-245 speaks for inflammatory |
      | no lymph nodes on imaging                                    | IFL-245 stays silent            |
      | no multiple bone lesions                                     | IFL-245 stays silent            |
      | no normal CT                                                 | IFL-245 stays silent            |
      | previous cancer not recorded                                 | IFL-245 stays silent            |
      | tumor elsewhere on imaging                                   | IFL-245 stays silent            |
      | histology shows malignancy                                   | IFL-245 stays silent            |
      | cortical destruction                                         | IFL-245 stays silent            |
      | mycobacteria detected                                        | IFL-245 stays silent            |
      | tuberculosis exposure                                        | IFL-245 stays silent            |
      | HIV infection                                                | IFL-245 stays silent            |
      | monoclonal protein                                           | IFL-245 stays silent            |
      | previous cancer, no monoclonal protein                       | IFL-245 stays silent            |

  @rule-IFL-246
  Scenario: IFL-246: A high calcium together with large nodes or lung changes speaks a little for sarcoidosis
    Given a patient with calcium 13 mg/dL, lymph nodes on imaging
    When the findings are worked up
    Then IFL-246 is weak evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                                      | answer                          |
      | calcium 10.8 mg/dL                                           | IFL-246 speaks for inflammatory |
      | ionized calcium 2 mmol/L, calcium not recorded               | IFL-246 speaks for inflammatory |
      | pleural or lung changes, lymph nodes on imaging not recorded | IFL-246 speaks for inflammatory |
      | parathyroid hormone 65 pg/mL                                 | IFL-246 speaks for inflammatory |
      | calcium 10.5 mg/dL                                           | IFL-246 stays silent            |
      | no lymph nodes on imaging                                    | IFL-246 stays silent            |
      | previous cancer                                              | IFL-246 stays silent            |
      | tumor elsewhere on imaging                                   | IFL-246 stays silent            |
      | histology shows malignancy                                   | IFL-246 stays silent            |
      | monoclonal protein                                           | IFL-246 stays silent            |
      | parathyroid hormone 81 pg/mL                                 | IFL-246 stays silent            |
      | ionized calcium 1.33 mmol/L, calcium not recorded            | IFL-246 stays silent            |

  @rule-IFL-247
  Scenario: IFL-247: A collection or an abscess beside the spine speaks strongly against axial spondyloarthritis
    Given a patient with paraspinal or epidural collection
    When the findings are worked up
    Then IFL-247 speaks against inflammatory
    And IFL-247 is strong evidence against axial spondyloarthritis
    And with this changed the answer is
      | changed                                                                                   | answer                              |
      | abscess, no preserved vertebral marrow, paraspinal or epidural collection not recorded    | IFL-247 speaks against inflammatory |
      | abscess, paraspinal or epidural collection not recorded                                   | IFL-247 stays silent                |
      | no abscess, no preserved vertebral marrow, paraspinal or epidural collection not recorded | IFL-247 stays silent                |

  @rule-IFL-248
  Scenario: IFL-248: A sterile, dense or layered bone lesion of a child speaks a little for non-bacterial osteitis at any site
    Given a 14-year-old patient with no bone culture growth, sclerotic lesion
    When the findings are worked up
    Then IFL-248 speaks for inflammatory
    And IFL-248 is weak evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                    | answer                          |
      | age 17.5 years                                             | IFL-248 speaks for inflammatory |
      | no tissue culture growth, bone culture growth not recorded | IFL-248 speaks for inflammatory |
      | periosteal reaction, sclerotic lesion not recorded         | IFL-248 speaks for inflammatory |
      | cortical thickening, sclerotic lesion not recorded         | IFL-248 speaks for inflammatory |
      | bone expansion, sclerotic lesion not recorded              | IFL-248 speaks for inflammatory |
      | age 18 years                                               | IFL-248 stays silent            |
      | bone culture growth                                        | IFL-248 stays silent            |
      | no sclerotic lesion                                        | IFL-248 stays silent            |
      | soft tissue mass                                           | IFL-248 stays silent            |
      | histology shows malignancy                                 | IFL-248 stays silent            |
      | histology shows benign tumor                               | IFL-248 stays silent            |
      | nidus                                                      | IFL-248 stays silent            |
      | organism found by PCR                                      | IFL-248 stays silent            |
      | mycobacteria detected                                      | IFL-248 stays silent            |
      | abscess                                                    | IFL-248 stays silent            |
      | sequestrum                                                 | IFL-248 stays silent            |

  @rule-IFL-249
  Scenario: IFL-249: Nonspecific inflammation in the bone of a child with several lesions and neither blasts nor tumor cells speaks a little for non-bacterial osteitis
    Given a 14-year-old patient with histology shows nonspecific inflammation, multiple bone lesions, no blasts in bone marrow
    When the findings are worked up
    Then IFL-249 speaks for inflammatory
    And IFL-249 is weak evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                           | answer                          |
      | age 17.5 years                                                    | IFL-249 speaks for inflammatory |
      | number of edema sites 2 sites, multiple bone lesions not recorded | IFL-249 speaks for inflammatory |
      | multifocal pain, multiple bone lesions not recorded               | IFL-249 speaks for inflammatory |
      | no blasts on blood film, blasts in bone marrow not recorded       | IFL-249 speaks for inflammatory |
      | no histology shows malignancy, blasts in bone marrow not recorded | IFL-249 speaks for inflammatory |
      | no histology shows granulomas, blasts in bone marrow not recorded | IFL-249 speaks for inflammatory |
      | normal blood count, blasts in bone marrow not recorded            | IFL-249 speaks for inflammatory |
      | age 18 years                                                      | IFL-249 stays silent            |
      | no histology shows nonspecific inflammation                       | IFL-249 stays silent            |
      | blasts in bone marrow                                             | IFL-249 stays silent            |
      | bone culture growth                                               | IFL-249 stays silent            |
      | sickle cell disease                                               | IFL-249 stays silent            |
      | number of edema sites 1 sites, multiple bone lesions not recorded | IFL-249 stays silent            |

  @rule-IFL-250
  Scenario: IFL-250: Psoriasis, uveitis or bowel disease with bony bridges or edema at the corners of vertebrae speaks a little for axial spondyloarthritis at any age
    Given a patient with psoriasis, syndesmophytes
    When the findings are worked up
    Then IFL-250 speaks for inflammatory
    And IFL-250 is weak evidence for axial spondyloarthritis
    And with this changed the answer is
      | changed                                             | answer                          |
      | vertebral corner edema, syndesmophytes not recorded | IFL-250 speaks for inflammatory |
      | costovertebral edema, syndesmophytes not recorded   | IFL-250 speaks for inflammatory |
      | sacroiliac erosion, syndesmophytes not recorded     | IFL-250 speaks for inflammatory |
      | sacroiliac ankylosis, syndesmophytes not recorded   | IFL-250 speaks for inflammatory |
      | no psoriasis                                        | IFL-250 stays silent            |
      | no syndesmophytes                                   | IFL-250 stays silent            |
      | bone culture growth                                 | IFL-250 stays silent            |
      | paraspinal or epidural collection                   | IFL-250 stays silent            |
      | previous cancer                                     | IFL-250 stays silent            |

  @rule-IFL-251
  Scenario: IFL-251: Sore, stiff shoulders and hips on both sides from 50 years on with raised markers speak for polymyalgia rheumatica
    Given a 54-year-old patient with hip pain, pain side both, morning stiffness, C-reactive protein 12 mg/L
    When the findings are worked up
    Then IFL-251 is moderate evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                                                | answer                          |
      | age 50 years                                                           | IFL-251 speaks for inflammatory |
      | bilateral marrow edema, pain side not recorded                         | IFL-251 speaks for inflammatory |
      | widespread bone pain, pain side not recorded                           | IFL-251 speaks for inflammatory |
      | joint stiffness, morning stiffness not recorded                        | IFL-251 speaks for inflammatory |
      | response to corticosteroids, morning stiffness not recorded            | IFL-251 speaks for inflammatory |
      | morning stiffness duration 0.8 minutes, morning stiffness not recorded | IFL-251 stays silent            |
      | age 46 years                                                           | IFL-251 stays silent            |
      | clavicle pain                                                          | IFL-251 stays silent            |
      | pain side right                                                        | IFL-251 stays silent            |
      | C-reactive protein 8 mg/L                                              | IFL-251 stays silent            |
      | fever                                                                  | IFL-251 stays silent            |
      | bone culture growth                                                    | IFL-251 stays silent            |
      | anti-CCP antibodies                                                    | IFL-251 stays silent            |
      | previous cancer                                                        | IFL-251 stays silent            |
      | monoclonal protein                                                     | IFL-251 stays silent            |

  @rule-IFL-260
  Scenario: IFL-260: Pustules of palms and soles with inflamed bone at the front of the chest or the corners of vertebrae speak strongly for SAPHO syndrome
    Given a patient with skin pustules, clavicle pain
    When the findings are worked up
    Then IFL-260 speaks for inflammatory
    And IFL-260 is strong evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                        | answer                          |
      | vertebral corner edema, pain site not recorded | IFL-260 speaks for inflammatory |
      | no skin pustules                               | IFL-260 stays silent            |
      | hip pain                                       | IFL-260 stays silent            |
      | bone culture growth                            | IFL-260 stays silent            |
      | fever                                          | IFL-260 stays silent            |

  @rule-IFL-261
  Scenario: IFL-261: Sore heels on both sides of a child for six weeks, stiff in the morning, speak a little for enthesitis-related arthritis
    Given a 14-year-old patient with heel pain, pain side both, morning stiffness, pain duration 8 weeks
    When the findings are worked up
    Then IFL-261 speaks for inflammatory
    And IFL-261 is weak evidence for juvenile idiopathic arthritis
    And with this changed the answer is
      | changed                                                                | answer                          |
      | age 6 years                                                            | IFL-261 speaks for inflammatory |
      | age 18 years                                                           | IFL-261 speaks for inflammatory |
      | pain duration 6 weeks                                                  | IFL-261 speaks for inflammatory |
      | morning stiffness duration 0.8 minutes, morning stiffness not recorded | IFL-261 stays silent            |
      | age 5.5 years                                                          | IFL-261 stays silent            |
      | age 18.5 years                                                         | IFL-261 stays silent            |
      | hip pain                                                               | IFL-261 stays silent            |
      | pain side right                                                        | IFL-261 stays silent            |
      | pain duration 5 weeks                                                  | IFL-261 stays silent            |
      | recent injury                                                          | IFL-261 stays silent            |
      | fever                                                                  | IFL-261 stays silent            |
      | fracture line on MRI                                                   | IFL-261 stays silent            |
      | bone culture growth                                                    | IFL-261 stays silent            |

  @rule-IFL-252
  Scenario: IFL-252: Dense or expanded bone at the front of the chest under a bull head speaks for SAPHO syndrome, even after a cancer
    Given a patient with bull head uptake, sclerotic lesion
    When the findings are worked up
    Then IFL-252 speaks for inflammatory
    And IFL-252 is moderate evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                         | answer                          |
      | bone expansion, sclerotic lesion not recorded                   | IFL-252 speaks for inflammatory |
      | bone erosion, sclerotic lesion not recorded                     | IFL-252 speaks for inflammatory |
      | anterior chest wall hyperostosis, sclerotic lesion not recorded | IFL-252 speaks for inflammatory |
      | new bone formation, sclerotic lesion not recorded               | IFL-252 speaks for inflammatory |
      | no bull head uptake                                             | IFL-252 stays silent            |
      | no sclerotic lesion                                             | IFL-252 stays silent            |
      | soft tissue mass                                                | IFL-252 stays silent            |
      | histology shows malignancy                                      | IFL-252 stays silent            |
      | bone culture growth                                             | IFL-252 stays silent            |

  @rule-IFL-270
  Scenario: IFL-270: Heels of a child that are sore, swollen and stiff in the morning on both sides for six weeks speak strongly for enthesitis-related arthritis
    Given a 14-year-old patient with pain side both, heel pain, morning stiffness, local swelling, pain duration 8 weeks
    When the findings are worked up
    Then IFL-270 speaks for inflammatory
    And IFL-270 is strong evidence for juvenile idiopathic arthritis
    And with this changed the answer is
      | changed                                                                | answer               |
      | morning stiffness duration 0.8 minutes, morning stiffness not recorded | IFL-270 stays silent |
      | recent injury                                                          | IFL-270 stays silent |
      | fever                                                                  | IFL-270 stays silent |
      | fracture line on MRI                                                   | IFL-270 stays silent |
      | bone culture growth                                                    | IFL-270 stays silent |

  @rule-IFL-271
  Scenario: IFL-271: A child's jaw with dense, thickened or new bone that comes back, lasts for half a year or is sterile, without fever or tooth behind it, speaks strongly for non-bacterial osteitis
    Given a 14-year-old patient with jaw pain, sclerotic lesion, no bone culture growth
    When the findings are worked up
    Then IFL-271 speaks for inflammatory
    And IFL-271 is strong evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                                                  | answer                          |
      | age 17.5 years                                                                           | IFL-271 speaks for inflammatory |
      | marrow edema site mandible, pain site not recorded                                       | IFL-271 speaks for inflammatory |
      | reactive sclerosis, sclerotic lesion not recorded                                        | IFL-271 speaks for inflammatory |
      | bone expansion, sclerotic lesion not recorded                                            | IFL-271 speaks for inflammatory |
      | periosteal reaction, sclerotic lesion not recorded                                       | IFL-271 speaks for inflammatory |
      | no tissue culture growth, bone culture growth not recorded                               | IFL-271 speaks for inflammatory |
      | no recent dental procedure, relapsing course, bone culture growth not recorded           | IFL-271 speaks for inflammatory |
      | no recent dental procedure, similar episode before, bone culture growth not recorded     | IFL-271 speaks for inflammatory |
      | no recent dental procedure, no response to antibiotics, bone culture growth not recorded | IFL-271 speaks for inflammatory |
      | no recent dental procedure, pain duration 26 weeks, bone culture growth not recorded     | IFL-271 speaks for inflammatory |
      | pain duration 26 weeks, no fever, bone culture growth not recorded                       | IFL-271 speaks for inflammatory |
      | age 18 years                                                                             | IFL-271 stays silent            |
      | hip pain                                                                                 | IFL-271 stays silent            |
      | no sclerotic lesion                                                                      | IFL-271 stays silent            |
      | relapsing course, bone culture growth not recorded                                       | IFL-271 stays silent            |
      | no fever, bone culture growth not recorded                                               | IFL-271 stays silent            |
      | fever                                                                                    | IFL-271 stays silent            |
      | recent dental procedure                                                                  | IFL-271 stays silent            |
      | soft tissue mass                                                                         | IFL-271 stays silent            |
      | aggressive bone lesion                                                                   | IFL-271 stays silent            |
      | tissue culture growth                                                                    | IFL-271 stays silent            |
      | histology shows malignancy                                                               | IFL-271 stays silent            |
      | histology shows benign tumor                                                             | IFL-271 stays silent            |

  @rule-IFL-272
  Scenario: IFL-272: HLA-B27 with heels sore on both sides or for three months before 45 speaks for spondyloarthritis of the entheses
    Given a 41-year-old patient with HLA-B27, heel pain, pain side both
    When the findings are worked up
    Then IFL-272 speaks for inflammatory
    And IFL-272 is moderate evidence for peripheral spondyloarthritis
    And with this changed the answer is
      | changed                                             | answer                          |
      | marrow edema site calcaneus, pain site not recorded | IFL-272 speaks for inflammatory |
      | bilateral marrow edema, pain side not recorded      | IFL-272 speaks for inflammatory |
      | morning stiffness, pain side not recorded           | IFL-272 speaks for inflammatory |
      | edema at an enthesis, pain side not recorded        | IFL-272 speaks for inflammatory |
      | pain duration 12 weeks, pain side not recorded      | IFL-272 speaks for inflammatory |
      | no HLA-B27                                          | IFL-272 stays silent            |
      | age 45 years                                        | IFL-272 stays silent            |
      | hip pain                                            | IFL-272 stays silent            |
      | recent injury                                       | IFL-272 stays silent            |
      | fracture line on MRI                                | IFL-272 stays silent            |
      | pain duration 43 days, pain side not recorded       | IFL-272 stays silent            |

  @rule-IFL-273
  Scenario: IFL-273: Marrow edema of wrist, hand or forefoot with rheumatoid factor or anti-CCP antibodies speaks for early rheumatoid arthritis, also before the joint swells
    Given a patient with rheumatoid factor, marrow edema site metatarsal, foot pain
    When the findings are worked up
    Then IFL-273 speaks for inflammatory
    And IFL-273 is moderate evidence for rheumatoid arthritis
    And with this changed the answer is
      | changed                                             | answer                          |
      | anti-CCP antibodies, rheumatoid factor not recorded | IFL-273 speaks for inflammatory |
      | morning stiffness, pain site not recorded           | IFL-273 speaks for inflammatory |
      | small joint swelling, pain site not recorded        | IFL-273 speaks for inflammatory |
      | no rheumatoid factor                                | IFL-273 stays silent            |
      | marrow edema site finger                            | IFL-273 stays silent            |
      | jaw pain                                            | IFL-273 stays silent            |
      | recent injury                                       | IFL-273 stays silent            |
      | fracture line on MRI                                | IFL-273 stays silent            |
      | athletic or military training                       | IFL-273 stays silent            |
      | lytic lesion                                        | IFL-273 stays silent            |
      | bone culture growth                                 | IFL-273 stays silent            |

  @rule-IFL-274
  Scenario: IFL-274: Edema in two or more regions of a child's skeleton for six weeks, without fever, speaks for non-bacterial osteitis
    Given a 14-year-old patient with marrow edema site femoral shaft and distal tibia, pain duration 8 weeks
    When the findings are worked up
    Then IFL-274 speaks for inflammatory
    And IFL-274 is moderate evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                        | answer                          |
      | pain duration 6 weeks          | IFL-274 speaks for inflammatory |
      | no blasts on blood film        | IFL-274 speaks for inflammatory |
      | alkaline phosphatase 130 U/L   | IFL-274 speaks for inflammatory |
      | age 2.5 years                  | IFL-274 stays silent            |
      | pain duration 5 weeks          | IFL-274 stays silent            |
      | fever                          | IFL-274 stays silent            |
      | joint swelling                 | IFL-274 stays silent            |
      | athletic or military training  | IFL-274 stays silent            |
      | recent injury                  | IFL-274 stays silent            |
      | sickle cell disease            | IFL-274 stays silent            |
      | restricted diet                | IFL-274 stays silent            |
      | developmental disability       | IFL-274 stays silent            |
      | previous cancer                | IFL-274 stays silent            |
      | immunosuppression              | IFL-274 stays silent            |
      | corticosteroid use             | IFL-274 stays silent            |
      | pallor                         | IFL-274 stays silent            |
      | blasts in bone marrow          | IFL-274 stays silent            |
      | bone culture growth            | IFL-274 stays silent            |
      | animal exposure                | IFL-274 stays silent            |
      | alkaline phosphatase 162 U/L   | IFL-274 stays silent            |
      | diffuse abnormal marrow signal | IFL-274 stays silent            |

  @rule-IFL-280
  Scenario: IFL-280: A child's jaw that swells again and again without pus, dense or layered, speaks strongly for non-bacterial osteitis, also after a tooth was pulled in vain
    Given a 14-year-old patient with jaw pain, relapsing course, no fever, sclerotic lesion
    When the findings are worked up
    Then IFL-280 speaks for inflammatory
    And IFL-280 is strong evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                      | answer               |
      | age 18 years                 | IFL-280 stays silent |
      | histology shows benign tumor | IFL-280 stays silent |
      | histology shows malignancy   | IFL-280 stays silent |

  @rule-IFL-281
  Scenario: IFL-281: Dense or eaten bone at the front of the chest together with vertebrae, in which tissue showed no tumor or pustules of the skin go with it, speaks strongly for SAPHO syndrome
    Given a 22-year-old patient with marrow edema site vertebral body and medial clavicle, sclerotic lesion, no histology shows malignancy
    When the findings are worked up
    Then IFL-281 speaks for inflammatory
    And IFL-281 is strong evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                                           | answer                          |
      | age 18 years                                                                      | IFL-281 speaks for inflammatory |
      | histology shows nonspecific inflammation, histology shows malignancy not recorded | IFL-281 speaks for inflammatory |
      | skin pustules, histology shows malignancy not recorded                            | IFL-281 speaks for inflammatory |
      | palmoplantar pustulosis, histology shows malignancy not recorded                  | IFL-281 speaks for inflammatory |
      | age 17.5 years                                                                    | IFL-281 stays silent            |
      | marrow edema site femoral head                                                    | IFL-281 stays silent            |
      | histology shows malignancy not recorded                                           | IFL-281 stays silent            |
      | histology shows granulomas                                                        | IFL-281 stays silent            |
      | fever                                                                             | IFL-281 stays silent            |
      | injection drug use                                                                | IFL-281 stays silent            |

  @rule-IFL-283
  Scenario: IFL-283: An eroded or filled facet, disc or sacroiliac joint in gout, raised uric acid or failing kidneys keeps gout of the trunk in mind
    Given a patient with known gout, facet joint effusion, back pain, no blood culture growth
    When the findings are worked up
    Then IFL-283 speaks for inflammatory
    And IFL-283 is weak evidence for crystal arthritis
    And with this changed the answer is
      | changed                                                             | answer                          |
      | buttock pain                                                        | IFL-283 speaks for inflammatory |
      | chronic kidney disease, known gout not recorded                     | IFL-283 speaks for inflammatory |
      | sacroiliac erosion, facet joint effusion not recorded               | IFL-283 speaks for inflammatory |
      | endplate erosion, facet joint effusion not recorded                 | IFL-283 speaks for inflammatory |
      | lytic lesion, facet joint effusion not recorded                     | IFL-283 speaks for inflammatory |
      | no bone culture growth, blood culture growth not recorded           | IFL-283 speaks for inflammatory |
      | no synovial fluid culture growth, blood culture growth not recorded | IFL-283 speaks for inflammatory |
      | no tissue culture growth, blood culture growth not recorded         | IFL-283 speaks for inflammatory |
      | no known gout                                                       | IFL-283 stays silent            |
      | no facet joint effusion                                             | IFL-283 stays silent            |
      | hip pain                                                            | IFL-283 stays silent            |
      | blood culture growth not recorded                                   | IFL-283 stays silent            |
      | bone culture growth                                                 | IFL-283 stays silent            |
      | histology shows malignancy                                          | IFL-283 stays silent            |
      | previous cancer                                                     | IFL-283 stays silent            |

  @rule-IFL-284
  Scenario: IFL-284: Sudden pain and stiffness of the neck past 65 with fever or raised markers and without germ, deficit or sick disc speaks for a crowned dens
    Given a 69-year-old patient with neck pain, pain onset sudden, restricted spinal movement, fever, no blood culture growth
    When the findings are worked up
    Then IFL-284 speaks for inflammatory
    And IFL-284 is moderate evidence for crystal arthritis
    And with this changed the answer is
      | changed                                                   | answer                          |
      | age 65 years                                              | IFL-284 speaks for inflammatory |
      | inflammatory markers raised, fever not recorded           | IFL-284 speaks for inflammatory |
      | synovitis on imaging, blood culture growth not recorded   | IFL-284 speaks for inflammatory |
      | chondrocalcinosis, blood culture growth not recorded      | IFL-284 speaks for inflammatory |
      | acute illness, blood culture growth not recorded          | IFL-284 speaks for inflammatory |
      | similar episode before, blood culture growth not recorded | IFL-284 speaks for inflammatory |
      | joint swelling, blood culture growth not recorded         | IFL-284 speaks for inflammatory |
      | age 61 years                                              | IFL-284 stays silent            |
      | hip pain                                                  | IFL-284 stays silent            |
      | blood culture growth not recorded                         | IFL-284 stays silent            |
      | neurological deficit                                      | IFL-284 stays silent            |
      | endplate erosion                                          | IFL-284 stays silent            |
      | bone culture growth                                       | IFL-284 stays silent            |
      | C-reactive protein 9 mg/L, fever not recorded             | IFL-284 stays silent            |

  @rule-IFL-285
  Scenario: IFL-285: An eaten or bright disc from which nothing grows and that antibiotics do not help keeps chalk, urate and spondyloarthritis in mind
    Given a patient with disc destruction, no response to antibiotics, no bone culture growth
    When the findings are worked up
    Then IFL-285 is weak evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                                         | answer                          |
      | no tissue culture growth, bone culture growth not recorded      | IFL-285 speaks for inflammatory |
      | no blood culture growth, bone culture growth not recorded       | IFL-285 speaks for inflammatory |
      | search for infection negative, bone culture growth not recorded | IFL-285 speaks for inflammatory |
      | no disc destruction                                             | IFL-285 stays silent            |
      | response to antibiotics                                         | IFL-285 stays silent            |
      | bone culture growth not recorded                                | IFL-285 stays silent            |
      | tissue culture growth                                           | IFL-285 stays silent            |
      | tuberculosis exposure                                           | IFL-285 stays silent            |
      | paraspinal or epidural collection                               | IFL-285 stays silent            |

  @rule-IFL-286
  Scenario: IFL-286: A child's joint with inflamed synovium for six weeks that has lost cartilage or bone, without fever, speaks for juvenile idiopathic arthritis
    Given a 12-year-old patient with pain duration 8 weeks, synovitis on imaging, joint space narrowing, no fever
    When the findings are worked up
    Then IFL-286 speaks for inflammatory
    And IFL-286 is moderate evidence for juvenile idiopathic arthritis
    And with this changed the answer is
      | changed                                               | answer                          |
      | age 15.5 years                                        | IFL-286 speaks for inflammatory |
      | pain duration 6 weeks                                 | IFL-286 speaks for inflammatory |
      | clinical arthritis, synovitis on imaging not recorded | IFL-286 speaks for inflammatory |
      | cartilage loss, joint space narrowing not recorded    | IFL-286 speaks for inflammatory |
      | bone erosion, joint space narrowing not recorded      | IFL-286 speaks for inflammatory |
      | no synovial fluid culture growth, fever not recorded  | IFL-286 speaks for inflammatory |
      | C-reactive protein 8 mg/L, fever not recorded         | IFL-286 speaks for inflammatory |
      | age 16 years                                          | IFL-286 stays silent            |
      | pain duration 5 weeks                                 | IFL-286 stays silent            |
      | no synovitis on imaging                               | IFL-286 stays silent            |
      | no joint space narrowing                              | IFL-286 stays silent            |
      | soft tissue mass                                      | IFL-286 stays silent            |
      | double line sign                                      | IFL-286 stays silent            |
      | tuberculosis exposure                                 | IFL-286 stays silent            |
      | C-reactive protein 10 mg/L, fever not recorded        | IFL-286 stays silent            |

  @rule-IFL-288
  Scenario: IFL-288: A toe or forefoot that turns red beneath whole skin speaks for gout, also in women past the menopause
    Given a 34-year-old male patient with foot pain, local redness, marrow edema site metatarsal, bone erosion, no foot ulcer
    When the findings are worked up
    Then IFL-288 speaks for inflammatory
    And IFL-288 is moderate evidence for crystal arthritis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                   | answer                          |
      | age 30 years                                                                                                                                                                                                                                                                                                                                                                                                                                                                                              | IFL-288 speaks for inflammatory |
      | postmenopausal, sex not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                                                          | IFL-288 speaks for inflammatory |
      | age 54 years, sex not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                                                            | IFL-288 speaks for inflammatory |
      | age 50 years, no skin entry site, pain site hip and pelvis and buttock and knee and heel and foot and clavicle and chest wall and arm and wrist, marrow edema site greater trochanter and proximal femoral shaft and femoral shaft and distal femur and femoral condyle and patella and tibial plateau and distal tibia and fibula and talus and metatarsal and toe and acromion and scapula and clavicle and rib and other carpal bone and mandible and skull, sex not recorded, foot ulcer not recorded | IFL-288 speaks for inflammatory |
      | sex female                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                | IFL-288 stays silent            |
      | age 26 years                                                                                                                                                                                                                                                                                                                                                                                                                                                                                              | IFL-288 stays silent            |
      | hip pain                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  | IFL-288 stays silent            |
      | foot ulcer                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                | IFL-288 stays silent            |
      | recent injury                                                                                                                                                                                                                                                                                                                                                                                                                                                                                             | IFL-288 stays silent            |
      | bone culture growth                                                                                                                                                                                                                                                                                                                                                                                                                                                                                       | IFL-288 stays silent            |
      | neuropathy                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                | IFL-288 stays silent            |
      | age 46 years, no skin entry site, pain site hip and pelvis and buttock and knee and heel and foot and clavicle and chest wall and arm and wrist, marrow edema site greater trochanter and proximal femoral shaft and femoral shaft and distal femur and femoral condyle and patella and tibial plateau and distal tibia and fibula and talus and metatarsal and toe and acromion and scapula and clavicle and rib and other carpal bone and mandible and skull, sex not recorded, foot ulcer not recorded | IFL-288 stays silent            |

  @rule-IFL-289
  Scenario: IFL-289: A sterile swollen joint together with sacroiliac joint, enthesis, eye or further joints or with HLA-B27, after an infection elsewhere speaks for reactive arthritis
    Given a 9-year-old patient with recent infection, no synovial fluid culture growth, sacroiliac marrow edema, joint swelling
    When the findings are worked up
    Then IFL-289 speaks for inflammatory
    And IFL-289 is moderate evidence for peripheral spondyloarthritis
    And with this changed the answer is
      | changed                                           | answer                          |
      | age 5 years                                       | IFL-289 speaks for inflammatory |
      | joint effusion, joint swelling not recorded       | IFL-289 speaks for inflammatory |
      | synovitis on imaging, joint swelling not recorded | IFL-289 speaks for inflammatory |
      | clinical arthritis, joint swelling not recorded   | IFL-289 speaks for inflammatory |
      | no recent infection                               | IFL-289 stays silent            |
      | no joint swelling                                 | IFL-289 stays silent            |
      | age 4.5 years                                     | IFL-289 stays silent            |
      | injection drug use                                | IFL-289 stays silent            |
      | immunosuppression                                 | IFL-289 stays silent            |
      | joint prosthesis                                  | IFL-289 stays silent            |

  @rule-IFL-291
  Scenario: IFL-291: A hollow or erosion beside a joint of known rheumatoid arthritis speaks for a rheumatoid cyst
    Given a patient with known rheumatoid arthritis, lytic lesion, joint effusion
    When the findings are worked up
    Then IFL-291 speaks for inflammatory
    And IFL-291 is moderate evidence for rheumatoid arthritis
    And with this changed the answer is
      | changed                                                    | answer                          |
      | subchondral cysts, lytic lesion not recorded               | IFL-291 speaks for inflammatory |
      | bone erosion, lytic lesion not recorded                    | IFL-291 speaks for inflammatory |
      | cystic change beside an erosion, lytic lesion not recorded | IFL-291 speaks for inflammatory |
      | joint swelling, joint effusion not recorded                | IFL-291 speaks for inflammatory |
      | synovitis on imaging, joint effusion not recorded          | IFL-291 speaks for inflammatory |
      | morning stiffness, joint effusion not recorded             | IFL-291 speaks for inflammatory |
      | no known rheumatoid arthritis                              | IFL-291 stays silent            |
      | no lytic lesion                                            | IFL-291 stays silent            |
      | fever                                                      | IFL-291 stays silent            |
      | bone culture growth                                        | IFL-291 stays silent            |
      | rapid worsening                                            | IFL-291 stays silent            |
      | no local swelling, joint effusion not recorded             | IFL-291 stays silent            |

  @rule-IFL-292
  Scenario: IFL-292: An inflamed joint for six weeks before 50 with HLA-B27, such a family, a companion disease or inflammatory back pain speaks a little for spondyloarthritis
    Given a 46-year-old patient with synovitis on imaging, pain duration 8 weeks, HLA-B27
    When the findings are worked up
    Then IFL-292 speaks for inflammatory
    And IFL-292 is weak evidence for peripheral spondyloarthritis
    And with this changed the answer is
      | changed                                                   | answer                          |
      | pain duration 6 weeks                                     | IFL-292 speaks for inflammatory |
      | clinical arthritis, synovitis on imaging not recorded     | IFL-292 speaks for inflammatory |
      | family history of spondyloarthritis, HLA-B27 not recorded | IFL-292 speaks for inflammatory |
      | psoriasis, HLA-B27 not recorded                           | IFL-292 speaks for inflammatory |
      | inflammatory back pain, HLA-B27 not recorded              | IFL-292 speaks for inflammatory |
      | known spondyloarthritis, HLA-B27 not recorded             | IFL-292 speaks for inflammatory |
      | sacroiliitis on MRI, HLA-B27 not recorded                 | IFL-292 speaks for inflammatory |
      | age 50 years                                              | IFL-292 stays silent            |
      | no synovitis on imaging                                   | IFL-292 stays silent            |
      | pain duration 5 weeks                                     | IFL-292 stays silent            |
      | no HLA-B27                                                | IFL-292 stays silent            |
      | fever                                                     | IFL-292 stays silent            |
      | bone culture growth                                       | IFL-292 stays silent            |
      | recent injury                                             | IFL-292 stays silent            |

  @rule-IFL-293
  Scenario: IFL-293: A hollow or bite in the bone beneath a tendon that holds chalk speaks strongly for calcific disease, also when it hurts slowly
    Given a 22-year-old patient with periarticular calcification, lytic lesion, marrow edema site greater trochanter
    When the findings are worked up
    Then IFL-293 speaks for inflammatory
    And IFL-293 is strong evidence for crystal arthritis
    And with this changed the answer is
      | changed                                              | answer                          |
      | age 18 years                                         | IFL-293 speaks for inflammatory |
      | bone erosion, lytic lesion not recorded              | IFL-293 speaks for inflammatory |
      | cortical destruction, lytic lesion not recorded      | IFL-293 speaks for inflammatory |
      | subchondral cortical loss, lytic lesion not recorded | IFL-293 speaks for inflammatory |
      | age 17.5 years                                       | IFL-293 stays silent            |
      | no periarticular calcification                       | IFL-293 stays silent            |
      | no lytic lesion                                      | IFL-293 stays silent            |
      | marrow edema site femoral condyle                    | IFL-293 stays silent            |
      | marrow edema site navicular                          | IFL-293 stays silent            |
      | marrow edema site elbow bones                        | IFL-293 stays silent            |
      | soft tissue mass                                     | IFL-293 stays silent            |
      | previous cancer                                      | IFL-293 stays silent            |
      | endosteal scalloping                                 | IFL-293 stays silent            |

  @rule-IFL-294
  Scenario: IFL-294: Dense, thickened bone of an adult that comes and goes or ignores antibiotics and from which nothing grows speaks a little for non-bacterial osteitis
    Given a 22-year-old patient with sclerotic lesion, relapsing course, no bone culture growth
    When the findings are worked up
    Then IFL-294 speaks for inflammatory
    And IFL-294 is weak evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                    | answer                          |
      | age 18 years                                               | IFL-294 speaks for inflammatory |
      | cortical thickening, sclerotic lesion not recorded         | IFL-294 speaks for inflammatory |
      | bone expansion, sclerotic lesion not recorded              | IFL-294 speaks for inflammatory |
      | periosteal reaction, sclerotic lesion not recorded         | IFL-294 speaks for inflammatory |
      | no response to antibiotics, relapsing course not recorded  | IFL-294 speaks for inflammatory |
      | no tissue culture growth, bone culture growth not recorded | IFL-294 speaks for inflammatory |
      | age 17.5 years                                             | IFL-294 stays silent            |
      | no sclerotic lesion                                        | IFL-294 stays silent            |
      | no relapsing course                                        | IFL-294 stays silent            |
      | bone culture growth not recorded                           | IFL-294 stays silent            |
      | soft tissue mass                                           | IFL-294 stays silent            |
      | sequestrum                                                 | IFL-294 stays silent            |
      | previous injury at the site                                | IFL-294 stays silent            |

  @rule-IFL-295
  Scenario: IFL-295: Two or more diseased vertebrae of a child with sound discs or no mass, without fever, speak a little for non-bacterial osteitis
    Given a 14-year-old patient with number of vertebral levels 2 sites, marrow edema site vertebral body, no disc destruction, no fever
    When the findings are worked up
    Then IFL-295 speaks for inflammatory
    And IFL-295 is weak evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                             | answer                          |
      | age 17.5 years                                                      | IFL-295 speaks for inflammatory |
      | no soft tissue mass, disc destruction not recorded                  | IFL-295 speaks for inflammatory |
      | no paraspinal or epidural mass, disc destruction not recorded       | IFL-295 speaks for inflammatory |
      | no paraspinal or epidural collection, disc destruction not recorded | IFL-295 speaks for inflammatory |
      | C-reactive protein 8 mg/L, fever not recorded                       | IFL-295 speaks for inflammatory |
      | age 18 years                                                        | IFL-295 stays silent            |
      | number of vertebral levels 1.5 sites                                | IFL-295 stays silent            |
      | marrow edema site femoral head                                      | IFL-295 stays silent            |
      | disc destruction not recorded                                       | IFL-295 stays silent            |
      | pallor                                                              | IFL-295 stays silent            |
      | corticosteroid use                                                  | IFL-295 stays silent            |
      | endplate erosion                                                    | IFL-295 stays silent            |
      | C-reactive protein 10 mg/L, fever not recorded                      | IFL-295 stays silent            |

  @rule-IFL-296
  Scenario: IFL-296: Sterile-looking inflamed bone of a child or young adult with bowel disease, psoriasis or pustules speaks a little for non-bacterial osteitis
    Given a 26-year-old patient with inflammatory bowel disease, periosteal reaction, marrow edema on MRI
    When the findings are worked up
    Then IFL-296 speaks for inflammatory
    And IFL-296 is weak evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                                      | answer                          |
      | psoriasis, inflammatory bowel disease not recorded                           | IFL-296 speaks for inflammatory |
      | acne, inflammatory bowel disease not recorded                                | IFL-296 speaks for inflammatory |
      | family history of spondyloarthritis, inflammatory bowel disease not recorded | IFL-296 speaks for inflammatory |
      | sclerotic lesion, periosteal reaction not recorded                           | IFL-296 speaks for inflammatory |
      | metaphyseal edema, periosteal reaction not recorded                          | IFL-296 speaks for inflammatory |
      | bone expansion, periosteal reaction not recorded                             | IFL-296 speaks for inflammatory |
      | multiple bone lesions, periosteal reaction not recorded                      | IFL-296 speaks for inflammatory |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded            | IFL-296 stays silent            |
      | age 30 years                                                                 | IFL-296 stays silent            |
      | no inflammatory bowel disease                                                | IFL-296 stays silent            |
      | no periosteal reaction                                                       | IFL-296 stays silent            |
      | fever                                                                        | IFL-296 stays silent            |
      | bone culture growth                                                          | IFL-296 stays silent            |
      | soft tissue mass                                                             | IFL-296 stays silent            |

  @rule-IFL-298
  Scenario: IFL-298: A foot of a man past 30 that reddens and swells suddenly or again, without wound or diabetes, speaks a little for gout even without a uric acid
    Given a 34-year-old male patient with ankle pain, local redness, pain onset sudden, joint swelling
    When the findings are worked up
    Then IFL-298 speaks for inflammatory
    And IFL-298 is weak evidence for crystal arthritis
    And with this changed the answer is
      | changed             | answer                          |
      | age 30 years        | IFL-298 speaks for inflammatory |
      | no foot ulcer       | IFL-298 speaks for inflammatory |
      | sex female          | IFL-298 stays silent            |
      | age 26 years        | IFL-298 stays silent            |
      | hip pain            | IFL-298 stays silent            |
      | skin entry site     | IFL-298 stays silent            |
      | recent injury       | IFL-298 stays silent            |
      | diabetes            | IFL-298 stays silent            |
      | bone culture growth | IFL-298 stays silent            |

  @rule-IFL-299
  Scenario: IFL-299: Several vertebrae with edema or eaten corners in somebody with pustules or severe acne speak for SAPHO syndrome
    Given a 22-year-old patient with palmoplantar pustulosis, vertebral corner edema
    When the findings are worked up
    Then IFL-299 speaks for inflammatory
    And IFL-299 is moderate evidence for non-bacterial osteitis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                          | answer                          |
      | age 18 years                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                     | IFL-299 speaks for inflammatory |
      | skin pustules, palmoplantar pustulosis not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                                              | IFL-299 speaks for inflammatory |
      | acne, palmoplantar pustulosis not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                                                       | IFL-299 speaks for inflammatory |
      | sclerotic lesion, number of vertebral levels 2 sites, vertebral corner edema not recorded                                                                                                                                                                                                                                                                                                                                                                                                                        | IFL-299 speaks for inflammatory |
      | marrow edema site femoral neck and intertrochanteric region and greater trochanter and acetabulum and proximal femoral shaft and femoral condyle and tibial plateau and proximal tibia and tibial shaft and distal tibia and navicular and other tarsal bone and metatarsal and endplates and ischium and humeral head and elbow bones and clavicle and sternum and forearm shaft and distal radius and scaphoid and other carpal bone and finger and skull, syndesmophytes, vertebral corner edema not recorded | IFL-299 speaks for inflammatory |
      | endplate erosion, syndesmophytes, vertebral corner edema not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                            | IFL-299 speaks for inflammatory |
      | age 17.5 years                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                   | IFL-299 stays silent            |
      | no palmoplantar pustulosis                                                                                                                                                                                                                                                                                                                                                                                                                                                                                       | IFL-299 stays silent            |
      | number of vertebral levels 2 sites, vertebral corner edema not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                          | IFL-299 stays silent            |
      | fever                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                            | IFL-299 stays silent            |
      | injection drug use                                                                                                                                                                                                                                                                                                                                                                                                                                                                                               | IFL-299 stays silent            |
      | paraspinal or epidural collection                                                                                                                                                                                                                                                                                                                                                                                                                                                                                | IFL-299 stays silent            |
      | sclerotic lesion, number of vertebral levels 1 sites, vertebral corner edema not recorded                                                                                                                                                                                                                                                                                                                                                                                                                        | IFL-299 stays silent            |

  @rule-IFL-300
  Scenario: IFL-300: A joint of an adult that has been swollen for six weeks with inflamed lining, and is stiff in the morning or not the only one, speaks a little for arthritis, large joints as well
    Given a 20-year-old patient with pain duration 8 weeks, synovitis on imaging, swollen joint count 2 sites
    When the findings are worked up
    Then IFL-300 is weak evidence for an inflammatory cause
    And with this changed the answer is
      | changed                                                                                     | answer                          |
      | age 16 years                                                                                | IFL-300 speaks for inflammatory |
      | pain duration 6 weeks                                                                       | IFL-300 speaks for inflammatory |
      | morning stiffness duration 31 minutes, clinical arthritis, swollen joint count not recorded | IFL-300 speaks for inflammatory |
      | age 15.5 years                                                                              | IFL-300 stays silent            |
      | pain duration 5 weeks                                                                       | IFL-300 stays silent            |
      | no synovitis on imaging                                                                     | IFL-300 stays silent            |
      | swollen joint count 1.5 sites                                                               | IFL-300 stays silent            |
      | morning stiffness, swollen joint count not recorded                                         | IFL-300 stays silent            |
      | fever                                                                                       | IFL-300 stays silent            |
      | recent injury                                                                               | IFL-300 stays silent            |
      | joint space narrowing, osteophytes                                                          | IFL-300 stays silent            |

  @rule-IFL-90
  Scenario: IFL-90: A child's inflamed bone is at most possibly inflammatory until the bone has been seen under the microscope
    Given a 14-year-old patient with clavicle pain
    When the findings are worked up
    Then IFL-90 holds inflammatory at possible at most
    And with this changed the answer is
      | changed                                  | answer              |
      | age 18 years                             | IFL-90 stays silent |
      | histology shows nonspecific inflammation | IFL-90 stays silent |

  @rule-IFL-91
  Scenario: IFL-91: A child's inflamed bone is at most possibly inflammatory until a blood film or the marrow has been checked for blasts
    Given a 14-year-old patient with clavicle pain
    When the findings are worked up
    Then IFL-91 holds inflammatory at possible at most
    And with this changed the answer is
      | changed                  | answer              |
      | age 18 years             | IFL-91 stays silent |
      | no blasts on blood film  | IFL-91 stays silent |
      | no blasts in bone marrow | IFL-91 stays silent |
