Feature: What speaks for and against a traumatic cause
  Each row is one patient, with nothing recorded but what stands in it.
  First every rule where it speaks; then its near miss, the same patient with one thing changed, where it stays silent.

  Scenario Outline: <rule> speaks for a traumatic cause: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks for traumatic

    Examples: Mechanism of injury
      | rule   | title                                                                        | findings                                      |
      | TRM-01 | Pain that began at the very moment of an injury speaks for trauma            | recent injury, pain from the moment of injury |
      | TRM-02 | A real injury before the pain in a person past childhood speaks for trauma   | recent injury, age 14 years                   |
      | TRM-03 | An injury of any kind, even a minor knock, speaks at least weakly for trauma | recent injury                                 |
      | TRM-56 | A named way in which the body was hurt speaks for trauma                     | mechanism of injury direct blow, age 14 years |

    Examples: Edema pattern on MRI
      | rule   | title                                                                                                                  | findings                                                            |
      | TRM-05 | Edema in a recognized contusion pattern speaks for a bone contusion                                                    | contusion pattern pivot shift                                       |
      | TRM-07 | Marrow edema after an injury, with no fracture line, speaks for a bone contusion                                       | recent injury, no fracture line on MRI, marrow edema on MRI         |
      | TRM-57 | Edema of both the femoral condyle and the tibial plateau with an injury or a torn ligament speaks for a bone contusion | marrow edema site femoral condyle and tibial plateau, recent injury |
      | TRM-58 | Edema of both the patella and the femoral condyle speaks for a dislocation of the patella                              | marrow edema site patella and femoral condyle, recent injury        |
      | TRM-59 | Edema that the reader of the MRI calls a contusion speaks for one, also without a named pattern                        | contusion pattern other contusion                                   |
      | TRM-60 | Marrow edema after a real injury, with no fracture seen, speaks a little for a bone contusion                          | recent injury, marrow edema on MRI                                  |

    Examples: Soft tissue injury
      | rule   | title                                                                                    | findings                                      |
      | TRM-06 | A torn ligament beside the edema speaks for a bone contusion                             | ligament tear on imaging, marrow edema on MRI |
      | TRM-61 | A loose or painful ligament after an injury speaks weakly for a bone contusion beside it | recent injury, ligament laxity                |

    Examples: Course on follow-up MRI
      | rule   | title                                                                     | findings                                      |
      | TRM-09 | Edema that fades on later MRI after an injury speaks for a bone contusion | recent injury, edema reduced on follow-up MRI |

    Examples: Load history
      | rule   | title                                                                                | findings                           |
      | TRM-10 | A sudden rise in training in the weeks before speaks for overuse                     | sudden rise in training load       |
      | TRM-11 | A part that is loaded again and again by sport or work may have been hurt by overuse | repetitive loading                 |
      | TRM-12 | Repeated load at any age keeps overuse in mind                                       | athletic or military training      |
      | TRM-55 | Sport taken up again after months without it speaks for overuse                      | return to sport after a long break |

    Examples: Pain on loading
      | rule   | title                                                                                            | findings                                                         |
      | TRM-13 | Pain that comes with activity in somebody who loads the part speaks for overuse                  | athletic or military training, pain with activity                |
      | TRM-14 | Pain on activity that rest relieves, over one tender spot on the bone, speaks weakly for overuse | pain relieved by rest, focal bony tenderness, pain with activity |

    Examples: Focal tenderness
      | rule   | title                                                                                                   | findings                                             |
      | TRM-15 | One tender spot on the bone, or pain on hopping, in somebody who trains speaks for a bone stress injury | athletic or military training, focal bony tenderness |

    Examples: Course under load
      | rule   | title                                                                         | findings                                             |
      | TRM-16 | Pain that settles with rest and comes back with load speaks for overuse       | pain returning with load                             |
      | TRM-17 | Weeks of rest that help somebody who loaded the bone speak weakly for overuse | response to unloading, athletic or military training |

    Examples: Risk factors for bone stress injury
      | rule   | title                                                                                                  | findings                                               |
      | TRM-18 | Too little food for the training done, or missing periods, speaks for a bone stress injury in athletes | low energy availability, athletic or military training |
      | TRM-19 | Earlier stress fractures speak weakly for another bone stress injury                                   | previous stress fractures                              |

    Examples: Fracture line
      | rule   | title                                                                                                                                        | findings                                                                            |
      | TRM-20 | A fracture line, or a fracture at a place that training breaks, in somebody who loads the bone speaks for a stress fracture                  | athletic or military training, fracture line on MRI                                 |
      | TRM-21 | A fracture line, callus or a band of sclerosis where load breaks bone, in bone not known to be weak, speaks for a stress fracture            | fracture line on MRI, marrow edema site tibial shaft, age 56 years                  |
      | TRM-31 | A fracture line in the femoral neck of somebody who trains speaks for its stress fracture                                                    | athletic or military training, femoral neck fracture                                |
      | TRM-32 | Edema of the neck with a line or a band of sclerosis, or that leaves the head free, speaks for a stress fracture in somebody who trains      | athletic or military training, marrow edema site femoral neck, fracture line on MRI |
      | TRM-37 | A fracture seen after an injury, in bone not known to be weak, speaks for a traumatic fracture                                               | recent injury, fracture line on MRI                                                 |
      | TRM-63 | Fat and blood in layers within the joint speak for a fracture that reaches it                                                                | lipohemarthrosis                                                                    |
      | TRM-76 | A vertebra that broke in a violent injury of somebody under 60 speaks for trauma                                                             | no minor injury, recent injury, age 56 years, vertebral collapse                    |
      | TRM-79 | A line in the femoral neck of a child or of an adult under 50 with sound bone speaks for a stress fracture, even when no sport was asked for | fracture line on MRI, age 30 years, marrow edema site femoral neck                  |
      | TRM-80 | A fracture line before 50 in bone with no known weakness speaks for load or injury                                                           | fracture line on MRI, age 46 years                                                  |
      | TRM-83 | A broken vertebra after an injury of somebody under 60 in sound bone speaks for trauma                                                       | recent injury, age 56 years, vertebral collapse                                     |

    Examples: Periosteum
      | rule   | title                                                                                                                     | findings                                                        |
      | TRM-22 | Edema along the periosteum and in the marrow of a loaded bone speaks for a stress injury                                  | athletic or military training, periosteal edema                 |
      | TRM-77 | Edema of a bone that tires, with a bright periosteum and no inflammation, speaks for a stress injury even without a story | age 34 years, marrow edema site femoral shaft, periosteal edema |

    Examples: Site
      | rule   | title                                                                                                                           | findings                                                                                    |
      | TRM-23 | Edema or a fracture at a bone that repeated load is known to break, in somebody who loads it, speaks for a stress fracture      | athletic or military training, marrow edema site tibial shaft                               |
      | TRM-29 | Groin pain of a runner or recruit raises the question of a femoral neck stress fracture                                         | athletic or military training, pain site hip                                                |
      | TRM-30 | Groin pain of a runner that exercise or turning the hip brings on speaks for a femoral neck stress fracture                     | athletic or military training, pain site hip, sudden rise in training load                  |
      | TRM-45 | Edema or resorption of the end of the clavicle after a blow or heavy lifting speaks for post-traumatic osteolysis               | marrow edema site distal clavicle, recent injury                                            |
      | TRM-64 | Wrist pain after a fall with edema, tenderness or a line in the scaphoid speaks for a hidden scaphoid fracture                  | pain site wrist, recent injury, marrow edema site distal radius                             |
      | TRM-65 | Shin pain in somebody who runs, jumps or marches speaks for a stress injury of the tibia                                        | athletic or military training, pain site shin                                               |
      | TRM-66 | Foot or heel pain in somebody who runs, dances or marches speaks weakly for a stress injury there                               | athletic or military training, pain site heel                                               |
      | TRM-67 | Edema at the back of a vertebra in a young person who trains speaks for a stress fracture of the pars                           | age 26 years, athletic or military training, marrow edema site vertebral posterior elements |
      | TRM-68 | Edema at the back of a vertebra in an adolescent with back pain on activity speaks weakly for a stress fracture of the pars     | age 14 years, pain site back, marrow edema site vertebral posterior elements                |
      | TRM-69 | Edema at an apophysis in a growing child who trains speaks for apophysitis                                                      | age 13 years, athletic or military training, marrow edema site greater trochanter           |
      | TRM-71 | Edema confined to the end of the clavicle in a younger adult speaks for osteolysis, even when no load was asked for             | marrow edema site distal clavicle, age 32 years                                             |
      | TRM-75 | Sacral or pubic edema or fracture in somebody who runs or serves and whose bone is sound speaks for a fatigue fracture          | sudden rise in training load, marrow edema site sacral ala                                  |
      | TRM-78 | A metatarsal, a shin or a heel bone bright on MRI behind a normal radiograph, with no injury, speaks weakly for a stress injury | age 34 years, marrow edema site tibial shaft, normal radiograph                             |
      | TRM-82 | Edema of an apophysis or an enthesis in a child of running age speaks weakly for traction by sport                              | age 12 years, marrow edema site calcaneus, bone lesion position apophyseal                  |
      | TRM-84 | A slipped vertebra in a young back speaks for a stress fracture of the pars                                                     | age 16 years, spondylolisthesis                                                             |

    Examples: Edema found by chance
      | rule   | title                                                                                             | findings                                        |
      | TRM-24 | Edema found by chance in an active person without complaints speaks weakly for a response to load | incidental edema, athletic or military training |

    Examples: Fracture signs with a normal radiograph
      | rule   | title                                                                                                       | findings                                                                 |
      | TRM-35 | Hip pain of an older person after a fall speaks for a hidden hip fracture although the radiograph is normal | age 64 years, pain site hip, normal radiograph, mechanism of injury fall |
      | TRM-36 | Bone pain after a real injury with a normal radiograph speaks for an occult fracture                        | recent injury, normal radiograph, inability to bear weight               |

    Examples: Growth plate on imaging
      | rule   | title                                                                                                                        | findings                                                                                      |
      | TRM-40 | A femoral epiphysis that has slipped on imaging settles the question of physeal injury                                       | slipped femoral epiphysis                                                                     |
      | TRM-43 | A widened growth plate or an irregular metaphysis in a young athlete speaks for a physeal stress injury                      | age 16 years, athletic or military training, growth plate widening                            |
      | TRM-70 | Wrist pain of a young gymnast with edema of the distal radius or a long ulna speaks for injury of the growth plate           | age 16 years, athletic or military training, pain site wrist, marrow edema site distal radius |
      | TRM-81 | A widened growth plate at a loaded joint of a growing child, with mineral in order, speaks for a growth plate harmed by load | growth plate widening, age 13 years, pain site hip                                            |

    Examples: Age, site and gait
      | rule   | title                                                                                                    | findings                          |
      | TRM-41 | An adolescent whose hip, thigh or knee hurts and who limps or is very heavy may have a slipped epiphysis | age 12 years, pain site hip, limp |

    Examples: Hip examination
      | rule   | title                                                                                | findings                                   |
      | TRM-42 | A hip of a growing child that turns outward when bent speaks for a slipped epiphysis | obligatory external rotation, age 14 years |

    Examples: Bone resorption
      | rule   | title                                                                                            | findings                                        |
      | TRM-46 | Bone loss at the shoulder or clavicle weeks after an injury speaks for post-traumatic osteolysis | pain site shoulder, bone erosion, recent injury |

    Examples: Fracture type
      | rule   | title                                                                                                                     | findings                                 |
      | TRM-47 | A fracture of a rib at the back, of a metaphyseal corner, or of several ages in a small child speaks for inflicted injury | metaphyseal corner fracture, age 1 years |

    Examples: Development
      | rule   | title                                                                        | findings                              |
      | TRM-48 | A broken bone in an infant who does not yet walk speaks for inflicted injury | not yet walking, fracture line on MRI |

    Examples: Injury story
      | rule   | title                                                                                        | findings                               |
      | TRM-49 | A small child with a story that does not explain the findings may have been hurt by somebody | age 1 years, inconsistent injury story |
      | TRM-54 | A small child brought late for an injury may have been hurt by somebody                      | age 1 years, delay in seeking care     |

    Examples: Joint fluid
      | rule   | title                                                                                              | findings                             |
      | TRM-62 | Blood in the joint fluid after an injury speaks for a torn ligament or a fracture within the joint | synovial fluid bloody, recent injury |

    Examples: Radiograph
      | rule   | title                                                                                                     | findings                          |
      | TRM-72 | A radiograph that was normal before and shows callus or a line now speaks for a stress or hidden fracture | earlier radiograph normal, callus |

    Examples: Nuclear imaging
      | rule   | title                                                                                       | findings                                              |
      | TRM-73 | One bright spot on the bone scan of somebody who trains speaks weakly for a stress fracture | athletic or military training, bone scan uptake focal |

    Examples: Number of sites
      | rule   | title                                                                                                     | findings                                                                              |
      | TRM-74 | Several small, separate stress reactions in the leg bones of somebody who trains speak weakly for overuse | athletic or military training, bilateral marrow edema, marrow edema site tibial shaft |

  Scenario Outline: <rule> speaks against a traumatic cause: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks against traumatic

    Examples: Mechanism of injury
      | rule   | title                                                                               | findings                                                         |
      | TRM-04 | Pain in an adult without injury and without any repeated load speaks against trauma | no recent injury, age 24 years, no athletic or military training |
      | TRM-08 | No injury before the pain speaks against a bone contusion                           | no recent injury                                                 |
      | TRM-38 | No injury before the pain speaks against an occult traumatic fracture               | no recent injury                                                 |

    Examples: Marrow signal
      | rule   | title                                                                                     | findings                                                                                   |
      | TRM-25 | A well-defined dark area on T1 around the fracture speaks against a stress fracture       | well-defined low T1 lesion, fracture line on MRI, marrow edema site proximal femoral shaft |
      | TRM-26 | A well-defined dark area on T1 speaks against a stress fracture in any other bone as well | well-defined low T1 lesion                                                                 |

    Examples: Edema pattern on MRI
      | rule   | title                                                                                                   | findings                               |
      | TRM-27 | Normal marrow on MRI speaks against a stress fracture                                                   | normal marrow on MRI                   |
      | TRM-33 | Normal marrow on MRI speaks against a femoral neck stress fracture                                      | normal marrow on MRI                   |
      | TRM-34 | Diffuse edema of the femoral head and neck without a line speaks against a femoral neck stress fracture | diffuse edema of femoral head and neck |
      | TRM-39 | Normal marrow on MRI after an injury speaks against an occult fracture                                  | normal marrow on MRI                   |

    Examples: Night and rest pain
      | rule   | title                                                                      | findings              |
      | TRM-28 | Pain at rest and at night together speaks weakly against a stress fracture | rest pain, night pain |

    Examples: Age and sex
      | rule   | title                                                                          | findings     |
      | TRM-44 | A fully grown patient cannot have a growth plate injury                        | age 25 years |
      | TRM-50 | A patient past early childhood makes this picture of inflicted injury unlikely | age 16 years |

    Examples: Systemic inflammation
      | rule   | title                                                                                | findings            |
      | TRM-51 | Fever or raised inflammatory markers in an adult speak against trauma                | age 20 years, fever |
      | TRM-52 | Fever or raised inflammatory markers speak at least weakly against trauma at any age | fever               |

    Examples: Mass or destruction
      | rule   | title                                                                                      | findings             |
      | TRM-53 | A mass, a destroyed cortex or a lesion beneath the fracture speaks against a simple injury | endosteal scalloping |

  Scenario Outline: <rule> says nothing about a traumatic cause with <findings>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> stays silent

    Examples: Mechanism of injury
      | rule   | findings                                                                             |
      | TRM-01 | recent injury, pain from the moment of injury, soft tissue mass                      |
      | TRM-02 | recent injury, age 14 years, minor injury                                            |
      | TRM-03 | no recent injury                                                                     |
      | TRM-04 | no recent injury, age 24 years, no athletic or military training, repetitive loading |
      | TRM-08 | recent injury                                                                        |
      | TRM-38 | recent injury                                                                        |
      | TRM-56 | mechanism of injury direct blow, age 14 years, no recent injury                      |

    Examples: Edema pattern on MRI
      | rule   | findings                                                                                    |
      | TRM-05 | contusion pattern other contusion                                                           |
      | TRM-07 | recent injury, no fracture line on MRI, marrow edema on MRI, fever                          |
      | TRM-27 | no normal marrow on MRI                                                                     |
      | TRM-33 | no normal marrow on MRI                                                                     |
      | TRM-34 | diffuse edema of femoral head and neck, fracture line side tension side                     |
      | TRM-39 | no normal marrow on MRI                                                                     |
      | TRM-57 | marrow edema site femoral condyle and tibial plateau, recent injury, fracture on radiograph |
      | TRM-58 | marrow edema site patella and femoral condyle, recent injury, cartilage loss                |
      | TRM-59 | contusion pattern other contusion, no recent injury                                         |
      | TRM-60 | recent injury, marrow edema on MRI, fever                                                   |

    Examples: Soft tissue injury
      | rule   | findings                                                        |
      | TRM-06 | ligament tear on imaging, marrow edema on MRI, no recent injury |
      | TRM-61 | recent injury, no ligament laxity                               |

    Examples: Course on follow-up MRI
      | rule   | findings                                         |
      | TRM-09 | recent injury, no edema reduced on follow-up MRI |

    Examples: Load history
      | rule   | findings                              |
      | TRM-10 | no sudden rise in training load       |
      | TRM-11 | repetitive loading, age 64 years      |
      | TRM-12 | no athletic or military training      |
      | TRM-55 | no return to sport after a long break |

    Examples: Pain on loading
      | rule   | findings                                                            |
      | TRM-13 | athletic or military training, no pain with activity                |
      | TRM-14 | pain relieved by rest, focal bony tenderness, no pain with activity |

    Examples: Focal tenderness
      | rule   | findings                                                |
      | TRM-15 | athletic or military training, no focal bony tenderness |

    Examples: Course under load
      | rule   | findings                                                |
      | TRM-16 | no pain returning with load                             |
      | TRM-17 | response to unloading, no athletic or military training |

    Examples: Risk factors for bone stress injury
      | rule   | findings                                                  |
      | TRM-18 | low energy availability, no athletic or military training |
      | TRM-19 | no previous stress fractures                              |

    Examples: Fracture line
      | rule   | findings                                                                                         |
      | TRM-20 | athletic or military training, fracture line on MRI, pain from the moment of injury              |
      | TRM-21 | fracture line on MRI, marrow edema site tibial shaft, age 56 years, fracture site pubic fracture |
      | TRM-31 | athletic or military training, femoral neck fracture, soft tissue mass                           |
      | TRM-32 | athletic or military training, marrow edema site femoral neck, no fracture line on MRI           |
      | TRM-37 | recent injury, fracture line on MRI, fracture without adequate force                             |
      | TRM-63 | no lipohemarthrosis                                                                              |
      | TRM-76 | no minor injury, recent injury, age 56 years, vertebral collapse, previous fragility fracture    |
      | TRM-79 | fracture line on MRI, age 30 years, marrow edema site femoral neck, phosphate 2 mg/dL            |
      | TRM-80 | fracture line on MRI, age 46 years, subchondral fracture                                         |
      | TRM-83 | recent injury, age 56 years, vertebral collapse, fever                                           |

    Examples: Periosteum
      | rule   | findings                                                                                  |
      | TRM-22 | athletic or military training, periosteal edema, nidus                                    |
      | TRM-77 | age 34 years, marrow edema site femoral shaft, periosteal edema, mechanism of injury fall |

    Examples: Site
      | rule   | findings                                                                                                                   |
      | TRM-23 | athletic or military training, marrow edema site tibial shaft, joint surface irregularity                                  |
      | TRM-29 | athletic or military training, pain site hip, marrow edema site femoral head                                               |
      | TRM-30 | athletic or military training, pain site hip, sudden rise in training load, marrow edema site femoral head                 |
      | TRM-45 | marrow edema site distal clavicle, no recent injury                                                                        |
      | TRM-64 | pain site wrist, recent injury, marrow edema site femoral head                                                             |
      | TRM-65 | athletic or military training, pain site shin, fever                                                                       |
      | TRM-66 | athletic or military training, pain site heel, neuropathy                                                                  |
      | TRM-67 | age 26 years, athletic or military training, marrow edema site vertebral posterior elements, fracture site sacral fracture |
      | TRM-68 | age 14 years, pain site back, marrow edema site vertebral posterior elements, fever                                        |
      | TRM-69 | age 13 years, athletic or military training, marrow edema site greater trochanter, fracture line on MRI                    |
      | TRM-71 | marrow edema site distal clavicle, age 32 years, joint destruction                                                         |
      | TRM-75 | sudden rise in training load, marrow edema site sacral ala, age 64 years                                                   |
      | TRM-78 | age 34 years, marrow edema site tibial shaft, normal radiograph, previous fragility fracture                               |
      | TRM-82 | age 12 years, marrow edema site calcaneus, bone lesion position apophyseal, morning stiffness                              |
      | TRM-84 | age 16 years, spondylolisthesis, marrow edema site sacral ala                                                              |

    Examples: Edema found by chance
      | rule   | findings                                           |
      | TRM-24 | incidental edema, no athletic or military training |

    Examples: Marrow signal
      | rule   | findings                                                                         |
      | TRM-25 | well-defined low T1 lesion, fracture line on MRI, marrow edema site femoral head |
      | TRM-26 | no well-defined low T1 lesion                                                    |

    Examples: Night and rest pain
      | rule   | findings                                      |
      | TRM-28 | rest pain, night pain, fracture on radiograph |

    Examples: Fracture signs with a normal radiograph
      | rule   | findings                                                                 |
      | TRM-35 | age 59 years, pain site hip, normal radiograph, mechanism of injury fall |
      | TRM-36 | recent injury, normal radiograph, inability to bear weight, fever        |

    Examples: Growth plate on imaging
      | rule   | findings                                                                                      |
      | TRM-40 | no slipped femoral epiphysis                                                                  |
      | TRM-43 | age 21 years, athletic or military training, growth plate widening                            |
      | TRM-70 | age 21 years, athletic or military training, pain site wrist, marrow edema site distal radius |
      | TRM-81 | growth plate widening, age 13 years, pain site hip, soft tissue mass                          |

    Examples: Age, site and gait
      | rule   | findings                                 |
      | TRM-41 | age 12 years, pain site hip, limp, fever |

    Examples: Hip examination
      | rule   | findings                                   |
      | TRM-42 | obligatory external rotation, age 19 years |

    Examples: Age and sex
      | rule   | findings     |
      | TRM-44 | age 20 years |
      | TRM-50 | age 11 years |

    Examples: Bone resorption
      | rule   | findings                                                                                |
      | TRM-46 | pain site shoulder, bone erosion, recent injury, erythrocyte sedimentation rate 25 mm/h |

    Examples: Fracture type
      | rule   | findings                                                          |
      | TRM-47 | metaphyseal corner fracture, age 1 years, hereditary bone disease |

    Examples: Development
      | rule   | findings                                 |
      | TRM-48 | not yet walking, no fracture line on MRI |

    Examples: Injury story
      | rule   | findings                               |
      | TRM-49 | age 6 years, inconsistent injury story |
      | TRM-54 | age 6 years, delay in seeking care     |

    Examples: Systemic inflammation
      | rule   | findings                              |
      | TRM-51 | age 20 years, fever, recent infection |
      | TRM-52 | no fever                              |

    Examples: Mass or destruction
      | rule   | findings                |
      | TRM-53 | no endosteal scalloping |

    Examples: Joint fluid
      | rule   | findings                                |
      | TRM-62 | synovial fluid bloody, no recent injury |

    Examples: Radiograph
      | rule   | findings                                            |
      | TRM-72 | earlier radiograph normal, callus, soft tissue mass |

    Examples: Nuclear imaging
      | rule   | findings                                                     |
      | TRM-73 | athletic or military training, bone scan uptake focal, fever |

    Examples: Number of sites
      | rule   | findings                                                                                                     |
      | TRM-74 | athletic or military training, bilateral marrow edema, marrow edema site tibial shaft, multiple bone lesions |
