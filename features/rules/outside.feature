Feature: Causes outside the eight categories
  Each scenario is one rule: a patient in whom it holds, with nothing recorded but what is needed,
  and below what becomes of it when one thing is recorded otherwise.

  @rule-OUT-01
  Scenario: OUT-01: Charcot foot
    Given a patient with neuropathy, midfoot fragmentation
    When the findings are worked up
    Then "Charcot foot" is named outside the eight categories
    And OUT-01 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                           | answer              |
      | pain site hip and pubis and thigh and foot and clavicle and jaw, joint destruction, midfoot fragmentation not recorded                                                                                                                                            | OUT-01 is concluded |
      | local warmth, marrow edema site femoral head and intertrochanteric region and acetabulum and fibula and talus and sacral ala and sacroiliac joint and ischium and acromion and scapula and scaphoid and finger and mandible, midfoot fragmentation not recorded   | OUT-01 is concluded |
      | local swelling, marrow edema site femoral head and intertrochanteric region and acetabulum and fibula and talus and sacral ala and sacroiliac joint and ischium and acromion and scapula and scaphoid and finger and mandible, midfoot fragmentation not recorded | OUT-01 is concluded |
      | local redness, marrow edema site femoral head and intertrochanteric region and acetabulum and fibula and talus and sacral ala and sacroiliac joint and ischium and acromion and scapula and scaphoid and finger and mandible, midfoot fragmentation not recorded  | OUT-01 is concluded |
      | no neuropathy                                                                                                                                                                                                                                                     | OUT-01 stays silent |
      | ankle pain, midfoot fragmentation not recorded                                                                                                                                                                                                                    | OUT-01 stays silent |
      | local warmth, midfoot fragmentation not recorded                                                                                                                                                                                                                  | OUT-01 stays silent |

  @rule-OUT-02
  Scenario: OUT-02: Charcot foot
    Given a patient with diabetes, midfoot fragmentation
    When the findings are worked up
    Then "Charcot foot" is named outside the eight categories
    And OUT-02 is concluded
    And with this changed the answer is
      | changed                  | answer              |
      | no diabetes              | OUT-02 stays silent |
      | no midfoot fragmentation | OUT-02 stays silent |

  @rule-OUT-03
  Scenario: OUT-03: complex regional pain syndrome
    Given a patient with autonomic limb changes, pain out of proportion
    When the findings are worked up
    Then "complex regional pain syndrome" is named outside the eight categories
    And OUT-03 is concluded
    And with this changed the answer is
      | changed                                                           | answer              |
      | recent injury, pain out of proportion not recorded                | OUT-03 is concluded |
      | previous injury at the site, pain out of proportion not recorded  | OUT-03 is concluded |
      | recent surgery, pain out of proportion not recorded               | OUT-03 is concluded |
      | previous surgery at the site, pain out of proportion not recorded | OUT-03 is concluded |
      | no autonomic limb changes                                         | OUT-03 stays silent |
      | no pain out of proportion                                         | OUT-03 stays silent |

  @rule-OUT-04
  Scenario: OUT-04: complex regional pain syndrome
    Given a patient with pain out of proportion, recent injury, local swelling
    When the findings are worked up
    Then "complex regional pain syndrome" is named outside the eight categories
    And OUT-04 is concluded
    And with this changed the answer is
      | changed                                                 | answer              |
      | recent surgery, recent injury not recorded              | OUT-04 is concluded |
      | previous injury at the site, recent injury not recorded | OUT-04 is concluded |
      | joint stiffness, local swelling not recorded            | OUT-04 is concluded |
      | restricted movement, local swelling not recorded        | OUT-04 is concluded |
      | periarticular osteopenia, local swelling not recorded   | OUT-04 is concluded |
      | no pain out of proportion                               | OUT-04 stays silent |
      | no recent injury                                        | OUT-04 stays silent |
      | no local swelling                                       | OUT-04 stays silent |

  @rule-OUT-05
  Scenario: OUT-05: red marrow reconversion
    Given a patient with red marrow pattern
    When the findings are worked up
    Then "red marrow reconversion" is named outside the eight categories
    And OUT-05 is concluded
    And with this changed the answer is
      | changed               | answer              |
      | no red marrow pattern | OUT-05 stays silent |

  @rule-OUT-06
  Scenario: OUT-06: red marrow reconversion
    Given a patient with incidental edema, opposed-phase signal loss 25 %, smoking
    When the findings are worked up
    Then "red marrow reconversion" is named outside the eight categories
    And OUT-06 is concluded
    And with this changed the answer is
      | changed                                             | answer              |
      | athletic or military training, smoking not recorded | OUT-06 is concluded |
      | menstrual disturbance, smoking not recorded         | OUT-06 is concluded |
      | anemia, smoking not recorded                        | OUT-06 is concluded |
      | body mass index 30 kg/m², smoking not recorded      | OUT-06 is concluded |
      | no incidental edema                                 | OUT-06 stays silent |
      | opposed-phase signal loss 20 %                      | OUT-06 stays silent |
      | body mass index 19 kg/m², smoking not recorded      | OUT-06 stays silent |

  @rule-OUT-07
  Scenario: OUT-07: incidental edema of training
    Given a patient with incidental edema, athletic or military training
    When the findings are worked up
    Then "incidental edema of training" is named outside the eight categories
    And OUT-07 is concluded
    And with this changed the answer is
      | changed                                                                  | answer              |
      | repetitive loading, athletic or military training not recorded           | OUT-07 is concluded |
      | sudden rise in training load, athletic or military training not recorded | OUT-07 is concluded |
      | no incidental edema                                                      | OUT-07 stays silent |
      | no athletic or military training                                         | OUT-07 stays silent |

  @rule-OUT-08
  Scenario: OUT-08: normal variant of the sacroiliac joint
    Given a patient with sacroiliac edema extent slight, time since delivery 20 weeks
    When the findings are worked up
    Then "normal variant of the sacroiliac joint" is named outside the eight categories
    And OUT-08 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                 | answer              |
      | pregnancy stage postpartum, time since delivery not recorded                                                                                                                                                                                                                                                            | OUT-08 is concluded |
      | athletic or military training, time since delivery not recorded                                                                                                                                                                                                                                                         | OUT-08 is concluded |
      | incidental edema, time since delivery not recorded                                                                                                                                                                                                                                                                      | OUT-08 is concluded |
      | no sacroiliitis on MRI, sacroiliac marrow edema, sacroiliac edema extent not recorded                                                                                                                                                                                                                                   | OUT-08 is concluded |
      | marrow edema site femoral head and intertrochanteric region and proximal femoral shaft and femoral shaft and distal femur and distal tibia and fibula and sacroiliac joint and acromion and clavicle and forearm shaft and lunate and finger and mandible, no sacroiliitis on MRI, sacroiliac edema extent not recorded | OUT-08 is concluded |
      | time since delivery 26 weeks                                                                                                                                                                                                                                                                                            | OUT-08 stays silent |
      | sacroiliac marrow edema, sacroiliac edema extent not recorded                                                                                                                                                                                                                                                           | OUT-08 stays silent |
      | sacroiliac erosion                                                                                                                                                                                                                                                                                                      | OUT-08 stays silent |
      | inflammatory back pain                                                                                                                                                                                                                                                                                                  | OUT-08 stays silent |
      | HLA-B27                                                                                                                                                                                                                                                                                                                 | OUT-08 stays silent |
      | C-reactive protein 12 mg/L                                                                                                                                                                                                                                                                                              | OUT-08 stays silent |
      | marrow edema site intertrochanteric region and patella and navicular and toe and sacral ala and humeral head and elbow bones and acromion and medial clavicle and distal clavicle and rib and mandible, no sacroiliitis on MRI, sacroiliac edema extent not recorded                                                    | OUT-08 stays silent |

  @rule-OUT-09
  Scenario: OUT-09: normal marrow of a growing foot
    Given a 12-year-old patient with incidental edema, marrow edema site talus
    When the findings are worked up
    Then "normal marrow of a growing foot" is named outside the eight categories
    And OUT-09 is concluded
    And with this changed the answer is
      | changed               | answer              |
      | age 15.5 years        | OUT-09 is concluded |
      | age 16 years          | OUT-09 stays silent |
      | no incidental edema   | OUT-09 stays silent |
      | marrow edema site toe | OUT-09 stays silent |

  @rule-OUT-10
  Scenario: OUT-10: frozen shoulder
    Given a 66-year-old patient with shoulder pain, capsular thickening
    When the findings are worked up
    Then "frozen shoulder" is named outside the eight categories
    And OUT-10 is concluded
    And with this changed the answer is
      | changed                                                                       | answer              |
      | age 35 years                                                                  | OUT-10 is concluded |
      | age 70 years                                                                  | OUT-10 is concluded |
      | pain duration 366 days, restricted movement, capsular thickening not recorded | OUT-10 is concluded |
      | night pain, joint stiffness, capsular thickening not recorded                 | OUT-10 is concluded |
      | thyroid disease, joint stiffness, capsular thickening not recorded            | OUT-10 is concluded |
      | diabetes, joint stiffness, capsular thickening not recorded                   | OUT-10 is concluded |
      | hip pain                                                                      | OUT-10 stays silent |
      | age 31 years                                                                  | OUT-10 stays silent |
      | age 76 years                                                                  | OUT-10 stays silent |
      | restricted movement, capsular thickening not recorded                         | OUT-10 stays silent |
      | pain duration 5 weeks, capsular thickening not recorded                       | OUT-10 stays silent |
      | recent injury                                                                 | OUT-10 stays silent |
      | fever                                                                         | OUT-10 stays silent |
      | bone culture growth                                                           | OUT-10 stays silent |
      | lytic lesion                                                                  | OUT-10 stays silent |
      | joint destruction                                                             | OUT-10 stays silent |
      | previous cancer                                                               | OUT-10 stays silent |
      | tendon tear on imaging                                                        | OUT-10 stays silent |
