Feature: Every answer can be questioned

  Rule: Why shows the rules behind an answer, condition by condition

    Scenario: A category is explained down to what was recorded
      When "bme-assist why infectious -f 'age 6' -f 'hip pain' -f 'temperature 39.1 °C' -f 'joint effusion'" is typed
      Then the answer shows "Why Infectious?"
      And "SPEAKS FOR IT" is shown above "temperature over 38.5 °C (recorded: temperature 39.1 °C)"
      And the answer shows "yes fever, because of temperature 39.1 °C"
      And the answer shows "? chills"
      And the answer shows "source article"
      And the exit code is 0

    Scenario: Evidence against is shown as plainly as evidence for
      When "bme-assist why degenerative -f 'age 6' -f 'hip pain'" is typed
      Then "SPEAKS AGAINST IT" is shown above "recorded: age 6 years"
      And the answer shows "Points: 0 for − "

    Scenario: A red flag that is not raised shows what it waits for
      When "bme-assist why 'septic arthritis' -f 'age 6' -f 'hip pain'" is typed
      Then the answer shows "Not raised by what was entered."
      And the answer shows "? fever"

    Scenario: A step of the plan is explained by where the categories stand
      When "bme-assist why NS-40 -f 'age 45' -f 'hip pain' -f 'double line sign'" is typed
      Then "ischemic is at least possible" is shown above "Ischemic: supported"

    Scenario: What an explanation does not read is listed
      When "bme-assist why infectious -f fever -f 'double line sign'" is typed
      Then "ENTERED, BUT NOT READ BY THIS EXPLANATION" is shown above "double line sign"

    Scenario: A misspelt question is answered with the nearest name
      When "bme-assist why infectios -f fever" is typed
      Then standard error says "did you mean "infectious"?"
      And nothing is printed on standard output
      And the exit code is 2

  Rule: Why not proposes the smallest changes that would do

    Scenario: A proposal says what to add and what would follow
      When "bme-assist why-not ischemic -f 'age 45' -f 'hip pain'" is typed
      Then "THE SMALLEST CHANGES WITH WHICH IT WOULD LEAD" is shown above "then ischemic leads"
      And "then ischemic leads" is shown above "WHAT IS MISSING, NEAREST FIRST"

    Scenario: What stands in the way is named
      When "bme-assist why-not 'transient BMES' -f 'age 45' -f 'hip pain' -f 'temperature 39 °C' -f 'joint effusion'" is typed
      Then "WHAT GOES BEFORE IT" is shown above "infectious"
      And the answer shows "WHAT STANDS IN THE WAY"

    Scenario: A red flag that is not raised can be asked about as well
      When "bme-assist why-not 'septic arthritis' -f 'age 6' -f 'hip pain'" is typed
      Then "THE SMALLEST CHANGES WITH WHICH IT WOULD FIRE" is shown above "add "

    Scenario: What leads already needs no change
      When "bme-assist why-not ischemic -f 'hip pain' -f 'double line sign'" is typed
      Then the answer shows "Ischemic leads already."

    Scenario: Nobody is proposed another age
      When "bme-assist why-not ischemic -f 'age 45' -f 'hip pain' --json" is typed
      Then the answer is JSON whose reached is False
      And the answer does not show ""finding": "age""
      And the answer does not show ""finding": "sex""

  Rule: What if shows what a change changes

    Scenario: The fever is taken away
      Given the case file "limp.yaml"
        """
        name: A limping girl
        patient: a 6-year-old girl
        findings:
          - hip pain
          - temperature 39 °C
          - joint effusion
        """
      When "bme-assist what-if limp.yaml --set 'temperature 36.8 °C'" is typed
      Then the answer shows "temperature 36.8 °C (now: temperature 39 °C)"
      And the answer shows "no longer infectious"
      And "RED FLAGS GONE" is shown above "RULES THAT NO LONGER FIRE"

    Scenario: A change that contradicts the case is refused
      When "bme-assist what-if -f 'temperature 39 °C' --set 'no fever'" is typed
      Then standard error says "contradicts"
      And the exit code is 1

    Scenario: The strip tries every finding
      When "bme-assist what-if -f 'age 6' -f 'hip pain' -f 'temperature 39 °C' -f 'joint effusion' --strip" is typed
      Then the answer shows "Not robust: "
      And "IF THIS WERE LEFT OUT" is shown above "temperature"
      And "IF THIS WERE FOUND" is shown above "leading: "

  Rule: Compare sets categories side by side

    Scenario: What tells two categories apart comes strongest first
      When "bme-assist compare ischemic 'transient BMES'" is typed
      Then "Ischemic" is shown above "Transient bone marrow edema syndrome"
      And "WHAT TELLS THEM APART, STRONGEST FIRST" is shown above "double line sign"

    Scenario: For a case each condition says how it stands
      When "bme-assist compare ischemic 'transient BMES' -f 'hip pain' -f 'double line sign'" is typed
      Then the answer shows "In this case: ischemic ranks 1"
      And the answer shows "double line sign [yes]"

    Scenario: Other programs know the form of every answer
      When "bme-assist schema why-not" is typed
      Then the answer is JSON whose title is WhyNot
