Feature: Ranking the eight categories
  Standing is absolute: it comes from what speaks for and against a category itself.
  Rank compares: decisive evidence first, then what is left of for and against, then danger.

  Rule: Decisive evidence comes first

    Scenario: A nidus leads although more findings speak for an infected joint
      Given a 30-year-old patient with hip pain, nidus
      And these findings
        | finding             | recorded |
        | fever               | present  |
        | C-reactive protein  | 150 mg/L |
        | joint effusion      | present  |
        | restricted movement | present  |
        | joint injection     | present  |
      When the findings are worked up
      Then the leading category is neoplastic
      And neoplastic is most of all osteoid osteoma
      And the standing of infectious is supported
      And the red flag "septic arthritis" asks for immediate action

    Scenario: Without the nidus the infected joint leads
      Given a 30-year-old patient with hip pain
      And these findings
        | finding             | recorded |
        | fever               | present  |
        | C-reactive protein  | 150 mg/L |
        | joint effusion      | present  |
        | restricted movement | present  |
        | joint injection     | present  |
      When the findings are worked up
      Then the leading category is infectious
      And infectious ranks above neoplastic

  Rule: Nothing is counted twice

    Scenario Outline: Fever and <markers> tell of one and the same inflammation
      Given a 40-year-old patient with knee pain, fever, <markers>
      When the findings are worked up
      Then INF-04 speaks for infectious
      And INF-01 speaks for infectious
      And the standing of infectious is possible

      Examples:
        | markers                                                                               |
        | C-reactive protein 60 mg/L                                                            |
        | C-reactive protein 60 mg/L, erythrocyte sedimentation rate 80 mm/h                    |
        | C-reactive protein 60 mg/L, erythrocyte sedimentation rate 80 mm/h, leukocytosis      |

    Scenario: A finding of another kind does add up
      Given a 40-year-old patient with knee pain, fever, C-reactive protein 60 mg/L
      And these findings
        | finding             | recorded |
        | blood culture growth | present |
      When the findings are worked up
      Then the standing of infectious is supported

  Rule: A category is as strong as its best condition

    Scenario: A negative rheumatoid factor leaves spondyloarthritis alone
      Given a 30-year-old patient with back pain, joint pain, sacroiliitis on MRI, inflammatory back pain
      And these findings
        | finding           | recorded |
        | HLA-B27           | present  |
        | rheumatoid factor | absent   |
      When the findings are worked up
      Then the leading category is inflammatory
      And inflammatory is most of all axial spondyloarthritis
      And the standing of inflammatory is supported
      And IFL-15 speaks against inflammatory

    Scenario: A dark disc argues against an infected disc and leaves the infected knee alone
      Given a 70-year-old patient with knee pain, back pain
      And these findings
        | finding                        | recorded |
        | disc signal                    | dark     |
        | synovial fluid culture growth  | present  |
      When the findings are worked up
      Then the leading category is infectious
      And infectious is most of all septic arthritis
      And INF-52 speaks against infectious

  Rule: Nobody leads without a reason

    Scenario: A sore hip with marrow edema alone is undecided
      Given a 40-year-old patient with hip pain, marrow edema on MRI
      When the findings are worked up
      Then no category leads
      And the danger "septic arthritis" is not excluded

    Scenario: An empty record is undecided
      Given a 40-year-old patient
      When the findings are worked up
      Then no category leads
      And no red flag asks for action

    Scenario: Where nothing tells two categories apart the more dangerous stands first
      Given a 40-year-old patient with hip pain, marrow edema on MRI
      When the findings are worked up
      Then infectious ranks above neoplastic
      And neoplastic ranks above inflammatory
      And inflammatory ranks above degenerative

  Rule: Standing is absolute

    Scenario: Two causes in one knee keep their standing side by side
      Given a 62-year-old woman with knee pain, meniscal root tear
      And these findings
        | finding                  | recorded                |
        | subchondral line         | parallel to the surface |
        | joint space narrowing    | present                 |
        | osteophytes              | present                 |
        | edema beneath cartilage loss | present             |
      When the findings are worked up
      Then the standing of metabolic is supported
      And the standing of degenerative is supported

    Scenario: The worn knee stands as it does without the fracture line
      Given a 62-year-old woman with knee pain, meniscal root tear
      And these findings
        | finding                  | recorded |
        | joint space narrowing    | present  |
        | osteophytes              | present  |
        | edema beneath cartilage loss | present |
      When the findings are worked up
      Then the standing of degenerative is supported
      And the leading category is degenerative
