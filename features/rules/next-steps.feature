Feature: The steps of the workup
  Each scenario is one rule: a patient in whom it holds, with nothing recorded but what is needed,
  and below what becomes of it when one thing is recorded otherwise.

  @rule-NS-04
  Scenario: NS-04: Resuscitate, blood cultures, antibiotics within the hour, then find and drain the focus
    Given a patient with sepsis, hip pain
    When the findings are worked up
    Then the next steps include "Resuscitate, blood cultures, antibiotics within the hour, then find and drain the focus"
    And with this changed the answer is
      | changed   | answer             |
      | no sepsis | NS-04 stays silent |

  @rule-NS-10
  Scenario: NS-10: Emergency MRI of the spine within four hours, examination of power, feeling and sphincters, spinal surgeon
    Given a patient with bladder or bowel disturbance
    When the findings are worked up
    Then the next steps include "Emergency MRI of the spine within four hours, examination of power, feeling and sphincters, spinal surgeon"
    And with this changed the answer is
      | changed                                 | answer                                                                       |
      | cord or cauda equina compression on MRI | the next steps do not include "Emergency MRI of the spine within four hours" |
      | no bladder or bowel disturbance         | NS-10 stays silent                                                           |

  @rule-NS-09
  Scenario: NS-09: MRI of the whole spine with contrast now, spinal surgeon, blood cultures, then antibiotics
    Given a patient with back pain, neurological deficit, fever
    When the findings are worked up
    Then the next steps include "MRI of the whole spine with contrast now, spinal surgeon, blood cultures, then antibiotics"
    And with this changed the answer is
      | changed                               | answer             |
      | temperature 37 °C, fever not recorded | NS-09 stays silent |

  @rule-NS-01
  Scenario: NS-01: Aspirate the joint for cell count, Gram stain, culture and crystals before the first antibiotic, then wash out and treat
    Given a patient with joint swelling, joint warmth, pain duration 10 days
    When the findings are worked up
    Then the next steps include "Aspirate the joint for cell count, Gram stain, culture and crystals before the first antibiotic, then wash out and treat"
    And the next step "Aspirate the joint for cell count, Gram stain, culture and crystals before the first antibiotic, then wash out and treat" comes before treatment
    And with this changed the answer is
      | changed                       | answer                                                                                                                          |
      | synovial fluid culture growth | the next steps do not include "Aspirate the joint for cell count, Gram stain, culture and crystals before the first antibiotic" |
      | no joint swelling             | NS-01 stays silent                                                                                                              |

  @rule-NS-12
  Scenario: NS-12: No step on the leg; orthopedics now for fixation of the femoral neck
    Given a patient with fracture line side tension side
    When the findings are worked up
    Then the next steps include "No step on the leg; orthopedics now for fixation of the femoral neck"
    And with this changed the answer is
      | changed                             | answer             |
      | fracture line side compression side | NS-12 stays silent |

  @rule-NS-26
  Scenario: NS-26: Admit, call the safeguarding team, skeletal survey; keep the story word for word
    Given a 12-month-old patient with inconsistent injury story
    When the findings are worked up
    Then the next steps include "Admit, call the safeguarding team, skeletal survey; keep the story word for word"
    And with this changed the answer is
      | changed                      | answer             |
      | no inconsistent injury story | NS-26 stays silent |

  @rule-NS-15
  Scenario: NS-15: Do not let the adolescent stand; front and cross-table lateral radiographs of both hips, frog-leg view only in one who walks; orthopedic fixation
    Given a 13-year-old patient with hip pain, inability to walk even with crutches
    When the findings are worked up
    Then the next steps include "Do not let the adolescent stand; front and cross-table lateral radiographs of both hips, frog-leg view only in one who walks; orthopedic fixation"
    And with this changed the answer is
      | changed    | answer             |
      | pubis pain | NS-15 stays silent |

  @rule-NS-23
  Scenario: NS-23: Protect the hip or spine, radiograph today where a fracture is suspected despite pregnancy, MRI without contrast, orthopedics and obstetrics together; no NSAIDs from 20 weeks on
    Given a patient with pregnancy, hip pain, inability to bear weight
    When the findings are worked up
    Then the next steps include "Protect the hip or spine, radiograph today where a fracture is suspected despite pregnancy, MRI without contrast, orthopedics and obstetrics together; no NSAIDs from 20 weeks on"
    And with this changed the answer is
      | changed      | answer                                            |
      | pelvis pain  | the next steps include "Protect the hip or spine" |
      | no pregnancy | NS-23 stays silent                                |

  @rule-NS-08
  Scenario: NS-08: Blood cultures, C-reactive protein and sedimentation rate, then MRI of the whole spine today; antibiotics only after cultures unless septic or deteriorating
    Given a patient with back pain, fever
    When the findings are worked up
    Then the next steps include "Blood cultures, C-reactive protein and sedimentation rate, then MRI of the whole spine today; antibiotics only after cultures unless septic or deteriorating"
    And the next step "Blood cultures, C-reactive protein and sedimentation rate, then MRI of the whole spine today; antibiotics only after cultures unless septic or deteriorating" comes before treatment
    And with this changed the answer is
      | changed                               | answer                                                             |
      | blood culture growth                  | the next steps do not include "Blood cultures, C-reactive protein" |
      | temperature 37 °C, fever not recorded | NS-08 stays silent                                                 |

  @rule-NS-02
  Scenario: NS-02: Blood cultures, MRI of sacroiliac joints and pelvis today, guided aspiration before antibiotics
    Given a patient with buttock pain, fever
    When the findings are worked up
    Then the next steps include "Blood cultures, MRI of sacroiliac joints and pelvis today, guided aspiration before antibiotics"
    And the next step "Blood cultures, MRI of sacroiliac joints and pelvis today, guided aspiration before antibiotics" comes before treatment
    And with this changed the answer is
      | changed                               | answer                                                                   |
      | organism grown staphylococcus aureus  | the next steps do not include "Blood cultures, MRI of sacroiliac joints" |
      | tissue culture growth                 | the next steps do not include "Blood cultures, MRI of sacroiliac joints" |
      | temperature 37 °C, fever not recorded | NS-02 stays silent                                                       |

  @rule-NS-03
  Scenario: NS-03: Blood cultures now, contrast MRI today, bone or pus for culture and histology before antibiotics unless the patient is ill
    Given a 14-year-old patient with inability to bear weight, C-reactive protein 12 mg/L
    When the findings are worked up
    Then the next steps include "Blood cultures now, contrast MRI today, bone or pus for culture and histology before antibiotics unless the patient is ill"
    And the next step "Blood cultures now, contrast MRI today, bone or pus for culture and histology before antibiotics unless the patient is ill" comes before treatment
    And with this changed the answer is
      | changed                     | answer                                             |
      | bone culture growth         | the next steps do not include "Blood cultures now" |
      | tissue culture growth       | the next steps do not include "Blood cultures now" |
      | no inability to bear weight | NS-03 stays silent                                 |

  @rule-NS-05
  Scenario: NS-05: Foot team today, radiograph and MRI of the foot, bone culture before antibiotics where stable, pulses and sugar
    Given a patient with bone palpable with probe
    When the findings are worked up
    Then the next steps include "Foot team today, radiograph and MRI of the foot, bone culture before antibiotics where stable, pulses and sugar"
    And the next step "Foot team today, radiograph and MRI of the foot, bone culture before antibiotics where stable, pulses and sugar" comes before treatment
    And with this changed the answer is
      | changed                     | answer                                          |
      | bone culture growth         | the next steps do not include "Foot team today" |
      | no bone palpable with probe | NS-05 stays silent                              |

  @rule-NS-06
  Scenario: NS-06: Orthopedic surgeon today; aspiration of the artificial joint in the operating theater, no antibiotics before unless septic
    Given a patient with joint prosthesis, joint swelling
    When the findings are worked up
    Then the next steps include "Orthopedic surgeon today; aspiration of the artificial joint in the operating theater, no antibiotics before unless septic"
    And the next step "Orthopedic surgeon today; aspiration of the artificial joint in the operating theater, no antibiotics before unless septic" comes before treatment
    And with this changed the answer is
      | changed                       | answer                                                   |
      | synovial fluid culture growth | the next steps do not include "Orthopedic surgeon today" |
      | no joint prosthesis           | NS-06 stays silent                                       |

  @rule-NS-13
  Scenario: NS-13: No weight-bearing from now on and MRI of the hip the same day; name the side and extent of a line, orthopedic opinion
    Given a patient with femoral neck fracture
    When the findings are worked up
    Then the next steps include "No weight-bearing from now on and MRI of the hip the same day; name the side and extent of a line, orthopedic opinion"
    And with this changed the answer is
      | changed                         | answer                                                        |
      | fracture line side tension side | the next steps do not include "No weight-bearing from now on" |
      | no fracture line on MRI         | the next steps do not include "No weight-bearing from now on" |
      | no femoral neck fracture        | NS-13 stays silent                                            |

  @rule-NS-14
  Scenario: NS-14: No weight; MRI of hip and pelvis today, CT where MRI cannot be had
    Given a 64-year-old patient with hip pain, recent injury, normal radiograph
    When the findings are worked up
    Then the next steps include "No weight; MRI of hip and pelvis today, CT where MRI cannot be had"
    And with this changed the answer is
      | changed               | answer                                                |
      | fracture line on MRI  | the next steps do not include "No weight; MRI of hip" |
      | femoral neck fracture | the next steps do not include "No weight; MRI of hip" |
      | normal marrow on MRI  | the next steps do not include "No weight; MRI of hip" |
      | pelvis pain           | NS-14 stays silent                                    |

  @rule-NS-19
  Scenario: NS-19: Splint, no weight, radiograph of the whole bone; tumor center before nail or plate
    Given a patient with fracture through a bone lesion
    When the findings are worked up
    Then the next steps include "Splint, no weight, radiograph of the whole bone; tumor center before nail or plate"
    And with this changed the answer is
      | changed                           | answer                                 |
      | histology shows malignancy        | the next steps do not include "Splint" |
      | no fracture through a bone lesion | NS-19 stays silent                     |

  @rule-NS-18
  Scenario: NS-18: Blood count with a film read today, lactate dehydrogenase, hematology by telephone; no corticosteroids before the marrow is examined
    Given a 14-year-old patient with hip pain, pallor
    When the findings are worked up
    Then the next steps include "Blood count with a film read today, lactate dehydrogenase, hematology by telephone; no corticosteroids before the marrow is examined"
    And the next step "Blood count with a film read today, lactate dehydrogenase, hematology by telephone; no corticosteroids before the marrow is examined" comes before treatment
    And with this changed the answer is
      | changed               | answer                                                             |
      | blasts in bone marrow | the next steps do not include "Blood count with a film read today" |
      | no pallor             | NS-18 stays silent                                                 |

  @rule-NS-27
  Scenario: NS-27: Blood count with film, C-reactive protein, ultrasound of both hips and radiograph of the leg today; look at spine, skin and gums
    Given a 6-year-old patient with inability to bear weight
    When the findings are worked up
    Then the next steps include "Blood count with film, C-reactive protein, ultrasound of both hips and radiograph of the leg today; look at spine, skin and gums"
    And with this changed the answer is
      | changed                     | answer             |
      | no inability to bear weight | NS-27 stays silent |

  @rule-NS-25
  Scenario: NS-25: Blood count with film today, then vitamin C level and vitamin C without waiting for it
    Given a patient with restricted diet, gum bleeding
    When the findings are worked up
    Then the next steps include "Blood count with film today, then vitamin C level and vitamin C without waiting for it"
    And the next step "Blood count with film today, then vitamin C level and vitamin C without waiting for it" comes before treatment
    And with this changed the answer is
      | changed                  | answer                                                      |
      | vitamin C level 1 µmol/L | the next steps do not include "Blood count with film today" |
      | no restricted diet       | NS-25 stays silent                                          |

  @rule-NS-28
  Scenario: NS-28: Total contact cast or no weight at all from today, foot team, MRI of the foot
    Given a patient with neuropathy, midfoot fragmentation
    When the findings are worked up
    Then the next steps include "Total contact cast or no weight at all from today, foot team, MRI of the foot"
    And with this changed the answer is
      | changed       | answer             |
      | no neuropathy | NS-28 stays silent |

  @rule-NS-17
  Scenario: NS-17: Radiograph within 48 hours, MRI of the whole bone, referral to a bone tumor or oncology center before any biopsy
    Given a patient with aggressive bone lesion
    When the findings are worked up
    Then the next steps include "Radiograph within 48 hours, MRI of the whole bone, referral to a bone tumor or oncology center before any biopsy"
    And with this changed the answer is
      | changed                    | answer                                                     |
      | histology shows malignancy | the next steps do not include "Radiograph within 48 hours" |
      | no aggressive bone lesion  | NS-17 stays silent                                         |

  @rule-NS-20
  Scenario: NS-20: Electrophoresis, serum free light chains and urine protein within 48 hours, calcium and kidney function today
    Given a 64-year-old patient with bone pain, anemia
    When the findings are worked up
    Then the next steps include "Electrophoresis, serum free light chains and urine protein within 48 hours, calcium and kidney function today"
    And with this changed the answer is
      | changed            | answer                                                                                                     |
      | monoclonal protein | the next steps do not include "Electrophoresis, serum free light chains and urine protein within 48 hours" |
      | no bone pain       | NS-20 stays silent                                                                                         |

  @rule-NS-11
  Scenario: NS-11: C-reactive protein, sedimentation rate, blood count, calcium and electrophoresis, MRI of the spine within days
    Given a 54-year-old patient with spinal tenderness
    When the findings are worked up
    Then the next steps include "C-reactive protein, sedimentation rate, blood count, calcium and electrophoresis, MRI of the spine within days"
    And with this changed the answer is
      | changed              | answer             |
      | no spinal tenderness | NS-11 stays silent |

  @rule-NS-07
  Scenario: NS-07: Tissue for mycobacterial culture, PCR and histology, chest radiograph; no corticosteroids before
    Given a patient with histology shows granulomas, joint destruction
    When the findings are worked up
    Then the next steps include "Tissue for mycobacterial culture, PCR and histology, chest radiograph; no corticosteroids before"
    And the next step "Tissue for mycobacterial culture, PCR and histology, chest radiograph; no corticosteroids before" comes before treatment
    And with this changed the answer is
      | changed                       | answer                                                           |
      | mycobacteria detected         | the next steps do not include "Tissue for mycobacterial culture" |
      | no histology shows granulomas | NS-07 stays silent                                               |

  @rule-NS-21
  Scenario: NS-21: Crutches, radiographs of both whole femurs, MRI where they are normal, no further dose of the antiresorptive drug without the bone specialist, orthopedic opinion on a nail
    Given a patient with bisphosphonate use, hip pain
    When the findings are worked up
    Then the next steps include "Crutches, radiographs of both whole femurs, MRI where they are normal, no further dose of the antiresorptive drug without the bone specialist, orthopedic opinion on a nail"
    And with this changed the answer is
      | changed                                                                 | answer                                                                     |
      | lateral femoral shaft fracture line                                     | the next steps do not include "Crutches, radiographs of both whole femurs" |
      | duration of bisphosphonate use 0 years, bisphosphonate use not recorded | NS-21 stays silent                                                         |

  @rule-NS-22
  Scenario: NS-22: Image the spine within days and restart an antiresorptive drug after denosumab
    Given a patient with denosumab stopped, back pain
    When the findings are worked up
    Then the next steps include "Image the spine within days and restart an antiresorptive drug after denosumab"
    And with this changed the answer is
      | changed              | answer                                                      |
      | vertebral collapse   | the next steps do not include "Image the spine within days" |
      | no denosumab stopped | NS-22 stays silent                                          |

  @rule-NS-16
  Scenario: NS-16: Crutches, CT of the femoral head for a subchondral fracture, orthopedic opinion on keeping the joint
    Given a patient with double line sign, sudden worsening of known pain
    When the findings are worked up
    Then the next steps include "Crutches, CT of the femoral head for a subchondral fracture, orthopedic opinion on keeping the joint"
    And with this changed the answer is
      | changed              | answer                                                                                      |
      | subchondral collapse | the next steps do not include "Crutches, CT of the femoral head for a subchondral fracture" |
      | no double line sign  | NS-16 stays silent                                                                          |

  @rule-NS-24
  Scenario: NS-24: Rheumatology within weeks; begin disease-modifying treatment at diagnosis
    Given a patient with small joint swelling, rheumatoid factor, marrow edema on MRI
    When the findings are worked up
    Then the next steps include "Rheumatology within weeks; begin disease-modifying treatment at diagnosis"
    And with this changed the answer is
      | changed                                                           | answer                                                    |
      | response to immunosuppressive treatment                           | the next steps do not include "Rheumatology within weeks" |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | NS-24 stays silent                                        |

  @rule-NS-29
  Scenario: NS-29: Screen the red flags and act on them before any further step
    Given a patient with pain
    When the findings are worked up
    Then the next steps include "Screen the red flags and act on them before any further step"
    And with this changed the answer is
      | changed                                             | answer                                               |
      | no pain                                             | the next steps do not include "Screen the red flags" |
      | joint swelling, joint warmth, pain duration 10 days | the next steps do not include "Screen the red flags" |
      | fever                                               | the next steps do not include "Screen the red flags" |
      | temperature 31 °C                                   | the next steps do not include "Screen the red flags" |
      | C-reactive protein 1 mg/L                           | the next steps do not include "Screen the red flags" |
      | inflammatory markers raised                         | the next steps do not include "Screen the red flags" |
      | neurological deficit                                | the next steps do not include "Screen the red flags" |
      | weight loss                                         | the next steps do not include "Screen the red flags" |

  @rule-NS-30
  Scenario: NS-30: Take a targeted history and examine: injury and training, drugs, alcohol, diet, pregnancy, skin and gut, cancer, fever, weight, nerves
    Given a patient with pain
    When the findings are worked up
    Then the next steps include "Take a targeted history and examine: injury and training, drugs, alcohol, diet, pregnancy, skin and gut, cancer, fever, weight, nerves"
    And with this changed the answer is
      | changed                       | answer                                                  |
      | recent injury                 | the next steps do not include "Take a targeted history" |
      | athletic or military training | the next steps do not include "Take a targeted history" |
      | osteonecrosis risk factor     | the next steps do not include "Take a targeted history" |
      | chronic illness               | the next steps do not include "Take a targeted history" |
      | pregnancy                     | the next steps do not include "Take a targeted history" |

  @rule-NS-31
  Scenario: NS-31: Ask how the injury happened, twice and apart, and look the small child over from head to foot
    Given a 12-month-old patient
    When the findings are worked up
    Then the next steps include "Ask how the injury happened, twice and apart, and look the small child over from head to foot"
    And with this changed the answer is
      | changed       | answer                                               |
      | age 4.5 years | the next steps include "Ask how the injury happened" |
      | age 5 years   | NS-31 stays silent                                   |

  @rule-NS-32
  Scenario: NS-32: Ask for every food of the last months and look at gums, skin and hair
    Given a 14-year-old patient with metaphyseal marrow signal change
    When the findings are worked up
    Then the next steps include "Ask for every food of the last months and look at gums, skin and hair"
    And with this changed the answer is
      | changed                                                                               | answer                                                                |
      | age 17.5 years                                                                        | the next steps include "Ask for every food of the last months"        |
      | restricted diet                                                                       | the next steps do not include "Ask for every food of the last months" |
      | eating disorder, metaphyseal marrow signal change not recorded                        | the next steps include "Ask for every food of the last months"        |
      | bruising, metaphyseal marrow signal change not recorded                               | the next steps include "Ask for every food of the last months"        |
      | developmental disability, metaphyseal marrow signal change not recorded               | the next steps include "Ask for every food of the last months"        |
      | osteopenia on radiograph, malnutrition, metaphyseal marrow signal change not recorded | the next steps include "Ask for every food of the last months"        |
      | age 18 years                                                                          | NS-32 stays silent                                                    |
      | no metaphyseal marrow signal change                                                   | NS-32 stays silent                                                    |

  @rule-NS-33
  Scenario: NS-33: Apply the Budapest criteria at the bedside; MRI only to exclude something else
    Given a patient with pain out of proportion
    When the findings are worked up
    Then the next steps include "Apply the Budapest criteria at the bedside; MRI only to exclude something else"
    And with this changed the answer is
      | changed                   | answer                                                                     |
      | no autonomic limb changes | the next steps do not include "Apply the Budapest criteria at the bedside" |
      | no pain out of proportion | NS-33 stays silent                                                         |

  @rule-NS-34
  Scenario: NS-34: Examine power, feeling in the saddle, reflexes and sphincters, and tell the patient what to come back for
    Given a patient with back pain
    When the findings are worked up
    Then the next steps include "Examine power, feeling in the saddle, reflexes and sphincters, and tell the patient what to come back for"
    And with this changed the answer is
      | changed                                    | answer             |
      | pelvis pain                                | NS-34 stays silent |
      | no cord or cauda equina compression on MRI | NS-34 stays silent |

  @rule-NS-35
  Scenario: NS-35: Ask for steroids, alcohol, sickle cell disease, lupus, diving and an earlier dislocation
    Given a patient with previous injury at the site, marrow edema site femoral head
    When the findings are worked up
    Then the next steps include "Ask for steroids, alcohol, sickle cell disease, lupus, diving and an earlier dislocation"
    And with this changed the answer is
      | changed                         | answer                                           |
      | osteonecrosis risk factor       | the next steps do not include "Ask for steroids" |
      | no previous injury at the site  | NS-35 stays silent                               |
      | edema resolved on follow-up MRI | NS-35 stays silent                               |

  @rule-NS-36
  Scenario: NS-36: MRI with T1 and fluid-sensitive fat-suppressed sequences in an adequate field, with the other hip when a hip is affected
    Given a patient with pain
    When the findings are worked up
    Then the next steps include "MRI with T1 and fluid-sensitive fat-suppressed sequences in an adequate field, with the other hip when a hip is affected"
    And with this changed the answer is
      | changed                                             | answer             |
      | marrow edema site femoral head                      | NS-36 stays silent |
      | joint swelling, joint warmth, pain duration 10 days | NS-36 stays silent |

  @rule-NS-37
  Scenario: NS-37: Thin-slice CT through the edema
    Given a patient with reactive sclerosis
    When the findings are worked up
    Then the next steps include "Thin-slice CT through the edema"
    And with this changed the answer is
      | changed                                                                                                  | answer                                                          |
      | scoliosis, age 26 years, marrow edema site vertebral posterior elements, reactive sclerosis not recorded | the next steps include "Thin-slice CT through the edema"        |
      | no nidus                                                                                                 | the next steps do not include "Thin-slice CT through the edema" |
      | pain relieved by NSAIDs, reactive sclerosis not recorded                                                 | NS-37 stays silent                                              |
      | night pain, reactive sclerosis not recorded                                                              | NS-37 stays silent                                              |

  @rule-NS-38
  Scenario: NS-38: Radiographs of the region; CT where they do not explain the edema
    Given a patient with pain
    When the findings are worked up
    Then the next steps include "Radiographs of the region; CT where they do not explain the edema"
    And with this changed the answer is
      | changed           | answer                                                    |
      | normal radiograph | the next steps do not include "Radiographs of the region" |

  @rule-NS-39
  Scenario: NS-39: Radiographs and MRI of both hips without contrast; frog-leg view unless a slip is possible
    Given a patient with previous injury at the site, marrow edema site femoral head
    When the findings are worked up
    Then the next steps include "Radiographs and MRI of both hips without contrast; frog-leg view unless a slip is possible"
    And with this changed the answer is
      | changed                                             | answer                                                                            |
      | both femoral heads affected                         | the next steps do not include "Radiographs and MRI of both hips without contrast" |
      | no previous injury at the site                      | NS-39 stays silent                                                                |
      | marrow edema site talus                             | NS-39 stays silent                                                                |
      | joint swelling, joint warmth, pain duration 10 days | NS-39 stays silent                                                                |

  @rule-NS-40
  Scenario: NS-40: Look on MRI for a dark area, line or rim beneath the joint surface and describe its shape
    Given a patient with marrow edema site femoral head
    When the findings are worked up
    Then the next steps include "Look on MRI for a dark area, line or rim beneath the joint surface and describe its shape"
    And with this changed the answer is
      | changed                                                                    | answer                                                      |
      | marrow edema site lunate                                                   | the next steps include "Look on MRI for a dark area"        |
      | pain onset sudden, age 59 years, knee pain, marrow edema site not recorded | the next steps include "Look on MRI for a dark area"        |
      | subchondral low-signal area                                                | the next steps do not include "Look on MRI for a dark area" |
      | subchondral fracture                                                       | the next steps do not include "Look on MRI for a dark area" |
      | no double line sign                                                        | the next steps do not include "Look on MRI for a dark area" |
      | marrow edema site greater trochanter                                       | NS-40 stays silent                                          |
      | joint swelling, joint warmth, pain duration 10 days                        | NS-40 stays silent                                          |

  @rule-NS-41
  Scenario: NS-41: CT of the femoral head
    Given a patient with double line sign, hip pain
    When the findings are worked up
    Then the next steps include "CT of the femoral head"
    And with this changed the answer is
      | changed                                                | answer                                                 |
      | sudden worsening of known pain, pain site not recorded | the next steps include "CT of the femoral head"        |
      | subchondral collapse                                   | the next steps do not include "CT of the femoral head" |
      | no double line sign                                    | NS-41 stays silent                                     |
      | pelvis pain                                            | NS-41 stays silent                                     |

  @rule-NS-42
  Scenario: NS-42: Dynamic contrast-enhanced MRI, not in pregnancy
    Given a patient with C-reactive protein 8 mg/L, previous injury at the site, marrow edema site femoral head
    When the findings are worked up
    Then the next steps include "Dynamic contrast-enhanced MRI, not in pregnancy"
    And with this changed the answer is
      | changed                        | answer             |
      | no previous injury at the site | NS-42 stays silent |
      | marrow edema site humeral head | NS-42 stays silent |
      | pregnancy                      | NS-42 stays silent |

  @rule-NS-43
  Scenario: NS-43: MRI without contrast for a hidden stress or insufficiency fracture; where it cannot be had, a second radiograph after two to three weeks, except at the femoral neck
    Given a patient with athletic or military training
    When the findings are worked up
    Then the next steps include "MRI without contrast for a hidden stress or insufficiency fracture; where it cannot be had, a second radiograph after two to three weeks, except at the femoral neck"
    And with this changed the answer is
      | changed                                                                                          | answer                                                                                             |
      | sex female, age 64 years, no recent injury, hip pain, athletic or military training not recorded | the next steps include "MRI without contrast for a hidden stress or insufficiency fracture"        |
      | low energy availability, athletic or military training not recorded                              | the next steps include "MRI without contrast for a hidden stress or insufficiency fracture"        |
      | inability to bear weight, athletic or military training not recorded                             | the next steps include "MRI without contrast for a hidden stress or insufficiency fracture"        |
      | fracture on radiograph                                                                           | the next steps do not include "MRI without contrast for a hidden stress or insufficiency fracture" |
      | marrow edema on MRI                                                                              | the next steps do not include "MRI without contrast for a hidden stress or insufficiency fracture" |
      | no athletic or military training                                                                 | NS-43 stays silent                                                                                 |
      | joint swelling, joint warmth, pain duration 10 days                                              | NS-43 stays silent                                                                                 |

  @rule-NS-44
  Scenario: NS-44: MRI of hip and pelvis
    Given a 64-year-old patient with hip pain, normal radiograph
    When the findings are worked up
    Then the next steps include "MRI of hip and pelvis"
    And with this changed the answer is
      | changed                                           | answer                                         |
      | age 60 years                                      | the next steps include "MRI of hip and pelvis" |
      | recent injury, normal radiograph not recorded     | the next steps include "MRI of hip and pelvis" |
      | pain with loading, normal radiograph not recorded | the next steps include "MRI of hip and pelvis" |
      | pelvis pain                                       | NS-44 stays silent                             |
      | age 59.5 years                                    | NS-44 stays silent                             |
      | no normal radiograph                              | NS-44 stays silent                             |
      | athletic or military training                     | NS-44 stays silent                             |
      | recent injury                                     | NS-44 stays silent                             |
      | marrow edema on MRI                               | NS-44 stays silent                             |

  @rule-NS-45
  Scenario: NS-45: In- and opposed-phase MRI, T1 compared with muscle and disc, contrast where needed
    Given a patient with lytic lesion
    When the findings are worked up
    Then the next steps include "In- and opposed-phase MRI, T1 compared with muscle and disc, contrast where needed"
    And with this changed the answer is
      | changed                       | answer                                                    |
      | opposed-phase signal loss 1 % | the next steps do not include "In- and opposed-phase MRI" |
      | normal T1 marrow signal       | the next steps do not include "In- and opposed-phase MRI" |
      | histology shows malignancy    | the next steps do not include "In- and opposed-phase MRI" |
      | histology shows benign tumor  | the next steps do not include "In- and opposed-phase MRI" |
      | blasts in bone marrow         | the next steps do not include "In- and opposed-phase MRI" |
      | no lytic lesion               | NS-45 stays silent                                        |
      | pregnancy                     | NS-45 stays silent                                        |
      | bone culture growth           | NS-45 stays silent                                        |
      | nidus                         | NS-45 stays silent                                        |

  @rule-NS-46
  Scenario: NS-46: MRI of the sacroiliac joints with T1 and fat-suppressed sequences
    Given a patient with inflammatory back pain
    When the findings are worked up
    Then the next steps include "MRI of the sacroiliac joints with T1 and fat-suppressed sequences"
    And with this changed the answer is
      | changed                                                           | answer                                                               |
      | fever, sacroiliac tenderness, inflammatory back pain not recorded | the next steps include "MRI of the sacroiliac joints with T1"        |
      | sacroiliitis on MRI                                               | the next steps do not include "MRI of the sacroiliac joints with T1" |
      | no inflammatory back pain                                         | NS-46 stays silent                                                   |

  @rule-NS-47
  Scenario: NS-47: Whole-body MRI
    Given a 14-year-old patient with clavicle pain
    When the findings are worked up
    Then the next steps include "Whole-body MRI"
    And with this changed the answer is
      | changed                                                                                                                  | answer                                         |
      | metaphyseal edema, no fever, pain site not recorded                                                                      | the next steps include "Whole-body MRI"        |
      | no bone culture growth, pain site not recorded                                                                           | the next steps include "Whole-body MRI"        |
      | multiple bone lesions                                                                                                    | the next steps do not include "Whole-body MRI" |
      | age 54 years, erythrocyte sedimentation rate 62 mm/h, vertebral collapse                                                 | the next steps include "Whole-body MRI"        |
      | age 49 years, sacroiliac marrow edema, no bilateral marrow edema, sacroiliac erosion, no HLA-B27, pain site not recorded | the next steps include "Whole-body MRI"        |
      | number of edema sites 1 sites                                                                                            | the next steps do not include "Whole-body MRI" |
      | age 18 years                                                                                                             | NS-47 stays silent                             |

  @rule-NS-48
  Scenario: NS-48: Radiographs of both whole femurs; MRI if still unclear
    Given a patient with duration of bisphosphonate use 7 years, callus
    When the findings are worked up
    Then the next steps include "Radiographs of both whole femurs; MRI if still unclear"
    And with this changed the answer is
      | changed                      | answer             |
      | no callus                    | NS-48 stays silent |
      | bisphosphonate use, hip pain | NS-48 stays silent |

  @rule-NS-49
  Scenario: NS-49: Look for the claw sign on diffusion MRI, disc signal and endplates
    Given a patient with vertebral collapse
    When the findings are worked up
    Then the next steps include "Look for the claw sign on diffusion MRI, disc signal and endplates"
    And with this changed the answer is
      | changed                                                  | answer                                                                  |
      | discitis pattern on MRI, vertebral collapse not recorded | the next steps include "Look for the claw sign on diffusion MRI"        |
      | claw sign                                                | the next steps do not include "Look for the claw sign on diffusion MRI" |
      | no vertebral collapse                                    | NS-49 stays silent                                                      |
      | back pain, neurological deficit, fever                   | NS-49 stays silent                                                      |

  @rule-NS-50
  Scenario: NS-50: MRI of the painful bone with contrast
    Given a patient with edema crossing the growth plate
    When the findings are worked up
    Then the next steps include "MRI of the painful bone with contrast"
    And with this changed the answer is
      | changed                                             | answer             |
      | no edema crossing the growth plate                  | NS-50 stays silent |
      | joint swelling, joint warmth, pain duration 10 days | NS-50 stays silent |
      | pregnancy                                           | NS-50 stays silent |

  @rule-NS-51
  Scenario: NS-51: Ultrasound of the hip in a child, aspiration by risk
    Given a 12-year-old patient with hip pain, limp
    When the findings are worked up
    Then the next steps include "Ultrasound of the hip in a child, aspiration by risk"
    And with this changed the answer is
      | changed                                     | answer                                                           |
      | age 15.5 years                              | the next steps include "Ultrasound of the hip in a child"        |
      | inability to bear weight, limp not recorded | the next steps include "Ultrasound of the hip in a child"        |
      | restricted movement, limp not recorded      | the next steps include "Ultrasound of the hip in a child"        |
      | skin entry site, limp not recorded          | the next steps include "Ultrasound of the hip in a child"        |
      | joint effusion                              | the next steps do not include "Ultrasound of the hip in a child" |
      | synovial fluid culture growth               | the next steps do not include "Ultrasound of the hip in a child" |
      | age 16 years                                | NS-51 stays silent                                               |
      | pelvis pain                                 | NS-51 stays silent                                               |
      | no limp                                     | NS-51 stays silent                                               |

  @rule-NS-52
  Scenario: NS-52: Standing radiographs of the joint, and MRI for menisci and their roots at the knee
    Given a patient with marrow edema on MRI, cartilage loss
    When the findings are worked up
    Then the next steps include "Standing radiographs of the joint, and MRI for menisci and their roots at the knee"
    And with this changed the answer is
      | changed                                                           | answer                                                            |
      | joint space narrowing                                             | the next steps do not include "Standing radiographs of the joint" |
      | meniscal root tear                                                | the next steps do not include "Standing radiographs of the joint" |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | NS-52 stays silent                                                |
      | back pain                                                         | NS-52 stays silent                                                |

  @rule-NS-53
  Scenario: NS-53: Basic panel: blood count, C-reactive protein, sedimentation rate, liver, kidney and bone profile
    Given a patient with pain
    When the findings are worked up
    Then the next steps include "Basic panel: blood count, C-reactive protein, sedimentation rate, liver, kidney and bone profile"
    And the next step "Basic panel: blood count, C-reactive protein, sedimentation rate, liver, kidney and bone profile" comes before treatment
    And with this changed the answer is
      | changed                     | answer                                      |
      | C-reactive protein 1 mg/L   | the next steps do not include "Basic panel" |
      | inflammatory markers raised | the next steps do not include "Basic panel" |
      | routine blood tests normal  | the next steps do not include "Basic panel" |

  @rule-NS-54
  Scenario: NS-54: Two to three sets of blood cultures before any antibiotic
    Given a patient with mycobacteria detected
    When the findings are worked up
    Then the next steps include "Two to three sets of blood cultures before any antibiotic"
    And the next step "Two to three sets of blood cultures before any antibiotic" comes before treatment
    And with this changed the answer is
      | changed                       | answer                                                                                    |
      | blood culture growth          | the next steps do not include "Two to three sets of blood cultures before any antibiotic" |
      | no mycobacteria detected      | NS-54 stays silent                                                                        |
      | joint prosthesis, sinus tract | NS-54 stays silent                                                                        |
      | spinal pain, fever            | NS-54 stays silent                                                                        |

  @rule-NS-55
  Scenario: NS-55: Blood count with differential, blood film and lactate dehydrogenase before any corticosteroid; early hematology opinion
    Given a 14-year-old patient with bone pain
    When the findings are worked up
    Then the next steps include "Blood count with differential, blood film and lactate dehydrogenase before any corticosteroid; early hematology opinion"
    And the next step "Blood count with differential, blood film and lactate dehydrogenase before any corticosteroid; early hematology opinion" comes before treatment
    And with this changed the answer is
      | changed                                                     | answer                                                 |
      | age 17.5 years                                              | the next steps include "Blood count with differential" |
      | hepatosplenomegaly, bone pain not recorded                  | the next steps include "Blood count with differential" |
      | night pain, bone pain not recorded                          | the next steps include "Blood count with differential" |
      | relapsing course, bone pain not recorded                    | the next steps include "Blood count with differential" |
      | fever, hip pain, bone pain not recorded                     | the next steps include "Blood count with differential" |
      | metaphyseal edema, no fever, bone pain not recorded         | the next steps include "Blood count with differential" |
      | morning stiffness, joint swelling, bone pain not recorded   | the next steps include "Blood count with differential" |
      | pain, lactate dehydrogenase 625 U/L, bone pain not recorded | the next steps include "Blood count with differential" |
      | age 18 years                                                | NS-55 stays silent                                     |
      | no bone pain                                                | NS-55 stays silent                                     |
      | hepatosplenomegaly                                          | NS-55 stays silent                                     |
      | histology shows malignancy                                  | NS-55 stays silent                                     |

  @rule-NS-56
  Scenario: NS-56: Rheumatoid factor, anti-CCP antibodies, radiographs of hands and feet
    Given a patient with histology shows crystal deposits
    When the findings are worked up
    Then the next steps include "Rheumatoid factor, anti-CCP antibodies, radiographs of hands and feet"
    And with this changed the answer is
      | changed                                                                    | answer                                            |
      | anti-CCP antibodies                                                        | the next steps do not include "Rheumatoid factor" |
      | no histology shows crystal deposits                                        | NS-56 stays silent                                |
      | crystals in synovial fluid                                                 | NS-56 stays silent                                |
      | inflammatory back pain, age 41 years, buttock pain, pain duration 15 weeks | NS-56 stays silent                                |

  @rule-NS-57
  Scenario: NS-57: HLA-B27, with the clinical signs of spondyloarthritis
    Given a patient with inflammatory back pain
    When the findings are worked up
    Then the next steps include "HLA-B27, with the clinical signs of spondyloarthritis"
    And with this changed the answer is
      | changed                                                   | answer                                  |
      | edema at an enthesis, inflammatory back pain not recorded | the next steps include "HLA-B27"        |
      | HLA-B27                                                   | the next steps do not include "HLA-B27" |
      | no inflammatory back pain                                 | NS-57 stays silent                      |

  @rule-NS-58
  Scenario: NS-58: Uric acid, and crystals in fluid from a swollen joint
    Given a patient with chondrocalcinosis
    When the findings are worked up
    Then the next steps include "Uric acid, and crystals in fluid from a swollen joint"
    And with this changed the answer is
      | changed                    | answer                                    |
      | uric acid 1 mg/dL          | the next steps do not include "Uric acid" |
      | crystals in synovial fluid | the next steps do not include "Uric acid" |
      | no chondrocalcinosis       | NS-58 stays silent                        |

  @rule-NS-59
  Scenario: NS-59: Calcium, kidney function, protein electrophoresis, serum free light chains and urine protein
    Given a 64-year-old patient with lytic lesion
    When the findings are worked up
    Then the next steps include "Calcium, kidney function, protein electrophoresis, serum free light chains and urine protein"
    And with this changed the answer is
      | changed                                                                  | answer                                            |
      | age 60 years                                                             | the next steps include "Calcium, kidney function" |
      | erythrocyte sedimentation rate 62 mm/h, vertebral collapse, age 54 years | the next steps include "Calcium, kidney function" |
      | age 59.5 years                                                           | NS-59 stays silent                                |
      | no lytic lesion                                                          | NS-59 stays silent                                |
      | anemia                                                                   | NS-59 stays silent                                |
      | histology shows malignancy                                               | NS-59 stays silent                                |

  @rule-NS-60
  Scenario: NS-60: Calcium, phosphate, alkaline phosphatase, 25-OH vitamin D, parathyroid hormone and thyroid tests before any bisphosphonate or denosumab
    Given a patient with low energy availability
    When the findings are worked up
    Then the next steps include "Calcium, phosphate, alkaline phosphatase, 25-OH vitamin D, parathyroid hormone and thyroid tests before any bisphosphonate or denosumab"
    And the next step "Calcium, phosphate, alkaline phosphatase, 25-OH vitamin D, parathyroid hormone and thyroid tests before any bisphosphonate or denosumab" comes before treatment
    And with this changed the answer is
      | changed                                                                   | answer                                             |
      | no low energy availability                                                | the next steps include "Calcium, phosphate"        |
      | menstrual disturbance, low energy availability not recorded               | the next steps include "Calcium, phosphate"        |
      | hip pain, C-reactive protein 8 mg/L, low energy availability not recorded | the next steps include "Calcium, phosphate"        |
      | 25-OH vitamin D 1 ng/mL                                                   | the next steps do not include "Calcium, phosphate" |
      | metabolic screen normal                                                   | the next steps do not include "Calcium, phosphate" |
      | parathyroid hormone 1 pg/mL                                               | the next steps do not include "Calcium, phosphate" |
      | joint swelling, joint warmth, pain duration 10 days                       | NS-60 stays silent                                 |

  @rule-NS-61
  Scenario: NS-61: Look for a low alkaline phosphatase before any bisphosphonate or denosumab
    Given a patient with previous stress fractures
    When the findings are worked up
    Then the next steps include "Look for a low alkaline phosphatase before any bisphosphonate or denosumab"
    And the next step "Look for a low alkaline phosphatase before any bisphosphonate or denosumab" comes before treatment
    And with this changed the answer is
      | changed                                                                        | answer                                                                                                     |
      | early tooth loss, fracture line on MRI, previous stress fractures not recorded | the next steps include "Look for a low alkaline phosphatase before any bisphosphonate or denosumab"        |
      | 25-OH vitamin D 1 ng/mL, previous stress fractures not recorded                | the next steps include "Look for a low alkaline phosphatase before any bisphosphonate or denosumab"        |
      | alkaline phosphatase 1 U/L                                                     | the next steps do not include "Look for a low alkaline phosphatase before any bisphosphonate or denosumab" |
      | persistently low alkaline phosphatase                                          | the next steps do not include "Look for a low alkaline phosphatase before any bisphosphonate or denosumab" |
      | metabolic screen normal                                                        | the next steps do not include "Look for a low alkaline phosphatase before any bisphosphonate or denosumab" |
      | parathyroid hormone 1 pg/mL, previous stress fractures not recorded            | NS-61 stays silent                                                                                         |
      | low energy availability, previous stress fractures not recorded                | NS-61 stays silent                                                                                         |

  @rule-NS-62
  Scenario: NS-62: Vitamin C level and blood count
    Given a patient with restricted diet, metaphyseal marrow signal change
    When the findings are worked up
    Then the next steps include "Vitamin C level and blood count"
    And with this changed the answer is
      | changed                                                                               | answer                                                          |
      | age 14 years, osteopenia on radiograph, malnutrition, restricted diet not recorded    | the next steps include "Vitamin C level and blood count"        |
      | bruising, restricted diet not recorded                                                | the next steps include "Vitamin C level and blood count"        |
      | age 14 years, osteopenia on radiograph, metaphyseal marrow signal change not recorded | the next steps include "Vitamin C level and blood count"        |
      | vitamin C level 1 µmol/L                                                              | the next steps do not include "Vitamin C level and blood count" |
      | no restricted diet                                                                    | NS-62 stays silent                                              |
      | no metaphyseal marrow signal change                                                   | NS-62 stays silent                                              |
      | gum bleeding                                                                          | NS-62 stays silent                                              |

  @rule-NS-63
  Scenario: NS-63: Tests for tuberculosis and, by exposure, Brucella
    Given a patient with tuberculosis exposure
    When the findings are worked up
    Then the next steps include "Tests for tuberculosis and, by exposure, Brucella"
    And with this changed the answer is
      | changed                                                                                       | answer                                                     |
      | animal exposure, tuberculosis exposure not recorded                                           | the next steps include "Tests for tuberculosis and"        |
      | pain duration 15 weeks, paraspinal or epidural collection, tuberculosis exposure not recorded | the next steps include "Tests for tuberculosis and"        |
      | interferon gamma release assay                                                                | the next steps do not include "Tests for tuberculosis and" |
      | tuberculin skin test                                                                          | the next steps do not include "Tests for tuberculosis and" |
      | no tuberculosis exposure                                                                      | NS-63 stays silent                                         |

  @rule-NS-64
  Scenario: NS-64: Blood lipids, antiphospholipid antibodies and hemoglobin electrophoresis where no reason for necrosis is known
    Given a patient with no osteonecrosis risk factor, MRI signs of osteonecrosis
    When the findings are worked up
    Then the next steps include "Blood lipids, antiphospholipid antibodies and hemoglobin electrophoresis where no reason for necrosis is known"
    And with this changed the answer is
      | changed                       | answer                                       |
      | antiphospholipid antibodies   | the next steps do not include "Blood lipids" |
      | osteonecrosis risk factor     | NS-64 stays silent                           |
      | no MRI signs of osteonecrosis | NS-64 stays silent                           |

  @rule-NS-65
  Scenario: NS-65: Bone densitometry of hip and spine
    Given a patient with histology shows osteomalacia
    When the findings are worked up
    Then the next steps include "Bone densitometry of hip and spine"
    And with this changed the answer is
      | changed                                                                                        | answer                                                   |
      | diffuse edema of femoral head and neck, subchondral line parallel to the surface, age 55 years | the next steps include "Bone densitometry of hip"        |
      | bone density T-score -7 SD                                                                     | the next steps do not include "Bone densitometry of hip" |
      | bone density Z-score -7 SD                                                                     | the next steps do not include "Bone densitometry of hip" |
      | no histology shows osteomalacia                                                                | NS-65 stays silent                                       |
      | age 14 years                                                                                   | NS-65 stays silent                                       |
      | pregnancy                                                                                      | NS-65 stays silent                                       |
      | joint swelling, joint warmth, pain duration 10 days                                            | NS-65 stays silent                                       |

  @rule-NS-66
  Scenario: NS-66: Aspirate the joint for cell count, Gram stain, culture and crystals before antibiotics
    Given a patient with joint effusion, C-reactive protein 12 mg/L
    When the findings are worked up
    Then the next steps include "Aspirate the joint for cell count, Gram stain, culture and crystals before antibiotics"
    And the next step "Aspirate the joint for cell count, Gram stain, culture and crystals before antibiotics" comes before treatment
    And with this changed the answer is
      | changed                                            | answer                                                                                                                 |
      | joint swelling, joint effusion not recorded        | the next steps include "Aspirate the joint for cell count, Gram stain, culture and crystals before antibiotics"        |
      | skin entry site, C-reactive protein not recorded   | the next steps include "Aspirate the joint for cell count, Gram stain, culture and crystals before antibiotics"        |
      | chondrocalcinosis, C-reactive protein not recorded | the next steps include "Aspirate the joint for cell count, Gram stain, culture and crystals before antibiotics"        |
      | no joint prosthesis                                | the next steps include "Aspirate the joint for cell count, Gram stain, culture and crystals before antibiotics"        |
      | synovial white cell count 1 /µL                    | the next steps do not include "Aspirate the joint for cell count, Gram stain, culture and crystals before antibiotics" |
      | no joint effusion                                  | NS-66 stays silent                                                                                                     |
      | C-reactive protein 8 mg/L                          | NS-66 stays silent                                                                                                     |
      | fever                                              | NS-66 stays silent                                                                                                     |

  @rule-NS-67
  Scenario: NS-67: Bone biopsy for culture and histology before antibiotics
    Given a patient with edema crossing the growth plate
    When the findings are worked up
    Then the next steps include "Bone biopsy for culture and histology before antibiotics"
    And the next step "Bone biopsy for culture and histology before antibiotics" comes before treatment
    And with this changed the answer is
      | changed                              | answer             |
      | no edema crossing the growth plate   | NS-67 stays silent |
      | fever, focal bony tenderness         | NS-67 stays silent |
      | foot ulcer, bone palpable with probe | NS-67 stays silent |
      | joint warmth                         | NS-67 stays silent |
      | spinal tenderness                    | NS-67 stays silent |

  @rule-NS-68
  Scenario: NS-68: Needle biopsy of disc or vertebra where blood cultures stay sterile, antibiotics withheld while the patient is stable
    Given a patient with spinal tenderness, no blood culture growth
    When the findings are worked up
    Then the next steps include "Needle biopsy of disc or vertebra where blood cultures stay sterile, antibiotics withheld while the patient is stable"
    And the next step "Needle biopsy of disc or vertebra where blood cultures stay sterile, antibiotics withheld while the patient is stable" comes before treatment
    And with this changed the answer is
      | changed               | answer                                                                                              |
      | tissue culture growth | the next steps do not include "Needle biopsy of disc or vertebra where blood cultures stay sterile" |
      | bone culture growth   | the next steps do not include "Needle biopsy of disc or vertebra where blood cultures stay sterile" |
      | no spinal tenderness  | NS-68 stays silent                                                                                  |
      | blood culture growth  | NS-68 stays silent                                                                                  |

  @rule-NS-69
  Scenario: NS-69: Biopsy at the bone tumor center, after staging
    Given a patient with marrow replacement
    When the findings are worked up
    Then the next steps include "Biopsy at the bone tumor center, after staging"
    And the next step "Biopsy at the bone tumor center, after staging" comes before treatment
    And with this changed the answer is
      | changed                                                                                                                            | answer                                                          |
      | tumor elsewhere on imaging, raised prostate-specific antigen, age 54 years, multiple bone lesions, marrow replacement not recorded | the next steps include "Biopsy at the bone tumor center"        |
      | age 26 years, bone lesion position epiphyseal, lytic lesion, diabetes insipidus, marrow replacement not recorded                   | the next steps include "Biopsy at the bone tumor center"        |
      | blasts on blood film, marrow replacement not recorded                                                                              | the next steps include "Biopsy at the bone tumor center"        |
      | histology shows malignancy                                                                                                         | the next steps do not include "Biopsy at the bone tumor center" |
      | histology shows benign tumor                                                                                                       | the next steps do not include "Biopsy at the bone tumor center" |
      | no marrow replacement                                                                                                              | NS-69 stays silent                                              |

  @rule-NS-70
  Scenario: NS-70: Bone biopsy and blood film before sterile osteitis is named and before any corticosteroid: leukemia and Ewing sarcoma are not yet excluded
    Given a 14-year-old patient with clavicle pain
    When the findings are worked up
    Then the next steps include "Bone biopsy and blood film before sterile osteitis is named and before any corticosteroid: leukemia and Ewing sarcoma are not yet excluded"
    And the next step "Bone biopsy and blood film before sterile osteitis is named and before any corticosteroid: leukemia and Ewing sarcoma are not yet excluded" comes before treatment
    And with this changed the answer is
      | changed                         | answer             |
      | edema resolved on follow-up MRI | NS-70 stays silent |

  @rule-NS-71
  Scenario: NS-71: Sample the marrow or lesion where imaging stays unclear, before corticosteroids or antiresorptive drugs
    Given a patient with fracture through a bone lesion
    When the findings are worked up
    Then the next steps include "Sample the marrow or lesion where imaging stays unclear, before corticosteroids or antiresorptive drugs"
    And the next step "Sample the marrow or lesion where imaging stays unclear, before corticosteroids or antiresorptive drugs" comes before treatment
    And with this changed the answer is
      | changed                           | answer                                                                                  |
      | no histology shows malignancy     | the next steps do not include "Sample the marrow or lesion where imaging stays unclear" |
      | blasts in bone marrow             | the next steps do not include "Sample the marrow or lesion where imaging stays unclear" |
      | no fracture through a bone lesion | NS-71 stays silent                                                                      |
      | age 21 years, bony swelling       | NS-71 stays silent                                                                      |

  @rule-NS-72
  Scenario: NS-72: Name it transient bone marrow edema syndrome only when no specific cause remains, and call it provisional
    Given a patient with hip pain, C-reactive protein 8 mg/L
    When the findings are worked up
    Then the next steps include "Name it transient bone marrow edema syndrome only when no specific cause remains, and call it provisional"
    And with this changed the answer is
      | changed                         | answer                                                                                                           |
      | edema resolved on follow-up MRI | the next steps do not include "Name it transient bone marrow edema syndrome only when no specific cause remains" |
      | pubis pain                      | NS-72 stays silent                                                                                               |

  @rule-NS-73
  Scenario: NS-73: Repeat the MRI within about eight weeks where necrosis is not excluded
    Given a patient with hip pain, C-reactive protein 8 mg/L
    When the findings are worked up
    Then the next steps include "Repeat the MRI within about eight weeks where necrosis is not excluded"
    And with this changed the answer is
      | changed                         | answer                                                                                                 |
      | time to follow-up MRI 1 weeks   | the next steps do not include "Repeat the MRI within about eight weeks where necrosis is not excluded" |
      | edema resolved on follow-up MRI | the next steps do not include "Repeat the MRI within about eight weeks where necrosis is not excluded" |
      | pubis pain                      | NS-73 stays silent                                                                                     |
      | double line sign                | NS-73 stays silent                                                                                     |

  @rule-NS-74
  Scenario: NS-74: Review the patient and repeat the MRI until the edema has gone; reopen the question when pain or edema stays
    Given a patient with pain
    When the findings are worked up
    Then the next steps include "Review the patient and repeat the MRI until the edema has gone; reopen the question when pain or edema stays"
    And with this changed the answer is
      | changed                         | answer                                             |
      | edema resolved on follow-up MRI | the next steps do not include "Review the patient" |

  @rule-NS-75
  Scenario: NS-75: Take load off the joint or bone and protect it until pain allows weight
    Given a patient with double line sign
    When the findings are worked up
    Then the next steps include "Take load off the joint or bone and protect it until pain allows weight"
    And with this changed the answer is
      | changed                   | answer                                                          |
      | response to unloading     | the next steps do not include "Take load off the joint or bone" |
      | no double line sign       | NS-75 stays silent                                              |
      | slipped femoral epiphysis | NS-75 stays silent                                              |

  @rule-NS-76
  Scenario: NS-76: Orthopedic opinion on keeping or replacing the joint
    Given a patient with double line sign
    When the findings are worked up
    Then the next steps include "Orthopedic opinion on keeping or replacing the joint"
    And with this changed the answer is
      | changed             | answer             |
      | no double line sign | NS-76 stays silent |

  @rule-NS-77
  Scenario: NS-77: Rheumatology: treatment of the disease, after infection and leukemia have been excluded
    Given a patient with crystals in synovial fluid
    When the findings are worked up
    Then the next steps include "Rheumatology: treatment of the disease, after infection and leukemia have been excluded"
    And with this changed the answer is
      | changed                                                      | answer                                                          |
      | synovial crystal type calcium pyrophosphate                  | the next steps include "Rheumatology: treatment of the disease" |
      | no crystals in synovial fluid                                | NS-77 stays silent                                              |
      | small joint swelling, rheumatoid factor, marrow edema on MRI | NS-77 stays silent                                              |

  @rule-NS-78
  Scenario: NS-78: Exercise, weight and pain relief for the worn joint or back, with a second look when it worsens fast
    Given a patient with edema beneath cartilage loss
    When the findings are worked up
    Then the next steps include "Exercise, weight and pain relief for the worn joint or back, with a second look when it worsens fast"
    And with this changed the answer is
      | changed                                                | answer             |
      | no edema beneath cartilage loss                        | NS-78 stays silent |
      | back pain, chills                                      | NS-78 stays silent |
      | femoral neck fracture, fracture line side tension side | NS-78 stays silent |
      | age 21 years, bony swelling                            | NS-78 stays silent |

  @rule-NS-79
  Scenario: NS-79: Treat the lack or the weak bone once its samples are taken: vitamin C, vitamin D, phosphate, parathyroid, osteoporosis
    Given a patient with histology shows osteomalacia
    When the findings are worked up
    Then the next steps include "Treat the lack or the weak bone once its samples are taken: vitamin C, vitamin D, phosphate, parathyroid, osteoporosis"
    And with this changed the answer is
      | changed                         | answer             |
      | no histology shows osteomalacia | NS-79 stays silent |

  @rule-NS-80
  Scenario: NS-80: Infection team and surgeon: drug by culture, drainage where pus is found
    Given a patient with mycobacteria detected
    When the findings are worked up
    Then the next steps include "Infection team and surgeon: drug by culture, drainage where pus is found"
    And with this changed the answer is
      | changed                  | answer             |
      | no mycobacteria detected | NS-80 stays silent |

  @rule-NS-81
  Scenario: NS-81: Oncology, hematology or bone tumor center; ablation for a proven osteoid osteoma
    Given a patient with nidus
    When the findings are worked up
    Then the next steps include "Oncology, hematology or bone tumor center; ablation for a proven osteoid osteoma"
    And with this changed the answer is
      | changed  | answer             |
      | no nidus | NS-81 stays silent |

  @rule-NS-82
  Scenario: NS-82: Name who sees the patient next and when, and treat the cause that was found; without one, refer to a clinic for bone or joint disease
    Given a patient with pain
    When the findings are worked up
    Then the next steps include "Name who sees the patient next and when, and treat the cause that was found; without one, refer to a clinic for bone or joint disease"

  @rule-NS-90
  Scenario: NS-90: A painful artificial joint: C-reactive protein, sedimentation rate and radiograph, then an orthopedic opinion before any antibiotic
    Given a patient with joint prosthesis, joint pain
    When the findings are worked up
    Then the next steps include "A painful artificial joint: C-reactive protein, sedimentation rate and radiograph, then an orthopedic opinion before any antibiotic"
    And the next step "A painful artificial joint: C-reactive protein, sedimentation rate and radiograph, then an orthopedic opinion before any antibiotic" comes before treatment
    And with this changed the answer is
      | changed                       | answer                                                     |
      | synovial fluid culture growth | the next steps do not include "A painful artificial joint" |
      | no joint prosthesis           | NS-90 stays silent                                         |
