@case @infectious
Feature: Published cases of bone and joint infection
  Children and adults whose pain and marrow change came from infection.
  Several of them had no fever, normal blood tests or a normal radiograph when they were first seen,
  and several were first treated as a strain, an overuse injury or a flare.

  @urgent @hard @id-infectious-29 @learn
  Scenario: A ten-year-old with heel pain, fever and an abscess behind a supposed Sever disease
    Published case: Calcaneal osteomyelitis masquerading as Sever disease, case discussion,
    https://www.southeastortho.com.au/post/case-discussion-calcaneal-osteomyelitis-masquerading-as-sever-s-disease-in-a-10-year-old-girl
    Samples taken at operation grew Staphylococcus aureus.

    Given a 10-year-old female patient
    And these findings
      | finding                        | recorded   |
      | pain site                      | heel       |
      | pain side                      | left       |
      | pain onset                     | gradual    |
      | inability to bear weight       | present    |
      | fever                          | present    |
      | temperature                    | 38.5 °C    |
      | local redness                  | present    |
      | local swelling                 | present    |
      | local tenderness               | present    |
      | C-reactive protein             | 180 mg/L   |
      | erythrocyte sedimentation rate | 82 mm/h    |
      | white cell count               | 13 ×10^9/L |
      | leukocytosis                   | present    |
      | neutrophil count               | raised     |
      | abnormal marrow on MRI         | present    |
      | abscess                        | present    |
      | rapid worsening                | present    |
    When the findings are worked up
    Then the leading category is infectious
    And infectious is most of all septic arthritis
    And the red flag "septic arthritis" asks for immediate action
    And the article section "causes.infectious" is cited

  @urgent @id-infectious-01 @check
  Scenario: A college runner with fever and groin pain who can no longer walk
    Published case: A Good Run of Bad Luck: osteomyelitis of the pubic symphysis in a young athlete,
    https://shmabstracts.org/abstract/a-good-run-of-bad-luck-a-case-of-osteomyelitis-of-the-pubic-symphysis-in-a-young-athlete/
    Abscess fluid and blood cultures grew methicillin-sensitive Staphylococcus aureus; echocardiography excluded endocarditis.

    Given a 20-year-old female patient
    And these findings
      | finding                       | recorded |
      | athletic or military training | present  |
      | repetitive loading            | present  |
      | recent injury                 | absent   |
      | skin entry site               | absent   |
      | chronic illness               | absent   |
      | pain site                     | groin    |
      | progressive pain              | present  |
      | pain with activity            | present  |
      | inability to bear weight      | present  |
      | fever                         | present  |
      | abscess                       | present  |
      | soft tissue edema             | present  |
      | collection size               | 42 mm    |
    When the findings are worked up
    Then the leading category is infectious
    And infectious is most of all osteomyelitis
    And the red flag "septic arthritis" asks for immediate action
    And the article section "causes.infectious" is cited

  @urgent @id-infectious-02 @learn
  Scenario: A teenage soccer player with fever and lower abdominal pain but no leukocytosis
    Published case: BMJ Case Reports 2022, image report of acute bacterial osteomyelitis of the pubis in a soccer player,
    doi:10.1136/bcr-2021-246480
    Blood culture grew methicillin-sensitive Staphylococcus aureus; antibiotics alone cured him.

    Given a male patient
    And these findings
      | finding                              | recorded            |
      | age                                  | 13 to 19 years      |
      | athletic or military training        | present             |
      | repetitive loading                   | present             |
      | skin entry site                      | absent              |
      | injection drug use                   | absent              |
      | chronic illness                      | absent              |
      | pain site                            | groin, leg, abdomen |
      | pain side                            | left                |
      | pain duration                        | 4 days              |
      | pain with activity                   | present             |
      | fever                                | present             |
      | fatigue                              | present             |
      | temperature                          | 39.6 °C             |
      | pain on passive movement             | present             |
      | local tenderness                     | present             |
      | heart murmur                         | absent              |
      | C-reactive protein                   | 88.2 mg/L           |
      | leukocytosis                         | absent              |
      | low T1 marrow signal                 | present             |
      | valve vegetation on echocardiography | absent              |
      | high T2 marrow signal                | present             |
    When the findings are worked up
    Then the leading category is infectious
    And infectious is most of all osteomyelitis
    And the red flag "septic arthritis" asks for immediate action
    And the article section "causes.infectious" is cited

  @urgent @id-infectious-03 @check
  Scenario: A fitness instructor with a supposed groin strain two weeks after a tooth extraction
    Published case: Journal of Medical Case Reports 2008, pubic osteomyelitis after dental extraction,
    doi:10.1186/1752-1947-2-255
    The authors trace the infection of the pubis to Streptococcus viridans from the extraction; tests and imaging were not readable.

    Given a 24-year-old male patient
    And these findings
      | finding                       | recorded          |
      | athletic or military training | present           |
      | recent dental procedure       | present           |
      | chronic illness               | absent            |
      | pain site                     | groin and buttock |
      | pain duration                 | 3 days            |
      | inability to bear weight      | present           |
      | fever                         | present           |
      | bilateral leg weakness        | absent            |
      | temperature                   | 38.6 °C           |
      | restricted movement           | present           |
      | joint redness                 | absent            |
      | joint line tenderness         | absent            |
      | neurological deficit          | absent            |
    When the findings are worked up
    Then the leading category is infectious
    And infectious is most of all septic arthritis
    And the red flag "septic arthritis" asks for immediate action
    And the article section "causes.infectious" is cited

  @urgent @hard @id-infectious-06 @check
  Scenario: Buttock pain after lurching forward with luggage and sterile blood cultures
    Published case: Acute Bacterial Sacroiliitis in an Adult: A Case Report and Review of the Literature,
    doi:10.1016/j.apmr.2007.07.004
    Biopsy of the sacroiliac joint pointed to infection, and everything resolved on intravenous antibiotics.

    Given a 40-year-old female patient
    And these findings
      | finding                        | recorded |
      | recent injury                  | present  |
      | minor injury                   | present  |
      | mechanism of injury            | twisting |
      | pain from the moment of injury | present  |
      | chronic illness                | absent   |
      | pain site                      | buttock  |
      | pain side                      | left     |
      | pain onset                     | sudden   |
      | pain duration                  | 2 weeks  |
      | pain relieved by NSAIDs        | absent   |
      | relief from pain treatment     | absent   |
      | C-reactive protein             | raised   |
      | erythrocyte sedimentation rate | raised   |
      | blood culture growth           | absent   |
      | normal radiograph              | present  |
      | abnormal CT                    | present  |
      | joint effusion                 | present  |
      | joint surface irregularity     | present  |
      | response to corticosteroids    | absent   |
      | response to physiotherapy      | absent   |
    When the findings are worked up
    Then the leading category is infectious
    And infectious is most of all septic sacroiliitis
    And the red flag "septic arthritis" asks for immediate action
    And the article section "causes.infectious" is cited

  @urgent @id-infectious-07 @learn
  Scenario: A febrile boy with one day of hip and back pain that mimics sciatica
    Published case: Unilateral Infectious Sacroiliitis Detected on Magnetic Resonance Imaging and Bone Scan,
    https://www.longdom.org/open-access/unilateral-infectious-sacroiliitis-detected-on-magnetic-resonance-imaging-and-bone-scan-79270.html
    MRI and a three-phase bone scan showed infection of the left sacroiliac joint, and antibiotics cured him.

    Given a 14-year-old male patient
    And these findings
      | finding                     | recorded         |
      | recent injury               | present          |
      | mechanism of injury         | fall             |
      | injection drug use          | absent           |
      | alcohol excess              | absent           |
      | smoking                     | absent           |
      | pain site                   | hip and low back |
      | pain side                   | left             |
      | pain duration               | 1 day            |
      | radiating pain              | present          |
      | inability to bear weight    | present          |
      | fever                       | present          |
      | restricted movement         | present          |
      | local tenderness            | present          |
      | inflammatory markers raised | present          |
    When the findings are worked up
    Then the leading category is infectious
    And infectious is most of all septic arthritis
    And the red flag "septic arthritis" asks for immediate action
    And the article section "causes.infectious" is cited

  @urgent @hard @id-infectious-10 @check
  Scenario: A supposed bone bruise of the tibia that crosses the growth plate and turns into a cavity
    Published case: Radiological changes in the formation of Brodie's abscess by sequential magnetic resonance imaging,
    https://doaj.org/article/cd32808d96e641b2b1669718a04463cb
    Curettage with histology and culture proved a Brodie abscess.

    Given a 14-year-old male patient
    And these findings
      | finding                          | recorded       |
      | marrow edema on MRI              | present        |
      | marrow edema site                | proximal tibia |
      | metaphyseal edema                | present        |
      | edema crossing the growth plate  | present        |
      | lytic lesion                     | present        |
      | bone lesion position             | metaphyseal    |
      | time to follow-up MRI            | 1 month        |
      | residual lesion on follow-up MRI | present        |
    When the findings are worked up
    Then the leading category is infectious
    And infectious is most of all osteomyelitis
    And the red flag "osteomyelitis" asks for urgent action
    And the article section "causes.infectious" is cited

  @urgent @id-infectious-16 @check
  Scenario: A boy with a new kitten, fever and knee pain but normal white cells and a normal radiograph
    Published case: Case in Point: Acute Osteomyelitis: Radiographs Versus MRI,
    https://www.consultant360.com/articles/case-point-acute-osteomyelitis-radiographs-versus-mri
    The authors diagnosed acute osteomyelitis from MRI and course; no organism could be read.

    Given a 10-year-old male patient
    And these findings
      | finding                          | recorded        |
      | recent injury                    | absent          |
      | animal exposure                  | present         |
      | chronic illness                  | absent          |
      | pain site                        | knee            |
      | pain side                        | right           |
      | pain with activity               | present         |
      | fever                            | present         |
      | temperature                      | 38.8 to 39.4 °C |
      | focal bony tenderness            | present         |
      | local redness                    | absent          |
      | local swelling                   | absent          |
      | C-reactive protein               | 12.5 mg/L       |
      | erythrocyte sedimentation rate   | 43 mm/h         |
      | white cell count                 | 8900 /µL        |
      | leukocytosis                     | absent          |
      | neutrophil percentage            | 78 %            |
      | normal radiograph                | present         |
      | abnormal marrow on MRI           | present         |
      | marrow infiltration on MRI       | present         |
      | metaphyseal marrow signal change | present         |
      | soft tissue swelling on imaging  | present         |
    When the findings are worked up
    Then the leading category is infectious
    And infectious is most of all osteomyelitis
    And the red flag "osteomyelitis" asks for same day action
    And the article section "causes.infectious" is cited

  @urgent @hard @id-infectious-20 @check
  Scenario: Three weeks of back pain with a tender thoracic spine and normal blood tests
    Published case: Vertebral Osteomyelitis: Unexpected Cause of Back Pain,
    doi:10.14740/jmc2870w
    Blood culture grew Pseudomonas aeruginosa, and CT and MRI showed the infected vertebra.

    Given a 56-year-old male patient
    And these findings
      | finding                    | recorded |
      | pain site                  | back     |
      | pain duration              | 3 weeks  |
      | relief from pain treatment | absent   |
      | spinal tenderness          | present  |
      | routine blood tests normal | present  |
    When the findings are worked up
    Then the leading category is infectious
    And infectious is most of all spondylodiscitis
    And the red flag "spinal infection or tumor" asks for urgent action
    And the article section "causes.infectious" is cited

  @urgent @hard @id-infectious-25 @learn
  Scenario: An elbow destroyed under a biologic drug although its fluid stayed sterile
    Published case: Septic arthritis of the elbow joint in rheumatoid arthritis diagnosed by arthroscopic synovectomy,
    doi:10.1093/mrcr/rxac048
    Synovium taken at arthroscopy grew methicillin-resistant Staphylococcus aureus.

    Given an 81-year-old female patient
    And these findings
      | finding                       | recorded    |
      | known rheumatoid arthritis    | present     |
      | immunosuppression             | present     |
      | affected joint                | elbow joint |
      | clinical arthritis            | present     |
      | synovial fluid culture growth | absent      |
      | joint destruction             | present     |
      | worsening despite treatment   | present     |
    When the findings are worked up
    Then the leading category is infectious
    And infectious is most of all septic arthritis
    And the red flag "septic arthritis" asks for same day action
    And the article section "causes.infectious" is cited

  @urgent @id-infectious-32 @learn
  Scenario: A seven-year-old with a red elbow, jaundice and severe anemia
    Published case: American Journal of Tropical Medicine and Hygiene 2021, multifocal Salmonella osteomyelitis that revealed hemoglobin SC disease,
    https://www.ajtmh.org/view/journals/tpmd/105/2/article-p273.xml?rskey=ClXbj8&result=52
    Blood, bone and soft tissue grew Salmonella, and hemoglobin SC disease was found.

    Given a 7-year-old female patient
    And these findings
      | finding             | recorded       |
      | recent injury       | present        |
      | mechanism of injury | contusion      |
      | pain site           | elbow, abdomen |
      | pain side           | right          |
      | pain duration       | 5 days         |
      | fever               | present        |
      | fatigue             | present        |
      | lack of appetite    | present        |
      | temperature         | 38 °C          |
      | local redness       | present        |
      | local swelling      | present        |
      | hepatosplenomegaly  | present        |
      | heart rate          | 144 /min       |
      | rapid pulse         | present        |
      | rapid breathing     | present        |
      | jaundice            | present        |
      | hemoglobin          | 4.3 g/dL       |
      | anemia              | present        |
      | platelet count      | 76,000 /µL     |
      | white cell count    | 5,100 /µL      |
      | leukocytosis        | absent         |
      | bilirubin           | 14.63 mg/dL    |
    When the findings are worked up
    Then the leading category is infectious
    And infectious is most of all osteomyelitis
    And the red flag "sepsis from bone or joint" asks for immediate action
    And the article section "causes.infectious" is cited

  @urgent @hard @id-infectious-33 @check
  Scenario: A frozen shoulder without fever or warmth in a man with diabetes
    Published case: A Case of Septic Arthritis of Shoulder Presenting as Stiffness of the Shoulder,
    doi:10.13107/jocr.2250-0685.418
    MRI led to an emergency arthroscopic debridement of the septic joint.

    Given a 43-year-old male patient
    And these findings
      | finding                     | recorded |
      | recent injury               | absent   |
      | joint injection             | present  |
      | diabetes                    | present  |
      | chronic illness             | present  |
      | liver disease               | present  |
      | pain site                   | shoulder |
      | pain side                   | left     |
      | pain onset                  | gradual  |
      | pain duration               | 2 months |
      | pain severity               | 0 to 6   |
      | rest pain                   | present  |
      | night pain                  | present  |
      | fever                       | absent   |
      | chills                      | absent   |
      | weight loss                 | absent   |
      | local redness               | absent   |
      | local warmth                | absent   |
      | joint line tenderness       | present  |
      | restricted movement         | present  |
      | abscess                     | present  |
      | joint effusion              | present  |
      | response to corticosteroids | absent   |
    When the findings are worked up
    Then the leading category is infectious
    And the red flag "septic arthritis" asks for immediate action
    And the article section "causes.key_points.3" is cited

  @urgent @id-infectious-38 @check
  Scenario: A woman who injects heroin, with a painful but cool shoulder and normal white cells
    Published case: Quick Consult: acromioclavicular joint septic arthritis in a person who injects drugs,
    https://discovery.researcher.life/article/quick-consult/58c3010c07bc3ff3b49383644dac5765
    Blood cultures grew Streptococcus mitis.

    Given a 30-year-old female patient
    And these findings
      | finding                        | recorded    |
      | recent injury                  | absent      |
      | injection drug use             | present     |
      | pain site                      | shoulder    |
      | pain side                      | right       |
      | pain onset                     | gradual     |
      | pain duration                  | 2 to 3 days |
      | joint line tenderness          | present     |
      | local swelling                 | absent      |
      | local redness                  | absent      |
      | local warmth                   | absent      |
      | restricted movement            | present     |
      | C-reactive protein             | raised      |
      | erythrocyte sedimentation rate | 28 mm/h     |
      | white cell count               | normal      |
      | leukocytosis                   | absent      |
      | normal radiograph              | present     |
      | marrow edema on MRI            | present     |
      | marrow edema site              | acromion    |
      | marrow contrast enhancement    | present     |
      | bursitis on imaging            | present     |
    When the findings are worked up
    Then the leading category is infectious
    And infectious is most of all septic arthritis
    And the red flag "septic arthritis" asks for immediate action
    And the article section "causes.infectious" is cited

  @urgent @hard @id-infectious-39 @learn
  Scenario: Chest wall swelling and high fever at the third visit of a man who injects heroin
    Published case: Septic Arthritis of the Sternoclavicular Joint in an Intravenous Drug User,
    https://www.shmabstracts.com/abstract/septic-arthritis-of-the-sternoclavicular-joint-in-an-intravenous-drug-user/
    The authors found septic arthritis with an uncommon germ, whose name was not readable.

    Given a 34-year-old male patient
    And these findings
      | finding                         | recorded |
      | injection drug use              | present  |
      | chronic illness                 | present  |
      | liver disease                   | present  |
      | pain site                       | shoulder |
      | pain side                       | right    |
      | pain duration                   | 3 weeks  |
      | fever                           | present  |
      | chills                          | absent   |
      | temperature                     | 102 °F   |
      | local redness                   | present  |
      | local swelling                  | present  |
      | rapid pulse                     | present  |
      | rapid breathing                 | present  |
      | local tenderness                | present  |
      | routine blood tests normal      | present  |
      | soft tissue swelling on imaging | present  |
    When the findings are worked up
    Then the leading category is infectious
    And infectious is most of all septic arthritis
    And the red flag "sepsis from bone or joint" asks for immediate action
    And the article section "causes.infectious" is cited

  @urgent @hard @id-infectious-41 @learn
  Scenario: Three years of erosive hip arthritis ending in fever and a broken femoral neck
    Published case: Radiological Case: Osteoarticular tuberculosis,
    https://appliedradiology.com/Articles/radiological-case-osteoarticular-tuberculosis
    Biopsy cultures grew Mycobacterium tuberculosis, and the interferon gamma release assay was positive.

    Given a 46-year-old female patient
    And these findings
      | finding                        | recorded                  |
      | chronic illness                | present                   |
      | pain site                      | hip and foot              |
      | pain side                      | right                     |
      | multifocal pain                | present                   |
      | pain duration                  | chronic                   |
      | progressive pain               | present                   |
      | fever                          | present                   |
      | affected joint                 | hip joint                 |
      | petechiae                      | present                   |
      | limb deformity                 | present                   |
      | leg edema                      | present                   |
      | clinical arthritis             | present                   |
      | white cell count               | 17,000 /µL                |
      | leukocytosis                   | present                   |
      | erythrocyte sedimentation rate | 104 mm/h                  |
      | synovial fluid culture growth  | absent                    |
      | subchondral sclerosis          | present                   |
      | bone erosion                   | present                   |
      | joint effusion                 | present                   |
      | fracture on CT                 | present                   |
      | femoral neck fracture          | present                   |
      | joint destruction              | present                   |
      | fracture site                  | proximal femoral fracture |
    When the findings are worked up
    Then the leading category is infectious
    And infectious is most of all tuberculous infection
    And the red flag "septic arthritis" asks for immediate action
    And the article section "causes.infectious" is cited

  @urgent @id-infectious-43 @learn
  Scenario: A boy with four days of high fever and collarbone pain
    Published case: A Rare Case of Clavicle Osteomyelitis in a Child and Literature Review,
    https://www.hindawi.com/journals/cripe/2016/8252318/abs/
    Blood culture grew methicillin-susceptible Staphylococcus aureus; clindamycin cured him.

    Given a 12-year-old male patient
    And these findings
      | finding                | recorded |
      | pain site              | clavicle |
      | pain side              | right    |
      | pain onset             | acute    |
      | pain duration          | 4 days   |
      | fever                  | present  |
      | temperature            | high     |
      | abnormal marrow on MRI | present  |
      | periosteal reaction    | present  |
    When the findings are worked up
    Then the leading category is infectious
    And infectious is most of all osteomyelitis
    And the red flag "osteomyelitis" asks for same day action
    And the article section "causes.infectious" is cited
