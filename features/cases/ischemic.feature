@case @ischemic
Feature: Published cases of osteonecrosis and bone infarction
  Bone that lost its blood supply: hips under corticosteroids and alcohol, but also small bones of wrist and foot,
  a child with a nearly normal MRI, and several patients with no risk factor or a normal first radiograph.

  @not-urgent @id-ischemic-01 @check
  Scenario: A bodybuilder with hip pain and double lines in both femoral heads
    Published case: Avascular necrosis - bilateral femoral heads, Radiopaedia,
    https://radiopaedia.org/cases/avascular-necrosis-bilateral-femoral-heads-1?lang=us
    The MRI pattern with flattening of the right head settled it; there was no histology.

    Given a 25-year-old male patient
    And these findings
      | finding                       | recorded     |
      | athletic or military training | present      |
      | osteonecrosis risk factor     | present      |
      | pain site                     | hip          |
      | pain side                     | right        |
      | constant pain                 | present      |
      | pain duration                 | 1 month      |
      | demarcated subchondral lesion | present      |
      | both femoral heads affected   | present      |
      | serpentine rim                | present      |
      | double line sign              | present      |
      | marrow edema on MRI           | present      |
      | marrow edema site             | femoral neck |
      | subchondral collapse          | present      |
      | joint space narrowing         | present      |
    When the findings are worked up
    Then the leading category is ischemic
    And ischemic is most of all osteonecrosis
    And the red flag "femoral neck stress fracture" asks for same day action
    And the article section "causes.ischemic.osteonecrosis" is cited

  @not-urgent @id-ischemic-07 @learn @known-miss
  Scenario: A month of groin pain six weeks after a first delivery, without the usual risk factors
    Published case: Aseptic necrosis of bilateral femoral heads after pregnancy, 2011, first patient,
    https://acemap.info/paper/34228188
    The authors report necrosis of both femoral heads; the imaging was not readable.
    Known miss: for ischemic speaks only ISC-150; transient BMES leads with TRA-02, TRA-04.

    Given a 27-year-old female patient
    And these findings
      | finding                    | recorded   |
      | pregnancy stage            | postpartum |
      | time since delivery        | 6 weeks    |
      | recent injury              | absent     |
      | alcohol excess             | absent     |
      | corticosteroid use         | absent     |
      | ovulation induction        | present    |
      | hormonal contraceptive use | absent     |
      | pain site                  | groin      |
      | pain side                  | right      |
      | pain duration              | 1 month    |
      | raised blood lipids        | absent     |
    When the findings are worked up
    Then the leading category is transient BMES
    And the standing of ischemic is possible
    And no red flag asks for action
    And the danger "osteonecrosis before collapse" is not excluded

  @not-urgent @hard @id-ischemic-12 @learn
  Scenario: Recurrent hip pain in a man with free movement and no risk factor
    Published case: Avascular Necrosis of the Hip in Primary Care, Korean Journal of Family Medicine 2021,
    http://www.kjfm.or.kr/journal/view.php?number=4520
    MRI showed necrosis of both femoral heads, and tissue from the left one confirmed it.

    Given a 37-year-old male patient
    And these findings
      | finding                   | recorded   |
      | body mass index           | overweight |
      | recent injury             | absent     |
      | osteonecrosis risk factor | absent     |
      | pain site                 | hip        |
      | pain side                 | left       |
      | pain duration             | 4 months   |
      | constant pain             | absent     |
      | pain with activity        | present    |
      | pain with loading         | present    |
      | restricted movement       | absent     |
      | normal radiograph         | absent     |
      | sclerotic lesion          | present    |
      | earlier radiograph normal | present    |
    When the findings are worked up
    Then the leading category is ischemic
    And ischemic is most of all osteonecrosis
    And no red flag asks for action
    And the article section "types.classification" is cited

  @not-urgent @hard @id-ischemic-18 @check
  Scenario: Growing pain in both knees at night, two years after a kidney transplant for lupus
    Published case: Long-lasting severe knee pain in a patient with lupus after renal transplantation, Rheumatology International 2021,
    https://ouci.dntb.gov.ua/en/works/4bWZaEel
    Imaging showed extensive infarction of the femur and tibia on both sides.

    Given a 45-year-old female patient
    And these findings
      | finding                   | recorded |
      | lupus                     | present  |
      | osteonecrosis risk factor | present  |
      | immunosuppression         | present  |
      | pain site                 | knee     |
      | pain side                 | both     |
      | progressive pain          | present  |
      | night pain                | present  |
      | pain with activity        | present  |
      | cartilage loss            | present  |
      | meniscal degeneration     | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And ischemic is most of all osteonecrosis
    And no red flag asks for action
    And the article section "types.classification" is cited

  @not-urgent @id-ischemic-21 @check
  Scenario: A year of ankle pain after high-dose corticosteroids for brain surgery
    Published case: OrthoDx: Talus Osteonecrosis, Clinical Advisor,
    https://www.clinicaladvisor.com/slideshow/ortho-dx/orthodx-talus-osteonecrosis/
    The look of the talus on MRI together with the steroid history settled it; there was no histology.

    Given a 38-year-old female patient
    And these findings
      | finding                   | recorded |
      | recent injury             | absent   |
      | chronic illness           | present  |
      | high-dose corticosteroids | present  |
      | pain site                 | ankle    |
      | pain side                 | right    |
      | pain duration             | 1 year   |
      | pain with activity        | present  |
      | local swelling            | absent   |
      | local redness             | absent   |
      | normal radiograph         | present  |
      | marrow edema on MRI       | present  |
      | marrow edema site         | talus    |
      | subchondral collapse      | absent   |
    When the findings are worked up
    Then the leading category is ischemic
    And ischemic is most of all osteonecrosis
    And no red flag asks for action
    And the article section "types.classification" is cited

  @not-urgent @hard @id-ischemic-22 @learn
  Scenario: Ten years of ankle pain put down to gout, with a dense talar dome
    Published case: Chronic ankle pain: could it be osteonecrosis of the talus, PAMJ Clinical Medicine,
    https://clinical-medicine.panafrican-med-journal.com//content/article/15/11/full
    MRI showed a well-defined dead area of the talus, and the core was decompressed at arthroscopy.

    Given a 50-year-old male patient
    And these findings
      | finding                  | recorded |
      | chronic illness          | absent   |
      | skin entry site          | absent   |
      | pain site                | ankle    |
      | pain side                | left     |
      | pain duration            | 10 years |
      | difficulty walking       | present  |
      | inability to bear weight | present  |
      | joint line tenderness    | present  |
      | restricted movement      | present  |
      | local redness            | absent   |
      | neurological deficit     | absent   |
      | normal radiograph        | absent   |
      | sclerotic lesion         | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And ischemic is most of all osteonecrosis
    And no red flag asks for action
    And the article section "types.classification" is cited

  @not-urgent @id-ischemic-23 @check @known-miss
  Scenario: Ankle pain in a man with diabetes, alcohol misuse and lesions in many bones of the leg and foot
    Published case: Bone infarct of the talus with subchondral fracture, Ankle Platform picture of the week,
    https://ankleplatform.com/pictures/potw/bone-infarct-of-the-talus-with-subchondral-fracture
    The MRI pattern of multiple infarcts settled it; there was no histology.
    Known miss: for ischemic speaks only ISC-28; metabolic leads with MET-01, MET-18.

    Given a 59-year-old male patient
    And these findings
      | finding                | recorded |
      | alcohol excess         | present  |
      | smoking                | present  |
      | diabetes               | present  |
      | known osteoporosis     | present  |
      | previous osteonecrosis | present  |
      | pain site              | ankle    |
      | pain side              | right    |
      | pain duration          | 1 year   |
      | pain with loading      | present  |
      | neuropathy             | present  |
      | abnormal marrow on MRI | present  |
      | subchondral fracture   | present  |
      | multiple bone lesions  | present  |
    When the findings are worked up
    Then the leading category is metabolic
    And the standing of ischemic is possible
    And no red flag asks for action
    And the danger "osteonecrosis before collapse" is not excluded

  @not-urgent @hard @id-ischemic-26 @check @known-miss
  Scenario: A lytic heel bone in a man who cannot stand on it, thought infected at operation
    Published case: Idiopathic AVN of Calcaneus: A Case Report, Journal of Foot and Ankle Surgery Asia-Pacific 2024,
    doi:10.5005/jp-journals-10040-1289
    Cultures and tests for tuberculosis stayed negative, and two pathologists saw avascular necrosis.
    Known miss: nothing that was recorded speaks for ischemic; neoplastic leads with NEO-06.

    Given a male patient
    And these findings
      | finding                   | recorded |
      | osteonecrosis risk factor | absent   |
      | pain site                 | heel     |
      | inability to bear weight  | present  |
      | normal radiograph         | absent   |
      | lytic lesion              | present  |
    When the findings are worked up
    Then the leading category is neoplastic
    And the standing of ischemic is not supported
    And no red flag asks for action
    And the danger "osteonecrosis before collapse" is not excluded

  @not-urgent @id-ischemic-28 @learn
  Scenario: Four months of wrist pain with a dense, cracked lunate and a torn ligament
    Published case: Kienboeck disease, Radiopaedia,
    https://radiopaedia.org/cases/kienbock-disease-40?lang=us
    Radiograph, MRI and the chronic course together made the diagnosis almost certain.

    Given a 60-year-old male patient
    And these findings
      | finding                  | recorded          |
      | recent injury            | absent            |
      | pain site                | wrist             |
      | pain side                | right             |
      | pain duration            | 4 months          |
      | tingling or numbness     | absent            |
      | joint swelling           | present           |
      | restricted movement      | present           |
      | normal radiograph        | absent            |
      | sclerotic lesion         | present           |
      | linear sclerosis         | present           |
      | fracture line on MRI     | present           |
      | displaced fracture       | absent            |
      | abnormal marrow on MRI   | present           |
      | low T1 marrow signal     | present           |
      | ligament tear on imaging | present           |
      | joint effusion           | present           |
      | high T2 marrow signal    | present           |
      | fracture site            | lunate fracture   |
      | joint space widening     | absent            |
      | ulnar variance           | negative variance |
    When the findings are worked up
    Then the leading category is ischemic
    And ischemic is most of all osteonecrosis
    And no red flag asks for action
    And the article section "types.classification" is cited

  @not-urgent @hard @also-inflammatory @id-ischemic-31 @check
  Scenario: A girl with lupus whose wrist has hurt for two years and who gave up ball games
    Published case: Multifocal Avascular Necrosis of the Lunate and Triquetrum in a Child with Systemic Lupus Erythematosus, 2018,
    doi:10.23937/2469-5726/1510063
    The authors diagnosed necrosis of two carpal bones, and arthroscopic debridement helped; the imaging was not readable.

    Given a 14-year-old female patient
    And these findings
      | finding                     | recorded    |
      | lupus                       | present     |
      | connective tissue disease   | present     |
      | recent injury               | absent      |
      | pain site                   | wrist       |
      | pain side                   | right       |
      | pain duration               | 2 years     |
      | joint stiffness             | present     |
      | reduced function            | present     |
      | affected joint              | wrist joint |
      | clinical arthritis          | present     |
      | antiphospholipid antibodies | present     |
    When the findings are worked up
    Then the leading category is ischemic
    And ischemic is most of all osteonecrosis
    And no red flag asks for action
    And the article section "types.classification" is cited

  @not-urgent @id-ischemic-32 @learn
  Scenario: Swelling of one wrist and then of the other, with broken scaphoids and every blood test normal
    Published case: Bilateral Avascular Necrosis of the Scaphoid (Preiser's Disease), Reumatologia Clinica 2014,
    https://reumatologiaclinica.org/en-bilateral-avascular-necrosis-scaphoid-preiser-articulo-S2173574314001476
    MRI confirmed it, and the search for an underlying disease stayed negative.

    Given a 42-year-old male patient
    And these findings
      | finding                            | recorded          |
      | recent injury                      | absent            |
      | chronic illness                    | absent            |
      | HIV infection                      | absent            |
      | pain site                          | wrist             |
      | pain side                          | both              |
      | pain duration                      | 5 months          |
      | partial relief from pain treatment | present           |
      | joint swelling                     | present           |
      | small joint swelling               | present           |
      | symmetric joint swelling           | present           |
      | swollen joint count                | 2 joints          |
      | restricted movement                | present           |
      | tendon stress test                 | absent            |
      | normal blood count                 | present           |
      | impaired kidney function           | absent            |
      | calcium                            | normal            |
      | phosphate                          | normal            |
      | 25-OH vitamin D                    | normal            |
      | parathyroid hormone                | normal            |
      | rheumatoid factor                  | absent            |
      | antinuclear antibodies             | absent            |
      | antiphospholipid antibodies        | absent            |
      | abnormal liver tests               | absent            |
      | bone density T-score               | normal            |
      | normal radiograph                  | absent            |
      | sclerotic lesion                   | present           |
      | fracture line on MRI               | present           |
      | low T1 marrow signal               | present           |
      | fracture on both sides             | present           |
      | fracture site                      | scaphoid fracture |
      | degenerative changes on imaging    | present           |
      | new sites of disease               | present           |
    When the findings are worked up
    Then the leading category is ischemic
    And ischemic is most of all osteonecrosis
    And no red flag asks for action
    And the article section "types.classification" is cited

  @not-urgent @hard @id-ischemic-34 @learn
  Scenario: Severe shoulder pain in an older woman without risk factor and with a normal first film
    Published case: Rapid progressive atypical atraumatic osteonecrosis of humeral head, Korean Journal of Anesthesiology 2014,
    doi:10.4097/kjae.2014.66.5.398
    The humeral head changed quickly on the next radiograph and on MRI.

    Given a 74-year-old female patient
    And these findings
      | finding             | recorded |
      | recent injury       | absent   |
      | corticosteroid use  | absent   |
      | chronic illness     | absent   |
      | pain site           | shoulder |
      | pain side           | left     |
      | pain duration       | 3 months |
      | pain severity       | 8 points |
      | pain with activity  | present  |
      | restricted movement | present  |
      | normal radiograph   | present  |
    When the findings are worked up
    Then the leading category is ischemic
    And ischemic is most of all osteonecrosis
    And no red flag asks for action
    And the article section "types.classification" is cited

  @not-urgent @id-ischemic-36 @learn
  Scenario: Groin and shoulder pain after leukemia, transplantation and a year of corticosteroids
    Published case: Osteonecrosis of the humeral head, International Journal of Hematology 2011,
    doi:10.1007/s12185-011-0922-8
    The pattern on radiograph and MRI settled it.

    Given a 20-year-old male patient
    And these findings
      | finding                          | recorded           |
      | previous cancer                  | present            |
      | osteonecrosis risk factor        | present            |
      | immunosuppression                | present            |
      | corticosteroid use               | present            |
      | high-dose corticosteroids        | present            |
      | time since corticosteroids began | over 13 months     |
      | pain site                        | groin and shoulder |
      | pain side                        | both               |
      | multifocal pain                  | present            |
      | pain duration                    | 16 months          |
      | pain severity                    | severe             |
      | normal radiograph                | absent             |
      | subchondral collapse             | present            |
      | both femoral heads affected      | present            |
      | crescent sign                    | present            |
      | abnormal marrow on MRI           | present            |
      | high T2 marrow signal            | present            |
    When the findings are worked up
    Then the leading category is ischemic
    And ischemic is most of all osteonecrosis
    And no red flag asks for action
    And the article section "types.classification" is cited

  @not-urgent @hard @id-ischemic-37 @check
  Scenario: A limping boy on corticosteroids with edema of the femoral neck alone
    Published case: Clinical case page on Perthes disease with isolated metaphyseal edema, Boray Medical,
    https://boraymedical.com/cases/show/994?lang=en
    A radiograph six months later showed an epiphysis that was already badly changed.

    Given a 5-year-old male patient
    And these findings
      | finding                         | recorded     |
      | corticosteroid use              | present      |
      | chronic kidney disease          | present      |
      | pain site                       | hip          |
      | pain side                       | right        |
      | pain duration                   | 7 days       |
      | limp                            | present      |
      | inflammatory markers raised     | absent       |
      | white cell count                | normal       |
      | normal radiograph               | present      |
      | marrow edema on MRI             | present      |
      | marrow edema site               | femoral neck |
      | metaphyseal edema               | present      |
      | edema crossing the growth plate | absent       |
      | joint effusion                  | absent       |
    When the findings are worked up
    Then the leading category is ischemic
    And ischemic is most of all osteonecrosis
    And no red flag asks for action
    And the article section "types.classification" is cited

  @not-urgent @hard @id-ischemic-41 @learn @known-miss
  Scenario: Leg pain and hot spots around the knee four months after surgery for lung cancer
    Published case: Ischemic bone necrosis that simulated metastases after lung cancer surgery, Clinical Oncology 1991,
    doi:10.1016/s0936-6555(05)80843-x
    Bone biopsy showed ischemic necrosis and no tumor.
    Known miss: for ischemic speaks only ISC-139; neoplastic leads with NEO-64, NEO-93.

    Given a 62-year-old male patient
    And these findings
      | finding                   | recorded   |
      | previous cancer           | present    |
      | osteonecrosis risk factor | present    |
      | pain site                 | leg        |
      | bone scan uptake          | multifocal |
      | normal radiograph         | absent     |
    When the findings are worked up
    Then the leading category is neoplastic
    And the standing of ischemic is possible
    And no red flag asks for action
    And the danger "osteonecrosis before collapse" is not excluded
