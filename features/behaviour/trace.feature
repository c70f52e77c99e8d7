Feature: Section, rule, scenario and result stand side by side

  Reviewers open a small site, read any row from the section of the article to the result of the
  scenario, and see a gap as a gap.

  Background:
    Given the small rules in "mine"
    And the case file "features/joints.feature"
      """
      Feature: Joints

        Scenario: INF-02 is silent when nothing is recorded of blood
          Given a patient with fever
          When the findings are worked up
          Then INF-02 stays silent

        Scenario: A hot joint
          Given a patient with fever, joint effusion
          When the findings are worked up
          Then INF-01 speaks for infectious
      """

  Scenario: The site is built from the scenarios as they run
    When "bme-assist trace features --rules mine --output site --on 2026-11-22" is typed
    Then the answer shows "2 scenarios"
    And the answer shows "no scenarios failed"
    And the file "site/index.html" holds "2 of 2"
    And the file "site/rules/infectious.html" holds "A hot joint"
    And the exit code is 0

  Scenario: A gap is visible as a gap
    When "bme-assist trace features --rules mine --output site --on 2026-11-22" is typed
    Then the file "site/rules/infectious.html" holds "expected by no scenario"
    And the file "site/gaps.html" holds "INF-02"
    And the file "site/rules.html" holds "unsigned"

  Scenario: A scenario that fails ends the command with a problem
    Given the file "features/joints.feature" says "INF-01 stays silent" instead of "INF-01 speaks for infectious"
    When "bme-assist trace features --rules mine --output site" is typed
    Then the answer shows "1 scenario failed"
    And the file "site/scenarios/features-joints-feature.html" holds "expected INF-01 to stay silent"
    And the exit code is 1

  Scenario: A rule leads to its line, and to who signed it
    Given "bme-assist sign INF-02 --by 'Ada Example, MD' --on 2026-11-22 --rules mine" was typed before
    When "bme-assist trace features --rules mine --output site --on 2026-11-22" is typed
    Then the answer shows "1 is signed off"
    And the file "site/rules/infectious.html" holds "signed by Ada Example, MD on 2026-11-22"
    And the file "site/rules/infectious.html" holds "../source/rules-evidence-infectious-yaml.html#L"

  Scenario: A folder with other things in it is left alone
    Given the case file "letters/dear.txt"
      """
      Dear colleague
      """
    When "bme-assist trace features --rules mine --output letters" is typed
    Then standard error says "holds something else already"
    And the file "letters/dear.txt" holds "Dear colleague"
    And the exit code is 2
