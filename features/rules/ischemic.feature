Feature: What speaks for and against an ischemic cause
  Each scenario is one rule: a patient in whom it holds, with nothing recorded but what is needed,
  and below what becomes of it when one thing is recorded otherwise.

  @rule-ISC-01
  Scenario: ISC-01: A double line or a serpentine rim around a subchondral area is osteonecrosis
    Given a patient with double line sign
    When the findings are worked up
    Then ISC-01 speaks for ischemic
    And ISC-01 is decisive evidence for osteonecrosis
    And with this changed the answer is
      | changed                                       | answer                     |
      | serpentine rim, double line sign not recorded | ISC-01 speaks for ischemic |
      | no double line sign                           | ISC-01 stays silent        |

  @rule-ISC-02
  Scenario: ISC-02: A smooth, concave line under the joint surface is the rim of a necrosis
    Given a patient with subchondral line concave rim
    When the findings are worked up
    Then ISC-02 speaks for ischemic
    And ISC-02 is strong evidence for osteonecrosis
    And with this changed the answer is
      | changed                                  | answer              |
      | subchondral line parallel to the surface | ISC-02 stays silent |

  @rule-ISC-03
  Scenario: ISC-03: A map-like, sharply bordered lesion under the joint surface speaks for osteonecrosis
    Given a patient with demarcated subchondral lesion
    When the findings are worked up
    Then ISC-03 speaks for ischemic
    And ISC-03 is strong evidence for osteonecrosis
    And with this changed the answer is
      | changed                          | answer              |
      | no demarcated subchondral lesion | ISC-03 stays silent |

  @rule-ISC-04
  Scenario: ISC-04: A dark area 4 mm thick or more under the joint surface makes a lasting necrosis likely
    Given a patient with subchondral low-signal thickness 5 mm, hip pain
    When the findings are worked up
    Then ISC-04 speaks for ischemic
    And ISC-04 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                  | answer              |
      | subchondral low-signal thickness 3 mm    | ISC-04 stays silent |
      | pubis pain                               | ISC-04 stays silent |
      | subchondral line parallel to the surface | ISC-04 stays silent |

  @rule-ISC-05
  Scenario: ISC-05: A map-like rim of dead marrow away from the joint speaks for a bone infarct
    Given a patient with bone infarct
    When the findings are worked up
    Then ISC-05 speaks for ischemic
    And ISC-05 is strong evidence for bone infarct
    And with this changed the answer is
      | changed         | answer              |
      | no bone infarct | ISC-05 stays silent |

  @rule-ISC-63
  Scenario: ISC-63: An infarct in the shaft makes osteonecrosis of the joint nearby more likely
    Given a patient with bone infarct
    When the findings are worked up
    Then ISC-63 speaks for ischemic
    And ISC-63 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed         | answer              |
      | no bone infarct | ISC-63 stays silent |

  @rule-ISC-06
  Scenario: ISC-06: A joint surface that gives way over a demarcated lesion is collapsing osteonecrosis
    Given a patient with demarcated subchondral lesion, crescent sign
    When the findings are worked up
    Then ISC-06 speaks for ischemic
    And ISC-06 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                          | answer                     |
      | subchondral fracture, crescent sign not recorded | ISC-06 speaks for ischemic |
      | subchondral collapse, crescent sign not recorded | ISC-06 speaks for ischemic |
      | no demarcated subchondral lesion                 | ISC-06 stays silent        |
      | no crescent sign                                 | ISC-06 stays silent        |

  @rule-ISC-07
  Scenario: ISC-07: A crescent of lucency under a joint surface speaks for osteonecrosis even when no rim is described
    Given a patient with crescent sign
    When the findings are worked up
    Then ISC-07 speaks for ischemic
    And ISC-07 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                  | answer              |
      | no crescent sign                         | ISC-07 stays silent |
      | subchondral line parallel to the surface | ISC-07 stays silent |

  @rule-ISC-08
  Scenario: ISC-08: Loss of the round contour in a patient with a risk factor for osteonecrosis speaks for it
    Given a patient with subchondral collapse, osteonecrosis risk factor
    When the findings are worked up
    Then ISC-08 speaks for ischemic
    And ISC-08 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                      | answer              |
      | no subchondral collapse      | ISC-08 stays silent |
      | no osteonecrosis risk factor | ISC-08 stays silent |

  @rule-ISC-09
  Scenario: ISC-09: A dark core without flow inside a bright rim on dynamic contrast MRI speaks for osteonecrosis
    Given a patient with perfusion pattern dark core in a bright rim, hip pain
    When the findings are worked up
    Then ISC-09 speaks for ischemic
    And ISC-09 is strong evidence for osteonecrosis
    And with this changed the answer is
      | changed                             | answer              |
      | perfusion pattern band of high flow | ISC-09 stays silent |
      | pubis pain                          | ISC-09 stays silent |

  @rule-ISC-11
  Scenario: ISC-11: Dense bone at a hip, shoulder or ankle whose joint space is recorded as kept suggests osteonecrosis
    Given a 56-year-old patient with hip pain, no joint space narrowing, sclerotic lesion
    When the findings are worked up
    Then ISC-11 speaks for ischemic
    And ISC-11 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                | answer                     |
      | age 18 years                                           | ISC-11 speaks for ischemic |
      | age 60 years                                           | ISC-11 speaks for ischemic |
      | marrow edema site femoral head, pain site not recorded | ISC-11 speaks for ischemic |
      | marrow edema site humeral head, pain site not recorded | ISC-11 speaks for ischemic |
      | subchondral sclerosis, sclerotic lesion not recorded   | ISC-11 speaks for ischemic |
      | heel pain                                              | ISC-11 stays silent        |
      | clavicle pain                                          | ISC-11 stays silent        |
      | age 17.5 years                                         | ISC-11 stays silent        |
      | age 61 years                                           | ISC-11 stays silent        |
      | joint space narrowing                                  | ISC-11 stays silent        |
      | no sclerotic lesion                                    | ISC-11 stays silent        |
      | osteophytes                                            | ISC-11 stays silent        |
      | reactive sclerosis                                     | ISC-11 stays silent        |
      | previous cancer                                        | ISC-11 stays silent        |

  @rule-ISC-65
  Scenario: ISC-65: Dense bone at a hip, shoulder or ankle suggests osteonecrosis a little, even if nothing is said about the joint space
    Given a 56-year-old patient with hip pain, sclerotic lesion
    When the findings are worked up
    Then ISC-65 speaks for ischemic
    And ISC-65 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                | answer                     |
      | age 18 years                                           | ISC-65 speaks for ischemic |
      | age 60 years                                           | ISC-65 speaks for ischemic |
      | marrow edema site femoral head, pain site not recorded | ISC-65 speaks for ischemic |
      | marrow edema site humeral head, pain site not recorded | ISC-65 speaks for ischemic |
      | heel pain                                              | ISC-65 stays silent        |
      | clavicle pain                                          | ISC-65 stays silent        |
      | age 17.5 years                                         | ISC-65 stays silent        |
      | age 61 years                                           | ISC-65 stays silent        |
      | no sclerotic lesion                                    | ISC-65 stays silent        |
      | joint space narrowing                                  | ISC-65 stays silent        |
      | osteophytes                                            | ISC-65 stays silent        |
      | reactive sclerosis                                     | ISC-65 stays silent        |
      | nidus                                                  | ISC-65 stays silent        |
      | previous cancer                                        | ISC-65 stays silent        |

  @rule-ISC-12
  Scenario: ISC-12: Lesions of both femoral heads, with a sign of dead bone or a risk factor for it, speak for osteonecrosis, even if one side is silent
    Given a patient with both femoral heads affected, double line sign
    When the findings are worked up
    Then ISC-12 speaks for ischemic
    And ISC-12 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                        | answer                     |
      | crescent sign, double line sign not recorded                                   | ISC-12 speaks for ischemic |
      | subchondral collapse, double line sign not recorded                            | ISC-12 speaks for ischemic |
      | osteonecrosis risk factor, double line sign not recorded                       | ISC-12 speaks for ischemic |
      | no both femoral heads affected                                                 | ISC-12 stays silent        |
      | no double line sign                                                            | ISC-12 stays silent        |
      | pregnancy                                                                      | ISC-12 stays silent        |
      | pregnancy stage third trimester                                                | ISC-12 stays silent        |
      | pregnancy stage postpartum                                                     | ISC-12 stays silent        |
      | no demarcated subchondral lesion, crescent sign, double line sign not recorded | ISC-12 stays silent        |

  @rule-ISC-13
  Scenario: ISC-13: Edema of the lunate alone without a known injury speaks for Kienböck disease
    Given a patient with marrow edema site lunate
    When the findings are worked up
    Then ISC-13 speaks for ischemic
    And ISC-13 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                        | answer              |
      | marrow edema site femoral head                 | ISC-13 stays silent |
      | recent injury                                  | ISC-13 stays silent |
      | bone erosion                                   | ISC-13 stays silent |
      | lytic lesion                                   | ISC-13 stays silent |
      | subchondral cysts                              | ISC-13 stays silent |
      | small joint swelling                           | ISC-13 stays silent |
      | rheumatoid factor                              | ISC-13 stays silent |
      | anti-CCP antibodies                            | ISC-13 stays silent |
      | marrow edema site lunate and other carpal bone | ISC-13 stays silent |

  @rule-ISC-14
  Scenario: ISC-14: A dense or sunken scaphoid, lunate or talus without a recent injury speaks for its osteonecrosis
    Given a patient with marrow edema site talus, sclerotic lesion
    When the findings are worked up
    Then ISC-14 speaks for ischemic
    And ISC-14 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                              | answer                     |
      | subchondral sclerosis, sclerotic lesion not recorded | ISC-14 speaks for ischemic |
      | subchondral collapse, sclerotic lesion not recorded  | ISC-14 speaks for ischemic |
      | marrow edema site other carpal bone                  | ISC-14 stays silent        |
      | no sclerotic lesion                                  | ISC-14 stays silent        |
      | recent injury                                        | ISC-14 stays silent        |
      | bone erosion                                         | ISC-14 stays silent        |
      | neuropathy                                           | ISC-14 stays silent        |
      | joint space narrowing                                | ISC-14 stays silent        |
      | osteophytes                                          | ISC-14 stays silent        |
      | nidus                                                | ISC-14 stays silent        |

  @rule-ISC-15
  Scenario: ISC-15: A fragmented epiphysis of the hip in a child is Perthes disease until another cause is shown
    Given an 11-year-old patient with epiphyseal fragmentation, hip pain
    When the findings are worked up
    Then ISC-15 speaks for ischemic
    And ISC-15 is strong evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                                                             | answer                     |
      | leg pain                                                                                                            | ISC-15 speaks for ischemic |
      | no epiphyseal fragmentation                                                                                         | ISC-15 stays silent        |
      | age 18 months                                                                                                       | ISC-15 stays silent        |
      | pain site hip and ankle                                                                                             | ISC-15 stays silent        |
      | pain site hip and elbow                                                                                             | ISC-15 stays silent        |
      | age 4.1 years, pain site hip and pelvis and buttock and knee and heel and clavicle and chest wall and arm and wrist | ISC-15 stays silent        |

  @rule-ISC-16
  Scenario: ISC-16: A child of 4 to 10 years with weeks of hip pain and no fever or raised markers may have early Perthes disease
    Given a 6-year-old patient with hip pain, pain duration 3 weeks, no fever
    When the findings are worked up
    Then ISC-16 speaks for ischemic
    And ISC-16 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                   | answer                     |
      | age 4 years                                                               | ISC-16 speaks for ischemic |
      | age 10 years                                                              | ISC-16 speaks for ischemic |
      | pain duration 14 days                                                     | ISC-16 speaks for ischemic |
      | C-reactive protein 8 mg/L, fever not recorded                             | ISC-16 speaks for ischemic |
      | routine blood tests normal, fever not recorded                            | ISC-16 speaks for ischemic |
      | age 3.5 years                                                             | ISC-16 stays silent        |
      | age 10.5 years                                                            | ISC-16 stays silent        |
      | pubis pain                                                                | ISC-16 stays silent        |
      | pain duration 10 days                                                     | ISC-16 stays silent        |
      | chills                                                                    | ISC-16 stays silent        |
      | recent injury                                                             | ISC-16 stays silent        |
      | breastfeeding, erythrocyte sedimentation rate 20 mm/h, fever not recorded | ISC-16 stays silent        |

  @rule-ISC-17
  Scenario: ISC-17: Hip pain of both sides in an adult at risk fits osteonecrosis
    Given a 20-year-old patient with hip pain, pain side both, osteonecrosis risk factor
    When the findings are worked up
    Then ISC-17 speaks for ischemic
    And ISC-17 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                      | answer                     |
      | age 16 years                 | ISC-17 speaks for ischemic |
      | pubis pain                   | ISC-17 stays silent        |
      | pain side right              | ISC-17 stays silent        |
      | no osteonecrosis risk factor | ISC-17 stays silent        |
      | age 15.5 years               | ISC-17 stays silent        |

  @rule-ISC-20
  Scenario: ISC-20: Systemic corticosteroids raise the risk of osteonecrosis at hip, knee, shoulder or ankle
    Given a patient with corticosteroid use, hip pain
    When the findings are worked up
    Then ISC-20 speaks for ischemic
    And ISC-20 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed               | answer              |
      | no corticosteroid use | ISC-20 stays silent |
      | pubis pain            | ISC-20 stays silent |

  @rule-ISC-21
  Scenario: ISC-21: Corticosteroids begun 6 to 36 months ago, or given in a high dose, speak for osteonecrosis
    Given a patient with hip pain, high-dose corticosteroids
    When the findings are worked up
    Then ISC-21 speaks for ischemic
    And ISC-21 is strong evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                                                | answer                     |
      | corticosteroid use, time since corticosteroids began 6 months, high-dose corticosteroids not recorded  | ISC-21 speaks for ischemic |
      | pubis pain                                                                                             | ISC-21 stays silent        |
      | time since corticosteroids began 21 months, high-dose corticosteroids not recorded                     | ISC-21 stays silent        |
      | time since corticosteroids began 0.8 months                                                            | ISC-21 stays silent        |
      | corticosteroid use, time since corticosteroids began 37 months, high-dose corticosteroids not recorded | ISC-21 stays silent        |
      | corticosteroid use, time since corticosteroids began 2 months, high-dose corticosteroids not recorded  | ISC-21 stays silent        |

  @rule-ISC-22
  Scenario: ISC-22: Heavy drinking raises the risk of osteonecrosis
    Given a patient with alcohol excess, hip pain
    When the findings are worked up
    Then ISC-22 speaks for ischemic
    And ISC-22 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed           | answer              |
      | no alcohol excess | ISC-22 stays silent |
      | pubis pain        | ISC-22 stays silent |

  @rule-ISC-23
  Scenario: ISC-23: In sickle cell disease bone pain is infarction far more often than anything else
    Given a patient with sickle cell disease
    When the findings are worked up
    Then ISC-23 is strong evidence for an ischemic cause
    And with this changed the answer is
      | changed                | answer              |
      | no sickle cell disease | ISC-23 stays silent |

  @rule-ISC-24
  Scenario: ISC-24: Lupus or another connective tissue disease raises the risk of osteonecrosis
    Given a patient with connective tissue disease, hip pain
    When the findings are worked up
    Then ISC-24 speaks for ischemic
    And ISC-24 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                      | answer              |
      | no connective tissue disease | ISC-24 stays silent |
      | pubis pain                   | ISC-24 stays silent |

  @rule-ISC-25
  Scenario: ISC-25: Hip pain after an earlier dislocation or neck fracture speaks for post-traumatic osteonecrosis
    Given a patient with hip pain, previous hip dislocation
    When the findings are worked up
    Then ISC-25 speaks for ischemic
    And ISC-25 is strong evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                               | answer                     |
      | previous femoral neck fracture, previous hip dislocation not recorded | ISC-25 speaks for ischemic |
      | pubis pain                                                            | ISC-25 stays silent        |
      | no previous hip dislocation                                           | ISC-25 stays silent        |

  @rule-ISC-26
  Scenario: ISC-26: An earlier injury of the talus, scaphoid or humeral head speaks a little for a lost blood supply
    Given a patient with previous injury at the site, marrow edema site femoral head
    When the findings are worked up
    Then ISC-26 speaks for ischemic
    And ISC-26 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                         | answer              |
      | no previous injury at the site  | ISC-26 stays silent |
      | marrow edema site calcaneus     | ISC-26 stays silent |
      | marrow edema site humeral shaft | ISC-26 stays silent |
      | marrow edema site lunate        | ISC-26 stays silent |

  @rule-ISC-27
  Scenario: ISC-27: HIV, Gaucher disease, diving, chemotherapy, irradiation or another named risk factor speaks for osteonecrosis
    Given a patient with hip pain, HIV infection
    When the findings are worked up
    Then ISC-27 speaks for ischemic
    And ISC-27 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                                                                                                                          | answer                     |
      | osteonecrosis risk factor, HIV infection not recorded                                                                                                                            | ISC-27 speaks for ischemic |
      | pubis pain                                                                                                                                                                       | ISC-27 stays silent        |
      | no HIV infection                                                                                                                                                                 | ISC-27 stays silent        |
      | no Gaucher disease, pain site hip and pubis and buttock and shin and foot and leg and neck and clavicle and arm and wrist and hand and jaw and skull, HIV infection not recorded | ISC-27 stays silent        |

  @rule-ISC-28
  Scenario: ISC-28: Whoever had osteonecrosis in one bone may well have it in another
    Given a patient with previous osteonecrosis, hip pain
    When the findings are worked up
    Then ISC-28 speaks for ischemic
    And ISC-28 is strong evidence for osteonecrosis
    And with this changed the answer is
      | changed                   | answer              |
      | no previous osteonecrosis | ISC-28 stays silent |
      | pubis pain                | ISC-28 stays silent |

  @rule-ISC-29
  Scenario: ISC-29: Raised blood lipids or antiphospholipid antibodies point weakly to osteonecrosis
    Given a patient with hip pain, raised blood lipids
    When the findings are worked up
    Then ISC-29 speaks for ischemic
    And ISC-29 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                       | answer                     |
      | antiphospholipid antibodies, raised blood lipids not recorded | ISC-29 speaks for ischemic |
      | pubis pain                                                    | ISC-29 stays silent        |
      | no raised blood lipids                                        | ISC-29 stays silent        |

  @rule-ISC-30
  Scenario: ISC-30: A sudden rise of known pain with a necrotic lesion means that the bone is about to collapse
    Given a patient with sudden worsening of known pain, demarcated subchondral lesion, marrow edema on MRI
    When the findings are worked up
    Then ISC-30 speaks for ischemic
    And ISC-30 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                            | answer                     |
      | previous osteonecrosis, demarcated subchondral lesion not recorded | ISC-30 speaks for ischemic |
      | joint effusion, marrow edema on MRI not recorded                   | ISC-30 speaks for ischemic |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded  | ISC-30 stays silent        |
      | no sudden worsening of known pain                                  | ISC-30 stays silent        |
      | no demarcated subchondral lesion                                   | ISC-30 stays silent        |

  @rule-ISC-31
  Scenario: ISC-31: Osteonecrosis on a later MRI settles what early edema was
    Given a patient with osteonecrosis on follow-up MRI
    When the findings are worked up
    Then ISC-31 speaks for ischemic
    And ISC-31 is strong evidence for osteonecrosis
    And with this changed the answer is
      | changed                           | answer              |
      | no osteonecrosis on follow-up MRI | ISC-31 stays silent |

  @rule-ISC-32
  Scenario: ISC-32: Dead bone in the tissue sample proves osteonecrosis
    Given a patient with histology shows osteonecrosis
    When the findings are worked up
    Then ISC-32 is decisive evidence for an ischemic cause
    And with this changed the answer is
      | changed                          | answer              |
      | no histology shows osteonecrosis | ISC-32 stays silent |
      | histology shows infection        | ISC-32 stays silent |
      | histology shows malignancy       | ISC-32 stays silent |
      | sequestrum                       | ISC-32 stays silent |

  @rule-ISC-33
  Scenario: ISC-33: No subperiosteal fluid on imaging of a painful bone in sickle cell disease suggests infarction
    Given a 15-year-old patient with sickle cell disease, no subperiosteal fluid
    When the findings are worked up
    Then ISC-33 speaks for ischemic
    And ISC-33 is weak evidence for bone infarct
    And with this changed the answer is
      | changed                | answer                     |
      | age 18.5 years         | ISC-33 speaks for ischemic |
      | no sickle cell disease | ISC-33 stays silent        |
      | subperiosteal fluid    | ISC-33 stays silent        |
      | age 19 years           | ISC-33 stays silent        |

  @rule-ISC-50
  Scenario: ISC-50: An irregular line parallel to the joint surface is an insufficiency fracture and not a necrosis
    Given a patient with subchondral line parallel to the surface
    When the findings are worked up
    Then ISC-50 speaks against ischemic
    And ISC-50 is strong evidence against osteonecrosis
    And with this changed the answer is
      | changed                              | answer              |
      | subchondral line shape not described | ISC-50 stays silent |
      | double line sign                     | ISC-50 stays silent |

  @rule-ISC-51
  Scenario: ISC-51: Edema of the femoral head and neck without a bordered lesion argues against osteonecrosis
    Given a patient with diffuse edema of femoral head and neck, no demarcated subchondral lesion
    When the findings are worked up
    Then ISC-51 speaks against ischemic
    And ISC-51 is moderate evidence against osteonecrosis
    And with this changed the answer is
      | changed                                                       | answer                         |
      | no serpentine rim, demarcated subchondral lesion not recorded | ISC-51 speaks against ischemic |
      | age 16 years                                                  | ISC-51 speaks against ischemic |
      | no diffuse edema of femoral head and neck                     | ISC-51 stays silent            |
      | demarcated subchondral lesion not recorded                    | ISC-51 stays silent            |
      | subchondral line concave rim                                  | ISC-51 stays silent            |
      | age 15.1 years                                                | ISC-51 stays silent            |

  @rule-ISC-52
  Scenario: ISC-52: Edema without any dark area under the joint surface is unlikely to turn into osteonecrosis
    Given a patient with no subchondral low-signal area, marrow edema on MRI, hip pain
    When the findings are worked up
    Then ISC-52 speaks against ischemic
    And ISC-52 is strong evidence against osteonecrosis
    And with this changed the answer is
      | changed                                                           | answer                         |
      | age 16 years, endplate edema, marrow edema on MRI not recorded    | ISC-52 speaks against ischemic |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | ISC-52 stays silent            |
      | subchondral low-signal area                                       | ISC-52 stays silent            |
      | pubis pain                                                        | ISC-52 stays silent            |
      | age 12 years                                                      | ISC-52 stays silent            |
      | age 15.1 years, endplate edema, marrow edema on MRI not recorded  | ISC-52 stays silent            |

  @rule-ISC-53
  Scenario: ISC-53: A painful joint whose MRI was searched for a rim in vain is hardly osteonecrosis
    Given a patient with no serpentine rim
    When the findings are worked up
    Then ISC-53 speaks against ischemic
    And ISC-53 is moderate evidence against osteonecrosis
    And with this changed the answer is
      | changed                                                 | answer                         |
      | age 16 years                                            | ISC-53 speaks against ischemic |
      | double line sign                                        | ISC-53 stays silent            |
      | age 12 years                                            | ISC-53 stays silent            |
      | MRI signs of osteonecrosis, serpentine rim not recorded | ISC-53 stays silent            |

  @rule-ISC-64
  Scenario: ISC-64: No double line speaks a little against osteonecrosis
    Given a patient with no double line sign
    When the findings are worked up
    Then ISC-64 speaks against ischemic
    And ISC-64 is weak evidence against osteonecrosis
    And with this changed the answer is
      | changed                                                         | answer                         |
      | age 16 years                                                    | ISC-64 speaks against ischemic |
      | serpentine rim                                                  | ISC-64 stays silent            |
      | residual lesion on follow-up MRI, double line sign not recorded | ISC-64 stays silent            |
      | age 15.1 years                                                  | ISC-64 stays silent            |

  @rule-ISC-54
  Scenario: ISC-54: The recorded absence of every risk factor makes osteonecrosis a little less likely
    Given a patient with no osteonecrosis risk factor
    When the findings are worked up
    Then ISC-54 speaks against ischemic
    And ISC-54 is weak evidence against osteonecrosis
    And with this changed the answer is
      | changed                   | answer                         |
      | age 16 years              | ISC-54 speaks against ischemic |
      | osteonecrosis risk factor | ISC-54 stays silent            |
      | age 15.1 years            | ISC-54 stays silent            |

  @rule-ISC-55
  Scenario: ISC-55: Edema that resolves without a remnant was not osteonecrosis
    Given a patient with edema resolved on follow-up MRI
    When the findings are worked up
    Then ISC-55 is strong evidence against an ischemic cause
    And with this changed the answer is
      | changed                            | answer              |
      | no edema resolved on follow-up MRI | ISC-55 stays silent |
      | residual lesion on follow-up MRI   | ISC-55 stays silent |
      | double line sign                   | ISC-55 stays silent |

  @rule-ISC-56
  Scenario: ISC-56: Edema that moves to another place is not osteonecrosis
    Given a patient with edema moved on follow-up MRI
    When the findings are worked up
    Then ISC-56 speaks against ischemic
    And ISC-56 is moderate evidence against osteonecrosis
    And with this changed the answer is
      | changed                         | answer              |
      | no edema moved on follow-up MRI | ISC-56 stays silent |
      | double line sign                | ISC-56 stays silent |

  @rule-ISC-57
  Scenario: ISC-57: A subchondral band of high flow on dynamic contrast MRI argues against osteonecrosis
    Given a patient with perfusion pattern band of high flow, hip pain
    When the findings are worked up
    Then ISC-57 speaks against ischemic
    And ISC-57 is strong evidence against osteonecrosis
    And with this changed the answer is
      | changed                                     | answer              |
      | perfusion pattern dark core in a bright rim | ISC-57 stays silent |
      | pubis pain                                  | ISC-57 stays silent |

  @rule-ISC-58
  Scenario: ISC-58: In sickle cell disease deep subperiosteal fluid with raised markers points to osteomyelitis and not to infarction
    Given a patient with sickle cell disease, subperiosteal fluid depth 5 mm, white cell count 19 ×10^9/L
    When the findings are worked up
    Then ISC-58 speaks against ischemic
    And ISC-58 is moderate evidence against bone infarct
    And with this changed the answer is
      | changed                                                                                   | answer                         |
      | white cell count 15.2 ×10^9/L                                                             | ISC-58 speaks against ischemic |
      | C-reactive protein 10 mg/L, subperiosteal fluid depth 4 mm, white cell count not recorded | ISC-58 speaks against ischemic |
      | no sickle cell disease                                                                    | ISC-58 stays silent            |
      | subperiosteal fluid depth 3 mm                                                            | ISC-58 stays silent            |
      | white cell count 15 ×10^9/L                                                               | ISC-58 stays silent            |
      | C-reactive protein 9 mg/L, subperiosteal fluid depth 4 mm, white cell count not recorded  | ISC-58 stays silent            |

  @rule-ISC-59
  Scenario: ISC-59: A torn meniscal root makes edema of the knee an overloaded or broken bone more likely than a dead one
    Given a patient with meniscal root tear
    When the findings are worked up
    Then ISC-59 speaks against ischemic
    And ISC-59 is moderate evidence against osteonecrosis
    And with this changed the answer is
      | changed               | answer              |
      | no meniscal root tear | ISC-59 stays silent |
      | double line sign      | ISC-59 stays silent |

  @rule-ISC-60
  Scenario: ISC-60: Fever or raised C-reactive protein is not explained by osteonecrosis
    Given a patient with fever
    When the findings are worked up
    Then ISC-60 speaks against ischemic
    And ISC-60 is moderate evidence against osteonecrosis
    And with this changed the answer is
      | changed                                        | answer                         |
      | C-reactive protein 10 mg/L, fever not recorded | ISC-60 speaks against ischemic |
      | sickle cell disease                            | ISC-60 stays silent            |
      | connective tissue disease                      | ISC-60 stays silent            |
      | double line sign                               | ISC-60 stays silent            |
      | jaw pain, bisphosphonate use                   | ISC-60 stays silent            |
      | C-reactive protein 9 mg/L, fever not recorded  | ISC-60 stays silent            |

  @rule-ISC-61
  Scenario: ISC-61: A mass, cortical destruction or an abscess is not the picture of ischemia
    Given a patient with soft tissue mass
    When the findings are worked up
    Then ISC-61 is strong evidence against an ischemic cause
    And with this changed the answer is
      | changed                                                       | answer                         |
      | cortical destruction, soft tissue mass not recorded           | ISC-61 speaks against ischemic |
      | abscess, soft tissue mass not recorded                        | ISC-61 speaks against ischemic |
      | aggressive periosteal reaction, soft tissue mass not recorded | ISC-61 speaks against ischemic |
      | no soft tissue mass                                           | ISC-61 stays silent            |

  @rule-ISC-62
  Scenario: ISC-62: A tissue sample without dead bone argues against osteonecrosis
    Given a patient with no histology shows osteonecrosis
    When the findings are worked up
    Then ISC-62 speaks against ischemic
    And ISC-62 is moderate evidence against osteonecrosis
    And with this changed the answer is
      | changed                       | answer              |
      | histology shows osteonecrosis | ISC-62 stays silent |

  @rule-ISC-66
  Scenario: ISC-66: An MRI that is said to show osteonecrosis speaks strongly for it, even if the signs are not named
    Given a patient with MRI signs of osteonecrosis
    When the findings are worked up
    Then ISC-66 speaks for ischemic
    And ISC-66 is strong evidence for osteonecrosis
    And with this changed the answer is
      | changed                       | answer              |
      | no MRI signs of osteonecrosis | ISC-66 stays silent |

  @rule-ISC-67
  Scenario: ISC-67: A cold area on the bone scan of hip, knee or shoulder speaks for osteonecrosis
    Given a patient with bone scan uptake cold area, hip pain
    When the findings are worked up
    Then ISC-67 speaks for ischemic
    And ISC-67 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                    | answer                     |
      | C-reactive protein 9 mg/L  | ISC-67 speaks for ischemic |
      | bone scan uptake focal     | ISC-67 stays silent        |
      | pubis pain                 | ISC-67 stays silent        |
      | fever                      | ISC-67 stays silent        |
      | lytic lesion               | ISC-67 stays silent        |
      | C-reactive protein 10 mg/L | ISC-67 stays silent        |

  @rule-ISC-68
  Scenario: ISC-68: Marrow of the lunate, scaphoid or talus that takes up no contrast speaks for its osteonecrosis
    Given a patient with no marrow contrast enhancement, marrow edema site talus
    When the findings are worked up
    Then ISC-68 speaks for ischemic
    And ISC-68 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                             | answer              |
      | marrow contrast enhancement         | ISC-68 stays silent |
      | marrow edema site other carpal bone | ISC-68 stays silent |

  @rule-ISC-69
  Scenario: ISC-69: A dense or sunken bone of a wrist that was not hurt speaks for osteonecrosis of lunate or scaphoid
    Given a 19-year-old patient with wrist pain, sclerotic lesion
    When the findings are worked up
    Then ISC-69 speaks for ischemic
    And ISC-69 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed               | answer                     |
      | age 15 years          | ISC-69 speaks for ischemic |
      | hip pain              | ISC-69 stays silent        |
      | no sclerotic lesion   | ISC-69 stays silent        |
      | age 14.5 years        | ISC-69 stays silent        |
      | recent injury         | ISC-69 stays silent        |
      | bone erosion          | ISC-69 stays silent        |
      | nidus                 | ISC-69 stays silent        |
      | lytic lesion          | ISC-69 stays silent        |
      | osteophytes           | ISC-69 stays silent        |
      | joint space narrowing | ISC-69 stays silent        |
      | previous cancer       | ISC-69 stays silent        |

  @rule-ISC-70
  Scenario: ISC-70: A carpal bone that is both dense and broken without an injury speaks strongly for Kienböck or Preiser disease
    Given a patient with sclerotic lesion, fracture site carpal fracture
    When the findings are worked up
    Then ISC-70 speaks for ischemic
    And ISC-70 is strong evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                                                                                                                                                                             | answer                     |
      | pain site hip and pubis and buttock and knee and shin and foot and leg and neck and clavicle and arm and wrist and hand and jaw and skull, epiphyseal fragmentation, sclerotic lesion not recorded, fracture site not recorded                                                                                                                                                                                                                                                                      | ISC-70 speaks for ischemic |
      | marrow edema site femoral neck and intertrochanteric region and greater trochanter and acetabulum and proximal femoral shaft and femoral condyle and tibial plateau and proximal tibia and tibial shaft and distal tibia and navicular and other tarsal bone and metatarsal and ischium and humeral head and elbow bones and clavicle and sternum and forearm shaft and distal radius and lunate and other carpal bone and finger and skull, fracture site patellar fracture and vertebral fracture | ISC-70 speaks for ischemic |
      | no sclerotic lesion                                                                                                                                                                                                                                                                                                                                                                                                                                                                                 | ISC-70 stays silent        |
      | wrist pain, fracture site not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                                              | ISC-70 stays silent        |
      | recent injury                                                                                                                                                                                                                                                                                                                                                                                                                                                                                       | ISC-70 stays silent        |
      | previous injury at the site                                                                                                                                                                                                                                                                                                                                                                                                                                                                         | ISC-70 stays silent        |
      | pain from the moment of injury                                                                                                                                                                                                                                                                                                                                                                                                                                                                      | ISC-70 stays silent        |
      | lytic lesion                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        | ISC-70 stays silent        |
      | pain site hip and pubis and buttock and knee and shin and foot and leg and neck and clavicle and arm and hand and jaw and skull, epiphyseal fragmentation, sclerotic lesion not recorded, fracture site not recorded                                                                                                                                                                                                                                                                                | ISC-70 stays silent        |

  @rule-ISC-71
  Scenario: ISC-71: A short ulna beside a painful wrist speaks a little for Kienböck disease
    Given a patient with ulnar variance negative variance, wrist pain
    When the findings are worked up
    Then ISC-71 speaks for ischemic
    And ISC-71 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                          | answer                     |
      | marrow edema site lunate, pain site not recorded | ISC-71 speaks for ischemic |
      | low T1 marrow signal, pain site not recorded     | ISC-71 speaks for ischemic |
      | restricted movement, pain site not recorded      | ISC-71 speaks for ischemic |
      | sclerotic lesion, pain site not recorded         | ISC-71 speaks for ischemic |
      | ulnar variance neutral variance                  | ISC-71 stays silent        |
      | hip pain                                         | ISC-71 stays silent        |
      | recent injury                                    | ISC-71 stays silent        |

  @rule-ISC-72
  Scenario: ISC-72: A long ulna beside edema of the lunate speaks against Kienböck disease
    Given a patient with ulnar variance positive variance, marrow edema site lunate
    When the findings are worked up
    Then ISC-72 speaks against ischemic
    And ISC-72 is moderate evidence against osteonecrosis
    And with this changed the answer is
      | changed                          | answer              |
      | ulnar variance negative variance | ISC-72 stays silent |
      | marrow edema site metacarpal     | ISC-72 stays silent |

  @rule-ISC-73
  Scenario: ISC-73: Months of wrist pain without injury in a man of working age raise the question of Kienböck disease
    Given a 46-year-old male patient with wrist pain, pain duration 5 weeks
    When the findings are worked up
    Then ISC-73 speaks for ischemic
    And ISC-73 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                       | answer                     |
      | age 18 years                  | ISC-73 speaks for ischemic |
      | age 50 years                  | ISC-73 speaks for ischemic |
      | pain duration 4 weeks         | ISC-73 speaks for ischemic |
      | sex female                    | ISC-73 stays silent        |
      | age 17.5 years                | ISC-73 stays silent        |
      | age 51 years                  | ISC-73 stays silent        |
      | hip pain                      | ISC-73 stays silent        |
      | pain duration 24 days         | ISC-73 stays silent        |
      | recent injury                 | ISC-73 stays silent        |
      | athletic or military training | ISC-73 stays silent        |
      | psoriasis                     | ISC-73 stays silent        |
      | known rheumatoid arthritis    | ISC-73 stays silent        |
      | lytic lesion                  | ISC-73 stays silent        |
      | matrix mineralization         | ISC-73 stays silent        |
      | fever                         | ISC-73 stays silent        |

  @rule-ISC-74
  Scenario: ISC-74: A flat, dense or fragmented navicular or metatarsal head speaks for osteonecrosis of the foot
    Given a patient with marrow edema site navicular, sclerotic lesion
    When the findings are worked up
    Then ISC-74 speaks for ischemic
    And ISC-74 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                   | answer                     |
      | joint surface irregularity, sclerotic lesion not recorded | ISC-74 speaks for ischemic |
      | marrow edema site toe                                     | ISC-74 stays silent        |
      | no sclerotic lesion                                       | ISC-74 stays silent        |
      | recent injury                                             | ISC-74 stays silent        |
      | neuropathy                                                | ISC-74 stays silent        |
      | diabetes                                                  | ISC-74 stays silent        |
      | athletic or military training                             | ISC-74 stays silent        |
      | bone erosion                                              | ISC-74 stays silent        |
      | bone culture growth                                       | ISC-74 stays silent        |

  @rule-ISC-75
  Scenario: ISC-75: A dense talar dome in an ankle that has hurt for months speaks for osteonecrosis of the talus
    Given a patient with ankle pain, sclerotic lesion, pain duration 15 weeks
    When the findings are worked up
    Then ISC-75 speaks for ischemic
    And ISC-75 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                | answer                     |
      | pain duration 12 weeks | ISC-75 speaks for ischemic |
      | hip pain               | ISC-75 stays silent        |
      | no sclerotic lesion    | ISC-75 stays silent        |
      | pain duration 9 weeks  | ISC-75 stays silent        |
      | joint space narrowing  | ISC-75 stays silent        |
      | osteophytes            | ISC-75 stays silent        |
      | nidus                  | ISC-75 stays silent        |
      | neuropathy             | ISC-75 stays silent        |
      | previous cancer        | ISC-75 stays silent        |
      | fracture line on MRI   | ISC-75 stays silent        |

  @rule-ISC-76
  Scenario: ISC-76: A hip or shoulder of an adult under 60 that has lost its round shape without injury speaks for osteonecrosis
    Given a 56-year-old patient with subchondral collapse, hip pain
    When the findings are worked up
    Then ISC-76 speaks for ischemic
    And ISC-76 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                | answer                     |
      | age 18 years                                           | ISC-76 speaks for ischemic |
      | age 60 years                                           | ISC-76 speaks for ischemic |
      | marrow edema site femoral head, pain site not recorded | ISC-76 speaks for ischemic |
      | marrow edema site humeral head, pain site not recorded | ISC-76 speaks for ischemic |
      | no subchondral collapse                                | ISC-76 stays silent        |
      | age 17.5 years                                         | ISC-76 stays silent        |
      | age 61 years                                           | ISC-76 stays silent        |
      | clavicle pain                                          | ISC-76 stays silent        |
      | joint space narrowing                                  | ISC-76 stays silent        |
      | recent injury                                          | ISC-76 stays silent        |
      | subchondral line parallel to the surface               | ISC-76 stays silent        |
      | bone erosion                                           | ISC-76 stays silent        |
      | pregnancy                                              | ISC-76 stays silent        |
      | bone culture growth                                    | ISC-76 stays silent        |

  @rule-ISC-77
  Scenario: ISC-77: Density that has come up since an earlier normal radiograph speaks for osteonecrosis at a joint it prefers
    Given a 56-year-old patient with sclerotic lesion, earlier radiograph normal, hip pain
    When the findings are worked up
    Then ISC-77 speaks for ischemic
    And ISC-77 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                      | answer                     |
      | age 18 years                 | ISC-77 speaks for ischemic |
      | age 60 years                 | ISC-77 speaks for ischemic |
      | no sclerotic lesion          | ISC-77 stays silent        |
      | no earlier radiograph normal | ISC-77 stays silent        |
      | age 17.5 years               | ISC-77 stays silent        |
      | age 61 years                 | ISC-77 stays silent        |
      | pubis pain                   | ISC-77 stays silent        |
      | linear sclerosis             | ISC-77 stays silent        |
      | callus                       | ISC-77 stays silent        |
      | nidus                        | ISC-77 stays silent        |
      | previous cancer              | ISC-77 stays silent        |
      | joint space narrowing        | ISC-77 stays silent        |
      | recent injury                | ISC-77 stays silent        |

  @rule-ISC-78
  Scenario: ISC-78: Lasting hip pain without injury in a man of 25 to 50 raises the question of osteonecrosis
    Given a 46-year-old male patient with hip pain, pain duration 5 weeks
    When the findings are worked up
    Then ISC-78 speaks for ischemic
    And ISC-78 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                         | answer                     |
      | age 25 years                                    | ISC-78 speaks for ischemic |
      | age 50 years                                    | ISC-78 speaks for ischemic |
      | pain duration 4 weeks                           | ISC-78 speaks for ischemic |
      | restricted movement, pain duration not recorded | ISC-78 speaks for ischemic |
      | pain side both, pain duration not recorded      | ISC-78 speaks for ischemic |
      | no recent injury                                | ISC-78 speaks for ischemic |
      | sex female                                      | ISC-78 stays silent        |
      | age 23 years                                    | ISC-78 stays silent        |
      | age 51 years                                    | ISC-78 stays silent        |
      | pubis pain                                      | ISC-78 stays silent        |
      | pain duration 24 days                           | ISC-78 stays silent        |
      | athletic or military training                   | ISC-78 stays silent        |
      | fever                                           | ISC-78 stays silent        |
      | lytic lesion                                    | ISC-78 stays silent        |
      | diffuse edema of femoral head and neck          | ISC-78 stays silent        |

  @rule-ISC-79
  Scenario: ISC-79: Several lesions around the knee of a person under 55 with a risk factor speak for osteonecrosis
    Given a 51-year-old patient with osteonecrosis risk factor, marrow edema site distal femur, bilateral marrow edema
    When the findings are worked up
    Then ISC-79 speaks for ischemic
    And ISC-79 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                            | answer                     |
      | knee pain, marrow edema site not recorded                          | ISC-79 speaks for ischemic |
      | number of edema sites 2 sites, bilateral marrow edema not recorded | ISC-79 speaks for ischemic |
      | multiple bone lesions, bilateral marrow edema not recorded         | ISC-79 speaks for ischemic |
      | bone scan uptake multifocal, bilateral marrow edema not recorded   | ISC-79 speaks for ischemic |
      | age 55 years                                                       | ISC-79 stays silent        |
      | no osteonecrosis risk factor                                       | ISC-79 stays silent        |
      | marrow edema site patella                                          | ISC-79 stays silent        |
      | marrow edema site tibial shaft                                     | ISC-79 stays silent        |
      | number of edema sites 1 sites, bilateral marrow edema not recorded | ISC-79 stays silent        |

  @rule-ISC-80
  Scenario: ISC-80: Hip pain of pregnancy or delivery that lasts for months, or a dense or sunken head, may be osteonecrosis
    Given a patient with pregnancy, hip pain, pain duration 15 weeks
    When the findings are worked up
    Then ISC-80 speaks for ischemic
    And ISC-80 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                 | answer                     |
      | pain duration 12 weeks                                  | ISC-80 speaks for ischemic |
      | sclerotic lesion, pain duration not recorded            | ISC-80 speaks for ischemic |
      | worsening despite treatment, pain duration not recorded | ISC-80 speaks for ischemic |
      | no pregnancy                                            | ISC-80 stays silent        |
      | pubis pain                                              | ISC-80 stays silent        |
      | pain duration 9 weeks                                   | ISC-80 stays silent        |
      | fracture line on MRI                                    | ISC-80 stays silent        |
      | diffuse edema of femoral head and neck                  | ISC-80 stays silent        |
      | fever                                                   | ISC-80 stays silent        |

  @rule-ISC-81
  Scenario: ISC-81: Pain or a lesion of the jaw under a bisphosphonate or denosumab, or after irradiation, speaks for osteonecrosis of the jaw
    Given a patient with jaw pain, bisphosphonate use
    When the findings are worked up
    Then ISC-81 speaks for ischemic
    And ISC-81 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                 | answer                     |
      | marrow edema site mandible, pain site not recorded                      | ISC-81 speaks for ischemic |
      | recent dental procedure, pain site not recorded                         | ISC-81 speaks for ischemic |
      | radiotherapy to the site, bisphosphonate use not recorded               | ISC-81 speaks for ischemic |
      | duration of bisphosphonate use 0 years, bisphosphonate use not recorded | ISC-81 stays silent        |
      | hip pain                                                                | ISC-81 stays silent        |

  @rule-ISC-82
  Scenario: ISC-82: A serpentine rim or a double line in the shaft or metaphysis is a bone infarct
    Given a patient with serpentine rim, marrow edema site distal femur
    When the findings are worked up
    Then ISC-82 speaks for ischemic
    And ISC-82 is decisive evidence for bone infarct
    And with this changed the answer is
      | changed                                       | answer                     |
      | double line sign, serpentine rim not recorded | ISC-82 speaks for ischemic |
      | no serpentine rim                             | ISC-82 stays silent        |
      | marrow edema site femoral head                | ISC-82 stays silent        |

  @rule-ISC-83
  Scenario: ISC-83: A lesion of shaft or metaphysis in a person with a risk factor for osteonecrosis may be an infarct
    Given a patient with marrow edema site distal femur, osteonecrosis risk factor
    When the findings are worked up
    Then ISC-83 speaks for ischemic
    And ISC-83 is weak evidence for bone infarct
    And with this changed the answer is
      | changed                        | answer              |
      | marrow edema site femoral head | ISC-83 stays silent |
      | no osteonecrosis risk factor   | ISC-83 stays silent |
      | bone culture growth            | ISC-83 stays silent |
      | soft tissue mass               | ISC-83 stays silent |
      | lytic lesion                   | ISC-83 stays silent |
      | fracture line on MRI           | ISC-83 stays silent |

  @rule-ISC-84
  Scenario: ISC-84: Several lesions or hot spots in the legs of a person with a risk factor for osteonecrosis may be infarcts
    Given a patient with osteonecrosis risk factor, multiple bone lesions, thigh pain
    When the findings are worked up
    Then ISC-84 speaks for ischemic
    And ISC-84 is weak evidence for bone infarct
    And with this changed the answer is
      | changed                                                                                                                        | answer                     |
      | bone scan uptake multifocal, multiple bone lesions not recorded                                                                | ISC-84 speaks for ischemic |
      | number of edema sites 2 sites, multiple bone lesions not recorded                                                              | ISC-84 speaks for ischemic |
      | marrow edema site distal femur, pain site not recorded                                                                         | ISC-84 speaks for ischemic |
      | no osteonecrosis risk factor                                                                                                   | ISC-84 stays silent        |
      | heel pain                                                                                                                      | ISC-84 stays silent        |
      | back pain                                                                                                                      | ISC-84 stays silent        |
      | bone culture growth                                                                                                            | ISC-84 stays silent        |
      | soft tissue mass                                                                                                               | ISC-84 stays silent        |
      | lytic lesion                                                                                                                   | ISC-84 stays silent        |
      | no bilateral marrow edema, multiple bone lesions not recorded                                                                  | ISC-84 stays silent        |
      | sickle cell disease, number of edema sites 1 sites, osteonecrosis risk factor not recorded, multiple bone lesions not recorded | ISC-84 stays silent        |

  @rule-ISC-85
  Scenario: ISC-85: Gaucher disease with bone pain speaks for infarction
    Given a patient with Gaucher disease, bone pain
    When the findings are worked up
    Then ISC-85 speaks for ischemic
    And ISC-85 is moderate evidence for bone infarct
    And with this changed the answer is
      | changed                          | answer                     |
      | hip pain, bone pain not recorded | ISC-85 speaks for ischemic |
      | no Gaucher disease               | ISC-85 stays silent        |
      | no bone pain                     | ISC-85 stays silent        |

  @rule-ISC-86
  Scenario: ISC-86: A sausage finger or toe in a small child with sickle cell disease is infarction of the small bones
    Given a 2-year-old patient with sickle cell disease, dactylitis
    When the findings are worked up
    Then ISC-86 speaks for ischemic
    And ISC-86 is moderate evidence for bone infarct
    And with this changed the answer is
      | changed                | answer                     |
      | age 5.5 years          | ISC-86 speaks for ischemic |
      | no sickle cell disease | ISC-86 stays silent        |
      | no dactylitis          | ISC-86 stays silent        |
      | age 6 years            | ISC-86 stays silent        |

  @rule-ISC-87
  Scenario: ISC-87: A femoral head of a child that is dense, flat or broken beneath its surface speaks for Perthes disease
    Given an 11-year-old patient with hip pain, crescent sign
    When the findings are worked up
    Then ISC-87 speaks for ischemic
    And ISC-87 is strong evidence for osteonecrosis
    And with this changed the answer is
      | changed                                          | answer                     |
      | subchondral fracture, crescent sign not recorded | ISC-87 speaks for ischemic |
      | subchondral collapse, crescent sign not recorded | ISC-87 speaks for ischemic |
      | age 18 months                                    | ISC-87 stays silent        |
      | no crescent sign                                 | ISC-87 stays silent        |
      | slipped femoral epiphysis                        | ISC-87 stays silent        |
      | bone culture growth                              | ISC-87 stays silent        |
      | recent injury                                    | ISC-87 stays silent        |

  @rule-ISC-88
  Scenario: ISC-88: A femoral head of a child that is dense or takes up no contrast suggests Perthes disease
    Given an 11-year-old patient with marrow edema site femoral head, sclerotic lesion, no fever
    When the findings are worked up
    Then ISC-88 speaks for ischemic
    And ISC-88 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                              | answer                     |
      | hip pain, marrow edema site not recorded                                             | ISC-88 speaks for ischemic |
      | subchondral sclerosis, sclerotic lesion not recorded                                 | ISC-88 speaks for ischemic |
      | no marrow contrast enhancement, sclerotic lesion not recorded                        | ISC-88 speaks for ischemic |
      | C-reactive protein 8 mg/L, fever not recorded                                        | ISC-88 speaks for ischemic |
      | routine blood tests normal, fever not recorded                                       | ISC-88 speaks for ischemic |
      | pain duration 5 weeks, fever not recorded                                            | ISC-88 speaks for ischemic |
      | breastfeeding, limp, bone lesion position epiphyseal, marrow edema site not recorded | ISC-88 speaks for ischemic |
      | age 18 months                                                                        | ISC-88 stays silent        |
      | no sclerotic lesion                                                                  | ISC-88 stays silent        |
      | slipped femoral epiphysis                                                            | ISC-88 stays silent        |
      | chills                                                                               | ISC-88 stays silent        |
      | breastfeeding, limp, marrow edema site not recorded                                  | ISC-88 stays silent        |
      | breastfeeding, erythrocyte sedimentation rate 80 mm/h, fever not recorded            | ISC-88 stays silent        |

  @rule-ISC-89
  Scenario: ISC-89: A boy of 4 to 10 years who has limped for weeks without fever may have Perthes disease
    Given a 6-year-old male patient with limp, pain duration 4 weeks
    When the findings are worked up
    Then ISC-89 speaks for ischemic
    And ISC-89 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed               | answer                     |
      | age 4 years           | ISC-89 speaks for ischemic |
      | age 10 years          | ISC-89 speaks for ischemic |
      | pain duration 3 weeks | ISC-89 speaks for ischemic |
      | sex female            | ISC-89 stays silent        |
      | age 3.5 years         | ISC-89 stays silent        |
      | age 10.5 years        | ISC-89 stays silent        |
      | no limp               | ISC-89 stays silent        |
      | pain duration 18 days | ISC-89 stays silent        |
      | fever                 | ISC-89 stays silent        |
      | recent injury         | ISC-89 stays silent        |
      | night pain            | ISC-89 stays silent        |

  @rule-ISC-90
  Scenario: ISC-90: A fragmented or dense end of the humerus in a child of 4 to 12 years is Panner disease until another cause is shown
    Given an 8-year-old patient with elbow pain, epiphyseal fragmentation
    When the findings are worked up
    Then ISC-90 speaks for ischemic
    And ISC-90 is strong evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                           | answer                     |
      | age 4 years                                                       | ISC-90 speaks for ischemic |
      | age 12 years                                                      | ISC-90 speaks for ischemic |
      | marrow edema site elbow bones, pain site not recorded             | ISC-90 speaks for ischemic |
      | sclerotic lesion, epiphyseal fragmentation not recorded           | ISC-90 speaks for ischemic |
      | joint surface irregularity, epiphyseal fragmentation not recorded | ISC-90 speaks for ischemic |
      | age 3.5 years                                                     | ISC-90 stays silent        |
      | age 13 years                                                      | ISC-90 stays silent        |
      | hip pain                                                          | ISC-90 stays silent        |
      | no epiphyseal fragmentation                                       | ISC-90 stays silent        |
      | recent injury                                                     | ISC-90 stays silent        |
      | fever                                                             | ISC-90 stays silent        |
      | nidus                                                             | ISC-90 stays silent        |
      | lytic lesion                                                      | ISC-90 stays silent        |

  @rule-ISC-91
  Scenario: ISC-91: Dead or dense bone, a fistula or a drawn tooth in a sore jaw under a bisphosphonate or denosumab, or after irradiation, speaks strongly for its osteonecrosis
    Given a patient with jaw pain, bisphosphonate use, sequestrum
    When the findings are worked up
    Then ISC-91 speaks for ischemic
    And ISC-91 is strong evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                 | answer                     |
      | marrow edema site mandible, pain site not recorded                      | ISC-91 speaks for ischemic |
      | radiotherapy to the site, bisphosphonate use not recorded               | ISC-91 speaks for ischemic |
      | sclerotic lesion, sequestrum not recorded                               | ISC-91 speaks for ischemic |
      | sinus tract, sequestrum not recorded                                    | ISC-91 speaks for ischemic |
      | recent dental procedure, sequestrum not recorded                        | ISC-91 speaks for ischemic |
      | duration of bisphosphonate use 0 years, bisphosphonate use not recorded | ISC-91 stays silent        |
      | hip pain                                                                | ISC-91 stays silent        |
      | no sequestrum                                                           | ISC-91 stays silent        |
      | soft tissue mass                                                        | ISC-91 stays silent        |
      | histology shows malignancy                                              | ISC-91 stays silent        |

  @rule-ISC-92
  Scenario: ISC-92: Sudden or very severe bone pain in Gaucher disease is a bone crisis more often than infection
    Given a patient with Gaucher disease, pain onset sudden
    When the findings are worked up
    Then ISC-92 speaks for ischemic
    And ISC-92 is moderate evidence for bone infarct
    And with this changed the answer is
      | changed                                         | answer                     |
      | pain duration 10 days, pain onset not recorded  | ISC-92 speaks for ischemic |
      | pain severity 7 points, pain onset not recorded | ISC-92 speaks for ischemic |
      | no Gaucher disease                              | ISC-92 stays silent        |
      | bone culture growth                             | ISC-92 stays silent        |
      | recent injury                                   | ISC-92 stays silent        |
      | pain severity 6 points, pain onset not recorded | ISC-92 stays silent        |
      | pain duration 14 days, pain onset not recorded  | ISC-92 stays silent        |

  @rule-ISC-93
  Scenario: ISC-93: Dense, sunken or unperfused bone at a rarer place in a person with a risk factor speaks for osteonecrosis
    Given a patient with osteonecrosis risk factor, heel pain, sclerotic lesion
    When the findings are worked up
    Then ISC-93 speaks for ischemic
    And ISC-93 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                       | answer                     |
      | marrow edema site navicular, pain site not recorded           | ISC-93 speaks for ischemic |
      | marrow edema site other tarsal bone, pain site not recorded   | ISC-93 speaks for ischemic |
      | marrow edema site elbow bones, pain site not recorded         | ISC-93 speaks for ischemic |
      | marrow edema site patella, pain site not recorded             | ISC-93 speaks for ischemic |
      | marrow edema site calcaneus, pain site not recorded           | ISC-93 speaks for ischemic |
      | marrow edema site metatarsal, pain site not recorded          | ISC-93 speaks for ischemic |
      | marrow edema site other carpal bone, pain site not recorded   | ISC-93 speaks for ischemic |
      | no marrow contrast enhancement, sclerotic lesion not recorded | ISC-93 speaks for ischemic |
      | joint surface irregularity, sclerotic lesion not recorded     | ISC-93 speaks for ischemic |
      | no osteonecrosis risk factor                                  | ISC-93 stays silent        |
      | leg pain                                                      | ISC-93 stays silent        |
      | wrist pain                                                    | ISC-93 stays silent        |
      | no sclerotic lesion                                           | ISC-93 stays silent        |
      | recent injury                                                 | ISC-93 stays silent        |
      | bone erosion                                                  | ISC-93 stays silent        |
      | neuropathy                                                    | ISC-93 stays silent        |
      | previous cancer                                               | ISC-93 stays silent        |
      | fracture line on MRI                                          | ISC-93 stays silent        |
      | bone culture growth                                           | ISC-93 stays silent        |

  @rule-ISC-94
  Scenario: ISC-94: A calcified or dense lesion of shaft or metaphysis in a person with a risk factor speaks for an old infarct
    Given a patient with osteonecrosis risk factor, marrow edema site distal femur, matrix mineralization
    When the findings are worked up
    Then ISC-94 speaks for ischemic
    And ISC-94 is moderate evidence for bone infarct
    And with this changed the answer is
      | changed                                                     | answer                     |
      | sclerotic lesion, matrix mineralization not recorded        | ISC-94 speaks for ischemic |
      | lesion margin sclerotic, matrix mineralization not recorded | ISC-94 speaks for ischemic |
      | no osteonecrosis risk factor                                | ISC-94 stays silent        |
      | marrow edema site femoral head                              | ISC-94 stays silent        |
      | no matrix mineralization                                    | ISC-94 stays silent        |
      | previous cancer                                             | ISC-94 stays silent        |
      | soft tissue mass                                            | ISC-94 stays silent        |
      | cortical destruction                                        | ISC-94 stays silent        |
      | nidus                                                       | ISC-94 stays silent        |
      | linear sclerosis                                            | ISC-94 stays silent        |

  @rule-ISC-95
  Scenario: ISC-95: Sudden bone pain in sickle cell disease without fever is a painful crisis
    Given a patient with sickle cell disease, no fever, pain onset sudden
    When the findings are worked up
    Then ISC-95 speaks for ischemic
    And ISC-95 is weak evidence for bone infarct
    And with this changed the answer is
      | changed                                         | answer                     |
      | pain duration 10 days, pain onset not recorded  | ISC-95 speaks for ischemic |
      | pain severity 7 points, pain onset not recorded | ISC-95 speaks for ischemic |
      | no sickle cell disease                          | ISC-95 stays silent        |
      | fever                                           | ISC-95 stays silent        |
      | bone culture growth                             | ISC-95 stays silent        |
      | recent injury                                   | ISC-95 stays silent        |
      | soft tissue fluid collection                    | ISC-95 stays silent        |
      | subperiosteal fluid                             | ISC-95 stays silent        |
      | pain duration 14 days, pain onset not recorded  | ISC-95 stays silent        |
      | pain severity 6 points, pain onset not recorded | ISC-95 stays silent        |

  @rule-ISC-96
  Scenario: ISC-96: Several calcified lesions of the long bones in a person with a risk factor speak strongly for infarcts
    Given a patient with osteonecrosis risk factor, marrow edema site distal femur, matrix mineralization, multiple bone lesions
    When the findings are worked up
    Then ISC-96 speaks for ischemic
    And ISC-96 is strong evidence for bone infarct
    And with this changed the answer is
      | changed                                                                                                                        | answer                     |
      | lesion margin sclerotic, matrix mineralization not recorded                                                                    | ISC-96 speaks for ischemic |
      | number of edema sites 2 sites, multiple bone lesions not recorded                                                              | ISC-96 speaks for ischemic |
      | no osteonecrosis risk factor                                                                                                   | ISC-96 stays silent        |
      | marrow edema site femoral head                                                                                                 | ISC-96 stays silent        |
      | no matrix mineralization                                                                                                       | ISC-96 stays silent        |
      | previous cancer                                                                                                                | ISC-96 stays silent        |
      | soft tissue mass                                                                                                               | ISC-96 stays silent        |
      | cortical destruction                                                                                                           | ISC-96 stays silent        |
      | lytic lesion                                                                                                                   | ISC-96 stays silent        |
      | sickle cell disease, number of edema sites 1 sites, osteonecrosis risk factor not recorded, multiple bone lesions not recorded | ISC-96 stays silent        |

  @rule-ISC-97
  Scenario: ISC-97: Both femoral heads abnormal outside pregnancy speak a little for osteonecrosis, even without a rim or risk factor on record
    Given a patient with both femoral heads affected
    When the findings are worked up
    Then ISC-97 speaks for ischemic
    And ISC-97 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                | answer              |
      | no both femoral heads affected         | ISC-97 stays silent |
      | pregnancy                              | ISC-97 stays silent |
      | diffuse edema of femoral head and neck | ISC-97 stays silent |
      | no demarcated subchondral lesion       | ISC-97 stays silent |
      | edema moved on follow-up MRI           | ISC-97 stays silent |
      | marrow infiltration on MRI             | ISC-97 stays silent |
      | thyroid disease                        | ISC-97 stays silent |
      | hereditary bone disease                | ISC-97 stays silent |

  @rule-ISC-98
  Scenario: ISC-98: Edema of the femoral head in a child of 4 to 10 years without fever or raised markers suggests Perthes disease
    Given a 6-year-old patient with marrow edema site femoral head, no fever
    When the findings are worked up
    Then ISC-98 speaks for ischemic
    And ISC-98 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                                  | answer                     |
      | age 4 years                                                                              | ISC-98 speaks for ischemic |
      | age 10 years                                                                             | ISC-98 speaks for ischemic |
      | C-reactive protein 8 mg/L, fever not recorded                                            | ISC-98 speaks for ischemic |
      | erythrocyte sedimentation rate 15 mm/h, fever not recorded                               | ISC-98 speaks for ischemic |
      | routine blood tests normal, fever not recorded                                           | ISC-98 speaks for ischemic |
      | age 3.5 years                                                                            | ISC-98 stays silent        |
      | age 10.5 years                                                                           | ISC-98 stays silent        |
      | marrow edema site femoral neck                                                           | ISC-98 stays silent        |
      | chills                                                                                   | ISC-98 stays silent        |
      | recent injury                                                                            | ISC-98 stays silent        |
      | slipped femoral epiphysis                                                                | ISC-98 stays silent        |
      | time since delivery 25 weeks, erythrocyte sedimentation rate 20 mm/h, fever not recorded | ISC-98 stays silent        |

  @rule-ISC-99
  Scenario: ISC-99: A dense, flat or fragmented bone in the sore foot of a growing child speaks for osteochondrosis, Köhler or Freiberg
    Given a 4-year-old patient with foot pain, sclerotic lesion
    When the findings are worked up
    Then ISC-99 speaks for ischemic
    And ISC-99 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                   | answer                     |
      | age 3 years                                               | ISC-99 speaks for ischemic |
      | age 8 years                                               | ISC-99 speaks for ischemic |
      | age 11 years                                              | ISC-99 speaks for ischemic |
      | age 18 years                                              | ISC-99 speaks for ischemic |
      | epiphyseal fragmentation, sclerotic lesion not recorded   | ISC-99 speaks for ischemic |
      | subchondral collapse, sclerotic lesion not recorded       | ISC-99 speaks for ischemic |
      | joint surface irregularity, sclerotic lesion not recorded | ISC-99 speaks for ischemic |
      | hip pain                                                  | ISC-99 stays silent        |
      | age 2.5 years                                             | ISC-99 stays silent        |
      | age 8.5 years                                             | ISC-99 stays silent        |
      | age 10.5 years                                            | ISC-99 stays silent        |
      | age 18.5 years                                            | ISC-99 stays silent        |
      | no sclerotic lesion                                       | ISC-99 stays silent        |
      | recent injury                                             | ISC-99 stays silent        |
      | nidus                                                     | ISC-99 stays silent        |
      | lytic lesion                                              | ISC-99 stays silent        |
      | fever                                                     | ISC-99 stays silent        |
      | fracture line on MRI                                      | ISC-99 stays silent        |
      | pain site heel and foot                                   | ISC-99 stays silent        |

  @rule-ISC-100
  Scenario: ISC-100: Edema of the navicular in a child of 3 to 8 years without injury or fever on record suggests Köhler disease a little
    Given a 4-year-old patient with marrow edema site navicular
    When the findings are worked up
    Then ISC-100 speaks for ischemic
    And ISC-100 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                      | answer                      |
      | age 3 years                                  | ISC-100 speaks for ischemic |
      | age 8 years                                  | ISC-100 speaks for ischemic |
      | no fever                                     | ISC-100 speaks for ischemic |
      | age 2.5 years                                | ISC-100 stays silent        |
      | age 8.5 years                                | ISC-100 stays silent        |
      | marrow edema site femoral head               | ISC-100 stays silent        |
      | recent injury                                | ISC-100 stays silent        |
      | chills                                       | ISC-100 stays silent        |
      | bone culture growth                          | ISC-100 stays silent        |
      | lytic lesion                                 | ISC-100 stays silent        |
      | marrow edema site distal tibia and navicular | ISC-100 stays silent        |

  @rule-ISC-101
  Scenario: ISC-101: A joint that sinks or turns dense months after an earlier injury of it speaks for post-traumatic osteonecrosis
    Given a patient with previous injury at the site, hip pain, subchondral collapse
    When the findings are worked up
    Then ISC-101 speaks for ischemic
    And ISC-101 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                     | answer                      |
      | marrow edema site femoral head, pain site not recorded      | ISC-101 speaks for ischemic |
      | marrow edema site talus, pain site not recorded             | ISC-101 speaks for ischemic |
      | marrow edema site humeral head, pain site not recorded      | ISC-101 speaks for ischemic |
      | marrow edema site scaphoid, pain site not recorded          | ISC-101 speaks for ischemic |
      | crescent sign, subchondral collapse not recorded            | ISC-101 speaks for ischemic |
      | epiphyseal fragmentation, subchondral collapse not recorded | ISC-101 speaks for ischemic |
      | no previous injury at the site                              | ISC-101 stays silent        |
      | heel pain                                                   | ISC-101 stays silent        |
      | clavicle pain                                               | ISC-101 stays silent        |
      | no subchondral collapse                                     | ISC-101 stays silent        |
      | neuropathy                                                  | ISC-101 stays silent        |
      | bone erosion                                                | ISC-101 stays silent        |
      | bone culture growth                                         | ISC-101 stays silent        |
      | fracture line on MRI                                        | ISC-101 stays silent        |

  @rule-ISC-102
  Scenario: ISC-102: A sunken or fragmented lunate is Kienböck disease also when the wrist around it is worn
    Given a patient with marrow edema site lunate, subchondral collapse
    When the findings are worked up
    Then ISC-102 speaks for ischemic
    And ISC-102 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                     | answer                      |
      | epiphyseal fragmentation, subchondral collapse not recorded | ISC-102 speaks for ischemic |
      | crescent sign, subchondral collapse not recorded            | ISC-102 speaks for ischemic |
      | marrow edema site femoral head                              | ISC-102 stays silent        |
      | no subchondral collapse                                     | ISC-102 stays silent        |
      | bone erosion                                                | ISC-102 stays silent        |
      | bone culture growth                                         | ISC-102 stays silent        |
      | known rheumatoid arthritis                                  | ISC-102 stays silent        |

  @rule-ISC-103
  Scenario: ISC-103: A flattened or fragmented metatarsal head or navicular of a person under 20 is Freiberg or Köhler disease, sport or not
    Given a 16-year-old patient with marrow edema site navicular, subchondral collapse
    When the findings are worked up
    Then ISC-103 speaks for ischemic
    And ISC-103 is strong evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                       | answer                      |
      | age 19.5 years                                                | ISC-103 speaks for ischemic |
      | epiphyseal fragmentation, subchondral collapse not recorded   | ISC-103 speaks for ischemic |
      | joint surface irregularity, subchondral collapse not recorded | ISC-103 speaks for ischemic |
      | age 20 years                                                  | ISC-103 stays silent        |
      | marrow edema site toe                                         | ISC-103 stays silent        |
      | no subchondral collapse                                       | ISC-103 stays silent        |
      | recent injury                                                 | ISC-103 stays silent        |
      | bone erosion                                                  | ISC-103 stays silent        |
      | neuropathy                                                    | ISC-103 stays silent        |
      | bone culture growth                                           | ISC-103 stays silent        |

  @rule-ISC-105
  Scenario: ISC-105: A dense femoral head with a widened joint space in a child speaks for Perthes disease
    Given an 11-year-old patient with hip pain, sclerotic lesion, joint space widening
    When the findings are worked up
    Then ISC-105 speaks for ischemic
    And ISC-105 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                     | answer                      |
      | leg pain                                                    | ISC-105 speaks for ischemic |
      | subchondral sclerosis, sclerotic lesion not recorded        | ISC-105 speaks for ischemic |
      | epiphyseal fragmentation, sclerotic lesion not recorded     | ISC-105 speaks for ischemic |
      | metaphyseal irregularity, joint space widening not recorded | ISC-105 speaks for ischemic |
      | subchondral cysts, joint space widening not recorded        | ISC-105 speaks for ischemic |
      | age 18 months                                               | ISC-105 stays silent        |
      | no sclerotic lesion                                         | ISC-105 stays silent        |
      | no joint space widening                                     | ISC-105 stays silent        |
      | bone culture growth                                         | ISC-105 stays silent        |
      | nidus                                                       | ISC-105 stays silent        |
      | slipped femoral epiphysis                                   | ISC-105 stays silent        |
      | pain site hip and ankle                                     | ISC-105 stays silent        |

  @rule-ISC-106
  Scenario: ISC-106: Elbow pain without an injury in a boy of 5 to 10 years raises the question of Panner disease
    Given a 6-year-old male patient with elbow pain, no recent injury
    When the findings are worked up
    Then ISC-106 speaks for ischemic
    And ISC-106 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed        | answer                      |
      | age 5 years    | ISC-106 speaks for ischemic |
      | age 10 years   | ISC-106 speaks for ischemic |
      | no fever       | ISC-106 speaks for ischemic |
      | sex female     | ISC-106 stays silent        |
      | age 4.5 years  | ISC-106 stays silent        |
      | age 10.5 years | ISC-106 stays silent        |
      | hip pain       | ISC-106 stays silent        |
      | recent injury  | ISC-106 stays silent        |
      | chills         | ISC-106 stays silent        |

  @rule-ISC-107
  Scenario: ISC-107: A scaphoid that is evenly dark on T1, dense or unperfused without a fracture or injury speaks for Preiser disease
    Given a 19-year-old patient with marrow edema site scaphoid, confluent low T1 signal
    When the findings are worked up
    Then ISC-107 speaks for ischemic
    And ISC-107 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                              | answer                      |
      | age 15 years                                                         | ISC-107 speaks for ischemic |
      | sclerotic lesion, confluent low T1 signal not recorded               | ISC-107 speaks for ischemic |
      | subchondral sclerosis, confluent low T1 signal not recorded          | ISC-107 speaks for ischemic |
      | subchondral collapse, confluent low T1 signal not recorded           | ISC-107 speaks for ischemic |
      | epiphyseal fragmentation, confluent low T1 signal not recorded       | ISC-107 speaks for ischemic |
      | no marrow contrast enhancement, confluent low T1 signal not recorded | ISC-107 speaks for ischemic |
      | marrow edema site femoral head                                       | ISC-107 stays silent        |
      | no confluent low T1 signal                                           | ISC-107 stays silent        |
      | age 14.5 years                                                       | ISC-107 stays silent        |
      | recent injury                                                        | ISC-107 stays silent        |
      | bone erosion                                                         | ISC-107 stays silent        |
      | lytic lesion                                                         | ISC-107 stays silent        |
      | nidus                                                                | ISC-107 stays silent        |
      | rheumatoid factor                                                    | ISC-107 stays silent        |
      | anti-CCP antibodies                                                  | ISC-107 stays silent        |
      | fever                                                                | ISC-107 stays silent        |
      | joint space narrowing                                                | ISC-107 stays silent        |
      | osteophytes                                                          | ISC-107 stays silent        |
      | marrow edema site scaphoid and other carpal bone                     | ISC-107 stays silent        |

  @rule-ISC-108
  Scenario: ISC-108: Edema of the scaphoid alone in an adult without injury and without a fracture on record suggests Preiser disease a little
    Given a 22-year-old patient with marrow edema site scaphoid, no recent injury
    When the findings are worked up
    Then ISC-108 speaks for ischemic
    And ISC-108 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                    | answer                      |
      | age 18 years                                               | ISC-108 speaks for ischemic |
      | no previous injury at the site, recent injury not recorded | ISC-108 speaks for ischemic |
      | no fracture line on MRI, recent injury not recorded        | ISC-108 speaks for ischemic |
      | marrow edema site femoral head                             | ISC-108 stays silent        |
      | age 17.5 years                                             | ISC-108 stays silent        |
      | recent injury not recorded                                 | ISC-108 stays silent        |
      | bone erosion                                               | ISC-108 stays silent        |
      | lytic lesion                                               | ISC-108 stays silent        |
      | nidus                                                      | ISC-108 stays silent        |
      | synovitis on imaging                                       | ISC-108 stays silent        |
      | fever                                                      | ISC-108 stays silent        |
      | athletic or military training                              | ISC-108 stays silent        |
      | marrow edema site scaphoid and other carpal bone           | ISC-108 stays silent        |

  @rule-ISC-109
  Scenario: ISC-109: A dense, flat, fragmented or comma-shaped navicular of an adult past 30 without neuropathy or injury is Müller-Weiss disease, also when the joint around it is worn
    Given a 34-year-old patient with marrow edema site navicular, sclerotic lesion, pain side both
    When the findings are worked up
    Then ISC-109 speaks for ischemic
    And ISC-109 is strong evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                                                                                                                           | answer                      |
      | age 30 years                                                                                                                                                                      | ISC-109 speaks for ischemic |
      | subchondral collapse, sclerotic lesion not recorded                                                                                                                               | ISC-109 speaks for ischemic |
      | epiphyseal fragmentation, sclerotic lesion not recorded                                                                                                                           | ISC-109 speaks for ischemic |
      | bilateral marrow edema, pain side not recorded                                                                                                                                    | ISC-109 speaks for ischemic |
      | limb deformity, pain side not recorded                                                                                                                                            | ISC-109 speaks for ischemic |
      | sex female, pain side not recorded                                                                                                                                                | ISC-109 speaks for ischemic |
      | body mass index 38 kg/m², pain side not recorded                                                                                                                                  | ISC-109 speaks for ischemic |
      | pain duration 15 weeks, pain side not recorded                                                                                                                                    | ISC-109 speaks for ischemic |
      | pain persisting beyond 12 months, pain side not recorded                                                                                                                          | ISC-109 speaks for ischemic |
      | age 66 years, body mass index 30 kg/m², marrow edema site acetabulum and distal femur and navicular and vertebral posterior elements and sacroiliac joint, pain side not recorded | ISC-109 speaks for ischemic |
      | age 66 years, pain duration 12 weeks, marrow edema site acetabulum and distal femur and navicular and vertebral posterior elements and sacroiliac joint, pain side not recorded   | ISC-109 speaks for ischemic |
      | age 26 years                                                                                                                                                                      | ISC-109 stays silent        |
      | marrow edema site femoral head                                                                                                                                                    | ISC-109 stays silent        |
      | no sclerotic lesion                                                                                                                                                               | ISC-109 stays silent        |
      | pain side right                                                                                                                                                                   | ISC-109 stays silent        |
      | recent injury                                                                                                                                                                     | ISC-109 stays silent        |
      | neuropathy                                                                                                                                                                        | ISC-109 stays silent        |
      | bone erosion                                                                                                                                                                      | ISC-109 stays silent        |
      | bone culture growth                                                                                                                                                               | ISC-109 stays silent        |
      | midfoot fragmentation                                                                                                                                                             | ISC-109 stays silent        |
      | linear sclerosis                                                                                                                                                                  | ISC-109 stays silent        |
      | athletic or military training                                                                                                                                                     | ISC-109 stays silent        |
      | nidus                                                                                                                                                                             | ISC-109 stays silent        |
      | age 66 years, body mass index 19 kg/m², marrow edema site acetabulum and distal femur and navicular and vertebral posterior elements and sacroiliac joint, pain side not recorded | ISC-109 stays silent        |
      | age 66 years, pain duration 43 days, marrow edema site acetabulum and distal femur and navicular and vertebral posterior elements and sacroiliac joint, pain side not recorded    | ISC-109 stays silent        |

  @rule-ISC-110
  Scenario: ISC-110: Midfoot pain of both feet for months in a woman past 35 with edema of the navicular raises the question of Müller-Weiss disease
    Given a 66-year-old patient with marrow edema site navicular, foot pain, pain side both
    When the findings are worked up
    Then ISC-110 speaks for ischemic
    And ISC-110 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                            | answer                      |
      | age 35 years                                                                                                                                                                                                                                                                                                       | ISC-110 speaks for ischemic |
      | age 70 years                                                                                                                                                                                                                                                                                                       | ISC-110 speaks for ischemic |
      | limb deformity, pain side not recorded                                                                                                                                                                                                                                                                             | ISC-110 speaks for ischemic |
      | body mass index 38 kg/m², pain side not recorded                                                                                                                                                                                                                                                                   | ISC-110 speaks for ischemic |
      | body mass index 30 kg/m², pain site hip and pubis and buttock and thigh and knee and shin and foot and leg and shoulder and clavicle and arm and hand and jaw and skull, marrow edema site acetabulum and distal femur and navicular and vertebral posterior elements and sacroiliac joint, pain side not recorded | ISC-110 speaks for ischemic |
      | age 31 years                                                                                                                                                                                                                                                                                                       | ISC-110 stays silent        |
      | age 76 years                                                                                                                                                                                                                                                                                                       | ISC-110 stays silent        |
      | marrow edema site femoral head                                                                                                                                                                                                                                                                                     | ISC-110 stays silent        |
      | hip pain                                                                                                                                                                                                                                                                                                           | ISC-110 stays silent        |
      | pain side right                                                                                                                                                                                                                                                                                                    | ISC-110 stays silent        |
      | recent injury                                                                                                                                                                                                                                                                                                      | ISC-110 stays silent        |
      | neuropathy                                                                                                                                                                                                                                                                                                         | ISC-110 stays silent        |
      | diabetes                                                                                                                                                                                                                                                                                                           | ISC-110 stays silent        |
      | athletic or military training                                                                                                                                                                                                                                                                                      | ISC-110 stays silent        |
      | bone culture growth                                                                                                                                                                                                                                                                                                | ISC-110 stays silent        |
      | body mass index 19 kg/m², pain site hip and pubis and buttock and thigh and knee and shin and foot and leg and shoulder and clavicle and arm and hand and jaw and skull, marrow edema site acetabulum and distal femur and navicular and vertebral posterior elements and sacroiliac joint, pain side not recorded | ISC-110 stays silent        |

  @rule-ISC-111
  Scenario: ISC-111: A flat, fragmented or sunken end of a metacarpal, metatarsal, sesamoid, elbow bone or kneecap before 50 without injury or arthritis speaks for its osteonecrosis
    Given a 46-year-old patient with marrow edema site patella, subchondral collapse
    When the findings are worked up
    Then ISC-111 speaks for ischemic
    And ISC-111 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                     | answer                      |
      | age 8 years                                                 | ISC-111 speaks for ischemic |
      | age 50 years                                                | ISC-111 speaks for ischemic |
      | marrow edema site elbow bones                               | ISC-111 speaks for ischemic |
      | marrow edema site other carpal bone                         | ISC-111 speaks for ischemic |
      | epiphyseal fragmentation, subchondral collapse not recorded | ISC-111 speaks for ischemic |
      | crescent sign, subchondral collapse not recorded            | ISC-111 speaks for ischemic |
      | age 7 years                                                 | ISC-111 stays silent        |
      | age 51 years                                                | ISC-111 stays silent        |
      | marrow edema site vertebral body                            | ISC-111 stays silent        |
      | marrow edema site finger                                    | ISC-111 stays silent        |
      | no subchondral collapse                                     | ISC-111 stays silent        |
      | recent injury                                               | ISC-111 stays silent        |
      | bone erosion                                                | ISC-111 stays silent        |
      | bone culture growth                                         | ISC-111 stays silent        |
      | neuropathy                                                  | ISC-111 stays silent        |
      | psoriasis                                                   | ISC-111 stays silent        |
      | rheumatoid factor                                           | ISC-111 stays silent        |
      | anti-CCP antibodies                                         | ISC-111 stays silent        |
      | known gout                                                  | ISC-111 stays silent        |
      | osteophytes                                                 | ISC-111 stays silent        |
      | lytic lesion                                                | ISC-111 stays silent        |
      | swollen joint count 2 sites                                 | ISC-111 stays silent        |

  @rule-ISC-112
  Scenario: ISC-112: Dense, broken-up or dark sesamoid, or one that takes up no contrast, in a person without a recent injury suggests its osteonecrosis a little
    Given a patient with foot pain, marrow edema site toe, sclerotic lesion
    When the findings are worked up
    Then ISC-112 speaks for ischemic
    And ISC-112 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                       | answer                      |
      | epiphyseal fragmentation, sclerotic lesion not recorded       | ISC-112 speaks for ischemic |
      | confluent low T1 signal, sclerotic lesion not recorded        | ISC-112 speaks for ischemic |
      | no marrow contrast enhancement, sclerotic lesion not recorded | ISC-112 speaks for ischemic |
      | no tophi                                                      | ISC-112 speaks for ischemic |
      | hip pain                                                      | ISC-112 stays silent        |
      | marrow edema site femoral head                                | ISC-112 stays silent        |
      | no sclerotic lesion                                           | ISC-112 stays silent        |
      | recent injury                                                 | ISC-112 stays silent        |
      | bone erosion                                                  | ISC-112 stays silent        |
      | diabetes                                                      | ISC-112 stays silent        |
      | neuropathy                                                    | ISC-112 stays silent        |
      | known gout                                                    | ISC-112 stays silent        |
      | foot ulcer                                                    | ISC-112 stays silent        |
      | edema at an accessory bone                                    | ISC-112 stays silent        |

  @rule-ISC-113
  Scenario: ISC-113: A cold area on the bone scan in sudden bone pain of a child with a large spleen and few platelets, without a germ, suggests the bone crisis of Gaucher disease
    Given a patient with bone scan uptake cold area, hepatosplenomegaly, platelet count 112 ×10^9/L, no blood culture growth
    When the findings are worked up
    Then ISC-113 speaks for ischemic
    And ISC-113 is moderate evidence for bone infarct
    And with this changed the answer is
      | changed                                                       | answer                      |
      | anemia, platelet count not recorded                           | ISC-113 speaks for ischemic |
      | no bone culture growth, blood culture growth not recorded     | ISC-113 speaks for ischemic |
      | no response to antibiotics, blood culture growth not recorded | ISC-113 speaks for ischemic |
      | no blasts on blood film, blood culture growth not recorded    | ISC-113 speaks for ischemic |
      | hemoglobin 10.1 g/dL, platelet count not recorded             | ISC-113 speaks for ischemic |
      | bone scan uptake focal                                        | ISC-113 stays silent        |
      | no hepatosplenomegaly                                         | ISC-113 stays silent        |
      | platelet count 150 ×10^9/L                                    | ISC-113 stays silent        |
      | blood culture growth not recorded                             | ISC-113 stays silent        |
      | bone culture growth                                           | ISC-113 stays silent        |
      | blasts on blood film                                          | ISC-113 stays silent        |
      | hemoglobin 11 g/dL, platelet count not recorded               | ISC-113 stays silent        |

  @rule-ISC-114
  Scenario: ISC-114: Bare bone in the mouth for weeks under a drug that slows bone remodeling, or after irradiation, is osteonecrosis of the jaw
    Given a patient with exposed bone in the mouth, bisphosphonate use
    When the findings are worked up
    Then ISC-114 speaks for ischemic
    And ISC-114 is strong evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                                   | answer               |
      | duration of bisphosphonate use 0 years, bisphosphonate use not recorded                                                                                                                                                                                                                                                                                   | ISC-114 stays silent |
      | histology shows malignancy                                                                                                                                                                                                                                                                                                                                | ISC-114 stays silent |
      | marrow edema site greater trochanter and proximal femoral shaft and femoral shaft and distal femur and femoral condyle and patella and tibial plateau and distal tibia and fibula and talus and metatarsal and toe and endplates and ilium and acromion and clavicle and other carpal bone and mandible and skull, exposed bone in the mouth not recorded | ISC-114 stays silent |

  @rule-ISC-115
  Scenario: ISC-115: A gas- or fluid-filled cleft in a vertebra that sank weeks after a slight injury, or under corticosteroids, speaks a little for necrosis of the vertebra
    Given a patient with fluid sign, osteonecrosis risk factor
    When the findings are worked up
    Then ISC-115 speaks for ischemic
    And ISC-115 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                                                                         | answer                      |
      | earlier radiograph normal, osteonecrosis risk factor not recorded                                                               | ISC-115 speaks for ischemic |
      | connective tissue disease, vertebral collapse, vertebral cleft, fluid sign not recorded, osteonecrosis risk factor not recorded | ISC-115 speaks for ischemic |
      | no osteonecrosis risk factor                                                                                                    | ISC-115 stays silent        |
      | vertebral cleft, fluid sign not recorded                                                                                        | ISC-115 stays silent        |
      | fever                                                                                                                           | ISC-115 stays silent        |
      | bone culture growth                                                                                                             | ISC-115 stays silent        |
      | previous cancer                                                                                                                 | ISC-115 stays silent        |
      | sickle cell disease, vertebral collapse, fluid sign not recorded, osteonecrosis risk factor not recorded                        | ISC-115 stays silent        |

  @rule-ISC-116
  Scenario: ISC-116: An osteochondral lesion or a fragment of the capitellum, talus or femoral condyle of an adolescent without an acute injury speaks a little for a lost blood supply of its bone
    Given a 16-year-old patient with osteochondral lesion, marrow edema site distal femur, no recent injury
    When the findings are worked up
    Then ISC-116 speaks for ischemic
    And ISC-116 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                    | answer                      |
      | age 8 years                                                | ISC-116 speaks for ischemic |
      | age 20 years                                               | ISC-116 speaks for ischemic |
      | loose bodies in a joint, osteochondral lesion not recorded | ISC-116 speaks for ischemic |
      | age 7 years                                                | ISC-116 stays silent        |
      | age 20.5 years                                             | ISC-116 stays silent        |
      | no osteochondral lesion                                    | ISC-116 stays silent        |
      | marrow edema site patella                                  | ISC-116 stays silent        |
      | marrow edema site calcaneus                                | ISC-116 stays silent        |
      | marrow edema site acromion                                 | ISC-116 stays silent        |
      | recent injury                                              | ISC-116 stays silent        |
      | fever                                                      | ISC-116 stays silent        |
      | sudden rise in training load                               | ISC-116 stays silent        |
      | repetitive loading                                         | ISC-116 stays silent        |

  @rule-ISC-117
  Scenario: ISC-117: A wide, flat or short-necked femoral head of a child or young adult speaks strongly for Perthes disease, old or new
    Given a 26-year-old patient with flat deformed joint surface of a child
    When the findings are worked up
    Then ISC-117 speaks for ischemic
    And ISC-117 is strong evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                                      | answer               |
      | no flat deformed joint surface of a child                                                    | ISC-117 stays silent |
      | age 30 years                                                                                 | ISC-117 stays silent |
      | slipped femoral epiphysis                                                                    | ISC-117 stays silent |
      | bone culture growth                                                                          | ISC-117 stays silent |
      | ankle pain                                                                                   | ISC-117 stays silent |
      | foot pain                                                                                    | ISC-117 stays silent |
      | elbow pain                                                                                   | ISC-117 stays silent |
      | thyroid disease                                                                              | ISC-117 stays silent |
      | hereditary bone disease                                                                      | ISC-117 stays silent |
      | pain site pelvis and buttock and knee and heel and clavicle and chest wall and arm and wrist | ISC-117 stays silent |

  @rule-ISC-118
  Scenario: ISC-118: Edema on both sides, or with a dark area beneath the surface, in a bone at risk of osteonecrosis speaks a little for its early stage
    Given a patient with osteonecrosis risk factor, marrow edema site femoral head, subchondral low-signal area
    When the findings are worked up
    Then ISC-118 speaks for ischemic
    And ISC-118 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                                                                                      | answer                      |
      | diffuse edema of femoral head and neck, marrow edema site not recorded                                                                       | ISC-118 speaks for ischemic |
      | crescent sign, subchondral low-signal area not recorded                                                                                      | ISC-118 speaks for ischemic |
      | bilateral marrow edema, subchondral low-signal area not recorded                                                                             | ISC-118 speaks for ischemic |
      | both femoral heads affected, subchondral low-signal area not recorded                                                                        | ISC-118 speaks for ischemic |
      | sickle cell disease, subchondral low-signal thickness 4 mm, osteonecrosis risk factor not recorded, subchondral low-signal area not recorded | ISC-118 speaks for ischemic |
      | subchondral low-signal thickness 3 mm, subchondral low-signal area not recorded                                                              | ISC-118 stays silent        |
      | no osteonecrosis risk factor                                                                                                                 | ISC-118 stays silent        |
      | marrow edema site patella                                                                                                                    | ISC-118 stays silent        |
      | marrow edema site calcaneus                                                                                                                  | ISC-118 stays silent        |
      | marrow edema site humeral shaft                                                                                                              | ISC-118 stays silent        |
      | subchondral low-signal area not recorded                                                                                                     | ISC-118 stays silent        |
      | subchondral line parallel to the surface                                                                                                     | ISC-118 stays silent        |
      | recent injury                                                                                                                                | ISC-118 stays silent        |
      | bone culture growth                                                                                                                          | ISC-118 stays silent        |
      | edema resolved on follow-up MRI                                                                                                              | ISC-118 stays silent        |
      | no demarcated subchondral lesion                                                                                                             | ISC-118 stays silent        |

  @rule-ISC-119
  Scenario: ISC-119: A lunate or scaphoid that is dense and sunken was dead before the fall that is remembered
    Given a patient with marrow edema site scaphoid, sclerotic lesion, subchondral collapse
    When the findings are worked up
    Then ISC-119 speaks for ischemic
    And ISC-119 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                     | answer                      |
      | subchondral sclerosis, sclerotic lesion not recorded        | ISC-119 speaks for ischemic |
      | epiphyseal fragmentation, subchondral collapse not recorded | ISC-119 speaks for ischemic |
      | marrow edema site other carpal bone                         | ISC-119 stays silent        |
      | no sclerotic lesion                                         | ISC-119 stays silent        |
      | no subchondral collapse                                     | ISC-119 stays silent        |
      | bone erosion                                                | ISC-119 stays silent        |
      | bone culture growth                                         | ISC-119 stays silent        |
      | known rheumatoid arthritis                                  | ISC-119 stays silent        |
      | age 22 years, lytic lesion, lesion margin sclerotic         | ISC-119 stays silent        |

  @rule-ISC-120
  Scenario: ISC-120: Blood cultures that stay sterile in a painful crisis of sickle cell disease speak a little for infarction
    Given a patient with sickle cell disease, no blood culture growth, pain duration 10 days
    When the findings are worked up
    Then ISC-120 speaks for ischemic
    And ISC-120 is weak evidence for bone infarct
    And with this changed the answer is
      | changed                           | answer               |
      | no sickle cell disease            | ISC-120 stays silent |
      | pain duration 14 days             | ISC-120 stays silent |
      | blood culture growth not recorded | ISC-120 stays silent |
      | bone culture growth               | ISC-120 stays silent |
      | soft tissue fluid collection      | ISC-120 stays silent |
      | subperiosteal fluid               | ISC-120 stays silent |
      | abscess                           | ISC-120 stays silent |
      | sinus tract                       | ISC-120 stays silent |

  @rule-ISC-121
  Scenario: ISC-121: A hip joint space that is wider than the other in a child of 3 to 10 years with weeks of pain and no fever or raised markers speaks for early Perthes disease
    Given a 6-year-old patient with hip pain, joint space widening, pain duration 4 weeks, no fever
    When the findings are worked up
    Then ISC-121 speaks for ischemic
    And ISC-121 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                       | answer                      |
      | age 3 years                                                                   | ISC-121 speaks for ischemic |
      | age 10 years                                                                  | ISC-121 speaks for ischemic |
      | pain duration 3 weeks                                                         | ISC-121 speaks for ischemic |
      | C-reactive protein 8 mg/L, fever not recorded                                 | ISC-121 speaks for ischemic |
      | routine blood tests normal, fever not recorded                                | ISC-121 speaks for ischemic |
      | age 2.5 years                                                                 | ISC-121 stays silent        |
      | age 10.5 years                                                                | ISC-121 stays silent        |
      | shin pain                                                                     | ISC-121 stays silent        |
      | no joint space widening                                                       | ISC-121 stays silent        |
      | pain duration 18 days                                                         | ISC-121 stays silent        |
      | chills                                                                        | ISC-121 stays silent        |
      | recent injury                                                                 | ISC-121 stays silent        |
      | bone culture growth                                                           | ISC-121 stays silent        |
      | hip dysplasia                                                                 | ISC-121 stays silent        |
      | time since delivery 25 weeks, inflammatory markers raised, fever not recorded | ISC-121 stays silent        |

  @rule-ISC-130
  Scenario: ISC-130: A swollen eye or a sudden pain of skull or jaw in sickle cell disease without a grown germ speaks for infarction of the orbit or skull
    Given a patient with sickle cell disease, protruding eye, pain onset sudden, no blood culture growth
    When the findings are worked up
    Then ISC-130 speaks for ischemic
    And ISC-130 is moderate evidence for bone infarct
    And with this changed the answer is
      | changed                                                 | answer                      |
      | marrow edema site mandible, protruding eye not recorded | ISC-130 speaks for ischemic |
      | marrow edema site skull, protruding eye not recorded    | ISC-130 speaks for ischemic |
      | jaw pain, protruding eye not recorded                   | ISC-130 speaks for ischemic |
      | skull pain, protruding eye not recorded                 | ISC-130 speaks for ischemic |
      | pain duration 10 days, pain onset not recorded          | ISC-130 speaks for ischemic |
      | no abscess, blood culture growth not recorded           | ISC-130 speaks for ischemic |
      | no sickle cell disease                                  | ISC-130 stays silent        |
      | no protruding eye                                       | ISC-130 stays silent        |
      | blood culture growth not recorded                       | ISC-130 stays silent        |
      | bone culture growth                                     | ISC-130 stays silent        |
      | abscess                                                 | ISC-130 stays silent        |
      | pain duration 14 days, pain onset not recorded          | ISC-130 stays silent        |

  @rule-ISC-131
  Scenario: ISC-131: Bone pain in sickle cell disease that leaves, with sterile cultures and no word of antibiotics, speaks for infarction
    Given a patient with sickle cell disease, pain resolved on follow-up, no blood culture growth
    When the findings are worked up
    Then ISC-131 speaks for ischemic
    And ISC-131 is moderate evidence for bone infarct
    And with this changed the answer is
      | changed                                                   | answer                      |
      | no bone culture growth, blood culture growth not recorded | ISC-131 speaks for ischemic |
      | no sickle cell disease                                    | ISC-131 stays silent        |
      | no pain resolved on follow-up                             | ISC-131 stays silent        |
      | blood culture growth not recorded                         | ISC-131 stays silent        |
      | bone culture growth                                       | ISC-131 stays silent        |
      | abscess                                                   | ISC-131 stays silent        |
      | response to antibiotics                                   | ISC-131 stays silent        |

  @rule-ISC-132
  Scenario: ISC-132: High-dose corticosteroids with pain at several places, on both sides or several lesions speak for osteonecrosis
    Given a patient with high-dose corticosteroids, multifocal pain
    When the findings are worked up
    Then ISC-132 speaks for ischemic
    And ISC-132 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                            | answer                      |
      | pain side both, multifocal pain not recorded                                       | ISC-132 speaks for ischemic |
      | multiple bone lesions, multifocal pain not recorded                                | ISC-132 speaks for ischemic |
      | number of edema sites 2 sites, multifocal pain not recorded                        | ISC-132 speaks for ischemic |
      | time since corticosteroids began 6 months, high-dose corticosteroids not recorded  | ISC-132 speaks for ischemic |
      | time since corticosteroids began 36 months, high-dose corticosteroids not recorded | ISC-132 speaks for ischemic |
      | bone culture growth                                                                | ISC-132 stays silent        |
      | blasts on blood film                                                               | ISC-132 stays silent        |
      | histology shows malignancy                                                         | ISC-132 stays silent        |
      | number of edema sites 1 sites, multifocal pain not recorded                        | ISC-132 stays silent        |
      | time since corticosteroids began 2 months, high-dose corticosteroids not recorded  | ISC-132 stays silent        |
      | time since corticosteroids began 37 months, high-dose corticosteroids not recorded | ISC-132 stays silent        |

  @rule-ISC-133
  Scenario: ISC-133: Bare bone in the mouth speaks for osteonecrosis of the jaw, also when the drug is not on record
    Given a patient with exposed bone in the mouth
    When the findings are worked up
    Then ISC-133 speaks for ischemic
    And ISC-133 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                      | answer               |
      | no exposed bone in the mouth | ISC-133 stays silent |
      | histology shows malignancy   | ISC-133 stays silent |
      | recent injury                | ISC-133 stays silent |

  @rule-ISC-134
  Scenario: ISC-134: A cold area on the bone scan suggests dead bone a little, wherever it lies
    Given a patient with bone scan uptake cold area
    When the findings are worked up
    Then ISC-134 speaks for ischemic
    And ISC-134 is weak evidence for bone infarct
    And with this changed the answer is
      | changed                    | answer               |
      | bone scan uptake focal     | ISC-134 stays silent |
      | previous cancer            | ISC-134 stays silent |
      | bone culture growth        | ISC-134 stays silent |
      | histology shows malignancy | ISC-134 stays silent |
      | radiotherapy to the site   | ISC-134 stays silent |

  @rule-ISC-135
  Scenario: ISC-135: A joint surface that has sunk in before 50 without injury or wear suggests osteonecrosis a little at any joint
    Given a 46-year-old patient with subchondral collapse
    When the findings are worked up
    Then ISC-135 speaks for ischemic
    And ISC-135 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                  | answer                      |
      | age 8 years                              | ISC-135 speaks for ischemic |
      | age 50 years                             | ISC-135 speaks for ischemic |
      | no subchondral collapse                  | ISC-135 stays silent        |
      | age 7 years                              | ISC-135 stays silent        |
      | age 51 years                             | ISC-135 stays silent        |
      | recent injury                            | ISC-135 stays silent        |
      | bone erosion                             | ISC-135 stays silent        |
      | bone culture growth                      | ISC-135 stays silent        |
      | neuropathy                               | ISC-135 stays silent        |
      | osteophytes                              | ISC-135 stays silent        |
      | joint space narrowing                    | ISC-135 stays silent        |
      | subchondral line parallel to the surface | ISC-135 stays silent        |
      | known rheumatoid arthritis               | ISC-135 stays silent        |
      | fixation hardware                        | ISC-135 stays silent        |
      | lytic lesion                             | ISC-135 stays silent        |

  @rule-ISC-136
  Scenario: ISC-136: A stiff or swollen forefoot joint of a girl of 10 to 18 without injury suggests Freiberg disease a little
    Given a 14-year-old female patient with foot pain, restricted movement
    When the findings are worked up
    Then ISC-136 speaks for ischemic
    And ISC-136 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                                                                                                                                            | answer                      |
      | age 10 years                                                                                                                                                                                       | ISC-136 speaks for ischemic |
      | age 18 years                                                                                                                                                                                       | ISC-136 speaks for ischemic |
      | swollen joint count 1 sites, marrow edema site femoral head and acetabulum and distal femur and metatarsal and vertebral posterior elements and sacroiliac joint, restricted movement not recorded | ISC-136 speaks for ischemic |
      | marrow edema site femoral head and acetabulum and distal femur and metatarsal and vertebral posterior elements and sacroiliac joint, joint effusion, restricted movement not recorded              | ISC-136 speaks for ischemic |
      | sex male                                                                                                                                                                                           | ISC-136 stays silent        |
      | age 9.5 years                                                                                                                                                                                      | ISC-136 stays silent        |
      | age 18.5 years                                                                                                                                                                                     | ISC-136 stays silent        |
      | hip pain                                                                                                                                                                                           | ISC-136 stays silent        |
      | marrow edema site metatarsal, restricted movement not recorded                                                                                                                                     | ISC-136 stays silent        |
      | recent injury                                                                                                                                                                                      | ISC-136 stays silent        |
      | fever                                                                                                                                                                                              | ISC-136 stays silent        |
      | inflammatory markers raised                                                                                                                                                                        | ISC-136 stays silent        |
      | swollen joint count 2 sites                                                                                                                                                                        | ISC-136 stays silent        |
      | psoriasis                                                                                                                                                                                          | ISC-136 stays silent        |
      | HLA-B27                                                                                                                                                                                            | ISC-136 stays silent        |
      | fracture line on MRI                                                                                                                                                                               | ISC-136 stays silent        |
      | marrow edema site talus                                                                                                                                                                            | ISC-136 stays silent        |
      | marrow edema site calcaneus                                                                                                                                                                        | ISC-136 stays silent        |
      | marrow edema site navicular                                                                                                                                                                        | ISC-136 stays silent        |
      | marrow edema site sacral ala and ischium, joint effusion, restricted movement not recorded                                                                                                         | ISC-136 stays silent        |

  @rule-ISC-137
  Scenario: ISC-137: A sore hip of a child of 4 to 10 years with an uneven metaphysis and no raised markers suggests Perthes disease
    Given a 6-year-old patient with hip pain, metaphyseal irregularity
    When the findings are worked up
    Then ISC-137 speaks for ischemic
    And ISC-137 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                     | answer                      |
      | age 4 years                 | ISC-137 speaks for ischemic |
      | age 10 years                | ISC-137 speaks for ischemic |
      | age 3.5 years               | ISC-137 stays silent        |
      | age 10.5 years              | ISC-137 stays silent        |
      | pubis pain                  | ISC-137 stays silent        |
      | no metaphyseal irregularity | ISC-137 stays silent        |
      | fever                       | ISC-137 stays silent        |
      | inflammatory markers raised | ISC-137 stays silent        |
      | restricted diet             | ISC-137 stays silent        |
      | gum bleeding                | ISC-137 stays silent        |

  @rule-ISC-138
  Scenario: ISC-138: Edema of the humeral head before 50 without injury, torn cuff or arthritis suggests osteonecrosis a little
    Given a 46-year-old patient with marrow edema site humeral head
    When the findings are worked up
    Then ISC-138 speaks for ischemic
    And ISC-138 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                        | answer                      |
      | age 18 years                   | ISC-138 speaks for ischemic |
      | age 50 years                   | ISC-138 speaks for ischemic |
      | marrow edema site femoral head | ISC-138 stays silent        |
      | age 17.5 years                 | ISC-138 stays silent        |
      | age 51 years                   | ISC-138 stays silent        |
      | recent injury                  | ISC-138 stays silent        |
      | athletic or military training  | ISC-138 stays silent        |
      | tendon tear on imaging         | ISC-138 stays silent        |
      | fever                          | ISC-138 stays silent        |
      | inflammatory markers raised    | ISC-138 stays silent        |
      | bone erosion                   | ISC-138 stays silent        |
      | periarticular calcification    | ISC-138 stays silent        |
      | joint space narrowing          | ISC-138 stays silent        |
      | lytic lesion                   | ISC-138 stays silent        |
      | matrix mineralization          | ISC-138 stays silent        |

  @rule-ISC-139
  Scenario: ISC-139: High-dose corticosteroids, lupus or another named risk factor keep osteonecrosis in mind at any sore limb
    Given a patient with high-dose corticosteroids, foot pain
    When the findings are worked up
    Then ISC-139 speaks for ischemic
    And ISC-139 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                       | answer                      |
      | osteonecrosis risk factor, high-dose corticosteroids not recorded                                                                                                                                                                                                                                                             | ISC-139 speaks for ischemic |
      | marrow edema site patella, pain site not recorded                                                                                                                                                                                                                                                                             | ISC-139 speaks for ischemic |
      | marrow edema site distal tibia, pain site not recorded                                                                                                                                                                                                                                                                        | ISC-139 speaks for ischemic |
      | marrow edema site navicular, pain site not recorded                                                                                                                                                                                                                                                                           | ISC-139 speaks for ischemic |
      | marrow edema site metatarsal, pain site not recorded                                                                                                                                                                                                                                                                          | ISC-139 speaks for ischemic |
      | marrow edema site elbow bones, pain site not recorded                                                                                                                                                                                                                                                                         | ISC-139 speaks for ischemic |
      | subchondral fracture, pain site not recorded                                                                                                                                                                                                                                                                                  | ISC-139 speaks for ischemic |
      | subchondral collapse, pain site not recorded                                                                                                                                                                                                                                                                                  | ISC-139 speaks for ischemic |
      | sclerotic lesion, pain site not recorded                                                                                                                                                                                                                                                                                      | ISC-139 speaks for ischemic |
      | marrow edema site femoral head and greater trochanter and proximal femoral shaft and femoral shaft and distal femur and femoral condyle and tibial plateau and fibula and talus and toe and endplates and ilium and acromion and clavicle and other carpal bone and metacarpal and mandible and skull, pain site not recorded | ISC-139 speaks for ischemic |
      | no high-dose corticosteroids                                                                                                                                                                                                                                                                                                  | ISC-139 stays silent        |
      | back pain                                                                                                                                                                                                                                                                                                                     | ISC-139 stays silent        |
      | wrist pain                                                                                                                                                                                                                                                                                                                    | ISC-139 stays silent        |
      | jaw pain                                                                                                                                                                                                                                                                                                                      | ISC-139 stays silent        |
      | bone culture growth                                                                                                                                                                                                                                                                                                           | ISC-139 stays silent        |
      | fever                                                                                                                                                                                                                                                                                                                         | ISC-139 stays silent        |
      | histology shows malignancy                                                                                                                                                                                                                                                                                                    | ISC-139 stays silent        |
      | swollen joint count 2 sites                                                                                                                                                                                                                                                                                                   | ISC-139 stays silent        |
      | no lupus, high-dose corticosteroids not recorded                                                                                                                                                                                                                                                                              | ISC-139 stays silent        |

  @rule-ISC-140
  Scenario: ISC-140: A femur flared like a flask in a sore limb suggests Gaucher disease and its infarcts
    Given a patient with Erlenmeyer flask deformity, hepatosplenomegaly
    When the findings are worked up
    Then ISC-140 speaks for ischemic
    And ISC-140 is weak evidence for bone infarct
    And with this changed the answer is
      | changed                                                     | answer                      |
      | Gaucher disease, hepatosplenomegaly not recorded            | ISC-140 speaks for ischemic |
      | platelet count 112 ×10^9/L, hepatosplenomegaly not recorded | ISC-140 speaks for ischemic |
      | hip pain, hepatosplenomegaly not recorded                   | ISC-140 speaks for ischemic |
      | no Erlenmeyer flask deformity                               | ISC-140 stays silent        |
      | no bone pain, hepatosplenomegaly not recorded               | ISC-140 stays silent        |
      | platelet count 150 ×10^9/L, hepatosplenomegaly not recorded | ISC-140 stays silent        |

  @rule-ISC-141
  Scenario: ISC-141: A carpal bone other than scaphoid and lunate that is dark on T1 for months without a line suggests its osteonecrosis a little
    Given a 46-year-old patient with marrow edema site other carpal bone, low T1 marrow signal, pain duration 15 weeks
    When the findings are worked up
    Then ISC-141 speaks for ischemic
    And ISC-141 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                          | answer                      |
      | pain duration 12 weeks           | ISC-141 speaks for ischemic |
      | age 14 years                     | ISC-141 speaks for ischemic |
      | age 50 years                     | ISC-141 speaks for ischemic |
      | marrow edema site femoral head   | ISC-141 stays silent        |
      | no low T1 marrow signal          | ISC-141 stays silent        |
      | pain duration 9 weeks            | ISC-141 stays silent        |
      | age 13 years                     | ISC-141 stays silent        |
      | age 51 years                     | ISC-141 stays silent        |
      | recent injury                    | ISC-141 stays silent        |
      | bone erosion                     | ISC-141 stays silent        |
      | synovitis on imaging             | ISC-141 stays silent        |
      | ulnar variance positive variance | ISC-141 stays silent        |
      | fever                            | ISC-141 stays silent        |
      | lytic lesion                     | ISC-141 stays silent        |
      | fracture line on MRI             | ISC-141 stays silent        |

  @rule-ISC-150
  Scenario: ISC-150: Hip pain in late pregnancy or after delivery, with another cause looked for and not found, keeps osteonecrosis of the femoral head in mind
    Given a patient with pregnancy stage third trimester, hip pain, C-reactive protein 8 mg/L
    When the findings are worked up
    Then ISC-150 speaks for ischemic
    And ISC-150 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                            | answer                      |
      | serpentine rim                                     | ISC-150 speaks for ischemic |
      | pregnancy stage first trimester                    | ISC-150 stays silent        |
      | pubis pain                                         | ISC-150 stays silent        |
      | C-reactive protein not recorded                    | ISC-150 stays silent        |
      | fracture line on MRI                               | ISC-150 stays silent        |
      | recent injury                                      | ISC-150 stays silent        |
      | no serpentine rim                                  | ISC-150 stays silent        |
      | edema resolved on follow-up MRI                    | ISC-150 stays silent        |
      | chills, normal CT, C-reactive protein not recorded | ISC-150 stays silent        |

  @rule-ISC-151
  Scenario: ISC-151: A very painful, stiff shoulder past 50 with edema of the humeral head, or past 65 with a normal radiograph, keeps its osteonecrosis in mind
    Given a 69-year-old patient with shoulder pain, restricted movement, pain severity 9 points, normal radiograph
    When the findings are worked up
    Then ISC-151 speaks for ischemic
    And ISC-151 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                       | answer                      |
      | pain severity 7 points                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        | ISC-151 speaks for ischemic |
      | night pain, pain severity not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        | ISC-151 speaks for ischemic |
      | rest pain, pain severity not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                         | ISC-151 speaks for ischemic |
      | marrow edema site humeral head, normal radiograph not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                                                                | ISC-151 speaks for ischemic |
      | demarcated subchondral lesion                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                 | ISC-151 speaks for ischemic |
      | age 50 years, pain site hip and pelvis and sacroiliac region and knee and shin and ankle and back and shoulder and clavicle and arm and jaw and face, night pain, marrow edema site greater trochanter and proximal femoral shaft and femoral shaft and distal femur and femoral condyle and tibial plateau and fibula and talus and toe and endplates and humeral head and acromion and clavicle and distal clavicle and other carpal bone and metacarpal and mandible and skull, pain severity not recorded, normal radiograph not recorded | ISC-151 speaks for ischemic |
      | hip pain                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                      | ISC-151 stays silent        |
      | age 50 years                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  | ISC-151 stays silent        |
      | no restricted movement                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        | ISC-151 stays silent        |
      | pain severity 5 points                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        | ISC-151 stays silent        |
      | marrow edema site humeral head, age not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                                                                              | ISC-151 stays silent        |
      | recent injury                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                 | ISC-151 stays silent        |
      | athletic or military training                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                 | ISC-151 stays silent        |
      | tendon tear on imaging                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        | ISC-151 stays silent        |
      | capsular thickening                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                           | ISC-151 stays silent        |
      | fever                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                         | ISC-151 stays silent        |
      | inflammatory markers raised                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                   | ISC-151 stays silent        |
      | bone erosion                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  | ISC-151 stays silent        |
      | periarticular calcification                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                   | ISC-151 stays silent        |
      | joint space narrowing                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                         | ISC-151 stays silent        |
      | osteophytes                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                   | ISC-151 stays silent        |
      | lytic lesion                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  | ISC-151 stays silent        |
      | matrix mineralization                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                         | ISC-151 stays silent        |
      | previous cancer                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                               | ISC-151 stays silent        |
      | no demarcated subchondral lesion                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                              | ISC-151 stays silent        |
      | age 50 years, pain site hip and shoulder and face, no rest pain, marrow edema site greater trochanter and proximal femoral shaft and femoral shaft and distal femur and femoral condyle and tibial plateau and fibula and talus and toe and endplates and humeral head and acromion and clavicle and distal clavicle and other carpal bone and metacarpal and mandible and skull, pain severity not recorded, normal radiograph not recorded                                                                                                  | ISC-151 stays silent        |
      | age 46 years, pain site hip and pelvis and sacroiliac region and knee and shin and ankle and back and shoulder and clavicle and arm and jaw and face, night pain, marrow edema site greater trochanter and proximal femoral shaft and femoral shaft and distal femur and femoral condyle and tibial plateau and fibula and talus and toe and endplates and humeral head and acromion and clavicle and distal clavicle and other carpal bone and metacarpal and mandible and skull, pain severity not recorded, normal radiograph not recorded | ISC-151 stays silent        |

  @rule-ISC-152
  Scenario: ISC-152: Sudden or very severe pain of a limb with a large spleen and a low blood value, without a germ, keeps the bone crisis of an unnamed Gaucher disease in mind
    Given a 46-year-old patient with hip pain, pain onset sudden, hepatosplenomegaly, platelet count 112 ×10^9/L
    When the findings are worked up
    Then ISC-152 speaks for ischemic
    And ISC-152 is weak evidence for bone infarct
    And with this changed the answer is
      | changed                                                                                                                                                                                   | answer                      |
      | anemia, platelet count not recorded                                                                                                                                                       | ISC-152 speaks for ischemic |
      | pain site hip and pelvis and sacroiliac region and knee and shin and ankle and back and shoulder and clavicle and arm and jaw and face, hemoglobin 10.1 g/dL, platelet count not recorded | ISC-152 speaks for ischemic |
      | pain severity 7 points, pain onset not recorded                                                                                                                                           | ISC-152 speaks for ischemic |
      | skull pain                                                                                                                                                                                | ISC-152 stays silent        |
      | age 50 years                                                                                                                                                                              | ISC-152 stays silent        |
      | no hepatosplenomegaly                                                                                                                                                                     | ISC-152 stays silent        |
      | platelet count 150 ×10^9/L                                                                                                                                                                | ISC-152 stays silent        |
      | bone culture growth                                                                                                                                                                       | ISC-152 stays silent        |
      | blasts on blood film                                                                                                                                                                      | ISC-152 stays silent        |
      | blasts in bone marrow                                                                                                                                                                     | ISC-152 stays silent        |
      | histology shows malignancy                                                                                                                                                                | ISC-152 stays silent        |
      | recent injury                                                                                                                                                                             | ISC-152 stays silent        |
      | pain severity 6 points, pain onset not recorded                                                                                                                                           | ISC-152 stays silent        |
      | pain site hip and pelvis and sacroiliac region and knee and shin and ankle and back and shoulder and clavicle and arm and jaw and face, hemoglobin 11 g/dL, platelet count not recorded   | ISC-152 stays silent        |

  @rule-ISC-153
  Scenario: ISC-153: An uneven joint end of a foot bone without a fracture line in a young person, changed at its end, dense or sore for weeks, suggests osteochondrosis a little more
    Given a 16-year-old patient with marrow edema site navicular, joint surface irregularity, no fracture line on MRI, pain duration 5 weeks
    When the findings are worked up
    Then ISC-153 speaks for ischemic
    And ISC-153 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                           | answer                      |
      | age 19.5 years                                                    | ISC-153 speaks for ischemic |
      | pain duration 4 weeks                                             | ISC-153 speaks for ischemic |
      | subchondral collapse, joint surface irregularity not recorded     | ISC-153 speaks for ischemic |
      | epiphyseal fragmentation, joint surface irregularity not recorded | ISC-153 speaks for ischemic |
      | joint effusion, joint surface irregularity not recorded           | ISC-153 speaks for ischemic |
      | bone lesion position epiphyseal, pain duration not recorded       | ISC-153 speaks for ischemic |
      | sclerotic lesion, pain duration not recorded                      | ISC-153 speaks for ischemic |
      | age 20 years                                                      | ISC-153 stays silent        |
      | marrow edema site toe                                             | ISC-153 stays silent        |
      | no joint surface irregularity                                     | ISC-153 stays silent        |
      | fracture line on MRI                                              | ISC-153 stays silent        |
      | pain duration 24 days                                             | ISC-153 stays silent        |
      | recent injury                                                     | ISC-153 stays silent        |
      | inflammatory markers raised                                       | ISC-153 stays silent        |
      | bone erosion                                                      | ISC-153 stays silent        |
      | swollen joint count 2 sites                                       | ISC-153 stays silent        |
      | lytic lesion                                                      | ISC-153 stays silent        |

  @rule-ISC-154
  Scenario: ISC-154: Months of pain at a hip, shoulder or knee without fever in sickle cell disease speak a little for osteonecrosis rather than infection
    Given a patient with sickle cell disease, hip pain, pain duration 8 weeks, no fever
    When the findings are worked up
    Then ISC-154 speaks for ischemic
    And ISC-154 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                    | answer                      |
      | pain duration 6 weeks      | ISC-154 speaks for ischemic |
      | C-reactive protein 50 mg/L | ISC-154 speaks for ischemic |
      | no sickle cell disease     | ISC-154 stays silent        |
      | shin pain                  | ISC-154 stays silent        |
      | clavicle pain              | ISC-154 stays silent        |
      | pain duration 5 weeks      | ISC-154 stays silent        |
      | fever                      | ISC-154 stays silent        |
      | bone culture growth        | ISC-154 stays silent        |
      | abscess                    | ISC-154 stays silent        |
      | sinus tract                | ISC-154 stays silent        |
      | subperiosteal fluid        | ISC-154 stays silent        |
      | C-reactive protein 62 mg/L | ISC-154 stays silent        |

  @rule-ISC-155
  Scenario: ISC-155: Three months or more of pain at a joint prone to osteonecrosis, with edema of its bone end and a named risk factor, speak a little for it
    Given a patient with osteonecrosis risk factor, marrow edema site femoral head, pain duration 15 weeks
    When the findings are worked up
    Then ISC-155 speaks for ischemic
    And ISC-155 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                         | answer                      |
      | pain duration 12 weeks          | ISC-155 speaks for ischemic |
      | serpentine rim                  | ISC-155 speaks for ischemic |
      | no osteonecrosis risk factor    | ISC-155 stays silent        |
      | marrow edema site patella       | ISC-155 stays silent        |
      | marrow edema site calcaneus     | ISC-155 stays silent        |
      | marrow edema site humeral shaft | ISC-155 stays silent        |
      | pain duration 9 weeks           | ISC-155 stays silent        |
      | recent injury                   | ISC-155 stays silent        |
      | athletic or military training   | ISC-155 stays silent        |
      | fever                           | ISC-155 stays silent        |
      | bone culture growth             | ISC-155 stays silent        |
      | joint space narrowing           | ISC-155 stays silent        |
      | osteophytes                     | ISC-155 stays silent        |
      | lytic lesion                    | ISC-155 stays silent        |
      | bone erosion                    | ISC-155 stays silent        |
      | well-defined low T1 lesion      | ISC-155 stays silent        |
      | edema resolved on follow-up MRI | ISC-155 stays silent        |
      | no serpentine rim               | ISC-155 stays silent        |

  @rule-ISC-156
  Scenario: ISC-156: A dense sesamoid without a fracture line on MRI suggests its osteonecrosis a little more
    Given a patient with foot pain, marrow edema site toe, sclerotic lesion, no fracture line on MRI
    When the findings are worked up
    Then ISC-156 speaks for ischemic
    And ISC-156 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                 | answer                      |
      | epiphyseal fragmentation, sclerotic lesion not recorded | ISC-156 speaks for ischemic |
      | confluent low T1 signal, sclerotic lesion not recorded  | ISC-156 speaks for ischemic |
      | hip pain                                                | ISC-156 stays silent        |
      | marrow edema site femoral head                          | ISC-156 stays silent        |
      | no sclerotic lesion                                     | ISC-156 stays silent        |
      | fracture line on MRI                                    | ISC-156 stays silent        |
      | recent injury                                           | ISC-156 stays silent        |
      | bone erosion                                            | ISC-156 stays silent        |
      | known gout                                              | ISC-156 stays silent        |
      | foot ulcer                                              | ISC-156 stays silent        |
      | neuropathy                                              | ISC-156 stays silent        |

  @rule-ISC-157
  Scenario: ISC-157: Six weeks or more of limp or lost rotation with edema of the femoral head in a child of 4 to 10 years suggest Perthes disease, also after a remembered knock
    Given a 6-year-old patient with marrow edema site femoral head, pain duration 8 weeks, limp
    When the findings are worked up
    Then ISC-157 speaks for ischemic
    And ISC-157 is moderate evidence for osteonecrosis
    And with this changed the answer is
      | changed                                         | answer                      |
      | age 4 years                                     | ISC-157 speaks for ischemic |
      | age 10 years                                    | ISC-157 speaks for ischemic |
      | pain duration 6 weeks                           | ISC-157 speaks for ischemic |
      | restricted movement, limp not recorded          | ISC-157 speaks for ischemic |
      | difficulty walking, limp not recorded           | ISC-157 speaks for ischemic |
      | age 3.5 years                                   | ISC-157 stays silent        |
      | age 10.5 years                                  | ISC-157 stays silent        |
      | marrow edema site femoral neck                  | ISC-157 stays silent        |
      | pain duration 5 weeks                           | ISC-157 stays silent        |
      | fever                                           | ISC-157 stays silent        |
      | inflammatory markers raised                     | ISC-157 stays silent        |
      | bone culture growth                             | ISC-157 stays silent        |
      | fracture line on MRI                            | ISC-157 stays silent        |
      | no minor injury, recent injury                  | ISC-157 stays silent        |
      | lytic lesion                                    | ISC-157 stays silent        |
      | nidus                                           | ISC-157 stays silent        |
      | edema resolved on follow-up MRI                 | ISC-157 stays silent        |
      | slipped femoral epiphysis                       | ISC-157 stays silent        |
      | joint space narrowing                           | ISC-157 stays silent        |
      | no limited internal rotation, limp not recorded | ISC-157 stays silent        |

  @rule-ISC-170
  Scenario: ISC-170: Edema or dark marrow of the elbow in a child of 4 to 11 years without fever and without an injury on record suggests Panner disease
    Given a 7-year-old patient with marrow edema site elbow bones, low T1 marrow signal
    When the findings are worked up
    Then ISC-170 speaks for ischemic
    And ISC-170 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                      | answer                      |
      | age 4 years                                                  | ISC-170 speaks for ischemic |
      | age 11 years                                                 | ISC-170 speaks for ischemic |
      | no fever, low T1 marrow signal not recorded                  | ISC-170 speaks for ischemic |
      | C-reactive protein 8 mg/L, low T1 marrow signal not recorded | ISC-170 speaks for ischemic |
      | no recent injury, low T1 marrow signal not recorded          | ISC-170 speaks for ischemic |
      | repetitive loading, low T1 marrow signal not recorded        | ISC-170 speaks for ischemic |
      | age 3.5 years                                                | ISC-170 stays silent        |
      | age 11.5 years                                               | ISC-170 stays silent        |
      | marrow edema site femoral head                               | ISC-170 stays silent        |
      | no low T1 marrow signal                                      | ISC-170 stays silent        |
      | fever                                                        | ISC-170 stays silent        |
      | inflammatory markers raised                                  | ISC-170 stays silent        |
      | bone culture growth                                          | ISC-170 stays silent        |
      | recent injury                                                | ISC-170 stays silent        |
      | lytic lesion                                                 | ISC-170 stays silent        |
      | soft tissue mass                                             | ISC-170 stays silent        |
      | nidus                                                        | ISC-170 stays silent        |
      | fracture line on MRI                                         | ISC-170 stays silent        |
      | multiple bone lesions                                        | ISC-170 stays silent        |
      | joint swelling                                               | ISC-170 stays silent        |

  @rule-ISC-182
  Scenario: ISC-182: Edema at the end of a metatarsal or of the navicular of a young person, not in its shaft, suggests osteochondrosis a little
    Given a 16-year-old patient with marrow edema site navicular, bone lesion position epiphyseal
    When the findings are worked up
    Then ISC-182 speaks for ischemic
    And ISC-182 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                        | answer                      |
      | age 19.5 years                                                 | ISC-182 speaks for ischemic |
      | subchondral low-signal area, bone lesion position not recorded | ISC-182 speaks for ischemic |
      | age 20 years                                                   | ISC-182 stays silent        |
      | marrow edema site toe                                          | ISC-182 stays silent        |
      | bone lesion position metaphyseal                               | ISC-182 stays silent        |
      | recent injury                                                  | ISC-182 stays silent        |
      | fracture line on MRI                                           | ISC-182 stays silent        |
      | bone erosion                                                   | ISC-182 stays silent        |

  @rule-ISC-183
  Scenario: ISC-183: A dark area recorded as thin beneath a surface that has kept its shape speaks against lasting osteonecrosis
    Given a patient with subchondral low-signal thickness 3 mm, diffuse edema of femoral head and neck
    When the findings are worked up
    Then ISC-183 speaks against ischemic
    And ISC-183 is moderate evidence against osteonecrosis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                          | answer                          |
      | marrow edema site femoral head and metatarsal and vertebral body and sacroiliac joint and pubis and ischium and elbow bones, subchondral low-signal thickness 0 mm, no subchondral collapse, diffuse edema of femoral head and neck not recorded | ISC-183 speaks against ischemic |
      | marrow edema site femoral head and metatarsal and vertebral body and sacroiliac joint and pubis and ischium and elbow bones, subchondral low-signal thickness 0 mm, normal radiograph, diffuse edema of femoral head and neck not recorded       | ISC-183 speaks against ischemic |
      | subchondral low-signal thickness 4 mm                                                                                                                                                                                                            | ISC-183 stays silent            |
      | no subchondral collapse, diffuse edema of femoral head and neck not recorded                                                                                                                                                                     | ISC-183 stays silent            |
      | double line sign                                                                                                                                                                                                                                 | ISC-183 stays silent            |
      | osteonecrosis risk factor                                                                                                                                                                                                                        | ISC-183 stays silent            |
      | marrow edema site femoral head and metatarsal and vertebral body and sacroiliac joint and pubis and ischium and elbow bones, subchondral low-signal thickness 0 mm, diffuse edema of femoral head and neck not recorded                          | ISC-183 stays silent            |

  @rule-ISC-184
  Scenario: ISC-184: A lunate that is dark on T1, without injury, fever or arthritis, speaks a little more for Kienböck disease
    Given a patient with marrow edema site lunate, low T1 marrow signal
    When the findings are worked up
    Then ISC-184 speaks for ischemic
    And ISC-184 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                           | answer                      |
      | no marrow contrast enhancement, low T1 marrow signal not recorded | ISC-184 speaks for ischemic |
      | marrow edema site femoral head                                    | ISC-184 stays silent        |
      | no low T1 marrow signal                                           | ISC-184 stays silent        |
      | joint space narrowing                                             | ISC-184 stays silent        |
      | marrow edema site distal radius and lunate                        | ISC-184 stays silent        |
      | marrow edema site lunate and other carpal bone                    | ISC-184 stays silent        |

  @rule-ISC-185
  Scenario: ISC-185: Edema of the femoral head in a limping or sore child of 4 to 10 years, with no fever, raised marker or injury on record, keeps Perthes disease in mind
    Given a 6-year-old patient with marrow edema site femoral head, limp
    When the findings are worked up
    Then ISC-185 speaks for ischemic
    And ISC-185 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                                                       | answer                      |
      | age 4 years                                                                   | ISC-185 speaks for ischemic |
      | age 10 years                                                                  | ISC-185 speaks for ischemic |
      | restricted movement, limp not recorded                                        | ISC-185 speaks for ischemic |
      | hip pain, limp not recorded                                                   | ISC-185 speaks for ischemic |
      | thigh pain, limp not recorded                                                 | ISC-185 speaks for ischemic |
      | knee pain, limp not recorded                                                  | ISC-185 speaks for ischemic |
      | leg pain, limp not recorded                                                   | ISC-185 speaks for ischemic |
      | age 3.5 years                                                                 | ISC-185 stays silent        |
      | age 10.5 years                                                                | ISC-185 stays silent        |
      | marrow edema site femoral neck                                                | ISC-185 stays silent        |
      | no limp                                                                       | ISC-185 stays silent        |
      | fever                                                                         | ISC-185 stays silent        |
      | recent injury                                                                 | ISC-185 stays silent        |
      | slipped femoral epiphysis                                                     | ISC-185 stays silent        |
      | time since delivery 25 weeks, no limited internal rotation, limp not recorded | ISC-185 stays silent        |

  @rule-ISC-186
  Scenario: ISC-186: An uneven end of a metacarpal, metatarsal or elbow bone between 8 and 30 years without injury or arthritis on record suggests its osteonecrosis a little
    Given a 26-year-old patient with marrow edema site metatarsal, joint surface irregularity
    When the findings are worked up
    Then ISC-186 speaks for ischemic
    And ISC-186 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                       | answer                      |
      | age 8 years                   | ISC-186 speaks for ischemic |
      | age 30 years                  | ISC-186 speaks for ischemic |
      | age 7 years                   | ISC-186 stays silent        |
      | age 31 years                  | ISC-186 stays silent        |
      | marrow edema site acromion    | ISC-186 stays silent        |
      | marrow edema site finger      | ISC-186 stays silent        |
      | no joint surface irregularity | ISC-186 stays silent        |
      | recent injury                 | ISC-186 stays silent        |
      | bone erosion                  | ISC-186 stays silent        |

  @rule-ISC-187
  Scenario: ISC-187: A dark area of 4 mm or more beneath the surface of an older knee keeps bone that dies after a crack in mind
    Given a 54-year-old patient with marrow edema site distal femur, subchondral low-signal thickness 5 mm
    When the findings are worked up
    Then ISC-187 speaks for ischemic
    And ISC-187 is weak evidence for osteonecrosis
    And with this changed the answer is
      | changed                                  | answer                      |
      | subchondral low-signal thickness 4 mm    | ISC-187 speaks for ischemic |
      | age 46 years                             | ISC-187 stays silent        |
      | subchondral low-signal thickness 3 mm    | ISC-187 stays silent        |
      | subchondral line parallel to the surface | ISC-187 stays silent        |
      | recent injury                            | ISC-187 stays silent        |
      | bone culture growth                      | ISC-187 stays silent        |
