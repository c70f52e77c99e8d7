Feature: What speaks for and against a metabolic cause
  Each scenario is one rule: a patient in whom it holds, with nothing recorded but what is needed,
  and below what becomes of it when one thing is recorded otherwise.

  @rule-MET-01
  Scenario: MET-01: Low bone density or an earlier fragility fracture speaks for weak bone behind the edema
    Given a patient with known osteoporosis
    When the findings are worked up
    Then MET-01 is moderate evidence for a metabolic cause
    And with this changed the answer is
      | changed               | answer              |
      | no known osteoporosis | MET-01 stays silent |

  @rule-MET-95
  Scenario: MET-95: A T-score of −2.5 or lower together with an earlier fragility fracture is osteoporosis that has already broken
    Given a patient with bone density T-score -4 SD, previous fragility fracture
    When the findings are worked up
    Then MET-95 speaks for metabolic
    And MET-95 is moderate evidence for osteoporosis
    And with this changed the answer is
      | changed                        | answer                      |
      | bone density T-score -2.5 SD   | MET-95 speaks for metabolic |
      | bone density T-score -2 SD     | MET-95 stays silent         |
      | no previous fragility fracture | MET-95 stays silent         |

  @rule-MET-02
  Scenario: MET-02: Thinned bone on the radiograph or CT, or a T-score below normal, speaks weakly for weak bone behind the edema
    Given a patient with bone density T-score -2 SD
    When the findings are worked up
    Then MET-02 is weak evidence for a metabolic cause
    And with this changed the answer is
      | changed                                                     | answer                      |
      | osteopenia on radiograph, bone density T-score not recorded | MET-02 speaks for metabolic |
      | osteopenia on CT or MRI, bone density T-score not recorded  | MET-02 speaks for metabolic |
      | bone density T-score -1 SD                                  | MET-02 stays silent         |
      | periarticular osteopenia                                    | MET-02 stays silent         |

  @rule-MET-03
  Scenario: MET-03: Corticosteroids, radiotherapy or another road to weak bone speaks weakly for a metabolic cause
    Given a 24-year-old patient with corticosteroid use
    When the findings are worked up
    Then MET-03 is weak evidence for a metabolic cause
    And with this changed the answer is
      | changed                       | answer                      |
      | age 20 years                  | MET-03 speaks for metabolic |
      | no corticosteroid use         | MET-03 stays silent         |
      | age 19.5 years                | MET-03 stays silent         |
      | demarcated subchondral lesion | MET-03 stays silent         |
      | subchondral line concave rim  | MET-03 stays silent         |

  @rule-MET-04
  Scenario: MET-04: Edema of both sacral wings that joins like an H speaks for a sacral insufficiency fracture
    Given a patient with H-shaped sacral edema
    When the findings are worked up
    Then MET-04 speaks for metabolic
    And MET-04 is strong evidence for insufficiency fracture
    And with this changed the answer is
      | changed                  | answer                      |
      | age 18 years             | MET-04 speaks for metabolic |
      | no H-shaped sacral edema | MET-04 stays silent         |
      | age 17.1 years           | MET-04 stays silent         |

  @rule-MET-05
  Scenario: MET-05: Edema or a fracture of the sacrum or pubis in an older person, without fever or a lesion, speaks for an insufficiency fracture
    Given a 59-year-old patient with marrow edema site sacral ala
    When the findings are worked up
    Then MET-05 speaks for metabolic
    And MET-05 is strong evidence for insufficiency fracture
    And with this changed the answer is
      | changed                                                       | answer                      |
      | age 55 years                                                  | MET-05 speaks for metabolic |
      | marrow edema site pubis                                       | MET-05 speaks for metabolic |
      | fracture site sacral fracture, marrow edema site not recorded | MET-05 speaks for metabolic |
      | fracture site pubic fracture, marrow edema site not recorded  | MET-05 speaks for metabolic |
      | age 51 years                                                  | MET-05 stays silent         |
      | marrow edema site ischium                                     | MET-05 stays silent         |
      | endosteal scalloping                                          | MET-05 stays silent         |
      | lytic lesion                                                  | MET-05 stays silent         |
      | anemia, impaired kidney function                              | MET-05 stays silent         |
      | fever                                                         | MET-05 stays silent         |
      | athletic or military training                                 | MET-05 stays silent         |

  @rule-MET-06
  Scenario: MET-06: Edema of the sacrum or pubis after irradiation speaks for an insufficiency fracture
    Given a patient with radiotherapy to the site, marrow edema site sacral ala
    When the findings are worked up
    Then MET-06 speaks for metabolic
    And MET-06 is strong evidence for insufficiency fracture
    And with this changed the answer is
      | changed                                               | answer                      |
      | H-shaped sacral edema, marrow edema site not recorded | MET-06 speaks for metabolic |
      | no radiotherapy to the site                           | MET-06 stays silent         |
      | marrow edema site ischium                             | MET-06 stays silent         |
      | endosteal scalloping                                  | MET-06 stays silent         |

  @rule-MET-07
  Scenario: MET-07: A fracture in bone known to be weak speaks for an insufficiency fracture
    Given a patient with fracture line on MRI, known osteoporosis
    When the findings are worked up
    Then MET-07 speaks for metabolic
    And MET-07 is strong evidence for insufficiency fracture
    And with this changed the answer is
      | changed                                             | answer                      |
      | corticosteroid use, known osteoporosis not recorded | MET-07 speaks for metabolic |
      | no fracture line on MRI                             | MET-07 stays silent         |
      | no known osteoporosis                               | MET-07 stays silent         |
      | endosteal scalloping                                | MET-07 stays silent         |
      | bisphosphonate use                                  | MET-07 stays silent         |
      | pain from the moment of injury                      | MET-07 stays silent         |

  @rule-MET-08
  Scenario: MET-08: A fracture without injury in somebody not known to train speaks for an insufficiency fracture
    Given a patient with fracture line on MRI, no recent injury
    When the findings are worked up
    Then MET-08 speaks for metabolic
    And MET-08 is moderate evidence for insufficiency fracture
    And with this changed the answer is
      | changed                 | answer              |
      | no fracture line on MRI | MET-08 stays silent |
      | recent injury           | MET-08 stays silent |
      | endosteal scalloping    | MET-08 stays silent |

  @rule-MET-09
  Scenario: MET-09: A fracture without adequate force speaks for weak bone
    Given a 54-year-old patient with fracture without adequate force
    When the findings are worked up
    Then MET-09 speaks for metabolic
    And MET-09 is moderate evidence for insufficiency fracture
    And with this changed the answer is
      | changed                                                                                                                                                    | answer                      |
      | age 50 years                                                                                                                                               | MET-09 speaks for metabolic |
      | age 51 years, minor injury, fracture site sacral fracture and proximal femoral fracture and humeral fracture, fracture without adequate force not recorded | MET-09 speaks for metabolic |
      | age 46 years                                                                                                                                               | MET-09 stays silent         |
      | minor injury, fracture without adequate force not recorded                                                                                                 | MET-09 stays silent         |
      | endosteal scalloping                                                                                                                                       | MET-09 stays silent         |
      | athletic or military training                                                                                                                              | MET-09 stays silent         |
      | fracture site carpal fracture                                                                                                                              | MET-09 stays silent         |
      | age 51 years, fracture site sacral fracture and proximal femoral fracture and humeral fracture, fracture without adequate force not recorded               | MET-09 stays silent         |

  @rule-MET-10
  Scenario: MET-10: Pain of the low back, pelvis or groin in an older woman who was not hurt speaks weakly for an insufficiency fracture
    Given a 64-year-old female patient with no recent injury, hip pain
    When the findings are worked up
    Then MET-10 speaks for metabolic
    And MET-10 is weak evidence for insufficiency fracture
    And with this changed the answer is
      | changed        | answer                      |
      | age 60 years   | MET-10 speaks for metabolic |
      | sex male       | MET-10 stays silent         |
      | age 59.5 years | MET-10 stays silent         |
      | recent injury  | MET-10 stays silent         |
      | thigh pain     | MET-10 stays silent         |
      | neck pain      | MET-10 stays silent         |

  @rule-MET-11
  Scenario: MET-11: New back pain in somebody on corticosteroids speaks for a fragility fracture of the spine
    Given a 54-year-old patient with back pain, corticosteroid use
    When the findings are worked up
    Then MET-11 speaks for metabolic
    And MET-11 is moderate evidence for insufficiency fracture
    And with this changed the answer is
      | changed               | answer                      |
      | age 50 years          | MET-11 speaks for metabolic |
      | hip pain              | MET-11 stays silent         |
      | no corticosteroid use | MET-11 stays silent         |
      | age 46 years          | MET-11 stays silent         |
      | fever                 | MET-11 stays silent         |

  @rule-MET-12
  Scenario: MET-12: Sudden back pain at 70 or more speaks weakly for a fragility fracture of the spine
    Given a 74-year-old patient with back pain, pain onset sudden
    When the findings are worked up
    Then MET-12 speaks for metabolic
    And MET-12 is weak evidence for insufficiency fracture
    And with this changed the answer is
      | changed                                        | answer                      |
      | age 70 years                                   | MET-12 speaks for metabolic |
      | pain duration 10 days, pain onset not recorded | MET-12 speaks for metabolic |
      | hip pain                                       | MET-12 stays silent         |
      | age 68 years                                   | MET-12 stays silent         |
      | pain duration 14 days, pain onset not recorded | MET-12 stays silent         |

  @rule-MET-13
  Scenario: MET-13: A collapsed vertebra that keeps normal marrow, or shows a band of edema or a pocket of fluid, speaks for a fragility fracture
    Given a patient with fluid sign
    When the findings are worked up
    Then MET-13 speaks for metabolic
    And MET-13 is strong evidence for insufficiency fracture
    And with this changed the answer is
      | changed                                                                      | answer                      |
      | retropulsed corner, fluid sign not recorded                                  | MET-13 speaks for metabolic |
      | vertebral collapse, preserved vertebral marrow, fluid sign not recorded      | MET-13 speaks for metabolic |
      | vertebral collapse, band of edema near the endplate, fluid sign not recorded | MET-13 speaks for metabolic |
      | age 18 years                                                                 | MET-13 speaks for metabolic |
      | preserved vertebral marrow, fluid sign not recorded                          | MET-13 stays silent         |
      | paraspinal or epidural mass                                                  | MET-13 stays silent         |
      | paraspinal or epidural collection                                            | MET-13 stays silent         |
      | age 14 years                                                                 | MET-13 stays silent         |
      | no minor injury, recent injury                                               | MET-13 stays silent         |
      | mechanism of injury fall, age 56 years                                       | MET-13 stays silent         |
      | vertebral collapse, fluid sign not recorded                                  | MET-13 stays silent         |

  @rule-MET-14
  Scenario: MET-14: A young person with normal bone and a rise in load has fatigue, not an insufficiency fracture
    Given a 36-year-old patient with athletic or military training
    When the findings are worked up
    Then MET-14 speaks against metabolic
    And MET-14 is moderate evidence against insufficiency fracture
    And with this changed the answer is
      | changed                          | answer                          |
      | age 39.5 years                   | MET-14 speaks against metabolic |
      | no radiotherapy to the site      | MET-14 speaks against metabolic |
      | age 40 years                     | MET-14 stays silent             |
      | no athletic or military training | MET-14 stays silent             |
      | known osteoporosis               | MET-14 stays silent             |
      | corticosteroid use               | MET-14 stays silent             |
      | low energy availability          | MET-14 stays silent             |
      | previous stress fractures        | MET-14 stays silent             |

  @rule-MET-15
  Scenario: MET-15: A normal bone density speaks against an insufficiency fracture
    Given a patient with bone density T-score 0 SD
    When the findings are worked up
    Then MET-15 speaks against metabolic
    And MET-15 is moderate evidence against insufficiency fracture
    And with this changed the answer is
      | changed                    | answer                          |
      | bone density T-score -1 SD | MET-15 speaks against metabolic |
      | bone density T-score -2 SD | MET-15 stays silent             |
      | radiotherapy to the site   | MET-15 stays silent             |
      | corticosteroid use         | MET-15 stays silent             |
      | bisphosphonate use         | MET-15 stays silent             |

  @rule-MET-16
  Scenario: MET-16: An irregular dark line that runs parallel to the joint surface speaks for a subchondral insufficiency fracture
    Given a patient with subchondral line parallel to the surface
    When the findings are worked up
    Then MET-16 speaks for metabolic
    And MET-16 is strong evidence for subchondral insufficiency fracture
    And with this changed the answer is
      | changed                                              | answer              |
      | subchondral line shape not described                 | MET-16 stays silent |
      | diffuse edema of femoral head and neck, age 55 years | MET-16 stays silent |

  @rule-MET-17
  Scenario: MET-17: Such a line in a knee with a torn meniscal root is a subchondral insufficiency fracture, not necrosis
    Given a patient with subchondral line parallel to the surface, meniscal root tear
    When the findings are worked up
    Then MET-17 speaks for metabolic
    And MET-17 is decisive evidence for subchondral insufficiency fracture
    And with this changed the answer is
      | changed                              | answer              |
      | subchondral line shape not described | MET-17 stays silent |
      | no meniscal root tear                | MET-17 stays silent |

  @rule-MET-18
  Scenario: MET-18: A fracture beneath the joint surface without a rim speaks for a subchondral insufficiency fracture
    Given a patient with subchondral fracture
    When the findings are worked up
    Then MET-18 speaks for metabolic
    And MET-18 is moderate evidence for subchondral insufficiency fracture
    And with this changed the answer is
      | changed                        | answer              |
      | no subchondral fracture        | MET-18 stays silent |
      | demarcated subchondral lesion  | MET-18 stays silent |
      | subchondral line concave rim   | MET-18 stays silent |
      | crescent sign                  | MET-18 stays silent |
      | pain from the moment of injury | MET-18 stays silent |

  @rule-MET-19
  Scenario: MET-19: Edema under a torn meniscal root at 45 or more speaks a little for a subchondral insufficiency fracture
    Given a 49-year-old patient with meniscal root tear, marrow edema site femoral condyle
    When the findings are worked up
    Then MET-19 speaks for metabolic
    And MET-19 is weak evidence for subchondral insufficiency fracture
    And with this changed the answer is
      | changed                          | answer                      |
      | age 45 years                     | MET-19 speaks for metabolic |
      | no meniscal root tear            | MET-19 stays silent         |
      | marrow edema site proximal tibia | MET-19 stays silent         |
      | age 41 years                     | MET-19 stays silent         |

  @rule-MET-20
  Scenario: MET-20: Sudden knee or hip pain without injury at 55 or more speaks weakly for a subchondral insufficiency fracture
    Given a 59-year-old patient with pain onset sudden, hip pain
    When the findings are worked up
    Then MET-20 speaks for metabolic
    And MET-20 is weak evidence for subchondral insufficiency fracture
    And with this changed the answer is
      | changed            | answer                      |
      | age 55 years       | MET-20 speaks for metabolic |
      | pain onset gradual | MET-20 stays silent         |
      | age 51 years       | MET-20 stays silent         |
      | shin pain          | MET-20 stays silent         |
      | recent injury      | MET-20 stays silent         |
      | fever              | MET-20 stays silent         |

  @rule-MET-21
  Scenario: MET-21: A smooth, concave rim or a double line speaks against a subchondral insufficiency fracture
    Given a patient with subchondral line concave rim
    When the findings are worked up
    Then MET-21 speaks against metabolic
    And MET-21 is strong evidence against subchondral insufficiency fracture
    And with this changed the answer is
      | changed                                         | answer                          |
      | double line sign, subchondral line not recorded | MET-21 speaks against metabolic |
      | serpentine rim, subchondral line not recorded   | MET-21 speaks against metabolic |
      | subchondral line parallel to the surface        | MET-21 stays silent             |

  @rule-MET-22
  Scenario: MET-22: Subchondral marrow edema without any dark line or area speaks against a subchondral insufficiency fracture
    Given a patient with no subchondral low-signal area
    When the findings are worked up
    Then MET-22 speaks against metabolic
    And MET-22 is moderate evidence against subchondral insufficiency fracture
    And with this changed the answer is
      | changed                                                                                                     | answer                          |
      | no subchondral fracture, subchondral low-signal area not recorded                                           | MET-22 speaks against metabolic |
      | subchondral low-signal area                                                                                 | MET-22 stays silent             |
      | subchondral line parallel to the surface, no subchondral fracture, subchondral low-signal area not recorded | MET-22 stays silent             |

  @rule-MET-23
  Scenario: MET-23: A narrow diet with hardly any fruit or vegetables speaks for scurvy
    Given a patient with restricted diet, marrow edema on MRI
    When the findings are worked up
    Then MET-23 speaks for metabolic
    And MET-23 is strong evidence for scurvy
    And with this changed the answer is
      | changed                                                           | answer                      |
      | pain, marrow edema on MRI not recorded                            | MET-23 speaks for metabolic |
      | difficulty walking, marrow edema on MRI not recorded              | MET-23 speaks for metabolic |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | MET-23 stays silent         |
      | no restricted diet                                                | MET-23 stays silent         |

  @rule-MET-24
  Scenario: MET-24: An eating disorder, malnutrition, poor absorption or a developmental disability speaks for scurvy in a young patient
    Given a 26-year-old patient with eating disorder, marrow edema on MRI
    When the findings are worked up
    Then MET-24 speaks for metabolic
    And MET-24 is moderate evidence for scurvy
    And with this changed the answer is
      | changed                                                           | answer                      |
      | malabsorption, eating disorder not recorded                       | MET-24 speaks for metabolic |
      | developmental disability, eating disorder not recorded            | MET-24 speaks for metabolic |
      | malnutrition, eating disorder not recorded                        | MET-24 speaks for metabolic |
      | pain, marrow edema on MRI not recorded                            | MET-24 speaks for metabolic |
      | difficulty walking, marrow edema on MRI not recorded              | MET-24 speaks for metabolic |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | MET-24 stays silent         |
      | age 30 years                                                      | MET-24 stays silent         |
      | no eating disorder                                                | MET-24 stays silent         |

  @rule-MET-25
  Scenario: MET-25: Bleeding gums or bleeding at the hair roots speaks for scurvy
    Given a patient with gum bleeding
    When the findings are worked up
    Then MET-25 speaks for metabolic
    And MET-25 is strong evidence for scurvy
    And with this changed the answer is
      | changed                                              | answer                      |
      | perifollicular hemorrhage, gum bleeding not recorded | MET-25 speaks for metabolic |
      | platelet count 150 ×10^9/L                           | MET-25 speaks for metabolic |
      | no gum bleeding                                      | MET-25 stays silent         |
      | platelet count 112 ×10^9/L                           | MET-25 stays silent         |
      | blasts on blood film                                 | MET-25 stays silent         |

  @rule-MET-26
  Scenario: MET-26: Bruises or bleeds into the skin with normal platelets or a poor diet speak for scurvy
    Given a patient with gum bleeding, normal blood count
    When the findings are worked up
    Then MET-26 speaks for metabolic
    And MET-26 is moderate evidence for scurvy
    And with this changed the answer is
      | changed                                                     | answer                      |
      | platelet count 150 ×10^9/L, normal blood count not recorded | MET-26 speaks for metabolic |
      | restricted diet, normal blood count not recorded            | MET-26 speaks for metabolic |
      | eating disorder, normal blood count not recorded            | MET-26 speaks for metabolic |
      | malnutrition, normal blood count not recorded               | MET-26 speaks for metabolic |
      | no purpura, gum bleeding not recorded                       | MET-26 stays silent         |
      | platelet count 101 ×10^9/L, normal blood count not recorded | MET-26 stays silent         |

  @rule-MET-27
  Scenario: MET-27: Metaphyseal edema or signal change on both sides with edema of periosteum or soft tissue in a child speaks for scurvy
    Given a 14-year-old patient with metaphyseal marrow signal change on both sides, periosteal edema
    When the findings are worked up
    Then MET-27 speaks for metabolic
    And MET-27 is strong evidence for scurvy
    And with this changed the answer is
      | changed                                            | answer                      |
      | age 17.5 years                                     | MET-27 speaks for metabolic |
      | periosteal reaction, periosteal edema not recorded | MET-27 speaks for metabolic |
      | subperiosteal fluid, periosteal edema not recorded | MET-27 speaks for metabolic |
      | soft tissue edema, periosteal edema not recorded   | MET-27 speaks for metabolic |
      | platelet count 150 ×10^9/L                         | MET-27 speaks for metabolic |
      | no metaphyseal marrow signal change on both sides  | MET-27 stays silent         |
      | age 18 years                                       | MET-27 stays silent         |
      | no periosteal edema                                | MET-27 stays silent         |
      | blasts on blood film                               | MET-27 stays silent         |
      | platelet count 112 ×10^9/L                         | MET-27 stays silent         |

  @rule-MET-28
  Scenario: MET-28: Metaphyseal edema or signal change at several places or on both sides in a child speaks weakly for scurvy
    Given a 14-year-old patient with metaphyseal marrow signal change on both sides
    When the findings are worked up
    Then MET-28 speaks for metabolic
    And MET-28 is weak evidence for scurvy
    And with this changed the answer is
      | changed                                                                                                                     | answer                      |
      | age 17.5 years                                                                                                              | MET-28 speaks for metabolic |
      | number of edema sites 2 sites, edema crossing the growth plate, metaphyseal marrow signal change on both sides not recorded | MET-28 speaks for metabolic |
      | age 18 years                                                                                                                | MET-28 stays silent         |
      | bilateral marrow edema, metaphyseal marrow signal change on both sides not recorded                                         | MET-28 stays silent         |
      | fever                                                                                                                       | MET-28 stays silent         |
      | intraosseous abscess                                                                                                        | MET-28 stays silent         |
      | number of edema sites 1 sites, edema crossing the growth plate, metaphyseal marrow signal change on both sides not recorded | MET-28 stays silent         |

  @rule-MET-29
  Scenario: MET-29: Metaphyseal edema or signal change in a child whose diet is poor speaks for scurvy
    Given a 14-year-old patient with metaphyseal marrow signal change, restricted diet
    When the findings are worked up
    Then MET-29 speaks for metabolic
    And MET-29 is strong evidence for scurvy
    And with this changed the answer is
      | changed                                                                                                                  | answer                      |
      | age 17.5 years                                                                                                           | MET-29 speaks for metabolic |
      | eating disorder, restricted diet not recorded                                                                            | MET-29 speaks for metabolic |
      | malnutrition, restricted diet not recorded                                                                               | MET-29 speaks for metabolic |
      | gum bleeding, restricted diet not recorded                                                                               | MET-29 speaks for metabolic |
      | no metaphyseal marrow signal change                                                                                      | MET-29 stays silent         |
      | age 18 years                                                                                                             | MET-29 stays silent         |
      | no restricted diet                                                                                                       | MET-29 stays silent         |
      | no purpura, edema crossing the growth plate, metaphyseal marrow signal change not recorded, restricted diet not recorded | MET-29 stays silent         |

  @rule-MET-30
  Scenario: MET-30: A low plasma vitamin C speaks for scurvy
    Given a patient with vitamin C level 17 µmol/L
    When the findings are worked up
    Then MET-30 speaks for metabolic
    And MET-30 is strong evidence for scurvy
    And with this changed the answer is
      | changed                   | answer              |
      | vitamin C level 23 µmol/L | MET-30 stays silent |

  @rule-MET-31
  Scenario: MET-31: Pain and edema that clear after vitamin C confirm scurvy
    Given a patient with response to vitamin C
    When the findings are worked up
    Then MET-31 speaks for metabolic
    And MET-31 is strong evidence for scurvy
    And with this changed the answer is
      | changed                  | answer              |
      | no response to vitamin C | MET-31 stays silent |

  @rule-MET-32
  Scenario: MET-32: A normal vitamin C level speaks against scurvy
    Given a patient with vitamin C level 29 µmol/L
    When the findings are worked up
    Then MET-32 speaks against metabolic
    And MET-32 is strong evidence against scurvy
    And with this changed the answer is
      | changed                   | answer                          |
      | vitamin C level 23 µmol/L | MET-32 speaks against metabolic |
      | vitamin C level 17 µmol/L | MET-32 stays silent             |
      | response to vitamin C     | MET-32 stays silent             |

  @rule-MET-33
  Scenario: MET-33: A varied diet without bleeding signs speaks against scurvy
    Given a patient with no restricted diet, no gum bleeding
    When the findings are worked up
    Then MET-33 speaks against metabolic
    And MET-33 is moderate evidence against scurvy
    And with this changed the answer is
      | changed         | answer              |
      | restricted diet | MET-33 stays silent |
      | gum bleeding    | MET-33 stays silent |
      | malabsorption   | MET-33 stays silent |

  @rule-MET-34
  Scenario: MET-34: Pain of bone or at many places with weak hips or a waddling gait speaks for osteomalacia
    Given a patient with widespread bone pain, proximal muscle weakness
    When the findings are worked up
    Then MET-34 speaks for metabolic
    And MET-34 is moderate evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                              | answer                      |
      | multifocal pain, widespread bone pain not recorded   | MET-34 speaks for metabolic |
      | bone pain, widespread bone pain not recorded         | MET-34 speaks for metabolic |
      | waddling gait, proximal muscle weakness not recorded | MET-34 speaks for metabolic |
      | age 18 years                                         | MET-34 speaks for metabolic |
      | no widespread bone pain                              | MET-34 stays silent         |
      | no proximal muscle weakness                          | MET-34 stays silent         |
      | age 17.1 years                                       | MET-34 stays silent         |

  @rule-MET-35
  Scenario: MET-35: Raised alkaline phosphatase with low phosphate, calcium or vitamin D, or raised parathyroid hormone, speaks for osteomalacia
    Given a 24-year-old patient with alkaline phosphatase 162 U/L, phosphate 2 mg/dL
    When the findings are worked up
    Then MET-35 speaks for metabolic
    And MET-35 is strong evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                      | answer              |
      | alkaline phosphatase 130 U/L | MET-35 stays silent |

  @rule-MET-36
  Scenario: MET-36: A very low phosphate speaks strongly for osteomalacia
    Given a patient with phosphate 1.5 mg/dL
    When the findings are worked up
    Then MET-36 speaks for metabolic
    And MET-36 is strong evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                     | answer                      |
      | calcium 10.5 mg/dL          | MET-36 speaks for metabolic |
      | ionized calcium 1.33 mmol/L | MET-36 speaks for metabolic |
      | phosphate 2 mg/dL           | MET-36 stays silent         |
      | ionized calcium 2 mmol/L    | MET-36 stays silent         |
      | calcium 10.6 mg/dL          | MET-36 stays silent         |

  @rule-MET-37
  Scenario: MET-37: A low phosphate speaks for osteomalacia even when calcium and vitamin D are normal
    Given a patient with phosphate 2 mg/dL
    When the findings are worked up
    Then MET-37 speaks for metabolic
    And MET-37 is moderate evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                     | answer                      |
      | phosphate 2.2 mg/dL         | MET-37 speaks for metabolic |
      | calcium 10.5 mg/dL          | MET-37 speaks for metabolic |
      | ionized calcium 1.33 mmol/L | MET-37 speaks for metabolic |
      | phosphate 2.5 mg/dL         | MET-37 stays silent         |
      | ionized calcium 2 mmol/L    | MET-37 stays silent         |
      | known hyperparathyroidism   | MET-37 stays silent         |
      | calcium 10.6 mg/dL          | MET-37 stays silent         |

  @rule-MET-38
  Scenario: MET-38: A pseudofracture on imaging speaks strongly for osteomalacia
    Given a patient with pseudofracture
    When the findings are worked up
    Then MET-38 speaks for metabolic
    And MET-38 is strong evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed           | answer              |
      | no pseudofracture | MET-38 stays silent |

  @rule-MET-39
  Scenario: MET-39: Excess unmineralized matrix in a bone biopsy proves osteomalacia
    Given a patient with histology shows osteomalacia
    When the findings are worked up
    Then MET-39 speaks for metabolic
    And MET-39 is decisive evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                         | answer              |
      | no histology shows osteomalacia | MET-39 stays silent |

  @rule-MET-40
  Scenario: MET-40: A known hereditary bone disease speaks for a metabolic cause of new bone pain
    Given a patient with hereditary bone disease
    When the findings are worked up
    Then MET-40 is strong evidence for a metabolic cause
    And with this changed the answer is
      | changed                    | answer              |
      | no hereditary bone disease | MET-40 stays silent |

  @rule-MET-41
  Scenario: MET-41: A very low vitamin D, or one that is low with widespread pain, weak hips or a pseudofracture, speaks for osteomalacia
    Given a patient with 25-OH vitamin D 8 ng/mL
    When the findings are worked up
    Then MET-41 speaks for metabolic
    And MET-41 is moderate evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                            | answer                      |
      | widespread bone pain, 25-OH vitamin D 11 ng/mL     | MET-41 speaks for metabolic |
      | proximal muscle weakness, 25-OH vitamin D 11 ng/mL | MET-41 speaks for metabolic |
      | 25-OH vitamin D 11 ng/mL, pseudofracture           | MET-41 speaks for metabolic |
      | 25-OH vitamin D 10 ng/mL                           | MET-41 stays silent         |
      | widespread bone pain, 25-OH vitamin D not recorded | MET-41 stays silent         |

  @rule-MET-42
  Scenario: MET-42: Low vitamin D with edema of the foot or ankle speaks weakly for a metabolic share
    Given a patient with 25-OH vitamin D 15 ng/mL, marrow edema site distal tibia
    When the findings are worked up
    Then MET-42 speaks for metabolic
    And MET-42 is weak evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                  | answer              |
      | 25-OH vitamin D 20 ng/mL | MET-42 stays silent |
      | marrow edema site toe    | MET-42 stays silent |

  @rule-MET-43
  Scenario: MET-43: Little sun or poor absorption of food speaks weakly for lack of vitamin D
    Given a patient with little sun exposure
    When the findings are worked up
    Then MET-43 speaks for metabolic
    And MET-43 is weak evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                         | answer                      |
      | malabsorption, little sun exposure not recorded | MET-43 speaks for metabolic |
      | no little sun exposure                          | MET-43 stays silent         |

  @rule-MET-44
  Scenario: MET-44: Normal phosphate and alkaline phosphatase speak against osteomalacia
    Given a 24-year-old patient with normal bone profile
    When the findings are worked up
    Then MET-44 speaks against metabolic
    And MET-44 is moderate evidence against osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                                                            | answer                          |
      | age 20 years                                                                       | MET-44 speaks against metabolic |
      | phosphate 2.5 mg/dL, alkaline phosphatase 41 U/L, normal bone profile not recorded | MET-44 speaks against metabolic |
      | age 19.5 years                                                                     | MET-44 stays silent             |
      | phosphate 4 mg/dL, normal bone profile not recorded                                | MET-44 stays silent             |
      | histology shows osteomalacia                                                       | MET-44 stays silent             |
      | phosphate 2.1 mg/dL, alkaline phosphatase 41 U/L, normal bone profile not recorded | MET-44 stays silent             |

  @rule-MET-45
  Scenario: MET-45: Thigh pain in somebody on a bisphosphonate or denosumab speaks for an atypical femoral fracture
    Given a patient with bisphosphonate use, thigh pain
    When the findings are worked up
    Then MET-45 speaks for metabolic
    And MET-45 is strong evidence for atypical femoral fracture
    And with this changed the answer is
      | changed                                                                 | answer              |
      | duration of bisphosphonate use 0 years, bisphosphonate use not recorded | MET-45 stays silent |
      | hip pain                                                                | MET-45 stays silent |

  @rule-MET-46
  Scenario: MET-46: Groin pain in somebody on a bisphosphonate or denosumab speaks for an atypical femoral fracture
    Given a patient with bisphosphonate use, hip pain
    When the findings are worked up
    Then MET-46 speaks for metabolic
    And MET-46 is moderate evidence for atypical femoral fracture
    And with this changed the answer is
      | changed                                                                 | answer              |
      | duration of bisphosphonate use 0 years, bisphosphonate use not recorded | MET-46 stays silent |
      | pubis pain                                                              | MET-46 stays silent |
      | pain from the moment of injury                                          | MET-46 stays silent |

  @rule-MET-47
  Scenario: MET-47: A thickened, beaked or cracked lateral cortex of the femur speaks for an atypical femoral fracture
    Given a patient with lateral subtrochanteric cortical thickening
    When the findings are worked up
    Then MET-47 speaks for metabolic
    And MET-47 is strong evidence for atypical femoral fracture
    And with this changed the answer is
      | changed                                        | answer              |
      | no lateral subtrochanteric cortical thickening | MET-47 stays silent |
      | endosteal scalloping                           | MET-47 stays silent |

  @rule-MET-48
  Scenario: MET-48: A changed lateral cortex under a bisphosphonate or denosumab is an atypical femoral fracture
    Given a patient with lateral subtrochanteric cortical thickening, bisphosphonate use
    When the findings are worked up
    Then MET-48 speaks for metabolic
    And MET-48 is decisive evidence for atypical femoral fracture
    And with this changed the answer is
      | changed                                                                 | answer              |
      | duration of bisphosphonate use 0 years, bisphosphonate use not recorded | MET-48 stays silent |
      | no lateral subtrochanteric cortical thickening                          | MET-48 stays silent |
      | endosteal scalloping                                                    | MET-48 stays silent |

  @rule-MET-49
  Scenario: MET-49: Edema or callus of the femoral shaft under a bisphosphonate or denosumab speaks for an atypical femoral fracture
    Given a patient with bisphosphonate use, marrow edema site proximal femoral shaft
    When the findings are worked up
    Then MET-49 speaks for metabolic
    And MET-49 is strong evidence for atypical femoral fracture
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                 | answer                      |
      | marrow edema site femoral shaft                                                                                                                                                                                                                                         | MET-49 speaks for metabolic |
      | denosumab stopped, pain site hip and pelvis and sacroiliac region and thigh and knee and shin and leg and back and neck and shoulder and clavicle and chest wall and jaw and face, cortical thickening, bisphosphonate use not recorded, marrow edema site not recorded | MET-49 speaks for metabolic |
      | denosumab stopped, pain site hip and thigh, callus, bisphosphonate use not recorded, marrow edema site not recorded                                                                                                                                                     | MET-49 speaks for metabolic |
      | duration of bisphosphonate use 0 years, bisphosphonate use not recorded                                                                                                                                                                                                 | MET-49 stays silent         |
      | hip pain, marrow edema site not recorded                                                                                                                                                                                                                                | MET-49 stays silent         |
      | callus, marrow edema site not recorded                                                                                                                                                                                                                                  | MET-49 stays silent         |
      | endosteal scalloping                                                                                                                                                                                                                                                    | MET-49 stays silent         |

  @rule-MET-50
  Scenario: MET-50: The same change in both femoral shafts under these drugs speaks for atypical femoral fractures
    Given a patient with bisphosphonate use, both femoral shafts affected
    When the findings are worked up
    Then MET-50 speaks for metabolic
    And MET-50 is moderate evidence for atypical femoral fracture
    And with this changed the answer is
      | changed                                                                 | answer              |
      | duration of bisphosphonate use 0 years, bisphosphonate use not recorded | MET-50 stays silent |
      | no both femoral shafts affected                                         | MET-50 stays silent |

  @rule-MET-51
  Scenario: MET-51: Thigh or groin pain on both sides under these drugs speaks weakly for atypical femoral fractures
    Given a patient with bisphosphonate use, pain side both, hip pain
    When the findings are worked up
    Then MET-51 speaks for metabolic
    And MET-51 is weak evidence for atypical femoral fracture
    And with this changed the answer is
      | changed                                                                 | answer              |
      | duration of bisphosphonate use 0 years, bisphosphonate use not recorded | MET-51 stays silent |
      | pain side right                                                         | MET-51 stays silent |
      | knee pain                                                               | MET-51 stays silent |

  @rule-MET-52
  Scenario: MET-52: Never having had a bisphosphonate speaks against an atypical femoral fracture
    Given a patient with no bisphosphonate use
    When the findings are worked up
    Then MET-52 speaks against metabolic
    And MET-52 is moderate evidence against atypical femoral fracture
    And with this changed the answer is
      | changed                                     | answer              |
      | bisphosphonate use                          | MET-52 stays silent |
      | denosumab use                               | MET-52 stays silent |
      | lateral subtrochanteric cortical thickening | MET-52 stays silent |

  @rule-MET-53
  Scenario: MET-53: An alkaline phosphatase that is always low speaks for hypophosphatasia
    Given a patient with persistently low alkaline phosphatase
    When the findings are worked up
    Then MET-53 speaks for metabolic
    And MET-53 is strong evidence for hypophosphatasia
    And with this changed the answer is
      | changed                                                                         | answer                      |
      | alkaline phosphatase 30 U/L, persistently low alkaline phosphatase not recorded | MET-53 speaks for metabolic |
      | alkaline phosphatase 31 U/L, persistently low alkaline phosphatase not recorded | MET-53 stays silent         |

  @rule-MET-54
  Scenario: MET-54: Stress fractures that return, a metatarsal fracture or a crack of the outer femur with a low alkaline phosphatase speak for hypophosphatasia
    Given a patient with previous stress fractures, persistently low alkaline phosphatase
    When the findings are worked up
    Then MET-54 speaks for metabolic
    And MET-54 is moderate evidence for hypophosphatasia
    And with this changed the answer is
      | changed                                                                             | answer                      |
      | marrow edema site metatarsal, previous stress fractures not recorded                | MET-54 speaks for metabolic |
      | fracture site metatarsal fracture, previous stress fractures not recorded           | MET-54 speaks for metabolic |
      | pseudofracture, previous stress fractures not recorded                              | MET-54 speaks for metabolic |
      | lateral subtrochanteric cortical thickening, previous stress fractures not recorded | MET-54 speaks for metabolic |
      | alkaline phosphatase 31 U/L, persistently low alkaline phosphatase not recorded     | MET-54 speaks for metabolic |
      | no previous stress fractures                                                        | MET-54 stays silent         |
      | alkaline phosphatase 40 U/L, persistently low alkaline phosphatase not recorded     | MET-54 stays silent         |

  @rule-MET-55
  Scenario: MET-55: A normal or raised alkaline phosphatase in an adult speaks against hypophosphatasia
    Given a 24-year-old patient with alkaline phosphatase 50 U/L
    When the findings are worked up
    Then MET-55 speaks against metabolic
    And MET-55 is strong evidence against hypophosphatasia
    And with this changed the answer is
      | changed                     | answer                          |
      | alkaline phosphatase 40 U/L | MET-55 speaks against metabolic |
      | age 20 years                | MET-55 speaks against metabolic |
      | alkaline phosphatase 35 U/L | MET-55 stays silent             |
      | age 19.5 years              | MET-55 stays silent             |

  @rule-MET-56
  Scenario: MET-56: A raised parathyroid hormone with a high calcium makes hyperparathyroidism nearly certain
    Given a patient with parathyroid hormone 81 pg/mL, calcium 13 mg/dL
    When the findings are worked up
    Then MET-56 speaks for metabolic
    And MET-56 is decisive evidence for hyperparathyroidism
    And with this changed the answer is
      | changed                                                                         | answer                      |
      | calcium 10.8 mg/dL                                                              | MET-56 speaks for metabolic |
      | ionized calcium 2 mmol/L, calcium not recorded                                  | MET-56 speaks for metabolic |
      | parathyroid hormone 65 pg/mL                                                    | MET-56 stays silent         |
      | calcium 10.5 mg/dL                                                              | MET-56 stays silent         |
      | ionized calcium 1.33 mmol/L, parathyroid hormone 66 pg/mL, calcium not recorded | MET-56 stays silent         |

  @rule-MET-57
  Scenario: MET-57: A raised parathyroid hormone, or known hyperparathyroidism, in failing kidneys speaks for renal bone disease
    Given a patient with parathyroid hormone 81 pg/mL, chronic kidney disease
    When the findings are worked up
    Then MET-57 speaks for metabolic
    And MET-57 is strong evidence for hyperparathyroidism
    And with this changed the answer is
      | changed                                                       | answer                      |
      | known hyperparathyroidism, parathyroid hormone not recorded   | MET-57 speaks for metabolic |
      | impaired kidney function, chronic kidney disease not recorded | MET-57 speaks for metabolic |
      | parathyroid hormone 65 pg/mL                                  | MET-57 stays silent         |
      | no chronic kidney disease                                     | MET-57 stays silent         |

  @rule-MET-58
  Scenario: MET-58: Known hyperparathyroidism or a raised parathyroid hormone speaks for a metabolic share
    Given a patient with known hyperparathyroidism
    When the findings are worked up
    Then MET-58 speaks for metabolic
    And MET-58 is moderate evidence for hyperparathyroidism
    And with this changed the answer is
      | changed                                                              | answer                      |
      | parathyroid hormone 81 pg/mL, known hyperparathyroidism not recorded | MET-58 speaks for metabolic |
      | 25-OH vitamin D 20 ng/mL                                             | MET-58 speaks for metabolic |
      | 25-OH vitamin D 15 ng/mL                                             | MET-58 stays silent         |
      | parathyroid hormone 65 pg/mL, known hyperparathyroidism not recorded | MET-58 stays silent         |

  @rule-MET-59
  Scenario: MET-59: Lytic lesions or eaten cortex with a raised parathyroid hormone speak for brown tumors and resorption by the hormone
    Given a patient with parathyroid hormone 81 pg/mL, lytic lesion
    When the findings are worked up
    Then MET-59 speaks for metabolic
    And MET-59 is strong evidence for hyperparathyroidism
    And with this changed the answer is
      | changed                                                     | answer                      |
      | known hyperparathyroidism, parathyroid hormone not recorded | MET-59 speaks for metabolic |
      | multiple bone lesions, lytic lesion not recorded            | MET-59 speaks for metabolic |
      | focal cortical resorption, lytic lesion not recorded        | MET-59 speaks for metabolic |
      | parathyroid hormone 65 pg/mL                                | MET-59 stays silent         |
      | no lytic lesion                                             | MET-59 stays silent         |

  @rule-MET-60
  Scenario: MET-60: A parathyroid hormone that is not raised speaks against hyperparathyroidism
    Given a patient with parathyroid hormone 49 pg/mL
    When the findings are worked up
    Then MET-60 speaks against metabolic
    And MET-60 is strong evidence against hyperparathyroidism
    And with this changed the answer is
      | changed                      | answer                          |
      | parathyroid hormone 65 pg/mL | MET-60 speaks against metabolic |
      | calcium 10.5 mg/dL           | MET-60 speaks against metabolic |
      | ionized calcium 1.33 mmol/L  | MET-60 speaks against metabolic |
      | parathyroid hormone 81 pg/mL | MET-60 stays silent             |
      | ionized calcium 2 mmol/L     | MET-60 stays silent             |
      | calcium 10.6 mg/dL           | MET-60 stays silent             |

  @rule-MET-61
  Scenario: MET-61: Broken vertebrae late in pregnancy or while breastfeeding speak for osteoporosis of pregnancy and lactation
    Given a patient with pregnancy stage third trimester, vertebral collapse
    When the findings are worked up
    Then MET-61 speaks for metabolic
    And MET-61 is strong evidence for osteoporosis
    And with this changed the answer is
      | changed                                                           | answer                      |
      | breastfeeding, pregnancy stage not recorded                       | MET-61 speaks for metabolic |
      | time since delivery 20 weeks, pregnancy stage not recorded        | MET-61 speaks for metabolic |
      | fracture site vertebral fracture, vertebral collapse not recorded | MET-61 speaks for metabolic |
      | pregnancy stage first trimester                                   | MET-61 stays silent         |
      | no vertebral collapse                                             | MET-61 stays silent         |
      | time since delivery 26 weeks, pregnancy stage not recorded        | MET-61 stays silent         |

  @rule-MET-62
  Scenario: MET-62: Severe back pain late in pregnancy or while breastfeeding speaks weakly for osteoporosis of pregnancy and lactation
    Given a patient with back pain, breastfeeding
    When the findings are worked up
    Then MET-62 speaks for metabolic
    And MET-62 is weak evidence for osteoporosis
    And with this changed the answer is
      | changed                                                                        | answer                      |
      | pregnancy stage postpartum, pain severity 7 points, breastfeeding not recorded | MET-62 speaks for metabolic |
      | pregnancy stage postpartum, reduced function, breastfeeding not recorded       | MET-62 speaks for metabolic |
      | pregnancy stage postpartum, difficulty walking, breastfeeding not recorded     | MET-62 speaks for metabolic |
      | hip pain                                                                       | MET-62 stays silent         |
      | pain severity 9 points, breastfeeding not recorded                             | MET-62 stays silent         |
      | pregnancy, femoral neck fracture                                               | MET-62 stays silent         |
      | pregnancy stage postpartum, pain severity 6 points, breastfeeding not recorded | MET-62 stays silent         |

  @rule-MET-63
  Scenario: MET-63: A normal bone density speaks against osteoporosis
    Given a patient with bone density T-score 0 SD
    When the findings are worked up
    Then MET-63 speaks against metabolic
    And MET-63 is moderate evidence against osteoporosis
    And with this changed the answer is
      | changed                                                       | answer                          |
      | bone density T-score -1 SD                                    | MET-63 speaks against metabolic |
      | bone density Z-score 0 SD, bone density T-score not recorded  | MET-63 speaks against metabolic |
      | bone density T-score -2 SD                                    | MET-63 stays silent             |
      | bone density Z-score -1 SD, bone density T-score not recorded | MET-63 stays silent             |

  @rule-MET-64
  Scenario: MET-64: Missing periods or too little food for the training done speak weakly for weak bone
    Given a patient with low energy availability
    When the findings are worked up
    Then MET-64 speaks for metabolic
    And MET-64 is weak evidence for osteoporosis
    And with this changed the answer is
      | changed                    | answer              |
      | no low energy availability | MET-64 stays silent |

  @rule-MET-65
  Scenario: MET-65: A young person with a good diet and a normal bone work-up has hardly a metabolic cause
    Given a 46-year-old patient with no restricted diet, normal bone profile, 25-OH vitamin D 25 ng/mL
    When the findings are worked up
    Then MET-65 is weak evidence against a metabolic cause
    And with this changed the answer is
      | changed                                                                    | answer                          |
      | 25-OH vitamin D 20 ng/mL                                                   | MET-65 speaks against metabolic |
      | age 17.1 years, parathyroid hormone 15 pg/mL, 25-OH vitamin D not recorded | MET-65 speaks against metabolic |
      | age 17.1 years, parathyroid hormone 65 pg/mL, 25-OH vitamin D not recorded | MET-65 speaks against metabolic |
      | age 17.1 years, bone density T-score -1 SD, 25-OH vitamin D not recorded   | MET-65 speaks against metabolic |
      | age 50 years                                                               | MET-65 stays silent             |
      | restricted diet                                                            | MET-65 stays silent             |
      | 25-OH vitamin D 15 ng/mL                                                   | MET-65 stays silent             |
      | known osteoporosis                                                         | MET-65 stays silent             |
      | hereditary bone disease                                                    | MET-65 stays silent             |
      | radiotherapy to the site                                                   | MET-65 stays silent             |
      | age 17.1 years, parathyroid hormone 14 pg/mL, 25-OH vitamin D not recorded | MET-65 stays silent             |
      | age 17.1 years, parathyroid hormone 66 pg/mL, 25-OH vitamin D not recorded | MET-65 stays silent             |
      | age 17.1 years, bone density T-score -2 SD, 25-OH vitamin D not recorded   | MET-65 stays silent             |

  @rule-MET-66
  Scenario: MET-66: Edema after a clear injury in a younger person with normal blood tests speaks weakly against a metabolic cause
    Given a 46-year-old patient with recent injury, routine blood tests normal
    When the findings are worked up
    Then MET-66 is weak evidence against a metabolic cause
    And with this changed the answer is
      | changed                                                          | answer                          |
      | normal bone profile, routine blood tests normal not recorded     | MET-66 speaks against metabolic |
      | metabolic screen normal, routine blood tests normal not recorded | MET-66 speaks against metabolic |
      | no recent injury                                                 | MET-66 stays silent             |
      | age 50 years                                                     | MET-66 stays silent             |
      | no routine blood tests normal                                    | MET-66 stays silent             |
      | minor injury                                                     | MET-66 stays silent             |
      | known osteoporosis                                               | MET-66 stays silent             |
      | restricted diet                                                  | MET-66 stays silent             |
      | bisphosphonate use                                               | MET-66 stays silent             |

  @rule-MET-67
  Scenario: MET-67: A normal metabolic screen speaks weakly against a metabolic cause
    Given a patient with metabolic screen normal
    When the findings are worked up
    Then MET-67 is weak evidence against a metabolic cause
    And with this changed the answer is
      | changed                    | answer              |
      | no metabolic screen normal | MET-67 stays silent |
      | known osteoporosis         | MET-67 stays silent |
      | hereditary bone disease    | MET-67 stays silent |
      | radiotherapy to the site   | MET-67 stays silent |
      | bisphosphonate use         | MET-67 stays silent |

  @rule-MET-68
  Scenario: MET-68: Osteoporosis in the family speaks weakly for weak bone behind the edema
    Given a patient with family history of osteoporosis
    When the findings are worked up
    Then MET-68 speaks for metabolic
    And MET-68 is weak evidence for osteoporosis
    And with this changed the answer is
      | changed                           | answer              |
      | no family history of osteoporosis | MET-68 stays silent |

  @rule-MET-69
  Scenario: MET-69: Fatty marrow after irradiation speaks for an insufficiency fracture where the bone hurts
    Given a patient with radiotherapy to the site, fatty marrow, marrow edema on MRI
    When the findings are worked up
    Then MET-69 speaks for metabolic
    And MET-69 is weak evidence for insufficiency fracture
    And with this changed the answer is
      | changed                                                           | answer                      |
      | fracture line on MRI, marrow edema on MRI not recorded            | MET-69 speaks for metabolic |
      | number of edema sites 0.8 sites, marrow edema on MRI not recorded | MET-69 stays silent         |
      | no radiotherapy to the site                                       | MET-69 stays silent         |
      | no fatty marrow                                                   | MET-69 stays silent         |
      | endosteal scalloping                                              | MET-69 stays silent         |

  @rule-MET-70
  Scenario: MET-70: A sacral or pubic fracture around childbirth, or in an underfed person, without training, speaks for an insufficiency fracture
    Given a patient with pregnancy, H-shaped sacral edema
    When the findings are worked up
    Then MET-70 speaks for metabolic
    And MET-70 is strong evidence for insufficiency fracture
    And with this changed the answer is
      | changed                                                           | answer                      |
      | fracture site sacral fracture, H-shaped sacral edema not recorded | MET-70 speaks for metabolic |
      | fracture site pubic fracture, H-shaped sacral edema not recorded  | MET-70 speaks for metabolic |
      | no pregnancy                                                      | MET-70 stays silent         |
      | no H-shaped sacral edema                                          | MET-70 stays silent         |
      | endosteal scalloping                                              | MET-70 stays silent         |
      | fever                                                             | MET-70 stays silent         |
      | athletic or military training                                     | MET-70 stays silent         |
      | pain from the moment of injury                                    | MET-70 stays silent         |

  @rule-MET-71
  Scenario: MET-71: A broken sacrum with neither injury nor training on record speaks a little for weak bone, also in a young woman
    Given a female patient with fracture site sacral fracture
    When the findings are worked up
    Then MET-71 speaks for metabolic
    And MET-71 is weak evidence for insufficiency fracture
    And with this changed the answer is
      | changed                                           | answer                      |
      | H-shaped sacral edema, fracture site not recorded | MET-71 speaks for metabolic |
      | sex male                                          | MET-71 stays silent         |
      | fracture site pubic fracture                      | MET-71 stays silent         |
      | recent injury                                     | MET-71 stays silent         |
      | mechanism of injury fall                          | MET-71 stays silent         |
      | endosteal scalloping                              | MET-71 stays silent         |
      | fever                                             | MET-71 stays silent         |

  @rule-MET-72
  Scenario: MET-72: A fracture at 60 or more in a woman, without injury, training or a lesion on record, speaks for an insufficiency fracture
    Given a 64-year-old female patient with fracture line on MRI
    When the findings are worked up
    Then MET-72 speaks for metabolic
    And MET-72 is moderate evidence for insufficiency fracture
    And with this changed the answer is
      | changed                  | answer                      |
      | age 60 years             | MET-72 speaks for metabolic |
      | no fracture line on MRI  | MET-72 stays silent         |
      | age 59.5 years           | MET-72 stays silent         |
      | sex male                 | MET-72 stays silent         |
      | recent injury            | MET-72 stays silent         |
      | mechanism of injury fall | MET-72 stays silent         |
      | endosteal scalloping     | MET-72 stays silent         |
      | previous cancer          | MET-72 stays silent         |

  @rule-MET-73
  Scenario: MET-73: A collapsed vertebra at 50 or more without a sign of tumor or infection speaks for a fragility fracture
    Given a 54-year-old female patient with vertebral collapse
    When the findings are worked up
    Then MET-73 speaks for metabolic
    And MET-73 is moderate evidence for insufficiency fracture
    And with this changed the answer is
      | changed                                                           | answer                      |
      | age 50 years                                                      | MET-73 speaks for metabolic |
      | fracture site vertebral fracture, vertebral collapse not recorded | MET-73 speaks for metabolic |
      | minor injury, sex not recorded                                    | MET-73 speaks for metabolic |
      | no recent injury, sex not recorded                                | MET-73 speaks for metabolic |
      | known osteoporosis, sex not recorded                              | MET-73 speaks for metabolic |
      | no vertebral collapse                                             | MET-73 stays silent         |
      | age 46 years                                                      | MET-73 stays silent         |
      | sex male                                                          | MET-73 stays silent         |
      | endosteal scalloping                                              | MET-73 stays silent         |
      | previous cancer                                                   | MET-73 stays silent         |

  @rule-MET-74
  Scenario: MET-74: A broken vertebra in somebody with corticosteroids, heparin, too little food or thin bones in the family speaks for osteoporosis even before 50
    Given a patient with fracture site vertebral fracture, corticosteroid use
    When the findings are worked up
    Then MET-74 speaks for metabolic
    And MET-74 is strong evidence for osteoporosis
    And with this changed the answer is
      | changed                                                         | answer                      |
      | heparin use, corticosteroid use not recorded                    | MET-74 speaks for metabolic |
      | known osteoporosis, corticosteroid use not recorded             | MET-74 speaks for metabolic |
      | low energy availability, corticosteroid use not recorded        | MET-74 speaks for metabolic |
      | malabsorption, corticosteroid use not recorded                  | MET-74 speaks for metabolic |
      | family history of osteoporosis, corticosteroid use not recorded | MET-74 speaks for metabolic |
      | fracture site sacral fracture                                   | MET-74 stays silent         |
      | no corticosteroid use                                           | MET-74 stays silent         |
      | endosteal scalloping                                            | MET-74 stays silent         |
      | previous cancer                                                 | MET-74 stays silent         |
      | pain from the moment of injury                                  | MET-74 stays silent         |

  @rule-MET-75
  Scenario: MET-75: Fractures that follow each other or lie on both sides, without adequate force, speak for a disease of the skeleton
    Given a patient with previous fracture elsewhere, no recent injury
    When the findings are worked up
    Then MET-75 is moderate evidence for a metabolic cause
    And with this changed the answer is
      | changed                                                     | answer                      |
      | fracture without adequate force, recent injury not recorded | MET-75 speaks for metabolic |
      | minor injury, recent injury not recorded                    | MET-75 speaks for metabolic |
      | no previous fracture elsewhere                              | MET-75 stays silent         |
      | recent injury                                               | MET-75 stays silent         |
      | endosteal scalloping                                        | MET-75 stays silent         |
      | previous cancer                                             | MET-75 stays silent         |

  @rule-MET-76
  Scenario: MET-76: Osteoporosis of pregnancy is more likely with a family history, heparin, low weight or earlier fractures
    Given a patient with pregnancy, hip pain, family history of osteoporosis
    When the findings are worked up
    Then MET-76 speaks for metabolic
    And MET-76 is weak evidence for osteoporosis
    And with this changed the answer is
      | changed                                                                  | answer                      |
      | heparin use, family history of osteoporosis not recorded                 | MET-76 speaks for metabolic |
      | previous fracture elsewhere, family history of osteoporosis not recorded | MET-76 speaks for metabolic |
      | previous fragility fracture, family history of osteoporosis not recorded | MET-76 speaks for metabolic |
      | corticosteroid use, family history of osteoporosis not recorded          | MET-76 speaks for metabolic |
      | body mass index 17 kg/m², family history of osteoporosis not recorded    | MET-76 speaks for metabolic |
      | no pregnancy                                                             | MET-76 stays silent         |
      | buttock pain                                                             | MET-76 stays silent         |
      | neck pain                                                                | MET-76 stays silent         |
      | body mass index 18.5 kg/m², family history of osteoporosis not recorded  | MET-76 stays silent         |

  @rule-MET-77
  Scenario: MET-77: Edema beneath the surface of the femoral condyle at 55 or more, with sudden pain and no injury, speaks for a subchondral insufficiency fracture
    Given a 59-year-old patient with marrow edema site femoral condyle, pain onset sudden
    When the findings are worked up
    Then MET-77 speaks for metabolic
    And MET-77 is moderate evidence for subchondral insufficiency fracture
    And with this changed the answer is
      | changed                          | answer                      |
      | age 55 years                     | MET-77 speaks for metabolic |
      | marrow edema site proximal tibia | MET-77 stays silent         |
      | age 51 years                     | MET-77 stays silent         |
      | pain onset gradual               | MET-77 stays silent         |
      | recent injury                    | MET-77 stays silent         |
      | fever                            | MET-77 stays silent         |
      | double line sign                 | MET-77 stays silent         |

  @rule-MET-78
  Scenario: MET-78: Edema with a dark area beneath the surface of hip or knee at 50 or more, and no rim, speaks weakly for a subchondral insufficiency fracture
    Given a 54-year-old patient with subchondral low-signal area, marrow edema site femoral head
    When the findings are worked up
    Then MET-78 speaks for metabolic
    And MET-78 is weak evidence for subchondral insufficiency fracture
    And with this changed the answer is
      | changed                                   | answer                      |
      | age 50 years                              | MET-78 speaks for metabolic |
      | marrow edema site tibial plateau          | MET-78 speaks for metabolic |
      | hip pain, marrow edema site not recorded  | MET-78 speaks for metabolic |
      | knee pain, marrow edema site not recorded | MET-78 speaks for metabolic |
      | no subchondral low-signal area            | MET-78 stays silent         |
      | age 46 years                              | MET-78 stays silent         |
      | marrow edema site patella                 | MET-78 stays silent         |
      | double line sign                          | MET-78 stays silent         |
      | recent injury                             | MET-78 stays silent         |
      | subchondral low-signal thickness 5 mm     | MET-78 stays silent         |

  @rule-MET-79
  Scenario: MET-79: A meniscus pushed out of its place, or a recent operation on it, over edema of the condyle speaks weakly for a subchondral insufficiency fracture
    Given a 49-year-old patient with marrow edema site femoral condyle, meniscal extrusion
    When the findings are worked up
    Then MET-79 speaks for metabolic
    And MET-79 is weak evidence for subchondral insufficiency fracture
    And with this changed the answer is
      | changed                                               | answer                      |
      | age 45 years                                          | MET-79 speaks for metabolic |
      | recent joint surgery, meniscal extrusion not recorded | MET-79 speaks for metabolic |
      | age 41 years                                          | MET-79 stays silent         |
      | marrow edema site proximal tibia                      | MET-79 stays silent         |
      | no meniscal extrusion                                 | MET-79 stays silent         |
      | fever                                                 | MET-79 stays silent         |
      | C-reactive protein 12 mg/L                            | MET-79 stays silent         |

  @rule-MET-80
  Scenario: MET-80: A subchondral fracture in an older, heavy or osteoporotic woman is insufficiency rather than necrosis
    Given a 59-year-old female patient with subchondral fracture
    When the findings are worked up
    Then MET-80 speaks for metabolic
    And MET-80 is weak evidence for subchondral insufficiency fracture
    And with this changed the answer is
      | changed                                                                                  | answer                      |
      | age 55 years                                                                             | MET-80 speaks for metabolic |
      | subchondral line parallel to the surface, subchondral fracture not recorded              | MET-80 speaks for metabolic |
      | body mass index 38 kg/m², age not recorded                                               | MET-80 speaks for metabolic |
      | known osteoporosis, age not recorded                                                     | MET-80 speaks for metabolic |
      | pregnancy stage postpartum, body mass index 30 kg/m², sex not recorded, age not recorded | MET-80 speaks for metabolic |
      | sex male                                                                                 | MET-80 stays silent         |
      | no subchondral fracture                                                                  | MET-80 stays silent         |
      | age 51 years                                                                             | MET-80 stays silent         |
      | double line sign                                                                         | MET-80 stays silent         |
      | pregnancy stage postpartum, body mass index 19 kg/m², sex not recorded, age not recorded | MET-80 stays silent         |

  @rule-MET-81
  Scenario: MET-81: Thinned bone in a child on a narrow diet speaks weakly for scurvy
    Given a 14-year-old patient with osteopenia on radiograph, restricted diet
    When the findings are worked up
    Then MET-81 speaks for metabolic
    And MET-81 is weak evidence for scurvy
    And with this changed the answer is
      | changed                                                | answer                      |
      | age 17.5 years                                         | MET-81 speaks for metabolic |
      | eating disorder, restricted diet not recorded          | MET-81 speaks for metabolic |
      | malnutrition, restricted diet not recorded             | MET-81 speaks for metabolic |
      | developmental disability, restricted diet not recorded | MET-81 speaks for metabolic |
      | age 18 years                                           | MET-81 stays silent         |
      | no osteopenia on radiograph                            | MET-81 stays silent         |
      | no restricted diet                                     | MET-81 stays silent         |

  @rule-MET-82
  Scenario: MET-82: A limp or refusal to walk in a child on a narrow diet speaks for scurvy
    Given a 14-year-old patient with restricted diet, limp
    When the findings are worked up
    Then MET-82 speaks for metabolic
    And MET-82 is weak evidence for scurvy
    And with this changed the answer is
      | changed                                        | answer                      |
      | age 17.5 years                                 | MET-82 speaks for metabolic |
      | difficulty walking, limp not recorded          | MET-82 speaks for metabolic |
      | age 18 years                                   | MET-82 stays silent         |
      | no restricted diet                             | MET-82 stays silent         |
      | fever                                          | MET-82 stays silent         |
      | recent injury                                  | MET-82 stays silent         |
      | no inability to bear weight, limp not recorded | MET-82 stays silent         |

  @rule-MET-83
  Scenario: MET-83: Low phosphate with a fracture, weak hips or pain of many bones makes hypophosphatemic osteomalacia very likely
    Given a patient with phosphate 2 mg/dL, fracture line on MRI
    When the findings are worked up
    Then MET-83 speaks for metabolic
    And MET-83 is strong evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                                        | answer                      |
      | phosphate 2.2 mg/dL                                            | MET-83 speaks for metabolic |
      | previous fracture elsewhere, fracture line on MRI not recorded | MET-83 speaks for metabolic |
      | pseudofracture, fracture line on MRI not recorded              | MET-83 speaks for metabolic |
      | multifocal pain, fracture line on MRI not recorded             | MET-83 speaks for metabolic |
      | proximal muscle weakness, fracture line on MRI not recorded    | MET-83 speaks for metabolic |
      | limb deformity, fracture line on MRI not recorded              | MET-83 speaks for metabolic |
      | calcium 10.5 mg/dL                                             | MET-83 speaks for metabolic |
      | ionized calcium 1.33 mmol/L                                    | MET-83 speaks for metabolic |
      | phosphate 2.5 mg/dL                                            | MET-83 stays silent         |
      | no fracture line on MRI                                        | MET-83 stays silent         |
      | ionized calcium 2 mmol/L                                       | MET-83 stays silent         |
      | known hyperparathyroidism                                      | MET-83 stays silent         |
      | calcium 10.6 mg/dL                                             | MET-83 stays silent         |

  @rule-MET-84
  Scenario: MET-84: Cracks or edema at several bones with weak muscles or a raised alkaline phosphatase speak for osteomalacia
    Given a 24-year-old patient with previous fracture elsewhere, alkaline phosphatase 162 U/L
    When the findings are worked up
    Then MET-84 speaks for metabolic
    And MET-84 is moderate evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                                                        | answer                      |
      | number of edema sites 2 sites, previous fracture elsewhere not recorded        | MET-84 speaks for metabolic |
      | multifocal pain, previous fracture elsewhere not recorded                      | MET-84 speaks for metabolic |
      | marrow edema site metatarsal and rib, previous fracture elsewhere not recorded | MET-84 speaks for metabolic |
      | waddling gait, alkaline phosphatase not recorded                               | MET-84 speaks for metabolic |
      | age 16 years, proximal muscle weakness, alkaline phosphatase not recorded      | MET-84 speaks for metabolic |
      | alkaline phosphatase 130 U/L                                                   | MET-84 stays silent         |
      | endosteal scalloping                                                           | MET-84 stays silent         |
      | previous cancer                                                                | MET-84 stays silent         |
      | C-reactive protein 12 mg/L                                                     | MET-84 stays silent         |
      | pregnancy                                                                      | MET-84 stays silent         |
      | number of edema sites 1 sites, previous fracture elsewhere not recorded        | MET-84 stays silent         |
      | age 15.1 years, proximal muscle weakness, alkaline phosphatase not recorded    | MET-84 stays silent         |

  @rule-MET-85
  Scenario: MET-85: Widened growth plates or frayed metaphyses with low vitamin D or phosphate, or bent limbs, speak for rickets
    Given a 14-year-old patient with growth plate widening, 25-OH vitamin D 15 ng/mL
    When the findings are worked up
    Then MET-85 speaks for metabolic
    And MET-85 is strong evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                                                  | answer                      |
      | age 17.5 years                                                           | MET-85 speaks for metabolic |
      | metaphyseal irregularity, growth plate widening not recorded             | MET-85 speaks for metabolic |
      | parathyroid hormone 81 pg/mL, 25-OH vitamin D not recorded               | MET-85 speaks for metabolic |
      | limb deformity, 25-OH vitamin D not recorded                             | MET-85 speaks for metabolic |
      | waddling gait, 25-OH vitamin D not recorded                              | MET-85 speaks for metabolic |
      | proximal muscle weakness, 25-OH vitamin D not recorded                   | MET-85 speaks for metabolic |
      | little sun exposure, 25-OH vitamin D not recorded                        | MET-85 speaks for metabolic |
      | age 16 years, phosphate 2.1 mg/dL, 25-OH vitamin D not recorded          | MET-85 speaks for metabolic |
      | age 16 years, calcium 8.1 mg/dL, 25-OH vitamin D not recorded            | MET-85 speaks for metabolic |
      | age 18 years                                                             | MET-85 stays silent         |
      | no growth plate widening                                                 | MET-85 stays silent         |
      | 25-OH vitamin D 20 ng/mL                                                 | MET-85 stays silent         |
      | fever                                                                    | MET-85 stays silent         |
      | age 16 years, phosphate 2.5 mg/dL, 25-OH vitamin D not recorded          | MET-85 stays silent         |
      | age 16 years, parathyroid hormone 65 pg/mL, 25-OH vitamin D not recorded | MET-85 stays silent         |
      | age 16 years, calcium 8.5 mg/dL, 25-OH vitamin D not recorded            | MET-85 stays silent         |

  @rule-MET-86
  Scenario: MET-86: Known lack of vitamin D beside a fracture without adequate force speaks for osteomalacia or weak bone
    Given a patient with 25-OH vitamin D 15 ng/mL, fracture without adequate force
    When the findings are worked up
    Then MET-86 speaks for metabolic
    And MET-86 is moderate evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                                                   | answer                      |
      | previous fracture elsewhere, fracture without adequate force not recorded | MET-86 speaks for metabolic |
      | 25-OH vitamin D 20 ng/mL                                                  | MET-86 stays silent         |
      | no fracture without adequate force                                        | MET-86 stays silent         |
      | endosteal scalloping                                                      | MET-86 stays silent         |

  @rule-MET-87
  Scenario: MET-87: A broken femoral shaft after a slight fall or none, in somebody on a bisphosphonate or denosumab, speaks for an atypical femoral fracture
    Given a patient with bisphosphonate use, fracture site femoral shaft fracture
    When the findings are worked up
    Then MET-87 speaks for metabolic
    And MET-87 is strong evidence for atypical femoral fracture
    And with this changed the answer is
      | changed                                                                 | answer              |
      | duration of bisphosphonate use 0 years, bisphosphonate use not recorded | MET-87 stays silent |
      | fracture site sacral fracture                                           | MET-87 stays silent |
      | endosteal scalloping                                                    | MET-87 stays silent |
      | pain from the moment of injury                                          | MET-87 stays silent |

  @rule-MET-88
  Scenario: MET-88: A high calcium with a low phosphate speaks for hyperparathyroidism
    Given a patient with phosphate 2 mg/dL, calcium 13 mg/dL
    When the findings are worked up
    Then MET-88 speaks for metabolic
    And MET-88 is moderate evidence for hyperparathyroidism
    And with this changed the answer is
      | changed                                                                | answer                      |
      | phosphate 2.2 mg/dL                                                    | MET-88 speaks for metabolic |
      | calcium 10.8 mg/dL                                                     | MET-88 speaks for metabolic |
      | ionized calcium 2 mmol/L, calcium not recorded                         | MET-88 speaks for metabolic |
      | phosphate 2.5 mg/dL                                                    | MET-88 stays silent         |
      | calcium 10.5 mg/dL                                                     | MET-88 stays silent         |
      | ionized calcium 1.33 mmol/L, phosphate 2.1 mg/dL, calcium not recorded | MET-88 stays silent         |

  @rule-MET-89
  Scenario: MET-89: A high calcium alone speaks a little for hyperparathyroidism, and as much for cancer
    Given a patient with calcium 13 mg/dL
    When the findings are worked up
    Then MET-89 speaks for metabolic
    And MET-89 is weak evidence for hyperparathyroidism
    And with this changed the answer is
      | changed                                           | answer                      |
      | calcium 10.8 mg/dL                                | MET-89 speaks for metabolic |
      | ionized calcium 2 mmol/L, calcium not recorded    | MET-89 speaks for metabolic |
      | calcium 10.5 mg/dL                                | MET-89 stays silent         |
      | ionized calcium 1.33 mmol/L, calcium not recorded | MET-89 stays silent         |

  @rule-MET-90
  Scenario: MET-90: Bone pain, fractures or marrow edema in chronic kidney disease speak a little for renal bone disease
    Given a patient with chronic kidney disease, bone pain
    When the findings are worked up
    Then MET-90 speaks for metabolic
    And MET-90 is weak evidence for hyperparathyroidism
    And with this changed the answer is
      | changed                                             | answer                      |
      | widespread bone pain, bone pain not recorded        | MET-90 speaks for metabolic |
      | fracture line on MRI, bone pain not recorded        | MET-90 speaks for metabolic |
      | previous fracture elsewhere, bone pain not recorded | MET-90 speaks for metabolic |
      | pseudofracture, bone pain not recorded              | MET-90 speaks for metabolic |
      | marrow edema on MRI, bone pain not recorded         | MET-90 speaks for metabolic |
      | no chronic kidney disease                           | MET-90 stays silent         |
      | no bone pain                                        | MET-90 stays silent         |
      | fever                                               | MET-90 stays silent         |
      | endosteal scalloping                                | MET-90 stays silent         |

  @rule-MET-91
  Scenario: MET-91: Cysts, lytic lesions or a failing hip, shoulder or wrist after years of kidney failure speak for dialysis bone disease or amyloid
    Given a patient with chronic kidney disease, hip pain, lytic lesion
    When the findings are worked up
    Then MET-91 is moderate evidence for a metabolic cause
    And with this changed the answer is
      | changed                                          | answer                      |
      | subchondral cysts, lytic lesion not recorded     | MET-91 speaks for metabolic |
      | bone erosion, lytic lesion not recorded          | MET-91 speaks for metabolic |
      | joint destruction, lytic lesion not recorded     | MET-91 speaks for metabolic |
      | multiple bone lesions, lytic lesion not recorded | MET-91 speaks for metabolic |
      | disc destruction, lytic lesion not recorded      | MET-91 speaks for metabolic |
      | no chronic kidney disease                        | MET-91 stays silent         |
      | clavicle pain                                    | MET-91 stays silent         |
      | jaw pain                                         | MET-91 stays silent         |
      | no lytic lesion                                  | MET-91 stays silent         |
      | fever                                            | MET-91 stays silent         |
      | histology shows malignancy                       | MET-91 stays silent         |
      | bone culture growth                              | MET-91 stays silent         |

  @rule-MET-92
  Scenario: MET-92: Edema of the sacral ala or pubis around childbirth, or in an underfed person, speaks weakly for an insufficiency fracture
    Given a patient with pregnancy, marrow edema site sacral ala
    When the findings are worked up
    Then MET-92 speaks for metabolic
    And MET-92 is weak evidence for insufficiency fracture
    And with this changed the answer is
      | changed                       | answer              |
      | no pregnancy                  | MET-92 stays silent |
      | marrow edema site ischium     | MET-92 stays silent |
      | endosteal scalloping          | MET-92 stays silent |
      | fever                         | MET-92 stays silent |
      | athletic or military training | MET-92 stays silent |
      | recent injury                 | MET-92 stays silent |

  @rule-MET-93
  Scenario: MET-93: An alkaline phosphatase that is always low with cracks of the outer femur, or with one metatarsal fracture after another, makes hypophosphatasia nearly certain
    Given a patient with persistently low alkaline phosphatase, pseudofracture
    When the findings are worked up
    Then MET-93 speaks for metabolic
    And MET-93 is decisive evidence for hypophosphatasia
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                             | answer                      |
      | alkaline phosphatase 22 U/L, persistently low alkaline phosphatase not recorded                                                                                                                                                                                                                                                                     | MET-93 speaks for metabolic |
      | lateral subtrochanteric cortical thickening, pseudofracture not recorded                                                                                                                                                                                                                                                                            | MET-93 speaks for metabolic |
      | previous stress fractures, marrow edema site femoral head and femoral neck and intertrochanteric region and acetabulum and proximal femoral shaft and femoral shaft and femoral condyle and distal tibia and fibula and vertebral body and humeral head and elbow bones and acromion and finger and mandible and skull, pseudofracture not recorded | MET-93 speaks for metabolic |
      | previous stress fractures, fracture site sacral fracture and proximal femoral fracture and femoral shaft fracture and vertebral fracture and humeral fracture, pseudofracture not recorded                                                                                                                                                          | MET-93 speaks for metabolic |
      | no persistently low alkaline phosphatase                                                                                                                                                                                                                                                                                                            | MET-93 stays silent         |
      | marrow edema site proximal femoral shaft, pseudofracture not recorded                                                                                                                                                                                                                                                                               | MET-93 stays silent         |
      | previous stress fractures, marrow edema site intertrochanteric region and patella and fibula and talus and calcaneus and navicular and vertebral posterior elements and sacroiliac joint and elbow bones and scapula and clavicle and forearm shaft and distal radius and lunate and metacarpal and finger, pseudofracture not recorded             | MET-93 stays silent         |
      | previous stress fractures, fracture site sacral fracture and proximal femoral fracture and vertebral fracture and humeral fracture, pseudofracture not recorded                                                                                                                                                                                     | MET-93 stays silent         |

  @rule-MET-94
  Scenario: MET-94: Marrow that looks wrong everywhere in a starved person speaks for marrow that has lost its fat
    Given a patient with gelatinous marrow
    When the findings are worked up
    Then MET-94 is moderate evidence for a metabolic cause
    And with this changed the answer is
      | changed                                                                                  | answer                      |
      | body mass index 13 kg/m², diffuse abnormal marrow signal, gelatinous marrow not recorded | MET-94 speaks for metabolic |
      | eating disorder, diffuse abnormal marrow signal, gelatinous marrow not recorded          | MET-94 speaks for metabolic |
      | malnutrition, diffuse abnormal marrow signal, gelatinous marrow not recorded             | MET-94 speaks for metabolic |
      | diffuse abnormal marrow signal, gelatinous marrow not recorded                           | MET-94 stays silent         |
      | eating disorder, gelatinous marrow not recorded                                          | MET-94 stays silent         |
      | blasts on blood film                                                                     | MET-94 stays silent         |
      | blasts in bone marrow                                                                    | MET-94 stays silent         |
      | histology shows malignancy                                                               | MET-94 stays silent         |

  @rule-MET-200
  Scenario: MET-200: Coarse trabeculae with a thick cortex past 40 speak strongly for Paget disease
    Given a 44-year-old patient with coarse trabeculae
    When the findings are worked up
    Then MET-200 speaks for metabolic
    And MET-200 is strong evidence for Paget disease of bone
    And with this changed the answer is
      | changed                    | answer                       |
      | age 40 years               | MET-200 speaks for metabolic |
      | no coarse trabeculae       | MET-200 stays silent         |
      | age 39.5 years             | MET-200 stays silent         |
      | histology shows malignancy | MET-200 stays silent         |

  @rule-MET-201
  Scenario: MET-201: A raised alkaline phosphatase with an enlarged, thick, dense or deformed bone past 50 and quiet markers speaks for Paget disease
    Given a 54-year-old patient with alkaline phosphatase 162 U/L, bone expansion
    When the findings are worked up
    Then MET-201 speaks for metabolic
    And MET-201 is strong evidence for Paget disease of bone
    And with this changed the answer is
      | changed                                          | answer                       |
      | age 50 years                                     | MET-201 speaks for metabolic |
      | cortical thickening, bone expansion not recorded | MET-201 speaks for metabolic |
      | coarse trabeculae, bone expansion not recorded   | MET-201 speaks for metabolic |
      | limb deformity, bone expansion not recorded      | MET-201 speaks for metabolic |
      | phosphate 2.5 mg/dL                              | MET-201 speaks for metabolic |
      | parathyroid hormone 65 pg/mL                     | MET-201 speaks for metabolic |
      | age 46 years                                     | MET-201 stays silent         |
      | alkaline phosphatase 130 U/L                     | MET-201 stays silent         |
      | no bone expansion                                | MET-201 stays silent         |
      | histology shows malignancy                       | MET-201 stays silent         |
      | parathyroid hormone 81 pg/mL                     | MET-201 stays silent         |
      | soft tissue mass                                 | MET-201 stays silent         |
      | periosteal reaction                              | MET-201 stays silent         |
      | phosphate 2.1 mg/dL                              | MET-201 stays silent         |

  @rule-MET-202
  Scenario: MET-202: Fat that is kept in the marrow of an enlarged or coarse bone past 50 speaks for Paget disease and against growth
    Given a 54-year-old patient with bone expansion, fatty marrow
    When the findings are worked up
    Then MET-202 speaks for metabolic
    And MET-202 is moderate evidence for Paget disease of bone
    And with this changed the answer is
      | changed                                            | answer                       |
      | age 50 years                                       | MET-202 speaks for metabolic |
      | coarse trabeculae, bone expansion not recorded     | MET-202 speaks for metabolic |
      | normal T1 marrow signal, fatty marrow not recorded | MET-202 speaks for metabolic |
      | age 46 years                                       | MET-202 stays silent         |
      | no bone expansion                                  | MET-202 stays silent         |
      | no fatty marrow                                    | MET-202 stays silent         |

  @rule-MET-203
  Scenario: MET-203: New periosteal bone at several bones, or with a raised alkaline phosphatase, under a drug that harms bone speaks for drug periostitis
    Given a patient with bone-harming drug use, periosteal reaction, alkaline phosphatase 162 U/L
    When the findings are worked up
    Then MET-203 is strong evidence for a metabolic cause
    And with this changed the answer is
      | changed                                                        | answer                       |
      | bone scan uptake multifocal, alkaline phosphatase not recorded | MET-203 speaks for metabolic |
      | multifocal pain, alkaline phosphatase not recorded             | MET-203 speaks for metabolic |
      | no bone-harming drug use                                       | MET-203 stays silent         |
      | no periosteal reaction                                         | MET-203 stays silent         |
      | alkaline phosphatase 130 U/L                                   | MET-203 stays silent         |
      | soft tissue mass                                               | MET-203 stays silent         |
      | cortical destruction                                           | MET-203 stays silent         |
      | fever                                                          | MET-203 stays silent         |

  @rule-MET-204
  Scenario: MET-204: Loss of phosphate through the kidney or a raised FGF23 makes hypophosphatemic osteomalacia nearly certain
    Given a patient with renal phosphate wasting
    When the findings are worked up
    Then MET-204 speaks for metabolic
    And MET-204 is decisive evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                            | answer                       |
      | raised FGF23, renal phosphate wasting not recorded | MET-204 speaks for metabolic |
      | no renal phosphate wasting                         | MET-204 stays silent         |

  @rule-MET-205
  Scenario: MET-205: A raised pyridoxal phosphate speaks strongly for hypophosphatasia
    Given a patient with raised pyridoxal phosphate
    When the findings are worked up
    Then MET-205 speaks for metabolic
    And MET-205 is strong evidence for hypophosphatasia
    And with this changed the answer is
      | changed                       | answer                       |
      | alkaline phosphatase 130 U/L  | MET-205 speaks for metabolic |
      | no raised pyridoxal phosphate | MET-205 stays silent         |
      | alkaline phosphatase 162 U/L  | MET-205 stays silent         |

  @rule-MET-206
  Scenario: MET-206: Teeth lost early with a stress fracture or a low alkaline phosphatase speak for hypophosphatasia
    Given a patient with early tooth loss, previous stress fractures
    When the findings are worked up
    Then MET-206 speaks for metabolic
    And MET-206 is moderate evidence for hypophosphatasia
    And with this changed the answer is
      | changed                                                                       | answer                       |
      | fracture line on MRI, previous stress fractures not recorded                  | MET-206 speaks for metabolic |
      | pseudofracture, previous stress fractures not recorded                        | MET-206 speaks for metabolic |
      | persistently low alkaline phosphatase, previous stress fractures not recorded | MET-206 speaks for metabolic |
      | alkaline phosphatase 31 U/L, previous stress fractures not recorded           | MET-206 speaks for metabolic |
      | no early tooth loss                                                           | MET-206 stays silent         |
      | alkaline phosphatase 40 U/L, previous stress fractures not recorded           | MET-206 stays silent         |

  @rule-MET-207
  Scenario: MET-207: Bone eaten beneath the periosteum speaks strongly for hyperparathyroidism
    Given a patient with subperiosteal resorption
    When the findings are worked up
    Then MET-207 speaks for metabolic
    And MET-207 is strong evidence for hyperparathyroidism
    And with this changed the answer is
      | changed                     | answer               |
      | no subperiosteal resorption | MET-207 stays silent |

  @rule-MET-208
  Scenario: MET-208: Kidney stones with a high calcium or a raised hormone speak a little for hyperparathyroidism
    Given a patient with kidney stones, calcium 13 mg/dL
    When the findings are worked up
    Then MET-208 speaks for metabolic
    And MET-208 is weak evidence for hyperparathyroidism
    And with this changed the answer is
      | changed                                                                                 | answer                       |
      | calcium 10.8 mg/dL                                                                      | MET-208 speaks for metabolic |
      | ionized calcium 2 mmol/L, calcium not recorded                                          | MET-208 speaks for metabolic |
      | parathyroid hormone 81 pg/mL, calcium not recorded                                      | MET-208 speaks for metabolic |
      | age 22 years, histology shows benign tumor, multiple bone lesions, calcium not recorded | MET-208 speaks for metabolic |
      | no kidney stones                                                                        | MET-208 stays silent         |
      | calcium 10.5 mg/dL                                                                      | MET-208 stays silent         |
      | ionized calcium 1.33 mmol/L, calcium not recorded                                       | MET-208 stays silent         |
      | parathyroid hormone 65 pg/mL, calcium not recorded                                      | MET-208 stays silent         |

  @rule-MET-209
  Scenario: MET-209: Frayed and widened growth plates on the radiograph speak strongly for rickets
    Given a patient with rachitic changes
    When the findings are worked up
    Then MET-209 speaks for metabolic
    And MET-209 is strong evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed             | answer               |
      | no rachitic changes | MET-209 stays silent |

  @rule-MET-210
  Scenario: MET-210: Blue sclerae with fractures speak for brittle bone disease
    Given a patient with blue sclerae, previous fracture elsewhere
    When the findings are worked up
    Then MET-210 speaks for metabolic
    And MET-210 is strong evidence for osteoporosis
    And with this changed the answer is
      | changed                                                                   | answer                       |
      | previous fragility fracture, previous fracture elsewhere not recorded     | MET-210 speaks for metabolic |
      | fracture line on MRI, previous fracture elsewhere not recorded            | MET-210 speaks for metabolic |
      | fracture without adequate force, previous fracture elsewhere not recorded | MET-210 speaks for metabolic |
      | vertebral collapse, previous fracture elsewhere not recorded              | MET-210 speaks for metabolic |
      | no blue sclerae                                                           | MET-210 stays silent         |
      | no previous fracture elsewhere                                            | MET-210 stays silent         |

  @rule-MET-211
  Scenario: MET-211: Signs of cortisol excess speak a little for weak bone behind an insufficiency fracture
    Given a patient with raised cortisol, fracture line on MRI
    When the findings are worked up
    Then MET-211 speaks for metabolic
    And MET-211 is moderate evidence for insufficiency fracture
    And with this changed the answer is
      | changed                                                            | answer                       |
      | signs of cortisol excess, raised cortisol not recorded             | MET-211 speaks for metabolic |
      | fracture without adequate force, fracture line on MRI not recorded | MET-211 speaks for metabolic |
      | vertebral collapse, fracture line on MRI not recorded              | MET-211 speaks for metabolic |
      | previous fracture elsewhere, fracture line on MRI not recorded     | MET-211 speaks for metabolic |
      | pseudofracture, fracture line on MRI not recorded                  | MET-211 speaks for metabolic |
      | subchondral fracture, fracture line on MRI not recorded            | MET-211 speaks for metabolic |
      | no raised cortisol                                                 | MET-211 stays silent         |
      | no fracture line on MRI                                            | MET-211 stays silent         |

  @rule-MET-212
  Scenario: MET-212: Antibodies of celiac disease with bone pain or cracks speak for osteomalacia
    Given a patient with tissue transglutaminase antibodies, bone pain
    When the findings are worked up
    Then MET-212 speaks for metabolic
    And MET-212 is moderate evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                              | answer                       |
      | pseudofracture, bone pain not recorded               | MET-212 speaks for metabolic |
      | fracture line on MRI, bone pain not recorded         | MET-212 speaks for metabolic |
      | alkaline phosphatase 162 U/L, bone pain not recorded | MET-212 speaks for metabolic |
      | widespread bone pain, bone pain not recorded         | MET-212 speaks for metabolic |
      | 25-OH vitamin D 15 ng/mL, bone pain not recorded     | MET-212 speaks for metabolic |
      | no tissue transglutaminase antibodies                | MET-212 stays silent         |
      | alkaline phosphatase 130 U/L, bone pain not recorded | MET-212 stays silent         |
      | 25-OH vitamin D 20 ng/mL, bone pain not recorded     | MET-212 stays silent         |

  @rule-MET-230
  Scenario: MET-230: Lost height in somebody past 50 with back pain or a sunken vertebra speaks a little for fragility fractures of the spine
    Given a 54-year-old patient with loss of height, back pain
    When the findings are worked up
    Then MET-230 speaks for metabolic
    And MET-230 is weak evidence for insufficiency fracture
    And with this changed the answer is
      | changed                                                  | answer                       |
      | age 50 years                                             | MET-230 speaks for metabolic |
      | vertebral collapse, pain site not recorded               | MET-230 speaks for metabolic |
      | marrow edema site vertebral body, pain site not recorded | MET-230 speaks for metabolic |
      | no loss of height                                        | MET-230 stays silent         |
      | age 46 years                                             | MET-230 stays silent         |
      | hip pain                                                 | MET-230 stays silent         |

  @rule-MET-231
  Scenario: MET-231: Thin cortex, a man without testosterone or relatives who break easily speak a little for weak bone
    Given a patient with cortical thinning
    When the findings are worked up
    Then MET-231 is weak evidence for a metabolic cause
    And with this changed the answer is
      | changed                                                     | answer                       |
      | low testosterone, cortical thinning not recorded            | MET-231 speaks for metabolic |
      | family history of fractures, cortical thinning not recorded | MET-231 speaks for metabolic |
      | no cortical thinning                                        | MET-231 stays silent         |
      | lytic lesion                                                | MET-231 stays silent         |
      | bone expansion                                              | MET-231 stays silent         |
      | soft tissue mass                                            | MET-231 stays silent         |
      | fever                                                       | MET-231 stays silent         |

  @rule-MET-232
  Scenario: MET-232: A child worked up for leukemia whose marrow holds no blasts and whose metaphyses are changed on both sides may well have scurvy
    Given a 14-year-old patient with no blasts in bone marrow, metaphyseal marrow signal change on both sides
    When the findings are worked up
    Then MET-232 speaks for metabolic
    And MET-232 is moderate evidence for scurvy
    And with this changed the answer is
      | changed                                                     | answer                       |
      | age 17.5 years                                              | MET-232 speaks for metabolic |
      | no blasts on blood film, blasts in bone marrow not recorded | MET-232 speaks for metabolic |
      | age 18 years                                                | MET-232 stays silent         |
      | blasts in bone marrow                                       | MET-232 stays silent         |
      | no metaphyseal marrow signal change on both sides           | MET-232 stays silent         |
      | bone culture growth                                         | MET-232 stays silent         |
      | histology shows malignancy                                  | MET-232 stays silent         |
      | intraosseous abscess                                        | MET-232 stays silent         |

  @rule-MET-233
  Scenario: MET-233: A thick cortex or an enlarged bone past 55 speaks a little for Paget disease when neither blood nor mass betrays another cause
    Given a 59-year-old patient with cortical thickening
    When the findings are worked up
    Then MET-233 speaks for metabolic
    And MET-233 is weak evidence for Paget disease of bone
    And with this changed the answer is
      | changed                                          | answer                       |
      | age 55 years                                     | MET-233 speaks for metabolic |
      | bone expansion, cortical thickening not recorded | MET-233 speaks for metabolic |
      | C-reactive protein 20 mg/L                       | MET-233 speaks for metabolic |
      | age 51 years                                     | MET-233 stays silent         |
      | no cortical thickening                           | MET-233 stays silent         |
      | C-reactive protein 25 mg/L                       | MET-233 stays silent         |
      | fever                                            | MET-233 stays silent         |
      | soft tissue mass                                 | MET-233 stays silent         |
      | aggressive bone lesion                           | MET-233 stays silent         |
      | bisphosphonate use                               | MET-233 stays silent         |
      | histology shows malignancy                       | MET-233 stays silent         |
      | repetitive loading                               | MET-233 stays silent         |
      | sinus tract                                      | MET-233 stays silent         |
      | sequestrum                                       | MET-233 stays silent         |
      | lytic lesion                                     | MET-233 stays silent         |

  @rule-MET-234
  Scenario: MET-234: A bowed or warm leg with a thick cortex or an enlarged bone past 55 speaks for Paget disease
    Given a 59-year-old patient with cortical thickening, limb deformity
    When the findings are worked up
    Then MET-234 speaks for metabolic
    And MET-234 is moderate evidence for Paget disease of bone
    And with this changed the answer is
      | changed                                              | answer                       |
      | age 55 years                                         | MET-234 speaks for metabolic |
      | bone expansion, cortical thickening not recorded     | MET-234 speaks for metabolic |
      | local warmth, limb deformity not recorded            | MET-234 speaks for metabolic |
      | normal T1 marrow signal, limb deformity not recorded | MET-234 speaks for metabolic |
      | C-reactive protein 20 mg/L                           | MET-234 speaks for metabolic |
      | age 51 years                                         | MET-234 stays silent         |
      | no cortical thickening                               | MET-234 stays silent         |
      | no limb deformity                                    | MET-234 stays silent         |
      | C-reactive protein 25 mg/L                           | MET-234 stays silent         |
      | fever                                                | MET-234 stays silent         |
      | soft tissue mass                                     | MET-234 stays silent         |
      | aggressive bone lesion                               | MET-234 stays silent         |
      | bisphosphonate use                                   | MET-234 stays silent         |
      | histology shows malignancy                           | MET-234 stays silent         |
      | sinus tract                                          | MET-234 stays silent         |
      | sequestrum                                           | MET-234 stays silent         |

  @rule-MET-235
  Scenario: MET-235: A vertebra that sank before 50 without an injury, infection or tumor on record speaks a little for weak bone
    Given a 46-year-old patient with vertebral collapse
    When the findings are worked up
    Then MET-235 speaks for metabolic
    And MET-235 is weak evidence for insufficiency fracture
    And with this changed the answer is
      | changed                       | answer                       |
      | age 18 years                  | MET-235 speaks for metabolic |
      | age 50 years                  | MET-235 speaks for metabolic |
      | no fever                      | MET-235 speaks for metabolic |
      | no previous cancer            | MET-235 speaks for metabolic |
      | no pedicle involvement        | MET-235 speaks for metabolic |
      | no marrow infiltration on MRI | MET-235 speaks for metabolic |
      | no multiple bone lesions      | MET-235 speaks for metabolic |
      | no vertebral collapse         | MET-235 stays silent         |
      | age 17.5 years                | MET-235 stays silent         |
      | age 51 years                  | MET-235 stays silent         |
      | recent injury                 | MET-235 stays silent         |
      | endosteal scalloping          | MET-235 stays silent         |
      | lytic lesion                  | MET-235 stays silent         |
      | inflammatory markers raised   | MET-235 stays silent         |

  @rule-MET-236
  Scenario: MET-236: Weak hips or a waddling gait of an adult speak a little for osteomalacia
    Given a 22-year-old patient with proximal muscle weakness
    When the findings are worked up
    Then MET-236 speaks for metabolic
    And MET-236 is weak evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                              | answer                       |
      | age 18 years                                         | MET-236 speaks for metabolic |
      | waddling gait, proximal muscle weakness not recorded | MET-236 speaks for metabolic |
      | age 17.5 years                                       | MET-236 stays silent         |
      | no proximal muscle weakness                          | MET-236 stays silent         |
      | neurological deficit                                 | MET-236 stays silent         |
      | pregnancy stage third trimester                      | MET-236 stays silent         |
      | hip dysplasia                                        | MET-236 stays silent         |
      | cord or cauda equina compression on MRI              | MET-236 stays silent         |

  @rule-MET-237
  Scenario: MET-237: Low vitamin D beside a fracture, a crack or a sunken vertebra speaks a little for a metabolic share
    Given a patient with 25-OH vitamin D 15 ng/mL, fracture line on MRI
    When the findings are worked up
    Then MET-237 speaks for metabolic
    And MET-237 is weak evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                                   | answer                       |
      | fracture on radiograph, fracture line on MRI not recorded | MET-237 speaks for metabolic |
      | fracture on CT, fracture line on MRI not recorded         | MET-237 speaks for metabolic |
      | vertebral collapse, fracture line on MRI not recorded     | MET-237 speaks for metabolic |
      | subchondral fracture, fracture line on MRI not recorded   | MET-237 speaks for metabolic |
      | no histology shows malignancy                             | MET-237 speaks for metabolic |
      | 25-OH vitamin D 20 ng/mL                                  | MET-237 stays silent         |
      | no fracture line on MRI                                   | MET-237 stays silent         |
      | recent injury                                             | MET-237 stays silent         |
      | endosteal scalloping                                      | MET-237 stays silent         |
      | previous cancer                                           | MET-237 stays silent         |

  @rule-MET-238
  Scenario: MET-238: Ribs that broke without a blow, or fractures that return in somebody who does not train, speak a little for a disease of the skeleton
    Given a patient with fracture site rib fracture, no recent injury
    When the findings are worked up
    Then MET-238 is weak evidence for a metabolic cause
    And with this changed the answer is
      | changed                                                      | answer                       |
      | previous stress fractures, fracture site not recorded        | MET-238 speaks for metabolic |
      | no athletic or military training, recent injury not recorded | MET-238 speaks for metabolic |
      | proximal muscle weakness, recent injury not recorded         | MET-238 speaks for metabolic |
      | signs of cortisol excess, recent injury not recorded         | MET-238 speaks for metabolic |
      | pain side both, recent injury not recorded                   | MET-238 speaks for metabolic |
      | multifocal pain, recent injury not recorded                  | MET-238 speaks for metabolic |
      | age 18 years                                                 | MET-238 speaks for metabolic |
      | fracture site sacral fracture                                | MET-238 stays silent         |
      | recent injury                                                | MET-238 stays silent         |
      | previous cancer                                              | MET-238 stays silent         |
      | athletic or military training                                | MET-238 stays silent         |
      | multiple bone lesions                                        | MET-238 stays silent         |
      | not yet walking                                              | MET-238 stays silent         |
      | age 17.1 years                                               | MET-238 stays silent         |

  @rule-MET-239
  Scenario: MET-239: A raised alkaline phosphatase with bone pain at several places, many hot spots, a leaking kidney or a drug that harms bone speaks a little for disease of bone turnover
    Given a 22-year-old patient with alkaline phosphatase 162 U/L, multifocal pain
    When the findings are worked up
    Then MET-239 is weak evidence for a metabolic cause
    And with this changed the answer is
      | changed                                                     | answer                       |
      | age 18 years                                                | MET-239 speaks for metabolic |
      | bone scan uptake multifocal, multifocal pain not recorded   | MET-239 speaks for metabolic |
      | number of edema sites 2 sites, multifocal pain not recorded | MET-239 speaks for metabolic |
      | bone-harming drug use, multifocal pain not recorded         | MET-239 speaks for metabolic |
      | protein in the urine, multifocal pain not recorded          | MET-239 speaks for metabolic |
      | proximal muscle weakness, multifocal pain not recorded      | MET-239 speaks for metabolic |
      | alkaline phosphatase 130 U/L                                | MET-239 stays silent         |
      | age 17.5 years                                              | MET-239 stays silent         |
      | no multifocal pain                                          | MET-239 stays silent         |
      | previous cancer                                             | MET-239 stays silent         |
      | histology shows malignancy                                  | MET-239 stays silent         |
      | multiple bone lesions                                       | MET-239 stays silent         |
      | monoclonal protein                                          | MET-239 stays silent         |
      | weight loss                                                 | MET-239 stays silent         |
      | jaundice                                                    | MET-239 stays silent         |
      | number of edema sites 1 sites, multifocal pain not recorded | MET-239 stays silent         |

  @rule-MET-240
  Scenario: MET-240: Callus, a thick cortex or pain of both sides after years of bisphosphonate speak a little for an atypical fracture even where the site is not told
    Given a patient with duration of bisphosphonate use 7 years, callus
    When the findings are worked up
    Then MET-240 speaks for metabolic
    And MET-240 is weak evidence for atypical femoral fracture
    And with this changed the answer is
      | changed                                   | answer                       |
      | duration of bisphosphonate use 3 years    | MET-240 speaks for metabolic |
      | periosteal reaction, callus not recorded  | MET-240 speaks for metabolic |
      | cortical thickening, callus not recorded  | MET-240 speaks for metabolic |
      | pain side both, callus not recorded       | MET-240 speaks for metabolic |
      | fracture line on MRI, callus not recorded | MET-240 speaks for metabolic |
      | duration of bisphosphonate use 1 years    | MET-240 stays silent         |
      | no callus                                 | MET-240 stays silent         |
      | jaw pain                                  | MET-240 stays silent         |
      | back pain                                 | MET-240 stays silent         |
      | marrow edema site mandible                | MET-240 stays silent         |

  @rule-MET-241
  Scenario: MET-241: Sudden back pain or several broken vertebrae after denosumab was stopped speak for rebound fractures
    Given a patient with denosumab stopped, spinal pain
    When the findings are worked up
    Then MET-241 speaks for metabolic
    And MET-241 is moderate evidence for insufficiency fracture
    And with this changed the answer is
      | changed                                                        | answer                       |
      | number of vertebral levels 2 sites, spinal pain not recorded   | MET-241 speaks for metabolic |
      | vertebral collapse, spinal pain not recorded                   | MET-241 speaks for metabolic |
      | pain onset sudden, spinal pain not recorded                    | MET-241 speaks for metabolic |
      | marrow edema site vertebral body, spinal pain not recorded     | MET-241 speaks for metabolic |
      | no denosumab stopped                                           | MET-241 stays silent         |
      | number of vertebral levels 1.1 sites, spinal pain not recorded | MET-241 stays silent         |

  @rule-MET-242
  Scenario: MET-242: A band of edema along the endplate past 50 speaks a little for a fresh fragility fracture
    Given a 54-year-old patient with band of edema near the endplate
    When the findings are worked up
    Then MET-242 speaks for metabolic
    And MET-242 is weak evidence for insufficiency fracture
    And with this changed the answer is
      | changed                            | answer                       |
      | age 50 years                       | MET-242 speaks for metabolic |
      | no band of edema near the endplate | MET-242 stays silent         |
      | age 46 years                       | MET-242 stays silent         |
      | bright disc                        | MET-242 stays silent         |
      | endplate erosion                   | MET-242 stays silent         |
      | fever                              | MET-242 stays silent         |
      | no minor injury, recent injury     | MET-242 stays silent         |
      | previous cancer                    | MET-242 stays silent         |
      | soft tissue mass                   | MET-242 stays silent         |

  @rule-MET-243
  Scenario: MET-243: An enlarged parathyroid gland on a scan speaks strongly for hyperparathyroidism as the cause of bone lesions, stones or fractures
    Given a patient with parathyroid adenoma on imaging
    When the findings are worked up
    Then MET-243 speaks for metabolic
    And MET-243 is strong evidence for hyperparathyroidism
    And with this changed the answer is
      | changed                           | answer               |
      | no parathyroid adenoma on imaging | MET-243 stays silent |

  @rule-MET-244
  Scenario: MET-244: A small focus on a DOTATATE or octreotide scan with bone pain, cracks or a low phosphate speaks for osteomalacia caused by a tumor
    Given a patient with DOTATATE uptake in a small focus, phosphate 2 mg/dL
    When the findings are worked up
    Then MET-244 speaks for metabolic
    And MET-244 is moderate evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                               | answer                       |
      | phosphate 2.2 mg/dL                                   | MET-244 speaks for metabolic |
      | pseudofracture, phosphate not recorded                | MET-244 speaks for metabolic |
      | proximal muscle weakness, phosphate not recorded      | MET-244 speaks for metabolic |
      | widespread bone pain, phosphate not recorded          | MET-244 speaks for metabolic |
      | number of edema sites 2 sites, phosphate not recorded | MET-244 speaks for metabolic |
      | renal phosphate wasting, phosphate not recorded       | MET-244 speaks for metabolic |
      | raised FGF23, phosphate not recorded                  | MET-244 speaks for metabolic |
      | no DOTATATE uptake in a small focus                   | MET-244 stays silent         |
      | phosphate 2.5 mg/dL                                   | MET-244 stays silent         |
      | number of edema sites 1 sites, phosphate not recorded | MET-244 stays silent         |

  @rule-MET-245
  Scenario: MET-245: Sugar or amino acids lost in the urine with bone pain or cracks speak for osteomalacia of a leaking kidney
    Given a patient with sugar or amino acids lost in the urine, phosphate 2 mg/dL
    When the findings are worked up
    Then MET-245 speaks for metabolic
    And MET-245 is moderate evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                              | answer                       |
      | phosphate 2.2 mg/dL                                  | MET-245 speaks for metabolic |
      | alkaline phosphatase 162 U/L, phosphate not recorded | MET-245 speaks for metabolic |
      | pseudofracture, phosphate not recorded               | MET-245 speaks for metabolic |
      | fracture line on MRI, phosphate not recorded         | MET-245 speaks for metabolic |
      | multifocal pain, phosphate not recorded              | MET-245 speaks for metabolic |
      | bone-harming drug use, phosphate not recorded        | MET-245 speaks for metabolic |
      | proximal muscle weakness, phosphate not recorded     | MET-245 speaks for metabolic |
      | no sugar or amino acids lost in the urine            | MET-245 stays silent         |
      | phosphate 2.5 mg/dL                                  | MET-245 stays silent         |
      | no widespread bone pain, phosphate not recorded      | MET-245 stays silent         |
      | alkaline phosphatase 130 U/L, phosphate not recorded | MET-245 stays silent         |

  @rule-MET-246
  Scenario: MET-246: Cramps or tetany with bone pain, weak hips or low vitamin D speak a little for osteomalacia or rickets
    Given a patient with muscle cramps or tetany, calcium 6 mg/dL
    When the findings are worked up
    Then MET-246 speaks for metabolic
    And MET-246 is weak evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                        | answer                       |
      | calcium 8.2 mg/dL                              | MET-246 speaks for metabolic |
      | 25-OH vitamin D 15 ng/mL, calcium not recorded | MET-246 speaks for metabolic |
      | widespread bone pain, calcium not recorded     | MET-246 speaks for metabolic |
      | proximal muscle weakness, calcium not recorded | MET-246 speaks for metabolic |
      | growth plate widening, calcium not recorded    | MET-246 speaks for metabolic |
      | little sun exposure, calcium not recorded      | MET-246 speaks for metabolic |
      | no muscle cramps or tetany                     | MET-246 stays silent         |
      | calcium 8.5 mg/dL                              | MET-246 stays silent         |
      | 25-OH vitamin D 20 ng/mL, calcium not recorded | MET-246 stays silent         |

  @rule-MET-250
  Scenario: MET-250: Lytic or several lesions with a high calcium and stones, a low phosphate or a known hormone speak strongly for brown tumors
    Given a patient with calcium 13 mg/dL, kidney stones, multiple bone lesions
    When the findings are worked up
    Then MET-250 speaks for metabolic
    And MET-250 is strong evidence for hyperparathyroidism
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                                                                       | answer                       |
      | subperiosteal resorption, kidney stones not recorded                                                                                                                                                                                                                                                                                          | MET-250 speaks for metabolic |
      | lytic lesion, multiple bone lesions not recorded                                                                                                                                                                                                                                                                                              | MET-250 speaks for metabolic |
      | no histology shows malignancy, lytic lesion, subperiosteal resorption, kidney stones not recorded, multiple bone lesions not recorded                                                                                                                                                                                                         | MET-250 speaks for metabolic |
      | histology shows benign tumor, lytic lesion, subperiosteal resorption, kidney stones not recorded, multiple bone lesions not recorded                                                                                                                                                                                                          | MET-250 speaks for metabolic |
      | pain site hip and heel and leg and chest wall and elbow and jaw and skull and abdomen, lytic lesion, subperiosteal resorption, kidney stones not recorded, multiple bone lesions not recorded                                                                                                                                                 | MET-250 speaks for metabolic |
      | marrow edema site acetabulum and proximal femoral shaft and proximal tibia and tibial shaft and vertebral body and endplates and elbow bones and acromion and distal clavicle and lunate and other carpal bone and mandible and skull, lytic lesion, subperiosteal resorption, kidney stones not recorded, multiple bone lesions not recorded | MET-250 speaks for metabolic |
      | calcium 10.5 mg/dL                                                                                                                                                                                                                                                                                                                            | MET-250 stays silent         |

  @rule-MET-251
  Scenario: MET-251: Edema of both sacral wings from 55 years on or after radiation of the pelvis speaks for insufficiency rather than metastasis
    Given a patient with marrow edema site sacral ala, bilateral marrow edema, radiotherapy to the site
    When the findings are worked up
    Then MET-251 speaks for metabolic
    And MET-251 is moderate evidence for insufficiency fracture
    And with this changed the answer is
      | changed                                                     | answer                       |
      | pain side both, bilateral marrow edema not recorded         | MET-251 speaks for metabolic |
      | fracture on both sides, bilateral marrow edema not recorded | MET-251 speaks for metabolic |
      | known osteoporosis, radiotherapy to the site not recorded   | MET-251 speaks for metabolic |
      | corticosteroid use, radiotherapy to the site not recorded   | MET-251 speaks for metabolic |
      | no marrow replacement                                       | MET-251 speaks for metabolic |
      | no soft tissue mass                                         | MET-251 speaks for metabolic |
      | age 55 years, radiotherapy to the site not recorded         | MET-251 speaks for metabolic |
      | marrow edema site femoral head                              | MET-251 stays silent         |
      | no bilateral marrow edema                                   | MET-251 stays silent         |
      | endosteal scalloping                                        | MET-251 stays silent         |
      | fever                                                       | MET-251 stays silent         |
      | inflammatory back pain                                      | MET-251 stays silent         |
      | known spondyloarthritis                                     | MET-251 stays silent         |
      | age 51 years, radiotherapy to the site not recorded         | MET-251 stays silent         |

  @rule-MET-252
  Scenario: MET-252: A C-reactive protein over 50 mg/L speaks against plain osteoporosis behind a broken or sore vertebra
    Given a patient with back pain, C-reactive protein 62 mg/L
    When the findings are worked up
    Then MET-252 speaks against metabolic
    And MET-252 is moderate evidence against osteoporosis
    And with this changed the answer is
      | changed                    | answer               |
      | hip pain                   | MET-252 stays silent |
      | C-reactive protein 50 mg/L | MET-252 stays silent |

  @rule-MET-260
  Scenario: MET-260: Benign tumor tissue from one of several lesions or a jaw, with kidney stones, kidney disease or the blood of the gland, speaks strongly for brown tumors
    Given a 22-year-old patient with histology shows benign tumor, calcium 13 mg/dL
    When the findings are worked up
    Then MET-260 speaks for metabolic
    And MET-260 is strong evidence for hyperparathyroidism
    And with this changed the answer is
      | changed                                                                                           | answer                       |
      | calcium 10.8 mg/dL                                                                                | MET-260 speaks for metabolic |
      | ionized calcium 2 mmol/L, calcium not recorded                                                    | MET-260 speaks for metabolic |
      | subperiosteal resorption, calcium not recorded                                                    | MET-260 speaks for metabolic |
      | parathyroid hormone 81 pg/mL, calcium not recorded                                                | MET-260 speaks for metabolic |
      | age 18 years, kidney stones, pain site hip and thigh and jaw, calcium not recorded                | MET-260 speaks for metabolic |
      | age 18 years, chronic kidney disease, pain site hip and thigh and jaw, calcium not recorded       | MET-260 speaks for metabolic |
      | age 18 years, pain site hip and thigh and jaw, phosphate 2 mg/dL, calcium not recorded            | MET-260 speaks for metabolic |
      | age 17.5 years                                                                                    | MET-260 stays silent         |
      | age 18 years, pain site hip and thigh and jaw, alkaline phosphatase 131 U/L, calcium not recorded | MET-260 stays silent         |

  @rule-MET-261
  Scenario: MET-261: Benign tumor tissue from one of several lesions with a raised alkaline phosphatase speaks for brown tumors
    Given a 22-year-old patient with histology shows benign tumor, multiple bone lesions, alkaline phosphatase 162 U/L
    When the findings are worked up
    Then MET-261 speaks for metabolic
    And MET-261 is moderate evidence for hyperparathyroidism
    And with this changed the answer is
      | changed                                                         | answer               |
      | age 17.5 years                                                  | MET-261 stays silent |
      | subperiosteal resorption, multiple bone lesions not recorded    | MET-261 stays silent |
      | age 18 years, phosphate 2.1 mg/dL, alkaline phosphatase 130 U/L | MET-261 stays silent |

  @rule-MET-262
  Scenario: MET-262: Watery marrow on T1 and T2 in somebody who is severely underweight speaks strongly for serous atrophy
    Given a patient with body mass index 12 kg/m², bilateral marrow edema, low T1 marrow signal
    When the findings are worked up
    Then MET-262 is strong evidence for a metabolic cause
    And with this changed the answer is
      | changed                                                                                                                                                           | answer                       |
      | body mass index 15.5 kg/m²                                                                                                                                        | MET-262 speaks for metabolic |
      | eating disorder, body mass index not recorded                                                                                                                     | MET-262 speaks for metabolic |
      | malnutrition, body mass index not recorded                                                                                                                        | MET-262 speaks for metabolic |
      | diffuse edema of femoral head and neck, diffuse abnormal marrow signal, bilateral marrow edema not recorded                                                       | MET-262 speaks for metabolic |
      | diffuse edema of femoral head and neck, well-defined low T1 lesion, multiple bone lesions, bilateral marrow edema not recorded, low T1 marrow signal not recorded | MET-262 speaks for metabolic |
      | body mass index 16 kg/m²                                                                                                                                          | MET-262 stays silent         |
      | no low T1 marrow signal                                                                                                                                           | MET-262 stays silent         |
      | diffuse abnormal marrow signal, bilateral marrow edema not recorded                                                                                               | MET-262 stays silent         |
      | blasts on blood film                                                                                                                                              | MET-262 stays silent         |
      | blasts in bone marrow                                                                                                                                             | MET-262 stays silent         |
      | histology shows malignancy                                                                                                                                        | MET-262 stays silent         |
      | soft tissue mass                                                                                                                                                  | MET-262 stays silent         |
      | cortical destruction                                                                                                                                              | MET-262 stays silent         |
      | fever                                                                                                                                                             | MET-262 stays silent         |
      | lymphadenopathy                                                                                                                                                   | MET-262 stays silent         |
      | diffuse edema of femoral head and neck, well-defined low T1 lesion, bilateral marrow edema not recorded, low T1 marrow signal not recorded                        | MET-262 stays silent         |

  @rule-MET-270
  Scenario: MET-270: Edema at several bones of the legs, or on both sides, in a child with a narrow diet, malnutrition or malabsorption speaks for scurvy
    Given a 14-year-old patient with restricted diet, number of edema sites 2 sites, marrow edema site distal femur
    When the findings are worked up
    Then MET-270 speaks for metabolic
    And MET-270 is moderate evidence for scurvy
    And with this changed the answer is
      | changed                                           | answer                       |
      | age 17.5 years                                    | MET-270 speaks for metabolic |
      | marrow edema site femoral neck                    | MET-270 speaks for metabolic |
      | marrow edema site proximal femoral shaft          | MET-270 speaks for metabolic |
      | marrow edema site femoral shaft                   | MET-270 speaks for metabolic |
      | marrow edema site proximal tibia                  | MET-270 speaks for metabolic |
      | marrow edema site tibial shaft                    | MET-270 speaks for metabolic |
      | malnutrition, restricted diet not recorded        | MET-270 speaks for metabolic |
      | malabsorption, restricted diet not recorded       | MET-270 speaks for metabolic |
      | metaphyseal edema, marrow edema site not recorded | MET-270 speaks for metabolic |
      | age 18 years                                      | MET-270 stays silent         |
      | no restricted diet                                | MET-270 stays silent         |
      | number of edema sites 1 sites                     | MET-270 stays silent         |
      | marrow edema site talus                           | MET-270 stays silent         |
      | bone culture growth                               | MET-270 stays silent         |
      | histology shows malignancy                        | MET-270 stays silent         |

  @rule-MET-271
  Scenario: MET-271: Fluid or edema of the periosteum in a child with a narrow diet or malnutrition speaks for the bleeds of scurvy
    Given a 14-year-old patient with restricted diet, subperiosteal fluid
    When the findings are worked up
    Then MET-271 speaks for metabolic
    And MET-271 is moderate evidence for scurvy
    And with this changed the answer is
      | changed                                               | answer                       |
      | age 17.5 years                                        | MET-271 speaks for metabolic |
      | malnutrition, restricted diet not recorded            | MET-271 speaks for metabolic |
      | periosteal edema, subperiosteal fluid not recorded    | MET-271 speaks for metabolic |
      | periosteal reaction, subperiosteal fluid not recorded | MET-271 speaks for metabolic |
      | age 18 years                                          | MET-271 stays silent         |
      | no restricted diet                                    | MET-271 stays silent         |
      | no subperiosteal fluid                                | MET-271 stays silent         |
      | bone culture growth                                   | MET-271 stays silent         |
      | intraosseous abscess                                  | MET-271 stays silent         |
      | recent injury                                         | MET-271 stays silent         |

  @rule-MET-272
  Scenario: MET-272: Sterile cultures or antibiotics without effect in a child on a narrow diet speak a little for scurvy
    Given a 14-year-old patient with restricted diet, no blood culture growth
    When the findings are worked up
    Then MET-272 speaks for metabolic
    And MET-272 is weak evidence for scurvy
    And with this changed the answer is
      | changed                                                             | answer                       |
      | age 17.5 years                                                      | MET-272 speaks for metabolic |
      | no bone culture growth, blood culture growth not recorded           | MET-272 speaks for metabolic |
      | no tissue culture growth, blood culture growth not recorded         | MET-272 speaks for metabolic |
      | no synovial fluid culture growth, blood culture growth not recorded | MET-272 speaks for metabolic |
      | no response to antibiotics, blood culture growth not recorded       | MET-272 speaks for metabolic |
      | search for infection negative, blood culture growth not recorded    | MET-272 speaks for metabolic |
      | age 18 years                                                        | MET-272 stays silent         |
      | no restricted diet                                                  | MET-272 stays silent         |
      | blood culture growth not recorded                                   | MET-272 stays silent         |
      | bone culture growth                                                 | MET-272 stays silent         |
      | intraosseous abscess                                                | MET-272 stays silent         |
      | histology shows malignancy                                          | MET-272 stays silent         |

  @rule-MET-273
  Scenario: MET-273: Two signs of too much cortisol with edema or a break at a place where weak bone cracks speak for an insufficiency fracture
    Given a 22-year-old patient with signs of cortisol excess, raised cortisol, marrow edema site metatarsal and rib
    When the findings are worked up
    Then MET-273 speaks for metabolic
    And MET-273 is moderate evidence for insufficiency fracture
    And with this changed the answer is
      | changed                                                                                               | answer                       |
      | marrow edema site metatarsal                                                                          | MET-273 speaks for metabolic |
      | vertebral collapse, marrow edema site not recorded                                                    | MET-273 speaks for metabolic |
      | fracture line on MRI, marrow edema site not recorded                                                  | MET-273 speaks for metabolic |
      | subchondral fracture, marrow edema site not recorded                                                  | MET-273 speaks for metabolic |
      | bone scan uptake multifocal, marrow edema site not recorded                                           | MET-273 speaks for metabolic |
      | age 18 years, marrow edema site femoral head and femoral neck and proximal tibia and lunate and skull | MET-273 speaks for metabolic |
      | age 17.5 years                                                                                        | MET-273 stays silent         |
      | no signs of cortisol excess                                                                           | MET-273 stays silent         |
      | marrow edema site sacroiliac joint                                                                    | MET-273 stays silent         |
      | marrow edema site humeral head                                                                        | MET-273 stays silent         |
      | marrow edema site forearm shaft                                                                       | MET-273 stays silent         |
      | previous cancer                                                                                       | MET-273 stays silent         |
      | no minor injury, recent injury                                                                        | MET-273 stays silent         |

  @rule-MET-274
  Scenario: MET-274: Edema at two or more of ribs, pelvis, upper femur, heel and metatarsals without injury or a lesion speaks a little for soft or thin bone
    Given a 20-year-old patient with marrow edema site metatarsal and rib, no recent injury
    When the findings are worked up
    Then MET-274 speaks for metabolic
    And MET-274 is weak evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                                      | answer                       |
      | age 16 years                                                 | MET-274 speaks for metabolic |
      | multifocal pain, recent injury not recorded                  | MET-274 speaks for metabolic |
      | bone scan uptake multifocal, recent injury not recorded      | MET-274 speaks for metabolic |
      | no athletic or military training, recent injury not recorded | MET-274 speaks for metabolic |
      | alkaline phosphatase 162 U/L, recent injury not recorded     | MET-274 speaks for metabolic |
      | number of edema sites 2 sites, recent injury not recorded    | MET-274 speaks for metabolic |
      | marrow edema site femoral head                               | MET-274 stays silent         |
      | age 15.5 years                                               | MET-274 stays silent         |
      | athletic or military training                                | MET-274 stays silent         |
      | endosteal scalloping                                         | MET-274 stays silent         |
      | previous cancer                                              | MET-274 stays silent         |
      | monoclonal protein                                           | MET-274 stays silent         |
      | edema moved on follow-up MRI                                 | MET-274 stays silent         |
      | no multifocal pain, recent injury not recorded               | MET-274 stays silent         |
      | number of edema sites 1 sites, recent injury not recorded    | MET-274 stays silent         |

  @rule-MET-275
  Scenario: MET-275: A raised alkaline phosphatase or low phosphate with failing kidneys and pain or edema at several bones speaks a little for bone disease of the kidney
    Given a 22-year-old patient with impaired kidney function, alkaline phosphatase 162 U/L, multifocal pain
    When the findings are worked up
    Then MET-275 is weak evidence for a metabolic cause
    And with this changed the answer is
      | changed                                                                                                                         | answer                       |
      | phosphate 2 mg/dL, alkaline phosphatase not recorded                                                                            | MET-275 speaks for metabolic |
      | number of edema sites 2 sites, multifocal pain not recorded                                                                     | MET-275 speaks for metabolic |
      | bone scan uptake multifocal, multifocal pain not recorded                                                                       | MET-275 speaks for metabolic |
      | previous fracture elsewhere, multifocal pain not recorded                                                                       | MET-275 speaks for metabolic |
      | age 18 years, phosphate 2.1 mg/dL, creatinine 3 mg/dL, impaired kidney function not recorded, alkaline phosphatase not recorded | MET-275 speaks for metabolic |
      | no impaired kidney function                                                                                                     | MET-275 stays silent         |
      | age 18 years                                                                                                                    | MET-275 stays silent         |
      | no multifocal pain                                                                                                              | MET-275 stays silent         |
      | previous cancer                                                                                                                 | MET-275 stays silent         |
      | monoclonal protein                                                                                                              | MET-275 stays silent         |
      | calcium 13 mg/dL                                                                                                                | MET-275 stays silent         |
      | age 17.1 years, phosphate 2.1 mg/dL, alkaline phosphatase not recorded                                                          | MET-275 stays silent         |
      | age 19 years, phosphate 2.5 mg/dL, creatinine 3 mg/dL, impaired kidney function not recorded, alkaline phosphatase not recorded | MET-275 stays silent         |
      | creatinine 3 mg/dL, number of edema sites 1 sites, impaired kidney function not recorded, multifocal pain not recorded          | MET-275 stays silent         |

  @rule-MET-276
  Scenario: MET-276: Cracks or a changed cortex of both femoral or tibial shafts in an adult with no training or injury on record speak for a disease of the skeleton
    Given a 22-year-old patient with marrow edema site proximal femoral shaft, pain side both, pseudofracture
    When the findings are worked up
    Then MET-276 is moderate evidence for a metabolic cause
    And with this changed the answer is
      | changed                                                  | answer                       |
      | age 18 years                                             | MET-276 speaks for metabolic |
      | bilateral marrow edema, pain side not recorded           | MET-276 speaks for metabolic |
      | both femoral shafts affected, pain side not recorded     | MET-276 speaks for metabolic |
      | fracture on both sides, pain side not recorded           | MET-276 speaks for metabolic |
      | intracortical signal change, pseudofracture not recorded | MET-276 speaks for metabolic |
      | fracture line on MRI, pseudofracture not recorded        | MET-276 speaks for metabolic |
      | age 17.5 years                                           | MET-276 stays silent         |
      | marrow edema site distal femur                           | MET-276 stays silent         |
      | marrow edema site distal tibia                           | MET-276 stays silent         |
      | pain side right                                          | MET-276 stays silent         |
      | no pseudofracture                                        | MET-276 stays silent         |
      | recent injury                                            | MET-276 stays silent         |
      | fever                                                    | MET-276 stays silent         |
      | endosteal scalloping                                     | MET-276 stays silent         |

  @rule-MET-277
  Scenario: MET-277: Bowed legs with changed shafts beside bridges or fused joints of the spine or bony entheses speak for inherited phosphate loss
    Given a 22-year-old patient with limb deformity, marrow edema site proximal femoral shaft, syndesmophytes
    When the findings are worked up
    Then MET-277 speaks for metabolic
    And MET-277 is moderate evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                           | answer                       |
      | age 18 years                                      | MET-277 speaks for metabolic |
      | sacroiliac ankylosis, syndesmophytes not recorded | MET-277 speaks for metabolic |
      | new bone formation, syndesmophytes not recorded   | MET-277 speaks for metabolic |
      | C-reactive protein 9 mg/L                         | MET-277 speaks for metabolic |
      | no limb deformity                                 | MET-277 stays silent         |
      | age 17.5 years                                    | MET-277 stays silent         |
      | no syndesmophytes                                 | MET-277 stays silent         |
      | HLA-B27                                           | MET-277 stays silent         |
      | bone expansion                                    | MET-277 stays silent         |
      | C-reactive protein 10 mg/L                        | MET-277 stays silent         |

  @rule-MET-278
  Scenario: MET-278: A sharply bordered hole in the shaft of a long bone past 55, in a warm, bent or thickened limb without any sign of a growth, speaks a little for the lytic front of Paget disease
    Given a 59-year-old patient with lytic lesion, marrow edema site proximal femoral shaft, lesion margin sharp without sclerosis, local warmth
    When the findings are worked up
    Then MET-278 speaks for metabolic
    And MET-278 is weak evidence for Paget disease of bone
    And with this changed the answer is
      | changed                                        | answer                       |
      | age 55 years                                   | MET-278 speaks for metabolic |
      | marrow edema site proximal tibia               | MET-278 speaks for metabolic |
      | limb deformity, local warmth not recorded      | MET-278 speaks for metabolic |
      | cortical thickening, local warmth not recorded | MET-278 speaks for metabolic |
      | age 51 years                                   | MET-278 stays silent         |
      | no lytic lesion                                | MET-278 stays silent         |
      | marrow edema site distal femur                 | MET-278 stays silent         |
      | marrow edema site distal tibia                 | MET-278 stays silent         |
      | marrow edema site elbow bones                  | MET-278 stays silent         |
      | lesion margin sclerotic                        | MET-278 stays silent         |
      | no local warmth                                | MET-278 stays silent         |
      | previous cancer                                | MET-278 stays silent         |
      | fever                                          | MET-278 stays silent         |

  @rule-MET-280
  Scenario: MET-280: Dense bone past 55 with a raised alkaline phosphatase and a prostate marker that is not raised, or fat kept in the marrow, speaks for Paget disease
    Given a 59-year-old patient with sclerotic lesion, alkaline phosphatase 162 U/L, no raised prostate-specific antigen
    When the findings are worked up
    Then MET-280 speaks for metabolic
    And MET-280 is moderate evidence for Paget disease of bone
    And with this changed the answer is
      | changed                                                                | answer                       |
      | age 55 years                                                           | MET-280 speaks for metabolic |
      | normal T1 marrow signal, raised prostate-specific antigen not recorded | MET-280 speaks for metabolic |
      | fatty marrow, raised prostate-specific antigen not recorded            | MET-280 speaks for metabolic |
      | age 51 years                                                           | MET-280 stays silent         |
      | no sclerotic lesion                                                    | MET-280 stays silent         |
      | alkaline phosphatase 130 U/L                                           | MET-280 stays silent         |
      | raised prostate-specific antigen                                       | MET-280 stays silent         |
      | previous cancer                                                        | MET-280 stays silent         |

  @rule-MET-281
  Scenario: MET-281: Edema at the sacroiliac joints or sacrum with two of weak hips, a waddling gait, a raised alkaline phosphatase, a pseudofracture and a lack of vitamin D or phosphate speaks for osteomalacia that mimics spondyloarthritis
    Given a 20-year-old patient with marrow edema site sacral ala, proximal muscle weakness, waddling gait
    When the findings are worked up
    Then MET-281 speaks for metabolic
    And MET-281 is moderate evidence for osteomalacia or vitamin D deficiency
    And with this changed the answer is
      | changed                                                                                                                                                                                                                                                                                            | answer                       |
      | age 16 years                                                                                                                                                                                                                                                                                       | MET-281 speaks for metabolic |
      | sacroiliac marrow edema, marrow edema site not recorded                                                                                                                                                                                                                                            | MET-281 speaks for metabolic |
      | sacroiliitis on MRI, marrow edema site not recorded                                                                                                                                                                                                                                                | MET-281 speaks for metabolic |
      | alkaline phosphatase 162 U/L, proximal muscle weakness not recorded                                                                                                                                                                                                                                | MET-281 speaks for metabolic |
      | 25-OH vitamin D 8 ng/mL, proximal muscle weakness not recorded                                                                                                                                                                                                                                     | MET-281 speaks for metabolic |
      | pseudofracture, proximal muscle weakness not recorded                                                                                                                                                                                                                                              | MET-281 speaks for metabolic |
      | phosphate 2.1 mg/dL, waddling gait not recorded                                                                                                                                                                                                                                                    | MET-281 speaks for metabolic |
      | C-reactive protein 9 mg/L                                                                                                                                                                                                                                                                          | MET-281 speaks for metabolic |
      | age 15.5 years                                                                                                                                                                                                                                                                                     | MET-281 stays silent         |
      | marrow edema site ilium                                                                                                                                                                                                                                                                            | MET-281 stays silent         |
      | marrow edema site ischium                                                                                                                                                                                                                                                                          | MET-281 stays silent         |
      | HLA-B27                                                                                                                                                                                                                                                                                            | MET-281 stays silent         |
      | pregnancy                                                                                                                                                                                                                                                                                          | MET-281 stays silent         |
      | age 17.1 years, phosphate 2.5 mg/dL, marrow edema site acetabulum and proximal femoral shaft and proximal tibia and tibial shaft and metatarsal and sacral ala and elbow bones and acromion and distal clavicle and rib and scaphoid and lunate and mandible and skull, waddling gait not recorded | MET-281 stays silent         |
      | 25-OH vitamin D 10 ng/mL, waddling gait not recorded                                                                                                                                                                                                                                               | MET-281 stays silent         |
      | C-reactive protein 10 mg/L                                                                                                                                                                                                                                                                         | MET-281 stays silent         |

  @rule-MET-282
  Scenario: MET-282: Calcium crystals in cartilage or beside a joint, a break that does not knit, raised pyridoxal phosphate or fractures in the family with a low alkaline phosphatase speak for hypophosphatasia
    Given a 22-year-old patient with persistently low alkaline phosphatase, chondrocalcinosis
    When the findings are worked up
    Then MET-282 speaks for metabolic
    And MET-282 is moderate evidence for hypophosphatasia
    And with this changed the answer is
      | changed                                                                         | answer                       |
      | age 18 years                                                                    | MET-282 speaks for metabolic |
      | periarticular calcification, chondrocalcinosis not recorded                     | MET-282 speaks for metabolic |
      | nonunion, chondrocalcinosis not recorded                                        | MET-282 speaks for metabolic |
      | raised pyridoxal phosphate, chondrocalcinosis not recorded                      | MET-282 speaks for metabolic |
      | family history of fractures, chondrocalcinosis not recorded                     | MET-282 speaks for metabolic |
      | alkaline phosphatase 31 U/L, persistently low alkaline phosphatase not recorded | MET-282 speaks for metabolic |
      | age 17.5 years                                                                  | MET-282 stays silent         |
      | no chondrocalcinosis                                                            | MET-282 stays silent         |
      | alkaline phosphatase 40 U/L, persistently low alkaline phosphatase not recorded | MET-282 stays silent         |

  @rule-MET-283
  Scenario: MET-283: A destroyed disc or endplate with quiet blood or sterile samples in somebody with kidney disease speaks a little for the spine of dialysis
    Given a patient with chronic kidney disease, disc destruction, C-reactive protein 8 mg/L
    When the findings are worked up
    Then MET-283 is weak evidence for a metabolic cause
    And with this changed the answer is
      | changed                                                        | answer                       |
      | endplate erosion, disc destruction not recorded                | MET-283 speaks for metabolic |
      | search for infection negative, C-reactive protein not recorded | MET-283 speaks for metabolic |
      | no bone culture growth, C-reactive protein not recorded        | MET-283 speaks for metabolic |
      | no tissue culture growth, C-reactive protein not recorded      | MET-283 speaks for metabolic |
      | no chronic kidney disease                                      | MET-283 stays silent         |
      | no disc destruction                                            | MET-283 stays silent         |
      | C-reactive protein 10 mg/L                                     | MET-283 stays silent         |
      | fever                                                          | MET-283 stays silent         |
      | bone culture growth                                            | MET-283 stays silent         |
      | epidural abscess                                               | MET-283 stays silent         |

  @rule-MET-284
  Scenario: MET-284: Two or more vertebrae that broke after denosumab was stopped speak strongly for rebound fractures
    Given a patient with denosumab stopped, number of vertebral levels 2 sites, vertebral collapse
    When the findings are worked up
    Then MET-284 speaks for metabolic
    And MET-284 is strong evidence for insufficiency fracture
    And with this changed the answer is
      | changed                                                              | answer                       |
      | previous fracture elsewhere, number of vertebral levels not recorded | MET-284 speaks for metabolic |
      | fracture site vertebral fracture, vertebral collapse not recorded    | MET-284 speaks for metabolic |
      | no denosumab stopped                                                 | MET-284 stays silent         |
      | number of vertebral levels 1.5 sites                                 | MET-284 stays silent         |
      | no vertebral collapse                                                | MET-284 stays silent         |
      | endosteal scalloping                                                 | MET-284 stays silent         |
      | bone culture growth                                                  | MET-284 stays silent         |

  @rule-MET-285
  Scenario: MET-285: A lytic area of the skull past 50 with an enlarged or coarse bone or a raised alkaline phosphatase speaks a little for the lytic stage of Paget disease
    Given a 54-year-old patient with lytic lesion, marrow edema site skull, bone expansion
    When the findings are worked up
    Then MET-285 speaks for metabolic
    And MET-285 is weak evidence for Paget disease of bone
    And with this changed the answer is
      | changed                                                   | answer                       |
      | age 50 years                                              | MET-285 speaks for metabolic |
      | alkaline phosphatase 162 U/L, bone expansion not recorded | MET-285 speaks for metabolic |
      | coarse trabeculae, bone expansion not recorded            | MET-285 speaks for metabolic |
      | age 46 years                                              | MET-285 stays silent         |
      | no lytic lesion                                           | MET-285 stays silent         |
      | marrow edema site femoral head                            | MET-285 stays silent         |
      | previous cancer                                           | MET-285 stays silent         |
      | alkaline phosphatase 130 U/L, bone expansion not recorded | MET-285 stays silent         |

  @rule-MET-286
  Scenario: MET-286: A dark area of 4 mm or more, or a sunken surface, in an older knee without rim or risk factor speaks for a subchondral insufficiency fracture that has gone far
    Given a 54-year-old patient with marrow edema site distal femur, subchondral low-signal thickness 5 mm
    When the findings are worked up
    Then MET-286 speaks for metabolic
    And MET-286 is moderate evidence for subchondral insufficiency fracture
    And with this changed the answer is
      | changed                                                             | answer                       |
      | subchondral low-signal thickness 4 mm                               | MET-286 speaks for metabolic |
      | subchondral collapse, subchondral low-signal thickness not recorded | MET-286 speaks for metabolic |
      | age 46 years                                                        | MET-286 stays silent         |
      | subchondral low-signal thickness 3 mm                               | MET-286 stays silent         |
      | recent injury                                                       | MET-286 stays silent         |
      | bone culture growth                                                 | MET-286 stays silent         |
      | joint space narrowing, osteophytes                                  | MET-286 stays silent         |

  @rule-MET-213
  Scenario: MET-213: Low bone mass, lack of vitamin D or a fine line behind a typical passing edema is its ground and no more than a possible cause by itself
    Given a patient with diffuse edema of femoral head and neck
    When the findings are worked up
    Then MET-213 holds metabolic at possible at most
    And with this changed the answer is
      | changed                                   | answer               |
      | no diffuse edema of femoral head and neck | MET-213 stays silent |
