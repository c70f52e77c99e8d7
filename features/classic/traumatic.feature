@traumatic
Feature: Classic pictures of injury and overload
  Textbook pictures in our own words, typical and well-known atypical ones; none is a published patient.

  @not-urgent
  Scenario: Footballer whose knee gave way while turning
    Bone contusion: the pivot-shift picture behind a torn cruciate ligament.

    Given a 24-year-old male patient
    And these findings
      | finding                  | recorded                           |
      | knee pain                | present                            |
      | mechanism of injury      | twisting                           |
      | joint swelling           | present                            |
      | pain duration            | 5 days                             |
      | normal radiograph        | present                            |
      | marrow edema site        | femoral condyle and tibial plateau |
      | ligament tear on imaging | present                            |
      | joint effusion           | present                            |
      | fracture line on MRI     | absent                             |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Dancer whose kneecap jumped out and back
    Bone contusion: edema of patella and lateral condyle after a passing dislocation of the kneecap.

    Given a 15-year-old female patient
    And these findings
      | finding                        | recorded                    |
      | knee pain                      | present                     |
      | recent injury                  | present                     |
      | pain from the moment of injury | present                     |
      | joint effusion                 | present                     |
      | marrow edema site              | patella and femoral condyle |
      | ligament tear on imaging       | present                     |
      | fracture on radiograph         | absent                      |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Driver whose shin struck the dashboard
    Bone contusion: anterior tibial edema with a torn posterior cruciate ligament.

    Given a 38-year-old male patient
    And these findings
      | finding                  | recorded         |
      | knee pain                | present          |
      | mechanism of injury      | traffic accident |
      | pain duration            | 2 weeks          |
      | marrow edema site        | proximal tibia   |
      | ligament tear on imaging | present          |
      | normal radiograph        | present          |
      | joint effusion           | present          |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Ankle that still hurts three months after a sprain
    Bone contusion: talar edema that outlasts the ligament injury.

    Given a 27-year-old female patient
    And these findings
      | finding                  | recorded |
      | ankle pain               | present  |
      | mechanism of injury      | twisting |
      | pain duration            | 3 months |
      | pain with loading        | present  |
      | normal radiograph        | present  |
      | marrow edema site        | talus    |
      | ligament tear on imaging | present  |
      | fracture line on MRI     | absent   |
      | C-reactive protein       | normal   |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Heels that hurt after a jump from a wall
    Bone contusion: calcaneal edema after axial load with a normal radiograph.

    Given a 45-year-old male patient
    And these findings
      | finding                | recorded   |
      | heel pain              | present    |
      | mechanism of injury    | axial load |
      | pain side              | both       |
      | normal radiograph      | present    |
      | marrow edema site      | calcaneus  |
      | bilateral marrow edema | present    |
      | fracture line on MRI   | absent     |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Cyclist who fell on his hip
    Bone contusion: trochanteric edema without a fracture line.

    Given a 52-year-old male patient
    And these findings
      | finding                    | recorded           |
      | hip pain                   | present            |
      | mechanism of injury        | fall               |
      | pain duration              | 10 days            |
      | bears weight               | present            |
      | normal radiograph          | present            |
      | marrow edema site          | greater trochanter |
      | fracture line on MRI       | absent             |
      | soft tissue edema          | present            |
      | routine blood tests normal | present            |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Boy whose bruised shin was feared to be a tumor
    Bone contusion misread as a tumor: ill-defined edema, intact cortex, a kick weeks ago.

    Given a 16-year-old male patient
    And these findings
      | finding                    | recorded     |
      | shin pain                  | present      |
      | mechanism of injury        | direct blow  |
      | pain duration              | 3 weeks      |
      | focal bony tenderness      | present      |
      | normal radiograph          | present      |
      | marrow edema site          | tibial shaft |
      | soft tissue mass           | absent       |
      | intact cortex              | present      |
      | periosteal reaction        | absent       |
      | routine blood tests normal | present      |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Skier who fell on her back
    Bone contusion of several vertebral bodies without loss of height.

    Given a 33-year-old female patient
    And these findings
      | finding                    | recorded       |
      | back pain                  | present        |
      | mechanism of injury        | fall           |
      | pain duration              | 4 days         |
      | spinal tenderness          | present        |
      | neurologically intact      | present        |
      | normal CT                  | present        |
      | marrow edema site          | vertebral body |
      | number of vertebral levels | 3              |
      | vertebral collapse         | absent         |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Recruit with shin pain in his sixth week of training
    Stress fracture of the tibia: load raised quickly, edema with a line in the cortex.

    Given a 20-year-old male patient
    And these findings
      | finding                       | recorded     |
      | shin pain                     | present      |
      | athletic or military training | present      |
      | sudden rise in training load  | present      |
      | pain duration                 | 4 weeks      |
      | pain with activity            | present      |
      | focal bony tenderness         | present      |
      | normal radiograph             | present      |
      | marrow edema site             | tibial shaft |
      | periosteal edema              | present      |
      | intracortical signal change   | present      |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Runner with a forefoot that swelled before her first marathon
    Stress fracture of a metatarsal: first radiograph normal, callus weeks later.

    Given a 31-year-old female patient
    And these findings
      | finding                       | recorded   |
      | foot pain                     | present    |
      | athletic or military training | present    |
      | recent injury                 | absent     |
      | local swelling                | present    |
      | focal bony tenderness         | present    |
      | earlier radiograph normal     | present    |
      | callus                        | present    |
      | marrow edema site             | metatarsal |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Sprinter with vague pain on top of the midfoot
    Stress fracture of the navicular, which the radiograph misses.

    Given a 22-year-old male patient
    And these findings
      | finding                       | recorded  |
      | foot pain                     | present   |
      | athletic or military training | present   |
      | pain duration                 | 5 months  |
      | pain with activity            | present   |
      | pain relieved by rest         | present   |
      | normal radiograph             | present   |
      | marrow edema site             | navicular |
      | fracture on CT                | present   |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: New hiker treated for plantar fasciitis
    Stress fracture of the calcaneus mistaken for heel spur pain.

    Given a 45-year-old female patient
    And these findings
      | finding                   | recorded  |
      | heel pain                 | present   |
      | pain duration             | 6 weeks   |
      | repetitive loading        | present   |
      | recent injury             | absent    |
      | pain with loading         | present   |
      | response to physiotherapy | absent    |
      | normal radiograph         | present   |
      | marrow edema site         | calcaneus |
      | fracture line on MRI      | present   |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Marathon runner with buttock pain
    Stress fracture of the sacrum in healthy bone, mistaken for sciatica.

    Given a 26-year-old female patient
    And these findings
      | finding                       | recorded   |
      | buttock pain                  | present    |
      | athletic or military training | present    |
      | sudden rise in training load  | present    |
      | recent injury                 | absent     |
      | neurologically intact         | present    |
      | marrow edema site             | sacral ala |
      | fracture line on MRI          | present    |
      | bone density Z-score          | normal     |
      | regular menses                | present    |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Fast bowler with low back pain
    Stress fracture of the pars: edema of the posterior elements before a line is seen.

    Given a 14-year-old male patient
    And these findings
      | finding                       | recorded                     |
      | back pain                     | present                      |
      | pain side                     | one side                     |
      | athletic or military training | present                      |
      | pain duration                 | 6 weeks                      |
      | pain with activity            | present                      |
      | pain relieved by rest         | present                      |
      | normal radiograph             | present                      |
      | marrow edema site             | vertebral posterior elements |
      | neurologically intact         | present                      |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Soldier with pain beside the pubic bone
    Stress fracture of the inferior pubic ramus of a young woman in training.

    Given a 21-year-old female patient
    And these findings
      | finding                       | recorded |
      | pubis pain                    | present  |
      | athletic or military training | present  |
      | sudden rise in training load  | present  |
      | limp                          | present  |
      | pain duration                 | 3 weeks  |
      | marrow edema site             | pubis    |
      | fracture line on MRI          | present  |
      | normal radiograph             | present  |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Hockey player with both shins sore along the inner edge
    Medial tibial stress syndrome: periosteal edema on both sides without a line.

    Given a 17-year-old female patient
    And these findings
      | finding                       | recorded     |
      | shin pain                     | present      |
      | pain side                     | both         |
      | athletic or military training | present      |
      | pain with activity            | present      |
      | pain relieved by rest         | present      |
      | normal radiograph             | present      |
      | periosteal edema              | present      |
      | marrow edema site             | tibial shaft |
      | fracture line on MRI          | absent       |
    When the findings are worked up
    Then the leading category is traumatic

  @urgent
  Scenario: Boy with a tibial stress fracture read as a bone tumor
    Stress fracture in childhood: periosteal new bone and wide edema, but a line across the marrow.

    Given an 11-year-old male patient
    And these findings
      | finding                       | recorded       |
      | knee pain                     | present        |
      | recent injury                 | absent         |
      | night pain                    | present        |
      | pain duration                 | 4 weeks        |
      | athletic or military training | present        |
      | periosteal reaction           | present        |
      | marrow edema site             | proximal tibia |
      | fracture line on MRI          | present        |
      | soft tissue mass              | absent         |
      | C-reactive protein            | normal         |
      | white cell count              | normal         |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Rower with pain at the side of the chest
    Stress fracture of a rib in a rower.

    Given a 23-year-old female patient
    And these findings
      | finding                       | recorded |
      | chest wall pain               | present  |
      | athletic or military training | present  |
      | recent injury                 | absent   |
      | pain onset                    | gradual  |
      | focal bony tenderness         | present  |
      | pain with activity            | present  |
      | marrow edema site             | rib      |
      | bone scan uptake              | focal    |
      | normal radiograph             | present  |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Pitcher with pain at the point of the elbow
    Stress injury of the olecranon of a thrower.

    Given a 21-year-old male patient
    And these findings
      | finding              | recorded    |
      | elbow pain           | present     |
      | repetitive loading   | present     |
      | pain with activity   | present     |
      | pain duration        | 3 months    |
      | normal radiograph    | present     |
      | marrow edema site    | elbow bones |
      | fracture line on MRI | present     |
      | joint effusion       | absent      |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Cross-country runner with a vague ache of the thigh
    Stress fracture of the femoral shaft.

    Given a 19-year-old female patient
    And these findings
      | finding                       | recorded      |
      | thigh pain                    | present       |
      | athletic or military training | present       |
      | menstrual disturbance         | present       |
      | pain on one-leg hop           | present       |
      | pain duration                 | 5 weeks       |
      | normal radiograph             | present       |
      | marrow edema site             | femoral shaft |
      | periosteal edema              | present       |
      | routine blood tests normal    | present       |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Ballet dancer with pain beneath the big toe
    Stress injury of a hallux sesamoid.

    Given a 19-year-old female patient
    And these findings
      | finding              | recorded |
      | foot pain            | present  |
      | repetitive loading   | present  |
      | pain with loading    | present  |
      | pain duration        | 4 months |
      | recent injury        | absent   |
      | normal radiograph    | present  |
      | marrow edema site    | toe      |
      | low T1 marrow signal | present  |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Warehouse worker with a forearm that aches
    Stress fracture of the ulna from work, with no sport at all.

    Given a 34-year-old male patient
    And these findings
      | finding                     | recorded      |
      | arm pain                    | present       |
      | repetitive loading          | present       |
      | recent injury               | absent        |
      | focal bony tenderness       | present       |
      | periosteal reaction         | present       |
      | marrow edema site           | forearm shaft |
      | fracture line on MRI        | present       |
      | inflammatory markers normal | present       |
    When the findings are worked up
    Then the leading category is traumatic

  @urgent
  Scenario: Marathon runner with groin pain and a normal radiograph
    Stress fracture of the femoral neck on the compression side.

    Given a 34-year-old female patient
    And these findings
      | finding                       | recorded         |
      | groin pain                    | present          |
      | athletic or military training | present          |
      | pain with loading             | present          |
      | pain duration                 | 3 weeks          |
      | normal radiograph             | present          |
      | marrow edema site             | femoral neck     |
      | fracture line on MRI          | present          |
      | fracture line side            | compression side |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action

  @urgent
  Scenario: Recruit who went on marching with groin pain
    Stress fracture of the femoral neck on the tension side.

    Given a 21-year-old male patient
    And these findings
      | finding                      | recorded     |
      | groin pain                   | present      |
      | sudden rise in training load | present      |
      | limp                         | present      |
      | pain on passive movement     | present      |
      | normal radiograph            | present      |
      | femoral neck fracture        | present      |
      | fracture line side           | tension side |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action

  @urgent
  Scenario: Newcomer to triathlon with thigh and knee pain
    Stress fracture of the femoral neck felt in the thigh, with wide edema around the line.

    Given a 42-year-old male patient
    And these findings
      | finding                      | recorded     |
      | thigh pain                   | present      |
      | knee pain                    | present      |
      | sudden rise in training load | present      |
      | recent injury                | absent       |
      | pain with activity           | present      |
      | pain on one-leg hop          | present      |
      | marrow edema site            | femoral neck |
      | fracture line on MRI         | present      |
      | soft tissue mass             | absent       |
      | normal radiograph            | present      |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action

  @urgent
  Scenario: Old woman who cannot stand after a fall though the radiograph is clear
    Occult fracture of the hip.

    Given an 82-year-old female patient
    And these findings
      | finding                  | recorded                 |
      | hip pain                 | present                  |
      | mechanism of injury      | fall                     |
      | inability to bear weight | present                  |
      | normal radiograph        | present                  |
      | pain on passive movement | present                  |
      | marrow edema site        | intertrochanteric region |
      | fracture line on MRI     | present                  |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action

  @not-urgent
  Scenario: Student with a sore wrist after a fall on the hand
    Occult fracture of the scaphoid.

    Given a 23-year-old male patient
    And these findings
      | finding              | recorded |
      | wrist pain           | present  |
      | mechanism of injury  | fall     |
      | pain duration        | 10 days  |
      | local tenderness     | present  |
      | normal radiograph    | present  |
      | marrow edema site    | scaphoid |
      | fracture line on MRI | present  |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Skier with fat and blood in the knee
    Occult fracture of the tibial plateau.

    Given a 35-year-old male patient
    And these findings
      | finding                  | recorded       |
      | knee pain                | present        |
      | recent injury            | present        |
      | inability to bear weight | present        |
      | normal radiograph        | present        |
      | lipohemarthrosis         | present        |
      | marrow edema site        | tibial plateau |
      | fracture line on MRI     | present        |
    When the findings are worked up
    Then the leading category is traumatic

  @urgent
  Scenario: Toddler who limps after a slide
    Toddler fracture: a playground twist, a clear radiograph, a spiral line on MRI.

    Given a 2-year-old male patient
    And these findings
      | finding              | recorded     |
      | limp                 | present      |
      | minor injury         | present      |
      | afebrile             | present      |
      | normal radiograph    | present      |
      | C-reactive protein   | normal       |
      | marrow edema site    | tibial shaft |
      | fracture line on MRI | present      |
      | periosteal edema     | present      |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Golfer with pain at the heel of the hand
    Occult fracture of the hook of the hamate, treated as a tendon problem.

    Given a 29-year-old male patient
    And these findings
      | finding            | recorded          |
      | wrist pain         | present           |
      | repetitive loading | present           |
      | pain duration      | 8 weeks           |
      | local tenderness   | present           |
      | normal radiograph  | present           |
      | reduced function   | present           |
      | marrow edema site  | other carpal bone |
      | fracture on CT     | present           |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Shoulder thought to be a torn cuff after a fall
    Occult fracture of the greater tuberosity.

    Given a 48-year-old male patient
    And these findings
      | finding                   | recorded     |
      | shoulder pain             | present      |
      | mechanism of injury       | fall         |
      | restricted movement       | present      |
      | normal radiograph         | present      |
      | marrow edema site         | humeral head |
      | fracture line on MRI      | present      |
      | intact tendons on imaging | present      |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Ankle sprain that was a broken anterior process
    Occult fracture of the calcaneus after inversion.

    Given a 34-year-old female patient
    And these findings
      | finding                   | recorded  |
      | foot pain                 | present   |
      | mechanism of injury       | twisting  |
      | local swelling            | present   |
      | earlier radiograph normal | present   |
      | pain duration             | 5 weeks   |
      | marrow edema site         | calcaneus |
      | fracture on CT            | present   |
    When the findings are worked up
    Then the leading category is traumatic

  @urgent
  Scenario: Heavy boy with knee pain and a foot that turns out
    Slipped epiphysis felt in the knee.

    Given a 13-year-old male patient
    And these findings
      | finding                      | recorded |
      | knee pain                    | present  |
      | limp                         | present  |
      | body mass index              | obese    |
      | recent injury                | absent   |
      | pain duration                | 6 weeks  |
      | obligatory external rotation | present  |
      | slipped femoral epiphysis    | present  |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action

  @urgent
  Scenario: Girl with a widened growth plate of the hip before it slips
    Preslip: edema along a widened femoral growth plate.

    Given an 11-year-old female patient
    And these findings
      | finding               | recorded     |
      | hip pain              | present      |
      | limp                  | present      |
      | pain duration         | 3 weeks      |
      | body mass index       | obese        |
      | afebrile              | present      |
      | growth plate widening | present      |
      | marrow edema site     | femoral neck |
      | joint effusion        | present      |
      | C-reactive protein    | normal       |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Gymnast with wrists sore on support
    Physeal stress injury of the distal radius.

    Given a 12-year-old female patient
    And these findings
      | finding                       | recorded      |
      | wrist pain                    | present       |
      | pain side                     | both          |
      | athletic or military training | present       |
      | pain with loading             | present       |
      | growth plate widening         | present       |
      | metaphyseal irregularity      | present       |
      | marrow edema site             | distal radius |
      | recent injury                 | absent        |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Running boy with sore heels
    Sever disease: edema of the calcaneal apophysis.

    Given a 10-year-old male patient
    And these findings
      | finding              | recorded   |
      | heel pain            | present    |
      | pain side            | both       |
      | regular sport        | present    |
      | pain with activity   | present    |
      | local swelling       | absent     |
      | normal radiograph    | present    |
      | marrow edema site    | calcaneus  |
      | bone lesion position | apophyseal |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Young pitcher with a sore throwing shoulder
    Little league shoulder: a widened proximal humeral growth plate.

    Given a 13-year-old male patient
    And these findings
      | finding               | recorded     |
      | shoulder pain         | present      |
      | repetitive loading    | present      |
      | pain with activity    | present      |
      | growth plate widening | present      |
      | marrow edema site     | humeral head |
      | restricted movement   | present      |
      | recent injury         | absent       |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Basketball player with a sore bump below the knee
    Osgood-Schlatter disease.

    Given a 13-year-old male patient
    And these findings
      | finding                       | recorded       |
      | knee pain                     | present        |
      | athletic or military training | present        |
      | local swelling                | present        |
      | focal bony tenderness         | present        |
      | edema at an enthesis          | present        |
      | marrow edema site             | proximal tibia |
      | soft tissue edema             | present        |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Hurdler with a sudden pain at the sit bone
    Avulsion injury of the ischial apophysis.

    Given a 15-year-old male patient
    And these findings
      | finding                       | recorded   |
      | buttock pain                  | present    |
      | pain onset                    | sudden     |
      | athletic or military training | present    |
      | pain with activity            | present    |
      | marrow edema site             | ischium    |
      | bone lesion position          | apophyseal |
      | soft tissue edema             | present    |
      | soft tissue mass              | absent     |
    When the findings are worked up
    Then the leading category is traumatic

  @urgent
  Scenario: Thin boy with months of thigh pain and a normal frontal view
    Slipped epiphysis in an atypical patient, missed on the first radiograph.

    Given a 14-year-old male patient
    And these findings
      | finding                   | recorded                      |
      | thigh pain                | present                       |
      | pain duration             | 4 months                      |
      | body mass index           | normal                        |
      | earlier radiograph normal | present                       |
      | restricted movement       | present                       |
      | marrow edema site         | femoral head and femoral neck |
      | slipped femoral epiphysis | present                       |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action

  @not-urgent
  Scenario: Bodybuilder with pain on top of the shoulder
    Osteolysis of the distal clavicle from heavy lifting.

    Given a 26-year-old male patient
    And these findings
      | finding                       | recorded        |
      | shoulder pain                 | present         |
      | athletic or military training | present         |
      | pain onset                    | gradual         |
      | pain with activity            | present         |
      | marrow edema site             | distal clavicle |
      | bone erosion                  | present         |
      | inflammatory markers normal   | present         |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Cyclist whose collarbone end dissolved after a fall
    Post-traumatic osteolysis of the distal clavicle.

    Given a 31-year-old male patient
    And these findings
      | finding                     | recorded        |
      | shoulder pain               | present         |
      | previous injury at the site | present         |
      | pain duration               | 3 months        |
      | local swelling              | present         |
      | focal cortical resorption   | present         |
      | marrow edema site           | distal clavicle |
      | afebrile                    | present         |
      | C-reactive protein          | normal          |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Woman with shoulder pain from bench presses treated as impingement
    Osteolysis of the distal clavicle in a woman.

    Given a 38-year-old female patient
    And these findings
      | finding                     | recorded        |
      | shoulder pain               | present         |
      | repetitive loading          | present         |
      | recent injury               | absent          |
      | response to corticosteroids | absent          |
      | local tenderness            | present         |
      | intact tendons on imaging   | present         |
      | marrow edema site           | distal clavicle |
      | subchondral cysts           | present         |
    When the findings are worked up
    Then the leading category is traumatic

  @urgent
  Scenario: Infant who does not move a leg
    Inflicted injury: corner fractures in a baby who cannot yet walk.

    Given a 4-month-old male patient
    And these findings
      | finding                     | recorded |
      | not yet walking             | present  |
      | recent injury               | absent   |
      | metaphyseal corner fracture | present  |
      | local swelling              | present  |
      | afebrile                    | present  |
      | delay in seeking care       | present  |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action

  @urgent
  Scenario: Baby with rib fractures found by chance
    Inflicted injury: posterior ribs of different ages.

    Given a 2-month-old female patient
    And these findings
      | finding                     | recorded |
      | not yet walking             | present  |
      | posterior rib fractures     | present  |
      | fractures of different ages | present  |
      | bruising                    | present  |
      | normal bone profile         | present  |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action

  @urgent
  Scenario: Toddler with a broken thigh and a changing story
    Inflicted injury: the story does not explain the fracture.

    Given a 10-month-old male patient
    And these findings
      | finding                   | recorded               |
      | not yet walking           | present                |
      | thigh pain                | present                |
      | inconsistent injury story | present                |
      | delay in seeking care     | present                |
      | fracture site             | femoral shaft fracture |
      | periosteal reaction       | present                |
      | normal bone profile       | present                |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action

  @urgent
  Scenario: Infant treated for bone infection before the skeletal survey
    Inflicted injury taken for osteomyelitis.

    Given a 5-month-old female patient
    And these findings
      | finding                     | recorded |
      | not yet walking             | present  |
      | afebrile                    | present  |
      | C-reactive protein          | normal   |
      | metaphyseal edema           | present  |
      | periosteal reaction         | present  |
      | subperiosteal fluid         | present  |
      | metaphyseal corner fracture | present  |
      | bone culture growth         | absent   |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action

  @not-urgent
  Scenario: Heel pain with a dark line behind the calcaneal tuberosity
    Stress fracture of the calcaneus as a case page shows it, with no history.

    Given a 40-year-old female patient
    And these findings
      | finding              | recorded  |
      | heel pain            | present   |
      | pain duration        | 2 weeks   |
      | marrow edema site    | calcaneus |
      | fracture line on MRI | present   |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Forefoot pain with a bright second metatarsal
    Stress fracture of a metatarsal before the line is seen.

    Given a 29-year-old female patient
    And these findings
      | finding           | recorded   |
      | foot pain         | present    |
      | recent injury     | absent     |
      | normal radiograph | present    |
      | marrow edema site | metatarsal |
      | periosteal edema  | present    |
      | soft tissue edema | present    |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Jogger with night pain in the shin and a dense line
    Longitudinal stress fracture of the tibia, mistaken for osteoid osteoma.

    Given a 36-year-old male patient
    And these findings
      | finding                       | recorded     |
      | shin pain                     | present      |
      | night pain                    | present      |
      | athletic or military training | present      |
      | local swelling                | present      |
      | cortical thickening           | present      |
      | marrow edema site             | tibial shaft |
      | linear sclerosis              | present      |
      | nidus                         | absent       |
      | C-reactive protein            | normal       |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Teenager whose vertebra slipped a little
    Spondylolysis with a bright pars on one side.

    Given a 15-year-old male patient
    And these findings
      | finding           | recorded                     |
      | back pain         | present                      |
      | marrow edema site | vertebral posterior elements |
      | spondylolisthesis | present                      |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Rugby player with a dent in the humeral head
    Contusion of the humeral head after a dislocation of the shoulder.

    Given a 17-year-old male patient
    And these findings
      | finding                  | recorded     |
      | shoulder pain            | present      |
      | recent injury            | present      |
      | marrow edema site        | humeral head |
      | ligament tear on imaging | present      |
      | joint effusion           | present      |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Woman with a wrist that stays sore after a fall
    Occult fracture of the distal radius.

    Given a 55-year-old female patient
    And these findings
      | finding             | recorded      |
      | wrist pain          | present       |
      | mechanism of injury | fall          |
      | normal radiograph   | present       |
      | marrow edema site   | distal radius |
    When the findings are worked up
    Then the leading category is traumatic

  @urgent
  Scenario: Roofer who fell from a ladder
    Burst fracture of a vertebra in healthy bone.

    Given a 41-year-old male patient
    And these findings
      | finding               | recorded |
      | back pain             | present  |
      | mechanism of injury   | fall     |
      | high energy injury    | present  |
      | vertebral collapse    | present  |
      | retropulsed corner    | present  |
      | neurologically intact | present  |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Girl who jumped on a trampoline with her brother
    Trampoline fracture of the proximal tibia.

    Given a 4-year-old female patient
    And these findings
      | finding              | recorded       |
      | knee pain            | present        |
      | limp                 | present        |
      | recent injury        | present        |
      | normal radiograph    | present        |
      | marrow edema site    | proximal tibia |
      | metaphyseal edema    | present        |
      | fracture line on MRI | present        |
    When the findings are worked up
    Then the leading category is traumatic

  @urgent
  Scenario: Young striker with a sudden pain in front of the hip
    Avulsion of the anterior inferior iliac spine.

    Given a 14-year-old male patient
    And these findings
      | finding                       | recorded   |
      | hip pain                      | present    |
      | pain onset                    | sudden     |
      | athletic or military training | present    |
      | limp                          | present    |
      | marrow edema site             | ilium      |
      | soft tissue edema             | present    |
      | bone lesion position          | apophyseal |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Cuboid that was crushed in a sprain
    Nutcracker fracture of the cuboid seen on MRI alone.

    Given a 50-year-old female patient
    And these findings
      | finding              | recorded          |
      | foot pain            | present           |
      | mechanism of injury  | twisting          |
      | normal radiograph    | present           |
      | marrow edema site    | other tarsal bone |
      | fracture line on MRI | present           |
      | local swelling       | present           |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Gymnast with a slowly growing ache in the snuffbox
    Stress fracture of the scaphoid.

    Given a 16-year-old male patient
    And these findings
      | finding              | recorded |
      | wrist pain           | present  |
      | repetitive loading   | present  |
      | recent injury        | absent   |
      | pain duration        | 3 months |
      | normal radiograph    | present  |
      | marrow edema site    | scaphoid |
      | fracture line on MRI | present  |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Goalkeeper with a bright lunate after a blow
    Contusion of the lunate, not Kienböck disease.

    Given a 30-year-old male patient
    And these findings
      | finding                  | recorded         |
      | wrist pain               | present          |
      | recent injury            | present          |
      | pain duration            | 3 weeks          |
      | marrow edema site        | lunate           |
      | ulnar variance           | neutral variance |
      | ligament tear on imaging | present          |
      | subchondral collapse     | absent           |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Volleyball player with a line across the kneecap
    Stress fracture of the patella.

    Given a 20-year-old male patient
    And these findings
      | finding                       | recorded |
      | knee pain                     | present  |
      | athletic or military training | present  |
      | pain with activity            | present  |
      | marrow edema site             | patella  |
      | fracture line on MRI          | present  |
      | recent injury                 | absent   |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Finger jammed by a ball
    Contusion of a finger phalanx.

    Given a 19-year-old female patient
    And these findings
      | finding                  | recorded   |
      | hand pain                | present    |
      | mechanism of injury      | axial load |
      | local swelling           | present    |
      | normal radiograph        | present    |
      | marrow edema site        | finger     |
      | ligament tear on imaging | present    |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Man of 55 who took up running and was told he had arthritis
    Stress fracture of the medial tibial plateau.

    Given a 55-year-old male patient
    And these findings
      | finding                      | recorded       |
      | knee pain                    | present        |
      | sudden rise in training load | present        |
      | joint line tenderness        | present        |
      | normal radiograph            | present        |
      | marrow edema site            | proximal tibia |
      | fracture line on MRI         | present        |
      | intact menisci               | present        |
    When the findings are worked up
    Then the leading category is traumatic

  @urgent
  Scenario: Student runner with groin pain on both sides and missing periods
    Stress fractures of both femoral necks in low energy availability.

    Given a 20-year-old female patient
    And these findings
      | finding                       | recorded     |
      | groin pain                    | present      |
      | pain side                     | both         |
      | athletic or military training | present      |
      | low energy availability       | present      |
      | menstrual disturbance         | present      |
      | bilateral marrow edema        | present      |
      | marrow edema site             | femoral neck |
      | fracture line on MRI          | present      |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action

  @not-urgent
  Scenario: Passenger with pain under the seat belt
    Contusion and fine fracture of the sternum.

    Given a 47-year-old female patient
    And these findings
      | finding              | recorded         |
      | chest wall pain      | present          |
      | mechanism of injury  | traffic accident |
      | marrow edema site    | sternum          |
      | fracture line on MRI | present          |
      | soft tissue edema    | present          |
    When the findings are worked up
    Then the leading category is traumatic

  @urgent
  Scenario: Boy who cannot stand after a small stumble
    Unstable slipped epiphysis in a boy with thyroid disease.

    Given a 12-year-old male patient
    And these findings
      | finding                   | recorded |
      | hip pain                  | present  |
      | minor injury              | present  |
      | inability to bear weight  | present  |
      | thyroid disease           | present  |
      | body mass index           | obese    |
      | slipped femoral epiphysis | present  |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action

  @urgent
  Scenario: Infant with a swollen knee after rolling off a couch
    Inflicted injury at the distal femur, first taken for arthritis.

    Given an 11-month-old male patient
    And these findings
      | finding                     | recorded |
      | knee pain                   | present  |
      | joint swelling              | present  |
      | minor injury                | present  |
      | afebrile                    | present  |
      | metaphyseal corner fracture | present  |
      | periosteal reaction         | present  |
      | inconsistent injury story   | present  |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action

  @urgent
  Scenario: Small girl with bruises and old healing fractures
    Inflicted injury beyond infancy; blood and bone tests are normal.

    Given a 3-year-old female patient
    And these findings
      | finding                     | recorded |
      | bruising                    | present  |
      | fractures of different ages | present  |
      | inconsistent injury story   | present  |
      | normal blood count          | present  |
      | normal bone profile         | present  |
      | platelet count              | normal   |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action

  @not-urgent
  Scenario: Bricklayer with a tender end of the collarbone
    Osteolysis of the distal clavicle from work.

    Given a 45-year-old male patient
    And these findings
      | finding              | recorded        |
      | shoulder pain        | present         |
      | repetitive loading   | present         |
      | marrow edema site    | distal clavicle |
      | joint space widening | present         |
      | clinical arthritis   | absent          |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Little league pitcher with pain at the inner elbow
    Apophyseal stress injury of the medial epicondyle.

    Given an 11-year-old male patient
    And these findings
      | finding               | recorded    |
      | elbow pain            | present     |
      | repetitive loading    | present     |
      | pain with activity    | present     |
      | growth plate widening | present     |
      | marrow edema site     | elbow bones |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Young dancer with pain at the outer edge of the foot
    Iselin disease: apophysis of the fifth metatarsal.

    Given an 11-year-old female patient
    And these findings
      | finding                       | recorded   |
      | foot pain                     | present    |
      | athletic or military training | present    |
      | focal bony tenderness         | present    |
      | marrow edema site             | metatarsal |
      | bone lesion position          | apophyseal |
      | fracture line on MRI          | absent     |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Recruit with a deep ache in the ankle
    Stress fracture of the talus.

    Given a 19-year-old male patient
    And these findings
      | finding                       | recorded |
      | ankle pain                    | present  |
      | athletic or military training | present  |
      | recent injury                 | absent   |
      | pain duration                 | 6 weeks  |
      | normal radiograph             | present  |
      | marrow edema site             | talus    |
      | low T1 marrow signal          | present  |
      | joint effusion                | present  |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Motorcyclist with a hairline crack of the socket
    Occult fracture of the acetabulum.

    Given a 45-year-old male patient
    And these findings
      | finding              | recorded         |
      | hip pain             | present          |
      | mechanism of injury  | traffic accident |
      | normal radiograph    | present          |
      | marrow edema site    | acetabulum       |
      | fracture line on MRI | present          |
      | lipohemarthrosis     | present          |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Skater who sat down hard on the ice
    Occult fracture of the sacrum after a fall.

    Given a 30-year-old female patient
    And these findings
      | finding              | recorded   |
      | buttock pain         | present    |
      | mechanism of injury  | fall       |
      | normal radiograph    | present    |
      | marrow edema site    | sacral ala |
      | fracture line on MRI | present    |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Footballer with a hidden fracture of the growth plate
    Nondisplaced fracture of the distal femoral growth plate.

    Given a 14-year-old male patient
    And these findings
      | finding                  | recorded     |
      | knee pain                | present      |
      | recent injury            | present      |
      | inability to bear weight | present      |
      | normal radiograph        | present      |
      | marrow edema site        | distal femur |
      | growth plate widening    | present      |
      | periosteal edema         | present      |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Small child who limps, with a bright cuboid
    Toddler fracture of the cuboid without a remembered injury.

    Given a 3-year-old female patient
    And these findings
      | finding                        | recorded          |
      | limp                           | present           |
      | foot pain                      | present           |
      | afebrile                       | present           |
      | erythrocyte sedimentation rate | 12 mm/h           |
      | normal radiograph              | present           |
      | marrow edema site              | other tarsal bone |
      | fracture line on MRI           | present           |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Snowboarder with a sprain that did not heal
    Occult fracture of the lateral process of the talus.

    Given a 28-year-old male patient
    And these findings
      | finding                   | recorded |
      | ankle pain                | present  |
      | pain duration             | 6 weeks  |
      | recent injury             | present  |
      | earlier radiograph normal | present  |
      | marrow edema site         | talus    |
      | fracture on CT            | present  |
    When the findings are worked up
    Then the leading category is traumatic

  @not-urgent
  Scenario: Golfer with pain along the side of the chest
    Stress fractures of several ribs, searched for metastases.

    Given a 51-year-old male patient
    And these findings
      | finding            | recorded   |
      | chest wall pain    | present    |
      | repetitive loading | present    |
      | recent injury      | absent     |
      | bone scan uptake   | multifocal |
      | marrow edema site  | rib        |
      | callus             | present    |
      | previous cancer    | absent     |
      | normal blood count | present    |
    When the findings are worked up
    Then the leading category is traumatic
