@transient-bmes
Feature: Classic pictures of transient bone marrow edema
  Textbook pictures of transient osteoporosis and its relatives, written for teaching and taken from no published case.
  The diagnosis stays provisional until the edema has resolved on follow-up.

  @not-urgent
  Scenario: A man in midlife whose hip began to hurt one morning
    Transient osteoporosis of the hip, full report.

    Given a 45-year-old male patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | pain onset                             | sudden   |
      | pain duration                          | 5 weeks  |
      | recent injury                          | absent   |
      | limp                                   | present  |
      | C-reactive protein                     | normal   |
      | normal radiograph                      | present  |
      | diffuse edema of femoral head and neck | present  |
      | joint effusion                         | present  |
      | demarcated subchondral lesion          | absent   |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Washed-out hip on the film
    Transient osteoporosis of the hip after two months, terse report.

    Given a 52-year-old male patient
    And these findings
      | finding                  | recorded                   |
      | pain site                | hip                        |
      | pain duration            | 2 months                   |
      | periarticular osteopenia | present                    |
      | joint space narrowing    | absent                     |
      | marrow edema site        | femoral head, femoral neck |
      | low T1 marrow signal     | present                    |
      | high T2 marrow signal    | present                    |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A hip that healed with crutches alone
    Transient osteoporosis of the hip, resolved at eight months.

    Given a 48-year-old male patient
    And these findings
      | finding                         | recorded                   |
      | pain site                       | hip                        |
      | recent injury                   | absent                     |
      | marrow edema site               | femoral head, femoral neck |
      | routine blood tests normal      | present                    |
      | edema resolved on follow-up MRI | present                    |
      | pain resolved on follow-up      | present                    |
      | time to resolution              | 8 months                   |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A smoker with an antalgic gait and a wasted thigh
    Transient osteoporosis of the hip, bone scan.

    Given a 41-year-old male patient
    And these findings
      | finding                        | recorded   |
      | pain site                      | hip, thigh |
      | smoking                        | present    |
      | muscle wasting                 | present    |
      | pain with loading              | present    |
      | pain relieved by rest          | present    |
      | erythrocyte sedimentation rate | normal     |
      | osteopenia on radiograph       | present    |
      | bone scan uptake               | diffuse    |
      | marrow edema on MRI            | present    |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A fine line beneath the surface but no rim
    Transient osteoporosis of the hip with a thin subchondral line.

    Given a 43-year-old male patient
    And these findings
      | finding                                | recorded            |
      | pain site                              | hip                 |
      | pain duration                          | 6 weeks             |
      | corticosteroid use                     | absent              |
      | alcohol excess                         | absent              |
      | diffuse edema of femoral head and neck | present             |
      | subchondral line                       | shape not described |
      | serpentine rim                         | absent              |
      | subchondral collapse                   | absent              |
      | C-reactive protein                     | normal              |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A hip for which a core decompression was planned
    Transient osteoporosis first called osteonecrosis; high flow on dynamic MRI.

    Given a 50-year-old male patient
    And these findings
      | finding                   | recorded                                             |
      | pain site                 | hip                                                  |
      | night pain                | present                                              |
      | pain duration             | 3 months                                             |
      | osteonecrosis risk factor | absent                                               |
      | marrow edema site         | femoral head, femoral neck, intertrochanteric region |
      | double line sign          | absent                                               |
      | perfusion pattern         | band of high flow                                    |
      | normal radiograph         | present                                              |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Both hips of a man with little vitamin D
    Bilateral transient osteoporosis of the hip in a man.

    Given a 47-year-old male patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | pain side                              | both     |
      | recent injury                          | absent   |
      | corticosteroid use                     | absent   |
      | 25-OH vitamin D                        | 14 ng/mL |
      | diffuse edema of femoral head and neck | present  |
      | both femoral heads affected            | present  |
      | demarcated subchondral lesion          | absent   |
      | C-reactive protein                     | normal   |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A woman past the menopause with a bright femoral head
    Transient osteoporosis of the hip in an older woman.

    Given a 56-year-old female patient
    And these findings
      | finding                                | recorded |
      | postmenopausal                         | present  |
      | pain site                              | hip      |
      | pain onset                             | gradual  |
      | recent injury                          | absent   |
      | normal radiograph                      | present  |
      | diffuse edema of femoral head and neck | present  |
      | fracture line on MRI                   | absent   |
      | inflammatory markers raised            | absent   |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Edema on both sides of the hip joint
    Transient osteoporosis of the hip with acetabular edema and effusion.

    Given a 39-year-old male patient
    And these findings
      | finding                       | recorded                               |
      | pain site                     | hip                                    |
      | restricted movement           | present                                |
      | fever                         | absent                                 |
      | C-reactive protein            | 3 mg/L                                 |
      | marrow edema site             | femoral head, femoral neck, acetabulum |
      | joint effusion                | present                                |
      | normal radiograph             | present                                |
      | bone erosion                  | absent                                 |
      | synovial fluid culture growth | absent                                 |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: An office worker who could hardly walk
    Transient osteoporosis of the hip with severe pain, treated with iloprost.

    Given a 44-year-old male patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | pain severity                          | 8        |
      | difficulty walking                     | present  |
      | recent injury                          | absent   |
      | relief from pain treatment             | absent   |
      | rest of the examination normal         | present  |
      | diffuse edema of femoral head and neck | present  |
      | MRI signs of osteonecrosis             | absent   |
      | response to bone drugs                 | present  |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A recreational cyclist with hip edema and no line
    Transient osteoporosis in a man who does sport, no fracture on MRI, cleared at six months.

    Given a 40-year-old male patient
    And these findings
      | finding                                | recorded |
      | athletic or military training          | present  |
      | pain site                              | hip      |
      | recent injury                          | absent   |
      | diffuse edema of femoral head and neck | present  |
      | fracture line on MRI                   | absent   |
      | C-reactive protein                     | normal   |
      | edema resolved on follow-up MRI        | present  |
      | time to resolution                     | 6 months |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Hip pain with a slightly quick sedimentation rate
    Transient osteoporosis of the hip; rate a little raised as in some reports.

    Given a 53-year-old male patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | pain duration                          | 7 weeks  |
      | erythrocyte sedimentation rate         | 24 mm/h  |
      | C-reactive protein                     | normal   |
      | periarticular osteopenia               | present  |
      | joint space narrowing                  | absent   |
      | diffuse edema of femoral head and neck | present  |
      | demarcated subchondral lesion          | absent   |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @urgent
  Scenario: Groin pain at thirty-one weeks
    Transient osteoporosis of pregnancy.

    Given a 31-year-old female patient
    And these findings
      | finding            | recorded                   |
      | pregnancy          | present                    |
      | gestational age    | 31 weeks                   |
      | pain site          | hip                        |
      | difficulty walking | present                    |
      | recent injury      | absent                     |
      | fever              | absent                     |
      | marrow edema site  | femoral head, femoral neck |
      | joint effusion     | present                    |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @urgent
  Scenario: Both hips a month after delivery
    Postpartum transient osteoporosis on both sides.

    Given a 35-year-old female patient
    And these findings
      | finding                                | recorded   |
      | pregnancy stage                        | postpartum |
      | time since delivery                    | 4 weeks    |
      | breastfeeding                          | present    |
      | pain site                              | hip        |
      | pain side                              | both       |
      | diffuse edema of femoral head and neck | present    |
      | both femoral heads affected            | present    |
      | C-reactive protein                     | normal     |
      | demarcated subchondral lesion          | absent     |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @urgent
  Scenario: Called pelvic girdle pain until she stopped walking
    Transient osteoporosis of pregnancy found late.

    Given a 28-year-old female patient
    And these findings
      | finding                        | recorded                   |
      | pregnancy stage                | third trimester            |
      | pain site                      | hip, pelvis                |
      | inability to bear weight       | present                    |
      | recent injury                  | absent                     |
      | erythrocyte sedimentation rate | 45 mm/h                    |
      | marrow edema site              | femoral head, femoral neck |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @urgent
  Scenario: A femoral neck that broke on rising from bed
    Fracture in transient osteoporosis of pregnancy.

    Given a 37-year-old female patient
    And these findings
      | finding                                | recorded   |
      | pregnancy stage                        | postpartum |
      | time since delivery                    | 2 weeks    |
      | pain site                              | hip        |
      | recent injury                          | absent     |
      | inability to bear weight               | present    |
      | femoral neck fracture                  | present    |
      | diffuse edema of femoral head and neck | present    |
    When the findings are worked up
    Then no category leads
    And the standing of transient BMES is not supported
    And a red flag asks for action

  @not-urgent
  Scenario: A knee in the last trimester
    Transient osteoporosis of pregnancy at the knee.

    Given a 33-year-old female patient
    And these findings
      | finding                    | recorded        |
      | pregnancy stage            | third trimester |
      | pain site                  | knee            |
      | recent injury              | absent          |
      | marrow edema site          | femoral condyle |
      | joint effusion             | present         |
      | meniscal tear              | absent          |
      | routine blood tests normal | present         |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @urgent
  Scenario: Hip pain in the fifth month
    Transient osteoporosis early in pregnancy.

    Given a 30-year-old female patient
    And these findings
      | finding                                | recorded     |
      | pregnancy                              | present      |
      | gestational age                        | 22 weeks     |
      | pain site                              | hip          |
      | pain duration                          | 3 weeks      |
      | fever                                  | absent       |
      | white cell count                       | 12.5 ×10^9/L |
      | C-reactive protein                     | normal       |
      | diffuse edema of femoral head and neck | present      |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @not-urgent
  Scenario: Both ankles after a twin birth
    Postpartum transient edema of the feet.

    Given a 36-year-old female patient
    And these findings
      | finding                | recorded         |
      | pregnancy stage        | postpartum       |
      | pain site              | ankle, foot      |
      | pain side              | both             |
      | heparin use            | present          |
      | recent injury          | absent           |
      | marrow edema site      | talus, calcaneus |
      | bilateral marrow edema | present          |
      | C-reactive protein     | normal           |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: First the right hip and nine months later the left
    Regional migratory osteoporosis.

    Given a 49-year-old male patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | similar episode before                 | present  |
      | pain moved to another joint            | present  |
      | recent injury                          | absent   |
      | diffuse edema of femoral head and neck | present  |
      | C-reactive protein                     | normal   |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Edema that crossed from one condyle to the other
    Migration within the knee.

    Given a 46-year-old male patient
    And these findings
      | finding                      | recorded        |
      | pain site                    | knee            |
      | recent injury                | absent          |
      | marrow edema site            | femoral condyle |
      | edema moved on follow-up MRI | present         |
      | meniscal tear                | absent          |
      | routine blood tests normal   | present         |
      | normal radiograph            | present         |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: From ankle to knee to the other foot
    Regional migratory osteoporosis of the legs with low bone mass.

    Given a 57-year-old male patient
    And these findings
      | finding                     | recorded                 |
      | pain site                   | foot                     |
      | pain moved to another joint | present                  |
      | new sites of disease        | present                  |
      | bone density T-score        | -2.1 SD                  |
      | rheumatoid factor           | absent                   |
      | inflammatory markers raised | absent                   |
      | periarticular osteopenia    | present                  |
      | marrow edema site           | talus, other tarsal bone |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A hip last year and a knee now
    Regional migratory osteoporosis taken for arthritis.

    Given a 54-year-old male patient
    And these findings
      | finding                        | recorded        |
      | pain site                      | knee            |
      | similar episode before         | present         |
      | joint effusion                 | present         |
      | fever                          | absent          |
      | erythrocyte sedimentation rate | normal          |
      | uric acid                      | normal          |
      | marrow edema site              | femoral condyle |
      | osteopenia on radiograph       | present         |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Pain that wanders through the foot
    Shifting edema of tarsal bones.

    Given a 44-year-old female patient
    And these findings
      | finding                      | recorded                     |
      | pain site                    | foot                         |
      | relapsing course             | present                      |
      | recent injury                | absent                       |
      | edema moved on follow-up MRI | present                      |
      | marrow edema site            | navicular, other tarsal bone |
      | 25-OH vitamin D              | 17 ng/mL                     |
      | autonomic limb changes       | absent                       |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A knee without tear or crack
    Transient bone marrow edema of the knee.

    Given a 43-year-old male patient
    And these findings
      | finding              | recorded        |
      | pain site            | knee            |
      | pain duration        | 2 months        |
      | recent injury        | absent          |
      | marrow edema site    | femoral condyle |
      | meniscal tear        | absent          |
      | cartilage loss       | absent          |
      | subchondral fracture | absent          |
      | normal radiograph    | present         |
      | C-reactive protein   | normal          |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Knee edema that was gone after seven months
    Transient bone marrow edema of the knee, cleared.

    Given a 51-year-old male patient
    And these findings
      | finding                         | recorded                        |
      | pain site                       | knee                            |
      | night pain                      | present                         |
      | marrow edema site               | femoral condyle, tibial plateau |
      | normal radiograph               | present                         |
      | edema resolved on follow-up MRI | present                         |
      | time to resolution              | 7 months                        |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: An ankle that was never twisted
    Transient bone marrow edema of the talus.

    Given a 50-year-old male patient
    And these findings
      | finding            | recorded |
      | pain site          | ankle    |
      | pain with loading  | present  |
      | pain duration      | 3 months |
      | recent injury      | absent   |
      | normal radiograph  | present  |
      | marrow edema site  | talus    |
      | uric acid          | normal   |
      | C-reactive protein | normal   |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A nurse with a bright midfoot
    Transient bone marrow edema of the foot with low vitamin D.

    Given a 39-year-old female patient
    And these findings
      | finding              | recorded                            |
      | pain site            | foot                                |
      | pain with loading    | present                             |
      | pain duration        | 10 weeks                            |
      | recent injury        | absent                              |
      | 25-OH vitamin D      | 12 ng/mL                            |
      | marrow edema site    | talus, navicular, other tarsal bone |
      | fracture line on MRI | absent                              |
      | normal radiograph    | present                             |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Several metatarsals and the cuboid
    Transient bone marrow edema of the foot in an older woman.

    Given a 60-year-old female patient
    And these findings
      | finding              | recorded                                 |
      | pain site            | foot                                     |
      | recent injury        | absent                                   |
      | local swelling       | present                                  |
      | diabetes             | absent                                   |
      | neuropathy           | absent                                   |
      | marrow edema site    | metatarsal, other tarsal bone, calcaneus |
      | fracture line on MRI | absent                                   |
      | C-reactive protein   | normal                                   |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A heel that would not bear the morning
    Transient bone marrow edema of the calcaneus.

    Given a 47-year-old male patient
    And these findings
      | finding                        | recorded         |
      | pain site                      | heel             |
      | recent injury                  | absent           |
      | HLA-B27                        | absent           |
      | enthesitis                     | absent           |
      | marrow edema site              | calcaneus, talus |
      | normal radiograph              | present          |
      | inflammatory markers raised    | absent           |
      | edema reduced on follow-up MRI | present          |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A tibial plateau with low bone mass
    Transient bone marrow edema of the knee, osteopenia.

    Given a 55-year-old female patient
    And these findings
      | finding                         | recorded       |
      | pain site                       | knee           |
      | pain onset                      | sudden         |
      | recent injury                   | absent         |
      | marrow edema site               | tibial plateau |
      | subchondral fracture            | absent         |
      | meniscal tear                   | absent         |
      | bone density T-score            | -1.6 SD        |
      | C-reactive protein              | normal         |
      | edema resolved on follow-up MRI | present        |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A swollen foot that was called a regional pain syndrome
    Transient bone marrow edema of the foot without autonomic signs.

    Given a 42-year-old female patient
    And these findings
      | finding                    | recorded                    |
      | pain site                  | foot, ankle                 |
      | local swelling             | present                     |
      | recent injury              | absent                      |
      | autonomic limb changes     | absent                      |
      | periarticular osteopenia   | present                     |
      | marrow edema site          | talus, calcaneus, navicular |
      | routine blood tests normal | present                     |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A shoulder that cleared by itself
    Transient edema of the humeral head, a rare place.

    Given a 47-year-old male patient
    And these findings
      | finding                         | recorded     |
      | pain site                       | shoulder     |
      | recent injury                   | absent       |
      | marrow edema site               | humeral head |
      | demarcated subchondral lesion   | absent       |
      | C-reactive protein              | normal       |
      | edema resolved on follow-up MRI | present      |
      | time to resolution              | 6 months     |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A stumble on the stairs that explained nothing
    Transient osteoporosis of the hip with a trivial knock.

    Given a 46-year-old male patient
    And these findings
      | finding                                | recorded |
      | recent injury                          | present  |
      | minor injury                           | present  |
      | pain site                              | hip      |
      | pain duration                          | 6 weeks  |
      | normal radiograph                      | present  |
      | diffuse edema of femoral head and neck | present  |
      | fracture line on MRI                   | absent   |
      | C-reactive protein                     | normal   |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Head and trochanter bright, joint space kept
    Transient osteoporosis of the hip, signal words only.

    Given a 51-year-old male patient
    And these findings
      | finding                  | recorded                               |
      | pain site                | hip                                    |
      | restricted movement      | present                                |
      | pain with loading        | present                                |
      | osteopenia on radiograph | present                                |
      | joint space narrowing    | absent                                 |
      | marrow edema site        | femoral head, intertrochanteric region |
      | low T1 marrow signal     | present                                |
      | high T2 marrow signal    | present                                |
      | joint effusion           | present                                |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A subchondral crack in a hip that recovered
    Transient osteoporosis of the hip with subchondral fracture, healed.

    Given a 42-year-old male patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | recent injury                          | absent   |
      | diffuse edema of femoral head and neck | present  |
      | subchondral fracture                   | present  |
      | serpentine rim                         | absent   |
      | C-reactive protein                     | normal   |
      | edema resolved on follow-up MRI        | present  |
      | time to resolution                     | 9 months |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @urgent
  Scenario: Betamethasone for the child's lungs and a painful hip
    Transient osteoporosis of pregnancy although steroids were given.

    Given a 32-year-old female patient
    And these findings
      | finding                                | recorded |
      | pregnancy                              | present  |
      | gestational age                        | 34 weeks |
      | corticosteroid use                     | present  |
      | pain site                              | hip      |
      | difficulty walking                     | present  |
      | diffuse edema of femoral head and neck | present  |
      | demarcated subchondral lesion          | absent   |
      | joint effusion                         | present  |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @urgent
  Scenario: Low bone mass and both hips after childbirth
    Transient osteoporosis of pregnancy with low bone density.

    Given a 34-year-old female patient
    And these findings
      | finding                | recorded                   |
      | pregnancy stage        | postpartum                 |
      | breastfeeding          | present                    |
      | pain site              | hip, knee                  |
      | bone density T-score   | -2.3 SD                    |
      | 25-OH vitamin D        | 15 ng/mL                   |
      | marrow edema site      | femoral head, femoral neck |
      | bilateral marrow edema | present                    |
      | fracture line on MRI   | absent                     |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @not-urgent
  Scenario: Coeliac disease and a bright femoral head
    Transient osteoporosis of the hip in malabsorption.

    Given a 38-year-old male patient
    And these findings
      | finding                                | recorded |
      | malabsorption                          | present  |
      | 25-OH vitamin D                        | 11 ng/mL |
      | pain site                              | hip      |
      | recent injury                          | absent   |
      | diffuse edema of femoral head and neck | present  |
      | fracture line on MRI                   | absent   |
      | demarcated subchondral lesion          | absent   |
      | C-reactive protein                     | normal   |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A young man with a bright hip
    Transient osteoporosis of the hip at the youngest end.

    Given a 19-year-old male patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | recent injury                          | absent   |
      | fever                                  | absent   |
      | diffuse edema of femoral head and neck | present  |
      | normal radiograph                      | present  |
      | routine blood tests normal             | present  |
      | edema resolved on follow-up MRI        | present  |
      | time to resolution                     | 5 months |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A focus on the scan that was feared to be metastasis
    Transient osteoporosis of the hip, biopsy without tumor.

    Given a 58-year-old male patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | weight loss                            | absent   |
      | bone scan uptake                       | focal    |
      | diffuse edema of femoral head and neck | present  |
      | low T1 marrow signal                   | present  |
      | cortical destruction                   | absent   |
      | histology shows malignancy             | absent   |
      | C-reactive protein                     | normal   |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A knee that was aspirated for nothing
    Transient bone marrow edema of the knee with effusion, sterile.

    Given a 45-year-old male patient
    And these findings
      | finding                       | recorded                        |
      | pain site                     | knee                            |
      | joint effusion                | present                         |
      | fever                         | absent                          |
      | synovial fluid culture growth | absent                          |
      | synovial fluid                | non-inflammatory                |
      | recent injury                 | absent                          |
      | marrow edema site             | femoral condyle, tibial plateau |
      | meniscal tear                 | absent                          |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A degenerate meniscus that was not the cause
    Transient bone marrow edema of the knee, edema far beyond the meniscus.

    Given a 48-year-old male patient
    And these findings
      | finding                         | recorded        |
      | pain site                       | knee            |
      | rest pain                       | present         |
      | meniscal degeneration           | present         |
      | recent injury                   | absent          |
      | marrow edema site               | femoral condyle |
      | subchondral fracture            | absent          |
      | cartilage loss                  | absent          |
      | edema resolved on follow-up MRI | present         |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: The other hip, two years later
    Recurrent transient osteoporosis.

    Given a 50-year-old male patient
    And these findings
      | finding                       | recorded     |
      | similar episode before        | present      |
      | pain site                     | hip          |
      | recent injury                 | absent       |
      | alcohol excess                | absent       |
      | marrow edema site             | femoral head |
      | normal radiograph             | present      |
      | C-reactive protein            | normal       |
      | demarcated subchondral lesion | absent       |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: A walker whose talus lit up
    Transient bone marrow edema of the ankle in a person who walks much, no line on CT.

    Given a 53-year-old female patient
    And these findings
      | finding               | recorded         |
      | pain site             | ankle            |
      | local swelling        | present          |
      | recent injury         | absent           |
      | normal CT             | present          |
      | marrow edema site     | talus, navicular |
      | fracture line on MRI  | absent           |
      | 25-OH vitamin D       | 19 ng/mL         |
      | response to unloading | present          |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @urgent
  Scenario: An ankle in the eighth month
    Transient osteoporosis of pregnancy at the ankle and hip.

    Given a 29-year-old female patient
    And these findings
      | finding                  | recorded            |
      | pregnancy                | present             |
      | gestational age          | 35 weeks            |
      | pain site                | ankle, hip          |
      | recent injury            | absent              |
      | inability to bear weight | present             |
      | marrow edema site        | talus, femoral head |
      | C-reactive protein       | normal              |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @not-urgent
  Scenario: Loss of the outline of the femoral head
    Transient osteoporosis of the hip, vanished cortical line, no narrowing.

    Given a 44-year-old male patient
    And these findings
      | finding                        | recorded                   |
      | pain site                      | hip                        |
      | limp                           | present                    |
      | subchondral cortical loss      | present                    |
      | joint space narrowing          | absent                     |
      | bone erosion                   | absent                     |
      | erythrocyte sedimentation rate | 12 mm/h                    |
      | marrow edema site              | femoral head, femoral neck |
      | joint effusion                 | present                    |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Migrating pain treated as arthritis without a swollen joint
    Regional migratory osteoporosis with negative antibodies.

    Given a 52-year-old female patient
    And these findings
      | finding                     | recorded                    |
      | pain site                   | foot, knee                  |
      | pain moved to another joint | present                     |
      | rheumatoid factor           | absent                      |
      | anti-CCP antibodies         | absent                      |
      | response to corticosteroids | absent                      |
      | marrow edema site           | metatarsal, femoral condyle |
      | C-reactive protein          | normal                      |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action
