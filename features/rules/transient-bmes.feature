Feature: What speaks for and against transient bone marrow edema syndrome
  Each row is one patient, with nothing recorded but what stands in it.
  First every rule where it speaks; then its near miss, the same patient with one thing changed, where it stays silent.

  Scenario Outline: <rule> speaks for transient bone marrow edema syndrome: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks for transient BMES

    Examples: Age and sex
      | rule   | title                                                                                                        | findings                              |
      | TRA-01 | A man of about 40 to 55 years with hip pain and marrow edema fits transient osteoporosis of the hip a little | sex male, age 48 years, pain site hip |

    Examples: Pregnancy
      | rule   | title                                                                                                             | findings                                       |
      | TRA-02 | Hip pain in the third trimester or the first months after delivery speaks for transient osteoporosis of pregnancy | pregnancy stage third trimester, pain site hip |
      | TRA-03 | Hip, thigh, knee or foot pain at any time of pregnancy or soon after suggests transient osteoporosis of pregnancy | pregnancy, pain site hip                       |

    Examples: Setting without a cause
      | rule   | title                                                                                                                      | findings                                                      |
      | TRA-04 | Leg joint pain of an adult without injury and without a risk factor, corticosteroids or other illness fits a passing edema | pain site hip, no recent injury, no osteonecrosis risk factor |

    Examples: Edema pattern on MRI
      | rule   | title                                                                                                                                    | findings                                                                            |
      | TRA-10 | Diffuse edema of the femoral head and neck without a sign of dead bone speaks for transient osteoporosis of the hip                      | diffuse edema of femoral head and neck                                              |
      | TRA-11 | Edema recorded in the head together with the neck or the trochanters fits transient osteoporosis of the hip                              | marrow edema site femoral head and femoral neck                                     |
      | TRA-12 | Edema that spares the inner part of the femoral head fits transient osteoporosis of the hip                                              | medial femoral head spared                                                          |
      | TRA-13 | Edema of the talus or other tarsal bones in an adult without injury fits the passing syndrome of the foot                                | marrow edema site talus, no recent injury, age 48 years                             |
      | TRA-15 | Knee edema without injury, and without a tear, cartilage damage or crack on record, fits the passing syndrome of the knee                | marrow edema site femoral condyle, no recent injury, age 48 years, no meniscal tear |
      | TRA-69 | Edema of the talus or other tarsal bones in an adult with no injury or overload on record fits the passing syndrome of the foot a little | marrow edema site talus, age 48 years                                               |
      | TRA-74 | Edema of a femoral head in an adult whose injury and risk factors are recorded as absent fits transient osteoporosis of the hip a little | marrow edema site femoral head, no recent injury, age 42 years                      |
      | TRA-75 | Knee edema without injury in an adult under 60 fits the passing syndrome of the knee a little                                            | marrow edema site femoral condyle, no recent injury, age 42 years                   |
      | TRA-78 | Edema of a knee in midlife with normal tests or an intact joint on record and no other ground fits the passing syndrome a little         | marrow edema site femoral condyle, age 42 years, normal radiograph                  |

    Examples: Perfusion on MRI
      | rule   | title                                                                                   | findings                                           |
      | TRA-16 | A long subchondral band of high flow on dynamic contrast MRI speaks for transient edema | perfusion pattern band of high flow, pain site hip |

    Examples: Radiograph
      | rule   | title                                                                                                           | findings                                                          |
      | TRA-17 | Thinned bone around a joint whose space is kept fits transient osteoporosis                                     | periarticular osteopenia, pain site hip                           |
      | TRA-18 | Osteopenia on the radiograph of a painful hip with a preserved joint space fits transient osteoporosis a little | osteopenia on radiograph, no joint space narrowing, pain site hip |
      | TRA-19 | A vanished cortical line of the femoral head fits transient osteoporosis of the hip                             | subchondral cortical loss, pain site hip                          |

    Examples: Systemic inflammation
      | rule   | title                                                                 | findings                                 |
      | TRA-20 | Normal blood tests fit transient edema, as part of excluding the rest | pain site hip, C-reactive protein 8 mg/L |

    Examples: Course on follow-up MRI
      | rule   | title                                                                                                                 | findings                                                                                                      |
      | TRA-30 | Edema that is gone on a later MRI without a remnant confirms transient edema in retrospect                            | edema resolved on follow-up MRI, pain site hip                                                                |
      | TRA-31 | Edema that becomes less without treatment against a cause fits transient edema                                        | edema reduced on follow-up MRI, pain site hip                                                                 |
      | TRA-33 | Edema that moves to another joint or within the same joint is regional migratory osteoporosis                         | edema moved on follow-up MRI                                                                                  |
      | TRA-77 | Edema of the humeral head or wrist that is gone on a later MRI without a remnant fits transient edema at a rare place | edema resolved on follow-up MRI, marrow edema site humeral head, age 22 years, no inflammatory markers raised |

    Examples: Course of symptoms
      | rule   | title                                                                                             | findings                                                               |
      | TRA-32 | Pain of a leg joint that leaves by itself within a year fits transient edema a little             | pain resolved on follow-up, time to resolution 9 months, pain site hip |
      | TRA-34 | Pain that moves from one weight-bearing joint to the next in an adult suggests the migratory form | pain moved to another joint, pain site hip                             |

    Examples: Earlier episodes
      | rule   | title                                                               | findings                              |
      | TRA-35 | A similar episode before that left no trace fits the migratory form | similar episode before, pain site hip |

    Examples: Bone metabolism
      | rule   | title                                                                                                            | findings                                                                  |
      | TRA-70 | Low vitamin D, low bone mass or surgery for weight with edema of knee or foot fits the passing syndrome a little | age 22 years, marrow edema site femoral condyle, 25-OH vitamin D 15 ng/mL |

    Examples: Fracture line
      | rule   | title                                                                                                   | findings                                               |
      | TRA-72 | A hip that breaks in pregnancy or after delivery without force fits transient osteoporosis of pregnancy | pregnancy stage third trimester, femoral neck fracture |

    Examples: Number of sites
      | rule   | title                                                                                             | findings                                 |
      | TRA-73 | Pain or edema of both sides or of several leg joints in pregnancy fits its transient osteoporosis | pregnancy, pain site hip, pain side both |

    Examples: Bone scan
      | rule   | title                                                                                                  | findings                                              |
      | TRA-76 | Even, diffuse uptake of a painful hip on the bone scan fits transient osteoporosis of the hip a little | bone scan uptake diffuse, pain site hip, age 22 years |

  Scenario Outline: <rule> speaks against transient bone marrow edema syndrome: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks against transient BMES

    Examples: Systemic inflammation
      | rule   | title                                                                         | findings                               |
      | TRA-50 | Fever or raised inflammatory markers are not part of transient edema          | fever                                  |
      | TRA-66 | A raised sedimentation rate outside pregnancy asks a little for another cause | erythrocyte sedimentation rate 25 mm/h |

    Examples: Subchondral line or rim
      | rule   | title                                                                                                              | findings                              |
      | TRA-51 | A rim or another sign of dead bone on MRI, a sunken joint surface or a fragmented epiphysis is not transient edema | double line sign                      |
      | TRA-67 | A crescent under the joint surface argues a little against transient edema                                         | crescent sign                         |
      | TRA-52 | A dark subchondral area of 4 mm or more makes a passing edema unlikely                                             | subchondral low-signal thickness 5 mm |

    Examples: Course of symptoms
      | rule   | title                                                     | findings                         |
      | TRA-53 | Pain that lasts beyond twelve months reopens the question | pain persisting beyond 12 months |

    Examples: Course on follow-up MRI
      | rule   | title                                                                          | findings                                                         |
      | TRA-54 | A lesion that remains when the edema has faded was the cause of it             | residual lesion on follow-up MRI                                 |
      | TRA-55 | Edema that still grows half a year after it was first seen is hardly transient | edema increased on follow-up MRI, time to follow-up MRI 32 weeks |

    Examples: Mass or destruction
      | rule   | title                                                                            | findings         |
      | TRA-56 | A mass, destroyed cortex, replaced marrow or an abscess is never transient edema | soft tissue mass |

    Examples: Joint space and erosion
      | rule   | title                                                                      | findings              |
      | TRA-57 | A narrowed joint space or an erosion argues against transient osteoporosis | joint space narrowing |

    Examples: Mechanism of injury
      | rule   | title                                                                                    | findings      |
      | TRA-58 | Edema after an injury has a cause and is not called transient bone marrow edema syndrome | recent injury |

    Examples: Load history
      | rule   | title                                                                           | findings                     |
      | TRA-59 | Overload that preceded the pain explains the edema better than an unknown cause | sudden rise in training load |

    Examples: Fracture line
      | rule   | title                                                           | findings             |
      | TRA-68 | A fracture line explains the edema better than an unknown cause | fracture line on MRI |

    Examples: Age and sex
      | rule   | title                                                                 | findings     |
      | TRA-60 | In a child marrow edema has another cause until the contrary is shown | age 12 years |

    Examples: Site
      | rule   | title                                                                                                       | findings                         |
      | TRA-61 | Edema of the spine, sacroiliac joint, clavicle, sternum or jaw is not in the usual reach of transient edema | marrow edema site vertebral body |

    Examples: Perfusion on MRI
      | rule   | title                                                                                  | findings                                                   |
      | TRA-62 | A dark core inside a bright rim on dynamic contrast MRI argues against transient edema | perfusion pattern dark core in a bright rim, pain site hip |

    Examples: Risk factors for osteonecrosis
      | rule   | title                                                                         | findings                  |
      | TRA-63 | A known cause of osteonecrosis makes it too early to speak of transient edema | osteonecrosis risk factor |

    Examples: Number of sites
      | rule   | title                                                                              | findings                    |
      | TRA-64 | Edema in both hips at once is unusual for transient osteoporosis outside pregnancy | both femoral heads affected |

    Examples: Histology
      | rule   | title                                                                               | findings                   |
      | TRA-65 | A tissue sample or culture that shows a cause ends the diagnosis of transient edema | histology shows malignancy |

    Examples: Radiograph
      | rule   | title                                                       | findings         |
      | TRA-71 | Dense bone on the radiograph argues against transient edema | sclerotic lesion |

  Scenario Outline: <rule> holds transient bone marrow edema syndrome down: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> is concluded

    Examples: Limits
      | rule   | title                                                                                                | findings                                            |
      | TRA-80 | A red flag of another cause comes before transient edema                                             | joint swelling, joint warmth, pain duration 10 days |
      | TRA-81 | Where another cause is supported there is no transient edema                                         | slipped femoral epiphysis                           |
      | TRA-82 | Transient edema is no more than possible until what would betray another cause is recorded as absent | pain                                                |
      | TRA-83 | Without a typical picture or setting transient edema is not supported, however normal the tests are  | pain                                                |

  Scenario Outline: <rule> says nothing about transient bone marrow edema syndrome with <findings>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> stays silent

    Examples: Age and sex
      | rule   | findings                                             |
      | TRA-01 | sex male, age 48 years, pain site hip, recent injury |
      | TRA-60 | age 17 years                                         |

    Examples: Pregnancy
      | rule   | findings                                         |
      | TRA-02 | pregnancy stage third trimester, pain site pubis |
      | TRA-03 | pregnancy, pain site hip, recent injury          |

    Examples: Setting without a cause
      | rule   | findings                                                   |
      | TRA-04 | pain site hip, no recent injury, osteonecrosis risk factor |

    Examples: Edema pattern on MRI
      | rule   | findings                                                                                                          |
      | TRA-10 | diffuse edema of femoral head and neck, age 12 years                                                              |
      | TRA-11 | marrow edema site femoral head and femoral neck, age 12 years                                                     |
      | TRA-12 | medial femoral head spared, serpentine rim                                                                        |
      | TRA-13 | marrow edema site talus, no recent injury, age 48 years, fracture line on MRI                                     |
      | TRA-15 | marrow edema site femoral condyle, no recent injury, age 48 years, no meniscal tear, sudden rise in training load |
      | TRA-69 | marrow edema site talus, age 48 years, fracture on radiograph                                                     |
      | TRA-74 | marrow edema site femoral head, no recent injury, age 42 years, repetitive loading                                |
      | TRA-75 | marrow edema site femoral condyle, no recent injury, age 42 years, cortical destruction                           |
      | TRA-78 | marrow edema site femoral condyle, age 42 years, normal radiograph, serpentine rim                                |

    Examples: Perfusion on MRI
      | rule   | findings                                                     |
      | TRA-16 | perfusion pattern band of high flow, pain site pubis         |
      | TRA-62 | perfusion pattern dark core in a bright rim, pain site pubis |

    Examples: Radiograph
      | rule   | findings                                                            |
      | TRA-17 | periarticular osteopenia, pain site hip, bone erosion               |
      | TRA-18 | osteopenia on radiograph, no joint space narrowing, pain site pubis |
      | TRA-19 | subchondral cortical loss, pain site hip, joint destruction         |
      | TRA-71 | no sclerotic lesion                                                 |

    Examples: Systemic inflammation
      | rule   | findings                                                                |
      | TRA-20 | pain site hip, C-reactive protein 8 mg/L, chills                        |
      | TRA-50 | no fever                                                                |
      | TRA-66 | erythrocyte sedimentation rate 25 mm/h, pregnancy stage first trimester |

    Examples: Course on follow-up MRI
      | rule   | findings                                                                                                      |
      | TRA-30 | edema resolved on follow-up MRI, pain site pubis                                                              |
      | TRA-31 | edema reduced on follow-up MRI, pain site hip, osteonecrosis on follow-up MRI                                 |
      | TRA-33 | edema moved on follow-up MRI, chills                                                                          |
      | TRA-54 | no residual lesion on follow-up MRI                                                                           |
      | TRA-55 | edema increased on follow-up MRI, time to follow-up MRI 32 weeks, edema moved on follow-up MRI                |
      | TRA-77 | edema resolved on follow-up MRI, marrow edema site humeral head, age 17 years, no inflammatory markers raised |

    Examples: Course of symptoms
      | rule   | findings                                                                              |
      | TRA-32 | pain resolved on follow-up, time to resolution 9 months, pain site hip, recent injury |
      | TRA-34 | pain moved to another joint, pain site hip, known gout                                |
      | TRA-53 | pain persisting beyond 12 months, edema moved on follow-up MRI                        |

    Examples: Earlier episodes
      | rule   | findings                                              |
      | TRA-35 | similar episode before, pain site hip, joint swelling |

    Examples: Subchondral line or rim
      | rule   | findings                                |
      | TRA-51 | no double line sign                     |
      | TRA-67 | no crescent sign                        |
      | TRA-52 | subchondral low-signal thickness 3.6 mm |

    Examples: Mass or destruction
      | rule   | findings            |
      | TRA-56 | no soft tissue mass |

    Examples: Joint space and erosion
      | rule   | findings                 |
      | TRA-57 | no joint space narrowing |

    Examples: Mechanism of injury
      | rule   | findings                    |
      | TRA-58 | recent injury, minor injury |

    Examples: Load history
      | rule   | findings                        |
      | TRA-59 | no sudden rise in training load |

    Examples: Fracture line
      | rule   | findings                                                               |
      | TRA-68 | fracture line on MRI, pregnancy stage first trimester                  |
      | TRA-72 | pregnancy stage third trimester, femoral neck fracture, serpentine rim |

    Examples: Site
      | rule   | findings                                          |
      | TRA-61 | marrow edema site vertebral body, pain site thigh |

    Examples: Risk factors for osteonecrosis
      | rule   | findings                     |
      | TRA-63 | no osteonecrosis risk factor |

    Examples: Number of sites
      | rule   | findings                                                  |
      | TRA-64 | both femoral heads affected, edema moved on follow-up MRI |
      | TRA-73 | pregnancy, pain site hip, pain side both, joint swelling  |

    Examples: Histology
      | rule   | findings                      |
      | TRA-65 | no histology shows malignancy |

    Examples: Bone metabolism
      | rule   | findings                                                                                        |
      | TRA-70 | age 22 years, marrow edema site femoral condyle, 25-OH vitamin D 15 ng/mL, subchondral fracture |

    Examples: Bone scan
      | rule   | findings                                                            |
      | TRA-76 | bone scan uptake diffuse, pain site hip, age 22 years, lytic lesion |

    Examples: Limits
      | rule   | findings                                               |
      | TRA-80 | joint swelling, no joint warmth, pain duration 10 days |
      | TRA-81 | no slipped femoral epiphysis                           |
      | TRA-82 | pain, edema resolved on follow-up MRI                  |
      | TRA-83 | pain, pain site hip                                    |
