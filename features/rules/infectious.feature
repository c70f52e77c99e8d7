Feature: What speaks for and against infection
  Each row is one patient, with nothing recorded but what stands in it.
  First every rule where it speaks; then its near miss, the same patient with one thing changed, where it stays silent.

  Scenario Outline: <rule> speaks for infection: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks for infectious

    Examples: Systemic inflammation
      | rule   | title                                                                                                              | findings                                                                                             |
      | INF-01 | Fever speaks for infection, but only a little in adults                                                            | fever                                                                                                |
      | INF-02 | A fever over 38.5 °C, chills or sepsis speaks for infection                                                        | temperature 39 °C                                                                                    |
      | INF-03 | Raised inflammatory markers alone speak only a little for infection                                                | C-reactive protein 12 mg/L                                                                           |
      | INF-04 | Fever together with raised markers speaks for infection                                                            | fever, C-reactive protein 12 mg/L                                                                    |
      | INF-05 | Fever with a C-reactive protein over 100 mg/L speaks strongly for infection                                        | fever, C-reactive protein 125 mg/L                                                                   |
      | INF-06 | A C-reactive protein over 20 mg/L in a child with a painful joint or bone speaks for infection                     | age 12 years, C-reactive protein 25 mg/L, joint pain                                                 |
      | INF-07 | Fever in a child with a painful joint or bone speaks for infection                                                 | age 12 years, fever, joint pain                                                                      |
      | INF-14 | Two of the four Kocher predictors in a child's hip speak for septic arthritis                                      | age 12 years, pain site hip, fever, inability to bear weight                                         |
      | INF-15 | Three or four Kocher predictors in a child's hip speak strongly for septic arthritis                               | age 12 years, pain site hip, fever, inability to bear weight, erythrocyte sedimentation rate 50 mm/h |
      | INF-16 | A child who will not bear weight on a sore hip and has a C-reactive protein over 20 mg/L probably has a septic hip | age 12 years, pain site hip, inability to bear weight, C-reactive protein 25 mg/L                    |
      | INF-43 | Back or neck pain with raised markers speaks for infection of the spine                                            | pain site back, C-reactive protein 12 mg/L                                                           |
      | INF-44 | Back or neck pain with fever speaks strongly for infection of the spine                                            | pain site back, fever                                                                                |
      | INF-54 | Sacroiliac pain of short history with fever or raised markers speaks strongly for septic sacroiliitis              | pain site buttock, fever, pain duration 4 weeks                                                      |
      | INF-60 | A sedimentation rate over 70 mm/h with a diabetic foot ulcer speaks strongly for osteomyelitis                     | diabetes, foot ulcer, erythrocyte sedimentation rate 88 mm/h                                         |
      | INF-73 | An artificial joint with fever or raised markers speaks for infection                                              | joint prosthesis, fever                                                                              |

    Examples: Joint examination
      | rule   | title                                                                                                            | findings                                            |
      | INF-18 | A hot or red, swollen joint that hurts to move and came on within two weeks is septic until proven otherwise     | pain duration 10 days, joint swelling, joint warmth |
      | INF-19 | Redness and warmth over a painful joint speak for septic arthritis                                               | joint redness                                       |
      | INF-20 | A deep joint that cannot be moved, in a feverish patient or one with raised markers, speaks for septic arthritis | fever, restricted movement                          |
      | INF-21 | A patient with fever or raised markers who can no longer load a leg may have a septic joint                      | fever, inability to bear weight                     |
      | INF-72 | An artificial joint that is hot, red or suddenly failing speaks for infection                                    | joint prosthesis, joint warmth                      |

    Examples: Joint effusion
      | rule   | title                                                                             | findings              |
      | INF-22 | An effusion in a patient with fever or raised markers speaks for septic arthritis | joint effusion, fever |

    Examples: Joint fluid
      | rule   | title                                                                                                       | findings                                          |
      | INF-23 | Fifty thousand white cells or more in the joint fluid speak strongly for septic arthritis                   | age 20 years, synovial white cell count 62500 /µL |
      | INF-24 | Pus, or fifty thousand white cells or more in the fluid at any age, speaks strongly for septic arthritis    | synovial fluid purulent                           |
      | INF-25 | Joint fluid with nine neutrophils in ten white cells speaks for septic arthritis even when the count is low | age 20 years, synovial neutrophil percentage 99 % |

    Examples: Microbiology
      | rule   | title                                                                                                  | findings                                                           |
      | INF-27 | Germs in the joint fluid prove septic arthritis                                                        | synovial fluid culture growth                                      |
      | INF-66 | Mycobacteria in fluid or tissue prove tuberculous infection                                            | mycobacteria detected                                              |
      | INF-74 | A germ grown from bone or deep tissue proves infection                                                 | bone culture growth                                                |
      | INF-75 | A skin germ grown beside an implant speaks for infection                                               | organism grown coagulase-negative staphylococcus, joint prosthesis |
      | INF-76 | A germ grown from the blood of a patient with bone or joint pain speaks decisively for infection there | blood culture growth                                               |

    Examples: Risk factors for infection
      | rule   | title                                                                                                     | findings                                             |
      | INF-29 | Recent surgery on an acutely painful joint, or a needle in it, speaks for septic arthritis                | joint pain, recent joint surgery                     |
      | INF-30 | Age over 80 in a patient with an acutely painful joint speaks for septic arthritis                        | joint pain, age 84 years                             |
      | INF-31 | A joint that rheumatoid arthritis has already harmed is infected more easily                              | age 20 years, known rheumatoid arthritis, joint pain |
      | INF-32 | A way into the bloodstream speaks for infection of bone, disc or joint                                    | bloodstream infection                                |
      | INF-33 | An entry site or a recent infection elsewhere speaks a little for infection                               | skin entry site                                      |
      | INF-34 | A weak defense speaks a little for infection                                                              | immunosuppression                                    |
      | INF-45 | Back or neck pain in a patient with a way into the bloodstream speaks strongly for infection of the spine | pain site back, bloodstream infection                |

    Examples: Collection or abscess
      | rule   | title                                                                                           | findings                        |
      | INF-35 | An abscess or fluid beneath the periosteum speaks strongly for infection                        | abscess                         |
      | INF-36 | A cavity like an abscess in the bone, a sequestrum or a sinus speaks strongly for osteomyelitis | intraosseous abscess            |
      | INF-49 | An epidural or paraspinal abscess speaks strongly for spondylodiscitis                          | epidural abscess                |
      | INF-69 | A collection that grew over months with little fever suggests a cold abscess                    | pain duration 15 weeks, abscess |

    Examples: Edema pattern on MRI
      | rule   | title                                                                                         | findings                               |
      | INF-37 | A child with metaphyseal edema and fever or raised markers may well have osteomyelitis        | age 14 years, fever, metaphyseal edema |
      | INF-38 | Edema that crosses the growth plate speaks a little for osteomyelitis                         | edema crossing the growth plate        |
      | INF-55 | Sacroiliac edema that reaches the muscle in front of the joint speaks for septic sacroiliitis | pain site buttock, soft tissue edema   |

    Examples: Marrow signal
      | rule   | title                                                                                            | findings                                      |
      | INF-39 | Dark marrow on T1 with fever or raised markers speaks for osteomyelitis                          | fever, low T1 marrow signal                   |
      | INF-61 | Confluent dark T1 marrow next to an ulcer or sinus speaks strongly for osteomyelitis of the foot | confluent low T1 signal, diabetes, foot ulcer |
      | INF-62 | Abnormal marrow beneath a diabetic foot ulcer speaks for osteomyelitis                           | diabetes, foot ulcer, marrow edema on MRI     |

    Examples: Bone tenderness
      | rule   | title                                                                         | findings                     |
      | INF-40 | Bone pain or tenderness with fever or raised markers speaks for osteomyelitis | fever, focal bony tenderness |

    Examples: Sickle cell disease
      | rule   | title                                                                                                               | findings                                            |
      | INF-42 | In sickle cell disease, fluid 4 mm or deeper beneath the periosteum speaks for osteomyelitis rather than infarction | sickle cell disease, subperiosteal fluid depth 5 mm |

    Examples: Spinal tenderness
      | rule   | title                                                                   | findings          |
      | INF-46 | Tenderness over one vertebra speaks a little for infection of the spine | spinal tenderness |

    Examples: Disc on MRI
      | rule   | title                                                                                 | findings           |
      | INF-47 | A bright or destroyed disc beside endplate edema speaks strongly for spondylodiscitis | disc signal bright |

    Examples: Endplates on MRI
      | rule   | title                                                    | findings         |
      | INF-48 | Eroded endplates beside edema speak for spondylodiscitis | endplate erosion |

    Examples: Claw sign
      | rule   | title                                                          | findings                     |
      | INF-50 | Endplate edema without a claw sign speaks for spondylodiscitis | endplate edema, no claw sign |

    Examples: Ulcer examination
      | rule   | title                                                                                  | findings                                 |
      | INF-57 | Bone that a probe can touch in a diabetic foot ulcer speaks strongly for osteomyelitis | diabetes, bone palpable with probe       |
      | INF-59 | A diabetic foot ulcer larger than 2 cm² speaks for osteomyelitis                       | diabetes, foot ulcer, ulcer area 2.5 cm² |

    Examples: Histology
      | rule   | title                                                    | findings                   |
      | INF-67 | Granulomas in the tissue speak strongly for tuberculosis | histology shows granulomas |
      | INF-77 | Infection on histology proves infection                  | histology shows infection  |

    Examples: Contact with tuberculosis
      | rule   | title                                                                                                                 | findings              |
      | INF-68 | Exposure to tuberculosis or a positive test in a patient with months of bone or joint disease speaks for tuberculosis | tuberculosis exposure |

    Examples: Sinus at a prosthesis
      | rule   | title                                        | findings                      |
      | INF-71 | An artificial joint with a sinus is infected | joint prosthesis, sinus tract |

    Examples: Course under treatment
      | rule   | title                                                            | findings                |
      | INF-79 | Lasting improvement on antibiotics speaks a little for infection | response to antibiotics |

    Examples: Course on follow-up MRI
      | rule   | title                                                          | findings                                       |
      | INF-82 | A joint or bone that is quickly destroyed speaks for infection | worsening despite treatment, joint destruction |

  Scenario Outline: <rule> speaks against infection: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks against infectious

    Examples: Systemic inflammation
      | rule   | title                                                                                                             | findings                                                                                                                               |
      | INF-08 | A recorded absence of fever argues a little against septic arthritis                                              | no fever                                                                                                                               |
      | INF-09 | A recorded absence of fever argues a little against acute osteomyelitis                                           | no fever                                                                                                                               |
      | INF-10 | Normal C-reactive protein and sedimentation rate argue against septic arthritis in a child of 4 years and over    | age 10 years, C-reactive protein 15 mg/L, erythrocyte sedimentation rate 15 mm/h                                                       |
      | INF-11 | Normal C-reactive protein and sedimentation rate argue against acute osteomyelitis in a child of 4 years and over | age 10 years, C-reactive protein 15 mg/L, erythrocyte sedimentation rate 15 mm/h                                                       |
      | INF-12 | A normal C-reactive protein argues a little against infection of the spine                                        | C-reactive protein 8 mg/L                                                                                                              |
      | INF-13 | A normal C-reactive protein argues a little against a septic joint in adults                                      | age 20 years, C-reactive protein 8 mg/L                                                                                                |
      | INF-17 | None of the four Kocher predictors argues against a septic hip in a child of 4 years and over                     | age 12 years, pain site hip, no fever, no inability to bear weight, erythrocyte sedimentation rate 30 mm/h, white cell count 9 ×10^9/L |

    Examples: Joint fluid
      | rule   | title                                                                                                        | findings                                          |
      | INF-26 | Fewer than 25,000 white cells and fewer than nine neutrophils in ten argue a little against septic arthritis | age 20 years, synovial white cell count 18750 /µL |

    Examples: Microbiology
      | rule   | title                                                                                   | findings                         |
      | INF-28 | A sterile joint fluid taken before antibiotics argues a little against septic arthritis | no synovial fluid culture growth |

    Examples: Marrow signal
      | rule   | title                                                                              | findings                       |
      | INF-41 | Normal T1 signal under the edema argues a little against osteomyelitis             | normal T1 marrow signal        |
      | INF-63 | Only reticulated or no T1 change argues a little against osteomyelitis of the foot | reticulated low T1 signal      |
      | INF-64 | Normal marrow on MRI argues strongly against osteomyelitis of a diabetic foot      | normal marrow on MRI, diabetes |

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

    Examples: Course on follow-up MRI
      | rule   | title                                                                       | findings                                                  |
      | INF-80 | Edema that went away without antibiotics argues against infection           | edema resolved on follow-up MRI, no recent antibiotic use |
      | INF-81 | Edema that went away, with no word of antibiotics, argues against infection | edema resolved on follow-up MRI                           |

  Scenario Outline: <rule> says nothing about infection with <findings>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> stays silent

    Examples: Systemic inflammation
      | rule   | findings                                                                                                                                                      |
      | INF-01 | no fever                                                                                                                                                      |
      | INF-02 | temperature 35 °C                                                                                                                                             |
      | INF-03 | C-reactive protein 9 mg/L                                                                                                                                     |
      | INF-04 | fever, C-reactive protein 9 mg/L                                                                                                                              |
      | INF-05 | fever, C-reactive protein 90 mg/L                                                                                                                             |
      | INF-06 | age 12 years, C-reactive protein 18 mg/L, joint pain                                                                                                          |
      | INF-07 | age 17 years, fever, joint pain                                                                                                                               |
      | INF-08 | fever                                                                                                                                                         |
      | INF-09 | no fever, recent antibiotic use                                                                                                                               |
      | INF-10 | age 10 years, C-reactive protein 15 mg/L, erythrocyte sedimentation rate 15 mm/h, recent antibiotic use                                                       |
      | INF-11 | age 10 years, C-reactive protein 15 mg/L, erythrocyte sedimentation rate 15 mm/h, pain duration 3 weeks                                                       |
      | INF-12 | C-reactive protein 8 mg/L, recent antibiotic use                                                                                                              |
      | INF-13 | age 20 years, C-reactive protein 8 mg/L, recent antibiotic use                                                                                                |
      | INF-14 | age 17 years, pain site hip, fever, inability to bear weight                                                                                                  |
      | INF-15 | age 12 years, pain site hip, fever, inability to bear weight, erythrocyte sedimentation rate 36 mm/h                                                          |
      | INF-16 | age 12 years, pain site hip, inability to bear weight, C-reactive protein 18 mg/L                                                                             |
      | INF-17 | age 12 years, pain site hip, no fever, no inability to bear weight, erythrocyte sedimentation rate 30 mm/h, white cell count 9 ×10^9/L, recent antibiotic use |
      | INF-43 | pain site back, C-reactive protein 9 mg/L                                                                                                                     |
      | INF-44 | pain site back, no fever                                                                                                                                      |
      | INF-54 | pain site buttock, fever, pain duration 4 weeks, pain side both                                                                                               |
      | INF-60 | diabetes, foot ulcer, erythrocyte sedimentation rate 63 mm/h                                                                                                  |
      | INF-73 | joint prosthesis, no fever                                                                                                                                    |

    Examples: Joint examination
      | rule   | findings                                                |
      | INF-18 | pain duration 15 days, joint swelling, joint warmth     |
      | INF-19 | joint redness, pain duration 15 weeks                   |
      | INF-20 | fever, restricted movement, pain duration 15 weeks      |
      | INF-21 | fever, inability to bear weight, pain duration 15 weeks |
      | INF-72 | joint prosthesis, no joint warmth                       |

    Examples: Joint effusion
      | rule   | findings                 |
      | INF-22 | joint effusion, no fever |

    Examples: Joint fluid
      | rule   | findings                                                                      |
      | INF-23 | age 20 years, synovial white cell count 62500 /µL, crystals in synovial fluid |
      | INF-24 | synovial fluid purulent, crystals in synovial fluid                           |
      | INF-25 | age 20 years, synovial neutrophil percentage 81 %                             |
      | INF-26 | age 20 years, synovial white cell count 18750 /µL, recent antibiotic use      |

    Examples: Microbiology
      | rule   | findings                                                              |
      | INF-27 | no synovial fluid culture growth                                      |
      | INF-28 | no synovial fluid culture growth, organism found by PCR               |
      | INF-66 | no mycobacteria detected                                              |
      | INF-74 | bone culture growth, organism grown cutibacterium                     |
      | INF-75 | organism grown coagulase-negative staphylococcus, no joint prosthesis |
      | INF-76 | blood culture growth, organism grown cutibacterium                    |

    Examples: Risk factors for infection
      | rule   | findings                                             |
      | INF-29 | joint pain, no recent joint surgery                  |
      | INF-30 | joint pain, age 79 years                             |
      | INF-31 | age 15 years, known rheumatoid arthritis, joint pain |
      | INF-32 | no bloodstream infection                             |
      | INF-33 | no skin entry site                                   |
      | INF-34 | no immunosuppression                                 |
      | INF-45 | pain site back, no bloodstream infection             |

    Examples: Collection or abscess
      | rule   | findings                                   |
      | INF-35 | abscess, paraspinal or epidural collection |
      | INF-36 | no intraosseous abscess                    |
      | INF-49 | no epidural abscess                        |
      | INF-69 | pain duration 11 weeks, abscess            |

    Examples: Edema pattern on MRI
      | rule   | findings                                                     |
      | INF-37 | age 19 years, fever, metaphyseal edema                       |
      | INF-38 | no edema crossing the growth plate                           |
      | INF-55 | pain site buttock, soft tissue edema, bilateral marrow edema |

    Examples: Marrow signal
      | rule   | findings                                         |
      | INF-39 | fever, no low T1 marrow signal                   |
      | INF-41 | no normal T1 marrow signal                       |
      | INF-61 | confluent low T1 signal, diabetes, no foot ulcer |
      | INF-62 | diabetes, foot ulcer, no marrow edema on MRI     |
      | INF-63 | no reticulated low T1 signal                     |
      | INF-64 | normal marrow on MRI, no diabetes                |

    Examples: Bone tenderness
      | rule   | findings                        |
      | INF-40 | fever, no focal bony tenderness |

    Examples: Sickle cell disease
      | rule   | findings                                              |
      | INF-42 | sickle cell disease, subperiosteal fluid depth 3.6 mm |

    Examples: Spinal tenderness
      | rule   | findings             |
      | INF-46 | no spinal tenderness |

    Examples: Disc on MRI
      | rule   | findings           |
      | INF-47 | disc signal dark   |
      | INF-52 | disc signal bright |

    Examples: Endplates on MRI
      | rule   | findings                    |
      | INF-48 | endplate erosion, claw sign |
      | INF-53 | endplate erosion            |

    Examples: Claw sign
      | rule   | findings                  |
      | INF-50 | endplate edema, claw sign |
      | INF-51 | no claw sign              |

    Examples: Number of sites
      | rule   | findings                                     |
      | INF-56 | pain site buttock, no bilateral marrow edema |

    Examples: Ulcer examination
      | rule   | findings                                       |
      | INF-57 | diabetes, no bone palpable with probe          |
      | INF-58 | diabetes, foot ulcer, bone palpable with probe |
      | INF-59 | diabetes, foot ulcer, ulcer area 2 cm²         |

    Examples: Pattern of a Charcot foot
      | rule   | findings                          |
      | INF-65 | midfoot fragmentation, foot ulcer |

    Examples: Histology
      | rule   | findings                                                                    |
      | INF-67 | no histology shows granulomas                                               |
      | INF-77 | histology shows infection, histology shows malignancy                       |
      | INF-78 | no histology shows infection, no bone culture growth, mycobacteria detected |

    Examples: Contact with tuberculosis
      | rule   | findings                                         |
      | INF-68 | tuberculosis exposure, pain duration 10 days     |
      | INF-70 | no interferon gamma release assay, HIV infection |

    Examples: Sinus at a prosthesis
      | rule   | findings                         |
      | INF-71 | joint prosthesis, no sinus tract |

    Examples: Course under treatment
      | rule   | findings                   |
      | INF-79 | no response to antibiotics |

    Examples: Course on follow-up MRI
      | rule   | findings                                                              |
      | INF-80 | edema resolved on follow-up MRI, recent antibiotic use                |
      | INF-81 | edema resolved on follow-up MRI, organism grown staphylococcus aureus |
      | INF-82 | worsening despite treatment, no joint destruction                     |
