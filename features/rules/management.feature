Feature: Management options
  The options that the article lists for what leads, each with its caveat; none is advice.
  First every option where it is listed; then a near miss where it is not.

  Scenario Outline: <rule> is listed with <findings>
    Given a patient with <findings>
    When the findings are worked up
    Then the management options include "<option>"

    Examples: Traumatic
      | rule   | option                                                                                                                                                           | findings                                 |
      | MAN-01 | Rest, protected weight-bearing and a gradual return to load                                                                                                      | slipped femoral epiphysis                |
      | MAN-02 | Analgesics, or NSAIDs for a short time, against the pain                                                                                                         | slipped femoral epiphysis                |
      | MAN-03 | Fixation of a stress fracture of the femoral neck that is complete, displaced, on the tension side, or covers more than half of the neck on the compression side | athletic or military training            |
      | MAN-04 | Fixation or protected weight-bearing of a hip fracture that only MRI shows, as the fracture line demands                                                         | lipohemarthrosis                         |
      | MAN-05 | No weight on the leg and same-day orthopedic fixation of a slipped femoral epiphysis; rest from the sport for growth plates stressed by load                     | slipped femoral epiphysis                |
      | MAN-06 | Admission to a safe place and the local child-protection pathway, with a skeletal survey, beside the care of the injury                                          | metaphyseal corner fracture, age 1 years |
      | MAN-07 | Physical therapy that rebuilds strength and load step by step once walking is free of pain                                                                       | slipped femoral epiphysis                |
      | MAN-08 | Avoiding the load that provokes the pain, above all heavy pressing with the arms                                                                                 | recent injury                            |

    Examples: Inflammatory
      | rule   | option                                                                                                                                | findings                                            |
      | MAN-09 | Disease-modifying drugs early, methotrexate in the first strategy, with a short tapered course of steroids where needed               | anti-CCP antibodies, joint pain                     |
      | MAN-10 | NSAIDs at full dose with exercise first, then a biological or targeted drug if disease stays active                                   | sacroiliitis on MRI                                 |
      | MAN-11 | Treatment by a rheumatologist, with disease-modifying drugs chosen by disease and organ, and steroids for as short a time as possible | age 12 years, joint swelling, pain duration 8 weeks |
      | MAN-12 | NSAIDs first; bisphosphonates, methotrexate or TNF inhibitors when they fail or the spine is affected                                 | anterior chest wall hyperostosis                    |
      | MAN-13 | Colchicine, an NSAID or a short course of steroids for the attack, and urate-lowering treatment for gout that returns or forms tophi  | crystals in synovial fluid                          |

    Examples: Ischemic
      | rule   | option                                                                                              | findings         |
      | MAN-14 | Reduced weight-bearing and analgesia                                                                | double line sign |
      | MAN-15 | Core decompression, with or without cells or graft, before the joint surface collapses              | double line sign |
      | MAN-16 | Bisphosphonates, which the article lists among the drugs                                            | double line sign |
      | MAN-17 | Iloprost or calcitonin in selected patients                                                         | double line sign |
      | MAN-18 | Joint replacement once the joint surface has collapsed                                              | double line sign |
      | MAN-19 | Treating or removing what starves the bone, such as the steroid dose, alcohol or sickle cell crises | double line sign |

    Examples: Degenerative
      | rule   | option                                                                                    | findings                     |
      | MAN-20 | Exercise and information, with weight management where it helps, as the core of treatment | edema beneath cartilage loss |
      | MAN-21 | Relative rest and NSAIDs for a flare, on the skin before by mouth at the knee             | edema beneath cartilage loss |
      | MAN-22 | Bisphosphonates for edema and pain                                                        | edema beneath cartilage loss |
      | MAN-23 | Subchondroplasty of a painful lesion that has resisted other treatment                    | edema beneath cartilage loss |
      | MAN-24 | Joint replacement for a destroyed joint                                                   | edema beneath cartilage loss |
      | MAN-25 | Reassurance, analgesia and physical therapy                                               | triangular iliac sclerosis   |

    Examples: Infectious
      | rule   | option                                                                                                                                            | findings                      |
      | MAN-26 | Urgent antibiotics, with drainage or debridement where pus, dead bone or a joint is involved                                                      | mycobacteria detected         |
      | MAN-27 | Aspiration to dryness or surgical washout of the joint, beside the antibiotics                                                                    | synovial fluid culture growth |
      | MAN-28 | Antibiotics for weeks after blood cultures and, if these are sterile, biopsy of disc or vertebra; surgery for new deficit, instability or abscess | fever                         |
      | MAN-29 | Foot-team care with wound debridement, antibiotics guided by bone culture, unloading, and surgery where needed                                    | foot ulcer                    |
      | MAN-30 | A full course of tuberculosis drugs after tissue for culture and histology, led by a specialist                                                   | mycobacteria detected         |
      | MAN-31 | Referral to the orthopedic surgeon, with aspiration in theater and debridement or exchange of the prosthesis                                      | joint prosthesis, sinus tract |

    Examples: Neoplastic
      | rule   | option                                                                          | findings                              |
      | MAN-32 | Oncological treatment by the kind of tumor, from a specialist team              | plasma cells in excess in bone marrow |
      | MAN-33 | NSAIDs while waiting, and image-guided ablation or removal of the nidus         | nidus                                 |
      | MAN-34 | Protection and, where it threatens to break, stabilization of the weakened bone | plasma cells in excess in bone marrow |

    Examples: Metabolic
      | rule   | option                                                                                                     | findings                                    |
      | MAN-35 | Vitamin C by mouth, and a diet that contains it                                                            | vitamin C level 17 µmol/L                   |
      | MAN-36 | Unloading with crutches and analgesia until loading is free of pain, then a gradual return                 | subchondral line parallel to the surface    |
      | MAN-37 | Vitamin D and calcium where they are lacking, and treatment of the cause                                   | histology shows osteomalacia                |
      | MAN-38 | Osteoporosis drugs once the cause of the weak bone is known                                                | H-shaped sacral edema                       |
      | MAN-39 | Stopping the antiresorptive drug, unloading, and prophylactic nailing of an incomplete fracture that hurts | lateral subtrochanteric cortical thickening |
      | MAN-40 | Referral to a metabolic bone clinic; unloading or fixation of fractures that do not heal                   | persistently low alkaline phosphatase       |
      | MAN-41 | Referral to endocrinology or nephrology, and removal of the gland where the disease is primary             | calcium 13 mg/dL                            |

    Examples: Transient BMES
      | rule   | option                                                                                                      | findings                                           |
      | MAN-42 | Rest, protected weight-bearing and analgesia while the edema lasts                                          | perfusion pattern band of high flow, pain site hip |
      | MAN-43 | Crutches or bed rest and acetaminophen in pregnancy, and a plan for the delivery made with the obstetrician | pain site hip, pregnancy                           |
      | MAN-44 | Bisphosphonates when pain persists                                                                          | perfusion pattern band of high flow, pain site hip |
      | MAN-45 | Iloprost or calcitonin in selected patients                                                                 | perfusion pattern band of high flow, pain site hip |
      | MAN-46 | Extracorporeal shockwave therapy                                                                            | perfusion pattern band of high flow, pain site hip |
      | MAN-47 | Physical therapy beside unloading                                                                           | perfusion pattern band of high flow, pain site hip |
      | MAN-48 | Core decompression for severe pain that nothing else has helped                                             | perfusion pattern band of high flow, pain site hip |
      | MAN-49 | Vitamin D where it is low                                                                                   | perfusion pattern band of high flow, pain site hip |

  Scenario Outline: <rule> is not listed with <findings>
    Given a patient with <findings>
    When the findings are worked up
    Then the management options do not include "<option>"

    Examples: Traumatic
      | rule   | option                                                                                                                                                           | findings                         |
      | MAN-01 | Rest, protected weight-bearing and a gradual return to load                                                                                                      | no slipped femoral epiphysis     |
      | MAN-02 | Analgesics, or NSAIDs for a short time, against the pain                                                                                                         | no slipped femoral epiphysis     |
      | MAN-03 | Fixation of a stress fracture of the femoral neck that is complete, displaced, on the tension side, or covers more than half of the neck on the compression side | no athletic or military training |
      | MAN-04 | Fixation or protected weight-bearing of a hip fracture that only MRI shows, as the fracture line demands                                                         | no lipohemarthrosis              |
      | MAN-05 | No weight on the leg and same-day orthopedic fixation of a slipped femoral epiphysis; rest from the sport for growth plates stressed by load                     | no slipped femoral epiphysis     |
      | MAN-06 | Admission to a safe place and the local child-protection pathway, with a skeletal survey, beside the care of the injury                                          | metaphyseal corner fracture      |
      | MAN-07 | Physical therapy that rebuilds strength and load step by step once walking is free of pain                                                                       | no slipped femoral epiphysis     |
      | MAN-08 | Avoiding the load that provokes the pain, above all heavy pressing with the arms                                                                                 | no recent injury                 |

    Examples: Inflammatory
      | rule   | option                                                                                                                                | findings                            |
      | MAN-09 | Disease-modifying drugs early, methotrexate in the first strategy, with a short tapered course of steroids where needed               | anti-CCP antibodies, no joint pain  |
      | MAN-10 | NSAIDs at full dose with exercise first, then a biological or targeted drug if disease stays active                                   | no sacroiliitis on MRI              |
      | MAN-11 | Treatment by a rheumatologist, with disease-modifying drugs chosen by disease and organ, and steroids for as short a time as possible | age 12 years, joint swelling        |
      | MAN-12 | NSAIDs first; bisphosphonates, methotrexate or TNF inhibitors when they fail or the spine is affected                                 | no anterior chest wall hyperostosis |
      | MAN-13 | Colchicine, an NSAID or a short course of steroids for the attack, and urate-lowering treatment for gout that returns or forms tophi  | no crystals in synovial fluid       |

    Examples: Ischemic
      | rule   | option                                                                                              | findings            |
      | MAN-14 | Reduced weight-bearing and analgesia                                                                | no double line sign |
      | MAN-15 | Core decompression, with or without cells or graft, before the joint surface collapses              | no double line sign |
      | MAN-16 | Bisphosphonates, which the article lists among the drugs                                            | no double line sign |
      | MAN-17 | Iloprost or calcitonin in selected patients                                                         | no double line sign |
      | MAN-18 | Joint replacement once the joint surface has collapsed                                              | no double line sign |
      | MAN-19 | Treating or removing what starves the bone, such as the steroid dose, alcohol or sickle cell crises | no double line sign |

    Examples: Degenerative
      | rule   | option                                                                                    | findings                        |
      | MAN-20 | Exercise and information, with weight management where it helps, as the core of treatment | no edema beneath cartilage loss |
      | MAN-21 | Relative rest and NSAIDs for a flare, on the skin before by mouth at the knee             | no edema beneath cartilage loss |
      | MAN-22 | Bisphosphonates for edema and pain                                                        | no edema beneath cartilage loss |
      | MAN-23 | Subchondroplasty of a painful lesion that has resisted other treatment                    | no edema beneath cartilage loss |
      | MAN-24 | Joint replacement for a destroyed joint                                                   | no edema beneath cartilage loss |
      | MAN-25 | Reassurance, analgesia and physical therapy                                               | no triangular iliac sclerosis   |

    Examples: Infectious
      | rule   | option                                                                                                                                            | findings                         |
      | MAN-26 | Urgent antibiotics, with drainage or debridement where pus, dead bone or a joint is involved                                                      | no mycobacteria detected         |
      | MAN-27 | Aspiration to dryness or surgical washout of the joint, beside the antibiotics                                                                    | no synovial fluid culture growth |
      | MAN-28 | Antibiotics for weeks after blood cultures and, if these are sterile, biopsy of disc or vertebra; surgery for new deficit, instability or abscess | no fever                         |
      | MAN-29 | Foot-team care with wound debridement, antibiotics guided by bone culture, unloading, and surgery where needed                                    | no foot ulcer                    |
      | MAN-30 | A full course of tuberculosis drugs after tissue for culture and histology, led by a specialist                                                   | no mycobacteria detected         |
      | MAN-31 | Referral to the orthopedic surgeon, with aspiration in theater and debridement or exchange of the prosthesis                                      | joint prosthesis, no sinus tract |

    Examples: Neoplastic
      | rule   | option                                                                          | findings                                 |
      | MAN-32 | Oncological treatment by the kind of tumor, from a specialist team              | no plasma cells in excess in bone marrow |
      | MAN-33 | NSAIDs while waiting, and image-guided ablation or removal of the nidus         | no nidus                                 |
      | MAN-34 | Protection and, where it threatens to break, stabilization of the weakened bone | no plasma cells in excess in bone marrow |

    Examples: Metabolic
      | rule   | option                                                                                                     | findings                                       |
      | MAN-35 | Vitamin C by mouth, and a diet that contains it                                                            | joint locking                                  |
      | MAN-36 | Unloading with crutches and analgesia until loading is free of pain, then a gradual return                 | joint locking                                  |
      | MAN-37 | Vitamin D and calcium where they are lacking, and treatment of the cause                                   | no histology shows osteomalacia                |
      | MAN-38 | Osteoporosis drugs once the cause of the weak bone is known                                                | no H-shaped sacral edema                       |
      | MAN-39 | Stopping the antiresorptive drug, unloading, and prophylactic nailing of an incomplete fracture that hurts | no lateral subtrochanteric cortical thickening |
      | MAN-40 | Referral to a metabolic bone clinic; unloading or fixation of fractures that do not heal                   | no persistently low alkaline phosphatase       |
      | MAN-41 | Referral to endocrinology or nephrology, and removal of the gland where the disease is primary             | joint locking                                  |

    Examples: Transient BMES
      | rule   | option                                                                                                      | findings                            |
      | MAN-42 | Rest, protected weight-bearing and analgesia while the edema lasts                                          | perfusion pattern band of high flow |
      | MAN-43 | Crutches or bed rest and acetaminophen in pregnancy, and a plan for the delivery made with the obstetrician | pain site hip, no pregnancy         |
      | MAN-44 | Bisphosphonates when pain persists                                                                          | perfusion pattern band of high flow |
      | MAN-45 | Iloprost or calcitonin in selected patients                                                                 | perfusion pattern band of high flow |
      | MAN-46 | Extracorporeal shockwave therapy                                                                            | perfusion pattern band of high flow |
      | MAN-47 | Physical therapy beside unloading                                                                           | perfusion pattern band of high flow |
      | MAN-48 | Core decompression for severe pain that nothing else has helped                                             | perfusion pattern band of high flow |
      | MAN-49 | Vitamin D where it is low                                                                                   | perfusion pattern band of high flow |
