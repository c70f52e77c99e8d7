@metabolic
Feature: Blind pictures of metabolic causes
  Made-up case reports, written by people who had not seen the rules, as a stand-in for cases nobody has seen.
  The first run on them is in docs/accuracy.md; since then the rules were mended with most of them in view.

  @not-urgent
  Scenario: A boy with autism who would not walk
    Pediatric case report; a marrow biopsy for leukemia came first.

    Given a 7-year-old male patient
    And these findings
      | finding                     | recorded |
      | refusal to walk             | present  |
      | pain site                   | leg      |
      | pain duration               | 5 weeks  |
      | developmental disability    | present  |
      | restricted diet             | present  |
      | gum bleeding                | present  |
      | petechiae                   | present  |
      | hemoglobin                  | 8.9 g/dL |
      | C-reactive protein          | 17 mg/L  |
      | symmetric metaphyseal edema | present  |
      | bone marrow without blasts  | present  |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Purple legs in a man living alone
    Internal medicine case report, vasculitis suspected.

    Given a 48-year-old male patient
    And these findings
      | finding                   | recorded                        |
      | pain site                 | knee and shin                   |
      | pain duration             | 2 months                        |
      | alcohol excess            | present                         |
      | malnutrition              | present                         |
      | purpura                   | present                         |
      | perifollicular hemorrhage | present                         |
      | synovial fluid            | bloody                          |
      | hemoglobin                | 8.1 g/dL                        |
      | platelet count            | 240 ×10^9/L                     |
      | antinuclear antibodies    | absent                          |
      | vitamin C level           | 3 µmol/L                        |
      | marrow edema site         | distal femur and proximal tibia |
      | bilateral marrow edema    | present                         |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Pelvic pain after pelvic irradiation
    Case report; metastasis was suspected on the scan.

    Given a 71-year-old female patient
    And these findings
      | finding                  | recorded           |
      | pain site                | sacrum and buttock |
      | pain duration            | 7 weeks            |
      | previous cancer          | present            |
      | radiotherapy to the site | present            |
      | difficulty walking       | present            |
      | alkaline phosphatase     | 142 U/L            |
      | vitamin D                | 14 ng/mL           |
      | marrow edema site        | sacral ala         |
      | bilateral marrow edema   | present            |
      | fracture on CT           | present            |
      | T-score                  | -2.7               |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Buttock pain five weeks after birth
    Case report of a nursing mother, sacroiliitis suspected.

    Given a 32-year-old female patient
    And these findings
      | finding                     | recorded         |
      | pain site                   | buttock and back |
      | time since delivery         | 5 weeks          |
      | breastfeeding               | present          |
      | pain duration               | 4 weeks          |
      | recent injury               | absent           |
      | fever                       | absent           |
      | sacroiliac provocation test | present          |
      | HLA-B27                     | absent           |
      | C-reactive protein          | 5 mg/L           |
      | vitamin D                   | 11 ng/mL         |
      | marrow edema site           | sacral ala       |
      | fracture line on MRI        | present          |
      | sacroiliac erosion          | absent           |
      | heparin use                 | present          |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Height loss in a nursing mother
    Endocrinology case report.

    Given a 29-year-old female patient
    And these findings
      | finding                    | recorded       |
      | pain site                  | back           |
      | pain onset                 | sudden         |
      | pregnancy stage            | postpartum     |
      | breastfeeding              | present        |
      | time since delivery        | 8 weeks        |
      | pain duration              | 7 weeks        |
      | mechanism of injury        | lifting        |
      | heparin use                | present        |
      | parathyroid hormone        | 28 pg/mL       |
      | Z-score                    | -3.4           |
      | vertebral collapse         | present        |
      | number of vertebral levels | 4              |
      | marrow edema site          | vertebral body |
      | normal pedicles            | present        |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Metatarsal after metatarsal
    Case report of an adult with early dental trouble.

    Given a 46-year-old female patient
    And these findings
      | finding                       | recorded   |
      | pain site                     | foot       |
      | pain duration                 | 9 months   |
      | previous stress fractures     | present    |
      | athletic or military training | absent     |
      | alkaline phosphatase          | 19 U/L     |
      | phosphate                     | 4.6 mg/dL  |
      | marrow edema site             | metatarsal |
      | fracture on radiograph        | present    |
      | chondrocalcinosis             | present    |
      | bisphosphonate use            | absent     |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @urgent
  Scenario: Thigh pain that was called drug fracture
    Case report; the blood was looked at again after years.

    Given a 55-year-old female patient
    And these findings
      | finding                                     | recorded  |
      | pain site                                   | thigh     |
      | pain duration                               | 11 months |
      | bisphosphonate use                          | present   |
      | previous fragility fracture                 | present   |
      | alkaline phosphatase                        | 24 U/L    |
      | persistently low alkaline phosphatase       | present   |
      | lateral subtrochanteric cortical thickening | present   |
      | lateral femoral shaft fracture line         | present   |
      | both femoral shafts affected                | present   |
      | raised bone turnover markers                | absent    |
      | callus                                      | absent    |
      | T-score                                     | -1.6      |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Six years of treatment for spondylitis
    Endocrinology case report; the cause sat in the heel.

    Given a 42-year-old male patient
    And these findings
      | finding                                 | recorded                             |
      | pain site                               | back and hip and chest wall and foot |
      | widespread bone pain                    | present                              |
      | pain duration                           | 6 years                              |
      | proximal muscle weakness                | present                              |
      | waddling gait                           | present                              |
      | phosphate                               | 1.2 mg/dL                            |
      | alkaline phosphatase                    | 312 U/L                              |
      | response to immunosuppressive treatment | absent                               |
      | sacroiliac marrow edema                 | present                              |
      | pseudofracture                          | present                              |
      | fracture site                           | rib fracture                         |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @urgent
  Scenario: Bone pain on an old hepatitis drug
    Case report of a drug effect on the kidney.

    Given a 56-year-old male patient
    And these findings
      | finding                | recorded                            |
      | widespread bone pain   | present                             |
      | pain duration          | 18 months                           |
      | liver disease          | present                             |
      | bone-harming drug use  | present                             |
      | waddling gait          | present                             |
      | phosphate              | 0.48 mmol/L                         |
      | alkaline phosphatase   | 268 U/L                             |
      | bone scan uptake       | multifocal                          |
      | marrow edema site      | femoral neck and rib and metatarsal |
      | bilateral marrow edema | present                             |
      | fracture line on MRI   | present                             |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Sore feet after iron by vein
    Gastroenterology case report.

    Given a 38-year-old female patient
    And these findings
      | finding                    | recorded                                  |
      | pain site                  | foot and ankle                            |
      | pain duration              | 4 months                                  |
      | inflammatory bowel disease | present                                   |
      | fatigue                    | present                                   |
      | phosphate                  | 1.1 mg/dL                                 |
      | calcium                    | 8.7 mg/dL                                 |
      | alkaline phosphatase       | 165 U/L                                   |
      | vitamin D                  | 22 ng/mL                                  |
      | corticosteroid use         | absent                                    |
      | marrow edema site          | metatarsal and calcaneus and distal tibia |
      | fracture line on MRI       | present                                   |
      | bilateral marrow edema     | present                                   |
      | response to bone drugs     | present                                   |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: A swelling of the jaw taken for a giant cell tumor
    Maxillofacial case report.

    Given a 31-year-old female patient
    And these findings
      | finding              | recorded   |
      | pain site            | jaw        |
      | pain duration        | 3 months   |
      | bony swelling        | present    |
      | calcium              | 11.9 mg/dL |
      | phosphate            | 2.1 mg/dL  |
      | parathyroid hormone  | 612 pg/mL  |
      | alkaline phosphatase | 305 U/L    |
      | lytic lesion         | present    |
      | bone expansion       | present    |
      | solitary bone lesion | present    |
      | marrow edema site    | mandible   |
      | creatinine           | 0.9 mg/dL  |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Lytic lesions everywhere and a calcium of fourteen
    Case report; first presented at the tumor board.

    Given a 62-year-old male patient
    And these findings
      | finding               | recorded                   |
      | pain site             | hip and arm and chest wall |
      | pain duration         | 5 months                   |
      | weight loss           | present                    |
      | calcium               | 14.2 mg/dL                 |
      | parathyroid hormone   | 1180 pg/mL                 |
      | alkaline phosphatase  | 540 U/L                    |
      | creatinine            | 1.8 mg/dL                  |
      | multiple bone lesions | present                    |
      | lytic lesion          | present                    |
      | PET uptake            | present                    |
      | pathological fracture | present                    |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Weak legs on dialysis
    Neurosurgical case report of a thoracic lesion.

    Given a 44-year-old male patient
    And these findings
      | finding                                 | recorded   |
      | pain site                               | back       |
      | pain duration                           | 6 weeks    |
      | chronic kidney disease                  | present    |
      | bilateral leg weakness                  | present    |
      | parathyroid hormone                     | 1920 pg/mL |
      | alkaline phosphatase                    | 890 U/L    |
      | lytic lesion                            | present    |
      | bone expansion                          | present    |
      | pedicle involvement                     | present    |
      | cord or cauda equina compression on MRI | present    |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: A warm bowed shin
    Radiology case page with an edematous lesion of the shaft.

    Given a 67-year-old male patient
    And these findings
      | finding                 | recorded     |
      | pain site               | shin         |
      | pain side               | left         |
      | pain duration           | 3 years      |
      | limb deformity          | present      |
      | rest pain               | present      |
      | fever                   | absent       |
      | C-reactive protein      | 4 mg/L       |
      | alkaline phosphatase    | 418 U/L      |
      | calcium                 | 9.3 mg/dL    |
      | cortical thickening     | present      |
      | bone expansion          | present      |
      | bone scan uptake        | diffuse      |
      | marrow edema site       | tibial shaft |
      | normal T1 marrow signal | present      |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: One picture-framed vertebra after breast cancer
    Case report of a false alarm for metastasis.

    Given a 72-year-old female patient
    And these findings
      | finding              | recorded       |
      | pain site            | back           |
      | pain duration        | 14 months      |
      | previous cancer      | present        |
      | alkaline phosphatase | 196 U/L        |
      | C-reactive protein   | normal         |
      | bone expansion       | present        |
      | pedicle involvement  | present        |
      | marrow edema site    | vertebral body |
      | fatty marrow         | present        |
      | soft tissue mass     | absent         |
      | solitary bone lesion | present        |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Rib after rib in a woman with a round face
    Endocrinology case report.

    Given a 39-year-old female patient
    And these findings
      | finding                  | recorded     |
      | pain site                | chest wall   |
      | pain side                | both         |
      | pain duration            | 8 months     |
      | menstrual disturbance    | present      |
      | proximal muscle weakness | present      |
      | bruising                 | present      |
      | recent injury            | absent       |
      | corticosteroid use       | absent       |
      | fracture site            | rib fracture |
      | vitamin D                | 26 ng/mL     |
      | Z-score                  | -2.6         |
      | bone scan uptake         | multifocal   |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @urgent
  Scenario: Thigh ache on denosumab for breast cancer
    Case report; radiotherapy for metastasis was planned.

    Given a 61-year-old female patient
    And these findings
      | finding                                     | recorded  |
      | pain site                                   | thigh     |
      | pain side                                   | right     |
      | pain duration                               | 3 months  |
      | previous cancer                             | present   |
      | denosumab use                               | present   |
      | recent injury                               | absent    |
      | pain with loading                           | present   |
      | calcium                                     | 8.9 mg/dL |
      | vitamin D                                   | 27 ng/mL  |
      | lateral subtrochanteric cortical thickening | present   |
      | lateral subtrochanteric edema               | present   |
      | lateral femoral shaft fracture line         | present   |
      | lytic lesion                                | absent    |
      | both femoral shafts affected                | present   |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Sudden knee pain on the stairs
    Radiology case page, knee.

    Given a 64-year-old female patient
    And these findings
      | finding            | recorded                |
      | pain site          | knee                    |
      | pain onset         | sudden                  |
      | pain duration      | 3 weeks                 |
      | night pain         | present                 |
      | recent injury      | absent                  |
      | joint effusion     | present                 |
      | marrow edema site  | femoral condyle         |
      | subchondral line   | parallel to the surface |
      | meniscal extrusion | present                 |
      | T-score            | -2.3                    |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: A femoral head taken for necrosis
    Orthopedic case report of an older woman.

    Given a 71-year-old female patient
    And these findings
      | finding                                | recorded                |
      | pain site                              | hip                     |
      | pain onset                             | sudden                  |
      | pain duration                          | 5 weeks                 |
      | recent injury                          | absent                  |
      | inability to bear weight               | present                 |
      | T-score                                | -3.0                    |
      | osteopenia on radiograph               | present                 |
      | diffuse edema of femoral head and neck | present                 |
      | subchondral line                       | parallel to the surface |
      | subchondral low-signal thickness       | 2 mm                    |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Knock-knees and knee pain under a veil
    Adolescent medicine case report.

    Given a 14-year-old female patient
    And these findings
      | finding                  | recorded     |
      | pain site                | knee and hip |
      | pain side                | both         |
      | pain duration            | 7 months     |
      | little sun exposure      | present      |
      | waddling gait            | present      |
      | proximal muscle weakness | present      |
      | limb deformity           | present      |
      | calcium                  | 8.1 mg/dL    |
      | alkaline phosphatase     | 1240 U/L     |
      | parathyroid hormone      | 188 pg/mL    |
      | 25-OH vitamin D          | <4 ng/mL     |
      | growth plate widening    | present      |
      | metaphyseal irregularity | present      |
      | metaphyseal edema        | present      |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @urgent
  Scenario: Both groins in a thin woman with anemia
    Rheumatology case report; sacroiliitis suspected elsewhere.

    Given a 36-year-old female patient
    And these findings
      | finding                | recorded         |
      | pain site              | hip              |
      | pain duration          | 10 months        |
      | weight loss            | present          |
      | hemoglobin             | 9.4 g/dL         |
      | alkaline phosphatase   | 390 U/L          |
      | calcium                | 7.8 mg/dL        |
      | phosphate              | 2.0 mg/dL        |
      | parathyroid hormone    | 240 pg/mL        |
      | vitamin D              | 5 ng/mL          |
      | femoral neck fracture  | present          |
      | fracture line side     | compression side |
      | bilateral marrow edema | present          |
      | pseudofracture         | present          |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Ankle pain on a weekly tablet
    Case report of a drug effect in rheumatoid arthritis.

    Given a 66-year-old female patient
    And these findings
      | finding                    | recorded                   |
      | pain site                  | ankle and shin             |
      | pain side                  | both                       |
      | pain duration              | 5 months                   |
      | known rheumatoid arthritis | present                    |
      | bone-harming drug use      | present                    |
      | corticosteroid use         | absent                     |
      | marrow edema site          | distal tibia and calcaneus |
      | fracture line on MRI       | present                    |
      | bilateral marrow edema     | present                    |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @urgent
  Scenario: Strange marrow in a starving student
    Radiology case page; a repeat MRI was done for suspected technical failure.

    Given a 19-year-old female patient
    And these findings
      | finding                        | recorded                                  |
      | pain site                      | foot and knee                             |
      | pain duration                  | 3 months                                  |
      | eating disorder                | present                                   |
      | body mass index                | 13.1                                      |
      | menstrual disturbance          | present                                   |
      | heart rate                     | 44 /min                                   |
      | white cell count               | 2.6 ×10^9/L                               |
      | hemoglobin                     | 10.4 g/dL                                 |
      | marrow edema site              | distal tibia and calcaneus and metatarsal |
      | diffuse abnormal marrow signal | present                                   |
      | fracture line on MRI           | present                                   |
      | Z-score                        | -2.8                                      |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Five vertebrae within two months
    Case report after a dose was missed.

    Given a 65-year-old female patient
    And these findings
      | finding                           | recorded |
      | pain site                         | back     |
      | pain onset                        | sudden   |
      | pain duration                     | 6 weeks  |
      | denosumab stopped                 | present  |
      | raised bone turnover markers      | present  |
      | T-score                           | -2.4     |
      | vertebral collapse                | present  |
      | number of vertebral levels        | 5        |
      | band of edema near the endplate   | present  |
      | preserved normal vertebral marrow | present  |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Aching bones under an antifungal
    Transplant case report.

    Given a 58-year-old male patient
    And these findings
      | finding               | recorded                    |
      | pain site             | arm and hand and chest wall |
      | multifocal pain       | present                     |
      | pain duration         | 2 months                    |
      | immunosuppression     | present                     |
      | bone-harming drug use | present                     |
      | fever                 | absent                      |
      | alkaline phosphatase  | 612 U/L                     |
      | calcium               | 9.0 mg/dL                   |
      | C-reactive protein    | 11 mg/L                     |
      | periosteal reaction   | present                     |
      | multiple bone lesions | absent                      |
      | bone scan uptake      | multifocal                  |
      | cortical destruction  | absent                      |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Buttock pain of a great-grandmother in a care home
    Geriatric case report; metastasis suspected.

    Given an 83-year-old female patient
    And these findings
      | finding               | recorded         |
      | pain site             | buttock and back |
      | pain onset            | sudden           |
      | pain duration         | 3 weeks          |
      | recent injury         | absent           |
      | difficulty walking    | present          |
      | previous cancer       | present          |
      | normal radiograph     | present          |
      | H-shaped sacral edema | present          |
      | fracture line on MRI  | present          |
      | marrow replacement    | absent           |
      | fracture on CT        | present          |
      | 25-OH vitamin D       | 11 ng/mL         |
      | monoclonal protein    | absent           |
      | C-reactive protein    | 6 mg/L           |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Autistic boy of five who ate only crackers
    Pediatric case report; leukemia suspected.

    Given a 5-year-old male patient
    And these findings
      | finding                       | recorded |
      | developmental disability      | present  |
      | restricted diet               | present  |
      | refusal to walk               | present  |
      | pain site                     | leg      |
      | pain duration                 | 6 weeks  |
      | bleeding gums                 | present  |
      | petechiae                     | present  |
      | hemoglobin                    | 8.8 g/dL |
      | C-reactive protein            | 18 mg/L  |
      | symmetric metaphyseal edema   | present  |
      | marrow infiltration on MRI    | present  |
      | blasts in bone marrow         | absent   |
      | subperiosteal fluid           | present  |
      | treated for another diagnosis | present  |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Electrician bowed by three years of aching ribs and hips
    Endocrine case report.

    Given a 45-year-old male patient
    And these findings
      | finding                       | recorded     |
      | widespread bone pain          | present      |
      | pain duration                 | 3 years      |
      | proximal muscle weakness      | present      |
      | waddling gait                 | present      |
      | treated for another diagnosis | present      |
      | phosphate                     | 1.2 mg/dL    |
      | alkaline phosphatase          | 310 U/L      |
      | calcium                       | normal       |
      | 25-OH vitamin D               | 24 ng/mL     |
      | renal phosphate wasting       | present      |
      | bilateral marrow edema        | present      |
      | marrow edema site             | femoral neck |
      | pseudofracture                | present      |
      | bone scan uptake              | multifocal   |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Librarian whose metatarsals break again and again
    Endocrine case report; bisphosphonate had been given.

    Given a 52-year-old female patient
    And these findings
      | finding                               | recorded            |
      | pain site                             | foot                |
      | pain duration                         | 8 months            |
      | previous stress fractures             | present             |
      | tooth loss                            | present             |
      | bisphosphonate use                    | present             |
      | recent injury                         | absent              |
      | alkaline phosphatase                  | 18 U/L              |
      | persistently low alkaline phosphatase | present             |
      | phosphate                             | 4.8 mg/dL           |
      | 25-OH vitamin D                       | 31 ng/mL            |
      | marrow edema site                     | metatarsal          |
      | fracture site                         | metatarsal fracture |
      | nonunion                              | present             |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @urgent
  Scenario: Kidney stones and holes in many bones
    Case report; metastases suspected, search for a primary fruitless.

    Given a 37-year-old female patient
    And these findings
      | finding                  | recorded       |
      | pain site                | thigh and shin |
      | pain duration            | 7 months       |
      | kidney stones            | present        |
      | weight loss              | present        |
      | calcium                  | 13.1 mg/dL     |
      | parathyroid hormone      | 890 pg/mL      |
      | alkaline phosphatase     | 640 U/L        |
      | multiple lytic lesions   | present        |
      | bone expansion           | present        |
      | fluid-fluid levels       | present        |
      | subperiosteal resorption | present        |
      | monoclonal protein       | absent         |
      | normal chest CT          | present        |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Nursing mother who bent to the cot
    Osteoporosis journal case report.

    Given a 31-year-old female patient
    And these findings
      | finding                           | recorded       |
      | breastfeeding                     | present        |
      | time since delivery               | 7 weeks        |
      | pain site                         | back           |
      | pain onset                        | sudden         |
      | recent injury                     | absent         |
      | heparin use                       | present        |
      | loss of height                    | present        |
      | neurologically intact             | present        |
      | vertebral compression fracture    | present        |
      | number of vertebral levels        | 4              |
      | marrow edema site                 | vertebral body |
      | bone density Z-score              | -3.4 SD        |
      | 25-OH vitamin D                   | 19 ng/mL       |
      | preserved normal vertebral marrow | present        |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Warm bowed shin of a church organist
    Radiopaedia-like case page.

    Given a 70-year-old male patient
    And these findings
      | finding                 | recorded     |
      | pain site               | shin         |
      | pain side               | left         |
      | pain duration           | 4 years      |
      | limb deformity          | present      |
      | local warmth            | present      |
      | rest pain               | present      |
      | alkaline phosphatase    | 412 U/L      |
      | calcium                 | normal       |
      | coarse trabeculae       | present      |
      | cortical thickening     | present      |
      | normal T1 marrow signal | present      |
      | marrow edema site       | tibial shaft |
      | soft tissue mass        | absent       |
      | bone scan uptake        | diffuse      |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Sudden knee pain while the tram started
    Radiopaedia-like case page.

    Given a 67-year-old female patient
    And these findings
      | finding              | recorded                |
      | pain site            | knee                    |
      | pain side            | left                    |
      | pain onset           | sudden                  |
      | pain duration        | 4 weeks                 |
      | recent injury        | absent                  |
      | night pain           | present                 |
      | pain with loading    | present                 |
      | normal radiograph    | present                 |
      | marrow edema site    | medial femoral condyle  |
      | subchondral fracture | present                 |
      | subchondral line     | parallel to the surface |
      | meniscal extrusion   | present                 |
      | T-score              | -2.1 SD                 |
      | C-reactive protein   | 3 mg/L                  |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @urgent
  Scenario: Student weighing thirty-eight kilograms with both groins sore
    Case report, eating disorders.

    Given a 22-year-old female patient
    And these findings
      | finding                       | recorded         |
      | eating disorder               | present          |
      | menstrual disturbance         | present          |
      | body mass index               | 14.6 kg/m²       |
      | pain site                     | hip              |
      | pain side                     | both             |
      | pain duration                 | 2 months         |
      | pain with loading             | present          |
      | athletic or military training | absent           |
      | normal radiograph             | present          |
      | marrow edema site             | femoral neck     |
      | fracture line side            | compression side |
      | femoral neck fracture         | present          |
      | fracture on both sides        | present          |
      | bone density Z-score          | -2.9 SD          |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Thigh ache after nine years of weekly tablets
    Case report, orthopedic trauma.

    Given a 69-year-old female patient
    And these findings
      | finding                                     | recorded |
      | alendronate                                 | present  |
      | duration of bisphosphonate use              | 9 years  |
      | pain site                                   | thigh    |
      | pain side                                   | right    |
      | pain duration                               | 4 months |
      | recent injury                               | absent   |
      | treated for another diagnosis               | present  |
      | lateral subtrochanteric cortical thickening | present  |
      | lateral subtrochanteric edema               | present  |
      | lateral femoral shaft fracture line         | present  |
      | both femoral shafts affected                | present  |
      | T-score                                     | -1.9 SD  |
      | calcium                                     | normal   |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Crohn patient aching after repeated iron drips
    Gastroenterology case report.

    Given a 38-year-old female patient
    And these findings
      | finding                           | recorded     |
      | inflammatory bowel disease        | present      |
      | ferric carboxymaltose             | present      |
      | pain site                         | foot and hip |
      | multifocal pain                   | present      |
      | pain duration                     | 5 months     |
      | fatigue                           | present      |
      | C-reactive protein                | 4 mg/L       |
      | phosphate                         | 1.0 mg/dL    |
      | alkaline phosphatase              | 188 U/L      |
      | raised FGF23                      | present      |
      | number of edema sites             | 5            |
      | fracture line on MRI              | present      |
      | HLA-B27                           | absent       |
      | response after a drug was changed | present      |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Both feet burn after a new kidney
    Transplant journal case report.

    Given a 48-year-old male patient
    And these findings
      | finding                           | recorded                             |
      | kidney transplant                 | present                              |
      | pain site                         | foot and knee                        |
      | pain side                         | both                                 |
      | pain duration                     | 6 weeks                              |
      | pain onset                        | gradual                              |
      | recent injury                     | absent                               |
      | pain relieved by rest             | present                              |
      | alkaline phosphatase              | 176 U/L                              |
      | parathyroid hormone               | 142 pg/mL                            |
      | bilateral marrow edema            | present                              |
      | marrow edema site                 | talus, calcaneus and femoral condyle |
      | uric acid                         | normal                               |
      | no osteonecrosis                  | present                              |
      | response after a drug was changed | present                              |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Refugee girl who cannot climb to the classroom
    Pediatric case report; myopathy suspected.

    Given a 15-year-old female patient
    And these findings
      | finding                  | recorded         |
      | little sun exposure      | present          |
      | pain site                | thigh and pelvis |
      | pain duration            | 1 year           |
      | proximal muscle weakness | present          |
      | waddling gait            | present          |
      | creatine kinase          | absent           |
      | 25-OH vitamin D          | <4 ng/mL         |
      | calcium                  | 7.4 mg/dL        |
      | alkaline phosphatase     | 1250 U/L         |
      | parathyroid hormone      | 410 pg/mL        |
      | growth plate widening    | present          |
      | Looser zones             | present          |
      | bilateral marrow edema   | present          |
      | osteopenia on radiograph | present          |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Boy who will not walk
    Paediatric case report.

    Given a 6-year-old boy
    And these findings
      | finding                     | recorded                        |
      | developmental disability    | present                         |
      | restricted diet             | present                         |
      | inability to bear weight    | present                         |
      | leg complaints              | present                         |
      | pain duration               | 5 weeks                         |
      | fever                       | absent                          |
      | gum bleeding                | present                         |
      | petechiae                   | present                         |
      | hemoglobin                  | 8.6 g/dL                        |
      | C-reactive protein          | 18 mg/L                         |
      | platelet count              | 340 ×10^9/L                     |
      | symmetric metaphyseal edema | present                         |
      | marrow edema site           | distal femur and proximal tibia |
      | periosteal edema            | present                         |
      | vitamin C level             | < 5 µmol/L                      |
      | response to vitamin C       | present                         |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Years of bone pain and weak thighs
    Adult case report.

    Given a 44-year-old male patient
    And these findings
      | finding                       | recorded                                  |
      | widespread bone pain          | present                                   |
      | pain site                     | hip, foot and chest wall                  |
      | pain duration                 | 3 years                                   |
      | proximal muscle weakness      | present                                   |
      | waddling gait                 | present                                   |
      | loss of height                | present                                   |
      | phosphate                     | 1.3 mg/dL                                 |
      | calcium                       | 9.1 mg/dL                                 |
      | alkaline phosphatase          | 238 U/L                                   |
      | renal phosphate wasting       | present                                   |
      | raised FGF23                  | present                                   |
      | marrow edema site             | femoral neck, femoral head and metatarsal |
      | pseudofracture                | present                                   |
      | treated for another diagnosis | present                                   |
      | HLA-B27                       | absent                                    |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Groin and back pain of a veiled woman
    Adult case report.

    Given a 29-year-old female patient
    And these findings
      | finding              | recorded                           |
      | pain site            | hip and back                       |
      | pain side            | both                               |
      | pain duration        | 8 months                           |
      | little sun exposure  | present                            |
      | breastfeeding        | present                            |
      | waddling gait        | present                            |
      | calcium              | 7.9 mg/dL                          |
      | phosphate            | 2.1 mg/dL                          |
      | alkaline phosphatase | 402 U/L                            |
      | 25-OH vitamin D      | 4 ng/mL                            |
      | parathyroid hormone  | 286 pg/mL                          |
      | marrow edema site    | femoral neck, pubis and sacral ala |
      | pseudofracture       | present                            |
      | bone scan uptake     | multifocal                         |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Foot pain during infusions for bowel disease
    Adult case report, clue only late.

    Given a 47-year-old male patient
    And these findings
      | finding                           | recorded                                    |
      | inflammatory bowel disease        | present                                     |
      | regular medication                | present                                     |
      | pain site                         | foot, knee and hip                          |
      | multifocal pain                   | present                                     |
      | recent injury                     | absent                                      |
      | fatigue                           | present                                     |
      | C-reactive protein                | 3 mg/L                                      |
      | calcium                           | normal                                      |
      | phosphate                         | 0.36 mmol/L                                 |
      | alkaline phosphatase              | 174 U/L                                     |
      | renal phosphate wasting           | present                                     |
      | marrow edema site                 | metatarsal, tibial plateau and femoral neck |
      | fracture line on MRI              | present                                     |
      | response after a drug was changed | present                                     |
      | synovitis on imaging              | absent                                      |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Back pain of a nursing mother
    Adult case report.

    Given a 31-year-old female patient
    And these findings
      | finding                        | recorded       |
      | time since delivery            | 8 weeks        |
      | breastfeeding                  | present        |
      | pain site                      | back           |
      | pain onset                     | sudden         |
      | pain severity                  | severe         |
      | loss of height                 | present        |
      | recent injury                  | absent         |
      | fever                          | absent         |
      | C-reactive protein             | normal         |
      | calcium                        | 9.6 mg/dL      |
      | 25-OH vitamin D                | 17 ng/mL       |
      | marrow edema site              | vertebral body |
      | vertebral collapse             | present        |
      | number of vertebral levels     | 5              |
      | bone density Z-score           | -3.4 SD        |
      | family history of osteoporosis | present        |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Several vertebrae within weeks
    Adult case report.

    Given a 66-year-old female patient
    And these findings
      | finding                         | recorded |
      | pain site                       | back     |
      | pain onset                      | sudden   |
      | pain duration                   | 3 weeks  |
      | denosumab stopped               | present  |
      | known osteoporosis              | present  |
      | recent injury                   | absent   |
      | monoclonal protein              | absent   |
      | vertebral collapse              | present  |
      | number of vertebral levels      | 4        |
      | band of edema near the endplate | present  |
      | preserved vertebral marrow      | present  |
      | soft tissue mass                | absent   |
      | bone density T-score            | -2.9 SD  |
      | raised bone turnover markers    | present  |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Buttock pain after radiotherapy
    Adult case report, mimic.

    Given a 77-year-old female patient
    And these findings
      | finding                  | recorded         |
      | pain site                | buttock and back |
      | pain side                | both             |
      | previous cancer          | present          |
      | radiotherapy to the site | present          |
      | pain with loading        | present          |
      | recent injury            | absent           |
      | normal radiograph        | present          |
      | marrow edema site        | sacral ala       |
      | fracture line on MRI     | present          |
      | H-shaped sacral edema    | present          |
      | soft tissue mass         | absent           |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Metatarsals and thighs that do not heal
    Adult case report.

    Given a 52-year-old female patient
    And these findings
      | finding                               | recorded                              |
      | pain site                             | foot and thigh                        |
      | previous stress fractures             | present                               |
      | early tooth loss                      | present                               |
      | bisphosphonate use                    | present                               |
      | alkaline phosphatase                  | 17 U/L                                |
      | persistently low alkaline phosphatase | present                               |
      | raised pyridoxal phosphate            | present                               |
      | calcium                               | 9.8 mg/dL                             |
      | 25-OH vitamin D                       | 31 ng/mL                              |
      | marrow edema site                     | metatarsal and proximal femoral shaft |
      | pseudofracture                        | present                               |
      | nonunion                              | present                               |
      | chondrocalcinosis                     | present                               |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Lytic lesions of a woman with stones
    Adult case report, mimic.

    Given a 36-year-old female patient
    And these findings
      | finding                  | recorded            |
      | widespread bone pain     | present             |
      | pain site                | leg, pelvis and arm |
      | fatigue                  | present             |
      | weight loss              | present             |
      | kidney stones            | present             |
      | calcium                  | 14.3 mg/dL          |
      | phosphate                | 1.8 mg/dL           |
      | alkaline phosphatase     | 640 U/L             |
      | creatinine               | 1.6 mg/dL           |
      | parathyroid hormone      | 1480 pg/mL          |
      | lytic lesion             | present             |
      | multiple bone lesions    | present             |
      | fluid-fluid levels       | present             |
      | subperiosteal resorption | present             |
      | monoclonal protein       | absent              |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Thigh ache on long therapy for bones
    Adult case report.

    Given a 69-year-old female patient
    And these findings
      | finding                                     | recorded |
      | pain site                                   | thigh    |
      | pain side                                   | both     |
      | pain duration                               | 4 months |
      | recent injury                               | absent   |
      | bisphosphonate use                          | present  |
      | duration of bisphosphonate use              | 9 years  |
      | corticosteroid use                          | present  |
      | lateral subtrochanteric cortical thickening | present  |
      | lateral subtrochanteric edema               | present  |
      | lateral femoral shaft fracture line         | present  |
      | both femoral shafts affected                | present  |
      | soft tissue mass                            | absent   |
      | bone density T-score                        | -1.8 SD  |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Ankles and ribs of a man with a virus under treatment
    Adult case report, mimic.

    Given a 58-year-old male patient
    And these findings
      | finding                           | recorded                          |
      | HIV infection                     | present                           |
      | regular medication                | present                           |
      | pain site                         | ankle, foot and chest wall        |
      | pain duration                     | 11 months                         |
      | difficulty walking                | present                           |
      | bone scan uptake                  | multifocal                        |
      | tumor elsewhere on imaging        | absent                            |
      | phosphate                         | 1.5 mg/dL                         |
      | alkaline phosphatase              | 290 U/L                           |
      | creatinine                        | 1.5 mg/dL                         |
      | protein in the urine              | present                           |
      | parathyroid hormone               | 58 pg/mL                          |
      | marrow edema site                 | talus, calcaneus and distal tibia |
      | fracture line on MRI              | present                           |
      | response after a drug was changed | present                           |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @urgent
  Scenario: Hip pain of a very thin student
    Adult case report.

    Given a 20-year-old female patient
    And these findings
      | finding                        | recorded     |
      | eating disorder                | present      |
      | body mass index                | 13.4 kg/m²   |
      | menstrual disturbance          | present      |
      | pain site                      | hip          |
      | pain with loading              | present      |
      | white cell count               | 2.9 ×10^9/L  |
      | hemoglobin                     | 10.4 g/dL    |
      | C-reactive protein             | < 1 mg/L     |
      | diffuse abnormal marrow signal | present      |
      | high T2 marrow signal          | present      |
      | low T1 marrow signal           | present      |
      | marrow edema site              | femoral neck |
      | fracture line on MRI           | present      |
      | fracture line side             | tension side |
      | bone density Z-score           | -3.1 SD      |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Pale boy suspected of leukemia
    Paediatric case report, mimic, thin note.

    Given a 10-year-old boy
    And these findings
      | finding                                        | recorded |
      | limp                                           | present  |
      | bone pain                                      | present  |
      | pain site                                      | leg      |
      | fatigue                                        | present  |
      | anemia                                         | present  |
      | blasts in bone marrow                          | absent   |
      | lactate dehydrogenase                          | normal   |
      | C-reactive protein                             | 22 mg/L  |
      | metaphyseal marrow signal change on both sides | present  |
      | subperiosteal fluid                            | present  |
      | bruising                                       | present  |
      | treated for another diagnosis                  | present  |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Boy with autism who stopped walking and was biopsied
    Follows reports of scurvy in autistic children suspected of leukemia; final: scurvy.

    Given a 6-year-old male patient
    And these findings
      | finding                        | recorded |
      | developmental disability       | present  |
      | inability to bear weight       | present  |
      | pain site                      | leg      |
      | pain duration                  | 6 weeks  |
      | fever                          | absent   |
      | anemia                         | present  |
      | white cell count               | normal   |
      | C-reactive protein             | 15 mg/L  |
      | erythrocyte sedimentation rate | 46 mm/h  |
      | petechiae                      | absent   |
      | symmetric metaphyseal edema    | present  |
      | diffuse abnormal marrow signal | present  |
      | subperiosteal fluid            | present  |
      | blasts in bone marrow          | absent   |
      | osteopenia on radiograph       | present  |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Sudden hip pain of a small old lady without a fall
    Follows reports of subchondral insufficiency fracture of the femoral head taken for osteonecrosis; final: subchondral insufficiency fracture by osteoporosis.

    Given a 73-year-old female patient
    And these findings
      | finding               | recorded                   |
      | pain site             | hip                        |
      | pain onset            | sudden                     |
      | pain duration         | 4 weeks                    |
      | recent injury         | absent                     |
      | corticosteroid use    | absent                     |
      | alcohol excess        | absent                     |
      | body mass index       | 18.9 kg/m²                 |
      | bone density T-score  | -2.9 SD                    |
      | normal radiograph     | present                    |
      | marrow edema site     | femoral head, femoral neck |
      | subchondral line      | parallel to the surface    |
      | serpentine rim        | absent                     |
      | joint space narrowing | absent                     |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Man with years of aching hips and ribs treated as spondyloarthritis
    Follows reports of tumor-induced osteomalacia misdiagnosed as ankylosing spondylitis; final: tumor-induced osteomalacia.

    Given a 45-year-old male patient
    And these findings
      | finding                                 | recorded                 |
      | pain site                               | back, hip, chest wall    |
      | pain duration                           | 3 years                  |
      | progressive pain                        | present                  |
      | treated for another diagnosis           | present                  |
      | response to immunosuppressive treatment | absent                   |
      | HLA-B27                                 | absent                   |
      | proximal muscle weakness                | present                  |
      | waddling gait                           | present                  |
      | loss of height                          | present                  |
      | C-reactive protein                      | normal                   |
      | alkaline phosphatase                    | 286 U/L                  |
      | calcium                                 | normal                   |
      | sacroiliac marrow edema                 | present                  |
      | marrow edema site                       | femoral neck, sacral ala |
      | bone scan uptake                        | multifocal               |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Pelvic pain three years after radiation for cervical cancer
    Follows reports of pelvic insufficiency fracture suspected as metastasis; final: sacral insufficiency fractures.

    Given a 66-year-old female patient
    And these findings
      | finding                  | recorded          |
      | previous cancer          | present           |
      | radiotherapy to the site | present           |
      | pain site                | back, buttock     |
      | pain duration            | 2 months          |
      | recent injury            | absent            |
      | night pain               | absent            |
      | raised tumor markers     | absent            |
      | normal radiograph        | present           |
      | marrow edema site        | sacral ala, pubis |
      | bilateral marrow edema   | present           |
      | low T1 marrow signal     | present           |
      | PET uptake               | present           |
      | soft tissue mass         | absent            |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Dull thigh ache in a woman ten years on weekly tablets
    Follows reports of incomplete atypical femoral fracture; final: atypical femoral fracture under alendronate.

    Given a 68-year-old female patient
    And these findings
      | finding                        | recorded      |
      | pain site                      | thigh         |
      | pain side                      | both          |
      | pain duration                  | 5 months      |
      | bisphosphonate use             | present       |
      | duration of bisphosphonate use | 10 years      |
      | recent injury                  | absent        |
      | treated for another diagnosis  | present       |
      | cortical thickening            | present       |
      | marrow edema site              | femoral shaft |
      | periosteal reaction            | present       |
      | complete fracture              | absent        |
      | soft tissue mass               | absent        |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Third broken metatarsal in a woman with false teeth since her youth
    Follows reports of adult hypophosphatasia diagnosed by repeated metatarsal stress fractures; final: hypophosphatasia.

    Given a 47-year-old female patient
    And these findings
      | finding                       | recorded   |
      | pain site                     | foot       |
      | pain duration                 | 3 months   |
      | previous stress fractures     | present    |
      | early tooth loss              | present    |
      | athletic or military training | absent     |
      | recent injury                 | absent     |
      | alkaline phosphatase          | 24 U/L     |
      | calcium                       | normal     |
      | phosphate                     | normal     |
      | 25-OH vitamin D               | 31 ng/mL   |
      | parathyroid hormone           | normal     |
      | bone density T-score          | -0.8 SD    |
      | marrow edema site             | metatarsal |
      | fracture line on MRI          | present    |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Lytic shin and jaw lesions reported as giant cell tumor
    Follows reports of brown tumors imitating giant cell tumor or metastases; final: primary hyperparathyroidism.

    Given a 38-year-old female patient
    And these findings
      | finding                      | recorded               |
      | pain site                    | shin, jaw              |
      | pain duration                | 8 months               |
      | fatigue                      | present                |
      | kidney stones                | present                |
      | palpable mass                | present                |
      | histology shows benign tumor | present                |
      | histology shows malignancy   | absent                 |
      | multiple bone lesions        | present                |
      | lytic lesion                 | present                |
      | bone expansion               | present                |
      | cortical thinning            | present                |
      | marrow edema site            | tibial shaft, mandible |
      | calcium                      | 11.7 mg/dL             |
      | alkaline phosphatase         | 412 U/L                |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Short bow-legged man with pain in both thighs
    Follows reports of X-linked hypophosphatemia in adults with pseudofractures; final: X-linked hypophosphatemia.

    Given a 34-year-old male patient
    And these findings
      | finding                | recorded               |
      | pain site              | thigh                  |
      | pain side              | both                   |
      | pain duration          | 1 year                 |
      | limb deformity         | present                |
      | recent injury          | absent                 |
      | early tooth loss       | present                |
      | joint stiffness        | present                |
      | phosphate              | 1.7 mg/dL              |
      | calcium                | normal                 |
      | 25-OH vitamin D        | normal                 |
      | marrow edema site      | proximal femoral shaft |
      | bilateral marrow edema | present                |
      | osteophytes            | present                |
      | fracture on radiograph | present                |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Nursing mother who shrank after her first birth
    Follows reports of pregnancy and lactation osteoporosis put down to ordinary back pain; final: pregnancy-associated osteoporosis with vertebral fractures.

    Given a 32-year-old female patient
    And these findings
      | finding                       | recorded       |
      | pain site                     | back           |
      | pain onset                    | sudden         |
      | time since delivery           | 8 weeks        |
      | breastfeeding                 | present        |
      | treated for another diagnosis | present        |
      | loss of height                | present        |
      | fever                         | absent         |
      | neurological deficit          | absent         |
      | C-reactive protein            | normal         |
      | calcium                       | normal         |
      | 25-OH vitamin D               | 22 ng/mL       |
      | heparin use                   | present        |
      | vertebral collapse            | present        |
      | number of vertebral levels    | 4              |
      | marrow edema site             | vertebral body |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Liver patient with ankle and rib pain on an antiviral
    Follows reports of adefovir-induced Fanconi syndrome referred as arthritis or metastases; final: hypophosphatemic osteomalacia by adefovir.

    Given a 57-year-old male patient
    And these findings
      | finding               | recorded                       |
      | liver disease         | present                        |
      | regular medication    | present                        |
      | pain site             | ankle, chest wall, hip         |
      | widespread bone pain  | present                        |
      | pain duration         | 18 months                      |
      | difficulty walking    | present                        |
      | rheumatoid factor     | absent                         |
      | C-reactive protein    | normal                         |
      | alkaline phosphatase  | 301 U/L                        |
      | creatinine            | 1.6 mg/dL                      |
      | raised tumor markers  | absent                         |
      | bone scan uptake      | multifocal                     |
      | marrow edema site     | talus, calcaneus, femoral neck |
      | number of edema sites | 5                              |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Warm bowed shin in a retired carpenter
    Follows Radiopaedia and Eurorad pages of active Paget disease with marrow edema; final: Paget disease of the tibia.

    Given a 67-year-old male patient
    And these findings
      | finding                          | recorded                     |
      | pain site                        | shin                         |
      | pain duration                    | 10 months                    |
      | rest pain                        | present                      |
      | local warmth                     | present                      |
      | limb deformity                   | present                      |
      | fever                            | absent                       |
      | C-reactive protein               | normal                       |
      | alkaline phosphatase             | 238 U/L                      |
      | raised prostate-specific antigen | absent                       |
      | cortical thickening              | present                      |
      | bone expansion                   | present                      |
      | lytic lesion                     | present                      |
      | marrow edema site                | tibial shaft, proximal tibia |
      | soft tissue mass                 | absent                       |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Very thin student with puzzling knee marrow on every sequence
    Follows reports of serous marrow change in anorexia nervosa, scans thought faulty or infiltrative; final: gelatinous marrow transformation by starvation.

    Given a 19-year-old female patient
    And these findings
      | finding                        | recorded    |
      | pain site                      | knee, foot  |
      | body mass index                | 14.6 kg/m²  |
      | recent injury                  | absent      |
      | fever                          | absent      |
      | hemoglobin                     | 10.4 g/dL   |
      | white cell count               | 2.9 ×10^9/L |
      | C-reactive protein             | normal      |
      | diffuse abnormal marrow signal | present     |
      | low T1 marrow signal           | present     |
      | high T2 marrow signal          | present     |
      | bilateral marrow edema         | present     |
      | normal radiograph              | present     |
      | soft tissue mass               | absent      |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Pale young woman whose two hips gave way slowly
    Follows reports of bilateral femoral neck insufficiency fractures revealing celiac disease; final: osteomalacia by malabsorption.

    Given a 29-year-old female patient
    And these findings
      | finding                       | recorded     |
      | pain site                     | hip          |
      | pain side                     | both         |
      | pain duration                 | 7 months     |
      | athletic or military training | absent       |
      | pregnancy                     | absent       |
      | recent injury                 | absent       |
      | waddling gait                 | present      |
      | proximal muscle weakness      | present      |
      | weight loss                   | present      |
      | anemia                        | present      |
      | calcium                       | 8.0 mg/dL    |
      | alkaline phosphatase          | 334 U/L      |
      | marrow edema site             | femoral neck |
      | bilateral marrow edema        | present      |
      | treated for another diagnosis | present      |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Selective eater with leg pain, refusal to walk and pallor
    Case reports of scurvy in autistic children worked up for leukemia; final: scurvy.

    Given a 5-year-old male patient
    And these findings
      | finding                     | recorded |
      | developmental disability    | present  |
      | restricted diet             | present  |
      | pain site                   | leg      |
      | pain duration               | 6 weeks  |
      | difficulty walking          | present  |
      | hemoglobin                  | 8.9 g/dL |
      | petechiae                   | present  |
      | C-reactive protein          | 12 mg/L  |
      | blasts in bone marrow       | absent   |
      | symmetric metaphyseal edema | present  |
      | osteopenia on radiograph    | present  |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Man losing height and strength over years of back and hip pain
    Reports of tumor-induced osteomalacia first treated as ankylosing spondylitis; final: tumor-induced osteomalacia.

    Given a 46-year-old male patient
    And these findings
      | finding                       | recorded                                 |
      | widespread bone pain          | present                                  |
      | pain duration                 | 3 years                                  |
      | proximal muscle weakness      | present                                  |
      | loss of height                | present                                  |
      | waddling gait                 | present                                  |
      | HLA-B27                       | absent                                   |
      | phosphate                     | 1.4 mg/dL                                |
      | calcium                       | normal                                   |
      | alkaline phosphatase          | 247 U/L                                  |
      | 25-OH vitamin D               | 24 ng/mL                                 |
      | multiple bone lesions         | present                                  |
      | marrow edema site             | femoral neck, sacral ala, tibial plateau |
      | treated for another diagnosis | present                                  |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Treated breast cancer and new pelvic pain with a hot sacrum
    Reports of sacral insufficiency fracture after pelvic or adjuvant treatment mistaken for metastasis; final: sacral insufficiency fracture.

    Given a 69-year-old female patient
    And these findings
      | finding               | recorded      |
      | previous cancer       | present       |
      | bone-harming drug use | present       |
      | pain site             | back, buttock |
      | pain duration         | 5 weeks       |
      | recent injury         | absent        |
      | bone scan uptake      | focal         |
      | marrow edema site     | sacral ala    |
      | low T1 marrow signal  | present       |
      | soft tissue mass      | absent        |
      | normal radiograph     | present       |
      | neurological deficit  | absent        |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Woman on long treatment with thigh ache on walking
    Reports of incomplete atypical femoral fracture; final: impending atypical femoral fracture under alendronate.

    Given a 67-year-old female patient
    And these findings
      | finding                                     | recorded |
      | bisphosphonate use                          | present  |
      | duration of bisphosphonate use              | 9 years  |
      | pain site                                   | thigh    |
      | pain duration                               | 3 months |
      | pain with loading                           | present  |
      | recent injury                               | absent   |
      | lateral subtrochanteric cortical thickening | present  |
      | lateral subtrochanteric edema               | present  |
      | corticosteroid use                          | absent   |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Young mother with acute back pain while nursing
    Reports of pregnancy- and lactation-associated osteoporosis; final: vertebral insufficiency fractures of pregnancy-associated osteoporosis.

    Given a 31-year-old female patient
    And these findings
      | finding                    | recorded       |
      | time since delivery        | 8 weeks        |
      | breastfeeding              | present        |
      | pain site                  | back           |
      | pain severity              | severe         |
      | recent injury              | absent         |
      | vertebral collapse         | present        |
      | number of vertebral levels | 4              |
      | marrow edema site          | vertebral body |
      | bone density Z-score       | -3.1           |
      | calcium                    | normal         |
      | monoclonal protein         | absent         |
      | fever                      | absent         |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Woman with several lytic bones and giant cells on the first biopsy
    Reports of brown tumors misdiagnosed as giant cell tumor or metastases; final: brown tumors of primary hyperparathyroidism.

    Given a 41-year-old female patient
    And these findings
      | finding                      | recorded              |
      | pain site                    | leg, hip              |
      | pain duration                | 10 months             |
      | kidney stones                | present               |
      | fatigue                      | present               |
      | weight loss                  | present               |
      | multiple bone lesions        | present               |
      | lytic lesion                 | present               |
      | bone expansion               | present               |
      | marrow edema site            | proximal tibia, ilium |
      | alkaline phosphatase         | raised                |
      | histology shows benign tumor | present               |
      | tumor elsewhere on imaging   | absent                |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Middle-aged woman with a string of slow foot fractures
    Reports of adult hypophosphatasia presenting with metatarsal stress fractures; final: adult hypophosphatasia.

    Given a 52-year-old female patient
    And these findings
      | finding                   | recorded                           |
      | pain site                 | foot, thigh                        |
      | pain duration             | 2 years                            |
      | previous stress fractures | present                            |
      | recent injury             | absent                             |
      | known osteoporosis        | present                            |
      | bisphosphonate use        | present                            |
      | early tooth loss          | present                            |
      | bone density T-score      | -1.6                               |
      | 25-OH vitamin D           | 31 ng/mL                           |
      | marrow edema site         | metatarsal, proximal femoral shaft |
      | nonunion                  | present                            |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Boy with autism who refuses to stand, leukemia suspected
    Kind: BMJ Case Reports and pediatric reports; final: scurvy.

    Given a 6-year-old male patient
    And these findings
      | finding                     | recorded |
      | developmental disability    | present  |
      | restricted diet             | present  |
      | inability to bear weight    | present  |
      | pain site                   | leg      |
      | pain duration               | 5 weeks  |
      | irritability                | present  |
      | gum bleeding                | present  |
      | fever                       | absent   |
      | anemia                      | present  |
      | C-reactive protein          | 12 mg/L  |
      | platelet count              | normal   |
      | blasts on blood film        | absent   |
      | marrow edema on MRI         | present  |
      | symmetric metaphyseal edema | present  |
      | periosteal edema            | present  |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Two years of rib and hip pain treated as rheumatism
    Kind: endocrine case reports; final: tumor-induced osteomalacia.

    Given a 44-year-old male patient
    And these findings
      | finding                       | recorded                            |
      | widespread bone pain          | present                             |
      | pain duration                 | 2 years                             |
      | proximal muscle weakness      | present                             |
      | waddling gait                 | present                             |
      | treated for another diagnosis | present                             |
      | loss of height                | present                             |
      | HLA-B27                       | absent                              |
      | phosphate                     | 1.4 mg/dL                           |
      | alkaline phosphatase          | raised                              |
      | calcium                       | normal                              |
      | parathyroid hormone           | normal                              |
      | marrow edema on MRI           | present                             |
      | marrow edema site             | femoral neck, sacral ala, calcaneus |
      | bilateral marrow edema        | present                             |
      | multifocal pain               | present                             |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Thigh ache in a woman ten years on weekly tablets
    Kind: orthopedic reports; final: incomplete atypical femoral fracture on alendronate.

    Given a 69-year-old female patient
    And these findings
      | finding                                     | recorded               |
      | pain site                                   | thigh                  |
      | pain duration                               | 3 months               |
      | pain with loading                           | present                |
      | bisphosphonate use                          | present                |
      | duration of bisphosphonate use              | 10 years               |
      | recent injury                               | absent                 |
      | known osteoporosis                          | present                |
      | lateral subtrochanteric cortical thickening | present                |
      | marrow edema on MRI                         | present                |
      | marrow edema site                           | proximal femoral shaft |
      | periosteal edema                            | present                |
      | corticosteroid use                          | present                |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Broken foot bones again and again, slow to heal
    Kind: osteoporosis journal reports; final: adult hypophosphatasia.

    Given a 49-year-old female patient
    And these findings
      | finding                   | recorded   |
      | pain site                 | foot       |
      | pain duration             | 7 months   |
      | previous stress fractures | present    |
      | early tooth loss          | present    |
      | recent injury             | absent     |
      | alkaline phosphatase      | 19 U/L     |
      | marrow edema on MRI       | present    |
      | marrow edema site         | metatarsal |
      | nonunion                  | present    |
      | bone density T-score      | -1.3 SD    |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Buttock pain three years after treatment for cervical cancer
    Kind: radiology reports, first read as metastases; final: sacral insufficiency fracture after radiotherapy.

    Given a 71-year-old female patient
    And these findings
      | finding                  | recorded          |
      | previous cancer          | present           |
      | radiotherapy to the site | present           |
      | pain site                | buttock, back     |
      | pain onset               | gradual           |
      | pain duration            | 2 months          |
      | recent injury            | absent            |
      | weight loss              | absent            |
      | bone scan uptake         | multifocal        |
      | marrow edema on MRI      | present           |
      | marrow edema site        | sacral ala, pubis |
      | bilateral marrow edema   | present           |
      | soft tissue mass         | absent            |
      | low T1 marrow signal     | present           |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Breaking back pain while lifting the newborn
    Kind: obstetric and endocrine reports; final: pregnancy and lactation associated osteoporosis with vertebral fractures.

    Given a 29-year-old female patient
    And these findings
      | finding                    | recorded       |
      | breastfeeding              | present        |
      | time since delivery        | 8 weeks        |
      | pain site                  | back           |
      | pain onset                 | sudden         |
      | minor injury               | present        |
      | loss of height             | present        |
      | heparin use                | present        |
      | fever                      | absent         |
      | C-reactive protein         | normal         |
      | calcium                    | normal         |
      | parathyroid hormone        | normal         |
      | marrow edema on MRI        | present        |
      | marrow edema site          | vertebral body |
      | vertebral collapse         | present        |
      | number of vertebral levels | 4              |
      | neurological deficit       | absent         |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Sore feet and ribs in a man on tablets for hepatitis B
    Kind: hepatology and rheumatology reports, first called gout, then metastases; final: Fanconi syndrome with osteomalacia from adefovir.

    Given a 58-year-old male patient
    And these findings
      | finding                       | recorded                            |
      | liver disease                 | present                             |
      | regular medication            | present                             |
      | multifocal pain               | present                             |
      | pain site                     | foot, chest wall, hip               |
      | pain duration                 | 15 months                           |
      | proximal muscle weakness      | present                             |
      | treated for another diagnosis | present                             |
      | recent injury                 | absent                              |
      | bone scan uptake              | multifocal                          |
      | alkaline phosphatase          | 286 U/L                             |
      | uric acid                     | 1.6 mg/dL                           |
      | monoclonal protein            | absent                              |
      | marrow edema on MRI           | present                             |
      | marrow edema site             | metatarsal, calcaneus, femoral neck |
      | raised tumor markers          | absent                              |
      | waddling gait                 | present                             |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Lytic shin lesion read by the pathologist as giant cell tumor
    Kind: JOCR reports of misread biopsy; final: brown tumors of primary hyperparathyroidism.

    Given a 36-year-old female patient
    And these findings
      | finding                      | recorded     |
      | pain site                    | shin         |
      | pain duration                | 6 months     |
      | fatigue                      | present      |
      | kidney stones                | present      |
      | lytic lesion                 | present      |
      | multiple bone lesions        | present      |
      | histology shows benign tumor | present      |
      | bone expansion               | present      |
      | marrow edema on MRI          | present      |
      | marrow edema site            | tibial shaft |
      | calcium                      | 12.1 mg/dL   |
      | alkaline phosphatase         | raised       |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Legs of an autistic boy who stopped walking, marrow taken in fear of leukemia
    Pediatric Rheumatology-type report, scurvy mimicking leukemia; final diagnosis scurvy.

    Given a 6-year-old male patient
    And these findings
      | finding                        | recorded |
      | inability to bear weight       | present  |
      | leg complaints                 | present  |
      | pain duration                  | 5 weeks  |
      | developmental disability       | present  |
      | anemia                         | present  |
      | C-reactive protein             | 21 mg/L  |
      | blasts in bone marrow          | absent   |
      | osteopenia on radiograph       | present  |
      | diffuse abnormal marrow signal | present  |
      | metaphyseal edema              | present  |
      | bilateral marrow edema         | present  |
      | soft tissue edema              | present  |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Thighs of a small picky girl with fluid along the bones, treated with two antibiotics
    Report of scurvy first treated as multifocal osteomyelitis; final diagnosis scurvy.

    Given a 4-year-old female patient
    And these findings
      | finding                        | recorded                     |
      | limp                           | present                      |
      | temperature                    | 38.1 °C                      |
      | C-reactive protein             | 38 mg/L                      |
      | erythrocyte sedimentation rate | 45 mm/h                      |
      | white cell count               | normal                       |
      | blood culture growth           | absent                       |
      | restricted diet                | present                      |
      | marrow edema site              | distal femur, proximal tibia |
      | number of edema sites          | multiple                     |
      | subperiosteal fluid            | present                      |
      | response to antibiotics        | absent                       |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Back, hips and heels of a weakening driver treated three years as spondyloarthritis
    Report of tumor-induced osteomalacia misdiagnosed as ankylosing spondylitis; final diagnosis hypophosphatemic osteomalacia.

    Given a 46-year-old male patient
    And these findings
      | finding                       | recorded                 |
      | back pain                     | present                  |
      | pain site                     | back, hip, heel          |
      | pain duration                 | 3 years                  |
      | treated for another diagnosis | present                  |
      | HLA-B27                       | absent                   |
      | C-reactive protein            | normal                   |
      | proximal muscle weakness      | present                  |
      | loss of height                | present                  |
      | sacroiliac marrow edema       | present                  |
      | marrow edema site             | femoral neck, sacral ala |
      | bone scan uptake              | multifocal               |
      | alkaline phosphatase          | raised                   |
      | worsening despite treatment   | present                  |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Ribs, feet and knees of a man on long hepatitis B treatment, hot spots read as metastases
    Report of adefovir-induced osteomalacia mimicking metastatic disease; final diagnosis Fanconi osteomalacia.

    Given a 58-year-old male patient
    And these findings
      | finding               | recorded                        |
      | multifocal pain       | present                         |
      | pain site             | chest wall, foot, knee          |
      | liver disease         | present                         |
      | regular medication    | present                         |
      | weight loss           | present                         |
      | bone scan uptake      | multifocal                      |
      | raised tumor markers  | absent                          |
      | alkaline phosphatase  | 286 U/L                         |
      | creatinine            | 1.5 mg/dL                       |
      | number of edema sites | multiple                        |
      | marrow edema site     | rib, metatarsal, tibial plateau |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Low back of a widow irradiated for a womb cancer, uptake near the iliac joints thought to be spread
    Radiation oncology report, pelvic insufficiency fracture read as metastasis; final diagnosis sacral insufficiency fracture.

    Given a 71-year-old female patient
    And these findings
      | finding                  | recorded      |
      | previous cancer          | present       |
      | radiotherapy to the site | present       |
      | pain site                | back, buttock |
      | recent injury            | absent        |
      | pain duration            | 6 weeks       |
      | normal radiograph        | present       |
      | PET uptake               | present       |
      | marrow edema site        | sacral ala    |
      | low T1 marrow signal     | present       |
      | soft tissue mass         | absent        |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Spine of a nursing first-time mother whose back gave way lifting the cradle
    Report of pregnancy and lactation associated osteoporosis first treated as muscular postpartum pain; final diagnosis osteoporotic vertebral fractures.

    Given a 30-year-old female patient
    And these findings
      | finding                       | recorded       |
      | back pain                     | present        |
      | pain severity                 | severe         |
      | time since delivery           | 8 weeks        |
      | breastfeeding                 | present        |
      | treated for another diagnosis | present        |
      | recent injury                 | absent         |
      | C-reactive protein            | normal         |
      | monoclonal protein            | absent         |
      | marrow edema site             | vertebral body |
      | number of vertebral levels    | several        |
      | vertebral collapse            | present        |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Shin of a tired saleswoman with a bubbly swelling that biopsy called a giant cell tumor
    Report of brown tumor in primary hyperparathyroidism first curetted as giant cell tumor; final diagnosis brown tumor.

    Given a 41-year-old female patient
    And these findings
      | finding                      | recorded     |
      | pain site                    | shin, hand   |
      | local swelling               | present      |
      | fatigue                      | present      |
      | histology shows benign tumor | present      |
      | lytic lesion                 | present      |
      | multiple bone lesions        | present      |
      | bone expansion               | present      |
      | marrow edema site            | tibial shaft |
      | kidney stones                | present      |
      | alkaline phosphatase         | 340 U/L      |
      | recurrence after surgery     | present      |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Thigh of a woman treated for breast cancer and thin bones, edema of the outer shaft read as a deposit
    Report of incomplete atypical femoral fracture mistaken for metastasis; final diagnosis bisphosphonate-associated insufficiency fracture.

    Given a 67-year-old female patient
    And these findings
      | finding             | recorded               |
      | pain site           | thigh                  |
      | pain duration       | 4 months               |
      | pain with loading   | present                |
      | previous cancer     | present                |
      | bisphosphonate use  | present                |
      | recent injury       | absent                 |
      | bone scan uptake    | focal                  |
      | marrow edema site   | proximal femoral shaft |
      | cortical thickening | present                |
      | lytic lesion        | absent                 |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Forefeet of a nurse with one march break after another that would not knit under infusions
    Report of adult hypophosphatasia; final diagnosis hypophosphatasia with metatarsal insufficiency fractures.

    Given a 49-year-old female patient
    And these findings
      | finding                      | recorded   |
      | pain site                    | foot       |
      | previous stress fractures    | present    |
      | sudden rise in training load | absent     |
      | bisphosphonate use           | present    |
      | nonunion                     | present    |
      | 25-OH vitamin D              | 31 ng/mL   |
      | calcium                      | 9.6 mg/dL  |
      | alkaline phosphatase         | 22 U/L     |
      | marrow edema site            | metatarsal |
      | chondrocalcinosis            | present    |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Stiff back and thighs of a short bow-legged man with bridging spurs, labelled with a B27 disease
    Report of X-linked hypophosphatemia mimicking ankylosing spondylitis; final diagnosis hypophosphatemic osteomalacia.
    Known miss: for metabolic speaks only MET-277.

    Given a 39-year-old male patient
    And these findings
      | finding                       | recorded      |
      | spinal pain                   | present       |
      | pain site                     | thigh, back   |
      | restricted spinal movement    | present       |
      | morning stiffness             | present       |
      | limb deformity                | present       |
      | treated for another diagnosis | present       |
      | C-reactive protein            | normal        |
      | syndesmophytes                | present       |
      | sacroiliac ankylosis          | present       |
      | marrow edema site             | femoral shaft |
      | cortical thickening           | present       |
      | pain side                     | both          |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @urgent
  Scenario: Both groins of a thin student with loose bowels, muscle strain suspected before imaging
    Report of celiac disease presenting with bilateral femoral neck insufficiency fractures; final diagnosis osteomalacia.

    Given a 23-year-old female patient
    And these findings
      | finding                       | recorded         |
      | pain site                     | hip              |
      | pain side                     | both             |
      | waddling gait                 | present          |
      | recent injury                 | absent           |
      | athletic or military training | absent           |
      | treated for another diagnosis | present          |
      | body mass index               | 17.2 kg/m²       |
      | anemia                        | present          |
      | marrow edema site             | femoral neck     |
      | bilateral marrow edema        | present          |
      | fracture line on MRI          | present          |
      | fracture line side            | compression side |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Shin of an elderly gardener with a flame-shaped clear zone, biopsied for a sarcoma
    Skeletal Radiology-type report, lytic-phase Paget disease of the tibia with marked edema suspected malignant; final diagnosis Paget disease.
    Known miss: for metabolic speaks only MET-278.

    Given a 69-year-old male patient
    And these findings
      | finding            | recorded                |
      | pain site          | shin                    |
      | local warmth       | present                 |
      | pain duration      | 8 months                |
      | fever              | absent                  |
      | C-reactive protein | normal                  |
      | lytic lesion       | present                 |
      | lesion margin      | sharp without sclerosis |
      | soft tissue mass   | absent                  |
      | bone scan uptake   | focal                   |
      | marrow edema site  | tibial shaft            |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action

  @not-urgent
  Scenario: Knees of a very thin young woman whose whole marrow looked wrong, blood disease suspected
    Radiology report of serous atrophy of marrow in anorexia nervosa with insufficiency fractures, suspected infiltration or failed sequence; final diagnosis gelatinous transformation.

    Given a 21-year-old female patient
    And these findings
      | finding                        | recorded   |
      | pain site                      | knee       |
      | body mass index                | 13.8 kg/m² |
      | menstrual disturbance          | present    |
      | recent injury                  | absent     |
      | white cell count               | low        |
      | anemia                         | present    |
      | C-reactive protein             | normal     |
      | diffuse abnormal marrow signal | present    |
      | low T1 marrow signal           | present    |
      | high T2 marrow signal          | present    |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Ribs and pelvis of a woman gaining weight with new high blood pressure, myeloma looked for
    Report of Cushing disease first presenting with insufficiency fractures; final diagnosis osteoporosis of endogenous cortisol excess.

    Given a 35-year-old female patient
    And these findings
      | finding            | recorded               |
      | pain site          | chest wall, pelvis     |
      | multifocal pain    | present                |
      | weight gain        | present                |
      | bruising           | present                |
      | corticosteroid use | absent                 |
      | recent injury      | absent                 |
      | monoclonal protein | absent                 |
      | bone scan uptake   | multifocal             |
      | marrow edema site  | rib, pubis, sacral ala |
      | 25-OH vitamin D    | normal                 |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Knees and ankles of a boy with autism who stopped walking, marrow patchy, leukemia feared
    Scurvy mimicking leukemia or CRMO (many pediatric reports); final: scurvy.
    Known miss: for metabolic speaks only MET-29, MET-24.

    Given a 7-year-old male patient
    And these findings
      | finding                  | recorded |
      | developmental disability | present  |
      | difficulty walking       | present  |
      | pain site                | leg      |
      | pain duration            | 6 weeks  |
      | bruising                 | present  |
      | gum bleeding             | absent   |
      | hemoglobin               | 9.1 g/dL |
      | C-reactive protein       | 14 mg/L  |
      | metaphyseal edema        | present  |
      | bilateral marrow edema   | present  |
      | subperiosteal fluid      | present  |
      | blasts on blood film     | absent   |
      | blasts in bone marrow    | absent   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent
  Scenario: Hips of a man on tenofovir with rib pain and waddling, told fibromyalgia
    Drug-induced Fanconi osteomalacia with pseudofractures; final: hypophosphatemic osteomalacia.

    Given a 47-year-old male patient
    And these findings
      | finding                       | recorded              |
      | HIV infection                 | present               |
      | bone-harming drug use         | present               |
      | waddling gait                 | present               |
      | multifocal pain               | present               |
      | pain site                     | hip, chest wall, foot |
      | pain duration                 | 14 months             |
      | alkaline phosphatase          | 268 U/L               |
      | bilateral marrow edema        | present               |
      | marrow edema site             | femoral neck, rib     |
      | bone scan uptake              | multifocal            |
      | proximal muscle weakness      | present               |
      | treated for another diagnosis | present               |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Sacrum of a great-grandmother irradiated for womb cancer, bone scan hot in both wings
    Sacral insufficiency fracture read as metastases; final: insufficiency fracture.

    Given a 81-year-old female patient
    And these findings
      | finding                  | recorded   |
      | pain site                | buttock    |
      | previous cancer          | present    |
      | radiotherapy to the site | present    |
      | recent injury            | absent     |
      | pain duration            | 2 months   |
      | bone scan uptake         | multifocal |
      | marrow edema site        | sacral ala |
      | low T1 marrow signal     | present    |
      | soft tissue mass         | absent     |
      | normal radiograph        | present    |
      | neurological deficit     | absent     |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Foot of a lady with a thin frame, several metatarsals bright over a year, inflammatory drugs no use
    Adult hypophosphatasia with metatarsal stress fractures taken as arthritis; final: hypophosphatasia.

    Given a 50-year-old female patient
    And these findings
      | finding                               | recorded   |
      | pain site                             | foot       |
      | relapsing course                      | present    |
      | persistently low alkaline phosphatase | present    |
      | marrow edema site                     | metatarsal |
      | response to corticosteroids           | absent     |
      | rheumatoid factor                     | absent     |
      | C-reactive protein                    | normal     |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @urgent
  Scenario: Thigh of a woman on tablets for ten years with dull ache, back blamed first
    Atypical femoral fracture, incomplete, misread as spinal stenosis pain; final: bisphosphonate-associated femoral fracture.

    Given a 70-year-old female patient
    And these findings
      | finding                        | recorded               |
      | pain site                      | thigh                  |
      | pain duration                  | 5 months               |
      | bisphosphonate use             | present                |
      | duration of bisphosphonate use | 10 years               |
      | treated for another diagnosis  | present                |
      | focal bony tenderness          | present                |
      | cortical thickening            | present                |
      | marrow edema site              | proximal femoral shaft |
      | periosteal reaction            | present                |
      | recent injury                  | absent                 |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Jaw and hand of a woman with lytic spots and thirst, cancer feared
    Brown tumors of primary hyperparathyroidism mistaken for metastases; final: primary hyperparathyroidism.
    Known miss: for metabolic speaks only MET-89.

    Given a 38-year-old female patient
    And these findings
      | finding                    | recorded   |
      | pain site                  | jaw, hand  |
      | bone pain                  | present    |
      | multiple bone lesions      | present    |
      | lytic lesion               | present    |
      | bone expansion             | present    |
      | marrow edema on MRI        | present    |
      | tumor elsewhere on imaging | absent     |
      | calcium                    | 11.9 mg/dL |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Knees of a very thin teenage girl, marrow signal taken for a scanner fault and repeated
    Gelatinous transformation with stress fractures in anorexia nervosa; final: starvation marrow with insufficiency fracture.

    Given a 17-year-old female patient
    And these findings
      | finding                        | recorded                     |
      | eating disorder                | present                      |
      | body mass index                | 14.2 kg/m²                   |
      | pain site                      | knee                         |
      | diffuse abnormal marrow signal | present                      |
      | low T1 marrow signal           | present                      |
      | marrow edema site              | tibial plateau, distal femur |
      | white cell count               | 2.9 ×10^9/L                  |
      | fever                          | absent                       |
      | recent injury                  | absent                       |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action
