Feature: A case may carry pictures
  They are shown in practice; what the rules answer rests on the findings alone.

  Scenario: A picture changes no answer
    Given a 54-year-old male patient with knee pain, joint effusion
    And these pictures
      | file                       | caption            | source | license   |
      | https://example.org/t2.png | Fluid in the joint | ours   | CC BY 4.0 |
    When the findings are worked up
    Then no red flag asks for action
