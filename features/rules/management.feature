Feature: Management options
  Each scenario is one rule: a patient in whom it holds, with nothing recorded but what is needed,
  and below what becomes of it when one thing is recorded otherwise.

  @rule-MAN-01
  Scenario: MAN-01: Rest, protected weight-bearing and a gradual return to load
    Given a patient with slipped femoral epiphysis
    When the findings are worked up
    Then the management options include "Rest, protected weight-bearing and a gradual return to load"
    And with this changed the answer is
      | changed                      | answer                                                                                              |
      | no slipped femoral epiphysis | the management options do not include "Rest, protected weight-bearing and a gradual return to load" |

  @rule-MAN-02
  Scenario: MAN-02: Analgesics, or NSAIDs for a short time, against the pain
    Given a patient with slipped femoral epiphysis
    When the findings are worked up
    Then the management options include "Analgesics, or NSAIDs for a short time, against the pain"
    And with this changed the answer is
      | changed                      | answer                                             |
      | no slipped femoral epiphysis | the management options do not include "Analgesics" |

  @rule-MAN-03
  Scenario: MAN-03: Fixation of a stress fracture of the femoral neck that is complete, displaced, on the tension side, or covers more than half of the neck on the compression side
    Given a patient with athletic or military training, femoral neck fracture
    When the findings are worked up
    Then the management options include "Fixation of a stress fracture of the femoral neck that is complete, displaced, on the tension side, or covers more than half of the neck on the compression side"
    And with this changed the answer is
      | changed                          | answer                                                                                                     |
      | no athletic or military training | the management options do not include "Fixation of a stress fracture of the femoral neck that is complete" |

  @rule-MAN-03
  Scenario: MAN-03: Fixation of a stress fracture of the femoral neck that is complete, displaced, on the tension side, or covers more than half of the neck on the compression side, not for physeal injury
    Given a patient with slipped femoral epiphysis
    When the findings are worked up
    Then the management options do not include "Fixation of a stress fracture of the femoral neck that is complete, displaced, on the tension side, or covers more than half of the neck on the compression side"

  @rule-MAN-04
  Scenario: MAN-04: Fixation or protected weight-bearing of a hip fracture that only MRI shows, as the fracture line demands
    Given a patient with lipohemarthrosis
    When the findings are worked up
    Then the management options include "Fixation or protected weight-bearing of a hip fracture that only MRI shows, as the fracture line demands"
    And with this changed the answer is
      | changed             | answer                                                                                                             |
      | no lipohemarthrosis | the management options do not include "Fixation or protected weight-bearing of a hip fracture that only MRI shows" |

  @rule-MAN-04
  Scenario: MAN-04: Fixation or protected weight-bearing of a hip fracture that only MRI shows, as the fracture line demands, not for physeal injury
    Given a patient with slipped femoral epiphysis
    When the findings are worked up
    Then the management options do not include "Fixation or protected weight-bearing of a hip fracture that only MRI shows, as the fracture line demands"

  @rule-MAN-05
  Scenario: MAN-05: No weight on the leg and same-day orthopedic fixation of a slipped femoral epiphysis; rest from the sport for growth plates stressed by load
    Given a patient with slipped femoral epiphysis
    When the findings are worked up
    Then the management options include "No weight on the leg and same-day orthopedic fixation of a slipped femoral epiphysis; rest from the sport for growth plates stressed by load"
    And with this changed the answer is
      | changed                      | answer                                                       |
      | no slipped femoral epiphysis | the management options do not include "No weight on the leg" |

  @rule-MAN-05
  Scenario: MAN-05: No weight on the leg and same-day orthopedic fixation of a slipped femoral epiphysis; rest from the sport for growth plates stressed by load, not for bone contusion
    Given a patient with contusion pattern pivot shift
    When the findings are worked up
    Then the management options do not include "No weight on the leg and same-day orthopedic fixation of a slipped femoral epiphysis; rest from the sport for growth plates stressed by load"

  @rule-MAN-06
  Scenario: MAN-06: Admission to a safe place and the local child-protection pathway, with a skeletal survey, beside the care of the injury
    Given a 12-month-old patient with metaphyseal corner fracture
    When the findings are worked up
    Then the management options include "Admission to a safe place and the local child-protection pathway, with a skeletal survey, beside the care of the injury"
    And with this changed the answer is
      | changed                        | answer                                                            |
      | no metaphyseal corner fracture | the management options do not include "Admission to a safe place" |

  @rule-MAN-06
  Scenario: MAN-06: Admission to a safe place and the local child-protection pathway, with a skeletal survey, beside the care of the injury, not for physeal injury
    Given a patient with slipped femoral epiphysis
    When the findings are worked up
    Then the management options do not include "Admission to a safe place and the local child-protection pathway, with a skeletal survey, beside the care of the injury"

  @rule-MAN-07
  Scenario: MAN-07: Physical therapy that rebuilds strength and load step by step once walking is free of pain
    Given a patient with slipped femoral epiphysis
    When the findings are worked up
    Then the management options include "Physical therapy that rebuilds strength and load step by step once walking is free of pain"
    And with this changed the answer is
      | changed                      | answer                                                                          |
      | no slipped femoral epiphysis | the management options do not include "Physical therapy that rebuilds strength" |

  @rule-MAN-08
  Scenario: MAN-08: Avoiding the load that provokes the pain, above all heavy pressing with the arms
    Given a patient with marrow edema site distal clavicle, recent injury
    When the findings are worked up
    Then the management options include "Avoiding the load that provokes the pain, above all heavy pressing with the arms"
    And with this changed the answer is
      | changed                        | answer                                                                           |
      | marrow edema site femoral head | the management options do not include "Avoiding the load that provokes the pain" |

  @rule-MAN-08
  Scenario: MAN-08: Avoiding the load that provokes the pain, above all heavy pressing with the arms, not for physeal injury
    Given a patient with slipped femoral epiphysis
    When the findings are worked up
    Then the management options do not include "Avoiding the load that provokes the pain, above all heavy pressing with the arms"

  @rule-MAN-09
  Scenario: MAN-09: Disease-modifying drugs early, methotrexate in the first strategy, with a short tapered course of steroids where needed
    Given a patient with anti-CCP antibodies, joint pain
    When the findings are worked up
    Then the management options include "Disease-modifying drugs early, methotrexate in the first strategy, with a short tapered course of steroids where needed"
    And with this changed the answer is
      | changed                | answer                                                                |
      | no anti-CCP antibodies | the management options do not include "Disease-modifying drugs early" |

  @rule-MAN-09
  Scenario: MAN-09: Disease-modifying drugs early, methotrexate in the first strategy, with a short tapered course of steroids where needed, not for crystal arthritis
    Given a patient with crystals in synovial fluid
    When the findings are worked up
    Then the management options do not include "Disease-modifying drugs early, methotrexate in the first strategy, with a short tapered course of steroids where needed"

  @rule-MAN-10
  Scenario: MAN-10: NSAIDs at full dose with exercise first, then a biological or targeted drug if disease stays active
    Given a patient with sacroiliitis on MRI
    When the findings are worked up
    Then the management options include "NSAIDs at full dose with exercise first, then a biological or targeted drug if disease stays active"
    And with this changed the answer is
      | changed                | answer                                                                          |
      | no sacroiliitis on MRI | the management options do not include "NSAIDs at full dose with exercise first" |

  @rule-MAN-10
  Scenario: MAN-10: NSAIDs at full dose with exercise first, then a biological or targeted drug if disease stays active, not for crystal arthritis
    Given a patient with crystals in synovial fluid
    When the findings are worked up
    Then the management options do not include "NSAIDs at full dose with exercise first, then a biological or targeted drug if disease stays active"

  @rule-MAN-11
  Scenario: MAN-11: Treatment by a rheumatologist, with disease-modifying drugs chosen by disease and organ, and steroids for as short a time as possible, for peripheral spondyloarthritis
    Given a patient with dactylitis
    When the findings are worked up
    Then the management options include "Treatment by a rheumatologist, with disease-modifying drugs chosen by disease and organ, and steroids for as short a time as possible"
    And with this changed the answer is
      | changed       | answer                                                                |
      | no dactylitis | the management options do not include "Treatment by a rheumatologist" |

  @rule-MAN-11
  Scenario: MAN-11: Treatment by a rheumatologist, with disease-modifying drugs chosen by disease and organ, and steroids for as short a time as possible, for juvenile idiopathic arthritis
    Given a 14-year-old patient with pain side both, heel pain, morning stiffness, pain duration 8 weeks
    When the findings are worked up
    Then the management options include "Treatment by a rheumatologist, with disease-modifying drugs chosen by disease and organ, and steroids for as short a time as possible"

  @rule-MAN-11
  Scenario: MAN-11: Treatment by a rheumatologist, with disease-modifying drugs chosen by disease and organ, and steroids for as short a time as possible, for connective tissue disease
    Given a patient with connective tissue disease
    When the findings are worked up
    Then the management options include "Treatment by a rheumatologist, with disease-modifying drugs chosen by disease and organ, and steroids for as short a time as possible"

  @rule-MAN-11
  Scenario: MAN-11: Treatment by a rheumatologist, with disease-modifying drugs chosen by disease and organ, and steroids for as short a time as possible, not for crystal arthritis
    Given a patient with crystals in synovial fluid
    When the findings are worked up
    Then the management options do not include "Treatment by a rheumatologist, with disease-modifying drugs chosen by disease and organ, and steroids for as short a time as possible"

  @rule-MAN-12
  Scenario: MAN-12: NSAIDs first; bisphosphonates, methotrexate or TNF inhibitors when they fail or the spine is affected
    Given a patient with bull head uptake
    When the findings are worked up
    Then the management options include "NSAIDs first; bisphosphonates, methotrexate or TNF inhibitors when they fail or the spine is affected"
    And with this changed the answer is
      | changed             | answer                                               |
      | no bull head uptake | the management options do not include "NSAIDs first" |

  @rule-MAN-12
  Scenario: MAN-12: NSAIDs first; bisphosphonates, methotrexate or TNF inhibitors when they fail or the spine is affected, not for crystal arthritis
    Given a patient with crystals in synovial fluid
    When the findings are worked up
    Then the management options do not include "NSAIDs first; bisphosphonates, methotrexate or TNF inhibitors when they fail or the spine is affected"

  @rule-MAN-13
  Scenario: MAN-13: Colchicine, an NSAID or a short course of steroids for the attack, and urate-lowering treatment for gout that returns or forms tophi
    Given a patient with crystals in synovial fluid
    When the findings are worked up
    Then the management options include "Colchicine, an NSAID or a short course of steroids for the attack, and urate-lowering treatment for gout that returns or forms tophi"
    And with this changed the answer is
      | changed                       | answer                                             |
      | no crystals in synovial fluid | the management options do not include "Colchicine" |

  @rule-MAN-13
  Scenario: MAN-13: Colchicine, an NSAID or a short course of steroids for the attack, and urate-lowering treatment for gout that returns or forms tophi, not for non-bacterial osteitis
    Given a patient with bull head uptake
    When the findings are worked up
    Then the management options do not include "Colchicine, an NSAID or a short course of steroids for the attack, and urate-lowering treatment for gout that returns or forms tophi"

  @rule-MAN-14
  Scenario: MAN-14: Reduced weight-bearing and analgesia
    Given a patient with double line sign
    When the findings are worked up
    Then the management options include "Reduced weight-bearing and analgesia"
    And with this changed the answer is
      | changed             | answer                                                         |
      | no double line sign | the management options do not include "Reduced weight-bearing" |

  @rule-MAN-15
  Scenario: MAN-15: Core decompression, with or without cells or graft, before the joint surface collapses
    Given a patient with double line sign
    When the findings are worked up
    Then the management options include "Core decompression, with or without cells or graft, before the joint surface collapses"
    And with this changed the answer is
      | changed             | answer                                                                                     |
      | no double line sign | the management options do not include "Core decompression, with or without cells or graft" |

  @rule-MAN-15
  Scenario: MAN-15: Core decompression, with or without cells or graft, before the joint surface collapses, not for bone infarct
    Given a patient with bone infarct
    When the findings are worked up
    Then the management options do not include "Core decompression, with or without cells or graft, before the joint surface collapses"

  @rule-MAN-16
  Scenario: MAN-16: Bisphosphonates, which the article lists among the drugs
    Given a patient with double line sign
    When the findings are worked up
    Then the management options include "Bisphosphonates, which the article lists among the drugs"
    And with this changed the answer is
      | changed             | answer                                                                                           |
      | no double line sign | the management options do not include "Bisphosphonates, which the article lists among the drugs" |

  @rule-MAN-16
  Scenario: MAN-16: Bisphosphonates, which the article lists among the drugs, not for bone infarct
    Given a patient with bone infarct
    When the findings are worked up
    Then the management options do not include "Bisphosphonates, which the article lists among the drugs"

  @rule-MAN-17
  Scenario: MAN-17: Iloprost or calcitonin in selected patients
    Given a patient with double line sign
    When the findings are worked up
    Then the management options include "Iloprost or calcitonin in selected patients"
    And with this changed the answer is
      | changed             | answer                                                                              |
      | no double line sign | the management options do not include "Iloprost or calcitonin in selected patients" |

  @rule-MAN-18
  Scenario: MAN-18: Joint replacement once the joint surface has collapsed
    Given a patient with double line sign
    When the findings are worked up
    Then the management options include "Joint replacement once the joint surface has collapsed"
    And with this changed the answer is
      | changed             | answer                                                                                         |
      | no double line sign | the management options do not include "Joint replacement once the joint surface has collapsed" |

  @rule-MAN-18
  Scenario: MAN-18: Joint replacement once the joint surface has collapsed, not for bone infarct
    Given a patient with bone infarct
    When the findings are worked up
    Then the management options do not include "Joint replacement once the joint surface has collapsed"

  @rule-MAN-19
  Scenario: MAN-19: Treating or removing what starves the bone, such as the steroid dose, alcohol or sickle cell crises
    Given a patient with double line sign
    When the findings are worked up
    Then the management options include "Treating or removing what starves the bone, such as the steroid dose, alcohol or sickle cell crises"
    And with this changed the answer is
      | changed             | answer                                                                             |
      | no double line sign | the management options do not include "Treating or removing what starves the bone" |

  @rule-MAN-20
  Scenario: MAN-20: Exercise and information, with weight management where it helps, as the core of treatment, for osteoarthritis
    Given a patient with edema beneath cartilage loss
    When the findings are worked up
    Then the management options include "Exercise and information, with weight management where it helps, as the core of treatment"
    And with this changed the answer is
      | changed                         | answer                                                           |
      | no edema beneath cartilage loss | the management options do not include "Exercise and information" |

  @rule-MAN-20
  Scenario: MAN-20: Exercise and information, with weight management where it helps, as the core of treatment, for meniscal degeneration with root tear
    Given a patient with meniscal root tear
    When the findings are worked up
    Then the management options include "Exercise and information, with weight management where it helps, as the core of treatment"

  @rule-MAN-20
  Scenario: MAN-20: Exercise and information, with weight management where it helps, as the core of treatment, for degenerative disc disease
    Given a patient with claw sign
    When the findings are worked up
    Then the management options include "Exercise and information, with weight management where it helps, as the core of treatment"

  @rule-MAN-20
  Scenario: MAN-20: Exercise and information, with weight management where it helps, as the core of treatment, not for osteitis condensans ilii
    Given a patient with triangular iliac sclerosis
    When the findings are worked up
    Then the management options do not include "Exercise and information, with weight management where it helps, as the core of treatment"

  @rule-MAN-21
  Scenario: MAN-21: Relative rest and NSAIDs for a flare, on the skin before by mouth at the knee
    Given a patient with edema beneath cartilage loss
    When the findings are worked up
    Then the management options include "Relative rest and NSAIDs for a flare, on the skin before by mouth at the knee"
    And with this changed the answer is
      | changed                         | answer                                                |
      | no edema beneath cartilage loss | the management options do not include "Relative rest" |

  @rule-MAN-22
  Scenario: MAN-22: Bisphosphonates for edema and pain
    Given a patient with edema beneath cartilage loss
    When the findings are worked up
    Then the management options include "Bisphosphonates for edema and pain"
    And with this changed the answer is
      | changed                         | answer                                                            |
      | no edema beneath cartilage loss | the management options do not include "Bisphosphonates for edema" |

  @rule-MAN-22
  Scenario: MAN-22: Bisphosphonates for edema and pain, not for degenerative disc disease
    Given a patient with claw sign
    When the findings are worked up
    Then the management options do not include "Bisphosphonates for edema and pain"

  @rule-MAN-23
  Scenario: MAN-23: Subchondroplasty of a painful lesion that has resisted other treatment
    Given a patient with edema beneath cartilage loss
    When the findings are worked up
    Then the management options include "Subchondroplasty of a painful lesion that has resisted other treatment"
    And with this changed the answer is
      | changed                         | answer                                                                                                         |
      | no edema beneath cartilage loss | the management options do not include "Subchondroplasty of a painful lesion that has resisted other treatment" |

  @rule-MAN-23
  Scenario: MAN-23: Subchondroplasty of a painful lesion that has resisted other treatment, not for degenerative disc disease
    Given a patient with claw sign
    When the findings are worked up
    Then the management options do not include "Subchondroplasty of a painful lesion that has resisted other treatment"

  @rule-MAN-24
  Scenario: MAN-24: Joint replacement for a destroyed joint, for osteoarthritis
    Given a patient with edema beneath cartilage loss
    When the findings are worked up
    Then the management options include "Joint replacement for a destroyed joint"
    And with this changed the answer is
      | changed                         | answer                                                                          |
      | no edema beneath cartilage loss | the management options do not include "Joint replacement for a destroyed joint" |

  @rule-MAN-24
  Scenario: MAN-24: Joint replacement for a destroyed joint, for rapidly destructive osteoarthritis
    Given a 54-year-old patient with hip pain, joint destruction on follow-up
    When the findings are worked up
    Then the management options include "Joint replacement for a destroyed joint"

  @rule-MAN-24
  Scenario: MAN-24: Joint replacement for a destroyed joint, not for degenerative disc disease
    Given a patient with claw sign
    When the findings are worked up
    Then the management options do not include "Joint replacement for a destroyed joint"

  @rule-MAN-25
  Scenario: MAN-25: Reassurance, analgesia and physical therapy
    Given a patient with triangular iliac sclerosis
    When the findings are worked up
    Then the management options include "Reassurance, analgesia and physical therapy"
    And with this changed the answer is
      | changed                       | answer                                              |
      | no triangular iliac sclerosis | the management options do not include "Reassurance" |

  @rule-MAN-25
  Scenario: MAN-25: Reassurance, analgesia and physical therapy, not for osteoarthritis
    Given a patient with edema beneath cartilage loss
    When the findings are worked up
    Then the management options do not include "Reassurance, analgesia and physical therapy"

  @rule-MAN-26
  Scenario: MAN-26: Urgent antibiotics, with drainage or debridement where pus, dead bone or a joint is involved
    Given a patient with mycobacteria detected
    When the findings are worked up
    Then the management options include "Urgent antibiotics, with drainage or debridement where pus, dead bone or a joint is involved"
    And with this changed the answer is
      | changed                  | answer                                                     |
      | no mycobacteria detected | the management options do not include "Urgent antibiotics" |

  @rule-MAN-27
  Scenario: MAN-27: Aspiration to dryness or surgical washout of the joint, beside the antibiotics
    Given a patient with synovial fluid culture growth
    When the findings are worked up
    Then the management options include "Aspiration to dryness or surgical washout of the joint, beside the antibiotics"
    And with this changed the answer is
      | changed                          | answer                                                                                         |
      | no synovial fluid culture growth | the management options do not include "Aspiration to dryness or surgical washout of the joint" |

  @rule-MAN-27
  Scenario: MAN-27: Aspiration to dryness or surgical washout of the joint, beside the antibiotics, not for tuberculous infection
    Given a patient with mycobacteria detected
    When the findings are worked up
    Then the management options do not include "Aspiration to dryness or surgical washout of the joint, beside the antibiotics"

  @rule-MAN-28
  Scenario: MAN-28: Antibiotics for weeks after blood cultures and, if these are sterile, biopsy of disc or vertebra; surgery for new deficit, instability or abscess
    Given a patient with back pain, fever
    When the findings are worked up
    Then the management options include "Antibiotics for weeks after blood cultures and, if these are sterile, biopsy of disc or vertebra; surgery for new deficit, instability or abscess"
    And with this changed the answer is
      | changed                               | answer                                                                                 |
      | temperature 37 °C, fever not recorded | the management options do not include "Antibiotics for weeks after blood cultures and" |

  @rule-MAN-28
  Scenario: MAN-28: Antibiotics for weeks after blood cultures and, if these are sterile, biopsy of disc or vertebra; surgery for new deficit, instability or abscess, not for tuberculous infection
    Given a patient with mycobacteria detected
    When the findings are worked up
    Then the management options do not include "Antibiotics for weeks after blood cultures and, if these are sterile, biopsy of disc or vertebra; surgery for new deficit, instability or abscess"

  @rule-MAN-29
  Scenario: MAN-29: Foot-team care with wound debridement, antibiotics guided by bone culture, unloading, and surgery where needed
    Given a patient with diabetes, bone palpable with probe
    When the findings are worked up
    Then the management options include "Foot-team care with wound debridement, antibiotics guided by bone culture, unloading, and surgery where needed"
    And with this changed the answer is
      | changed     | answer                                                                        |
      | no diabetes | the management options do not include "Foot-team care with wound debridement" |

  @rule-MAN-29
  Scenario: MAN-29: Foot-team care with wound debridement, antibiotics guided by bone culture, unloading, and surgery where needed, not for tuberculous infection
    Given a patient with mycobacteria detected
    When the findings are worked up
    Then the management options do not include "Foot-team care with wound debridement, antibiotics guided by bone culture, unloading, and surgery where needed"

  @rule-MAN-30
  Scenario: MAN-30: A full course of tuberculosis drugs after tissue for culture and histology, led by a specialist
    Given a patient with mycobacteria detected
    When the findings are worked up
    Then the management options include "A full course of tuberculosis drugs after tissue for culture and histology, led by a specialist"
    And with this changed the answer is
      | changed                  | answer                                                                                               |
      | no mycobacteria detected | the management options do not include "A full course of tuberculosis drugs after tissue for culture" |

  @rule-MAN-30
  Scenario: MAN-30: A full course of tuberculosis drugs after tissue for culture and histology, led by a specialist, not for septic arthritis
    Given a patient with synovial fluid culture growth
    When the findings are worked up
    Then the management options do not include "A full course of tuberculosis drugs after tissue for culture and histology, led by a specialist"

  @rule-MAN-31
  Scenario: MAN-31: Referral to the orthopedic surgeon, with aspiration in theater and debridement or exchange of the prosthesis
    Given a patient with joint prosthesis, sinus tract
    When the findings are worked up
    Then the management options include "Referral to the orthopedic surgeon, with aspiration in theater and debridement or exchange of the prosthesis"
    And with this changed the answer is
      | changed             | answer                                                                     |
      | no joint prosthesis | the management options do not include "Referral to the orthopedic surgeon" |

  @rule-MAN-31
  Scenario: MAN-31: Referral to the orthopedic surgeon, with aspiration in theater and debridement or exchange of the prosthesis, not for tuberculous infection
    Given a patient with mycobacteria detected
    When the findings are worked up
    Then the management options do not include "Referral to the orthopedic surgeon, with aspiration in theater and debridement or exchange of the prosthesis"

  @rule-MAN-32
  Scenario: MAN-32: Oncological treatment by the kind of tumor, from a specialist team, for primary bone sarcoma
    Given a 36-year-old patient with aggressive bone lesion, soft tissue mass
    When the findings are worked up
    Then the management options include "Oncological treatment by the kind of tumor, from a specialist team"

  @rule-MAN-32
  Scenario: MAN-32: Oncological treatment by the kind of tumor, from a specialist team, for benign bone tumor
    Given a 26-year-old patient with bone lesion position epiphyseal, lytic lesion
    When the findings are worked up
    Then the management options include "Oncological treatment by the kind of tumor, from a specialist team"

  @rule-MAN-32
  Scenario: MAN-32: Oncological treatment by the kind of tumor, from a specialist team, for bone metastasis
    Given a patient with tumor elsewhere on imaging
    When the findings are worked up
    Then the management options include "Oncological treatment by the kind of tumor, from a specialist team"

  @rule-MAN-32
  Scenario: MAN-32: Oncological treatment by the kind of tumor, from a specialist team, for leukemia or lymphoma
    Given a patient with blasts on blood film
    When the findings are worked up
    Then the management options include "Oncological treatment by the kind of tumor, from a specialist team"

  @rule-MAN-32
  Scenario: MAN-32: Oncological treatment by the kind of tumor, from a specialist team, for myeloma
    Given a patient with plasma cells in excess in bone marrow
    When the findings are worked up
    Then the management options include "Oncological treatment by the kind of tumor, from a specialist team"

  @rule-MAN-32
  Scenario: MAN-32: Oncological treatment by the kind of tumor, from a specialist team, not for osteoid osteoma
    Given a patient with nidus
    When the findings are worked up
    Then the management options do not include "Oncological treatment by the kind of tumor, from a specialist team"

  @rule-MAN-33
  Scenario: MAN-33: NSAIDs while waiting, and image-guided ablation or removal of the nidus
    Given a patient with nidus
    When the findings are worked up
    Then the management options include "NSAIDs while waiting, and image-guided ablation or removal of the nidus"
    And with this changed the answer is
      | changed  | answer                                                       |
      | no nidus | the management options do not include "NSAIDs while waiting" |

  @rule-MAN-33
  Scenario: MAN-33: NSAIDs while waiting, and image-guided ablation or removal of the nidus, not for myeloma
    Given a patient with plasma cells in excess in bone marrow
    When the findings are worked up
    Then the management options do not include "NSAIDs while waiting, and image-guided ablation or removal of the nidus"

  @rule-MAN-34
  Scenario: MAN-34: Protection and, where it threatens to break, stabilization of the weakened bone, for bone metastasis
    Given a patient with tumor elsewhere on imaging
    When the findings are worked up
    Then the management options include "Protection and, where it threatens to break, stabilization of the weakened bone"
    And with this changed the answer is
      | changed                       | answer                                                 |
      | no tumor elsewhere on imaging | the management options do not include "Protection and" |

  @rule-MAN-34
  Scenario: MAN-34: Protection and, where it threatens to break, stabilization of the weakened bone, for myeloma
    Given a patient with plasma cells in excess in bone marrow
    When the findings are worked up
    Then the management options include "Protection and, where it threatens to break, stabilization of the weakened bone"

  @rule-MAN-34
  Scenario: MAN-34: Protection and, where it threatens to break, stabilization of the weakened bone, for primary bone sarcoma
    Given a 36-year-old patient with aggressive bone lesion, soft tissue mass
    When the findings are worked up
    Then the management options include "Protection and, where it threatens to break, stabilization of the weakened bone"

  @rule-MAN-34
  Scenario: MAN-34: Protection and, where it threatens to break, stabilization of the weakened bone, for benign bone tumor
    Given a 26-year-old patient with bone lesion position epiphyseal, lytic lesion
    When the findings are worked up
    Then the management options include "Protection and, where it threatens to break, stabilization of the weakened bone"

  @rule-MAN-34
  Scenario: MAN-34: Protection and, where it threatens to break, stabilization of the weakened bone, for leukemia or lymphoma
    Given a patient with blasts on blood film
    When the findings are worked up
    Then the management options include "Protection and, where it threatens to break, stabilization of the weakened bone"

  @rule-MAN-34
  Scenario: MAN-34: Protection and, where it threatens to break, stabilization of the weakened bone, not for osteoid osteoma
    Given a patient with nidus
    When the findings are worked up
    Then the management options do not include "Protection and, where it threatens to break, stabilization of the weakened bone"

  @rule-MAN-35
  Scenario: MAN-35: Vitamin C by mouth, and a diet that contains it
    Given a patient with vitamin C level 17 µmol/L
    When the findings are worked up
    Then the management options include "Vitamin C by mouth, and a diet that contains it"

  @rule-MAN-35
  Scenario: MAN-35: Vitamin C by mouth, and a diet that contains it, not for osteomalacia or vitamin D deficiency
    Given a patient with histology shows osteomalacia
    When the findings are worked up
    Then the management options do not include "Vitamin C by mouth, and a diet that contains it"

  @rule-MAN-36
  Scenario: MAN-36: Unloading with crutches and analgesia until loading is free of pain, then a gradual return, for insufficiency fracture
    Given a patient with H-shaped sacral edema
    When the findings are worked up
    Then the management options include "Unloading with crutches and analgesia until loading is free of pain, then a gradual return"
    And with this changed the answer is
      | changed                  | answer                                                          |
      | no H-shaped sacral edema | the management options do not include "Unloading with crutches" |

  @rule-MAN-36
  Scenario: MAN-36: Unloading with crutches and analgesia until loading is free of pain, then a gradual return, for subchondral insufficiency fracture
    Given a patient with subchondral line parallel to the surface
    When the findings are worked up
    Then the management options include "Unloading with crutches and analgesia until loading is free of pain, then a gradual return"

  @rule-MAN-36
  Scenario: MAN-36: Unloading with crutches and analgesia until loading is free of pain, then a gradual return, not for osteomalacia or vitamin D deficiency
    Given a patient with histology shows osteomalacia
    When the findings are worked up
    Then the management options do not include "Unloading with crutches and analgesia until loading is free of pain, then a gradual return"

  @rule-MAN-37
  Scenario: MAN-37: Vitamin D and calcium where they are lacking, and treatment of the cause, for osteomalacia or vitamin D deficiency
    Given a patient with histology shows osteomalacia
    When the findings are worked up
    Then the management options include "Vitamin D and calcium where they are lacking, and treatment of the cause"
    And with this changed the answer is
      | changed                         | answer                                                                               |
      | no histology shows osteomalacia | the management options do not include "Vitamin D and calcium where they are lacking" |

  @rule-MAN-37
  Scenario: MAN-37: Vitamin D and calcium where they are lacking, and treatment of the cause, for osteoporosis
    Given a patient with pregnancy stage third trimester, vertebral collapse
    When the findings are worked up
    Then the management options include "Vitamin D and calcium where they are lacking, and treatment of the cause"

  @rule-MAN-37
  Scenario: MAN-37: Vitamin D and calcium where they are lacking, and treatment of the cause, for insufficiency fracture
    Given a patient with H-shaped sacral edema
    When the findings are worked up
    Then the management options include "Vitamin D and calcium where they are lacking, and treatment of the cause"

  @rule-MAN-37
  Scenario: MAN-37: Vitamin D and calcium where they are lacking, and treatment of the cause, for subchondral insufficiency fracture
    Given a patient with subchondral line parallel to the surface
    When the findings are worked up
    Then the management options include "Vitamin D and calcium where they are lacking, and treatment of the cause"

  @rule-MAN-37
  Scenario: MAN-37: Vitamin D and calcium where they are lacking, and treatment of the cause, not for atypical femoral fracture
    Given a patient with lateral subtrochanteric cortical thickening
    When the findings are worked up
    Then the management options do not include "Vitamin D and calcium where they are lacking, and treatment of the cause"

  @rule-MAN-38
  Scenario: MAN-38: Osteoporosis drugs once the cause of the weak bone is known, for osteoporosis
    Given a patient with pregnancy stage third trimester, vertebral collapse
    When the findings are worked up
    Then the management options include "Osteoporosis drugs once the cause of the weak bone is known"
    And with this changed the answer is
      | changed                         | answer                                                                                              |
      | pregnancy stage first trimester | the management options do not include "Osteoporosis drugs once the cause of the weak bone is known" |

  @rule-MAN-38
  Scenario: MAN-38: Osteoporosis drugs once the cause of the weak bone is known, for insufficiency fracture
    Given a patient with H-shaped sacral edema
    When the findings are worked up
    Then the management options include "Osteoporosis drugs once the cause of the weak bone is known"

  @rule-MAN-38
  Scenario: MAN-38: Osteoporosis drugs once the cause of the weak bone is known, not for osteomalacia or vitamin D deficiency
    Given a patient with histology shows osteomalacia
    When the findings are worked up
    Then the management options do not include "Osteoporosis drugs once the cause of the weak bone is known"

  @rule-MAN-39
  Scenario: MAN-39: Stopping the antiresorptive drug, unloading, and prophylactic nailing of an incomplete fracture that hurts
    Given a patient with lateral subtrochanteric cortical thickening
    When the findings are worked up
    Then the management options include "Stopping the antiresorptive drug, unloading, and prophylactic nailing of an incomplete fracture that hurts"
    And with this changed the answer is
      | changed                                        | answer                                                                   |
      | no lateral subtrochanteric cortical thickening | the management options do not include "Stopping the antiresorptive drug" |

  @rule-MAN-39
  Scenario: MAN-39: Stopping the antiresorptive drug, unloading, and prophylactic nailing of an incomplete fracture that hurts, not for osteomalacia or vitamin D deficiency
    Given a patient with histology shows osteomalacia
    When the findings are worked up
    Then the management options do not include "Stopping the antiresorptive drug, unloading, and prophylactic nailing of an incomplete fracture that hurts"

  @rule-MAN-40
  Scenario: MAN-40: Referral to a metabolic bone clinic; unloading or fixation of fractures that do not heal
    Given a patient with persistently low alkaline phosphatase
    When the findings are worked up
    Then the management options include "Referral to a metabolic bone clinic; unloading or fixation of fractures that do not heal"
    And with this changed the answer is
      | changed                                  | answer                                                                      |
      | no persistently low alkaline phosphatase | the management options do not include "Referral to a metabolic bone clinic" |

  @rule-MAN-40
  Scenario: MAN-40: Referral to a metabolic bone clinic; unloading or fixation of fractures that do not heal, not for osteomalacia or vitamin D deficiency
    Given a patient with histology shows osteomalacia
    When the findings are worked up
    Then the management options do not include "Referral to a metabolic bone clinic; unloading or fixation of fractures that do not heal"

  @rule-MAN-41
  Scenario: MAN-41: Referral to endocrinology or nephrology, and removal of the gland where the disease is primary
    Given a patient with calcium 13 mg/dL
    When the findings are worked up
    Then the management options include "Referral to endocrinology or nephrology, and removal of the gland where the disease is primary"

  @rule-MAN-41
  Scenario: MAN-41: Referral to endocrinology or nephrology, and removal of the gland where the disease is primary, not for osteomalacia or vitamin D deficiency
    Given a patient with histology shows osteomalacia
    When the findings are worked up
    Then the management options do not include "Referral to endocrinology or nephrology, and removal of the gland where the disease is primary"

  @rule-MAN-42
  Scenario: MAN-42: Rest, protected weight-bearing and analgesia while the edema lasts
    Given a patient with perfusion pattern band of high flow, marrow edema site femoral head, incidental edema
    When the findings are worked up
    Then the management options include "Rest, protected weight-bearing and analgesia while the edema lasts"
    And with this changed the answer is
      | changed                                     | answer                                                                                                     |
      | perfusion pattern dark core in a bright rim | the management options do not include "Rest, protected weight-bearing and analgesia while the edema lasts" |

  @rule-MAN-43
  Scenario: MAN-43: Crutches or bed rest and acetaminophen in pregnancy, and a plan for the delivery made with the obstetrician
    Given a patient with pregnancy stage third trimester, marrow edema site femoral head, incidental edema, pregnancy
    When the findings are worked up
    Then the management options include "Crutches or bed rest and acetaminophen in pregnancy, and a plan for the delivery made with the obstetrician"
    And with this changed the answer is
      | changed      | answer              |
      | no pregnancy | MAN-43 stays silent |

  @rule-MAN-43
  Scenario: MAN-43: Crutches or bed rest and acetaminophen in pregnancy, and a plan for the delivery made with the obstetrician, not for regional migratory osteoporosis
    Given a patient with edema moved on follow-up MRI
    When the findings are worked up
    Then the management options do not include "Crutches or bed rest and acetaminophen in pregnancy, and a plan for the delivery made with the obstetrician"

  @rule-MAN-44
  Scenario: MAN-44: Bisphosphonates when pain persists
    Given a patient with perfusion pattern band of high flow, marrow edema site femoral head, incidental edema
    When the findings are worked up
    Then the management options include "Bisphosphonates when pain persists"
    And with this changed the answer is
      | changed                                     | answer                                                                     |
      | perfusion pattern dark core in a bright rim | the management options do not include "Bisphosphonates when pain persists" |

  @rule-MAN-45
  Scenario: MAN-45: Iloprost or calcitonin in selected patients with transient edema
    Given a patient with perfusion pattern band of high flow, marrow edema site femoral head, incidental edema
    When the findings are worked up
    Then the management options include "Iloprost or calcitonin in selected patients with transient edema"
    And with this changed the answer is
      | changed                                     | answer                                                                                                   |
      | perfusion pattern dark core in a bright rim | the management options do not include "Iloprost or calcitonin in selected patients with transient edema" |

  @rule-MAN-46
  Scenario: MAN-46: Extracorporeal shockwave therapy
    Given a patient with perfusion pattern band of high flow, marrow edema site femoral head, incidental edema
    When the findings are worked up
    Then the management options include "Extracorporeal shockwave therapy"
    And with this changed the answer is
      | changed                                     | answer                                                                   |
      | perfusion pattern dark core in a bright rim | the management options do not include "Extracorporeal shockwave therapy" |

  @rule-MAN-47
  Scenario: MAN-47: Physical therapy beside unloading
    Given a patient with perfusion pattern band of high flow, marrow edema site femoral head, incidental edema
    When the findings are worked up
    Then the management options include "Physical therapy beside unloading"
    And with this changed the answer is
      | changed                                     | answer                                                                    |
      | perfusion pattern dark core in a bright rim | the management options do not include "Physical therapy beside unloading" |

  @rule-MAN-48
  Scenario: MAN-48: Core decompression for severe pain that nothing else has helped
    Given a patient with perfusion pattern band of high flow, marrow edema site femoral head, incidental edema
    When the findings are worked up
    Then the management options include "Core decompression for severe pain that nothing else has helped"
    And with this changed the answer is
      | changed                                     | answer                                                                                                  |
      | perfusion pattern dark core in a bright rim | the management options do not include "Core decompression for severe pain that nothing else has helped" |

  @rule-MAN-49
  Scenario: MAN-49: Vitamin D where it is low
    Given a patient with perfusion pattern band of high flow, marrow edema site femoral head, incidental edema
    When the findings are worked up
    Then the management options include "Vitamin D where it is low"
    And with this changed the answer is
      | changed                                     | answer                                                            |
      | perfusion pattern dark core in a bright rim | the management options do not include "Vitamin D where it is low" |
