Feature: What speaks for and against a traumatic cause
  Each scenario is one rule: a patient in whom it holds, with nothing recorded but what is needed,
  and below what becomes of it when one thing is recorded otherwise.

  @rule-TRM-01
  Scenario: TRM-01: Pain that began at the very moment of an injury speaks for trauma
    Given a patient with recent injury, pain from the moment of injury
    When the findings are worked up
    Then TRM-01 is strong evidence for a traumatic cause
    And with this changed the answer is
      | changed                           | answer              |
      | no recent injury                  | TRM-01 stays silent |
      | no pain from the moment of injury | TRM-01 stays silent |
      | minor injury                      | TRM-01 stays silent |
      | fever                             | TRM-01 stays silent |
      | endosteal scalloping              | TRM-01 stays silent |

  @rule-TRM-02
  Scenario: TRM-02: A real injury before the pain in a person past childhood speaks for trauma
    Given a 14-year-old patient with recent injury
    When the findings are worked up
    Then TRM-02 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed                                                                         | answer                      |
      | age 10 years                                                                    | TRM-02 speaks for traumatic |
      | mechanism of injury fall, recent injury not recorded                            | TRM-02 speaks for traumatic |
      | age 9.5 years                                                                   | TRM-02 stays silent         |
      | recent injury not recorded                                                      | TRM-02 stays silent         |
      | minor injury                                                                    | TRM-02 stays silent         |
      | age 39.1 years, no recent injury, mechanism of injury fall and traffic accident | TRM-02 stays silent         |

  @rule-TRM-03
  Scenario: TRM-03: An injury of any kind, even a minor knock, speaks at least weakly for trauma
    Given a patient with recent injury
    When the findings are worked up
    Then TRM-03 is weak evidence for a traumatic cause
    And with this changed the answer is
      | changed                                              | answer                      |
      | minor injury, recent injury not recorded             | TRM-03 speaks for traumatic |
      | mechanism of injury fall, recent injury not recorded | TRM-03 speaks for traumatic |
      | no recent injury                                     | TRM-03 stays silent         |

  @rule-TRM-04
  Scenario: TRM-04: Pain in an adult without injury and without any repeated load speaks against trauma
    Given a 24-year-old patient with no recent injury, no athletic or military training
    When the findings are worked up
    Then TRM-04 is moderate evidence against a traumatic cause
    And with this changed the answer is
      | changed                                                                     | answer                          |
      | age 20 years                                                                | TRM-04 speaks against traumatic |
      | no sudden rise in training load, athletic or military training not recorded | TRM-04 speaks against traumatic |
      | no repetitive loading, athletic or military training not recorded           | TRM-04 speaks against traumatic |
      | recent injury                                                               | TRM-04 stays silent             |
      | age 19.5 years                                                              | TRM-04 stays silent             |
      | athletic or military training not recorded                                  | TRM-04 stays silent             |
      | sudden rise in training load                                                | TRM-04 stays silent             |

  @rule-TRM-05
  Scenario: TRM-05: Edema in a recognized contusion pattern speaks for a bone contusion
    Given a patient with contusion pattern pivot shift
    When the findings are worked up
    Then TRM-05 speaks for traumatic
    And TRM-05 is strong evidence for bone contusion
    And with this changed the answer is
      | changed                           | answer              |
      | contusion pattern other contusion | TRM-05 stays silent |

  @rule-TRM-06
  Scenario: TRM-06: A torn ligament beside the edema speaks for a bone contusion
    Given a patient with ligament tear on imaging, marrow edema on MRI
    When the findings are worked up
    Then TRM-06 speaks for traumatic
    And TRM-06 is moderate evidence for bone contusion
    And with this changed the answer is
      | changed                                                           | answer                      |
      | marrow edema site femoral head, marrow edema on MRI not recorded  | TRM-06 speaks for traumatic |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | TRM-06 stays silent         |
      | no ligament tear on imaging                                       | TRM-06 stays silent         |
      | no recent injury                                                  | TRM-06 stays silent         |

  @rule-TRM-07
  Scenario: TRM-07: Marrow edema after an injury, with no fracture line, speaks for a bone contusion
    Given a patient with recent injury, no fracture line on MRI, marrow edema on MRI
    When the findings are worked up
    Then TRM-07 speaks for traumatic
    And TRM-07 is moderate evidence for bone contusion
    And with this changed the answer is
      | changed                                                           | answer                      |
      | marrow edema site femoral head, marrow edema on MRI not recorded  | TRM-07 speaks for traumatic |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | TRM-07 stays silent         |
      | no recent injury                                                  | TRM-07 stays silent         |
      | fracture line on MRI                                              | TRM-07 stays silent         |
      | endosteal scalloping                                              | TRM-07 stays silent         |
      | fever                                                             | TRM-07 stays silent         |

  @rule-TRM-08
  Scenario: TRM-08: No injury before the pain speaks against a bone contusion
    Given a patient with no recent injury
    When the findings are worked up
    Then TRM-08 speaks against traumatic
    And TRM-08 is strong evidence against bone contusion
    And with this changed the answer is
      | changed       | answer              |
      | recent injury | TRM-08 stays silent |

  @rule-TRM-09
  Scenario: TRM-09: Edema that fades on later MRI after an injury speaks for a bone contusion
    Given a patient with recent injury, edema reduced on follow-up MRI
    When the findings are worked up
    Then TRM-09 speaks for traumatic
    And TRM-09 is moderate evidence for bone contusion
    And with this changed the answer is
      | changed                           | answer              |
      | no recent injury                  | TRM-09 stays silent |
      | no edema reduced on follow-up MRI | TRM-09 stays silent |

  @rule-TRM-10
  Scenario: TRM-10: A sudden rise in training in the weeks before speaks for overuse
    Given a patient with sudden rise in training load
    When the findings are worked up
    Then TRM-10 is strong evidence for a traumatic cause
    And with this changed the answer is
      | changed                         | answer              |
      | no sudden rise in training load | TRM-10 stays silent |

  @rule-TRM-11
  Scenario: TRM-11: A part that is loaded again and again by sport or work may have been hurt by overuse
    Given a patient with repetitive loading
    When the findings are worked up
    Then TRM-11 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed               | answer                      |
      | age 59.1 years        | TRM-11 speaks for traumatic |
      | no repetitive loading | TRM-11 stays silent         |
      | age 60 years          | TRM-11 stays silent         |

  @rule-TRM-12
  Scenario: TRM-12: Repeated load at any age keeps overuse in mind
    Given a patient with athletic or military training
    When the findings are worked up
    Then TRM-12 is weak evidence for a traumatic cause
    And with this changed the answer is
      | changed                          | answer              |
      | no athletic or military training | TRM-12 stays silent |

  @rule-TRM-13
  Scenario: TRM-13: Pain that comes with activity in somebody who loads the part speaks for overuse
    Given a patient with athletic or military training, pain with activity
    When the findings are worked up
    Then TRM-13 is weak evidence for a traumatic cause
    And with this changed the answer is
      | changed                                                | answer                      |
      | pain with loading, pain with activity not recorded     | TRM-13 speaks for traumatic |
      | pain relieved by rest, pain with activity not recorded | TRM-13 speaks for traumatic |
      | no athletic or military training                       | TRM-13 stays silent         |
      | no pain with activity                                  | TRM-13 stays silent         |

  @rule-TRM-14
  Scenario: TRM-14: Pain on activity that rest relieves, over one tender spot on the bone, speaks weakly for overuse
    Given a patient with pain relieved by rest, focal bony tenderness, pain with activity
    When the findings are worked up
    Then TRM-14 is weak evidence for a traumatic cause
    And with this changed the answer is
      | changed                                            | answer                      |
      | pain with loading, pain with activity not recorded | TRM-14 speaks for traumatic |
      | no pain relieved by rest                           | TRM-14 stays silent         |
      | no focal bony tenderness                           | TRM-14 stays silent         |
      | no pain with activity                              | TRM-14 stays silent         |

  @rule-TRM-15
  Scenario: TRM-15: One tender spot on the bone, or pain on hopping, in somebody who trains speaks for a bone stress injury
    Given a patient with athletic or military training, focal bony tenderness
    When the findings are worked up
    Then TRM-15 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed                                                 | answer                      |
      | pain on one-leg hop, focal bony tenderness not recorded | TRM-15 speaks for traumatic |
      | no athletic or military training                        | TRM-15 stays silent         |
      | no focal bony tenderness                                | TRM-15 stays silent         |

  @rule-TRM-16
  Scenario: TRM-16: Pain that settles with rest and comes back with load speaks for overuse
    Given a patient with pain returning with load
    When the findings are worked up
    Then TRM-16 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed                     | answer              |
      | no pain returning with load | TRM-16 stays silent |

  @rule-TRM-17
  Scenario: TRM-17: Weeks of rest that help somebody who loaded the bone speak weakly for overuse
    Given a patient with response to unloading, athletic or military training
    When the findings are worked up
    Then TRM-17 is weak evidence for a traumatic cause
    And with this changed the answer is
      | changed                          | answer              |
      | no response to unloading         | TRM-17 stays silent |
      | no athletic or military training | TRM-17 stays silent |

  @rule-TRM-18
  Scenario: TRM-18: Too little food for the training done, or missing periods, speaks for a bone stress injury in athletes
    Given a patient with low energy availability, athletic or military training
    When the findings are worked up
    Then TRM-18 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed                          | answer              |
      | no low energy availability       | TRM-18 stays silent |
      | no athletic or military training | TRM-18 stays silent |

  @rule-TRM-19
  Scenario: TRM-19: Earlier stress fractures speak weakly for another bone stress injury
    Given a patient with previous stress fractures
    When the findings are worked up
    Then TRM-19 is weak evidence for a traumatic cause
    And with this changed the answer is
      | changed                      | answer              |
      | no previous stress fractures | TRM-19 stays silent |

  @rule-TRM-20
  Scenario: TRM-20: A fracture line, or a fracture at a place that training breaks, in somebody who loads the bone speaks for a stress fracture
    Given a patient with athletic or military training, fracture line on MRI
    When the findings are worked up
    Then TRM-20 speaks for traumatic
    And TRM-20 is strong evidence for stress fracture
    And with this changed the answer is
      | changed                                                          | answer                      |
      | fracture on CT, fracture line on MRI not recorded                | TRM-20 speaks for traumatic |
      | fracture on radiograph, fracture line on MRI not recorded        | TRM-20 speaks for traumatic |
      | intracortical signal change, fracture line on MRI not recorded   | TRM-20 speaks for traumatic |
      | fracture site tibial fracture, fracture line on MRI not recorded | TRM-20 speaks for traumatic |
      | no athletic or military training                                 | TRM-20 stays silent         |
      | no fracture line on MRI                                          | TRM-20 stays silent         |
      | endosteal scalloping                                             | TRM-20 stays silent         |
      | pain from the moment of injury                                   | TRM-20 stays silent         |

  @rule-TRM-21
  Scenario: TRM-21: A fracture line, callus or a band of sclerosis where load breaks bone, in bone not known to be weak, speaks for a stress fracture
    Given a 56-year-old patient with fracture line on MRI, marrow edema site tibial shaft
    When the findings are worked up
    Then TRM-21 speaks for traumatic
    And TRM-21 is moderate evidence for stress fracture
    And with this changed the answer is
      | changed                                                        | answer                      |
      | age 59.5 years                                                 | TRM-21 speaks for traumatic |
      | callus, fracture line on MRI not recorded                      | TRM-21 speaks for traumatic |
      | linear sclerosis, fracture line on MRI not recorded            | TRM-21 speaks for traumatic |
      | intracortical signal change, fracture line on MRI not recorded | TRM-21 speaks for traumatic |
      | fracture site tibial fracture, marrow edema site not recorded  | TRM-21 speaks for traumatic |
      | alkaline phosphatase 31 U/L                                    | TRM-21 speaks for traumatic |
      | no fracture line on MRI                                        | TRM-21 stays silent         |
      | marrow edema site femoral head                                 | TRM-21 stays silent         |
      | marrow edema site sacral ala                                   | TRM-21 stays silent         |
      | marrow edema site pubis                                        | TRM-21 stays silent         |
      | age 60 years                                                   | TRM-21 stays silent         |
      | fracture site sacral fracture                                  | TRM-21 stays silent         |
      | known osteoporosis                                             | TRM-21 stays silent         |
      | persistently low alkaline phosphatase                          | TRM-21 stays silent         |
      | endosteal scalloping                                           | TRM-21 stays silent         |
      | pain from the moment of injury                                 | TRM-21 stays silent         |
      | fracture site pubic fracture                                   | TRM-21 stays silent         |
      | alkaline phosphatase 30 U/L                                    | TRM-21 stays silent         |

  @rule-TRM-22
  Scenario: TRM-22: Edema along the periosteum and in the marrow of a loaded bone speaks for a stress injury
    Given a patient with athletic or military training, periosteal edema
    When the findings are worked up
    Then TRM-22 speaks for traumatic
    And TRM-22 is moderate evidence for stress fracture
    And with this changed the answer is
      | changed                                                  | answer                      |
      | periosteal reaction, periosteal edema not recorded       | TRM-22 speaks for traumatic |
      | focal cortical resorption, periosteal edema not recorded | TRM-22 speaks for traumatic |
      | no aggressive periosteal reaction                        | TRM-22 speaks for traumatic |
      | no athletic or military training                         | TRM-22 stays silent         |
      | no periosteal edema                                      | TRM-22 stays silent         |
      | C-reactive protein 12 mg/L                               | TRM-22 stays silent         |
      | endosteal scalloping                                     | TRM-22 stays silent         |
      | nidus                                                    | TRM-22 stays silent         |

  @rule-TRM-23
  Scenario: TRM-23: Edema or a fracture at a bone that repeated load is known to break, in somebody who loads it, speaks for a stress fracture
    Given a patient with athletic or military training, marrow edema site tibial shaft
    When the findings are worked up
    Then TRM-23 speaks for traumatic
    And TRM-23 is moderate evidence for stress fracture
    And with this changed the answer is
      | changed                                                                                           | answer                      |
      | fracture site tibial fracture, marrow edema site not recorded                                     | TRM-23 speaks for traumatic |
      | no athletic or military training                                                                  | TRM-23 stays silent         |
      | marrow edema site femoral head                                                                    | TRM-23 stays silent         |
      | epiphyseal fragmentation                                                                          | TRM-23 stays silent         |
      | subchondral collapse                                                                              | TRM-23 stays silent         |
      | joint surface irregularity                                                                        | TRM-23 stays silent         |
      | age 14 years, pain side both, heel pain, morning stiffness, local swelling, pain duration 8 weeks | TRM-23 stays silent         |

  @rule-TRM-24
  Scenario: TRM-24: Edema found by chance in an active person without complaints speaks weakly for a response to load
    Given a patient with incidental edema, athletic or military training
    When the findings are worked up
    Then TRM-24 speaks for traumatic
    And TRM-24 is weak evidence for stress fracture
    And with this changed the answer is
      | changed                          | answer              |
      | no incidental edema              | TRM-24 stays silent |
      | no athletic or military training | TRM-24 stays silent |

  @rule-TRM-25
  Scenario: TRM-25: A well-defined dark area on T1 around the fracture speaks against a stress fracture
    Given a patient with well-defined low T1 lesion, fracture line on MRI, marrow edema site proximal femoral shaft
    When the findings are worked up
    Then TRM-25 speaks against traumatic
    And TRM-25 is strong evidence against stress fracture
    And with this changed the answer is
      | changed                           | answer                          |
      | marrow edema site proximal tibia  | TRM-25 speaks against traumatic |
      | marrow edema site humeral shaft   | TRM-25 speaks against traumatic |
      | no well-defined low T1 lesion     | TRM-25 stays silent             |
      | no fracture line on MRI           | TRM-25 stays silent             |
      | marrow edema site femoral condyle | TRM-25 stays silent             |
      | marrow edema site talus           | TRM-25 stays silent             |
      | marrow edema site distal radius   | TRM-25 stays silent             |

  @rule-TRM-26
  Scenario: TRM-26: A well-defined dark area on T1 speaks against a stress fracture in any other bone as well
    Given a patient with well-defined low T1 lesion
    When the findings are worked up
    Then TRM-26 speaks against traumatic
    And TRM-26 is moderate evidence against stress fracture
    And with this changed the answer is
      | changed                       | answer              |
      | no well-defined low T1 lesion | TRM-26 stays silent |

  @rule-TRM-27
  Scenario: TRM-27: Normal marrow on MRI speaks against a stress fracture
    Given a patient with normal marrow on MRI
    When the findings are worked up
    Then TRM-27 speaks against traumatic
    And TRM-27 is strong evidence against stress fracture
    And with this changed the answer is
      | changed                 | answer              |
      | no normal marrow on MRI | TRM-27 stays silent |

  @rule-TRM-28
  Scenario: TRM-28: Pain at rest and at night together speaks weakly against a stress fracture
    Given a patient with rest pain, night pain
    When the findings are worked up
    Then TRM-28 speaks against traumatic
    And TRM-28 is weak evidence against stress fracture
    And with this changed the answer is
      | changed              | answer              |
      | no rest pain         | TRM-28 stays silent |
      | no night pain        | TRM-28 stays silent |
      | fracture line on MRI | TRM-28 stays silent |

  @rule-TRM-29
  Scenario: TRM-29: Groin pain of a runner or recruit raises the question of a femoral neck stress fracture
    Given a patient with athletic or military training, hip pain
    When the findings are worked up
    Then TRM-29 speaks for traumatic
    And TRM-29 is weak evidence for femoral neck stress fracture
    And with this changed the answer is
      | changed                          | answer              |
      | no athletic or military training | TRM-29 stays silent |
      | fever                            | TRM-29 stays silent |
      | marrow edema site femoral head   | TRM-29 stays silent |

  @rule-TRM-30
  Scenario: TRM-30: Groin pain of a runner that exercise or turning the hip brings on speaks for a femoral neck stress fracture
    Given a patient with athletic or military training, hip pain, sudden rise in training load
    When the findings are worked up
    Then TRM-30 speaks for traumatic
    And TRM-30 is moderate evidence for femoral neck stress fracture
    And with this changed the answer is
      | changed                                                             | answer                      |
      | pain with activity, sudden rise in training load not recorded       | TRM-30 speaks for traumatic |
      | pain with loading, sudden rise in training load not recorded        | TRM-30 speaks for traumatic |
      | pain on passive movement, sudden rise in training load not recorded | TRM-30 speaks for traumatic |
      | pain on one-leg hop, sudden rise in training load not recorded      | TRM-30 speaks for traumatic |
      | no athletic or military training                                    | TRM-30 stays silent         |
      | no sudden rise in training load                                     | TRM-30 stays silent         |
      | fever                                                               | TRM-30 stays silent         |
      | marrow edema site femoral head                                      | TRM-30 stays silent         |

  @rule-TRM-31
  Scenario: TRM-31: A fracture line in the femoral neck of somebody who trains speaks for its stress fracture
    Given a patient with athletic or military training, femoral neck fracture
    When the findings are worked up
    Then TRM-31 speaks for traumatic
    And TRM-31 is strong evidence for femoral neck stress fracture
    And with this changed the answer is
      | changed                          | answer              |
      | no athletic or military training | TRM-31 stays silent |
      | no femoral neck fracture         | TRM-31 stays silent |
      | endosteal scalloping             | TRM-31 stays silent |

  @rule-TRM-32
  Scenario: TRM-32: Edema of the neck with a line or a band of sclerosis, or that leaves the head free, speaks for a stress fracture in somebody who trains
    Given a patient with athletic or military training, marrow edema site femoral neck, fracture line on MRI
    When the findings are worked up
    Then TRM-32 speaks for traumatic
    And TRM-32 is strong evidence for femoral neck stress fracture
    And with this changed the answer is
      | changed                                                                      | answer                      |
      | linear sclerosis, fracture line on MRI not recorded                          | TRM-32 speaks for traumatic |
      | no diffuse edema of femoral head and neck, fracture line on MRI not recorded | TRM-32 speaks for traumatic |
      | no athletic or military training                                             | TRM-32 stays silent         |
      | marrow edema site femoral head                                               | TRM-32 stays silent         |
      | no fracture line on MRI                                                      | TRM-32 stays silent         |

  @rule-TRM-33
  Scenario: TRM-33: Normal marrow on MRI speaks against a femoral neck stress fracture
    Given a patient with normal marrow on MRI
    When the findings are worked up
    Then TRM-33 speaks against traumatic
    And TRM-33 is strong evidence against femoral neck stress fracture
    And with this changed the answer is
      | changed                 | answer              |
      | no normal marrow on MRI | TRM-33 stays silent |

  @rule-TRM-34
  Scenario: TRM-34: Diffuse edema of the femoral head and neck without a line speaks against a femoral neck stress fracture
    Given a patient with diffuse edema of femoral head and neck
    When the findings are worked up
    Then TRM-34 speaks against traumatic
    And TRM-34 is moderate evidence against femoral neck stress fracture
    And with this changed the answer is
      | changed                                   | answer              |
      | no diffuse edema of femoral head and neck | TRM-34 stays silent |
      | fracture line on MRI                      | TRM-34 stays silent |
      | linear sclerosis                          | TRM-34 stays silent |

  @rule-TRM-35
  Scenario: TRM-35: Hip pain of an older person after a fall speaks for a hidden hip fracture although the radiograph is normal
    Given a 64-year-old patient with hip pain, normal radiograph, mechanism of injury fall
    When the findings are worked up
    Then TRM-35 speaks for traumatic
    And TRM-35 is moderate evidence for occult fracture
    And with this changed the answer is
      | changed                                         | answer                      |
      | age 60 years                                    | TRM-35 speaks for traumatic |
      | recent injury, mechanism of injury not recorded | TRM-35 speaks for traumatic |
      | age 59.5 years                                  | TRM-35 stays silent         |
      | pubis pain                                      | TRM-35 stays silent         |
      | no normal radiograph                            | TRM-35 stays silent         |
      | mechanism of injury direct blow                 | TRM-35 stays silent         |

  @rule-TRM-36
  Scenario: TRM-36: Bone pain after a real injury with a normal radiograph speaks for an occult fracture
    Given a patient with recent injury, normal radiograph, inability to bear weight
    When the findings are worked up
    Then TRM-36 speaks for traumatic
    And TRM-36 is moderate evidence for occult fracture
    And with this changed the answer is
      | changed                                                      | answer                      |
      | pain on axial loading, inability to bear weight not recorded | TRM-36 speaks for traumatic |
      | focal bony tenderness, inability to bear weight not recorded | TRM-36 speaks for traumatic |
      | wrist pain, inability to bear weight not recorded            | TRM-36 speaks for traumatic |
      | no recent injury                                             | TRM-36 stays silent         |
      | no normal radiograph                                         | TRM-36 stays silent         |
      | no inability to bear weight                                  | TRM-36 stays silent         |
      | fever                                                        | TRM-36 stays silent         |

  @rule-TRM-37
  Scenario: TRM-37: A fracture seen after an injury, in bone not known to be weak, speaks for a traumatic fracture
    Given a patient with recent injury, fracture line on MRI
    When the findings are worked up
    Then TRM-37 speaks for traumatic
    And TRM-37 is strong evidence for occult fracture
    And with this changed the answer is
      | changed                                             | answer                      |
      | lipohemarthrosis, fracture line on MRI not recorded | TRM-37 speaks for traumatic |
      | no recent injury                                    | TRM-37 stays silent         |
      | no fracture line on MRI                             | TRM-37 stays silent         |
      | fracture without adequate force                     | TRM-37 stays silent         |
      | endosteal scalloping                                | TRM-37 stays silent         |
      | known osteoporosis                                  | TRM-37 stays silent         |

  @rule-TRM-38
  Scenario: TRM-38: No injury before the pain speaks against an occult traumatic fracture
    Given a patient with no recent injury
    When the findings are worked up
    Then TRM-38 speaks against traumatic
    And TRM-38 is strong evidence against occult fracture
    And with this changed the answer is
      | changed       | answer                          |
      | age 5 years   | TRM-38 speaks against traumatic |
      | recent injury | TRM-38 stays silent             |
      | age 4.1 years | TRM-38 stays silent             |

  @rule-TRM-39
  Scenario: TRM-39: Normal marrow on MRI after an injury speaks against an occult fracture
    Given a patient with normal marrow on MRI
    When the findings are worked up
    Then TRM-39 speaks against traumatic
    And TRM-39 is strong evidence against occult fracture
    And with this changed the answer is
      | changed                 | answer              |
      | no normal marrow on MRI | TRM-39 stays silent |

  @rule-TRM-40
  Scenario: TRM-40: A femoral epiphysis that has slipped on imaging settles the question of physeal injury
    Given a patient with slipped femoral epiphysis
    When the findings are worked up
    Then TRM-40 speaks for traumatic
    And TRM-40 is decisive evidence for physeal injury
    And with this changed the answer is
      | changed                      | answer              |
      | no slipped femoral epiphysis | TRM-40 stays silent |

  @rule-TRM-41
  Scenario: TRM-41: An adolescent whose hip, thigh or knee hurts and who limps or is very heavy may have a slipped epiphysis
    Given a 12-year-old patient with hip pain, limp
    When the findings are worked up
    Then TRM-41 speaks for traumatic
    And TRM-41 is weak evidence for physeal injury
    And with this changed the answer is
      | changed                                     | answer                      |
      | age 9 years                                 | TRM-41 speaks for traumatic |
      | age 16 years                                | TRM-41 speaks for traumatic |
      | difficulty walking, limp not recorded       | TRM-41 speaks for traumatic |
      | body mass index 30 kg/m², limp not recorded | TRM-41 speaks for traumatic |
      | age 8.5 years                               | TRM-41 stays silent         |
      | age 16.5 years                              | TRM-41 stays silent         |
      | shin pain                                   | TRM-41 stays silent         |
      | fever                                       | TRM-41 stays silent         |
      | edema resolved on follow-up MRI             | TRM-41 stays silent         |
      | no difficulty walking, limp not recorded    | TRM-41 stays silent         |
      | body mass index 19 kg/m², limp not recorded | TRM-41 stays silent         |

  @rule-TRM-42
  Scenario: TRM-42: A hip of a growing child that turns outward when bent speaks for a slipped epiphysis
    Given a 14-year-old patient with obligatory external rotation
    When the findings are worked up
    Then TRM-42 speaks for traumatic
    And TRM-42 is strong evidence for physeal injury
    And with this changed the answer is
      | changed                         | answer                      |
      | age 17.5 years                  | TRM-42 speaks for traumatic |
      | no obligatory external rotation | TRM-42 stays silent         |
      | age 18 years                    | TRM-42 stays silent         |

  @rule-TRM-230
  Scenario: TRM-230: A hip that turns inward less than it should in an adolescent speaks for a slipped epiphysis
    Given a 12-year-old patient with limited internal rotation
    When the findings are worked up
    Then TRM-230 speaks for traumatic
    And TRM-230 is moderate evidence for physeal injury
    And with this changed the answer is
      | changed                         | answer                       |
      | age 9 years                     | TRM-230 speaks for traumatic |
      | age 16 years                    | TRM-230 speaks for traumatic |
      | no limited internal rotation    | TRM-230 stays silent         |
      | age 8.5 years                   | TRM-230 stays silent         |
      | age 16.5 years                  | TRM-230 stays silent         |
      | fever                           | TRM-230 stays silent         |
      | edema resolved on follow-up MRI | TRM-230 stays silent         |
      | joint space narrowing           | TRM-230 stays silent         |

  @rule-TRM-43
  Scenario: TRM-43: A widened growth plate or an irregular metaphysis in a young athlete speaks for a physeal stress injury
    Given a 16-year-old patient with athletic or military training, growth plate widening
    When the findings are worked up
    Then TRM-43 speaks for traumatic
    And TRM-43 is strong evidence for physeal injury
    And with this changed the answer is
      | changed                                                      | answer                      |
      | age 19.5 years                                               | TRM-43 speaks for traumatic |
      | metaphyseal irregularity, growth plate widening not recorded | TRM-43 speaks for traumatic |
      | age 20 years                                                 | TRM-43 stays silent         |
      | no athletic or military training                             | TRM-43 stays silent         |
      | no growth plate widening                                     | TRM-43 stays silent         |

  @rule-TRM-44
  Scenario: TRM-44: A fully grown patient cannot have a growth plate injury
    Given a 25-year-old patient
    When the findings are worked up
    Then TRM-44 speaks against traumatic
    And TRM-44 is strong evidence against physeal injury
    And with this changed the answer is
      | changed        | answer                          |
      | age 21 years   | TRM-44 speaks against traumatic |
      | age 20.5 years | TRM-44 stays silent             |

  @rule-TRM-45
  Scenario: TRM-45: Edema or resorption of the end of the clavicle after a blow or heavy lifting speaks for post-traumatic osteolysis
    Given a patient with marrow edema site distal clavicle, recent injury
    When the findings are worked up
    Then TRM-45 speaks for traumatic
    And TRM-45 is strong evidence for post-traumatic osteolysis
    And with this changed the answer is
      | changed                                                   | answer                      |
      | previous injury at the site, recent injury not recorded   | TRM-45 speaks for traumatic |
      | athletic or military training, recent injury not recorded | TRM-45 speaks for traumatic |
      | mechanism of injury lifting, recent injury not recorded   | TRM-45 speaks for traumatic |
      | marrow edema site femoral head                            | TRM-45 stays silent         |
      | no recent injury                                          | TRM-45 stays silent         |
      | osteophytes                                               | TRM-45 stays silent         |
      | joint space narrowing                                     | TRM-45 stays silent         |
      | degenerative changes on imaging                           | TRM-45 stays silent         |

  @rule-TRM-46
  Scenario: TRM-46: Bone loss at the shoulder or clavicle weeks after an injury speaks for post-traumatic osteolysis
    Given a patient with shoulder pain, bone erosion, recent injury
    When the findings are worked up
    Then TRM-46 speaks for traumatic
    And TRM-46 is moderate evidence for post-traumatic osteolysis
    And with this changed the answer is
      | changed                                                   | answer                      |
      | focal cortical resorption, bone erosion not recorded      | TRM-46 speaks for traumatic |
      | previous injury at the site, recent injury not recorded   | TRM-46 speaks for traumatic |
      | athletic or military training, recent injury not recorded | TRM-46 speaks for traumatic |
      | chest wall pain                                           | TRM-46 stays silent         |
      | no bone erosion                                           | TRM-46 stays silent         |
      | no recent injury                                          | TRM-46 stays silent         |
      | C-reactive protein 12 mg/L                                | TRM-46 stays silent         |

  @rule-TRM-47
  Scenario: TRM-47: A fracture of a rib at the back, of a metaphyseal corner, or of several ages in a small child speaks for inflicted injury
    Given a 12-month-old patient with metaphyseal corner fracture
    When the findings are worked up
    Then TRM-47 speaks for traumatic
    And TRM-47 is strong evidence for non-accidental injury
    And with this changed the answer is
      | changed                        | answer              |
      | no metaphyseal corner fracture | TRM-47 stays silent |
      | hereditary bone disease        | TRM-47 stays silent |

  @rule-TRM-48
  Scenario: TRM-48: A broken bone in an infant who does not yet walk speaks for inflicted injury
    Given a patient with not yet walking, fracture line on MRI
    When the findings are worked up
    Then TRM-48 speaks for traumatic
    And TRM-48 is strong evidence for non-accidental injury
    And with this changed the answer is
      | changed                                                        | answer                      |
      | metaphyseal corner fracture, fracture line on MRI not recorded | TRM-48 speaks for traumatic |
      | no not yet walking                                             | TRM-48 stays silent         |
      | no fracture line on MRI                                        | TRM-48 stays silent         |

  @rule-TRM-49
  Scenario: TRM-49: A small child with a story that does not explain the findings may have been hurt by somebody
    Given a 12-month-old patient with inconsistent injury story
    When the findings are worked up
    Then TRM-49 speaks for traumatic
    And TRM-49 is moderate evidence for non-accidental injury
    And with this changed the answer is
      | changed                      | answer                      |
      | age 4.5 years                | TRM-49 speaks for traumatic |
      | age 5 years                  | TRM-49 stays silent         |
      | no inconsistent injury story | TRM-49 stays silent         |

  @rule-TRM-50
  Scenario: TRM-50: A patient past early childhood makes this picture of inflicted injury unlikely
    Given a 16-year-old patient
    When the findings are worked up
    Then TRM-50 speaks against traumatic
    And TRM-50 is moderate evidence against non-accidental injury
    And with this changed the answer is
      | changed        | answer                          |
      | age 12 years   | TRM-50 speaks against traumatic |
      | age 11.5 years | TRM-50 stays silent             |

  @rule-TRM-51
  Scenario: TRM-51: Fever or clearly raised inflammatory markers in an adult speak against trauma
    Given a 20-year-old patient with C-reactive protein 25 mg/L
    When the findings are worked up
    Then TRM-51 is moderate evidence against a traumatic cause
    And with this changed the answer is
      | changed                                 | answer                          |
      | age 16 years                            | TRM-51 speaks against traumatic |
      | sepsis, C-reactive protein not recorded | TRM-51 speaks against traumatic |
      | age 15.5 years                          | TRM-51 stays silent             |
      | C-reactive protein 15 mg/L              | TRM-51 stays silent             |
      | recent surgery                          | TRM-51 stays silent             |
      | recent infection                        | TRM-51 stays silent             |
      | time since delivery 4 weeks             | TRM-51 stays silent             |

  @rule-TRM-52
  Scenario: TRM-52: Fever or raised inflammatory markers speak at least weakly against trauma at any age
    Given a patient with fever
    When the findings are worked up
    Then TRM-52 is weak evidence against a traumatic cause
    And with this changed the answer is
      | changed                                        | answer                          |
      | C-reactive protein 12 mg/L, fever not recorded | TRM-52 speaks against traumatic |
      | temperature 37 °C, fever not recorded          | TRM-52 stays silent             |

  @rule-TRM-53
  Scenario: TRM-53: A mass, a destroyed cortex or a lesion beneath the fracture speaks against a simple injury
    Given a patient with endosteal scalloping
    When the findings are worked up
    Then TRM-53 is strong evidence against a traumatic cause
    And with this changed the answer is
      | changed                 | answer              |
      | no endosteal scalloping | TRM-53 stays silent |

  @rule-TRM-54
  Scenario: TRM-54: A small child brought late for an injury may have been hurt by somebody
    Given a 12-month-old patient with delay in seeking care
    When the findings are worked up
    Then TRM-54 speaks for traumatic
    And TRM-54 is weak evidence for non-accidental injury
    And with this changed the answer is
      | changed                  | answer                      |
      | age 4.5 years            | TRM-54 speaks for traumatic |
      | age 5 years              | TRM-54 stays silent         |
      | no delay in seeking care | TRM-54 stays silent         |

  @rule-TRM-55
  Scenario: TRM-55: Sport taken up again after months without it speaks for overuse
    Given a patient with return to sport after a long break
    When the findings are worked up
    Then TRM-55 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed                               | answer              |
      | no return to sport after a long break | TRM-55 stays silent |

  @rule-TRM-56
  Scenario: TRM-56: A named way in which the body was hurt speaks for trauma
    Given a 14-year-old patient with mechanism of injury direct blow
    When the findings are worked up
    Then TRM-56 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed                     | answer                      |
      | age 10 years                | TRM-56 speaks for traumatic |
      | mechanism of injury lifting | TRM-56 stays silent         |
      | age 9.5 years               | TRM-56 stays silent         |
      | minor injury                | TRM-56 stays silent         |
      | no recent injury            | TRM-56 stays silent         |

  @rule-TRM-57
  Scenario: TRM-57: Edema of both the femoral condyle and the tibial plateau with an injury or a torn ligament speaks for a bone contusion
    Given a patient with marrow edema site femoral condyle and tibial plateau, recent injury
    When the findings are worked up
    Then TRM-57 speaks for traumatic
    And TRM-57 is strong evidence for bone contusion
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                           | answer                      |
      | ligament tear on imaging, recent injury not recorded                                                                                                                                                                                                                                                                              | TRM-57 speaks for traumatic |
      | mechanism of injury direct blow, recent injury not recorded                                                                                                                                                                                                                                                                       | TRM-57 speaks for traumatic |
      | mechanism of injury twisting, recent injury not recorded                                                                                                                                                                                                                                                                          | TRM-57 speaks for traumatic |
      | mechanism of injury hyperextension, recent injury not recorded                                                                                                                                                                                                                                                                    | TRM-57 speaks for traumatic |
      | mechanism of injury valgus blow, recent injury not recorded                                                                                                                                                                                                                                                                       | TRM-57 speaks for traumatic |
      | marrow edema site femoral condyle                                                                                                                                                                                                                                                                                                 | TRM-57 stays silent         |
      | marrow edema site tibial plateau                                                                                                                                                                                                                                                                                                  | TRM-57 stays silent         |
      | recent injury not recorded                                                                                                                                                                                                                                                                                                        | TRM-57 stays silent         |
      | fracture line on MRI                                                                                                                                                                                                                                                                                                              | TRM-57 stays silent         |
      | no recent injury, mechanism of injury fall and hyperextension and traffic accident, marrow edema site intertrochanteric region and femoral condyle and patella and tibial plateau and navicular and toe and sacral ala and humeral head and elbow bones and acromion and medial clavicle and distal clavicle and rib and mandible | TRM-57 stays silent         |

  @rule-TRM-58
  Scenario: TRM-58: Edema of both the patella and the femoral condyle speaks for a dislocation of the patella
    Given a patient with marrow edema site femoral condyle and patella, recent injury
    When the findings are worked up
    Then TRM-58 speaks for traumatic
    And TRM-58 is moderate evidence for bone contusion
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                        | answer                      |
      | ligament tear on imaging, recent injury not recorded                                                                                                                                                                                                                                                                                           | TRM-58 speaks for traumatic |
      | mechanism of injury twisting, recent injury not recorded                                                                                                                                                                                                                                                                                       | TRM-58 speaks for traumatic |
      | mechanism of injury patellar dislocation, recent injury not recorded                                                                                                                                                                                                                                                                           | TRM-58 speaks for traumatic |
      | age 26 years, recent injury not recorded                                                                                                                                                                                                                                                                                                       | TRM-58 speaks for traumatic |
      | marrow edema site femoral condyle                                                                                                                                                                                                                                                                                                              | TRM-58 stays silent         |
      | marrow edema site patella                                                                                                                                                                                                                                                                                                                      | TRM-58 stays silent         |
      | cartilage loss                                                                                                                                                                                                                                                                                                                                 | TRM-58 stays silent         |
      | no recent injury, mechanism of injury fall and twisting and hyperextension and traffic accident, marrow edema site intertrochanteric region and femoral condyle and patella and tibial plateau and navicular and toe and sacral ala and humeral head and elbow bones and acromion and medial clavicle and distal clavicle and rib and mandible | TRM-58 stays silent         |
      | age 30 years, recent injury not recorded                                                                                                                                                                                                                                                                                                       | TRM-58 stays silent         |

  @rule-TRM-59
  Scenario: TRM-59: Edema that the reader of the MRI calls a contusion speaks for one, also without a named pattern
    Given a patient with contusion pattern other contusion
    When the findings are worked up
    Then TRM-59 speaks for traumatic
    And TRM-59 is moderate evidence for bone contusion
    And with this changed the answer is
      | changed                       | answer              |
      | contusion pattern pivot shift | TRM-59 stays silent |
      | no recent injury              | TRM-59 stays silent |

  @rule-TRM-60
  Scenario: TRM-60: Marrow edema after a real injury, with no fracture seen, speaks a little for a bone contusion
    Given a patient with recent injury, marrow edema on MRI
    When the findings are worked up
    Then TRM-60 speaks for traumatic
    And TRM-60 is weak evidence for bone contusion
    And with this changed the answer is
      | changed                                                                                          | answer                      |
      | marrow edema site femoral head, marrow edema on MRI not recorded                                 | TRM-60 speaks for traumatic |
      | pain duration 183 days, diffuse edema of femoral head and neck, marrow edema on MRI not recorded | TRM-60 speaks for traumatic |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded                                | TRM-60 stays silent         |
      | no recent injury                                                                                 | TRM-60 stays silent         |
      | fracture line on MRI                                                                             | TRM-60 stays silent         |
      | endosteal scalloping                                                                             | TRM-60 stays silent         |
      | lytic lesion                                                                                     | TRM-60 stays silent         |
      | minor injury                                                                                     | TRM-60 stays silent         |
      | fever                                                                                            | TRM-60 stays silent         |
      | pain duration 65 weeks                                                                           | TRM-60 stays silent         |
      | pain duration 52 weeks, diffuse edema of femoral head and neck, marrow edema on MRI not recorded | TRM-60 stays silent         |

  @rule-TRM-61
  Scenario: TRM-61: A loose or painful ligament after an injury speaks weakly for a bone contusion beside it
    Given a patient with recent injury, ligament laxity
    When the findings are worked up
    Then TRM-61 speaks for traumatic
    And TRM-61 is weak evidence for bone contusion
    And with this changed the answer is
      | changed                                               | answer                      |
      | pain on ligament stress, ligament laxity not recorded | TRM-61 speaks for traumatic |
      | ligament tenderness, ligament laxity not recorded     | TRM-61 speaks for traumatic |
      | no recent injury                                      | TRM-61 stays silent         |
      | no ligament laxity                                    | TRM-61 stays silent         |

  @rule-TRM-62
  Scenario: TRM-62: Blood in the joint fluid after an injury speaks for a torn ligament or a fracture within the joint
    Given a patient with synovial fluid bloody, recent injury
    When the findings are worked up
    Then TRM-62 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed                                              | answer                      |
      | mechanism of injury fall, recent injury not recorded | TRM-62 speaks for traumatic |
      | synovial fluid non-inflammatory                      | TRM-62 stays silent         |
      | no recent injury                                     | TRM-62 stays silent         |

  @rule-TRM-63
  Scenario: TRM-63: Fat and blood in layers within the joint speak for a fracture that reaches it
    Given a patient with lipohemarthrosis
    When the findings are worked up
    Then TRM-63 speaks for traumatic
    And TRM-63 is strong evidence for occult fracture
    And with this changed the answer is
      | changed             | answer              |
      | no lipohemarthrosis | TRM-63 stays silent |

  @rule-TRM-64
  Scenario: TRM-64: Wrist pain after a fall with edema, tenderness or a line in the scaphoid speaks for a hidden scaphoid fracture
    Given a patient with wrist pain, recent injury, marrow edema site distal radius
    When the findings are worked up
    Then TRM-64 speaks for traumatic
    And TRM-64 is moderate evidence for occult fracture
    And with this changed the answer is
      | changed                                                               | answer                      |
      | mechanism of injury fall, recent injury not recorded                  | TRM-64 speaks for traumatic |
      | fracture site distal forearm fracture, marrow edema site not recorded | TRM-64 speaks for traumatic |
      | fracture site carpal fracture, marrow edema site not recorded         | TRM-64 speaks for traumatic |
      | jaw pain                                                              | TRM-64 stays silent         |
      | no recent injury                                                      | TRM-64 stays silent         |
      | marrow edema site lunate                                              | TRM-64 stays silent         |
      | marrow edema site metacarpal                                          | TRM-64 stays silent         |

  @rule-TRM-65
  Scenario: TRM-65: Shin pain in somebody who runs, jumps or marches speaks for a stress injury of the tibia
    Given a patient with athletic or military training, shin pain
    When the findings are worked up
    Then TRM-65 speaks for traumatic
    And TRM-65 is moderate evidence for stress fracture
    And with this changed the answer is
      | changed                          | answer              |
      | no athletic or military training | TRM-65 stays silent |
      | hip pain                         | TRM-65 stays silent |
      | recent injury                    | TRM-65 stays silent |
      | fever                            | TRM-65 stays silent |

  @rule-TRM-66
  Scenario: TRM-66: Foot or heel pain in somebody who runs, dances or marches speaks weakly for a stress injury there
    Given a patient with athletic or military training, heel pain
    When the findings are worked up
    Then TRM-66 speaks for traumatic
    And TRM-66 is weak evidence for stress fracture
    And with this changed the answer is
      | changed                          | answer              |
      | no athletic or military training | TRM-66 stays silent |
      | leg pain                         | TRM-66 stays silent |
      | recent injury                    | TRM-66 stays silent |
      | fever                            | TRM-66 stays silent |
      | neuropathy                       | TRM-66 stays silent |

  @rule-TRM-67
  Scenario: TRM-67: Edema at the back of a vertebra in a young person who trains speaks for a stress fracture of the pars
    Given a 26-year-old patient with athletic or military training, marrow edema site vertebral posterior elements
    When the findings are worked up
    Then TRM-67 speaks for traumatic
    And TRM-67 is strong evidence for stress fracture
    And with this changed the answer is
      | changed                                           | answer                      |
      | spondylolisthesis, marrow edema site not recorded | TRM-67 speaks for traumatic |
      | age 30 years                                      | TRM-67 stays silent         |
      | no athletic or military training                  | TRM-67 stays silent         |
      | marrow edema site femoral head                    | TRM-67 stays silent         |
      | nidus                                             | TRM-67 stays silent         |
      | fracture site sacral fracture                     | TRM-67 stays silent         |

  @rule-TRM-68
  Scenario: TRM-68: Edema at the back of a vertebra in an adolescent with back pain on activity speaks weakly for a stress fracture of the pars
    Given a 16-year-old patient with back pain, marrow edema site vertebral posterior elements
    When the findings are worked up
    Then TRM-68 speaks for traumatic
    And TRM-68 is weak evidence for stress fracture
    And with this changed the answer is
      | changed                        | answer                      |
      | age 8 years                    | TRM-68 speaks for traumatic |
      | age 20 years                   | TRM-68 speaks for traumatic |
      | age 7 years                    | TRM-68 stays silent         |
      | age 20.5 years                 | TRM-68 stays silent         |
      | hip pain                       | TRM-68 stays silent         |
      | marrow edema site femoral head | TRM-68 stays silent         |
      | nidus                          | TRM-68 stays silent         |
      | night pain                     | TRM-68 stays silent         |
      | fever                          | TRM-68 stays silent         |

  @rule-TRM-69
  Scenario: TRM-69: Edema at an apophysis in a growing child who trains speaks for apophysitis
    Given a 14-year-old patient with athletic or military training, marrow edema site greater trochanter
    When the findings are worked up
    Then TRM-69 speaks for traumatic
    And TRM-69 is moderate evidence for physeal injury
    And with this changed the answer is
      | changed                                                                             | answer                      |
      | age 8 years                                                                         | TRM-69 speaks for traumatic |
      | age 18 years                                                                        | TRM-69 speaks for traumatic |
      | bone lesion position apophyseal, marrow edema site not recorded                     | TRM-69 speaks for traumatic |
      | edema at an enthesis, marrow edema site not recorded                                | TRM-69 speaks for traumatic |
      | age 7 years                                                                         | TRM-69 stays silent         |
      | age 18.5 years                                                                      | TRM-69 stays silent         |
      | no athletic or military training                                                    | TRM-69 stays silent         |
      | marrow edema site navicular                                                         | TRM-69 stays silent         |
      | marrow edema site humeral head                                                      | TRM-69 stays silent         |
      | marrow edema site acromion                                                          | TRM-69 stays silent         |
      | fever                                                                               | TRM-69 stays silent         |
      | C-reactive protein 12 mg/L                                                          | TRM-69 stays silent         |
      | fracture line on MRI                                                                | TRM-69 stays silent         |
      | pain side both, heel pain, morning stiffness, local swelling, pain duration 8 weeks | TRM-69 stays silent         |

  @rule-TRM-70
  Scenario: TRM-70: Wrist pain of a young gymnast with edema of the distal radius or a long ulna speaks for injury of the growth plate
    Given a 16-year-old patient with athletic or military training, wrist pain, marrow edema site distal radius
    When the findings are worked up
    Then TRM-70 speaks for traumatic
    And TRM-70 is strong evidence for physeal injury
    And with this changed the answer is
      | changed                                                          | answer                      |
      | age 19.5 years                                                   | TRM-70 speaks for traumatic |
      | ulnar variance positive variance, marrow edema site not recorded | TRM-70 speaks for traumatic |
      | growth plate narrowing, marrow edema site not recorded           | TRM-70 speaks for traumatic |
      | edema crossing the growth plate, marrow edema site not recorded  | TRM-70 speaks for traumatic |
      | age 20 years                                                     | TRM-70 stays silent         |
      | no athletic or military training                                 | TRM-70 stays silent         |
      | hip pain                                                         | TRM-70 stays silent         |
      | marrow edema site femoral head                                   | TRM-70 stays silent         |

  @rule-TRM-71
  Scenario: TRM-71: Edema confined to the end of the clavicle in a younger adult speaks for osteolysis, even when no load was asked for
    Given a 46-year-old patient with marrow edema site distal clavicle
    When the findings are worked up
    Then TRM-71 speaks for traumatic
    And TRM-71 is moderate evidence for post-traumatic osteolysis
    And with this changed the answer is
      | changed                                        | answer                      |
      | age 15 years                                   | TRM-71 speaks for traumatic |
      | age 50 years                                   | TRM-71 speaks for traumatic |
      | marrow edema site femoral head                 | TRM-71 stays silent         |
      | age 14.5 years                                 | TRM-71 stays silent         |
      | age 51 years                                   | TRM-71 stays silent         |
      | C-reactive protein 12 mg/L                     | TRM-71 stays silent         |
      | fever                                          | TRM-71 stays silent         |
      | endosteal scalloping                           | TRM-71 stays silent         |
      | joint destruction                              | TRM-71 stays silent         |
      | marrow edema site acromion and distal clavicle | TRM-71 stays silent         |

  @rule-TRM-72
  Scenario: TRM-72: A radiograph that was normal before and shows callus or a line now speaks for a stress or hidden fracture
    Given a patient with earlier radiograph normal, callus
    When the findings are worked up
    Then TRM-72 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed                                     | answer                      |
      | fracture on radiograph, callus not recorded | TRM-72 speaks for traumatic |
      | linear sclerosis, callus not recorded       | TRM-72 speaks for traumatic |
      | no earlier radiograph normal                | TRM-72 stays silent         |
      | no callus                                   | TRM-72 stays silent         |
      | known osteoporosis                          | TRM-72 stays silent         |
      | endosteal scalloping                        | TRM-72 stays silent         |

  @rule-TRM-73
  Scenario: TRM-73: One bright spot on the bone scan of somebody who trains speaks weakly for a stress fracture
    Given a patient with athletic or military training, bone scan uptake focal
    When the findings are worked up
    Then TRM-73 speaks for traumatic
    And TRM-73 is weak evidence for stress fracture
    And with this changed the answer is
      | changed                          | answer              |
      | no athletic or military training | TRM-73 stays silent |
      | bone scan uptake diffuse         | TRM-73 stays silent |
      | endosteal scalloping             | TRM-73 stays silent |
      | nidus                            | TRM-73 stays silent |
      | fever                            | TRM-73 stays silent |

  @rule-TRM-74
  Scenario: TRM-74: Several small, separate stress reactions in the leg bones of somebody who trains speak weakly for overuse
    Given a patient with athletic or military training, bilateral marrow edema, marrow edema site tibial shaft
    When the findings are worked up
    Then TRM-74 speaks for traumatic
    And TRM-74 is weak evidence for stress fracture
    And with this changed the answer is
      | changed                                                            | answer                      |
      | number of edema sites 2 sites, bilateral marrow edema not recorded | TRM-74 speaks for traumatic |
      | shin pain, marrow edema site not recorded                          | TRM-74 speaks for traumatic |
      | foot pain, marrow edema site not recorded                          | TRM-74 speaks for traumatic |
      | no athletic or military training                                   | TRM-74 stays silent         |
      | no bilateral marrow edema                                          | TRM-74 stays silent         |
      | marrow edema site talus                                            | TRM-74 stays silent         |
      | marrow edema site other tarsal bone                                | TRM-74 stays silent         |
      | marrow edema site toe                                              | TRM-74 stays silent         |
      | C-reactive protein 12 mg/L                                         | TRM-74 stays silent         |
      | fever                                                              | TRM-74 stays silent         |
      | multiple bone lesions                                              | TRM-74 stays silent         |
      | number of edema sites 1 sites, bilateral marrow edema not recorded | TRM-74 stays silent         |

  @rule-TRM-75
  Scenario: TRM-75: Sacral or pubic edema or fracture in somebody who runs or serves and whose bone is sound speaks for a fatigue fracture
    Given a patient with sudden rise in training load, marrow edema site sacral ala
    When the findings are worked up
    Then TRM-75 speaks for traumatic
    And TRM-75 is strong evidence for stress fracture
    And with this changed the answer is
      | changed                                                       | answer                      |
      | fracture site sacral fracture, marrow edema site not recorded | TRM-75 speaks for traumatic |
      | fracture site pubic fracture, marrow edema site not recorded  | TRM-75 speaks for traumatic |
      | age 59.1 years                                                | TRM-75 speaks for traumatic |
      | no sudden rise in training load                               | TRM-75 stays silent         |
      | marrow edema site ischium                                     | TRM-75 stays silent         |
      | known osteoporosis                                            | TRM-75 stays silent         |
      | age 60 years                                                  | TRM-75 stays silent         |

  @rule-TRM-76
  Scenario: TRM-76: A vertebra that broke in a violent injury of somebody under 60 speaks for trauma
    Given a 56-year-old patient with no minor injury, recent injury, vertebral collapse
    When the findings are worked up
    Then TRM-76 is strong evidence for a traumatic cause
    And with this changed the answer is
      | changed                                                                                                                         | answer                      |
      | age 59.5 years                                                                                                                  | TRM-76 speaks for traumatic |
      | fracture site vertebral fracture, vertebral collapse not recorded                                                               | TRM-76 speaks for traumatic |
      | minor injury                                                                                                                    | TRM-76 stays silent         |
      | age 60 years                                                                                                                    | TRM-76 stays silent         |
      | no vertebral collapse                                                                                                           | TRM-76 stays silent         |
      | endosteal scalloping                                                                                                            | TRM-76 stays silent         |
      | known osteoporosis                                                                                                              | TRM-76 stays silent         |
      | age 9 years, no recent injury, mechanism of injury fall and direct blow and hyperextension and patellar dislocation and lifting | TRM-76 stays silent         |

  @rule-TRM-77
  Scenario: TRM-77: Edema of a bone that tires, with a bright periosteum and no inflammation, speaks for a stress injury even without a story
    Given a 56-year-old patient with marrow edema site femoral shaft, periosteal edema
    When the findings are worked up
    Then TRM-77 speaks for traumatic
    And TRM-77 is moderate evidence for stress fracture
    And with this changed the answer is
      | changed                                            | answer                      |
      | age 8 years                                        | TRM-77 speaks for traumatic |
      | age 60 years                                       | TRM-77 speaks for traumatic |
      | cortical thickening, periosteal edema not recorded | TRM-77 speaks for traumatic |
      | no recent injury, alkaline phosphatase 31 U/L      | TRM-77 speaks for traumatic |
      | age 7 years                                        | TRM-77 stays silent         |
      | age 61 years                                       | TRM-77 stays silent         |
      | marrow edema site distal tibia                     | TRM-77 stays silent         |
      | marrow edema site talus                            | TRM-77 stays silent         |
      | marrow edema site toe                              | TRM-77 stays silent         |
      | marrow edema site elbow bones                      | TRM-77 stays silent         |
      | marrow edema site distal radius                    | TRM-77 stays silent         |
      | no periosteal edema                                | TRM-77 stays silent         |
      | endosteal scalloping                               | TRM-77 stays silent         |
      | nidus                                              | TRM-77 stays silent         |
      | fever                                              | TRM-77 stays silent         |
      | C-reactive protein 12 mg/L                         | TRM-77 stays silent         |
      | bisphosphonate use                                 | TRM-77 stays silent         |
      | persistently low alkaline phosphatase              | TRM-77 stays silent         |
      | alkaline phosphatase 22 U/L                        | TRM-77 stays silent         |
      | recent injury                                      | TRM-77 stays silent         |
      | no recent injury, alkaline phosphatase 30 U/L      | TRM-77 stays silent         |

  @rule-TRM-78
  Scenario: TRM-78: A metatarsal, a shin or a heel bone bright on MRI behind a normal radiograph, with no injury, speaks weakly for a stress injury
    Given a 56-year-old patient with marrow edema site tibial shaft, normal radiograph
    When the findings are worked up
    Then TRM-78 speaks for traumatic
    And TRM-78 is weak evidence for stress fracture
    And with this changed the answer is
      | changed                                                   | answer                      |
      | age 8 years                                               | TRM-78 speaks for traumatic |
      | age 60 years                                              | TRM-78 speaks for traumatic |
      | earlier radiograph normal, normal radiograph not recorded | TRM-78 speaks for traumatic |
      | pain with loading, normal radiograph not recorded         | TRM-78 speaks for traumatic |
      | pain with activity, normal radiograph not recorded        | TRM-78 speaks for traumatic |
      | number of edema sites 3 sites                             | TRM-78 speaks for traumatic |
      | age 7 years                                               | TRM-78 stays silent         |
      | age 61 years                                              | TRM-78 stays silent         |
      | marrow edema site talus                                   | TRM-78 stays silent         |
      | marrow edema site other tarsal bone                       | TRM-78 stays silent         |
      | marrow edema site toe                                     | TRM-78 stays silent         |
      | no normal radiograph                                      | TRM-78 stays silent         |
      | endosteal scalloping                                      | TRM-78 stays silent         |
      | nidus                                                     | TRM-78 stays silent         |
      | fever                                                     | TRM-78 stays silent         |
      | C-reactive protein 12 mg/L                                | TRM-78 stays silent         |
      | diabetes                                                  | TRM-78 stays silent         |
      | known osteoporosis                                        | TRM-78 stays silent         |
      | number of edema sites 4 sites                             | TRM-78 stays silent         |

  @rule-TRM-79
  Scenario: TRM-79: A line in the femoral neck of a child or of an adult under 50 with sound bone speaks for a stress fracture, even when no sport was asked for
    Given a 46-year-old patient with femoral neck fracture
    When the findings are worked up
    Then TRM-79 speaks for traumatic
    And TRM-79 is moderate evidence for femoral neck stress fracture
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                     | answer                      |
      | age 10 years                                                                                                                                                                                                                                                                                                                                | TRM-79 speaks for traumatic |
      | age 50 years                                                                                                                                                                                                                                                                                                                                | TRM-79 speaks for traumatic |
      | age 16 years, no recent injury, marrow edema site femoral head and femoral neck and intertrochanteric region and acetabulum and femoral shaft and tibial shaft and fibula and talus and sacroiliac joint and ischium and acromion and scapula and clavicle and scaphoid and finger and mandible, callus, femoral neck fracture not recorded | TRM-79 speaks for traumatic |
      | age 9.5 years                                                                                                                                                                                                                                                                                                                               | TRM-79 stays silent         |
      | age 51 years                                                                                                                                                                                                                                                                                                                                | TRM-79 stays silent         |
      | marrow edema site femoral neck, femoral neck fracture not recorded                                                                                                                                                                                                                                                                          | TRM-79 stays silent         |
      | recent injury                                                                                                                                                                                                                                                                                                                               | TRM-79 stays silent         |
      | 25-OH vitamin D 15 ng/mL                                                                                                                                                                                                                                                                                                                    | TRM-79 stays silent         |
      | no recent injury, marrow edema site femoral head and intertrochanteric region and acetabulum and femoral shaft and tibial shaft and fibula and talus and sacroiliac joint and ischium and acromion and scapula and clavicle and scaphoid and finger and mandible, callus, femoral neck fracture not recorded                                | TRM-79 stays silent         |

  @rule-TRM-80
  Scenario: TRM-80: A fracture line before 50 in bone with no known weakness speaks for load or injury
    Given a 46-year-old patient with fracture line on MRI
    When the findings are worked up
    Then TRM-80 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed                  | answer              |
      | no fracture line on MRI  | TRM-80 stays silent |
      | age 50 years             | TRM-80 stays silent |
      | 25-OH vitamin D 15 ng/mL | TRM-80 stays silent |
      | fever                    | TRM-80 stays silent |
      | nidus                    | TRM-80 stays silent |
      | subchondral fracture     | TRM-80 stays silent |

  @rule-TRM-81
  Scenario: TRM-81: A widened growth plate at a loaded joint of a growing child, with mineral in order, speaks for a growth plate harmed by load
    Given a 14-year-old patient with growth plate widening, hip pain
    When the findings are worked up
    Then TRM-81 speaks for traumatic
    And TRM-81 is moderate evidence for physeal injury
    And with this changed the answer is
      | changed                  | answer                      |
      | age 8 years              | TRM-81 speaks for traumatic |
      | age 18 years             | TRM-81 speaks for traumatic |
      | no growth plate widening | TRM-81 stays silent         |
      | age 7 years              | TRM-81 stays silent         |
      | age 18.5 years           | TRM-81 stays silent         |
      | pubis pain               | TRM-81 stays silent         |
      | 25-OH vitamin D 15 ng/mL | TRM-81 stays silent         |
      | limb deformity           | TRM-81 stays silent         |
      | fever                    | TRM-81 stays silent         |
      | chronic kidney disease   | TRM-81 stays silent         |
      | endosteal scalloping     | TRM-81 stays silent         |

  @rule-TRM-82
  Scenario: TRM-82: Edema of an apophysis or an enthesis in a child of running age speaks weakly for traction by sport
    Given a 13-year-old patient with marrow edema site calcaneus, bone lesion position apophyseal
    When the findings are worked up
    Then TRM-82 speaks for traumatic
    And TRM-82 is weak evidence for physeal injury
    And with this changed the answer is
      | changed                                                 | answer                      |
      | age 8 years                                             | TRM-82 speaks for traumatic |
      | age 17 years                                            | TRM-82 speaks for traumatic |
      | knee pain, marrow edema site not recorded               | TRM-82 speaks for traumatic |
      | heel pain, marrow edema site not recorded               | TRM-82 speaks for traumatic |
      | foot pain, marrow edema site not recorded               | TRM-82 speaks for traumatic |
      | elbow pain, marrow edema site not recorded              | TRM-82 speaks for traumatic |
      | edema at an enthesis, bone lesion position not recorded | TRM-82 speaks for traumatic |
      | age 7 years                                             | TRM-82 stays silent         |
      | age 17.5 years                                          | TRM-82 stays silent         |
      | marrow edema site toe                                   | TRM-82 stays silent         |
      | marrow edema site humeral head                          | TRM-82 stays silent         |
      | marrow edema site acromion                              | TRM-82 stays silent         |
      | bone lesion position epiphyseal                         | TRM-82 stays silent         |
      | fever                                                   | TRM-82 stays silent         |
      | C-reactive protein 12 mg/L                              | TRM-82 stays silent         |
      | lytic lesion                                            | TRM-82 stays silent         |
      | night pain                                              | TRM-82 stays silent         |
      | morning stiffness                                       | TRM-82 stays silent         |

  @rule-TRM-83
  Scenario: TRM-83: A broken vertebra after an injury of somebody under 60 in sound bone speaks for trauma
    Given a 56-year-old patient with recent injury, vertebral collapse
    When the findings are worked up
    Then TRM-83 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed                                                           | answer                      |
      | age 59.5 years                                                    | TRM-83 speaks for traumatic |
      | fracture site vertebral fracture, vertebral collapse not recorded | TRM-83 speaks for traumatic |
      | no recent injury                                                  | TRM-83 stays silent         |
      | age 60 years                                                      | TRM-83 stays silent         |
      | no vertebral collapse                                             | TRM-83 stays silent         |
      | endosteal scalloping                                              | TRM-83 stays silent         |
      | known osteoporosis                                                | TRM-83 stays silent         |
      | minor injury                                                      | TRM-83 stays silent         |
      | fever                                                             | TRM-83 stays silent         |

  @rule-TRM-84
  Scenario: TRM-84: A slipped vertebra in a young back speaks for a stress fracture of the pars
    Given a 21-year-old patient with spondylolisthesis
    When the findings are worked up
    Then TRM-84 speaks for traumatic
    And TRM-84 is moderate evidence for stress fracture
    And with this changed the answer is
      | changed                       | answer                      |
      | age 8 years                   | TRM-84 speaks for traumatic |
      | age 25 years                  | TRM-84 speaks for traumatic |
      | age 7 years                   | TRM-84 stays silent         |
      | age 26 years                  | TRM-84 stays silent         |
      | no spondylolisthesis          | TRM-84 stays silent         |
      | fever                         | TRM-84 stays silent         |
      | endosteal scalloping          | TRM-84 stays silent         |
      | fracture site sacral fracture | TRM-84 stays silent         |
      | marrow edema site sacral ala  | TRM-84 stays silent         |

  @rule-TRM-85
  Scenario: TRM-85: Edema that moves to another bone is not the trace of load or injury
    Given a 22-year-old patient with edema moved on follow-up MRI
    When the findings are worked up
    Then TRM-85 is moderate evidence against a traumatic cause
    And with this changed the answer is
      | changed                         | answer                          |
      | age 18 years                    | TRM-85 speaks against traumatic |
      | no edema moved on follow-up MRI | TRM-85 stays silent             |
      | age 17.5 years                  | TRM-85 stays silent             |
      | fracture line on MRI            | TRM-85 stays silent             |

  @rule-TRM-200
  Scenario: TRM-200: A line in the sacrum or pubis of a young person whose bone density is measured normal speaks for a fatigue fracture
    Given a 46-year-old patient with bone density T-score 0 SD, fracture site sacral fracture
    When the findings are worked up
    Then TRM-200 speaks for traumatic
    And TRM-200 is moderate evidence for stress fracture
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                              | answer                       |
      | bone density T-score -1 SD                                                                                                                                                                                                                                                                                                                           | TRM-200 speaks for traumatic |
      | fracture site pubic fracture                                                                                                                                                                                                                                                                                                                         | TRM-200 speaks for traumatic |
      | marrow edema site intertrochanteric region and femoral condyle and tibial plateau and tibial shaft and navicular and metatarsal and toe and vertebral posterior elements and sacral ala and humeral head and elbow bones and acromion and medial clavicle and distal clavicle and rib and mandible, fracture line on MRI, fracture site not recorded | TRM-200 speaks for traumatic |
      | marrow edema site pubis, fracture on CT, fracture site not recorded                                                                                                                                                                                                                                                                                  | TRM-200 speaks for traumatic |
      | age 50 years                                                                                                                                                                                                                                                                                                                                         | TRM-200 stays silent         |
      | bone density T-score -2 SD                                                                                                                                                                                                                                                                                                                           | TRM-200 stays silent         |
      | fracture line on MRI, fracture site not recorded                                                                                                                                                                                                                                                                                                     | TRM-200 stays silent         |
      | marrow edema site sacral ala, fracture site not recorded                                                                                                                                                                                                                                                                                             | TRM-200 stays silent         |
      | endosteal scalloping                                                                                                                                                                                                                                                                                                                                 | TRM-200 stays silent         |
      | fever                                                                                                                                                                                                                                                                                                                                                | TRM-200 stays silent         |
      | radiotherapy to the site                                                                                                                                                                                                                                                                                                                             | TRM-200 stays silent         |
      | corticosteroid use                                                                                                                                                                                                                                                                                                                                   | TRM-200 stays silent         |
      | low energy availability                                                                                                                                                                                                                                                                                                                              | TRM-200 stays silent         |

  @rule-TRM-210
  Scenario: TRM-210: Blood in the joint on imaging after an injury speaks for a torn ligament or a fracture within the joint
    Given a patient with blood in the joint, recent injury
    When the findings are worked up
    Then TRM-210 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed                                                     | answer                       |
      | mechanism of injury direct blow, recent injury not recorded | TRM-210 speaks for traumatic |
      | minor injury, recent injury not recorded                    | TRM-210 speaks for traumatic |
      | no blood in the joint                                       | TRM-210 stays silent         |
      | no recent injury                                            | TRM-210 stays silent         |
      | fever                                                       | TRM-210 stays silent         |

  @rule-TRM-211
  Scenario: TRM-211: A pop at the moment the pain began speaks for a torn ligament or tendon and the bruise beside it
    Given a patient with popping at onset, marrow edema on MRI, recent injury
    When the findings are worked up
    Then TRM-211 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed                                                                | answer                       |
      | mechanism of injury direct blow, recent injury not recorded            | TRM-211 speaks for traumatic |
      | athletic or military training, recent injury not recorded              | TRM-211 speaks for traumatic |
      | age 41 years, vertebral corner edema, marrow edema on MRI not recorded | TRM-211 speaks for traumatic |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded      | TRM-211 stays silent         |
      | no popping at onset                                                    | TRM-211 stays silent         |
      | no recent injury                                                       | TRM-211 stays silent         |
      | age 49 years                                                           | TRM-211 stays silent         |
      | age 45 years, vertebral corner edema, marrow edema on MRI not recorded | TRM-211 stays silent         |

  @rule-TRM-212
  Scenario: TRM-212: Fear when the kneecap is pushed outward, with edema of patella or condyle, speaks for a dislocation that slipped back
    Given a patient with patellar apprehension, marrow edema site femoral condyle
    When the findings are worked up
    Then TRM-212 speaks for traumatic
    And TRM-212 is moderate evidence for bone contusion
    And with this changed the answer is
      | changed                                        | answer                       |
      | joint effusion, marrow edema site not recorded | TRM-212 speaks for traumatic |
      | no patellar apprehension                       | TRM-212 stays silent         |
      | marrow edema site tibial plateau               | TRM-212 stays silent         |

  @rule-TRM-213
  Scenario: TRM-213: Pain when the heel bone is squeezed in somebody who runs, marches or is growing speaks for a stress injury of the heel bone
    Given a patient with heel squeeze pain, athletic or military training
    When the findings are worked up
    Then TRM-213 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed                                                                                           | answer                       |
      | marrow edema site calcaneus, athletic or military training not recorded                           | TRM-213 speaks for traumatic |
      | age 8 years, athletic or military training not recorded                                           | TRM-213 speaks for traumatic |
      | age 15 years, athletic or military training not recorded                                          | TRM-213 speaks for traumatic |
      | no heel squeeze pain                                                                              | TRM-213 stays silent         |
      | fever                                                                                             | TRM-213 stays silent         |
      | known osteoporosis                                                                                | TRM-213 stays silent         |
      | age 14 years, pain side both, heel pain, morning stiffness, local swelling, pain duration 8 weeks | TRM-213 stays silent         |
      | age 7 years, athletic or military training not recorded                                           | TRM-213 stays silent         |
      | age 15.1 years, athletic or military training not recorded                                        | TRM-213 stays silent         |

  @rule-TRM-214
  Scenario: TRM-214: Edema at the growing attachment of a tendon in a child past eight speaks for apophysitis
    Given a 13-year-old patient with tibial tubercle edema
    When the findings are worked up
    Then TRM-214 speaks for traumatic
    And TRM-214 is moderate evidence for physeal injury
    And with this changed the answer is
      | changed                    | answer                       |
      | age 8 years                | TRM-214 speaks for traumatic |
      | age 17 years               | TRM-214 speaks for traumatic |
      | no tibial tubercle edema   | TRM-214 stays silent         |
      | age 7 years                | TRM-214 stays silent         |
      | age 17.5 years             | TRM-214 stays silent         |
      | fever                      | TRM-214 stays silent         |
      | C-reactive protein 12 mg/L | TRM-214 stays silent         |
      | HLA-B27                    | TRM-214 stays silent         |

  @rule-TRM-215
  Scenario: TRM-215: A tight calf in a child with heel pain speaks a little for traction on the heel
    Given an 11-year-old patient with tight calf muscles, heel pain
    When the findings are worked up
    Then TRM-215 speaks for traumatic
    And TRM-215 is weak evidence for physeal injury
    And with this changed the answer is
      | changed                                             | answer                       |
      | age 8 years                                         | TRM-215 speaks for traumatic |
      | age 15 years                                        | TRM-215 speaks for traumatic |
      | marrow edema site calcaneus, pain site not recorded | TRM-215 speaks for traumatic |
      | no tight calf muscles                               | TRM-215 stays silent         |
      | age 7 years                                         | TRM-215 stays silent         |
      | age 15.5 years                                      | TRM-215 stays silent         |
      | hip pain                                            | TRM-215 stays silent         |

  @rule-TRM-216
  Scenario: TRM-216: A fracture that failed to unite explains the edema at its place
    Given a patient with nonunion
    When the findings are worked up
    Then TRM-216 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed              | answer               |
      | no nonunion          | TRM-216 stays silent |
      | fever                | TRM-216 stays silent |
      | abscess              | TRM-216 stays silent |
      | sinus tract          | TRM-216 stays silent |
      | endosteal scalloping | TRM-216 stays silent |
      | known osteoporosis   | TRM-216 stays silent |

  @rule-TRM-217
  Scenario: TRM-217: A line in the shin or a hindfoot bone of a toddler who stopped walking, without fever, is a toddler fracture
    Given a 12-month-old patient with fracture line on MRI, marrow edema site tibial shaft, inability to bear weight
    When the findings are worked up
    Then TRM-217 speaks for traumatic
    And TRM-217 is strong evidence for occult fracture
    And with this changed the answer is
      | changed                                                   | answer                       |
      | age 9 months                                              | TRM-217 speaks for traumatic |
      | age 5 years                                               | TRM-217 speaks for traumatic |
      | fracture on radiograph, fracture line on MRI not recorded | TRM-217 speaks for traumatic |
      | fracture on CT, fracture line on MRI not recorded         | TRM-217 speaks for traumatic |
      | callus, fracture line on MRI not recorded                 | TRM-217 speaks for traumatic |
      | limp, inability to bear weight not recorded               | TRM-217 speaks for traumatic |
      | difficulty walking, inability to bear weight not recorded | TRM-217 speaks for traumatic |
      | minor injury, inability to bear weight not recorded       | TRM-217 speaks for traumatic |
      | recent injury, inability to bear weight not recorded      | TRM-217 speaks for traumatic |
      | C-reactive protein 20 mg/L                                | TRM-217 speaks for traumatic |
      | age 0 months                                              | TRM-217 stays silent         |
      | age 5.5 years                                             | TRM-217 stays silent         |
      | no fracture line on MRI                                   | TRM-217 stays silent         |
      | marrow edema site talus                                   | TRM-217 stays silent         |
      | marrow edema site navicular                               | TRM-217 stays silent         |
      | marrow edema site metatarsal                              | TRM-217 stays silent         |
      | no inability to bear weight                               | TRM-217 stays silent         |
      | fever                                                     | TRM-217 stays silent         |
      | abscess                                                   | TRM-217 stays silent         |
      | endosteal scalloping                                      | TRM-217 stays silent         |
      | C-reactive protein 25 mg/L                                | TRM-217 stays silent         |

  @rule-TRM-218
  Scenario: TRM-218: A tender snuffbox after a fall speaks a little for a scaphoid fracture, also when the radiograph is normal
    Given a patient with snuffbox tenderness, recent injury
    When the findings are worked up
    Then TRM-218 speaks for traumatic
    And TRM-218 is weak evidence for occult fracture
    And with this changed the answer is
      | changed                                              | answer                       |
      | minor injury, recent injury not recorded             | TRM-218 speaks for traumatic |
      | mechanism of injury fall, recent injury not recorded | TRM-218 speaks for traumatic |
      | no snuffbox tenderness                               | TRM-218 stays silent         |
      | no recent injury                                     | TRM-218 stays silent         |

  @rule-TRM-219
  Scenario: TRM-219: A resorbed outer end of the clavicle in somebody who lifts or was hurt there speaks for osteolysis by overload
    Given a patient with distal clavicle osteolysis, athletic or military training
    When the findings are worked up
    Then TRM-219 speaks for traumatic
    And TRM-219 is moderate evidence for post-traumatic osteolysis
    And with this changed the answer is
      | changed                                                                 | answer                       |
      | previous injury at the site, athletic or military training not recorded | TRM-219 speaks for traumatic |
      | recent injury, athletic or military training not recorded               | TRM-219 speaks for traumatic |
      | age 41 years, athletic or military training not recorded                | TRM-219 speaks for traumatic |
      | parathyroid hormone 65 pg/mL                                            | TRM-219 speaks for traumatic |
      | no distal clavicle osteolysis                                           | TRM-219 stays silent         |
      | swollen joint count 2 sites                                             | TRM-219 stays silent         |
      | parathyroid hormone 81 pg/mL                                            | TRM-219 stays silent         |
      | known hyperparathyroidism                                               | TRM-219 stays silent         |
      | bone erosion                                                            | TRM-219 stays silent         |
      | age 45 years, athletic or military training not recorded                | TRM-219 stays silent         |

  @rule-TRM-220
  Scenario: TRM-220: Pain from the very moment of an injury speaks for trauma, also when the injury itself is not described
    Given a patient with pain from the moment of injury
    When the findings are worked up
    Then TRM-220 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed                           | answer               |
      | no pain from the moment of injury | TRM-220 stays silent |
      | previous cancer                   | TRM-220 stays silent |
      | fever                             | TRM-220 stays silent |

  @rule-TRM-221
  Scenario: TRM-221: Edema of the femoral neck alone before 40 with pain on loading speaks for a stress injury of the neck
    Given a 36-year-old patient with marrow edema site femoral neck, pain with loading
    When the findings are worked up
    Then TRM-221 speaks for traumatic
    And TRM-221 is moderate evidence for femoral neck stress fracture
    And with this changed the answer is
      | changed                                             | answer                       |
      | age 14 years                                        | TRM-221 speaks for traumatic |
      | age 40 years                                        | TRM-221 speaks for traumatic |
      | pain with activity, pain with loading not recorded  | TRM-221 speaks for traumatic |
      | pain on one-leg hop, pain with loading not recorded | TRM-221 speaks for traumatic |
      | marrow edema site intertrochanteric region          | TRM-221 stays silent         |
      | age 13 years                                        | TRM-221 stays silent         |
      | age 41 years                                        | TRM-221 stays silent         |
      | no pain with loading                                | TRM-221 stays silent         |
      | marrow edema site femoral neck and acetabulum       | TRM-221 stays silent         |
      | diffuse edema of femoral head and neck              | TRM-221 stays silent         |
      | lytic lesion                                        | TRM-221 stays silent         |
      | nidus                                               | TRM-221 stays silent         |
      | fever                                               | TRM-221 stays silent         |
      | night pain                                          | TRM-221 stays silent         |
      | known osteoporosis                                  | TRM-221 stays silent         |

  @rule-TRM-222
  Scenario: TRM-222: Edema of the trochanters past 65 with a leg that no longer carries speaks for a hidden fracture
    Given a 69-year-old patient with marrow edema site intertrochanteric region, inability to bear weight
    When the findings are worked up
    Then TRM-222 speaks for traumatic
    And TRM-222 is moderate evidence for occult fracture
    And with this changed the answer is
      | changed                                                      | answer                       |
      | age 65 years                                                 | TRM-222 speaks for traumatic |
      | pain onset sudden, inability to bear weight not recorded     | TRM-222 speaks for traumatic |
      | pain on axial loading, inability to bear weight not recorded | TRM-222 speaks for traumatic |
      | marrow edema site acetabulum                                 | TRM-222 stays silent         |
      | age 61 years                                                 | TRM-222 stays silent         |
      | no inability to bear weight                                  | TRM-222 stays silent         |
      | soft tissue mass                                             | TRM-222 stays silent         |
      | lytic lesion                                                 | TRM-222 stays silent         |
      | fever                                                        | TRM-222 stays silent         |
      | previous cancer                                              | TRM-222 stays silent         |

  @rule-TRM-240
  Scenario: TRM-240: An infant with an irregular metaphysis and blood, new bone or swelling along the shaft may have been hurt by somebody
    Given a patient with age 0 months, metaphyseal irregularity, subperiosteal fluid
    When the findings are worked up
    Then TRM-240 speaks for traumatic
    And TRM-240 is moderate evidence for non-accidental injury
    And with this changed the answer is
      | changed                                                | answer                       |
      | age 18 months                                          | TRM-240 speaks for traumatic |
      | periosteal reaction, subperiosteal fluid not recorded  | TRM-240 speaks for traumatic |
      | local swelling, subperiosteal fluid not recorded       | TRM-240 speaks for traumatic |
      | reduced function, subperiosteal fluid not recorded     | TRM-240 speaks for traumatic |
      | fracture line on MRI, subperiosteal fluid not recorded | TRM-240 speaks for traumatic |
      | bruising, subperiosteal fluid not recorded             | TRM-240 speaks for traumatic |
      | vitamin C level 23 µmol/L                              | TRM-240 speaks for traumatic |
      | 25-OH vitamin D 20 ng/mL                               | TRM-240 speaks for traumatic |
      | C-reactive protein 20 mg/L                             | TRM-240 speaks for traumatic |
      | age 2 years                                            | TRM-240 stays silent         |
      | no metaphyseal irregularity                            | TRM-240 stays silent         |
      | no subperiosteal fluid                                 | TRM-240 stays silent         |
      | hereditary bone disease                                | TRM-240 stays silent         |
      | rachitic changes                                       | TRM-240 stays silent         |
      | vitamin C level 17 µmol/L                              | TRM-240 stays silent         |
      | 25-OH vitamin D 15 ng/mL                               | TRM-240 stays silent         |
      | fever                                                  | TRM-240 stays silent         |
      | C-reactive protein 25 mg/L                             | TRM-240 stays silent         |
      | bone culture growth                                    | TRM-240 stays silent         |
      | abscess                                                | TRM-240 stays silent         |

  @rule-TRM-241
  Scenario: TRM-241: A changed metaphysis or shaft of an infant with normal vitamin D, alkaline phosphatase or bone profile speaks a little for inflicted injury
    Given a patient with age 0 months, normal bone profile, metaphyseal irregularity
    When the findings are worked up
    Then TRM-241 speaks for traumatic
    And TRM-241 is weak evidence for non-accidental injury
    And with this changed the answer is
      | changed                                                            | answer                       |
      | age 18 months                                                      | TRM-241 speaks for traumatic |
      | metaphyseal corner fracture, metaphyseal irregularity not recorded | TRM-241 speaks for traumatic |
      | fracture line on MRI, metaphyseal irregularity not recorded        | TRM-241 speaks for traumatic |
      | previous fracture elsewhere, metaphyseal irregularity not recorded | TRM-241 speaks for traumatic |
      | 25-OH vitamin D 20 ng/mL, normal bone profile not recorded         | TRM-241 speaks for traumatic |
      | alkaline phosphatase 40 U/L, normal bone profile not recorded      | TRM-241 speaks for traumatic |
      | alkaline phosphatase 130 U/L, normal bone profile not recorded     | TRM-241 speaks for traumatic |
      | age 2 years                                                        | TRM-241 stays silent         |
      | no metaphyseal irregularity                                        | TRM-241 stays silent         |
      | hereditary bone disease                                            | TRM-241 stays silent         |
      | 25-OH vitamin D 11 ng/mL, normal bone profile not recorded         | TRM-241 stays silent         |
      | alkaline phosphatase 31 U/L, normal bone profile not recorded      | TRM-241 stays silent         |
      | alkaline phosphatase 131 U/L, normal bone profile not recorded     | TRM-241 stays silent         |

  @rule-TRM-242
  Scenario: TRM-242: An infant with a metaphysis or bone that looks broken and no injury told speaks for inflicted injury
    Given a patient with not yet walking, no recent injury, metaphyseal irregularity
    When the findings are worked up
    Then TRM-242 speaks for traumatic
    And TRM-242 is moderate evidence for non-accidental injury
    And with this changed the answer is
      | changed                                                            | answer                       |
      | metaphyseal corner fracture, metaphyseal irregularity not recorded | TRM-242 speaks for traumatic |
      | fracture line on MRI, metaphyseal irregularity not recorded        | TRM-242 speaks for traumatic |
      | posterior rib fractures, metaphyseal irregularity not recorded     | TRM-242 speaks for traumatic |
      | age 0.8 years, not yet walking not recorded                        | TRM-242 speaks for traumatic |
      | recent injury                                                      | TRM-242 stays silent         |
      | no metaphyseal irregularity                                        | TRM-242 stays silent         |
      | hereditary bone disease                                            | TRM-242 stays silent         |
      | fever                                                              | TRM-242 stays silent         |
      | rachitic changes                                                   | TRM-242 stays silent         |
      | age 12 months, not yet walking not recorded                        | TRM-242 stays silent         |

  @rule-TRM-243
  Scenario: TRM-243: A fall or a new, sudden pain in a stiff spine of spondyloarthritis speaks for a fracture
    Given a patient with known spondyloarthritis, back pain, recent injury
    When the findings are worked up
    Then TRM-243 speaks for traumatic
    And TRM-243 is strong evidence for occult fracture
    And with this changed the answer is
      | changed                                                    | answer                       |
      | minor injury, recent injury not recorded                   | TRM-243 speaks for traumatic |
      | pain from the moment of injury, recent injury not recorded | TRM-243 speaks for traumatic |
      | sudden worsening of known pain, recent injury not recorded | TRM-243 speaks for traumatic |
      | mechanism of injury fall, recent injury not recorded       | TRM-243 speaks for traumatic |
      | no known spondyloarthritis                                 | TRM-243 stays silent         |
      | hip pain                                                   | TRM-243 stays silent         |
      | no recent injury                                           | TRM-243 stays silent         |
      | fever                                                      | TRM-243 stays silent         |
      | bone culture growth                                        | TRM-243 stays silent         |

  @rule-TRM-244
  Scenario: TRM-244: A dark line or band at a bone that load is known to break, in somebody young and otherwise well, speaks a little for a stress fracture
    Given a 46-year-old patient with linear sclerosis, marrow edema site tibial shaft
    When the findings are worked up
    Then TRM-244 speaks for traumatic
    And TRM-244 is weak evidence for stress fracture
    And with this changed the answer is
      | changed                        | answer                       |
      | age 8 years                    | TRM-244 speaks for traumatic |
      | age 50 years                   | TRM-244 speaks for traumatic |
      | no fever                       | TRM-244 speaks for traumatic |
      | no linear sclerosis            | TRM-244 stays silent         |
      | marrow edema site femoral head | TRM-244 stays silent         |
      | age 7 years                    | TRM-244 stays silent         |
      | age 51 years                   | TRM-244 stays silent         |
      | known osteoporosis             | TRM-244 stays silent         |
      | endosteal scalloping           | TRM-244 stays silent         |
      | chills                         | TRM-244 stays silent         |
      | double line sign               | TRM-244 stays silent         |
      | pseudofracture                 | TRM-244 stays silent         |

  @rule-TRM-245
  Scenario: TRM-245: A C-reactive protein over 20 mg/L in a child speaks against a simple injury, even after a knock
    Given a 12-year-old patient with C-reactive protein 25 mg/L
    When the findings are worked up
    Then TRM-245 is moderate evidence against a traumatic cause
    And with this changed the answer is
      | changed                        | answer                           |
      | age 15.5 years                 | TRM-245 speaks against traumatic |
      | age 16 years                   | TRM-245 stays silent             |
      | C-reactive protein 20 mg/L     | TRM-245 stays silent             |
      | fracture line on MRI           | TRM-245 stays silent             |
      | recent surgery                 | TRM-245 stays silent             |
      | no minor injury, recent injury | TRM-245 stays silent             |

  @rule-TRM-246
  Scenario: TRM-246: A small focus of edema on both sides of a closing growth plate of the knee, without fever or raised markers, speaks for strain of its closure
    Given a 13-year-old patient with edema crossing the growth plate, marrow edema site distal femur, no fever
    When the findings are worked up
    Then TRM-246 speaks for traumatic
    And TRM-246 is moderate evidence for physeal injury
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                              | answer                       |
      | age 10 years                                                                                                                                                                                                                                                                                                         | TRM-246 speaks for traumatic |
      | age 17 years                                                                                                                                                                                                                                                                                                         | TRM-246 speaks for traumatic |
      | knee pain, marrow edema site not recorded                                                                                                                                                                                                                                                                            | TRM-246 speaks for traumatic |
      | C-reactive protein 8 mg/L, fever not recorded                                                                                                                                                                                                                                                                        | TRM-246 speaks for traumatic |
      | routine blood tests normal, fever not recorded                                                                                                                                                                                                                                                                       | TRM-246 speaks for traumatic |
      | no intraosseous abscess                                                                                                                                                                                                                                                                                              | TRM-246 speaks for traumatic |
      | age 9.5 years                                                                                                                                                                                                                                                                                                        | TRM-246 stays silent         |
      | age 17.5 years                                                                                                                                                                                                                                                                                                       | TRM-246 stays silent         |
      | no edema crossing the growth plate                                                                                                                                                                                                                                                                                   | TRM-246 stays silent         |
      | marrow edema site tibial shaft                                                                                                                                                                                                                                                                                       | TRM-246 stays silent         |
      | fever not recorded                                                                                                                                                                                                                                                                                                   | TRM-246 stays silent         |
      | C-reactive protein 12 mg/L                                                                                                                                                                                                                                                                                           | TRM-246 stays silent         |
      | lytic lesion                                                                                                                                                                                                                                                                                                         | TRM-246 stays silent         |
      | bone lesion position epiphyseal                                                                                                                                                                                                                                                                                      | TRM-246 stays silent         |
      | abscess                                                                                                                                                                                                                                                                                                              | TRM-246 stays silent         |
      | periosteal reaction                                                                                                                                                                                                                                                                                                  | TRM-246 stays silent         |
      | soft tissue edema                                                                                                                                                                                                                                                                                                    | TRM-246 stays silent         |
      | night pain                                                                                                                                                                                                                                                                                                           | TRM-246 stays silent         |
      | age 16 years, fever, no inflammatory markers raised, marrow edema site femoral head and intertrochanteric region and acetabulum and femoral shaft and distal femur and tibial shaft and fibula and talus and sacroiliac joint and ischium and acromion and scapula and clavicle and scaphoid and finger and mandible | TRM-246 stays silent         |

  @rule-TRM-247
  Scenario: TRM-247: Edema beside a torn or strained tendon in somebody who lifts or repeats a movement keeps overuse in mind
    Given a patient with tendon tear on imaging, heavy manual work
    When the findings are worked up
    Then TRM-247 is weak evidence for a traumatic cause
    And with this changed the answer is
      | changed                                                        | answer                       |
      | tendon disease on imaging, tendon tear on imaging not recorded | TRM-247 speaks for traumatic |
      | athletic or military training, heavy manual work not recorded  | TRM-247 speaks for traumatic |
      | no tendon tear on imaging                                      | TRM-247 stays silent         |
      | no heavy manual work                                           | TRM-247 stays silent         |
      | C-reactive protein 12 mg/L                                     | TRM-247 stays silent         |
      | skin entry site                                                | TRM-247 stays silent         |
      | synovitis on imaging                                           | TRM-247 stays silent         |
      | bone erosion                                                   | TRM-247 stays silent         |

  @rule-TRM-248
  Scenario: TRM-248: Edema at an accessory or divided bone after a knock or under load speaks for strain of its bridge of cartilage
    Given a patient with edema at an accessory bone, recent injury
    When the findings are worked up
    Then TRM-248 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed                                                     | answer                       |
      | minor injury, recent injury not recorded                    | TRM-248 speaks for traumatic |
      | athletic or military training, recent injury not recorded   | TRM-248 speaks for traumatic |
      | age 39.1 years, recent injury not recorded                  | TRM-248 speaks for traumatic |
      | no edema at an accessory bone                               | TRM-248 stays silent         |
      | C-reactive protein 12 mg/L                                  | TRM-248 stays silent         |
      | osteophytes                                                 | TRM-248 stays silent         |
      | subchondral collapse                                        | TRM-248 stays silent         |
      | no sudden rise in training load, recent injury not recorded | TRM-248 stays silent         |
      | age 40 years, recent injury not recorded                    | TRM-248 stays silent         |

  @rule-TRM-255
  Scenario: TRM-255: Edema where load is known to break bone, in a sound person of 8 to 45 years who hurts on use and was not hurt, keeps a stress fracture in mind though nobody wrote down the load
    Given a 41-year-old patient with marrow edema site tibial shaft, pain with activity
    When the findings are worked up
    Then TRM-255 speaks for traumatic
    And TRM-255 is weak evidence for stress fracture
    And with this changed the answer is
      | changed                                                | answer                       |
      | age 8 years                                            | TRM-255 speaks for traumatic |
      | age 45 years                                           | TRM-255 speaks for traumatic |
      | pain with loading, pain with activity not recorded     | TRM-255 speaks for traumatic |
      | pain on one-leg hop, pain with activity not recorded   | TRM-255 speaks for traumatic |
      | pain relieved by rest, pain with activity not recorded | TRM-255 speaks for traumatic |
      | no fever                                               | TRM-255 speaks for traumatic |
      | age 7 years                                            | TRM-255 stays silent         |
      | age 46 years                                           | TRM-255 stays silent         |
      | marrow edema site femoral head                         | TRM-255 stays silent         |
      | no pain with activity                                  | TRM-255 stays silent         |
      | athletic or military training                          | TRM-255 stays silent         |
      | recent injury                                          | TRM-255 stays silent         |
      | chills                                                 | TRM-255 stays silent         |
      | known osteoporosis                                     | TRM-255 stays silent         |
      | endosteal scalloping                                   | TRM-255 stays silent         |
      | night pain                                             | TRM-255 stays silent         |
      | pregnancy                                              | TRM-255 stays silent         |

  @rule-TRM-256
  Scenario: TRM-256: A toddler who limps for days with edema of a shin or hindfoot bone, without fever, may have a toddler fracture although no line is seen
    Given a 12-month-old patient with limp, pain duration 16 days, marrow edema site proximal tibia
    When the findings are worked up
    Then TRM-256 speaks for traumatic
    And TRM-256 is weak evidence for occult fracture
    And with this changed the answer is
      | changed                                  | answer                       |
      | age 9 months                             | TRM-256 speaks for traumatic |
      | age 5 years                              | TRM-256 speaks for traumatic |
      | difficulty walking, limp not recorded    | TRM-256 speaks for traumatic |
      | C-reactive protein 20 mg/L               | TRM-256 speaks for traumatic |
      | age 0 months                             | TRM-256 stays silent         |
      | age 5.5 years                            | TRM-256 stays silent         |
      | pain duration 3 weeks                    | TRM-256 stays silent         |
      | marrow edema site talus                  | TRM-256 stays silent         |
      | marrow edema site navicular              | TRM-256 stays silent         |
      | marrow edema site toe                    | TRM-256 stays silent         |
      | fever                                    | TRM-256 stays silent         |
      | abscess                                  | TRM-256 stays silent         |
      | endosteal scalloping                     | TRM-256 stays silent         |
      | C-reactive protein 25 mg/L               | TRM-256 stays silent         |
      | multiple bone lesions                    | TRM-256 stays silent         |
      | soft tissue fluid collection             | TRM-256 stays silent         |
      | no difficulty walking, limp not recorded | TRM-256 stays silent         |

  @rule-TRM-270
  Scenario: TRM-270: A toddler who limps or will not stand, with edema of a leg or foot bone and quiet markers, speaks for a toddler fracture also when the film is normal
    Given a 12-month-old patient with limp, pain duration 16 days, marrow edema site proximal tibia, C-reactive protein 8 mg/L
    When the findings are worked up
    Then TRM-270 speaks for traumatic
    And TRM-270 is moderate evidence for occult fracture
    And with this changed the answer is
      | changed                                                     | answer                       |
      | age 9 months                                                | TRM-270 speaks for traumatic |
      | age 5 years                                                 | TRM-270 speaks for traumatic |
      | difficulty walking, limp not recorded                       | TRM-270 speaks for traumatic |
      | routine blood tests normal, C-reactive protein not recorded | TRM-270 speaks for traumatic |
      | age 0 months                                                | TRM-270 stays silent         |
      | age 5.5 years                                               | TRM-270 stays silent         |
      | pain duration 3 weeks                                       | TRM-270 stays silent         |
      | marrow edema site talus                                     | TRM-270 stays silent         |
      | marrow edema site navicular                                 | TRM-270 stays silent         |
      | marrow edema site toe                                       | TRM-270 stays silent         |
      | C-reactive protein 10 mg/L                                  | TRM-270 stays silent         |
      | fever                                                       | TRM-270 stays silent         |
      | abscess                                                     | TRM-270 stays silent         |
      | lytic lesion                                                | TRM-270 stays silent         |
      | low T1 marrow signal                                        | TRM-270 stays silent         |
      | endosteal scalloping                                        | TRM-270 stays silent         |
      | multiple bone lesions                                       | TRM-270 stays silent         |
      | soft tissue fluid collection                                | TRM-270 stays silent         |
      | subperiosteal fluid                                         | TRM-270 stays silent         |
      | metaphyseal edema                                           | TRM-270 stays silent         |
      | no inability to bear weight, limp not recorded              | TRM-270 stays silent         |

  @rule-TRM-271
  Scenario: TRM-271: Layered new bone with edema of a shin or other loaded bone of a young person, without mass, hole or destroyed cortex, speaks for a stress fracture
    Given a 21-year-old patient with periosteal reaction, marrow edema site tibial shaft, no soft tissue mass
    When the findings are worked up
    Then TRM-271 speaks for traumatic
    And TRM-271 is moderate evidence for stress fracture
    And with this changed the answer is
      | changed      | answer               |
      | age 0 months | TRM-271 stays silent |

  @rule-TRM-299
  Scenario: TRM-299: Pain or edema that moved to another joint, with no fracture line to be seen, speaks against a stress fracture
    Given a patient with pain moved to another joint, no fracture line on MRI
    When the findings are worked up
    Then TRM-299 speaks against traumatic
    And TRM-299 is moderate evidence against stress fracture
    And with this changed the answer is
      | changed                                                                | answer                           |
      | edema moved on follow-up MRI, pain moved to another joint not recorded | TRM-299 speaks against traumatic |
      | normal CT, fracture line on MRI not recorded                           | TRM-299 speaks against traumatic |
      | no pain moved to another joint                                         | TRM-299 stays silent             |
      | fracture line on MRI not recorded                                      | TRM-299 stays silent             |
      | fracture on radiograph                                                 | TRM-299 stays silent             |
      | recent injury                                                          | TRM-299 stays silent             |

  @rule-TRM-283
  Scenario: TRM-283: New bone, a changed metaphysis or blood beneath the periosteum in an infant brought late, with a story that does not fit, a bruise or a fracture speaks for inflicted injury, also with a slight fever
    Given a patient with not yet walking, periosteal reaction, delay in seeking care
    When the findings are worked up
    Then TRM-283 speaks for traumatic
    And TRM-283 is moderate evidence for non-accidental injury
    And with this changed the answer is
      | changed                                                       | answer                       |
      | metaphyseal edema, periosteal reaction not recorded           | TRM-283 speaks for traumatic |
      | metaphyseal irregularity, periosteal reaction not recorded    | TRM-283 speaks for traumatic |
      | subperiosteal fluid, periosteal reaction not recorded         | TRM-283 speaks for traumatic |
      | inconsistent injury story, delay in seeking care not recorded | TRM-283 speaks for traumatic |
      | bruising, delay in seeking care not recorded                  | TRM-283 speaks for traumatic |
      | fracture line on MRI, delay in seeking care not recorded      | TRM-283 speaks for traumatic |
      | age 0.8 years, not yet walking not recorded                   | TRM-283 speaks for traumatic |
      | no periosteal reaction                                        | TRM-283 stays silent         |
      | no delay in seeking care                                      | TRM-283 stays silent         |
      | bone culture growth                                           | TRM-283 stays silent         |
      | abscess                                                       | TRM-283 stays silent         |
      | hereditary bone disease                                       | TRM-283 stays silent         |
      | age 12 months, not yet walking not recorded                   | TRM-283 stays silent         |

  @rule-TRM-281
  Scenario: TRM-281: Edema of both sides of the pubic symphysis or of the pubis in the first weeks after delivery speaks for the injury of childbirth
    Given a patient with time since delivery 4 weeks, edema of both sides of the pubic symphysis
    When the findings are worked up
    Then TRM-281 is moderate evidence for a traumatic cause
    And with this changed the answer is
      | changed                                                                          | answer                       |
      | marrow edema site pubis, edema of both sides of the pubic symphysis not recorded | TRM-281 speaks for traumatic |
      | time since delivery 6 weeks                                                      | TRM-281 stays silent         |
      | no edema of both sides of the pubic symphysis                                    | TRM-281 stays silent         |
      | fever                                                                            | TRM-281 stays silent         |
      | abscess                                                                          | TRM-281 stays silent         |
      | bone culture growth                                                              | TRM-281 stays silent         |
