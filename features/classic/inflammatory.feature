@inflammatory
Feature: Classic pictures of inflammatory disease
  Written from textbook knowledge, not from any published patient: how the usual and the well-known unusual forms are told.

  @not-urgent
  Scenario: A teacher with sore knuckles and wrists for four months
    Textbook picture: early rheumatoid arthritis with both antibodies.

    Given a 46-year-old female patient
    And these findings
      | finding                    | recorded       |
      | pain site                  | hand and wrist |
      | pain duration              | 4 months       |
      | morning stiffness duration | 90 minutes     |
      | small joint swelling       | present        |
      | symmetric joint swelling   | present        |
      | rheumatoid factor          | present        |
      | anti-CCP antibodies        | present        |
      | C-reactive protein         | 22 mg/L        |
      | marrow edema site          | metacarpal     |
      | synovitis on imaging       | present        |
      | recent injury              | absent         |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: A wrist that stays swollen while the radiograph is normal
    Textbook picture: rheumatoid arthritis that begins in one wrist, without rheumatoid factor.

    Given a 38-year-old female patient
    And these findings
      | finding                        | recorded            |
      | pain site                      | wrist               |
      | pain side                      | right               |
      | pain duration                  | 3 months            |
      | morning stiffness              | present             |
      | joint swelling                 | present             |
      | rheumatoid factor              | absent              |
      | anti-CCP antibodies            | present             |
      | erythrocyte sedimentation rate | 34 mm/h             |
      | normal radiograph              | present             |
      | marrow edema site              | lunate and capitate |
      | tenosynovitis on imaging       | present             |
      | synovitis on imaging           | present             |
      | recent injury                  | absent              |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Forefeet that hurt on the first steps of the morning
    Textbook picture: rheumatoid arthritis of the metatarsal heads, first taken for metatarsalgia.

    Given a 52-year-old female patient
    And these findings
      | finding                    | recorded        |
      | pain site                  | foot            |
      | pain side                  | both            |
      | pain duration              | 6 months        |
      | morning stiffness duration | 60 minutes      |
      | marrow edema site          | metatarsal head |
      | bone erosion               | present         |
      | bursitis on imaging        | present         |
      | synovitis on imaging       | present         |
      | rheumatoid factor          | present         |
      | fever                      | absent          |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: A retired man with seronegative stiff shoulders and swollen hands
    Textbook picture: late-onset seronegative rheumatoid arthritis.

    Given a 71-year-old male patient
    And these findings
      | finding                     | recorded          |
      | pain site                   | shoulder and hand |
      | pain duration               | 10 weeks          |
      | onset                       | acute             |
      | morning stiffness duration  | 2 hours           |
      | small joint swelling        | present           |
      | symmetric joint swelling    | present           |
      | rheumatoid factor           | absent            |
      | anti-CCP antibodies         | absent            |
      | C-reactive protein          | 48 mg/L           |
      | marrow edema site           | carpal bones      |
      | synovitis on imaging        | present           |
      | response to corticosteroids | present           |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @urgent
  Scenario: Neck pain in long-standing rheumatoid disease
    Textbook picture: edema and erosion of the dens in rheumatoid arthritis of the cervical spine.

    Given a 60-year-old female patient
    And these findings
      | finding                    | recorded       |
      | known rheumatoid arthritis | present        |
      | pain site                  | neck           |
      | pain duration              | 5 months       |
      | morning stiffness          | present        |
      | marrow edema site          | vertebral body |
      | bone erosion               | present        |
      | synovitis on imaging       | present        |
      | C-reactive protein         | 18 mg/L        |
      | fever                      | absent         |
      | neurological deficit       | absent         |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: A swollen knee with rice bodies in a woman with hand stiffness
    Textbook picture: chronic rheumatoid synovitis of the knee with rice bodies, tuberculosis excluded.

    Given a 49-year-old female patient
    And these findings
      | finding                        | recorded  |
      | pain site                      | knee      |
      | pain duration                  | 8 months  |
      | joint swelling                 | present   |
      | rice bodies                    | present   |
      | synovitis on imaging           | present   |
      | bone erosion                   | present   |
      | synovial white cell count      | 14000 /µL |
      | synovial fluid culture growth  | absent    |
      | mycobacteria detected          | absent    |
      | erythrocyte sedimentation rate | 42 mm/h   |
      | anti-CCP antibodies            | present   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: A student who wakes with alternating buttock pain
    Textbook picture: axial spondyloarthritis before radiographic change.

    Given a 24-year-old male patient
    And these findings
      | finding                           | recorded   |
      | pain site                         | buttock    |
      | pain side                         | both       |
      | pain duration                     | 14 months  |
      | onset                             | insidious  |
      | morning stiffness duration        | 60 minutes |
      | night pain                        | present    |
      | pain improved by movement         | present    |
      | good response to full-dose NSAIDs | present    |
      | HLA-B27                           | present    |
      | C-reactive protein                | 15 mg/L    |
      | sacroiliac marrow edema           | present    |
      | normal sacroiliac radiograph      | present    |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: A nurse with low back pain and a normal C-reactive protein
    Textbook picture: axial spondyloarthritis in a woman, B27 negative, with structural change on MRI.

    Given a 33-year-old female patient
    And these findings
      | finding                   | recorded |
      | pain site                 | back     |
      | pain duration             | 3 years  |
      | inflammatory back pain    | present  |
      | HLA-B27                   | absent   |
      | C-reactive protein        | normal   |
      | sacroiliac marrow edema   | present  |
      | sacroiliac erosions       | present  |
      | sacroiliac fat metaplasia | present  |
      | recent injury             | absent   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: A man whose thoracic back pain was called muscular
    Textbook picture: spinal form of axial spondyloarthritis with corner lesions of several vertebrae.

    Given a 36-year-old male patient
    And these findings
      | finding                    | recorded       |
      | pain site                  | thoracic spine |
      | pain duration              | 2 years        |
      | inflammatory back pain     | present        |
      | response to physiotherapy  | absent         |
      | vertebral corner edema     | present        |
      | number of vertebral levels | 4              |
      | HLA-B27                    | present        |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @urgent
  Scenario: Back pain after a minor fall in a fused spine
    Textbook picture: Andersson lesion through an ankylosed segment, to be told from infection and watched as an unstable fracture.

    Given a 54-year-old male patient
    And these findings
      | finding                           | recorded       |
      | pain site                         | thoracic spine |
      | pain duration                     | 3 months       |
      | progressive pain                  | present        |
      | sacroiliac ankylosis              | present        |
      | discitis pattern on MRI           | present        |
      | endplate erosion                  | present        |
      | HLA-B27                           | present        |
      | fever                             | absent         |
      | C-reactive protein                | 14 mg/L        |
      | white cell count                  | 7.2 ×10^9/L    |
      | paraspinal or epidural collection | absent         |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Buttock pain in a man with Crohn disease
    Textbook picture: spondyloarthritis of bowel disease.

    Given a 31-year-old male patient
    And these findings
      | finding                    | recorded         |
      | pain site                  | sacroiliac joint |
      | pain duration              | 6 months         |
      | inflammatory bowel disease | present          |
      | morning stiffness          | present          |
      | sacroiliac marrow edema    | present          |
      | bilateral marrow edema     | present          |
      | HLA-B27                    | absent           |
      | C-reactive protein         | 24 mg/L          |
      | fever                      | absent           |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: A teenager with heel and hip pain who cannot sit through school
    Textbook picture: enthesitis-related arthritis with sacroiliitis.

    Given a 14-year-old male patient
    And these findings
      | finding                        | recorded         |
      | pain site                      | heel and buttock |
      | pain duration                  | 7 months         |
      | enthesitis                     | present          |
      | morning stiffness              | present          |
      | HLA-B27                        | present          |
      | sacroiliitis on MRI            | present          |
      | erythrocyte sedimentation rate | 38 mm/h          |
      | fever                          | absent           |
      | recent injury                  | absent           |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Sacroiliitis in a runner first read as stress reaction
    Textbook picture: axial spondyloarthritis in an athlete, with erosion and fat beside the edema.

    Given a 28-year-old female patient
    And these findings
      | finding                       | recorded  |
      | athletic or military training | present   |
      | pain site                     | buttock   |
      | pain duration                 | 9 months  |
      | pain improved by exercise     | present   |
      | morning stiffness             | present   |
      | sacroiliac joint edema        | present   |
      | sacroiliac edema extent       | extensive |
      | sacroiliac erosions           | present   |
      | sacroiliac fat metaplasia     | present   |
      | uveitis                       | present   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: A sausage toe in a man with scaly elbows
    Textbook picture: psoriatic arthritis of a toe.

    Given a 42-year-old male patient
    And these findings
      | finding              | recorded |
      | psoriasis            | present  |
      | pain site            | foot     |
      | pain duration        | 3 months |
      | dactylitis           | present  |
      | marrow edema site    | toe      |
      | synovitis on imaging | present  |
      | periosteal reaction  | present  |
      | rheumatoid factor    | absent   |
      | uric acid            | normal   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Heel pain on both sides that insoles did not help
    Textbook picture: enthesitis of the heel in spondyloarthritis.

    Given a 29-year-old male patient
    And these findings
      | finding                   | recorded  |
      | pain site                 | heel      |
      | pain side                 | both      |
      | pain duration             | 8 months  |
      | morning stiffness         | present   |
      | enthesitis                | present   |
      | marrow edema site         | calcaneus |
      | edema at an enthesis      | present   |
      | bone erosion              | present   |
      | HLA-B27                   | present   |
      | recent injury             | absent    |
      | response to physiotherapy | absent    |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @urgent
  Scenario: A hot knee three weeks after diarrhea
    Textbook picture: reactive arthritis; the aspirate came first.

    Given a 27-year-old male patient
    And these findings
      | finding                       | recorded  |
      | recent infection              | present   |
      | pain site                     | knee      |
      | pain duration                 | 2 weeks   |
      | joint swelling                | present   |
      | joint warmth                  | present   |
      | C-reactive protein            | 68 mg/L   |
      | synovial white cell count     | 18000 /µL |
      | synovial fluid culture growth | absent    |
      | crystals in synovial fluid    | absent    |
      | HLA-B27                       | present   |
      | synovitis on imaging          | present   |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Finger ends with eroded joints and pitted nails
    Textbook picture: psoriatic arthritis of the end joints of the fingers.

    Given a 50-year-old female patient
    And these findings
      | finding             | recorded |
      | psoriasis           | present  |
      | pain site           | finger   |
      | pain duration       | 1 year   |
      | joint swelling      | present  |
      | bone erosion        | present  |
      | new bone formation  | present  |
      | marrow edema site   | finger   |
      | anti-CCP antibodies | absent   |
      | C-reactive protein  | 6 mg/L   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: A girl with a thick collarbone
    Textbook picture: chronic non-bacterial osteomyelitis of the clavicle.

    Given a 10-year-old female patient
    And these findings
      | finding                                  | recorded        |
      | pain site                                | clavicle        |
      | pain duration                            | 4 months        |
      | local swelling                           | present         |
      | bone expansion                           | present         |
      | sclerotic lesion                         | present         |
      | marrow edema site                        | medial clavicle |
      | periosteal reaction                      | present         |
      | fever                                    | absent          |
      | C-reactive protein                       | 12 mg/L         |
      | normal blood count                       | present         |
      | negative bone culture                    | present         |
      | histology shows nonspecific inflammation | present         |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: A boy with leg pains here and there and a normal blood count
    Textbook picture: multifocal sterile osteitis found by whole-body MRI.

    Given an 11-year-old male patient
    And these findings
      | finding                        | recorded       |
      | multifocal pain                | present        |
      | pain site                      | shin and ankle |
      | pain duration                  | 9 months       |
      | relapsing course               | present        |
      | multiple bone lesions          | present        |
      | metaphyseal edema              | present        |
      | bilateral marrow edema         | present        |
      | fever                          | absent         |
      | erythrocyte sedimentation rate | 28 mm/h        |
      | normal blood count             | present        |
      | pain relieved by NSAIDs        | present        |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @urgent
  Scenario: A flattened vertebra in a twelve-year-old without fever
    Textbook picture: spinal non-bacterial osteitis; leukemia and histiocytosis are excluded first.

    Given a 12-year-old female patient
    And these findings
      | finding                                  | recorded       |
      | pain site                                | back           |
      | pain duration                            | 5 months       |
      | vertebral collapse                       | present        |
      | marrow edema site                        | vertebral body |
      | number of edema sites                    | 3              |
      | fever                                    | absent         |
      | normal blood count                       | present        |
      | negative bone culture                    | present        |
      | histology shows nonspecific inflammation | present        |
      | preserved disc height                    | present        |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: A swollen jaw that four courses of antibiotics did not cure
    Textbook picture: sterile osteitis of the mandible in a child.

    Given a 9-year-old female patient
    And these findings
      | finding                 | recorded  |
      | pain site               | jaw       |
      | pain duration           | 10 months |
      | local swelling          | present   |
      | relapsing course        | present   |
      | response to antibiotics | absent    |
      | sclerotic lesion        | present   |
      | periosteal reaction     | present   |
      | marrow edema site       | mandible  |
      | fever                   | absent    |
      | negative bone culture   | present   |
      | recent dental procedure | absent    |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: One tibia, treated as osteomyelitis for a year
    Textbook picture: sterile osteitis of a single bone.

    Given a 13-year-old male patient
    And these findings
      | finding                                  | recorded     |
      | pain site                                | shin         |
      | pain duration                            | 12 months    |
      | relapsing course                         | present      |
      | response to antibiotics                  | absent       |
      | metaphyseal edema                        | present      |
      | marrow edema site                        | distal tibia |
      | solitary bone lesion                     | present      |
      | negative bone culture                    | present      |
      | histology shows nonspecific inflammation | present      |
      | C-reactive protein                       | 9 mg/L       |
      | fever                                    | absent       |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Chest wall pain and pustules of the palms
    Textbook picture: SAPHO syndrome.

    Given a 44-year-old female patient
    And these findings
      | finding                          | recorded            |
      | palmoplantar pustulosis          | present             |
      | pain site                        | anterior chest wall |
      | pain duration                    | 18 months           |
      | anterior chest wall hyperostosis | present             |
      | marrow edema site                | manubrium           |
      | bone scan uptake                 | multifocal          |
      | C-reactive protein               | 17 mg/L             |
      | fever                            | absent              |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Vertebral lesions in a man whose cancer search was empty
    Textbook picture: SAPHO syndrome of the spine without skin disease, taken for metastases.

    Given a 47-year-old male patient
    And these findings
      | finding                                  | recorded                                    |
      | pain site                                | thoracic spine and sternoclavicular joint   |
      | pain duration                            | 8 months                                    |
      | sclerotic lesion                         | present                                     |
      | marrow edema site                        | vertebral bodies and sternoclavicular joint |
      | number of vertebral levels               | 3                                           |
      | histology shows nonspecific inflammation | present                                     |
      | negative tissue culture                  | present                                     |
      | previous cancer                          | absent                                      |
      | tumor elsewhere on imaging               | absent                                      |
      | normal serum electrophoresis             | present                                     |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @urgent
  Scenario: A red big toe that woke a man at night
    Textbook picture: first attack of gout.

    Given a 55-year-old male patient
    And these findings
      | finding        | recorded  |
      | pain site      | toe       |
      | onset          | sudden    |
      | pain duration  | 2 days    |
      | joint redness  | present   |
      | joint swelling | present   |
      | joint warmth   | present   |
      | alcohol excess | present   |
      | uric acid      | 9.1 mg/dL |
      | recent injury  | absent    |
      | fever          | absent    |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: A lump on the kneecap that looked like a tumor
    Textbook picture: tophus within the patella.

    Given a 48-year-old male patient
    And these findings
      | finding           | recorded  |
      | pain site         | knee      |
      | pain duration     | 7 months  |
      | lytic lesion      | present   |
      | marrow edema site | patella   |
      | known gout        | present   |
      | uric acid         | 8.8 mg/dL |
      | fever             | absent    |
      | tophus on imaging | present   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Midfoot pain with clean-edged erosions
    Textbook picture: chronic tophaceous gout of the midfoot.

    Given a 62-year-old male patient
    And these findings
      | finding                       | recorded  |
      | pain site                     | foot      |
      | pain duration                 | 1 year    |
      | similar episode before        | present   |
      | erosion with overhanging edge | present   |
      | marrow edema site             | cuneiform |
      | tophi                         | present   |
      | uric acid                     | raised    |
      | chronic kidney disease        | present   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @urgent
  Scenario: Back pain with eroded endplates in a man with lumps on the elbows
    Textbook picture: gout of the spine, proven by biopsy, imitating spondylodiscitis.

    Given a 58-year-old male patient
    And these findings
      | finding                          | recorded |
      | pain site                        | low back |
      | pain duration                    | 6 weeks  |
      | tophi                            | present  |
      | known gout                       | present  |
      | endplate erosion                 | present  |
      | C-reactive protein               | 55 mg/L  |
      | negative tissue culture          | present  |
      | histology shows crystal deposits | present  |
      | fever                            | absent   |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @urgent
  Scenario: A knee that swelled overnight in an old woman after an operation
    Textbook picture: pseudogout attack.

    Given a 79-year-old female patient
    And these findings
      | finding                       | recorded              |
      | pain site                     | knee                  |
      | onset                         | sudden                |
      | pain duration                 | 3 days                |
      | recent surgery                | present               |
      | joint swelling                | present               |
      | joint warmth                  | present               |
      | C-reactive protein            | 90 mg/L               |
      | synovial white cell count     | 22000 /µL             |
      | synovial crystal type         | calcium pyrophosphate |
      | synovial Gram stain organisms | absent                |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @urgent
  Scenario: An old woman who suddenly cannot turn her neck
    Textbook picture: crowned dens syndrome.

    Given an 82-year-old female patient
    And these findings
      | finding                    | recorded |
      | pain site                  | neck     |
      | onset                      | sudden   |
      | pain duration              | 4 days   |
      | temperature                | 37.9 °C  |
      | C-reactive protein         | 110 mg/L |
      | restricted spinal movement | present  |
      | crowned dens sign          | present  |
      | neurologically intact      | present  |
      | similar episode before     | present  |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: A young woman with a rash, swollen fingers and low platelets
    Textbook picture: arthritis of systemic lupus.

    Given a 26-year-old female patient
    And these findings
      | finding                  | recorded     |
      | pain site                | hand         |
      | pain duration            | 3 months     |
      | symmetric joint swelling | present      |
      | antinuclear antibodies   | present      |
      | platelet count           | 98 ×10^9/L   |
      | white cell count         | 3.1 ×10^9/L  |
      | marrow edema site        | carpal bones |
      | synovitis on imaging     | present      |
      | fatigue                  | present      |
      | anti-CCP antibodies      | absent       |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Known lupus with a painful swollen wrist
    Textbook picture: lupus synovitis with marrow edema, no necrosis.

    Given a 34-year-old female patient
    And these findings
      | finding                        | recorded |
      | lupus                          | present  |
      | pain site                      | wrist    |
      | pain duration                  | 7 weeks  |
      | joint swelling                 | present  |
      | synovitis on imaging           | present  |
      | tenosynovitis on imaging       | present  |
      | marrow edema on MRI            | present  |
      | bone erosion                   | absent   |
      | erythrocyte sedimentation rate | 55 mm/h  |
      | C-reactive protein             | 4 mg/L   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Swollen ankles with tender shins and large chest nodes
    Textbook picture: acute sarcoid arthritis.

    Given a 32-year-old female patient
    And these findings
      | finding                        | recorded |
      | pain site                      | ankle    |
      | pain side                      | both     |
      | pain duration                  | 5 weeks  |
      | joint swelling                 | present  |
      | lymph nodes on imaging         | present  |
      | erythrocyte sedimentation rate | 60 mm/h  |
      | histology shows granulomas     | present  |
      | mycobacteria detected          | absent   |
      | response to corticosteroids    | present  |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: A toddler who limps in the morning with a fat knee
    Textbook picture: oligoarticular juvenile arthritis.

    Given a 3-year-old female patient
    And these findings
      | finding                | recorded |
      | limp                   | present  |
      | pain site              | knee     |
      | pain duration          | 3 months |
      | joint swelling         | present  |
      | morning stiffness      | present  |
      | fever                  | absent   |
      | antinuclear antibodies | present  |
      | C-reactive protein     | normal   |
      | synovitis on imaging   | present  |
      | joint effusion         | present  |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: A girl with stiff wrists and many swollen joints
    Textbook picture: polyarticular juvenile arthritis with carpal edema.

    Given a 12-year-old female patient
    And these findings
      | finding                        | recorded       |
      | pain site                      | wrist and hand |
      | pain duration                  | 5 months       |
      | swollen joint count            | 8              |
      | symmetric joint swelling       | present        |
      | morning stiffness              | present        |
      | marrow edema site              | carpal bones   |
      | bone erosion                   | present        |
      | erythrocyte sedimentation rate | 45 mm/h        |
      | normal blood count             | present        |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: A painless lump in the ankle of a girl with cloudy eyes
    Textbook picture: juvenile arthritis with uveitis.

    Given a 5-year-old female patient
    And these findings
      | finding                | recorded    |
      | affected joint         | ankle joint |
      | joint swelling         | present     |
      | pain                   | absent      |
      | pain duration          | 10 weeks    |
      | uveitis                | present     |
      | antinuclear antibodies | present     |
      | synovitis on imaging   | present     |
      | marrow edema site      | talus       |
      | normal radiograph      | present     |
      | fever                  | absent      |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @urgent
  Scenario: A stiff hip in a ten-year-old for three months
    Textbook picture: juvenile arthritis of one hip; infection excluded by aspiration.

    Given a 10-year-old male patient
    And these findings
      | finding                        | recorded   |
      | pain site                      | hip        |
      | pain duration                  | 3 months   |
      | morning stiffness              | present    |
      | limp                           | present    |
      | restricted movement            | present    |
      | joint effusion                 | present    |
      | synovitis on imaging           | present    |
      | marrow edema site              | acetabulum |
      | C-reactive protein             | 8 mg/L     |
      | sterile synovial fluid culture | present    |
      | fever                          | absent     |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: A locked jaw with a flat condyle in a schoolgirl
    Textbook picture: juvenile arthritis of the jaw joint.

    Given an 11-year-old female patient
    And these findings
      | finding              | recorded  |
      | pain site            | jaw       |
      | affected joint       | jaw joint |
      | pain duration        | 6 months  |
      | restricted movement  | present   |
      | synovitis on imaging | present   |
      | marrow edema site    | mandible  |
      | bone erosion         | present   |
      | fever                | absent    |
      | normal blood tests   | present   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Sacroiliac pain on one side in a woman of forty-one
    Atypical form: one-sided sacroiliitis of psoriatic disease.

    Given a 41-year-old female patient
    And these findings
      | finding             | recorded |
      | pain site           | buttock  |
      | pain side           | left     |
      | pain duration       | 5 months |
      | psoriasis           | present  |
      | sacroiliitis on MRI | present  |
      | fever               | absent   |
      | C-reactive protein  | 11 mg/L  |
      | HLA-B27             | absent   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Groin pain of a man with ankylosis in the family
    Atypical form: hip arthritis as the first sign of spondyloarthritis.

    Given a 30-year-old male patient
    And these findings
      | finding                             | recorded                    |
      | pain site                           | groin                       |
      | pain duration                       | 6 months                    |
      | morning stiffness                   | present                     |
      | family history of spondyloarthritis | present                     |
      | HLA-B27                             | present                     |
      | joint effusion                      | present                     |
      | synovitis on imaging                | present                     |
      | marrow edema site                   | femoral head and acetabulum |
      | C-reactive protein                  | 21 mg/L                     |
      | fever                               | absent                      |
      | double line sign                    | absent                      |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Breastbone pain in a man with acne and back pain
    Textbook picture: SAPHO syndrome of the joint of breastbone and first rib.

    Given a 33-year-old male patient
    And these findings
      | finding               | recorded                      |
      | pain site             | sternum and back              |
      | pain duration         | 2 years                       |
      | relapsing course      | present                       |
      | marrow edema site     | manubrium and medial clavicle |
      | bone erosion          | present                       |
      | sclerotic lesion      | present                       |
      | negative bone culture | present                       |
      | fever                 | absent                        |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: An aching pelvis in a nine-year-old with pain that comes and goes
    Atypical form: sterile osteitis beside the sacroiliac joint and in the pelvis.

    Given a 9-year-old female patient
    And these findings
      | finding                 | recorded          |
      | pain site               | pelvis and hip    |
      | pain duration           | 6 months          |
      | relapsing course        | present           |
      | marrow edema site       | ilium and ischium |
      | number of edema sites   | 3                 |
      | fever                   | absent            |
      | normal blood count      | present           |
      | C-reactive protein      | 14 mg/L           |
      | pain relieved by NSAIDs | present           |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: A swollen ankle bone in a six-year-old after three normal cultures
    Atypical form: sterile osteitis of the foot.

    Given a 6-year-old male patient
    And these findings
      | finding                                  | recorded            |
      | pain site                                | ankle               |
      | pain duration                            | 4 months            |
      | similar episode before                   | present             |
      | marrow edema site                        | talus and calcaneus |
      | negative bone culture                    | present             |
      | histology shows nonspecific inflammation | present             |
      | normal blood count                       | present             |
      | fever                                    | absent              |
      | response to antibiotics                  | absent              |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @urgent
  Scenario: Gout of a sacroiliac joint
    Rare site: gouty sacroiliitis taken for infection.

    Given a 45-year-old male patient
    And these findings
      | finding                    | recorded   |
      | known gout                 | present    |
      | pain site                  | buttock    |
      | onset                      | sudden     |
      | pain duration              | 5 days     |
      | uric acid                  | 10.2 mg/dL |
      | C-reactive protein         | 60 mg/L    |
      | sacroiliac marrow edema    | present    |
      | bone erosion               | present    |
      | negative blood cultures    | present    |
      | crystals in synovial fluid | present    |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Gout of the wrist with cyst-like holes in the carpal bones
    Rare site: carpal gout taken for rheumatoid arthritis.

    Given a 50-year-old male patient
    And these findings
      | finding           | recorded     |
      | pain site         | wrist        |
      | pain duration     | 2 years      |
      | relapsing course  | present      |
      | joint swelling    | present      |
      | lytic lesion      | present      |
      | bone erosion      | present      |
      | marrow edema site | carpal bones |
      | uric acid         | 9.5 mg/dL    |
      | rheumatoid factor | absent       |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @urgent
  Scenario: Pyrophosphate disease of the wrist in an old man
    Textbook picture: pseudogout of the wrist with cysts of the carpal bones.

    Given a 77-year-old male patient
    And these findings
      | finding               | recorded              |
      | pain site             | wrist                 |
      | onset                 | sudden                |
      | pain duration         | 6 days                |
      | joint swelling        | present               |
      | joint redness         | present               |
      | subchondral cysts     | present               |
      | marrow edema site     | scaphoid and lunate   |
      | C-reactive protein    | 70 mg/L               |
      | synovial crystal type | calcium pyrophosphate |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @urgent
  Scenario: Swollen knees and evening fever in a woman with a sore throat
    Textbook picture: adult-onset Still disease.

    Given a 29-year-old female patient
    And these findings
      | finding                 | recorded |
      | fever                   | present  |
      | temperature             | 39.4 °C  |
      | pain duration           | 5 weeks  |
      | multifocal pain         | present  |
      | swollen joint count     | 5        |
      | leukocytosis            | present  |
      | lymphadenopathy         | present  |
      | rheumatoid factor       | absent   |
      | antinuclear antibodies  | absent   |
      | negative blood cultures | present  |
      | synovitis on imaging    | present  |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @urgent
  Scenario: Lacy holes in the fingers of a man with big chest nodes
    Textbook picture: sarcoidosis of bone.

    Given a 44-year-old male patient
    And these findings
      | finding                    | recorded |
      | pain site                  | finger   |
      | pain duration              | 8 months |
      | local swelling             | present  |
      | lytic lesion               | present  |
      | multiple bone lesions      | present  |
      | lymph nodes on imaging     | present  |
      | histology shows granulomas | present  |
      | mycobacteria detected      | absent   |
      | previous cancer            | absent   |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Psoriatic knee with edema and sterile fluid
    Textbook picture: psoriatic monoarthritis; infection excluded by aspiration.

    Given a 37-year-old female patient
    And these findings
      | finding                        | recorded  |
      | psoriasis                      | present   |
      | pain site                      | knee      |
      | pain duration                  | 5 weeks   |
      | joint swelling                 | present   |
      | joint warmth                   | present   |
      | synovial white cell count      | 12000 /µL |
      | sterile synovial fluid culture | present   |
      | crystals in synovial fluid     | absent    |
      | marrow edema on MRI            | present   |
      | normal radiograph              | present   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: A boy with a warm knee called a sprain
    Atypical form: juvenile arthritis after a minor fall.

    Given a 7-year-old male patient
    And these findings
      | finding                        | recorded |
      | minor injury                   | present  |
      | pain site                      | knee     |
      | pain duration                  | 9 weeks  |
      | joint swelling                 | present  |
      | joint warmth                   | present  |
      | morning stiffness              | present  |
      | limp                           | present  |
      | fever                          | absent   |
      | erythrocyte sedimentation rate | 25 mm/h  |
      | synovitis on imaging           | present  |
      | normal radiograph              | present  |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Chronic hand pain in a woman with white fingers and antinuclear antibodies
    Textbook picture: arthritis of an undifferentiated connective tissue disease.

    Given a 40-year-old female patient
    And these findings
      | finding                   | recorded       |
      | connective tissue disease | present        |
      | pain site                 | wrist and hand |
      | pain duration             | 5 months       |
      | joint pain                | present        |
      | morning stiffness         | present        |
      | antinuclear antibodies    | present        |
      | marrow edema site         | carpal bones   |
      | synovitis on imaging      | present        |
      | rheumatoid factor         | absent         |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @urgent
  Scenario: Rheumatoid knee that flared alone
    Atypical form: single-joint flare of known rheumatoid arthritis under methotrexate; aspirate sterile.

    Given a 58-year-old female patient
    And these findings
      | finding                        | recorded  |
      | known rheumatoid arthritis     | present   |
      | immunosuppression              | present   |
      | pain site                      | knee      |
      | pain duration                  | 3 weeks   |
      | joint swelling                 | present   |
      | joint warmth                   | present   |
      | C-reactive protein             | 40 mg/L   |
      | synovial white cell count      | 16000 /µL |
      | sterile synovial fluid culture | present   |
      | synovitis on imaging           | present   |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Symphysis pain in a man with back stiffness
    Rare site: symphysitis of spondyloarthritis.

    Given a 35-year-old male patient
    And these findings
      | finding                       | recorded        |
      | pain site                     | pubis and back  |
      | inflammatory back pain        | present         |
      | pain duration                 | 1 year          |
      | HLA-B27                       | present         |
      | marrow edema site             | pubic symphysis |
      | sacroiliac erosions           | present         |
      | bone erosion                  | present         |
      | fever                         | absent          |
      | athletic or military training | absent          |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Shoulder with chalk in the tendon and edema beneath
    Rare form: calcific tendinitis breaking into bone, taken for tumor.

    Given a 47-year-old female patient
    And these findings
      | finding                     | recorded     |
      | pain site                   | shoulder     |
      | onset                       | sudden       |
      | pain duration               | 2 weeks      |
      | night pain                  | present      |
      | marrow edema site           | humeral head |
      | bone erosion                | present      |
      | periarticular calcification | present      |
      | bursitis on imaging         | present      |
      | fever                       | absent       |
      | C-reactive protein          | normal       |
      | recent injury               | absent       |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Chalk in the knee cartilage of a man with attacks
    Textbook picture: pyrophosphate disease on the radiograph.

    Given a 74-year-old male patient
    And these findings
      | finding                | recorded        |
      | pain site              | knee            |
      | similar episode before | present         |
      | onset                  | sudden          |
      | joint swelling         | present         |
      | chondrocalcinosis      | present         |
      | marrow edema site      | femoral condyle |
      | subchondral cysts      | present         |
      | uric acid              | normal          |
      | fever                  | absent          |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action
