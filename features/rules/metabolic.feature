Feature: What speaks for and against a metabolic or nutritional cause
  Each row is one patient, with nothing recorded but what stands in it.
  First every rule where it speaks; then its near miss, the same patient with one thing changed, where it stays silent.

  Scenario Outline: <rule> speaks for a metabolic or nutritional cause: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks for metabolic

    Examples: Bone strength
      | rule   | title                                                                                                          | findings                                                    |
      | MET-01 | Low bone density or an earlier fragility fracture speaks for weak bone behind the edema                        | known osteoporosis                                          |
      | MET-95 | A T-score of −2.5 or lower together with an earlier fragility fracture is osteoporosis that has already broken | bone density T-score -5 SD, previous fragility fracture     |
      | MET-02 | Thinned bone on the radiograph or CT, or a T-score below normal, speaks weakly for weak bone behind the edema  | bone density T-score -4 SD                                  |
      | MET-03 | Corticosteroids, radiotherapy or another road to weak bone speaks weakly for a metabolic cause                 | corticosteroid use, age 24 years                            |
      | MET-11 | New back pain in somebody on corticosteroids speaks for a fragility fracture of the spine                      | pain site back, corticosteroid use, age 54 years            |
      | MET-43 | Little sun or poor absorption of food speaks weakly for lack of vitamin D                                      | little sun exposure                                         |
      | MET-64 | Missing periods or too little food for the training done speak weakly for weak bone                            | low energy availability                                     |
      | MET-68 | Osteoporosis in the family speaks weakly for weak bone behind the edema                                        | family history of osteoporosis                              |
      | MET-69 | Fatty marrow after irradiation speaks for an insufficiency fracture where the bone hurts                       | radiotherapy to the site, fatty marrow, marrow edema on MRI |

    Examples: Edema pattern on MRI
      | rule   | title                                                                                                                          | findings                                                                       |
      | MET-04 | Edema of both sacral wings that joins like an H speaks for a sacral insufficiency fracture                                     | H-shaped sacral edema                                                          |
      | MET-05 | Edema or a fracture of the sacrum or pubis in an older person, without fever or a lesion, speaks for an insufficiency fracture | age 59 years, marrow edema site sacral ala                                     |
      | MET-06 | Edema of the sacrum or pubis after irradiation speaks for an insufficiency fracture                                            | radiotherapy to the site, marrow edema site sacral ala                         |
      | MET-27 | Metaphyseal edema or signal change on both sides with edema of periosteum or soft tissue in a child speaks for scurvy          | metaphyseal marrow signal change on both sides, age 14 years, periosteal edema |
      | MET-28 | Metaphyseal edema or signal change at several places or on both sides in a child speaks weakly for scurvy                      | age 14 years, metaphyseal marrow signal change on both sides                   |
      | MET-29 | Metaphyseal edema or signal change in a child whose diet is poor speaks for scurvy                                             | metaphyseal marrow signal change, age 14 years, restricted diet                |
      | MET-70 | A sacral or pubic fracture around childbirth, or in an underfed person, without training, speaks for an insufficiency fracture | pregnancy, H-shaped sacral edema                                               |
      | MET-92 | Edema of the sacral ala or pubis around childbirth, or in an underfed person, speaks weakly for an insufficiency fracture      | pregnancy, marrow edema site sacral ala                                        |

    Examples: Fracture line
      | rule   | title                                                                                                                                           | findings                                             |
      | MET-07 | A fracture in bone known to be weak speaks for an insufficiency fracture                                                                        | fracture line on MRI, known osteoporosis             |
      | MET-08 | A fracture without injury in somebody not known to train speaks for an insufficiency fracture                                                   | fracture line on MRI, no recent injury               |
      | MET-09 | A fracture without adequate force speaks for weak bone                                                                                          | fracture without adequate force, age 54 years        |
      | MET-38 | A pseudofracture on imaging speaks strongly for osteomalacia                                                                                    | pseudofracture                                       |
      | MET-71 | A broken sacrum with neither injury nor training on record speaks a little for weak bone, also in a young woman                                 | sex female, fracture site sacral fracture            |
      | MET-72 | A fracture at 60 or more in a woman, without injury, training or a lesion on record, speaks for an insufficiency fracture                       | fracture line on MRI, age 64 years, sex female       |
      | MET-74 | A broken vertebra in somebody with corticosteroids, heparin, too little food or thin bones in the family speaks for osteoporosis even before 50 | fracture site vertebral fracture, corticosteroid use |

    Examples: Age and sex
      | rule   | title                                                                                                                | findings                                                  |
      | MET-10 | Pain of the low back, pelvis or groin in an older woman who was not hurt speaks weakly for an insufficiency fracture | sex female, age 64 years, no recent injury, pain site hip |
      | MET-80 | A subchondral fracture in an older, heavy or osteoporotic woman is insufficiency rather than necrosis                | sex female, subchondral fracture, age 59 years            |

    Examples: Risk factors for vertebral fracture
      | rule   | title                                                                              | findings                                        |
      | MET-12 | Sudden back pain at 70 or more speaks weakly for a fragility fracture of the spine | pain site back, age 74 years, pain onset sudden |

    Examples: Marrow signal
      | rule   | title                                                                                                                         | findings                                       |
      | MET-13 | A collapsed vertebra that keeps normal marrow, or shows a band of edema or a pocket of fluid, speaks for a fragility fracture | vertebral collapse, preserved vertebral marrow |
      | MET-73 | A collapsed vertebra at 50 or more without a sign of tumor or infection speaks for a fragility fracture                       | vertebral collapse, age 54 years, sex female   |

    Examples: Subchondral line or rim
      | rule   | title                                                                                                                                       | findings                                                                  |
      | MET-16 | An irregular dark line that runs parallel to the joint surface speaks for a subchondral insufficiency fracture                              | subchondral line parallel to the surface                                  |
      | MET-17 | Such a line in a knee with a torn meniscal root is a subchondral insufficiency fracture, not necrosis                                       | subchondral line parallel to the surface, meniscal root tear              |
      | MET-18 | A fracture beneath the joint surface without a rim speaks for a subchondral insufficiency fracture                                          | subchondral fracture                                                      |
      | MET-78 | Edema with a dark area beneath the surface of hip or knee at 50 or more, and no rim, speaks weakly for a subchondral insufficiency fracture | subchondral low-signal area, age 54 years, marrow edema site femoral head |

    Examples: Meniscus
      | rule   | title                                                                                                                                             | findings                                                            |
      | MET-19 | Edema under a torn meniscal root at 45 or more speaks a little for a subchondral insufficiency fracture                                           | meniscal root tear, marrow edema site femoral condyle, age 49 years |
      | MET-79 | A meniscus pushed out of its place, or a recent operation on it, over edema of the condyle speaks weakly for a subchondral insufficiency fracture | age 49 years, marrow edema site femoral condyle, meniscal extrusion |

    Examples: Duration and onset
      | rule   | title                                                                                                                                           | findings                                                           |
      | MET-20 | Sudden knee or hip pain without injury at 55 or more speaks weakly for a subchondral insufficiency fracture                                     | pain onset sudden, age 59 years, pain site hip                     |
      | MET-77 | Edema beneath the surface of the femoral condyle at 55 or more, with sudden pain and no injury, speaks for a subchondral insufficiency fracture | marrow edema site femoral condyle, age 59 years, pain onset sudden |

    Examples: Diet
      | rule   | title                                                                                                                | findings                                           |
      | MET-23 | A narrow diet with hardly any fruit or vegetables speaks for scurvy                                                  | restricted diet, marrow edema on MRI               |
      | MET-24 | An eating disorder, malnutrition, poor absorption or a developmental disability speaks for scurvy in a young patient | age 26 years, eating disorder, marrow edema on MRI |

    Examples: Bleeding signs
      | rule   | title                                                                                 | findings                         |
      | MET-25 | Bleeding gums or bleeding at the hair roots speaks for scurvy                         | gum bleeding                     |
      | MET-26 | Bruises or bleeds into the skin with normal platelets or a poor diet speak for scurvy | gum bleeding, normal blood count |

    Examples: Vitamin C level
      | rule   | title                                    | findings                  |
      | MET-30 | A low plasma vitamin C speaks for scurvy | vitamin C level 17 µmol/L |

    Examples: Course under treatment
      | rule   | title                                                    | findings              |
      | MET-31 | Pain and edema that clear after vitamin C confirm scurvy | response to vitamin C |

    Examples: Bone pain and weakness
      | rule   | title                                                                                    | findings                                       |
      | MET-34 | Pain of bone or at many places with weak hips or a waddling gait speaks for osteomalacia | widespread bone pain, proximal muscle weakness |

    Examples: Bone profile
      | rule   | title                                                                                                                        | findings                                                      |
      | MET-35 | Raised alkaline phosphatase with low phosphate, calcium or vitamin D, or raised parathyroid hormone, speaks for osteomalacia | alkaline phosphatase 162 U/L, age 24 years, phosphate 2 mg/dL |
      | MET-36 | A very low phosphate speaks strongly for osteomalacia                                                                        | phosphate 1.5 mg/dL                                           |
      | MET-37 | A low phosphate speaks for osteomalacia even when calcium and vitamin D are normal                                           | phosphate 2 mg/dL                                             |
      | MET-83 | Low phosphate with a fracture, weak hips or pain of many bones makes hypophosphatemic osteomalacia very likely               | phosphate 2 mg/dL, fracture line on MRI                       |
      | MET-88 | A high calcium with a low phosphate speaks for hyperparathyroidism                                                           | phosphate 2 mg/dL, calcium 13 mg/dL                           |
      | MET-89 | A high calcium alone speaks a little for hyperparathyroidism, and as much for cancer                                         | calcium 13 mg/dL                                              |

    Examples: Histology
      | rule   | title                                                            | findings                     |
      | MET-39 | Excess unmineralized matrix in a bone biopsy proves osteomalacia | histology shows osteomalacia |

    Examples: Known bone disease
      | rule   | title                                                                                                | findings                          |
      | MET-40 | A known hereditary bone disease speaks for a metabolic cause of new bone pain                        | hereditary bone disease           |
      | MET-90 | Bone pain, fractures or marrow edema in chronic kidney disease speak a little for renal bone disease | chronic kidney disease, bone pain |

    Examples: Vitamin D level
      | rule   | title                                                                                                                 | findings                                                  |
      | MET-41 | A very low vitamin D, or one that is low with widespread pain, weak hips or a pseudofracture, speaks for osteomalacia | 25-OH vitamin D 8 ng/mL                                   |
      | MET-42 | Low vitamin D with edema of the foot or ankle speaks weakly for a metabolic share                                     | 25-OH vitamin D 15 ng/mL, marrow edema site distal tibia  |
      | MET-86 | Known lack of vitamin D beside a fracture without adequate force speaks for osteomalacia or weak bone                 | 25-OH vitamin D 15 ng/mL, fracture without adequate force |

    Examples: Drug and site of pain
      | rule   | title                                                                                           | findings                            |
      | MET-45 | Thigh pain in somebody on a bisphosphonate or denosumab speaks for an atypical femoral fracture | bisphosphonate use, pain site thigh |
      | MET-46 | Groin pain in somebody on a bisphosphonate or denosumab speaks for an atypical femoral fracture | bisphosphonate use, pain site hip   |

    Examples: Lateral cortex
      | rule   | title                                                                                                                                     | findings                                                        |
      | MET-47 | A thickened, beaked or cracked lateral cortex of the femur speaks for an atypical femoral fracture                                        | lateral subtrochanteric cortical thickening                     |
      | MET-48 | A changed lateral cortex under a bisphosphonate or denosumab is an atypical femoral fracture                                              | lateral subtrochanteric cortical thickening, bisphosphonate use |
      | MET-49 | Edema or callus of the femoral shaft under a bisphosphonate or denosumab speaks for an atypical femoral fracture                          | bisphosphonate use, marrow edema site proximal femoral shaft    |
      | MET-87 | A broken femoral shaft after a slight fall or none, in somebody on a bisphosphonate or denosumab, speaks for an atypical femoral fracture | bisphosphonate use, fracture site femoral shaft fracture        |

    Examples: Both sides
      | rule   | title                                                                                            | findings                                          |
      | MET-50 | The same change in both femoral shafts under these drugs speaks for atypical femoral fractures   | bisphosphonate use, both femoral shafts affected  |
      | MET-51 | Thigh or groin pain on both sides under these drugs speaks weakly for atypical femoral fractures | bisphosphonate use, pain side both, pain site hip |

    Examples: Alkaline phosphatase
      | rule   | title                                                                                                                                                           | findings                                              |
      | MET-53 | An alkaline phosphatase that is always low speaks for hypophosphatasia                                                                                          | persistently low alkaline phosphatase                 |
      | MET-93 | An alkaline phosphatase that is always low with cracks of the outer femur, or with one metatarsal fracture after another, makes hypophosphatasia nearly certain | persistently low alkaline phosphatase, pseudofracture |

    Examples: Returning fractures
      | rule   | title                                                                                                                                        | findings                                                         |
      | MET-54 | Stress fractures that return, a metatarsal fracture or a crack of the outer femur with a low alkaline phosphatase speak for hypophosphatasia | previous stress fractures, persistently low alkaline phosphatase |
      | MET-75 | Fractures that follow each other or lie on both sides, without adequate force, speak for a disease of the skeleton                           | previous fracture elsewhere, no recent injury                    |

    Examples: Parathyroid hormone
      | rule   | title                                                                                                        | findings                                             |
      | MET-56 | A raised parathyroid hormone with a high calcium makes hyperparathyroidism nearly certain                    | parathyroid hormone 81 pg/mL, calcium 13 mg/dL       |
      | MET-57 | A raised parathyroid hormone, or known hyperparathyroidism, in failing kidneys speaks for renal bone disease | parathyroid hormone 81 pg/mL, chronic kidney disease |
      | MET-58 | Known hyperparathyroidism or a raised parathyroid hormone speaks for a metabolic share                       | known hyperparathyroidism                            |

    Examples: Bone lesions
      | rule   | title                                                                                                                             | findings                                            |
      | MET-59 | Lytic lesions or eaten cortex with a raised parathyroid hormone speak for brown tumors and resorption by the hormone              | parathyroid hormone 81 pg/mL, lytic lesion          |
      | MET-91 | Cysts, lytic lesions or a failing hip, shoulder or wrist after years of kidney failure speak for dialysis bone disease or amyloid | chronic kidney disease, pain site hip, lytic lesion |

    Examples: Pregnancy
      | rule   | title                                                                                                               | findings                                                                |
      | MET-61 | Broken vertebrae late in pregnancy or while breastfeeding speak for osteoporosis of pregnancy and lactation         | pregnancy stage third trimester, vertebral collapse                     |
      | MET-62 | Severe back pain late in pregnancy or while breastfeeding speaks weakly for osteoporosis of pregnancy and lactation | pain site back, pain severity 9 points, pregnancy stage third trimester |

    Examples: Risk factors for osteoporosis of pregnancy
      | rule   | title                                                                                                    | findings                                                 |
      | MET-76 | Osteoporosis of pregnancy is more likely with a family history, heparin, low weight or earlier fractures | pregnancy, pain site hip, family history of osteoporosis |

    Examples: Radiograph
      | rule   | title                                                             | findings                                                |
      | MET-81 | Thinned bone in a child on a narrow diet speaks weakly for scurvy | age 14 years, osteopenia on radiograph, restricted diet |

    Examples: Gait
      | rule   | title                                                                   | findings                            |
      | MET-82 | A limp or refusal to walk in a child on a narrow diet speaks for scurvy | age 14 years, restricted diet, limp |

    Examples: Number of sites
      | rule   | title                                                                                                      | findings                                                                |
      | MET-84 | Cracks or edema at several bones with weak muscles or a raised alkaline phosphatase speak for osteomalacia | previous fracture elsewhere, alkaline phosphatase 162 U/L, age 24 years |

    Examples: Growth plate on imaging
      | rule   | title                                                                                                        | findings                                                      |
      | MET-85 | Widened growth plates or frayed metaphyses with low vitamin D or phosphate, or bent limbs, speak for rickets | age 14 years, growth plate widening, 25-OH vitamin D 15 ng/mL |

    Examples: Diffuse marrow change
      | rule   | title                                                                                          | findings                                        |
      | MET-94 | Marrow that looks wrong everywhere in a starved person speaks for marrow that has lost its fat | diffuse abnormal marrow signal, eating disorder |

  Scenario Outline: <rule> speaks against a metabolic or nutritional cause: <title>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> speaks against metabolic

    Examples: Load history
      | rule   | title                                                                                         | findings                                    |
      | MET-14 | A young person with normal bone and a rise in load has fatigue, not an insufficiency fracture | age 36 years, athletic or military training |

    Examples: Bone work-up
      | rule   | title                                                                                  | findings                                                                        |
      | MET-15 | A normal bone density speaks against an insufficiency fracture                         | bone density T-score 0 SD                                                       |
      | MET-44 | Normal phosphate and alkaline phosphatase speak against osteomalacia                   | normal bone profile, age 24 years                                               |
      | MET-63 | A normal bone density speaks against osteoporosis                                      | bone density T-score 0 SD                                                       |
      | MET-65 | A young person with a good diet and a normal bone work-up has hardly a metabolic cause | age 46 years, no restricted diet, normal bone profile, 25-OH vitamin D 25 ng/mL |
      | MET-67 | A normal metabolic screen speaks weakly against a metabolic cause                      | metabolic screen normal                                                         |

    Examples: Subchondral line or rim
      | rule   | title                                                                                                      | findings                       |
      | MET-21 | A smooth, concave rim or a double line speaks against a subchondral insufficiency fracture                 | subchondral line concave rim   |
      | MET-22 | Subchondral marrow edema without any dark line or area speaks against a subchondral insufficiency fracture | no subchondral low-signal area |

    Examples: Vitamin C level
      | rule   | title                                          | findings                  |
      | MET-32 | A normal vitamin C level speaks against scurvy | vitamin C level 29 µmol/L |

    Examples: Diet
      | rule   | title                                                      | findings                            |
      | MET-33 | A varied diet without bleeding signs speaks against scurvy | no restricted diet, no gum bleeding |

    Examples: Drug and site of pain
      | rule   | title                                                                         | findings              |
      | MET-52 | Never having had a bisphosphonate speaks against an atypical femoral fracture | no bisphosphonate use |

    Examples: Alkaline phosphatase
      | rule   | title                                                                               | findings                                  |
      | MET-55 | A normal or raised alkaline phosphatase in an adult speaks against hypophosphatasia | alkaline phosphatase 50 U/L, age 24 years |

    Examples: Parathyroid hormone
      | rule   | title                                                                       | findings                     |
      | MET-60 | A parathyroid hormone that is not raised speaks against hyperparathyroidism | parathyroid hormone 49 pg/mL |

    Examples: Mechanism of injury
      | rule   | title                                                                                                          | findings                                                |
      | MET-66 | Edema after a clear injury in a younger person with normal blood tests speaks weakly against a metabolic cause | recent injury, age 46 years, routine blood tests normal |

  Scenario Outline: <rule> says nothing about a metabolic or nutritional cause with <findings>
    Given a patient with <findings>
    When the findings are worked up
    Then <rule> stays silent

    Examples: Bone strength
      | rule   | findings                                                                      |
      | MET-01 | no known osteoporosis                                                         |
      | MET-95 | bone density T-score -2 SD, previous fragility fracture                       |
      | MET-02 | bone density T-score -4 SD, periarticular osteopenia                          |
      | MET-03 | corticosteroid use, age 24 years, subchondral line concave rim                |
      | MET-11 | pain site back, corticosteroid use, age 54 years, fever                       |
      | MET-43 | no little sun exposure                                                        |
      | MET-64 | no low energy availability                                                    |
      | MET-68 | no family history of osteoporosis                                             |
      | MET-69 | radiotherapy to the site, fatty marrow, marrow edema on MRI, soft tissue mass |

    Examples: Edema pattern on MRI
      | rule   | findings                                                                                                   |
      | MET-04 | H-shaped sacral edema, age 14 years                                                                        |
      | MET-05 | age 59 years, marrow edema site sacral ala, sudden rise in training load                                   |
      | MET-06 | radiotherapy to the site, marrow edema site sacral ala, soft tissue mass                                   |
      | MET-27 | metaphyseal marrow signal change on both sides, age 14 years, periosteal edema, platelet count 112 ×10^9/L |
      | MET-28 | age 14 years, metaphyseal marrow signal change on both sides, intraosseous abscess                         |
      | MET-29 | metaphyseal marrow signal change, age 19 years, restricted diet                                            |
      | MET-70 | pregnancy, H-shaped sacral edema, pain from the moment of injury                                           |
      | MET-92 | pregnancy, marrow edema site sacral ala, recent injury                                                     |

    Examples: Fracture line
      | rule   | findings                                                                             |
      | MET-07 | fracture line on MRI, known osteoporosis, pain from the moment of injury             |
      | MET-08 | fracture line on MRI, no recent injury, soft tissue mass                             |
      | MET-09 | fracture without adequate force, age 54 years, fracture site carpal fracture         |
      | MET-38 | no pseudofracture                                                                    |
      | MET-71 | sex female, fracture site sacral fracture, fever                                     |
      | MET-72 | fracture line on MRI, age 64 years, sex female, previous cancer                      |
      | MET-74 | fracture site vertebral fracture, corticosteroid use, pain from the moment of injury |

    Examples: Age and sex
      | rule   | findings                                                       |
      | MET-10 | sex female, age 59 years, no recent injury, pain site hip      |
      | MET-80 | sex female, subchondral fracture, age 59 years, serpentine rim |

    Examples: Risk factors for vertebral fracture
      | rule   | findings                                        |
      | MET-12 | pain site back, age 69 years, pain onset sudden |

    Examples: Marrow signal
      | rule   | findings                                                                               |
      | MET-13 | vertebral collapse, preserved vertebral marrow, mechanism of injury fall, age 56 years |
      | MET-73 | vertebral collapse, age 54 years, sex female, pedicle involvement                      |

    Examples: Load history
      | rule   | findings                                                              |
      | MET-14 | age 36 years, athletic or military training, radiotherapy to the site |

    Examples: Bone work-up
      | rule   | findings                                                                                                  |
      | MET-15 | bone density T-score 0 SD, denosumab use                                                                  |
      | MET-44 | normal bone profile, age 24 years, histology shows osteomalacia                                           |
      | MET-63 | bone density T-score -2 SD                                                                                |
      | MET-65 | age 46 years, no restricted diet, normal bone profile, 25-OH vitamin D 25 ng/mL, radiotherapy to the site |
      | MET-67 | metabolic screen normal, denosumab use                                                                    |

    Examples: Subchondral line or rim
      | rule   | findings                                                                                 |
      | MET-16 | subchondral line shape not described                                                     |
      | MET-17 | subchondral line parallel to the surface, no meniscal root tear                          |
      | MET-18 | subchondral fracture, pain from the moment of injury                                     |
      | MET-21 | subchondral line parallel to the surface                                                 |
      | MET-22 | subchondral low-signal area                                                              |
      | MET-78 | subchondral low-signal area, age 54 years, marrow edema site femoral head, recent injury |

    Examples: Meniscus
      | rule   | findings                                                                                                    |
      | MET-19 | meniscal root tear, marrow edema site femoral condyle, age 44 years                                         |
      | MET-79 | age 49 years, marrow edema site femoral condyle, meniscal extrusion, erythrocyte sedimentation rate 25 mm/h |

    Examples: Duration and onset
      | rule   | findings                                                                           |
      | MET-20 | pain onset sudden, age 59 years, pain site hip, fever                              |
      | MET-77 | marrow edema site femoral condyle, age 59 years, pain onset sudden, serpentine rim |

    Examples: Diet
      | rule   | findings                                           |
      | MET-23 | restricted diet, no marrow edema on MRI            |
      | MET-24 | age 31 years, eating disorder, marrow edema on MRI |
      | MET-33 | no restricted diet, no gum bleeding, malabsorption |

    Examples: Bleeding signs
      | rule   | findings                            |
      | MET-25 | gum bleeding, blasts on blood film  |
      | MET-26 | gum bleeding, no normal blood count |

    Examples: Vitamin C level
      | rule   | findings                                         |
      | MET-30 | vitamin C level 25 µmol/L                        |
      | MET-32 | vitamin C level 29 µmol/L, response to vitamin C |

    Examples: Course under treatment
      | rule   | findings                 |
      | MET-31 | no response to vitamin C |

    Examples: Bone pain and weakness
      | rule   | findings                                                     |
      | MET-34 | widespread bone pain, proximal muscle weakness, age 14 years |

    Examples: Bone profile
      | rule   | findings                                                           |
      | MET-35 | alkaline phosphatase 162 U/L, age 24 years, phosphate 3 mg/dL      |
      | MET-36 | phosphate 1.5 mg/dL, ionized calcium 2 mmol/L                      |
      | MET-37 | phosphate 2 mg/dL, known hyperparathyroidism                       |
      | MET-83 | phosphate 2 mg/dL, fracture line on MRI, known hyperparathyroidism |
      | MET-88 | phosphate 2 mg/dL, calcium 9 mg/dL                                 |
      | MET-89 | calcium 9 mg/dL                                                    |

    Examples: Histology
      | rule   | findings                        |
      | MET-39 | no histology shows osteomalacia |

    Examples: Known bone disease
      | rule   | findings                                            |
      | MET-40 | no hereditary bone disease                          |
      | MET-90 | chronic kidney disease, bone pain, soft tissue mass |

    Examples: Vitamin D level
      | rule   | findings                                                                    |
      | MET-41 | 25-OH vitamin D 22 ng/mL                                                    |
      | MET-42 | 25-OH vitamin D 22 ng/mL, marrow edema site distal tibia                    |
      | MET-86 | 25-OH vitamin D 15 ng/mL, fracture without adequate force, soft tissue mass |

    Examples: Drug and site of pain
      | rule   | findings                                                          |
      | MET-45 | bisphosphonate use, pain site hip                                 |
      | MET-46 | bisphosphonate use, pain site hip, pain from the moment of injury |
      | MET-52 | no bisphosphonate use, lateral subtrochanteric edema              |

    Examples: Lateral cortex
      | rule   | findings                                                                                 |
      | MET-47 | lateral subtrochanteric cortical thickening, soft tissue mass                            |
      | MET-48 | lateral subtrochanteric cortical thickening, bisphosphonate use, soft tissue mass        |
      | MET-49 | bisphosphonate use, marrow edema site proximal femoral shaft, soft tissue mass           |
      | MET-87 | bisphosphonate use, fracture site femoral shaft fracture, pain from the moment of injury |

    Examples: Both sides
      | rule   | findings                                            |
      | MET-50 | bisphosphonate use, no both femoral shafts affected |
      | MET-51 | bisphosphonate use, pain side both, pain site pubis |

    Examples: Alkaline phosphatase
      | rule   | findings                                                 |
      | MET-53 | no persistently low alkaline phosphatase                 |
      | MET-55 | alkaline phosphatase 50 U/L, age 19 years                |
      | MET-93 | persistently low alkaline phosphatase, no pseudofracture |

    Examples: Returning fractures
      | rule   | findings                                                            |
      | MET-54 | previous stress fractures, no persistently low alkaline phosphatase |
      | MET-75 | previous fracture elsewhere, no recent injury, previous cancer      |

    Examples: Parathyroid hormone
      | rule   | findings                                               |
      | MET-56 | parathyroid hormone 81 pg/mL, calcium 9 mg/dL          |
      | MET-57 | parathyroid hormone 58 pg/mL, chronic kidney disease   |
      | MET-58 | known hyperparathyroidism, 25-OH vitamin D 15 ng/mL    |
      | MET-60 | parathyroid hormone 49 pg/mL, ionized calcium 2 mmol/L |

    Examples: Bone lesions
      | rule   | findings                                                                   |
      | MET-59 | parathyroid hormone 58 pg/mL, lytic lesion                                 |
      | MET-91 | chronic kidney disease, pain site hip, lytic lesion, tissue culture growth |

    Examples: Pregnancy
      | rule   | findings                                                                                                                    |
      | MET-61 | pregnancy stage third trimester, no vertebral collapse                                                                      |
      | MET-62 | pain site back, pain severity 9 points, pregnancy stage third trimester, pregnancy, fracture site proximal femoral fracture |

    Examples: Mechanism of injury
      | rule   | findings                                                               |
      | MET-66 | recent injury, age 46 years, routine blood tests normal, denosumab use |

    Examples: Risk factors for osteoporosis of pregnancy
      | rule   | findings                                                    |
      | MET-76 | pregnancy, pain site hip, no family history of osteoporosis |

    Examples: Radiograph
      | rule   | findings                                                |
      | MET-81 | age 19 years, osteopenia on radiograph, restricted diet |

    Examples: Gait
      | rule   | findings                                           |
      | MET-82 | age 14 years, restricted diet, limp, recent injury |

    Examples: Number of sites
      | rule   | findings                                                                                                        |
      | MET-84 | previous fracture elsewhere, alkaline phosphatase 162 U/L, age 24 years, erythrocyte sedimentation rate 25 mm/h |

    Examples: Growth plate on imaging
      | rule   | findings                                                             |
      | MET-85 | age 14 years, growth plate widening, 25-OH vitamin D 15 ng/mL, fever |

    Examples: Diffuse marrow change
      | rule   | findings                                                                    |
      | MET-94 | diffuse abnormal marrow signal, eating disorder, histology shows malignancy |
