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
      | rule   | title                                                                                                                                                                                       | findings                                                                         |
      | NEO-06 | A lytic lesion inside the edema speaks a little for a tumor                                                                                                                                 | lytic lesion                                                                     |
      | NEO-60 | Calcified or ossified matrix inside a bone lesion speaks for a tumor                                                                                                                        | matrix mineralization                                                            |
      | NEO-14 | A nidus proves osteoid osteoma                                                                                                                                                              | nidus                                                                            |
      | NEO-15 | A small lytic focus with sclerosis or a thick cortex around it, between 5 and 35 years, speaks for osteoid osteoma                                                                          | age 20 years, lytic lesion, reactive sclerosis                                   |
      | NEO-21 | A lytic, bordered or calcified lesion of the epiphysis in a young person speaks for chondroblastoma                                                                                         | age 26 years, bone lesion position epiphyseal, lytic lesion                      |
      | NEO-22 | A lytic lesion with a sharp border speaks for a benign tumor                                                                                                                                | lytic lesion, lesion margin sclerotic                                            |
      | NEO-67 | Night pain with thick or dense bone between 5 and 35 years speaks for osteoid osteoma                                                                                                       | age 20 years, night pain, reactive sclerosis                                     |
      | NEO-71 | A lytic lesion at the end of a growing bone between 8 and 25 years speaks for chondroblastoma                                                                                               | age 16 years, bone lesion position epiphyseal, lytic lesion                      |
      | NEO-72 | A lytic lesion that reaches the joint surface between 20 and 45 years speaks for giant cell tumor                                                                                           | age 32 years, lytic lesion, bone lesion position epiphyseal                      |
      | NEO-73 | Fluid levels inside a bone lesion of a young person speak for aneurysmal bone cyst or another benign tumor                                                                                  | age 36 years, fluid-fluid levels                                                 |
      | NEO-89 | A dense or lytic lesion with dark marrow on T1 and new bone, swelling or growing pain speaks for sarcoma before 30                                                                          | age 26 years, sclerotic lesion, low T1 marrow signal, periosteal reaction        |
      | NEO-91 | From 50 years on, a dark, dense or lytic lesion of spine, flat bone or shaft that hurts at night or at rest, or that enters the pedicle, speaks for metastasis even when no cancer is known | age 54 years, marrow edema site vertebral body, low T1 marrow signal, night pain |
      | NEO-95 | Night pain relieved by NSAIDs beside a thick or dense cortex speaks for osteoid osteoma between 35 and 50 as well                                                                           | age 42 years, night pain, pain relieved by NSAIDs, cortical thickening           |

    Examples: Marrow signal
      | rule   | title                                                                                                     | findings                                         |
      | NEO-07 | Marrow as dark as muscle on T1 speaks for replacement by tumor                                            | marrow replacement                               |
      | NEO-08 | Marrow as dark as muscle on T1, without fever or raised markers, speaks strongly for replacement by tumor | marrow replacement, C-reactive protein 8 mg/L    |
      | NEO-09 | A lesion that loses 20 % of its signal or less on opposed-phase images speaks for tumor                   | opposed-phase signal loss 15 %                   |
      | NEO-10 | A well-defined dark T1 lesion around a fracture speaks strongly for a pathological fracture               | well-defined low T1 lesion, fracture line on MRI |
      | NEO-11 | A well-defined dark T1 lesion speaks a little for a tumor                                                 | well-defined low T1 lesion                       |
      | NEO-80 | A report of infiltrated marrow speaks for a tumor                                                         | marrow infiltration on MRI                       |

    Examples: Response to NSAIDs
      | rule   | title                                                                                                                                                  | findings                                                                           |
      | NEO-12 | Night pain that an NSAID takes away, between 5 and 35 years, speaks strongly for osteoid osteoma                                                       | age 20 years, night pain, pain relieved by NSAIDs                                  |
      | NEO-13 | Night pain relieved by an NSAID speaks a little for osteoid osteoma where the age is between 35 and 50 or not known                                    | night pain, pain relieved by NSAIDs                                                |
      | NEO-90 | Pain of months at one place that NSAIDs relieve, with edema and no injury, suggests osteoid osteoma a little between 5 and 30, also without night pain | age 18 years, pain duration 16 weeks, pain relieved by NSAIDs, marrow edema on MRI |

    Examples: Mass or destruction
      | rule   | title                                                                                        | findings                                                                    |
      | NEO-18 | An aggressive bone lesion with a soft-tissue mass speaks strongly for sarcoma before 40      | age 36 years, aggressive bone lesion, soft tissue mass                      |
      | NEO-19 | Onion skin, sunburst or Codman triangle speak for sarcoma                                    | age 36 years, aggressive periosteal reaction                                |
      | NEO-43 | A solid mass beside or behind a vertebra speaks strongly for malignancy                      | paraspinal or epidural mass                                                 |
      | NEO-48 | A lump or an unexplained swelling of the bone speaks for a tumor                             | palpable mass                                                               |
      | NEO-49 | A mass in the soft tissue beside the edema speaks strongly for a tumor                       | soft tissue mass                                                            |
      | NEO-50 | Bone destruction on imaging speaks for a tumor                                               | aggressive bone lesion                                                      |
      | NEO-85 | A soft tissue mass around a bone whose cortex is hardly broken suggests lymphoma in an adult | age 22 years, soft tissue mass, marrow replacement, no cortical destruction |

    Examples: Age and sex
      | rule   | title                                                                                                      | findings                                                                         |
      | NEO-20 | Dark, widely replaced marrow with growing pain in a young person speaks for sarcoma                        | age 26 years, marrow replacement, progressive pain                               |
      | NEO-23 | A lytic lesion or a flat vertebra in a child suggests Langerhans cell histiocytosis                        | age 11 years, lytic lesion                                                       |
      | NEO-40 | Cortical destruction from 40 years on speaks a little for metastasis                                       | age 44 years, aggressive bone lesion                                             |
      | NEO-74 | A punched-out hole in skull, jaw, pelvis, rib or femur of a child speaks for Langerhans cell histiocytosis | age 14 years, lytic lesion, pain site hip, lesion margin sharp without sclerosis |
      | NEO-77 | Calcified rings and a scalloped cortex from 40 years on speak a little more for chondrosarcoma             | age 44 years, matrix mineralization, endosteal scalloping                        |
      | NEO-78 | Growing pain with swelling and a periosteal reaction in a young person speaks a little for sarcoma         | age 26 years, progressive pain, local swelling, periosteal reaction              |

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
      | rule   | title                                                                                                                                                          | findings                                                        |
      | NEO-28 | Marrow that is abnormal everywhere speaks for leukemia or lymphoma                                                                                             | diffuse abnormal marrow signal                                  |
      | NEO-81 | Infiltrated marrow, or changed metaphyses on both sides, with an abnormal blood count in a child speaks for leukemia                                           | age 14 years, marrow infiltration on MRI, no normal blood count |
      | NEO-88 | Marrow that is abnormal everywhere, from 50 years on, with anemia, failing kidneys, a collapsed vertebra or a very high sedimentation rate, speaks for myeloma | age 54 years, diffuse abnormal marrow signal, anemia            |

    Examples: Vertebral collapse in a child
      | rule   | title                                                                                        | findings                         |
      | NEO-29 | A vertebra that collapsed in a child without injury or steroids speaks a little for leukemia | age 14 years, vertebral collapse |

    Examples: Lymph nodes and sweats
      | rule   | title                                                                           | findings                                            |
      | NEO-30 | Large nodes or night sweats in an adult with replaced marrow speak for lymphoma | age 22 years, lymphadenopathy, low T1 marrow signal |
      | NEO-84 | Large nodes on imaging beside replaced or destroyed bone speak for lymphoma     | lymph nodes on imaging, low T1 marrow signal        |

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
      | NEO-83 | Lytic lesions from 40 years on with anemia, high calcium, failing kidneys or a sedimentation rate over 100 speak for myeloma       | age 44 years, lytic lesion, anemia                |

    Examples: Serum and urine proteins
      | rule   | title                                                                                                                               | findings                               |
      | NEO-34 | A monoclonal protein in a patient with bone pain speaks strongly for myeloma                                                        | pain, monoclonal protein               |
      | NEO-82 | Raised globulins from 40 years on, with bone or back pain and a lesion, anemia or a very high sedimentation rate, speak for myeloma | age 44 years, raised globulins, anemia |

    Examples: Previous cancer
      | rule   | title                                                                                                   | findings                                            |
      | NEO-37 | Earlier cancer in a patient with pain or a lesion of the spine speaks strongly for metastasis           | previous cancer, pain site back                     |
      | NEO-64 | Earlier cancer in a patient with pain or edema of another bone speaks for metastasis                    | previous cancer, pain                               |
      | NEO-38 | A tumor found elsewhere speaks strongly for metastasis                                                  | tumor elsewhere on imaging                          |
      | NEO-86 | A lesion or a break without adequate force in someone treated for cancer speaks strongly for metastasis | age 34 years, previous cancer, low T1 marrow signal |

    Examples: Number of sites
      | rule   | title                                                                                        | findings                                               |
      | NEO-39 | Several bone lesions from 40 years on speak for metastases                                   | age 44 years, multiple bone lesions                    |
      | NEO-87 | Several hot spots on a bone scan or in PET from 50 years on speak a little for metastases    | age 54 years, bone scan uptake multifocal, weight loss |
      | NEO-93 | Several bone lesions in somebody with a cancer speak a little more for metastases at any age | previous cancer, multiple bone lesions                 |

    Examples: Shape of the collapsed vertebra
      | rule   | title                                                                                                                       | findings                                              |
      | NEO-41 | A collapsed vertebra with a bulging posterior wall speaks strongly for malignancy                                           | convex posterior vertebral wall                       |
      | NEO-42 | A collapsed vertebra with an abnormal pedicle speaks strongly for malignancy                                                | vertebral collapse, pedicle involvement               |
      | NEO-92 | A flat vertebra between discs of normal height in a child without injury or steroids suggests Langerhans cell histiocytosis | age 12 years, vertebral collapse, no disc height loss |

    Examples: Marrow of the collapsed vertebra
      | rule   | title                                                                          | findings                                          |
      | NEO-44 | A collapsed vertebra whose marrow is replaced completely speaks for malignancy | vertebral collapse, no preserved vertebral marrow |

    Examples: Course on follow-up MRI
      | rule   | title                                                     | findings                         |
      | NEO-59 | Edema that grows on follow-up speaks a little for a tumor | edema increased on follow-up MRI |

    Examples: Long course without relief
      | rule   | title                                                                                                                                             | findings                                                                                 |
      | NEO-65 | An irritated joint of a young person that hurts at night or for months, with normal blood and no help from treatment, may hide an osteoid osteoma | age 22 years, joint effusion, night pain, C-reactive protein 8 mg/L                      |
      | NEO-66 | Pain of one place for half a year or more that no treatment changed suggests osteoid osteoma between 5 and 40                                     | age 22 years, pain duration 32 weeks, no relief from pain treatment, marrow edema on MRI |

    Examples: Site
      | rule   | title                                                                                                                          | findings                                                                                    |
      | NEO-68 | Edema of one carpal or tarsal bone for months in a young adult who was not injured may belong to an osteoid osteoma            | age 25 years, no recent injury, pain duration 16 weeks, marrow edema site talus, night pain |
      | NEO-69 | Night pain of the spine between 5 and 30 years with a lesion of the vertebral arch speaks for osteoid osteoma or osteoblastoma | age 18 years, marrow edema site vertebral posterior elements, night pain                    |
      | NEO-75 | A destructive lesion beside the knee or at the shoulder before 30 speaks a little more for osteosarcoma                        | age 19 years, pain site thigh, aggressive bone lesion                                       |
      | NEO-76 | A permeated shaft or flat bone before 30 speaks a little more for Ewing sarcoma                                                | age 17 years, bone lesion position diaphyseal, lesion margin moth-eaten                     |

    Examples: Course under treatment
      | rule   | title                                                                                                 | findings                                     |
      | NEO-79 | A supposed chronic osteomyelitis that antibiotics do not change, without any germ, speaks for a tumor | no response to antibiotics, progressive pain |

    Examples: Duration and onset
      | rule   | title                                                                                                                          | findings                                                                 |
      | NEO-94 | Two weeks or more of pain in a child with fever, tiredness or weight loss and a low blood value suggest leukemia a little more | age 14 years, pain duration 3 weeks, fever, neutrophil count 1.5 ×10^9/L |

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
      | rule    | title                                                         | findings                      |
      | NEO-32  | A bone marrow without blasts argues strongly against leukemia | no blasts in bone marrow      |
      | NEO-56  | A biopsy without malignancy argues a little against sarcoma   | no histology shows malignancy |
      | NEO-190 | Granulomas in the tissue speak against a tumor of the bone    | histology shows granulomas    |

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

    Examples: Bone scan
      | rule   | title                                                     | findings                       |
      | NEO-70 | A bone scan without uptake argues against osteoid osteoma | bone scan uptake normal uptake |

    Examples: Blood pattern of myeloma
      | rule    | title                                                                                                            | findings                                       |
      | NEO-191 | A raised parathyroid hormone together with high calcium speaks against a tumor as the maker of the holes in bone | parathyroid hormone 81 pg/mL, calcium 13 mg/dL |

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
      | rule   | findings                                                                                       |
      | NEO-06 | no lytic lesion                                                                                |
      | NEO-60 | matrix mineralization, bone infarct                                                            |
      | NEO-14 | no nidus                                                                                       |
      | NEO-15 | age 20 years, lytic lesion, reactive sclerosis, chills                                         |
      | NEO-16 | no normal CT                                                                                   |
      | NEO-21 | age 31 years, bone lesion position epiphyseal, lytic lesion                                    |
      | NEO-22 | lytic lesion, lesion margin sclerotic, subchondral cysts                                       |
      | NEO-67 | age 20 years, night pain, reactive sclerosis, serpentine rim                                   |
      | NEO-71 | age 16 years, bone lesion position epiphyseal, lytic lesion, chills                            |
      | NEO-72 | age 32 years, lytic lesion, bone lesion position epiphyseal, previous cancer                   |
      | NEO-73 | age 36 years, fluid-fluid levels, previous cancer                                              |
      | NEO-89 | age 26 years, sclerotic lesion, low T1 marrow signal, periosteal reaction, serpentine rim      |
      | NEO-91 | age 54 years, marrow edema site vertebral body, low T1 marrow signal, night pain, bone infarct |
      | NEO-95 | age 42 years, night pain, pain relieved by NSAIDs, cortical thickening, previous cancer        |

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
      | NEO-80 | marrow infiltration on MRI, Gaucher disease                          |

    Examples: Response to NSAIDs
      | rule   | findings                                                                                   |
      | NEO-12 | age 4 years, night pain, pain relieved by NSAIDs                                           |
      | NEO-13 | night pain, pain relieved by NSAIDs, inflammatory back pain                                |
      | NEO-17 | pain relieved by NSAIDs                                                                    |
      | NEO-90 | age 18 years, pain duration 16 weeks, pain relieved by NSAIDs, marrow edema on MRI, chills |

    Examples: Mass or destruction
      | rule   | findings                                                                    |
      | NEO-18 | age 41 years, aggressive bone lesion, soft tissue mass                      |
      | NEO-19 | age 41 years, aggressive periosteal reaction                                |
      | NEO-43 | no paraspinal or epidural mass                                              |
      | NEO-48 | palpable mass, callus                                                       |
      | NEO-49 | soft tissue mass, abscess                                                   |
      | NEO-50 | aggressive bone lesion, sinus tract                                         |
      | NEO-85 | age 17 years, soft tissue mass, marrow replacement, no cortical destruction |

    Examples: Age and sex
      | rule   | findings                                                                         |
      | NEO-20 | age 31 years, marrow replacement, progressive pain                               |
      | NEO-23 | age 16 years, lytic lesion                                                       |
      | NEO-40 | age 39 years, aggressive bone lesion                                             |
      | NEO-74 | age 19 years, lytic lesion, pain site hip, lesion margin sharp without sclerosis |
      | NEO-77 | age 44 years, matrix mineralization, endosteal scalloping, bone infarct          |
      | NEO-78 | age 31 years, progressive pain, local swelling, periosteal reaction              |

    Examples: Signs of leukemia on examination
      | rule   | findings                                                |
      | NEO-24 | age 14 years, pain, hepatosplenomegaly, Gaucher disease |
      | NEO-61 | age 14 years, pain, pallor, inconsistent injury story   |

    Examples: Blood count
      | rule   | findings                                                                               |
      | NEO-25 | age 14 years, pain, neutrophil count 1.5 ×10^9/L, sepsis                               |
      | NEO-62 | age 14 years, pain, anemia, chronic kidney disease                                     |
      | NEO-26 | age 14 years, pain, platelet count 225 ×10^9/L, erythrocyte sedimentation rate 36 mm/h |

    Examples: Cell turnover
      | rule   | findings                                          |
      | NEO-27 | age 14 years, pain, lactate dehydrogenase 450 U/L |

    Examples: Diffuse marrow change
      | rule   | findings                                                                             |
      | NEO-28 | diffuse abnormal marrow signal, Gaucher disease                                      |
      | NEO-81 | age 14 years, marrow infiltration on MRI, no normal blood count, sickle cell disease |
      | NEO-88 | age 54 years, diffuse abnormal marrow signal, anemia, chronic kidney disease         |

    Examples: Vertebral collapse in a child
      | rule   | findings                                                  |
      | NEO-29 | age 14 years, vertebral collapse, hereditary bone disease |

    Examples: Lymph nodes and sweats
      | rule   | findings                                                            |
      | NEO-30 | age 17 years, lymphadenopathy, low T1 marrow signal                 |
      | NEO-84 | lymph nodes on imaging, low T1 marrow signal, tissue culture growth |

    Examples: Histology
      | rule    | findings                                    |
      | NEO-31  | no blasts on blood film                     |
      | NEO-32  | blasts in bone marrow                       |
      | NEO-35  | no plasma cells in excess in bone marrow    |
      | NEO-54  | no histology shows malignancy               |
      | NEO-55  | no histology shows benign tumor             |
      | NEO-56  | histology shows malignancy                  |
      | NEO-190 | histology shows granulomas, previous cancer |

    Examples: Blood pattern of myeloma
      | rule    | findings                                                                        |
      | NEO-33  | age 64 years, anemia, bone pain, parathyroid hormone 81 pg/mL                   |
      | NEO-63  | age 64 years, bone pain, anemia, calcium 13 mg/dL, parathyroid hormone 81 pg/mL |
      | NEO-83  | age 44 years, lytic lesion, anemia, chronic kidney disease                      |
      | NEO-191 | parathyroid hormone 81 pg/mL, calcium 13 mg/dL, monoclonal protein              |

    Examples: Serum and urine proteins
      | rule   | findings                                               |
      | NEO-34 | pain, no monoclonal protein                            |
      | NEO-36 | no monoclonal protein, abnormal free light chain ratio |
      | NEO-82 | age 44 years, raised globulins, anemia, liver disease  |

    Examples: Previous cancer
      | rule   | findings                                                                   |
      | NEO-37 | previous cancer, pain site hip                                             |
      | NEO-64 | previous cancer, no pain                                                   |
      | NEO-38 | no tumor elsewhere on imaging                                              |
      | NEO-86 | age 34 years, previous cancer, low T1 marrow signal, H-shaped sacral edema |

    Examples: Number of sites
      | rule   | findings                                               |
      | NEO-39 | age 44 years, multiple bone lesions, bone infarct      |
      | NEO-87 | age 49 years, bone scan uptake multifocal, weight loss |
      | NEO-93 | previous cancer, multiple bone lesions, serpentine rim |

    Examples: Shape of the collapsed vertebra
      | rule   | findings                                                               |
      | NEO-41 | no convex posterior vertebral wall                                     |
      | NEO-42 | vertebral collapse, no pedicle involvement                             |
      | NEO-45 | no retropulsed corner                                                  |
      | NEO-47 | vertebral collapse, pedicle involvement                                |
      | NEO-92 | age 12 years, vertebral collapse, no disc height loss, lymphadenopathy |

    Examples: Marrow of the collapsed vertebra
      | rule   | findings                                          |
      | NEO-44 | vertebral collapse, preserved vertebral marrow    |
      | NEO-46 | vertebral collapse, no preserved vertebral marrow |

    Examples: Course on follow-up MRI
      | rule   | findings                                                      |
      | NEO-57 | edema resolved on follow-up MRI, histology shows benign tumor |
      | NEO-58 | edema moved on follow-up MRI, multiple bone lesions           |
      | NEO-59 | edema increased on follow-up MRI, new fracture on follow-up   |

    Examples: Long course without relief
      | rule   | findings                                                                                                    |
      | NEO-65 | age 22 years, joint effusion, night pain, C-reactive protein 8 mg/L, serpentine rim                         |
      | NEO-66 | age 22 years, pain duration 32 weeks, no relief from pain treatment, marrow edema on MRI, morning stiffness |

    Examples: Site
      | rule   | findings                                                                                                |
      | NEO-68 | age 25 years, no recent injury, pain duration 12 weeks, marrow edema site talus, night pain             |
      | NEO-69 | age 18 years, marrow edema site vertebral posterior elements, night pain, athletic or military training |
      | NEO-75 | age 19 years, pain site thigh, aggressive bone lesion, lesion margin sclerotic                          |
      | NEO-76 | age 3 years, bone lesion position diaphyseal, lesion margin moth-eaten                                  |

    Examples: Bone scan
      | rule   | findings               |
      | NEO-70 | bone scan uptake focal |

    Examples: Course under treatment
      | rule   | findings                                                 |
      | NEO-79 | no response to antibiotics, progressive pain, known gout |

    Examples: Duration and onset
      | rule   | findings                                                                                        |
      | NEO-94 | age 14 years, pain duration 3 weeks, fever, neutrophil count 1.5 ×10^9/L, tissue culture growth |
