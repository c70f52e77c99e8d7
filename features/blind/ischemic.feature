@ischemic
Feature: Blind pictures of ischemic causes
  Made-up case reports, written by people who had not seen the rules, as a stand-in for cases nobody has seen.
  The first run on them is in docs/accuracy.md; since then the rules were mended with most of them in view.

  @not-urgent
  Scenario: Both hips two years after a kidney transplant
    Case report of a transplant unit; both groins ached after a kidney graft.

    Given a 34-year-old female patient
    And these findings
      | finding                          | recorded                      |
      | pain site                        | hip                           |
      | pain duration                    | 5 months                      |
      | immunosuppression                | present                       |
      | high-dose corticosteroids        | present                       |
      | time since corticosteroids began | 26 months                     |
      | marrow edema site                | femoral head and femoral neck |
      | double line sign                 | present                       |
      | both femoral heads affected      | present                       |
      | necrotic share of femoral head   | 35 %                          |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A limping first-grader first read as irritable hip
    Radiology case page on a child with a painless limp.

    Given a 6-year-old male patient
    And these findings
      | finding                     | recorded      |
      | limp                        | present       |
      | pain site                   | hip and thigh |
      | pain duration               | 8 weeks       |
      | fever                       | absent        |
      | recent injury               | absent        |
      | inflammatory markers normal | present       |
      | joint effusion              | present       |
      | marrow edema site           | femoral head  |
      | epiphyseal fragmentation    | present       |
      | metaphyseal irregularity    | present       |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Knees and hips during maintenance for leukemia
    Case report of pediatric oncology, multifocal change under dexamethasone.

    Given a 14-year-old female patient
    And these findings
      | finding                   | recorded                        |
      | pain site                 | knee and hip                    |
      | multifocal pain           | present                         |
      | pain duration             | 3 months                        |
      | previous cancer           | present                         |
      | chemotherapy              | present                         |
      | high-dose corticosteroids | present                         |
      | lactate dehydrogenase     | 210 U/L                         |
      | marrow edema site         | distal femur and proximal tibia |
      | serpentine rim            | present                         |
      | bone infarct              | present                         |
      | multiple bone lesions     | present                         |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A mason with a stiff wrist
    Case report of a hand surgery department.

    Given a 22-year-old male patient
    And these findings
      | finding               | recorded          |
      | pain site             | wrist             |
      | pain side             | right             |
      | pain duration         | 9 months          |
      | repetitive loading    | present           |
      | recent injury         | absent            |
      | local muscle weakness | present           |
      | rheumatoid factor     | absent            |
      | marrow edema site     | lunate            |
      | low T1 marrow signal  | present           |
      | sclerotic lesion      | present           |
      | ulnar variance        | negative variance |
      | subchondral collapse  | present           |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Radial wrist pain with a scaphoid that never broke
    Case report of a rare carpal condition.

    Given a 45-year-old female patient
    And these findings
      | finding                     | recorded |
      | pain site                   | wrist    |
      | pain duration               | 7 months |
      | previous injury at the site | absent   |
      | alcohol excess              | absent   |
      | focal bony tenderness       | present  |
      | routine blood tests normal  | present  |
      | marrow edema site           | scaphoid |
      | confluent low T1 signal     | present  |
      | fracture line on MRI        | absent   |
      | fracture on CT              | absent   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A dancer with a swollen second toe joint
    Case report from a foot clinic.

    Given a 15-year-old female patient
    And these findings
      | finding                       | recorded   |
      | pain site                     | foot       |
      | pain side                     | right      |
      | athletic or military training | present    |
      | pain duration                 | 4 months   |
      | pain with loading             | present    |
      | joint swelling                | present    |
      | restricted movement           | present    |
      | recent injury                 | absent     |
      | marrow edema site             | metatarsal |
      | subchondral collapse          | present    |
      | joint effusion                | present    |
      | sclerotic lesion              | present    |
      | joint space widening          | present    |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A small boy who has walked on the outer edge of one foot for months
    Radiology case page, midfoot of a young child.

    Given a 5-year-old male patient
    And these findings
      | finding                        | recorded  |
      | pain site                      | foot      |
      | limp                           | present   |
      | pain duration                  | 5 weeks   |
      | recent injury                  | absent    |
      | local swelling                 | present   |
      | C-reactive protein             | normal    |
      | erythrocyte sedimentation rate | 9 mm/h    |
      | marrow edema site              | navicular |
      | sclerotic lesion               | present   |
      | time to resolution             | 7 months  |
      | pain resolved on follow-up     | present   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Ankle pain in a woman with lupus nephritis
    Rheumatology case report; read at first as a flare of arthritis.

    Given a 41-year-old female patient
    And these findings
      | finding                     | recorded               |
      | pain site                   | ankle                  |
      | pain duration               | 4 months               |
      | lupus                       | present                |
      | antiphospholipid antibodies | present                |
      | corticosteroid use          | present                |
      | fever                       | absent                 |
      | restricted movement         | present                |
      | C-reactive protein          | 4 mg/L                 |
      | marrow edema site           | talus and distal tibia |
      | serpentine rim              | present                |
      | subchondral fracture        | present                |
      | joint effusion              | present                |
      | normal radiograph           | present                |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: A dead shoulder read as frozen shoulder
    Case report from a hematology clinic; sent for physiotherapy at first.

    Given a 26-year-old male patient
    And these findings
      | finding             | recorded     |
      | pain site           | shoulder     |
      | pain side           | right        |
      | pain onset          | gradual      |
      | pain duration       | 11 months    |
      | sickle cell disease | present      |
      | night pain          | present      |
      | hemoglobin          | 8.4 g/dL     |
      | restricted movement | present      |
      | sclerotic lesion    | present      |
      | marrow edema site   | humeral head |
      | crescent sign       | present      |
      | white cell count    | 10.8 ×10^9/L |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @urgent
  Scenario: Fever and a swollen thigh in sickle cell disease
    Pediatric case report; bone infection was suspected and cultures stayed sterile.

    Given a 9-year-old male patient
    And these findings
      | finding                    | recorded      |
      | pain site                  | thigh         |
      | pain onset                 | sudden        |
      | pain duration              | 4 days        |
      | sickle cell disease        | present       |
      | temperature                | 38.4 °C       |
      | C-reactive protein         | 62 mg/L       |
      | white cell count           | 17.2 ×10^9/L  |
      | hemoglobin                 | 7.3 g/dL      |
      | sterile blood cultures     | present       |
      | marrow edema site          | femoral shaft |
      | subperiosteal fluid        | present       |
      | pain resolved on follow-up | present       |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: A bone crisis with a big spleen
    Case report of a storage disease in a girl, treated at first as osteomyelitis.
    Known miss: for ischemic speaks only ISC-113, ISC-152.

    Given an 11-year-old female patient
    And these findings
      | finding                        | recorded                       |
      | pain site                      | thigh and hip                  |
      | pain onset                     | sudden                         |
      | pain duration                  | 6 days                         |
      | temperature                    | 38.1 °C                        |
      | hepatosplenomegaly             | present                        |
      | platelet count                 | 88 ×10^9/L                     |
      | hemoglobin                     | 9.6 g/dL                       |
      | C-reactive protein             | 38 mg/L                        |
      | erythrocyte sedimentation rate | 61 mm/h                        |
      | negative blood cultures        | present                        |
      | low T1 marrow signal           | present                        |
      | marrow edema site              | femoral head and femoral shaft |
      | bone scan uptake               | cold area                      |
      | response to antibiotics        | absent                         |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Chance finding in a commercial diver
    Occupational medicine case report.

    Given a 49-year-old male patient
    And these findings
      | finding                    | recorded                       |
      | decompression exposure     | present                        |
      | incidental edema           | present                        |
      | alcohol excess             | absent                         |
      | corticosteroid use         | absent                         |
      | routine blood tests normal | present                        |
      | raised blood lipids        | absent                         |
      | normal radiograph          | present                        |
      | marrow edema site          | humeral shaft and distal femur |
      | bone infarct               | present                        |
      | serpentine rim             | present                        |
      | bilateral marrow edema     | present                        |
      | soft tissue mass           | absent                         |
      | cortical destruction       | absent                         |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Groin pain on long antiretroviral treatment
    Case report from an HIV clinic.

    Given a 39-year-old male patient
    And these findings
      | finding                       | recorded                                  |
      | pain site                     | hip                                       |
      | pain side                     | right                                     |
      | pain duration                 | 10 weeks                                  |
      | HIV infection                 | present                                   |
      | raised blood lipids           | present                                   |
      | smoking                       | present                                   |
      | corticosteroid use            | absent                                    |
      | restricted movement           | present                                   |
      | normal radiograph             | present                                   |
      | demarcated subchondral lesion | present                                   |
      | both femoral heads affected   | present                                   |
      | marrow edema site             | femoral head and intertrochanteric region |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Hip pain in the eighth month that did not go away
    Obstetric case report; first labeled transient osteoporosis of pregnancy.

    Given a 33-year-old female patient
    And these findings
      | finding                          | recorded                      |
      | pain site                        | hip                           |
      | pregnancy stage                  | third trimester               |
      | pain duration                    | 6 months                      |
      | corticosteroid use               | absent                        |
      | pain with loading                | present                       |
      | night pain                       | present                       |
      | marrow edema site                | femoral head and femoral neck |
      | subchondral line                 | concave rim                   |
      | subchondral low-signal thickness | 9 mm                          |
      | edema resolved on follow-up MRI  | absent                        |
      | residual lesion on follow-up MRI | present                       |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Six weeks of dexamethasone for a viral pneumonia
    Case report from the pandemic.

    Given a 50-year-old male patient
    And these findings
      | finding                          | recorded     |
      | pain site                        | hip          |
      | pain side                        | both         |
      | pain duration                    | 5 weeks      |
      | recent infection                 | present      |
      | high-dose corticosteroids        | present      |
      | time since corticosteroids began | 4 months     |
      | alcohol excess                   | absent       |
      | normal radiograph                | present      |
      | marrow edema site                | femoral head |
      | double line sign                 | present      |
      | both femoral heads affected      | present      |
      | preserved femoral head contour   | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A drinker with diffuse edema and hardly a line
    Orthopedic case report of an early stage, mistaken for a transient edema.

    Given a 47-year-old male patient
    And these findings
      | finding                                | recorded                  |
      | pain site                              | hip                       |
      | pain onset                             | sudden                    |
      | pain duration                          | 3 weeks                   |
      | alcohol excess                         | present                   |
      | smoking                                | present                   |
      | rest pain                              | present                   |
      | diffuse edema of femoral head and neck | present                   |
      | subchondral low-signal area            | present                   |
      | perfusion pattern                      | dark core in a bright rim |
      | abnormal liver tests                   | present                   |
      | osteonecrosis on follow-up MRI         | present                   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Both knees in a young woman with lupus
    Rheumatology case report.

    Given a 29-year-old female patient
    And these findings
      | finding                   | recorded                           |
      | pain site                 | knee                               |
      | pain duration             | 8 months                           |
      | lupus                     | present                            |
      | high-dose corticosteroids | present                            |
      | joint swelling            | absent                             |
      | joint warmth              | absent                             |
      | fever                     | absent                             |
      | marrow edema site         | femoral condyle and proximal tibia |
      | serpentine rim            | present                            |
      | bone infarct              | present                            |
      | subchondral collapse      | present                            |
      | intact menisci            | present                            |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: The head of the capitate in a gymnast
    Case report of a rare carpal bone.

    Given a 19-year-old female patient
    And these findings
      | finding                       | recorded          |
      | pain site                     | wrist             |
      | pain duration                 | 14 months         |
      | athletic or military training | present           |
      | repetitive loading            | present           |
      | restricted movement           | present           |
      | pain with loading             | present           |
      | marrow edema site             | other carpal bone |
      | low T1 marrow signal          | present           |
      | subchondral collapse          | present           |
      | response to unloading         | absent            |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A flat foot with a comma-shaped navicular
    Radiology case page of an adult midfoot.

    Given a 52-year-old female patient
    And these findings
      | finding               | recorded            |
      | pain site             | foot                |
      | pain side             | both                |
      | pain duration         | 2 years             |
      | body mass index       | 33                  |
      | diabetes              | absent              |
      | limb deformity        | present             |
      | marrow edema site     | navicular and talus |
      | sclerotic lesion      | present             |
      | joint space narrowing | present             |
      | osteophytes           | present             |
      | soft tissue mass      | absent              |
      | neuropathy            | absent              |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: A vertebral cleft weeks after a trifling fall
    Spine journal case report; delayed collapse after a normal first film.
    Known miss: for ischemic speaks only ISC-115.

    Given a 74-year-old female patient
    And these findings
      | finding             | recorded       |
      | pain site           | back           |
      | mechanism of injury | fall           |
      | minor injury        | present        |
      | recent injury       | present        |
      | pain duration       | 9 weeks        |
      | rapid worsening     | present        |
      | corticosteroid use  | present        |
      | vertebral collapse  | present        |
      | fluid sign          | present        |
      | marrow edema site   | vertebral body |
      | pedicle involvement | absent         |
      | T-score             | -2.9           |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Bare bone in the jaw after a tooth was drawn
    Maxillofacial case report.

    Given a 68-year-old female patient
    And these findings
      | finding                        | recorded |
      | pain site                      | jaw      |
      | pain duration                  | 4 months |
      | recent dental procedure        | present  |
      | bisphosphonate use             | present  |
      | duration of bisphosphonate use | 6 years  |
      | previous cancer                | present  |
      | C-reactive protein             | 14 mg/L  |
      | marrow edema site              | mandible |
      | sequestrum                     | present  |
      | sclerotic lesion               | present  |
      | histology shows malignancy     | absent   |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Anterior knee pain after nephrotic syndrome
    Case report of an unusual bone of the knee.

    Given a 31-year-old male patient
    And these findings
      | finding                    | recorded |
      | pain site                  | knee     |
      | pain side                  | left     |
      | pain onset                 | gradual  |
      | pain duration              | 6 months |
      | high-dose corticosteroids  | present  |
      | recent injury              | absent   |
      | joint swelling             | absent   |
      | normal radiograph          | present  |
      | marrow edema site          | patella  |
      | serpentine rim             | present  |
      | well-defined low T1 lesion | present  |
      | intact cartilage           | present  |
      | normal blood tests         | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A year after a motorcycle crash
    Trauma case report, follow-up of a reduced hip.

    Given a 19-year-old male patient
    And these findings
      | finding                        | recorded     |
      | pain site                      | hip          |
      | pain onset                     | gradual      |
      | pain duration                  | 2 months     |
      | previous hip dislocation       | present      |
      | previous injury at the site    | present      |
      | recent injury                  | absent       |
      | restricted movement            | present      |
      | C-reactive protein             | normal       |
      | marrow edema site              | femoral head |
      | demarcated subchondral lesion  | present      |
      | crescent sign                  | present      |
      | normal opposite femoral head   | present      |
      | necrotic share of femoral head | 50 %         |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @urgent
  Scenario: A swollen eye in a sickle cell crisis
    Emergency case report; orbital cellulitis was suspected.

    Given a 7-year-old male patient
    And these findings
      | finding                 | recorded   |
      | pain site               | skull      |
      | pain side               | left       |
      | pain onset              | sudden     |
      | pain duration           | 2 days     |
      | sickle cell disease     | present    |
      | temperature             | 38.0 °C    |
      | local swelling          | present    |
      | hemoglobin              | 7.9 g/dL   |
      | white cell count        | 15 ×10^9/L |
      | C-reactive protein      | 41 mg/L    |
      | negative blood cultures | present    |
      | marrow edema site       | skull      |
      | subperiosteal fluid     | present    |
      | abscess                 | absent     |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: A stiff knuckle without an injury
    Hand surgery case report.

    Given a 21-year-old male patient
    And these findings
      | finding              | recorded   |
      | pain site            | hand       |
      | pain side            | right      |
      | pain duration        | 5 months   |
      | joint swelling       | present    |
      | restricted movement  | present    |
      | morning stiffness    | absent     |
      | rheumatoid factor    | absent     |
      | uric acid            | 5.1 mg/dL  |
      | marrow edema site    | metacarpal |
      | subchondral collapse | present    |
      | low T1 marrow signal | present    |
      | joint effusion       | present    |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Lupus seamstress whose ankle refuses stairs
    Case report, rheumatology journal: talus and both knees.

    Given a 29-year-old female patient
    And these findings
      | finding               | recorded |
      | lupus                 | present  |
      | corticosteroid use    | present  |
      | pain site             | ankle    |
      | pain side             | left     |
      | pain onset            | gradual  |
      | pain duration         | 5 months |
      | pain with loading     | present  |
      | recent injury         | absent   |
      | C-reactive protein    | 4 mg/L   |
      | normal radiograph     | present  |
      | marrow edema site     | talus    |
      | serpentine rim        | present  |
      | bone infarct          | present  |
      | multiple bone lesions | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Night watchman who drank and lost his rotation
    Case report, orthopedic journal, first read as transient edema.

    Given a 47-year-old male patient
    And these findings
      | finding                                | recorded |
      | alcohol excess                         | present  |
      | smoking                                | present  |
      | pain site                              | hip      |
      | pain side                              | right    |
      | pain onset                             | sudden   |
      | pain duration                          | 7 weeks  |
      | restricted movement                    | present  |
      | recent injury                          | absent   |
      | routine blood tests normal             | present  |
      | normal radiograph                      | present  |
      | diffuse edema of femoral head and neck | present  |
      | joint effusion                         | present  |
      | serpentine rim                         | present  |
      | both femoral heads affected            | absent   |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Groin pain in a first pregnancy that outlasted the birth
    Case report, obstetric and orthopedic.

    Given a 33-year-old female patient
    And these findings
      | finding                        | recorded     |
      | pregnancy                      | present      |
      | gestational age                | 31 weeks     |
      | pain site                      | hip          |
      | pain side                      | left         |
      | pain onset                     | gradual      |
      | pain duration                  | 6 weeks      |
      | limp                           | present      |
      | corticosteroid use             | absent       |
      | alcohol excess                 | absent       |
      | marrow edema site              | femoral head |
      | double line sign               | present      |
      | necrotic share of femoral head | 35 %         |
      | joint effusion                 | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @urgent
  Scenario: Feverish thigh of a schoolgirl with sickled cells
    Case report, pediatric hematology: crisis against osteomyelitis.

    Given a 9-year-old female patient
    And these findings
      | finding                 | recorded      |
      | sickle cell disease     | present       |
      | pain site               | thigh         |
      | pain onset              | sudden        |
      | pain duration           | 4 days        |
      | temperature             | 38.2 °C       |
      | local tenderness        | present       |
      | C-reactive protein      | 48 mg/L       |
      | white cell count        | 15.2 ×10^9/L  |
      | hemoglobin              | 7.9 g/dL      |
      | negative blood cultures | present       |
      | normal radiograph       | present       |
      | marrow edema site       | femoral shaft |
      | bone infarct            | present       |
      | nonenhancing marrow     | present       |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Both hips after ten years of antiretrovirals
    Case report, infectious disease journal.

    Given a 43-year-old male patient
    And these findings
      | finding                     | recorded  |
      | HIV infection               | present   |
      | raised blood lipids         | present   |
      | corticosteroid use          | absent    |
      | pain site                   | hip       |
      | pain side                   | both      |
      | pain duration               | 10 months |
      | pain with loading           | present   |
      | restricted movement         | present   |
      | abnormal radiograph         | present   |
      | subchondral collapse        | present   |
      | crescent sign               | present   |
      | both femoral heads affected | present   |
      | MRI signs of osteonecrosis  | present   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Jackhammer operator with a sore dorsal wrist
    Radiopaedia-like case page.

    Given a 27-year-old male patient
    And these findings
      | finding                     | recorded          |
      | heavy manual work           | present           |
      | pain site                   | wrist             |
      | pain side                   | right             |
      | pain onset                  | gradual           |
      | pain duration               | 8 months          |
      | local muscle weakness       | present           |
      | restricted movement         | present           |
      | recent injury               | absent            |
      | ulnar variance              | negative variance |
      | marrow edema site           | lunate            |
      | low T1 marrow signal        | present           |
      | sclerotic lesion            | present           |
      | preserved articular contour | present           |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Radial wrist ache in a knitting teacher
    Case report, hand surgery.

    Given a 49-year-old female patient
    And these findings
      | finding                     | recorded  |
      | pain site                   | wrist     |
      | pain side                   | left      |
      | pain onset                  | gradual   |
      | pain duration               | 14 months |
      | recent injury               | absent    |
      | corticosteroid use          | absent    |
      | focal bony tenderness       | present   |
      | inflammatory markers normal | present   |
      | marrow edema site           | scaphoid  |
      | confluent low T1 signal     | present   |
      | nonenhancing marrow         | present   |
      | sclerotic lesion            | present   |
      | fracture on CT              | absent    |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Flat-footed cook with a comma-shaped bone
    Radiopaedia-like case page.

    Given a 54-year-old female patient
    And these findings
      | finding              | recorded  |
      | pain site            | foot      |
      | pain side            | both      |
      | pain onset           | gradual   |
      | pain duration        | 3 years   |
      | pain with loading    | present   |
      | limb deformity       | present   |
      | recent injury        | absent    |
      | body mass index      | 32 kg/m²  |
      | abnormal radiograph  | present   |
      | sclerotic lesion     | present   |
      | marrow edema site    | navicular |
      | low T1 marrow signal | present   |
      | articular collapse   | present   |
      | osteophytes          | present   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Ballet pupil with a stiff second toe
    Case report, foot and ankle.

    Given a 14-year-old female patient
    And these findings
      | finding                       | recorded        |
      | athletic or military training | present         |
      | pain site                     | foot            |
      | pain side                     | right           |
      | pain duration                 | 4 months        |
      | joint swelling                | present         |
      | joint line tenderness         | present         |
      | recent injury                 | absent          |
      | routine blood tests normal    | present         |
      | flattened articular surface   | present         |
      | marrow edema site             | metatarsal head |
      | subchondral low-signal area   | present         |
      | joint effusion                | present         |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Boy of six whose innocent knee hid the limp
    Pediatric orthopedic case.

    Given a 6-year-old male patient
    And these findings
      | finding                       | recorded     |
      | limp                          | present      |
      | pain site                     | knee         |
      | pain duration                 | 2 months     |
      | afebrile                      | present      |
      | restricted movement           | present      |
      | muscle wasting                | present      |
      | C-reactive protein            | <5 mg/L      |
      | normal blood count            | present      |
      | treated for another diagnosis | present      |
      | marrow edema site             | femoral head |
      | reduced marrow enhancement    | present      |
      | bone lesion position          | epiphyseal   |
      | low T1 marrow signal          | present      |
      | joint effusion                | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Bare bone after a molar was pulled
    Oral surgery case report.

    Given a 71-year-old female patient
    And these findings
      | finding                        | recorded |
      | breast cancer                  | present  |
      | zoledronic acid                | present  |
      | duration of bisphosphonate use | 4 years  |
      | dental extraction              | present  |
      | pain site                      | jaw      |
      | pain duration                  | 9 weeks  |
      | exposed bone in the mouth      | present  |
      | radiotherapy to the site       | absent   |
      | marrow edema site              | mandible |
      | low T1 marrow signal           | present  |
      | sequestrum                     | present  |
      | C-reactive protein             | 14 mg/L  |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Bent back of a polymyalgia patient with gas inside
    Spine case report.
    Known miss: for ischemic speaks only ISC-115.

    Given a 76-year-old female patient
    And these findings
      | finding                   | recorded       |
      | corticosteroid use        | present        |
      | pain site                 | back           |
      | pain onset                | gradual        |
      | pain duration             | 3 months       |
      | recent injury             | present        |
      | minor injury              | present        |
      | kyphosis                  | present        |
      | neurologically intact     | present        |
      | earlier radiograph normal | present        |
      | vertebral collapse        | present        |
      | vertebral cleft           | present        |
      | fluid sign                | present        |
      | marrow edema site         | vertebral body |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Knees of a teenager two years past leukemia
    Pediatric oncology case report, relapse suspected.

    Given a 16-year-old female patient
    And these findings
      | finding                   | recorded                        |
      | leukemia in the past      | present                         |
      | chemotherapy              | present                         |
      | high-dose corticosteroids | present                         |
      | pain site                 | knee                            |
      | pain side                 | both                            |
      | pain duration             | 6 weeks                         |
      | night pain                | present                         |
      | normal blood count        | present                         |
      | lactate dehydrogenase     | 210 U/L                         |
      | blasts in bone marrow     | absent                          |
      | bilateral marrow edema    | present                         |
      | marrow edema site         | distal femur and proximal tibia |
      | serpentine rim            | present                         |
      | multiple bone lesions     | present                         |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Hips of a man two months after COVID-19
    Adult case series.

    Given a 36-year-old male patient
    And these findings
      | finding                     | recorded                      |
      | pain site                   | hip                           |
      | pain side                   | both                          |
      | pain onset                  | gradual                       |
      | pain duration               | 5 weeks                       |
      | recent infection            | present                       |
      | corticosteroid use          | present                       |
      | alcohol excess              | absent                        |
      | recent injury               | absent                        |
      | restricted movement         | present                       |
      | normal radiograph           | present                       |
      | marrow edema on MRI         | present                       |
      | marrow edema site           | femoral head and femoral neck |
      | double line sign            | present                       |
      | both femoral heads affected | present                       |
      | response to bone drugs      | present                       |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Painful knees and hip of a woman with lupus
    Adult case report.

    Given a 24-year-old female patient
    And these findings
      | finding                          | recorded                                         |
      | pain site                        | hip and knee                                     |
      | multifocal pain                  | present                                          |
      | pain duration                    | 4 months                                         |
      | lupus                            | present                                          |
      | high-dose corticosteroids        | present                                          |
      | time since corticosteroids began | 14 months                                        |
      | antiphospholipid antibodies      | present                                          |
      | fever                            | absent                                           |
      | C-reactive protein               | 3 mg/L                                           |
      | synovitis on imaging             | absent                                           |
      | serpentine rim                   | present                                          |
      | bone infarct                     | present                                          |
      | marrow edema site                | femoral condyle, proximal tibia and femoral head |
      | subchondral collapse             | absent                                           |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @urgent
  Scenario: Swollen eye of a boy with abnormal hemoglobin
    Paediatric case report.

    Given a 9-year-old boy
    And these findings
      | finding              | recorded      |
      | pain site            | face and back |
      | pain onset           | sudden        |
      | pain duration        | 2 days        |
      | sickle cell disease  | present       |
      | headache             | present       |
      | protruding eye       | present       |
      | temperature          | 38.4 °C       |
      | white cell count     | 18.2 ×10^9/L  |
      | C-reactive protein   | 96 mg/L       |
      | blood culture growth | absent        |
      | marrow edema site    | skull         |
      | subperiosteal fluid  | present       |
      | soft tissue edema    | present       |
      | bone erosion         | absent        |
      | sinus tract          | absent        |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Limping boy of six
    Paediatric case report.

    Given a 6-year-old boy
    And these findings
      | finding                        | recorded                  |
      | limp                           | present                   |
      | pain site                      | hip and knee              |
      | pain side                      | left                      |
      | pain duration                  | 7 weeks                   |
      | fever                          | absent                    |
      | recent injury                  | absent                    |
      | restricted movement            | present                   |
      | C-reactive protein             | < 5 mg/L                  |
      | erythrocyte sedimentation rate | 8 mm/h                    |
      | epiphyseal fragmentation       | present                   |
      | marrow edema site              | femoral head              |
      | metaphyseal edema              | present                   |
      | joint effusion                 | present                   |
      | perfusion pattern              | dark core in a bright rim |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Dorsal wrist pain of a mason
    Adult case report.

    Given a 29-year-old male patient
    And these findings
      | finding              | recorded          |
      | pain site            | wrist             |
      | pain side            | right             |
      | pain duration        | 8 months          |
      | heavy manual work    | present           |
      | recent injury        | absent            |
      | restricted movement  | present           |
      | local tenderness     | present           |
      | ulnar variance       | negative variance |
      | marrow edema site    | lunate            |
      | low T1 marrow signal | present           |
      | normal radiograph    | present           |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Radial wrist pain without a fall
    Adult case report, thin note.

    Given a 43-year-old female patient
    And these findings
      | finding                     | recorded  |
      | pain site                   | wrist     |
      | pain duration               | 10 months |
      | recent injury               | absent    |
      | local tenderness            | present   |
      | marrow edema site           | scaphoid  |
      | low T1 marrow signal        | present   |
      | marrow contrast enhancement | absent    |
      | fracture line on MRI        | absent    |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Hip pain late in a twin pregnancy
    Adult case report.

    Given a 33-year-old female patient
    And these findings
      | finding                          | recorded                      |
      | pregnancy stage                  | third trimester               |
      | gestational age                  | 33 weeks                      |
      | pain site                        | hip                           |
      | pain side                        | left                          |
      | pain onset                       | gradual                       |
      | difficulty walking               | present                       |
      | recent injury                    | absent                        |
      | corticosteroid use               | absent                        |
      | routine blood tests normal       | present                       |
      | marrow edema site                | femoral head and femoral neck |
      | joint effusion                   | present                       |
      | pain persisting beyond 12 months | present                       |
      | time to follow-up MRI            | 4 months                      |
      | residual lesion on follow-up MRI | present                       |
      | subchondral line                 | concave rim                   |
      | crescent sign                    | present                       |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Shoulder of a fisherman diver
    Adult case report.

    Given a 47-year-old male patient
    And these findings
      | finding                       | recorded     |
      | pain site                     | shoulder     |
      | pain side                     | right        |
      | pain duration                 | 1 years      |
      | decompression exposure        | present      |
      | recent injury                 | absent       |
      | corticosteroid use            | absent       |
      | restricted movement           | present      |
      | sclerotic lesion              | present      |
      | marrow edema site             | humeral head |
      | demarcated subchondral lesion | present      |
      | bone infarct                  | present      |
      | tendon tear on imaging        | absent       |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Knees of a girl during leukemia maintenance
    Paediatric case report.

    Given a 14-year-old girl
    And these findings
      | finding                    | recorded                                  |
      | pain site                  | knee and ankle                            |
      | pain side                  | both                                      |
      | pain with loading          | present                                   |
      | chemotherapy               | present                                   |
      | previous cancer            | present                                   |
      | corticosteroid use         | present                                   |
      | fever                      | absent                                    |
      | blasts on blood film       | absent                                    |
      | white cell count           | 3.4 ×10^9/L                               |
      | marrow edema site          | femoral condyle, proximal tibia and talus |
      | MRI signs of osteonecrosis | present                                   |
      | subchondral collapse       | present                                   |
      | marrow replacement         | absent                                    |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @urgent
  Scenario: Sudden back pain and weak legs
    Adult case report.

    Given a 58-year-old male patient
    And these findings
      | finding                                 | recorded       |
      | pain site                               | back           |
      | pain onset                              | sudden         |
      | pain duration                           | 6 hours        |
      | bilateral leg weakness                  | present        |
      | bladder or bowel disturbance            | present        |
      | smoking                                 | present        |
      | fever                                   | absent         |
      | recent injury                           | absent         |
      | C-reactive protein                      | 6 mg/L         |
      | marrow edema site                       | vertebral body |
      | high T2 marrow signal                   | present        |
      | cord or cauda equina compression on MRI | absent         |
      | vertebral collapse                      | absent         |
      | disc prolapse                           | absent         |
      | paraspinal or epidural collection       | absent         |
    When the findings are worked up
    Then no category leads
    And a red flag asks for action

  @not-urgent
  Scenario: Feverish boy with a big spleen and painful thigh
    Paediatric case report.

    Given a 11-year-old boy
    And these findings
      | finding                        | recorded                       |
      | pain site                      | thigh                          |
      | pain onset                     | sudden                         |
      | pain severity                  | severe                         |
      | temperature                    | 38.6 °C                        |
      | hepatosplenomegaly             | present                        |
      | platelet count                 | 82 ×10^9/L                     |
      | hemoglobin                     | 9.8 g/dL                       |
      | erythrocyte sedimentation rate | 64 mm/h                        |
      | blood culture growth           | absent                         |
      | bone culture growth            | absent                         |
      | raised ferritin                | present                        |
      | Gaucher disease                | present                        |
      | diffuse abnormal marrow signal | present                        |
      | marrow edema site              | femoral shaft and distal femur |
      | subperiosteal fluid            | present                        |
      | bone scan uptake               | cold area                      |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Painful crisis with thigh pain
    Adult case report.
    Known miss: for ischemic speaks only ISC-23, ISC-120.

    Given a 22-year-old male patient
    And these findings
      | finding               | recorded       |
      | sickle cell disease   | present        |
      | pain site             | thigh and back |
      | pain severity         | 9 points       |
      | pain duration         | 3 days         |
      | temperature           | 37.9 °C        |
      | local swelling        | present        |
      | local warmth          | present        |
      | white cell count      | 15600 /µL      |
      | hemoglobin            | 7.1 g/dL       |
      | lactate dehydrogenase | 780 U/L        |
      | C-reactive protein    | 41 mg/L        |
      | blood culture growth  | absent         |
      | marrow edema site     | femoral shaft  |
      | periosteal edema      | present        |
      | abscess               | absent         |
      | cortical destruction  | absent         |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent
  Scenario: Groin pain first called transient
    Adult case report, clue only late.

    Given a 51-year-old male patient
    And these findings
      | finding                                | recorded    |
      | pain site                              | hip         |
      | pain side                              | right       |
      | pain duration                          | 6 weeks     |
      | recent injury                          | absent      |
      | alcohol excess                         | present     |
      | normal radiograph                      | present     |
      | diffuse edema of femoral head and neck | present     |
      | joint effusion                         | present     |
      | double line sign                       | absent      |
      | treated for another diagnosis          | present     |
      | worsening despite treatment            | present     |
      | time to follow-up MRI                  | 14 weeks    |
      | subchondral line                       | concave rim |
      | subchondral collapse                   | present     |
      | osteonecrosis on follow-up MRI         | present     |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Wrist swelling in a woman treated for a seronegative arthritis
    Case report kind (hand surgery): wrist synovitis treated as early rheumatoid disease; final diagnosis Kienböck disease.

    Given a 47-year-old female patient
    And these findings
      | finding                       | recorded         |
      | pain site                     | wrist            |
      | pain duration                 | 14 months        |
      | recent injury                 | absent           |
      | joint swelling                | present          |
      | restricted movement           | present          |
      | treated for another diagnosis | present          |
      | rheumatoid factor             | absent           |
      | anti-CCP antibodies           | absent           |
      | C-reactive protein            | normal           |
      | marrow edema site             | lunate           |
      | low T1 marrow signal          | present          |
      | synovitis on imaging          | present          |
      | ulnar variance                | neutral variance |
      | normal radiograph             | present          |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Dorsal midfoot ache in a heavy woman called midfoot arthrosis
    Eurorad / JOCR kind: chronic medial midfoot pain in an obese woman; final diagnosis Müller-Weiss disease.

    Given a 53-year-old female patient
    And these findings
      | finding               | recorded  |
      | pain site             | foot      |
      | pain duration         | 3 years   |
      | pain onset            | gradual   |
      | recent injury         | absent    |
      | body mass index       | obese     |
      | limb deformity        | present   |
      | local swelling        | present   |
      | diabetes              | absent    |
      | neuropathy            | absent    |
      | marrow edema site     | navicular |
      | joint space narrowing | present   |
      | subchondral sclerosis | present   |
      | osteophytes           | present   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Febrile thigh pain in a boy with a hemoglobin disorder
    Pediatric Radiology / BMJ Case Reports kind: feared osteomyelitis, aspirate sterile; final diagnosis femoral bone infarction in sickle cell disease.

    Given a 9-year-old male patient
    And these findings
      | finding              | recorded      |
      | sickle cell disease  | present       |
      | pain site            | thigh         |
      | pain duration        | 4 days        |
      | fever                | present       |
      | temperature          | 38.6 °C       |
      | local swelling       | present       |
      | local tenderness     | present       |
      | C-reactive protein   | 92 mg/L       |
      | white cell count     | 17 ×10^9/L    |
      | hemoglobin           | 7.4 g/dL      |
      | blood culture growth | absent        |
      | marrow edema site    | femoral shaft |
      | periosteal reaction  | present       |
      | subperiosteal fluid  | present       |
      | normal radiograph    | present       |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Swollen eyelid and headache in a boy during a painful crisis
    Radiology case kind: orbital and skull swelling suspected orbital cellulitis; final diagnosis orbital wall and skull infarction in sickle cell disease.

    Given an 11-year-old male patient
    And these findings
      | finding              | recorded    |
      | sickle cell disease  | present     |
      | pain site            | skull, face |
      | headache             | present     |
      | protruding eye       | present     |
      | fever                | present     |
      | local swelling       | present     |
      | recent injury        | absent      |
      | C-reactive protein   | raised      |
      | anemia               | present     |
      | marrow edema site    | skull       |
      | subperiosteal fluid  | present     |
      | blood culture growth | absent      |
      | neurological deficit | absent      |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Limping small boy first sent home with an irritable hip
    Pediatric orthopedic report kind: treated as transient synovitis, radiograph normal for weeks; final diagnosis early Legg-Calvé-Perthes disease.

    Given a 5-year-old male patient
    And these findings
      | finding                       | recorded     |
      | limp                          | present      |
      | pain site                     | hip, knee    |
      | pain duration                 | 7 weeks      |
      | fever                         | absent       |
      | recent injury                 | absent       |
      | limited internal rotation     | present      |
      | treated for another diagnosis | present      |
      | C-reactive protein            | normal       |
      | white cell count              | normal       |
      | normal radiograph             | present      |
      | joint effusion                | present      |
      | synovitis on imaging          | present      |
      | marrow edema site             | femoral head |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Sudden medial knee pain in an elderly woman walking the stairs
    Skeletal Radiology kind: sudden knee pain attributed to a meniscus; final diagnosis spontaneous osteonecrosis of the knee.
    Known miss: nothing recorded speaks for ischemic.

    Given a 69-year-old female patient
    And these findings
      | finding                          | recorded        |
      | pain site                        | knee            |
      | pain onset                       | sudden          |
      | pain duration                    | 2 months        |
      | night pain                       | present         |
      | recent injury                    | absent          |
      | corticosteroid use               | absent          |
      | joint line tenderness            | present         |
      | marrow edema site                | femoral condyle |
      | subchondral low-signal area      | present         |
      | subchondral low-signal thickness | 6 mm            |
      | subchondral collapse             | present         |
      | meniscal root tear               | present         |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Bilateral knee ache in a young woman with a treated autoimmune flare
    Rheumatology case kind: knee pain thought to be lupus arthritis flare; final diagnosis multifocal steroid-induced osteonecrosis.

    Given a 24-year-old female patient
    And these findings
      | finding                          | recorded                     |
      | lupus                            | present                      |
      | high-dose corticosteroids        | present                      |
      | time since corticosteroids began | 9 months                     |
      | pain site                        | knee                         |
      | pain side                        | both                         |
      | joint swelling                   | absent                       |
      | morning stiffness                | absent                       |
      | C-reactive protein               | 4 mg/L                       |
      | antiphospholipid antibodies      | absent                       |
      | normal radiograph                | present                      |
      | marrow edema site                | distal femur, proximal tibia |
      | serpentine rim                   | present                      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Shoulder pain in a harvest worker who goes under water for a living
    Undersea medicine report kind: treated as rotator cuff disease; final diagnosis dysbaric osteonecrosis of the humeral head.

    Given a 38-year-old male patient
    And these findings
      | finding                       | recorded     |
      | decompression exposure        | present      |
      | pain site                     | shoulder     |
      | pain duration                 | 10 months    |
      | pain onset                    | gradual      |
      | night pain                    | present      |
      | recent injury                 | absent       |
      | corticosteroid use            | absent       |
      | alcohol excess                | absent       |
      | treated for another diagnosis | present      |
      | marrow edema site             | humeral head |
      | tendon tear on imaging        | absent       |
      | sclerotic lesion              | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Forefoot pain in a dancing schoolgirl suspected of a stress fracture
    Radiology case page kind: pain under the second toe in a dancer; final diagnosis Freiberg disease.

    Given a 15-year-old female patient
    And these findings
      | finding                       | recorded   |
      | pain site                     | foot       |
      | pain with activity            | present    |
      | pain duration                 | 5 months   |
      | athletic or military training | present    |
      | repetitive loading            | present    |
      | joint swelling                | present    |
      | restricted movement           | present    |
      | marrow edema site             | metatarsal |
      | joint effusion                | present    |
      | fracture line on MRI          | absent     |
      | joint surface irregularity    | present    |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Jaw ache after an extraction in a woman on injections for thin bone
    Oral surgery report kind: pain without bare bone, treated as dental infection; final diagnosis medication-related osteonecrosis of the jaw, early stage.

    Given a 71-year-old female patient
    And these findings
      | finding                   | recorded |
      | known osteoporosis        | present  |
      | denosumab use             | present  |
      | recent dental procedure   | present  |
      | pain site                 | jaw      |
      | pain duration             | 4 months |
      | fever                     | absent   |
      | exposed bone in the mouth | absent   |
      | discharging skin sinus    | absent   |
      | recent antibiotic use     | present  |
      | C-reactive protein        | normal   |
      | marrow edema site         | mandible |
      | low T1 marrow signal      | present  |
      | sclerotic lesion          | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Groin pain on both sides weeks after a severe viral pneumonia
    BMJ Case Reports kind: hip pain after COVID-19, first called post-viral arthritis; final diagnosis avascular necrosis of both femoral heads.

    Given a 37-year-old male patient
    And these findings
      | finding                          | recorded                   |
      | recent infection                 | present                    |
      | corticosteroid use               | present                    |
      | time since corticosteroids began | 2 months                   |
      | pain site                        | hip                        |
      | pain side                        | both                       |
      | pain duration                    | 3 weeks                    |
      | pain with loading                | present                    |
      | limited internal rotation        | present                    |
      | C-reactive protein               | 9 mg/L                     |
      | HLA-B27                          | absent                     |
      | normal radiograph                | present                    |
      | both femoral heads affected      | present                    |
      | marrow edema site                | femoral head, femoral neck |
      | joint effusion                   | present                    |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Left groin pain of late gestation that outlasts the birth
    Obstetric case report kind: assumed a self-limiting hip of pregnancy; final diagnosis osteonecrosis of the femoral head in pregnancy.

    Given a 33-year-old female patient
    And these findings
      | finding             | recorded                    |
      | pregnancy stage     | third trimester, postpartum |
      | time since delivery | 16 weeks                    |
      | pain site           | hip                         |
      | pain side           | left                        |
      | pain onset          | gradual                     |
      | progressive pain    | present                     |
      | limp                | present                     |
      | corticosteroid use  | absent                      |
      | alcohol excess      | absent                      |
      | marrow edema site   | femoral head, femoral neck  |
      | joint effusion      | present                     |
      | subchondral line    | concave rim                 |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Hot shin in a boy with a big spleen and nosebleeds
    Pediatric report kind: pseudo-osteomyelitis, antibiotics without effect; final diagnosis bone crisis with infarction in Gaucher disease.
    Known miss: for ischemic speaks only ISC-152.

    Given an 8-year-old male patient
    And these findings
      | finding                        | recorded                     |
      | pain site                      | shin                         |
      | pain onset                     | sudden                       |
      | pain severity                  | severe                       |
      | fever                          | present                      |
      | local swelling                 | present                      |
      | local redness                  | present                      |
      | hepatosplenomegaly             | present                      |
      | platelet count                 | 84 ×10^9/L                   |
      | erythrocyte sedimentation rate | 68 mm/h                      |
      | blood culture growth           | absent                       |
      | response to antibiotics        | absent                       |
      | marrow edema site              | proximal tibia, tibial shaft |
      | periosteal edema               | present                      |
      | diffuse abnormal marrow signal | present                      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Feverish boy with known hemoglobin disease and a painful thigh
    Pediatric reports of sickle bone infarction treated as osteomyelitis; final: acute bone infarct of the femur.

    Given a 9-year-old male patient
    And these findings
      | finding              | recorded      |
      | sickle cell disease  | present       |
      | pain site            | thigh         |
      | pain duration        | 3 days        |
      | temperature          | 38.2 °C       |
      | local swelling       | present       |
      | C-reactive protein   | 71 mg/L       |
      | white cell count     | 15.6 ×10^9/L  |
      | marrow edema site    | femoral shaft |
      | periosteal edema     | present       |
      | subperiosteal fluid  | present       |
      | blood culture growth | absent        |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Adolescent with aching knees during leukemia treatment
    Reports of multifocal osteonecrosis under dexamethasone for leukemia; final: steroid osteonecrosis of the knees.

    Given a 15-year-old female patient
    And these findings
      | finding                   | recorded                        |
      | previous cancer           | present                         |
      | chemotherapy              | present                         |
      | high-dose corticosteroids | present                         |
      | pain site                 | knee                            |
      | pain side                 | both                            |
      | pain duration             | 2 months                        |
      | fever                     | absent                          |
      | marrow edema site         | femoral condyle, tibial plateau |
      | serpentine rim            | present                         |
      | blasts in bone marrow     | absent                          |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Carpenter with a stiff dorsally tender wrist
    Ordinary hand surgery report; final: Kienböck disease.

    Given a 29-year-old male patient
    And these findings
      | finding                | recorded          |
      | heavy manual work      | present           |
      | pain site              | wrist             |
      | pain duration          | 8 months          |
      | recent injury          | absent            |
      | restricted movement    | present           |
      | marrow edema site      | lunate            |
      | low T1 marrow signal   | present           |
      | ulnar variance         | negative variance |
      | fracture on radiograph | absent            |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Radial-sided wrist pain of a woman who never fell
    Reports of Preiser disease first treated as tenosynovitis; final: osteonecrosis of the scaphoid.

    Given a 45-year-old female patient
    And these findings
      | finding                       | recorded  |
      | pain site                     | wrist     |
      | pain duration                 | 11 months |
      | recent injury                 | absent    |
      | snuffbox tenderness           | present   |
      | corticosteroid use            | absent    |
      | smoking                       | present   |
      | rheumatoid factor             | absent    |
      | marrow edema site             | scaphoid  |
      | fracture line on MRI          | absent    |
      | sclerotic lesion              | present   |
      | treated for another diagnosis | present   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Small boy limping since a cold that was called irritable hip
    Ordinary report of Perthes disease after a diagnosis of transient synovitis; final: Legg-Calvé-Perthes disease.

    Given a 6-year-old male patient
    And these findings
      | finding                       | recorded     |
      | limp                          | present      |
      | pain site                     | hip, knee    |
      | pain duration                 | 10 weeks     |
      | fever                         | absent       |
      | C-reactive protein            | normal       |
      | limited internal rotation     | present      |
      | joint effusion                | present      |
      | marrow edema site             | femoral head |
      | low T1 marrow signal          | present      |
      | epiphyseal fragmentation      | absent       |
      | treated for another diagnosis | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Drinker with a wholly bright femoral head called passing edema
    Skeletal Radiology type reports of femoral head necrosis first read as transient osteoporosis; final: osteonecrosis of the femoral head.

    Given a 39-year-old male patient
    And these findings
      | finding                       | recorded                   |
      | pain site                     | hip                        |
      | pain onset                    | sudden                     |
      | pain duration                 | 6 weeks                    |
      | alcohol excess                | present                    |
      | recent injury                 | absent                     |
      | normal radiograph             | present                    |
      | marrow edema site             | femoral head, femoral neck |
      | subchondral low-signal area   | present                    |
      | joint effusion                | present                    |
      | C-reactive protein            | normal                     |
      | treated for another diagnosis | present                    |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Woman with sudden inner knee pain at night and a flat spot on the condyle
    Radiology case page of spontaneous osteonecrosis of the knee; final: SONK of the medial femoral condyle.
    Known miss: nothing recorded speaks for ischemic.

    Given a 66-year-old female patient
    And these findings
      | finding                          | recorded        |
      | pain site                        | knee            |
      | pain onset                       | sudden          |
      | pain duration                    | 3 months        |
      | night pain                       | present         |
      | recent injury                    | absent          |
      | marrow edema site                | femoral condyle |
      | subchondral low-signal thickness | 6 mm            |
      | subchondral collapse             | present         |
      | meniscal root tear               | present         |
      | joint space narrowing            | absent          |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Groin pain late in pregnancy that stayed after birth
    Kind: JOCR reports, first read as transient osteoporosis; final: osteonecrosis of the femoral head in pregnancy.

    Given a 31-year-old female patient
    And these findings
      | finding                          | recorded                    |
      | pregnancy stage                  | third trimester, postpartum |
      | pain site                        | hip                         |
      | pain side                        | left                        |
      | pain duration                    | 5 months                    |
      | limp                             | present                     |
      | limited internal rotation        | present                     |
      | corticosteroid use               | absent                      |
      | alcohol excess                   | absent                      |
      | treated for another diagnosis    | present                     |
      | marrow edema on MRI              | present                     |
      | marrow edema site                | femoral head, femoral neck  |
      | subchondral low-signal area      | present                     |
      | subchondral low-signal thickness | 5 mm                        |
      | demarcated subchondral lesion    | present                     |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Thigh pain and fever in a girl with known hemoglobinopathy
    Kind: pediatric hematology reports, osteomyelitis feared; final: sickle cell bone infarction of the femur.

    Given an 11-year-old female patient
    And these findings
      | finding                | recorded      |
      | sickle cell disease    | present       |
      | pain site              | thigh         |
      | pain onset             | sudden        |
      | pain duration          | 3 days        |
      | temperature            | 37.9 °C       |
      | similar episode before | present       |
      | local tenderness       | present       |
      | C-reactive protein     | 41 mg/L       |
      | blood culture growth   | absent        |
      | marrow edema on MRI    | present       |
      | marrow edema site      | femoral shaft |
      | abscess                | absent        |
      | bilateral marrow edema | present       |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Small first-grader with a limp
    Kind: Eurorad page; final: Legg-Calve-Perthes disease.

    Given a 6-year-old male patient
    And these findings
      | finding                     | recorded     |
      | limp                        | present      |
      | pain site                   | knee         |
      | pain duration               | 3 months     |
      | fever                       | absent       |
      | restricted movement         | present      |
      | limited internal rotation   | present      |
      | C-reactive protein          | normal       |
      | recent injury               | absent       |
      | marrow edema on MRI         | present      |
      | marrow edema site           | femoral head |
      | epiphyseal fragmentation    | present      |
      | marrow contrast enhancement | absent       |
      | joint effusion              | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Wrist pain in a pneumatic drill operator
    Kind: hand surgery case page; final: Kienboeck disease.

    Given a 28-year-old male patient
    And these findings
      | finding              | recorded          |
      | pain site            | wrist             |
      | pain duration        | 9 months          |
      | heavy manual work    | present           |
      | pain with activity   | present           |
      | ulnar variance       | negative variance |
      | marrow edema on MRI  | present           |
      | marrow edema site    | lunate            |
      | low T1 marrow signal | present           |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Long midfoot ache called arthritis in an overweight woman
    Kind: Foot and ankle reports; final: Mueller-Weiss disease (osteonecrosis of the adult navicular).

    Given a 52-year-old female patient
    And these findings
      | finding              | recorded  |
      | pain site            | foot      |
      | pain duration        | 3 years   |
      | pain with loading    | present   |
      | pain side            | both      |
      | body mass index      | 33 kg/m²  |
      | recent injury        | absent    |
      | marrow edema on MRI  | present   |
      | marrow edema site    | navicular |
      | subchondral collapse | present   |
      | osteophytes          | present   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Shoulder pain in a commercial fisherman who dives
    Kind: diving medicine reports; final: dysbaric osteonecrosis of the humeral head.

    Given a 44-year-old male patient
    And these findings
      | finding                | recorded     |
      | pain site              | shoulder     |
      | pain duration          | 6 months     |
      | decompression exposure | present      |
      | pain onset             | gradual      |
      | night pain             | present      |
      | restricted movement    | present      |
      | corticosteroid use     | absent       |
      | normal radiograph      | present      |
      | marrow edema on MRI    | present      |
      | marrow edema site      | humeral head |
      | serpentine rim         | present      |
      | tendon tear on imaging | absent       |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Knee pain in a teenager finishing leukemia treatment
    Kind: pediatric oncology reports, relapse feared; final: multifocal osteonecrosis after chemotherapy and dexamethasone.

    Given a 14-year-old female patient
    And these findings
      | finding                   | recorded                            |
      | previous cancer           | present                             |
      | chemotherapy              | present                             |
      | high-dose corticosteroids | present                             |
      | pain site                 | knee, ankle                         |
      | pain duration             | 6 weeks                             |
      | fever                     | absent                              |
      | normal blood count        | present                             |
      | lactate dehydrogenase     | normal                              |
      | normal radiograph         | present                             |
      | marrow edema on MRI       | present                             |
      | marrow edema site         | distal femur, proximal tibia, talus |
      | bilateral marrow edema    | present                             |
      | multiple bone lesions     | present                             |
      | serpentine rim            | present                             |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Sudden knee pain at night after keyhole meniscus surgery
    Kind: arthroscopy journal reports; final: osteonecrosis of the medial femoral condyle after arthroscopy.
    Known miss: for ischemic speaks only ISC-187.

    Given a 64-year-old female patient
    And these findings
      | finding                          | recorded        |
      | pain site                        | knee            |
      | previous surgery at the site     | present         |
      | recent joint surgery             | present         |
      | pain onset                       | sudden          |
      | night pain                       | present         |
      | pain duration                    | 10 weeks        |
      | fever                            | absent          |
      | C-reactive protein               | normal          |
      | marrow edema on MRI              | present         |
      | marrow edema site                | femoral condyle |
      | subchondral low-signal area      | present         |
      | subchondral low-signal thickness | 6 mm            |
      | subchondral collapse             | present         |
      | joint effusion                   | present         |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Knee of a retired teacher getting suddenly worse weeks after keyhole meniscus trimming
    Knee surgery report, postarthroscopic osteonecrosis of the medial condyle; final diagnosis osteonecrosis.
    Known miss: for ischemic speaks only ISC-187.

    Given a 66-year-old female patient
    And these findings
      | finding                          | recorded        |
      | pain site                        | knee            |
      | pain onset                       | sudden          |
      | recent joint surgery             | present         |
      | meniscal tear                    | present         |
      | night pain                       | present         |
      | normal radiograph                | present         |
      | marrow edema site                | femoral condyle |
      | subchondral low-signal area      | present         |
      | subchondral low-signal thickness | 5 mm            |
      | subchondral collapse             | present         |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Upper arm of a feverish child with a hemoglobin disease put on antibiotics for bone infection
    Pediatric radiology report, humeral infarction with subperiosteal fluid treated as osteomyelitis; final diagnosis sickle bone infarction.

    Given an 8-year-old male patient
    And these findings
      | finding                   | recorded      |
      | sickle cell disease       | present       |
      | pain site                 | arm           |
      | pain duration             | 4 days        |
      | temperature               | 38.4 °C       |
      | local swelling            | present       |
      | C-reactive protein        | 96 mg/L       |
      | white cell count          | 17 ×10^9/L    |
      | blood culture growth      | absent        |
      | marrow edema site         | humeral shaft |
      | subperiosteal fluid       | present       |
      | subperiosteal fluid depth | 3 mm          |
      | periosteal reaction       | absent        |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Hip of a woman near term with twins, limping and told the ache would pass after birth
    Obstetric report, femoral head osteonecrosis of pregnancy first taken as transient osteoporosis; final diagnosis osteonecrosis.

    Given a 34-year-old female patient
    And these findings
      | finding                       | recorded                   |
      | pregnancy                     | present                    |
      | pregnancy stage               | third trimester            |
      | pain site                     | hip                        |
      | pain side                     | left                       |
      | inability to bear weight      | present                    |
      | treated for another diagnosis | present                    |
      | recent injury                 | absent                     |
      | corticosteroid use            | absent                     |
      | marrow edema site             | femoral head, femoral neck |
      | joint effusion                | present                    |
      | subchondral line              | concave rim                |
      | pain resolved on follow-up    | absent                     |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Wrist of a young mechanic splinted twice as a sprain, with swelling of the back of the hand
    Hand surgery report, Kienboeck disease first treated as sprain and as synovitis; final diagnosis lunate necrosis.

    Given a 22-year-old male patient
    And these findings
      | finding                       | recorded |
      | pain site                     | wrist    |
      | heavy manual work             | present  |
      | treated for another diagnosis | present  |
      | joint swelling                | present  |
      | recent injury                 | absent   |
      | earlier radiograph normal     | present  |
      | marrow edema site             | lunate   |
      | low T1 marrow signal          | present  |
      | rheumatoid factor             | absent   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Thumb side of the wrist in a woman on tablets for asthma, plastered for a hidden break
    Report of Preiser disease; final diagnosis scaphoid osteonecrosis without a fracture.

    Given a 44-year-old female patient
    And these findings
      | finding                       | recorded |
      | pain site                     | wrist    |
      | snuffbox tenderness           | present  |
      | recent injury                 | absent   |
      | corticosteroid use            | present  |
      | treated for another diagnosis | present  |
      | fracture on CT                | absent   |
      | marrow edema site             | scaphoid |
      | low T1 marrow signal          | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Hip of a kindergarten boy with a cold before, sent home as an irritable joint
    Emergency pediatrics report, early Perthes disease first taken as transient synovitis; final diagnosis Legg-Calve-Perthes disease.

    Given a 5-year-old male patient
    And these findings
      | finding                       | recorded     |
      | limp                          | present      |
      | pain site                     | knee, hip    |
      | pain duration                 | 6 weeks      |
      | recent infection              | present      |
      | treated for another diagnosis | present      |
      | fever                         | absent       |
      | C-reactive protein            | normal       |
      | limited internal rotation     | present      |
      | normal radiograph             | present      |
      | marrow edema site             | femoral head |
      | joint effusion                | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Knees of a schoolboy in the second year of leukemia care, relapse feared
    Pediatric oncology report, multifocal osteonecrosis mistaken for relapse; final diagnosis steroid osteonecrosis.

    Given a 14-year-old male patient
    And these findings
      | finding               | recorded                            |
      | previous cancer       | present                             |
      | chemotherapy          | present                             |
      | pain site             | knee, ankle                         |
      | night pain            | present                             |
      | fever                 | absent                              |
      | normal blood count    | present                             |
      | marrow edema site     | distal femur, proximal tibia, talus |
      | multiple bone lesions | present                             |
      | serpentine rim        | present                             |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Thigh of a pale girl with a large spleen and fever, opened in search of pus that was not there
    Report of pseudo-osteomyelitis as first sign of Gaucher disease; final diagnosis bone crisis with infarction.
    Known miss: for ischemic speaks only ISC-113, ISC-152.

    Given an 11-year-old female patient
    And these findings
      | finding                        | recorded      |
      | pain site                      | thigh         |
      | pain severity                  | severe        |
      | pain onset                     | sudden        |
      | fever                          | present       |
      | hepatosplenomegaly             | present       |
      | platelet count                 | low           |
      | anemia                         | present       |
      | erythrocyte sedimentation rate | 74 mm/h       |
      | white cell count               | normal        |
      | blood culture growth           | absent        |
      | bone scan uptake               | cold area     |
      | marrow edema site              | femoral shaft |
      | periosteal edema               | present       |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Ankle of a woman with a rash and joint flares, injected again and again as arthritis
    Rheumatology report, talar osteonecrosis in lupus first taken as lupus arthritis; final diagnosis talus necrosis.

    Given a 31-year-old female patient
    And these findings
      | finding                       | recorded |
      | lupus                         | present  |
      | pain site                     | ankle    |
      | joint swelling                | present  |
      | treated for another diagnosis | present  |
      | antiphospholipid antibodies   | present  |
      | C-reactive protein            | normal   |
      | normal radiograph             | present  |
      | marrow edema site             | talus    |
      | joint effusion                | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Forefoot of a ballet pupil padded for a march break under the second toe
    Foot and ankle report, Freiberg disease first treated as metatarsal stress fracture; final diagnosis metatarsal head necrosis.

    Given a 15-year-old female patient
    And these findings
      | finding                       | recorded   |
      | pain site                     | foot       |
      | pain with activity            | present    |
      | repetitive loading            | present    |
      | treated for another diagnosis | present    |
      | marrow edema site             | metatarsal |
      | bone lesion position          | epiphyseal |
      | joint surface irregularity    | present    |
      | fracture line on MRI          | absent     |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Both groins of a clerk months after a viral pneumonia in intensive care, sent first for back injections
    Post-COVID series, bilateral femoral head osteonecrosis first treated as lumbar radiculopathy; final diagnosis osteonecrosis.

    Given a 38-year-old male patient
    And these findings
      | finding                                | recorded     |
      | pain site                              | hip, buttock |
      | pain side                              | both         |
      | radiating pain                         | present      |
      | treated for another diagnosis          | present      |
      | acute illness                          | present      |
      | corticosteroid use                     | present      |
      | time since corticosteroids began       | 4 months     |
      | normal radiograph                      | present      |
      | diffuse edema of femoral head and neck | present      |
      | bilateral marrow edema                 | present      |
      | joint effusion                         | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Shoulder of a sea-urchin fisherman treated for months as a rotator cuff complaint
    Report of dysbaric osteonecrosis; final diagnosis humeral head osteonecrosis.

    Given a 47-year-old male patient
    And these findings
      | finding                       | recorded     |
      | pain site                     | shoulder     |
      | pain with activity            | present      |
      | treated for another diagnosis | present      |
      | decompression exposure        | present      |
      | recent injury                 | absent       |
      | tendon tear on imaging        | absent       |
      | marrow edema site             | humeral head |
      | sclerotic lesion              | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Hip of a woman one year after lymphoma cure, relapse feared
    Steroid and chemotherapy related osteonecrosis, taken for relapse; final: femoral head osteonecrosis.

    Given a 33-year-old female patient
    And these findings
      | finding                   | recorded                   |
      | pain site                 | hip                        |
      | pain duration             | 3 months                   |
      | previous cancer           | present                    |
      | chemotherapy              | present                    |
      | high-dose corticosteroids | present                    |
      | normal radiograph         | present                    |
      | marrow edema site         | femoral head, femoral neck |
      | joint effusion            | present                    |
      | fever                     | absent                     |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Humerus of a young African man with fever and arm pain for nine days, white count high
    Sickle cell bone infarction against osteomyelitis; final: bone infarct in vaso-occlusive crisis.
    Known miss: for ischemic speaks only ISC-23.

    Given a 19-year-old male patient
    And these findings
      | finding                   | recorded      |
      | sickle cell disease       | present       |
      | pain site                 | arm           |
      | pain duration             | 9 days        |
      | temperature               | 38.2 °C       |
      | white cell count          | 16.5 ×10^9/L  |
      | C-reactive protein        | 62 mg/L       |
      | hemoglobin                | 7.6 g/dL      |
      | marrow edema site         | humeral shaft |
      | subperiosteal fluid       | present       |
      | subperiosteal fluid depth | 3 mm          |
      | blood culture growth      | absent        |
      | intraosseous abscess      | absent        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Knee of a retired teacher with sudden inner pain at night while gardening, no injury
    Spontaneous osteonecrosis of the knee kind; final: SONK of medial femoral condyle.
    Known miss: nothing recorded speaks for ischemic.

    Given a 68-year-old female patient
    And these findings
      | finding                     | recorded        |
      | pain site                   | knee            |
      | pain onset                  | sudden          |
      | night pain                  | present         |
      | recent injury               | absent          |
      | normal radiograph           | present         |
      | marrow edema site           | femoral condyle |
      | subchondral low-signal area | present         |
      | meniscal root tear          | present         |
      | fever                       | absent          |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Wrist of a carpenter with stiff hand and dark half-moon bone, rheumatology sent him
    Kienbock disease mistaken for arthritis; final: lunate osteonecrosis.

    Given a 29-year-old male patient
    And these findings
      | finding              | recorded |
      | pain site            | wrist    |
      | pain duration        | 9 months |
      | heavy manual work    | present  |
      | restricted movement  | present  |
      | rheumatoid factor    | absent   |
      | marrow edema site    | lunate   |
      | low T1 marrow signal | present  |
      | synovitis on imaging | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Hip of a boy limping on and off, thought to be transient synovitis twice
    Legg-Calve-Perthes, early; final: Perthes disease.

    Given a 6-year-old male patient
    And these findings
      | finding                   | recorded     |
      | pain site                 | hip          |
      | limp                      | present      |
      | pain duration             | 8 weeks      |
      | C-reactive protein        | normal       |
      | joint effusion            | present      |
      | marrow edema site         | femoral head |
      | normal radiograph         | present      |
      | limited internal rotation | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Thoracic spine of a man on tablets for asthma whose vertebra sank after a cough
    Kummell disease mistaken for metastasis; final: vertebral osteonecrosis.
    Known miss: for ischemic speaks only ISC-115.

    Given a 71-year-old male patient
    And these findings
      | finding                        | recorded       |
      | pain site                      | back           |
      | sudden worsening of known pain | present        |
      | pain duration                  | 2 months       |
      | corticosteroid use             | present        |
      | vertebral collapse             | present        |
      | marrow edema site              | vertebral body |
      | fluid sign                     | present        |
      | pedicle involvement            | absent         |
      | monoclonal protein             | absent         |
      | fever                          | absent         |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Ankle of a commercial diver with deep pain in both ankles and years of hard drinking
    Multifocal osteonecrosis, talus, dysbaric or HIV; final: talar osteonecrosis.

    Given a 41-year-old male patient
    And these findings
      | finding                    | recorded |
      | pain site                  | ankle    |
      | bilateral marrow edema     | present  |
      | pain duration              | 5 months |
      | alcohol excess             | present  |
      | decompression exposure     | present  |
      | normal radiograph          | present  |
      | marrow edema site          | talus    |
      | well-defined low T1 lesion | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action
