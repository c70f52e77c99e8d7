Feature: A reviewer has a rule base checked

  The checker finds what no single rule shows: rules that contradict themselves, stand in each
  other's way, or leave a gap. It tells where, what is wrong, and what to do.

  Rule: All problems are told at once, each with its place and its code

    Scenario: A rule whose conditions exclude each other
      Given the small rules in "mine"
      And the file "mine/evidence/traumatic.yaml" says "no recent injury" instead of "pain duration between 1 and 12 weeks"
      When "bme-assist check mine --code BME301" is typed
      Then the answer shows "mine/evidence/traumatic.yaml:8:7: BME301 TRM-01 never fires: "recent injury" and "no recent injury" cannot hold together; take one of them away"
      And the answer shows "1 problem in 14 rules, 16 findings."
      And nothing is printed on standard error
      And the exit code is 1

    Scenario: Several mistakes in several files
      Given the small rules in "mine"
      And the file "mine/features.yaml" says "no joint effusion" instead of "C-reactive protein raised"
      And the file "mine/findings/symptoms.yaml" says "long-standing: over 13" instead of "long-standing: over 12"
      When "bme-assist check mine" is typed
      Then "BME307 FEA-01 fires in the same cases without "no joint effusion"" is shown above "BME402 pain duration 12 to 13 weeks belongs to no band"
      And the exit code is 1

    Scenario: A note is worth a look and no more
      Given the small rules in "mine"
      When "bme-assist check mine --code BME212" is typed
      Then the answer shows "BME212 note: no rule reads "Sjögren syndrome""
      And the answer shows "no problems, 5 notes in 14 rules"
      And the exit code is 0

  Rule: What cannot be read is told before anything that rests on it

    Scenario: A misspelt finding is not also told as a gap
      Given the small rules in "mine"
      And the file "mine/outside.yaml" says "pleural efusion" instead of "pleural effusion"
      When "bme-assist check mine" is typed
      Then the answer shows "mine/outside.yaml:3:10: BME201 "pleural efusion" is not a known finding; did you mean "pleural effusion"?"
      And the answer shows "1 problem; the rest is checked when the rules can be read."
      And the exit code is 1

  Rule: A waiver stands beside what it waives, with its reason

    Scenario: An author lets a gap stand
      Given the small rules in "mine"
      And the file "mine/categories.yaml" says "within the bone, waive: [{ code: BME405, because: No study yet. }]" instead of "within the bone"
      When "bme-assist check mine --code BME405 --code BME105" is typed
      Then the answer shows "no problems, 1 waived in 14 rules"
      And the exit code is 0

    Scenario: A waiver that waives nothing is told
      Given the small rules in "mine"
      And the file "mine/categories.yaml" says "pus in a joint, waive: [{ code: BME405, because: No study yet. }]" instead of "pus in a joint"
      When "bme-assist check mine --code BME105 --code BME405" is typed
      Then the answer shows "BME105 nothing is found here for BME405 to be waived; take the waiver away"
      And the exit code is 1

  Rule: Scenarios are checked like rules

    Scenario: A scenario that asks twice
      Given the small rules in "mine"
      And the case file "cases/hot.feature"
        """
        Feature: Hot joints
          Scenario: A hot joint
            Given a patient with fever
            When the findings are worked up
            When the findings are worked up
            Then INF-99 stays silent
        """
      When "bme-assist check mine --features cases --code BME608 --code BME610" is typed
      Then the answer shows "cases/hot.feature:5:10: BME608 scenario "A hot joint" has 2 When lines"
      And the answer shows "cases/hot.feature:6:10: BME610 "INF-99" is not a known rule"
      And the exit code is 1

  Rule: A code is explained by its page

    Scenario: What a code means
      When "bme-assist check --explain bme307" is typed
      Then the answer shows "# BME307: a condition that changes nothing"
      And "## An example" is shown above "## Mended"
      And the exit code is 0

    Scenario: A code that there is not
      When "bme-assist check --code BME37" is typed
      Then standard error says "there is no code "BME37"; did you mean "BME3"
      And nothing is printed on standard output
      And the exit code is 2

    Scenario: For programs
      Given the small rules in "mine"
      When "bme-assist check mine --code BME405 --json" is typed
      Then the answer is JSON whose waived is 0
      And the answer shows ""code": "BME405", "name": "a condition that nothing speaks for", "message": "no evidence speaks for bone contusion"
      And the exit code is 1
