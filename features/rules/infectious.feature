Feature: What speaks for and against infection
  Each row is one patient, with nothing recorded but what stands in it.
  First every rule where it speaks; then its near miss, the same patient with one thing changed, where it stays silent.

  Scenario Outline: <rule> speaks for infection: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks for infectious

    Examples: Systemic inflammation
      | rule    | title                                                                                                               | findings                                                                                             |
      | INF-01  | Fever speaks for infection, but only a little in adults                                                             | fever                                                                                                |
      | INF-02  | A fever over 38.5 °C, chills or sepsis speaks for infection                                                         | temperature 39 °C                                                                                    |
      | INF-03  | Raised inflammatory markers alone speak only a little for infection                                                 | C-reactive protein 12 mg/L                                                                           |
      | INF-04  | Fever together with raised markers speaks for infection                                                             | fever, C-reactive protein 12 mg/L                                                                    |
      | INF-05  | Fever with a C-reactive protein over 100 mg/L in a child with a painful joint or bone speaks strongly for infection | age 12 years, fever, C-reactive protein 125 mg/L, joint pain                                         |
      | INF-06  | A C-reactive protein over 20 mg/L in a child with a painful joint or bone speaks for infection                      | age 12 years, C-reactive protein 25 mg/L, joint pain                                                 |
      | INF-07  | Fever in a child with a painful joint or bone speaks for infection                                                  | age 12 years, fever, joint pain                                                                      |
      | INF-14  | Two of the four Kocher predictors in a child's hip speak a little for septic arthritis                              | age 12 years, pain site hip, fever, inability to bear weight                                         |
      | INF-15  | Three or four Kocher predictors in a child's hip speak strongly for septic arthritis                                | age 12 years, pain site hip, fever, inability to bear weight, erythrocyte sedimentation rate 50 mm/h |
      | INF-16  | A child who will not bear weight on a sore hip and has a C-reactive protein over 20 mg/L probably has a septic hip  | age 12 years, pain site hip, inability to bear weight, C-reactive protein 25 mg/L                    |
      | INF-43  | Back or neck pain with raised markers speaks for infection of the spine                                             | pain site back, C-reactive protein 12 mg/L                                                           |
      | INF-44  | Back or neck pain with fever speaks strongly for infection of the spine                                             | pain site back, fever                                                                                |
      | INF-54  | One-sided sacroiliac pain of short history with fever or raised markers speaks for septic sacroiliitis              | pain site buttock, fever, pain duration 4 weeks                                                      |
      | INF-60  | A sedimentation rate over 70 mm/h with a diabetic foot ulcer speaks strongly for osteomyelitis                      | diabetes, foot ulcer, erythrocyte sedimentation rate 88 mm/h                                         |
      | INF-73  | An artificial joint with fever or raised markers speaks for infection                                               | joint prosthesis, fever                                                                              |
      | INF-92  | Fever with two further signs of sepsis, such as a racing pulse and rapid breathing, speaks for infection            | fever, rapid pulse, rapid breathing                                                                  |
      | INF-105 | One-sided sacroiliac edema with fever speaks for septic sacroiliitis                                                | sacroiliac marrow edema, fever                                                                       |

    Examples: Joint examination
      | rule    | title                                                                                                                                                                            | findings                                                          |
      | INF-18  | A hot or red, swollen joint that came on within two weeks is septic until proven otherwise                                                                                       | pain duration 10 days, joint swelling, joint warmth               |
      | INF-19  | Redness over a painful joint speaks for septic arthritis                                                                                                                         | joint redness                                                     |
      | INF-83  | Warmth over a painful joint speaks a little for septic arthritis                                                                                                                 | joint warmth                                                      |
      | INF-20  | A deep joint that cannot be moved, in a feverish patient or one with raised markers, speaks for septic arthritis                                                                 | pain site hip, fever, restricted movement                         |
      | INF-21  | A child with fever or raised markers who can no longer load a leg may have a septic joint                                                                                        | age 12 years, fever, inability to bear weight                     |
      | INF-72  | An artificial joint that is hot, red or suddenly failing speaks for infection                                                                                                    | joint prosthesis, joint warmth                                    |
      | INF-93  | Red or warm swelling at the painful place, with fever or raised markers, speaks for infection                                                                                    | local redness, local swelling, fever                              |
      | INF-106 | A sore sacroiliac joint on testing in a feverish patient speaks a little for septic sacroiliitis                                                                                 | fever, sacroiliac tenderness                                      |
      | INF-124 | Redness or warmth over metal, or over a bone broken or operated on before, with raised markers or changed bone speaks for osteomyelitis                                          | fixation hardware, local redness, fever                           |
      | INF-125 | A joint that swelled or filled within two weeks and hardly moves, with fever or a clearly raised C-reactive protein, speaks for septic arthritis, also when it is not called hot | pain duration 10 days, joint swelling, restricted movement, fever |

    Examples: Joint effusion
      | rule   | title                                                                             | findings              |
      | INF-22 | An effusion in a patient with fever or raised markers speaks for septic arthritis | joint effusion, fever |

    Examples: Joint fluid
      | rule    | title                                                                                                       | findings                                             |
      | INF-23  | Fifty thousand white cells or more in the joint fluid speak strongly for septic arthritis                   | age 20 years, synovial white cell count 62500 /µL    |
      | INF-24  | Pus, or fifty thousand white cells or more in the fluid at any age, speaks strongly for septic arthritis    | synovial fluid purulent                              |
      | INF-25  | Joint fluid with nine neutrophils in ten white cells speaks for septic arthritis even when the count is low | age 20 years, synovial neutrophil percentage 99 %    |
      | INF-114 | More than 3,000 white cells in the fluid of an artificial joint prove infection                             | joint prosthesis, synovial white cell count 3750 /µL |

    Examples: Microbiology
      | rule   | title                                                                                                     | findings                                                                        |
      | INF-27 | Germs in the joint fluid prove septic arthritis                                                           | synovial fluid culture growth                                                   |
      | INF-84 | A skin germ grown from a joint without metal speaks only a little for septic arthritis                    | synovial fluid culture growth, organism grown coagulase-negative staphylococcus |
      | INF-66 | Mycobacteria in fluid or tissue prove tuberculous infection                                               | mycobacteria detected                                                           |
      | INF-74 | A germ grown from bone or deep tissue proves infection                                                    | bone culture growth                                                             |
      | INF-75 | A skin germ grown beside an implant speaks for infection                                                  | organism grown coagulase-negative staphylococcus, joint prosthesis              |
      | INF-76 | A germ grown from the blood of a patient with bone or joint pain speaks decisively for infection there    | blood culture growth, pain                                                      |
      | INF-90 | A positive Brucella serology with pain of the spine speaks for spondylodiscitis                           | Brucella serology, pain site back                                               |
      | INF-97 | A named germ that does not live on the skin, grown in a patient with bone or joint pain, proves infection | organism grown staphylococcus aureus, pain                                      |

    Examples: Risk factors for infection
      | rule    | title                                                                                                                                      | findings                                                                   |
      | INF-29  | Recent surgery on an acutely painful joint speaks for septic arthritis                                                                     | age 20 years, joint pain, recent joint surgery                             |
      | INF-85  | A joint that turned worse, swollen or hot after an injection speaks a little for septic arthritis                                          | joint injection, rapid worsening                                           |
      | INF-30  | Age over 80 in a patient with an acutely swollen joint speaks a little for septic arthritis                                                | age 84 years, joint swelling                                               |
      | INF-31  | A joint that rheumatoid arthritis has already harmed is infected more easily                                                               | age 20 years, known rheumatoid arthritis, joint pain                       |
      | INF-32  | A way into the bloodstream speaks for infection of bone, disc or joint                                                                     | bloodstream infection                                                      |
      | INF-33  | A break in the skin through which germs can enter speaks a little for infection                                                            | skin entry site                                                            |
      | INF-86  | A recent infection elsewhere, surgery, metal or contact with livestock together with fever or raised markers speaks a little for infection | fever, recent infection                                                    |
      | INF-34  | A weak defense speaks a little for infection when a swollen joint, a painful spine, a wound or a reaction of the body goes with it         | immunosuppression, fever                                                   |
      | INF-45  | Back or neck pain in a patient with a way into the bloodstream speaks strongly for infection of the spine                                  | pain site back, bloodstream infection                                      |
      | INF-89  | A break in the skin in a patient with a painful artificial joint speaks for infection of that joint                                        | joint prosthesis, skin entry site, joint pain                              |
      | INF-96  | Pubic pain after pelvic surgery or with injected drugs, with fever or raised markers, speaks for infection of the symphysis                | fever, pain site pubis, recent surgery                                     |
      | INF-103 | An inflamed joint that gets worse under immune treatment for rheumatoid arthritis speaks for septic arthritis                              | known rheumatoid arthritis, immunosuppression, worsening despite treatment |
      | INF-108 | A heart murmur or bleeding spots of the skin with fever and pain of spine or joints suggest endocarditis                                   | fever, heart murmur, pain site back                                        |

    Examples: Collection or abscess
      | rule    | title                                                                                                  | findings                                       |
      | INF-35  | An abscess or pus speaks strongly for infection                                                        | abscess                                        |
      | INF-87  | Fluid beneath the periosteum or in the soft tissue, with fever or raised markers, speaks for infection | fever, subperiosteal fluid                     |
      | INF-36  | A cavity like an abscess in the bone, a sequestrum or a sinus speaks strongly for osteomyelitis        | intraosseous abscess                           |
      | INF-49  | An epidural or paraspinal abscess speaks strongly for spondylodiscitis                                 | epidural abscess                               |
      | INF-69  | A collection or a destroyed joint or disc after three months or more suggests tuberculosis a little    | pain duration 15 weeks, abscess                |
      | INF-107 | A soft place that yields under the finger, with fever or raised markers, speaks for pus                | fluctuation, fever                             |
      | INF-116 | Fluid or pus around an artificial joint speaks for infection of it                                     | joint prosthesis, soft tissue fluid collection |
      | INF-117 | Metal in a bone with a sinus or pus means infection                                                    | fixation hardware, sinus tract                 |

    Examples: Edema pattern on MRI
      | rule   | title                                                                                                                           | findings                                   |
      | INF-37 | A child with edema in a metaphysis, or in a bone that behaves like one, and fever or raised markers may well have osteomyelitis | age 14 years, fever, metaphyseal edema     |
      | INF-38 | Edema that crosses the growth plate speaks a little for osteomyelitis                                                           | edema crossing the growth plate            |
      | INF-55 | Sacroiliac edema with fluid in the joint or beyond it, or with edema of the muscle, speaks for septic sacroiliitis              | sacroiliac marrow edema, soft tissue edema |

    Examples: Marrow signal
      | rule   | title                                                                                   | findings                                      |
      | INF-39 | Dark marrow on T1 with fever or raised markers speaks for osteomyelitis                 | fever, low T1 marrow signal                   |
      | INF-61 | Confluent dark T1 marrow next to an ulcer or sinus speaks for osteomyelitis of the foot | confluent low T1 signal, diabetes, foot ulcer |
      | INF-62 | Abnormal marrow beneath a diabetic foot ulcer speaks for osteomyelitis                  | diabetes, foot ulcer, marrow edema on MRI     |

    Examples: Bone tenderness
      | rule   | title                                                                         | findings                     |
      | INF-40 | Bone pain or tenderness with fever or raised markers speaks for osteomyelitis | fever, focal bony tenderness |

    Examples: Spread beyond the bone
      | rule   | title                                                                                                | findings                |
      | INF-88 | Edema of the periosteum or the muscle with fever or raised markers speaks a little for osteomyelitis | fever, periosteal edema |

    Examples: Sickle cell disease
      | rule    | title                                                                                                                                                 | findings                                            |
      | INF-42  | In sickle cell disease, fluid 4 mm or deeper beneath the periosteum speaks for osteomyelitis rather than infarction                                   | sickle cell disease, subperiosteal fluid depth 5 mm |
      | INF-102 | In sickle cell disease, fever with swelling, a high C-reactive protein or a recent infection speaks a little for osteomyelitis rather than infarction | sickle cell disease, fever, local swelling          |

    Examples: Spinal tenderness
      | rule   | title                                                                   | findings          |
      | INF-46 | Tenderness over one vertebra speaks a little for infection of the spine | spinal tenderness |

    Examples: Disc on MRI
      | rule    | title                                                                                         | findings                                      |
      | INF-47  | A bright or destroyed disc beside edema of the vertebrae speaks strongly for spondylodiscitis | disc signal bright, endplate edema            |
      | INF-94  | A report that calls the picture discitis speaks for spondylodiscitis                          | discitis pattern on MRI                       |
      | INF-126 | A narrowed disc beside edema of the vertebrae speaks for discitis in a child                  | age 8 years, disc height loss, endplate edema |

    Examples: Endplates on MRI
      | rule   | title                                                    | findings         |
      | INF-48 | Eroded endplates beside edema speak for spondylodiscitis | endplate erosion |

    Examples: Claw sign
      | rule   | title                                                          | findings                     |
      | INF-50 | Endplate edema without a claw sign speaks for spondylodiscitis | endplate edema, no claw sign |

    Examples: Ulcer examination
      | rule    | title                                                                                  | findings                                            |
      | INF-57  | Bone that a probe can touch in a diabetic foot ulcer speaks strongly for osteomyelitis | diabetes, bone palpable with probe                  |
      | INF-59  | A diabetic foot ulcer larger than 2 cm² speaks for osteomyelitis                       | diabetes, foot ulcer, ulcer area 2.5 cm²            |
      | INF-119 | A bone under a wound or sinus in a limb without diabetes may be infected as well       | edema next to a skin ulcer, low T1 marrow signal    |
      | INF-123 | Changed bone beneath a break in red, warm or swollen skin speaks for osteomyelitis     | skin entry site, marrow edema on MRI, local redness |

    Examples: Histology
      | rule    | title                                                                                | findings                                             |
      | INF-67  | Granulomas in the tissue speak strongly for tuberculosis                             | histology shows granulomas                           |
      | INF-77  | Infection on histology proves infection                                              | histology shows infection                            |
      | INF-190 | Granulomas in which no mycobacteria were found still speak a little for tuberculosis | histology shows granulomas, no mycobacteria detected |

    Examples: Contact with tuberculosis
      | rule   | title                                                                                                                      | findings                                     |
      | INF-68 | Exposure to tuberculosis or a positive test in a patient with weeks of disease or with destruction speaks for tuberculosis | tuberculosis exposure, pain duration 8 weeks |

    Examples: Sinus at a prosthesis
      | rule   | title                                        | findings                      |
      | INF-71 | An artificial joint with a sinus is infected | joint prosthesis, sinus tract |

    Examples: Course under treatment
      | rule    | title                                                                                                                                       | findings                                                                     |
      | INF-79  | Lasting improvement on antibiotics speaks a little for infection                                                                            | response to antibiotics                                                      |
      | INF-122 | One inflamed joint with raised markers that steroids or other immune drugs did not help suggests tuberculosis or another slow germ a little | pain duration 8 weeks, fever, joint swelling, no response to corticosteroids |

    Examples: Course on follow-up MRI
      | rule   | title                                                          | findings                                       |
      | INF-82 | A joint or bone that is quickly destroyed speaks for infection | worsening despite treatment, joint destruction |

    Examples: Site
      | rule    | title                                                                                                                                         | findings                                            |
      | INF-95  | Groin or pubic pain with fever or raised markers in an athlete speaks a little for infection of the pubic bone or symphysis                   | pain site hip, athletic or military training, fever |
      | INF-104 | Pain of the chest wall, collarbone or shoulder with fever in someone who injects drugs speaks a little for an infected sternoclavicular joint | injection drug use, pain site shoulder, fever       |

    Examples: Focal lesion
      | rule   | title                                                                                    | findings                                                                              |
      | INF-99 | A cavity with a dense border in the metaphysis of a young person may be a Brodie abscess | age 21 years, lytic lesion, bone lesion position metaphyseal, lesion margin sclerotic |

    Examples: Age and sex
      | rule    | title                                                                                                           | findings                       |
      | INF-100 | A toddler with fever or raised markers and a sore joint or limb has an infection more often than older children | age 0 years, fever, joint pain |

    Examples: Duration and onset
      | rule    | title                                                                                                                                          | findings                                                              |
      | INF-101 | Fever and bone pain of less than two weeks in a child fit acute osteomyelitis                                                                  | age 14 years, fever, pain duration 10 days                            |
      | INF-128 | Marrow edema with raised markers in a child who began to limp or swell within four weeks speaks a little for osteomyelitis, also without fever | age 12 years, pain duration 3 weeks, fever, marrow edema on MRI, limp |

    Examples: Nuclear imaging
      | rule    | title                                                                      | findings                                   |
      | INF-110 | Uptake of gallium or in PET at a painful spine speaks for spondylodiscitis | pain site back, fever, gallium scan uptake |

    Examples: Joint destruction
      | rule    | title                                                                                        | findings                                                                                |
      | INF-111 | One joint diseased for months with thin bone and eaten margins suggests tuberculosis         | pain duration 8 weeks, periarticular osteopenia, bone erosion                           |
      | INF-121 | One joint with eaten margins, thin bone and a joint space that is kept suggests tuberculosis | pain duration 8 weeks, bone erosion, periarticular osteopenia, no joint space narrowing |

    Examples: Number of sites
      | rule    | title                                                                                                             | findings                                                              |
      | INF-112 | Disease of three or more vertebrae, or a collapsed vertebra with a collection, suggests tuberculosis of the spine | paraspinal or epidural collection, number of vertebral levels 4 sites |

    Examples: Weight loss and night sweats
      | rule    | title                                                                                                                                   | findings                                                  |
      | INF-113 | Weight loss or night sweats with weeks of pain in the spine or one joint, raised markers or damage there, suggest tuberculosis a little | pain duration 8 weeks, weight loss, pain site back, fever |

    Examples: Radiograph
      | rule    | title                                                                                     | findings                           |
      | INF-118 | A radiograph with erosion beneath a diabetic foot ulcer speaks a little for osteomyelitis | diabetes, foot ulcer, bone erosion |

    Examples: Tendon sheath
      | rule    | title                                                                                                                   | findings                                                                           |
      | INF-127 | A tendon sheath of the hand swollen for weeks after a wound or contact with animals suggests slow mycobacteria a little | pain duration 8 weeks, pain site wrist, tendon disease on imaging, skin entry site |

  Scenario Outline: <rule> speaks against infection: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks against infectious

    Examples: Systemic inflammation
      | rule   | title                                                                                                             | findings                                                                                                                               |
      | INF-08 | A recorded absence of fever argues a little against septic arthritis                                              | no fever                                                                                                                               |
      | INF-09 | A recorded absence of fever argues a little against acute osteomyelitis in a child                                | age 14 years, no fever, pain duration 10 days                                                                                          |
      | INF-10 | Normal C-reactive protein and sedimentation rate argue against septic arthritis in a child of 4 years and over    | age 10 years, C-reactive protein 15 mg/L, erythrocyte sedimentation rate 15 mm/h                                                       |
      | INF-11 | Normal C-reactive protein and sedimentation rate argue against acute osteomyelitis in a child of 4 years and over | age 10 years, C-reactive protein 15 mg/L, erythrocyte sedimentation rate 15 mm/h                                                       |
      | INF-12 | A normal C-reactive protein argues a little against infection of the spine                                        | C-reactive protein 8 mg/L                                                                                                              |
      | INF-13 | A normal C-reactive protein argues a little against a septic joint in adults                                      | age 20 years, C-reactive protein 8 mg/L                                                                                                |
      | INF-17 | None of the four Kocher predictors argues against a septic hip in a child of 4 years and over                     | age 12 years, pain site hip, no fever, no inability to bear weight, erythrocyte sedimentation rate 30 mm/h, white cell count 9 ×10^9/L |

    Examples: Joint fluid
      | rule    | title                                                                                                             | findings                                             |
      | INF-26  | Fewer than 25,000 white cells argue a little against septic arthritis, unless nine in ten of them are neutrophils | age 20 years, synovial white cell count 18750 /µL    |
      | INF-115 | Fewer than 1,500 white cells in the fluid of an artificial joint argue against infection                          | joint prosthesis, synovial white cell count 1125 /µL |

    Examples: Microbiology
      | rule   | title                                                                                   | findings                         |
      | INF-28 | A sterile joint fluid taken before antibiotics argues a little against septic arthritis | no synovial fluid culture growth |
      | INF-98 | A negative search for infection argues against it                                       | search for infection negative    |

    Examples: Marrow signal
      | rule   | title                                                                              | findings                                   |
      | INF-41 | Normal T1 signal under the edema argues a little against osteomyelitis             | normal T1 marrow signal                    |
      | INF-63 | Only reticulated or no T1 change argues a little against osteomyelitis of the foot | reticulated low T1 signal, foot ulcer      |
      | INF-64 | Normal marrow on MRI argues strongly against osteomyelitis of a diabetic foot      | normal marrow on MRI, diabetes, foot ulcer |

    Examples: Claw sign
      | rule   | title                                                | findings  |
      | INF-51 | A claw sign argues strongly against spondylodiscitis | claw sign |

    Examples: Disc on MRI
      | rule   | title                                       | findings         |
      | INF-52 | A dark disc argues against spondylodiscitis | disc signal dark |

    Examples: Endplates on MRI
      | rule   | title                                                    | findings            |
      | INF-53 | Intact endplates argue a little against spondylodiscitis | no endplate erosion |

    Examples: Number of sites
      | rule   | title                                                             | findings                                  |
      | INF-56 | Sacroiliac edema on both sides argues against septic sacroiliitis | pain site buttock, bilateral marrow edema |

    Examples: Ulcer examination
      | rule   | title                                                                          | findings                                          |
      | INF-58 | Bone that a probe cannot touch argues against osteomyelitis of a diabetic foot | diabetes, foot ulcer, no bone palpable with probe |

    Examples: Pattern of a Charcot foot
      | rule   | title                                                                                   | findings                             |
      | INF-65 | Fragmented midfoot bones without ulcer or sinus argue against osteomyelitis of the foot | midfoot fragmentation, no foot ulcer |

    Examples: Contact with tuberculosis
      | rule   | title                                                                          | findings                          |
      | INF-70 | A negative interferon gamma release assay argues a little against tuberculosis | no interferon gamma release assay |

    Examples: Histology
      | rule   | title                                                                                | findings                                             |
      | INF-78 | Histology without infection together with a sterile culture argues against infection | no histology shows infection, no bone culture growth |

    Examples: Course under treatment
      | rule   | title                                                           | findings                   |
      | INF-91 | No improvement on antibiotics argues a little against infection | no response to antibiotics |

    Examples: Course on follow-up MRI
      | rule   | title                                                                       | findings                                                  |
      | INF-80 | Edema that went away without antibiotics argues against infection           | edema resolved on follow-up MRI, no recent antibiotic use |
      | INF-81 | Edema that went away, with no word of antibiotics, argues against infection | edema resolved on follow-up MRI                           |

    Examples: Duration and onset
      | rule    | title                                                                                           | findings               |
      | INF-120 | Pain lasting three months or more argues a little against bacterial arthritis of a native joint | pain duration 15 weeks |

  Scenario Outline: <rule> says nothing about infection with <findings>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> stays silent

    Examples: Systemic inflammation
      | rule    | findings                                                                                                                                                      |
      | INF-01  | no fever                                                                                                                                                      |
      | INF-02  | temperature 35 °C                                                                                                                                             |
      | INF-03  | C-reactive protein 9 mg/L                                                                                                                                     |
      | INF-04  | fever, C-reactive protein 9 mg/L                                                                                                                              |
      | INF-05  | age 12 years, fever, C-reactive protein 90 mg/L, joint pain                                                                                                   |
      | INF-06  | age 12 years, C-reactive protein 25 mg/L, joint pain, pain duration 5 weeks                                                                                   |
      | INF-07  | age 12 years, fever, joint pain, neutrophil count 0.8 ×10^9/L                                                                                                 |
      | INF-08  | no fever, recent antibiotic use                                                                                                                               |
      | INF-09  | age 14 years, no fever, pain duration 10 days, recent antibiotic use                                                                                          |
      | INF-10  | age 10 years, C-reactive protein 15 mg/L, erythrocyte sedimentation rate 15 mm/h, recent antibiotic use                                                       |
      | INF-11  | age 10 years, C-reactive protein 15 mg/L, erythrocyte sedimentation rate 15 mm/h, pain duration 3 weeks                                                       |
      | INF-12  | C-reactive protein 8 mg/L, recent antibiotic use                                                                                                              |
      | INF-13  | age 20 years, C-reactive protein 8 mg/L, recent antibiotic use                                                                                                |
      | INF-14  | age 17 years, pain site hip, fever, inability to bear weight                                                                                                  |
      | INF-15  | age 12 years, pain site hip, fever, inability to bear weight, erythrocyte sedimentation rate 36 mm/h                                                          |
      | INF-16  | age 12 years, pain site hip, inability to bear weight, C-reactive protein 18 mg/L                                                                             |
      | INF-17  | age 12 years, pain site hip, no fever, no inability to bear weight, erythrocyte sedimentation rate 30 mm/h, white cell count 9 ×10^9/L, recent antibiotic use |
      | INF-43  | pain site back, C-reactive protein 12 mg/L, pedicle involvement                                                                                               |
      | INF-44  | pain site back, no fever                                                                                                                                      |
      | INF-54  | pain site buttock, fever, pain duration 4 weeks, pain side both                                                                                               |
      | INF-60  | diabetes, foot ulcer, erythrocyte sedimentation rate 63 mm/h                                                                                                  |
      | INF-73  | joint prosthesis, no fever                                                                                                                                    |
      | INF-92  | fever, rapid pulse, no rapid breathing                                                                                                                        |
      | INF-105 | sacroiliac marrow edema, fever, pain side both                                                                                                                |

    Examples: Joint examination
      | rule    | findings                                                                                |
      | INF-18  | pain duration 15 days, joint swelling, joint warmth                                     |
      | INF-19  | joint redness, pain duration 15 weeks                                                   |
      | INF-83  | joint warmth, pain duration 15 weeks                                                    |
      | INF-20  | pain site hip, fever, restricted movement, pain duration 15 weeks                       |
      | INF-21  | age 12 years, fever, inability to bear weight, pain duration 15 weeks                   |
      | INF-72  | joint prosthesis, no joint warmth                                                       |
      | INF-93  | local redness, local swelling, fever, known gout                                        |
      | INF-106 | fever, sacroiliac tenderness, pain duration 15 weeks                                    |
      | INF-124 | fixation hardware, local redness, fever, known gout                                     |
      | INF-125 | pain duration 10 days, joint swelling, restricted movement, fever, small joint swelling |

    Examples: Joint effusion
      | rule   | findings                 |
      | INF-22 | joint effusion, no fever |

    Examples: Joint fluid
      | rule    | findings                                                                                  |
      | INF-23  | age 20 years, synovial white cell count 62500 /µL, crystals in synovial fluid             |
      | INF-24  | synovial fluid purulent, crystals in synovial fluid                                       |
      | INF-25  | age 20 years, synovial neutrophil percentage 81 %                                         |
      | INF-26  | age 20 years, synovial white cell count 18750 /µL, recent antibiotic use                  |
      | INF-114 | joint prosthesis, synovial white cell count 2700 /µL                                      |
      | INF-115 | joint prosthesis, synovial white cell count 1125 /µL, synovial neutrophil percentage 81 % |

    Examples: Microbiology
      | rule   | findings                                                              |
      | INF-27 | synovial fluid culture growth, organism grown cutibacterium           |
      | INF-84 | synovial fluid culture growth, organism grown another organism        |
      | INF-28 | no synovial fluid culture growth, organism found by PCR               |
      | INF-66 | no mycobacteria detected                                              |
      | INF-74 | bone culture growth, organism grown cutibacterium                     |
      | INF-75 | organism grown coagulase-negative staphylococcus, no joint prosthesis |
      | INF-76 | blood culture growth, pain, organism grown cutibacterium              |
      | INF-90 | Brucella serology, pain site hip                                      |
      | INF-97 | organism grown staphylococcus aureus, no pain                         |
      | INF-98 | search for infection negative, immunosuppression                      |

    Examples: Risk factors for infection
      | rule    | findings                                                                      |
      | INF-29  | age 15 years, joint pain, recent joint surgery                                |
      | INF-85  | joint injection, no rapid worsening                                           |
      | INF-30  | age 79 years, joint swelling                                                  |
      | INF-31  | age 15 years, known rheumatoid arthritis, joint pain                          |
      | INF-32  | no bloodstream infection                                                      |
      | INF-33  | no skin entry site                                                            |
      | INF-86  | fever, no recent infection                                                    |
      | INF-34  | immunosuppression, no fever                                                   |
      | INF-45  | pain site back, no bloodstream infection                                      |
      | INF-89  | joint prosthesis, skin entry site, no joint pain                              |
      | INF-96  | fever, pain site pubis, no recent surgery                                     |
      | INF-103 | known rheumatoid arthritis, immunosuppression, no worsening despite treatment |
      | INF-108 | fever, heart murmur, pain site hip                                            |

    Examples: Collection or abscess
      | rule    | findings                                              |
      | INF-35  | abscess, paraspinal or epidural collection            |
      | INF-87  | fever, subperiosteal fluid, perifollicular hemorrhage |
      | INF-36  | no intraosseous abscess                               |
      | INF-49  | no epidural abscess                                   |
      | INF-69  | pain duration 11 weeks, abscess                       |
      | INF-107 | fluctuation, no fever                                 |
      | INF-116 | joint prosthesis, no soft tissue fluid collection     |
      | INF-117 | fixation hardware, no sinus tract                     |

    Examples: Edema pattern on MRI
      | rule   | findings                                                                               |
      | INF-37 | age 14 years, fever, metaphyseal edema, metaphyseal marrow signal change on both sides |
      | INF-38 | no edema crossing the growth plate                                                     |
      | INF-55 | sacroiliac marrow edema, soft tissue edema, bilateral marrow edema                     |

    Examples: Marrow signal
      | rule   | findings                                         |
      | INF-39 | fever, no low T1 marrow signal                   |
      | INF-41 | normal T1 marrow signal, intraosseous abscess    |
      | INF-61 | confluent low T1 signal, diabetes, no foot ulcer |
      | INF-62 | diabetes, foot ulcer, no marrow edema on MRI     |
      | INF-63 | reticulated low T1 signal, no foot ulcer         |
      | INF-64 | normal marrow on MRI, diabetes, no foot ulcer    |

    Examples: Bone tenderness
      | rule   | findings                        |
      | INF-40 | fever, no focal bony tenderness |

    Examples: Spread beyond the bone
      | rule   | findings                               |
      | INF-88 | fever, periosteal edema, recent injury |

    Examples: Sickle cell disease
      | rule    | findings                                              |
      | INF-42  | sickle cell disease, subperiosteal fluid depth 3.6 mm |
      | INF-102 | sickle cell disease, fever, no local swelling         |

    Examples: Spinal tenderness
      | rule   | findings             |
      | INF-46 | no spinal tenderness |

    Examples: Disc on MRI
      | rule    | findings                                       |
      | INF-47  | disc signal bright, no endplate edema          |
      | INF-52  | disc signal bright                             |
      | INF-94  | no discitis pattern on MRI                     |
      | INF-126 | age 13 years, disc height loss, endplate edema |

    Examples: Endplates on MRI
      | rule   | findings                       |
      | INF-48 | endplate erosion, Schmorl node |
      | INF-53 | endplate erosion               |

    Examples: Claw sign
      | rule   | findings                  |
      | INF-50 | endplate edema, claw sign |
      | INF-51 | no claw sign              |

    Examples: Number of sites
      | rule    | findings                                                                |
      | INF-56  | pain site buttock, no bilateral marrow edema                            |
      | INF-112 | paraspinal or epidural collection, number of vertebral levels 2.7 sites |

    Examples: Ulcer examination
      | rule    | findings                                                           |
      | INF-57  | diabetes, no bone palpable with probe                              |
      | INF-58  | diabetes, foot ulcer, bone palpable with probe                     |
      | INF-59  | diabetes, foot ulcer, ulcer area 2 cm²                             |
      | INF-119 | edema next to a skin ulcer, no low T1 marrow signal                |
      | INF-123 | skin entry site, marrow edema on MRI, local redness, recent injury |

    Examples: Pattern of a Charcot foot
      | rule   | findings                          |
      | INF-65 | midfoot fragmentation, foot ulcer |

    Examples: Histology
      | rule    | findings                                                                    |
      | INF-67  | histology shows granulomas, no mycobacteria detected                        |
      | INF-77  | histology shows infection, histology shows malignancy                       |
      | INF-78  | no histology shows infection, no bone culture growth, mycobacteria detected |
      | INF-190 | histology shows granulomas, mycobacteria detected                           |

    Examples: Contact with tuberculosis
      | rule   | findings                                         |
      | INF-68 | tuberculosis exposure, pain duration 5 weeks     |
      | INF-70 | no interferon gamma release assay, HIV infection |

    Examples: Sinus at a prosthesis
      | rule   | findings                         |
      | INF-71 | joint prosthesis, no sinus tract |

    Examples: Course under treatment
      | rule    | findings                                                                                                    |
      | INF-79  | no response to antibiotics                                                                                  |
      | INF-91  | no response to antibiotics, tuberculosis exposure                                                           |
      | INF-122 | pain duration 8 weeks, fever, joint swelling, no response to corticosteroids, features of spondyloarthritis |

    Examples: Course on follow-up MRI
      | rule   | findings                                                              |
      | INF-80 | edema resolved on follow-up MRI, recent antibiotic use                |
      | INF-81 | edema resolved on follow-up MRI, organism grown staphylococcus aureus |
      | INF-82 | worsening despite treatment, no joint destruction                     |

    Examples: Site
      | rule    | findings                                                                    |
      | INF-95  | pain site hip, athletic or military training, fever, pain duration 15 weeks |
      | INF-104 | injection drug use, pain site shoulder, no fever                            |

    Examples: Focal lesion
      | rule   | findings                                                                              |
      | INF-99 | age 26 years, lytic lesion, bone lesion position metaphyseal, lesion margin sclerotic |

    Examples: Age and sex
      | rule    | findings                       |
      | INF-100 | age 5 years, fever, joint pain |

    Examples: Duration and onset
      | rule    | findings                                                                                     |
      | INF-101 | age 14 years, fever, pain duration 15 days                                                   |
      | INF-120 | pain duration 15 weeks, known rheumatoid arthritis                                           |
      | INF-128 | age 12 years, pain duration 3 weeks, fever, marrow edema on MRI, limp, multiple bone lesions |

    Examples: Nuclear imaging
      | rule    | findings                                      |
      | INF-110 | pain site back, fever, no gallium scan uptake |

    Examples: Joint destruction
      | rule    | findings                                                                                                            |
      | INF-111 | pain duration 8 weeks, periarticular osteopenia, bone erosion, known rheumatoid arthritis                           |
      | INF-121 | pain duration 8 weeks, bone erosion, periarticular osteopenia, no joint space narrowing, known rheumatoid arthritis |

    Examples: Weight loss and night sweats
      | rule    | findings                                                                               |
      | INF-113 | pain duration 8 weeks, weight loss, pain site back, fever, paraspinal or epidural mass |

    Examples: Radiograph
      | rule    | findings                              |
      | INF-118 | diabetes, foot ulcer, no bone erosion |

    Examples: Tendon sheath
      | rule    | findings                                                                                                 |
      | INF-127 | pain duration 8 weeks, pain site wrist, tendon disease on imaging, skin entry site, small joint swelling |
