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
    And a red flag asks for action

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
