/** The questions as they are drawn: those that come most often, and the longest. */
import type { Prompt, Reply } from '../../src/conversation/index.ts';
import { type FindingKey, type QuestionId, volunteered } from '../../src/triage/index.ts';

type Asked = Extract<Prompt, { readonly ask: 'question' }>;

export const question = (
  id: QuestionId,
  covers: readonly FindingKey[],
  more: Partial<Asked> = {},
): Reply => ({
  parts: [],
  prompt: { ask: 'question', question: { id, covers }, way: 'first', sites: ['calf'], turn: 0, ...more },
});

/** What nobody is asked for, and asked about once it was half told. */
const halfTold: Readonly<Record<string, Reply>> = Object.fromEntries(
  [...volunteered].map((key) => [`question closing ${key}`, question('closing', [key])]),
);

/** As much as each question has ever asked for at once. */
const most: Readonly<Record<QuestionId, readonly FindingKey[]>> = {
  open: ['sites', 'pain', 'days'],
  sweep: ['chest', 'deformity', 'nerve', 'cold', 'rockHard'],
  body: ['swelling', 'heat', 'bruise', 'fever', 'walking', 'dailyLife', 'motion', 'fatigue', 'illness'],
  course: ['side', 'days', 'trend', 'comesBack'],
  clot: ['clotRisk', 'pregnant', 'bloodThinner'],
  closing: ['restPain', 'injury', 'jointTrouble', 'motion', 'fatigue', 'illness'],
};

export const questions: Readonly<Record<string, Reply>> = {
  welcome: { ...question('open', most.open), parts: [{ say: 'welcome' }] },
  'question open place': question('open', ['sites']),
  'question open pain': question('open', ['pain', 'days']),
  'question sweep': question('sweep', ['chest', 'darkUrine', 'nerve', 'cold']),
  'question sweep most': question('sweep', most.sweep),
  'question sweep alone': question('sweep', ['chest'], { way: 'again' }),
  'question sweep nerve': question('sweep', ['nerve'], { way: 'again' }),
  'question sweep again': question('sweep', ['deformity', 'cold'], { way: 'again' }),
  'question sweep which': question('sweep', most.sweep, { way: 'which' }),
  'question sweep pointed': question('sweep', most.sweep, {
    way: 'rest',
    pointed: { chest: 'yes', nerve: 'bothLegs' },
  }),
  'question body': question('body', ['swelling', 'heat', 'bruise', 'fever', 'walking', 'dailyLife']),
  'question body most': question('body', most.body),
  'question body which': question('body', most.body, { way: 'which' }),
  'question body skin': question('body', ['chest', 'pain', 'swelling', 'heat', 'fever', 'walking']),
  'question body cold': question('body', ['chest', 'fever', 'illness']),
  'question body alone': question('body', ['walking'], { way: 'again' }),
  'question course': question('course', ['side', 'days', 'trend']),
  'question course most': question('course', most.course),
  'question course days': question('course', ['days']),
  'question course side': question('course', ['side']),
  'question clot': question('clot', most.clot),
  'question clot which': question('clot', most.clot, { way: 'which' }),
  'question closing': question('closing', ['pop', 'injury', 'restPain', 'pinpoint', 'quality', 'painkiller']),
  'question closing most': question('closing', most.closing),
  'question closing rest': question('closing', ['jointTrouble', 'comesBack', 'trend'], { way: 'rest' }),
  ...halfTold,
};
