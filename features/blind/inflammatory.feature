@inflammatory
Feature: Blind pictures of inflammatory causes
  Made-up case reports, written by people who had not seen the rules, as a stand-in for cases nobody has seen.
  The first run on them is in docs/accuracy.md; since then the rules were mended with most of them in view.

  @not-urgent
  Scenario: Axial disease of a young man taken for a slipped disc
    Case report: three years of back pain treated as degenerative disc disease before the sacroiliac joints were looked at.

    Given a 29-year-old male patient
    And these findings
      | finding                    | recorded         |
      | pain site                  | back and buttock |
      | pain onset                 | gradual          |
      | pain duration              | 3 years          |
      | morning stiffness duration | 60 minutes       |
      | pain improved by movement  | present          |
      | night pain                 | present          |
      | uveitis                    | present          |
      | C-reactive protein         | 4 mg/L           |
      | HLA-B27                    | present          |
      | normal radiograph          | present          |
      | sacroiliac marrow edema    | present          |
      | sacroiliac erosion         | present          |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Swollen clavicle of a girl that grew nothing
    Pediatric case report: chronic nonbacterial osteitis first treated with antibiotics.

    Given an 11-year-old female patient
    And these findings
      | finding                                  | recorded        |
      | pain site                                | clavicle        |
      | pain duration                            | 5 months        |
      | bony swelling                            | present         |
      | fever                                    | absent          |
      | erythrocyte sedimentation rate           | 34 mm/h         |
      | C-reactive protein                       | 12 mg/L         |
      | periosteal reaction                      | present         |
      | lytic lesion                             | present         |
      | marrow edema site                        | medial clavicle |
      | multiple bone lesions                    | present         |
      | bone culture growth                      | absent          |
      | histology shows nonspecific inflammation | present         |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Boy with a jaw that swells again and again
    Oral surgery case report: sterile osteitis of the mandible called dental infection for two years.

    Given a 9-year-old male patient
    And these findings
      | finding                           | recorded |
      | pain site                         | jaw      |
      | local swelling                    | present  |
      | relapsing course                  | present  |
      | pain duration                     | 2 years  |
      | fever                             | absent   |
      | erythrocyte sedimentation rate    | 41 mm/h  |
      | bone expansion                    | present  |
      | marrow edema site                 | mandible |
      | tissue culture growth             | absent   |
      | response to antibiotics           | absent   |
      | good response to full-dose NSAIDs | present  |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Front of the chest and blistered palms
    Rheumatology case report with bone scan of a bull's head.

    Given a 47-year-old female patient
    And these findings
      | finding                          | recorded                    |
      | pain site                        | chest wall                  |
      | pain duration                    | 14 months                   |
      | palmoplantar pustulosis          | present                     |
      | local swelling                   | present                     |
      | fever                            | absent                      |
      | C-reactive protein               | 22 mg/L                     |
      | HLA-B27                          | absent                      |
      | anterior chest wall hyperostosis | present                     |
      | marrow edema site                | medial clavicle and sternum |
      | bone scan uptake                 | multifocal                  |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: A hole in the kneecap that held chalk
    Radiology case page: lytic patella lesion suspected to be a tumor.

    Given a 52-year-old male patient
    And these findings
      | finding                          | recorded  |
      | pain site                        | knee      |
      | pain duration                    | 4 months  |
      | recent injury                    | absent    |
      | known gout                       | absent    |
      | uric acid                        | 9.1 mg/dL |
      | lytic lesion                     | present   |
      | lesion margin                    | sclerotic |
      | marrow edema site                | patella   |
      | histology shows crystal deposits | present   |
      | histology shows malignancy       | absent    |
      | body mass index                  | obese     |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Fever and back pain in a man with bad kidneys
    Spine case report: treated as spondylodiscitis until the biopsy.

    Given a 58-year-old male patient
    And these findings
      | finding                          | recorded                     |
      | pain site                        | back                         |
      | pain onset                       | sudden                       |
      | pain duration                    | 6 days                       |
      | temperature                      | 38.3 °C                      |
      | C-reactive protein               | 162 mg/L                     |
      | chronic kidney disease           | present                      |
      | uric acid                        | 590 µmol/L                   |
      | marrow edema site                | vertebral posterior elements |
      | paraspinal inflammation          | present                      |
      | blood culture growth             | absent                       |
      | histology shows crystal deposits | present                      |
      | response to corticosteroids      | present                      |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: A jaw joint that closed slowly
    Pediatric rheumatology report: isolated temporomandibular arthritis.

    Given a 12-year-old female patient
    And these findings
      | finding                                 | recorded  |
      | affected joint                          | jaw joint |
      | pain duration                           | 8 months  |
      | pain onset                              | gradual   |
      | restricted movement                     | present   |
      | fever                                   | absent    |
      | antinuclear antibodies                  | present   |
      | erythrocyte sedimentation rate          | 12 mm/h   |
      | synovitis on imaging                    | present   |
      | bone erosion                            | present   |
      | marrow edema site                       | mandible  |
      | response to immunosuppressive treatment | present   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Old woman with a stiff neck and a fever
    Emergency medicine report: meningitis was the first thought.

    Given a 78-year-old female patient
    And these findings
      | finding                           | recorded       |
      | pain site                         | neck           |
      | pain onset                        | sudden         |
      | pain duration                     | 2 days         |
      | temperature                       | 38.2 °C        |
      | restricted spinal movement        | present        |
      | C-reactive protein                | 184 mg/L       |
      | blood culture growth              | absent         |
      | calcification around the dens     | present        |
      | chondrocalcinosis                 | present        |
      | marrow edema site                 | vertebral body |
      | good response to full-dose NSAIDs | present        |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Hot wrist after hip surgery
    Geriatric case report: acute wrist in hospital, operated on as infection in another clinic.

    Given an 81-year-old male patient
    And these findings
      | finding                   | recorded              |
      | affected joint            | wrist joint           |
      | pain onset                | sudden                |
      | pain duration             | 3 days                |
      | joint swelling            | present               |
      | joint warmth              | present               |
      | temperature               | 37.9 °C               |
      | C-reactive protein        | 138 mg/L              |
      | synovial white cell count | 46000 /µL             |
      | synovial crystal type     | calcium pyrophosphate |
      | chondrocalcinosis         | present               |
      | marrow edema site         | other carpal bone     |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Sausage fingers with lace in the bones
    Dermatology and radiology report on the hand.

    Given a 41-year-old male patient
    And these findings
      | finding                    | recorded |
      | pain site                  | hand     |
      | pain duration              | 9 months |
      | dactylitis                 | present  |
      | local swelling             | present  |
      | fever                      | absent   |
      | C-reactive protein         | 11 mg/L  |
      | rheumatoid factor          | absent   |
      | lytic lesion               | present  |
      | marrow edema site          | finger   |
      | lymph nodes on imaging     | present  |
      | histology shows granulomas | present  |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Many vertebral spots that were not metastases
    PET and biopsy case report in a woman examined for a cancer that she did not have.

    Given a 50-year-old female patient
    And these findings
      | finding                     | recorded                 |
      | pain site                   | back                     |
      | pain onset                  | gradual                  |
      | pain duration               | 5 months                 |
      | weight loss                 | present                  |
      | C-reactive protein          | 18 mg/L                  |
      | multiple bone lesions       | present                  |
      | marrow edema site           | vertebral body and ilium |
      | PET uptake                  | present                  |
      | lymph nodes on imaging      | present                  |
      | tumor elsewhere on imaging  | absent                   |
      | response to corticosteroids | present                  |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Heel pain of a man with scaly elbows
    Foot and ankle case report: injected twice as plantar fasciitis.

    Given a 36-year-old male patient
    And these findings
      | finding              | recorded  |
      | pain site            | heel      |
      | pain duration        | 11 months |
      | morning stiffness    | present   |
      | psoriasis            | present   |
      | enthesitis           | present   |
      | dactylitis           | present   |
      | C-reactive protein   | 7 mg/L    |
      | HLA-B27              | absent    |
      | marrow edema site    | calcaneus |
      | edema at an enthesis | present   |
      | bone erosion         | present   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Swollen knee after a bowel infection
    Medical ward report from a traveler.

    Given a 27-year-old male patient
    And these findings
      | finding                       | recorded                |
      | pain site                     | knee and ankle and heel |
      | pain onset                    | sudden                  |
      | pain duration                 | 3 weeks                 |
      | recent infection              | present                 |
      | joint swelling                | present                 |
      | C-reactive protein            | 96 mg/L                 |
      | HLA-B27                       | present                 |
      | synovial white cell count     | 28000 /µL               |
      | synovial fluid culture growth | absent                  |
      | edema at an enthesis          | present                 |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Boy whose whole midfoot lit up
    Pediatric radiology page: tarsitis first called a stress injury.

    Given a 13-year-old male patient
    And these findings
      | finding                        | recorded                                      |
      | pain site                      | foot and heel                                 |
      | pain duration                  | 7 months                                      |
      | limp                           | present                                       |
      | athletic or military training  | present                                       |
      | recent injury                  | absent                                        |
      | HLA-B27                        | present                                       |
      | erythrocyte sedimentation rate | 26 mm/h                                       |
      | normal radiograph              | present                                       |
      | marrow edema site              | navicular and other tarsal bone and calcaneus |
      | synovitis on imaging           | present                                       |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Little girl with a fat knee and no complaint
    Pediatric case: months of painless-looking limp.

    Given a 4-year-old female patient
    And these findings
      | finding                | recorded        |
      | affected joint         | knee joint      |
      | pain duration          | 3 months        |
      | joint swelling         | present         |
      | limp                   | present         |
      | morning stiffness      | present         |
      | recent injury          | absent          |
      | antinuclear antibodies | present         |
      | normal blood count     | present         |
      | joint effusion         | present         |
      | synovitis on imaging   | present         |
      | marrow edema site      | femoral condyle |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Hands before the radiograph knew
    Early arthritis clinic report with MRI of both hands.

    Given a 55-year-old female patient
    And these findings
      | finding                    | recorded                         |
      | pain site                  | hand and wrist                   |
      | pain duration              | 10 weeks                         |
      | morning stiffness duration | 90 minutes                       |
      | small joint swelling       | present                          |
      | symmetric joint swelling   | present                          |
      | rheumatoid factor          | absent                           |
      | anti-CCP antibodies        | present                          |
      | normal radiograph          | present                          |
      | marrow edema site          | metacarpal and other carpal bone |
      | synovitis on imaging       | present                          |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @urgent
  Scenario: Weak hands in long rheumatoid disease
    Neurosurgical report of the upper neck.

    Given a 68-year-old female patient
    And these findings
      | finding                                 | recorded       |
      | pain site                               | neck           |
      | pain duration                           | 6 months       |
      | known rheumatoid arthritis              | present        |
      | neurological deficit                    | present        |
      | tingling or numbness                    | present        |
      | difficulty walking                      | present        |
      | rapid worsening                         | present        |
      | bone erosion                            | present        |
      | synovitis on imaging                    | present        |
      | marrow edema site                       | vertebral body |
      | cord or cauda equina compression on MRI | present        |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Broken disc in a stiff spine
    Case report: Andersson lesion biopsied for infection.

    Given a 45-year-old male patient
    And these findings
      | finding                    | recorded |
      | pain site                  | back     |
      | pain duration              | 5 months |
      | pain with activity         | present  |
      | restricted spinal movement | present  |
      | fever                      | absent   |
      | C-reactive protein         | 35 mg/L  |
      | endplate erosion           | present  |
      | disc signal                | bright   |
      | disc destruction           | present  |
      | number of vertebral levels | 1        |
      | sacroiliac ankylosis       | present  |
      | tissue culture growth      | absent   |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Thoracic pain of a student with clean sacroiliac joints
    MRI case page on corner and costovertebral edema.

    Given a 24-year-old female patient
    And these findings
      | finding                             | recorded               |
      | pain site                           | back and chest wall    |
      | pain duration                       | 18 months              |
      | night pain                          | present                |
      | pain improved by movement           | present                |
      | morning stiffness duration          | 45 minutes             |
      | C-reactive protein                  | 13 mg/L                |
      | HLA-B27                             | present                |
      | vertebral corner edema              | present                |
      | sacroiliac MRI without sacroiliitis | present                |
      | marrow edema site                   | vertebral body and rib |
      | pain relieved by NSAIDs             | present                |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Wrists of a woman with low platelets
    Rheumatology case report with hand MRI.

    Given a 26-year-old female patient
    And these findings
      | finding                | recorded                     |
      | pain site              | wrist and hand               |
      | pain duration          | 8 weeks                      |
      | multifocal pain        | present                      |
      | joint swelling         | present                      |
      | antinuclear antibodies | present                      |
      | rheumatoid factor      | absent                       |
      | platelet count         | 104 ×10^9/L                  |
      | hemoglobin             | 10.4 g/dL                    |
      | C-reactive protein     | 6 mg/L                       |
      | synovitis on imaging   | present                      |
      | marrow edema site      | other carpal bone and lunate |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: One hot sacroiliac joint in bowel disease
    Gastroenterology report: treated as abscess until the second side followed.

    Given a 19-year-old female patient
    And these findings
      | finding                      | recorded                      |
      | pain site                    | buttock and sacroiliac region |
      | pain onset                   | sudden                        |
      | pain duration                | 4 weeks                       |
      | inflammatory bowel disease   | present                       |
      | temperature                  | 37.8 °C                       |
      | C-reactive protein           | 58 mg/L                       |
      | blood culture growth         | absent                        |
      | HLA-B27                      | absent                        |
      | sacroiliac marrow edema      | present                       |
      | sacroiliac erosion           | present                       |
      | soft tissue fluid collection | absent                        |
      | response to antibiotics      | absent                        |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Back pain of a new mother that did not pass
    Case report: blamed on delivery and on osteitis condensans.

    Given a 31-year-old female patient
    And these findings
      | finding                    | recorded                   |
      | pain site                  | sacroiliac region and back |
      | pregnancy stage            | postpartum                 |
      | time since delivery        | 16 weeks                   |
      | morning stiffness duration | 50 minutes                 |
      | night pain                 | present                    |
      | pain improved by movement  | present                    |
      | HLA-B27                    | present                    |
      | sacroiliac marrow edema    | present                    |
      | sacroiliac erosion         | present                    |
      | sacroiliac fat metaplasia  | present                    |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Flat vertebra of a schoolgirl
    Pediatric spine report: histiocytosis was expected.

    Given a 10-year-old female patient
    And these findings
      | finding                                  | recorded |
      | pain site                                | back     |
      | pain duration                            | 4 months |
      | night pain                               | present  |
      | fever                                    | absent   |
      | recent injury                            | absent   |
      | erythrocyte sedimentation rate           | 29 mm/h  |
      | vertebral collapse                       | present  |
      | number of vertebral levels               | 3        |
      | multiple bone lesions                    | present  |
      | histology shows nonspecific inflammation | present  |
      | bone culture growth                      | absent   |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Shoulder chalk that went into the bone
    Radiology case: edema of the humeral head and a cortical pit, referred as a tumor.

    Given a 46-year-old female patient
    And these findings
      | finding                     | recorded     |
      | pain site                   | shoulder     |
      | pain onset                  | sudden       |
      | pain duration               | 9 days       |
      | night pain                  | present      |
      | restricted movement         | present      |
      | recent injury               | absent       |
      | C-reactive protein          | 16 mg/L      |
      | periarticular calcification | present      |
      | marrow edema site           | humeral head |
      | cortical destruction        | present      |
      | tendon tear on imaging      | absent       |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Spine full of edema in a woman with pustules
    Report: neighboring vertebrae, first called metastases, then infection.

    Given a 53-year-old female patient
    And these findings
      | finding                                  | recorded            |
      | pain site                                | back and chest wall |
      | pain duration                            | 10 months           |
      | palmoplantar pustulosis                  | present             |
      | C-reactive protein                       | 28 mg/L             |
      | vertebral corner edema                   | present             |
      | number of vertebral levels               | 4                   |
      | endplate erosion                         | present             |
      | reactive sclerosis                       | present             |
      | tumor elsewhere on imaging               | absent              |
      | histology shows nonspecific inflammation | present             |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Postal clerk stiff until the second round
    Rheumatology case report; disc prolapse first blamed.

    Given a 26-year-old male patient
    And these findings
      | finding                           | recorded         |
      | pain site                         | back and buttock |
      | pain duration                     | 20 months        |
      | pain improved by movement         | present          |
      | morning stiffness duration        | 60 minutes       |
      | alternating buttock pain          | present          |
      | treated for another diagnosis     | present          |
      | HLA-B27                           | present          |
      | C-reactive protein                | 17 mg/L          |
      | normal sacroiliac radiograph      | present          |
      | sacroiliac marrow edema           | present          |
      | bilateral marrow edema            | present          |
      | sacroiliac erosion                | present          |
      | good response to full-dose NSAIDs | present          |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Sausage toe in a woman with a scaly scalp
    Radiopaedia-like case page.

    Given a 41-year-old female patient
    And these findings
      | finding                    | recorded  |
      | psoriasis                  | present   |
      | nail pitting               | present   |
      | dactylitis                 | present   |
      | pain site                  | foot      |
      | pain duration              | 3 months  |
      | negative rheumatoid factor | present   |
      | C-reactive protein         | 12 mg/L   |
      | uric acid                  | 5.1 mg/dL |
      | marrow edema site          | toe       |
      | tenosynovitis              | present   |
      | bone erosion               | present   |
      | periostitis                | present   |
      | soft tissue edema          | present   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Seamstress unable to close her fists at dawn
    Early arthritis case report.

    Given a 52-year-old female patient
    And these findings
      | finding                    | recorded                         |
      | pain site                  | hand and wrist                   |
      | pain side                  | both                             |
      | pain duration              | 9 weeks                          |
      | morning stiffness duration | 90 minutes                       |
      | symmetric joint swelling   | present                          |
      | small joint swelling       | present                          |
      | anti-CCP antibodies        | present                          |
      | rheumatoid factor          | absent                           |
      | C-reactive protein         | 31 mg/L                          |
      | normal radiograph          | present                          |
      | synovitis on imaging       | present                          |
      | tenosynovitis              | present                          |
      | marrow edema site          | metacarpal and other carpal bone |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Hot midfoot of a diabetic publican on the surgical ward
    Case report; osteomyelitis treated in vain.

    Given a 58-year-old male patient
    And these findings
      | finding                       | recorded                         |
      | diabetes                      | present                          |
      | pain site                     | foot                             |
      | pain duration                 | 3 weeks                          |
      | local redness                 | present                          |
      | temperature                   | 37.9 °C                          |
      | C-reactive protein            | 118 mg/L                         |
      | uric acid                     | 6.4 mg/dL                        |
      | recent antibiotic use         | present                          |
      | response to antibiotics       | absent                           |
      | erosion with overhanging edge | present                          |
      | marrow edema site             | metatarsal and other tarsal bone |
      | dual energy CT urate deposits | present                          |
      | skin entry site               | absent                           |
      | response to colchicine        | present                          |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Stiff neck and fever after a hip operation
    Emergency medicine case; meningitis and discitis considered.

    Given a 79-year-old female patient
    And these findings
      | finding                       | recorded       |
      | pain site                     | neck           |
      | pain onset                    | sudden         |
      | pain duration                 | 3 days         |
      | recent surgery                | present        |
      | temperature                   | 38.3 °C        |
      | headache                      | present        |
      | restricted spinal movement    | present        |
      | C-reactive protein            | 156 mg/L       |
      | white cell count              | 11.8 ×10^9/L   |
      | negative blood cultures       | present        |
      | calcification around the dens | present        |
      | bone erosion                  | present        |
      | marrow edema site             | vertebral body |
      | chondrocalcinosis             | present        |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Schoolgirl with a lump on the collarbone that comes and goes
    Pediatric rheumatology case report.

    Given a 10-year-old female patient
    And these findings
      | finding                                  | recorded                         |
      | pain site                                | clavicle and shin                |
      | pain duration                            | 8 months                         |
      | relapsing course                         | present                          |
      | bony swelling                            | present                          |
      | afebrile                                 | present                          |
      | C-reactive protein                       | 14 mg/L                          |
      | normal blood count                       | present                          |
      | recent antibiotic use                    | present                          |
      | response to antibiotics                  | absent                           |
      | sclerotic lesion                         | present                          |
      | periosteal reaction                      | present                          |
      | marrow edema site                        | medial clavicle and distal tibia |
      | histology shows nonspecific inflammation | present                          |
      | negative bone culture                    | present                          |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Pustules on the palms and a thick breastbone
    Radiopaedia-like case page; metastases suspected.

    Given a 48-year-old female patient
    And these findings
      | finding                          | recorded                                    |
      | palmoplantar pustulosis          | present                                     |
      | pain site                        | chest wall and back                         |
      | pain duration                    | 3 years                                     |
      | previous cancer                  | present                                     |
      | erythrocyte sedimentation rate   | 41 mm/h                                     |
      | HLA-B27                          | absent                                      |
      | anterior chest wall hyperostosis | present                                     |
      | marrow edema site                | sternum, medial clavicle and vertebral body |
      | endplate erosion                 | present                                     |
      | vertebral corner edema           | present                                     |
      | bull head uptake                 | present                                     |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Coughing violinist with spotted marrow
    Pulmonary and rheumatology case; metastases feared.
    Known miss: for inflammatory speaks only IFL-216, IFL-246.

    Given a 39-year-old female patient
    And these findings
      | finding                     | recorded        |
      | pain site                   | back and pelvis |
      | pain duration               | 4 months        |
      | cough                       | present         |
      | fatigue                     | present         |
      | erythema nodosum            | present         |
      | calcium                     | 10.9 mg/dL      |
      | raised ACE                  | present         |
      | hilar lymph nodes           | present         |
      | multiple bone lesions       | present         |
      | well-defined low T1 lesion  | present         |
      | marrow contrast enhancement | present         |
      | tumor markers               | absent          |
      | cortical destruction        | absent          |
      | noncaseating granulomas     | present         |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent
  Scenario: Backpacker with a fat knee weeks after bowel trouble
    Travel medicine case report.

    Given a 29-year-old male patient
    And these findings
      | finding                         | recorded      |
      | recent diarrhea                 | present       |
      | travel abroad                   | present       |
      | pain site                       | knee and heel |
      | pain duration                   | 4 weeks       |
      | joint swelling                  | present       |
      | enthesitis                      | present       |
      | conjunctivitis                  | present       |
      | C-reactive protein              | 64 mg/L       |
      | HLA-B27                         | present       |
      | synovial white cell count       | 22000 /µL     |
      | negative synovial fluid culture | present       |
      | joint effusion                  | present       |
      | edema at an enthesis            | present       |
      | marrow edema site               | calcaneus     |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Toddler limping each morning and then forgetting it
    Pediatric rheumatology case.

    Given a 3-year-old female patient
    And these findings
      | finding                | recorded        |
      | limp                   | present         |
      | pain site              | knee            |
      | pain duration          | 10 weeks        |
      | joint swelling         | present         |
      | morning stiffness      | present         |
      | afebrile               | present         |
      | antinuclear antibodies | present         |
      | C-reactive protein     | 8 mg/L          |
      | normal blood count     | present         |
      | synovitis on imaging   | present         |
      | joint effusion         | present         |
      | marrow edema site      | femoral condyle |
      | bone erosion           | absent          |
      | blasts on blood film   | absent          |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Sore back of the thigh with a bitten cortex
    Skeletal radiology case report; sarcoma suspected.

    Given a 49-year-old female patient
    And these findings
      | finding                     | recorded               |
      | pain site                   | thigh                  |
      | pain side                   | left                   |
      | pain onset                  | sudden                 |
      | pain duration               | 5 weeks                |
      | night pain                  | present                |
      | recent injury               | absent                 |
      | routine blood tests normal  | present                |
      | periarticular calcification | present                |
      | cortical erosion on imaging | present                |
      | marrow edema site           | proximal femoral shaft |
      | soft tissue edema           | present                |
      | soft tissue mass            | absent                 |
      | periosteal reaction         | present                |
      | bone scan uptake            | focal                  |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Heels and hips of a boy who hates mornings
    Pediatric rheumatology case; Sever disease assumed.

    Given a 14-year-old male patient
    And these findings
      | finding                             | recorded     |
      | pain site                           | heel and hip |
      | pain side                           | both         |
      | pain duration                       | 9 months     |
      | morning stiffness                   | present      |
      | treated for another diagnosis       | present      |
      | enthesitis                          | present      |
      | family history of spondyloarthritis | present      |
      | HLA-B27                             | present      |
      | C-reactive protein                  | 9 mg/L       |
      | edema at an enthesis                | present      |
      | marrow edema site                   | calcaneus    |
      | retrocalcaneal bursitis             | present      |
      | recent injury                       | absent       |
      | joint effusion                      | present      |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Fused spine with a new painful gap
    Spine case report; discitis suspected.

    Given a 57-year-old male patient
    And these findings
      | finding                 | recorded |
      | known spondyloarthritis | present  |
      | pain site               | back     |
      | pain duration           | 7 months |
      | night pain              | present  |
      | recent injury           | absent   |
      | afebrile                | present  |
      | C-reactive protein      | 22 mg/L  |
      | syndesmophytes          | present  |
      | sacroiliac ankylosis    | present  |
      | endplate erosion        | present  |
      | endplate edema          | present  |
      | disc signal             | bright   |
      | abscess                 | absent   |
      | negative bone culture   | present  |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Student with back pain at night
    Early disease cohort.

    Given a 23-year-old male patient
    And these findings
      | finding                             | recorded         |
      | pain site                           | back and buttock |
      | pain duration                       | 18 months        |
      | inflammatory back pain              | present          |
      | alternating buttock pain            | present          |
      | morning stiffness duration          | 60 minutes       |
      | HLA-B27                             | present          |
      | C-reactive protein                  | 21 mg/L          |
      | family history of spondyloarthritis | present          |
      | sacroiliac marrow edema             | present          |
      | bilateral marrow edema              | present          |
      | sacroiliac edema extent             | marked           |
      | sacroiliac erosion                  | present          |
      | vertebral corner edema              | present          |
      | good response to full-dose NSAIDs   | present          |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Girl with a swollen collarbone
    Two biopsies, long antibiotics first.

    Given a 9-year-old girl
    And these findings
      | finding                                  | recorded                         |
      | pain site                                | clavicle                         |
      | pain duration                            | 4 months                         |
      | bony swelling                            | present                          |
      | fever                                    | absent                           |
      | C-reactive protein                       | 16 mg/L                          |
      | erythrocyte sedimentation rate           | 38 mm/h                          |
      | white cell count                         | 8.4 ×10^9/L                      |
      | marrow edema on MRI                      | present                          |
      | marrow edema site                        | medial clavicle and distal tibia |
      | cortical thickening                      | present                          |
      | periosteal reaction                      | present                          |
      | bone culture growth                      | absent                           |
      | histology shows nonspecific inflammation | present                          |
      | histology shows malignancy               | absent                           |
      | response to antibiotics                  | absent                           |
      | good response to full-dose NSAIDs        | present                          |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Woman with chest wall pain and pustules on the palms
    Case report with bone scan.

    Given a 48-year-old female patient
    And these findings
      | finding                          | recorded                    |
      | pain site                        | chest wall and clavicle     |
      | pain duration                    | 2 years                     |
      | palmoplantar pustulosis          | present                     |
      | anterior chest wall hyperostosis | present                     |
      | bull head uptake                 | present                     |
      | marrow edema on MRI              | present                     |
      | marrow edema site                | medial clavicle and sternum |
      | C-reactive protein               | 24 mg/L                     |
      | HLA-B27                          | absent                      |
      | fever                            | absent                      |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Man with a sausage toe
    Dermatology had treated the scalp for years.

    Given a 39-year-old male patient
    And these findings
      | finding                   | recorded          |
      | pain site                 | foot and heel     |
      | dactylitis                | present           |
      | psoriasis                 | present           |
      | nail changes of psoriasis | present           |
      | enthesitis                | present           |
      | rheumatoid factor         | absent            |
      | uric acid                 | 6.1 mg/dL         |
      | C-reactive protein        | 11 mg/L           |
      | marrow edema on MRI       | present           |
      | marrow edema site         | toe and calcaneus |
      | edema at an enthesis      | present           |
      | bone erosion              | present           |
      | synovitis on imaging      | present           |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Woman with stiff hands
    Early arthritis clinic.

    Given a 51-year-old female patient
    And these findings
      | finding                                 | recorded                         |
      | pain site                               | hand and wrist                   |
      | pain duration                           | 10 weeks                         |
      | morning stiffness duration              | 90 minutes                       |
      | symmetric joint swelling                | present                          |
      | small joint swelling                    | present                          |
      | swollen joint count                     | 9 sites                          |
      | rheumatoid factor                       | present                          |
      | anti-CCP antibodies                     | present                          |
      | erythrocyte sedimentation rate          | 46 mm/h                          |
      | marrow edema on MRI                     | present                          |
      | marrow edema site                       | other carpal bone and metacarpal |
      | synovitis on imaging                    | present                          |
      | bone erosion                            | present                          |
      | normal radiograph                       | present                          |
      | response to immunosuppressive treatment | present                          |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Man with a hot knee after a holiday
    Two weeks after dysentery.

    Given a 28-year-old male patient
    And these findings
      | finding                       | recorded      |
      | recent infection              | present       |
      | joint swelling                | present       |
      | joint warmth                  | present       |
      | pain site                     | knee and heel |
      | conjunctivitis                | present       |
      | temperature                   | 37.8 °C       |
      | C-reactive protein            | 88 mg/L       |
      | HLA-B27                       | present       |
      | synovial fluid                | inflammatory  |
      | synovial white cell count     | 18000 /µL     |
      | synovial fluid culture growth | absent        |
      | crystals in synovial fluid    | absent        |
      | marrow edema on MRI           | present       |
      | marrow edema site             | calcaneus     |
      | edema at an enthesis          | present       |
      | swollen joint count           | 2 sites       |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Man with a bony lesion of the big toe
    The tumor board had booked a biopsy.

    Given a 55-year-old male patient
    And these findings
      | finding                       | recorded           |
      | pain site                     | foot               |
      | similar episode before        | present            |
      | joint redness                 | present            |
      | uric acid                     | 9.4 mg/dL          |
      | chronic kidney disease        | present            |
      | bone erosion                  | present            |
      | erosion with overhanging edge | present            |
      | tophus on imaging             | present            |
      | marrow edema on MRI           | present            |
      | marrow edema site             | metatarsal and toe |
      | crystals in synovial fluid    | present            |
      | synovial crystal type         | monosodium urate   |
      | response to colchicine        | present            |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Stiff spine with a destroyed disc
    Thought infected, biopsy sterile.

    Given a 62-year-old male patient
    And these findings
      | finding                                  | recorded    |
      | known spondyloarthritis                  | present     |
      | pain site                                | back        |
      | pain duration                            | 4 months    |
      | sudden worsening of known pain           | present     |
      | fever                                    | absent      |
      | C-reactive protein                       | 26 mg/L     |
      | white cell count                         | 8.0 ×10^9/L |
      | endplate erosion                         | present     |
      | endplate edema                           | present     |
      | disc signal                              | bright      |
      | syndesmophytes                           | present     |
      | sacroiliac ankylosis                     | present     |
      | paraspinal or epidural collection        | absent      |
      | histology shows nonspecific inflammation | present     |
      | bone culture growth                      | absent      |
      | minor injury                             | absent      |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Boy with heel and hip pain
    Orthopaedic clinic had said growing pains.

    Given a 13-year-old boy
    And these findings
      | finding                             | recorded                       |
      | pain site                           | heel and hip                   |
      | pain duration                       | 7 months                       |
      | morning stiffness                   | present                        |
      | enthesitis                          | present                        |
      | HLA-B27                             | present                        |
      | C-reactive protein                  | 15 mg/L                        |
      | antinuclear antibodies              | absent                         |
      | family history of spondyloarthritis | present                        |
      | sacroiliac marrow edema             | present                        |
      | marrow edema site                   | calcaneus and sacroiliac joint |
      | edema at an enthesis                | present                        |
      | normal radiograph                   | present                        |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Woman whose spine was full of lesions
    Worked up for metastases for two months.

    Given a 42-year-old female patient
    And these findings
      | finding                              | recorded                      |
      | pain site                            | back                          |
      | pain duration                        | 5 months                      |
      | weight loss                          | present                       |
      | fatigue                              | present                       |
      | marrow edema on MRI                  | present                       |
      | marrow edema site                    | vertebral body and sacral ala |
      | multiple bone lesions                | present                       |
      | PET uptake                           | present                       |
      | lymph nodes on imaging               | present                       |
      | tumor elsewhere on imaging           | absent                        |
      | monoclonal protein                   | absent                        |
      | calcium                              | 10.9 mg/dL                    |
      | raised angiotensin-converting enzyme | present                       |
      | histology shows granulomas           | present                       |
      | histology shows malignancy           | absent                        |
      | mycobacteria detected                | absent                        |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Woman with diarrhea and buttock pain
    Gastroenterology consult.

    Given a 34-year-old female patient
    And these findings
      | finding                    | recorded          |
      | inflammatory bowel disease | present           |
      | pain site                  | sacroiliac region |
      | pain duration              | 6 months          |
      | pain improved by movement  | present           |
      | C-reactive protein         | 33 mg/L           |
      | HLA-B27                    | absent            |
      | hemoglobin                 | 10.8 g/dL         |
      | sacroiliitis on MRI        | present           |
      | sacroiliac erosion         | present           |
      | sacroiliac fat metaplasia  | present           |
      | bilateral marrow edema     | present           |
      | fever                      | absent            |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Toddler with one swollen knee
    Admitted as septic arthritis.

    Given a 3-year-old girl
    And these findings
      | finding                       | recorded     |
      | joint swelling                | present      |
      | limp                          | present      |
      | morning stiffness             | present      |
      | temperature                   | 37.2 °C      |
      | C-reactive protein            | 19 mg/L      |
      | white cell count              | 10.6 ×10^9/L |
      | swollen joint count           | 1 sites      |
      | antinuclear antibodies        | present      |
      | synovial white cell count     | 24000 /µL    |
      | synovial fluid culture growth | absent       |
      | synovitis on imaging          | present      |
      | marrow edema on MRI           | present      |
      | marrow edema site             | distal femur |
      | joint effusion                | present      |
      | response to corticosteroids   | present      |
      | uveitis                       | absent       |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @urgent
  Scenario: Woman with neck pain and clumsy hands
    Fused within days.

    Given a 69-year-old female patient
    And these findings
      | finding                                 | recorded       |
      | known rheumatoid arthritis              | present        |
      | pain site                               | neck           |
      | pain duration                           | 3 months       |
      | tingling or numbness                    | present        |
      | neurological deficit                    | present        |
      | bilateral leg weakness                  | present        |
      | C-reactive protein                      | 17 mg/L        |
      | fever                                   | absent         |
      | atlantoaxial subluxation                | present        |
      | marrow edema on MRI                     | present        |
      | marrow edema site                       | vertebral body |
      | bone erosion                            | present        |
      | synovitis on imaging                    | present        |
      | cord or cauda equina compression on MRI | present        |
      | paraspinal or epidural collection       | absent         |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Lump at the inner collarbone of a girl given antibiotics twice
    Follows reports of chronic nonbacterial osteomyelitis of the clavicle treated as bacterial; final: CNO of the clavicle.

    Given a 10-year-old female patient
    And these findings
      | finding                        | recorded        |
      | pain site                      | clavicle        |
      | pain duration                  | 4 months        |
      | bony swelling                  | present         |
      | local redness                  | absent          |
      | fever                          | absent          |
      | C-reactive protein             | 18 mg/L         |
      | erythrocyte sedimentation rate | 39 mm/h         |
      | white cell count               | normal          |
      | blood culture growth           | absent          |
      | recent antibiotic use          | present         |
      | response to antibiotics        | absent          |
      | bone expansion                 | present         |
      | periosteal reaction            | present         |
      | lytic lesion                   | present         |
      | marrow edema site              | medial clavicle |
      | soft tissue fluid collection   | absent          |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Flattened thoracic vertebrae in a boy with back pain
    Follows reports of spinal CRMO with vertebral collapse first suspected as Langerhans cell histiocytosis or leukemia; final: CRMO.

    Given a 11-year-old male patient
    And these findings
      | finding                    | recorded       |
      | pain site                  | back           |
      | pain duration              | 6 months       |
      | fever                      | absent         |
      | weight loss                | absent         |
      | recent injury              | absent         |
      | C-reactive protein         | normal         |
      | normal blood count         | present        |
      | lactate dehydrogenase      | normal         |
      | vertebral collapse         | present        |
      | number of vertebral levels | 3              |
      | marrow edema site          | vertebral body |
      | soft tissue mass           | absent         |
      | disc destruction           | absent         |
      | histology shows malignancy | absent         |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Woman with blisters of the palms and swelling of the upper chest
    Follows reports of SAPHO syndrome; final: SAPHO.

    Given a 46-year-old female patient
    And these findings
      | finding                          | recorded         |
      | pain site                        | chest wall, back |
      | pain duration                    | 2 years          |
      | relapsing course                 | present          |
      | palmoplantar pustulosis          | present          |
      | fever                            | absent           |
      | HLA-B27                          | absent           |
      | rheumatoid factor                | absent           |
      | C-reactive protein               | 14 mg/L          |
      | erythrocyte sedimentation rate   | 31 mm/h          |
      | anterior chest wall hyperostosis | present          |
      | vertebral corner edema           | present          |
      | bone scan uptake                 | multifocal       |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Stiff young man woken by back pain before dawn
    Follows Eurorad and Radiopaedia pages of early axial spondyloarthritis; final: non-radiographic axial spondyloarthritis.

    Given a 27-year-old male patient
    And these findings
      | finding                    | recorded      |
      | pain site                  | back, buttock |
      | pain duration              | 14 months     |
      | pain onset                 | gradual       |
      | night pain                 | present       |
      | morning stiffness duration | 60 minutes    |
      | pain improved by movement  | present       |
      | uveitis                    | present       |
      | C-reactive protein         | normal        |
      | HLA-B27                    | present       |
      | normal radiograph          | present       |
      | sacroiliac marrow edema    | present       |
      | bilateral marrow edema     | present       |
      | sacroiliac erosion         | absent        |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Hot great toe with fever and a destroyed joint in a man on a diuretic
    Follows reports of gout imitating osteomyelitis of the toe; final: tophaceous gout.

    Given a 61-year-old male patient
    And these findings
      | finding                 | recorded        |
      | pain site               | foot            |
      | pain duration           | 8 days          |
      | similar episode before  | present         |
      | local redness           | present         |
      | local swelling          | present         |
      | temperature             | 38.1 °C         |
      | diabetes                | absent          |
      | chronic kidney disease  | present         |
      | C-reactive protein      | 121 mg/L        |
      | white cell count        | 12.9 ×10^9/L    |
      | uric acid               | 7.9 mg/dL       |
      | marrow edema site       | toe, metatarsal |
      | bone erosion            | present         |
      | soft tissue mass        | present         |
      | foot ulcer              | absent          |
      | response to antibiotics | absent          |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Feverish old woman who cannot turn her head
    Follows reports of crowned dens syndrome taken for meningitis or cervical spondylodiscitis; final: CPPD of the atlantoaxial joint.

    Given a 79-year-old female patient
    And these findings
      | finding                       | recorded       |
      | pain site                     | neck           |
      | pain onset                    | sudden         |
      | pain duration                 | 4 days         |
      | temperature                   | 38.5 °C        |
      | headache                      | present        |
      | restricted spinal movement    | present        |
      | neurological deficit          | absent         |
      | white cell count              | 11.8 ×10^9/L   |
      | C-reactive protein            | 158 mg/L       |
      | blood culture growth          | absent         |
      | marrow edema site             | vertebral body |
      | calcification around the dens | present        |
      | epidural abscess              | absent         |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Seamstress with swollen knuckles and wrists since spring
    Follows MRI reports of early rheumatoid arthritis; final: rheumatoid arthritis.

    Given a 44-year-old female patient
    And these findings
      | finding                    | recorded                      |
      | pain site                  | hand, wrist                   |
      | pain duration              | 4 months                      |
      | symmetric joint swelling   | present                       |
      | small joint swelling       | present                       |
      | morning stiffness duration | 90 minutes                    |
      | anti-CCP antibodies        | present                       |
      | rheumatoid factor          | absent                        |
      | C-reactive protein         | 22 mg/L                       |
      | normal radiograph          | present                       |
      | synovitis on imaging       | present                       |
      | marrow edema site          | other carpal bone, metacarpal |
      | psoriasis                  | absent                        |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: One swollen fingertip and a pitted nail taken for a whitlow
    Follows reports of psoriatic distal phalanx osteitis first treated as infection; final: psoriatic arthritis.

    Given a 39-year-old male patient
    And these findings
      | finding                   | recorded |
      | pain site                 | hand     |
      | pain duration             | 10 weeks |
      | local swelling            | present  |
      | local redness             | present  |
      | fever                     | absent   |
      | recent injury             | absent   |
      | recent antibiotic use     | present  |
      | response to antibiotics   | absent   |
      | nail changes of psoriasis | present  |
      | C-reactive protein        | 9 mg/L   |
      | rheumatoid factor         | absent   |
      | uric acid                 | normal   |
      | marrow edema site         | finger   |
      | periosteal reaction       | present  |
      | soft tissue edema         | present  |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Sore heels in a boy told he had growing pains
    Follows reports of enthesitis-related arthritis in boys; final: enthesitis-related juvenile arthritis.

    Given a 12-year-old male patient
    And these findings
      | finding                             | recorded  |
      | pain site                           | heel      |
      | pain side                           | both      |
      | pain duration                       | 7 months  |
      | morning stiffness                   | present   |
      | treated for another diagnosis       | present   |
      | enthesitis                          | present   |
      | fever                               | absent    |
      | family history of spondyloarthritis | present   |
      | erythrocyte sedimentation rate      | 27 mm/h   |
      | antinuclear antibodies              | absent    |
      | edema at an enthesis                | present   |
      | marrow edema site                   | calcaneus |
      | fracture line on MRI                | absent    |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Buttock pain that outlasted childbed
    Follows reports of spondyloarthritis declaring itself after delivery, first put down to delivery strain; final: axial spondyloarthritis.

    Given a 31-year-old female patient
    And these findings
      | finding                       | recorded          |
      | pain site                     | sacroiliac region |
      | pregnancy stage               | postpartum        |
      | time since delivery           | 34 weeks          |
      | pain duration                 | 8 months          |
      | alternating buttock pain      | present           |
      | treated for another diagnosis | present           |
      | fever                         | absent            |
      | C-reactive protein            | 7 mg/L            |
      | HLA-B27                       | absent            |
      | sacroiliac marrow edema       | present           |
      | sacroiliac edema extent       | marked            |
      | sacroiliac erosion            | present           |
      | triangular iliac sclerosis    | absent            |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Eroded disc in a long stiffened spine without fever
    Follows reports of Andersson lesion in ankylosing spondylitis referred as spondylodiscitis; final: aseptic Andersson lesion.

    Given a 57-year-old male patient
    And these findings
      | finding                           | recorded |
      | known spondyloarthritis           | present  |
      | pain site                         | back     |
      | pain duration                     | 5 months |
      | recent injury                     | absent   |
      | fever                             | absent   |
      | C-reactive protein                | 16 mg/L  |
      | white cell count                  | normal   |
      | blood culture growth              | absent   |
      | syndesmophytes                    | present  |
      | disc destruction                  | present  |
      | endplate erosion                  | present  |
      | endplate edema                    | present  |
      | paraspinal or epidural collection | absent   |
      | neurological deficit              | absent   |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Jaw swelling that keeps coming back in a girl with sound teeth
    Follows reports of nonbacterial osteitis of the mandible treated as dental infection or suspected Ewing sarcoma; final: CNO of the mandible.

    Given a 9-year-old female patient
    And these findings
      | finding                 | recorded |
      | pain site               | jaw      |
      | local swelling          | present  |
      | relapsing course        | present  |
      | fever                   | absent   |
      | recent dental procedure | absent   |
      | C-reactive protein      | 12 mg/L  |
      | white cell count        | normal   |
      | recent antibiotic use   | present  |
      | response to antibiotics | absent   |
      | marrow edema site       | mandible |
      | bone expansion          | present  |
      | periosteal reaction     | present  |
      | sclerotic lesion        | present  |
      | soft tissue edema       | present  |
      | abscess                 | absent   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Scattered marrow lesions found in a cougher staged for cancer
    Follows reports of osseous sarcoidosis imitating metastases; final: sarcoidosis of bone.
    Known miss: for inflammatory speaks only IFL-245, IFL-246.

    Given a 50-year-old female patient
    And these findings
      | finding                | recorded              |
      | pain site              | back, pelvis          |
      | pain duration          | 4 months              |
      | cough                  | present               |
      | weight loss            | absent                |
      | fever                  | absent                |
      | previous cancer        | absent                |
      | calcium                | 10.6 mg/dL            |
      | monoclonal protein     | absent                |
      | multiple bone lesions  | present               |
      | marrow edema site      | vertebral body, ilium |
      | low T1 marrow signal   | present               |
      | PET uptake             | present               |
      | lymph nodes on imaging | present               |
      | normal CT              | present               |
      | cortical destruction   | absent                |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Girl with a swollen collarbone treated with antibiotics in vain
    Reports of clavicular CRMO mimicking osteomyelitis or Ewing sarcoma; final: chronic recurrent multifocal osteomyelitis.

    Given a 10-year-old female patient
    And these findings
      | finding                                  | recorded |
      | pain site                                | clavicle |
      | pain duration                            | 4 months |
      | bony swelling                            | present  |
      | fever                                    | absent   |
      | white cell count                         | normal   |
      | erythrocyte sedimentation rate           | 34 mm/h  |
      | marrow edema site                        | clavicle |
      | periosteal reaction                      | present  |
      | bone expansion                           | present  |
      | histology shows nonspecific inflammation | present  |
      | bone culture growth                      | absent   |
      | response to antibiotics                  | absent   |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Woman with thoracic back pain and pustules on her soles
    Eurorad type case of spinal SAPHO first taken for spondylodiscitis; final: SAPHO syndrome.

    Given a 49-year-old female patient
    And these findings
      | finding                           | recorded                        |
      | pain site                         | back, chest wall                |
      | pain duration                     | 7 months                        |
      | skin pustules                     | present                         |
      | fever                             | absent                          |
      | C-reactive protein                | 22 mg/L                         |
      | vertebral corner edema            | present                         |
      | number of vertebral levels        | 3                               |
      | endplate erosion                  | present                         |
      | paraspinal or epidural collection | absent                          |
      | marrow edema site                 | medial clavicle, vertebral body |
      | histology shows infection         | absent                          |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Old woman with an acutely stiff neck and high fever
    Case reports of crowned dens syndrome mistaken for meningitis or spondylodiscitis; final: CPPD of the atlantoaxial joint.

    Given a 79-year-old female patient
    And these findings
      | finding                       | recorded       |
      | pain site                     | neck           |
      | pain onset                    | sudden         |
      | pain duration                 | 3 days         |
      | fever                         | present        |
      | headache                      | present        |
      | restricted spinal movement    | present        |
      | neurological deficit          | absent         |
      | C-reactive protein            | 164 mg/L       |
      | white cell count              | 11.9 ×10^9/L   |
      | blood culture growth          | absent         |
      | calcification around the dens | present        |
      | chondrocalcinosis             | present        |
      | marrow edema site             | vertebral body |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Man with kidney disease, fever and a destroyed lumbar disc level
    Reports of spinal tophaceous gout mimicking spondylodiscitis with epidural abscess; final: gout of the lumbar spine.
    Known miss: for inflammatory speaks only IFL-01, IFL-117, IFL-285.

    Given a 61-year-old male patient
    And these findings
      | finding                     | recorded     |
      | pain site                   | back         |
      | radiating pain              | present      |
      | pain duration               | 3 weeks      |
      | temperature                 | 38.3 °C      |
      | chronic kidney disease      | present      |
      | C-reactive protein          | 205 mg/L     |
      | white cell count            | 13.4 ×10^9/L |
      | uric acid                   | 9.6 mg/dL    |
      | endplate edema              | present      |
      | endplate erosion            | present      |
      | paraspinal or epidural mass | present      |
      | blood culture growth        | absent       |
      | response to antibiotics     | absent       |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent
  Scenario: Young man with morning back pain and a history of a red eye
    Ordinary radiology case page of axial spondyloarthritis; final: axial spondyloarthritis.

    Given a 26-year-old male patient
    And these findings
      | finding                 | recorded      |
      | pain site               | back, buttock |
      | pain duration           | 14 months     |
      | inflammatory back pain  | present       |
      | morning stiffness       | present       |
      | uveitis                 | present       |
      | HLA-B27                 | present       |
      | C-reactive protein      | 11 mg/L       |
      | sacroiliac marrow edema | present       |
      | sacroiliac erosion      | present       |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Football-playing boy with stubborn heel pain on both sides
    Reports of enthesitis-related arthritis mistaken for Sever disease; final: enthesitis-related juvenile arthritis.

    Given a 12-year-old male patient
    And these findings
      | finding                       | recorded  |
      | pain site                     | heel      |
      | pain side                     | both      |
      | pain duration                 | 9 months  |
      | athletic or military training | present   |
      | local swelling                | present   |
      | morning stiffness             | present   |
      | fever                         | absent    |
      | C-reactive protein            | normal    |
      | rheumatoid factor             | absent    |
      | marrow edema site             | calcaneus |
      | normal radiograph             | present   |
      | treated for another diagnosis | present   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Child with recurrent hard swelling of the lower jaw
    Pediatric Rheumatology reports of mandibular chronic nonbacterial osteomyelitis; final: chronic nonbacterial osteomyelitis.

    Given an 8-year-old male patient
    And these findings
      | finding                       | recorded  |
      | pain site                     | jaw       |
      | pain duration                 | 18 months |
      | bony swelling                 | present   |
      | relapsing course              | present   |
      | recent dental procedure       | absent    |
      | fever                         | absent    |
      | C-reactive protein            | 9 mg/L    |
      | marrow edema site             | mandible  |
      | periosteal reaction           | present   |
      | sclerotic lesion              | present   |
      | lytic lesion                  | present   |
      | treated for another diagnosis | present   |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Lump on the collar bone of a girl, antibiotics without effect
    Kind: Pediatric Rheumatology reports, first called chronic osteomyelitis; final: chronic recurrent multifocal osteomyelitis beginning in one clavicle.

    Given a 10-year-old female patient
    And these findings
      | finding                                  | recorded |
      | pain site                                | clavicle |
      | pain duration                            | 6 months |
      | bony swelling                            | present  |
      | fever                                    | absent   |
      | C-reactive protein                       | 18 mg/L  |
      | white cell count                         | normal   |
      | marrow edema on MRI                      | present  |
      | marrow edema site                        | clavicle |
      | periosteal reaction                      | present  |
      | sclerotic lesion                         | present  |
      | abscess                                  | absent   |
      | histology shows nonspecific inflammation | present  |
      | bone culture growth                      | absent   |
      | response to antibiotics                  | absent   |
      | relapsing course                         | present  |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Thoracic spine pain taken for discitis in a smoker
    Kind: European Spine Journal reports, biopsied twice for suspected spondylodiscitis; final: SAPHO syndrome.

    Given a 48-year-old female patient
    And these findings
      | finding                           | recorded         |
      | pain site                         | back, chest wall |
      | pain duration                     | 14 months        |
      | smoking                           | present          |
      | fever                             | absent           |
      | C-reactive protein                | 32 mg/L          |
      | marrow edema on MRI               | present          |
      | marrow edema site                 | vertebral body   |
      | vertebral corner edema            | present          |
      | number of vertebral levels        | 4                |
      | endplate erosion                  | present          |
      | paraspinal or epidural collection | absent           |
      | bone culture growth               | absent           |
      | response to antibiotics           | absent           |
      | palmoplantar pustulosis           | present          |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Feverish old lady who cannot turn her neck
    Kind: emergency medicine reports, first worked up as meningitis; final: crowned dens syndrome (CPPD).

    Given a 79-year-old female patient
    And these findings
      | finding                           | recorded |
      | pain site                         | neck     |
      | pain onset                        | sudden   |
      | pain duration                     | 4 days   |
      | fever                             | present  |
      | headache                          | present  |
      | restricted movement               | present  |
      | neurological deficit              | absent   |
      | C-reactive protein                | 156 mg/L |
      | white cell count                  | normal   |
      | marrow edema on MRI               | present  |
      | calcification around the dens     | present  |
      | paraspinal or epidural collection | absent   |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Hole in the kneecap of a heavy young man
    Kind: Skeletal Radiology, patella lesion referred as tumor; final: intraosseous gout of the patella.

    Given a 31-year-old male patient
    And these findings
      | finding                   | recorded  |
      | pain site                 | knee      |
      | pain duration             | 4 months  |
      | body mass index           | 34 kg/m²  |
      | fever                     | absent    |
      | recent injury             | absent    |
      | uric acid                 | 9.4 mg/dL |
      | C-reactive protein        | raised    |
      | similar episode before    | present   |
      | lytic lesion              | present   |
      | lesion margin             | sclerotic |
      | marrow edema on MRI       | present   |
      | marrow edema site         | patella   |
      | tendon disease on imaging | present   |
      | joint effusion            | present   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Morning back pain in a young postman
    Kind: rheumatology case page; final: axial spondyloarthritis.

    Given a 24-year-old male patient
    And these findings
      | finding                   | recorded  |
      | inflammatory back pain    | present   |
      | pain duration             | 18 months |
      | pain improved by movement | present   |
      | alternating buttock pain  | present   |
      | uveitis                   | present   |
      | HLA-B27                   | present   |
      | C-reactive protein        | 22 mg/L   |
      | marrow edema on MRI       | present   |
      | sacroiliac marrow edema   | present   |
      | bilateral marrow edema    | present   |
      | sacroiliac fat metaplasia | present   |
      | fever                     | absent    |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Swollen great toe with a crumbling nail
    Kind: dermatology and radiology reports, first treated as osteomyelitis; final: psoriatic onycho-pachydermo-periostitis.

    Given a 43-year-old male patient
    And these findings
      | finding                   | recorded   |
      | pain site                 | foot       |
      | affected joint            | foot joint |
      | local swelling            | present    |
      | local redness             | present    |
      | nail changes of psoriasis | present    |
      | foot ulcer                | absent     |
      | fever                     | absent     |
      | C-reactive protein        | normal     |
      | marrow edema on MRI       | present    |
      | marrow edema site         | toe        |
      | periosteal reaction       | present    |
      | soft tissue edema         | present    |
      | response to antibiotics   | absent     |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: One fat knee full of rice grains
    Kind: reports of seronegative rheumatoid arthritis with rice bodies, first suspected tuberculosis; final: rheumatoid arthritis of one knee at onset.

    Given a 52-year-old female patient
    And these findings
      | finding                        | recorded                        |
      | pain site                      | knee                            |
      | pain duration                  | 8 months                        |
      | joint swelling                 | present                         |
      | swollen joint count            | 1                               |
      | morning stiffness              | present                         |
      | fever                          | absent                          |
      | weight loss                    | absent                          |
      | rheumatoid factor              | absent                          |
      | erythrocyte sedimentation rate | 48 mm/h                         |
      | interferon gamma release assay | absent                          |
      | synovial fluid culture growth  | absent                          |
      | marrow edema on MRI            | present                         |
      | marrow edema site              | tibial plateau, femoral condyle |
      | synovitis on imaging           | present                         |
      | rice bodies                    | present                         |
      | bone erosion                   | present                         |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Midfoot pain in a boy whose father has a stiff back
    Kind: pediatric rheumatology reports; final: enthesitis-related arthritis with tarsitis.

    Given a 12-year-old male patient
    And these findings
      | finding                             | recorded                                |
      | pain site                           | foot                                    |
      | pain duration                       | 5 months                                |
      | family history of spondyloarthritis | present                                 |
      | enthesitis                          | present                                 |
      | recent injury                       | absent                                  |
      | C-reactive protein                  | normal                                  |
      | marrow edema on MRI                 | present                                 |
      | marrow edema site                   | calcaneus, navicular, other tarsal bone |
      | synovitis on imaging                | present                                 |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Collarbone of a schoolgirl swelling again after six weeks of antibiotics
    Pediatric Rheumatology-type report, clavicular CRMO first treated as bacterial osteomyelitis; final diagnosis CRMO.

    Given a 10-year-old female patient
    And these findings
      | finding                       | recorded        |
      | pain site                     | clavicle        |
      | bony swelling                 | present         |
      | pain duration                 | 4 months        |
      | treated for another diagnosis | present         |
      | fever                         | absent          |
      | C-reactive protein            | 17 mg/L         |
      | bone culture growth           | absent          |
      | marrow edema site             | medial clavicle |
      | periosteal reaction           | present         |
      | lytic lesion                  | present         |
      | response to antibiotics       | absent          |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Mid back of a young gymnast with a flattened vertebra, thought a histiocytosis or a tumor
    Spine report, vertebra plana by CRMO; final diagnosis CRMO.

    Given a 9-year-old female patient
    And these findings
      | finding                    | recorded       |
      | back pain                  | present        |
      | pain duration              | 5 months       |
      | fever                      | absent         |
      | routine blood tests normal | present        |
      | marrow edema site          | vertebral body |
      | vertebral collapse         | present        |
      | number of vertebral levels | several        |
      | soft tissue mass           | absent         |
      | disc destruction           | absent         |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Lower jaw of a boy with swelling on and off, teeth pulled without effect
    Oral surgery report, CRMO of the mandible treated as odontogenic osteomyelitis and feared as Ewing sarcoma; final diagnosis CRMO.

    Given a 12-year-old male patient
    And these findings
      | finding                        | recorded |
      | pain site                      | jaw      |
      | local swelling                 | present  |
      | relapsing course               | present  |
      | recent dental procedure        | present  |
      | fever                          | absent   |
      | erythrocyte sedimentation rate | 39 mm/h  |
      | marrow edema site              | mandible |
      | periosteal reaction            | present  |
      | sclerotic lesion               | present  |
      | lytic lesion                   | present  |
      | histology shows malignancy     | absent   |
      | abscess                        | absent   |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Thoracic spine of a woman with breast cancer years ago, several hot vertebrae called metastases
    Report of SAPHO syndrome mimicking metastases; final diagnosis SAPHO.

    Given a 53-year-old female patient
    And these findings
      | finding                    | recorded                |
      | previous cancer            | present                 |
      | back pain                  | present                 |
      | pain site                  | back, chest wall        |
      | PET uptake                 | present                 |
      | number of vertebral levels | several                 |
      | marrow edema site          | vertebral body, sternum |
      | sclerotic lesion           | present                 |
      | endplate erosion           | present                 |
      | C-reactive protein         | 14 mg/L                 |
      | histology shows malignancy | absent                  |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Kneecap of a cook with a hole in its upper outer corner, scheduled for tumor surgery
    Skeletal Radiology-type report, intraosseous tophus of the patella mimicking a tumor; final diagnosis gout.
    Known miss: nothing recorded speaks for inflammatory.

    Given a 45-year-old male patient
    And these findings
      | finding            | recorded  |
      | pain site          | knee      |
      | pain duration      | 1 year    |
      | tophi              | absent    |
      | known gout         | absent    |
      | lytic lesion       | present   |
      | lesion margin      | sclerotic |
      | marrow edema site  | patella   |
      | C-reactive protein | normal    |
      | body mass index    | 33 kg/m²  |
      | soft tissue mass   | present   |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Low back of a feverish man with kidney disease and numb saddle, opened for an epidural abscess
    Neurosurgery report, spinal gout with cauda equina compression; final diagnosis tophaceous gout.
    Known miss: for inflammatory speaks only IFL-01, IFL-283.

    Given a 61-year-old male patient
    And these findings
      | finding                                 | recorded                                |
      | back pain                               | present                                 |
      | temperature                             | 38.3 °C                                 |
      | chronic kidney disease                  | present                                 |
      | saddle numbness                         | present                                 |
      | bilateral leg weakness                  | present                                 |
      | C-reactive protein                      | 142 mg/L                                |
      | white cell count                        | 13.6 ×10^9/L                            |
      | blood culture growth                    | absent                                  |
      | paraspinal or epidural mass             | present                                 |
      | cord or cauda equina compression on MRI | present                                 |
      | marrow edema site                       | vertebral posterior elements, endplates |
      | facet joint effusion                    | present                                 |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent
  Scenario: Stiff neck of an old woman with fever and headache, tapped for meningitis
    BMJ Case Reports-type, crowned dens syndrome; final diagnosis CPPD.

    Given an 82-year-old female patient
    And these findings
      | finding                    | recorded       |
      | pain site                  | neck           |
      | pain onset                 | sudden         |
      | headache                   | present        |
      | temperature                | 38.6 °C        |
      | C-reactive protein         | 168 mg/L       |
      | blood culture growth       | absent         |
      | restricted spinal movement | present        |
      | marrow edema site          | vertebral body |
      | synovitis on imaging       | present        |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Lumbar disc of a grandmother eaten away on films, given six weeks of drips without a germ
    Report of calcium pyrophosphate spondylodiscitis taken as infectious; final diagnosis CPPD.
    Known miss: for inflammatory speaks only IFL-01, IFL-285.

    Given a 76-year-old female patient
    And these findings
      | finding                           | recorded                  |
      | back pain                         | present                   |
      | pain duration                     | 6 weeks                   |
      | temperature                       | 37.8 °C                   |
      | C-reactive protein                | 88 mg/L                   |
      | white cell count                  | normal                    |
      | blood culture growth              | absent                    |
      | bone culture growth               | absent                    |
      | endplate erosion                  | present                   |
      | marrow edema site                 | endplates, vertebral body |
      | disc signal                       | bright                    |
      | paraspinal or epidural collection | absent                    |
      | response to antibiotics           | absent                    |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Buttock of a heavy drinker suddenly unable to walk, needle sent to the iliac joint for pus
    Report of gouty sacroiliitis mimicking septic sacroiliitis; final diagnosis gout.
    Known miss: for inflammatory speaks only IFL-36, IFL-01.

    Given a 37-year-old male patient
    And these findings
      | finding                 | recorded  |
      | pain site               | buttock   |
      | pain side               | right     |
      | pain duration           | 5 days    |
      | difficulty walking      | present   |
      | alcohol excess          | present   |
      | fever                   | present   |
      | C-reactive protein      | 119 mg/L  |
      | uric acid               | 7.4 mg/dL |
      | HLA-B27                 | absent    |
      | sacroiliac marrow edema | present   |
      | sacroiliac erosion      | present   |
      | blood culture growth    | absent    |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Pelvis and spine of a woman with big chest glands and many marrow spots, staged as lymphoma
    Report of osseous sarcoidosis mimicking metastatic disease; final diagnosis sarcoidosis.
    Known miss: for inflammatory speaks only IFL-245, IFL-246.

    Given a 48-year-old female patient
    And these findings
      | finding                    | recorded   |
      | back pain                  | present    |
      | fatigue                    | present    |
      | weight loss                | present    |
      | lymph nodes on imaging     | present    |
      | PET uptake                 | present    |
      | multiple bone lesions      | present    |
      | well-defined low T1 lesion | present    |
      | normal radiograph          | present    |
      | monoclonal protein         | absent     |
      | calcium                    | 10.6 mg/dL |
      | C-reactive protein         | 9 mg/L     |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Single wrist of a farmer's wife swollen for months, put on tuberculosis drugs
    Report of monoarticular onset of rheumatoid arthritis treated as tuberculous arthritis; final diagnosis rheumatoid arthritis.

    Given a 43-year-old female patient
    And these findings
      | finding                        | recorded                         |
      | pain site                      | wrist                            |
      | swollen joint count            | 1                                |
      | pain duration                  | 7 months                         |
      | treated for another diagnosis  | present                          |
      | tuberculin skin test           | present                          |
      | fever                          | absent                           |
      | rheumatoid factor              | absent                           |
      | erythrocyte sedimentation rate | 52 mm/h                          |
      | synovitis on imaging           | present                          |
      | bone erosion                   | present                          |
      | marrow edema site              | other carpal bone, distal radius |
      | response to antibiotics        | absent                           |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Hip of a boy kept from sport as a softening of the head that never fragmented
    Pediatric rheumatology report, isolated hip arthritis first followed as Perthes disease; final diagnosis juvenile idiopathic arthritis.
    Known miss: for inflammatory speaks only IFL-115.

    Given a 9-year-old male patient
    And these findings
      | finding                       | recorded                 |
      | limp                          | present                  |
      | pain site                     | hip                      |
      | pain duration                 | 8 months                 |
      | treated for another diagnosis | present                  |
      | fever                         | absent                   |
      | C-reactive protein            | 8 mg/L                   |
      | antinuclear antibodies        | absent                   |
      | limited internal rotation     | present                  |
      | joint effusion                | present                  |
      | joint space narrowing         | present                  |
      | marrow edema site             | femoral head, acetabulum |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Heels of a sporty schoolboy, a growth complaint for a year in two clinics
    Report of enthesitis-related arthritis first called Sever disease; final diagnosis juvenile spondyloarthritis.

    Given a 12-year-old male patient
    And these findings
      | finding                       | recorded  |
      | pain site                     | heel      |
      | pain side                     | both      |
      | athletic or military training | present   |
      | treated for another diagnosis | present   |
      | heel squeeze pain             | present   |
      | pain worse in the morning     | present   |
      | C-reactive protein            | normal    |
      | marrow edema site             | calcaneus |
      | bursitis on imaging           | present   |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Red big toe of a diabetic woman without a wound, amputation discussed
    Report of psoriatic osteitis of the great toe (onycho-pachydermo-periostitis) treated as osteomyelitis; final diagnosis psoriatic arthritis.

    Given a 55-year-old female patient
    And these findings
      | finding                 | recorded |
      | diabetes                | present  |
      | pain site               | foot     |
      | local redness           | present  |
      | local swelling          | present  |
      | foot ulcer              | absent   |
      | C-reactive protein      | 23 mg/L  |
      | marrow edema site       | toe      |
      | periosteal reaction     | present  |
      | soft tissue edema       | present  |
      | response to antibiotics | absent   |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Fused back of an older man with one broken-looking disc and new pain, biopsied for germs
    Report of Andersson lesion in ankylosing spondylitis taken as spondylodiscitis; final diagnosis aseptic discitis of spondyloarthritis.

    Given a 58-year-old male patient
    And these findings
      | finding                 | recorded                  |
      | known spondyloarthritis | present                   |
      | back pain               | present                   |
      | pain duration           | 3 months                  |
      | recent injury           | absent                    |
      | immunosuppression       | present                   |
      | fever                   | absent                    |
      | C-reactive protein      | 29 mg/L                   |
      | marrow edema site       | endplates, vertebral body |
      | endplate erosion        | present                   |
      | disc destruction        | present                   |
      | syndesmophytes          | present                   |
      | bone culture growth     | absent                    |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Buttock and ankle of a student weeks after a burning urine, drained twice for a septic joint
    Report of reactive arthritis with unilateral sacroiliitis; final diagnosis reactive arthritis.

    Given a 22-year-old male patient
    And these findings
      | finding                       | recorded       |
      | pain site                     | buttock, ankle |
      | recent infection              | present        |
      | temperature                   | 38.2 °C        |
      | C-reactive protein            | 134 mg/L       |
      | white cell count              | 12.9 ×10^9/L   |
      | joint swelling                | present        |
      | synovial white cell count     | 31000 /µL      |
      | synovial fluid culture growth | absent         |
      | crystals in synovial fluid    | absent         |
      | sacroiliac marrow edema       | present        |
      | pain side                     | left           |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Low back of a teenage girl with bellyaches and short fevers, iliac joints on one side bright
    Report of familial Mediterranean fever presenting with sacroiliitis, brucellosis suspected; final diagnosis FMF sacroiliitis.

    Given a 15-year-old female patient
    And these findings
      | finding                       | recorded         |
      | pain site                     | buttock, abdomen |
      | fever                         | present          |
      | relapsing course              | present          |
      | C-reactive protein            | 76 mg/L          |
      | Brucella serology             | absent           |
      | HLA-B27                       | absent           |
      | blood culture growth          | absent           |
      | sacroiliac marrow edema       | present          |
      | search for infection negative | present          |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Pelvis of a boy losing weight with fever and a limp, drip antibiotics for the iliac joint
    Report of sacroiliitis as first sign of Crohn disease treated as septic sacroiliitis; final diagnosis enteropathic arthritis.
    Known miss: for inflammatory speaks only IFL-01, IFL-37.

    Given a 13-year-old male patient
    And these findings
      | finding                 | recorded |
      | limp                    | present  |
      | pain site               | buttock  |
      | weight loss             | present  |
      | temperature             | 38.0 °C  |
      | anemia                  | present  |
      | low albumin             | present  |
      | C-reactive protein      | 91 mg/L  |
      | platelet count          | raised   |
      | blood culture growth    | absent   |
      | sacroiliac marrow edema | present  |
      | abscess                 | absent   |
      | response to antibiotics | absent   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Forefoot of a transplanted man with a draining sore over the big toe ball, bone felt by the probe
    Podiatry report, ulcerated tophus with bone destruction taken as diabetic osteomyelitis; final diagnosis gout.
    Known miss: for inflammatory speaks only IFL-01.

    Given a 66-year-old male patient
    And these findings
      | finding                  | recorded        |
      | pain site                | foot            |
      | diabetes                 | present         |
      | immunosuppression        | present         |
      | foot ulcer               | present         |
      | bone palpable with probe | present         |
      | fever                    | absent          |
      | C-reactive protein       | 47 mg/L         |
      | white cell count         | normal          |
      | bone erosion             | present         |
      | marrow edema site        | metatarsal, toe |
      | bone culture growth      | absent          |
      | soft tissue mass         | present         |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent
  Scenario: Thigh bone of a woman with years of thickening, opened twice for a chronic infection without a germ
    Report of SAPHO with diaphyseal femoral osteitis taken as chronic sclerosing osteomyelitis or sarcoma; final diagnosis SAPHO.

    Given a 40-year-old female patient
    And these findings
      | finding                                  | recorded      |
      | pain site                                | thigh         |
      | pain duration                            | 4 years       |
      | treated for another diagnosis            | present       |
      | fever                                    | absent        |
      | C-reactive protein                       | 11 mg/L       |
      | bone culture growth                      | absent        |
      | histology shows nonspecific inflammation | present       |
      | marrow edema site                        | femoral shaft |
      | cortical thickening                      | present       |
      | sclerotic lesion                         | present       |
      | periosteal reaction                      | present       |
      | response to antibiotics                  | absent        |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action

  @not-urgent
  Scenario: Jaw of a girl with swelling on the left, three courses of antibiotics without cure
    Mandibular chronic nonbacterial osteomyelitis (Pediatric Rheumatology); final: CRMO/CNO.

    Given a 10-year-old female patient
    And these findings
      | finding                        | recorded |
      | pain site                      | jaw      |
      | pain side                      | left     |
      | pain duration                  | 8 months |
      | relapsing course               | present  |
      | local swelling                 | present  |
      | fever                          | absent   |
      | C-reactive protein             | 11 mg/L  |
      | erythrocyte sedimentation rate | 34 mm/h  |
      | marrow edema site              | mandible |
      | periosteal reaction            | present  |
      | reactive sclerosis             | present  |
      | lytic lesion                   | present  |
      | response to antibiotics        | absent   |
      | recent antibiotic use          | present  |
      | bone culture growth            | absent   |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Thoracic spine of a woman with several bright vertebral corners, searched for metastases
    SAPHO with vertebral involvement mistaken for metastatic disease; final: SAPHO.
    Known miss: for inflammatory speaks only IFL-281, IFL-01.

    Given a 52-year-old female patient
    And these findings
      | finding                    | recorded                        |
      | pain site                  | back                            |
      | pain duration              | 6 months                        |
      | previous cancer            | present                         |
      | C-reactive protein         | 19 mg/L                         |
      | multiple bone lesions      | present                         |
      | vertebral corner edema     | present                         |
      | number of vertebral levels | 4 sites                         |
      | sclerotic lesion           | present                         |
      | marrow edema site          | vertebral body, medial clavicle |
      | bone scan uptake           | multifocal                      |
      | tumor elsewhere on imaging | absent                          |
      | histology shows malignancy | absent                          |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Neck of a widow with fever and stiff head movement, meningitis treated first
    Crowned dens syndrome case reports; final: CPPD of the dens.

    Given a 79-year-old female patient
    And these findings
      | finding                    | recorded     |
      | pain site                  | neck         |
      | pain onset                 | sudden       |
      | pain duration              | 4 days       |
      | temperature                | 38.4 °C      |
      | headache                   | present      |
      | restricted spinal movement | present      |
      | C-reactive protein         | 138 mg/L     |
      | white cell count           | 12.9 ×10^9/L |
      | neurological deficit       | absent       |
      | marrow edema on MRI        | present      |
      | soft tissue edema          | present      |
      | blood culture growth       | absent       |
      | response to antibiotics    | absent       |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Lumbar spine of a man with failing kidneys, destroyed disc and sharp erosions
    Spinal gout mimicking spondylodiscitis (case reports); final: gout of the spine.
    Known miss: for inflammatory speaks only IFL-01, IFL-117, IFL-285.

    Given a 55-year-old male patient
    And these findings
      | finding                 | recorded  |
      | pain site               | back      |
      | pain duration           | 3 weeks   |
      | fever                   | present   |
      | chronic kidney disease  | present   |
      | C-reactive protein      | 112 mg/L  |
      | white cell count        | raised    |
      | uric acid               | 8.9 mg/dL |
      | endplate erosion        | present   |
      | endplate edema          | present   |
      | paraspinal inflammation | present   |
      | blood culture growth    | absent    |
      | response to antibiotics | absent    |
      | radiating pain          | present   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Kneecap of a skateboarder with a lytic hole and no trauma, tumor feared
    Patellar gout reported as pseudotumor (JOCR kind); final: intraosseous gouty tophus of the patella.
    Known miss: nothing recorded speaks for inflammatory.

    Given a 36-year-old male patient
    And these findings
      | finding           | recorded |
      | pain site         | knee     |
      | pain duration     | 5 months |
      | recent injury     | absent   |
      | fever             | absent   |
      | lytic lesion      | present  |
      | marrow edema site | patella  |
      | soft tissue mass  | present  |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Hip of a boy limping with swollen bone marrow at both trochanters and heels
    Enthesitis-related arthritis, first thought to be leukemia; final: juvenile spondyloarthritis.

    Given a 12-year-old male patient
    And these findings
      | finding              | recorded                      |
      | pain site            | hip, heel                     |
      | limp                 | present                       |
      | pain duration        | 4 months                      |
      | fatigue              | present                       |
      | morning stiffness    | present                       |
      | anemia               | present                       |
      | C-reactive protein   | 28 mg/L                       |
      | marrow edema site    | greater trochanter, calcaneus |
      | edema at an enthesis | present                       |
      | blasts on blood film | absent                        |
      | HLA-B27              | absent                        |
      | enthesitis           | present                       |
      | fever                | absent                        |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Foot of a barber, one toe thick and red for weeks after stubbing it, antibiotics given
    Psoriatic dactylitis with periostitis mistaken for osteomyelitis; final: psoriatic arthritis.
    Known miss: nothing recorded speaks for inflammatory.

    Given a 44-year-old male patient
    And these findings
      | finding                 | recorded |
      | pain site               | foot     |
      | minor injury            | present  |
      | local swelling          | present  |
      | local redness           | present  |
      | pain duration           | 7 weeks  |
      | marrow edema site       | toe      |
      | periosteal reaction     | present  |
      | response to antibiotics | absent   |
      | psoriasis               | absent   |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action
