@case @metabolic
Feature: Published cases of metabolic and nutritional bone disease
  Scurvy, osteomalacia, weak bone and diseased parathyroid glands.
  Many of them were first taken for inflammation, infection or metastases, or hid behind a normal radiograph.

  @not-urgent @id-metabolic-02 @learn
  Scenario: A girl with an eating disorder, knee pain, bleeding gums and a normal radiograph
    Published case: Reversible MRI changes in a paediatric case of scurvy, Eurorad case 11847,
    https://www.eurorad.org/case/11847
    Pain left within three days of vitamin C, and edema and effusion were gone two weeks later.

    Given an 8-year-old female patient
    And these findings
      | finding                | recorded                  |
      | eating disorder        | present                   |
      | malnutrition           | present                   |
      | pain site              | knee                      |
      | pain side              | right                     |
      | difficulty walking     | present                   |
      | gum bleeding           | present                   |
      | anemia                 | present                   |
      | normal radiograph      | present                   |
      | marrow edema on MRI    | present                   |
      | marrow edema site      | proximal tibia and fibula |
      | metaphyseal edema      | present                   |
      | periosteal reaction    | present                   |
      | joint effusion         | present                   |
      | soft tissue edema      | present                   |
      | growth plate narrowing | present                   |
    When the findings are worked up
    Then the leading category is metabolic
    And metabolic is most of all scurvy
    And no red flag asks for action
    And the article section "causes.metabolic.scurvy" is cited

  @not-urgent @id-metabolic-04 @learn
  Scenario: A toddler without speech who refuses to walk and lives on cereal and bread
    Published case: When a Child Can't Walk, Consider the Diet, SHM abstract,
    https://shmabstracts.org/abstract/when-a-child-cant-walk-consider-the-diet/
    A second history and examination led to treatment with vitamin C; the vitamin level was not readable.

    Given a 2-year-old male patient
    And these findings
      | finding                                        | recorded  |
      | developmental disability                       | present   |
      | restricted diet                                | present   |
      | recent injury                                  | absent    |
      | pain site                                      | leg       |
      | pain duration                                  | 1.5 weeks |
      | pain relieved by NSAIDs                        | absent    |
      | inability to bear weight                       | present   |
      | lack of appetite                               | present   |
      | gum bleeding                                   | present   |
      | joint swelling                                 | present   |
      | symmetric joint swelling                       | present   |
      | neurological deficit                           | absent    |
      | local tenderness                               | present   |
      | purpura                                        | present   |
      | erythrocyte sedimentation rate                 | 30 mm/h   |
      | C-reactive protein                             | normal    |
      | normal blood count                             | present   |
      | normal radiograph                              | present   |
      | abnormal marrow on MRI                         | present   |
      | soft tissue edema                              | present   |
      | fracture line on MRI                           | absent    |
      | soft tissue mass                               | absent    |
      | normal spine MRI                               | present   |
      | metaphyseal marrow signal change on both sides | present   |
    When the findings are worked up
    Then the leading category is metabolic
    And metabolic is most of all scurvy
    And the red flag "osteomyelitis" asks for same day action
    And the article section "causes.metabolic.scurvy" is cited

  @not-urgent @hard @id-metabolic-06 @check
  Scenario: Swollen, painful fingers of both hands in a boy with anorexia
    Published case: Vitamin C deficiency mimicking inflammatory bone disease of the hand, Pediatric Rheumatology 2020,
    doi:10.1186/s12969-020-00439-4
    Vitamin C was severely low, and the fingers recovered within three weeks of taking it.

    Given a 12-year-old male patient
    And these findings
      | finding               | recorded |
      | eating disorder       | present  |
      | malnutrition          | present  |
      | pain site             | fingers  |
      | pain side             | both     |
      | multifocal pain       | present  |
      | pain duration         | 6 weeks  |
      | leg complaints        | absent   |
      | local swelling        | present  |
      | 25-OH vitamin D       | low      |
      | marrow edema on MRI   | present  |
      | marrow edema site     | finger   |
      | number of edema sites | multiple |
      | soft tissue edema     | present  |
      | synovitis on imaging  | absent   |
      | new sites of disease  | present  |
    When the findings are worked up
    Then the leading category is metabolic
    And metabolic is most of all scurvy
    And no red flag asks for action
    And the article section "causes.metabolic.scurvy" is cited

  @not-urgent @hard @id-metabolic-12 @learn @known-miss
  Scenario: A young woman whose back pain was blamed on a slipped vertebra, with a line across the sacrum
    Published case: Osteomalacia due to Vitamin D Deficiency: A Case Report, Turkish Journal of Osteoporosis 2020,
    doi:10.4274/tod.galenos.2020.26056
    Osteomalacia from vitamin D deficiency was found and treated with vitamin D.
    Known miss: for metabolic speaks only MET-71; traumatic leads with TRM-80.

    Given an 18-year-old female patient
    And these findings
      | finding                    | recorded        |
      | pain site                  | low back        |
      | difficulty walking         | present         |
      | relief from pain treatment | absent          |
      | fracture line on MRI       | present         |
      | spondylolisthesis          | present         |
      | fracture site              | sacral fracture |
    When the findings are worked up
    Then the leading category is traumatic
    And the standing of metabolic is possible
    And no red flag asks for action

  @not-urgent @hard @id-metabolic-14 @check
  Scenario: Supposed spondyloarthritis with very low phosphate and a lump at the knee
    Published case: Oncogenic Osteomalacia Associated with Phosphaturic Mesenchymal Tumor of the Knee, 2013,
    doi:10.4236/ijcm.2013.47A1004
    The lump proved to be a phosphaturic mesenchymal tumor, and everything recovered once it was out.

    Given a 42-year-old female patient
    And these findings
      | finding                                 | recorded                        |
      | immunosuppression                       | present                         |
      | bisphosphonate use                      | present                         |
      | pain site                               | lumbar spine, pelvis, hip, knee |
      | multifocal pain                         | present                         |
      | pain relieved by NSAIDs                 | absent                          |
      | limp                                    | present                         |
      | relief from pain treatment              | absent                          |
      | palpable mass                           | present                         |
      | phosphate                               | 1 mg/dL                         |
      | calcium                                 | normal                          |
      | parathyroid hormone                     | normal                          |
      | soft tissue mass                        | present                         |
      | response to immunosuppressive treatment | absent                          |
      | response to bone drugs                  | absent                          |
    When the findings are worked up
    Then the leading category is metabolic
    And metabolic is most of all osteomalacia or vitamin D deficiency
    And the red flag "malignancy" asks for urgent action
    And the article section "causes" is cited

  @urgent @hard @id-metabolic-18 @check @known-miss
  Scenario: Hip pain out of nowhere in a man who drinks, smokes and avoids the sun
    Published case: Bilateral spontaneous simultaneous femoral neck occult fracture, International Journal of Surgery Case Reports 2019,
    https://pmc.ncbi.nlm.nih.gov/articles/PMC6616359
    Both femoral necks were broken without displacement; osteoporosis and osteomalacia from vitamin D deficiency were the cause.
    Known miss: for metabolic speaks only MET-43; ischemic leads with ISC-22.

    Given a 51-year-old male patient
    And these findings
      | finding                       | recorded |
      | athletic or military training | absent   |
      | recent injury                 | absent   |
      | chronic illness               | absent   |
      | smoking                       | present  |
      | alcohol excess                | present  |
      | little sun exposure           | present  |
      | pain site                     | hip      |
      | fracture on radiograph        | absent   |
    When the findings are worked up
    Then the leading category is ischemic
    And the standing of metabolic is possible
    And the red flag "occult hip fracture" asks for urgent action

  @not-urgent @hard @id-metabolic-20 @check
  Scenario: Holes in many bones and high calcium, found by a broken radius
    Published case: Multiple Brown Tumors Caused by Primary Hyperparathyroidism, Journal of Endocrinology and Metabolism 2020,
    doi:10.14740/jem637
    A parathyroid adenoma was found; hormone and lesions went back after it was removed.

    Given a patient
    And these findings
      | finding                    | recorded        |
      | recent injury              | present         |
      | minor injury               | present         |
      | ionized calcium            | high            |
      | parathyroid hormone        | raised          |
      | normal radiograph          | absent          |
      | lytic lesion               | present         |
      | multiple bone lesions      | present         |
      | tumor elsewhere on imaging | absent          |
      | fracture site              | radius fracture |
    When the findings are worked up
    Then the leading category is metabolic
    And metabolic is most of all hyperparathyroidism
    And the red flag "malignancy" asks for urgent action
    And the article section "causes" is cited

  @not-urgent @hard @id-metabolic-21 @learn
  Scenario: Severe hip pain after fourteen years of dialysis, taken for a septic joint
    Published case: Case Report: Hip Pain in End-Stage Renal Disease, The Rheumatologist,
    https://the-rheumatologist.org/article/case-report-hip-pain-in-end-stage-renal-disease/
    The authors report that radiographs showed renal osteodystrophy; joint fluid results were not readable.

    Given a 59-year-old female patient
    And these findings
      | finding                    | recorded      |
      | chronic kidney disease     | present       |
      | known hyperparathyroidism  | present       |
      | recent injury              | absent        |
      | connective tissue disease  | absent        |
      | known rheumatoid arthritis | absent        |
      | pain site                  | hip           |
      | pain side                  | left          |
      | pain duration              | 2 to 3 months |
      | pain severity              | severe        |
      | progressive pain           | present       |
      | inability to bear weight   | present       |
      | fever                      | absent        |
      | morning stiffness          | absent        |
      | multifocal pain            | absent        |
      | relief from pain treatment | absent        |
      | other joints affected      | absent        |
      | temperature                | normal        |
      | restricted movement        | absent        |
      | pain on passive movement   | present       |
      | rapid pulse                | absent        |
      | blood culture growth       | absent        |
    When the findings are worked up
    Then the leading category is metabolic
    And metabolic is most of all hyperparathyroidism
    And the red flag "occult hip fracture" asks for urgent action
    And the article section "causes.metabolic.osteoporosis" is cited

  @urgent @hard @also-traumatic @id-metabolic-23 @check
  Scenario: Thigh ache after twenty years of osteoporosis drugs, with a normal radiograph and faint edema
    Published case: Atypical femoral fracture detected as bone marrow edema on MRI, AACE 2019 poster,
    https://am.aace.com/ajaxcalls/PosterInfo.asp?efp=TEFMR1FDR1k2NDA0&PosterID=199373&rnd=0.4161985
    Ultrasound showed a stress fracture of the femur, and two months without weight bearing healed it.

    Given an 81-year-old female patient
    And these findings
      | finding              | recorded                              |
      | recent injury        | absent                                |
      | known osteoporosis   | present                               |
      | bisphosphonate use   | present                               |
      | denosumab use        | present                               |
      | pain site            | thigh                                 |
      | pain side            | right                                 |
      | pain onset           | gradual                               |
      | pain with loading    | present                               |
      | normal radiograph    | present                               |
      | marrow edema on MRI  | present                               |
      | marrow edema site    | proximal femoral shaft, femoral shaft |
      | fracture line on MRI | absent                                |
    When the findings are worked up
    Then the leading category is metabolic
    And metabolic is most of all atypical femoral fracture
    And the red flag "occult hip fracture" asks for urgent action
    And the article section "causes.metabolic.osteoporosis" is cited

  @urgent @hard @also-traumatic @id-metabolic-24 @learn
  Scenario: Pain in both hips on alendronate, with old-looking callus that raised a question of tumor
    Published case: Atypical femoral fracture in the setting of alendronate treatment, JCHIMP 2019,
    doi:10.1080/20009666.2019.1644894
    Bone biopsy showed the changes of long bisphosphonate use; the femur was nailed before it broke.

    Given a 63-year-old female patient
    And these findings
      | finding                        | recorded |
      | known osteoporosis             | present  |
      | bisphosphonate use             | present  |
      | duration of bisphosphonate use | long     |
      | pain site                      | hip      |
      | pain side                      | both     |
      | normal radiograph              | absent   |
      | callus                         | present  |
      | tumor elsewhere on imaging     | absent   |
    When the findings are worked up
    Then the leading category is metabolic
    And metabolic is most of all atypical femoral fracture
    And the red flag "atypical femoral fracture" asks for urgent action
    And the article section "causes.metabolic.osteoporosis" is cited

  @not-urgent @hard @id-metabolic-27 @check
  Scenario: Leg pain and numbness after rectal cancer and irradiation of the pelvis
    Published case: Sacral insufficiency fracture, Radiopaedia,
    https://radiopaedia.org/cases/sacral-insufficiency-fracture-1
    The edema across both sides of the sacrum on coronal MRI settled it.

    Given a 55-year-old male patient
    And these findings
      | finding                  | recorded    |
      | previous cancer          | present     |
      | radiotherapy to the site | present     |
      | pain site                | leg         |
      | pain side                | right       |
      | neurological deficit     | present     |
      | marrow edema on MRI      | present     |
      | marrow edema site        | sacral alae |
      | bilateral marrow edema   | present     |
      | H-shaped sacral edema    | present     |
      | fatty marrow             | present     |
      | normal marrow on MRI     | absent      |
    When the findings are worked up
    Then the leading category is metabolic
    And metabolic is most of all insufficiency fracture
    And the red flag "malignancy" asks for urgent action
    And the article section "causes" is cited

  @not-urgent @id-metabolic-29 @learn
  Scenario: Severe back pain in a breastfeeding mother seven months after her first delivery
    Published case: Pregnancy and lactation-associated osteoporosis treated with teriparatide and zoledronic acid, Calcified Tissue International 2023,
    doi:10.1007/s00223-023-01066-3
    Radiographs, MRI and densitometry showed several collapsed vertebrae in severe osteoporosis.

    Given a 34-year-old female patient
    And these findings
      | finding                        | recorded                    |
      | pregnancy stage                | third trimester, postpartum |
      | time since delivery            | 7 months                    |
      | breastfeeding                  | present                     |
      | previous fragility fracture    | absent                      |
      | menstrual disturbance          | absent                      |
      | family history of osteoporosis | present                     |
      | previous disc prolapse         | present                     |
      | osteoporosis risk factor       | absent                      |
      | pain site                      | back                        |
      | pain severity                  | severe                      |
      | pain duration                  | 7 to 10 months              |
    When the findings are worked up
    Then the leading category is metabolic
    And metabolic is most of all osteoporosis
    And no red flag asks for action
    And the article section "causes.metabolic.osteoporosis" is cited

  @not-urgent @id-metabolic-36 @check
  Scenario: Knee pain for years and now groin pain in an active man with hereditary rickets
    Published case: Bilateral femoral neck pseudarthrosis in hereditary hypophosphatemic rickets, Case Reports in Orthopedics 2014,
    doi:10.1155/2014/312712
    Imaging showed old unhealed lines across both femoral necks in the known disease.

    Given a 25-year-old male patient
    And these findings
      | finding                       | recorded             |
      | athletic or military training | present              |
      | hereditary bone disease       | present              |
      | recent injury                 | absent               |
      | pain site                     | knee, groin, buttock |
      | pain side                     | both                 |
      | multifocal pain               | present              |
      | pain duration                 | 4 years              |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action
    And the article section "causes.metabolic.osteoporosis" is cited
