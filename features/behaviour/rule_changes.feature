Feature: A change of the rules is shown in the cases that it changes

  Whoever changes a rule sees which published cases come out otherwise, and through which rule.
  A lost red flag comes first.

  Background:
    Given the small rules in "old"
    And the small rules in "new"
    And the case file "hot.feature"
      """
      @case
      Feature: Two patients

        Scenario: A hot joint
          Given a patient with fever, joint effusion

        Scenario: A painful knee
          Given a patient with pain site knee, joint effusion
      """

  Scenario: The same rules change nothing
    When "bme-assist diff old new hot.feature" is typed
    Then the answer shows "2 cases worked up under both; 0 come out otherwise."
    And the exit code is 0

  Scenario: A rule that was only reworded changes nothing
    Given the file "new/evidence/infectious.yaml" says "title: A warm joint points to infection" instead of "title: A hot joint speaks for infection"
    And the file "new/evidence/infectious.yaml" says "- febrile" instead of "- fever"
    When "bme-assist diff old new hot.feature" is typed
    Then the answer shows "2 cases worked up under both; 0 come out otherwise."
    And "RULES REWORDED, SAYING THE SAME" is shown above "INF-01 A warm joint points to infection"
    And the exit code is 0

  Scenario: A lost red flag comes first, with the rule to blame
    Given the file "new/red_flags.yaml" says "- hot joint of a child" instead of "- hot joint"
    And the file "new/evidence/infectious.yaml" says "strength: weak" instead of "strength: strong"
    And the file "new/evidence/infectious.yaml" says "ratio: 2" instead of "ratio: 12"
    When "bme-assist diff old new hot.feature" is typed
    Then "FLAGS LOST" is shown above "A hot joint"
    And the answer shows "red flags septic arthritis: immediate → not raised because of RF-01 (changed)"
    And the answer shows "because of INF-01 (changed)"
    And the answer does not show "A painful knee"
    And the exit code is 1

  Scenario: A flag that asks for less haste is lost as well
    Given the file "new/red_flags.yaml" says "urgency: soon" instead of "urgency: immediate"
    When "bme-assist diff old new hot.feature" is typed
    Then the answer shows "septic arthritis: immediate → soon"
    And the exit code is 1

  Scenario: A flag that is gained is no loss
    Given the file "old/red_flags.yaml" says "- hot joint of a child" instead of "- hot joint"
    When "bme-assist diff old new hot.feature" is typed
    Then the answer shows "septic arthritis: not raised → immediate"
    And the exit code is 0

  Scenario: A change of a signed rule shows as such
    Given "bme-assist sign INF-02 --by 'Ada Example, MD' --on 2026-11-22 --rules old" was typed before
    When "bme-assist diff old new hot.feature" is typed
    Then the answer does not show "was signed by"
    And the exit code is 0

  Scenario: What was signed and says something else now is told
    Given "bme-assist sign RF-01 --by 'Ada Example, MD' --on 2026-11-22 --rules old" was typed before
    And the file "new/red_flags.yaml" says "do: Wait." instead of "do: Aspirate."
    When "bme-assist diff old new hot.feature" is typed
    Then the answer shows "was signed by Ada Example, MD on 2026-11-22; changed since"

  Scenario: A case that the new rules cannot read is told, with the flag that it loses
    Given the file "new/findings/symptoms.yaml" says "name: heat" instead of "name: fever"
    And the file "new/findings/symptoms.yaml" says "synonyms: [hot]" instead of "synonyms: [febrile]"
    And the file "new/findings/symptoms.yaml" says "opposites: []" instead of "opposites: [afebrile]"
    And the file "new/findings/implications.yaml" says "heat" instead of "fever"
    And the file "new/features.yaml" says "- heat" instead of "- fever"
    And the file "new/evidence/infectious.yaml" says "- heat" instead of "- fever"
    And the file "new/red_flags.yaml" says "[no heat]" instead of "[afebrile]"
    When "bme-assist diff old new hot.feature" is typed
    Then "CASES THAT CANNOT BE READ UNDER BOTH" is shown above "A hot joint"
    And the answer shows "it raised septic arthritis"
    And the exit code is 1

  Scenario: What is neither a folder nor a revision is told
    When "bme-assist diff old newer" is typed
    Then standard error says "newer: BME103"
    And the exit code is 2
