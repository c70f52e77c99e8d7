Feature: Findings that clinicians think of as one
  Each scenario is one rule: a patient in whom it holds, with nothing recorded but what is needed,
  and below what becomes of it when one thing is recorded otherwise.

  @rule-FEA-01
  Scenario: FEA-01: inflammation on blood tests
    Given a patient with C-reactive protein 12 mg/L
    When the findings are worked up
    Then FEA-01 is concluded
    And with this changed the answer is
      | changed                                                                                                 | answer              |
      | inflammatory markers raised, C-reactive protein not recorded                                            | FEA-01 is concluded |
      | erythrocyte sedimentation rate 20 mm/h, C-reactive protein not recorded                                 | FEA-01 is concluded |
      | C-reactive protein 8 mg/L                                                                               | FEA-01 stays silent |
      | erythrocyte sedimentation rate 20 mm/h, no inflammatory markers raised, C-reactive protein not recorded | FEA-01 stays silent |
      | erythrocyte sedimentation rate 19 mm/h, C-reactive protein not recorded                                 | FEA-01 stays silent |

  @rule-FEA-210
  Scenario: FEA-210: clear inflammation on blood tests
    Given a patient with C-reactive protein 12 mg/L
    When the findings are worked up
    Then FEA-210 is concluded
    And with this changed the answer is
      | changed                                                                 | answer               |
      | inflammatory markers raised, C-reactive protein not recorded            | FEA-210 is concluded |
      | C-reactive protein 8 mg/L                                               | FEA-210 stays silent |
      | erythrocyte sedimentation rate 40 mm/h, C-reactive protein not recorded | FEA-210 stays silent |

  @rule-FEA-211
  Scenario: FEA-211: raised sedimentation rate of a child
    Given a 12-year-old patient with erythrocyte sedimentation rate 25 mm/h
    When the findings are worked up
    Then FEA-211 is concluded
    And with this changed the answer is
      | changed                                | answer               |
      | age 15.5 years                         | FEA-211 is concluded |
      | erythrocyte sedimentation rate 20 mm/h | FEA-211 is concluded |
      | age 16 years                           | FEA-211 stays silent |
      | erythrocyte sedimentation rate 15 mm/h | FEA-211 stays silent |

  @rule-FEA-02
  Scenario: FEA-02: no inflammation on blood tests
    Given a patient with C-reactive protein 8 mg/L
    When the findings are worked up
    Then FEA-02 is concluded
    And with this changed the answer is
      | changed                                | answer              |
      | no inflammatory markers raised         | FEA-02 is concluded |
      | erythrocyte sedimentation rate 25 mm/h | FEA-02 stays silent |

  @rule-FEA-55
  Scenario: FEA-55: typical site for osteonecrosis
    Given a patient with hip pain
    When the findings are worked up
    Then FEA-55 is concluded
    And with this changed the answer is
      | changed                                                   | answer              |
      | ankle pain                                                | FEA-55 is concluded |
      | marrow edema site femoral head, pain site not recorded    | FEA-55 is concluded |
      | marrow edema site femoral neck, pain site not recorded    | FEA-55 is concluded |
      | marrow edema site humeral head, pain site not recorded    | FEA-55 is concluded |
      | marrow edema site distal femur, pain site not recorded    | FEA-55 is concluded |
      | marrow edema site femoral condyle, pain site not recorded | FEA-55 is concluded |
      | marrow edema site tibial plateau, pain site not recorded  | FEA-55 is concluded |
      | marrow edema site proximal tibia, pain site not recorded  | FEA-55 is concluded |
      | marrow edema site talus, pain site not recorded           | FEA-55 is concluded |
      | marrow edema site calcaneus, pain site not recorded       | FEA-55 is concluded |
      | marrow edema site scaphoid, pain site not recorded        | FEA-55 is concluded |
      | marrow edema site lunate, pain site not recorded          | FEA-55 is concluded |
      | shin pain                                                 | FEA-55 stays silent |
      | clavicle pain                                             | FEA-55 stays silent |
      | hand pain                                                 | FEA-55 stays silent |

  @rule-FEA-56
  Scenario: FEA-56: border of dead bone on MRI
    Given a patient with double line sign
    When the findings are worked up
    Then FEA-56 is concluded
    And with this changed the answer is
      | changed                                                      | answer              |
      | subchondral line concave rim, double line sign not recorded  | FEA-56 is concluded |
      | demarcated subchondral lesion, double line sign not recorded | FEA-56 is concluded |
      | no MRI signs of osteonecrosis, double line sign not recorded | FEA-56 stays silent |

  @rule-FEA-57
  Scenario: FEA-57: sign of bone death or collapse
    Given a patient with double line sign
    When the findings are worked up
    Then FEA-57 is concluded
    And with this changed the answer is
      | changed                                                                    | answer              |
      | MRI signs of osteonecrosis, double line sign not recorded                  | FEA-57 is concluded |
      | crescent sign, double line sign not recorded                               | FEA-57 is concluded |
      | subchondral collapse, double line sign not recorded                        | FEA-57 is concluded |
      | perfusion pattern dark core in a bright rim, double line sign not recorded | FEA-57 is concluded |
      | epiphyseal fragmentation, double line sign not recorded                    | FEA-57 is concluded |
      | no histology shows osteonecrosis, double line sign not recorded            | FEA-57 stays silent |
      | no osteonecrosis on follow-up MRI, double line sign not recorded           | FEA-57 stays silent |

  @rule-FEA-58
  Scenario: FEA-58: late pregnancy or recent delivery
    Given a patient with pregnancy stage third trimester
    When the findings are worked up
    Then FEA-58 is concluded
    And with this changed the answer is
      | changed                                                    | answer              |
      | time since delivery 20 weeks, pregnancy stage not recorded | FEA-58 is concluded |
      | gestational age 27 weeks, pregnancy stage not recorded     | FEA-58 is concluded |
      | pregnancy stage first trimester                            | FEA-58 stays silent |
      | gestational age 14 weeks, pregnancy stage not recorded     | FEA-58 stays silent |
      | time since delivery 26 weeks, pregnancy stage not recorded | FEA-58 stays silent |

  @rule-FEA-59
  Scenario: FEA-59: pregnancy or recent delivery
    Given a patient with pregnancy
    When the findings are worked up
    Then FEA-59 is concluded
    And with this changed the answer is
      | changed                                                  | answer              |
      | pregnancy stage first trimester, pregnancy not recorded  | FEA-59 is concluded |
      | pregnancy stage second trimester, pregnancy not recorded | FEA-59 is concluded |
      | gestational age 1 weeks, pregnancy not recorded          | FEA-59 is concluded |
      | breastfeeding, pregnancy not recorded                    | FEA-59 is concluded |
      | pregnancy stage third trimester, pregnancy not recorded  | FEA-59 is concluded |
      | gestational age 0 weeks, pregnancy not recorded          | FEA-59 stays silent |

  @rule-FEA-60
  Scenario: FEA-60: raised markers outside pregnancy
    Given a patient with erythrocyte sedimentation rate 75 mm/h
    When the findings are worked up
    Then FEA-60 is concluded
    And with this changed the answer is
      | changed                                                                    | answer              |
      | white cell count 11.1 ×10^9/L, erythrocyte sedimentation rate not recorded | FEA-60 is concluded |
      | pregnancy                                                                  | FEA-60 stays silent |
      | white cell count 11 ×10^9/L, erythrocyte sedimentation rate not recorded   | FEA-60 stays silent |

  @rule-FEA-61
  Scenario: FEA-61: unexplained inflammation
    Given a patient with fever
    When the findings are worked up
    Then FEA-61 is concluded
    And with this changed the answer is
      | changed                                                                      | answer              |
      | chills, fever not recorded                                                   | FEA-61 is concluded |
      | erythrocyte sedimentation rate 75 mm/h, fever not recorded                   | FEA-61 is concluded |
      | time since delivery 25 weeks, C-reactive protein 10 mg/L, fever not recorded | FEA-61 is concluded |
      | breastfeeding, C-reactive protein 9 mg/L, fever not recorded                 | FEA-61 stays silent |

  @rule-FEA-62
  Scenario: FEA-62: typical site for transient edema
    Given a patient with hip pain
    When the findings are worked up
    Then FEA-62 is concluded
    And with this changed the answer is
      | changed                                                            | answer              |
      | marrow edema site femoral head, pain site not recorded             | FEA-62 is concluded |
      | marrow edema site femoral neck, pain site not recorded             | FEA-62 is concluded |
      | marrow edema site intertrochanteric region, pain site not recorded | FEA-62 is concluded |
      | marrow edema site femoral condyle, pain site not recorded          | FEA-62 is concluded |
      | marrow edema site tibial plateau, pain site not recorded           | FEA-62 is concluded |
      | marrow edema site talus, pain site not recorded                    | FEA-62 is concluded |
      | marrow edema site calcaneus, pain site not recorded                | FEA-62 is concluded |
      | marrow edema site navicular, pain site not recorded                | FEA-62 is concluded |
      | marrow edema site other tarsal bone, pain site not recorded        | FEA-62 is concluded |
      | marrow edema site metatarsal, pain site not recorded               | FEA-62 is concluded |
      | diffuse edema of femoral head and neck, pain site not recorded     | FEA-62 is concluded |
      | age 18 years                                                       | FEA-62 is concluded |
      | shin pain                                                          | FEA-62 stays silent |
      | leg pain                                                           | FEA-62 stays silent |
      | age 17.1 years                                                     | FEA-62 stays silent |

  @rule-FEA-63
  Scenario: FEA-63: inflammation looked for and absent
    Given a patient with C-reactive protein 8 mg/L
    When the findings are worked up
    Then FEA-63 is concluded
    And with this changed the answer is
      | changed                                                                     | answer              |
      | routine blood tests normal, C-reactive protein not recorded                 | FEA-63 is concluded |
      | fever                                                                       | FEA-63 stays silent |
      | breastfeeding, inflammatory markers raised, C-reactive protein not recorded | FEA-63 stays silent |

  @rule-FEA-64
  Scenario: FEA-64: bone death looked for and absent
    Given a patient with no demarcated subchondral lesion
    When the findings are worked up
    Then FEA-64 is concluded
    And with this changed the answer is
      | changed                                                                       | answer              |
      | no double line sign, demarcated subchondral lesion not recorded               | FEA-64 is concluded |
      | no serpentine rim, demarcated subchondral lesion not recorded                 | FEA-64 is concluded |
      | no osteonecrosis on follow-up MRI, demarcated subchondral lesion not recorded | FEA-64 is concluded |
      | MRI signs of osteonecrosis                                                    | FEA-64 stays silent |
      | subchondral low-signal area, demarcated subchondral lesion not recorded       | FEA-64 stays silent |

  @rule-FEA-65
  Scenario: FEA-65: fracture or destruction looked for and absent
    Given a patient with no fracture line on MRI
    When the findings are worked up
    Then FEA-65 is concluded
    And with this changed the answer is
      | changed                                                     | answer              |
      | no subchondral fracture, fracture line on MRI not recorded  | FEA-65 is concluded |
      | no femoral neck fracture, fracture line on MRI not recorded | FEA-65 is concluded |
      | no soft tissue mass, fracture line on MRI not recorded      | FEA-65 is concluded |
      | no marrow replacement, fracture line on MRI not recorded    | FEA-65 is concluded |
      | no cortical destruction, fracture line on MRI not recorded  | FEA-65 is concluded |
      | no subchondral collapse, fracture line on MRI not recorded  | FEA-65 is concluded |
      | normal radiograph, fracture line on MRI not recorded        | FEA-65 is concluded |
      | normal CT, fracture line on MRI not recorded                | FEA-65 is concluded |
      | fracture line on MRI                                        | FEA-65 stays silent |
      | soft tissue mass                                            | FEA-65 stays silent |

  @rule-FEA-66
  Scenario: FEA-66: mass or destruction of bone
    Given a patient with soft tissue mass
    When the findings are worked up
    Then FEA-66 is concluded
    And with this changed the answer is
      | changed                                                       | answer              |
      | cortical destruction, soft tissue mass not recorded           | FEA-66 is concluded |
      | aggressive bone lesion, soft tissue mass not recorded         | FEA-66 is concluded |
      | aggressive periosteal reaction, soft tissue mass not recorded | FEA-66 is concluded |
      | marrow replacement, soft tissue mass not recorded             | FEA-66 is concluded |
      | nidus, soft tissue mass not recorded                          | FEA-66 is concluded |
      | abscess, soft tissue mass not recorded                        | FEA-66 is concluded |
      | sinus tract, soft tissue mass not recorded                    | FEA-66 is concluded |
      | no soft tissue mass                                           | FEA-66 stays silent |

  @rule-FEA-67
  Scenario: FEA-67: other causes looked for and absent
    Given a patient with C-reactive protein 8 mg/L, no demarcated subchondral lesion, no fracture line on MRI
    When the findings are worked up
    Then FEA-67 is concluded
    And with this changed the answer is
      | changed                       | answer              |
      | C-reactive protein 10 mg/L    | FEA-67 stays silent |
      | demarcated subchondral lesion | FEA-67 stays silent |
      | fracture line on MRI          | FEA-67 stays silent |

  @rule-FEA-294
  Scenario: FEA-294: a rival cause looked for and absent
    Given a patient with C-reactive protein 8 mg/L
    When the findings are worked up
    Then FEA-294 is concluded
    And with this changed the answer is
      | changed                                                                                                                    | answer               |
      | no demarcated subchondral lesion, C-reactive protein not recorded                                                          | FEA-294 is concluded |
      | no fracture line on MRI, C-reactive protein not recorded                                                                   | FEA-294 is concluded |
      | erythrocyte sedimentation rate 15 mm/h, C-reactive protein not recorded                                                    | FEA-294 is concluded |
      | edema reduced on follow-up MRI, C-reactive protein not recorded                                                            | FEA-294 is concluded |
      | edema moved on follow-up MRI, C-reactive protein not recorded                                                              | FEA-294 is concluded |
      | no fever, C-reactive protein not recorded                                                                                  | FEA-294 is concluded |
      | no recent injury, C-reactive protein not recorded                                                                          | FEA-294 is concluded |
      | no chronic illness, C-reactive protein not recorded                                                                        | FEA-294 is concluded |
      | no constant pain, C-reactive protein not recorded                                                                          | FEA-294 is concluded |
      | no night pain, C-reactive protein not recorded                                                                             | FEA-294 is concluded |
      | no restricted movement, C-reactive protein not recorded                                                                    | FEA-294 is concluded |
      | no joint swelling, C-reactive protein not recorded                                                                         | FEA-294 is concluded |
      | no joint effusion, C-reactive protein not recorded                                                                         | FEA-294 is concluded |
      | no local warmth, C-reactive protein not recorded                                                                           | FEA-294 is concluded |
      | no joint space narrowing, C-reactive protein not recorded                                                                  | FEA-294 is concluded |
      | no bone erosion, C-reactive protein not recorded                                                                           | FEA-294 is concluded |
      | rest pain, white cell count 12 ×10^9/L, subchondral collapse, C-reactive protein not recorded                              | FEA-294 stays silent |
      | local swelling, white cell count 12 ×10^9/L, subchondral collapse, C-reactive protein not recorded                         | FEA-294 stays silent |
      | erythrocyte sedimentation rate 20 mm/h, white cell count 12 ×10^9/L, subchondral collapse, C-reactive protein not recorded | FEA-294 stays silent |

  @rule-FEA-68
  Scenario: FEA-68: edema gone without a remnant
    Given a patient with edema resolved on follow-up MRI
    When the findings are worked up
    Then FEA-68 is concluded
    And with this changed the answer is
      | changed                            | answer              |
      | no edema resolved on follow-up MRI | FEA-68 stays silent |
      | residual lesion on follow-up MRI   | FEA-68 stays silent |
      | response to antibiotics            | FEA-68 stays silent |
      | recent injury                      | FEA-68 stays silent |
      | sudden rise in training load       | FEA-68 stays silent |
      | fracture line on MRI               | FEA-68 stays silent |
      | response to vitamin C              | FEA-68 stays silent |

  @rule-FEA-85
  Scenario: FEA-85: insufficiency fracture line beneath the joint surface
    Given a patient with subchondral line parallel to the surface
    When the findings are worked up
    Then FEA-85 is concluded
    And with this changed the answer is
      | changed                                                  | answer              |
      | subchondral line shape not described                     | FEA-85 stays silent |
      | subchondral line parallel to the surface and concave rim | FEA-85 stays silent |
      | demarcated subchondral lesion                            | FEA-85 stays silent |

  @rule-FEA-86
  Scenario: FEA-86: history of repeated load
    Given a patient with athletic or military training
    When the findings are worked up
    Then FEA-86 is concluded
    And with this changed the answer is
      | changed                                                                  | answer              |
      | sudden rise in training load, athletic or military training not recorded | FEA-86 is concluded |
      | repetitive loading, athletic or military training not recorded           | FEA-86 is concluded |
      | no athletic or military training                                         | FEA-86 stays silent |

  @rule-FEA-87
  Scenario: FEA-87: bone known to be weak
    Given a patient with known osteoporosis
    When the findings are worked up
    Then FEA-87 is concluded
    And with this changed the answer is
      | changed                                                       | answer              |
      | previous fragility fracture, known osteoporosis not recorded  | FEA-87 is concluded |
      | bone density T-score -2.5 SD, known osteoporosis not recorded | FEA-87 is concluded |
      | bone density Z-score -2 SD, known osteoporosis not recorded   | FEA-87 is concluded |
      | bone density T-score -2 SD, known osteoporosis not recorded   | FEA-87 stays silent |
      | bone density Z-score -1 SD, known osteoporosis not recorded   | FEA-87 stays silent |

  @rule-FEA-88
  Scenario: FEA-88: setting in which bone weakens
    Given a patient with corticosteroid use
    When the findings are worked up
    Then FEA-88 is concluded
    And with this changed the answer is
      | changed                                                     | answer              |
      | radiotherapy to the site, corticosteroid use not recorded   | FEA-88 is concluded |
      | bone-harming drug use, corticosteroid use not recorded      | FEA-88 is concluded |
      | malabsorption, corticosteroid use not recorded              | FEA-88 is concluded |
      | postmenopausal, corticosteroid use not recorded             | FEA-88 is concluded |
      | eating disorder, corticosteroid use not recorded            | FEA-88 is concluded |
      | malnutrition, corticosteroid use not recorded               | FEA-88 is concluded |
      | chronic kidney disease, corticosteroid use not recorded     | FEA-88 is concluded |
      | heparin use, corticosteroid use not recorded                | FEA-88 is concluded |
      | osteoporosis risk factor, corticosteroid use not recorded   | FEA-88 is concluded |
      | body mass index 17 kg/m², corticosteroid use not recorded   | FEA-88 is concluded |
      | body mass index 18.5 kg/m², corticosteroid use not recorded | FEA-88 stays silent |

  @rule-FEA-89
  Scenario: FEA-89: bleeding signs of scurvy
    Given a patient with gum bleeding
    When the findings are worked up
    Then FEA-89 is concluded
    And with this changed the answer is
      | changed                                              | answer              |
      | perifollicular hemorrhage, gum bleeding not recorded | FEA-89 is concluded |
      | bruising, gum bleeding not recorded                  | FEA-89 is concluded |
      | petechiae, gum bleeding not recorded                 | FEA-89 is concluded |
      | purpura, gum bleeding not recorded                   | FEA-89 is concluded |
      | no gum bleeding                                      | FEA-89 stays silent |

  @rule-FEA-90
  Scenario: FEA-90: raised alkaline phosphatase in an adult
    Given a 24-year-old patient with alkaline phosphatase 162 U/L
    When the findings are worked up
    Then FEA-90 is concluded
    And with this changed the answer is
      | changed                      | answer              |
      | age 20 years                 | FEA-90 is concluded |
      | alkaline phosphatase 130 U/L | FEA-90 stays silent |
      | age 19.5 years               | FEA-90 stays silent |

  @rule-FEA-91
  Scenario: FEA-91: blood pattern of osteomalacia
    Given a 24-year-old patient with alkaline phosphatase 162 U/L, phosphate 2 mg/dL
    When the findings are worked up
    Then FEA-91 is concluded
    And with this changed the answer is
      | changed                                                                                                                      | answer              |
      | phosphate 2.2 mg/dL                                                                                                          | FEA-91 is concluded |
      | calcium 6 mg/dL, alkaline phosphatase not recorded                                                                           | FEA-91 is concluded |
      | 25-OH vitamin D 15 ng/mL, alkaline phosphatase not recorded                                                                  | FEA-91 is concluded |
      | parathyroid hormone 81 pg/mL, alkaline phosphatase not recorded                                                              | FEA-91 is concluded |
      | calcium 8.1 mg/dL, 25-OH vitamin D 19 ng/mL, alkaline phosphatase not recorded, age not recorded, phosphate not recorded     | FEA-91 is concluded |
      | calcium 10.5 mg/dL                                                                                                           | FEA-91 is concluded |
      | phosphate 2.5 mg/dL                                                                                                          | FEA-91 stays silent |
      | ionized calcium 2 mmol/L                                                                                                     | FEA-91 stays silent |
      | chronic kidney disease                                                                                                       | FEA-91 stays silent |
      | calcium 8.5 mg/dL, alkaline phosphatase not recorded, age not recorded                                                       | FEA-91 stays silent |
      | calcium 8.1 mg/dL, 25-OH vitamin D 20 ng/mL, alkaline phosphatase not recorded, age not recorded, phosphate not recorded     | FEA-91 stays silent |
      | calcium 8.1 mg/dL, parathyroid hormone 65 pg/mL, alkaline phosphatase not recorded, age not recorded, phosphate not recorded | FEA-91 stays silent |
      | calcium 10.6 mg/dL                                                                                                           | FEA-91 stays silent |

  @rule-FEA-92
  Scenario: FEA-92: antiresorptive treatment
    Given a patient with bisphosphonate use
    When the findings are worked up
    Then FEA-92 is concluded
    And with this changed the answer is
      | changed                                                                 | answer              |
      | denosumab use, bisphosphonate use not recorded                          | FEA-92 is concluded |
      | duration of bisphosphonate use 0 years, bisphosphonate use not recorded | FEA-92 stays silent |

  @rule-FEA-93
  Scenario: FEA-93: stress change of the lateral femoral cortex
    Given a patient with lateral subtrochanteric cortical thickening
    When the findings are worked up
    Then FEA-93 is concluded
    And with this changed the answer is
      | changed                                                                                       | answer              |
      | lateral subtrochanteric edema, lateral subtrochanteric cortical thickening not recorded       | FEA-93 is concluded |
      | lateral femoral shaft fracture line, lateral subtrochanteric cortical thickening not recorded | FEA-93 is concluded |
      | no lateral subtrochanteric cortical thickening                                                | FEA-93 stays silent |

  @rule-FEA-94
  Scenario: FEA-94: lesion behind the fracture
    Given a patient with endosteal scalloping
    When the findings are worked up
    Then FEA-94 is concluded
    And with this changed the answer is
      | changed                                                            | answer              |
      | soft tissue mass, endosteal scalloping not recorded                | FEA-94 is concluded |
      | cortical destruction, endosteal scalloping not recorded            | FEA-94 is concluded |
      | aggressive periosteal reaction, endosteal scalloping not recorded  | FEA-94 is concluded |
      | fracture through a bone lesion, endosteal scalloping not recorded  | FEA-94 is concluded |
      | aggressive bone lesion, endosteal scalloping not recorded          | FEA-94 is concluded |
      | marrow replacement, endosteal scalloping not recorded              | FEA-94 is concluded |
      | no preserved vertebral marrow, endosteal scalloping not recorded   | FEA-94 is concluded |
      | convex posterior vertebral wall, endosteal scalloping not recorded | FEA-94 is concluded |
      | paraspinal or epidural mass, endosteal scalloping not recorded     | FEA-94 is concluded |
      | histology shows malignancy, endosteal scalloping not recorded      | FEA-94 is concluded |
      | no endosteal scalloping                                            | FEA-94 stays silent |

  @rule-FEA-95
  Scenario: FEA-95: low energy state
    Given a patient with low energy availability
    When the findings are worked up
    Then FEA-95 is concluded
    And with this changed the answer is
      | changed                                                     | answer              |
      | eating disorder, low energy availability not recorded       | FEA-95 is concluded |
      | menstrual disturbance, low energy availability not recorded | FEA-95 is concluded |
      | no low energy availability                                  | FEA-95 stays silent |

  @rule-FEA-96
  Scenario: FEA-96: groin pain of a runner or recruit
    Given a patient with athletic or military training, hip pain
    When the findings are worked up
    Then FEA-96 is concluded
    And with this changed the answer is
      | changed                          | answer              |
      | age 59.1 years                   | FEA-96 is concluded |
      | no athletic or military training | FEA-96 stays silent |
      | pubis pain                       | FEA-96 stays silent |
      | recent injury                    | FEA-96 stays silent |
      | age 60 years                     | FEA-96 stays silent |

  @rule-FEA-97
  Scenario: FEA-97: visible fracture
    Given a patient with fracture line on MRI
    When the findings are worked up
    Then FEA-97 is concluded
    And with this changed the answer is
      | changed                                                                    | answer              |
      | fracture on radiograph, fracture line on MRI not recorded                  | FEA-97 is concluded |
      | fracture on CT, fracture line on MRI not recorded                          | FEA-97 is concluded |
      | fracture without adequate force, fracture line on MRI not recorded         | FEA-97 is concluded |
      | femoral neck fracture, fracture line on MRI not recorded                   | FEA-97 is concluded |
      | fracture site sacral fracture, fracture line on MRI not recorded           | FEA-97 is concluded |
      | fracture site pubic fracture, fracture line on MRI not recorded            | FEA-97 is concluded |
      | fracture site ischial fracture, fracture line on MRI not recorded          | FEA-97 is concluded |
      | fracture site acetabular fracture, fracture line on MRI not recorded       | FEA-97 is concluded |
      | fracture site proximal femoral fracture, fracture line on MRI not recorded | FEA-97 is concluded |
      | fracture site femoral shaft fracture, fracture line on MRI not recorded    | FEA-97 is concluded |
      | fracture site patellar fracture, fracture line on MRI not recorded         | FEA-97 is concluded |
      | fracture site tibial fracture, fracture line on MRI not recorded           | FEA-97 is concluded |
      | fracture site tarsal fracture, fracture line on MRI not recorded           | FEA-97 is concluded |
      | fracture site metatarsal fracture, fracture line on MRI not recorded       | FEA-97 is concluded |
      | fracture site rib fracture, fracture line on MRI not recorded              | FEA-97 is concluded |
      | fracture site humeral fracture, fracture line on MRI not recorded          | FEA-97 is concluded |
      | fracture site distal forearm fracture, fracture line on MRI not recorded   | FEA-97 is concluded |
      | fracture site carpal fracture, fracture line on MRI not recorded           | FEA-97 is concluded |
      | no fracture line on MRI                                                    | FEA-97 stays silent |

  @rule-FEA-98
  Scenario: FEA-98: fracture typical of inflicted injury
    Given a 12-month-old patient with metaphyseal corner fracture
    When the findings are worked up
    Then FEA-98 is concluded
    And with this changed the answer is
      | changed                                                               | answer              |
      | age 4.5 years                                                         | FEA-98 is concluded |
      | posterior rib fractures, metaphyseal corner fracture not recorded     | FEA-98 is concluded |
      | fractures of different ages, metaphyseal corner fracture not recorded | FEA-98 is concluded |
      | no metaphyseal corner fracture                                        | FEA-98 stays silent |
      | age 5 years                                                           | FEA-98 stays silent |

  @rule-FEA-99
  Scenario: FEA-99: edema at a typical stress fracture site
    Given a patient with marrow edema site tibial shaft
    When the findings are worked up
    Then FEA-99 is concluded
    And with this changed the answer is
      | changed                                        | answer              |
      | marrow edema site proximal femoral shaft       | FEA-99 is concluded |
      | marrow edema site proximal tibia               | FEA-99 is concluded |
      | marrow edema site calcaneus                    | FEA-99 is concluded |
      | marrow edema site navicular                    | FEA-99 is concluded |
      | marrow edema site other tarsal bone            | FEA-99 is concluded |
      | marrow edema site vertebral posterior elements | FEA-99 is concluded |
      | marrow edema site sacral ala                   | FEA-99 is concluded |
      | marrow edema site rib                          | FEA-99 is concluded |
      | marrow edema site forearm shaft                | FEA-99 is concluded |
      | marrow edema site distal femur                 | FEA-99 stays silent |
      | marrow edema site talus                        | FEA-99 stays silent |
      | marrow edema site toe                          | FEA-99 stays silent |
      | marrow edema site humeral head                 | FEA-99 stays silent |
      | marrow edema site acromion                     | FEA-99 stays silent |

  @rule-FEA-03
  Scenario: FEA-03: spinal pain or lesion
    Given a patient with back pain
    When the findings are worked up
    Then FEA-03 is concluded
    And with this changed the answer is
      | changed                                                               | answer              |
      | spinal pain, pain site not recorded                                   | FEA-03 is concluded |
      | spinal tenderness, pain site not recorded                             | FEA-03 is concluded |
      | discitis pattern on MRI, pain site not recorded                       | FEA-03 is concluded |
      | marrow edema site vertebral body, pain site not recorded              | FEA-03 is concluded |
      | endplate edema, pain site not recorded                                | FEA-03 is concluded |
      | endplate erosion, pain site not recorded                              | FEA-03 is concluded |
      | disc destruction, pain site not recorded                              | FEA-03 is concluded |
      | bright disc, pain site not recorded                                   | FEA-03 is concluded |
      | vertebral collapse, pain site not recorded                            | FEA-03 is concluded |
      | paraspinal or epidural collection, pain site not recorded             | FEA-03 is concluded |
      | paraspinal or epidural mass, pain site not recorded                   | FEA-03 is concluded |
      | paraspinal inflammation, pain site not recorded                       | FEA-03 is concluded |
      | preserved vertebral marrow, pain site not recorded                    | FEA-03 is concluded |
      | no preserved vertebral marrow, pain site not recorded                 | FEA-03 is concluded |
      | shoulder pain                                                         | FEA-03 stays silent |
      | marrow edema site femoral head and sacral ala, pain site not recorded | FEA-03 stays silent |

  @rule-FEA-04
  Scenario: FEA-04: spine concerned
    Given a patient with back pain
    When the findings are worked up
    Then FEA-04 is concluded
    And with this changed the answer is
      | changed                                                         | answer              |
      | no inflammatory back pain, pain site not recorded               | FEA-04 is concluded |
      | radiating pain, pain site not recorded                          | FEA-04 is concluded |
      | neurological deficit, pain site not recorded                    | FEA-04 is concluded |
      | bladder or bowel disturbance, pain site not recorded            | FEA-04 is concluded |
      | bilateral leg weakness, pain site not recorded                  | FEA-04 is concluded |
      | vertebral corner edema, pain site not recorded                  | FEA-04 is concluded |
      | disc height loss, pain site not recorded                        | FEA-04 is concluded |
      | dark disc, pain site not recorded                               | FEA-04 is concluded |
      | disc prolapse, pain site not recorded                           | FEA-04 is concluded |
      | cord or cauda equina compression on MRI, pain site not recorded | FEA-04 is concluded |
      | hip pain                                                        | FEA-04 stays silent |

  @rule-FEA-05
  Scenario: FEA-05: only peripheral sites recorded
    Given a patient with hip pain
    When the findings are worked up
    Then FEA-05 is concluded
    And with this changed the answer is
      | changed                                                                         | answer              |
      | marrow edema site femoral head, pain site not recorded                          | FEA-05 is concluded |
      | marrow edema site femoral neck, pain site not recorded                          | FEA-05 is concluded |
      | marrow edema site intertrochanteric region, pain site not recorded              | FEA-05 is concluded |
      | marrow edema site greater trochanter, pain site not recorded                    | FEA-05 is concluded |
      | marrow edema site acetabulum, pain site not recorded                            | FEA-05 is concluded |
      | marrow edema site patella, pain site not recorded                               | FEA-05 is concluded |
      | marrow edema site tibial plateau, pain site not recorded                        | FEA-05 is concluded |
      | marrow edema site proximal tibia, pain site not recorded                        | FEA-05 is concluded |
      | marrow edema site tibial shaft, pain site not recorded                          | FEA-05 is concluded |
      | marrow edema site distal tibia, pain site not recorded                          | FEA-05 is concluded |
      | marrow edema site humeral head, pain site not recorded                          | FEA-05 is concluded |
      | marrow edema site humeral shaft, pain site not recorded                         | FEA-05 is concluded |
      | marrow edema site elbow bones, pain site not recorded                           | FEA-05 is concluded |
      | marrow edema site acromion, pain site not recorded                              | FEA-05 is concluded |
      | marrow edema site medial clavicle, pain site not recorded                       | FEA-05 is concluded |
      | marrow edema site distal radius, pain site not recorded                         | FEA-05 is concluded |
      | marrow edema site scaphoid, pain site not recorded                              | FEA-05 is concluded |
      | marrow edema site lunate, pain site not recorded                                | FEA-05 is concluded |
      | marrow edema site other carpal bone, pain site not recorded                     | FEA-05 is concluded |
      | marrow edema site metacarpal, pain site not recorded                            | FEA-05 is concluded |
      | diffuse edema of femoral head and neck, pain site not recorded                  | FEA-05 is concluded |
      | marrow edema site proximal femoral shaft and sacral ala, pain site not recorded | FEA-05 is concluded |
      | marrow edema site femoral shaft and sacral ala, pain site not recorded          | FEA-05 is concluded |
      | marrow edema site distal femur and sacral ala, pain site not recorded           | FEA-05 is concluded |
      | marrow edema site femoral condyle and sacral ala, pain site not recorded        | FEA-05 is concluded |
      | marrow edema site fibula and sacral ala, pain site not recorded                 | FEA-05 is concluded |
      | marrow edema site talus and sacral ala, pain site not recorded                  | FEA-05 is concluded |
      | pelvis pain                                                                     | FEA-05 stays silent |
      | leg pain                                                                        | FEA-05 stays silent |
      | chest wall pain                                                                 | FEA-05 stays silent |
      | skull pain                                                                      | FEA-05 stays silent |
      | pain site hip and back                                                          | FEA-05 stays silent |

  @rule-FEA-06
  Scenario: FEA-06: only sites away from a joint surface
    Given a patient with back pain
    When the findings are worked up
    Then FEA-06 is concluded
    And with this changed the answer is
      | changed                                                                                                               | answer              |
      | shin pain                                                                                                             | FEA-06 is concluded |
      | clavicle pain                                                                                                         | FEA-06 is concluded |
      | chest wall pain                                                                                                       | FEA-06 is concluded |
      | jaw pain                                                                                                              | FEA-06 is concluded |
      | abdomen pain                                                                                                          | FEA-06 is concluded |
      | marrow edema site femoral shaft, pain site not recorded                                                               | FEA-06 is concluded |
      | marrow edema site tibial shaft, pain site not recorded                                                                | FEA-06 is concluded |
      | marrow edema site humeral shaft, pain site not recorded                                                               | FEA-06 is concluded |
      | marrow edema site medial clavicle, pain site not recorded                                                             | FEA-06 is concluded |
      | marrow edema site clavicle, pain site not recorded                                                                    | FEA-06 is concluded |
      | marrow edema site other tarsal bone and sacral ala and sternum, pain site not recorded                                | FEA-06 is concluded |
      | marrow edema site other tarsal bone and sacral ala and distal radius and mandible, pain site not recorded             | FEA-06 is concluded |
      | marrow edema site other tarsal bone and sacral ala and distal radius and skull, pain site not recorded                | FEA-06 is concluded |
      | face pain                                                                                                             | FEA-06 stays silent |
      | pain site hip and back                                                                                                | FEA-06 stays silent |
      | pain site pelvis and back                                                                                             | FEA-06 stays silent |
      | marrow edema site femoral head                                                                                        | FEA-06 stays silent |
      | marrow edema site femoral neck                                                                                        | FEA-06 stays silent |
      | marrow edema site intertrochanteric region                                                                            | FEA-06 stays silent |
      | marrow edema site distal tibia                                                                                        | FEA-06 stays silent |
      | diffuse edema of femoral head and neck                                                                                | FEA-06 stays silent |
      | double line sign                                                                                                      | FEA-06 stays silent |
      | marrow edema site other tarsal bone and sacral ala and distal radius, pain site not recorded                          | FEA-06 stays silent |
      | marrow edema site acetabulum and other tarsal bone and sacral ala and distal radius and skull, pain site not recorded | FEA-06 stays silent |

  @rule-FEA-07
  Scenario: FEA-07: spinal infection risk factor
    Given a patient with injection drug use
    When the findings are worked up
    Then FEA-07 is concluded
    And with this changed the answer is
      | changed                                                               | answer              |
      | bloodstream infection, injection drug use not recorded                | FEA-07 is concluded |
      | indwelling catheter, injection drug use not recorded                  | FEA-07 is concluded |
      | immunosuppression, injection drug use not recorded                    | FEA-07 is concluded |
      | HIV infection, injection drug use not recorded                        | FEA-07 is concluded |
      | recent infection, injection drug use not recorded                     | FEA-07 is concluded |
      | recent surgery, injection drug use not recorded                       | FEA-07 is concluded |
      | valve vegetation on echocardiography, injection drug use not recorded | FEA-07 is concluded |
      | blood culture growth, injection drug use not recorded                 | FEA-07 is concluded |
      | no injection drug use                                                 | FEA-07 stays silent |

  @rule-FEA-08
  Scenario: FEA-08: sphincter or saddle signs
    Given a patient with bladder or bowel disturbance
    When the findings are worked up
    Then FEA-08 is concluded
    And with this changed the answer is
      | changed                                                           | answer              |
      | saddle numbness, bladder or bowel disturbance not recorded        | FEA-08 is concluded |
      | bilateral leg weakness, bladder or bowel disturbance not recorded | FEA-08 is concluded |
      | new sexual dysfunction, bladder or bowel disturbance not recorded | FEA-08 is concluded |
      | no bladder or bowel disturbance                                   | FEA-08 stays silent |

  @rule-FEA-09
  Scenario: FEA-09: limb or bone complaint
    Given a patient with hip pain
    When the findings are worked up
    Then FEA-09 is concluded
    And with this changed the answer is
      | changed                                          | answer              |
      | pubis pain                                       | FEA-09 is concluded |
      | pelvis pain                                      | FEA-09 is concluded |
      | buttock pain                                     | FEA-09 is concluded |
      | sacroiliac region pain                           | FEA-09 is concluded |
      | thigh pain                                       | FEA-09 is concluded |
      | knee pain                                        | FEA-09 is concluded |
      | shin pain                                        | FEA-09 is concluded |
      | ankle pain                                       | FEA-09 is concluded |
      | heel pain                                        | FEA-09 is concluded |
      | foot pain                                        | FEA-09 is concluded |
      | leg pain                                         | FEA-09 is concluded |
      | back pain                                        | FEA-09 is concluded |
      | bone pain, pain site not recorded                | FEA-09 is concluded |
      | joint pain, pain site not recorded               | FEA-09 is concluded |
      | limp, pain site not recorded                     | FEA-09 is concluded |
      | inability to bear weight, pain site not recorded | FEA-09 is concluded |
      | focal bony tenderness, pain site not recorded    | FEA-09 is concluded |
      | joint swelling, pain site not recorded           | FEA-09 is concluded |
      | skull pain                                       | FEA-09 stays silent |

  @rule-FEA-10
  Scenario: FEA-10: deep joint concerned
    Given a patient with hip pain
    When the findings are worked up
    Then FEA-10 is concluded
    And with this changed the answer is
      | changed                                                               | answer              |
      | marrow edema site femoral head, pain site not recorded                | FEA-10 is concluded |
      | marrow edema site acetabulum, pain site not recorded                  | FEA-10 is concluded |
      | marrow edema site sacroiliac joint, pain site not recorded            | FEA-10 is concluded |
      | marrow edema site pubis, pain site not recorded                       | FEA-10 is concluded |
      | marrow edema site humeral head, pain site not recorded                | FEA-10 is concluded |
      | sacroiliac marrow edema, pain site not recorded                       | FEA-10 is concluded |
      | sacroiliac tenderness, pain site not recorded                         | FEA-10 is concluded |
      | affected joint hip joint, pain site not recorded                      | FEA-10 is concluded |
      | affected joint sacroiliac joint, pain site not recorded               | FEA-10 is concluded |
      | affected joint shoulder joint, pain site not recorded                 | FEA-10 is concluded |
      | affected joint sternoclavicular joint, pain site not recorded         | FEA-10 is concluded |
      | diffuse edema of femoral head and neck, pain site not recorded        | FEA-10 is concluded |
      | marrow edema site acromion, pain site not recorded                    | FEA-10 is concluded |
      | marrow edema site scapula and medial clavicle, pain site not recorded | FEA-10 is concluded |
      | pelvis pain                                                           | FEA-10 stays silent |
      | thigh pain                                                            | FEA-10 stays silent |
      | clavicle pain                                                         | FEA-10 stays silent |

  @rule-FEA-11
  Scenario: FEA-11: hip region concerned
    Given a patient with hip pain
    When the findings are worked up
    Then FEA-11 is concluded
    And with this changed the answer is
      | changed                                                            | answer              |
      | marrow edema site femoral head, pain site not recorded             | FEA-11 is concluded |
      | marrow edema site femoral neck, pain site not recorded             | FEA-11 is concluded |
      | marrow edema site intertrochanteric region, pain site not recorded | FEA-11 is concluded |
      | marrow edema site acetabulum, pain site not recorded               | FEA-11 is concluded |
      | diffuse edema of femoral head and neck, pain site not recorded     | FEA-11 is concluded |
      | pelvis pain                                                        | FEA-11 stays silent |
      | knee pain                                                          | FEA-11 stays silent |

  @rule-FEA-12
  Scenario: FEA-12: proof of a germ
    Given a patient with bone culture growth
    When the findings are worked up
    Then FEA-12 is concluded
    And with this changed the answer is
      | changed                                                                | answer              |
      | tissue culture growth, bone culture growth not recorded                | FEA-12 is concluded |
      | blood culture growth, bone culture growth not recorded                 | FEA-12 is concluded |
      | synovial fluid culture growth, bone culture growth not recorded        | FEA-12 is concluded |
      | synovial Gram stain organisms, bone culture growth not recorded        | FEA-12 is concluded |
      | organism found by PCR, bone culture growth not recorded                | FEA-12 is concluded |
      | organism grown staphylococcus aureus, bone culture growth not recorded | FEA-12 is concluded |
      | pus on aspiration, bone culture growth not recorded                    | FEA-12 is concluded |
      | mycobacteria detected, bone culture growth not recorded                | FEA-12 is concluded |
      | histology shows infection, bone culture growth not recorded            | FEA-12 is concluded |
      | no bone culture growth                                                 | FEA-12 stays silent |

  @rule-FEA-13
  Scenario: FEA-13: rim of dead bone
    Given a patient with double line sign
    When the findings are worked up
    Then FEA-13 is concluded
    And with this changed the answer is
      | changed                                                       | answer              |
      | demarcated subchondral lesion, double line sign not recorded  | FEA-13 is concluded |
      | subchondral line concave rim, double line sign not recorded   | FEA-13 is concluded |
      | osteonecrosis on follow-up MRI, double line sign not recorded | FEA-13 is concluded |
      | histology shows osteonecrosis, double line sign not recorded  | FEA-13 is concluded |
      | no MRI signs of osteonecrosis, double line sign not recorded  | FEA-13 stays silent |

  @rule-FEA-14
  Scenario: FEA-14: reason for weak bone
    Given a patient with known osteoporosis
    When the findings are worked up
    Then FEA-14 is concluded
    And with this changed the answer is
      | changed                                                       | answer              |
      | previous fragility fracture, known osteoporosis not recorded  | FEA-14 is concluded |
      | hereditary bone disease, known osteoporosis not recorded      | FEA-14 is concluded |
      | little sun exposure, known osteoporosis not recorded          | FEA-14 is concluded |
      | malabsorption, known osteoporosis not recorded                | FEA-14 is concluded |
      | radiotherapy to the site, known osteoporosis not recorded     | FEA-14 is concluded |
      | eating disorder, known osteoporosis not recorded              | FEA-14 is concluded |
      | low energy availability, known osteoporosis not recorded      | FEA-14 is concluded |
      | bone-harming drug use, known osteoporosis not recorded        | FEA-14 is concluded |
      | known hyperparathyroidism, known osteoporosis not recorded    | FEA-14 is concluded |
      | bone density T-score -2.5 SD, known osteoporosis not recorded | FEA-14 is concluded |
      | bone density T-score -2 SD, known osteoporosis not recorded   | FEA-14 stays silent |

  @rule-FEA-16
  Scenario: FEA-16: signs of blood disease
    Given a patient with pallor
    When the findings are worked up
    Then FEA-16 is concluded
    And with this changed the answer is
      | changed                                           | answer              |
      | lymphadenopathy, pallor not recorded              | FEA-16 is concluded |
      | hepatosplenomegaly, pallor not recorded           | FEA-16 is concluded |
      | bruising, no recent injury, pallor not recorded   | FEA-16 is concluded |
      | petechiae, pallor not recorded                    | FEA-16 is concluded |
      | neutrophil count 0.8 ×10^9/L, pallor not recorded | FEA-16 is concluded |
      | platelet count 112 ×10^9/L, pallor not recorded   | FEA-16 is concluded |
      | blasts on blood film, pallor not recorded         | FEA-16 is concluded |
      | hemoglobin 9.1 g/dL, pallor not recorded          | FEA-16 is concluded |
      | white cell count 3.6 ×10^9/L, pallor not recorded | FEA-16 is concluded |
      | hemoglobin 10 g/dL, pallor not recorded           | FEA-16 stays silent |
      | neutrophil count 1 ×10^9/L, pallor not recorded   | FEA-16 stays silent |
      | platelet count 150 ×10^9/L, pallor not recorded   | FEA-16 stays silent |
      | white cell count 4 ×10^9/L, pallor not recorded   | FEA-16 stays silent |

  @rule-FEA-17
  Scenario: FEA-17: aggressive lesion on imaging
    Given a patient with aggressive bone lesion
    When the findings are worked up
    Then FEA-17 is concluded
    And with this changed the answer is
      | changed                                                              | answer              |
      | aggressive periosteal reaction, aggressive bone lesion not recorded  | FEA-17 is concluded |
      | soft tissue mass, aggressive bone lesion not recorded                | FEA-17 is concluded |
      | paraspinal or epidural mass, aggressive bone lesion not recorded     | FEA-17 is concluded |
      | marrow replacement, aggressive bone lesion not recorded              | FEA-17 is concluded |
      | marrow infiltration on MRI, aggressive bone lesion not recorded      | FEA-17 is concluded |
      | cortical destruction, aggressive bone lesion not recorded            | FEA-17 is concluded |
      | no preserved vertebral marrow, aggressive bone lesion not recorded   | FEA-17 is concluded |
      | convex posterior vertebral wall, aggressive bone lesion not recorded | FEA-17 is concluded |
      | pedicle involvement, aggressive bone lesion not recorded             | FEA-17 is concluded |
      | no aggressive bone lesion                                            | FEA-17 stays silent |

  @rule-FEA-18
  Scenario: FEA-18: pain that does not let go
    Given a patient with night pain
    When the findings are worked up
    Then FEA-18 is concluded
    And with this changed the answer is
      | changed                                   | answer              |
      | rest pain, night pain not recorded        | FEA-18 is concluded |
      | progressive pain, night pain not recorded | FEA-18 is concluded |
      | no constant pain, night pain not recorded | FEA-18 stays silent |

  @rule-FEA-19
  Scenario: FEA-19: pregnancy or time after it
    Given a patient with pregnancy
    When the findings are worked up
    Then FEA-19 is concluded
    And with this changed the answer is
      | changed                                                 | answer              |
      | pregnancy stage first trimester, pregnancy not recorded | FEA-19 is concluded |
      | time since delivery 20 weeks, pregnancy not recorded    | FEA-19 is concluded |
      | breastfeeding, pregnancy not recorded                   | FEA-19 is concluded |
      | time since delivery 26 weeks, pregnancy not recorded    | FEA-19 stays silent |

  @rule-FEA-20
  Scenario: FEA-20: signs of scurvy
    Given a patient with gum bleeding
    When the findings are worked up
    Then FEA-20 is concluded
    And with this changed the answer is
      | changed                                                                   | answer              |
      | bruising, gum bleeding not recorded                                       | FEA-20 is concluded |
      | petechiae, gum bleeding not recorded                                      | FEA-20 is concluded |
      | purpura, gum bleeding not recorded                                        | FEA-20 is concluded |
      | perifollicular hemorrhage, gum bleeding not recorded                      | FEA-20 is concluded |
      | metaphyseal marrow signal change on both sides, gum bleeding not recorded | FEA-20 is concluded |
      | vitamin C level 17 µmol/L, gum bleeding not recorded                      | FEA-20 is concluded |
      | number of edema sites 0 sites, gum bleeding not recorded                  | FEA-20 stays silent |
      | vitamin C level 23 µmol/L, gum bleeding not recorded                      | FEA-20 stays silent |

  @rule-FEA-21
  Scenario: FEA-21: poor diet
    Given a patient with restricted diet
    When the findings are worked up
    Then FEA-21 is concluded
    And with this changed the answer is
      | changed                                       | answer              |
      | eating disorder, restricted diet not recorded | FEA-21 is concluded |
      | no restricted diet                            | FEA-21 stays silent |

  @rule-FEA-22
  Scenario: FEA-22: training under load
    Given a patient with athletic or military training
    When the findings are worked up
    Then FEA-22 is concluded
    And with this changed the answer is
      | changed                                                                  | answer              |
      | repetitive loading, athletic or military training not recorded           | FEA-22 is concluded |
      | sudden rise in training load, athletic or military training not recorded | FEA-22 is concluded |
      | low energy availability, athletic or military training not recorded      | FEA-22 is concluded |
      | previous stress fractures, athletic or military training not recorded    | FEA-22 is concluded |
      | no athletic or military training                                         | FEA-22 stays silent |

  @rule-FEA-23
  Scenario: FEA-23: possible sterile osteitis of the young
    Given a 14-year-old patient with relapsing course
    When the findings are worked up
    Then FEA-23 is concluded
    And with this changed the answer is
      | changed                                                                 | answer              |
      | age 17.5 years                                                          | FEA-23 is concluded |
      | multifocal pain, relapsing course not recorded                          | FEA-23 is concluded |
      | multiple bone lesions, relapsing course not recorded                    | FEA-23 is concluded |
      | clavicle pain, relapsing course not recorded                            | FEA-23 is concluded |
      | marrow edema site medial clavicle, relapsing course not recorded        | FEA-23 is concluded |
      | marrow edema site clavicle, relapsing course not recorded               | FEA-23 is concluded |
      | no bone culture growth, relapsing course not recorded                   | FEA-23 is concluded |
      | no tissue culture growth, relapsing course not recorded                 | FEA-23 is concluded |
      | no blood culture growth, relapsing course not recorded                  | FEA-23 is concluded |
      | histology shows nonspecific inflammation, relapsing course not recorded | FEA-23 is concluded |
      | periosteal reaction, relapsing course not recorded                      | FEA-23 is concluded |
      | age 18 years                                                            | FEA-23 stays silent |
      | no relapsing course                                                     | FEA-23 stays silent |

  @rule-FEA-24
  Scenario: FEA-24: disc or endplate under attack
    Given a patient with disc destruction
    When the findings are worked up
    Then FEA-24 is concluded
    And with this changed the answer is
      | changed                                                          | answer              |
      | bright disc, disc destruction not recorded                       | FEA-24 is concluded |
      | discitis pattern on MRI, disc destruction not recorded           | FEA-24 is concluded |
      | endplate erosion, disc destruction not recorded                  | FEA-24 is concluded |
      | paraspinal or epidural collection, disc destruction not recorded | FEA-24 is concluded |
      | paraspinal inflammation, disc destruction not recorded           | FEA-24 is concluded |
      | no disc destruction                                              | FEA-24 stays silent |

  @rule-FEA-25
  Scenario: FEA-25: fracture seen
    Given a patient with fracture line on MRI
    When the findings are worked up
    Then FEA-25 is concluded
    And with this changed the answer is
      | changed                                                        | answer              |
      | fracture on radiograph, fracture line on MRI not recorded      | FEA-25 is concluded |
      | fracture on CT, fracture line on MRI not recorded              | FEA-25 is concluded |
      | femoral neck fracture, fracture line on MRI not recorded       | FEA-25 is concluded |
      | complete fracture, fracture line on MRI not recorded           | FEA-25 is concluded |
      | displaced fracture, fracture line on MRI not recorded          | FEA-25 is concluded |
      | fractures of different ages, fracture line on MRI not recorded | FEA-25 is concluded |
      | no fracture line on MRI                                        | FEA-25 stays silent |

  @rule-FEA-26
  Scenario: FEA-26: vertebral lesion in need of a name
    Given a patient with vertebral collapse
    When the findings are worked up
    Then FEA-26 is concluded
    And with this changed the answer is
      | changed                                                                                     | answer              |
      | endplate edema, vertebral collapse not recorded                                             | FEA-26 is concluded |
      | pain site sacroiliac region and back, low T1 marrow signal, vertebral collapse not recorded | FEA-26 is concluded |
      | pain site sacroiliac region and back, lytic lesion, vertebral collapse not recorded         | FEA-26 is concluded |
      | pain site sacroiliac region and back, sclerotic lesion, vertebral collapse not recorded     | FEA-26 is concluded |
      | low T1 marrow signal, vertebral collapse not recorded                                       | FEA-26 stays silent |
      | pain site sacroiliac region and back, vertebral collapse not recorded                       | FEA-26 stays silent |

  @rule-FEA-28
  Scenario: FEA-28: osteonecrosis on the move
    Given a patient with double line sign, sudden worsening of known pain
    When the findings are worked up
    Then FEA-28 is concluded
    And with this changed the answer is
      | changed                                                                       | answer              |
      | rapid worsening, sudden worsening of known pain not recorded                  | FEA-28 is concluded |
      | progressive pain, sudden worsening of known pain not recorded                 | FEA-28 is concluded |
      | joint effusion, sudden worsening of known pain not recorded                   | FEA-28 is concluded |
      | subchondral fracture, sudden worsening of known pain not recorded             | FEA-28 is concluded |
      | edema increased on follow-up MRI, sudden worsening of known pain not recorded | FEA-28 is concluded |
      | no double line sign                                                           | FEA-28 stays silent |
      | no crescent sign, sudden worsening of known pain not recorded                 | FEA-28 stays silent |

  @rule-FEA-29
  Scenario: FEA-29: limb pain out of proportion
    Given a patient with pain out of proportion
    When the findings are worked up
    Then FEA-29 is concluded
    And with this changed the answer is
      | changed                                                     | answer              |
      | autonomic limb changes, pain out of proportion not recorded | FEA-29 is concluded |
      | no pain out of proportion                                   | FEA-29 stays silent |

  @rule-FEA-40
  Scenario: FEA-40: acute joint trouble
    Given a patient with joint pain
    When the findings are worked up
    Then FEA-40 is concluded
    And with this changed the answer is
      | changed                                           | answer              |
      | joint swelling, joint pain not recorded           | FEA-40 is concluded |
      | joint warmth, joint pain not recorded             | FEA-40 is concluded |
      | joint effusion, joint pain not recorded           | FEA-40 is concluded |
      | clinical arthritis, joint pain not recorded       | FEA-40 is concluded |
      | affected joint hip joint, joint pain not recorded | FEA-40 is concluded |
      | restricted movement, joint pain not recorded      | FEA-40 is concluded |
      | pain duration 43 days                             | FEA-40 is concluded |
      | no joint pain                                     | FEA-40 stays silent |
      | pain duration 12 weeks                            | FEA-40 stays silent |

  @rule-FEA-41
  Scenario: FEA-41: child with an irritable hip
    Given a 12-year-old patient with hip pain
    When the findings are worked up
    Then FEA-41 is concluded
    And with this changed the answer is
      | changed                                                | answer              |
      | age 15.5 years                                         | FEA-41 is concluded |
      | marrow edema site femoral head, pain site not recorded | FEA-41 is concluded |
      | marrow edema site femoral neck, pain site not recorded | FEA-41 is concluded |
      | marrow edema site acetabulum, pain site not recorded   | FEA-41 is concluded |
      | pain duration 22 days                                  | FEA-41 is concluded |
      | age 16 years                                           | FEA-41 stays silent |
      | pubis pain                                             | FEA-41 stays silent |
      | pain duration 4 weeks                                  | FEA-41 stays silent |

  @rule-FEA-42
  Scenario: FEA-42: none of the four Kocher predictors
    Given a 12-year-old patient with hip pain, no fever, no inability to bear weight, erythrocyte sedimentation rate 30 mm/h, white cell count 9 ×10^9/L
    When the findings are worked up
    Then FEA-42 is concluded
    And with this changed the answer is
      | changed                                | answer              |
      | erythrocyte sedimentation rate 40 mm/h | FEA-42 is concluded |
      | white cell count 12 ×10^9/L            | FEA-42 is concluded |
      | age 16 years                           | FEA-42 stays silent |
      | fever                                  | FEA-42 stays silent |
      | inability to bear weight               | FEA-42 stays silent |
      | erythrocyte sedimentation rate 45 mm/h | FEA-42 stays silent |
      | white cell count 14 ×10^9/L            | FEA-42 stays silent |

  @rule-FEA-43
  Scenario: FEA-43: setting where normal blood tests mislead
    Given a patient with age 0 months
    When the findings are worked up
    Then FEA-43 is concluded
    And with this changed the answer is
      | changed                                 | answer              |
      | age 3.5 years                           | FEA-43 is concluded |
      | recent antibiotic use, age not recorded | FEA-43 is concluded |
      | intraosseous abscess, age not recorded  | FEA-43 is concluded |
      | tuberculosis exposure, age not recorded | FEA-43 is concluded |
      | mycobacteria detected, age not recorded | FEA-43 is concluded |
      | immunosuppression, age not recorded     | FEA-43 is concluded |
      | age 4 years                             | FEA-43 stays silent |

  @rule-FEA-44
  Scenario: FEA-44: complaint of the spine
    Given a patient with back pain
    When the findings are worked up
    Then FEA-44 is concluded
    And with this changed the answer is
      | changed                                                                                                               | answer              |
      | spinal pain, pain site not recorded                                                                                   | FEA-44 is concluded |
      | spinal tenderness, pain site not recorded                                                                             | FEA-44 is concluded |
      | discitis pattern on MRI, pain site not recorded                                                                       | FEA-44 is concluded |
      | marrow edema site vertebral body, pain site not recorded                                                              | FEA-44 is concluded |
      | endplate edema, pain site not recorded                                                                                | FEA-44 is concluded |
      | vertebral collapse, pain site not recorded                                                                            | FEA-44 is concluded |
      | shoulder pain                                                                                                         | FEA-44 stays silent |
      | marrow edema site acetabulum and other tarsal bone and sacral ala and distal radius and skull, pain site not recorded | FEA-44 stays silent |

  @rule-FEA-45
  Scenario: FEA-45: complaint of a sacroiliac joint
    Given a patient with buttock pain
    When the findings are worked up
    Then FEA-45 is concluded
    And with this changed the answer is
      | changed                                                    | answer              |
      | sacroiliac tenderness, pain site not recorded              | FEA-45 is concluded |
      | sacroiliac marrow edema, pain site not recorded            | FEA-45 is concluded |
      | sacroiliitis on MRI, pain site not recorded                | FEA-45 is concluded |
      | marrow edema site sacroiliac joint, pain site not recorded | FEA-45 is concluded |
      | thigh pain                                                 | FEA-45 stays silent |

  @rule-FEA-46
  Scenario: FEA-46: ulcer of a diabetic foot
    Given a patient with diabetes, foot ulcer
    When the findings are worked up
    Then FEA-46 is concluded
    And with this changed the answer is
      | changed                                             | answer              |
      | edema next to a skin ulcer, foot ulcer not recorded | FEA-46 is concluded |
      | bone palpable with probe, foot ulcer not recorded   | FEA-46 is concluded |
      | no diabetes                                         | FEA-46 stays silent |
      | no foot ulcer                                       | FEA-46 stays silent |

  @rule-FEA-47
  Scenario: FEA-47: signs of infection in the whole body
    Given a patient with fever
    When the findings are worked up
    Then FEA-47 is concluded
    And with this changed the answer is
      | changed                                        | answer              |
      | chills, fever not recorded                     | FEA-47 is concluded |
      | sepsis, fever not recorded                     | FEA-47 is concluded |
      | C-reactive protein 12 mg/L, fever not recorded | FEA-47 is concluded |
      | leukocytosis, fever not recorded               | FEA-47 is concluded |
      | temperature 37 °C, fever not recorded          | FEA-47 stays silent |

  @rule-FEA-48
  Scenario: FEA-48: way into the bloodstream
    Given a patient with bloodstream infection
    When the findings are worked up
    Then FEA-48 is concluded
    And with this changed the answer is
      | changed                                                                  | answer              |
      | valve vegetation on echocardiography, bloodstream infection not recorded | FEA-48 is concluded |
      | injection drug use, bloodstream infection not recorded                   | FEA-48 is concluded |
      | indwelling catheter, bloodstream infection not recorded                  | FEA-48 is concluded |
      | no bloodstream infection                                                 | FEA-48 stays silent |

  @rule-FEA-49
  Scenario: FEA-49: signs of leukemia on examination
    Given a patient with hepatosplenomegaly
    When the findings are worked up
    Then FEA-49 is concluded
    And with this changed the answer is
      | changed                                          | answer              |
      | lymphadenopathy, hepatosplenomegaly not recorded | FEA-49 is concluded |
      | pallor, hepatosplenomegaly not recorded          | FEA-49 is concluded |
      | bruising, hepatosplenomegaly not recorded        | FEA-49 is concluded |
      | petechiae, hepatosplenomegaly not recorded       | FEA-49 is concluded |
      | no hepatosplenomegaly                            | FEA-49 stays silent |

  @rule-FEA-50
  Scenario: FEA-50: low blood counts
    Given a patient with neutrophil count 1.5 ×10^9/L
    When the findings are worked up
    Then FEA-50 is concluded
    And with this changed the answer is
      | changed                                                   | answer              |
      | neutrophil count 1.8 ×10^9/L                              | FEA-50 is concluded |
      | platelet count 112 ×10^9/L, neutrophil count not recorded | FEA-50 is concluded |
      | anemia, neutrophil count not recorded                     | FEA-50 is concluded |
      | neutrophil count 2 ×10^9/L                                | FEA-50 stays silent |
      | platelet count 150 ×10^9/L, neutrophil count not recorded | FEA-50 stays silent |
      | hemoglobin 10 g/dL, neutrophil count not recorded         | FEA-50 stays silent |

  @rule-FEA-51
  Scenario: FEA-51: destructive lesion on imaging
    Given a patient with aggressive bone lesion
    When the findings are worked up
    Then FEA-51 is concluded
    And with this changed the answer is
      | changed                                                             | answer              |
      | aggressive periosteal reaction, aggressive bone lesion not recorded | FEA-51 is concluded |
      | cortical destruction, aggressive bone lesion not recorded           | FEA-51 is concluded |
      | endosteal scalloping, aggressive bone lesion not recorded           | FEA-51 is concluded |
      | no aggressive bone lesion                                           | FEA-51 stays silent |

  @rule-FEA-52
  Scenario: FEA-52: myeloma blood pattern
    Given a patient with anemia
    When the findings are worked up
    Then FEA-52 is concluded
    And with this changed the answer is
      | changed                                          | answer              |
      | ionized calcium 2 mmol/L, anemia not recorded    | FEA-52 is concluded |
      | impaired kidney function, anemia not recorded    | FEA-52 is concluded |
      | calcium 10.6 mg/dL, anemia not recorded          | FEA-52 is concluded |
      | hemoglobin 10 g/dL, anemia not recorded          | FEA-52 stays silent |
      | calcium 10.5 mg/dL, anemia not recorded          | FEA-52 stays silent |
      | ionized calcium 1.33 mmol/L, anemia not recorded | FEA-52 stays silent |

  @rule-FEA-53
  Scenario: FEA-53: growing pain away from a joint
    Given a patient with bone pain, night pain
    When the findings are worked up
    Then FEA-53 is concluded
    And with this changed the answer is
      | changed                                   | answer              |
      | rest pain, night pain not recorded        | FEA-53 is concluded |
      | progressive pain, night pain not recorded | FEA-53 is concluded |
      | no bone pain                              | FEA-53 stays silent |
      | no constant pain, night pain not recorded | FEA-53 stays silent |

  @rule-FEA-54
  Scenario: FEA-54: skin germ grown
    Given a patient with organism grown coagulase-negative staphylococcus
    When the findings are worked up
    Then FEA-54 is concluded
    And with this changed the answer is
      | changed                                                                         | answer              |
      | organism grown cutibacterium                                                    | FEA-54 is concluded |
      | organism grown another organism                                                 | FEA-54 stays silent |
      | organism grown coagulase-negative staphylococcus and streptococcus              | FEA-54 stays silent |
      | organism grown coagulase-negative staphylococcus and kingella kingae            | FEA-54 stays silent |
      | organism grown coagulase-negative staphylococcus and gonococcus                 | FEA-54 stays silent |
      | organism grown coagulase-negative staphylococcus and salmonella                 | FEA-54 stays silent |
      | organism grown coagulase-negative staphylococcus and pseudomonas                | FEA-54 stays silent |
      | organism grown coagulase-negative staphylococcus and brucella                   | FEA-54 stays silent |
      | organism grown coagulase-negative staphylococcus and mycobacterium tuberculosis | FEA-54 stays silent |
      | organism grown coagulase-negative staphylococcus and fungus                     | FEA-54 stays silent |
      | organism grown coagulase-negative staphylococcus and other gram-negative rods   | FEA-54 stays silent |

  @rule-FEA-70
  Scenario: FEA-70: back or buttock pain beginning before 45
    Given a 41-year-old patient with buttock pain
    When the findings are worked up
    Then FEA-70 is concluded
    And with this changed the answer is
      | changed      | answer              |
      | age 45 years | FEA-70 stays silent |
      | thigh pain   | FEA-70 stays silent |
      | neck pain    | FEA-70 stays silent |

  @rule-FEA-71
  Scenario: FEA-71: chronic back or buttock pain beginning before 45
    Given a 41-year-old patient with buttock pain, pain duration 15 weeks
    When the findings are worked up
    Then FEA-71 is concluded
    And with this changed the answer is
      | changed                                                      | answer              |
      | pain duration 12 weeks                                       | FEA-71 is concluded |
      | pain persisting beyond 12 months, pain duration not recorded | FEA-71 is concluded |
      | age 45 years                                                 | FEA-71 stays silent |
      | pain duration 9 weeks                                        | FEA-71 stays silent |

  @rule-FEA-72
  Scenario: FEA-72: companion disease of spondyloarthritis
    Given a patient with psoriasis
    When the findings are worked up
    Then FEA-72 is concluded
    And with this changed the answer is
      | changed                                            | answer              |
      | uveitis, psoriasis not recorded                    | FEA-72 is concluded |
      | inflammatory bowel disease, psoriasis not recorded | FEA-72 is concluded |
      | no psoriasis                                       | FEA-72 stays silent |

  @rule-FEA-73
  Scenario: FEA-73: clavicle or metaphysis affected in a child
    Given a 14-year-old patient with clavicle pain
    When the findings are worked up
    Then FEA-73 is concluded
    And with this changed the answer is
      | changed                                                   | answer              |
      | age 17.5 years                                            | FEA-73 is concluded |
      | marrow edema site medial clavicle, pain site not recorded | FEA-73 is concluded |
      | marrow edema site clavicle, pain site not recorded        | FEA-73 is concluded |
      | metaphyseal edema, pain site not recorded                 | FEA-73 is concluded |
      | age 18 years                                              | FEA-73 stays silent |
      | hip pain                                                  | FEA-73 stays silent |

  @rule-FEA-74
  Scenario: FEA-74: childhood bone inflammation at its usual places
    Given a 14-year-old patient with clavicle pain
    When the findings are worked up
    Then FEA-74 is concluded
    And with this changed the answer is
      | changed                                                                                                | answer              |
      | age 17.5 years                                                                                         | FEA-74 is concluded |
      | multiple bone lesions, pain site not recorded                                                          | FEA-74 is concluded |
      | number of edema sites 2 sites, pain site not recorded                                                  | FEA-74 is concluded |
      | marrow edema site vertebral body, pain site not recorded                                               | FEA-74 is concluded |
      | hip pain                                                                                               | FEA-74 stays silent |
      | joint swelling                                                                                         | FEA-74 stays silent |
      | sacroiliitis on MRI                                                                                    | FEA-74 stays silent |
      | sacroiliitis on radiograph                                                                             | FEA-74 stays silent |
      | age 18 years, marrow edema site vertebral body and scapula and medial clavicle, pain site not recorded | FEA-74 stays silent |
      | age 16 years, number of edema sites 1 sites, pain site not recorded                                    | FEA-74 stays silent |

  @rule-FEA-75
  Scenario: FEA-75: several swollen joints
    Given a patient with swollen joint count 2 sites
    When the findings are worked up
    Then FEA-75 is concluded
    And with this changed the answer is
      | changed                                                    | answer              |
      | small joint swelling, swollen joint count not recorded     | FEA-75 is concluded |
      | symmetric joint swelling, swollen joint count not recorded | FEA-75 is concluded |
      | swollen joint count 1.5 sites                              | FEA-75 stays silent |

  @rule-FEA-76
  Scenario: FEA-76: sacroiliac edema that load or childbirth may explain
    Given a patient with sacroiliac marrow edema, athletic or military training, no sacroiliac erosion
    When the findings are worked up
    Then FEA-76 is concluded
    And with this changed the answer is
      | changed                                                                  | answer              |
      | time since delivery 20 weeks, athletic or military training not recorded | FEA-76 is concluded |
      | pregnancy stage postpartum, athletic or military training not recorded   | FEA-76 is concluded |
      | sacroiliac edema extent slight, sacroiliac erosion not recorded          | FEA-76 is concluded |
      | no sacroiliac marrow edema                                               | FEA-76 stays silent |
      | no athletic or military training                                         | FEA-76 stays silent |
      | sacroiliac erosion not recorded                                          | FEA-76 stays silent |
      | sacroiliac ankylosis                                                     | FEA-76 stays silent |
      | sacroiliac edema extent marked                                           | FEA-76 stays silent |
      | sacroiliac edema extent slight, sacroiliac erosion                       | FEA-76 stays silent |
      | time since delivery 26 weeks                                             | FEA-76 stays silent |

  @rule-FEA-77
  Scenario: FEA-77: worn disc
    Given a patient with dark disc
    When the findings are worked up
    Then FEA-77 is concluded
    And with this changed the answer is
      | changed                                    | answer              |
      | disc height loss, disc signal not recorded | FEA-77 is concluded |
      | disc prolapse, disc signal not recorded    | FEA-77 is concluded |
      | bright disc                                | FEA-77 stays silent |

  @rule-FEA-78
  Scenario: FEA-78: disc picture of infection
    Given a patient with endplate erosion
    When the findings are worked up
    Then FEA-78 is concluded
    And with this changed the answer is
      | changed                                                          | answer              |
      | disc destruction, endplate erosion not recorded                  | FEA-78 is concluded |
      | paraspinal or epidural collection, endplate erosion not recorded | FEA-78 is concluded |
      | paraspinal inflammation, endplate erosion not recorded           | FEA-78 is concluded |
      | no endplate erosion                                              | FEA-78 stays silent |

  @rule-FEA-79
  Scenario: FEA-79: load-related joint pain without long stiffness
    Given a patient with hip pain, pain with activity, no morning stiffness
    When the findings are worked up
    Then FEA-79 is concluded
    And with this changed the answer is
      | changed                                                               | answer              |
      | pain with loading, pain with activity not recorded                    | FEA-79 is concluded |
      | pain relieved by rest, pain with activity not recorded                | FEA-79 is concluded |
      | morning stiffness duration 30 minutes, morning stiffness not recorded | FEA-79 is concluded |
      | shin pain                                                             | FEA-79 stays silent |
      | heel pain                                                             | FEA-79 stays silent |
      | leg pain                                                              | FEA-79 stays silent |
      | clavicle pain                                                         | FEA-79 stays silent |
      | jaw pain                                                              | FEA-79 stays silent |
      | no pain with activity                                                 | FEA-79 stays silent |
      | morning stiffness duration 31 minutes, morning stiffness not recorded | FEA-79 stays silent |

  @rule-FEA-80
  Scenario: FEA-80: joint ruined in an older person
    Given a 54-year-old patient with joint destruction
    When the findings are worked up
    Then FEA-80 is concluded
    And with this changed the answer is
      | changed                                                        | answer              |
      | age 50 years                                                   | FEA-80 is concluded |
      | joint destruction on follow-up, joint destruction not recorded | FEA-80 is concluded |
      | subchondral collapse, joint destruction not recorded           | FEA-80 is concluded |
      | age 46 years                                                   | FEA-80 stays silent |
      | no joint destruction                                           | FEA-80 stays silent |

  @rule-FEA-81
  Scenario: FEA-81: worn joint on imaging
    Given a patient with joint space narrowing, osteophytes
    When the findings are worked up
    Then FEA-81 is concluded
    And with this changed the answer is
      | changed                                                   | answer              |
      | subchondral cysts, joint space narrowing not recorded     | FEA-81 is concluded |
      | subchondral sclerosis, joint space narrowing not recorded | FEA-81 is concluded |
      | no joint space narrowing                                  | FEA-81 stays silent |

  @rule-FEA-120
  Scenario: FEA-120: complaint of the joints
    Given a patient with joint pain
    When the findings are worked up
    Then FEA-120 is concluded
    And with this changed the answer is
      | changed                                             | answer               |
      | joint swelling, joint pain not recorded             | FEA-120 is concluded |
      | joint effusion, joint pain not recorded             | FEA-120 is concluded |
      | synovitis on imaging, joint pain not recorded       | FEA-120 is concluded |
      | morning stiffness, joint pain not recorded          | FEA-120 is concluded |
      | known rheumatoid arthritis, joint pain not recorded | FEA-120 is concluded |
      | age 16 years                                        | FEA-120 is concluded |
      | no joint pain                                       | FEA-120 stays silent |
      | age 15.1 years                                      | FEA-120 stays silent |

  @rule-FEA-121
  Scenario: FEA-121: hip or knee of an adult concerned
    Given a patient with hip pain
    When the findings are worked up
    Then FEA-121 is concluded
    And with this changed the answer is
      | changed                                                        | answer               |
      | marrow edema site femoral head, pain site not recorded         | FEA-121 is concluded |
      | marrow edema site femoral neck, pain site not recorded         | FEA-121 is concluded |
      | marrow edema site femoral condyle, pain site not recorded      | FEA-121 is concluded |
      | marrow edema site tibial plateau, pain site not recorded       | FEA-121 is concluded |
      | diffuse edema of femoral head and neck, pain site not recorded | FEA-121 is concluded |
      | age 18 years                                                   | FEA-121 is concluded |
      | shin pain                                                      | FEA-121 stays silent |
      | age 17.1 years                                                 | FEA-121 stays silent |

  @rule-FEA-69
  Scenario: FEA-69: typical picture of transient edema
    Given a patient with diffuse edema of femoral head and neck
    When the findings are worked up
    Then FEA-69 is concluded
    And with this changed the answer is
      | changed                                                                                         | answer              |
      | medial femoral head spared, diffuse edema of femoral head and neck not recorded                 | FEA-69 is concluded |
      | periarticular osteopenia, diffuse edema of femoral head and neck not recorded                   | FEA-69 is concluded |
      | perfusion pattern band of high flow, diffuse edema of femoral head and neck not recorded        | FEA-69 is concluded |
      | edema moved on follow-up MRI, diffuse edema of femoral head and neck not recorded               | FEA-69 is concluded |
      | edema resolved on follow-up MRI, diffuse edema of femoral head and neck not recorded            | FEA-69 is concluded |
      | pain moved to another joint, diffuse edema of femoral head and neck not recorded                | FEA-69 is concluded |
      | marrow edema site femoral head, diffuse edema of femoral head and neck not recorded             | FEA-69 is concluded |
      | marrow edema site femoral neck, diffuse edema of femoral head and neck not recorded             | FEA-69 is concluded |
      | marrow edema site intertrochanteric region, diffuse edema of femoral head and neck not recorded | FEA-69 is concluded |
      | marrow edema site femoral condyle, diffuse edema of femoral head and neck not recorded          | FEA-69 is concluded |
      | marrow edema site tibial plateau, diffuse edema of femoral head and neck not recorded           | FEA-69 is concluded |
      | marrow edema site talus, diffuse edema of femoral head and neck not recorded                    | FEA-69 is concluded |
      | marrow edema site calcaneus, diffuse edema of femoral head and neck not recorded                | FEA-69 is concluded |
      | marrow edema site navicular, diffuse edema of femoral head and neck not recorded                | FEA-69 is concluded |
      | marrow edema site other tarsal bone, diffuse edema of femoral head and neck not recorded        | FEA-69 is concluded |
      | marrow edema site metatarsal, diffuse edema of femoral head and neck not recorded               | FEA-69 is concluded |
      | no diffuse edema of femoral head and neck                                                       | FEA-69 stays silent |

  @rule-FEA-130
  Scenario: FEA-130: fever with further signs of sepsis
    Given a patient with fever, rapid pulse, rapid breathing
    When the findings are worked up
    Then FEA-130 is concluded
    And with this changed the answer is
      | changed                                                    | answer               |
      | ill appearance, rapid pulse not recorded                   | FEA-130 is concluded |
      | jaundice, rapid pulse not recorded                         | FEA-130 is concluded |
      | white cell count 13 ×10^9/L, rapid breathing not recorded  | FEA-130 is concluded |
      | white cell count 3.6 ×10^9/L, rapid breathing not recorded | FEA-130 is concluded |
      | temperature 37 °C, fever not recorded                      | FEA-130 stays silent |
      | white cell count 12 ×10^9/L, rapid breathing not recorded  | FEA-130 stays silent |
      | white cell count 4 ×10^9/L, rapid breathing not recorded   | FEA-130 stays silent |

  @rule-FEA-131
  Scenario: FEA-131: inflamed skin or soft tissue over the painful place
    Given a patient with fluctuation
    When the findings are worked up
    Then FEA-131 is concluded
    And with this changed the answer is
      | changed                                                                  | answer               |
      | local redness, soft tissue swelling on imaging, fluctuation not recorded | FEA-131 is concluded |
      | local swelling, local warmth, fluctuation not recorded                   | FEA-131 is concluded |
      | local warmth, soft tissue edema, fluctuation not recorded                | FEA-131 is concluded |
      | local redness, fluctuation not recorded                                  | FEA-131 stays silent |
      | local swelling, fluctuation not recorded                                 | FEA-131 stays silent |

  @rule-FEA-132
  Scenario: FEA-132: groin or pubic pain of an athlete
    Given a patient with hip pain, athletic or military training
    When the findings are worked up
    Then FEA-132 is concluded
    And with this changed the answer is
      | changed                                                        | answer               |
      | repetitive loading, athletic or military training not recorded | FEA-132 is concluded |
      | buttock pain                                                   | FEA-132 stays silent |
      | no athletic or military training                               | FEA-132 stays silent |

  @rule-FEA-133
  Scenario: FEA-133: irritated joint
    Given a patient with joint effusion
    When the findings are worked up
    Then FEA-133 is concluded
    And with this changed the answer is
      | changed                                           | answer               |
      | synovitis on imaging, joint effusion not recorded | FEA-133 is concluded |
      | joint swelling, joint effusion not recorded       | FEA-133 is concluded |
      | joint stiffness, joint effusion not recorded      | FEA-133 is concluded |
      | restricted movement, joint effusion not recorded  | FEA-133 is concluded |
      | clinical arthritis, joint effusion not recorded   | FEA-133 is concluded |
      | no joint effusion                                 | FEA-133 stays silent |

  @rule-FEA-134
  Scenario: FEA-134: treatment that did not help
    Given a patient with no relief from pain treatment
    When the findings are worked up
    Then FEA-134 is concluded
    And with this changed the answer is
      | changed                                                                             | answer               |
      | no response to corticosteroids, relief from pain treatment not recorded             | FEA-134 is concluded |
      | no response to immunosuppressive treatment, relief from pain treatment not recorded | FEA-134 is concluded |
      | no response to surgery, relief from pain treatment not recorded                     | FEA-134 is concluded |
      | no response to physiotherapy, relief from pain treatment not recorded               | FEA-134 is concluded |
      | no response to unloading, relief from pain treatment not recorded                   | FEA-134 is concluded |
      | worsening despite treatment, relief from pain treatment not recorded                | FEA-134 is concluded |
      | relief from pain treatment                                                          | FEA-134 stays silent |

  @rule-FEA-135
  Scenario: FEA-135: lesion at the end of a bone
    Given a patient with bone lesion position epiphyseal
    When the findings are worked up
    Then FEA-135 is concluded
    And with this changed the answer is
      | changed                                                                 | answer               |
      | marrow edema site femoral head, bone lesion position not recorded       | FEA-135 is concluded |
      | marrow edema site greater trochanter, bone lesion position not recorded | FEA-135 is concluded |
      | marrow edema site femoral condyle, bone lesion position not recorded    | FEA-135 is concluded |
      | marrow edema site patella, bone lesion position not recorded            | FEA-135 is concluded |
      | marrow edema site tibial plateau, bone lesion position not recorded     | FEA-135 is concluded |
      | marrow edema site talus, bone lesion position not recorded              | FEA-135 is concluded |
      | marrow edema site calcaneus, bone lesion position not recorded          | FEA-135 is concluded |
      | marrow edema site humeral head, bone lesion position not recorded       | FEA-135 is concluded |
      | bone lesion position metaphyseal                                        | FEA-135 stays silent |

  @rule-FEA-136
  Scenario: FEA-136: lesion beside the knee or shoulder
    Given a patient with thigh pain
    When the findings are worked up
    Then FEA-136 is concluded
    And with this changed the answer is
      | changed                                                          | answer               |
      | marrow edema site distal femur, pain site not recorded           | FEA-136 is concluded |
      | marrow edema site femoral condyle, pain site not recorded        | FEA-136 is concluded |
      | marrow edema site tibial plateau, pain site not recorded         | FEA-136 is concluded |
      | marrow edema site proximal tibia, pain site not recorded         | FEA-136 is concluded |
      | marrow edema site proximal femoral shaft, pain site not recorded | FEA-136 is concluded |
      | marrow edema site femoral shaft, pain site not recorded          | FEA-136 is concluded |
      | marrow edema site humeral head, pain site not recorded           | FEA-136 is concluded |
      | shin pain                                                        | FEA-136 stays silent |
      | clavicle pain                                                    | FEA-136 stays silent |

  @rule-FEA-137
  Scenario: FEA-137: bone lesion in someone treated for cancer
    Given a patient with previous cancer, low T1 marrow signal
    When the findings are worked up
    Then FEA-137 is concluded
    And with this changed the answer is
      | changed                                                            | answer               |
      | marrow infiltration on MRI, low T1 marrow signal not recorded      | FEA-137 is concluded |
      | lytic lesion, low T1 marrow signal not recorded                    | FEA-137 is concluded |
      | sclerotic lesion, low T1 marrow signal not recorded                | FEA-137 is concluded |
      | multiple bone lesions, low T1 marrow signal not recorded           | FEA-137 is concluded |
      | vertebral collapse, low T1 marrow signal not recorded              | FEA-137 is concluded |
      | fracture without adequate force, low T1 marrow signal not recorded | FEA-137 is concluded |
      | no previous cancer                                                 | FEA-137 stays silent |
      | no low T1 marrow signal                                            | FEA-137 stays silent |

  @rule-FEA-290
  Scenario: FEA-290: new bone or back pain in someone treated for cancer
    Given a patient with previous cancer, bone pain, pain duration 9 weeks
    When the findings are worked up
    Then FEA-290 is concluded
    And with this changed the answer is
      | changed                                                 | answer               |
      | back pain, bone pain not recorded                       | FEA-290 is concluded |
      | focal bony tenderness, bone pain not recorded           | FEA-290 is concluded |
      | widespread bone pain, bone pain not recorded            | FEA-290 is concluded |
      | marrow edema site femoral head, bone pain not recorded  | FEA-290 is concluded |
      | pain onset sudden, pain duration not recorded           | FEA-290 is concluded |
      | progressive pain, pain duration not recorded            | FEA-290 is concluded |
      | rapid worsening, pain duration not recorded             | FEA-290 is concluded |
      | worsening despite treatment, pain duration not recorded | FEA-290 is concluded |
      | night pain, pain duration not recorded                  | FEA-290 is concluded |
      | rest pain, pain duration not recorded                   | FEA-290 is concluded |
      | spinal tenderness, pain duration not recorded           | FEA-290 is concluded |
      | focal bony tenderness, pain duration not recorded       | FEA-290 is concluded |
      | weight loss, pain duration not recorded                 | FEA-290 is concluded |
      | neurological deficit, pain duration not recorded        | FEA-290 is concluded |
      | no previous cancer                                      | FEA-290 stays silent |
      | no bone pain                                            | FEA-290 stays silent |
      | pain duration 12 weeks                                  | FEA-290 stays silent |
      | no constant pain, pain duration not recorded            | FEA-290 stays silent |

  @rule-FEA-155
  Scenario: FEA-155: fracture at a typical stress fracture site
    Given a patient with fracture site tibial fracture
    When the findings are worked up
    Then FEA-155 is concluded
    And with this changed the answer is
      | changed                                 | answer               |
      | fracture site sacral fracture           | FEA-155 is concluded |
      | fracture site proximal femoral fracture | FEA-155 is concluded |
      | fracture site rib fracture              | FEA-155 is concluded |
      | fracture site acetabular fracture       | FEA-155 stays silent |
      | fracture site patellar fracture         | FEA-155 stays silent |
      | fracture site vertebral fracture        | FEA-155 stays silent |
      | fracture site distal forearm fracture   | FEA-155 stays silent |

  @rule-FEA-156
  Scenario: FEA-156: hip fracture around childbirth
    Given a patient with pregnancy, femoral neck fracture
    When the findings are worked up
    Then FEA-156 is concluded
    And with this changed the answer is
      | changed                                                                     | answer               |
      | fracture site proximal femoral fracture, femoral neck fracture not recorded | FEA-156 is concluded |
      | no pregnancy                                                                | FEA-156 stays silent |
      | no femoral neck fracture                                                    | FEA-156 stays silent |

  @rule-FEA-157
  Scenario: FEA-157: MRI on record
    Given a patient with marrow edema on MRI
    When the findings are worked up
    Then FEA-157 is concluded
    And with this changed the answer is
      | changed                                                                     | answer               |
      | marrow edema site femoral head, marrow edema on MRI not recorded            | FEA-157 is concluded |
      | fracture line on MRI, marrow edema on MRI not recorded                      | FEA-157 is concluded |
      | low T1 marrow signal, marrow edema on MRI not recorded                      | FEA-157 is concluded |
      | high T2 marrow signal, marrow edema on MRI not recorded                     | FEA-157 is concluded |
      | subchondral low-signal area, marrow edema on MRI not recorded               | FEA-157 is concluded |
      | sacroiliitis on MRI, marrow edema on MRI not recorded                       | FEA-157 is concluded |
      | dark disc, marrow edema on MRI not recorded                                 | FEA-157 is concluded |
      | contusion pattern pivot shift, marrow edema on MRI not recorded             | FEA-157 is concluded |
      | MRI signs of osteonecrosis, marrow edema on MRI not recorded                | FEA-157 is concluded |
      | no normal marrow on MRI, marrow edema on MRI not recorded                   | FEA-157 is concluded |
      | no diffuse edema of femoral head and neck, marrow edema on MRI not recorded | FEA-157 is concluded |
      | no double line sign, marrow edema on MRI not recorded                       | FEA-157 is concluded |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded           | FEA-157 stays silent |

  @rule-FEA-158
  Scenario: FEA-158: radiograph on record
    Given a patient with normal radiograph
    When the findings are worked up
    Then FEA-158 is concluded
    And with this changed the answer is
      | changed                                                                     | answer               |
      | no normal radiograph                                                        | FEA-158 is concluded |
      | joint space narrowing, normal radiograph not recorded                       | FEA-158 is concluded |
      | osteophytes, normal radiograph not recorded                                 | FEA-158 is concluded |
      | slipped femoral epiphysis, normal radiograph not recorded                   | FEA-158 is concluded |
      | growth plate widening, normal radiograph not recorded                       | FEA-158 is concluded |
      | lateral subtrochanteric cortical thickening, normal radiograph not recorded | FEA-158 is concluded |
      | pseudofracture, normal radiograph not recorded                              | FEA-158 is concluded |
      | triangular iliac sclerosis, normal radiograph not recorded                  | FEA-158 is concluded |
      | no fracture on radiograph, normal radiograph not recorded                   | FEA-158 is concluded |
      | no periarticular osteopenia, normal radiograph not recorded                 | FEA-158 is concluded |
      | no sacroiliitis on radiograph, normal radiograph not recorded               | FEA-158 is concluded |
      | no subchondral cortical loss, normal radiograph not recorded                | FEA-158 stays silent |

  @rule-FEA-159
  Scenario: FEA-159: edema away from the femoral neck
    Given a patient with marrow edema site femoral head
    When the findings are worked up
    Then FEA-159 is concluded
    And with this changed the answer is
      | changed                                                          | answer               |
      | marrow edema site greater trochanter                             | FEA-159 is concluded |
      | marrow edema site proximal femoral shaft                         | FEA-159 stays silent |
      | diffuse edema of femoral head and neck                           | FEA-159 stays silent |
      | femoral neck fracture                                            | FEA-159 stays silent |
      | fracture site proximal femoral fracture                          | FEA-159 stays silent |
      | fracture site vertebral fracture, marrow edema site not recorded | FEA-159 stays silent |

  @rule-FEA-160
  Scenario: FEA-160: fracture with another ground
    Given a patient with endosteal scalloping
    When the findings are worked up
    Then FEA-160 is concluded
    And with this changed the answer is
      | changed                                                                       | answer               |
      | well-defined low T1 lesion, endosteal scalloping not recorded                 | FEA-160 is concluded |
      | athletic or military training, endosteal scalloping not recorded              | FEA-160 is concluded |
      | pregnancy, femoral neck fracture, endosteal scalloping not recorded           | FEA-160 is concluded |
      | fracture site carpal fracture, endosteal scalloping not recorded              | FEA-160 is concluded |
      | marrow edema site scaphoid, endosteal scalloping not recorded                 | FEA-160 is concluded |
      | marrow edema site lunate, endosteal scalloping not recorded                   | FEA-160 is concluded |
      | metaphyseal corner fracture, age 12 months, endosteal scalloping not recorded | FEA-160 is concluded |
      | not yet walking, endosteal scalloping not recorded                            | FEA-160 is concluded |
      | no endosteal scalloping                                                       | FEA-160 stays silent |

  @rule-FEA-161
  Scenario: FEA-161: bone drained by pregnancy or hunger
    Given a patient with pregnancy
    When the findings are worked up
    Then FEA-161 is concluded
    And with this changed the answer is
      | changed                                            | answer               |
      | low energy availability, pregnancy not recorded    | FEA-161 is concluded |
      | malnutrition, pregnancy not recorded               | FEA-161 is concluded |
      | body mass index 17 kg/m², pregnancy not recorded   | FEA-161 is concluded |
      | body mass index 18.5 kg/m², pregnancy not recorded | FEA-161 stays silent |

  @rule-FEA-162
  Scenario: FEA-162: bone that may be weak
    Given a patient with known osteoporosis
    When the findings are worked up
    Then FEA-162 is concluded
    And with this changed the answer is
      | changed                                                  | answer               |
      | corticosteroid use, known osteoporosis not recorded      | FEA-162 is concluded |
      | bisphosphonate use, known osteoporosis not recorded      | FEA-162 is concluded |
      | pregnancy, known osteoporosis not recorded               | FEA-162 is concluded |
      | hereditary bone disease, known osteoporosis not recorded | FEA-162 is concluded |
      | no known osteoporosis                                    | FEA-162 stays silent |

  @rule-FEA-163
  Scenario: FEA-163: more than one fracture
    Given a patient with previous fracture elsewhere
    When the findings are worked up
    Then FEA-163 is concluded
    And with this changed the answer is
      | changed                                                               | answer               |
      | previous fragility fracture, previous fracture elsewhere not recorded | FEA-163 is concluded |
      | new fracture on follow-up, previous fracture elsewhere not recorded   | FEA-163 is concluded |
      | fracture on both sides, previous fracture elsewhere not recorded      | FEA-163 is concluded |
      | fractures of different ages, previous fracture elsewhere not recorded | FEA-163 is concluded |
      | no previous fracture elsewhere                                        | FEA-163 stays silent |

  @rule-FEA-141
  Scenario: FEA-141: dense or sunken bone
    Given a patient with sclerotic lesion
    When the findings are worked up
    Then FEA-141 is concluded
    And with this changed the answer is
      | changed                                                 | answer               |
      | subchondral sclerosis, sclerotic lesion not recorded    | FEA-141 is concluded |
      | subchondral collapse, sclerotic lesion not recorded     | FEA-141 is concluded |
      | epiphyseal fragmentation, sclerotic lesion not recorded | FEA-141 is concluded |
      | no sclerotic lesion                                     | FEA-141 stays silent |

  @rule-FEA-142
  Scenario: FEA-142: shaft or metaphysis of a long bone concerned
    Given a patient with marrow edema site distal femur
    When the findings are worked up
    Then FEA-142 is concluded
    And with this changed the answer is
      | changed                                                          | answer               |
      | marrow edema site proximal femoral shaft                         | FEA-142 is concluded |
      | marrow edema site femoral shaft                                  | FEA-142 is concluded |
      | marrow edema site proximal tibia                                 | FEA-142 is concluded |
      | marrow edema site tibial shaft                                   | FEA-142 is concluded |
      | metaphyseal marrow signal change, marrow edema site not recorded | FEA-142 is concluded |
      | bone lesion position metaphyseal, marrow edema site not recorded | FEA-142 is concluded |
      | bone lesion position diaphyseal, marrow edema site not recorded  | FEA-142 is concluded |
      | marrow edema site fibula                                         | FEA-142 stays silent |
      | marrow edema site elbow bones                                    | FEA-142 stays silent |

  @rule-FEA-143
  Scenario: FEA-143: complaint of a child's hip
    Given an 11-year-old patient with hip pain
    When the findings are worked up
    Then FEA-143 is concluded
    And with this changed the answer is
      | changed                                                | answer               |
      | age 2 years                                            | FEA-143 is concluded |
      | age 15 years                                           | FEA-143 is concluded |
      | limp, pain site not recorded                           | FEA-143 is concluded |
      | marrow edema site femoral head, pain site not recorded | FEA-143 is concluded |
      | age 18 months                                          | FEA-143 stays silent |
      | age 15.5 years                                         | FEA-143 stays silent |
      | shin pain                                              | FEA-143 stays silent |
      | back pain                                              | FEA-143 stays silent |

  @rule-FEA-144
  Scenario: FEA-144: gout known or likely
    Given a patient with known gout
    When the findings are worked up
    Then FEA-144 is concluded
    And with this changed the answer is
      | changed                                    | answer               |
      | tophi, known gout not recorded             | FEA-144 is concluded |
      | uric acid 9 mg/dL, known gout not recorded | FEA-144 is concluded |
      | uric acid 7 mg/dL, known gout not recorded | FEA-144 stays silent |

  @rule-FEA-145
  Scenario: FEA-145: front of the chest concerned
    Given a patient with clavicle pain
    When the findings are worked up
    Then FEA-145 is concluded
    And with this changed the answer is
      | changed                                                       | answer               |
      | marrow edema site medial clavicle, pain site not recorded     | FEA-145 is concluded |
      | marrow edema site clavicle, pain site not recorded            | FEA-145 is concluded |
      | marrow edema site sternum, pain site not recorded             | FEA-145 is concluded |
      | marrow edema site rib, pain site not recorded                 | FEA-145 is concluded |
      | affected joint sternoclavicular joint, pain site not recorded | FEA-145 is concluded |
      | anterior chest wall hyperostosis, pain site not recorded      | FEA-145 is concluded |
      | arm pain                                                      | FEA-145 stays silent |

  @rule-FEA-146
  Scenario: FEA-146: sacroiliac or inherited sign of spondyloarthritis
    Given a patient with sacroiliac ankylosis
    When the findings are worked up
    Then FEA-146 is concluded
    And with this changed the answer is
      | changed                                                       | answer               |
      | sacroiliac erosion, sacroiliac ankylosis not recorded         | FEA-146 is concluded |
      | sacroiliitis on radiograph, sacroiliac ankylosis not recorded | FEA-146 is concluded |
      | sacroiliitis on MRI, sacroiliac ankylosis not recorded        | FEA-146 is concluded |
      | HLA-B27, sacroiliac ankylosis not recorded                    | FEA-146 is concluded |
      | no sacroiliac ankylosis                                       | FEA-146 stays silent |

  @rule-FEA-147
  Scenario: FEA-147: knee or foot concerned in an adult
    Given a 22-year-old patient with marrow edema site femoral condyle
    When the findings are worked up
    Then FEA-147 is concluded
    And with this changed the answer is
      | changed                          | answer               |
      | age 18 years                     | FEA-147 is concluded |
      | marrow edema site talus          | FEA-147 is concluded |
      | age 17.5 years                   | FEA-147 stays silent |
      | marrow edema site proximal tibia | FEA-147 stays silent |
      | marrow edema site toe            | FEA-147 stays silent |

  @rule-FEA-148
  Scenario: FEA-148: explanation of edema by load or injury
    Given a patient with recent injury
    When the findings are worked up
    Then FEA-148 is concluded
    And with this changed the answer is
      | changed                                                        | answer               |
      | athletic or military training, recent injury not recorded      | FEA-148 is concluded |
      | repetitive loading, recent injury not recorded                 | FEA-148 is concluded |
      | sudden rise in training load, recent injury not recorded       | FEA-148 is concluded |
      | return to sport after a long break, recent injury not recorded | FEA-148 is concluded |
      | no recent injury                                               | FEA-148 stays silent |

  @rule-FEA-164
  Scenario: FEA-164: vertebral trouble of another kind
    Given a patient with previous cancer
    When the findings are worked up
    Then FEA-164 is concluded
    And with this changed the answer is
      | changed                                                                                                    | answer               |
      | pedicle involvement, previous cancer not recorded                                                          | FEA-164 is concluded |
      | lytic lesion, previous cancer not recorded                                                                 | FEA-164 is concluded |
      | fever, previous cancer not recorded                                                                        | FEA-164 is concluded |
      | disc destruction, previous cancer not recorded                                                             | FEA-164 is concluded |
      | endplate erosion, previous cancer not recorded                                                             | FEA-164 is concluded |
      | paraspinal or epidural collection, previous cancer not recorded                                            | FEA-164 is concluded |
      | multiple bone lesions, previous cancer not recorded                                                        | FEA-164 is concluded |
      | monoclonal protein, previous cancer not recorded                                                           | FEA-164 is concluded |
      | diffuse abnormal marrow signal, previous cancer not recorded                                               | FEA-164 is concluded |
      | marrow infiltration on MRI, previous cancer not recorded                                                   | FEA-164 is concluded |
      | age 44 years, anemia, impaired kidney function, previous cancer not recorded                               | FEA-164 is concluded |
      | age 54 years, anemia, vertebral collapse, number of vertebral levels 2 sites, previous cancer not recorded | FEA-164 is concluded |
      | calcium 10.6 mg/dL, previous cancer not recorded                                                           | FEA-164 is concluded |
      | calcium 10.5 mg/dL, previous cancer not recorded                                                           | FEA-164 stays silent |

  @rule-FEA-190
  Scenario: FEA-190: marrow edema shown
    Given a patient with marrow edema on MRI
    When the findings are worked up
    Then FEA-190 is concluded
    And with this changed the answer is
      | changed                                                           | answer               |
      | marrow edema site femoral head, marrow edema on MRI not recorded  | FEA-190 is concluded |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | FEA-190 stays silent |

  @rule-FEA-191
  Scenario: FEA-191: joint swollen for six weeks or more
    Given a patient with joint swelling, pain duration 8 weeks
    When the findings are worked up
    Then FEA-191 is concluded
    And with this changed the answer is
      | changed               | answer               |
      | pain duration 6 weeks | FEA-191 is concluded |
      | no joint swelling     | FEA-191 stays silent |
      | pain duration 5 weeks | FEA-191 stays silent |
      | fever                 | FEA-191 stays silent |
      | chills                | FEA-191 stays silent |
      | diabetes              | FEA-191 stays silent |
      | joint prosthesis      | FEA-191 stays silent |
      | skin entry site       | FEA-191 stays silent |
      | sinus tract           | FEA-191 stays silent |
      | abscess               | FEA-191 stays silent |

  @rule-FEA-192
  Scenario: FEA-192: shape of the hip that wears it early
    Given a patient with hip dysplasia
    When the findings are worked up
    Then FEA-192 is concluded
    And with this changed the answer is
      | changed                                                  | answer               |
      | femoroacetabular impingement, hip dysplasia not recorded | FEA-192 is concluded |
      | no hip dysplasia                                         | FEA-192 stays silent |

  @rule-FEA-200
  Scenario: FEA-200: fall of somebody under 60
    Given a 56-year-old patient with mechanism of injury fall
    When the findings are worked up
    Then FEA-200 is concluded
    And with this changed the answer is
      | changed                         | answer               |
      | age 59.5 years                  | FEA-200 is concluded |
      | mechanism of injury direct blow | FEA-200 stays silent |
      | age 60 years                    | FEA-200 stays silent |
      | minor injury                    | FEA-200 stays silent |
      | known osteoporosis              | FEA-200 stays silent |

  @rule-FEA-201
  Scenario: FEA-201: injury on record
    Given a patient with recent injury
    When the findings are worked up
    Then FEA-201 is concluded
    And with this changed the answer is
      | changed                                                              | answer               |
      | mechanism of injury fall, age 56 years, recent injury not recorded   | FEA-201 is concluded |
      | mechanism of injury direct blow, recent injury not recorded          | FEA-201 is concluded |
      | mechanism of injury twisting, recent injury not recorded             | FEA-201 is concluded |
      | mechanism of injury hyperextension, recent injury not recorded       | FEA-201 is concluded |
      | mechanism of injury dashboard, recent injury not recorded            | FEA-201 is concluded |
      | mechanism of injury valgus blow, recent injury not recorded          | FEA-201 is concluded |
      | mechanism of injury patellar dislocation, recent injury not recorded | FEA-201 is concluded |
      | mechanism of injury axial load, recent injury not recorded           | FEA-201 is concluded |
      | mechanism of injury traffic accident, recent injury not recorded     | FEA-201 is concluded |
      | bone density Z-score -2 SD, recent injury not recorded               | FEA-201 stays silent |
      | no recent injury, mechanism of injury direct blow                    | FEA-201 stays silent |

  @rule-FEA-202
  Scenario: FEA-202: violent injury
    Given a patient with mechanism of injury traffic accident
    When the findings are worked up
    Then FEA-202 is concluded
    And with this changed the answer is
      | changed                                                          | answer               |
      | recent injury, no minor injury, mechanism of injury not recorded | FEA-202 is concluded |
      | mechanism of injury fall                                         | FEA-202 stays silent |
      | no minor injury, mechanism of injury not recorded                | FEA-202 stays silent |

  @rule-FEA-170
  Scenario: FEA-170: marrow lesion away from a joint surface
    Given a patient with marrow edema site vertebral body
    When the findings are worked up
    Then FEA-170 is concluded
    And with this changed the answer is
      | changed                                             | answer               |
      | marrow edema site intertrochanteric region          | FEA-170 is concluded |
      | marrow edema site tibial shaft                      | FEA-170 is concluded |
      | marrow edema site scapula                           | FEA-170 is concluded |
      | marrow edema site sternum                           | FEA-170 is concluded |
      | marrow edema site rib                               | FEA-170 is concluded |
      | pedicle involvement, marrow edema site not recorded | FEA-170 is concluded |
      | marrow edema site femoral head                      | FEA-170 stays silent |
      | marrow edema site distal femur                      | FEA-170 stays silent |
      | marrow edema site sacral ala                        | FEA-170 stays silent |
      | marrow edema site pubis                             | FEA-170 stays silent |
      | marrow edema site humeral head                      | FEA-170 stays silent |
      | marrow edema site elbow bones                       | FEA-170 stays silent |
      | marrow edema site distal clavicle                   | FEA-170 stays silent |
      | marrow edema site distal radius                     | FEA-170 stays silent |

  @rule-FEA-171
  Scenario: FEA-171: fever and raised markers with a joint in pain
    Given a patient with fever, C-reactive protein 12 mg/L, hip pain
    When the findings are worked up
    Then FEA-171 is concluded
    And with this changed the answer is
      | changed                                                                                         | answer               |
      | chills, fever not recorded                                                                      | FEA-171 is concluded |
      | inflammatory markers raised, C-reactive protein not recorded                                    | FEA-171 is concluded |
      | leukocytosis, C-reactive protein not recorded                                                   | FEA-171 is concluded |
      | white cell count 15 ×10^9/L, C-reactive protein not recorded                                    | FEA-171 is concluded |
      | joint pain, pain site not recorded                                                              | FEA-171 is concluded |
      | affected joint hip joint, pain site not recorded                                                | FEA-171 is concluded |
      | temperature 37 °C, fever not recorded                                                           | FEA-171 stays silent |
      | C-reactive protein 8 mg/L                                                                       | FEA-171 stays silent |
      | shin pain                                                                                       | FEA-171 stays silent |
      | heel pain                                                                                       | FEA-171 stays silent |
      | clavicle pain                                                                                   | FEA-171 stays silent |
      | hand pain                                                                                       | FEA-171 stays silent |
      | pain site hip and face, erythrocyte sedimentation rate 40 mm/h, C-reactive protein not recorded | FEA-171 stays silent |

  @rule-FEA-172
  Scenario: FEA-172: bone changed on imaging
    Given a patient with marrow edema on MRI
    When the findings are worked up
    Then FEA-172 is concluded
    And with this changed the answer is
      | changed                                                           | answer               |
      | marrow edema site femoral head, marrow edema on MRI not recorded  | FEA-172 is concluded |
      | low T1 marrow signal, marrow edema on MRI not recorded            | FEA-172 is concluded |
      | bone erosion, marrow edema on MRI not recorded                    | FEA-172 is concluded |
      | cortical destruction, marrow edema on MRI not recorded            | FEA-172 is concluded |
      | lytic lesion, marrow edema on MRI not recorded                    | FEA-172 is concluded |
      | periosteal reaction, marrow edema on MRI not recorded             | FEA-172 is concluded |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | FEA-172 stays silent |

  @rule-FEA-203
  Scenario: FEA-203: fracture line in sound bone
    Given a patient with fracture line on MRI
    When the findings are worked up
    Then FEA-203 is concluded
    And with this changed the answer is
      | changed                                                  | answer               |
      | fracture on CT, fracture line on MRI not recorded        | FEA-203 is concluded |
      | callus, fracture line on MRI not recorded                | FEA-203 is concluded |
      | femoral neck fracture, fracture line on MRI not recorded | FEA-203 is concluded |
      | no fracture line on MRI                                  | FEA-203 stays silent |
      | known osteoporosis                                       | FEA-203 stays silent |
      | endosteal scalloping                                     | FEA-203 stays silent |
      | fracture without adequate force                          | FEA-203 stays silent |
      | previous fracture elsewhere                              | FEA-203 stays silent |
      | restricted diet                                          | FEA-203 stays silent |
      | persistently low alkaline phosphatase                    | FEA-203 stays silent |

  @rule-FEA-204
  Scenario: FEA-204: mineral of bone out of order
    Given a patient with 25-OH vitamin D 15 ng/mL
    When the findings are worked up
    Then FEA-204 is concluded
    And with this changed the answer is
      | changed                                                                  | answer               |
      | parathyroid hormone 81 pg/mL, 25-OH vitamin D not recorded               | FEA-204 is concluded |
      | alkaline phosphatase 162 U/L, age 24 years, 25-OH vitamin D not recorded | FEA-204 is concluded |
      | alkaline phosphatase 30 U/L, 25-OH vitamin D not recorded                | FEA-204 is concluded |
      | persistently low alkaline phosphatase, 25-OH vitamin D not recorded      | FEA-204 is concluded |
      | little sun exposure, 25-OH vitamin D not recorded                        | FEA-204 is concluded |
      | pseudofracture, 25-OH vitamin D not recorded                             | FEA-204 is concluded |
      | phosphate 2.1 mg/dL, 25-OH vitamin D not recorded                        | FEA-204 is concluded |
      | calcium 8.1 mg/dL, 25-OH vitamin D not recorded                          | FEA-204 is concluded |
      | 25-OH vitamin D 20 ng/mL                                                 | FEA-204 stays silent |
      | phosphate 2.5 mg/dL, 25-OH vitamin D not recorded                        | FEA-204 stays silent |
      | calcium 8.5 mg/dL, 25-OH vitamin D not recorded                          | FEA-204 stays silent |
      | parathyroid hormone 65 pg/mL, 25-OH vitamin D not recorded               | FEA-204 stays silent |
      | alkaline phosphatase 40 U/L, 25-OH vitamin D not recorded                | FEA-204 stays silent |

  @rule-FEA-205
  Scenario: FEA-205: end of a growing bone under load
    Given a patient with hip pain
    When the findings are worked up
    Then FEA-205 is concluded
    And with this changed the answer is
      | changed                                                  | answer               |
      | marrow edema site femoral head, pain site not recorded   | FEA-205 is concluded |
      | marrow edema site femoral neck, pain site not recorded   | FEA-205 is concluded |
      | marrow edema site humeral head, pain site not recorded   | FEA-205 is concluded |
      | marrow edema site elbow bones, pain site not recorded    | FEA-205 is concluded |
      | marrow edema site distal radius, pain site not recorded  | FEA-205 is concluded |
      | marrow edema site distal femur, pain site not recorded   | FEA-205 is concluded |
      | marrow edema site proximal tibia, pain site not recorded | FEA-205 is concluded |
      | marrow edema site distal tibia, pain site not recorded   | FEA-205 is concluded |
      | marrow edema site calcaneus, pain site not recorded      | FEA-205 is concluded |
      | marrow edema site metatarsal, pain site not recorded     | FEA-205 is concluded |
      | shin pain                                                | FEA-205 stays silent |
      | leg pain                                                 | FEA-205 stays silent |
      | clavicle pain                                            | FEA-205 stays silent |
      | hand pain                                                | FEA-205 stays silent |

  @rule-FEA-180
  Scenario: FEA-180: hip fracture looked for and absent
    Given a patient with diffuse edema of femoral head and neck, no fracture line on MRI
    When the findings are worked up
    Then FEA-180 is concluded
    And with this changed the answer is
      | changed                                                                             | answer               |
      | marrow edema site femoral head, diffuse edema of femoral head and neck not recorded | FEA-180 is concluded |
      | marrow edema site femoral neck, diffuse edema of femoral head and neck not recorded | FEA-180 is concluded |
      | no femoral neck fracture, fracture line on MRI not recorded                         | FEA-180 is concluded |
      | edema resolved on follow-up MRI, fracture line on MRI not recorded                  | FEA-180 is concluded |
      | no diffuse edema of femoral head and neck                                           | FEA-180 stays silent |
      | fracture line on MRI not recorded                                                   | FEA-180 stays silent |
      | fracture on radiograph                                                              | FEA-180 stays silent |

  @rule-FEA-182
  Scenario: FEA-182: knee edema with another ground
    Given a patient with double line sign
    When the findings are worked up
    Then FEA-182 is concluded
    And with this changed the answer is
      | changed                                                                 | answer               |
      | osteonecrosis risk factor, double line sign not recorded                | FEA-182 is concluded |
      | athletic or military training, double line sign not recorded            | FEA-182 is concluded |
      | subchondral fracture, double line sign not recorded                     | FEA-182 is concluded |
      | subchondral line parallel to the surface, double line sign not recorded | FEA-182 is concluded |
      | fracture line on MRI, double line sign not recorded                     | FEA-182 is concluded |
      | meniscal tear, double line sign not recorded                            | FEA-182 is concluded |
      | meniscal extrusion, double line sign not recorded                       | FEA-182 is concluded |
      | cartilage loss, double line sign not recorded                           | FEA-182 is concluded |
      | joint space narrowing, osteophytes, double line sign not recorded       | FEA-182 is concluded |
      | synovitis on imaging, double line sign not recorded                     | FEA-182 is concluded |
      | soft tissue mass, double line sign not recorded                         | FEA-182 is concluded |
      | fever, double line sign not recorded                                    | FEA-182 is concluded |
      | breastfeeding, no recent injury, double line sign not recorded          | FEA-182 stays silent |
      | breastfeeding, no meniscal root tear, double line sign not recorded     | FEA-182 stays silent |

  @rule-FEA-220
  Scenario: FEA-220: low bone mass behind a typical passing edema
    Given a patient with diffuse edema of femoral head and neck
    When the findings are worked up
    Then FEA-220 is concluded
    And with this changed the answer is
      | changed                                                                                                              | answer               |
      | edema resolved on follow-up MRI, diffuse edema of femoral head and neck not recorded                                 | FEA-220 is concluded |
      | edema moved on follow-up MRI, diffuse edema of femoral head and neck not recorded                                    | FEA-220 is concluded |
      | pregnancy stage third trimester, marrow edema site femoral head, diffuse edema of femoral head and neck not recorded | FEA-220 is concluded |
      | no fracture without adequate force                                                                                   | FEA-220 is concluded |
      | age 16 years                                                                                                         | FEA-220 is concluded |
      | phosphate 2.5 mg/dL                                                                                                  | FEA-220 is concluded |
      | age 65.1 years                                                                                                       | FEA-220 is concluded |
      | no diffuse edema of femoral head and neck                                                                            | FEA-220 stays silent |
      | fracture line on MRI                                                                                                 | FEA-220 stays silent |
      | both femoral shafts affected                                                                                         | FEA-220 stays silent |
      | gum bleeding                                                                                                         | FEA-220 stays silent |
      | pseudofracture                                                                                                       | FEA-220 stays silent |
      | vertebral collapse                                                                                                   | FEA-220 stays silent |
      | previous fracture elsewhere                                                                                          | FEA-220 stays silent |
      | persistently low alkaline phosphatase                                                                                | FEA-220 stays silent |
      | bisphosphonate use                                                                                                   | FEA-220 stays silent |
      | hereditary bone disease                                                                                              | FEA-220 stays silent |
      | known hyperparathyroidism                                                                                            | FEA-220 stays silent |
      | double line sign                                                                                                     | FEA-220 stays silent |
      | age 70 years                                                                                                         | FEA-220 stays silent |
      | age 15.1 years                                                                                                       | FEA-220 stays silent |
      | phosphate 2.1 mg/dL                                                                                                  | FEA-220 stays silent |

  @rule-FEA-230
  Scenario: FEA-230: disc under attack
    Given a patient with disc destruction
    When the findings are worked up
    Then FEA-230 is concluded
    And with this changed the answer is
      | changed                                                          | answer               |
      | bright disc, disc destruction not recorded                       | FEA-230 is concluded |
      | discitis pattern on MRI, disc destruction not recorded           | FEA-230 is concluded |
      | paraspinal or epidural collection, disc destruction not recorded | FEA-230 is concluded |
      | paraspinal inflammation, disc destruction not recorded           | FEA-230 is concluded |
      | no disc destruction                                              | FEA-230 stays silent |

  @rule-FEA-231
  Scenario: FEA-231: germs in the blood or a way in for them
    Given a patient with injection drug use
    When the findings are worked up
    Then FEA-231 is concluded
    And with this changed the answer is
      | changed                                                               | answer               |
      | bloodstream infection, injection drug use not recorded                | FEA-231 is concluded |
      | indwelling catheter, injection drug use not recorded                  | FEA-231 is concluded |
      | valve vegetation on echocardiography, injection drug use not recorded | FEA-231 is concluded |
      | blood culture growth, injection drug use not recorded                 | FEA-231 is concluded |
      | no injection drug use                                                 | FEA-231 stays silent |

  @rule-FEA-232
  Scenario: FEA-232: lesion like a growth in someone treated for cancer
    Given a patient with previous cancer, marrow infiltration on MRI
    When the findings are worked up
    Then FEA-232 is concluded
    And with this changed the answer is
      | changed                                                                                  | answer               |
      | age 65.1 years, low T1 marrow signal, marrow infiltration on MRI not recorded            | FEA-232 is concluded |
      | age 65.1 years, lytic lesion, marrow infiltration on MRI not recorded                    | FEA-232 is concluded |
      | age 65.1 years, sclerotic lesion, marrow infiltration on MRI not recorded                | FEA-232 is concluded |
      | age 65.1 years, multiple bone lesions, marrow infiltration on MRI not recorded           | FEA-232 is concluded |
      | age 65.1 years, vertebral collapse, marrow infiltration on MRI not recorded              | FEA-232 is concluded |
      | age 65.1 years, fracture without adequate force, marrow infiltration on MRI not recorded | FEA-232 is concluded |
      | no previous cancer                                                                       | FEA-232 stays silent |
      | low T1 marrow signal, marrow infiltration on MRI not recorded                            | FEA-232 stays silent |
      | age 34 years, marrow infiltration on MRI not recorded                                    | FEA-232 stays silent |

  @rule-FEA-233
  Scenario: FEA-233: lump with pain at rest or a lesion
    Given a patient with palpable mass, rest pain
    When the findings are worked up
    Then FEA-233 is concluded
    And with this changed the answer is
      | changed                                                | answer               |
      | progressive pain, rest pain not recorded               | FEA-233 is concluded |
      | rapid worsening, rest pain not recorded                | FEA-233 is concluded |
      | low T1 marrow signal, rest pain not recorded           | FEA-233 is concluded |
      | lytic lesion, rest pain not recorded                   | FEA-233 is concluded |
      | diffuse abnormal marrow signal, rest pain not recorded | FEA-233 is concluded |
      | periosteal reaction, rest pain not recorded            | FEA-233 is concluded |
      | cortical destruction, rest pain not recorded           | FEA-233 is concluded |
      | age 22 years, rest pain not recorded                   | FEA-233 is concluded |
      | no palpable mass                                       | FEA-233 stays silent |
      | no rest pain                                           | FEA-233 stays silent |
      | age 25 years, rest pain not recorded                   | FEA-233 stays silent |

  @rule-FEA-234
  Scenario: FEA-234: soft tissue mass with diseased bone
    Given a patient with soft tissue mass, lytic lesion
    When the findings are worked up
    Then FEA-234 is concluded
    And with this changed the answer is
      | changed                                                   | answer               |
      | sclerotic lesion, lytic lesion not recorded               | FEA-234 is concluded |
      | low T1 marrow signal, lytic lesion not recorded           | FEA-234 is concluded |
      | diffuse abnormal marrow signal, lytic lesion not recorded | FEA-234 is concluded |
      | multiple bone lesions, lytic lesion not recorded          | FEA-234 is concluded |
      | periosteal reaction, lytic lesion not recorded            | FEA-234 is concluded |
      | cortical destruction, lytic lesion not recorded           | FEA-234 is concluded |
      | aggressive bone lesion, lytic lesion not recorded         | FEA-234 is concluded |
      | fracture line on MRI, lytic lesion not recorded           | FEA-234 is concluded |
      | palpable mass, lytic lesion not recorded                  | FEA-234 is concluded |
      | bony swelling, lytic lesion not recorded                  | FEA-234 is concluded |
      | bone pain, lytic lesion not recorded                      | FEA-234 is concluded |
      | night pain, lytic lesion not recorded                     | FEA-234 is concluded |
      | rapid worsening, lytic lesion not recorded                | FEA-234 is concluded |
      | weight loss, lytic lesion not recorded                    | FEA-234 is concluded |
      | previous cancer, lytic lesion not recorded                | FEA-234 is concluded |
      | back pain, lytic lesion not recorded                      | FEA-234 is concluded |
      | lymph nodes on imaging, lytic lesion not recorded         | FEA-234 is concluded |
      | matrix mineralization, lytic lesion not recorded          | FEA-234 is concluded |
      | lactate dehydrogenase 312 U/L, lytic lesion not recorded  | FEA-234 is concluded |
      | no soft tissue mass                                       | FEA-234 stays silent |
      | no well-defined low T1 lesion, lytic lesion not recorded  | FEA-234 stays silent |
      | lactate dehydrogenase 250 U/L, lytic lesion not recorded  | FEA-234 stays silent |

  @rule-FEA-235
  Scenario: FEA-235: recent infection of a bone or spine complaint
    Given a patient with recent infection, fever
    When the findings are worked up
    Then FEA-235 is concluded
    And with this changed the answer is
      | changed                                                | answer               |
      | recent dental procedure, recent infection not recorded | FEA-235 is concluded |
      | chills, fever not recorded                             | FEA-235 is concluded |
      | bone pain, fever not recorded                          | FEA-235 is concluded |
      | focal bony tenderness, fever not recorded              | FEA-235 is concluded |
      | back pain, fever not recorded                          | FEA-235 is concluded |
      | rapid worsening, fever not recorded                    | FEA-235 is concluded |
      | local redness, fever not recorded                      | FEA-235 is concluded |
      | low T1 marrow signal, fever not recorded               | FEA-235 is concluded |
      | periosteal reaction, fever not recorded                | FEA-235 is concluded |
      | soft tissue fluid collection, fever not recorded       | FEA-235 is concluded |
      | age 15.1 years, fever not recorded                     | FEA-235 is concluded |
      | no recent infection                                    | FEA-235 stays silent |
      | age 16 years, fever not recorded                       | FEA-235 stays silent |

  @rule-FEA-236
  Scenario: FEA-236: at least two signs of dangerous starvation
    Given a patient with body mass index 11 kg/m², heart rate 38 /min
    When the findings are worked up
    Then FEA-236 is concluded
    And with this changed the answer is
      | changed                                                                                                   | answer               |
      | body mass index 14 kg/m²                                                                                  | FEA-236 is concluded |
      | heart rate 45 /min                                                                                        | FEA-236 is concluded |
      | temperature 35 °C, body mass index not recorded                                                           | FEA-236 is concluded |
      | white cell count 3.6 ×10^9/L, hemoglobin 11.1 g/dL, body mass index not recorded, heart rate not recorded | FEA-236 is concluded |
      | body mass index 15 kg/m²                                                                                  | FEA-236 stays silent |
      | heart rate 50 /min                                                                                        | FEA-236 stays silent |
      | temperature 36 °C, white cell count 3.6 ×10^9/L, body mass index not recorded, heart rate not recorded    | FEA-236 stays silent |
      | body mass index 14 kg/m², white cell count 4 ×10^9/L, heart rate not recorded                             | FEA-236 stays silent |
      | heart rate 49 /min, hemoglobin 12 g/dL, body mass index not recorded                                      | FEA-236 stays silent |

  @rule-FEA-221
  Scenario: FEA-221: cyst of a carpal bone
    Given a 22-year-old patient with marrow edema site scaphoid, subchondral cysts
    When the findings are worked up
    Then FEA-221 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                                  | answer               |
      | age 18 years                                                                                                                                                             | FEA-221 is concluded |
      | age 61 years, marrow edema site vertebral body and endplates and scaphoid and other carpal bone, lytic lesion, no aggressive bone lesion, subchondral cysts not recorded | FEA-221 is concluded |
      | age 61 years, marrow edema site vertebral body and endplates and scaphoid and other carpal bone, lytic lesion, lesion margin sclerotic, subchondral cysts not recorded   | FEA-221 is concluded |
      | age 17.5 years                                                                                                                                                           | FEA-221 stays silent |
      | marrow edema site metacarpal                                                                                                                                             | FEA-221 stays silent |
      | lesion margin sclerotic, subchondral cysts not recorded                                                                                                                  | FEA-221 stays silent |
      | bone erosion                                                                                                                                                             | FEA-221 stays silent |
      | matrix mineralization                                                                                                                                                    | FEA-221 stays silent |
      | nidus                                                                                                                                                                    | FEA-221 stays silent |
      | previous cancer                                                                                                                                                          | FEA-221 stays silent |
      | soft tissue mass                                                                                                                                                         | FEA-221 stays silent |
      | fluid-fluid levels                                                                                                                                                       | FEA-221 stays silent |
      | bone expansion                                                                                                                                                           | FEA-221 stays silent |
      | cortical destruction                                                                                                                                                     | FEA-221 stays silent |
      | fever                                                                                                                                                                    | FEA-221 stays silent |
      | small joint swelling                                                                                                                                                     | FEA-221 stays silent |
      | lytic lesion, lesion margin moth-eaten, subchondral cysts not recorded                                                                                                   | FEA-221 stays silent |

  @rule-FEA-222
  Scenario: FEA-222: crystals in a ruined or quiet joint
    Given a patient with crystals in synovial fluid, synovial white cell count 1500 /µL
    When the findings are worked up
    Then FEA-222 is concluded
    And with this changed the answer is
      | changed                                                                 | answer               |
      | synovial white cell count 1750 /µL                                      | FEA-222 is concluded |
      | age 54 years, joint destruction, synovial white cell count not recorded | FEA-222 is concluded |
      | synovial fluid non-inflammatory, synovial white cell count not recorded | FEA-222 is concluded |
      | no crystals in synovial fluid                                           | FEA-222 stays silent |
      | synovial white cell count 2000 /µL                                      | FEA-222 stays silent |
      | synovial crystal type monosodium urate                                  | FEA-222 stays silent |
      | known gout                                                              | FEA-222 stays silent |

  @rule-FEA-223
  Scenario: FEA-223: jaw at risk of osteonecrosis
    Given a patient with jaw pain, bisphosphonate use
    When the findings are worked up
    Then FEA-223 is concluded
    And with this changed the answer is
      | changed                                                                 | answer               |
      | marrow edema site mandible, pain site not recorded                      | FEA-223 is concluded |
      | exposed bone in the mouth, pain site not recorded                       | FEA-223 is concluded |
      | radiotherapy to the site, bisphosphonate use not recorded               | FEA-223 is concluded |
      | duration of bisphosphonate use 0 years, bisphosphonate use not recorded | FEA-223 stays silent |
      | hip pain                                                                | FEA-223 stays silent |

  @rule-FEA-237
  Scenario: FEA-237: swelling over a hole in a growing bone
    Given a 21-year-old patient with local swelling, lytic lesion
    When the findings are worked up
    Then FEA-237 is concluded
    And with this changed the answer is
      | changed           | answer               |
      | age 23 years      | FEA-237 is concluded |
      | age 25 years      | FEA-237 stays silent |
      | no local swelling | FEA-237 stays silent |
      | no lytic lesion   | FEA-237 stays silent |

  @rule-FEA-238
  Scenario: FEA-238: bleeding at two places
    Given a patient with gum bleeding, perifollicular hemorrhage
    When the findings are worked up
    Then FEA-238 is concluded
    And with this changed the answer is
      | changed                              | answer               |
      | purpura, gum bleeding not recorded   | FEA-238 is concluded |
      | petechiae, gum bleeding not recorded | FEA-238 is concluded |
      | bruising, gum bleeding not recorded  | FEA-238 is concluded |
      | no gum bleeding                      | FEA-238 stays silent |

  @rule-FEA-240
  Scenario: FEA-240: sterile yield from a lesion with a mass
    Given a patient with no tissue culture growth, soft tissue mass
    When the findings are worked up
    Then FEA-240 is concluded
    And with this changed the answer is
      | changed                                                       | answer               |
      | no bone culture growth, tissue culture growth not recorded    | FEA-240 is concluded |
      | aggressive periosteal reaction, soft tissue mass not recorded | FEA-240 is concluded |
      | aggressive bone lesion, soft tissue mass not recorded         | FEA-240 is concluded |
      | tissue culture growth                                         | FEA-240 stays silent |
      | no soft tissue mass                                           | FEA-240 stays silent |

  @rule-FEA-225
  Scenario: FEA-225: pregnancy past its first third or recent delivery
    Given a patient with pregnancy stage third trimester
    When the findings are worked up
    Then FEA-225 is concluded
    And with this changed the answer is
      | changed                                                | answer               |
      | pregnancy stage second trimester                       | FEA-225 is concluded |
      | breastfeeding, pregnancy stage not recorded            | FEA-225 is concluded |
      | gestational age 13 weeks, pregnancy stage not recorded | FEA-225 is concluded |
      | gestational age 2 weeks, pregnancy stage not recorded  | FEA-225 stays silent |

  @rule-FEA-241
  Scenario: FEA-241: one joint worse than its treatment explains
    Given a patient with worsening despite treatment, no other joints affected
    When the findings are worked up
    Then FEA-241 is concluded
    And with this changed the answer is
      | changed                                                            | answer               |
      | swollen joint count 1.5 sites, other joints affected not recorded  | FEA-241 is concluded |
      | joint destruction, other joints affected not recorded              | FEA-241 is concluded |
      | joint destruction on follow-up, other joints affected not recorded | FEA-241 is concluded |
      | subchondral bone loss, other joints affected not recorded          | FEA-241 is concluded |
      | subchondral collapse, other joints affected not recorded           | FEA-241 is concluded |
      | abscess, other joints affected not recorded                        | FEA-241 is concluded |
      | soft tissue fluid collection, other joints affected not recorded   | FEA-241 is concluded |
      | joint injection, other joints affected not recorded                | FEA-241 is concluded |
      | recent joint surgery, other joints affected not recorded           | FEA-241 is concluded |
      | C-reactive protein 12 mg/L, other joints affected not recorded     | FEA-241 is concluded |
      | no worsening despite treatment                                     | FEA-241 stays silent |
      | swollen joint count 2 sites, other joints affected not recorded    | FEA-241 stays silent |

  @rule-FEA-243
  Scenario: FEA-243: sign of a focus of infection
    Given a patient with fever
    When the findings are worked up
    Then FEA-243 is concluded
    And with this changed the answer is
      | changed                                          | answer               |
      | chills, fever not recorded                       | FEA-243 is concluded |
      | focal bony tenderness, fever not recorded        | FEA-243 is concluded |
      | bone pain, fever not recorded                    | FEA-243 is concluded |
      | local warmth, fever not recorded                 | FEA-243 is concluded |
      | local redness, fever not recorded                | FEA-243 is concluded |
      | fluctuation, fever not recorded                  | FEA-243 is concluded |
      | low T1 marrow signal, fever not recorded         | FEA-243 is concluded |
      | periosteal reaction, fever not recorded          | FEA-243 is concluded |
      | soft tissue edema, fever not recorded            | FEA-243 is concluded |
      | soft tissue fluid collection, fever not recorded | FEA-243 is concluded |
      | abscess, fever not recorded                      | FEA-243 is concluded |
      | lytic lesion, fever not recorded                 | FEA-243 is concluded |
      | cortical destruction, fever not recorded         | FEA-243 is concluded |
      | joint effusion, fever not recorded               | FEA-243 is concluded |
      | back pain, fever not recorded                    | FEA-243 is concluded |
      | foot ulcer, fever not recorded                   | FEA-243 is concluded |
      | weight loss, fever not recorded                  | FEA-243 is concluded |
      | night sweats, fever not recorded                 | FEA-243 is concluded |
      | temperature 37 °C, fever not recorded            | FEA-243 stays silent |

  @rule-FEA-244
  Scenario: FEA-244: bone that carries or reaches is concerned
    Given a patient with hip pain
    When the findings are worked up
    Then FEA-244 is concluded
    And with this changed the answer is
      | changed                                                                                  | answer               |
      | marrow edema site femoral head, pain site not recorded                                   | FEA-244 is concluded |
      | marrow edema site femoral neck, pain site not recorded                                   | FEA-244 is concluded |
      | marrow edema site intertrochanteric region, pain site not recorded                       | FEA-244 is concluded |
      | marrow edema site acetabulum, pain site not recorded                                     | FEA-244 is concluded |
      | marrow edema site fibula, pain site not recorded                                         | FEA-244 is concluded |
      | marrow edema site calcaneus, pain site not recorded                                      | FEA-244 is concluded |
      | marrow edema site vertebral body, pain site not recorded                                 | FEA-244 is concluded |
      | marrow edema site femoral condyle and proximal tibia and sternum, pain site not recorded | FEA-244 is concluded |
      | marrow edema site femoral condyle and tibial shaft and sternum, pain site not recorded   | FEA-244 is concluded |
      | marrow edema site femoral condyle and distal tibia and sternum, pain site not recorded   | FEA-244 is concluded |
      | clavicle pain                                                                            | FEA-244 stays silent |
      | wrist pain                                                                               | FEA-244 stays silent |
      | marrow edema site femoral condyle and sternum, pain site not recorded                    | FEA-244 stays silent |
      | marrow edema site other tarsal bone and elbow bones and sternum, pain site not recorded  | FEA-244 stays silent |

  @rule-FEA-245
  Scenario: FEA-245: large joint without rheumatoid antibodies
    Given a patient with no rheumatoid factor, hip pain
    When the findings are worked up
    Then FEA-245 is concluded
    And with this changed the answer is
      | changed                                                         | answer               |
      | no anti-CCP antibodies, rheumatoid factor not recorded          | FEA-245 is concluded |
      | affected joint shoulder joint, pain site not recorded           | FEA-245 is concluded |
      | affected joint elbow joint, pain site not recorded              | FEA-245 is concluded |
      | rice bodies, pain site not recorded                             | FEA-245 is concluded |
      | rheumatoid factor                                               | FEA-245 stays silent |
      | thigh pain                                                      | FEA-245 stays silent |
      | shin pain                                                       | FEA-245 stays silent |
      | heel pain                                                       | FEA-245 stays silent |
      | clavicle pain                                                   | FEA-245 stays silent |
      | wrist pain                                                      | FEA-245 stays silent |
      | affected joint foot joint and jaw joint, pain site not recorded | FEA-245 stays silent |

  @rule-FEA-246
  Scenario: FEA-246: unexplained bruising
    Given a patient with bruising, no recent injury
    When the findings are worked up
    Then FEA-246 is concluded
    And with this changed the answer is
      | changed                                           | answer               |
      | petechiae, recent injury not recorded             | FEA-246 is concluded |
      | purpura, recent injury not recorded               | FEA-246 is concluded |
      | gum bleeding, recent injury not recorded          | FEA-246 is concluded |
      | pallor, recent injury not recorded                | FEA-246 is concluded |
      | fatigue, recent injury not recorded               | FEA-246 is concluded |
      | fever, recent injury not recorded                 | FEA-246 is concluded |
      | weight loss, recent injury not recorded           | FEA-246 is concluded |
      | multifocal pain, recent injury not recorded       | FEA-246 is concluded |
      | night pain, recent injury not recorded            | FEA-246 is concluded |
      | restricted diet, recent injury not recorded       | FEA-246 is concluded |
      | no normal blood count, recent injury not recorded | FEA-246 is concluded |
      | no bruising                                       | FEA-246 stays silent |
      | no multifocal pain, recent injury not recorded    | FEA-246 stays silent |

  @rule-FEA-260
  Scenario: FEA-260: scaphoid tender or broken
    Given a patient with fracture site carpal fracture, wrist pain, recent injury
    When the findings are worked up
    Then FEA-260 is concluded
    And with this changed the answer is
      | changed                                                   | answer               |
      | mechanism of injury fall, recent injury not recorded      | FEA-260 is concluded |
      | athletic or military training, recent injury not recorded | FEA-260 is concluded |
      | fracture site sacral fracture                             | FEA-260 stays silent |
      | hip pain                                                  | FEA-260 stays silent |
      | no recent injury                                          | FEA-260 stays silent |

  @rule-FEA-226
  Scenario: FEA-226: leg joint edema around childbirth
    Given a patient with pregnancy stage third trimester, diffuse edema of femoral head and neck
    When the findings are worked up
    Then FEA-226 is concluded
    And with this changed the answer is
      | changed                                                                                | answer               |
      | marrow edema site femoral head, diffuse edema of femoral head and neck not recorded    | FEA-226 is concluded |
      | marrow edema site femoral condyle, diffuse edema of femoral head and neck not recorded | FEA-226 is concluded |
      | marrow edema site tibial plateau, diffuse edema of femoral head and neck not recorded  | FEA-226 is concluded |
      | marrow edema site talus, diffuse edema of femoral head and neck not recorded           | FEA-226 is concluded |
      | pregnancy stage first trimester                                                        | FEA-226 stays silent |
      | no diffuse edema of femoral head and neck                                              | FEA-226 stays silent |

  @rule-FEA-291
  Scenario: FEA-291: chalk in tendon or bursa with sudden pain
    Given a patient with periarticular calcification, pain onset sudden
    When the findings are worked up
    Then FEA-291 is concluded
    And with this changed the answer is
      | changed                                                    | answer               |
      | response to colchicine, pain onset not recorded            | FEA-291 is concluded |
      | good response to full-dose NSAIDs, pain onset not recorded | FEA-291 is concluded |
      | pain duration 29 days, pain onset not recorded             | FEA-291 is concluded |
      | no periarticular calcification                             | FEA-291 stays silent |
      | pain duration 6 weeks, pain onset not recorded             | FEA-291 stays silent |

  @rule-FEA-292
  Scenario: FEA-292: pedicle involvement with a second sign of growth
    Given a patient with pedicle involvement, vertebral collapse
    When the findings are worked up
    Then FEA-292 is concluded
    And with this changed the answer is
      | changed                                                     | answer               |
      | low T1 marrow signal, vertebral collapse not recorded       | FEA-292 is concluded |
      | marrow infiltration on MRI, vertebral collapse not recorded | FEA-292 is concluded |
      | lytic lesion, vertebral collapse not recorded               | FEA-292 is concluded |
      | multiple bone lesions, vertebral collapse not recorded      | FEA-292 is concluded |
      | soft tissue mass, vertebral collapse not recorded           | FEA-292 is concluded |
      | cortical destruction, vertebral collapse not recorded       | FEA-292 is concluded |
      | night pain, vertebral collapse not recorded                 | FEA-292 is concluded |
      | rapid worsening, vertebral collapse not recorded            | FEA-292 is concluded |
      | weight loss, vertebral collapse not recorded                | FEA-292 is concluded |
      | fever, vertebral collapse not recorded                      | FEA-292 is concluded |
      | no pedicle involvement                                      | FEA-292 stays silent |
      | no vertebral collapse                                       | FEA-292 stays silent |

  @rule-FEA-293
  Scenario: FEA-293: walking badly at the age of slips
    Given a 12-year-old patient with limp
    When the findings are worked up
    Then FEA-293 is concluded
    And with this changed the answer is
      | changed                               | answer               |
      | age 10 years                          | FEA-293 is concluded |
      | age 16 years                          | FEA-293 is concluded |
      | difficulty walking, limp not recorded | FEA-293 is concluded |
      | age 9.5 years                         | FEA-293 stays silent |
      | age 16.5 years                        | FEA-293 stays silent |
      | no limp                               | FEA-293 stays silent |

  @rule-FEA-304
  Scenario: FEA-304: growth that hurts or threatens in someone treated for cancer
    Given a 34-year-old patient with previous cancer, low T1 marrow signal, night pain
    When the findings are worked up
    Then FEA-304 is concluded
    And with this changed the answer is
      | changed                                                   | answer               |
      | rapid worsening, night pain not recorded                  | FEA-304 is concluded |
      | worsening despite treatment, night pain not recorded      | FEA-304 is concluded |
      | pain with loading, night pain not recorded                | FEA-304 is concluded |
      | inability to bear weight, night pain not recorded         | FEA-304 is concluded |
      | fracture without adequate force, night pain not recorded  | FEA-304 is concluded |
      | vertebral collapse, night pain not recorded               | FEA-304 is concluded |
      | edema increased on follow-up MRI, night pain not recorded | FEA-304 is concluded |
      | tingling or numbness, night pain not recorded             | FEA-304 is concluded |
      | local swelling, night pain not recorded                   | FEA-304 is concluded |
      | multiple bone lesions, night pain not recorded            | FEA-304 is concluded |
      | marrow infiltration on MRI, night pain not recorded       | FEA-304 is concluded |
      | soft tissue mass, night pain not recorded                 | FEA-304 is concluded |
      | cortical destruction, night pain not recorded             | FEA-304 is concluded |
      | weight loss, night pain not recorded                      | FEA-304 is concluded |
      | fever, night pain not recorded                            | FEA-304 is concluded |
      | no previous cancer                                        | FEA-304 stays silent |
      | no night pain                                             | FEA-304 stays silent |

  @rule-FEA-305
  Scenario: FEA-305: limb that no longer carries in someone treated for cancer
    Given a patient with previous cancer, inability to bear weight, night pain
    When the findings are worked up
    Then FEA-305 is concluded
    And with this changed the answer is
      | changed                                              | answer               |
      | rapid worsening, night pain not recorded             | FEA-305 is concluded |
      | worsening despite treatment, night pain not recorded | FEA-305 is concluded |
      | no previous cancer                                   | FEA-305 stays silent |
      | no inability to bear weight                          | FEA-305 stays silent |
      | no night pain                                        | FEA-305 stays silent |

  @rule-FEA-306
  Scenario: FEA-306: line of fracture in a hip that no longer carries
    Given a patient with hip pain, inability to bear weight, fracture line on MRI
    When the findings are worked up
    Then FEA-306 is concluded
    And with this changed the answer is
      | changed                                                   | answer               |
      | fracture on radiograph, fracture line on MRI not recorded | FEA-306 is concluded |
      | fracture on CT, fracture line on MRI not recorded         | FEA-306 is concluded |
      | linear sclerosis, fracture line on MRI not recorded       | FEA-306 is concluded |
      | pubis pain                                                | FEA-306 stays silent |
      | no inability to bear weight                               | FEA-306 stays silent |
      | no fracture line on MRI                                   | FEA-306 stays silent |

  @rule-FEA-308
  Scenario: FEA-308: long bone of a limb concerned
    Given a patient with hip pain
    When the findings are worked up
    Then FEA-308 is concluded
    And with this changed the answer is
      | changed                                                                                                                                      | answer               |
      | marrow edema site femoral neck, pain site not recorded                                                                                       | FEA-308 is concluded |
      | marrow edema site intertrochanteric region, pain site not recorded                                                                           | FEA-308 is concluded |
      | marrow edema site proximal femoral shaft, pain site not recorded                                                                             | FEA-308 is concluded |
      | marrow edema site femoral shaft, pain site not recorded                                                                                      | FEA-308 is concluded |
      | marrow edema site distal femur, pain site not recorded                                                                                       | FEA-308 is concluded |
      | fracture site proximal femoral fracture, pain site not recorded                                                                              | FEA-308 is concluded |
      | fracture site femoral shaft fracture, pain site not recorded                                                                                 | FEA-308 is concluded |
      | ankle pain                                                                                                                                   | FEA-308 stays silent |
      | back pain                                                                                                                                    | FEA-308 stays silent |
      | clavicle pain                                                                                                                                | FEA-308 stays silent |
      | elbow pain                                                                                                                                   | FEA-308 stays silent |
      | marrow edema site tibial plateau and distal tibia and fibula and ilium and pubis and ischium and elbow bones and rib, pain site not recorded | FEA-308 stays silent |

  @rule-FEA-309
  Scenario: FEA-309: diffuse marrow change with falling counts
    Given a patient with diffuse abnormal marrow signal, anemia
    When the findings are worked up
    Then FEA-309 is concluded
    And with this changed the answer is
      | changed                                           | answer               |
      | neutrophil count 1.5 ×10^9/L, anemia not recorded | FEA-309 is concluded |
      | white cell count 3.6 ×10^9/L, anemia not recorded | FEA-309 is concluded |
      | no diffuse abnormal marrow signal                 | FEA-309 stays silent |
      | no anemia                                         | FEA-309 stays silent |
      | platelet count 150 ×10^9/L, anemia not recorded   | FEA-309 stays silent |
      | white cell count 4 ×10^9/L, anemia not recorded   | FEA-309 stays silent |

  @rule-FEA-310
  Scenario: FEA-310: white cells over 12 past the fifth year
    Given a patient with white cell count 15 ×10^9/L
    When the findings are worked up
    Then FEA-310 is concluded
    And with this changed the answer is
      | changed                     | answer               |
      | white cell count 14 ×10^9/L | FEA-310 is concluded |
      | age 5 years                 | FEA-310 is concluded |
      | white cell count 12 ×10^9/L | FEA-310 stays silent |
      | age 4.1 years               | FEA-310 stays silent |

  @rule-FEA-311
  Scenario: FEA-311: white cells too many for the age
    Given a patient with leukocytosis
    When the findings are worked up
    Then FEA-311 is concluded
    And with this changed the answer is
      | changed                                                                 | answer               |
      | white cell count 15 ×10^9/L, leukocytosis not recorded                  | FEA-311 is concluded |
      | age 4.1 years, white cell count 16 ×10^9/L, leukocytosis not recorded   | FEA-311 is concluded |
      | age 12 months, white cell count 18 ×10^9/L, leukocytosis not recorded   | FEA-311 is concluded |
      | age 12 months, white cell count 17.5 ×10^9/L, leukocytosis not recorded | FEA-311 stays silent |

  @rule-FEA-312
  Scenario: FEA-312: tophus likely at a limb joint
    Given a patient with known gout, knee pain, bone erosion
    When the findings are worked up
    Then FEA-312 is concluded
    And with this changed the answer is
      | changed                                              | answer               |
      | marrow edema site patella, pain site not recorded    | FEA-312 is concluded |
      | marrow edema site metatarsal, pain site not recorded | FEA-312 is concluded |
      | marrow edema site toe, pain site not recorded        | FEA-312 is concluded |
      | marrow edema site metacarpal, pain site not recorded | FEA-312 is concluded |
      | marrow edema site finger, pain site not recorded     | FEA-312 is concluded |
      | lytic lesion, bone erosion not recorded              | FEA-312 is concluded |
      | similar episode before, bone erosion not recorded    | FEA-312 is concluded |
      | local redness, bone erosion not recorded             | FEA-312 is concluded |
      | no known gout                                        | FEA-312 stays silent |
      | heel pain                                            | FEA-312 stays silent |
      | leg pain                                             | FEA-312 stays silent |
      | jaw pain                                             | FEA-312 stays silent |
      | histology shows malignancy                           | FEA-312 stays silent |
      | matrix mineralization                                | FEA-312 stays silent |
      | aggressive periosteal reaction                       | FEA-312 stays silent |
      | previous cancer                                      | FEA-312 stays silent |
      | no joint redness, bone erosion not recorded          | FEA-312 stays silent |

  @rule-FEA-313
  Scenario: FEA-313: inflamed collarbone of a child
    Given a 14-year-old patient with clavicle pain, C-reactive protein 12 mg/L
    When the findings are worked up
    Then FEA-313 is concluded
    And with this changed the answer is
      | changed                                                   | answer               |
      | age 17.5 years                                            | FEA-313 is concluded |
      | marrow edema site medial clavicle, pain site not recorded | FEA-313 is concluded |
      | marrow edema site clavicle, pain site not recorded        | FEA-313 is concluded |
      | periosteal reaction, C-reactive protein not recorded      | FEA-313 is concluded |
      | sclerotic lesion, C-reactive protein not recorded         | FEA-313 is concluded |
      | bone expansion, C-reactive protein not recorded           | FEA-313 is concluded |
      | marrow edema on MRI, C-reactive protein not recorded      | FEA-313 is concluded |
      | age 18 years                                              | FEA-313 stays silent |
      | hip pain                                                  | FEA-313 stays silent |
      | C-reactive protein 8 mg/L                                 | FEA-313 stays silent |
      | recent injury                                             | FEA-313 stays silent |
      | callus                                                    | FEA-313 stays silent |
      | fracture line on MRI                                      | FEA-313 stays silent |
      | soft tissue mass                                          | FEA-313 stays silent |
      | aggressive periosteal reaction                            | FEA-313 stays silent |
      | aggressive bone lesion                                    | FEA-313 stays silent |
      | cortical destruction                                      | FEA-313 stays silent |
      | histology shows malignancy                                | FEA-313 stays silent |
      | blasts on blood film                                      | FEA-313 stays silent |

  @rule-FEA-314
  Scenario: FEA-314: stiff spine of spondyloarthritis
    Given a patient with known spondyloarthritis
    When the findings are worked up
    Then FEA-314 is concluded
    And with this changed the answer is
      | changed                                                    | answer               |
      | syndesmophytes, known spondyloarthritis not recorded       | FEA-314 is concluded |
      | sacroiliac ankylosis, known spondyloarthritis not recorded | FEA-314 is concluded |
      | no known spondyloarthritis                                 | FEA-314 stays silent |

  @rule-FEA-315
  Scenario: FEA-315: blood picture of too much parathyroid hormone with changed bone
    Given a patient with calcium 13 mg/dL, kidney stones, lytic lesion
    When the findings are worked up
    Then FEA-315 is concluded
    And with this changed the answer is
      | changed                                                       | answer               |
      | calcium 10.8 mg/dL                                            | FEA-315 is concluded |
      | ionized calcium 2 mmol/L, calcium not recorded                | FEA-315 is concluded |
      | parathyroid hormone 81 pg/mL, kidney stones not recorded      | FEA-315 is concluded |
      | known hyperparathyroidism, kidney stones not recorded         | FEA-315 is concluded |
      | subperiosteal resorption, kidney stones not recorded          | FEA-315 is concluded |
      | multiple bone lesions, lytic lesion not recorded              | FEA-315 is concluded |
      | phosphate 2.1 mg/dL, kidney stones not recorded               | FEA-315 is concluded |
      | calcium 10.5 mg/dL                                            | FEA-315 stays silent |
      | no lytic lesion                                               | FEA-315 stays silent |
      | histology shows malignancy                                    | FEA-315 stays silent |
      | previous cancer                                               | FEA-315 stays silent |
      | tumor elsewhere on imaging                                    | FEA-315 stays silent |
      | monoclonal protein                                            | FEA-315 stays silent |
      | pedicle involvement                                           | FEA-315 stays silent |
      | parathyroid hormone 15 pg/mL                                  | FEA-315 stays silent |
      | no parathyroid adenoma on imaging, kidney stones not recorded | FEA-315 stays silent |
      | ionized calcium 1.33 mmol/L, calcium not recorded             | FEA-315 stays silent |
      | phosphate 2.5 mg/dL, kidney stones not recorded               | FEA-315 stays silent |
      | parathyroid hormone 65 pg/mL, kidney stones not recorded      | FEA-315 stays silent |

  @rule-FEA-316
  Scenario: FEA-316: one sacroiliac joint concerned
    Given a patient with sacroiliac marrow edema, no bilateral marrow edema
    When the findings are worked up
    Then FEA-316 is concluded
    And with this changed the answer is
      | changed                                                                  | answer               |
      | sacroiliac erosion, sacroiliac marrow edema not recorded                 | FEA-316 is concluded |
      | sacroiliitis on MRI, sacroiliac marrow edema not recorded                | FEA-316 is concluded |
      | marrow edema site sacroiliac joint, sacroiliac marrow edema not recorded | FEA-316 is concluded |
      | pain side right, bilateral marrow edema not recorded                     | FEA-316 is concluded |
      | pain side left, bilateral marrow edema not recorded                      | FEA-316 is concluded |
      | no sacroiliac marrow edema                                               | FEA-316 stays silent |
      | bilateral marrow edema                                                   | FEA-316 stays silent |

  @rule-FEA-317
  Scenario: FEA-317: two values of soft bone
    Given a patient with phosphate 2 mg/dL, calcium 6 mg/dL
    When the findings are worked up
    Then FEA-317 is concluded
    And with this changed the answer is
      | changed                                                            | answer               |
      | phosphate 2.2 mg/dL                                                | FEA-317 is concluded |
      | calcium 8.2 mg/dL                                                  | FEA-317 is concluded |
      | alkaline phosphatase 162 U/L, age 24 years, phosphate not recorded | FEA-317 is concluded |
      | 25-OH vitamin D 15 ng/mL, phosphate not recorded                   | FEA-317 is concluded |
      | phosphate 2.5 mg/dL                                                | FEA-317 stays silent |
      | calcium 8.5 mg/dL                                                  | FEA-317 stays silent |
      | calcium 7 mg/dL, 25-OH vitamin D 20 ng/mL, phosphate not recorded  | FEA-317 stays silent |

  @rule-FEA-350
  Scenario: FEA-350: anemia by word or figure in an adult
    Given a 22-year-old patient with anemia
    When the findings are worked up
    Then FEA-350 is concluded
    And with this changed the answer is
      | changed                                   | answer               |
      | hemoglobin 10 g/dL, anemia not recorded   | FEA-350 is concluded |
      | age 18 years                              | FEA-350 is concluded |
      | hemoglobin 11.1 g/dL, anemia not recorded | FEA-350 is concluded |
      | age 17.5 years                            | FEA-350 stays silent |
      | hemoglobin 12 g/dL, anemia not recorded   | FEA-350 stays silent |

  @rule-FEA-351
  Scenario: FEA-351: failing kidneys by word or figure
    Given a patient with impaired kidney function
    When the findings are worked up
    Then FEA-351 is concluded
    And with this changed the answer is
      | changed                                                     | answer               |
      | creatinine 2 mg/dL, impaired kidney function not recorded   | FEA-351 is concluded |
      | creatinine 1.4 mg/dL, impaired kidney function not recorded | FEA-351 is concluded |
      | creatinine 1.3 mg/dL, impaired kidney function not recorded | FEA-351 stays silent |

  @rule-FEA-352
  Scenario: FEA-352: two of the blood changes of myeloma
    Given a 44-year-old patient with anemia, impaired kidney function
    When the findings are worked up
    Then FEA-352 is concluded
    And with this changed the answer is
      | changed                                                                                                               | answer               |
      | age 40 years                                                                                                          | FEA-352 is concluded |
      | erythrocyte sedimentation rate 100 mm/h, anemia not recorded                                                          | FEA-352 is concluded |
      | calcium 10.6 mg/dL, impaired kidney function not recorded                                                             | FEA-352 is concluded |
      | erythrocyte sedimentation rate 81 mm/h, hemoglobin 9 g/dL, anemia not recorded, impaired kidney function not recorded | FEA-352 is concluded |
      | age 39.5 years                                                                                                        | FEA-352 stays silent |
      | calcium 10.5 mg/dL, impaired kidney function not recorded                                                             | FEA-352 stays silent |
      | erythrocyte sedimentation rate 80 mm/h, impaired kidney function not recorded                                         | FEA-352 stays silent |

  @rule-FEA-353
  Scenario: FEA-353: months of pain without fever or a door for germs
    Given a patient with pain duration 15 weeks, no fever
    When the findings are worked up
    Then FEA-353 is concluded
    And with this changed the answer is
      | changed                      | answer               |
      | pain duration 12 weeks       | FEA-353 is concluded |
      | no abscess                   | FEA-353 is concluded |
      | pain duration 9 weeks        | FEA-353 stays silent |
      | fever                        | FEA-353 stays silent |
      | sinus tract                  | FEA-353 stays silent |
      | sequestrum                   | FEA-353 stays silent |
      | abscess                      | FEA-353 stays silent |
      | foot ulcer                   | FEA-353 stays silent |
      | fixation hardware            | FEA-353 stays silent |
      | joint prosthesis             | FEA-353 stays silent |
      | previous surgery at the site | FEA-353 stays silent |
      | recent joint surgery         | FEA-353 stays silent |
      | joint injection              | FEA-353 stays silent |
      | diabetes                     | FEA-353 stays silent |
      | immunosuppression            | FEA-353 stays silent |
      | bone culture growth          | FEA-353 stays silent |

  @rule-FEA-354
  Scenario: FEA-354: first week of a sickle cell crisis
    Given a patient with sickle cell disease, pain duration 5 days
    When the findings are worked up
    Then FEA-354 is concluded
    And with this changed the answer is
      | changed                     | answer               |
      | pain duration 6 days        | FEA-354 is concluded |
      | no sickle cell disease      | FEA-354 stays silent |
      | pain duration 7 days        | FEA-354 stays silent |
      | worsening despite treatment | FEA-354 stays silent |
      | bone culture growth         | FEA-354 stays silent |
      | sepsis                      | FEA-354 stays silent |

  @rule-FEA-355
  Scenario: FEA-355: fine line within the diffuse edema of a midlife hip
    Given a 55-year-old patient with diffuse edema of femoral head and neck, subchondral line parallel to the surface
    When the findings are worked up
    Then FEA-355 is concluded
    And with this changed the answer is
      | changed                                   | answer               |
      | age 25 years                              | FEA-355 is concluded |
      | age 59 years                              | FEA-355 is concluded |
      | subchondral low-signal thickness 0 mm     | FEA-355 is concluded |
      | no diffuse edema of femoral head and neck | FEA-355 stays silent |
      | subchondral line concave rim              | FEA-355 stays silent |
      | age 23 years                              | FEA-355 stays silent |
      | age 59.5 years                            | FEA-355 stays silent |
      | known osteoporosis                        | FEA-355 stays silent |
      | corticosteroid use                        | FEA-355 stays silent |
      | subchondral collapse                      | FEA-355 stays silent |
      | athletic or military training             | FEA-355 stays silent |
      | recent injury                             | FEA-355 stays silent |
      | chronic kidney disease                    | FEA-355 stays silent |
      | menstrual disturbance                     | FEA-355 stays silent |
      | subchondral low-signal thickness 4 mm     | FEA-355 stays silent |

  @rule-FEA-356
  Scenario: FEA-356: inflamed jaw of a child
    Given a 14-year-old patient with jaw pain, periosteal reaction
    When the findings are worked up
    Then FEA-356 is concluded
    And with this changed the answer is
      | changed                                               | answer               |
      | age 17.5 years                                        | FEA-356 is concluded |
      | marrow edema site mandible, pain site not recorded    | FEA-356 is concluded |
      | sclerotic lesion, periosteal reaction not recorded    | FEA-356 is concluded |
      | bone expansion, periosteal reaction not recorded      | FEA-356 is concluded |
      | cortical thickening, periosteal reaction not recorded | FEA-356 is concluded |
      | marrow edema on MRI, periosteal reaction not recorded | FEA-356 is concluded |
      | age 18 years                                          | FEA-356 stays silent |
      | hip pain                                              | FEA-356 stays silent |
      | no periosteal reaction                                | FEA-356 stays silent |
      | soft tissue mass                                      | FEA-356 stays silent |
      | aggressive periosteal reaction                        | FEA-356 stays silent |
      | aggressive bone lesion                                | FEA-356 stays silent |
      | cortical destruction                                  | FEA-356 stays silent |
      | histology shows malignancy                            | FEA-356 stays silent |
      | blasts on blood film                                  | FEA-356 stays silent |

  @rule-FEA-370
  Scenario: FEA-370: white cells over 15.5 past infancy
    Given a patient with white cell count 19 ×10^9/L
    When the findings are worked up
    Then FEA-370 is concluded
    And with this changed the answer is
      | changed                       | answer               |
      | white cell count 16 ×10^9/L   | FEA-370 is concluded |
      | age 2 years                   | FEA-370 is concluded |
      | white cell count 15.5 ×10^9/L | FEA-370 stays silent |
      | age 1.1 years                 | FEA-370 stays silent |

  @rule-FEA-371
  Scenario: FEA-371: new bone without a mass at a typical stress fracture site of the young
    Given a 21-year-old patient with periosteal reaction, marrow edema site tibial shaft, no soft tissue mass
    When the findings are worked up
    Then FEA-371 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                                 | answer               |
      | age 4 years                                                                                                                                                             | FEA-371 is concluded |
      | age 25 years                                                                                                                                                            | FEA-371 is concluded |
      | no cortical destruction, soft tissue mass not recorded                                                                                                                  | FEA-371 is concluded |
      | no lytic lesion, soft tissue mass not recorded                                                                                                                          | FEA-371 is concluded |
      | no fever                                                                                                                                                                | FEA-371 is concluded |
      | age 4 years, lactate dehydrogenase 250 U/L, marrow edema site tibial shaft and endplates and ischium and medial clavicle and scaphoid and other carpal bone             | FEA-371 is concluded |
      | age 3.5 years                                                                                                                                                           | FEA-371 stays silent |
      | age 26 years                                                                                                                                                            | FEA-371 stays silent |
      | no periosteal reaction                                                                                                                                                  | FEA-371 stays silent |
      | marrow edema site femoral head                                                                                                                                          | FEA-371 stays silent |
      | soft tissue mass not recorded                                                                                                                                           | FEA-371 stays silent |
      | palpable mass                                                                                                                                                           | FEA-371 stays silent |
      | lytic lesion                                                                                                                                                            | FEA-371 stays silent |
      | sclerotic lesion                                                                                                                                                        | FEA-371 stays silent |
      | nidus                                                                                                                                                                   | FEA-371 stays silent |
      | pain relieved by NSAIDs                                                                                                                                                 | FEA-371 stays silent |
      | aggressive bone lesion                                                                                                                                                  | FEA-371 stays silent |
      | multiple bone lesions                                                                                                                                                   | FEA-371 stays silent |
      | chills                                                                                                                                                                  | FEA-371 stays silent |
      | weight loss                                                                                                                                                             | FEA-371 stays silent |
      | lactate dehydrogenase 312 U/L                                                                                                                                           | FEA-371 stays silent |
      | matrix mineralization                                                                                                                                                   | FEA-371 stays silent |
      | abscess                                                                                                                                                                 | FEA-371 stays silent |
      | previous cancer                                                                                                                                                         | FEA-371 stays silent |
      | age 4 years, marrow edema site tibial shaft and endplates and ischium and medial clavicle and scaphoid and other carpal bone, no cortical destruction, soft tissue mass | FEA-371 stays silent |

  @rule-FEA-372
  Scenario: FEA-372: swollen and stiff heels on both sides of a child
    Given a 14-year-old patient with pain side both, heel pain, morning stiffness, local swelling, pain duration 8 weeks
    When the findings are worked up
    Then FEA-372 is concluded
    And with this changed the answer is
      | changed                                                                | answer               |
      | age 6 years                                                            | FEA-372 is concluded |
      | age 18 years                                                           | FEA-372 is concluded |
      | pain duration 6 weeks                                                  | FEA-372 is concluded |
      | marrow edema site calcaneus, pain site not recorded                    | FEA-372 is concluded |
      | pain worse in the morning, morning stiffness not recorded              | FEA-372 is concluded |
      | tendon disease on imaging, local swelling not recorded                 | FEA-372 is concluded |
      | enthesitis, local swelling not recorded                                | FEA-372 is concluded |
      | edema at an enthesis, local swelling not recorded                      | FEA-372 is concluded |
      | bursitis on imaging, local swelling not recorded                       | FEA-372 is concluded |
      | synovitis on imaging, local swelling not recorded                      | FEA-372 is concluded |
      | treated for another diagnosis, pain duration not recorded              | FEA-372 is concluded |
      | relapsing course, pain duration not recorded                           | FEA-372 is concluded |
      | morning stiffness duration 0.8 minutes, morning stiffness not recorded | FEA-372 stays silent |
      | age 5.5 years                                                          | FEA-372 stays silent |
      | age 18.5 years                                                         | FEA-372 stays silent |
      | pain side right                                                        | FEA-372 stays silent |
      | hip pain                                                               | FEA-372 stays silent |
      | no local swelling                                                      | FEA-372 stays silent |
      | pain duration 5 weeks                                                  | FEA-372 stays silent |

  @rule-FEA-373
  Scenario: FEA-373: hollow bone with benign tumor tissue and a sign of the parathyroid
    Given a 22-year-old patient with histology shows benign tumor, calcium 13 mg/dL
    When the findings are worked up
    Then FEA-373 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                                                                                | answer               |
      | calcium 10.8 mg/dL                                                                                                                                                                                                     | FEA-373 is concluded |
      | ionized calcium 2 mmol/L, calcium not recorded                                                                                                                                                                         | FEA-373 is concluded |
      | subperiosteal resorption, calcium not recorded                                                                                                                                                                         | FEA-373 is concluded |
      | parathyroid hormone 81 pg/mL, calcium not recorded                                                                                                                                                                     | FEA-373 is concluded |
      | age 18 years, chronic kidney disease, multiple bone lesions, calcium not recorded                                                                                                                                      | FEA-373 is concluded |
      | age 18 years, chronic kidney disease, pain site hip and knee and foot and jaw and face, calcium not recorded                                                                                                           | FEA-373 is concluded |
      | age 18 years, kidney stones, marrow edema site tibial shaft and calcaneus and vertebral body and endplates and ischium and medial clavicle and scaphoid and other carpal bone and mandible, calcium not recorded       | FEA-373 is concluded |
      | age 18 years, phosphate 2.1 mg/dL, marrow edema site tibial shaft and calcaneus and vertebral body and endplates and ischium and medial clavicle and scaphoid and other carpal bone and mandible, calcium not recorded | FEA-373 is concluded |
      | age 17.5 years                                                                                                                                                                                                         | FEA-373 stays silent |
      | no histology shows benign tumor                                                                                                                                                                                        | FEA-373 stays silent |
      | multiple bone lesions, calcium not recorded                                                                                                                                                                            | FEA-373 stays silent |
      | kidney stones, calcium not recorded                                                                                                                                                                                    | FEA-373 stays silent |
      | histology shows malignancy                                                                                                                                                                                             | FEA-373 stays silent |
      | parathyroid hormone 15 pg/mL                                                                                                                                                                                           | FEA-373 stays silent |
      | matrix mineralization                                                                                                                                                                                                  | FEA-373 stays silent |
      | previous cancer                                                                                                                                                                                                        | FEA-373 stays silent |

  @rule-FEA-357
  Scenario: FEA-357: normal film past the age of frozen shoulder
    Given a 69-year-old patient with normal radiograph
    When the findings are worked up
    Then FEA-357 is concluded
    And with this changed the answer is
      | changed              | answer               |
      | age 65 years         | FEA-357 is concluded |
      | age 61 years         | FEA-357 stays silent |
      | no normal radiograph | FEA-357 stays silent |

  @rule-FEA-358
  Scenario: FEA-358: edema on both sides of the knee
    Given a patient with marrow edema site femoral condyle and tibial plateau
    When the findings are worked up
    Then FEA-358 is concluded
    And with this changed the answer is
      | changed                           | answer               |
      | marrow edema site femoral condyle | FEA-358 stays silent |
      | marrow edema site tibial plateau  | FEA-358 stays silent |

  @rule-FEA-359
  Scenario: FEA-359: edema on both sides of the hip
    Given a patient with marrow edema site femoral head and acetabulum
    When the findings are worked up
    Then FEA-359 is concluded
    And with this changed the answer is
      | changed                        | answer               |
      | marrow edema site femoral head | FEA-359 stays silent |
      | marrow edema site acetabulum   | FEA-359 stays silent |

  @rule-FEA-374
  Scenario: FEA-374: edema in two regions of the skeleton of a child
    Given a 14-year-old patient with marrow edema site femoral shaft and distal tibia
    When the findings are worked up
    Then FEA-374 is concluded
    And with this changed the answer is
      | changed                                                                                                                               | answer               |
      | age 3 years                                                                                                                           | FEA-374 is concluded |
      | age 18 years, marrow edema site femoral shaft and endplates and ischium and scaphoid and other carpal bone                            | FEA-374 is concluded |
      | age 18 years, marrow edema site endplates and vertebral posterior elements and clavicle and scaphoid and other carpal bone            | FEA-374 is concluded |
      | age 18 years, marrow edema site proximal femoral shaft and endplates and sternum and scaphoid and other carpal bone and mandible      | FEA-374 is concluded |
      | age 18 years, marrow edema site proximal femoral shaft and endplates and humeral head and scaphoid and other carpal bone and mandible | FEA-374 is concluded |
      | age 2.5 years                                                                                                                         | FEA-374 stays silent |
      | age 18.5 years                                                                                                                        | FEA-374 stays silent |
      | marrow edema site distal tibia                                                                                                        | FEA-374 stays silent |
      | marrow edema site vertebral body                                                                                                      | FEA-374 stays silent |
      | marrow edema site humeral head                                                                                                        | FEA-374 stays silent |
      | marrow edema site medial clavicle                                                                                                     | FEA-374 stays silent |
      | marrow edema site forearm shaft                                                                                                       | FEA-374 stays silent |

  @rule-FEA-360
  Scenario: FEA-360: new bone on the surface early in the illness
    Given a patient with periosteal reaction
    When the findings are worked up
    Then FEA-360 is concluded
    And with this changed the answer is
      | changed                | answer               |
      | pain duration 29 days  | FEA-360 is concluded |
      | no periosteal reaction | FEA-360 stays silent |
      | pain duration 6 weeks  | FEA-360 stays silent |

  @rule-FEA-361
  Scenario: FEA-361: pus or tract or dead piece of bone
    Given a patient with sinus tract
    When the findings are worked up
    Then FEA-361 is concluded
    And with this changed the answer is
      | changed                                           | answer               |
      | sequestrum, sinus tract not recorded              | FEA-361 is concluded |
      | abscess, sinus tract not recorded                 | FEA-361 is concluded |
      | foot ulcer, sinus tract not recorded              | FEA-361 is concluded |
      | bone culture growth, sinus tract not recorded     | FEA-361 is concluded |
      | no intraosseous abscess, sinus tract not recorded | FEA-361 stays silent |

  @rule-FEA-375
  Scenario: FEA-375: bordered hole in a metaphysis
    Given a patient with lytic lesion, bone lesion position metaphyseal, lesion margin sclerotic
    When the findings are worked up
    Then FEA-375 is concluded
    And with this changed the answer is
      | changed                                         | answer               |
      | reactive sclerosis, lesion margin not recorded  | FEA-375 is concluded |
      | no lytic lesion                                 | FEA-375 stays silent |
      | bone lesion position diaphyseal                 | FEA-375 stays silent |
      | lesion margin sharp without sclerosis           | FEA-375 stays silent |
      | bone lesion position epiphyseal and metaphyseal | FEA-375 stays silent |

  @rule-FEA-400
  Scenario: FEA-400: dense or eaten bone at the front of the chest and at the spine together
    Given a patient with marrow edema site vertebral body and medial clavicle, sclerotic lesion
    When the findings are worked up
    Then FEA-400 is concluded
    And with this changed the answer is
      | changed                                                                                                                          | answer               |
      | cortical thickening, sclerotic lesion not recorded                                                                               | FEA-400 is concluded |
      | bone expansion, sclerotic lesion not recorded                                                                                    | FEA-400 is concluded |
      | endplate erosion, sclerotic lesion not recorded                                                                                  | FEA-400 is concluded |
      | syndesmophytes, sclerotic lesion not recorded                                                                                    | FEA-400 is concluded |
      | anterior chest wall hyperostosis, band of edema near the endplate, marrow edema site not recorded, sclerotic lesion not recorded | FEA-400 is concluded |
      | vertebral corner edema, bull head uptake, marrow edema site not recorded, sclerotic lesion not recorded                          | FEA-400 is concluded |
      | marrow edema site vertebral body                                                                                                 | FEA-400 stays silent |
      | marrow edema site medial clavicle                                                                                                | FEA-400 stays silent |
      | no sclerotic lesion                                                                                                              | FEA-400 stays silent |
      | soft tissue mass                                                                                                                 | FEA-400 stays silent |
      | bone culture growth                                                                                                              | FEA-400 stays silent |
      | histology shows malignancy                                                                                                       | FEA-400 stays silent |

  @rule-FEA-401
  Scenario: FEA-401: jaw of a child that swells again and again without pus
    Given a 14-year-old patient with jaw pain, relapsing course, no fever, sclerotic lesion
    When the findings are worked up
    Then FEA-401 is concluded
    And with this changed the answer is
      | changed                                                                | answer               |
      | age 17.5 years                                                         | FEA-401 is concluded |
      | marrow edema site mandible, pain site not recorded                     | FEA-401 is concluded |
      | similar episode before, relapsing course not recorded                  | FEA-401 is concluded |
      | no response to antibiotics, relapsing course not recorded              | FEA-401 is concluded |
      | no abscess, fever not recorded                                         | FEA-401 is concluded |
      | no bone culture growth, fever not recorded                             | FEA-401 is concluded |
      | no tissue culture growth, fever not recorded                           | FEA-401 is concluded |
      | no pus on aspiration, fever not recorded                               | FEA-401 is concluded |
      | reactive sclerosis, sclerotic lesion not recorded                      | FEA-401 is concluded |
      | bone expansion, sclerotic lesion not recorded                          | FEA-401 is concluded |
      | periosteal reaction, sclerotic lesion not recorded                     | FEA-401 is concluded |
      | age 18 years                                                           | FEA-401 stays silent |
      | hip pain                                                               | FEA-401 stays silent |
      | no relapsing course                                                    | FEA-401 stays silent |
      | no sclerotic lesion                                                    | FEA-401 stays silent |
      | fever not recorded                                                     | FEA-401 stays silent |
      | sequestrum                                                             | FEA-401 stays silent |
      | soft tissue mass                                                       | FEA-401 stays silent |
      | age 1.1 years, pain site pelvis and jaw, fever, no bone culture growth | FEA-401 stays silent |

  @rule-FEA-402
  Scenario: FEA-402: sterile joint with a second sign of spondyloarthritis after an infection
    Given a patient with recent infection, no synovial fluid culture growth, sacroiliac marrow edema
    When the findings are worked up
    Then FEA-402 is concluded
    And with this changed the answer is
      | changed                                                                  | answer               |
      | sacroiliitis on MRI, sacroiliac marrow edema not recorded                | FEA-402 is concluded |
      | marrow edema site sacroiliac joint, sacroiliac marrow edema not recorded | FEA-402 is concluded |
      | enthesitis, sacroiliac marrow edema not recorded                         | FEA-402 is concluded |
      | dactylitis, sacroiliac marrow edema not recorded                         | FEA-402 is concluded |
      | uveitis, sacroiliac marrow edema not recorded                            | FEA-402 is concluded |
      | conjunctivitis, sacroiliac marrow edema not recorded                     | FEA-402 is concluded |
      | swollen joint count 2 sites, sacroiliac marrow edema not recorded        | FEA-402 is concluded |
      | HLA-B27, sacroiliac marrow edema not recorded                            | FEA-402 is concluded |
      | no recent infection                                                      | FEA-402 stays silent |
      | no sacroiliac marrow edema                                               | FEA-402 stays silent |
      | synovial fluid culture growth not recorded                               | FEA-402 stays silent |
      | recent antibiotic use                                                    | FEA-402 stays silent |
      | sinus tract                                                              | FEA-402 stays silent |

  @rule-FEA-430
  Scenario: FEA-430: markers clearly raised or raised without a normal C-reactive protein
    Given a patient with erythrocyte sedimentation rate 75 mm/h
    When the findings are worked up
    Then FEA-430 is concluded
    And with this changed the answer is
      | changed                                                           | answer               |
      | erythrocyte sedimentation rate 45 mm/h                            | FEA-430 is concluded |
      | C-reactive protein 9 mg/L                                         | FEA-430 is concluded |
      | C-reactive protein 9 mg/L, erythrocyte sedimentation rate 61 mm/h | FEA-430 is concluded |
      | C-reactive protein 9 mg/L, erythrocyte sedimentation rate 60 mm/h | FEA-430 stays silent |

  @rule-FEA-431
  Scenario: FEA-431: markers raised with nothing against them
    Given a patient with erythrocyte sedimentation rate 50 mm/h
    When the findings are worked up
    Then FEA-431 is concluded
    And with this changed the answer is
      | changed                                                                 | answer               |
      | C-reactive protein 10 mg/L, erythrocyte sedimentation rate not recorded | FEA-431 is concluded |
      | erythrocyte sedimentation rate 40 mm/h                                  | FEA-431 stays silent |
      | C-reactive protein 8 mg/L                                               | FEA-431 stays silent |

  @rule-FEA-432
  Scenario: FEA-432: arm joint edema with another ground
    Given a patient with joint space narrowing
    When the findings are worked up
    Then FEA-432 is concluded
    And with this changed the answer is
      | changed                                                            | answer               |
      | bone erosion, joint space narrowing not recorded                   | FEA-432 is concluded |
      | synovitis on imaging, joint space narrowing not recorded           | FEA-432 is concluded |
      | swollen joint count 2 sites, joint space narrowing not recorded    | FEA-432 is concluded |
      | known rheumatoid arthritis, joint space narrowing not recorded     | FEA-432 is concluded |
      | autonomic limb changes, joint space narrowing not recorded         | FEA-432 is concluded |
      | tendon tear on imaging, joint space narrowing not recorded         | FEA-432 is concluded |
      | double line sign, joint space narrowing not recorded               | FEA-432 is concluded |
      | osteonecrosis risk factor, joint space narrowing not recorded      | FEA-432 is concluded |
      | soft tissue mass, joint space narrowing not recorded               | FEA-432 is concluded |
      | recent injury, joint space narrowing not recorded                  | FEA-432 is concluded |
      | fracture line on MRI, joint space narrowing not recorded           | FEA-432 is concluded |
      | fever, joint space narrowing not recorded                          | FEA-432 is concluded |
      | bone culture growth, joint space narrowing not recorded            | FEA-432 is concluded |
      | osteophytes, subchondral cysts, joint space narrowing not recorded | FEA-432 is concluded |
      | periarticular calcification, joint space narrowing not recorded    | FEA-432 is concluded |
      | no joint space narrowing                                           | FEA-432 stays silent |

  @rule-FEA-433
  Scenario: FEA-433: bowed legs with changed shafts
    Given a patient with limb deformity, marrow edema site proximal femoral shaft
    When the findings are worked up
    Then FEA-433 is concluded
    And with this changed the answer is
      | changed                                                      | answer               |
      | pseudofracture, marrow edema site not recorded               | FEA-433 is concluded |
      | both femoral shafts affected, marrow edema site not recorded | FEA-433 is concluded |
      | renal phosphate wasting, marrow edema site not recorded      | FEA-433 is concluded |
      | raised FGF23, marrow edema site not recorded                 | FEA-433 is concluded |
      | phosphate 2.1 mg/dL, marrow edema site not recorded          | FEA-433 is concluded |
      | no limb deformity                                            | FEA-433 stays silent |
      | marrow edema site distal femur                               | FEA-433 stays silent |
      | marrow edema site distal tibia                               | FEA-433 stays silent |
      | phosphate 2.5 mg/dL, marrow edema site not recorded          | FEA-433 stays silent |

  @rule-FEA-434
  Scenario: FEA-434: two signs of too much cortisol
    Given a patient with signs of cortisol excess, raised cortisol
    When the findings are worked up
    Then FEA-434 is concluded
    And with this changed the answer is
      | changed                                                                                                           | answer               |
      | weight gain, signs of cortisol excess not recorded                                                                | FEA-434 is concluded |
      | menstrual disturbance, raised cortisol not recorded                                                               | FEA-434 is concluded |
      | bruising, raised blood sugar, signs of cortisol excess not recorded, raised cortisol not recorded                 | FEA-434 is concluded |
      | proximal muscle weakness, raised blood sugar, signs of cortisol excess not recorded, raised cortisol not recorded | FEA-434 is concluded |
      | no signs of cortisol excess                                                                                       | FEA-434 stays silent |
      | menstrual disturbance, raised blood sugar, signs of cortisol excess not recorded, raised cortisol not recorded    | FEA-434 stays silent |

  @rule-FEA-435
  Scenario: FEA-435: several bones at which weak bone cracks
    Given a patient with marrow edema site metatarsal and rib
    When the findings are worked up
    Then FEA-435 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                                                                                          | answer               |
      | marrow edema site acetabulum and distal tibia and metatarsal and vertebral body and endplates and vertebral posterior elements and sacral ala and humeral head and humeral shaft and sternum and mandible                        | FEA-435 is concluded |
      | marrow edema site femoral neck and acetabulum and distal tibia and metatarsal and vertebral body and endplates and vertebral posterior elements and humeral head and humeral shaft and sternum and mandible                      | FEA-435 is concluded |
      | marrow edema site acetabulum and distal tibia and calcaneus and metatarsal and vertebral body and endplates and vertebral posterior elements and humeral head and humeral shaft and sternum and mandible                         | FEA-435 is concluded |
      | marrow edema site acetabulum and tibial plateau and proximal tibia and distal tibia and metatarsal and vertebral body and endplates and vertebral posterior elements and humeral head and humeral shaft and sternum and mandible | FEA-435 is concluded |
      | marrow edema site acetabulum and distal tibia and metatarsal and vertebral body and endplates and vertebral posterior elements and pubis and humeral shaft and sternum and mandible                                              | FEA-435 is concluded |
      | marrow edema site femoral neck                                                                                                                                                                                                   | FEA-435 stays silent |
      | marrow edema site tibial plateau                                                                                                                                                                                                 | FEA-435 stays silent |

  @rule-FEA-460
  Scenario: FEA-460: worse after antibiotics
    Given a patient with recent antibiotic use, worsening despite treatment
    When the findings are worked up
    Then FEA-460 is concluded
    And with this changed the answer is
      | changed                                                   | answer               |
      | rapid worsening, worsening despite treatment not recorded | FEA-460 is concluded |
      | no recent antibiotic use                                  | FEA-460 stays silent |
      | no worsening despite treatment                            | FEA-460 stays silent |

  @rule-FEA-461
  Scenario: FEA-461: sign of sterile osteitis in a grown-up
    Given a patient with palmoplantar pustulosis
    When the findings are worked up
    Then FEA-461 is concluded
    And with this changed the answer is
      | changed                                                                   | answer               |
      | psoriasis, palmoplantar pustulosis not recorded                           | FEA-461 is concluded |
      | acne, palmoplantar pustulosis not recorded                                | FEA-461 is concluded |
      | clavicle pain, palmoplantar pustulosis not recorded                       | FEA-461 is concluded |
      | multifocal pain, palmoplantar pustulosis not recorded                     | FEA-461 is concluded |
      | multiple bone lesions, palmoplantar pustulosis not recorded               | FEA-461 is concluded |
      | relapsing course, palmoplantar pustulosis not recorded                    | FEA-461 is concluded |
      | marrow edema site mandible, palmoplantar pustulosis not recorded          | FEA-461 is concluded |
      | jaw pain, palmoplantar pustulosis not recorded                            | FEA-461 is concluded |
      | no anterior chest wall hyperostosis, palmoplantar pustulosis not recorded | FEA-461 stays silent |

  @rule-FEA-462
  Scenario: FEA-462: anemia with several broken vertebrae
    Given a 54-year-old patient with anemia, vertebral collapse, number of vertebral levels 2 sites
    When the findings are worked up
    Then FEA-462 is concluded
    And with this changed the answer is
      | changed                                                            | answer               |
      | age 50 years                                                       | FEA-462 is concluded |
      | fracture site vertebral fracture, vertebral collapse not recorded  | FEA-462 is concluded |
      | new fracture on follow-up, number of vertebral levels not recorded | FEA-462 is concluded |
      | age 46 years                                                       | FEA-462 stays silent |
      | no anemia                                                          | FEA-462 stays silent |
      | no vertebral collapse                                              | FEA-462 stays silent |
      | number of vertebral levels 1.5 sites                               | FEA-462 stays silent |

  @rule-FEA-463
  Scenario: FEA-463: fluid between worn spinous processes
    Given a 49-year-old patient with bursitis on imaging, back pain
    When the findings are worked up
    Then FEA-463 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                        | answer               |
      | age 45 years, marrow edema site acetabulum and distal tibia and metatarsal and vertebral body and endplates and vertebral posterior elements and pubis and humeral shaft, touching spinous processes, bursitis on imaging not recorded, pain site not recorded | FEA-463 is concluded |
      | age 41 years                                                                                                                                                                                                                                                   | FEA-463 stays silent |
      | hip pain                                                                                                                                                                                                                                                       | FEA-463 stays silent |
      | marrow edema site vertebral posterior elements, bursitis on imaging not recorded                                                                                                                                                                               | FEA-463 stays silent |
      | bone culture growth                                                                                                                                                                                                                                            | FEA-463 stays silent |
      | abscess                                                                                                                                                                                                                                                        | FEA-463 stays silent |
      | paraspinal or epidural collection                                                                                                                                                                                                                              | FEA-463 stays silent |
      | marrow edema site acetabulum and distal tibia and metatarsal and vertebral body and endplates and pubis and humeral shaft, touching spinous processes, bursitis on imaging not recorded, pain site not recorded                                                | FEA-463 stays silent |

  @rule-FEA-464
  Scenario: FEA-464: one eaten sacroiliac joint past 45
    Given a 49-year-old patient with no bilateral marrow edema, sacroiliac erosion, no HLA-B27
    When the findings are worked up
    Then FEA-464 is concluded
    And with this changed the answer is
      | changed                                                                                                                                | answer               |
      | age 45 years                                                                                                                           | FEA-464 is concluded |
      | no good response to full-dose NSAIDs, HLA-B27 not recorded                                                                             | FEA-464 is concluded |
      | alkaline phosphatase 162 U/L, HLA-B27 not recorded                                                                                     | FEA-464 is concluded |
      | weight loss, HLA-B27 not recorded                                                                                                      | FEA-464 is concluded |
      | worsening despite treatment, HLA-B27 not recorded                                                                                      | FEA-464 is concluded |
      | age 41 years                                                                                                                           | FEA-464 stays silent |
      | bilateral marrow edema not recorded                                                                                                    | FEA-464 stays silent |
      | known spondyloarthritis                                                                                                                | FEA-464 stays silent |
      | psoriasis                                                                                                                              | FEA-464 stays silent |
      | age 45 years, number of edema sites 0 sites, sacroiliitis on MRI, bilateral marrow edema not recorded, sacroiliac erosion not recorded | FEA-464 stays silent |
      | age 45 years, pain side left, bilateral marrow edema                                                                                   | FEA-464 stays silent |
      | pain relieved by NSAIDs, HLA-B27 not recorded                                                                                          | FEA-464 stays silent |

  @rule-FEA-465
  Scenario: FEA-465: first weeks after delivery
    Given a patient with time since delivery 4 weeks
    When the findings are worked up
    Then FEA-465 is concluded
    And with this changed the answer is
      | changed                                                      | answer               |
      | pregnancy stage postpartum, time since delivery not recorded | FEA-465 is concluded |
      | time since delivery 6 weeks                                  | FEA-465 stays silent |

  @rule-FEA-466
  Scenario: FEA-466: bone lesion that grows or replaces
    Given a patient with aggressive bone lesion
    When the findings are worked up
    Then FEA-466 is concluded
    And with this changed the answer is
      | changed                                                         | answer               |
      | low T1 marrow signal, aggressive bone lesion not recorded       | FEA-466 is concluded |
      | lytic lesion, aggressive bone lesion not recorded               | FEA-466 is concluded |
      | multiple bone lesions, aggressive bone lesion not recorded      | FEA-466 is concluded |
      | histology shows malignancy, aggressive bone lesion not recorded | FEA-466 is concluded |
      | no aggressive bone lesion                                       | FEA-466 stays silent |

  @rule-FEA-467
  Scenario: FEA-467: disc picture of infection beyond soft tissue
    Given a patient with endplate erosion
    When the findings are worked up
    Then FEA-467 is concluded
    And with this changed the answer is
      | changed                                                          | answer               |
      | disc destruction, endplate erosion not recorded                  | FEA-467 is concluded |
      | bright disc, endplate erosion not recorded                       | FEA-467 is concluded |
      | discitis pattern on MRI, endplate erosion not recorded           | FEA-467 is concluded |
      | paraspinal or epidural collection, endplate erosion not recorded | FEA-467 is concluded |
      | no endplate erosion                                              | FEA-467 stays silent |

  @rule-FEA-468
  Scenario: FEA-468: markers clearly above what wear explains
    Given a patient with C-reactive protein 25 mg/L
    When the findings are worked up
    Then FEA-468 is concluded
    And with this changed the answer is
      | changed                                                                 | answer               |
      | C-reactive protein 20 mg/L                                              | FEA-468 is concluded |
      | leukocytosis, C-reactive protein not recorded                           | FEA-468 is concluded |
      | fever, C-reactive protein not recorded                                  | FEA-468 is concluded |
      | chills, C-reactive protein not recorded                                 | FEA-468 is concluded |
      | erythrocyte sedimentation rate 41 mm/h, C-reactive protein not recorded | FEA-468 is concluded |
      | C-reactive protein 15 mg/L                                              | FEA-468 stays silent |
      | erythrocyte sedimentation rate 40 mm/h, C-reactive protein not recorded | FEA-468 stays silent |

  @rule-FEA-436
  Scenario: FEA-436: slight marker reaction only
    Given a patient with C-reactive protein 15 mg/L
    When the findings are worked up
    Then FEA-436 is concluded
    And with this changed the answer is
      | changed                                | answer               |
      | C-reactive protein 10 mg/L             | FEA-436 is concluded |
      | C-reactive protein 20 mg/L             | FEA-436 is concluded |
      | C-reactive protein 8 mg/L              | FEA-436 stays silent |
      | C-reactive protein 25 mg/L             | FEA-436 stays silent |
      | fever                                  | FEA-436 stays silent |
      | erythrocyte sedimentation rate 50 mm/h | FEA-436 stays silent |

  @rule-FEA-437
  Scenario: FEA-437: raised markers outside pregnancy with cells
    Given a patient with erythrocyte sedimentation rate 50 mm/h
    When the findings are worked up
    Then FEA-437 is concluded
    And with this changed the answer is
      | changed                                                                    | answer               |
      | erythrocyte sedimentation rate 45 mm/h                                     | FEA-437 is concluded |
      | white cell count 11.1 ×10^9/L, erythrocyte sedimentation rate not recorded | FEA-437 is concluded |
      | erythrocyte sedimentation rate 40 mm/h                                     | FEA-437 stays silent |
      | pregnancy                                                                  | FEA-437 stays silent |
      | white cell count 11 ×10^9/L, erythrocyte sedimentation rate not recorded   | FEA-437 stays silent |

  @rule-FEA-469
  Scenario: FEA-469: anemia with a high sedimentation rate
    Given a 22-year-old patient with anemia, erythrocyte sedimentation rate 62 mm/h
    When the findings are worked up
    Then FEA-469 is concluded
    And with this changed the answer is
      | changed                                | answer               |
      | erythrocyte sedimentation rate 55 mm/h | FEA-469 is concluded |
      | age 17.5 years                         | FEA-469 stays silent |
      | erythrocyte sedimentation rate 50 mm/h | FEA-469 stays silent |

  @rule-FEA-403
  Scenario: FEA-403: months of edema in two regions of the skeleton of a child
    Given a 14-year-old patient with marrow edema site femoral shaft and distal tibia, pain duration 8 weeks
    When the findings are worked up
    Then FEA-403 is concluded
    And with this changed the answer is
      | changed               | answer               |
      | pain duration 6 weeks | FEA-403 is concluded |
      | age 2.5 years         | FEA-403 stays silent |
      | pain duration 5 weeks | FEA-403 stays silent |
      | fever                 | FEA-403 stays silent |
      | immunosuppression     | FEA-403 stays silent |
      | sickle cell disease   | FEA-403 stays silent |

  @rule-FEA-470
  Scenario: FEA-470: another ground for a raised alkaline phosphatase
    Given a patient with liver disease
    When the findings are worked up
    Then FEA-470 is concluded
    And with this changed the answer is
      | changed                                                        | answer               |
      | phosphate 2 mg/dL, calcium 6 mg/dL, liver disease not recorded | FEA-470 is concluded |
      | limb deformity, liver disease not recorded                     | FEA-470 is concluded |
      | bone expansion, liver disease not recorded                     | FEA-470 is concluded |
      | kidney stones, liver disease not recorded                      | FEA-470 is concluded |
      | parathyroid hormone 81 pg/mL, liver disease not recorded       | FEA-470 is concluded |
      | proximal muscle weakness, liver disease not recorded           | FEA-470 is concluded |
      | pseudofracture, liver disease not recorded                     | FEA-470 is concluded |
      | fracture line on MRI, liver disease not recorded               | FEA-470 is concluded |
      | chronic kidney disease, liver disease not recorded             | FEA-470 is concluded |
      | parathyroid hormone 65 pg/mL, liver disease not recorded       | FEA-470 stays silent |

  @rule-FEA-404
  Scenario: FEA-404: neck that cannot turn from one day to the next
    Given a patient with neck pain, pain onset sudden, restricted spinal movement
    When the findings are worked up
    Then FEA-404 is concluded
    And with this changed the answer is
      | changed                                                      | answer               |
      | pain duration 10 days, pain onset not recorded               | FEA-404 is concluded |
      | restricted movement, restricted spinal movement not recorded | FEA-404 is concluded |
      | joint stiffness, restricted spinal movement not recorded     | FEA-404 is concluded |
      | hip pain                                                     | FEA-404 stays silent |
      | no restricted spinal movement                                | FEA-404 stays silent |
      | pain duration 14 days, pain onset not recorded               | FEA-404 stays silent |

  @rule-FEA-405
  Scenario: FEA-405: toe or forefoot red and swollen over changed bone or joint
    Given a patient with foot pain, local redness, marrow edema site metatarsal, bone erosion
    When the findings are worked up
    Then FEA-405 is concluded
    And with this changed the answer is
      | changed                                                                                 | answer               |
      | local swelling, bone erosion not recorded                                               | FEA-405 is concluded |
      | hip pain                                                                                | FEA-405 stays silent |
      | no local redness                                                                        | FEA-405 stays silent |
      | marrow edema site vertebral body                                                        | FEA-405 stays silent |
      | no bone erosion                                                                         | FEA-405 stays silent |
      | no joint swelling, joint redness, local redness not recorded, bone erosion not recorded | FEA-405 stays silent |

  @rule-FEA-406
  Scenario: FEA-406: foot that reddens and swells suddenly or again
    Given a patient with ankle pain, local redness, pain onset sudden, joint swelling
    When the findings are worked up
    Then FEA-406 is concluded
    And with this changed the answer is
      | changed                                                                                                                                          | answer               |
      | similar episode before, pain onset not recorded                                                                                                  | FEA-406 is concluded |
      | pain duration 10 days, pain onset not recorded                                                                                                   | FEA-406 is concluded |
      | local swelling, joint swelling not recorded                                                                                                      | FEA-406 is concluded |
      | bone erosion, joint swelling not recorded                                                                                                        | FEA-406 is concluded |
      | marrow edema site metatarsal, joint swelling not recorded                                                                                        | FEA-406 is concluded |
      | marrow edema site toe, joint swelling not recorded                                                                                               | FEA-406 is concluded |
      | leg pain                                                                                                                                         | FEA-406 stays silent |
      | no local redness                                                                                                                                 | FEA-406 stays silent |
      | pain onset gradual                                                                                                                               | FEA-406 stays silent |
      | no joint swelling                                                                                                                                | FEA-406 stays silent |
      | pain duration 14 days, joint redness, symmetric joint swelling, local redness not recorded, pain onset not recorded, joint swelling not recorded | FEA-406 stays silent |

  @rule-FEA-471
  Scenario: FEA-471: sacroiliac edema on both sides
    Given a patient with bilateral marrow edema, sacroiliac marrow edema
    When the findings are worked up
    Then FEA-471 is concluded
    And with this changed the answer is
      | changed                                                                  | answer               |
      | pain side both, bilateral marrow edema not recorded                      | FEA-471 is concluded |
      | marrow edema site sacroiliac joint, sacroiliac marrow edema not recorded | FEA-471 is concluded |
      | no bilateral marrow edema                                                | FEA-471 stays silent |
      | no sacroiliac marrow edema                                               | FEA-471 stays silent |

  @rule-FEA-490
  Scenario: FEA-490: older knee without a ground for necrosis
    Given a 54-year-old patient with marrow edema site distal femur
    When the findings are worked up
    Then FEA-490 is concluded
    And with this changed the answer is
      | changed                                         | answer               |
      | age 50 years                                    | FEA-490 is concluded |
      | knee pain, marrow edema site not recorded       | FEA-490 is concluded |
      | age 46 years                                    | FEA-490 stays silent |
      | marrow edema site patella                       | FEA-490 stays silent |
      | marrow edema site tibial shaft                  | FEA-490 stays silent |
      | osteonecrosis risk factor                       | FEA-490 stays silent |
      | double line sign                                | FEA-490 stays silent |
      | marrow edema site femoral head and distal femur | FEA-490 stays silent |

  @rule-FEA-491
  Scenario: FEA-491: dark area thick enough to be dead bone
    Given a patient with subchondral low-signal thickness 5 mm
    When the findings are worked up
    Then FEA-491 is concluded
    And with this changed the answer is
      | changed                                      | answer               |
      | subchondral low-signal thickness 4 mm        | FEA-491 is concluded |
      | subchondral low-signal thickness 3 mm        | FEA-491 stays silent |
      | age 54 years, marrow edema site distal femur | FEA-491 stays silent |

  @rule-FEA-492
  Scenario: FEA-492: another sign of infection beside a marker
    Given a patient with fever
    When the findings are worked up
    Then FEA-492 is concluded
    And with this changed the answer is
      | changed                                  | answer               |
      | chills, fever not recorded               | FEA-492 is concluded |
      | raised procalcitonin, fever not recorded | FEA-492 is concluded |
      | bone culture growth, fever not recorded  | FEA-492 is concluded |
      | temperature 37 °C, fever not recorded    | FEA-492 stays silent |

  @rule-FEA-493
  Scenario: FEA-493: rival of Perthes disease on record
    Given a patient with slipped femoral epiphysis
    When the findings are worked up
    Then FEA-493 is concluded
    And with this changed the answer is
      | changed                                                       | answer               |
      | bone culture growth, slipped femoral epiphysis not recorded   | FEA-493 is concluded |
      | lytic lesion, slipped femoral epiphysis not recorded          | FEA-493 is concluded |
      | nidus, slipped femoral epiphysis not recorded                 | FEA-493 is concluded |
      | blasts on blood film, slipped femoral epiphysis not recorded  | FEA-493 is concluded |
      | joint space narrowing, slipped femoral epiphysis not recorded | FEA-493 is concluded |
      | no slipped femoral epiphysis                                  | FEA-493 stays silent |

  @rule-FEA-494
  Scenario: FEA-494: sign of a growth behind a changed bone
    Given a patient with previous cancer
    When the findings are worked up
    Then FEA-494 is concluded
    And with this changed the answer is
      | changed                                                                      | answer               |
      | soft tissue mass, previous cancer not recorded                               | FEA-494 is concluded |
      | histology shows malignancy, previous cancer not recorded                     | FEA-494 is concluded |
      | monoclonal protein, previous cancer not recorded                             | FEA-494 is concluded |
      | age 44 years, anemia, impaired kidney function, previous cancer not recorded | FEA-494 is concluded |
      | weight loss, previous cancer not recorded                                    | FEA-494 is concluded |
      | multiple bone lesions, previous cancer not recorded                          | FEA-494 is concluded |
      | no previous cancer                                                           | FEA-494 stays silent |

  @rule-FEA-495
  Scenario: FEA-495: joint disease that flattens a young joint end
    Given a patient with bone erosion
    When the findings are worked up
    Then FEA-495 is concluded
    And with this changed the answer is
      | changed                                                | answer               |
      | swollen joint count 2 sites, bone erosion not recorded | FEA-495 is concluded |
      | rheumatoid factor, bone erosion not recorded           | FEA-495 is concluded |
      | anti-CCP antibodies, bone erosion not recorded         | FEA-495 is concluded |
      | osteophytes, bone erosion not recorded                 | FEA-495 is concluded |
      | bone culture growth, bone erosion not recorded         | FEA-495 is concluded |
      | no bone erosion                                        | FEA-495 stays silent |

  @rule-FEA-438
  Scenario: FEA-438: ground for a quiet infection of the bone
    Given a patient with previous injury at the site
    When the findings are worked up
    Then FEA-438 is concluded
    And with this changed the answer is
      | changed                                                            | answer               |
      | fixation hardware, previous injury at the site not recorded        | FEA-438 is concluded |
      | radiotherapy to the site, previous injury at the site not recorded | FEA-438 is concluded |
      | tuberculosis exposure, previous injury at the site not recorded    | FEA-438 is concluded |
      | no previous injury at the site                                     | FEA-438 stays silent |

  @rule-FEA-496
  Scenario: FEA-496: another ground for the blood changes of myeloma
    Given a patient with chronic kidney disease
    When the findings are worked up
    Then FEA-496 is concluded
    And with this changed the answer is
      | changed                                                           | answer               |
      | parathyroid hormone 81 pg/mL, chronic kidney disease not recorded | FEA-496 is concluded |
      | no monoclonal protein, chronic kidney disease not recorded        | FEA-496 is concluded |
      | fever, chronic kidney disease not recorded                        | FEA-496 is concluded |
      | parathyroid hormone 65 pg/mL, chronic kidney disease not recorded | FEA-496 stays silent |

  @rule-FEA-497
  Scenario: FEA-497: another ground for low counts or changed marrow
    Given a patient with red marrow pattern
    When the findings are worked up
    Then FEA-497 is concluded
    And with this changed the answer is
      | changed                                                     | answer               |
      | sickle cell disease, red marrow pattern not recorded        | FEA-497 is concluded |
      | Gaucher disease, red marrow pattern not recorded            | FEA-497 is concluded |
      | liver disease, red marrow pattern not recorded              | FEA-497 is concluded |
      | lupus, red marrow pattern not recorded                      | FEA-497 is concluded |
      | sepsis, red marrow pattern not recorded                     | FEA-497 is concluded |
      | no blasts in bone marrow, red marrow pattern not recorded   | FEA-497 is concluded |
      | body mass index 17 kg/m², red marrow pattern not recorded   | FEA-497 is concluded |
      | body mass index 18.5 kg/m², red marrow pattern not recorded | FEA-497 stays silent |
