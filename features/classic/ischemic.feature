@ischemic
Feature: Classic pictures of ischemia
  Textbook pictures of osteonecrosis and bone infarct, written for teaching and taken from no published case.
  Typical, atypical and rare sites, told as briefly as a report tells them.

  @not-urgent
  Scenario: A drinker whose groin has ached for half a year
    Alcohol-related osteonecrosis of both femoral heads before collapse.

    Given a 38-year-old male patient
    And these findings
      | finding                     | recorded |
      | alcohol excess              | present  |
      | pain site                   | hip      |
      | pain onset                  | gradual  |
      | pain duration               | 6 months |
      | recent injury               | absent   |
      | normal radiograph           | present  |
      | marrow edema on MRI         | present  |
      | double line sign            | present  |
      | both femoral heads affected | present  |
      | routine blood tests normal  | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Groin pain two years after steroids for lupus nephritis
    Steroid-related osteonecrosis of the hip in lupus, terse report.

    Given a 29-year-old female patient
    And these findings
      | finding                   | recorded     |
      | lupus                     | present      |
      | high-dose corticosteroids | present      |
      | pain site                 | hip          |
      | restricted movement       | present      |
      | low T1 marrow signal      | present      |
      | marrow edema site         | femoral head |
      | C-reactive protein        | normal       |
      | fever                     | absent       |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @urgent
  Scenario: Edema of head and neck that was taken for transient osteoporosis
    Osteonecrosis with collapse and much edema, no risk factor: thick subchondral dark area and a crescent decide.

    Given a 44-year-old male patient
    And these findings
      | finding                          | recorded                   |
      | pain site                        | hip                        |
      | pain duration                    | 3 months                   |
      | sudden worsening of known pain   | present                    |
      | recent injury                    | absent                     |
      | marrow edema site                | femoral head, femoral neck |
      | subchondral low-signal thickness | 6 mm                       |
      | crescent sign                    | present                    |
      | joint effusion                   | present                    |
      | C-reactive protein               | normal                     |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: A hip that has hurt since adolescence in sickle cell disease
    Osteonecrosis of the femoral head in sickle cell disease.

    Given a 19-year-old male patient
    And these findings
      | finding             | recorded     |
      | sickle cell disease | present      |
      | pain site           | hip          |
      | pain duration       | 8 months     |
      | limp                | present      |
      | fever               | absent       |
      | sclerotic lesion    | present      |
      | marrow edema site   | femoral head |
      | anemia              | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Hip pain after weeks of dexamethasone for a viral pneumonia
    Steroid-related osteonecrosis within a year of a short high-dose course.

    Given a 46-year-old male patient
    And these findings
      | finding                       | recorded |
      | high-dose corticosteroids     | present  |
      | recent infection              | present  |
      | pain site                     | hip      |
      | pain side                     | both     |
      | pain duration                 | 2 months |
      | normal radiograph             | present  |
      | marrow edema on MRI           | present  |
      | demarcated subchondral lesion | present  |
      | inflammatory markers raised   | absent   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A man living with HIV and both hips sore
    Osteonecrosis under long antiretroviral treatment.

    Given a 41-year-old male patient
    And these findings
      | finding              | recorded     |
      | HIV infection        | present      |
      | pain site            | hip          |
      | pain side            | both         |
      | pain with loading    | present      |
      | fever                | absent       |
      | C-reactive protein   | normal       |
      | marrow edema site    | femoral head |
      | low T1 marrow signal | present      |
      | joint effusion       | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A hip that fails eighteen months after a dislocation
    Post-traumatic osteonecrosis after posterior dislocation in a road accident.

    Given a 28-year-old male patient
    And these findings
      | finding                  | recorded |
      | previous hip dislocation | present  |
      | pain site                | hip      |
      | progressive pain         | present  |
      | pain duration            | 4 months |
      | limp                     | present  |
      | sclerotic lesion         | present  |
      | subchondral collapse     | present  |
      | joint space narrowing    | absent   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: New groin pain a year after screws for a broken femoral neck
    Post-traumatic osteonecrosis after fixation of a neck fracture.

    Given a 51-year-old female patient
    And these findings
      | finding                        | recorded |
      | previous femoral neck fracture | present  |
      | fixation hardware              | present  |
      | pain site                      | hip      |
      | pain duration                  | 3 months |
      | pain with loading              | present  |
      | C-reactive protein             | normal   |
      | sclerotic lesion               | present  |
      | subchondral collapse           | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Hip pain that began in late pregnancy and never left
    Osteonecrosis of the femoral head of pregnancy, taken for transient osteoporosis at first.

    Given a 34-year-old female patient
    And these findings
      | finding                       | recorded   |
      | pregnancy stage               | postpartum |
      | time since delivery           | 7 months   |
      | pain site                     | hip        |
      | pain duration                 | 9 months   |
      | corticosteroid use            | absent     |
      | demarcated subchondral lesion | present    |
      | low T1 marrow signal          | present    |
      | routine blood tests normal    | present    |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @urgent
  Scenario: A flattened femoral head after pinning for a slip
    Osteonecrosis after slipped femoral epiphysis.

    Given a 14-year-old male patient
    And these findings
      | finding                      | recorded |
      | previous surgery at the site | present  |
      | previous injury at the site  | present  |
      | pain site                    | hip      |
      | restricted movement          | present  |
      | pain duration                | 5 months |
      | subchondral collapse         | present  |
      | sclerotic lesion             | present  |
      | fever                        | absent   |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Both hips after kidney transplantation
    Osteonecrosis under steroids and immunosuppression, radiograph normal.

    Given a 36-year-old female patient
    And these findings
      | finding                     | recorded |
      | corticosteroid use          | present  |
      | immunosuppression           | present  |
      | chronic kidney disease      | present  |
      | pain site                   | hip      |
      | pain duration               | 10 weeks |
      | night pain                  | present  |
      | normal radiograph           | present  |
      | both femoral heads affected | present  |
      | serpentine rim              | present  |
      | C-reactive protein          | normal   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Silent lesion of the other hip
    Osteonecrosis found by chance in the second hip.

    Given a 40-year-old male patient
    And these findings
      | finding                | recorded     |
      | incidental edema       | present      |
      | previous osteonecrosis | present      |
      | marrow edema site      | femoral head |
      | normal radiograph      | present      |
      | low T1 marrow signal   | present      |
      | alcohol excess         | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Osteonecrosis without any known cause
    Idiopathic osteonecrosis of the femoral head, sclerosis on the film, treated as a strain.

    Given a 35-year-old male patient
    And these findings
      | finding                   | recorded |
      | pain site                 | hip      |
      | pain duration             | 7 months |
      | recent injury             | absent   |
      | corticosteroid use        | absent   |
      | alcohol excess            | absent   |
      | response to physiotherapy | absent   |
      | restricted movement       | present  |
      | sclerotic lesion          | present  |
      | subchondral cysts         | present  |
      | joint space narrowing     | absent   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A boy who limps without pain
    Perthes disease, fragmentation stage.

    Given a 6-year-old male patient
    And these findings
      | finding                  | recorded |
      | limp                     | present  |
      | pain                     | absent   |
      | symptom duration         | 6 weeks  |
      | restricted movement      | present  |
      | fever                    | absent   |
      | normal blood count       | present  |
      | C-reactive protein       | normal   |
      | epiphyseal fragmentation | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A knee that hurts because of the hip
    Perthes disease felt in the knee, in a girl.

    Given a 7-year-old female patient
    And these findings
      | finding                        | recorded     |
      | pain site                      | knee         |
      | limp                           | present      |
      | muscle wasting                 | present      |
      | restricted movement            | present      |
      | fever                          | absent       |
      | erythrocyte sedimentation rate | normal       |
      | marrow edema site              | femoral head |
      | subchondral collapse           | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: An irritable hip that did not settle
    Early Perthes disease, taken for transient synovitis; radiograph normal.

    Given a 5-year-old male patient
    And these findings
      | finding                     | recorded     |
      | pain site                   | hip          |
      | limp                        | present      |
      | pain duration               | 5 weeks      |
      | fever                       | absent       |
      | C-reactive protein          | normal       |
      | normal radiograph           | present      |
      | joint effusion              | present      |
      | marrow edema site           | femoral head |
      | marrow contrast enhancement | absent       |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A nine-year-old with a line beneath the surface of the femoral head
    Perthes disease, crescent stage, in an active boy.

    Given a 9-year-old male patient
    And these findings
      | finding                       | recorded   |
      | pain site                     | hip, thigh |
      | athletic or military training | present    |
      | pain duration                 | 3 months   |
      | recent injury                 | absent     |
      | crescent sign                 | present    |
      | sclerotic lesion              | present    |
      | joint space widening          | present    |
      | routine blood tests normal    | present    |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A small dense epiphysis
    Perthes disease on the radiograph alone.

    Given a 4-year-old male patient
    And these findings
      | finding              | recorded   |
      | limp                 | present    |
      | pain site            | hip        |
      | pain duration        | 4 weeks    |
      | fever                | absent     |
      | leukocytosis         | absent     |
      | sclerotic lesion     | present    |
      | bone lesion position | epiphyseal |
      | joint space widening | present    |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A manual worker with a dense lunate
    Kienböck disease, second stage.

    Given a 32-year-old male patient
    And these findings
      | finding            | recorded          |
      | pain site          | wrist             |
      | repetitive loading | present           |
      | pain duration      | 8 months          |
      | reduced function   | present           |
      | recent injury      | absent            |
      | marrow edema site  | lunate            |
      | sclerotic lesion   | present           |
      | ulnar variance     | negative variance |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Wrist pain with a normal film and a dark lunate
    Kienböck disease, first stage, seen on MRI only.

    Given a 27-year-old female patient
    And these findings
      | finding              | recorded |
      | pain site            | wrist    |
      | pain duration        | 3 months |
      | recent injury        | absent   |
      | rheumatoid factor    | absent   |
      | normal radiograph    | present  |
      | marrow edema site    | lunate   |
      | low T1 marrow signal | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: An adolescent with a stiff wrist
    Kienböck disease in the young, after sport.

    Given a 15-year-old female patient
    And these findings
      | finding                       | recorded |
      | pain site                     | wrist    |
      | athletic or military training | present  |
      | local swelling                | present  |
      | restricted movement           | present  |
      | fever                         | absent   |
      | marrow edema site             | lunate   |
      | low T1 marrow signal          | present  |
      | high T2 marrow signal         | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A collapsed lunate in an older woman
    Late Kienböck disease, first thought to be arthritis.

    Given a 68-year-old female patient
    And these findings
      | finding              | recorded  |
      | pain site            | wrist     |
      | joint swelling       | present   |
      | pain duration        | 12 months |
      | anti-CCP antibodies  | absent    |
      | C-reactive protein   | normal    |
      | marrow edema site    | lunate    |
      | subchondral collapse | present   |
      | subchondral cysts    | present   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A scaphoid that died without a fracture
    Preiser disease under corticosteroids.

    Given a 45-year-old female patient
    And these findings
      | finding                     | recorded |
      | pain site                   | wrist    |
      | corticosteroid use          | present  |
      | recent injury               | absent   |
      | marrow edema site           | scaphoid |
      | low T1 marrow signal        | present  |
      | marrow contrast enhancement | absent   |
      | epiphyseal fragmentation    | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A broken scaphoid that did not heal
    Post-traumatic necrosis of the proximal pole of the scaphoid.

    Given a 24-year-old male patient
    And these findings
      | finding                     | recorded  |
      | pain site                   | wrist     |
      | previous injury at the site | present   |
      | pain duration               | 10 months |
      | marrow edema site           | scaphoid  |
      | marrow contrast enhancement | absent    |
      | low T1 marrow signal        | present   |
      | sclerotic lesion            | present   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A girl with a flat second metatarsal head
    Freiberg disease.

    Given a 14-year-old female patient
    And these findings
      | finding                    | recorded   |
      | pain site                  | foot       |
      | pain with loading          | present    |
      | local swelling             | present    |
      | pain duration              | 4 months   |
      | recent injury              | absent     |
      | marrow edema site          | metatarsal |
      | joint surface irregularity | present    |
      | sclerotic lesion           | present    |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A small boy who walks on the outer edge of his foot
    Köhler disease of the navicular.

    Given a 5-year-old male patient
    And these findings
      | finding               | recorded  |
      | pain site             | foot      |
      | limp                  | present   |
      | focal bony tenderness | present   |
      | local swelling        | present   |
      | fever                 | absent    |
      | C-reactive protein    | normal    |
      | marrow edema site     | navicular |
      | sclerotic lesion      | present   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A woman whose navicular has collapsed
    Müller-Weiss disease, on both sides.

    Given a 53-year-old female patient
    And these findings
      | finding              | recorded  |
      | pain site            | foot      |
      | pain side            | both      |
      | pain duration        | 2 years   |
      | recent injury        | absent    |
      | diabetes             | absent    |
      | marrow edema site    | navicular |
      | subchondral collapse | present   |
      | sclerotic lesion     | present   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: An ankle two years after a broken talar neck
    Post-traumatic osteonecrosis of the talus.

    Given a 34-year-old male patient
    And these findings
      | finding                     | recorded |
      | pain site                   | ankle    |
      | previous injury at the site | present  |
      | pain with loading           | present  |
      | marrow edema site           | talus    |
      | sclerotic lesion            | present  |
      | subchondral collapse        | present  |
      | fever                       | absent   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Both ankles in a woman on prednisolone
    Osteonecrosis of the talus in connective tissue disease.

    Given a 31-year-old female patient
    And these findings
      | finding                   | recorded            |
      | connective tissue disease | present             |
      | corticosteroid use        | present             |
      | pain site                 | ankle               |
      | pain side                 | both                |
      | marrow edema site         | talus, distal tibia |
      | serpentine rim            | present             |
      | C-reactive protein        | 8 mg/L              |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A shoulder that lost its round shape under steroids
    Osteonecrosis of the humeral head.

    Given a 48-year-old female patient
    And these findings
      | finding                   | recorded     |
      | corticosteroid use        | present      |
      | pain site                 | shoulder     |
      | night pain                | present      |
      | pain duration             | 6 months     |
      | intact tendons on imaging | present      |
      | marrow edema site         | humeral head |
      | crescent sign             | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A commercial diver with shoulder pain
    Dysbaric osteonecrosis.

    Given a 43-year-old male patient
    And these findings
      | finding                    | recorded     |
      | decompression exposure     | present      |
      | pain site                  | shoulder     |
      | pain duration              | 5 months     |
      | recent injury              | absent       |
      | sclerotic lesion           | present      |
      | marrow edema site          | humeral head |
      | routine blood tests normal | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Both knees of a young woman with lupus
    Secondary osteonecrosis of the knee, several condyles.

    Given a 33-year-old female patient
    And these findings
      | finding               | recorded                        |
      | lupus                 | present                         |
      | corticosteroid use    | present                         |
      | pain site             | knee                            |
      | pain side             | both                            |
      | marrow edema site     | femoral condyle, tibial plateau |
      | multiple bone lesions | present                         |
      | joint effusion        | present                         |
      | meniscal tear         | absent                          |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Joint pain during maintenance treatment of childhood leukemia
    Osteonecrosis of several joints under chemotherapy and dexamethasone.

    Given a 15-year-old female patient
    And these findings
      | finding                       | recorded  |
      | previous cancer               | present   |
      | chemotherapy                  | present   |
      | high-dose corticosteroids     | present   |
      | pain site                     | hip, knee |
      | pain duration                 | 2 months  |
      | multiple bone lesions         | present   |
      | demarcated subchondral lesion | present   |
      | blasts on blood film          | absent    |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A boy of eight with a sore elbow
    Panner disease of the capitellum.

    Given an 8-year-old male patient
    And these findings
      | finding                       | recorded    |
      | pain site                     | elbow       |
      | athletic or military training | present     |
      | restricted movement           | present     |
      | recent injury                 | absent      |
      | fever                         | absent      |
      | epiphyseal fragmentation      | present     |
      | marrow edema site             | elbow bones |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @urgent
  Scenario: A socket that does not heal under denosumab
    Medication-related osteonecrosis of the jaw.

    Given a 72-year-old female patient
    And these findings
      | finding                 | recorded |
      | denosumab use           | present  |
      | known osteoporosis      | present  |
      | recent dental procedure | present  |
      | pain site               | jaw      |
      | fever                   | absent   |
      | marrow edema site       | mandible |
      | sclerotic lesion        | present  |
      | sequestrum              | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @urgent
  Scenario: A jaw that hurts years after irradiation
    Osteoradionecrosis of the mandible.

    Given a 61-year-old male patient
    And these findings
      | finding                    | recorded |
      | previous cancer            | present  |
      | radiotherapy to the site   | present  |
      | pain site                  | jaw      |
      | recent dental procedure    | present  |
      | marrow edema site          | mandible |
      | sequestrum                 | present  |
      | histology shows malignancy | absent   |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: A hip after pelvic irradiation
    Osteonecrosis of the femoral head in the radiation field, no metastasis.

    Given a 58-year-old female patient
    And these findings
      | finding                  | recorded     |
      | previous cancer          | present      |
      | radiotherapy to the site | present      |
      | pain site                | hip          |
      | marrow edema site        | femoral head |
      | double line sign         | present      |
      | soft tissue mass         | absent       |
      | C-reactive protein       | normal       |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A map-like lesion found by chance in the distal femur
    Medullary bone infarct, calcified rim, taken for an enchondroma.

    Given a 55-year-old female patient
    And these findings
      | finding                    | recorded     |
      | incidental edema           | present      |
      | corticosteroid use         | present      |
      | known rheumatoid arthritis | present      |
      | marrow edema site          | distal femur |
      | serpentine rim             | present      |
      | matrix mineralization      | present      |
      | soft tissue mass           | absent       |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Pain above both knees in a man with pancreatitis
    Bone infarcts of a drinker.

    Given a 49-year-old male patient
    And these findings
      | finding               | recorded    |
      | alcohol excess        | present     |
      | pain site             | knee, leg   |
      | pain side             | both        |
      | multiple bone lesions | present     |
      | bone lesion position  | metaphyseal |
      | bone infarct          | present     |
      | fever                 | absent      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @urgent
  Scenario: A sudden crisis in the thigh
    Vaso-occlusive bone infarction in sickle cell disease, little fever.

    Given a 17-year-old male patient
    And these findings
      | finding             | recorded      |
      | sickle cell disease | present       |
      | pain site           | thigh         |
      | pain onset          | sudden        |
      | pain duration       | 2 days        |
      | temperature         | 37.9 °C       |
      | C-reactive protein  | 32 mg/L       |
      | marrow edema site   | femoral shaft |
      | subperiosteal fluid | absent        |
      | anemia              | present       |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Swollen hands of a toddler from a family with sickle cell disease
    Hand-foot syndrome.

    Given a 14-month-old male patient
    And these findings
      | finding             | recorded   |
      | sickle cell disease | present    |
      | pain site           | hand, foot |
      | dactylitis          | present    |
      | local swelling      | present    |
      | fever               | absent     |
      | normal radiograph   | present    |
      | anemia              | present    |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @urgent
  Scenario: A bone crisis in a girl with a large spleen
    Gaucher disease, acute infarction taken for osteomyelitis.

    Given an 11-year-old female patient
    And these findings
      | finding                        | recorded      |
      | Gaucher disease                | present       |
      | pain site                      | thigh         |
      | pain onset                     | sudden        |
      | pain severity                  | 9             |
      | hepatosplenomegaly             | present       |
      | fever                          | present       |
      | blood culture growth           | absent        |
      | marrow edema site              | femoral shaft |
      | diffuse abnormal marrow signal | present       |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Leg pain in Crohn disease treated with prednisolone
    Multifocal bone infarcts in inflammatory bowel disease.

    Given a 26-year-old female patient
    And these findings
      | finding                    | recorded                                   |
      | inflammatory bowel disease | present                                    |
      | corticosteroid use         | present                                    |
      | pain site                  | leg, knee                                  |
      | multiple bone lesions      | present                                    |
      | marrow edema site          | distal femur, proximal tibia, distal tibia |
      | serpentine rim             | present                                    |
      | C-reactive protein         | normal                                     |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Flattened vertebrae and painful hips in an African student
    Sickle cell disease with infarction at several places.

    Given a 22-year-old female patient
    And these findings
      | finding                     | recorded                     |
      | sickle cell disease         | present                      |
      | pain site                   | back, hip                    |
      | multifocal pain             | present                      |
      | fever                       | absent                       |
      | neurological deficit        | absent                       |
      | marrow edema site           | vertebral body, femoral head |
      | both femoral heads affected | present                      |
      | hemoglobin                  | 8.1 g/dL                     |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Buttock pain blamed on the spine
    Osteonecrosis of both hips taken for lumbar stenosis.

    Given a 54-year-old male patient
    And these findings
      | finding                     | recorded             |
      | alcohol excess              | present              |
      | spinal stenosis             | present              |
      | pain site                   | buttock, back, thigh |
      | radiating pain              | present              |
      | neurological deficit        | absent               |
      | restricted movement         | present              |
      | both femoral heads affected | present              |
      | low T1 marrow signal        | present              |
      | sclerotic lesion            | present              |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Steroids and an edematous hip, nothing more
    Early steroid-related osteonecrosis, terse report.

    Given a 39-year-old female patient
    And these findings
      | finding             | recorded |
      | corticosteroid use  | present  |
      | pain site           | hip      |
      | pain with loading   | present  |
      | normal radiograph   | present  |
      | marrow edema on MRI | present  |
      | joint effusion      | present  |
      | C-reactive protein  | normal   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A worn hip with a serpentine line
    Late osteonecrosis with secondary wear.

    Given a 57-year-old male patient
    And these findings
      | finding               | recorded |
      | alcohol excess        | present  |
      | smoking               | present  |
      | pain site             | hip      |
      | pain duration         | 3 years  |
      | joint space narrowing | present  |
      | osteophytes           | present  |
      | subchondral cysts     | present  |
      | serpentine rim        | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: An elbow after years of prednisolone
    Osteonecrosis of the distal humerus.

    Given a 37-year-old female patient
    And these findings
      | finding             | recorded    |
      | lupus               | present     |
      | corticosteroid use  | present     |
      | pain site           | elbow       |
      | restricted movement | present     |
      | recent injury       | absent      |
      | marrow edema site   | elbow bones |
      | sclerotic lesion    | present     |
      | C-reactive protein  | normal      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A sickle cell child with a flat femoral head
    Sickle cell osteonecrosis that looks like Perthes disease.

    Given a 9-year-old female patient
    And these findings
      | finding                  | recorded |
      | sickle cell disease      | present  |
      | limp                     | present  |
      | pain site                | hip      |
      | pain duration            | 3 months |
      | fever                    | absent   |
      | epiphyseal fragmentation | present  |
      | anemia                   | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Kienböck disease with a swollen wrist
    Kienböck disease first treated as arthritis.

    Given a 36-year-old male patient
    And these findings
      | finding              | recorded |
      | pain site            | wrist    |
      | joint swelling       | present  |
      | synovitis on imaging | present  |
      | rheumatoid factor    | absent   |
      | anti-CCP antibodies  | absent   |
      | C-reactive protein   | normal   |
      | marrow edema site    | lunate   |
      | low T1 marrow signal | present  |
      | sclerotic lesion     | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A lunate after a fall months ago
    Kienböck disease with an old injury on record.

    Given a 29-year-old male patient
    And these findings
      | finding                     | recorded          |
      | previous injury at the site | present           |
      | pain site                   | wrist             |
      | pain duration               | 9 months          |
      | reduced function            | present           |
      | marrow edema site           | lunate            |
      | sclerotic lesion            | present           |
      | ulnar variance              | negative variance |
      | marrow contrast enhancement | absent            |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @urgent
  Scenario: Both femoral heads of an older child
    Perthes disease late in childhood.

    Given an 11-year-old male patient
    And these findings
      | finding                        | recorded     |
      | pain site                      | hip, knee    |
      | limp                           | present      |
      | restricted movement            | present      |
      | recent injury                  | absent       |
      | normal blood count             | present      |
      | erythrocyte sedimentation rate | normal       |
      | marrow edema site              | femoral head |
      | epiphyseal fragmentation       | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And a red flag asks for action

  @not-urgent
  Scenario: Dense patches in the long bones of a caisson worker
    Dysbaric infarcts of shaft and head.

    Given a 52-year-old male patient
    And these findings
      | finding                    | recorded                     |
      | decompression exposure     | present                      |
      | pain site                  | knee                         |
      | matrix mineralization      | present                      |
      | marrow edema site          | distal femur, proximal tibia |
      | multiple bone lesions      | present                      |
      | soft tissue mass           | absent                       |
      | routine blood tests normal | present                      |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: An adult with Gaucher disease and a stiff hip
    Osteonecrosis in Gaucher disease.

    Given a 33-year-old male patient
    And these findings
      | finding              | recorded                    |
      | Gaucher disease      | present                     |
      | pain site            | hip                         |
      | restricted movement  | present                     |
      | platelet count       | 95 ×10^9/L                  |
      | marrow edema site    | femoral head, femoral shaft |
      | low T1 marrow signal | present                     |
      | subchondral collapse | present                     |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A forefoot in a woman who wears high heels
    Freiberg disease of an adult.

    Given a 44-year-old female patient
    And these findings
      | finding              | recorded   |
      | pain site            | foot       |
      | pain with loading    | present    |
      | pain duration        | 8 months   |
      | marrow edema site    | metatarsal |
      | subchondral collapse | present    |
      | osteophytes          | present    |
      | rheumatoid factor    | absent     |
      | recent injury        | absent     |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Bowel disease, steroids and a sore knee in an adolescent
    Secondary osteonecrosis of the knee with quiet blood.

    Given a 17-year-old female patient
    And these findings
      | finding                    | recorded                      |
      | inflammatory bowel disease | present                       |
      | high-dose corticosteroids  | present                       |
      | pain site                  | knee                          |
      | pain duration              | 2 months                      |
      | fever                      | absent                        |
      | marrow edema site          | femoral condyle, distal femur |
      | bilateral marrow edema     | present                       |
      | low T1 marrow signal       | present                       |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Knee pain after treatment of lymphoma
    Osteonecrosis of the knee after steroids and chemotherapy, tumor excluded by biopsy.

    Given a 42-year-old female patient
    And these findings
      | finding                       | recorded                        |
      | chemotherapy                  | present                         |
      | corticosteroid use            | present                         |
      | pain site                     | knee                            |
      | marrow edema site             | femoral condyle, proximal tibia |
      | well-defined low T1 lesion    | present                         |
      | histology shows malignancy    | absent                          |
      | histology shows osteonecrosis | present                         |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: Lipids, drinking and a shoulder
    Osteonecrosis of the humeral head in a man with raised lipids.

    Given a 50-year-old male patient
    And these findings
      | finding                   | recorded     |
      | raised blood lipids       | present      |
      | alcohol excess            | present      |
      | pain site                 | shoulder     |
      | pain with activity        | present      |
      | intact tendons on imaging | present      |
      | subchondral fracture      | present      |
      | marrow edema site         | humeral head |
      | recent injury             | absent       |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A cold femoral head on the bone scan
    Early osteonecrosis, scan before MRI.

    Given a 47-year-old male patient
    And these findings
      | finding            | recorded  |
      | pain site          | hip       |
      | pain onset         | sudden    |
      | corticosteroid use | present   |
      | normal radiograph  | present   |
      | bone scan uptake   | cold area |
      | C-reactive protein | normal    |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A toddler's dense navicular found after a stumble
    Köhler disease seen after a trifle.

    Given a 4-year-old male patient
    And these findings
      | finding                    | recorded  |
      | minor injury               | present   |
      | pain site                  | foot      |
      | limp                       | present   |
      | local tenderness           | present   |
      | fever                      | absent    |
      | normal blood count         | present   |
      | marrow edema site          | navicular |
      | joint surface irregularity | present   |
      | sclerotic lesion           | present   |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A humeral head after a four-part fracture
    Post-traumatic osteonecrosis of the shoulder.

    Given a 63-year-old female patient
    And these findings
      | finding                     | recorded     |
      | previous injury at the site | present      |
      | fixation hardware           | present      |
      | pain site                   | shoulder     |
      | pain duration               | 8 months     |
      | restricted movement         | present      |
      | subchondral collapse        | present      |
      | marrow edema site           | humeral head |
      | C-reactive protein          | normal       |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: A hip resurfaced by pain after a short steroid course for hearing loss
    Osteonecrosis after a short course, MRI read by name only.

    Given a 33-year-old male patient
    And these findings
      | finding                          | recorded  |
      | corticosteroid use               | present   |
      | time since corticosteroids began | 10 months |
      | pain site                        | hip       |
      | pain side                        | both      |
      | MRI signs of osteonecrosis       | present   |
      | recent injury                    | absent    |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action

  @not-urgent
  Scenario: An infarct of the tibia that was feared to be a tumor
    Idiopathic bone infarct, proven by biopsy.

    Given a 45-year-old female patient
    And these findings
      | finding                    | recorded       |
      | pain site                  | shin           |
      | marrow edema site          | proximal tibia |
      | matrix mineralization      | present        |
      | lesion margin              | sclerotic      |
      | bone infarct               | present        |
      | histology shows malignancy | absent         |
      | routine blood tests normal | present        |
    When the findings are worked up
    Then the leading category is ischemic
    And no red flag asks for action
