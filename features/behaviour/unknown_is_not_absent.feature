Feature: Unknown is not absent
  What is not recorded never counts as absent, and a figure that is not known is never guessed.

  Rule: A recorded negative speaks; silence does not

    Scenario: No fever, recorded, argues a little against infection
      Given a 50-year-old patient with knee pain, no fever
      When the findings are worked up
      Then INF-08 speaks against infectious

    Scenario: Fever that nobody asked for argues nothing
      Given a 50-year-old patient with knee pain
      When the findings are worked up
      Then INF-08 stays silent
      And "fever" is missing for the danger "septic arthritis"

    Scenario: Not recorded, written down, is the same as silence
      Given a 50-year-old patient with knee pain
      And these findings
        | finding | recorded     |
        | fever   | not recorded |
      When the findings are worked up
      Then INF-08 stays silent

    Scenario: Healthy menisci, recorded, argue against a meniscal cause
      Given a 60-year-old patient with knee pain
      And these findings
        | finding       | recorded |
        | meniscal tear | absent   |
      When the findings are worked up
      Then DEG-43 speaks against degenerative

    Scenario: Menisci that nobody looked at argue nothing
      Given a 60-year-old patient with knee pain
      When the findings are worked up
      Then DEG-43 stays silent

  Rule: A band stands for a figure

    Scenario Outline: A C-reactive protein written as <recorded> is a raised marker
      Given a 50-year-old patient with knee pain
      And these findings
        | finding            | recorded   |
        | C-reactive protein | <recorded> |
      When the findings are worked up
      Then INF-03 speaks for infectious

      Examples:
        | recorded  |
        | raised    |
        | high      |
        | 25 mg/L   |
        | 2.5 mg/dL |
        | >20 mg/L  |

    Scenario Outline: A C-reactive protein written as <recorded> is no raised marker
      Given a 50-year-old patient with knee pain
      And these findings
        | finding            | recorded   |
        | C-reactive protein | <recorded> |
      When the findings are worked up
      Then INF-03 stays silent

      Examples:
        | recorded |
        | normal   |
        | 4 mg/L   |
        | <5 mg/L  |

  Rule: A range that straddles the limit needs the figure

    Scenario: An ordinary rule stays silent while the figure is not known
      Given a 50-year-old patient with knee pain
      And these findings
        | finding            | recorded  |
        | C-reactive protein | 5–15 mg/L |
      When the findings are worked up
      Then INF-03 stays silent

    Scenario: A red flag is raised while the figure is not known
      Given a 6-year-old patient with knee pain, inability to bear weight
      And these findings
        | finding            | recorded   |
        | C-reactive protein | 10–30 mg/L |
      When the findings are worked up
      Then RF-04 is concluded
      And the red flag "septic arthritis" asks for immediate action
      And INF-06 stays silent

    Scenario: A band that leaves the limit open raises the red flag as well
      Given a 6-year-old patient with knee pain, inability to bear weight
      And these findings
        | finding            | recorded |
        | C-reactive protein | raised   |
      When the findings are worked up
      Then RF-04 is concluded
      And INF-06 stays silent

    Scenario: A range below the limit raises no red flag
      Given a 6-year-old patient with knee pain, inability to bear weight
      And these findings
        | finding            | recorded   |
        | C-reactive protein | 10–15 mg/L |
      When the findings are worked up
      Then RF-04 stays silent
      And the red flag "septic arthritis" is not raised

    Scenario: A C-reactive protein that nobody measured raises no red flag by itself
      Given a 6-year-old patient with knee pain, inability to bear weight
      When the findings are worked up
      Then RF-04 stays silent
      And "C-reactive protein" is missing for the danger "septic arthritis"
