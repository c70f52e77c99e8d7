Feature: What speaks for and against a neoplastic cause
  Each scenario is one rule: a patient in whom it holds, with nothing recorded but what is needed,
  and below what becomes of it when one thing is recorded otherwise.

  @rule-NEO-01
  Scenario: NEO-01: Pain at night, or pain that never stops, speaks a little for a tumor before 25
    Given a 21-year-old patient with night pain
    When the findings are worked up
    Then NEO-01 is weak evidence for a neoplastic cause
    And with this changed the answer is
      | changed                                | answer                       |
      | age 23 years                           | NEO-01 speaks for neoplastic |
      | constant pain, night pain not recorded | NEO-01 speaks for neoplastic |
      | age 25 years                           | NEO-01 stays silent          |
      | no night pain                          | NEO-01 stays silent          |

  @rule-NEO-02
  Scenario: NEO-02: Bone pain at night or at rest, away from a joint and not tied to load, speaks for a tumor
    Given a patient with bone pain, night pain
    When the findings are worked up
    Then NEO-02 is moderate evidence for a neoplastic cause
    And with this changed the answer is
      | changed                                                     | answer                       |
      | rest pain, night pain not recorded                          | NEO-02 speaks for neoplastic |
      | no bone pain                                                | NEO-02 stays silent          |
      | pain relieved by rest                                       | NEO-02 stays silent          |
      | widespread bone pain                                        | NEO-02 stays silent          |
      | progressive pain, no constant pain, night pain not recorded | NEO-02 stays silent          |

  @rule-NEO-03
  Scenario: NEO-03: Unexplained weight loss or night sweats speak a little for malignancy
    Given a patient with weight loss
    When the findings are worked up
    Then NEO-03 is weak evidence for a neoplastic cause
    And with this changed the answer is
      | changed                                | answer                       |
      | night sweats, weight loss not recorded | NEO-03 speaks for neoplastic |
      | no weight loss                         | NEO-03 stays silent          |

  @rule-NEO-04
  Scenario: NEO-04: A bone that broke without adequate force, and without a known reason for weakness, speaks a little for a tumor
    Given a patient with fracture without adequate force
    When the findings are worked up
    Then NEO-04 is weak evidence for a neoplastic cause
    And with this changed the answer is
      | changed                            | answer              |
      | no fracture without adequate force | NEO-04 stays silent |
      | known osteoporosis                 | NEO-04 stays silent |
      | bisphosphonate use                 | NEO-04 stays silent |
      | athletic or military training      | NEO-04 stays silent |
      | corticosteroid use                 | NEO-04 stays silent |
      | postmenopausal                     | NEO-04 stays silent |
      | pregnancy                          | NEO-04 stays silent |

  @rule-NEO-05
  Scenario: NEO-05: A fracture that runs through a lesion speaks strongly for a tumor
    Given a patient with fracture through a bone lesion
    When the findings are worked up
    Then NEO-05 is strong evidence for a neoplastic cause
    And with this changed the answer is
      | changed                           | answer              |
      | no fracture through a bone lesion | NEO-05 stays silent |

  @rule-NEO-06
  Scenario: NEO-06: A lytic lesion inside the edema speaks a little for a tumor
    Given a patient with lytic lesion
    When the findings are worked up
    Then NEO-06 is weak evidence for a neoplastic cause
    And with this changed the answer is
      | changed         | answer              |
      | no lytic lesion | NEO-06 stays silent |

  @rule-NEO-60
  Scenario: NEO-60: Calcified or ossified matrix inside a bone lesion speaks for a tumor
    Given a patient with matrix mineralization
    When the findings are worked up
    Then NEO-60 is moderate evidence for a neoplastic cause
    And with this changed the answer is
      | changed                  | answer              |
      | no matrix mineralization | NEO-60 stays silent |
      | bone infarct             | NEO-60 stays silent |

  @rule-NEO-07
  Scenario: NEO-07: Marrow as dark as muscle on T1 speaks for replacement by tumor
    Given a patient with marrow replacement
    When the findings are worked up
    Then NEO-07 is moderate evidence for a neoplastic cause
    And with this changed the answer is
      | changed               | answer              |
      | no marrow replacement | NEO-07 stays silent |

  @rule-NEO-08
  Scenario: NEO-08: Marrow as dark as muscle on T1, without fever or raised markers, speaks strongly for replacement by tumor
    Given a patient with marrow replacement, C-reactive protein 8 mg/L
    When the findings are worked up
    Then NEO-08 is strong evidence for a neoplastic cause
    And with this changed the answer is
      | changed                                   | answer                       |
      | no fever, C-reactive protein not recorded | NEO-08 speaks for neoplastic |
      | no marrow replacement                     | NEO-08 stays silent          |
      | C-reactive protein not recorded           | NEO-08 stays silent          |
      | fever                                     | NEO-08 stays silent          |

  @rule-NEO-09
  Scenario: NEO-09: A lesion that loses 20 % of its signal or less on opposed-phase images speaks for tumor
    Given a patient with opposed-phase signal loss 15 %
    When the findings are worked up
    Then NEO-09 is moderate evidence for a neoplastic cause
    And with this changed the answer is
      | changed                        | answer                       |
      | opposed-phase signal loss 20 % | NEO-09 speaks for neoplastic |
      | opposed-phase signal loss 25 % | NEO-09 stays silent          |

  @rule-NEO-10
  Scenario: NEO-10: A well-defined dark T1 lesion around a fracture speaks strongly for a pathological fracture
    Given a patient with well-defined low T1 lesion, fracture line on MRI
    When the findings are worked up
    Then NEO-10 is strong evidence for a neoplastic cause
    And with this changed the answer is
      | changed                                                            | answer                       |
      | fracture on radiograph, fracture line on MRI not recorded          | NEO-10 speaks for neoplastic |
      | fracture on CT, fracture line on MRI not recorded                  | NEO-10 speaks for neoplastic |
      | fracture without adequate force, fracture line on MRI not recorded | NEO-10 speaks for neoplastic |
      | no well-defined low T1 lesion                                      | NEO-10 stays silent          |
      | no fracture line on MRI                                            | NEO-10 stays silent          |
      | vertebral collapse                                                 | NEO-10 stays silent          |

  @rule-NEO-11
  Scenario: NEO-11: A well-defined dark T1 lesion speaks a little for a tumor
    Given a patient with well-defined low T1 lesion
    When the findings are worked up
    Then NEO-11 is weak evidence for a neoplastic cause
    And with this changed the answer is
      | changed                       | answer              |
      | no well-defined low T1 lesion | NEO-11 stays silent |

  @rule-NEO-12
  Scenario: NEO-12: Night pain that an NSAID takes away, between 5 and 35 years, speaks strongly for osteoid osteoma
    Given a 31-year-old patient with night pain, pain relieved by NSAIDs
    When the findings are worked up
    Then NEO-12 speaks for neoplastic
    And NEO-12 is strong evidence for osteoid osteoma
    And with this changed the answer is
      | changed                         | answer                       |
      | age 5 years                     | NEO-12 speaks for neoplastic |
      | age 35 years                    | NEO-12 speaks for neoplastic |
      | age 4.5 years                   | NEO-12 stays silent          |
      | age 37 years                    | NEO-12 stays silent          |
      | no night pain                   | NEO-12 stays silent          |
      | no pain relieved by NSAIDs      | NEO-12 stays silent          |
      | inflammatory back pain          | NEO-12 stays silent          |
      | pain improved by movement       | NEO-12 stays silent          |
      | HLA-B27                         | NEO-12 stays silent          |
      | sacroiliitis on MRI             | NEO-12 stays silent          |
      | sacroiliac marrow edema         | NEO-12 stays silent          |
      | vertebral corner edema          | NEO-12 stays silent          |
      | intraosseous abscess            | NEO-12 stays silent          |
      | edema crossing the growth plate | NEO-12 stays silent          |

  @rule-NEO-13
  Scenario: NEO-13: Night pain relieved by an NSAID speaks a little for osteoid osteoma where the age is between 35 and 50 or not known
    Given a patient with night pain, pain relieved by NSAIDs
    When the findings are worked up
    Then NEO-13 speaks for neoplastic
    And NEO-13 is weak evidence for osteoid osteoma
    And with this changed the answer is
      | changed                    | answer                       |
      | age 5 years                | NEO-13 speaks for neoplastic |
      | age 50 years               | NEO-13 speaks for neoplastic |
      | no night pain              | NEO-13 stays silent          |
      | no pain relieved by NSAIDs | NEO-13 stays silent          |
      | age 54 years               | NEO-13 stays silent          |
      | inflammatory back pain     | NEO-13 stays silent          |
      | age 4.1 years              | NEO-13 stays silent          |

  @rule-NEO-14
  Scenario: NEO-14: A nidus proves osteoid osteoma
    Given a patient with nidus
    When the findings are worked up
    Then NEO-14 speaks for neoplastic
    And NEO-14 is decisive evidence for osteoid osteoma
    And with this changed the answer is
      | changed  | answer              |
      | no nidus | NEO-14 stays silent |

  @rule-NEO-15
  Scenario: NEO-15: A small lytic focus with sclerosis or a thick cortex around it, between 5 and 35 years, speaks for osteoid osteoma
    Given a 31-year-old patient with lytic lesion, reactive sclerosis
    When the findings are worked up
    Then NEO-15 speaks for neoplastic
    And NEO-15 is moderate evidence for osteoid osteoma
    And with this changed the answer is
      | changed                                              | answer                       |
      | age 5 years                                          | NEO-15 speaks for neoplastic |
      | age 35 years                                         | NEO-15 speaks for neoplastic |
      | cortical thickening, reactive sclerosis not recorded | NEO-15 speaks for neoplastic |
      | age 4.5 years                                        | NEO-15 stays silent          |
      | age 37 years                                         | NEO-15 stays silent          |
      | no lytic lesion                                      | NEO-15 stays silent          |
      | no reactive sclerosis                                | NEO-15 stays silent          |
      | cortical destruction                                 | NEO-15 stays silent          |
      | soft tissue mass                                     | NEO-15 stays silent          |
      | intraosseous abscess                                 | NEO-15 stays silent          |
      | fever                                                | NEO-15 stays silent          |

  @rule-NEO-16
  Scenario: NEO-16: A normal CT argues against osteoid osteoma
    Given a patient with normal CT
    When the findings are worked up
    Then NEO-16 speaks against neoplastic
    And NEO-16 is moderate evidence against osteoid osteoma
    And with this changed the answer is
      | changed                          | answer                           |
      | no nidus, normal CT not recorded | NEO-16 speaks against neoplastic |
      | no normal CT                     | NEO-16 stays silent              |

  @rule-NEO-17
  Scenario: NEO-17: Pain that NSAIDs do not relieve argues a little against osteoid osteoma
    Given a patient with no pain relieved by NSAIDs
    When the findings are worked up
    Then NEO-17 speaks against neoplastic
    And NEO-17 is weak evidence against osteoid osteoma
    And with this changed the answer is
      | changed                 | answer              |
      | pain relieved by NSAIDs | NEO-17 stays silent |

  @rule-NEO-18
  Scenario: NEO-18: An aggressive bone lesion with a soft-tissue mass speaks strongly for sarcoma before 40
    Given a 36-year-old patient with aggressive bone lesion, soft tissue mass
    When the findings are worked up
    Then NEO-18 speaks for neoplastic
    And NEO-18 is strong evidence for primary bone sarcoma
    And with this changed the answer is
      | changed                                      | answer                       |
      | age 39.5 years                               | NEO-18 speaks for neoplastic |
      | palpable mass, soft tissue mass not recorded | NEO-18 speaks for neoplastic |
      | bony swelling, soft tissue mass not recorded | NEO-18 speaks for neoplastic |
      | age 40 years                                 | NEO-18 stays silent          |
      | no aggressive bone lesion                    | NEO-18 stays silent          |
      | no soft tissue mass                          | NEO-18 stays silent          |

  @rule-NEO-19
  Scenario: NEO-19: Onion skin, sunburst or Codman triangle speak for sarcoma
    Given a 36-year-old patient with aggressive periosteal reaction
    When the findings are worked up
    Then NEO-19 speaks for neoplastic
    And NEO-19 is moderate evidence for primary bone sarcoma
    And with this changed the answer is
      | changed                           | answer                       |
      | age 39.5 years                    | NEO-19 speaks for neoplastic |
      | age 40 years                      | NEO-19 stays silent          |
      | no aggressive periosteal reaction | NEO-19 stays silent          |

  @rule-NEO-20
  Scenario: NEO-20: Dark, widely replaced marrow with growing pain in a young person speaks for sarcoma
    Given a 26-year-old patient with marrow replacement, progressive pain
    When the findings are worked up
    Then NEO-20 speaks for neoplastic
    And NEO-20 is weak evidence for primary bone sarcoma
    And with this changed the answer is
      | changed                                       | answer                       |
      | night pain, progressive pain not recorded     | NEO-20 speaks for neoplastic |
      | local swelling, progressive pain not recorded | NEO-20 speaks for neoplastic |
      | age 30 years                                  | NEO-20 stays silent          |
      | no marrow replacement                         | NEO-20 stays silent          |
      | no progressive pain                           | NEO-20 stays silent          |

  @rule-NEO-21
  Scenario: NEO-21: A lytic, bordered or calcified lesion of the epiphysis in a young person speaks for chondroblastoma
    Given a 26-year-old patient with bone lesion position epiphyseal, lytic lesion
    When the findings are worked up
    Then NEO-21 speaks for neoplastic
    And NEO-21 is strong evidence for benign bone tumor
    And with this changed the answer is
      | changed                                                          | answer                       |
      | age 5 years                                                      | NEO-21 speaks for neoplastic |
      | age 30 years                                                     | NEO-21 speaks for neoplastic |
      | lesion margin sclerotic, lytic lesion not recorded               | NEO-21 speaks for neoplastic |
      | lesion margin sharp without sclerosis, lytic lesion not recorded | NEO-21 speaks for neoplastic |
      | matrix mineralization, lytic lesion not recorded                 | NEO-21 speaks for neoplastic |
      | age 4.5 years                                                    | NEO-21 stays silent          |
      | age 31 years                                                     | NEO-21 stays silent          |
      | bone lesion position metaphyseal                                 | NEO-21 stays silent          |
      | no lytic lesion                                                  | NEO-21 stays silent          |

  @rule-NEO-22
  Scenario: NEO-22: A lytic lesion with a sharp border speaks for a benign tumor
    Given a patient with lytic lesion, lesion margin sclerotic
    When the findings are worked up
    Then NEO-22 speaks for neoplastic
    And NEO-22 is moderate evidence for benign bone tumor
    And with this changed the answer is
      | changed                                                 | answer                       |
      | fluid-fluid levels, lesion margin not recorded          | NEO-22 speaks for neoplastic |
      | bone expansion, lesion margin not recorded              | NEO-22 speaks for neoplastic |
      | parathyroid hormone 65 pg/mL                            | NEO-22 speaks for neoplastic |
      | no lytic lesion                                         | NEO-22 stays silent          |
      | lesion margin moth-eaten                                | NEO-22 stays silent          |
      | previous cancer                                         | NEO-22 stays silent          |
      | aggressive periosteal reaction                          | NEO-22 stays silent          |
      | known hyperparathyroidism                               | NEO-22 stays silent          |
      | parathyroid hormone 81 pg/mL                            | NEO-22 stays silent          |
      | erosion with overhanging edge                           | NEO-22 stays silent          |
      | tophus on imaging                                       | NEO-22 stays silent          |
      | subchondral cysts                                       | NEO-22 stays silent          |
      | age 22 years, marrow edema site scaphoid                | NEO-22 stays silent          |
      | joint communication of a cyst                           | NEO-22 stays silent          |
      | age 14 years, clavicle pain, C-reactive protein 12 mg/L | NEO-22 stays silent          |
      | calcium 13 mg/dL, kidney stones                         | NEO-22 stays silent          |

  @rule-NEO-23
  Scenario: NEO-23: A lytic lesion or a flat vertebra in a child suggests Langerhans cell histiocytosis
    Given an 11-year-old patient with lytic lesion
    When the findings are worked up
    Then NEO-23 speaks for neoplastic
    And NEO-23 is weak evidence for benign bone tumor
    And with this changed the answer is
      | changed                                       | answer                       |
      | age 14.5 years                                | NEO-23 speaks for neoplastic |
      | vertebral collapse, lytic lesion not recorded | NEO-23 speaks for neoplastic |
      | age 15 years                                  | NEO-23 stays silent          |
      | no lytic lesion                               | NEO-23 stays silent          |
      | clavicle pain, C-reactive protein 12 mg/L     | NEO-23 stays silent          |
      | jaw pain, periosteal reaction                 | NEO-23 stays silent          |

  @rule-NEO-24
  Scenario: NEO-24: A child with limb or bone pain and large nodes, liver or spleen may have leukemia
    Given a 14-year-old patient with pain, hepatosplenomegaly
    When the findings are worked up
    Then NEO-24 speaks for neoplastic
    And NEO-24 is strong evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                          | answer                       |
      | age 17.5 years                                   | NEO-24 speaks for neoplastic |
      | lymphadenopathy, hepatosplenomegaly not recorded | NEO-24 speaks for neoplastic |
      | age 18 years                                     | NEO-24 stays silent          |
      | no pain                                          | NEO-24 stays silent          |
      | no hepatosplenomegaly                            | NEO-24 stays silent          |
      | jaundice                                         | NEO-24 stays silent          |
      | Gaucher disease                                  | NEO-24 stays silent          |

  @rule-NEO-61
  Scenario: NEO-61: A child with limb or bone pain and pallor, bruises or petechiae may have leukemia
    Given a 14-year-old patient with pain, pallor
    When the findings are worked up
    Then NEO-61 speaks for neoplastic
    And NEO-61 is moderate evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                        | answer                       |
      | age 17.5 years                 | NEO-61 speaks for neoplastic |
      | petechiae, pallor not recorded | NEO-61 speaks for neoplastic |
      | bruising, pallor not recorded  | NEO-61 speaks for neoplastic |
      | age 18 years                   | NEO-61 stays silent          |
      | no pain                        | NEO-61 stays silent          |
      | no pallor                      | NEO-61 stays silent          |
      | restricted diet                | NEO-61 stays silent          |
      | gum bleeding                   | NEO-61 stays silent          |
      | perifollicular hemorrhage      | NEO-61 stays silent          |
      | recent injury                  | NEO-61 stays silent          |
      | inconsistent injury story      | NEO-61 stays silent          |

  @rule-NEO-25
  Scenario: NEO-25: A child with bone pain and few neutrophils or platelets may have leukemia
    Given a 14-year-old patient with pain, neutrophil count 1.5 ×10^9/L
    When the findings are worked up
    Then NEO-25 speaks for neoplastic
    And NEO-25 is strong evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                                                                                                                           | answer                       |
      | age 17.5 years                                                                                                                                                    | NEO-25 speaks for neoplastic |
      | neutrophil count 1.8 ×10^9/L                                                                                                                                      | NEO-25 speaks for neoplastic |
      | platelet count 112 ×10^9/L, neutrophil count not recorded                                                                                                         | NEO-25 speaks for neoplastic |
      | age 18 years                                                                                                                                                      | NEO-25 stays silent          |
      | no pain                                                                                                                                                           | NEO-25 stays silent          |
      | neutrophil count 2 ×10^9/L                                                                                                                                        | NEO-25 stays silent          |
      | jaundice                                                                                                                                                          | NEO-25 stays silent          |
      | sepsis                                                                                                                                                            | NEO-25 stays silent          |
      | Gaucher disease                                                                                                                                                   | NEO-25 stays silent          |
      | age 17.1 years, pain site buttock and thigh and knee and shoulder and wrist and jaw, platelet count 150 ×10^9/L, pain not recorded, neutrophil count not recorded | NEO-25 stays silent          |

  @rule-NEO-62
  Scenario: NEO-62: Anemia in a child with bone pain speaks a little for leukemia
    Given a 14-year-old patient with pain, anemia
    When the findings are worked up
    Then NEO-62 speaks for neoplastic
    And NEO-62 is weak evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                                                                              | answer                       |
      | hemoglobin 10 g/dL, anemia not recorded                                                                              | NEO-62 speaks for neoplastic |
      | age 17.5 years                                                                                                       | NEO-62 speaks for neoplastic |
      | pain site buttock and thigh and knee and wrist and jaw, hemoglobin 10.1 g/dL, pain not recorded, anemia not recorded | NEO-62 speaks for neoplastic |
      | age 18 years                                                                                                         | NEO-62 stays silent          |
      | no pain                                                                                                              | NEO-62 stays silent          |
      | no anemia                                                                                                            | NEO-62 stays silent          |
      | sickle cell disease                                                                                                  | NEO-62 stays silent          |
      | restricted diet                                                                                                      | NEO-62 stays silent          |
      | gum bleeding                                                                                                         | NEO-62 stays silent          |
      | menstrual disturbance                                                                                                | NEO-62 stays silent          |
      | chronic kidney disease                                                                                               | NEO-62 stays silent          |
      | pain site buttock and thigh and knee and wrist and jaw, hemoglobin 11 g/dL, pain not recorded, anemia not recorded   | NEO-62 stays silent          |

  @rule-NEO-26
  Scenario: NEO-26: In a child with pain and high markers, platelets that are not raised speak for leukemia
    Given a 14-year-old patient with pain, platelet count 225 ×10^9/L, erythrocyte sedimentation rate 50 mm/h
    When the findings are worked up
    Then NEO-26 speaks for neoplastic
    And NEO-26 is moderate evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                                                                                                                                            | answer                       |
      | age 17.5 years                                                                                                                                                                     | NEO-26 speaks for neoplastic |
      | platelet count 150 ×10^9/L                                                                                                                                                         | NEO-26 speaks for neoplastic |
      | platelet count 300 ×10^9/L                                                                                                                                                         | NEO-26 speaks for neoplastic |
      | erythrocyte sedimentation rate 45 mm/h                                                                                                                                             | NEO-26 speaks for neoplastic |
      | C-reactive protein 25 mg/L, erythrocyte sedimentation rate not recorded                                                                                                            | NEO-26 speaks for neoplastic |
      | age 18 years                                                                                                                                                                       | NEO-26 stays silent          |
      | no pain                                                                                                                                                                            | NEO-26 stays silent          |
      | platelet count 125 ×10^9/L                                                                                                                                                         | NEO-26 stays silent          |
      | platelet count 375 ×10^9/L                                                                                                                                                         | NEO-26 stays silent          |
      | erythrocyte sedimentation rate 40 mm/h                                                                                                                                             | NEO-26 stays silent          |
      | age 17.1 years, pain site thigh and knee and wrist and jaw, C-reactive protein 20 mg/L, platelet count 150 ×10^9/L, pain not recorded, erythrocyte sedimentation rate not recorded | NEO-26 stays silent          |

  @rule-NEO-27
  Scenario: NEO-27: A high lactate dehydrogenase in a child with bone pain speaks a little for leukemia
    Given a 14-year-old patient with pain, lactate dehydrogenase 625 U/L
    When the findings are worked up
    Then NEO-27 speaks for neoplastic
    And NEO-27 is weak evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                       | answer                       |
      | age 17.5 years                | NEO-27 speaks for neoplastic |
      | age 18 years                  | NEO-27 stays silent          |
      | no pain                       | NEO-27 stays silent          |
      | lactate dehydrogenase 500 U/L | NEO-27 stays silent          |

  @rule-NEO-28
  Scenario: NEO-28: Marrow that is abnormal everywhere speaks for leukemia or lymphoma
    Given a patient with diffuse abnormal marrow signal
    When the findings are worked up
    Then NEO-28 speaks for neoplastic
    And NEO-28 is moderate evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                           | answer              |
      | no diffuse abnormal marrow signal | NEO-28 stays silent |
      | red marrow pattern                | NEO-28 stays silent |
      | sickle cell disease               | NEO-28 stays silent |
      | Gaucher disease                   | NEO-28 stays silent |

  @rule-NEO-29
  Scenario: NEO-29: A vertebra that collapsed in a child without injury or steroids speaks a little for leukemia
    Given a 14-year-old patient with vertebral collapse
    When the findings are worked up
    Then NEO-29 speaks for neoplastic
    And NEO-29 is weak evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                 | answer                       |
      | age 17.5 years          | NEO-29 speaks for neoplastic |
      | age 18 years            | NEO-29 stays silent          |
      | no vertebral collapse   | NEO-29 stays silent          |
      | recent injury           | NEO-29 stays silent          |
      | corticosteroid use      | NEO-29 stays silent          |
      | hereditary bone disease | NEO-29 stays silent          |

  @rule-NEO-30
  Scenario: NEO-30: Large nodes or night sweats in an adult with replaced marrow speak for lymphoma
    Given a 22-year-old patient with lymphadenopathy, low T1 marrow signal
    When the findings are worked up
    Then NEO-30 speaks for neoplastic
    And NEO-30 is moderate evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                   | answer                       |
      | age 18 years                                              | NEO-30 speaks for neoplastic |
      | night sweats, lymphadenopathy not recorded                | NEO-30 speaks for neoplastic |
      | aggressive bone lesion, low T1 marrow signal not recorded | NEO-30 speaks for neoplastic |
      | age 17.5 years                                            | NEO-30 stays silent          |
      | no lymphadenopathy                                        | NEO-30 stays silent          |
      | no low T1 marrow signal                                   | NEO-30 stays silent          |

  @rule-NEO-31
  Scenario: NEO-31: Blasts in blood or marrow prove leukemia
    Given a patient with blasts on blood film
    When the findings are worked up
    Then NEO-31 speaks for neoplastic
    And NEO-31 is decisive evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                  | answer                       |
      | blasts in bone marrow, blasts on blood film not recorded | NEO-31 speaks for neoplastic |
      | no blasts on blood film                                  | NEO-31 stays silent          |

  @rule-NEO-32
  Scenario: NEO-32: A bone marrow without blasts argues strongly against leukemia
    Given a patient with no blasts in bone marrow
    When the findings are worked up
    Then NEO-32 speaks against neoplastic
    And NEO-32 is strong evidence against leukemia or lymphoma
    And with this changed the answer is
      | changed               | answer              |
      | blasts in bone marrow | NEO-32 stays silent |

  @rule-NEO-33
  Scenario: NEO-33: From 60 years on, bone or back pain or a fracture with anemia, high calcium or failing kidneys speaks for myeloma
    Given a 64-year-old patient with anemia, bone pain
    When the findings are worked up
    Then NEO-33 speaks for neoplastic
    And NEO-33 is moderate evidence for myeloma
    And with this changed the answer is
      | changed                                                 | answer                       |
      | hemoglobin 10 g/dL, anemia not recorded                 | NEO-33 speaks for neoplastic |
      | age 60 years                                            | NEO-33 speaks for neoplastic |
      | pelvis pain, bone pain not recorded                     | NEO-33 speaks for neoplastic |
      | back pain, bone pain not recorded                       | NEO-33 speaks for neoplastic |
      | neck pain, bone pain not recorded                       | NEO-33 speaks for neoplastic |
      | chest wall pain, bone pain not recorded                 | NEO-33 speaks for neoplastic |
      | fracture without adequate force, bone pain not recorded | NEO-33 speaks for neoplastic |
      | vertebral collapse, bone pain not recorded              | NEO-33 speaks for neoplastic |
      | hemoglobin 10.1 g/dL, anemia not recorded               | NEO-33 speaks for neoplastic |
      | parathyroid hormone 65 pg/mL                            | NEO-33 speaks for neoplastic |
      | age 59.5 years                                          | NEO-33 stays silent          |
      | no bone pain                                            | NEO-33 stays silent          |
      | chronic kidney disease                                  | NEO-33 stays silent          |
      | known hyperparathyroidism                               | NEO-33 stays silent          |
      | parathyroid hormone 81 pg/mL                            | NEO-33 stays silent          |
      | hemoglobin 11 g/dL, anemia not recorded                 | NEO-33 stays silent          |

  @rule-NEO-63
  Scenario: NEO-63: From 60 years on, bone or back pain or a fracture with two of anemia, high calcium and failing kidneys speaks strongly for myeloma
    Given a 64-year-old patient with bone pain, anemia, calcium 13 mg/dL
    When the findings are worked up
    Then NEO-63 speaks for neoplastic
    And NEO-63 is strong evidence for myeloma
    And with this changed the answer is
      | changed                                                 | answer                       |
      | age 60 years                                            | NEO-63 speaks for neoplastic |
      | calcium 10.8 mg/dL                                      | NEO-63 speaks for neoplastic |
      | pelvis pain, bone pain not recorded                     | NEO-63 speaks for neoplastic |
      | back pain, bone pain not recorded                       | NEO-63 speaks for neoplastic |
      | neck pain, bone pain not recorded                       | NEO-63 speaks for neoplastic |
      | chest wall pain, bone pain not recorded                 | NEO-63 speaks for neoplastic |
      | fracture without adequate force, bone pain not recorded | NEO-63 speaks for neoplastic |
      | vertebral collapse, bone pain not recorded              | NEO-63 speaks for neoplastic |
      | impaired kidney function, anemia not recorded           | NEO-63 speaks for neoplastic |
      | parathyroid hormone 65 pg/mL                            | NEO-63 speaks for neoplastic |
      | age 59.5 years                                          | NEO-63 stays silent          |
      | no bone pain                                            | NEO-63 stays silent          |
      | calcium 10.5 mg/dL                                      | NEO-63 stays silent          |
      | chronic kidney disease                                  | NEO-63 stays silent          |
      | known hyperparathyroidism                               | NEO-63 stays silent          |
      | parathyroid hormone 81 pg/mL                            | NEO-63 stays silent          |

  @rule-NEO-34
  Scenario: NEO-34: A monoclonal protein in a patient with bone pain speaks strongly for myeloma
    Given a patient with pain, monoclonal protein
    When the findings are worked up
    Then NEO-34 speaks for neoplastic
    And NEO-34 is strong evidence for myeloma
    And with this changed the answer is
      | changed                                                          | answer                       |
      | lytic lesion, pain not recorded                                  | NEO-34 speaks for neoplastic |
      | Bence Jones protein, monoclonal protein not recorded             | NEO-34 speaks for neoplastic |
      | abnormal free light chain ratio, monoclonal protein not recorded | NEO-34 speaks for neoplastic |
      | no pain                                                          | NEO-34 stays silent          |
      | no monoclonal protein                                            | NEO-34 stays silent          |

  @rule-NEO-35
  Scenario: NEO-35: Clonal plasma cells in bone or marrow prove myeloma
    Given a patient with plasma cells in excess in bone marrow
    When the findings are worked up
    Then NEO-35 speaks for neoplastic
    And NEO-35 is decisive evidence for myeloma
    And with this changed the answer is
      | changed                                  | answer              |
      | no plasma cells in excess in bone marrow | NEO-35 stays silent |

  @rule-NEO-36
  Scenario: NEO-36: Serum without a monoclonal protein and with normal light chains argues against myeloma
    Given a patient with no monoclonal protein, no abnormal free light chain ratio
    When the findings are worked up
    Then NEO-36 speaks against neoplastic
    And NEO-36 is strong evidence against myeloma
    And with this changed the answer is
      | changed                                                              | answer                           |
      | no Bence Jones protein, abnormal free light chain ratio not recorded | NEO-36 speaks against neoplastic |
      | monoclonal protein                                                   | NEO-36 stays silent              |
      | abnormal free light chain ratio                                      | NEO-36 stays silent              |

  @rule-NEO-37
  Scenario: NEO-37: Earlier cancer in a patient with pain or a lesion of the spine speaks strongly for metastasis
    Given a patient with previous cancer, back pain
    When the findings are worked up
    Then NEO-37 speaks for neoplastic
    And NEO-37 is strong evidence for bone metastasis
    And with this changed the answer is
      | changed            | answer              |
      | no previous cancer | NEO-37 stays silent |
      | hip pain           | NEO-37 stays silent |

  @rule-NEO-64
  Scenario: NEO-64: Earlier cancer in a patient with pain or edema of another bone speaks for metastasis
    Given a patient with previous cancer, pain
    When the findings are worked up
    Then NEO-64 speaks for neoplastic
    And NEO-64 is moderate evidence for bone metastasis
    And with this changed the answer is
      | changed                                        | answer                       |
      | marrow edema on MRI, pain not recorded         | NEO-64 speaks for neoplastic |
      | low T1 marrow signal, pain not recorded        | NEO-64 speaks for neoplastic |
      | lytic lesion, pain not recorded                | NEO-64 speaks for neoplastic |
      | sclerotic lesion, pain not recorded            | NEO-64 speaks for neoplastic |
      | bone scan uptake multifocal, pain not recorded | NEO-64 speaks for neoplastic |
      | no previous cancer                             | NEO-64 stays silent          |
      | no pain                                        | NEO-64 stays silent          |

  @rule-NEO-38
  Scenario: NEO-38: A tumor found elsewhere speaks strongly for metastasis
    Given a patient with tumor elsewhere on imaging
    When the findings are worked up
    Then NEO-38 speaks for neoplastic
    And NEO-38 is strong evidence for bone metastasis
    And with this changed the answer is
      | changed                       | answer              |
      | no tumor elsewhere on imaging | NEO-38 stays silent |

  @rule-NEO-39
  Scenario: NEO-39: Several bone lesions from 40 years on speak for metastases
    Given a 44-year-old patient with multiple bone lesions
    When the findings are worked up
    Then NEO-39 speaks for neoplastic
    And NEO-39 is moderate evidence for bone metastasis
    And with this changed the answer is
      | changed                                     | answer                       |
      | age 40 years                                | NEO-39 speaks for neoplastic |
      | parathyroid hormone 65 pg/mL                | NEO-39 speaks for neoplastic |
      | age 39.5 years                              | NEO-39 stays silent          |
      | no multiple bone lesions                    | NEO-39 stays silent          |
      | known hyperparathyroidism                   | NEO-39 stays silent          |
      | parathyroid hormone 81 pg/mL                | NEO-39 stays silent          |
      | bone infarct                                | NEO-39 stays silent          |
      | histology shows benign tumor, kidney stones | NEO-39 stays silent          |

  @rule-NEO-40
  Scenario: NEO-40: A lytic or destructive lesion from 40 years on speaks a little for metastasis
    Given a 44-year-old patient with aggressive bone lesion
    When the findings are worked up
    Then NEO-40 speaks for neoplastic
    And NEO-40 is weak evidence for bone metastasis
    And with this changed the answer is
      | changed                                                             | answer                       |
      | age 40 years                                                        | NEO-40 speaks for neoplastic |
      | lytic lesion, aggressive bone lesion not recorded                   | NEO-40 speaks for neoplastic |
      | fracture through a bone lesion, aggressive bone lesion not recorded | NEO-40 speaks for neoplastic |
      | age 39.5 years                                                      | NEO-40 stays silent          |
      | no aggressive bone lesion                                           | NEO-40 stays silent          |
      | histology shows benign tumor, multiple bone lesions, kidney stones  | NEO-40 stays silent          |

  @rule-NEO-41
  Scenario: NEO-41: A collapsed vertebra with a bulging posterior wall speaks strongly for malignancy
    Given a patient with convex posterior vertebral wall
    When the findings are worked up
    Then NEO-41 speaks for neoplastic
    And NEO-41 is strong evidence for bone metastasis
    And with this changed the answer is
      | changed                            | answer              |
      | no convex posterior vertebral wall | NEO-41 stays silent |

  @rule-NEO-42
  Scenario: NEO-42: A collapsed vertebra with an abnormal pedicle speaks strongly for malignancy
    Given a patient with vertebral collapse, pedicle involvement
    When the findings are worked up
    Then NEO-42 speaks for neoplastic
    And NEO-42 is strong evidence for bone metastasis
    And with this changed the answer is
      | changed                | answer              |
      | no vertebral collapse  | NEO-42 stays silent |
      | no pedicle involvement | NEO-42 stays silent |

  @rule-NEO-43
  Scenario: NEO-43: A solid mass beside or behind a vertebra speaks strongly for malignancy
    Given a patient with paraspinal or epidural mass
    When the findings are worked up
    Then NEO-43 speaks for neoplastic
    And NEO-43 is strong evidence for bone metastasis
    And with this changed the answer is
      | changed                        | answer              |
      | no paraspinal or epidural mass | NEO-43 stays silent |
      | calcification around the dens  | NEO-43 stays silent |
      | tophi                          | NEO-43 stays silent |
      | tophus on imaging              | NEO-43 stays silent |

  @rule-NEO-44
  Scenario: NEO-44: A collapsed vertebra whose marrow is replaced completely speaks for malignancy
    Given a patient with vertebral collapse, no preserved vertebral marrow
    When the findings are worked up
    Then NEO-44 speaks for neoplastic
    And NEO-44 is moderate evidence for bone metastasis
    And with this changed the answer is
      | changed                    | answer              |
      | no vertebral collapse      | NEO-44 stays silent |
      | preserved vertebral marrow | NEO-44 stays silent |

  @rule-NEO-45
  Scenario: NEO-45: A backward-pushed corner or a fluid sign argues strongly against metastasis in a collapsed vertebra
    Given a patient with retropulsed corner
    When the findings are worked up
    Then NEO-45 speaks against neoplastic
    And NEO-45 is strong evidence against bone metastasis
    And with this changed the answer is
      | changed                                     | answer                           |
      | fluid sign, retropulsed corner not recorded | NEO-45 speaks against neoplastic |
      | no retropulsed corner                       | NEO-45 stays silent              |

  @rule-NEO-46
  Scenario: NEO-46: Normal marrow left in a collapsed vertebra, or a band of edema with a sharp margin, argues against metastasis
    Given a patient with vertebral collapse, preserved vertebral marrow
    When the findings are worked up
    Then NEO-46 speaks against neoplastic
    And NEO-46 is strong evidence against bone metastasis
    And with this changed the answer is
      | changed                                                                  | answer                           |
      | band of edema near the endplate, preserved vertebral marrow not recorded | NEO-46 speaks against neoplastic |
      | no vertebral collapse                                                    | NEO-46 stays silent              |
      | no preserved vertebral marrow                                            | NEO-46 stays silent              |

  @rule-NEO-47
  Scenario: NEO-47: A collapsed vertebra with normal pedicles argues against metastasis
    Given a patient with vertebral collapse, no pedicle involvement
    When the findings are worked up
    Then NEO-47 speaks against neoplastic
    And NEO-47 is moderate evidence against bone metastasis
    And with this changed the answer is
      | changed               | answer              |
      | no vertebral collapse | NEO-47 stays silent |
      | pedicle involvement   | NEO-47 stays silent |

  @rule-NEO-48
  Scenario: NEO-48: A lump or an unexplained swelling of the bone speaks for a tumor
    Given a patient with palpable mass
    When the findings are worked up
    Then NEO-48 is moderate evidence for a neoplastic cause
    And with this changed the answer is
      | changed                                                 | answer                       |
      | bony swelling, palpable mass not recorded               | NEO-48 speaks for neoplastic |
      | no palpable mass                                        | NEO-48 stays silent          |
      | tophi                                                   | NEO-48 stays silent          |
      | callus                                                  | NEO-48 stays silent          |
      | age 14 years, clavicle pain, C-reactive protein 12 mg/L | NEO-48 stays silent          |
      | age 14 years, jaw pain, periosteal reaction             | NEO-48 stays silent          |
      | known gout, knee pain, bone erosion                     | NEO-48 stays silent          |

  @rule-NEO-49
  Scenario: NEO-49: A mass in the soft tissue beside the edema speaks strongly for a tumor
    Given a patient with soft tissue mass
    When the findings are worked up
    Then NEO-49 is strong evidence for a neoplastic cause
    And with this changed the answer is
      | changed                             | answer              |
      | no soft tissue mass                 | NEO-49 stays silent |
      | tophus on imaging                   | NEO-49 stays silent |
      | known gout, knee pain, bone erosion | NEO-49 stays silent |
      | abscess                             | NEO-49 stays silent |

  @rule-NEO-50
  Scenario: NEO-50: Bone destruction on imaging speaks for a tumor
    Given a patient with aggressive bone lesion
    When the findings are worked up
    Then NEO-50 is moderate evidence for a neoplastic cause
    And with this changed the answer is
      | changed                                        | answer              |
      | no aggressive bone lesion                      | NEO-50 stays silent |
      | tophus on imaging                              | NEO-50 stays silent |
      | erosion with overhanging edge                  | NEO-50 stays silent |
      | abscess                                        | NEO-50 stays silent |
      | sinus tract                                    | NEO-50 stays silent |
      | periarticular calcification, pain onset sudden | NEO-50 stays silent |

  @rule-NEO-51
  Scenario: NEO-51: A lesion that loses more than 20 % of its signal on opposed-phase images argues against metastasis
    Given a patient with opposed-phase signal loss 25 %
    When the findings are worked up
    Then NEO-51 speaks against neoplastic
    And NEO-51 is moderate evidence against bone metastasis
    And with this changed the answer is
      | changed                        | answer              |
      | opposed-phase signal loss 20 % | NEO-51 stays silent |

  @rule-NEO-52
  Scenario: NEO-52: A lesion that loses more than 20 % of its signal on opposed-phase images argues against leukemia and lymphoma
    Given a patient with opposed-phase signal loss 25 %
    When the findings are worked up
    Then NEO-52 speaks against neoplastic
    And NEO-52 is moderate evidence against leukemia or lymphoma
    And with this changed the answer is
      | changed                        | answer              |
      | opposed-phase signal loss 20 % | NEO-52 stays silent |

  @rule-NEO-53
  Scenario: NEO-53: A lesion that loses more than 20 % of its signal on opposed-phase images argues against sarcoma
    Given a patient with opposed-phase signal loss 25 %
    When the findings are worked up
    Then NEO-53 speaks against neoplastic
    And NEO-53 is moderate evidence against primary bone sarcoma
    And with this changed the answer is
      | changed                        | answer              |
      | opposed-phase signal loss 20 % | NEO-53 stays silent |

  @rule-NEO-54
  Scenario: NEO-54: Malignant tissue on histology proves malignancy
    Given a patient with histology shows malignancy
    When the findings are worked up
    Then NEO-54 is decisive evidence for a neoplastic cause
    And with this changed the answer is
      | changed                       | answer              |
      | no histology shows malignancy | NEO-54 stays silent |

  @rule-NEO-55
  Scenario: NEO-55: Benign tumor tissue on histology proves a benign tumor
    Given a patient with histology shows benign tumor
    When the findings are worked up
    Then NEO-55 is decisive evidence for a neoplastic cause
    And with this changed the answer is
      | changed                                            | answer                       |
      | parathyroid hormone 65 pg/mL                       | NEO-55 speaks for neoplastic |
      | no histology shows benign tumor                    | NEO-55 stays silent          |
      | calcium 13 mg/dL, kidney stones, lytic lesion      | NEO-55 stays silent          |
      | parathyroid hormone 81 pg/mL                       | NEO-55 stays silent          |
      | known hyperparathyroidism                          | NEO-55 stays silent          |
      | age 22 years, multiple bone lesions, kidney stones | NEO-55 stays silent          |

  @rule-NEO-56
  Scenario: NEO-56: A biopsy without malignancy argues a little against sarcoma
    Given a patient with no histology shows malignancy
    When the findings are worked up
    Then NEO-56 speaks against neoplastic
    And NEO-56 is weak evidence against primary bone sarcoma
    And with this changed the answer is
      | changed                    | answer              |
      | histology shows malignancy | NEO-56 stays silent |

  @rule-NEO-57
  Scenario: NEO-57: Edema that went away without leaving a lesion argues against a tumor
    Given a patient with edema resolved on follow-up MRI
    When the findings are worked up
    Then NEO-57 is moderate evidence against a neoplastic cause
    And with this changed the answer is
      | changed                            | answer              |
      | no edema resolved on follow-up MRI | NEO-57 stays silent |
      | residual lesion on follow-up MRI   | NEO-57 stays silent |
      | chemotherapy                       | NEO-57 stays silent |
      | histology shows malignancy         | NEO-57 stays silent |
      | histology shows benign tumor       | NEO-57 stays silent |

  @rule-NEO-58
  Scenario: NEO-58: Edema that fades in one place and comes up in another argues against a tumor
    Given a patient with edema moved on follow-up MRI
    When the findings are worked up
    Then NEO-58 is weak evidence against a neoplastic cause
    And with this changed the answer is
      | changed                         | answer              |
      | no edema moved on follow-up MRI | NEO-58 stays silent |
      | marrow replacement              | NEO-58 stays silent |
      | neutrophil count 1.5 ×10^9/L    | NEO-58 stays silent |
      | multiple bone lesions           | NEO-58 stays silent |

  @rule-NEO-59
  Scenario: NEO-59: Edema that grows on follow-up speaks a little for a tumor
    Given a patient with edema increased on follow-up MRI
    When the findings are worked up
    Then NEO-59 is weak evidence for a neoplastic cause
    And with this changed the answer is
      | changed                             | answer              |
      | no edema increased on follow-up MRI | NEO-59 stays silent |
      | osteonecrosis on follow-up MRI      | NEO-59 stays silent |
      | new fracture on follow-up           | NEO-59 stays silent |

  @rule-NEO-65
  Scenario: NEO-65: An irritated joint of a young person that hurts at night or for months, with normal blood and no help from treatment, may hide an osteoid osteoma
    Given a 36-year-old patient with joint effusion, night pain, C-reactive protein 8 mg/L
    When the findings are worked up
    Then NEO-65 speaks for neoplastic
    And NEO-65 is moderate evidence for osteoid osteoma
    And with this changed the answer is
      | changed                                                        | answer                       |
      | age 5 years                                                    | NEO-65 speaks for neoplastic |
      | age 40 years                                                   | NEO-65 speaks for neoplastic |
      | constant pain, night pain not recorded                         | NEO-65 speaks for neoplastic |
      | routine blood tests normal, C-reactive protein not recorded    | NEO-65 speaks for neoplastic |
      | no relief from pain treatment, C-reactive protein not recorded | NEO-65 speaks for neoplastic |
      | pain duration 180 days, night pain not recorded                | NEO-65 speaks for neoplastic |
      | age 4.5 years                                                  | NEO-65 stays silent          |
      | age 41 years                                                   | NEO-65 stays silent          |
      | no joint effusion                                              | NEO-65 stays silent          |
      | C-reactive protein not recorded                                | NEO-65 stays silent          |
      | fever                                                          | NEO-65 stays silent          |
      | bone erosion                                                   | NEO-65 stays silent          |
      | joint destruction                                              | NEO-65 stays silent          |
      | swollen joint count 2 sites                                    | NEO-65 stays silent          |
      | HLA-B27                                                        | NEO-65 stays silent          |
      | osteonecrosis risk factor                                      | NEO-65 stays silent          |
      | double line sign                                               | NEO-65 stays silent          |
      | pain duration 13 weeks, night pain not recorded                | NEO-65 stays silent          |

  @rule-NEO-66
  Scenario: NEO-66: Pain of one place for half a year or more that no treatment changed suggests osteoid osteoma between 5 and 40
    Given a 36-year-old patient with pain duration 32 weeks, no relief from pain treatment, marrow edema on MRI
    When the findings are worked up
    Then NEO-66 speaks for neoplastic
    And NEO-66 is moderate evidence for osteoid osteoma
    And with this changed the answer is
      | changed                                                           | answer                       |
      | age 5 years                                                       | NEO-66 speaks for neoplastic |
      | age 40 years                                                      | NEO-66 speaks for neoplastic |
      | pain duration 180 days                                            | NEO-66 speaks for neoplastic |
      | bone scan uptake focal, marrow edema on MRI not recorded          | NEO-66 speaks for neoplastic |
      | reactive sclerosis, marrow edema on MRI not recorded              | NEO-66 speaks for neoplastic |
      | sclerotic lesion, marrow edema on MRI not recorded                | NEO-66 speaks for neoplastic |
      | night pain, marrow edema on MRI not recorded                      | NEO-66 speaks for neoplastic |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | NEO-66 stays silent          |
      | age 4.5 years                                                     | NEO-66 stays silent          |
      | age 41 years                                                      | NEO-66 stays silent          |
      | pain duration 19 weeks                                            | NEO-66 stays silent          |
      | relief from pain treatment                                        | NEO-66 stays silent          |
      | multifocal pain                                                   | NEO-66 stays silent          |
      | inflammatory back pain                                            | NEO-66 stays silent          |
      | morning stiffness                                                 | NEO-66 stays silent          |
      | sacroiliac marrow edema                                           | NEO-66 stays silent          |
      | alternating buttock pain                                          | NEO-66 stays silent          |

  @rule-NEO-67
  Scenario: NEO-67: Night pain with thick or dense bone between 5 and 35 years speaks for osteoid osteoma
    Given a 31-year-old patient with night pain, reactive sclerosis
    When the findings are worked up
    Then NEO-67 speaks for neoplastic
    And NEO-67 is moderate evidence for osteoid osteoma
    And with this changed the answer is
      | changed                                                                                | answer                       |
      | age 5 years                                                                            | NEO-67 speaks for neoplastic |
      | age 35 years                                                                           | NEO-67 speaks for neoplastic |
      | cortical thickening, reactive sclerosis not recorded                                   | NEO-67 speaks for neoplastic |
      | sclerotic lesion, reactive sclerosis not recorded                                      | NEO-67 speaks for neoplastic |
      | periosteal reaction, reactive sclerosis not recorded                                   | NEO-67 speaks for neoplastic |
      | age 4.5 years                                                                          | NEO-67 stays silent          |
      | age 37 years                                                                           | NEO-67 stays silent          |
      | no night pain                                                                          | NEO-67 stays silent          |
      | no reactive sclerosis                                                                  | NEO-67 stays silent          |
      | pain relieved by rest                                                                  | NEO-67 stays silent          |
      | fracture line on MRI                                                                   | NEO-67 stays silent          |
      | fever                                                                                  | NEO-67 stays silent          |
      | aggressive bone lesion                                                                 | NEO-67 stays silent          |
      | soft tissue mass                                                                       | NEO-67 stays silent          |
      | multiple bone lesions                                                                  | NEO-67 stays silent          |
      | double line sign                                                                       | NEO-67 stays silent          |
      | age 21 years, periosteal reaction, marrow edema site tibial shaft, no soft tissue mass | NEO-67 stays silent          |

  @rule-NEO-68
  Scenario: NEO-68: Edema of one carpal or tarsal bone for months in a young adult who was not injured may belong to an osteoid osteoma
    Given a 36-year-old patient with no recent injury, pain duration 16 weeks, marrow edema site talus, night pain
    When the findings are worked up
    Then NEO-68 speaks for neoplastic
    And NEO-68 is weak evidence for osteoid osteoma
    And with this changed the answer is
      | changed                                         | answer                       |
      | age 10 years                                    | NEO-68 speaks for neoplastic |
      | age 40 years                                    | NEO-68 speaks for neoplastic |
      | pain duration 90 days                           | NEO-68 speaks for neoplastic |
      | matrix mineralization, night pain not recorded  | NEO-68 speaks for neoplastic |
      | lytic lesion, night pain not recorded           | NEO-68 speaks for neoplastic |
      | sclerotic lesion, night pain not recorded       | NEO-68 speaks for neoplastic |
      | bone scan uptake focal, night pain not recorded | NEO-68 speaks for neoplastic |
      | age 9.5 years                                   | NEO-68 stays silent          |
      | age 41 years                                    | NEO-68 stays silent          |
      | recent injury                                   | NEO-68 stays silent          |
      | pain duration 87 days                           | NEO-68 stays silent          |
      | marrow edema site navicular                     | NEO-68 stays silent          |
      | marrow edema site metatarsal                    | NEO-68 stays silent          |
      | marrow edema site lunate                        | NEO-68 stays silent          |
      | marrow edema site metacarpal                    | NEO-68 stays silent          |
      | marrow edema site mandible                      | NEO-68 stays silent          |
      | no night pain                                   | NEO-68 stays silent          |

  @rule-NEO-69
  Scenario: NEO-69: Night pain of the spine between 5 and 30 years with a lesion of the vertebral arch speaks for osteoid osteoma or osteoblastoma
    Given a 26-year-old patient with marrow edema site vertebral posterior elements, night pain
    When the findings are worked up
    Then NEO-69 speaks for neoplastic
    And NEO-69 is moderate evidence for osteoid osteoma
    And with this changed the answer is
      | changed                                          | answer                       |
      | age 5 years                                      | NEO-69 speaks for neoplastic |
      | age 30 years                                     | NEO-69 speaks for neoplastic |
      | constant pain, night pain not recorded           | NEO-69 speaks for neoplastic |
      | pain relieved by NSAIDs, night pain not recorded | NEO-69 speaks for neoplastic |
      | lytic lesion, night pain not recorded            | NEO-69 speaks for neoplastic |
      | sclerotic lesion, night pain not recorded        | NEO-69 speaks for neoplastic |
      | age 4.5 years                                    | NEO-69 stays silent          |
      | age 31 years                                     | NEO-69 stays silent          |
      | marrow edema site femoral head                   | NEO-69 stays silent          |
      | no night pain                                    | NEO-69 stays silent          |
      | athletic or military training                    | NEO-69 stays silent          |

  @rule-NEO-70
  Scenario: NEO-70: A bone scan without uptake argues against osteoid osteoma
    Given a patient with bone scan uptake normal uptake
    When the findings are worked up
    Then NEO-70 speaks against neoplastic
    And NEO-70 is moderate evidence against osteoid osteoma
    And with this changed the answer is
      | changed                | answer              |
      | bone scan uptake focal | NEO-70 stays silent |

  @rule-NEO-71
  Scenario: NEO-71: A lytic lesion at the end of a growing bone between 8 and 25 years speaks for chondroblastoma
    Given a 21-year-old patient with bone lesion position epiphyseal, lytic lesion
    When the findings are worked up
    Then NEO-71 speaks for neoplastic
    And NEO-71 is moderate evidence for benign bone tumor
    And with this changed the answer is
      | changed                                            | answer                       |
      | age 8 years                                        | NEO-71 speaks for neoplastic |
      | age 25 years                                       | NEO-71 speaks for neoplastic |
      | matrix mineralization, lytic lesion not recorded   | NEO-71 speaks for neoplastic |
      | lesion margin sclerotic, lytic lesion not recorded | NEO-71 speaks for neoplastic |
      | age 7 years                                        | NEO-71 stays silent          |
      | age 26 years                                       | NEO-71 stays silent          |
      | bone lesion position metaphyseal                   | NEO-71 stays silent          |
      | no lytic lesion                                    | NEO-71 stays silent          |
      | demarcated subchondral lesion                      | NEO-71 stays silent          |
      | fever                                              | NEO-71 stays silent          |

  @rule-NEO-72
  Scenario: NEO-72: A lytic lesion that reaches the joint surface between 20 and 45 years speaks for giant cell tumor
    Given a 41-year-old patient with lytic lesion, bone lesion position epiphyseal
    When the findings are worked up
    Then NEO-72 speaks for neoplastic
    And NEO-72 is moderate evidence for benign bone tumor
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                                  | answer                       |
      | age 18 years                                                                                                                                                                                                                                                                                                                                             | NEO-72 speaks for neoplastic |
      | age 45 years, marrow edema site femoral head and femoral neck and intertrochanteric region and acetabulum and tibial plateau and proximal tibia and fibula and talus and navicular and toe and endplates and sacral ala and ilium and humeral shaft and acromion and scapula and rib and mandible, fluid-fluid levels, bone lesion position not recorded | NEO-72 speaks for neoplastic |
      | age 45 years, pain site pelvis and thigh and knee and ankle and chest wall, fluid-fluid levels, bone lesion position not recorded                                                                                                                                                                                                                        | NEO-72 speaks for neoplastic |
      | age 45 years, pain site pelvis and thigh and knee and ankle and chest wall, lesion margin sclerotic and sharp without sclerosis, bone lesion position not recorded                                                                                                                                                                                       | NEO-72 speaks for neoplastic |
      | age 45 years, pain site pelvis and thigh and knee and ankle and chest wall, bone expansion, bone lesion position not recorded                                                                                                                                                                                                                            | NEO-72 speaks for neoplastic |
      | age 17.5 years                                                                                                                                                                                                                                                                                                                                           | NEO-72 stays silent          |
      | age 46 years                                                                                                                                                                                                                                                                                                                                             | NEO-72 stays silent          |
      | no lytic lesion                                                                                                                                                                                                                                                                                                                                          | NEO-72 stays silent          |
      | marrow edema site distal femur, bone lesion position not recorded                                                                                                                                                                                                                                                                                        | NEO-72 stays silent          |
      | known hyperparathyroidism                                                                                                                                                                                                                                                                                                                                | NEO-72 stays silent          |
      | parathyroid hormone 81 pg/mL                                                                                                                                                                                                                                                                                                                             | NEO-72 stays silent          |
      | previous cancer                                                                                                                                                                                                                                                                                                                                          | NEO-72 stays silent          |
      | age 45 years, marrow edema site femoral head and femoral neck and intertrochanteric region and acetabulum and tibial shaft and distal tibia and fibula and talus and navicular and toe and endplates and ilium and humeral shaft and acromion and scapula and rib and mandible, fluid-fluid levels, bone lesion position not recorded                    | NEO-72 stays silent          |

  @rule-NEO-73
  Scenario: NEO-73: Fluid levels inside a bone lesion of a young person speak for aneurysmal bone cyst or another benign tumor
    Given a 36-year-old patient with fluid-fluid levels
    When the findings are worked up
    Then NEO-73 speaks for neoplastic
    And NEO-73 is moderate evidence for benign bone tumor
    And with this changed the answer is
      | changed                        | answer                       |
      | age 39.5 years                 | NEO-73 speaks for neoplastic |
      | age 40 years                   | NEO-73 stays silent          |
      | no fluid-fluid levels          | NEO-73 stays silent          |
      | aggressive periosteal reaction | NEO-73 stays silent          |
      | soft tissue mass               | NEO-73 stays silent          |
      | previous cancer                | NEO-73 stays silent          |

  @rule-NEO-74
  Scenario: NEO-74: A punched-out hole in skull, jaw, pelvis, rib or femur of a child speaks for Langerhans cell histiocytosis
    Given a 14-year-old patient with lytic lesion, multiple bone lesions
    When the findings are worked up
    Then NEO-74 speaks for neoplastic
    And NEO-74 is moderate evidence for benign bone tumor
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                                   | answer                       |
      | skull pain, multiple bone lesions not recorded                                                                                                                                                                                                                                                                                                            | NEO-74 speaks for neoplastic |
      | marrow edema site femoral head and femoral neck and intertrochanteric region and acetabulum and tibial shaft and distal tibia and fibula and talus and navicular and toe and endplates and ilium and humeral shaft and acromion and scapula and rib and mandible, lesion margin sclerotic and sharp without sclerosis, multiple bone lesions not recorded | NEO-74 speaks for neoplastic |
      | age 17.1 years, marrow edema site femoral head and acetabulum and tibial shaft and distal tibia and fibula and talus and navicular and toe and endplates and humeral shaft and acromion and scapula and clavicle and skull, endosteal scalloping, multiple bone lesions not recorded                                                                      | NEO-74 speaks for neoplastic |
      | age 18 years                                                                                                                                                                                                                                                                                                                                              | NEO-74 stays silent          |
      | no lytic lesion                                                                                                                                                                                                                                                                                                                                           | NEO-74 stays silent          |
      | marrow edema site femoral head and acetabulum and tibial shaft and distal tibia and fibula and talus and navicular and toe and endplates and humeral shaft and acromion and scapula and clavicle, endosteal scalloping, multiple bone lesions not recorded                                                                                                | NEO-74 stays silent          |
      | marrow edema site femoral head and acetabulum and tibial shaft and distal tibia and fibula and talus and navicular and toe and endplates and humeral shaft and acromion and scapula and clavicle and skull, lesion margin sclerotic, multiple bone lesions not recorded                                                                                   | NEO-74 stays silent          |

  @rule-NEO-75
  Scenario: NEO-75: A destructive lesion beside the knee or at the shoulder before 30 speaks a little more for osteosarcoma
    Given a 26-year-old patient with thigh pain, aggressive bone lesion
    When the findings are worked up
    Then NEO-75 speaks for neoplastic
    And NEO-75 is weak evidence for primary bone sarcoma
    And with this changed the answer is
      | changed                                               | answer                       |
      | age 8 years                                           | NEO-75 speaks for neoplastic |
      | age 30 years                                          | NEO-75 speaks for neoplastic |
      | soft tissue mass, aggressive bone lesion not recorded | NEO-75 speaks for neoplastic |
      | age 7 years                                           | NEO-75 stays silent          |
      | age 31 years                                          | NEO-75 stays silent          |
      | hip pain                                              | NEO-75 stays silent          |
      | no aggressive bone lesion                             | NEO-75 stays silent          |
      | bone lesion position epiphyseal                       | NEO-75 stays silent          |
      | bone lesion position apophyseal                       | NEO-75 stays silent          |
      | lesion margin sclerotic                               | NEO-75 stays silent          |

  @rule-NEO-76
  Scenario: NEO-76: A permeated shaft or flat bone before 30 speaks a little more for Ewing sarcoma
    Given a 26-year-old patient with bone lesion position diaphyseal, lesion margin moth-eaten
    When the findings are worked up
    Then NEO-76 speaks for neoplastic
    And NEO-76 is weak evidence for primary bone sarcoma
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                          | answer                       |
      | age 4 years                                                                                                                                                                                                                                                                                                      | NEO-76 speaks for neoplastic |
      | age 30 years                                                                                                                                                                                                                                                                                                     | NEO-76 speaks for neoplastic |
      | marrow edema site femoral shaft, bone lesion position not recorded                                                                                                                                                                                                                                               | NEO-76 speaks for neoplastic |
      | marrow edema site ilium, bone lesion position not recorded                                                                                                                                                                                                                                                       | NEO-76 speaks for neoplastic |
      | marrow edema site humeral shaft, bone lesion position not recorded                                                                                                                                                                                                                                               | NEO-76 speaks for neoplastic |
      | aggressive periosteal reaction, lesion margin not recorded                                                                                                                                                                                                                                                       | NEO-76 speaks for neoplastic |
      | soft tissue mass, lesion margin not recorded                                                                                                                                                                                                                                                                     | NEO-76 speaks for neoplastic |
      | aggressive bone lesion, lesion margin not recorded                                                                                                                                                                                                                                                               | NEO-76 speaks for neoplastic |
      | age 3.5 years                                                                                                                                                                                                                                                                                                    | NEO-76 stays silent          |
      | age 31 years                                                                                                                                                                                                                                                                                                     | NEO-76 stays silent          |
      | lesion margin sclerotic                                                                                                                                                                                                                                                                                          | NEO-76 stays silent          |
      | age 17.1 years, marrow edema site femoral head and acetabulum and proximal tibia and distal tibia and talus and navicular and toe and endplates and acromion and medial clavicle and clavicle and sternum and forearm shaft and skull, lesion margin sclerotic and moth-eaten, bone lesion position not recorded | NEO-76 stays silent          |

  @rule-NEO-77
  Scenario: NEO-77: Calcified rings and a scalloped cortex from 40 years on speak a little more for chondrosarcoma
    Given a 44-year-old patient with matrix mineralization, endosteal scalloping
    When the findings are worked up
    Then NEO-77 speaks for neoplastic
    And NEO-77 is weak evidence for primary bone sarcoma
    And with this changed the answer is
      | changed                                                 | answer                       |
      | age 40 years                                            | NEO-77 speaks for neoplastic |
      | cortical destruction, endosteal scalloping not recorded | NEO-77 speaks for neoplastic |
      | soft tissue mass, endosteal scalloping not recorded     | NEO-77 speaks for neoplastic |
      | night pain, endosteal scalloping not recorded           | NEO-77 speaks for neoplastic |
      | progressive pain, endosteal scalloping not recorded     | NEO-77 speaks for neoplastic |
      | bone expansion, endosteal scalloping not recorded       | NEO-77 speaks for neoplastic |
      | age 39.5 years                                          | NEO-77 stays silent          |
      | no matrix mineralization                                | NEO-77 stays silent          |
      | no endosteal scalloping                                 | NEO-77 stays silent          |
      | bone infarct                                            | NEO-77 stays silent          |

  @rule-NEO-78
  Scenario: NEO-78: Growing pain with swelling and a periosteal reaction in a young person speaks a little for sarcoma
    Given a 26-year-old patient with progressive pain, local swelling, periosteal reaction
    When the findings are worked up
    Then NEO-78 speaks for neoplastic
    And NEO-78 is weak evidence for primary bone sarcoma
    And with this changed the answer is
      | changed                                                           | answer                       |
      | constant pain, progressive pain not recorded                      | NEO-78 speaks for neoplastic |
      | night pain, progressive pain not recorded                         | NEO-78 speaks for neoplastic |
      | periosteal edema, local swelling not recorded                     | NEO-78 speaks for neoplastic |
      | soft tissue abnormality next to bone, local swelling not recorded | NEO-78 speaks for neoplastic |
      | sclerotic lesion, periosteal reaction not recorded                | NEO-78 speaks for neoplastic |
      | lytic lesion, periosteal reaction not recorded                    | NEO-78 speaks for neoplastic |
      | marrow replacement, periosteal reaction not recorded              | NEO-78 speaks for neoplastic |
      | age 30 years                                                      | NEO-78 stays silent          |
      | no progressive pain                                               | NEO-78 stays silent          |
      | no local swelling                                                 | NEO-78 stays silent          |
      | no periosteal reaction                                            | NEO-78 stays silent          |
      | age 21 years, marrow edema site tibial shaft, no soft tissue mass | NEO-78 stays silent          |

  @rule-NEO-79
  Scenario: NEO-79: A supposed chronic osteomyelitis that antibiotics do not change, without any germ, speaks for a tumor
    Given a patient with no response to antibiotics, progressive pain
    When the findings are worked up
    Then NEO-79 is moderate evidence for a neoplastic cause
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                              | answer                       |
      | local swelling, progressive pain not recorded                                                                                                                                                                                                        | NEO-79 speaks for neoplastic |
      | periosteal reaction, progressive pain not recorded                                                                                                                                                                                                   | NEO-79 speaks for neoplastic |
      | soft tissue mass, progressive pain not recorded                                                                                                                                                                                                      | NEO-79 speaks for neoplastic |
      | lytic lesion, progressive pain not recorded                                                                                                                                                                                                          | NEO-79 speaks for neoplastic |
      | marrow replacement, progressive pain not recorded                                                                                                                                                                                                    | NEO-79 speaks for neoplastic |
      | response to antibiotics                                                                                                                                                                                                                              | NEO-79 stays silent          |
      | no progressive pain                                                                                                                                                                                                                                  | NEO-79 stays silent          |
      | bone culture growth                                                                                                                                                                                                                                  | NEO-79 stays silent          |
      | multifocal pain                                                                                                                                                                                                                                      | NEO-79 stays silent          |
      | multiple bone lesions                                                                                                                                                                                                                                | NEO-79 stays silent          |
      | relapsing course                                                                                                                                                                                                                                     | NEO-79 stays silent          |
      | palmoplantar pustulosis                                                                                                                                                                                                                              | NEO-79 stays silent          |
      | fixation hardware                                                                                                                                                                                                                                    | NEO-79 stays silent          |
      | joint prosthesis                                                                                                                                                                                                                                     | NEO-79 stays silent          |
      | known gout                                                                                                                                                                                                                                           | NEO-79 stays silent          |
      | age 14 years, clavicle pain, C-reactive protein 12 mg/L                                                                                                                                                                                              | NEO-79 stays silent          |
      | tophi, marrow edema site femoral head and acetabulum and proximal tibia and distal tibia and talus and navicular and toe and endplates and acromion and medial clavicle and clavicle and sternum and forearm shaft and skull, similar episode before | NEO-79 stays silent          |

  @rule-NEO-80
  Scenario: NEO-80: A report of infiltrated marrow speaks for a tumor
    Given a patient with marrow infiltration on MRI
    When the findings are worked up
    Then NEO-80 is moderate evidence for a neoplastic cause
    And with this changed the answer is
      | changed                       | answer              |
      | no marrow infiltration on MRI | NEO-80 stays silent |
      | fever                         | NEO-80 stays silent |
      | red marrow pattern            | NEO-80 stays silent |
      | Gaucher disease               | NEO-80 stays silent |

  @rule-NEO-81
  Scenario: NEO-81: Infiltrated marrow, or changed metaphyses on both sides, with an abnormal blood count in a child speaks for leukemia
    Given a 14-year-old patient with marrow infiltration on MRI, no normal blood count
    When the findings are worked up
    Then NEO-81 speaks for neoplastic
    And NEO-81 is moderate evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                                                 | answer                       |
      | metaphyseal marrow signal change on both sides, marrow infiltration on MRI not recorded | NEO-81 speaks for neoplastic |
      | diffuse abnormal marrow signal, marrow infiltration on MRI not recorded                 | NEO-81 speaks for neoplastic |
      | multiple bone lesions, marrow infiltration on MRI not recorded                          | NEO-81 speaks for neoplastic |
      | neutrophil count 1.5 ×10^9/L, normal blood count not recorded                           | NEO-81 speaks for neoplastic |
      | lactate dehydrogenase 625 U/L, normal blood count not recorded                          | NEO-81 speaks for neoplastic |
      | age 17.1 years, hemoglobin 10.1 g/dL, normal blood count not recorded                   | NEO-81 speaks for neoplastic |
      | age 18 years                                                                            | NEO-81 stays silent          |
      | no marrow infiltration on MRI                                                           | NEO-81 stays silent          |
      | restricted diet                                                                         | NEO-81 stays silent          |
      | gum bleeding                                                                            | NEO-81 stays silent          |
      | sickle cell disease                                                                     | NEO-81 stays silent          |
      | Gaucher disease                                                                         | NEO-81 stays silent          |
      | age 17.1 years, hemoglobin 11 g/dL, normal blood count not recorded                     | NEO-81 stays silent          |
      | age 17.1 years, lactate dehydrogenase 500 U/L, normal blood count not recorded          | NEO-81 stays silent          |

  @rule-NEO-82
  Scenario: NEO-82: Raised globulins from 40 years on, with bone or back pain and a lesion, anemia or a very high sedimentation rate, speak for myeloma
    Given a 44-year-old patient with raised globulins, anemia
    When the findings are worked up
    Then NEO-82 speaks for neoplastic
    And NEO-82 is moderate evidence for myeloma
    And with this changed the answer is
      | changed                                                                   | answer                       |
      | age 40 years                                                              | NEO-82 speaks for neoplastic |
      | lytic lesion, anemia not recorded                                         | NEO-82 speaks for neoplastic |
      | multiple bone lesions, anemia not recorded                                | NEO-82 speaks for neoplastic |
      | impaired kidney function, anemia not recorded                             | NEO-82 speaks for neoplastic |
      | erythrocyte sedimentation rate 71 mm/h, anemia not recorded               | NEO-82 speaks for neoplastic |
      | calcium 10.6 mg/dL, anemia not recorded                                   | NEO-82 speaks for neoplastic |
      | age 39.5 years                                                            | NEO-82 stays silent          |
      | no raised globulins                                                       | NEO-82 stays silent          |
      | bone culture growth                                                       | NEO-82 stays silent          |
      | liver disease                                                             | NEO-82 stays silent          |
      | age 40 years, erythrocyte sedimentation rate 70 mm/h, anemia not recorded | NEO-82 stays silent          |
      | calcium 10.5 mg/dL, anemia not recorded                                   | NEO-82 stays silent          |

  @rule-NEO-83
  Scenario: NEO-83: Lytic lesions from 40 years on with anemia, high calcium, failing kidneys or a sedimentation rate over 100 speak for myeloma
    Given a 44-year-old patient with lytic lesion, anemia
    When the findings are worked up
    Then NEO-83 speaks for neoplastic
    And NEO-83 is moderate evidence for myeloma
    And with this changed the answer is
      | changed                                                      | answer                       |
      | age 40 years                                                 | NEO-83 speaks for neoplastic |
      | multiple bone lesions, lytic lesion not recorded             | NEO-83 speaks for neoplastic |
      | marrow infiltration on MRI, lytic lesion not recorded        | NEO-83 speaks for neoplastic |
      | diffuse abnormal marrow signal, lytic lesion not recorded    | NEO-83 speaks for neoplastic |
      | erythrocyte sedimentation rate 125 mm/h, anemia not recorded | NEO-83 speaks for neoplastic |
      | parathyroid hormone 65 pg/mL                                 | NEO-83 speaks for neoplastic |
      | age 39.5 years                                               | NEO-83 stays silent          |
      | no lytic lesion                                              | NEO-83 stays silent          |
      | known hyperparathyroidism                                    | NEO-83 stays silent          |
      | parathyroid hormone 81 pg/mL                                 | NEO-83 stays silent          |
      | chronic kidney disease                                       | NEO-83 stays silent          |
      | no monoclonal protein                                        | NEO-83 stays silent          |
      | erythrocyte sedimentation rate 100 mm/h, anemia not recorded | NEO-83 stays silent          |

  @rule-NEO-84
  Scenario: NEO-84: Large nodes on imaging beside replaced or destroyed bone speak for lymphoma
    Given a patient with lymph nodes on imaging, low T1 marrow signal
    When the findings are worked up
    Then NEO-84 speaks for neoplastic
    And NEO-84 is weak evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                           | answer                       |
      | marrow infiltration on MRI, low T1 marrow signal not recorded     | NEO-84 speaks for neoplastic |
      | lytic lesion, low T1 marrow signal not recorded                   | NEO-84 speaks for neoplastic |
      | diffuse abnormal marrow signal, low T1 marrow signal not recorded | NEO-84 speaks for neoplastic |
      | no lymph nodes on imaging                                         | NEO-84 stays silent          |
      | no low T1 marrow signal                                           | NEO-84 stays silent          |
      | bone culture growth                                               | NEO-84 stays silent          |

  @rule-NEO-85
  Scenario: NEO-85: A soft tissue mass around a bone whose cortex is hardly broken suggests lymphoma in an adult
    Given a 22-year-old patient with soft tissue mass, marrow replacement, no cortical destruction
    When the findings are worked up
    Then NEO-85 speaks for neoplastic
    And NEO-85 is strong evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                     | answer                       |
      | age 18 years                                                | NEO-85 speaks for neoplastic |
      | low T1 marrow signal, marrow replacement not recorded       | NEO-85 speaks for neoplastic |
      | marrow infiltration on MRI, marrow replacement not recorded | NEO-85 speaks for neoplastic |
      | age 17.5 years                                              | NEO-85 stays silent          |
      | no soft tissue mass                                         | NEO-85 stays silent          |
      | no marrow replacement                                       | NEO-85 stays silent          |
      | cortical destruction                                        | NEO-85 stays silent          |

  @rule-NEO-86
  Scenario: NEO-86: A lesion or a break without adequate force in someone treated for cancer speaks strongly for metastasis
    Given a 34-year-old patient with previous cancer, low T1 marrow signal
    When the findings are worked up
    Then NEO-86 speaks for neoplastic
    And NEO-86 is strong evidence for bone metastasis
    And with this changed the answer is
      | changed                       | answer                       |
      | age 30 years                  | NEO-86 speaks for neoplastic |
      | age 26 years                  | NEO-86 stays silent          |
      | no previous cancer            | NEO-86 stays silent          |
      | radiotherapy to the site      | NEO-86 stays silent          |
      | bone infarct                  | NEO-86 stays silent          |
      | demarcated subchondral lesion | NEO-86 stays silent          |
      | H-shaped sacral edema         | NEO-86 stays silent          |

  @rule-NEO-87
  Scenario: NEO-87: Several hot spots on a bone scan or in PET from 50 years on speak a little for metastases
    Given a 54-year-old patient with bone scan uptake multifocal, weight loss
    When the findings are worked up
    Then NEO-87 speaks for neoplastic
    And NEO-87 is weak evidence for bone metastasis
    And with this changed the answer is
      | changed                                        | answer                       |
      | age 50 years                                   | NEO-87 speaks for neoplastic |
      | multifocal pain, bone scan uptake not recorded | NEO-87 speaks for neoplastic |
      | sclerotic lesion, weight loss not recorded     | NEO-87 speaks for neoplastic |
      | lytic lesion, weight loss not recorded         | NEO-87 speaks for neoplastic |
      | anemia, weight loss not recorded               | NEO-87 speaks for neoplastic |
      | calcium 10.6 mg/dL, weight loss not recorded   | NEO-87 speaks for neoplastic |
      | age 46 years                                   | NEO-87 stays silent          |
      | bone scan uptake focal                         | NEO-87 stays silent          |
      | calcium 10.5 mg/dL, weight loss not recorded   | NEO-87 stays silent          |

  @rule-NEO-190
  Scenario: NEO-190: Granulomas in the tissue speak against a tumor of the bone
    Given a patient with histology shows granulomas
    When the findings are worked up
    Then NEO-190 is moderate evidence against a neoplastic cause
    And with this changed the answer is
      | changed                       | answer               |
      | no histology shows granulomas | NEO-190 stays silent |
      | histology shows malignancy    | NEO-190 stays silent |
      | previous cancer               | NEO-190 stays silent |

  @rule-NEO-88
  Scenario: NEO-88: Marrow that is abnormal everywhere, from 50 years on, with anemia, failing kidneys, a collapsed vertebra or a very high sedimentation rate, speaks for myeloma
    Given a 54-year-old patient with diffuse abnormal marrow signal, anemia
    When the findings are worked up
    Then NEO-88 speaks for neoplastic
    And NEO-88 is moderate evidence for myeloma
    And with this changed the answer is
      | changed                                                                 | answer                       |
      | age 50 years                                                            | NEO-88 speaks for neoplastic |
      | marrow infiltration on MRI, diffuse abnormal marrow signal not recorded | NEO-88 speaks for neoplastic |
      | vertebral collapse, anemia not recorded                                 | NEO-88 speaks for neoplastic |
      | erythrocyte sedimentation rate 125 mm/h, anemia not recorded            | NEO-88 speaks for neoplastic |
      | age 46 years                                                            | NEO-88 stays silent          |
      | no diffuse abnormal marrow signal                                       | NEO-88 stays silent          |
      | red marrow pattern                                                      | NEO-88 stays silent          |
      | previous cancer                                                         | NEO-88 stays silent          |
      | chronic kidney disease                                                  | NEO-88 stays silent          |
      | erythrocyte sedimentation rate 100 mm/h, anemia not recorded            | NEO-88 stays silent          |

  @rule-NEO-89
  Scenario: NEO-89: A dense or lytic lesion with dark marrow on T1 and new bone, swelling or growing pain speaks for sarcoma before 30
    Given a 26-year-old patient with sclerotic lesion, low T1 marrow signal, periosteal reaction
    When the findings are worked up
    Then NEO-89 speaks for neoplastic
    And NEO-89 is moderate evidence for primary bone sarcoma
    And with this changed the answer is
      | changed                                            | answer                       |
      | lytic lesion, sclerotic lesion not recorded        | NEO-89 speaks for neoplastic |
      | local swelling, periosteal reaction not recorded   | NEO-89 speaks for neoplastic |
      | progressive pain, periosteal reaction not recorded | NEO-89 speaks for neoplastic |
      | night pain, periosteal reaction not recorded       | NEO-89 speaks for neoplastic |
      | age 30 years                                       | NEO-89 stays silent          |
      | no sclerotic lesion                                | NEO-89 stays silent          |
      | no low T1 marrow signal                            | NEO-89 stays silent          |
      | no periosteal reaction                             | NEO-89 stays silent          |
      | fever                                              | NEO-89 stays silent          |
      | nidus                                              | NEO-89 stays silent          |
      | lesion margin sclerotic                            | NEO-89 stays silent          |
      | reactive sclerosis                                 | NEO-89 stays silent          |
      | edema crossing the growth plate                    | NEO-89 stays silent          |
      | intraosseous abscess                               | NEO-89 stays silent          |
      | fracture line on MRI                               | NEO-89 stays silent          |
      | multiple bone lesions                              | NEO-89 stays silent          |
      | double line sign                                   | NEO-89 stays silent          |

  @rule-NEO-90
  Scenario: NEO-90: Pain of months at one place that NSAIDs relieve, with edema and no injury, suggests osteoid osteoma a little between 5 and 30, also without night pain
    Given a 26-year-old patient with pain duration 16 weeks, pain relieved by NSAIDs, marrow edema on MRI
    When the findings are worked up
    Then NEO-90 speaks for neoplastic
    And NEO-90 is weak evidence for osteoid osteoma
    And with this changed the answer is
      | changed                                                           | answer                       |
      | age 5 years                                                       | NEO-90 speaks for neoplastic |
      | age 30 years                                                      | NEO-90 speaks for neoplastic |
      | pain duration 90 days                                             | NEO-90 speaks for neoplastic |
      | marrow edema site femoral head, marrow edema on MRI not recorded  | NEO-90 speaks for neoplastic |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | NEO-90 stays silent          |
      | age 4.5 years                                                     | NEO-90 stays silent          |
      | age 31 years                                                      | NEO-90 stays silent          |
      | pain duration 87 days                                             | NEO-90 stays silent          |
      | no pain relieved by NSAIDs                                        | NEO-90 stays silent          |
      | inflammatory back pain                                            | NEO-90 stays silent          |
      | swollen joint count 2 sites                                       | NEO-90 stays silent          |
      | sacroiliac marrow edema                                           | NEO-90 stays silent          |
      | multifocal pain                                                   | NEO-90 stays silent          |
      | relapsing course                                                  | NEO-90 stays silent          |
      | athletic or military training                                     | NEO-90 stays silent          |
      | recent injury                                                     | NEO-90 stays silent          |
      | fever                                                             | NEO-90 stays silent          |

  @rule-NEO-91
  Scenario: NEO-91: From 50 years on, a dark, dense or lytic lesion of spine, flat bone or shaft that hurts at night or at rest, or that enters the pedicle, speaks for metastasis even when no cancer is known
    Given a 54-year-old patient with marrow edema site vertebral body, low T1 marrow signal, night pain
    When the findings are worked up
    Then NEO-91 speaks for neoplastic
    And NEO-91 is moderate evidence for bone metastasis
    And with this changed the answer is
      | changed                                                                                      | answer                       |
      | age 50 years                                                                                 | NEO-91 speaks for neoplastic |
      | sclerotic lesion, low T1 marrow signal not recorded                                          | NEO-91 speaks for neoplastic |
      | lytic lesion, low T1 marrow signal not recorded                                              | NEO-91 speaks for neoplastic |
      | rest pain, night pain not recorded                                                           | NEO-91 speaks for neoplastic |
      | progressive pain, night pain not recorded                                                    | NEO-91 speaks for neoplastic |
      | pedicle involvement, night pain not recorded                                                 | NEO-91 speaks for neoplastic |
      | age 46 years                                                                                 | NEO-91 stays silent          |
      | marrow edema site femoral head                                                               | NEO-91 stays silent          |
      | no low T1 marrow signal                                                                      | NEO-91 stays silent          |
      | no night pain                                                                                | NEO-91 stays silent          |
      | fever                                                                                        | NEO-91 stays silent          |
      | disc destruction                                                                             | NEO-91 stays silent          |
      | Modic type 1 change                                                                          | NEO-91 stays silent          |
      | fluid sign                                                                                   | NEO-91 stays silent          |
      | band of edema near the endplate                                                              | NEO-91 stays silent          |
      | fracture line on MRI                                                                         | NEO-91 stays silent          |
      | lateral subtrochanteric cortical thickening                                                  | NEO-91 stays silent          |
      | bone infarct                                                                                 | NEO-91 stays silent          |
      | no rest pain, marrow replacement, low T1 marrow signal not recorded, night pain not recorded | NEO-91 stays silent          |

  @rule-NEO-92
  Scenario: NEO-92: A flat vertebra between discs of normal height in a child without injury or steroids suggests Langerhans cell histiocytosis
    Given a 12-year-old patient with vertebral collapse, no disc height loss
    When the findings are worked up
    Then NEO-92 speaks for neoplastic
    And NEO-92 is moderate evidence for benign bone tumor
    And with this changed the answer is
      | changed                                           | answer                       |
      | age 15.5 years                                    | NEO-92 speaks for neoplastic |
      | normal blood count, disc height loss not recorded | NEO-92 speaks for neoplastic |
      | no fever, disc height loss not recorded           | NEO-92 speaks for neoplastic |
      | number of vertebral levels 1.1 sites              | NEO-92 speaks for neoplastic |
      | age 16 years                                      | NEO-92 stays silent          |
      | no vertebral collapse                             | NEO-92 stays silent          |
      | disc height loss                                  | NEO-92 stays silent          |
      | recent injury                                     | NEO-92 stays silent          |
      | corticosteroid use                                | NEO-92 stays silent          |
      | hereditary bone disease                           | NEO-92 stays silent          |
      | multifocal pain                                   | NEO-92 stays silent          |
      | multiple bone lesions                             | NEO-92 stays silent          |
      | number of vertebral levels 2 sites                | NEO-92 stays silent          |
      | histology shows nonspecific inflammation          | NEO-92 stays silent          |
      | disc destruction                                  | NEO-92 stays silent          |
      | pallor                                            | NEO-92 stays silent          |

  @rule-NEO-93
  Scenario: NEO-93: Several bone lesions in somebody with a cancer speak a little more for metastases at any age
    Given a patient with previous cancer, multiple bone lesions
    When the findings are worked up
    Then NEO-93 speaks for neoplastic
    And NEO-93 is weak evidence for bone metastasis
    And with this changed the answer is
      | changed                                                         | answer                       |
      | bone scan uptake multifocal, multiple bone lesions not recorded | NEO-93 speaks for neoplastic |
      | no previous cancer                                              | NEO-93 stays silent          |
      | no multiple bone lesions                                        | NEO-93 stays silent          |
      | bone infarct                                                    | NEO-93 stays silent          |
      | known hyperparathyroidism                                       | NEO-93 stays silent          |
      | double line sign                                                | NEO-93 stays silent          |

  @rule-NEO-94
  Scenario: NEO-94: Two weeks or more of pain in a child with fever, tiredness or weight loss and a low blood value suggest leukemia a little more
    Given a 14-year-old patient with pain duration 3 weeks, fever, neutrophil count 1.5 ×10^9/L
    When the findings are worked up
    Then NEO-94 speaks for neoplastic
    And NEO-94 is weak evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                                                     | answer                       |
      | age 17.5 years                                                                              | NEO-94 speaks for neoplastic |
      | pain duration 14 days                                                                       | NEO-94 speaks for neoplastic |
      | fatigue, fever not recorded                                                                 | NEO-94 speaks for neoplastic |
      | weight loss, fever not recorded                                                             | NEO-94 speaks for neoplastic |
      | pallor, neutrophil count not recorded                                                       | NEO-94 speaks for neoplastic |
      | age 15.1 years, pain duration 12 weeks, hemoglobin 10.1 g/dL, neutrophil count not recorded | NEO-94 speaks for neoplastic |
      | temperature 37 °C, fever not recorded                                                       | NEO-94 stays silent          |
      | age 18 years                                                                                | NEO-94 stays silent          |
      | pain duration 10 days                                                                       | NEO-94 stays silent          |
      | neutrophil count 2 ×10^9/L                                                                  | NEO-94 stays silent          |
      | sickle cell disease                                                                         | NEO-94 stays silent          |
      | restricted diet                                                                             | NEO-94 stays silent          |
      | gum bleeding                                                                                | NEO-94 stays silent          |
      | bone culture growth                                                                         | NEO-94 stays silent          |
      | age 15.1 years, pain duration 12 weeks, hemoglobin 11 g/dL, neutrophil count not recorded   | NEO-94 stays silent          |

  @rule-NEO-95
  Scenario: NEO-95: Night pain relieved by NSAIDs beside a thick or dense cortex speaks for osteoid osteoma between 35 and 50 as well
    Given a 46-year-old patient with night pain, pain relieved by NSAIDs, cortical thickening
    When the findings are worked up
    Then NEO-95 speaks for neoplastic
    And NEO-95 is moderate evidence for osteoid osteoma
    And with this changed the answer is
      | changed                                              | answer                       |
      | age 35 years                                         | NEO-95 speaks for neoplastic |
      | age 50 years                                         | NEO-95 speaks for neoplastic |
      | reactive sclerosis, cortical thickening not recorded | NEO-95 speaks for neoplastic |
      | lytic lesion, cortical thickening not recorded       | NEO-95 speaks for neoplastic |
      | age 31 years                                         | NEO-95 stays silent          |
      | age 51 years                                         | NEO-95 stays silent          |
      | no night pain                                        | NEO-95 stays silent          |
      | no pain relieved by NSAIDs                           | NEO-95 stays silent          |
      | no cortical thickening                               | NEO-95 stays silent          |
      | fever                                                | NEO-95 stays silent          |
      | cortical destruction                                 | NEO-95 stays silent          |
      | soft tissue mass                                     | NEO-95 stays silent          |
      | fracture line on MRI                                 | NEO-95 stays silent          |
      | inflammatory back pain                               | NEO-95 stays silent          |
      | previous cancer                                      | NEO-95 stays silent          |

  @rule-NEO-191
  Scenario: NEO-191: A raised parathyroid hormone together with high calcium speaks against a tumor as the maker of the holes in bone
    Given a patient with parathyroid hormone 81 pg/mL, calcium 13 mg/dL
    When the findings are worked up
    Then NEO-191 is strong evidence against a neoplastic cause
    And with this changed the answer is
      | changed                                                                         | answer                            |
      | calcium 10.8 mg/dL                                                              | NEO-191 speaks against neoplastic |
      | ionized calcium 2 mmol/L, calcium not recorded                                  | NEO-191 speaks against neoplastic |
      | parathyroid hormone 65 pg/mL                                                    | NEO-191 stays silent              |
      | calcium 10.5 mg/dL                                                              | NEO-191 stays silent              |
      | histology shows malignancy                                                      | NEO-191 stays silent              |
      | previous cancer                                                                 | NEO-191 stays silent              |
      | monoclonal protein                                                              | NEO-191 stays silent              |
      | ionized calcium 1.33 mmol/L, parathyroid hormone 66 pg/mL, calcium not recorded | NEO-191 stays silent              |

  @rule-NEO-200
  Scenario: NEO-200: A raised prostate-specific antigen with a bone lesion or spinal pain past 50 speaks strongly for metastasis
    Given a 54-year-old patient with raised prostate-specific antigen, multiple bone lesions
    When the findings are worked up
    Then NEO-200 speaks for neoplastic
    And NEO-200 is strong evidence for bone metastasis
    And with this changed the answer is
      | changed                                                         | answer                        |
      | age 50 years                                                    | NEO-200 speaks for neoplastic |
      | sclerotic lesion, multiple bone lesions not recorded            | NEO-200 speaks for neoplastic |
      | low T1 marrow signal, multiple bone lesions not recorded        | NEO-200 speaks for neoplastic |
      | back pain, multiple bone lesions not recorded                   | NEO-200 speaks for neoplastic |
      | bone scan uptake multifocal, multiple bone lesions not recorded | NEO-200 speaks for neoplastic |
      | no raised prostate-specific antigen                             | NEO-200 stays silent          |
      | age 46 years                                                    | NEO-200 stays silent          |
      | no vertebral collapse, multiple bone lesions not recorded       | NEO-200 stays silent          |

  @rule-NEO-201
  Scenario: NEO-201: Nonspecific inflammation without any germ argues against Langerhans cell histiocytosis
    Given a patient with histology shows nonspecific inflammation, no bone culture growth
    When the findings are worked up
    Then NEO-201 speaks against neoplastic
    And NEO-201 is moderate evidence against benign bone tumor
    And with this changed the answer is
      | changed                                                    | answer                            |
      | no tissue culture growth, bone culture growth not recorded | NEO-201 speaks against neoplastic |
      | no histology shows nonspecific inflammation                | NEO-201 stays silent              |
      | bone culture growth                                        | NEO-201 stays silent              |

  @rule-NEO-202
  Scenario: NEO-202: A young back that became crooked with the pain speaks a little for osteoid osteoma of the spine
    Given a 26-year-old patient with scoliosis, night pain
    When the findings are worked up
    Then NEO-202 speaks for neoplastic
    And NEO-202 is weak evidence for osteoid osteoma
    And with this changed the answer is
      | changed                                                                 | answer                        |
      | age 5 years                                                             | NEO-202 speaks for neoplastic |
      | age 30 years                                                            | NEO-202 speaks for neoplastic |
      | pain relieved by NSAIDs, night pain not recorded                        | NEO-202 speaks for neoplastic |
      | marrow edema site vertebral posterior elements, night pain not recorded | NEO-202 speaks for neoplastic |
      | no scoliosis                                                            | NEO-202 stays silent          |
      | age 4.5 years                                                           | NEO-202 stays silent          |
      | age 31 years                                                            | NEO-202 stays silent          |
      | no night pain                                                           | NEO-202 stays silent          |

  @rule-NEO-203
  Scenario: NEO-203: A raised lactate dehydrogenase with a lesion that destroys bone or has a mass before 40 speaks for sarcoma
    Given a 36-year-old patient with lactate dehydrogenase 312 U/L, soft tissue mass
    When the findings are worked up
    Then NEO-203 speaks for neoplastic
    And NEO-203 is moderate evidence for primary bone sarcoma
    And with this changed the answer is
      | changed                                                       | answer                        |
      | age 39.5 years                                                | NEO-203 speaks for neoplastic |
      | aggressive bone lesion, soft tissue mass not recorded         | NEO-203 speaks for neoplastic |
      | aggressive periosteal reaction, soft tissue mass not recorded | NEO-203 speaks for neoplastic |
      | cortical destruction, soft tissue mass not recorded           | NEO-203 speaks for neoplastic |
      | age 40 years                                                  | NEO-203 stays silent          |
      | lactate dehydrogenase 250 U/L                                 | NEO-203 stays silent          |
      | lesion margin sclerotic, soft tissue mass not recorded        | NEO-203 stays silent          |

  @rule-NEO-204
  Scenario: NEO-204: A flat vertebra of a child with its discs preserved speaks for Langerhans cell histiocytosis
    Given an 11-year-old patient with vertebral collapse, no disc height loss
    When the findings are worked up
    Then NEO-204 speaks for neoplastic
    And NEO-204 is moderate evidence for benign bone tumor
    And with this changed the answer is
      | changed                                                           | answer                        |
      | age 14.5 years                                                    | NEO-204 speaks for neoplastic |
      | no multiple bone lesions, disc height loss not recorded           | NEO-204 speaks for neoplastic |
      | number of vertebral levels 1 sites, disc height loss not recorded | NEO-204 speaks for neoplastic |
      | age 15 years                                                      | NEO-204 stays silent          |
      | no vertebral collapse                                             | NEO-204 stays silent          |
      | disc height loss                                                  | NEO-204 stays silent          |
      | no minor injury, recent injury                                    | NEO-204 stays silent          |
      | corticosteroid use                                                | NEO-204 stays silent          |
      | disc destruction                                                  | NEO-204 stays silent          |
      | bright disc                                                       | NEO-204 stays silent          |
      | endplate erosion                                                  | NEO-204 stays silent          |
      | pallor                                                            | NEO-204 stays silent          |

  @rule-NEO-205
  Scenario: NEO-205: Replaced marrow from 50 years on with pain at night or at rest, anemia or a high sedimentation rate speaks for metastasis
    Given a 54-year-old patient with marrow replacement, night pain
    When the findings are worked up
    Then NEO-205 speaks for neoplastic
    And NEO-205 is moderate evidence for bone metastasis
    And with this changed the answer is
      | changed                                                     | answer                        |
      | age 50 years                                                | NEO-205 speaks for neoplastic |
      | well-defined low T1 lesion, marrow replacement not recorded | NEO-205 speaks for neoplastic |
      | rest pain, night pain not recorded                          | NEO-205 speaks for neoplastic |
      | anemia, night pain not recorded                             | NEO-205 speaks for neoplastic |
      | weight loss, night pain not recorded                        | NEO-205 speaks for neoplastic |
      | smoking, night pain not recorded                            | NEO-205 speaks for neoplastic |
      | hemoglobin 11.1 g/dL, night pain not recorded               | NEO-205 speaks for neoplastic |
      | age 46 years                                                | NEO-205 stays silent          |
      | no marrow replacement                                       | NEO-205 stays silent          |
      | fever                                                       | NEO-205 stays silent          |
      | bone culture growth                                         | NEO-205 stays silent          |
      | abscess                                                     | NEO-205 stays silent          |
      | fracture line on MRI                                        | NEO-205 stays silent          |
      | double line sign                                            | NEO-205 stays silent          |
      | no constant pain, night pain not recorded                   | NEO-205 stays silent          |
      | hemoglobin 12 g/dL, night pain not recorded                 | NEO-205 stays silent          |

  @rule-NEO-206
  Scenario: NEO-206: Raised tumor markers with a bone lesion or replaced marrow speak a little for metastasis
    Given a patient with raised tumor markers, lytic lesion
    When the findings are worked up
    Then NEO-206 speaks for neoplastic
    And NEO-206 is weak evidence for bone metastasis
    And with this changed the answer is
      | changed                                            | answer                        |
      | sclerotic lesion, lytic lesion not recorded        | NEO-206 speaks for neoplastic |
      | multiple bone lesions, lytic lesion not recorded   | NEO-206 speaks for neoplastic |
      | low T1 marrow signal, lytic lesion not recorded    | NEO-206 speaks for neoplastic |
      | vertebral collapse, lytic lesion not recorded      | NEO-206 speaks for neoplastic |
      | no raised tumor markers                            | NEO-206 stays silent          |
      | no low T1 marrow signal, lytic lesion not recorded | NEO-206 stays silent          |

  @rule-NEO-207
  Scenario: NEO-207: A lesion that came back after curettage speaks a little for a tumor
    Given a patient with recurrence after surgery, lytic lesion
    When the findings are worked up
    Then NEO-207 speaks for neoplastic
    And NEO-207 is weak evidence for benign bone tumor
    And with this changed the answer is
      | changed                                          | answer                        |
      | bone expansion, lytic lesion not recorded        | NEO-207 speaks for neoplastic |
      | fluid-fluid levels, lytic lesion not recorded    | NEO-207 speaks for neoplastic |
      | matrix mineralization, lytic lesion not recorded | NEO-207 speaks for neoplastic |
      | no recurrence after surgery                      | NEO-207 stays silent          |
      | no lytic lesion                                  | NEO-207 stays silent          |
      | bone culture growth                              | NEO-207 stays silent          |

  @rule-NEO-230
  Scenario: NEO-230: A hole with a dense border beside a narrowed or spurred joint speaks against metastasis
    Given a patient with lytic lesion, lesion margin sclerotic, joint space narrowing
    When the findings are worked up
    Then NEO-230 speaks against neoplastic
    And NEO-230 is moderate evidence against bone metastasis
    And with this changed the answer is
      | changed                                                             | answer                            |
      | osteophytes, joint space narrowing not recorded                     | NEO-230 speaks against neoplastic |
      | degenerative changes on imaging, joint space narrowing not recorded | NEO-230 speaks against neoplastic |
      | cartilage loss, joint space narrowing not recorded                  | NEO-230 speaks against neoplastic |
      | no lytic lesion                                                     | NEO-230 stays silent              |
      | lesion margin sharp without sclerosis                               | NEO-230 stays silent              |
      | no joint space narrowing                                            | NEO-230 stays silent              |
      | soft tissue mass                                                    | NEO-230 stays silent              |
      | cortical destruction                                                | NEO-230 stays silent              |
      | histology shows malignancy                                          | NEO-230 stays silent              |

  @rule-NEO-231
  Scenario: NEO-231: Edema that became less on a later MRI argues a little against a tumor
    Given a patient with edema reduced on follow-up MRI
    When the findings are worked up
    Then NEO-231 is weak evidence against a neoplastic cause
    And with this changed the answer is
      | changed                           | answer               |
      | no edema reduced on follow-up MRI | NEO-231 stays silent |
      | chemotherapy                      | NEO-231 stays silent |
      | radiotherapy to the site          | NEO-231 stays silent |
      | histology shows malignancy        | NEO-231 stays silent |
      | histology shows benign tumor      | NEO-231 stays silent |
      | nidus                             | NEO-231 stays silent |
      | multiple bone lesions             | NEO-231 stays silent |

  @rule-NEO-232
  Scenario: NEO-232: A vertebral lesion that spares the pedicle and has no mass beside it or bulge behind it argues against metastasis
    Given a patient with back pain, no pedicle involvement, no soft tissue mass
    When the findings are worked up
    Then NEO-232 speaks against neoplastic
    And NEO-232 is moderate evidence against bone metastasis
    And with this changed the answer is
      | changed                                                           | answer                            |
      | no paraspinal or epidural mass, soft tissue mass not recorded     | NEO-232 speaks against neoplastic |
      | no convex posterior vertebral wall, soft tissue mass not recorded | NEO-232 speaks against neoplastic |
      | hip pain                                                          | NEO-232 stays silent              |
      | pedicle involvement                                               | NEO-232 stays silent              |
      | soft tissue mass                                                  | NEO-232 stays silent              |
      | low T1 marrow signal                                              | NEO-232 stays silent              |
      | marrow infiltration on MRI                                        | NEO-232 stays silent              |
      | multiple bone lesions                                             | NEO-232 stays silent              |
      | histology shows malignancy                                        | NEO-232 stays silent              |
      | vertebral collapse                                                | NEO-232 stays silent              |

  @rule-NEO-233
  Scenario: NEO-233: Diabetes insipidus with a lesion of skull, jaw or other bone speaks for Langerhans cell histiocytosis
    Given a patient with diabetes insipidus, lytic lesion
    When the findings are worked up
    Then NEO-233 speaks for neoplastic
    And NEO-233 is moderate evidence for benign bone tumor
    And with this changed the answer is
      | changed                                               | answer                        |
      | marrow edema site mandible, lytic lesion not recorded | NEO-233 speaks for neoplastic |
      | marrow edema site skull, lytic lesion not recorded    | NEO-233 speaks for neoplastic |
      | multiple bone lesions, lytic lesion not recorded      | NEO-233 speaks for neoplastic |
      | vertebral collapse, lytic lesion not recorded         | NEO-233 speaks for neoplastic |
      | jaw pain, lytic lesion not recorded                   | NEO-233 speaks for neoplastic |
      | skull pain, lytic lesion not recorded                 | NEO-233 speaks for neoplastic |
      | no diabetes insipidus                                 | NEO-233 stays silent          |
      | no lytic lesion                                       | NEO-233 stays silent          |

  @rule-NEO-234
  Scenario: NEO-234: Pain that leaves after the ablation or removal of a small lesion speaks for an osteoid osteoma
    Given a patient with relief after ablation of the lesion, nidus
    When the findings are worked up
    Then NEO-234 speaks for neoplastic
    And NEO-234 is moderate evidence for osteoid osteoma
    And with this changed the answer is
      | changed                                 | answer                        |
      | night pain, nidus not recorded          | NEO-234 speaks for neoplastic |
      | periosteal reaction, nidus not recorded | NEO-234 speaks for neoplastic |
      | sclerotic lesion, nidus not recorded    | NEO-234 speaks for neoplastic |
      | age 39.1 years, nidus not recorded      | NEO-234 speaks for neoplastic |
      | no relief after ablation of the lesion  | NEO-234 stays silent          |
      | histology shows malignancy              | NEO-234 stays silent          |
      | previous cancer                         | NEO-234 stays silent          |
      | age 40 years, nidus not recorded        | NEO-234 stays silent          |

  @rule-NEO-235
  Scenario: NEO-235: Spinal pain that has been the same for a year or more argues a little against metastasis, also after a cancer
    Given a patient with back pain, pain duration 65 weeks
    When the findings are worked up
    Then NEO-235 speaks against neoplastic
    And NEO-235 is weak evidence against bone metastasis
    And with this changed the answer is
      | changed                        | answer                            |
      | pain duration 365.25 days      | NEO-235 speaks against neoplastic |
      | no rest pain                   | NEO-235 speaks against neoplastic |
      | hip pain                       | NEO-235 stays silent              |
      | pain duration 365 days         | NEO-235 stays silent              |
      | progressive pain               | NEO-235 stays silent              |
      | rapid worsening                | NEO-235 stays silent              |
      | sudden worsening of known pain | NEO-235 stays silent              |
      | worsening despite treatment    | NEO-235 stays silent              |
      | night pain                     | NEO-235 stays silent              |
      | rest pain                      | NEO-235 stays silent              |
      | weight loss                    | NEO-235 stays silent              |
      | low T1 marrow signal           | NEO-235 stays silent              |
      | lytic lesion                   | NEO-235 stays silent              |
      | multiple bone lesions          | NEO-235 stays silent              |
      | vertebral collapse             | NEO-235 stays silent              |
      | neurological deficit           | NEO-235 stays silent              |
      | histology shows malignancy     | NEO-235 stays silent              |

  @rule-NEO-240
  Scenario: NEO-240: Edema of several bones of a child with marked anemia or a high lactate dehydrogenase speaks for leukemia
    Given a 14-year-old patient with number of edema sites 2 sites, hemoglobin 7 g/dL
    When the findings are worked up
    Then NEO-240 speaks for neoplastic
    And NEO-240 is moderate evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                             | answer                        |
      | age 17.5 years                                                      | NEO-240 speaks for neoplastic |
      | hemoglobin 9 g/dL                                                   | NEO-240 speaks for neoplastic |
      | multiple bone lesions, number of edema sites not recorded           | NEO-240 speaks for neoplastic |
      | lactate dehydrogenase 625 U/L, hemoglobin not recorded              | NEO-240 speaks for neoplastic |
      | age 18 years                                                        | NEO-240 stays silent          |
      | number of edema sites 1 sites                                       | NEO-240 stays silent          |
      | hemoglobin 10 g/dL                                                  | NEO-240 stays silent          |
      | sickle cell disease                                                 | NEO-240 stays silent          |
      | Gaucher disease                                                     | NEO-240 stays silent          |
      | restricted diet                                                     | NEO-240 stays silent          |
      | gum bleeding                                                        | NEO-240 stays silent          |
      | bone culture growth                                                 | NEO-240 stays silent          |
      | no blasts in bone marrow                                            | NEO-240 stays silent          |
      | age 8 years, lactate dehydrogenase 500 U/L, hemoglobin not recorded | NEO-240 stays silent          |

  @rule-NEO-241
  Scenario: NEO-241: A raised lactate dehydrogenase with new bone on the surface or soft tissue edema of a flat bone or shaft before 30 suggests Ewing sarcoma a little
    Given a 26-year-old patient with lactate dehydrogenase 312 U/L, bone lesion position diaphyseal, periosteal reaction
    When the findings are worked up
    Then NEO-241 speaks for neoplastic
    And NEO-241 is weak evidence for primary bone sarcoma
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                         | answer                        |
      | age 4 years                                                                                                                                                                                                                                                                                                                                     | NEO-241 speaks for neoplastic |
      | age 30 years                                                                                                                                                                                                                                                                                                                                    | NEO-241 speaks for neoplastic |
      | marrow edema site proximal femoral shaft, bone lesion position not recorded                                                                                                                                                                                                                                                                     | NEO-241 speaks for neoplastic |
      | marrow edema site femoral shaft, bone lesion position not recorded                                                                                                                                                                                                                                                                              | NEO-241 speaks for neoplastic |
      | marrow edema site ilium, bone lesion position not recorded                                                                                                                                                                                                                                                                                      | NEO-241 speaks for neoplastic |
      | periosteal edema, periosteal reaction not recorded                                                                                                                                                                                                                                                                                              | NEO-241 speaks for neoplastic |
      | soft tissue edema, periosteal reaction not recorded                                                                                                                                                                                                                                                                                             | NEO-241 speaks for neoplastic |
      | age 3.5 years                                                                                                                                                                                                                                                                                                                                   | NEO-241 stays silent          |
      | age 31 years                                                                                                                                                                                                                                                                                                                                    | NEO-241 stays silent          |
      | lactate dehydrogenase 250 U/L                                                                                                                                                                                                                                                                                                                   | NEO-241 stays silent          |
      | no periosteal reaction                                                                                                                                                                                                                                                                                                                          | NEO-241 stays silent          |
      | bone culture growth                                                                                                                                                                                                                                                                                                                             | NEO-241 stays silent          |
      | sickle cell disease                                                                                                                                                                                                                                                                                                                             | NEO-241 stays silent          |
      | recent injury                                                                                                                                                                                                                                                                                                                                   | NEO-241 stays silent          |
      | age 8 years, lactate dehydrogenase 251 U/L, marrow edema site femoral head and acetabulum and proximal tibia and distal tibia and talus and navicular and toe and vertebral body and endplates and elbow bones and acromion and medial clavicle and clavicle and distal clavicle and forearm shaft and skull, bone lesion position not recorded | NEO-241 stays silent          |

  @rule-NEO-242
  Scenario: NEO-242: A flat bone or shaft before 30 that has hurt for six weeks and lays down new bone suggests Ewing sarcoma a little, also with fever
    Given a 26-year-old patient with bone lesion position diaphyseal, periosteal reaction, pain duration 8 weeks
    When the findings are worked up
    Then NEO-242 speaks for neoplastic
    And NEO-242 is weak evidence for primary bone sarcoma
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                                             | answer                        |
      | age 4 years                                                                                                                                                                                                                                                                                                                                                         | NEO-242 speaks for neoplastic |
      | age 30 years                                                                                                                                                                                                                                                                                                                                                        | NEO-242 speaks for neoplastic |
      | pain duration 6 weeks                                                                                                                                                                                                                                                                                                                                               | NEO-242 speaks for neoplastic |
      | marrow edema site femoral shaft, bone lesion position not recorded                                                                                                                                                                                                                                                                                                  | NEO-242 speaks for neoplastic |
      | marrow edema site ilium, bone lesion position not recorded                                                                                                                                                                                                                                                                                                          | NEO-242 speaks for neoplastic |
      | lytic lesion, periosteal reaction not recorded                                                                                                                                                                                                                                                                                                                      | NEO-242 speaks for neoplastic |
      | age 3.5 years                                                                                                                                                                                                                                                                                                                                                       | NEO-242 stays silent          |
      | age 31 years                                                                                                                                                                                                                                                                                                                                                        | NEO-242 stays silent          |
      | no periosteal reaction                                                                                                                                                                                                                                                                                                                                              | NEO-242 stays silent          |
      | pain duration 5 weeks                                                                                                                                                                                                                                                                                                                                               | NEO-242 stays silent          |
      | bone culture growth                                                                                                                                                                                                                                                                                                                                                 | NEO-242 stays silent          |
      | athletic or military training                                                                                                                                                                                                                                                                                                                                       | NEO-242 stays silent          |
      | recent injury                                                                                                                                                                                                                                                                                                                                                       | NEO-242 stays silent          |
      | nidus                                                                                                                                                                                                                                                                                                                                                               | NEO-242 stays silent          |
      | fracture line on MRI                                                                                                                                                                                                                                                                                                                                                | NEO-242 stays silent          |
      | sickle cell disease                                                                                                                                                                                                                                                                                                                                                 | NEO-242 stays silent          |
      | lesion margin sclerotic                                                                                                                                                                                                                                                                                                                                             | NEO-242 stays silent          |
      | fluid-fluid levels                                                                                                                                                                                                                                                                                                                                                  | NEO-242 stays silent          |
      | age 8 years, pain duration 12 weeks, marrow edema site femoral head and acetabulum and proximal femoral shaft and proximal tibia and distal tibia and talus and navicular and toe and vertebral body and endplates and elbow bones and acromion and medial clavicle and clavicle and distal clavicle and forearm shaft and skull, bone lesion position not recorded | NEO-242 stays silent          |

  @rule-NEO-243
  Scenario: NEO-243: A supposed bone infection without a germ that comes back after antibiotics, or whose first sample is unspecific, suggests a tumor a little before 40
    Given a 36-year-old patient with response to antibiotics, relapsing course, no blood culture growth, periosteal reaction
    When the findings are worked up
    Then NEO-243 speaks for neoplastic
    And NEO-243 is weak evidence for primary bone sarcoma
    And with this changed the answer is
      | changed                                                                     | answer                        |
      | age 39.5 years                                                              | NEO-243 speaks for neoplastic |
      | no response to antibiotics                                                  | NEO-243 speaks for neoplastic |
      | worsening despite treatment, relapsing course not recorded                  | NEO-243 speaks for neoplastic |
      | rapid worsening, relapsing course not recorded                              | NEO-243 speaks for neoplastic |
      | no bone culture growth, blood culture growth not recorded                   | NEO-243 speaks for neoplastic |
      | no tissue culture growth, blood culture growth not recorded                 | NEO-243 speaks for neoplastic |
      | histology shows nonspecific inflammation, blood culture growth not recorded | NEO-243 speaks for neoplastic |
      | lytic lesion, periosteal reaction not recorded                              | NEO-243 speaks for neoplastic |
      | soft tissue edema, periosteal reaction not recorded                         | NEO-243 speaks for neoplastic |
      | local swelling, periosteal reaction not recorded                            | NEO-243 speaks for neoplastic |
      | number of edema sites 1 sites                                               | NEO-243 speaks for neoplastic |
      | age 40 years                                                                | NEO-243 stays silent          |
      | no relapsing course                                                         | NEO-243 stays silent          |
      | no periosteal reaction                                                      | NEO-243 stays silent          |
      | response to antibiotics not recorded                                        | NEO-243 stays silent          |
      | blood culture growth not recorded                                           | NEO-243 stays silent          |
      | bone culture growth                                                         | NEO-243 stays silent          |
      | sinus tract                                                                 | NEO-243 stays silent          |
      | sequestrum                                                                  | NEO-243 stays silent          |
      | multifocal pain                                                             | NEO-243 stays silent          |
      | multiple bone lesions                                                       | NEO-243 stays silent          |
      | number of edema sites 2 sites                                               | NEO-243 stays silent          |
      | palmoplantar pustulosis                                                     | NEO-243 stays silent          |
      | fixation hardware                                                           | NEO-243 stays silent          |
      | sickle cell disease                                                         | NEO-243 stays silent          |

  @rule-NEO-244
  Scenario: NEO-244: Wide edema, new bone or an effusion around a small lesion of the epiphysis of a young person without fever or raised markers fits chondroblastoma
    Given a 21-year-old patient with bone lesion position epiphyseal, lytic lesion, marrow edema on MRI, no fever
    When the findings are worked up
    Then NEO-244 speaks for neoplastic
    And NEO-244 is weak evidence for benign bone tumor
    And with this changed the answer is
      | changed                                                                                                                                                                    | answer                        |
      | age 8 years                                                                                                                                                                | NEO-244 speaks for neoplastic |
      | age 25 years                                                                                                                                                               | NEO-244 speaks for neoplastic |
      | matrix mineralization, lytic lesion not recorded                                                                                                                           | NEO-244 speaks for neoplastic |
      | periosteal reaction, marrow edema on MRI not recorded                                                                                                                      | NEO-244 speaks for neoplastic |
      | joint effusion, marrow edema on MRI not recorded                                                                                                                           | NEO-244 speaks for neoplastic |
      | C-reactive protein 8 mg/L, fever not recorded                                                                                                                              | NEO-244 speaks for neoplastic |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded                                                                                                          | NEO-244 stays silent          |
      | age 7 years                                                                                                                                                                | NEO-244 stays silent          |
      | age 26 years                                                                                                                                                               | NEO-244 stays silent          |
      | bone lesion position metaphyseal                                                                                                                                           | NEO-244 stays silent          |
      | no lytic lesion                                                                                                                                                            | NEO-244 stays silent          |
      | fever not recorded                                                                                                                                                         | NEO-244 stays silent          |
      | inflammatory markers raised                                                                                                                                                | NEO-244 stays silent          |
      | bone culture growth                                                                                                                                                        | NEO-244 stays silent          |
      | intraosseous abscess                                                                                                                                                       | NEO-244 stays silent          |
      | sequestrum                                                                                                                                                                 | NEO-244 stays silent          |
      | recent injury                                                                                                                                                              | NEO-244 stays silent          |
      | age 8 years, fever, no inflammatory markers raised, sacroiliac marrow edema, bone lesion position epiphyseal and cortical and apophyseal, marrow edema on MRI not recorded | NEO-244 stays silent          |

  @rule-NEO-245
  Scenario: NEO-245: A single hole in the bone of a child under 12, with further lesions looked for and absent, suggests Langerhans cell histiocytosis a little
    Given an 8-year-old patient with lytic lesion, no multiple bone lesions
    When the findings are worked up
    Then NEO-245 speaks for neoplastic
    And NEO-245 is weak evidence for benign bone tumor
    And with this changed the answer is
      | changed                         | answer                        |
      | age 11.5 years                  | NEO-245 speaks for neoplastic |
      | age 12 years                    | NEO-245 stays silent          |
      | no lytic lesion                 | NEO-245 stays silent          |
      | multiple bone lesions           | NEO-245 stays silent          |
      | bone culture growth             | NEO-245 stays silent          |
      | edema crossing the growth plate | NEO-245 stays silent          |
      | intraosseous abscess            | NEO-245 stays silent          |
      | nidus                           | NEO-245 stays silent          |
      | fluid-fluid levels              | NEO-245 stays silent          |
      | bone lesion position epiphyseal | NEO-245 stays silent          |

  @rule-NEO-246
  Scenario: NEO-246: Several dark bones on T1 from 40 years on with pain at night or at rest speak a little for spread tumor or myeloma
    Given a 44-year-old patient with multiple bone lesions, low T1 marrow signal, night pain
    When the findings are worked up
    Then NEO-246 speaks for neoplastic
    And NEO-246 is weak evidence for bone metastasis
    And with this changed the answer is
      | changed                                         | answer                        |
      | age 40 years                                    | NEO-246 speaks for neoplastic |
      | lytic lesion, low T1 marrow signal not recorded | NEO-246 speaks for neoplastic |
      | rest pain, night pain not recorded              | NEO-246 speaks for neoplastic |
      | age 39.5 years                                  | NEO-246 stays silent          |
      | no multiple bone lesions                        | NEO-246 stays silent          |
      | no low T1 marrow signal                         | NEO-246 stays silent          |
      | fever                                           | NEO-246 stays silent          |
      | bone culture growth                             | NEO-246 stays silent          |
      | bone infarct                                    | NEO-246 stays silent          |
      | double line sign                                | NEO-246 stays silent          |
      | known hyperparathyroidism                       | NEO-246 stays silent          |
      | sickle cell disease                             | NEO-246 stays silent          |
      | no rest pain, night pain not recorded           | NEO-246 stays silent          |

  @rule-NEO-247
  Scenario: NEO-247: Anemia with few white cells, or with platelets in the lower half of the normal range, in a feverish child with bone pain speaks for leukemia
    Given a 14-year-old patient with hip pain, fever, anemia, white cell count 4 ×10^9/L
    When the findings are worked up
    Then NEO-247 speaks for neoplastic
    And NEO-247 is moderate evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                                                                                       | answer                        |
      | hemoglobin 10 g/dL, anemia not recorded                                                                                       | NEO-247 speaks for neoplastic |
      | white cell count 4.5 ×10^9/L                                                                                                  | NEO-247 speaks for neoplastic |
      | inflammatory markers raised, fever not recorded                                                                               | NEO-247 speaks for neoplastic |
      | hemoglobin 10.1 g/dL, anemia not recorded                                                                                     | NEO-247 speaks for neoplastic |
      | age 17.1 years, pain site hip and heel and leg and jaw and abdomen, platelet count 151 ×10^9/L, white cell count not recorded | NEO-247 speaks for neoplastic |
      | temperature 37 °C, fever not recorded                                                                                         | NEO-247 stays silent          |
      | age 18 years                                                                                                                  | NEO-247 stays silent          |
      | skull pain                                                                                                                    | NEO-247 stays silent          |
      | white cell count 5 ×10^9/L                                                                                                    | NEO-247 stays silent          |
      | sickle cell disease                                                                                                           | NEO-247 stays silent          |
      | Gaucher disease                                                                                                               | NEO-247 stays silent          |
      | sepsis                                                                                                                        | NEO-247 stays silent          |
      | jaundice                                                                                                                      | NEO-247 stays silent          |
      | restricted diet                                                                                                               | NEO-247 stays silent          |
      | no blasts in bone marrow                                                                                                      | NEO-247 stays silent          |
      | hemoglobin 11 g/dL, anemia not recorded                                                                                       | NEO-247 stays silent          |
      | age 17.1 years, pain site hip and heel and leg and jaw and abdomen, platelet count 200 ×10^9/L, white cell count not recorded | NEO-247 stays silent          |

  @rule-NEO-248
  Scenario: NEO-248: Pain of months that NSAIDs relieve beside a thick or dense cortex, without a fracture line on record, keeps osteoid osteoma in mind between 5 and 35, also in somebody who trains
    Given a 31-year-old patient with pain relieved by NSAIDs, cortical thickening, pain duration 15 weeks
    When the findings are worked up
    Then NEO-248 speaks for neoplastic
    And NEO-248 is weak evidence for osteoid osteoma
    And with this changed the answer is
      | changed                                              | answer                        |
      | age 5 years                                          | NEO-248 speaks for neoplastic |
      | age 35 years                                         | NEO-248 speaks for neoplastic |
      | pain duration 12 weeks                               | NEO-248 speaks for neoplastic |
      | sclerotic lesion, cortical thickening not recorded   | NEO-248 speaks for neoplastic |
      | reactive sclerosis, cortical thickening not recorded | NEO-248 speaks for neoplastic |
      | no fracture line on MRI                              | NEO-248 speaks for neoplastic |
      | age 4.5 years                                        | NEO-248 stays silent          |
      | age 37 years                                         | NEO-248 stays silent          |
      | no pain relieved by NSAIDs                           | NEO-248 stays silent          |
      | no cortical thickening                               | NEO-248 stays silent          |
      | pain duration 9 weeks                                | NEO-248 stays silent          |
      | fever                                                | NEO-248 stays silent          |
      | bone culture growth                                  | NEO-248 stays silent          |
      | fracture on radiograph                               | NEO-248 stays silent          |
      | demarcated subchondral lesion                        | NEO-248 stays silent          |

  @rule-NEO-249
  Scenario: NEO-249: Vertebral edema that enters pedicle or arch from 50 years on with pain at night or at rest, weight loss or smoking suggests metastasis a little, also with a raised marker
    Given a 54-year-old patient with marrow edema site vertebral body, pedicle involvement, night pain
    When the findings are worked up
    Then NEO-249 speaks for neoplastic
    And NEO-249 is weak evidence for bone metastasis
    And with this changed the answer is
      | changed                                                                                             | answer                        |
      | age 50 years                                                                                        | NEO-249 speaks for neoplastic |
      | marrow edema site vertebral body and vertebral posterior elements, pedicle involvement not recorded | NEO-249 speaks for neoplastic |
      | rest pain, night pain not recorded                                                                  | NEO-249 speaks for neoplastic |
      | progressive pain, night pain not recorded                                                           | NEO-249 speaks for neoplastic |
      | weight loss, night pain not recorded                                                                | NEO-249 speaks for neoplastic |
      | smoking, night pain not recorded                                                                    | NEO-249 speaks for neoplastic |
      | age 46 years                                                                                        | NEO-249 stays silent          |
      | marrow edema site femoral head                                                                      | NEO-249 stays silent          |
      | no pedicle involvement                                                                              | NEO-249 stays silent          |
      | fever                                                                                               | NEO-249 stays silent          |
      | bone culture growth                                                                                 | NEO-249 stays silent          |
      | disc destruction                                                                                    | NEO-249 stays silent          |
      | bright disc                                                                                         | NEO-249 stays silent          |
      | endplate erosion                                                                                    | NEO-249 stays silent          |
      | facet joint effusion                                                                                | NEO-249 stays silent          |
      | facet joint osteoarthritis                                                                          | NEO-249 stays silent          |
      | paraspinal or epidural collection                                                                   | NEO-249 stays silent          |
      | recent injury                                                                                       | NEO-249 stays silent          |
      | spondylolisthesis                                                                                   | NEO-249 stays silent          |
      | no constant pain, night pain not recorded                                                           | NEO-249 stays silent          |

  @rule-NEO-250
  Scenario: NEO-250: Fewer than 4 white cells in a child with bone or joint pain speak for leukemia
    Given a 14-year-old patient with hip pain, white cell count 3 ×10^9/L
    When the findings are worked up
    Then NEO-250 speaks for neoplastic
    And NEO-250 is moderate evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                                                     | answer                        |
      | age 17.5 years                                                                              | NEO-250 speaks for neoplastic |
      | white cell count 3.8 ×10^9/L                                                                | NEO-250 speaks for neoplastic |
      | multifocal pain, pain site not recorded                                                     | NEO-250 speaks for neoplastic |
      | no lupus                                                                                    | NEO-250 speaks for neoplastic |
      | age 18 years                                                                                | NEO-250 stays silent          |
      | skull pain                                                                                  | NEO-250 stays silent          |
      | white cell count 4 ×10^9/L                                                                  | NEO-250 stays silent          |
      | connective tissue disease                                                                   | NEO-250 stays silent          |
      | chemotherapy                                                                                | NEO-250 stays silent          |
      | sickle cell disease                                                                         | NEO-250 stays silent          |
      | Gaucher disease                                                                             | NEO-250 stays silent          |
      | sepsis                                                                                      | NEO-250 stays silent          |
      | restricted diet                                                                             | NEO-250 stays silent          |
      | no blasts in bone marrow                                                                    | NEO-250 stays silent          |
      | age 17 years, no widespread bone pain, white cell count 3.5 ×10^9/L, pain site not recorded | NEO-250 stays silent          |

  @rule-NEO-251
  Scenario: NEO-251: A raised lactate dehydrogenase in an adult with dark or infiltrated marrow and large nodes, sweats or lost weight speaks a little for lymphoma, also with fever
    Given a 22-year-old patient with lactate dehydrogenase 312 U/L, low T1 marrow signal, lymphadenopathy
    When the findings are worked up
    Then NEO-251 speaks for neoplastic
    And NEO-251 is weak evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                           | answer                        |
      | age 18 years                                                      | NEO-251 speaks for neoplastic |
      | marrow infiltration on MRI, low T1 marrow signal not recorded     | NEO-251 speaks for neoplastic |
      | diffuse abnormal marrow signal, low T1 marrow signal not recorded | NEO-251 speaks for neoplastic |
      | multiple bone lesions, low T1 marrow signal not recorded          | NEO-251 speaks for neoplastic |
      | soft tissue mass, low T1 marrow signal not recorded               | NEO-251 speaks for neoplastic |
      | night sweats, lymphadenopathy not recorded                        | NEO-251 speaks for neoplastic |
      | weight loss, lymphadenopathy not recorded                         | NEO-251 speaks for neoplastic |
      | no mycobacteria detected                                          | NEO-251 speaks for neoplastic |
      | age 17.5 years                                                    | NEO-251 stays silent          |
      | lactate dehydrogenase 250 U/L                                     | NEO-251 stays silent          |
      | no low T1 marrow signal                                           | NEO-251 stays silent          |
      | no lymphadenopathy                                                | NEO-251 stays silent          |
      | bone culture growth                                               | NEO-251 stays silent          |
      | no histology shows malignancy                                     | NEO-251 stays silent          |
      | histology shows granulomas                                        | NEO-251 stays silent          |

  @rule-NEO-260
  Scenario: NEO-260: Dark marrow on T1 in a long bone or the pelvis from 40 years on, with weeks of pain and a film that shows little, pain at night or at rest, or an unspecific sample, speaks for lymphoma or metastasis
    Given a 44-year-old patient with low T1 marrow signal, marrow edema site proximal femoral shaft, pain duration 8 weeks, normal radiograph
    When the findings are worked up
    Then NEO-260 speaks for neoplastic
    And NEO-260 is moderate evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                                  | answer                        |
      | age 40 years                                                             | NEO-260 speaks for neoplastic |
      | pain duration 6 weeks                                                    | NEO-260 speaks for neoplastic |
      | marrow infiltration on MRI, low T1 marrow signal not recorded            | NEO-260 speaks for neoplastic |
      | worsening despite treatment, pain duration not recorded                  | NEO-260 speaks for neoplastic |
      | night pain, normal radiograph not recorded                               | NEO-260 speaks for neoplastic |
      | histology shows nonspecific inflammation, normal radiograph not recorded | NEO-260 speaks for neoplastic |
      | weight loss, normal radiograph not recorded                              | NEO-260 speaks for neoplastic |
      | lymphadenopathy, normal radiograph not recorded                          | NEO-260 speaks for neoplastic |
      | soft tissue edema, normal radiograph not recorded                        | NEO-260 speaks for neoplastic |
      | no fracture line on MRI                                                  | NEO-260 speaks for neoplastic |
      | age 39.5 years                                                           | NEO-260 stays silent          |
      | no low T1 marrow signal                                                  | NEO-260 stays silent          |
      | marrow edema site femoral condyle                                        | NEO-260 stays silent          |
      | marrow edema site talus                                                  | NEO-260 stays silent          |
      | marrow edema site pubis                                                  | NEO-260 stays silent          |
      | marrow edema site elbow bones                                            | NEO-260 stays silent          |
      | marrow edema site medial clavicle                                        | NEO-260 stays silent          |
      | pain duration 5 weeks                                                    | NEO-260 stays silent          |
      | no normal radiograph                                                     | NEO-260 stays silent          |
      | fever                                                                    | NEO-260 stays silent          |
      | sinus tract                                                              | NEO-260 stays silent          |
      | fracture on CT                                                           | NEO-260 stays silent          |
      | subchondral fracture                                                     | NEO-260 stays silent          |
      | double line sign                                                         | NEO-260 stays silent          |
      | bone infarct                                                             | NEO-260 stays silent          |
      | red marrow pattern                                                       | NEO-260 stays silent          |
      | recent injury                                                            | NEO-260 stays silent          |
      | athletic or military training                                            | NEO-260 stays silent          |
      | lateral subtrochanteric cortical thickening                              | NEO-260 stays silent          |

  @rule-NEO-261
  Scenario: NEO-261: A broken or collapsed vertebra from 50 years on with a sedimentation rate over 50 and no fever on record speaks a little for myeloma or metastasis
    Given a 54-year-old patient with erythrocyte sedimentation rate 62 mm/h, vertebral collapse
    When the findings are worked up
    Then NEO-261 speaks for neoplastic
    And NEO-261 is weak evidence for myeloma
    And with this changed the answer is
      | changed                                                           | answer                        |
      | age 50 years                                                      | NEO-261 speaks for neoplastic |
      | erythrocyte sedimentation rate 55 mm/h                            | NEO-261 speaks for neoplastic |
      | fracture site vertebral fracture, vertebral collapse not recorded | NEO-261 speaks for neoplastic |
      | new fracture on follow-up, vertebral collapse not recorded        | NEO-261 speaks for neoplastic |
      | no paraspinal or epidural collection                              | NEO-261 speaks for neoplastic |
      | age 46 years                                                      | NEO-261 stays silent          |
      | erythrocyte sedimentation rate 50 mm/h                            | NEO-261 stays silent          |
      | no vertebral collapse                                             | NEO-261 stays silent          |
      | fever                                                             | NEO-261 stays silent          |
      | bone culture growth                                               | NEO-261 stays silent          |
      | disc destruction                                                  | NEO-261 stays silent          |
      | no monoclonal protein                                             | NEO-261 stays silent          |
      | known rheumatoid arthritis                                        | NEO-261 stays silent          |

  @rule-NEO-262
  Scenario: NEO-262: Pain that weeks without load did not change and that wakes at night speaks a little for a tumor and not for a stress injury before 40
    Given a 36-year-old patient with no response to unloading, night pain
    When the findings are worked up
    Then NEO-262 is weak evidence for a neoplastic cause
    And with this changed the answer is
      | changed                                   | answer                        |
      | age 5 years                               | NEO-262 speaks for neoplastic |
      | age 40 years                              | NEO-262 speaks for neoplastic |
      | rest pain, night pain not recorded        | NEO-262 speaks for neoplastic |
      | age 4.5 years                             | NEO-262 stays silent          |
      | age 41 years                              | NEO-262 stays silent          |
      | response to unloading                     | NEO-262 stays silent          |
      | fever                                     | NEO-262 stays silent          |
      | bone culture growth                       | NEO-262 stays silent          |
      | demarcated subchondral lesion             | NEO-262 stays silent          |
      | joint swelling                            | NEO-262 stays silent          |
      | no constant pain, night pain not recorded | NEO-262 stays silent          |

  @rule-NEO-263
  Scenario: NEO-263: Dark marrow on T1 in a shaft, a long bone or the pelvis between 8 and 40 with weeks of pain at night, at rest or growing speaks a little for sarcoma or lymphoma
    Given a 35-year-old patient with low T1 marrow signal, marrow edema site proximal femoral shaft, pain duration 5 weeks, night pain
    When the findings are worked up
    Then NEO-263 speaks for neoplastic
    And NEO-263 is weak evidence for primary bone sarcoma
    And with this changed the answer is
      | changed                                                       | answer                        |
      | age 8 years                                                   | NEO-263 speaks for neoplastic |
      | age 39 years                                                  | NEO-263 speaks for neoplastic |
      | pain duration 4 weeks                                         | NEO-263 speaks for neoplastic |
      | marrow infiltration on MRI, low T1 marrow signal not recorded | NEO-263 speaks for neoplastic |
      | no fracture line on MRI                                       | NEO-263 speaks for neoplastic |
      | age 7 years                                                   | NEO-263 stays silent          |
      | age 39.5 years                                                | NEO-263 stays silent          |
      | no low T1 marrow signal                                       | NEO-263 stays silent          |
      | marrow edema site femoral condyle                             | NEO-263 stays silent          |
      | marrow edema site talus                                       | NEO-263 stays silent          |
      | marrow edema site sacroiliac joint                            | NEO-263 stays silent          |
      | marrow edema site pubis                                       | NEO-263 stays silent          |
      | marrow edema site elbow bones                                 | NEO-263 stays silent          |
      | marrow edema site medial clavicle                             | NEO-263 stays silent          |
      | marrow edema site forearm shaft                               | NEO-263 stays silent          |
      | pain duration 24 days                                         | NEO-263 stays silent          |
      | no night pain                                                 | NEO-263 stays silent          |
      | fever                                                         | NEO-263 stays silent          |
      | inflammatory markers raised                                   | NEO-263 stays silent          |
      | bone culture growth                                           | NEO-263 stays silent          |
      | intraosseous abscess                                          | NEO-263 stays silent          |
      | sequestrum                                                    | NEO-263 stays silent          |
      | fracture on radiograph                                        | NEO-263 stays silent          |
      | demarcated subchondral lesion                                 | NEO-263 stays silent          |
      | bone infarct                                                  | NEO-263 stays silent          |
      | sickle cell disease                                           | NEO-263 stays silent          |
      | Gaucher disease                                               | NEO-263 stays silent          |
      | nidus                                                         | NEO-263 stays silent          |
      | red marrow pattern                                            | NEO-263 stays silent          |
      | recent injury                                                 | NEO-263 stays silent          |
      | athletic or military training                                 | NEO-263 stays silent          |

  @rule-NEO-264
  Scenario: NEO-264: A sacrum dark on T1 from 45 years on with pain at rest or at night, lost weight or a lesion on one side speaks a little for metastasis, myeloma or chordoma
    Given a 49-year-old patient with marrow edema site sacral ala, low T1 marrow signal, rest pain
    When the findings are worked up
    Then NEO-264 speaks for neoplastic
    And NEO-264 is weak evidence for bone metastasis
    And with this changed the answer is
      | changed                                         | answer                        |
      | age 45 years                                    | NEO-264 speaks for neoplastic |
      | lytic lesion, low T1 marrow signal not recorded | NEO-264 speaks for neoplastic |
      | night pain, rest pain not recorded              | NEO-264 speaks for neoplastic |
      | weight loss, rest pain not recorded             | NEO-264 speaks for neoplastic |
      | night sweats, rest pain not recorded            | NEO-264 speaks for neoplastic |
      | age 41 years                                    | NEO-264 stays silent          |
      | marrow edema site femoral head                  | NEO-264 stays silent          |
      | no low T1 marrow signal                         | NEO-264 stays silent          |
      | no rest pain                                    | NEO-264 stays silent          |
      | fever                                           | NEO-264 stays silent          |
      | bone culture growth                             | NEO-264 stays silent          |
      | fracture line on MRI                            | NEO-264 stays silent          |
      | fracture site sacral fracture                   | NEO-264 stays silent          |
      | H-shaped sacral edema                           | NEO-264 stays silent          |

  @rule-NEO-265
  Scenario: NEO-265: Edema that keeps to the endplates beside a narrowed, gas-filled or spurred disc argues against metastasis, also after a cancer
    Given a patient with endplate edema, disc height loss
    When the findings are worked up
    Then NEO-265 speaks against neoplastic
    And NEO-265 is moderate evidence against bone metastasis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                   | answer                            |
      | gas in the disc, disc height loss not recorded                                                                                                                                                                                                                                                            | NEO-265 speaks against neoplastic |
      | claw sign, disc height loss not recorded                                                                                                                                                                                                                                                                  | NEO-265 speaks against neoplastic |
      | osteophytes, disc height loss not recorded                                                                                                                                                                                                                                                                | NEO-265 speaks against neoplastic |
      | dark disc, disc height loss not recorded                                                                                                                                                                                                                                                                  | NEO-265 speaks against neoplastic |
      | no low T1 marrow signal                                                                                                                                                                                                                                                                                   | NEO-265 speaks against neoplastic |
      | no vertebral collapse                                                                                                                                                                                                                                                                                     | NEO-265 speaks against neoplastic |
      | no rest pain                                                                                                                                                                                                                                                                                              | NEO-265 speaks against neoplastic |
      | no endplate edema                                                                                                                                                                                                                                                                                         | NEO-265 stays silent              |
      | no disc height loss                                                                                                                                                                                                                                                                                       | NEO-265 stays silent              |
      | pedicle involvement                                                                                                                                                                                                                                                                                       | NEO-265 stays silent              |
      | low T1 marrow signal                                                                                                                                                                                                                                                                                      | NEO-265 stays silent              |
      | marrow infiltration on MRI                                                                                                                                                                                                                                                                                | NEO-265 stays silent              |
      | lytic lesion                                                                                                                                                                                                                                                                                              | NEO-265 stays silent              |
      | multiple bone lesions                                                                                                                                                                                                                                                                                     | NEO-265 stays silent              |
      | vertebral collapse                                                                                                                                                                                                                                                                                        | NEO-265 stays silent              |
      | soft tissue mass                                                                                                                                                                                                                                                                                          | NEO-265 stays silent              |
      | paraspinal or epidural mass                                                                                                                                                                                                                                                                               | NEO-265 stays silent              |
      | weight loss                                                                                                                                                                                                                                                                                               | NEO-265 stays silent              |
      | night pain                                                                                                                                                                                                                                                                                                | NEO-265 stays silent              |
      | rest pain                                                                                                                                                                                                                                                                                                 | NEO-265 stays silent              |
      | neurological deficit                                                                                                                                                                                                                                                                                      | NEO-265 stays silent              |
      | histology shows malignancy                                                                                                                                                                                                                                                                                | NEO-265 stays silent              |
      | marrow edema site femoral head and femoral neck and acetabulum and proximal femoral shaft and femoral condyle and fibula and other tarsal bone and toe and vertebral body and elbow bones and acromion and clavicle and sternum and lunate and finger and mandible and skull, endplate edema not recorded | NEO-265 stays silent              |

  @rule-NEO-280
  Scenario: NEO-280: Nonspecific inflammation without a germ in one bone of an adult, with pain that goes on against treatment and no sign of sterile osteitis, speaks a little for lymphoma
    Given a 29-year-old patient with histology shows nonspecific inflammation, no bone culture growth, worsening despite treatment
    When the findings are worked up
    Then NEO-280 speaks for neoplastic
    And NEO-280 is weak evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                              | answer                        |
      | age 25 years                                                         | NEO-280 speaks for neoplastic |
      | no tissue culture growth, bone culture growth not recorded           | NEO-280 speaks for neoplastic |
      | no response to antibiotics, worsening despite treatment not recorded | NEO-280 speaks for neoplastic |
      | night pain, worsening despite treatment not recorded                 | NEO-280 speaks for neoplastic |
      | rest pain, worsening despite treatment not recorded                  | NEO-280 speaks for neoplastic |
      | weight loss, worsening despite treatment not recorded                | NEO-280 speaks for neoplastic |
      | age 23 years                                                         | NEO-280 stays silent          |
      | no histology shows nonspecific inflammation                          | NEO-280 stays silent          |
      | no worsening despite treatment                                       | NEO-280 stays silent          |
      | bone culture growth not recorded                                     | NEO-280 stays silent          |
      | palmoplantar pustulosis                                              | NEO-280 stays silent          |
      | sinus tract                                                          | NEO-280 stays silent          |

  @rule-NEO-281
  Scenario: NEO-281: Edema of a long bone, pelvis or scapula from 30 years on behind a normal film, with weeks of pain and two of pain at night, pain at rest, constant pain and a mass, speaks a little for lymphoma
    Given a 34-year-old patient with normal radiograph, marrow edema site proximal femoral shaft, pain duration 8 weeks, constant pain
    When the findings are worked up
    Then NEO-281 speaks for neoplastic
    And NEO-281 is weak evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                  | answer                        |
      | age 30 years                                             | NEO-281 speaks for neoplastic |
      | pain duration 6 weeks                                    | NEO-281 speaks for neoplastic |
      | night pain, soft tissue mass, constant pain not recorded | NEO-281 speaks for neoplastic |
      | age 26 years                                             | NEO-281 stays silent          |
      | no normal radiograph                                     | NEO-281 stays silent          |
      | marrow edema site femoral condyle                        | NEO-281 stays silent          |
      | marrow edema site fibula                                 | NEO-281 stays silent          |
      | marrow edema site pubis                                  | NEO-281 stays silent          |
      | marrow edema site elbow bones                            | NEO-281 stays silent          |
      | marrow edema site medial clavicle                        | NEO-281 stays silent          |
      | pain duration 5 weeks                                    | NEO-281 stays silent          |
      | night pain, constant pain not recorded                   | NEO-281 stays silent          |
      | fracture line on MRI                                     | NEO-281 stays silent          |
      | double line sign                                         | NEO-281 stays silent          |
      | athletic or military training                            | NEO-281 stays silent          |

  @rule-NEO-282
  Scenario: NEO-282: One vertebra breaking after the other in somebody past 50 whose hemoglobin is low speaks for myeloma, also where the bone density is low
    Given a 54-year-old patient with anemia, vertebral collapse, number of vertebral levels 2 sites
    When the findings are worked up
    Then NEO-282 speaks for neoplastic
    And NEO-282 is moderate evidence for myeloma
    And with this changed the answer is
      | changed                | answer               |
      | age 17.5 years         | NEO-282 stays silent |
      | no monoclonal protein  | NEO-282 stays silent |
      | chronic kidney disease | NEO-282 stays silent |
      | bone culture growth    | NEO-282 stays silent |

  @rule-NEO-283
  Scenario: NEO-283: Eaten bone of a finger or toe from 40 years on that becomes worse under antibiotics speaks a little for a tumor
    Given a 44-year-old patient with marrow edema site metatarsal, lytic lesion, no response to antibiotics
    When the findings are worked up
    Then NEO-283 speaks for neoplastic
    And NEO-283 is weak evidence for bone metastasis
    And with this changed the answer is
      | changed                                                                                  | answer                        |
      | age 40 years                                                                             | NEO-283 speaks for neoplastic |
      | foot pain, marrow edema site not recorded                                                | NEO-283 speaks for neoplastic |
      | hand pain, marrow edema site not recorded                                                | NEO-283 speaks for neoplastic |
      | cortical destruction, lytic lesion not recorded                                          | NEO-283 speaks for neoplastic |
      | recent antibiotic use, worsening despite treatment, response to antibiotics not recorded | NEO-283 speaks for neoplastic |
      | age 39.5 years                                                                           | NEO-283 stays silent          |
      | marrow edema site vertebral body                                                         | NEO-283 stays silent          |
      | marrow edema site mandible                                                               | NEO-283 stays silent          |
      | no lytic lesion                                                                          | NEO-283 stays silent          |
      | response to antibiotics                                                                  | NEO-283 stays silent          |
      | bone culture growth                                                                      | NEO-283 stays silent          |
      | diabetes, foot ulcer                                                                     | NEO-283 stays silent          |
      | crystals in synovial fluid                                                               | NEO-283 stays silent          |

  @rule-NEO-284
  Scenario: NEO-284: Smoking from 50 years on with an eaten or lytic bone speaks a little for metastasis of the lung
    Given a 54-year-old patient with smoking, lytic lesion, night pain
    When the findings are worked up
    Then NEO-284 speaks for neoplastic
    And NEO-284 is weak evidence for bone metastasis
    And with this changed the answer is
      | changed                                              | answer                        |
      | age 50 years                                         | NEO-284 speaks for neoplastic |
      | cortical destruction, lytic lesion not recorded      | NEO-284 speaks for neoplastic |
      | pedicle involvement, lytic lesion not recorded       | NEO-284 speaks for neoplastic |
      | weight loss, night pain not recorded                 | NEO-284 speaks for neoplastic |
      | worsening despite treatment, night pain not recorded | NEO-284 speaks for neoplastic |
      | no smoking                                           | NEO-284 stays silent          |
      | age 46 years                                         | NEO-284 stays silent          |
      | no lytic lesion                                      | NEO-284 stays silent          |
      | no night pain                                        | NEO-284 stays silent          |
      | double line sign                                     | NEO-284 stays silent          |
      | bone culture growth                                  | NEO-284 stays silent          |

  @rule-NEO-285
  Scenario: NEO-285: A well-defined dark lesion in the epiphysis or apophysis between 8 and 30 years speaks for chondroblastoma, also with wide edema and an effusion
    Given a 26-year-old patient with bone lesion position epiphyseal, well-defined low T1 lesion
    When the findings are worked up
    Then NEO-285 speaks for neoplastic
    And NEO-285 is moderate evidence for benign bone tumor
    And with this changed the answer is
      | changed                                                           | answer                        |
      | age 8 years                                                       | NEO-285 speaks for neoplastic |
      | age 30 years                                                      | NEO-285 speaks for neoplastic |
      | no multiple bone lesions, well-defined low T1 lesion not recorded | NEO-285 speaks for neoplastic |
      | bone expansion, well-defined low T1 lesion not recorded           | NEO-285 speaks for neoplastic |
      | age 7 years                                                       | NEO-285 stays silent          |
      | age 31 years                                                      | NEO-285 stays silent          |
      | bone lesion position metaphyseal                                  | NEO-285 stays silent          |
      | no well-defined low T1 lesion                                     | NEO-285 stays silent          |
      | double line sign                                                  | NEO-285 stays silent          |
      | bone culture growth                                               | NEO-285 stays silent          |
      | osteonecrosis risk factor                                         | NEO-285 stays silent          |

  @rule-NEO-286
  Scenario: NEO-286: A hole in a child's bone with a sample without a germ, worse in spite of treatment, speaks for Langerhans cell histiocytosis or a sarcoma, also with fever
    Given a 14-year-old patient with lytic lesion, no bone culture growth, worsening despite treatment
    When the findings are worked up
    Then NEO-286 is moderate evidence for a neoplastic cause
    And with this changed the answer is
      | changed                                                                          | answer                        |
      | age 17.5 years                                                                   | NEO-286 speaks for neoplastic |
      | no tissue culture growth, bone culture growth not recorded                       | NEO-286 speaks for neoplastic |
      | histology shows nonspecific inflammation, bone culture growth not recorded       | NEO-286 speaks for neoplastic |
      | no response to antibiotics, worsening despite treatment not recorded             | NEO-286 speaks for neoplastic |
      | recent antibiotic use, rapid worsening, worsening despite treatment not recorded | NEO-286 speaks for neoplastic |
      | age 18 years                                                                     | NEO-286 stays silent          |
      | no lytic lesion                                                                  | NEO-286 stays silent          |
      | no worsening despite treatment                                                   | NEO-286 stays silent          |
      | bone culture growth not recorded                                                 | NEO-286 stays silent          |
      | tissue culture growth                                                            | NEO-286 stays silent          |
      | multifocal pain                                                                  | NEO-286 stays silent          |
      | relapsing course                                                                 | NEO-286 stays silent          |

  @rule-NEO-287
  Scenario: NEO-287: One eaten sacroiliac joint past 45 without the gene or the relief of spondyloarthritis speaks a little for a tumor
    Given a 49-year-old patient with no bilateral marrow edema, sacroiliac erosion, no HLA-B27
    When the findings are worked up
    Then NEO-287 speaks for neoplastic
    And NEO-287 is weak evidence for bone metastasis
    And with this changed the answer is
      | changed                           | answer               |
      | age 19.5 years                    | NEO-287 stays silent |
      | fever                             | NEO-287 stays silent |
      | bone culture growth               | NEO-287 stays silent |
      | paraspinal or epidural collection | NEO-287 stays silent |

  @rule-NEO-288
  Scenario: NEO-288: A raised alkaline phosphatase from 45 years on with an eaten, lytic, dense or dark bone lesion speaks a little for metastasis
    Given a 49-year-old patient with alkaline phosphatase 162 U/L, lytic lesion
    When the findings are worked up
    Then NEO-288 speaks for neoplastic
    And NEO-288 is weak evidence for bone metastasis
    And with this changed the answer is
      | changed                                                                                           | answer                        |
      | age 45 years                                                                                      | NEO-288 speaks for neoplastic |
      | sclerotic lesion, lytic lesion not recorded                                                       | NEO-288 speaks for neoplastic |
      | multiple bone lesions, lytic lesion not recorded                                                  | NEO-288 speaks for neoplastic |
      | cortical destruction, lytic lesion not recorded                                                   | NEO-288 speaks for neoplastic |
      | low T1 marrow signal, lytic lesion not recorded                                                   | NEO-288 speaks for neoplastic |
      | sacroiliac marrow edema, no bilateral marrow edema, sacroiliac erosion, lytic lesion not recorded | NEO-288 speaks for neoplastic |
      | age 41 years                                                                                      | NEO-288 stays silent          |
      | alkaline phosphatase 130 U/L                                                                      | NEO-288 stays silent          |
      | no lytic lesion                                                                                   | NEO-288 stays silent          |
      | phosphate 2 mg/dL                                                                                 | NEO-288 stays silent          |
      | double line sign                                                                                  | NEO-288 stays silent          |

  @rule-NEO-289
  Scenario: NEO-289: A dense, lytic or calcified lesion in the end of a long bone between 25 and 60, with half a year of pain and no border of dead bone, speaks a little for clear cell chondrosarcoma
    Given a 56-year-old patient with bone lesion position epiphyseal, sclerotic lesion, pain duration 32 weeks
    When the findings are worked up
    Then NEO-289 speaks for neoplastic
    And NEO-289 is weak evidence for primary bone sarcoma
    And with this changed the answer is
      | changed                                              | answer                        |
      | age 25 years                                         | NEO-289 speaks for neoplastic |
      | age 60 years                                         | NEO-289 speaks for neoplastic |
      | pain duration 180 days                               | NEO-289 speaks for neoplastic |
      | lytic lesion, sclerotic lesion not recorded          | NEO-289 speaks for neoplastic |
      | matrix mineralization, sclerotic lesion not recorded | NEO-289 speaks for neoplastic |
      | bone expansion, sclerotic lesion not recorded        | NEO-289 speaks for neoplastic |
      | age 23 years                                         | NEO-289 stays silent          |
      | age 61 years                                         | NEO-289 stays silent          |
      | bone lesion position metaphyseal                     | NEO-289 stays silent          |
      | no sclerotic lesion                                  | NEO-289 stays silent          |
      | pain duration 19 weeks                               | NEO-289 stays silent          |
      | double line sign                                     | NEO-289 stays silent          |
      | joint communication of a cyst                        | NEO-289 stays silent          |
      | joint space narrowing, osteophytes                   | NEO-289 stays silent          |

  @rule-NEO-290
  Scenario: NEO-290: A lesion in the end of a bone that hurts on after an operation for necrosis, cyst or wear speaks a little for a tumor
    Given a patient with bone lesion position epiphyseal, no response to surgery, pain persisting beyond 12 months
    When the findings are worked up
    Then NEO-290 is weak evidence for a neoplastic cause
    And with this changed the answer is
      | changed                                                                         | answer                        |
      | previous surgery at the site, response to surgery not recorded                  | NEO-290 speaks for neoplastic |
      | recurrence after surgery, response to surgery not recorded                      | NEO-290 speaks for neoplastic |
      | worsening despite treatment, pain persisting beyond 12 months not recorded      | NEO-290 speaks for neoplastic |
      | night pain, pain persisting beyond 12 months not recorded                       | NEO-290 speaks for neoplastic |
      | edema increased on follow-up MRI, pain persisting beyond 12 months not recorded | NEO-290 speaks for neoplastic |
      | pain duration 365.25 days, pain persisting beyond 12 months not recorded        | NEO-290 stays silent          |
      | bone lesion position metaphyseal                                                | NEO-290 stays silent          |
      | response to surgery                                                             | NEO-290 stays silent          |
      | bone culture growth                                                             | NEO-290 stays silent          |
      | double line sign                                                                | NEO-290 stays silent          |
      | joint prosthesis                                                                | NEO-290 stays silent          |

  @rule-NEO-291
  Scenario: NEO-291: Edema of the arch around a facet joint that holds fluid or is worn argues a little against metastasis
    Given a patient with facet joint effusion, marrow edema site vertebral posterior elements
    When the findings are worked up
    Then NEO-291 speaks against neoplastic
    And NEO-291 is weak evidence against bone metastasis
    And with this changed the answer is
      | changed                                                       | answer                            |
      | facet joint osteoarthritis, facet joint effusion not recorded | NEO-291 speaks against neoplastic |
      | no facet joint effusion                                       | NEO-291 stays silent              |
      | marrow edema site femoral head                                | NEO-291 stays silent              |
      | aggressive bone lesion                                        | NEO-291 stays silent              |
      | weight loss                                                   | NEO-291 stays silent              |
      | neurological deficit                                          | NEO-291 stays silent              |

  @rule-NEO-292
  Scenario: NEO-292: Pain of a trained bone that wakes at night and grows in spite of treatment speaks a little for a tumor and not for a stress injury before 40
    Given a 36-year-old patient with athletic or military training, worsening despite treatment, night pain
    When the findings are worked up
    Then NEO-292 is weak evidence for a neoplastic cause
    And with this changed the answer is
      | changed                                   | answer                        |
      | age 5 years                               | NEO-292 speaks for neoplastic |
      | age 40 years                              | NEO-292 speaks for neoplastic |
      | rest pain, night pain not recorded        | NEO-292 speaks for neoplastic |
      | age 4.5 years                             | NEO-292 stays silent          |
      | age 41 years                              | NEO-292 stays silent          |
      | no athletic or military training          | NEO-292 stays silent          |
      | no worsening despite treatment            | NEO-292 stays silent          |
      | fever                                     | NEO-292 stays silent          |
      | bone culture growth                       | NEO-292 stays silent          |
      | recent injury                             | NEO-292 stays silent          |
      | no constant pain, night pain not recorded | NEO-292 stays silent          |

  @rule-NEO-293
  Scenario: NEO-293: Pain that does not let go in any bone past 50 with a low hemoglobin and a high sedimentation rate, or two other blood changes of myeloma, speaks for it
    Given a 54-year-old patient with night pain, marrow edema on MRI, anemia, impaired kidney function
    When the findings are worked up
    Then NEO-293 speaks for neoplastic
    And NEO-293 is moderate evidence for myeloma
    And with this changed the answer is
      | changed                                                                       | answer                        |
      | age 50 years                                                                  | NEO-293 speaks for neoplastic |
      | erythrocyte sedimentation rate 62 mm/h, impaired kidney function not recorded | NEO-293 speaks for neoplastic |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded             | NEO-293 stays silent          |
      | age 46 years                                                                  | NEO-293 stays silent          |
      | no night pain                                                                 | NEO-293 stays silent          |
      | no anemia                                                                     | NEO-293 stays silent          |
      | chronic kidney disease                                                        | NEO-293 stays silent          |
      | known rheumatoid arthritis                                                    | NEO-293 stays silent          |

  @rule-NEO-294
  Scenario: NEO-294: A dark vertebra from 50 years on with pain at night or at rest or lost weight, and a disc that was looked at and is quiet, speaks for metastasis, also with raised markers
    Given a 54-year-old patient with marrow edema site vertebral body, low T1 marrow signal, night pain, no endplate erosion
    When the findings are worked up
    Then NEO-294 speaks for neoplastic
    And NEO-294 is moderate evidence for bone metastasis
    And with this changed the answer is
      | changed                                                             | answer                        |
      | age 50 years                                                        | NEO-294 speaks for neoplastic |
      | lytic lesion, low T1 marrow signal not recorded                     | NEO-294 speaks for neoplastic |
      | rest pain, night pain not recorded                                  | NEO-294 speaks for neoplastic |
      | weight loss, night pain not recorded                                | NEO-294 speaks for neoplastic |
      | no disc destruction, endplate erosion not recorded                  | NEO-294 speaks for neoplastic |
      | no paraspinal or epidural collection, endplate erosion not recorded | NEO-294 speaks for neoplastic |
      | no paraspinal inflammation, endplate erosion not recorded           | NEO-294 speaks for neoplastic |
      | no endplate edema, endplate erosion not recorded                    | NEO-294 speaks for neoplastic |
      | age 46 years                                                        | NEO-294 stays silent          |
      | marrow edema site sacral ala                                        | NEO-294 stays silent          |
      | no low T1 marrow signal                                             | NEO-294 stays silent          |
      | endplate erosion not recorded                                       | NEO-294 stays silent          |
      | fever                                                               | NEO-294 stays silent          |
      | disc destruction                                                    | NEO-294 stays silent          |
      | vertebral collapse                                                  | NEO-294 stays silent          |
      | no constant pain, night pain not recorded                           | NEO-294 stays silent          |

  @rule-NEO-295
  Scenario: NEO-295: Three of few white cells, platelets that are not raised, a low hemoglobin and pain at night in a child speak strongly for leukemia, also where a joint is swollen
    Given a 14-year-old patient with hip pain, white cell count 3 ×10^9/L, platelet count 188 ×10^9/L, hemoglobin 8 g/dL
    When the findings are worked up
    Then NEO-295 speaks for neoplastic
    And NEO-295 is strong evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                      | answer                        |
      | age 17.5 years                                                                                                                                                                                                                                                                               | NEO-295 speaks for neoplastic |
      | white cell count 3.8 ×10^9/L                                                                                                                                                                                                                                                                 | NEO-295 speaks for neoplastic |
      | platelet count 225 ×10^9/L                                                                                                                                                                                                                                                                   | NEO-295 speaks for neoplastic |
      | hemoglobin 10.5 g/dL                                                                                                                                                                                                                                                                         | NEO-295 speaks for neoplastic |
      | multifocal pain, pain site not recorded                                                                                                                                                                                                                                                      | NEO-295 speaks for neoplastic |
      | night pain, white cell count not recorded                                                                                                                                                                                                                                                    | NEO-295 speaks for neoplastic |
      | lactate dehydrogenase 312 U/L, white cell count not recorded                                                                                                                                                                                                                                 | NEO-295 speaks for neoplastic |
      | age 18 years                                                                                                                                                                                                                                                                                 | NEO-295 stays silent          |
      | skull pain                                                                                                                                                                                                                                                                                   | NEO-295 stays silent          |
      | white cell count 4 ×10^9/L                                                                                                                                                                                                                                                                   | NEO-295 stays silent          |
      | platelet count 250 ×10^9/L                                                                                                                                                                                                                                                                   | NEO-295 stays silent          |
      | hemoglobin 11 g/dL                                                                                                                                                                                                                                                                           | NEO-295 stays silent          |
      | no blasts in bone marrow                                                                                                                                                                                                                                                                     | NEO-295 stays silent          |
      | sickle cell disease                                                                                                                                                                                                                                                                          | NEO-295 stays silent          |
      | Gaucher disease                                                                                                                                                                                                                                                                              | NEO-295 stays silent          |
      | age 15.1 years, no widespread bone pain, platelet count 150 ×10^9/L, hemoglobin 10 g/dL, lactate dehydrogenase 251 U/L, pain site not recorded, white cell count not recorded                                                                                                                | NEO-295 stays silent          |
      | age 15.1 years, pain site hip and pelvis and sacroiliac region and thigh and knee and shin and leg and back and neck and shoulder and clavicle and chest wall and jaw and face, white cell count 3.5 ×10^9/L, hemoglobin 10 g/dL, lactate dehydrogenase 250 U/L, platelet count not recorded | NEO-295 stays silent          |

  @rule-NEO-296
  Scenario: NEO-296: A raised lactate dehydrogenase with new bone on a long or flat bone, four weeks of pain and swelling or growth against treatment before 30 speaks for Ewing sarcoma, also with fever and raised markers
    Given a 26-year-old patient with lactate dehydrogenase 312 U/L, periosteal reaction, pain duration 5 weeks, local swelling
    When the findings are worked up
    Then NEO-296 speaks for neoplastic
    And NEO-296 is moderate evidence for primary bone sarcoma
    And with this changed the answer is
      | changed                                                                | answer                        |
      | age 4 years                                                            | NEO-296 speaks for neoplastic |
      | age 30 years                                                           | NEO-296 speaks for neoplastic |
      | pain duration 4 weeks                                                  | NEO-296 speaks for neoplastic |
      | lytic lesion, periosteal reaction not recorded                         | NEO-296 speaks for neoplastic |
      | soft tissue abnormality next to bone, periosteal reaction not recorded | NEO-296 speaks for neoplastic |
      | worsening despite treatment, local swelling not recorded               | NEO-296 speaks for neoplastic |
      | progressive pain, local swelling not recorded                          | NEO-296 speaks for neoplastic |
      | night pain, local swelling not recorded                                | NEO-296 speaks for neoplastic |
      | age 3.5 years                                                          | NEO-296 stays silent          |
      | age 31 years                                                           | NEO-296 stays silent          |
      | lactate dehydrogenase 250 U/L                                          | NEO-296 stays silent          |
      | no periosteal reaction                                                 | NEO-296 stays silent          |
      | pain duration 24 days                                                  | NEO-296 stays silent          |
      | no local swelling                                                      | NEO-296 stays silent          |
      | bone culture growth                                                    | NEO-296 stays silent          |
      | sickle cell disease                                                    | NEO-296 stays silent          |
      | recent injury                                                          | NEO-296 stays silent          |

  @rule-NEO-297
  Scenario: NEO-297: New bone or a hole that goes on against treatment, with sterile cultures and more than four weeks of pain, speaks a little for a tumor before 30, also with fever
    Given a 26-year-old patient with periosteal reaction, pain duration 5 weeks, worsening despite treatment, no blood culture growth
    When the findings are worked up
    Then NEO-297 speaks for neoplastic
    And NEO-297 is weak evidence for primary bone sarcoma
    And with this changed the answer is
      | changed                                                                          | answer                        |
      | age 4 years                                                                      | NEO-297 speaks for neoplastic |
      | age 30 years                                                                     | NEO-297 speaks for neoplastic |
      | pain duration 4 weeks                                                            | NEO-297 speaks for neoplastic |
      | lytic lesion, periosteal reaction not recorded                                   | NEO-297 speaks for neoplastic |
      | no response to antibiotics, worsening despite treatment not recorded             | NEO-297 speaks for neoplastic |
      | recent antibiotic use, rapid worsening, worsening despite treatment not recorded | NEO-297 speaks for neoplastic |
      | no bone culture growth, blood culture growth not recorded                        | NEO-297 speaks for neoplastic |
      | no tissue culture growth, blood culture growth not recorded                      | NEO-297 speaks for neoplastic |
      | age 3.5 years                                                                    | NEO-297 stays silent          |
      | age 31 years                                                                     | NEO-297 stays silent          |
      | no periosteal reaction                                                           | NEO-297 stays silent          |
      | pain duration 24 days                                                            | NEO-297 stays silent          |
      | no worsening despite treatment                                                   | NEO-297 stays silent          |
      | blood culture growth not recorded                                                | NEO-297 stays silent          |
      | bone culture growth                                                              | NEO-297 stays silent          |
      | relapsing course                                                                 | NEO-297 stays silent          |
      | multifocal pain                                                                  | NEO-297 stays silent          |

  @rule-NEO-298
  Scenario: NEO-298: A lytic lesion of rib, skull, jaw, pelvis, scapula or sternum between 15 and 45 without fever speaks a little for Langerhans cell histiocytosis or another tumor of flat bones
    Given a 41-year-old patient with lytic lesion, marrow edema site ilium
    When the findings are worked up
    Then NEO-298 speaks for neoplastic
    And NEO-298 is weak evidence for benign bone tumor
    And with this changed the answer is
      | changed                           | answer                        |
      | age 15 years                      | NEO-298 speaks for neoplastic |
      | age 45 years                      | NEO-298 speaks for neoplastic |
      | age 14.5 years                    | NEO-298 stays silent          |
      | age 46 years                      | NEO-298 stays silent          |
      | no lytic lesion                   | NEO-298 stays silent          |
      | marrow edema site femoral head    | NEO-298 stays silent          |
      | marrow edema site humeral head    | NEO-298 stays silent          |
      | marrow edema site medial clavicle | NEO-298 stays silent          |
      | marrow edema site forearm shaft   | NEO-298 stays silent          |
      | fever                             | NEO-298 stays silent          |
      | bone culture growth               | NEO-298 stays silent          |
      | multiple bone lesions             | NEO-298 stays silent          |

  @rule-NEO-299
  Scenario: NEO-299: A lytic lesion with pain or edema at the sacrum from 40 years on speaks a little for chordoma, metastasis or myeloma and not for a tired bone
    Given a 44-year-old patient with lytic lesion, marrow edema site sacral ala
    When the findings are worked up
    Then NEO-299 speaks for neoplastic
    And NEO-299 is weak evidence for bone metastasis
    And with this changed the answer is
      | changed                                                | answer                        |
      | age 40 years                                           | NEO-299 speaks for neoplastic |
      | buttock pain, marrow edema site not recorded           | NEO-299 speaks for neoplastic |
      | sacroiliac region pain, marrow edema site not recorded | NEO-299 speaks for neoplastic |
      | age 39.5 years                                         | NEO-299 stays silent          |
      | no lytic lesion                                        | NEO-299 stays silent          |
      | marrow edema site femoral head                         | NEO-299 stays silent          |
      | bone culture growth                                    | NEO-299 stays silent          |
      | joint communication of a cyst                          | NEO-299 stays silent          |
      | H-shaped sacral edema                                  | NEO-299 stays silent          |

  @rule-NEO-300
  Scenario: NEO-300: Two of a low hemoglobin, failing kidneys, a high calcium and a very high sedimentation rate with a changed bone from 50 years on speak for myeloma, whichever bone it is
    Given a 54-year-old patient with marrow edema on MRI, anemia, impaired kidney function
    When the findings are worked up
    Then NEO-300 speaks for neoplastic
    And NEO-300 is moderate evidence for myeloma
    And with this changed the answer is
      | changed                                                           | answer                        |
      | age 50 years                                                      | NEO-300 speaks for neoplastic |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | NEO-300 stays silent          |
      | age 46 years                                                      | NEO-300 stays silent          |
      | no anemia                                                         | NEO-300 stays silent          |
      | chronic kidney disease                                            | NEO-300 stays silent          |

  @rule-NEO-302
  Scenario: NEO-302: Months of pain at night in one carpal or tarsal bone or a finger of a young person without fever speak a little for osteoid osteoma
    Given a 36-year-old patient with marrow edema site talus, pain duration 16 weeks, night pain
    When the findings are worked up
    Then NEO-302 speaks for neoplastic
    And NEO-302 is weak evidence for osteoid osteoma
    And with this changed the answer is
      | changed                      | answer                        |
      | age 10 years                 | NEO-302 speaks for neoplastic |
      | age 40 years                 | NEO-302 speaks for neoplastic |
      | pain duration 90 days        | NEO-302 speaks for neoplastic |
      | age 9.5 years                | NEO-302 stays silent          |
      | age 41 years                 | NEO-302 stays silent          |
      | marrow edema site navicular  | NEO-302 stays silent          |
      | marrow edema site metatarsal | NEO-302 stays silent          |
      | marrow edema site mandible   | NEO-302 stays silent          |
      | pain duration 87 days        | NEO-302 stays silent          |
      | no night pain                | NEO-302 stays silent          |
      | fever                        | NEO-302 stays silent          |
      | double line sign             | NEO-302 stays silent          |
      | swollen joint count 2 sites  | NEO-302 stays silent          |

  @rule-NEO-303
  Scenario: NEO-303: Two of few platelets, few white cells and anemia in an adult with bone pain or changed marrow speak for leukemia, lymphoma or myeloma
    Given a 22-year-old patient with platelet count 75 ×10^9/L, white cell count 3 ×10^9/L, bone pain
    When the findings are worked up
    Then NEO-303 speaks for neoplastic
    And NEO-303 is moderate evidence for leukemia or lymphoma
    And with this changed the answer is
      | changed                                                                                                                   | answer                        |
      | age 18 years                                                                                                              | NEO-303 speaks for neoplastic |
      | marrow edema on MRI, bone pain not recorded                                                                               | NEO-303 speaks for neoplastic |
      | diffuse abnormal marrow signal, bone pain not recorded                                                                    | NEO-303 speaks for neoplastic |
      | age 26 years, neutrophil count 1.1 ×10^9/L, platelet count 99 ×10^9/L, white cell count not recorded                      | NEO-303 speaks for neoplastic |
      | age 26 years, neutrophil count 1 ×10^9/L, hemoglobin 9.1 g/dL, platelet count not recorded, white cell count not recorded | NEO-303 speaks for neoplastic |
      | age 17.5 years                                                                                                            | NEO-303 stays silent          |
      | platelet count 100 ×10^9/L                                                                                                | NEO-303 stays silent          |
      | white cell count 3.5 ×10^9/L                                                                                              | NEO-303 stays silent          |
      | no bone pain                                                                                                              | NEO-303 stays silent          |
      | red marrow pattern                                                                                                        | NEO-303 stays silent          |
      | age 26 years, neutrophil count 1.5 ×10^9/L, platelet count 99 ×10^9/L, white cell count not recorded                      | NEO-303 stays silent          |
      | age 26 years, platelet count 99 ×10^9/L, hemoglobin 10 g/dL, white cell count not recorded                                | NEO-303 stays silent          |
