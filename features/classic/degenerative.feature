@degenerative
Feature: Classic pictures of wear
  Written from textbook knowledge, not from any published patient: worn joints, discs, pelvic joints and menisci.

  @not-urgent
  Scenario: A heavy woman whose knee hurts on stairs
    Textbook picture: osteoarthritis of the knee.

    Given a 63-year-old female patient
    And these findings
      | finding                      | recorded   |
      | pain site                    | knee       |
      | pain duration                | 2 years    |
      | pain with activity           | present    |
      | pain relieved by rest        | present    |
      | morning stiffness duration   | 10 minutes |
      | body mass index              | 33 kg/m²   |
      | crepitus                     | present    |
      | joint space narrowing        | present    |
      | osteophytes                  | present    |
      | edema beneath cartilage loss | present    |
      | C-reactive protein           | 3 mg/L     |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A farmer with a stiff groin
    Textbook picture: osteoarthritis of the hip with subchondral edema.

    Given a 66-year-old male patient
    And these findings
      | finding                    | recorded                    |
      | pain site                  | groin                       |
      | pain duration              | 18 months                   |
      | pain with loading          | present                     |
      | restricted movement        | present                     |
      | joint space narrowing      | present                     |
      | subchondral cysts          | present                     |
      | osteophytes                | present                     |
      | marrow edema site          | femoral head and acetabulum |
      | double line sign           | absent                      |
      | routine blood tests normal | present                     |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A former footballer with a sore ankle at forty-one
    Textbook picture: osteoarthritis of the ankle after an old fracture.

    Given a 41-year-old male patient
    And these findings
      | finding                     | recorded                 |
      | previous injury at the site | present                  |
      | pain site                   | ankle                    |
      | pain duration               | 3 years                  |
      | pain with activity          | present                  |
      | joint space narrowing       | present                  |
      | osteophytes                 | present                  |
      | subchondral cysts           | present                  |
      | marrow edema site           | talus and tibial plafond |
      | cartilage loss              | present                  |
      | recent injury               | absent                   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Pain at the thumb base of a seamstress
    Textbook picture: osteoarthritis of the thumb base.

    Given a 58-year-old female patient
    And these findings
      | finding               | recorded                 |
      | pain site             | thumb base               |
      | pain duration         | 1 year                   |
      | pain with activity    | present                  |
      | bony enlargement      | present                  |
      | marrow edema site     | trapezium and metacarpal |
      | osteophytes           | present                  |
      | joint space narrowing | present                  |
      | morning stiffness     | absent                   |
      | rheumatoid factor     | absent                   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Knuckle-end swelling with gull-wing erosions
    Textbook picture: erosive osteoarthritis of the fingers, taken for arthritis.

    Given a 61-year-old female patient
    And these findings
      | finding                | recorded |
      | pain site              | finger   |
      | pain duration          | 2 years  |
      | bony joint enlargement | present  |
      | bone erosion           | present  |
      | osteophytes            | present  |
      | joint space narrowing  | present  |
      | subchondral sclerosis  | present  |
      | marrow edema site      | finger   |
      | rheumatoid factor      | absent   |
      | anti-CCP antibodies    | absent   |
      | C-reactive protein     | normal   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A worn ball joint of the foot
    Textbook picture: stiff first toe joint.

    Given a 54-year-old male patient
    And these findings
      | finding               | recorded        |
      | pain site             | foot            |
      | pain duration         | 14 months       |
      | pain with activity    | present         |
      | restricted movement   | present         |
      | osteophytes           | present         |
      | joint space narrowing | present         |
      | marrow edema site     | metatarsal head |
      | uric acid             | normal          |
      | joint redness         | absent          |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Front knee pain of a woman at forty-eight with patellar cartilage loss
    Textbook picture: patellofemoral osteoarthritis.

    Given a 48-year-old female patient
    And these findings
      | finding                      | recorded  |
      | pain site                    | knee      |
      | pain duration                | 10 months |
      | pain with activity           | present   |
      | crepitus                     | present   |
      | marrow edema site            | patella   |
      | cartilage loss               | present   |
      | edema beneath cartilage loss | present   |
      | normal radiograph            | present   |
      | recent injury                | absent    |
      | intact menisci               | present   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A shoulder that grinds in a man of seventy-two
    Textbook picture: osteoarthritis of the shoulder with cuff tear.

    Given a 72-year-old male patient
    And these findings
      | finding               | recorded     |
      | pain site             | shoulder     |
      | pain duration         | 3 years      |
      | crepitus              | present      |
      | restricted movement   | present      |
      | joint space narrowing | present      |
      | osteophytes           | present      |
      | marrow edema site     | humeral head |
      | rotator cuff tear     | present      |
      | joint effusion        | present      |
      | C-reactive protein    | 4 mg/L       |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A sore top of the shoulder in a builder
    Textbook picture: osteoarthritis of the acromioclavicular joint.

    Given a 51-year-old male patient
    And these findings
      | finding               | recorded                     |
      | pain site             | acromioclavicular joint      |
      | pain duration         | 8 months                     |
      | pain with activity    | present                      |
      | marrow edema site     | distal clavicle and acromion |
      | osteophytes           | present                      |
      | joint space narrowing | present                      |
      | subchondral cysts     | present                      |
      | recent injury         | absent                       |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Wrist pain on the little-finger side
    Textbook picture: ulnar impaction syndrome.

    Given a 44-year-old female patient
    And these findings
      | finding            | recorded              |
      | pain site          | wrist                 |
      | pain duration      | 9 months              |
      | pain with activity | present               |
      | ulnar variance     | positive variance     |
      | marrow edema site  | lunate and triquetrum |
      | cartilage loss     | present               |
      | subchondral cysts  | present               |
      | recent injury      | absent                |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: An old woman whose hip vanished in five months
    Textbook picture: rapidly destructive osteoarthritis of the hip.

    Given a 76-year-old female patient
    And these findings
      | finding                        | recorded                    |
      | pain site                      | hip                         |
      | pain duration                  | 5 months                    |
      | rapid worsening                | present                     |
      | earlier radiograph normal      | present                     |
      | joint space loss               | present                     |
      | joint destruction on follow-up | present                     |
      | joint effusion                 | present                     |
      | marrow edema site              | femoral head and acetabulum |
      | C-reactive protein             | 7 mg/L                      |
      | sterile synovial fluid culture | present                     |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @urgent
  Scenario: A hip ground down after an injection of corticosteroid
    Textbook picture: rapid destruction after intra-articular injection.

    Given a 68-year-old male patient
    And these findings
      | finding                        | recorded     |
      | joint injection                | present      |
      | pain site                      | hip          |
      | rapid worsening                | present      |
      | pain duration                  | 4 months     |
      | joint space narrowing          | present      |
      | subchondral bone loss          | present      |
      | loss of head sphericity        | present      |
      | marrow edema site              | femoral head |
      | fever                          | absent       |
      | erythrocyte sedimentation rate | 18 mm/h      |
    When the findings are worked up
    Then the leading category is degenerative
    And a red flag asks for action

  @not-urgent
  Scenario: A shoulder full of bloody fluid in an old woman
    Textbook picture: Milwaukee shoulder.

    Given an 80-year-old female patient
    And these findings
      | finding                         | recorded |
      | pain site                       | shoulder |
      | pain duration                   | 6 months |
      | joint swelling                  | present  |
      | joint destruction               | present  |
      | rotator cuff tear               | present  |
      | synovial fluid                  | bloody   |
      | synovial white cell count       | 900 /µL  |
      | negative synovial fluid culture | present  |
      | fever                           | absent   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A flattened head in a hip that was healthy last year
    Textbook picture: rapidly destructive hip first read as necrosis.

    Given a 71-year-old female patient
    And these findings
      | finding                   | recorded |
      | pain site                 | hip      |
      | pain duration             | 7 months |
      | earlier radiograph normal | present  |
      | joint space narrowing     | present  |
      | subchondral collapse      | present  |
      | joint effusion            | present  |
      | double line sign          | absent   |
      | corticosteroid use        | absent   |
      | C-reactive protein        | normal   |
      | osteophytes               | absent   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A driver with low back pain and bright endplates
    Textbook picture: Modic type 1 change.

    Given a 45-year-old male patient
    And these findings
      | finding                 | recorded  |
      | pain site               | low back  |
      | pain duration           | 11 months |
      | pain worse when sitting | present   |
      | Modic type 1 change     | present   |
      | disc height loss        | present   |
      | disc signal             | dark      |
      | C-reactive protein      | 3 mg/L    |
      | fever                   | absent    |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Endplate edema with a claw in a woman sent to exclude infection
    Textbook picture: degenerative endplate edema with claw sign.

    Given a 57-year-old female patient
    And these findings
      | finding                           | recorded |
      | pain site                         | low back |
      | pain duration                     | 5 months |
      | endplate edema                    | present  |
      | claw sign                         | present  |
      | disc signal                       | dark     |
      | C-reactive protein                | 4 mg/L   |
      | intact endplates                  | present  |
      | fever                             | absent   |
      | paraspinal or epidural collection | absent   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Night pain and stiffness from a worn disc at fifty
    Textbook picture: active discopathy with inflammatory-sounding pain.

    Given a 50-year-old female patient
    And these findings
      | finding                             | recorded |
      | pain site                           | low back |
      | night pain                          | present  |
      | morning stiffness                   | present  |
      | pain duration                       | 2 years  |
      | Modic type 1 change                 | present  |
      | disc height loss                    | present  |
      | sacroiliac MRI without sacroiliitis | present  |
      | HLA-B27                             | absent   |
      | normal inflammatory markers         | present  |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Neck ache with edema beside a narrow disc
    Textbook picture: degenerative cervical segment.

    Given a 59-year-old male patient
    And these findings
      | finding              | recorded |
      | pain site            | neck     |
      | pain duration        | 9 months |
      | mechanical back pain | present  |
      | disc height loss     | present  |
      | osteophytes          | present  |
      | endplate edema       | present  |
      | C-reactive protein   | 2 mg/L   |
      | neurological deficit | absent   |
      | fever                | absent   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A sore facet joint above a slipped vertebra
    Textbook picture: facet osteoarthritis with pedicle edema.

    Given a 68-year-old female patient
    And these findings
      | finding                               | recorded |
      | pain site                             | low back |
      | pain duration                         | 3 years  |
      | pain with activity                    | present  |
      | spondylolisthesis                     | present  |
      | marrow edema site                     | pedicle  |
      | joint effusion                        | present  |
      | degenerative joint changes on imaging | present  |
      | osteophytes                           | present  |
      | normal blood tests                    | present  |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Sudden back pain from a fresh disc hernia into the endplate
    Textbook picture: acute Schmorl node, with a ring of edema beneath the endplate.

    Given a 43-year-old male patient
    And these findings
      | finding                        | recorded |
      | pain site                      | low back |
      | onset                          | sudden   |
      | pain duration                  | 3 weeks  |
      | endplate edema                 | present  |
      | intravertebral disc herniation | present  |
      | disc signal                    | dark     |
      | fever                          | absent   |
      | C-reactive protein             | 3 mg/L   |
      | recent injury                  | absent   |
      | previous cancer                | absent   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A mother of two with dense ilia
    Textbook picture: osteitis condensans ilii.

    Given a 34-year-old female patient
    And these findings
      | finding                    | recorded  |
      | pain site                  | low back  |
      | pain duration              | 10 months |
      | time since delivery        | 50 weeks  |
      | triangular iliac sclerosis | present   |
      | sacroiliac marrow edema    | present   |
      | sacroiliac erosion         | absent    |
      | HLA-B27                    | absent    |
      | C-reactive protein         | 2 mg/L    |
      | mechanical back pain       | present   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Sacroiliac pain four months after childbirth
    Textbook picture: mechanical sacroiliac edema after delivery.

    Given a 31-year-old female patient
    And these findings
      | finding                 | recorded         |
      | pain site               | sacroiliac joint |
      | pain duration           | 5 months         |
      | time since delivery     | 17 weeks         |
      | sacroiliac marrow edema | present          |
      | sacroiliac erosion      | absent           |
      | morning stiffness       | absent           |
      | C-reactive protein      | normal           |
      | HLA-B27                 | absent           |
      | sacroiliac tenderness   | present          |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Sclerosis on both sides of the pelvis found on a film for back pain
    Textbook picture: osteitis condensans on the radiograph, MRI almost quiet.

    Given a 39-year-old female patient
    And these findings
      | finding                    | recorded |
      | pain site                  | low back |
      | pain side                  | both     |
      | pain with activity         | present  |
      | subchondral sclerosis      | present  |
      | triangular iliac sclerosis | present  |
      | sacroiliac erosion         | absent   |
      | preserved joint space      | present  |
      | psoriasis                  | absent   |
      | C-reactive protein         | 4 mg/L   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Front pelvic pain with dense pubic bones after three births
    Textbook picture: sterile osteitis pubis of degeneration after childbirth.

    Given a 42-year-old female patient
    And these findings
      | finding                       | recorded        |
      | pain site                     | pubis           |
      | pain duration                 | 1 year          |
      | pain with activity            | present         |
      | subchondral sclerosis         | present         |
      | subchondral cysts             | present         |
      | osteophytes                   | present         |
      | marrow edema site             | pubic symphysis |
      | fever                         | absent          |
      | C-reactive protein            | normal          |
      | athletic or military training | absent          |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A pop at the back of the knee while squatting
    Textbook picture: tear of the posterior root of the medial meniscus.

    Given a 57-year-old female patient
    And these findings
      | finding            | recorded              |
      | pain site          | knee                  |
      | onset              | sudden                |
      | pain duration      | 5 weeks               |
      | minor injury       | present               |
      | meniscal root tear | present               |
      | meniscal extrusion | present               |
      | marrow edema site  | medial tibial plateau |
      | joint effusion     | present               |
      | normal radiograph  | present               |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A knee with an extruded meniscus in a man of sixty-four
    Textbook picture: degenerate, extruded meniscus over edema of the loaded side.

    Given a 64-year-old male patient
    And these findings
      | finding               | recorded                                         |
      | pain site             | knee                                             |
      | pain duration         | 7 months                                         |
      | pain with loading     | present                                          |
      | joint line tenderness | present                                          |
      | meniscal degeneration | present                                          |
      | meniscal extrusion    | present                                          |
      | cartilage loss        | present                                          |
      | marrow edema site     | medial femoral condyle and medial tibial plateau |
      | recent injury         | absent                                           |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Medial knee pain with a horizontal tear
    Textbook picture: degenerative meniscal tear.

    Given a 52-year-old male patient
    And these findings
      | finding               | recorded              |
      | pain site             | knee                  |
      | onset                 | gradual               |
      | pain duration         | 4 months              |
      | pain with activity    | present               |
      | meniscal tear         | present               |
      | cartilage loss        | present               |
      | marrow edema site     | medial tibial plateau |
      | joint line tenderness | present               |
      | recent injury         | absent                |
      | normal blood tests    | present               |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Locking of a worn knee
    Textbook picture: meniscal tear in osteoarthritis.

    Given a 67-year-old female patient
    And these findings
      | finding                      | recorded |
      | pain site                    | knee     |
      | pain duration                | 1 year   |
      | joint locking                | present  |
      | meniscal tear                | present  |
      | joint space narrowing        | present  |
      | osteophytes                  | present  |
      | edema beneath cartilage loss | present  |
      | joint effusion               | present  |
      | fever                        | absent   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A shallow hip socket at forty-two
    Textbook picture: early osteoarthritis of a shallow socket.

    Given a 42-year-old female patient
    And these findings
      | finding              | recorded   |
      | pain site            | groin      |
      | pain duration        | 14 months  |
      | pain with activity   | present    |
      | FADIR test           | present    |
      | acetabular dysplasia | present    |
      | labral tear          | present    |
      | cartilage loss       | present    |
      | subchondral cysts    | present    |
      | marrow edema site    | acetabulum |
      | recent injury        | absent     |
      | normal blood tests   | present    |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Low back pain with a C-reactive protein that is just raised and a dark disc
    Atypical form: Modic change in a heavy smoker.

    Given a 52-year-old male patient
    And these findings
      | finding              | recorded |
      | pain site            | low back |
      | pain duration        | 2 years  |
      | mechanical back pain | present  |
      | body mass index      | 36 kg/m² |
      | smoking              | present  |
      | Modic type 1 change  | present  |
      | claw sign            | present  |
      | disc signal          | dark     |
      | disc height loss     | present  |
      | fever                | absent   |
      | white cell count     | normal   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Edema at the endplates two years after disc surgery
    Textbook picture: Modic change at the operated level.

    Given a 39-year-old male patient
    And these findings
      | finding                           | recorded |
      | previous surgery at the site      | present  |
      | pain site                         | low back |
      | pain duration                     | 8 months |
      | Modic type 1 change               | present  |
      | disc height loss                  | present  |
      | intact endplates                  | present  |
      | C-reactive protein                | 2 mg/L   |
      | fever                             | absent   |
      | paraspinal or epidural collection | absent   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A young woman with a half-fused lowest vertebra
    Textbook picture: disc wear above a transitional vertebra.

    Given a 28-year-old female patient
    And these findings
      | finding                             | recorded |
      | pain site                           | low back |
      | pain duration                       | 4 years  |
      | pain with activity                  | present  |
      | endplate edema                      | present  |
      | disc signal                         | dark     |
      | disc prolapse                       | present  |
      | HLA-B27                             | absent   |
      | C-reactive protein                  | normal   |
      | sacroiliac MRI without sacroiliitis | present  |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Thoracic pain with edema and a hernia into the endplate
    Textbook picture: fresh Schmorl node.

    Given a 46-year-old male patient
    And these findings
      | finding            | recorded       |
      | pain site          | thoracic spine |
      | onset              | sudden         |
      | pain duration      | 4 weeks        |
      | Schmorl node       | present        |
      | endplate edema     | present        |
      | C-reactive protein | 2 mg/L         |
      | fever              | absent         |
      | previous cancer    | absent         |
      | recent injury      | absent         |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Kissing spines in a man of seventy
    Rare site: Baastrup disease.

    Given a 70-year-old male patient
    And these findings
      | finding                         | recorded                     |
      | pain site                       | low back                     |
      | pain duration                   | 2 years                      |
      | pain relieved by rest           | present                      |
      | marrow edema site               | vertebral posterior elements |
      | bursitis on imaging             | present                      |
      | degenerative changes on imaging | present                      |
      | subchondral sclerosis           | present                      |
      | normal inflammatory markers     | present                      |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A lump at the inner end of the collarbone in an older woman
    Rare site: osteoarthritis of the sternoclavicular joint.

    Given a 66-year-old female patient
    And these findings
      | finding                | recorded               |
      | pain site              | sternoclavicular joint |
      | pain duration          | 8 months               |
      | bony joint enlargement | present                |
      | osteophytes            | present                |
      | subchondral cysts      | present                |
      | joint space narrowing  | present                |
      | marrow edema site      | medial clavicle        |
      | C-reactive protein     | 3 mg/L                 |
      | fever                  | absent                 |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Hindfoot pain years after a heel fracture
    Rare site: subtalar osteoarthritis after fracture.

    Given a 49-year-old male patient
    And these findings
      | finding                     | recorded            |
      | previous injury at the site | present             |
      | pain site                   | hindfoot            |
      | pain duration               | 2 years             |
      | pain with loading           | present             |
      | joint space narrowing       | present             |
      | subchondral sclerosis       | present             |
      | marrow edema site           | calcaneus and talus |
      | cartilage loss              | present             |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Knee pain in an obese man with a normal film
    Atypical form: early osteoarthritis seen only on MRI.

    Given a 50-year-old male patient
    And these findings
      | finding            | recorded               |
      | pain site          | knee                   |
      | pain duration      | 9 months               |
      | pain with activity | present                |
      | body mass index    | 35 kg/m²               |
      | normal radiograph  | present                |
      | cartilage loss     | present                |
      | marrow edema site  | medial femoral condyle |
      | joint effusion     | present                |
      | recent injury      | absent                 |
      | meniscal tear      | absent                 |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A stiff elbow in a retired miner
    Rare site: osteoarthritis of the elbow.

    Given a 64-year-old male patient
    And these findings
      | finding               | recorded    |
      | pain site             | elbow       |
      | pain duration         | 5 years     |
      | joint locking         | present     |
      | restricted movement   | present     |
      | osteophytes           | present     |
      | joint space narrowing | present     |
      | marrow edema site     | elbow bones |
      | subchondral sclerosis | present     |
      | joint redness         | absent      |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Midfoot ache with osteophytes
    Rare site: osteoarthritis of the midfoot.

    Given a 60-year-old female patient
    And these findings
      | finding                     | recorded                |
      | pain site                   | midfoot                 |
      | pain duration               | 3 years                 |
      | pain with loading           | present                 |
      | osteophytes                 | present                 |
      | joint space narrowing       | present                 |
      | subchondral cysts           | present                 |
      | marrow edema site           | navicular and cuneiform |
      | protective sensation intact | present                 |
      | diabetes                    | absent                  |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Nonspecific knee edema above a frayed meniscus in a walker
    Textbook picture: worn meniscus and cartilage, no fracture line.

    Given a 59-year-old female patient
    And these findings
      | finding              | recorded              |
      | pain site            | knee                  |
      | onset                | gradual               |
      | pain duration        | 6 months              |
      | meniscal tear        | present               |
      | meniscal extrusion   | present               |
      | cartilage loss       | present               |
      | marrow edema site    | medial tibial plateau |
      | osteophytes          | present               |
      | subchondral fracture | absent                |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Tight hips and dense ilia in a man
    Atypical form: osteitis condensans in a man without childbirth.

    Given a 40-year-old male patient
    And these findings
      | finding                     | recorded |
      | pain site                   | low back |
      | pain duration               | 2 years  |
      | mechanical back pain        | present  |
      | triangular iliac sclerosis  | present  |
      | sacroiliac erosion          | absent   |
      | sacroiliac marrow edema     | present  |
      | HLA-B27                     | absent   |
      | normal inflammatory markers | present  |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @urgent
  Scenario: Hip pain with a narrowing joint over ten weeks in an obese woman with a tiny fracture
    Atypical form: rapid destruction that began with a subchondral fracture.

    Given a 74-year-old female patient
    And these findings
      | finding                        | recorded |
      | pain site                      | hip      |
      | pain duration                  | 10 weeks |
      | rapid worsening                | present  |
      | joint space loss               | present  |
      | subchondral fracture           | present  |
      | joint effusion                 | present  |
      | subchondral collapse           | present  |
      | joint destruction on follow-up | present  |
      | fever                          | absent   |
      | C-reactive protein             | normal   |
      | known osteoporosis             | present  |
    When the findings are worked up
    Then the leading category is degenerative
