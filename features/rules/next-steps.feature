Feature: The steps of the workup
  Each row is one patient, with nothing recorded but what stands in it.
  First every rule where it fires; then its near miss, the same patient with one thing changed.
  Steps that every case gets until they are done stand in features/behaviour.

  Scenario Outline: <rule> is due with <findings>
    Given a patient with <findings>
    When the findings are worked up
    Then the next steps include "<step>"

    Examples: Act on red flags
      | rule  | step                                                                                                                                                                              | findings                                                          |
      | NS-04 | Resuscitate, blood cultures, antibiotics within the hour, then find and drain the focus                                                                                           | sepsis, pain site hip                                             |
      | NS-10 | Emergency MRI of the spine within four hours, examination of power, feeling and sphincters, spinal surgeon                                                                        | bladder or bowel disturbance                                      |
      | NS-09 | MRI of the whole spine with contrast now, spinal surgeon, blood cultures, then antibiotics                                                                                        | pain site back, neurological deficit, fever                       |
      | NS-01 | Aspirate the joint for cell count, Gram stain, culture and crystals before the first antibiotic, then wash out and treat                                                          | joint swelling, joint warmth, pain duration 10 days               |
      | NS-12 | No step on the leg; orthopedics now for fixation of the femoral neck                                                                                                              | fracture line side tension side                                   |
      | NS-26 | Admit, call the safeguarding team, skeletal survey; keep the story word for word                                                                                                  | age 1 years, inconsistent injury story                            |
      | NS-15 | Do not let the adolescent stand; front and cross-table lateral radiographs of both hips, frog-leg view only in one who walks; orthopedic fixation                                 | age 12 years, pain site hip, inability to walk even with crutches |
      | NS-23 | Protect the hip or spine, radiograph today where a fracture is suspected despite pregnancy, MRI without contrast, orthopedics and obstetrics together; no NSAIDs from 20 weeks on | pregnancy, pain site hip, inability to bear weight                |
      | NS-08 | Blood cultures, C-reactive protein and sedimentation rate, then MRI of the whole spine today; antibiotics only after cultures unless septic or deteriorating                      | pain site back, fever                                             |
      | NS-02 | Blood cultures, MRI of sacroiliac joints and pelvis today, guided aspiration before antibiotics                                                                                   | pain site buttock, fever                                          |
      | NS-03 | Blood cultures now, contrast MRI today, bone or pus for culture and histology before antibiotics unless the patient is ill                                                        | abscess                                                           |
      | NS-05 | Foot team today, radiograph and MRI of the foot, bone culture before antibiotics where stable, pulses and sugar                                                                   | bone palpable with probe                                          |
      | NS-06 | Orthopedic surgeon today; aspiration of the artificial joint in the operating theater, no antibiotics before unless septic                                                        | joint prosthesis, joint swelling                                  |
      | NS-13 | No weight-bearing from now on and MRI of the hip the same day; name the side and extent of a line, orthopedic opinion                                                             | femoral neck fracture                                             |
      | NS-14 | No weight; MRI of hip and pelvis today, CT where MRI cannot be had                                                                                                                | age 64 years, pain site hip, recent injury, normal radiograph     |
      | NS-19 | Splint, no weight, radiograph of the whole bone; tumor center before nail or plate                                                                                                | fracture through a bone lesion                                    |
      | NS-18 | Blood count with a film read today, lactate dehydrogenase, hematology by telephone; no corticosteroids before the marrow is examined                                              | age 14 years, pain site hip, pallor                               |
      | NS-27 | Blood count with film, C-reactive protein, ultrasound of both hips and radiograph of the leg today; look at spine, skin and gums                                                  | age 6 years, inability to bear weight                             |
      | NS-25 | Blood count with film today, then vitamin C level and vitamin C without waiting for it                                                                                            | restricted diet, gum bleeding                                     |
      | NS-28 | Total contact cast or no weight at all from today, foot team, MRI of the foot                                                                                                     | neuropathy, pain site ankle, local swelling                       |
      | NS-17 | Radiograph within 48 hours, MRI of the whole bone, referral to a bone tumor or oncology center before any biopsy                                                                  | age 21 years, bony swelling                                       |
      | NS-20 | Electrophoresis, serum free light chains and urine protein within 48 hours, calcium and kidney function today                                                                     | age 64 years, bone pain, anemia                                   |
      | NS-11 | C-reactive protein, sedimentation rate, blood count, calcium and electrophoresis, MRI of the spine within days                                                                    | spinal tenderness, age 54 years                                   |
      | NS-07 | Tissue for mycobacterial culture, PCR and histology, chest radiograph; no corticosteroids before                                                                                  | histology shows granulomas, joint destruction                     |
      | NS-21 | Crutches, radiographs of both whole femurs, MRI where they are normal, no further dose of the antiresorptive drug without the bone specialist, orthopedic opinion on a nail       | bisphosphonate use, pain site hip                                 |
      | NS-22 | Image the spine within days and restart an antiresorptive drug after denosumab                                                                                                    | denosumab stopped, pain site back                                 |
      | NS-16 | Crutches, CT of the femoral head for a subchondral fracture, orthopedic opinion on keeping the joint                                                                              | double line sign, sudden worsening of known pain                  |
      | NS-24 | Rheumatology within weeks; begin disease-modifying treatment at diagnosis                                                                                                         | small joint swelling, rheumatoid factor, marrow edema on MRI      |

    Examples: History and examination
      | rule  | step                                                                                                      | findings                                       |
      | NS-31 | Ask how the injury happened, twice and apart, and look the small child over from head to foot             | age 1 years                                    |
      | NS-32 | Ask for every food of the last months and look at gums, skin and hair                                     | age 14 years, metaphyseal marrow signal change |
      | NS-33 | Apply the Budapest criteria at the bedside; MRI only to exclude something else                            | pain out of proportion                         |
      | NS-34 | Examine power, feeling in the saddle, reflexes and sphincters, and tell the patient what to come back for | pain site back                                 |
      | NS-35 | Ask for steroids, alcohol, sickle cell disease, lupus, diving and an earlier dislocation                  | double line sign                               |

    Examples: Imaging
      | rule  | step                                                                                                                                                                 | findings                                                                     |
      | NS-36 | MRI with T1 and fluid-sensitive fat-suppressed sequences in an adequate field, with the other hip when a hip is affected                                             | pain                                                                         |
      | NS-37 | Thin-slice CT through the edema                                                                                                                                      | night pain, pain relieved by NSAIDs                                          |
      | NS-39 | Radiographs and MRI of both hips without contrast; frog-leg view unless a slip is possible                                                                           | pain site hip, double line sign                                              |
      | NS-40 | Look on MRI for a dark area, line or rim beneath the joint surface and describe its shape                                                                            | marrow edema site femoral condyle, age 59 years, pain onset sudden           |
      | NS-41 | CT of the femoral head                                                                                                                                               | double line sign, pain site hip                                              |
      | NS-42 | Dynamic contrast-enhanced MRI, not in pregnancy                                                                                                                      | marrow edema on MRI, edema moved on follow-up MRI, osteonecrosis risk factor |
      | NS-43 | MRI without contrast for a hidden stress or insufficiency fracture; where it cannot be had, a second radiograph after two to three weeks, except at the femoral neck | athletic or military training                                                |
      | NS-44 | MRI of hip and pelvis                                                                                                                                                | pain site hip, age 64 years, normal radiograph                               |
      | NS-45 | In- and opposed-phase MRI, T1 compared with muscle and disc, contrast where needed                                                                                   | plasma cells in excess in bone marrow                                        |
      | NS-46 | MRI of the sacroiliac joints with T1 and fat-suppressed sequences                                                                                                    | inflammatory back pain                                                       |
      | NS-47 | Whole-body MRI                                                                                                                                                       | anterior chest wall hyperostosis                                             |
      | NS-48 | Radiographs of both whole femurs; MRI if still unclear                                                                                                               | bisphosphonate use, fracture site femoral shaft fracture                     |
      | NS-49 | Look for the claw sign on diffusion MRI, disc signal and endplates                                                                                                   | vertebral collapse                                                           |
      | NS-50 | MRI of the painful bone with contrast                                                                                                                                | mycobacteria detected                                                        |
      | NS-51 | Ultrasound of the hip in a child, aspiration by risk                                                                                                                 | age 12 years, pain site hip, limp                                            |
      | NS-52 | Standing radiographs of the joint, and MRI for menisci and their roots at the knee                                                                                   | edema beneath cartilage loss                                                 |

    Examples: Basic laboratory
      | rule  | step                                                                                                                    | findings                |
      | NS-54 | Two to three sets of blood cultures before any antibiotic                                                               | mycobacteria detected   |
      | NS-55 | Blood count with differential, blood film and lactate dehydrogenase before any corticosteroid; early hematology opinion | age 14 years, bone pain |

    Examples: Targeted laboratory
      | rule  | step                                                                                                                                    | findings                                       |
      | NS-56 | Rheumatoid factor, anti-CCP antibodies, radiographs of hands and feet                                                                   | histology shows crystal deposits               |
      | NS-57 | HLA-B27, with the clinical signs of spondyloarthritis                                                                                   | sacroiliitis on MRI                            |
      | NS-58 | Uric acid, and crystals in fluid from a swollen joint                                                                                   | histology shows crystal deposits               |
      | NS-59 | Calcium, kidney function, protein electrophoresis, serum free light chains and urine protein                                            | plasma cells in excess in bone marrow          |
      | NS-60 | Calcium, phosphate, alkaline phosphatase, 25-OH vitamin D, parathyroid hormone and thyroid tests before any bisphosphonate or denosumab | histology shows osteomalacia                   |
      | NS-61 | Look for a low alkaline phosphatase before any bisphosphonate or denosumab                                                              | previous stress fractures                      |
      | NS-62 | Vitamin C level and blood count                                                                                                         | response to vitamin C                          |
      | NS-63 | Tests for tuberculosis and, by exposure, Brucella                                                                                       | tuberculosis exposure                          |
      | NS-64 | Blood lipids, antiphospholipid antibodies and hemoglobin electrophoresis where no reason for necrosis is known                          | double line sign, no osteonecrosis risk factor |

    Examples: Densitometry
      | rule  | step                               | findings                     |
      | NS-65 | Bone densitometry of hip and spine | histology shows osteomalacia |

    Examples: Tissue
      | rule  | step                                                                                                                                       | findings                                       |
      | NS-66 | Aspirate the joint for cell count, Gram stain, culture and crystals before antibiotics                                                     | joint effusion, C-reactive protein 12 mg/L     |
      | NS-67 | Bone biopsy for culture and histology before antibiotics                                                                                   | edema crossing the growth plate                |
      | NS-68 | Needle biopsy of disc or vertebra where blood cultures stay sterile, antibiotics withheld while the patient is stable                      | pain site back, fever, no blood culture growth |
      | NS-69 | Biopsy at the bone tumor center, after staging                                                                                             | soft tissue mass                               |
      | NS-70 | Bone biopsy and blood film before sterile osteitis is named and before any corticosteroid: leukemia and Ewing sarcoma are not yet excluded | age 14 years, relapsing course                 |
      | NS-71 | Sample the marrow or lesion where imaging stays unclear, before corticosteroids or antiresorptive drugs                                    | age 14 years, pain site hip, pallor            |

    Examples: Follow-up
      | rule  | step                                                                                                      | findings                                           |
      | NS-72 | Name it transient bone marrow edema syndrome only when no specific cause remains, and call it provisional | perfusion pattern band of high flow, pain site hip |
      | NS-73 | Repeat the MRI within about eight weeks where necrosis is not excluded                                    | perfusion pattern band of high flow, pain site hip |

    Examples: Referral or treatment
      | rule  | step                                                                                                                                  | findings                      |
      | NS-75 | Take load off the joint or bone and protect it until pain allows weight                                                               | contusion pattern pivot shift |
      | NS-76 | Orthopedic opinion on keeping or replacing the joint                                                                                  | double line sign              |
      | NS-77 | Rheumatology: treatment of the disease, after infection and leukemia have been excluded                                               | crystals in synovial fluid    |
      | NS-78 | Exercise, weight and pain relief for the worn joint or back, with a second look when it worsens fast                                  | edema beneath cartilage loss  |
      | NS-79 | Treat the lack or the weak bone once its samples are taken: vitamin C, vitamin D, phosphate, parathyroid, osteoporosis                | histology shows osteomalacia  |
      | NS-80 | Infection team and surgeon: drug by culture, drainage where pus is found                                                              | mycobacteria detected         |
      | NS-81 | Oncology, hematology or bone tumor center; ablation for a proven osteoid osteoma                                                      | nidus                         |
      | NS-82 | Name who sees the patient next and when, and treat the cause that was found; without one, refer to a clinic for bone or joint disease | pain                          |
      | NS-90 | A painful artificial joint: C-reactive protein, sedimentation rate and radiograph, then an orthopedic opinion before any antibiotic   | joint prosthesis, joint pain  |

  Scenario Outline: <rule> is not due with <findings>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> stays silent

    Examples: Act on red flags
      | rule  | findings                                                             |
      | NS-04 | no sepsis, pain site hip                                             |
      | NS-10 | no bladder or bowel disturbance                                      |
      | NS-09 | pain site back, neurological deficit, no fever                       |
      | NS-01 | joint swelling, no joint warmth, pain duration 10 days               |
      | NS-12 | joint locking                                                        |
      | NS-26 | age 1 years, no inconsistent injury story                            |
      | NS-15 | age 12 years, pain site hip, no inability to walk even with crutches |
      | NS-23 | pregnancy, pain site hip, no inability to bear weight                |
      | NS-08 | pain site back, no fever                                             |
      | NS-02 | pain site buttock, no fever                                          |
      | NS-03 | no abscess                                                           |
      | NS-05 | no bone palpable with probe                                          |
      | NS-06 | joint prosthesis, no joint swelling                                  |
      | NS-13 | no femoral neck fracture                                             |
      | NS-14 | age 64 years, pain site hip, recent injury, no normal radiograph     |
      | NS-19 | no fracture through a bone lesion                                    |
      | NS-18 | age 14 years, pain site hip, no pallor                               |
      | NS-27 | age 6 years, no inability to bear weight                             |
      | NS-25 | restricted diet, no gum bleeding                                     |
      | NS-28 | neuropathy, pain site ankle, no local swelling                       |
      | NS-17 | age 21 years, no bony swelling                                       |
      | NS-20 | age 64 years, no bone pain, anemia                                   |
      | NS-11 | no spinal tenderness, age 54 years                                   |
      | NS-07 | histology shows granulomas, no joint destruction                     |
      | NS-21 | no bisphosphonate use, pain site hip                                 |
      | NS-22 | denosumab stopped, pain site hip                                     |
      | NS-16 | double line sign, no sudden worsening of known pain                  |
      | NS-24 | small joint swelling, rheumatoid factor, no marrow edema on MRI      |

    Examples: History and examination
      | rule  | findings                                       |
      | NS-31 | age 1 years, fractures of different ages       |
      | NS-32 | age 19 years, metaphyseal marrow signal change |
      | NS-33 | no pain out of proportion                      |
      | NS-34 | pain site pelvis                               |
      | NS-35 | no double line sign                            |

    Examples: Imaging
      | rule  | findings                                                                                                         |
      | NS-36 | pain, age 14 years, fever, pain site pubis                                                                       |
      | NS-37 | night pain, pain relieved by NSAIDs, nidus                                                                       |
      | NS-39 | pain site hip, double line sign, no both femoral heads affected                                                  |
      | NS-40 | marrow edema site femoral condyle, age 59 years, pain onset sudden, bladder or bowel disturbance, pain site neck |
      | NS-41 | double line sign, pain site pelvis                                                                               |
      | NS-42 | marrow edema on MRI, edema moved on follow-up MRI, osteonecrosis risk factor, serpentine rim                     |
      | NS-43 | athletic or military training, age 64 years, pain site hip, recent injury, pain with loading                     |
      | NS-44 | pain site hip, age 64 years, normal radiograph, marrow edema site femoral head                                   |
      | NS-45 | plasma cells in excess in bone marrow, nidus                                                                     |
      | NS-46 | no inflammatory back pain                                                                                        |
      | NS-47 | no anterior chest wall hyperostosis                                                                              |
      | NS-48 | bisphosphonate use, fracture site femoral shaft fracture, pain site thigh                                        |
      | NS-49 | vertebral collapse, pain site back, neurological deficit, chills                                                 |
      | NS-50 | mycobacteria detected, pregnancy                                                                                 |
      | NS-51 | age 17 years, pain site hip, limp                                                                                |
      | NS-52 | edema beneath cartilage loss, pain site neck                                                                     |

    Examples: Basic laboratory
      | rule  | findings                                            |
      | NS-54 | mycobacteria detected, sepsis, pain site pubis      |
      | NS-55 | age 14 years, bone pain, histology shows malignancy |

    Examples: Targeted laboratory
      | rule  | findings                                                                                                                 |
      | NS-56 | histology shows crystal deposits, sacroiliitis on MRI, age 41 years, pain site buttock, pain persisting beyond 12 months |
      | NS-57 | no sacroiliitis on MRI                                                                                                   |
      | NS-58 | no histology shows crystal deposits                                                                                      |
      | NS-59 | plasma cells in excess in bone marrow, age 64 years, bone pain, hemoglobin 9 g/dL                                        |
      | NS-60 | histology shows osteomalacia, age 14 years, fever, pain site pubis                                                       |
      | NS-61 | no previous stress fractures                                                                                             |
      | NS-62 | response to vitamin C, age 14 years, restricted diet, bruising                                                           |
      | NS-63 | no tuberculosis exposure                                                                                                 |
      | NS-64 | double line sign, osteonecrosis risk factor                                                                              |

    Examples: Densitometry
      | rule  | findings                                                           |
      | NS-65 | histology shows osteomalacia, age 14 years, fever, pain site pubis |

    Examples: Tissue
      | rule  | findings                                                        |
      | NS-66 | joint effusion, C-reactive protein 12 mg/L, joint prosthesis    |
      | NS-67 | edema crossing the growth plate, tissue culture growth          |
      | NS-68 | pain site back, fever, blood culture growth                     |
      | NS-69 | no soft tissue mass                                             |
      | NS-70 | age 19 years, relapsing course                                  |
      | NS-71 | age 14 years, pain site hip, pallor, histology shows malignancy |

    Examples: Follow-up
      | rule  | findings                                                           |
      | NS-72 | perfusion pattern dark core in a bright rim, pain site hip         |
      | NS-73 | perfusion pattern band of high flow, pain site hip, serpentine rim |

    Examples: Referral or treatment
      | rule  | findings                                                                                  |
      | NS-75 | contusion pattern pivot shift, bladder or bowel disturbance, pain site neck               |
      | NS-76 | no double line sign                                                                       |
      | NS-77 | crystals in synovial fluid, small joint swelling, rheumatoid factor, synovitis on imaging |
      | NS-78 | edema beneath cartilage loss, age 21 years, palpable mass                                 |
      | NS-79 | no histology shows osteomalacia                                                           |
      | NS-80 | no mycobacteria detected                                                                  |
      | NS-81 | no nidus                                                                                  |
      | NS-82 | no pain                                                                                   |
      | NS-90 | joint prosthesis, no joint pain                                                           |
