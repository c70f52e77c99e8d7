Feature: Red flags
  Each scenario is one rule: a patient in whom it holds, with nothing recorded but what is needed,
  and below what becomes of it when one thing is recorded otherwise.

  @rule-RF-01
  Scenario: RF-01: A hot, swollen joint of short history is septic until the fluid says otherwise, with or without fever
    Given a patient with joint swelling, joint warmth, pain duration 10 days
    When the findings are worked up
    Then the red flag "septic arthritis" asks for immediate action
    And the red flag "septic arthritis" points to infectious
    And the danger "septic arthritis" is flagged
    And RF-01 is concluded
    And with this changed the answer is
      | changed                                              | answer             |
      | pain duration 14 days                                | RF-01 is concluded |
      | joint redness, joint warmth not recorded             | RF-01 is concluded |
      | pain onset sudden, pain duration not recorded        | RF-01 is concluded |
      | rapid worsening, pain duration not recorded          | RF-01 is concluded |
      | inability to bear weight, pain duration not recorded | RF-01 is concluded |
      | fever, pain duration not recorded                    | RF-01 is concluded |
      | chills, pain duration not recorded                   | RF-01 is concluded |
      | no joint swelling                                    | RF-01 stays silent |
      | no joint warmth                                      | RF-01 stays silent |
      | pain duration 18 days                                | RF-01 stays silent |

  @rule-RF-02
  Scenario: RF-02: Fever with an effusion, or with a joint that cannot be moved, calls for aspiration now
    Given a patient with fever, joint effusion
    When the findings are worked up
    Then the red flag "septic arthritis" asks for immediate action
    And the red flag "septic arthritis" points to infectious
    And the danger "septic arthritis" is flagged
    And RF-02 is concluded
    And with this changed the answer is
      | changed                                               | answer             |
      | chills, fever not recorded                            | RF-02 is concluded |
      | joint swelling, joint effusion not recorded           | RF-02 is concluded |
      | clinical arthritis, joint effusion not recorded       | RF-02 is concluded |
      | restricted movement, joint effusion not recorded      | RF-02 is concluded |
      | pain on passive movement, joint effusion not recorded | RF-02 is concluded |
      | temperature 37 °C, fever not recorded                 | RF-02 stays silent |
      | no joint effusion                                     | RF-02 stays silent |

  @rule-RF-03
  Scenario: RF-03: A child with an irritable hip and two of four predictors has a septic hip until it is aspirated
    Given a 14-year-old patient with hip pain, inability to bear weight, erythrocyte sedimentation rate 50 mm/h
    When the findings are worked up
    Then the red flag "septic arthritis" asks for immediate action
    And the red flag "septic arthritis" points to infectious
    And the danger "septic arthritis" is flagged
    And RF-03 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                                                                | answer             |
      | age 17.5 years                                                                                                                                                                                         | RF-03 is concluded |
      | erythrocyte sedimentation rate 45 mm/h                                                                                                                                                                 | RF-03 is concluded |
      | fever, inability to bear weight not recorded                                                                                                                                                           | RF-03 is concluded |
      | white cell count 15 ×10^9/L, inability to bear weight not recorded                                                                                                                                     | RF-03 is concluded |
      | age 16 years, pain site hip and pelvis and back, inability to walk even with crutches, white cell count 13 ×10^9/L, inability to bear weight not recorded, erythrocyte sedimentation rate not recorded | RF-03 is concluded |
      | age 18 years                                                                                                                                                                                           | RF-03 stays silent |
      | pelvis pain                                                                                                                                                                                            | RF-03 stays silent |
      | erythrocyte sedimentation rate 40 mm/h                                                                                                                                                                 | RF-03 stays silent |
      | age 16 years, pain site hip and pelvis and back, white cell count 12 ×10^9/L, erythrocyte sedimentation rate not recorded                                                                              | RF-03 stays silent |

  @rule-RF-04
  Scenario: RF-04: C-reactive protein over 20 mg/L in a child who will not stand on the leg points to a septic joint
    Given a 14-year-old patient with C-reactive protein 25 mg/L, inability to bear weight, hip pain
    When the findings are worked up
    Then the red flag "septic arthritis" asks for immediate action
    And the red flag "septic arthritis" points to infectious
    And the danger "septic arthritis" is flagged
    And RF-04 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                              | answer             |
      | age 17.5 years                                                                                                                                                       | RF-04 is concluded |
      | limp, pain site not recorded                                                                                                                                         | RF-04 is concluded |
      | joint effusion, pain site not recorded                                                                                                                               | RF-04 is concluded |
      | restricted movement, pain site not recorded                                                                                                                          | RF-04 is concluded |
      | pain on passive movement, pain site not recorded                                                                                                                     | RF-04 is concluded |
      | pain onset sudden, pain site not recorded                                                                                                                            | RF-04 is concluded |
      | pain duration 10 days, pain site not recorded                                                                                                                        | RF-04 is concluded |
      | fever, pain site not recorded                                                                                                                                        | RF-04 is concluded |
      | age 18 years                                                                                                                                                         | RF-04 stays silent |
      | C-reactive protein 20 mg/L                                                                                                                                           | RF-04 stays silent |
      | no inability to bear weight                                                                                                                                          | RF-04 stays silent |
      | shin pain                                                                                                                                                            | RF-04 stays silent |
      | age 16 years, pain duration 14 days, inability to walk even with crutches, C-reactive protein 21 mg/L, inability to bear weight not recorded, pain site not recorded | RF-04 stays silent |

  @rule-RF-208
  Scenario: RF-208: A child who will not stand on the leg and has a raised marker has the bone looked at today, wherever it hurts
    Given a 14-year-old patient with inability to bear weight, C-reactive protein 12 mg/L
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for same day action
    And the red flag "osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-208 is concluded
    And with this changed the answer is
      | changed                     | answer              |
      | age 17.5 years              | RF-208 is concluded |
      | age 18 years                | RF-208 stays silent |
      | no inability to bear weight | RF-208 stays silent |
      | C-reactive protein 8 mg/L   | RF-208 stays silent |

  @rule-RF-05
  Scenario: RF-05: A deep joint may be septic while it looks cool
    Given a patient with hip pain, joint effusion, fever
    When the findings are worked up
    Then the red flag "septic arthritis" asks for immediate action
    And the red flag "septic arthritis" points to infectious
    And the danger "septic arthritis" is flagged
    And RF-05 is concluded
    And with this changed the answer is
      | changed                                                                                                                       | answer             |
      | restricted movement, joint effusion not recorded                                                                              | RF-05 is concluded |
      | pain on passive movement, joint effusion not recorded                                                                         | RF-05 is concluded |
      | inability to bear weight, joint effusion not recorded                                                                         | RF-05 is concluded |
      | pain site hip and pelvis and back and elbow, C-reactive protein 21 mg/L, rapid worsening, fever not recorded                  | RF-05 is concluded |
      | pain site hip and pelvis and back and elbow, erythrocyte sedimentation rate 50 mm/h, rapid worsening, fever not recorded      | RF-05 is concluded |
      | pain site hip and pelvis and back and elbow, white cell count 11.1 ×10^9/L, leukocytosis, rapid worsening, fever not recorded | RF-05 is concluded |
      | pain site hip and pelvis and back and elbow, pain duration 14 days, white cell count 13 ×10^9/L, fever not recorded           | RF-05 is concluded |
      | pain site hip and pelvis and back and elbow, pain onset sudden, white cell count 13 ×10^9/L, fever not recorded               | RF-05 is concluded |
      | pelvis pain                                                                                                                   | RF-05 stays silent |
      | no joint effusion                                                                                                             | RF-05 stays silent |
      | C-reactive protein 25 mg/L, fever not recorded                                                                                | RF-05 stays silent |
      | pain duration 4 weeks, fever not recorded                                                                                     | RF-05 stays silent |

  @rule-RF-06
  Scenario: RF-06: Pus, germs or a very high cell count in the joint fluid prove or all but prove infection
    Given a patient with synovial Gram stain organisms
    When the findings are worked up
    Then the red flag "septic arthritis" asks for immediate action
    And the red flag "septic arthritis" points to infectious
    And the danger "septic arthritis" is flagged
    And RF-06 is concluded
    And with this changed the answer is
      | changed                                                                         | answer             |
      | synovial fluid culture growth, synovial Gram stain organisms not recorded       | RF-06 is concluded |
      | synovial fluid purulent, synovial Gram stain organisms not recorded             | RF-06 is concluded |
      | synovial white cell count 50000 /µL, synovial Gram stain organisms not recorded | RF-06 is concluded |
      | synovial white cell count 25001 /µL, synovial Gram stain organisms not recorded | RF-06 stays silent |

  @rule-RF-07
  Scenario: RF-07: An abscess beside a joint with an effusion means the joint is at stake
    Given a patient with joint effusion, abscess
    When the findings are worked up
    Then the red flag "septic arthritis" asks for immediate action
    And the red flag "septic arthritis" points to infectious
    And the danger "septic arthritis" is flagged
    And RF-07 is concluded
    And with this changed the answer is
      | changed                                     | answer             |
      | sinus tract, abscess not recorded           | RF-07 is concluded |
      | blood culture growth, abscess not recorded  | RF-07 is concluded |
      | bloodstream infection, abscess not recorded | RF-07 is concluded |
      | no joint effusion                           | RF-07 stays silent |
      | no abscess                                  | RF-07 stays silent |

  @rule-RF-08
  Scenario: RF-08: A joint that gets worse after an injection, or under immune treatment, must be cultured again
    Given a patient with joint injection, joint effusion, worsening despite treatment
    When the findings are worked up
    Then the red flag "septic arthritis" asks for same day action
    And the red flag "septic arthritis" points to infectious
    And the danger "septic arthritis" is flagged
    And RF-08 is concluded
    And with this changed the answer is
      | changed                                                                                  | answer             |
      | recent joint surgery, joint injection not recorded                                       | RF-08 is concluded |
      | joint swelling, joint effusion not recorded                                              | RF-08 is concluded |
      | clinical arthritis, joint effusion not recorded                                          | RF-08 is concluded |
      | joint destruction, joint effusion not recorded                                           | RF-08 is concluded |
      | subchondral bone loss, joint effusion not recorded                                       | RF-08 is concluded |
      | subchondral collapse, joint effusion not recorded                                        | RF-08 is concluded |
      | synovitis on imaging, joint effusion not recorded                                        | RF-08 is concluded |
      | rapid worsening, worsening despite treatment not recorded                                | RF-08 is concluded |
      | fever, worsening despite treatment not recorded                                          | RF-08 is concluded |
      | known rheumatoid arthritis, joint destruction on follow-up, joint injection not recorded | RF-08 is concluded |
      | immunosuppression, joint destruction on follow-up, joint injection not recorded          | RF-08 is concluded |
      | injection drug use, joint destruction on follow-up, joint injection not recorded         | RF-08 is concluded |
      | no joint effusion                                                                        | RF-08 stays silent |
      | no worsening despite treatment                                                           | RF-08 stays silent |
      | no other joints affected, joint injection not recorded                                   | RF-08 stays silent |

  @rule-RF-09
  Scenario: RF-09: Buttock pain of a few weeks with fever or raised markers may be an infected sacroiliac joint
    Given a patient with buttock pain, fever
    When the findings are worked up
    Then the red flag "septic sacroiliitis" asks for same day action
    And the red flag "septic sacroiliitis" points to infectious
    And the danger "septic arthritis" is flagged
    And RF-09 is concluded
    And with this changed the answer is
      | changed                                                                                                                                             | answer             |
      | sacroiliac marrow edema, pain site not recorded                                                                                                     | RF-09 is concluded |
      | marrow edema site sacroiliac joint, pain site not recorded                                                                                          | RF-09 is concluded |
      | sacroiliac tenderness, pain site not recorded                                                                                                       | RF-09 is concluded |
      | injection drug use, pain site hip and pelvis and buttock and sacroiliac region and back and elbow, C-reactive protein 51 mg/L, fever not recorded   | RF-09 is concluded |
      | injection drug use, pain site hip and pelvis and buttock and sacroiliac region and back and elbow, soft tissue fluid collection, fever not recorded | RF-09 is concluded |
      | pain site hip and pelvis and buttock and sacroiliac region and back and elbow, abscess, rapid worsening, fever not recorded                         | RF-09 is concluded |
      | pain site hip and pelvis and buttock and sacroiliac region and back and elbow, pain duration 29 days, abscess, fever not recorded                   | RF-09 is concluded |
      | pain site hip and pelvis and buttock and sacroiliac region and back and elbow, inability to bear weight, abscess, fever not recorded                | RF-09 is concluded |
      | thigh pain                                                                                                                                          | RF-09 stays silent |
      | C-reactive protein 62 mg/L, fever not recorded                                                                                                      | RF-09 stays silent |
      | pain duration 4 weeks, fever not recorded                                                                                                           | RF-09 stays silent |

  @rule-RF-10
  Scenario: RF-10: An abscess, a sinus tract or a sequestrum shows bone infection whatever the blood says
    Given a patient with abscess
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for same day action
    And the red flag "osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-10 is concluded
    And with this changed the answer is
      | changed                                      | answer             |
      | sinus tract, abscess not recorded            | RF-10 is concluded |
      | sequestrum, abscess not recorded             | RF-10 is concluded |
      | discharging skin sinus, abscess not recorded | RF-10 is concluded |
      | pus on aspiration, abscess not recorded      | RF-10 is concluded |
      | no abscess                                   | RF-10 stays silent |

  @rule-RF-11
  Scenario: RF-11: Fever with pain or swelling at one place of a bone is bone infection until imaging denies it
    Given a patient with fever, bone pain
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for same day action
    And the red flag "osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-11 is concluded
    And with this changed the answer is
      | changed                                          | answer             |
      | focal bony tenderness, bone pain not recorded    | RF-11 is concluded |
      | local swelling, bone pain not recorded           | RF-11 is concluded |
      | local redness, bone pain not recorded            | RF-11 is concluded |
      | local warmth, bone pain not recorded             | RF-11 is concluded |
      | inability to bear weight, bone pain not recorded | RF-11 is concluded |
      | temperature 37 °C, fever not recorded            | RF-11 stays silent |
      | no bone pain                                     | RF-11 stays silent |

  @rule-RF-12
  Scenario: RF-12: Fever and raised markers with marrow edema point to bone infection
    Given a patient with fever, C-reactive protein 12 mg/L, marrow edema on MRI
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for same day action
    And the red flag "osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-12 is concluded
    And with this changed the answer is
      | changed                                                           | answer             |
      | marrow edema site femoral head, marrow edema on MRI not recorded  | RF-12 is concluded |
      | low T1 marrow signal, marrow edema on MRI not recorded            | RF-12 is concluded |
      | soft tissue edema, marrow edema on MRI not recorded               | RF-12 is concluded |
      | subperiosteal fluid, marrow edema on MRI not recorded             | RF-12 is concluded |
      | periosteal reaction, marrow edema on MRI not recorded             | RF-12 is concluded |
      | temperature 37 °C, fever not recorded                             | RF-12 stays silent |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | RF-12 stays silent |
      | C-reactive protein 8 mg/L                                         | RF-12 stays silent |

  @rule-RF-13
  Scenario: RF-13: A grown or seen germ in bone, blood or joint calls for treatment today
    Given a patient with bone culture growth
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for same day action
    And the red flag "osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-13 is concluded
    And with this changed the answer is
      | changed                                                                                            | answer             |
      | tissue culture growth, bone culture growth not recorded                                            | RF-13 is concluded |
      | histology shows infection, bone culture growth not recorded                                        | RF-13 is concluded |
      | snuffbox tenderness, synovial Gram stain organisms, bone culture growth not recorded               | RF-13 is concluded |
      | pain, synovial Gram stain organisms, bone culture growth not recorded                              | RF-13 is concluded |
      | synovial Gram stain organisms, marrow edema on MRI, bone culture growth not recorded               | RF-13 is concluded |
      | synovial Gram stain organisms, marrow edema site distal clavicle, bone culture growth not recorded | RF-13 is concluded |
      | hip pain, bone culture growth not recorded                                                         | RF-13 stays silent |
      | synovial Gram stain organisms, bone culture growth not recorded                                    | RF-13 stays silent |

  @rule-RF-14
  Scenario: RF-14: Fluid under the periosteum or in the soft tissue, with fever or raised markers, is treated as pus
    Given a patient with subperiosteal fluid, fever
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for same day action
    And the red flag "osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-14 is concluded
    And with this changed the answer is
      | changed                                                        | answer             |
      | soft tissue fluid collection, subperiosteal fluid not recorded | RF-14 is concluded |
      | C-reactive protein 12 mg/L, fever not recorded                 | RF-14 is concluded |
      | sickle cell disease, fever not recorded                        | RF-14 is concluded |
      | temperature 37 °C, fever not recorded                          | RF-14 stays silent |
      | no subperiosteal fluid                                         | RF-14 stays silent |

  @rule-RF-15
  Scenario: RF-15: Marrow edema with raised markers in someone who injects drugs, has a catheter, germs in the blood or a skin wound is infection first
    Given a patient with injection drug use, C-reactive protein 12 mg/L, marrow edema on MRI
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for same day action
    And the red flag "osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-15 is concluded
    And with this changed the answer is
      | changed                                                           | answer             |
      | skin entry site, injection drug use not recorded                  | RF-15 is concluded |
      | bloodstream infection, injection drug use not recorded            | RF-15 is concluded |
      | indwelling catheter, injection drug use not recorded              | RF-15 is concluded |
      | marrow edema site femoral head, marrow edema on MRI not recorded  | RF-15 is concluded |
      | bone pain, marrow edema on MRI not recorded                       | RF-15 is concluded |
      | focal bony tenderness, marrow edema on MRI not recorded           | RF-15 is concluded |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | RF-15 stays silent |
      | no injection drug use                                             | RF-15 stays silent |
      | C-reactive protein 8 mg/L                                         | RF-15 stays silent |

  @rule-RF-82
  Scenario: RF-82: Marrow edema with clearly raised markers in someone with a weak defense or a recent infection is infection first
    Given a patient with immunosuppression, C-reactive protein 62 mg/L, marrow edema on MRI, pain duration 4 weeks
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for same day action
    And the red flag "osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-82 is concluded
    And with this changed the answer is
      | changed                                                                                        | answer             |
      | pain duration 5 weeks                                                                          | RF-82 is concluded |
      | HIV infection, immunosuppression not recorded                                                  | RF-82 is concluded |
      | diabetes, immunosuppression not recorded                                                       | RF-82 is concluded |
      | chemotherapy, immunosuppression not recorded                                                   | RF-82 is concluded |
      | recent infection, fever, immunosuppression not recorded                                        | RF-82 is concluded |
      | leukocytosis, C-reactive protein not recorded                                                  | RF-82 is concluded |
      | chills, C-reactive protein not recorded                                                        | RF-82 is concluded |
      | marrow edema site femoral head, marrow edema on MRI not recorded                               | RF-82 is concluded |
      | bone pain, marrow edema on MRI not recorded                                                    | RF-82 is concluded |
      | focal bony tenderness, marrow edema on MRI not recorded                                        | RF-82 is concluded |
      | fever, pain duration not recorded                                                              | RF-82 is concluded |
      | progressive pain, pain duration not recorded                                                   | RF-82 is concluded |
      | rapid worsening, pain duration not recorded                                                    | RF-82 is concluded |
      | worsening despite treatment, pain duration not recorded                                        | RF-82 is concluded |
      | rest pain, pain duration not recorded                                                          | RF-82 is concluded |
      | night pain, pain duration not recorded                                                         | RF-82 is concluded |
      | pain duration 14 days, erythrocyte sedimentation rate 71 mm/h, C-reactive protein not recorded | RF-82 is concluded |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded                              | RF-82 stays silent |
      | no immunosuppression                                                                           | RF-82 stays silent |
      | C-reactive protein 50 mg/L                                                                     | RF-82 stays silent |
      | pain duration 6 weeks                                                                          | RF-82 stays silent |
      | pain duration 14 days, erythrocyte sedimentation rate 70 mm/h, C-reactive protein not recorded | RF-82 stays silent |

  @rule-RF-16
  Scenario: RF-16: C-reactive protein over 100 mg/L with marrow edema and a short history is infection until another cause is proven
    Given a patient with C-reactive protein 125 mg/L, marrow edema on MRI, pain duration 4 weeks
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for same day action
    And the red flag "osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-16 is concluded
    And with this changed the answer is
      | changed                                                           | answer             |
      | pain duration 5 weeks                                             | RF-16 is concluded |
      | marrow edema site femoral head, marrow edema on MRI not recorded  | RF-16 is concluded |
      | bone pain, marrow edema on MRI not recorded                       | RF-16 is concluded |
      | pain onset sudden, pain duration not recorded                     | RF-16 is concluded |
      | rapid worsening, pain duration not recorded                       | RF-16 is concluded |
      | inability to bear weight, pain duration not recorded              | RF-16 is concluded |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | RF-16 stays silent |
      | C-reactive protein 100 mg/L                                       | RF-16 stays silent |
      | pain duration 6 weeks                                             | RF-16 stays silent |

  @rule-RF-17
  Scenario: RF-17: A child with fever and pain in limb, pelvis or back needs blood tests and imaging today, however well it looks
    Given a 14-year-old patient with fever, hip pain
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for same day action
    And the red flag "osteomyelitis" points to infectious
    And the red flag "osteomyelitis" points to neoplastic
    And the danger "osteomyelitis" is flagged
    And RF-17 is concluded
    And with this changed the answer is
      | changed                               | answer             |
      | age 17.5 years                        | RF-17 is concluded |
      | temperature 37 °C, fever not recorded | RF-17 stays silent |
      | age 18 years                          | RF-17 stays silent |
      | skull pain                            | RF-17 stays silent |

  @rule-RF-18
  Scenario: RF-18: A child who looks ill with a painful limb gets antibiotics at once
    Given a 14-year-old patient with hip pain, ill appearance, C-reactive protein 12 mg/L
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for immediate action
    And the red flag "osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-18 is concluded
    And with this changed the answer is
      | changed                                       | answer             |
      | age 17.5 years                                | RF-18 is concluded |
      | sepsis, ill appearance not recorded           | RF-18 is concluded |
      | rapid worsening, ill appearance not recorded  | RF-18 is concluded |
      | fever, C-reactive protein not recorded        | RF-18 is concluded |
      | leukocytosis, C-reactive protein not recorded | RF-18 is concluded |
      | sepsis, C-reactive protein not recorded       | RF-18 is concluded |
      | age 18 years                                  | RF-18 stays silent |
      | skull pain                                    | RF-18 stays silent |
      | no ill appearance                             | RF-18 stays silent |
      | C-reactive protein 8 mg/L                     | RF-18 stays silent |

  @rule-RF-19
  Scenario: RF-19: A cavity or edema that crosses a child's growth plate may be a Brodie abscess
    Given a 14-year-old patient with edema crossing the growth plate, lytic lesion
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for urgent action
    And the red flag "osteomyelitis" points to infectious
    And the red flag "osteomyelitis" points to neoplastic
    And the danger "osteomyelitis" is flagged
    And RF-19 is concluded
    And with this changed the answer is
      | changed                                                     | answer             |
      | age 17.5 years                                              | RF-19 is concluded |
      | low T1 marrow signal, lytic lesion not recorded             | RF-19 is concluded |
      | metaphyseal irregularity, lytic lesion not recorded         | RF-19 is concluded |
      | night pain, lytic lesion not recorded                       | RF-19 is concluded |
      | rest pain, lytic lesion not recorded                        | RF-19 is concluded |
      | edema increased on follow-up MRI, lytic lesion not recorded | RF-19 is concluded |
      | worsening despite treatment, lytic lesion not recorded      | RF-19 is concluded |
      | age 18 years                                                | RF-19 stays silent |
      | no edema crossing the growth plate                          | RF-19 stays silent |
      | no lytic lesion                                             | RF-19 stays silent |

  @rule-RF-20
  Scenario: RF-20: Sickle cell disease with fever and bone pain is treated as infection until the difference is made
    Given a patient with sickle cell disease, fever, pain
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for same day action
    And the red flag "osteomyelitis" points to infectious
    And the red flag "osteomyelitis" points to ischemic
    And the danger "osteomyelitis" is flagged
    And RF-20 is concluded
    And with this changed the answer is
      | changed                                           | answer             |
      | C-reactive protein 62 mg/L, fever not recorded    | RF-20 is concluded |
      | limp, pain not recorded                           | RF-20 is concluded |
      | marrow edema on MRI, pain not recorded            | RF-20 is concluded |
      | marrow edema site femoral head, pain not recorded | RF-20 is concluded |
      | no sickle cell disease                            | RF-20 stays silent |
      | no pain                                           | RF-20 stays silent |
      | C-reactive protein 50 mg/L, fever not recorded    | RF-20 stays silent |

  @rule-RF-21
  Scenario: RF-21: Sepsis with bone or joint pain cannot wait for any picture
    Given a patient with sepsis, hip pain
    When the findings are worked up
    Then the red flag "sepsis from bone or joint" asks for immediate action
    And the red flag "sepsis from bone or joint" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-21 is concluded
    And with this changed the answer is
      | changed                                     | answer             |
      | skull pain                                  | RF-21 is concluded |
      | limp, pain site not recorded                | RF-21 is concluded |
      | marrow edema on MRI, pain site not recorded | RF-21 is concluded |
      | no sepsis                                   | RF-21 stays silent |
      | pain site not recorded                      | RF-21 stays silent |

  @rule-RF-22
  Scenario: RF-22: Bone that a probe can touch, or a large ulcer, hides osteomyelitis
    Given a patient with bone palpable with probe
    When the findings are worked up
    Then the red flag "diabetic foot osteomyelitis" asks for same day action
    And the red flag "diabetic foot osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-22 is concluded
    And with this changed the answer is
      | changed                                                                        | answer             |
      | foot ulcer, low T1 marrow signal, bone palpable with probe not recorded        | RF-22 is concluded |
      | foot ulcer, ulcer area 3 cm², bone palpable with probe not recorded            | RF-22 is concluded |
      | foot ulcer, edema next to a skin ulcer, bone palpable with probe not recorded  | RF-22 is concluded |
      | foot ulcer, inflammatory markers raised, bone palpable with probe not recorded | RF-22 is concluded |
      | foot ulcer, sinus tract, bone palpable with probe not recorded                 | RF-22 is concluded |
      | foot ulcer, bone palpable with probe not recorded                              | RF-22 stays silent |
      | ulcer area 2.5 cm², bone palpable with probe not recorded                      | RF-22 stays silent |

  @rule-RF-23
  Scenario: RF-23: A foot ulcer with signs of sepsis is an emergency
    Given a patient with foot ulcer, sepsis
    When the findings are worked up
    Then the red flag "diabetic foot osteomyelitis" asks for immediate action
    And the red flag "diabetic foot osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-23 is concluded
    And with this changed the answer is
      | changed                             | answer             |
      | fever, sepsis not recorded          | RF-23 is concluded |
      | chills, sepsis not recorded         | RF-23 is concluded |
      | ill appearance, sepsis not recorded | RF-23 is concluded |
      | abscess, sepsis not recorded        | RF-23 is concluded |
      | no foot ulcer                       | RF-23 stays silent |
      | no sepsis                           | RF-23 stays silent |

  @rule-RF-24
  Scenario: RF-24: A hot, swollen, draining or suddenly failing artificial joint, or one with fever or raised markers, goes to an orthopedic surgeon today
    Given a patient with joint prosthesis, joint swelling
    When the findings are worked up
    Then the red flag "prosthetic joint infection" asks for same day action
    And the red flag "prosthetic joint infection" points to infectious
    And the danger "septic arthritis" is flagged
    And RF-24 is concluded
    And with this changed the answer is
      | changed                                                       | answer             |
      | local warmth, joint swelling not recorded                     | RF-24 is concluded |
      | local redness, joint swelling not recorded                    | RF-24 is concluded |
      | discharging skin sinus, joint swelling not recorded           | RF-24 is concluded |
      | sudden failure of the prosthesis, joint swelling not recorded | RF-24 is concluded |
      | fever, joint swelling not recorded                            | RF-24 is concluded |
      | C-reactive protein 12 mg/L, joint swelling not recorded       | RF-24 is concluded |
      | no joint prosthesis                                           | RF-24 stays silent |
      | no joint swelling                                             | RF-24 stays silent |

  @rule-RF-83
  Scenario: RF-83: An artificial joint that hurts needs a C-reactive protein and an orthopedic opinion within weeks
    Given a patient with joint prosthesis, joint pain
    When the findings are worked up
    Then the red flag "painful artificial joint" asks for soon action
    And the red flag "painful artificial joint" points to infectious
    And the danger "septic arthritis" is flagged
    And RF-83 is concluded
    And with this changed the answer is
      | changed                                    | answer             |
      | rest pain, joint pain not recorded         | RF-83 is concluded |
      | pain with loading, joint pain not recorded | RF-83 is concluded |
      | no joint prosthesis                        | RF-83 stays silent |
      | no joint pain                              | RF-83 stays silent |

  @rule-RF-25
  Scenario: RF-25: Granulomas, mycobacteria or exposure to tuberculosis with a destroyed joint or vertebra call for culture before steroids
    Given a patient with mycobacteria detected, joint destruction
    When the findings are worked up
    Then the red flag "skeletal tuberculosis" asks for urgent action
    And the red flag "skeletal tuberculosis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-25 is concluded
    And with this changed the answer is
      | changed                                                            | answer             |
      | histology shows granulomas, mycobacteria detected not recorded     | RF-25 is concluded |
      | tuberculosis exposure, mycobacteria detected not recorded          | RF-25 is concluded |
      | interferon gamma release assay, mycobacteria detected not recorded | RF-25 is concluded |
      | tuberculin skin test, mycobacteria detected not recorded           | RF-25 is concluded |
      | joint effusion, joint destruction not recorded                     | RF-25 is concluded |
      | bone erosion, joint destruction not recorded                       | RF-25 is concluded |
      | back pain, joint destruction not recorded                          | RF-25 is concluded |
      | abscess, joint destruction not recorded                            | RF-25 is concluded |
      | soft tissue fluid collection, joint destruction not recorded       | RF-25 is concluded |
      | lytic lesion, joint destruction not recorded                       | RF-25 is concluded |
      | no mycobacteria detected                                           | RF-25 stays silent |
      | no joint destruction                                               | RF-25 stays silent |

  @rule-RF-26
  Scenario: RF-26: Back or neck pain with fever is spinal infection until the MRI is read
    Given a patient with back pain, fever
    When the findings are worked up
    Then the red flag "spondylodiscitis" asks for same day action
    And the red flag "spondylodiscitis" points to infectious
    And the danger "spondylodiscitis" is flagged
    And RF-26 is concluded
    And with this changed the answer is
      | changed                               | answer             |
      | chills, fever not recorded            | RF-26 is concluded |
      | temperature 37 °C, fever not recorded | RF-26 stays silent |
      | hip pain                              | RF-26 stays silent |

  @rule-RF-27
  Scenario: RF-27: New or worsening back or neck pain with raised markers is spinal infection until the MRI is read, even without fever
    Given a patient with back pain, C-reactive protein 12 mg/L, pain duration 9 weeks
    When the findings are worked up
    Then the red flag "spondylodiscitis" asks for same day action
    And the red flag "spondylodiscitis" points to infectious
    And the danger "spondylodiscitis" is flagged
    And RF-27 is concluded
    And with this changed the answer is
      | changed                                                                                                                 | answer             |
      | inflammatory markers raised, C-reactive protein not recorded                                                            | RF-27 is concluded |
      | pain onset sudden, pain duration not recorded                                                                           | RF-27 is concluded |
      | progressive pain, pain duration not recorded                                                                            | RF-27 is concluded |
      | rapid worsening, pain duration not recorded                                                                             | RF-27 is concluded |
      | worsening despite treatment, pain duration not recorded                                                                 | RF-27 is concluded |
      | spinal tenderness, pain duration not recorded                                                                           | RF-27 is concluded |
      | disc destruction, pain duration not recorded                                                                            | RF-27 is concluded |
      | injection drug use, pain duration not recorded                                                                          | RF-27 is concluded |
      | erythrocyte sedimentation rate 88 mm/h, pain duration not recorded                                                      | RF-27 is concluded |
      | leukocytosis, pain duration not recorded                                                                                | RF-27 is concluded |
      | night sweats, pain duration not recorded                                                                                | RF-27 is concluded |
      | diabetes, pain duration not recorded                                                                                    | RF-27 is concluded |
      | known rheumatoid arthritis, pain duration not recorded                                                                  | RF-27 is concluded |
      | vertebral collapse, pain duration not recorded                                                                          | RF-27 is concluded |
      | hip pain                                                                                                                | RF-27 stays silent |
      | C-reactive protein 8 mg/L                                                                                               | RF-27 stays silent |
      | pain duration 12 weeks                                                                                                  | RF-27 stays silent |
      | pain site back and neck, pain duration 14 days, erythrocyte sedimentation rate 40 mm/h, C-reactive protein not recorded | RF-27 stays silent |

  @rule-RF-28
  Scenario: RF-28: Back or neck pain in someone with germs in the blood, or new or worse pain in someone with a weak defense or a recent infection, is seen the same day
    Given a patient with back pain, injection drug use
    When the findings are worked up
    Then the red flag "spondylodiscitis" asks for same day action
    And the red flag "spondylodiscitis" points to infectious
    And the danger "spondylodiscitis" is flagged
    And RF-28 is concluded
    And with this changed the answer is
      | changed                                                                                       | answer             |
      | immunosuppression, pain duration 14 days, injection drug use not recorded                     | RF-28 is concluded |
      | immunosuppression, pain onset sudden, injection drug use not recorded                         | RF-28 is concluded |
      | immunosuppression, progressive pain, injection drug use not recorded                          | RF-28 is concluded |
      | immunosuppression, rapid worsening, injection drug use not recorded                           | RF-28 is concluded |
      | immunosuppression, worsening despite treatment, injection drug use not recorded               | RF-28 is concluded |
      | immunosuppression, spinal tenderness, pain site not recorded, injection drug use not recorded | RF-28 is concluded |
      | hip pain                                                                                      | RF-28 stays silent |
      | pain duration 9 weeks, injection drug use not recorded                                        | RF-28 stays silent |

  @rule-RF-29
  Scenario: RF-29: A bright disc beside vertebral edema or eaten endplates, a destroyed disc or inflammation beside a diseased vertebra is infected until proven otherwise
    Given a patient with discitis pattern on MRI
    When the findings are worked up
    Then the red flag "spondylodiscitis" asks for same day action
    And the red flag "spondylodiscitis" points to infectious
    And the danger "spondylodiscitis" is flagged
    And RF-29 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                                                                                           | answer             |
      | disc destruction, discitis pattern on MRI not recorded                                                                                                                                                                            | RF-29 is concluded |
      | fever, bright disc, discitis pattern on MRI not recorded                                                                                                                                                                          | RF-29 is concluded |
      | endplate erosion, paraspinal inflammation, discitis pattern on MRI not recorded                                                                                                                                                   | RF-29 is concluded |
      | endplate edema, paraspinal inflammation, discitis pattern on MRI not recorded                                                                                                                                                     | RF-29 is concluded |
      | marrow edema site intertrochanteric region and greater trochanter and patella and vertebral body and sacroiliac joint and distal clavicle and metacarpal and skull, paraspinal inflammation, discitis pattern on MRI not recorded | RF-29 is concluded |
      | inflammatory markers raised, paraspinal inflammation, discitis pattern on MRI not recorded                                                                                                                                        | RF-29 is concluded |
      | bright disc, discitis pattern on MRI not recorded                                                                                                                                                                                 | RF-29 stays silent |
      | endplate erosion, discitis pattern on MRI not recorded                                                                                                                                                                            | RF-29 stays silent |

  @rule-RF-30
  Scenario: RF-30: New or growing back pain that does not let go in diabetes, kidney failure or heavy drinking may be infection
    Given a patient with diabetes, spinal tenderness, pain duration 9 weeks
    When the findings are worked up
    Then the red flag "spondylodiscitis" asks for same day action
    And the red flag "spondylodiscitis" points to infectious
    And the danger "spondylodiscitis" is flagged
    And RF-30 is concluded
    And with this changed the answer is
      | changed                                                                                                             | answer             |
      | chronic kidney disease, diabetes not recorded                                                                       | RF-30 is concluded |
      | alcohol excess, diabetes not recorded                                                                               | RF-30 is concluded |
      | corticosteroid use, diabetes not recorded                                                                           | RF-30 is concluded |
      | recent dental procedure, diabetes not recorded                                                                      | RF-30 is concluded |
      | skin entry site, diabetes not recorded                                                                              | RF-30 is concluded |
      | disc destruction, spinal tenderness not recorded                                                                    | RF-30 is concluded |
      | pain onset sudden, pain duration not recorded                                                                       | RF-30 is concluded |
      | progressive pain, pain duration not recorded                                                                        | RF-30 is concluded |
      | rapid worsening, pain duration not recorded                                                                         | RF-30 is concluded |
      | disc destruction, pain duration not recorded                                                                        | RF-30 is concluded |
      | night pain, preserved vertebral marrow, spinal tenderness not recorded                                              | RF-30 is concluded |
      | rest pain, preserved vertebral marrow, spinal tenderness not recorded                                               | RF-30 is concluded |
      | preserved vertebral marrow, worsening despite treatment, spinal tenderness not recorded, pain duration not recorded | RF-30 is concluded |
      | inflammatory markers raised, preserved vertebral marrow, spinal tenderness not recorded, pain duration not recorded | RF-30 is concluded |
      | no diabetes                                                                                                         | RF-30 stays silent |
      | pain duration 12 weeks                                                                                              | RF-30 stays silent |
      | night pain, spinal tenderness not recorded                                                                          | RF-30 stays silent |
      | preserved vertebral marrow, spinal tenderness not recorded                                                          | RF-30 stays silent |

  @rule-RF-31
  Scenario: RF-31: Back pain with infection and any new deficit is an emergency
    Given a patient with back pain, neurological deficit, fever
    When the findings are worked up
    Then the red flag "epidural abscess" asks for immediate action
    And the red flag "epidural abscess" points to infectious
    And the danger "cord or cauda equina compression" is flagged
    And RF-31 is concluded
    And with this changed the answer is
      | changed                                                         | answer             |
      | radiating pain, pain site not recorded                          | RF-31 is concluded |
      | bladder or bowel disturbance, neurological deficit not recorded | RF-31 is concluded |
      | chills, fever not recorded                                      | RF-31 is concluded |
      | C-reactive protein 12 mg/L, fever not recorded                  | RF-31 is concluded |
      | injection drug use, fever not recorded                          | RF-31 is concluded |
      | disc destruction, fever not recorded                            | RF-31 is concluded |
      | temperature 37 °C, fever not recorded                           | RF-31 stays silent |
      | hip pain                                                        | RF-31 stays silent |
      | no neurological deficit                                         | RF-31 stays silent |

  @rule-RF-32
  Scenario: RF-32: A collection beside or within the spinal canal needs a spinal surgeon now
    Given a patient with epidural abscess
    When the findings are worked up
    Then the red flag "epidural abscess" asks for immediate action
    And the red flag "epidural abscess" points to infectious
    And the danger "spondylodiscitis" is flagged
    And RF-32 is concluded
    And with this changed the answer is
      | changed                                                          | answer             |
      | paraspinal or epidural collection, epidural abscess not recorded | RF-32 is concluded |
      | no epidural abscess                                              | RF-32 stays silent |

  @rule-RF-33
  Scenario: RF-33: Back or leg pain with bladder, bowel, saddle or sexual change needs an MRI within hours
    Given a patient with bladder or bowel disturbance
    When the findings are worked up
    Then the red flag "cauda equina compression" asks for immediate action
    And the red flag "cauda equina compression" points to infectious
    And the red flag "cauda equina compression" points to neoplastic
    And the red flag "cauda equina compression" points to degenerative
    And the red flag "cauda equina compression" points to traumatic
    And the danger "cord or cauda equina compression" is flagged
    And RF-33 is concluded
    And with this changed the answer is
      | changed                                                                                                  | answer             |
      | pain site sacroiliac region and wrist, new sexual dysfunction, bladder or bowel disturbance not recorded | RF-33 is concluded |
      | back pain, bladder or bowel disturbance not recorded                                                     | RF-33 stays silent |
      | new sexual dysfunction, no bilateral leg weakness, bladder or bowel disturbance not recorded             | RF-33 stays silent |

  @rule-RF-34
  Scenario: RF-34: Any new neurological deficit with back or neck pain, or with a vertebral lesion, is seen immediately
    Given a patient with back pain, neurological deficit
    When the findings are worked up
    Then the red flag "cord compression" asks for immediate action
    And the red flag "cord compression" points to infectious
    And the red flag "cord compression" points to neoplastic
    And the red flag "cord compression" points to degenerative
    And the red flag "cord compression" points to metabolic
    And the danger "cord or cauda equina compression" is flagged
    And RF-34 is concluded
    And with this changed the answer is
      | changed                 | answer             |
      | hip pain                | RF-34 stays silent |
      | no neurological deficit | RF-34 stays silent |

  @rule-RF-35
  Scenario: RF-35: Compression seen on MRI goes to a spinal surgeon now
    Given a patient with cord or cauda equina compression on MRI
    When the findings are worked up
    Then the red flag "cord compression" asks for immediate action
    And the red flag "cord compression" points to infectious
    And the red flag "cord compression" points to neoplastic
    And the red flag "cord compression" points to degenerative
    And the red flag "cord compression" points to metabolic
    And the danger "cord or cauda equina compression" is flagged
    And RF-35 is concluded
    And with this changed the answer is
      | changed                                    | answer             |
      | no cord or cauda equina compression on MRI | RF-35 stays silent |

  @rule-RF-36
  Scenario: RF-36: Focal tenderness over a vertebra from 50 years on, or with pain that treatment and rest do not ease, needs a cause within days
    Given a 54-year-old patient with spinal tenderness
    When the findings are worked up
    Then the red flag "spinal infection or tumor" asks for urgent action
    And the red flag "spinal infection or tumor" points to infectious
    And the red flag "spinal infection or tumor" points to neoplastic
    And the red flag "spinal infection or tumor" points to metabolic
    And the danger "spondylodiscitis" is flagged
    And RF-36 is concluded
    And with this changed the answer is
      | changed                                       | answer             |
      | age 50 years                                  | RF-36 is concluded |
      | worsening despite treatment, age not recorded | RF-36 is concluded |
      | night pain, age not recorded                  | RF-36 is concluded |
      | rest pain, age not recorded                   | RF-36 is concluded |
      | weight loss, age not recorded                 | RF-36 is concluded |
      | progressive pain, age not recorded            | RF-36 is concluded |
      | no spinal tenderness                          | RF-36 stays silent |
      | age 46 years                                  | RF-36 stays silent |

  @rule-RF-37
  Scenario: RF-37: A femoral neck fracture on the tension side, complete, or displaced is fixed now
    Given a patient with fracture line side tension side
    When the findings are worked up
    Then the red flag "unstable femoral neck fracture" asks for immediate action
    And the red flag "unstable femoral neck fracture" points to traumatic
    And the red flag "unstable femoral neck fracture" points to metabolic
    And the danger "fracture at risk" is flagged
    And RF-37 is concluded
    And with this changed the answer is
      | changed                                                 | answer             |
      | fracture line side compression side, complete fracture  | RF-37 is concluded |
      | fracture line side compression side, displaced fracture | RF-37 is concluded |
      | fracture line side compression side                     | RF-37 stays silent |
      | complete fracture, fracture line side not recorded      | RF-37 stays silent |

  @rule-RF-38
  Scenario: RF-38: A compression-side line over more than half of the femoral neck needs fixation as well
    Given a patient with fracture line extent 62 %
    When the findings are worked up
    Then the red flag "unstable femoral neck fracture" asks for immediate action
    And the red flag "unstable femoral neck fracture" points to traumatic
    And the red flag "unstable femoral neck fracture" points to metabolic
    And the danger "fracture at risk" is flagged
    And RF-38 is concluded
    And with this changed the answer is
      | changed                   | answer             |
      | fracture line extent 50 % | RF-38 stays silent |

  @rule-RF-39
  Scenario: RF-39: A line or a band in the femoral neck means no weight and an orthopedic opinion today
    Given a patient with femoral neck fracture
    When the findings are worked up
    Then the red flag "femoral neck stress fracture" asks for same day action
    And the red flag "femoral neck stress fracture" points to traumatic
    And the red flag "femoral neck stress fracture" points to metabolic
    And the danger "fracture at risk" is flagged
    And RF-39 is concluded
    And with this changed the answer is
      | changed                                                                                           | answer             |
      | hip pain, inability to bear weight, fracture on radiograph, femoral neck fracture not recorded    | RF-39 is concluded |
      | hip pain, inability to bear weight, fracture on CT, femoral neck fracture not recorded            | RF-39 is concluded |
      | hip pain, inability to bear weight, linear sclerosis, femoral neck fracture not recorded          | RF-39 is concluded |
      | fracture line on MRI, fracture site proximal femoral fracture, femoral neck fracture not recorded | RF-39 is concluded |
      | diffuse edema of femoral head and neck, fracture line on MRI, femoral neck fracture not recorded  | RF-39 is concluded |
      | marrow edema site intertrochanteric region, pseudofracture, femoral neck fracture not recorded    | RF-39 is concluded |
      | fracture site proximal femoral fracture, femoral neck fracture not recorded                       | RF-39 stays silent |
      | fracture line on MRI, femoral neck fracture not recorded                                          | RF-39 stays silent |

  @rule-RF-40
  Scenario: RF-40: Groin pain in a runner or recruit is a femoral neck stress fracture until MRI denies it, whatever the radiograph shows
    Given a patient with hip pain, athletic or military training, normal radiograph
    When the findings are worked up
    Then the red flag "femoral neck stress fracture" asks for same day action
    And the red flag "femoral neck stress fracture" points to traumatic
    And the danger "fracture at risk" is flagged
    And RF-40 is concluded
    And with this changed the answer is
      | changed                                                        | answer             |
      | marrow edema site femoral neck, pain site not recorded         | RF-40 is concluded |
      | pain with loading, normal radiograph not recorded              | RF-40 is concluded |
      | pain with activity, normal radiograph not recorded             | RF-40 is concluded |
      | pain on one-leg hop, normal radiograph not recorded            | RF-40 is concluded |
      | pain on passive movement, normal radiograph not recorded       | RF-40 is concluded |
      | inability to bear weight, normal radiograph not recorded       | RF-40 is concluded |
      | sudden rise in training load, normal radiograph not recorded   | RF-40 is concluded |
      | marrow edema site femoral neck, normal radiograph not recorded | RF-40 is concluded |
      | pubis pain                                                     | RF-40 stays silent |
      | no athletic or military training                               | RF-40 stays silent |
      | no normal radiograph                                           | RF-40 stays silent |

  @rule-RF-41
  Scenario: RF-41: An older person who hurts at the hip after a fall may have a fracture that the radiograph hides
    Given a 64-year-old patient with hip pain, recent injury, normal radiograph
    When the findings are worked up
    Then the red flag "occult hip fracture" asks for same day action
    And the red flag "occult hip fracture" points to traumatic
    And the red flag "occult hip fracture" points to metabolic
    And the danger "fracture at risk" is flagged
    And RF-41 is concluded
    And with this changed the answer is
      | changed                                               | answer             |
      | age 60 years                                          | RF-41 is concluded |
      | mechanism of injury fall, recent injury not recorded  | RF-41 is concluded |
      | minor injury, recent injury not recorded              | RF-41 is concluded |
      | pain with loading, normal radiograph not recorded     | RF-41 is concluded |
      | difficulty walking, normal radiograph not recorded    | RF-41 is concluded |
      | pain on axial loading, normal radiograph not recorded | RF-41 is concluded |
      | age 59.5 years                                        | RF-41 stays silent |
      | pelvis pain                                           | RF-41 stays silent |
      | no recent injury                                      | RF-41 stays silent |
      | no leg complaints, normal radiograph not recorded     | RF-41 stays silent |

  @rule-RF-42
  Scenario: RF-42: Hip pain in weak bone that a radiograph does not explain, that no longer carries or that leaps up, may be a fracture
    Given a patient with hip pain, known osteoporosis, inability to bear weight
    When the findings are worked up
    Then the red flag "occult hip fracture" asks for urgent action
    And the red flag "occult hip fracture" points to metabolic
    And the red flag "occult hip fracture" points to traumatic
    And the danger "fracture at risk" is flagged
    And RF-42 is concluded
    And with this changed the answer is
      | changed                                                               | answer             |
      | sudden worsening of known pain, inability to bear weight not recorded | RF-42 is concluded |
      | rapid worsening, inability to bear weight not recorded                | RF-42 is concluded |
      | no fracture on radiograph, inability to bear weight not recorded      | RF-42 is concluded |
      | pelvis pain                                                           | RF-42 stays silent |
      | no known osteoporosis                                                 | RF-42 stays silent |
      | sacroiliitis on radiograph, inability to bear weight not recorded     | RF-42 stays silent |

  @rule-RF-43
  Scenario: RF-43: An adolescent with hip, thigh or knee pain who cannot walk even with crutches has an unstable slip until shown otherwise
    Given a 13-year-old patient with knee pain, inability to walk even with crutches
    When the findings are worked up
    Then the red flag "slipped femoral epiphysis" asks for immediate action
    And the red flag "slipped femoral epiphysis" points to traumatic
    And the danger "fracture at risk" is flagged
    And RF-43 is concluded
    And with this changed the answer is
      | changed                                 | answer             |
      | age 8 years                             | RF-43 is concluded |
      | age 17 years                            | RF-43 is concluded |
      | age 7 years                             | RF-43 stays silent |
      | age 17.5 years                          | RF-43 stays silent |
      | pubis pain                              | RF-43 stays silent |
      | shin pain                               | RF-43 stays silent |
      | no inability to walk even with crutches | RF-43 stays silent |

  @rule-RF-44
  Scenario: RF-44: An adolescent with hip or thigh pain who will not stand is treated as an unstable slip until the radiograph is read
    Given a 13-year-old patient with hip pain, inability to bear weight
    When the findings are worked up
    Then the red flag "slipped femoral epiphysis" asks for immediate action
    And the red flag "slipped femoral epiphysis" points to traumatic
    And the red flag "slipped femoral epiphysis" points to infectious
    And the danger "fracture at risk" is flagged
    And RF-44 is concluded
    And with this changed the answer is
      | changed                     | answer             |
      | age 8 years                 | RF-44 is concluded |
      | age 17 years                | RF-44 is concluded |
      | age 7 years                 | RF-44 stays silent |
      | age 17.5 years              | RF-44 stays silent |
      | knee pain                   | RF-44 stays silent |
      | no inability to bear weight | RF-44 stays silent |

  @rule-RF-45
  Scenario: RF-45: A stable slip is found only by looking at the hips of an adolescent with hip or thigh pain and lost rotation
    Given a 12-year-old patient with obligatory external rotation
    When the findings are worked up
    Then the red flag "slipped femoral epiphysis" asks for same day action
    And the red flag "slipped femoral epiphysis" points to traumatic
    And the danger "fracture at risk" is flagged
    And RF-45 is concluded
    And with this changed the answer is
      | changed                                                                                                   | answer             |
      | age 16 years                                                                                              | RF-45 is concluded |
      | age 16 years, pain site hip and thigh, limp, obligatory external rotation not recorded                    | RF-45 is concluded |
      | age 8 years, pain site hip and thigh, restricted movement, obligatory external rotation not recorded      | RF-45 is concluded |
      | age 8 years, body mass index 30 kg/m², pain site hip and thigh, obligatory external rotation not recorded | RF-45 is concluded |
      | age 7 years                                                                                               | RF-45 stays silent |
      | age 16.5 years                                                                                            | RF-45 stays silent |
      | hip pain, obligatory external rotation not recorded                                                       | RF-45 stays silent |
      | limp, obligatory external rotation not recorded                                                           | RF-45 stays silent |

  @rule-RF-207
  Scenario: RF-207: An adolescent with knee pain who walks badly, and is heavy or turns the hip less, has the slip looked for today
    Given a 12-year-old patient with knee pain, limp, body mass index 38 kg/m²
    When the findings are worked up
    Then the red flag "slipped femoral epiphysis" asks for same day action
    And the red flag "slipped femoral epiphysis" points to traumatic
    And the danger "fracture at risk" is flagged
    And RF-207 is concluded
    And with this changed the answer is
      | changed                                                    | answer              |
      | age 8 years                                                | RF-207 is concluded |
      | age 16 years                                               | RF-207 is concluded |
      | body mass index 30 kg/m²                                   | RF-207 is concluded |
      | difficulty walking, limp not recorded                      | RF-207 is concluded |
      | limited internal rotation, body mass index not recorded    | RF-207 is concluded |
      | obligatory external rotation, body mass index not recorded | RF-207 is concluded |
      | age 7 years                                                | RF-207 stays silent |
      | age 16.5 years                                             | RF-207 stays silent |
      | hip pain                                                   | RF-207 stays silent |
      | body mass index 24 kg/m²                                   | RF-207 stays silent |
      | no inability to bear weight, limp not recorded             | RF-207 stays silent |

  @rule-RF-46
  Scenario: RF-46: A slip seen on imaging goes to orthopedics without another step
    Given a patient with slipped femoral epiphysis
    When the findings are worked up
    Then the red flag "slipped femoral epiphysis" asks for immediate action
    And the red flag "slipped femoral epiphysis" points to traumatic
    And the danger "fracture at risk" is flagged
    And RF-46 is concluded
    And with this changed the answer is
      | changed                      | answer             |
      | no slipped femoral epiphysis | RF-46 stays silent |

  @rule-RF-47
  Scenario: RF-47: Dead bone with sudden pain, an effusion or a crack under the surface is about to collapse
    Given a patient with double line sign, sudden worsening of known pain
    When the findings are worked up
    Then the red flag "osteonecrosis before collapse" asks for urgent action
    And the red flag "osteonecrosis before collapse" points to ischemic
    And the danger "osteonecrosis before collapse" is flagged
    And RF-47 is concluded
    And with this changed the answer is
      | changed             | answer             |
      | no double line sign | RF-47 stays silent |

  @rule-RF-48
  Scenario: RF-48: Dead bone with edema around it, or over a third of the femoral head, is likely to collapse and needs an orthopedic plan
    Given a patient with necrotic share of femoral head 38 %
    When the findings are worked up
    Then the red flag "osteonecrosis before collapse" asks for soon action
    And the red flag "osteonecrosis before collapse" points to ischemic
    And the danger "osteonecrosis before collapse" is flagged
    And RF-48 is concluded
    And with this changed the answer is
      | changed                                                                                          | answer             |
      | necrotic share of femoral head 30 %                                                              | RF-48 is concluded |
      | marrow edema on MRI, osteonecrosis on follow-up MRI, necrotic share of femoral head not recorded | RF-48 is concluded |
      | pain with loading, osteonecrosis on follow-up MRI, necrotic share of femoral head not recorded   | RF-48 is concluded |
      | rest pain, osteonecrosis on follow-up MRI, necrotic share of femoral head not recorded           | RF-48 is concluded |
      | necrotic share of femoral head 22 %                                                              | RF-48 stays silent |
      | marrow edema on MRI, necrotic share of femoral head not recorded                                 | RF-48 stays silent |

  @rule-RF-49
  Scenario: RF-49: A child or young adult with an unexplained lump on a bone has a radiograph within two days
    Given a 21-year-old patient with bony swelling
    When the findings are worked up
    Then the red flag "bone sarcoma" asks for urgent action
    And the red flag "bone sarcoma" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-49 is concluded
    And with this changed the answer is
      | changed                                   | answer             |
      | age 23 years                              | RF-49 is concluded |
      | palpable mass, bony swelling not recorded | RF-49 is concluded |
      | age 25 years                              | RF-49 stays silent |
      | no bony swelling                          | RF-49 stays silent |

  @rule-RF-50
  Scenario: RF-50: Bone pain of a young person that does not let go, with one more sign, has a radiograph within two days
    Given a 21-year-old patient with night pain, local swelling
    When the findings are worked up
    Then the red flag "bone sarcoma" asks for urgent action
    And the red flag "bone sarcoma" points to neoplastic
    And the red flag "bone sarcoma" points to infectious
    And the danger "malignancy" is flagged
    And RF-50 is concluded
    And with this changed the answer is
      | changed                                                     | answer             |
      | age 23 years                                                | RF-50 is concluded |
      | weight loss, local swelling not recorded                    | RF-50 is concluded |
      | periosteal reaction, local swelling not recorded            | RF-50 is concluded |
      | marrow replacement, local swelling not recorded             | RF-50 is concluded |
      | lesion margin moth-eaten, local swelling not recorded       | RF-50 is concluded |
      | diffuse abnormal marrow signal, local swelling not recorded | RF-50 is concluded |
      | worsening despite treatment, local swelling not recorded    | RF-50 is concluded |
      | age 25 years                                                | RF-50 stays silent |
      | no night pain                                               | RF-50 stays silent |
      | no local swelling                                           | RF-50 stays silent |

  @rule-RF-51
  Scenario: RF-51: A child with bone or joint pain and pallor, bleeding, large nodes or organs, or falling counts has a blood film today
    Given a 14-year-old patient with hip pain, pallor
    When the findings are worked up
    Then the red flag "leukemia" asks for same day action
    And the red flag "leukemia" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-51 is concluded
    And with this changed the answer is
      | changed                                         | answer             |
      | age 17.5 years                                  | RF-51 is concluded |
      | skull pain                                      | RF-51 is concluded |
      | limp, pain site not recorded                    | RF-51 is concluded |
      | age 18 years                                    | RF-51 stays silent |
      | no pallor                                       | RF-51 stays silent |
      | no widespread bone pain, pain site not recorded | RF-51 stays silent |

  @rule-RF-52
  Scenario: RF-52: A child with bone pain and few neutrophils has a blood film today when anything else is out of order
    Given a 14-year-old patient with neutrophil count 1.5 ×10^9/L, widespread bone pain
    When the findings are worked up
    Then the red flag "leukemia" asks for same day action
    And the red flag "leukemia" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-52 is concluded
    And with this changed the answer is
      | changed                                                                                 | answer             |
      | age 17.5 years                                                                          | RF-52 is concluded |
      | neutrophil count 1.8 ×10^9/L                                                            | RF-52 is concluded |
      | temperature 38 °C, joint effusion on examination, widespread bone pain not recorded     | RF-52 is concluded |
      | joint effusion on examination, no normal blood count, widespread bone pain not recorded | RF-52 is concluded |
      | weight loss, joint effusion on examination, widespread bone pain not recorded           | RF-52 is concluded |
      | fatigue, joint effusion on examination, widespread bone pain not recorded               | RF-52 is concluded |
      | age 18 years                                                                            | RF-52 stays silent |
      | neutrophil count 2 ×10^9/L                                                              | RF-52 stays silent |
      | fever, widespread bone pain not recorded                                                | RF-52 stays silent |
      | joint effusion on examination, widespread bone pain not recorded                        | RF-52 stays silent |

  @rule-RF-53
  Scenario: RF-53: Platelets that do not rise while the markers are high do not fit inflammation in a child
    Given a 14-year-old patient with hip pain, platelet count 225 ×10^9/L, C-reactive protein 125 mg/L
    When the findings are worked up
    Then the red flag "leukemia" asks for same day action
    And the red flag "leukemia" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-53 is concluded
    And with this changed the answer is
      | changed                                                                                                           | answer             |
      | age 17.5 years                                                                                                    | RF-53 is concluded |
      | skull pain                                                                                                        | RF-53 is concluded |
      | platelet count 150 ×10^9/L                                                                                        | RF-53 is concluded |
      | platelet count 300 ×10^9/L                                                                                        | RF-53 is concluded |
      | limp, pain site not recorded                                                                                      | RF-53 is concluded |
      | erythrocyte sedimentation rate 88 mm/h, C-reactive protein not recorded                                           | RF-53 is concluded |
      | age 16 years, erythrocyte sedimentation rate 71 mm/h, platelet count 151 ×10^9/L, C-reactive protein not recorded | RF-53 is concluded |
      | age 18 years                                                                                                      | RF-53 stays silent |
      | platelet count 125 ×10^9/L                                                                                        | RF-53 stays silent |
      | platelet count 375 ×10^9/L                                                                                        | RF-53 stays silent |
      | C-reactive protein 100 mg/L                                                                                       | RF-53 stays silent |
      | pain site not recorded                                                                                            | RF-53 stays silent |
      | age 16 years, erythrocyte sedimentation rate 70 mm/h, platelet count 151 ×10^9/L, C-reactive protein not recorded | RF-53 stays silent |

  @rule-RF-54
  Scenario: RF-54: A collapsed vertebra, several lytic lesions or replaced marrow in a child is leukemia or another tumor until the marrow is examined
    Given a 14-year-old patient with vertebral collapse
    When the findings are worked up
    Then the red flag "leukemia" asks for same day action
    And the red flag "leukemia" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-54 is concluded
    And with this changed the answer is
      | changed                                                              | answer             |
      | age 17.5 years                                                       | RF-54 is concluded |
      | diffuse abnormal marrow signal, vertebral collapse not recorded      | RF-54 is concluded |
      | marrow replacement, vertebral collapse not recorded                  | RF-54 is concluded |
      | lytic lesion, multiple bone lesions, vertebral collapse not recorded | RF-54 is concluded |
      | age 18 years                                                         | RF-54 stays silent |
      | multiple bone lesions, vertebral collapse not recorded               | RF-54 stays silent |
      | lytic lesion, vertebral collapse not recorded                        | RF-54 stays silent |

  @rule-RF-55
  Scenario: RF-55: Blasts in blood or marrow are leukemia at any age
    Given a patient with blasts on blood film
    When the findings are worked up
    Then the red flag "leukemia" asks for same day action
    And the red flag "leukemia" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-55 is concluded
    And with this changed the answer is
      | changed                                                  | answer             |
      | blasts in bone marrow, blasts on blood film not recorded | RF-55 is concluded |
      | no blasts on blood film                                  | RF-55 stays silent |

  @rule-RF-56
  Scenario: RF-56: A child with weeks of bone pain and fever has a blood film today
    Given a 14-year-old patient with fever, pain duration 3 weeks, hip pain
    When the findings are worked up
    Then the red flag "leukemia" asks for same day action
    And the red flag "leukemia" points to neoplastic
    And the red flag "leukemia" points to infectious
    And the danger "malignancy" is flagged
    And RF-56 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                                                                                          | answer             |
      | age 17.5 years                                                                                                                                                                                                                   | RF-56 is concluded |
      | pain duration 14 days                                                                                                                                                                                                            | RF-56 is concluded |
      | skull pain                                                                                                                                                                                                                       | RF-56 is concluded |
      | multifocal pain, pain duration not recorded                                                                                                                                                                                      | RF-56 is concluded |
      | limp, pain site not recorded                                                                                                                                                                                                     | RF-56 is concluded |
      | temperature 37 °C, fever not recorded                                                                                                                                                                                            | RF-56 stays silent |
      | age 18 years                                                                                                                                                                                                                     | RF-56 stays silent |
      | pain duration 10 days                                                                                                                                                                                                            | RF-56 stays silent |
      | pain site not recorded                                                                                                                                                                                                           | RF-56 stays silent |
      | age 8 years, pain site hip and pelvis and buttock and sacroiliac region and thigh and knee and ankle and heel and foot and shoulder and clavicle and wrist and jaw and face, no widespread bone pain, pain duration not recorded | RF-56 stays silent |

  @rule-RF-57
  Scenario: RF-57: An aggressive lesion, a soft-tissue mass with diseased bone or replaced marrow goes to a tumor center before any biopsy
    Given a patient with aggressive bone lesion
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-57 is concluded
    And with this changed the answer is
      | changed                                                                      | answer             |
      | aggressive periosteal reaction, aggressive bone lesion not recorded          | RF-57 is concluded |
      | soft tissue mass, lytic lesion, aggressive bone lesion not recorded          | RF-57 is concluded |
      | paraspinal or epidural mass, aggressive bone lesion not recorded             | RF-57 is concluded |
      | marrow replacement, aggressive bone lesion not recorded                      | RF-57 is concluded |
      | marrow infiltration on MRI, aggressive bone lesion not recorded              | RF-57 is concluded |
      | no preserved vertebral marrow, aggressive bone lesion not recorded           | RF-57 is concluded |
      | convex posterior vertebral wall, aggressive bone lesion not recorded         | RF-57 is concluded |
      | pedicle involvement, vertebral collapse, aggressive bone lesion not recorded | RF-57 is concluded |
      | no aggressive bone lesion                                                    | RF-57 stays silent |

  @rule-RF-58
  Scenario: RF-58: New or growing bone or back pain, or a lesion that hurts or threatens to break, in someone with a known cancer is metastasis until imaging says otherwise
    Given a patient with previous cancer, bone pain, pain duration 9 weeks
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-58 is concluded
    And with this changed the answer is
      | changed                                                                | answer             |
      | low T1 marrow signal, age 34 years, night pain, bone pain not recorded | RF-58 is concluded |
      | inability to bear weight, night pain, bone pain not recorded           | RF-58 is concluded |
      | no previous cancer                                                     | RF-58 stays silent |

  @rule-RF-59
  Scenario: RF-59: Malignant cells under the microscope, or a tumor found elsewhere, settle the urgency
    Given a patient with histology shows malignancy
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-59 is concluded
    And with this changed the answer is
      | changed                                                             | answer             |
      | tumor elsewhere on imaging, histology shows malignancy not recorded | RF-59 is concluded |
      | no histology shows malignancy                                       | RF-59 stays silent |

  @rule-RF-60
  Scenario: RF-60: Weight loss or night sweats, or a lump, with bone pain that does not let go asks for a tumor search
    Given a patient with weight loss, night pain
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to infectious
    And the danger "malignancy" is flagged
    And RF-60 is concluded
    And with this changed the answer is
      | changed                                                 | answer             |
      | night sweats, weight loss not recorded                  | RF-60 is concluded |
      | bony swelling, weight loss not recorded                 | RF-60 is concluded |
      | palpable mass, rest pain, weight loss not recorded      | RF-60 is concluded |
      | low T1 marrow signal, night pain not recorded           | RF-60 is concluded |
      | lytic lesion, night pain not recorded                   | RF-60 is concluded |
      | multiple bone lesions, night pain not recorded          | RF-60 is concluded |
      | diffuse abnormal marrow signal, night pain not recorded | RF-60 is concluded |
      | back pain, night pain not recorded                      | RF-60 is concluded |
      | no weight loss                                          | RF-60 stays silent |
      | no night pain                                           | RF-60 stays silent |

  @rule-RF-61
  Scenario: RF-61: A lytic, bordered or widespread marrow lesion with a second sign of replacement needs tissue
    Given a patient with well-defined low T1 lesion, periosteal reaction
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to infectious
    And the danger "malignancy" is flagged
    And RF-61 is concluded
    And with this changed the answer is
      | changed                                                                  | answer             |
      | diffuse abnormal marrow signal, well-defined low T1 lesion not recorded  | RF-61 is concluded |
      | lytic lesion, well-defined low T1 lesion not recorded                    | RF-61 is concluded |
      | multiple bone lesions, periosteal reaction not recorded                  | RF-61 is concluded |
      | diffuse abnormal marrow signal, anemia, periosteal reaction not recorded | RF-61 is concluded |
      | lactate dehydrogenase 625 U/L, periosteal reaction not recorded          | RF-61 is concluded |
      | opposed-phase signal loss 20 %, periosteal reaction not recorded         | RF-61 is concluded |
      | hemoglobin 9.1 g/dL, periosteal reaction not recorded                    | RF-61 is concluded |
      | calcium 10.6 mg/dL, periosteal reaction not recorded                     | RF-61 is concluded |
      | no well-defined low T1 lesion                                            | RF-61 stays silent |
      | opposed-phase signal loss 21 %, periosteal reaction not recorded         | RF-61 stays silent |
      | hemoglobin 10 g/dL, periosteal reaction not recorded                     | RF-61 stays silent |
      | calcium 10.5 mg/dL, periosteal reaction not recorded                     | RF-61 stays silent |

  @rule-RF-84
  Scenario: RF-84: Dark T1 marrow that keeps its signal on opposed-phase images, or that goes with marked anemia or high calcium, may be replaced
    Given a patient with low T1 marrow signal, opposed-phase signal loss 15 %
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to infectious
    And the danger "malignancy" is flagged
    And RF-84 is concluded
    And with this changed the answer is
      | changed                                                                                                                              | answer             |
      | opposed-phase signal loss 20 %                                                                                                       | RF-84 is concluded |
      | hemoglobin 8 g/dL, opposed-phase signal loss not recorded                                                                            | RF-84 is concluded |
      | calcium 14 mg/dL, opposed-phase signal loss not recorded                                                                             | RF-84 is concluded |
      | ionized calcium 2 mmol/L, opposed-phase signal loss not recorded                                                                     | RF-84 is concluded |
      | lactate dehydrogenase 625 U/L, opposed-phase signal loss not recorded                                                                | RF-84 is concluded |
      | hemoglobin 9.1 g/dL, well-defined low T1 lesion, low T1 marrow signal not recorded, opposed-phase signal loss not recorded           | RF-84 is concluded |
      | calcium 12 mg/dL, well-defined low T1 lesion, low T1 marrow signal not recorded, opposed-phase signal loss not recorded              | RF-84 is concluded |
      | no low T1 marrow signal                                                                                                              | RF-84 stays silent |
      | opposed-phase signal loss 25 %                                                                                                       | RF-84 stays silent |
      | hemoglobin 10 g/dL, well-defined low T1 lesion, low T1 marrow signal not recorded, opposed-phase signal loss not recorded            | RF-84 stays silent |
      | calcium 11 mg/dL, well-defined low T1 lesion, low T1 marrow signal not recorded, opposed-phase signal loss not recorded              | RF-84 stays silent |
      | ionized calcium 1.33 mmol/L, well-defined low T1 lesion, low T1 marrow signal not recorded, opposed-phase signal loss not recorded   | RF-84 stays silent |
      | lactate dehydrogenase 500 U/L, well-defined low T1 lesion, low T1 marrow signal not recorded, opposed-phase signal loss not recorded | RF-84 stays silent |

  @rule-RF-62
  Scenario: RF-62: A fracture through a lesion, or without adequate force in a bone with one, is stabilized before it moves
    Given a patient with fracture through a bone lesion, hip pain
    When the findings are worked up
    Then the red flag "pathological fracture" asks for same day action
    And the red flag "pathological fracture" points to neoplastic
    And the red flag "pathological fracture" points to metabolic
    And the danger "fracture at risk" is flagged
    And RF-62 is concluded
    And with this changed the answer is
      | changed                                                                                                                      | answer             |
      | previous cancer, pain site not recorded                                                                                      | RF-62 is concluded |
      | age 44 years, pain site not recorded                                                                                         | RF-62 is concluded |
      | fractures of different ages, multiple bone lesions, fracture through a bone lesion not recorded                              | RF-62 is concluded |
      | fractures of different ages, lytic lesion, fracture through a bone lesion not recorded                                       | RF-62 is concluded |
      | fracture without adequate force, aggressive bone lesion, fracture through a bone lesion not recorded, pain site not recorded | RF-62 is concluded |
      | pubis pain                                                                                                                   | RF-62 stays silent |
      | fracture without adequate force, fracture through a bone lesion not recorded                                                 | RF-62 stays silent |
      | lytic lesion, fracture through a bone lesion not recorded                                                                    | RF-62 stays silent |

  @rule-RF-85
  Scenario: RF-85: A long bone that broke without adequate force in someone with a known cancer is stabilized before it moves
    Given a patient with fracture without adequate force, previous cancer, hip pain
    When the findings are worked up
    Then the red flag "pathological fracture" asks for same day action
    And the red flag "pathological fracture" points to neoplastic
    And the red flag "pathological fracture" points to metabolic
    And the danger "fracture at risk" is flagged
    And RF-85 is concluded
    And with this changed the answer is
      | changed                            | answer             |
      | no fracture without adequate force | RF-85 stays silent |
      | no previous cancer                 | RF-85 stays silent |
      | pubis pain                         | RF-85 stays silent |

  @rule-RF-63
  Scenario: RF-63: A painful lesion in the neck or upper shaft of a femur may be about to break
    Given a patient with marrow edema site femoral neck, cortical destruction
    When the findings are worked up
    Then the red flag "pathological fracture" asks for same day action
    And the red flag "pathological fracture" points to neoplastic
    And the danger "fracture at risk" is flagged
    And RF-63 is concluded
    And with this changed the answer is
      | changed                                                                               | answer             |
      | hip pain, marrow edema site not recorded                                              | RF-63 is concluded |
      | thigh pain, marrow edema site not recorded                                            | RF-63 is concluded |
      | pain with loading, lytic lesion, lesion size 26 mm, cortical destruction not recorded | RF-63 is concluded |
      | pain with loading, aggressive bone lesion, cortical destruction not recorded          | RF-63 is concluded |
      | inability to bear weight, aggressive bone lesion, cortical destruction not recorded   | RF-63 is concluded |
      | age 66 years, pain with activity, lytic lesion, cortical destruction not recorded     | RF-63 is concluded |
      | marrow edema site greater trochanter                                                  | RF-63 stays silent |
      | marrow edema site distal femur                                                        | RF-63 stays silent |
      | aggressive bone lesion, cortical destruction not recorded                             | RF-63 stays silent |
      | inability to bear weight, cortical destruction not recorded                           | RF-63 stays silent |

  @rule-RF-64
  Scenario: RF-64: From 60 on, bone or back pain, pain that does not let go or an unexplained fracture with anemia, high calcium or failing kidneys asks for a myeloma screen
    Given a 64-year-old patient with bone pain, anemia
    When the findings are worked up
    Then the red flag "myeloma" asks for urgent action
    And the red flag "myeloma" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-64 is concluded
    And with this changed the answer is
      | changed                                                 | answer             |
      | age 60 years                                            | RF-64 is concluded |
      | pelvis pain, bone pain not recorded                     | RF-64 is concluded |
      | back pain, bone pain not recorded                       | RF-64 is concluded |
      | neck pain, bone pain not recorded                       | RF-64 is concluded |
      | chest wall pain, bone pain not recorded                 | RF-64 is concluded |
      | night pain, bone pain not recorded                      | RF-64 is concluded |
      | lytic lesion, bone pain not recorded                    | RF-64 is concluded |
      | low T1 marrow signal, bone pain not recorded            | RF-64 is concluded |
      | vertebral collapse, bone pain not recorded              | RF-64 is concluded |
      | fracture without adequate force, bone pain not recorded | RF-64 is concluded |
      | ionized calcium 2 mmol/L, anemia not recorded           | RF-64 is concluded |
      | impaired kidney function, anemia not recorded           | RF-64 is concluded |
      | creatinine 2 mg/dL, anemia not recorded                 | RF-64 is concluded |
      | calcium 10.6 mg/dL, anemia not recorded                 | RF-64 is concluded |
      | hemoglobin 10 g/dL, anemia not recorded                 | RF-64 stays silent |
      | age 59.5 years                                          | RF-64 stays silent |
      | no bone pain                                            | RF-64 stays silent |
      | calcium 10.5 mg/dL, anemia not recorded                 | RF-64 stays silent |
      | ionized calcium 1.33 mmol/L, anemia not recorded        | RF-64 stays silent |
      | creatinine 1.3 mg/dL, anemia not recorded               | RF-64 stays silent |

  @rule-RF-65
  Scenario: RF-65: A monoclonal protein with bone pain or a bone lesion is myeloma until hematology has answered
    Given a patient with monoclonal protein, bone pain
    When the findings are worked up
    Then the red flag "myeloma" asks for urgent action
    And the red flag "myeloma" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-65 is concluded
    And with this changed the answer is
      | changed                                                                | answer             |
      | abnormal free light chain ratio, monoclonal protein not recorded       | RF-65 is concluded |
      | Bence Jones protein, monoclonal protein not recorded                   | RF-65 is concluded |
      | plasma cells in excess in bone marrow, monoclonal protein not recorded | RF-65 is concluded |
      | pelvis pain, bone pain not recorded                                    | RF-65 is concluded |
      | back pain, bone pain not recorded                                      | RF-65 is concluded |
      | neck pain, bone pain not recorded                                      | RF-65 is concluded |
      | chest wall pain, bone pain not recorded                                | RF-65 is concluded |
      | night pain, bone pain not recorded                                     | RF-65 is concluded |
      | widespread bone pain, bone pain not recorded                           | RF-65 is concluded |
      | lytic lesion, bone pain not recorded                                   | RF-65 is concluded |
      | low T1 marrow signal, bone pain not recorded                           | RF-65 is concluded |
      | diffuse abnormal marrow signal, bone pain not recorded                 | RF-65 is concluded |
      | multiple bone lesions, bone pain not recorded                          | RF-65 is concluded |
      | vertebral collapse, bone pain not recorded                             | RF-65 is concluded |
      | fracture without adequate force, bone pain not recorded                | RF-65 is concluded |
      | anemia, bone pain not recorded                                         | RF-65 is concluded |
      | no monoclonal protein                                                  | RF-65 stays silent |
      | no bone pain                                                           | RF-65 stays silent |

  @rule-RF-66
  Scenario: RF-66: From 40 on, bone pain with marked anemia or high calcium has an electrophoresis within days
    Given a 44-year-old patient with bone pain, hemoglobin 8 g/dL
    When the findings are worked up
    Then the red flag "myeloma" asks for urgent action
    And the red flag "myeloma" points to neoplastic
    And the red flag "myeloma" points to infectious
    And the danger "malignancy" is flagged
    And RF-66 is concluded
    And with this changed the answer is
      | changed                                                 | answer             |
      | age 40 years                                            | RF-66 is concluded |
      | hemoglobin 9.5 g/dL                                     | RF-66 is concluded |
      | pelvis pain, bone pain not recorded                     | RF-66 is concluded |
      | back pain, bone pain not recorded                       | RF-66 is concluded |
      | neck pain, bone pain not recorded                       | RF-66 is concluded |
      | chest wall pain, bone pain not recorded                 | RF-66 is concluded |
      | night pain, bone pain not recorded                      | RF-66 is concluded |
      | widespread bone pain, bone pain not recorded            | RF-66 is concluded |
      | lytic lesion, bone pain not recorded                    | RF-66 is concluded |
      | low T1 marrow signal, bone pain not recorded            | RF-66 is concluded |
      | diffuse abnormal marrow signal, bone pain not recorded  | RF-66 is concluded |
      | vertebral collapse, bone pain not recorded              | RF-66 is concluded |
      | fracture without adequate force, bone pain not recorded | RF-66 is concluded |
      | age 60 years, calcium 12 mg/dL, hemoglobin not recorded | RF-66 is concluded |
      | age 39.5 years                                          | RF-66 stays silent |
      | no bone pain                                            | RF-66 stays silent |
      | hemoglobin 10 g/dL                                      | RF-66 stays silent |
      | age 60 years, calcium 11 mg/dL, hemoglobin not recorded | RF-66 stays silent |

  @rule-RF-67
  Scenario: RF-67: Thigh or groin ache under bisphosphonate or denosumab is an incomplete atypical fracture until both femurs are seen
    Given a patient with bisphosphonate use, hip pain
    When the findings are worked up
    Then the red flag "atypical femoral fracture" asks for urgent action
    And the red flag "atypical femoral fracture" points to metabolic
    And the red flag "atypical femoral fracture" points to traumatic
    And the danger "fracture at risk" is flagged
    And RF-67 is concluded
    And with this changed the answer is
      | changed                                                                 | answer             |
      | marrow edema site proximal femoral shaft, pain site not recorded        | RF-67 is concluded |
      | marrow edema site femoral shaft, pain site not recorded                 | RF-67 is concluded |
      | duration of bisphosphonate use 0 years, bisphosphonate use not recorded | RF-67 stays silent |
      | knee pain                                                               | RF-67 stays silent |

  @rule-RF-68
  Scenario: RF-68: Edema, a beak or a line at the lateral cortex of the upper femur is an atypical fracture in the making
    Given a patient with lateral subtrochanteric edema
    When the findings are worked up
    Then the red flag "atypical femoral fracture" asks for urgent action
    And the red flag "atypical femoral fracture" points to metabolic
    And the red flag "atypical femoral fracture" points to traumatic
    And the danger "fracture at risk" is flagged
    And RF-68 is concluded
    And with this changed the answer is
      | changed                                                                                 | answer             |
      | lateral subtrochanteric cortical thickening, lateral subtrochanteric edema not recorded | RF-68 is concluded |
      | lateral femoral shaft fracture line, lateral subtrochanteric edema not recorded         | RF-68 is concluded |
      | no lateral subtrochanteric edema                                                        | RF-68 stays silent |

  @rule-RF-69
  Scenario: RF-69: Back pain after denosumab was stopped or a dose was missed may be the first of several vertebral fractures
    Given a patient with denosumab stopped, back pain
    When the findings are worked up
    Then the red flag "rebound vertebral fracture" asks for urgent action
    And the red flag "rebound vertebral fracture" points to metabolic
    And the danger "fracture at risk" is flagged
    And RF-69 is concluded
    And with this changed the answer is
      | changed              | answer             |
      | no denosumab stopped | RF-69 stays silent |
      | hip pain             | RF-69 stays silent |

  @rule-RF-70
  Scenario: RF-70: A pregnant or newly delivered woman with hip pain who cannot walk, or whose pain leaps up, is X-rayed today despite pregnancy
    Given a patient with pregnancy, hip pain, sudden worsening of known pain
    When the findings are worked up
    Then the red flag "fracture in pregnancy" asks for same day action
    And the red flag "fracture in pregnancy" points to transient BMES
    And the danger "fracture at risk" is flagged
    And RF-70 is concluded
    And with this changed the answer is
      | changed                                                               | answer             |
      | pelvis pain                                                           | RF-70 is concluded |
      | inability to bear weight, sudden worsening of known pain not recorded | RF-70 is concluded |
      | rapid worsening, sudden worsening of known pain not recorded          | RF-70 is concluded |
      | recent injury, sudden worsening of known pain not recorded            | RF-70 is concluded |
      | no pregnancy                                                          | RF-70 stays silent |
      | buttock pain                                                          | RF-70 stays silent |
      | no sudden worsening of known pain                                     | RF-70 stays silent |

  @rule-RF-71
  Scenario: RF-71: A broken hip in pregnancy or after delivery is operated now
    Given a patient with pregnancy, femoral neck fracture
    When the findings are worked up
    Then the red flag "fracture in pregnancy" asks for immediate action
    And the red flag "fracture in pregnancy" points to transient BMES
    And the danger "fracture at risk" is flagged
    And RF-71 is concluded
    And with this changed the answer is
      | changed                  | answer             |
      | no pregnancy             | RF-71 stays silent |
      | no femoral neck fracture | RF-71 stays silent |

  @rule-RF-72
  Scenario: RF-72: Hip pain with marrow edema from the second trimester on, or after delivery, needs protected walking within days
    Given a patient with pregnancy stage third trimester, marrow edema site femoral head
    When the findings are worked up
    Then the red flag "hip at risk in pregnancy" asks for urgent action
    And the red flag "hip at risk in pregnancy" points to transient BMES
    And the danger "fracture at risk" is flagged
    And RF-72 is concluded
    And with this changed the answer is
      | changed                                                       | answer             |
      | hip pain, marrow edema on MRI, marrow edema site not recorded | RF-72 is concluded |
      | pregnancy stage first trimester                               | RF-72 stays silent |
      | marrow edema site greater trochanter                          | RF-72 stays silent |
      | hip pain, marrow edema site not recorded                      | RF-72 stays silent |

  @rule-RF-73
  Scenario: RF-73: Severe back pain in late pregnancy or breastfeeding may be vertebral fractures
    Given a patient with pregnancy, back pain, pain severity 9 points
    When the findings are worked up
    Then the red flag "vertebral fracture after pregnancy" asks for soon action
    And the red flag "vertebral fracture after pregnancy" points to metabolic
    And the danger "fracture at risk" is flagged
    And RF-73 is concluded
    And with this changed the answer is
      | changed                                        | answer             |
      | pain severity 7 points                         | RF-73 is concluded |
      | pain onset sudden, pain severity not recorded  | RF-73 is concluded |
      | vertebral collapse, pain severity not recorded | RF-73 is concluded |
      | spinal tenderness, pain severity not recorded  | RF-73 is concluded |
      | no pregnancy                                   | RF-73 stays silent |
      | hip pain                                       | RF-73 stays silent |
      | pain severity 5 points                         | RF-73 stays silent |

  @rule-RF-74
  Scenario: RF-74: Swollen small joints with antibodies and marrow edema need drug treatment within weeks
    Given a patient with small joint swelling, rheumatoid factor, marrow edema on MRI
    When the findings are worked up
    Then the red flag "early rheumatoid arthritis" asks for soon action
    And the red flag "early rheumatoid arthritis" points to inflammatory
    And RF-74 is concluded
    And with this changed the answer is
      | changed                                                           | answer             |
      | symmetric joint swelling, small joint swelling not recorded       | RF-74 is concluded |
      | swollen joint count 2 sites, small joint swelling not recorded    | RF-74 is concluded |
      | anti-CCP antibodies, rheumatoid factor not recorded               | RF-74 is concluded |
      | synovitis on imaging, marrow edema on MRI not recorded            | RF-74 is concluded |
      | bone erosion, marrow edema on MRI not recorded                    | RF-74 is concluded |
      | morning stiffness, marrow edema on MRI not recorded               | RF-74 is concluded |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | RF-74 stays silent |
      | no rheumatoid factor                                              | RF-74 stays silent |
      | swollen joint count 1 sites, small joint swelling not recorded    | RF-74 stays silent |

  @rule-RF-75
  Scenario: RF-75: A child on a poor diet who walks badly, hurts in many bones or bleeds needs a blood count and then vitamin C
    Given a 14-year-old patient with restricted diet, inability to bear weight
    When the findings are worked up
    Then the red flag "scurvy" asks for soon action
    And the red flag "scurvy" points to metabolic
    And the red flag "scurvy" points to neoplastic
    And RF-75 is concluded
    And with this changed the answer is
      | changed                                                     | answer             |
      | age 17.5 years                                              | RF-75 is concluded |
      | malabsorption, restricted diet not recorded                 | RF-75 is concluded |
      | gum bleeding, inability to bear weight not recorded         | RF-75 is concluded |
      | difficulty walking, inability to bear weight not recorded   | RF-75 is concluded |
      | widespread bone pain, inability to bear weight not recorded | RF-75 is concluded |
      | metaphyseal edema, inability to bear weight not recorded    | RF-75 is concluded |
      | age 18 years                                                | RF-75 stays silent |
      | no restricted diet                                          | RF-75 stays silent |
      | no inability to bear weight                                 | RF-75 stays silent |

  @rule-RF-76
  Scenario: RF-76: Bleeding gums with bone pain and a second sign of blood disease need a blood count today
    Given a patient with gum bleeding, pain, pallor
    When the findings are worked up
    Then the red flag "scurvy" asks for same day action
    And the red flag "scurvy" points to metabolic
    And the red flag "scurvy" points to neoplastic
    And RF-76 is concluded
    And with this changed the answer is
      | changed                                        | answer             |
      | limp, pain not recorded                        | RF-76 is concluded |
      | marrow edema on MRI, pain not recorded         | RF-76 is concluded |
      | perifollicular hemorrhage, pallor not recorded | RF-76 is concluded |
      | fever, pallor not recorded                     | RF-76 is concluded |
      | fatigue, pallor not recorded                   | RF-76 is concluded |
      | weight loss, pallor not recorded               | RF-76 is concluded |
      | no restricted diet, pallor not recorded        | RF-76 is concluded |
      | no gum bleeding                                | RF-76 stays silent |
      | no pain                                        | RF-76 stays silent |
      | no pallor                                      | RF-76 stays silent |

  @rule-RF-77
  Scenario: RF-77: A small child whose story does not explain the bone is protected first
    Given a 12-month-old patient with inconsistent injury story
    When the findings are worked up
    Then the red flag "non-accidental injury" asks for immediate action
    And the red flag "non-accidental injury" points to traumatic
    And the danger "non-accidental injury" is flagged
    And RF-77 is concluded
    And with this changed the answer is
      | changed                                                             | answer             |
      | age 4.5 years                                                       | RF-77 is concluded |
      | fractures of different ages, inconsistent injury story not recorded | RF-77 is concluded |
      | metaphyseal corner fracture, inconsistent injury story not recorded | RF-77 is concluded |
      | posterior rib fractures, inconsistent injury story not recorded     | RF-77 is concluded |
      | age 5 years                                                         | RF-77 stays silent |
      | no inconsistent injury story                                        | RF-77 stays silent |

  @rule-RF-78
  Scenario: RF-78: An infant who cannot walk yet does not break a bone by itself
    Given a patient with not yet walking, fracture line on MRI
    When the findings are worked up
    Then the red flag "non-accidental injury" asks for immediate action
    And the red flag "non-accidental injury" points to traumatic
    And the danger "non-accidental injury" is flagged
    And RF-78 is concluded
    And with this changed the answer is
      | changed                                                  | answer             |
      | bruising, fracture line on MRI not recorded              | RF-78 is concluded |
      | recent injury, fracture line on MRI not recorded         | RF-78 is concluded |
      | delay in seeking care, fracture line on MRI not recorded | RF-78 is concluded |
      | local swelling, fracture line on MRI not recorded        | RF-78 is concluded |
      | age 0.8 years, not yet walking not recorded              | RF-78 is concluded |
      | no fracture line on MRI                                  | RF-78 stays silent |
      | age 12 months, not yet walking not recorded              | RF-78 stays silent |

  @rule-RF-79
  Scenario: RF-79: At any age of childhood an injury story that changes or does not fit needs the safeguarding team today
    Given a 14-year-old patient with inconsistent injury story, delay in seeking care
    When the findings are worked up
    Then the red flag "non-accidental injury" asks for same day action
    And the red flag "non-accidental injury" points to traumatic
    And the danger "non-accidental injury" is flagged
    And RF-79 is concluded
    And with this changed the answer is
      | changed                                                             | answer             |
      | age 17.5 years                                                      | RF-79 is concluded |
      | fractures of different ages, inconsistent injury story not recorded | RF-79 is concluded |
      | developmental disability, delay in seeking care not recorded        | RF-79 is concluded |
      | fracture line on MRI, delay in seeking care not recorded            | RF-79 is concluded |
      | bruising, delay in seeking care not recorded                        | RF-79 is concluded |
      | marrow edema on MRI, delay in seeking care not recorded             | RF-79 is concluded |
      | age 18 years                                                        | RF-79 stays silent |
      | no inconsistent injury story                                        | RF-79 stays silent |
      | no delay in seeking care                                            | RF-79 stays silent |

  @rule-RF-80
  Scenario: RF-80: A child who stops walking has blood tests and a hip ultrasound today
    Given a 6-year-old patient with inability to bear weight
    When the findings are worked up
    Then the red flag "child who does not walk" asks for same day action
    And the red flag "child who does not walk" points to infectious
    And the red flag "child who does not walk" points to neoplastic
    And the red flag "child who does not walk" points to traumatic
    And the red flag "child who does not walk" points to metabolic
    And RF-80 is concluded
    And with this changed the answer is
      | changed                     | answer             |
      | age 9.5 years               | RF-80 is concluded |
      | age 10 years                | RF-80 stays silent |
      | no inability to bear weight | RF-80 stays silent |

  @rule-RF-81
  Scenario: RF-81: A warm, swollen foot without feeling is an acute Charcot foot until shown otherwise, also when it hardly hurts
    Given a patient with neuropathy, midfoot fragmentation
    When the findings are worked up
    Then the red flag "Charcot foot" asks for same day action
    And the red flag "Charcot foot" points to Charcot foot
    And RF-81 is concluded
    And with this changed the answer is
      | changed                                                                                                       | answer             |
      | diabetes, joint effusion on examination, neuropathy not recorded                                              | RF-81 is concluded |
      | pain site hip and pubis and foot, local warmth, midfoot fragmentation not recorded                            | RF-81 is concluded |
      | local redness, marrow edema site talus and other tarsal bone and acromion, midfoot fragmentation not recorded | RF-81 is concluded |
      | diabetes, neuropathy not recorded                                                                             | RF-81 stays silent |
      | local warmth, neuropathy not recorded                                                                         | RF-81 stays silent |
      | local warmth, midfoot fragmentation not recorded                                                              | RF-81 stays silent |

  @rule-RF-86
  Scenario: RF-86: Pain or marrow edema in someone who has had a cancer is followed up within weeks, even when nothing else points to the bone
    Given a patient with previous cancer, pain
    When the findings are worked up
    Then the red flag "malignancy" asks for soon action
    And the red flag "malignancy" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-86 is concluded
    And with this changed the answer is
      | changed                                           | answer             |
      | limp, pain not recorded                           | RF-86 is concluded |
      | marrow edema on MRI, pain not recorded            | RF-86 is concluded |
      | marrow edema site femoral head, pain not recorded | RF-86 is concluded |
      | no previous cancer                                | RF-86 stays silent |
      | no pain                                           | RF-86 stays silent |

  @rule-RF-87
  Scenario: RF-87: A broken cortex with a second sign of growth goes to a tumor center within days
    Given a 44-year-old patient with cortical destruction
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to infectious
    And the danger "malignancy" is flagged
    And RF-87 is concluded
    And with this changed the answer is
      | changed                                            | answer             |
      | age 40 years                                       | RF-87 is concluded |
      | night pain, age not recorded                       | RF-87 is concluded |
      | local swelling, age not recorded                   | RF-87 is concluded |
      | palpable mass, age not recorded                    | RF-87 is concluded |
      | bony swelling, age not recorded                    | RF-87 is concluded |
      | periosteal reaction, age not recorded              | RF-87 is concluded |
      | low T1 marrow signal, age not recorded             | RF-87 is concluded |
      | previous cancer, age not recorded                  | RF-87 is concluded |
      | weight loss, age not recorded                      | RF-87 is concluded |
      | multiple bone lesions, age not recorded            | RF-87 is concluded |
      | rapid worsening, age not recorded                  | RF-87 is concluded |
      | edema increased on follow-up MRI, age not recorded | RF-87 is concluded |
      | no cortical destruction                            | RF-87 stays silent |
      | age 39.5 years                                     | RF-87 stays silent |

  @rule-RF-88
  Scenario: RF-88: A broken cortex alone is shown to a bone tumor center within weeks
    Given a patient with cortical destruction
    When the findings are worked up
    Then the red flag "malignancy" asks for soon action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to infectious
    And the danger "malignancy" is flagged
    And RF-88 is concluded
    And with this changed the answer is
      | changed                 | answer             |
      | no cortical destruction | RF-88 stays silent |

  @rule-RF-89
  Scenario: RF-89: Fever with a racing pulse and rapid breathing, or jaundice, and a painful bone or joint is sepsis until proven otherwise
    Given a patient with fever, rapid pulse, rapid breathing, pain
    When the findings are worked up
    Then the red flag "sepsis from bone or joint" asks for immediate action
    And the red flag "sepsis from bone or joint" points to infectious
    And the red flag "sepsis from bone or joint" points to neoplastic
    And the danger "osteomyelitis" is flagged
    And RF-89 is concluded
    And with this changed the answer is
      | changed                               | answer             |
      | limp, pain not recorded               | RF-89 is concluded |
      | local swelling, pain not recorded     | RF-89 is concluded |
      | temperature 37 °C, fever not recorded | RF-89 stays silent |
      | no pain                               | RF-89 stays silent |

  @rule-RF-90
  Scenario: RF-90: Hip pain on walking in late pregnancy or after delivery, not yet imaged, needs an answer within weeks
    Given a patient with pregnancy, hip pain, pain with loading
    When the findings are worked up
    Then the red flag "hip at risk in pregnancy" asks for soon action
    And the red flag "hip at risk in pregnancy" points to transient BMES
    And the danger "fracture at risk" is flagged
    And RF-90 is concluded
    And with this changed the answer is
      | changed                                            | answer             |
      | difficulty walking, pain with loading not recorded | RF-90 is concluded |
      | limp, pain with loading not recorded               | RF-90 is concluded |
      | progressive pain, pain with loading not recorded   | RF-90 is concluded |
      | normal radiograph, pain with loading not recorded  | RF-90 is concluded |
      | no pregnancy                                       | RF-90 stays silent |
      | pelvis pain                                        | RF-90 stays silent |
      | no pain with loading                               | RF-90 stays silent |

  @rule-RF-91
  Scenario: RF-91: A child under three who began to limp or walk badly within weeks, or with a second sign, is seen the same day
    Given a 12-month-old patient with limp, pain duration 9 weeks
    When the findings are worked up
    Then the red flag "child who does not walk" asks for same day action
    And the red flag "child who does not walk" points to infectious
    And the red flag "child who does not walk" points to neoplastic
    And the red flag "child who does not walk" points to traumatic
    And RF-91 is concluded
    And with this changed the answer is
      | changed                                                      | answer             |
      | age 2.5 years                                                | RF-91 is concluded |
      | difficulty walking, limp not recorded                        | RF-91 is concluded |
      | pain onset sudden, pain duration not recorded                | RF-91 is concluded |
      | rapid worsening, pain duration not recorded                  | RF-91 is concluded |
      | inability to bear weight, pain duration not recorded         | RF-91 is concluded |
      | fever, pain duration not recorded                            | RF-91 is concluded |
      | C-reactive protein 12 mg/L, pain duration not recorded       | RF-91 is concluded |
      | recent injury, pain duration not recorded                    | RF-91 is concluded |
      | minor injury, pain duration not recorded                     | RF-91 is concluded |
      | local swelling, pain duration not recorded                   | RF-91 is concluded |
      | back pain, pain duration not recorded                        | RF-91 is concluded |
      | night pain, pain duration not recorded                       | RF-91 is concluded |
      | age 3 years                                                  | RF-91 stays silent |
      | no limp                                                      | RF-91 stays silent |
      | pain duration 12 weeks                                       | RF-91 stays silent |
      | age 0.8 years, no joint swelling, pain duration not recorded | RF-91 stays silent |

  @rule-RF-92
  Scenario: RF-92: Raised globulins from 40 years on with bone pain and anemia, high calcium, failing kidneys or a lesion need an electrophoresis within days
    Given a 44-year-old patient with raised globulins, pain, anemia
    When the findings are worked up
    Then the red flag "myeloma" asks for urgent action
    And the red flag "myeloma" points to neoplastic
    And the red flag "myeloma" points to infectious
    And the danger "malignancy" is flagged
    And RF-92 is concluded
    And with this changed the answer is
      | changed                                                                                                               | answer             |
      | age 40 years                                                                                                          | RF-92 is concluded |
      | limp, pain not recorded                                                                                               | RF-92 is concluded |
      | lytic lesion, anemia not recorded                                                                                     | RF-92 is concluded |
      | multiple bone lesions, anemia not recorded                                                                            | RF-92 is concluded |
      | erythrocyte sedimentation rate 125 mm/h, anemia not recorded                                                          | RF-92 is concluded |
      | hemoglobin 10 g/dL, anemia not recorded                                                                               | RF-92 stays silent |
      | age 39.5 years                                                                                                        | RF-92 stays silent |
      | no raised globulins                                                                                                   | RF-92 stays silent |
      | no pain                                                                                                               | RF-92 stays silent |
      | inability to walk even with crutches, erythrocyte sedimentation rate 100 mm/h, pain not recorded, anemia not recorded | RF-92 stays silent |

  @rule-RF-93
  Scenario: RF-93: Long-standing back pain with a slightly raised marker needs an answer, though not today
    Given a patient with back pain, C-reactive protein 12 mg/L
    When the findings are worked up
    Then the red flag "spondylodiscitis" asks for soon action
    And the red flag "spondylodiscitis" points to infectious
    And the red flag "spondylodiscitis" points to inflammatory
    And the red flag "spondylodiscitis" points to neoplastic
    And the danger "spondylodiscitis" is flagged
    And RF-93 is concluded
    And with this changed the answer is
      | changed                                                                                                            | answer             |
      | inflammatory markers raised, C-reactive protein not recorded                                                       | RF-93 is concluded |
      | hip pain                                                                                                           | RF-93 stays silent |
      | C-reactive protein 8 mg/L                                                                                          | RF-93 stays silent |
      | pain site hip and pubis and back and neck, erythrocyte sedimentation rate 40 mm/h, C-reactive protein not recorded | RF-93 stays silent |

  @rule-RF-94
  Scenario: RF-94: A painful hole in the bone of a young person is shown to a bone tumor center within weeks, even when its border looks benign
    Given a 36-year-old patient with lytic lesion
    When the findings are worked up
    Then the red flag "bone lesion without a name" asks for soon action
    And the red flag "bone lesion without a name" points to neoplastic
    And the red flag "bone lesion without a name" points to infectious
    And the danger "malignancy" is flagged
    And RF-94 is concluded
    And with this changed the answer is
      | changed                                          | answer             |
      | age 39.5 years                                   | RF-94 is concluded |
      | bone expansion, lytic lesion not recorded        | RF-94 is concluded |
      | fluid-fluid levels, lytic lesion not recorded    | RF-94 is concluded |
      | matrix mineralization, lytic lesion not recorded | RF-94 is concluded |
      | age 40 years                                     | RF-94 stays silent |
      | no lytic lesion                                  | RF-94 stays silent |

  @rule-RF-95
  Scenario: RF-95: A hole or dark marrow in the bone of a young person whose pain grows goes to a bone tumor center within days
    Given a 26-year-old patient with lytic lesion, progressive pain
    When the findings are worked up
    Then the red flag "bone sarcoma" asks for urgent action
    And the red flag "bone sarcoma" points to neoplastic
    And the red flag "bone sarcoma" points to infectious
    And the danger "malignancy" is flagged
    And RF-95 is concluded
    And with this changed the answer is
      | changed                                                         | answer             |
      | rapid worsening, progressive pain not recorded                  | RF-95 is concluded |
      | weight loss, progressive pain not recorded                      | RF-95 is concluded |
      | age 21 years, local swelling, progressive pain not recorded     | RF-95 is concluded |
      | edema increased on follow-up MRI, progressive pain not recorded | RF-95 is concluded |
      | bone pain, low T1 marrow signal, lytic lesion not recorded      | RF-95 is concluded |
      | rest pain, low T1 marrow signal, lytic lesion not recorded      | RF-95 is concluded |
      | night pain, low T1 marrow signal, lytic lesion not recorded     | RF-95 is concluded |
      | age 30 years                                                    | RF-95 stays silent |
      | no progressive pain                                             | RF-95 stays silent |
      | low T1 marrow signal, lytic lesion not recorded                 | RF-95 stays silent |
      | bone pain, lytic lesion not recorded                            | RF-95 stays silent |

  @rule-RF-96
  Scenario: RF-96: From 40 years on a painful lytic lesion is metastasis or myeloma until named
    Given a 44-year-old patient with lytic lesion, bone pain
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to metabolic
    And the danger "malignancy" is flagged
    And RF-96 is concluded
    And with this changed the answer is
      | changed                                             | answer             |
      | age 40 years                                        | RF-96 is concluded |
      | night pain, bone pain not recorded                  | RF-96 is concluded |
      | multiple bone lesions, bone pain not recorded       | RF-96 is concluded |
      | fatigue, bone pain not recorded                     | RF-96 is concluded |
      | fracture line on MRI, bone pain not recorded        | RF-96 is concluded |
      | focal bony tenderness, bone pain not recorded       | RF-96 is concluded |
      | back pain, bone pain not recorded                   | RF-96 is concluded |
      | worsening despite treatment, bone pain not recorded | RF-96 is concluded |
      | rapid worsening, bone pain not recorded             | RF-96 is concluded |
      | matrix mineralization, bone pain not recorded       | RF-96 is concluded |
      | soft tissue mass, bone pain not recorded            | RF-96 is concluded |
      | bony swelling, bone pain not recorded               | RF-96 is concluded |
      | weight loss, bone pain not recorded                 | RF-96 is concluded |
      | age 39.5 years                                      | RF-96 stays silent |
      | no lytic lesion                                     | RF-96 stays silent |
      | no bone pain                                        | RF-96 stays silent |

  @rule-RF-190
  Scenario: RF-190: A warm, swollen joint with raised markers within the first weeks must be aspirated before it is called arthritis
    Given a patient with joint swelling, joint warmth, C-reactive protein 12 mg/L, pain duration 3 weeks
    When the findings are worked up
    Then the red flag "septic arthritis" asks for same day action
    And the red flag "septic arthritis" points to infectious
    And the danger "septic arthritis" is flagged
    And RF-190 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                  | answer              |
      | pain duration 24 days                                                                                                                                    | RF-190 is concluded |
      | joint redness, joint warmth not recorded                                                                                                                 | RF-190 is concluded |
      | inflammatory markers raised, C-reactive protein not recorded                                                                                             | RF-190 is concluded |
      | immunosuppression, C-reactive protein not recorded                                                                                                       | RF-190 is concluded |
      | known rheumatoid arthritis, C-reactive protein not recorded                                                                                              | RF-190 is concluded |
      | diabetes, C-reactive protein not recorded                                                                                                                | RF-190 is concluded |
      | no joint swelling                                                                                                                                        | RF-190 stays silent |
      | no joint warmth                                                                                                                                          | RF-190 stays silent |
      | C-reactive protein 8 mg/L                                                                                                                                | RF-190 stays silent |
      | pain duration 4 weeks                                                                                                                                    | RF-190 stays silent |
      | pain duration 13 days, swollen joint count 2 sites, erythrocyte sedimentation rate 40 mm/h, joint swelling not recorded, C-reactive protein not recorded | RF-190 stays silent |

  @rule-RF-120
  Scenario: RF-120: Sudden or severe bone pain in sickle cell disease is an emergency, with or without fever
    Given a patient with sickle cell disease, pain, pain onset sudden
    When the findings are worked up
    Then the red flag "sickle cell crisis" asks for same day action
    And the red flag "sickle cell crisis" points to ischemic
    And the red flag "sickle cell crisis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-120 is concluded
    And with this changed the answer is
      | changed                                                                                         | answer              |
      | pain duration 3 days, pain onset not recorded                                                   | RF-120 is concluded |
      | pain severity 7 points, swollen joint count 2 sites, pain not recorded, pain onset not recorded | RF-120 is concluded |
      | pain duration 3.1 days, swollen joint count 2 sites, pain not recorded, pain onset not recorded | RF-120 is concluded |
      | no sickle cell disease                                                                          | RF-120 stays silent |
      | no pain                                                                                         | RF-120 stays silent |
      | pain onset gradual                                                                              | RF-120 stays silent |
      | pain severity 6 points, swollen joint count 2 sites, pain not recorded, pain onset not recorded | RF-120 stays silent |
      | pain duration 4 days, swollen joint count 2 sites, pain not recorded, pain onset not recorded   | RF-120 stays silent |

  @rule-RF-121
  Scenario: RF-121: A crescent under the surface of a hip whose pain leaps up means that the head is about to sink
    Given a patient with hip pain, crescent sign, sudden worsening of known pain
    When the findings are worked up
    Then the red flag "osteonecrosis before collapse" asks for urgent action
    And the red flag "osteonecrosis before collapse" points to ischemic
    And the red flag "osteonecrosis before collapse" points to metabolic
    And the danger "osteonecrosis before collapse" is flagged
    And RF-121 is concluded
    And with this changed the answer is
      | changed                                                               | answer              |
      | marrow edema site femoral head, pain site not recorded                | RF-121 is concluded |
      | rapid worsening, sudden worsening of known pain not recorded          | RF-121 is concluded |
      | inability to bear weight, sudden worsening of known pain not recorded | RF-121 is concluded |
      | pubis pain                                                            | RF-121 stays silent |
      | no crescent sign                                                      | RF-121 stays silent |
      | no sudden worsening of known pain                                     | RF-121 stays silent |

  @rule-RF-130
  Scenario: RF-130: A vertebra broken in a violent injury is held still until CT and a spine surgeon have cleared it
    Given a patient with vertebral collapse, mechanism of injury traffic accident
    When the findings are worked up
    Then the red flag "unstable spinal fracture" asks for immediate action
    And the red flag "unstable spinal fracture" points to traumatic
    And the danger "cord or cauda equina compression" is flagged
    And RF-130 is concluded
    And with this changed the answer is
      | changed                                                           | answer              |
      | fracture site vertebral fracture, vertebral collapse not recorded | RF-130 is concluded |
      | no vertebral collapse                                             | RF-130 stays silent |
      | mechanism of injury fall                                          | RF-130 stays silent |

  @rule-RF-140
  Scenario: RF-140: Fever, a raised marker and a painful joint need somebody who looks for fluid today, also before swelling is recorded
    Given a patient with fever, C-reactive protein 12 mg/L, hip pain
    When the findings are worked up
    Then the red flag "septic arthritis" asks for same day action
    And the red flag "septic arthritis" points to infectious
    And the danger "septic arthritis" is flagged
    And RF-140 is concluded
    And with this changed the answer is
      | changed                               | answer              |
      | temperature 37 °C, fever not recorded | RF-140 stays silent |

  @rule-RF-141
  Scenario: RF-141: A joint that swelled or filled within two weeks, with a raised marker, is aspirated today when it hardly moves or the patient is at risk, also when it is not called hot
    Given a patient with joint swelling, C-reactive protein 125 mg/L, pain duration 10 days
    When the findings are worked up
    Then the red flag "septic arthritis" asks for same day action
    And the red flag "septic arthritis" points to infectious
    And the red flag "septic arthritis" points to inflammatory
    And the danger "septic arthritis" is flagged
    And RF-141 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                                            | answer              |
      | pain duration 14 days                                                                                                                                                              | RF-141 is concluded |
      | joint effusion, joint swelling not recorded                                                                                                                                        | RF-141 is concluded |
      | clinical arthritis, joint swelling not recorded                                                                                                                                    | RF-141 is concluded |
      | rapid worsening, pain duration not recorded                                                                                                                                        | RF-141 is concluded |
      | pain duration 3.1 days, swollen joint count 2 sites, erythrocyte sedimentation rate 41 mm/h, blood culture growth, joint swelling not recorded, C-reactive protein not recorded    | RF-141 is concluded |
      | pain duration 3.1 days, swollen joint count 2 sites, white cell count 12 ×10^9/L, leukocytosis, blood culture growth, joint swelling not recorded, C-reactive protein not recorded | RF-141 is concluded |
      | pain duration 3.1 days, limited internal rotation, swollen joint count 2 sites, white cell count 13 ×10^9/L, joint swelling not recorded, C-reactive protein not recorded          | RF-141 is concluded |
      | pain duration 3.1 days, pain on passive movement, swollen joint count 2 sites, white cell count 13 ×10^9/L, joint swelling not recorded, C-reactive protein not recorded           | RF-141 is concluded |
      | pain duration 3.1 days, inability to bear weight, swollen joint count 2 sites, leukocytosis, joint swelling not recorded, C-reactive protein not recorded                          | RF-141 is concluded |
      | no joint swelling                                                                                                                                                                  | RF-141 stays silent |
      | C-reactive protein 100 mg/L                                                                                                                                                        | RF-141 stays silent |
      | pain duration 18 days                                                                                                                                                              | RF-141 stays silent |
      | restricted movement, C-reactive protein not recorded                                                                                                                               | RF-141 stays silent |

  @rule-RF-142
  Scenario: RF-142: Red or warm swelling over a bone with edema and raised markers is bone infection when it is new, or when bone was broken or operated on there before
    Given a patient with local redness, local swelling, C-reactive protein 12 mg/L, marrow edema on MRI, pain duration 4 weeks
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for same day action
    And the red flag "osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-142 is concluded
    And with this changed the answer is
      | changed                                                           | answer              |
      | pain duration 5 weeks                                             | RF-142 is concluded |
      | local warmth, local redness not recorded                          | RF-142 is concluded |
      | fluctuation, local redness not recorded                           | RF-142 is concluded |
      | marrow edema site femoral head, marrow edema on MRI not recorded  | RF-142 is concluded |
      | low T1 marrow signal, marrow edema on MRI not recorded            | RF-142 is concluded |
      | periosteal reaction, marrow edema on MRI not recorded             | RF-142 is concluded |
      | rapid worsening, pain duration not recorded                       | RF-142 is concluded |
      | previous injury at the site, pain duration not recorded           | RF-142 is concluded |
      | previous surgery at the site, pain duration not recorded          | RF-142 is concluded |
      | fixation hardware, pain duration not recorded                     | RF-142 is concluded |
      | diabetes, pain duration not recorded                              | RF-142 is concluded |
      | skin entry site, pain duration not recorded                       | RF-142 is concluded |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | RF-142 stays silent |
      | no local redness                                                  | RF-142 stays silent |
      | no local swelling                                                 | RF-142 stays silent |
      | C-reactive protein 8 mg/L                                         | RF-142 stays silent |
      | pain duration 6 weeks                                             | RF-142 stays silent |

  @rule-RF-143
  Scenario: RF-143: Changed bone beneath a break in red, warm or swollen skin is infected until cultured, whatever the blood says
    Given a patient with skin entry site, local redness, marrow edema on MRI
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for same day action
    And the red flag "osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-143 is concluded
    And with this changed the answer is
      | changed                                                                                       | answer              |
      | local warmth, local redness not recorded                                                      | RF-143 is concluded |
      | local swelling, local redness not recorded                                                    | RF-143 is concluded |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded                             | RF-143 stays silent |
      | no skin entry site                                                                            | RF-143 stays silent |
      | no local swelling, lytic lesion, local redness not recorded, marrow edema on MRI not recorded | RF-143 stays silent |

  @rule-RF-144
  Scenario: RF-144: Metal in a bone under red, warm or swollen skin, or with raised markers and changed bone, goes to its surgeon within days
    Given a patient with fixation hardware, local redness, local swelling
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for urgent action
    And the red flag "osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-144 is concluded
    And with this changed the answer is
      | changed                                                | answer              |
      | local warmth, local redness not recorded               | RF-144 is concluded |
      | fever, local redness not recorded                      | RF-144 is concluded |
      | C-reactive protein 12 mg/L, local redness not recorded | RF-144 is concluded |
      | marrow edema on MRI, local swelling not recorded       | RF-144 is concluded |
      | rest pain, local swelling not recorded                 | RF-144 is concluded |
      | no fixation hardware                                   | RF-144 stays silent |
      | no local redness                                       | RF-144 stays silent |
      | no local swelling                                      | RF-144 stays silent |

  @rule-RF-145
  Scenario: RF-145: A hole in the bone of a child with raised markers is imaged and sampled within days
    Given a 14-year-old patient with lytic lesion, C-reactive protein 12 mg/L
    When the findings are worked up
    Then the red flag "bone lesion without a name" asks for urgent action
    And the red flag "bone lesion without a name" points to infectious
    And the red flag "bone lesion without a name" points to neoplastic
    And the danger "osteomyelitis" is flagged
    And RF-145 is concluded
    And with this changed the answer is
      | changed                   | answer              |
      | age 17.5 years            | RF-145 is concluded |
      | age 18 years              | RF-145 stays silent |
      | no lytic lesion           | RF-145 stays silent |
      | C-reactive protein 8 mg/L | RF-145 stays silent |

  @rule-RF-146
  Scenario: RF-146: A child with bone pain, anemia or high lactate dehydrogenase and a second sign has a blood film today, even with a normal white cell count
    Given a 14-year-old patient with bone pain, anemia, erythrocyte sedimentation rate 50 mm/h
    When the findings are worked up
    Then the red flag "leukemia" asks for same day action
    And the red flag "leukemia" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-146 is concluded
    And with this changed the answer is
      | changed                                                                                                  | answer              |
      | age 17.5 years                                                                                           | RF-146 is concluded |
      | erythrocyte sedimentation rate 45 mm/h                                                                   | RF-146 is concluded |
      | night pain, bone pain not recorded                                                                       | RF-146 is concluded |
      | multifocal pain, bone pain not recorded                                                                  | RF-146 is concluded |
      | limp, bone pain not recorded                                                                             | RF-146 is concluded |
      | lactate dehydrogenase 625 U/L, anemia not recorded                                                       | RF-146 is concluded |
      | C-reactive protein 25 mg/L, erythrocyte sedimentation rate not recorded                                  | RF-146 is concluded |
      | fatigue, erythrocyte sedimentation rate not recorded                                                     | RF-146 is concluded |
      | weight loss, erythrocyte sedimentation rate not recorded                                                 | RF-146 is concluded |
      | fever, erythrocyte sedimentation rate not recorded                                                       | RF-146 is concluded |
      | metaphyseal marrow signal change on both sides, erythrocyte sedimentation rate not recorded              | RF-146 is concluded |
      | diffuse abnormal marrow signal, erythrocyte sedimentation rate not recorded                              | RF-146 is concluded |
      | marrow infiltration on MRI, erythrocyte sedimentation rate not recorded                                  | RF-146 is concluded |
      | multiple bone lesions, erythrocyte sedimentation rate not recorded                                       | RF-146 is concluded |
      | hemoglobin 10 g/dL, anemia not recorded                                                                  | RF-146 stays silent |
      | age 18 years                                                                                             | RF-146 stays silent |
      | no bone pain                                                                                             | RF-146 stays silent |
      | erythrocyte sedimentation rate 40 mm/h                                                                   | RF-146 stays silent |
      | age 16 years, no multifocal pain, erythrocyte sedimentation rate 41 mm/h, bone pain not recorded         | RF-146 stays silent |
      | age 16 years, erythrocyte sedimentation rate 41 mm/h, lactate dehydrogenase 500 U/L, anemia not recorded | RF-146 stays silent |
      | age 16 years, C-reactive protein 20 mg/L, erythrocyte sedimentation rate not recorded                    | RF-146 stays silent |

  @rule-RF-147
  Scenario: RF-147: One joint eaten over weeks, with thin bone or rice bodies, is sampled for mycobacteria within days
    Given a patient with pain duration 8 weeks, bone erosion, night sweats
    When the findings are worked up
    Then the red flag "skeletal tuberculosis" asks for urgent action
    And the red flag "skeletal tuberculosis" points to infectious
    And the red flag "skeletal tuberculosis" points to inflammatory
    And the danger "osteomyelitis" is flagged
    And RF-147 is concluded
    And with this changed the answer is
      | changed                                                                        | answer              |
      | pain duration 6 weeks                                                          | RF-147 is concluded |
      | joint destruction, bone erosion not recorded                                   | RF-147 is concluded |
      | weight loss, night sweats not recorded                                         | RF-147 is concluded |
      | no rheumatoid factor, rice bodies, night sweats not recorded                   | RF-147 is concluded |
      | immunosuppression, periarticular osteopenia, night sweats not recorded         | RF-147 is concluded |
      | no other joints affected, periarticular osteopenia, night sweats not recorded  | RF-147 is concluded |
      | fever, periarticular osteopenia, night sweats not recorded                     | RF-147 is concluded |
      | tuberculosis exposure, periarticular osteopenia, night sweats not recorded     | RF-147 is concluded |
      | travel to an endemic area, periarticular osteopenia, night sweats not recorded | RF-147 is concluded |
      | pain duration 5 weeks                                                          | RF-147 stays silent |
      | no bone erosion                                                                | RF-147 stays silent |
      | rice bodies, night sweats not recorded                                         | RF-147 stays silent |
      | no other joints affected, night sweats not recorded                            | RF-147 stays silent |

  @rule-RF-148
  Scenario: RF-148: A supposed bone infection of an adult that antibiotics do not change is sampled again within days
    Given a 22-year-old patient with no response to antibiotics, low T1 marrow signal
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to infectious
    And the danger "malignancy" is flagged
    And RF-148 is concluded
    And with this changed the answer is
      | changed                                                 | answer              |
      | age 18 years                                            | RF-148 is concluded |
      | lytic lesion, low T1 marrow signal not recorded         | RF-148 is concluded |
      | soft tissue mass, low T1 marrow signal not recorded     | RF-148 is concluded |
      | cortical destruction, low T1 marrow signal not recorded | RF-148 is concluded |
      | age 17.5 years                                          | RF-148 stays silent |
      | response to antibiotics                                 | RF-148 stays silent |
      | no low T1 marrow signal                                 | RF-148 stays silent |

  @rule-RF-149
  Scenario: RF-149: A dense or lytic lesion with dark marrow and new bone around it in a young person goes to a bone tumor center within days
    Given a 26-year-old patient with sclerotic lesion, low T1 marrow signal, periosteal reaction
    When the findings are worked up
    Then the red flag "bone sarcoma" asks for urgent action
    And the red flag "bone sarcoma" points to neoplastic
    And the red flag "bone sarcoma" points to infectious
    And the danger "malignancy" is flagged
    And RF-149 is concluded
    And with this changed the answer is
      | changed                                     | answer              |
      | lytic lesion, sclerotic lesion not recorded | RF-149 is concluded |
      | age 30 years                                | RF-149 stays silent |
      | no sclerotic lesion                         | RF-149 stays silent |
      | no low T1 marrow signal                     | RF-149 stays silent |
      | no periosteal reaction                      | RF-149 stays silent |

  @rule-RF-131
  Scenario: RF-131: From 50 years on, many hot or changed bones with pain that does not let go, weight loss or a broken vertebra are metastasis or myeloma until named
    Given a 54-year-old patient with bone scan uptake multifocal, vertebral collapse
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to metabolic
    And the danger "malignancy" is flagged
    And RF-131 is concluded
    And with this changed the answer is
      | changed                                               | answer              |
      | age 50 years                                          | RF-131 is concluded |
      | multiple bone lesions, bone scan uptake not recorded  | RF-131 is concluded |
      | night pain, vertebral collapse not recorded           | RF-131 is concluded |
      | weight loss, vertebral collapse not recorded          | RF-131 is concluded |
      | low T1 marrow signal, vertebral collapse not recorded | RF-131 is concluded |
      | age 46 years                                          | RF-131 stays silent |
      | bone scan uptake focal                                | RF-131 stays silent |
      | no vertebral collapse                                 | RF-131 stays silent |

  @rule-RF-150
  Scenario: RF-150: Marrow edema with raised markers in a child with less than four weeks of pain is bone infection until sampled, also without fever
    Given a 12-year-old patient with pain duration 3 weeks, C-reactive protein 12 mg/L, marrow edema on MRI
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for same day action
    And the red flag "osteomyelitis" points to infectious
    And the red flag "osteomyelitis" points to neoplastic
    And the danger "osteomyelitis" is flagged
    And RF-150 is concluded
    And with this changed the answer is
      | changed                                                            | answer              |
      | age 15.5 years                                                     | RF-150 is concluded |
      | pain duration 24 days                                              | RF-150 is concluded |
      | marrow edema site femoral head, marrow edema on MRI not recorded   | RF-150 is concluded |
      | metaphyseal marrow signal change, marrow edema on MRI not recorded | RF-150 is concluded |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded  | RF-150 stays silent |
      | age 16 years                                                       | RF-150 stays silent |
      | pain duration 4 weeks                                              | RF-150 stays silent |
      | C-reactive protein 8 mg/L                                          | RF-150 stays silent |

  @rule-RF-151
  Scenario: RF-151: A joint destroyed within half a year in somebody with a weak defense is sampled within days
    Given a patient with immunosuppression, joint destruction, pain duration 20 weeks, joint swelling
    When the findings are worked up
    Then the red flag "septic arthritis" asks for urgent action
    And the red flag "septic arthritis" points to infectious
    And the red flag "septic arthritis" points to inflammatory
    And the danger "septic arthritis" is flagged
    And RF-151 is concluded
    And with this changed the answer is
      | changed                                                        | answer              |
      | pain duration 181 days                                         | RF-151 is concluded |
      | HIV infection, immunosuppression not recorded                  | RF-151 is concluded |
      | injection drug use, immunosuppression not recorded             | RF-151 is concluded |
      | chronic kidney disease, immunosuppression not recorded         | RF-151 is concluded |
      | joint destruction on follow-up, joint destruction not recorded | RF-151 is concluded |
      | joint effusion, joint swelling not recorded                    | RF-151 is concluded |
      | synovitis on imaging, joint swelling not recorded              | RF-151 is concluded |
      | C-reactive protein 12 mg/L, joint swelling not recorded        | RF-151 is concluded |
      | no immunosuppression                                           | RF-151 stays silent |
      | no joint destruction                                           | RF-151 stays silent |
      | pain duration 26 weeks                                         | RF-151 stays silent |
      | no joint swelling                                              | RF-151 stays silent |

  @rule-RF-160
  Scenario: RF-160: A joint that is destroyed after an injection or an operation has its fluid cultured within weeks
    Given a patient with joint injection, joint destruction
    When the findings are worked up
    Then the red flag "painful joint after an injection" asks for soon action
    And the red flag "painful joint after an injection" points to infectious
    And the red flag "painful joint after an injection" points to degenerative
    And the danger "septic arthritis" is flagged
    And RF-160 is concluded
    And with this changed the answer is
      | changed                                                        | answer              |
      | recent joint surgery, joint injection not recorded             | RF-160 is concluded |
      | joint destruction on follow-up, joint destruction not recorded | RF-160 is concluded |
      | subchondral collapse, joint destruction not recorded           | RF-160 is concluded |
      | no joint injection                                             | RF-160 stays silent |
      | no joint destruction                                           | RF-160 stays silent |

  @rule-RF-161
  Scenario: RF-161: Granulomas or mycobacteria in the tissue of a joint, tendon sheath or bone call for culture before steroids
    Given a patient with mycobacteria detected, synovitis on imaging
    When the findings are worked up
    Then the red flag "slow infection of joint or tendon" asks for urgent action
    And the red flag "slow infection of joint or tendon" points to infectious
    And the red flag "slow infection of joint or tendon" points to inflammatory
    And the danger "osteomyelitis" is flagged
    And RF-161 is concluded
    And with this changed the answer is
      | changed                                                        | answer              |
      | histology shows granulomas, mycobacteria detected not recorded | RF-161 is concluded |
      | tendon disease on imaging, synovitis on imaging not recorded   | RF-161 is concluded |
      | bone erosion, synovitis on imaging not recorded                | RF-161 is concluded |
      | lytic lesion, synovitis on imaging not recorded                | RF-161 is concluded |
      | skin entry site, synovitis on imaging not recorded             | RF-161 is concluded |
      | animal exposure, synovitis on imaging not recorded             | RF-161 is concluded |
      | worsening despite treatment, synovitis on imaging not recorded | RF-161 is concluded |
      | no mycobacteria detected                                       | RF-161 stays silent |
      | no synovitis on imaging                                        | RF-161 stays silent |

  @rule-RF-163
  Scenario: RF-163: A lump or mass without a sign that the bone takes part is imaged within weeks
    Given a patient with soft tissue mass
    When the findings are worked up
    Then the red flag "malignancy" asks for soon action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to inflammatory
    And the danger "malignancy" is flagged
    And RF-163 is concluded
    And with this changed the answer is
      | changed                                      | answer              |
      | palpable mass, soft tissue mass not recorded | RF-163 is concluded |
      | no soft tissue mass                          | RF-163 stays silent |

  @rule-RF-164
  Scenario: RF-164: Eroded endplates are compared with markers and the disc within weeks
    Given a patient with endplate erosion
    When the findings are worked up
    Then the red flag "eroded endplates" asks for soon action
    And the red flag "eroded endplates" points to infectious
    And the red flag "eroded endplates" points to inflammatory
    And the red flag "eroded endplates" points to degenerative
    And the danger "spondylodiscitis" is flagged
    And RF-164 is concluded
    And with this changed the answer is
      | changed             | answer              |
      | no endplate erosion | RF-164 stays silent |

  @rule-RF-206
  Scenario: RF-206: Eroded endplates with edema beside them in a painful spine are infected until proven otherwise, with or without fever
    Given a patient with endplate erosion, endplate edema, back pain
    When the findings are worked up
    Then the red flag "spondylodiscitis" asks for same day action
    And the red flag "spondylodiscitis" points to infectious
    And the danger "spondylodiscitis" is flagged
    And RF-206 is concluded
    And with this changed the answer is
      | changed                                   | answer              |
      | spinal pain, pain site not recorded       | RF-206 is concluded |
      | spinal tenderness, pain site not recorded | RF-206 is concluded |
      | no endplate erosion                       | RF-206 stays silent |
      | no endplate edema                         | RF-206 stays silent |
      | shoulder pain                             | RF-206 stays silent |

  @rule-RF-165
  Scenario: RF-165: A monoclonal protein with pain of a limb or joint is shown to hematology within weeks
    Given a patient with monoclonal protein, pain
    When the findings are worked up
    Then the red flag "monoclonal protein" asks for soon action
    And the red flag "monoclonal protein" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-165 is concluded
    And with this changed the answer is
      | changed                                                          | answer              |
      | abnormal free light chain ratio, monoclonal protein not recorded | RF-165 is concluded |
      | limp, pain not recorded                                          | RF-165 is concluded |
      | marrow edema on MRI, pain not recorded                           | RF-165 is concluded |
      | no monoclonal protein                                            | RF-165 stays silent |
      | no pain                                                          | RF-165 stays silent |

  @rule-RF-166
  Scenario: RF-166: Starvation with a very low weight, a slow heart or falling counts is a danger by itself
    Given a patient with eating disorder, body mass index 10 kg/m²
    When the findings are worked up
    Then the red flag "medical emergency of starvation" asks for urgent action
    And the red flag "medical emergency of starvation" points to metabolic
    And RF-166 is concluded
    And with this changed the answer is
      | changed                                                             | answer              |
      | malnutrition, eating disorder not recorded                          | RF-166 is concluded |
      | heart rate 30 /min, body mass index not recorded                    | RF-166 is concluded |
      | temperature 35 °C, heart rate 40 /min, body mass index not recorded | RF-166 is concluded |
      | no eating disorder                                                  | RF-166 stays silent |
      | body mass index 13 kg/m²                                            | RF-166 stays silent |
      | heart rate 40 /min, body mass index not recorded                    | RF-166 stays silent |

  @rule-RF-167
  Scenario: RF-167: Bleeding gums or bleeding around hair follicles with bone pain lead to the diet, a blood count and vitamin C within weeks
    Given a patient with gum bleeding, pain
    When the findings are worked up
    Then the red flag "scurvy" asks for soon action
    And the red flag "scurvy" points to metabolic
    And the red flag "scurvy" points to neoplastic
    And RF-167 is concluded
    And with this changed the answer is
      | changed                                              | answer              |
      | perifollicular hemorrhage, gum bleeding not recorded | RF-167 is concluded |
      | limp, pain not recorded                              | RF-167 is concluded |
      | marrow edema on MRI, pain not recorded               | RF-167 is concluded |
      | restricted diet, pain not recorded                   | RF-167 is concluded |
      | no gum bleeding                                      | RF-167 stays silent |
      | no pain                                              | RF-167 stays silent |

  @rule-RF-168
  Scenario: RF-168: From 60 on, bone or back pain with a hemoglobin somewhat low asks for a myeloma screen within weeks
    Given a 64-year-old patient with bone pain, hemoglobin 9 g/dL
    When the findings are worked up
    Then the red flag "myeloma" asks for soon action
    And the red flag "myeloma" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-168 is concluded
    And with this changed the answer is
      | changed                                                 | answer              |
      | age 60 years                                            | RF-168 is concluded |
      | hemoglobin 11.5 g/dL                                    | RF-168 is concluded |
      | pelvis pain, bone pain not recorded                     | RF-168 is concluded |
      | back pain, bone pain not recorded                       | RF-168 is concluded |
      | neck pain, bone pain not recorded                       | RF-168 is concluded |
      | chest wall pain, bone pain not recorded                 | RF-168 is concluded |
      | night pain, bone pain not recorded                      | RF-168 is concluded |
      | lytic lesion, bone pain not recorded                    | RF-168 is concluded |
      | low T1 marrow signal, bone pain not recorded            | RF-168 is concluded |
      | vertebral collapse, bone pain not recorded              | RF-168 is concluded |
      | fracture without adequate force, bone pain not recorded | RF-168 is concluded |
      | age 59.5 years                                          | RF-168 stays silent |
      | no bone pain                                            | RF-168 stays silent |
      | hemoglobin 12 g/dL                                      | RF-168 stays silent |

  @rule-RF-169
  Scenario: RF-169: A break through a lesion of a finger or toe is splinted and named within weeks
    Given a patient with fracture through a bone lesion
    When the findings are worked up
    Then the red flag "pathological fracture" asks for soon action
    And the red flag "pathological fracture" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-169 is concluded
    And with this changed the answer is
      | changed                                                                       | answer              |
      | displaced fracture, lytic lesion, fracture through a bone lesion not recorded | RF-169 is concluded |
      | fracture line on MRI, fracture through a bone lesion not recorded             | RF-169 stays silent |
      | lytic lesion, fracture through a bone lesion not recorded                     | RF-169 stays silent |

  @rule-RF-201
  Scenario: RF-201: A crack in the scaphoid is put in plaster at once and seen by a fracture clinic within days, displaced or not
    Given a patient with fracture line on MRI, marrow edema site scaphoid
    When the findings are worked up
    Then the red flag "fracture that heals badly" asks for urgent action
    And the red flag "fracture that heals badly" points to traumatic
    And the danger "fracture at risk" is flagged
    And RF-201 is concluded
    And with this changed the answer is
      | changed                                                                                  | answer              |
      | fracture site carpal fracture, wrist pain, recent injury, marrow edema site not recorded | RF-201 is concluded |
      | no fracture line on MRI                                                                  | RF-201 stays silent |
      | marrow edema site femoral head                                                           | RF-201 stays silent |

  @rule-RF-202
  Scenario: RF-202: A crack in the navicular, talus, patella or inner ankle of somebody who loads it takes no more weight from the day it is seen
    Given a patient with fracture line on MRI, marrow edema site patella, athletic or military training
    When the findings are worked up
    Then the red flag "high-risk stress fracture" asks for urgent action
    And the red flag "high-risk stress fracture" points to traumatic
    And the danger "fracture at risk" is flagged
    And RF-202 is concluded
    And with this changed the answer is
      | changed                                                         | answer              |
      | fracture site patellar fracture, marrow edema site not recorded | RF-202 is concluded |
      | no fracture line on MRI                                         | RF-202 stays silent |
      | marrow edema site calcaneus                                     | RF-202 stays silent |
      | marrow edema site other tarsal bone                             | RF-202 stays silent |
      | no athletic or military training                                | RF-202 stays silent |

  @rule-RF-203
  Scenario: RF-203: A displaced fracture of a limb is seen by a fracture surgeon within days
    Given a patient with displaced fracture, hip pain
    When the findings are worked up
    Then the red flag "displaced fracture" asks for urgent action
    And the red flag "displaced fracture" points to traumatic
    And the red flag "displaced fracture" points to metabolic
    And the danger "fracture at risk" is flagged
    And RF-203 is concluded
    And with this changed the answer is
      | changed               | answer              |
      | no displaced fracture | RF-203 stays silent |
      | skull pain            | RF-203 stays silent |

  @rule-RF-204
  Scenario: RF-204: A crack of the talus after an ankle injury is protected and seen within days
    Given a patient with fracture line on MRI, marrow edema site talus, recent injury
    When the findings are worked up
    Then the red flag "fracture of the talus" asks for urgent action
    And the red flag "fracture of the talus" points to traumatic
    And the danger "fracture at risk" is flagged
    And RF-204 is concluded
    And with this changed the answer is
      | changed                                                          | answer              |
      | mechanism of injury fall, recent injury not recorded             | RF-204 is concluded |
      | mechanism of injury direct blow, recent injury not recorded      | RF-204 is concluded |
      | mechanism of injury twisting, recent injury not recorded         | RF-204 is concluded |
      | mechanism of injury hyperextension, recent injury not recorded   | RF-204 is concluded |
      | mechanism of injury axial load, recent injury not recorded       | RF-204 is concluded |
      | mechanism of injury traffic accident, recent injury not recorded | RF-204 is concluded |
      | no fracture line on MRI                                          | RF-204 stays silent |
      | marrow edema site femoral head                                   | RF-204 stays silent |
      | no recent injury                                                 | RF-204 stays silent |

  @rule-RF-205
  Scenario: RF-205: Pain of both hips with a reason for weak bone is imaged within weeks
    Given a patient with hip pain, known osteoporosis, pain side both
    When the findings are worked up
    Then the red flag "occult hip fracture" asks for soon action
    And the red flag "occult hip fracture" points to metabolic
    And the danger "fracture at risk" is flagged
    And RF-205 is concluded
    And with this changed the answer is
      | changed               | answer              |
      | pelvis pain           | RF-205 stays silent |
      | no known osteoporosis | RF-205 stays silent |
      | pain side right       | RF-205 stays silent |

  @rule-RF-180
  Scenario: RF-180: A stiff or filled deep joint with a slightly raised marker has its marker repeated and its fluid looked at within weeks
    Given a patient with hip pain, C-reactive protein 12 mg/L, joint effusion, pain duration 4 weeks
    When the findings are worked up
    Then the red flag "septic arthritis" asks for soon action
    And the red flag "septic arthritis" points to infectious
    And the red flag "septic arthritis" points to inflammatory
    And the danger "septic arthritis" is flagged
    And RF-180 is concluded
    And with this changed the answer is
      | changed                                                      | answer              |
      | pain duration 5 weeks                                        | RF-180 is concluded |
      | inflammatory markers raised, C-reactive protein not recorded | RF-180 is concluded |
      | restricted movement, joint effusion not recorded             | RF-180 is concluded |
      | pain on passive movement, joint effusion not recorded        | RF-180 is concluded |
      | inability to bear weight, joint effusion not recorded        | RF-180 is concluded |
      | pain onset sudden, pain duration not recorded                | RF-180 is concluded |
      | rapid worsening, pain duration not recorded                  | RF-180 is concluded |
      | fever, pain duration not recorded                            | RF-180 is concluded |
      | pelvis pain                                                  | RF-180 stays silent |
      | C-reactive protein 8 mg/L                                    | RF-180 stays silent |
      | no joint effusion                                            | RF-180 stays silent |
      | pain duration 6 weeks                                        | RF-180 stays silent |

  @rule-RF-181
  Scenario: RF-181: A lytic lesion or one with mineral in it is shown to a bone tumor center within weeks from 40 years on as well
    Given a 44-year-old patient with lytic lesion
    When the findings are worked up
    Then the red flag "bone lesion without a name" asks for soon action
    And the red flag "bone lesion without a name" points to neoplastic
    And the red flag "bone lesion without a name" points to metabolic
    And the danger "malignancy" is flagged
    And RF-181 is concluded
    And with this changed the answer is
      | changed                                          | answer              |
      | age 40 years                                     | RF-181 is concluded |
      | matrix mineralization, lytic lesion not recorded | RF-181 is concluded |
      | age 39.5 years                                   | RF-181 stays silent |
      | no lytic lesion                                  | RF-181 stays silent |

  @rule-RF-182
  Scenario: RF-182: A hole in the bone of somebody in the thirties whose pain grows or whose cortex thins goes to a bone tumor center within days
    Given a 36-year-old patient with lytic lesion, progressive pain
    When the findings are worked up
    Then the red flag "bone sarcoma" asks for urgent action
    And the red flag "bone sarcoma" points to neoplastic
    And the red flag "bone sarcoma" points to infectious
    And the danger "malignancy" is flagged
    And RF-182 is concluded
    And with this changed the answer is
      | changed                                                         | answer              |
      | age 30 years                                                    | RF-182 is concluded |
      | age 40 years                                                    | RF-182 is concluded |
      | rapid worsening, progressive pain not recorded                  | RF-182 is concluded |
      | worsening despite treatment, progressive pain not recorded      | RF-182 is concluded |
      | weight loss, progressive pain not recorded                      | RF-182 is concluded |
      | cortical thinning, progressive pain not recorded                | RF-182 is concluded |
      | soft tissue mass, progressive pain not recorded                 | RF-182 is concluded |
      | fracture line on MRI, progressive pain not recorded             | RF-182 is concluded |
      | edema increased on follow-up MRI, progressive pain not recorded | RF-182 is concluded |
      | age 26 years                                                    | RF-182 stays silent |
      | age 41 years                                                    | RF-182 stays silent |
      | no lytic lesion                                                 | RF-182 stays silent |
      | no progressive pain                                             | RF-182 stays silent |

  @rule-RF-184
  Scenario: RF-184: Several bone lesions of an adult with HIV, large nodes, weight loss or sweats are named within days
    Given a 22-year-old patient with multiple bone lesions, HIV infection, periosteal reaction
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to infectious
    And the danger "malignancy" is flagged
    And RF-184 is concluded
    And with this changed the answer is
      | changed                                                      | answer              |
      | age 18 years                                                 | RF-184 is concluded |
      | lymphadenopathy, HIV infection not recorded                  | RF-184 is concluded |
      | weight loss, HIV infection not recorded                      | RF-184 is concluded |
      | night sweats, HIV infection not recorded                     | RF-184 is concluded |
      | lytic lesion, periosteal reaction not recorded               | RF-184 is concluded |
      | cortical destruction, periosteal reaction not recorded       | RF-184 is concluded |
      | low T1 marrow signal, periosteal reaction not recorded       | RF-184 is concluded |
      | night pain, periosteal reaction not recorded                 | RF-184 is concluded |
      | C-reactive protein 12 mg/L, periosteal reaction not recorded | RF-184 is concluded |
      | age 17.5 years                                               | RF-184 stays silent |
      | no multiple bone lesions                                     | RF-184 stays silent |
      | no HIV infection                                             | RF-184 stays silent |
      | no periosteal reaction                                       | RF-184 stays silent |

  @rule-RF-183
  Scenario: RF-183: Several holes in the bones with a weak defense or a sign of general illness are named within days, at any age
    Given a patient with lytic lesion, multiple bone lesions, HIV infection
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to infectious
    And the danger "malignancy" is flagged
    And RF-183 is concluded
    And with this changed the answer is
      | changed                                                         | answer              |
      | bone scan uptake multifocal, multiple bone lesions not recorded | RF-183 is concluded |
      | widespread bone pain, multiple bone lesions not recorded        | RF-183 is concluded |
      | immunosuppression, HIV infection not recorded                   | RF-183 is concluded |
      | C-reactive protein 12 mg/L, HIV infection not recorded          | RF-183 is concluded |
      | fever, HIV infection not recorded                               | RF-183 is concluded |
      | weight loss, HIV infection not recorded                         | RF-183 is concluded |
      | night sweats, HIV infection not recorded                        | RF-183 is concluded |
      | lymphadenopathy, HIV infection not recorded                     | RF-183 is concluded |
      | blood culture growth, HIV infection not recorded                | RF-183 is concluded |
      | skin entry site, HIV infection not recorded                     | RF-183 is concluded |
      | no lytic lesion                                                 | RF-183 stays silent |
      | no multiple bone lesions                                        | RF-183 stays silent |
      | no HIV infection                                                | RF-183 stays silent |

  @rule-RF-185
  Scenario: RF-185: A lesion that reaches the pedicle, with no other sign of growth, is named within weeks
    Given a patient with pedicle involvement
    When the findings are worked up
    Then the red flag "malignancy" asks for soon action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to metabolic
    And the red flag "malignancy" points to traumatic
    And the danger "malignancy" is flagged
    And RF-185 is concluded
    And with this changed the answer is
      | changed                | answer              |
      | no pedicle involvement | RF-185 stays silent |

  @rule-RF-186
  Scenario: RF-186: A limp or a stiff hip at the edges of the age of slips has radiographs of both hips within weeks
    Given a 14-year-old patient with hip pain, limp
    When the findings are worked up
    Then the red flag "slipped femoral epiphysis" asks for soon action
    And the red flag "slipped femoral epiphysis" points to traumatic
    And the red flag "slipped femoral epiphysis" points to ischemic
    And the danger "fracture at risk" is flagged
    And RF-186 is concluded
    And with this changed the answer is
      | changed                                | answer              |
      | age 8 years                            | RF-186 is concluded |
      | age 18 years                           | RF-186 is concluded |
      | difficulty walking, limp not recorded  | RF-186 is concluded |
      | restricted movement, limp not recorded | RF-186 is concluded |
      | age 7 years                            | RF-186 stays silent |
      | age 18.5 years                         | RF-186 stays silent |
      | knee pain                              | RF-186 stays silent |
      | no limp                                | RF-186 stays silent |

  @rule-RF-187
  Scenario: RF-187: A deep joint that filled within two weeks or no longer carries, with any raised marker, is looked at with the needle the same day
    Given a patient with hip pain, inflammatory markers raised, joint effusion, inability to bear weight
    When the findings are worked up
    Then the red flag "septic arthritis" asks for same day action
    And the red flag "septic arthritis" points to infectious
    And the danger "septic arthritis" is flagged
    And RF-187 is concluded
    And with this changed the answer is
      | changed                                                             | answer              |
      | pain onset sudden, inability to bear weight not recorded            | RF-187 is concluded |
      | pain duration 14 days, inability to bear weight not recorded        | RF-187 is concluded |
      | C-reactive protein 8 mg/L, inflammatory markers raised not recorded | RF-187 stays silent |
      | pelvis pain                                                         | RF-187 stays silent |
      | no joint effusion                                                   | RF-187 stays silent |
      | pain duration 15 days, inability to bear weight not recorded        | RF-187 stays silent |

  @rule-RF-217
  Scenario: RF-217: Hip pain on loading, or a crack beside the hip, with a reason for weak bone has an MRI of both hips within weeks
    Given a patient with hip pain, known osteoporosis, pain with loading
    When the findings are worked up
    Then the red flag "hip pain in weak bone" asks for soon action
    And the red flag "hip pain in weak bone" points to metabolic
    And the red flag "hip pain in weak bone" points to traumatic
    And the danger "fracture at risk" is flagged
    And RF-217 is concluded
    And with this changed the answer is
      | changed                                              | answer              |
      | subchondral fracture, pain with loading not recorded | RF-217 is concluded |
      | pseudofracture, pain with loading not recorded       | RF-217 is concluded |
      | pelvis pain                                          | RF-217 stays silent |
      | no known osteoporosis                                | RF-217 stays silent |
      | no pain with loading                                 | RF-217 stays silent |

  @rule-RF-220
  Scenario: RF-220: Bleeding around hair follicles with bone pain is scurvy and has a blood count, a diet history and vitamin C
    Given a patient with perifollicular hemorrhage, pain
    When the findings are worked up
    Then the red flag "scurvy" asks for soon action
    And the red flag "scurvy" points to metabolic
    And RF-220 is concluded
    And with this changed the answer is
      | changed                                | answer              |
      | limp, pain not recorded                | RF-220 is concluded |
      | marrow edema on MRI, pain not recorded | RF-220 is concluded |
      | no perifollicular hemorrhage           | RF-220 stays silent |
      | no pain                                | RF-220 stays silent |

  @rule-RF-222
  Scenario: RF-222: Several dark bones on T1, or many hot bones with pain all over, are named within weeks
    Given a patient with multiple bone lesions, low T1 marrow signal
    When the findings are worked up
    Then the red flag "malignancy" asks for soon action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to metabolic
    And the danger "malignancy" is flagged
    And RF-222 is concluded
    And with this changed the answer is
      | changed                                                         | answer              |
      | bone scan uptake multifocal, multiple bone lesions not recorded | RF-222 is concluded |
      | widespread bone pain, low T1 marrow signal not recorded         | RF-222 is concluded |
      | no multiple bone lesions                                        | RF-222 stays silent |
      | no low T1 marrow signal                                         | RF-222 stays silent |

  @rule-RF-223
  Scenario: RF-223: A fracture line seen in somebody with hip pain is placed and the leg spared, when neither neck nor loss of walking is told
    Given a patient with hip pain, fracture line on MRI
    When the findings are worked up
    Then the red flag "fracture line near the hip" asks for soon action
    And the red flag "fracture line near the hip" points to traumatic
    And the red flag "fracture line near the hip" points to metabolic
    And the danger "fracture at risk" is flagged
    And RF-223 is concluded
    And with this changed the answer is
      | changed                                                   | answer              |
      | fracture on radiograph, fracture line on MRI not recorded | RF-223 is concluded |
      | fracture on CT, fracture line on MRI not recorded         | RF-223 is concluded |
      | pseudofracture, fracture line on MRI not recorded         | RF-223 is concluded |
      | pubis pain                                                | RF-223 stays silent |
      | no fracture line on MRI                                   | RF-223 stays silent |

  @rule-RF-224
  Scenario: RF-224: A calcium above 14 mg/dL with failing kidneys, weakness or lost weight is treated today, whatever its cause
    Given a patient with calcium 18 mg/dL, impaired kidney function
    When the findings are worked up
    Then the red flag "dangerous calcium" asks for same day action
    And the red flag "dangerous calcium" points to metabolic
    And the red flag "dangerous calcium" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-224 is concluded
    And with this changed the answer is
      | changed                                                     | answer              |
      | creatinine 2 mg/dL, impaired kidney function not recorded   | RF-224 is concluded |
      | fatigue, impaired kidney function not recorded              | RF-224 is concluded |
      | weight loss, impaired kidney function not recorded          | RF-224 is concluded |
      | lack of appetite, impaired kidney function not recorded     | RF-224 is concluded |
      | rapid worsening, impaired kidney function not recorded      | RF-224 is concluded |
      | creatinine 1.4 mg/dL, impaired kidney function not recorded | RF-224 is concluded |
      | calcium 14 mg/dL                                            | RF-224 stays silent |
      | creatinine 1.3 mg/dL, impaired kidney function not recorded | RF-224 stays silent |

  @rule-RF-225
  Scenario: RF-225: A calcium below 7 mg/dL with cramps or fits is treated today
    Given a patient with calcium 5 mg/dL, muscle cramps or tetany
    When the findings are worked up
    Then the red flag "dangerous calcium" asks for same day action
    And the red flag "dangerous calcium" points to metabolic
    And RF-225 is concluded
    And with this changed the answer is
      | changed                    | answer              |
      | calcium 7 mg/dL            | RF-225 stays silent |
      | no muscle cramps or tetany | RF-225 stays silent |

  @rule-RF-240
  Scenario: RF-240: From 40 years on, a well-defined dark area on T1 with pain that does not let go and a further sign is a tumor until named
    Given a 44-year-old patient with well-defined low T1 lesion, night pain, anemia
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to infectious
    And the danger "malignancy" is flagged
    And RF-240 is concluded
    And with this changed the answer is
      | changed                                                     | answer              |
      | hemoglobin 10 g/dL, anemia not recorded                     | RF-240 is concluded |
      | age 40 years                                                | RF-240 is concluded |
      | weight loss, anemia not recorded                            | RF-240 is concluded |
      | fatigue, anemia not recorded                                | RF-240 is concluded |
      | no response to unloading, anemia not recorded               | RF-240 is concluded |
      | worsening despite treatment, anemia not recorded            | RF-240 is concluded |
      | lactate dehydrogenase 312 U/L, anemia not recorded          | RF-240 is concluded |
      | monoclonal protein, anemia not recorded                     | RF-240 is concluded |
      | hemoglobin 11.1 g/dL, anemia not recorded                   | RF-240 is concluded |
      | erythrocyte sedimentation rate 40 mm/h, anemia not recorded | RF-240 is concluded |
      | calcium 10.6 mg/dL, anemia not recorded                     | RF-240 is concluded |
      | age 39.5 years                                              | RF-240 stays silent |
      | no well-defined low T1 lesion                               | RF-240 stays silent |
      | no night pain                                               | RF-240 stays silent |
      | hemoglobin 12 g/dL, anemia not recorded                     | RF-240 stays silent |
      | erythrocyte sedimentation rate 21 mm/h, anemia not recorded | RF-240 stays silent |
      | calcium 10.5 mg/dL, anemia not recorded                     | RF-240 stays silent |

  @rule-RF-241
  Scenario: RF-241: A painful hole in the end of a bone after growth has ended, solid on T1, is shown to a bone tumor center within days, even when its border is dense
    Given a 29-year-old patient with bone lesion position epiphyseal, lytic lesion, pain, well-defined low T1 lesion
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-241 is concluded
    And with this changed the answer is
      | changed                                                        | answer              |
      | age 25 years                                                   | RF-241 is concluded |
      | matrix mineralization, well-defined low T1 lesion not recorded | RF-241 is concluded |
      | cortical thinning, well-defined low T1 lesion not recorded     | RF-241 is concluded |
      | bone expansion, well-defined low T1 lesion not recorded        | RF-241 is concluded |
      | age 23 years                                                   | RF-241 stays silent |
      | bone lesion position metaphyseal                               | RF-241 stays silent |
      | no lytic lesion                                                | RF-241 stays silent |
      | no pain                                                        | RF-241 stays silent |
      | no well-defined low T1 lesion                                  | RF-241 stays silent |

  @rule-RF-242
  Scenario: RF-242: A supposed bone infection of a young person without a germ that antibiotics do not end, with a sign of growth, is sampled again within days
    Given a 36-year-old patient with no response to antibiotics, no blood culture growth, lactate dehydrogenase 312 U/L, periosteal reaction
    When the findings are worked up
    Then the red flag "bone sarcoma" asks for urgent action
    And the red flag "bone sarcoma" points to neoplastic
    And the red flag "bone sarcoma" points to infectious
    And the danger "malignancy" is flagged
    And RF-242 is concluded
    And with this changed the answer is
      | changed                                                                     | answer              |
      | age 39.5 years                                                              | RF-242 is concluded |
      | relapsing course, response to antibiotics not recorded                      | RF-242 is concluded |
      | worsening despite treatment, response to antibiotics not recorded           | RF-242 is concluded |
      | no bone culture growth, blood culture growth not recorded                   | RF-242 is concluded |
      | no tissue culture growth, blood culture growth not recorded                 | RF-242 is concluded |
      | histology shows nonspecific inflammation, blood culture growth not recorded | RF-242 is concluded |
      | weight loss, lactate dehydrogenase not recorded                             | RF-242 is concluded |
      | bony swelling, lactate dehydrogenase not recorded                           | RF-242 is concluded |
      | soft tissue mass, lactate dehydrogenase not recorded                        | RF-242 is concluded |
      | lytic lesion, periosteal reaction not recorded                              | RF-242 is concluded |
      | low T1 marrow signal, periosteal reaction not recorded                      | RF-242 is concluded |
      | age 40 years                                                                | RF-242 stays silent |
      | response to antibiotics                                                     | RF-242 stays silent |
      | blood culture growth                                                        | RF-242 stays silent |
      | lactate dehydrogenase 250 U/L                                               | RF-242 stays silent |
      | no periosteal reaction                                                      | RF-242 stays silent |

  @rule-RF-230
  Scenario: RF-230: One inflamed sacroiliac joint, or an eaten joint, bone or disc, with raised markers, sweats or changes of the lung in somebody from where tuberculosis or brucellosis is common is sampled within days
    Given a patient with travel to an endemic area, sacroiliac marrow edema, no bilateral marrow edema, C-reactive protein 12 mg/L
    When the findings are worked up
    Then the red flag "slow infection of joint or spine" asks for urgent action
    And the red flag "slow infection of joint or spine" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-230 is concluded
    And with this changed the answer is
      | changed                                                            | answer              |
      | animal exposure, travel to an endemic area not recorded            | RF-230 is concluded |
      | tuberculosis exposure, travel to an endemic area not recorded      | RF-230 is concluded |
      | sacroiliac erosion, bilateral marrow edema not recorded            | RF-230 is concluded |
      | joint destruction, sacroiliac marrow edema not recorded            | RF-230 is concluded |
      | disc destruction, sacroiliac marrow edema not recorded             | RF-230 is concluded |
      | abscess, sacroiliac marrow edema not recorded                      | RF-230 is concluded |
      | soft tissue fluid collection, sacroiliac marrow edema not recorded | RF-230 is concluded |
      | lytic lesion, sacroiliac marrow edema not recorded                 | RF-230 is concluded |
      | fever, C-reactive protein not recorded                             | RF-230 is concluded |
      | night sweats, C-reactive protein not recorded                      | RF-230 is concluded |
      | pleural or lung changes, C-reactive protein not recorded           | RF-230 is concluded |
      | no travel to an endemic area                                       | RF-230 stays silent |
      | no sacroiliac marrow edema                                         | RF-230 stays silent |
      | C-reactive protein 8 mg/L                                          | RF-230 stays silent |

  @rule-RF-231
  Scenario: RF-231: Pain or edema of the pubic symphysis of an athlete, after an operation, radiation or injected drugs, or with eaten bone or swollen soft tissue, is infected until proven otherwise when markers are raised or fever is there
    Given a patient with pubis pain, recent surgery, fever
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for same day action
    And the red flag "osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-231 is concluded
    And with this changed the answer is
      | changed                                                            | answer              |
      | marrow edema site pubis, pain site not recorded                    | RF-231 is concluded |
      | edema of both sides of the pubic symphysis, pain site not recorded | RF-231 is concluded |
      | previous surgery at the site, recent surgery not recorded          | RF-231 is concluded |
      | radiotherapy to the site, recent surgery not recorded              | RF-231 is concluded |
      | injection drug use, recent surgery not recorded                    | RF-231 is concluded |
      | indwelling catheter, recent surgery not recorded                   | RF-231 is concluded |
      | time since delivery 20 weeks, recent surgery not recorded          | RF-231 is concluded |
      | athletic or military training, recent surgery not recorded         | RF-231 is concluded |
      | repetitive loading, recent surgery not recorded                    | RF-231 is concluded |
      | bone erosion, recent surgery not recorded                          | RF-231 is concluded |
      | cortical destruction, recent surgery not recorded                  | RF-231 is concluded |
      | soft tissue edema, recent surgery not recorded                     | RF-231 is concluded |
      | soft tissue fluid collection, recent surgery not recorded          | RF-231 is concluded |
      | abscess, recent surgery not recorded                               | RF-231 is concluded |
      | C-reactive protein 25 mg/L, fever not recorded                     | RF-231 is concluded |
      | leukocytosis, fever not recorded                                   | RF-231 is concluded |
      | erythrocyte sedimentation rate 41 mm/h, fever not recorded         | RF-231 is concluded |
      | hip pain                                                           | RF-231 stays silent |
      | time since delivery 26 weeks, recent surgery not recorded          | RF-231 stays silent |
      | C-reactive protein 20 mg/L, fever not recorded                     | RF-231 stays silent |
      | erythrocyte sedimentation rate 40 mm/h, fever not recorded         | RF-231 stays silent |

  @rule-RF-232
  Scenario: RF-232: Hip pain or bad walking with edema of the femoral neck and the blood of osteomalacia is protected and placed within days
    Given a patient with marrow edema site femoral neck, hip pain, histology shows osteomalacia
    When the findings are worked up
    Then the red flag "fracture at risk in soft bone" asks for urgent action
    And the red flag "fracture at risk in soft bone" points to metabolic
    And the red flag "fracture at risk in soft bone" points to traumatic
    And the danger "fracture at risk" is flagged
    And RF-232 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                                 | answer              |
      | difficulty walking, pain site not recorded                                                                                                                              | RF-232 is concluded |
      | waddling gait, pain site not recorded                                                                                                                                   | RF-232 is concluded |
      | phosphate 2 mg/dL, calcium 6 mg/dL, histology shows osteomalacia not recorded                                                                                           | RF-232 is concluded |
      | renal phosphate wasting, histology shows osteomalacia not recorded                                                                                                      | RF-232 is concluded |
      | marrow edema site femoral head                                                                                                                                          | RF-232 stays silent |
      | pelvis pain                                                                                                                                                             | RF-232 stays silent |
      | knee pain                                                                                                                                                               | RF-232 stays silent |
      | no histology shows osteomalacia                                                                                                                                         | RF-232 stays silent |
      | no inability to bear weight, marrow edema site femoral neck and talus and other tarsal bone and sacral ala and ischium and acromion and scapula, pain site not recorded | RF-232 stays silent |

  @rule-RF-233
  Scenario: RF-233: New back or neck pain after a fall, or a sudden change of it, in a stiff spine of spondyloarthritis is a fracture until CT and MRI deny it
    Given a patient with known spondyloarthritis, back pain, recent injury
    When the findings are worked up
    Then the red flag "fracture of a stiff spine" asks for same day action
    And the red flag "fracture of a stiff spine" points to traumatic
    And the danger "fracture at risk" is flagged
    And RF-233 is concluded
    And with this changed the answer is
      | changed                                                    | answer              |
      | minor injury, recent injury not recorded                   | RF-233 is concluded |
      | pain from the moment of injury, recent injury not recorded | RF-233 is concluded |
      | sudden worsening of known pain, recent injury not recorded | RF-233 is concluded |
      | mechanism of injury fall, recent injury not recorded       | RF-233 is concluded |
      | no known spondyloarthritis                                 | RF-233 stays silent |
      | hip pain                                                   | RF-233 stays silent |
      | no recent injury                                           | RF-233 stays silent |

  @rule-RF-243
  Scenario: RF-243: From 50 years on, dark T1 marrow with pain at night or at rest and anemia, weight loss or a high sedimentation rate is a tumor until named
    Given a 54-year-old patient with low T1 marrow signal, night pain, anemia
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to infectious
    And the danger "malignancy" is flagged
    And RF-243 is concluded
    And with this changed the answer is
      | changed                                                                                                            | answer              |
      | hemoglobin 10 g/dL, anemia not recorded                                                                            | RF-243 is concluded |
      | age 50 years                                                                                                       | RF-243 is concluded |
      | rest pain, night pain not recorded                                                                                 | RF-243 is concluded |
      | weight loss, anemia not recorded                                                                                   | RF-243 is concluded |
      | erythrocyte sedimentation rate 88 mm/h, anemia not recorded                                                        | RF-243 is concluded |
      | calcium 13 mg/dL, anemia not recorded                                                                              | RF-243 is concluded |
      | multiple bone lesions, anemia not recorded                                                                         | RF-243 is concluded |
      | hemoglobin 11.1 g/dL, marrow replacement, low T1 marrow signal not recorded, anemia not recorded                   | RF-243 is concluded |
      | erythrocyte sedimentation rate 71 mm/h, marrow replacement, low T1 marrow signal not recorded, anemia not recorded | RF-243 is concluded |
      | age 46 years                                                                                                       | RF-243 stays silent |
      | no low T1 marrow signal                                                                                            | RF-243 stays silent |
      | no night pain                                                                                                      | RF-243 stays silent |
      | no anemia                                                                                                          | RF-243 stays silent |
      | no constant pain, marrow replacement, low T1 marrow signal not recorded, night pain not recorded                   | RF-243 stays silent |
      | hemoglobin 12 g/dL, marrow replacement, low T1 marrow signal not recorded, anemia not recorded                     | RF-243 stays silent |
      | erythrocyte sedimentation rate 70 mm/h, marrow replacement, low T1 marrow signal not recorded, anemia not recorded | RF-243 stays silent |

  @rule-RF-234
  Scenario: RF-234: An infant or toddler who spares a limb or cries when it is moved, with a raised marker, has bone and joint looked at today
    Given a patient with age 0 months, C-reactive protein 25 mg/L, reduced function
    When the findings are worked up
    Then the red flag "septic arthritis" asks for same day action
    And the red flag "septic arthritis" points to infectious
    And the red flag "septic arthritis" points to neoplastic
    And the danger "septic arthritis" is flagged
    And RF-234 is concluded
    And with this changed the answer is
      | changed                                                               | answer              |
      | age 3.5 years                                                         | RF-234 is concluded |
      | pain on passive movement, reduced function not recorded               | RF-234 is concluded |
      | restricted movement, reduced function not recorded                    | RF-234 is concluded |
      | inability to bear weight, reduced function not recorded               | RF-234 is concluded |
      | joint effusion, reduced function not recorded                         | RF-234 is concluded |
      | joint swelling, reduced function not recorded                         | RF-234 is concluded |
      | age 3 years, fever, C-reactive protein 11 mg/L                        | RF-234 is concluded |
      | age 3 years, C-reactive protein 11 mg/L, metaphyseal edema            | RF-234 is concluded |
      | age 3 years, C-reactive protein 11 mg/L, subperiosteal fluid          | RF-234 is concluded |
      | age 3 years, C-reactive protein 11 mg/L, soft tissue fluid collection | RF-234 is concluded |
      | age 3 years, pain duration 13 days, C-reactive protein 11 mg/L        | RF-234 is concluded |
      | age 3 years, C-reactive protein 11 mg/L, leukocytosis                 | RF-234 is concluded |
      | age 4 years                                                           | RF-234 stays silent |
      | C-reactive protein 20 mg/L                                            | RF-234 stays silent |
      | no reduced function                                                   | RF-234 stays silent |
      | fever, C-reactive protein not recorded                                | RF-234 stays silent |

  @rule-RF-235
  Scenario: RF-235: A swollen or changed jaw after a tooth was treated, or with a draining fistula, with raised markers or fever, is sampled within days
    Given a patient with jaw pain, recent dental procedure, fever
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for urgent action
    And the red flag "osteomyelitis" points to infectious
    And the red flag "osteomyelitis" points to neoplastic
    And the danger "osteomyelitis" is flagged
    And RF-235 is concluded
    And with this changed the answer is
      | changed                                                      | answer              |
      | marrow edema site mandible, pain site not recorded           | RF-235 is concluded |
      | discharging skin sinus, recent dental procedure not recorded | RF-235 is concluded |
      | sinus tract, recent dental procedure not recorded            | RF-235 is concluded |
      | C-reactive protein 12 mg/L, fever not recorded               | RF-235 is concluded |
      | leukocytosis, fever not recorded                             | RF-235 is concluded |
      | sequestrum, fever not recorded                               | RF-235 is concluded |
      | abscess, fever not recorded                                  | RF-235 is concluded |
      | temperature 37 °C, fever not recorded                        | RF-235 stays silent |
      | hip pain                                                     | RF-235 stays silent |
      | no recent dental procedure                                   | RF-235 stays silent |

  @rule-RF-244
  Scenario: RF-244: From 40 years on, several dark or hollow bones with pain at night or at rest are metastasis or myeloma until named
    Given a 44-year-old patient with multiple bone lesions, low T1 marrow signal, night pain
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to metabolic
    And the danger "malignancy" is flagged
    And RF-244 is concluded
    And with this changed the answer is
      | changed                                                                                                  | answer              |
      | age 40 years                                                                                             | RF-244 is concluded |
      | lytic lesion, low T1 marrow signal not recorded                                                          | RF-244 is concluded |
      | rest pain, night pain not recorded                                                                       | RF-244 is concluded |
      | weight loss, night pain not recorded                                                                     | RF-244 is concluded |
      | age 39.5 years                                                                                           | RF-244 stays silent |
      | no multiple bone lesions                                                                                 | RF-244 stays silent |
      | no low T1 marrow signal                                                                                  | RF-244 stays silent |
      | no night pain                                                                                            | RF-244 stays silent |
      | no constant pain, well-defined low T1 lesion, low T1 marrow signal not recorded, night pain not recorded | RF-244 stays silent |

  @rule-RF-236
  Scenario: RF-236: A joint that was destroyed within half a year and holds fluid, with clearly raised markers, is aspirated within days before it is called wear or necrosis
    Given a patient with joint destruction, joint effusion, C-reactive protein 25 mg/L, pain duration 20 weeks
    When the findings are worked up
    Then the red flag "septic arthritis" asks for urgent action
    And the red flag "septic arthritis" points to infectious
    And the red flag "septic arthritis" points to inflammatory
    And the danger "septic arthritis" is flagged
    And RF-236 is concluded
    And with this changed the answer is
      | changed                                                                                         | answer              |
      | pain duration 181 days                                                                          | RF-236 is concluded |
      | joint destruction on follow-up, joint destruction not recorded                                  | RF-236 is concluded |
      | joint swelling, joint effusion not recorded                                                     | RF-236 is concluded |
      | joint warmth, joint effusion not recorded                                                       | RF-236 is concluded |
      | soft tissue fluid collection, joint effusion not recorded                                       | RF-236 is concluded |
      | leukocytosis, C-reactive protein not recorded                                                   | RF-236 is concluded |
      | pain duration 3.1 days, erythrocyte sedimentation rate 41 mm/h, C-reactive protein not recorded | RF-236 is concluded |
      | no joint destruction                                                                            | RF-236 stays silent |
      | no joint effusion                                                                               | RF-236 stays silent |
      | C-reactive protein 20 mg/L                                                                      | RF-236 stays silent |
      | pain duration 26 weeks                                                                          | RF-236 stays silent |
      | pain duration 3.1 days, erythrocyte sedimentation rate 40 mm/h, C-reactive protein not recorded | RF-236 stays silent |

  @rule-RF-237
  Scenario: RF-237: Eaten bone or joint at the place of an earlier operation or injection, with clearly raised markers, is sampled within days
    Given a patient with previous surgery at the site, bone erosion, C-reactive protein 12 mg/L
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for urgent action
    And the red flag "osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-237 is concluded
    And with this changed the answer is
      | changed                                                         | answer              |
      | recent joint surgery, previous surgery at the site not recorded | RF-237 is concluded |
      | joint injection, previous surgery at the site not recorded      | RF-237 is concluded |
      | joint destruction, bone erosion not recorded                    | RF-237 is concluded |
      | lytic lesion, bone erosion not recorded                         | RF-237 is concluded |
      | sequestrum, bone erosion not recorded                           | RF-237 is concluded |
      | no previous surgery at the site                                 | RF-237 stays silent |
      | no bone erosion                                                 | RF-237 stays silent |
      | C-reactive protein 8 mg/L                                       | RF-237 stays silent |

  @rule-RF-238
  Scenario: RF-238: A tendon sheath or joint of the hand diseased for weeks after a wound, water or animals, with eaten bone, granulomas or rice bodies, is sampled within days
    Given a patient with wrist pain, skin entry site, tendon disease on imaging, bone erosion
    When the findings are worked up
    Then the red flag "slow infection of joint or tendon" asks for urgent action
    And the red flag "slow infection of joint or tendon" points to infectious
    And the red flag "slow infection of joint or tendon" points to inflammatory
    And the danger "osteomyelitis" is flagged
    And RF-238 is concluded
    And with this changed the answer is
      | changed                                                      | answer              |
      | marrow edema site other carpal bone, pain site not recorded  | RF-238 is concluded |
      | marrow edema site metacarpal, pain site not recorded         | RF-238 is concluded |
      | marrow edema site finger, pain site not recorded             | RF-238 is concluded |
      | animal exposure, skin entry site not recorded                | RF-238 is concluded |
      | water exposure of a wound, skin entry site not recorded      | RF-238 is concluded |
      | synovitis on imaging, tendon disease on imaging not recorded | RF-238 is concluded |
      | local swelling, tendon disease on imaging not recorded       | RF-238 is concluded |
      | joint destruction, bone erosion not recorded                 | RF-238 is concluded |
      | rice bodies, bone erosion not recorded                       | RF-238 is concluded |
      | lytic lesion, bone erosion not recorded                      | RF-238 is concluded |
      | histology shows granulomas, bone erosion not recorded        | RF-238 is concluded |
      | jaw pain                                                     | RF-238 stays silent |
      | no skin entry site                                           | RF-238 stays silent |
      | no bone erosion                                              | RF-238 stays silent |
      | no local swelling, tendon disease on imaging not recorded    | RF-238 stays silent |

  @rule-RF-245
  Scenario: RF-245: A painful lesion with mineral in it that scallops, thins or widens the bone of an adult goes to a bone tumor center within days
    Given a 34-year-old patient with matrix mineralization, endosteal scalloping, bone pain
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-245 is concluded
    And with this changed the answer is
      | changed                                                | answer              |
      | age 30 years                                           | RF-245 is concluded |
      | cortical thinning, endosteal scalloping not recorded   | RF-245 is concluded |
      | bone expansion, endosteal scalloping not recorded      | RF-245 is concluded |
      | periosteal reaction, endosteal scalloping not recorded | RF-245 is concluded |
      | cortical thickening, endosteal scalloping not recorded | RF-245 is concluded |
      | night pain, bone pain not recorded                     | RF-245 is concluded |
      | bony swelling, bone pain not recorded                  | RF-245 is concluded |
      | fracture line on MRI, bone pain not recorded           | RF-245 is concluded |
      | age 26 years                                           | RF-245 stays silent |
      | no matrix mineralization                               | RF-245 stays silent |
      | no endosteal scalloping                                | RF-245 stays silent |
      | no bone pain                                           | RF-245 stays silent |

  @rule-RF-250
  Scenario: RF-250: Dark marrow on T1 in a long bone or the pelvis from 40 years on, with six weeks of pain and pain at rest, lost weight, nodes or an unspecific sample, is tumor until tissue says otherwise
    Given a 44-year-old patient with low T1 marrow signal, marrow edema site proximal femoral shaft, pain duration 8 weeks, constant pain
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to infectious
    And the danger "malignancy" is flagged
    And RF-250 is concluded
    And with this changed the answer is
      | changed                                                              | answer              |
      | age 40 years                                                         | RF-250 is concluded |
      | pain duration 6 weeks                                                | RF-250 is concluded |
      | marrow infiltration on MRI, low T1 marrow signal not recorded        | RF-250 is concluded |
      | rest pain, constant pain not recorded                                | RF-250 is concluded |
      | night pain, constant pain not recorded                               | RF-250 is concluded |
      | weight loss, constant pain not recorded                              | RF-250 is concluded |
      | night sweats, constant pain not recorded                             | RF-250 is concluded |
      | lymphadenopathy, constant pain not recorded                          | RF-250 is concluded |
      | histology shows nonspecific inflammation, constant pain not recorded | RF-250 is concluded |
      | worsening despite treatment, constant pain not recorded              | RF-250 is concluded |
      | age 39.5 years                                                       | RF-250 stays silent |
      | no low T1 marrow signal                                              | RF-250 stays silent |
      | marrow edema site femoral condyle                                    | RF-250 stays silent |
      | marrow edema site talus                                              | RF-250 stays silent |
      | marrow edema site pubis                                              | RF-250 stays silent |
      | marrow edema site humeral head                                       | RF-250 stays silent |
      | marrow edema site elbow bones                                        | RF-250 stays silent |
      | marrow edema site medial clavicle                                    | RF-250 stays silent |
      | pain duration 5 weeks                                                | RF-250 stays silent |
      | no constant pain                                                     | RF-250 stays silent |

  @rule-RF-255
  Scenario: RF-255: A hole in the growing end of a bone with pain at night or rest, a limp, swelling, new bone or no help from treatment in a child is named within days
    Given a 14-year-old patient with lytic lesion, bone lesion position metaphyseal, night pain
    When the findings are worked up
    Then the red flag "hole at the growth plate of a child" asks for urgent action
    And the red flag "hole at the growth plate of a child" points to infectious
    And the red flag "hole at the growth plate of a child" points to neoplastic
    And the danger "osteomyelitis" is flagged
    And RF-255 is concluded
    And with this changed the answer is
      | changed                                              | answer              |
      | age 17.5 years                                       | RF-255 is concluded |
      | worsening despite treatment, night pain not recorded | RF-255 is concluded |
      | local swelling, night pain not recorded              | RF-255 is concluded |
      | limp, night pain not recorded                        | RF-255 is concluded |
      | periosteal reaction, night pain not recorded         | RF-255 is concluded |
      | age 18 years                                         | RF-255 stays silent |
      | no lytic lesion                                      | RF-255 stays silent |
      | bone lesion position epiphyseal                      | RF-255 stays silent |
      | no night pain                                        | RF-255 stays silent |

  @rule-RF-256
  Scenario: RF-256: A small child with back pain, a limp or no wish to sit or stand, and a narrowed disc or edema of an endplate, has discitis looked for today
    Given a 6-year-old patient with disc height loss, fever
    When the findings are worked up
    Then the red flag "discitis of a child" asks for same day action
    And the red flag "discitis of a child" points to infectious
    And the danger "spondylodiscitis" is flagged
    And RF-256 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                       | answer              |
      | age 9.5 years                                                                                                                                                                                                                                                                 | RF-256 is concluded |
      | disc destruction, disc height loss not recorded                                                                                                                                                                                                                               | RF-256 is concluded |
      | bright disc, disc height loss not recorded                                                                                                                                                                                                                                    | RF-256 is concluded |
      | endplate erosion, disc height loss not recorded                                                                                                                                                                                                                               | RF-256 is concluded |
      | spinal pain, marrow edema site intertrochanteric region and femoral shaft and distal femur and distal tibia and fibula and vertebral body and ilium and acromion and clavicle and rib and forearm shaft and lunate and finger and mandible, fever not recorded                | RF-256 is concluded |
      | limp, marrow edema site intertrochanteric region and femoral shaft and distal femur and distal tibia and fibula and vertebral body and ilium and acromion and clavicle and rib and forearm shaft and lunate and finger and mandible, fever not recorded                       | RF-256 is concluded |
      | difficulty walking, marrow edema site intertrochanteric region and femoral shaft and distal femur and distal tibia and fibula and vertebral body and ilium and acromion and clavicle and rib and forearm shaft and lunate and finger and mandible, fever not recorded         | RF-256 is concluded |
      | restricted spinal movement, marrow edema site intertrochanteric region and femoral shaft and distal femur and distal tibia and fibula and vertebral body and ilium and acromion and clavicle and rib and forearm shaft and lunate and finger and mandible, fever not recorded | RF-256 is concluded |
      | age 10 years                                                                                                                                                                                                                                                                  | RF-256 stays silent |
      | no disc height loss                                                                                                                                                                                                                                                           | RF-256 stays silent |
      | back pain, fever not recorded                                                                                                                                                                                                                                                 | RF-256 stays silent |
      | endplate edema, fever not recorded                                                                                                                                                                                                                                            | RF-256 stays silent |

  @rule-RF-251
  Scenario: RF-251: Dark marrow on T1 in a long or flat bone between 8 and 40 with four weeks of pain at night or at rest is shown to a bone tumor center within days
    Given a 35-year-old patient with low T1 marrow signal, marrow edema site proximal femoral shaft, pain duration 5 weeks, night pain
    When the findings are worked up
    Then the red flag "bone sarcoma" asks for urgent action
    And the red flag "bone sarcoma" points to neoplastic
    And the red flag "bone sarcoma" points to infectious
    And the danger "malignancy" is flagged
    And RF-251 is concluded
    And with this changed the answer is
      | changed                                                       | answer              |
      | age 8 years                                                   | RF-251 is concluded |
      | age 39 years                                                  | RF-251 is concluded |
      | pain duration 4 weeks                                         | RF-251 is concluded |
      | marrow infiltration on MRI, low T1 marrow signal not recorded | RF-251 is concluded |
      | rest pain, night pain not recorded                            | RF-251 is concluded |
      | age 7 years                                                   | RF-251 stays silent |
      | age 39.5 years                                                | RF-251 stays silent |
      | no low T1 marrow signal                                       | RF-251 stays silent |
      | marrow edema site femoral condyle                             | RF-251 stays silent |
      | marrow edema site talus                                       | RF-251 stays silent |
      | marrow edema site pubis                                       | RF-251 stays silent |
      | marrow edema site humeral head                                | RF-251 stays silent |
      | marrow edema site elbow bones                                 | RF-251 stays silent |
      | marrow edema site medial clavicle                             | RF-251 stays silent |
      | marrow edema site forearm shaft                               | RF-251 stays silent |
      | pain duration 24 days                                         | RF-251 stays silent |
      | no rest pain, night pain not recorded                         | RF-251 stays silent |

  @rule-RF-257
  Scenario: RF-257: A hole in the end of a bone of a toddler may be a slow infection or a tumor and is sampled within days
    Given a 12-month-old patient with lytic lesion, bone lesion position epiphyseal
    When the findings are worked up
    Then the red flag "hole at the growth plate of a child" asks for urgent action
    And the red flag "hole at the growth plate of a child" points to infectious
    And the red flag "hole at the growth plate of a child" points to neoplastic
    And the danger "osteomyelitis" is flagged
    And RF-257 is concluded
    And with this changed the answer is
      | changed                         | answer              |
      | age 4.5 years                   | RF-257 is concluded |
      | age 5 years                     | RF-257 stays silent |
      | no lytic lesion                 | RF-257 stays silent |
      | bone lesion position diaphyseal | RF-257 stays silent |

  @rule-RF-258
  Scenario: RF-258: A pseudofracture with edema of the femoral neck or shaft, or with a leg that no longer carries, is protected and looked for on both femurs within days
    Given a patient with pseudofracture, inability to bear weight
    When the findings are worked up
    Then the red flag "fracture at risk in soft bone" asks for urgent action
    And the red flag "fracture at risk in soft bone" points to metabolic
    And the red flag "fracture at risk in soft bone" points to traumatic
    And the danger "fracture at risk" is flagged
    And RF-258 is concluded
    And with this changed the answer is
      | changed                                                                         | answer              |
      | marrow edema site femoral neck, inability to bear weight not recorded           | RF-258 is concluded |
      | marrow edema site proximal femoral shaft, inability to bear weight not recorded | RF-258 is concluded |
      | marrow edema site femoral shaft, inability to bear weight not recorded          | RF-258 is concluded |
      | no pseudofracture                                                               | RF-258 stays silent |
      | no inability to bear weight                                                     | RF-258 stays silent |

  @rule-RF-260
  Scenario: RF-260: A joint that holds fluid, has lost cartilage or bone and gets worse, was treated for something else or goes with sweats or lost weight, with clearly raised markers, is aspirated within days, however long it has hurt
    Given a patient with joint effusion, joint space narrowing, C-reactive protein 25 mg/L, worsening despite treatment
    When the findings are worked up
    Then the red flag "septic arthritis" asks for urgent action
    And the red flag "septic arthritis" points to infectious
    And the red flag "septic arthritis" points to inflammatory
    And the danger "septic arthritis" is flagged
    And RF-260 is concluded
    And with this changed the answer is
      | changed                                                                    | answer              |
      | joint swelling, joint effusion not recorded                                | RF-260 is concluded |
      | synovitis on imaging, joint effusion not recorded                          | RF-260 is concluded |
      | soft tissue fluid collection, joint effusion not recorded                  | RF-260 is concluded |
      | cartilage loss, joint space narrowing not recorded                         | RF-260 is concluded |
      | bone erosion, joint space narrowing not recorded                           | RF-260 is concluded |
      | joint destruction, joint space narrowing not recorded                      | RF-260 is concluded |
      | joint destruction on follow-up, joint space narrowing not recorded         | RF-260 is concluded |
      | leukocytosis, C-reactive protein not recorded                              | RF-260 is concluded |
      | treated for another diagnosis, worsening despite treatment not recorded    | RF-260 is concluded |
      | rapid worsening, worsening despite treatment not recorded                  | RF-260 is concluded |
      | edema increased on follow-up MRI, worsening despite treatment not recorded | RF-260 is concluded |
      | joint destruction on follow-up, worsening despite treatment not recorded   | RF-260 is concluded |
      | night sweats, worsening despite treatment not recorded                     | RF-260 is concluded |
      | weight loss, worsening despite treatment not recorded                      | RF-260 is concluded |
      | erythrocyte sedimentation rate 41 mm/h, C-reactive protein not recorded    | RF-260 is concluded |
      | no joint effusion                                                          | RF-260 stays silent |
      | no joint space narrowing                                                   | RF-260 stays silent |
      | C-reactive protein 20 mg/L                                                 | RF-260 stays silent |
      | no worsening despite treatment                                             | RF-260 stays silent |
      | erythrocyte sedimentation rate 40 mm/h, C-reactive protein not recorded    | RF-260 stays silent |

  @rule-RF-261
  Scenario: RF-261: Endplate edema that has grown on a second MRI is looked into within days when the disc was operated on, disc or endplate is eaten, there is a risk of infection or a marker is raised
    Given a patient with endplate edema, edema increased on follow-up MRI, previous surgery at the site
    When the findings are worked up
    Then the red flag "spondylodiscitis" asks for urgent action
    And the red flag "spondylodiscitis" points to infectious
    And the danger "spondylodiscitis" is flagged
    And RF-261 is concluded
    And with this changed the answer is
      | changed                                                               | answer              |
      | disc destruction, previous surgery at the site not recorded           | RF-261 is concluded |
      | C-reactive protein 12 mg/L, previous surgery at the site not recorded | RF-261 is concluded |
      | injection drug use, previous surgery at the site not recorded         | RF-261 is concluded |
      | no endplate edema                                                     | RF-261 stays silent |
      | no edema increased on follow-up MRI                                   | RF-261 stays silent |
      | no recent surgery, previous surgery at the site not recorded          | RF-261 stays silent |
      | no endplate erosion, previous surgery at the site not recorded        | RF-261 stays silent |

  @rule-RF-262
  Scenario: RF-262: A joint that swells or fills after a recent operation, arthroscopy or injection, with clearly raised markers or fever, and is warm, red, painful at rest or getting worse, is aspirated the same day
    Given a patient with recent joint surgery, C-reactive protein 25 mg/L, joint warmth
    When the findings are worked up
    Then the red flag "septic arthritis" asks for same day action
    And the red flag "septic arthritis" points to infectious
    And the danger "septic arthritis" is flagged
    And RF-262 is concluded
    And with this changed the answer is
      | changed                                                                           | answer              |
      | joint injection, recent joint surgery not recorded                                | RF-262 is concluded |
      | erythrocyte sedimentation rate 50 mm/h, C-reactive protein not recorded           | RF-262 is concluded |
      | leukocytosis, C-reactive protein not recorded                                     | RF-262 is concluded |
      | fever, joint effusion, C-reactive protein not recorded, joint warmth not recorded | RF-262 is concluded |
      | fever, joint swelling, C-reactive protein not recorded, joint warmth not recorded | RF-262 is concluded |
      | joint redness, synovitis on imaging, joint warmth not recorded                    | RF-262 is concluded |
      | pain onset sudden, synovitis on imaging, joint warmth not recorded                | RF-262 is concluded |
      | no recent joint surgery                                                           | RF-262 stays silent |
      | C-reactive protein 20 mg/L                                                        | RF-262 stays silent |
      | joint effusion, joint warmth not recorded                                         | RF-262 stays silent |
      | fever, joint warmth not recorded                                                  | RF-262 stays silent |

  @rule-RF-300
  Scenario: RF-300: A bone sample of an adult with nothing but unspecific inflammation and no germ does not end the search while pain or swelling goes on against treatment
    Given a 22-year-old patient with histology shows nonspecific inflammation, no bone culture growth, worsening despite treatment, night pain
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to infectious
    And the danger "malignancy" is flagged
    And RF-300 is concluded
    And with this changed the answer is
      | changed                                                              | answer              |
      | age 18 years                                                         | RF-300 is concluded |
      | no tissue culture growth, bone culture growth not recorded           | RF-300 is concluded |
      | no blood culture growth, bone culture growth not recorded            | RF-300 is concluded |
      | no response to antibiotics, worsening despite treatment not recorded | RF-300 is concluded |
      | weight loss, worsening despite treatment not recorded                | RF-300 is concluded |
      | soft tissue mass, worsening despite treatment not recorded           | RF-300 is concluded |
      | rest pain, night pain not recorded                                   | RF-300 is concluded |
      | progressive pain, night pain not recorded                            | RF-300 is concluded |
      | local swelling, night pain not recorded                              | RF-300 is concluded |
      | soft tissue mass, night pain not recorded                            | RF-300 is concluded |
      | age 17.5 years                                                       | RF-300 stays silent |
      | no histology shows nonspecific inflammation                          | RF-300 stays silent |
      | bone culture growth                                                  | RF-300 stays silent |
      | no worsening despite treatment                                       | RF-300 stays silent |
      | no rest pain, night pain not recorded                                | RF-300 stays silent |

  @rule-RF-301
  Scenario: RF-301: From 50 years on, a broken vertebra with a low hemoglobin and a second break, pain that does not let go, or a break under bone drugs, has a myeloma screen within days
    Given a 54-year-old patient with anemia, vertebral collapse, number of vertebral levels 2 sites
    When the findings are worked up
    Then the red flag "myeloma" asks for urgent action
    And the red flag "myeloma" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-301 is concluded
    And with this changed the answer is
      | changed                                                                 | answer              |
      | age 50 years                                                            | RF-301 is concluded |
      | fracture site vertebral fracture, vertebral collapse not recorded       | RF-301 is concluded |
      | new fracture on follow-up, number of vertebral levels not recorded      | RF-301 is concluded |
      | bisphosphonate use, number of vertebral levels not recorded             | RF-301 is concluded |
      | worsening despite treatment, number of vertebral levels not recorded    | RF-301 is concluded |
      | night pain, number of vertebral levels not recorded                     | RF-301 is concluded |
      | rest pain, number of vertebral levels not recorded                      | RF-301 is concluded |
      | age 46 years                                                            | RF-301 stays silent |
      | no anemia                                                               | RF-301 stays silent |
      | no vertebral collapse                                                   | RF-301 stays silent |
      | number of vertebral levels 1.5 sites                                    | RF-301 stays silent |
      | age 50 years, no constant pain, number of vertebral levels not recorded | RF-301 stays silent |

  @rule-RF-302
  Scenario: RF-302: A supposed infection with eaten bone that becomes worse after antibiotics is sampled within days, at a finger or toe as well
    Given a 22-year-old patient with recent antibiotic use, worsening despite treatment, bone erosion
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the red flag "malignancy" points to infectious
    And the danger "malignancy" is flagged
    And RF-302 is concluded
    And with this changed the answer is
      | changed                                          | answer              |
      | age 18 years                                     | RF-302 is concluded |
      | lytic lesion, bone erosion not recorded          | RF-302 is concluded |
      | cortical destruction, bone erosion not recorded  | RF-302 is concluded |
      | low T1 marrow signal, bone erosion not recorded  | RF-302 is concluded |
      | soft tissue mass, bone erosion not recorded      | RF-302 is concluded |
      | age 17.5 years                                   | RF-302 stays silent |
      | no recent antibiotic use                         | RF-302 stays silent |
      | no marrow replacement, bone erosion not recorded | RF-302 stays silent |

  @rule-RF-303
  Scenario: RF-303: A lesion in the end of a grown bone that hurts on after it was operated on, grows, goes on against treatment or hurts at night is shown to a bone tumor center within days
    Given a 29-year-old patient with bone lesion position epiphyseal, sclerotic lesion, previous surgery at the site
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-303 is concluded
    And with this changed the answer is
      | changed                                                                     | answer              |
      | age 25 years                                                                | RF-303 is concluded |
      | lytic lesion, sclerotic lesion not recorded                                 | RF-303 is concluded |
      | matrix mineralization, sclerotic lesion not recorded                        | RF-303 is concluded |
      | well-defined low T1 lesion, sclerotic lesion not recorded                   | RF-303 is concluded |
      | bone expansion, sclerotic lesion not recorded                               | RF-303 is concluded |
      | no response to surgery, previous surgery at the site not recorded           | RF-303 is concluded |
      | recurrence after surgery, previous surgery at the site not recorded         | RF-303 is concluded |
      | edema increased on follow-up MRI, previous surgery at the site not recorded | RF-303 is concluded |
      | worsening despite treatment, previous surgery at the site not recorded      | RF-303 is concluded |
      | night pain, previous surgery at the site not recorded                       | RF-303 is concluded |
      | age 23 years                                                                | RF-303 stays silent |
      | bone lesion position metaphyseal                                            | RF-303 stays silent |
      | no sclerotic lesion                                                         | RF-303 stays silent |
      | no previous surgery at the site                                             | RF-303 stays silent |

  @rule-RF-304
  Scenario: RF-304: From 45 years on, erosion of one sacroiliac joint with a raised marker or alkaline phosphatase is infection or tumor until imaged and sampled
    Given a 49-year-old patient with no bilateral marrow edema, sacroiliac erosion, C-reactive protein 12 mg/L
    When the findings are worked up
    Then the red flag "one eaten sacroiliac joint" asks for urgent action
    And the red flag "one eaten sacroiliac joint" points to infectious
    And the red flag "one eaten sacroiliac joint" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-304 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                                                                             | answer              |
      | age 45 years                                                                                                                                                                                                        | RF-304 is concluded |
      | alkaline phosphatase 162 U/L, C-reactive protein not recorded                                                                                                                                                       | RF-304 is concluded |
      | weight loss, C-reactive protein not recorded                                                                                                                                                                        | RF-304 is concluded |
      | night sweats, C-reactive protein not recorded                                                                                                                                                                       | RF-304 is concluded |
      | age 45 years, C-reactive protein 11 mg/L, sacroiliitis on MRI, lytic lesion, sacroiliac erosion not recorded                                                                                                        | RF-304 is concluded |
      | age 45 years, C-reactive protein 11 mg/L, sacroiliitis on MRI, cortical destruction, sacroiliac erosion not recorded                                                                                                | RF-304 is concluded |
      | age 41 years                                                                                                                                                                                                        | RF-304 stays silent |
      | bilateral marrow edema                                                                                                                                                                                              | RF-304 stays silent |
      | C-reactive protein 8 mg/L                                                                                                                                                                                           | RF-304 stays silent |
      | marrow edema site femoral neck and talus and other tarsal bone and sacral ala and sacroiliac joint and ischium and acromion and scapula and scaphoid and mandible, no lytic lesion, sacroiliac erosion not recorded | RF-304 stays silent |

  @rule-RF-305
  Scenario: RF-305: A hole in the bone of a child with a sample that grew nothing, and that goes on, is sampled again within days
    Given a 14-year-old patient with lytic lesion, no bone culture growth, worsening despite treatment
    When the findings are worked up
    Then the red flag "bone lesion without a name" asks for urgent action
    And the red flag "bone lesion without a name" points to neoplastic
    And the red flag "bone lesion without a name" points to infectious
    And the danger "malignancy" is flagged
    And RF-305 is concluded
    And with this changed the answer is
      | changed                                                                          | answer              |
      | age 17.5 years                                                                   | RF-305 is concluded |
      | no tissue culture growth, bone culture growth not recorded                       | RF-305 is concluded |
      | histology shows nonspecific inflammation, bone culture growth not recorded       | RF-305 is concluded |
      | no response to antibiotics, worsening despite treatment not recorded             | RF-305 is concluded |
      | recent antibiotic use, rapid worsening, worsening despite treatment not recorded | RF-305 is concluded |
      | weight loss, worsening despite treatment not recorded                            | RF-305 is concluded |
      | soft tissue mass, worsening despite treatment not recorded                       | RF-305 is concluded |
      | age 18 years                                                                     | RF-305 stays silent |
      | no lytic lesion                                                                  | RF-305 stays silent |
      | bone culture growth                                                              | RF-305 stays silent |
      | no worsening despite treatment                                                   | RF-305 stays silent |

  @rule-RF-263
  Scenario: RF-263: A hip that has lost cartilage or bone, holds fluid and has clearly raised markers is aspirated within days before 50, or at any age when it came within half a year
    Given a 46-year-old patient with hip pain, joint effusion, joint space narrowing, C-reactive protein 25 mg/L
    When the findings are worked up
    Then the red flag "septic arthritis" asks for urgent action
    And the red flag "septic arthritis" points to infectious
    And the red flag "septic arthritis" points to inflammatory
    And the danger "septic arthritis" is flagged
    And RF-263 is concluded
    And with this changed the answer is
      | changed                                                                                                                                               | answer              |
      | synovitis on imaging, joint effusion not recorded                                                                                                     | RF-263 is concluded |
      | soft tissue fluid collection, joint effusion not recorded                                                                                             | RF-263 is concluded |
      | cartilage loss, joint space narrowing not recorded                                                                                                    | RF-263 is concluded |
      | bone erosion, joint space narrowing not recorded                                                                                                      | RF-263 is concluded |
      | joint destruction, joint space narrowing not recorded                                                                                                 | RF-263 is concluded |
      | pain site hip and clavicle and jaw, pain duration 13 days, erythrocyte sedimentation rate 41 mm/h, C-reactive protein not recorded, age not recorded  | RF-263 is concluded |
      | pain site hip and pubis and thigh and clavicle and jaw, pain duration 181 days, C-reactive protein 51 mg/L, age not recorded                          | RF-263 is concluded |
      | pelvis pain                                                                                                                                           | RF-263 stays silent |
      | no joint effusion                                                                                                                                     | RF-263 stays silent |
      | no joint space narrowing                                                                                                                              | RF-263 stays silent |
      | C-reactive protein 20 mg/L                                                                                                                            | RF-263 stays silent |
      | age 50 years                                                                                                                                          | RF-263 stays silent |
      | pain site hip and clavicle and jaw, pain duration 13 days, erythrocyte sedimentation rate 40 mm/h, C-reactive protein not recorded, age not recorded  | RF-263 stays silent |
      | pain site hip and clavicle and jaw, pain duration 26 weeks, erythrocyte sedimentation rate 41 mm/h, C-reactive protein not recorded, age not recorded | RF-263 stays silent |

  @rule-RF-264
  Scenario: RF-264: New bone on the surface, dark T1 marrow or a hole beside marrow edema with clearly raised markers and pain at night or rest, diabetes or a weak defense is named within days
    Given a patient with marrow edema on MRI, periosteal reaction, C-reactive protein 25 mg/L, night pain
    When the findings are worked up
    Then the red flag "infection or tumor of bone" asks for urgent action
    And the red flag "infection or tumor of bone" points to infectious
    And the red flag "infection or tumor of bone" points to neoplastic
    And the danger "osteomyelitis" is flagged
    And RF-264 is concluded
    And with this changed the answer is
      | changed                                                                                                                                   | answer              |
      | periosteal edema, periosteal reaction not recorded                                                                                        | RF-264 is concluded |
      | confluent low T1 signal, periosteal reaction not recorded                                                                                 | RF-264 is concluded |
      | lytic lesion, periosteal reaction not recorded                                                                                            | RF-264 is concluded |
      | cortical destruction, periosteal reaction not recorded                                                                                    | RF-264 is concluded |
      | erythrocyte sedimentation rate 50 mm/h, C-reactive protein not recorded                                                                   | RF-264 is concluded |
      | leukocytosis, C-reactive protein not recorded                                                                                             | RF-264 is concluded |
      | rest pain, night pain not recorded                                                                                                        | RF-264 is concluded |
      | diabetes, night pain not recorded                                                                                                         | RF-264 is concluded |
      | immunosuppression, night pain not recorded                                                                                                | RF-264 is concluded |
      | HIV infection, night pain not recorded                                                                                                    | RF-264 is concluded |
      | chronic kidney disease, night pain not recorded                                                                                           | RF-264 is concluded |
      | worsening despite treatment, night pain not recorded                                                                                      | RF-264 is concluded |
      | previous injury at the site, night pain not recorded                                                                                      | RF-264 is concluded |
      | erythrocyte sedimentation rate 41 mm/h, aggressive periosteal reaction, periosteal reaction not recorded, C-reactive protein not recorded | RF-264 is concluded |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded                                                                         | RF-264 stays silent |
      | no periosteal reaction                                                                                                                    | RF-264 stays silent |
      | C-reactive protein 20 mg/L                                                                                                                | RF-264 stays silent |
      | no night pain                                                                                                                             | RF-264 stays silent |
      | no constant pain, aggressive periosteal reaction, periosteal reaction not recorded, night pain not recorded                               | RF-264 stays silent |
      | erythrocyte sedimentation rate 40 mm/h, aggressive periosteal reaction, periosteal reaction not recorded, C-reactive protein not recorded | RF-264 stays silent |

  @rule-RF-265
  Scenario: RF-265: One joint eaten over weeks in somebody with a weak defense is sampled within days when it stands alone, was exposed or goes with lost weight or sweats
    Given a patient with joint swelling, bone erosion, pain duration 5 weeks, HIV infection
    When the findings are worked up
    Then the red flag "slow infection of joint or tendon" asks for urgent action
    And the red flag "slow infection of joint or tendon" points to infectious
    And the red flag "slow infection of joint or tendon" points to inflammatory
    And the danger "septic arthritis" is flagged
    And RF-265 is concluded
    And with this changed the answer is
      | changed                                                                                                                     | answer              |
      | pain duration 4 weeks                                                                                                       | RF-265 is concluded |
      | joint effusion, joint swelling not recorded                                                                                 | RF-265 is concluded |
      | synovitis on imaging, joint swelling not recorded                                                                           | RF-265 is concluded |
      | lytic lesion, bone erosion not recorded                                                                                     | RF-265 is concluded |
      | joint destruction, bone erosion not recorded                                                                                | RF-265 is concluded |
      | immunosuppression, weight loss, HIV infection not recorded                                                                  | RF-265 is concluded |
      | immunosuppression, swollen joint count 1 sites, joint swelling not recorded, HIV infection not recorded                     | RF-265 is concluded |
      | immunosuppression, no other joints affected, synovitis on imaging, joint swelling not recorded, HIV infection not recorded  | RF-265 is concluded |
      | immunosuppression, tuberculosis exposure, synovitis on imaging, joint swelling not recorded, HIV infection not recorded     | RF-265 is concluded |
      | immunosuppression, travel to an endemic area, synovitis on imaging, joint swelling not recorded, HIV infection not recorded | RF-265 is concluded |
      | skin entry site, immunosuppression, synovitis on imaging, joint swelling not recorded, HIV infection not recorded           | RF-265 is concluded |
      | no joint swelling                                                                                                           | RF-265 stays silent |
      | no bone erosion                                                                                                             | RF-265 stays silent |
      | pain duration 24 days                                                                                                       | RF-265 stays silent |
      | immunosuppression, HIV infection not recorded                                                                               | RF-265 stays silent |
      | swollen joint count 1.5 sites, HIV infection not recorded                                                                   | RF-265 stays silent |

  @rule-RF-306
  Scenario: RF-306: From 50 years on, pain that does not let go with a low hemoglobin and a sedimentation rate over 50 asks for an electrophoresis within days, in any bone
    Given a 54-year-old patient with night pain, anemia, erythrocyte sedimentation rate 62 mm/h, marrow edema on MRI
    When the findings are worked up
    Then the red flag "myeloma" asks for urgent action
    And the red flag "myeloma" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-306 is concluded
    And with this changed the answer is
      | changed                                                           | answer              |
      | age 50 years                                                      | RF-306 is concluded |
      | erythrocyte sedimentation rate 55 mm/h                            | RF-306 is concluded |
      | raised globulins, erythrocyte sedimentation rate not recorded     | RF-306 is concluded |
      | marrow edema site femoral head, marrow edema on MRI not recorded  | RF-306 is concluded |
      | low T1 marrow signal, marrow edema on MRI not recorded            | RF-306 is concluded |
      | lytic lesion, marrow edema on MRI not recorded                    | RF-306 is concluded |
      | bone pain, marrow edema on MRI not recorded                       | RF-306 is concluded |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | RF-306 stays silent |
      | age 46 years                                                      | RF-306 stays silent |
      | no night pain                                                     | RF-306 stays silent |
      | no anemia                                                         | RF-306 stays silent |
      | erythrocyte sedimentation rate 50 mm/h                            | RF-306 stays silent |

  @rule-RF-266
  Scenario: RF-266: A collection beside a hollow or broken-through bone is sampled within days, also when the blood is quiet
    Given a patient with soft tissue fluid collection, lytic lesion
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for urgent action
    And the red flag "osteomyelitis" points to infectious
    And the red flag "osteomyelitis" points to neoplastic
    And the danger "osteomyelitis" is flagged
    And RF-266 is concluded
    And with this changed the answer is
      | changed                                         | answer              |
      | cortical destruction, lytic lesion not recorded | RF-266 is concluded |
      | disc destruction, lytic lesion not recorded     | RF-266 is concluded |
      | no soft tissue fluid collection                 | RF-266 stays silent |
      | no lytic lesion                                 | RF-266 stays silent |

  @rule-RF-267
  Scenario: RF-267: Edema of the skull or jaw with clearly raised markers in diabetes, a weak defense, after an infection or operation, with a hole in the bone, headache or pain at night is imaged with contrast and sampled within days
    Given a patient with marrow edema site mandible, C-reactive protein 25 mg/L, diabetes
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for urgent action
    And the red flag "osteomyelitis" points to infectious
    And the red flag "osteomyelitis" points to neoplastic
    And the danger "osteomyelitis" is flagged
    And RF-267 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                                         | answer              |
      | leukocytosis, C-reactive protein not recorded                                                                                                                                                                                                                                                                                                                   | RF-267 is concluded |
      | fever, C-reactive protein not recorded                                                                                                                                                                                                                                                                                                                          | RF-267 is concluded |
      | immunosuppression, diabetes not recorded                                                                                                                                                                                                                                                                                                                        | RF-267 is concluded |
      | HIV infection, diabetes not recorded                                                                                                                                                                                                                                                                                                                            | RF-267 is concluded |
      | recent infection, diabetes not recorded                                                                                                                                                                                                                                                                                                                         | RF-267 is concluded |
      | recent surgery, diabetes not recorded                                                                                                                                                                                                                                                                                                                           | RF-267 is concluded |
      | night pain, diabetes not recorded                                                                                                                                                                                                                                                                                                                               | RF-267 is concluded |
      | headache, diabetes not recorded                                                                                                                                                                                                                                                                                                                                 | RF-267 is concluded |
      | lytic lesion, diabetes not recorded                                                                                                                                                                                                                                                                                                                             | RF-267 is concluded |
      | erythrocyte sedimentation rate 41 mm/h, marrow edema site femoral head and intertrochanteric region and proximal femoral shaft and femoral shaft and distal femur and distal tibia and fibula and vertebral body and sacroiliac joint and ilium and acromion and clavicle and forearm shaft and lunate and finger and mandible, C-reactive protein not recorded | RF-267 is concluded |
      | marrow edema site femoral head                                                                                                                                                                                                                                                                                                                                  | RF-267 stays silent |
      | C-reactive protein 20 mg/L                                                                                                                                                                                                                                                                                                                                      | RF-267 stays silent |
      | no diabetes                                                                                                                                                                                                                                                                                                                                                     | RF-267 stays silent |
      | erythrocyte sedimentation rate 40 mm/h, marrow edema site intertrochanteric region and proximal femoral shaft and femoral shaft and distal femur and distal tibia and fibula and vertebral body and ilium and acromion and clavicle and forearm shaft and lunate and finger and mandible, C-reactive protein not recorded                                       | RF-267 stays silent |

  @rule-RF-268
  Scenario: RF-268: One joint, and only one, swollen for six weeks with eaten or thinned bone and clearly raised markers has its lining sampled within days
    Given a patient with swollen joint count 1.5 sites, bone erosion, C-reactive protein 25 mg/L, pain duration 8 weeks
    When the findings are worked up
    Then the red flag "slow infection of joint or tendon" asks for urgent action
    And the red flag "slow infection of joint or tendon" points to infectious
    And the red flag "slow infection of joint or tendon" points to inflammatory
    And the danger "septic arthritis" is flagged
    And RF-268 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                | answer              |
      | pain duration 6 weeks                                                                                                                                  | RF-268 is concluded |
      | joint destruction, bone erosion not recorded                                                                                                           | RF-268 is concluded |
      | periarticular osteopenia, bone erosion not recorded                                                                                                    | RF-268 is concluded |
      | joint space narrowing, bone erosion not recorded                                                                                                       | RF-268 is concluded |
      | erythrocyte sedimentation rate 50 mm/h, C-reactive protein not recorded                                                                                | RF-268 is concluded |
      | pain duration 366 days, no other joints affected, swollen joint count 2 sites, erythrocyte sedimentation rate 41 mm/h, C-reactive protein not recorded | RF-268 is concluded |
      | no other joints affected, joint effusion, swollen joint count not recorded                                                                             | RF-268 is concluded |
      | no other joints affected, synovitis on imaging, swollen joint count not recorded                                                                       | RF-268 is concluded |
      | swollen joint count 2 sites                                                                                                                            | RF-268 stays silent |
      | no bone erosion                                                                                                                                        | RF-268 stays silent |
      | C-reactive protein 20 mg/L                                                                                                                             | RF-268 stays silent |
      | pain duration 5 weeks                                                                                                                                  | RF-268 stays silent |
      | no other joints affected, swollen joint count not recorded                                                                                             | RF-268 stays silent |

  @rule-RF-269
  Scenario: RF-269: Red or warm swelling of a hand or arm over eaten bone within six weeks is shown to a hand surgeon and sampled the same day, also with normal blood
    Given a patient with arm pain, local redness, local swelling, bone erosion, pain duration 4 weeks
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for same day action
    And the red flag "osteomyelitis" points to infectious
    And the danger "osteomyelitis" is flagged
    And RF-269 is concluded
    And with this changed the answer is
      | changed                                                      | answer              |
      | pain duration 5 weeks                                        | RF-269 is concluded |
      | local warmth, local redness not recorded                     | RF-269 is concluded |
      | soft tissue swelling on imaging, local swelling not recorded | RF-269 is concluded |
      | soft tissue edema, local swelling not recorded               | RF-269 is concluded |
      | soft tissue fluid collection, local swelling not recorded    | RF-269 is concluded |
      | lytic lesion, bone erosion not recorded                      | RF-269 is concluded |
      | cortical destruction, bone erosion not recorded              | RF-269 is concluded |
      | jaw pain                                                     | RF-269 stays silent |
      | no local redness                                             | RF-269 stays silent |
      | no local swelling                                            | RF-269 stays silent |
      | no bone erosion                                              | RF-269 stays silent |
      | pain duration 6 weeks                                        | RF-269 stays silent |

  @rule-RF-307
  Scenario: RF-307: New bone on a shaft or flat bone before 25 that goes on against treatment with a sample that named nothing is sampled again within days
    Given a 21-year-old patient with periosteal reaction, marrow edema site proximal femoral shaft, no bone culture growth, worsening despite treatment
    When the findings are worked up
    Then the red flag "bone sarcoma" asks for urgent action
    And the red flag "bone sarcoma" points to neoplastic
    And the red flag "bone sarcoma" points to infectious
    And the danger "malignancy" is flagged
    And RF-307 is concluded
    And with this changed the answer is
      | changed                                                                          | answer              |
      | age 23 years                                                                     | RF-307 is concluded |
      | no tissue culture growth, bone culture growth not recorded                       | RF-307 is concluded |
      | histology shows nonspecific inflammation, bone culture growth not recorded       | RF-307 is concluded |
      | no response to antibiotics, worsening despite treatment not recorded             | RF-307 is concluded |
      | recent antibiotic use, rapid worsening, worsening despite treatment not recorded | RF-307 is concluded |
      | edema increased on follow-up MRI, worsening despite treatment not recorded       | RF-307 is concluded |
      | age 25 years                                                                     | RF-307 stays silent |
      | no periosteal reaction                                                           | RF-307 stays silent |
      | marrow edema site distal femur                                                   | RF-307 stays silent |
      | marrow edema site distal tibia                                                   | RF-307 stays silent |
      | marrow edema site talus                                                          | RF-307 stays silent |
      | marrow edema site pubis                                                          | RF-307 stays silent |
      | marrow edema site humeral head                                                   | RF-307 stays silent |
      | marrow edema site elbow bones                                                    | RF-307 stays silent |
      | marrow edema site medial clavicle                                                | RF-307 stays silent |
      | marrow edema site forearm shaft                                                  | RF-307 stays silent |
      | bone culture growth                                                              | RF-307 stays silent |
      | no worsening despite treatment                                                   | RF-307 stays silent |

  @rule-RF-308
  Scenario: RF-308: From 60 years on, two of a low hemoglobin, failing kidneys, a high calcium and a very high sedimentation rate with a painful or changed bone have an electrophoresis within days
    Given a 64-year-old patient with anemia, impaired kidney function, hip pain
    When the findings are worked up
    Then the red flag "myeloma" asks for urgent action
    And the red flag "myeloma" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-308 is concluded
    And with this changed the answer is
      | changed                                                | answer              |
      | age 60 years                                           | RF-308 is concluded |
      | skull pain                                             | RF-308 is concluded |
      | limp, pain site not recorded                           | RF-308 is concluded |
      | marrow edema on MRI, pain site not recorded            | RF-308 is concluded |
      | marrow edema site femoral head, pain site not recorded | RF-308 is concluded |
      | age 59.5 years                                         | RF-308 stays silent |
      | no anemia                                              | RF-308 stays silent |
      | pain site not recorded                                 | RF-308 stays silent |

  @rule-RF-309
  Scenario: RF-309: Mineral like rings in a lesion of pelvis, scapula, rib or spine, or with pain at night, from 30 years on is chondrosarcoma until a bone tumor center has seen it
    Given a 34-year-old patient with matrix mineralization, night pain
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-309 is concluded
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                | answer              |
      | age 30 years                                                                                                                                                                                                                                                                                           | RF-309 is concluded |
      | rest pain, night pain not recorded                                                                                                                                                                                                                                                                     | RF-309 is concluded |
      | progressive pain, night pain not recorded                                                                                                                                                                                                                                                              | RF-309 is concluded |
      | worsening despite treatment, night pain not recorded                                                                                                                                                                                                                                                   | RF-309 is concluded |
      | edema increased on follow-up MRI, night pain not recorded                                                                                                                                                                                                                                              | RF-309 is concluded |
      | marrow edema site vertebral body, night pain not recorded                                                                                                                                                                                                                                              | RF-309 is concluded |
      | marrow edema site ilium, night pain not recorded                                                                                                                                                                                                                                                       | RF-309 is concluded |
      | marrow edema site pubis, night pain not recorded                                                                                                                                                                                                                                                       | RF-309 is concluded |
      | marrow edema site ischium, night pain not recorded                                                                                                                                                                                                                                                     | RF-309 is concluded |
      | age 26 years                                                                                                                                                                                                                                                                                           | RF-309 stays silent |
      | no matrix mineralization                                                                                                                                                                                                                                                                               | RF-309 stays silent |
      | no constant pain, night pain not recorded                                                                                                                                                                                                                                                              | RF-309 stays silent |
      | marrow edema site femoral head and intertrochanteric region and proximal femoral shaft and femoral shaft and distal femur and distal tibia and fibula and sacroiliac joint and acromion and medial clavicle and clavicle and forearm shaft and lunate and finger and mandible, night pain not recorded | RF-309 stays silent |

  @rule-RF-310
  Scenario: RF-310: A hole in a bone, or marrow that is replaced, that hurts newly, swells or destroys in someone who has had a cancer is metastasis until named, at any bone
    Given a patient with previous cancer, lytic lesion, pain duration 20 weeks
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-310 is concluded
    And with this changed the answer is
      | changed                                                           | answer              |
      | pain duration 182.3 days                                          | RF-310 is concluded |
      | marrow replacement, lytic lesion not recorded                     | RF-310 is concluded |
      | marrow infiltration on MRI, lytic lesion not recorded             | RF-310 is concluded |
      | well-defined low T1 lesion, lytic lesion not recorded             | RF-310 is concluded |
      | pain onset sudden, pain duration not recorded                     | RF-310 is concluded |
      | bone pain, pain duration not recorded                             | RF-310 is concluded |
      | night pain, pain duration not recorded                            | RF-310 is concluded |
      | pain with loading, pain duration not recorded                     | RF-310 is concluded |
      | local swelling, pain duration not recorded                        | RF-310 is concluded |
      | cortical destruction, pain duration not recorded                  | RF-310 is concluded |
      | multiple bone lesions, pain duration not recorded                 | RF-310 is concluded |
      | lesion margin sharp without sclerosis, pain duration not recorded | RF-310 is concluded |
      | lesion margin moth-eaten, pain duration not recorded              | RF-310 is concluded |
      | no previous cancer                                                | RF-310 stays silent |
      | no lytic lesion                                                   | RF-310 stays silent |
      | pain duration 182.625 days                                        | RF-310 stays silent |

  @rule-RF-311
  Scenario: RF-311: A raised prostate-specific antigen with pain that does not let go, a broken vertebra or a changed bone past 50 is staged within days
    Given a 54-year-old patient with raised prostate-specific antigen, multifocal pain
    When the findings are worked up
    Then the red flag "malignancy" asks for urgent action
    And the red flag "malignancy" points to neoplastic
    And the danger "malignancy" is flagged
    And RF-311 is concluded
    And with this changed the answer is
      | changed                                                         | answer              |
      | age 50 years                                                    | RF-311 is concluded |
      | spinal tenderness, multifocal pain not recorded                 | RF-311 is concluded |
      | vertebral collapse, multifocal pain not recorded                | RF-311 is concluded |
      | lytic lesion, multifocal pain not recorded                      | RF-311 is concluded |
      | night pain, multifocal pain not recorded                        | RF-311 is concluded |
      | low T1 marrow signal, multifocal pain not recorded              | RF-311 is concluded |
      | sclerotic lesion, multifocal pain not recorded                  | RF-311 is concluded |
      | multiple bone lesions, multifocal pain not recorded             | RF-311 is concluded |
      | bone scan uptake multifocal, multifocal pain not recorded       | RF-311 is concluded |
      | number of painful sites 1.5 sites, multifocal pain not recorded | RF-311 stays silent |
      | no raised prostate-specific antigen                             | RF-311 stays silent |
      | age 46 years                                                    | RF-311 stays silent |

  @rule-RF-281
  Scenario: RF-281: In an adult a low calcium with cramps, tingling or tetany is treated today
    Given a 22-year-old patient with calcium 6 mg/dL, tingling or numbness
    When the findings are worked up
    Then the red flag "dangerous calcium" asks for same day action
    And the red flag "dangerous calcium" points to metabolic
    And RF-281 is concluded
    And with this changed the answer is
      | changed                                                    | answer              |
      | age 18 years                                               | RF-281 is concluded |
      | calcium 8.2 mg/dL                                          | RF-281 is concluded |
      | muscle cramps or tetany, tingling or numbness not recorded | RF-281 is concluded |
      | age 17.5 years                                             | RF-281 stays silent |
      | calcium 8.5 mg/dL                                          | RF-281 stays silent |
      | no tingling or numbness                                    | RF-281 stays silent |
