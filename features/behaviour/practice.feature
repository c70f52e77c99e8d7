Feature: Practicing on a case
  A case unfolds in clerking order. The learner commits first: a differential, how sure, what speaks
  for and against, whether someone must act, what next. Then the rules say what they make of it.

  Background:
    Given the case file "knee.yaml"
      """
      name: A hot knee overnight
      text: Invented for teaching.
      patient: a 54-year-old male patient
      findings:
        - no recent injury
        - knee pain
        - pain duration: 2 days
        - joint swelling
        - joint warmth
        - temperature: 38.6 °C
        - C-reactive protein: 140 mg/L
      expected: {category: infectious, urgency: immediate}
      """

  Scenario: A learner commits before anything is told
    When "bme-assist practice knee.yaml --store me.db" is typed and answered with
      """
      traumatic
      40
      -
      1
      no
      temperature
      """
    Then "Must someone act now" is shown above "WHAT THE RULES SAY"
    And "WHAT THE RULES SAY" is shown above "STAGE 2"
    And the answer does not show "A hot knee overnight"
    And the answer does not show "published answer"
    And no line is wider than 80 columns
    And the exit code is 0

  Scenario: At the end stand the answer, the score, what was missed, and what to read
    When "bme-assist practice knee.yaml --whole --store me.db" is typed and answered with
      """
      infectious, traumatic
      90
      5 6
      -
      yes
      joint aspiration
      """
    Then the answer shows "The published answer is infectious."
    And "SCORE" is shown above "WHEN YOU SETTLED"
    And "WHEN YOU SETTLED" is shown above "RED FLAGS"
    And "RED FLAGS" is shown above "HOW SURE YOU WERE"
    And "HOW SURE YOU WERE" is shown above "THE PATH THE TOOL WOULD HAVE TAKEN"
    And "THE PATH THE TOOL WOULD HAVE TAKEN" is shown above "TO READ IN THE ARTICLE"
    And the answer shows "Someone must act: in time."
    And the answer shows "Brier score 0.01"

  Scenario: An answer that does not read is asked again, with what is allowed
    When "bme-assist practice knee.yaml --store me.db" is typed and answered with
      """
      infectios
      infectious
      very
      """
    Then the answer shows "did you mean "infectious"?"
    And the answer shows "a whole number from 0 to 100"

  Scenario: A step is not known by what it forbids, and where several are meant nobody guesses
    When "bme-assist practice knee.yaml --whole --store me.db" is typed and answered with
      """
      infectious
      90
      -
      -
      yes
      take a biopsy
      1
      """
    Then the answer shows ""take a biopsy" may mean several steps: type the number"
    And the answer does not show "before any biopsy"
    And "or say it more exactly" is shown above "WHAT THE RULES SAY"
    And the answer shows "you: Bone biopsy"

  Scenario: The dangerous causes are listed before anything else is shown
    When "bme-assist practice knee.yaml --early-list --store me.db" is typed and answered with
      """
      stop
      """
    Then "DO NOT FORGET" is shown above "septic arthritis"
    And "septic arthritis" is shown above "STAGE 1"

  Scenario: Where the rules say otherwise, the publication is the key and the learner is told
    Given the case file "miss.yaml"
      """
      name: A hot knee that was something else
      patient: a 54-year-old male patient
      findings:
        - knee pain
        - joint swelling
        - joint warmth
        - temperature: 38.6 °C
        - C-reactive protein: 140 mg/L
      expected: {category: degenerative, urgency: immediate, known miss: true}
      """
    When "bme-assist practice miss.yaml --whole --store me.db" is typed and answered with
      """
      degenerative
      60
      -
      -
      yes
      -
      """
    Then the answer shows "The published answer is degenerative, the rules put"
    And the answer shows "you are scored by it"
    And the answer shows "the right answer is number 1"

  Scenario: Pictures are described before anything is named
    Given the case file "scan.feature"
      """
      Feature: A scan

        Scenario: A knee with a picture
          Given a 54-year-old male patient with knee pain, joint swelling, joint effusion
          And these pictures
            | file                      | caption            | source | license   |
            | https://example.org/t2.png | Fluid in the joint | ours   | CC BY 4.0 |
          When the findings are worked up
      """
    When "bme-assist practice scan.feature --whole --store me.db" is typed and answered with
      """
      bright fluid around the patella
      stop
      """
    Then "https://example.org/t2.png" is shown above "Describe what you see"
    And "bright fluid around the patella" is shown above "Fluid in the joint"
    And "Fluid in the joint" is shown above "joint effusion"
    And the answer shows "ours; CC BY 4.0"

  Scenario: The score is explained in one screen
    When "bme-assist practice --scoring" is typed
    Then the answer shows "HOW YOU ARE SCORED"
    And the answer shows "premature when you settled on a wrong category"
    And no line is wider than 80 columns

  Scenario: With JSON the report alone is printed
    When "bme-assist practice knee.yaml --whole --json --store me.db" is typed and answered with
      """
      traumatic
      80
      -
      -
      no
      -
      """
    Then the answer is JSON whose category is infectious
