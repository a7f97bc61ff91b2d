/** Why somebody should look at it in the next days. */
import type { Findings } from '../../../triage/index.ts';
import { upper } from '../lists.ts';
import type { Sore } from '../sore.ts';
import {
  about,
  anywhere,
  boneCracking,
  calfLike,
  inBone,
  inJoint,
  inMuscle,
  inPlainTissue,
  isBony,
  jointOf,
  onBone,
  plain,
  pregnantParts,
  type ReasonFor,
} from './about.ts';

/** "One shin getting worse for over two weeks", "Heel pain for over two weeks": how long, and which way it goes. */
function lasting({ one, isOne }: Sore, { days, trend }: Findings): string {
  const long = days === '15+' ? 'over two weeks' : 'over a week';
  if (trend === 'worse') return `${isOne ? `One ${one}` : `${upper(one)} pain`} getting worse for ${long}`;
  return `${upper(one)} pain for ${long}`;
}

/** The place that has lasted too long: a bone on one side, else what is plain soreness, else what takes longer. */
function lastingPlace(findings: Findings): Sore {
  const bone = inBone(findings);
  return bone.kind === 'bone' && findings.side !== 'both' ? bone : inPlainTissue(findings);
}

function overAWeek(findings: Findings): string {
  const sore = lastingPlace(findings);
  switch (sore.kind) {
    case 'bone':
    case 'tendon':
      return `${lasting(sore, findings)} can be ${sore.canBe}.`;
    case 'joint':
      return `${lasting(sore, findings)} is more than a flare-up.`;
    case 'back':
      return 'Back pain for over a week is worth a proper look.';
    default:
      return "Plain soreness doesn't last more than a week.";
  }
}

function stillWorsening(findings: Findings): string {
  const sore = inBone(findings);
  if (sore.kind !== 'bone' && sore.kind !== 'tendon') {
    return 'Soreness eases with time, and yours is getting worse.';
  }
  return `${upper(sore.one)} pain that's still getting worse can be ${sore.canBe}.`;
}

export const toBeSeen = {
  severePain: plain('Pain that bad is more than soreness.', "Plain soreness doesn't get that bad."),
  hampersDailyLife: plain(
    "If it gets in the way of your day, it's more than soreness.",
    'Plain soreness lets you get on with your day.',
  ),
  overAWeek: (findings) => ({
    said: overAWeek(findings),
    again: "Anything that lasts this long has a cause, and running won't fix it.",
  }),
  painAtRest: about(
    anywhere,
    (sore) =>
      isBony(sore)
        ? `${upper(sore.one)} pain at rest ${boneCracking}.`
        : 'Pain at rest, or that wakes you, can be more than soreness.',
    'Plain soreness goes quiet when you rest.',
  ),
  boneSoreSpot: about(
    onBone,
    ({ site, one, kind }) => {
      const where = ` ${site === 'groin' || site === 'hip' ? 'in' : 'on'} the ${one}`;
      return `One exact sore spot${kind === 'unknown' ? '' : where} ${boneCracking}.`;
    },
    "If it's the bone, running could turn a crack into a break.",
  ),
  groinPain: plain(
    `Pain deep in the groin ${boneCracking}.`,
    'Groin pain can come from the hip bone, so that gets checked first.',
  ),
  swollenJoint: about(
    inJoint,
    (sore) => `${upper(jointOf(sore))} that swells up can be hurt inside.`,
    'Swelling means the joint is hurt or irritated.',
  ),
  jointGivesWay: (findings) => {
    const sore = inJoint(findings);
    const { site } = sore;
    const what = upper(jointOf(sore));
    return findings.jointTrouble === 'catches'
      ? {
          said: `${what} that catches can have something caught inside.`,
          again: 'It could lock on you in the middle of a run.',
        }
      : {
          said: `${what} that gives way can ${site === 'knee' || site === 'ankle' ? 'have a torn ligament' : 'be hurt inside'}.`,
          again: 'It could let you down in the middle of a run.',
        };
  },
  feltPop: plain("A pop can mean a tear, even if it doesn't hurt much.", 'A tear can feel mild at first.'),
  tingling: ({ nerve }) => ({
    said:
      nerve === 'unsure'
        ? "You're not sure about numbness, and that can be a nerve."
        : `Numbness${nerve === 'duringRuns' ? ' during runs' : ' or tingling'} can be a nerve under pressure.`,
    again: "If it's a nerve, more running could make it worse.",
  }),
  stillWorsening: (findings) => ({
    said: stillWorsening(findings),
    again: 'Plain soreness is worst on day two, and then it eases.',
  }),
  lastingLimp: about(
    onBone,
    (sore) =>
      isBony(sore)
        ? `Limping with ${sore.sore} can mean a bone is hurt.`
        : "A limp that isn't settling is worth a proper look.",
    'A limp puts the strain on everything else.',
  ),
  swollenMuscle: about(
    inMuscle,
    ({ a, kind, isMany }) =>
      kind === 'muscle' && !isMany
        ? `${upper(a)} that's clearly swollen is more than sore.`
        : 'Swelling you can see is more than soreness.',
    'Swelling like that can be a tear.',
  ),
  calfMaybeSwollen: about(
    calfLike,
    ({ anOne, isOne, one }) => `Even slight swelling in ${isOne ? `one ${one}` : anOne} can mean a clot.`,
    "It's likely nothing, but a clot has to be ruled out.",
  ),
  hotArea: plain(
    'A hot or red patch can be an infection.',
    "If it's an infection, it needs treating before you run.",
  ),
  pregnantWithPain: about(
    pregnantParts,
    ({ site, one }) =>
      `In pregnancy, ${site === 'lowBack' ? 'back' : one} pain is worth a check before you run.`,
    'A lot changes in pregnancy, so let someone check first.',
  ),
  thinnerOneSidedPain: plain(
    'On a blood thinner, pain like that can mean a bleed.',
    'On a blood thinner, even a small strain can bleed.',
  ),
  childPastDayThree: plain(
    "A child's pain should be checked if it's still there after three days.",
    'Children mend fast, so three days is long.',
  ),
  bruiseWithPain: plain(
    'A bruise with pain or a limp can mean a tear.',
    'A bruise means something bled in there.',
  ),
} satisfies Readonly<Record<string, ReasonFor>>;
