Feature: The report of a class
  Learners hand in the files of their records; there are no accounts. The educator sees per learner
  and per rule what was right, missed, closed too early or called without a reason.

  Background:
    Given the case file "knee.yaml"
      """
      name: A hot knee overnight
      patient: a 54-year-old male patient
      findings:
        - knee pain
        - joint swelling
        - temperature: 38.6 °C
        - C-reactive protein: 140 mg/L
      expected: {category: infectious, urgency: immediate}
      """
    And "bme-assist practice knee.yaml --whole --learner Ana --store me.db" was typed and answered before
      """
      infectious
      90
      2 3 4
      -
      yes
      joint aspiration
      """
    And "bme-assist practice knee.yaml --whole --learner Ben --store me.db" was typed and answered before
      """
      traumatic
      80
      -
      -
      no
      -
      """
    And "bme-assist practice --export ana.jsonl --learner Ana --store me.db" was typed and answered before
      """
      """
    And "bme-assist practice --export ben.jsonl --learner Ben --store me.db" was typed and answered before
      """
      """

  Scenario: Who was right and who missed the urgent case
    When "bme-assist class-report ana.jsonl ben.jsonl --format markdown" is typed
    Then the answer shows "| Ana | 1 |"
    And the answer shows "100 % (1/1)"
    And "## Learners" is shown above "## Rules"
    And "## Rules" is shown above "## Cases"
    And the answer shows "traumatic 1"

  Scenario: A page for the browser
    When "bme-assist class-report ana.jsonl ben.jsonl --format html --output class.html" is typed
    Then the file "class.html" holds "<td>Ben</td>"
    And nothing is printed on standard output

  Scenario: A table for a spreadsheet
    When "bme-assist class-report ana.jsonl ben.jsonl --format csv" is typed
    Then the answer shows "learner,cases,score,right,right_of"
    And the answer shows "Ben,1,"

  Scenario: A file that is no record is named with its line
    Given the case file "letter.jsonl"
      """
      Dear colleague,
      """
    When "bme-assist class-report ana.jsonl letter.jsonl" is typed
    Then the problem "this line is no record of a learner" is named at letter.jsonl:1:1
    And the exit code is 1
