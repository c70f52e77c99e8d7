Feature: What bad input gets
  One line for each problem: the place, what was found, what is allowed, the nearest right name.
  All problems of a file are named at once, and no half answer is printed.
  The exit code is 1 for problems in what was recorded or in the rules, 2 for wrong usage.

  Rule: A finding must read

    Scenario: A misspelt finding is named with the nearest right name
      Given the case file "limp.yaml"
        """
        patient: a 6-year-old girl
        findings:
          - fevr
        """
      When "bme-assist assess limp.yaml" is typed
      Then the problem ""fevr" is not a known finding; did you mean "fever"?" is named at limp.yaml:3:5
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: A misspelt finding in a table is named where it stands
      Given the case file "limp.feature"
        """
        Feature: Limping children

          Scenario: A limping girl
            Given a 6-year-old girl
            And these findings
              | finding       | recorded |
              | joint efusion | present  |
        """
      When "bme-assist assess limp.feature" is typed
      Then the problem "did you mean "joint effusion"?" is named at limp.feature:7:9
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: A value that a finding does not have is answered with the allowed ones
      Given the case file "limp.yaml"
        """
        findings:
          - pain onset: hasty
        """
      When "bme-assist assess limp.yaml" is typed
      Then the problem ""hasty" is not a value of pain onset; allowed: sudden, gradual" is named at limp.yaml:2:17
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: A temperature without a unit is not guessed
      When "bme-assist assess -f 'temperature 39'" is typed
      Then the problem ""39" has no unit; temperature is given in °C or °F" is named at -f "temperature 39"
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: A unit that does not belong is answered with the units that do
      Given the case file "limp.yaml"
        """
        findings:
          - CRP 85 mmHg
        """
      When "bme-assist assess limp.yaml" is typed
      Then the problem "unit "mmHg" is not one of C-reactive protein; allowed is mg/L, mg/dL or g/L" is named at limp.yaml:2:12
      And nothing is printed on standard output
      And the exit code is 1

    Scenario Outline: Nobody has <entry>
      When "bme-assist assess -f '<entry>'" is typed
      Then the problem "<problem>" is named at -f "<entry>"
      And nothing is printed on standard output
      And the exit code is 1

      Examples:
        | entry            | problem                                                        |
        | age 300          | "300" is not possible for age; plausible is 0 to 120 years      |
        | CRP −4 mg/L      | is not possible for C-reactive protein; plausible is 0 to 600 mg/L |
        | temperature 9 °C | is not possible for temperature                                 |

    Scenario: A patient of 300 years is named where the age stands
      Given the case file "old.feature"
        """
        Feature: F
          Scenario: An old man
            Given a 300-year-old man with knee pain
        """
      When "bme-assist assess old.feature" is typed
      Then the problem "is not possible for age" is named at old.feature:3:13
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: A decimal comma is answered with the point
      When "bme-assist assess -f 'temperature 39,1 °C'" is typed
      Then the problem ""39,1 °C" has a decimal comma; write "39.1 °C"" is named at -f "temperature 39,1 °C"
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: A word that could mean two findings is not guessed
      When "bme-assist assess -f effusion" is typed
      Then the problem ""effusion" could be read in" is named at -f "effusion"
      And the problem "write joint effusion or" is named at -f "effusion"
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: A figure given to a finding that is only present or absent is answered with the right finding
      When "bme-assist assess -f 'fever 39 °C'" is typed
      Then the problem "did you mean "temperature 39 °C"?" is named at -f "fever 39 °C"
      And nothing is printed on standard output
      And the exit code is 1

  Rule: A case must not contradict itself

    Scenario: A finding that is both present and absent is named with both places
      Given the case file "limp.yaml"
        """
        findings:
          - fever
          - hip pain
          - no fever
        """
      When "bme-assist assess limp.yaml" is typed
      Then the problem ""no fever" contradicts "fever" at limp.yaml:2:5" is named at limp.yaml:4:5
      And one problem is named
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: A temperature of 39 °C contradicts afebrile, by what it implies
      Given the case file "limp.yaml"
        """
        findings:
          - temperature 39 °C
          - afebrile
        """
      When "bme-assist assess limp.yaml" is typed
      Then the problem ""afebrile" contradicts "temperature 39 °C" at limp.yaml:2:5" is named at limp.yaml:3:5
      And the problem "temperature at least 38 °C implies fever" is named at limp.yaml:3:5
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: A temperature of 37.2 °C and afebrile go together
      Given the case file "limp.yaml"
        """
        findings:
          - knee pain
          - temperature 37.2 °C
          - afebrile
        """
      When "bme-assist assess limp.yaml" is typed
      Then nothing is printed on standard error
      And the exit code is 0

    Scenario: A finding that is typed must not contradict the file
      Given the case file "limp.yaml"
        """
        findings:
          - knee pain
          - joint effusion
        """
      When "bme-assist assess limp.yaml -f 'no joint effusion'" is typed
      Then the problem "contradicts" is named at limp.yaml:3:5
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: A pregnant man is a slip of the pen
      When "bme-assist assess -f 'sex male' -f pregnant -f 'hip pain'" is typed
      Then the problem "pregnancy implies sex female" is named at -f "sex male"
      And nothing is printed on standard output
      And the exit code is 1

  Rule: All problems of a case are named at once

    Scenario: Three slips are named in three lines
      Given the case file "limp.yaml"
        """
        findings:
          - fevr
          - knee pain
          - temperature 39,1 °C
          - age 300
        """
      When "bme-assist assess limp.yaml" is typed
      Then 3 problems are named
      And the problem "not a known finding" is named at limp.yaml:2:5
      And the problem "decimal comma" is named at limp.yaml:4:19
      And the problem "not possible for age" is named at limp.yaml:5:9
      And nothing is printed on standard output

    Scenario: The problems of two files are named at once
      Given the case file "one.yaml"
        """
        findings: [fevr]
        """
      And the case file "two.yaml"
        """
        findings: [age 300]
        """
      When "bme-assist assess one.yaml two.yaml" is typed
      Then 2 problems are named
      And the problem "not a known finding" is named at one.yaml:1:12
      And the problem "not possible for age" is named at two.yaml:1:16
      And nothing is printed on standard output

    Scenario: One good file beside a bad one is not answered by half
      Given the case file "good.yaml"
        """
        findings: [knee pain]
        """
      And the case file "bad.yaml"
        """
        findings: [fevr]
        """
      When "bme-assist assess good.yaml bad.yaml" is typed
      Then one problem is named
      And nothing is printed on standard output
      And the exit code is 1

  Rule: A file must be a case

    Scenario: A key that stands twice is named with its first place
      Given the case file "limp.yaml"
        """
        name: A limping girl
        name: A limping boy
        findings: [fever]
        """
      When "bme-assist assess limp.yaml" is typed
      Then the problem "key "name" stands twice; first in line 1" is named at limp.yaml:2:1
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: A tab is named as such
      Given the case file "limp.yaml"
        """
        findings:
        	- fever
        """
      When "bme-assist assess limp.yaml" is typed
      Then the problem "a tab; indent with spaces" is named at limp.yaml:2:1
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: A misspelt key is answered with the nearest right one
      Given the case file "limp.yaml"
        """
        findigns: [fever]
        """
      When "bme-assist assess limp.yaml" is typed
      Then the problem "unknown key "findigns"; did you mean "findings"?" is named at limp.yaml:1:1
      And nothing is printed on standard output
      And the exit code is 1

    Scenario Outline: An empty <kind> file holds no case
      Given the empty file "limp.<kind>"
      When "bme-assist assess limp.<kind>" is typed
      Then the problem "this file is empty" is named at limp.<kind>
      And nothing is printed on standard output
      And the exit code is 1

      Examples:
        | kind    |
        | feature |
        | yaml    |
        | json    |

    Scenario Outline: A picture called <name> is not read as text
      Given the picture "<name>"
      When "bme-assist assess <name>" is typed
      Then the problem "this is not a text file" is named at <name>
      And nothing is printed on standard output
      And the exit code is 1

      Examples:
        | name         |
        | scan.yaml    |
        | scan.feature |

    Scenario: A file of 10 MB is turned away before it is read
      Given the file "long.yaml" of 10 MB
      When "bme-assist assess long.yaml" is typed
      Then the problem "this file is too large (10.0 MB); at most 1 MB" is named at long.yaml
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: A file that is not there is named
      When "bme-assist assess limp.yaml" is typed
      Then the problem "there is no such file" is named at limp.yaml
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: A folder is no case
      Given the folder "limping"
      When "bme-assist assess limping" is typed
      Then the problem "this is a folder; name a file in it" is named at limping
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: A feature without a scenario holds no case
      Given the case file "limp.feature"
        """
        Feature: Limping children
          Some words about them.
        """
      When "bme-assist assess limp.feature" is typed
      Then the problem "there is no scenario; add one with: Scenario: NAME" is named at limp.feature:1:1
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: Steps outside any scenario are not passed over
      Given the case file "limp.feature"
        """
        Feature: Limping children
          Given a 6-year-old girl with fever
        """
      When "bme-assist assess limp.feature" is typed
      Then the problem "stands outside any Scenario" is named at limp.feature:2:3
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: Two scenarios of one name are told apart by nobody
      Given the case file "limp.feature"
        """
        Feature: Limping children
          Scenario: A limping girl
            Given a 6-year-old girl with fever
          Scenario: A limping girl
            Given a 7-year-old girl with fever
        """
      When "bme-assist assess limp.feature" is typed
      Then the problem "two scenarios have the name "A limping girl"; the first is at limp.feature:2:3" is named at limp.feature:4:3
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: Standard input is named as the place
      Given the case file "limp.yaml"
        """
        findings: [fevr]
        """
      When "cat limp.yaml | bme-assist assess -" is typed
      Then the problem "did you mean "fever"?" is named at standard input:1:12
      And nothing is printed on standard output
      And the exit code is 1

  Rule: A folder of rules must be whole

    Scenario: A slip in one's own rules is named where it stands
      Given my own copy of the rules in "mine"
      And the file "mine/evidence/infectious.yaml" says "speaks: fro" instead of "speaks: for"
      And the file "mine/red_flags.yaml" says "- joint sweling" instead of "- joint swelling"
      When "bme-assist assess --rules mine -f fever" is typed
      Then 2 problems are named
      And the problem "found "fro"" is named somewhere in mine/evidence/infectious.yaml
      And the problem "did you mean "joint swelling"?" is named somewhere in mine/red_flags.yaml
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: A folder of rules that is not there is named
      When "bme-assist assess --rules mine -f fever" is typed
      Then the problem "there is no such folder" is named at mine
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: An empty folder is no folder of rules
      Given the folder "mine"
      When "bme-assist rules --rules mine" is typed
      Then nothing is printed on standard output
      And the exit code is 1

  Rule: Wrong usage has an exit code of its own

    Scenario Outline: "<line>" asks for what does not exist
      When "bme-assist <line>" is typed
      Then standard error says "<answer>"
      And nothing is printed on standard output
      And the exit code is 2

      Examples: A name that nobody wrote, with the nearest right one
        | line                     | answer                                                          |
        | rules INF-999            | there is no rule "INF-999"; did you mean "INF-                  |
        | article infectous        | there is no section "infectous"; did you mean "Infectious"?     |
        | categories infectius     | there is no category "infectius"; did you mean "infectious"?    |
        | cases --category infectius | there is no category "infectius"; did you mean "infectious"?  |
        | rules --category tumour1 | there is no category "tumour1"                                  |

      Examples: An order that nobody understands
        | line                           | answer                                                |
        | assess                         | name a case file, or give findings with -f "hip pain" |
        | assess --format pdf -f fever   | 'pdf' is not one of                                   |
        | assess --formt json            | No such option: --formt                               |
        | asses limp.yaml                | No such command 'asses'                               |

    Scenario: A scenario that the file does not hold is answered with the nearest one
      Given the case file "limp.feature"
        """
        Feature: Limping children
          Scenario: A limping girl
            Given a 6-year-old girl with fever
        """
      When "bme-assist assess limp.feature --scenario 'A limpin girl'" is typed
      Then the problem "there is no scenario "A limpin girl"; did you mean "A limping girl"?" is named at limp.feature
      And nothing is printed on standard output
      And the exit code is 2
