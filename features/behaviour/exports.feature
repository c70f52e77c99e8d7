Feature: Questions for a learning platform
  An educator takes the cases to Moodle, Anki or another platform.
  The case and the rules are the key; importing again updates what is there.

  Background:
    Given the case file "limp.yaml"
      """
      name: A limping girl
      patient: a 6-year-old girl
      expected: { category: infectious, urgency: immediate }
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

  Rule: No key is invented

    Scenario: Without a published urgency nobody is asked for it, and that is said
      Given the file "limp.yaml" says "category: infectious }" instead of "category: infectious, urgency: immediate }"
      When "bme-assist export limp.yaml --format gift" is typed
      Then the answer shows "Which category of causes do these findings speak for most?"
      And the answer does not show "Must someone act now?"
      And standard error says "urgency is not asked of 1 case (no urgency was published): A limping girl"

    Scenario: A flag to act beside a harmless course leaves no single answer
      Given the file "limp.yaml" says "urgency: soon" instead of "urgency: immediate"
      When "bme-assist export limp.yaml --format gift" is typed
      Then the answer does not show "Must someone act now?"
      And standard error says "published as soon, and a flag of the rules asks to act"

    Scenario: Within weeks is not the same as the planned course
      Given the case file "back.yaml"
        """
        name: A stiff back
        patient: a 25-year-old woman
        expected: { category: inflammatory, urgency: soon }
        findings:
          - morning stiffness
          - HLA-B27 positive
        """
      When "bme-assist export back.yaml --format gift" is typed
      Then the answer shows "=Not within days, but within weeks#Published as soon."
      And the answer shows "~%50%No\: it can take its planned course"
      And the answer shows "~Yes\: immediately"

  Rule: A file that exists is not overwritten unawares

    Scenario: An export that stands there already stays
      Given the empty file "cards.gift"
      When "bme-assist export limp.yaml -o cards.gift" is typed
      Then standard error says "the file exists; --force overwrites it"
      And the exit code is 2

    Scenario: With --force it is written anew
      Given the empty file "cards.gift"
      When "bme-assist export limp.yaml -o cards.gift --force" is typed
      Then the file "cards.gift" holds "A limping girl"
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
