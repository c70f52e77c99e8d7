Feature: Six moments that a teacher tries first
  Small cases with an answer that every teacher of the subject would insist on.

  Rule: 1. The same hip, a feverish child and a man in midlife

    Scenario: 1a A feverish girl who will not bear weight has her hip aspirated before antibiotics
      Given a 6-year-old girl
      And these findings
        | finding                 | recorded |
        | pain site               | hip      |
        | temperature             | 39 °C    |
        | inability to bear weight | present |
        | C-reactive protein      | 85 mg/L  |
        | joint effusion          | present  |
      When the findings are worked up
      Then the red flag "septic arthritis" asks for immediate action
      And the first next step is "Aspirate the joint"
      And the first next step is "before the first antibiotic"
      And the leading category is infectious
      And infectious is most of all septic arthritis
      And the danger "septic arthritis" is flagged

    Scenario: 1a In the feverish girl nobody offers transient edema
      Given a 6-year-old girl
      And these findings
        | finding                 | recorded |
        | pain site               | hip      |
        | temperature             | 39 °C    |
        | inability to bear weight | present |
        | C-reactive protein      | 85 mg/L  |
        | joint effusion          | present  |
      When the findings are worked up
      Then the standing of transient BMES is argued against
      And the next steps do not include "transient"

    Scenario: 1b A man of 45 with diffuse hip edema has transient edema, provisionally
      Given a 45-year-old man with hip pain, afebrile
      And these findings
        | finding                                | recorded |
        | diffuse edema of femoral head and neck | present  |
      When the findings are worked up
      Then the leading category is transient BMES
      And the standing of transient BMES is possible
      And transient BMES is most of all transient osteoporosis of the hip
      And the next steps include "call it provisional"
      And no red flag asks for action

    Scenario: 1b In the man of 45 infection is not excluded while nobody measured the C-reactive protein
      Given a 45-year-old man with hip pain, afebrile
      And these findings
        | finding                                | recorded |
        | diffuse edema of femoral head and neck | present  |
      When the findings are worked up
      Then the danger "septic arthritis" is not excluded
      And "C-reactive protein" is missing for the danger "septic arthritis"
      And the danger "osteomyelitis" is not excluded
      And "C-reactive protein" is missing for the danger "osteomyelitis"
      And the next steps include "C-reactive protein"

  Rule: 2. Night pain that an anti-inflammatory drug takes away

    Scenario: 2 At 17, night pain relieved by NSAIDs is an osteoid osteoma until a thin-slice CT is read
      Given a 17-year-old patient with shin pain, night pain, pain relieved by NSAIDs
      And these findings
        | finding             | recorded |
        | marrow edema on MRI | present  |
      When the findings are worked up
      Then the leading category is neoplastic
      And neoplastic is most of all osteoid osteoma
      And the next steps include "Thin-slice CT"
      And the next step "Thin-slice CT" comes before "opposed-phase MRI"

    Scenario: 2 Without the relief by NSAIDs the same night pain does not name osteoid osteoma
      Given a 17-year-old patient with shin pain, night pain, no pain relieved by NSAIDs
      And these findings
        | finding             | recorded |
        | marrow edema on MRI | present  |
      When the findings are worked up
      Then NEO-12 stays silent
      And NEO-17 speaks against neoplastic

  Rule: 3. Two dark lines beneath a joint surface

    Scenario: 3 A line parallel to the surface with a root tear is an insufficiency fracture, not necrosis
      Given a 62-year-old woman with knee pain, meniscal root tear
      And these findings
        | finding          | recorded                |
        | subchondral line | parallel to the surface |
      When the findings are worked up
      Then the leading category is metabolic
      And metabolic is most of all subchondral insufficiency fracture
      And the standing of degenerative is possible
      And the standing of ischemic is not supported
      And the next steps include "Take load off the joint"
      And the next steps do not include "both hips"

    Scenario: 3 A smooth concave rim after steroids is osteonecrosis, and both hips are imaged
      Given a 40-year-old patient with hip pain, corticosteroid use
      And these findings
        | finding          | recorded    |
        | subchondral line | concave rim |
      When the findings are worked up
      Then the leading category is ischemic
      And ischemic is most of all osteonecrosis
      And the standing of transient BMES is argued against
      And the next steps include "MRI of both hips"

  Rule: 4. Edema along an endplate: wear or germs

    Scenario: 4 A claw sign, a dark disc and a normal C-reactive protein are wear of the disc
      Given a 50-year-old patient with back pain, endplate edema, claw sign
      And these findings
        | finding            | recorded |
        | disc signal        | dark     |
        | C-reactive protein | normal   |
      When the findings are worked up
      Then the leading category is degenerative
      And degenerative is most of all degenerative disc disease
      And no red flag asks for action
      And the danger "spondylodiscitis" is excluded

    Scenario Outline: 4 Endplate edema with <finding> <recorded> is a spinal infection even without fever
      Given a 60-year-old patient with back pain, endplate edema, no fever
      And these findings
        | finding   | recorded   |
        | <finding> | <recorded> |
      When the findings are worked up
      Then the leading category is infectious
      And infectious is most of all spondylodiscitis
      And the red flag "spondylodiscitis" asks for same day action
      And the first next step is "Blood cultures"
      And the danger "spondylodiscitis" is flagged

      Examples:
        | finding          | recorded |
        | disc signal      | bright   |
        | endplate erosion | present  |

    Scenario: 4 A collection beside the spine is even more urgent
      Given a 60-year-old patient with back pain, endplate edema, no fever
      And these findings
        | finding                          | recorded |
        | paraspinal or epidural collection | present |
      When the findings are worked up
      Then the leading category is infectious
      And infectious is most of all spondylodiscitis
      And the red flag "epidural abscess" asks for immediate action
      And the first next step is "blood cultures, then antibiotics"
      And the danger "spondylodiscitis" is flagged

  Rule: 5. The child's clavicle that hurts again and again

    Scenario: 5 A sterile culture alone does not make non-bacterial osteitis of a clavicle
      Given a 10-year-old girl with clavicle pain, relapsing course
      And these findings
        | finding             | recorded |
        | marrow edema site   | clavicle |
        | bone culture growth | absent   |
      When the findings are worked up
      Then inflammatory is most of all non-bacterial osteitis
      And the standing of inflammatory is possible
      And the danger "malignancy" is not excluded
      And "blasts on blood film" is missing for the danger "malignancy"
      And the next steps include "leukemia and Ewing sarcoma are not yet excluded"
      And the next steps include "Bone biopsy and blood film before sterile osteitis is named and before any corticosteroid"

    Scenario: 5 Histology and a blood film together allow the name non-bacterial osteitis
      Given a 10-year-old girl with clavicle pain, relapsing course
      And these findings
        | finding                               | recorded |
        | marrow edema site                     | clavicle |
        | bone culture growth                   | absent   |
        | histology shows nonspecific inflammation | present |
        | histology shows malignancy            | absent   |
        | blasts on blood film                  | absent   |
      When the findings are worked up
      Then inflammatory is most of all non-bacterial osteitis
      And the standing of inflammatory is supported
      And the danger "malignancy" is excluded
      And the next steps do not include "Ewing sarcoma"

  Rule: 6. The runner's groin

    Scenario: 6 A runner's groin pain with a normal radiograph means no weight and an MRI the same day
      Given a 30-year-old patient with groin pain, athletic or military training
      And these findings
        | finding           | recorded |
        | normal radiograph | present  |
      When the findings are worked up
      Then the red flag "femoral neck stress fracture" asks for same day action
      And the first next step is "No weight-bearing from now on and MRI of the hip the same day"
      And traumatic is most of all femoral neck stress fracture
      And the danger "fracture at risk" is flagged

    Scenario: 6 A line on the tension side of the femoral neck is referred for fixation at once
      Given a 30-year-old patient with groin pain, athletic or military training
      And these findings
        | finding            | recorded     |
        | normal radiograph  | present      |
        | fracture line side | tension side |
      When the findings are worked up
      Then the red flag "unstable femoral neck fracture" asks for immediate action
      And the first next step is "fixation of the femoral neck"
      And the leading category is traumatic
