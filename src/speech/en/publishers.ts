/** Who says so, as it is said. */
import type { Phrasebook } from '../phrasebook.ts';

export const publishers: Phrasebook['aboutAnswer']['publishers'] = {
  doctorsArticle: "a doctor's article",
  soreLegsArticle: 'an article on sore legs',
  nhs: 'the NHS',
  nejm: 'the New England Journal of Medicine',
  nidirect: "Northern Ireland's health site",
  ottawa: 'the Ottawa rules',
  cdc: 'the CDC',
  rcem: "Britain's emergency doctors",
  mayo: 'the Mayo Clinic',
  textbooks: 'sports medicine textbooks',
  reviews: 'published reviews',
  tendonStudies: 'studies on tendons',
  mhra: 'the British medicines agency',
  acog: 'the American college of obstetricians',
  nice: 'British guidance on diabetes',
  caseReports: 'published case reports',
  guidance: 'published guidance',
  practice: 'common practice',
  ourRule: 'our own safety rule',
  ourCaution: 'our own caution',
};
