Feature: Records of a learner
  Every answer is kept as it is given. A closed window loses nothing, a learner sees the progress
  made, and the records go out as a file.

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

  Scenario: What was begun goes on at the same question
    Given "bme-assist practice knee.yaml --learner Ana --store me.db" was typed and answered before
      """
      traumatic, infectious
      55
      """
    When "bme-assist practice --continue --learner Ana --store me.db" is typed and answered with
      """
      stop
      """
    Then the answer shows "SO FAR"
    And the answer shows "differential (kept) traumatic, infectious"
    And the answer shows "confidence (kept) 55"
    And the answer shows "Which new findings speak for traumatic?"
    And the answer shows "Go on with: bme-assist practice --continue --learner Ana --store me.db"

  Scenario: Nothing unfinished is said, not guessed
    When "bme-assist practice --continue --learner Ana --store me.db" is typed
    Then standard error says "nothing of Ana is unfinished"
    And the exit code is 2

  Scenario: Progress by category
    Given "bme-assist practice knee.yaml --whole --learner Ana --store me.db" was typed and answered before
      """
      infectious
      90
      -
      -
      yes
      joint aspiration
      """
    When "bme-assist progress --learner Ana --store me.db" is typed
    Then the answer shows "Progress of Ana"
    And the answer shows "1/1"
    And the answer shows "A hot knee overnight"

  Scenario: Records go out as JSON lines
    Given "bme-assist practice knee.yaml --learner Ana --store me.db" was typed and answered before
      """
      traumatic
      """
    When "bme-assist practice --export ana.jsonl --learner Ana --store me.db" is typed
    Then the file "ana.jsonl" holds ""kind": "begun""
    And the file "ana.jsonl" holds ""answer": ["traumatic"]"
    And the exit code is 0

  Scenario: A store that cannot be opened
    When "bme-assist progress --store nonsense://somewhere" is typed
    Then standard error says "no kind of database that is known"
    And the exit code is 1
