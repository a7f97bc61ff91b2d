/** Why help is needed now, or a doctor today. */
import type { Findings } from '../../../triage/index.ts';
import type { Dialect } from '../dialects.ts';
import type { FindingWords } from '../findings.ts';
import { upper } from '../lists.ts';
import { limbOf } from '../places.ts';
import type { Sore } from '../sore.ts';
import {
  about,
  boneCracking,
  calfLike,
  heelCord,
  hipOrGroin,
  hurtFoot,
  inJoint,
  jointOf,
  plain,
  type ReasonFor,
  softLeg,
} from './about.ts';
import { notSureOf } from './doubts.ts';

export const emergencies = ({ pee }: Dialect) =>
  ({
    chestSigns: plain(
      'Chest pain, breathlessness or a faint can be the heart, or a lung clot.',
      "Your chest comes before your legs, and it can't wait.",
    ),
    saddleNumbness: plain(
      'Those signs can mean a nerve in the lower back is trapped.',
      'A trapped nerve there can do lasting harm within hours.',
    ),
    coldLeg: ({ sites = [] }: Findings) => ({
      said: `A ${limbOf(sites)} that's suddenly cold or pale may not be getting enough blood.`,
      again: `A ${limbOf(sites)} without blood is harmed within hours.`,
    }),
    outOfPlace: plain(
      'Something bent or out of place may well be broken.',
      "If it's broken, moving on it makes it worse.",
    ),
    darkUrine: plain(
      `${upper(pee)} that dark after exercise can mean muscle is breaking down.`,
      'When muscle breaks down, it can harm your kidneys.',
    ),
    rockHardMuscle: plain(
      'A rock-hard muscle in that much pain can mean dangerous pressure inside it.',
      "Pressure like that can cut off a muscle's blood within hours.",
    ),
    swollenNumbSeverePain: plain(
      'Severe pain with swelling and numbness can mean dangerous pressure in the leg.',
      'Pressure in the leg can do lasting harm within hours.',
    ),
    numbAndCannotStand: plain(
      "It's numb or weak and won't hold you, so a nerve may be hurt.",
      "A numb leg you can't stand on needs help fast.",
    ),
    hotFeverCannotStand: plain(
      'Heat, a fever and not being able to stand can mean a serious infection.',
      'An infection like that can get worse within hours.',
    ),
    hotJointWithFever: about(
      inJoint,
      (sore) => `${hot(sore, 'hot')} with a fever can mean an infected joint.`,
      "An infected joint is harmed fast, so it can't wait.",
    ),
    hotFeverSeverePain: plain(
      'Hot skin with a fever and severe pain can be a dangerous infection.',
      'That kind of infection spreads fast.',
    ),
    cannotStandOnHip: plain(
      "A hip that won't take your weight may be broken.",
      "If it's cracked, each step can make it worse.",
    ),
    feverWithWeakLeg: plain(
      'A fever with a weak leg can mean an infection near the spine.',
      "Fever and weakness together can't wait.",
    ),
    diabetesHotFever: plain(
      'With diabetes, hot skin and a fever can turn dangerous fast.',
      'With diabetes, an infection moves quickly.',
    ),
    severeSwollenGroin: plain(
      'Severe groin pain with swelling needs help right away.',
      "Pain and swelling like that shouldn't be waited out.",
    ),
  }) satisfies Readonly<Record<string, ReasonFor>>;

/** "a hot knee", "hot or red knees", "a hot joint". */
const hot = (sore: Sore, how: string): string =>
  upper(sore.isMany ? `${how} ${sore.part}` : `a ${how} ${sore.site === 'groin' ? 'joint' : sore.one}`);

/** What it is that may be a bleed. */
function bleedingSign({ bruise, swelling, pop }: Findings): string {
  if (bruise === 'yes') return 'a bruise';
  if (swelling !== undefined && swelling !== 'none') return 'any swelling';
  return pop === 'yes' ? 'a pop' : 'an injury';
}

export const urgent = (words: FindingWords) =>
  ({
    unsureEmergencySign: (findings) => ({
      said: `You're ${notSureOf(words, findings, 'emergencySign')}.`,
      again: "It may well be nothing, but that's one to check today.",
    }),
    oneLegSwollen: about(
      softLeg,
      ({ one, your, isOne, isSided }) =>
        isSided
          ? `${upper(your)} is clearly swollen, and that can be a blood clot.`
          : `${isOne ? 'One' : 'A'} clearly swollen ${one} can mean a blood clot.`,
      'Only a doctor can rule out a clot.',
    ),
    oneLegHot: about(
      softLeg,
      ({ own }) => `A hot or red ${own} can mean a clot or infection.`,
      'A clot or an infection has to be ruled out today.',
    ),
    calfPainWithMajorRisk: about(
      calfLike,
      ({ one, your, isOne }) =>
        `With your clot risk, ${isOne ? `pain in ${your}` : `${one} pain`} has to be checked.`,
      'With that risk, a clot has to be ruled out first.',
    ),
    puffyCalfWithRisk: about(
      calfLike,
      ({ one }) => `With any clot risk, a puffy ${one} has to be checked.`,
      'Swelling and a clot risk together are worth a check today.',
    ),
    hotJoint: about(
      inJoint,
      (sore) => `${hot(sore, 'hot or red')} can mean an infected joint.`,
      'If a joint is infected, it needs treating early.',
    ),
    hotSkinWithFever: plain(
      'Hot or red skin with a fever can be an infection.',
      "Infections like that spread if they're left.",
    ),
    painfulJointWithFever: about(
      inJoint,
      ({ kind, site, one }) =>
        `A fever along with ${kind === 'joint' && site !== 'groin' ? one : 'joint'} trouble can mean an infected joint.`,
      'If a joint is infected, it needs treating early.',
    ),
    cannotTakeFourSteps: plain(
      "If you can't take four steps on it, it may be broken.",
      "Not being able to stand on it can mean it's broken.",
    ),
    injuredSoreSpot: plain(
      'One sore spot after an injury can be a broken bone.',
      "It takes an X-ray to tell if it's broken.",
    ),
    popOrSnap: about(
      heelCord,
      ({ site }) =>
        site === 'achilles' || site === 'heel'
          ? 'A pop there can mean a torn Achilles.'
          : 'A pop like that can mean something tore.',
      "A tear does best when it's seen early.",
    ),
    weakLeg: plain(
      "A leg or foot that's gone weak can mean a nerve is in trouble.",
      "Weakness that's new shouldn't be waited out.",
    ),
    hipOrGroinWarning: about(
      hipOrGroin,
      ({ one }) => `${upper(one)} pain like that ${boneCracking}.`,
      "If the bone's cracking, a run could break it.",
    ),
    jointLocked: about(
      inJoint,
      (sore) => `${upper(jointOf(sore))} that's stuck can have something caught inside.`,
      'Forcing a stuck joint can do more harm.',
    ),
    youngWithLimpOrFever: plain(
      'At that age, a limp or fever can mean hip trouble or an infection.',
      'Growing hips can slip, and that has to be found early.',
    ),
    pregnantCalfPain: about(
      calfLike,
      ({ one, your, isOne }) => `In pregnancy, ${isOne ? `pain in ${your}` : `${one} pain`} can be a clot.`,
      "Clots are likelier in pregnancy, so it's worth the check.",
    ),
    bleedOnThinner: (findings) => ({
      said: `On a blood thinner, ${bleedingSign(findings)} can mean bleeding inside the leg.`,
      again: 'On a blood thinner, even a small knock can bleed a lot.',
    }),
    severeMusclePain: plain(
      'Muscle pain that bad can mean the muscle is breaking down.',
      'A simple test can show if muscle is breaking down.',
    ),
    extremePain: plain(
      "Pain that extreme is more than soreness, and shouldn't wait.",
      "Pain that bad shouldn't wait till tomorrow.",
    ),
    injuredFoot: about(
      hurtFoot,
      ({ site, one }) =>
        `A swollen or bruised ${site === 'arch' ? 'foot' : one} after an injury may be broken.`,
      "It takes an X-ray to tell if it's broken.",
    ),
    diabeticHotFoot: plain(
      'With diabetes, a hot or swollen foot has to be checked fast.',
      'With diabetes, a foot can get worse before it hurts.',
    ),
    backPainWithFever: plain(
      'Back pain with a fever can be an infection near the spine.',
      'An infection there has to be found early.',
    ),
    backPainWithBothLegs: plain(
      'Back pain with tingling in both legs can be a trapped nerve.',
      'When both legs tingle, the nerves in your back need checking.',
    ),
    backPainAtRestWithRisk: plain(
      'Back pain at rest, with a risk like yours, has to be checked.',
      "With that risk, I can't put it down to muscle.",
    ),
  }) satisfies Readonly<Record<string, ReasonFor>>;
