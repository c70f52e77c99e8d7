@neoplastic
Feature: Classic pictures of tumors of bone and marrow
  Textbook pictures, typical and disguised, told as tersely as a case page tells them; none is a published case.

  @not-urgent
  Scenario: Thigh pain at night that aspirin takes away
    Textbook picture: osteoid osteoma of the femoral shaft.

    Given a 16-year-old male patient
    And these findings
      | finding                 | recorded      |
      | pain site               | thigh         |
      | pain duration           | 8 months      |
      | recent injury           | absent        |
      | night pain              | present       |
      | pain relieved by NSAIDs | present       |
      | C-reactive protein      | normal        |
      | cortical thickening     | present       |
      | reactive sclerosis      | present       |
      | marrow edema site       | femoral shaft |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: A stiff hip of a young woman with a normal film
    Textbook picture: osteoid osteoma within the hip joint.

    Given a 19-year-old female patient
    And these findings
      | finding              | recorded     |
      | pain site            | hip          |
      | pain duration        | 11 months    |
      | night pain           | present      |
      | restricted movement  | present      |
      | muscle wasting       | present      |
      | C-reactive protein   | normal       |
      | normal radiograph    | present      |
      | joint effusion       | present      |
      | synovitis on imaging | present      |
      | marrow edema site    | femoral neck |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: A painful scoliosis
    Textbook picture: osteoid osteoma of the vertebral arch.

    Given a 13-year-old male patient
    And these findings
      | finding                 | recorded                     |
      | pain site               | back                         |
      | pain duration           | 10 months                    |
      | night pain              | present                      |
      | pain relieved by NSAIDs | present                      |
      | neurological deficit    | absent                       |
      | C-reactive protein      | normal                       |
      | sclerotic lesion        | present                      |
      | marrow edema site       | vertebral posterior elements |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: A wrist that aches at night for a year
    Textbook picture: osteoid osteoma of a carpal bone.

    Given a 27-year-old male patient
    And these findings
      | finding                    | recorded          |
      | pain site                  | wrist             |
      | pain duration              | 14 months         |
      | recent injury              | absent            |
      | night pain                 | present           |
      | response to physiotherapy  | absent            |
      | routine blood tests normal | present           |
      | normal radiograph          | present           |
      | marrow edema site          | other carpal bone |
      | bone scan uptake           | focal             |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: An ankle treated as synovitis for a year and a half
    Textbook picture: osteoid osteoma of the talus.

    Given a 22-year-old female patient
    And these findings
      | finding                     | recorded  |
      | pain site                   | ankle     |
      | pain duration               | 18 months |
      | recent injury               | absent    |
      | pain relieved by NSAIDs     | present   |
      | response to corticosteroids | absent    |
      | normal radiograph           | present   |
      | joint effusion              | present   |
      | synovitis on imaging        | present   |
      | marrow edema site           | talus     |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  Scenario: An elbow that no longer straightens
    Textbook picture: osteoid osteoma within the elbow joint.

    Given a 24-year-old male patient
    And these findings
      | finding                    | recorded    |
      | pain site                  | elbow       |
      | pain duration              | 9 months    |
      | restricted movement        | present     |
      | night pain                 | present     |
      | recent injury              | absent      |
      | routine blood tests normal | present     |
      | joint effusion             | present     |
      | marrow edema site          | elbow bones |
      | periosteal reaction        | present     |
    When the findings are worked up
    Then the leading category is neoplastic

  @not-urgent
  Scenario: A swollen finger that wakes its owner
    Textbook picture: osteoid osteoma of a finger.

    Given a 31-year-old female patient
    And these findings
      | finding                 | recorded  |
      | pain site               | hand      |
      | pain duration           | 12 months |
      | local swelling          | present   |
      | night pain              | present   |
      | pain relieved by NSAIDs | present   |
      | fever                   | absent    |
      | lytic lesion            | present   |
      | reactive sclerosis      | present   |
      | marrow edema site       | finger    |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  Scenario: A small girl who limps and sleeps badly
    Textbook picture: osteoid osteoma of the tibia in a child.

    Given a 6-year-old female patient
    And these findings
      | finding                 | recorded     |
      | pain site               | shin         |
      | limp                    | present      |
      | pain duration           | 5 months     |
      | night pain              | present      |
      | pain relieved by NSAIDs | present      |
      | C-reactive protein      | normal       |
      | normal blood count      | present      |
      | cortical thickening     | present      |
      | periosteal reaction     | present      |
      | marrow edema site       | tibial shaft |
    When the findings are worked up
    Then the leading category is neoplastic

  @not-urgent
  Scenario: A runner's shin with a dot in the cortex
    Textbook picture: osteoid osteoma taken for a stress fracture.

    Given a 18-year-old male patient
    And these findings
      | finding                       | recorded     |
      | athletic or military training | present      |
      | pain site                     | shin         |
      | pain duration                 | 6 months     |
      | night pain                    | present      |
      | response to unloading         | absent       |
      | cortical thickening           | present      |
      | marrow edema site             | tibial shaft |
      | nidus                         | present      |
      | fracture line on MRI          | absent       |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @urgent
  Scenario: A knee that grows thicker after a knock at football
    Textbook picture: osteosarcoma of the distal femur.

    Given a 15-year-old male patient
    And these findings
      | finding                        | recorded     |
      | minor injury                   | present      |
      | pain site                      | knee         |
      | pain duration                  | 3 months     |
      | progressive pain               | present      |
      | night pain                     | present      |
      | local swelling                 | present      |
      | alkaline phosphatase           | raised       |
      | sclerotic lesion               | present      |
      | aggressive periosteal reaction | present      |
      | soft tissue mass               | present      |
      | marrow edema site              | distal femur |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A feverish swollen leg with onion skin
    Textbook picture: Ewing sarcoma of the fibula taken for osteomyelitis.

    Given a 11-year-old female patient
    And these findings
      | finding                        | recorded     |
      | pain site                      | shin         |
      | pain duration                  | 6 weeks      |
      | fever                          | present      |
      | local swelling                 | present      |
      | C-reactive protein             | 42 mg/L      |
      | white cell count               | 12.5 ×10^9/L |
      | lesion margin                  | moth-eaten   |
      | aggressive periosteal reaction | present      |
      | soft tissue mass               | present      |
      | marrow edema site              | fibula       |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A sciatica that is a pelvic tumor
    Textbook picture: Ewing sarcoma of the pelvis.

    Given a 17-year-old male patient
    And these findings
      | finding               | recorded |
      | pain site             | buttock  |
      | pain duration         | 5 months |
      | radiating pain        | present  |
      | night pain            | present  |
      | weight loss           | present  |
      | lactate dehydrogenase | 420 U/L  |
      | marrow edema site     | ilium    |
      | low T1 marrow signal  | present  |
      | soft tissue mass      | present  |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A hip that hurts at night beside rings of calcium
    Textbook picture: chondrosarcoma of the pelvis.

    Given a 58-year-old male patient
    And these findings
      | finding               | recorded   |
      | pain site             | hip        |
      | pain duration         | 12 months  |
      | night pain            | present    |
      | fever                 | absent     |
      | C-reactive protein    | normal     |
      | matrix mineralization | present    |
      | endosteal scalloping  | present    |
      | marrow edema site     | acetabulum |
      | soft tissue mass      | present    |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A runner whose stress fracture does not heal
    Textbook picture: osteosarcoma of the tibia taken for a stress fracture.

    Given a 17-year-old female patient
    And these findings
      | finding                       | recorded       |
      | athletic or military training | present        |
      | pain site                     | knee           |
      | pain duration                 | 2 months       |
      | progressive pain              | present        |
      | night pain                    | present        |
      | response to unloading         | absent         |
      | marrow edema site             | proximal tibia |
      | periosteal reaction           | present        |
      | marrow replacement            | present        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A pelvis irradiated fifteen years ago
    Textbook picture: sarcoma in irradiated bone.

    Given a 66-year-old female patient
    And these findings
      | finding                  | recorded |
      | previous cancer          | present  |
      | radiotherapy to the site | present  |
      | pain site                | pelvis   |
      | progressive pain         | present  |
      | night pain               | present  |
      | cortical destruction     | present  |
      | soft tissue mass         | present  |
      | marrow edema site        | ilium    |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A blood-filled hole that breaks the bone of a girl
    Textbook picture: telangiectatic osteosarcoma.

    Given a 14-year-old female patient
    And these findings
      | finding              | recorded     |
      | pain site            | knee         |
      | pain duration        | 6 weeks      |
      | progressive pain     | present      |
      | local swelling       | present      |
      | lytic lesion         | present      |
      | fluid-fluid levels   | present      |
      | cortical destruction | present      |
      | marrow edema site    | distal femur |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A lump on the chest wall of a boy
    Textbook picture: Ewing sarcoma of a rib.

    Given a 8-year-old male patient
    And these findings
      | finding                        | recorded   |
      | pain site                      | chest wall |
      | palpable mass                  | present    |
      | pain duration                  | 2 months   |
      | fatigue                        | present    |
      | erythrocyte sedimentation rate | 44 mm/h    |
      | marrow edema site              | rib        |
      | lytic lesion                   | present    |
      | soft tissue mass               | present    |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: A shoulder of an adolescent with a hole in the epiphysis
    Textbook picture: chondroblastoma of the humeral head.

    Given a 16-year-old male patient
    And these findings
      | finding              | recorded     |
      | pain site            | shoulder     |
      | pain duration        | 7 months     |
      | recent injury        | absent       |
      | restricted movement  | present      |
      | lytic lesion         | present      |
      | bone lesion position | epiphyseal   |
      | lesion margin        | sclerotic    |
      | marrow edema site    | humeral head |
      | joint effusion       | present      |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  Scenario: A knee of a young woman with a hole up to the joint
    Textbook picture: giant cell tumor of the distal femur.

    Given a 29-year-old female patient
    And these findings
      | finding              | recorded                |
      | pain site            | knee                    |
      | pain duration        | 4 months                |
      | pain with activity   | present                 |
      | local swelling       | present                 |
      | lytic lesion         | present                 |
      | bone lesion position | epiphyseal              |
      | lesion margin        | sharp without sclerosis |
      | marrow edema site    | femoral condyle         |
    When the findings are worked up
    Then the leading category is neoplastic

  @urgent
  Scenario: A limping boy with a punched-out femur
    Textbook picture: Langerhans cell histiocytosis of the femur.

    Given a 5-year-old male patient
    And these findings
      | finding                        | recorded      |
      | pain site                      | thigh         |
      | limp                           | present       |
      | pain duration                  | 4 weeks       |
      | fever                          | absent        |
      | erythrocyte sedimentation rate | 38 mm/h       |
      | normal blood count             | present       |
      | lytic lesion                   | present       |
      | periosteal reaction            | present       |
      | marrow edema site              | femoral shaft |
      | endosteal scalloping           | present       |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A flat vertebra of a girl
    Textbook picture: Langerhans cell histiocytosis of a vertebra.

    Given a 7-year-old female patient
    And these findings
      | finding               | recorded |
      | pain site             | back     |
      | pain duration         | 6 weeks  |
      | recent injury         | absent   |
      | fever                 | absent   |
      | normal blood count    | present  |
      | C-reactive protein    | normal   |
      | vertebral collapse    | present  |
      | preserved disc height | present  |
      | neurological deficit  | absent   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: A hindfoot tumor with a wide halo
    Textbook picture: chondroblastoma of the talus.

    Given a 19-year-old male patient
    And these findings
      | finding                    | recorded  |
      | pain site                  | ankle     |
      | pain duration              | 12 months |
      | joint effusion             | present   |
      | lytic lesion               | present   |
      | lesion margin              | sclerotic |
      | marrow edema site          | talus     |
      | routine blood tests normal | present   |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: An arch blown up by a bone-making tumor
    Textbook picture: osteoblastoma of the spine.

    Given a 18-year-old male patient
    And these findings
      | finding                            | recorded                     |
      | pain site                          | back                         |
      | pain duration                      | 14 months                    |
      | night pain                         | present                      |
      | partial relief from pain treatment | present                      |
      | neurological deficit               | absent                       |
      | bone expansion                     | present                      |
      | matrix mineralization              | present                      |
      | marrow edema site                  | vertebral posterior elements |
      | C-reactive protein                 | normal                       |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @urgent
  Scenario: An arm that broke through a cyst
    Textbook picture: aneurysmal bone cyst of the humerus with fracture.

    Given a 12-year-old male patient
    And these findings
      | finding                | recorded      |
      | minor injury           | present       |
      | pain site              | arm           |
      | fracture on radiograph | present       |
      | lytic lesion           | present       |
      | bone expansion         | present       |
      | fluid-fluid levels     | present       |
      | marrow edema site      | humeral shaft |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: A wrist swollen by a hole in the radius
    Textbook picture: giant cell tumor of the distal radius.

    Given a 33-year-old male patient
    And these findings
      | finding            | recorded      |
      | pain site          | wrist         |
      | pain duration      | 5 months      |
      | local swelling     | present       |
      | recent injury      | absent        |
      | lytic lesion       | present       |
      | bone expansion     | present       |
      | marrow edema site  | distal radius |
      | C-reactive protein | normal        |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  Scenario: A finger that broke on opening a door
    Textbook picture: enchondroma of a finger with fracture.

    Given a 34-year-old female patient
    And these findings
      | finding                        | recorded |
      | minor injury                   | present  |
      | pain site                      | hand     |
      | lytic lesion                   | present  |
      | matrix mineralization          | present  |
      | endosteal scalloping           | present  |
      | fracture through a bone lesion | present  |
      | marrow edema site              | finger   |
    When the findings are worked up
    Then the leading category is neoplastic

  @urgent
  Scenario: A pale girl who limps
    Textbook picture: acute lymphoblastic leukemia with the classic signs.

    Given a 4-year-old female patient
    And these findings
      | finding                        | recorded    |
      | limp                           | present     |
      | pain site                      | leg         |
      | pain duration                  | 6 weeks     |
      | pallor                         | present     |
      | fever                          | present     |
      | anemia                         | present     |
      | neutrophil count               | 0.9 ×10^9/L |
      | platelet count                 | 90 ×10^9/L  |
      | diffuse abnormal marrow signal | present     |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Bone pain of a boy whose white cells are normal
    Textbook picture: leukemia with nearly normal counts.

    Given a 7-year-old male patient
    And these findings
      | finding                                        | recorded    |
      | bone pain                                      | present     |
      | night pain                                     | present     |
      | multifocal pain                                | present     |
      | pain duration                                  | 8 weeks     |
      | white cell count                               | normal      |
      | hemoglobin                                     | 10.6 g/dL   |
      | platelet count                                 | 210 ×10^9/L |
      | lactate dehydrogenase                          | 680 U/L     |
      | erythrocyte sedimentation rate                 | 60 mm/h     |
      | metaphyseal marrow signal change on both sides | present     |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A tired girl with a collapsed vertebra
    Textbook picture: leukemia that begins with a vertebral fracture.

    Given a 9-year-old female patient
    And these findings
      | finding                        | recorded |
      | pain site                      | back     |
      | pain duration                  | 2 months |
      | recent injury                  | absent   |
      | fatigue                        | present  |
      | anemia                         | present  |
      | white cell count               | normal   |
      | vertebral collapse             | present  |
      | diffuse abnormal marrow signal | present  |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A swollen knee that keeps a girl awake
    Textbook picture: leukemia taken for juvenile arthritis.

    Given a 6-year-old female patient
    And these findings
      | finding                        | recorded    |
      | pain site                      | knee        |
      | joint swelling                 | present     |
      | night pain                     | present     |
      | pain duration                  | 6 weeks     |
      | lymphadenopathy                | present     |
      | erythrocyte sedimentation rate | 70 mm/h     |
      | platelet count                 | 180 ×10^9/L |
      | antinuclear antibodies         | absent      |
      | marrow edema on MRI            | present     |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A mass around a bone that looks whole
    Textbook picture: primary lymphoma of the femur.

    Given a 48-year-old male patient
    And these findings
      | finding               | recorded      |
      | pain site             | thigh         |
      | pain duration         | 7 months      |
      | night pain            | present       |
      | normal radiograph     | present       |
      | lactate dehydrogenase | raised        |
      | marrow edema site     | femoral shaft |
      | marrow replacement    | present       |
      | soft tissue mass      | present       |
      | cortical destruction  | absent        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Sweats and a sore hip
    Textbook picture: lymphoma of the pelvis.

    Given a 62-year-old female patient
    And these findings
      | finding                    | recorded |
      | pain site                  | hip      |
      | pain duration              | 4 months |
      | night sweats               | present  |
      | weight loss                | present  |
      | fever                      | absent   |
      | marrow infiltration on MRI | present  |
      | marrow edema site          | ilium    |
      | lymph nodes on imaging     | present  |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Back pain and few blood cells of every kind
    Textbook picture: acute leukemia of an adult.

    Given a 35-year-old male patient
    And these findings
      | finding                        | recorded    |
      | pain site                      | back        |
      | pain duration                  | 5 weeks     |
      | fatigue                        | present     |
      | anemia                         | present     |
      | platelet count                 | 62 ×10^9/L  |
      | white cell count               | 2.1 ×10^9/L |
      | diffuse abnormal marrow signal | present     |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A collapsed vertebra with anemia and high calcium
    Textbook picture: multiple myeloma with the classic signs.

    Given a 71-year-old male patient
    And these findings
      | finding              | recorded   |
      | pain site            | back       |
      | pain duration        | 4 months   |
      | recent injury        | absent     |
      | vertebral collapse   | present    |
      | hemoglobin           | 9.4 g/dL   |
      | calcium              | 11.6 mg/dL |
      | creatinine           | 2.1 mg/dL  |
      | low T1 marrow signal | present    |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Sore ribs and hip with a very high sedimentation rate
    Textbook picture: multiple myeloma with several holes.

    Given a 58-year-old female patient
    And these findings
      | finding                        | recorded           |
      | pain site                      | chest wall and hip |
      | pain duration                  | 5 months           |
      | fatigue                        | present            |
      | erythrocyte sedimentation rate | 110 mm/h           |
      | anemia                         | present            |
      | multiple bone lesions          | present            |
      | lytic lesion                   | present            |
      | C-reactive protein             | normal             |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: One hole in the shoulder blade
    Textbook picture: solitary plasmacytoma.

    Given a 52-year-old male patient
    And these findings
      | finding            | recorded |
      | pain site          | shoulder |
      | pain duration      | 4 months |
      | night pain         | present  |
      | normal blood count | present  |
      | monoclonal protein | present  |
      | lytic lesion       | present  |
      | marrow edema site  | scapula  |
      | soft tissue mass   | present  |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Fractures of the spine that osteoporosis does not explain
    Textbook picture: myeloma taken for osteoporosis.

    Given a 66-year-old female patient
    And these findings
      | finding                        | recorded |
      | known osteoporosis             | present  |
      | pain site                      | back     |
      | pain duration                  | 3 months |
      | fatigue                        | present  |
      | vertebral collapse             | present  |
      | hemoglobin                     | 9.8 g/dL |
      | impaired kidney function       | present  |
      | diffuse abnormal marrow signal | present  |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A breastbone that hurts and swells
    Textbook picture: plasmacytoma of the sternum.

    Given a 63-year-old male patient
    And these findings
      | finding            | recorded   |
      | pain site          | chest wall |
      | local swelling     | present    |
      | pain duration      | 3 months   |
      | fever              | absent     |
      | C-reactive protein | normal     |
      | lytic lesion       | present    |
      | marrow edema site  | sternum    |
      | soft tissue mass   | present    |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Hip pain at night six years after breast cancer
    Textbook picture: metastasis in the femoral neck.

    Given a 59-year-old female patient
    And these findings
      | finding              | recorded     |
      | previous cancer      | present      |
      | pain site            | hip          |
      | pain duration        | 3 months     |
      | night pain           | present      |
      | lytic lesion         | present      |
      | marrow edema site    | femoral neck |
      | low T1 marrow signal | present      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Back pain as the first sign of lung cancer
    Textbook picture: vertebral metastasis of a hidden cancer.

    Given a 64-year-old male patient
    And these findings
      | finding              | recorded       |
      | smoking              | present        |
      | pain site            | back           |
      | pain duration        | 6 weeks        |
      | night pain           | present        |
      | weight loss          | present        |
      | fever                | absent         |
      | marrow edema site    | vertebral body |
      | low T1 marrow signal | present        |
      | pedicle involvement  | present        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Dense spots all over the pelvis of an old man
    Textbook picture: sclerotic metastases.

    Given a 72-year-old male patient
    And these findings
      | finding               | recorded        |
      | pain site             | back and pelvis |
      | pain duration         | 3 months        |
      | alkaline phosphatase  | raised          |
      | sclerotic lesion      | present         |
      | multiple bone lesions | present         |
      | low T1 marrow signal  | present         |
      | bone scan uptake      | multifocal      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: An arm that broke while lifting a kettle
    Textbook picture: metastasis of a kidney cancer with fracture.

    Given a 67-year-old male patient
    And these findings
      | finding                         | recorded      |
      | pain site                       | arm           |
      | fracture without adequate force | present       |
      | lytic lesion                    | present       |
      | cortical destruction            | present       |
      | anemia                          | present       |
      | marrow edema site               | humeral shaft |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A red thumb of a smoker
    Textbook picture: metastasis in a finger taken for infection.

    Given a 63-year-old male patient
    And these findings
      | finding                 | recorded |
      | smoking                 | present  |
      | pain site               | hand     |
      | pain duration           | 6 weeks  |
      | local swelling          | present  |
      | local redness           | present  |
      | fever                   | absent   |
      | response to antibiotics | absent   |
      | lytic lesion            | present  |
      | cortical destruction    | present  |
      | marrow edema site       | finger   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A feverish toddler with bruised eyes who will not walk
    Textbook picture: neuroblastoma spread to bone.

    Given a 3-year-old male patient
    And these findings
      | finding                | recorded |
      | limp                   | present  |
      | pain site              | leg      |
      | fever                  | present  |
      | weight loss            | present  |
      | pallor                 | present  |
      | anemia                 | present  |
      | multiple bone lesions  | present  |
      | bilateral marrow edema | present  |
      | pain duration          | 5 weeks  |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A collapsed vertebra that bulges backward
    Textbook picture: vertebral metastasis of breast cancer.

    Given a 55-year-old female patient
    And these findings
      | finding                         | recorded |
      | previous cancer                 | present  |
      | pain site                       | back     |
      | pain duration                   | 4 weeks  |
      | recent injury                   | absent   |
      | vertebral collapse              | present  |
      | convex posterior vertebral wall | present  |
      | fever                           | absent   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A worn knee that hurts at night
    Textbook picture: metastasis beside a worn knee.

    Given a 70-year-old male patient
    And these findings
      | finding                         | recorded       |
      | previous cancer                 | present        |
      | pain site                       | knee           |
      | night pain                      | present        |
      | degenerative changes on imaging | present        |
      | joint space narrowing           | present        |
      | marrow edema site               | proximal tibia |
      | marrow replacement              | present        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A pregnant woman whose hip pain is no transient edema
    Textbook picture: bone metastases in pregnancy.

    Given a 36-year-old female patient
    And these findings
      | finding               | recorded               |
      | pregnancy             | present                |
      | previous cancer       | present                |
      | pain site             | hip                    |
      | night pain            | present                |
      | rest pain             | present                |
      | marrow edema site     | femoral neck and ilium |
      | multiple bone lesions | present                |
      | low T1 marrow signal  | present                |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A sore heel of a man with a bladder tumor
    Textbook picture: metastasis of the foot.

    Given a 68-year-old male patient
    And these findings
      | finding           | recorded  |
      | previous cancer   | present   |
      | pain site         | heel      |
      | pain duration     | 2 months  |
      | rest pain         | present   |
      | recent injury     | absent    |
      | lytic lesion      | present   |
      | marrow edema site | calcaneus |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A dense sacrum that hurts day and night
    Textbook picture: sacral metastasis without a known cancer.

    Given a 69-year-old female patient
    And these findings
      | finding                    | recorded   |
      | pain site                  | buttock    |
      | pain duration              | 10 weeks   |
      | night pain                 | present    |
      | weight loss                | present    |
      | marrow edema site          | sacral ala |
      | well-defined low T1 lesion | present    |
      | soft tissue mass           | present    |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A femoral head that looks dead and is a tumor
    Textbook picture: clear cell chondrosarcoma of the femoral head.

    Given a 44-year-old male patient
    And these findings
      | finding               | recorded     |
      | pain site             | hip          |
      | pain duration         | 18 months    |
      | lytic lesion          | present      |
      | lesion margin         | sclerotic    |
      | bone lesion position  | epiphyseal   |
      | marrow edema site     | femoral head |
      | matrix mineralization | present      |
      | night pain            | present      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A sacral tumor behind a long backache
    Textbook picture: chordoma of the sacrum.

    Given a 61-year-old male patient
    And these findings
      | finding                      | recorded  |
      | pain site                    | buttock   |
      | pain duration                | 14 months |
      | pain worse when sitting      | present   |
      | bladder or bowel disturbance | present   |
      | lytic lesion                 | present   |
      | soft tissue mass             | present   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  Scenario: A knee full of brown lining
    Textbook picture: tenosynovial giant cell tumor with erosions.

    Given a 34-year-old female patient
    And these findings
      | finding              | recorded |
      | pain site            | knee     |
      | joint swelling       | present  |
      | pain duration        | 2 years  |
      | recent injury        | absent   |
      | fever                | absent   |
      | C-reactive protein   | normal   |
      | joint effusion       | present  |
      | synovitis on imaging | present  |
      | bone erosion         | present  |
      | soft tissue mass     | present  |
    When the findings are worked up
    Then the leading category is neoplastic

  @not-urgent
  Scenario: A plantar heel pain that no sole cured
    Textbook picture: osteoid osteoma of the heel bone.

    Given a 21-year-old male patient
    And these findings
      | finding                   | recorded  |
      | pain site                 | heel      |
      | pain duration             | 12 months |
      | response to physiotherapy | absent    |
      | night pain                | present   |
      | normal radiograph         | present   |
      | marrow edema site         | calcaneus |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: A socket with edema and no injury
    Textbook picture: osteoid osteoma of the acetabulum.

    Given a 17-year-old male patient
    And these findings
      | finding                 | recorded   |
      | pain site               | hip        |
      | pain duration           | 9 months   |
      | pain with activity      | present    |
      | pain relieved by NSAIDs | present    |
      | normal radiograph       | present    |
      | marrow edema site       | acetabulum |
      | joint effusion          | present    |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: A man of 46 with shin pain at night
    Textbook picture: osteoid osteoma in midlife.

    Given a 46-year-old male patient
    And these findings
      | finding                 | recorded     |
      | pain site               | shin         |
      | pain duration           | 10 months    |
      | night pain              | present      |
      | pain relieved by NSAIDs | present      |
      | cortical thickening     | present      |
      | marrow edema site       | tibial shaft |
      | recent injury           | absent       |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @urgent
  Scenario: Lymphoma read as chronic osteomyelitis
    Textbook picture: bone lymphoma treated with antibiotics.

    Given a 39-year-old male patient
    And these findings
      | finding                                  | recorded       |
      | pain site                                | knee           |
      | pain duration                            | 6 months       |
      | local swelling                           | present        |
      | fever                                    | absent         |
      | response to antibiotics                  | absent         |
      | histology shows nonspecific inflammation | present        |
      | bone culture growth                      | absent         |
      | marrow edema site                        | proximal tibia |
      | lytic lesion                             | present        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  Scenario: Legs with dense long bones on both sides
    Textbook picture: Erdheim-Chester disease.

    Given a 55-year-old male patient
    And these findings
      | finding                | recorded     |
      | pain site              | knee and leg |
      | pain side              | both         |
      | pain duration          | 12 months    |
      | sclerotic lesion       | present      |
      | multiple bone lesions  | present      |
      | bilateral marrow edema | present      |
      | bone scan uptake       | multifocal   |
    When the findings are worked up
    Then the leading category is neoplastic

  @urgent
  Scenario: A hip head that hides a metastasis
    Textbook picture: metastasis of the femoral head taken for osteonecrosis.

    Given a 66-year-old female patient
    And these findings
      | finding           | recorded     |
      | pain site         | hip          |
      | pain duration     | 2 months     |
      | rest pain         | present      |
      | previous cancer   | present      |
      | lytic lesion      | present      |
      | marrow edema site | femoral head |
      | double line sign  | absent       |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A teenager whose heel is a tumor
    Textbook picture: Ewing sarcoma of the calcaneus.

    Given a 14-year-old female patient
    And these findings
      | finding              | recorded  |
      | pain site            | heel      |
      | pain duration        | 4 months  |
      | local swelling       | present   |
      | progressive pain     | present   |
      | marrow edema site    | calcaneus |
      | sclerotic lesion     | present   |
      | low T1 marrow signal | present   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A jaw that is numb
    Textbook picture: metastasis of the jaw.

    Given a 58-year-old female patient
    And these findings
      | finding              | recorded |
      | previous cancer      | present  |
      | pain site            | jaw      |
      | tingling or numbness | present  |
      | local swelling       | present  |
      | lytic lesion         | present  |
      | marrow edema site    | mandible |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A pelvis of an old woman with sclerosis around a hole
    Textbook picture: metastasis to the acetabulum as first sign.

    Given a 76-year-old female patient
    And these findings
      | finding            | recorded   |
      | pain site          | hip        |
      | pain duration      | 3 months   |
      | difficulty walking | present    |
      | recent injury      | absent     |
      | lytic lesion       | present    |
      | marrow edema site  | acetabulum |
      | anemia             | present    |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A child's hip read as transient synovitis
    Textbook picture: leukemia that begins at the hip.

    Given a 3-year-old male patient
    And these findings
      | finding             | recorded    |
      | pain site           | hip         |
      | limp                | present     |
      | pain duration       | 3 weeks     |
      | temperature         | 38 °C       |
      | hemoglobin          | 8.9 g/dL    |
      | platelet count      | 120 ×10^9/L |
      | joint effusion      | present     |
      | marrow edema on MRI | present     |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A boy treated for bone inflammation without germs
    Textbook picture: leukemia taken for non-bacterial osteitis.

    Given a 10-year-old male patient
    And these findings
      | finding                        | recorded  |
      | multifocal pain                | present   |
      | pain duration                  | 3 months  |
      | fatigue                        | present   |
      | weight loss                    | present   |
      | erythrocyte sedimentation rate | 64 mm/h   |
      | hemoglobin                     | 10.2 g/dL |
      | night pain                     | present   |
      | multiple bone lesions          | present   |
      | metaphyseal edema              | present   |
      | bilateral marrow edema         | present   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A shoulder pain that grew after a fall
    Textbook picture: metastasis found by a slight fall.

    Given a 62-year-old male patient
    And these findings
      | finding                | recorded      |
      | minor injury           | present       |
      | pain site              | shoulder      |
      | fracture on radiograph | present       |
      | lytic lesion           | present       |
      | marrow edema site      | humeral shaft |
      | weight loss            | present       |
      | smoking                | present       |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  Scenario: A flat bone of a young woman that hurts
    Textbook picture: giant cell tumor of the sacrum.

    Given a 27-year-old female patient
    And these findings
      | finding           | recorded   |
      | pain site         | buttock    |
      | radiating pain    | present    |
      | pain duration     | 8 months   |
      | lytic lesion      | present    |
      | bone expansion    | present    |
      | marrow edema site | sacral ala |
    When the findings are worked up
    Then the leading category is neoplastic

  @not-urgent
  Scenario: A cyst in the heel of a boy
    Textbook picture: simple bone cyst of the calcaneus.

    Given a 14-year-old male patient
    And these findings
      | finding            | recorded  |
      | pain site          | heel      |
      | pain with activity | present   |
      | lytic lesion       | present   |
      | lesion margin      | sclerotic |
      | marrow edema site  | calcaneus |
      | fever              | absent    |
      | C-reactive protein | normal    |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  Scenario: A glossy thigh bone with a crack
    Textbook picture: fibrous dysplasia with a stress fracture.

    Given a 26-year-old female patient
    And these findings
      | finding              | recorded     |
      | pain site            | hip          |
      | pain with loading    | present      |
      | lytic lesion         | present      |
      | bone expansion       | present      |
      | fracture line on MRI | present      |
      | marrow edema site    | femoral neck |
    When the findings are worked up
    Then the leading category is neoplastic

  @urgent
  Scenario: A spine that is dark everywhere
    Textbook picture: diffuse myeloma.

    Given a 69-year-old female patient
    And these findings
      | finding                        | recorded |
      | pain site                      | back     |
      | pain duration                  | 6 weeks  |
      | diffuse abnormal marrow signal | present  |
      | anemia                         | present  |
      | erythrocyte sedimentation rate | 120 mm/h |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Tired bones of a woman treated for breast cancer
    Textbook picture: diffuse bone marrow carcinomatosis.

    Given a 51-year-old female patient
    And these findings
      | finding                        | recorded   |
      | previous cancer                | present    |
      | widespread bone pain           | present    |
      | fatigue                        | present    |
      | anemia                         | present    |
      | platelet count                 | 95 ×10^9/L |
      | diffuse abnormal marrow signal | present    |
      | alkaline phosphatase           | raised     |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A knee swollen above a dense metaphysis
    Textbook picture: osteosarcoma without a mass.

    Given a 13-year-old male patient
    And these findings
      | finding              | recorded     |
      | pain site            | knee         |
      | pain duration        | 6 weeks      |
      | pain with activity   | present      |
      | limp                 | present      |
      | sclerotic lesion     | present      |
      | periosteal reaction  | present      |
      | marrow edema site    | distal femur |
      | low T1 marrow signal | present      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: A kneecap with a hole
    Textbook picture: chondroblastoma or giant cell tumor of the patella.

    Given a 23-year-old male patient
    And these findings
      | finding           | recorded  |
      | pain site         | knee      |
      | pain duration     | 8 months  |
      | lytic lesion      | present   |
      | lesion margin     | sclerotic |
      | marrow edema site | patella   |
      | joint effusion    | present   |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: A fibula of a girl that itches at night
    Textbook picture: osteoid osteoma of the fibula.

    Given a 12-year-old female patient
    And these findings
      | finding                    | recorded |
      | pain site                  | ankle    |
      | limp                       | present  |
      | pain duration              | 7 months |
      | night pain                 | present  |
      | routine blood tests normal | present  |
      | cortical thickening        | present  |
      | marrow edema site          | fibula   |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @urgent
  Scenario: A vertebra dense and painful, no cancer known
    Textbook picture: sclerotic vertebral metastasis as first sign.

    Given a 73-year-old male patient
    And these findings
      | finding              | recorded       |
      | pain site            | back           |
      | pain duration        | 2 months       |
      | night pain           | present        |
      | sclerotic lesion     | present        |
      | marrow edema site    | vertebral body |
      | low T1 marrow signal | present        |
      | weight loss          | present        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A soft collarbone of a woman of sixty
    Textbook picture: metastasis of the clavicle.

    Given a 60-year-old female patient
    And these findings
      | finding              | recorded |
      | pain site            | clavicle |
      | local swelling       | present  |
      | fever                | absent   |
      | C-reactive protein   | normal   |
      | lytic lesion         | present  |
      | cortical destruction | present  |
      | marrow edema site    | clavicle |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A rib that hurts on breathing
    Textbook picture: plasmacytoma of a rib.

    Given a 54-year-old male patient
    And these findings
      | finding           | recorded   |
      | pain site         | chest wall |
      | bone pain         | present    |
      | pain duration     | 10 weeks   |
      | lytic lesion      | present    |
      | bone expansion    | present    |
      | marrow edema site | rib        |
      | raised globulins  | present    |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A knee thought to be torn in a girl
    Textbook picture: osteosarcoma found behind a sports injury.

    Given a 16-year-old female patient
    And these findings
      | finding                       | recorded       |
      | minor injury                  | present        |
      | athletic or military training | present        |
      | pain site                     | knee           |
      | pain duration                 | 10 weeks       |
      | local swelling                | present        |
      | restricted movement           | present        |
      | lytic lesion                  | present        |
      | marrow edema site             | proximal tibia |
      | soft tissue mass              | present        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A backache of pregnancy that was a tumor
    Textbook picture: lymphoma of the spine in pregnancy.

    Given a 30-year-old female patient
    And these findings
      | finding                     | recorded       |
      | pregnancy                   | present        |
      | pain site                   | back           |
      | pain duration               | 3 months       |
      | night pain                  | present        |
      | progressive pain            | present        |
      | marrow edema site           | vertebral body |
      | low T1 marrow signal        | present        |
      | paraspinal or epidural mass | present        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  Scenario: A hand that never swelled less
    Textbook picture: giant cell tumor of a metacarpal.

    Given a 25-year-old male patient
    And these findings
      | finding              | recorded   |
      | pain site            | hand       |
      | local swelling       | present    |
      | pain duration        | 9 months   |
      | lytic lesion         | present    |
      | bone expansion       | present    |
      | cortical destruction | present    |
      | marrow edema site    | metacarpal |
    When the findings are worked up
    Then the leading category is neoplastic

  Scenario: A hip of a schoolboy with stiffness and a thin thigh
    Textbook picture: osteoid osteoma of the femoral neck in a child.

    Given a 10-year-old male patient
    And these findings
      | finding                    | recorded     |
      | pain site                  | hip          |
      | limp                       | present      |
      | muscle wasting             | present      |
      | pain duration              | 8 months     |
      | normal radiograph          | present      |
      | joint effusion             | present      |
      | marrow edema site          | femoral neck |
      | routine blood tests normal | present      |
    When the findings are worked up
    Then the leading category is neoplastic

  @not-urgent
  Scenario: A neck that turns to one side
    Textbook picture: osteoid osteoma of the cervical spine.

    Given a 15-year-old male patient
    And these findings
      | finding                    | recorded                     |
      | pain site                  | neck                         |
      | restricted spinal movement | present                      |
      | night pain                 | present                      |
      | pain duration              | 12 months                    |
      | marrow edema site          | vertebral posterior elements |
      | routine blood tests normal | present                      |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @urgent
  Scenario: A shin of a man with kidney cancer years ago
    Textbook picture: metastasis of the tibia.

    Given a 71-year-old male patient
    And these findings
      | finding           | recorded     |
      | previous cancer   | present      |
      | pain site         | shin         |
      | pain duration     | 2 months     |
      | pain with loading | present      |
      | lytic lesion      | present      |
      | marrow edema site | tibial shaft |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A rib cage sore after coughing
    Textbook picture: myeloma with rib fractures.

    Given a 67-year-old male patient
    And these findings
      | finding               | recorded     |
      | pain site             | chest wall   |
      | fracture site         | rib fracture |
      | pain duration         | 6 weeks      |
      | hemoglobin            | 10.1 g/dL    |
      | calcium               | 10.9 mg/dL   |
      | lytic lesion          | present      |
      | multiple bone lesions | present      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A heel that aches in a tired child
    Textbook picture: leukemia with heel pain.

    Given a 8-year-old female patient
    And these findings
      | finding                          | recorded    |
      | pain site                        | heel        |
      | limp                             | present     |
      | fatigue                          | present     |
      | pain duration                    | 4 weeks     |
      | anemia                           | present     |
      | white cell count                 | 3.1 ×10^9/L |
      | metaphyseal marrow signal change | present     |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  Scenario: A skull with a soft hole
    Textbook picture: Langerhans cell histiocytosis of the skull.

    Given a 4-year-old male patient
    And these findings
      | finding            | recorded                |
      | pain site          | skull                   |
      | local swelling     | present                 |
      | lytic lesion       | present                 |
      | lesion margin      | sharp without sclerosis |
      | fever              | absent                  |
      | normal blood count | present                 |
    When the findings are worked up
    Then the leading category is neoplastic

  @urgent
  Scenario: A sacrum with edema and no crack
    Textbook picture: sacral metastasis taken for an insufficiency fracture.

    Given a 74-year-old female patient
    And these findings
      | finding              | recorded   |
      | previous cancer      | present    |
      | pain site            | buttock    |
      | rest pain            | present    |
      | marrow edema site    | sacral ala |
      | low T1 marrow signal | present    |
      | soft tissue mass     | present    |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  Scenario: A hip with a swollen lining and eaten bone
    Textbook picture: tenosynovial giant cell tumor of the hip.

    Given a 37-year-old male patient
    And these findings
      | finding            | recorded  |
      | pain site          | hip       |
      | pain duration      | 14 months |
      | joint effusion     | present   |
      | bone erosion       | present   |
      | subchondral cysts  | present   |
      | soft tissue mass   | present   |
      | fever              | absent    |
      | C-reactive protein | normal    |
    When the findings are worked up
    Then the leading category is neoplastic
