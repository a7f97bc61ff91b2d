/** Who says so, as it is said. */
import type { Phrasebook } from '../phrasebook.ts';

export const publishers: Phrasebook['publishers'] = {
  doctorsArticle: "a doctor's article on leg pain",
  soreLegsArticle: 'an article on running when sore',
  nhs: 'the NHS',
  nejm: 'the New England Journal of Medicine',
  nidirect: 'nidirect',
  ottawa: 'the Ottawa rules',
  cdc: 'the CDC',
  rcem: 'RCEM Learning',
  mayo: 'the Mayo Clinic',
  textbooks: 'sports medicine texts',
  reviews: 'published reviews',
  tendonStudies: 'published tendon studies',
  mhra: 'the MHRA',
  acog: 'the American College of Obstetricians and Gynecologists',
  nice: 'NICE',
  caseReports: 'published case reports',
  guidance: 'published guidance',
  practice: 'common practice',
  ourRule: 'our own safety rule',
  ourCaution: 'our own caution',
};
