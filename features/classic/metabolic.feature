@metabolic
Feature: Classic pictures of weak, starved or altered bone
  Textbook pictures in our own words, typical and well-known atypical ones; none is a published patient.

  @not-urgent
  Scenario: Woman with pain across the low back and no fall
    Insufficiency fracture of the sacrum.

    Given a 74-year-old female patient
    And these findings
      | finding               | recorded |
      | back pain             | present  |
      | buttock pain          | present  |
      | recent injury         | absent   |
      | pain with loading     | present  |
      | pain duration         | 3 weeks  |
      | normal radiograph     | present  |
      | H-shaped sacral edema | present  |
      | neurologically intact | present  |
      | C-reactive protein    | normal   |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Woman irradiated for cervical cancer whose sacrum was read as metastatic
    Insufficiency fracture after pelvic radiotherapy.

    Given a 63-year-old female patient
    And these findings
      | finding                  | recorded   |
      | sacroiliac region pain   | present    |
      | previous cancer          | present    |
      | radiotherapy to the site | present    |
      | recent injury            | absent     |
      | marrow edema site        | sacral ala |
      | bilateral marrow edema   | present    |
      | fracture on CT           | present    |
      | soft tissue mass         | absent     |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Woman with rheumatoid arthritis whose ankle pain is not arthritis
    Insufficiency fracture of the distal tibia under steroids and methotrexate.

    Given a 62-year-old female patient
    And these findings
      | finding                    | recorded     |
      | ankle pain                 | present      |
      | known rheumatoid arthritis | present      |
      | corticosteroid use         | present      |
      | bone-harming drug use      | present      |
      | recent injury              | absent       |
      | pain with loading          | present      |
      | normal radiograph          | present      |
      | marrow edema site          | distal tibia |
      | fracture line on MRI       | present      |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Old woman with groin pain and a broken pubic ramus
    Insufficiency fracture of the pubis after a trivial bump.

    Given a 79-year-old female patient
    And these findings
      | finding                  | recorded       |
      | groin pain               | present        |
      | minor injury             | present        |
      | difficulty walking       | present        |
      | fracture site            | pubic fracture |
      | marrow edema site        | pubis          |
      | osteopenia on radiograph | present        |
      | 25-OH vitamin D          | 14 ng/mL       |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Woman on prednisolone with both heels aching
    Insufficiency fracture of both calcanei.

    Given a 58-year-old female patient
    And these findings
      | finding                | recorded  |
      | heel pain              | present   |
      | pain side              | both      |
      | corticosteroid use     | present   |
      | recent injury          | absent    |
      | normal radiograph      | present   |
      | marrow edema site      | calcaneus |
      | bilateral marrow edema | present   |
      | fracture line on MRI   | present   |
      | C-reactive protein     | normal    |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Back pain after lifting a shopping bag
    Osteoporotic vertebral fracture with a fluid sign.

    Given a 77-year-old female patient
    And these findings
      | finding               | recorded |
      | back pain             | present  |
      | pain onset            | sudden   |
      | mechanism of injury   | lifting  |
      | spinal tenderness     | present  |
      | neurologically intact | present  |
      | vertebral collapse    | present  |
      | fluid sign            | present  |
      | normal pedicles       | present  |
      | C-reactive protein    | normal   |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Man with lung disease and a new wedge vertebra
    Vertebral fracture under long steroids, with preserved marrow behind the band.

    Given a 66-year-old male patient
    And these findings
      | finding                         | recorded |
      | back pain                       | present  |
      | corticosteroid use              | present  |
      | recent injury                   | absent   |
      | vertebral collapse              | present  |
      | band of edema near the endplate | present  |
      | preserved vertebral marrow      | present  |
      | paraspinal or epidural mass     | absent   |
      | afebrile                        | present  |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Woman with groin pain and a fine line in the femoral neck
    Insufficiency fracture of the femoral neck in everyday life.

    Given a 70-year-old female patient
    And these findings
      | finding              | recorded     |
      | groin pain           | present      |
      | recent injury        | absent       |
      | pain with loading    | present      |
      | normal radiograph    | present      |
      | marrow edema site    | femoral neck |
      | fracture line on MRI | present      |
      | bone density T-score | -2.8         |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Woman with hip pain and a line above the acetabulum
    Insufficiency fracture of the acetabular roof, mistaken for arthritis of the hip.

    Given a 71-year-old female patient
    And these findings
      | finding               | recorded   |
      | hip pain              | present    |
      | pain duration         | 6 weeks    |
      | recent injury         | absent     |
      | postmenopausal        | present    |
      | normal radiograph     | present    |
      | marrow edema site     | acetabulum |
      | fracture line on MRI  | present    |
      | preserved joint space | present    |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Bent old woman with pain in the breastbone
    Insufficiency fracture of the sternum in thoracic kyphosis.

    Given an 80-year-old female patient
    And these findings
      | finding              | recorded |
      | chest wall pain      | present  |
      | recent injury        | absent   |
      | known osteoporosis   | present  |
      | marrow edema site    | sternum  |
      | fracture line on MRI | present  |
      | vertebral collapse   | present  |
      | soft tissue mass     | absent   |
      | monoclonal protein   | absent   |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Woman with a stiff knee and a transverse line below the plateau
    Insufficiency fracture of the proximal tibia.

    Given a 69-year-old female patient
    And these findings
      | finding                  | recorded       |
      | knee pain                | present        |
      | recent injury            | absent         |
      | pain onset               | sudden         |
      | focal bony tenderness    | present        |
      | marrow edema site        | proximal tibia |
      | fracture line on MRI     | present        |
      | osteopenia on radiograph | present        |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Student with anorexia and shin pain
    Insufficiency fracture in starvation.

    Given a 22-year-old female patient
    And these findings
      | finding               | recorded     |
      | shin pain             | present      |
      | eating disorder       | present      |
      | body mass index       | 15.5 kg/m²   |
      | menstrual disturbance | present      |
      | recent injury         | absent       |
      | marrow edema site     | tibial shaft |
      | fracture line on MRI  | present      |
      | bone density Z-score  | low          |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Sudden pain at the inner side of the knee
    Subchondral insufficiency fracture of the medial femoral condyle over a root tear.

    Given a 67-year-old female patient
    And these findings
      | finding            | recorded        |
      | knee pain          | present         |
      | pain onset         | sudden          |
      | recent injury      | absent          |
      | night pain         | present         |
      | normal radiograph  | present         |
      | marrow edema site  | femoral condyle |
      | subchondral line   | irregular       |
      | meniscal root tear | present         |
      | joint effusion     | present         |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Hip of an older woman that was first read as osteonecrosis
    Subchondral insufficiency fracture of the femoral head.

    Given a 72-year-old female patient
    And these findings
      | finding                  | recorded                |
      | hip pain                 | present                 |
      | pain onset               | sudden                  |
      | corticosteroid use       | absent                  |
      | alcohol excess           | absent                  |
      | marrow edema site        | femoral head            |
      | subchondral line         | parallel to the surface |
      | osteopenia on radiograph | present                 |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Woman with pain at the inner tibia after a long walk
    Subchondral insufficiency fracture of the medial tibial plateau.

    Given a 61-year-old female patient
    And these findings
      | finding               | recorded       |
      | knee pain             | present        |
      | pain duration         | 4 weeks        |
      | pain with loading     | present        |
      | joint line tenderness | present        |
      | normal radiograph     | present        |
      | marrow edema site     | tibial plateau |
      | subchondral fracture  | present        |
      | meniscal extrusion    | present        |
      | bone density T-score  | -1.9           |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Man whose knee got worse after arthroscopy
    Subchondral insufficiency fracture after partial meniscectomy.

    Given a 63-year-old male patient
    And these findings
      | finding                     | recorded        |
      | knee pain                   | present         |
      | recent joint surgery        | present         |
      | pain onset                  | sudden          |
      | afebrile                    | present         |
      | C-reactive protein          | normal          |
      | marrow edema site           | femoral condyle |
      | subchondral low-signal area | present         |
      | joint effusion              | present         |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Shoulder of an old woman that hurt overnight
    Subchondral insufficiency fracture of the humeral head.

    Given a 76-year-old female patient
    And these findings
      | finding                   | recorded     |
      | shoulder pain             | present      |
      | pain onset                | sudden       |
      | recent injury             | absent       |
      | known osteoporosis        | present      |
      | normal radiograph         | present      |
      | marrow edema site         | humeral head |
      | subchondral fracture      | present      |
      | intact tendons on imaging | present      |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Ankle of a woman after menopause
    Subchondral insufficiency fracture of the talar dome.

    Given a 64-year-old female patient
    And these findings
      | finding              | recorded |
      | ankle pain           | present  |
      | recent injury        | absent   |
      | pain with loading    | present  |
      | local swelling       | present  |
      | normal radiograph    | present  |
      | marrow edema site    | talus    |
      | subchondral fracture | present  |
      | bone density T-score | -2.6     |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Boy with autism who stopped walking
    Scurvy from a diet of a few foods.

    Given a 6-year-old male patient
    And these findings
      | finding                     | recorded |
      | developmental disability    | present  |
      | restricted diet             | present  |
      | inability to bear weight    | present  |
      | leg pain                    | present  |
      | gum bleeding                | present  |
      | symmetric metaphyseal edema | present  |
      | periosteal edema            | present  |
      | C-reactive protein          | 12 mg/L  |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Schoolboy whose leg pain was worked up for leukemia
    Scurvy without a known eating disorder, with a normal marrow.

    Given a 9-year-old male patient
    And these findings
      | finding                                        | recorded  |
      | leg pain                                       | present   |
      | limp                                           | present   |
      | restricted diet                                | present   |
      | anemia                                         | present   |
      | bone marrow without blasts                     | present   |
      | metaphyseal marrow signal change on both sides | present   |
      | bruising                                       | present   |
      | vitamin C level                                | deficient |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Child whose metaphyses looked like sterile osteitis
    Scurvy taken for chronic nonbacterial osteomyelitis.

    Given a 5-year-old female patient
    And these findings
      | finding                  | recorded |
      | knee pain                | present  |
      | ankle pain               | present  |
      | limp                     | present  |
      | metaphyseal edema        | present  |
      | bilateral marrow edema   | present  |
      | subperiosteal fluid      | present  |
      | petechiae                | present  |
      | platelet count           | normal   |
      | vitamin C level          | 5 µmol/L |
      | osteopenia on radiograph | present  |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Drinker with purple legs and a swollen knee
    Scurvy of an adult.

    Given a 48-year-old male patient
    And these findings
      | finding                   | recorded    |
      | knee pain                 | present     |
      | alcohol excess            | present     |
      | malnutrition              | present     |
      | perifollicular hemorrhage | present     |
      | gum bleeding              | present     |
      | joint effusion            | present     |
      | marrow edema on MRI       | present     |
      | vitamin C level           | 4 µmol/L    |
      | platelet count            | 210 ×10^9/L |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Veiled woman with a waddling gait
    Osteomalacia from lack of sun.

    Given a 34-year-old female patient
    And these findings
      | finding                  | recorded |
      | widespread bone pain     | present  |
      | waddling gait            | present  |
      | little sun exposure      | present  |
      | proximal muscle weakness | present  |
      | 25-OH vitamin D          | 5 ng/mL  |
      | alkaline phosphatase     | 320 U/L  |
      | pseudofracture           | present  |
      | pubis pain               | present  |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Man with fractures at many sites and a tiny hidden tumor
    Tumor-induced osteomalacia, treated for years as spondyloarthritis.

    Given a 45-year-old male patient
    And these findings
      | finding                  | recorded   |
      | hip pain                 | present    |
      | foot pain                | present    |
      | proximal muscle weakness | present    |
      | phosphate                | 1.3 mg/dL  |
      | calcium                  | normal     |
      | alkaline phosphatase     | raised     |
      | number of edema sites    | 5          |
      | bone scan uptake         | multifocal |
      | HLA-B27                  | absent     |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Woman with celiac disease and foot pain
    Osteomalacia from malabsorption.

    Given a 52-year-old female patient
    And these findings
      | finding              | recorded                 |
      | foot pain            | present                  |
      | malabsorption        | present                  |
      | recent injury        | absent                   |
      | 25-OH vitamin D      | 6 ng/mL                  |
      | parathyroid hormone  | 140 pg/mL                |
      | marrow edema site    | metatarsal and calcaneus |
      | fracture line on MRI | present                  |
      | anemia               | present                  |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Man on an antiviral drug with aching feet and hips
    Hypophosphatemic osteomalacia from a drug that harms the renal tubule.

    Given a 56-year-old male patient
    And these findings
      | finding                | recorded                   |
      | multifocal pain        | present                    |
      | liver disease          | present                    |
      | bone-harming drug use  | present                    |
      | phosphate              | low                        |
      | alkaline phosphatase   | 240 U/L                    |
      | bilateral marrow edema | present                    |
      | marrow edema site      | femoral neck and calcaneus |
      | C-reactive protein     | normal                     |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Toddler with bowed legs and wide wrists
    Rickets.

    Given a 2-year-old male patient
    And these findings
      | finding                  | recorded |
      | limb deformity           | present  |
      | waddling gait            | present  |
      | little sun exposure      | present  |
      | growth plate widening    | present  |
      | metaphyseal irregularity | present  |
      | 25-OH vitamin D          | 4 ng/mL  |
      | phosphate                | low      |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Woman with bowed legs since childhood and cracks in both femurs
    X-linked hypophosphatemia of an adult.

    Given a 38-year-old female patient
    And these findings
      | finding                 | recorded  |
      | thigh pain              | present   |
      | pain side               | both      |
      | hereditary bone disease | present   |
      | limb deformity          | present   |
      | phosphate               | 1.8 mg/dL |
      | pseudofracture          | present   |
      | recent injury           | absent    |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Girl who covers her skin and cannot climb stairs
    Osteomalacia of adolescence with cracks in both femoral necks.

    Given a 16-year-old female patient
    And these findings
      | finding                | recorded     |
      | hip pain               | present      |
      | pain side              | both         |
      | waddling gait          | present      |
      | 25-OH vitamin D        | very low     |
      | parathyroid hormone    | raised       |
      | alkaline phosphatase   | 610 U/L      |
      | bilateral marrow edema | present      |
      | marrow edema site      | femoral neck |
      | fracture line on MRI   | present      |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Woman on alendronate with a thigh ache
    Atypical femoral fracture before it breaks.

    Given a 71-year-old female patient
    And these findings
      | finding                                     | recorded |
      | thigh pain                                  | present  |
      | bisphosphonate use                          | present  |
      | duration of bisphosphonate use              | 9 years  |
      | recent injury                               | absent   |
      | pain with loading                           | present  |
      | lateral subtrochanteric cortical thickening | present  |
      | lateral subtrochanteric edema               | present  |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Woman on denosumab with pain in both thighs
    Atypical femoral fracture on both sides.

    Given a 67-year-old female patient
    And these findings
      | finding                | recorded      |
      | thigh pain             | present       |
      | pain side              | both          |
      | denosumab use          | present       |
      | known osteoporosis     | present       |
      | cortical thickening    | present       |
      | marrow edema site      | femoral shaft |
      | bilateral marrow edema | present       |
      | fracture line on MRI   | absent        |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Hip pain treated as sciatica until the femur was imaged
    Atypical femoral fracture with an unremarkable first radiograph.

    Given a 69-year-old female patient
    And these findings
      | finding                             | recorded               |
      | hip pain                            | present                |
      | thigh pain                          | present                |
      | bisphosphonate use                  | present                |
      | normal spine MRI                    | present                |
      | earlier radiograph normal           | present                |
      | marrow edema site                   | proximal femoral shaft |
      | periosteal edema                    | present                |
      | lateral femoral shaft fracture line | present                |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Femur that broke at the kitchen table
    Complete atypical femoral fracture after weeks of warning pain.

    Given a 74-year-old female patient
    And these findings
      | finding                         | recorded               |
      | thigh pain                      | present                |
      | duration of bisphosphonate use  | 11 years               |
      | fracture without adequate force | present                |
      | fracture site                   | femoral shaft fracture |
      | complete fracture               | present                |
      | cortical thickening             | present                |
      | histology without malignancy    | present                |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Woman with one broken metatarsal after another
    Hypophosphatasia of an adult.

    Given a 44-year-old female patient
    And these findings
      | finding                   | recorded   |
      | foot pain                 | present    |
      | previous stress fractures | present    |
      | recent injury             | absent     |
      | marrow edema site         | metatarsal |
      | fracture line on MRI      | present    |
      | alkaline phosphatase      | 18 U/L     |
      | 25-OH vitamin D           | normal     |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Man whose thighs got worse on a bone drug
    Hypophosphatasia mistaken for osteoporosis.

    Given a 51-year-old male patient
    And these findings
      | finding                               | recorded |
      | thigh pain                            | present  |
      | pain side                             | both     |
      | bisphosphonate use                    | present  |
      | persistently low alkaline phosphatase | present  |
      | lateral femoral shaft fracture line   | present  |
      | both femoral shafts affected          | present  |
      | calcium                               | normal   |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Runner whose stress fractures never heal
    Hypophosphatasia behind fatigue fractures.

    Given a 33-year-old female patient
    And these findings
      | finding                       | recorded   |
      | foot pain                     | present    |
      | previous stress fractures     | present    |
      | athletic or military training | present    |
      | alkaline phosphatase          | 22 U/L     |
      | marrow edema site             | metatarsal |
      | fracture line on MRI          | present    |
      | parathyroid hormone           | normal     |
      | 25-OH vitamin D               | 41 ng/mL   |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Boy thought to have sterile osteitis in many bones
    Hypophosphatasia of childhood with metaphyseal edema.

    Given an 8-year-old male patient
    And these findings
      | finding                               | recorded |
      | leg pain                              | present  |
      | knee pain                             | present  |
      | limp                                  | present  |
      | metaphyseal edema                     | present  |
      | number of edema sites                 | 4        |
      | metaphyseal irregularity              | present  |
      | persistently low alkaline phosphatase | present  |
      | C-reactive protein                    | normal   |
      | afebrile                              | present  |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Woman with a lytic tibia operated on as giant cell tumor
    Brown tumor of primary hyperparathyroidism.

    Given a 52-year-old female patient
    And these findings
      | finding              | recorded     |
      | shin pain            | present      |
      | lytic lesion         | present      |
      | marrow edema site    | tibial shaft |
      | calcium              | 11.6 mg/dL   |
      | phosphate            | low          |
      | parathyroid hormone  | 680 pg/mL    |
      | alkaline phosphatase | raised       |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Man on dialysis with many bone lesions
    Renal bone disease with brown tumors.

    Given a 47-year-old male patient
    And these findings
      | finding                | recorded   |
      | bone pain              | present    |
      | chronic kidney disease | present    |
      | multiple bone lesions  | present    |
      | lytic lesion           | present    |
      | parathyroid hormone    | 1600 pg/mL |
      | alkaline phosphatase   | 480 U/L    |
      | phosphate              | raised     |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Woman with a swelling of the jaw
    Brown tumor of the mandible as the first sign.

    Given a 35-year-old female patient
    And these findings
      | finding                      | recorded   |
      | jaw pain                     | present    |
      | bony swelling                | present    |
      | lytic lesion                 | present    |
      | bone expansion               | present    |
      | calcium                      | 12.1 mg/dL |
      | parathyroid hormone          | raised     |
      | histology shows benign tumor | present    |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Woman with lytic bones searched for a hidden cancer
    Brown tumors mistaken for metastases or myeloma.

    Given a 66-year-old female patient
    And these findings
      | finding                         | recorded   |
      | widespread bone pain            | present    |
      | multiple bone lesions           | present    |
      | fracture without adequate force | present    |
      | fluid-fluid levels              | present    |
      | calcium                         | 13.4 mg/dL |
      | parathyroid hormone             | 940 pg/mL  |
      | monoclonal protein              | absent     |
      | PET uptake                      | present    |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Man with twenty years of dialysis and cysts beside both hips
    Dialysis amyloid of bone.

    Given a 63-year-old male patient
    And these findings
      | finding                | recorded |
      | hip pain               | present  |
      | shoulder pain          | present  |
      | chronic kidney disease | present  |
      | lytic lesion           | present  |
      | subchondral cysts      | present  |
      | preserved joint space  | present  |
      | low T1 marrow signal   | present  |
      | afebrile               | present  |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Nursing mother with sudden severe back pain
    Osteoporosis of pregnancy and lactation.

    Given a 31-year-old female patient
    And these findings
      | finding                    | recorded |
      | back pain                  | present  |
      | pain severity              | severe   |
      | breastfeeding              | present  |
      | time since delivery        | 7 weeks  |
      | recent injury              | absent   |
      | vertebral collapse         | present  |
      | number of vertebral levels | 4        |
      | bone density Z-score       | -3.1     |
      | C-reactive protein         | normal   |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Man in midlife whose vertebrae gave way
    Osteoporosis of a man who drinks.

    Given a 54-year-old male patient
    And these findings
      | finding                     | recorded |
      | back pain                   | present  |
      | alcohol excess              | present  |
      | recent injury               | absent   |
      | vertebral collapse          | present  |
      | bone density T-score        | -3.4     |
      | soft tissue mass            | absent   |
      | monoclonal protein          | absent   |
      | previous fracture elsewhere | present  |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Woman whose vertebrae broke after missed injections
    Rebound fractures after denosumab was stopped.

    Given a 68-year-old female patient
    And these findings
      | finding                    | recorded |
      | back pain                  | present  |
      | pain onset                 | sudden   |
      | denosumab stopped          | present  |
      | recent injury              | absent   |
      | vertebral collapse         | present  |
      | number of vertebral levels | 3        |
      | preserved vertebral marrow | present  |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Boy with blue sclerae and a painful back
    Osteogenesis imperfecta with crushed vertebrae.

    Given a 9-year-old male patient
    And these findings
      | finding                     | recorded |
      | back pain                   | present  |
      | hereditary bone disease     | present  |
      | minor injury                | present  |
      | vertebral collapse          | present  |
      | number of vertebral levels  | 5        |
      | previous fracture elsewhere | present  |
      | osteopenia on radiograph    | present  |
      | normal blood count          | present  |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Lean middle-distance runner who keeps breaking
    Osteoporosis of low energy availability.

    Given a 24-year-old female patient
    And these findings
      | finding                     | recorded   |
      | back pain                   | present    |
      | low energy availability     | present    |
      | menstrual disturbance       | present    |
      | bone density Z-score        | -2.7       |
      | previous fracture elsewhere | present    |
      | marrow edema site           | sacral ala |
      | fracture line on MRI        | present    |
      | body mass index             | 17.4 kg/m² |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Old woman with bright sacral wings
    Insufficiency fracture of the sacrum as a case page shows it.

    Given a 75-year-old female patient
    And these findings
      | finding                | recorded   |
      | back pain              | present    |
      | marrow edema site      | sacral ala |
      | bilateral marrow edema | present    |
      | low T1 marrow signal   | present    |
      | high T2 marrow signal  | present    |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Knee of an older woman with a flattened condyle
    So-called spontaneous osteonecrosis of the knee, late.

    Given a 70-year-old female patient
    And these findings
      | finding                     | recorded        |
      | knee pain                   | present         |
      | pain duration               | 4 months        |
      | marrow edema site           | femoral condyle |
      | subchondral low-signal area | present         |
      | subchondral collapse        | present         |
      | osteophytes                 | absent          |
      | corticosteroid use          | absent          |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Heavy woman with hip pain that came in a day
    Subchondral insufficiency fracture of the femoral head with wide edema.

    Given a 59-year-old female patient
    And these findings
      | finding              | recorded                      |
      | hip pain             | present                       |
      | pain onset           | sudden                        |
      | body mass index      | obese                         |
      | recent injury        | absent                        |
      | marrow edema site    | femoral head and femoral neck |
      | subchondral fracture | present                       |
      | joint effusion       | present                       |
      | C-reactive protein   | normal                        |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Man with a transplanted kidney and a line below the knee
    Insufficiency fracture of the proximal tibia under steroids.

    Given a 55-year-old male patient
    And these findings
      | finding              | recorded       |
      | knee pain            | present        |
      | corticosteroid use   | present        |
      | immunosuppression    | present        |
      | recent injury        | absent         |
      | marrow edema site    | proximal tibia |
      | fracture line on MRI | present        |
      | afebrile             | present        |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Man with treated prostate cancer and a collapsed vertebra
    Osteoporotic fracture in a man with a cancer behind him.

    Given an 81-year-old male patient
    And these findings
      | finding                    | recorded |
      | back pain                  | present  |
      | previous cancer            | present  |
      | recent injury              | absent   |
      | vertebral collapse         | present  |
      | fluid sign                 | present  |
      | preserved vertebral marrow | present  |
      | normal pedicles            | present  |
      | neurologically intact      | present  |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @urgent
  Scenario: Girl with a low fever and legs that hurt to touch
    Scurvy with fever and raised markers, searched for leukemia and infection.

    Given a 7-year-old female patient
    And these findings
      | finding                                        | recorded |
      | leg pain                                       | present  |
      | inability to bear weight                       | present  |
      | temperature                                    | 37.9 °C  |
      | erythrocyte sedimentation rate                 | 42 mm/h  |
      | gum bleeding                                   | present  |
      | restricted diet                                | present  |
      | metaphyseal marrow signal change on both sides | present  |
      | anemia                                         | present  |
      | blood film without blasts                      | present  |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Boy with autism and a swollen knee
    Scurvy taken for juvenile arthritis.

    Given a 4-year-old male patient
    And these findings
      | finding                  | recorded |
      | developmental disability | present  |
      | knee pain                | present  |
      | joint swelling           | present  |
      | limp                     | present  |
      | bilateral marrow edema   | present  |
      | metaphyseal edema        | present  |
      | C-reactive protein       | normal   |
      | antinuclear antibodies   | absent   |
      | vitamin C level          | low      |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Young mother whose buttock pain is not only the birth
    Sacral fracture after delivery.

    Given a 30-year-old female patient
    And these findings
      | finding              | recorded   |
      | buttock pain         | present    |
      | time since delivery  | 3 weeks    |
      | breastfeeding        | present    |
      | recent injury        | absent     |
      | marrow edema site    | sacral ala |
      | fracture line on MRI | present    |
      | radiating pain       | present    |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Woman with cracked metatarsals and hardly any vitamin D
    Insufficiency fractures of the forefoot in vitamin D deficiency.

    Given a 48-year-old female patient
    And these findings
      | finding                       | recorded   |
      | foot pain                     | present    |
      | recent injury                 | absent     |
      | athletic or military training | absent     |
      | 25-OH vitamin D               | 8 ng/mL    |
      | bone density T-score          | -1.5       |
      | marrow edema site             | metatarsal |
      | fracture line on MRI          | present    |
      | previous fracture elsewhere   | present    |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Man with broken ribs and vertebrae searched for metastases
    Tumor-induced osteomalacia taken for spread cancer.

    Given a 60-year-old male patient
    And these findings
      | finding                      | recorded     |
      | widespread bone pain         | present      |
      | bone scan uptake             | multifocal   |
      | vertebral collapse           | present      |
      | fracture site                | rib fracture |
      | phosphate                    | 1.5 mg/dL    |
      | calcium                      | 9.2 mg/dL    |
      | histology without malignancy | present      |
      | parathyroid hormone          | normal       |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Woman on anticonvulsants with cracks in the pubic bones
    Osteomalacia from a drug.

    Given a 39-year-old female patient
    And these findings
      | finding               | recorded |
      | pubis pain            | present  |
      | hip pain              | present  |
      | bone-harming drug use | present  |
      | alkaline phosphatase  | 290 U/L  |
      | calcium               | low      |
      | pseudofracture        | present  |
      | marrow edema site     | pubis    |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Woman on bisphosphonate with a line in one femur
    Atypical femoral fracture of the middle of the shaft.

    Given a 76-year-old female patient
    And these findings
      | finding                       | recorded      |
      | hip pain                      | present       |
      | bisphosphonate use            | present       |
      | marrow edema site             | femoral shaft |
      | fracture line on MRI          | present       |
      | cortical thickening           | present       |
      | normal opposite femoral shaft | present       |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Man with aching knees and a high calcium
    Fractures beneath the joint surface in primary hyperparathyroidism.

    Given a 50-year-old male patient
    And these findings
      | finding              | recorded       |
      | knee pain            | present        |
      | pain side            | both           |
      | calcium              | 11.3 mg/dL     |
      | parathyroid hormone  | 210 pg/mL      |
      | bone density T-score | -3             |
      | marrow edema site    | tibial plateau |
      | subchondral fracture | present        |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Woman on methotrexate with bands in heel and tibia
    Methotrexate osteopathy.

    Given a 65-year-old female patient
    And these findings
      | finding                    | recorded                   |
      | heel pain                  | present                    |
      | ankle pain                 | present                    |
      | known rheumatoid arthritis | present                    |
      | bone-harming drug use      | present                    |
      | C-reactive protein         | normal                     |
      | marrow edema site          | calcaneus and distal tibia |
      | fracture line on MRI       | present                    |
      | synovitis on imaging       | absent                     |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Woman whose ribs broke on coughing
    Insufficiency fractures of ribs.

    Given a 73-year-old female patient
    And these findings
      | finding                         | recorded     |
      | chest wall pain                 | present      |
      | fracture without adequate force | present      |
      | smoking                         | present      |
      | bone density T-score            | -3.2         |
      | fracture site                   | rib fracture |
      | marrow edema site               | rib          |
      | routine blood tests normal      | present      |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: New shoulder prosthesis and pain on top of the shoulder
    Insufficiency fracture of the acromion after shoulder replacement.

    Given an 84-year-old female patient
    And these findings
      | finding            | recorded |
      | shoulder pain      | present  |
      | joint prosthesis   | present  |
      | pain onset         | sudden   |
      | recent injury      | absent   |
      | C-reactive protein | normal   |
      | marrow edema site  | acromion |
      | fracture on CT     | present  |
      | known osteoporosis | present  |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Man irradiated for prostate cancer with a painful hip
    Insufficiency fracture of pubis and acetabulum after radiotherapy.

    Given a 67-year-old male patient
    And these findings
      | finding                  | recorded             |
      | hip pain                 | present              |
      | previous cancer          | present              |
      | radiotherapy to the site | present              |
      | recent injury            | absent               |
      | marrow edema site        | pubis and acetabulum |
      | fracture line on MRI     | present              |
      | fatty marrow             | present              |
      | soft tissue mass         | absent               |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Woman with foot pain years after a gastric bypass
    Osteomalacia after bariatric surgery.

    Given a 46-year-old female patient
    And these findings
      | finding              | recorded                          |
      | foot pain            | present                           |
      | multifocal pain      | present                           |
      | malabsorption        | present                           |
      | 25-OH vitamin D      | 9 ng/mL                           |
      | calcium              | low                               |
      | alkaline phosphatase | 180 U/L                           |
      | marrow edema site    | talus and navicular and calcaneus |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Starved girl whose marrow looks wrong everywhere
    Serous change of the marrow in anorexia nervosa with a stress fracture.

    Given a 19-year-old female patient
    And these findings
      | finding                        | recorded |
      | leg pain                       | present  |
      | eating disorder                | present  |
      | body mass index                | 13 kg/m² |
      | diffuse abnormal marrow signal | present  |
      | fracture line on MRI           | present  |
      | anemia                         | present  |
      | C-reactive protein             | normal   |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Woman with heparin in pregnancy and crushed vertebrae
    Osteoporosis of pregnancy with heparin.

    Given a 34-year-old female patient
    And these findings
      | finding               | recorded        |
      | back pain             | present         |
      | pregnancy stage       | third trimester |
      | heparin use           | present         |
      | pain severity         | severe          |
      | vertebral collapse    | present         |
      | neurologically intact | present         |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Woman with new buttock pain after spinal fusion
    Sacral insufficiency fracture below a fusion.

    Given a 62-year-old female patient
    And these findings
      | finding                      | recorded   |
      | buttock pain                 | present    |
      | previous surgery at the site | present    |
      | fixation hardware            | present    |
      | recent injury                | absent     |
      | afebrile                     | present    |
      | marrow edema site            | sacral ala |
      | fracture on CT               | present    |
      | C-reactive protein           | normal     |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Boy with knock knees and aching legs
    Rickets of adolescence.

    Given a 13-year-old male patient
    And these findings
      | finding                | recorded |
      | knee pain              | present  |
      | limb deformity         | present  |
      | little sun exposure    | present  |
      | growth plate widening  | present  |
      | alkaline phosphatase   | 900 U/L  |
      | 25-OH vitamin D        | 6 ng/mL  |
      | bilateral marrow edema | present  |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Old woman who slid off a chair and broke the pelvic ring
    Fragility fractures of pubis and sacrum.

    Given a 78-year-old female patient
    And these findings
      | finding              | recorded             |
      | hip pain             | present              |
      | mechanism of injury  | fall                 |
      | minor injury         | present              |
      | known osteoporosis   | present              |
      | marrow edema site    | sacral ala and pubis |
      | fracture line on MRI | present              |
      | fracture on CT       | present              |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Woman with a swollen finger and a lucent phalanx
    Brown tumor of a finger.

    Given a 44-year-old female patient
    And these findings
      | finding             | recorded  |
      | hand pain           | present   |
      | bony swelling       | present   |
      | lytic lesion        | present   |
      | bone expansion      | present   |
      | calcium             | high      |
      | parathyroid hormone | 420 pg/mL |
      | fatigue             | present   |
    When the findings are worked up
    Then the leading category is metabolic

  @urgent
  Scenario: Young woman on dialysis whose legs grew weak
    Brown tumor of the spine that presses on the cord.

    Given a 38-year-old female patient
    And these findings
      | finding                                 | recorded   |
      | back pain                               | present    |
      | chronic kidney disease                  | present    |
      | bilateral leg weakness                  | present    |
      | lytic lesion                            | present    |
      | cord or cauda equina compression on MRI | present    |
      | parathyroid hormone                     | 1900 pg/mL |
      | monoclonal protein                      | absent     |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Diabetic woman with a broken navicular and no injury
    Insufficiency fracture of the midfoot in weak bone, not a Charcot foot.

    Given a 57-year-old female patient
    And these findings
      | finding            | recorded  |
      | foot pain          | present   |
      | neuropathy         | absent    |
      | known osteoporosis | present   |
      | recent injury      | absent    |
      | marrow edema site  | navicular |
      | fracture on CT     | present   |
      | intact skin        | present   |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Woman with knee pain and a mild rise of CRP
    Subchondral insufficiency fracture with a quiet effusion that was tapped.

    Given a 68-year-old female patient
    And these findings
      | finding                    | recorded       |
      | knee pain                  | present        |
      | joint swelling             | present        |
      | C-reactive protein         | 14 mg/L        |
      | synovial white cell count  | 400 /µL        |
      | crystals in synovial fluid | absent         |
      | marrow edema site          | tibial plateau |
      | subchondral line           | irregular      |
    When the findings are worked up
    Then the leading category is metabolic

  @not-urgent
  Scenario: Vegan man with a wrist that broke and hip pain
    Osteoporosis in celiac disease.

    Given a 43-year-old male patient
    And these findings
      | finding                     | recorded     |
      | hip pain                    | present      |
      | malabsorption               | present      |
      | previous fragility fracture | present      |
      | bone density T-score        | -3.6         |
      | marrow edema site           | femoral neck |
      | bilateral marrow edema      | present      |
      | inflammatory markers normal | present      |
    When the findings are worked up
    Then the leading category is metabolic
