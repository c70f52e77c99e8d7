Feature: Red flags
  Each row is one patient, with nothing recorded but what stands in it.
  First every rule where it fires; then its near miss, the same patient with one thing changed.

  Scenario Outline: <rule> raises <name>: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then the red flag "<name>" asks for <urgency> action
    And <rule> is concluded

    Examples: Septic arthritis
      | rule   | name             | urgency   | title                                                                                                                                                                    | findings                                                                               |
      | RF-01  | septic arthritis | immediate | A hot, swollen joint of short history is septic until the fluid says otherwise, with or without fever                                                                    | joint swelling, joint warmth, pain duration 10 days                                    |
      | RF-02  | septic arthritis | immediate | Fever with an effusion, or with a joint that cannot be moved, calls for aspiration now                                                                                   | fever, joint effusion                                                                  |
      | RF-03  | septic arthritis | immediate | A child with an irritable hip and two of four predictors has a septic hip until it is aspirated                                                                          | age 14 years, pain site hip, fever, inability to bear weight                           |
      | RF-04  | septic arthritis | immediate | C-reactive protein over 20 mg/L in a child who will not stand on the leg points to a septic joint                                                                        | age 14 years, C-reactive protein 25 mg/L, inability to bear weight                     |
      | RF-05  | septic arthritis | immediate | A deep joint may be septic while it looks cool                                                                                                                           | pain site hip, C-reactive protein 12 mg/L, joint effusion, pain duration 4 weeks       |
      | RF-06  | septic arthritis | immediate | Pus, germs or a very high cell count in the joint fluid prove or all but prove infection                                                                                 | synovial Gram stain organisms                                                          |
      | RF-07  | septic arthritis | immediate | An abscess beside a joint with an effusion means the joint is at stake                                                                                                   | joint effusion, abscess                                                                |
      | RF-08  | septic arthritis | same day  | A joint that gets worse after an injection, or under immune treatment, must be cultured again                                                                            | joint injection, joint effusion, worsening despite treatment                           |
      | RF-190 | septic arthritis | same day  | A warm, swollen joint with raised markers within the first weeks must be aspirated before it is called arthritis                                                         | joint swelling, joint warmth, C-reactive protein 12 mg/L, pain duration 3 weeks        |
      | RF-140 | septic arthritis | same day  | Fever, a raised marker and a painful joint need somebody who looks for fluid today, also before swelling is recorded                                                     | fever, C-reactive protein 12 mg/L, pain site hip                                       |
      | RF-141 | septic arthritis | same day  | A joint that swelled or filled within two weeks, with a raised marker, is aspirated today when it hardly moves or the patient is at risk, also when it is not called hot | joint swelling, C-reactive protein 25 mg/L, pain duration 10 days, restricted movement |
      | RF-151 | septic arthritis | urgent    | A joint destroyed within half a year in somebody with a weak defense is sampled within days                                                                              | immunosuppression, joint destruction, pain duration 20 weeks, joint swelling           |

    Examples: Septic sacroiliitis
      | rule  | name                | urgency  | title                                                                                        | findings                 |
      | RF-09 | septic sacroiliitis | same day | Buttock pain of a few weeks with fever or raised markers may be an infected sacroiliac joint | pain site buttock, fever |

    Examples: Osteomyelitis
      | rule   | name          | urgency   | title                                                                                                                                                | findings                                                                                              |
      | RF-10  | osteomyelitis | same day  | An abscess, a sinus tract or a sequestrum shows bone infection whatever the blood says                                                               | abscess                                                                                               |
      | RF-11  | osteomyelitis | same day  | Fever with pain or swelling at one place of a bone is bone infection until imaging denies it                                                         | fever, bone pain                                                                                      |
      | RF-12  | osteomyelitis | same day  | Fever and raised markers with marrow edema point to bone infection                                                                                   | fever, C-reactive protein 12 mg/L, marrow edema on MRI                                                |
      | RF-13  | osteomyelitis | same day  | A grown or seen germ in bone, blood or joint calls for treatment today                                                                               | bone culture growth, pain site hip                                                                    |
      | RF-14  | osteomyelitis | same day  | Fluid under the periosteum or in the soft tissue, with fever or raised markers, is treated as pus                                                    | subperiosteal fluid, fever                                                                            |
      | RF-15  | osteomyelitis | same day  | Marrow edema with raised markers in someone who injects drugs, has a catheter, germs in the blood or a skin wound is infection first                 | injection drug use, C-reactive protein 12 mg/L, marrow edema on MRI                                   |
      | RF-82  | osteomyelitis | same day  | Marrow edema with clearly raised markers in someone with a weak defense or a recent infection is infection first                                     | immunosuppression, C-reactive protein 62 mg/L, marrow edema on MRI                                    |
      | RF-16  | osteomyelitis | same day  | C-reactive protein over 100 mg/L with marrow edema and a short history is infection until another cause is proven                                    | C-reactive protein 125 mg/L, marrow edema on MRI, pain duration 4 weeks                               |
      | RF-17  | osteomyelitis | same day  | A child with fever and pain in limb, pelvis or back needs blood tests and imaging today, however well it looks                                       | age 14 years, fever, pain site hip                                                                    |
      | RF-18  | osteomyelitis | immediate | A child who looks ill with a painful limb gets antibiotics at once                                                                                   | age 14 years, pain site hip, ill appearance, fever                                                    |
      | RF-19  | osteomyelitis | urgent    | A cavity or edema that crosses a child's growth plate may be a Brodie abscess                                                                        | age 14 years, edema crossing the growth plate, lytic lesion                                           |
      | RF-20  | osteomyelitis | same day  | Sickle cell disease with fever and bone pain is treated as infection until the difference is made                                                    | sickle cell disease, fever, pain                                                                      |
      | RF-142 | osteomyelitis | same day  | Red or warm swelling over a bone with edema and raised markers is bone infection when it is new, or when bone was broken or operated on there before | local redness, local swelling, C-reactive protein 12 mg/L, marrow edema on MRI, pain duration 4 weeks |
      | RF-143 | osteomyelitis | same day  | Changed bone beneath a break in red, warm or swollen skin is infected until cultured, whatever the blood says                                        | skin entry site, local redness, marrow edema on MRI                                                   |
      | RF-144 | osteomyelitis | urgent    | Metal in a bone under red, warm or swollen skin, or with raised markers and changed bone, goes to its surgeon within days                            | fixation hardware, local redness, local swelling                                                      |
      | RF-150 | osteomyelitis | same day  | Marrow edema with raised markers in a child with less than four weeks of pain is bone infection until sampled, also without fever                    | age 12 years, pain duration 3 weeks, C-reactive protein 12 mg/L, marrow edema on MRI                  |

    Examples: Sepsis from bone or joint
      | rule  | name                      | urgency   | title                                                                                                                    | findings                                  |
      | RF-21 | sepsis from bone or joint | immediate | Sepsis with bone or joint pain cannot wait for any picture                                                               | sepsis, pain site hip                     |
      | RF-89 | sepsis from bone or joint | immediate | Fever with a racing pulse and rapid breathing, or jaundice, and a painful bone or joint is sepsis until proven otherwise | fever, rapid pulse, rapid breathing, pain |

    Examples: Diabetic foot osteomyelitis
      | rule  | name                        | urgency   | title                                                              | findings                 |
      | RF-22 | diabetic foot osteomyelitis | same day  | Bone that a probe can touch, or a large ulcer, hides osteomyelitis | bone palpable with probe |
      | RF-23 | diabetic foot osteomyelitis | immediate | A foot ulcer with signs of sepsis is an emergency                  | foot ulcer, sepsis       |

    Examples: Prosthetic joint infection
      | rule  | name                       | urgency  | title                                                                                                                                   | findings                         |
      | RF-24 | prosthetic joint infection | same day | A hot, swollen, draining or suddenly failing artificial joint, or one with fever or raised markers, goes to an orthopedic surgeon today | joint prosthesis, joint swelling |

    Examples: Painful artificial joint
      | rule  | name                     | urgency | title                                                                                            | findings                     |
      | RF-83 | painful artificial joint | soon    | An artificial joint that hurts needs a C-reactive protein and an orthopedic opinion within weeks | joint prosthesis, joint pain |

    Examples: Skeletal tuberculosis
      | rule   | name                  | urgency | title                                                                                                                    | findings                                                               |
      | RF-25  | skeletal tuberculosis | urgent  | Granulomas, mycobacteria or exposure to tuberculosis with a destroyed joint or vertebra call for culture before steroids | mycobacteria detected, joint destruction                               |
      | RF-147 | skeletal tuberculosis | urgent  | One joint eaten over weeks, with thin bone or rice bodies, is sampled for mycobacteria within days                       | pain duration 8 weeks, bone erosion, rice bodies, no rheumatoid factor |

    Examples: Spondylodiscitis
      | rule  | name             | urgency  | title                                                                                                                | findings                                                          |
      | RF-26 | spondylodiscitis | same day | Back or neck pain with fever is spinal infection until the MRI is read                                               | pain site back, fever                                             |
      | RF-27 | spondylodiscitis | same day | New or worsening back or neck pain with raised markers is spinal infection until the MRI is read, even without fever | pain site back, C-reactive protein 12 mg/L, pain duration 9 weeks |
      | RF-28 | spondylodiscitis | same day | Back or neck pain in someone with germs in the blood or a weak defense is seen the same day                          | pain site back, injection drug use                                |
      | RF-29 | spondylodiscitis | same day | A bright disc beside vertebral edema, eaten endplates or a destroyed disc is infected until proven otherwise         | discitis pattern on MRI                                           |
      | RF-30 | spondylodiscitis | same day | Back pain that does not let go in diabetes, kidney failure or heavy drinking may be infection                        | diabetes, spinal tenderness                                       |
      | RF-93 | spondylodiscitis | soon     | Long-standing back pain with a slightly raised marker needs an answer, though not today                              | pain site back, C-reactive protein 12 mg/L                        |

    Examples: Epidural abscess
      | rule  | name             | urgency   | title                                                                     | findings                                    |
      | RF-31 | epidural abscess | immediate | Back pain with infection and any new deficit is an emergency              | pain site back, neurological deficit, fever |
      | RF-32 | epidural abscess | immediate | A collection beside or within the spinal canal needs a spinal surgeon now | epidural abscess                            |

    Examples: Cauda equina compression
      | rule  | name                     | urgency   | title                                                                                   | findings                     |
      | RF-33 | cauda equina compression | immediate | Back or leg pain with bladder, bowel, saddle or sexual change needs an MRI within hours | bladder or bowel disturbance |

    Examples: Cord compression
      | rule  | name             | urgency   | title                                                                                                | findings                                |
      | RF-34 | cord compression | immediate | Any new neurological deficit with back or neck pain, or with a vertebral lesion, is seen immediately | pain site back, neurological deficit    |
      | RF-35 | cord compression | immediate | Compression seen on MRI goes to a spinal surgeon now                                                 | cord or cauda equina compression on MRI |

    Examples: Spinal infection or tumor
      | rule  | name                      | urgency | title                                                                                                                          | findings                        |
      | RF-36 | spinal infection or tumor | urgent  | Focal tenderness over a vertebra from 50 years on, or with pain that treatment and rest do not ease, needs a cause within days | spinal tenderness, age 54 years |

    Examples: Unstable femoral neck fracture
      | rule  | name                           | urgency   | title                                                                                  | findings                        |
      | RF-37 | unstable femoral neck fracture | immediate | A femoral neck fracture on the tension side, complete, or displaced is fixed now       | fracture line side tension side |
      | RF-38 | unstable femoral neck fracture | immediate | A compression-side line over more than half of the femoral neck needs fixation as well | fracture line extent 62 %       |

    Examples: Femoral neck stress fracture
      | rule  | name                         | urgency  | title                                                                                                                  | findings                                                        |
      | RF-39 | femoral neck stress fracture | same day | A line or a band in the femoral neck means no weight and an orthopedic opinion today                                   | femoral neck fracture                                           |
      | RF-40 | femoral neck stress fracture | same day | Groin pain in a runner or recruit is a femoral neck stress fracture until MRI denies it, whatever the radiograph shows | pain site hip, athletic or military training, normal radiograph |

    Examples: Occult hip fracture
      | rule  | name                | urgency  | title                                                                                           | findings                                                      |
      | RF-41 | occult hip fracture | same day | An older person who hurts at the hip after a fall may have a fracture that the radiograph hides | age 64 years, pain site hip, recent injury, normal radiograph |
      | RF-42 | occult hip fracture | urgent   | Hip pain with a reason for weak bone may be a fracture that the radiograph does not show        | pain site hip, known osteoporosis, normal radiograph          |

    Examples: Slipped femoral epiphysis
      | rule  | name                      | urgency   | title                                                                                                                    | findings                                                          |
      | RF-43 | slipped femoral epiphysis | immediate | An adolescent with hip, thigh or knee pain who cannot walk even with crutches has an unstable slip until shown otherwise | age 12 years, pain site hip, inability to walk even with crutches |
      | RF-44 | slipped femoral epiphysis | immediate | An adolescent with hip or thigh pain who will not stand is treated as an unstable slip until the radiograph is read      | age 12 years, pain site hip, inability to bear weight             |
      | RF-45 | slipped femoral epiphysis | same day  | A stable slip is found only by looking at the hips of an adolescent with hip or thigh pain and lost rotation             | age 12 years, pain site hip, limp                                 |
      | RF-46 | slipped femoral epiphysis | immediate | A slip seen on imaging goes to orthopedics without another step                                                          | slipped femoral epiphysis                                         |

    Examples: Osteonecrosis before collapse
      | rule   | name                          | urgency | title                                                                                                                   | findings                                                     |
      | RF-47  | osteonecrosis before collapse | urgent  | Dead bone with sudden pain, an effusion or a crack under the surface is about to collapse                               | double line sign, sudden worsening of known pain             |
      | RF-48  | osteonecrosis before collapse | soon    | Dead bone with edema around it, or over a third of the femoral head, is likely to collapse and needs an orthopedic plan | double line sign, marrow edema on MRI                        |
      | RF-121 | osteonecrosis before collapse | urgent  | A crescent under the surface of a hip whose pain leaps up means that the head is about to sink                          | pain site hip, crescent sign, sudden worsening of known pain |

    Examples: Bone sarcoma
      | rule   | name         | urgency | title                                                                                                                     | findings                                                                  |
      | RF-49  | bone sarcoma | urgent  | A child or young adult with an unexplained lump on a bone has a radiograph within two days                                | age 21 years, bony swelling                                               |
      | RF-50  | bone sarcoma | urgent  | Bone pain of a young person that does not let go, with one more sign, has a radiograph within two days                    | age 21 years, night pain, local swelling                                  |
      | RF-95  | bone sarcoma | urgent  | A hole or dark marrow in the bone of a young person whose pain grows goes to a bone tumor center within days              | age 26 years, lytic lesion, progressive pain                              |
      | RF-149 | bone sarcoma | urgent  | A dense or lytic lesion with dark marrow and new bone around it in a young person goes to a bone tumor center within days | age 26 years, sclerotic lesion, low T1 marrow signal, periosteal reaction |

    Examples: Leukemia
      | rule   | name     | urgency  | title                                                                                                                                      | findings                                                                             |
      | RF-51  | leukemia | same day | A child with bone or joint pain and pallor, bleeding, large nodes or organs, or falling counts has a blood film today                      | age 14 years, pain site hip, pallor                                                  |
      | RF-52  | leukemia | same day | A child with bone pain and few neutrophils has a blood film today when anything else is out of order                                       | age 14 years, pain site hip, neutrophil count 1.5 ×10^9/L, fever                     |
      | RF-53  | leukemia | same day | Platelets that do not rise while the markers are high do not fit inflammation in a child                                                   | age 14 years, pain site hip, platelet count 225 ×10^9/L, C-reactive protein 125 mg/L |
      | RF-54  | leukemia | same day | A collapsed vertebra, several lytic lesions or replaced marrow in a child is leukemia or another tumor until the marrow is examined        | age 14 years, vertebral collapse                                                     |
      | RF-55  | leukemia | same day | Blasts in blood or marrow are leukemia at any age                                                                                          | blasts on blood film                                                                 |
      | RF-56  | leukemia | same day | A child with weeks of bone pain and fever has a blood film today                                                                           | age 14 years, fever, pain duration 3 weeks, pain site hip                            |
      | RF-146 | leukemia | same day | A child with bone pain, anemia or high lactate dehydrogenase and a second sign has a blood film today, even with a normal white cell count | age 14 years, bone pain, anemia, erythrocyte sedimentation rate 50 mm/h              |

    Examples: Malignancy
      | rule   | name       | urgency | title                                                                                                                                   | findings                                                        |
      | RF-57  | malignancy | urgent  | An aggressive lesion, a soft-tissue mass or replaced marrow goes to a tumor center before any biopsy                                    | aggressive bone lesion                                          |
      | RF-58  | malignancy | urgent  | Bone or back pain, pain that does not let go or a bone lesion in someone with a known cancer is metastasis until imaging says otherwise | previous cancer, bone pain                                      |
      | RF-59  | malignancy | urgent  | Malignant cells under the microscope, or a tumor found elsewhere, settle the urgency                                                    | histology shows malignancy                                      |
      | RF-60  | malignancy | urgent  | Weight loss or night sweats, or a lump, with bone pain that does not let go asks for a tumor search                                     | weight loss, night pain                                         |
      | RF-61  | malignancy | urgent  | A lytic, bordered or widespread marrow lesion with a second sign of replacement needs tissue                                            | well-defined low T1 lesion, opposed-phase signal loss 15 %      |
      | RF-84  | malignancy | urgent  | Dark T1 marrow that keeps its signal on opposed-phase images, or that goes with marked anemia or high calcium, may be replaced          | low T1 marrow signal, opposed-phase signal loss 15 %            |
      | RF-86  | malignancy | soon    | Limb pain in someone who has had a cancer is imaged within weeks, even when nothing else points to the bone                             | previous cancer, pain                                           |
      | RF-87  | malignancy | urgent  | A broken cortex with a second sign of growth goes to a tumor center within days                                                         | cortical destruction, age 44 years                              |
      | RF-88  | malignancy | soon    | A broken cortex alone is shown to a bone tumor center within weeks                                                                      | cortical destruction                                            |
      | RF-96  | malignancy | urgent  | From 40 years on a painful lytic lesion is metastasis or myeloma until named                                                            | age 44 years, lytic lesion, bone pain                           |
      | RF-148 | malignancy | urgent  | A supposed bone infection of an adult that antibiotics do not change is sampled again within days                                       | age 22 years, no response to antibiotics, lytic lesion          |
      | RF-131 | malignancy | urgent  | From 50 years on, many hot or changed bones with pain all over or a broken vertebra are metastasis or myeloma until named               | age 54 years, bone scan uptake multifocal, widespread bone pain |

    Examples: Pathological fracture
      | rule  | name                  | urgency  | title                                                                                                    | findings                                                        |
      | RF-62 | pathological fracture | same day | A fracture through a lesion, or without adequate force in a bone with one, is stabilized before it moves | fracture through a bone lesion                                  |
      | RF-85 | pathological fracture | same day | A bone that broke without adequate force in someone with a known cancer is stabilized before it moves    | fracture without adequate force, previous cancer                |
      | RF-63 | pathological fracture | same day | A painful lesion in the neck or upper shaft of a femur may be about to break                             | lytic lesion, marrow edema site femoral neck, pain with loading |

    Examples: Myeloma
      | rule  | name    | urgency | title                                                                                                                                                      | findings                                     |
      | RF-64 | myeloma | urgent  | From 60 on, bone or back pain, pain that does not let go or an unexplained fracture with anemia, high calcium or failing kidneys asks for a myeloma screen | age 64 years, bone pain, anemia              |
      | RF-65 | myeloma | urgent  | A monoclonal protein with bone pain or a bone lesion is myeloma until hematology has answered                                                              | monoclonal protein, pain                     |
      | RF-66 | myeloma | urgent  | From 40 on, bone pain with marked anemia or high calcium has an electrophoresis within days                                                                | age 44 years, pain, hemoglobin 8 g/dL        |
      | RF-92 | myeloma | urgent  | Raised globulins from 40 years on with bone pain and anemia, high calcium, failing kidneys or a lesion need an electrophoresis within days                 | age 44 years, raised globulins, pain, anemia |

    Examples: Atypical femoral fracture
      | rule  | name                      | urgency | title                                                                                                               | findings                          |
      | RF-67 | atypical femoral fracture | urgent  | Thigh or groin ache under bisphosphonate or denosumab is an incomplete atypical fracture until both femurs are seen | bisphosphonate use, pain site hip |
      | RF-68 | atypical femoral fracture | urgent  | Edema, a beak or a line at the lateral cortex of the upper femur is an atypical fracture in the making              | lateral subtrochanteric edema     |

    Examples: Rebound vertebral fracture
      | rule  | name                       | urgency | title                                                                                                      | findings                          |
      | RF-69 | rebound vertebral fracture | urgent  | Back pain after denosumab was stopped or a dose was missed may be the first of several vertebral fractures | denosumab stopped, pain site back |

    Examples: Fracture in pregnancy
      | rule  | name                  | urgency   | title                                                                                                                         | findings                                           |
      | RF-70 | fracture in pregnancy | same day  | A pregnant or newly delivered woman with hip pain who cannot walk, or whose pain leaps up, is X-rayed today despite pregnancy | pregnancy, pain site hip, inability to bear weight |
      | RF-71 | fracture in pregnancy | immediate | A broken hip in pregnancy or after delivery is operated now                                                                   | pregnancy, femoral neck fracture                   |

    Examples: Hip at risk in pregnancy
      | rule  | name                     | urgency | title                                                                                                 | findings                                      |
      | RF-72 | hip at risk in pregnancy | urgent  | Hip pain with marrow edema in late pregnancy or after delivery needs protected walking within days    | pregnancy, pain site hip, marrow edema on MRI |
      | RF-90 | hip at risk in pregnancy | soon    | Hip pain on walking in late pregnancy or after delivery, not yet imaged, needs an answer within weeks | pregnancy, pain site hip, pain with loading   |

    Examples: Vertebral fracture after pregnancy
      | rule  | name                               | urgency | title                                                                          | findings                                          |
      | RF-73 | vertebral fracture after pregnancy | soon    | Severe back pain in late pregnancy or breastfeeding may be vertebral fractures | pregnancy, pain site back, pain severity 9 points |

    Examples: Early rheumatoid arthritis
      | rule  | name                       | urgency | title                                                                                  | findings                                                     |
      | RF-74 | early rheumatoid arthritis | soon    | Swollen small joints with antibodies and marrow edema need drug treatment within weeks | small joint swelling, rheumatoid factor, marrow edema on MRI |

    Examples: Scurvy
      | rule  | name   | urgency  | title                                                                                                              | findings                                    |
      | RF-75 | scurvy | same day | A child on a poor diet who walks badly, hurts in many bones or bleeds needs a blood count today and then vitamin C | age 14 years, restricted diet, gum bleeding |
      | RF-76 | scurvy | same day | Bleeding gums or bleeding around hair follicles with bone pain needs a blood count today                           | gum bleeding, pain                          |

    Examples: Non-accidental injury
      | rule  | name                  | urgency   | title                                                                                                  | findings                                                       |
      | RF-77 | non-accidental injury | immediate | A small child whose story does not explain the bone is protected first                                 | age 1 years, inconsistent injury story                         |
      | RF-78 | non-accidental injury | immediate | An infant who cannot walk yet does not break a bone by itself                                          | not yet walking, fracture line on MRI                          |
      | RF-79 | non-accidental injury | same day  | At any age of childhood an injury story that changes or does not fit needs the safeguarding team today | age 14 years, inconsistent injury story, delay in seeking care |

    Examples: Child who does not walk
      | rule  | name                    | urgency  | title                                                                | findings                              |
      | RF-80 | child who does not walk | same day | A child who stops walking has blood tests and a hip ultrasound today | age 6 years, inability to bear weight |
      | RF-91 | child who does not walk | same day | A child under three who limps or walks badly is seen the same day    | age 1 years, limp                     |

    Examples: Charcot foot
      | rule  | name         | urgency  | title                                                                                                          | findings                                    |
      | RF-81 | Charcot foot | same day | A warm, swollen foot without feeling is an acute Charcot foot until shown otherwise, also when it hardly hurts | neuropathy, pain site ankle, local swelling |

    Examples: Bone lesion without a name
      | rule   | name                       | urgency | title                                                                                                                        | findings                                               |
      | RF-94  | bone lesion without a name | soon    | A painful hole in the bone of a young person is shown to a bone tumor center within weeks, even when its border looks benign | age 36 years, lytic lesion                             |
      | RF-145 | bone lesion without a name | urgent  | A hole in the bone of a child with raised markers is imaged and sampled within days                                          | age 14 years, lytic lesion, C-reactive protein 12 mg/L |

    Examples: Sickle cell crisis
      | rule   | name               | urgency  | title                                                                                    | findings                                     |
      | RF-120 | sickle cell crisis | same day | Sudden or severe bone pain in sickle cell disease is an emergency, with or without fever | sickle cell disease, pain, pain onset sudden |

    Examples: Unstable spinal fracture
      | rule   | name                     | urgency   | title                                                                                            | findings                                           |
      | RF-130 | unstable spinal fracture | immediate | A vertebra broken in a violent injury is held still until CT and a spine surgeon have cleared it | vertebral collapse, no minor injury, recent injury |

  Scenario Outline: <rule> raises nothing with <findings>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> stays silent

    Examples: Septic arthritis
      | rule   | findings                                                                               |
      | RF-01  | joint swelling, joint warmth, pain duration 15 days                                    |
      | RF-02  | fever, no joint effusion                                                               |
      | RF-03  | age 19 years, pain site hip, fever, inability to bear weight                           |
      | RF-04  | age 14 years, C-reactive protein 18 mg/L, inability to bear weight                     |
      | RF-05  | pain site hip, C-reactive protein 12 mg/L, joint effusion, pain duration 8 weeks       |
      | RF-06  | no synovial Gram stain organisms                                                       |
      | RF-07  | joint effusion, no abscess                                                             |
      | RF-08  | joint injection, joint effusion, no worsening despite treatment                        |
      | RF-190 | joint swelling, joint warmth, C-reactive protein 12 mg/L, pain duration 5 weeks        |
      | RF-140 | fever, C-reactive protein 9 mg/L, pain site hip                                        |
      | RF-141 | joint swelling, C-reactive protein 25 mg/L, pain duration 15 days, restricted movement |
      | RF-151 | immunosuppression, joint destruction, pain duration 30 weeks, joint swelling           |

    Examples: Septic sacroiliitis
      | rule  | findings                    |
      | RF-09 | pain site buttock, no fever |

    Examples: Osteomyelitis
      | rule   | findings                                                                                              |
      | RF-10  | no abscess                                                                                            |
      | RF-11  | fever, no bone pain                                                                                   |
      | RF-12  | fever, C-reactive protein 9 mg/L, marrow edema on MRI                                                 |
      | RF-13  | no bone culture growth, pain site hip                                                                 |
      | RF-14  | subperiosteal fluid, no fever                                                                         |
      | RF-15  | injection drug use, C-reactive protein 9 mg/L, marrow edema on MRI                                    |
      | RF-82  | immunosuppression, C-reactive protein 45 mg/L, marrow edema on MRI                                    |
      | RF-16  | C-reactive protein 125 mg/L, marrow edema on MRI, pain duration 8 weeks                               |
      | RF-17  | age 19 years, fever, pain site hip                                                                    |
      | RF-18  | age 19 years, pain site hip, ill appearance, fever                                                    |
      | RF-19  | age 19 years, edema crossing the growth plate, lytic lesion                                           |
      | RF-20  | sickle cell disease, fever, no pain                                                                   |
      | RF-142 | local redness, local swelling, C-reactive protein 12 mg/L, marrow edema on MRI, pain duration 8 weeks |
      | RF-143 | skin entry site, local redness, no marrow edema on MRI                                                |
      | RF-144 | fixation hardware, local redness, no local swelling                                                   |
      | RF-150 | age 12 years, pain duration 3 weeks, C-reactive protein 9 mg/L, marrow edema on MRI                   |

    Examples: Sepsis from bone or joint
      | rule  | findings                                     |
      | RF-21 | no sepsis, pain site hip                     |
      | RF-89 | fever, rapid pulse, rapid breathing, no pain |

    Examples: Diabetic foot osteomyelitis
      | rule  | findings                    |
      | RF-22 | no bone palpable with probe |
      | RF-23 | foot ulcer, no sepsis       |

    Examples: Prosthetic joint infection
      | rule  | findings                            |
      | RF-24 | joint prosthesis, no joint swelling |

    Examples: Painful artificial joint
      | rule  | findings                        |
      | RF-83 | joint prosthesis, no joint pain |

    Examples: Skeletal tuberculosis
      | rule   | findings                                                               |
      | RF-25  | mycobacteria detected, no joint destruction                            |
      | RF-147 | pain duration 5 weeks, bone erosion, rice bodies, no rheumatoid factor |

    Examples: Spondylodiscitis
      | rule  | findings                                                           |
      | RF-26 | pain site back, no fever                                           |
      | RF-27 | pain site back, C-reactive protein 12 mg/L, pain duration 14 weeks |
      | RF-28 | pain site back, no injection drug use                              |
      | RF-29 | no discitis pattern on MRI                                         |
      | RF-30 | diabetes, no spinal tenderness                                     |
      | RF-93 | pain site back, C-reactive protein 9 mg/L                          |

    Examples: Epidural abscess
      | rule  | findings                                       |
      | RF-31 | pain site back, neurological deficit, no fever |
      | RF-32 | no epidural abscess                            |

    Examples: Cauda equina compression
      | rule  | findings                        |
      | RF-33 | no bladder or bowel disturbance |

    Examples: Cord compression
      | rule  | findings                                   |
      | RF-34 | pain site back, no neurological deficit    |
      | RF-35 | no cord or cauda equina compression on MRI |

    Examples: Spinal infection or tumor
      | rule  | findings                        |
      | RF-36 | spinal tenderness, age 49 years |

    Examples: Unstable femoral neck fracture
      | rule  | findings                            |
      | RF-37 | fracture line side compression side |
      | RF-38 | fracture line extent 45 %           |

    Examples: Femoral neck stress fracture
      | rule  | findings                                                           |
      | RF-39 | no femoral neck fracture                                           |
      | RF-40 | pain site hip, athletic or military training, no normal radiograph |

    Examples: Occult hip fracture
      | rule  | findings                                                      |
      | RF-41 | age 59 years, pain site hip, recent injury, normal radiograph |
      | RF-42 | pain site hip, known osteoporosis, no normal radiograph       |

    Examples: Slipped femoral epiphysis
      | rule  | findings                                                         |
      | RF-43 | age 7 years, pain site hip, inability to walk even with crutches |
      | RF-44 | age 7 years, pain site hip, inability to bear weight             |
      | RF-45 | age 7 years, pain site hip, limp                                 |
      | RF-46 | no slipped femoral epiphysis                                     |

    Examples: Osteonecrosis before collapse
      | rule   | findings                                                        |
      | RF-47  | double line sign, no sudden worsening of known pain             |
      | RF-48  | double line sign, no marrow edema on MRI                        |
      | RF-121 | pain site hip, crescent sign, no sudden worsening of known pain |

    Examples: Bone sarcoma
      | rule   | findings                                                                  |
      | RF-49  | age 26 years, bony swelling                                               |
      | RF-50  | age 26 years, night pain, local swelling                                  |
      | RF-95  | age 31 years, lytic lesion, progressive pain                              |
      | RF-149 | age 31 years, sclerotic lesion, low T1 marrow signal, periosteal reaction |

    Examples: Leukemia
      | rule   | findings                                                                            |
      | RF-51  | age 19 years, pain site hip, pallor                                                 |
      | RF-52  | age 14 years, pain site hip, neutrophil count 2 ×10^9/L, fever                      |
      | RF-53  | age 14 years, pain site hip, platelet count 225 ×10^9/L, C-reactive protein 90 mg/L |
      | RF-54  | age 19 years, vertebral collapse                                                    |
      | RF-55  | no blasts on blood film                                                             |
      | RF-56  | age 14 years, fever, pain duration 13 days, pain site hip                           |
      | RF-146 | age 14 years, bone pain, anemia, erythrocyte sedimentation rate 36 mm/h             |

    Examples: Malignancy
      | rule   | findings                                                        |
      | RF-57  | no aggressive bone lesion                                       |
      | RF-58  | previous cancer, no bone pain                                   |
      | RF-59  | no histology shows malignancy                                   |
      | RF-60  | weight loss, no night pain                                      |
      | RF-61  | well-defined low T1 lesion, opposed-phase signal loss 22 %      |
      | RF-84  | low T1 marrow signal, opposed-phase signal loss 22 %            |
      | RF-86  | previous cancer, no pain                                        |
      | RF-87  | cortical destruction, age 39 years                              |
      | RF-88  | no cortical destruction                                         |
      | RF-96  | age 39 years, lytic lesion, bone pain                           |
      | RF-148 | age 17 years, no response to antibiotics, lytic lesion          |
      | RF-131 | age 49 years, bone scan uptake multifocal, widespread bone pain |

    Examples: Pathological fracture
      | rule  | findings                                                           |
      | RF-62 | no fracture through a bone lesion                                  |
      | RF-85 | fracture without adequate force, no previous cancer                |
      | RF-63 | lytic lesion, marrow edema site femoral neck, no pain with loading |

    Examples: Myeloma
      | rule  | findings                                     |
      | RF-64 | age 59 years, bone pain, anemia              |
      | RF-65 | monoclonal protein, no pain                  |
      | RF-66 | age 44 years, pain, hemoglobin 11 g/dL       |
      | RF-92 | age 39 years, raised globulins, pain, anemia |

    Examples: Atypical femoral fracture
      | rule  | findings                            |
      | RF-67 | bisphosphonate use, pain site pubis |
      | RF-68 | no lateral subtrochanteric edema    |

    Examples: Rebound vertebral fracture
      | rule  | findings                         |
      | RF-69 | denosumab stopped, pain site hip |

    Examples: Fracture in pregnancy
      | rule  | findings                                              |
      | RF-70 | pregnancy, pain site hip, no inability to bear weight |
      | RF-71 | pregnancy, no femoral neck fracture                   |

    Examples: Hip at risk in pregnancy
      | rule  | findings                                         |
      | RF-72 | pregnancy, pain site hip, no marrow edema on MRI |
      | RF-90 | pregnancy, pain site hip, no pain with loading   |

    Examples: Vertebral fracture after pregnancy
      | rule  | findings                                          |
      | RF-73 | pregnancy, pain site back, pain severity 6 points |

    Examples: Early rheumatoid arthritis
      | rule  | findings                                                        |
      | RF-74 | small joint swelling, rheumatoid factor, no marrow edema on MRI |

    Examples: Scurvy
      | rule  | findings                                    |
      | RF-75 | age 19 years, restricted diet, gum bleeding |
      | RF-76 | gum bleeding, no pain                       |

    Examples: Non-accidental injury
      | rule  | findings                                                       |
      | RF-77 | age 6 years, inconsistent injury story                         |
      | RF-78 | not yet walking, no fracture line on MRI                       |
      | RF-79 | age 19 years, inconsistent injury story, delay in seeking care |

    Examples: Child who does not walk
      | rule  | findings                               |
      | RF-80 | age 11 years, inability to bear weight |
      | RF-91 | age 4 years, limp                      |

    Examples: Charcot foot
      | rule  | findings                                       |
      | RF-81 | neuropathy, pain site ankle, no local swelling |

    Examples: Bone lesion without a name
      | rule   | findings                                              |
      | RF-94  | age 41 years, lytic lesion                            |
      | RF-145 | age 14 years, lytic lesion, C-reactive protein 9 mg/L |

    Examples: Sickle cell crisis
      | rule   | findings                                      |
      | RF-120 | sickle cell disease, pain, pain onset gradual |

    Examples: Unstable spinal fracture
      | rule   | findings                                              |
      | RF-130 | vertebral collapse, no minor injury, no recent injury |
