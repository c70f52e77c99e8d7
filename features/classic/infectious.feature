@infectious
Feature: Classic pictures of infection of bone and joint
  Textbook pictures, typical and atypical, told as tersely as a case page tells them; none is a published case.

  @urgent
  Scenario: A toddler with a hot hip who stopped walking
    Textbook picture: septic arthritis of the hip of a small child.

    Given a 2-year-old male patient
    And these findings
      | finding                  | recorded     |
      | pain site                | hip          |
      | pain duration            | 2 days       |
      | temperature              | 39.1 °C      |
      | inability to bear weight | present      |
      | C-reactive protein       | 64 mg/L      |
      | white cell count         | 14.8 ×10^9/L |
      | joint effusion           | present      |
      | normal radiograph        | present      |
      | recent injury            | absent       |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A cool septic hip of a woman with diabetes
    Textbook picture: septic arthritis of a deep joint without fever in the elderly.

    Given a 68-year-old female patient
    And these findings
      | finding             | recorded     |
      | diabetes            | present      |
      | pain site           | hip          |
      | pain duration       | 10 days      |
      | recent injury       | absent       |
      | fever               | absent       |
      | restricted movement | present      |
      | C-reactive protein  | 180 mg/L     |
      | normal radiograph   | present      |
      | joint effusion      | present      |
      | marrow edema site   | femoral head |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A hot knee of an old man without fever
    Textbook picture: septic arthritis of the knee in old age.

    Given a 79-year-old male patient
    And these findings
      | finding            | recorded     |
      | pain site          | knee         |
      | pain duration      | 3 days       |
      | recent injury      | absent       |
      | joint swelling     | present      |
      | joint warmth       | present      |
      | fever              | absent       |
      | C-reactive protein | 142 mg/L     |
      | white cell count   | 10.2 ×10^9/L |
      | joint effusion     | present      |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A knee that swelled a week after an injection
    Textbook picture: septic arthritis after a joint injection.

    Given a 61-year-old female patient
    And these findings
      | finding                   | recorded  |
      | joint injection           | present   |
      | pain site                 | knee      |
      | pain duration             | 8 days    |
      | rapid worsening           | present   |
      | joint swelling            | present   |
      | joint warmth              | present   |
      | fever                     | absent    |
      | C-reactive protein        | 95 mg/L   |
      | synovial white cell count | 62000 /µL |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A swollen collarbone in a man who injects drugs
    Textbook picture: septic arthritis of the sternoclavicular joint.

    Given a 34-year-old male patient
    And these findings
      | finding                      | recorded                    |
      | injection drug use           | present                     |
      | pain site                    | clavicle                    |
      | pain duration                | 2 weeks                     |
      | local swelling               | present                     |
      | fever                        | absent                      |
      | C-reactive protein           | 88 mg/L                     |
      | marrow edema site            | medial clavicle and sternum |
      | bone erosion                 | present                     |
      | soft tissue fluid collection | present                     |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A wandering pain that settled in the wrist
    Textbook picture: gonococcal arthritis with tendon sheath disease in a young woman.

    Given a 24-year-old female patient
    And these findings
      | finding                     | recorded |
      | pain site                   | wrist    |
      | pain duration               | 5 days   |
      | pain moved to another joint | present  |
      | fever                       | present  |
      | joint swelling              | present  |
      | tendon disease on imaging   | present  |
      | C-reactive protein          | 54 mg/L  |
      | joint effusion              | present  |
      | rheumatoid factor           | absent   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: An infant with a swollen ankle after a cold
    Textbook picture: Kingella arthritis of an infant, mild and nearly without fever.

    Given a 14-month-old male patient
    And these findings
      | finding            | recorded   |
      | pain site          | ankle      |
      | limp               | present    |
      | recent infection   | present    |
      | temperature        | 37.7 °C    |
      | joint swelling     | present    |
      | C-reactive protein | 28 mg/L    |
      | white cell count   | 13 ×10^9/L |
      | joint effusion     | present    |
      | normal radiograph  | present    |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A stiff shoulder taken for a frozen one
    Textbook picture: septic arthritis of the shoulder found late.

    Given a 72-year-old female patient
    And these findings
      | finding                   | recorded     |
      | diabetes                  | present      |
      | pain site                 | shoulder     |
      | pain duration             | 3 weeks      |
      | restricted movement       | present      |
      | fever                     | absent       |
      | C-reactive protein        | 120 mg/L     |
      | response to physiotherapy | absent       |
      | joint effusion            | present      |
      | marrow edema site         | humeral head |
      | bone erosion              | present      |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A knuckle that struck a tooth
    Textbook picture: septic arthritis of the hand after a bite.

    Given a 38-year-old male patient
    And these findings
      | finding               | recorded   |
      | pain site             | hand       |
      | pain duration         | 6 days     |
      | skin entry site       | present    |
      | joint swelling        | present    |
      | joint redness         | present    |
      | restricted movement   | present    |
      | C-reactive protein    | 46 mg/L    |
      | marrow edema site     | metacarpal |
      | joint space narrowing | present    |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A footballer with fever and a sore symphysis
    Textbook picture: infection of the pubic symphysis of an athlete.

    Given a 22-year-old male patient
    And these findings
      | finding                       | recorded |
      | athletic or military training | present  |
      | pain site                     | pubis    |
      | pain duration                 | 10 days  |
      | recent injury                 | absent   |
      | fever                         | present  |
      | difficulty walking            | present  |
      | C-reactive protein            | 110 mg/L |
      | marrow edema site             | pubis    |
      | bone erosion                  | present  |
      | soft tissue edema             | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A rheumatoid knee out of step under adalimumab
    Textbook picture: septic arthritis under immune treatment.

    Given a 58-year-old female patient
    And these findings
      | finding                     | recorded |
      | known rheumatoid arthritis  | present  |
      | immunosuppression           | present  |
      | pain site                   | knee     |
      | pain duration               | 12 days  |
      | joint swelling              | present  |
      | fever                       | absent   |
      | C-reactive protein          | 76 mg/L  |
      | worsening despite treatment | present  |
      | joint effusion              | present  |
      | synovitis on imaging        | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A boy with a tender shin and fever
    Textbook picture: acute blood-borne osteomyelitis of the tibia.

    Given a 9-year-old male patient
    And these findings
      | finding                  | recorded       |
      | pain site                | shin           |
      | pain duration            | 4 days         |
      | temperature              | 39.2 °C        |
      | inability to bear weight | present        |
      | focal bony tenderness    | present        |
      | C-reactive protein       | 132 mg/L       |
      | normal radiograph        | present        |
      | metaphyseal edema        | present        |
      | marrow edema site        | proximal tibia |
      | subperiosteal fluid      | present        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @soon
  Scenario: A cavity in the shin of an afebrile adolescent
    Textbook picture: Brodie abscess of the tibia with normal blood.

    Given a 14-year-old male patient
    And these findings
      | finding              | recorded    |
      | pain site            | shin        |
      | pain duration        | 4 months    |
      | recent injury        | absent      |
      | fever                | absent      |
      | C-reactive protein   | normal      |
      | white cell count     | normal      |
      | lytic lesion         | present     |
      | bone lesion position | metaphyseal |
      | reactive sclerosis   | present     |
      | marrow edema on MRI  | present     |
    When the findings are worked up
    Then the leading category is infectious
    And no red flag asks for action

  @urgent
  Scenario: A cavity that crosses the growth plate
    Textbook picture: subacute osteomyelitis of the distal femur with slight signs.

    Given a 5-year-old female patient
    And these findings
      | finding                         | recorded     |
      | pain site                       | knee         |
      | limp                            | present      |
      | pain duration                   | 6 weeks      |
      | fever                           | absent       |
      | erythrocyte sedimentation rate  | 35 mm/h      |
      | normal blood count              | present      |
      | lytic lesion                    | present      |
      | bone lesion position            | epiphyseal   |
      | edema crossing the growth plate | present      |
      | marrow edema site               | distal femur |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A sore heel of a young footballer with fever
    Textbook picture: osteomyelitis of the calcaneus taken for an apophysitis.

    Given a 8-year-old male patient
    And these findings
      | finding                       | recorded  |
      | athletic or military training | present   |
      | pain site                     | heel      |
      | pain duration                 | 8 days    |
      | temperature                   | 38.3 °C   |
      | limp                          | present   |
      | local swelling                | present   |
      | C-reactive protein            | 41 mg/L   |
      | normal radiograph             | present   |
      | marrow edema site             | calcaneus |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A limping girl whose hip moves almost freely
    Textbook picture: osteomyelitis of the pelvis in an adolescent.

    Given a 12-year-old female patient
    And these findings
      | finding            | recorded |
      | pain site          | hip      |
      | limp               | present  |
      | pain duration      | 6 days   |
      | fever              | present  |
      | C-reactive protein | 96 mg/L  |
      | normal radiograph  | present  |
      | joint effusion     | absent   |
      | marrow edema site  | ilium    |
      | soft tissue edema  | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A draining thigh years after an open fracture
    Textbook picture: chronic osteomyelitis with sequestrum and metal.

    Given a 44-year-old male patient
    And these findings
      | finding                     | recorded      |
      | pain site                   | thigh         |
      | previous injury at the site | present       |
      | fixation hardware           | present       |
      | discharging skin sinus      | present       |
      | fever                       | absent        |
      | C-reactive protein          | 24 mg/L       |
      | cortical thickening         | present       |
      | sequestrum                  | present       |
      | marrow edema site           | femoral shaft |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: An old open fracture that flares after twenty years
    Textbook picture: flare of a chronic osteomyelitis.

    Given a 52-year-old male patient
    And these findings
      | finding                     | recorded     |
      | previous injury at the site | present      |
      | similar episode before      | present      |
      | pain site                   | shin         |
      | pain duration               | 3 weeks      |
      | local warmth                | present      |
      | local swelling              | present      |
      | fever                       | absent       |
      | C-reactive protein          | 38 mg/L      |
      | cortical thickening         | present      |
      | marrow edema site           | tibial shaft |
      | periosteal reaction         | present      |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Sickle cell disease with fever and a swollen arm
    Textbook picture: osteomyelitis in sickle cell disease.

    Given a 11-year-old female patient
    And these findings
      | finding             | recorded      |
      | sickle cell disease | present       |
      | pain site           | arm           |
      | fever               | present       |
      | local swelling      | present       |
      | C-reactive protein  | 156 mg/L      |
      | white cell count    | 19 ×10^9/L    |
      | marrow edema site   | humeral shaft |
      | subperiosteal fluid | present       |
      | pain duration       | 9 days        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A swollen jaw after a tooth was drawn
    Textbook picture: osteomyelitis of the mandible.

    Given a 49-year-old female patient
    And these findings
      | finding                 | recorded |
      | recent dental procedure | present  |
      | pain site               | jaw      |
      | pain duration           | 5 weeks  |
      | local swelling          | present  |
      | fever                   | absent   |
      | C-reactive protein      | 32 mg/L  |
      | lytic lesion            | present  |
      | marrow edema site       | mandible |
      | low T1 marrow signal    | present  |
      | periosteal reaction     | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: An ear infection that reached the skull base
    Textbook picture: osteomyelitis of the skull base in diabetes.

    Given a 76-year-old male patient
    And these findings
      | finding                              | recorded |
      | diabetes                             | present  |
      | recent infection                     | present  |
      | pain site                            | skull    |
      | night pain                           | present  |
      | pain duration                        | 2 months |
      | fever                                | absent   |
      | erythrocyte sedimentation rate       | 95 mm/h  |
      | marrow edema site                    | skull    |
      | low T1 marrow signal                 | present  |
      | soft tissue abnormality next to bone | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A nail through the shoe
    Textbook picture: osteomyelitis of the foot after a puncture wound.

    Given a 10-year-old male patient
    And these findings
      | finding              | recorded   |
      | skin entry site      | present    |
      | pain site            | foot       |
      | pain duration        | 12 days    |
      | local swelling       | present    |
      | local redness        | present    |
      | fever                | absent     |
      | C-reactive protein   | 22 mg/L    |
      | white cell count     | normal     |
      | normal radiograph    | present    |
      | marrow edema site    | metatarsal |
      | low T1 marrow signal | present    |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A pressure sore over the ischium
    Textbook picture: osteomyelitis beneath a pressure sore.

    Given a 55-year-old male patient
    And these findings
      | finding                    | recorded     |
      | pain                       | absent       |
      | skin entry site            | present      |
      | fever                      | absent       |
      | C-reactive protein         | 88 mg/L      |
      | white cell count           | 12.4 ×10^9/L |
      | edema next to a skin ulcer | present      |
      | marrow edema site          | ischium      |
      | low T1 marrow signal       | present      |
      | soft tissue edema          | present      |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A newborn who does not move the arm
    Textbook picture: neonatal osteomyelitis and arthritis with little fever.

    Given a 1-month-old female patient
    And these findings
      | finding            | recorded      |
      | fever              | absent        |
      | reduced function   | present       |
      | local swelling     | present       |
      | C-reactive protein | 35 mg/L       |
      | white cell count   | 17 ×10^9/L    |
      | joint effusion     | present       |
      | metaphyseal edema  | present       |
      | marrow edema site  | humeral shaft |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Back pain at night in an afebrile man with diabetes
    Textbook picture: pyogenic spondylodiscitis without fever.

    Given a 67-year-old male patient
    And these findings
      | finding            | recorded |
      | diabetes           | present  |
      | pain site          | back     |
      | pain duration      | 5 weeks  |
      | night pain         | present  |
      | fever              | absent   |
      | C-reactive protein | 58 mg/L  |
      | white cell count   | normal   |
      | endplate edema     | present  |
      | disc signal        | bright   |
      | endplate erosion   | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Back pain that returns four weeks after disc surgery
    Textbook picture: discitis after discectomy.

    Given a 46-year-old female patient
    And these findings
      | finding            | recorded |
      | recent surgery     | present  |
      | pain site          | back     |
      | pain duration      | 10 days  |
      | progressive pain   | present  |
      | fever              | absent   |
      | C-reactive protein | 44 mg/L  |
      | endplate edema     | present  |
      | disc signal        | bright   |
      | radiating pain     | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A small child who refuses to sit
    Textbook picture: discitis of a small child.

    Given a 2-year-old female patient
    And these findings
      | finding                        | recorded |
      | pain site                      | back     |
      | pain duration                  | 2 weeks  |
      | difficulty walking             | present  |
      | fever                          | absent   |
      | C-reactive protein             | 14 mg/L  |
      | erythrocyte sedimentation rate | 42 mm/h  |
      | normal radiograph              | present  |
      | disc height loss               | present  |
      | endplate edema                 | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A farmer with back pain and sweats
    Textbook picture: brucellar spondylodiscitis.

    Given a 54-year-old male patient
    And these findings
      | finding                        | recorded |
      | animal exposure                | present  |
      | pain site                      | back     |
      | pain duration                  | 3 months |
      | night sweats                   | present  |
      | weight loss                    | present  |
      | fever                          | present  |
      | erythrocyte sedimentation rate | 45 mm/h  |
      | endplate edema                 | present  |
      | endplate erosion               | present  |
      | white cell count               | normal   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Neck pain of a man on dialysis
    Textbook picture: spondylodiscitis with an indwelling catheter.

    Given a 59-year-old male patient
    And these findings
      | finding                 | recorded       |
      | chronic kidney disease  | present        |
      | indwelling catheter     | present        |
      | pain site               | neck           |
      | pain duration           | 3 weeks        |
      | fever                   | absent         |
      | C-reactive protein      | 96 mg/L        |
      | endplate erosion        | present        |
      | disc height loss        | present        |
      | marrow edema site       | vertebral body |
      | paraspinal inflammation | present        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A worn back that became feverish
    Textbook picture: early spondylodiscitis taken for a worn disc.

    Given a 71-year-old male patient
    And these findings
      | finding                         | recorded |
      | recent infection                | present  |
      | pain site                       | back     |
      | pain duration                   | 10 days  |
      | temperature                     | 38.4 °C  |
      | C-reactive protein              | 165 mg/L |
      | spinal tenderness               | present  |
      | endplate edema                  | present  |
      | disc height loss                | present  |
      | degenerative changes on imaging | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Back pain, sweats and a murmur
    Textbook picture: spondylodiscitis with endocarditis.

    Given a 63-year-old male patient
    And these findings
      | finding                        | recorded       |
      | pain site                      | back           |
      | pain duration                  | 6 weeks        |
      | night sweats                   | present        |
      | weight loss                    | present        |
      | heart murmur                   | present        |
      | fever                          | present        |
      | erythrocyte sedimentation rate | 80 mm/h        |
      | anemia                         | present        |
      | endplate edema                 | present        |
      | marrow edema site              | vertebral body |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: One-sided back pain with an inflamed facet joint
    Textbook picture: septic arthritis of a facet joint.

    Given a 64-year-old female patient
    And these findings
      | finding                 | recorded                     |
      | pain site               | back                         |
      | pain side               | left                         |
      | pain duration           | 8 days                       |
      | fever                   | present                      |
      | C-reactive protein      | 190 mg/L                     |
      | marrow edema site       | vertebral posterior elements |
      | joint effusion          | present                      |
      | paraspinal inflammation | present                      |
      | normal radiograph       | present                      |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A new mother who cannot walk for buttock pain
    Textbook picture: septic sacroiliitis after delivery.

    Given a 29-year-old female patient
    And these findings
      | finding                  | recorded   |
      | pregnancy stage          | postpartum |
      | pain site                | buttock    |
      | pain side                | right      |
      | pain duration            | 9 days     |
      | fever                    | present    |
      | inability to bear weight | present    |
      | C-reactive protein       | 134 mg/L   |
      | sacroiliac marrow edema  | present    |
      | soft tissue edema        | present    |
      | joint effusion           | present    |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: An adolescent with fever and a sore buttock
    Textbook picture: septic sacroiliitis of an athlete.

    Given a 15-year-old male patient
    And these findings
      | finding                       | recorded |
      | athletic or military training | present  |
      | pain site                     | buttock  |
      | pain duration                 | 5 days   |
      | fever                         | present  |
      | limp                          | present  |
      | C-reactive protein            | 88 mg/L  |
      | FABER test                    | present  |
      | unilateral marrow edema       | present  |
      | sacroiliac marrow edema       | present  |
      | normal radiograph             | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Low back pain of a man who injects drugs, one joint eroded
    Textbook picture: septic sacroiliitis with injected drugs.

    Given a 37-year-old male patient
    And these findings
      | finding                 | recorded         |
      | injection drug use      | present          |
      | pain site               | back and buttock |
      | pain duration           | 4 weeks          |
      | fever                   | absent           |
      | C-reactive protein      | 61 mg/L          |
      | sacroiliac marrow edema | present          |
      | sacroiliac erosion      | present          |
      | soft tissue edema       | present          |
      | unilateral marrow edema | present          |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A sciatica with a collection before the joint
    Textbook picture: septic sacroiliitis taken for a disc prolapse.

    Given a 26-year-old female patient
    And these findings
      | finding                      | recorded |
      | pain site                    | buttock  |
      | radiating pain               | present  |
      | pain duration                | 2 weeks  |
      | fever                        | absent   |
      | C-reactive protein           | 92 mg/L  |
      | HLA-B27                      | absent   |
      | sacroiliac marrow edema      | present  |
      | soft tissue fluid collection | present  |
      | disc prolapse                | absent   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: An ulcer that reaches bone
    Textbook picture: osteomyelitis beneath a diabetic foot ulcer.

    Given a 62-year-old male patient
    And these findings
      | finding                        | recorded   |
      | diabetes                       | present    |
      | foot ulcer                     | present    |
      | bone palpable with probe       | present    |
      | erythrocyte sedimentation rate | 84 mm/h    |
      | fever                          | absent     |
      | normal radiograph              | present    |
      | marrow edema site              | metatarsal |
      | confluent low T1 signal        | present    |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A painless red toe in neuropathy
    Textbook picture: osteomyelitis of a toe without pain or fever.

    Given a 57-year-old male patient
    And these findings
      | finding              | recorded |
      | diabetes             | present  |
      | neuropathy           | present  |
      | pain                 | absent   |
      | foot ulcer           | present  |
      | local swelling       | present  |
      | local redness        | present  |
      | C-reactive protein   | 34 mg/L  |
      | white cell count     | normal   |
      | marrow edema site    | toe      |
      | cortical destruction | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A heel ulcer in kidney failure
    Textbook picture: osteomyelitis of the heel bone in diabetes.

    Given a 71-year-old female patient
    And these findings
      | finding                    | recorded  |
      | diabetes                   | present   |
      | chronic kidney disease     | present   |
      | skin entry site            | present   |
      | pain site                  | heel      |
      | C-reactive protein         | 76 mg/L   |
      | fever                      | absent    |
      | edema next to a skin ulcer | present   |
      | marrow edema site          | calcaneus |
      | low T1 marrow signal       | present   |
      | sinus tract                | present   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A Charcot foot that broke open
    Textbook picture: infection upon a Charcot foot.

    Given a 59-year-old male patient
    And these findings
      | finding                 | recorded                        |
      | diabetes                | present                         |
      | neuropathy              | present                         |
      | midfoot fragmentation   | present                         |
      | foot ulcer              | present                         |
      | sinus tract             | present                         |
      | C-reactive protein      | 68 mg/L                         |
      | fever                   | absent                          |
      | marrow edema site       | navicular and other tarsal bone |
      | confluent low T1 signal | present                         |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Half a year of back pain, sweats and a collapsed vertebra
    Textbook picture: tuberculosis of the spine.

    Given a 33-year-old male patient
    And these findings
      | finding                           | recorded |
      | tuberculosis exposure             | present  |
      | pain site                         | back     |
      | pain duration                     | 6 months |
      | weight loss                       | present  |
      | night sweats                      | present  |
      | erythrocyte sedimentation rate    | 62 mm/h  |
      | vertebral collapse                | present  |
      | paraspinal or epidural collection | present  |
      | preserved disc height             | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A swollen knee for nine months with thin bone
    Textbook picture: tuberculosis of the knee.

    Given a 41-year-old female patient
    And these findings
      | finding                        | recorded |
      | pain site                      | knee     |
      | pain duration                  | 9 months |
      | joint swelling                 | present  |
      | fever                          | absent   |
      | erythrocyte sedimentation rate | 48 mm/h  |
      | rheumatoid factor              | absent   |
      | periarticular osteopenia       | present  |
      | bone erosion                   | present  |
      | synovitis on imaging           | present  |
      | preserved joint space          | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A wrist with rice bodies
    Textbook picture: tuberculosis of wrist and tendon sheaths.

    Given a 56-year-old male patient
    And these findings
      | finding                     | recorded |
      | pain site                   | wrist    |
      | pain duration               | 8 months |
      | joint swelling              | present  |
      | rheumatoid factor           | absent   |
      | anti-CCP antibodies         | absent   |
      | C-reactive protein          | 18 mg/L  |
      | response to corticosteroids | absent   |
      | tendon disease on imaging   | present  |
      | rice bodies                 | present  |
      | bone erosion                | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A limping girl with a positive skin test
    Textbook picture: tuberculosis of the hip in a child.

    Given a 9-year-old female patient
    And these findings
      | finding                        | recorded                    |
      | pain site                      | hip                         |
      | limp                           | present                     |
      | pain duration                  | 5 months                    |
      | weight loss                    | present                     |
      | restricted movement            | present                     |
      | erythrocyte sedimentation rate | 55 mm/h                     |
      | tuberculin skin test           | present                     |
      | joint effusion                 | present                     |
      | bone erosion                   | present                     |
      | marrow edema site              | acetabulum and femoral head |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A swollen finger of a small child, blown up by a hole
    Textbook picture: tuberculous dactylitis.

    Given a 3-year-old male patient
    And these findings
      | finding                        | recorded |
      | tuberculosis exposure          | present  |
      | local swelling                 | present  |
      | pain site                      | hand     |
      | pain duration                  | 4 months |
      | fever                          | absent   |
      | erythrocyte sedimentation rate | 40 mm/h  |
      | bone expansion                 | present  |
      | lytic lesion                   | present  |
      | periosteal reaction            | present  |
      | marrow edema site              | finger   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: An abscess over the greater trochanter
    Textbook picture: tuberculosis of trochanter and bursa.

    Given a 47-year-old female patient
    And these findings
      | finding                        | recorded           |
      | pain site                      | hip                |
      | pain duration                  | 12 months          |
      | local swelling                 | present            |
      | fever                          | absent             |
      | erythrocyte sedimentation rate | 36 mm/h            |
      | bursitis on imaging            | present            |
      | lytic lesion                   | present            |
      | marrow edema site              | greater trochanter |
      | abscess                        | present            |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A new hip that still leaks after five weeks
    Textbook picture: early infection of an artificial hip.

    Given a 70-year-old female patient
    And these findings
      | finding                | recorded |
      | joint prosthesis       | present  |
      | recent joint surgery   | present  |
      | pain site              | hip      |
      | discharging skin sinus | present  |
      | fever                  | absent   |
      | C-reactive protein     | 55 mg/L  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: An artificial knee that became hot overnight
    Textbook picture: late blood-borne infection of an artificial knee.

    Given a 74-year-old male patient
    And these findings
      | finding            | recorded |
      | joint prosthesis   | present  |
      | recent infection   | present  |
      | pain site          | knee     |
      | pain onset         | sudden   |
      | pain duration      | 3 days   |
      | fever              | present  |
      | joint warmth       | present  |
      | joint swelling     | present  |
      | C-reactive protein | 230 mg/L |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @soon
  Scenario: A stiff artificial shoulder with normal blood
    Textbook picture: low-grade infection of an artificial shoulder.

    Given a 64-year-old male patient
    And these findings
      | finding                        | recorded  |
      | joint prosthesis               | present   |
      | pain site                      | shoulder  |
      | pain duration                  | 10 months |
      | joint stiffness                | present   |
      | fever                          | absent    |
      | C-reactive protein             | 6 mg/L    |
      | synovial white cell count      | 4200 /µL  |
      | synovial neutrophil percentage | 84 %      |
    When the findings are worked up
    Then the leading category is infectious
    And no red flag asks for action

  @urgent
  Scenario: An artificial hip that aches at rest and loosens
    Textbook picture: chronic infection of an artificial hip.

    Given a 69-year-old female patient
    And these findings
      | finding                      | recorded |
      | joint prosthesis             | present  |
      | pain site                    | hip      |
      | rest pain                    | present  |
      | pain duration                | 8 months |
      | fever                        | absent   |
      | C-reactive protein           | 28 mg/L  |
      | periosteal reaction          | present  |
      | soft tissue fluid collection | present  |
      | lytic lesion                 | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: An eaten fingertip behind a chronic sore
    Textbook picture: osteomyelitis of a finger.

    Given a 46-year-old male patient
    And these findings
      | finding              | recorded |
      | skin entry site      | present  |
      | pain site            | hand     |
      | pain duration        | 4 weeks  |
      | local redness        | present  |
      | local swelling       | present  |
      | fever                | absent   |
      | normal blood count   | present  |
      | bone erosion         | present  |
      | marrow edema site    | finger   |
      | low T1 marrow signal | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A kneecap that hurts a boy
    Textbook picture: subacute osteomyelitis of the patella.

    Given a 7-year-old male patient
    And these findings
      | finding            | recorded |
      | pain site          | knee     |
      | pain duration      | 3 weeks  |
      | limp               | present  |
      | recent injury      | absent   |
      | fever              | absent   |
      | C-reactive protein | 17 mg/L  |
      | normal blood count | present  |
      | lytic lesion       | present  |
      | marrow edema site  | patella  |
      | soft tissue edema  | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A collarbone infected by a venous line
    Textbook picture: osteomyelitis of the clavicle in an adult.

    Given a 51-year-old female patient
    And these findings
      | finding             | recorded |
      | indwelling catheter | present  |
      | pain site           | clavicle |
      | pain duration       | 3 weeks  |
      | local swelling      | present  |
      | local redness       | present  |
      | fever               | absent   |
      | C-reactive protein  | 68 mg/L  |
      | lytic lesion        | present  |
      | marrow edema site   | clavicle |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A knee swollen for two days with a high marker
    Textbook picture: acute arthritis of one joint in an adult, not yet aspirated.

    Given a 43-year-old male patient
    And these findings
      | finding            | recorded     |
      | pain site          | knee         |
      | pain duration      | 2 days       |
      | temperature        | 38.2 °C      |
      | C-reactive protein | 60 mg/L      |
      | recent injury      | absent       |
      | joint swelling     | present      |
      | white cell count   | 13.1 ×10^9/L |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A cat owner's child with weeks of fever and a sore pelvis
    Textbook picture: bone involvement in cat scratch disease.

    Given a 7-year-old female patient
    And these findings
      | finding                        | recorded |
      | animal exposure                | present  |
      | pain site                      | hip      |
      | fever                          | present  |
      | pain duration                  | 3 weeks  |
      | C-reactive protein             | 38 mg/L  |
      | erythrocyte sedimentation rate | 50 mm/h  |
      | normal blood count             | present  |
      | marrow edema site              | ilium    |
      | normal radiograph              | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A hip that hurt late in pregnancy and was not transient
    Textbook picture: septic arthritis of the hip in pregnancy.

    Given a 31-year-old female patient
    And these findings
      | finding                  | recorded        |
      | pregnancy stage          | third trimester |
      | pain site                | hip             |
      | pain duration            | 6 days          |
      | inability to bear weight | present         |
      | temperature              | 38.1 °C         |
      | C-reactive protein       | 148 mg/L        |
      | joint effusion           | present         |
      | marrow edema site        | femoral head    |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A warm knee of a child who still walks
    Textbook picture: Lyme arthritis of the knee in a child.

    Given a 9-year-old male patient
    And these findings
      | finding            | recorded    |
      | pain site          | knee        |
      | joint swelling     | present     |
      | joint warmth       | present     |
      | pain duration      | 10 days     |
      | fever              | absent      |
      | weight-bearing     | present     |
      | C-reactive protein | 24 mg/L     |
      | white cell count   | 8.9 ×10^9/L |
      | joint effusion     | present     |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @soon
  Scenario: A swollen hand of a fish keeper
    Textbook picture: Mycobacterium marinum infection of the hand.

    Given a 50-year-old male patient
    And these findings
      | finding                     | recorded   |
      | animal exposure             | present    |
      | skin entry site             | present    |
      | pain site                   | hand       |
      | pain duration               | 5 months   |
      | local swelling              | present    |
      | fever                       | absent     |
      | tendon disease on imaging   | present    |
      | response to corticosteroids | absent     |
      | marrow edema site           | metacarpal |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A sore breastbone after heart surgery
    Textbook picture: osteomyelitis of the sternum after sternotomy.

    Given a 70-year-old male patient
    And these findings
      | finding                      | recorded   |
      | recent surgery               | present    |
      | diabetes                     | present    |
      | pain site                    | chest wall |
      | pain duration                | 3 weeks    |
      | local redness                | present    |
      | C-reactive protein           | 98 mg/L    |
      | marrow edema site            | sternum    |
      | soft tissue fluid collection | present    |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A stiff neck after a throat infection
    Textbook picture: infection of the upper cervical spine.

    Given a 8-year-old female patient
    And these findings
      | finding                      | recorded       |
      | pain site                    | neck           |
      | recent infection             | present        |
      | fever                        | present        |
      | pain duration                | 6 days         |
      | C-reactive protein           | 77 mg/L        |
      | marrow edema site            | vertebral body |
      | soft tissue fluid collection | present        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A transplanted man with a fungal disc
    Textbook picture: Aspergillus spondylodiscitis.

    Given a 48-year-old male patient
    And these findings
      | finding            | recorded |
      | immunosuppression  | present  |
      | pain site          | back     |
      | pain duration      | 7 weeks  |
      | fever              | absent   |
      | white cell count   | normal   |
      | C-reactive protein | 29 mg/L  |
      | endplate edema     | present  |
      | disc height loss   | present  |
      | disc signal        | dark     |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A psoas full of pus
    Textbook picture: spondylodiscitis with a psoas abscess.

    Given a 53-year-old female patient
    And these findings
      | finding            | recorded       |
      | pain site          | hip and back   |
      | fever              | present        |
      | pain duration      | 3 weeks        |
      | limp               | present        |
      | C-reactive protein | 201 mg/L       |
      | marrow edema site  | vertebral body |
      | abscess            | present        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A rib lesion with a cold lump
    Textbook picture: tuberculosis of a rib.

    Given a 28-year-old female patient
    And these findings
      | finding                        | recorded   |
      | pain site                      | chest wall |
      | local swelling                 | present    |
      | pain duration                  | 4 months   |
      | fever                          | absent     |
      | erythrocyte sedimentation rate | 44 mm/h    |
      | marrow edema site              | rib        |
      | soft tissue fluid collection   | present    |
      | lytic lesion                   | present    |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A neck bone eaten at the top
    Textbook picture: tuberculosis of the craniocervical junction.

    Given a 25-year-old male patient
    And these findings
      | finding                           | recorded |
      | pain site                         | neck     |
      | pain duration                     | 4 months |
      | night sweats                      | present  |
      | erythrocyte sedimentation rate    | 50 mm/h  |
      | paraspinal or epidural collection | present  |
      | bone erosion                      | present  |
      | neurological deficit              | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A foot without feeling, hole in the sole
    Textbook picture: osteomyelitis of an insensitive foot without diabetes.

    Given a 61-year-old male patient
    And these findings
      | finding              | recorded   |
      | neuropathy           | present    |
      | foot ulcer           | present    |
      | pain                 | absent     |
      | local swelling       | present    |
      | marrow edema site    | metatarsal |
      | low T1 marrow signal | present    |
      | C-reactive protein   | 20 mg/L    |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @soon
  Scenario: A thickened jaw of a child
    Textbook picture: sclerosing osteomyelitis of the jaw.

    Given a 11-year-old female patient
    And these findings
      | finding             | recorded |
      | pain site           | jaw      |
      | local swelling      | present  |
      | pain duration       | 3 months |
      | fever               | absent   |
      | periosteal reaction | present  |
      | sclerotic lesion    | present  |
      | marrow edema site   | mandible |
      | C-reactive protein  | 15 mg/L  |
    When the findings are worked up
    Then the leading category is infectious
    And no red flag asks for action

  @urgent
  Scenario: A collapsed vertebra after vertebroplasty
    Textbook picture: spondylitis after cement augmentation.

    Given a 78-year-old female patient
    And these findings
      | finding                     | recorded       |
      | recent surgery              | present        |
      | previous fragility fracture | present        |
      | pain site                   | back           |
      | progressive pain            | present        |
      | pain duration               | 5 weeks        |
      | C-reactive protein          | 84 mg/L        |
      | marrow edema site           | vertebral body |
      | paraspinal inflammation     | present        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A groin that hurts after prostate surgery
    Textbook picture: osteomyelitis of the pubic symphysis after pelvic surgery.

    Given a 74-year-old male patient
    And these findings
      | finding                      | recorded |
      | previous cancer              | present  |
      | radiotherapy to the site     | present  |
      | pain site                    | pubis    |
      | difficulty walking           | present  |
      | pain duration                | 6 weeks  |
      | fever                        | absent   |
      | C-reactive protein           | 58 mg/L  |
      | marrow edema site            | pubis    |
      | soft tissue fluid collection | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A swollen fibula of a toddler
    Textbook picture: osteomyelitis of the fibula.

    Given a 3-year-old male patient
    And these findings
      | finding                        | recorded |
      | pain site                      | ankle    |
      | limp                           | present  |
      | pain duration                  | 9 days   |
      | local swelling                 | present  |
      | temperature                    | 38 °C    |
      | erythrocyte sedimentation rate | 46 mm/h  |
      | marrow edema site              | fibula   |
      | periosteal reaction            | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A shoulder tip that swelled after a line infection
    Textbook picture: septic arthritis of the acromioclavicular joint.

    Given a 66-year-old male patient
    And these findings
      | finding               | recorded                     |
      | bloodstream infection | present                      |
      | pain site             | shoulder                     |
      | local swelling        | present                      |
      | local redness         | present                      |
      | fever                 | present                      |
      | joint effusion        | present                      |
      | marrow edema site     | distal clavicle and acromion |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A jaw joint that will not open
    Textbook picture: septic arthritis of the jaw joint.

    Given a 35-year-old female patient
    And these findings
      | finding             | recorded  |
      | pain site           | jaw       |
      | affected joint      | jaw joint |
      | pain duration       | 5 days    |
      | restricted movement | present   |
      | local swelling      | present   |
      | C-reactive protein  | 61 mg/L   |
      | joint effusion      | present   |
      | marrow edema site   | mandible  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A knee after ligament surgery that does not settle
    Textbook picture: septic arthritis after reconstruction of a ligament.

    Given a 23-year-old male patient
    And these findings
      | finding              | recorded |
      | recent joint surgery | present  |
      | pain site            | knee     |
      | joint swelling       | present  |
      | restricted movement  | present  |
      | pain duration        | 4 days   |
      | C-reactive protein   | 71 mg/L  |
      | joint effusion       | present  |
      | temperature          | 37.8 °C  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A femur with sheets of new bone, found late
    Textbook picture: chronic osteomyelitis in a child.

    Given a 10-year-old male patient
    And these findings
      | finding             | recorded      |
      | pain site           | thigh         |
      | pain duration       | 3 months      |
      | limp                | present       |
      | fever               | absent        |
      | C-reactive protein  | 26 mg/L       |
      | periosteal reaction | present       |
      | cortical thickening | present       |
      | sequestrum          | present       |
      | marrow edema site   | femoral shaft |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A hindfoot swollen for a month, markers hardly raised
    Textbook picture: subacute osteomyelitis of the talus in a small child.

    Given a 2-year-old female patient
    And these findings
      | finding                        | recorded |
      | limp                           | present  |
      | pain site                      | ankle    |
      | pain duration                  | 4 weeks  |
      | fever                          | absent   |
      | C-reactive protein             | 9 mg/L   |
      | erythrocyte sedimentation rate | 30 mm/h  |
      | lytic lesion                   | present  |
      | marrow edema site              | talus    |
      | joint effusion                 | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A cold swelling over the sacroiliac joint
    Textbook picture: tuberculous sacroiliitis.

    Given a 30-year-old female patient
    And these findings
      | finding                        | recorded |
      | pain site                      | buttock  |
      | pain side                      | left     |
      | pain duration                  | 7 months |
      | erythrocyte sedimentation rate | 58 mm/h  |
      | HLA-B27                        | absent   |
      | sacroiliac erosion             | present  |
      | sacroiliac marrow edema        | present  |
      | abscess                        | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A valley fever knee
    Textbook picture: fungal arthritis of the knee.

    Given a 39-year-old male patient
    And these findings
      | finding                                 | recorded |
      | pain site                               | knee     |
      | joint swelling                          | present  |
      | pain duration                           | 6 months |
      | night sweats                            | present  |
      | response to immunosuppressive treatment | absent   |
      | C-reactive protein                      | 22 mg/L  |
      | synovitis on imaging                    | present  |
      | bone erosion                            | present  |
      | lytic lesion                            | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A painful back in a boy with tender muscles beside the spine
    Textbook picture: infection of a facet joint in a child.

    Given a 13-year-old male patient
    And these findings
      | finding            | recorded                     |
      | pain site          | back                         |
      | fever              | present                      |
      | pain duration      | 4 days                       |
      | C-reactive protein | 155 mg/L                     |
      | white cell count   | 15 ×10^9/L                   |
      | marrow edema site  | vertebral posterior elements |
      | soft tissue edema  | present                      |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  Scenario: A hip replaced years ago that began to hurt at rest
    Textbook picture: infection of an artificial hip without other signs.

    Given a 63-year-old female patient
    And these findings
      | finding                        | recorded |
      | joint prosthesis               | present  |
      | pain site                      | hip      |
      | rest pain                      | present  |
      | pain duration                  | 5 months |
      | erythrocyte sedimentation rate | 52 mm/h  |
      | C-reactive protein             | 19 mg/L  |
      | lytic lesion                   | present  |
    When the findings are worked up
    Then the leading category is infectious

  @urgent
  Scenario: A nail in the shin and pain since
    Textbook picture: infection around a nail after fracture.

    Given a 37-year-old male patient
    And these findings
      | finding                     | recorded     |
      | fixation hardware           | present      |
      | previous injury at the site | present      |
      | pain site                   | shin         |
      | local redness               | present      |
      | local swelling              | present      |
      | pain duration               | 4 months     |
      | fever                       | absent       |
      | C-reactive protein          | 21 mg/L      |
      | marrow edema site           | tibial shaft |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A swollen elbow of a man on dialysis
    Textbook picture: septic arthritis of the elbow.

    Given a 57-year-old male patient
    And these findings
      | finding                | recorded |
      | chronic kidney disease | present  |
      | pain site              | elbow    |
      | joint swelling         | present  |
      | restricted movement    | present  |
      | pain duration          | 7 days   |
      | fever                  | absent   |
      | C-reactive protein     | 134 mg/L |
      | uric acid              | raised   |
      | joint effusion         | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Fever and knee pain before anybody has looked for fluid
    Textbook picture: an acute joint of an adult, not yet examined.

    Given a 45-year-old female patient
    And these findings
      | finding            | recorded |
      | pain site          | knee     |
      | fever              | present  |
      | C-reactive protein | 60 mg/L  |
      | pain duration      | 3 days   |
      | recent injury      | absent   |
      | normal radiograph  | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A swollen wrist of an old woman, stiff and not hot
    Textbook picture: septic arthritis of the wrist in old age.

    Given a 83-year-old female patient
    And these findings
      | finding             | recorded |
      | pain site           | wrist    |
      | joint swelling      | present  |
      | restricted movement | present  |
      | pain duration       | 5 days   |
      | fever               | absent   |
      | C-reactive protein  | 117 mg/L |
      | normal radiograph   | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A hip of a runner that was not a stress fracture
    Textbook picture: septic arthritis of the hip taken for a stress injury.

    Given a 28-year-old male patient
    And these findings
      | finding                       | recorded                      |
      | athletic or military training | present                       |
      | pain site                     | hip                           |
      | pain duration                 | 9 days                        |
      | pain with loading             | present                       |
      | fever                         | absent                        |
      | C-reactive protein            | 83 mg/L                       |
      | marrow edema site             | femoral neck and femoral head |
      | joint effusion                | present                       |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A swollen forefoot after a barefoot summer
    Textbook picture: osteomyelitis of a metatarsal in a child.

    Given a 6-year-old female patient
    And these findings
      | finding                        | recorded   |
      | pain site                      | foot       |
      | limp                           | present    |
      | local swelling                 | present    |
      | pain duration                  | 2 weeks    |
      | fever                          | absent     |
      | erythrocyte sedimentation rate | 38 mm/h    |
      | normal radiograph              | present    |
      | marrow edema site              | metatarsal |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: An old woman whose vertebra collapses with fever in the week before
    Textbook picture: spondylodiscitis taken for an osteoporotic fracture.

    Given a 80-year-old female patient
    And these findings
      | finding            | recorded       |
      | known osteoporosis | present        |
      | pain site          | back           |
      | pain duration      | 4 weeks        |
      | vertebral collapse | present        |
      | C-reactive protein | 91 mg/L        |
      | endplate erosion   | present        |
      | marrow edema site  | vertebral body |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A drinker with a sore shoulder blade
    Textbook picture: osteomyelitis of the scapula.

    Given a 54-year-old male patient
    And these findings
      | finding           | recorded   |
      | alcohol excess    | present    |
      | pain site         | shoulder   |
      | pain duration     | 12 days    |
      | fever             | present    |
      | white cell count  | 17 ×10^9/L |
      | marrow edema site | scapula    |
      | abscess           | present    |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A wrist destroyed within three months
    Textbook picture: fungal or mycobacterial arthritis of the wrist in a transplanted man.

    Given a 60-year-old male patient
    And these findings
      | finding           | recorded          |
      | immunosuppression | present           |
      | pain site         | wrist             |
      | joint swelling    | present           |
      | pain duration     | 3 months          |
      | fever             | absent            |
      | bone erosion      | present           |
      | joint destruction | present           |
      | marrow edema site | other carpal bone |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @soon
  Scenario: Elbow pain of a boy with a cavity
    Textbook picture: Brodie abscess of the ulna.

    Given a 11-year-old male patient
    And these findings
      | finding                    | recorded    |
      | pain site                  | elbow       |
      | pain duration              | 3 months    |
      | restricted movement        | present     |
      | fever                      | absent      |
      | routine blood tests normal | present     |
      | lytic lesion               | present     |
      | bone lesion position       | metaphyseal |
      | reactive sclerosis         | present     |
      | marrow edema site          | elbow bones |
    When the findings are worked up
    Then the leading category is infectious
    And no red flag asks for action

  @urgent
  Scenario: A sore thigh in leukemia treatment
    Textbook picture: osteomyelitis under chemotherapy.

    Given a 12-year-old male patient
    And these findings
      | finding            | recorded      |
      | chemotherapy       | present       |
      | previous cancer    | present       |
      | immunosuppression  | present       |
      | pain site          | thigh         |
      | fever              | present       |
      | C-reactive protein | 120 mg/L      |
      | neutrophil count   | 0.3 ×10^9/L   |
      | marrow edema site  | femoral shaft |
      | abscess            | present       |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A collarbone joint swollen in a healthy woman
    Textbook picture: septic arthritis of the sternoclavicular joint without a risk.

    Given a 59-year-old female patient
    And these findings
      | finding            | recorded               |
      | chronic illness    | absent                 |
      | affected joint     | sternoclavicular joint |
      | pain site          | chest wall             |
      | local swelling     | present                |
      | local redness      | present                |
      | pain duration      | 8 days                 |
      | C-reactive protein | 140 mg/L               |
      | marrow edema site  | medial clavicle        |
      | joint effusion     | present                |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A child with a stiff back and night waking
    Textbook picture: tuberculosis of the spine in a child.

    Given a 6-year-old female patient
    And these findings
      | finding                           | recorded |
      | pain site                         | back     |
      | night pain                        | present  |
      | pain duration                     | 3 months |
      | lack of appetite                  | present  |
      | erythrocyte sedimentation rate    | 48 mm/h  |
      | vertebral collapse                | present  |
      | disc height loss                  | present  |
      | paraspinal or epidural collection | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A hip prosthesis with a swelling in the groin
    Textbook picture: infection of an artificial hip with an abscess.

    Given a 77-year-old male patient
    And these findings
      | finding            | recorded |
      | joint prosthesis   | present  |
      | pain site          | hip      |
      | local swelling     | present  |
      | pain duration      | 6 weeks  |
      | fever              | absent   |
      | C-reactive protein | 47 mg/L  |
      | abscess            | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action
