Feature: A case before a room
  An educator shows a case stage by stage on a projector, enters the votes of the room, and asks for
  the rules when the room has spoken.

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

  Scenario: The room votes, the rules answer when asked
    When "bme-assist practice knee.yaml --conference --store room.db" is typed and answered with
      """
      traumatic 6, degenerative 2
      rules



      infectious 7, traumatic 1

      """
    Then "STAGE 1 OF 4" is shown above "traumatic 6"
    And "traumatic 6" is shown above "THE RULES"
    And "THE RULES" is shown above "STAGE 2 OF 4"
    And the answer shows "The published answer is infectious."
    And the answer shows "the room: 7 of 8 right"
    And no line is wider than 80 columns

  Scenario: Votes without a count are asked again
    When "bme-assist practice knee.yaml --conference --store room.db" is typed and answered with
      """
      infectious
      stop
      """
    Then the answer shows ""infectious" has no count"
