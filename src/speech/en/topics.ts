/**
 * What runners ask about: what is said, and below it the note on a screen. Before an answer, when a question of ours may follow, in a breath; afterwards in its light.
 * What the two seed articles say stands here, put right where it has aged.
 */
import type { Standing } from '../../conversation/index.ts';
import type { Level } from '../../triage/index.ts';
import type { Phrasebook } from '../phrasebook.ts';
import type { Note, ScreenWords } from '../screen.ts';
import type { Dialect } from './dialects.ts';
import { upper } from './lists.ts';
import { worsening } from './stopping.ts';

type Topic = Phrasebook['advice']['topics'][keyof Phrasebook['advice']['topics']];

/** How things stand: no answer yet; a run, as planned or easy; not today; days off; somebody looks at it first. */
type Stage = 'before' | 'planned' | 'run' | 'notToday' | 'rest' | 'seen';

const stages: Readonly<Record<Level, Stage>> = {
  runAsPlanned: 'planned',
  easyRun: 'run',
  crossTrain: 'notToday',
  rest: 'rest',
  seeProfessional: 'seen',
  urgentCare: 'seen',
  emergency: 'seen',
};

/** The same whatever the answer was. */
const always =
  (text: string): Topic =>
  () =>
    text;

/** In a breath before the answer, and in full after it. */
const fuller =
  (before: string, after: string): Topic =>
  ({ level }) =>
    level === undefined ? before : after;

/** In the light of the answer: words for a run or a "no" go for each kind of it that has none of its own. */
const inLight =
  (words: {
    readonly before: string;
    readonly run: string;
    readonly planned?: string;
    readonly no: string;
    readonly rest?: string;
    readonly seen?: string;
  }): Topic =>
  ({ level }) => {
    const stage = level === undefined ? 'before' : stages[level];
    if (stage === 'planned') return words.planned ?? words.run;
    return stage === 'notToday' ? words.no : (words[stage] ?? words.no);
  };

/** What has to pass is an illness, and nothing that somebody has to look at. */
const isIll = ({ unwell, level }: Standing): boolean =>
  unwell === true && (level === undefined || stages[level] !== 'seen');

/** For whoever is ill or feverish; and for anybody else. */
const byUnwell =
  (unwell: Topic, plain: Topic): Topic =>
  (standing) =>
    isIll(standing) ? unwell(standing) : plain(standing);

/** On what is swollen, hot, bruised or freshly hurt; and on plain soreness. */
const byTender =
  (tender: Topic, plain: Topic): Topic =>
  (standing) =>
    standing.tender ? tender(standing) : plain(standing);

export const topics = ({
  emergencyNumber,
  painkillers,
  therapist,
}: Dialect): Phrasebook['advice']['topics'] => ({
  watchFor: inLight({
    before: `Stop and walk home if pain ${worsening}.`,
    run: `Walk home if pain ${worsening}. If it's worse tomorrow than today, take the day off.`,
    no: `If it swells, goes numb or gets worse by the day, see a doctor. For chest pain or a cold leg, call ${emergencyNumber}.`,
  }),
  recoveryTime: byTender(
    inLight({
      before: "Longer than plain soreness, so give it time. If it hasn't settled in a week, see a doctor.",
      run: "Longer than plain soreness, so give it time. If it hasn't settled in a week, see a doctor.",
      no: "Longer than plain soreness, so give it time. If it hasn't settled in a week, see a doctor.",
      seen: "That depends on what it is. Ask whoever looks at it, and don't run till then.",
    }),
    inLight({
      before:
        'Soreness usually goes in two to three days, sometimes a week. Past a week, see somebody about it.',
      run: "Soreness usually goes in two to three days, sometimes a week. It's often worst on day two. Past a week, see a doctor.",
      no: "Soreness usually goes in two to three days, sometimes a week. It's often worst on day two. Don't run on it past day three, and see a doctor after a week.",
      rest: "Give it the days off first. If it isn't clearly better by then, or hasn't gone in a week, see a doctor.",
      seen: "That depends on what it is. Ask whoever looks at it, and don't run till then.",
    }),
  ),
  whenCanIRun: byUnwell(
    always("Once you've been well for a full day. Start with a short, easy run, and ask me that day."),
    inLight({
      before:
        "When half an hour's walk is pain-free, with no limp or swelling. Start with a short walk and jog.",
      run: 'Today, gently. If that goes well, build up gradually, and follow a hard day with an easy one.',
      planned: 'Today, as planned. Just follow a hard day with an easy one.',
      no: "When half an hour's walk is pain-free, with no limp or swelling. Start with a short walk and jog, build up gradually, and ask me that day.",
      seen: "Once it's been looked at, and half an hour's walk is pain-free. Then start with a short walk and jog.",
    }),
  ),
  painkiller: fuller(
    "Don't take one to get through a run. It can hide an injury that's getting worse. A pharmacist can tell you more.",
    `Don't take ${painkillers} to get through a run. It may ease the pain, but hides an injury that's getting worse. On long runs, some can strain your kidneys. Deal with the cause, and ask a pharmacist.`,
  ),
  heatOrIce: byTender(
    always(
      "Use something cold, wrapped in a cloth, for the first couple of days. No heat or massage while it's swollen, bruised or freshly hurt.",
    ),
    always(
      'Warmth is fine for plain soreness. On anything swollen, bruised or freshly hurt, use something cold, wrapped in a cloth.',
    ),
  ),
  sorenessOrInjury: fuller(
    'Soreness is in the muscles, in both legs, and eases as you move. Sharp, swollen or in one spot is more like an injury.',
    'It depends what kind of pain it is. Soreness is in the muscles, in both legs, and eases as you move. Pain in a joint or one spot, or at rest, is more like an injury.',
  ),
  runningWhileSore: inLight({
    before: "If it's only mild, an easy run can ease it. If it's more, running can make the damage worse.",
    run: 'Yours is mild, so an easy run may ease the stiffness. If it gets worse, stop: running on it can add to the damage.',
    no: 'It can. Running on more than mild soreness can make the damage worse and recovery longer. So judge how bad it is first.',
  }),
  goodAndBad: fuller(
    'A gentle run may ease stiffness and lift your mood. But on sore legs your form slips, and recovery can take longer.',
    'A gentle run brings blood to the muscles, may ease stiffness and lifts your mood. But on sore legs your form slips, other parts take the strain, and recovery can take longer.',
  ),
  rest: fuller(
    'Rest is part of training. Small strains mend, and your muscles come back stronger.',
    'Rest is part of training. Small strains mend bit by bit, and muscles come back stronger. It calms inflammation, refills your energy and helps prevent overuse injuries.',
  ),
  seeSomeone: inLight({
    before: `If it's severe, lasts over a week, or makes walking hard. If in doubt, ask a doctor or ${therapist}.`,
    run: `If it gets severe, lasts over a week, or makes daily life hard. Go the same day if one leg swells or you can't stand on it. If in doubt, ask.`,
    no: `If it gets severe, lasts over a week, or makes daily life hard. Go the same day if one leg swells or you can't stand on it. If in doubt, ask.`,
    seen: "Yours needs a look, as I said. Go sooner if it swells, goes numb, or you can't stand on it.",
  }),
  nutrition: always(
    "Eat a balanced diet: protein to mend muscle, and carbs to refill it. And get a full night's sleep.",
  ),
  warmUp: inLight({
    before:
      'Five to ten minutes of brisk walking or easy jogging, then a few leg swings. Leave out any that hurt.',
    run: 'Five to ten minutes of brisk walking or easy jogging, then leg swings and lunges. Leave out any that hurt, and keep long stretches for afterwards.',
    no: "For when you're back: five to ten minutes of brisk walking or easy jogging, then leg swings. Leave out any that hurt.",
  }),
  shoes: always(
    "Comfortable ones that aren't worn out. Break new ones in slowly. No shoe is known to prevent injuries, so go by comfort.",
  ),
  strength: byTender(
    always('Leave the sore part out for now. Once it has settled, train your legs twice a week.'),
    fuller(
      "Twice a week, with squats and calf raises. It builds strength and resilience. Leave out what's sore.",
      'Twice a week: squats, calf raises and bridges. It builds endurance and resilience, and evens out weak spots. It works best when someone checks your form.',
    ),
  ),
  lacticAcid: fuller(
    "It's gone within about an hour, so it isn't why you're sore the next day. Small strains in the muscle are.",
    "No, that's gone within about an hour, so it isn't why you're sore the next day. Hard or new effort leaves small strains in muscle. Easy movement can still help.",
  ),
  tomorrow: inLight({
    before: "Let's look at today first. Ask me again in the morning.",
    planned: 'Ask me again in the morning. After a hard day, make it an easy one.',
    run: "Ask me again in the morning. If it's no worse than a three, another easy one is fine.",
    no: 'Ask me again in the morning. It has to be mild, and easing, for an easy run.',
    rest: "Stick to the days off. Once half an hour's walk is pain-free, ask me again.",
    seen: "Not before somebody's looked at it.",
  }),
  raceDay: inLight({
    before: "Let's see how your legs are first. Ask me again on race morning.",
    planned: 'So far, so good. Ask me again on race morning.',
    run: 'If it keeps easing, you have a good chance. Keep it gentle till then, and ask me again that morning.',
    no: "I can't promise you that. A race asks more than a run, so it has to be gone first. Ask me again that morning.",
    seen: "Get it looked at first, and ask about the race while you're there.",
  }),
  howFar: inLight({
    before: 'That depends on your legs. An easy run is half your usual, at most.',
    run: 'Half your usual, and less if it starts to grumble.',
    planned: 'What you planned, up to about ten percent more than your longest this past month.',
    no: "No running today. A gentle walk is fine, as long as it doesn't hurt.",
    seen: "No running till somebody's looked at it.",
  }),
  howFast: inLight({
    before: 'Easy means slow enough to chat in whole sentences.',
    run: 'Slow enough to chat in whole sentences. Leave the speed for another day.',
    planned: 'As you planned. Just take the first five minutes slowly.',
    no: "No running today, not even slowly. A gentle walk is fine if it doesn't hurt.",
    seen: "No running till somebody's looked at it, not even slowly.",
  }),
  surface: inLight({
    before: "Flat and even is kindest to sore legs. It doesn't change whether you should run.",
    run: 'Flat and even is kindest: grass, a path or a treadmill. Skip the hills today.',
    planned: 'Whatever you like. Flat and even is kindest if your legs start to complain.',
    no: "It doesn't change my answer. A run is a run, even on grass or a treadmill.",
  }),
  weather: inLight({
    before: "Dress for it, whatever the weather. It's your legs that decide.",
    run: "Dress for it. In the cold, warm up longer and wear a layer you can take off. Stay in if it's icy.",
    no: "Whatever the weather, it's your legs that need the break.",
  }),
  // CDC, Heat and Athletes: early or late in the day, slower, with more water, and to a cool place when faint or weak.
  hotDay: inLight({
    before: 'In that heat go early, shorter and slower, with water.',
    run: 'In that heat go early, shorter and slower, with water. Stop and cool down if you feel faint or weak.',
    no: 'Whatever the heat, it is your legs that need the break.',
  }),
  afterRace: inLight({
    before: 'After a marathon, take three days off. After a half, keep it short and easy for a few days.',
    run: 'Keep it short and easy for now. Legs feel ready before they are.',
    planned: 'If it was days ago and nothing hurts, go ahead. After a marathon, take three days off first.',
    no: 'A race takes days to get over. After a marathon take three days off, and start with a short jog.',
  }),
  blister: inLight({
    before: 'Cover it, and wear a roomy shoe. If it gets red, hot or throbbing, see a doctor.',
    run: 'Cover it, and wear a roomy shoe. If it gets red, hot or throbbing, see a doctor.',
    no: 'Cover it, and keep the shoe off it. If it gets red, hot or throbbing, see a doctor.',
  }),
  stitch: always(
    `Slow down and breathe out hard till it passes. If it's your chest that hurts, stop and call ${emergencyNumber}.`,
  ),
  cramp: inLight({
    before: 'A cramp that has passed is fine. Stretch it gently, and start off slowly.',
    run: 'A cramp that has passed is fine. Start off slowly, and stretch it gently if it comes back.',
    no: 'A cramp that has passed is harmless. Stretch it gently when it comes. Your legs still need the break.',
  }),
  clicking: always("Clicking that doesn't hurt is fine. If it hurts, catches or gives way, tell me."),
  jab: inLight({
    before:
      "A sore arm is no reason to stay in. If you feel feverish or achy all over, rest till you're well.",
    run: 'A sore arm is no reason to stay in. If you start to feel feverish or achy all over, rest.',
    no: "A sore arm by itself wouldn't stop you. With a fever or aching all over, rest till you're well.",
  }),
  // NHS Blood and Transplant, Post-donation advice: drink plenty, no strenuous exercise, lie down if you feel faint.
  gaveBlood: inLight({
    before:
      'After giving blood drink plenty, and leave hard exercise for now. If you feel faint, stop and lie down.',
    run: 'After giving blood leave hard exercise for now, and drink plenty. If you feel faint, stop and lie down.',
    no: 'After giving blood drink plenty and take it easy. My answer stands.',
  }),
  // NHS, Period pain: gentle exercise may ease it; a doctor if it is worse than usual.
  period: inLight({
    before:
      "A period is no reason to stay in, and moving can ease the cramps. If it's far worse than usual, ask a doctor.",
    run: "It's no reason to stay in, and moving can ease the cramps. If it's far worse than usual, ask a doctor.",
    no: "A period alone wouldn't stop you, but my answer stands. If it's far worse than usual, ask a doctor.",
  }),
  // EPA AirNow, Air Quality Guide for Particle Pollution: very unhealthy, no heavy exertion outdoors; hazardous, none at all.
  air: inLight({
    before: "In thick smoke or smog, don't run outside, however good your legs are.",
    run: 'In thick smoke or smog, run indoors or not at all. My answer is about your legs, and lungs need clean air.',
    no: "It doesn't change my answer. And in thick smoke or smog, do nothing hard outside.",
  }),
  soreElsewhere: always(
    "I only know legs, I'm afraid. If it changes how you run or breathe, leave the run for now.",
  ),
});

/** Nobody told them not to. */
const mayRun = (level: Level | undefined): boolean =>
  level === undefined || level === 'runAsPlanned' || level === 'easyRun';

/** A note about a run; for whoever was told not to, that there is none today. */
const ifRunning =
  (note: Note) =>
  ({ level }: Standing): Note =>
    mayRun(level)
      ? note
      : { title: 'Not today', lines: ['No run until your legs are right.', 'Then ask me again.'] };

/** They say no more than what is heard, only shorter. */
export const topicNotes = ({ painkillers, emergencyDigits }: Dialect): ScreenWords['topics'] => ({
  watchFor: ({ level }) =>
    mayRun(level)
      ? {
          title: 'Walk home if',
          lines: ['pain passes 3 out of 10,', 'it turns sharp,', 'or your stride changes.'],
        }
      : {
          title: 'See a doctor if',
          lines: [
            'it swells or goes numb,',
            'or gets worse by the day.',
            `Chest pain, a cold leg: ${emergencyDigits}.`,
          ],
        },
  recoveryTime: ({ tender }) =>
    tender
      ? {
          title: 'It takes its time',
          lines: ['This is more than plain soreness.', 'Not settled in a week? See someone.'],
        }
      : {
          title: 'How long it takes',
          lines: [
            'Mostly 2 to 3 days, worst on day 2.',
            'No run on it past day 3.',
            'Over a week? See someone.',
          ],
        },
  whenCanIRun: (standing) => ({
    title: 'When can I run?',
    lines: isIll(standing)
      ? ["Once you've been well for a full day.", 'Then a short, easy run.', 'Ask me again first.']
      : [
          'Once you walk half an hour with no pain, limp or swelling.',
          'Then a short walk and jog.',
          'Ask me again first.',
        ],
  }),
  painkiller: () => ({
    title: 'Not for a run',
    lines: [`${upper(painkillers)} can hide an injury.`, 'Find the cause instead.', 'Ask a pharmacist.'],
  }),
  heatOrIce: ({ tender }) =>
    tender
      ? {
          title: 'Cold, not heat',
          lines: [
            'In a cloth, the first couple of days.',
            'No heat and no massage while it is swollen, bruised or freshly hurt.',
          ],
        }
      : {
          title: 'Heat or ice?',
          lines: [
            'Plain soreness: warmth.',
            'Swollen, bruised or freshly hurt: cold, in a cloth. Never heat.',
          ],
        },
  sorenessOrInjury: () => ({
    title: 'Soreness or injury?',
    lines: [
      'Soreness: muscles, both sides, eases as you move.',
      'Injury: a joint or one spot.',
      'Sharp, swollen, or sore at rest.',
    ],
  }),
  runningWhileSore: () => ({
    title: 'Running while sore',
    lines: ['Mild: an easy run may help.', 'More: your form suffers,', 'and recovery takes longer.'],
  }),
  goodAndBad: () => ({
    title: 'Good and bad',
    lines: [
      'Mild: it may ease and lift your mood.',
      'More: form suffers, damage grows.',
      'Judge how bad it is first.',
    ],
  }),
  rest: () => ({
    title: 'Rest is training',
    lines: ['Muscles heal and grow stronger.', 'Your energy comes back.', 'It prevents overuse.'],
  }),
  seeSomeone: () => ({
    title: 'When to see someone',
    lines: [
      'Severe, over a week, hard to walk: go.',
      'Swollen leg or hot joint: go today.',
      "Can't stand on it: go today.",
    ],
  }),
  nutrition: () => ({
    title: 'Food and sleep',
    lines: ['Protein repairs muscle.', 'Carbohydrates refill energy.', 'A full night of sleep.'],
  }),
  warmUp: () => ({
    title: 'Warm up',
    lines: [
      '5 to 10 minutes of brisk walking.',
      'Leg swings and walking lunges.',
      'Long stretches afterwards.',
    ],
  }),
  shoes: () => ({
    title: 'Shoes',
    lines: ['Comfortable, and not worn out.', 'Change them slowly.', 'No shoe is known to prevent injuries.'],
  }),
  strength: () => ({
    title: 'Strength',
    lines: ['Twice a week.', 'Squats, calf raises and bridges.', 'Leave out whatever is sore.'],
  }),
  lacticAcid: () => ({
    title: 'Not lactic acid',
    lines: ['It is gone within an hour.', 'Soreness is small strains in muscle.', 'Easy movement can help.'],
  }),
  tomorrow: () => ({
    title: 'And tomorrow?',
    lines: ['See how it feels in the morning.', 'Then ask me again.'],
  }),
  raceDay: ifRunning({
    title: 'Before a race',
    lines: ['Ask me again that morning.', 'A sore leg will not get fitter in a day.', 'Rest is worth more.'],
  }),
  howFar: ifRunning({
    title: 'How far?',
    lines: ['Mildly sore: half your usual.', 'Not at all sore: as planned.'],
  }),
  howFast: ifRunning({
    title: 'How fast?',
    lines: ['Slow enough to chat.', 'Out of breath? Slow down.'],
  }),
  surface: ifRunning({
    title: 'Where to run',
    lines: ['Flat and even.', 'Change between surfaces slowly.'],
  }),
  weather: ifRunning({
    title: 'The weather',
    lines: ['Cold: a longer warm-up.', 'Rain: a jacket.', 'Ice or a storm: stay in.'],
  }),
  hotDay: ifRunning({
    title: 'A hot day',
    lines: ['Early, short and slow.', 'With water.', 'Faint or weak? Cool down.'],
  }),
  afterRace: () => ({
    title: 'After a race',
    lines: ['Walk, eat and sleep.', 'A marathon: three days off at least.', 'Then short and easy.'],
  }),
  blister: () => ({
    title: 'A blister',
    lines: ['Cover it. A roomy shoe helps.', 'Red, hot or throbbing? See a doctor.'],
  }),
  stitch: () => ({
    title: 'A stitch',
    lines: [
      'Slow down, and breathe out fully.',
      'It goes within minutes.',
      'Pain in the chest is no stitch.',
    ],
  }),
  cramp: () => ({
    title: 'A cramp',
    lines: ['Stretch it gently and wait.', 'It may stay sore for a day.'],
  }),
  clicking: () => ({
    title: 'Clicking',
    lines: ['Without pain it is harmless.', 'Painful, locking or giving way? Tell me.'],
  }),
  jab: () => ({
    title: 'After a jab',
    lines: ['A sore arm is no reason to stop.', 'Feverish or aching? Rest today.'],
  }),
  gaveBlood: () => ({
    title: 'After giving blood',
    lines: ['Drink plenty, nothing hard.', 'Faint? Stop and lie down.'],
  }),
  period: () => ({
    title: 'A period',
    lines: ['No reason to stay in.', 'Far worse than usual? Ask a doctor.'],
  }),
  air: () => ({
    title: 'Bad air',
    lines: ['Smoke or smog? Not outside.', 'Wait, or run indoors.'],
  }),
  soreElsewhere: () => ({
    title: 'Only legs',
    lines: ['I know legs, hips and the lower back.', 'Tell me if they are sore, too.'],
  }),
});
