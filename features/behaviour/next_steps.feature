Feature: The next steps stand in the order in which one would take them

  Scenario: Red flags come before history, history before imaging, imaging before the laboratory
    Given a 60-year-old patient with back pain, endplate edema, endplate erosion
    When the findings are worked up
    Then the first next step is "Blood cultures"
    And the next step "Blood cultures" comes before "targeted history"
    And the next step "targeted history" comes before "Look for the claw sign"
    And the next step "Look for the claw sign" comes before "Basic panel"
    And the next step "Basic panel" comes before "Review the patient"

  Scenario: Blood tests are asked for before anybody takes a sample of bone
    Given a 10-year-old girl with clavicle pain, relapsing course, no bone culture growth
    When the findings are worked up
    Then the next step "Basic panel" comes before "Bone biopsy"

  Scenario: A thin-slice CT is asked for while nobody has seen a nidus
    Given a 17-year-old patient with shin pain, night pain, pain relieved by NSAIDs
    When the findings are worked up
    Then the next steps include "Thin-slice CT"

  Scenario: A thin-slice CT is not asked for once it has shown the nidus
    Given a 17-year-old patient with shin pain, night pain, pain relieved by NSAIDs, nidus
    When the findings are worked up
    Then the next steps do not include "Thin-slice CT"
    And the next steps include "ablation for a proven osteoid osteoma"

  Scenario: Aspiration is done when the culture of the fluid is on record
    Given a 40-year-old patient with knee pain, fever, joint effusion
    And these findings
      | finding                       | recorded |
      | synovial fluid culture growth | absent   |
    When the findings are worked up
    Then the next steps do not include "before the first antibiotic"
    And the red flag "septic arthritis" asks for immediate action

  Scenario: Aspiration is asked for while no culture is on record
    Given a 40-year-old patient with knee pain, fever, joint effusion
    When the findings are worked up
    Then the first next step is "before the first antibiotic"

  Scenario: Edema found by chance without complaints gets no treatment plan
    Given a 40-year-old patient with incidental edema
    When the findings are worked up
    Then the next steps do not include "Take load off"
    And the next steps do not include "Bone biopsy"

  Scenario: The screen for red flags is done once one of them has been asked for
    Given a 40-year-old patient with knee pain, no fever
    When the findings are worked up
    Then the next steps do not include "Screen the red flags"

  Scenario: The screen for red flags comes first while nobody has asked
    Given a 40-year-old patient with knee pain
    When the findings are worked up
    Then the first next step is "Screen the red flags"
