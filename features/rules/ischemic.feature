Feature: What speaks for and against an ischemic cause
  Each row is one patient, with nothing recorded but what stands in it.
  First every rule where it speaks; then its near miss, the same patient with one thing changed, where it stays silent.

  Scenario Outline: <rule> speaks for an ischemic cause: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks for ischemic

    Examples: Subchondral line or rim
      | rule   | title                                                                                  | findings                                             |
      | ISC-01 | A double line or a serpentine rim around a subchondral area is osteonecrosis           | double line sign                                     |
      | ISC-02 | A smooth, concave line under the joint surface is the rim of a necrosis                | subchondral line concave rim                         |
      | ISC-03 | A map-like, sharply bordered lesion under the joint surface speaks for osteonecrosis   | demarcated subchondral lesion                        |
      | ISC-04 | A dark area 4 mm thick or more under the joint surface makes a lasting necrosis likely | subchondral low-signal thickness 5 mm, pain site hip |

    Examples: Infarct elsewhere
      | rule   | title                                                                       | findings     |
      | ISC-05 | A map-like rim of dead marrow away from the joint speaks for a bone infarct | bone infarct |
      | ISC-63 | An infarct in the shaft makes osteonecrosis of the joint nearby more likely | bone infarct |

    Examples: Collapse of the joint surface
      | rule   | title                                                                                              | findings                                        |
      | ISC-06 | A joint surface that gives way over a demarcated lesion is collapsing osteonecrosis                | demarcated subchondral lesion, crescent sign    |
      | ISC-07 | A crescent of lucency under a joint surface speaks for osteonecrosis even when no rim is described | crescent sign                                   |
      | ISC-08 | Loss of the round contour in a patient with a risk factor for osteonecrosis speaks for it          | subchondral collapse, osteonecrosis risk factor |

    Examples: Perfusion on MRI
      | rule   | title                                                                                         | findings                                                   |
      | ISC-09 | A dark core without flow inside a bright rim on dynamic contrast MRI speaks for osteonecrosis | perfusion pattern dark core in a bright rim, pain site hip |

    Examples: Radiograph
      | rule   | title                                                                                                                 | findings                                                                |
      | ISC-11 | Dense bone at a hip, shoulder or ankle whose joint space is recorded as kept suggests osteonecrosis                   | pain site hip, age 39 years, no joint space narrowing, sclerotic lesion |
      | ISC-65 | Dense bone at a hip, shoulder or ankle suggests osteonecrosis a little, even if nothing is said about the joint space | pain site hip, age 39 years, sclerotic lesion                           |

    Examples: Number of sites
      | rule   | title                                                                                                                                | findings                                                               |
      | ISC-12 | Lesions of both femoral heads, with a sign of dead bone or a risk factor for it, speak for osteonecrosis, even if one side is silent | both femoral heads affected, double line sign                          |
      | ISC-17 | Hip pain of both sides in an adult at risk fits osteonecrosis                                                                        | pain site hip, pain side both, osteonecrosis risk factor, age 20 years |

    Examples: Site
      | rule   | title                                                                                            | findings                                             |
      | ISC-13 | Edema of the lunate alone without a known injury speaks for Kienböck disease                     | marrow edema site lunate                             |
      | ISC-14 | A dense or sunken scaphoid, lunate or talus without a recent injury speaks for its osteonecrosis | marrow edema site talus, sclerotic lesion            |
      | ISC-15 | A fragmented epiphysis of the hip in a child is Perthes disease until another cause is shown     | epiphyseal fragmentation, age 8 years, pain site hip |

    Examples: Age and sex
      | rule   | title                                                                                                         | findings                                                    |
      | ISC-16 | A child of 4 to 10 years with weeks of hip pain and no fever or raised markers may have early Perthes disease | age 7 years, pain site hip, pain duration 3 weeks, no fever |

    Examples: Risk factors for osteonecrosis
      | rule   | title                                                                                                         | findings                                                    |
      | ISC-20 | Systemic corticosteroids raise the risk of osteonecrosis at hip, knee, shoulder or ankle                      | corticosteroid use, pain site hip                           |
      | ISC-21 | Corticosteroids begun 6 to 36 months ago, or given in a high dose, speak for osteonecrosis                    | pain site hip, high-dose corticosteroids                    |
      | ISC-22 | Heavy drinking raises the risk of osteonecrosis                                                               | alcohol excess, pain site hip                               |
      | ISC-23 | In sickle cell disease bone pain is infarction far more often than anything else                              | sickle cell disease                                         |
      | ISC-24 | Lupus or another connective tissue disease raises the risk of osteonecrosis                                   | connective tissue disease, pain site hip                    |
      | ISC-25 | Hip pain after an earlier dislocation or neck fracture speaks for post-traumatic osteonecrosis                | pain site hip, previous hip dislocation                     |
      | ISC-26 | An earlier injury of the talus, scaphoid or humeral head speaks a little for a lost blood supply              | previous injury at the site, marrow edema site femoral head |
      | ISC-27 | HIV, Gaucher disease, diving, chemotherapy, irradiation or another named risk factor speaks for osteonecrosis | pain site hip, HIV infection                                |
      | ISC-28 | Whoever had osteonecrosis in one bone may well have it in another                                             | previous osteonecrosis, pain site hip                       |
      | ISC-29 | Raised blood lipids or antiphospholipid antibodies point weakly to osteonecrosis                              | pain site hip, raised blood lipids                          |

    Examples: Duration and onset
      | rule   | title                                                                                       | findings                                                                           |
      | ISC-30 | A sudden rise of known pain with a necrotic lesion means that the bone is about to collapse | sudden worsening of known pain, demarcated subchondral lesion, marrow edema on MRI |

    Examples: Course on follow-up MRI
      | rule   | title                                                     | findings                       |
      | ISC-31 | Osteonecrosis on a later MRI settles what early edema was | osteonecrosis on follow-up MRI |

    Examples: Histology
      | rule   | title                                               | findings                      |
      | ISC-32 | Dead bone in the tissue sample proves osteonecrosis | histology shows osteonecrosis |

    Examples: Collection or abscess
      | rule   | title                                                                                          | findings                                                  |
      | ISC-33 | No subperiosteal fluid on imaging of a painful bone in sickle cell disease suggests infarction | sickle cell disease, no subperiosteal fluid, age 15 years |

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

    Examples: Infarct elsewhere
      | rule   | findings        |
      | ISC-05 | no bone infarct |
      | ISC-63 | no bone infarct |

    Examples: Collapse of the joint surface
      | rule   | findings                                                |
      | ISC-06 | demarcated subchondral lesion, no crescent sign         |
      | ISC-07 | crescent sign, subchondral line parallel to the surface |
      | ISC-08 | subchondral collapse, no osteonecrosis risk factor      |

    Examples: Perfusion on MRI
      | rule   | findings                                                     |
      | ISC-09 | perfusion pattern dark core in a bright rim, pain site pubis |
      | ISC-57 | perfusion pattern band of high flow, pain site pubis         |

    Examples: Radiograph
      | rule   | findings                                                                                 |
      | ISC-11 | pain site hip, age 39 years, no joint space narrowing, sclerotic lesion, previous cancer |
      | ISC-65 | pain site hip, age 39 years, sclerotic lesion, previous cancer                           |

    Examples: Number of sites
      | rule   | findings                                                                  |
      | ISC-12 | both femoral heads affected, double line sign, pregnancy stage postpartum |
      | ISC-17 | pain site hip, pain side both, osteonecrosis risk factor, age 15 years    |

    Examples: Site
      | rule   | findings                                             |
      | ISC-13 | marrow edema site lunate and distal radius           |
      | ISC-14 | marrow edema site talus, sclerotic lesion, nidus     |
      | ISC-15 | epiphyseal fragmentation, age 1 years, pain site hip |

    Examples: Age and sex
      | rule   | findings                                                                   |
      | ISC-16 | age 7 years, pain site hip, pain duration 3 weeks, no fever, recent injury |

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

    Examples: Duration and onset
      | rule   | findings                                                                              |
      | ISC-30 | sudden worsening of known pain, demarcated subchondral lesion, no marrow edema on MRI |

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
