@case @degenerative
Feature: Published cases of degenerative joint and disc disease
  Worn joints and discs, from the slow to the rapidly destructive,
  and the mechanical iliac sclerosis that follows childbirth.

  @not-urgent @also-metabolic @id-degenerative-02 @learn
  Scenario: A hip that collapses within six weeks of sudden pain
    Published case: Rapidly destructive osteoarthritis of the hip, case report,
    https://pmc.ncbi.nlm.nih.gov/articles/PMC5574848
    Serial radiographs showed the destruction, and other causes of it were excluded.

    Given a 76-year-old female patient
    And these findings
      | finding                        | recorded |
      | diabetes                       | present  |
      | pain site                      | hip      |
      | pain side                      | right    |
      | pain onset                     | sudden   |
      | progressive pain               | present  |
      | reduced function               | present  |
      | relief from pain treatment     | absent   |
      | fracture on radiograph         | absent   |
      | joint space narrowing          | present  |
      | rapid worsening                | present  |
      | worsening despite treatment    | present  |
      | joint destruction on follow-up | present  |
    When the findings are worked up
    Then the leading category is degenerative
    And degenerative is most of all rapidly destructive osteoarthritis
    And no red flag asks for action
    And the article section "causes.degenerative.osteoarthritis" is cited

  @not-urgent @hard @also-metabolic @id-degenerative-03 @learn
  Scenario: Sinking of the femoral head after a fixed fracture of the acetabulum
    Published case: Rapidly progressive hip disease after acetabular fracture fixation,
    https://pmc.ncbi.nlm.nih.gov/articles/PMC6279998
    Serial imaging showed the rapid destruction after other hip diseases had been weighed and set aside.

    Given a 62-year-old female patient
    And these findings
      | finding                      | recorded          |
      | previous injury at the site  | present           |
      | previous surgery at the site | present           |
      | fixation hardware            | present           |
      | pain site                    | hip               |
      | pain side                    | right             |
      | pain duration                | at least 2 months |
      | relief from pain treatment   | absent            |
      | abnormal radiograph          | present           |
      | joint space narrowing        | present           |
      | marrow edema on MRI          | present           |
      | marrow edema site            | femoral head      |
      | subchondral collapse         | present           |
      | subchondral bone loss        | present           |
      | earlier radiograph normal    | present           |
    When the findings are worked up
    Then the leading category is degenerative
    And degenerative is most of all rapidly destructive osteoarthritis
    And no red flag asks for action
    And the article section "causes.degenerative" is cited

  @not-urgent @hard @id-degenerative-04 @learn
  Scenario: A vanished femoral head that looks like septic arthritis on MRI
    Published case: Rapid destructive osteoarthritis of the hip: vanishing femoral head with MRI findings mimicking septic arthritis,
    doi:10.5348/100020Z14KO2019CR
    The hip was replaced in one operation and recovered without infection.

    Given a 75-year-old female patient
    And these findings
      | finding                      | recorded |
      | pain site                    | hip      |
      | pain side                    | left     |
      | fever                        | absent   |
      | limb deformity               | present  |
      | joint destruction            | present  |
      | joint effusion               | present  |
      | synovitis on imaging         | present  |
      | soft tissue edema            | present  |
      | soft tissue fluid collection | present  |
      | joint surface irregularity   | present  |
    When the findings are worked up
    Then the leading category is degenerative
    And degenerative is most of all rapidly destructive osteoarthritis
    And no red flag asks for action
    And the article section "causes.degenerative.osteoarthritis" is cited

  @not-urgent @id-degenerative-08 @check
  Scenario: Lateral knee pain with torn menisci and a marrow lesion of the tibial plateau
    Published case: Ultrasound-assisted intraosseous injection of platelet-rich plasma for a tibial plateau marrow lesion,
    https://pmc.ncbi.nlm.nih.gov/articles/PMC7773293
    Injection into the lesion reproduced the pain and eased it within three weeks.

    Given a 55-year-old female patient
    And these findings
      | finding                         | recorded               |
      | pain site                       | knee                   |
      | pain side                       | right                  |
      | pain duration                   | 3 months               |
      | marrow edema on MRI             | present                |
      | marrow edema site               | lateral tibial plateau |
      | meniscal tear                   | present                |
      | degenerative changes on imaging | present                |
    When the findings are worked up
    Then the leading category is degenerative
    And degenerative is most of all meniscal degeneration with root tear
    And no red flag asks for action
    And the article section "causes.degenerative.osteoarthritis" is cited

  @not-urgent @id-degenerative-10 @check
  Scenario: A torn meniscal root found after a knock on the knee
    Published case: Boray Medical clinical case 788, posterior root tear of the medial meniscus,
    https://boraymedical.com/cases/show/788?lang=en
    MRI showed the worn joint and the root tear.

    Given a 55-year-old female patient
    And these findings
      | finding                | recorded    |
      | recent injury          | present     |
      | mechanism of injury    | direct blow |
      | pain site              | knee        |
      | pain side              | left        |
      | joint swelling         | absent      |
      | abnormal radiograph    | present     |
      | fracture on radiograph | absent      |
      | joint space narrowing  | present     |
      | subchondral cysts      | present     |
      | meniscal root tear     | present     |
      | meniscal extrusion     | present     |
    When the findings are worked up
    Then the leading category is degenerative
    And degenerative is most of all meniscal degeneration with root tear
    And no red flag asks for action
    And the article section "causes.degenerative" is cited

  @not-urgent @id-degenerative-13 @check
  Scenario: Pain at the base of the thumb two years after a crash on the outstretched hand
    Published case: Boray Medical clinical case 795, osteoarthritis between scaphoid, trapezium and trapezoid after injury,
    https://boraymedical.com/cases/show/795?lang=en
    CT of the wrist together with the history settled it.

    Given a 53-year-old male patient
    And these findings
      | finding                     | recorded   |
      | previous injury at the site | present    |
      | pain site                   | thumb base |
      | pain duration               | chronic    |
      | local swelling              | present    |
      | reduced grip strength       | present    |
      | local tenderness            | present    |
      | abnormal radiograph         | present    |
      | subchondral sclerosis       | present    |
      | joint space narrowing       | present    |
      | synovitis on imaging        | present    |
      | joint surface irregularity  | present    |
    When the findings are worked up
    Then the leading category is degenerative
    And degenerative is most of all osteoarthritis
    And no red flag asks for action
    And the article section "causes.degenerative.osteoarthritis" is cited

  @not-urgent @id-degenerative-18 @learn
  Scenario: Midline back pain that began with the barbell and keeps a man from work
    Published case: Discogenic non-radicular low back pain: a clinical case report,
    doi:10.21518/2079-701X-2020-4-60-65
    Clinical tests pointed to the disc, and pain fell by 70 percent in six weeks without operation.

    Given a 42-year-old male patient
    And these findings
      | finding                 | recorded |
      | mechanism of injury     | lifting  |
      | pain site               | low back |
      | pain side               | midline  |
      | pain duration           | 6 weeks  |
      | radiating pain          | absent   |
      | reduced function        | present  |
      | pain worse when sitting | present  |
      | Modic type 1 change     | present  |
    When the findings are worked up
    Then the leading category is degenerative
    And degenerative is most of all degenerative disc disease
    And no red flag asks for action
    And the article section "causes.degenerative" is cited

  @not-urgent @hard @id-degenerative-20 @check
  Scenario: Inflammatory back pain in a young adult that comes from a worn disc
    Published case: spa-imaging.org, degenerative changes in a young patient with possible axial spondyloarthritis,
    http://www.spa-imaging.org/default.asp?MainMenuId=395&PageId=489&Sub=489&Desc=Degenerative_changes
    The MRI pattern settled it: edema along whole endplates on both sides of a worn, prolapsed disc.

    Given a patient
    And these findings
      | finding                | recorded       |
      | age                    | 20 to 39 years |
      | pain site              | back           |
      | inflammatory back pain | present        |
      | marrow edema on MRI    | present        |
      | marrow edema site      | endplates      |
      | endplate edema         | present        |
      | disc height loss       | present        |
      | disc signal            | dark           |
      | disc prolapse          | present        |
    When the findings are worked up
    Then the leading category is degenerative
    And degenerative is most of all degenerative disc disease
    And no red flag asks for action
    And the article section "causes.degenerative" is cited

  @not-urgent @id-degenerative-27 @check
  Scenario: Low back pain after pregnancy with dense triangles of the iliac bones
    Published case: Eurorad case 6137, osteitis condensans ilii,
    https://www.eurorad.org/case/6137
    The pattern on radiograph and CT together with normal blood tests settled it.

    Given a 28-year-old female patient
    And these findings
      | finding                         | recorded   |
      | pregnancy stage                 | postpartum |
      | recent injury                   | absent     |
      | family history of joint disease | absent     |
      | pain site                       | low back   |
      | pain onset                      | gradual    |
      | pain duration                   | 2 months   |
      | pain with loading               | present    |
      | pain with activity              | present    |
      | pain relieved by NSAIDs         | absent     |
      | morning stiffness               | absent     |
      | relief from pain treatment      | absent     |
      | other joints affected           | absent     |
      | spreading pain                  | present    |
      | sacroiliac tenderness           | present    |
      | neurological deficit            | absent     |
      | restricted spinal movement      | present    |
      | erythrocyte sedimentation rate  | normal     |
      | routine blood tests normal      | present    |
      | triangular iliac sclerosis      | present    |
      | joint space narrowing           | absent     |
      | sacroiliac erosion              | absent     |
      | abnormal CT                     | present    |
    When the findings are worked up
    Then the leading category is degenerative
    And degenerative is most of all osteitis condensans ilii
    And no red flag asks for action
    And the article section "causes.degenerative" is cited
