Feature: What speaks for and against a tumor
  Each row is one patient, with nothing recorded but what stands in it.
  First every rule where it speaks; then its near miss, the same patient with one thing changed, where it stays silent.

  Scenario Outline: <rule> speaks for a tumor: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks for neoplastic

    Examples: Night and rest pain
      | rule   | title                                                                                     | findings                 |
      | NEO-01 | Pain at night, or pain that never stops, speaks a little for a tumor before 25            | age 21 years, night pain |
      | NEO-02 | Bone pain at night or at rest, away from a joint and not tied to load, speaks for a tumor | bone pain, night pain    |

    Examples: Weight loss and night sweats
      | rule   | title                                                                 | findings    |
      | NEO-03 | Unexplained weight loss or night sweats speak a little for malignancy | weight loss |

    Examples: Fracture without adequate force
      | rule   | title                                                                                                          | findings                        |
      | NEO-04 | A bone that broke without adequate force, and without a known reason for weakness, speaks a little for a tumor | fracture without adequate force |
      | NEO-05 | A fracture that runs through a lesion speaks strongly for a tumor                                              | fracture through a bone lesion  |

    Examples: Focal lesion
      | rule   | title                                                                                                              | findings                                                    |
      | NEO-06 | A lytic lesion inside the edema speaks a little for a tumor                                                        | lytic lesion                                                |
      | NEO-60 | Calcified or ossified matrix inside a bone lesion speaks for a tumor                                               | matrix mineralization                                       |
      | NEO-14 | A nidus proves osteoid osteoma                                                                                     | nidus                                                       |
      | NEO-15 | A small lytic focus with sclerosis or a thick cortex around it, between 5 and 35 years, speaks for osteoid osteoma | age 20 years, lytic lesion, reactive sclerosis              |
      | NEO-21 | A lytic, bordered or calcified lesion of the epiphysis in a young person speaks for chondroblastoma                | age 26 years, bone lesion position epiphyseal, lytic lesion |
      | NEO-22 | A lytic lesion with a sharp border speaks for a benign tumor                                                       | lytic lesion, lesion margin sclerotic                       |

    Examples: Marrow signal
      | rule   | title                                                                                                     | findings                                         |
      | NEO-07 | Marrow as dark as muscle on T1 speaks for replacement by tumor                                            | marrow replacement                               |
      | NEO-08 | Marrow as dark as muscle on T1, without fever or raised markers, speaks strongly for replacement by tumor | marrow replacement, C-reactive protein 8 mg/L    |
      | NEO-09 | A lesion that loses 20 % of its signal or less on opposed-phase images speaks for tumor                   | opposed-phase signal loss 15 %                   |
      | NEO-10 | A well-defined dark T1 lesion around a fracture speaks strongly for a pathological fracture               | well-defined low T1 lesion, fracture line on MRI |
      | NEO-11 | A well-defined dark T1 lesion speaks a little for a tumor                                                 | well-defined low T1 lesion                       |

    Examples: Response to NSAIDs
      | rule   | title                                                                                                               | findings                                          |
      | NEO-12 | Night pain that an NSAID takes away, between 5 and 35 years, speaks strongly for osteoid osteoma                    | age 20 years, night pain, pain relieved by NSAIDs |
      | NEO-13 | Night pain relieved by an NSAID speaks a little for osteoid osteoma where the age is between 35 and 50 or not known | night pain, pain relieved by NSAIDs               |

    Examples: Mass or destruction
      | rule   | title                                                                                   | findings                                               |
      | NEO-18 | An aggressive bone lesion with a soft-tissue mass speaks strongly for sarcoma before 40 | age 36 years, aggressive bone lesion, soft tissue mass |
      | NEO-19 | Onion skin, sunburst or Codman triangle speak for sarcoma                               | age 36 years, aggressive periosteal reaction           |
      | NEO-43 | A solid mass beside or behind a vertebra speaks strongly for malignancy                 | paraspinal or epidural mass                            |
      | NEO-48 | A lump or an unexplained swelling of the bone speaks for a tumor                        | palpable mass                                          |
      | NEO-49 | A mass in the soft tissue beside the edema speaks strongly for a tumor                  | soft tissue mass                                       |
      | NEO-50 | Bone destruction on imaging speaks for a tumor                                          | aggressive bone lesion                                 |

    Examples: Age and sex
      | rule   | title                                                                               | findings                                           |
      | NEO-20 | Dark, widely replaced marrow with growing pain in a young person speaks for sarcoma | age 26 years, marrow replacement, progressive pain |
      | NEO-23 | A lytic lesion or a flat vertebra in a child suggests Langerhans cell histiocytosis | age 11 years, lytic lesion                         |
      | NEO-40 | Cortical destruction from 40 years on speaks a little for metastasis                | age 44 years, aggressive bone lesion               |

    Examples: Signs of leukemia on examination
      | rule   | title                                                                             | findings                               |
      | NEO-24 | A child with limb or bone pain and large nodes, liver or spleen may have leukemia | age 14 years, pain, hepatosplenomegaly |
      | NEO-61 | A child with limb or bone pain and pallor, bruises or petechiae may have leukemia | age 14 years, pain, pallor             |

    Examples: Blood count
      | rule   | title                                                                                   | findings                                                                               |
      | NEO-25 | A child with bone pain and few neutrophils or platelets may have leukemia               | age 14 years, pain, neutrophil count 1.5 ×10^9/L                                       |
      | NEO-62 | Anemia in a child with bone pain speaks a little for leukemia                           | age 14 years, pain, anemia                                                             |
      | NEO-26 | In a child with pain and high markers, platelets that are not raised speak for leukemia | age 14 years, pain, platelet count 225 ×10^9/L, erythrocyte sedimentation rate 50 mm/h |

    Examples: Cell turnover
      | rule   | title                                                                               | findings                                          |
      | NEO-27 | A high lactate dehydrogenase in a child with bone pain speaks a little for leukemia | age 14 years, pain, lactate dehydrogenase 625 U/L |

    Examples: Diffuse marrow change
      | rule   | title                                                              | findings                       |
      | NEO-28 | Marrow that is abnormal everywhere speaks for leukemia or lymphoma | diffuse abnormal marrow signal |

    Examples: Vertebral collapse in a child
      | rule   | title                                                                                        | findings                         |
      | NEO-29 | A vertebra that collapsed in a child without injury or steroids speaks a little for leukemia | age 14 years, vertebral collapse |

    Examples: Lymph nodes and sweats
      | rule   | title                                                                           | findings                                            |
      | NEO-30 | Large nodes or night sweats in an adult with replaced marrow speak for lymphoma | age 22 years, lymphadenopathy, low T1 marrow signal |

    Examples: Histology
      | rule   | title                                                  | findings                              |
      | NEO-31 | Blasts in blood or marrow prove leukemia               | blasts on blood film                  |
      | NEO-35 | Clonal plasma cells in bone or marrow prove myeloma    | plasma cells in excess in bone marrow |
      | NEO-54 | Malignant tissue on histology proves malignancy        | histology shows malignancy            |
      | NEO-55 | Benign tumor tissue on histology proves a benign tumor | histology shows benign tumor          |

    Examples: Blood pattern of myeloma
      | rule   | title                                                                                                                              | findings                                          |
      | NEO-33 | From 60 years on, bone or back pain or a fracture with anemia, high calcium or failing kidneys speaks for myeloma                  | age 64 years, anemia, bone pain                   |
      | NEO-63 | From 60 years on, bone or back pain or a fracture with two of anemia, high calcium and failing kidneys speaks strongly for myeloma | age 64 years, bone pain, anemia, calcium 13 mg/dL |

    Examples: Serum and urine proteins
      | rule   | title                                                                        | findings                 |
      | NEO-34 | A monoclonal protein in a patient with bone pain speaks strongly for myeloma | pain, monoclonal protein |

    Examples: Previous cancer
      | rule   | title                                                                                         | findings                        |
      | NEO-37 | Earlier cancer in a patient with pain or a lesion of the spine speaks strongly for metastasis | previous cancer, pain site back |
      | NEO-64 | Earlier cancer in a patient with pain or edema of another bone speaks for metastasis          | previous cancer, pain           |
      | NEO-38 | A tumor found elsewhere speaks strongly for metastasis                                        | tumor elsewhere on imaging      |

    Examples: Number of sites
      | rule   | title                                                      | findings                            |
      | NEO-39 | Several bone lesions from 40 years on speak for metastases | age 44 years, multiple bone lesions |

    Examples: Shape of the collapsed vertebra
      | rule   | title                                                                             | findings                                |
      | NEO-41 | A collapsed vertebra with a bulging posterior wall speaks strongly for malignancy | convex posterior vertebral wall         |
      | NEO-42 | A collapsed vertebra with an abnormal pedicle speaks strongly for malignancy      | vertebral collapse, pedicle involvement |

    Examples: Marrow of the collapsed vertebra
      | rule   | title                                                                          | findings                                          |
      | NEO-44 | A collapsed vertebra whose marrow is replaced completely speaks for malignancy | vertebral collapse, no preserved vertebral marrow |

    Examples: Course on follow-up MRI
      | rule   | title                                                     | findings                         |
      | NEO-59 | Edema that grows on follow-up speaks a little for a tumor | edema increased on follow-up MRI |

  Scenario Outline: <rule> speaks against a tumor: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks against neoplastic

    Examples: Focal lesion
      | rule   | title                                      | findings  |
      | NEO-16 | A normal CT argues against osteoid osteoma | normal CT |

    Examples: Response to NSAIDs
      | rule   | title                                                                   | findings                   |
      | NEO-17 | Pain that NSAIDs do not relieve argues a little against osteoid osteoma | no pain relieved by NSAIDs |

    Examples: Histology
      | rule   | title                                                         | findings                      |
      | NEO-32 | A bone marrow without blasts argues strongly against leukemia | no blasts in bone marrow      |
      | NEO-56 | A biopsy without malignancy argues a little against sarcoma   | no histology shows malignancy |

    Examples: Serum and urine proteins
      | rule   | title                                                                                  | findings                                                  |
      | NEO-36 | Serum without a monoclonal protein and with normal light chains argues against myeloma | no monoclonal protein, no abnormal free light chain ratio |

    Examples: Shape of the collapsed vertebra
      | rule   | title                                                                                               | findings                                   |
      | NEO-45 | A backward-pushed corner or a fluid sign argues strongly against metastasis in a collapsed vertebra | retropulsed corner                         |
      | NEO-47 | A collapsed vertebra with normal pedicles argues against metastasis                                 | vertebral collapse, no pedicle involvement |

    Examples: Marrow of the collapsed vertebra
      | rule   | title                                                                                                         | findings                                       |
      | NEO-46 | Normal marrow left in a collapsed vertebra, or a band of edema with a sharp margin, argues against metastasis | vertebral collapse, preserved vertebral marrow |

    Examples: Marrow signal
      | rule   | title                                                                                                         | findings                       |
      | NEO-51 | A lesion that loses more than 20 % of its signal on opposed-phase images argues against metastasis            | opposed-phase signal loss 25 % |
      | NEO-52 | A lesion that loses more than 20 % of its signal on opposed-phase images argues against leukemia and lymphoma | opposed-phase signal loss 25 % |
      | NEO-53 | A lesion that loses more than 20 % of its signal on opposed-phase images argues against sarcoma               | opposed-phase signal loss 25 % |

    Examples: Course on follow-up MRI
      | rule   | title                                                                        | findings                        |
      | NEO-57 | Edema that went away without leaving a lesion argues against a tumor         | edema resolved on follow-up MRI |
      | NEO-58 | Edema that fades in one place and comes up in another argues against a tumor | edema moved on follow-up MRI    |

  Scenario Outline: <rule> says nothing about a tumor with <findings>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> stays silent

    Examples: Night and rest pain
      | rule   | findings                                    |
      | NEO-01 | age 26 years, night pain                    |
      | NEO-02 | bone pain, night pain, widespread bone pain |

    Examples: Weight loss and night sweats
      | rule   | findings       |
      | NEO-03 | no weight loss |

    Examples: Fracture without adequate force
      | rule   | findings                                                         |
      | NEO-04 | fracture without adequate force, pregnancy stage first trimester |
      | NEO-05 | no fracture through a bone lesion                                |

    Examples: Focal lesion
      | rule   | findings                                                    |
      | NEO-06 | no lytic lesion                                             |
      | NEO-60 | matrix mineralization, bone infarct                         |
      | NEO-14 | no nidus                                                    |
      | NEO-15 | age 20 years, lytic lesion, reactive sclerosis, chills      |
      | NEO-16 | no normal CT                                                |
      | NEO-21 | age 31 years, bone lesion position epiphyseal, lytic lesion |
      | NEO-22 | lytic lesion, lesion margin sclerotic, subchondral cysts    |

    Examples: Marrow signal
      | rule   | findings                                                             |
      | NEO-07 | no marrow replacement                                                |
      | NEO-08 | marrow replacement, C-reactive protein 8 mg/L, chills                |
      | NEO-09 | opposed-phase signal loss 22 %                                       |
      | NEO-10 | well-defined low T1 lesion, fracture line on MRI, vertebral collapse |
      | NEO-11 | no well-defined low T1 lesion                                        |
      | NEO-51 | opposed-phase signal loss 18 %                                       |
      | NEO-52 | opposed-phase signal loss 18 %                                       |
      | NEO-53 | opposed-phase signal loss 18 %                                       |

    Examples: Response to NSAIDs
      | rule   | findings                                                    |
      | NEO-12 | age 4 years, night pain, pain relieved by NSAIDs            |
      | NEO-13 | night pain, pain relieved by NSAIDs, inflammatory back pain |
      | NEO-17 | pain relieved by NSAIDs                                     |

    Examples: Mass or destruction
      | rule   | findings                                               |
      | NEO-18 | age 41 years, aggressive bone lesion, soft tissue mass |
      | NEO-19 | age 41 years, aggressive periosteal reaction           |
      | NEO-43 | no paraspinal or epidural mass                         |
      | NEO-48 | palpable mass, callus                                  |
      | NEO-49 | soft tissue mass, abscess                              |
      | NEO-50 | aggressive bone lesion, sinus tract                    |

    Examples: Age and sex
      | rule   | findings                                           |
      | NEO-20 | age 31 years, marrow replacement, progressive pain |
      | NEO-23 | age 16 years, lytic lesion                         |
      | NEO-40 | age 39 years, aggressive bone lesion               |

    Examples: Signs of leukemia on examination
      | rule   | findings                                              |
      | NEO-24 | age 19 years, pain, hepatosplenomegaly                |
      | NEO-61 | age 14 years, pain, pallor, inconsistent injury story |

    Examples: Blood count
      | rule   | findings                                                                               |
      | NEO-25 | age 14 years, pain, neutrophil count 2 ×10^9/L                                         |
      | NEO-62 | age 14 years, pain, anemia, chronic kidney disease                                     |
      | NEO-26 | age 14 years, pain, platelet count 225 ×10^9/L, erythrocyte sedimentation rate 36 mm/h |

    Examples: Cell turnover
      | rule   | findings                                          |
      | NEO-27 | age 14 years, pain, lactate dehydrogenase 450 U/L |

    Examples: Diffuse marrow change
      | rule   | findings                                        |
      | NEO-28 | diffuse abnormal marrow signal, Gaucher disease |

    Examples: Vertebral collapse in a child
      | rule   | findings                                                  |
      | NEO-29 | age 14 years, vertebral collapse, hereditary bone disease |

    Examples: Lymph nodes and sweats
      | rule   | findings                                            |
      | NEO-30 | age 17 years, lymphadenopathy, low T1 marrow signal |

    Examples: Histology
      | rule   | findings                                 |
      | NEO-31 | no blasts on blood film                  |
      | NEO-32 | blasts in bone marrow                    |
      | NEO-35 | no plasma cells in excess in bone marrow |
      | NEO-54 | no histology shows malignancy            |
      | NEO-55 | no histology shows benign tumor          |
      | NEO-56 | histology shows malignancy               |

    Examples: Blood pattern of myeloma
      | rule   | findings                                                                        |
      | NEO-33 | age 64 years, anemia, bone pain, parathyroid hormone 81 pg/mL                   |
      | NEO-63 | age 64 years, bone pain, anemia, calcium 13 mg/dL, parathyroid hormone 81 pg/mL |

    Examples: Serum and urine proteins
      | rule   | findings                                               |
      | NEO-34 | pain, no monoclonal protein                            |
      | NEO-36 | no monoclonal protein, abnormal free light chain ratio |

    Examples: Previous cancer
      | rule   | findings                       |
      | NEO-37 | previous cancer, pain site hip |
      | NEO-64 | previous cancer, no pain       |
      | NEO-38 | no tumor elsewhere on imaging  |

    Examples: Number of sites
      | rule   | findings                                          |
      | NEO-39 | age 44 years, multiple bone lesions, bone infarct |

    Examples: Shape of the collapsed vertebra
      | rule   | findings                                   |
      | NEO-41 | no convex posterior vertebral wall         |
      | NEO-42 | vertebral collapse, no pedicle involvement |
      | NEO-45 | no retropulsed corner                      |
      | NEO-47 | vertebral collapse, pedicle involvement    |

    Examples: Marrow of the collapsed vertebra
      | rule   | findings                                          |
      | NEO-44 | vertebral collapse, preserved vertebral marrow    |
      | NEO-46 | vertebral collapse, no preserved vertebral marrow |

    Examples: Course on follow-up MRI
      | rule   | findings                                                      |
      | NEO-57 | edema resolved on follow-up MRI, histology shows benign tumor |
      | NEO-58 | edema moved on follow-up MRI, multiple bone lesions           |
      | NEO-59 | edema increased on follow-up MRI, new fracture on follow-up   |
