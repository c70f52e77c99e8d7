Feature: The red-flag drill
  Twenty short cases without imaging, half of them urgent. The only question is whether someone must
  act; sensitivity and over-calling stand at the end.

  Scenario: Whoever calls every case urgent misses nothing and over-calls all
    When "bme-assist practice --drill --seed 7 --store me.db" is typed and answered with
      """
      yes
      yes
      yes
      yes
      yes
      yes
      yes
      yes
      yes
      yes
      yes
      yes
      yes
      yes
      yes
      yes
      yes
      yes
      yes
      yes
      """
    Then the answer shows "CASE 20 OF 20"
    And the answer shows "sensitivity 10 of 10, 100.0 % (72.2 to 100.0)"
    And the answer shows "over-called 10 of 10, 100.0 %"
    And the answer shows "CALLED WITHOUT A REASON"
    And the answer does not show "MISSED"
    And no line is wider than 80 columns

  Scenario: Nobody is asked for the urgency of a patient without a complaint
    When "bme-assist practice --drill --seed 3 --store me.db" is typed and answered with
      """
      no
      no
      no
      """
    Then "CASE 1 OF 20" is shown above "symptoms"
    And "CASE 2 OF 20" is shown above "symptoms"
    And "CASE 3 OF 20" is shown above "symptoms"

  Scenario: Each case is answered at once, and a drill goes on where it was left
    Given "bme-assist practice --drill --seed 7 --store me.db" was typed and answered before
      """
      no
      no
      """
    When "bme-assist practice --drill --continue --store me.db" is typed and answered with
      """
      yes
      stop
      """
    Then the answer does not show "CASE 2 OF 20"
    And "CASE 3 OF 20" is shown above "CASE 4 OF 20"
    And the answer shows "every answer is kept"
