Feature: Danger first
  Red flags and dangers have a lane of their own, which no ranking can silence.

  Rule: A red flag stays, whatever else is entered

    Scenario Outline: Fever with an effusion asks for action at once, also with <contrary>
      Given a 40-year-old patient with knee pain, fever, joint effusion, <contrary>
      When the findings are worked up
      Then the red flag "septic arthritis" asks for immediate action
      And the danger "septic arthritis" is flagged

      Examples: Blood tests
        | contrary                                                                |
        | C-reactive protein normal                                               |
        | C-reactive protein normal, erythrocyte sedimentation rate normal, white cell count normal |

      Examples: Joint fluid
        | contrary                                                                            |
        | no synovial fluid culture growth                                                    |
        | synovial white cell count 300 /µL, no synovial fluid culture growth                 |
        | synovial white cell count 20000 /µL, synovial crystal type monosodium urate         |

      Examples: A proven other cause
        | contrary                                                    |
        | nidus                                                       |
        | double line sign, corticosteroid use                        |
        | known gout, similar episode before                          |
        | recent injury, lipohemarthrosis                             |

      Examples: A good course
        | contrary                                                   |
        | edema resolved on follow-up MRI                            |
        | pain resolved on follow-up, edema reduced on follow-up MRI |

    Scenario: Without fever a quiet effusion raises no flag of infection
      Given a 40-year-old patient with knee pain, no fever, joint effusion
      When the findings are worked up
      Then the red flag "septic arthritis" is not raised
      And the danger "septic arthritis" is not excluded

    Scenario Outline: A line on the tension side of the neck needs fixation, also with <contrary>
      Given a 30-year-old patient with groin pain, <contrary>
      And these findings
        | finding            | recorded     |
        | fracture line side | tension side |
      When the findings are worked up
      Then the red flag "unstable femoral neck fracture" asks for immediate action
      And the danger "fracture at risk" is flagged

      Examples:
        | contrary                     |
        | normal radiograph            |
        | able to bear weight          |
        | normal CT                    |
        | pain relieved by rest        |
        | bone density T-score normal  |

    Scenario: A line on the compression side is seen the same day
      Given a 30-year-old patient with groin pain
      And these findings
        | finding            | recorded         |
        | fracture line side | compression side |
      When the findings are worked up
      Then the red flag "unstable femoral neck fracture" is not raised
      And the red flag "femoral neck stress fracture" asks for same day action

    Scenario Outline: Saddle numbness with back pain is an emergency, also with <contrary>
      Given a 50-year-old patient with back pain, saddle numbness, <contrary>
      When the findings are worked up
      Then the red flag "cauda equina compression" asks for immediate action
      And the danger "cord or cauda equina compression" is flagged

      Examples:
        | contrary                     |
        | claw sign                    |
        | no bladder or bowel disturbance |
        | C-reactive protein normal    |

    Scenario: A flag stays when another category leads
      Given a 30-year-old patient with hip pain, nidus, fever, joint effusion
      When the findings are worked up
      Then the leading category is neoplastic
      And the red flag "septic arthritis" asks for immediate action
      And the first next step is "Aspirate the joint"

  Rule: Normal blood tests alone never exclude infection

    Scenario Outline: Quiet blood does not exclude <danger>
      Given a 45-year-old patient with <complaint>
      And these findings
        | finding                        | recorded |
        | C-reactive protein             | 2 mg/L   |
        | erythrocyte sedimentation rate | 5 mm/h   |
        | white cell count               | normal   |
        | normal blood count             | present  |
        | routine blood tests normal     | present  |
      When the findings are worked up
      Then the danger "<danger>" is not excluded

      Examples:
        | danger           | complaint |
        | septic arthritis | knee pain |
        | osteomyelitis    | shin pain |
        | spondylodiscitis | back pain |

    Scenario: Quiet blood, no fever and a joint without fluid together exclude septic arthritis
      Given a 45-year-old patient with knee pain, no fever, no joint effusion
      And these findings
        | finding            | recorded |
        | C-reactive protein | 2 mg/L   |
      When the findings are worked up
      Then the danger "septic arthritis" is excluded

    Scenario: After antibiotics the same record excludes nothing
      Given a 45-year-old patient with knee pain, no fever, no joint effusion, recent antibiotic use
      And these findings
        | finding            | recorded |
        | C-reactive protein | 2 mg/L   |
      When the findings are worked up
      Then the danger "septic arthritis" is not excluded

  Rule: What is not excluded says what is missing

    Scenario: Back pain without an MRI of the disc keeps spinal infection open
      Given a 60-year-old patient with back pain
      When the findings are worked up
      Then the danger "spondylodiscitis" is not excluded
      And "C-reactive protein" is missing for the danger "spondylodiscitis"
      And "disc signal" is missing for the danger "spondylodiscitis"
      And the danger "cord or cauda equina compression" is not excluded
      And "neurological deficit" is missing for the danger "cord or cauda equina compression"

    Scenario: A hip with edema keeps osteonecrosis open until the MRI is described
      Given a 45-year-old patient with hip pain, marrow edema on MRI
      When the findings are worked up
      Then the danger "osteonecrosis before collapse" is not excluded
      And "subchondral low-signal area" is missing for the danger "osteonecrosis before collapse"

    Scenario: Normal counts do not exclude leukemia in a child
      Given a 7-year-old patient with shin pain, normal blood count
      When the findings are worked up
      Then the danger "malignancy" is not excluded
      And "blasts on blood film" is missing for the danger "malignancy"

  Rule: A danger that has no room does not arise

    Scenario: A sore knee leaves no room for an infected disc
      Given a 45-year-old patient with knee pain
      When the findings are worked up
      Then the danger "spondylodiscitis" does not arise
      And the danger "cord or cauda equina compression" does not arise

    Scenario: A sore knee and a sore back together bring the disc back
      Given a 45-year-old patient with knee pain, back pain
      When the findings are worked up
      Then the danger "spondylodiscitis" is not excluded

    Scenario: Inflicted injury does not arise in an adult
      Given a 45-year-old patient with knee pain
      When the findings are worked up
      Then the danger "non-accidental injury" does not arise

    Scenario: Inflicted injury is not excluded in an infant until the story is known
      Given a 9-month-old patient with leg pain
      When the findings are worked up
      Then the danger "non-accidental injury" is not excluded
      And "inconsistent injury story" is missing for the danger "non-accidental injury"

    Scenario: Edema found by chance is no joint to aspirate
      Given a 40-year-old patient with incidental edema
      When the findings are worked up
      Then the danger "septic arthritis" does not arise
