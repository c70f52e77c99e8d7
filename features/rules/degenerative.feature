Feature: What speaks for and against a degenerative cause
  Each scenario is one rule: a patient in whom it holds, with nothing recorded but what is needed,
  and below what becomes of it when one thing is recorded otherwise.

  @rule-DEG-01
  Scenario: DEG-01: Normal inflammatory markers in long-standing pain on use speak a little for wear
    Given a 44-year-old patient with C-reactive protein 8 mg/L, pain duration 15 weeks, pain with activity
    When the findings are worked up
    Then DEG-01 is weak evidence for a degenerative cause
    And with this changed the answer is
      | changed                                                      | answer                         |
      | pain duration 12 weeks                                       | DEG-01 speaks for degenerative |
      | age 40 years                                                 | DEG-01 speaks for degenerative |
      | pain persisting beyond 12 months, pain duration not recorded | DEG-01 speaks for degenerative |
      | pain with loading, pain with activity not recorded           | DEG-01 speaks for degenerative |
      | pain relieved by rest, pain with activity not recorded       | DEG-01 speaks for degenerative |
      | C-reactive protein 10 mg/L                                   | DEG-01 stays silent            |
      | pain duration 9 weeks                                        | DEG-01 stays silent            |
      | no pain with activity                                        | DEG-01 stays silent            |
      | age 39.5 years                                               | DEG-01 stays silent            |

  @rule-DEG-02
  Scenario: DEG-02: Childhood speaks against wear
    Given a 12-year-old patient
    When the findings are worked up
    Then DEG-02 is strong evidence against a degenerative cause
    And with this changed the answer is
      | changed                      | answer                             |
      | age 15.5 years               | DEG-02 speaks against degenerative |
      | age 16 years                 | DEG-02 stays silent                |
      | previous injury at the site  | DEG-02 stays silent                |
      | previous surgery at the site | DEG-02 stays silent                |

  @rule-DEG-03
  Scenario: DEG-03: From 45 on, joint pain on use with no or short morning stiffness speaks for osteoarthritis
    Given a 49-year-old patient with hip pain, pain with activity, no morning stiffness
    When the findings are worked up
    Then DEG-03 speaks for degenerative
    And DEG-03 is moderate evidence for osteoarthritis
    And with this changed the answer is
      | changed               | answer                         |
      | age 45 years          | DEG-03 speaks for degenerative |
      | pain duration 4 weeks | DEG-03 speaks for degenerative |
      | age 41 years          | DEG-03 stays silent            |
      | pubis pain            | DEG-03 stays silent            |
      | recent injury         | DEG-03 stays silent            |
      | rapid worsening       | DEG-03 stays silent            |
      | pain onset sudden     | DEG-03 stays silent            |
      | pain duration 22 days | DEG-03 stays silent            |

  @rule-DEG-04
  Scenario: DEG-04: From 45 on, lasting joint pain that comes with use speaks a little for osteoarthritis
    Given a 49-year-old patient with hip pain, pain duration 15 weeks, pain with activity
    When the findings are worked up
    Then DEG-04 speaks for degenerative
    And DEG-04 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                | answer                         |
      | age 45 years                                           | DEG-04 speaks for degenerative |
      | pain duration 12 weeks                                 | DEG-04 speaks for degenerative |
      | pain with loading, pain with activity not recorded     | DEG-04 speaks for degenerative |
      | pain relieved by rest, pain with activity not recorded | DEG-04 speaks for degenerative |
      | age 41 years                                           | DEG-04 stays silent            |
      | shin pain                                              | DEG-04 stays silent            |
      | heel pain                                              | DEG-04 stays silent            |
      | leg pain                                               | DEG-04 stays silent            |
      | clavicle pain                                          | DEG-04 stays silent            |
      | jaw pain                                               | DEG-04 stays silent            |
      | pain duration 9 weeks                                  | DEG-04 stays silent            |
      | no pain with activity                                  | DEG-04 stays silent            |

  @rule-DEG-05
  Scenario: DEG-05: Crepitus, lost movement and bony enlargement together speak for osteoarthritis of the knee
    Given a 49-year-old patient with knee pain, crepitus, restricted movement, bony joint enlargement
    When the findings are worked up
    Then DEG-05 speaks for degenerative
    And DEG-05 is strong evidence for osteoarthritis
    And with this changed the answer is
      | changed                   | answer                         |
      | age 45 years              | DEG-05 speaks for degenerative |
      | hip pain                  | DEG-05 stays silent            |
      | age 41 years              | DEG-05 stays silent            |
      | no crepitus               | DEG-05 stays silent            |
      | no restricted movement    | DEG-05 stays silent            |
      | no bony joint enlargement | DEG-05 stays silent            |

  @rule-DEG-46
  Scenario: DEG-46: Two of crepitus, lost movement and bony enlargement speak for osteoarthritis of the knee
    Given a 49-year-old patient with knee pain, crepitus, restricted movement
    When the findings are worked up
    Then DEG-46 speaks for degenerative
    And DEG-46 is moderate evidence for osteoarthritis
    And with this changed the answer is
      | changed                                       | answer                         |
      | age 45 years                                  | DEG-46 speaks for degenerative |
      | bony joint enlargement, crepitus not recorded | DEG-46 speaks for degenerative |
      | hip pain                                      | DEG-46 stays silent            |
      | age 41 years                                  | DEG-46 stays silent            |
      | no crepitus                                   | DEG-46 stays silent            |

  @rule-DEG-06
  Scenario: DEG-06: Bony enlargement or crepitus of a joint speaks a little for osteoarthritis
    Given a 49-year-old patient with crepitus
    When the findings are worked up
    Then DEG-06 speaks for degenerative
    And DEG-06 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                       | answer                         |
      | age 45 years                                  | DEG-06 speaks for degenerative |
      | bony joint enlargement, crepitus not recorded | DEG-06 speaks for degenerative |
      | age 41 years                                  | DEG-06 stays silent            |
      | no crepitus                                   | DEG-06 stays silent            |

  @rule-DEG-07
  Scenario: DEG-07: Edema directly beneath lost cartilage speaks strongly for osteoarthritis
    Given a patient with edema beneath cartilage loss
    When the findings are worked up
    Then DEG-07 speaks for degenerative
    And DEG-07 is strong evidence for osteoarthritis
    And with this changed the answer is
      | changed                         | answer              |
      | no edema beneath cartilage loss | DEG-07 stays silent |

  @rule-DEG-08
  Scenario: DEG-08: Edema in a joint with lost cartilage speaks a little for osteoarthritis
    Given a patient with marrow edema on MRI, cartilage loss
    When the findings are worked up
    Then DEG-08 speaks for degenerative
    And DEG-08 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                           | answer              |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | DEG-08 stays silent |
      | no cartilage loss                                                 | DEG-08 stays silent |

  @rule-DEG-09
  Scenario: DEG-09: Two or more signs of a worn joint on imaging speak for osteoarthritis
    Given a patient with joint space narrowing, osteophytes
    When the findings are worked up
    Then DEG-09 speaks for degenerative
    And DEG-09 is moderate evidence for osteoarthritis
    And with this changed the answer is
      | changed                  | answer              |
      | no joint space narrowing | DEG-09 stays silent |

  @rule-DEG-10
  Scenario: DEG-10: A narrowed joint space or osteophytes alone speak a little for osteoarthritis
    Given a patient with joint space narrowing
    When the findings are worked up
    Then DEG-10 speaks for degenerative
    And DEG-10 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                   | answer                         |
      | osteophytes, joint space narrowing not recorded           | DEG-10 speaks for degenerative |
      | subchondral sclerosis, joint space narrowing not recorded | DEG-10 speaks for degenerative |
      | age 40 years                                              | DEG-10 speaks for degenerative |
      | no joint space narrowing                                  | DEG-10 stays silent            |
      | age 39.1 years                                            | DEG-10 stays silent            |

  @rule-DEG-11
  Scenario: DEG-11: A normal joint space speaks a little against osteoarthritis
    Given a patient with no joint space narrowing
    When the findings are worked up
    Then DEG-11 speaks against degenerative
    And DEG-11 is weak evidence against osteoarthritis
    And with this changed the answer is
      | changed                                               | answer                             |
      | normal radiograph, joint space narrowing not recorded | DEG-11 speaks against degenerative |
      | no edema beneath cartilage loss                       | DEG-11 speaks against degenerative |
      | joint space narrowing                                 | DEG-11 stays silent                |
      | osteophytes                                           | DEG-11 stays silent                |
      | cartilage loss                                        | DEG-11 stays silent                |

  @rule-DEG-12
  Scenario: DEG-12: Intact cartilage on MRI speaks against osteoarthritis
    Given a patient with no cartilage loss
    When the findings are worked up
    Then DEG-12 speaks against degenerative
    And DEG-12 is moderate evidence against osteoarthritis
    And with this changed the answer is
      | changed        | answer              |
      | cartilage loss | DEG-12 stays silent |

  @rule-DEG-13
  Scenario: DEG-13: A young adult without an earlier injury of the joint is unlikely to have osteoarthritis
    Given a 36-year-old patient with no previous injury at the site
    When the findings are worked up
    Then DEG-13 speaks against degenerative
    And DEG-13 is weak evidence against osteoarthritis
    And with this changed the answer is
      | changed                     | answer                             |
      | age 39.5 years              | DEG-13 speaks against degenerative |
      | age 40 years                | DEG-13 stays silent                |
      | previous injury at the site | DEG-13 stays silent                |

  @rule-DEG-14
  Scenario: DEG-14: Edema outside the joint or away from the loaded surface speaks against osteoarthritis
    Given a patient with edema away from the loaded surface
    When the findings are worked up
    Then DEG-14 speaks against degenerative
    And DEG-14 is moderate evidence against osteoarthritis
    And with this changed the answer is
      | changed                               | answer              |
      | no edema away from the loaded surface | DEG-14 stays silent |

  @rule-DEG-15
  Scenario: DEG-15: Joint fluid without inflammation speaks a little for osteoarthritis
    Given a patient with synovial fluid non-inflammatory
    When the findings are worked up
    Then DEG-15 speaks for degenerative
    And DEG-15 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                         | answer                         |
      | synovial white cell count 1501 /µL, synovial fluid not recorded | DEG-15 speaks for degenerative |
      | crystals in synovial fluid                                      | DEG-15 stays silent            |
      | pus on aspiration                                               | DEG-15 stays silent            |
      | synovial fluid culture growth                                   | DEG-15 stays silent            |
      | synovial white cell count 2000 /µL, synovial fluid not recorded | DEG-15 stays silent            |

  @rule-DEG-16
  Scenario: DEG-16: Edema that grows while the joint wears speaks a little for osteoarthritis
    Given a patient with edema increased on follow-up MRI, joint space narrowing
    When the findings are worked up
    Then DEG-16 speaks for degenerative
    And DEG-16 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                            | answer                         |
      | cartilage loss, joint space narrowing not recorded | DEG-16 speaks for degenerative |
      | no edema increased on follow-up MRI                | DEG-16 stays silent            |
      | no joint space narrowing                           | DEG-16 stays silent            |

  @rule-DEG-17
  Scenario: DEG-17: More than half an hour of morning stiffness speaks against osteoarthritis
    Given a patient with morning stiffness duration 38 minutes
    When the findings are worked up
    Then DEG-17 speaks against degenerative
    And DEG-17 is moderate evidence against osteoarthritis
    And with this changed the answer is
      | changed                               | answer              |
      | morning stiffness duration 30 minutes | DEG-17 stays silent |

  @rule-DEG-18
  Scenario: DEG-18: A hot, swollen joint speaks against osteoarthritis
    Given a patient with joint swelling, joint warmth
    When the findings are worked up
    Then DEG-18 speaks against degenerative
    And DEG-18 is strong evidence against osteoarthritis
    And with this changed the answer is
      | changed                                  | answer                             |
      | joint redness, joint warmth not recorded | DEG-18 speaks against degenerative |
      | no joint swelling                        | DEG-18 stays silent                |
      | no joint warmth                          | DEG-18 stays silent                |
      | bony joint enlargement                   | DEG-18 stays silent                |

  @rule-DEG-19
  Scenario: DEG-19: Rapid worsening speaks against ordinary osteoarthritis, but not against its rapidly destructive form
    Given a patient with rapid worsening
    When the findings are worked up
    Then DEG-19 speaks against degenerative
    And DEG-19 is moderate evidence against osteoarthritis
    And with this changed the answer is
      | changed            | answer              |
      | no rapid worsening | DEG-19 stays silent |

  @rule-DEG-20
  Scenario: DEG-20: An injury just before the pain speaks against osteoarthritis as its cause
    Given a patient with recent injury
    When the findings are worked up
    Then DEG-20 speaks against degenerative
    And DEG-20 is weak evidence against osteoarthritis
    And with this changed the answer is
      | changed          | answer              |
      | no recent injury | DEG-20 stays silent |
      | minor injury     | DEG-20 stays silent |

  @rule-DEG-21
  Scenario: DEG-21: A joint that vanishes within months in an older person speaks for rapidly destructive osteoarthritis
    Given a 54-year-old patient with hip pain, joint destruction on follow-up
    When the findings are worked up
    Then DEG-21 speaks for degenerative
    And DEG-21 is strong evidence for rapidly destructive osteoarthritis
    And with this changed the answer is
      | changed                           | answer                         |
      | age 50 years                      | DEG-21 speaks for degenerative |
      | age 46 years                      | DEG-21 stays silent            |
      | clavicle pain                     | DEG-21 stays silent            |
      | no joint destruction on follow-up | DEG-21 stays silent            |

  @rule-DEG-22
  Scenario: DEG-22: Rapidly rising pain with a narrowed or destroyed hip or shoulder past midlife speaks for rapidly destructive osteoarthritis
    Given a 54-year-old patient with hip pain, rapid worsening, joint space narrowing
    When the findings are worked up
    Then DEG-22 speaks for degenerative
    And DEG-22 is moderate evidence for rapidly destructive osteoarthritis
    And with this changed the answer is
      | changed                                                            | answer                         |
      | age 50 years                                                       | DEG-22 speaks for degenerative |
      | joint destruction, joint space narrowing not recorded              | DEG-22 speaks for degenerative |
      | joint destruction on follow-up, joint space narrowing not recorded | DEG-22 speaks for degenerative |
      | age 46 years                                                       | DEG-22 stays silent            |
      | clavicle pain                                                      | DEG-22 stays silent            |
      | no rapid worsening                                                 | DEG-22 stays silent            |
      | no joint space narrowing                                           | DEG-22 stays silent            |
      | double line sign                                                   | DEG-22 stays silent            |
      | serpentine rim                                                     | DEG-22 stays silent            |

  @rule-DEG-23
  Scenario: DEG-23: Lost bone at a narrowed hip or shoulder in an older person speaks for rapidly destructive osteoarthritis
    Given a 54-year-old patient with joint destruction, joint space narrowing, hip pain
    When the findings are worked up
    Then DEG-23 speaks for degenerative
    And DEG-23 is moderate evidence for rapidly destructive osteoarthritis
    And with this changed the answer is
      | changed                       | answer              |
      | age 46 years                  | DEG-23 stays silent |
      | no joint space narrowing      | DEG-23 stays silent |
      | clavicle pain                 | DEG-23 stays silent |
      | double line sign              | DEG-23 stays silent |
      | serpentine rim                | DEG-23 stays silent |
      | synovial fluid culture growth | DEG-23 stays silent |

  @rule-DEG-48
  Scenario: DEG-48: A destroyed hip or shoulder in an older person without fever speaks a little for rapidly destructive osteoarthritis
    Given a 54-year-old patient with hip pain, joint destruction, no fever
    When the findings are worked up
    Then DEG-48 speaks for degenerative
    And DEG-48 is weak evidence for rapidly destructive osteoarthritis
    And with this changed the answer is
      | changed              | answer                         |
      | age 50 years         | DEG-48 speaks for degenerative |
      | age 46 years         | DEG-48 stays silent            |
      | clavicle pain        | DEG-48 stays silent            |
      | no joint destruction | DEG-48 stays silent            |
      | fever                | DEG-48 stays silent            |
      | double line sign     | DEG-48 stays silent            |
      | bone culture growth  | DEG-48 stays silent            |
      | neuropathy           | DEG-48 stays silent            |
      | soft tissue mass     | DEG-48 stays silent            |

  @rule-DEG-24
  Scenario: DEG-24: A ruined joint with quiet blood tests or sterile fluid speaks a little for rapidly destructive osteoarthritis
    Given a 54-year-old patient with joint destruction, C-reactive protein 8 mg/L
    When the findings are worked up
    Then DEG-24 speaks for degenerative
    And DEG-24 is weak evidence for rapidly destructive osteoarthritis
    And with this changed the answer is
      | changed                                                           | answer                         |
      | no synovial fluid culture growth, C-reactive protein not recorded | DEG-24 speaks for degenerative |
      | age 46 years                                                      | DEG-24 stays silent            |
      | C-reactive protein 10 mg/L                                        | DEG-24 stays silent            |
      | double line sign                                                  | DEG-24 stays silent            |
      | neuropathy                                                        | DEG-24 stays silent            |
      | recent antibiotic use                                             | DEG-24 stays silent            |

  @rule-DEG-45
  Scenario: DEG-45: A very high C-reactive protein speaks against rapidly destructive osteoarthritis
    Given a patient with C-reactive protein 125 mg/L
    When the findings are worked up
    Then DEG-45 speaks against degenerative
    And DEG-45 is moderate evidence against rapidly destructive osteoarthritis
    And with this changed the answer is
      | changed                     | answer              |
      | C-reactive protein 100 mg/L | DEG-45 stays silent |

  @rule-DEG-25
  Scenario: DEG-25: A germ or pus in the joint speaks against rapidly destructive osteoarthritis
    Given a patient with synovial fluid culture growth
    When the findings are worked up
    Then DEG-25 speaks against degenerative
    And DEG-25 is strong evidence against rapidly destructive osteoarthritis
    And with this changed the answer is
      | changed                                                                   | answer                             |
      | synovial Gram stain organisms, synovial fluid culture growth not recorded | DEG-25 speaks against degenerative |
      | pus on aspiration, synovial fluid culture growth not recorded             | DEG-25 speaks against degenerative |
      | mycobacteria detected, synovial fluid culture growth not recorded         | DEG-25 speaks against degenerative |
      | no synovial fluid culture growth                                          | DEG-25 stays silent                |

  @rule-DEG-26
  Scenario: DEG-26: A claw sign beside the endplates speaks strongly for a worn disc and not for infection
    Given a patient with claw sign
    When the findings are worked up
    Then DEG-26 speaks for degenerative
    And DEG-26 is strong evidence for degenerative disc disease
    And with this changed the answer is
      | changed      | answer              |
      | no claw sign | DEG-26 stays silent |

  @rule-DEG-27
  Scenario: DEG-27: Endplate edema beside a dark, narrow or prolapsed disc speaks for disc degeneration
    Given a patient with endplate edema, dark disc
    When the findings are worked up
    Then DEG-27 speaks for degenerative
    And DEG-27 is moderate evidence for degenerative disc disease
    And with this changed the answer is
      | changed                    | answer              |
      | no endplate edema          | DEG-27 stays silent |
      | disc signal not recorded   | DEG-27 stays silent |
      | endplate erosion           | DEG-27 stays silent |
      | bright disc, disc prolapse | DEG-27 stays silent |

  @rule-DEG-28
  Scenario: DEG-28: Endplate edema read as Modic type 1 change speaks for disc degeneration
    Given a patient with Modic type 1 change
    When the findings are worked up
    Then DEG-28 speaks for degenerative
    And DEG-28 is moderate evidence for degenerative disc disease
    And with this changed the answer is
      | changed                | answer              |
      | no Modic type 1 change | DEG-28 stays silent |
      | endplate erosion       | DEG-28 stays silent |
      | no claw sign           | DEG-28 stays silent |
      | bright disc            | DEG-28 stays silent |

  @rule-DEG-29
  Scenario: DEG-29: Normal inflammatory markers with endplate edema speak a little for disc degeneration
    Given a patient with endplate edema, C-reactive protein 8 mg/L
    When the findings are worked up
    Then DEG-29 speaks for degenerative
    And DEG-29 is weak evidence for degenerative disc disease
    And with this changed the answer is
      | changed                    | answer              |
      | no endplate edema          | DEG-29 stays silent |
      | C-reactive protein 10 mg/L | DEG-29 stays silent |

  @rule-DEG-30
  Scenario: DEG-30: Mechanical back pain with endplate edema speaks a little for disc degeneration
    Given a patient with back pain, endplate edema, no inflammatory back pain
    When the findings are worked up
    Then DEG-30 speaks for degenerative
    And DEG-30 is weak evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                                    | answer                         |
      | pain relieved by rest, inflammatory back pain not recorded | DEG-30 speaks for degenerative |
      | hip pain                                                   | DEG-30 stays silent            |
      | no endplate edema                                          | DEG-30 stays silent            |
      | inflammatory back pain                                     | DEG-30 stays silent            |

  @rule-DEG-31
  Scenario: DEG-31: A missing claw sign speaks against disc degeneration
    Given a patient with no claw sign, endplate edema
    When the findings are worked up
    Then DEG-31 speaks against degenerative
    And DEG-31 is moderate evidence against degenerative disc disease
    And with this changed the answer is
      | changed           | answer              |
      | claw sign         | DEG-31 stays silent |
      | no endplate edema | DEG-31 stays silent |

  @rule-DEG-32
  Scenario: DEG-32: A bright disc speaks against disc degeneration
    Given a patient with bright disc
    When the findings are worked up
    Then DEG-32 speaks against degenerative
    And DEG-32 is moderate evidence against degenerative disc disease
    And with this changed the answer is
      | changed   | answer              |
      | dark disc | DEG-32 stays silent |

  @rule-DEG-33
  Scenario: DEG-33: A collection around the spine or a destroyed disc speaks strongly against disc degeneration
    Given a patient with paraspinal or epidural collection, endplate edema
    When the findings are worked up
    Then DEG-33 speaks against degenerative
    And DEG-33 is strong evidence against degenerative disc disease
    And with this changed the answer is
      | changed                                                                                                                                                                                                                      | answer                             |
      | disc destruction, paraspinal or epidural collection not recorded                                                                                                                                                             | DEG-33 speaks against degenerative |
      | back pain, endplate edema not recorded                                                                                                                                                                                       | DEG-33 speaks against degenerative |
      | neck pain, endplate edema not recorded                                                                                                                                                                                       | DEG-33 speaks against degenerative |
      | marrow edema site vertebral body, endplate edema not recorded                                                                                                                                                                | DEG-33 speaks against degenerative |
      | no paraspinal or epidural collection                                                                                                                                                                                         | DEG-33 stays silent                |
      | marrow edema site femoral head and femoral shaft and talus and calcaneus and metatarsal and vertebral posterior elements and sacroiliac joint and pubis and ischium and elbow bones and sternum, endplate edema not recorded | DEG-33 stays silent                |

  @rule-DEG-47
  Scenario: DEG-47: Eroded endplates speak against disc degeneration
    Given a patient with endplate erosion, endplate edema
    When the findings are worked up
    Then DEG-47 speaks against degenerative
    And DEG-47 is moderate evidence against degenerative disc disease
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                                         | answer                             |
      | back pain, endplate edema not recorded                                                                                                                                                                                                                                                                                                                          | DEG-47 speaks against degenerative |
      | neck pain, endplate edema not recorded                                                                                                                                                                                                                                                                                                                          | DEG-47 speaks against degenerative |
      | marrow edema site vertebral body, endplate edema not recorded                                                                                                                                                                                                                                                                                                   | DEG-47 speaks against degenerative |
      | no endplate erosion                                                                                                                                                                                                                                                                                                                                             | DEG-47 stays silent                |
      | Schmorl node                                                                                                                                                                                                                                                                                                                                                    | DEG-47 stays silent                |
      | dark disc                                                                                                                                                                                                                                                                                                                                                       | DEG-47 stays silent                |
      | gas in the disc                                                                                                                                                                                                                                                                                                                                                 | DEG-47 stays silent                |
      | marrow edema site greater trochanter and proximal femoral shaft and femoral shaft and distal femur and femoral condyle and tibial plateau and fibula and talus and toe and vertebral posterior elements and humeral head and acromion and clavicle and distal clavicle and other carpal bone and metacarpal and mandible and skull, endplate edema not recorded | DEG-47 stays silent                |

  @rule-DEG-34
  Scenario: DEG-34: Fever or clearly raised markers with endplate edema speak against disc degeneration
    Given a patient with endplate edema, C-reactive protein 25 mg/L
    When the findings are worked up
    Then DEG-34 speaks against degenerative
    And DEG-34 is moderate evidence against degenerative disc disease
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                                         | answer                             |
      | marrow edema site vertebral body, endplate edema not recorded                                                                                                                                                                                                                                                                                                   | DEG-34 speaks against degenerative |
      | sepsis, C-reactive protein not recorded                                                                                                                                                                                                                                                                                                                         | DEG-34 speaks against degenerative |
      | C-reactive protein 15 mg/L                                                                                                                                                                                                                                                                                                                                      | DEG-34 stays silent                |
      | marrow edema site greater trochanter and proximal femoral shaft and femoral shaft and distal femur and femoral condyle and tibial plateau and fibula and talus and toe and vertebral posterior elements and humeral head and acromion and clavicle and distal clavicle and other carpal bone and metacarpal and mandible and skull, endplate edema not recorded | DEG-34 stays silent                |

  @rule-DEG-155
  Scenario: DEG-155: A raised marker of unknown height, or one just above normal, with endplate edema speaks a little against disc degeneration
    Given a patient with endplate edema, C-reactive protein 12 mg/L
    When the findings are worked up
    Then DEG-155 speaks against degenerative
    And DEG-155 is weak evidence against degenerative disc disease
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                                         | answer                              |
      | marrow edema site vertebral body, endplate edema not recorded                                                                                                                                                                                                                                                                                                   | DEG-155 speaks against degenerative |
      | inflammatory markers raised, C-reactive protein not recorded                                                                                                                                                                                                                                                                                                    | DEG-155 speaks against degenerative |
      | C-reactive protein 8 mg/L                                                                                                                                                                                                                                                                                                                                       | DEG-155 stays silent                |
      | marrow edema site greater trochanter and proximal femoral shaft and femoral shaft and distal femur and femoral condyle and tibial plateau and fibula and talus and toe and vertebral posterior elements and humeral head and acromion and clavicle and distal clavicle and other carpal bone and metacarpal and mandible and skull, endplate edema not recorded | DEG-155 stays silent                |

  @rule-DEG-35
  Scenario: DEG-35: A dense triangle of the ilium that stops at the joint speaks strongly for osteitis condensans
    Given a patient with triangular iliac sclerosis
    When the findings are worked up
    Then DEG-35 speaks for degenerative
    And DEG-35 is strong evidence for osteitis condensans ilii
    And with this changed the answer is
      | changed                       | answer              |
      | no triangular iliac sclerosis | DEG-35 stays silent |
      | sacroiliac erosion            | DEG-35 stays silent |

  @rule-DEG-36
  Scenario: DEG-36: Sacroiliac pain of a woman after childbirth speaks a little for osteitis condensans
    Given a patient with pregnancy stage postpartum, triangular iliac sclerosis
    When the findings are worked up
    Then DEG-36 speaks for degenerative
    And DEG-36 is weak evidence for osteitis condensans ilii
    And with this changed the answer is
      | changed                                                                                 | answer                         |
      | sacroiliac marrow edema, no sacroiliac erosion, triangular iliac sclerosis not recorded | DEG-36 speaks for degenerative |
      | sacroiliac tenderness, triangular iliac sclerosis not recorded                          | DEG-36 speaks for degenerative |
      | pregnancy stage second trimester and third trimester, time since delivery 25 weeks      | DEG-36 speaks for degenerative |
      | pregnancy stage first trimester                                                         | DEG-36 stays silent            |
      | no triangular iliac sclerosis                                                           | DEG-36 stays silent            |
      | time since delivery 1 weeks, pregnancy stage not recorded                               | DEG-36 stays silent            |

  @rule-DEG-37
  Scenario: DEG-37: Two of a smooth joint, no stiffness, quiet blood and no HLA-B27 speak a little for osteitis condensans
    Given a patient with triangular iliac sclerosis, no morning stiffness, C-reactive protein 8 mg/L
    When the findings are worked up
    Then DEG-37 speaks for degenerative
    And DEG-37 is weak evidence for osteitis condensans ilii
    And with this changed the answer is
      | changed                                                                                                                | answer                         |
      | sacroiliac marrow edema, athletic or military training, no sacroiliac erosion, triangular iliac sclerosis not recorded | DEG-37 speaks for degenerative |
      | no HLA-B27, morning stiffness not recorded                                                                             | DEG-37 speaks for degenerative |
      | no sacroiliac erosion, morning stiffness not recorded                                                                  | DEG-37 speaks for degenerative |
      | no triangular iliac sclerosis                                                                                          | DEG-37 stays silent            |
      | morning stiffness                                                                                                      | DEG-37 stays silent            |

  @rule-DEG-38
  Scenario: DEG-38: Eroded or fused sacroiliac joints speak against osteitis condensans
    Given a patient with sacroiliac erosion
    When the findings are worked up
    Then DEG-38 speaks against degenerative
    And DEG-38 is strong evidence against osteitis condensans ilii
    And with this changed the answer is
      | changed                                                     | answer                             |
      | sacroiliac ankylosis, sacroiliac erosion not recorded       | DEG-38 speaks against degenerative |
      | sacroiliitis on radiograph, sacroiliac erosion not recorded | DEG-38 speaks against degenerative |
      | no sacroiliac erosion                                       | DEG-38 stays silent                |

  @rule-DEG-39
  Scenario: DEG-39: A torn meniscal root speaks strongly for overload of the bone beneath
    Given a patient with meniscal root tear
    When the findings are worked up
    Then DEG-39 speaks for degenerative
    And DEG-39 is strong evidence for meniscal degeneration with root tear
    And with this changed the answer is
      | changed                                  | answer              |
      | no meniscal root tear                    | DEG-39 stays silent |
      | subchondral line parallel to the surface | DEG-39 stays silent |
      | subchondral fracture                     | DEG-39 stays silent |
      | subchondral collapse                     | DEG-39 stays silent |

  @rule-DEG-40
  Scenario: DEG-40: A torn root beside a subchondral fracture line, or a meniscus that has slipped out, speaks for meniscal overload
    Given a patient with meniscal root tear
    When the findings are worked up
    Then DEG-40 speaks for degenerative
    And DEG-40 is moderate evidence for meniscal degeneration with root tear
    And with this changed the answer is
      | changed                                             | answer                         |
      | meniscal extrusion, meniscal root tear not recorded | DEG-40 speaks for degenerative |
      | no meniscal root tear                               | DEG-40 stays silent            |

  @rule-DEG-41
  Scenario: DEG-41: A torn meniscus with edema in an older knee speaks a little for meniscal degeneration
    Given a 49-year-old patient with meniscal tear
    When the findings are worked up
    Then DEG-41 speaks for degenerative
    And DEG-41 is weak evidence for meniscal degeneration with root tear
    And with this changed the answer is
      | changed          | answer                         |
      | age 45 years     | DEG-41 speaks for degenerative |
      | no meniscal tear | DEG-41 stays silent            |
      | age 41 years     | DEG-41 stays silent            |

  @rule-DEG-42
  Scenario: DEG-42: Sudden pain in an older knee with a torn meniscus speaks a little for a root tear
    Given a 49-year-old patient with knee pain, pain onset sudden, meniscal root tear
    When the findings are worked up
    Then DEG-42 speaks for degenerative
    And DEG-42 is weak evidence for meniscal degeneration with root tear
    And with this changed the answer is
      | changed                                             | answer                         |
      | age 45 years                                        | DEG-42 speaks for degenerative |
      | meniscal extrusion, meniscal root tear not recorded | DEG-42 speaks for degenerative |
      | meniscal tear, meniscal root tear not recorded      | DEG-42 speaks for degenerative |
      | age 41 years                                        | DEG-42 stays silent            |
      | hip pain                                            | DEG-42 stays silent            |
      | pain onset gradual                                  | DEG-42 stays silent            |
      | no meniscal root tear                               | DEG-42 stays silent            |

  @rule-DEG-43
  Scenario: DEG-43: Whole menisci speak against a meniscal cause
    Given a patient with no meniscal tear
    When the findings are worked up
    Then DEG-43 speaks against degenerative
    And DEG-43 is strong evidence against meniscal degeneration with root tear
    And with this changed the answer is
      | changed            | answer              |
      | meniscal tear      | DEG-43 stays silent |
      | meniscal extrusion | DEG-43 stays silent |

  @rule-DEG-49
  Scenario: DEG-49: Degenerative change on imaging past 45 speaks a little for wear, whichever it is
    Given a 49-year-old patient with degenerative changes on imaging
    When the findings are worked up
    Then DEG-49 is weak evidence for a degenerative cause
    And with this changed the answer is
      | changed                            | answer                         |
      | age 45 years                       | DEG-49 speaks for degenerative |
      | no degenerative changes on imaging | DEG-49 stays silent            |
      | age 41 years                       | DEG-49 stays silent            |

  @rule-DEG-50
  Scenario: DEG-50: A worn joint on imaging after an earlier injury or operation speaks for osteoarthritis even in the young
    Given a patient with previous injury at the site, joint space narrowing
    When the findings are worked up
    Then DEG-50 speaks for degenerative
    And DEG-50 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                                      | answer                         |
      | previous surgery at the site, previous injury at the site not recorded       | DEG-50 speaks for degenerative |
      | osteophytes, joint space narrowing not recorded                              | DEG-50 speaks for degenerative |
      | cartilage loss, joint space narrowing not recorded                           | DEG-50 speaks for degenerative |
      | subchondral cysts, subchondral sclerosis, joint space narrowing not recorded | DEG-50 speaks for degenerative |
      | no previous injury at the site                                               | DEG-50 stays silent            |
      | no joint space narrowing                                                     | DEG-50 stays silent            |
      | bone culture growth                                                          | DEG-50 stays silent            |
      | double line sign                                                             | DEG-50 stays silent            |
      | fever                                                                        | DEG-50 stays silent            |

  @rule-DEG-51
  Scenario: DEG-51: Edema of the lunate or triquetrum under a long ulna speaks for ulnar impaction
    Given a patient with ulnar variance positive variance, marrow edema site lunate
    When the findings are worked up
    Then DEG-51 is moderate evidence for a degenerative cause
    And with this changed the answer is
      | changed                          | answer                         |
      | age 16 years                     | DEG-51 speaks for degenerative |
      | ulnar variance negative variance | DEG-51 stays silent            |
      | marrow edema site metacarpal     | DEG-51 stays silent            |
      | recent injury                    | DEG-51 stays silent            |
      | growth plate widening            | DEG-51 stays silent            |
      | age 15.1 years                   | DEG-51 stays silent            |

  @rule-DEG-52
  Scenario: DEG-52: A worn or narrowed joint with new bone and cysts at a shoulder with a torn cuff speaks a little for osteoarthritis
    Given a 64-year-old patient with shoulder pain, tendon tear on imaging, joint space narrowing
    When the findings are worked up
    Then DEG-52 speaks for degenerative
    And DEG-52 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                             | answer                         |
      | age 60 years                                                        | DEG-52 speaks for degenerative |
      | osteophytes, joint space narrowing not recorded                     | DEG-52 speaks for degenerative |
      | cartilage loss, joint space narrowing not recorded                  | DEG-52 speaks for degenerative |
      | subchondral cysts, joint space narrowing not recorded               | DEG-52 speaks for degenerative |
      | degenerative changes on imaging, joint space narrowing not recorded | DEG-52 speaks for degenerative |
      | age 59.5 years                                                      | DEG-52 stays silent            |
      | hip pain                                                            | DEG-52 stays silent            |
      | no tendon tear on imaging                                           | DEG-52 stays silent            |
      | no joint space narrowing                                            | DEG-52 stays silent            |
      | recent injury                                                       | DEG-52 stays silent            |
      | fever                                                               | DEG-52 stays silent            |

  @rule-DEG-53
  Scenario: DEG-53: A hip or shoulder of an older person that was normal on an earlier film and is now narrowed or destroyed speaks for rapidly destructive osteoarthritis
    Given a 54-year-old patient with hip pain, earlier radiograph normal, joint space narrowing
    When the findings are worked up
    Then DEG-53 speaks for degenerative
    And DEG-53 is moderate evidence for rapidly destructive osteoarthritis
    And with this changed the answer is
      | changed                                                   | answer                         |
      | age 50 years                                              | DEG-53 speaks for degenerative |
      | joint destruction, joint space narrowing not recorded     | DEG-53 speaks for degenerative |
      | subchondral bone loss, joint space narrowing not recorded | DEG-53 speaks for degenerative |
      | age 46 years                                              | DEG-53 stays silent            |
      | clavicle pain                                             | DEG-53 stays silent            |
      | no earlier radiograph normal                              | DEG-53 stays silent            |
      | no joint space narrowing                                  | DEG-53 stays silent            |
      | double line sign                                          | DEG-53 stays silent            |
      | serpentine rim                                            | DEG-53 stays silent            |
      | bone culture growth                                       | DEG-53 stays silent            |
      | fever                                                     | DEG-53 stays silent            |
      | neuropathy                                                | DEG-53 stays silent            |

  @rule-DEG-54
  Scenario: DEG-54: Lost bone beneath the surface of a hip or shoulder past 60 speaks a little for rapidly destructive osteoarthritis
    Given a 64-year-old patient with hip pain, subchondral bone loss, joint effusion
    When the findings are worked up
    Then DEG-54 speaks for degenerative
    And DEG-54 is weak evidence for rapidly destructive osteoarthritis
    And with this changed the answer is
      | changed                                               | answer                         |
      | age 60 years                                          | DEG-54 speaks for degenerative |
      | joint destruction, subchondral bone loss not recorded | DEG-54 speaks for degenerative |
      | joint space narrowing, joint effusion not recorded    | DEG-54 speaks for degenerative |
      | synovitis on imaging, joint effusion not recorded     | DEG-54 speaks for degenerative |
      | rapid worsening, joint effusion not recorded          | DEG-54 speaks for degenerative |
      | age 59.5 years                                        | DEG-54 stays silent            |
      | clavicle pain                                         | DEG-54 stays silent            |
      | no subchondral bone loss                              | DEG-54 stays silent            |
      | no joint effusion                                     | DEG-54 stays silent            |
      | double line sign                                      | DEG-54 stays silent            |
      | bone culture growth                                   | DEG-54 stays silent            |
      | C-reactive protein 25 mg/L                            | DEG-54 stays silent            |
      | neuropathy                                            | DEG-54 stays silent            |
      | soft tissue mass                                      | DEG-54 stays silent            |
      | known rheumatoid arthritis                            | DEG-54 stays silent            |

  @rule-DEG-55
  Scenario: DEG-55: A joint that breaks down in the months after an injection of corticosteroid speaks a little for rapidly destructive osteoarthritis
    Given a 54-year-old patient with joint injection, hip pain, joint destruction on follow-up
    When the findings are worked up
    Then DEG-55 speaks for degenerative
    And DEG-55 is weak evidence for rapidly destructive osteoarthritis
    And with this changed the answer is
      | changed                                                            | answer                         |
      | age 50 years                                                       | DEG-55 speaks for degenerative |
      | joint space narrowing, joint destruction on follow-up not recorded | DEG-55 speaks for degenerative |
      | subchondral collapse, joint destruction on follow-up not recorded  | DEG-55 speaks for degenerative |
      | subchondral bone loss, joint destruction on follow-up not recorded | DEG-55 speaks for degenerative |
      | C-reactive protein 9 mg/L                                          | DEG-55 speaks for degenerative |
      | no joint injection                                                 | DEG-55 stays silent            |
      | age 46 years                                                       | DEG-55 stays silent            |
      | shin pain                                                          | DEG-55 stays silent            |
      | no joint destruction on follow-up                                  | DEG-55 stays silent            |
      | fever                                                              | DEG-55 stays silent            |
      | bone culture growth                                                | DEG-55 stays silent            |
      | C-reactive protein 10 mg/L                                         | DEG-55 stays silent            |

  @rule-DEG-56
  Scenario: DEG-56: Endplate edema in a spine called degenerate, slipped or earlier prolapsed speaks a little for disc degeneration
    Given a patient with endplate edema, degenerative changes on imaging
    When the findings are worked up
    Then DEG-56 speaks for degenerative
    And DEG-56 is weak evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                                              | answer                         |
      | spondylolisthesis, degenerative changes on imaging not recorded      | DEG-56 speaks for degenerative |
      | previous disc prolapse, degenerative changes on imaging not recorded | DEG-56 speaks for degenerative |
      | subchondral sclerosis, degenerative changes on imaging not recorded  | DEG-56 speaks for degenerative |
      | no endplate edema                                                    | DEG-56 stays silent            |
      | no degenerative changes on imaging                                   | DEG-56 stays silent            |
      | endplate erosion                                                     | DEG-56 stays silent            |
      | bright disc                                                          | DEG-56 stays silent            |
      | fever                                                                | DEG-56 stays silent            |

  @rule-DEG-57
  Scenario: DEG-57: Dense bone beside a smooth sacroiliac joint of a woman speaks for osteitis condensans
    Given a 51-year-old female patient with buttock pain, subchondral sclerosis, no sacroiliac erosion
    When the findings are worked up
    Then DEG-57 speaks for degenerative
    And DEG-57 is moderate evidence for osteitis condensans ilii
    And with this changed the answer is
      | changed                                                                                                                                                                                                        | answer                         |
      | age 18 years                                                                                                                                                                                                   | DEG-57 speaks for degenerative |
      | age 55 years                                                                                                                                                                                                   | DEG-57 speaks for degenerative |
      | sacroiliac marrow edema, pain site not recorded                                                                                                                                                                | DEG-57 speaks for degenerative |
      | sclerotic lesion, subchondral sclerosis not recorded                                                                                                                                                           | DEG-57 speaks for degenerative |
      | reactive sclerosis, subchondral sclerosis not recorded                                                                                                                                                         | DEG-57 speaks for degenerative |
      | no sacroiliitis on radiograph, sacroiliac erosion not recorded                                                                                                                                                 | DEG-57 speaks for degenerative |
      | no HLA-B27, sacroiliac erosion not recorded                                                                                                                                                                    | DEG-57 speaks for degenerative |
      | sex male                                                                                                                                                                                                       | DEG-57 stays silent            |
      | age 17.5 years                                                                                                                                                                                                 | DEG-57 stays silent            |
      | age 57 years                                                                                                                                                                                                   | DEG-57 stays silent            |
      | thigh pain                                                                                                                                                                                                     | DEG-57 stays silent            |
      | neck pain                                                                                                                                                                                                      | DEG-57 stays silent            |
      | no subchondral sclerosis                                                                                                                                                                                       | DEG-57 stays silent            |
      | sacroiliac erosion not recorded                                                                                                                                                                                | DEG-57 stays silent            |
      | previous cancer                                                                                                                                                                                                | DEG-57 stays silent            |
      | nidus                                                                                                                                                                                                          | DEG-57 stays silent            |
      | inflammatory bowel disease                                                                                                                                                                                     | DEG-57 stays silent            |
      | psoriasis                                                                                                                                                                                                      | DEG-57 stays silent            |
      | age 50 years, pain site hip and pubis and buttock and sacroiliac region and knee and shin and heel and foot and clavicle and arm and hand and jaw and skull, sacroiliac erosion, no sacroiliitis on radiograph | DEG-57 stays silent            |

  @rule-DEG-58
  Scenario: DEG-58: A degenerate meniscus with edema past 45 speaks a little for a meniscal cause
    Given a 49-year-old patient with meniscal degeneration, marrow edema on MRI
    When the findings are worked up
    Then DEG-58 speaks for degenerative
    And DEG-58 is weak evidence for meniscal degeneration with root tear
    And with this changed the answer is
      | changed                                                           | answer                         |
      | age 45 years                                                      | DEG-58 speaks for degenerative |
      | knee pain, marrow edema on MRI not recorded                       | DEG-58 speaks for degenerative |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | DEG-58 stays silent            |
      | no meniscal degeneration                                          | DEG-58 stays silent            |
      | age 41 years                                                      | DEG-58 stays silent            |

  @rule-DEG-59
  Scenario: DEG-59: Edema around disc tissue that has broken through an endplate speaks for a fresh Schmorl node
    Given a patient with Schmorl node, marrow edema on MRI
    When the findings are worked up
    Then DEG-59 speaks for degenerative
    And DEG-59 is moderate evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                       | answer                         |
      | spinal pain, marrow edema on MRI not recorded | DEG-59 speaks for degenerative |
      | no Schmorl node                               | DEG-59 stays silent            |
      | no marrow edema on MRI                        | DEG-59 stays silent            |
      | fever                                         | DEG-59 stays silent            |
      | disc destruction                              | DEG-59 stays silent            |
      | paraspinal or epidural collection             | DEG-59 stays silent            |
      | bone culture growth                           | DEG-59 stays silent            |
      | previous cancer                               | DEG-59 stays silent            |

  @rule-DEG-60
  Scenario: DEG-60: Edema in a joint with two signs of wear past 45 speaks a little for osteoarthritis
    Given a 49-year-old patient with marrow edema on MRI, joint space narrowing, osteophytes
    When the findings are worked up
    Then DEG-60 speaks for degenerative
    And DEG-60 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                           | answer                         |
      | age 45 years                                                      | DEG-60 speaks for degenerative |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | DEG-60 stays silent            |
      | age 41 years                                                      | DEG-60 stays silent            |
      | no joint space narrowing                                          | DEG-60 stays silent            |
      | double line sign                                                  | DEG-60 stays silent            |
      | bone culture growth                                               | DEG-60 stays silent            |
      | fracture line on MRI                                              | DEG-60 stays silent            |
      | subchondral fracture                                              | DEG-60 stays silent            |
      | synovitis on imaging                                              | DEG-60 stays silent            |
      | soft tissue mass                                                  | DEG-60 stays silent            |

  @rule-DEG-61
  Scenario: DEG-61: A torn or slipped meniscus in a worn knee past 45 speaks a little for osteoarthritis
    Given a 49-year-old patient with meniscal tear, cartilage loss
    When the findings are worked up
    Then DEG-61 speaks for degenerative
    And DEG-61 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                            | answer                         |
      | age 45 years                                       | DEG-61 speaks for degenerative |
      | meniscal extrusion, meniscal tear not recorded     | DEG-61 speaks for degenerative |
      | meniscal degeneration, meniscal tear not recorded  | DEG-61 speaks for degenerative |
      | joint space narrowing, cartilage loss not recorded | DEG-61 speaks for degenerative |
      | osteophytes, cartilage loss not recorded           | DEG-61 speaks for degenerative |
      | age 41 years                                       | DEG-61 stays silent            |
      | no meniscal tear                                   | DEG-61 stays silent            |
      | no cartilage loss                                  | DEG-61 stays silent            |
      | recent injury                                      | DEG-61 stays silent            |
      | subchondral line parallel to the surface           | DEG-61 stays silent            |
      | subchondral fracture                               | DEG-61 stays silent            |

  @rule-DEG-62
  Scenario: DEG-62: A shallow or knocking hip, or a torn labrum, with edema and damaged cartilage or cysts speaks for early osteoarthritis
    Given a patient with hip dysplasia, cartilage loss
    When the findings are worked up
    Then DEG-62 speaks for degenerative
    And DEG-62 is moderate evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                   | answer                         |
      | acetabular labral tear, hip dysplasia not recorded        | DEG-62 speaks for degenerative |
      | subchondral cysts, cartilage loss not recorded            | DEG-62 speaks for degenerative |
      | joint space narrowing, cartilage loss not recorded        | DEG-62 speaks for degenerative |
      | marrow edema site acetabulum, cartilage loss not recorded | DEG-62 speaks for degenerative |
      | no hip dysplasia                                          | DEG-62 stays silent            |
      | no cartilage loss                                         | DEG-62 stays silent            |
      | double line sign                                          | DEG-62 stays silent            |
      | bone culture growth                                       | DEG-62 stays silent            |

  @rule-DEG-63
  Scenario: DEG-63: Edema around worn facet joints or behind a slipped vertebra speaks for wear of the spine
    Given a 44-year-old patient with facet joint osteoarthritis, marrow edema site vertebral posterior elements
    When the findings are worked up
    Then DEG-63 speaks for degenerative
    And DEG-63 is moderate evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                                                  | answer                         |
      | age 40 years                                                             | DEG-63 speaks for degenerative |
      | spondylolisthesis, facet joint osteoarthritis not recorded               | DEG-63 speaks for degenerative |
      | degenerative changes on imaging, facet joint osteoarthritis not recorded | DEG-63 speaks for degenerative |
      | no abscess                                                               | DEG-63 speaks for degenerative |
      | no facet joint osteoarthritis                                            | DEG-63 stays silent            |
      | marrow edema site femoral head                                           | DEG-63 stays silent            |
      | age 39.5 years                                                           | DEG-63 stays silent            |
      | fever                                                                    | DEG-63 stays silent            |
      | bone culture growth                                                      | DEG-63 stays silent            |
      | previous cancer                                                          | DEG-63 stays silent            |
      | soft tissue mass                                                         | DEG-63 stays silent            |
      | recent injury                                                            | DEG-63 stays silent            |

  @rule-DEG-64
  Scenario: DEG-64: Eaten or rough endplates beside a dark or gas-filled disc, with soft tissue, tissue culture or markers recorded as quiet, speak for the erosive form of disc wear
    Given a patient with endplate erosion, dark disc, no paraspinal or epidural collection
    When the findings are worked up
    Then DEG-64 speaks for degenerative
    And DEG-64 is moderate evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                                                      | answer                         |
      | endplate irregularity, endplate erosion not recorded                         | DEG-64 speaks for degenerative |
      | gas in the disc, disc signal not recorded                                    | DEG-64 speaks for degenerative |
      | no paraspinal inflammation, paraspinal or epidural collection not recorded   | DEG-64 speaks for degenerative |
      | no tissue culture growth, paraspinal or epidural collection not recorded     | DEG-64 speaks for degenerative |
      | no disc destruction, paraspinal or epidural collection not recorded          | DEG-64 speaks for degenerative |
      | C-reactive protein 8 mg/L, paraspinal or epidural collection not recorded    | DEG-64 speaks for degenerative |
      | no histology shows infection, paraspinal or epidural collection not recorded | DEG-64 speaks for degenerative |
      | claw sign, paraspinal or epidural collection not recorded                    | DEG-64 speaks for degenerative |
      | no fever                                                                     | DEG-64 speaks for degenerative |
      | no endplate erosion                                                          | DEG-64 stays silent            |
      | disc signal not recorded                                                     | DEG-64 stays silent            |
      | paraspinal or epidural collection not recorded                               | DEG-64 stays silent            |
      | paraspinal inflammation                                                      | DEG-64 stays silent            |
      | disc destruction                                                             | DEG-64 stays silent            |
      | bone culture growth                                                          | DEG-64 stays silent            |
      | chills                                                                       | DEG-64 stays silent            |
      | breastfeeding, no disc destruction, paraspinal or epidural collection        | DEG-64 stays silent            |
      | breastfeeding, bright disc, gas in the disc                                  | DEG-64 stays silent            |

  @rule-DEG-65
  Scenario: DEG-65: Gas in the disc beside edema speaks for a worn segment
    Given a patient with gas in the disc, endplate edema
    When the findings are worked up
    Then DEG-65 speaks for degenerative
    And DEG-65 is moderate evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                  | answer                         |
      | spinal pain, endplate edema not recorded | DEG-65 speaks for degenerative |
      | no gas in the disc                       | DEG-65 stays silent            |
      | no endplate edema                        | DEG-65 stays silent            |
      | fever                                    | DEG-65 stays silent            |
      | bone culture growth                      | DEG-65 stays silent            |
      | vertebral collapse                       | DEG-65 stays silent            |

  @rule-DEG-66
  Scenario: DEG-66: Chronic mechanical back pain with edema of a vertebra or the sacrum, and nothing that betrays another cause, speaks a little for wear of the spine
    Given a 22-year-old patient with back pain, marrow edema site vertebral body, no inflammatory back pain, pain duration 15 weeks
    When the findings are worked up
    Then DEG-66 speaks for degenerative
    And DEG-66 is weak evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                                           | answer                         |
      | pain duration 12 weeks                                            | DEG-66 speaks for degenerative |
      | age 18 years                                                      | DEG-66 speaks for degenerative |
      | endplate edema, marrow edema site not recorded                    | DEG-66 speaks for degenerative |
      | pain relieved by rest, inflammatory back pain not recorded        | DEG-66 speaks for degenerative |
      | pain with activity, inflammatory back pain not recorded           | DEG-66 speaks for degenerative |
      | pain with loading, inflammatory back pain not recorded            | DEG-66 speaks for degenerative |
      | back pain worse on extension, inflammatory back pain not recorded | DEG-66 speaks for degenerative |
      | shoulder pain                                                     | DEG-66 stays silent            |
      | marrow edema site sacral ala                                      | DEG-66 stays silent            |
      | inflammatory back pain                                            | DEG-66 stays silent            |
      | pain duration 9 weeks                                             | DEG-66 stays silent            |
      | age 17.5 years                                                    | DEG-66 stays silent            |
      | previous cancer                                                   | DEG-66 stays silent            |
      | vertebral collapse                                                | DEG-66 stays silent            |
      | chills                                                            | DEG-66 stays silent            |
      | recent injury                                                     | DEG-66 stays silent            |
      | bone culture growth                                               | DEG-66 stays silent            |
      | low T1 marrow signal                                              | DEG-66 stays silent            |
      | vertebral corner edema                                            | DEG-66 stays silent            |
      | sacroiliac marrow edema                                           | DEG-66 stays silent            |
      | HLA-B27                                                           | DEG-66 stays silent            |

  @rule-DEG-67
  Scenario: DEG-67: Edema where the lowest lumbar vertebra is joined to the sacrum speaks for wear of this false joint
    Given a patient with transitional lumbosacral vertebra, marrow edema on MRI
    When the findings are worked up
    Then DEG-67 speaks for degenerative
    And DEG-67 is moderate evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                                           | answer                         |
      | buttock pain, marrow edema on MRI not recorded                    | DEG-67 speaks for degenerative |
      | sacroiliac region pain, marrow edema on MRI not recorded          | DEG-67 speaks for degenerative |
      | back pain, marrow edema on MRI not recorded                       | DEG-67 speaks for degenerative |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | DEG-67 stays silent            |
      | no transitional lumbosacral vertebra                              | DEG-67 stays silent            |
      | sacroiliac erosion                                                | DEG-67 stays silent            |
      | fever                                                             | DEG-67 stays silent            |
      | bone culture growth                                               | DEG-67 stays silent            |
      | previous cancer                                                   | DEG-67 stays silent            |

  @rule-DEG-68
  Scenario: DEG-68: Touching spinous processes, or fluid in worn facet joints, past midlife speak for wear of the spine
    Given a 49-year-old patient with touching spinous processes
    When the findings are worked up
    Then DEG-68 speaks for degenerative
    And DEG-68 is moderate evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                                       | answer                         |
      | age 45 years                                                  | DEG-68 speaks for degenerative |
      | facet joint effusion, touching spinous processes not recorded | DEG-68 speaks for degenerative |
      | no touching spinous processes                                 | DEG-68 stays silent            |
      | age 41 years                                                  | DEG-68 stays silent            |
      | bone culture growth                                           | DEG-68 stays silent            |
      | abscess                                                       | DEG-68 stays silent            |
      | C-reactive protein 25 mg/L                                    | DEG-68 stays silent            |

  @rule-DEG-69
  Scenario: DEG-69: Uneven endplates, hernias into them or lost disc height at several levels of a young spine speak for Scheuermann disease
    Given a 36-year-old patient with Schmorl node, endplate irregularity
    When the findings are worked up
    Then DEG-69 speaks for degenerative
    And DEG-69 is moderate evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                                                                              | answer                         |
      | age 11 years                                                                                         | DEG-69 speaks for degenerative |
      | age 40 years                                                                                         | DEG-69 speaks for degenerative |
      | disc height loss, Schmorl node not recorded                                                          | DEG-69 speaks for degenerative |
      | dark disc, Schmorl node not recorded                                                                 | DEG-69 speaks for degenerative |
      | kyphosis, Schmorl node not recorded                                                                  | DEG-69 speaks for degenerative |
      | no fever                                                                                             | DEG-69 speaks for degenerative |
      | time since delivery 25 weeks, number of vertebral levels 3 sites, endplate irregularity not recorded | DEG-69 speaks for degenerative |
      | age 10.5 years                                                                                       | DEG-69 stays silent            |
      | age 41 years                                                                                         | DEG-69 stays silent            |
      | no Schmorl node                                                                                      | DEG-69 stays silent            |
      | endplate erosion                                                                                     | DEG-69 stays silent            |
      | bone culture growth                                                                                  | DEG-69 stays silent            |
      | chills                                                                                               | DEG-69 stays silent            |
      | previous cancer                                                                                      | DEG-69 stays silent            |
      | vertebral collapse                                                                                   | DEG-69 stays silent            |
      | time since delivery 25 weeks, number of vertebral levels 2 sites, endplate irregularity not recorded | DEG-69 stays silent            |

  @rule-DEG-70
  Scenario: DEG-70: Dense or spurred sacroiliac joints past 50 without erosion speak for wear of the joint
    Given a 54-year-old patient with sacroiliac marrow edema, osteophytes
    When the findings are worked up
    Then DEG-70 speaks for degenerative
    And DEG-70 is moderate evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                                  | answer                         |
      | age 50 years                                                             | DEG-70 speaks for degenerative |
      | marrow edema site sacroiliac joint, sacroiliac marrow edema not recorded | DEG-70 speaks for degenerative |
      | buttock pain, sacroiliac marrow edema not recorded                       | DEG-70 speaks for degenerative |
      | sacroiliac region pain, sacroiliac marrow edema not recorded             | DEG-70 speaks for degenerative |
      | subchondral sclerosis, osteophytes not recorded                          | DEG-70 speaks for degenerative |
      | joint space narrowing, osteophytes not recorded                          | DEG-70 speaks for degenerative |
      | degenerative changes on imaging, osteophytes not recorded                | DEG-70 speaks for degenerative |
      | age 46 years                                                             | DEG-70 stays silent            |
      | no sacroiliac marrow edema                                               | DEG-70 stays silent            |
      | no osteophytes                                                           | DEG-70 stays silent            |
      | sacroiliac erosion                                                       | DEG-70 stays silent            |
      | sacroiliac ankylosis                                                     | DEG-70 stays silent            |
      | fever                                                                    | DEG-70 stays silent            |
      | bone culture growth                                                      | DEG-70 stays silent            |
      | previous cancer                                                          | DEG-70 stays silent            |
      | fracture line on MRI                                                     | DEG-70 stays silent            |
      | HLA-B27                                                                  | DEG-70 stays silent            |

  @rule-DEG-71
  Scenario: DEG-71: Hard, bony finger joints past 40 speak for osteoarthritis of the hand
    Given a 44-year-old patient with hand pain, bony joint enlargement
    When the findings are worked up
    Then DEG-71 speaks for degenerative
    And DEG-71 is moderate evidence for osteoarthritis
    And with this changed the answer is
      | changed                   | answer                         |
      | age 40 years              | DEG-71 speaks for degenerative |
      | age 39.5 years            | DEG-71 stays silent            |
      | hip pain                  | DEG-71 stays silent            |
      | no bony joint enlargement | DEG-71 stays silent            |
      | psoriasis                 | DEG-71 stays silent            |
      | tophi                     | DEG-71 stays silent            |
      | fever                     | DEG-71 stays silent            |

  @rule-DEG-72
  Scenario: DEG-72: Central erosions of finger joints, or erosions beside bony nodes or osteophytes, speak for erosive osteoarthritis of the hand
    Given a 44-year-old patient with hand pain, central erosions
    When the findings are worked up
    Then DEG-72 speaks for degenerative
    And DEG-72 is strong evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                                           | answer                         |
      | age 40 years                                                                      | DEG-72 speaks for degenerative |
      | marrow edema site finger, pain site not recorded                                  | DEG-72 speaks for degenerative |
      | affected joint hand joint, pain site not recorded                                 | DEG-72 speaks for degenerative |
      | no psoriasis                                                                      | DEG-72 speaks for degenerative |
      | subchondral sclerosis, sacroiliac erosion, central erosions not recorded          | DEG-72 speaks for degenerative |
      | bony joint enlargement, joint surface irregularity, central erosions not recorded | DEG-72 speaks for degenerative |
      | osteophytes, joint surface irregularity, central erosions not recorded            | DEG-72 speaks for degenerative |
      | age 39.5 years                                                                    | DEG-72 stays silent            |
      | hip pain                                                                          | DEG-72 stays silent            |
      | bone erosion, central erosions not recorded                                       | DEG-72 stays silent            |
      | bony joint enlargement, central erosions not recorded                             | DEG-72 stays silent            |
      | tophi                                                                             | DEG-72 stays silent            |
      | tophus on imaging                                                                 | DEG-72 stays silent            |
      | erosion with overhanging edge                                                     | DEG-72 stays silent            |
      | anti-CCP antibodies                                                               | DEG-72 stays silent            |
      | uveitis                                                                           | DEG-72 stays silent            |

  @rule-DEG-73
  Scenario: DEG-73: Short or no morning stiffness with antibodies recorded as absent in a hand past 40 speaks a little for osteoarthritis
    Given a 44-year-old patient with wrist pain, morning stiffness duration 22 minutes, no rheumatoid factor
    When the findings are worked up
    Then DEG-73 speaks for degenerative
    And DEG-73 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                    | answer                         |
      | age 40 years                                               | DEG-73 speaks for degenerative |
      | morning stiffness duration 30 minutes                      | DEG-73 speaks for degenerative |
      | no anti-CCP antibodies, rheumatoid factor not recorded     | DEG-73 speaks for degenerative |
      | C-reactive protein 8 mg/L, rheumatoid factor not recorded  | DEG-73 speaks for degenerative |
      | age 39.5 years                                             | DEG-73 stays silent            |
      | jaw pain                                                   | DEG-73 stays silent            |
      | morning stiffness duration 38 minutes                      | DEG-73 stays silent            |
      | psoriasis                                                  | DEG-73 stays silent            |
      | recent injury                                              | DEG-73 stays silent            |
      | C-reactive protein 10 mg/L, rheumatoid factor not recorded | DEG-73 stays silent            |

  @rule-DEG-74
  Scenario: DEG-74: Edema on both sides of the thumb base past 45 speaks for osteoarthritis of this joint
    Given a 49-year-old patient with wrist pain, marrow edema site other carpal bone and metacarpal
    When the findings are worked up
    Then DEG-74 speaks for degenerative
    And DEG-74 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                             | answer                         |
      | age 45 years                        | DEG-74 speaks for degenerative |
      | age 41 years                        | DEG-74 stays silent            |
      | jaw pain                            | DEG-74 stays silent            |
      | marrow edema site other carpal bone | DEG-74 stays silent            |
      | marrow edema site metacarpal        | DEG-74 stays silent            |
      | recent injury                       | DEG-74 stays silent            |
      | small joint swelling                | DEG-74 stays silent            |
      | rheumatoid factor                   | DEG-74 stays silent            |
      | anti-CCP antibodies                 | DEG-74 stays silent            |
      | fever                               | DEG-74 stays silent            |

  @rule-DEG-75
  Scenario: DEG-75: Edema on both sides of the acromioclavicular joint past 40 speaks for its wear
    Given a 44-year-old patient with marrow edema site acromion and distal clavicle
    When the findings are worked up
    Then DEG-75 speaks for degenerative
    And DEG-75 is moderate evidence for osteoarthritis
    And with this changed the answer is
      | changed                           | answer                         |
      | age 40 years                      | DEG-75 speaks for degenerative |
      | age 39.5 years                    | DEG-75 stays silent            |
      | marrow edema site acromion        | DEG-75 stays silent            |
      | marrow edema site distal clavicle | DEG-75 stays silent            |
      | recent injury                     | DEG-75 stays silent            |
      | fever                             | DEG-75 stays silent            |
      | bone culture growth               | DEG-75 stays silent            |
      | cortical destruction              | DEG-75 stays silent            |
      | known rheumatoid arthritis        | DEG-75 stays silent            |

  @rule-DEG-76
  Scenario: DEG-76: A ruined shoulder or knee of an older person with a torn cuff, or with bloody or cell-poor fluid, speaks strongly for the crystal-laden destruction called Milwaukee shoulder
    Given a 64-year-old patient with knee pain, joint destruction, synovial fluid bloody
    When the findings are worked up
    Then DEG-76 speaks for degenerative
    And DEG-76 is strong evidence for rapidly destructive osteoarthritis
    And with this changed the answer is
      | changed                                                            | answer                         |
      | age 60 years                                                       | DEG-76 speaks for degenerative |
      | synovial fluid non-inflammatory                                    | DEG-76 speaks for degenerative |
      | joint destruction on follow-up, joint destruction not recorded     | DEG-76 speaks for degenerative |
      | subchondral collapse, joint destruction not recorded               | DEG-76 speaks for degenerative |
      | subchondral bone loss, joint destruction not recorded              | DEG-76 speaks for degenerative |
      | synovial crystal type another crystal, synovial fluid not recorded | DEG-76 speaks for degenerative |
      | synovial white cell count 1501 /µL, synovial fluid not recorded    | DEG-76 speaks for degenerative |
      | age 59.5 years                                                     | DEG-76 stays silent            |
      | clavicle pain                                                      | DEG-76 stays silent            |
      | no joint destruction                                               | DEG-76 stays silent            |
      | synovial fluid inflammatory                                        | DEG-76 stays silent            |
      | bone culture growth                                                | DEG-76 stays silent            |
      | neuropathy                                                         | DEG-76 stays silent            |
      | previous cancer                                                    | DEG-76 stays silent            |
      | fever                                                              | DEG-76 stays silent            |
      | synovial white cell count 2000 /µL, synovial fluid not recorded    | DEG-76 stays silent            |

  @rule-DEG-77
  Scenario: DEG-77: A cyst with a dense border in a carpal bone or beside a joint, in an adult, is an intraosseous ganglion more often than a tumor
    Given a 22-year-old patient with marrow edema site scaphoid, subchondral cysts
    When the findings are worked up
    Then DEG-77 speaks for degenerative
    And DEG-77 is strong evidence for osteoarthritis
    And with this changed the answer is
      | changed        | answer              |
      | age 17.5 years | DEG-77 stays silent |

  @rule-DEG-78
  Scenario: DEG-78: A cyst that opens into a joint or holds gas is an intraosseous ganglion or a cyst of wear
    Given a patient with joint communication of a cyst
    When the findings are worked up
    Then DEG-78 speaks for degenerative
    And DEG-78 is strong evidence for osteoarthritis
    And with this changed the answer is
      | changed                          | answer              |
      | no joint communication of a cyst | DEG-78 stays silent |
      | soft tissue mass                 | DEG-78 stays silent |
      | cortical destruction             | DEG-78 stays silent |
      | bone culture growth              | DEG-78 stays silent |
      | previous cancer                  | DEG-78 stays silent |

  @rule-DEG-79
  Scenario: DEG-79: Great weight, bowed legs, known osteoarthritis or heavy work with edema of a knee past 40 speaks a little for osteoarthritis
    Given a 44-year-old patient with knee pain, body mass index 38 kg/m²
    When the findings are worked up
    Then DEG-79 speaks for degenerative
    And DEG-79 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                   | answer                         |
      | age 40 years                                              | DEG-79 speaks for degenerative |
      | body mass index 30 kg/m²                                  | DEG-79 speaks for degenerative |
      | marrow edema site femoral condyle, pain site not recorded | DEG-79 speaks for degenerative |
      | marrow edema site patella, pain site not recorded         | DEG-79 speaks for degenerative |
      | marrow edema site tibial plateau, pain site not recorded  | DEG-79 speaks for degenerative |
      | limb deformity, body mass index not recorded              | DEG-79 speaks for degenerative |
      | known osteoarthritis, body mass index not recorded        | DEG-79 speaks for degenerative |
      | heavy manual work, body mass index not recorded           | DEG-79 speaks for degenerative |
      | joint hypermobility, body mass index not recorded         | DEG-79 speaks for degenerative |
      | meniscal extrusion, body mass index not recorded          | DEG-79 speaks for degenerative |
      | age 39.5 years                                            | DEG-79 stays silent            |
      | hip pain                                                  | DEG-79 stays silent            |
      | body mass index 24 kg/m²                                  | DEG-79 stays silent            |
      | recent injury                                             | DEG-79 stays silent            |
      | fever                                                     | DEG-79 stays silent            |
      | double line sign                                          | DEG-79 stays silent            |
      | subchondral fracture                                      | DEG-79 stays silent            |
      | subchondral line parallel to the surface                  | DEG-79 stays silent            |
      | soft tissue mass                                          | DEG-79 stays silent            |
      | vertebral collapse                                        | DEG-79 stays silent            |
      | pregnancy                                                 | DEG-79 stays silent            |

  @rule-DEG-80
  Scenario: DEG-80: Pain at the front of the knee on stairs or squatting with edema of the patella and damaged cartilage speaks for wear behind the kneecap
    Given a 39-year-old patient with pain on stairs or squatting, knee pain, cartilage loss
    When the findings are worked up
    Then DEG-80 speaks for degenerative
    And DEG-80 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                            | answer                         |
      | age 35 years                                       | DEG-80 speaks for degenerative |
      | crepitus, pain on stairs or squatting not recorded | DEG-80 speaks for degenerative |
      | osteophytes, cartilage loss not recorded           | DEG-80 speaks for degenerative |
      | joint space narrowing, cartilage loss not recorded | DEG-80 speaks for degenerative |
      | age 31 years                                       | DEG-80 stays silent            |
      | no pain on stairs or squatting                     | DEG-80 stays silent            |
      | hip pain                                           | DEG-80 stays silent            |
      | no cartilage loss                                  | DEG-80 stays silent            |
      | recent injury                                      | DEG-80 stays silent            |
      | fever                                              | DEG-80 stays silent            |

  @rule-DEG-81
  Scenario: DEG-81: Osteoarthritis already known in the painful joint speaks a little for it past 40
    Given a 44-year-old patient with known osteoarthritis
    When the findings are worked up
    Then DEG-81 speaks for degenerative
    And DEG-81 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                 | answer                         |
      | age 40 years            | DEG-81 speaks for degenerative |
      | no known osteoarthritis | DEG-81 stays silent            |
      | age 39.5 years          | DEG-81 stays silent            |
      | fever                   | DEG-81 stays silent            |
      | rapid worsening         | DEG-81 stays silent            |
      | recent injury           | DEG-81 stays silent            |

  @rule-DEG-82
  Scenario: DEG-82: Loose bodies or a popliteal cyst in a joint past 45 speak a little for osteoarthritis
    Given a 49-year-old patient with loose bodies in a joint, cartilage loss
    When the findings are worked up
    Then DEG-82 speaks for degenerative
    And DEG-82 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                              | answer                         |
      | age 45 years                                         | DEG-82 speaks for degenerative |
      | popliteal cyst, loose bodies in a joint not recorded | DEG-82 speaks for degenerative |
      | osteophytes, cartilage loss not recorded             | DEG-82 speaks for degenerative |
      | joint space narrowing, cartilage loss not recorded   | DEG-82 speaks for degenerative |
      | meniscal tear, cartilage loss not recorded           | DEG-82 speaks for degenerative |
      | meniscal degeneration, cartilage loss not recorded   | DEG-82 speaks for degenerative |
      | age 41 years                                         | DEG-82 stays silent            |
      | no loose bodies in a joint                           | DEG-82 stays silent            |
      | no cartilage loss                                    | DEG-82 stays silent            |
      | synovitis on imaging                                 | DEG-82 stays silent            |
      | fever                                                | DEG-82 stays silent            |
      | recent injury                                        | DEG-82 stays silent            |

  @rule-DEG-83
  Scenario: DEG-83: Edema at both sides of the pubic symphysis in a woman who has given birth, or past midlife, without fever speaks a little for wear of the symphysis
    Given a 34-year-old patient with edema of both sides of the pubic symphysis, subchondral sclerosis
    When the findings are worked up
    Then DEG-83 speaks for degenerative
    And DEG-83 is moderate evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                                          | answer                         |
      | age 30 years                                                                     | DEG-83 speaks for degenerative |
      | marrow edema site pubis, edema of both sides of the pubic symphysis not recorded | DEG-83 speaks for degenerative |
      | subchondral cysts, subchondral sclerosis not recorded                            | DEG-83 speaks for degenerative |
      | degenerative changes on imaging, subchondral sclerosis not recorded              | DEG-83 speaks for degenerative |
      | joint space narrowing, subchondral sclerosis not recorded                        | DEG-83 speaks for degenerative |
      | osteophytes, subchondral sclerosis not recorded                                  | DEG-83 speaks for degenerative |
      | no fever                                                                         | DEG-83 speaks for degenerative |
      | no edema of both sides of the pubic symphysis                                    | DEG-83 stays silent            |
      | no subchondral sclerosis                                                         | DEG-83 stays silent            |
      | age 26 years                                                                     | DEG-83 stays silent            |
      | chills                                                                           | DEG-83 stays silent            |
      | athletic or military training                                                    | DEG-83 stays silent            |
      | fracture line on MRI                                                             | DEG-83 stays silent            |
      | previous cancer                                                                  | DEG-83 stays silent            |
      | radiotherapy to the site                                                         | DEG-83 stays silent            |

  @rule-DEG-84
  Scenario: DEG-84: Bony finger joints with osteophytes, narrowing or central erosions on the film are osteoarthritis of the hand
    Given a 44-year-old patient with hand pain, bony joint enlargement, osteophytes
    When the findings are worked up
    Then DEG-84 speaks for degenerative
    And DEG-84 is strong evidence for osteoarthritis
    And with this changed the answer is
      | changed                                         | answer                         |
      | age 40 years                                    | DEG-84 speaks for degenerative |
      | joint space narrowing, osteophytes not recorded | DEG-84 speaks for degenerative |
      | subchondral sclerosis, osteophytes not recorded | DEG-84 speaks for degenerative |
      | central erosions, osteophytes not recorded      | DEG-84 speaks for degenerative |
      | age 39.5 years                                  | DEG-84 stays silent            |
      | hip pain                                        | DEG-84 stays silent            |
      | no bony joint enlargement                       | DEG-84 stays silent            |
      | no osteophytes                                  | DEG-84 stays silent            |
      | psoriasis                                       | DEG-84 stays silent            |
      | tophi                                           | DEG-84 stays silent            |
      | anti-CCP antibodies                             | DEG-84 stays silent            |
      | fever                                           | DEG-84 stays silent            |

  @rule-DEG-90
  Scenario: DEG-90: A hole with a dense border beside a narrowed or spurred joint past 40 is a cyst of wear
    Given a 44-year-old patient with lytic lesion, lesion margin sclerotic, joint space narrowing
    When the findings are worked up
    Then DEG-90 speaks for degenerative
    And DEG-90 is strong evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                             | answer                         |
      | age 40 years                                                        | DEG-90 speaks for degenerative |
      | osteophytes, joint space narrowing not recorded                     | DEG-90 speaks for degenerative |
      | degenerative changes on imaging, joint space narrowing not recorded | DEG-90 speaks for degenerative |
      | cartilage loss, joint space narrowing not recorded                  | DEG-90 speaks for degenerative |
      | no lytic lesion                                                     | DEG-90 stays silent            |
      | lesion margin sharp without sclerosis                               | DEG-90 stays silent            |
      | age 39.5 years                                                      | DEG-90 stays silent            |
      | no joint space narrowing                                            | DEG-90 stays silent            |
      | soft tissue mass                                                    | DEG-90 stays silent            |
      | cortical destruction                                                | DEG-90 stays silent            |
      | bone culture growth                                                 | DEG-90 stays silent            |
      | histology shows malignancy                                          | DEG-90 stays silent            |

  @rule-DEG-91
  Scenario: DEG-91: A sternoclavicular joint that swells past 40 with quiet blood tests and no pustules speaks for its wear
    Given a 44-year-old patient with chest wall pain, marrow edema site medial clavicle, C-reactive protein 8 mg/L, no fever
    When the findings are worked up
    Then DEG-91 speaks for degenerative
    And DEG-91 is moderate evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  | answer                         |
      | age 40 years                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                             | DEG-91 speaks for degenerative |
      | marrow edema site medial clavicle and sternum, pain site not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                    | DEG-91 speaks for degenerative |
      | routine blood tests normal, C-reactive protein not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                              | DEG-91 speaks for degenerative |
      | no palmoplantar pustulosis, fever not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                           | DEG-91 speaks for degenerative |
      | no anterior chest wall hyperostosis, fever not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  | DEG-91 speaks for degenerative |
      | osteophytes, fever not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                          | DEG-91 speaks for degenerative |
      | subchondral cysts, fever not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                    | DEG-91 speaks for degenerative |
      | joint space narrowing, fever not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                | DEG-91 speaks for degenerative |
      | hip pain                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                 | DEG-91 stays silent            |
      | marrow edema site femoral head                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                           | DEG-91 stays silent            |
      | age 39.5 years                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                           | DEG-91 stays silent            |
      | C-reactive protein 10 mg/L                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                               | DEG-91 stays silent            |
      | fever not recorded                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                       | DEG-91 stays silent            |
      | anterior chest wall hyperostosis                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                         | DEG-91 stays silent            |
      | palmoplantar pustulosis                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  | DEG-91 stays silent            |
      | cortical destruction                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                     | DEG-91 stays silent            |
      | soft tissue mass                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                         | DEG-91 stays silent            |
      | age 40 years, pain site pelvis and sacroiliac region and shin and ankle and shoulder and clavicle and chest wall and arm and jaw and face, fever, C-reactive protein 9 mg/L, marrow edema site greater trochanter and proximal femoral shaft and femoral shaft and distal femur and femoral condyle and tibial plateau and fibula and talus and toe and vertebral posterior elements and humeral head and acromion and medial clavicle and clavicle and distal clavicle and other carpal bone and metacarpal and mandible and skull, no anterior chest wall hyperostosis | DEG-91 stays silent            |

  @rule-DEG-92
  Scenario: DEG-92: An unfused or accessory bone with edema and signs of wear speaks for wear of its false joint
    Given a patient with edema at an accessory bone, subchondral cysts
    When the findings are worked up
    Then DEG-92 speaks for degenerative
    And DEG-92 is moderate evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                         | answer                         |
      | osteophytes, subchondral cysts not recorded                     | DEG-92 speaks for degenerative |
      | subchondral sclerosis, subchondral cysts not recorded           | DEG-92 speaks for degenerative |
      | degenerative changes on imaging, subchondral cysts not recorded | DEG-92 speaks for degenerative |
      | joint space narrowing, subchondral cysts not recorded           | DEG-92 speaks for degenerative |
      | no edema at an accessory bone                                   | DEG-92 stays silent            |
      | no subchondral cysts                                            | DEG-92 stays silent            |
      | recent injury                                                   | DEG-92 stays silent            |
      | fever                                                           | DEG-92 stays silent            |
      | bone culture growth                                             | DEG-92 stays silent            |

  @rule-DEG-93
  Scenario: DEG-93: Fat signal beside the endplates speaks for a worn disc of long standing
    Given a patient with Modic type 2 change
    When the findings are worked up
    Then DEG-93 speaks for degenerative
    And DEG-93 is moderate evidence for degenerative disc disease
    And with this changed the answer is
      | changed                | answer              |
      | no Modic type 2 change | DEG-93 stays silent |
      | fever                  | DEG-93 stays silent |
      | bone culture growth    | DEG-93 stays silent |
      | endplate erosion       | DEG-93 stays silent |
      | previous cancer        | DEG-93 stays silent |

  @rule-DEG-94
  Scenario: DEG-94: A knee past 45 that locks or gives way over marrow edema speaks a little for a torn meniscus
    Given a 49-year-old patient with joint locking, knee pain, marrow edema on MRI
    When the findings are worked up
    Then DEG-94 speaks for degenerative
    And DEG-94 is weak evidence for meniscal degeneration with root tear
    And with this changed the answer is
      | changed                                                           | answer                         |
      | age 45 years                                                      | DEG-94 speaks for degenerative |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | DEG-94 stays silent            |
      | no joint locking                                                  | DEG-94 stays silent            |
      | hip pain                                                          | DEG-94 stays silent            |
      | age 41 years                                                      | DEG-94 stays silent            |
      | fever                                                             | DEG-94 stays silent            |
      | recent injury                                                     | DEG-94 stays silent            |

  @rule-DEG-95
  Scenario: DEG-95: Hip pain on bending and turning inward with a labral tear or an ill-shaped hip speaks a little for early wear
    Given a patient with FADIR test, hip dysplasia
    When the findings are worked up
    Then DEG-95 speaks for degenerative
    And DEG-95 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                            | answer                         |
      | acetabular labral tear, hip dysplasia not recorded | DEG-95 speaks for degenerative |
      | no FADIR test                                      | DEG-95 stays silent            |
      | no hip dysplasia                                   | DEG-95 stays silent            |
      | double line sign                                   | DEG-95 stays silent            |
      | fever                                              | DEG-95 stays silent            |

  @rule-DEG-96
  Scenario: DEG-96: A torn triangular fibrocartilage with edema of lunate or ulna and no fresh injury speaks for ulnar impaction
    Given a patient with tear of the triangular fibrocartilage, marrow edema site distal radius
    When the findings are worked up
    Then DEG-96 is moderate evidence for a degenerative cause
    And with this changed the answer is
      | changed                                  | answer                         |
      | age 16 years                             | DEG-96 speaks for degenerative |
      | no tear of the triangular fibrocartilage | DEG-96 stays silent            |
      | marrow edema site metacarpal             | DEG-96 stays silent            |
      | recent injury                            | DEG-96 stays silent            |
      | fever                                    | DEG-96 stays silent            |
      | age 15.1 years                           | DEG-96 stays silent            |

  @rule-DEG-97
  Scenario: DEG-97: A fresh Schmorl node in somebody treated for cancer is the likelier answer when the lesion spares pedicle and soft tissue or shrinks
    Given a patient with previous cancer, Schmorl node, marrow edema on MRI, edema reduced on follow-up MRI
    When the findings are worked up
    Then DEG-97 speaks for degenerative
    And DEG-97 is moderate evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                                                     | answer                         |
      | spinal pain, marrow edema on MRI not recorded                               | DEG-97 speaks for degenerative |
      | no pedicle involvement, edema reduced on follow-up MRI not recorded         | DEG-97 speaks for degenerative |
      | no soft tissue mass, edema reduced on follow-up MRI not recorded            | DEG-97 speaks for degenerative |
      | no paraspinal or epidural mass, edema reduced on follow-up MRI not recorded | DEG-97 speaks for degenerative |
      | no histology shows malignancy, edema reduced on follow-up MRI not recorded  | DEG-97 speaks for degenerative |
      | no previous cancer                                                          | DEG-97 stays silent            |
      | no Schmorl node                                                             | DEG-97 stays silent            |
      | no marrow edema on MRI                                                      | DEG-97 stays silent            |
      | no edema reduced on follow-up MRI                                           | DEG-97 stays silent            |
      | disc destruction                                                            | DEG-97 stays silent            |
      | bone culture growth                                                         | DEG-97 stays silent            |
      | marrow infiltration on MRI                                                  | DEG-97 stays silent            |
      | histology shows malignancy                                                  | DEG-97 stays silent            |

  @rule-DEG-98
  Scenario: DEG-98: Mechanical back pain of three months and more speaks a little for wear of the spine when nothing betrays another cause
    Given a 22-year-old patient with no inflammatory back pain, pain duration 15 weeks
    When the findings are worked up
    Then DEG-98 speaks for degenerative
    And DEG-98 is weak evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                                                               | answer                         |
      | age 18 years                                                                          | DEG-98 speaks for degenerative |
      | pain duration 12 weeks                                                                | DEG-98 speaks for degenerative |
      | back pain worse on extension, inflammatory back pain not recorded                     | DEG-98 speaks for degenerative |
      | pain worse when sitting, inflammatory back pain not recorded                          | DEG-98 speaks for degenerative |
      | age 17.5 years                                                                        | DEG-98 stays silent            |
      | pain duration 9 weeks                                                                 | DEG-98 stays silent            |
      | inflammatory back pain not recorded                                                   | DEG-98 stays silent            |
      | fever                                                                                 | DEG-98 stays silent            |
      | inflammatory markers raised                                                           | DEG-98 stays silent            |
      | vertebral collapse                                                                    | DEG-98 stays silent            |
      | sacroiliac erosion                                                                    | DEG-98 stays silent            |
      | pregnancy                                                                             | DEG-98 stays silent            |
      | age 18 years, pain duration 12 weeks, inflammatory back pain, pain worse when sitting | DEG-98 stays silent            |

  @rule-DEG-99
  Scenario: DEG-99: Pain that runs down the leg of an adult under 65 speaks a little for a prolapsed disc
    Given a 61-year-old patient with radiating pain
    When the findings are worked up
    Then DEG-99 speaks for degenerative
    And DEG-99 is weak evidence for degenerative disc disease
    And with this changed the answer is
      | changed                     | answer                         |
      | age 25 years                | DEG-99 speaks for degenerative |
      | age 65 years                | DEG-99 speaks for degenerative |
      | no radiating pain           | DEG-99 stays silent            |
      | age 23 years                | DEG-99 stays silent            |
      | age 65.5 years              | DEG-99 stays silent            |
      | fever                       | DEG-99 stays silent            |
      | inflammatory markers raised | DEG-99 stays silent            |
      | previous cancer             | DEG-99 stays silent            |
      | recent injury               | DEG-99 stays silent            |
      | vertebral collapse          | DEG-99 stays silent            |
      | double line sign            | DEG-99 stays silent            |
      | known spondyloarthritis     | DEG-99 stays silent            |

  @rule-DEG-100
  Scenario: DEG-100: A slipped vertebra past 50 speaks a little for wear of its facet joints and disc
    Given a 54-year-old patient with spondylolisthesis
    When the findings are worked up
    Then DEG-100 speaks for degenerative
    And DEG-100 is weak evidence for degenerative disc disease
    And with this changed the answer is
      | changed              | answer                          |
      | age 50 years         | DEG-100 speaks for degenerative |
      | no spondylolisthesis | DEG-100 stays silent            |
      | age 46 years         | DEG-100 stays silent            |
      | vertebral collapse   | DEG-100 stays silent            |
      | bone culture growth  | DEG-100 stays silent            |
      | previous cancer      | DEG-100 stays silent            |

  @rule-DEG-101
  Scenario: DEG-101: A torn labrum, or pain on bending and turning inward over cysts or edema of the socket, speaks a little for impingement and early wear of the hip
    Given a patient with acetabular labral tear, subchondral cysts
    When the findings are worked up
    Then DEG-101 speaks for degenerative
    And DEG-101 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                      | answer                          |
      | FADIR test, acetabular labral tear not recorded              | DEG-101 speaks for degenerative |
      | marrow edema site acetabulum, subchondral cysts not recorded | DEG-101 speaks for degenerative |
      | restricted movement, subchondral cysts not recorded          | DEG-101 speaks for degenerative |
      | pain worse when sitting, subchondral cysts not recorded      | DEG-101 speaks for degenerative |
      | no acetabular labral tear                                    | DEG-101 stays silent            |
      | no subchondral cysts                                         | DEG-101 stays silent            |
      | double line sign                                             | DEG-101 stays silent            |
      | fever                                                        | DEG-101 stays silent            |
      | diffuse edema of femoral head and neck                       | DEG-101 stays silent            |
      | nidus                                                        | DEG-101 stays silent            |

  @rule-DEG-102
  Scenario: DEG-102: Cysts beneath the joint surface past 40 speak a little for osteoarthritis where nothing points to arthritis
    Given a 44-year-old patient with subchondral cysts
    When the findings are worked up
    Then DEG-102 speaks for degenerative
    And DEG-102 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                     | answer                          |
      | age 40 years                | DEG-102 speaks for degenerative |
      | no subchondral cysts        | DEG-102 stays silent            |
      | age 39.5 years              | DEG-102 stays silent            |
      | bone erosion                | DEG-102 stays silent            |
      | synovitis on imaging        | DEG-102 stays silent            |
      | inflammatory markers raised | DEG-102 stays silent            |
      | rheumatoid factor           | DEG-102 stays silent            |
      | anti-CCP antibodies         | DEG-102 stays silent            |
      | double line sign            | DEG-102 stays silent            |
      | known gout                  | DEG-102 stays silent            |

  @rule-DEG-103
  Scenario: DEG-103: A joint destroyed past 60 without fever or a germ speaks a little for rapidly destructive osteoarthritis, whatever the joint is called
    Given a 64-year-old patient with joint destruction
    When the findings are worked up
    Then DEG-103 speaks for degenerative
    And DEG-103 is weak evidence for rapidly destructive osteoarthritis
    And with this changed the answer is
      | changed                                                        | answer                          |
      | age 60 years                                                   | DEG-103 speaks for degenerative |
      | joint destruction on follow-up, joint destruction not recorded | DEG-103 speaks for degenerative |
      | no pus on aspiration                                           | DEG-103 speaks for degenerative |
      | no mycobacteria detected                                       | DEG-103 speaks for degenerative |
      | C-reactive protein 50 mg/L                                     | DEG-103 speaks for degenerative |
      | age 59.5 years                                                 | DEG-103 stays silent            |
      | no joint destruction                                           | DEG-103 stays silent            |
      | fever                                                          | DEG-103 stays silent            |
      | bone culture growth                                            | DEG-103 stays silent            |
      | neuropathy                                                     | DEG-103 stays silent            |
      | soft tissue mass                                               | DEG-103 stays silent            |
      | double line sign                                               | DEG-103 stays silent            |
      | known rheumatoid arthritis                                     | DEG-103 stays silent            |
      | rheumatoid factor                                              | DEG-103 stays silent            |
      | C-reactive protein 62 mg/L                                     | DEG-103 stays silent            |
      | tuberculosis exposure                                          | DEG-103 stays silent            |
      | rice bodies                                                    | DEG-103 stays silent            |

  @rule-DEG-104
  Scenario: DEG-104: A torn cuff with edema or pain of the shoulder past 60 speaks a little for wear of the shoulder
    Given a 64-year-old patient with tendon tear on imaging, marrow edema site humeral head
    When the findings are worked up
    Then DEG-104 speaks for degenerative
    And DEG-104 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                       | answer                          |
      | age 60 years                                  | DEG-104 speaks for degenerative |
      | shoulder pain, marrow edema site not recorded | DEG-104 speaks for degenerative |
      | no tendon tear on imaging                     | DEG-104 stays silent            |
      | age 59.5 years                                | DEG-104 stays silent            |
      | marrow edema site femoral head                | DEG-104 stays silent            |
      | recent injury                                 | DEG-104 stays silent            |
      | double line sign                              | DEG-104 stays silent            |
      | fever                                         | DEG-104 stays silent            |
      | soft tissue mass                              | DEG-104 stays silent            |

  @rule-DEG-105
  Scenario: DEG-105: Edema of two neighboring bones of the midfoot or forefoot past 45 without load or injury on record speaks a little for wear of the joint between them
    Given a 49-year-old patient with marrow edema site navicular and other tarsal bone
    When the findings are worked up
    Then DEG-105 speaks for degenerative
    And DEG-105 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                                                                                                                   | answer                          |
      | age 45 years                                                                                                                                              | DEG-105 speaks for degenerative |
      | age 61 years, marrow edema site intertrochanteric region and distal femur and talus and other tarsal bone and metatarsal and forearm shaft and lunate     | DEG-105 speaks for degenerative |
      | age 61 years, marrow edema site intertrochanteric region and distal femur and fibula and talus and other tarsal bone and toe and forearm shaft and lunate | DEG-105 speaks for degenerative |
      | age 41 years                                                                                                                                              | DEG-105 stays silent            |
      | marrow edema site other tarsal bone                                                                                                                       | DEG-105 stays silent            |
      | marrow edema site toe                                                                                                                                     | DEG-105 stays silent            |
      | recent injury                                                                                                                                             | DEG-105 stays silent            |
      | athletic or military training                                                                                                                             | DEG-105 stays silent            |
      | neuropathy                                                                                                                                                | DEG-105 stays silent            |
      | diabetes                                                                                                                                                  | DEG-105 stays silent            |
      | inflammatory markers raised                                                                                                                               | DEG-105 stays silent            |
      | fracture line on MRI                                                                                                                                      | DEG-105 stays silent            |
      | sclerotic lesion                                                                                                                                          | DEG-105 stays silent            |
      | joint swelling                                                                                                                                            | DEG-105 stays silent            |

  @rule-DEG-106
  Scenario: DEG-106: Edema of the lunate and the carpal bone beside it past 35 without injury speaks a little for ulnar impaction
    Given a 39-year-old patient with marrow edema site lunate and other carpal bone
    When the findings are worked up
    Then DEG-106 speaks for degenerative
    And DEG-106 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                             | answer                          |
      | age 35 years                        | DEG-106 speaks for degenerative |
      | age 31 years                        | DEG-106 stays silent            |
      | marrow edema site lunate            | DEG-106 stays silent            |
      | marrow edema site other carpal bone | DEG-106 stays silent            |
      | recent injury                       | DEG-106 stays silent            |
      | ulnar variance negative variance    | DEG-106 stays silent            |
      | sclerotic lesion                    | DEG-106 stays silent            |
      | swollen joint count 2 sites         | DEG-106 stays silent            |
      | inflammatory markers raised         | DEG-106 stays silent            |

  @rule-DEG-107
  Scenario: DEG-107: Edema on both sides of the hip joint past 60 speaks a little for wear
    Given a 64-year-old patient with marrow edema site femoral head and acetabulum
    When the findings are worked up
    Then DEG-107 speaks for degenerative
    And DEG-107 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                | answer                          |
      | age 60 years                           | DEG-107 speaks for degenerative |
      | C-reactive protein 50 mg/L             | DEG-107 speaks for degenerative |
      | age 59.5 years                         | DEG-107 stays silent            |
      | marrow edema site femoral head         | DEG-107 stays silent            |
      | marrow edema site acetabulum           | DEG-107 stays silent            |
      | fever                                  | DEG-107 stays silent            |
      | double line sign                       | DEG-107 stays silent            |
      | diffuse edema of femoral head and neck | DEG-107 stays silent            |
      | bone culture growth                    | DEG-107 stays silent            |
      | C-reactive protein 62 mg/L             | DEG-107 stays silent            |
      | lytic lesion                           | DEG-107 stays silent            |
      | previous cancer                        | DEG-107 stays silent            |

  @rule-DEG-108
  Scenario: DEG-108: An ill-shaped hip that hurts an adult on use speaks a little for impingement and early wear
    Given a 22-year-old patient with hip dysplasia, hip pain
    When the findings are worked up
    Then DEG-108 speaks for degenerative
    And DEG-108 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                | answer                          |
      | age 18 years                           | DEG-108 speaks for degenerative |
      | no hip dysplasia                       | DEG-108 stays silent            |
      | age 17.5 years                         | DEG-108 stays silent            |
      | pubis pain                             | DEG-108 stays silent            |
      | fever                                  | DEG-108 stays silent            |
      | double line sign                       | DEG-108 stays silent            |
      | diffuse edema of femoral head and neck | DEG-108 stays silent            |
      | nidus                                  | DEG-108 stays silent            |
      | femoral neck fracture                  | DEG-108 stays silent            |

  @rule-DEG-109
  Scenario: DEG-109: Worn facet joints or a narrow disc in somebody past 40 with back pain speak a little for wear of the spine
    Given a 44-year-old patient with facet joint osteoarthritis, spinal pain
    When the findings are worked up
    Then DEG-109 speaks for degenerative
    And DEG-109 is weak evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                                                                                                                                                                                               | answer                          |
      | age 40 years                                                                                                                                                                                                          | DEG-109 speaks for degenerative |
      | disc height loss, facet joint osteoarthritis not recorded                                                                                                                                                             | DEG-109 speaks for degenerative |
      | dark disc, facet joint osteoarthritis not recorded                                                                                                                                                                    | DEG-109 speaks for degenerative |
      | marrow edema site vertebral body, spinal pain not recorded                                                                                                                                                            | DEG-109 speaks for degenerative |
      | endplate edema, spinal pain not recorded                                                                                                                                                                              | DEG-109 speaks for degenerative |
      | age 39.5 years                                                                                                                                                                                                        | DEG-109 stays silent            |
      | no facet joint osteoarthritis                                                                                                                                                                                         | DEG-109 stays silent            |
      | fever                                                                                                                                                                                                                 | DEG-109 stays silent            |
      | inflammatory markers raised                                                                                                                                                                                           | DEG-109 stays silent            |
      | previous cancer                                                                                                                                                                                                       | DEG-109 stays silent            |
      | bright disc                                                                                                                                                                                                           | DEG-109 stays silent            |
      | endplate erosion                                                                                                                                                                                                      | DEG-109 stays silent            |
      | bone culture growth                                                                                                                                                                                                   | DEG-109 stays silent            |
      | paraspinal or epidural collection                                                                                                                                                                                     | DEG-109 stays silent            |
      | vertebral collapse                                                                                                                                                                                                    | DEG-109 stays silent            |
      | marrow edema site femoral head and femoral neck and intertrochanteric region and acetabulum and distal femur and fibula and talus and navicular and toe and sacral ala and ilium and lunate, spinal pain not recorded | DEG-109 stays silent            |

  @rule-DEG-110
  Scenario: DEG-110: Edema of the inner clavicle past 50 with quiet blood and no pustules speaks a little for wear of its joint
    Given a 54-year-old patient with marrow edema site medial clavicle
    When the findings are worked up
    Then DEG-110 speaks for degenerative
    And DEG-110 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                          | answer                          |
      | age 50 years                     | DEG-110 speaks for degenerative |
      | C-reactive protein 9 mg/L        | DEG-110 speaks for degenerative |
      | marrow edema site femoral head   | DEG-110 stays silent            |
      | age 46 years                     | DEG-110 stays silent            |
      | fever                            | DEG-110 stays silent            |
      | palmoplantar pustulosis          | DEG-110 stays silent            |
      | anterior chest wall hyperostosis | DEG-110 stays silent            |
      | cortical destruction             | DEG-110 stays silent            |
      | soft tissue mass                 | DEG-110 stays silent            |
      | previous cancer                  | DEG-110 stays silent            |
      | C-reactive protein 10 mg/L       | DEG-110 stays silent            |

  @rule-DEG-111
  Scenario: DEG-111: A long ulna with pain of the wrist or on use speaks a little for ulnar impaction
    Given a 29-year-old patient with ulnar variance positive variance, wrist pain
    When the findings are worked up
    Then DEG-111 is weak evidence for a degenerative cause
    And with this changed the answer is
      | changed                                    | answer                          |
      | age 25 years                               | DEG-111 speaks for degenerative |
      | pain with activity, pain site not recorded | DEG-111 speaks for degenerative |
      | ulnar variance negative variance           | DEG-111 stays silent            |
      | age 23 years                               | DEG-111 stays silent            |
      | hip pain                                   | DEG-111 stays silent            |
      | recent injury                              | DEG-111 stays silent            |
      | fever                                      | DEG-111 stays silent            |
      | bone erosion                               | DEG-111 stays silent            |

  @rule-DEG-112
  Scenario: DEG-112: A hole with a dense border in the socket of the hip or beside another joint past 40 speaks a little for a cyst of wear
    Given a 44-year-old patient with lesion margin sclerotic, marrow edema site femoral head
    When the findings are worked up
    Then DEG-112 speaks for degenerative
    And DEG-112 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                  | answer                          |
      | age 40 years                             | DEG-112 speaks for degenerative |
      | age 39.5 years                           | DEG-112 stays silent            |
      | lesion margin sharp without sclerosis    | DEG-112 stays silent            |
      | marrow edema site proximal femoral shaft | DEG-112 stays silent            |
      | marrow edema site proximal tibia         | DEG-112 stays silent            |
      | marrow edema site humeral shaft          | DEG-112 stays silent            |
      | soft tissue mass                         | DEG-112 stays silent            |
      | matrix mineralization                    | DEG-112 stays silent            |
      | cortical destruction                     | DEG-112 stays silent            |
      | multiple bone lesions                    | DEG-112 stays silent            |
      | known gout                               | DEG-112 stays silent            |

  @rule-DEG-113
  Scenario: DEG-113: Edema of the arch and facets of a vertebra past 50 speaks a little for wear of the posterior joints
    Given a 54-year-old patient with marrow edema site vertebral posterior elements
    When the findings are worked up
    Then DEG-113 speaks for degenerative
    And DEG-113 is weak evidence for degenerative disc disease
    And with this changed the answer is
      | changed                           | answer                          |
      | age 50 years                      | DEG-113 speaks for degenerative |
      | uric acid 7 mg/dL                 | DEG-113 speaks for degenerative |
      | marrow edema site femoral head    | DEG-113 stays silent            |
      | age 46 years                      | DEG-113 stays silent            |
      | fever                             | DEG-113 stays silent            |
      | bone culture growth               | DEG-113 stays silent            |
      | abscess                           | DEG-113 stays silent            |
      | paraspinal or epidural collection | DEG-113 stays silent            |
      | recent injury                     | DEG-113 stays silent            |
      | vertebral collapse                | DEG-113 stays silent            |
      | multiple bone lesions             | DEG-113 stays silent            |
      | pedicle involvement               | DEG-113 stays silent            |
      | histology shows malignancy        | DEG-113 stays silent            |
      | uric acid 9 mg/dL                 | DEG-113 stays silent            |
      | histology shows crystal deposits  | DEG-113 stays silent            |

  @rule-DEG-114
  Scenario: DEG-114: Rapidly worse pain of a hip or shoulder past 65 without injury or fever speaks a little for rapidly destructive osteoarthritis
    Given a 69-year-old patient with hip pain, rapid worsening
    When the findings are worked up
    Then DEG-114 speaks for degenerative
    And DEG-114 is weak evidence for rapidly destructive osteoarthritis
    And with this changed the answer is
      | changed               | answer                          |
      | age 65 years          | DEG-114 speaks for degenerative |
      | age 61 years          | DEG-114 stays silent            |
      | clavicle pain         | DEG-114 stays silent            |
      | no rapid worsening    | DEG-114 stays silent            |
      | recent injury         | DEG-114 stays silent            |
      | fever                 | DEG-114 stays silent            |
      | bone culture growth   | DEG-114 stays silent            |
      | previous cancer       | DEG-114 stays silent            |
      | femoral neck fracture | DEG-114 stays silent            |
      | lytic lesion          | DEG-114 stays silent            |
      | soft tissue mass      | DEG-114 stays silent            |

  @rule-DEG-115
  Scenario: DEG-115: Edema at an accessory bone with pain on use or tenderness speaks a little for wear of its false joint
    Given a patient with edema at an accessory bone, pain with activity
    When the findings are worked up
    Then DEG-115 is weak evidence for a degenerative cause
    And with this changed the answer is
      | changed                                                 | answer                          |
      | focal bony tenderness, pain with activity not recorded  | DEG-115 speaks for degenerative |
      | tendon stress test, pain with activity not recorded     | DEG-115 speaks for degenerative |
      | pain duration 12 weeks, pain with activity not recorded | DEG-115 speaks for degenerative |
      | no edema at an accessory bone                           | DEG-115 stays silent            |
      | recent injury                                           | DEG-115 stays silent            |
      | fever                                                   | DEG-115 stays silent            |
      | pain duration 43 days, pain with activity not recorded  | DEG-115 stays silent            |

  @rule-DEG-120
  Scenario: DEG-120: Fluid in a facet joint or edema of its arch past 50, without fever and with a sterile culture or no abscess on record, speaks a little for wear even when a marker is slightly raised
    Given a 54-year-old patient with facet joint effusion, no fever, no blood culture growth
    When the findings are worked up
    Then DEG-120 speaks for degenerative
    And DEG-120 is weak evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                                       | answer                          |
      | age 50 years                                                  | DEG-120 speaks for degenerative |
      | facet joint osteoarthritis, facet joint effusion not recorded | DEG-120 speaks for degenerative |
      | no tissue culture growth, blood culture growth not recorded   | DEG-120 speaks for degenerative |
      | no epidural abscess, blood culture growth not recorded        | DEG-120 speaks for degenerative |
      | C-reactive protein 30 mg/L                                    | DEG-120 speaks for degenerative |
      | no facet joint effusion                                       | DEG-120 stays silent            |
      | age 46 years                                                  | DEG-120 stays silent            |
      | fever                                                         | DEG-120 stays silent            |
      | blood culture growth not recorded                             | DEG-120 stays silent            |
      | C-reactive protein 38 mg/L                                    | DEG-120 stays silent            |
      | bone culture growth                                           | DEG-120 stays silent            |
      | abscess                                                       | DEG-120 stays silent            |
      | paraspinal or epidural collection                             | DEG-120 stays silent            |
      | chills                                                        | DEG-120 stays silent            |
      | white cell count 15 ×10^9/L                                   | DEG-120 stays silent            |
      | recent infection                                              | DEG-120 stays silent            |
      | immunosuppression                                             | DEG-120 stays silent            |
      | previous cancer                                               | DEG-120 stays silent            |
      | skin entry site                                               | DEG-120 stays silent            |
      | recent injury                                                 | DEG-120 stays silent            |
      | vertebral collapse                                            | DEG-120 stays silent            |
      | histology shows malignancy                                    | DEG-120 stays silent            |
      | histology shows crystal deposits                              | DEG-120 stays silent            |

  @rule-DEG-121
  Scenario: DEG-121: A halo of edema at an uneven endplate with spared pedicles or a straight back wall speaks for a fresh hernia of the disc into the vertebra
    Given a patient with endplate edema, endplate irregularity, no pedicle involvement, C-reactive protein 8 mg/L
    When the findings are worked up
    Then DEG-121 speaks for degenerative
    And DEG-121 is moderate evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                                                             | answer                          |
      | Schmorl node, endplate irregularity not recorded                                    | DEG-121 speaks for degenerative |
      | no convex posterior vertebral wall, pedicle involvement not recorded                | DEG-121 speaks for degenerative |
      | no paraspinal or epidural mass, pedicle involvement not recorded                    | DEG-121 speaks for degenerative |
      | no soft tissue mass, pedicle involvement not recorded                               | DEG-121 speaks for degenerative |
      | routine blood tests normal, C-reactive protein not recorded                         | DEG-121 speaks for degenerative |
      | no fever, C-reactive protein not recorded                                           | DEG-121 speaks for degenerative |
      | no endplate edema                                                                   | DEG-121 stays silent            |
      | no endplate irregularity                                                            | DEG-121 stays silent            |
      | C-reactive protein 10 mg/L                                                          | DEG-121 stays silent            |
      | pedicle involvement not recorded                                                    | DEG-121 stays silent            |
      | leukocytosis                                                                        | DEG-121 stays silent            |
      | bright disc                                                                         | DEG-121 stays silent            |
      | disc destruction                                                                    | DEG-121 stays silent            |
      | endplate erosion                                                                    | DEG-121 stays silent            |
      | paraspinal inflammation                                                             | DEG-121 stays silent            |
      | paraspinal or epidural collection                                                   | DEG-121 stays silent            |
      | bone culture growth                                                                 | DEG-121 stays silent            |
      | convex posterior vertebral wall                                                     | DEG-121 stays silent            |
      | lytic lesion                                                                        | DEG-121 stays silent            |
      | multiple bone lesions                                                               | DEG-121 stays silent            |
      | marrow infiltration on MRI                                                          | DEG-121 stays silent            |
      | recent injury                                                                       | DEG-121 stays silent            |
      | no fever, pedicle involvement, no soft tissue mass, C-reactive protein not recorded | DEG-121 stays silent            |

  @rule-DEG-122
  Scenario: DEG-122: Inflamed soft tissue around the spine speaks strongly against disc degeneration, unless it surrounds a facet joint that holds fluid or spinous processes that rub
    Given a patient with paraspinal inflammation, endplate edema
    When the findings are worked up
    Then DEG-122 speaks against degenerative
    And DEG-122 is strong evidence against degenerative disc disease
    And with this changed the answer is
      | changed                                                                                                                                                                                 | answer                              |
      | back pain, endplate edema not recorded                                                                                                                                                  | DEG-122 speaks against degenerative |
      | neck pain, endplate edema not recorded                                                                                                                                                  | DEG-122 speaks against degenerative |
      | marrow edema site vertebral body, endplate edema not recorded                                                                                                                           | DEG-122 speaks against degenerative |
      | no paraspinal inflammation                                                                                                                                                              | DEG-122 stays silent                |
      | facet joint effusion                                                                                                                                                                    | DEG-122 stays silent                |
      | age 49 years, touching spinous processes, bursitis on imaging, back pain                                                                                                                | DEG-122 stays silent                |
      | marrow edema site femoral shaft and vertebral posterior elements and sacral ala and sacroiliac joint and pubis and humeral head and elbow bones and lunate, endplate edema not recorded | DEG-122 stays silent                |

  @rule-DEG-123
  Scenario: DEG-123: Edema of the pubic symphysis with pain on use in a woman past 35 who does not train and has no fever speaks a little for its wear
    Given a 39-year-old female patient with edema of both sides of the pubic symphysis, pain with activity, no recent injury
    When the findings are worked up
    Then DEG-123 speaks for degenerative
    And DEG-123 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                                              | answer                          |
      | age 35 years                                                                         | DEG-123 speaks for degenerative |
      | marrow edema site pubis, edema of both sides of the pubic symphysis not recorded     | DEG-123 speaks for degenerative |
      | pain with loading, pain with activity not recorded                                   | DEG-123 speaks for degenerative |
      | pain duration 15 weeks, pain with activity not recorded                              | DEG-123 speaks for degenerative |
      | no fever                                                                             | DEG-123 speaks for degenerative |
      | no fracture line on MRI                                                              | DEG-123 speaks for degenerative |
      | pregnancy, pain duration 12 weeks, sex not recorded, pain with activity not recorded | DEG-123 speaks for degenerative |
      | sex male                                                                             | DEG-123 stays silent            |
      | age 31 years                                                                         | DEG-123 stays silent            |
      | no edema of both sides of the pubic symphysis                                        | DEG-123 stays silent            |
      | no pain with activity                                                                | DEG-123 stays silent            |
      | recent injury                                                                        | DEG-123 stays silent            |
      | chills                                                                               | DEG-123 stays silent            |
      | athletic or military training                                                        | DEG-123 stays silent            |
      | fracture on radiograph                                                               | DEG-123 stays silent            |
      | previous cancer                                                                      | DEG-123 stays silent            |
      | radiotherapy to the site                                                             | DEG-123 stays silent            |
      | known osteoporosis                                                                   | DEG-123 stays silent            |
      | pregnancy stage third trimester                                                      | DEG-123 stays silent            |
      | bone culture growth                                                                  | DEG-123 stays silent            |
      | pregnancy, pain duration 43 days, sex not recorded, pain with activity not recorded  | DEG-123 stays silent            |

  @rule-DEG-124
  Scenario: DEG-124: Half a year or more of spinal pain without fever beside a narrow, spurred or gas-filled disc speaks a little for wear even when a marker is slightly raised
    Given a patient with endplate edema, pain duration 32 weeks, no fever, gas in the disc
    When the findings are worked up
    Then DEG-124 speaks for degenerative
    And DEG-124 is weak evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                        | answer                          |
      | pain duration 180 days                         | DEG-124 speaks for degenerative |
      | disc height loss, gas in the disc not recorded | DEG-124 speaks for degenerative |
      | osteophytes, gas in the disc not recorded      | DEG-124 speaks for degenerative |
      | dark disc, gas in the disc not recorded        | DEG-124 speaks for degenerative |
      | C-reactive protein 30 mg/L                     | DEG-124 speaks for degenerative |
      | no endplate edema                              | DEG-124 stays silent            |
      | pain duration 19 weeks                         | DEG-124 stays silent            |
      | fever                                          | DEG-124 stays silent            |
      | no gas in the disc                             | DEG-124 stays silent            |
      | C-reactive protein 38 mg/L                     | DEG-124 stays silent            |
      | rapid worsening                                | DEG-124 stays silent            |
      | bone culture growth                            | DEG-124 stays silent            |
      | disc destruction                               | DEG-124 stays silent            |
      | endplate erosion                               | DEG-124 stays silent            |
      | bright disc                                    | DEG-124 stays silent            |
      | paraspinal or epidural collection              | DEG-124 stays silent            |
      | paraspinal inflammation                        | DEG-124 stays silent            |
      | tuberculosis exposure                          | DEG-124 stays silent            |
      | immunosuppression                              | DEG-124 stays silent            |
      | previous cancer                                | DEG-124 stays silent            |
      | weight loss                                    | DEG-124 stays silent            |

  @rule-DEG-125
  Scenario: DEG-125: A destroyed shoulder past 60 with a torn cuff, or a destroyed joint with calcium crystals in its fluid, without fever or a germ, speaks for the crystal-laden destruction of cuff arthropathy
    Given a 64-year-old patient with joint destruction, tendon tear on imaging, knee pain
    When the findings are worked up
    Then DEG-125 speaks for degenerative
    And DEG-125 is moderate evidence for rapidly destructive osteoarthritis
    And with this changed the answer is
      | changed                                                         | answer                          |
      | age 60 years                                                    | DEG-125 speaks for degenerative |
      | joint destruction on follow-up, joint destruction not recorded  | DEG-125 speaks for degenerative |
      | subchondral collapse, joint destruction not recorded            | DEG-125 speaks for degenerative |
      | subchondral bone loss, joint destruction not recorded           | DEG-125 speaks for degenerative |
      | crystals in synovial fluid, tendon tear on imaging not recorded | DEG-125 speaks for degenerative |
      | marrow edema site humeral head, pain site not recorded          | DEG-125 speaks for degenerative |
      | no pus on aspiration                                            | DEG-125 speaks for degenerative |
      | C-reactive protein 50 mg/L                                      | DEG-125 speaks for degenerative |
      | age 59.5 years                                                  | DEG-125 stays silent            |
      | no joint destruction                                            | DEG-125 stays silent            |
      | no tendon tear on imaging                                       | DEG-125 stays silent            |
      | clavicle pain                                                   | DEG-125 stays silent            |
      | fever                                                           | DEG-125 stays silent            |
      | bone culture growth                                             | DEG-125 stays silent            |
      | neuropathy                                                      | DEG-125 stays silent            |
      | previous cancer                                                 | DEG-125 stays silent            |
      | known rheumatoid arthritis                                      | DEG-125 stays silent            |
      | recent injury                                                   | DEG-125 stays silent            |
      | C-reactive protein 62 mg/L                                      | DEG-125 stays silent            |

  @rule-DEG-130
  Scenario: DEG-130: Spinous processes that touch, with edema of the arch or fluid between them, speak strongly for their friction
    Given a 49-year-old patient with touching spinous processes, marrow edema site vertebral posterior elements
    When the findings are worked up
    Then DEG-130 speaks for degenerative
    And DEG-130 is strong evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                             | answer                          |
      | age 45 years                                        | DEG-130 speaks for degenerative |
      | bursitis on imaging, marrow edema site not recorded | DEG-130 speaks for degenerative |
      | no touching spinous processes                       | DEG-130 stays silent            |
      | age 41 years                                        | DEG-130 stays silent            |
      | marrow edema site femoral head                      | DEG-130 stays silent            |
      | bone culture growth                                 | DEG-130 stays silent            |
      | abscess                                             | DEG-130 stays silent            |
      | C-reactive protein 25 mg/L                          | DEG-130 stays silent            |

  @rule-DEG-140
  Scenario: DEG-140: Back pain that is worse on leaning back, past 50, speaks a little for wear of the posterior joints of the spine
    Given a 54-year-old patient with back pain worse on extension
    When the findings are worked up
    Then DEG-140 speaks for degenerative
    And DEG-140 is weak evidence for degenerative disc disease
    And with this changed the answer is
      | changed                         | answer                          |
      | age 50 years                    | DEG-140 speaks for degenerative |
      | no back pain worse on extension | DEG-140 stays silent            |
      | age 46 years                    | DEG-140 stays silent            |
      | C-reactive protein 25 mg/L      | DEG-140 stays silent            |
      | bone culture growth             | DEG-140 stays silent            |
      | vertebral collapse              | DEG-140 stays silent            |
      | pedicle involvement             | DEG-140 stays silent            |
      | lytic lesion                    | DEG-140 stays silent            |
      | low T1 marrow signal            | DEG-140 stays silent            |
      | multiple bone lesions           | DEG-140 stays silent            |
      | night pain                      | DEG-140 stays silent            |
      | weight loss                     | DEG-140 stays silent            |

  @rule-DEG-141
  Scenario: DEG-141: Cysts, osteophytes or a narrow space at the sternoclavicular or acromioclavicular joint past 40 with quiet blood tests speak a little for its wear, also where the joint lining is thick
    Given a 44-year-old patient with marrow edema site acromion, subchondral cysts, C-reactive protein 8 mg/L
    When the findings are worked up
    Then DEG-141 speaks for degenerative
    And DEG-141 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                     | answer                          |
      | age 40 years                                                | DEG-141 speaks for degenerative |
      | osteophytes, subchondral cysts not recorded                 | DEG-141 speaks for degenerative |
      | joint space narrowing, subchondral cysts not recorded       | DEG-141 speaks for degenerative |
      | routine blood tests normal, C-reactive protein not recorded | DEG-141 speaks for degenerative |
      | marrow edema site clavicle                                  | DEG-141 stays silent            |
      | marrow edema site rib                                       | DEG-141 stays silent            |
      | age 39.5 years                                              | DEG-141 stays silent            |
      | no subchondral cysts                                        | DEG-141 stays silent            |
      | C-reactive protein 10 mg/L                                  | DEG-141 stays silent            |
      | fever                                                       | DEG-141 stays silent            |
      | palmoplantar pustulosis                                     | DEG-141 stays silent            |
      | psoriasis                                                   | DEG-141 stays silent            |
      | anterior chest wall hyperostosis                            | DEG-141 stays silent            |
      | bone erosion                                                | DEG-141 stays silent            |
      | cortical destruction                                        | DEG-141 stays silent            |
      | soft tissue mass                                            | DEG-141 stays silent            |
      | rheumatoid factor                                           | DEG-141 stays silent            |
      | anti-CCP antibodies                                         | DEG-141 stays silent            |
      | recent injury                                               | DEG-141 stays silent            |

  @rule-DEG-142
  Scenario: DEG-142: Pain of half a year or more in a knee or hip past 60, with edema on both sides of the joint, speaks a little for osteoarthritis where nothing points elsewhere
    Given a 64-year-old patient with pain duration 32 weeks, marrow edema site femoral condyle and tibial plateau
    When the findings are worked up
    Then DEG-142 speaks for degenerative
    And DEG-142 is weak evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                   | answer                          |
      | age 60 years                                                                                                                                                                                                                                                                                              | DEG-142 speaks for degenerative |
      | pain duration 180 days                                                                                                                                                                                                                                                                                    | DEG-142 speaks for degenerative |
      | age 61 years, pain duration 181 days, marrow edema site femoral head and femoral neck and intertrochanteric region and acetabulum and distal femur and tibial plateau and fibula and talus and navicular and toe and vertebral posterior elements and sacral ala and ilium and medial clavicle and lunate | DEG-142 speaks for degenerative |
      | age 59.5 years                                                                                                                                                                                                                                                                                            | DEG-142 stays silent            |
      | pain duration 19 weeks                                                                                                                                                                                                                                                                                    | DEG-142 stays silent            |
      | marrow edema site femoral neck                                                                                                                                                                                                                                                                            | DEG-142 stays silent            |
      | fever                                                                                                                                                                                                                                                                                                     | DEG-142 stays silent            |
      | inflammatory markers raised                                                                                                                                                                                                                                                                               | DEG-142 stays silent            |
      | bone culture growth                                                                                                                                                                                                                                                                                       | DEG-142 stays silent            |
      | recent injury                                                                                                                                                                                                                                                                                             | DEG-142 stays silent            |
      | previous cancer                                                                                                                                                                                                                                                                                           | DEG-142 stays silent            |
      | subchondral line parallel to the surface                                                                                                                                                                                                                                                                  | DEG-142 stays silent            |
      | subchondral fracture                                                                                                                                                                                                                                                                                      | DEG-142 stays silent            |
      | fracture line on MRI                                                                                                                                                                                                                                                                                      | DEG-142 stays silent            |
      | double line sign                                                                                                                                                                                                                                                                                          | DEG-142 stays silent            |
      | synovitis on imaging                                                                                                                                                                                                                                                                                      | DEG-142 stays silent            |
      | bone erosion                                                                                                                                                                                                                                                                                              | DEG-142 stays silent            |
      | low T1 marrow signal                                                                                                                                                                                                                                                                                      | DEG-142 stays silent            |
      | lytic lesion                                                                                                                                                                                                                                                                                              | DEG-142 stays silent            |
      | rapid worsening                                                                                                                                                                                                                                                                                           | DEG-142 stays silent            |
      | night pain                                                                                                                                                                                                                                                                                                | DEG-142 stays silent            |
      | joint swelling                                                                                                                                                                                                                                                                                            | DEG-142 stays silent            |
      | no cartilage loss                                                                                                                                                                                                                                                                                         | DEG-142 stays silent            |
      | no osteophytes                                                                                                                                                                                                                                                                                            | DEG-142 stays silent            |

  @rule-DEG-150
  Scenario: DEG-150: A Schmorl node or uneven endplate with edema, no fever or quiet markers, and sudden pain, a single level or no fall speaks a little for a fresh Schmorl node
    Given a patient with endplate irregularity, marrow edema site vertebral body, C-reactive protein 8 mg/L, pain onset sudden
    When the findings are worked up
    Then DEG-150 speaks for degenerative
    And DEG-150 is weak evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                                     | answer                          |
      | Schmorl node, endplate irregularity not recorded            | DEG-150 speaks for degenerative |
      | endplate edema, marrow edema site not recorded              | DEG-150 speaks for degenerative |
      | routine blood tests normal, C-reactive protein not recorded | DEG-150 speaks for degenerative |
      | no fever, C-reactive protein not recorded                   | DEG-150 speaks for degenerative |
      | number of vertebral levels 1 sites, pain onset not recorded | DEG-150 speaks for degenerative |
      | no recent injury, pain onset not recorded                   | DEG-150 speaks for degenerative |
      | no endplate irregularity                                    | DEG-150 stays silent            |
      | marrow edema site vertebral posterior elements              | DEG-150 stays silent            |
      | C-reactive protein 10 mg/L                                  | DEG-150 stays silent            |
      | pain onset gradual                                          | DEG-150 stays silent            |
      | fever                                                       | DEG-150 stays silent            |
      | endplate erosion                                            | DEG-150 stays silent            |
      | aggressive bone lesion                                      | DEG-150 stays silent            |

  @rule-DEG-151
  Scenario: DEG-151: Slight sacroiliac edema on both sides of a woman of child-bearing age without erosion speaks a little for osteitis condensans, also where she carries HLA-B27
    Given a 51-year-old female patient with bilateral marrow edema, sacroiliac marrow edema, no sacroiliac erosion, C-reactive protein 8 mg/L
    When the findings are worked up
    Then DEG-151 speaks for degenerative
    And DEG-151 is weak evidence for osteitis condensans ilii
    And with this changed the answer is
      | changed                                                         | answer                          |
      | age 18 years                                                    | DEG-151 speaks for degenerative |
      | age 55 years                                                    | DEG-151 speaks for degenerative |
      | sacroiliac edema extent slight, C-reactive protein not recorded | DEG-151 speaks for degenerative |
      | sex male                                                        | DEG-151 stays silent            |
      | age 17.5 years                                                  | DEG-151 stays silent            |
      | age 57 years                                                    | DEG-151 stays silent            |
      | no bilateral marrow edema                                       | DEG-151 stays silent            |
      | sacroiliac erosion                                              | DEG-151 stays silent            |
      | C-reactive protein 10 mg/L                                      | DEG-151 stays silent            |
      | sacroiliitis on radiograph                                      | DEG-151 stays silent            |
      | psoriasis                                                       | DEG-151 stays silent            |
      | known spondyloarthritis                                         | DEG-151 stays silent            |

  @rule-DEG-152
  Scenario: DEG-152: Fluid between spinous processes with edema of the arch past 45 speaks for their friction where fever or a germ was looked for and absent, also with a slightly raised marker
    Given a 49-year-old patient with bursitis on imaging, back pain, no fever
    When the findings are worked up
    Then DEG-152 speaks for degenerative
    And DEG-152 is moderate evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                                         | answer                          |
      | no blood culture growth, fever not recorded                     | DEG-152 speaks for degenerative |
      | no tissue culture growth, fever not recorded                    | DEG-152 speaks for degenerative |
      | no abscess, fever not recorded                                  | DEG-152 speaks for degenerative |
      | no paraspinal or epidural collection, fever not recorded        | DEG-152 speaks for degenerative |
      | C-reactive protein 30 mg/L                                      | DEG-152 speaks for degenerative |
      | age 41 years                                                    | DEG-152 stays silent            |
      | fever not recorded                                              | DEG-152 stays silent            |
      | C-reactive protein 38 mg/L                                      | DEG-152 stays silent            |
      | endplate erosion                                                | DEG-152 stays silent            |
      | temperature 38 °C, no tissue culture growth, fever not recorded | DEG-152 stays silent            |

  @rule-DEG-153
  Scenario: DEG-153: Fluid with few neutrophils in a destroyed hip or shoulder past 60 speaks for rapidly destructive osteoarthritis, also with raised markers
    Given a 64-year-old patient with hip pain, joint destruction, synovial neutrophil percentage 56 %
    When the findings are worked up
    Then DEG-153 speaks for degenerative
    And DEG-153 is moderate evidence for rapidly destructive osteoarthritis
    And with this changed the answer is
      | changed                                                                                                                                                                                                            | answer                          |
      | age 60 years                                                                                                                                                                                                       | DEG-153 speaks for degenerative |
      | synovial neutrophil percentage 70 %                                                                                                                                                                                | DEG-153 speaks for degenerative |
      | synovial white cell count 1500 /µL, synovial neutrophil percentage not recorded                                                                                                                                    | DEG-153 speaks for degenerative |
      | synovial fluid non-inflammatory, synovial neutrophil percentage not recorded                                                                                                                                       | DEG-153 speaks for degenerative |
      | age 61 years, pain site hip and pubis and pelvis and shin and ankle and leg and back and shoulder and chest wall and arm and face, synovial white cell count 1501 /µL, synovial neutrophil percentage not recorded | DEG-153 speaks for degenerative |
      | age 59.5 years                                                                                                                                                                                                     | DEG-153 stays silent            |
      | clavicle pain                                                                                                                                                                                                      | DEG-153 stays silent            |
      | no joint destruction                                                                                                                                                                                               | DEG-153 stays silent            |
      | synovial neutrophil percentage 75 %                                                                                                                                                                                | DEG-153 stays silent            |
      | bone culture growth                                                                                                                                                                                                | DEG-153 stays silent            |
      | recent antibiotic use                                                                                                                                                                                              | DEG-153 stays silent            |
      | double line sign                                                                                                                                                                                                   | DEG-153 stays silent            |
      | age 61 years, pain site hip and pubis and pelvis and shin and ankle and leg and back and shoulder and chest wall and arm and face, synovial white cell count 2000 /µL, synovial neutrophil percentage not recorded | DEG-153 stays silent            |

  @rule-DEG-154
  Scenario: DEG-154: A sterile bone sample and no collection beside a narrow or dark disc speak for disc wear, also with a slightly raised marker
    Given a patient with endplate edema, dark disc, no bone culture growth, no paraspinal or epidural collection
    When the findings are worked up
    Then DEG-154 speaks for degenerative
    And DEG-154 is moderate evidence for degenerative disc disease
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                      | answer                          |
      | gas in the disc, disc signal not recorded                                                                                                                                                                                                                                                                                                    | DEG-154 speaks for degenerative |
      | no tissue culture growth, bone culture growth not recorded                                                                                                                                                                                                                                                                                   | DEG-154 speaks for degenerative |
      | no histology shows infection, bone culture growth not recorded                                                                                                                                                                                                                                                                               | DEG-154 speaks for degenerative |
      | no paraspinal inflammation, paraspinal or epidural collection not recorded                                                                                                                                                                                                                                                                   | DEG-154 speaks for degenerative |
      | no disc destruction, paraspinal or epidural collection not recorded                                                                                                                                                                                                                                                                          | DEG-154 speaks for degenerative |
      | no endplate edema                                                                                                                                                                                                                                                                                                                            | DEG-154 stays silent            |
      | bone culture growth                                                                                                                                                                                                                                                                                                                          | DEG-154 stays silent            |
      | disc signal not recorded                                                                                                                                                                                                                                                                                                                     | DEG-154 stays silent            |
      | paraspinal or epidural collection not recorded                                                                                                                                                                                                                                                                                               | DEG-154 stays silent            |
      | fever                                                                                                                                                                                                                                                                                                                                        | DEG-154 stays silent            |
      | endplate erosion                                                                                                                                                                                                                                                                                                                             | DEG-154 stays silent            |
      | marrow edema site femoral head and femoral neck and intertrochanteric region and acetabulum and distal femur and tibial plateau and fibula and talus and navicular and toe and endplates and vertebral posterior elements and sacral ala and ilium and medial clavicle and lunate, bright disc, gas in the disc, endplate edema not recorded | DEG-154 stays silent            |
      | marrow edema site femoral head and femoral neck and intertrochanteric region and acetabulum and distal femur and tibial plateau and fibula and talus and navicular and toe and vertebral posterior elements and sacral ala and ilium and medial clavicle and lunate, endplate edema not recorded                                             | DEG-154 stays silent            |

  @rule-DEG-156
  Scenario: DEG-156: Fluid with few cells in a joint that has lost cartilage or space past 45 speaks for osteoarthritis, also where the joint is warm
    Given a 49-year-old patient with synovial fluid non-inflammatory, cartilage loss
    When the findings are worked up
    Then DEG-156 speaks for degenerative
    And DEG-156 is moderate evidence for osteoarthritis
    And with this changed the answer is
      | changed                                                         | answer                          |
      | age 45 years                                                    | DEG-156 speaks for degenerative |
      | joint space narrowing, cartilage loss not recorded              | DEG-156 speaks for degenerative |
      | osteophytes, cartilage loss not recorded                        | DEG-156 speaks for degenerative |
      | known osteoarthritis, cartilage loss not recorded               | DEG-156 speaks for degenerative |
      | synovial white cell count 1501 /µL, synovial fluid not recorded | DEG-156 speaks for degenerative |
      | age 41 years                                                    | DEG-156 stays silent            |
      | no cartilage loss                                               | DEG-156 stays silent            |
      | crystals in synovial fluid                                      | DEG-156 stays silent            |
      | bone culture growth                                             | DEG-156 stays silent            |
      | rapid worsening                                                 | DEG-156 stays silent            |
      | synovial white cell count 2000 /µL, synovial fluid not recorded | DEG-156 stays silent            |
