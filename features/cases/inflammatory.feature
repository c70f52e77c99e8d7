@case @inflammatory
Feature: Published cases of inflammatory bone and joint disease
  Spondyloarthritis, rheumatoid arthritis, crystals and bone inflammation without germs.
  Many of them look like infection or tumor at first, others like strain or the ordinary aches after childbirth.

  @not-urgent @hard @id-inflammatory-02 @learn
  Scenario: Buttock pain eight months after delivery in a woman with quiet ulcerative colitis
    Published case: Annals of the Rheumatic Diseases 2022, letter on new axial spondyloarthritis after childbirth with ulcerative colitis,
    https://ard.bmj.com/content/81/9/e171
    Adalimumab brought marked relief within four days, and MRI had improved by week eight.

    Given a female patient
    And these findings
      | finding                     | recorded         |
      | age                         | 30 to 39 years   |
      | pregnancy stage             | postpartum       |
      | time since delivery         | 8 months         |
      | inflammatory bowel disease  | present          |
      | pain site                   | buttock          |
      | pain side                   | right            |
      | pain duration               | 2 months         |
      | progressive pain            | present          |
      | pain relieved by NSAIDs     | absent           |
      | sacroiliac tenderness       | present          |
      | FABER test                  | present          |
      | sacroiliac provocation test | present          |
      | C-reactive protein          | 1.7 mg/dL        |
      | HLA-B27                     | absent           |
      | normal radiograph           | present          |
      | sacroiliitis on radiograph  | absent           |
      | marrow edema on MRI         | present          |
      | marrow edema site           | sacroiliac joint |
      | sacroiliac marrow edema     | present          |
      | sacroiliac erosion          | absent           |
      | sacroiliac ankylosis        | absent           |
    When the findings are worked up
    Then the leading category is inflammatory
    And inflammatory is most of all axial spondyloarthritis
    And no red flag asks for action
    And the article section "types.inflammatory" is cited

  @not-urgent @hard @id-inflammatory-03 @learn
  Scenario: Back pain that looks like discitis in a man with gout and a white cell count of 25
    Published case: Don't count out gout: spinal gout presenting as vertebral osteomyelitis,
    https://shmabstracts.org/abstract/dont-count-out-gout-spinal-gout-presenting-as-vertebral-osteomyelitis/
    All cultures stayed sterile, washout and antibiotics did nothing, and corticosteroid brought a marked response.

    Given a 51-year-old male patient
    And these findings
      | finding                        | recorded                              |
      | body mass index                | obese                                 |
      | known gout                     | present                               |
      | chronic illness                | present                               |
      | spinal stenosis                | present                               |
      | pain site                      | low back, shoulder, knee, ankle, toes |
      | multifocal pain                | present                               |
      | pain duration                  | 1 week                                |
      | progressive pain               | present                               |
      | radiating pain                 | present                               |
      | joint pain                     | present                               |
      | fever                          | absent                                |
      | bladder or bowel disturbance   | absent                                |
      | neurological deficit           | absent                                |
      | joint warmth                   | present                               |
      | joint redness                  | present                               |
      | joint line tenderness          | present                               |
      | tophi                          | present                               |
      | clinical arthritis             | present                               |
      | white cell count               | 25 ×10^9/L                            |
      | leukocytosis                   | present                               |
      | platelet count                 | 481,000 /µL                           |
      | erythrocyte sedimentation rate | 98 mm/h                               |
      | C-reactive protein             | high                                  |
      | marrow edema on MRI            | present                               |
      | marrow edema site              | endplates                             |
      | endplate edema                 | present                               |
      | endplate erosion               | present                               |
      | pain moved to another joint    | present                               |
      | response to antibiotics        | absent                                |
    When the findings are worked up
    Then the leading category is inflammatory
    And inflammatory is most of all crystal arthritis
    And the red flag "osteomyelitis" asks for same day action
    And the article section "types.inflammatory" is cited

  @not-urgent @hard @id-inflammatory-06 @check
  Scenario: A girl with an expanding, tender collarbone that antibiotics did not help
    Published case: Chronic non-bacterial osteomyelitis of clavicle,
    https://pmj.bmj.com/content/95/1130/680.abstract
    Bone biopsy showed mixed inflammation, fibrosis and new bone, and the tissue culture stayed sterile.

    Given a 10-year-old female patient
    And these findings
      | finding                        | recorded     |
      | pain site                      | clavicle     |
      | pain side                      | left         |
      | local swelling                 | present      |
      | focal bony tenderness          | present      |
      | rest of the examination normal | present      |
      | white cell count               | 6.13 ×10^9/L |
      | leukocytosis                   | absent       |
      | normal blood count             | present      |
      | erythrocyte sedimentation rate | 42 mm/h      |
      | C-reactive protein             | 11 mg/L      |
      | Brucella serology              | absent       |
      | abnormal radiograph            | present      |
      | bone expansion                 | present      |
      | periosteal reaction            | present      |
      | low T1 marrow signal           | present      |
      | response to antibiotics        | absent       |
      | spread along the bone          | present      |
    When the findings are worked up
    Then the leading category is inflammatory
    And inflammatory is most of all non-bacterial osteitis
    And no red flag asks for action
    And the article section "types.inflammatory" is cited

  @not-urgent @id-inflammatory-10 @learn
  Scenario: Pustules of palms and soles with a dense, eroded anterior chest wall
    Published case: Eurorad case 17894, anterior chest wall involvement in SAPHO syndrome,
    https://www.eurorad.org/case/17894
    The skin disease together with the typical chest wall imaging settled it.

    Given a 55-year-old female patient
    And these findings
      | finding                          | recorded               |
      | palmoplantar pustulosis          | present                |
      | pain site                        | back                   |
      | pain duration                    | chronic                |
      | joint pain                       | present                |
      | multifocal pain                  | present                |
      | abnormal radiograph              | present                |
      | abnormal CT                      | present                |
      | sclerotic lesion                 | present                |
      | periosteal reaction              | present                |
      | bone erosion                     | present                |
      | anterior chest wall hyperostosis | present                |
      | marrow edema on MRI              | present                |
      | marrow edema site                | sternoclavicular joint |
      | marrow contrast enhancement      | present                |
    When the findings are worked up
    Then the leading category is inflammatory
    And inflammatory is most of all non-bacterial osteitis
    And no red flag asks for action
    And the article section "causes.inflammatory.other_autoimmune" is cited

  @not-urgent @hard @id-inflammatory-13 @check @known-miss
  Scenario: Discitis at many levels with a negative search for infection
    Published case: SAPHO Syndrome Mimicking Infectious Spondylodiscitis and Bone Metastasis, second patient,
    doi:10.1155/2021/5577257
    Two biopsies stayed negative, and the bone scan showed uptake of the chest wall joints as well.
    Known miss: nothing that was recorded speaks for inflammatory.

    Given a 61-year-old female patient
    And these findings
      | finding                       | recorded                        |
      | pain site                     | thoracic spine and lumbar spine |
      | search for infection negative | present                         |
      | abnormal marrow on MRI        | present                         |
      | paraspinal inflammation       | present                         |
      | discitis pattern on MRI       | present                         |
      | number of vertebral levels    | several                         |
    When the findings are worked up
    Then no category leads
    And the standing of inflammatory is not supported
    And the red flag "spondylodiscitis" asks for same day action

  @not-urgent @id-inflammatory-15 @check
  Scenario: Forefoot pain at night with an erosion under an overhanging edge
    Published case: Radsource MRI Web Clinic, July 2011: gout,
    http://radsource.us/gout/
    The MRI picture of erosions with a tophus settled it; no crystals are quoted.

    Given a 55-year-old male patient
    And these findings
      | finding                         | recorded                         |
      | pain site                       | forefoot                         |
      | pain duration                   | chronic                          |
      | night pain                      | present                          |
      | pain with loading               | present                          |
      | difficulty walking              | present                          |
      | relief from pain treatment      | absent                           |
      | local swelling                  | present                          |
      | bone erosion                    | present                          |
      | erosion with overhanging edge   | present                          |
      | joint space narrowing           | absent                           |
      | soft tissue mass                | present                          |
      | marrow edema on MRI             | present                          |
      | marrow edema site               | metatarsal head, hallux sesamoid |
      | number of edema sites           | 2                                |
      | cystic change beside an erosion | present                          |
    When the findings are worked up
    Then the leading category is inflammatory
    And inflammatory is most of all crystal arthritis
    And the red flag "malignancy" asks for urgent action
    And the article section "types.classification" is cited

  @not-urgent @hard @id-inflammatory-16 @check @known-miss
  Scenario: A patellar lesion that breaks the cortex, almost without edema, in an obese man
    Published case: Tophaceous Gout Mimicking a Neoplasm of the Patella,
    doi:10.1055/s-0044-1800845
    Published as tophaceous gout after review by a tumor board; the exact proof was not readable.
    Known miss: nothing that was recorded speaks for inflammatory; neoplastic leads with NEO-07, NEO-22, NEO-50.

    Given a 36-year-old male patient
    And these findings
      | finding                       | recorded  |
      | body mass index               | obese     |
      | recent injury                 | absent    |
      | pain site                     | knee      |
      | pain side                     | right     |
      | symptom duration              | 2 years   |
      | night pain                    | present   |
      | pain relieved by NSAIDs       | absent    |
      | morning stiffness             | present   |
      | joint locking                 | present   |
      | joint swelling                | present   |
      | joint effusion on examination | present   |
      | local swelling                | present   |
      | abnormal radiograph           | present   |
      | lytic lesion                  | present   |
      | lesion margin                 | sclerotic |
      | marrow replacement            | present   |
      | cortical destruction          | present   |
      | marrow contrast enhancement   | present   |
      | marrow edema on MRI           | absent    |
      | tendon disease on imaging     | present   |
      | lesion contrast enhancement   | present   |
    When the findings are worked up
    Then the leading category is neoplastic
    And the standing of inflammatory is not supported
    And the red flag "malignancy" asks for urgent action

  @not-urgent @id-inflammatory-17 @learn
  Scenario: A shoulder with erosions, a swollen bursa and rice bodies after two years of pain
    Published case: Eurorad case 14322, shoulder rheumatoid arthritis,
    https://www.eurorad.org/case/14322
    Histology of the synovium fitted rheumatoid arthritis, and the loose bodies were rice bodies.

    Given a 69-year-old female patient
    And these findings
      | finding                         | recorded           |
      | pain site                       | shoulder and wrist |
      | pain side                       | left and right     |
      | multifocal pain                 | present            |
      | pain duration                   | 2 years            |
      | progressive pain                | present            |
      | white cell count                | raised             |
      | leukocytosis                    | present            |
      | neutrophil count                | raised             |
      | inflammatory markers raised     | present            |
      | abnormal liver tests            | present            |
      | abnormal radiograph             | present            |
      | bone erosion                    | present            |
      | joint effusion                  | present            |
      | synovitis on imaging            | present            |
      | bursitis on imaging             | present            |
      | marrow edema on MRI             | present            |
      | marrow edema site               | distal clavicle    |
      | tendon disease on imaging       | present            |
      | soft tissue swelling on imaging | present            |
      | rice bodies                     | present            |
      | tendon tear on imaging          | present            |
      | lymph nodes on imaging          | present            |
    When the findings are worked up
    Then the leading category is inflammatory
    And no red flag asks for action
    And the article section "types.inflammatory" is cited

  @not-urgent @hard @id-inflammatory-25 @check @known-miss
  Scenario: A recruit whose buttock pain was called overuse for a year
    Published case: JOSPT Cases 2023, ankylosing spondylitis presenting as buttock pain in a military athlete,
    doi:10.2519/josptcases.2023.11596
    Radiographs, blood tests and a rheumatologist confirmed it, and the right treatment helped.
    Known miss: for inflammatory speaks only IFL-100; degenerative leads with DEG-98.

    Given a 20-year-old male patient
    And these findings
      | finding                       | recorded |
      | athletic or military training | present  |
      | pain site                     | buttock  |
      | pain side                     | right    |
      | pain duration                 | 1 year   |
      | relief from pain treatment    | absent   |
      | pain judged non-mechanical    | present  |
      | spinal pain                   | absent   |
    When the findings are worked up
    Then the leading category is degenerative
    And the standing of inflammatory is not supported
    And no red flag asks for action

  @not-urgent @hard @id-inflammatory-26 @learn
  Scenario: One-sided buttock pain called piriformis syndrome in a woman with Crohn disease
    Published case: Spondyloarthritis in a patient with unilateral buttock pain and history of Crohn disease,
    https://researchexperts.utmb.edu/en/publications/spondyloarthritis-in-a-patient-with-unilateral-buttock-pain-and-h
    A rheumatologist confirmed it, and a TNF blocker helped markedly.

    Given a 27-year-old female patient
    And these findings
      | finding                    | recorded |
      | inflammatory bowel disease | present  |
      | pain site                  | buttock  |
      | pain duration              | 6 months |
      | pain side                  | one side |
      | pain judged non-mechanical | present  |
    When the findings are worked up
    Then the leading category is inflammatory
    And inflammatory is most of all axial spondyloarthritis
    And no red flag asks for action
    And the article section "types.classification" is cited

  @not-urgent @hard @id-inflammatory-27 @check
  Scenario: Inflammatory back pain with negative HLA-B27, normal C-reactive protein and barely a trace on MRI
    Published case: Should We Repeat Imaging If Clinical Suspicion is High in Axial Spondyloarthritis, A Case Report,
    https://irispublishers.com/gjor/abstract/should-we-repeat-imaging-if-clinical-suspicion-is-high-in-axial-spondyloarthritis.ID.000548.php
    A second MRI after six months showed sacroiliitis of both sides.

    Given a 28-year-old female patient
    And these findings
      | finding                    | recorded         |
      | pain site                  | back             |
      | pain duration              | 3 years          |
      | inflammatory back pain     | present          |
      | joint pain                 | present          |
      | multifocal pain            | present          |
      | fatigue                    | present          |
      | BASDAI score               | 3.4 points       |
      | C-reactive protein         | normal           |
      | HLA-B27                    | absent           |
      | normal radiograph          | present          |
      | sacroiliitis on radiograph | absent           |
      | marrow edema on MRI        | present          |
      | marrow edema site          | sacroiliac joint |
      | sacroiliac marrow edema    | present          |
      | sacroiliac edema extent    | subtle           |
      | vertebral corner edema     | absent           |
    When the findings are worked up
    Then the leading category is inflammatory
    And inflammatory is most of all axial spondyloarthritis
    And no red flag asks for action
    And the article section "types.inflammatory" is cited

  @not-urgent @id-inflammatory-28 @learn
  Scenario: Chronic back pain down one leg with sacroiliitis and a lesion of a thoracic endplate
    Published case: Ankylosing spondylitis with Andersson lesion and low backache radiating to the lower limb, case report,
    doi:10.21203/rs.3.rs-6459382/v1
    Symptoms, activity score and markers fell over three months of an NSAID and methotrexate.

    Given a 25-year-old male patient
    And these findings
      | finding                 | recorded                    |
      | pain site               | low back                    |
      | pain duration           | chronic                     |
      | radiating pain          | present                     |
      | C-reactive protein      | raised                      |
      | HLA-B27                 | present                     |
      | antinuclear antibodies  | absent                      |
      | sacroiliitis on MRI     | present                     |
      | sacroiliac marrow edema | present                     |
      | endplate edema          | present                     |
      | marrow edema on MRI     | present                     |
      | marrow edema site       | sacroiliac joints, endplate |
    When the findings are worked up
    Then the leading category is inflammatory
    And inflammatory is most of all axial spondyloarthritis
    And no red flag asks for action
    And the article section "types.inflammatory" is cited
