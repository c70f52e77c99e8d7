Feature: Sore joints

  @infectious @rule-INF-01
  Scenario: A hot joint
    Given a patient with fever
    And these findings
      | finding        | recorded |
      | joint effusion | present  |
    When the findings are worked up
    Then the leading category is infectious
    And the red flag "septic arthritis" asks for immediate action
    And TRM-01 stays silent

  Scenario Outline: A sore <place>
    Given a patient with <place> pain
    When the findings are worked up
    Then INF-01 stays silent

    Examples:
      | place |
      | hip   |
      | knee  |
