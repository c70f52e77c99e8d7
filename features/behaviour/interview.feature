Feature: Knowing what to ask, and asking it
  The questions worth asking now, best first; a danger that is not excluded before everything else.
  An interview asks them one at a time, and nothing that was entered is lost.

  Scenario: A child with fever and hip pain is asked about the joint first
    When "bme-assist ask -f 'age 6' -f 'hip pain' -f 'temperature 39.1 °C'" is typed
    Then the answer shows "WORTH ASKING NOW"
    And the answer shows "is not excluded"
    And "1." is shown above "2."
    And no line is wider than 80 columns
    And the exit code is 0

  Scenario: As many questions as are wanted
    When "bme-assist ask -f 'hip pain' --most 2" is typed
    Then the answer shows "2."
    And the answer does not show "3."

  Scenario: A question may be answered with don't know, and another one answered instead
    When "bme-assist interview --complaint 'hip pain' --save boy.feature" is typed and answered with
      """
      6 years
      boy
      don't know
      CRP 85 mg/L
      stop here
      """
    Then the answer shows "How old is the patient?"
    And the answer shows "ranking"
    And the answer shows "Saved in boy.feature"
    And the file "boy.feature" holds "85 mg/L"
    And the exit code is 0

  Scenario: A question says why it is asked
    When "bme-assist interview --complaint 'hip pain' --save boy.yaml" is typed and answered with
      """
      why do you ask
      stop here
      """
    Then the answer shows "the rules read it for every complaint"

  Scenario: The last answer can be taken back
    When "bme-assist interview --complaint 'hip pain' --save boy.yaml" is typed and answered with
      """
      7 years
      back
      6 years
      stop here
      """
    Then the file "boy.yaml" holds "6 years"

  Scenario: An interview that broke off is taken up again
    Given the case file "boy.yaml"
      """
      name: A boy
      findings:
        - hip pain
        - age 6
      """
    When "bme-assist interview --resume boy.yaml" is typed and answered with
      """
      boy
      """
    Then the answer shows "Is the patient male or female?"
    And the answer does not show "How old is the patient?"
    And the answer shows "nothing is lost"
    And the file "boy.yaml" holds "male"

  Scenario: What was answered before an interruption can still be taken back
    Given "bme-assist interview --complaint 'hip pain' --save girl.feature" was typed and answered before
      """
      7 years
      boy
      """
    When "bme-assist interview --resume girl.feature" is typed and answered with
      """
      back
      girl
      stop here
      """
    Then the answer shows "Is the patient male or female?"
    And the file "girl.feature" holds "female"

  Scenario: Another program takes an interview one answer further
    Given the case file "boy.yaml"
      """
      name: A boy
      findings:
        - hip pain
        - age 6
      """
    When "bme-assist interview --resume boy.yaml --answer boy --json" is typed
    Then the answer is JSON whose leading is None
    And the file "boy.yaml" holds "male"

  Scenario: A value that does not fit is explained and asked again
    When "bme-assist interview --complaint 'hip pain' --save boy.yaml" is typed and answered with
      """
      soon
      stop here
      """
    Then the answer shows ""soon" is not a number"
