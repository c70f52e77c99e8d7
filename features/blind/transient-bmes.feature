@transient-bmes
Feature: Blind pictures of transient BMES causes
  Made-up case reports, written by people who had not seen the rules, as a stand-in for cases nobody has seen.
  The first run on them is in docs/accuracy.md; since then the rules were mended with most of them in view.

  @not-urgent
  Scenario: Banker with a hip that went by itself
    Classic single case report with follow-up MRI.

    Given a 44-year-old male patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | pain onset                             | sudden   |
      | pain duration                          | 6 weeks  |
      | recent injury                          | absent   |
      | C-reactive protein                     | 2 mg/L   |
      | osteonecrosis risk factor              | absent   |
      | osteopenia on radiograph               | present  |
      | diffuse edema of femoral head and neck | present  |
      | low T1 marrow signal                   | present  |
      | joint effusion                         | present  |
      | edema resolved on follow-up MRI        | present  |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Hip of a woman near term
    Obstetric case report: symphysis pain was suspected.

    Given a 34-year-old female patient
    And these findings
      | finding                                | recorded        |
      | pain site                              | hip             |
      | pregnancy stage                        | third trimester |
      | gestational age                        | 33 weeks        |
      | recent injury                          | absent          |
      | inability to bear weight               | present         |
      | C-reactive protein                     | 8 mg/L          |
      | diffuse edema of femoral head and neck | present         |
      | joint effusion                         | present         |
      | fever                                  | absent          |
      | pain resolved on follow-up             | present         |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @not-urgent
  Scenario: Both hips after twins
    Case report with bone density.

    Given a 31-year-old female patient
    And these findings
      | finding                        | recorded                      |
      | pain site                      | hip                           |
      | pregnancy stage                | postpartum                    |
      | time since delivery            | 5 weeks                       |
      | pain with loading              | present                       |
      | waddling gait                  | present                       |
      | 25-OH vitamin D                | 13 ng/mL                      |
      | bone density Z-score           | -2.3 SD                       |
      | bilateral marrow edema         | present                       |
      | marrow edema site              | femoral head and femoral neck |
      | edema reduced on follow-up MRI | present                       |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @not-urgent
  Scenario: Edema that walked from knee to hip
    Report of regional migratory osteoporosis.

    Given a 52-year-old male patient
    And these findings
      | finding                      | recorded                         |
      | pain site                    | knee                             |
      | pain moved to another joint  | present                          |
      | pain duration                | 9 months                         |
      | recent injury                | absent                           |
      | joint effusion               | present                          |
      | 25-OH vitamin D              | 24 ng/mL                         |
      | periarticular osteopenia     | present                          |
      | marrow edema site            | femoral condyle and femoral head |
      | edema moved on follow-up MRI | present                          |
      | response to bone drugs       | present                          |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Ankle edema of a man who only walked
    Foot case: talus, first called a stress fracture.

    Given a 48-year-old male patient
    And these findings
      | finding                         | recorded |
      | pain site                       | ankle    |
      | pain duration                   | 3 months |
      | recent injury                   | absent   |
      | local swelling                  | present  |
      | C-reactive protein              | 3 mg/L   |
      | normal radiograph               | present  |
      | marrow edema site               | talus    |
      | fracture line on MRI            | absent   |
      | 25-OH vitamin D                 | 18 ng/mL |
      | edema resolved on follow-up MRI | present  |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Knee in which the edema changed sides
    Radiology page: shift within one joint.

    Given a 55-year-old male patient
    And these findings
      | finding                      | recorded        |
      | pain site                    | knee            |
      | pain duration                | 5 months        |
      | night pain                   | present         |
      | recent injury                | absent          |
      | meniscal tear                | absent          |
      | intact cartilage             | present         |
      | normal radiograph            | present         |
      | marrow edema site            | femoral condyle |
      | edema moved on follow-up MRI | present         |
      | pain resolved on follow-up   | present         |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Midfoot that hurt all winter
    Rheumatology case: complex regional pain syndrome was thought of.

    Given a 39-year-old female patient
    And these findings
      | finding                        | recorded                                       |
      | pain site                      | foot                                           |
      | pain duration                  | 4 months                                       |
      | pain with loading              | present                                        |
      | recent injury                  | absent                                         |
      | 25-OH vitamin D                | 9 ng/mL                                        |
      | erythrocyte sedimentation rate | 10 mm/h                                        |
      | normal radiograph              | present                                        |
      | marrow edema site              | other tarsal bone and navicular and metatarsal |
      | number of edema sites          | 4                                              |
      | edema reduced on follow-up MRI | present                                        |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @urgent @known-miss
  Scenario: Pregnant hip that broke
    Obstetric emergency report.
    Known miss: for transient BMES speaks only TRA-02, TRA-72, TRA-18.

    Given a 36-year-old female patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | pregnancy                              | present  |
      | gestational age                        | 35 weeks |
      | pain duration                          | 7 weeks  |
      | sudden worsening of known pain         | present  |
      | inability to bear weight               | present  |
      | osteopenia on radiograph               | present  |
      | femoral neck fracture                  | present  |
      | displaced fracture                     | present  |
      | diffuse edema of femoral head and neck | present  |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Hip pain in week eleven
    Case report: unusually early in pregnancy.

    Given a 29-year-old female patient
    And these findings
      | finding                    | recorded                      |
      | pain site                  | groin                         |
      | pregnancy                  | present                       |
      | pregnancy stage            | first trimester               |
      | pain duration              | 3 weeks                       |
      | limp                       | present                       |
      | fever                      | absent                        |
      | C-reactive protein         | 5 mg/L                        |
      | marrow edema site          | femoral head and femoral neck |
      | joint effusion             | present                       |
      | pain resolved on follow-up | present                       |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Two hips at once in a man
    Case report: metastases were excluded first.

    Given a 41-year-old male patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | pain side                              | both     |
      | pain duration                          | 10 weeks |
      | recent injury                          | absent   |
      | corticosteroid use                     | absent   |
      | routine blood tests normal             | present  |
      | monoclonal protein                     | absent   |
      | osteopenia on radiograph               | present  |
      | diffuse edema of femoral head and neck | present  |
      | subchondral low-signal area            | absent   |
      | time to resolution                     | 9 months |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Shoulder with edema and no tear
    Case report: frozen shoulder and infection were considered.

    Given a 50-year-old female patient
    And these findings
      | finding                         | recorded     |
      | pain site                       | shoulder     |
      | pain duration                   | 3 months     |
      | night pain                      | present      |
      | recent injury                   | absent       |
      | restricted movement             | present      |
      | fever                           | absent       |
      | tendon tear on imaging          | absent       |
      | marrow edema site               | humeral head |
      | normal radiograph               | present      |
      | edema resolved on follow-up MRI | present      |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Wrist edema of a pianist
    Hand radiology case.

    Given a 45-year-old female patient
    And these findings
      | finding                         | recorded                                  |
      | pain site                       | wrist                                     |
      | pain duration                   | 11 weeks                                  |
      | recent injury                   | absent                                    |
      | local swelling                  | present                                   |
      | rheumatoid factor               | absent                                    |
      | erythrocyte sedimentation rate  | 9 mm/h                                    |
      | synovitis on imaging            | absent                                    |
      | marrow edema site               | lunate and other carpal bone and scaphoid |
      | periarticular osteopenia        | present                                   |
      | edema resolved on follow-up MRI | present                                   |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Boy with a limp and a bright hip
    Rare pediatric case: leukemia and Perthes disease excluded.
    Known miss: for transient BMES speaks only TRA-86.

    Given a 9-year-old male patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | limp                                   | present  |
      | pain duration                          | 5 weeks  |
      | fever                                  | absent   |
      | recent injury                          | absent   |
      | normal blood count                     | present  |
      | osteopenia on radiograph               | present  |
      | diffuse edema of femoral head and neck | present  |
      | joint effusion                         | present  |
      | edema resolved on follow-up MRI        | present  |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Teenager with edema in five foot bones
    Pediatric rheumatology report: juvenile arthritis was assumed.

    Given a 16-year-old female patient
    And these findings
      | finding                         | recorded                         |
      | pain site                       | foot                             |
      | pain duration                   | 4 months                         |
      | pain with loading               | present                          |
      | recent injury                   | absent                           |
      | HLA-B27                         | absent                           |
      | 25-OH vitamin D                 | 11 ng/mL                         |
      | normal radiograph               | present                          |
      | number of edema sites           | 5                                |
      | marrow edema site               | other tarsal bone and metatarsal |
      | fracture line on MRI            | absent                           |
      | edema resolved on follow-up MRI | present                          |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Seventy-year-old hip that healed
    Case report: insufficiency fracture was expected.

    Given a 70-year-old female patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | pain onset                             | sudden   |
      | pain duration                          | 8 weeks  |
      | recent injury                          | absent   |
      | postmenopausal                         | present  |
      | bone density T-score                   | -1.7 SD  |
      | 25-OH vitamin D                        | 28 ng/mL |
      | C-reactive protein                     | 6 mg/L   |
      | diffuse edema of femoral head and neck | present  |
      | edema resolved on follow-up MRI        | present  |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Bright hip of a man with prostate cancer
    Oncology case: metastasis was suspected.
    Known miss: for transient BMES speaks only TRA-10, TRA-30, TRA-20, TRA-76.

    Given a 57-year-old male patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | pain duration                          | 2 months |
      | previous cancer                        | present  |
      | C-reactive protein                     | 3 mg/L   |
      | bone scan uptake                       | diffuse  |
      | osteopenia on CT or MRI                | present  |
      | diffuse edema of femoral head and neck | present  |
      | soft tissue mass                       | absent   |
      | edema resolved on follow-up MRI        | present  |
    When the findings are worked up
    Then the leading category is metabolic
    And no red flag asks for action

  @not-urgent
  Scenario: Hip for which drilling was offered
    Orthopedic case: osteonecrosis was diagnosed elsewhere.

    Given a 38-year-old male patient
    And these findings
      | finding                         | recorded                      |
      | pain site                       | hip                           |
      | pain duration                   | 3 months                      |
      | corticosteroid use              | present                       |
      | alcohol excess                  | present                       |
      | recent injury                   | absent                        |
      | marrow edema site               | femoral head and femoral neck |
      | double line sign                | absent                        |
      | serpentine rim                  | absent                        |
      | subchondral low-signal area     | absent                        |
      | edema resolved on follow-up MRI | present                       |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: The other hip two years later
    Case report with two episodes.

    Given a 46-year-old male patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | similar episode before                 | present  |
      | pain duration                          | 5 weeks  |
      | recent injury                          | absent   |
      | erythrocyte sedimentation rate         | 14 mm/h  |
      | 25-OH vitamin D                        | 16 ng/mL |
      | bone density T-score                   | -2.1 SD  |
      | osteopenia on radiograph               | present  |
      | diffuse edema of femoral head and neck | present  |
      | response to bone drugs                 | present  |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Hip after the virus
    Report from the years of the pandemic.

    Given a 47-year-old male patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | pain duration                          | 4 weeks  |
      | recent infection                       | present  |
      | corticosteroid use                     | absent   |
      | recent injury                          | absent   |
      | C-reactive protein                     | 7 mg/L   |
      | diffuse edema of femoral head and neck | present  |
      | joint effusion                         | present  |
      | normal radiograph                      | present  |
      | pain resolved on follow-up             | present  |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: From foot to foot to sacrum
    Case report of edema with many stations.

    Given a 58-year-old male patient
    And these findings
      | finding                          | recorded                           |
      | pain site                        | foot and ankle                     |
      | pain moved to another joint      | present                            |
      | pain duration                    | 14 months                          |
      | recent injury                    | absent                             |
      | erythrocyte sedimentation rate   | 16 mm/h                            |
      | bone density T-score             | -2.6 SD                            |
      | marrow edema site                | talus and calcaneus and sacral ala |
      | edema moved on follow-up MRI     | present                            |
      | response to bone drugs           | present                            |
      | pain persisting beyond 12 months | present                            |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Forefoot of a jogger without a line
    Sports case: stress fracture boot for weeks.

    Given a 42-year-old female patient
    And these findings
      | finding                       | recorded                         |
      | pain site                     | foot                             |
      | pain duration                 | 9 weeks                          |
      | athletic or military training | present                          |
      | recent injury                 | absent                           |
      | local swelling                | present                          |
      | 25-OH vitamin D               | 15 ng/mL                         |
      | normal radiograph             | present                          |
      | marrow edema site             | metatarsal and other tarsal bone |
      | fracture line on MRI          | absent                           |
      | edema moved on follow-up MRI  | present                          |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Knee of a young father
    Case report: meniscus operation was planned.

    Given a 36-year-old male patient
    And these findings
      | finding                        | recorded                           |
      | pain site                      | knee                               |
      | pain onset                     | sudden                             |
      | pain duration                  | 7 weeks                            |
      | recent injury                  | absent                             |
      | inability to bear weight       | present                            |
      | intact menisci                 | present                            |
      | C-reactive protein             | 2 mg/L                             |
      | marrow edema site              | femoral condyle and tibial plateau |
      | subchondral low-signal area    | absent                             |
      | edema reduced on follow-up MRI | present                            |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Thin student with a sore hip
    Mixed case: low weight, no fracture.

    Given a 23-year-old female patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | pain duration                          | 6 weeks  |
      | body mass index                        | 17 kg/m² |
      | eating disorder                        | present  |
      | recent injury                          | absent   |
      | 25-OH vitamin D                        | 12 ng/mL |
      | bone density Z-score                   | -2.4 SD  |
      | diffuse edema of femoral head and neck | present  |
      | femoral neck fracture                  | absent   |
      | edema resolved on follow-up MRI        | present  |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Knees of a woman on heparin
    Obstetric case: thrombosis was excluded first.

    Given a 37-year-old female patient
    And these findings
      | finding                    | recorded                           |
      | pain site                  | knee                               |
      | pain side                  | both                               |
      | pregnancy stage            | third trimester                    |
      | gestational age            | 31 weeks                           |
      | heparin use                | present                            |
      | recent injury              | absent                             |
      | 25-OH vitamin D            | 17 ng/mL                           |
      | bilateral marrow edema     | present                            |
      | marrow edema site          | femoral condyle and proximal tibia |
      | pain resolved on follow-up | present                            |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Hip with a thin line that faded
    Radiology case: edema with a faint subchondral line.

    Given a 49-year-old male patient
    And these findings
      | finding                                | recorded                |
      | pain site                              | hip                     |
      | pain duration                          | 2 months                |
      | recent injury                          | absent                  |
      | C-reactive protein                     | normal                  |
      | osteopenia on radiograph               | present                 |
      | diffuse edema of femoral head and neck | present                 |
      | subchondral line                       | parallel to the surface |
      | subchondral low-signal thickness       | 2 mm                    |
      | edema resolved on follow-up MRI        | present                 |
      | time to resolution                     | 8 months                |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Truck driver of forty-four with a bright femoral head
    Radiopaedia-like case page.

    Given a 44-year-old male patient
    And these findings
      | finding                                     | recorded |
      | pain site                                   | hip      |
      | pain side                                   | left     |
      | pain onset                                  | sudden   |
      | pain duration                               | 6 weeks  |
      | recent injury                               | absent   |
      | corticosteroid use                          | absent   |
      | limp                                        | present  |
      | routine blood tests normal                  | present  |
      | osteopenia on radiograph                    | present  |
      | diffuse edema of femoral head and neck      | present  |
      | joint effusion                              | present  |
      | edema without a subchondral low-signal line | present  |
      | edema resolved on follow-up MRI             | present  |
      | time to resolution                          | 7 months |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Last weeks before twins and a crutch
    Obstetric case report.

    Given a 33-year-old female patient
    And these findings
      | finding                       | recorded                      |
      | pregnancy                     | present                       |
      | pregnancy stage               | third trimester               |
      | gestational age               | 34 weeks                      |
      | pain site                     | hip                           |
      | pain side                     | left                          |
      | pain onset                    | gradual                       |
      | pain with loading             | present                       |
      | C-reactive protein            | 7 mg/L                        |
      | marrow edema site             | femoral head and femoral neck |
      | joint effusion                | present                       |
      | demarcated subchondral lesion | absent                        |
      | femoral neck fracture         | absent                        |
      | pain resolved on follow-up    | present                       |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @urgent
  Scenario: Both groins in the fourth week after birth
    Orthopedic case report; fracture risk stressed.

    Given a 36-year-old female patient
    And these findings
      | finding                                | recorded   |
      | pregnancy stage                        | postpartum |
      | time since delivery                    | 4 weeks    |
      | breastfeeding                          | present    |
      | pain site                              | hip        |
      | pain side                              | both       |
      | unable to bear weight                  | present    |
      | afebrile                               | present    |
      | treated for another diagnosis          | present    |
      | bilateral marrow edema                 | present    |
      | diffuse edema of femoral head and neck | present    |
      | fracture line on MRI                   | absent     |
      | osteopenia on radiograph               | present    |
      | 25-OH vitamin D                        | 22 ng/mL   |
      | edema resolved on follow-up MRI        | present    |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @not-urgent
  Scenario: Knee of an accountant that changed its condyle
    Knee journal case report.

    Given a 52-year-old male patient
    And these findings
      | finding                      | recorded               |
      | pain site                    | knee                   |
      | pain onset                   | gradual                |
      | pain duration                | 3 months               |
      | recent injury                | absent                 |
      | rest pain                    | present                |
      | intact menisci               | present                |
      | marrow edema site            | medial femoral condyle |
      | edema moved on follow-up MRI | present                |
      | time to follow-up MRI        | 12 weeks               |
      | subchondral fracture         | absent                 |
      | inflammatory markers normal  | present                |
      | pain resolved on follow-up   | present                |
      | time to resolution           | 10 months              |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Ankle without a cause in a choir leader
    Foot and ankle case report.

    Given a 47-year-old male patient
    And these findings
      | finding                        | recorded  |
      | pain site                      | ankle     |
      | pain side                      | right     |
      | pain onset                     | sudden    |
      | pain duration                  | 2 months  |
      | recent injury                  | absent    |
      | local swelling                 | present   |
      | uric acid                      | 5.6 mg/dL |
      | C-reactive protein             | <5 mg/L   |
      | normal radiograph              | present   |
      | marrow edema site              | talus     |
      | cartilage loss                 | absent    |
      | fracture line on MRI           | absent    |
      | treated for another diagnosis  | present   |
      | edema reduced on follow-up MRI | present   |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Hip, then knee, then ankle over three autumns
    Rheumatology case report.

    Given a 50-year-old male patient
    And these findings
      | finding                        | recorded            |
      | similar episode before         | present             |
      | pain site                      | ankle               |
      | pain moved to another joint    | present             |
      | pain duration                  | 7 weeks             |
      | recent injury                  | absent              |
      | autonomic limb changes         | absent              |
      | erythrocyte sedimentation rate | 11 mm/h             |
      | T-score                        | -1.7 SD             |
      | normal bone profile            | present             |
      | marrow edema site              | talus and navicular |
      | edema moved on follow-up MRI   | present             |
      | bone scan uptake               | focal               |
      | periarticular osteopenia       | present             |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Schoolboy of ten resting his hip for a term
    Pediatric radiology case; Perthes and infection excluded.
    Known miss: for transient BMES speaks only TRA-86.

    Given a 10-year-old male patient
    And these findings
      | finding                         | recorded                      |
      | pain site                       | hip                           |
      | limp                            | present                       |
      | pain duration                   | 5 weeks                       |
      | afebrile                        | present                       |
      | recent injury                   | absent                        |
      | C-reactive protein              | 2 mg/L                        |
      | normal blood count              | present                       |
      | marrow edema site               | femoral head and femoral neck |
      | joint effusion                  | present                       |
      | preserved articular contour     | present                       |
      | subchondral low-signal area     | absent                        |
      | osteopenia on radiograph        | present                       |
      | edema resolved on follow-up MRI | present                       |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Girl of twelve with speckled tarsal bones
    Pediatric case report.

    Given a 12-year-old female patient
    And these findings
      | finding                        | recorded                               |
      | pain site                      | foot                                   |
      | pain side                      | left                                   |
      | pain duration                  | 4 months                               |
      | recent injury                  | absent                                 |
      | athletic or military training  | absent                                 |
      | autonomic limb changes         | absent                                 |
      | routine blood tests normal     | present                                |
      | HLA-B27                        | absent                                 |
      | number of edema sites          | 4                                      |
      | marrow edema site              | calcaneus, talus and other tarsal bone |
      | normal T1 marrow signal        | present                                |
      | edema reduced on follow-up MRI | present                                |
      | response to unloading          | present                                |
    When the findings are worked up
    Then no category leads
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Marathon organizer with a thin dark line under the dome
    Radiology case, osteonecrosis and core decompression discussed.
    Known miss: for transient BMES speaks only TRA-10, TRA-30, TRA-01.

    Given a 41-year-old male patient
    And these findings
      | finding                                | recorded            |
      | pain site                              | hip                 |
      | pain side                              | right               |
      | pain onset                             | sudden              |
      | pain duration                          | 8 weeks             |
      | athletic or military training          | present             |
      | alcohol excess                         | absent              |
      | pain with loading                      | present             |
      | normal radiograph                      | present             |
      | diffuse edema of femoral head and neck | present             |
      | medial femoral head spared             | present             |
      | subchondral line                       | shape not described |
      | subchondral low-signal thickness       | 2 mm                |
      | preserved femoral head contour         | present             |
      | edema resolved on follow-up MRI        | present             |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action

  @not-urgent
  Scenario: Bus conductor whose knee marrow shone with little vitamin D
    Orthopedic case report.

    Given a 61-year-old female patient
    And these findings
      | finding                         | recorded                |
      | pain site                       | knee                    |
      | pain onset                      | sudden                  |
      | pain duration                   | 7 weeks                 |
      | recent injury                   | absent                  |
      | postmenopausal                  | present                 |
      | 25-OH vitamin D                 | 15 ng/mL                |
      | T-score                         | -1.4 SD                 |
      | calcium                         | normal                  |
      | marrow edema site               | lateral femoral condyle |
      | meniscal tear                   | absent                  |
      | subchondral fracture            | absent                  |
      | response to bone drugs          | present                 |
      | edema resolved on follow-up MRI | present                 |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Shoulder marrow alight in a choir soprano
    Case report; rare site.

    Given a 50-year-old female patient
    And these findings
      | finding                         | recorded     |
      | pain site                       | shoulder     |
      | pain side                       | right        |
      | pain onset                      | gradual      |
      | pain duration                   | 10 weeks     |
      | night pain                      | present      |
      | recent injury                   | absent       |
      | restricted movement             | present      |
      | inflammatory markers normal     | present      |
      | normal radiograph               | present      |
      | marrow edema site               | humeral head |
      | periarticular calcification     | absent       |
      | rotator cuff tear               | absent       |
      | edema resolved on follow-up MRI | present      |
      | time to resolution              | 6 months     |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Midfoot of a saleswoman put in plaster twice
    Foot surgery case, stress fracture first assumed.
    Known miss: for transient BMES speaks only TRA-31, TRA-69.

    Given a 56-year-old female patient
    And these findings
      | finding                        | recorded              |
      | pain site                      | foot                  |
      | pain duration                  | 5 months              |
      | treated for another diagnosis  | present               |
      | sudden rise in training load   | absent                |
      | pain with loading              | present               |
      | local swelling                 | present               |
      | 25-OH vitamin D                | 27 ng/mL              |
      | normal CT                      | present               |
      | fracture line on MRI           | absent                |
      | marrow edema site              | cuboid and metatarsal |
      | multifocal pain                | absent                |
      | low T1 marrow signal           | present               |
      | edema reduced on follow-up MRI | present               |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Surveyor with the same complaint in the other hip
    Orthopedic case report, eighteen months apart.
    Known miss: for transient BMES speaks only TRA-10, TRA-32.

    Given a 39-year-old male patient
    And these findings
      | finding                                | recorded |
      | similar episode before                 | present  |
      | pain site                              | hip      |
      | pain side                              | right    |
      | pain duration                          | 4 weeks  |
      | smoking                                | present  |
      | recent injury                          | absent   |
      | C-reactive protein                     | 11 mg/L  |
      | sterile synovial fluid culture         | present  |
      | diffuse edema of femoral head and neck | present  |
      | joint effusion                         | present  |
      | contralateral hip later                | present  |
      | serpentine rim                         | absent   |
      | bone scan uptake                       | focal    |
      | pain resolved on follow-up             | present  |
    When the findings are worked up
    Then the leading category is infectious
    And no red flag asks for action

  @not-urgent
  Scenario: Pregnant woman who limps
    Thought to be pelvic girdle pain.

    Given a 33-year-old female patient
    And these findings
      | finding                                | recorded        |
      | pregnancy                              | present         |
      | pregnancy stage                        | third trimester |
      | gestational age                        | 31 weeks        |
      | pain site                              | hip             |
      | pain side                              | left            |
      | pain duration                          | 3 weeks         |
      | recent injury                          | absent          |
      | inability to bear weight               | present         |
      | C-reactive protein                     | 5 mg/L          |
      | normal blood count                     | present         |
      | marrow edema on MRI                    | present         |
      | diffuse edema of femoral head and neck | present         |
      | subchondral fracture                   | absent          |
      | joint effusion                         | present         |
      | pain resolved on follow-up             | present         |
      | time to resolution                     | 4 months        |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @not-urgent
  Scenario: Accountant with sudden groin pain
    Clinic series.

    Given a 46-year-old male patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | pain side                              | right    |
      | pain onset                             | sudden   |
      | pain duration                          | 6 weeks  |
      | limp                                   | present  |
      | recent injury                          | absent   |
      | corticosteroid use                     | absent   |
      | alcohol excess                         | absent   |
      | C-reactive protein                     | 2 mg/L   |
      | osteopenia on radiograph               | present  |
      | diffuse edema of femoral head and neck | present  |
      | joint effusion                         | present  |
      | bone scan uptake                       | focal    |
      | response to unloading                  | present  |
      | edema resolved on follow-up MRI        | present  |
      | time to resolution                     | 7 months |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Pain that walked from hip to knee
    Four episodes in three years.

    Given a 51-year-old male patient
    And these findings
      | finding                      | recorded        |
      | pain moved to another joint  | present         |
      | similar episode before       | present         |
      | pain site                    | knee            |
      | pain duration                | 2 months        |
      | rest pain                    | absent          |
      | marrow edema on MRI          | present         |
      | marrow edema site            | femoral condyle |
      | edema moved on follow-up MRI | present         |
      | bone density T-score         | -1.9 SD         |
      | C-reactive protein           | normal          |
      | rheumatoid factor            | absent          |
      | osteopenia on radiograph     | present         |
      | joint space narrowing        | absent          |
      | relapsing course             | present         |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Both hips in late pregnancy
    Delivered by section, walking at three months.

    Given a 37-year-old female patient
    And these findings
      | finding                                | recorded        |
      | pregnancy                              | present         |
      | pregnancy stage                        | third trimester |
      | gestational age                        | 34 weeks        |
      | pain site                              | hip             |
      | pain side                              | both            |
      | pain duration                          | 5 weeks         |
      | difficulty walking                     | present         |
      | diffuse edema of femoral head and neck | present         |
      | bilateral marrow edema                 | present         |
      | both femoral heads affected            | present         |
      | fracture line on MRI                   | absent          |
      | 25-OH vitamin D                        | 14 ng/mL        |
      | edema resolved on follow-up MRI        | present         |
      | pain resolved on follow-up             | present         |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @not-urgent
  Scenario: Surgeon with a painful ankle
    Read as a stress reaction first.

    Given a 43-year-old male patient
    And these findings
      | finding                         | recorded            |
      | pain site                       | ankle and foot      |
      | pain onset                      | gradual             |
      | pain duration                   | 3 months            |
      | recent injury                   | absent              |
      | sudden rise in training load    | absent              |
      | soft tissue edema               | present             |
      | normal radiograph               | present             |
      | marrow edema on MRI             | present             |
      | marrow edema site               | talus and navicular |
      | number of edema sites           | 3 sites             |
      | fracture line on MRI            | absent              |
      | C-reactive protein              | 3 mg/L              |
      | autonomic limb changes          | absent              |
      | response to bone drugs          | present             |
      | edema resolved on follow-up MRI | present             |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Knee pain without injury
    Report by the patient's own hospital.

    Given a 53-year-old male patient
    And these findings
      | finding                      | recorded        |
      | pain site                    | knee            |
      | pain side                    | left            |
      | pain duration                | 8 weeks         |
      | night pain                   | present         |
      | recent injury                | absent          |
      | marrow edema on MRI          | present         |
      | marrow edema site            | femoral condyle |
      | subchondral fracture         | absent          |
      | meniscal tear                | absent          |
      | cartilage loss               | absent          |
      | normal radiograph            | present         |
      | edema moved on follow-up MRI | present         |
      | pain resolved on follow-up   | present         |
      | time to resolution           | 9 months        |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @urgent @known-miss
  Scenario: Sudden failure while turning in bed after delivery
    Fixed the same day.
    Known miss: for transient BMES speaks only TRA-02, TRA-72, TRA-18.

    Given a 29-year-old female patient
    And these findings
      | finding                                | recorded   |
      | pregnancy stage                        | postpartum |
      | time since delivery                    | 3 weeks    |
      | pain site                              | hip        |
      | sudden worsening of known pain         | present    |
      | pain duration                          | 2 months   |
      | inability to bear weight               | present    |
      | femoral neck fracture                  | present    |
      | fracture on radiograph                 | present    |
      | diffuse edema of femoral head and neck | present    |
      | osteopenia on radiograph               | present    |
      | bone density T-score                   | -2.6 SD    |
      | 25-OH vitamin D                        | 17 ng/mL   |
      | recent injury                          | absent     |
      | heparin use                            | present    |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Drinker with a dark line in the femoral head
    Core decompression had been planned.

    Given a 49-year-old male patient
    And these findings
      | finding                                | recorded                |
      | pain site                              | hip                     |
      | pain duration                          | 10 weeks                |
      | alcohol excess                         | present                 |
      | smoking                                | present                 |
      | corticosteroid use                     | absent                  |
      | diffuse edema of femoral head and neck | present                 |
      | subchondral line                       | parallel to the surface |
      | subchondral low-signal thickness       | 2 mm                    |
      | double line sign                       | absent                  |
      | normal radiograph                      | present                 |
      | both femoral heads affected            | absent                  |
      | pain resolved on follow-up             | present                 |
      | edema resolved on follow-up MRI        | present                 |
      | osteonecrosis on follow-up MRI         | absent                  |
      | response to unloading                  | present                 |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Hip taken to theatre as septic arthritis
    Cultures sterile.
    Known miss: for transient BMES speaks only TRA-10, TRA-01, TRA-32.

    Given a 41-year-old male patient
    And these findings
      | finding                                | recorded    |
      | pain site                              | hip         |
      | pain onset                             | sudden      |
      | pain severity                          | 8 points    |
      | temperature                            | 37.6 °C     |
      | C-reactive protein                     | 22 mg/L     |
      | white cell count                       | 9.9 ×10^9/L |
      | joint effusion                         | present     |
      | synovial fluid culture growth          | absent      |
      | search for infection negative          | present     |
      | diffuse edema of femoral head and neck | present     |
      | bone erosion                           | absent      |
      | response to antibiotics                | absent      |
      | pain resolved on follow-up             | present     |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @not-urgent
  Scenario: Teacher with groin and thigh pain
    Six weeks of physiotherapy for the back.

    Given a 38-year-old female patient
    And these findings
      | finding                       | recorded                                                   |
      | pregnancy                     | absent                                                     |
      | pain site                     | hip and thigh                                              |
      | pain duration                 | 4 months                                                   |
      | treated for another diagnosis | present                                                    |
      | recent injury                 | absent                                                     |
      | osteonecrosis risk factor     | absent                                                     |
      | normal radiograph             | present                                                    |
      | marrow edema on MRI           | present                                                    |
      | marrow edema site             | femoral head and femoral neck and intertrochanteric region |
      | medial femoral head spared    | present                                                    |
      | subchondral fracture          | absent                                                     |
      | 25-OH vitamin D               | 22 ng/mL                                                   |
      | time to resolution            | 6 months                                                   |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Groin pain in a short letter
    Thin note.

    Given a 45-year-old male patient
    And these findings
      | finding                    | recorded     |
      | pain site                  | hip          |
      | marrow edema on MRI        | present      |
      | marrow edema site          | femoral head |
      | normal radiograph          | present      |
      | pain resolved on follow-up | present      |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: The other hip four years later
    Reported with both episodes.

    Given a 55-year-old male patient
    And these findings
      | finding                                | recorded |
      | similar episode before                 | present  |
      | pain site                              | hip      |
      | pain side                              | right    |
      | pain duration                          | 7 weeks  |
      | diffuse edema of femoral head and neck | present  |
      | subchondral low-signal area            | absent   |
      | osteopenia on radiograph               | present  |
      | serpentine rim                         | absent   |
      | bone density T-score                   | -1.4 SD  |
      | C-reactive protein                     | 4 mg/L   |
      | corticosteroid use                     | absent   |
      | edema reduced on follow-up MRI         | present  |
      | time to follow-up MRI                  | 12 weeks |
      | raised blood lipids                    | present  |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Hip pain after coronavirus pneumonia
    Ten days of steroids had been given.

    Given a 36-year-old male patient
    And these findings
      | finding                                | recorded |
      | recent infection                       | present  |
      | high-dose corticosteroids              | present  |
      | time since corticosteroids began       | 3 months |
      | pain site                              | hip      |
      | pain duration                          | 1 months |
      | C-reactive protein                     | 6 mg/L   |
      | diffuse edema of femoral head and neck | present  |
      | joint effusion                         | present  |
      | demarcated subchondral lesion          | absent   |
      | double line sign                       | absent   |
      | crescent sign                          | absent   |
      | antiphospholipid antibodies            | absent   |
      | pain resolved on follow-up             | present  |
      | edema resolved on follow-up MRI        | present  |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Unprovoked groin pain in a fit man in his forties
    Classic case report; final diagnosis transient osteoporosis of the hip.

    Given a 44-year-old male patient
    And these findings
      | finding                    | recorded                   |
      | pain site                  | hip                        |
      | pain side                  | left                       |
      | pain duration              | 6 weeks                    |
      | recent injury              | absent                     |
      | fever                      | absent                     |
      | limp                       | present                    |
      | alcohol excess             | absent                     |
      | corticosteroid use         | absent                     |
      | routine blood tests normal | present                    |
      | marrow edema site          | femoral head, femoral neck |
      | osteopenia on radiograph   | present                    |
      | joint effusion             | present                    |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Both groins painful in the last months of a first pregnancy
    Obstetric case report kind: first told pelvic girdle pain; final diagnosis bilateral transient osteoporosis of the hip of pregnancy.

    Given a 31-year-old female patient
    And these findings
      | finding                       | recorded                   |
      | pregnancy                     | present                    |
      | gestational age               | 32 weeks                   |
      | pain site                     | hip                        |
      | pain side                     | both                       |
      | difficulty walking            | present                    |
      | treated for another diagnosis | present                    |
      | fever                         | absent                     |
      | recent injury                 | absent                     |
      | C-reactive protein            | 8 mg/L                     |
      | bilateral marrow edema        | present                    |
      | marrow edema site             | femoral head, femoral neck |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @not-urgent
  Scenario: Ankle now hurts months after the knee calmed down
    Rheumatology report kind: monoarthritis suspected each time; final diagnosis regional migratory osteoporosis.

    Given a 52-year-old male patient
    And these findings
      | finding                     | recorded            |
      | pain site                   | ankle               |
      | pain moved to another joint | present             |
      | similar episode before      | present             |
      | recent injury               | absent              |
      | local swelling              | present             |
      | rheumatoid factor           | absent              |
      | uric acid                   | 6.1 mg/dL           |
      | C-reactive protein          | normal              |
      | marrow edema site           | talus, distal tibia |
      | osteopenia on radiograph    | present             |
      | 25-OH vitamin D             | 17 ng/mL            |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: New mother limping from the week of the birth
    Case report kind: sacroiliac or septic cause sought after delivery; final diagnosis postpartum transient osteoporosis of the hip.
    Known miss: for transient BMES speaks only TRA-02, TRA-11.

    Given a 36-year-old female patient
    And these findings
      | finding                  | recorded                   |
      | pregnancy stage          | postpartum                 |
      | time since delivery      | 5 weeks                    |
      | breastfeeding            | present                    |
      | pain site                | hip, buttock               |
      | inability to bear weight | present                    |
      | fever                    | absent                     |
      | C-reactive protein       | 15 mg/L                    |
      | white cell count         | normal                     |
      | marrow edema site        | femoral head, femoral neck |
      | joint effusion           | present                    |
      | fracture line on MRI     | absent                     |
      | heparin use              | present                    |
    When the findings are worked up
    Then the leading category is metabolic
    And a red flag asks for action

  @not-urgent
  Scenario: Man referred for drilling of his hip because of a dark line
    Orthopedic report kind: referred as stage 2 avascular necrosis; final diagnosis transient osteoporosis of the hip with a subchondral line.

    Given a 48-year-old male patient
    And these findings
      | finding                                | recorded                |
      | pain site                              | hip                     |
      | pain onset                             | sudden                  |
      | pain duration                          | 2 months                |
      | alcohol excess                         | present                 |
      | smoking                                | present                 |
      | treated for another diagnosis          | present                 |
      | diffuse edema of femoral head and neck | present                 |
      | subchondral line                       | parallel to the surface |
      | joint effusion                         | present                 |
      | subchondral collapse                   | absent                  |
      | bone density T-score                   | -1.6 SD                 |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Aching lateral knee in a man with an intact meniscus
    Knee surgery kind: suspected spontaneous necrosis; final diagnosis transient osteoporosis of the knee.

    Given a 55-year-old male patient
    And these findings
      | finding                       | recorded         |
      | pain site                     | knee             |
      | pain duration                 | 2 months         |
      | recent injury                 | absent           |
      | pain with loading             | present          |
      | joint effusion on examination | present          |
      | C-reactive protein            | normal           |
      | synovial fluid                | non-inflammatory |
      | marrow edema site             | femoral condyle  |
      | subchondral low-signal area   | absent           |
      | meniscal tear                 | absent           |
      | cartilage loss                | absent           |
      | bone scan uptake              | diffuse          |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Recreational jogger with edema of the whole ankle bone
    Foot and ankle kind: treated as a stress fracture of the talus; final diagnosis transient bone marrow edema syndrome of the talus.
    Known miss: for transient BMES speaks only TRA-70.

    Given a 39-year-old male patient
    And these findings
      | finding                       | recorded |
      | pain site                     | ankle    |
      | pain duration                 | 3 months |
      | repetitive loading            | present  |
      | treated for another diagnosis | present  |
      | rest pain                     | present  |
      | local swelling                | present  |
      | 25-OH vitamin D               | 14 ng/mL |
      | calcium                       | normal   |
      | marrow edema site             | talus    |
      | fracture line on MRI          | absent   |
      | osteochondral lesion          | absent   |
      | autonomic limb changes        | absent   |
    When the findings are worked up
    Then the leading category is traumatic
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Prepubertal boy limping for weeks with clean blood tests
    Pediatric orthopedic kind: Perthes disease and infection considered; final diagnosis transient osteoporosis of the hip in a child.
    Known miss: nothing recorded speaks for transient BMES.

    Given a 10-year-old male patient
    And these findings
      | finding                        | recorded                   |
      | pain site                      | hip                        |
      | limp                           | present                    |
      | pain duration                  | 5 weeks                    |
      | fever                          | absent                     |
      | minor injury                   | present                    |
      | C-reactive protein             | normal                     |
      | erythrocyte sedimentation rate | 9 mm/h                     |
      | normal blood count             | present                    |
      | restricted movement            | present                    |
      | marrow edema site              | femoral head, femoral neck |
      | joint effusion                 | present                    |
      | osteopenia on radiograph       | present                    |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @urgent
  Scenario: Snap in the groin on rising from bed three weeks before term
    Orthopedic emergency kind: hip pain ignored, then neck of femur broken; final diagnosis transient osteoporosis of pregnancy with femoral neck fracture.

    Given a 34-year-old female patient
    And these findings
      | finding                         | recorded                   |
      | pregnancy                       | present                    |
      | gestational age                 | 37 weeks                   |
      | pain site                       | hip                        |
      | pain duration                   | 7 weeks                    |
      | sudden worsening of known pain  | present                    |
      | inability to bear weight        | present                    |
      | fracture without adequate force | present                    |
      | femoral neck fracture           | present                    |
      | bilateral marrow edema          | present                    |
      | marrow edema site               | femoral head, femoral neck |
      | calcium                         | normal                     |
      | known osteoporosis              | absent                     |
    When the findings are worked up
    Then no category leads
    And a red flag asks for action

  @not-urgent
  Scenario: Foot pain wandering from one tarsal bone to the next in a slim lady
    Osteoporosis report kind: insufficiency fractures and gout suspected; final diagnosis intraregional migratory osteoporosis of the foot.

    Given a 61-year-old female patient
    And these findings
      | finding                      | recorded                                 |
      | postmenopausal               | present                                  |
      | pain site                    | foot                                     |
      | pain duration                | 7 months                                 |
      | recent injury                | absent                                   |
      | local swelling               | present                                  |
      | uric acid                    | normal                                   |
      | bone density T-score         | -2.1 SD                                  |
      | marrow edema site            | navicular, other tarsal bone, metatarsal |
      | fracture line on MRI         | absent                                   |
      | edema moved on follow-up MRI | present                                  |
      | joint space narrowing        | absent                                   |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Stiff shoulder in a clerk with a bright humeral head
    Rare site report: frozen shoulder treated with physiotherapy; final diagnosis transient osteoporosis of the shoulder.
    Known miss: for transient BMES speaks only TRA-111.

    Given a 57-year-old male patient
    And these findings
      | finding                        | recorded     |
      | pain site                      | shoulder     |
      | pain duration                  | 3 months     |
      | night pain                     | present      |
      | restricted movement            | present      |
      | recent injury                  | absent       |
      | response to physiotherapy      | absent       |
      | erythrocyte sedimentation rate | 18 mm/h      |
      | marrow edema site              | humeral head |
      | tendon tear on imaging         | absent       |
      | joint effusion                 | present      |
      | monoclonal protein             | absent       |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Swollen sore foot in an anxious woman labelled as regional pain
    Pain clinic kind: treated as complex regional pain syndrome; final diagnosis transient bone marrow edema syndrome of the foot.

    Given a 47-year-old female patient
    And these findings
      | finding                       | recorded                            |
      | pain site                     | foot, ankle                         |
      | pain onset                    | sudden                              |
      | pain duration                 | 4 months                            |
      | recent injury                 | absent                              |
      | local swelling                | present                             |
      | local warmth                  | absent                              |
      | autonomic limb changes        | absent                              |
      | treated for another diagnosis | present                             |
      | antinuclear antibodies        | absent                              |
      | normal radiograph             | present                             |
      | marrow edema site             | calcaneus, talus, other tarsal bone |
      | low T1 marrow signal          | present                             |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Breast cancer survivor with a dark hip on the staging scan
    Oncology report kind: metastasis of the proximal femur feared; final diagnosis transient osteoporosis of the hip.
    Known miss: for transient BMES speaks only TRA-11, TRA-76.

    Given a 50-year-old female patient
    And these findings
      | finding               | recorded                                             |
      | previous cancer       | present                                              |
      | bone-harming drug use | present                                              |
      | postmenopausal        | present                                              |
      | pain site             | hip                                                  |
      | pain duration         | 5 weeks                                              |
      | pain with loading     | present                                              |
      | PET uptake            | present                                              |
      | bone scan uptake      | diffuse                                              |
      | marrow edema site     | femoral head, femoral neck, intertrochanteric region |
      | low T1 marrow signal  | present                                              |
      | cortical destruction  | absent                                               |
      | soft tissue mass      | absent                                               |
      | raised tumor markers  | absent                                               |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent
  Scenario: Office worker with spontaneous groin pain and a pale hip on films
    Ordinary report; final: transient osteoporosis of the hip.

    Given a 44-year-old male patient
    And these findings
      | finding                                | recorded |
      | pain site                              | hip      |
      | pain onset                             | gradual  |
      | pain duration                          | 7 weeks  |
      | recent injury                          | absent   |
      | osteonecrosis risk factor              | absent   |
      | osteopenia on radiograph               | present  |
      | diffuse edema of femoral head and neck | present  |
      | subchondral low-signal area            | absent   |
      | joint effusion                         | present  |
      | routine blood tests normal             | present  |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Expectant mother unable to walk in the last weeks
    Reports of bilateral transient osteoporosis of the hip in pregnancy; final: transient osteoporosis of pregnancy.

    Given a 34-year-old female patient
    And these findings
      | finding                    | recorded                   |
      | pregnancy                  | present                    |
      | gestational age            | 33 weeks                   |
      | pain site                  | hip                        |
      | pain side                  | both                       |
      | inability to bear weight   | present                    |
      | recent injury              | absent                     |
      | fever                      | absent                     |
      | bilateral marrow edema     | present                    |
      | marrow edema site          | femoral head, femoral neck |
      | MRI signs of osteonecrosis | absent                     |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @not-urgent
  Scenario: Man whose hip healed and whose knee then began to ache
    Reports of regional migratory osteoporosis; final: regional migratory osteoporosis.

    Given a 53-year-old male patient
    And these findings
      | finding                        | recorded        |
      | pain site                      | knee            |
      | pain duration                  | 2 months        |
      | pain moved to another joint    | present         |
      | similar episode before         | present         |
      | recent injury                  | absent          |
      | rheumatoid factor              | absent          |
      | erythrocyte sedimentation rate | normal          |
      | marrow edema site              | femoral condyle |
      | osteopenia on radiograph       | present         |
      | 25-OH vitamin D                | 19 ng/mL        |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Limping girl with a bright hip under suspicion of infection
    Rare reports of transient osteoporosis of the hip in childhood; final: transient bone marrow edema of the hip.
    Known miss: nothing recorded speaks for transient BMES.

    Given a 10-year-old female patient
    And these findings
      | finding                 | recorded                               |
      | pain site               | hip                                    |
      | pain duration           | 4 weeks                                |
      | limp                    | present                                |
      | fever                   | absent                                 |
      | recent injury           | absent                                 |
      | C-reactive protein      | 6 mg/L                                 |
      | white cell count        | normal                                 |
      | marrow edema site       | femoral head, femoral neck, acetabulum |
      | joint effusion          | present                                |
      | normal radiograph       | present                                |
      | response to antibiotics | absent                                 |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Manager with an ankle that hurts without a sprain
    Foot and ankle reports of bone marrow edema syndrome; final: bone marrow edema syndrome of talus and navicular.

    Given a 48-year-old male patient
    And these findings
      | finding              | recorded                    |
      | pain site            | ankle, foot                 |
      | pain duration        | 3 months                    |
      | recent injury        | absent                      |
      | pain with loading    | present                     |
      | local swelling       | present                     |
      | uric acid            | 7.4 mg/dL                   |
      | C-reactive protein   | normal                      |
      | marrow edema site    | talus, navicular, calcaneus |
      | fracture line on MRI | absent                      |
      | 25-OH vitamin D      | 16 ng/mL                    |
      | bone scan uptake     | focal                       |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Former cancer patient with sudden hip pain and a hot femoral head
    Reports of transient osteoporosis taken for metastasis; final: transient osteoporosis of the hip.
    Known miss: for transient BMES speaks only TRA-11.

    Given a 58-year-old male patient
    And these findings
      | finding               | recorded                               |
      | previous cancer       | present                                |
      | chemotherapy          | present                                |
      | pain site             | hip                                    |
      | pain duration         | 5 weeks                                |
      | pain severity         | severe                                 |
      | night pain            | present                                |
      | bone scan uptake      | focal                                  |
      | low T1 marrow signal  | present                                |
      | marrow edema site     | femoral head, intertrochanteric region |
      | cortical destruction  | absent                                 |
      | lactate dehydrogenase | normal                                 |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Woman with inner knee pain that outlived her meniscus operation
    Reports of transient marrow edema syndrome of the knee misjudged as meniscal pain; final: transient bone marrow edema syndrome of the knee.
    Known miss: nothing recorded speaks for transient BMES.

    Given a 50-year-old female patient
    And these findings
      | finding                       | recorded                        |
      | pain site                     | knee                            |
      | pain onset                    | sudden                          |
      | pain duration                 | 4 months                        |
      | recent injury                 | absent                          |
      | recent joint surgery          | present                         |
      | pain with loading             | present                         |
      | meniscal tear                 | present                         |
      | marrow edema site             | femoral condyle, tibial plateau |
      | subchondral fracture          | absent                          |
      | cartilage loss                | absent                          |
      | postmenopausal                | present                         |
      | treated for another diagnosis | present                         |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent
  Scenario: Hip pain in the eighth month
    Kind: obstetric case report; final: transient osteoporosis of pregnancy, hip.

    Given a 33-year-old female patient
    And these findings
      | finding                                | recorded        |
      | pregnancy                              | present         |
      | pregnancy stage                        | third trimester |
      | pain site                              | hip             |
      | pain side                              | left            |
      | pain duration                          | 4 weeks         |
      | pain with loading                      | present         |
      | marrow edema on MRI                    | present         |
      | diffuse edema of femoral head and neck | present         |
      | subchondral low-signal area            | absent          |
      | joint effusion                         | present         |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @not-urgent
  Scenario: Limping executive with washed-out femoral head
    Kind: Eurorad page; final: transient osteoporosis of the hip.

    Given a 46-year-old male patient
    And these findings
      | finding                     | recorded                   |
      | pain site                   | hip                        |
      | pain side                   | right                      |
      | pain onset                  | sudden                     |
      | pain duration               | 6 weeks                    |
      | limp                        | present                    |
      | recent injury               | absent                     |
      | corticosteroid use          | absent                     |
      | alcohol excess              | absent                     |
      | osteopenia on radiograph    | present                    |
      | joint space narrowing       | absent                     |
      | routine blood tests normal  | present                    |
      | marrow edema on MRI         | present                    |
      | marrow edema site           | femoral head, femoral neck |
      | double line sign            | absent                     |
      | both femoral heads affected | absent                     |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Ankle pain a year after the other knee had healed
    Kind: Skeletal Radiology reports; final: regional migratory osteoporosis.

    Given a 50-year-old male patient
    And these findings
      | finding                     | recorded         |
      | pain site                   | ankle            |
      | pain duration               | 7 weeks          |
      | similar episode before      | present          |
      | pain moved to another joint | present          |
      | recent injury               | absent           |
      | fever                       | absent           |
      | rheumatoid factor           | absent           |
      | C-reactive protein          | normal           |
      | marrow edema on MRI         | present          |
      | marrow edema site           | talus, navicular |
      | periarticular osteopenia    | present          |
      | fracture line on MRI        | absent           |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Many bright bones in the foot of a seamstress
    Kind: foot surgery reports, first called algodystrophy; final: transient bone marrow edema of the foot.

    Given a 42-year-old female patient
    And these findings
      | finding                | recorded                            |
      | pain site              | foot                                |
      | pain duration          | 10 weeks                            |
      | pain with loading      | present                             |
      | recent injury          | absent                              |
      | autonomic limb changes | absent                              |
      | normal radiograph      | present                             |
      | marrow edema on MRI    | present                             |
      | marrow edema site      | talus, calcaneus, other tarsal bone |
      | fracture line on MRI   | absent                              |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Inner knee pain in a lean bank clerk
    Kind: knee surgery reports, arthroscopy had been planned; final: transient bone marrow edema syndrome of the knee.

    Given a 55-year-old male patient
    And these findings
      | finding                     | recorded        |
      | pain site                   | knee            |
      | pain duration               | 2 months        |
      | pain onset                  | sudden          |
      | recent injury               | absent          |
      | night pain                  | present         |
      | normal radiograph           | present         |
      | marrow edema on MRI         | present         |
      | marrow edema site           | femoral condyle |
      | subchondral low-signal area | absent          |
      | meniscal tear               | absent          |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Young mother on crutches, sent as sciatica
    Kind: rheumatology reports; final: bilateral transient osteoporosis of the hips after birth.

    Given a 34-year-old female patient
    And these findings
      | finding                       | recorded                   |
      | time since delivery           | 3 weeks                    |
      | breastfeeding                 | present                    |
      | pain site                     | buttock, hip               |
      | pain side                     | both                       |
      | difficulty walking            | present                    |
      | treated for another diagnosis | present                    |
      | fever                         | absent                     |
      | neurological deficit          | absent                     |
      | normal spine MRI              | present                    |
      | C-reactive protein            | 14 mg/L                    |
      | marrow edema on MRI           | present                    |
      | marrow edema site             | femoral head, femoral neck |
      | both femoral heads affected   | present                    |
      | fracture line on MRI          | absent                     |
      | sacroiliac marrow edema       | absent                     |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Ten-year-old with months of hip pain and clean tests
    Kind: pediatric orthopedic reports, infection and leukemia sought; final: transient osteoporosis of the hip in a child.
    Known miss: nothing recorded speaks for transient BMES.

    Given a 10-year-old female patient
    And these findings
      | finding                    | recorded                   |
      | pain site                  | hip                        |
      | pain side                  | left                       |
      | pain duration              | 8 weeks                    |
      | limp                       | present                    |
      | restricted movement        | present                    |
      | fever                      | absent                     |
      | recent injury              | absent                     |
      | C-reactive protein         | normal                     |
      | normal blood count         | present                    |
      | osteopenia on radiograph   | present                    |
      | marrow edema on MRI        | present                    |
      | marrow edema site          | femoral head, femoral neck |
      | MRI signs of osteonecrosis | absent                     |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Drinker with hip pain, listed for core decompression
    Kind: JOCR reports, first called osteonecrosis; final: transient osteoporosis of the hip.

    Given a 38-year-old male patient
    And these findings
      | finding                                | recorded                                             |
      | pain site                              | hip                                                  |
      | pain duration                          | 2 months                                             |
      | alcohol excess                         | present                                              |
      | smoking                                | present                                              |
      | pain with loading                      | present                                              |
      | limited internal rotation              | present                                              |
      | treated for another diagnosis          | present                                              |
      | normal radiograph                      | present                                              |
      | routine blood tests normal             | present                                              |
      | marrow edema on MRI                    | present                                              |
      | marrow edema site                      | femoral head, femoral neck, intertrochanteric region |
      | diffuse edema of femoral head and neck | present                                              |
      | demarcated subchondral lesion          | absent                                               |
      | joint effusion                         | present                                              |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Hip of a banker sent for core decompression of a supposedly dying head
    Reports of transient osteoporosis of the hip referred as avascular necrosis; transient osteoporosis.
    Known miss: for transient BMES speaks only TRA-11, TRA-01.

    Given a 43-year-old male patient
    And these findings
      | finding                          | recorded                   |
      | pain site                        | hip                        |
      | pain duration                    | 2 months                   |
      | limp                             | present                    |
      | alcohol excess                   | present                    |
      | corticosteroid use               | present                    |
      | normal radiograph                | present                    |
      | marrow edema site                | femoral head, femoral neck |
      | subchondral low-signal area      | present                    |
      | subchondral low-signal thickness | thin                       |
      | subchondral collapse             | absent                     |
      | joint effusion                   | present                    |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Hip of a man with earlier bowel cancer and a hot femur on the scan
    Report of transient osteoporosis of the hip mistaken for metastasis; transient osteoporosis.
    Known miss: for transient BMES speaks only TRA-11.

    Given a 56-year-old male patient
    And these findings
      | finding                     | recorded                                             |
      | previous cancer             | present                                              |
      | pain site                   | hip                                                  |
      | pain duration               | 7 weeks                                              |
      | night pain                  | present                                              |
      | weight loss                 | absent                                               |
      | bone scan uptake            | focal                                                |
      | marrow edema site           | femoral head, femoral neck, intertrochanteric region |
      | low T1 marrow signal        | present                                              |
      | marrow contrast enhancement | present                                              |
      | lytic lesion                | absent                                               |
      | raised tumor markers        | absent                                               |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Hip of a feverish woman in the last weeks who was aspirated for pus
    Report of transient osteoporosis in pregnancy investigated as septic arthritis; pregnancy-associated transient osteoporosis.
    Known miss: for transient BMES speaks only TRA-02, TRA-11.

    Given a 31-year-old female patient
    And these findings
      | finding                       | recorded                   |
      | pregnancy                     | present                    |
      | gestational age               | 33 weeks                   |
      | pain site                     | hip                        |
      | inability to bear weight      | present                    |
      | temperature                   | 37.9 °C                    |
      | C-reactive protein            | 17 mg/L                    |
      | white cell count              | 12.4 ×10^9/L               |
      | joint effusion                | present                    |
      | synovial fluid culture growth | absent                     |
      | marrow edema site             | femoral head, femoral neck |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Hip of a new mother whose pelvic girdle pain ended in a crack under her own weight
    Report of femoral neck fracture complicating transient osteoporosis of pregnancy, first called symphysis dysfunction; transient osteoporosis with neck fracture.
    Known miss: for transient BMES speaks only TRA-02, TRA-72, TRA-73.

    Given a 35-year-old female patient
    And these findings
      | finding                                | recorded                    |
      | pregnancy stage                        | third trimester, postpartum |
      | pain site                              | hip, pelvis                 |
      | treated for another diagnosis          | present                     |
      | sudden worsening of known pain         | present                     |
      | recent injury                          | absent                      |
      | femoral neck fracture                  | present                     |
      | diffuse edema of femoral head and neck | present                     |
      | bilateral marrow edema                 | present                     |
      | 25-OH vitamin D                        | 17 ng/mL                    |
    When the findings are worked up
    Then no category leads
    And a red flag asks for action

  @not-urgent
  Scenario: Knee of a recreational runner read as a dead condyle, then the other condyle
    Reports of intra-articular regional migratory osteoporosis of the knee mistaken for SONK; regional migratory osteoporosis.

    Given a 49-year-old male patient
    And these findings
      | finding                       | recorded        |
      | pain site                     | knee            |
      | pain onset                    | sudden          |
      | recent injury                 | absent          |
      | night pain                    | present         |
      | marrow edema site             | femoral condyle |
      | joint effusion                | present         |
      | meniscal tear                 | absent          |
      | time to follow-up MRI         | 10 weeks        |
      | edema moved on follow-up MRI  | present         |
      | C-reactive protein            | normal          |
      | demarcated subchondral lesion | absent          |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Ankle and then foot of a postal worker treated for a hidden fatigue crack
    Report of migrating bone marrow edema of the talus and tarsus first casted as stress fracture; regional migratory osteoporosis.

    Given a 53-year-old male patient
    And these findings
      | finding                     | recorded         |
      | pain site                   | ankle, foot      |
      | repetitive loading          | present          |
      | local swelling              | present          |
      | marrow edema site           | talus, navicular |
      | fracture line on MRI        | absent           |
      | normal radiograph           | present          |
      | bone density T-score        | -1.9 SD          |
      | similar episode before      | present          |
      | pain moved to another joint | present          |
      | uric acid                   | normal           |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Knee of a woman six weeks after keyhole surgery on her cartilage ring
    Report of transient marrow edema after arthroscopy suspected as infection or osteonecrosis; transient bone marrow edema syndrome.

    Given a 58-year-old female patient
    And these findings
      | finding                         | recorded                        |
      | recent joint surgery            | present                         |
      | pain site                       | knee                            |
      | pain severity                   | severe                          |
      | fever                           | absent                          |
      | C-reactive protein              | 6 mg/L                          |
      | joint effusion                  | present                         |
      | marrow edema site               | femoral condyle, tibial plateau |
      | subchondral fracture            | absent                          |
      | synovial fluid culture growth   | absent                          |
      | edema resolved on follow-up MRI | present                         |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Hip of a boy of primary school age sent with suspected bone infection
    Report of transient bone marrow edema of the hip in a child, suspected osteomyelitis or Perthes disease; transient bone marrow edema syndrome.
    Known miss: nothing recorded speaks for transient BMES.

    Given a 8-year-old male patient
    And these findings
      | finding                        | recorded                   |
      | pain site                      | hip                        |
      | limp                           | present                    |
      | pain duration                  | 5 weeks                    |
      | fever                          | absent                     |
      | C-reactive protein             | normal                     |
      | erythrocyte sedimentation rate | 22 mm/h                    |
      | marrow edema site              | femoral head, femoral neck |
      | joint effusion                 | present                    |
      | epiphyseal fragmentation       | absent                     |
      | normal radiograph              | present                    |
      | recent infection               | present                    |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Shoulder of a secretary treated as frozen until the bone lit up
    Report of transient osteoporosis of the humeral head first called adhesive capsulitis; transient osteoporosis of the shoulder.
    Known miss: for transient BMES speaks only TRA-110, TRA-111.

    Given a 46-year-old female patient
    And these findings
      | finding                        | recorded     |
      | pain site                      | shoulder     |
      | restricted movement            | present      |
      | pain duration                  | 3 months     |
      | recent injury                  | absent       |
      | marrow edema site              | humeral head |
      | periarticular osteopenia       | present      |
      | tendon tear on imaging         | absent       |
      | erythrocyte sedimentation rate | 28 mm/h      |
      | C-reactive protein             | normal       |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Feet of a man with marrow flares over several bones called early arthritis
    Report of bone marrow edema syndrome of the foot treated as seronegative spondyloarthritis; transient bone marrow edema syndrome.

    Given a 39-year-old male patient
    And these findings
      | finding              | recorded                                 |
      | pain site            | foot                                     |
      | pain duration        | 4 months                                 |
      | morning stiffness    | present                                  |
      | local swelling       | present                                  |
      | HLA-B27              | present                                  |
      | C-reactive protein   | 7 mg/L                                   |
      | marrow edema site    | other tarsal bone, metatarsal, calcaneus |
      | bone erosion         | absent                                   |
      | synovitis on imaging | absent                                   |
      | pain with loading    | present                                  |
      | 25-OH vitamin D      | 14 ng/mL                                 |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Hips and back of a nursing woman thought to have spondyloarthritis
    Report of pregnancy-associated transient osteoporosis of both hips investigated as sacroiliitis; transient osteoporosis.

    Given a 29-year-old female patient
    And these findings
      | finding                 | recorded                   |
      | time since delivery     | 5 weeks                    |
      | breastfeeding           | present                    |
      | pain site               | hip, buttock               |
      | waddling gait           | present                    |
      | HLA-B27                 | absent                     |
      | sacroiliac marrow edema | absent                     |
      | bilateral marrow edema  | present                    |
      | marrow edema site       | femoral head, femoral neck |
      | C-reactive protein      | 5 mg/L                     |
      | bone density Z-score    | -2.3 SD                    |
    When the findings are worked up
    Then the leading category is transient BMES
    And a red flag asks for action

  @not-urgent
  Scenario: Hip of a man living with a retrovirus and years of tablets
    Report of transient osteoporosis of the hip in HIV infection presumed osteonecrosis; transient osteoporosis.

    Given a 41-year-old male patient
    And these findings
      | finding                   | recorded                   |
      | HIV infection             | present                    |
      | pain site                 | hip                        |
      | osteonecrosis risk factor | present                    |
      | pain duration             | 6 weeks                    |
      | limited internal rotation | present                    |
      | marrow edema site         | femoral head, femoral neck |
      | double line sign          | absent                     |
      | joint effusion            | present                    |
      | C-reactive protein        | normal                     |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Knee of a pregnant nurse whose swelling was taken for a clot then a torn meniscus
    Report of transient osteoporosis of the knee in pregnancy; transient osteoporosis.

    Given a 33-year-old female patient
    And these findings
      | finding                  | recorded        |
      | pregnancy stage          | third trimester |
      | pain site                | knee            |
      | leg edema                | present         |
      | inability to bear weight | present         |
      | meniscal tear            | absent          |
      | marrow edema site        | femoral condyle |
      | fracture line on MRI     | absent          |
      | recent injury            | absent          |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Other hip of an engineer whose first hip had been drilled three years before
    Report of asynchronous contralateral transient osteoporosis after presumed osteonecrosis; transient osteoporosis.
    Known miss: for transient BMES speaks only TRA-01, TRA-31.

    Given a 51-year-old male patient
    And these findings
      | finding                        | recorded                 |
      | previous osteonecrosis         | present                  |
      | previous surgery at the site   | absent                   |
      | pain site                      | hip                      |
      | pain onset                     | sudden                   |
      | similar episode before         | present                  |
      | smoking                        | present                  |
      | marrow edema site              | femoral head, acetabulum |
      | subchondral fracture           | present                  |
      | edema reduced on follow-up MRI | present                  |
      | time to follow-up MRI          | 12 weeks                 |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Hip of a woman with an overactive gland and thin-looking femur on plain film
    Report of transient osteoporosis of the hip with lucent femoral head suspected as tumor or tuberculosis; transient osteoporosis.

    Given a 48-year-old female patient
    And these findings
      | finding                        | recorded                   |
      | pain site                      | hip                        |
      | abnormal thyroid tests         | present                    |
      | weight loss                    | present                    |
      | erythrocyte sedimentation rate | 41 mm/h                    |
      | C-reactive protein             | normal                     |
      | osteopenia on radiograph       | present                    |
      | joint space narrowing          | absent                     |
      | marrow edema site              | femoral head, femoral neck |
      | interferon gamma release assay | absent                     |
      | tuberculosis exposure          | present                    |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent
  Scenario: Wrist of a cashier with diffuse carpal brightness blamed on nerve dystrophy
    Report of transient bone marrow edema of the carpus mistaken for complex regional pain syndrome or inflammatory arthritis; transient bone marrow edema syndrome.

    Given a 44-year-old female patient
    And these findings
      | finding                  | recorded                            |
      | pain site                | wrist                               |
      | recent injury            | absent                              |
      | pain duration            | 10 weeks                            |
      | local swelling           | present                             |
      | autonomic limb changes   | absent                              |
      | rheumatoid factor        | absent                              |
      | marrow edema site        | lunate, scaphoid, other carpal bone |
      | bone erosion             | absent                              |
      | periarticular osteopenia | present                             |
      | synovitis on imaging     | absent                              |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Hip of a pregnant woman seven months along who cannot step, thrombosis feared
    Pregnancy-associated transient osteoporosis of the hip; final: transient osteoporosis.
    Known miss: for transient BMES speaks only TRA-02, TRA-11.

    Given a 33-year-old female patient
    And these findings
      | finding              | recorded                   |
      | pregnancy stage      | third trimester            |
      | pain site            | hip                        |
      | difficulty walking   | present                    |
      | recent injury        | absent                     |
      | pain duration        | 3 weeks                    |
      | fever                | absent                     |
      | C-reactive protein   | 11 mg/L                    |
      | marrow edema site    | femoral head, femoral neck |
      | joint effusion       | present                    |
      | subchondral fracture | absent                     |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent
  Scenario: Foot then the other foot of a banker with migrating edema over two years, gout drugs tried
    Regional migratory osteoporosis reports; final: regional migratory osteoporosis.

    Given a 46-year-old male patient
    And these findings
      | finding                     | recorded                            |
      | pain site                   | foot, ankle                         |
      | pain duration               | 5 months                            |
      | pain moved to another joint | present                             |
      | uric acid                   | 7.4 mg/dL                           |
      | response to colchicine      | absent                              |
      | marrow edema site           | talus, other tarsal bone, navicular |
      | recent injury               | absent                              |
      | C-reactive protein          | normal                              |
    When the findings are worked up
    Then the leading category is transient BMES
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Knee of a surgeon with edema of one condyle after a long hike, SONK feared
    Transient osteoporosis of the knee mimicking SONK; final: transient bone marrow edema syndrome.
    Known miss: nothing recorded speaks for transient BMES.

    Given a 51-year-old male patient
    And these findings
      | finding                          | recorded        |
      | pain site                        | knee            |
      | pain onset                       | sudden          |
      | pain duration                    | 6 weeks         |
      | recent injury                    | absent          |
      | pain with loading                | present         |
      | marrow edema site                | femoral condyle |
      | subchondral low-signal thickness | 2 mm            |
      | meniscal tear                    | present         |
    When the findings are worked up
    Then the leading category is degenerative
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Hip of an elderly man with a pale thinned femoral head on film, metastasis feared
    Transient osteoporosis of hip in older man with treated prostate cancer; final: transient osteoporosis.
    Known miss: for transient BMES speaks only TRA-11.

    Given a 64-year-old male patient
    And these findings
      | finding                          | recorded                   |
      | pain site                        | hip                        |
      | previous cancer                  | present                    |
      | pain duration                    | 10 weeks                   |
      | night pain                       | present                    |
      | osteopenia on radiograph         | present                    |
      | marrow edema site                | femoral head, femoral neck |
      | bone scan uptake                 | focal                      |
      | low T1 marrow signal             | present                    |
      | raised prostate-specific antigen | absent                     |
      | joint effusion                   | present                    |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Shoulder of a florist with edema of the humeral head and no fall, frozen shoulder treated
    Transient osteoporosis of the humeral head case report; final: transient bone marrow edema syndrome.
    Known miss: nothing recorded speaks for transient BMES.

    Given a 48-year-old female patient
    And these findings
      | finding             | recorded     |
      | pain site           | shoulder     |
      | pain duration       | 2 months     |
      | restricted movement | present      |
      | recent injury       | absent       |
      | joint injection     | present      |
      | marrow edema site   | humeral head |
      | C-reactive protein  | normal       |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent @known-miss
  Scenario: Both hips of a nursing mother with marrow bright and bones thin, arthritis feared
    Bilateral pregnancy-associated transient osteoporosis after delivery; final: transient osteoporosis of both hips.
    Known miss: for transient BMES speaks only TRA-02, TRA-11.

    Given a 29-year-old female patient
    And these findings
      | finding                   | recorded                               |
      | time since delivery       | 4 weeks                                |
      | breastfeeding             | present                                |
      | bilateral marrow edema    | present                                |
      | pain site                 | hip                                    |
      | bone density Z-score      | -1.8 SD                                |
      | heparin use               | present                                |
      | marrow edema site         | femoral head, femoral neck, acetabulum |
      | C-reactive protein        | 14 mg/L                                |
      | HLA-B27                   | present                                |
      | limited internal rotation | present                                |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent @known-miss
  Scenario: Hip of a teenage boy after a cold with wide edema of the head, septic joint feared
    Transient osteoporosis of the hip in adolescent or child; final: transient marrow edema syndrome.
    Known miss: nothing recorded speaks for transient BMES.

    Given a 14-year-old male patient
    And these findings
      | finding            | recorded     |
      | pain site          | hip          |
      | limp               | present      |
      | pain duration      | 5 weeks      |
      | recent infection   | present      |
      | white cell count   | normal       |
      | C-reactive protein | 6 mg/L       |
      | joint effusion     | present      |
      | marrow edema site  | femoral head |
    When the findings are worked up
    Then the leading category is traumatic
    And a red flag asks for action
