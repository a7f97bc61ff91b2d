/** The English phrasebook: short, warm and plain. */
import type { ComeBack } from '../../triage/index.ts';
import type { Phrasebook } from '../phrasebook.ts';
import { activities, crossTrain } from './activities.ts';
import { assumption, badNews } from './assumption.ts';
import type { Dialect } from './dialects.ts';
import { and } from './lists.ts';
import { publishers } from './publishers.ts';
import { questions, which } from './questions.ts';
import { reasons } from './reasons.ts';
import { screen } from './screen.ts';
import { topics } from './topics.ts';

const numbers = ['no', 'one', 'two', 'three'];

const stopRule =
  'Walk home if pain passes three or turns sharp, your stride changes, or a joint hurts. Worse tomorrow? Take the day off.';

/** The stop rules of a run; the way back after a rest. */
const afterwards: Phrasebook['afterwards'] = (level, comeBack) => {
  if (level === 'runAsPlanned' || level === 'easyRun') return stopRule;
  return level === 'rest' ? wayBack[comeBack] : '';
};

const wayBack: Readonly<Record<ComeBack, string>> = {
  walkTest:
    'Once you walk half an hour without pain, limp or swelling, try a short walk and jog, and ask again.',
  feverGone: 'Once the fever has been gone a full day, start with a short walk, and ask again.',
  fresh: 'Once you feel fresh, start easy, then ask again.',
  wellAgain: "Once you've felt well for a full day, start with a short walk, and ask again.",
};

/** What is said alike in every country. */
const everywhere = {
  welcome: "Hi, this is Leg Check. I help you decide about today's run. I'm a guide, not a doctor.",
  disclaimer: "I'm a guide, not a doctor.",
  help: "Tell me what's sore, and I'll say whether to run. You can also ask how to stretch, what to do instead, why, or for a tip. I'm for adults. Do mention a pregnancy or an earlier clot, diabetes or medicines.",
  noted: "Okay, I've changed that.",
  unchanged: 'Thanks. My answer stays the same.',
  sorry: ["Sorry, I didn't get that.", "I still didn't catch that, sorry.", "Sorry, I'm not following."],
  goodbye: 'Take care of your legs. Bye.',
  noVerdictYet: "I haven't given you an answer yet.",
  noMoreTips: "That's all my tips for now.",
  cannotClear: (unknown) => `I can't clear you to run without knowing ${unknown}, so take it easy today.`,
  unknown: {
    where: 'where it hurts',
    pain: 'how bad it is',
    sweep: 'about the warning signs',
    skin: "whether it's swollen, hot or bruised",
    walking: 'how you walk',
    side: 'which side it is on',
    days: 'how long it has lasted',
    clot: 'your risk of a clot',
    onset: 'how it started',
    movement: 'how it moves',
    rockHard: 'how the muscle feels',
    joint: 'whether the joint locks',
    today: 'how you are today',
    medical: 'your medical history',
    everyRun: 'whether it comes back',
  },
  failure:
    "Something went wrong on my side, so I can't clear you to run right now. If you're worried, see a doctor.",

  reasons,
  afterwards,
  tips: {
    lengthenSlowly: "keep every run within ten percent of your past month's longest.",
    warmUp: 'warm up with a brisk walk and leg swings.',
    noticeChanges: 'notice what changed lately: hills or speed, shoes or sleep.',
    buildStrength: "once it's better, build leg strength twice a week, form checked.",
    comfortableShoes: "wear comfortable shoes that aren't worn out, and change slowly.",
    stretchOrRoll: 'gentle stretching or a foam roller can ease the soreness for now.',
    warmth: 'warmth is fine for plain soreness, but never on swelling or a bruise.',
    refuel: 'good sleep, protein and carbohydrates refill your legs.',
    easyAfterHard: 'follow a hard day with an easy one.',
  },
  alongTheWay: (tip) => `Tip: ${tip}`,
  onRequest: (tip) => `Here's one: ${tip}`,
  why: (because) => `It depends on the kind of pain. ${because.join(' ')}`,

  stretches: {
    calves:
      'Lean on a wall, one leg back, heel down, for thirty seconds. Then bend that knee a little and hold again. Keep it gentle, and stop if it hurts.',
    thighs:
      'Stand on one leg, hold a wall, and bring your heel toward your seat for thirty seconds. Keep your knees together. Keep it gentle, and stop if it hurts.',
    hamstrings:
      'Rest one heel on a low step, leg almost straight, and lean forward from the hips for thirty seconds. Keep it gentle, and stop if it hurts.',
    hips: 'Lie on your back, cross one ankle over the other knee, and draw that leg in for thirty seconds. Keep it gentle, and stop if it hurts.',
    innerThighs:
      'Sit with the soles of your feet together and let your knees sink for thirty seconds. Keep it gentle, and stop if it hurts.',
    knees:
      'Leave the knee itself alone. Stretch what moves it: heel to seat for the thigh, then a gentle calf stretch, thirty seconds each. Stop if it hurts.',
    ankles:
      'Sit down and draw slow circles with your foot, ten each way. Then a gentle calf stretch at a wall. Stop if it hurts.',
    feet: 'Sit down, pull your toes back toward your shin for thirty seconds, then roll the sole over a ball. Keep it gentle, and stop if it hurts.',
    back: 'Lie on your back and draw both knees toward your chest for thirty seconds. Keep it gentle, and stop if it hurts.',
    wholeLeg:
      "Before a run, swing each leg ten times. Afterwards, hold a gentle calf and thigh stretch for thirty seconds. It won't prevent soreness, but it can feel good.",
    notNow: "Don't stretch it for now. Leave the sore part alone until it has settled or been looked at.",
  },
  whatWouldChange: (holding, raising) =>
    [
      holding && `Here is what keeps it there. ${holding}`,
      raising.length > 0 ? `It would change if ${badNews(raising)}.` : 'Nothing I left out would change it.',
    ]
      .filter(Boolean)
      .join(' '),
  publishers,
  sources: (names) =>
    names.length > 0
      ? `That rests on ${and(names.toSorted((a, b) => a.length - b.length))}. No clinician has reviewed my rules.`
      : 'My rules come from two articles on sore legs and from published guidance, such as the NHS and the CDC. No clinician has reviewed them.',

  anythingElse: ['Anything else on the screen? If not, say no.', 'Any other of these? If not, say no.'],
  offers: {
    stretching: [
      'Want a stretch?',
      'Shall I tell you a stretch? Say yes or no.',
      'I know a gentle stretch for that. Want to hear it?',
    ],
    crossTraining: [
      'Want other ideas?',
      'Shall I suggest what to do instead? Say yes or no.',
      'I can tell you what to do instead. Want to hear it?',
    ],
    why: [
      'Want to know why?',
      'Shall I tell you why? Say yes or no.',
      'I can tell you why. Want to hear it?',
    ],
    check: [
      'Shall we check whether you should run today?',
      'I can tell you whether to run today. Shall we? Say yes or no.',
      'Want to know whether to run today?',
    ],
    more: [
      'Anything else?',
      'What else would you like to know?',
      'Would you like to know anything more?',
      'You can ask how to stretch, what to do instead, or for a tip. Anything else?',
    ],
  },
} satisfies Partial<Phrasebook>;

export const english = (dialect: Dialect): Phrasebook => ({
  ...everywhere,
  verdicts: {
    runAsPlanned: () => 'You can run as planned today. Nothing speaks against it.',
    easyRun: () => 'An easy run is fine: half as far, at talking pace.',
    crossTrain: () => "Skip the run today. Something low-impact is fine if it doesn't hurt.",
    rest: (days) =>
      `Take ${numbers[days] ?? days} ${days === 1 ? 'day' : 'days'} off running. Pain-free movement is fine.`,
    seeProfessional: () =>
      `Don't run until a doctor or ${dialect.therapist} has looked at it, in the next few days.`,
    urgentCare: () => `Don't run. ${dialect.seenToday}`,
    emergency: () => `Call ${dialect.emergencyNumber} now. I can't call for you.`,
  },
  assumption: assumption(dialect),
  activities: activities(dialect),
  crossTrain: crossTrain(dialect),
  topics: topics(dialect),
  questions: questions(dialect),
  which: which(dialect),
  screen: screen(dialect),
});
