Feature: What an educator sees on the command line

  Rule: The workup of a case is a page for the projector

    Scenario: Red flags stand above the ranking, the ranking above the next steps
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
        """
      When "bme-assist assess limp.yaml" is typed
      Then "A limping girl" is shown above "RED FLAGS"
      And "IMMEDIATE septic arthritis" is shown above "RANKING"
      And "RANKING" is shown above "NEXT STEPS"
      And "1. Aspirate the joint" is shown above "2. "
      And "NEXT STEPS" is shown above "TO READ IN THE ARTICLE"
      And nothing is printed on standard error
      And the exit code is 0

    Scenario: The ranking is drawn as bars, with the leading condition and its reasons in words
      When "bme-assist assess -f 'age 17' -f 'shin pain' -f 'night pain' -f 'pain relieved by NSAIDs'" is typed
      Then the answer shows "1 Neoplastic supported +4 ████"
      And the answer shows "1. Neoplastic, most of all osteoid osteoma: supported"
      And the answer shows "Night pain that an NSAID takes away"
      And the answer shows "source: "

    Scenario: Every page says that it is for education only
      When "bme-assist assess -f 'knee pain'" is typed
      Then "For education only: not a medical device" is shown above "RED FLAGS"
      And the answer shows "none raised by what was entered"
      And the answer shows "Undecided: "

    Scenario: Half a screen says who must act, what leads and what comes first
      When "bme-assist assess --brief -f 'age 6' -f 'temperature 39 °C' -f 'hip pain' -f 'joint effusion' -f 'CRP 85 mg/L'" is typed
      Then "immediate septic arthritis: " is shown above "leading Infectious, most of all septic arthritis: "
      And "leading Infectious" is shown above "not excluded "
      And "not excluded " is shown above "step 1 Aspirate the joint"
      And the answer does not show "source: "
      And no line is wider than 80 columns

    Scenario: A brief page names every red flag and says when there is none
      When "bme-assist assess --brief -f 'knee pain'" is typed
      Then the answer shows "red flags none raised by what was entered"
      And the answer shows "leading undecided: "

    Scenario: The page fits 80 columns
      When "bme-assist assess --full -f 'age 6' -f 'temperature 39 °C' -f 'hip pain' -f 'joint effusion'" is typed
      Then no line is wider than 80 columns

    Scenario: Transient edema is called provisional
      When "bme-assist assess -f 'age 45' -f 'sex male' -f afebrile -f 'hip pain' -f 'diffuse edema of femoral head and neck'" is typed
      Then the answer shows "Transient bone marrow edema syndrome, most of all transient osteoporosis of the hip: possible (provisional until it has resolved on follow-up)"
      And the answer shows "not excluded: C-reactive protein"

    Scenario: The evidence about every category is shown on request
      When "bme-assist assess --full -f 'age 6' -f 'hip pain' -f 'no fever'" is typed
      Then the answer shows "Degenerative: argued against"
      And the answer does not show "--full"

    Scenario: What no rule used is said
      When "bme-assist assess -f 'knee pain' -f 'thyroid disease'" is typed
      Then "ENTERED, BUT USED BY NO RULE" is shown above "thyroid disease"

    Scenario: A figure that a red flag awaits is named
      When "bme-assist assess -f 'age 6' -f 'will not bear weight' -f 'knee pain' -f 'CRP raised'" is typed
      Then the answer shows "IMMEDIATE septic arthritis RF-04"
      And the answer shows "awaits the figure of: C-reactive protein"

  Rule: The same answer for programs and for papers

    Scenario: One case answers in JSON with an object
      When "bme-assist assess --json -f 'age 40' -f 'hip pain' -f 'double line sign'" is typed
      Then the answer is JSON whose leading is ischemic
      And nothing is printed on standard error

    Scenario: JSON can be asked for as a format
      When "bme-assist assess --format json -f 'knee pain'" is typed
      Then the answer is JSON whose leading is None

    Scenario: Several cases answer in JSON with a list
      Given the case file "hips.feature"
        """
        Feature: Two hips
          Scenario: A limping girl
            Given a 6-year-old girl with fever, hip pain, joint effusion
          Scenario: A sore man
            Given a 45-year-old man with hip pain, afebrile
        """
      When "bme-assist assess hips.feature --json" is typed
      Then the answer is a JSON list of 2

    Scenario: Markdown has headings and a table of the ranking
      When "bme-assist assess --format markdown -f 'age 40' -f 'hip pain' -f 'double line sign'" is typed
      Then "## Red flags" is shown above "## Ranking"
      And the answer shows "| 1 | Ischemic | osteonecrosis | supported | +5 |"
      And the answer shows "*For education only"

  Rule: A case comes from a file, from standard input, or as typed findings

    Scenario: Several files are answered one after the other
      Given the case file "girl.yaml"
        """
        name: A limping girl
        findings: [age 6, fever, hip pain, joint effusion]
        """
      And the case file "man.json"
        """
        {"name": "A sore man", "findings": ["age 45", "hip pain", "afebrile"]}
        """
      When "bme-assist assess girl.yaml man.json" is typed
      Then "A limping girl" is shown above "A sore man"
      And the exit code is 0

    Scenario: One scenario of a file is chosen by its name
      Given the case file "hips.feature"
        """
        Feature: Two hips
          Scenario: A limping girl
            Given a 6-year-old girl with fever, hip pain, joint effusion
          Scenario: A sore man
            Given a 45-year-old man with hip pain, afebrile
        """
      When "bme-assist assess hips.feature --scenario 'a sore man'" is typed
      Then the answer shows "A sore man"
      And the answer does not show "A limping girl"

    Scenario: A case comes through a pipe
      Given the case file "girl.yaml"
        """
        name: A limping girl
        findings: [age 6, fever, hip pain, joint effusion]
        """
      When "cat girl.yaml | bme-assist assess -" is typed
      Then "A limping girl" is shown above "IMMEDIATE septic arthritis"
      And the exit code is 0

    Scenario: Typed findings are added to the case of a file
      Given the case file "man.yaml"
        """
        name: A sore man
        patient: a 45-year-old man
        findings: [hip pain]
        """
      When "bme-assist assess man.yaml --json -f 'double line sign'" is typed
      Then the answer is JSON whose leading is ischemic
      And the answer is JSON whose case is A sore man

    Scenario: Names, synonyms, opposites, other units and capitals all work
      When "bme-assist assess --json -f 'AGE 72 months' -f 'Groin Pain' -f 'temperature 102.2 °F' -f 'crp 8.5 mg/dL' -f 'unable to bear weight' -f premenopausal" is typed
      Then the answer is JSON whose leading is infectious

    Scenario: The rules may be one's own
      Given my own copy of the rules in "mine"
      And the file "mine/red_flags.yaml" says "Call me first" instead of "Aspirate the joint for cell count"
      When "bme-assist assess --rules mine -f 'age 50' -f 'joint swelling' -f 'joint warmth' -f 'pain onset sudden'" is typed
      Then the answer shows "Call me first"
      And the exit code is 0

  Rule: The knowledge can be looked up

    Scenario: A finding is found by its synonym, with its units and bands
      When "bme-assist findings crp" is typed
      Then the answer shows "C-reactive protein"
      And the answer shows "mg/L, mg/dL"
      And the answer shows "raised: at least 10 mg/L"
      And the answer shows "read by "
      And the answer shows "rules (--full lists them)"

    Scenario: All findings are listed by their group
      When "bme-assist findings" is typed
      Then the answer shows "LABORATORY"
      And the answer shows "double line sign [present or absent]"

    Scenario: A rule is a page with its reason and its source
      When "bme-assist rules nEo-12" is typed
      Then "NEO-12" is shown above "Because: "
      And "Because: " is shown above "Source: "

    Scenario: All rules are listed by their kind
      When "bme-assist rules" is typed
      Then "FEATURE" is shown above "RED FLAG"
      And "RED FLAG" is shown above "EVIDENCE"

    Scenario: A section of the article is found by its heading
      When "bme-assist article 'infectious causes'" is typed
      Then the answer shows "causes.infectious"
      And the answer shows "cited here by: infectious"

    Scenario: A category tells its illness script and what speaks for it
      When "bme-assist categories infection" is typed
      Then "Infectious" is shown above "conditions:"
      And "septic arthritis" is shown above "speaks for:"

    Scenario: The library lists its published cases
      When "bme-assist cases --category infectious" is typed
      Then the answer shows "infectious-29 infectious, urgent"
      And the answer does not show "features/cases/ischemic.feature"

    Scenario: A reader who has seen enough ends the list quietly
      When "bme-assist rules --full | head -n 1" is typed
      Then the answer shows "FEA-01"
      And nothing is printed on standard error
      And the exit code is 0
