Feature: Nothing that was entered is lost in silence

  Scenario: A finding that no rule used is listed
    Given a 40-year-old patient with knee pain, thyroid disease
    When the findings are worked up
    Then "thyroid disease" is listed as not used by any rule

  Scenario: A finding is listed even when it was recorded as absent
    Given a 40-year-old patient with knee pain, no thyroid disease
    When the findings are worked up
    Then "thyroid disease" is listed as not used by any rule
