Feature: What speaks for and against an ischemic cause
  Each row is one patient, with nothing recorded but what stands in it.
  First every rule where it speaks; then its near miss, the same patient with one thing changed, where it stays silent.

  Scenario Outline: <rule> speaks for an ischemic cause: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks for ischemic

    Examples: Subchondral line or rim
      | rule   | title                                                                                             | findings                                             |
      | ISC-01 | A double line or a serpentine rim around a subchondral area is osteonecrosis                      | double line sign                                     |
      | ISC-02 | A smooth, concave line under the joint surface is the rim of a necrosis                           | subchondral line concave rim                         |
      | ISC-03 | A map-like, sharply bordered lesion under the joint surface speaks for osteonecrosis              | demarcated subchondral lesion                        |
      | ISC-04 | A dark area 4 mm thick or more under the joint surface makes a lasting necrosis likely            | subchondral low-signal thickness 5 mm, pain site hip |
      | ISC-66 | An MRI that is said to show osteonecrosis speaks strongly for it, even if the signs are not named | MRI signs of osteonecrosis                           |

    Examples: Infarct elsewhere
      | rule   | title                                                                          | findings                                       |
      | ISC-05 | A map-like rim of dead marrow away from the joint speaks for a bone infarct    | bone infarct                                   |
      | ISC-63 | An infarct in the shaft makes osteonecrosis of the joint nearby more likely    | bone infarct                                   |
      | ISC-82 | A serpentine rim or a double line in the shaft or metaphysis is a bone infarct | serpentine rim, marrow edema site distal femur |

    Examples: Collapse of the joint surface
      | rule    | title                                                                                                          | findings                                                                |
      | ISC-06  | A joint surface that gives way over a demarcated lesion is collapsing osteonecrosis                            | demarcated subchondral lesion, crescent sign                            |
      | ISC-07  | A crescent of lucency under a joint surface speaks for osteonecrosis even when no rim is described             | crescent sign                                                           |
      | ISC-08  | Loss of the round contour in a patient with a risk factor for osteonecrosis speaks for it                      | subchondral collapse, osteonecrosis risk factor                         |
      | ISC-15  | A fragmented epiphysis of the hip in a child is Perthes disease until another cause is shown                   | epiphyseal fragmentation, age 8 years, pain site hip                    |
      | ISC-76  | A hip or shoulder of an adult under 60 that has lost its round shape without injury speaks for osteonecrosis   | subchondral collapse, age 39 years, pain site hip                       |
      | ISC-87  | A femoral head of a child that is dense, flat or broken beneath its surface speaks for Perthes disease         | age 8 years, pain site hip, crescent sign                               |
      | ISC-88  | A femoral head of a child that is dense or takes up no contrast suggests Perthes disease                       | age 8 years, marrow edema site femoral head, sclerotic lesion, no fever |
      | ISC-101 | A joint that sinks or turns dense months after an earlier injury of it speaks for post-traumatic osteonecrosis | previous injury at the site, pain site hip, subchondral collapse        |
      | ISC-102 | A sunken or fragmented lunate is Kienböck disease also when the wrist around it is worn                        | marrow edema site lunate, subchondral collapse                          |

    Examples: Perfusion on MRI
      | rule   | title                                                                                          | findings                                                   |
      | ISC-09 | A dark core without flow inside a bright rim on dynamic contrast MRI speaks for osteonecrosis  | perfusion pattern dark core in a bright rim, pain site hip |
      | ISC-67 | A cold area on the bone scan of hip, knee or shoulder speaks for osteonecrosis                 | bone scan uptake cold area, pain site hip                  |
      | ISC-68 | Marrow of the lunate, scaphoid or talus that takes up no contrast speaks for its osteonecrosis | no marrow contrast enhancement, marrow edema site talus    |

    Examples: Radiograph
      | rule    | title                                                                                                                                                         | findings                                                                                                |
      | ISC-11  | Dense bone at a hip, shoulder or ankle whose joint space is recorded as kept suggests osteonecrosis                                                           | pain site hip, age 39 years, no joint space narrowing, sclerotic lesion                                 |
      | ISC-65  | Dense bone at a hip, shoulder or ankle suggests osteonecrosis a little, even if nothing is said about the joint space                                         | pain site hip, age 39 years, sclerotic lesion                                                           |
      | ISC-14  | A dense or sunken scaphoid, lunate or talus without a recent injury speaks for its osteonecrosis                                                              | marrow edema site talus, sclerotic lesion                                                               |
      | ISC-69  | A dense or sunken bone of a wrist that was not hurt speaks for osteonecrosis of lunate or scaphoid                                                            | pain site wrist, sclerotic lesion, age 19 years                                                         |
      | ISC-70  | A carpal bone that is both dense and broken without an injury speaks strongly for Kienböck or Preiser disease                                                 | sclerotic lesion, pain site wrist, fracture line on MRI                                                 |
      | ISC-74  | A flat, dense or fragmented navicular or metatarsal head speaks for osteonecrosis of the foot                                                                 | marrow edema site navicular, sclerotic lesion                                                           |
      | ISC-75  | A dense talar dome in an ankle that has hurt for months speaks for osteonecrosis of the talus                                                                 | pain site ankle, sclerotic lesion, pain duration 15 weeks                                               |
      | ISC-77  | Density that has come up since an earlier normal radiograph speaks for osteonecrosis at a joint it prefers                                                    | sclerotic lesion, earlier radiograph normal, age 39 years, pain site hip                                |
      | ISC-90  | A fragmented or dense end of the humerus in a child of 4 to 12 years is Panner disease until another cause is shown                                           | age 8 years, pain site elbow, epiphyseal fragmentation                                                  |
      | ISC-91  | Dead or dense bone, a fistula or a drawn tooth in a sore jaw under a bisphosphonate or denosumab, or after irradiation, speaks strongly for its osteonecrosis | pain site jaw, bisphosphonate use, sequestrum                                                           |
      | ISC-93  | Dense, sunken or unperfused bone at a rarer place in a person with a risk factor speaks for osteonecrosis                                                     | osteonecrosis risk factor, pain site heel, sclerotic lesion                                             |
      | ISC-94  | A calcified or dense lesion of shaft or metaphysis in a person with a risk factor speaks for an old infarct                                                   | osteonecrosis risk factor, marrow edema site distal femur, matrix mineralization                        |
      | ISC-96  | Several calcified lesions of the long bones in a person with a risk factor speak strongly for infarcts                                                        | osteonecrosis risk factor, marrow edema site distal femur, matrix mineralization, multiple bone lesions |
      | ISC-99  | A dense, flat or fragmented bone in the sore foot of a growing child speaks for osteochondrosis, Köhler or Freiberg                                           | pain site foot, age 6 years, sclerotic lesion                                                           |
      | ISC-103 | A flattened or fragmented metatarsal head or navicular of a person under 20 is Freiberg or Köhler disease, sport or not                                       | age 16 years, marrow edema site navicular, subchondral collapse                                         |
      | ISC-105 | A dense femoral head with a widened joint space in a child speaks for Perthes disease                                                                         | age 8 years, pain site hip, sclerotic lesion, joint space widening                                      |

    Examples: Number of sites
      | rule   | title                                                                                                                                | findings                                                                                        |
      | ISC-12 | Lesions of both femoral heads, with a sign of dead bone or a risk factor for it, speak for osteonecrosis, even if one side is silent | both femoral heads affected, double line sign                                                   |
      | ISC-17 | Hip pain of both sides in an adult at risk fits osteonecrosis                                                                        | pain site hip, pain side both, osteonecrosis risk factor, age 20 years                          |
      | ISC-79 | Several lesions around the knee of a person under 55 with a risk factor speak for osteonecrosis                                      | age 51 years, osteonecrosis risk factor, marrow edema site distal femur, bilateral marrow edema |
      | ISC-84 | Several lesions or hot spots in the legs of a person with a risk factor for osteonecrosis may be infarcts                            | osteonecrosis risk factor, multiple bone lesions, pain site thigh                               |
      | ISC-97 | Both femoral heads abnormal outside pregnancy speak a little for osteonecrosis, even without a rim or risk factor on record          | both femoral heads affected                                                                     |

    Examples: Site
      | rule    | title                                                                                                                   | findings                                           |
      | ISC-13  | Edema of the lunate alone without a known injury speaks for Kienböck disease                                            | marrow edema site lunate                           |
      | ISC-100 | Edema of the navicular in a child of 3 to 8 years who was not hurt and is not feverish suggests Köhler disease a little | age 6 years, marrow edema site navicular, no fever |

    Examples: Age and sex
      | rule    | title                                                                                                         | findings                                                                         |
      | ISC-16  | A child of 4 to 10 years with weeks of hip pain and no fever or raised markers may have early Perthes disease | age 7 years, pain site hip, pain duration 3 weeks, no fever                      |
      | ISC-73  | Months of wrist pain without injury in a man of working age raise the question of Kienböck disease            | sex male, age 34 years, pain site wrist, no recent injury, pain duration 5 weeks |
      | ISC-78  | Lasting hip pain without injury in a man of 25 to 50 raises the question of osteonecrosis                     | sex male, age 38 years, pain site hip, pain duration 5 weeks, no recent injury   |
      | ISC-89  | A boy of 4 to 10 years who has limped for weeks without fever may have Perthes disease                        | sex male, age 7 years, limp, pain duration 4 weeks                               |
      | ISC-106 | Elbow pain without an injury in a boy of 5 to 10 years raises the question of Panner disease                  | sex male, age 8 years, pain site elbow, no recent injury                         |

    Examples: Risk factors for osteonecrosis
      | rule   | title                                                                                                                      | findings                                                    |
      | ISC-20 | Systemic corticosteroids raise the risk of osteonecrosis at hip, knee, shoulder or ankle                                   | corticosteroid use, pain site hip                           |
      | ISC-21 | Corticosteroids begun 6 to 36 months ago, or given in a high dose, speak for osteonecrosis                                 | pain site hip, high-dose corticosteroids                    |
      | ISC-22 | Heavy drinking raises the risk of osteonecrosis                                                                            | alcohol excess, pain site hip                               |
      | ISC-23 | In sickle cell disease bone pain is infarction far more often than anything else                                           | sickle cell disease                                         |
      | ISC-24 | Lupus or another connective tissue disease raises the risk of osteonecrosis                                                | connective tissue disease, pain site hip                    |
      | ISC-25 | Hip pain after an earlier dislocation or neck fracture speaks for post-traumatic osteonecrosis                             | pain site hip, previous hip dislocation                     |
      | ISC-26 | An earlier injury of the talus, scaphoid or humeral head speaks a little for a lost blood supply                           | previous injury at the site, marrow edema site femoral head |
      | ISC-27 | HIV, Gaucher disease, diving, chemotherapy, irradiation or another named risk factor speaks for osteonecrosis              | pain site hip, HIV infection                                |
      | ISC-28 | Whoever had osteonecrosis in one bone may well have it in another                                                          | previous osteonecrosis, pain site hip                       |
      | ISC-29 | Raised blood lipids or antiphospholipid antibodies point weakly to osteonecrosis                                           | pain site hip, raised blood lipids                          |
      | ISC-81 | Pain or a lesion of the jaw under a bisphosphonate or denosumab, or after irradiation, speaks for osteonecrosis of the jaw | pain site jaw, bisphosphonate use                           |
      | ISC-83 | A lesion of shaft or metaphysis in a person with a risk factor for osteonecrosis may be an infarct                         | marrow edema site distal femur, osteonecrosis risk factor   |
      | ISC-85 | Gaucher disease with bone pain speaks for infarction                                                                       | Gaucher disease, bone pain                                  |

    Examples: Duration and onset
      | rule   | title                                                                                         | findings                                                                           |
      | ISC-30 | A sudden rise of known pain with a necrotic lesion means that the bone is about to collapse   | sudden worsening of known pain, demarcated subchondral lesion, marrow edema on MRI |
      | ISC-92 | Sudden or very severe bone pain in Gaucher disease is a bone crisis more often than infection | Gaucher disease, pain onset sudden                                                 |
      | ISC-95 | Sudden bone pain in sickle cell disease without fever is a painful crisis                     | sickle cell disease, no fever, pain onset sudden                                   |

    Examples: Course on follow-up MRI
      | rule   | title                                                     | findings                       |
      | ISC-31 | Osteonecrosis on a later MRI settles what early edema was | osteonecrosis on follow-up MRI |

    Examples: Histology
      | rule   | title                                               | findings                      |
      | ISC-32 | Dead bone in the tissue sample proves osteonecrosis | histology shows osteonecrosis |

    Examples: Collection or abscess
      | rule   | title                                                                                          | findings                                                  |
      | ISC-33 | No subperiosteal fluid on imaging of a painful bone in sickle cell disease suggests infarction | sickle cell disease, no subperiosteal fluid, age 15 years |

    Examples: Shape of the forearm
      | rule   | title                                                                    | findings                                          |
      | ISC-71 | A short ulna beside a painful wrist speaks a little for Kienböck disease | ulnar variance negative variance, pain site wrist |

    Examples: Pregnancy
      | rule   | title                                                                                                    | findings                                         |
      | ISC-80 | Hip pain of pregnancy or delivery that lasts for months, or a dense or sunken head, may be osteonecrosis | pregnancy, pain site hip, pain duration 15 weeks |

    Examples: Joint examination
      | rule   | title                                                                                              | findings                                     |
      | ISC-86 | A sausage finger or toe in a small child with sickle cell disease is infarction of the small bones | sickle cell disease, dactylitis, age 2 years |

    Examples: Edema pattern on MRI
      | rule   | title                                                                                                          | findings                                              |
      | ISC-98 | Edema of the femoral head in a child of 4 to 10 years without fever or raised markers suggests Perthes disease | age 7 years, marrow edema site femoral head, no fever |

  Scenario Outline: <rule> speaks against an ischemic cause: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks against ischemic

    Examples: Subchondral line or rim
      | rule   | title                                                                                           | findings                                                                 |
      | ISC-50 | An irregular line parallel to the joint surface is an insufficiency fracture and not a necrosis | subchondral line parallel to the surface                                 |
      | ISC-51 | Edema of the femoral head and neck without a bordered lesion argues against osteonecrosis       | diffuse edema of femoral head and neck, no demarcated subchondral lesion |
      | ISC-52 | Edema without any dark area under the joint surface is unlikely to turn into osteonecrosis      | no subchondral low-signal area, marrow edema on MRI, pain site hip       |
      | ISC-53 | A painful joint whose MRI was searched for a rim in vain is hardly osteonecrosis                | no serpentine rim                                                        |
      | ISC-64 | No double line speaks a little against osteonecrosis                                            | no double line sign                                                      |

    Examples: Risk factors for osteonecrosis
      | rule   | title                                                                              | findings                     |
      | ISC-54 | The recorded absence of every risk factor makes osteonecrosis a little less likely | no osteonecrosis risk factor |

    Examples: Course on follow-up MRI
      | rule   | title                                                       | findings                        |
      | ISC-55 | Edema that resolves without a remnant was not osteonecrosis | edema resolved on follow-up MRI |
      | ISC-56 | Edema that moves to another place is not osteonecrosis      | edema moved on follow-up MRI    |

    Examples: Perfusion on MRI
      | rule   | title                                                                                | findings                                           |
      | ISC-57 | A subchondral band of high flow on dynamic contrast MRI argues against osteonecrosis | perfusion pattern band of high flow, pain site hip |

    Examples: Collection or abscess
      | rule   | title                                                                                                             | findings                                                                         |
      | ISC-58 | In sickle cell disease deep subperiosteal fluid with raised markers points to osteomyelitis and not to infarction | sickle cell disease, subperiosteal fluid depth 5 mm, white cell count 19 ×10^9/L |

    Examples: Meniscus and cartilage
      | rule   | title                                                                                                 | findings           |
      | ISC-59 | A torn meniscal root makes edema of the knee an overloaded or broken bone more likely than a dead one | meniscal root tear |

    Examples: Systemic inflammation
      | rule   | title                                                                | findings |
      | ISC-60 | Fever or raised C-reactive protein is not explained by osteonecrosis | fever    |

    Examples: Mass or destruction
      | rule   | title                                                                     | findings         |
      | ISC-61 | A mass, cortical destruction or an abscess is not the picture of ischemia | soft tissue mass |

    Examples: Histology
      | rule   | title                                                          | findings                         |
      | ISC-62 | A tissue sample without dead bone argues against osteonecrosis | no histology shows osteonecrosis |

    Examples: Shape of the forearm
      | rule   | title                                                                  | findings                                                   |
      | ISC-72 | A long ulna beside edema of the lunate speaks against Kienböck disease | ulnar variance positive variance, marrow edema site lunate |

  Scenario Outline: <rule> says nothing about an ischemic cause with <findings>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> stays silent

    Examples: Subchondral line or rim
      | rule   | findings                                                                                       |
      | ISC-01 | no double line sign                                                                            |
      | ISC-02 | subchondral line parallel to the surface                                                       |
      | ISC-03 | no demarcated subchondral lesion                                                               |
      | ISC-04 | subchondral low-signal thickness 5 mm, pain site hip, subchondral line parallel to the surface |
      | ISC-50 | subchondral line parallel to the surface, serpentine rim                                       |
      | ISC-51 | diffuse edema of femoral head and neck, no demarcated subchondral lesion, age 12 years         |
      | ISC-52 | no subchondral low-signal area, marrow edema on MRI, pain site hip, age 12 years               |
      | ISC-53 | no serpentine rim, age 12 years                                                                |
      | ISC-64 | no double line sign, age 12 years                                                              |
      | ISC-66 | no MRI signs of osteonecrosis                                                                  |

    Examples: Infarct elsewhere
      | rule   | findings                                       |
      | ISC-05 | no bone infarct                                |
      | ISC-63 | no bone infarct                                |
      | ISC-82 | serpentine rim, marrow edema site femoral head |

    Examples: Collapse of the joint surface
      | rule    | findings                                                                                       |
      | ISC-06  | demarcated subchondral lesion, no crescent sign                                                |
      | ISC-07  | crescent sign, subchondral line parallel to the surface                                        |
      | ISC-08  | subchondral collapse, no osteonecrosis risk factor                                             |
      | ISC-15  | epiphyseal fragmentation, age 8 years, pain site hip and ankle                                 |
      | ISC-76  | subchondral collapse, age 39 years, pain site hip, tissue culture growth                       |
      | ISC-87  | age 8 years, pain site hip, crescent sign, recent injury                                       |
      | ISC-88  | age 8 years, marrow edema site femoral head, sclerotic lesion, no fever, tissue culture growth |
      | ISC-101 | previous injury at the site, pain site hip, subchondral collapse, fracture line on MRI         |
      | ISC-102 | marrow edema site lunate, subchondral collapse, known rheumatoid arthritis                     |

    Examples: Perfusion on MRI
      | rule   | findings                                                       |
      | ISC-09 | perfusion pattern dark core in a bright rim, pain site pubis   |
      | ISC-57 | perfusion pattern band of high flow, pain site pubis           |
      | ISC-67 | bone scan uptake cold area, pain site hip, lytic lesion        |
      | ISC-68 | no marrow contrast enhancement, marrow edema site femoral head |

    Examples: Radiograph
      | rule    | findings                                                                                                              |
      | ISC-11  | pain site hip, age 39 years, no joint space narrowing, sclerotic lesion, previous cancer                              |
      | ISC-65  | pain site hip, age 39 years, sclerotic lesion, previous cancer                                                        |
      | ISC-14  | marrow edema site talus, sclerotic lesion, nidus                                                                      |
      | ISC-69  | pain site wrist, sclerotic lesion, age 19 years, previous cancer                                                      |
      | ISC-70  | sclerotic lesion, pain site wrist, fracture line on MRI, lytic lesion                                                 |
      | ISC-74  | marrow edema site navicular, sclerotic lesion, tissue culture growth                                                  |
      | ISC-75  | pain site ankle, sclerotic lesion, pain duration 15 weeks, fracture line on MRI                                       |
      | ISC-77  | sclerotic lesion, earlier radiograph normal, age 39 years, pain site hip, athletic or military training               |
      | ISC-90  | age 8 years, pain site elbow, epiphyseal fragmentation, lytic lesion                                                  |
      | ISC-91  | pain site jaw, bisphosphonate use, sequestrum, histology shows malignancy                                             |
      | ISC-93  | osteonecrosis risk factor, pain site heel, sclerotic lesion, tissue culture growth                                    |
      | ISC-94  | osteonecrosis risk factor, marrow edema site distal femur, matrix mineralization, linear sclerosis                    |
      | ISC-96  | osteonecrosis risk factor, marrow edema site distal femur, matrix mineralization, multiple bone lesions, lytic lesion |
      | ISC-99  | pain site foot and heel, age 6 years, sclerotic lesion                                                                |
      | ISC-103 | age 16 years, marrow edema site navicular, subchondral collapse, tissue culture growth                                |
      | ISC-105 | age 8 years, pain site hip and ankle, sclerotic lesion, joint space widening                                          |

    Examples: Number of sites
      | rule   | findings                                                                                        |
      | ISC-12 | both femoral heads affected, double line sign, pregnancy stage postpartum                       |
      | ISC-17 | pain site hip, pain side both, osteonecrosis risk factor, age 15 years                          |
      | ISC-79 | age 56 years, osteonecrosis risk factor, marrow edema site distal femur, bilateral marrow edema |
      | ISC-84 | osteonecrosis risk factor, multiple bone lesions, pain site thigh, lytic lesion                 |
      | ISC-97 | both femoral heads affected, hereditary bone disease                                            |

    Examples: Site
      | rule    | findings                                                            |
      | ISC-13  | marrow edema site lunate and distal radius                          |
      | ISC-100 | age 6 years, marrow edema site navicular and distal tibia, no fever |

    Examples: Age and sex
      | rule    | findings                                                                                                               |
      | ISC-16  | age 7 years, pain site hip, pain duration 3 weeks, no fever, recent injury                                             |
      | ISC-73  | sex male, age 34 years, pain site wrist, no recent injury, pain duration 5 weeks, fever                                |
      | ISC-78  | sex male, age 38 years, pain site hip, pain duration 5 weeks, no recent injury, diffuse edema of femoral head and neck |
      | ISC-89  | sex male, age 7 years, limp, pain duration 4 weeks, night pain                                                         |
      | ISC-106 | sex male, age 8 years, pain site elbow, no recent injury, chills                                                       |

    Examples: Risk factors for osteonecrosis
      | rule   | findings                                                                              |
      | ISC-20 | corticosteroid use, pain site pubis                                                   |
      | ISC-21 | pain site hip, high-dose corticosteroids, time since corticosteroids began 0.8 months |
      | ISC-22 | alcohol excess, pain site pubis                                                       |
      | ISC-23 | no sickle cell disease                                                                |
      | ISC-24 | connective tissue disease, pain site pubis                                            |
      | ISC-25 | pain site hip, no previous hip dislocation                                            |
      | ISC-26 | previous injury at the site, marrow edema site femoral neck                           |
      | ISC-27 | pain site hip, no HIV infection                                                       |
      | ISC-28 | previous osteonecrosis, pain site pubis                                               |
      | ISC-29 | pain site hip, no raised blood lipids                                                 |
      | ISC-54 | no osteonecrosis risk factor, age 12 years                                            |
      | ISC-81 | pain site jaw, no bisphosphonate use                                                  |
      | ISC-83 | marrow edema site distal femur, osteonecrosis risk factor, fracture line on MRI       |
      | ISC-85 | Gaucher disease, no bone pain                                                         |

    Examples: Duration and onset
      | rule   | findings                                                                              |
      | ISC-30 | sudden worsening of known pain, demarcated subchondral lesion, no marrow edema on MRI |
      | ISC-92 | Gaucher disease, pain onset sudden, recent injury                                     |
      | ISC-95 | sickle cell disease, no fever, pain onset sudden, subperiosteal fluid                 |

    Examples: Course on follow-up MRI
      | rule   | findings                                        |
      | ISC-31 | no osteonecrosis on follow-up MRI               |
      | ISC-55 | edema resolved on follow-up MRI, serpentine rim |
      | ISC-56 | edema moved on follow-up MRI, serpentine rim    |

    Examples: Histology
      | rule   | findings                                  |
      | ISC-32 | histology shows osteonecrosis, sequestrum |
      | ISC-62 | histology shows osteonecrosis             |

    Examples: Collection or abscess
      | rule   | findings                                                                         |
      | ISC-33 | sickle cell disease, no subperiosteal fluid, age 20 years                        |
      | ISC-58 | sickle cell disease, subperiosteal fluid depth 5 mm, white cell count 14 ×10^9/L |

    Examples: Meniscus and cartilage
      | rule   | findings                           |
      | ISC-59 | meniscal root tear, serpentine rim |

    Examples: Systemic inflammation
      | rule   | findings              |
      | ISC-60 | fever, serpentine rim |

    Examples: Mass or destruction
      | rule   | findings            |
      | ISC-61 | no soft tissue mass |

    Examples: Shape of the forearm
      | rule   | findings                                                         |
      | ISC-71 | ulnar variance negative variance, pain site wrist, recent injury |
      | ISC-72 | ulnar variance positive variance, marrow edema site femoral head |

    Examples: Pregnancy
      | rule   | findings                                                 |
      | ISC-80 | pregnancy, pain site hip, pain duration 15 weeks, chills |

    Examples: Joint examination
      | rule   | findings                                     |
      | ISC-86 | sickle cell disease, dactylitis, age 7 years |

    Examples: Edema pattern on MRI
      | rule   | findings                                                                    |
      | ISC-98 | age 7 years, marrow edema site femoral head, no fever, blasts on blood film |
