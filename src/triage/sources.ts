/** Where a rule comes from: a row of one of the two seed articles, published guidance, or our own caution. */

/** Who published it: an id, with the name as it is written. Its name as it is said is in the phrasebook. */
export const publishers = {
  doctorsArticle: 'Cainiu Health',
  // It names neither who wrote it nor who published it.
  soreLegsArticle: '',
  nhs: 'NHS',
  nejm: 'New England Journal of Medicine',
  nidirect: 'nidirect',
  ottawa: 'Ottawa rules',
  cdc: 'CDC',
  rcem: 'RCEM Learning',
  mayo: 'Mayo Clinic',
  textbooks: 'Sports medicine texts',
  reviews: 'Published reviews',
  tendonStudies: 'Published tendon studies',
  mhra: 'MHRA',
  acog: 'American College of Obstetricians and Gynecologists',
  nice: 'NICE',
  caseReports: 'Published case reports',
  guidance: 'Published guidance',
  practice: 'Common practice',
  ourRule: '',
  ourCaution: '',
} as const;

export type Publisher = keyof typeof publishers;

export type Source = { readonly publisher: Publisher; readonly title: string };

/** The two articles the product grew from. Their rows are cited as `S1-04` or `S2-21`. */
export const seeds: Readonly<Record<'S1' | 'S2', Source>> = {
  S1: {
    publisher: 'doctorsArticle',
    title:
      'Dr. Chen Jian, Should I keep running if my legs hurt after jogging, or should I stop for a few days? (2025)',
  },
  S2: {
    publisher: 'soreLegsArticle',
    title: 'Should You Run When Your Legs Are Sore? Here’s What to Consider',
  },
};

/** Published guidance and our own rules, by the id that the rules cite. */
export const guidance = {
  'nhs-dvt': { publisher: 'nhs', title: 'DVT (deep vein thrombosis)' },
  wells: {
    publisher: 'nejm',
    title: 'Wells et al., Evaluation of D-dimer in suspected deep-vein thrombosis (2003)',
  },
  'nhs-compartment': { publisher: 'nhs', title: 'Compartment syndrome' },
  'nhs-sprains': { publisher: 'nhs', title: 'Sprains and strains' },
  'nhs-knee': { publisher: 'nhs', title: 'Knee pain' },
  'nhs-running': { publisher: 'nhs', title: 'Knee pain and other running injuries' },
  'nhs-septic': { publisher: 'nhs', title: 'Septic arthritis' },
  'nhs-cellulitis': { publisher: 'nhs', title: 'Cellulitis' },
  'nhs-heel': { publisher: 'nhs', title: 'Plantar fasciitis' },
  'nhs-shin': { publisher: 'nhs', title: 'Shin splints' },
  'broken-bones': { publisher: 'nidirect', title: 'Broken bones and fractures' },
  ottawa: {
    publisher: 'ottawa',
    title: 'Stiell et al., Ottawa ankle rules (1992–94) and Ottawa knee rule (1995–97)',
  },
  'cdc-rhabdo': { publisher: 'cdc', title: 'CDC/NIOSH, Rhabdomyolysis' },
  'cauda-equina': { publisher: 'nhs', title: 'Sciatica and cauda equina warning signs' },
  'limb-ischaemia': {
    publisher: 'rcem',
    title: 'Acute limb ischaemia warning signs',
  },
  'mayo-achilles': { publisher: 'mayo', title: 'Achilles tendon rupture' },
  'strain-grades': { publisher: 'textbooks', title: 'Muscle strain grades 1–3' },
  'femoral-neck': {
    publisher: 'reviews',
    title: 'Femoral neck stress fracture in runners (PMC6226070, PMC6357658)',
  },
  'bone-stress': {
    publisher: 'reviews',
    title: 'Bone stress injury reviews (PMC7049623; Kahanov et al. 2015)',
  },
  'pain-monitoring': {
    publisher: 'tendonStudies',
    title: 'Thomeé 1997; Silbernagel et al., AJSM 2007 (for tendons in a programme)',
  },
  doms: { publisher: 'reviews', title: 'Cheung et al. 2003; Hotfiel et al. 2018' },
  'mhra-fluoroquinolone': {
    publisher: 'mhra',
    title: 'Drug Safety Update 2019, fluoroquinolone antibiotics',
  },
  'acog-804': {
    publisher: 'acog',
    title: 'Committee Opinion 804 (2020), exercise in pregnancy',
  },
  'nice-ng19': { publisher: 'nice', title: 'NG19, Diabetic foot problems' },
  anticoagulant: {
    publisher: 'caseReports',
    title: 'Case reports of calf bleeds on anticoagulants',
  },
  sufe: { publisher: 'guidance', title: 'Slipped upper femoral epiphysis guidance' },
  fever: { publisher: 'practice', title: 'Exercise with fever (convention)' },
  'cold-neck-check': {
    publisher: 'mayo',
    title: 'Exercise and illness (symptoms above or below the neck); NHS advice on colds',
  },
  'marathon-recovery': {
    publisher: 'reviews',
    title: 'Muscle damage after a marathon: Hikida 1983; Kyröläinen 2000; Bernat-Adell 2021',
  },
  'nice-ng210': { publisher: 'nice', title: 'NG210, Pelvic floor dysfunction' },
  'postnatal-running': {
    publisher: 'guidance',
    title: 'Goom, Donnelly and Brockwell, Returning to running postnatal (2019)',
  },
  'nhs-tiredness': { publisher: 'nhs', title: 'Tiredness and fatigue (for weeks, and not known why)' },
  'nhs-statins': {
    publisher: 'nhs',
    title: 'Statins (muscle pain that has no other cause is to be told to a doctor)',
  },
  'unsure-is-not-no': { publisher: 'ourRule', title: 'Our safety rule: not sure is not no' },
  caution: { publisher: 'ourCaution', title: 'Our caution; no published rule' },
} as const satisfies Readonly<Record<string, Source>>;

export type Guidance = keyof typeof guidance;
/** A row of a seed article, such as `S1-04`. */
export type SeedRow = `S${1 | 2}-${string}`;
export type SourceId = SeedRow | Guidance;

/** The source behind a rule's citation; a row of a seed article is found by its article. */
export function sourceOf(id: SourceId): Source {
  if (isGuidance(id)) return guidance[id];
  return id.startsWith('S1') ? seeds.S1 : seeds.S2;
}

function isGuidance(id: SourceId): id is Guidance {
  return Object.hasOwn(guidance, id);
}
