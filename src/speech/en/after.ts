/** What comes after an answer: when to stop a run, the way back to running, whom to see, and what would not wait. */
import type { Findings, Level, RuleId } from '../../triage/index.ts';
import type { Phrasebook } from '../phrasebook.ts';
import { listOf } from './activities.ts';
import type { Dialect } from './dialects.ts';
import { upper } from './lists.ts';
import { stopRule } from './stopping.ts';

type Told = Parameters<Phrasebook['verdicts']['after'][Level]>[0];

export const after = (dialect: Dialect): Phrasebook['verdicts']['after'] => ({
  runAsPlanned: ({ findings, reason }) => stopRule(findings, reason),
  easyRun: ({ findings, reason }) => stopRule(findings, reason),
  crossTrain: (told) => insteadOfARun(told, dialect),
  rest: (told) => wayBackFrom(told, dialect),
  seeProfessional: (told) =>
    isForCarer(told)
      ? 'Ask whoever treats it before you run again.'
      : `See ${whom(told.reason, dialect)} this week${(told.reason && orToday[told.reason]) ?? ''}.`,
  urgentCare: ({ reason, findings }) => (reason ? callIf(reason, findings, dialect.emergencyNumber) : ''),
  emergency: () => '',
});

/** Is whoever treats it already the one to ask? */
export const isForCarer = ({ reason, underCare }: Pick<Told, 'reason' | 'underCare'>): boolean =>
  underCare === true && !(reason && forDoctors.has(reason));

/** What no physiotherapist decides. */
const forDoctors: ReadonlySet<RuleId> = new Set<RuleId>([
  'hotArea',
  'tingling',
  'calfMaybeSwollen',
  'pregnantWithPain',
  'thinnerOneSidedPain',
  'diabeticFootPain',
  'childPastDayThree',
  'exhaustedOverAWeek',
  'tiredForWeeks',
  'painOnAntibiotic',
  'painOnStatin',
]);

function whom(reason: RuleId | undefined, { therapist }: Dialect): string {
  if (reason && forDoctors.has(reason)) return 'a doctor';
  return `a doctor or ${reason === 'pelvicFloor' ? 'pelvic ' : ''}${therapist}`;
}

/** What would not wait for days. */
const orToday: { readonly [Id in RuleId]?: string } = {
  calfMaybeSwollen: ', or today if it swells more',
  tingling: ', or today if it turns weak',
  hotArea: ', or today if it spreads',
};

/** What spares the sore part; where it should be left alone there is nothing. */
function insteadOfARun({ instead }: Told, dialect: Dialect): string {
  return instead.length > 0
    ? `${upper(listOf(instead, dialect))} is fine if it doesn't hurt.`
    : "Gentle movement is fine if it doesn't hurt.";
}

const wayBack = "When half an hour's walk is pain-free, try a short jog and ask me again.";

/** Where it is not the pain that has to go. */
const waysBack: { readonly [Id in RuleId]?: string } = {
  feverish: "Once it's been gone a full day, take a walk and ask me again.",
  unwell: "When you've been well for a full day, start gently and ask me again.",
  exhausted: 'When you feel fresh again, start easy and ask me again.',
  recentMarathon: 'After that, try a short jog if nothing hurts, and ask me again.',
  unsureWarningSign: 'Ask me again tomorrow.',
};

function wayBackFrom({ reason, findings }: Told, { emergencyNumber }: Dialect): string {
  if (reason === 'unsureWarningSign' && findings.darkUrine === 'unsure') {
    return `If it turns dark like cola, call ${emergencyNumber}. Ask me again tomorrow.`;
  }
  return (reason && waysBack[reason]) ?? wayBack;
}

const mayBeClot: ReadonlySet<RuleId> = new Set<RuleId>([
  'oneLegSwollen',
  'oneLegHot',
  'calfPainWithMajorRisk',
  'puffyCalfWithRisk',
  'pregnantCalfPain',
]);

/** What would not wait for a doctor, where the call has not been named yet. */
function callIf(reason: RuleId, { chest, cold, deformity }: Findings, number: string): string {
  if (mayBeClot.has(reason)) return `Chest pain or breathlessness? Call ${number}.`;
  if (reason !== 'unsureEmergencySign') return '';
  if (chest === 'unsure') return `If your chest hurts, call ${number}.`;
  if (cold === 'unsure' && deformity !== 'unsure') return `If it turns cold or pale, call ${number}.`;
  return `If it gets worse, call ${number}.`;
}
