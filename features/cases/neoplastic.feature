@case @neoplastic
Feature: Published cases of bone tumor and marrow malignancy
  Benign lesions that hide in a halo of edema, and malignant ones that pass for infection,
  for inflammation or for a sports injury, some of them with normal blood counts and normal radiographs.

  @not-urgent @hard @id-neoplastic-01 @learn
  Scenario: A young hockey player with night pain and an inflamed hip that no arthritis drug helps
    Published case: Acetabula Osteoid Osteoma Mimicking Juvenile Idiopathic Arthritis and Chronic Recurrent Multifocal Osteomyelitis,
    https://www.hindawi.com/journals/crirh/2020/8810735/
    CT found an 11 mm lucency with a faint nidus at the acetabular rim; radiofrequency ablation eased the pain.

    Given a 14-year-old male patient
    And these findings
      | finding                                  | recorded   |
      | athletic or military training            | present    |
      | pain site                                | hip        |
      | pain side                                | left       |
      | pain duration                            | 4 months   |
      | pain with activity                       | present    |
      | night pain                               | present    |
      | pain worse in the morning                | present    |
      | relief from pain treatment               | absent     |
      | pain on passive movement                 | present    |
      | restricted movement                      | present    |
      | normal blood count                       | present    |
      | erythrocyte sedimentation rate           | normal     |
      | C-reactive protein                       | normal     |
      | histology shows nonspecific inflammation | present    |
      | histology shows malignancy               | absent     |
      | normal radiograph                        | present    |
      | marrow edema on MRI                      | present    |
      | marrow edema site                        | acetabulum |
      | joint effusion                           | present    |
      | synovitis on imaging                     | present    |
      | bone scan uptake                         | focal      |
      | response to corticosteroids              | absent     |
      | response to immunosuppressive treatment  | absent     |
    When the findings are worked up
    Then the leading category is neoplastic
    And neoplastic is most of all osteoid osteoma
    And the red flag "femoral neck stress fracture" asks for same day action
    And the article section "causes.neoplastic" is cited

  @not-urgent @hard @id-neoplastic-05 @learn
  Scenario: Four years of wrist pain that an operation and injections left unchanged
    Published case: Boray Medical clinical case 614, osteoid osteoma of the capitate,
    https://boraymedical.com/cases/show/614?lang=en
    CT showed a lucent nidus with thin sclerosis and a dense center.

    Given a 34-year-old male patient
    And these findings
      | finding                      | recorded |
      | recent injury                | absent   |
      | previous surgery at the site | present  |
      | pain site                    | wrist    |
      | pain duration                | 4 years  |
      | marrow edema on MRI          | present  |
      | marrow edema site            | capitate |
      | low T1 marrow signal         | present  |
      | matrix mineralization        | present  |
      | bone scan uptake             | focal    |
      | response to corticosteroids  | absent   |
      | response to surgery          | absent   |
    When the findings are worked up
    Then the leading category is neoplastic
    And neoplastic is most of all osteoid osteoma
    And no red flag asks for action
    And the article section "causes.neoplastic" is cited

  @not-urgent @id-neoplastic-11 @check
  Scenario: Knee pain at night that NSAIDs eased at first, with a small mineralized lucency of the condyle
    Published case: A 28-Year-Old Man with Long-Term Increasing Knee Pain, JBJS image quiz,
    https://quiz.jbjs.org/a-28-year-old-man-with-long-term-increasing-knee-pain
    Histology of the excised plug of bone proved an osteoid osteoma.

    Given a 28-year-old male patient
    And these findings
      | finding                       | recorded               |
      | chronic illness               | absent                 |
      | pain site                     | knee                   |
      | pain side                     | right                  |
      | pain duration                 | 3 years                |
      | night pain                    | present                |
      | constant pain                 | present                |
      | pain relieved by NSAIDs       | present                |
      | focal bony tenderness         | present                |
      | restricted movement           | absent                 |
      | joint effusion on examination | absent                 |
      | muscle wasting                | present                |
      | osteopenia on radiograph      | present                |
      | lytic lesion                  | present                |
      | nidus                         | present                |
      | matrix mineralization         | present                |
      | marrow edema on MRI           | present                |
      | marrow edema site             | medial femoral condyle |
      | lesion size                   | 8 to 10 mm             |
    When the findings are worked up
    Then the leading category is neoplastic
    And neoplastic is most of all osteoid osteoma
    And no red flag asks for action
    And the article section "causes.neoplastic" is cited

  @not-urgent @hard @id-neoplastic-12 @learn
  Scenario: Constant sacroiliac pain with edema of the sacrum and a normal bone scan
    Published case: Osteoid Osteoma of the Sacrum Mimicking Sacroiliitis: A Case Report,
    https://deploy.doczz.biz.tr/doc/164796/osteoid-osteoma-of-the-sacrum-mimicking-sacroiliitis--a-c...
    CT showed a nidus at S2, and the removed tissue proved it.

    Given a 23-year-old female patient
    And these findings
      | finding                    | recorded         |
      | pain site                  | sacroiliac joint |
      | pain side                  | right            |
      | pain duration              | 4 months         |
      | constant pain              | present          |
      | routine blood tests normal | present          |
      | normal radiograph          | present          |
      | marrow edema on MRI        | present          |
      | marrow edema site          | sacrum           |
      | bone scan uptake           | normal uptake    |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action
    And the article section "causes.neoplastic" is cited

  @not-urgent @hard @id-neoplastic-13 @learn
  Scenario: A year of buttock pain that wakes a man of 49 and that NSAIDs relieve
    Published case: Pelvic Osteoid Osteoma Simulating Sacroiliitis,
    https://reumatologiaclinica.org/en-pelvic-osteoid-osteoma-simulating-sacroiliitis-articulo-S2173574316000320
    The authors settled the diagnosis by imaging; the details were not readable.

    Given a 49-year-old male patient
    And these findings
      | finding                       | recorded |
      | recent injury                 | absent   |
      | recent infection              | absent   |
      | pain site                     | buttock  |
      | pain side                     | right    |
      | pain duration                 | 1 year   |
      | night pain                    | present  |
      | pain relieved by NSAIDs       | present  |
      | fever                         | absent   |
      | restricted movement           | absent   |
      | sacroiliac provocation test   | absent   |
      | clinical arthritis            | absent   |
      | restricted spinal movement    | absent   |
      | features of spondyloarthritis | absent   |
      | bone scan uptake              | diffuse  |
    When the findings are worked up
    Then the leading category is neoplastic
    And neoplastic is most of all osteoid osteoma
    And no red flag asks for action
    And the article section "causes.neoplastic" is cited

  @not-urgent @id-neoplastic-16 @learn
  Scenario: A boy with a calcified epiphyseal lesion of the tibia inside a halo of edema
    Published case: Boray Medical clinical case 458, chondroblastoma of the proximal tibia,
    https://boraymedical.com/cases/show/458?lang=en
    Histology of a surgical biopsy proved it.

    Given a 13-year-old male patient
    And these findings
      | finding               | recorded       |
      | chronic illness       | absent         |
      | pain site             | knee           |
      | pain side             | right          |
      | pain duration         | 3 months       |
      | marrow edema on MRI   | present        |
      | marrow edema site     | proximal tibia |
      | lytic lesion          | present        |
      | bone lesion position  | epiphyseal     |
      | lesion margin         | sclerotic      |
      | cortical destruction  | present        |
      | matrix mineralization | present        |
      | abnormal radiograph   | present        |
      | abnormal CT           | present        |
    When the findings are worked up
    Then the leading category is neoplastic
    And neoplastic is most of all benign bone tumor
    And no red flag asks for action
    And the article section "causes.neoplastic" is cited

  @not-urgent @id-neoplastic-18 @check
  Scenario: A lytic lesion of the distal femur that reaches the joint and breaches the cortex
    Published case: Radiopaedia case 159813, giant cell tumor of bone,
    https://radiopaedia.org/cases/159813?lang=us
    The diagnosis rests on imaging that was rated almost certain; no histology is given.

    Given an 18-year-old female patient
    And these findings
      | finding                        | recorded                   |
      | pain site                      | knee                       |
      | pain side                      | left                       |
      | abnormal radiograph            | present                    |
      | lytic lesion                   | present                    |
      | bone lesion position           | epiphyseal and metaphyseal |
      | marrow edema on MRI            | present                    |
      | marrow edema site              | distal femur               |
      | cortical destruction           | present                    |
      | soft tissue mass               | present                    |
      | fluid-fluid levels             | absent                     |
      | joint effusion                 | absent                     |
      | fracture through a bone lesion | absent                     |
      | aggressive periosteal reaction | absent                     |
      | lesion contrast enhancement    | present                    |
    When the findings are worked up
    Then the leading category is neoplastic
    And neoplastic is most of all benign bone tumor
    And the red flag "malignancy" asks for urgent action
    And the article section "causes.neoplastic" is cited

  @not-urgent @id-neoplastic-20 @check
  Scenario: A four-year-old with elbow pain at night and normal blood tests
    Published case: Eurorad case 888, eosinophilic granuloma,
    https://www.eurorad.org/case/888
    Histology of an open biopsy proved Langerhans cell histiocytosis.

    Given a 4-year-old male patient
    And these findings
      | finding                        | recorded |
      | recent injury                  | absent   |
      | pain site                      | elbow    |
      | pain side                      | left     |
      | progressive pain               | present  |
      | night pain                     | present  |
      | fever                          | absent   |
      | fatigue                        | absent   |
      | normal blood count             | present  |
      | erythrocyte sedimentation rate | normal   |
      | abnormal radiograph            | present  |
      | new bone formation             | present  |
    When the findings are worked up
    Then the leading category is neoplastic
    And no red flag asks for action
    And the article section "causes.neoplastic" is cited

  @urgent @id-neoplastic-22 @learn
  Scenario: A four-year-old whose femoral neck breaks through a sharp lucency
    Published case: University of Rochester teaching case 474, Langerhans cell histiocytosis,
    http://urmc-mirc2.urmc.rochester.edu/storage/ss1/docs/20100830135229626/MIRCdocument.xml
    The authors' final diagnosis; the biopsy was not described in the readable part.

    Given a 4-year-old male patient
    And these findings
      | finding                        | recorded                |
      | pain site                      | hip                     |
      | pain side                      | right                   |
      | abnormal radiograph            | present                 |
      | lytic lesion                   | present                 |
      | lesion margin                  | sharp without sclerosis |
      | fracture through a bone lesion | present                 |
      | fracture on CT                 | present                 |
      | femoral neck fracture          | present                 |
      | matrix mineralization          | absent                  |
      | multiple bone lesions          | present                 |
      | high T2 marrow signal          | present                 |
    When the findings are worked up
    Then the leading category is neoplastic
    And neoplastic is most of all benign bone tumor
    And the red flag "femoral neck stress fracture" asks for same day action
    And the article section "causes.neoplastic" is cited

  @urgent @hard @id-neoplastic-24 @check
  Scenario: A girl with evening fever and a groin swelling that antibiotics improved only for a time
    Published case: Ewing's Sarcoma of the Pubis in a Child Misdiagnosed as Osteomyelitis: A Case Report,
    https://rroij.com/open-access/ewings-sarcoma-of-the-pubis-in-a-child-misdiagnosed-asosteomyelitis-a-case-report-.php?aid=85895
    A second bone biopsy proved Ewing sarcoma.

    Given a 9-year-old female patient
    And these findings
      | finding                        | recorded        |
      | pain site                      | groin           |
      | pain side                      | left            |
      | pain duration                  | 10 to 12 months |
      | progressive pain               | present         |
      | limp                           | present         |
      | fever                          | present         |
      | local swelling                 | present         |
      | lymphadenopathy                | present         |
      | inflammatory markers raised    | present         |
      | abnormal radiograph            | present         |
      | lesion margin                  | moth-eaten      |
      | aggressive periosteal reaction | present         |
      | soft tissue mass               | present         |
      | response to antibiotics        | absent          |
      | worsening despite treatment    | present         |
    When the findings are worked up
    Then the leading category is neoplastic
    And neoplastic is most of all leukemia or lymphoma
    And the red flag "osteomyelitis" asks for same day action
    And the article section "causes.neoplastic" is cited

  @urgent @hard @id-neoplastic-25 @check
  Scenario: A dancing girl with heel pain at night and a wholly replaced calcaneus
    Published case: Left heel pain: a case of Ewing's sarcoma,
    https://magazine.iapkerala.org/?p=1445
    Bone biopsy proved Ewing sarcoma; PET-CT showed spread to nodes, ilium and lung.

    Given a 16-year-old female patient
    And these findings
      | finding                                  | recorded |
      | chronic illness                          | absent   |
      | pain site                                | heel     |
      | pain side                                | left     |
      | pain duration                            | 4 months |
      | night pain                               | present  |
      | inability to bear weight                 | present  |
      | fever                                    | absent   |
      | weight loss                              | absent   |
      | local swelling                           | present  |
      | discharging skin sinus                   | absent   |
      | local tenderness                         | present  |
      | fluctuation                              | present  |
      | normal blood count                       | present  |
      | C-reactive protein                       | raised   |
      | erythrocyte sedimentation rate           | 17 mm/h  |
      | histology shows nonspecific inflammation | present  |
      | marrow replacement                       | present  |
      | marrow infiltration on MRI               | present  |
    When the findings are worked up
    Then the leading category is neoplastic
    And neoplastic is most of all primary bone sarcoma
    And the red flag "osteomyelitis" asks for same day action
    And the article section "causes.neoplastic" is cited

  @urgent @hard @id-neoplastic-31 @check
  Scenario: A child with back pain and wedged lumbar vertebrae whose blood count and film are normal
    Published case: Back pain: an unusual manifestation of acute lymphoblastic leukemia,
    doi:10.4103/2249-4863.222020
    The bone marrow aspirate showed pre-B acute lymphoblastic leukemia.

    Given a 9-year-old female patient
    And these findings
      | finding                       | recorded |
      | pain site                     | back     |
      | pain duration                 | 3 weeks  |
      | normal blood count            | present  |
      | blasts on blood film          | absent   |
      | search for infection negative | present  |
      | abnormal radiograph           | present  |
      | vertebral collapse            | present  |
      | lytic lesion                  | present  |
      | multiple bone lesions         | present  |
      | number of vertebral levels    | 3        |
    When the findings are worked up
    Then the leading category is neoplastic
    And neoplastic is most of all benign bone tumor
    And the red flag "leukemia" asks for same day action
    And the article section "causes.neoplastic" is cited

  @urgent @hard @id-neoplastic-37 @learn @known-miss
  Scenario: A warm swelling of the iliac crest whose first biopsy reads as osteomyelitis
    Published case: Primary pelvic lymphoma with initial histology of chronic osteomyelitis, Case Reports in Medicine 2014,
    https://www.hindawi.com/journals/crim/2014/509837/citations/
    A second biopsy proved B-cell non-Hodgkin lymphoma.
    Known miss: nothing that was recorded speaks for neoplastic; infectious leads with INF-77, INF-03.

    Given a 65-year-old male patient
    And these findings
      | finding                        | recorded |
      | pain site                      | ilium    |
      | pain side                      | left     |
      | pain duration                  | 3 months |
      | constant pain                  | present  |
      | fever                          | absent   |
      | weight loss                    | absent   |
      | lack of appetite               | absent   |
      | spreading pain                 | present  |
      | pallor                         | present  |
      | lymphadenopathy                | absent   |
      | local swelling                 | present  |
      | local warmth                   | present  |
      | local redness                  | present  |
      | local tenderness               | present  |
      | normal blood count             | present  |
      | erythrocyte sedimentation rate | 20 mm/h  |
      | osteomyelitis on histology     | present  |
    When the findings are worked up
    Then the leading category is infectious
    And the standing of neoplastic is not supported
    And the red flag "osteomyelitis" asks for same day action
    And the danger "malignancy" is not excluded

  @urgent @hard @id-neoplastic-39 @learn
  Scenario: Three years of knee pain treated in vain as chronic osteomyelitis
    Published case: Congruent uptake in bone and gallium scans in primary large-cell lymphoma of bone,
    https://discovery.researcher.life/article/congruent-uptake-in-bone-and-gallium-scans-in-primary-largecell-lymphoma-of-bone/bf619b7cbec330e2af8433582beaee6b
    The authors report primary lymphoma of the femur; the pathology text was not readable.

    Given a 24-year-old female patient
    And these findings
      | finding                                  | recorded              |
      | pain site                                | knee                  |
      | pain side                                | left                  |
      | pain duration                            | 3 years               |
      | progressive pain                         | present               |
      | local swelling                           | present               |
      | rest of the examination normal           | present               |
      | histology shows nonspecific inflammation | present               |
      | abnormal radiograph                      | present               |
      | periosteal reaction                      | present               |
      | abnormal marrow on MRI                   | present               |
      | bone scan uptake                         | diffuse and cold area |
      | gallium scan uptake                      | present               |
      | response to antibiotics                  | absent                |
      | earlier radiograph normal                | present               |
    When the findings are worked up
    Then the leading category is neoplastic
    And neoplastic is most of all primary bone sarcoma
    And the red flag "bone sarcoma" asks for urgent action
    And the article section "causes.neoplastic" is cited

  @urgent @id-neoplastic-41 @learn
  Scenario: Heel pain with severe anemia and a sedimentation rate of 150
    Published case: Boray Medical clinical case 1003, IgA myeloma presenting with heel pain,
    https://boraymedical.com/cases/show/1003?lang=en
    Biopsy of the calcaneus showed neoplastic plasma cells.

    Given a 44-year-old male patient
    And these findings
      | finding                        | recorded     |
      | pain site                      | heel         |
      | pain side                      | right        |
      | pain duration                  | 1 month      |
      | fatigue                        | present      |
      | hemoglobin                     | 7 g/dL       |
      | anemia                         | present      |
      | erythrocyte sedimentation rate | 150 mm/h     |
      | monoclonal protein             | present      |
      | raised globulins               | present      |
      | abnormal radiograph            | present      |
      | lytic lesion                   | present      |
      | lesion margin                  | well-defined |
      | multiple bone lesions          | absent       |
      | lesion size                    | 2 cm         |
    When the findings are worked up
    Then the leading category is neoplastic
    And neoplastic is most of all myeloma
    And the red flag "malignancy" asks for urgent action
    And the article section "causes.neoplastic" is cited

  @urgent @hard @id-neoplastic-44 @check
  Scenario: Back pain after prostate cancer with a normal radiograph and a normal bone scan
    Published case: MRI for the detection of prostate cancer origin vertebral metastases in the preosteoblastic phase,
    https://casereports.bmj.com/content/2012/bcr-2012-006265.full
    MRI showed the infiltrated vertebrae, and hormone treatment kept him free of symptoms.

    Given a 59-year-old male patient
    And these findings
      | finding                    | recorded      |
      | previous cancer            | present       |
      | pain site                  | low back      |
      | alkaline phosphatase       | raised        |
      | normal radiograph          | present       |
      | abnormal marrow on MRI     | present       |
      | bone scan uptake           | normal uptake |
      | marrow infiltration on MRI | present       |
    When the findings are worked up
    Then the leading category is neoplastic
    And neoplastic is most of all bone metastasis
    And the red flag "malignancy" asks for urgent action
    And the article section "causes.neoplastic" is cited

  @urgent @id-neoplastic-49 @check
  Scenario: A swollen, painful forefoot in a smoker as the first sign of a cancer
    Published case: Acrometastasis to the left foot from an occult lung cancer, letter,
    https://discovery.researcher.life/topic/popliteal-regions/12932346?page=10
    Biopsy of the metatarsal showed lung adenocarcinoma; PET-CT found the primary tumor.

    Given a 55-year-old female patient
    And these findings
      | finding                              | recorded   |
      | smoking                              | present    |
      | pain site                            | foot       |
      | pain side                            | left       |
      | pain duration                        | 2 months   |
      | local swelling                       | present    |
      | marrow edema on MRI                  | present    |
      | marrow edema site                    | metatarsal |
      | cortical destruction                 | present    |
      | soft tissue abnormality next to bone | present    |
    When the findings are worked up
    Then the leading category is neoplastic
    And neoplastic is most of all bone metastasis
    And the red flag "malignancy" asks for urgent action
    And the article section "causes.neoplastic" is cited
