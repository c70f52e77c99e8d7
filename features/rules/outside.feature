Feature: Causes outside the eight categories
  Each row is one patient, with nothing recorded but what stands in it.
  First every rule where it fires; then its near miss, the same patient with one thing changed.

  Scenario Outline: <rule> names <name>
    Given a patient with <findings>
    When the findings are worked up
    Then "<name>" is named outside the eight categories
    And <rule> is concluded

    Examples: All of them
      | rule   | name                                   | findings                                                     |
      | OUT-01 | Charcot foot                           | neuropathy, pain site ankle, local warmth                    |
      | OUT-02 | Charcot foot                           | diabetes, midfoot fragmentation                              |
      | OUT-03 | complex regional pain syndrome         | autonomic limb changes, pain out of proportion               |
      | OUT-04 | complex regional pain syndrome         | pain out of proportion, recent injury, local swelling        |
      | OUT-05 | red marrow reconversion                | red marrow pattern                                           |
      | OUT-06 | red marrow reconversion                | incidental edema, opposed-phase signal loss 25 %, smoking    |
      | OUT-07 | incidental edema of training           | incidental edema, athletic or military training              |
      | OUT-08 | normal variant of the sacroiliac joint | sacroiliac edema extent slight, time since delivery 20 weeks |
      | OUT-09 | normal marrow of a growing foot        | age 12 years, incidental edema, marrow edema site talus      |

  Scenario Outline: <rule> names nothing with <findings>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> stays silent

    Examples: All of them
      | rule   | findings                                                                                 |
      | OUT-01 | neuropathy, pain site ankle, no local warmth                                             |
      | OUT-02 | diabetes, no midfoot fragmentation                                                       |
      | OUT-03 | autonomic limb changes, no pain out of proportion                                        |
      | OUT-04 | pain out of proportion, recent injury, no local swelling                                 |
      | OUT-05 | no red marrow pattern                                                                    |
      | OUT-06 | incidental edema, opposed-phase signal loss 18 %, smoking                                |
      | OUT-07 | incidental edema, no athletic or military training                                       |
      | OUT-08 | sacroiliac edema extent slight, time since delivery 20 weeks, C-reactive protein 12 mg/L |
      | OUT-09 | age 17 years, incidental edema, marrow edema site talus                                  |
