/** Who says so: the published guidance behind the rules, by publisher and title. */
import type { Guidance, SourceId } from '../triage/index.ts';

export type Source = {
  /** Who published it, as one would say it aloud. */
  readonly publisher: string;
  readonly title: string;
};

/** The two articles the product grew from. Their rows are cited as `S1-04` or `S2-21`. */
export const seeds: Readonly<Record<'S1' | 'S2', Source>> = {
  S1: {
    publisher: "a doctor's article on leg pain",
    title:
      'Cainiu Health, Dr. Chen Jian, Should I keep running if my legs hurt after jogging, or should I stop for a few days? (2025)',
  },
  S2: {
    publisher: 'an article on running when sore',
    title: 'Should You Run When Your Legs Are Sore? Here’s What to Consider (unsigned)',
  },
};

export const sources: Readonly<Record<Guidance, Source>> = {
  'nhs-dvt': { publisher: 'the NHS', title: 'DVT (deep vein thrombosis)' },
  wells: {
    publisher: 'the New England Journal of Medicine',
    title: 'Wells et al., Evaluation of D-dimer in suspected deep-vein thrombosis (2003)',
  },
  'nhs-compartment': { publisher: 'the NHS', title: 'Compartment syndrome' },
  'nhs-sprains': { publisher: 'the NHS', title: 'Sprains and strains' },
  'nhs-knee': { publisher: 'the NHS', title: 'Knee pain' },
  'nhs-running': { publisher: 'the NHS', title: 'Knee pain and other running injuries' },
  'nhs-septic': { publisher: 'the NHS', title: 'Septic arthritis' },
  'nhs-cellulitis': { publisher: 'the NHS', title: 'Cellulitis' },
  'nhs-heel': { publisher: 'the NHS', title: 'Plantar fasciitis' },
  'nhs-shin': { publisher: 'the NHS', title: 'Shin splints' },
  'broken-bones': { publisher: 'nidirect', title: 'Broken bones and fractures' },
  ottawa: {
    publisher: 'the Ottawa rules',
    title: 'Stiell et al., Ottawa ankle rules (1992–94) and Ottawa knee rule (1995–97)',
  },
  'cdc-rhabdo': { publisher: 'the CDC', title: 'CDC/NIOSH, Rhabdomyolysis' },
  'cauda-equina': { publisher: 'the NHS', title: 'Sciatica and cauda equina warning signs' },
  'limb-ischaemia': {
    publisher: 'RCEM Learning',
    title: 'Acute limb ischaemia warning signs',
  },
  'mayo-achilles': { publisher: 'the Mayo Clinic', title: 'Achilles tendon rupture' },
  'strain-grades': { publisher: 'sports medicine texts', title: 'Muscle strain grades 1–3' },
  'femoral-neck': {
    publisher: 'published reviews',
    title: 'Femoral neck stress fracture in runners (PMC6226070, PMC6357658)',
  },
  'bone-stress': {
    publisher: 'published reviews',
    title: 'Bone stress injury reviews (PMC7049623; Kahanov et al. 2015)',
  },
  'pain-monitoring': {
    publisher: 'published tendon studies',
    title: 'Thomeé 1997; Silbernagel et al., AJSM 2007 (for tendons in a programme)',
  },
  doms: { publisher: 'published reviews', title: 'Cheung et al. 2003; Hotfiel et al. 2018' },
  'mhra-fluoroquinolone': {
    publisher: 'the MHRA',
    title: 'Drug Safety Update 2019, fluoroquinolone antibiotics',
  },
  'acog-804': {
    publisher: 'the American College of Obstetricians and Gynecologists',
    title: 'Committee Opinion 804 (2020), exercise in pregnancy',
  },
  'nice-ng19': { publisher: 'NICE', title: 'NG19, Diabetic foot problems' },
  anticoagulant: {
    publisher: 'published case reports',
    title: 'Case reports of calf bleeds on anticoagulants',
  },
  sufe: { publisher: 'published guidance', title: 'Slipped upper femoral epiphysis guidance' },
  fever: { publisher: 'common practice', title: 'Exercise with fever (convention)' },
  'unsure-is-not-no': { publisher: 'our own safety rule', title: 'Our safety rule: not sure is not no' },
  caution: { publisher: 'our own caution', title: 'Our caution; no published rule' },
};

/** The source behind a rule's citation; a row of a seed article is found by its article. */
export function sourceOf(id: SourceId): Source {
  if (isGuidance(id)) return sources[id];
  return id.startsWith('S1') ? seeds.S1 : seeds.S2;
}

function isGuidance(id: SourceId): id is Guidance {
  return Object.hasOwn(sources, id);
}
