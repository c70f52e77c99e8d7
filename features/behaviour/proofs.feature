Feature: A reviewer has statements proven for every possible case, or is shown the case that refutes one

  What must hold whatever is recorded stands in safety.yaml, in the phrases of the rules.
  A solver looks for a case in which it does not hold; where there is none, it is proven.

  Rule: What holds for every case is proven

    Scenario: The shipped rules never exclude infection by normal blood tests alone
      When "bme-assist prove --statement SAF-10 --full" is typed
      Then the answer shows "proven SAF-10 Normal blood tests alone never exclude infection"
      And the answer shows "nothing recorded but: patient, blood test"
      And the answer shows "then never: a danger of infectious is excluded"
      And the answer shows "1 of 1 statements proven for every possible case"
      And the exit code is 0

    Scenario: Whatever else is recorded, the flag is raised
      Given the small rules in "mine"
      And the case file "mine/safety.yaml"
        """
        - id: SAF-01
          title: Fever with fluid in a joint always asks for immediate action
          in every case with:
            - fever
            - joint effusion
          then:
            - a red flag asks for immediate action
            - danger septic arthritis is flagged
          because: Pus eats cartilage.
          sources: [{ article: causes, basis: stated }]
        """
      When "bme-assist prove --rules mine" is typed
      Then the answer shows "proven SAF-01 Fever with fluid in a joint always asks for immediate action"
      And the exit code is 0

  Rule: What does not is refuted by the smallest case

    Scenario: One finding too few, and a case file that shows it
      Given the small rules in "mine"
      And the case file "mine/safety.yaml"
        """
        - id: SAF-01
          title: Fever always asks for action
          in every case with: [fever]
          then: [a red flag asks for action]
          because: Pus eats cartilage.
          sources: [{ article: causes, basis: stated }]
        """
      When "bme-assist prove --rules mine --counterexamples found" is typed
      Then the answer shows "refuted SAF-01 Fever always asks for action"
      And the answer shows "It does not hold of the smallest case:"
      And the answer shows "with fever"
      And the answer shows "there does not hold: a red flag asks for action"
      And the answer shows "0 of 1 statements proven for every possible case, 1 refuted"
      And the exit code is 1
      And the file "found/saf-01.feature" holds "| fever   | present  |"

    Scenario: A danger that is excluded too early
      Given the small rules in "mine"
      And the case file "mine/safety.yaml"
        """
        - id: SAF-01
          title: A normal marker never excludes septic arthritis
          in every case with: [CRP normal]
          then never: [danger septic arthritis is excluded]
          because: Pus eats cartilage.
          sources: [{ article: causes, basis: stated }]
        """
      When "bme-assist prove --rules mine" is typed
      Then the answer shows "there holds: danger septic arthritis is excluded"
      And the answer shows "rules EXC-01"
      And the exit code is 1

    Scenario: A flag that a further finding takes back
      Given the small rules in "mine"
      And the file "mine/features.yaml" says "- unless: [recent injury]" instead of "- joint effusion"
      And the case file "mine/safety.yaml"
        """
        - id: SAF-02
          title: No finding ever removes a red flag
          for each: red flag
          in every case with: [the condition of the red flag holds]
          and in the same case with: anything more recorded
          then: [the red flag is raised]
          because: A flag once raised is never lowered.
          sources: [{ article: causes, basis: stated }]
        """
      When "bme-assist prove --rules mine" is typed
      Then the answer shows "It does not hold of the smallest case (RF-01, septic arthritis):"
      And the answer shows "and then recent injury"
      And the answer shows "rules RF-01"
      And the exit code is 1

    Scenario: A statement about no case at all proves nothing
      Given the small rules in "mine"
      And the case file "mine/safety.yaml"
        """
        - id: SAF-01
          title: An effusion without an effusion
          in every case with: [joint effusion]
          nothing recorded but: [history]
          then never: [any red flag]
          because: Pus eats cartilage.
          sources: [{ article: causes, basis: stated }]
        """
      When "bme-assist prove --rules mine" is typed
      Then the answer shows "empty SAF-01"
      And the answer shows "No possible case is one of these: it says nothing."
      And the exit code is 1

    Scenario: The outcomes for another program
      Given the small rules in "mine"
      And the case file "mine/safety.yaml"
        """
        - id: SAF-01
          title: Fever always asks for action
          in every case with: [fever]
          then: [a red flag asks for action]
          because: Pus eats cartilage.
          sources: [{ article: causes, basis: stated }]
        """
      When "bme-assist prove --rules mine --json" is typed
      Then the answer is JSON whose refuted is 1
      And the answer shows "does not hold: a red flag asks for action"
      And the exit code is 1

  Rule: Mistakes are told where they stand

    Scenario: A claim that nobody can make
      Given the small rules in "mine"
      And the case file "mine/safety.yaml"
        """
        - id: SAF-01
          title: Quick action
          in every case with: [fever]
          then:
            - a red flag asks for quick action
          because: Pus eats cartilage.
          sources: [{ article: causes, basis: stated }]
        """
      When "bme-assist prove --rules mine" is typed
      Then the problem ""quick" is no urgency here; allowed: immediate, soon" is named at mine/safety.yaml:5:7
      And the exit code is 1

    Scenario: A statement that nobody wrote
      When "bme-assist prove --statement SAF-99" is typed
      Then standard error says "there is no statement "SAF-99""
      And nothing is printed on standard output
      And the exit code is 2

    Scenario: Rules without statements
      Given the small rules in "mine"
      When "bme-assist prove --rules mine" is typed
      Then the problem "holds no statement; write statements as docs/proofs.md shows" is named at safety.yaml
      And the exit code is 1
