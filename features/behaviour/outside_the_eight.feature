Feature: What fits none of the eight categories is named as such

  Scenario: A warm, swollen foot that does not feel is a Charcot foot
    Given a 60-year-old patient with foot pain, diabetes, neuropathy, local warmth, local swelling
    When the findings are worked up
    Then "Charcot foot" is named outside the eight categories
    And the red flag "Charcot foot" asks for same day action
    And the next steps include "Total contact cast"

  Scenario: A warm, swollen foot that feels is no Charcot foot
    Given a 60-year-old patient with foot pain, no neuropathy, local warmth, local swelling
    When the findings are worked up
    Then OUT-01 stays silent
    And OUT-02 stays silent
    And the red flag "Charcot foot" is not raised

  Scenario: Pain beyond an injury with changed skin is a regional pain syndrome
    Given a 40-year-old patient with wrist pain, recent injury
    And these findings
      | finding                | recorded |
      | pain out of proportion | present  |
      | autonomic limb changes | present  |
    When the findings are worked up
    Then "complex regional pain syndrome" is named outside the eight categories
    And the next steps include "Budapest criteria"

  Scenario: Strong pain alone is not yet a regional pain syndrome
    Given a 40-year-old patient with wrist pain
    And these findings
      | finding                | recorded |
      | pain out of proportion | present  |
    When the findings are worked up
    Then OUT-03 stays silent
    And OUT-04 stays silent

  Scenario: Patchy red marrow found by chance is no edema
    Given a 40-year-old patient with incidental edema, red marrow pattern
    When the findings are worked up
    Then "red marrow reconversion" is named outside the eight categories
    And no category leads

  Scenario: Edema found by chance in a recruit is a reply of bone to load
    Given a 20-year-old patient with incidental edema, athletic or military training
    When the findings are worked up
    Then "incidental edema of training" is named outside the eight categories
    And no red flag asks for action

  Scenario: Edema that hurts in a recruit is not
    Given a 20-year-old patient with shin pain, athletic or military training
    When the findings are worked up
    Then OUT-07 stays silent
    And traumatic ranks above transient BMES

  Scenario: What is named outside does not silence a red flag inside
    Given a 60-year-old patient with foot pain, diabetes, neuropathy, local warmth, local swelling
    And these findings
      | finding                 | recorded |
      | bone palpable with probe | present |
    When the findings are worked up
    Then "Charcot foot" is named outside the eight categories
    And the red flag "diabetic foot osteomyelitis" asks for same day action
