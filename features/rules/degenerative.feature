Feature: What speaks for and against a degenerative cause
  Each row is one patient, with nothing recorded but what stands in it.
  First every rule where it speaks; then its near miss, the same patient with one thing changed, where it stays silent.

  Scenario Outline: <rule> speaks for a degenerative cause: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks for degenerative

    Examples: Systemic inflammation
      | rule   | title                                                                                                         | findings                                                                            |
      | DEG-01 | Normal inflammatory markers in long-standing pain on use speak a little for wear                              | C-reactive protein 8 mg/L, pain duration 15 weeks, pain with activity, age 44 years |
      | DEG-24 | A ruined joint with quiet blood tests or sterile fluid speaks a little for rapidly destructive osteoarthritis | age 54 years, joint destruction, C-reactive protein 8 mg/L                          |
      | DEG-29 | Normal inflammatory markers with endplate edema speak a little for disc degeneration                          | endplate edema, C-reactive protein 8 mg/L                                           |

    Examples: Load history
      | rule   | title                                                                                      | findings                                                                |
      | DEG-03 | From 45 on, joint pain on use with no or short morning stiffness speaks for osteoarthritis | age 49 years, pain site hip, pain with activity, no morning stiffness   |
      | DEG-04 | From 45 on, lasting joint pain that comes with use speaks a little for osteoarthritis      | age 49 years, pain site hip, pain duration 15 weeks, pain with activity |

    Examples: Joint examination
      | rule   | title                                                                                      | findings                                                                            |
      | DEG-05 | Crepitus, lost movement and bony enlargement together speak for osteoarthritis of the knee | pain site knee, age 49 years, crepitus, restricted movement, bony joint enlargement |
      | DEG-46 | Two of crepitus, lost movement and bony enlargement speak for osteoarthritis of the knee   | pain site knee, age 49 years, crepitus, restricted movement                         |
      | DEG-06 | Bony enlargement or crepitus of a joint speaks a little for osteoarthritis                 | age 49 years, crepitus                                                              |

    Examples: Edema pattern on MRI
      | rule   | title                                                                                                              | findings                                                                        |
      | DEG-07 | Edema directly beneath lost cartilage speaks strongly for osteoarthritis                                           | edema beneath cartilage loss                                                    |
      | DEG-08 | Edema in a joint with lost cartilage speaks a little for osteoarthritis                                            | marrow edema on MRI, cartilage loss                                             |
      | DEG-26 | A claw sign beside the endplates speaks strongly for a worn disc and not for infection                             | claw sign, endplate edema                                                       |
      | DEG-28 | Endplate edema read as Modic type 1 change speaks for disc degeneration                                            | Modic type 1 change                                                             |
      | DEG-52 | A worn or narrowed joint with new bone and cysts at a shoulder with a torn cuff speaks a little for osteoarthritis | age 64 years, pain site shoulder, tendon tear on imaging, joint space narrowing |
      | DEG-60 | Edema in a joint with two signs of wear past 45 speaks a little for osteoarthritis                                 | age 49 years, marrow edema on MRI, joint space narrowing, osteophytes           |

    Examples: Radiograph
      | rule   | title                                                                                         | findings                                                                                  |
      | DEG-09 | Two or more signs of a worn joint on imaging speak for osteoarthritis                         | joint space narrowing, osteophytes                                                        |
      | DEG-10 | A narrowed joint space or osteophytes alone speak a little for osteoarthritis                 | joint space narrowing                                                                     |
      | DEG-35 | A dense triangle of the ilium that stops at the joint speaks strongly for osteitis condensans | triangular iliac sclerosis                                                                |
      | DEG-49 | Degenerative change on imaging past 45 speaks a little for wear, whichever it is              | degenerative changes on imaging, age 49 years                                             |
      | DEG-57 | Dense bone beside a smooth sacroiliac joint of a woman speaks for osteitis condensans         | sex female, age 36 years, pain site buttock, subchondral sclerosis, no sacroiliac erosion |

    Examples: Synovial fluid
      | rule   | title                                                               | findings                        |
      | DEG-15 | Joint fluid without inflammation speaks a little for osteoarthritis | synovial fluid non-inflammatory |

    Examples: Course on follow-up MRI
      | rule   | title                                                                     | findings                                                |
      | DEG-16 | Edema that grows while the joint wears speaks a little for osteoarthritis | edema increased on follow-up MRI, joint space narrowing |

    Examples: Course on follow-up imaging
      | rule   | title                                                                                                                                                  | findings                                                                      |
      | DEG-21 | A joint that vanishes within months in an older person speaks for rapidly destructive osteoarthritis                                                   | age 54 years, pain site hip, joint destruction on follow-up                   |
      | DEG-53 | A hip or shoulder of an older person that was normal on an earlier film and is now narrowed or destroyed speaks for rapidly destructive osteoarthritis | age 54 years, pain site hip, earlier radiograph normal, joint space narrowing |

    Examples: Duration and onset
      | rule   | title                                                                                                                       | findings                                                            |
      | DEG-22 | Rapidly rising pain with a narrowed or destroyed hip or shoulder past midlife speaks for rapidly destructive osteoarthritis | age 54 years, pain site hip, rapid worsening, joint space narrowing |
      | DEG-42 | Sudden pain in an older knee with a torn meniscus speaks a little for a root tear                                           | age 49 years, pain site knee, pain onset sudden, meniscal root tear |

    Examples: Mass or destruction
      | rule   | title                                                                                                               | findings                                                              |
      | DEG-23 | Lost bone at a narrowed hip or shoulder in an older person speaks for rapidly destructive osteoarthritis            | age 54 years, joint destruction, joint space narrowing, pain site hip |
      | DEG-48 | A destroyed hip or shoulder in an older person without fever speaks a little for rapidly destructive osteoarthritis | age 54 years, pain site hip, joint destruction, no fever              |
      | DEG-54 | Lost bone beneath the surface of a hip or shoulder past 60 speaks a little for rapidly destructive osteoarthritis   | age 64 years, pain site hip, subchondral bone loss, joint effusion    |

    Examples: Disc
      | rule   | title                                                                                                           | findings                                        |
      | DEG-27 | Endplate edema beside a dark, narrow or prolapsed disc speaks for disc degeneration                             | endplate edema, disc signal dark                |
      | DEG-56 | Endplate edema in a spine called degenerate, slipped or earlier prolapsed speaks a little for disc degeneration | endplate edema, degenerative changes on imaging |
      | DEG-59 | Edema around disc tissue that has broken through an endplate speaks for a fresh Schmorl node                    | Schmorl node, marrow edema on MRI               |

    Examples: Back pain pattern
      | rule   | title                                                                          | findings                                                  |
      | DEG-30 | Mechanical back pain with endplate edema speaks a little for disc degeneration | pain site back, endplate edema, no inflammatory back pain |

    Examples: Pregnancy
      | rule   | title                                                                               | findings                                               |
      | DEG-36 | Sacroiliac pain of a woman after childbirth speaks a little for osteitis condensans | pregnancy stage postpartum, triangular iliac sclerosis |

    Examples: Signs of spondyloarthritis missing
      | rule   | title                                                                                                  | findings                                                                    |
      | DEG-37 | Two of a smooth joint, no stiffness, quiet blood and no HLA-B27 speak a little for osteitis condensans | triangular iliac sclerosis, no morning stiffness, C-reactive protein 8 mg/L |

    Examples: Meniscus
      | rule   | title                                                                                                            | findings                                                 |
      | DEG-39 | A torn meniscal root speaks strongly for overload of the bone beneath                                            | meniscal root tear                                       |
      | DEG-40 | A torn root beside a subchondral fracture line, or a meniscus that has slipped out, speaks for meniscal overload | meniscal root tear                                       |
      | DEG-41 | A torn meniscus with edema in an older knee speaks a little for meniscal degeneration                            | meniscal tear, age 49 years                              |
      | DEG-58 | A degenerate meniscus with edema past 45 speaks a little for a meniscal cause                                    | meniscal degeneration, age 49 years, marrow edema on MRI |
      | DEG-61 | A torn or slipped meniscus in a worn knee past 45 speaks a little for osteoarthritis                             | age 49 years, meniscal tear, cartilage loss              |

    Examples: Risk factors for osteoarthritis
      | rule   | title                                                                                                                  | findings                                           |
      | DEG-50 | A worn joint on imaging after an earlier injury or operation speaks for osteoarthritis even in the young               | previous injury at the site, joint space narrowing |
      | DEG-62 | A shallow or knocking hip, or a torn labrum, with edema and damaged cartilage or cysts speaks for early osteoarthritis | hip dysplasia, cartilage loss                      |

    Examples: Shape of the forearm
      | rule   | title                                                                          | findings                                                   |
      | DEG-51 | Edema of the lunate or triquetrum under a long ulna speaks for ulnar impaction | ulnar variance positive variance, marrow edema site lunate |

    Examples: Risk factors for rapid destruction
      | rule   | title                                                                                                                              | findings                                                                     |
      | DEG-55 | A joint that breaks down in the months after an injection of corticosteroid speaks a little for rapidly destructive osteoarthritis | joint injection, age 54 years, pain site hip, joint destruction on follow-up |

    Examples: Posterior joints of the spine
      | rule   | title                                                                                    | findings                                                                                 |
      | DEG-63 | Edema around worn facet joints or behind a slipped vertebra speaks for wear of the spine | facet joint osteoarthritis, marrow edema site vertebral posterior elements, age 44 years |

  Scenario Outline: <rule> speaks against a degenerative cause: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks against degenerative

    Examples: Age and sex
      | rule   | title                                                                                   | findings                                     |
      | DEG-02 | Childhood speaks against wear                                                           | age 12 years                                 |
      | DEG-13 | A young adult without an earlier injury of the joint is unlikely to have osteoarthritis | age 36 years, no previous injury at the site |

    Examples: Radiograph
      | rule   | title                                                       | findings                 |
      | DEG-11 | A normal joint space speaks a little against osteoarthritis | no joint space narrowing |

    Examples: Edema pattern on MRI
      | rule   | title                                                                                 | findings                           |
      | DEG-12 | Intact cartilage on MRI speaks against osteoarthritis                                 | no cartilage loss                  |
      | DEG-14 | Edema outside the joint or away from the loaded surface speaks against osteoarthritis | edema away from the loaded surface |
      | DEG-31 | A missing claw sign speaks against disc degeneration                                  | no claw sign, endplate edema       |

    Examples: Stiffness
      | rule   | title                                                                     | findings                              |
      | DEG-17 | More than half an hour of morning stiffness speaks against osteoarthritis | morning stiffness duration 38 minutes |

    Examples: Joint examination
      | rule   | title                                              | findings                     |
      | DEG-18 | A hot, swollen joint speaks against osteoarthritis | joint swelling, joint warmth |

    Examples: Duration and onset
      | rule   | title                                                                                                | findings        |
      | DEG-19 | Rapid worsening speaks against ordinary osteoarthritis, but not against its rapidly destructive form | rapid worsening |

    Examples: Mechanism of injury
      | rule   | title                                                                     | findings      |
      | DEG-20 | An injury just before the pain speaks against osteoarthritis as its cause | recent injury |

    Examples: Systemic inflammation
      | rule   | title                                                                            | findings                    |
      | DEG-45 | A very high C-reactive protein speaks against rapidly destructive osteoarthritis | C-reactive protein 125 mg/L |
      | DEG-34 | Fever or raised markers with endplate edema speak against disc degeneration      | endplate edema, fever       |

    Examples: Microbiology
      | rule   | title                                                                        | findings                      |
      | DEG-25 | A germ or pus in the joint speaks against rapidly destructive osteoarthritis | synovial fluid culture growth |

    Examples: Disc
      | rule   | title                                          | findings           |
      | DEG-32 | A bright disc speaks against disc degeneration | disc signal bright |

    Examples: Collection or abscess
      | rule   | title                                                                                                       | findings                                          |
      | DEG-33 | A collection or inflammation around the spine or a destroyed disc speaks strongly against disc degeneration | paraspinal or epidural collection, endplate edema |
      | DEG-47 | Eroded endplates speak against disc degeneration                                                            | endplate erosion, endplate edema                  |

    Examples: Sacroiliac imaging
      | rule   | title                                                               | findings           |
      | DEG-38 | Eroded or fused sacroiliac joints speak against osteitis condensans | sacroiliac erosion |

    Examples: Meniscus
      | rule   | title                                        | findings         |
      | DEG-43 | Whole menisci speak against a meniscal cause | no meniscal tear |

  Scenario Outline: <rule> says nothing about a degenerative cause with <findings>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> stays silent

    Examples: Systemic inflammation
      | rule   | findings                                                                            |
      | DEG-01 | C-reactive protein 8 mg/L, pain duration 15 weeks, pain with activity, age 39 years |
      | DEG-24 | age 54 years, joint destruction, C-reactive protein 8 mg/L, recent antibiotic use   |
      | DEG-45 | C-reactive protein 90 mg/L                                                          |
      | DEG-29 | endplate edema, C-reactive protein 11 mg/L                                          |
      | DEG-34 | endplate edema, no fever                                                            |

    Examples: Age and sex
      | rule   | findings                                     |
      | DEG-02 | age 12 years, previous surgery at the site   |
      | DEG-13 | age 41 years, no previous injury at the site |

    Examples: Load history
      | rule   | findings                                                                                     |
      | DEG-03 | age 49 years, pain site hip, pain with activity, no morning stiffness, pain duration 3 weeks |
      | DEG-04 | age 49 years, pain site hip, pain duration 11 weeks, pain with activity                      |

    Examples: Joint examination
      | rule   | findings                                                                            |
      | DEG-05 | pain site knee, age 44 years, crepitus, restricted movement, bony joint enlargement |
      | DEG-46 | pain site knee, age 44 years, crepitus, restricted movement                         |
      | DEG-06 | age 44 years, crepitus                                                              |
      | DEG-18 | joint swelling, no joint warmth                                                     |

    Examples: Edema pattern on MRI
      | rule   | findings                                                                                    |
      | DEG-07 | no edema beneath cartilage loss                                                             |
      | DEG-08 | marrow edema on MRI, no cartilage loss                                                      |
      | DEG-12 | cartilage loss                                                                              |
      | DEG-14 | no edema away from the loaded surface                                                       |
      | DEG-26 | claw sign, no endplate edema                                                                |
      | DEG-28 | Modic type 1 change, disc signal bright                                                     |
      | DEG-31 | no claw sign, no endplate edema                                                             |
      | DEG-52 | age 64 years, pain site shoulder, tendon tear on imaging, joint space narrowing, fever      |
      | DEG-60 | age 49 years, marrow edema on MRI, joint space narrowing, osteophytes, cortical destruction |

    Examples: Radiograph
      | rule   | findings                                                                                             |
      | DEG-09 | joint space narrowing, no osteophytes                                                                |
      | DEG-10 | joint space narrowing, age 36 years                                                                  |
      | DEG-11 | no joint space narrowing, cartilage loss                                                             |
      | DEG-35 | triangular iliac sclerosis, sacroiliac erosion                                                       |
      | DEG-49 | degenerative changes on imaging, age 44 years                                                        |
      | DEG-57 | sex female, age 36 years, pain site buttock, subchondral sclerosis, no sacroiliac erosion, psoriasis |

    Examples: Synovial fluid
      | rule   | findings                                                       |
      | DEG-15 | synovial fluid non-inflammatory, synovial fluid culture growth |

    Examples: Course on follow-up MRI
      | rule   | findings                                                   |
      | DEG-16 | edema increased on follow-up MRI, no joint space narrowing |

    Examples: Stiffness
      | rule   | findings                              |
      | DEG-17 | morning stiffness duration 27 minutes |

    Examples: Duration and onset
      | rule   | findings                                                                            |
      | DEG-19 | no rapid worsening                                                                  |
      | DEG-22 | age 54 years, pain site hip, rapid worsening, joint space narrowing, serpentine rim |
      | DEG-42 | age 44 years, pain site knee, pain onset sudden, meniscal root tear                 |

    Examples: Mechanism of injury
      | rule   | findings                    |
      | DEG-20 | recent injury, minor injury |

    Examples: Course on follow-up imaging
      | rule   | findings                                                                                  |
      | DEG-21 | age 49 years, pain site hip, joint destruction on follow-up                               |
      | DEG-53 | age 54 years, pain site hip, earlier radiograph normal, joint space narrowing, neuropathy |

    Examples: Mass or destruction
      | rule   | findings                                                                                             |
      | DEG-23 | age 54 years, joint destruction, joint space narrowing, pain site hip, synovial fluid culture growth |
      | DEG-48 | age 54 years, pain site hip, joint destruction, no fever, soft tissue mass                           |
      | DEG-54 | age 64 years, pain site hip, subchondral bone loss, joint effusion, known rheumatoid arthritis       |

    Examples: Microbiology
      | rule   | findings                         |
      | DEG-25 | no synovial fluid culture growth |

    Examples: Disc
      | rule   | findings                                               |
      | DEG-27 | endplate edema, disc signal dark, disc destruction     |
      | DEG-32 | disc signal dark                                       |
      | DEG-56 | endplate edema, degenerative changes on imaging, fever |
      | DEG-59 | Schmorl node, marrow edema on MRI, previous cancer     |

    Examples: Back pain pattern
      | rule   | findings                                               |
      | DEG-30 | pain site back, endplate edema, inflammatory back pain |

    Examples: Collection or abscess
      | rule   | findings                                             |
      | DEG-33 | paraspinal or epidural collection, no endplate edema |
      | DEG-47 | endplate erosion, endplate edema, Schmorl node       |

    Examples: Pregnancy
      | rule   | findings                                                  |
      | DEG-36 | pregnancy stage postpartum, no triangular iliac sclerosis |

    Examples: Signs of spondyloarthritis missing
      | rule   | findings                                                                     |
      | DEG-37 | triangular iliac sclerosis, no morning stiffness, C-reactive protein 11 mg/L |

    Examples: Sacroiliac imaging
      | rule   | findings              |
      | DEG-38 | no sacroiliac erosion |

    Examples: Meniscus
      | rule   | findings                                                          |
      | DEG-39 | meniscal root tear, subchondral fracture                          |
      | DEG-40 | no meniscal root tear                                             |
      | DEG-41 | meniscal tear, age 44 years                                       |
      | DEG-43 | no meniscal tear, meniscal extrusion                              |
      | DEG-58 | meniscal degeneration, age 44 years, marrow edema on MRI          |
      | DEG-61 | age 49 years, meniscal tear, cartilage loss, subchondral fracture |

    Examples: Risk factors for osteoarthritis
      | rule   | findings                                                  |
      | DEG-50 | previous injury at the site, joint space narrowing, fever |
      | DEG-62 | hip dysplasia, cartilage loss, tissue culture growth      |

    Examples: Shape of the forearm
      | rule   | findings                                                                 |
      | DEG-51 | ulnar variance positive variance, marrow edema site lunate, age 12 years |

    Examples: Risk factors for rapid destruction
      | rule   | findings                                                                                                 |
      | DEG-55 | joint injection, age 54 years, pain site hip, joint destruction on follow-up, C-reactive protein 12 mg/L |

    Examples: Posterior joints of the spine
      | rule   | findings                                                                                                |
      | DEG-63 | facet joint osteoarthritis, marrow edema site vertebral posterior elements, age 44 years, recent injury |
