@degenerative
Feature: Blind pictures of degenerative causes
  Made-up case reports, written by people who had not seen the rules, as a stand-in for cases nobody has seen.
  The first run on them is in docs/accuracy.md; since then the rules were mended with most of them in view.

  @not-urgent
  Scenario: Endplates that looked like discitis
    Spine case report; two biopsies grew nothing.

    Given a 58-year-old male patient
    And these findings
      | finding                           | recorded    |
      | pain site                         | back        |
      | pain duration                     | 8 months    |
      | pain with activity                | present     |
      | recent infection                  | absent      |
      | white cell count                  | 6.8 ×10^9/L |
      | marrow edema site                 | endplates   |
      | endplate erosion                  | present     |
      | disc signal                       | dark        |
      | disc height loss                  | present     |
      | paraspinal or epidural collection | absent      |
      | negative tissue culture           | present     |
    When the findings are worked up
    Then the leading category is degenerative
    And a red flag asks for action

  @not-urgent
  Scenario: Back pain four months after a disc operation
    Spine case report; infection was the worry.

    Given a 45-year-old female patient
    And these findings
      | finding                      | recorded |
      | pain site                    | back     |
      | pain duration                | 10 weeks |
      | previous surgery at the site | present  |
      | recent surgery               | absent   |
      | pain worse when sitting      | present  |
      | C-reactive protein           | 5 mg/L   |
      | Modic type 1 change          | present  |
      | claw sign                    | present  |
      | disc height loss             | present  |
      | disc signal                  | low      |
      | marrow contrast enhancement  | present  |
      | relief from painkillers      | absent   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Gull wings in the fingers
    Rheumatology case report; methotrexate had been given for two years.

    Given a 61-year-old female patient
    And these findings
      | finding                                 | recorded   |
      | pain site                               | hand       |
      | pain duration                           | 4 years    |
      | morning stiffness duration              | 15 minutes |
      | small joint swelling                    | present    |
      | bony joint enlargement                  | present    |
      | rheumatoid factor                       | absent     |
      | anti-CCP antibodies                     | absent     |
      | C-reactive protein                      | 6 mg/L     |
      | bone erosion                            | present    |
      | marrow edema site                       | finger     |
      | synovitis on imaging                    | present    |
      | psoriasis                               | absent     |
      | response to immunosuppressive treatment | absent     |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A hip that vanished in four months
    Orthopedic case report; fluid was sterile.

    Given a 76-year-old female patient
    And these findings
      | finding                         | recorded                    |
      | pain site                       | hip                         |
      | pain duration                   | 5 months                    |
      | rapid worsening                 | present                     |
      | rest pain                       | present                     |
      | inability to bear weight        | present                     |
      | C-reactive protein              | 18 mg/L                     |
      | synovial white cell count       | 900 /µL                     |
      | negative synovial fluid culture | present                     |
      | joint destruction               | present                     |
      | joint space narrowing           | present                     |
      | marrow edema site               | femoral head and acetabulum |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A shoulder destroyed after injections
    Case report of an elderly woman.

    Given an 80-year-old female patient
    And these findings
      | finding                        | recorded     |
      | pain site                      | shoulder     |
      | pain duration                  | 4 months     |
      | joint injection                | present      |
      | C-reactive protein             | 16 mg/L      |
      | synovial fluid                 | bloody       |
      | synovial white cell count      | 1400 /µL     |
      | negative synovial culture      | present      |
      | crystals in synovial fluid     | present      |
      | subchondral collapse           | present      |
      | joint destruction on follow-up | present      |
      | marrow edema site              | humeral head |
      | rotator cuff tear              | present      |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Low back pain since the second birth
    Rheumatology case report; a biologic had been advised.

    Given a 33-year-old female patient
    And these findings
      | finding                    | recorded                   |
      | pain site                  | back and sacroiliac joints |
      | pain duration              | 16 months                  |
      | time since delivery        | 17 months                  |
      | C-reactive protein         | 2 mg/L                     |
      | inflammatory back pain     | absent                     |
      | uveitis                    | absent                     |
      | sacroiliac marrow edema    | present                    |
      | sacroiliac edema extent    | slight                     |
      | triangular iliac sclerosis | present                    |
      | sacroiliac erosion         | absent                     |
      | preserved joint space      | present                    |
      | pain relieved by NSAIDs    | absent                     |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A cyclist with a cam and a bruised socket
    Sports radiology case page.

    Given a 36-year-old male patient
    And these findings
      | finding                       | recorded   |
      | pain site                     | hip        |
      | pain duration                 | 18 months  |
      | athletic or military training | present    |
      | FADIR test                    | present    |
      | cam deformity                 | present    |
      | labral tear                   | present    |
      | cartilage loss                | present    |
      | marrow edema site             | acetabulum |
      | edema beneath cartilage loss  | present    |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A pop behind the knee when squatting
    Case report; read outside as necrosis of the condyle.

    Given a 57-year-old female patient
    And these findings
      | finding                | recorded       |
      | pain site              | knee           |
      | pain side              | right          |
      | pain onset             | sudden         |
      | pain duration          | 6 weeks        |
      | minor injury           | present        |
      | body mass index        | 31             |
      | joint line tenderness  | present        |
      | joint effusion         | present        |
      | marrow edema site      | tibial plateau |
      | meniscal root tear     | present        |
      | meniscal extrusion     | present        |
      | cartilage loss         | present        |
      | fracture on radiograph | absent         |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A postman whose knee was called spontaneous necrosis
    Case report of an overloaded compartment.

    Given a 62-year-old male patient
    And these findings
      | finding                      | recorded                                         |
      | pain site                    | knee                                             |
      | pain duration                | 5 months                                         |
      | repetitive loading           | present                                          |
      | limb deformity               | present                                          |
      | joint space narrowing        | present                                          |
      | meniscal degeneration        | present                                          |
      | edema beneath cartilage loss | present                                          |
      | marrow edema site            | medial femoral condyle and medial tibial plateau |
      | subchondral low-signal area  | absent                                           |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A hole in the hip socket on a staging scan
    Case report of a false alarm in a man with prostate cancer.

    Given a 64-year-old male patient
    And these findings
      | finding               | recorded   |
      | pain site             | hip        |
      | pain side             | right      |
      | pain duration         | 2 years    |
      | previous cancer       | present    |
      | weight loss           | absent     |
      | alkaline phosphatase  | 88 U/L     |
      | lytic lesion          | present    |
      | lesion margin         | sclerotic  |
      | joint space narrowing | present    |
      | marrow edema site     | acetabulum |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A bubble in the lunate
    Hand surgery case report.

    Given a 37-year-old female patient
    And these findings
      | finding                    | recorded         |
      | pain site                  | wrist            |
      | pain duration              | 10 months        |
      | pain with activity         | present          |
      | night pain                 | absent           |
      | focal bony tenderness      | present          |
      | normal blood tests         | present          |
      | marrow edema site          | lunate           |
      | lytic lesion               | present          |
      | lesion margin              | sclerotic        |
      | well-defined low T1 lesion | present          |
      | matrix mineralization      | absent           |
      | ulnar variance             | neutral variance |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A clicking jaw with ear ache
    Oral radiology case report.

    Given a 52-year-old female patient
    And these findings
      | finding                    | recorded |
      | pain site                  | jaw      |
      | pain side                  | right    |
      | pain duration              | 9 months |
      | crepitus                   | present  |
      | fever                      | absent   |
      | known rheumatoid arthritis | absent   |
      | C-reactive protein         | 4 mg/L   |
      | marrow edema site          | mandible |
      | osteophytes                | present  |
      | subchondral sclerosis      | present  |
      | bone erosion               | present  |
      | joint effusion             | present  |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A florist with a painful thumb base
    Radiology case page of the hand.

    Given a 59-year-old female patient
    And these findings
      | finding                    | recorded                 |
      | pain site                  | thumb base               |
      | pain side                  | both                     |
      | pain duration              | 3 years                  |
      | repetitive loading         | present                  |
      | crepitus                   | present                  |
      | bony joint enlargement     | present                  |
      | morning stiffness duration | 10 minutes               |
      | rheumatoid factor          | absent                   |
      | marrow edema site          | metacarpal and trapezium |
      | joint space narrowing      | present                  |
      | osteophytes                | present                  |
      | subchondral cysts          | present                  |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A stiff big toe called gout
    Foot clinic case report.

    Given a 47-year-old male patient
    And these findings
      | finding               | recorded           |
      | pain site             | foot               |
      | pain side             | right              |
      | pain duration         | 14 months          |
      | restricted movement   | present            |
      | joint redness         | absent             |
      | uric acid             | 7.3 mg/dL          |
      | tophi                 | absent             |
      | marrow edema site     | metatarsal and toe |
      | joint space narrowing | present            |
      | subchondral cysts     | present            |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A lump at the top of the shoulder in a bricklayer
    Radiology case page.

    Given a 63-year-old male patient
    And these findings
      | finding                | recorded                     |
      | pain site              | acromioclavicular joint      |
      | pain side              | right                        |
      | pain duration          | 11 months                    |
      | repetitive loading     | present                      |
      | palpable lump          | present                      |
      | night pain             | present                      |
      | tendon stress test     | present                      |
      | marrow edema site      | acromion and distal clavicle |
      | osteophytes            | present                      |
      | joint effusion         | present                      |
      | rotator cuff tear      | present                      |
      | aggressive bone lesion | absent                       |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Twenty years after an ankle fracture
    Orthopedic case report.

    Given a 49-year-old male patient
    And these findings
      | finding                      | recorded               |
      | pain site                    | ankle                  |
      | pain duration                | 3 years                |
      | previous injury at the site  | present                |
      | fixation hardware            | present                |
      | fever                        | absent                 |
      | night pain                   | absent                 |
      | restricted movement          | present                |
      | crepitus                     | present                |
      | joint space narrowing        | present                |
      | subchondral cysts            | present                |
      | marrow edema site            | talus and distal tibia |
      | edema beneath cartilage loss | present                |
      | joint effusion               | present                |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A young woman with a shallow hip
    Case report of early wear.

    Given a 28-year-old female patient
    And these findings
      | finding            | recorded                    |
      | pain site          | hip                         |
      | pain duration      | 20 months                   |
      | pain with loading  | present                     |
      | joint locking      | present                     |
      | alcohol excess     | absent                      |
      | body mass index    | 22                          |
      | normal blood tests | present                     |
      | hip dysplasia      | present                     |
      | labral tear        | present                     |
      | cartilage loss     | present                     |
      | marrow edema site  | acetabulum and femoral head |
      | fever              | absent                      |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Midfoot pain with dorsal spurs
    Radiology case page, foot.

    Given a 68-year-old female patient
    And these findings
      | finding                     | recorded                 |
      | pain site                   | midfoot                  |
      | pain duration               | 15 months                |
      | diabetes                    | present                  |
      | protective sensation intact | present                  |
      | skin entry site             | absent                   |
      | foot ulcer                  | absent                   |
      | C-reactive protein          | 5 mg/L                   |
      | marrow edema site           | navicular and cuneiforms |
      | joint space narrowing       | present                  |
      | osteophytes                 | present                  |
      | subchondral sclerosis       | present                  |
      | midfoot fragmentation       | absent                   |
      | fracture line on MRI        | absent                   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A half-fused last vertebra
    Case report of a young man with a transitional joint.

    Given a 24-year-old male patient
    And these findings
      | finding              | recorded                  |
      | pain site            | low back                  |
      | pain duration        | 2 years                   |
      | mechanical back pain | present                   |
      | C-reactive protein   | 1 mg/L                    |
      | morning stiffness    | absent                    |
      | radiating pain       | absent                    |
      | marrow edema site    | sacrum and vertebral body |
      | sacroiliac erosion   | absent                    |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Bright facets beside a slipped vertebra
    Radiology case page of the lumbar spine.

    Given a 66-year-old female patient
    And these findings
      | finding                    | recorded |
      | pain site                  | back     |
      | pain duration              | 9 months |
      | pain relieved by rest      | present  |
      | fever                      | absent   |
      | postmenopausal             | present  |
      | C-reactive protein         | 4 mg/L   |
      | facet joint osteoarthritis | present  |
      | spondylolisthesis          | present  |
      | marrow edema site          | pedicle  |
      | vertebral collapse         | absent   |
      | soft tissue mass           | absent   |
      | epidural abscess           | absent   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Kissing spines in a retired carpenter
    Case report, misread as metastasis to the spinous processes.

    Given a 73-year-old male patient
    And these findings
      | finding                         | recorded                     |
      | pain site                       | back                         |
      | pain duration                   | 2 years                      |
      | night pain                      | absent                       |
      | weight loss                     | absent                       |
      | routine blood tests normal      | present                      |
      | marrow edema site               | vertebral posterior elements |
      | subchondral sclerosis           | present                      |
      | bursal fluid                    | present                      |
      | degenerative changes on imaging | present                      |
      | normal serum electrophoresis    | present                      |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A long ulna and a spot in the lunate
    Hand surgery case report; first called Kienboeck disease.

    Given a 50-year-old female patient
    And these findings
      | finding                     | recorded              |
      | pain site                   | wrist                 |
      | pain side                   | right                 |
      | pain duration               | 13 months             |
      | pain with activity          | present               |
      | recent injury               | absent                |
      | previous injury at the site | present               |
      | normal blood tests          | present               |
      | ulnar variance              | positive variance     |
      | marrow edema site           | lunate and triquetrum |
      | cartilage loss              | present               |
      | subchondral cysts           | present               |
      | preserved articular contour | present               |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Neck pain on turning the head at seventy-nine
    Geriatric case report.

    Given a 79-year-old female patient
    And these findings
      | finding                       | recorded                   |
      | pain site                     | neck                       |
      | pain side                     | left                       |
      | pain duration                 | 7 months                   |
      | fever                         | absent                     |
      | neurologically intact         | present                    |
      | C-reactive protein            | 9 mg/L                     |
      | known rheumatoid arthritis    | absent                     |
      | rheumatoid factor             | absent                     |
      | marrow edema site             | vertebral body and pedicle |
      | joint space narrowing         | present                    |
      | subchondral sclerosis         | present                    |
      | calcification around the dens | absent                     |
      | joint effusion                | present                    |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A swelling beside the breastbone
    Case report; a tumor was feared.

    Given a 56-year-old female patient
    And these findings
      | finding                          | recorded               |
      | pain site                        | sternoclavicular joint |
      | pain side                        | right                  |
      | pain duration                    | 4 months               |
      | bony swelling                    | present                |
      | fever                            | absent                 |
      | palmoplantar pustulosis          | absent                 |
      | C-reactive protein               | 4 mg/L                 |
      | erythrocyte sedimentation rate   | 16 mm/h                |
      | marrow edema site                | medial clavicle        |
      | joint effusion                   | present                |
      | cortical destruction             | absent                 |
      | anterior chest wall hyperostosis | absent                 |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A young rower with worn lumbar discs
    Sports medicine case report; infection and tumor were excluded.

    Given a 16-year-old male patient
    And these findings
      | finding                       | recorded  |
      | pain site                     | back      |
      | pain duration                 | 6 months  |
      | athletic or military training | present   |
      | repetitive loading            | present   |
      | fever                         | absent    |
      | night pain                    | absent    |
      | HLA-B27                       | absent    |
      | marrow edema site             | endplates |
      | Schmorl node                  | present   |
      | disc height loss              | present   |
      | endplate irregularity         | present   |
      | vertebral collapse            | absent    |
      | number of vertebral levels    | 3         |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Hip of a widow gone within one winter
    Case report, orthopedic journal; infection was feared.

    Given a 74-year-old female patient
    And these findings
      | finding                        | recorded                    |
      | pain site                      | hip                         |
      | pain side                      | right                       |
      | pain duration                  | 5 months                    |
      | rapid worsening                | present                     |
      | limp                           | present                     |
      | afebrile                       | present                     |
      | C-reactive protein             | 9 mg/L                      |
      | joint space narrowing          | present                     |
      | joint destruction on follow-up | present                     |
      | joint effusion                 | present                     |
      | marrow edema site              | femoral head and acetabulum |
      | osteophytes                    | absent                      |
      | sterile synovial fluid culture | present                     |
      | recent injury                  | absent                      |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Fork-lift driver whose spine MRI was called discitis
    Spine case report.

    Given a 46-year-old male patient
    And these findings
      | finding                           | recorded |
      | pain site                         | back     |
      | pain duration                     | 2 years  |
      | heavy manual work                 | present  |
      | afebrile                          | present  |
      | mechanical back pain              | present  |
      | C-reactive protein                | 12 mg/L  |
      | white cell count                  | normal   |
      | Modic type 1 change               | present  |
      | disc signal                       | dark     |
      | disc height loss                  | present  |
      | claw sign                         | present  |
      | paraspinal or epidural collection | absent   |
      | bone culture growth               | absent   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: One-sided low back pain in a retired surveyor
    Radiopaedia-like case page.

    Given a 68-year-old male patient
    And these findings
      | finding                                 | recorded                     |
      | pain site                               | back                         |
      | pain side                               | left                         |
      | pain duration                           | 7 months                     |
      | back pain worse on extension            | present                      |
      | neurologically intact                   | present                      |
      | afebrile                                | present                      |
      | erythrocyte sedimentation rate          | 14 mm/h                      |
      | facet joint osteoarthritis              | present                      |
      | facet joint effusion                    | present                      |
      | marrow edema site                       | vertebral posterior elements |
      | soft tissue edema                       | present                      |
      | spondylolisthesis                       | present                      |
      | relief after local anesthetic injection | present                      |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: A pop while squatting in the vegetable bed
    Knee journal case report.

    Given a 58-year-old female patient
    And these findings
      | finding               | recorded              |
      | popping at onset      | present               |
      | pain site             | knee                  |
      | pain onset            | sudden                |
      | pain duration         | 5 weeks               |
      | minor injury          | present               |
      | body mass index       | 31 kg/m²              |
      | joint line tenderness | present               |
      | normal radiograph     | present               |
      | meniscal root tear    | present               |
      | meniscal extrusion    | present               |
      | marrow edema site     | medial tibial plateau |
      | cartilage thinning    | present               |
      | joint effusion        | present               |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Piano teacher with red finger knuckles and no antibodies
    Rheumatology case, treated first as rheumatoid.

    Given a 61-year-old female patient
    And these findings
      | finding                       | recorded   |
      | pain site                     | hand       |
      | pain duration                 | 3 years    |
      | joint redness                 | present    |
      | joint swelling                | present    |
      | bony joint enlargement        | present    |
      | morning stiffness duration    | 20 minutes |
      | negative rheumatoid factor    | present    |
      | anti-CCP antibodies           | absent     |
      | C-reactive protein            | 3 mg/L     |
      | treated for another diagnosis | present    |
      | central erosions              | present    |
      | osteophytes                   | present    |
      | joint space narrowing         | present    |
      | marrow edema site             | finger     |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Ulnar-sided ache of a tennis coach with a long ulna
    Hand surgery case.

    Given a 39-year-old female patient
    And these findings
      | finding                     | recorded          |
      | pain site                   | wrist             |
      | pain side                   | right             |
      | pain duration               | 11 months         |
      | pain with activity          | present           |
      | recent injury               | absent            |
      | ulnar variance              | positive variance |
      | marrow edema site           | lunate            |
      | cartilage loss              | present           |
      | subchondral cysts           | present           |
      | TFCC tear                   | present           |
      | inflammatory markers normal | present           |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Grandfather who leans on the shopping trolley
    Radiopaedia-like case page.

    Given a 73-year-old male patient
    And these findings
      | finding                          | recorded                     |
      | pain site                        | back                         |
      | pain side                        | midline                      |
      | pain duration                    | 18 months                    |
      | back pain worse on extension     | present                      |
      | spinal tenderness                | present                      |
      | afebrile                         | present                      |
      | previous cancer                  | present                      |
      | raised prostate-specific antigen | absent                       |
      | touching spinous processes       | present                      |
      | marrow edema site                | vertebral posterior elements |
      | disc height loss                 | present                      |
      | reactive sclerosis               | present                      |
      | bone scan uptake                 | focal                        |
    When the findings are worked up
    Then the leading category is degenerative
    And a red flag asks for action

  @not-urgent
  Scenario: Long-standing one-sided back pain in a hairdresser, lowest vertebra fused to the pelvis
    Spine case report, sacroiliitis suspected.

    Given a 31-year-old female patient
    And these findings
      | finding                                 | recorded   |
      | pain site                               | back       |
      | pain side                               | left       |
      | pain duration                           | 4 years    |
      | HLA-B27                                 | absent     |
      | C-reactive protein                      | <5 mg/L    |
      | NSAIDs without effect                   | present    |
      | transitional lumbosacral vertebra       | present    |
      | marrow edema site                       | sacral ala |
      | sacroiliitis on MRI                     | absent     |
      | reactive sclerosis                      | present    |
      | relief after local anesthetic injection | present    |
      | physiotherapy without effect            | present    |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Top of the shoulder in a retired bricklayer
    Radiopaedia-like case page.

    Given a 59-year-old male patient
    And these findings
      | finding               | recorded                     |
      | pain site             | shoulder                     |
      | pain side             | right                        |
      | pain duration         | 10 months                    |
      | heavy manual work     | present                      |
      | joint line tenderness | present                      |
      | restricted movement   | absent                       |
      | recent injury         | absent                       |
      | marrow edema site     | distal clavicle and acromion |
      | osteophytes           | present                      |
      | joint space narrowing | present                      |
      | joint effusion        | present                      |
      | bone erosion          | absent                       |
      | rotator cuff tear     | present                      |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Cyst above the ankle of a mountain guide
    Case report; tumor suspected.

    Given a 37-year-old male patient
    And these findings
      | finding                      | recorded     |
      | pain site                    | ankle        |
      | pain duration                | 8 months     |
      | pain with activity           | present      |
      | recent injury                | absent       |
      | routine blood tests normal   | present      |
      | lytic lesion                 | present      |
      | lesion margin                | sclerotic    |
      | bone lesion position         | epiphyseal   |
      | lesion size                  | 17 mm        |
      | communication with the joint | present      |
      | marrow edema site            | distal tibia |
      | cortical destruction         | absent       |
      | matrix mineralization        | absent       |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Swimmer's shoulder with an unfused tip
    Sports medicine case report.

    Given a 24-year-old male patient
    And these findings
      | finding                       | recorded |
      | athletic or military training | present  |
      | pain site                     | shoulder |
      | pain side                     | left     |
      | pain duration                 | 6 months |
      | pain with activity            | present  |
      | impingement signs             | present  |
      | focal bony tenderness         | present  |
      | recent injury                 | absent   |
      | edema at an accessory bone    | present  |
      | marrow edema site             | acromion |
      | subchondral cysts             | present  |
      | osteophytes                   | present  |
      | rotator cuff tear             | absent   |
      | physiotherapy without effect  | present  |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Mother of three with dense pelvic triangles
    Rheumatology case, referred as spondyloarthritis.

    Given a 34-year-old female patient
    And these findings
      | finding                    | recorded          |
      | pain site                  | sacroiliac region |
      | pain side                  | both              |
      | pain duration              | 9 months          |
      | time since delivery        | 40 weeks          |
      | pain relieved by rest      | present           |
      | HLA-B27                    | absent            |
      | C-reactive protein         | 2 mg/L            |
      | triangular iliac sclerosis | present           |
      | sacroiliac marrow edema    | present           |
      | sacroiliac edema extent    | slight            |
      | sacroiliac erosion         | absent            |
      | joint space narrowing      | absent            |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Groin click of an ice-hockey goalkeeper
    Radiopaedia-like case page.

    Given a 30-year-old male patient
    And these findings
      | finding                       | recorded   |
      | athletic or military training | present    |
      | pain site                     | hip        |
      | pain side                     | right      |
      | pain duration                 | 16 months  |
      | pain worse when sitting       | present    |
      | FADIR test                    | present    |
      | reduced internal rotation     | present    |
      | cam deformity                 | present    |
      | labral tear                   | present    |
      | chondral lesion               | present    |
      | subchondral cysts             | present    |
      | marrow edema site             | acetabulum |
      | no osteonecrosis              | present    |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Woman with longstanding knee pain
    Cohort with a single patient described.

    Given a 63-year-old female patient
    And these findings
      | finding                      | recorded                           |
      | pain site                    | knee                               |
      | pain duration                | 4 years                            |
      | body mass index              | 34 kg/m²                           |
      | pain with loading            | present                            |
      | pain on stairs or squatting  | present                            |
      | morning stiffness duration   | 10 minutes                         |
      | crepitus                     | present                            |
      | osteophytes                  | present                            |
      | joint space narrowing        | present                            |
      | marrow edema on MRI          | present                            |
      | marrow edema site            | femoral condyle and tibial plateau |
      | edema beneath cartilage loss | present                            |
      | meniscal extrusion           | present                            |
      | joint effusion               | present                            |
      | C-reactive protein           | 3 mg/L                             |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Man with back pain sent with suspected spondylodiscitis
    Biopsy and cultures were negative.

    Given a 54-year-old male patient
    And these findings
      | finding                           | recorded    |
      | pain site                         | back        |
      | pain duration                     | 8 months    |
      | fever                             | absent      |
      | C-reactive protein                | 9 mg/L      |
      | erythrocyte sedimentation rate    | 22 mm/h     |
      | white cell count                  | 7.2 ×10^9/L |
      | endplate edema                    | present     |
      | Modic type 1 change               | present     |
      | claw sign                         | present     |
      | disc signal                       | dark        |
      | disc height loss                  | present     |
      | gas in the disc                   | present     |
      | paraspinal or epidural collection | absent      |
      | blood culture growth              | absent      |
      | bone culture growth               | absent      |
      | PET uptake                        | absent      |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Carpenter with ulnar-sided wrist pain
    First read as lunate necrosis.

    Given a 44-year-old male patient
    And these findings
      | finding                               | recorded          |
      | pain site                             | wrist             |
      | pain duration                         | 9 months          |
      | heavy manual work                     | present           |
      | pain with activity                    | present           |
      | treated for another diagnosis         | present           |
      | marrow edema on MRI                   | present           |
      | marrow edema site                     | lunate            |
      | subchondral cysts                     | present           |
      | ulnar variance                        | positive variance |
      | tear of the triangular fibrocartilage | present           |
      | cartilage loss                        | present           |
      | low T1 marrow signal                  | present           |
      | response to surgery                   | present           |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Woman whose hip vanished within months
    Histology at hip replacement available.

    Given a 74-year-old female patient
    And these findings
      | finding                                  | recorded                    |
      | pain site                                | hip                         |
      | pain duration                            | 5 months                    |
      | rapid worsening                          | present                     |
      | fever                                    | absent                      |
      | C-reactive protein                       | 14 mg/L                     |
      | synovial fluid culture growth            | absent                      |
      | joint space narrowing                    | present                     |
      | joint destruction on follow-up           | present                     |
      | subchondral bone loss                    | present                     |
      | osteophytes                              | absent                      |
      | marrow edema on MRI                      | present                     |
      | marrow edema site                        | femoral head and acetabulum |
      | joint effusion                           | present                     |
      | histology shows nonspecific inflammation | present                     |
      | histology shows osteonecrosis            | absent                      |
      | corticosteroid use                       | absent                      |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Ice hockey player with groin pain
    Arthroscopy showed a labral tear and delaminated cartilage.

    Given a 26-year-old male patient
    And these findings
      | finding                       | recorded   |
      | pain site                     | hip        |
      | pain duration                 | 7 months   |
      | pain worse when sitting       | present    |
      | FADIR test                    | present    |
      | restricted movement           | present    |
      | femoroacetabular impingement  | present    |
      | acetabular labral tear        | present    |
      | cartilage loss                | present    |
      | marrow edema on MRI           | present    |
      | marrow edema site             | acetabulum |
      | subchondral cysts             | present    |
      | athletic or military training | present    |
      | response to surgery           | present    |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Retired teacher with midline back pain
    Thin report.

    Given a 71-year-old male patient
    And these findings
      | finding                                 | recorded                     |
      | pain site                               | back                         |
      | pain side                               | midline                      |
      | back pain worse on extension            | present                      |
      | touching spinous processes              | present                      |
      | marrow edema on MRI                     | present                      |
      | marrow edema site                       | vertebral posterior elements |
      | bursitis on imaging                     | present                      |
      | relief after local anesthetic injection | present                      |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Young woman with low back pain since school
    Rheumatology had been asked for an opinion.

    Given a 25-year-old female patient
    And these findings
      | finding                                 | recorded         |
      | pain site                               | back and buttock |
      | pain side                               | left             |
      | pain duration                           | 3 years          |
      | HLA-B27                                 | absent           |
      | C-reactive protein                      | < 1 mg/L         |
      | inflammatory back pain                  | absent           |
      | transitional lumbosacral vertebra       | present          |
      | marrow edema on MRI                     | present          |
      | marrow edema site                       | sacral ala       |
      | sacroiliac erosion                      | absent           |
      | subchondral sclerosis                   | present          |
      | relief after local anesthetic injection | present          |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Man with one-sided lumbar pain and fluid in the joint
    Septic facet arthritis was considered.

    Given a 68-year-old male patient
    And these findings
      | finding                           | recorded                     |
      | pain site                         | back                         |
      | pain duration                     | 6 weeks                      |
      | back pain worse on extension      | present                      |
      | fever                             | absent                       |
      | C-reactive protein                | 6 mg/L                       |
      | facet joint osteoarthritis        | present                      |
      | facet joint effusion              | present                      |
      | marrow edema on MRI               | present                      |
      | marrow edema site                 | vertebral posterior elements |
      | marrow contrast enhancement       | present                      |
      | paraspinal or epidural collection | absent                       |
      | spondylolisthesis                 | present                      |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Breast cancer survivor with a new vertebral lesion
    PET was read as a metastasis.

    Given a 57-year-old female patient
    And these findings
      | finding                        | recorded       |
      | previous cancer                | present        |
      | pain site                      | back           |
      | pain onset                     | sudden         |
      | pain duration                  | 3 weeks        |
      | marrow edema on MRI            | present        |
      | marrow edema site              | vertebral body |
      | Schmorl node                   | present        |
      | endplate irregularity          | present        |
      | PET uptake                     | present        |
      | pedicle involvement            | absent         |
      | soft tissue mass               | absent         |
      | raised tumor markers           | absent         |
      | number of vertebral levels     | 1 sites        |
      | edema reduced on follow-up MRI | present        |
    When the findings are worked up
    Then the leading category is degenerative
    And a red flag asks for action

  @not-urgent
  Scenario: Woman with an aching midfoot
    Podiatry note.

    Given a 66-year-old female patient
    And these findings
      | finding               | recorded                         |
      | pain site             | foot                             |
      | pain duration         | 1 years                          |
      | pain with loading     | present                          |
      | bony swelling         | present                          |
      | osteophytes           | present                          |
      | joint space narrowing | present                          |
      | marrow edema on MRI   | present                          |
      | marrow edema site     | other tarsal bone and metatarsal |
      | subchondral cysts     | present                          |
      | diabetes              | absent                           |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Farmer with edema of the hip
    Sent as transient osteoporosis.

    Given a 61-year-old male patient
    And these findings
      | finding                                | recorded                    |
      | pain site                              | hip                         |
      | pain duration                          | 2 years                     |
      | sudden worsening of known pain         | present                     |
      | restricted movement                    | present                     |
      | pain persisting beyond 12 months       | present                     |
      | joint space narrowing                  | present                     |
      | osteophytes                            | present                     |
      | subchondral cysts                      | present                     |
      | marrow edema on MRI                    | present                     |
      | marrow edema site                      | femoral head and acetabulum |
      | diffuse edema of femoral head and neck | absent                      |
      | edema beneath cartilage loss           | present                     |
      | double line sign                       | absent                      |
      | corticosteroid use                     | absent                      |
      | joint effusion                         | present                     |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Pianist with sore finger end joints
    Seen with suspected psoriatic arthritis.

    Given a 59-year-old female patient
    And these findings
      | finding                         | recorded   |
      | pain site                       | hand       |
      | postmenopausal                  | present    |
      | bony joint enlargement          | present    |
      | small joint swelling            | present    |
      | psoriasis                       | absent     |
      | rheumatoid factor               | absent     |
      | anti-CCP antibodies             | absent     |
      | C-reactive protein              | 4 mg/L     |
      | central erosions                | present    |
      | osteophytes                     | present    |
      | marrow edema on MRI             | present    |
      | marrow edema site               | finger     |
      | morning stiffness duration      | 20 minutes |
      | family history of joint disease | present    |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @urgent
  Scenario: Lorry driver with sciatica and retention
    Operated the same night.

    Given a 46-year-old male patient
    And these findings
      | finding                                 | recorded     |
      | pain site                               | back and leg |
      | pain duration                           | 6 months     |
      | sudden worsening of known pain          | present      |
      | radiating pain                          | present      |
      | saddle numbness                         | present      |
      | bladder or bowel disturbance            | present      |
      | fever                                   | absent       |
      | C-reactive protein                      | 5 mg/L       |
      | Modic type 1 change                     | present      |
      | disc height loss                        | present      |
      | disc prolapse                           | present      |
      | cord or cauda equina compression on MRI | present      |
      | epidural abscess                        | absent       |
    When the findings are worked up
    Then the leading category is degenerative
    And a red flag asks for action

  @not-urgent
  Scenario: Low back pain read as disc space infection and biopsied in vain
    Spine report kind: suspected spondylodiscitis, sterile biopsy; final diagnosis degenerative Modic type 1 change.

    Given a 56-year-old male patient
    And these findings
      | finding                                  | recorded  |
      | pain site                                | back      |
      | pain duration                            | 9 months  |
      | fever                                    | absent    |
      | C-reactive protein                       | 3 mg/L    |
      | white cell count                         | normal    |
      | marrow edema site                        | endplates |
      | number of vertebral levels               | 1         |
      | low T1 marrow signal                     | present   |
      | marrow contrast enhancement              | present   |
      | endplate irregularity                    | present   |
      | disc height loss                         | present   |
      | paraspinal or epidural collection        | absent    |
      | bone culture growth                      | absent    |
      | histology shows nonspecific inflammation | present   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Hip joint vanishing within half a year in an old woman
    JOCR kind: septic arthritis feared, repeated sterile aspiration; final diagnosis rapidly destructive coxarthrosis.

    Given a 76-year-old female patient
    And these findings
      | finding                       | recorded                 |
      | pain site                     | hip                      |
      | pain duration                 | 6 months                 |
      | rapid worsening               | present                  |
      | fever                         | absent                   |
      | C-reactive protein            | 24 mg/L                  |
      | white cell count              | normal                   |
      | rheumatoid factor             | absent                   |
      | synovial fluid culture growth | absent                   |
      | marrow edema site             | femoral head, acetabulum |
      | joint effusion                | present                  |
      | joint destruction             | present                  |
      | osteophytes                   | absent                   |
      | earlier radiograph normal     | present                  |
    When the findings are worked up
    Then the leading category is degenerative
    And a red flag asks for action

  @not-urgent
  Scenario: Shoulder swelling with a melting humeral head in an octogenarian
    Skeletal Radiology kind: tumor and neuropathic joint considered; final diagnosis rapidly destructive arthrosis of the shoulder.

    Given an 81-year-old female patient
    And these findings
      | finding                       | recorded     |
      | pain site                     | shoulder     |
      | pain duration                 | 3 months     |
      | joint swelling                | present      |
      | recent injury                 | absent       |
      | restricted movement           | present      |
      | neurological deficit          | absent       |
      | C-reactive protein            | 11 mg/L      |
      | synovial fluid                | bloody       |
      | synovial fluid culture growth | absent       |
      | crystals in synovial fluid    | absent       |
      | marrow edema site             | humeral head |
      | subchondral collapse          | present      |
      | tendon tear on imaging        | present      |
      | joint effusion                | present      |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Buttock pain in a mother of four carrying a tissue antigen
    Rheumatology letter kind: treated as axial spondyloarthritis without success; final diagnosis degenerative sacroiliac joint disease.

    Given a 48-year-old female patient
    And these findings
      | finding                           | recorded      |
      | pain site                         | buttock, back |
      | pain duration                     | 4 years       |
      | pain with activity                | present       |
      | morning stiffness duration        | 10 minutes    |
      | HLA-B27                           | present       |
      | C-reactive protein                | 2 mg/L        |
      | psoriasis                         | absent        |
      | uveitis                           | absent        |
      | sacroiliac marrow edema           | present       |
      | sacroiliac edema extent           | slight        |
      | sacroiliac erosion                | absent        |
      | subchondral sclerosis             | present       |
      | osteophytes                       | present       |
      | good response to full-dose NSAIDs | absent        |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: One-sided low back pain in a young office worker with an odd last vertebra
    Eurorad kind: edema at the sacral ala suspected sacroiliitis; final diagnosis Bertolotti syndrome (degenerative pseudarthrosis).

    Given a 29-year-old male patient
    And these findings
      | finding                           | recorded      |
      | pain site                         | back, buttock |
      | pain side                         | left          |
      | pain duration                     | 18 months     |
      | inflammatory back pain            | absent        |
      | neurological deficit              | absent        |
      | HLA-B27                           | absent        |
      | C-reactive protein                | normal        |
      | marrow edema site                 | sacral ala    |
      | transitional lumbosacral vertebra | present       |
      | sacroiliitis on MRI               | absent        |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Midline lumbar pain worse on leaning back in a retired farmer
    Radiopaedia kind: interspinous fluid and edema of the posterior elements; final diagnosis Baastrup disease.

    Given a 69-year-old male patient
    And these findings
      | finding                      | recorded                     |
      | pain site                    | back                         |
      | pain side                    | midline                      |
      | back pain worse on extension | present                      |
      | pain duration                | 1 year                       |
      | spinal tenderness            | present                      |
      | fever                        | absent                       |
      | previous cancer              | present                      |
      | marrow edema site            | vertebral posterior elements |
      | touching spinous processes   | present                      |
      | bursitis on imaging          | present                      |
      | spondylolisthesis            | present                      |
    When the findings are worked up
    Then the leading category is degenerative
    And a red flag asks for action

  @not-urgent
  Scenario: Sharp one-sided lumbar pain with fluid in a small back joint
    Spine report kind: septic facet arthritis suspected, cultures sterile; final diagnosis active degenerative facet arthropathy.

    Given a 66-year-old female patient
    And these findings
      | finding                     | recorded                     |
      | pain site                   | back                         |
      | pain side                   | right                        |
      | pain onset                  | sudden                       |
      | fever                       | absent                       |
      | C-reactive protein          | 14 mg/L                      |
      | blood culture growth        | absent                       |
      | marrow edema site           | vertebral posterior elements |
      | facet joint effusion        | present                      |
      | marrow contrast enhancement | present                      |
      | paraspinal inflammation     | present                      |
      | epidural abscess            | absent                       |
      | pedicle involvement         | present                      |
    When the findings are worked up
    Then the leading category is degenerative
    And a red flag asks for action

  @not-urgent
  Scenario: Large lucent hole below the knee joint feared to be a tumor
    Orthopedic oncology kind: referred as a lytic tumor of the proximal tibia; final diagnosis giant subchondral cyst (geode) of osteoarthritis.

    Given a 61-year-old male patient
    And these findings
      | finding                       | recorded       |
      | pain site                     | knee           |
      | pain duration                 | 2 years        |
      | night pain                    | absent         |
      | weight loss                   | absent         |
      | lytic lesion                  | present        |
      | lesion size                   | 48 mm          |
      | lesion margin                 | sclerotic      |
      | bone lesion position          | epiphyseal     |
      | cortical destruction          | absent         |
      | soft tissue mass              | absent         |
      | marrow edema site             | proximal tibia |
      | joint space narrowing         | present        |
      | joint communication of a cyst | present        |
      | monoclonal protein            | absent         |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Abrupt mid-back pain with a halo of edema below one endplate
    Spine report kind: metastasis suspected in a woman with earlier breast cancer; final diagnosis acute Schmorl node.

    Given a 58-year-old female patient
    And these findings
      | finding                         | recorded       |
      | previous cancer                 | present        |
      | pain site                       | back           |
      | pain onset                      | sudden         |
      | recent injury                   | absent         |
      | fever                           | absent         |
      | routine blood tests normal      | present        |
      | marrow edema site               | vertebral body |
      | endplate edema                  | present        |
      | endplate irregularity           | present        |
      | marrow contrast enhancement     | present        |
      | pedicle involvement             | absent         |
      | convex posterior vertebral wall | absent         |
      | PET uptake                      | present        |
    When the findings are worked up
    Then the leading category is degenerative
    And a red flag asks for action

  @not-urgent
  Scenario: Small-finger side wrist pain in a cleaner labelled as dead lunate
    Hand surgery kind: referred as Kienböck disease; final diagnosis ulnar impaction syndrome.

    Given a 45-year-old female patient
    And these findings
      | finding                       | recorded          |
      | pain site                     | wrist             |
      | pain duration                 | 1 year            |
      | pain with loading             | present           |
      | heavy manual work             | present           |
      | recent injury                 | absent            |
      | treated for another diagnosis | present           |
      | marrow edema site             | lunate            |
      | subchondral cysts             | present           |
      | cartilage loss                | present           |
      | ulnar variance                | positive variance |
      | subchondral collapse          | absent            |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Pain at the nape and back of the head on turning in an aged lady
    Case report kind: edema of the dens suspected infection or metastasis; final diagnosis lateral atlantoaxial osteoarthritis.

    Given a 79-year-old female patient
    And these findings
      | finding                       | recorded       |
      | pain site                     | neck           |
      | headache                      | present        |
      | restricted spinal movement    | present        |
      | fever                         | absent         |
      | C-reactive protein            | 7 mg/L         |
      | rheumatoid factor             | absent         |
      | neurological deficit          | absent         |
      | marrow edema site             | vertebral body |
      | joint space narrowing         | present        |
      | subchondral sclerosis         | present        |
      | calcification around the dens | absent         |
      | soft tissue mass              | absent         |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Groin pain in a runner of thirty-four with a shallow socket
    Hip preservation report kind: taken for a transient edema of the hip; final diagnosis early osteoarthritis of a dysplastic hip.

    Given a 34-year-old female patient
    And these findings
      | finding                   | recorded                 |
      | pain site                 | hip                      |
      | pain duration             | 14 months                |
      | pain with activity        | present                  |
      | pregnancy                 | absent                   |
      | limited internal rotation | present                  |
      | FADIR test                | present                  |
      | C-reactive protein        | normal                   |
      | marrow edema site         | acetabulum, femoral head |
      | hip dysplasia             | present                  |
      | acetabular labral tear    | present                  |
      | subchondral cysts         | present                  |
      | subchondral fracture      | absent                   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Bow-legged heavy woman with a worn inner knee
    Ordinary radiology case page: medial knee pain with edema under denuded bone; final diagnosis osteoarthritis of the knee.

    Given a 63-year-old female patient
    And these findings
      | finding                       | recorded                        |
      | pain site                     | knee                            |
      | pain onset                    | gradual                         |
      | pain with loading             | present                         |
      | body mass index               | 34 kg/m²                        |
      | limb deformity                | present                         |
      | joint effusion on examination | present                         |
      | recent injury                 | absent                          |
      | marrow edema site             | tibial plateau, femoral condyle |
      | meniscal extrusion            | present                         |
      | cartilage loss                | present                         |
      | popliteal cyst                | present                         |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Labourer with lasting low back pain and bright endplates
    Eurorad type case of Modic 1 change mimicking spondylodiscitis; final: Modic type 1 degeneration.

    Given a 51-year-old male patient
    And these findings
      | finding                           | recorded |
      | pain site                         | back     |
      | pain duration                     | 2 years  |
      | heavy manual work                 | present  |
      | fever                             | absent   |
      | C-reactive protein                | 5 mg/L   |
      | endplate edema                    | present  |
      | disc height loss                  | present  |
      | disc signal                       | dark     |
      | gas in the disc                   | present  |
      | paraspinal or epidural collection | absent   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Elderly woman whose hip vanished within months
    Reports of rapidly destructive hip disease suspected as septic arthritis; final: rapidly destructive coxarthrosis.

    Given a 75-year-old female patient
    And these findings
      | finding                       | recorded                 |
      | pain site                     | hip                      |
      | pain duration                 | 5 months                 |
      | rapid worsening               | present                  |
      | inability to bear weight      | present                  |
      | joint injection               | present                  |
      | fever                         | absent                   |
      | C-reactive protein            | 18 mg/L                  |
      | synovial fluid culture growth | absent                   |
      | joint destruction             | present                  |
      | joint effusion                | present                  |
      | marrow edema site             | femoral head, acetabulum |
      | osteophytes                   | absent                   |
    When the findings are worked up
    Then the leading category is degenerative
    And a red flag asks for action

  @not-urgent
  Scenario: Older woman with back pain on standing and a slipped vertebra
    Radiology case page of active facet joint osteoarthritis; final: facet osteoarthritis with degenerative spondylolisthesis.

    Given a 68-year-old female patient
    And these findings
      | finding                      | recorded                     |
      | pain site                    | back                         |
      | pain duration                | 1 year                       |
      | back pain worse on extension | present                      |
      | pain relieved by rest        | present                      |
      | fever                        | absent                       |
      | C-reactive protein           | 3 mg/L                       |
      | spondylolisthesis            | present                      |
      | facet joint effusion         | present                      |
      | marrow edema site            | vertebral posterior elements |
      | paraspinal inflammation      | present                      |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Stooped man with midline pain when he bends back
    Radiopaedia type case; final: Baastrup disease.

    Given a 77-year-old male patient
    And these findings
      | finding                      | recorded                     |
      | pain site                    | back                         |
      | pain side                    | midline                      |
      | back pain worse on extension | present                      |
      | previous cancer              | present                      |
      | weight loss                  | absent                       |
      | touching spinous processes   | present                      |
      | marrow edema site            | vertebral posterior elements |
      | bursitis on imaging          | present                      |
      | neurological deficit         | absent                       |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Woman with a lump at the root of the collarbone
    Reports of sternoclavicular osteoarthritis referred as tumor; final: sternoclavicular osteoarthritis.

    Given a 57-year-old female patient
    And these findings
      | finding              | recorded                 |
      | pain site            | clavicle                 |
      | pain duration        | 4 months                 |
      | bony swelling        | present                  |
      | recent injury        | absent                   |
      | fever                | absent                   |
      | C-reactive protein   | normal                   |
      | skin pustules        | absent                   |
      | marrow edema site    | medial clavicle, sternum |
      | synovitis on imaging | present                  |
      | subchondral cysts    | present                  |
      | PET uptake           | present                  |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Student with one-sided low back pain screened for spondyloarthritis
    Case reports of Bertolotti syndrome with edema at the pseudarticulation; final: degenerative lumbosacral pseudarticulation.

    Given a 23-year-old female patient
    And these findings
      | finding                           | recorded                                 |
      | pain site                         | back, sacroiliac region                  |
      | pain side                         | left                                     |
      | pain duration                     | 2 years                                  |
      | HLA-B27                           | absent                                   |
      | morning stiffness                 | absent                                   |
      | pain with activity                | present                                  |
      | C-reactive protein                | normal                                   |
      | marrow edema site                 | sacral ala, vertebral posterior elements |
      | transitional lumbosacral vertebra | present                                  |
      | sacroiliac erosion                | absent                                   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Little-finger side wrist pain with a cystic carpal bone
    Reports of ulnar impaction taken for Kienböck disease; final: ulnar impaction syndrome.

    Given a 47-year-old female patient
    And these findings
      | finding                               | recorded |
      | pain site                             | wrist    |
      | pain duration                         | 9 months |
      | pain with loading                     | present  |
      | recent injury                         | absent   |
      | marrow edema site                     | lunate   |
      | subchondral cysts                     | present  |
      | tear of the triangular fibrocartilage | present  |
      | restricted movement                   | absent   |
      | rheumatoid factor                     | absent   |
      | treated for another diagnosis         | present  |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Roofer with a worn lumbar disc and bright endplates
    Kind: Radiopaedia page of claw sign; final: Modic type 1 degenerative disc disease.

    Given a 54-year-old male patient
    And these findings
      | finding                           | recorded |
      | pain site                         | back     |
      | pain duration                     | 8 months |
      | heavy manual work                 | present  |
      | fever                             | absent   |
      | C-reactive protein                | 2 mg/L   |
      | white cell count                  | normal   |
      | neurological deficit              | absent   |
      | marrow edema on MRI               | present  |
      | endplate edema                    | present  |
      | claw sign                         | present  |
      | disc height loss                  | present  |
      | disc signal                       | dark     |
      | paraspinal or epidural collection | absent   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Hip that vanished within five months
    Kind: JOCR and Eurorad reports, septic arthritis suspected and aspirated; final: rapidly destructive hip arthrosis.

    Given a 74-year-old female patient
    And these findings
      | finding                       | recorded                 |
      | pain site                     | hip                      |
      | pain duration                 | 5 months                 |
      | progressive pain              | present                  |
      | fever                         | absent                   |
      | recent injury                 | absent                   |
      | C-reactive protein            | 15 mg/L                  |
      | synovial fluid culture growth | absent                   |
      | rheumatoid factor             | absent                   |
      | marrow edema on MRI           | present                  |
      | marrow edema site             | femoral head, acetabulum |
      | joint effusion                | present                  |
      | joint space narrowing         | present                  |
      | subchondral collapse          | present                  |
      | osteophytes                   | absent                   |
      | rapid worsening               | present                  |
      | corticosteroid use            | absent                   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Midline back pain on leaning backward
    Kind: spine case page; final: Baastrup disease.

    Given a 70-year-old male patient
    And these findings
      | finding                      | recorded                     |
      | pain site                    | back                         |
      | pain side                    | midline                      |
      | pain duration                | 2 years                      |
      | back pain worse on extension | present                      |
      | radiating pain               | absent                       |
      | spinal tenderness            | present                      |
      | fever                        | absent                       |
      | touching spinous processes   | present                      |
      | marrow edema on MRI          | present                      |
      | marrow edema site            | vertebral posterior elements |
      | bursitis on imaging          | present                      |
      | disc height loss             | present                      |
    When the findings are worked up
    Then the leading category is degenerative
    And a red flag asks for action

  @not-urgent
  Scenario: Little finger side wrist pain, lunate bright on MRI
    Kind: hand surgery reports, sent as Kienboeck disease; final: ulnar impaction syndrome.

    Given a 44-year-old female patient
    And these findings
      | finding                               | recorded          |
      | pain site                             | wrist             |
      | pain duration                         | 11 months         |
      | pain with loading                     | present           |
      | recent injury                         | absent            |
      | treated for another diagnosis         | present           |
      | marrow edema on MRI                   | present           |
      | marrow edema site                     | lunate            |
      | ulnar variance                        | positive variance |
      | tear of the triangular fibrocartilage | present           |
      | subchondral cysts                     | present           |
      | subchondral collapse                  | absent            |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Low one-sided back pain in a young waiter, sent for spondyloarthritis
    Kind: reports of Bertolotti syndrome; final: degenerated pseudarthrosis of a transitional lumbosacral vertebra.

    Given a 26-year-old male patient
    And these findings
      | finding                           | recorded      |
      | pain site                         | back, buttock |
      | pain side                         | left          |
      | pain duration                     | 2 years       |
      | HLA-B27                           | absent        |
      | good response to full-dose NSAIDs | absent        |
      | transitional lumbosacral vertebra | present       |
      | marrow edema on MRI               | present       |
      | marrow edema site                 | sacral ala    |
      | bilateral marrow edema            | absent        |
      | sacroiliac erosion                | absent        |
      | subchondral sclerosis             | present       |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Hole in the hip roof of a dancing teacher, thought a tumor
    Kind: orthopedic oncology reports; final: subchondral cyst of the acetabulum in dysplastic osteoarthritis.

    Given a 41-year-old female patient
    And these findings
      | finding                     | recorded   |
      | pain site                   | hip        |
      | pain duration               | 10 months  |
      | pain with activity          | present    |
      | night pain                  | absent     |
      | lytic lesion                | present    |
      | lesion margin               | sclerotic  |
      | hip dysplasia               | present    |
      | marrow edema on MRI         | present    |
      | marrow edema site           | acetabulum |
      | soft tissue mass            | absent     |
      | lesion contrast enhancement | present    |
    When the findings are worked up
    Then the leading category is degenerative
    And a red flag asks for action

  @not-urgent
  Scenario: Jaw ache and grating on chewing
    Kind: oral radiology reports; final: osteoarthritis of the temporomandibular joint.

    Given a 57-year-old female patient
    And these findings
      | finding                    | recorded |
      | pain site                  | jaw      |
      | pain duration              | 9 months |
      | crepitus                   | present  |
      | restricted movement        | present  |
      | marrow edema on MRI        | present  |
      | marrow edema site          | mandible |
      | joint effusion             | present  |
      | joint surface irregularity | present  |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: New back pain months after disc surgery, infection feared
    Kind: spine journal reports, biopsy sterile; final: Modic type 1 change after discectomy.

    Given a 46-year-old male patient
    And these findings
      | finding                           | recorded |
      | pain site                         | back     |
      | previous surgery at the site      | present  |
      | pain duration                     | 4 months |
      | pain worse in the morning         | present  |
      | fever                             | absent   |
      | C-reactive protein                | 11 mg/L  |
      | erythrocyte sedimentation rate    | 18 mm/h  |
      | white cell count                  | normal   |
      | marrow edema on MRI               | present  |
      | endplate edema                    | present  |
      | endplate irregularity             | present  |
      | disc height loss                  | present  |
      | paraspinal or epidural collection | absent   |
      | bone culture growth               | absent   |
      | smoking                           | present  |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Hip of an older woman aspirated twice for suspected pus
    Report of rapidly destructive coxarthrosis mistaken for septic arthritis; rapidly destructive hip arthrosis.

    Given a 74-year-old female patient
    And these findings
      | finding                        | recorded                 |
      | pain site                      | hip                      |
      | pain duration                  | 5 months                 |
      | inability to bear weight       | present                  |
      | fever                          | absent                   |
      | C-reactive protein             | 29 mg/L                  |
      | erythrocyte sedimentation rate | 44 mm/h                  |
      | joint effusion                 | present                  |
      | joint destruction              | present                  |
      | marrow edema site              | femoral head, acetabulum |
      | synovial fluid culture growth  | absent                   |
      | synovial neutrophil percentage | 40 %                     |
      | soft tissue edema              | present                  |
    When the findings are worked up
    Then the leading category is degenerative
    And a red flag asks for action

  @not-urgent
  Scenario: Low back of a man on six weeks of antibiotics for presumed discitis
    Report of active Modic type 1 change mimicking spondylodiscitis; degenerative endplate change.

    Given a 52-year-old male patient
    And these findings
      | finding                           | recorded  |
      | pain site                         | back      |
      | night pain                        | present   |
      | pain duration                     | 4 months  |
      | fever                             | absent    |
      | C-reactive protein                | 14 mg/L   |
      | endplate edema                    | present   |
      | endplate irregularity             | present   |
      | marrow contrast enhancement       | present   |
      | disc height loss                  | present   |
      | paraspinal or epidural collection | absent    |
      | bone culture growth               | absent    |
      | recent antibiotic use             | present   |
      | marrow edema site                 | endplates |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Low back of a cancer survivor with a hot vertebral body on PET
    Report of an acute Schmorl node simulating metastasis; acute Schmorl node.
    Known miss: for degenerative speaks only DEG-150.

    Given a 59-year-old female patient
    And these findings
      | finding                     | recorded       |
      | previous cancer             | present        |
      | pain onset                  | sudden         |
      | pain site                   | back           |
      | recent injury               | absent         |
      | marrow edema site           | vertebral body |
      | PET uptake                  | present        |
      | endplate irregularity       | present        |
      | number of vertebral levels  | 1              |
      | C-reactive protein          | normal         |
      | neurological deficit        | absent         |
      | lesion contrast enhancement | present        |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Shoulder of a woman in her seventies with a vanishing humeral head
    Report of rapidly destructive arthropathy of the shoulder taken for infection and neuropathic joint; rapidly destructive arthrosis.

    Given a 77-year-old female patient
    And these findings
      | finding                       | recorded     |
      | pain site                     | shoulder     |
      | local swelling                | present      |
      | pain duration                 | 3 months     |
      | recent injury                 | absent       |
      | joint destruction             | present      |
      | joint effusion                | present      |
      | synovial fluid                | bloody       |
      | synovial fluid culture growth | absent       |
      | crystals in synovial fluid    | absent       |
      | C-reactive protein            | 8 mg/L       |
      | tendon tear on imaging        | present      |
      | marrow edema site             | humeral head |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Wrist of a tennis-playing woman thought to have a dying lunate
    Reports of ulnar impaction syndrome mistaken for Kienböck disease; ulnocarpal impaction.

    Given a 38-year-old female patient
    And these findings
      | finding              | recorded          |
      | pain site            | wrist             |
      | pain duration        | 10 months         |
      | recent injury        | absent            |
      | marrow edema site    | lunate            |
      | low T1 marrow signal | present           |
      | subchondral cysts    | present           |
      | ulnar variance       | positive variance |
      | repetitive loading   | present           |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Pelvis of a young mother with edge sclerosis beside the joint and buttock pain
    Report of osteitis condensans ilii mistaken for axial spondyloarthritis; osteitis condensans ilii.
    Known miss: for degenerative speaks only DEG-57, DEG-151.

    Given a 34-year-old female patient
    And these findings
      | finding                 | recorded          |
      | pain site               | sacroiliac region |
      | pain duration           | 14 months         |
      | morning stiffness       | present           |
      | HLA-B27                 | present           |
      | C-reactive protein      | normal            |
      | sacroiliac marrow edema | present           |
      | sacroiliac edema extent | slight            |
      | sacroiliac erosion      | absent            |
      | bilateral marrow edema  | present           |
      | reactive sclerosis      | present           |
      | pain relieved by NSAIDs | present           |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Low back of a young office worker with bone edema at an odd last vertebra
    Report of Bertolotti syndrome investigated as sacroiliitis and tumor; transitional vertebra with degenerated neoarticulation.

    Given a 27-year-old female patient
    And these findings
      | finding                           | recorded   |
      | pain site                         | back       |
      | pain side                         | left       |
      | pain duration                     | 3 years    |
      | marrow edema site                 | sacral ala |
      | HLA-B27                           | absent     |
      | C-reactive protein                | normal     |
      | bone scan uptake                  | focal      |
      | transitional lumbosacral vertebra | present    |
      | neurological deficit              | absent     |
      | night pain                        | present    |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Breastbone end of the collarbone in a woman with a hard lump and night pain
    Report of sternoclavicular osteoarthritis sent as a tumor or infection; sternoclavicular osteoarthritis.

    Given a 57-year-old female patient
    And these findings
      | finding                        | recorded                 |
      | pain site                      | clavicle                 |
      | bony swelling                  | present                  |
      | night pain                     | present                  |
      | fever                          | absent                   |
      | erythrocyte sedimentation rate | 26 mm/h                  |
      | C-reactive protein             | normal                   |
      | marrow edema site              | medial clavicle, sternum |
      | subchondral cysts              | present                  |
      | joint effusion                 | present                  |
      | palmoplantar pustulosis        | absent                   |
      | affected joint                 | sternoclavicular joint   |
    When the findings are worked up
    Then the leading category is degenerative
    And a red flag asks for action

  @not-urgent
  Scenario: Ankle of a footballer with a lucent hole in the inner malleolus
    Report of intraosseous ganglion of the distal tibia worked up as tumor or abscess; intraosseous ganglion (degenerative subchondral cyst).

    Given a 41-year-old male patient
    And these findings
      | finding                       | recorded     |
      | pain site                     | ankle        |
      | pain duration                 | 12 months    |
      | lytic lesion                  | present      |
      | lesion margin                 | sclerotic    |
      | marrow edema site             | distal tibia |
      | lesion size                   | 16 mm        |
      | joint communication of a cyst | present      |
      | C-reactive protein            | normal       |
      | night pain                    | absent       |
      | repetitive loading            | present      |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Low back of an elderly man with kissing spines and fluid between them
    Report of Baastrup disease with interspinous bursitis mistaken for infection; Baastrup disease.
    Known miss: for degenerative speaks only DEG-152, DEG-140.

    Given a 79-year-old male patient
    And these findings
      | finding                      | recorded                     |
      | pain site                    | back                         |
      | back pain worse on extension | present                      |
      | spinal tenderness            | present                      |
      | fever                        | absent                       |
      | C-reactive protein           | 11 mg/L                      |
      | marrow edema site            | vertebral posterior elements |
      | bursitis on imaging          | present                      |
      | paraspinal inflammation      | present                      |
      | marrow contrast enhancement  | present                      |
      | blood culture growth         | absent                       |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Neck of an older man with treated cancer and one bright facet pillar
    Report of active cervical facet arthrosis mistaken for metastasis or septic facet; facet osteoarthritis.
    Known miss: for degenerative speaks only DEG-68.

    Given a 68-year-old male patient
    And these findings
      | finding                          | recorded                     |
      | pain site                        | neck                         |
      | pain duration                    | 7 weeks                      |
      | previous cancer                  | present                      |
      | marrow edema site                | vertebral posterior elements |
      | facet joint effusion             | present                      |
      | bone scan uptake                 | focal                        |
      | soft tissue edema                | present                      |
      | fever                            | absent                       |
      | C-reactive protein               | 9 mg/L                       |
      | white cell count                 | normal                       |
      | raised prostate-specific antigen | absent                       |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Finger joints of a woman with gull-like erosions started on methotrexate
    Report of erosive hand osteoarthritis treated as seronegative rheumatoid or psoriatic arthritis; erosive osteoarthritis.

    Given a 55-year-old female patient
    And these findings
      | finding                                 | recorded   |
      | pain site                               | hand       |
      | small joint swelling                    | present    |
      | morning stiffness duration              | 20 minutes |
      | rheumatoid factor                       | absent     |
      | anti-CCP antibodies                     | absent     |
      | C-reactive protein                      | 6 mg/L     |
      | bone erosion                            | present    |
      | synovitis on imaging                    | present    |
      | marrow edema site                       | finger     |
      | psoriasis                               | absent     |
      | response to immunosuppressive treatment | absent     |
      | central erosions                        | present    |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Lumbar spine of a warehouse man with bright endplates, biopsy and antibiotics before anyone doubted infection
    Modic type 1 change mistaken for spondylodiscitis; final: degenerative endplate change.
    Known miss: nothing recorded speaks for degenerative.

    Given a 49-year-old male patient
    And these findings
      | finding                           | recorded |
      | pain site                         | back     |
      | pain duration                     | 8 months |
      | heavy manual work                 | present  |
      | fever                             | absent   |
      | C-reactive protein                | 7 mg/L   |
      | endplate edema                    | present  |
      | disc signal                       | bright   |
      | endplate irregularity             | present  |
      | bone culture growth               | absent   |
      | disc height loss                  | present  |
      | paraspinal or epidural collection | absent   |
      | response to antibiotics           | absent   |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Hip of an old seamstress whose joint vanished within six months, infection sought
    Rapidly destructive coxarthrosis; final: rapidly destructive arthrosis.

    Given a 77-year-old female patient
    And these findings
      | finding                       | recorded                 |
      | pain site                     | hip                      |
      | pain duration                 | 6 months                 |
      | rapid worsening               | present                  |
      | fever                         | absent                   |
      | C-reactive protein            | 17 mg/L                  |
      | joint destruction             | present                  |
      | joint effusion                | present                  |
      | marrow edema site             | femoral head, acetabulum |
      | subchondral collapse          | present                  |
      | synovial fluid culture growth | absent                   |
      | earlier radiograph normal     | present                  |
      | osteophytes                   | absent                   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Knee of a plumber with a swelling of marrow under a torn meniscus, osteonecrosis suspected
    Osteoarthritis with subchondral edema and extrusion; final: osteoarthritis.

    Given a 59-year-old male patient
    And these findings
      | finding               | recorded       |
      | pain site             | knee           |
      | pain with activity    | present        |
      | pain relieved by rest | present        |
      | pain duration         | 1 years        |
      | marrow edema site     | tibial plateau |
      | meniscal extrusion    | present        |
      | body mass index       | 33 kg/m²       |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Base of the big toe of a waitress swollen and hot with bright bones, joint tapped twice
    Hallux rigidus with marked marrow edema taken for gout or septic joint; final: osteoarthritis of the first metatarsophalangeal joint.
    Known miss: nothing recorded speaks for degenerative.

    Given a 54-year-old female patient
    And these findings
      | finding                    | recorded        |
      | pain site                  | foot            |
      | pain duration              | 4 months        |
      | joint swelling             | present         |
      | joint warmth               | present         |
      | fever                      | absent          |
      | C-reactive protein         | 6 mg/L          |
      | uric acid                  | 6.6 mg/dL       |
      | crystals in synovial fluid | absent          |
      | marrow edema site          | metatarsal, toe |
      | subchondral cysts          | present         |
      | response to colchicine     | absent          |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Lumbar spine of a grandfather who bends to ease it, edema between processes and at facets
    Baastrup disease and facet arthritis, first thought septic facet; final: degenerative posterior element disease.

    Given a 73-year-old male patient
    And these findings
      | finding                      | recorded                     |
      | pain site                    | back                         |
      | back pain worse on extension | present                      |
      | fever                        | absent                       |
      | C-reactive protein           | 9 mg/L                       |
      | marrow edema site            | vertebral posterior elements |
      | facet joint effusion         | present                      |
      | soft tissue edema            | present                      |
      | previous cancer              | present                      |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Shoulder of a woman, both bones ground away after months, fluid bloody
    Milwaukee shoulder or rapidly destructive shoulder arthropathy; final: destructive degenerative arthropathy.

    Given a 82-year-old female patient
    And these findings
      | finding                       | recorded     |
      | pain site                     | shoulder     |
      | joint swelling                | present      |
      | joint destruction             | present      |
      | tendon tear on imaging        | present      |
      | synovial fluid                | bloody       |
      | synovial white cell count     | 800 /µL      |
      | synovial fluid culture growth | absent       |
      | marrow edema site             | humeral head |
      | C-reactive protein            | 12 mg/L      |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Buttocks of a heavy mother of four with bright iliac and sacral margins, spondyloarthritis drugs started
    Sacroiliac osteoarthritis mistaken for axial spondyloarthritis; final: degenerative sacroiliac joint disease.

    Given a 46-year-old female patient
    And these findings
      | finding                                 | recorded |
      | pain site                               | buttock  |
      | pain duration                           | 2 years  |
      | body mass index                         | 32 kg/m² |
      | sacroiliac marrow edema                 | present  |
      | sacroiliac edema extent                 | slight   |
      | sacroiliac erosion                      | absent   |
      | HLA-B27                                 | absent   |
      | C-reactive protein                      | 8 mg/L   |
      | osteophytes                             | present  |
      | subchondral sclerosis                   | present  |
      | response to immunosuppressive treatment | absent   |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action
