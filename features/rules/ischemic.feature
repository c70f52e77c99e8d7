Feature: What speaks for and against an ischemic cause
  Each row is one patient, with nothing recorded but what stands in it.
  First every rule where it speaks; then its near miss, the same patient with one thing changed, where it stays silent.

  Scenario Outline: <rule> speaks for an ischemic cause: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks for ischemic

    Examples: Subchondral line or rim
      | rule   | title                                                                                  | findings                              |
      | ISC-01 | A double line or a serpentine rim around a subchondral area is osteonecrosis           | double line sign                      |
      | ISC-02 | A smooth, concave line under the joint surface is the rim of a necrosis                | subchondral line concave rim          |
      | ISC-03 | A map-like, sharply bordered lesion under the joint surface speaks for osteonecrosis   | demarcated subchondral lesion         |
      | ISC-04 | A dark area 4 mm thick or more under the joint surface makes a lasting necrosis likely | subchondral low-signal thickness 5 mm |

    Examples: Infarct elsewhere
      | rule   | title                                                                                     | findings     |
      | ISC-05 | Medullary lesions with an infarct border speak for ischemia there and at the joint nearby | bone infarct |

    Examples: Collapse of the joint surface
      | rule   | title                                                                                              | findings                                        |
      | ISC-06 | A joint surface that gives way over a demarcated lesion is collapsing osteonecrosis                | demarcated subchondral lesion, crescent sign    |
      | ISC-07 | A crescent of lucency under a joint surface speaks for osteonecrosis even when no rim is described | crescent sign                                   |
      | ISC-08 | Loss of the round contour in a patient with a risk factor for osteonecrosis speaks for it          | subchondral collapse, osteonecrosis risk factor |

    Examples: Perfusion on MRI
      | rule   | title                                                                                         | findings                                    |
      | ISC-09 | A dark core without flow inside a bright rim on dynamic contrast MRI speaks for osteonecrosis | perfusion pattern dark core in a bright rim |

    Examples: Radiograph
      | rule   | title                                                                                              | findings                                                                         |
      | ISC-10 | A normal radiograph with edema on MRI in a person at risk fits early osteonecrosis                 | normal radiograph, marrow edema on MRI, osteonecrosis risk factor, pain site hip |
      | ISC-11 | A sclerotic femoral or humeral head or talar dome with its joint space kept suggests osteonecrosis | pain site hip, age 39 years, sclerotic lesion                                    |

    Examples: Number of sites
      | rule   | title                                                                                      | findings                                                               |
      | ISC-12 | The same lesion in both femoral heads speaks for osteonecrosis, even if one side is silent | both femoral heads affected                                            |
      | ISC-17 | Hip pain of both sides in an adult at risk fits osteonecrosis                              | pain site hip, pain side both, osteonecrosis risk factor, age 20 years |

    Examples: Site
      | rule   | title                                                                                          | findings                                             |
      | ISC-13 | Edema of the lunate without an injury speaks for Kienböck disease                              | marrow edema site lunate                             |
      | ISC-14 | A dark or dense scaphoid, lunate or talus without a recent injury speaks for its osteonecrosis | marrow edema site talus, low T1 marrow signal        |
      | ISC-15 | A fragmented epiphysis of the hip in a child is Perthes disease until another cause is shown   | epiphyseal fragmentation, age 8 years, pain site hip |

    Examples: Age and sex
      | rule   | title                                                                                                   | findings                             |
      | ISC-16 | A limping child of about 4 to 10 years with hip pain and no inflammation may have early Perthes disease | age 7 years, pain site hip, no fever |

    Examples: Risk factors for osteonecrosis
      | rule   | title                                                                                                         | findings                                                    |
      | ISC-20 | Systemic corticosteroids raise the risk of osteonecrosis at hip, knee, shoulder or ankle                      | corticosteroid use, pain site hip                           |
      | ISC-21 | Pain that begins 6 to 36 months after corticosteroids, or after a high dose, speaks for osteonecrosis         | pain site hip, high-dose corticosteroids                    |
      | ISC-22 | Heavy drinking raises the risk of osteonecrosis                                                               | alcohol excess, pain site hip                               |
      | ISC-23 | In sickle cell disease bone pain is infarction far more often than anything else                              | sickle cell disease                                         |
      | ISC-24 | Lupus or another connective tissue disease raises the risk of osteonecrosis                                   | connective tissue disease, pain site hip                    |
      | ISC-25 | Hip pain after an earlier dislocation or neck fracture speaks for post-traumatic osteonecrosis                | pain site hip, previous hip dislocation                     |
      | ISC-26 | An earlier injury of the talus, scaphoid or humeral head may have cut off its blood supply                    | previous injury at the site, marrow edema site femoral head |
      | ISC-27 | HIV, Gaucher disease, diving, chemotherapy, irradiation or another named risk factor speaks for osteonecrosis | pain site hip, HIV infection                                |
      | ISC-28 | Whoever had osteonecrosis in one bone may well have it in another                                             | previous osteonecrosis                                      |
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
      | ISC-52 | Edema without any dark area under the joint surface will not turn into osteonecrosis            | no subchondral low-signal area, marrow edema on MRI, pain site hip       |
      | ISC-53 | A painful joint whose MRI was searched for a rim in vain is hardly osteonecrosis                | no double line sign                                                      |

    Examples: Risk factors for osteonecrosis
      | rule   | title                                                                              | findings                     |
      | ISC-54 | The recorded absence of every risk factor makes osteonecrosis a little less likely | no osteonecrosis risk factor |

    Examples: Course on follow-up MRI
      | rule   | title                                                       | findings                        |
      | ISC-55 | Edema that resolves without a remnant was not osteonecrosis | edema resolved on follow-up MRI |
      | ISC-56 | Edema that moves to another place is not osteonecrosis      | edema moved on follow-up MRI    |

    Examples: Perfusion on MRI
      | rule   | title                                                                                | findings                            |
      | ISC-57 | A subchondral band of high flow on dynamic contrast MRI argues against osteonecrosis | perfusion pattern band of high flow |

    Examples: Collection or abscess
      | rule   | title                                                                                                             | findings                                                                         |
      | ISC-58 | In sickle cell disease deep subperiosteal fluid with raised markers points to osteomyelitis and not to infarction | sickle cell disease, subperiosteal fluid depth 5 mm, white cell count 14 ×10^9/L |

    Examples: Meniscus and cartilage
      | rule   | title                                                                                                       | findings           |
      | ISC-59 | Edema of a femoral condyle over a torn meniscal root is an overloaded or broken bone rather than a dead one | meniscal root tear |

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
      | rule   | findings                                                                               |
      | ISC-01 | no double line sign                                                                    |
      | ISC-02 | subchondral line parallel to the surface                                               |
      | ISC-03 | no demarcated subchondral lesion                                                       |
      | ISC-04 | subchondral low-signal thickness 3.6 mm                                                |
      | ISC-50 | subchondral line parallel to the surface, serpentine rim                               |
      | ISC-51 | diffuse edema of femoral head and neck, no demarcated subchondral lesion, age 12 years |
      | ISC-52 | no subchondral low-signal area, marrow edema on MRI, pain site hip, age 12 years       |
      | ISC-53 | no double line sign, age 12 years                                                      |

    Examples: Infarct elsewhere
      | rule   | findings        |
      | ISC-05 | no bone infarct |

    Examples: Collapse of the joint surface
      | rule   | findings                                           |
      | ISC-06 | demarcated subchondral lesion, no crescent sign    |
      | ISC-07 | no crescent sign                                   |
      | ISC-08 | subchondral collapse, no osteonecrosis risk factor |

    Examples: Perfusion on MRI
      | rule   | findings                                    |
      | ISC-09 | perfusion pattern band of high flow         |
      | ISC-57 | perfusion pattern dark core in a bright rim |

    Examples: Radiograph
      | rule   | findings                                                                           |
      | ISC-10 | normal radiograph, marrow edema on MRI, osteonecrosis risk factor, pain site pubis |
      | ISC-11 | pain site hip, age 39 years, sclerotic lesion, reactive sclerosis                  |

    Examples: Number of sites
      | rule   | findings                                                               |
      | ISC-12 | both femoral heads affected, no demarcated subchondral lesion          |
      | ISC-17 | pain site hip, pain side both, osteonecrosis risk factor, age 15 years |

    Examples: Site
      | rule   | findings                                                  |
      | ISC-13 | marrow edema site lunate, bone erosion                    |
      | ISC-14 | marrow edema site talus, low T1 marrow signal, neuropathy |
      | ISC-15 | epiphyseal fragmentation, age 1 years, pain site hip      |

    Examples: Age and sex
      | rule   | findings                                            |
      | ISC-16 | age 7 years, pain site hip, no fever, recent injury |

    Examples: Risk factors for osteonecrosis
      | rule   | findings                                                    |
      | ISC-20 | corticosteroid use, pain site pubis                         |
      | ISC-21 | pain site hip, no high-dose corticosteroids                 |
      | ISC-22 | alcohol excess, pain site pubis                             |
      | ISC-23 | no sickle cell disease                                      |
      | ISC-24 | connective tissue disease, pain site pubis                  |
      | ISC-25 | pain site hip, no previous hip dislocation                  |
      | ISC-26 | previous injury at the site, marrow edema site femoral neck |
      | ISC-27 | pain site hip, no HIV infection                             |
      | ISC-28 | no previous osteonecrosis                                   |
      | ISC-29 | pain site hip, no raised blood lipids                       |
      | ISC-54 | no osteonecrosis risk factor, age 12 years                  |

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
      | ISC-58 | sickle cell disease, subperiosteal fluid depth 5 mm, white cell count 10 ×10^9/L |

    Examples: Meniscus and cartilage
      | rule   | findings                           |
      | ISC-59 | meniscal root tear, serpentine rim |

    Examples: Systemic inflammation
      | rule   | findings              |
      | ISC-60 | fever, serpentine rim |

    Examples: Mass or destruction
      | rule   | findings            |
      | ISC-61 | no soft tissue mass |
