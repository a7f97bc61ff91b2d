/** About the answer that was given: why, whether it holds, what would change it, and who says so. */
import type { Phrasebook } from '../phrasebook.ts';
import { isForCarer } from './after.ts';
import type { Dialect } from './dialects.ts';
import { findingWords, wordsOf } from './findings.ts';
import { and, or } from './lists.ts';
import { publishers } from './publishers.ts';

export const aboutAnswer = (dialect: Dialect): Phrasebook['aboutAnswer'] => {
  const words = findingWords(dialect);
  return {
    why: (reasons) =>
      reasons.length > 0
        ? reasons.join(' ')
        : "Nothing you told me calls for a rest, so there's no reason to stay in.",
    sure: {
      runAsPlanned: (_, { outside }) => stillPlanned[outside ?? 'fair'],
      easyRun: (reason, { outside }) => `${stillEasy[outside ?? 'fair']} ${reason}`,
      crossTrain: (reason) => `Still no, not today. ${reason}`,
      rest: (reason) => `Still no. ${reason}`,
      seeProfessional: (reason, told) =>
        isForCarer(told)
          ? `Still no from me, so ask whoever treats it first. ${reason}`
          : `Still no, not till whoever examines it says you can. ${reason}`,
      urgentCare: (reason) => `Please do see a doctor today. ${reason}`,
      emergency: (reason) => `Please do call ${dialect.emergencyNumber} now. ${reason}`,
    },
    whatWouldChange: (level, raising) => {
      if (raising.length === 0) return "You've told me all that counts, so it stands.";
      const ifSo = or(raising.map((key) => wordsOf(words, key).ifSo));
      return level === 'runAsPlanned' || level === 'easyRun'
        ? `I'd think again if ${ifSo}.`
        : `I'd be stricter still if ${ifSo}.`;
    },
    publishers,
    // The longest name last, where it is easiest to follow.
    sources: (names) =>
      names.length > 0
        ? `That rests on ${and(names.toSorted((a, b) => a.length - b.length))}. No doctor has checked my rules.`
        : "My rules rest on two running articles and advice like the NHS's. No doctor has checked them.",
    noVerdictYet: 'Let me ask a bit more first.',
  };
};

const stillPlanned = {
  fair: 'Still yes. You told me nothing that should stop you.',
  air: 'Still not outside. Your legs are ready, but lungs need clean air.',
  heat: 'Still yes, but early, short and slow. Stop and cool down if you feel faint or weak.',
};
const stillEasy = {
  fair: 'Still yes, an easy one.',
  air: 'Still not outside, only an easy one indoors.',
  heat: 'Still yes, an easy one, out of the heat.',
};
