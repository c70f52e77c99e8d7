Feature: Questions for a learning platform
  An educator takes the cases to Moodle, Anki or another platform.
  The case and the rules are the key; importing again updates what is there.

  Background:
    Given the case file "limp.yaml"
      """
      name: A limping girl
      patient: a 6-year-old girl
      findings:
        - hip pain
        - temperature 39 °C
        - will not bear weight
        - CRP 85 mg/L
        - joint effusion
        - no recent injury
        - limp
        - no weight loss
      """

  Rule: Each case gives questions with one best answer and a reason for every answer

    Scenario: The category, the urgency and the telling finding are asked
      When "bme-assist export limp.yaml --format gift" is typed
      Then the answer shows "Which category of causes do these findings speak for most?"
      And the answer shows "=Infectious#"
      And the answer shows "Must someone act now?"
      And the answer shows "=Yes"
      And the answer shows "Which of these findings speaks most for the category Infectious?"
      And the answer shows "For education only"
      And the exit code is 0

    Scenario: A question keeps its identifier, so that importing again updates it
      When "bme-assist export limp.yaml --format moodle" is typed
      Then the answer shows "<idnumber>bme-a-limping-girl-category</idnumber>"
      And the answer shows "<idnumber>bme-a-limping-girl-urgency</idnumber>"

    Scenario: Anki knows a card by its first column
      When "bme-assist export limp.yaml --format anki-text" is typed
      Then the answer shows "#guid column:1"
      And the answer shows "bme-a-limping-girl-category"

    Scenario: The name of the file says the format
      When "bme-assist export limp.yaml --output cards.apkg" is typed
      Then standard error says "cards.apkg: 3 questions from 1 case"
      And the exit code is 0

  Rule: A wrong call is told what is allowed

    Scenario: A format that is not text needs a file
      When "bme-assist export limp.yaml --format qti" is typed
      Then standard error says "name a file with --output"
      And the exit code is 2

    Scenario: An unknown format is told the known ones
      When "bme-assist export limp.yaml --format gfit" is typed
      Then standard error says "gift, moodle, qti, anki-text, anki, csv"
      And the exit code is 2

    Scenario: Two cases of one name cannot both be exported
      When "bme-assist export limp.yaml limp.yaml --format gift" is typed
      Then standard error says "stands twice"
      And the exit code is 1
