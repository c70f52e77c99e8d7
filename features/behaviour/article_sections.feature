Feature: The sections of the article that bear on a case

  Scenario Outline: <category> leads and its section is cited
    Given a 40-year-old patient with <complaint>
    When the findings are worked up
    Then the leading category is <category>
    And the article section "<section>" is cited

    Examples:
      | category       | complaint                                                        | section                                    |
      | infectious     | knee pain, synovial fluid culture growth                         | Infectious Causes                          |
      | neoplastic     | shin pain, nidus                                                 | Neoplastic Causes                          |
      | ischemic       | hip pain, double line sign                                       | Osteonecrosis                              |
      | degenerative   | back pain, endplate edema, claw sign, disc signal dark           | Degenerative Causes                        |
      | inflammatory   | back pain, sacroiliitis on MRI, HLA-B27, inflammatory back pain  | Inflammatory Causes                        |
      | transient BMES | hip pain, no fever, diffuse edema of femoral head and neck       | Transient Bone Marrow Edema Syndrome (BMES) |

  Scenario: The classification is cited whatever is recorded
    Given a 40-year-old patient with knee pain
    When the findings are worked up
    Then the article section "Classification of BME" is cited

  Scenario: Management options of the leading category come with the article
    Given a 40-year-old patient with hip pain, double line sign
    When the findings are worked up
    Then the leading category is ischemic
    And the management options include "decompression"
