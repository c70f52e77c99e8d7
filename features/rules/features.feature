Feature: Findings that clinicians think of as one
  Each row is one patient, with nothing recorded but what stands in it.
  First every rule where it fires; then its near miss, the same patient with one thing changed.

  Scenario Outline: <rule> sees: <name>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> is concluded

    Examples: All of them
      | rule    | name                                                  | findings                                                                                                                               |
      | FEA-01  | inflammation on blood tests                           | C-reactive protein 12 mg/L                                                                                                             |
      | FEA-210 | clear inflammation on blood tests                     | C-reactive protein 12 mg/L                                                                                                             |
      | FEA-211 | raised sedimentation rate of a child                  | age 12 years, erythrocyte sedimentation rate 25 mm/h                                                                                   |
      | FEA-02  | no inflammation on blood tests                        | C-reactive protein 8 mg/L                                                                                                              |
      | FEA-55  | typical site for osteonecrosis                        | pain site hip                                                                                                                          |
      | FEA-56  | border of dead bone on MRI                            | double line sign                                                                                                                       |
      | FEA-57  | sign of bone death or collapse                        | double line sign                                                                                                                       |
      | FEA-58  | late pregnancy or recent delivery                     | pregnancy stage third trimester                                                                                                        |
      | FEA-59  | pregnancy or recent delivery                          | pregnancy                                                                                                                              |
      | FEA-60  | raised markers outside pregnancy                      | erythrocyte sedimentation rate 50 mm/h                                                                                                 |
      | FEA-61  | unexplained inflammation                              | fever                                                                                                                                  |
      | FEA-62  | typical site for transient edema                      | pain site hip                                                                                                                          |
      | FEA-63  | inflammation looked for and absent                    | C-reactive protein 8 mg/L                                                                                                              |
      | FEA-64  | bone death looked for and absent                      | no demarcated subchondral lesion                                                                                                       |
      | FEA-65  | fracture or destruction looked for and absent         | no fracture line on MRI                                                                                                                |
      | FEA-66  | mass or destruction of bone                           | soft tissue mass                                                                                                                       |
      | FEA-67  | other causes looked for and absent                    | C-reactive protein 8 mg/L, no demarcated subchondral lesion, no fracture line on MRI                                                   |
      | FEA-68  | edema gone without a remnant                          | edema resolved on follow-up MRI                                                                                                        |
      | FEA-85  | insufficiency fracture line beneath the joint surface | subchondral line parallel to the surface                                                                                               |
      | FEA-86  | history of repeated load                              | athletic or military training                                                                                                          |
      | FEA-87  | bone known to be weak                                 | known osteoporosis                                                                                                                     |
      | FEA-88  | setting in which bone weakens                         | corticosteroid use                                                                                                                     |
      | FEA-89  | bleeding signs of scurvy                              | gum bleeding                                                                                                                           |
      | FEA-90  | raised alkaline phosphatase in an adult               | alkaline phosphatase 162 U/L, age 24 years                                                                                             |
      | FEA-91  | blood pattern of osteomalacia                         | alkaline phosphatase 162 U/L, age 24 years, phosphate 2 mg/dL                                                                          |
      | FEA-92  | antiresorptive treatment                              | bisphosphonate use                                                                                                                     |
      | FEA-93  | stress change of the lateral femoral cortex           | lateral subtrochanteric cortical thickening                                                                                            |
      | FEA-94  | lesion behind the fracture                            | endosteal scalloping                                                                                                                   |
      | FEA-95  | low energy state                                      | low energy availability                                                                                                                |
      | FEA-96  | groin pain of a runner or recruit                     | athletic or military training, pain site hip                                                                                           |
      | FEA-97  | visible fracture                                      | fracture line on MRI                                                                                                                   |
      | FEA-98  | fracture typical of inflicted injury                  | metaphyseal corner fracture, age 1 years                                                                                               |
      | FEA-99  | edema at a typical stress fracture site               | marrow edema site tibial shaft                                                                                                         |
      | FEA-03  | spinal pain or lesion                                 | pain site back                                                                                                                         |
      | FEA-04  | spine concerned                                       | pain site back                                                                                                                         |
      | FEA-05  | only peripheral sites recorded                        | pain site hip                                                                                                                          |
      | FEA-06  | only sites away from a joint surface                  | pain site back                                                                                                                         |
      | FEA-07  | spinal infection risk factor                          | injection drug use                                                                                                                     |
      | FEA-08  | sphincter or saddle signs                             | bladder or bowel disturbance                                                                                                           |
      | FEA-09  | limb or bone complaint                                | pain site hip                                                                                                                          |
      | FEA-10  | deep joint concerned                                  | pain site hip                                                                                                                          |
      | FEA-11  | hip region concerned                                  | pain site hip                                                                                                                          |
      | FEA-12  | proof of a germ                                       | bone culture growth                                                                                                                    |
      | FEA-13  | rim of dead bone                                      | double line sign                                                                                                                       |
      | FEA-14  | reason for weak bone                                  | known osteoporosis                                                                                                                     |
      | FEA-15  | antiresorptive drug                                   | bisphosphonate use                                                                                                                     |
      | FEA-16  | signs of blood disease                                | pallor                                                                                                                                 |
      | FEA-17  | aggressive lesion on imaging                          | aggressive bone lesion                                                                                                                 |
      | FEA-18  | pain that does not let go                             | night pain                                                                                                                             |
      | FEA-19  | pregnancy or time after it                            | pregnancy                                                                                                                              |
      | FEA-20  | signs of scurvy                                       | gum bleeding                                                                                                                           |
      | FEA-21  | poor diet                                             | restricted diet                                                                                                                        |
      | FEA-22  | training under load                                   | athletic or military training                                                                                                          |
      | FEA-23  | possible sterile osteitis of the young                | age 14 years, relapsing course                                                                                                         |
      | FEA-24  | disc or endplate under attack                         | disc destruction                                                                                                                       |
      | FEA-25  | fracture seen                                         | fracture line on MRI                                                                                                                   |
      | FEA-26  | vertebral lesion in need of a name                    | vertebral collapse                                                                                                                     |
      | FEA-27  | focal lesion or dark marrow                           | low T1 marrow signal                                                                                                                   |
      | FEA-28  | osteonecrosis on the move                             | double line sign, sudden worsening of known pain                                                                                       |
      | FEA-29  | limb pain out of proportion                           | pain out of proportion                                                                                                                 |
      | FEA-30  | symptom recorded                                      | pain                                                                                                                                   |
      | FEA-40  | acute joint trouble                                   | joint pain                                                                                                                             |
      | FEA-41  | child with an irritable hip                           | age 12 years, pain site hip                                                                                                            |
      | FEA-42  | none of the four Kocher predictors                    | age 12 years, pain site hip, no fever, no inability to bear weight, erythrocyte sedimentation rate 30 mm/h, white cell count 9 ×10^9/L |
      | FEA-43  | setting where normal blood tests mislead              | age 0 years                                                                                                                            |
      | FEA-44  | complaint of the spine                                | pain site back                                                                                                                         |
      | FEA-45  | complaint of a sacroiliac joint                       | pain site buttock                                                                                                                      |
      | FEA-46  | ulcer of a diabetic foot                              | diabetes, foot ulcer                                                                                                                   |
      | FEA-47  | signs of infection in the whole body                  | fever                                                                                                                                  |
      | FEA-48  | way into the bloodstream                              | bloodstream infection                                                                                                                  |
      | FEA-49  | signs of leukemia on examination                      | hepatosplenomegaly                                                                                                                     |
      | FEA-50  | low blood counts                                      | neutrophil count 1.5 ×10^9/L                                                                                                           |
      | FEA-51  | destructive lesion on imaging                         | aggressive bone lesion                                                                                                                 |
      | FEA-52  | myeloma blood pattern                                 | anemia                                                                                                                                 |
      | FEA-53  | growing pain away from a joint                        | bone pain, night pain                                                                                                                  |
      | FEA-54  | skin germ grown                                       | organism grown coagulase-negative staphylococcus                                                                                       |
      | FEA-70  | back or buttock pain beginning before 45              | age 41 years, pain site buttock                                                                                                        |
      | FEA-71  | chronic back or buttock pain beginning before 45      | age 41 years, pain site buttock, pain duration 15 weeks                                                                                |
      | FEA-72  | companion disease of spondyloarthritis                | psoriasis                                                                                                                              |
      | FEA-73  | clavicle or metaphysis affected in a child            | age 14 years, pain site clavicle                                                                                                       |
      | FEA-74  | childhood bone inflammation at its usual places       | age 14 years, pain site clavicle                                                                                                       |
      | FEA-75  | several swollen joints                                | swollen joint count 2 sites                                                                                                            |
      | FEA-76  | sacroiliac edema that load or childbirth may explain  | sacroiliac marrow edema, athletic or military training, no sacroiliac erosion                                                          |
      | FEA-77  | worn disc                                             | disc signal dark                                                                                                                       |
      | FEA-78  | disc picture of infection                             | endplate erosion                                                                                                                       |
      | FEA-79  | load-related joint pain without long stiffness        | pain site hip, pain with activity, no morning stiffness                                                                                |
      | FEA-80  | joint ruined in an older person                       | age 54 years, joint destruction                                                                                                        |
      | FEA-81  | worn joint on imaging                                 | joint space narrowing, osteophytes                                                                                                     |
      | FEA-120 | complaint of the joints                               | joint pain                                                                                                                             |
      | FEA-121 | hip or knee of an adult concerned                     | pain site hip                                                                                                                          |
      | FEA-69  | typical picture of transient edema                    | diffuse edema of femoral head and neck                                                                                                 |
      | FEA-130 | fever with further signs of sepsis                    | fever, rapid pulse, rapid breathing                                                                                                    |
      | FEA-131 | inflamed skin or soft tissue over the painful place   | local redness, local swelling                                                                                                          |
      | FEA-132 | groin or pubic pain of an athlete                     | pain site hip, athletic or military training                                                                                           |
      | FEA-133 | irritated joint                                       | joint effusion                                                                                                                         |
      | FEA-134 | treatment that did not help                           | no relief from pain treatment                                                                                                          |
      | FEA-135 | lesion at the end of a bone                           | bone lesion position epiphyseal                                                                                                        |
      | FEA-136 | lesion beside the knee or shoulder                    | pain site thigh                                                                                                                        |
      | FEA-137 | bone lesion in someone treated for cancer             | previous cancer, low T1 marrow signal                                                                                                  |
      | FEA-155 | fracture at a typical stress fracture site            | fracture site tibial fracture                                                                                                          |
      | FEA-156 | hip fracture around childbirth                        | pregnancy, femoral neck fracture                                                                                                       |
      | FEA-157 | MRI on record                                         | marrow edema on MRI                                                                                                                    |
      | FEA-158 | radiograph on record                                  | normal radiograph                                                                                                                      |
      | FEA-159 | edema away from the femoral neck                      | marrow edema site femoral head                                                                                                         |
      | FEA-160 | fracture with another ground                          | endosteal scalloping                                                                                                                   |
      | FEA-161 | bone drained by pregnancy or hunger                   | pregnancy                                                                                                                              |
      | FEA-162 | bone that may be weak                                 | known osteoporosis                                                                                                                     |
      | FEA-163 | more than one fracture                                | previous fracture elsewhere                                                                                                            |
      | FEA-141 | dense or sunken bone                                  | sclerotic lesion                                                                                                                       |
      | FEA-142 | shaft or metaphysis of a long bone concerned          | marrow edema site distal femur                                                                                                         |
      | FEA-143 | complaint of a child's hip                            | age 8 years, pain site hip                                                                                                             |
      | FEA-144 | gout known or likely                                  | known gout                                                                                                                             |
      | FEA-145 | front of the chest concerned                          | pain site clavicle                                                                                                                     |
      | FEA-146 | sacroiliac or inherited sign of spondyloarthritis     | sacroiliac ankylosis                                                                                                                   |
      | FEA-147 | knee or foot concerned in an adult                    | age 22 years, marrow edema site femoral condyle                                                                                        |
      | FEA-148 | explanation of edema by load or injury                | recent injury                                                                                                                          |
      | FEA-164 | vertebral trouble of another kind                     | previous cancer                                                                                                                        |
      | FEA-190 | marrow edema shown                                    | marrow edema on MRI                                                                                                                    |
      | FEA-191 | joint swollen for six weeks or more                   | joint swelling, pain duration 8 weeks                                                                                                  |
      | FEA-192 | shape of the hip that wears it early                  | hip dysplasia                                                                                                                          |
      | FEA-200 | fall of somebody under 60                             | mechanism of injury fall, age 56 years                                                                                                 |
      | FEA-201 | injury on record                                      | recent injury                                                                                                                          |
      | FEA-202 | violent injury                                        | no minor injury, recent injury                                                                                                         |
      | FEA-170 | marrow lesion away from a joint surface               | marrow edema site vertebral body                                                                                                       |
      | FEA-171 | fever and raised markers with a joint in pain         | fever, C-reactive protein 12 mg/L, pain site hip                                                                                       |
      | FEA-172 | bone changed on imaging                               | marrow edema on MRI                                                                                                                    |
      | FEA-203 | fracture line in sound bone                           | fracture line on MRI                                                                                                                   |
      | FEA-204 | mineral of bone out of order                          | 25-OH vitamin D 15 ng/mL                                                                                                               |
      | FEA-205 | end of a growing bone under load                      | pain site hip                                                                                                                          |
      | FEA-180 | hip fracture looked for and absent                    | diffuse edema of femoral head and neck, no fracture line on MRI                                                                        |
      | FEA-182 | knee edema with another ground                        | double line sign                                                                                                                       |

  Scenario Outline: <rule> is not seen with <findings>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> stays silent

    Examples: All of them
      | rule    | findings                                                                                                                                |
      | FEA-01  | C-reactive protein 9 mg/L                                                                                                               |
      | FEA-210 | C-reactive protein 9 mg/L                                                                                                               |
      | FEA-211 | age 12 years, erythrocyte sedimentation rate 18 mm/h                                                                                    |
      | FEA-02  | C-reactive protein 8 mg/L, erythrocyte sedimentation rate 50 mm/h                                                                       |
      | FEA-55  | pain site pubis                                                                                                                         |
      | FEA-56  | no double line sign                                                                                                                     |
      | FEA-57  | no double line sign                                                                                                                     |
      | FEA-58  | pregnancy stage first trimester                                                                                                         |
      | FEA-59  | no pregnancy                                                                                                                            |
      | FEA-60  | erythrocyte sedimentation rate 50 mm/h, pregnancy stage first trimester                                                                 |
      | FEA-61  | no fever                                                                                                                                |
      | FEA-62  | pain site hip, age 14 years                                                                                                             |
      | FEA-63  | C-reactive protein 8 mg/L, chills                                                                                                       |
      | FEA-64  | demarcated subchondral lesion                                                                                                           |
      | FEA-65  | no fracture line on MRI, cortical destruction                                                                                           |
      | FEA-66  | no soft tissue mass                                                                                                                     |
      | FEA-67  | C-reactive protein 11 mg/L, no demarcated subchondral lesion, no fracture line on MRI                                                   |
      | FEA-68  | edema resolved on follow-up MRI, response to vitamin C                                                                                  |
      | FEA-85  | subchondral line parallel to the surface, demarcated subchondral lesion                                                                 |
      | FEA-86  | no athletic or military training                                                                                                        |
      | FEA-87  | no known osteoporosis                                                                                                                   |
      | FEA-88  | no corticosteroid use                                                                                                                   |
      | FEA-89  | no gum bleeding                                                                                                                         |
      | FEA-90  | alkaline phosphatase 162 U/L, age 19 years                                                                                              |
      | FEA-91  | alkaline phosphatase 162 U/L, age 24 years, phosphate 2 mg/dL, chronic kidney disease                                                   |
      | FEA-92  | no bisphosphonate use                                                                                                                   |
      | FEA-93  | no lateral subtrochanteric cortical thickening                                                                                          |
      | FEA-94  | no endosteal scalloping                                                                                                                 |
      | FEA-95  | no low energy availability                                                                                                              |
      | FEA-96  | athletic or military training, pain site hip, age 64 years                                                                              |
      | FEA-97  | no fracture line on MRI                                                                                                                 |
      | FEA-98  | metaphyseal corner fracture, age 6 years                                                                                                |
      | FEA-99  | marrow edema site femoral head                                                                                                          |
      | FEA-03  | pain site hip                                                                                                                           |
      | FEA-04  | pain site hip                                                                                                                           |
      | FEA-05  | pain site hip, spinal pain                                                                                                              |
      | FEA-06  | pain site back, serpentine rim                                                                                                          |
      | FEA-07  | no injection drug use                                                                                                                   |
      | FEA-08  | no bladder or bowel disturbance                                                                                                         |
      | FEA-09  | pain site skull                                                                                                                         |
      | FEA-10  | pain site pelvis                                                                                                                        |
      | FEA-11  | pain site pelvis                                                                                                                        |
      | FEA-12  | no bone culture growth                                                                                                                  |
      | FEA-13  | no double line sign                                                                                                                     |
      | FEA-14  | no known osteoporosis                                                                                                                   |
      | FEA-15  | no bisphosphonate use                                                                                                                   |
      | FEA-16  | no pallor                                                                                                                               |
      | FEA-17  | no aggressive bone lesion                                                                                                               |
      | FEA-18  | no night pain                                                                                                                           |
      | FEA-19  | no pregnancy                                                                                                                            |
      | FEA-20  | no gum bleeding                                                                                                                         |
      | FEA-21  | no restricted diet                                                                                                                      |
      | FEA-22  | no athletic or military training                                                                                                        |
      | FEA-23  | age 19 years, relapsing course                                                                                                          |
      | FEA-24  | no disc destruction                                                                                                                     |
      | FEA-25  | no fracture line on MRI                                                                                                                 |
      | FEA-26  | no vertebral collapse                                                                                                                   |
      | FEA-27  | no low T1 marrow signal                                                                                                                 |
      | FEA-28  | double line sign, no sudden worsening of known pain                                                                                     |
      | FEA-29  | no pain out of proportion                                                                                                               |
      | FEA-30  | no pain                                                                                                                                 |
      | FEA-40  | joint pain, pain duration 15 weeks                                                                                                      |
      | FEA-41  | age 12 years, pain site hip, pain duration 5 weeks                                                                                      |
      | FEA-42  | age 12 years, pain site hip, no fever, no inability to bear weight, erythrocyte sedimentation rate 30 mm/h, white cell count 13 ×10^9/L |
      | FEA-43  | age 5 years                                                                                                                             |
      | FEA-44  | pain site hip                                                                                                                           |
      | FEA-45  | pain site hip                                                                                                                           |
      | FEA-46  | diabetes, no foot ulcer                                                                                                                 |
      | FEA-47  | no fever                                                                                                                                |
      | FEA-48  | no bloodstream infection                                                                                                                |
      | FEA-49  | no hepatosplenomegaly                                                                                                                   |
      | FEA-50  | neutrophil count 2 ×10^9/L                                                                                                              |
      | FEA-51  | no aggressive bone lesion                                                                                                               |
      | FEA-52  | no anemia                                                                                                                               |
      | FEA-53  | bone pain, no night pain                                                                                                                |
      | FEA-54  | organism grown coagulase-negative staphylococcus and brucella                                                                           |
      | FEA-70  | age 46 years, pain site buttock                                                                                                         |
      | FEA-71  | age 41 years, pain site buttock, pain duration 11 weeks                                                                                 |
      | FEA-72  | no psoriasis                                                                                                                            |
      | FEA-73  | age 19 years, pain site clavicle                                                                                                        |
      | FEA-74  | age 14 years, pain site clavicle, sacroiliitis on radiograph                                                                            |
      | FEA-75  | swollen joint count 1.8 sites                                                                                                           |
      | FEA-76  | sacroiliac marrow edema, athletic or military training, no sacroiliac erosion, time since delivery 32 weeks                             |
      | FEA-77  | disc signal bright                                                                                                                      |
      | FEA-78  | no endplate erosion                                                                                                                     |
      | FEA-79  | pain site hip, pain with activity, morning stiffness                                                                                    |
      | FEA-80  | age 49 years, joint destruction                                                                                                         |
      | FEA-81  | joint space narrowing, no osteophytes                                                                                                   |
      | FEA-120 | joint pain, age 12 years                                                                                                                |
      | FEA-121 | pain site hip, age 14 years                                                                                                             |
      | FEA-69  | no diffuse edema of femoral head and neck                                                                                               |
      | FEA-130 | fever, rapid pulse, no rapid breathing                                                                                                  |
      | FEA-131 | local redness, no local swelling                                                                                                        |
      | FEA-132 | pain site hip, no athletic or military training                                                                                         |
      | FEA-133 | no joint effusion                                                                                                                       |
      | FEA-134 | relief from pain treatment                                                                                                              |
      | FEA-135 | bone lesion position metaphyseal                                                                                                        |
      | FEA-136 | pain site hip                                                                                                                           |
      | FEA-137 | previous cancer, no low T1 marrow signal                                                                                                |
      | FEA-155 | fracture site acetabular fracture                                                                                                       |
      | FEA-156 | pregnancy, no femoral neck fracture                                                                                                     |
      | FEA-157 | joint locking                                                                                                                           |
      | FEA-158 | joint locking                                                                                                                           |
      | FEA-159 | marrow edema site femoral head, fracture site proximal femoral fracture                                                                 |
      | FEA-160 | no endosteal scalloping                                                                                                                 |
      | FEA-161 | no pregnancy                                                                                                                            |
      | FEA-162 | no known osteoporosis                                                                                                                   |
      | FEA-163 | no previous fracture elsewhere                                                                                                          |
      | FEA-141 | no sclerotic lesion                                                                                                                     |
      | FEA-142 | marrow edema site femoral head                                                                                                          |
      | FEA-143 | age 1 years, pain site hip                                                                                                              |
      | FEA-144 | no known gout                                                                                                                           |
      | FEA-145 | pain site hip                                                                                                                           |
      | FEA-146 | no sacroiliac ankylosis                                                                                                                 |
      | FEA-147 | age 17 years, marrow edema site femoral condyle                                                                                         |
      | FEA-148 | no recent injury                                                                                                                        |
      | FEA-164 | no previous cancer                                                                                                                      |
      | FEA-190 | no marrow edema on MRI                                                                                                                  |
      | FEA-191 | joint swelling, pain duration 8 weeks, abscess                                                                                          |
      | FEA-192 | no hip dysplasia                                                                                                                        |
      | FEA-200 | mechanism of injury fall, age 56 years, previous fragility fracture                                                                     |
      | FEA-201 | no recent injury                                                                                                                        |
      | FEA-202 | no minor injury, no recent injury                                                                                                       |
      | FEA-170 | marrow edema site femoral head                                                                                                          |
      | FEA-171 | fever, C-reactive protein 9 mg/L, pain site hip                                                                                         |
      | FEA-172 | no marrow edema on MRI                                                                                                                  |
      | FEA-203 | fracture line on MRI, persistently low alkaline phosphatase                                                                             |
      | FEA-204 | 25-OH vitamin D 22 ng/mL                                                                                                                |
      | FEA-205 | pain site pubis                                                                                                                         |
      | FEA-180 | diffuse edema of femoral head and neck, no fracture line on MRI, fracture on CT                                                         |
      | FEA-182 | no double line sign                                                                                                                     |
