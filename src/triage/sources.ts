/** Where a rule comes from: a row of one of the two seed articles, published guidance, or our own caution. */
export type SeedRow = `S${1 | 2}-${string}`;

export const guidance = [
  'nhs-dvt',
  'wells',
  'nhs-compartment',
  'nhs-sprains',
  'nhs-knee',
  'nhs-running',
  'nhs-septic',
  'nhs-cellulitis',
  'nhs-heel',
  'nhs-shin',
  'broken-bones',
  'ottawa',
  'cdc-rhabdo',
  'cauda-equina',
  'limb-ischaemia',
  'mayo-achilles',
  'strain-grades',
  'femoral-neck',
  'bone-stress',
  'pain-monitoring',
  'doms',
  'mhra-fluoroquinolone',
  'acog-804',
  'nice-ng19',
  'anticoagulant',
  'sufe',
  'fever',
  'cold-neck-check',
  'marathon-recovery',
  'nhs-statins',
  'unsure-is-not-no',
  'caution',
] as const;

export type Guidance = (typeof guidance)[number];
export type SourceId = SeedRow | Guidance;
