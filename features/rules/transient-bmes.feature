Feature: What speaks for and against transient BMES
  Each scenario is one rule: a patient in whom it holds, with nothing recorded but what is needed,
  and below what becomes of it when one thing is recorded otherwise.

  @rule-TRA-01
  Scenario: TRA-01: A man of about 40 to 55 years with hip pain and marrow edema fits transient osteoporosis of the hip a little
    Given a 51-year-old male patient with hip pain
    When the findings are worked up
    Then TRA-01 speaks for transient BMES
    And TRA-01 is weak evidence for transient osteoporosis of the hip
    And with this changed the answer is
      | changed        | answer                           |
      | age 40 years   | TRA-01 speaks for transient BMES |
      | age 55 years   | TRA-01 speaks for transient BMES |
      | sex female     | TRA-01 stays silent              |
      | age 39.5 years | TRA-01 stays silent              |
      | age 57 years   | TRA-01 stays silent              |
      | pubis pain     | TRA-01 stays silent              |
      | recent injury  | TRA-01 stays silent              |

  @rule-TRA-02
  Scenario: TRA-02: Hip pain in the third trimester or the first months after delivery speaks for transient osteoporosis of pregnancy
    Given a patient with pregnancy stage third trimester, hip pain
    When the findings are worked up
    Then TRA-02 speaks for transient BMES
    And TRA-02 is strong evidence for pregnancy-associated transient osteoporosis
    And with this changed the answer is
      | changed                                                        | answer                           |
      | marrow edema site femoral head, pain site not recorded         | TRA-02 speaks for transient BMES |
      | marrow edema site femoral neck, pain site not recorded         | TRA-02 speaks for transient BMES |
      | diffuse edema of femoral head and neck, pain site not recorded | TRA-02 speaks for transient BMES |
      | pregnancy stage first trimester                                | TRA-02 stays silent              |
      | pubis pain                                                     | TRA-02 stays silent              |

  @rule-TRA-03
  Scenario: TRA-03: Hip, thigh, knee or foot pain at any time of pregnancy or soon after suggests transient osteoporosis of pregnancy
    Given a patient with pregnancy, hip pain
    When the findings are worked up
    Then TRA-03 speaks for transient BMES
    And TRA-03 is moderate evidence for pregnancy-associated transient osteoporosis
    And with this changed the answer is
      | changed       | answer              |
      | no pregnancy  | TRA-03 stays silent |
      | shin pain     | TRA-03 stays silent |
      | heel pain     | TRA-03 stays silent |
      | leg pain      | TRA-03 stays silent |
      | recent injury | TRA-03 stays silent |

  @rule-TRA-04
  Scenario: TRA-04: Leg joint pain of an adult without injury and without a risk factor, corticosteroids or other illness fits a passing edema
    Given a patient with hip pain, no recent injury, no osteonecrosis risk factor
    When the findings are worked up
    Then TRA-04 is weak evidence for transient BMES
    And with this changed the answer is
      | changed                                                       | answer                           |
      | no corticosteroid use, osteonecrosis risk factor not recorded | TRA-04 speaks for transient BMES |
      | no chronic illness, osteonecrosis risk factor not recorded    | TRA-04 speaks for transient BMES |
      | pubis pain                                                    | TRA-04 stays silent              |
      | recent injury                                                 | TRA-04 stays silent              |
      | osteonecrosis risk factor                                     | TRA-04 stays silent              |

  @rule-TRA-10
  Scenario: TRA-10: Diffuse edema of the femoral head and neck without a sign of dead bone speaks for transient osteoporosis of the hip
    Given a patient with diffuse edema of femoral head and neck
    When the findings are worked up
    Then TRA-10 is strong evidence for transient BMES
    And with this changed the answer is
      | changed                                   | answer                           |
      | age 16 years                              | TRA-10 speaks for transient BMES |
      | no diffuse edema of femoral head and neck | TRA-10 stays silent              |
      | double line sign                          | TRA-10 stays silent              |
      | soft tissue mass                          | TRA-10 stays silent              |
      | femoral neck fracture                     | TRA-10 stays silent              |
      | age 15.1 years                            | TRA-10 stays silent              |

  @rule-TRA-11
  Scenario: TRA-11: Edema recorded in the head together with the neck or the trochanters fits transient osteoporosis of the hip
    Given a patient with marrow edema site femoral head and femoral neck
    When the findings are worked up
    Then TRA-11 is moderate evidence for transient BMES
    And with this changed the answer is
      | changed                                                                                                         | answer                           |
      | age 16 years                                                                                                    | TRA-11 speaks for transient BMES |
      | marrow edema site femoral head and intertrochanteric region and proximal tibia and ischium and lunate and skull | TRA-11 speaks for transient BMES |
      | marrow edema site femoral head                                                                                  | TRA-11 stays silent              |
      | marrow edema site femoral neck                                                                                  | TRA-11 stays silent              |
      | double line sign                                                                                                | TRA-11 stays silent              |
      | soft tissue mass                                                                                                | TRA-11 stays silent              |
      | femoral neck fracture                                                                                           | TRA-11 stays silent              |
      | age 15.1 years                                                                                                  | TRA-11 stays silent              |

  @rule-TRA-12
  Scenario: TRA-12: Edema that spares the inner part of the femoral head fits transient osteoporosis of the hip
    Given a patient with medial femoral head spared
    When the findings are worked up
    Then TRA-12 is moderate evidence for transient BMES
    And with this changed the answer is
      | changed                       | answer              |
      | no medial femoral head spared | TRA-12 stays silent |
      | double line sign              | TRA-12 stays silent |

  @rule-TRA-13
  Scenario: TRA-13: Edema of the talus or other tarsal bones in an adult without injury fits the passing syndrome of the foot
    Given a 66-year-old patient with marrow edema site talus, no recent injury
    When the findings are worked up
    Then TRA-13 is moderate evidence for transient BMES
    And with this changed the answer is
      | changed                      | answer                           |
      | age 25 years                 | TRA-13 speaks for transient BMES |
      | age 70 years                 | TRA-13 speaks for transient BMES |
      | marrow edema site metatarsal | TRA-13 stays silent              |
      | recent injury                | TRA-13 stays silent              |
      | age 23 years                 | TRA-13 stays silent              |
      | age 76 years                 | TRA-13 stays silent              |
      | double line sign             | TRA-13 stays silent              |
      | osteonecrosis risk factor    | TRA-13 stays silent              |
      | neuropathy                   | TRA-13 stays silent              |
      | diabetes                     | TRA-13 stays silent              |
      | sudden rise in training load | TRA-13 stays silent              |
      | fracture line on MRI         | TRA-13 stays silent              |

  @rule-TRA-15
  Scenario: TRA-15: Knee edema without injury, and without a tear, cartilage damage or crack on record, fits the passing syndrome of the knee
    Given a 66-year-old patient with marrow edema site femoral condyle, no recent injury, no meniscal tear
    When the findings are worked up
    Then TRA-15 is moderate evidence for transient BMES
    And with this changed the answer is
      | changed                                                                                                                                                                                     | answer                           |
      | age 25 years                                                                                                                                                                                | TRA-15 speaks for transient BMES |
      | age 70 years                                                                                                                                                                                | TRA-15 speaks for transient BMES |
      | no cartilage loss, meniscal tear not recorded                                                                                                                                               | TRA-15 speaks for transient BMES |
      | no subchondral fracture, meniscal tear not recorded                                                                                                                                         | TRA-15 speaks for transient BMES |
      | marrow edema site proximal tibia                                                                                                                                                            | TRA-15 stays silent              |
      | recent injury                                                                                                                                                                               | TRA-15 stays silent              |
      | age 23 years                                                                                                                                                                                | TRA-15 stays silent              |
      | age 76 years                                                                                                                                                                                | TRA-15 stays silent              |
      | meniscal tear not recorded                                                                                                                                                                  | TRA-15 stays silent              |
      | double line sign                                                                                                                                                                            | TRA-15 stays silent              |
      | subchondral fracture                                                                                                                                                                        | TRA-15 stays silent              |
      | cartilage loss                                                                                                                                                                              | TRA-15 stays silent              |
      | sudden rise in training load                                                                                                                                                                | TRA-15 stays silent              |
      | age 65.1 years, marrow edema site femoral head and intertrochanteric region and femoral condyle and proximal tibia and ischium and lunate and skull, no subchondral fracture, meniscal tear | TRA-15 stays silent              |

  @rule-TRA-16
  Scenario: TRA-16: A long subchondral band of high flow on dynamic contrast MRI speaks for transient edema
    Given a patient with perfusion pattern band of high flow, hip pain
    When the findings are worked up
    Then TRA-16 is strong evidence for transient BMES
    And with this changed the answer is
      | changed                                     | answer              |
      | perfusion pattern dark core in a bright rim | TRA-16 stays silent |
      | pubis pain                                  | TRA-16 stays silent |

  @rule-TRA-17
  Scenario: TRA-17: Thinned bone around a joint whose space is kept fits transient osteoporosis
    Given a patient with periarticular osteopenia, hip pain
    When the findings are worked up
    Then TRA-17 is moderate evidence for transient BMES
    And with this changed the answer is
      | changed                     | answer              |
      | no periarticular osteopenia | TRA-17 stays silent |
      | pubis pain                  | TRA-17 stays silent |
      | joint space narrowing       | TRA-17 stays silent |
      | bone erosion                | TRA-17 stays silent |

  @rule-TRA-18
  Scenario: TRA-18: Osteopenia on the radiograph of a painful hip with a preserved joint space fits transient osteoporosis a little
    Given a patient with osteopenia on radiograph, no joint space narrowing, hip pain
    When the findings are worked up
    Then TRA-18 is weak evidence for transient BMES
    And with this changed the answer is
      | changed                                                                    | answer                           |
      | diffuse edema of femoral head and neck, joint space narrowing not recorded | TRA-18 speaks for transient BMES |
      | pregnancy, joint space narrowing not recorded                              | TRA-18 speaks for transient BMES |
      | age 65.1 years                                                             | TRA-18 speaks for transient BMES |
      | no osteopenia on radiograph                                                | TRA-18 stays silent              |
      | joint space narrowing                                                      | TRA-18 stays silent              |
      | thigh pain                                                                 | TRA-18 stays silent              |
      | age 17.1 years                                                             | TRA-18 stays silent              |
      | age 66 years                                                               | TRA-18 stays silent              |

  @rule-TRA-19
  Scenario: TRA-19: A vanished cortical line of the femoral head fits transient osteoporosis of the hip
    Given a patient with subchondral cortical loss, hip pain
    When the findings are worked up
    Then TRA-19 is weak evidence for transient BMES
    And with this changed the answer is
      | changed                      | answer              |
      | no subchondral cortical loss | TRA-19 stays silent |
      | pubis pain                   | TRA-19 stays silent |
      | joint space narrowing        | TRA-19 stays silent |
      | bone erosion                 | TRA-19 stays silent |
      | joint destruction            | TRA-19 stays silent |

  @rule-TRA-20
  Scenario: TRA-20: Normal blood tests fit transient edema, as part of excluding the rest
    Given a patient with hip pain, C-reactive protein 8 mg/L
    When the findings are worked up
    Then TRA-20 is weak evidence for transient BMES
    And with this changed the answer is
      | changed                                                                         | answer                           |
      | erythrocyte sedimentation rate 15 mm/h, C-reactive protein not recorded         | TRA-20 speaks for transient BMES |
      | pubis pain                                                                      | TRA-20 stays silent              |
      | chills, erythrocyte sedimentation rate 19 mm/h, C-reactive protein not recorded | TRA-20 stays silent              |
      | erythrocyte sedimentation rate 20 mm/h, C-reactive protein not recorded         | TRA-20 stays silent              |

  @rule-TRA-30
  Scenario: TRA-30: Edema that is gone on a later MRI without a remnant confirms transient edema in retrospect
    Given a patient with edema resolved on follow-up MRI, hip pain
    When the findings are worked up
    Then TRA-30 is strong evidence for transient BMES
    And with this changed the answer is
      | changed                            | answer                           |
      | time to resolution 12 months       | TRA-30 speaks for transient BMES |
      | no edema resolved on follow-up MRI | TRA-30 stays silent              |
      | pubis pain                         | TRA-30 stays silent              |
      | time to resolution 13 months       | TRA-30 stays silent              |

  @rule-TRA-31
  Scenario: TRA-31: Edema that becomes less without treatment against a cause fits transient edema
    Given a patient with edema reduced on follow-up MRI, hip pain
    When the findings are worked up
    Then TRA-31 is weak evidence for transient BMES
    And with this changed the answer is
      | changed                           | answer              |
      | no edema reduced on follow-up MRI | TRA-31 stays silent |
      | pubis pain                        | TRA-31 stays silent |
      | response to antibiotics           | TRA-31 stays silent |
      | recent injury                     | TRA-31 stays silent |
      | osteonecrosis on follow-up MRI    | TRA-31 stays silent |

  @rule-TRA-32
  Scenario: TRA-32: Pain of a leg joint that leaves by itself within a year fits transient edema a little
    Given a patient with pain resolved on follow-up, hip pain
    When the findings are worked up
    Then TRA-32 is weak evidence for transient BMES
    And with this changed the answer is
      | changed                       | answer                           |
      | time to resolution 12 months  | TRA-32 speaks for transient BMES |
      | no pain resolved on follow-up | TRA-32 stays silent              |
      | pubis pain                    | TRA-32 stays silent              |
      | response to antibiotics       | TRA-32 stays silent              |
      | recent injury                 | TRA-32 stays silent              |
      | time to resolution 13 months  | TRA-32 stays silent              |

  @rule-TRA-33
  Scenario: TRA-33: Edema that moves to another joint or within the same joint is regional migratory osteoporosis
    Given a patient with edema moved on follow-up MRI
    When the findings are worked up
    Then TRA-33 speaks for transient BMES
    And TRA-33 is strong evidence for regional migratory osteoporosis
    And with this changed the answer is
      | changed                         | answer                           |
      | age 16 years                    | TRA-33 speaks for transient BMES |
      | no edema moved on follow-up MRI | TRA-33 stays silent              |
      | fever                           | TRA-33 stays silent              |
      | age 15.1 years                  | TRA-33 stays silent              |

  @rule-TRA-34
  Scenario: TRA-34: Pain that moves from one weight-bearing joint to the next in an adult suggests the migratory form
    Given a patient with pain moved to another joint, hip pain
    When the findings are worked up
    Then TRA-34 speaks for transient BMES
    And TRA-34 is moderate evidence for regional migratory osteoporosis
    And with this changed the answer is
      | changed                        | answer              |
      | no pain moved to another joint | TRA-34 stays silent |
      | pubis pain                     | TRA-34 stays silent |
      | fever                          | TRA-34 stays silent |
      | joint swelling                 | TRA-34 stays silent |
      | known gout                     | TRA-34 stays silent |

  @rule-TRA-35
  Scenario: TRA-35: A similar episode before that left no trace fits the migratory form
    Given a patient with similar episode before, hip pain
    When the findings are worked up
    Then TRA-35 speaks for transient BMES
    And TRA-35 is weak evidence for regional migratory osteoporosis
    And with this changed the answer is
      | changed                   | answer              |
      | no similar episode before | TRA-35 stays silent |
      | pubis pain                | TRA-35 stays silent |
      | fever                     | TRA-35 stays silent |
      | joint swelling            | TRA-35 stays silent |

  @rule-TRA-50
  Scenario: TRA-50: Fever or raised inflammatory markers are not part of transient edema
    Given a patient with fever
    When the findings are worked up
    Then TRA-50 is strong evidence against transient BMES
    And with this changed the answer is
      | changed                                                       | answer              |
      | temperature 37 °C, fever not recorded                         | TRA-50 stays silent |
      | breastfeeding, C-reactive protein 20 mg/L, fever not recorded | TRA-50 stays silent |

  @rule-TRA-51
  Scenario: TRA-51: A rim or another sign of dead bone on MRI, a sunken joint surface or a fragmented epiphysis is not transient edema
    Given a patient with double line sign
    When the findings are worked up
    Then TRA-51 is strong evidence against transient BMES
    And with this changed the answer is
      | changed                                                   | answer                               |
      | MRI signs of osteonecrosis, double line sign not recorded | TRA-51 speaks against transient BMES |
      | subchondral collapse, double line sign not recorded       | TRA-51 speaks against transient BMES |
      | epiphyseal fragmentation, double line sign not recorded   | TRA-51 speaks against transient BMES |
      | no double line sign                                       | TRA-51 stays silent                  |

  @rule-TRA-67
  Scenario: TRA-67: A crescent under the joint surface argues a little against transient edema
    Given a patient with crescent sign
    When the findings are worked up
    Then TRA-67 is weak evidence against transient BMES
    And with this changed the answer is
      | changed          | answer              |
      | no crescent sign | TRA-67 stays silent |

  @rule-TRA-52
  Scenario: TRA-52: A dark subchondral area of 4 mm or more makes a passing edema unlikely
    Given a patient with subchondral low-signal thickness 5 mm
    When the findings are worked up
    Then TRA-52 is moderate evidence against transient BMES
    And with this changed the answer is
      | changed                               | answer                               |
      | subchondral low-signal thickness 4 mm | TRA-52 speaks against transient BMES |
      | subchondral low-signal thickness 3 mm | TRA-52 stays silent                  |

  @rule-TRA-53
  Scenario: TRA-53: Pain that lasts beyond twelve months reopens the question
    Given a patient with pain persisting beyond 12 months
    When the findings are worked up
    Then TRA-53 is moderate evidence against transient BMES
    And with this changed the answer is
      | changed                                                                  | answer              |
      | pain duration 365.25 days, pain persisting beyond 12 months not recorded | TRA-53 stays silent |
      | pain moved to another joint                                              | TRA-53 stays silent |
      | edema moved on follow-up MRI                                             | TRA-53 stays silent |

  @rule-TRA-54
  Scenario: TRA-54: A lesion that remains when the edema has faded was the cause of it
    Given a patient with residual lesion on follow-up MRI
    When the findings are worked up
    Then TRA-54 is strong evidence against transient BMES
    And with this changed the answer is
      | changed                                                                       | answer                               |
      | joint destruction on follow-up, residual lesion on follow-up MRI not recorded | TRA-54 speaks against transient BMES |
      | no residual lesion on follow-up MRI                                           | TRA-54 stays silent                  |

  @rule-TRA-55
  Scenario: TRA-55: Edema that still grows half a year after it was first seen is hardly transient
    Given a patient with edema increased on follow-up MRI, time to follow-up MRI 32 weeks
    When the findings are worked up
    Then TRA-55 is moderate evidence against transient BMES
    And with this changed the answer is
      | changed                             | answer                               |
      | time to follow-up MRI 26 weeks      | TRA-55 speaks against transient BMES |
      | no edema increased on follow-up MRI | TRA-55 stays silent                  |
      | time to follow-up MRI 20 weeks      | TRA-55 stays silent                  |
      | edema moved on follow-up MRI        | TRA-55 stays silent                  |

  @rule-TRA-56
  Scenario: TRA-56: A mass, destroyed cortex, replaced marrow or an abscess is never transient edema
    Given a patient with soft tissue mass
    When the findings are worked up
    Then TRA-56 is strong evidence against transient BMES
    And with this changed the answer is
      | changed             | answer              |
      | no soft tissue mass | TRA-56 stays silent |

  @rule-TRA-57
  Scenario: TRA-57: A narrowed joint space or an erosion argues against transient osteoporosis
    Given a patient with joint space narrowing
    When the findings are worked up
    Then TRA-57 is moderate evidence against transient BMES
    And with this changed the answer is
      | changed                                               | answer                               |
      | bone erosion, joint space narrowing not recorded      | TRA-57 speaks against transient BMES |
      | joint destruction, joint space narrowing not recorded | TRA-57 speaks against transient BMES |
      | no joint space narrowing                              | TRA-57 stays silent                  |

  @rule-TRA-58
  Scenario: TRA-58: Edema after an injury has a cause and is not called transient bone marrow edema syndrome
    Given a patient with recent injury
    When the findings are worked up
    Then TRA-58 is moderate evidence against transient BMES
    And with this changed the answer is
      | changed          | answer              |
      | no recent injury | TRA-58 stays silent |
      | minor injury     | TRA-58 stays silent |

  @rule-TRA-59
  Scenario: TRA-59: Overload that preceded the pain explains the edema better than an unknown cause
    Given a patient with sudden rise in training load
    When the findings are worked up
    Then TRA-59 is moderate evidence against transient BMES
    And with this changed the answer is
      | changed                                                       | answer                               |
      | repetitive loading, sudden rise in training load not recorded | TRA-59 speaks against transient BMES |
      | no sudden rise in training load                               | TRA-59 stays silent                  |
      | pain moved to another joint                                   | TRA-59 stays silent                  |
      | edema moved on follow-up MRI                                  | TRA-59 stays silent                  |

  @rule-TRA-68
  Scenario: TRA-68: A fracture line explains the edema better than an unknown cause
    Given a patient with fracture line on MRI
    When the findings are worked up
    Then TRA-68 is moderate evidence against transient BMES
    And with this changed the answer is
      | changed                                                  | answer                               |
      | femoral neck fracture, fracture line on MRI not recorded | TRA-68 speaks against transient BMES |
      | no fracture line on MRI                                  | TRA-68 stays silent                  |
      | pregnancy                                                | TRA-68 stays silent                  |

  @rule-TRA-60
  Scenario: TRA-60: In a child marrow edema has another cause until the contrary is shown
    Given a 12-year-old patient
    When the findings are worked up
    Then TRA-60 is strong evidence against transient BMES
    And with this changed the answer is
      | changed                         | answer                               |
      | age 15.5 years                  | TRA-60 speaks against transient BMES |
      | age 16 years                    | TRA-60 stays silent                  |
      | edema resolved on follow-up MRI | TRA-60 stays silent                  |

  @rule-TRA-61
  Scenario: TRA-61: Edema of the spine, sacroiliac joint, clavicle, sternum or jaw is not in the usual reach of transient edema
    Given a patient with marrow edema site vertebral body
    When the findings are worked up
    Then TRA-61 is moderate evidence against transient BMES
    And with this changed the answer is
      | changed                                        | answer                               |
      | marrow edema site femoral shaft                | TRA-61 speaks against transient BMES |
      | marrow edema site medial clavicle              | TRA-61 speaks against transient BMES |
      | marrow edema site mandible                     | TRA-61 speaks against transient BMES |
      | marrow edema site skull                        | TRA-61 speaks against transient BMES |
      | marrow edema site distal tibia                 | TRA-61 stays silent                  |
      | marrow edema site vertebral posterior elements | TRA-61 stays silent                  |
      | marrow edema site ilium                        | TRA-61 stays silent                  |
      | marrow edema site elbow bones                  | TRA-61 stays silent                  |
      | marrow edema site forearm shaft                | TRA-61 stays silent                  |
      | hip pain                                       | TRA-61 stays silent                  |

  @rule-TRA-62
  Scenario: TRA-62: A dark core inside a bright rim on dynamic contrast MRI argues against transient edema
    Given a patient with perfusion pattern dark core in a bright rim, hip pain
    When the findings are worked up
    Then TRA-62 is strong evidence against transient BMES
    And with this changed the answer is
      | changed                             | answer              |
      | perfusion pattern band of high flow | TRA-62 stays silent |
      | pubis pain                          | TRA-62 stays silent |

  @rule-TRA-63
  Scenario: TRA-63: A known cause of osteonecrosis makes it too early to speak of transient edema
    Given a patient with osteonecrosis risk factor
    When the findings are worked up
    Then TRA-63 is weak evidence against transient BMES
    And with this changed the answer is
      | changed                      | answer              |
      | no osteonecrosis risk factor | TRA-63 stays silent |

  @rule-TRA-64
  Scenario: TRA-64: Edema in both hips at once is unusual for transient osteoporosis outside pregnancy
    Given a patient with both femoral heads affected
    When the findings are worked up
    Then TRA-64 speaks against transient BMES
    And TRA-64 is weak evidence against transient osteoporosis of the hip
    And with this changed the answer is
      | changed                        | answer              |
      | no both femoral heads affected | TRA-64 stays silent |
      | pregnancy                      | TRA-64 stays silent |
      | edema moved on follow-up MRI   | TRA-64 stays silent |

  @rule-TRA-65
  Scenario: TRA-65: A tissue sample or culture that shows a cause ends the diagnosis of transient edema
    Given a patient with histology shows malignancy
    When the findings are worked up
    Then TRA-65 is decisive evidence against transient BMES
    And with this changed the answer is
      | changed                                                                | answer                               |
      | histology shows osteonecrosis, histology shows malignancy not recorded | TRA-65 speaks against transient BMES |
      | histology shows benign tumor, histology shows malignancy not recorded  | TRA-65 speaks against transient BMES |
      | bone culture growth, histology shows malignancy not recorded           | TRA-65 speaks against transient BMES |
      | crystals in synovial fluid, histology shows malignancy not recorded    | TRA-65 speaks against transient BMES |
      | no histology shows malignancy                                          | TRA-65 stays silent                  |

  @rule-TRA-66
  Scenario: TRA-66: A raised sedimentation rate outside pregnancy asks a little for another cause
    Given a patient with erythrocyte sedimentation rate 25 mm/h
    When the findings are worked up
    Then TRA-66 is weak evidence against transient BMES
    And with this changed the answer is
      | changed                                | answer                               |
      | erythrocyte sedimentation rate 20 mm/h | TRA-66 speaks against transient BMES |
      | erythrocyte sedimentation rate 15 mm/h | TRA-66 stays silent                  |
      | pregnancy                              | TRA-66 stays silent                  |

  @rule-TRA-69
  Scenario: TRA-69: Edema of the talus or other tarsal bones in an adult with no injury or overload on record fits the passing syndrome of the foot a little
    Given a 66-year-old patient with marrow edema site talus
    When the findings are worked up
    Then TRA-69 is weak evidence for transient BMES
    And with this changed the answer is
      | changed                      | answer                           |
      | age 25 years                 | TRA-69 speaks for transient BMES |
      | age 70 years                 | TRA-69 speaks for transient BMES |
      | marrow edema site metatarsal | TRA-69 stays silent              |
      | age 23 years                 | TRA-69 stays silent              |
      | age 76 years                 | TRA-69 stays silent              |
      | recent injury                | TRA-69 stays silent              |
      | double line sign             | TRA-69 stays silent              |
      | osteonecrosis risk factor    | TRA-69 stays silent              |
      | neuropathy                   | TRA-69 stays silent              |
      | diabetes                     | TRA-69 stays silent              |
      | foot ulcer                   | TRA-69 stays silent              |
      | fracture line on MRI         | TRA-69 stays silent              |

  @rule-TRA-70
  Scenario: TRA-70: Low vitamin D, low bone mass or surgery for weight with edema of knee or foot fits the passing syndrome a little
    Given a 22-year-old patient with marrow edema site femoral condyle, 25-OH vitamin D 15 ng/mL
    When the findings are worked up
    Then TRA-70 speaks for transient BMES
    And TRA-70 is weak evidence for transient BMES of the knee or foot
    And with this changed the answer is
      | changed                                                                                                                                                                                                     | answer                           |
      | malabsorption, 25-OH vitamin D not recorded                                                                                                                                                                 | TRA-70 speaks for transient BMES |
      | bone density T-score -2 SD, 25-OH vitamin D not recorded                                                                                                                                                    | TRA-70 speaks for transient BMES |
      | raised bone turnover markers, 25-OH vitamin D not recorded                                                                                                                                                  | TRA-70 speaks for transient BMES |
      | age 17.5 years                                                                                                                                                                                              | TRA-70 stays silent              |
      | 25-OH vitamin D 20 ng/mL                                                                                                                                                                                    | TRA-70 stays silent              |
      | double line sign                                                                                                                                                                                            | TRA-70 stays silent              |
      | fracture line on MRI                                                                                                                                                                                        | TRA-70 stays silent              |
      | recent injury                                                                                                                                                                                               | TRA-70 stays silent              |
      | subchondral fracture                                                                                                                                                                                        | TRA-70 stays silent              |
      | age 66 years, marrow edema site femoral head and intertrochanteric region and femoral condyle and proximal tibia and ischium and lunate and skull, bone density T-score -1 SD, 25-OH vitamin D not recorded | TRA-70 stays silent              |

  @rule-TRA-71
  Scenario: TRA-71: Dense bone on the radiograph argues against transient edema
    Given a patient with sclerotic lesion
    When the findings are worked up
    Then TRA-71 is moderate evidence against transient BMES
    And with this changed the answer is
      | changed                                         | answer                               |
      | linear sclerosis, sclerotic lesion not recorded | TRA-71 speaks against transient BMES |
      | no sclerotic lesion                             | TRA-71 stays silent                  |

  @rule-TRA-72
  Scenario: TRA-72: A hip that breaks in pregnancy or after delivery without force fits transient osteoporosis of pregnancy
    Given a patient with pregnancy stage third trimester, femoral neck fracture
    When the findings are worked up
    Then TRA-72 speaks for transient BMES
    And TRA-72 is moderate evidence for pregnancy-associated transient osteoporosis
    And with this changed the answer is
      | changed                                                                     | answer                           |
      | fracture site proximal femoral fracture, femoral neck fracture not recorded | TRA-72 speaks for transient BMES |
      | subchondral fracture, femoral neck fracture not recorded                    | TRA-72 speaks for transient BMES |
      | pregnancy stage first trimester                                             | TRA-72 stays silent              |
      | no femoral neck fracture                                                    | TRA-72 stays silent              |
      | recent injury                                                               | TRA-72 stays silent              |
      | soft tissue mass                                                            | TRA-72 stays silent              |
      | double line sign                                                            | TRA-72 stays silent              |

  @rule-TRA-73
  Scenario: TRA-73: Pain or edema of both sides or of several leg joints in pregnancy fits its transient osteoporosis
    Given a patient with pregnancy, hip pain, pain side both
    When the findings are worked up
    Then TRA-73 speaks for transient BMES
    And TRA-73 is weak evidence for pregnancy-associated transient osteoporosis
    And with this changed the answer is
      | changed                                                                                                                | answer                           |
      | number of edema sites 2 sites, pain side not recorded                                                                  | TRA-73 speaks for transient BMES |
      | both femoral heads affected, pain side not recorded                                                                    | TRA-73 speaks for transient BMES |
      | new sites of disease, pain side not recorded                                                                           | TRA-73 speaks for transient BMES |
      | no pregnancy                                                                                                           | TRA-73 stays silent              |
      | pubis pain                                                                                                             | TRA-73 stays silent              |
      | double line sign                                                                                                       | TRA-73 stays silent              |
      | fever                                                                                                                  | TRA-73 stays silent              |
      | joint swelling                                                                                                         | TRA-73 stays silent              |
      | pain site hip and thigh and heel and leg and chest wall and jaw, number of edema sites 1 sites, pain side not recorded | TRA-73 stays silent              |

  @rule-TRA-74
  Scenario: TRA-74: Edema of a femoral head in an adult whose injury and risk factors are recorded as absent fits transient osteoporosis of the hip a little
    Given a 61-year-old patient with marrow edema site femoral head, no recent injury
    When the findings are worked up
    Then TRA-74 is weak evidence for transient BMES
    And with this changed the answer is
      | changed                                  | answer                           |
      | age 18 years                             | TRA-74 speaks for transient BMES |
      | age 65 years                             | TRA-74 speaks for transient BMES |
      | marrow edema site femoral neck           | TRA-74 stays silent              |
      | age 17.5 years                           | TRA-74 stays silent              |
      | age 65.5 years                           | TRA-74 stays silent              |
      | recent injury not recorded               | TRA-74 stays silent              |
      | double line sign                         | TRA-74 stays silent              |
      | osteonecrosis risk factor                | TRA-74 stays silent              |
      | soft tissue mass                         | TRA-74 stays silent              |
      | subchondral line parallel to the surface | TRA-74 stays silent              |
      | athletic or military training            | TRA-74 stays silent              |

  @rule-TRA-75
  Scenario: TRA-75: Knee edema without injury in an adult under 60 fits the passing syndrome of the knee a little
    Given a 56-year-old patient with marrow edema site femoral condyle, no recent injury
    When the findings are worked up
    Then TRA-75 is weak evidence for transient BMES
    And with this changed the answer is
      | changed                                  | answer                           |
      | age 25 years                             | TRA-75 speaks for transient BMES |
      | age 60 years                             | TRA-75 speaks for transient BMES |
      | marrow edema site proximal tibia         | TRA-75 stays silent              |
      | age 23 years                             | TRA-75 stays silent              |
      | age 61 years                             | TRA-75 stays silent              |
      | recent injury not recorded               | TRA-75 stays silent              |
      | double line sign                         | TRA-75 stays silent              |
      | osteonecrosis risk factor                | TRA-75 stays silent              |
      | subchondral fracture                     | TRA-75 stays silent              |
      | subchondral line parallel to the surface | TRA-75 stays silent              |
      | meniscal tear                            | TRA-75 stays silent              |
      | cartilage loss                           | TRA-75 stays silent              |
      | athletic or military training            | TRA-75 stays silent              |
      | soft tissue mass                         | TRA-75 stays silent              |

  @rule-TRA-76
  Scenario: TRA-76: Even, diffuse uptake of a painful hip, knee or foot on the bone scan fits transient edema a little
    Given a 22-year-old patient with bone scan uptake diffuse, hip pain
    When the findings are worked up
    Then TRA-76 is weak evidence for transient BMES
    And with this changed the answer is
      | changed                                | answer                           |
      | age 18 years                           | TRA-76 speaks for transient BMES |
      | bone scan uptake focal                 | TRA-76 stays silent              |
      | shin pain                              | TRA-76 stays silent              |
      | heel pain                              | TRA-76 stays silent              |
      | leg pain                               | TRA-76 stays silent              |
      | age 17.5 years                         | TRA-76 stays silent              |
      | bone scan uptake diffuse and cold area | TRA-76 stays silent              |
      | fever                                  | TRA-76 stays silent              |
      | double line sign                       | TRA-76 stays silent              |
      | lytic lesion                           | TRA-76 stays silent              |

  @rule-TRA-77
  Scenario: TRA-77: Edema of the humeral head, elbow or wrist that is gone on a later MRI without a remnant fits transient edema at a rare place
    Given a 22-year-old patient with edema resolved on follow-up MRI, marrow edema site humeral head, no inflammatory markers raised
    When the findings are worked up
    Then TRA-77 is moderate evidence for transient BMES
    And with this changed the answer is
      | changed                                                                                         | answer                           |
      | age 18 years                                                                                    | TRA-77 speaks for transient BMES |
      | C-reactive protein 8 mg/L, inflammatory markers raised not recorded                             | TRA-77 speaks for transient BMES |
      | routine blood tests normal, inflammatory markers raised not recorded                            | TRA-77 speaks for transient BMES |
      | no recent injury, inflammatory markers raised not recorded                                      | TRA-77 speaks for transient BMES |
      | normal radiograph, inflammatory markers raised not recorded                                     | TRA-77 speaks for transient BMES |
      | no edema resolved on follow-up MRI                                                              | TRA-77 stays silent              |
      | marrow edema site acromion                                                                      | TRA-77 stays silent              |
      | marrow edema site metacarpal                                                                    | TRA-77 stays silent              |
      | age 17.5 years                                                                                  | TRA-77 stays silent              |
      | fever                                                                                           | TRA-77 stays silent              |
      | double line sign                                                                                | TRA-77 stays silent              |
      | synovitis on imaging                                                                            | TRA-77 stays silent              |
      | bone erosion                                                                                    | TRA-77 stays silent              |
      | athletic or military training                                                                   | TRA-77 stays silent              |
      | breastfeeding, erythrocyte sedimentation rate 61 mm/h, inflammatory markers raised not recorded | TRA-77 stays silent              |

  @rule-TRA-78
  Scenario: TRA-78: Edema of a knee in midlife with normal tests or an intact joint on record and no other ground fits the passing syndrome a little
    Given a 56-year-old patient with marrow edema site femoral condyle, normal radiograph
    When the findings are worked up
    Then TRA-78 is weak evidence for transient BMES
    And with this changed the answer is
      | changed                                                                               | answer                           |
      | age 25 years                                                                          | TRA-78 speaks for transient BMES |
      | age 60 years                                                                          | TRA-78 speaks for transient BMES |
      | no meniscal tear, normal radiograph not recorded                                      | TRA-78 speaks for transient BMES |
      | no cartilage loss, normal radiograph not recorded                                     | TRA-78 speaks for transient BMES |
      | C-reactive protein 8 mg/L, normal radiograph not recorded                             | TRA-78 speaks for transient BMES |
      | routine blood tests normal, normal radiograph not recorded                            | TRA-78 speaks for transient BMES |
      | marrow edema site proximal tibia                                                      | TRA-78 stays silent              |
      | age 23 years                                                                          | TRA-78 stays silent              |
      | age 61 years                                                                          | TRA-78 stays silent              |
      | no normal radiograph                                                                  | TRA-78 stays silent              |
      | double line sign                                                                      | TRA-78 stays silent              |
      | breastfeeding, erythrocyte sedimentation rate 61 mm/h, normal radiograph not recorded | TRA-78 stays silent              |

  @rule-TRA-86
  Scenario: TRA-86: Edema of a child's hip, knee or foot that is gone on a later MRI without fever or raised markers fits the rare transient form of childhood
    Given a 13-year-old patient with edema resolved on follow-up MRI, diffuse edema of femoral head and neck, no fever
    When the findings are worked up
    Then TRA-86 is moderate evidence for transient BMES
    And with this changed the answer is
      | changed                                                                                  | answer                           |
      | age 5 years                                                                              | TRA-86 speaks for transient BMES |
      | age 17 years                                                                             | TRA-86 speaks for transient BMES |
      | marrow edema site femoral head, diffuse edema of femoral head and neck not recorded      | TRA-86 speaks for transient BMES |
      | marrow edema site femoral neck, diffuse edema of femoral head and neck not recorded      | TRA-86 speaks for transient BMES |
      | marrow edema site femoral condyle, diffuse edema of femoral head and neck not recorded   | TRA-86 speaks for transient BMES |
      | marrow edema site tibial plateau, diffuse edema of femoral head and neck not recorded    | TRA-86 speaks for transient BMES |
      | marrow edema site talus, diffuse edema of femoral head and neck not recorded             | TRA-86 speaks for transient BMES |
      | marrow edema site calcaneus, diffuse edema of femoral head and neck not recorded         | TRA-86 speaks for transient BMES |
      | marrow edema site navicular, diffuse edema of femoral head and neck not recorded         | TRA-86 speaks for transient BMES |
      | marrow edema site other tarsal bone, diffuse edema of femoral head and neck not recorded | TRA-86 speaks for transient BMES |
      | marrow edema site metatarsal, diffuse edema of femoral head and neck not recorded        | TRA-86 speaks for transient BMES |
      | C-reactive protein 8 mg/L, fever not recorded                                            | TRA-86 speaks for transient BMES |
      | routine blood tests normal, fever not recorded                                           | TRA-86 speaks for transient BMES |
      | normal blood count, fever not recorded                                                   | TRA-86 speaks for transient BMES |
      | no recent injury, fever not recorded                                                     | TRA-86 speaks for transient BMES |
      | age 4.5 years                                                                            | TRA-86 stays silent              |
      | age 17.5 years                                                                           | TRA-86 stays silent              |
      | no edema resolved on follow-up MRI                                                       | TRA-86 stays silent              |
      | no diffuse edema of femoral head and neck                                                | TRA-86 stays silent              |
      | chills                                                                                   | TRA-86 stays silent              |
      | double line sign                                                                         | TRA-86 stays silent              |
      | athletic or military training                                                            | TRA-86 stays silent              |
      | symmetric metaphyseal edema                                                              | TRA-86 stays silent              |
      | relapsing course                                                                         | TRA-86 stays silent              |
      | breastfeeding, erythrocyte sedimentation rate 61 mm/h, fever not recorded                | TRA-86 stays silent              |

  @rule-TRA-87
  Scenario: TRA-87: Edema of the femoral head in midlife with normal blood, film or joint space on record and no other ground fits transient osteoporosis of the hip a little
    Given a 61-year-old patient with marrow edema site femoral head, normal radiograph
    When the findings are worked up
    Then TRA-87 is weak evidence for transient BMES
    And with this changed the answer is
      | changed                                                                                   | answer                           |
      | age 18 years                                                                              | TRA-87 speaks for transient BMES |
      | age 65 years                                                                              | TRA-87 speaks for transient BMES |
      | no joint space narrowing, normal radiograph not recorded                                  | TRA-87 speaks for transient BMES |
      | osteopenia on radiograph, normal radiograph not recorded                                  | TRA-87 speaks for transient BMES |
      | C-reactive protein 8 mg/L, normal radiograph not recorded                                 | TRA-87 speaks for transient BMES |
      | routine blood tests normal, normal radiograph not recorded                                | TRA-87 speaks for transient BMES |
      | pregnancy, normal radiograph not recorded                                                 | TRA-87 speaks for transient BMES |
      | marrow edema site femoral neck                                                            | TRA-87 stays silent              |
      | age 17.5 years                                                                            | TRA-87 stays silent              |
      | age 65.5 years                                                                            | TRA-87 stays silent              |
      | no normal radiograph                                                                      | TRA-87 stays silent              |
      | double line sign                                                                          | TRA-87 stays silent              |
      | osteonecrosis risk factor                                                                 | TRA-87 stays silent              |
      | soft tissue mass                                                                          | TRA-87 stays silent              |
      | subchondral line parallel to the surface                                                  | TRA-87 stays silent              |
      | recent injury                                                                             | TRA-87 stays silent              |
      | joint space narrowing                                                                     | TRA-87 stays silent              |
      | fever                                                                                     | TRA-87 stays silent              |
      | marrow edema site femoral head and acetabulum                                             | TRA-87 stays silent              |
      | C-reactive protein 9 mg/L, osteophytes, subchondral cysts, normal radiograph not recorded | TRA-87 stays silent              |

  @rule-TRA-88
  Scenario: TRA-88: Edema of metatarsals in an adult without injury, training or a line fits the passing syndrome of the foot a little
    Given a 66-year-old patient with marrow edema site metatarsal, no recent injury, no fracture line on MRI
    When the findings are worked up
    Then TRA-88 is weak evidence for transient BMES
    And with this changed the answer is
      | changed                                                          | answer                           |
      | age 25 years                                                     | TRA-88 speaks for transient BMES |
      | age 70 years                                                     | TRA-88 speaks for transient BMES |
      | normal radiograph, fracture line on MRI not recorded             | TRA-88 speaks for transient BMES |
      | number of edema sites 2 sites, fracture line on MRI not recorded | TRA-88 speaks for transient BMES |
      | marrow edema site femoral head                                   | TRA-88 stays silent              |
      | age 23 years                                                     | TRA-88 stays silent              |
      | age 76 years                                                     | TRA-88 stays silent              |
      | recent injury not recorded                                       | TRA-88 stays silent              |
      | double line sign                                                 | TRA-88 stays silent              |
      | osteonecrosis risk factor                                        | TRA-88 stays silent              |
      | neuropathy                                                       | TRA-88 stays silent              |
      | diabetes                                                         | TRA-88 stays silent              |
      | fracture on radiograph                                           | TRA-88 stays silent              |
      | callus                                                           | TRA-88 stays silent              |
      | athletic or military training                                    | TRA-88 stays silent              |
      | foot ulcer                                                       | TRA-88 stays silent              |
      | synovitis on imaging                                             | TRA-88 stays silent              |
      | joint surface irregularity                                       | TRA-88 stays silent              |
      | number of edema sites 1 sites, fracture line on MRI not recorded | TRA-88 stays silent              |

  @rule-TRA-89
  Scenario: TRA-89: A second hip, knee or foot that begins when the first has settled suggests the migratory form
    Given a patient with new sites of disease, hip pain, pain resolved on follow-up
    When the findings are worked up
    Then TRA-89 speaks for transient BMES
    And TRA-89 is moderate evidence for regional migratory osteoporosis
    And with this changed the answer is
      | changed                                                                 | answer                           |
      | edema reduced on follow-up MRI, pain resolved on follow-up not recorded | TRA-89 speaks for transient BMES |
      | similar episode before, pain resolved on follow-up not recorded         | TRA-89 speaks for transient BMES |
      | no new sites of disease                                                 | TRA-89 stays silent              |
      | pubis pain                                                              | TRA-89 stays silent              |
      | no pain resolved on follow-up                                           | TRA-89 stays silent              |
      | fever                                                                   | TRA-89 stays silent              |
      | joint swelling                                                          | TRA-89 stays silent              |
      | double line sign                                                        | TRA-89 stays silent              |
      | osteonecrosis risk factor                                               | TRA-89 stays silent              |
      | previous cancer                                                         | TRA-89 stays silent              |
      | multiple bone lesions                                                   | TRA-89 stays silent              |
      | recent injury                                                           | TRA-89 stays silent              |
      | known gout                                                              | TRA-89 stays silent              |

  @rule-TRA-100
  Scenario: TRA-100: A fine line along the surface within diffuse edema of head and neck in midlife belongs to transient osteoporosis about as often as to a crack
    Given a 55-year-old patient with diffuse edema of femoral head and neck, subchondral line parallel to the surface
    When the findings are worked up
    Then TRA-100 speaks for transient BMES
    And TRA-100 is weak evidence for transient osteoporosis of the hip
    And with this changed the answer is
      | changed                                   | answer               |
      | no diffuse edema of femoral head and neck | TRA-100 stays silent |
      | double line sign                          | TRA-100 stays silent |
      | soft tissue mass                          | TRA-100 stays silent |

  @rule-TRA-110
  Scenario: TRA-110: Thinned bone around a shoulder, elbow or wrist with edema and two other grounds looked for and absent fits transient osteoporosis at a rare place a little
    Given a 66-year-old patient with periarticular osteopenia, marrow edema site humeral head, no recent injury, no autonomic limb changes
    When the findings are worked up
    Then TRA-110 is weak evidence for transient BMES
    And with this changed the answer is
      | changed                                                                                         | answer                            |
      | age 25 years                                                                                    | TRA-110 speaks for transient BMES |
      | age 70 years                                                                                    | TRA-110 speaks for transient BMES |
      | no synovitis on imaging, recent injury not recorded                                             | TRA-110 speaks for transient BMES |
      | no bone erosion, recent injury not recorded                                                     | TRA-110 speaks for transient BMES |
      | no tendon tear on imaging, recent injury not recorded                                           | TRA-110 speaks for transient BMES |
      | no inflammatory markers raised, recent injury not recorded, autonomic limb changes not recorded | TRA-110 speaks for transient BMES |
      | no periarticular osteopenia                                                                     | TRA-110 stays silent              |
      | marrow edema site acromion                                                                      | TRA-110 stays silent              |
      | marrow edema site metacarpal                                                                    | TRA-110 stays silent              |
      | age 23 years                                                                                    | TRA-110 stays silent              |
      | age 76 years                                                                                    | TRA-110 stays silent              |
      | recent injury not recorded                                                                      | TRA-110 stays silent              |
      | joint space narrowing                                                                           | TRA-110 stays silent              |

  @rule-TRA-111
  Scenario: TRA-111: Edema of the humeral head or of several bones of the wrist with the injury recorded as absent and no other ground fits the passing form a little
    Given a 66-year-old patient with marrow edema site humeral head, no recent injury, periarticular osteopenia
    When the findings are worked up
    Then TRA-111 is weak evidence for transient BMES
    And with this changed the answer is
      | changed                                                          | answer                            |
      | age 25 years                                                     | TRA-111 speaks for transient BMES |
      | age 70 years                                                     | TRA-111 speaks for transient BMES |
      | no synovitis on imaging, periarticular osteopenia not recorded   | TRA-111 speaks for transient BMES |
      | no bone erosion, periarticular osteopenia not recorded           | TRA-111 speaks for transient BMES |
      | no tendon tear on imaging, periarticular osteopenia not recorded | TRA-111 speaks for transient BMES |
      | no autonomic limb changes, periarticular osteopenia not recorded | TRA-111 speaks for transient BMES |
      | marrow edema site acromion                                       | TRA-111 stays silent              |
      | marrow edema site metacarpal                                     | TRA-111 stays silent              |
      | age 23 years                                                     | TRA-111 stays silent              |
      | age 76 years                                                     | TRA-111 stays silent              |
      | no periarticular osteopenia                                      | TRA-111 stays silent              |
      | recent injury not recorded                                       | TRA-111 stays silent              |
      | joint space narrowing                                            | TRA-111 stays silent              |

  @rule-TRA-112
  Scenario: TRA-112: Edema of two or more bones of the foot in an adult whose pain or edema has moved fits the migratory form
    Given a 66-year-old patient with marrow edema site talus, pain moved to another joint, no fracture line on MRI
    When the findings are worked up
    Then TRA-112 speaks for transient BMES
    And TRA-112 is weak evidence for regional migratory osteoporosis
    And with this changed the answer is
      | changed                                                                | answer                            |
      | age 25 years                                                           | TRA-112 speaks for transient BMES |
      | age 70 years                                                           | TRA-112 speaks for transient BMES |
      | edema moved on follow-up MRI, pain moved to another joint not recorded | TRA-112 speaks for transient BMES |
      | normal radiograph, fracture line on MRI not recorded                   | TRA-112 speaks for transient BMES |
      | no recent injury, fracture line on MRI not recorded                    | TRA-112 speaks for transient BMES |
      | uric acid 7 mg/dL, fracture line on MRI not recorded                   | TRA-112 speaks for transient BMES |
      | age 23 years                                                           | TRA-112 stays silent              |
      | age 76 years                                                           | TRA-112 stays silent              |
      | marrow edema site toe                                                  | TRA-112 stays silent              |
      | no pain moved to another joint                                         | TRA-112 stays silent              |
      | fracture on radiograph                                                 | TRA-112 stays silent              |
      | neuropathy                                                             | TRA-112 stays silent              |
      | fever                                                                  | TRA-112 stays silent              |
      | double line sign                                                       | TRA-112 stays silent              |
      | multiple bone lesions                                                  | TRA-112 stays silent              |
      | uric acid 8 mg/dL, fracture line on MRI not recorded                   | TRA-112 stays silent              |

  @rule-TRA-113
  Scenario: TRA-113: A C-reactive protein of 10 to 20 mg/L without fever or another marker speaks a little against transient edema
    Given a patient with C-reactive protein 15 mg/L
    When the findings are worked up
    Then TRA-113 is weak evidence against transient BMES
    And with this changed the answer is
      | changed                   | answer               |
      | C-reactive protein 8 mg/L | TRA-113 stays silent |

  @rule-TRA-80
  Scenario: TRA-80: A red flag of another cause comes before transient edema
    Given a patient with joint swelling, joint warmth, pain duration 10 days
    When the findings are worked up
    Then TRA-80 holds transient BMES at not supported at most
    And with this changed the answer is
      | changed           | answer              |
      | no joint swelling | TRA-80 stays silent |

  @rule-TRA-81
  Scenario: TRA-81: Where another cause is supported there is no transient edema
    Given a patient with slipped femoral epiphysis
    When the findings are worked up
    Then TRA-81 holds transient BMES at not supported at most
    And with this changed the answer is
      | changed                      | answer              |
      | no slipped femoral epiphysis | TRA-81 stays silent |

  @rule-TRA-82
  Scenario: TRA-82: Transient edema is no more than possible until what would betray another cause is recorded as absent
    Given a patient with pain
    When the findings are worked up
    Then TRA-82 holds transient BMES at possible at most
    And with this changed the answer is
      | changed                                                                              | answer              |
      | C-reactive protein 8 mg/L, no demarcated subchondral lesion, no fracture line on MRI | TRA-82 stays silent |
      | edema resolved on follow-up MRI                                                      | TRA-82 stays silent |

  @rule-TRA-83
  Scenario: TRA-83: Without a typical picture or setting transient edema is not supported, however normal the tests are
    Given a patient with pain
    When the findings are worked up
    Then TRA-83 holds transient BMES at not supported at most
    And with this changed the answer is
      | changed                                | answer              |
      | diffuse edema of femoral head and neck | TRA-83 stays silent |
      | pregnancy                              | TRA-83 stays silent |
      | hip pain                               | TRA-83 stays silent |

  @rule-TRA-90
  Scenario: TRA-90: Transient edema is not supported while nobody has looked for another cause
    Given a patient with pain
    When the findings are worked up
    Then TRA-90 holds transient BMES at not supported at most
    And with this changed the answer is
      | changed | answer              |
      | no pain | TRA-90 stays silent |

  @rule-TRA-91
  Scenario: TRA-91: Where bone is dead or has given way there is no transient edema
    Given a patient with double line sign
    When the findings are worked up
    Then TRA-91 holds transient BMES at not supported at most
    And with this changed the answer is
      | changed             | answer              |
      | no double line sign | TRA-91 stays silent |
