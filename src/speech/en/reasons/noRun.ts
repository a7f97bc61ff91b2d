/** Why not today: rest, or something else instead. */
import type { Findings } from '../../../triage/index.ts';
import type { FindingWords } from '../findings.ts';
import { upper } from '../lists.ts';
import type { Sore } from '../sore.ts';
import {
  about,
  anywhere,
  calfLike,
  growing,
  inBone,
  inJoint,
  inMuscle,
  inTendon,
  inTendonOrBone,
  plain,
  type ReasonFor,
} from './about.ts';
import { heldBy, notSureOf } from './doubts.ts';

/** What may hurt where nobody can tell where it hurts. */
const anyTissue = 'It could be a muscle, a joint or a bone.';

function aboveMild({ kind, one, canBe }: Sore, { pain }: Findings): string {
  if (kind === 'unknown' && pain !== 'strong') return anyTissue;
  const place = upper(kind === 'back' ? 'back' : one);
  if (pain === 'unsure') return `Rest ${kind === 'back' ? 'back' : one} pain till you know it's mild.`;
  if (kind === 'tendon') return `${place} pain that bad can be ${canBe}.`;
  if (kind === 'bone') return `${place} pain that bad can be an overloaded bone.`;
  return `${place} pain that bad needs a break from pounding.`;
}

function stillOneSided({ own, your, isSided }: Sore, { days }: Findings): string {
  if (days === 'unsure') return `Soreness in just ${your} can be a strain.`;
  return `${isSided ? 'A' : 'One'} ${own} sore past day three can be a strain.`;
}

export const toRest = (words: FindingWords) =>
  ({
    jointPain: about(
      inJoint,
      ({ site, sore, it }) => `Running ${site === 'groin' ? 'with' : 'on'} ${sore} makes ${it} worse.`,
      'Joints settle with rest, and flare up with running.',
    ),
    swelling: ({ swelling }) =>
      swelling === 'unsure'
        ? {
            said: "If it's swollen, it's more than plain soreness.",
            again: 'If it is swelling, a few days will settle it best.',
          }
        : {
            said: "Swelling means it's more than plain soreness.",
            again: "It's swollen, so it needs time to settle.",
          },
    cannotMoveWell: plain(
      "If it won't move freely, it needs rest.",
      "When you can't move it freely, you can't run well on it.",
    ),
    strongPain: plain(
      'Pain that strong needs rest, not a run.',
      "That much pain and a run don't go together.",
    ),
    worseningNotPlain: plain(
      "It's getting worse, and a run won't help.",
      'It has to start easing before you run on it.',
    ),
    sharpPain: plain(
      'Sharp pain can be a strain, not just soreness.',
      'Soreness is dull. Sharp can mean something is hurt.',
    ),
    limping: plain(
      'Running with a limp makes things worse.',
      "Walk without the limp first, then we'll talk about running.",
    ),
    soreSpot: plain(
      'One exact sore spot can mean an injury.',
      'Soreness spreads out. One spot is more like an injury.',
    ),
    feverish: ({ fever }) => ({
      said:
        fever === 'yes'
          ? 'Running with a fever can strain your heart.'
          : "If it's a fever, a run could strain your heart.",
      again: "A fever and a run don't go together.",
    }),
    bruiseOrMaybePop: ({ bruise }) =>
      bruise === 'yes'
        ? { said: 'A bruise can mean a strained muscle.', again: 'A bruise needs a few days to heal.' }
        : {
            said: 'If something popped, it may be strained.',
            again: 'If it did pop, it needs a few days to heal.',
          },
    freshInjury: plain(
      'A twist, fall or knock needs a few days to settle.',
      'Fresh injuries heal best when you leave them be.',
    ),
    tendonOrBoneAboveMild: (findings) => ({
      said: aboveMild(inTendonOrBone(findings), findings),
      again: 'It has to settle before you run on it.',
    }),
    childInPain: plain(
      'A child in pain should rest first.',
      "Children's bones are still growing, so rest comes first.",
    ),
    unsureWarningSign: (findings) => ({
      said: `You're ${notSureOf(words, findings, 'warningSign')}, so give it a day.`,
      again: 'One day off costs little, and you may know more tomorrow.',
    }),
    oneSidedPastDayThree: (findings, own) => ({
      said: stillOneSided(inMuscle(findings, own), findings),
      again: 'Plain soreness is in both legs, and gone in three days.',
    }),
    painkillerHidesJoint: about(
      inJoint,
      ({ site, that, isMany }) =>
        `A painkiller can hide how ${site === 'groin' ? 'that joint' : that} really ${isMany ? 'feel' : 'feels'}.`,
      'Without the painkiller you might feel more.',
    ),
    youngWithJointPain: about(
      growing,
      ({ one }) => `In a growing body, ${one} pain needs rest.`,
      'Growing bones and joints are easily overdone.',
    ),
    oneSidedChangedWalk: about(
      inMuscle,
      ({ own, a, isSided }) => `${isSided ? `A ${own}` : upper(a)} that changes your walk can be strained.`,
      "It's on one side and changes your walk, so I'm careful.",
    ),
  }) satisfies Readonly<Record<string, ReasonFor>>;

export const notToday = (words: FindingWords) =>
  ({
    moreThanMild: ({ pain }) => ({
      said:
        pain === 'unsure'
          ? "Only mild soreness likes a run, and you're not sure."
          : "That's more than mild, and only mild soreness likes a run.",
      again: 'Running on more than mild soreness tends to drag it out.',
    }),
    pastDayThree: ({ days }) =>
      days === 'unsure'
        ? {
            said: "If it's past day three, it's more than plain soreness.",
            again: "Soreness that's days old needs a bit longer.",
          }
        : {
            said: "Soreness usually goes in two to three days, and yours hasn't.",
            again: "It's past day three, so give it a bit longer.",
          },
    oneSided: about(
      anywhere,
      ({ kind, your, isOne, canBe }) => {
        if (!isOne) return "If it's only on one side, it can be a strain.";
        if (kind === 'tendon') return `Pain in just ${your} can be ${canBe}.`;
        if (kind === 'bone') return `Pain in just ${your} can be an overloaded bone.`;
        return `${kind === 'muscle' ? `Soreness in just ${your}` : 'Pain on just one side'} can be a strain.`;
      },
      'Plain soreness is the same in both legs, so one side makes me careful.',
    ),
    changedStride: plain(
      'If it changes your stride, other muscles and joints take the strain.',
      'A changed stride only moves the trouble elsewhere.',
    ),
    tendonPain: about(
      inTendon,
      ({ one, canBe }) => `${upper(one)} pain can be ${canBe}.`,
      'That kind of pain settles best without the pounding.',
    ),
    bonePain: about(
      inBone,
      ({ sore, isMany }) => `${upper(sore)} ${isMany ? 'need' : 'needs'} a break from pounding.`,
      'Bone needs time to get stronger between runs.',
    ),
    painkillerHidesPain: plain(
      'A painkiller can hide what your legs are telling you.',
      'Without the painkiller you might feel more.',
    ),
    unclearWhere: about(
      anywhere,
      ({ kind }) => (kind === 'back' ? 'A sore back feels every step of a run.' : anyTissue),
      'It should stop hurting before you run again.',
    ),
    unsureDetail: (findings) => ({
      said: `${heldBy(words, findings, 'detail')}, so play it safe.`,
      again: `${heldBy(words, findings, 'detail')}, so no run today.`,
    }),
    worsening: plain("It's getting worse, so give it a break.", 'It should be easing before you run again.'),
    painkillerMayHide: plain(
      'A painkiller can hide what your legs are telling you.',
      'Without the painkiller you might feel more.',
    ),
    stairsAreHard: plain(
      'If stairs are hard, a run is too much.',
      'Your legs have to manage stairs before they run.',
    ),
    calfPainAndMajorRisk: about(
      calfLike,
      ({ sore }) => `With your risk of clots, ${sore} should settle first.`,
      'If one side swells, see a doctor the same day.',
    ),
  }) satisfies Readonly<Record<string, ReasonFor>>;
