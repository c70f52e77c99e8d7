@case @traumatic
Feature: Published cases of injury and overload of bone
  Stress injuries of athletes, fractures that the radiograph missed, and marrow change after a dislocation or a fall.
  Several were first treated as a pulled muscle, or raised a suspicion of tumor or infection.

  @not-urgent @id-traumatic-02 @learn
  Scenario: A runner with a tender lump on the shin and a periosteal reaction
    Published case: Medial tibial stress syndrome in an amateur runner, Boray Medical,
    https://boraymedical.com/cases/show/385?lang=en
    CT confirmed resorption of the posteromedial cortex with periosteal reaction, in pain that came with running.

    Given a patient
    And these findings
      | finding                       | recorded |
      | athletic or military training | present  |
      | repetitive loading            | present  |
      | pain site                     | shin     |
      | pain duration                 | 3 months |
      | pain with activity            | present  |
      | pain relieved by rest         | present  |
      | palpable mass                 | present  |
      | focal bony tenderness         | present  |
      | normal radiograph             | absent   |
      | focal cortical resorption     | present  |
      | periosteal reaction           | present  |
      | marrow edema on MRI           | present  |
      | periosteal edema              | present  |
      | marrow contrast enhancement   | present  |
    When the findings are worked up
    Then the leading category is traumatic
    And traumatic is most of all stress fracture
    And no red flag asks for action
    And the article section "types.reactive_traumatic" is cited

  @not-urgent @id-traumatic-03 @learn
  Scenario: A soccer player with buttock pain thought to be a hamstring injury
    Published case: Ischial stress fracture, MacroRad,
    https://www.macrorad.com/case-reports/ischial-stress-fracture.html
    CT showed the fracture of the ischium with sclerosis around it.

    Given a male patient
    And these findings
      | finding                       | recorded |
      | athletic or military training | present  |
      | repetitive loading            | present  |
      | pain site                     | buttock  |
      | pain side                     | right    |
      | pain severity                 | mild     |
      | progressive pain              | present  |
      | pain duration                 | 4 months |
      | muscle or tendon tenderness   | present  |
      | marrow edema on MRI           | present  |
      | marrow edema site             | ischium  |
      | fracture line on MRI          | present  |
    When the findings are worked up
    Then the leading category is traumatic
    And traumatic is most of all stress fracture
    And no red flag asks for action
    And the article section "causes.traumatic.contusions_overuse" is cited

  @urgent @hard @also-metabolic @id-traumatic-04 @check
  Scenario: A dieting runner with groin pain who was sent to physiotherapy
    Published case: Image quiz: 31-year-old female runner with 5-week history of hip pain, British Journal of Sports Medicine,
    doi:10.1136/bjsm.2009.069559
    MRI showed a line within the edema, and the femoral neck later broke right through.

    Given a 31-year-old female patient
    And these findings
      | finding                       | recorded         |
      | athletic or military training | present          |
      | repetitive loading            | present          |
      | recent injury                 | absent           |
      | low energy availability       | present          |
      | menstrual disturbance         | absent           |
      | chronic illness               | absent           |
      | regular medication            | absent           |
      | pain site                     | groin            |
      | pain side                     | right            |
      | pain duration                 | 3 months         |
      | pain with activity            | present          |
      | pain relieved by rest         | present          |
      | night pain                    | present          |
      | radiating pain                | absent           |
      | restricted movement           | absent           |
      | local muscle weakness         | present          |
      | normal radiograph             | absent           |
      | linear sclerosis              | present          |
      | fracture on radiograph        | absent           |
      | marrow edema on MRI           | present          |
      | marrow edema site             | femoral neck     |
      | fracture line on MRI          | present          |
      | femoral neck fracture         | present          |
      | fracture line side            | compression side |
      | response to physiotherapy     | absent           |
    When the findings are worked up
    Then the leading category is traumatic
    And traumatic is most of all femoral neck stress fracture
    And the red flag "femoral neck stress fracture" asks for same day action
    And the article section "types.reactive_traumatic" is cited

  @not-urgent @hard @id-traumatic-06 @check
  Scenario: Thigh pain back at football after a year off, with an MRI first read as tumor or infection
    Published case: Stress fracture images, UpToDate graphic,
    https://medilib.ir/uptodate/show/148147
    Repeated radiographs and a bone scan showed the same oblique line.

    Given a 15-year-old male patient
    And these findings
      | finding                            | recorded     |
      | athletic or military training      | present      |
      | sudden rise in training load       | present      |
      | return to sport after a long break | present      |
      | previous fracture elsewhere        | present      |
      | pain site                          | thigh        |
      | pain side                          | left         |
      | pain duration                      | 1 month      |
      | normal radiograph                  | present      |
      | marrow edema on MRI                | present      |
      | marrow edema site                  | distal femur |
      | periosteal reaction                | present      |
      | periosteal edema                   | present      |
      | fracture line on MRI               | present      |
    When the findings are worked up
    Then the leading category is traumatic
    And traumatic is most of all stress fracture
    And no red flag asks for action
    And the article section "types.reactive_traumatic" is cited

  @not-urgent @hard @id-traumatic-08 @learn
  Scenario: A young pitcher whose elbow pain returns as soon as he throws again
    Published case: Medial Elbow Pain In A Young Baseball Pitcher, AMSSM case 1062,
    https://amssm.org/medial_elbow_pain_in_a_you-csa-1062.html
    MRI was read as a stress reaction of the olecranon, and six weeks without throwing ended the pain.

    Given a 16-year-old male patient
    And these findings
      | finding                            | recorded |
      | athletic or military training      | present  |
      | repetitive loading                 | present  |
      | recent injury                      | absent   |
      | previous surgery at the site       | absent   |
      | pain site                          | elbow    |
      | pain side                          | left     |
      | pain onset                         | gradual  |
      | pain duration                      | 2 months |
      | radiating pain                     | absent   |
      | joint locking                      | absent   |
      | partial relief from pain treatment | present  |
      | tingling or numbness               | absent   |
      | local swelling                     | absent   |
      | focal bony tenderness              | present  |
      | restricted movement                | absent   |
      | pain on passive movement           | present  |
      | muscle or tendon tenderness        | present  |
      | ligament laxity                    | absent   |
      | pain on ligament stress            | present  |
      | pain returning with load           | present  |
      | response to physiotherapy          | absent   |
    When the findings are worked up
    Then the leading category is traumatic
    And no red flag asks for action
    And the article section "types.reactive_traumatic" is cited

  @not-urgent @id-traumatic-14 @learn
  Scenario: Thigh pain since a marathon with a normal radiograph and edema that would not fade
    Published case: Stress Fracture, Holl and colleagues, Applied Radiology,
    https://appliedradiology.com/articles/stress-fracture
    CT at three months showed an undisplaced shaft fracture with callus.

    Given a patient
    And these findings
      | finding                        | recorded               |
      | athletic or military training  | present                |
      | repetitive loading             | present                |
      | sudden rise in training load   | absent                 |
      | pain site                      | thigh                  |
      | pain side                      | right                  |
      | pain duration                  | 3 months               |
      | pain with activity             | present                |
      | restricted movement            | absent                 |
      | pain on passive movement       | present                |
      | focal bony tenderness          | absent                 |
      | local swelling                 | absent                 |
      | spinal tenderness              | absent                 |
      | sacroiliac tenderness          | absent                 |
      | local tenderness               | absent                 |
      | normal radiograph              | present                |
      | marrow edema on MRI            | present                |
      | marrow edema site              | proximal femoral shaft |
      | edema reduced on follow-up MRI | absent                 |
    When the findings are worked up
    Then the leading category is traumatic
    And traumatic is most of all stress fracture
    And no red flag asks for action
    And the article section "types.reactive_traumatic" is cited

  @not-urgent @hard @id-traumatic-17 @check
  Scenario: An elite gymnast with midfoot pain after a first round of imaging read as negative
    Published case: A 24-year-old elite gymnast with foot pain, Orthopedics Today,
    https://cm.healio.com/news/orthopedics/20130809/10_3928_1081_597x_20130101_00_1304464
    Radiograph and MRI showed a fracture line of the navicular with hardened edges.

    Given a 24-year-old female patient
    And these findings
      | finding                       | recorded           |
      | athletic or military training | present            |
      | repetitive loading            | present            |
      | pain site                     | foot               |
      | pain side                     | right              |
      | pain onset                    | gradual            |
      | pain with activity            | present            |
      | progressive pain              | present            |
      | limb deformity                | absent             |
      | local swelling                | absent             |
      | restricted movement           | absent             |
      | focal bony tenderness         | present            |
      | pain on one-leg hop           | present            |
      | muscle or tendon tenderness   | absent             |
      | ligament tenderness           | absent             |
      | normal radiograph             | absent             |
      | fracture on radiograph        | present            |
      | callus                        | present            |
      | marrow edema on MRI           | present            |
      | marrow edema site             | navicular          |
      | soft tissue edema             | present            |
      | fracture line on MRI          | present            |
      | fracture site                 | navicular fracture |
      | response to unloading         | absent             |
      | earlier radiograph normal     | present            |
      | earlier MRI normal            | present            |
    When the findings are worked up
    Then the leading category is traumatic
    And traumatic is most of all stress fracture
    And the red flag "high-risk stress fracture" asks for urgent action
    And the article section "causes.traumatic.contusions_overuse" is cited

  @not-urgent @id-traumatic-22 @learn
  Scenario: A teenage gymnast with a swollen wrist and widened growth plates
    Published case: Gymnast's wrist, Boray Medical,
    https://boraymedical.com/cases/show/100?lang=en
    The growth plate changes on radiograph and MRI are characteristic in a gymnast.

    Given a 15-year-old male patient
    And these findings
      | finding                       | recorded |
      | athletic or military training | present  |
      | repetitive loading            | present  |
      | pain site                     | wrist    |
      | pain side                     | right    |
      | joint swelling                | present  |
      | normal radiograph             | absent   |
      | growth plate widening         | present  |
      | metaphyseal irregularity      | present  |
      | subperiosteal fluid           | present  |
    When the findings are worked up
    Then the leading category is traumatic
    And traumatic is most of all physeal injury
    And no red flag asks for action
    And the article section "causes.traumatic.contusions_overuse" is cited

  @not-urgent @id-traumatic-23 @check
  Scenario: Wrist pain a week after a bicycle accident, with no fracture on the radiograph
    Published case: Occult scaphoid fracture, Radiopaedia,
    https://radiopaedia.org/cases/occult-scaphoid-fracture-2
    MRI on day seven showed an undisplaced fracture of the scaphoid waist, which was healing at six weeks.

    Given a 20-year-old female patient
    And these findings
      | finding                  | recorded         |
      | recent injury            | present          |
      | mechanism of injury      | bicycle accident |
      | pain site                | wrist            |
      | pain side                | right            |
      | pain duration            | 1 week           |
      | fracture on radiograph   | absent           |
      | ligament tear on imaging | absent           |
    When the findings are worked up
    Then the leading category is traumatic
    And no red flag asks for action
    And the article section "types.reactive_traumatic" is cited

  @not-urgent @id-traumatic-26 @check
  Scenario: A schoolboy's knee with fat and blood in the joint a week after an injury without contact
    Published case: Transient Patellar Dislocation, clinical-mri.com,
    http://clinical-mri.com/transient-patellar-dislocation/
    The pattern of contusions with a torn medial retinaculum settled it.

    Given a 13-year-old male patient
    And these findings
      | finding                              | recorded                 |
      | recent injury                        | present                  |
      | pain site                            | knee                     |
      | pain side                            | left                     |
      | difficulty walking                   | present                  |
      | inability to walk even with crutches | absent                   |
      | marrow edema on MRI                  | present                  |
      | marrow edema site                    | femoral condyle, patella |
      | ligament tear on imaging             | present                  |
      | lipohemarthrosis                     | present                  |
      | fracture line on MRI                 | present                  |
      | displaced fracture                   | absent                   |
      | fracture site                        | fractured patella        |
      | tendon tear on imaging               | absent                   |
    When the findings are worked up
    Then the leading category is traumatic
    And traumatic is most of all bone contusion
    And no red flag asks for action
    And the article section "types.reactive_traumatic" is cited

  @not-urgent @hard @id-traumatic-31 @learn
  Scenario: Ten months of buttock pain that struck a distance runner in mid-run
    Published case: A 51-Year-Old Runner with Acute Hip and Groin Pain, JBJS Image Quiz 2016,
    https://quiz.jbjs.org/51-year-old-runner-acute-hip-groin-pain
    The first film, read again, MRI and bone scan showed a fracture of the inferior pubic ramus; a screw was placed.

    Given a 51-year-old female patient
    And these findings
      | finding                       | recorded  |
      | athletic or military training | present   |
      | postmenopausal                | present   |
      | body mass index               | 22 kg/m²  |
      | repetitive loading            | present   |
      | thyroid disease               | present   |
      | pain site                     | buttock   |
      | pain side                     | right     |
      | pain onset                    | sudden    |
      | pain duration                 | 10 months |
      | pain with activity            | present   |
      | reduced function              | present   |
      | pain relieved by NSAIDs       | absent    |
      | pain worse when sitting       | present   |
      | focal bony tenderness         | present   |
      | metabolic screen normal       | present   |
      | normal radiograph             | absent    |
      | callus                        | present   |
      | response to unloading         | absent    |
      | response to physiotherapy     | absent    |
      | earlier radiograph normal     | present   |
    When the findings are worked up
    Then the leading category is traumatic
    And no red flag asks for action
    And the article section "types.reactive_traumatic" is cited

  @not-urgent @id-traumatic-34 @check
  Scenario: A swollen, stiff knee on return to sport after cruciate ligament reconstruction
    Published case: Stress fracture in athletes after reconstruction of the anterior cruciate ligament, OJSM 2024, first case,
    doi:10.1177/2325967124s00506
    MRI showed a stress injury of the proximal tibia behind the inner side.

    Given a 30-year-old male patient
    And these findings
      | finding                            | recorded |
      | athletic or military training      | present  |
      | previous surgery at the site       | present  |
      | return to sport after a long break | present  |
      | pain site                          | knee     |
      | joint swelling                     | present  |
      | restricted movement                | present  |
    When the findings are worked up
    Then the leading category is traumatic
    And no red flag asks for action
    And the article section "types.classification" is cited

  @not-urgent @id-traumatic-36 @learn
  Scenario: A teenage tennis player whose arm pain leaves with rest and is back after three days of play
    Published case: Humerus Diaphyseal Stress Fracture in a Teenage Tennis Athlete,
    https://medluna.com/article/35198126
    A second MRI showed an undisplaced fracture of the humeral shaft.

    Given a male patient
    And these findings
      | finding                       | recorded       |
      | age                           | 13 to 19 years |
      | athletic or military training | present        |
      | repetitive loading            | present        |
      | pain site                     | arm            |
      | pain duration                 | chronic        |
      | pain with activity            | present        |
      | marrow edema on MRI           | present        |
      | marrow edema site             | humeral shaft  |
      | response to unloading         | present        |
      | pain returning with load      | present        |
    When the findings are worked up
    Then the leading category is traumatic
    And traumatic is most of all stress fracture
    And no red flag asks for action
    And the article section "types.reactive_traumatic" is cited

  @not-urgent @id-traumatic-37 @check
  Scenario: Erosion of the outer clavicle two months after a shoulder injury on a bicycle ride
    Published case: Post-traumatic osteolysis of the distal clavicle, Boray Medical,
    https://boraymedical.com/cases/show/391?lang=en
    The change between two radiographs and MRI after a known injury settled it.

    Given a 52-year-old female patient
    And these findings
      | finding                   | recorded         |
      | recent injury             | present          |
      | mechanism of injury       | bicycle accident |
      | pain site                 | shoulder         |
      | pain side                 | left             |
      | pain duration             | 2 months         |
      | restricted movement       | present          |
      | normal radiograph         | absent           |
      | bone erosion              | present          |
      | marrow edema on MRI       | present          |
      | marrow edema site         | scapular spine   |
      | soft tissue edema         | present          |
      | joint space widening      | present          |
      | earlier radiograph normal | present          |
    When the findings are worked up
    Then the leading category is traumatic
    And traumatic is most of all post-traumatic osteolysis
    And no red flag asks for action
    And the article section "types.reactive_traumatic" is cited
