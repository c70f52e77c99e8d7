Feature: What speaks for and against an infectious cause
  Each scenario is one rule: a patient in whom it holds, with nothing recorded but what is needed,
  and below what becomes of it when one thing is recorded otherwise.

  @rule-INF-01
  Scenario: INF-01: Fever speaks for infection, but only a little in adults
    Given a patient with fever
    When the findings are worked up
    Then INF-01 is weak evidence for an infectious cause
    And with this changed the answer is
      | changed                               | answer              |
      | temperature 37 °C, fever not recorded | INF-01 stays silent |

  @rule-INF-02
  Scenario: INF-02: A fever over 38.5 °C, chills or sepsis speaks for infection
    Given a patient with temperature 39 °C
    When the findings are worked up
    Then INF-02 is moderate evidence for an infectious cause
    And with this changed the answer is
      | changed                                   | answer                       |
      | chills, temperature not recorded          | INF-02 speaks for infectious |
      | sepsis, temperature not recorded          | INF-02 speaks for infectious |
      | temperature 38.5 °C                       | INF-02 stays silent          |
      | sickle cell disease, pain duration 5 days | INF-02 stays silent          |

  @rule-INF-03
  Scenario: INF-03: Raised inflammatory markers alone speak only a little for infection
    Given a patient with C-reactive protein 12 mg/L
    When the findings are worked up
    Then INF-03 is weak evidence for an infectious cause
    And with this changed the answer is
      | changed                                       | answer                       |
      | leukocytosis, C-reactive protein not recorded | INF-03 speaks for infectious |
      | C-reactive protein 8 mg/L                     | INF-03 stays silent          |

  @rule-INF-04
  Scenario: INF-04: Fever together with raised markers speaks for infection
    Given a patient with fever, C-reactive protein 12 mg/L
    When the findings are worked up
    Then INF-04 is moderate evidence for an infectious cause
    And with this changed the answer is
      | changed                                                      | answer                       |
      | leukocytosis, C-reactive protein not recorded                | INF-04 speaks for infectious |
      | white cell count 13 ×10^9/L, C-reactive protein not recorded | INF-04 speaks for infectious |
      | temperature 37 °C, fever not recorded                        | INF-04 stays silent          |
      | sickle cell disease                                          | INF-04 stays silent          |
      | white cell count 12 ×10^9/L, C-reactive protein not recorded | INF-04 stays silent          |

  @rule-INF-05
  Scenario: INF-05: Fever with a C-reactive protein over 100 mg/L in a child with a painful joint or bone speaks strongly for infection
    Given a 12-year-old patient with fever, C-reactive protein 125 mg/L, joint pain
    When the findings are worked up
    Then INF-05 is strong evidence for an infectious cause
    And with this changed the answer is
      | changed                                           | answer                       |
      | age 15.5 years                                    | INF-05 speaks for infectious |
      | hip pain, joint pain not recorded                 | INF-05 speaks for infectious |
      | bone pain, joint pain not recorded                | INF-05 speaks for infectious |
      | focal bony tenderness, joint pain not recorded    | INF-05 speaks for infectious |
      | metaphyseal edema, joint pain not recorded        | INF-05 speaks for infectious |
      | inability to bear weight, joint pain not recorded | INF-05 speaks for infectious |
      | temperature 37 °C, fever not recorded             | INF-05 stays silent          |
      | age 16 years                                      | INF-05 stays silent          |
      | C-reactive protein 100 mg/L                       | INF-05 stays silent          |
      | no joint pain                                     | INF-05 stays silent          |

  @rule-INF-06
  Scenario: INF-06: A C-reactive protein over 20 mg/L in a child with a painful joint or bone speaks for infection
    Given a 12-year-old patient with C-reactive protein 25 mg/L, joint pain
    When the findings are worked up
    Then INF-06 is moderate evidence for an infectious cause
    And with this changed the answer is
      | changed                                           | answer                       |
      | age 15.5 years                                    | INF-06 speaks for infectious |
      | bone pain, joint pain not recorded                | INF-06 speaks for infectious |
      | metaphyseal edema, joint pain not recorded        | INF-06 speaks for infectious |
      | inability to bear weight, joint pain not recorded | INF-06 speaks for infectious |
      | local swelling, joint pain not recorded           | INF-06 speaks for infectious |
      | periosteal reaction, joint pain not recorded      | INF-06 speaks for infectious |
      | subperiosteal fluid, joint pain not recorded      | INF-06 speaks for infectious |
      | pain duration 22 days                             | INF-06 speaks for infectious |
      | age 16 years                                      | INF-06 stays silent          |
      | C-reactive protein 20 mg/L                        | INF-06 stays silent          |
      | no joint pain                                     | INF-06 stays silent          |
      | sickle cell disease                               | INF-06 stays silent          |
      | pain duration 4 weeks                             | INF-06 stays silent          |

  @rule-INF-07
  Scenario: INF-07: Fever in a child with a painful joint or bone speaks for infection
    Given a 12-year-old patient with fever, joint pain
    When the findings are worked up
    Then INF-07 is moderate evidence for an infectious cause
    And with this changed the answer is
      | changed                                        | answer                       |
      | age 15.5 years                                 | INF-07 speaks for infectious |
      | hip pain, joint pain not recorded              | INF-07 speaks for infectious |
      | bone pain, joint pain not recorded             | INF-07 speaks for infectious |
      | focal bony tenderness, joint pain not recorded | INF-07 speaks for infectious |
      | pain duration 22 days                          | INF-07 speaks for infectious |
      | platelet count 150 ×10^9/L                     | INF-07 speaks for infectious |
      | neutrophil count 1 ×10^9/L                     | INF-07 speaks for infectious |
      | temperature 37 °C, fever not recorded          | INF-07 stays silent          |
      | age 16 years                                   | INF-07 stays silent          |
      | no joint pain                                  | INF-07 stays silent          |
      | platelet count 112 ×10^9/L                     | INF-07 stays silent          |
      | neutrophil count 0.8 ×10^9/L                   | INF-07 stays silent          |
      | pain duration 4 weeks                          | INF-07 stays silent          |

  @rule-INF-08
  Scenario: INF-08: A recorded absence of fever argues a little against septic arthritis
    Given a patient with no fever
    When the findings are worked up
    Then INF-08 speaks against infectious
    And INF-08 is weak evidence against septic arthritis
    And with this changed the answer is
      | changed      | answer              |
      | fever        | INF-08 stays silent |
      | age 0 months | INF-08 stays silent |

  @rule-INF-09
  Scenario: INF-09: A recorded absence of fever argues a little against acute osteomyelitis in a child
    Given a 14-year-old patient with no fever, pain duration 10 days
    When the findings are worked up
    Then INF-09 speaks against infectious
    And INF-09 is weak evidence against osteomyelitis
    And with this changed the answer is
      | changed               | answer                           |
      | age 17.5 years        | INF-09 speaks against infectious |
      | age 0 months          | INF-09 stays silent              |
      | age 18 years          | INF-09 stays silent              |
      | fever                 | INF-09 stays silent              |
      | pain duration 14 days | INF-09 stays silent              |

  @rule-INF-10
  Scenario: INF-10: Normal C-reactive protein and sedimentation rate argue against septic arthritis in a child of 4 years and over
    Given a 12-year-old patient with C-reactive protein 15 mg/L, erythrocyte sedimentation rate 15 mm/h
    When the findings are worked up
    Then INF-10 speaks against infectious
    And INF-10 is moderate evidence against septic arthritis
    And with this changed the answer is
      | changed                                | answer                           |
      | age 4 years                            | INF-10 speaks against infectious |
      | age 16 years                           | INF-10 speaks against infectious |
      | C-reactive protein 20 mg/L             | INF-10 speaks against infectious |
      | erythrocyte sedimentation rate 20 mm/h | INF-10 speaks against infectious |
      | age 16.5 years                         | INF-10 stays silent              |
      | C-reactive protein 25 mg/L             | INF-10 stays silent              |
      | erythrocyte sedimentation rate 30 mm/h | INF-10 stays silent              |
      | recent antibiotic use                  | INF-10 stays silent              |

  @rule-INF-11
  Scenario: INF-11: Normal C-reactive protein and sedimentation rate argue against acute osteomyelitis in a child of 4 years and over
    Given a 12-year-old patient with C-reactive protein 15 mg/L, erythrocyte sedimentation rate 15 mm/h
    When the findings are worked up
    Then INF-11 speaks against infectious
    And INF-11 is moderate evidence against osteomyelitis
    And with this changed the answer is
      | changed                                | answer                           |
      | age 4 years                            | INF-11 speaks against infectious |
      | age 16 years                           | INF-11 speaks against infectious |
      | C-reactive protein 20 mg/L             | INF-11 speaks against infectious |
      | erythrocyte sedimentation rate 20 mm/h | INF-11 speaks against infectious |
      | pain duration 8 days                   | INF-11 speaks against infectious |
      | age 16.5 years                         | INF-11 stays silent              |
      | C-reactive protein 25 mg/L             | INF-11 stays silent              |
      | erythrocyte sedimentation rate 30 mm/h | INF-11 stays silent              |
      | recent antibiotic use                  | INF-11 stays silent              |
      | pain duration 14 days                  | INF-11 stays silent              |

  @rule-INF-12
  Scenario: INF-12: A normal C-reactive protein argues a little against infection of the spine
    Given a patient with C-reactive protein 8 mg/L
    When the findings are worked up
    Then INF-12 speaks against infectious
    And INF-12 is weak evidence against spondylodiscitis
    And with this changed the answer is
      | changed                    | answer              |
      | C-reactive protein 10 mg/L | INF-12 stays silent |
      | age 0 months               | INF-12 stays silent |

  @rule-INF-13
  Scenario: INF-13: A normal C-reactive protein argues a little against a septic joint in adults
    Given a 20-year-old patient with C-reactive protein 8 mg/L
    When the findings are worked up
    Then INF-13 speaks against infectious
    And INF-13 is weak evidence against septic arthritis
    And with this changed the answer is
      | changed                    | answer                           |
      | age 16 years               | INF-13 speaks against infectious |
      | age 15.5 years             | INF-13 stays silent              |
      | C-reactive protein 10 mg/L | INF-13 stays silent              |
      | recent antibiotic use      | INF-13 stays silent              |

  @rule-INF-14
  Scenario: INF-14: Two of the four Kocher predictors in a child's hip speak a little for septic arthritis
    Given a 12-year-old patient with hip pain, fever, inability to bear weight
    When the findings are worked up
    Then INF-14 speaks for infectious
    And INF-14 is weak evidence for septic arthritis
    And with this changed the answer is
      | changed                                                                       | answer                       |
      | erythrocyte sedimentation rate 41 mm/h, inability to bear weight not recorded | INF-14 speaks for infectious |
      | white cell count 13 ×10^9/L, inability to bear weight not recorded            | INF-14 speaks for infectious |
      | age 16 years                                                                  | INF-14 stays silent          |
      | erythrocyte sedimentation rate 40 mm/h, inability to bear weight not recorded | INF-14 stays silent          |
      | white cell count 12 ×10^9/L, inability to bear weight not recorded            | INF-14 stays silent          |

  @rule-INF-15
  Scenario: INF-15: Three or four Kocher predictors in a child's hip speak strongly for septic arthritis
    Given a 12-year-old patient with hip pain, fever, inability to bear weight, erythrocyte sedimentation rate 50 mm/h
    When the findings are worked up
    Then INF-15 speaks for infectious
    And INF-15 is strong evidence for septic arthritis
    And with this changed the answer is
      | changed                                                                                                                                                                                         | answer                       |
      | erythrocyte sedimentation rate 45 mm/h                                                                                                                                                          | INF-15 speaks for infectious |
      | white cell count 15 ×10^9/L, fever not recorded                                                                                                                                                 | INF-15 speaks for infectious |
      | age 15.1 years, pain site hip and pelvis and knee and shin and ankle and leg and back and chest wall and arm and face, white cell count 13 ×10^9/L, erythrocyte sedimentation rate not recorded | INF-15 speaks for infectious |
      | age 16 years                                                                                                                                                                                    | INF-15 stays silent          |
      | erythrocyte sedimentation rate 40 mm/h                                                                                                                                                          | INF-15 stays silent          |
      | age 15.1 years, pain site hip and pelvis and knee and shin and ankle and leg and back and chest wall and arm and face, white cell count 12 ×10^9/L, erythrocyte sedimentation rate not recorded | INF-15 stays silent          |

  @rule-INF-16
  Scenario: INF-16: A child who will not bear weight on a sore hip and has a C-reactive protein over 20 mg/L probably has a septic hip
    Given a 12-year-old patient with hip pain, inability to bear weight, C-reactive protein 25 mg/L
    When the findings are worked up
    Then INF-16 speaks for infectious
    And INF-16 is strong evidence for septic arthritis
    And with this changed the answer is
      | changed                     | answer              |
      | age 16 years                | INF-16 stays silent |
      | no inability to bear weight | INF-16 stays silent |
      | C-reactive protein 20 mg/L  | INF-16 stays silent |

  @rule-INF-17
  Scenario: INF-17: None of the four Kocher predictors argues against a septic hip in a child of 4 years and over
    Given a 12-year-old patient with hip pain, no fever, no inability to bear weight, erythrocyte sedimentation rate 30 mm/h, white cell count 9 ×10^9/L
    When the findings are worked up
    Then INF-17 speaks against infectious
    And INF-17 is moderate evidence against septic arthritis
    And with this changed the answer is
      | changed      | answer              |
      | age 0 months | INF-17 stays silent |
      | age 16 years | INF-17 stays silent |

  @rule-INF-18
  Scenario: INF-18: A hot or red, swollen joint that came on within two weeks is septic until proven otherwise
    Given a patient with pain duration 10 days, joint swelling, joint warmth
    When the findings are worked up
    Then INF-18 speaks for infectious
    And INF-18 is strong evidence for septic arthritis
    And with this changed the answer is
      | changed                                  | answer                       |
      | pain duration 14 days                    | INF-18 speaks for infectious |
      | joint redness, joint warmth not recorded | INF-18 speaks for infectious |
      | pain duration 18 days                    | INF-18 stays silent          |
      | no joint swelling                        | INF-18 stays silent          |
      | no joint warmth                          | INF-18 stays silent          |

  @rule-INF-19
  Scenario: INF-19: Redness over a painful joint speaks for septic arthritis
    Given a patient with joint redness
    When the findings are worked up
    Then INF-19 speaks for infectious
    And INF-19 is moderate evidence for septic arthritis
    And with this changed the answer is
      | changed                | answer                       |
      | pain duration 43 days  | INF-19 speaks for infectious |
      | no joint redness       | INF-19 stays silent          |
      | pain duration 12 weeks | INF-19 stays silent          |

  @rule-INF-83
  Scenario: INF-83: Warmth over a painful joint speaks a little for septic arthritis
    Given a patient with joint warmth
    When the findings are worked up
    Then INF-83 speaks for infectious
    And INF-83 is weak evidence for septic arthritis
    And with this changed the answer is
      | changed                | answer                       |
      | pain duration 43 days  | INF-83 speaks for infectious |
      | no joint warmth        | INF-83 stays silent          |
      | pain duration 12 weeks | INF-83 stays silent          |

  @rule-INF-20
  Scenario: INF-20: A deep joint that cannot be moved, in a feverish patient or one with raised markers, speaks for septic arthritis
    Given a patient with hip pain, fever, restricted movement
    When the findings are worked up
    Then INF-20 speaks for infectious
    And INF-20 is moderate evidence for septic arthritis
    And with this changed the answer is
      | changed                                                    | answer                       |
      | pain on passive movement, restricted movement not recorded | INF-20 speaks for infectious |
      | pain duration 43 days                                      | INF-20 speaks for infectious |
      | temperature 37 °C, fever not recorded                      | INF-20 stays silent          |
      | pelvis pain                                                | INF-20 stays silent          |
      | no restricted movement                                     | INF-20 stays silent          |
      | pain duration 12 weeks                                     | INF-20 stays silent          |

  @rule-INF-21
  Scenario: INF-21: A child with fever or raised markers who can no longer load a leg may have a septic joint
    Given a 12-year-old patient with fever, inability to bear weight
    When the findings are worked up
    Then INF-21 speaks for infectious
    And INF-21 is moderate evidence for septic arthritis
    And with this changed the answer is
      | changed                               | answer                       |
      | age 15.5 years                        | INF-21 speaks for infectious |
      | pain duration 43 days                 | INF-21 speaks for infectious |
      | temperature 37 °C, fever not recorded | INF-21 stays silent          |
      | age 16 years                          | INF-21 stays silent          |
      | no inability to bear weight           | INF-21 stays silent          |
      | hip pain                              | INF-21 stays silent          |
      | fracture line on MRI                  | INF-21 stays silent          |
      | pain duration 12 weeks                | INF-21 stays silent          |

  @rule-INF-22
  Scenario: INF-22: An effusion in a patient with fever or raised markers speaks for septic arthritis
    Given a patient with joint effusion, fever
    When the findings are worked up
    Then INF-22 speaks for infectious
    And INF-22 is weak evidence for septic arthritis
    And with this changed the answer is
      | changed                               | answer              |
      | temperature 37 °C, fever not recorded | INF-22 stays silent |
      | no joint effusion                     | INF-22 stays silent |

  @rule-INF-23
  Scenario: INF-23: Fifty thousand white cells or more in the joint fluid speak strongly for septic arthritis
    Given a 20-year-old patient with synovial white cell count 62500 /µL
    When the findings are worked up
    Then INF-23 speaks for infectious
    And INF-23 is strong evidence for septic arthritis
    And with this changed the answer is
      | changed                             | answer                       |
      | age 16 years                        | INF-23 speaks for infectious |
      | synovial white cell count 50000 /µL | INF-23 speaks for infectious |
      | age 15.5 years                      | INF-23 stays silent          |
      | synovial white cell count 37500 /µL | INF-23 stays silent          |
      | crystals in synovial fluid          | INF-23 stays silent          |

  @rule-INF-24
  Scenario: INF-24: Pus, or fifty thousand white cells or more in the fluid at any age, speaks strongly for septic arthritis
    Given a patient with synovial fluid purulent
    When the findings are worked up
    Then INF-24 speaks for infectious
    And INF-24 is strong evidence for septic arthritis
    And with this changed the answer is
      | changed                                                          | answer                       |
      | synovial white cell count 50000 /µL, synovial fluid not recorded | INF-24 speaks for infectious |
      | crystals in synovial fluid                                       | INF-24 stays silent          |
      | synovial white cell count 25001 /µL, synovial fluid not recorded | INF-24 stays silent          |

  @rule-INF-25
  Scenario: INF-25: Joint fluid with nine neutrophils in ten white cells speaks for septic arthritis even when the count is low
    Given a 20-year-old patient with synovial neutrophil percentage 99 %
    When the findings are worked up
    Then INF-25 speaks for infectious
    And INF-25 is moderate evidence for septic arthritis
    And with this changed the answer is
      | changed                             | answer                       |
      | age 16 years                        | INF-25 speaks for infectious |
      | synovial neutrophil percentage 90 % | INF-25 speaks for infectious |
      | age 15.5 years                      | INF-25 stays silent          |
      | synovial neutrophil percentage 85 % | INF-25 stays silent          |

  @rule-INF-26
  Scenario: INF-26: Fewer than 25,000 white cells argue a little against septic arthritis, unless nine in ten of them are neutrophils
    Given a 20-year-old patient with synovial white cell count 18750 /µL
    When the findings are worked up
    Then INF-26 speaks against infectious
    And INF-26 is weak evidence against septic arthritis
    And with this changed the answer is
      | changed                             | answer                           |
      | age 16 years                        | INF-26 speaks against infectious |
      | synovial neutrophil percentage 81 % | INF-26 speaks against infectious |
      | age 15.5 years                      | INF-26 stays silent              |
      | synovial white cell count 25000 /µL | INF-26 stays silent              |
      | recent antibiotic use               | INF-26 stays silent              |
      | synovial neutrophil percentage 90 % | INF-26 stays silent              |

  @rule-INF-27
  Scenario: INF-27: Germs in the joint fluid prove septic arthritis
    Given a patient with synovial fluid culture growth
    When the findings are worked up
    Then INF-27 speaks for infectious
    And INF-27 is decisive evidence for septic arthritis
    And with this changed the answer is
      | changed                                                                   | answer                       |
      | synovial Gram stain organisms, synovial fluid culture growth not recorded | INF-27 speaks for infectious |
      | no synovial fluid culture growth                                          | INF-27 stays silent          |
      | organism grown coagulase-negative staphylococcus                          | INF-27 stays silent          |

  @rule-INF-84
  Scenario: INF-84: A skin germ grown from a joint without metal speaks only a little for septic arthritis
    Given a patient with synovial fluid culture growth, organism grown coagulase-negative staphylococcus
    When the findings are worked up
    Then INF-84 speaks for infectious
    And INF-84 is weak evidence for septic arthritis
    And with this changed the answer is
      | changed                          | answer              |
      | no synovial fluid culture growth | INF-84 stays silent |
      | organism grown another organism  | INF-84 stays silent |

  @rule-INF-28
  Scenario: INF-28: A sterile joint fluid taken before antibiotics argues a little against septic arthritis
    Given a patient with no synovial fluid culture growth
    When the findings are worked up
    Then INF-28 speaks against infectious
    And INF-28 is weak evidence against septic arthritis
    And with this changed the answer is
      | changed                       | answer              |
      | synovial fluid culture growth | INF-28 stays silent |
      | recent antibiotic use         | INF-28 stays silent |
      | tissue culture growth         | INF-28 stays silent |
      | blood culture growth          | INF-28 stays silent |
      | organism found by PCR         | INF-28 stays silent |

  @rule-INF-29
  Scenario: INF-29: Recent surgery on an acutely painful joint speaks for septic arthritis
    Given a 20-year-old patient with joint pain, recent joint surgery
    When the findings are worked up
    Then INF-29 speaks for infectious
    And INF-29 is moderate evidence for septic arthritis
    And with this changed the answer is
      | changed                 | answer                       |
      | age 16 years            | INF-29 speaks for infectious |
      | age 15.5 years          | INF-29 stays silent          |
      | no joint pain           | INF-29 stays silent          |
      | no recent joint surgery | INF-29 stays silent          |

  @rule-INF-85
  Scenario: INF-85: A joint that turned worse, swollen or hot after an injection speaks a little for septic arthritis
    Given a patient with joint injection, rapid worsening
    When the findings are worked up
    Then INF-85 speaks for infectious
    And INF-85 is weak evidence for septic arthritis
    And with this changed the answer is
      | changed                                                      | answer                       |
      | sudden worsening of known pain, rapid worsening not recorded | INF-85 speaks for infectious |
      | joint warmth, rapid worsening not recorded                   | INF-85 speaks for infectious |
      | joint redness, rapid worsening not recorded                  | INF-85 speaks for infectious |
      | joint swelling, rapid worsening not recorded                 | INF-85 speaks for infectious |
      | no joint injection                                           | INF-85 stays silent          |
      | no rapid worsening                                           | INF-85 stays silent          |

  @rule-INF-30
  Scenario: INF-30: Age over 80 in a patient with an acutely swollen joint speaks a little for septic arthritis
    Given an 84-year-old patient with joint swelling
    When the findings are worked up
    Then INF-30 speaks for infectious
    And INF-30 is weak evidence for septic arthritis
    And with this changed the answer is
      | changed                                         | answer                       |
      | joint effusion, joint swelling not recorded     | INF-30 speaks for infectious |
      | joint warmth, joint swelling not recorded       | INF-30 speaks for infectious |
      | age 80 years                                    | INF-30 stays silent          |
      | pain duration 85 days                           | INF-30 stays silent          |
      | clinical arthritis, joint swelling not recorded | INF-30 stays silent          |

  @rule-INF-31
  Scenario: INF-31: A joint that rheumatoid arthritis has already harmed is infected more easily
    Given a 20-year-old patient with known rheumatoid arthritis, joint pain
    When the findings are worked up
    Then INF-31 speaks for infectious
    And INF-31 is weak evidence for septic arthritis
    And with this changed the answer is
      | changed                                                 | answer                       |
      | age 16 years                                            | INF-31 speaks for infectious |
      | worsening despite treatment, joint pain not recorded    | INF-31 speaks for infectious |
      | joint destruction, joint pain not recorded              | INF-31 speaks for infectious |
      | joint destruction on follow-up, joint pain not recorded | INF-31 speaks for infectious |
      | age 15.5 years                                          | INF-31 stays silent          |
      | no known rheumatoid arthritis                           | INF-31 stays silent          |
      | no joint pain                                           | INF-31 stays silent          |

  @rule-INF-32
  Scenario: INF-32: A way into the bloodstream speaks for infection of bone, disc or joint
    Given a patient with bloodstream infection
    When the findings are worked up
    Then INF-32 is moderate evidence for an infectious cause
    And with this changed the answer is
      | changed                  | answer              |
      | no bloodstream infection | INF-32 stays silent |

  @rule-INF-33
  Scenario: INF-33: A break in the skin through which germs can enter speaks a little for infection
    Given a patient with skin entry site
    When the findings are worked up
    Then INF-33 is weak evidence for an infectious cause
    And with this changed the answer is
      | changed            | answer              |
      | no skin entry site | INF-33 stays silent |

  @rule-INF-86
  Scenario: INF-86: A recent infection elsewhere, surgery, metal or contact with livestock together with fever or raised markers speaks a little for infection
    Given a patient with fever, recent infection
    When the findings are worked up
    Then INF-86 is weak evidence for an infectious cause
    And with this changed the answer is
      | changed                                          | answer                       |
      | recent surgery, recent infection not recorded    | INF-86 speaks for infectious |
      | fixation hardware, recent infection not recorded | INF-86 speaks for infectious |
      | animal exposure, recent infection not recorded   | INF-86 speaks for infectious |
      | temperature 37 °C, fever not recorded            | INF-86 stays silent          |
      | no recent infection                              | INF-86 stays silent          |

  @rule-INF-34
  Scenario: INF-34: A weak defense speaks a little for infection when a swollen joint, a painful spine, a wound or a reaction of the body goes with it
    Given a patient with immunosuppression, fever
    When the findings are worked up
    Then INF-34 is weak evidence for an infectious cause
    And with this changed the answer is
      | changed                                                | answer                       |
      | HIV infection, immunosuppression not recorded          | INF-34 speaks for infectious |
      | diabetes, immunosuppression not recorded               | INF-34 speaks for infectious |
      | chronic kidney disease, immunosuppression not recorded | INF-34 speaks for infectious |
      | liver disease, immunosuppression not recorded          | INF-34 speaks for infectious |
      | joint swelling, fever not recorded                     | INF-34 speaks for infectious |
      | joint warmth, fever not recorded                       | INF-34 speaks for infectious |
      | skin entry site, fever not recorded                    | INF-34 speaks for infectious |
      | back pain, fever not recorded                          | INF-34 speaks for infectious |
      | joint destruction, fever not recorded                  | INF-34 speaks for infectious |
      | temperature 37 °C, fever not recorded                  | INF-34 stays silent          |
      | no immunosuppression                                   | INF-34 stays silent          |

  @rule-INF-35
  Scenario: INF-35: An abscess or pus speaks strongly for infection
    Given a patient with abscess
    When the findings are worked up
    Then INF-35 is strong evidence for an infectious cause
    And with this changed the answer is
      | changed                                    | answer                       |
      | pus on aspiration, abscess not recorded    | INF-35 speaks for infectious |
      | no abscess                                 | INF-35 stays silent          |
      | intraosseous abscess                       | INF-35 stays silent          |
      | paraspinal or epidural collection          | INF-35 stays silent          |
      | no tissue culture growth, soft tissue mass | INF-35 stays silent          |

  @rule-INF-87
  Scenario: INF-87: Fluid beneath the periosteum or in the soft tissue, with fever or raised markers, speaks for infection
    Given a patient with fever, subperiosteal fluid
    When the findings are worked up
    Then INF-87 is moderate evidence for an infectious cause
    And with this changed the answer is
      | changed                                                        | answer                       |
      | soft tissue fluid collection, subperiosteal fluid not recorded | INF-87 speaks for infectious |
      | temperature 37 °C, fever not recorded                          | INF-87 stays silent          |
      | no subperiosteal fluid                                         | INF-87 stays silent          |
      | recent injury                                                  | INF-87 stays silent          |
      | gum bleeding                                                   | INF-87 stays silent          |
      | perifollicular hemorrhage                                      | INF-87 stays silent          |
      | metaphyseal marrow signal change on both sides                 | INF-87 stays silent          |
      | sickle cell disease                                            | INF-87 stays silent          |
      | Gaucher disease                                                | INF-87 stays silent          |

  @rule-INF-36
  Scenario: INF-36: A cavity like an abscess in the bone, a sequestrum or a sinus speaks strongly for osteomyelitis
    Given a patient with intraosseous abscess
    When the findings are worked up
    Then INF-36 speaks for infectious
    And INF-36 is strong evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                   | answer                       |
      | sequestrum, intraosseous abscess not recorded             | INF-36 speaks for infectious |
      | sinus tract, intraosseous abscess not recorded            | INF-36 speaks for infectious |
      | discharging skin sinus, intraosseous abscess not recorded | INF-36 speaks for infectious |
      | no intraosseous abscess                                   | INF-36 stays silent          |

  @rule-INF-37
  Scenario: INF-37: A child with edema in a metaphysis, or in a bone that behaves like one, and fever or raised markers may well have osteomyelitis
    Given a 14-year-old patient with fever, metaphyseal edema
    When the findings are worked up
    Then INF-37 speaks for infectious
    And INF-37 is moderate evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                                | answer                       |
      | age 17.5 years                                                                                                                                                                                                                                                                                                                                         | INF-37 speaks for infectious |
      | marrow edema site distal femur, metaphyseal edema not recorded                                                                                                                                                                                                                                                                                         | INF-37 speaks for infectious |
      | marrow edema site proximal tibia, metaphyseal edema not recorded                                                                                                                                                                                                                                                                                       | INF-37 speaks for infectious |
      | marrow edema site distal tibia, metaphyseal edema not recorded                                                                                                                                                                                                                                                                                         | INF-37 speaks for infectious |
      | marrow edema site calcaneus, metaphyseal edema not recorded                                                                                                                                                                                                                                                                                            | INF-37 speaks for infectious |
      | marrow edema site pubis, metaphyseal edema not recorded                                                                                                                                                                                                                                                                                                | INF-37 speaks for infectious |
      | no symmetric metaphyseal edema                                                                                                                                                                                                                                                                                                                         | INF-37 speaks for infectious |
      | temperature 37 °C, fever not recorded                                                                                                                                                                                                                                                                                                                  | INF-37 stays silent          |
      | age 18 years                                                                                                                                                                                                                                                                                                                                           | INF-37 stays silent          |
      | no metaphyseal edema                                                                                                                                                                                                                                                                                                                                   | INF-37 stays silent          |
      | multiple bone lesions                                                                                                                                                                                                                                                                                                                                  | INF-37 stays silent          |
      | edema at an enthesis                                                                                                                                                                                                                                                                                                                                   | INF-37 stays silent          |
      | metaphyseal marrow signal change on both sides                                                                                                                                                                                                                                                                                                         | INF-37 stays silent          |
      | pain duration 12 weeks, leukocytosis, marrow edema site femoral head and femoral neck and intertrochanteric region and acetabulum and distal femur and tibial plateau and fibula and talus and navicular and toe and vertebral posterior elements and sacral ala and ilium and acromion and lunate, fever not recorded, metaphyseal edema not recorded | INF-37 stays silent          |

  @rule-INF-38
  Scenario: INF-38: Edema that crosses the growth plate speaks a little for osteomyelitis
    Given a patient with edema crossing the growth plate
    When the findings are worked up
    Then INF-38 speaks for infectious
    And INF-38 is weak evidence for osteomyelitis
    And with this changed the answer is
      | changed                            | answer              |
      | no edema crossing the growth plate | INF-38 stays silent |

  @rule-INF-39
  Scenario: INF-39: Dark marrow on T1 with fever or raised markers speaks for osteomyelitis
    Given a patient with fever, low T1 marrow signal
    When the findings are worked up
    Then INF-39 speaks for infectious
    And INF-39 is moderate evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                                                                    | answer              |
      | temperature 37 °C, fever not recorded                                                                      | INF-39 stays silent |
      | no low T1 marrow signal                                                                                    | INF-39 stays silent |
      | well-defined low T1 lesion                                                                                 | INF-39 stays silent |
      | histology shows malignancy                                                                                 | INF-39 stays silent |
      | pain duration 12 weeks, no fever, leukocytosis, confluent low T1 signal, low T1 marrow signal not recorded | INF-39 stays silent |

  @rule-INF-40
  Scenario: INF-40: Bone pain or tenderness with fever or raised markers speaks for osteomyelitis
    Given a patient with fever, focal bony tenderness
    When the findings are worked up
    Then INF-40 speaks for infectious
    And INF-40 is weak evidence for osteomyelitis
    And with this changed the answer is
      | changed                                       | answer                       |
      | bone pain, focal bony tenderness not recorded | INF-40 speaks for infectious |
      | temperature 37 °C, fever not recorded         | INF-40 stays silent          |
      | no focal bony tenderness                      | INF-40 stays silent          |

  @rule-INF-88
  Scenario: INF-88: Edema of the periosteum or the muscle, or new bone within six weeks, with fever or raised markers speaks a little for osteomyelitis
    Given a patient with fever, periosteal edema
    When the findings are worked up
    Then INF-88 speaks for infectious
    And INF-88 is weak evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                             | answer                       |
      | periosteal reaction, periosteal edema not recorded                  | INF-88 speaks for infectious |
      | soft tissue edema, periosteal edema not recorded                    | INF-88 speaks for infectious |
      | soft tissue swelling on imaging, periosteal edema not recorded      | INF-88 speaks for infectious |
      | soft tissue abnormality next to bone, periosteal edema not recorded | INF-88 speaks for infectious |
      | temperature 37 °C, fever not recorded                               | INF-88 stays silent          |
      | no periosteal edema                                                 | INF-88 stays silent          |
      | recent injury                                                       | INF-88 stays silent          |
      | sickle cell disease                                                 | INF-88 stays silent          |

  @rule-INF-41
  Scenario: INF-41: Normal T1 signal under the edema argues a little against osteomyelitis
    Given a patient with normal T1 marrow signal
    When the findings are worked up
    Then INF-41 speaks against infectious
    And INF-41 is weak evidence against osteomyelitis
    And with this changed the answer is
      | changed                         | answer              |
      | no normal T1 marrow signal      | INF-41 stays silent |
      | edema crossing the growth plate | INF-41 stays silent |
      | intraosseous abscess            | INF-41 stays silent |

  @rule-INF-42
  Scenario: INF-42: In sickle cell disease, fluid 4 mm or deeper beneath the periosteum speaks for osteomyelitis rather than infarction
    Given a patient with sickle cell disease, subperiosteal fluid depth 5 mm
    When the findings are worked up
    Then INF-42 speaks for infectious
    And INF-42 is moderate evidence for osteomyelitis
    And with this changed the answer is
      | changed                        | answer                       |
      | subperiosteal fluid depth 4 mm | INF-42 speaks for infectious |
      | no sickle cell disease         | INF-42 stays silent          |
      | subperiosteal fluid depth 3 mm | INF-42 stays silent          |

  @rule-INF-43
  Scenario: INF-43: Back or neck pain with raised markers speaks for infection of the spine
    Given a patient with back pain, C-reactive protein 12 mg/L
    When the findings are worked up
    Then INF-43 speaks for infectious
    And INF-43 is moderate evidence for spondylodiscitis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                              | answer                       |
      | inflammatory markers raised, C-reactive protein not recorded                                                                                                                                                                                                         | INF-43 speaks for infectious |
      | no sacroiliac ankylosis                                                                                                                                                                                                                                              | INF-43 speaks for infectious |
      | hip pain                                                                                                                                                                                                                                                             | INF-43 stays silent          |
      | C-reactive protein 8 mg/L                                                                                                                                                                                                                                            | INF-43 stays silent          |
      | inflammatory back pain                                                                                                                                                                                                                                               | INF-43 stays silent          |
      | sacroiliitis on MRI                                                                                                                                                                                                                                                  | INF-43 stays silent          |
      | sacroiliitis on radiograph                                                                                                                                                                                                                                           | INF-43 stays silent          |
      | known spondyloarthritis                                                                                                                                                                                                                                              | INF-43 stays silent          |
      | monoclonal protein                                                                                                                                                                                                                                                   | INF-43 stays silent          |
      | diffuse abnormal marrow signal                                                                                                                                                                                                                                       | INF-43 stays silent          |
      | multiple bone lesions                                                                                                                                                                                                                                                | INF-43 stays silent          |
      | pedicle involvement                                                                                                                                                                                                                                                  | INF-43 stays silent          |
      | pain site hip and buttock and sacroiliac region and shin and ankle and heel and leg and back and neck and shoulder and clavicle and chest wall and arm and wrist and hand and jaw and skull, erythrocyte sedimentation rate 40 mm/h, C-reactive protein not recorded | INF-43 stays silent          |

  @rule-INF-44
  Scenario: INF-44: Back or neck pain with fever speaks strongly for infection of the spine
    Given a patient with back pain, fever
    When the findings are worked up
    Then INF-44 speaks for infectious
    And INF-44 is strong evidence for spondylodiscitis
    And with this changed the answer is
      | changed                               | answer              |
      | temperature 37 °C, fever not recorded | INF-44 stays silent |
      | hip pain                              | INF-44 stays silent |

  @rule-INF-45
  Scenario: INF-45: Back or neck pain in a patient with a way into the bloodstream speaks strongly for infection of the spine
    Given a patient with back pain, bloodstream infection
    When the findings are worked up
    Then INF-45 speaks for infectious
    And INF-45 is strong evidence for spondylodiscitis
    And with this changed the answer is
      | changed                  | answer              |
      | hip pain                 | INF-45 stays silent |
      | no bloodstream infection | INF-45 stays silent |

  @rule-INF-46
  Scenario: INF-46: Tenderness over one vertebra speaks a little for infection of the spine
    Given a patient with spinal tenderness
    When the findings are worked up
    Then INF-46 speaks for infectious
    And INF-46 is weak evidence for spondylodiscitis
    And with this changed the answer is
      | changed              | answer              |
      | no spinal tenderness | INF-46 stays silent |

  @rule-INF-47
  Scenario: INF-47: A bright or destroyed disc beside edema of the vertebrae speaks strongly for spondylodiscitis
    Given a patient with bright disc, endplate edema
    When the findings are worked up
    Then INF-47 speaks for infectious
    And INF-47 is strong evidence for spondylodiscitis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                 | answer                       |
      | disc destruction, disc signal not recorded                                                                                                                                                                                                              | INF-47 speaks for infectious |
      | endplate erosion, endplate edema not recorded                                                                                                                                                                                                           | INF-47 speaks for infectious |
      | marrow edema site vertebral body, endplate edema not recorded                                                                                                                                                                                           | INF-47 speaks for infectious |
      | marrow edema on MRI, endplate edema not recorded                                                                                                                                                                                                        | INF-47 speaks for infectious |
      | paraspinal inflammation, endplate edema not recorded                                                                                                                                                                                                    | INF-47 speaks for infectious |
      | paraspinal or epidural collection, endplate edema not recorded                                                                                                                                                                                          | INF-47 speaks for infectious |
      | dark disc                                                                                                                                                                                                                                               | INF-47 stays silent          |
      | no endplate edema                                                                                                                                                                                                                                       | INF-47 stays silent          |
      | marrow edema site intertrochanteric region and acetabulum and femoral shaft and femoral condyle and vertebral posterior elements and sacral ala and sacroiliac joint and pubis and humeral head and elbow bones and lunate, endplate edema not recorded | INF-47 stays silent          |

  @rule-INF-48
  Scenario: INF-48: Eroded endplates beside edema speak for spondylodiscitis
    Given a patient with endplate erosion
    When the findings are worked up
    Then INF-48 speaks for infectious
    And INF-48 is moderate evidence for spondylodiscitis
    And with this changed the answer is
      | changed                                                                | answer              |
      | no endplate erosion                                                    | INF-48 stays silent |
      | claw sign                                                              | INF-48 stays silent |
      | gas in the disc                                                        | INF-48 stays silent |
      | Schmorl node                                                           | INF-48 stays silent |
      | vertebral corner edema                                                 | INF-48 stays silent |
      | marrow edema site vertebral body and medial clavicle, sclerotic lesion | INF-48 stays silent |

  @rule-INF-49
  Scenario: INF-49: An epidural or paraspinal abscess speaks strongly for spondylodiscitis
    Given a patient with epidural abscess
    When the findings are worked up
    Then INF-49 speaks for infectious
    And INF-49 is strong evidence for spondylodiscitis
    And with this changed the answer is
      | changed                                                          | answer                       |
      | paraspinal or epidural collection, epidural abscess not recorded | INF-49 speaks for infectious |
      | no epidural abscess                                              | INF-49 stays silent          |

  @rule-INF-50
  Scenario: INF-50: Endplate edema without a claw sign speaks for spondylodiscitis
    Given a patient with endplate edema, no claw sign
    When the findings are worked up
    Then INF-50 speaks for infectious
    And INF-50 is moderate evidence for spondylodiscitis
    And with this changed the answer is
      | changed           | answer              |
      | no endplate edema | INF-50 stays silent |
      | claw sign         | INF-50 stays silent |

  @rule-INF-51
  Scenario: INF-51: A claw sign argues strongly against spondylodiscitis
    Given a patient with claw sign
    When the findings are worked up
    Then INF-51 speaks against infectious
    And INF-51 is strong evidence against spondylodiscitis
    And with this changed the answer is
      | changed      | answer              |
      | no claw sign | INF-51 stays silent |

  @rule-INF-52
  Scenario: INF-52: A dark disc argues against spondylodiscitis
    Given a patient with dark disc
    When the findings are worked up
    Then INF-52 speaks against infectious
    And INF-52 is moderate evidence against spondylodiscitis
    And with this changed the answer is
      | changed     | answer              |
      | bright disc | INF-52 stays silent |

  @rule-INF-53
  Scenario: INF-53: Intact endplates argue a little against spondylodiscitis
    Given a patient with no endplate erosion
    When the findings are worked up
    Then INF-53 speaks against infectious
    And INF-53 is weak evidence against spondylodiscitis
    And with this changed the answer is
      | changed          | answer              |
      | endplate erosion | INF-53 stays silent |

  @rule-INF-54
  Scenario: INF-54: One-sided sacroiliac pain of short history with fever or raised markers speaks for septic sacroiliitis
    Given a patient with buttock pain, fever, pain duration 4 weeks
    When the findings are worked up
    Then INF-54 speaks for infectious
    And INF-54 is moderate evidence for septic sacroiliitis
    And with this changed the answer is
      | changed                               | answer                       |
      | pain duration 6 weeks                 | INF-54 speaks for infectious |
      | temperature 37 °C, fever not recorded | INF-54 stays silent          |
      | hip pain                              | INF-54 stays silent          |
      | pain duration 9 weeks                 | INF-54 stays silent          |
      | pain side both                        | INF-54 stays silent          |

  @rule-INF-55
  Scenario: INF-55: Sacroiliac edema with fluid in the joint or beyond it, or with edema of the muscle, speaks for septic sacroiliitis
    Given a patient with sacroiliac marrow edema, soft tissue edema
    When the findings are worked up
    Then INF-55 speaks for infectious
    And INF-55 is moderate evidence for septic sacroiliitis
    And with this changed the answer is
      | changed                                                                  | answer                       |
      | sacroiliitis on MRI, sacroiliac marrow edema not recorded                | INF-55 speaks for infectious |
      | marrow edema site sacroiliac joint, sacroiliac marrow edema not recorded | INF-55 speaks for infectious |
      | soft tissue fluid collection, soft tissue edema not recorded             | INF-55 speaks for infectious |
      | joint effusion, soft tissue edema not recorded                           | INF-55 speaks for infectious |
      | abscess, soft tissue edema not recorded                                  | INF-55 speaks for infectious |
      | no sacroiliac marrow edema                                               | INF-55 stays silent          |
      | no soft tissue edema                                                     | INF-55 stays silent          |
      | bilateral marrow edema                                                   | INF-55 stays silent          |

  @rule-INF-56
  Scenario: INF-56: Sacroiliac edema on both sides argues against septic sacroiliitis
    Given a patient with buttock pain, bilateral marrow edema
    When the findings are worked up
    Then INF-56 speaks against infectious
    And INF-56 is moderate evidence against septic sacroiliitis
    And with this changed the answer is
      | changed                                             | answer                           |
      | pain side both, bilateral marrow edema not recorded | INF-56 speaks against infectious |
      | hip pain                                            | INF-56 stays silent              |
      | no bilateral marrow edema                           | INF-56 stays silent              |

  @rule-INF-57
  Scenario: INF-57: Bone that a probe can touch in a diabetic foot ulcer speaks strongly for osteomyelitis
    Given a patient with diabetes, bone palpable with probe
    When the findings are worked up
    Then INF-57 speaks for infectious
    And INF-57 is strong evidence for diabetic foot osteomyelitis
    And with this changed the answer is
      | changed                                                           | answer              |
      | no diabetes                                                       | INF-57 stays silent |
      | edema next to a skin ulcer, bone palpable with probe not recorded | INF-57 stays silent |

  @rule-INF-58
  Scenario: INF-58: Bone that a probe cannot touch argues against osteomyelitis of a diabetic foot
    Given a patient with diabetes, foot ulcer, no bone palpable with probe
    When the findings are worked up
    Then INF-58 speaks against infectious
    And INF-58 is moderate evidence against diabetic foot osteomyelitis
    And with this changed the answer is
      | changed                  | answer              |
      | no diabetes              | INF-58 stays silent |
      | no foot ulcer            | INF-58 stays silent |
      | bone palpable with probe | INF-58 stays silent |

  @rule-INF-59
  Scenario: INF-59: A diabetic foot ulcer larger than 2 cm² speaks for osteomyelitis
    Given a patient with diabetes, foot ulcer, ulcer area 2.5 cm²
    When the findings are worked up
    Then INF-59 speaks for infectious
    And INF-59 is moderate evidence for diabetic foot osteomyelitis
    And with this changed the answer is
      | changed          | answer              |
      | no diabetes      | INF-59 stays silent |
      | ulcer area 2 cm² | INF-59 stays silent |

  @rule-INF-60
  Scenario: INF-60: A sedimentation rate over 70 mm/h with a diabetic foot ulcer speaks strongly for osteomyelitis
    Given a patient with diabetes, foot ulcer, erythrocyte sedimentation rate 88 mm/h
    When the findings are worked up
    Then INF-60 speaks for infectious
    And INF-60 is strong evidence for diabetic foot osteomyelitis
    And with this changed the answer is
      | changed                                | answer                       |
      | erythrocyte sedimentation rate 75 mm/h | INF-60 speaks for infectious |
      | no diabetes                            | INF-60 stays silent          |
      | erythrocyte sedimentation rate 70 mm/h | INF-60 stays silent          |

  @rule-INF-61
  Scenario: INF-61: Confluent dark T1 marrow next to an ulcer or sinus speaks for osteomyelitis of the foot
    Given a patient with confluent low T1 signal, edema next to a skin ulcer
    When the findings are worked up
    Then INF-61 speaks for infectious
    And INF-61 is moderate evidence for diabetic foot osteomyelitis
    And with this changed the answer is
      | changed                                                         | answer                       |
      | diabetes, foot ulcer, edema next to a skin ulcer not recorded   | INF-61 speaks for infectious |
      | sinus tract, edema next to a skin ulcer not recorded            | INF-61 speaks for infectious |
      | discharging skin sinus, edema next to a skin ulcer not recorded | INF-61 speaks for infectious |
      | no confluent low T1 signal                                      | INF-61 stays silent          |
      | no edema next to a skin ulcer                                   | INF-61 stays silent          |

  @rule-INF-62
  Scenario: INF-62: Abnormal marrow beneath a diabetic foot ulcer speaks for osteomyelitis
    Given a patient with diabetes, foot ulcer, marrow edema on MRI
    When the findings are worked up
    Then INF-62 speaks for infectious
    And INF-62 is moderate evidence for diabetic foot osteomyelitis
    And with this changed the answer is
      | changed                                                           | answer                       |
      | low T1 marrow signal, marrow edema on MRI not recorded            | INF-62 speaks for infectious |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | INF-62 stays silent          |
      | no diabetes                                                       | INF-62 stays silent          |

  @rule-INF-63
  Scenario: INF-63: Only reticulated or no T1 change argues a little against osteomyelitis of the foot
    Given a patient with reticulated low T1 signal, foot ulcer
    When the findings are worked up
    Then INF-63 speaks against infectious
    And INF-63 is weak evidence against diabetic foot osteomyelitis
    And with this changed the answer is
      | changed                                                         | answer                           |
      | normal T1 marrow signal, reticulated low T1 signal not recorded | INF-63 speaks against infectious |
      | diabetes, foot ulcer not recorded                               | INF-63 speaks against infectious |
      | edema next to a skin ulcer, foot ulcer not recorded             | INF-63 speaks against infectious |
      | no reticulated low T1 signal                                    | INF-63 stays silent              |
      | no foot ulcer                                                   | INF-63 stays silent              |

  @rule-INF-64
  Scenario: INF-64: Normal marrow on MRI argues strongly against osteomyelitis of a diabetic foot
    Given a patient with normal marrow on MRI, diabetes, foot ulcer
    When the findings are worked up
    Then INF-64 speaks against infectious
    And INF-64 is strong evidence against diabetic foot osteomyelitis
    And with this changed the answer is
      | changed                 | answer              |
      | no normal marrow on MRI | INF-64 stays silent |
      | no diabetes             | INF-64 stays silent |

  @rule-INF-65
  Scenario: INF-65: Fragmented midfoot bones without ulcer or sinus argue against osteomyelitis of the foot
    Given a patient with midfoot fragmentation, no foot ulcer
    When the findings are worked up
    Then INF-65 speaks against infectious
    And INF-65 is moderate evidence against diabetic foot osteomyelitis
    And with this changed the answer is
      | changed                  | answer              |
      | no midfoot fragmentation | INF-65 stays silent |
      | foot ulcer               | INF-65 stays silent |

  @rule-INF-66
  Scenario: INF-66: Mycobacteria in fluid or tissue prove tuberculous infection
    Given a patient with mycobacteria detected
    When the findings are worked up
    Then INF-66 speaks for infectious
    And INF-66 is decisive evidence for tuberculous infection
    And with this changed the answer is
      | changed                  | answer              |
      | no mycobacteria detected | INF-66 stays silent |

  @rule-INF-67
  Scenario: INF-67: Granulomas in the tissue speak strongly for tuberculosis
    Given a patient with histology shows granulomas
    When the findings are worked up
    Then INF-67 speaks for infectious
    And INF-67 is strong evidence for tuberculous infection
    And with this changed the answer is
      | changed                       | answer              |
      | no histology shows granulomas | INF-67 stays silent |
      | no mycobacteria detected      | INF-67 stays silent |

  @rule-INF-68
  Scenario: INF-68: Exposure to tuberculosis or a positive test in a patient with weeks of disease or with destruction speaks for tuberculosis
    Given a patient with tuberculosis exposure, pain duration 8 weeks
    When the findings are worked up
    Then INF-68 speaks for infectious
    And INF-68 is moderate evidence for tuberculous infection
    And with this changed the answer is
      | changed                                                            | answer                       |
      | pain duration 6 weeks                                              | INF-68 speaks for infectious |
      | interferon gamma release assay, tuberculosis exposure not recorded | INF-68 speaks for infectious |
      | tuberculin skin test, tuberculosis exposure not recorded           | INF-68 speaks for infectious |
      | joint destruction, pain duration not recorded                      | INF-68 speaks for infectious |
      | disc destruction, pain duration not recorded                       | INF-68 speaks for infectious |
      | abscess, pain duration not recorded                                | INF-68 speaks for infectious |
      | paraspinal or epidural collection, pain duration not recorded      | INF-68 speaks for infectious |
      | lytic lesion, pain duration not recorded                           | INF-68 speaks for infectious |
      | bone erosion, pain duration not recorded                           | INF-68 speaks for infectious |
      | no tuberculosis exposure                                           | INF-68 stays silent          |
      | pain duration 5 weeks                                              | INF-68 stays silent          |

  @rule-INF-69
  Scenario: INF-69: A collection or a destroyed joint or disc after three months or more suggests tuberculosis a little
    Given a patient with pain duration 15 weeks, abscess
    When the findings are worked up
    Then INF-69 speaks for infectious
    And INF-69 is weak evidence for tuberculous infection
    And with this changed the answer is
      | changed                                                 | answer                       |
      | pain duration 12 weeks                                  | INF-69 speaks for infectious |
      | paraspinal or epidural collection, abscess not recorded | INF-69 speaks for infectious |
      | joint destruction, abscess not recorded                 | INF-69 speaks for infectious |
      | disc destruction, abscess not recorded                  | INF-69 speaks for infectious |
      | pain duration 9 weeks                                   | INF-69 stays silent          |
      | no abscess                                              | INF-69 stays silent          |

  @rule-INF-70
  Scenario: INF-70: A negative interferon gamma release assay argues a little against tuberculosis
    Given a patient with no interferon gamma release assay
    When the findings are worked up
    Then INF-70 speaks against infectious
    And INF-70 is weak evidence against tuberculous infection
    And with this changed the answer is
      | changed                                                              | answer                           |
      | no tuberculin skin test, interferon gamma release assay not recorded | INF-70 speaks against infectious |
      | interferon gamma release assay                                       | INF-70 stays silent              |
      | immunosuppression                                                    | INF-70 stays silent              |
      | HIV infection                                                        | INF-70 stays silent              |

  @rule-INF-71
  Scenario: INF-71: An artificial joint with a sinus is infected
    Given a patient with joint prosthesis, sinus tract
    When the findings are worked up
    Then INF-71 speaks for infectious
    And INF-71 is decisive evidence for prosthetic joint infection
    And with this changed the answer is
      | changed                                          | answer                       |
      | discharging skin sinus, sinus tract not recorded | INF-71 speaks for infectious |
      | no joint prosthesis                              | INF-71 stays silent          |
      | no sinus tract                                   | INF-71 stays silent          |

  @rule-INF-72
  Scenario: INF-72: An artificial joint that is hot, red or suddenly failing speaks for infection
    Given a patient with joint prosthesis, joint warmth
    When the findings are worked up
    Then INF-72 speaks for infectious
    And INF-72 is moderate evidence for prosthetic joint infection
    And with this changed the answer is
      | changed                                                     | answer                       |
      | joint redness, joint warmth not recorded                    | INF-72 speaks for infectious |
      | sudden failure of the prosthesis, joint warmth not recorded | INF-72 speaks for infectious |
      | no joint prosthesis                                         | INF-72 stays silent          |
      | no joint warmth                                             | INF-72 stays silent          |

  @rule-INF-73
  Scenario: INF-73: An artificial joint with fever or raised markers speaks for infection
    Given a patient with joint prosthesis, fever
    When the findings are worked up
    Then INF-73 speaks for infectious
    And INF-73 is moderate evidence for prosthetic joint infection
    And with this changed the answer is
      | changed                               | answer              |
      | temperature 37 °C, fever not recorded | INF-73 stays silent |
      | no joint prosthesis                   | INF-73 stays silent |

  @rule-INF-89
  Scenario: INF-89: A break in the skin in a patient with a painful artificial joint speaks for infection of that joint
    Given a patient with joint prosthesis, skin entry site, joint pain
    When the findings are worked up
    Then INF-89 speaks for infectious
    And INF-89 is moderate evidence for prosthetic joint infection
    And with this changed the answer is
      | changed             | answer              |
      | no joint prosthesis | INF-89 stays silent |
      | no skin entry site  | INF-89 stays silent |
      | no joint pain       | INF-89 stays silent |

  @rule-INF-74
  Scenario: INF-74: A germ grown from bone or deep tissue proves infection
    Given a patient with bone culture growth
    When the findings are worked up
    Then INF-74 is decisive evidence for an infectious cause
    And with this changed the answer is
      | changed                                                 | answer                       |
      | tissue culture growth, bone culture growth not recorded | INF-74 speaks for infectious |
      | organism found by PCR, bone culture growth not recorded | INF-74 speaks for infectious |
      | no bone culture growth                                  | INF-74 stays silent          |
      | organism grown coagulase-negative staphylococcus        | INF-74 stays silent          |

  @rule-INF-75
  Scenario: INF-75: A skin germ grown beside an implant speaks for infection
    Given a patient with organism grown coagulase-negative staphylococcus, joint prosthesis
    When the findings are worked up
    Then INF-75 is moderate evidence for an infectious cause
    And with this changed the answer is
      | changed                                          | answer                       |
      | fixation hardware, joint prosthesis not recorded | INF-75 speaks for infectious |
      | organism grown another organism                  | INF-75 stays silent          |
      | no joint prosthesis                              | INF-75 stays silent          |

  @rule-INF-76
  Scenario: INF-76: A germ grown from the blood of a patient with bone or joint pain speaks decisively for infection there
    Given a patient with blood culture growth, pain
    When the findings are worked up
    Then INF-76 is decisive evidence for an infectious cause
    And with this changed the answer is
      | changed                                          | answer                       |
      | limp, pain not recorded                          | INF-76 speaks for infectious |
      | marrow edema on MRI, pain not recorded           | INF-76 speaks for infectious |
      | no blood culture growth                          | INF-76 stays silent          |
      | no pain                                          | INF-76 stays silent          |
      | organism grown coagulase-negative staphylococcus | INF-76 stays silent          |

  @rule-INF-90
  Scenario: INF-90: A positive Brucella serology with pain of the spine speaks for spondylodiscitis
    Given a patient with Brucella serology, back pain
    When the findings are worked up
    Then INF-90 speaks for infectious
    And INF-90 is moderate evidence for spondylodiscitis
    And with this changed the answer is
      | changed              | answer              |
      | no Brucella serology | INF-90 stays silent |
      | hip pain             | INF-90 stays silent |

  @rule-INF-77
  Scenario: INF-77: Infection on histology, with a germ, pus or a reaction of the body, proves infection
    Given a patient with histology shows infection, fever
    When the findings are worked up
    Then INF-77 is decisive evidence for an infectious cause
    And with this changed the answer is
      | changed                                                  | answer                       |
      | bone culture growth, fever not recorded                  | INF-77 speaks for infectious |
      | tissue culture growth, fever not recorded                | INF-77 speaks for infectious |
      | blood culture growth, fever not recorded                 | INF-77 speaks for infectious |
      | synovial fluid culture growth, fever not recorded        | INF-77 speaks for infectious |
      | synovial Gram stain organisms, fever not recorded        | INF-77 speaks for infectious |
      | organism found by PCR, fever not recorded                | INF-77 speaks for infectious |
      | organism grown staphylococcus aureus, fever not recorded | INF-77 speaks for infectious |
      | mycobacteria detected, fever not recorded                | INF-77 speaks for infectious |
      | pus on aspiration, fever not recorded                    | INF-77 speaks for infectious |
      | abscess, fever not recorded                              | INF-77 speaks for infectious |
      | sinus tract, fever not recorded                          | INF-77 speaks for infectious |
      | sequestrum, fever not recorded                           | INF-77 speaks for infectious |
      | skin entry site, fever not recorded                      | INF-77 speaks for infectious |
      | joint prosthesis, fever not recorded                     | INF-77 speaks for infectious |
      | disc destruction, fever not recorded                     | INF-77 speaks for infectious |
      | temperature 37 °C, fever not recorded                    | INF-77 stays silent          |
      | no histology shows infection                             | INF-77 stays silent          |
      | histology shows malignancy                               | INF-77 stays silent          |

  @rule-INF-78
  Scenario: INF-78: Histology without infection together with a sterile culture argues against infection
    Given a patient with no histology shows infection, no bone culture growth
    When the findings are worked up
    Then INF-78 is moderate evidence against an infectious cause
    And with this changed the answer is
      | changed                                                                          | answer                           |
      | histology shows nonspecific inflammation, histology shows infection not recorded | INF-78 speaks against infectious |
      | no tissue culture growth, bone culture growth not recorded                       | INF-78 speaks against infectious |
      | histology shows infection                                                        | INF-78 stays silent              |
      | bone culture growth                                                              | INF-78 stays silent              |
      | recent antibiotic use                                                            | INF-78 stays silent              |
      | mycobacteria detected                                                            | INF-78 stays silent              |

  @rule-INF-79
  Scenario: INF-79: Lasting improvement on antibiotics speaks a little for infection
    Given a patient with response to antibiotics
    When the findings are worked up
    Then INF-79 is weak evidence for an infectious cause
    And with this changed the answer is
      | changed                    | answer              |
      | no response to antibiotics | INF-79 stays silent |
      | relapsing course           | INF-79 stays silent |

  @rule-INF-91
  Scenario: INF-91: No improvement on antibiotics argues a little against infection
    Given a patient with no response to antibiotics
    When the findings are worked up
    Then INF-91 is weak evidence against an infectious cause
    And with this changed the answer is
      | changed                 | answer              |
      | response to antibiotics | INF-91 stays silent |
      | bone culture growth     | INF-91 stays silent |
      | abscess                 | INF-91 stays silent |
      | sequestrum              | INF-91 stays silent |
      | joint prosthesis        | INF-91 stays silent |
      | fixation hardware       | INF-91 stays silent |
      | tuberculosis exposure   | INF-91 stays silent |
      | animal exposure         | INF-91 stays silent |

  @rule-INF-80
  Scenario: INF-80: Edema that went away without antibiotics argues against infection
    Given a patient with edema resolved on follow-up MRI, no recent antibiotic use
    When the findings are worked up
    Then INF-80 is strong evidence against an infectious cause
    And with this changed the answer is
      | changed                            | answer              |
      | no edema resolved on follow-up MRI | INF-80 stays silent |
      | recent antibiotic use              | INF-80 stays silent |

  @rule-INF-81
  Scenario: INF-81: Edema that went away, with no word of antibiotics, argues against infection
    Given a patient with edema resolved on follow-up MRI
    When the findings are worked up
    Then INF-81 is moderate evidence against an infectious cause
    And with this changed the answer is
      | changed                              | answer              |
      | no edema resolved on follow-up MRI   | INF-81 stays silent |
      | recent antibiotic use                | INF-81 stays silent |
      | response to antibiotics              | INF-81 stays silent |
      | organism grown staphylococcus aureus | INF-81 stays silent |

  @rule-INF-82
  Scenario: INF-82: A joint or bone that is quickly destroyed speaks for infection
    Given a patient with worsening despite treatment, joint destruction
    When the findings are worked up
    Then INF-82 is weak evidence for an infectious cause
    And with this changed the answer is
      | changed                                                          | answer                       |
      | rapid worsening, worsening despite treatment not recorded        | INF-82 speaks for infectious |
      | joint destruction on follow-up, joint destruction not recorded   | INF-82 speaks for infectious |
      | edema increased on follow-up MRI, joint destruction not recorded | INF-82 speaks for infectious |
      | no worsening despite treatment                                   | INF-82 stays silent          |
      | no joint destruction                                             | INF-82 stays silent          |

  @rule-INF-92
  Scenario: INF-92: Fever with two further signs of sepsis, such as a racing pulse and rapid breathing, speaks for infection
    Given a patient with fever, rapid pulse, rapid breathing
    When the findings are worked up
    Then INF-92 is moderate evidence for an infectious cause
    And with this changed the answer is
      | changed                               | answer              |
      | temperature 37 °C, fever not recorded | INF-92 stays silent |

  @rule-INF-93
  Scenario: INF-93: Red or warm swelling at the painful place, with fever or raised markers, speaks for infection
    Given a patient with local redness, local swelling, fever
    When the findings are worked up
    Then INF-93 is moderate evidence for an infectious cause
    And with this changed the answer is
      | changed                                                                                                                                                      | answer                       |
      | joint swelling, pain duration 8 weeks                                                                                                                        | INF-93 speaks for infectious |
      | temperature 37 °C, fever not recorded                                                                                                                        | INF-93 stays silent          |
      | no local redness                                                                                                                                             | INF-93 stays silent          |
      | no synovial fluid culture growth                                                                                                                             | INF-93 stays silent          |
      | pain duration 15 weeks                                                                                                                                       | INF-93 stays silent          |
      | known gout                                                                                                                                                   | INF-93 stays silent          |
      | pain duration 43 days, joint swelling, fluctuation, white cell count 15 ×10^9/L, local redness not recorded, local swelling not recorded, fever not recorded | INF-93 stays silent          |
      | pain duration 12 weeks, fluctuation, local redness not recorded, local swelling not recorded                                                                 | INF-93 stays silent          |

  @rule-INF-94
  Scenario: INF-94: A report that calls the picture discitis speaks for spondylodiscitis
    Given a patient with discitis pattern on MRI
    When the findings are worked up
    Then INF-94 speaks for infectious
    And INF-94 is moderate evidence for spondylodiscitis
    And with this changed the answer is
      | changed                    | answer              |
      | no discitis pattern on MRI | INF-94 stays silent |

  @rule-INF-95
  Scenario: INF-95: Groin or pubic pain with fever or raised markers in an athlete speaks a little for infection of the pubic bone or symphysis
    Given a patient with hip pain, athletic or military training, fever
    When the findings are worked up
    Then INF-95 speaks for infectious
    And INF-95 is weak evidence for osteomyelitis
    And with this changed the answer is
      | changed                               | answer                       |
      | pain duration 43 days                 | INF-95 speaks for infectious |
      | temperature 37 °C, fever not recorded | INF-95 stays silent          |
      | buttock pain                          | INF-95 stays silent          |
      | pain duration 12 weeks                | INF-95 stays silent          |

  @rule-INF-96
  Scenario: INF-96: Pubic pain after pelvic surgery or with injected drugs, with fever or raised markers, speaks for infection of the symphysis
    Given a patient with fever, pubis pain, recent surgery
    When the findings are worked up
    Then INF-96 speaks for infectious
    And INF-96 is moderate evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                   | answer                       |
      | marrow edema site pubis, pain site not recorded           | INF-96 speaks for infectious |
      | previous surgery at the site, recent surgery not recorded | INF-96 speaks for infectious |
      | injection drug use, recent surgery not recorded           | INF-96 speaks for infectious |
      | previous cancer, recent surgery not recorded              | INF-96 speaks for infectious |
      | radiotherapy to the site, recent surgery not recorded     | INF-96 speaks for infectious |
      | temperature 37 °C, fever not recorded                     | INF-96 stays silent          |
      | hip pain                                                  | INF-96 stays silent          |
      | no recent surgery                                         | INF-96 stays silent          |

  @rule-INF-97
  Scenario: INF-97: A named germ that does not live on the skin, grown in a patient with bone or joint pain, proves infection
    Given a patient with organism grown staphylococcus aureus, pain
    When the findings are worked up
    Then INF-97 is decisive evidence for an infectious cause
    And with this changed the answer is
      | changed                                | answer                       |
      | limp, pain not recorded                | INF-97 speaks for infectious |
      | marrow edema on MRI, pain not recorded | INF-97 speaks for infectious |
      | organism grown another organism        | INF-97 stays silent          |
      | no pain                                | INF-97 stays silent          |

  @rule-INF-98
  Scenario: INF-98: A negative search for infection argues against it
    Given a patient with search for infection negative
    When the findings are worked up
    Then INF-98 is moderate evidence against an infectious cause
    And with this changed the answer is
      | changed                          | answer              |
      | no search for infection negative | INF-98 stays silent |
      | recent antibiotic use            | INF-98 stays silent |
      | bone culture growth              | INF-98 stays silent |
      | tuberculosis exposure            | INF-98 stays silent |
      | immunosuppression                | INF-98 stays silent |

  @rule-INF-99
  Scenario: INF-99: A cavity with a dense border in the metaphysis of a young person may be a Brodie abscess
    Given a 21-year-old patient with lytic lesion, edema crossing the growth plate
    When the findings are worked up
    Then INF-99 speaks for infectious
    And INF-99 is moderate evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                               | answer                       |
      | age 23 years                                                                                                                                                                                                                                                                                                                          | INF-99 speaks for infectious |
      | confluent low T1 signal, bone lesion position epiphyseal and metaphyseal and diaphyseal and cortical and apophyseal, edema crossing the growth plate not recorded                                                                                                                                                                     | INF-99 speaks for infectious |
      | confluent low T1 signal, metaphyseal marrow signal change, edema crossing the growth plate not recorded                                                                                                                                                                                                                               | INF-99 speaks for infectious |
      | marrow edema site femoral head and femoral neck and intertrochanteric region and acetabulum and tibial plateau and proximal tibia and fibula and talus and navicular and toe and vertebral posterior elements and sacral ala and ilium and acromion and lunate, lesion margin sclerotic, edema crossing the growth plate not recorded | INF-99 speaks for infectious |
      | marrow edema site femoral head and femoral neck and intertrochanteric region and acetabulum and tibial plateau and proximal tibia and fibula and talus and navicular and toe and vertebral posterior elements and sacral ala and ilium and acromion and lunate, reactive sclerosis, edema crossing the growth plate not recorded      | INF-99 speaks for infectious |
      | age 25 years                                                                                                                                                                                                                                                                                                                          | INF-99 stays silent          |
      | no lytic lesion                                                                                                                                                                                                                                                                                                                       | INF-99 stays silent          |
      | lesion margin sclerotic, edema crossing the growth plate not recorded                                                                                                                                                                                                                                                                 | INF-99 stays silent          |
      | nidus                                                                                                                                                                                                                                                                                                                                 | INF-99 stays silent          |

  @rule-INF-100
  Scenario: INF-100: A toddler with fever or raised markers and a sore joint or limb has an infection more often than older children
    Given a patient with age 0 months, fever, joint pain
    When the findings are worked up
    Then INF-100 is weak evidence for an infectious cause
    And with this changed the answer is
      | changed                                                         | answer                        |
      | age 3.5 years                                                   | INF-100 speaks for infectious |
      | inability to bear weight, joint pain not recorded               | INF-100 speaks for infectious |
      | bone pain, joint pain not recorded                              | INF-100 speaks for infectious |
      | pain duration 12 weeks, joint swelling, joint pain not recorded | INF-100 speaks for infectious |
      | temperature 37 °C, fever not recorded                           | INF-100 stays silent          |
      | age 4 years                                                     | INF-100 stays silent          |
      | no joint pain                                                   | INF-100 stays silent          |

  @rule-INF-101
  Scenario: INF-101: Fever and bone pain of less than two weeks in a child fit acute osteomyelitis
    Given a 14-year-old patient with fever, pain duration 10 days
    When the findings are worked up
    Then INF-101 speaks for infectious
    And INF-101 is weak evidence for osteomyelitis
    And with this changed the answer is
      | changed                               | answer                        |
      | age 17.5 years                        | INF-101 speaks for infectious |
      | temperature 37 °C, fever not recorded | INF-101 stays silent          |
      | age 18 years                          | INF-101 stays silent          |
      | pain duration 14 days                 | INF-101 stays silent          |
      | sickle cell disease                   | INF-101 stays silent          |

  @rule-INF-102
  Scenario: INF-102: In sickle cell disease, fever with swelling, a high C-reactive protein or a recent infection speaks a little for osteomyelitis rather than infarction
    Given a patient with sickle cell disease, fever, local swelling
    When the findings are worked up
    Then INF-102 speaks for infectious
    And INF-102 is weak evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                  | answer                        |
      | C-reactive protein 125 mg/L, local swelling not recorded | INF-102 speaks for infectious |
      | recent infection, local swelling not recorded            | INF-102 speaks for infectious |
      | temperature 37 °C, fever not recorded                    | INF-102 stays silent          |
      | no sickle cell disease                                   | INF-102 stays silent          |
      | C-reactive protein 100 mg/L, local swelling not recorded | INF-102 stays silent          |

  @rule-INF-103
  Scenario: INF-103: An inflamed joint that gets worse under immune treatment for rheumatoid arthritis speaks for septic arthritis
    Given a patient with known rheumatoid arthritis, immunosuppression, worsening despite treatment
    When the findings are worked up
    Then INF-103 speaks for infectious
    And INF-103 is moderate evidence for septic arthritis
    And with this changed the answer is
      | changed                                                                  | answer                        |
      | rapid worsening, worsening despite treatment not recorded                | INF-103 speaks for infectious |
      | joint destruction, worsening despite treatment not recorded              | INF-103 speaks for infectious |
      | joint destruction on follow-up, worsening despite treatment not recorded | INF-103 speaks for infectious |
      | fever, worsening despite treatment not recorded                          | INF-103 speaks for infectious |
      | no known rheumatoid arthritis                                            | INF-103 stays silent          |
      | no immunosuppression                                                     | INF-103 stays silent          |
      | no worsening despite treatment                                           | INF-103 stays silent          |

  @rule-INF-104
  Scenario: INF-104: Pain of the chest wall, collarbone or shoulder with fever in someone who injects drugs speaks a little for an infected sternoclavicular joint
    Given a patient with injection drug use, shoulder pain, fever
    When the findings are worked up
    Then INF-104 speaks for infectious
    And INF-104 is weak evidence for septic arthritis
    And with this changed the answer is
      | changed                                                       | answer                        |
      | indwelling catheter, injection drug use not recorded          | INF-104 speaks for infectious |
      | marrow edema site medial clavicle, pain site not recorded     | INF-104 speaks for infectious |
      | marrow edema site sternum, pain site not recorded             | INF-104 speaks for infectious |
      | affected joint sternoclavicular joint, pain site not recorded | INF-104 speaks for infectious |
      | local swelling, fever not recorded                            | INF-104 speaks for infectious |
      | local redness, fever not recorded                             | INF-104 speaks for infectious |
      | C-reactive protein 12 mg/L, fever not recorded                | INF-104 speaks for infectious |
      | temperature 37 °C, fever not recorded                         | INF-104 stays silent          |
      | no injection drug use                                         | INF-104 stays silent          |
      | arm pain                                                      | INF-104 stays silent          |

  @rule-INF-105
  Scenario: INF-105: One-sided sacroiliac edema with fever speaks for septic sacroiliitis
    Given a patient with sacroiliac marrow edema, fever
    When the findings are worked up
    Then INF-105 speaks for infectious
    And INF-105 is strong evidence for septic sacroiliitis
    And with this changed the answer is
      | changed                                                                  | answer                        |
      | sacroiliitis on MRI, sacroiliac marrow edema not recorded                | INF-105 speaks for infectious |
      | marrow edema site sacroiliac joint, sacroiliac marrow edema not recorded | INF-105 speaks for infectious |
      | temperature 37 °C, fever not recorded                                    | INF-105 stays silent          |
      | no sacroiliac marrow edema                                               | INF-105 stays silent          |
      | bilateral marrow edema                                                   | INF-105 stays silent          |
      | pain side both                                                           | INF-105 stays silent          |

  @rule-INF-106
  Scenario: INF-106: A sore sacroiliac joint on testing in a feverish patient speaks a little for septic sacroiliitis
    Given a patient with fever, sacroiliac tenderness
    When the findings are worked up
    Then INF-106 speaks for infectious
    And INF-106 is weak evidence for septic sacroiliitis
    And with this changed the answer is
      | changed                                                         | answer                        |
      | sacroiliac provocation test, sacroiliac tenderness not recorded | INF-106 speaks for infectious |
      | FABER test, sacroiliac tenderness not recorded                  | INF-106 speaks for infectious |
      | pain duration 43 days                                           | INF-106 speaks for infectious |
      | temperature 37 °C, fever not recorded                           | INF-106 stays silent          |
      | no sacroiliac tenderness                                        | INF-106 stays silent          |
      | pain side both                                                  | INF-106 stays silent          |
      | pain duration 12 weeks                                          | INF-106 stays silent          |

  @rule-INF-107
  Scenario: INF-107: A soft place that yields under the finger, with fever or raised markers, speaks for pus
    Given a patient with fluctuation, fever
    When the findings are worked up
    Then INF-107 is moderate evidence for an infectious cause
    And with this changed the answer is
      | changed                               | answer               |
      | temperature 37 °C, fever not recorded | INF-107 stays silent |
      | no fluctuation                        | INF-107 stays silent |

  @rule-INF-108
  Scenario: INF-108: A heart murmur or bleeding spots of the skin with fever or clearly raised markers and pain of spine or joints suggest endocarditis
    Given a patient with fever, heart murmur, back pain
    When the findings are worked up
    Then INF-108 is weak evidence for an infectious cause
    And with this changed the answer is
      | changed                                            | answer                        |
      | chills, fever not recorded                         | INF-108 speaks for infectious |
      | leukocytosis, fever not recorded                   | INF-108 speaks for infectious |
      | C-reactive protein 12 mg/L, fever not recorded     | INF-108 speaks for infectious |
      | joint pain, pain site not recorded                 | INF-108 speaks for infectious |
      | age 71 years, petechiae, heart murmur not recorded | INF-108 speaks for infectious |
      | age 71 years, purpura, heart murmur not recorded   | INF-108 speaks for infectious |
      | temperature 37 °C, fever not recorded              | INF-108 stays silent          |
      | hip pain                                           | INF-108 stays silent          |
      | petechiae, heart murmur not recorded               | INF-108 stays silent          |
      | age 22 years, heart murmur not recorded            | INF-108 stays silent          |

  @rule-INF-110
  Scenario: INF-110: Uptake of gallium or in PET at a painful spine speaks for spondylodiscitis
    Given a patient with back pain, fever, gallium scan uptake
    When the findings are worked up
    Then INF-110 speaks for infectious
    And INF-110 is moderate evidence for spondylodiscitis
    And with this changed the answer is
      | changed                                      | answer                        |
      | PET uptake, gallium scan uptake not recorded | INF-110 speaks for infectious |
      | temperature 37 °C, fever not recorded        | INF-110 stays silent          |
      | hip pain                                     | INF-110 stays silent          |
      | no gallium scan uptake                       | INF-110 stays silent          |
      | multiple bone lesions                        | INF-110 stays silent          |
      | marrow replacement                           | INF-110 stays silent          |
      | previous cancer                              | INF-110 stays silent          |

  @rule-INF-111
  Scenario: INF-111: One joint diseased for months with thin bone and eaten margins suggests tuberculosis
    Given a patient with pain duration 8 weeks, periarticular osteopenia, bone erosion
    When the findings are worked up
    Then INF-111 speaks for infectious
    And INF-111 is weak evidence for tuberculous infection
    And with this changed the answer is
      | changed                                            | answer                        |
      | pain duration 6 weeks                              | INF-111 speaks for infectious |
      | rice bodies, periarticular osteopenia not recorded | INF-111 speaks for infectious |
      | joint destruction, bone erosion not recorded       | INF-111 speaks for infectious |
      | joint effusion, bone erosion not recorded          | INF-111 speaks for infectious |
      | synovitis on imaging, bone erosion not recorded    | INF-111 speaks for infectious |
      | bursitis on imaging, bone erosion not recorded     | INF-111 speaks for infectious |
      | pain duration 5 weeks                              | INF-111 stays silent          |
      | no periarticular osteopenia                        | INF-111 stays silent          |
      | no bone erosion                                    | INF-111 stays silent          |
      | anti-CCP antibodies                                | INF-111 stays silent          |
      | rheumatoid factor                                  | INF-111 stays silent          |
      | small joint swelling                               | INF-111 stays silent          |
      | known rheumatoid arthritis                         | INF-111 stays silent          |

  @rule-INF-112
  Scenario: INF-112: Disease of three or more vertebrae, or a collapsed vertebra with a collection, suggests tuberculosis of the spine
    Given a patient with paraspinal or epidural collection, number of vertebral levels 4 sites
    When the findings are worked up
    Then INF-112 speaks for infectious
    And INF-112 is moderate evidence for tuberculous infection
    And with this changed the answer is
      | changed                                                          | answer                        |
      | number of vertebral levels 3 sites                               | INF-112 speaks for infectious |
      | abscess, paraspinal or epidural collection not recorded          | INF-112 speaks for infectious |
      | disc destruction, paraspinal or epidural collection not recorded | INF-112 speaks for infectious |
      | vertebral collapse, number of vertebral levels not recorded      | INF-112 speaks for infectious |
      | no paraspinal or epidural collection                             | INF-112 stays silent          |
      | number of vertebral levels 2 sites                               | INF-112 stays silent          |

  @rule-INF-113
  Scenario: INF-113: Weight loss or night sweats with weeks of pain in the spine or one joint, raised markers or damage there, suggest tuberculosis a little
    Given a patient with pain duration 8 weeks, weight loss, joint destruction
    When the findings are worked up
    Then INF-113 speaks for infectious
    And INF-113 is weak evidence for tuberculous infection
    And with this changed the answer is
      | changed                                                                     | answer                        |
      | pain duration 6 weeks                                                       | INF-113 speaks for infectious |
      | night sweats, weight loss not recorded                                      | INF-113 speaks for infectious |
      | lack of appetite, weight loss not recorded                                  | INF-113 speaks for infectious |
      | discitis pattern on MRI, joint destruction not recorded                     | INF-113 speaks for infectious |
      | leukocytosis, synovitis on imaging, joint destruction not recorded          | INF-113 speaks for infectious |
      | tuberculosis exposure, synovitis on imaging, joint destruction not recorded | INF-113 speaks for infectious |
      | joint swelling, bone erosion, joint destruction not recorded                | INF-113 speaks for infectious |
      | pain duration 5 weeks                                                       | INF-113 stays silent          |
      | no weight loss                                                              | INF-113 stays silent          |
      | back pain, joint destruction not recorded                                   | INF-113 stays silent          |
      | fever, joint destruction not recorded                                       | INF-113 stays silent          |
      | pedicle involvement                                                         | INF-113 stays silent          |
      | paraspinal or epidural mass                                                 | INF-113 stays silent          |

  @rule-INF-114
  Scenario: INF-114: More than 3,000 white cells in the fluid of an artificial joint prove infection
    Given a patient with joint prosthesis, synovial white cell count 3750 /µL
    When the findings are worked up
    Then INF-114 speaks for infectious
    And INF-114 is strong evidence for prosthetic joint infection
    And with this changed the answer is
      | changed                                                                     | answer                        |
      | synovial fluid purulent, synovial white cell count not recorded             | INF-114 speaks for infectious |
      | synovial neutrophil percentage 81 %, synovial white cell count not recorded | INF-114 speaks for infectious |
      | no joint prosthesis                                                         | INF-114 stays silent          |
      | synovial white cell count 3000 /µL                                          | INF-114 stays silent          |
      | synovial neutrophil percentage 80 %, synovial white cell count not recorded | INF-114 stays silent          |

  @rule-INF-115
  Scenario: INF-115: Fewer than 1,500 white cells in the fluid of an artificial joint argue against infection
    Given a patient with joint prosthesis, synovial white cell count 1125 /µL
    When the findings are worked up
    Then INF-115 speaks against infectious
    And INF-115 is moderate evidence against prosthetic joint infection
    And with this changed the answer is
      | changed                             | answer                            |
      | synovial white cell count 1500 /µL  | INF-115 speaks against infectious |
      | synovial neutrophil percentage 65 % | INF-115 speaks against infectious |
      | no joint prosthesis                 | INF-115 stays silent              |
      | synovial white cell count 1750 /µL  | INF-115 stays silent              |
      | recent antibiotic use               | INF-115 stays silent              |
      | synovial neutrophil percentage 66 % | INF-115 stays silent              |

  @rule-INF-116
  Scenario: INF-116: Fluid or pus around an artificial joint speaks for infection of it
    Given a patient with joint prosthesis, soft tissue fluid collection
    When the findings are worked up
    Then INF-116 speaks for infectious
    And INF-116 is moderate evidence for prosthetic joint infection
    And with this changed the answer is
      | changed                                                      | answer                        |
      | fluctuation, soft tissue fluid collection not recorded       | INF-116 speaks for infectious |
      | pus on aspiration, soft tissue fluid collection not recorded | INF-116 speaks for infectious |
      | no joint prosthesis                                          | INF-116 stays silent          |
      | no soft tissue fluid collection                              | INF-116 stays silent          |

  @rule-INF-117
  Scenario: INF-117: Metal in a bone with a sinus or pus means infection
    Given a patient with fixation hardware, sinus tract
    When the findings are worked up
    Then INF-117 speaks for infectious
    And INF-117 is decisive evidence for osteomyelitis
    And with this changed the answer is
      | changed                                          | answer                        |
      | discharging skin sinus, sinus tract not recorded | INF-117 speaks for infectious |
      | pus on aspiration, sinus tract not recorded      | INF-117 speaks for infectious |
      | no fixation hardware                             | INF-117 stays silent          |
      | no sinus tract                                   | INF-117 stays silent          |

  @rule-INF-118
  Scenario: INF-118: A radiograph with erosion beneath a diabetic foot ulcer speaks a little for osteomyelitis
    Given a patient with diabetes, foot ulcer, bone erosion
    When the findings are worked up
    Then INF-118 speaks for infectious
    And INF-118 is weak evidence for diabetic foot osteomyelitis
    And with this changed the answer is
      | changed                                         | answer                        |
      | periosteal reaction, bone erosion not recorded  | INF-118 speaks for infectious |
      | cortical destruction, bone erosion not recorded | INF-118 speaks for infectious |
      | no normal radiograph, bone erosion not recorded | INF-118 speaks for infectious |
      | no diabetes                                     | INF-118 stays silent          |
      | no bone erosion                                 | INF-118 stays silent          |

  @rule-INF-119
  Scenario: INF-119: A bone under a wound or sinus in a limb without diabetes may be infected as well
    Given a patient with edema next to a skin ulcer, low T1 marrow signal
    When the findings are worked up
    Then INF-119 speaks for infectious
    And INF-119 is moderate evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                           | answer                        |
      | bone palpable with probe, edema next to a skin ulcer not recorded | INF-119 speaks for infectious |
      | bone erosion, low T1 marrow signal not recorded                   | INF-119 speaks for infectious |
      | marrow edema on MRI, low T1 marrow signal not recorded            | INF-119 speaks for infectious |
      | no normal marrow on MRI, low T1 marrow signal not recorded        | INF-119 speaks for infectious |
      | no edema next to a skin ulcer                                     | INF-119 stays silent          |
      | no low T1 marrow signal                                           | INF-119 stays silent          |

  @rule-INF-120
  Scenario: INF-120: Pain lasting three months or more argues a little against bacterial arthritis of a native joint
    Given a patient with pain duration 15 weeks
    When the findings are worked up
    Then INF-120 speaks against infectious
    And INF-120 is weak evidence against septic arthritis
    And with this changed the answer is
      | changed                    | answer                            |
      | pain duration 12 weeks     | INF-120 speaks against infectious |
      | pain duration 9 weeks      | INF-120 stays silent              |
      | immunosuppression          | INF-120 stays silent              |
      | joint injection            | INF-120 stays silent              |
      | joint prosthesis           | INF-120 stays silent              |
      | joint destruction          | INF-120 stays silent              |
      | fever                      | INF-120 stays silent              |
      | sinus tract                | INF-120 stays silent              |
      | recent surgery             | INF-120 stays silent              |
      | known rheumatoid arthritis | INF-120 stays silent              |

  @rule-INF-190
  Scenario: INF-190: Granulomas in which no mycobacteria were found still speak a little for tuberculosis
    Given a patient with histology shows granulomas, no mycobacteria detected
    When the findings are worked up
    Then INF-190 speaks for infectious
    And INF-190 is weak evidence for tuberculous infection
    And with this changed the answer is
      | changed                       | answer               |
      | no histology shows granulomas | INF-190 stays silent |
      | mycobacteria detected         | INF-190 stays silent |

  @rule-INF-121
  Scenario: INF-121: One joint with eaten margins, thin bone and a joint space that is kept suggests tuberculosis
    Given a patient with pain duration 8 weeks, bone erosion, periarticular osteopenia, no joint space narrowing
    When the findings are worked up
    Then INF-121 speaks for infectious
    And INF-121 is moderate evidence for tuberculous infection
    And with this changed the answer is
      | changed                                                         | answer                        |
      | pain duration 6 weeks                                           | INF-121 speaks for infectious |
      | osteopenia on radiograph, periarticular osteopenia not recorded | INF-121 speaks for infectious |
      | pain duration 5 weeks                                           | INF-121 stays silent          |
      | no bone erosion                                                 | INF-121 stays silent          |
      | no periarticular osteopenia                                     | INF-121 stays silent          |
      | joint space narrowing                                           | INF-121 stays silent          |
      | anti-CCP antibodies                                             | INF-121 stays silent          |
      | rheumatoid factor                                               | INF-121 stays silent          |
      | swollen joint count 2 sites                                     | INF-121 stays silent          |
      | known rheumatoid arthritis                                      | INF-121 stays silent          |

  @rule-INF-122
  Scenario: INF-122: One inflamed joint with raised markers that steroids or other immune drugs did not help suggests tuberculosis or another slow germ a little
    Given a patient with pain duration 8 weeks, fever, joint swelling, no response to corticosteroids
    When the findings are worked up
    Then INF-122 speaks for infectious
    And INF-122 is weak evidence for tuberculous infection
    And with this changed the answer is
      | changed                                                                              | answer                        |
      | pain duration 6 weeks                                                                | INF-122 speaks for infectious |
      | synovitis on imaging, joint swelling not recorded                                    | INF-122 speaks for infectious |
      | joint effusion, joint swelling not recorded                                          | INF-122 speaks for infectious |
      | no response to immunosuppressive treatment, response to corticosteroids not recorded | INF-122 speaks for infectious |
      | temperature 37 °C, fever not recorded                                                | INF-122 stays silent          |
      | pain duration 5 weeks                                                                | INF-122 stays silent          |
      | no joint swelling                                                                    | INF-122 stays silent          |
      | response to corticosteroids                                                          | INF-122 stays silent          |
      | swollen joint count 2 sites                                                          | INF-122 stays silent          |
      | anti-CCP antibodies                                                                  | INF-122 stays silent          |
      | rheumatoid factor                                                                    | INF-122 stays silent          |
      | known rheumatoid arthritis                                                           | INF-122 stays silent          |
      | features of spondyloarthritis                                                        | INF-122 stays silent          |

  @rule-INF-123
  Scenario: INF-123: Changed bone beneath a break in red, warm or swollen skin speaks for osteomyelitis
    Given a patient with skin entry site, marrow edema on MRI, local redness
    When the findings are worked up
    Then INF-123 speaks for infectious
    And INF-123 is moderate evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                           | answer                        |
      | local warmth, local redness not recorded                          | INF-123 speaks for infectious |
      | local swelling, local redness not recorded                        | INF-123 speaks for infectious |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | INF-123 stays silent          |
      | no skin entry site                                                | INF-123 stays silent          |
      | no local redness                                                  | INF-123 stays silent          |
      | recent injury                                                     | INF-123 stays silent          |

  @rule-INF-124
  Scenario: INF-124: Redness or warmth over metal, or over a bone broken or operated on before, with raised markers or changed bone speaks for osteomyelitis
    Given a patient with fixation hardware, local redness, fever
    When the findings are worked up
    Then INF-124 speaks for infectious
    And INF-124 is moderate evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                      | answer                        |
      | previous injury at the site, fixation hardware not recorded  | INF-124 speaks for infectious |
      | previous surgery at the site, fixation hardware not recorded | INF-124 speaks for infectious |
      | local warmth, local redness not recorded                     | INF-124 speaks for infectious |
      | fluctuation, local redness not recorded                      | INF-124 speaks for infectious |
      | temperature 37 °C, fever not recorded                        | INF-124 stays silent          |
      | no fixation hardware                                         | INF-124 stays silent          |
      | no local redness                                             | INF-124 stays silent          |
      | joint prosthesis                                             | INF-124 stays silent          |
      | tophi                                                        | INF-124 stays silent          |
      | known gout                                                   | INF-124 stays silent          |

  @rule-INF-125
  Scenario: INF-125: A joint that swelled or filled within two weeks and hardly moves, with fever or a clearly raised C-reactive protein, speaks for septic arthritis, also when it is not called hot
    Given a patient with pain duration 10 days, joint swelling, restricted movement, fever
    When the findings are worked up
    Then INF-125 speaks for infectious
    And INF-125 is moderate evidence for septic arthritis
    And with this changed the answer is
      | changed                                                    | answer                        |
      | pain duration 14 days                                      | INF-125 speaks for infectious |
      | joint effusion, joint swelling not recorded                | INF-125 speaks for infectious |
      | pain on passive movement, restricted movement not recorded | INF-125 speaks for infectious |
      | C-reactive protein 62 mg/L, fever not recorded             | INF-125 speaks for infectious |
      | erythrocyte sedimentation rate 41 mm/h, fever not recorded | INF-125 speaks for infectious |
      | pain duration 18 days                                      | INF-125 stays silent          |
      | no joint swelling                                          | INF-125 stays silent          |
      | no restricted movement                                     | INF-125 stays silent          |
      | crystals in synovial fluid                                 | INF-125 stays silent          |
      | tophi                                                      | INF-125 stays silent          |
      | swollen joint count 2 sites                                | INF-125 stays silent          |
      | C-reactive protein 50 mg/L, fever not recorded             | INF-125 stays silent          |
      | erythrocyte sedimentation rate 40 mm/h, fever not recorded | INF-125 stays silent          |

  @rule-INF-126
  Scenario: INF-126: A narrowed disc beside edema of the vertebrae speaks for discitis in a child
    Given an 8-year-old patient with disc height loss, endplate edema
    When the findings are worked up
    Then INF-126 speaks for infectious
    And INF-126 is moderate evidence for spondylodiscitis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                 | answer                        |
      | age 11.5 years                                                                                                                                                                                                                                          | INF-126 speaks for infectious |
      | disc destruction, disc height loss not recorded                                                                                                                                                                                                         | INF-126 speaks for infectious |
      | marrow edema site vertebral body, endplate edema not recorded                                                                                                                                                                                           | INF-126 speaks for infectious |
      | difficulty walking, endplate edema not recorded                                                                                                                                                                                                         | INF-126 speaks for infectious |
      | C-reactive protein 10 mg/L, endplate edema not recorded                                                                                                                                                                                                 | INF-126 speaks for infectious |
      | erythrocyte sedimentation rate 20 mm/h, endplate edema not recorded                                                                                                                                                                                     | INF-126 speaks for infectious |
      | age 12 years                                                                                                                                                                                                                                            | INF-126 stays silent          |
      | no disc height loss                                                                                                                                                                                                                                     | INF-126 stays silent          |
      | age 11.1 years, C-reactive protein 9 mg/L, endplate edema not recorded                                                                                                                                                                                  | INF-126 stays silent          |
      | erythrocyte sedimentation rate 19 mm/h, endplate edema not recorded                                                                                                                                                                                     | INF-126 stays silent          |
      | marrow edema site intertrochanteric region and acetabulum and femoral shaft and femoral condyle and vertebral posterior elements and sacral ala and sacroiliac joint and pubis and humeral head and elbow bones and lunate, endplate edema not recorded | INF-126 stays silent          |

  @rule-INF-127
  Scenario: INF-127: A tendon sheath of the hand swollen for weeks after a wound or contact with animals suggests slow mycobacteria a little
    Given a patient with pain duration 8 weeks, wrist pain, tendon disease on imaging, skin entry site
    When the findings are worked up
    Then INF-127 speaks for infectious
    And INF-127 is weak evidence for tuberculous infection
    And with this changed the answer is
      | changed                                                      | answer                        |
      | pain duration 6 weeks                                        | INF-127 speaks for infectious |
      | rice bodies, tendon disease on imaging not recorded          | INF-127 speaks for infectious |
      | animal exposure, skin entry site not recorded                | INF-127 speaks for infectious |
      | immunosuppression, skin entry site not recorded              | INF-127 speaks for infectious |
      | no response to corticosteroids, skin entry site not recorded | INF-127 speaks for infectious |
      | pain duration 5 weeks                                        | INF-127 stays silent          |
      | jaw pain                                                     | INF-127 stays silent          |
      | no tendon disease on imaging                                 | INF-127 stays silent          |
      | no skin entry site                                           | INF-127 stays silent          |
      | anti-CCP antibodies                                          | INF-127 stays silent          |
      | rheumatoid factor                                            | INF-127 stays silent          |
      | small joint swelling                                         | INF-127 stays silent          |

  @rule-INF-128
  Scenario: INF-128: Marrow edema with raised markers in a child who began to limp or swell within four weeks speaks a little for osteomyelitis, also without fever
    Given a 12-year-old patient with pain duration 3 weeks, fever, marrow edema on MRI, limp
    When the findings are worked up
    Then INF-128 speaks for infectious
    And INF-128 is weak evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                           | answer                        |
      | age 15.5 years                                                    | INF-128 speaks for infectious |
      | pain duration 24 days                                             | INF-128 speaks for infectious |
      | marrow edema site femoral head, marrow edema on MRI not recorded  | INF-128 speaks for infectious |
      | local swelling, limp not recorded                                 | INF-128 speaks for infectious |
      | inability to bear weight, limp not recorded                       | INF-128 speaks for infectious |
      | bone pain, limp not recorded                                      | INF-128 speaks for infectious |
      | temperature 37 °C, fever not recorded                             | INF-128 stays silent          |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | INF-128 stays silent          |
      | age 16 years                                                      | INF-128 stays silent          |
      | pain duration 4 weeks                                             | INF-128 stays silent          |
      | no limp                                                           | INF-128 stays silent          |
      | recent injury                                                     | INF-128 stays silent          |
      | multiple bone lesions                                             | INF-128 stays silent          |
      | pain duration 5 days, sickle cell disease                         | INF-128 stays silent          |

  @rule-INF-200
  Scenario: INF-200: A mass or aggressive margins from which nothing grows argue against infection
    Given a patient with no tissue culture growth, soft tissue mass
    When the findings are worked up
    Then INF-200 is moderate evidence against an infectious cause
    And with this changed the answer is
      | changed                   | answer               |
      | tissue culture growth     | INF-200 stays silent |
      | histology shows infection | INF-200 stays silent |
      | mycobacteria detected     | INF-200 stays silent |
      | recent antibiotic use     | INF-200 stays silent |
      | organism found by PCR     | INF-200 stays silent |

  @rule-INF-201
  Scenario: INF-201: A hole or an erosion beside one joint swollen for weeks, with contact to tuberculosis or in a child, speaks for tuberculosis or a slow germ
    Given a 12-year-old patient with pain duration 8 weeks, joint swelling, lytic lesion
    When the findings are worked up
    Then INF-201 speaks for infectious
    And INF-201 is moderate evidence for tuberculous infection
    And with this changed the answer is
      | changed                                           | answer                        |
      | pain duration 6 weeks                             | INF-201 speaks for infectious |
      | age 15.5 years                                    | INF-201 speaks for infectious |
      | joint effusion, joint swelling not recorded       | INF-201 speaks for infectious |
      | synovitis on imaging, joint swelling not recorded | INF-201 speaks for infectious |
      | tuberculosis exposure, age not recorded           | INF-201 speaks for infectious |
      | tuberculin skin test, age not recorded            | INF-201 speaks for infectious |
      | interferon gamma release assay, age not recorded  | INF-201 speaks for infectious |
      | travel to an endemic area, age not recorded       | INF-201 speaks for infectious |
      | pleural or lung changes, age not recorded         | INF-201 speaks for infectious |
      | pain duration 5 weeks                             | INF-201 stays silent          |
      | no joint swelling                                 | INF-201 stays silent          |
      | no lytic lesion                                   | INF-201 stays silent          |
      | age 16 years                                      | INF-201 stays silent          |
      | small joint swelling                              | INF-201 stays silent          |
      | symmetric joint swelling                          | INF-201 stays silent          |
      | anti-CCP antibodies                               | INF-201 stays silent          |
      | rheumatoid factor                                 | INF-201 stays silent          |
      | nidus                                             | INF-201 stays silent          |
      | soft tissue mass                                  | INF-201 stays silent          |
      | bone lesion position epiphyseal                   | INF-201 stays silent          |

  @rule-INF-202
  Scenario: INF-202: Antibodies against Borrelia with a swollen joint speak strongly for Lyme arthritis
    Given a patient with Lyme serology, joint swelling
    When the findings are worked up
    Then INF-202 is strong evidence for an infectious cause
    And with this changed the answer is
      | changed                                           | answer                        |
      | joint effusion, joint swelling not recorded       | INF-202 speaks for infectious |
      | synovitis on imaging, joint swelling not recorded | INF-202 speaks for infectious |
      | clinical arthritis, joint swelling not recorded   | INF-202 speaks for infectious |
      | no Lyme serology                                  | INF-202 stays silent          |
      | no joint swelling                                 | INF-202 stays silent          |
      | anti-CCP antibodies                               | INF-202 stays silent          |
      | synovial fluid culture growth                     | INF-202 stays silent          |

  @rule-INF-203
  Scenario: INF-203: A tick bite or a spreading ring of redness before a swollen joint speaks a little for Lyme arthritis
    Given a patient with tick bite, joint swelling
    When the findings are worked up
    Then INF-203 is weak evidence for an infectious cause
    And with this changed the answer is
      | changed                                            | answer                        |
      | expanding ring-shaped rash, tick bite not recorded | INF-203 speaks for infectious |
      | joint effusion, joint swelling not recorded        | INF-203 speaks for infectious |
      | synovitis on imaging, joint swelling not recorded  | INF-203 speaks for infectious |
      | no tick bite                                       | INF-203 stays silent          |
      | no joint swelling                                  | INF-203 stays silent          |

  @rule-INF-204
  Scenario: INF-204: Antibodies against Bartonella with a lesion of bone speak for cat scratch osteomyelitis
    Given a patient with Bartonella serology, marrow edema on MRI
    When the findings are worked up
    Then INF-204 speaks for infectious
    And INF-204 is strong evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                           | answer                        |
      | marrow edema site femoral head, marrow edema on MRI not recorded  | INF-204 speaks for infectious |
      | lytic lesion, marrow edema on MRI not recorded                    | INF-204 speaks for infectious |
      | bone pain, marrow edema on MRI not recorded                       | INF-204 speaks for infectious |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | INF-204 stays silent          |
      | no Bartonella serology                                            | INF-204 stays silent          |

  @rule-INF-205
  Scenario: INF-205: Fungal markers with a lesion of bone, disc or joint speak strongly for a fungal infection
    Given a patient with fungal markers, marrow edema on MRI
    When the findings are worked up
    Then INF-205 is strong evidence for an infectious cause
    And with this changed the answer is
      | changed                                                           | answer                        |
      | marrow edema site femoral head, marrow edema on MRI not recorded  | INF-205 speaks for infectious |
      | back pain, marrow edema on MRI not recorded                       | INF-205 speaks for infectious |
      | joint effusion, marrow edema on MRI not recorded                  | INF-205 speaks for infectious |
      | lytic lesion, marrow edema on MRI not recorded                    | INF-205 speaks for infectious |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | INF-205 stays silent          |
      | no fungal markers                                                 | INF-205 stays silent          |

  @rule-INF-206
  Scenario: INF-206: A positive alpha-defensin in the fluid of an artificial joint speaks strongly for its infection
    Given a patient with synovial alpha-defensin
    When the findings are worked up
    Then INF-206 speaks for infectious
    And INF-206 is strong evidence for prosthetic joint infection
    And with this changed the answer is
      | changed                    | answer               |
      | no synovial alpha-defensin | INF-206 stays silent |

  @rule-INF-207
  Scenario: INF-207: A raised procalcitonin with a painful joint or bone speaks for infection
    Given a patient with raised procalcitonin, hip pain
    When the findings are worked up
    Then INF-207 is moderate evidence for an infectious cause
    And with this changed the answer is
      | changed                                                | answer                        |
      | marrow edema on MRI, pain site not recorded            | INF-207 speaks for infectious |
      | marrow edema site femoral head, pain site not recorded | INF-207 speaks for infectious |
      | no raised procalcitonin                                | INF-207 stays silent          |
      | skull pain                                             | INF-207 stays silent          |

  @rule-INF-208
  Scenario: INF-208: A wound that met water, before a tendon sheath or joint that swells for weeks, speaks for slow mycobacteria
    Given a patient with water exposure of a wound, tendon disease on imaging
    When the findings are worked up
    Then INF-208 speaks for infectious
    And INF-208 is moderate evidence for tuberculous infection
    And with this changed the answer is
      | changed                                                      | answer                        |
      | synovitis on imaging, tendon disease on imaging not recorded | INF-208 speaks for infectious |
      | local swelling, tendon disease on imaging not recorded       | INF-208 speaks for infectious |
      | no water exposure of a wound                                 | INF-208 stays silent          |
      | no joint swelling, tendon disease on imaging not recorded    | INF-208 stays silent          |

  @rule-INF-209
  Scenario: INF-209: Changes of lung or pleura beside a slow lesion of spine or joint speak a little for tuberculosis
    Given a patient with pleural or lung changes, pain duration 8 weeks, back pain
    When the findings are worked up
    Then INF-209 speaks for infectious
    And INF-209 is weak evidence for tuberculous infection
    And with this changed the answer is
      | changed                                | answer                        |
      | pain duration 6 weeks                  | INF-209 speaks for infectious |
      | joint effusion, pain site not recorded | INF-209 speaks for infectious |
      | joint swelling, pain site not recorded | INF-209 speaks for infectious |
      | bone erosion, pain site not recorded   | INF-209 speaks for infectious |
      | lytic lesion, pain site not recorded   | INF-209 speaks for infectious |
      | no pleural or lung changes             | INF-209 stays silent          |
      | pain duration 5 weeks                  | INF-209 stays silent          |
      | hip pain                               | INF-209 stays silent          |
      | previous cancer                        | INF-209 stays silent          |
      | tumor elsewhere on imaging             | INF-209 stays silent          |
      | no mycobacteria detected               | INF-209 stays silent          |

  @rule-INF-210
  Scenario: INF-210: Life or travel where tuberculosis, brucellosis or desert fungi are common speaks a little for a slow infection
    Given a patient with travel to an endemic area, pain duration 8 weeks, fever
    When the findings are worked up
    Then INF-210 is weak evidence for an infectious cause
    And with this changed the answer is
      | changed                               | answer                        |
      | pain duration 6 weeks                 | INF-210 speaks for infectious |
      | bone erosion, fever not recorded      | INF-210 speaks for infectious |
      | joint destruction, fever not recorded | INF-210 speaks for infectious |
      | disc destruction, fever not recorded  | INF-210 speaks for infectious |
      | lytic lesion, fever not recorded      | INF-210 speaks for infectious |
      | temperature 37 °C, fever not recorded | INF-210 stays silent          |
      | no travel to an endemic area          | INF-210 stays silent          |
      | pain duration 5 weeks                 | INF-210 stays silent          |

  @rule-INF-211
  Scenario: INF-211: Infection on histology alone, without a germ or a reaction of the body, speaks strongly for infection
    Given a patient with histology shows infection
    When the findings are worked up
    Then INF-211 is strong evidence for an infectious cause
    And with this changed the answer is
      | changed                      | answer               |
      | no histology shows infection | INF-211 stays silent |
      | histology shows malignancy   | INF-211 stays silent |

  @rule-INF-212
  Scenario: INF-212: A preserved disc beside a collapsed vertebra speaks against a pyogenic infection of the spine
    Given a patient with no disc height loss, vertebral collapse
    When the findings are worked up
    Then INF-212 speaks against infectious
    And INF-212 is moderate evidence against spondylodiscitis
    And with this changed the answer is
      | changed               | answer               |
      | disc height loss      | INF-212 stays silent |
      | no vertebral collapse | INF-212 stays silent |
      | disc destruction      | INF-212 stays silent |
      | bright disc           | INF-212 stays silent |
      | endplate erosion      | INF-212 stays silent |
      | abscess               | INF-212 stays silent |

  @rule-INF-230
  Scenario: INF-230: Fluid beneath the periosteum in sickle cell disease speaks a little for osteomyelitis
    Given a patient with sickle cell disease, subperiosteal fluid
    When the findings are worked up
    Then INF-230 speaks for infectious
    And INF-230 is weak evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                        | answer                        |
      | soft tissue fluid collection, subperiosteal fluid not recorded | INF-230 speaks for infectious |
      | no sickle cell disease                                         | INF-230 stays silent          |
      | no subperiosteal fluid                                         | INF-230 stays silent          |
      | recent injury                                                  | INF-230 stays silent          |
      | protruding eye                                                 | INF-230 stays silent          |
      | marrow edema site skull                                        | INF-230 stays silent          |

  @rule-INF-231
  Scenario: INF-231: A bone or tissue sample in which nothing grew argues a little against infection
    Given a patient with no bone culture growth
    When the findings are worked up
    Then INF-231 is weak evidence against an infectious cause
    And with this changed the answer is
      | changed                                                    | answer                            |
      | no tissue culture growth, bone culture growth not recorded | INF-231 speaks against infectious |
      | no histology shows infection                               | INF-231 speaks against infectious |
      | recent antibiotic use                                      | INF-231 stays silent              |
      | tissue culture growth                                      | INF-231 stays silent              |
      | tuberculosis exposure                                      | INF-231 stays silent              |
      | histology shows granulomas                                 | INF-231 stays silent              |
      | abscess                                                    | INF-231 stays silent              |
      | sinus tract                                                | INF-231 stays silent              |
      | no intraosseous abscess, bone culture growth not recorded  | INF-231 stays silent              |

  @rule-INF-232
  Scenario: INF-232: A collection or cavity that restricts diffusion speaks for pus
    Given a patient with restricted diffusion in a collection
    When the findings are worked up
    Then INF-232 is moderate evidence for an infectious cause
    And with this changed the answer is
      | changed                                 | answer               |
      | no restricted diffusion in a collection | INF-232 stays silent |
      | recent injury                           | INF-232 stays silent |
      | recent surgery                          | INF-232 stays silent |
      | histology shows malignancy              | INF-232 stays silent |

  @rule-INF-240
  Scenario: INF-240: One inflamed sacroiliac joint with raised markers, without HLA-B27 or relief from full-dose NSAIDs, speaks for septic sacroiliitis
    Given a patient with sacroiliac marrow edema, no bilateral marrow edema, fever, no HLA-B27
    When the findings are worked up
    Then INF-240 speaks for infectious
    And INF-240 is moderate evidence for septic sacroiliitis
    And with this changed the answer is
      | changed                                                    | answer                        |
      | no good response to full-dose NSAIDs, HLA-B27 not recorded | INF-240 speaks for infectious |
      | worsening despite treatment, HLA-B27 not recorded          | INF-240 speaks for infectious |
      | tuberculosis exposure, HLA-B27 not recorded                | INF-240 speaks for infectious |
      | travel to an endemic area, HLA-B27 not recorded            | INF-240 speaks for infectious |
      | animal exposure, HLA-B27 not recorded                      | INF-240 speaks for infectious |
      | injection drug use, HLA-B27 not recorded                   | INF-240 speaks for infectious |
      | immunosuppression, HLA-B27 not recorded                    | INF-240 speaks for infectious |
      | recent infection, HLA-B27 not recorded                     | INF-240 speaks for infectious |
      | time since delivery 20 weeks, HLA-B27 not recorded         | INF-240 speaks for infectious |
      | temperature 37 °C, fever not recorded                      | INF-240 stays silent          |
      | no sacroiliac marrow edema                                 | INF-240 stays silent          |
      | pain side both                                             | INF-240 stays silent          |
      | psoriasis                                                  | INF-240 stays silent          |
      | inflammatory bowel disease                                 | INF-240 stays silent          |
      | known spondyloarthritis                                    | INF-240 stays silent          |
      | uveitis                                                    | INF-240 stays silent          |
      | recent infection, no synovial fluid culture growth         | INF-240 stays silent          |
      | pain side left, bilateral marrow edema                     | INF-240 stays silent          |
      | time since delivery 26 weeks, HLA-B27 not recorded         | INF-240 stays silent          |

  @rule-INF-241
  Scenario: INF-241: New back or neck pain that grows or does not let go, with raised markers, speaks a little for infection of the spine
    Given a patient with back pain, C-reactive protein 25 mg/L, progressive pain, pain duration 20 weeks
    When the findings are worked up
    Then INF-241 is weak evidence for an infectious cause
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                   | answer                        |
      | pain duration 182.3 days                                                                                                                                                                                                                                  | INF-241 speaks for infectious |
      | erythrocyte sedimentation rate 50 mm/h, C-reactive protein not recorded                                                                                                                                                                                   | INF-241 speaks for infectious |
      | fever, C-reactive protein not recorded                                                                                                                                                                                                                    | INF-241 speaks for infectious |
      | rapid worsening, progressive pain not recorded                                                                                                                                                                                                            | INF-241 speaks for infectious |
      | night pain, progressive pain not recorded                                                                                                                                                                                                                 | INF-241 speaks for infectious |
      | rest pain, progressive pain not recorded                                                                                                                                                                                                                  | INF-241 speaks for infectious |
      | worsening despite treatment, progressive pain not recorded                                                                                                                                                                                                | INF-241 speaks for infectious |
      | pain site hip and pubis and pelvis and buttock and knee and shin and ankle and leg and back and clavicle and chest wall and arm and face, pain duration 12 weeks, erythrocyte sedimentation rate 41 mm/h, C-reactive protein not recorded                 | INF-241 speaks for infectious |
      | hip pain                                                                                                                                                                                                                                                  | INF-241 stays silent          |
      | C-reactive protein 20 mg/L                                                                                                                                                                                                                                | INF-241 stays silent          |
      | no progressive pain                                                                                                                                                                                                                                       | INF-241 stays silent          |
      | pain duration 182.625 days                                                                                                                                                                                                                                | INF-241 stays silent          |
      | inflammatory back pain                                                                                                                                                                                                                                    | INF-241 stays silent          |
      | known spondyloarthritis                                                                                                                                                                                                                                   | INF-241 stays silent          |
      | sacroiliitis on MRI                                                                                                                                                                                                                                       | INF-241 stays silent          |
      | claw sign                                                                                                                                                                                                                                                 | INF-241 stays silent          |
      | previous cancer                                                                                                                                                                                                                                           | INF-241 stays silent          |
      | monoclonal protein                                                                                                                                                                                                                                        | INF-241 stays silent          |
      | multiple bone lesions                                                                                                                                                                                                                                     | INF-241 stays silent          |
      | pedicle involvement                                                                                                                                                                                                                                       | INF-241 stays silent          |
      | paraspinal or epidural mass                                                                                                                                                                                                                               | INF-241 stays silent          |
      | diffuse abnormal marrow signal                                                                                                                                                                                                                            | INF-241 stays silent          |
      | calcification around the dens                                                                                                                                                                                                                             | INF-241 stays silent          |
      | pain site hip and pubis and pelvis and buttock and knee and shin and ankle and leg and back and clavicle and chest wall and arm and face, pain duration 12 weeks, no constant pain, fever, C-reactive protein not recorded, progressive pain not recorded | INF-241 stays silent          |
      | pain site hip and pubis and pelvis and buttock and knee and shin and ankle and leg and back and clavicle and chest wall and arm and face, pain duration 12 weeks, erythrocyte sedimentation rate 40 mm/h, C-reactive protein not recorded                 | INF-241 stays silent          |

  @rule-INF-242
  Scenario: INF-242: A sore jaw with changed bone after a tooth was treated, or with a draining fistula, speaks for osteomyelitis
    Given a patient with jaw pain, recent dental procedure, periosteal reaction
    When the findings are worked up
    Then INF-242 speaks for infectious
    And INF-242 is moderate evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                      | answer                        |
      | marrow edema site mandible, pain site not recorded           | INF-242 speaks for infectious |
      | discharging skin sinus, recent dental procedure not recorded | INF-242 speaks for infectious |
      | sclerotic lesion, periosteal reaction not recorded           | INF-242 speaks for infectious |
      | lytic lesion, periosteal reaction not recorded               | INF-242 speaks for infectious |
      | sequestrum, periosteal reaction not recorded                 | INF-242 speaks for infectious |
      | marrow edema on MRI, periosteal reaction not recorded        | INF-242 speaks for infectious |
      | hip pain                                                     | INF-242 stays silent          |
      | no recent dental procedure                                   | INF-242 stays silent          |
      | no periosteal reaction                                       | INF-242 stays silent          |
      | bisphosphonate use                                           | INF-242 stays silent          |
      | denosumab use                                                | INF-242 stays silent          |
      | radiotherapy to the site                                     | INF-242 stays silent          |
      | exposed bone in the mouth                                    | INF-242 stays silent          |
      | palmoplantar pustulosis                                      | INF-242 stays silent          |
      | histology shows malignancy                                   | INF-242 stays silent          |
      | age 14 years, relapsing course, no fever, sclerotic lesion   | INF-242 stays silent          |

  @rule-INF-243
  Scenario: INF-243: A joint destroyed within half a year, with an effusion and clearly raised markers, speaks for a quiet septic arthritis
    Given a patient with joint destruction, joint effusion, C-reactive protein 25 mg/L, pain duration 20 weeks
    When the findings are worked up
    Then INF-243 speaks for infectious
    And INF-243 is moderate evidence for septic arthritis
    And with this changed the answer is
      | changed                                                                                         | answer                        |
      | pain duration 182.3 days                                                                        | INF-243 speaks for infectious |
      | joint destruction on follow-up, joint destruction not recorded                                  | INF-243 speaks for infectious |
      | bone erosion, joint destruction not recorded                                                    | INF-243 speaks for infectious |
      | joint swelling, joint effusion not recorded                                                     | INF-243 speaks for infectious |
      | joint warmth, joint effusion not recorded                                                       | INF-243 speaks for infectious |
      | no small joint swelling                                                                         | INF-243 speaks for infectious |
      | pain duration 12 weeks, erythrocyte sedimentation rate 41 mm/h, C-reactive protein not recorded | INF-243 speaks for infectious |
      | synovial white cell count 2000 /µL                                                              | INF-243 speaks for infectious |
      | no joint destruction                                                                            | INF-243 stays silent          |
      | no joint effusion                                                                               | INF-243 stays silent          |
      | C-reactive protein 20 mg/L                                                                      | INF-243 stays silent          |
      | pain duration 182.625 days                                                                      | INF-243 stays silent          |
      | swollen joint count 2 sites                                                                     | INF-243 stays silent          |
      | anti-CCP antibodies                                                                             | INF-243 stays silent          |
      | rheumatoid factor                                                                               | INF-243 stays silent          |
      | known rheumatoid arthritis                                                                      | INF-243 stays silent          |
      | psoriasis                                                                                       | INF-243 stays silent          |
      | known gout                                                                                      | INF-243 stays silent          |
      | chondrocalcinosis                                                                               | INF-243 stays silent          |
      | crystals in synovial fluid                                                                      | INF-243 stays silent          |
      | soft tissue mass                                                                                | INF-243 stays silent          |
      | pain duration 12 weeks, erythrocyte sedimentation rate 40 mm/h, C-reactive protein not recorded | INF-243 stays silent          |
      | synovial white cell count 1501 /µL                                                              | INF-243 stays silent          |

  @rule-INF-244
  Scenario: INF-244: Eaten bone beside an earlier operation or injection, with raised markers, speaks for infection
    Given a patient with previous surgery at the site, bone erosion, fever
    When the findings are worked up
    Then INF-244 is moderate evidence for an infectious cause
    And with this changed the answer is
      | changed                                                         | answer                        |
      | recent joint surgery, previous surgery at the site not recorded | INF-244 speaks for infectious |
      | joint injection, previous surgery at the site not recorded      | INF-244 speaks for infectious |
      | joint destruction, bone erosion not recorded                    | INF-244 speaks for infectious |
      | lytic lesion, bone erosion not recorded                         | INF-244 speaks for infectious |
      | sequestrum, bone erosion not recorded                           | INF-244 speaks for infectious |
      | disc destruction, bone erosion not recorded                     | INF-244 speaks for infectious |
      | temperature 37 °C, fever not recorded                           | INF-244 stays silent          |
      | no previous surgery at the site                                 | INF-244 stays silent          |
      | no bone erosion                                                 | INF-244 stays silent          |
      | histology shows malignancy                                      | INF-244 stays silent          |
      | histology shows benign tumor                                    | INF-244 stays silent          |
      | previous cancer                                                 | INF-244 stays silent          |
      | recurrence after surgery                                        | INF-244 stays silent          |
      | no synovial fluid culture growth                                | INF-244 stays silent          |

  @rule-INF-245
  Scenario: INF-245: Several holes or layers of new bone in HIV infection speak a little for Bartonella, syphilis, mycobacteria or fungi
    Given a patient with HIV infection, multiple bone lesions, lytic lesion
    When the findings are worked up
    Then INF-245 is weak evidence for an infectious cause
    And with this changed the answer is
      | changed                                                           | answer                        |
      | multifocal pain, multiple bone lesions not recorded               | INF-245 speaks for infectious |
      | bone scan uptake multifocal, multiple bone lesions not recorded   | INF-245 speaks for infectious |
      | number of edema sites 2 sites, multiple bone lesions not recorded | INF-245 speaks for infectious |
      | periosteal reaction, lytic lesion not recorded                    | INF-245 speaks for infectious |
      | cortical destruction, lytic lesion not recorded                   | INF-245 speaks for infectious |
      | no HIV infection                                                  | INF-245 stays silent          |
      | no lytic lesion                                                   | INF-245 stays silent          |
      | histology shows malignancy                                        | INF-245 stays silent          |
      | number of edema sites 1 sites, multiple bone lesions not recorded | INF-245 stays silent          |

  @rule-INF-260
  Scenario: INF-260: A hollow in the growing end of a long bone of a toddler, at or across the growth plate, speaks strongly for a slow bone infection
    Given a 12-month-old patient with lytic lesion, edema crossing the growth plate
    When the findings are worked up
    Then INF-260 speaks for infectious
    And INF-260 is strong evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                                       | answer                        |
      | age 4.5 years                                                                 | INF-260 speaks for infectious |
      | bone lesion position epiphyseal, edema crossing the growth plate not recorded | INF-260 speaks for infectious |
      | intraosseous abscess, edema crossing the growth plate not recorded            | INF-260 speaks for infectious |
      | age 5 years                                                                   | INF-260 stays silent          |
      | no lytic lesion                                                               | INF-260 stays silent          |
      | no edema crossing the growth plate                                            | INF-260 stays silent          |
      | multiple bone lesions                                                         | INF-260 stays silent          |
      | histology shows malignancy                                                    | INF-260 stays silent          |
      | histology shows benign tumor                                                  | INF-260 stays silent          |
      | blasts on blood film                                                          | INF-260 stays silent          |
      | blasts in bone marrow                                                         | INF-260 stays silent          |
      | matrix mineralization                                                         | INF-260 stays silent          |

  @rule-INF-261
  Scenario: INF-261: Fever and contact with cats or other animals in a child with several lesions of bone, or large nodes, speaks strongly for an infection by that animal's germ
    Given a 14-year-old patient with animal exposure, fever, multiple bone lesions
    When the findings are worked up
    Then INF-261 is strong evidence for an infectious cause
    And with this changed the answer is
      | changed                                                              | answer                        |
      | age 17.5 years                                                       | INF-261 speaks for infectious |
      | chills, fever not recorded                                           | INF-261 speaks for infectious |
      | number of edema sites 2 sites, multiple bone lesions not recorded    | INF-261 speaks for infectious |
      | lymphadenopathy, multiple bone lesions not recorded                  | INF-261 speaks for infectious |
      | histology shows granulomas, multiple bone lesions not recorded       | INF-261 speaks for infectious |
      | marrow edema site vertebral body, multiple bone lesions not recorded | INF-261 speaks for infectious |
      | marrow edema site sacral ala, multiple bone lesions not recorded     | INF-261 speaks for infectious |
      | marrow edema site ilium, multiple bone lesions not recorded          | INF-261 speaks for infectious |
      | marrow edema site pubis, multiple bone lesions not recorded          | INF-261 speaks for infectious |
      | marrow edema site ischium, multiple bone lesions not recorded        | INF-261 speaks for infectious |
      | age 18 years                                                         | INF-261 stays silent          |
      | no animal exposure                                                   | INF-261 stays silent          |
      | no fever                                                             | INF-261 stays silent          |
      | blasts on blood film                                                 | INF-261 stays silent          |
      | blasts in bone marrow                                                | INF-261 stays silent          |
      | histology shows malignancy                                           | INF-261 stays silent          |
      | number of edema sites 1 sites, multiple bone lesions not recorded    | INF-261 stays silent          |

  @rule-INF-262
  Scenario: INF-262: A bordered hole in the metaphysis of a child with edema around it and pain for weeks speaks strongly for a Brodie abscess
    Given a 14-year-old patient with lytic lesion, bone lesion position metaphyseal, lesion margin sclerotic, marrow edema on MRI, pain duration 3 weeks
    When the findings are worked up
    Then INF-262 speaks for infectious
    And INF-262 is strong evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                           | answer                        |
      | age 17.5 years                                                    | INF-262 speaks for infectious |
      | pain duration 14 days                                             | INF-262 speaks for infectious |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | INF-262 stays silent          |
      | age 18 years                                                      | INF-262 stays silent          |
      | no lytic lesion                                                   | INF-262 stays silent          |
      | pain duration 10 days                                             | INF-262 stays silent          |
      | nidus                                                             | INF-262 stays silent          |
      | pain relieved by NSAIDs                                           | INF-262 stays silent          |
      | matrix mineralization                                             | INF-262 stays silent          |
      | soft tissue mass                                                  | INF-262 stays silent          |
      | aggressive bone lesion                                            | INF-262 stays silent          |
      | multiple bone lesions                                             | INF-262 stays silent          |
      | bone expansion                                                    | INF-262 stays silent          |
      | fluid-fluid levels                                                | INF-262 stays silent          |
      | histology shows benign tumor                                      | INF-262 stays silent          |
      | histology shows malignancy                                        | INF-262 stays silent          |

  @rule-INF-263
  Scenario: INF-263: In sickle cell disease, fever and bone pain that have lasted five days and more speak a little for osteomyelitis rather than a crisis
    Given a patient with sickle cell disease, fever, pain duration 2143 weeks
    When the findings are worked up
    Then INF-263 speaks for infectious
    And INF-263 is weak evidence for osteomyelitis
    And with this changed the answer is
      | changed                               | answer                        |
      | pain duration 5 days                  | INF-263 speaks for infectious |
      | temperature 37 °C, fever not recorded | INF-263 stays silent          |
      | no sickle cell disease                | INF-263 stays silent          |
      | pain duration 4.5 days                | INF-263 stays silent          |

  @rule-INF-264
  Scenario: INF-264: Metal in the bone that hurts with a warm or swollen place, new periosteal bone or bone that will not unite speaks for an infection of the fracture, also with quiet blood
    Given a patient with fixation hardware, local warmth, periosteal reaction, pain duration 8 weeks
    When the findings are worked up
    Then INF-264 speaks for infectious
    And INF-264 is moderate evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                | answer                        |
      | pain duration 6 weeks                                  | INF-264 speaks for infectious |
      | local redness, local warmth not recorded               | INF-264 speaks for infectious |
      | local swelling, local warmth not recorded              | INF-264 speaks for infectious |
      | skin entry site, local warmth not recorded             | INF-264 speaks for infectious |
      | nonunion, periosteal reaction not recorded             | INF-264 speaks for infectious |
      | marrow edema on MRI, periosteal reaction not recorded  | INF-264 speaks for infectious |
      | rest pain, pain duration not recorded                  | INF-264 speaks for infectious |
      | progressive pain, pain duration not recorded           | INF-264 speaks for infectious |
      | C-reactive protein 12 mg/L, pain duration not recorded | INF-264 speaks for infectious |
      | no fixation hardware                                   | INF-264 stays silent          |
      | no local warmth                                        | INF-264 stays silent          |
      | no periosteal reaction                                 | INF-264 stays silent          |
      | pain duration 5 weeks                                  | INF-264 stays silent          |
      | recent injury                                          | INF-264 stays silent          |
      | no constant pain, pain duration not recorded           | INF-264 stays silent          |

  @rule-INF-270
  Scenario: INF-270: One joint that has lost cartilage or bone over weeks to months before 50, with fluid and clearly raised markers, keeps a slow infection in mind
    Given a 46-year-old patient with pain duration 8 weeks, joint space narrowing, joint effusion, C-reactive protein 25 mg/L
    When the findings are worked up
    Then INF-270 speaks for infectious
    And INF-270 is weak evidence for tuberculous infection
    And with this changed the answer is
      | changed                                                                                                        | answer                        |
      | cartilage loss, joint space narrowing not recorded                                                             | INF-270 speaks for infectious |
      | joint destruction, joint space narrowing not recorded                                                          | INF-270 speaks for infectious |
      | soft tissue fluid collection, joint effusion not recorded                                                      | INF-270 speaks for infectious |
      | synovitis on imaging, joint effusion not recorded                                                              | INF-270 speaks for infectious |
      | age 17.1 years, pain duration 6 weeks, erythrocyte sedimentation rate 41 mm/h, C-reactive protein not recorded | INF-270 speaks for infectious |
      | age 50 years                                                                                                   | INF-270 stays silent          |
      | pain duration 5 weeks                                                                                          | INF-270 stays silent          |
      | no joint space narrowing                                                                                       | INF-270 stays silent          |
      | no joint effusion                                                                                              | INF-270 stays silent          |
      | C-reactive protein 20 mg/L                                                                                     | INF-270 stays silent          |
      | swollen joint count 2 sites                                                                                    | INF-270 stays silent          |
      | no synovial fluid culture growth                                                                               | INF-270 stays silent          |
      | psoriasis                                                                                                      | INF-270 stays silent          |
      | age 17.1 years, pain duration 6 weeks, erythrocyte sedimentation rate 40 mm/h, C-reactive protein not recorded | INF-270 stays silent          |

  @rule-INF-271
  Scenario: INF-271: Endplate edema beside an operated disc that grows, or with an eaten endplate or a bright disc, keeps a slow infection of the disc in mind
    Given a patient with endplate edema, previous surgery at the site, edema increased on follow-up MRI
    When the findings are worked up
    Then INF-271 speaks for infectious
    And INF-271 is weak evidence for spondylodiscitis
    And with this changed the answer is
      | changed                                                                                     | answer                        |
      | recent surgery, previous surgery at the site not recorded                                   | INF-271 speaks for infectious |
      | endplate erosion, edema increased on follow-up MRI not recorded                             | INF-271 speaks for infectious |
      | bright disc, edema increased on follow-up MRI not recorded                                  | INF-271 speaks for infectious |
      | no endplate edema                                                                           | INF-271 stays silent          |
      | no previous surgery at the site                                                             | INF-271 stays silent          |
      | no edema increased on follow-up MRI                                                         | INF-271 stays silent          |
      | claw sign                                                                                   | INF-271 stays silent          |
      | no bone culture growth                                                                      | INF-271 stays silent          |
      | bright disc, edema resolved on follow-up MRI, edema increased on follow-up MRI not recorded | INF-271 stays silent          |

  @rule-INF-272
  Scenario: INF-272: A lytic focus with dense bone around it in a long bone of the young keeps a Brodie abscess in mind
    Given a 31-year-old patient with lytic lesion, reactive sclerosis, marrow edema site distal femur
    When the findings are worked up
    Then INF-272 speaks for infectious
    And INF-272 is weak evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                                         | answer                        |
      | age 3 years                                                                     | INF-272 speaks for infectious |
      | age 35 years                                                                    | INF-272 speaks for infectious |
      | lesion margin sclerotic, reactive sclerosis not recorded                        | INF-272 speaks for infectious |
      | periosteal reaction, reactive sclerosis not recorded                            | INF-272 speaks for infectious |
      | age 2.5 years                                                                   | INF-272 stays silent          |
      | age 37 years                                                                    | INF-272 stays silent          |
      | no lytic lesion                                                                 | INF-272 stays silent          |
      | no reactive sclerosis                                                           | INF-272 stays silent          |
      | marrow edema site femoral head                                                  | INF-272 stays silent          |
      | nidus                                                                           | INF-272 stays silent          |
      | aggressive bone lesion                                                          | INF-272 stays silent          |
      | histology shows benign tumor                                                    | INF-272 stays silent          |
      | bone lesion position epiphyseal and metaphyseal, marrow edema site not recorded | INF-272 stays silent          |

  @rule-INF-273
  Scenario: INF-273: A diabetic foot on which no ulcer is found is less often infected
    Given a 22-year-old patient with diabetes, no foot ulcer, ankle pain
    When the findings are worked up
    Then INF-273 is moderate evidence against an infectious cause
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                                                             | answer                            |
      | age 18 years                                                                                                                                                                                                                                                                                                                                                                        | INF-273 speaks against infectious |
      | marrow edema site talus, pain site not recorded                                                                                                                                                                                                                                                                                                                                     | INF-273 speaks against infectious |
      | marrow edema site calcaneus, pain site not recorded                                                                                                                                                                                                                                                                                                                                 | INF-273 speaks against infectious |
      | marrow edema site navicular, pain site not recorded                                                                                                                                                                                                                                                                                                                                 | INF-273 speaks against infectious |
      | marrow edema site other tarsal bone, pain site not recorded                                                                                                                                                                                                                                                                                                                         | INF-273 speaks against infectious |
      | marrow edema site metatarsal, pain site not recorded                                                                                                                                                                                                                                                                                                                                | INF-273 speaks against infectious |
      | age 41 years, marrow edema site femoral head and femoral neck and proximal femoral shaft and distal femur and femoral condyle and patella and tibial shaft and distal tibia and fibula and toe and sacroiliac joint and ischium and humeral head and elbow bones and acromion and medial clavicle and clavicle and lunate and finger and mandible and skull, pain site not recorded | INF-273 speaks against infectious |
      | age 17.5 years                                                                                                                                                                                                                                                                                                                                                                      | INF-273 stays silent              |
      | no diabetes                                                                                                                                                                                                                                                                                                                                                                         | INF-273 stays silent              |
      | leg pain                                                                                                                                                                                                                                                                                                                                                                            | INF-273 stays silent              |
      | foot ulcer not recorded                                                                                                                                                                                                                                                                                                                                                             | INF-273 stays silent              |
      | fever                                                                                                                                                                                                                                                                                                                                                                               | INF-273 stays silent              |
      | bone culture growth                                                                                                                                                                                                                                                                                                                                                                 | INF-273 stays silent              |
      | skin entry site                                                                                                                                                                                                                                                                                                                                                                     | INF-273 stays silent              |

  @rule-INF-274
  Scenario: INF-274: One joint eaten for weeks in somebody with a weak defense speaks for fungi, mycobacteria or another slow germ
    Given a patient with immunosuppression, pain duration 5 weeks, joint swelling, bone erosion
    When the findings are worked up
    Then INF-274 is moderate evidence for an infectious cause
    And with this changed the answer is
      | changed                                           | answer                        |
      | pain duration 4 weeks                             | INF-274 speaks for infectious |
      | HIV infection, immunosuppression not recorded     | INF-274 speaks for infectious |
      | joint effusion, joint swelling not recorded       | INF-274 speaks for infectious |
      | synovitis on imaging, joint swelling not recorded | INF-274 speaks for infectious |
      | joint destruction, bone erosion not recorded      | INF-274 speaks for infectious |
      | lytic lesion, bone erosion not recorded           | INF-274 speaks for infectious |
      | no immunosuppression                              | INF-274 stays silent          |
      | pain duration 24 days                             | INF-274 stays silent          |
      | no joint swelling                                 | INF-274 stays silent          |
      | no bone erosion                                   | INF-274 stays silent          |
      | known rheumatoid arthritis                        | INF-274 stays silent          |
      | swollen joint count 2 sites                       | INF-274 stays silent          |
      | psoriasis                                         | INF-274 stays silent          |

  @rule-INF-275
  Scenario: INF-275: A widened, hollow or layered small tubular bone of a child for weeks, with contact to tuberculosis, speaks for tuberculous dactylitis
    Given an 8-year-old patient with marrow edema site metatarsal, bone expansion, pain duration 5 weeks, tuberculosis exposure
    When the findings are worked up
    Then INF-275 speaks for infectious
    And INF-275 is moderate evidence for tuberculous infection
    And with this changed the answer is
      | changed                                                            | answer                        |
      | age 11.5 years                                                     | INF-275 speaks for infectious |
      | pain duration 4 weeks                                              | INF-275 speaks for infectious |
      | foot pain, marrow edema site not recorded                          | INF-275 speaks for infectious |
      | hand pain, marrow edema site not recorded                          | INF-275 speaks for infectious |
      | lytic lesion, bone expansion not recorded                          | INF-275 speaks for infectious |
      | periosteal reaction, bone expansion not recorded                   | INF-275 speaks for infectious |
      | tuberculin skin test, tuberculosis exposure not recorded           | INF-275 speaks for infectious |
      | interferon gamma release assay, tuberculosis exposure not recorded | INF-275 speaks for infectious |
      | travel to an endemic area, tuberculosis exposure not recorded      | INF-275 speaks for infectious |
      | pleural or lung changes, tuberculosis exposure not recorded        | INF-275 speaks for infectious |
      | age 12 years                                                       | INF-275 stays silent          |
      | marrow edema site vertebral body                                   | INF-275 stays silent          |
      | marrow edema site mandible                                         | INF-275 stays silent          |
      | no bone expansion                                                  | INF-275 stays silent          |
      | pain duration 24 days                                              | INF-275 stays silent          |
      | no tuberculosis exposure                                           | INF-275 stays silent          |
      | sickle cell disease                                                | INF-275 stays silent          |
      | histology shows benign tumor                                       | INF-275 stays silent          |
      | no mycobacteria detected                                           | INF-275 stays silent          |

  @rule-INF-276
  Scenario: INF-276: Several bone lesions with a collection or a sinus in somebody from where slow germs are common, or with a weak defense, speak for multifocal tuberculosis or fungi
    Given a patient with multiple bone lesions, soft tissue fluid collection, travel to an endemic area
    When the findings are worked up
    Then INF-276 is moderate evidence for an infectious cause
    And with this changed the answer is
      | changed                                                                      | answer                        |
      | number of edema sites 2 sites, multiple bone lesions not recorded            | INF-276 speaks for infectious |
      | bone scan uptake multifocal, multiple bone lesions not recorded              | INF-276 speaks for infectious |
      | paraspinal or epidural collection, soft tissue fluid collection not recorded | INF-276 speaks for infectious |
      | abscess, soft tissue fluid collection not recorded                           | INF-276 speaks for infectious |
      | discharging skin sinus, soft tissue fluid collection not recorded            | INF-276 speaks for infectious |
      | sinus tract, soft tissue fluid collection not recorded                       | INF-276 speaks for infectious |
      | tuberculosis exposure, travel to an endemic area not recorded                | INF-276 speaks for infectious |
      | tuberculin skin test, travel to an endemic area not recorded                 | INF-276 speaks for infectious |
      | interferon gamma release assay, travel to an endemic area not recorded       | INF-276 speaks for infectious |
      | HIV infection, travel to an endemic area not recorded                        | INF-276 speaks for infectious |
      | immunosuppression, travel to an endemic area not recorded                    | INF-276 speaks for infectious |
      | no soft tissue fluid collection                                              | INF-276 stays silent          |
      | no travel to an endemic area                                                 | INF-276 stays silent          |
      | histology shows malignancy                                                   | INF-276 stays silent          |
      | no mycobacteria detected                                                     | INF-276 stays silent          |
      | tumor elsewhere on imaging                                                   | INF-276 stays silent          |
      | number of edema sites 1 sites, multiple bone lesions not recorded            | INF-276 stays silent          |

  @rule-INF-277
  Scenario: INF-277: An artificial joint that has loosened and stiffens, or hurts at rest, at night or more and more, keeps a quiet infection in mind, with normal blood as well
    Given a patient with joint prosthesis, lucency around an implant, rest pain
    When the findings are worked up
    Then INF-277 speaks for infectious
    And INF-277 is weak evidence for prosthetic joint infection
    And with this changed the answer is
      | changed                                  | answer                        |
      | night pain, rest pain not recorded       | INF-277 speaks for infectious |
      | joint stiffness, rest pain not recorded  | INF-277 speaks for infectious |
      | progressive pain, rest pain not recorded | INF-277 speaks for infectious |
      | no joint prosthesis                      | INF-277 stays silent          |
      | no lucency around an implant             | INF-277 stays silent          |
      | no rest pain                             | INF-277 stays silent          |

  @rule-INF-278
  Scenario: INF-278: A hollow in the growing end of a bone, or in a small bone of heel, ankle or kneecap, of a child with raised markers speaks for a subacute osteomyelitis
    Given a 12-year-old patient with lytic lesion, C-reactive protein 12 mg/L, bone lesion position epiphyseal
    When the findings are worked up
    Then INF-278 speaks for infectious
    And INF-278 is moderate evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                          | answer                        |
      | age 15.5 years                                                                                                                                                                                                                                                                                   | INF-278 speaks for infectious |
      | fever, C-reactive protein not recorded                                                                                                                                                                                                                                                           | INF-278 speaks for infectious |
      | marrow edema site femoral neck, bone lesion position not recorded                                                                                                                                                                                                                                | INF-278 speaks for infectious |
      | marrow edema site distal femur, bone lesion position not recorded                                                                                                                                                                                                                                | INF-278 speaks for infectious |
      | marrow edema site patella, bone lesion position not recorded                                                                                                                                                                                                                                     | INF-278 speaks for infectious |
      | marrow edema site proximal tibia, bone lesion position not recorded                                                                                                                                                                                                                              | INF-278 speaks for infectious |
      | marrow edema site distal tibia, bone lesion position not recorded                                                                                                                                                                                                                                | INF-278 speaks for infectious |
      | metaphyseal edema, bone lesion position not recorded                                                                                                                                                                                                                                             | INF-278 speaks for infectious |
      | marrow edema site femoral head and intertrochanteric region and proximal femoral shaft and femoral condyle and tibial shaft and fibula and toe and sacroiliac joint and ischium and humeral head and elbow bones and acromion and lunate and finger and skull, bone lesion position not recorded | INF-278 speaks for infectious |
      | marrow edema site femoral head and intertrochanteric region and proximal femoral shaft and femoral condyle and talus and toe and sacroiliac joint and ischium and humeral head and elbow bones and acromion and lunate and finger and skull, bone lesion position not recorded                   | INF-278 speaks for infectious |
      | marrow edema site femoral head and intertrochanteric region and proximal femoral shaft and femoral condyle and calcaneus and toe and sacroiliac joint and humeral head and elbow bones and acromion and lunate and finger and skull, bone lesion position not recorded                           | INF-278 speaks for infectious |
      | age 16 years                                                                                                                                                                                                                                                                                     | INF-278 stays silent          |
      | no lytic lesion                                                                                                                                                                                                                                                                                  | INF-278 stays silent          |
      | C-reactive protein 8 mg/L                                                                                                                                                                                                                                                                        | INF-278 stays silent          |
      | bone lesion position diaphyseal                                                                                                                                                                                                                                                                  | INF-278 stays silent          |
      | multiple bone lesions                                                                                                                                                                                                                                                                            | INF-278 stays silent          |
      | soft tissue mass                                                                                                                                                                                                                                                                                 | INF-278 stays silent          |
      | histology shows benign tumor                                                                                                                                                                                                                                                                     | INF-278 stays silent          |

  @rule-INF-279
  Scenario: INF-279: In sickle cell disease fever, swelling of the limb and a C-reactive protein over 100 mg/L after five days of pain speak for osteomyelitis rather than infarction
    Given a patient with sickle cell disease, fever, local swelling, C-reactive protein 125 mg/L, pain duration 2143 weeks
    When the findings are worked up
    Then INF-279 speaks for infectious
    And INF-279 is moderate evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                   | answer                        |
      | pain duration 5 days                                      | INF-279 speaks for infectious |
      | soft tissue fluid collection, local swelling not recorded | INF-279 speaks for infectious |
      | subperiosteal fluid, local swelling not recorded          | INF-279 speaks for infectious |
      | temperature 37 °C, fever not recorded                     | INF-279 stays silent          |
      | no sickle cell disease                                    | INF-279 stays silent          |
      | no local swelling                                         | INF-279 stays silent          |
      | C-reactive protein 100 mg/L                               | INF-279 stays silent          |
      | pain duration 4.5 days                                    | INF-279 stays silent          |

  @rule-INF-280
  Scenario: INF-280: Red or warm swelling of a hand or arm over eaten bone within six weeks speaks for osteomyelitis, also with normal blood
    Given a patient with arm pain, local redness, local swelling, bone erosion, pain duration 4 weeks
    When the findings are worked up
    Then INF-280 speaks for infectious
    And INF-280 is moderate evidence for osteomyelitis
    And with this changed the answer is
      | changed                                                      | answer                        |
      | pain duration 5 weeks                                        | INF-280 speaks for infectious |
      | local warmth, local redness not recorded                     | INF-280 speaks for infectious |
      | soft tissue swelling on imaging, local swelling not recorded | INF-280 speaks for infectious |
      | soft tissue edema, local swelling not recorded               | INF-280 speaks for infectious |
      | lytic lesion, bone erosion not recorded                      | INF-280 speaks for infectious |
      | cortical destruction, bone erosion not recorded              | INF-280 speaks for infectious |
      | jaw pain                                                     | INF-280 stays silent          |
      | no local redness                                             | INF-280 stays silent          |
      | no local swelling                                            | INF-280 stays silent          |
      | no bone erosion                                              | INF-280 stays silent          |
      | pain duration 6 weeks                                        | INF-280 stays silent          |
      | known gout                                                   | INF-280 stays silent          |
      | periarticular calcification                                  | INF-280 stays silent          |
      | psoriasis                                                    | INF-280 stays silent          |

  @rule-INF-281
  Scenario: INF-281: A collection beside a hollow or broken-through bone or a destroyed disc speaks for infection, a cold abscess with quiet blood as well
    Given a patient with soft tissue fluid collection, lytic lesion
    When the findings are worked up
    Then INF-281 is moderate evidence for an infectious cause
    And with this changed the answer is
      | changed                                         | answer                        |
      | cortical destruction, lytic lesion not recorded | INF-281 speaks for infectious |
      | disc destruction, lytic lesion not recorded     | INF-281 speaks for infectious |
      | no soft tissue fluid collection                 | INF-281 stays silent          |
      | no lytic lesion                                 | INF-281 stays silent          |
      | known gout, knee pain                           | INF-281 stays silent          |
      | known rheumatoid arthritis                      | INF-281 stays silent          |
      | recent injury                                   | INF-281 stays silent          |
