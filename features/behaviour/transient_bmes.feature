Feature: Transient edema is a diagnosis of exclusion
  It needs a typical picture, no red flag and no supported cause of another kind,
  and the recorded absence of what would betray one.

  Scenario: A typical picture with the three negatives on record is supported
    Given a 45-year-old man with hip pain, diffuse edema of femoral head and neck
    And these findings
      | finding                        | recorded |
      | C-reactive protein             | normal   |
      | demarcated subchondral lesion  | absent   |
      | fracture line on MRI           | absent   |
    When the findings are worked up
    Then the leading category is transient BMES
    And the standing of transient BMES is supported
    And transient BMES is most of all transient osteoporosis of the hip
    And the next steps include "call it provisional"

  Scenario: On silence a typical picture is not even possible
    Given a 45-year-old man with hip pain, diffuse edema of femoral head and neck
    When the findings are worked up
    Then no category leads
    And the standing of transient BMES is not supported
    And TRA-90 is concluded

  Scenario: With one rival looked for and absent it is possible, and no more
    Given a 45-year-old man with hip pain, diffuse edema of femoral head and neck, no fever
    When the findings are worked up
    Then the leading category is transient BMES
    And the standing of transient BMES is possible
    And TRA-82 is concluded

  Scenario: A figure that leaves a marker open counts as silence
    Given a 45-year-old man with hip pain, diffuse edema of femoral head and neck
    And these findings
      | finding                        | recorded        |
      | C-reactive protein             | at most 20 mg/L |
      | demarcated subchondral lesion  | absent          |
      | fracture line on MRI           | absent          |
    When the findings are worked up
    Then the leading category is transient BMES
    And the standing of transient BMES is possible

  Scenario: A crescent takes the grounds away, even when the edema moved
    Given a 45-year-old man with hip pain, diffuse edema of femoral head and neck, no fever
    And these findings
      | finding                        | recorded |
      | edema moved on follow-up MRI   | present  |
      | crescent sign                  | present  |
    When the findings are worked up
    Then the standing of transient BMES is not supported
    And TRA-91 is concluded

  Scenario Outline: With <missing> not on record transient edema is no more than possible
    Given a 45-year-old man with hip pain, diffuse edema of femoral head and neck, <recorded>
    When the findings are worked up
    Then the standing of transient BMES is possible

    Examples:
      | missing          | recorded                                                  |
      | the blood        | no demarcated subchondral lesion, no fracture line on MRI |
      | the dead bone    | C-reactive protein normal, no fracture line on MRI        |
      | the fracture     | C-reactive protein normal, no demarcated subchondral lesion |

  Scenario: A red flag of another cause puts it aside
    Given a 45-year-old man with hip pain, diffuse edema of femoral head and neck
    And these findings
      | finding                        | recorded |
      | C-reactive protein             | normal   |
      | demarcated subchondral lesion  | absent   |
      | fracture line on MRI           | absent   |
      | previous cancer                | present  |
    When the findings are worked up
    Then the red flag "malignancy" asks for soon action
    And the standing of transient BMES is not supported
    And TRA-80 is concluded
    And the leading category is neoplastic

  Scenario: A supported other cause puts it aside
    Given a 45-year-old man with hip pain, diffuse edema of femoral head and neck
    And these findings
      | finding              | recorded |
      | C-reactive protein   | normal   |
      | fracture line on MRI | absent   |
      | double line sign     | present  |
    When the findings are worked up
    Then the standing of ischemic is supported
    And TRA-81 is concluded
    And the standing of transient BMES is not supported

  Scenario: Normal tests without a typical picture are not enough
    Given a 45-year-old man with elbow pain, marrow edema on MRI
    And these findings
      | finding                        | recorded |
      | C-reactive protein             | normal   |
      | demarcated subchondral lesion  | absent   |
      | fracture line on MRI           | absent   |
    When the findings are worked up
    Then TRA-83 is concluded
    And the standing of transient BMES is not supported
    And no category leads

  Scenario: In a child it is argued against
    Given an 8-year-old boy with hip pain, diffuse edema of femoral head and neck
    When the findings are worked up
    Then the standing of transient BMES is argued against

  Scenario: Edema that has gone without a remnant confirms the name
    Given a 45-year-old man with hip pain, diffuse edema of femoral head and neck
    And these findings
      | finding                         | recorded |
      | edema resolved on follow-up MRI | present  |
    When the findings are worked up
    Then the standing of transient BMES is supported
    And TRA-82 stays silent
    And the danger "malignancy" is excluded

  Scenario: A lesion left behind on follow-up does not confirm the name
    Given a 45-year-old man with hip pain, diffuse edema of femoral head and neck
    And these findings
      | finding                          | recorded |
      | osteonecrosis on follow-up MRI   | present  |
    When the findings are worked up
    Then FEA-68 stays silent
    And ischemic ranks above transient BMES
    And the standing of transient BMES is argued against
