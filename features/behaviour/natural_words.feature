Feature: What a newcomer types is understood, or answered with what to type
  A wrong guess teaches the wrong word: better no suggestion than one that turns the meaning round.

  Rule: A name is explained as what a clinician means by it

    Scenario Outline: <typed> is taken as its category, and the answer says so
      When "bme-assist why-not '<typed>' -f 'hip pain'" is typed
      Then "Why not <title>?" is shown above "<said>"
      And the answer shows "THE SMALLEST CHANGES WITH WHICH IT WOULD LEAD"

      Examples:
        | typed         | title      | said                               |
        | osteonecrosis | Ischemic   | Osteonecrosis belongs to ischemic. |
        | AVN           | Ischemic   | Osteonecrosis belongs to ischemic. |
        | tumour        | Neoplastic | Neoplastic stands at               |
        | ischaemic     | Ischemic   | Ischemic stands at                 |

    Scenario: A finding says what is recorded of it and how many rules read it
      When "bme-assist why fever -f 'temperature 39 °C'" is typed
      Then the answer shows "It is a finding; recorded is fever."
      And the answer shows "rules that read it fired."

    Scenario: A section of the article is called one
      When "bme-assist why-not causes.infectious -f fever" is typed
      Then the answer shows "Why not article section "
      And the answer shows "it neither leads nor fires"

    Scenario: Two conditions are compared by their categories
      When "bme-assist compare AVN TOH" is typed
      Then the answer shows "Osteonecrosis belongs to ischemic."
      And the answer shows "Transient osteoporosis of the hip belongs to transient BMES."
      And the exit code is 0

    Scenario: A word that nothing goes by is answered with the nearest names
      When "bme-assist why fracture -f 'hip pain'" is typed
      Then standard error says "did you mean "fracture"
      And the exit code is 2

    Scenario: A condition is no category of the library, but the answer says to which it belongs
      When "bme-assist cases --category AVN" is typed
      Then standard error says "osteonecrosis belongs to ischemic"

  Rule: A suggestion never turns the meaning round

    Scenario Outline: <typed> is answered with <said>
      When "bme-assist assess -f '<typed>'" is typed
      Then standard error says "<said>"
      And the exit code is 1

      Examples:
        | typed              | said                                                               |
        | osteoperosis       | osteoporosis                                                       |
        | osteonecrosis      | did you mean "known osteonecrosis"                                 |
        | knee swelling      | write joint swelling or local swelling                             |
        | fever and hip pain | write two entries: "fever" and "hip pain"                          |
        | no subchondral line | subchondral line is not present or absent; write such as          |
        | qwertz             | look it up with: bme-assist findings WORD                          |

    Scenario: A word that is no finding is not shown as if it were one
      When "bme-assist findings tray" is typed
      Then standard error says "there is no finding "tray""
      And nothing is printed on standard output
      And the exit code is 1

    Scenario: The rules that read a finding are counted, and listed when asked for
      When "bme-assist findings CRP" is typed
      Then the answer shows "(--full lists them)"
      And no line is wider than 80 columns

  Rule: The patient and the complaint may be written as on a ward list

    Scenario Outline: <typed> tells age and sex
      When "bme-assist assess --json -f '<typed>' -f 'hip pain'" is typed
      Then the answer shows ""words": "age 35 years""
      And the answer shows ""words": "sex <sex>""

      Examples:
        | typed       | sex    |
        | 35M         | male   |
        | 35F         | female |
        | 35 yo woman | female |

    Scenario: A site and its side are two findings
      When "bme-assist assess --json -f '35-year-old' -f 'left hip pain'" is typed
      Then the answer shows ""words": "pain site hip""
      And the answer shows ""words": "pain side left""

    Scenario: A duration is shown in the unit in which it was typed
      When "bme-assist why ischemic -f 'hip pain' -f 'pain duration 4 months'" is typed
      Then the answer shows "pain duration 4 months"
      And the answer does not show "121.75"

  Rule: A case of the library goes by its id everywhere

    Scenario: The list shows the ids within 80 columns
      When "bme-assist cases --category infectious" is typed
      Then the answer shows "infectious-29 infectious, urgent"
      And no line is wider than 80 columns

    Scenario Outline: bme-assist <command> takes the id
      When "bme-assist <command>" is typed
      Then the answer shows "A ten-year-old with heel pain"
      And the exit code is 0

      Examples:
        | command                     |
        | assess --brief infectious-29 |
        | ask infectious-29 --most 1  |
        | why infectious infectious-29 |
        | cases show infectious-29    |

    Scenario: An unknown id is answered with the nearest
      When "bme-assist assess infectious-92" is typed
      Then standard error says "did you mean "infectious-"
      And the exit code is 2

    Scenario: An unknown scenario is answered with the first ones
      Given the case file "boy.yaml"
        """
        name: A limping boy
        findings:
          - hip pain
        """
      When "bme-assist assess boy.yaml --scenario zzz" is typed
      Then standard error says "there is no scenario "zzz"; there are "A limping boy""

  Rule: What is asked first needs no test

    Scenario: Age and sex come before everything, and imaging after what can be asked
      When "bme-assist ask -f 'hip pain' --most 4" is typed
      Then "age (asking)" is shown above "sex (asking)"
      And the answer does not show "crescent"

  Rule: An interview tells its words and ends with an answer

    Scenario: A question mark shows the words, and stopping the answer so far
      When "bme-assist interview --complaint 'hip pain' --save boy.yaml" is typed and answered with
        """
        ?
        6
        idk
        stop here
        """
      Then "the question is not asked again" is shown above "ends with the answer so far"
      And "ends with the answer so far" is shown above "leading "
      And "leading " is shown above "go on with: bme-assist interview --resume boy.yaml"

  Rule: A flag that is raised in doubt says what it waits for, on half a screen too

    Scenario: Brief names the figure
      When "bme-assist assess --brief -f 'age 6' -f 'hip pain' -f fever -f 'CRP raised' -f 'inability to bear weight'" is typed
      Then the answer shows "awaits the figure of: "
