Feature: What follows from what is recorded
  The vocabulary knows which finding implies which other. The consequences are drawn before any rule looks.

  Scenario: A temperature of 38.6 °C is a fever
    Given a 40-year-old patient with knee pain, temperature 38.6 °C
    When the findings are worked up
    Then INF-01 speaks for infectious
    And INF-08 stays silent

  Scenario: A temperature of 101.5 °F is a fever
    Given a 40-year-old patient with knee pain, temperature 101.5 °F
    When the findings are worked up
    Then INF-01 speaks for infectious

  Scenario: A temperature of 37.6 °C is no fever
    Given a 40-year-old patient with knee pain, temperature 37.6 °C
    When the findings are worked up
    Then INF-01 stays silent

  Scenario: Afebrile is no fever and fits a temperature of 37.2 °C
    Given a 40-year-old patient with knee pain, afebrile, temperature 37.2 °C
    When the findings are worked up
    Then INF-08 speaks against infectious

  Scenario: A sedimentation rate of 30 mm/h is a raised marker in a child
    Given a 5-year-old patient with hip pain, pain duration 7 days, marrow edema on MRI
    And these findings
      | finding                        | recorded |
      | erythrocyte sedimentation rate | 30 mm/h  |
    When the findings are worked up
    Then the red flag "osteomyelitis" asks for same day action

  Scenario: Markers of a child that are called normal leave no raised rate open
    Given a 5-year-old patient with hip pain, pain duration 7 days, marrow edema on MRI, inflammatory markers normal
    When the findings are worked up
    Then the red flag "osteomyelitis" is not raised

  Scenario: Bone profile and kidneys that are called normal leave no figure for a red flag to wait for
    Given a 66-year-old patient with back pain, bone pain, night pain, normal bone profile, no impaired kidney function
    When the findings are worked up
    Then the red flag "myeloma" is not raised

  Scenario: A calcium of 11.4 mg/dL is one
    Given a 66-year-old patient with back pain, bone pain, night pain, no impaired kidney function
    And these findings
      | finding | recorded   |
      | calcium | 11.4 mg/dL |
    When the findings are worked up
    Then the red flag "myeloma" asks for urgent action

  Scenario: A normal marker and a sedimentation rate of 30 mm/h go together in an adult
    Given a 70-year-old patient with hip pain, inflammatory markers normal
    And these findings
      | finding                        | recorded |
      | erythrocyte sedimentation rate | 30 mm/h  |
    When the findings are worked up
    Then the red flag "osteomyelitis" is not raised

  Scenario: A pain site is a pain
    Given a 40-year-old patient with back pain, pain duration 3 weeks, C-reactive protein raised
    When the findings are worked up
    Then the red flag "spondylodiscitis" asks for same day action

  Scenario: A tension-side line is a femoral neck fracture
    Given a 30-year-old patient with groin pain, athletic or military training
    And these findings
      | finding            | recorded     |
      | fracture line side | tension side |
    When the findings are worked up
    Then TRM-31 speaks for traumatic

  Scenario: A line without a side is not
    Given a 30-year-old patient with groin pain, athletic or military training
    And these findings
      | finding              | recorded |
      | fracture line on MRI | present  |
    When the findings are worked up
    Then the red flag "unstable femoral neck fracture" is not raised

  Scenario: Corticosteroids are a risk factor for osteonecrosis
    Given a 40-year-old patient with hip pain, corticosteroid use
    When the findings are worked up
    Then the next steps include "Look on MRI for a dark area"

  Scenario: Pain that is relieved well by a full dose is relieved
    Given a 17-year-old patient with shin pain, night pain, good response to full-dose NSAIDs
    When the findings are worked up
    Then NEO-12 speaks for neoplastic
