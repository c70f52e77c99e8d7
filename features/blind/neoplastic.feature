@neoplastic
Feature: Blind pictures of neoplastic causes
  Made-up case reports, written by people who had not seen the rules, as a stand-in for cases nobody has seen.
  The first run on them is in docs/accuracy.md; since then the rules were mended with most of them in view.

  @not-urgent
  Scenario: A teenager treated for synovitis of the hip for a year
    Case report of delayed diagnosis in the femoral neck.

    Given a 17-year-old male patient
    And these findings
      | finding                 | recorded                    |
      | pain site               | hip and knee                |
      | pain side               | left                        |
      | pain duration           | 12 months                   |
      | night pain              | present                     |
      | pain relieved by NSAIDs | present                     |
      | muscle wasting          | present                     |
      | marrow edema site       | femoral neck and acetabulum |
      | nidus                   | present                     |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: An elbow called arthritis for two years
    Rheumatology case report of an intra-articular lesion.

    Given a 22-year-old female patient
    And these findings
      | finding                        | recorded    |
      | pain site                      | elbow       |
      | pain side                      | right       |
      | pain duration                  | 2 years     |
      | restricted movement            | present     |
      | partial relief from NSAIDs     | present     |
      | erythrocyte sedimentation rate | 11 mm/h     |
      | response to corticosteroids    | absent      |
      | synovitis on imaging           | present     |
      | marrow edema site              | elbow bones |
      | reactive sclerosis             | present     |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: A sprain that hurt at night
    Foot and ankle case report.

    Given a 19-year-old male patient
    And these findings
      | finding                       | recorded  |
      | pain site                     | ankle     |
      | mechanism of injury           | twisting  |
      | pain duration                 | 14 months |
      | night pain                    | present   |
      | pain relieved by NSAIDs       | present   |
      | athletic or military training | present   |
      | ligament laxity               | absent    |
      | marrow edema site             | talus     |
      | nidus                         | present   |
      | response to physiotherapy     | absent    |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: Painful scoliosis in a schoolgirl
    Spine case report.

    Given a 13-year-old female patient
    And these findings
      | finding                      | recorded                     |
      | pain site                    | back                         |
      | pain duration                | 7 months                     |
      | night pain                   | present                      |
      | relief from painkillers      | present                      |
      | neurologically intact        | present                      |
      | normal blood tests           | present                      |
      | marrow edema site            | vertebral posterior elements |
      | reactive sclerosis           | present                      |
      | paraspinal soft tissue edema | present                      |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: A swollen fingertip without a wound
    Hand surgery case report; treated before as paronychia.

    Given a 27-year-old male patient
    And these findings
      | finding                 | recorded  |
      | pain site               | hand      |
      | pain duration           | 10 months |
      | night pain              | present   |
      | recent antibiotic use   | present   |
      | response to antibiotics | absent    |
      | marrow edema site       | finger    |
      | matrix mineralization   | present   |
      | soft tissue edema       | present   |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: A boy who cannot throw
    Case report of an epiphyseal lesion with a wide halo.

    Given a 15-year-old male patient
    And these findings
      | finding               | recorded     |
      | pain site             | shoulder     |
      | pain duration         | 4 months     |
      | night pain            | present      |
      | normal blood tests    | present      |
      | marrow edema site     | humeral head |
      | lytic lesion          | present      |
      | lesion margin         | sclerotic    |
      | matrix mineralization | present      |
      | periosteal reaction   | present      |
      | joint effusion        | present      |
      | lesion size           | 22 mm        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: A cyst of the kneecap with fluid levels
    Case report of a rare site.

    Given a 20-year-old male patient
    And these findings
      | finding            | recorded  |
      | pain site          | knee      |
      | pain duration      | 8 months  |
      | recent injury      | present   |
      | minor injury       | present   |
      | marrow edema site  | patella   |
      | lytic lesion       | present   |
      | fluid-fluid levels | present   |
      | lesion margin      | sclerotic |
      | intact cortex      | present   |
      | lesion size        | 28 mm     |
      | soft tissue mass   | absent    |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @urgent
  Scenario: A wrist that swelled in pregnancy
    Case report; growth of a distal radial lesion in the second trimester.

    Given a 31-year-old female patient
    And these findings
      | finding              | recorded         |
      | pain site            | wrist            |
      | pregnancy            | present          |
      | pregnancy stage      | second trimester |
      | pain duration        | 3 months         |
      | progressive pain     | present          |
      | palpable mass        | present          |
      | parathyroid hormone  | 32 pg/mL         |
      | lytic lesion         | present          |
      | bone expansion       | present          |
      | cortical destruction | present          |
      | marrow edema site    | distal radius    |
      | soft tissue mass     | present          |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: A flat vertebra in a first-grader
    Pediatric spine case report.

    Given a 7-year-old male patient
    And these findings
      | finding                        | recorded |
      | pain site                      | back     |
      | pain duration                  | 6 weeks  |
      | night pain                     | present  |
      | spinal tenderness              | present  |
      | neurologically intact          | present  |
      | fever                          | absent   |
      | weight loss                    | absent   |
      | erythrocyte sedimentation rate | 32 mm/h  |
      | normal blood count             | present  |
      | vertebral collapse             | present  |
      | preserved disc height          | present  |
      | low T1 marrow signal           | present  |
      | solitary bone lesion           | present  |
      | lesion contrast enhancement    | present  |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: A toddler's hip bone treated as osteomyelitis
    Case report; cultures stayed sterile and antibiotics did not help.

    Given a 3-year-old female patient
    And these findings
      | finding                        | recorded     |
      | pain site                      | pelvis       |
      | pain duration                  | 5 weeks      |
      | temperature                    | 37.8 °C      |
      | C-reactive protein             | 24 mg/L      |
      | erythrocyte sedimentation rate | 48 mm/h      |
      | negative blood culture         | present      |
      | response to antibiotics        | absent       |
      | marrow edema site              | ilium        |
      | lytic lesion                   | present      |
      | lesion margin                  | well-defined |
      | soft tissue mass               | present      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Hip pain with a normal blood count
    Pediatric case report; the marrow gave the answer after three weeks.

    Given a 5-year-old male patient
    And these findings
      | finding                        | recorded      |
      | pain site                      | hip and thigh |
      | pain duration                  | 3 weeks       |
      | night pain                     | present       |
      | temperature                    | 37.9 °C       |
      | pallor                         | present       |
      | platelet count                 | 168 ×10^9/L   |
      | blasts on blood film           | absent        |
      | lactate dehydrogenase          | 540 U/L       |
      | erythrocyte sedimentation rate | 55 mm/h       |
      | diffuse abnormal marrow signal | present       |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A girl on treatment for recurrent multifocal osteitis
    Rheumatology case report of a mimic.

    Given an 8-year-old female patient
    And these findings
      | finding                     | recorded      |
      | pain site                   | knee and back |
      | pain duration               | 4 months      |
      | night pain                  | present       |
      | hemoglobin                  | 10.1 g/dL     |
      | neutrophil count            | 0.9 ×10^9/L   |
      | C-reactive protein          | 33 mg/L       |
      | symmetric metaphyseal edema | present       |
      | multiple bone lesions       | present       |
      | vertebral collapse          | present       |
      | uric acid                   | raised        |
      | weight loss                 | present       |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A knee edema that was to go away by itself
    Case report; six months of unloading for presumed transient edema.

    Given a 38-year-old male patient
    And these findings
      | finding                          | recorded                         |
      | pain site                        | knee                             |
      | pain duration                    | 7 months                         |
      | rest pain                        | present                          |
      | night pain                       | present                          |
      | marrow edema site                | distal femur and femoral condyle |
      | confluent low T1 signal          | present                          |
      | response to unloading            | absent                           |
      | edema increased on follow-up MRI | present                          |
      | soft tissue mass                 | present                          |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A runner with a stress fracture that grew
    Case report of a misread distal femur.

    Given a 14-year-old female patient
    And these findings
      | finding                        | recorded       |
      | pain site                      | knee and thigh |
      | pain duration                  | 10 weeks       |
      | athletic or military training  | present        |
      | progressive pain               | present        |
      | night pain                     | present        |
      | alkaline phosphatase           | 620 U/L        |
      | lactate dehydrogenase          | 410 U/L        |
      | marrow edema site              | distal femur   |
      | bone lesion position           | metaphyseal    |
      | aggressive periosteal reaction | present        |
      | marrow replacement             | present        |
      | sclerotic lesion               | present        |
      | soft tissue mass               | present        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A febrile boy with a warm shin
    Case report; drained as osteomyelitis before the biopsy.

    Given a 12-year-old male patient
    And these findings
      | finding                        | recorded   |
      | pain site                      | shin       |
      | pain duration                  | 7 weeks    |
      | temperature                    | 38.3 °C    |
      | weight loss                    | present    |
      | C-reactive protein             | 47 mg/L    |
      | erythrocyte sedimentation rate | 72 mm/h    |
      | hemoglobin                     | 10.8 g/dL  |
      | lactate dehydrogenase          | raised     |
      | lesion margin                  | permeative |
      | marrow edema site              | fibula     |
      | aggressive periosteal reaction | present    |
      | soft tissue mass               | present    |
      | response to antibiotics        | absent     |
      | pus on aspiration              | present    |
      | sterile tissue culture         | present    |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A lucency in the femoral head called necrosis
    Musculoskeletal radiology case report of a slow epiphyseal tumor.

    Given a 44-year-old male patient
    And these findings
      | finding               | recorded                      |
      | pain site             | hip                           |
      | pain onset            | gradual                       |
      | pain duration         | 2 years                       |
      | alcohol excess        | absent                        |
      | corticosteroid use    | absent                        |
      | night pain            | present                       |
      | normal blood tests    | present                       |
      | marrow edema site     | femoral head and femoral neck |
      | lytic lesion          | present                       |
      | matrix mineralization | present                       |
      | lesion margin         | sclerotic                     |
      | joint effusion        | present                       |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A thumb treated as an infected nail
    Case report; the first sign of a disease of the chest.

    Given a 63-year-old male patient
    And these findings
      | finding                    | recorded |
      | pain site                  | hand     |
      | pain duration              | 6 weeks  |
      | smoking                    | present  |
      | weight loss                | present  |
      | local redness              | present  |
      | response to antibiotics    | absent   |
      | C-reactive protein         | 31 mg/L  |
      | lytic lesion               | present  |
      | cortical destruction       | present  |
      | soft tissue mass           | present  |
      | marrow edema site          | finger   |
      | tumor elsewhere on imaging | present  |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Hip edema in a smoker without a rim
    Case report, first read as transient osteoporosis.

    Given a 58-year-old female patient
    And these findings
      | finding                        | recorded                                  |
      | pain site                      | hip                                       |
      | pain side                      | left                                      |
      | pain duration                  | 8 weeks                                   |
      | night pain                     | present                                   |
      | constant pain                  | present                                   |
      | smoking                        | present                                   |
      | previous cancer                | absent                                    |
      | recent injury                  | absent                                    |
      | hemoglobin                     | 11.4 g/dL                                 |
      | erythrocyte sedimentation rate | 64 mm/h                                   |
      | marrow edema site              | femoral neck and intertrochanteric region |
      | well-defined low T1 lesion     | present                                   |
      | marrow replacement             | present                                   |
      | PET uptake                     | present                                   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Back pain after delivery that was put down to lifting the baby
    Obstetric case report.

    Given a 34-year-old female patient
    And these findings
      | finding               | recorded        |
      | pain site             | back and pelvis |
      | pregnancy stage       | postpartum      |
      | time since delivery   | 10 weeks        |
      | breastfeeding         | present         |
      | pain duration         | 5 months        |
      | night pain            | present         |
      | progressive pain      | present         |
      | alkaline phosphatase  | 210 U/L         |
      | calcium               | 11.6 mg/dL      |
      | hemoglobin            | 9.8 g/dL        |
      | multiple bone lesions | present         |
      | vertebral collapse    | present         |
      | pedicle involvement   | present         |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Weak legs in a man with months of back pain
    Emergency case report.

    Given a 69-year-old male patient
    And these findings
      | finding                                 | recorded                                        |
      | pain site                               | back                                            |
      | pain duration                           | 3 months                                        |
      | night pain                              | present                                         |
      | bilateral leg weakness                  | present                                         |
      | bladder or bowel disturbance            | present                                         |
      | alkaline phosphatase                    | 480 U/L                                         |
      | sclerotic lesion                        | present                                         |
      | multiple bone lesions                   | present                                         |
      | marrow edema site                       | vertebral body and vertebral posterior elements |
      | epidural or paraspinal mass             | present                                         |
      | cord or cauda equina compression on MRI | present                                         |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: An arm that broke on lifting a bag
    Case report of an unsuspected primary.

    Given a 66-year-old male patient
    And these findings
      | finding                         | recorded      |
      | pain site                       | arm           |
      | pain side                       | right         |
      | pain duration                   | 7 weeks       |
      | fracture without adequate force | present       |
      | night pain                      | present       |
      | previous cancer                 | absent        |
      | calcium                         | 10.9 mg/dL    |
      | hemoglobin                      | 10.2 g/dL     |
      | creatinine                      | 1.4 mg/dL     |
      | lytic lesion                    | present       |
      | bone expansion                  | present       |
      | pathological fracture           | present       |
      | marrow edema site               | humeral shaft |
      | bone scan uptake                | cold area     |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Vertebral fractures in a man called osteoporotic
    Case report of a late diagnosis.

    Given a 57-year-old male patient
    And these findings
      | finding                         | recorded            |
      | pain site                       | back and chest wall |
      | pain duration                   | 6 months            |
      | fever                           | absent              |
      | recent injury                   | absent              |
      | hemoglobin                      | 9.1 g/dL            |
      | calcium                         | 11.1 mg/dL          |
      | erythrocyte sedimentation rate  | 98 mm/h             |
      | raised globulins                | present             |
      | T-score                         | -3.1                |
      | vertebral collapse              | present             |
      | diffuse abnormal marrow signal  | present             |
      | convex posterior vertebral wall | present             |
      | bone scan uptake                | normal uptake       |
      | alkaline phosphatase            | normal              |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A lump of the collarbone
    Case report of an unusual site.

    Given a 49-year-old female patient
    And these findings
      | finding                      | recorded  |
      | pain site                    | clavicle  |
      | pain duration                | 4 months  |
      | palpable mass                | present   |
      | calcium                      | 9.4 mg/dL |
      | normal serum electrophoresis | present   |
      | lytic lesion                 | present   |
      | bone expansion               | present   |
      | cortical destruction         | present   |
      | marrow edema site            | clavicle  |
      | soft tissue mass             | present   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: A pale toddler who stopped walking
    Pediatric case report; seen three times for a viral synovitis.

    Given a 2-year-old female patient
    And these findings
      | finding                                    | recorded |
      | refusal to walk                            | present  |
      | pain site                                  | leg      |
      | pain duration                              | 4 weeks  |
      | temperature                                | 38.2 °C  |
      | pallor                                     | present  |
      | hemoglobin                                 | 7.8 g/dL |
      | erythrocyte sedimentation rate             | 88 mm/h  |
      | lactate dehydrogenase                      | 1150 U/L |
      | bilateral metaphyseal marrow signal change | present  |
      | low T1 marrow signal                       | present  |
      | multiple bone lesions                      | present  |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: New pain in an old infarct
    Case report of a rare transformation in a former diver.

    Given a 55-year-old male patient
    And these findings
      | finding                | recorded    |
      | pain site              | knee        |
      | pain duration          | 3 months    |
      | decompression exposure | present     |
      | progressive pain       | present     |
      | night pain             | present     |
      | bone infarct           | present     |
      | cortical destruction   | present     |
      | soft tissue mass       | present     |
      | lesion margin          | moth-eaten  |
      | bone lesion position   | metaphyseal |
      | C-reactive protein     | 12 mg/L     |
      | matrix mineralization  | present     |
      | lactate dehydrogenase  | raised      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Apprentice treated a year for an irritable hip
    Orthopedic case report, joint biopsy earlier.

    Given a 17-year-old male patient
    And these findings
      | finding                       | recorded     |
      | pain site                     | hip          |
      | pain duration                 | 13 months    |
      | night pain                    | present      |
      | pain relieved by NSAIDs       | present      |
      | limp                          | present      |
      | restricted movement           | present      |
      | treated for another diagnosis | present      |
      | C-reactive protein            | 2 mg/L       |
      | earlier radiograph normal     | present      |
      | joint effusion                | present      |
      | synovitis on imaging          | present      |
      | marrow edema site             | femoral neck |
      | nidus on CT                   | present      |
      | HLA-B27                       | absent       |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: Shin plateau of a growing goalkeeper
    Radiopaedia-like case page.

    Given a 15-year-old male patient
    And these findings
      | finding               | recorded       |
      | pain site             | knee           |
      | pain duration         | 5 months       |
      | pain onset            | gradual        |
      | recent injury         | absent         |
      | joint effusion        | present        |
      | lytic lesion          | present        |
      | bone lesion position  | epiphyseal     |
      | lesion margin         | sclerotic      |
      | matrix mineralization | present        |
      | lesion size           | 22 mm          |
      | marrow edema site     | proximal tibia |
      | cortical destruction  | absent         |
      | afebrile              | present        |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @urgent
  Scenario: Nurse with a hollow above the knee
    Radiopaedia-like case page.

    Given a 31-year-old female patient
    And these findings
      | finding              | recorded                   |
      | pain site            | knee                       |
      | pain duration        | 4 months                   |
      | progressive pain     | present                    |
      | local swelling       | present                    |
      | recent injury        | absent                     |
      | lytic lesion         | present                    |
      | lesion margin        | sharp without sclerosis    |
      | bone lesion position | epiphyseal and metaphyseal |
      | cortical thinning    | present                    |
      | bone expansion       | present                    |
      | fluid-fluid levels   | present                    |
      | marrow edema site    | distal femur               |
      | calcium              | normal                     |
      | parathyroid hormone  | 48 pg/mL                   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Smoker sent home with passing hip edema
    Case report, second MRI decisive.

    Given a 53-year-old male patient
    And these findings
      | finding                          | recorded                                  |
      | pain site                        | hip                                       |
      | pain side                        | right                                     |
      | pain duration                    | 3 months                                  |
      | smoking                          | present                                   |
      | night pain                       | present                                   |
      | recent injury                    | absent                                    |
      | treated for another diagnosis    | present                                   |
      | normal radiograph                | present                                   |
      | marrow edema site                | femoral neck and intertrochanteric region |
      | edema increased on follow-up MRI | present                                   |
      | confluent low T1 signal          | present                                   |
      | endosteal scalloping             | present                                   |
      | lung mass                        | present                                   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Baker's wife with a tired back and thin blood
    Hematology case report; osteoporosis assumed.

    Given a 67-year-old female patient
    And these findings
      | finding                         | recorded   |
      | pain site                       | back       |
      | pain duration                   | 10 weeks   |
      | fatigue                         | present    |
      | treated for another diagnosis   | present    |
      | hemoglobin                      | 8.7 g/dL   |
      | creatinine                      | 2.1 mg/dL  |
      | calcium                         | 11.8 mg/dL |
      | erythrocyte sedimentation rate  | 104 mm/h   |
      | monoclonal protein              | present    |
      | vertebral collapse              | present    |
      | diffuse abnormal marrow signal  | present    |
      | convex posterior vertebral wall | present    |
      | abnormal free light chain ratio | present    |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Welder with a knee that radiographs acquit
    Musculoskeletal radiology case report.

    Given a 42-year-old male patient
    And these findings
      | finding                       | recorded         |
      | pain site                     | knee             |
      | pain duration                 | 6 months         |
      | night pain                    | present          |
      | afebrile                      | present          |
      | normal radiograph             | present          |
      | C-reactive protein            | 13 mg/L          |
      | lactate dehydrogenase         | 298 U/L          |
      | marrow edema site             | distal femur     |
      | marrow replacement            | present          |
      | soft tissue mass              | present          |
      | cortical destruction          | absent           |
      | treated for another diagnosis | present          |
      | synovial fluid                | non-inflammatory |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Girl of four started on joint medicine
    Pediatric case report.

    Given a 4-year-old female patient
    And these findings
      | finding                        | recorded       |
      | multifocal pain                | present        |
      | joint swelling                 | present        |
      | pain site                      | knee and ankle |
      | pain duration                  | 7 weeks        |
      | night pain                     | present        |
      | treated for another diagnosis  | present        |
      | temperature                    | 38.1 °C        |
      | white cell count               | 4.6 ×10^9/L    |
      | platelet count                 | 168 ×10^9/L    |
      | lactate dehydrogenase          | 690 U/L        |
      | blasts on blood film           | absent         |
      | symmetric metaphyseal edema    | present        |
      | diffuse abnormal marrow signal | present        |
      | antinuclear antibodies         | absent         |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Fever and a swollen hip bone that antibiotics did not move
    Pediatric oncology case report.

    Given an 11-year-old male patient
    And these findings
      | finding                        | recorded   |
      | pain site                      | pelvis     |
      | pain duration                  | 6 weeks    |
      | temperature                    | 38.4 °C    |
      | weight loss                    | present    |
      | C-reactive protein             | 62 mg/L    |
      | negative blood cultures        | present    |
      | response to antibiotics        | absent     |
      | marrow edema site              | ilium      |
      | marrow replacement             | present    |
      | soft tissue mass               | present    |
      | aggressive periosteal reaction | present    |
      | lesion margin                  | moth-eaten |
      | abscess                        | absent     |
      | lactate dehydrogenase          | 410 U/L    |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Fourteen, football knock, and a growing thigh
    Radiopaedia-like case page.

    Given a 14-year-old male patient
    And these findings
      | finding              | recorded     |
      | recent injury        | present      |
      | minor injury         | present      |
      | pain site            | knee         |
      | pain duration        | 9 weeks      |
      | night pain           | present      |
      | palpable mass        | present      |
      | alkaline phosphatase | 870 U/L      |
      | abnormal radiograph  | present      |
      | sclerotic lesion     | present      |
      | Codman triangle      | present      |
      | bone lesion position | metaphyseal  |
      | soft tissue mass     | present      |
      | marrow edema site    | distal femur |
      | lung nodules         | present      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Unsteady clerk with a striped vertebra
    Spine case report.

    Given a 55-year-old female patient
    And these findings
      | finding                     | recorded       |
      | pain site                   | back           |
      | pain duration               | 5 months       |
      | difficulty walking          | present        |
      | hyperreflexia               | present        |
      | previous cancer             | absent         |
      | routine blood tests normal  | present        |
      | coarse trabeculae           | present        |
      | marrow edema site           | vertebral body |
      | pedicle involvement         | present        |
      | paraspinal or epidural mass | present        |
      | cord compression            | present        |
      | lesion contrast enhancement | present        |
      | low T1 marrow signal        | present        |
      | solitary bone lesion        | present        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Second-grader with a coin-thin vertebra
    Pediatric case report; infection and leukemia considered.

    Given a 7-year-old male patient
    And these findings
      | finding                        | recorded       |
      | pain site                      | back           |
      | pain duration                  | 4 weeks        |
      | night pain                     | present        |
      | afebrile                       | present        |
      | recent injury                  | absent         |
      | neurologically intact          | present        |
      | erythrocyte sedimentation rate | 34 mm/h        |
      | C-reactive protein             | 11 mg/L        |
      | normal blood count             | present        |
      | vertebra plana                 | present        |
      | preserved disc height          | present        |
      | marrow edema site              | vertebral body |
      | paraspinal inflammation        | present        |
      | interferon gamma release assay | absent         |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Crooked back of a girl who wakes at four
    Spine case report.

    Given a 13-year-old female patient
    And these findings
      | finding                 | recorded |
      | pain site               | back     |
      | pain side               | right    |
      | pain duration           | 9 months |
      | painful scoliosis       | present  |
      | night pain              | present  |
      | pain relieved by NSAIDs | present  |
      | neurologically intact   | present  |
      | normal radiograph       | present  |
      | marrow edema site       | pedicle  |
      | nidus on CT             | present  |
      | reactive sclerosis      | present  |
      | bone scan uptake        | focal    |
      | soft tissue edema       | present  |
      | lesion size             | 8 mm     |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @urgent
  Scenario: Epiphyseal hip lesion drilled as dead bone
    Orthopedic oncology case report.

    Given a 46-year-old male patient
    And these findings
      | finding                       | recorded     |
      | pain site                     | hip          |
      | pain duration                 | 2 years      |
      | alcohol excess                | present      |
      | treated for another diagnosis | present      |
      | previous surgery at the site  | present      |
      | lytic lesion                  | present      |
      | bone lesion position          | epiphyseal   |
      | lesion margin                 | sclerotic    |
      | matrix mineralization         | present      |
      | marrow edema site             | femoral head |
      | lesion contrast enhancement   | present      |
      | double line sign              | absent       |
      | worsening despite treatment   | present      |
      | routine blood tests normal    | present      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Thigh pain of a pupil that wakes him
    Adolescent case report.

    Given a 17-year-old male patient
    And these findings
      | finding                       | recorded                                  |
      | pain site                     | hip and thigh                             |
      | pain duration                 | 9 months                                  |
      | night pain                    | present                                   |
      | pain relieved by NSAIDs       | present                                   |
      | fever                         | absent                                    |
      | C-reactive protein            | < 1 mg/L                                  |
      | muscle wasting                | present                                   |
      | marrow edema site             | femoral neck and intertrochanteric region |
      | joint effusion                | present                                   |
      | nidus                         | present                                   |
      | cortical thickening           | present                                   |
      | lesion size                   | 7 mm                                      |
      | treated for another diagnosis | present                                   |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: Shoulder ache of a handball player
    Adolescent case report.

    Given a 16-year-old boy
    And these findings
      | finding               | recorded                       |
      | pain site             | shoulder                       |
      | pain duration         | 5 months                       |
      | restricted movement   | present                        |
      | recent injury         | absent                         |
      | lytic lesion          | present                        |
      | bone lesion position  | epiphyseal                     |
      | lesion margin         | sclerotic                      |
      | matrix mineralization | present                        |
      | marrow edema site     | humeral head and humeral shaft |
      | periosteal reaction   | present                        |
      | joint effusion        | present                        |
      | lesion size           | 24 mm                          |
      | C-reactive protein    | 6 mg/L                         |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Feverish girl with a swollen leg
    Paediatric case report, mimic.

    Given a 12-year-old girl
    And these findings
      | finding                        | recorded     |
      | pain site                      | leg          |
      | pain duration                  | 7 weeks      |
      | temperature                    | 38.3 °C      |
      | local swelling                 | present      |
      | local warmth                   | present      |
      | C-reactive protein             | 58 mg/L      |
      | erythrocyte sedimentation rate | 66 mm/h      |
      | white cell count               | 11.9 ×10^9/L |
      | lactate dehydrogenase          | 512 U/L      |
      | recent antibiotic use          | present      |
      | marrow edema site              | fibula       |
      | aggressive periosteal reaction | present      |
      | soft tissue mass               | present      |
      | bone lesion position           | diaphyseal   |
      | bone culture growth            | absent       |
      | lesion margin                  | moth-eaten   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Knee pain put down to sport
    Adolescent case report.

    Given a 15-year-old boy
    And these findings
      | finding                        | recorded     |
      | pain site                      | knee         |
      | pain duration                  | 3 months     |
      | night pain                     | present      |
      | progressive pain               | present      |
      | minor injury                   | present      |
      | palpable mass                  | present      |
      | alkaline phosphatase           | 684 U/L      |
      | lactate dehydrogenase          | 390 U/L      |
      | fever                          | absent       |
      | sclerotic lesion               | present      |
      | bone lesion position           | metaphyseal  |
      | aggressive periosteal reaction | present      |
      | marrow edema site              | distal femur |
      | marrow replacement             | present      |
      | soft tissue mass               | present      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Limping child with night pain and low counts
    Paediatric case report, mimic.

    Given a 4-year-old boy
    And these findings
      | finding                        | recorded    |
      | limp                           | present     |
      | multifocal pain                | present     |
      | bone pain                      | present     |
      | night pain                     | present     |
      | pain duration                  | 6 weeks     |
      | temperature                    | 38.0 °C     |
      | pallor                         | present     |
      | hepatosplenomegaly             | absent      |
      | hemoglobin                     | 8.9 g/dL    |
      | white cell count               | 4.1 ×10^9/L |
      | platelet count                 | 121 ×10^9/L |
      | erythrocyte sedimentation rate | 90 mm/h     |
      | blasts on blood film           | absent      |
      | lactate dehydrogenase          | raised      |
      | diffuse abnormal marrow signal | present     |
      | symmetric metaphyseal edema    | present     |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Collapsed vertebra of a tired man
    Adult case report.

    Given a 66-year-old male patient
    And these findings
      | finding                        | recorded            |
      | pain site                      | back and chest wall |
      | pain duration                  | 2 months            |
      | fatigue                        | present             |
      | weight loss                    | present             |
      | hemoglobin                     | 8.7 g/dL            |
      | calcium                        | 12.9 mg/dL          |
      | creatinine                     | 2.8 mg/dL           |
      | erythrocyte sedimentation rate | 118 mm/h            |
      | C-reactive protein             | 9 mg/L              |
      | alkaline phosphatase           | normal              |
      | vertebral collapse             | present             |
      | pedicle involvement            | present             |
      | diffuse abnormal marrow signal | present             |
      | monoclonal protein             | present             |
      | lytic lesion                   | present             |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Unsteady legs of an old man with back pain
    Adult case report.

    Given a 74-year-old male patient
    And these findings
      | finding                                 | recorded                                        |
      | pain site                               | back                                            |
      | night pain                              | present                                         |
      | pain duration                           | 3 months                                        |
      | bilateral leg weakness                  | present                                         |
      | bladder or bowel disturbance            | present                                         |
      | weight loss                             | present                                         |
      | raised prostate-specific antigen        | present                                         |
      | alkaline phosphatase                    | 412 U/L                                         |
      | marrow edema site                       | vertebral body and vertebral posterior elements |
      | confluent low T1 signal                 | present                                         |
      | convex posterior vertebral wall         | present                                         |
      | cord or cauda equina compression on MRI | present                                         |
      | sclerotic lesion                        | present                                         |
      | disc destruction                        | absent                                          |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Lump on the head of a small child
    Paediatric case report.

    Given a 5-year-old girl
    And these findings
      | finding                        | recorded                |
      | pain site                      | skull and hip           |
      | pain duration                  | 5 weeks                 |
      | local swelling                 | present                 |
      | fever                          | absent                  |
      | C-reactive protein             | 12 mg/L                 |
      | erythrocyte sedimentation rate | 34 mm/h                 |
      | white cell count               | normal                  |
      | lytic lesion                   | present                 |
      | lesion margin                  | sharp without sclerosis |
      | multiple bone lesions          | present                 |
      | marrow edema site              | skull and ilium         |
      | soft tissue mass               | present                 |
      | lesion contrast enhancement    | present                 |
      | histology shows infection      | absent                  |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Knee pain with an unremarkable radiograph
    Adult case report, mimic.

    Given a 54-year-old male patient
    And these findings
      | finding                          | recorded       |
      | pain site                        | knee           |
      | pain duration                    | 6 months       |
      | progressive pain                 | present        |
      | rest pain                        | present        |
      | fever                            | absent         |
      | weight loss                      | absent         |
      | normal radiograph                | present        |
      | treated for another diagnosis    | present        |
      | lactate dehydrogenase            | 298 U/L        |
      | C-reactive protein               | 4 mg/L         |
      | marrow edema site                | proximal tibia |
      | confluent low T1 signal          | present        |
      | soft tissue mass                 | present        |
      | cortical destruction             | absent         |
      | PET uptake                       | present        |
      | edema increased on follow-up MRI | present        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Stiff elbow treated as arthritis
    Adult case report, clue only late.

    Given a 21-year-old male patient
    And these findings
      | finding                                 | recorded    |
      | pain site                               | elbow       |
      | pain duration                           | 18 months   |
      | affected joint                          | elbow joint |
      | restricted movement                     | present     |
      | joint swelling                          | present     |
      | rheumatoid factor                       | absent      |
      | HLA-B27                                 | absent      |
      | C-reactive protein                      | normal      |
      | normal radiograph                       | present     |
      | marrow edema site                       | elbow bones |
      | synovitis on imaging                    | present     |
      | joint effusion                          | present     |
      | treated for another diagnosis           | present     |
      | response to immunosuppressive treatment | absent      |
      | nidus                                   | present     |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: Hip pain labelled as avascular necrosis
    Adult case report, mimic.

    Given a 43-year-old male patient
    And these findings
      | finding                       | recorded                      |
      | pain site                     | hip                           |
      | pain duration                 | 3 years                       |
      | pain with activity            | present                       |
      | corticosteroid use            | absent                        |
      | alcohol excess                | present                       |
      | restricted movement           | present                       |
      | lytic lesion                  | present                       |
      | bone lesion position          | epiphyseal                    |
      | lesion margin                 | sharp without sclerosis       |
      | matrix mineralization         | present                       |
      | marrow edema site             | femoral head and femoral neck |
      | well-defined low T1 lesion    | present                       |
      | treated for another diagnosis | present                       |
      | double line sign              | absent                        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Red fingertip of a smoker
    Adult case report, mimic.

    Given a 64-year-old male patient
    And these findings
      | finding                     | recorded |
      | pain site                   | hand     |
      | local redness               | present  |
      | local swelling              | present  |
      | pain duration               | 5 weeks  |
      | smoking                     | present  |
      | weight loss                 | present  |
      | cough                       | present  |
      | fever                       | absent   |
      | C-reactive protein          | 44 mg/L  |
      | recent antibiotic use       | present  |
      | worsening despite treatment | present  |
      | lytic lesion                | present  |
      | marrow edema site           | finger   |
      | soft tissue mass            | present  |
      | tissue culture growth       | absent   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Groin pain of a woman years after breast surgery
    Adult case report, thin note.

    Given a 57-year-old female patient
    And these findings
      | finding                          | recorded                                  |
      | pain site                        | hip                                       |
      | pain duration                    | 10 weeks                                  |
      | pain with loading                | present                                   |
      | previous cancer                  | present                                   |
      | osteopenia on radiograph         | present                                   |
      | marrow edema site                | femoral neck and intertrochanteric region |
      | low T1 marrow signal             | present                                   |
      | subchondral fracture             | absent                                    |
      | response to unloading            | absent                                    |
      | edema increased on follow-up MRI | present                                   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Schoolboy with a stiff hip treated as juvenile arthritis
    Pediatric rheumatology kind: synovitis of the hip, methotrexate given; final diagnosis intra-articular osteoid osteoma of the femoral neck.

    Given a 14-year-old male patient
    And these findings
      | finding                                 | recorded                   |
      | pain site                               | hip, knee                  |
      | pain duration                           | 16 months                  |
      | night pain                              | present                    |
      | limp                                    | present                    |
      | restricted movement                     | present                    |
      | muscle wasting                          | present                    |
      | treated for another diagnosis           | present                    |
      | response to immunosuppressive treatment | absent                     |
      | C-reactive protein                      | normal                     |
      | HLA-B27                                 | absent                     |
      | antinuclear antibodies                  | absent                     |
      | normal radiograph                       | present                    |
      | joint effusion                          | present                    |
      | synovitis on imaging                    | present                    |
      | marrow edema site                       | femoral neck, femoral head |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Two years of wrist ache in a young woman with a normal film
    Hand surgery kind: treated as tenosynovitis and then arthritis; final diagnosis osteoid osteoma of the capitate.

    Given a 24-year-old female patient
    And these findings
      | finding                 | recorded          |
      | pain site               | wrist             |
      | pain duration           | 2 years           |
      | night pain              | present           |
      | pain relieved by NSAIDs | present           |
      | recent injury           | absent            |
      | local swelling          | present           |
      | rheumatoid factor       | absent            |
      | C-reactive protein      | normal            |
      | normal radiograph       | present           |
      | marrow edema site       | other carpal bone |
      | synovitis on imaging    | present           |
      | bone scan uptake        | focal             |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Shoulder pain in a growing boy with a small hole near the joint
    Skeletal Radiology kind: Brodie abscess considered because of widespread edema; final diagnosis chondroblastoma of the proximal humerus.

    Given a 15-year-old male patient
    And these findings
      | finding                         | recorded                    |
      | pain site                       | shoulder                    |
      | pain duration                   | 8 months                    |
      | fever                           | absent                      |
      | restricted movement             | present                     |
      | C-reactive protein              | 6 mg/L                      |
      | marrow edema site               | humeral head, humeral shaft |
      | lytic lesion                    | present                     |
      | bone lesion position            | epiphyseal                  |
      | lesion margin                   | sclerotic                   |
      | lesion size                     | 21 mm                       |
      | edema crossing the growth plate | present                     |
      | periosteal reaction             | present                     |
      | joint effusion                  | present                     |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Pale preschool girl with migrating limb pains called arthritis
    Pediatric Rheumatology kind: treated as juvenile arthritis, film without blasts; final diagnosis acute lymphoblastic leukemia.

    Given a 4-year-old female patient
    And these findings
      | finding                                        | recorded    |
      | limp                                           | present     |
      | multifocal pain                                | present     |
      | night pain                                     | present     |
      | pain out of proportion                         | present     |
      | fever                                          | present     |
      | pallor                                         | present     |
      | hemoglobin                                     | 9.1 g/dL    |
      | platelet count                                 | 162 ×10^9/L |
      | white cell count                               | 4.3 ×10^9/L |
      | blasts on blood film                           | absent      |
      | erythrocyte sedimentation rate                 | 74 mm/h     |
      | joint swelling                                 | present     |
      | marrow edema on MRI                            | present     |
      | metaphyseal marrow signal change on both sides | present     |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Feverish schoolgirl with an iliac lesion improving at first on antibiotics
    Orthopedic report kind: pelvic osteomyelitis treated twice, first biopsy inflammatory; final diagnosis Ewing sarcoma of the ilium.
    Known miss: for neoplastic speaks only NEO-241, NEO-242, NEO-243.

    Given an 11-year-old female patient
    And these findings
      | finding                                  | recorded     |
      | pain site                                | hip, pelvis  |
      | pain duration                            | 10 weeks     |
      | fever                                    | present      |
      | limp                                     | present      |
      | C-reactive protein                       | 61 mg/L      |
      | white cell count                         | 12.8 ×10^9/L |
      | lactate dehydrogenase                    | raised       |
      | blood culture growth                     | absent       |
      | marrow edema site                        | ilium        |
      | periosteal reaction                      | present      |
      | soft tissue edema                        | present      |
      | histology shows nonspecific inflammation | present      |
      | response to antibiotics                  | present      |
      | relapsing course                         | present      |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Knee pain with a blameless film and a patchy distal thigh bone
    Radiology case kind: first read as an insufficiency reaction; final diagnosis primary lymphoma of bone.

    Given a 58-year-old male patient
    And these findings
      | finding                     | recorded     |
      | pain site                   | knee         |
      | pain duration               | 5 months     |
      | constant pain               | present      |
      | night pain                  | present      |
      | recent injury               | absent       |
      | fever                       | absent       |
      | weight loss                 | absent       |
      | normal radiograph           | present      |
      | marrow edema site           | distal femur |
      | low T1 marrow signal        | present      |
      | marrow contrast enhancement | present      |
      | cortical destruction        | absent       |
      | soft tissue edema           | present      |
      | normal blood count          | present      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Groin pain in a smoker told to wait for his swollen hip to settle
    Case report kind: called transient osteoporosis of the hip, no relief off loading; final diagnosis metastasis of an unknown renal carcinoma.

    Given a 63-year-old male patient
    And these findings
      | finding                        | recorded                                             |
      | pain site                      | hip                                                  |
      | pain duration                  | 4 months                                             |
      | smoking                        | present                                              |
      | rest pain                      | present                                              |
      | progressive pain               | present                                              |
      | previous cancer                | absent                                               |
      | treated for another diagnosis  | present                                              |
      | response to unloading          | absent                                               |
      | erythrocyte sedimentation rate | 52 mm/h                                              |
      | hemoglobin                     | 11.2 g/dL                                            |
      | marrow edema site              | femoral head, femoral neck, intertrochanteric region |
      | normal radiograph              | present                                              |
      | well-defined low T1 lesion     | present                                              |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Third broken vertebra in a man on treatment for thin bone
    Endocrinology report kind: fractures put down to osteoporosis; final diagnosis multiple myeloma.

    Given a 66-year-old male patient
    And these findings
      | finding                        | recorded       |
      | pain site                      | back           |
      | pain severity                  | 8 points       |
      | known osteoporosis             | present        |
      | bisphosphonate use             | present        |
      | new fracture on follow-up      | present        |
      | fatigue                        | present        |
      | hemoglobin                     | 10.3 g/dL      |
      | creatinine                     | 1.6 mg/dL      |
      | calcium                        | 10.4 mg/dL     |
      | erythrocyte sedimentation rate | 88 mm/h        |
      | marrow edema site              | vertebral body |
      | number of vertebral levels     | 3              |
      | vertebral collapse             | present        |
      | bone density T-score           | -2.9 SD        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Tender collarbone in a kindergarten girl given antibiotics
    Pediatric report kind: clavicular osteomyelitis suspected, cultures sterile; final diagnosis Langerhans cell histiocytosis of the clavicle.
    Known miss: for neoplastic speaks only NEO-06, NEO-245.

    Given a 6-year-old female patient
    And these findings
      | finding                        | recorded |
      | pain site                      | clavicle |
      | pain duration                  | 3 weeks  |
      | local swelling                 | present  |
      | fever                          | absent   |
      | recent injury                  | absent   |
      | C-reactive protein             | 12 mg/L  |
      | erythrocyte sedimentation rate | 38 mm/h  |
      | white cell count               | normal   |
      | response to antibiotics        | absent   |
      | marrow edema site              | clavicle |
      | lytic lesion                   | present  |
      | periosteal reaction            | present  |
      | soft tissue edema              | present  |
      | multiple bone lesions          | absent   |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Distance runner whose shin does not heal with rest
    Sports medicine kind: managed as tibial stress fracture for months; final diagnosis osteosarcoma of the proximal tibia.
    Known miss: for neoplastic speaks only NEO-67, NEO-01, NEO-262.

    Given a 17-year-old male patient
    And these findings
      | finding                       | recorded       |
      | athletic or military training | present        |
      | sudden rise in training load  | present        |
      | pain site                     | shin, knee     |
      | pain duration                 | 4 months       |
      | pain with activity            | present        |
      | night pain                    | present        |
      | response to unloading         | absent         |
      | focal bony tenderness         | present        |
      | alkaline phosphatase          | 310 U/L        |
      | marrow edema site             | proximal tibia |
      | periosteal reaction           | present        |
      | linear sclerosis              | present        |
      | earlier radiograph normal     | present        |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action

  @urgent
  Scenario: Hip pain in a drinker thought to have dead bone in the ball of the joint
    Orthopedic oncology kind: core decompression planned for necrosis; final diagnosis clear cell chondrosarcoma of the femoral head.

    Given a 41-year-old male patient
    And these findings
      | finding                    | recorded                   |
      | pain site                  | hip                        |
      | pain duration              | 3 years                    |
      | pain onset                 | gradual                    |
      | alcohol excess             | present                    |
      | limited internal rotation  | present                    |
      | marrow edema site          | femoral head, femoral neck |
      | well-defined low T1 lesion | present                    |
      | lytic lesion               | present                    |
      | bone lesion position       | epiphyseal                 |
      | lesion margin              | sclerotic                  |
      | subchondral collapse       | absent                     |
      | double line sign           | absent                     |
      | joint effusion             | present                    |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Weak legs near term in a woman with months of thoracic pain
    Obstetric neurosurgery kind: back pain put down to the pregnancy; final diagnosis aggressive vertebral hemangioma with cord compression.

    Given a 31-year-old female patient
    And these findings
      | finding                                 | recorded                                     |
      | pregnancy stage                         | third trimester                              |
      | pain site                               | back                                         |
      | progressive pain                        | present                                      |
      | bilateral leg weakness                  | present                                      |
      | tingling or numbness                    | present                                      |
      | bladder or bowel disturbance            | absent                                       |
      | fever                                   | absent                                       |
      | marrow edema site                       | vertebral body, vertebral posterior elements |
      | number of vertebral levels              | 1                                            |
      | high T2 marrow signal                   | present                                      |
      | coarse trabeculae                       | present                                      |
      | paraspinal or epidural mass             | present                                      |
      | cord or cauda equina compression on MRI | present                                      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Toddler who stopped walking and had his hip washed out
    Emergency pediatrics kind: septic hip and femoral osteomyelitis treated, sterile; final diagnosis metastatic neuroblastoma.

    Given a 3-year-old male patient
    And these findings
      | finding                       | recorded                                    |
      | inability to bear weight      | present                                     |
      | pain site                     | hip, leg                                    |
      | fever                         | present                                     |
      | irritability                  | present                                     |
      | lack of appetite              | present                                     |
      | C-reactive protein            | 48 mg/L                                     |
      | hemoglobin                    | 8.6 g/dL                                    |
      | lactate dehydrogenase         | 820 U/L                                     |
      | raised ferritin               | present                                     |
      | synovial fluid culture growth | absent                                      |
      | response to antibiotics       | absent                                      |
      | marrow edema site             | femoral neck, ilium, proximal femoral shaft |
      | number of edema sites         | multiple                                    |
      | bruising                      | absent                                      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Girl with a stiff hip and synovitis treated as juvenile arthritis
    Reports of intra-articular osteoid osteoma misdiagnosed as arthritis; final: osteoid osteoma of the acetabulum.

    Given an 11-year-old female patient
    And these findings
      | finding                                 | recorded   |
      | pain site                               | hip, thigh |
      | pain duration                           | 10 months  |
      | night pain                              | present    |
      | limp                                    | present    |
      | restricted movement                     | present    |
      | muscle wasting                          | present    |
      | C-reactive protein                      | normal     |
      | antinuclear antibodies                  | absent     |
      | joint effusion                          | present    |
      | synovitis on imaging                    | present    |
      | marrow edema site                       | acetabulum |
      | normal radiograph                       | present    |
      | response to immunosuppressive treatment | absent     |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Teenager with a lytic spot in the ball of the hip
    Ordinary report of chondroblastoma of the femoral head; final: chondroblastoma.

    Given a 16-year-old male patient
    And these findings
      | finding                    | recorded                   |
      | pain site                  | hip                        |
      | pain duration              | 6 months                   |
      | fever                      | absent                     |
      | lytic lesion               | present                    |
      | bone lesion position       | epiphyseal                 |
      | lesion margin              | sclerotic                  |
      | matrix mineralization      | present                    |
      | marrow edema site          | femoral head, femoral neck |
      | joint effusion             | present                    |
      | routine blood tests normal | present                    |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @urgent
  Scenario: Girl with fever and hip pain on antibiotics for a pelvic bone infection
    Reports of Ewing sarcoma initially treated as osteomyelitis; final: Ewing sarcoma of the ilium.

    Given a 13-year-old female patient
    And these findings
      | finding                                  | recorded     |
      | pain site                                | pelvis, hip  |
      | pain duration                            | 2 months     |
      | fever                                    | present      |
      | weight loss                              | present      |
      | C-reactive protein                       | 62 mg/L      |
      | white cell count                         | 11.2 ×10^9/L |
      | marrow edema site                        | ilium        |
      | periosteal reaction                      | present      |
      | soft tissue fluid collection             | present      |
      | blood culture growth                     | absent       |
      | histology shows nonspecific inflammation | present      |
      | response to antibiotics                  | absent       |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Small girl with wandering limb pain and a tired look
    Reports of acute leukemia presenting as juvenile arthritis or CRMO; final: acute lymphoblastic leukemia.

    Given a 4-year-old female patient
    And these findings
      | finding                          | recorded          |
      | pain site                        | knee, ankle, back |
      | multifocal pain                  | present           |
      | night pain                       | present           |
      | pain duration                    | 7 weeks           |
      | fever                            | present           |
      | joint swelling                   | present           |
      | white cell count                 | 4.6 ×10^9/L       |
      | platelet count                   | 142 ×10^9/L       |
      | hemoglobin                       | 10.4 g/dL         |
      | lactate dehydrogenase            | raised            |
      | blasts on blood film             | absent            |
      | multiple bone lesions            | present           |
      | metaphyseal marrow signal change | present           |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Man with a painful upper shin and almost normal films
    Reports of primary bone lymphoma taken for osteomyelitis or stress injury; final: diffuse large B-cell lymphoma of the tibia.

    Given a 57-year-old male patient
    And these findings
      | finding                                  | recorded       |
      | pain site                                | shin, knee     |
      | pain duration                            | 7 months       |
      | night pain                               | absent         |
      | fever                                    | absent         |
      | weight loss                              | absent         |
      | C-reactive protein                       | 16 mg/L        |
      | normal radiograph                        | present        |
      | marrow edema site                        | proximal tibia |
      | low T1 marrow signal                     | present        |
      | marrow contrast enhancement              | present        |
      | cortical destruction                     | absent         |
      | histology shows nonspecific inflammation | present        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Pale man with collapsed vertebrae and constipation
    Ordinary report; final: multiple myeloma.

    Given a 63-year-old male patient
    And these findings
      | finding                        | recorded         |
      | pain site                      | back, chest wall |
      | pain duration                  | 4 months         |
      | fatigue                        | present          |
      | hemoglobin                     | 9.4 g/dL         |
      | creatinine                     | 1.9 mg/dL        |
      | calcium                        | 11.6 mg/dL       |
      | erythrocyte sedimentation rate | 96 mm/h          |
      | vertebral collapse             | present          |
      | diffuse abnormal marrow signal | present          |
      | fever                          | absent           |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Smoker with a red swollen thumb tip resistant to antibiotics
    Reports of acrometastasis mistaken for felon or gout; final: lung cancer metastasis of the distal phalanx.

    Given a 64-year-old male patient
    And these findings
      | finding                 | recorded |
      | pain site               | hand     |
      | pain duration           | 6 weeks  |
      | smoking                 | present  |
      | local swelling          | present  |
      | local redness           | present  |
      | recent injury           | absent   |
      | fever                   | absent   |
      | C-reactive protein      | 27 mg/L  |
      | marrow edema site       | finger   |
      | lytic lesion            | present  |
      | response to antibiotics | absent   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Boy with a stiff hip treated for two years as arthritis
    Kind: Pediatric Rheumatology reports; final: intra-articular osteoid osteoma of the femoral neck.

    Given a 12-year-old male patient
    And these findings
      | finding                                 | recorded     |
      | pain site                               | hip          |
      | pain duration                           | 22 months    |
      | limp                                    | present      |
      | night pain                              | present      |
      | restricted movement                     | present      |
      | muscle wasting                          | present      |
      | fever                                   | absent       |
      | C-reactive protein                      | normal       |
      | treated for another diagnosis           | present      |
      | response to immunosuppressive treatment | absent       |
      | normal radiograph                       | present      |
      | marrow edema on MRI                     | present      |
      | marrow edema site                       | femoral neck |
      | joint effusion                          | present      |
      | synovitis on imaging                    | present      |
      | HLA-B27                                 | absent       |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Pelvic pain and fever in a girl on antibiotics
    Kind: reports of tumors mistaken for bone infection; final: Ewing sarcoma of the ilium.

    Given an 11-year-old female patient
    And these findings
      | finding                       | recorded |
      | pain site                     | pelvis   |
      | pain duration                 | 10 weeks |
      | fever                         | present  |
      | weight loss                   | present  |
      | C-reactive protein            | 54 mg/L  |
      | lactate dehydrogenase         | raised   |
      | blood culture growth          | absent   |
      | treated for another diagnosis | present  |
      | response to antibiotics       | absent   |
      | marrow edema on MRI           | present  |
      | marrow edema site             | ilium    |
      | periosteal reaction           | present  |
      | soft tissue mass              | present  |
      | abscess                       | absent   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Pale small boy with leg pains at night
    Kind: pediatric case report; final: acute lymphoblastic leukemia.

    Given a 4-year-old male patient
    And these findings
      | finding                        | recorded    |
      | pain site                      | leg, back   |
      | pain duration                  | 5 weeks     |
      | night pain                     | present     |
      | limp                           | present     |
      | temperature                    | 37.8 °C     |
      | pallor                         | present     |
      | hepatosplenomegaly             | present     |
      | hemoglobin                     | 8.1 g/dL    |
      | platelet count                 | 92 ×10^9/L  |
      | white cell count               | 4.1 ×10^9/L |
      | blasts on blood film           | absent      |
      | marrow edema on MRI            | present     |
      | diffuse abnormal marrow signal | present     |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Knee pain with a clean film and normal blood tests
    Kind: Skeletal Radiology reports, first called contusion; final: primary diffuse large B-cell lymphoma of bone.

    Given a 46-year-old male patient
    And these findings
      | finding                          | recorded     |
      | pain site                        | knee         |
      | pain duration                    | 7 months     |
      | rest pain                        | present      |
      | night pain                       | present      |
      | fever                            | absent       |
      | recent injury                    | absent       |
      | normal radiograph                | present      |
      | routine blood tests normal       | present      |
      | marrow edema on MRI              | present      |
      | marrow edema site                | distal femur |
      | confluent low T1 signal          | present      |
      | soft tissue edema                | present      |
      | edema increased on follow-up MRI | present      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Tired retired teacher with back pain and rising creatinine
    Kind: general medicine reports; final: multiple myeloma.

    Given a 66-year-old male patient
    And these findings
      | finding                        | recorded       |
      | pain site                      | back           |
      | pain duration                  | 3 months       |
      | fatigue                        | present        |
      | weight loss                    | present        |
      | hemoglobin                     | 9.2 g/dL       |
      | creatinine                     | 2.1 mg/dL      |
      | calcium                        | 11.3 mg/dL     |
      | erythrocyte sedimentation rate | 96 mm/h        |
      | vertebral collapse             | present        |
      | marrow edema on MRI            | present        |
      | marrow edema site              | vertebral body |
      | diffuse abnormal marrow signal | present        |
      | fever                          | absent         |
      | raised globulins               | present        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Shoulder pain in a high school pitcher with a round spot in the epiphysis
    Kind: Radiopaedia and Eurorad pages; final: chondroblastoma of the proximal humerus.

    Given a 16-year-old male patient
    And these findings
      | finding               | recorded     |
      | pain site             | shoulder     |
      | pain duration         | 5 months     |
      | fever                 | absent       |
      | recent injury         | absent       |
      | restricted movement   | present      |
      | C-reactive protein    | normal       |
      | lytic lesion          | present      |
      | bone lesion position  | epiphyseal   |
      | lesion margin         | sclerotic    |
      | matrix mineralization | present      |
      | marrow edema on MRI   | present      |
      | marrow edema site     | humeral head |
      | periosteal reaction   | present      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Red hot thumb in an old smoker
    Kind: hand surgery reports of acrometastasis treated as infection; final: metastasis of lung cancer in the distal phalanx.

    Given a 69-year-old male patient
    And these findings
      | finding                       | recorded |
      | pain site                     | hand     |
      | pain duration                 | 2 months |
      | smoking                       | present  |
      | local swelling                | present  |
      | local redness                 | present  |
      | fever                         | absent   |
      | treated for another diagnosis | present  |
      | lytic lesion                  | present  |
      | cortical destruction          | present  |
      | marrow edema on MRI           | present  |
      | marrow edema site             | finger   |
      | joint space narrowing         | absent   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Crooked painful back in a student
    Kind: spine case reports; final: osteoblastoma of a lumbar posterior arch.

    Given a 19-year-old female patient
    And these findings
      | finding                           | recorded                     |
      | pain site                         | back                         |
      | pain duration                     | 13 months                    |
      | night pain                        | present                      |
      | scoliosis                         | present                      |
      | neurological deficit              | absent                       |
      | marrow edema on MRI               | present                      |
      | marrow edema site                 | vertebral posterior elements |
      | pedicle involvement               | present                      |
      | bone expansion                    | present                      |
      | sclerotic lesion                  | present                      |
      | soft tissue edema                 | present                      |
      | good response to full-dose NSAIDs | absent                       |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Hip of a schoolboy treated for juvenile arthritis with synovial thickening
    Case reports of intra-articular osteoid osteoma mistaken for juvenile arthritis; osteoid osteoma of the femoral neck.

    Given a 11-year-old male patient
    And these findings
      | finding                       | recorded                 |
      | pain site                     | hip                      |
      | pain duration                 | 9 months                 |
      | limp                          | present                  |
      | muscle wasting                | present                  |
      | fever                         | absent                   |
      | C-reactive protein            | normal                   |
      | HLA-B27                       | absent                   |
      | normal radiograph             | present                  |
      | joint effusion                | present                  |
      | synovitis on imaging          | present                  |
      | marrow edema site             | femoral neck, acetabulum |
      | treated for another diagnosis | present                  |
      | night pain                    | present                  |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Hip of a youth with diffuse edema of the femoral head read as dead bone
    Case report of chondroblastoma of the femoral head first taken for osteonecrosis; chondroblastoma.

    Given a 16-year-old male patient
    And these findings
      | finding                    | recorded                   |
      | pain site                  | hip                        |
      | pain duration              | 6 months                   |
      | limp                       | present                    |
      | restricted movement        | present                    |
      | recent injury              | absent                     |
      | corticosteroid use         | absent                     |
      | marrow edema site          | femoral head, femoral neck |
      | joint effusion             | present                    |
      | well-defined low T1 lesion | present                    |
      | bone lesion position       | epiphyseal                 |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Knee of a middle-aged man with a biopsy called chronic osteomyelitis
    Reports of primary lymphoma of bone misdiagnosed as osteomyelitis; diffuse large B-cell lymphoma of the distal femur.
    Known miss: for neoplastic speaks only NEO-280.

    Given a 47-year-old male patient
    And these findings
      | finding                                  | recorded     |
      | pain site                                | knee         |
      | pain duration                            | 5 months     |
      | night pain                               | present      |
      | local swelling                           | present      |
      | fever                                    | absent       |
      | C-reactive protein                       | 38 mg/L      |
      | white cell count                         | normal       |
      | normal radiograph                        | present      |
      | marrow edema site                        | distal femur |
      | soft tissue edema                        | present      |
      | histology shows nonspecific inflammation | present      |
      | bone culture growth                      | absent       |
      | recent antibiotic use                    | present      |
      | worsening despite treatment              | present      |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @urgent
  Scenario: Several joints of a small girl who was sent to the rheumatologist
    Reports of acute lymphoblastic leukemia presenting as arthritis; leukemia.

    Given a 4-year-old female patient
    And these findings
      | finding                        | recorded    |
      | joint pain                     | present     |
      | night pain                     | present     |
      | limp                           | present     |
      | joint swelling                 | present     |
      | fever                          | present     |
      | erythrocyte sedimentation rate | 72 mm/h     |
      | hemoglobin                     | 9.8 g/dL    |
      | platelet count                 | 165 ×10^9/L |
      | blasts on blood film           | absent      |
      | antinuclear antibodies         | present     |
      | metaphyseal edema              | present     |
      | number of edema sites          | multiple    |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Collarbone of a girl with fever and a response to antibiotics at first
    Report of Ewing sarcoma of the clavicle treated as osteomyelitis; Ewing sarcoma.
    Known miss: for neoplastic speaks only NEO-06.

    Given a 9-year-old female patient
    And these findings
      | finding                        | recorded |
      | pain site                      | clavicle |
      | local swelling                 | present  |
      | fever                          | present  |
      | pain duration                  | 6 weeks  |
      | C-reactive protein             | 46 mg/L  |
      | erythrocyte sedimentation rate | 58 mm/h  |
      | periosteal reaction            | present  |
      | marrow edema site              | clavicle |
      | soft tissue edema              | present  |
      | blood culture growth           | absent   |
      | response to antibiotics        | present  |
      | lytic lesion                   | present  |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @urgent
  Scenario: Back of an older woman with collapsed vertebrae under bone drugs
    Report of multiple myeloma managed as osteoporosis; multiple myeloma.

    Given a 66-year-old female patient
    And these findings
      | finding                    | recorded       |
      | pain site                  | back           |
      | postmenopausal             | present        |
      | pain duration              | 4 months       |
      | bone density T-score       | -2.9 SD        |
      | bisphosphonate use         | present        |
      | vertebral collapse         | present        |
      | number of vertebral levels | 3              |
      | marrow edema site          | vertebral body |
      | new fracture on follow-up  | present        |
      | hemoglobin                 | 10.9 g/dL      |
      | calcium                    | normal         |
      | neurological deficit       | absent         |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Pelvis of a toddler with fever and an iliac hole drained as an infection
    Reports of Langerhans cell histiocytosis of the ilium mimicking osteomyelitis; eosinophilic granuloma.

    Given a 3-year-old male patient
    And these findings
      | finding                              | recorded     |
      | limp                                 | present      |
      | pain site                            | pelvis       |
      | temperature                          | 38.1 °C      |
      | C-reactive protein                   | 24 mg/L      |
      | white cell count                     | 12.8 ×10^9/L |
      | lytic lesion                         | present      |
      | marrow edema site                    | ilium        |
      | soft tissue abnormality next to bone | present      |
      | blood culture growth                 | absent       |
      | bone culture growth                  | absent       |
      | worsening despite treatment          | present      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Shin of a young runner told to rest a fatigue fracture
    Report of osteosarcoma mistaken for tibial stress fracture; osteosarcoma.
    Known miss: for neoplastic speaks only NEO-67, NEO-01, NEO-292.

    Given a 17-year-old female patient
    And these findings
      | finding                       | recorded       |
      | pain site                     | shin           |
      | athletic or military training | present        |
      | pain with activity            | present        |
      | pain duration                 | 3 months       |
      | periosteal reaction           | present        |
      | linear sclerosis              | present        |
      | marrow edema site             | proximal tibia |
      | night pain                    | present        |
      | alkaline phosphatase          | normal         |
      | worsening despite treatment   | present        |
      | C-reactive protein            | normal         |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Buttock of a young man labelled axial spondyloarthritis for two years
    Report of osteoid osteoma/osteoblastoma of the sacrum mimicking sacroiliitis; osteoblastoma of the sacral ala.
    Known miss: for neoplastic speaks only NEO-01, NEO-13.

    Given a 22-year-old male patient
    And these findings
      | finding                       | recorded          |
      | pain site                     | buttock           |
      | pain side                     | left              |
      | pain duration                 | 24 months         |
      | night pain                    | present           |
      | pain relieved by NSAIDs       | present           |
      | morning stiffness             | present           |
      | HLA-B27                       | present           |
      | C-reactive protein            | normal            |
      | sacroiliac marrow edema       | present           |
      | marrow edema site             | sacral ala, ilium |
      | treated for another diagnosis | present           |
      | FABER test                    | present           |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @urgent @known-miss
  Scenario: Thumb of a smoker with red swelling treated as gout and then as felon
    Report of acrometastasis of lung cancer to the hand; metastasis.
    Known miss: nothing recorded speaks for neoplastic.

    Given a 63-year-old male patient
    And these findings
      | finding                     | recorded  |
      | pain site                   | hand      |
      | local redness               | present   |
      | local swelling              | present   |
      | local warmth                | present   |
      | smoking                     | present   |
      | uric acid                   | 7.9 mg/dL |
      | C-reactive protein          | 31 mg/L   |
      | fever                       | absent    |
      | recent antibiotic use       | present   |
      | worsening despite treatment | present   |
      | marrow edema site           | finger    |
      | bone erosion                | present   |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Hip of a man in his forties decompressed for presumed necrosis
    Report of clear cell chondrosarcoma of the femoral head mistaken for avascular necrosis; clear cell chondrosarcoma.
    Known miss: for neoplastic speaks only NEO-289, NEO-290.

    Given a 44-year-old male patient
    And these findings
      | finding                          | recorded     |
      | pain site                        | hip          |
      | pain duration                    | 18 months    |
      | limited internal rotation        | present      |
      | alcohol excess                   | present      |
      | marrow edema site                | femoral head |
      | subchondral cysts                | present      |
      | sclerotic lesion                 | present      |
      | previous surgery at the site     | present      |
      | pain persisting beyond 12 months | present      |
      | C-reactive protein               | normal       |
      | bone lesion position             | epiphyseal   |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Sacroiliac region of a woman with one-sided inflammatory back pain
    Report of breast cancer metastasis mimicking unilateral sacroiliitis; metastasis.
    Known miss: for neoplastic speaks only NEO-287, NEO-288.

    Given a 51-year-old female patient
    And these findings
      | finding                 | recorded          |
      | inflammatory back pain  | present           |
      | pain site               | sacroiliac region |
      | pain side               | right             |
      | morning stiffness       | present           |
      | HLA-B27                 | absent            |
      | C-reactive protein      | 19 mg/L           |
      | sacroiliac marrow edema | present           |
      | sacroiliac erosion      | present           |
      | Brucella serology       | absent            |
      | pain relieved by NSAIDs | absent            |
      | alkaline phosphatase    | raised            |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent
  Scenario: Ankle of a student with a year of pain after a sprain and sweaty swelling
    Report of osteoid osteoma of the talus mistaken for complex regional pain syndrome and post-traumatic synovitis; osteoid osteoma.

    Given a 20-year-old female patient
    And these findings
      | finding                   | recorded  |
      | pain site                 | ankle     |
      | recent injury             | present   |
      | mechanism of injury       | twisting  |
      | pain duration             | 12 months |
      | autonomic limb changes    | present   |
      | joint effusion            | present   |
      | normal radiograph         | present   |
      | marrow edema site         | talus     |
      | synovitis on imaging      | present   |
      | ligament tear on imaging  | absent    |
      | response to physiotherapy | absent    |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: Foot of a man with lytic tarsal bones first sent to the infection ward
    Report of epithelioid hemangioma of the foot bones mistaken for osteomyelitis; epithelioid hemangioma.

    Given a 33-year-old male patient
    And these findings
      | finding               | recorded                                 |
      | pain site             | foot                                     |
      | pain duration         | 8 months                                 |
      | local swelling        | present                                  |
      | fever                 | absent                                   |
      | white cell count      | normal                                   |
      | C-reactive protein    | 12 mg/L                                  |
      | lytic lesion          | present                                  |
      | number of edema sites | 3                                        |
      | marrow edema site     | navicular, other tarsal bone, metatarsal |
      | cortical destruction  | present                                  |
      | tuberculin skin test  | present                                  |
      | bone culture growth   | absent                                   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Knee of a girl with growing pains then pallor, marrow dark all through
    Acute lymphoblastic leukemia presenting as joint pain, juvenile arthritis first; final: ALL.

    Given a 6-year-old female patient
    And these findings
      | finding                        | recorded    |
      | joint pain                     | present     |
      | pain site                      | knee, ankle |
      | night pain                     | present     |
      | pallor                         | present     |
      | fatigue                        | present     |
      | treated for another diagnosis  | present     |
      | hemoglobin                     | 8.8 g/dL    |
      | white cell count               | 4.3 ×10^9/L |
      | platelet count                 | 142 ×10^9/L |
      | blasts on blood film           | absent      |
      | diffuse abnormal marrow signal | present     |
      | C-reactive protein             | 34 mg/L     |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Hip of a young man with effusion, wide edema around the neck and no lesion seen, arthritis treated
    Intra-articular osteoid osteoma of the femoral neck; final: osteoid osteoma.

    Given a 22-year-old male patient
    And these findings
      | finding                       | recorded                 |
      | pain site                     | hip                      |
      | pain duration                 | 14 months                |
      | night pain                    | present                  |
      | normal radiograph             | present                  |
      | joint effusion                | present                  |
      | marrow edema site             | femoral neck, acetabulum |
      | treated for another diagnosis | present                  |
      | limited internal rotation     | present                  |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: Knee of a student with round lesion at the bone end and much edema, infection feared
    Chondroblastoma with surrounding edema; final: chondroblastoma.

    Given a 15-year-old male patient
    And these findings
      | finding              | recorded       |
      | pain site            | knee           |
      | pain duration        | 6 months       |
      | lytic lesion         | present        |
      | bone lesion position | epiphyseal     |
      | marrow edema site    | proximal tibia |
      | joint effusion       | present        |
      | fever                | absent         |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @urgent
  Scenario: Thigh of a schoolboy with fever and onion-like bone, drained as abscess
    Ewing sarcoma mistaken for osteomyelitis; final: Ewing sarcoma.

    Given a 11-year-old male patient
    And these findings
      | finding                                  | recorded      |
      | fever                                    | present       |
      | pain site                                | thigh         |
      | pain duration                            | 2 months      |
      | local swelling                           | present       |
      | C-reactive protein                       | 73 mg/L       |
      | erythrocyte sedimentation rate           | 68 mm/h       |
      | white cell count                         | 13.2 ×10^9/L  |
      | aggressive periosteal reaction           | present       |
      | marrow edema site                        | femoral shaft |
      | soft tissue mass                         | present       |
      | histology shows nonspecific inflammation | present       |
      | response to antibiotics                  | absent        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Sacrum and hip of a man with bone pain and plain films clear, osteoporosis treated
    Primary bone lymphoma presenting as marrow edema; final: diffuse large B-cell lymphoma of bone.

    Given a 63-year-old male patient
    And these findings
      | finding                       | recorded          |
      | pain site                     | pelvis            |
      | rest pain                     | present           |
      | pain duration                 | 4 months          |
      | weight loss                   | absent            |
      | normal radiograph             | present           |
      | lactate dehydrogenase         | 248 U/L           |
      | marrow edema site             | ilium, acetabulum |
      | confluent low T1 signal       | present           |
      | monoclonal protein            | absent            |
      | treated for another diagnosis | present           |
      | fever                         | absent            |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Vertebra of a boy collapsed flat after a tumble, tuberculosis treated for weeks
    Langerhans cell histiocytosis (vertebra plana); final: eosinophilic granuloma.

    Given a 8-year-old male patient
    And these findings
      | finding                     | recorded       |
      | pain site                   | back           |
      | minor injury                | present        |
      | pain duration               | 7 weeks        |
      | vertebral collapse          | present        |
      | number of vertebral levels  | 1 sites        |
      | fever                       | absent         |
      | C-reactive protein          | 13 mg/L        |
      | marrow edema site           | vertebral body |
      | disc destruction            | absent         |
      | paraspinal or epidural mass | present        |
      | tuberculin skin test        | absent         |
      | neurological deficit        | absent         |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Finger of a typist with swollen tip and lytic end, whitlow lanced twice
    Acrometastasis of lung carcinoma mimicking felon; final: metastasis of bronchial carcinoma.

    Given a 66-year-old male patient
    And these findings
      | finding                 | recorded |
      | pain site               | hand     |
      | local swelling          | present  |
      | local redness           | present  |
      | fever                   | absent   |
      | lytic lesion            | present  |
      | marrow edema site       | finger   |
      | cortical destruction    | present  |
      | response to antibiotics | absent   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action
