@infectious
Feature: Blind pictures of infectious causes
  Made-up case reports, written by people who had not seen the rules, as a stand-in for cases nobody has seen.
  The first run on them is in docs/accuracy.md; since then the rules were mended with most of them in view.

  @urgent
  Scenario: Shin of a schoolboy with no fever
    Case report: called osteoid osteoma and given aspirin for months.

    Given a 14-year-old male patient
    And these findings
      | finding                 | recorded       |
      | pain site               | shin           |
      | pain duration           | 4 months       |
      | night pain              | present        |
      | pain relieved by NSAIDs | present        |
      | fever                   | absent         |
      | C-reactive protein      | 8 mg/L         |
      | white cell count        | normal         |
      | lytic lesion            | present        |
      | lesion margin           | sclerotic      |
      | intraosseous abscess    | present        |
      | marrow edema site       | proximal tibia |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Groin of a footballer that did not rest
    Sports medicine report: athletic pubalgia until the blood culture.

    Given a 19-year-old male patient
    And these findings
      | finding                       | recorded        |
      | pain site                     | pubis and groin |
      | pain onset                    | sudden          |
      | pain duration                 | 9 days          |
      | athletic or military training | present         |
      | inability to bear weight      | present         |
      | temperature                   | 38.9 °C         |
      | C-reactive protein            | 212 mg/L        |
      | normal radiograph             | present         |
      | marrow edema site             | pubis           |
      | soft tissue fluid collection  | present         |
      | blood culture growth          | present         |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Buttock pain four days after delivery
    Obstetric case report: taken for pelvic girdle pain.

    Given a 28-year-old female patient
    And these findings
      | finding                  | recorded                      |
      | pain site                | buttock and sacroiliac region |
      | pregnancy stage          | postpartum                    |
      | time since delivery      | 4 days                        |
      | pain onset               | sudden                        |
      | inability to bear weight | present                       |
      | temperature              | 38.4 °C                       |
      | C-reactive protein       | 178 mg/L                      |
      | sacroiliac marrow edema  | present                       |
      | soft tissue edema        | present                       |
      | HLA-B27                  | absent                        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Toddler who would not sit
    Pediatric case report on the spine.

    Given a 1-year-old female patient
    And these findings
      | finding                        | recorded       |
      | pain site                      | back           |
      | inability to bear weight       | present        |
      | pain duration                  | 2 weeks        |
      | temperature                    | 37.4 °C        |
      | recent infection               | present        |
      | C-reactive protein             | 21 mg/L        |
      | erythrocyte sedimentation rate | 48 mm/h        |
      | disc height loss               | present        |
      | endplate edema                 | present        |
      | marrow edema site              | vertebral body |
      | organism found by PCR          | present        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Newborn who does not move an arm
    Neonatal case report: first called a birth palsy.

    Given a male patient
    And these findings
      | finding              | recorded     |
      | age                  | 5 weeks      |
      | pain site            | shoulder     |
      | reduced function     | present      |
      | fever                | absent       |
      | C-reactive protein   | 26 mg/L      |
      | white cell count     | 17.5 ×10^9/L |
      | bone lesion position | metaphyseal  |
      | lytic lesion         | present      |
      | marrow edema site    | humeral head |
      | subperiosteal fluid  | present      |
      | joint effusion       | present      |
      | pus on aspiration    | present      |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Night sweats and a crooked back
    Case report from a high-burden country.

    Given a 34-year-old male patient
    And these findings
      | finding                           | recorded |
      | pain site                         | back     |
      | pain duration                     | 8 months |
      | night sweats                      | present  |
      | weight loss                       | present  |
      | spinal tenderness                 | present  |
      | erythrocyte sedimentation rate    | 78 mm/h  |
      | disc height loss                  | present  |
      | vertebral collapse                | present  |
      | number of vertebral levels        | 2        |
      | paraspinal or epidural collection | present  |
      | interferon gamma release assay    | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Wrist that was operated on for carpal tunnel
    Hand surgery case: two operations before the culture.

    Given a 62-year-old female patient
    And these findings
      | finding                    | recorded  |
      | pain site                  | wrist     |
      | pain duration              | 14 months |
      | joint swelling             | present   |
      | fever                      | absent    |
      | corticosteroid use         | present   |
      | C-reactive protein         | 15 mg/L   |
      | rheumatoid factor          | absent    |
      | tendon disease on imaging  | present   |
      | rice bodies                | present   |
      | bone erosion               | present   |
      | histology shows granulomas | present   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A rib lump in a young migrant
    Thoracic case report: referred as a chest wall tumor.

    Given a 25-year-old male patient
    And these findings
      | finding                        | recorded |
      | pain site                      | rib      |
      | pain duration                  | 3 months |
      | palpable mass                  | present  |
      | weight loss                    | present  |
      | tuberculosis exposure          | present  |
      | erythrocyte sedimentation rate | 55 mm/h  |
      | lytic lesion                   | present  |
      | cortical destruction           | present  |
      | soft tissue fluid collection   | present  |
      | marrow edema site              | rib      |
      | histology shows malignancy     | absent   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Ankle of an eight-year-old for half a year
    Pediatric case report: treated as sprain, then as juvenile arthritis.

    Given an 8-year-old male patient
    And these findings
      | finding                        | recorded |
      | pain site                      | ankle    |
      | pain duration                  | 6 months |
      | joint swelling                 | present  |
      | minor injury                   | present  |
      | fever                          | absent   |
      | erythrocyte sedimentation rate | 42 mm/h  |
      | tuberculin skin test           | present  |
      | lytic lesion                   | present  |
      | marrow edema site              | talus    |
      | synovitis on imaging           | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Farmer with one sore sacroiliac joint
    Case report from a rural hospital: seronegative spondyloarthritis was the first label.

    Given a 40-year-old male patient
    And these findings
      | finding                 | recorded                      |
      | pain site               | buttock and sacroiliac region |
      | pain side               | left                          |
      | pain duration           | 5 weeks                       |
      | night sweats            | present                       |
      | temperature             | 38.1 °C                       |
      | animal exposure         | present                       |
      | C-reactive protein      | 47 mg/L                       |
      | white cell count        | 5.2 ×10^9/L                   |
      | abnormal liver tests    | present                       |
      | HLA-B27                 | absent                        |
      | sacroiliac marrow edema | present                       |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Fungus in the spine of a man who injects
    Infectious disease report: four months until the biopsy.

    Given a 38-year-old male patient
    And these findings
      | finding                        | recorded |
      | pain site                      | back     |
      | pain duration                  | 4 months |
      | injection drug use             | present  |
      | fever                          | absent   |
      | C-reactive protein             | 33 mg/L  |
      | erythrocyte sedimentation rate | 61 mm/h  |
      | white cell count               | normal   |
      | blood culture growth           | absent   |
      | disc signal                    | dark     |
      | endplate erosion               | present  |
      | endplate edema                 | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Mold in the vertebrae after a transplant
    Case report: lung transplant, treated first as bacterial.

    Given a 59-year-old male patient
    And these findings
      | finding                     | recorded |
      | pain site                   | back     |
      | pain duration               | 7 weeks  |
      | progressive pain            | present  |
      | immunosuppression           | present  |
      | C-reactive protein          | 64 mg/L  |
      | blood culture growth        | absent   |
      | disc destruction            | present  |
      | endplate erosion            | present  |
      | paraspinal inflammation     | present  |
      | worsening despite treatment | present  |
      | organism grown              | fungus   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A fish tank and a thick finger
    Hand case report: gout and rheumatoid disease were tried first.

    Given a 55-year-old male patient
    And these findings
      | finding                     | recorded |
      | pain site                   | hand     |
      | pain duration               | 6 months |
      | skin entry site             | present  |
      | local swelling              | present  |
      | fever                       | absent   |
      | C-reactive protein          | 5 mg/L   |
      | tendon disease on imaging   | present  |
      | synovitis on imaging        | present  |
      | marrow edema site           | finger   |
      | histology shows granulomas  | present  |
      | worsening despite treatment | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Girl with a kitten and a sore back
    Pediatric case report: fever of unknown origin with bone lesions.

    Given a 9-year-old female patient
    And these findings
      | finding                        | recorded                 |
      | pain site                      | back                     |
      | temperature                    | 39 °C                    |
      | pain duration                  | 3 weeks                  |
      | animal exposure                | present                  |
      | lymphadenopathy                | present                  |
      | erythrocyte sedimentation rate | 70 mm/h                  |
      | normal blood count             | present                  |
      | multiple bone lesions          | present                  |
      | marrow edema site              | vertebral body and ilium |
      | histology shows granulomas     | present                  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Crisis that did not end
    Hematology case report: thigh pain in sickle cell disease.

    Given a 12-year-old male patient
    And these findings
      | finding                     | recorded      |
      | pain site                   | thigh         |
      | sickle cell disease         | present       |
      | pain duration               | 12 days       |
      | temperature                 | 39.2 °C       |
      | C-reactive protein          | 240 mg/L      |
      | white cell count            | 22 ×10^9/L    |
      | local swelling              | present       |
      | marrow edema site           | femoral shaft |
      | subperiosteal fluid         | present       |
      | periosteal reaction         | present       |
      | worsening despite treatment | present       |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Ulcer under the big toe joint
    Diabetic foot clinic report with MRI.

    Given a 63-year-old male patient
    And these findings
      | finding                        | recorded           |
      | pain site                      | foot               |
      | diabetes                       | present            |
      | neuropathy                     | present            |
      | foot ulcer                     | present            |
      | ulcer area                     | 3.5 cm²            |
      | bone palpable with probe       | present            |
      | fever                          | absent             |
      | erythrocyte sedimentation rate | 84 mm/h            |
      | marrow edema site              | metatarsal and toe |
      | edema next to a skin ulcer     | present            |
      | cortical destruction           | present            |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Nail through a sports shoe
    Pediatric case: heel pain three weeks after the wound had closed.

    Given a 10-year-old male patient
    And these findings
      | finding                  | recorded  |
      | pain site                | heel      |
      | pain duration            | 10 days   |
      | skin entry site          | present   |
      | recent injury            | present   |
      | inability to bear weight | present   |
      | local swelling           | present   |
      | temperature              | 37.1 °C   |
      | C-reactive protein       | 18 mg/L   |
      | recent antibiotic use    | present   |
      | normal radiograph        | present   |
      | marrow edema site        | calcaneus |
      | intraosseous abscess     | present   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Red lump beside the breastbone
    Emergency report in a man who injects drugs.

    Given a 44-year-old male patient
    And these findings
      | finding            | recorded                    |
      | affected joint     | sternoclavicular joint      |
      | pain duration      | 8 days                      |
      | injection drug use | present                     |
      | temperature        | 38.6 °C                     |
      | local swelling     | present                     |
      | C-reactive protein | 196 mg/L                    |
      | normal radiograph  | present                     |
      | joint effusion     | present                     |
      | bone erosion       | present                     |
      | marrow edema site  | medial clavicle and sternum |
      | abscess            | present                     |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Hard jaw after a tooth was pulled
    Oral surgery case report: malignant disease of the jaw was suspected.

    Given a 49-year-old male patient
    And these findings
      | finding                    | recorded |
      | pain site                  | jaw      |
      | pain duration              | 4 months |
      | recent dental procedure    | present  |
      | bony swelling              | present  |
      | discharging skin sinus     | present  |
      | fever                      | absent   |
      | smoking                    | present  |
      | C-reactive protein         | 19 mg/L  |
      | sclerotic lesion           | present  |
      | sequestrum                 | present  |
      | marrow edema site          | mandible |
      | histology shows malignancy | absent   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Quiet septic hip under biologic treatment
    Rheumatology case report: flare was assumed.

    Given a 61-year-old female patient
    And these findings
      | finding                    | recorded                    |
      | affected joint             | hip joint                   |
      | pain duration              | 5 days                      |
      | known rheumatoid arthritis | present                     |
      | immunosuppression          | present                     |
      | temperature                | 36.9 °C                     |
      | inability to bear weight   | present                     |
      | pain on passive movement   | present                     |
      | C-reactive protein         | 87 mg/L                     |
      | joint effusion             | present                     |
      | marrow edema site          | femoral head and acetabulum |
      | synovial white cell count  | 71000 /µL                   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: A shoulder replacement that slowly failed
    Orthopedic case: low-grade infection with normal blood tests.

    Given a 66-year-old male patient
    And these findings
      | finding                        | recorded  |
      | pain site                      | shoulder  |
      | joint prosthesis               | present   |
      | pain duration                  | 10 months |
      | joint stiffness                | present   |
      | fever                          | absent    |
      | C-reactive protein             | 6 mg/L    |
      | erythrocyte sedimentation rate | 18 mm/h   |
      | synovial white cell count      | 3200 /µL  |
      | tissue culture growth          | present   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Old man who lost his legs overnight
    Emergency report: back pain treated as degenerative for three weeks.

    Given a 71-year-old male patient
    And these findings
      | finding                                 | recorded |
      | pain site                               | back     |
      | pain duration                           | 3 weeks  |
      | diabetes                                | present  |
      | temperature                             | 37.8 °C  |
      | bilateral leg weakness                  | present  |
      | bladder or bowel disturbance            | present  |
      | C-reactive protein                      | 254 mg/L |
      | disc signal                             | bright   |
      | endplate erosion                        | present  |
      | epidural abscess                        | present  |
      | cord or cauda equina compression on MRI | present  |
      | blood culture growth                    | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Hand full of gonococci
    Case report: one wrist after a sore throat.

    Given a 23-year-old female patient
    And these findings
      | finding                       | recorded          |
      | pain site                     | wrist             |
      | affected joint                | wrist joint       |
      | pain duration                 | 6 days            |
      | pain moved to another joint   | present           |
      | temperature                   | 38.1 °C           |
      | joint swelling                | present           |
      | C-reactive protein            | 88 mg/L           |
      | synovial white cell count     | 58000 /µL         |
      | synovial Gram stain organisms | absent            |
      | tendon disease on imaging     | present           |
      | marrow edema site             | other carpal bone |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Sore kneecap of a boy after a graze
    Pediatric case: prepatellar bursitis was drained, the bone behind it was forgotten.

    Given a 7-year-old male patient
    And these findings
      | finding               | recorded |
      | pain site             | knee     |
      | pain duration         | 3 weeks  |
      | skin entry site       | present  |
      | local swelling        | present  |
      | local redness         | present  |
      | temperature           | 37.9 °C  |
      | full range of motion  | present  |
      | C-reactive protein    | 31 mg/L  |
      | lytic lesion          | present  |
      | marrow edema site     | patella  |
      | bursitis on imaging   | present  |
      | recent antibiotic use | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Big cool knee after a summer in the woods
    Pediatric case report: oligoarthritis against infection.

    Given an 8-year-old male patient
    And these findings
      | finding                   | recorded        |
      | pain site                 | knee            |
      | pain duration             | 2 weeks         |
      | joint swelling            | present         |
      | able to bear weight       | present         |
      | temperature               | 37.3 °C         |
      | C-reactive protein        | 16 mg/L         |
      | white cell count          | normal          |
      | synovial white cell count | 38000 /µL       |
      | synovitis on imaging      | present         |
      | marrow edema site         | femoral condyle |
      | response to antibiotics   | present         |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Nursery child with a stiff hip after a cold
    Pediatric case report; transient synovitis assumed.

    Given a 20-month-old female patient
    And these findings
      | finding                       | recorded     |
      | limp                          | present      |
      | refusal to walk               | present      |
      | pain site                     | hip          |
      | pain duration                 | 4 days       |
      | temperature                   | 37.9 °C      |
      | respiratory infection         | present      |
      | restricted movement           | present      |
      | C-reactive protein            | 26 mg/L      |
      | white cell count              | 11.9 ×10^9/L |
      | normal radiograph             | present      |
      | joint effusion                | present      |
      | marrow edema site             | femoral neck |
      | synovial white cell count     | 41000 /µL    |
      | synovial Gram stain organisms | absent       |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Boy whose thigh got hot after a shin kick
    Pediatric orthopedic case.

    Given an 11-year-old male patient
    And these findings
      | finding                  | recorded       |
      | pain site                | thigh and knee |
      | pain duration            | 5 days         |
      | recent injury            | present        |
      | minor injury             | present        |
      | temperature              | 39.3 °C        |
      | local warmth             | present        |
      | inability to bear weight | present        |
      | C-reactive protein       | 168 mg/L       |
      | white cell count         | 16.8 ×10^9/L   |
      | normal radiograph        | present        |
      | metaphyseal edema        | present        |
      | marrow edema site        | distal femur   |
      | subperiosteal fluid      | present        |
      | confluent low T1 signal  | present        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Quiet ache above the ankle for half a school year
    Radiopaedia-like case page; osteoid osteoma suspected.

    Given a 16-year-old male patient
    And these findings
      | finding                     | recorded     |
      | pain site                   | ankle        |
      | pain duration               | 6 months     |
      | night pain                  | present      |
      | pain relieved by NSAIDs     | present      |
      | afebrile                    | present      |
      | C-reactive protein          | 6 mg/L       |
      | white cell count            | normal       |
      | lytic lesion                | present      |
      | bone lesion position        | metaphyseal  |
      | reactive sclerosis          | present      |
      | intraosseous abscess        | present      |
      | marrow edema site           | distal tibia |
      | lesion contrast enhancement | present      |
      | nidus                       | absent       |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Old motorbike fracture that weeps again
    Orthopedic case report.

    Given a 57-year-old male patient
    And these findings
      | finding                      | recorded     |
      | previous surgery at the site | present      |
      | fixation hardware            | present      |
      | pain site                    | shin         |
      | pain duration                | 4 months     |
      | discharging skin sinus       | present      |
      | afebrile                     | present      |
      | C-reactive protein           | 21 mg/L      |
      | smoking                      | present      |
      | sequestrum                   | present      |
      | sinus tract                  | present      |
      | cortical thickening          | present      |
      | marrow edema site            | tibial shaft |
      | low T1 marrow signal         | present      |
      | nonunion                     | present      |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Diabetic grocer with back pain and no fever
    Infectious disease case report; Modic change read first.

    Given a 66-year-old male patient
    And these findings
      | finding                        | recorded    |
      | diabetes                       | present     |
      | pain site                      | back        |
      | pain duration                  | 6 weeks     |
      | night pain                     | present     |
      | afebrile                       | present     |
      | urinary tract infection        | present     |
      | treated for another diagnosis  | present     |
      | C-reactive protein             | 44 mg/L     |
      | erythrocyte sedimentation rate | 78 mm/h     |
      | endplate edema                 | present     |
      | disc signal                    | bright      |
      | endplate erosion               | present     |
      | psoas abscess                  | present     |
      | white cell count               | 9.1 ×10^9/L |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Buttock pain ten days after delivery that would not let her stand
    Obstetric case report.

    Given a 27-year-old female patient
    And these findings
      | finding                 | recorded   |
      | pregnancy stage         | postpartum |
      | time since delivery     | 2 weeks    |
      | pain site               | buttock    |
      | pain side               | left       |
      | unable to bear weight   | present    |
      | temperature             | 38.7 °C    |
      | C-reactive protein      | 132 mg/L   |
      | HLA-B27                 | absent     |
      | sacroiliac marrow edema | present    |
      | sacroiliac edema extent | marked     |
      | soft tissue edema       | present    |
      | abscess                 | present    |
      | blood culture growth    | present    |
      | response to antibiotics | present    |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Swollen wrist of a street vendor given joint injections
    Hand surgery case; rheumatoid assumed.

    Given a 41-year-old female patient
    And these findings
      | finding                        | recorded          |
      | pain site                      | wrist             |
      | pain duration                  | 11 months         |
      | joint swelling                 | present           |
      | joint injection                | present           |
      | treated for another diagnosis  | present           |
      | anti-CCP antibodies            | absent            |
      | C-reactive protein             | 19 mg/L           |
      | afebrile                       | present           |
      | stay in an endemic area        | present           |
      | bone erosion                   | present           |
      | synovitis on imaging           | present           |
      | rice bodies                    | present           |
      | marrow edema site              | other carpal bone |
      | interferon gamma release assay | present           |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Goatherd with sweats and a sore lower spine
    Case report, Mediterranean journal.

    Given a 54-year-old male patient
    And these findings
      | finding               | recorded       |
      | unpasteurized dairy   | present        |
      | farm animals          | present        |
      | pain site             | back           |
      | pain duration         | 3 months       |
      | night sweats          | present        |
      | weight loss           | present        |
      | temperature           | 37.8 °C        |
      | C-reactive protein    | 33 mg/L        |
      | hemoglobin            | 11.6 g/dL      |
      | endplate erosion      | present        |
      | marrow edema site     | vertebral body |
      | preserved disc height | present        |
      | Brucella serology     | present        |
      | abnormal liver tests  | present        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Spine that smolders after years of needles
    Infectious disease case report.

    Given a 36-year-old male patient
    And these findings
      | finding                     | recorded |
      | injection drug use          | present  |
      | hepatitis C                 | present  |
      | pain site                   | back     |
      | pain duration               | 4 months |
      | afebrile                    | present  |
      | worsening despite treatment | present  |
      | recent antibiotic use       | present  |
      | negative blood cultures     | present  |
      | C-reactive protein          | 24 mg/L  |
      | discitis pattern on MRI     | present  |
      | disc signal                 | dark     |
      | endplate erosion            | present  |
      | fungal markers              | present  |
      | number of vertebral levels  | 2        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Ulcer under the great toe of a retired sailor
    Diabetic foot case report.

    Given a 62-year-old male patient
    And these findings
      | finding                        | recorded |
      | diabetes                       | present  |
      | neuropathy                     | present  |
      | painless                       | present  |
      | foot ulcer                     | present  |
      | bone palpable with probe       | present  |
      | ulcer area                     | 3 cm²    |
      | afebrile                       | present  |
      | C-reactive protein             | 29 mg/L  |
      | erythrocyte sedimentation rate | 81 mm/h  |
      | abnormal radiograph            | present  |
      | edema next to a skin ulcer     | present  |
      | marrow edema site              | toe      |
      | confluent low T1 signal        | present  |
      | cortical destruction           | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Replaced shoulder that never stopped aching
    Shoulder surgery case report.

    Given a 69-year-old male patient
    And these findings
      | finding                        | recorded      |
      | joint prosthesis               | present       |
      | pain site                      | shoulder      |
      | pain duration                  | 14 months     |
      | afebrile                       | present       |
      | joint redness                  | absent        |
      | C-reactive protein             | 5 mg/L        |
      | erythrocyte sedimentation rate | 18 mm/h       |
      | lucency around an implant      | present       |
      | marrow edema site              | humeral shaft |
      | joint effusion                 | present       |
      | restricted movement            | present       |
      | synovial white cell count      | 3100 /µL      |
      | organism grown                 | cutibacterium |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Kitten owner of eight with fever and a sore hip bone
    Pediatric infectious disease case report; lymphoma suspected.

    Given an 8-year-old female patient
    And these findings
      | finding                 | recorded                 |
      | cat scratch             | present                  |
      | pain site               | pelvis and back          |
      | pain duration           | 3 weeks                  |
      | temperature             | 38.9 °C                  |
      | lymphadenopathy         | present                  |
      | C-reactive protein      | 35 mg/L                  |
      | normal blood count      | present                  |
      | multiple bone lesions   | present                  |
      | marrow edema site       | ilium and vertebral body |
      | paraspinal inflammation | present                  |
      | enhancing lesion        | present                  |
      | Bartonella serology     | present                  |
      | lytic lesion            | absent                   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Night headaches and sore shins in a barman
    Case report; metastases suspected.

    Given a 34-year-old male patient
    And these findings
      | finding                     | recorded               |
      | HIV infection               | present                |
      | pain site                   | shin and skull         |
      | night pain                  | present                |
      | pain duration               | 5 weeks                |
      | headache                    | present                |
      | lymphadenopathy             | present                |
      | focal bony tenderness       | present                |
      | C-reactive protein          | 28 mg/L                |
      | abnormal liver tests        | present                |
      | multiple lytic lesions      | present                |
      | periostitis                 | present                |
      | marrow edema site           | tibial shaft and skull |
      | marrow contrast enhancement | present                |
      | recent injury               | absent                 |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Boy who stopped walking after a knock
    Paediatric case report.

    Given a 9-year-old boy
    And these findings
      | finding                        | recorded              |
      | pain site                      | knee and thigh        |
      | pain duration                  | 4 days                |
      | minor injury                   | present               |
      | temperature                    | 39.3 °C               |
      | inability to bear weight       | present               |
      | local warmth                   | present               |
      | white cell count               | 13.9 ×10^9/L          |
      | C-reactive protein             | 148 mg/L              |
      | erythrocyte sedimentation rate | 72 mm/h               |
      | normal radiograph              | present               |
      | marrow edema site              | distal femur          |
      | metaphyseal edema              | present               |
      | subperiosteal fluid            | present               |
      | subperiosteal fluid depth      | 6 mm                  |
      | blood culture growth           | present               |
      | organism grown                 | staphylococcus aureus |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Back pain of a diabetic man
    Adult case report.

    Given a 67-year-old male patient
    And these findings
      | finding                           | recorded     |
      | pain site                         | back         |
      | pain duration                     | 3 weeks      |
      | constant pain                     | present      |
      | night pain                        | present      |
      | diabetes                          | present      |
      | skin entry site                   | present      |
      | temperature                       | 38.1 °C      |
      | spinal tenderness                 | present      |
      | C-reactive protein                | 212 mg/L     |
      | white cell count                  | 14.7 ×10^9/L |
      | endplate edema                    | present      |
      | disc signal                       | bright       |
      | endplate erosion                  | present      |
      | epidural abscess                  | present      |
      | paraspinal or epidural collection | present      |
      | blood culture growth              | present      |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent
  Scenario: Shin pain at night of a teenager
    Paediatric case report.

    Given a 14-year-old boy
    And these findings
      | finding                         | recorded       |
      | pain site                       | shin           |
      | pain duration                   | 5 months       |
      | night pain                      | present        |
      | pain relieved by NSAIDs         | present        |
      | fever                           | absent         |
      | local tenderness                | present        |
      | C-reactive protein              | 7 mg/L         |
      | white cell count                | 8.1 ×10^9/L    |
      | lytic lesion                    | present        |
      | bone lesion position            | metaphyseal    |
      | lesion margin                   | sclerotic      |
      | marrow edema site               | proximal tibia |
      | intraosseous abscess            | present        |
      | edema crossing the growth plate | present        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Weak legs after months of back pain
    Adult case report.

    Given a 32-year-old female patient
    And these findings
      | finding                                 | recorded       |
      | pain site                               | back           |
      | pain duration                           | 7 months       |
      | weight loss                             | present        |
      | night sweats                            | present        |
      | tuberculosis exposure                   | present        |
      | bilateral leg weakness                  | present        |
      | kyphosis                                | present        |
      | erythrocyte sedimentation rate          | 88 mm/h        |
      | C-reactive protein                      | 34 mg/L        |
      | white cell count                        | 6.9 ×10^9/L    |
      | marrow edema site                       | vertebral body |
      | number of vertebral levels              | 3              |
      | paraspinal or epidural collection       | present        |
      | collection size                         | 74 mm          |
      | cord or cauda equina compression on MRI | present        |
      | histology shows granulomas              | present        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent
  Scenario: Buttock pain of a shepherd
    Adult case report.

    Given a 27-year-old male patient
    And these findings
      | finding                     | recorded             |
      | pain site                   | buttock and back     |
      | pain side                   | right                |
      | pain duration               | 6 weeks              |
      | animal exposure             | present              |
      | night sweats                | present              |
      | temperature                 | 37.8 °C              |
      | sacroiliac provocation test | present              |
      | C-reactive protein          | 38 mg/L              |
      | white cell count            | 7.2 ×10^9/L          |
      | HLA-B27                     | absent               |
      | sacroiliac marrow edema     | present              |
      | marrow edema site           | sacral ala and ilium |
      | soft tissue edema           | present              |
      | Brucella serology           | present              |
      | response to antibiotics     | present              |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Red toe under a hammer deformity
    Adult case report.

    Given a 61-year-old male patient
    And these findings
      | finding                    | recorded           |
      | diabetes                   | present            |
      | neuropathy                 | present            |
      | foot ulcer                 | present            |
      | bone palpable with probe   | present            |
      | local redness              | present            |
      | local swelling             | present            |
      | pain                       | absent             |
      | temperature                | 37.9 °C            |
      | C-reactive protein         | 86 mg/L            |
      | white cell count           | 12.4 ×10^9/L       |
      | marrow edema site          | toe and metatarsal |
      | confluent low T1 signal    | present            |
      | edema next to a skin ulcer | present            |
      | cortical destruction       | present            |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Toddler who refuses to stand
    Paediatric case report.

    Given a 1-year-old girl
    And these findings
      | finding                        | recorded     |
      | limp                           | present      |
      | inability to bear weight       | present      |
      | pain duration                  | 6 days       |
      | recent infection               | present      |
      | temperature                    | 37.6 °C      |
      | C-reactive protein             | 14 mg/L      |
      | erythrocyte sedimentation rate | 42 mm/h      |
      | white cell count               | 12.1 ×10^9/L |
      | blood culture growth           | absent       |
      | normal radiograph              | present      |
      | marrow edema site              | calcaneus    |
      | soft tissue edema              | present      |
      | organism found by PCR          | present      |
      | response to antibiotics        | present      |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Hip pain taken for a transient edema
    Adult case report.

    Given a 45-year-old female patient
    And these findings
      | finding                        | recorded                    |
      | pain site                      | hip                         |
      | pain side                      | left                        |
      | pain duration                  | 12 days                     |
      | inability to bear weight       | present                     |
      | pain on passive movement       | present                     |
      | temperature                    | 37.4 °C                     |
      | joint injection                | present                     |
      | C-reactive protein             | 71 mg/L                     |
      | normal radiograph              | present                     |
      | marrow edema site              | femoral head and acetabulum |
      | joint effusion                 | present                     |
      | synovitis on imaging           | present                     |
      | treated for another diagnosis  | present                     |
      | synovial white cell count      | 68000 /µL                   |
      | synovial neutrophil percentage | 92 %                        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Groin pain of a footballer with fever
    Adult case report.

    Given a 19-year-old male patient
    And these findings
      | finding                                    | recorded              |
      | athletic or military training              | present               |
      | pain site                                  | pubis and hip         |
      | pain onset                                 | sudden                |
      | pain duration                              | 5 days                |
      | difficulty walking                         | present               |
      | temperature                                | 38.7 °C               |
      | recent injury                              | absent                |
      | C-reactive protein                         | 134 mg/L              |
      | white cell count                           | 10.8 ×10^9/L          |
      | edema of both sides of the pubic symphysis | present               |
      | soft tissue edema                          | present               |
      | normal radiograph                          | present               |
      | blood culture growth                       | present               |
      | organism grown                             | staphylococcus aureus |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent
  Scenario: Girl with fever, belly ache and back pain
    Paediatric case report.

    Given a 8-year-old girl
    And these findings
      | finding                     | recorded                 |
      | fever                       | present                  |
      | pain site                   | back and abdomen         |
      | pain duration               | 4 weeks                  |
      | animal exposure             | present                  |
      | lymphadenopathy             | present                  |
      | C-reactive protein          | 29 mg/L                  |
      | white cell count            | 9.4 ×10^9/L              |
      | blood culture growth        | absent                   |
      | blasts on blood film        | absent                   |
      | marrow edema site           | vertebral body and ilium |
      | multiple bone lesions       | present                  |
      | lesion contrast enhancement | present                  |
      | disc destruction            | absent                   |
      | Bartonella serology         | present                  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Young mother who cannot turn in bed
    Adult case report.

    Given a 28-year-old female patient
    And these findings
      | finding                       | recorded          |
      | time since delivery           | 9 days            |
      | pain site                     | sacroiliac region |
      | pain side                     | left              |
      | pain severity                 | severe            |
      | pain onset                    | sudden            |
      | difficulty walking            | present           |
      | temperature                   | 38.5 °C           |
      | C-reactive protein            | 187 mg/L          |
      | HLA-B27                       | absent            |
      | sacroiliac marrow edema       | present           |
      | sacroiliac edema extent       | marked            |
      | soft tissue fluid collection  | present           |
      | synovial fluid culture growth | present           |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent
  Scenario: Swollen lateral hip for two years
    Adult case report.

    Given a 52-year-old female patient
    And these findings
      | finding                        | recorded           |
      | pain site                      | hip                |
      | pain duration                  | 2 years            |
      | local swelling                 | present            |
      | fluctuation                    | present            |
      | fever                          | absent             |
      | weight loss                    | absent             |
      | C-reactive protein             | 9 mg/L             |
      | erythrocyte sedimentation rate | 36 mm/h            |
      | marrow edema site              | greater trochanter |
      | bursitis on imaging            | present            |
      | rice bodies                    | present            |
      | bone erosion                   | present            |
      | pleural or lung changes        | absent             |
      | interferon gamma release assay | present            |
      | histology shows granulomas     | present            |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @not-urgent
  Scenario: Back pain returning after disc surgery
    Adult case report, clue only late.

    Given a 48-year-old male patient
    And these findings
      | finding                           | recorded      |
      | pain site                         | back          |
      | recent surgery                    | present       |
      | previous surgery at the site      | present       |
      | pain duration                     | 4 months      |
      | fever                             | absent        |
      | neurological deficit              | absent        |
      | C-reactive protein                | 11 mg/L       |
      | erythrocyte sedimentation rate    | 24 mm/h       |
      | white cell count                  | normal        |
      | Modic type 1 change               | present       |
      | endplate edema                    | present       |
      | disc height loss                  | present       |
      | paraspinal or epidural collection | absent        |
      | bone culture growth               | present       |
      | organism grown                    | cutibacterium |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Buttock pain for five months in a young mother born abroad
    Follows PMC reports of tuberculous sacroiliitis first taken for spondyloarthritis; final: tuberculosis of the sacroiliac joint.

    Given a 28-year-old female patient
    And these findings
      | finding                           | recorded |
      | pain site                         | buttock  |
      | pain side                         | left     |
      | pain duration                     | 5 months |
      | night pain                        | present  |
      | fever                             | absent   |
      | weight loss                       | absent   |
      | HLA-B27                           | absent   |
      | C-reactive protein                | 24 mg/L  |
      | erythrocyte sedimentation rate    | 58 mm/h  |
      | sacroiliac marrow edema           | present  |
      | sacroiliac erosion                | present  |
      | bilateral marrow edema            | absent   |
      | treated for another diagnosis     | present  |
      | good response to full-dose NSAIDs | absent   |
      | travel to an endemic area         | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Toddler who stopped bearing weight after a cold
    Follows reports of epiphyseal osteomyelitis by Kingella in toddlers; final: Kingella osteomyelitis of the distal femoral epiphysis.

    Given a 15-month-old male patient
    And these findings
      | finding              | recorded     |
      | limp                 | present      |
      | pain site            | knee         |
      | recent infection     | present      |
      | recent injury        | absent       |
      | fever                | absent       |
      | white cell count     | 13.4 ×10^9/L |
      | C-reactive protein   | 11 mg/L      |
      | blood culture growth | absent       |
      | lytic lesion         | present      |
      | bone lesion position | epiphyseal   |
      | marrow edema site    | distal femur |
      | joint effusion       | present      |
      | soft tissue mass     | absent       |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Groin and pubic pain weeks after bladder neck surgery
    Follows reports of pubic osteomyelitis first treated as osteitis pubis after urological surgery; final: osteomyelitis of the pubic symphysis.

    Given a 69-year-old male patient
    And these findings
      | finding                                    | recorded |
      | pain site                                  | pubis    |
      | pain duration                              | 7 weeks  |
      | recent surgery                             | present  |
      | difficulty walking                         | present  |
      | progressive pain                           | present  |
      | fever                                      | absent   |
      | white cell count                           | normal   |
      | C-reactive protein                         | 62 mg/L  |
      | treated for another diagnosis              | present  |
      | partial relief from pain treatment         | present  |
      | edema of both sides of the pubic symphysis | present  |
      | bone erosion                               | present  |
      | radiotherapy to the site                   | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Night pain of the shin eased by ibuprofen in a schoolgirl
    Follows reports of Brodie abscess imitating osteoid osteoma; final: subacute osteomyelitis of the tibia.
    Known miss: for infectious speaks only INF-99.

    Given a 13-year-old female patient
    And these findings
      | finding                 | recorded       |
      | pain site               | shin           |
      | pain duration           | 4 months       |
      | night pain              | present        |
      | pain relieved by NSAIDs | present        |
      | fever                   | absent         |
      | recent injury           | absent         |
      | C-reactive protein      | normal         |
      | white cell count        | normal         |
      | lytic lesion            | present        |
      | reactive sclerosis      | present        |
      | bone lesion position    | metaphyseal    |
      | lesion size             | 14 mm          |
      | periosteal reaction     | present        |
      | marrow edema site       | proximal tibia |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Swollen arm of a girl with sickle hemoglobin admitted for a crisis
    Follows reports of Salmonella osteomyelitis first treated as vaso-occlusive crisis; final: Salmonella osteomyelitis of the humerus.

    Given a 7-year-old female patient
    And these findings
      | finding                    | recorded      |
      | sickle cell disease        | present       |
      | pain site                  | arm           |
      | pain duration              | 9 days        |
      | local swelling             | present       |
      | temperature                | 38.9 °C       |
      | C-reactive protein         | 148 mg/L      |
      | white cell count           | 21.6 ×10^9/L  |
      | normal radiograph          | present       |
      | marrow edema site          | humeral shaft |
      | subperiosteal fluid        | present       |
      | soft tissue edema          | present       |
      | relief from pain treatment | absent        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Goat keeper with sweats and low back pain
    Follows reports of brucellar spondylitis; final: Brucella spondylodiscitis.

    Given a 54-year-old male patient
    And these findings
      | finding                           | recorded       |
      | pain site                         | back           |
      | pain duration                     | 3 months       |
      | animal exposure                   | present        |
      | night sweats                      | present        |
      | weight loss                       | present        |
      | fever                             | absent         |
      | erythrocyte sedimentation rate    | 44 mm/h        |
      | C-reactive protein                | 29 mg/L        |
      | white cell count                  | normal         |
      | neurological deficit              | absent         |
      | endplate edema                    | present        |
      | endplate erosion                  | present        |
      | disc height loss                  | absent         |
      | paraspinal or epidural collection | absent         |
      | marrow edema site                 | vertebral body |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Worsening back pain with endplate change read as degenerative
    Follows reports of early pyogenic spondylodiscitis read as Modic 1 change; final: staphylococcal spondylodiscitis.

    Given a 63-year-old male patient
    And these findings
      | finding                           | recorded    |
      | pain site                         | back        |
      | pain duration                     | 6 weeks     |
      | progressive pain                  | present     |
      | night pain                        | present     |
      | diabetes                          | present     |
      | temperature                       | 37.2 °C     |
      | white cell count                  | 8.9 ×10^9/L |
      | C-reactive protein                | 38 mg/L     |
      | Modic type 1 change               | present     |
      | disc signal                       | dark        |
      | disc height loss                  | present     |
      | paraspinal or epidural collection | absent      |
      | treated for another diagnosis     | present     |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Young footballer with hip pain after a tackle and a hot week
    Follows reports of acute pelvic osteomyelitis in adolescents taken for a muscle strain; final: Staphylococcus aureus osteomyelitis of the ilium.

    Given a 14-year-old male patient
    And these findings
      | finding                  | recorded     |
      | pain site                | hip, buttock |
      | pain onset               | sudden       |
      | pain duration            | 5 days       |
      | recent injury            | present      |
      | minor injury             | present      |
      | inability to bear weight | present      |
      | temperature              | 38.4 °C      |
      | restricted movement      | present      |
      | white cell count         | 9.8 ×10^9/L  |
      | C-reactive protein       | 112 mg/L     |
      | normal radiograph        | present      |
      | joint effusion           | absent       |
      | marrow edema site        | ilium        |
      | soft tissue edema        | present      |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Prolonged fever and several aching bones in a girl with a kitten
    Follows reports of disseminated Bartonella henselae with multifocal bone lesions; final: cat scratch osteomyelitis.

    Given a 8-year-old female patient
    And these findings
      | finding               | recorded              |
      | fever                 | present               |
      | animal exposure       | present               |
      | pain site             | back, hip             |
      | multifocal pain       | present               |
      | lymphadenopathy       | absent                |
      | C-reactive protein    | 41 mg/L               |
      | white cell count      | normal                |
      | blasts on blood film  | absent                |
      | blood culture growth  | absent                |
      | multiple bone lesions | present               |
      | marrow edema site     | vertebral body, ilium |
      | normal radiograph     | present               |
      | soft tissue mass      | absent                |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Swollen warm midfoot below a sole wound with numb feet
    Follows reports telling pedal osteomyelitis from Charcot foot; final: osteomyelitis of the cuboid.

    Given a 59-year-old male patient
    And these findings
      | finding                        | recorded          |
      | diabetes                       | present           |
      | neuropathy                     | present           |
      | foot ulcer                     | present           |
      | ulcer area                     | 3 cm²             |
      | bone palpable with probe       | present           |
      | local swelling                 | present           |
      | local redness                  | present           |
      | fever                          | absent            |
      | C-reactive protein             | 47 mg/L           |
      | erythrocyte sedimentation rate | 81 mm/h           |
      | marrow edema site              | other tarsal bone |
      | edema next to a skin ulcer     | present           |
      | low T1 marrow signal           | present           |
      | midfoot fragmentation          | present           |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Pain at the root of the neck and chest in a man who injects
    Follows reports of sternoclavicular septic arthritis with clavicle osteomyelitis; final: septic arthritis and osteomyelitis of the medial clavicle.

    Given a 37-year-old male patient
    And these findings
      | finding            | recorded             |
      | injection drug use | present              |
      | pain site          | chest wall, shoulder |
      | pain duration      | 12 days              |
      | joint swelling     | present              |
      | temperature        | 37.8 °C              |
      | recent injury      | absent               |
      | C-reactive protein | 133 mg/L             |
      | white cell count   | 12.7 ×10^9/L         |
      | normal radiograph  | present              |
      | marrow edema site  | medial clavicle      |
      | bone erosion       | present              |
      | soft tissue edema  | present              |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Painless lump of the knee in a thriving vaccinated infant
    Follows reports of BCG osteomyelitis first thought a bone tumor; final: BCG osteitis of the distal femur.
    Known miss: for infectious speaks only INF-260, INF-38.

    Given a 16-month-old female patient
    And these findings
      | finding                         | recorded                |
      | limp                            | present                 |
      | local swelling                  | present                 |
      | local redness                   | absent                  |
      | fever                           | absent                  |
      | ill appearance                  | absent                  |
      | C-reactive protein              | 6 mg/L                  |
      | white cell count                | normal                  |
      | immunosuppression               | absent                  |
      | tuberculosis exposure           | absent                  |
      | lytic lesion                    | present                 |
      | bone lesion position            | metaphyseal, epiphyseal |
      | edema crossing the growth plate | present                 |
      | cortical destruction            | present                 |
      | soft tissue mass                | present                 |
      | marrow edema site               | distal femur            |
      | periosteal reaction             | absent                  |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Relentless headache and a clivus mass in an old man with earache
    Follows reports of central skull base osteomyelitis thought malignant; final: Pseudomonas skull base osteomyelitis.

    Given a 75-year-old male patient
    And these findings
      | finding                                  | recorded |
      | headache                                 | present  |
      | pain site                                | skull    |
      | pain duration                            | 3 months |
      | diabetes                                 | present  |
      | fever                                    | absent   |
      | neurological deficit                     | present  |
      | white cell count                         | normal   |
      | erythrocyte sedimentation rate           | 76 mm/h  |
      | marrow edema site                        | skull    |
      | low T1 marrow signal                     | present  |
      | soft tissue mass                         | present  |
      | histology shows nonspecific inflammation | present  |
      | histology shows malignancy               | absent   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Toddler who stopped walking with a tender heel and little fever
    Case series of Kingella kingae osteomyelitis of the tarsal bones in young children; final: calcaneal Kingella osteomyelitis.

    Given a 15-month-old male patient
    And these findings
      | finding                        | recorded     |
      | limp                           | present      |
      | inability to bear weight       | present      |
      | recent injury                  | absent       |
      | recent infection               | present      |
      | fever                          | absent       |
      | focal bony tenderness          | present      |
      | local redness                  | absent       |
      | C-reactive protein             | 14 mg/L      |
      | erythrocyte sedimentation rate | 38 mm/h      |
      | white cell count               | 13.1 ×10^9/L |
      | normal radiograph              | present      |
      | marrow edema site              | calcaneus    |
      | blood culture growth           | absent       |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Schoolboy with months of nightly shin pain eased by ibuprofen
    Reports of Brodie abscess mistaken for osteoid osteoma (J Orthop Case Rep); final: Brodie abscess of the distal tibia.
    Known miss: for infectious speaks only INF-99.

    Given a 14-year-old male patient
    And these findings
      | finding                       | recorded     |
      | pain site                     | shin         |
      | pain duration                 | 5 months     |
      | night pain                    | present      |
      | pain relieved by NSAIDs       | present      |
      | fever                         | absent       |
      | C-reactive protein            | 4 mg/L       |
      | white cell count              | normal       |
      | lytic lesion                  | present      |
      | reactive sclerosis            | present      |
      | bone lesion position          | metaphyseal  |
      | marrow edema site             | distal tibia |
      | treated for another diagnosis | present      |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Groin and pubic pain in an older man after prostate surgery
    Reports of pubic osteomyelitis after urologic surgery, first called osteitis pubis; final: osteomyelitis of the pubic symphysis.

    Given a 71-year-old male patient
    And these findings
      | finding                                    | recorded |
      | pain site                                  | pubis    |
      | pain duration                              | 6 weeks  |
      | previous cancer                            | present  |
      | recent surgery                             | present  |
      | difficulty walking                         | present  |
      | temperature                                | 37.9 °C  |
      | C-reactive protein                         | 118 mg/L |
      | edema of both sides of the pubic symphysis | present  |
      | bone erosion                               | present  |
      | soft tissue fluid collection               | present  |
      | treated for another diagnosis              | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: One-sided buttock pain of a migrant woman not helped by NSAIDs
    Reports of tuberculous sacroiliitis misdiagnosed as spondyloarthritis; final: tuberculous sacroiliitis.

    Given a 33-year-old female patient
    And these findings
      | finding                        | recorded |
      | pain site                      | buttock  |
      | pain side                      | left     |
      | pain duration                  | 8 months |
      | night pain                     | present  |
      | weight loss                    | present  |
      | fever                          | absent   |
      | HLA-B27                        | absent   |
      | erythrocyte sedimentation rate | 52 mm/h  |
      | C-reactive protein             | 19 mg/L  |
      | sacroiliac marrow edema        | present  |
      | sacroiliac erosion             | present  |
      | sacroiliac provocation test    | present  |
      | treated for another diagnosis  | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Diabetic man with unremitting headache months after an ear complaint
    Reports of skull base osteomyelitis taken for nasopharyngeal cancer; final: Pseudomonas skull base osteomyelitis.

    Given a 74-year-old male patient
    And these findings
      | finding                              | recorded    |
      | diabetes                             | present     |
      | pain site                            | skull, face |
      | headache                             | present     |
      | pain severity                        | severe      |
      | night pain                           | present     |
      | neurological deficit                 | present     |
      | fever                                | absent      |
      | erythrocyte sedimentation rate       | 88 mm/h     |
      | C-reactive protein                   | 41 mg/L     |
      | white cell count                     | normal      |
      | marrow edema site                    | skull       |
      | low T1 marrow signal                 | present     |
      | soft tissue abnormality next to bone | present     |
      | histology shows malignancy           | absent      |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Girl with a week-long fever and back pain and kittens at home
    Reports of Bartonella henselae vertebral osteomyelitis in children; final: cat-scratch osteomyelitis.

    Given a 7-year-old female patient
    And these findings
      | finding                 | recorded              |
      | fever                   | present               |
      | pain duration           | 3 weeks               |
      | pain site               | back, hip             |
      | animal exposure         | present               |
      | lymphadenopathy         | absent                |
      | white cell count        | 9.8 ×10^9/L           |
      | C-reactive protein      | 36 mg/L               |
      | blood culture growth    | absent                |
      | multiple bone lesions   | present               |
      | marrow edema site       | vertebral body, ilium |
      | disc destruction        | absent                |
      | response to antibiotics | absent                |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Newborn who does not move one arm
    Reports of neonatal osteomyelitis presenting as pseudoparalysis and first taken for birth palsy; final: osteomyelitis of the proximal humerus.

    Given a 3-week-old female patient
    And these findings
      | finding                  | recorded      |
      | preterm birth            | present       |
      | indwelling catheter      | present       |
      | reduced function         | present       |
      | pain on passive movement | present       |
      | local swelling           | present       |
      | fever                    | absent        |
      | C-reactive protein       | 28 mg/L       |
      | marrow edema site        | humeral shaft |
      | metaphyseal edema        | present       |
      | joint effusion           | present       |
      | recent injury            | absent        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Three weeks of fever and back pain in a schoolgirl with kittens
    Kind: Pediatric case reports of disseminated cat scratch disease of the spine; final: Bartonella henselae vertebral osteomyelitis.

    Given a 7-year-old female patient
    And these findings
      | finding                     | recorded       |
      | fever                       | present        |
      | pain site                   | back           |
      | pain duration               | 3 weeks        |
      | animal exposure             | present        |
      | lymphadenopathy             | present        |
      | weight loss                 | absent         |
      | neurological deficit        | absent         |
      | C-reactive protein          | 38 mg/L        |
      | white cell count            | normal         |
      | blood culture growth        | absent         |
      | marrow edema on MRI         | present        |
      | marrow edema site           | vertebral body |
      | multiple bone lesions       | present        |
      | discitis pattern on MRI     | absent         |
      | marrow contrast enhancement | present        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Toddler who stopped walking after a cold
    Kind: BMJ Case Reports, afebrile toddler with limp; final: Kingella kingae osteomyelitis of the calcaneus.

    Given a 14-month-old male patient
    And these findings
      | finding                  | recorded  |
      | limp                     | present   |
      | inability to bear weight | present   |
      | recent infection         | present   |
      | fever                    | absent    |
      | recent injury            | absent    |
      | C-reactive protein       | 16 mg/L   |
      | white cell count         | normal    |
      | normal radiograph        | present   |
      | marrow edema on MRI      | present   |
      | marrow edema site        | calcaneus |
      | soft tissue edema        | present   |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Night pain above the ankle that aspirin eases
    Kind: JOCR, lesion first called osteoid osteoma; final: Brodie abscess of the distal tibia.

    Given a 16-year-old male patient
    And these findings
      | finding                         | recorded     |
      | pain site                       | ankle        |
      | pain duration                   | 7 months     |
      | night pain                      | present      |
      | pain relieved by NSAIDs         | present      |
      | fever                           | absent       |
      | local swelling                  | present      |
      | C-reactive protein              | 14 mg/L      |
      | white cell count                | normal       |
      | lytic lesion                    | present      |
      | lesion margin                   | sclerotic    |
      | bone lesion position            | metaphyseal  |
      | marrow edema on MRI             | present      |
      | marrow edema site               | distal tibia |
      | edema crossing the growth plate | present      |
      | soft tissue edema               | present      |
      | lesion contrast enhancement     | present      |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Buttock pain in a young nurse treated as spondyloarthritis
    Kind: case reports of unilateral sacroiliitis treated with anti-inflammatory drugs first; final: tuberculosis of the sacroiliac joint.

    Given a 27-year-old female patient
    And these findings
      | finding                           | recorded         |
      | pain site                         | buttock          |
      | pain side                         | left             |
      | pain duration                     | 5 months         |
      | night sweats                      | present          |
      | weight loss                       | present          |
      | treated for another diagnosis     | present          |
      | good response to full-dose NSAIDs | absent           |
      | HLA-B27                           | absent           |
      | erythrocyte sedimentation rate    | 62 mm/h          |
      | C-reactive protein                | 24 mg/L          |
      | marrow edema on MRI               | present          |
      | marrow edema site                 | sacroiliac joint |
      | bilateral marrow edema            | absent           |
      | sacroiliac erosion                | present          |
      | soft tissue fluid collection      | present          |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Knee swelling in a laborer home from Arizona
    Kind: Radiopaedia and orthopedic reports, patella lesion first taken for a tumor; final: coccidioidomycosis of the patella.

    Given a 34-year-old male patient
    And these findings
      | finding                   | recorded |
      | pain site                 | knee     |
      | pain duration             | 5 months |
      | joint swelling            | present  |
      | travel to an endemic area | present  |
      | cough                     | present  |
      | lytic lesion              | present  |
      | marrow edema on MRI       | present  |
      | marrow edema site         | patella  |
      | joint effusion            | present  |
    When the findings are worked up
    Then the leading category is infectious
    And no red flag asks for action

  @urgent
  Scenario: Back pain in a man on dialysis through a tunneled line
    Kind: spine case series of hemodialysis patients; final: Staphylococcus aureus spondylodiscitis.

    Given a 62-year-old male patient
    And these findings
      | finding                 | recorded       |
      | fever                   | present        |
      | chills                  | present        |
      | pain site               | back           |
      | pain duration           | 10 days        |
      | chronic kidney disease  | present        |
      | indwelling catheter     | present        |
      | diabetes                | present        |
      | spinal tenderness       | present        |
      | neurological deficit    | absent         |
      | C-reactive protein      | 186 mg/L       |
      | leukocytosis            | present        |
      | marrow edema on MRI     | present        |
      | marrow edema site       | vertebral body |
      | disc signal             | bright         |
      | endplate erosion        | present        |
      | paraspinal inflammation | present        |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Groin pain in a young footballer, called a strain
    Kind: sports medicine reports; final: septic osteomyelitis of the pubic symphysis.

    Given a 17-year-old male patient
    And these findings
      | finding                       | recorded     |
      | pain site                     | pubis        |
      | athletic or military training | present      |
      | pain duration                 | 8 days       |
      | fever                         | present      |
      | recent injury                 | absent       |
      | inability to bear weight      | present      |
      | treated for another diagnosis | present      |
      | C-reactive protein            | 118 mg/L     |
      | white cell count              | 12.8 ×10^9/L |
      | marrow edema on MRI           | present      |
      | marrow edema site             | pubis        |
      | soft tissue edema             | present      |
      | local tenderness              | present      |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Swollen forearm in a boy with sickle cell disease
    Kind: tropical pediatrics reports, first treated as crisis; final: Salmonella osteomyelitis of the radius.

    Given a 9-year-old male patient
    And these findings
      | finding                       | recorded      |
      | sickle cell disease           | present       |
      | fever                         | present       |
      | temperature                   | 39.1 °C       |
      | pain site                     | arm           |
      | local swelling                | present       |
      | local warmth                  | present       |
      | treated for another diagnosis | present       |
      | worsening despite treatment   | present       |
      | C-reactive protein            | 142 mg/L      |
      | white cell count              | 21 ×10^9/L    |
      | marrow edema on MRI           | present       |
      | marrow edema site             | forearm shaft |
      | periosteal reaction           | present       |
      | subperiosteal fluid           | present       |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Hip of a young mother months after her delivery, treated with crutches for a passing edema
    JOCR-type report, tuberculosis of the hip first treated as transient osteoporosis; final diagnosis tuberculous coxitis.

    Given a 29-year-old female patient
    And these findings
      | finding                        | recorded                               |
      | pain site                      | hip                                    |
      | pain duration                  | 5 months                               |
      | pain onset                     | gradual                                |
      | time since delivery            | 26 weeks                               |
      | treated for another diagnosis  | present                                |
      | fever                          | absent                                 |
      | restricted movement            | present                                |
      | white cell count               | normal                                 |
      | erythrocyte sedimentation rate | 46 mm/h                                |
      | marrow edema site              | femoral head, femoral neck, acetabulum |
      | joint effusion                 | present                                |
      | joint space narrowing          | present                                |
      | worsening despite treatment    | present                                |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Knee epiphysis of a limping toddler with a hole that looked like a cartilage tumor
    Pediatric orthopaedic report, primary subacute epiphyseal osteomyelitis (Kingella) first read as chondroblastoma; final diagnosis osteomyelitis.

    Given a 19-month-old male patient
    And these findings
      | finding              | recorded     |
      | limp                 | present      |
      | pain site            | knee         |
      | pain duration        | 4 weeks      |
      | fever                | absent       |
      | C-reactive protein   | 4 mg/L       |
      | white cell count     | normal       |
      | lytic lesion         | present      |
      | bone lesion position | epiphyseal   |
      | marrow edema site    | distal femur |
      | joint effusion       | present      |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Buttock of a shepherd's son with night stiffness, given etanercept before the answer
    Rheumatology report from Turkey, brucellar sacroiliitis first labelled axial spondyloarthritis; final diagnosis brucellosis.

    Given a 24-year-old male patient
    And these findings
      | finding                       | recorded |
      | inflammatory back pain        | present  |
      | pain site                     | buttock  |
      | pain side                     | left     |
      | pain duration                 | 3 months |
      | treated for another diagnosis | present  |
      | night sweats                  | present  |
      | weight loss                   | present  |
      | HLA-B27                       | absent   |
      | C-reactive protein            | 34 mg/L  |
      | white cell count              | normal   |
      | sacroiliac marrow edema       | present  |
      | soft tissue edema             | present  |
      | worsening despite treatment   | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Spine of a schoolgirl with long fever and several vertebral spots taken for a histiocytosis
    Pediatric Infectious Disease-type report, Bartonella henselae vertebral osteomyelitis; final diagnosis cat-scratch osteomyelitis.

    Given a 9-year-old female patient
    And these findings
      | finding                        | recorded              |
      | fever                          | present               |
      | back pain                      | present               |
      | pain duration                  | 3 weeks               |
      | lymphadenopathy                | absent                |
      | white cell count               | normal                |
      | erythrocyte sedimentation rate | 58 mm/h               |
      | marrow edema site              | vertebral body, ilium |
      | multiple bone lesions          | present               |
      | disc destruction               | absent                |
      | lytic lesion                   | absent                |
      | animal exposure                | present               |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Rib and vertebra of a builder with a lung shadow, worked up as spread of a lung cancer
    BMJ Case Reports-type, disseminated blastomycosis mimicking metastatic lung cancer; final diagnosis fungal osteomyelitis.
    Known miss: for infectious speaks only INF-209.

    Given a 51-year-old male patient
    And these findings
      | finding                     | recorded            |
      | smoking                     | present             |
      | weight loss                 | present             |
      | cough                       | present             |
      | back pain                   | present             |
      | pain duration               | 2 months            |
      | fever                       | absent              |
      | lytic lesion                | present             |
      | multiple bone lesions       | present             |
      | PET uptake                  | present             |
      | pleural or lung changes     | present             |
      | marrow edema site           | vertebral body, rib |
      | paraspinal or epidural mass | present             |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Shin of a teenage runner hurting at night and better with ibuprofen, ablation planned
    Skeletal Radiology-type report, cortical Brodie abscess mistaken for osteoid osteoma; final diagnosis subacute osteomyelitis.
    Known miss: for infectious speaks only INF-272.

    Given a 16-year-old male patient
    And these findings
      | finding                 | recorded     |
      | pain site               | shin         |
      | night pain              | present      |
      | pain relieved by NSAIDs | present      |
      | pain duration           | 6 months     |
      | fever                   | absent       |
      | C-reactive protein      | normal       |
      | lytic lesion            | present      |
      | lesion size             | 14 mm        |
      | reactive sclerosis      | present      |
      | periosteal reaction     | present      |
      | marrow edema site       | tibial shaft |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Lumbar endplates of an office worker after a discectomy, called wear and tear for half a year
    European Spine Journal-type, Cutibacterium acnes low-grade discitis read as Modic type 1; final diagnosis pyogenic spondylodiscitis.
    Known miss: for infectious speaks only INF-03, INF-271.

    Given a 57-year-old male patient
    And these findings
      | finding                           | recorded                  |
      | back pain                         | present                   |
      | pain duration                     | 7 months                  |
      | previous surgery at the site      | present                   |
      | fever                             | absent                    |
      | C-reactive protein                | 6 mg/L                    |
      | erythrocyte sedimentation rate    | 22 mm/h                   |
      | marrow edema site                 | endplates, vertebral body |
      | disc height loss                  | present                   |
      | endplate irregularity             | present                   |
      | paraspinal or epidural collection | absent                    |
      | edema increased on follow-up MRI  | present                   |
    When the findings are worked up
    Then the leading category is degenerative
    And a red flag asks for action

  @urgent
  Scenario: Groin of a footballer rested for weeks as an overuse complaint of the symphysis
    Sports medicine report, septic arthritis of the pubic symphysis first called osteitis pubis; final diagnosis staphylococcal osteomyelitis.

    Given a 20-year-old male patient
    And these findings
      | finding                                    | recorded |
      | pain site                                  | pubis    |
      | athletic or military training              | present  |
      | treated for another diagnosis              | present  |
      | difficulty walking                         | present  |
      | temperature                                | 37.9 °C  |
      | C-reactive protein                         | 68 mg/L  |
      | edema of both sides of the pubic symphysis | present  |
      | bone erosion                               | present  |
      | soft tissue edema                          | present  |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Wrist of an aquarium keeper on methotrexate with a slow swelling read as rheumatoid
    Hand surgery report, Mycobacterium marinum tenosynovitis with carpal osteomyelitis treated as seronegative arthritis; final diagnosis atypical mycobacterial infection.

    Given a 63-year-old male patient
    And these findings
      | finding                       | recorded                            |
      | pain site                     | wrist                               |
      | joint swelling                | present                             |
      | pain duration                 | 9 months                            |
      | treated for another diagnosis | present                             |
      | joint injection               | present                             |
      | immunosuppression             | present                             |
      | fever                         | absent                              |
      | rheumatoid factor             | absent                              |
      | anti-CCP antibodies           | absent                              |
      | C-reactive protein            | 12 mg/L                             |
      | synovitis on imaging          | present                             |
      | bone erosion                  | present                             |
      | marrow edema site             | lunate, scaphoid, other carpal bone |
      | worsening despite treatment   | present                             |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Skull and shins of a man with HIV aching at night, bone scan lit up as in spread cancer
    Case report of syphilitic osteitis in secondary syphilis suspected as metastatic disease or lymphoma; final diagnosis bone syphilis.

    Given a 33-year-old male patient
    And these findings
      | finding              | recorded            |
      | HIV infection        | present             |
      | pain site            | skull, shin         |
      | night pain           | present             |
      | fever                | absent              |
      | lymphadenopathy      | present             |
      | C-reactive protein   | 19 mg/L             |
      | alkaline phosphatase | raised              |
      | bone scan uptake     | multifocal          |
      | lytic lesion         | present             |
      | marrow edema site    | skull, tibial shaft |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Shoulder girdle collarbone of a schoolgirl swollen for weeks after a kitten moved in
    Cat-scratch osteomyelitis case reports (Pediatric literature); final: Bartonella henselae osteomyelitis of the clavicle.

    Given a 9-year-old female patient
    And these findings
      | finding              | recorded    |
      | fever                | present     |
      | pain site            | clavicle    |
      | pain duration        | 5 weeks     |
      | animal exposure      | present     |
      | lymphadenopathy      | present     |
      | local swelling       | present     |
      | C-reactive protein   | 18 mg/L     |
      | white cell count     | 8.2 ×10^9/L |
      | marrow edema on MRI  | present     |
      | marrow edema site    | clavicle    |
      | lytic lesion         | present     |
      | periosteal reaction  | present     |
      | blood culture growth | absent      |
      | weight loss          | absent      |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Lumbar spine of a sheep farmer judged worn discs at first, then sweats
    Brucellar spondylodiscitis, first read as Modic type 1 change (BMJ Case Reports kind); final: brucellar spondylitis.

    Given a 58-year-old male patient
    And these findings
      | finding                           | recorded    |
      | spinal pain                       | present     |
      | pain site                         | back        |
      | pain duration                     | 4 months    |
      | night sweats                      | present     |
      | weight loss                       | present     |
      | animal exposure                   | present     |
      | fever                             | absent      |
      | C-reactive protein                | 14 mg/L     |
      | erythrocyte sedimentation rate    | 38 mm/h     |
      | white cell count                  | 6.1 ×10^9/L |
      | endplate edema                    | present     |
      | disc height loss                  | present     |
      | osteophytes                       | present     |
      | marrow edema on MRI               | present     |
      | paraspinal or epidural collection | absent      |
      | treated for another diagnosis     | present     |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent
  Scenario: Heel of a toddler who will not put the foot down, blood tests nearly normal
    Kingella kingae calcaneal osteomyelitis reports; final: subacute hematogenous osteomyelitis of the calcaneus.

    Given a 19-month-old male patient
    And these findings
      | finding                  | recorded  |
      | limp                     | present   |
      | inability to bear weight | present   |
      | pain site                | heel      |
      | fever                    | absent    |
      | C-reactive protein       | 12 mg/L   |
      | normal radiograph        | present   |
      | marrow edema site        | calcaneus |
      | blood culture growth     | absent    |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Tibia of a teenage footballer hurting at night and eased by aspirin, lucent spot in the shaft
    Brodie abscess mimicking osteoid osteoma (Skeletal Radiology, JOCR); final: Brodie abscess.
    Known miss: for infectious speaks only INF-272.

    Given a 16-year-old male patient
    And these findings
      | finding                 | recorded     |
      | pain site               | shin         |
      | pain duration           | 7 months     |
      | night pain              | present      |
      | pain relieved by NSAIDs | present      |
      | fever                   | absent       |
      | C-reactive protein      | normal       |
      | lytic lesion            | present      |
      | reactive sclerosis      | present      |
      | periosteal reaction     | present      |
      | marrow edema site       | tibial shaft |
    When the findings are worked up
    Then the leading category is neoplastic
    And a red flag asks for action

  @urgent
  Scenario: Pubic pain in a veteran runner months after prostate laser surgery called groin strain
    Pubic osteomyelitis first treated as osteitis pubis; final: pseudomonal osteomyelitis of the symphysis.

    Given a 67-year-old male patient
    And these findings
      | finding                                    | recorded    |
      | pain site                                  | pubis       |
      | pain duration                              | 10 weeks    |
      | difficulty walking                         | present     |
      | recent surgery                             | present     |
      | fever                                      | absent      |
      | C-reactive protein                         | 46 mg/L     |
      | white cell count                           | 9.0 ×10^9/L |
      | edema of both sides of the pubic symphysis | present     |
      | bone erosion                               | present     |
      | soft tissue edema                          | present     |
      | treated for another diagnosis              | present     |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action

  @urgent @known-miss
  Scenario: Wrist of a gardener on adalimumab swollen for a year with little seeds of tissue in the sheath
    Tuberculous wrist arthritis taken for flare of rheumatoid disease; final: tuberculous arthritis.
    Known miss: for infectious speaks only INF-03, INF-34, INF-127.

    Given a 61-year-old female patient
    And these findings
      | finding                       | recorded          |
      | known rheumatoid arthritis    | present           |
      | immunosuppression             | present           |
      | pain site                     | wrist             |
      | joint swelling                | present           |
      | pain duration                 | 12 months         |
      | fever                         | absent            |
      | C-reactive protein            | 22 mg/L           |
      | synovitis on imaging          | present           |
      | rice bodies                   | present           |
      | bone erosion                  | present           |
      | marrow edema on MRI           | present           |
      | marrow edema site             | other carpal bone |
      | swollen joint count           | 1 sites           |
      | treated for another diagnosis | present           |
    When the findings are worked up
    Then the leading category is inflammatory
    And a red flag asks for action

  @urgent
  Scenario: Sacroiliac region of a postpartum woman who cannot turn in bed, sent as pregnancy backache
    Postpartum pyogenic sacroiliitis case reports; final: septic sacroiliitis.

    Given a 27-year-old female patient
    And these findings
      | finding                  | recorded     |
      | time since delivery      | 3 weeks      |
      | pain site                | buttock      |
      | pain side                | left         |
      | inability to bear weight | present      |
      | temperature              | 37.8 °C      |
      | C-reactive protein       | 94 mg/L      |
      | white cell count         | 10.8 ×10^9/L |
      | sacroiliac marrow edema  | present      |
      | bilateral marrow edema   | absent       |
      | paraspinal inflammation  | present      |
      | normal radiograph        | present      |
      | HLA-B27                  | absent       |
    When the findings are worked up
    Then the leading category is infectious
    And a red flag asks for action
