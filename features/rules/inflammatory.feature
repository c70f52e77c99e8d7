Feature: What speaks for and against an inflammatory cause
  Each row is one patient, with nothing recorded but what stands in it.
  First every rule where it speaks; then its near miss, the same patient with one thing changed, where it stays silent.

  Scenario Outline: <rule> speaks for an inflammatory cause: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks for inflammatory

    Examples: Systemic inflammation
      | rule   | title                                                                                  | findings                   |
      | IFL-01 | Raised inflammatory markers speak a little for inflammation, and as much for infection | C-reactive protein 12 mg/L |

    Examples: Stiffness
      | rule    | title                                                                                               | findings                                        |
      | IFL-02  | Morning stiffness of joints for more than half an hour speaks a little for inflammation             | morning stiffness duration 38 minutes           |
      | IFL-116 | Morning stiffness in a child with a swollen joint speaks a little for juvenile idiopathic arthritis | age 12 years, morning stiffness, joint swelling |

    Examples: Joint examination
      | rule    | title                                                                                                             | findings                                                                |
      | IFL-04  | Several swollen joints speak for inflammatory arthritis                                                           | swollen joint count 2 sites                                             |
      | IFL-12  | Small joints swollen on both sides, or in four joints or more, for six weeks speak for rheumatoid arthritis       | pain duration 8 weeks, small joint swelling, symmetric joint swelling   |
      | IFL-77  | Small joints swollen for six weeks or more speak for rheumatoid arthritis, even when their number is not noted    | pain duration 8 weeks, small joint swelling                             |
      | IFL-32  | Heel pain from an enthesis together with chronic back pain speaks for axial spondyloarthritis                     | enthesitis, age 41 years, pain site buttock, pain duration 15 weeks     |
      | IFL-84  | A swollen joint together with chronic back pain speaks for axial spondyloarthritis                                | joint swelling, age 41 years, pain site buttock, pain duration 15 weeks |
      | IFL-44  | A sausage finger or toe speaks for peripheral spondyloarthritis                                                   | dactylitis                                                              |
      | IFL-80  | A tender, swollen enthesis speaks a little for peripheral spondyloarthritis                                       | enthesitis                                                              |
      | IFL-71  | A child's joint swollen for six weeks or more speaks for juvenile idiopathic arthritis                            | age 12 years, joint swelling, pain duration 8 weeks                     |
      | IFL-115 | A child's joint with fluid or inflamed synovium on imaging for six weeks speaks for juvenile idiopathic arthritis | age 12 years, pain duration 8 weeks, synovitis on imaging               |

    Examples: Joint damage on imaging
      | rule    | title                                                                                                                    | findings                                                    |
      | IFL-05  | Erosions beside inflamed synovium of hands or feet, of several joints or with stiffness speak for inflammatory arthritis | bone erosion, synovitis on imaging, pain site foot          |
      | IFL-06  | Marrow edema or erosion with synovitis speaks a little for inflammatory arthritis                                        | marrow edema on MRI, synovitis on imaging                   |
      | IFL-18  | Edema of wrist or knuckle bones with synovitis speaks for rheumatoid arthritis                                           | synovitis on imaging, marrow edema site distal radius       |
      | IFL-61  | An erosion with an overhanging edge speaks for gout                                                                      | erosion with overhanging edge                               |
      | IFL-93  | A hollow in bone at kneecap, foot or hand of someone with gout or raised uric acid speaks for a tophus within the bone   | known gout, lytic lesion, pain site knee                    |
      | IFL-111 | Edema of carpal or hand bones beside a swollen or eroded joint speaks a little for rheumatoid arthritis                  | marrow edema site distal radius, bone erosion, age 20 years |
      | IFL-112 | Rice bodies in an inflamed joint or bursa speak a little for rheumatoid or similar arthritis                             | rice bodies, synovitis on imaging                           |
      | IFL-117 | Eroded endplates or a lytic lesion of the spine in someone with gout may be gout of the spine                            | known gout, pain site back, endplate erosion                |
      | IFL-126 | Erosion together with new bone at a joint of someone with psoriasis speaks for psoriatic arthritis                       | psoriasis, bone erosion, new bone formation                 |

    Examples: Synovial fluid
      | rule   | title                                                                            | findings                                                      |
      | IFL-07 | An inflammatory joint fluid that stays sterile speaks for inflammatory arthritis | no synovial fluid culture growth, synovial fluid inflammatory |

    Examples: Course under treatment
      | rule    | title                                                                                   | findings                                                     |
      | IFL-08  | Clear relief under corticosteroids speaks a little for inflammation                     | response to corticosteroids                                  |
      | IFL-52  | Inflamed bone that antibiotics do not change speaks for non-bacterial osteitis          | no response to antibiotics, age 14 years, pain site clavicle |
      | IFL-109 | Relief under methotrexate, a TNF inhibitor or the like speaks a little for inflammation | response to immunosuppressive treatment                      |

    Examples: Serology
      | rule   | title                                                                                                             | findings                                           |
      | IFL-13 | Antibodies against citrullinated peptides speak strongly for rheumatoid arthritis                                 | anti-CCP antibodies, joint pain                    |
      | IFL-14 | A positive rheumatoid factor speaks for rheumatoid arthritis                                                      | rheumatoid factor, joint pain                      |
      | IFL-69 | Antinuclear antibodies with low blood cells, kidney disease or swollen joints speak for connective tissue disease | antinuclear antibodies, platelet count 112 ×10^9/L |

    Examples: Known disease
      | rule   | title                                                                   | findings                                  |
      | IFL-19 | Known rheumatoid arthritis makes rheumatoid edema more likely           | known rheumatoid arthritis                |
      | IFL-65 | Known gout makes crystal arthritis more likely, also at unusual places  | known gout                                |
      | IFL-67 | Lupus or a related disease with swollen joints speaks for its arthritis | connective tissue disease, joint swelling |
      | IFL-68 | Lupus or a related disease speaks a little for inflammatory edema       | connective tissue disease                 |

    Examples: Back pain pattern
      | rule    | title                                                                                                                  | findings                                                                        |
      | IFL-22  | Inflammatory back pain speaks a little for axial spondyloarthritis                                                     | inflammatory back pain, age 41 years, pain site buttock, pain duration 15 weeks |
      | IFL-23  | Two of morning stiffness, relief by moving and night pain in a young back speak a little for axial spondyloarthritis   | age 41 years, pain site buttock, morning stiffness, pain improved by movement   |
      | IFL-100 | Pain that is worst in the morning or judged non-mechanical speaks a little for axial spondyloarthritis in a young back | age 41 years, pain site buttock, pain worse in the morning                      |

    Examples: Inherited risk
      | rule    | title                                                                                                                        | findings                                                                                     |
      | IFL-25  | HLA-B27 in a young person with chronic back pain speaks for axial spondyloarthritis                                          | HLA-B27, age 41 years, pain site buttock, pain duration 15 weeks                             |
      | IFL-26  | HLA-B27 in a young person with back or buttock pain speaks for axial spondyloarthritis, also with psoriasis or bowel disease | HLA-B27, age 41 years, pain site buttock                                                     |
      | IFL-27  | A family history of spondyloarthritis speaks for axial disease in chronic back pain                                          | family history of spondyloarthritis, age 41 years, pain site buttock, pain duration 15 weeks |
      | IFL-76  | HLA-B27 with an inflamed joint or enthesis speaks a little for peripheral spondyloarthritis                                  | HLA-B27, joint swelling                                                                      |
      | IFL-113 | An inflammatory joint disease in the family speaks a little for arthritis of swollen joints                                  | family history of joint disease, joint swelling                                              |

    Examples: Companion disease
      | rule    | title                                                                                                                           | findings                                                                            |
      | IFL-28  | Anterior uveitis with chronic back pain speaks for axial spondyloarthritis                                                      | uveitis, age 41 years, pain site buttock, pain duration 15 weeks                    |
      | IFL-29  | Inflammatory bowel disease with chronic back pain speaks for axial spondyloarthritis                                            | inflammatory bowel disease, age 41 years, pain site buttock, pain duration 15 weeks |
      | IFL-30  | Psoriasis with chronic back pain speaks a little for axial spondyloarthritis                                                    | psoriasis, age 41 years, pain site buttock, pain duration 15 weeks                  |
      | IFL-31  | Sacroiliac edema in a person with psoriasis, uveitis or bowel disease speaks for axial spondyloarthritis                        | sacroiliac marrow edema, psoriasis                                                  |
      | IFL-43  | A swollen or inflamed joint, digit or enthesis with psoriasis, uveitis or bowel disease speaks for peripheral spondyloarthritis | joint swelling, psoriasis                                                           |
      | IFL-54  | A painful, inflamed or thickened front of the chest with pustules on palms or soles speaks strongly for non-bacterial osteitis  | palmoplantar pustulosis, anterior chest wall hyperostosis                           |
      | IFL-81  | Pustules on palms or soles with pain or lesions of bone speak for non-bacterial osteitis                                        | palmoplantar pustulosis, bone pain                                                  |
      | IFL-72  | Uveitis in a child with a swollen joint speaks for juvenile idiopathic arthritis                                                | age 12 years, uveitis, joint swelling                                               |
      | IFL-97  | Psoriasis with pain or edema at the front of the chest speaks for non-bacterial osteitis                                        | psoriasis, pain site clavicle                                                       |
      | IFL-107 | Features of spondyloarthritis in a young person with back or buttock pain speak a little for axial disease                      | features of spondyloarthritis, age 41 years, pain site buttock                      |
      | IFL-124 | Swollen ankles with large nodes of the chest speak for sarcoid arthritis                                                        | lymph nodes on imaging, joint swelling, pain site ankle                             |

    Examples: Response to NSAIDs
      | rule   | title                                                                                               | findings                                                                                   |
      | IFL-33 | A clear response of chronic back pain to a full dose of an NSAID speaks for axial spondyloarthritis | good response to full-dose NSAIDs, age 41 years, pain site buttock, pain duration 15 weeks |

    Examples: Sacroiliac imaging
      | rule    | title                                                                                                          | findings                                                                     |
      | IFL-35  | Sacroiliitis on MRI in chronic back pain speaks strongly for axial spondyloarthritis                           | sacroiliitis on MRI, age 41 years, pain site buttock, pain duration 15 weeks |
      | IFL-78  | Sacroiliitis on MRI in a young person whose pain is not known to be chronic speaks for axial spondyloarthritis | sacroiliitis on MRI, age 41 years, pain site buttock                         |
      | IFL-36  | Sacroiliac erosion, fusion or sacroiliitis on the radiograph speaks for axial spondyloarthritis                | sacroiliac erosion                                                           |
      | IFL-79  | Fatty change beside the sacroiliac joint of a young person speaks a little for axial spondyloarthritis         | sacroiliac fat metaplasia, age 41 years                                      |
      | IFL-37  | Sacroiliac edema or sacroiliitis on MRI alone speaks a little for axial spondyloarthritis                      | sacroiliac marrow edema                                                      |
      | IFL-102 | Extensive sacroiliac edema in a young person speaks for axial spondyloarthritis, also in an athlete or recruit | sacroiliac edema extent marked, age 41 years                                 |
      | IFL-103 | Sacroiliac edema with fatty change beside it speaks for axial spondyloarthritis                                | sacroiliac marrow edema, sacroiliac fat metaplasia, age 46 years             |

    Examples: Edema pattern on MRI
      | rule    | title                                                                                                                       | findings                                                                 |
      | IFL-40  | Edema at the corners of vertebrae in a young adult speaks a little for axial spondyloarthritis                              | vertebral corner edema, age 41 years                                     |
      | IFL-45  | Edema where a tendon enters the bone speaks a little for peripheral spondyloarthritis                                       | edema at an enthesis                                                     |
      | IFL-104 | A lesion of disc and endplates in someone with signs of spondyloarthritis may be an Andersson lesion                        | sacroiliac ankylosis, discitis pattern on MRI                            |
      | IFL-105 | Edema at several vertebral corners of a young adult speaks for axial spondyloarthritis                                      | vertebral corner edema, age 41 years, number of vertebral levels 2 sites |
      | IFL-118 | A disc lesion where the sacroiliac joints are fused, or inflamed on the radiograph, speaks strongly for an Andersson lesion | sacroiliac ankylosis, discitis pattern on MRI                            |

    Examples: Entry and exposure
      | rule   | title                                                                                   | findings                                                           |
      | IFL-46 | A sterile arthritis after an infection elsewhere speaks a little for reactive arthritis | recent infection, joint swelling, no synovial fluid culture growth |

    Examples: Site
      | rule    | title                                                                                                             | findings                                                                             |
      | IFL-47  | Inflamed bone at the clavicle or a metaphysis of a child without fever speaks a little for non-bacterial osteitis | age 14 years, pain site clavicle, no fever                                           |
      | IFL-48  | Inflamed medial clavicle in a child speaks for non-bacterial osteitis                                             | age 14 years, marrow edema site medial clavicle                                      |
      | IFL-55  | New bone at the front of the chest wall speaks for non-bacterial osteitis                                         | anterior chest wall hyperostosis                                                     |
      | IFL-92  | A big toe or forefoot that turns red and swells in a man past 30 speaks for gout                                  | sex male, age 34 years, pain site foot, joint redness                                |
      | IFL-95  | Acute neck pain with stiffness and raised markers past 60 raises the question of a crowned dens                   | age 64 years, pain site neck, C-reactive protein 12 mg/L, restricted spinal movement |
      | IFL-96  | Dense, thickened or eroded bone at the front of an adult chest speaks for non-bacterial osteitis                  | age 22 years, pain site clavicle, sclerotic lesion                                   |
      | IFL-98  | A jaw whose bone is dense and sterile, or that antibiotics do not help, speaks for non-bacterial osteitis         | pain site jaw, no bone culture growth                                                |
      | IFL-128 | Hollows in the bones of fingers or toes together with large chest nodes speak for sarcoidosis                     | lymph nodes on imaging, lytic lesion, pain site hand                                 |

    Examples: Number of sites
      | rule    | title                                                                               | findings                                                        |
      | IFL-49  | Several inflamed bone sites in a child speak for non-bacterial osteitis             | age 14 years, number of edema sites 2 sites, pain site clavicle |
      | IFL-101 | Pain of both buttocks in a young person speaks a little for axial spondyloarthritis | age 41 years, pain site buttock, pain side both                 |

    Examples: Course
      | rule    | title                                                                                                         | findings                                                                |
      | IFL-50  | Bone pain of a child that comes and goes over months speaks for non-bacterial osteitis                        | age 14 years, relapsing course, pain site clavicle                      |
      | IFL-127 | Pain at the front of an adult chest that comes and goes for months speaks a little for non-bacterial osteitis | age 22 years, pain site clavicle, relapsing course, marrow edema on MRI |

    Examples: Microbiology
      | rule   | title                                                                                                                          | findings                                                                                              |
      | IFL-51 | Inflamed bone of a child in which no germ grows speaks a little for non-bacterial osteitis                                     | age 14 years, pain site clavicle, no bone culture growth                                              |
      | IFL-56 | Several sterile lesions of bone, at the spine or the front of the chest, speak a little in an adult for non-bacterial osteitis | age 22 years, marrow edema site vertebral body, number of edema sites 2 sites, no bone culture growth |

    Examples: Histology
      | rule    | title                                                                                                                                    | findings                                                                       |
      | IFL-53  | Nonspecific inflammation in a sterile bone biopsy speaks strongly for non-bacterial osteitis where its age, its places or its number fit | histology shows nonspecific inflammation, no bone culture growth, age 16 years |
      | IFL-129 | Nonspecific inflammation in a sterile bone biopsy of an adult speaks moderately for non-bacterial osteitis                               | histology shows nonspecific inflammation, no bone culture growth               |
      | IFL-114 | Granulomas without mycobacteria in bone or synovium speak a little for sarcoidosis and its like                                          | histology shows granulomas, no mycobacteria detected                           |
      | IFL-125 | Granulomas without mycobacteria together with large chest nodes or several bone lesions speak for sarcoidosis                            | histology shows granulomas, no mycobacteria detected, lymph nodes on imaging   |

    Examples: Crystals
      | rule   | title                                                                                             | findings                                    |
      | IFL-59 | Crystals seen under the microscope prove crystal arthritis, unless they are only of pyrophosphate | crystals in synovial fluid                  |
      | IFL-82 | Pyrophosphate crystals in the joint fluid speak strongly for crystal arthritis                    | synovial crystal type calcium pyrophosphate |

    Examples: Tophi
      | rule   | title                         | findings |
      | IFL-60 | Tophi speak strongly for gout | tophi    |

    Examples: Uric acid
      | rule   | title                                                            | findings                          |
      | IFL-62 | A raised uric acid with a swollen joint speaks a little for gout | uric acid 9 mg/dL, joint swelling |

    Examples: Duration and onset
      | rule   | title                                                                                                        | findings                                                                       |
      | IFL-63 | A joint that turns red suddenly speaks a little for crystal arthritis                                        | pain onset sudden, joint redness, age 34 years                                 |
      | IFL-64 | Attacks of a red or suddenly swollen joint that clear and come back speak for crystal arthritis              | joint swelling, similar episode before, pain onset sudden, age 34 years        |
      | IFL-94 | A knee or wrist that swells suddenly past 65 speaks a little for pyrophosphate arthritis                     | age 69 years, pain onset sudden, joint swelling, pain site knee                |
      | IFL-99 | Bone pain of a child for three months without fever, with marrow edema, fits non-bacterial osteitis a little | age 14 years, pain duration 15 weeks, marrow edema on MRI, no fever, bone pain |

    Examples: Spinal movement
      | rule    | title                                                                                              | findings                                                                            |
      | IFL-106 | A stiff spine in a young person with chronic back pain speaks a little for axial spondyloarthritis | restricted spinal movement, age 41 years, pain site buttock, pain duration 15 weeks |

    Examples: Calcification
      | rule    | title                                                                                                | findings                                         |
      | IFL-119 | Chalk in the cartilage of a joint that swells or hurts in attacks speaks for pyrophosphate arthritis | chondrocalcinosis, joint swelling                |
      | IFL-120 | Chalk in the cartilage speaks a little for pyrophosphate arthritis                                   | chondrocalcinosis                                |
      | IFL-121 | Calcification around the dens in someone with neck pain speaks strongly for a crowned dens           | calcification around the dens, pain site neck    |
      | IFL-122 | Chalk in a tendon or bursa with edema or erosion of the bone beneath speaks for calcific disease     | periarticular calcification, marrow edema on MRI |

    Examples: Course of the fever
      | rule    | title                                                                                                           | findings                                                                           |
      | IFL-123 | Fever with several swollen joints for two weeks or more and sterile blood speaks for Still disease and its like | fever, swollen joint count 2 sites, pain duration 3 weeks, no blood culture growth |

  Scenario Outline: <rule> speaks against an inflammatory cause: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks against inflammatory

    Examples: Mechanism of injury
      | rule   | title                                                              | findings                                      |
      | IFL-09 | Pain from the very moment of an injury speaks against inflammation | recent injury, pain from the moment of injury |

    Examples: Mass or destruction
      | rule   | title                                                                          | findings |
      | IFL-10 | A nidus speaks against inflammation, even beside a swollen or sacroiliac joint | nidus    |

    Examples: Histology
      | rule   | title                                                             | findings                   |
      | IFL-11 | Malignant cells in the tissue speak against an inflammatory cause | histology shows malignancy |

    Examples: Serology
      | rule   | title                                                                                               | findings                                                                            |
      | IFL-15 | A negative rheumatoid factor speaks a little against rheumatoid arthritis, and against nothing else | no rheumatoid factor, joint pain                                                    |
      | IFL-16 | Negative anti-CCP antibodies speak a little against rheumatoid arthritis, and against nothing else  | no anti-CCP antibodies, joint pain                                                  |
      | IFL-17 | Both antibodies negative with normal blood tests speak against rheumatoid arthritis                 | no rheumatoid factor, no anti-CCP antibodies, C-reactive protein 8 mg/L, joint pain |
      | IFL-70 | Missing antinuclear antibodies speak against connective tissue disease                              | no antinuclear antibodies                                                           |

    Examples: Joint examination
      | rule   | title                                                                               | findings                        |
      | IFL-20 | No swollen joint speaks against rheumatoid arthritis                                | no joint swelling               |
      | IFL-74 | A child without any swollen joint is unlikely to have juvenile idiopathic arthritis | age 12 years, no joint swelling |

    Examples: Synovial fluid
      | rule   | title                                                                  | findings                        |
      | IFL-21 | A joint fluid without inflammation speaks against rheumatoid arthritis | synovial fluid non-inflammatory |

    Examples: Back pain pattern
      | rule   | title                                                           | findings                                                                           |
      | IFL-24 | Mechanical pain speaks a little against axial spondyloarthritis | no inflammatory back pain, age 41 years, pain site buttock, pain duration 15 weeks |

    Examples: Inherited risk
      | rule   | title                                                                                              | findings                                                            |
      | IFL-83 | Missing HLA-B27 speaks against axial spondyloarthritis where no skin or bowel disease goes with it | no HLA-B27, age 41 years, pain site buttock, pain duration 15 weeks |

    Examples: Response to NSAIDs
      | rule   | title                                                                                                  | findings                                                                                      |
      | IFL-34 | Chronic back pain that a full dose of an NSAID leaves unchanged speaks against axial spondyloarthritis | no good response to full-dose NSAIDs, age 41 years, pain site buttock, pain duration 15 weeks |

    Examples: Sacroiliac imaging
      | rule   | title                                                                                                                        | findings                                                                        |
      | IFL-38 | Slight or erosion-free sacroiliac edema in an athlete, recruit or new mother speaks a little against axial spondyloarthritis | sacroiliac marrow edema, athletic or military training, no sacroiliac erosion   |
      | IFL-39 | A sacroiliac MRI without sacroiliitis speaks against axial spondyloarthritis                                                 | no sacroiliitis on MRI, age 41 years, pain site buttock, pain duration 15 weeks |

    Examples: Age and sex
      | rule   | title                                                                      | findings                                                |
      | IFL-41 | Back pain that first comes after 50 speaks against axial spondyloarthritis | age 54 years, pain site buttock, pain duration 39 weeks |

    Examples: Collection or abscess
      | rule   | title                                                                                        | findings                         |
      | IFL-42 | A collection or a proven germ at the sacroiliac joint speaks against axial spondyloarthritis | sacroiliac marrow edema, abscess |
      | IFL-58 | An abscess, sequestrum or sinus tract speaks against non-bacterial osteitis                  | abscess                          |

    Examples: Microbiology
      | rule   | title                                                    | findings            |
      | IFL-57 | A germ in the bone speaks against non-bacterial osteitis | bone culture growth |

    Examples: Crystals
      | rule   | title                                                           | findings                      |
      | IFL-66 | A joint fluid without crystals speaks against crystal arthritis | no crystals in synovial fluid |

    Examples: Duration and onset
      | rule   | title                                                            | findings                            |
      | IFL-73 | Less than six weeks speaks against juvenile idiopathic arthritis | age 12 years, pain duration 4 weeks |

    Examples: Blood count
      | rule   | title                                                                                      | findings                                            |
      | IFL-75 | Bone pain or night pain with low blood counts speaks against juvenile idiopathic arthritis | age 12 years, bone pain, platelet count 112 ×10^9/L |

    Examples: Companion disease
      | rule    | title                                                                | findings                                            |
      | IFL-108 | No feature of spondyloarthritis on record speaks a little against it | no features of spondyloarthritis, pain site buttock |

    Examples: Course under treatment
      | rule    | title                                                                                 | findings                                   |
      | IFL-110 | No relief from drugs that calm the immune system speaks a little against inflammation | no response to immunosuppressive treatment |

  Scenario Outline: <rule> holds an inflammatory cause down: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> is concluded

    Examples: Limits
      | rule   | title                                                                                                                 | findings                         |
      | IFL-90 | A child's inflamed bone is at most possibly inflammatory until the bone has been seen under the microscope            | age 14 years, pain site clavicle |
      | IFL-91 | A child's inflamed bone is at most possibly inflammatory until a blood film or the marrow has been checked for blasts | age 14 years, pain site clavicle |

  Scenario Outline: <rule> says nothing about an inflammatory cause with <findings>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> stays silent

    Examples: Systemic inflammation
      | rule   | findings                                                    |
      | IFL-01 | C-reactive protein 12 mg/L, pregnancy stage first trimester |

    Examples: Stiffness
      | rule    | findings                                                           |
      | IFL-02  | morning stiffness duration 38 minutes, pain site sacroiliac region |
      | IFL-116 | age 17 years, morning stiffness, joint swelling                    |

    Examples: Joint examination
      | rule    | findings                                                                               |
      | IFL-04  | swollen joint count 1.8 sites                                                          |
      | IFL-12  | pain duration 8 weeks, small joint swelling, symmetric joint swelling, age 12 years    |
      | IFL-77  | pain duration 8 weeks, small joint swelling, age 12 years                              |
      | IFL-20  | no joint swelling, synovitis on imaging                                                |
      | IFL-32  | enthesitis, age 41 years, pain site buttock, pain duration 11 weeks                    |
      | IFL-84  | joint swelling, age 41 years, pain site buttock, pain duration 15 weeks, recent injury |
      | IFL-44  | no dactylitis                                                                          |
      | IFL-80  | enthesitis, sudden rise in training load                                               |
      | IFL-71  | age 12 years, joint swelling, pain duration 5 weeks                                    |
      | IFL-74  | age 12 years, no joint swelling, sacroiliitis on MRI                                   |
      | IFL-115 | age 12 years, pain duration 8 weeks, synovitis on imaging, serpentine rim              |

    Examples: Joint damage on imaging
      | rule    | findings                                                                |
      | IFL-05  | bone erosion, synovitis on imaging, pain site hip                       |
      | IFL-06  | marrow edema on MRI, no synovitis on imaging                            |
      | IFL-18  | synovitis on imaging, marrow edema site femoral head                    |
      | IFL-61  | no erosion with overhanging edge                                        |
      | IFL-93  | known gout, lytic lesion, pain site knee, histology shows malignancy    |
      | IFL-111 | marrow edema site distal radius, bone erosion, age 20 years, fever      |
      | IFL-112 | rice bodies, synovitis on imaging, tuberculosis exposure                |
      | IFL-117 | known gout, pain site back, endplate erosion, previous cancer           |
      | IFL-126 | psoriasis, bone erosion, new bone formation, histology shows malignancy |

    Examples: Synovial fluid
      | rule   | findings                                                                             |
      | IFL-07 | no synovial fluid culture growth, synovial fluid inflammatory, mycobacteria detected |
      | IFL-21 | synovial fluid inflammatory                                                          |

    Examples: Course under treatment
      | rule    | findings                                                            |
      | IFL-08  | no response to corticosteroids                                      |
      | IFL-52  | no response to antibiotics, age 19 years, pain site clavicle        |
      | IFL-109 | no response to immunosuppressive treatment                          |
      | IFL-110 | no response to immunosuppressive treatment, sacroiliac marrow edema |

    Examples: Mechanism of injury
      | rule   | findings                                         |
      | IFL-09 | recent injury, no pain from the moment of injury |

    Examples: Mass or destruction
      | rule   | findings |
      | IFL-10 | no nidus |

    Examples: Histology
      | rule    | findings                                                                                          |
      | IFL-11  | no histology shows malignancy                                                                     |
      | IFL-53  | histology shows nonspecific inflammation, no bone culture growth, age 21 years                    |
      | IFL-129 | histology shows nonspecific inflammation, bone culture growth                                     |
      | IFL-114 | histology shows granulomas, no mycobacteria detected, bone culture growth                         |
      | IFL-125 | histology shows granulomas, no mycobacteria detected, lymph nodes on imaging, bone culture growth |

    Examples: Serology
      | rule   | findings                                                                             |
      | IFL-13 | anti-CCP antibodies, no joint pain                                                   |
      | IFL-14 | rheumatoid factor, no joint pain                                                     |
      | IFL-15 | no rheumatoid factor, no joint pain                                                  |
      | IFL-16 | no anti-CCP antibodies, no joint pain                                                |
      | IFL-17 | no rheumatoid factor, no anti-CCP antibodies, C-reactive protein 11 mg/L, joint pain |
      | IFL-69 | antinuclear antibodies, platelet count 112 ×10^9/L, blasts on blood film             |
      | IFL-70 | antinuclear antibodies                                                               |

    Examples: Known disease
      | rule   | findings                                     |
      | IFL-19 | no known rheumatoid arthritis                |
      | IFL-65 | no known gout                                |
      | IFL-67 | connective tissue disease, no joint swelling |
      | IFL-68 | no connective tissue disease                 |

    Examples: Back pain pattern
      | rule    | findings                                                                                             |
      | IFL-22  | inflammatory back pain, age 41 years, pain site buttock, pain duration 11 weeks                      |
      | IFL-23  | age 41 years, pain site buttock, morning stiffness, pain improved by movement, pain duration 9 weeks |
      | IFL-24  | no inflammatory back pain, age 41 years, pain site buttock, pain duration 11 weeks                   |
      | IFL-100 | age 41 years, pain site buttock, pain worse in the morning, recent injury                            |

    Examples: Inherited risk
      | rule    | findings                                                                                        |
      | IFL-25  | HLA-B27, age 41 years, pain site buttock, pain duration 15 weeks, inflammatory bowel disease    |
      | IFL-26  | HLA-B27, age 46 years, pain site buttock                                                        |
      | IFL-83  | no HLA-B27, age 41 years, pain site buttock, pain duration 15 weeks, inflammatory bowel disease |
      | IFL-27  | family history of spondyloarthritis, age 41 years, pain site buttock, pain duration 11 weeks    |
      | IFL-76  | HLA-B27, no joint swelling                                                                      |
      | IFL-113 | family history of joint disease, no joint swelling                                              |

    Examples: Companion disease
      | rule    | findings                                                                            |
      | IFL-28  | uveitis, age 41 years, pain site buttock, pain duration 11 weeks                    |
      | IFL-29  | inflammatory bowel disease, age 41 years, pain site buttock, pain duration 11 weeks |
      | IFL-30  | psoriasis, age 41 years, pain site buttock, pain duration 11 weeks                  |
      | IFL-31  | sacroiliac marrow edema, no psoriasis                                               |
      | IFL-43  | joint swelling, no psoriasis                                                        |
      | IFL-54  | palmoplantar pustulosis, no anterior chest wall hyperostosis                        |
      | IFL-81  | palmoplantar pustulosis, no bone pain                                               |
      | IFL-72  | age 17 years, uveitis, joint swelling                                               |
      | IFL-97  | psoriasis, pain site clavicle, tissue culture growth                                |
      | IFL-107 | features of spondyloarthritis, age 46 years, pain site buttock                      |
      | IFL-108 | no features of spondyloarthritis, pain site hip                                     |
      | IFL-124 | lymph nodes on imaging, joint swelling, pain site ankle, mycobacteria detected      |

    Examples: Response to NSAIDs
      | rule   | findings                                                                                      |
      | IFL-33 | good response to full-dose NSAIDs, age 41 years, pain site buttock, pain duration 11 weeks    |
      | IFL-34 | no good response to full-dose NSAIDs, age 41 years, pain site buttock, pain duration 11 weeks |

    Examples: Sacroiliac imaging
      | rule    | findings                                                                                                                                                             |
      | IFL-35  | sacroiliitis on MRI, age 41 years, pain site buttock, pain duration 15 weeks, sacroiliac marrow edema, athletic or military training, sacroiliac edema extent slight |
      | IFL-78  | sacroiliitis on MRI, age 41 years, pain site buttock, soft tissue fluid collection                                                                                   |
      | IFL-36  | sacroiliac erosion, soft tissue fluid collection                                                                                                                     |
      | IFL-79  | sacroiliac fat metaplasia, age 46 years                                                                                                                              |
      | IFL-37  | sacroiliac marrow edema, athletic or military training, sacroiliac edema extent slight                                                                               |
      | IFL-38  | sacroiliac marrow edema, athletic or military training, sacroiliac erosion                                                                                           |
      | IFL-39  | no sacroiliitis on MRI, age 41 years, pain site buttock, pain duration 11 weeks                                                                                      |
      | IFL-102 | sacroiliac edema extent marked, age 41 years, recent injury                                                                                                          |
      | IFL-103 | sacroiliac marrow edema, sacroiliac fat metaplasia, age 51 years                                                                                                     |

    Examples: Edema pattern on MRI
      | rule    | findings                                                                   |
      | IFL-40  | vertebral corner edema, age 46 years                                       |
      | IFL-45  | edema at an enthesis, sudden rise in training load                         |
      | IFL-104 | sacroiliac ankylosis, discitis pattern on MRI, tuberculosis exposure       |
      | IFL-105 | vertebral corner edema, age 41 years, number of vertebral levels 1.8 sites |
      | IFL-118 | sacroiliac ankylosis, discitis pattern on MRI, bloodstream infection       |

    Examples: Age and sex
      | rule   | findings                                                                  |
      | IFL-41 | age 54 years, pain site buttock, pain duration 39 weeks, relapsing course |

    Examples: Collection or abscess
      | rule   | findings                            |
      | IFL-42 | sacroiliac marrow edema, no abscess |
      | IFL-58 | no abscess                          |

    Examples: Entry and exposure
      | rule   | findings                                                                                  |
      | IFL-46 | recent infection, joint swelling, no synovial fluid culture growth, mycobacteria detected |

    Examples: Site
      | rule    | findings                                                                                                    |
      | IFL-47  | age 19 years, pain site clavicle, no fever                                                                  |
      | IFL-48  | age 14 years, marrow edema site medial clavicle, recent injury                                              |
      | IFL-55  | no anterior chest wall hyperostosis                                                                         |
      | IFL-92  | sex male, age 34 years, pain site foot, joint redness, recent injury                                        |
      | IFL-95  | age 64 years, pain site neck, C-reactive protein 12 mg/L, restricted spinal movement, tissue culture growth |
      | IFL-96  | age 22 years, pain site clavicle, sclerotic lesion, cortical destruction                                    |
      | IFL-98  | pain site jaw, no bone culture growth, blood culture growth                                                 |
      | IFL-128 | lymph nodes on imaging, lytic lesion, pain site hand, tuberculosis exposure                                 |

    Examples: Number of sites
      | rule    | findings                                                                               |
      | IFL-49  | age 14 years, number of edema sites 2 sites, pain site clavicle, blasts in bone marrow |
      | IFL-101 | age 41 years, pain site buttock, pain side both, pain duration 3 weeks                 |

    Examples: Course
      | rule    | findings                                                                                      |
      | IFL-50  | age 14 years, relapsing course, pain site clavicle, sickle cell disease                       |
      | IFL-127 | age 22 years, pain site clavicle, relapsing course, marrow edema on MRI, cortical destruction |

    Examples: Microbiology
      | rule   | findings                                                                                                                          |
      | IFL-51 | age 14 years, pain site clavicle, no bone culture growth, mycobacteria detected                                                   |
      | IFL-56 | age 22 years, marrow edema site vertebral body, number of edema sites 2 sites, no bone culture growth, histology shows malignancy |
      | IFL-57 | bone culture growth, organism grown cutibacterium                                                                                 |

    Examples: Crystals
      | rule   | findings                                                                |
      | IFL-59 | crystals in synovial fluid, synovial crystal type calcium pyrophosphate |
      | IFL-82 | synovial crystal type monosodium urate                                  |
      | IFL-66 | crystals in synovial fluid                                              |

    Examples: Tophi
      | rule   | findings |
      | IFL-60 | no tophi |

    Examples: Uric acid
      | rule   | findings                          |
      | IFL-62 | uric acid 6 mg/dL, joint swelling |

    Examples: Duration and onset
      | rule   | findings                                                                                                      |
      | IFL-63 | pain onset sudden, joint redness, age 34 years, recent injury                                                 |
      | IFL-64 | joint swelling, similar episode before, pain onset sudden, age 29 years                                       |
      | IFL-73 | age 12 years, pain duration 4 weeks, relapsing course                                                         |
      | IFL-94 | age 69 years, pain onset sudden, joint swelling, pain site knee, joint prosthesis                             |
      | IFL-99 | age 14 years, pain duration 15 weeks, marrow edema on MRI, no fever, bone pain, athletic or military training |

    Examples: Blood count
      | rule   | findings                                            |
      | IFL-75 | age 12 years, bone pain, platelet count 165 ×10^9/L |

    Examples: Spinal movement
      | rule    | findings                                                                                           |
      | IFL-106 | restricted spinal movement, age 41 years, pain site buttock, pain duration 15 weeks, disc prolapse |

    Examples: Calcification
      | rule    | findings                                                           |
      | IFL-119 | chondrocalcinosis, joint swelling, recent injury                   |
      | IFL-120 | no chondrocalcinosis                                               |
      | IFL-121 | calcification around the dens, pain site hip                       |
      | IFL-122 | periarticular calcification, marrow edema on MRI, soft tissue mass |

    Examples: Course of the fever
      | rule    | findings                                                                                                  |
      | IFL-123 | fever, swollen joint count 2 sites, pain duration 3 weeks, no blood culture growth, tissue culture growth |

    Examples: Limits
      | rule   | findings                                                                   |
      | IFL-90 | age 14 years, pain site clavicle, histology shows nonspecific inflammation |
      | IFL-91 | age 14 years, pain site clavicle, no blasts in bone marrow                 |
