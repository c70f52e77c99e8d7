Feature: What the scenarios show of the rules is measured
  A reviewer signs a rule on the strength of its scenarios.
  Two commands say how much these show: coverage, and the damage that they would notice.

  Background:
    Given the case file "fever.feature"
      """
      Feature: Fever speaks for infection

        Scenario: Fever in a child with a sore hip
          Given a 6-year-old patient with hip pain, fever
          When the findings are worked up
          Then INF-07 speaks for infectious
          And with this changed the answer is
            | changed      | answer              |
            | no fever     | INF-07 stays silent |
            | age 40 years | INF-07 stays silent |
      """

  Rule: Coverage says what fired, what was expected, and which condition decided

    Scenario: What no scenario shows of a rule is listed
      When "bme-assist coverage fever.feature --rule INF-07 --missing" is typed
      Then the answer shows "3 examples worked up"
      And the answer shows "100.0 % (1 of 1) rules fired"
      And the answer shows "no Then line expects that it is"
      And the answer does not show "no Then line expects that it speaks for infectious"
      And the answer does not show "never decides alone: fever"
      And the exit code is 0

    Scenario: A rule that nobody fires is found
      When "bme-assist coverage fever.feature --rule TRM-01 --missing" is typed
      Then the answer shows "fires in no scenario"

    Scenario: Less than was asked for ends the command with 1
      When "bme-assist coverage fever.feature --rule TRM-01 --at-least 100" is typed
      Then the exit code is 1

    Scenario: A line that does not hold is told with its place
      Given the file "fever.feature" says "INF-07 speaks against infectious" instead of "INF-07 speaks for infectious"
      When "bme-assist coverage fever.feature --rule INF-07" is typed
      Then the answer shows "1 Then line does not hold"
      And the answer shows "fever.feature:6:10: INF-07 speaks against infectious"
      And the exit code is 1

    Scenario: A change that nobody can read is named where it stands
      Given the file "fever.feature" says "no fevr " instead of "no fever"
      When "bme-assist coverage fever.feature" is typed
      Then the problem "BME201" is named at fever.feature:9:9
      And nothing is printed on standard output
      And the exit code is 1

  Rule: Mutation says which damage to a rule no scenario would notice

    Scenario: A survivor is named with the scenario that should have caught it
      When "bme-assist mutate fever.feature --rule INF-07 --operator strength" is typed
      Then the answer shows "should have been caught by: Fever in a child with a sore hip"
      And the exit code is 0

    Scenario: Damage that a line notices is killed
      When "bme-assist mutate fever.feature --rule INF-07 --operator direction --at-least 95" is typed
      Then the answer shows "100.0 %: 1 of 1 killed, 0 equivalent"
      And the exit code is 0

    Scenario: A score below the one asked for ends the command with 1
      When "bme-assist mutate fever.feature --rule INF-07 --operator strength --at-least 95" is typed
      Then the exit code is 1

    Scenario: An unknown kind of damage is answered with the nearest one
      When "bme-assist mutate fever.feature --operator thresold" is typed
      Then standard error says "did you mean "threshold"?"
      And the exit code is 2
