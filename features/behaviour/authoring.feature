Feature: An educator makes, checks and prints a case
  The rules are the key: nobody has to write one.

  Rule: A case can be made from the rules, as a draft to edit

    Scenario: A case of infection is made, and the engine confirms its answer
      When "bme-assist cases new --from infectious --difficulty 2 --seed 7 --output draft.feature" is typed
      Then the exit code is 0
      And standard error says "draft.feature: written"

    Scenario: The same number gives the same case, with its origin and its difficulty as measured
      When "bme-assist cases new --from ischemic --difficulty 1 --seed 3" is typed
      Then the answer shows "@ischemic"
      And the answer shows "Made from the rules"
      And the answer shows "Measured: 0 of"
      And the answer shows "Then the leading category is ischemic"

    Scenario: An unknown category is told the nearest one
      When "bme-assist cases new --from infectous" is typed
      Then standard error says "did you mean "infectious"?"
      And the exit code is 2

  Rule: A case can be given or asked for

    Scenario: A case is made of findings, with its answer and urgency
      When "bme-assist cases new --name 'A limp' -f 'a 6-year-old girl' -f 'temperature 39 °C' -f 'hip pain' -f 'will not bear weight' -f 'CRP 85 mg/L' --category infectious --urgency immediate" is typed
      Then the answer shows "Scenario: A limp"
      And the answer shows "@infectious @immediate"
      And the answer shows "| temperature | 39 °C |"
      And the answer shows "Then the leading category is infectious"

    Scenario: An author is asked line by line, and a finding that does not read is asked again
      When "bme-assist cases new --output limp.feature" is typed and answered with
        """
        A limp
        A textbook picture
        a 6-year-old girl
        fevr
        fever
        hip pain

        infectious
        same day
        """
      Then standard error says "did you mean "fever"?"
      And standard error says "limp.feature: written"
      And the exit code is 0

    Scenario: Whoever stops has lost nothing
      When "bme-assist cases new --output limp.feature" is typed and answered with
        """
        A limp
        A textbook picture
        a 6-year-old girl
        hip pain
        """
      Then the answer shows "Interrupted; nothing is lost."
      And the answer shows "Saved in limp.feature; go on with: bme-assist cases new --resume limp.feature"
      And the file "limp.feature" holds "| pain site | hip      |"
      And the exit code is 0

    Scenario: A case that was begun is taken up again where it was left
      Given "bme-assist cases new --output limp.feature" was typed and answered before
        """
        A limp
        A textbook picture
        a 6-year-old girl
        """
      When "bme-assist cases new --resume limp.feature" is typed and answered with
        """
        hip pain

        infectious
        same day
        """
      Then the answer shows "So far: age 6 years, sex female."
      And the file "limp.feature" holds "Scenario: A limp"
      And the file "limp.feature" holds "A textbook picture"
      And the file "limp.feature" holds "hip"
      And the file "limp.feature" holds "@infectious @same-day"
      And standard error says "limp.feature: written"

    Scenario: A name alone is kept as well
      Given "bme-assist cases new" was typed and answered before
        """
        A limp
        """
      When "bme-assist cases new --resume a-limp.feature" is typed and answered with
        """

        hip pain
        stop
        """
      Then the file "a-limp.feature" holds "hip"

    Scenario: A case that exists is not overwritten
      Given the case file "limp.feature"
        """
        Feature: My cases
        """
      When "bme-assist cases new --name 'A limp' -f fever -o limp.feature" is typed
      Then standard error says "the file exists; take it up again with --resume limp.feature; --force overwrites it"
      And the file "limp.feature" holds "My cases"
      And the exit code is 2

  Rule: A case is checked as a reviewer would

    Background:
      Given the case file "limp.feature"
        """
        @infectious @urgent
        Feature: My cases
          Scenario: A limp
            Given a 6-year-old female patient
            And these findings
              | finding     | recorded |
              | hip pain    | present  |
              | fever       | absent   |
            When the findings are worked up
        """

    Scenario: What must be mended is said first, and the exit code tells
      When "bme-assist cases check limp.feature" is typed
      Then the answer shows "must (answer): the answer is infectious, the rules say"
      And the answer shows "ask (source): where does the case come from?"
      And the answer shows "a learner will ask for:"
      And the exit code is 1

    Scenario: A remark says the urgency as it is tagged, and one case is one
      Given the case file "hot.yaml"
        """
        name: A hot knee
        patient: a 54-year-old man
        expected: { category: infectious, urgency: soon }
        findings:
          - knee pain
          - pain duration 2 days
          - joint swelling
          - joint warmth
          - temperature 38.6 °C
          - CRP 140 mg/L
        """
      When "bme-assist cases check hot.yaml" is typed
      Then the answer shows "ask (urgency): it is tagged soon, and the rules ask to act on septic arthritis"
      And the answer shows "1 case: 0 to mend"

    Scenario: Remarks come as data too
      When "bme-assist cases check limp.feature --json" is typed
      Then the answer shows ""weight": "must""
      And the exit code is 1

  Rule: A case is printed for the faculty, and for learners without the key

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
        """

    Scenario: The faculty sheet holds script, answer, wrong turns, reading and the call
      When "bme-assist cases show limp.yaml" is typed
      Then "**Answer**, published: Infectious" is shown above "Question script and expected answers"
      And "| How old is the patient? | age 6 years |" is shown above "Why it is the answer"
      And "Common wrong turns" is shown above "To read in the article"
      And "Wording for the report" is shown above "Wording for the call: this is critical"
      And the answer shows "For education only"

    Scenario: The learner's sheet does not tell
      When "bme-assist cases show limp.yaml --for learner" is typed
      Then the answer shows "- C-reactive protein 85 mg/L"
      And the answer does not show "Answer"
      And the answer does not show "RF-"
      And the answer does not show "Expected by now"

    Scenario: The title of a case may tell, and stands on no learner's sheet
      When "bme-assist cases show limp.yaml --for learner" is typed
      Then the answer shows "# A case, in 5 stages"
      And the answer does not show "A limping girl"

    Scenario: Several learner's sheets are told apart by their numbers
      When "bme-assist cases show limp.yaml limp.yaml --for learner" is typed
      Then "# Case 1 of 2, in 5 stages" is shown above "# Case 2 of 2, in 5 stages"

    Scenario: A sheet that was edited is not overwritten
      Given the case file "limp.md"
        """
        # My own words
        """
      When "bme-assist cases show limp.yaml -o limp.md" is typed
      Then standard error says "the file exists; --force overwrites it"
      And the file "limp.md" holds "My own words"
      And the exit code is 2

    Scenario: A sheet can be a page for the browser or for print
      When "bme-assist cases show limp.yaml --output limp.pdf" is typed
      Then standard error says "limp.pdf: 1 sheet"
      And the exit code is 0
