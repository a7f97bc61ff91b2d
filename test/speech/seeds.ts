/** Every row of the two seed articles that is carried by words, and the words that carry it. */
import type { ActivityId } from '../../src/knowledge/activities.ts';
import type { TipId } from '../../src/knowledge/tips.ts';
import { type TopicId, topicIds } from '../../src/knowledge/topics.ts';
import { phrasebookFor } from '../../src/speech/index.ts';
import type { Findings, Level, RuleId } from '../../src/triage/index.ts';
import { standings } from './everything.ts';

/** Where a row is at work, and whether it really is. */
export type Carrier = { readonly where: string; readonly works: boolean };

const { thread, verdicts, advice, questions } = phrasebookFor('en-US');

const said = (where: string, text: string, what: RegExp): Carrier => ({ where, works: what.test(text) });

const tip = (id: TipId, what: RegExp) =>
  said(`tip ${id}`, `${advice.tips[id].short} ${advice.tips[id].full}`, what);

/** In whatever light: one of its answers has to carry the row alone. */
const topic = (id: TopicId, what: RegExp): Carrier => ({
  where: `topic ${id}`,
  works: standings.some((standing) => what.test(advice.topics[id](standing))),
});

const told = (level: Level): Findings => (level === 'easyRun' ? { sites: ['quad'], pain: 'mild' } : {});
const verdict = (level: Level, what: RegExp) => {
  const part = { level, restDays: 3, findings: told(level), instead: [] };
  return said(`verdict ${level}`, `${verdicts.answer[level](part)} ${verdicts.after[level](part)}`, what);
};

const reason = (id: RuleId, findings: Findings, what: RegExp) => {
  const { said: once, again } = verdicts.reasons[id](findings);
  return said(`reason ${id}`, `${once} ${again}`, what);
};

const activity = (id: ActivityId, what: RegExp) =>
  said(`instead: ${id}`, advice.crossTrain.fine(id, []), what);
const instead = (what: RegExp) =>
  said('instead of a run', advice.crossTrain.fine(undefined, ['swimming', 'cycling']), what);
const stretch = (what: RegExp) => said('stretching', Object.values(advice.stretches).join(' '), what);
const question = (
  id: 'open' | 'body' | 'course' | 'closing',
  covers: Parameters<(typeof questions.put)['open']['first']>[0],
  what: RegExp,
) => said(`question ${id}`, questions.put[id].first(covers, ['quad']).said[0], what);

export const inWords: Readonly<Record<string, readonly [Carrier, ...Carrier[]]>> = {
  'S1-02': [topic('sorenessOrInjury', /what kind of pain/)],
  'S1-03': [topic('runningWhileSore', /mild, so an easy run/), verdict('easyRun', /easy/)],
  'S1-04': [verdict('rest', /days off running/)],
  'S1-05': [tip('warmUp', /brisk walk/), topic('warmUp', /Five to ten minutes/)],
  'S1-06': [tip('comfortableShoes', /comfortable shoes/), topic('shoes', /aren't worn out/)],
  'S1-07': [tip('lengthenSlowly', /ten percent longer/)],
  'S1-08': [tip('easyAfterHard', /hard day with an easy one/)],
  'S1-09': [tip('stretchOrRoll', /stretching/i), stretch(/won't prevent soreness/)],
  'S1-10': [tip('warmth', /warm bath/), topic('heatOrIce', /Warmth is fine.*swollen/)],
  'S1-12': [topic('lacticAcid', /small strains in muscle/)],
  'S1-13': [topic('sorenessOrInjury', /in the muscles/), question('open', ['sites'], /Which part/)],
  'S1-14': [
    reason('swelling', {}, /more than plain soreness/),
    question('body', ['swelling', 'heat'], /swelling/),
  ],
  'S1-15': [reason('cannotMoveWell', {}, /won't move freely/)],
  'S1-16': [verdict('easyRun', /easy/)],
  'S1-17': [verdict('easyRun', /half your usual/)],
  'S1-18': [activity('walking', /moving gently/), topic('whenCanIRun', /short walk and jog/)],
  'S1-19': [stretch(/Gently/)],
  'S1-20': [topic('lacticAcid', /Easy movement can still help/)],
  'S1-21': [topic('sorenessOrInjury', /in a joint/)],
  'S1-22': [topic('sorenessOrInjury', /swollen/i)],
  'S1-23': [reason('soreSpot', {}, /sore spot/), question('closing', ['pop', 'pinpoint'], /one exact spot/)],
  'S1-24': [
    reason('sharpPain', {}, /Sharp pain can be a strain/),
    question('closing', ['pop', 'quality'], /sharp pain/),
  ],
  'S1-25': [tip('buildStrength', /checks your form/), topic('strength', /checks your form/)],
  'S1-26': [tip('lengthenSlowly', /small steps/), topic('howFar', /ten percent/)],
  'S1-27': [reason('jointPain', { sites: ['knee'] }, /makes it worse/)],
  'S1-28': [verdict('rest', /off running/)],
  'S1-29': [said('instead: not now', advice.crossTrain.notNow('yoga', []), /Keep all strain off it/)],
  'S1-30': [topic('rest', /mend bit by bit/)],
  'S1-31': [topic('sorenessOrInjury', /^It depends what kind of pain/)],
  'S1-32': [tip('buildStrength', /twice a week/), topic('strength', /Twice a week/)],
  'S1-33': [topic('strength', /endurance and resilience/)],
  'S2-02': [reason('mildSoreness', { sites: ['quad'], side: 'both' }, /ordinary soreness/)],
  'S2-03': [question('open', ['pain'], /how bad/)],
  'S2-05': [topic('goodAndBad', /brings blood to the muscles, may ease stiffness/)],
  'S2-07': [topic('goodAndBad', /lifts your mood/)],
  'S2-08': [topic('runningWhileSore', /make the damage worse/)],
  'S2-09': [
    reason('changedStride', {}, /other muscles and joints take the strain/),
    topic('goodAndBad', /form slips/),
  ],
  'S2-10': [topic('runningWhileSore', /recovery longer/), reason('moreThanMild', {}, /drag it out/)],
  'S2-11': [topic('rest', /part of training/)],
  'S2-12': [topic('rest', /come back stronger/)],
  'S2-13': [topic('rest', /calms inflammation/)],
  'S2-14': [topic('rest', /refills your energy/), reason('exhausted', {}, /refills the tank/)],
  'S2-15': [topic('rest', /prevent overuse/)],
  'S2-20': [verdict('easyRun', /Walk home if it passes three/)],
  'S2-22': [verdict('easyRun', /half your usual, slow enough to chat/)],
  'S2-23': [topic('whenCanIRun', /build up gradually/)],
  'S2-24': [tip('stretchOrRoll', /stretching/i)],
  'S2-25': [tip('stretchOrRoll', /foam roller/)],
  'S2-26': [said('instead: other', advice.crossTrain.fine('other', []), /low-impact/)],
  'S2-27': [topic('runningWhileSore', /If it gets worse, stop/), topic('watchFor', /walk home/i)],
  'S2-28': [instead(/swimming or cycling/)],
  'S2-29': [topic('strength', /evens out weak spots/)],
  'S2-30': [topic('nutrition', /balanced diet.*protein.*carbs/), tip('refuel', /protein/)],
  'S2-31': [verdict('crossTrain', /Skip today's run/)],
  'S2-32': [activity('swimming', /lots of muscles with little impact/)],
  'S2-33': [activity('cycling', /without much strain on your legs/)],
  'S2-34': [activity('yoga', /flexibility, balance and your core/)],
  'S2-35': [activity('pilates', /core, posture and running form/)],
  'S2-36': [activity('strength', /evens out weak spots/)],
  'S2-37': [instead(/spares what's sore and keeps you fit/)],
  'S2-38': [topic('runningWhileSore', /only mild, an easy run can ease it/)],
  'S2-39': [topic('runningWhileSore', /If it gets worse, stop/)],
  'S2-40': [topic('recoveryTime', /two to three days, sometimes a week/)],
  'S2-41': [topic('warmUp', /leg swings/), tip('warmUp', /leg swings/)],
  'S2-42': [topic('warmUp', /Leave out any that hurt/)],
  'S2-43': [topic('runningWhileSore', /damage/)],
  'S2-44': [topic('runningWhileSore', /judge how bad it is first/)],
  'S2-45': [topic('sorenessOrInjury', /in both legs/), question('course', ['side'], /or both/)],
  'S2-46': [
    topic('sorenessOrInjury', /eases as you move/),
    reason('stiffButLoosens', {}, /loosens as you move/),
  ],
  'S2-47': [topic('sorenessOrInjury', /one spot, or at rest/), reason('painAtRest', {}, /at rest/)],
  'S2-48': [topic('painkiller', /may ease the pain, but hides/)],
  'S2-49': [topic('painkiller', /Deal with the cause/)],
  'S2-50': [topic('seeSomeone', /severe/)],
  'S2-51': [topic('seeSomeone', /over a week/)],
  'S2-52': [topic('seeSomeone', /daily life/)],
  'S2-53': [said('disclaimer', thread.disclaimer, /not a doctor/)],
  'S2-54': [topic('seeSomeone', /If in doubt, ask/)],
};

/** Where the seeds disagree with each other or with present evidence: the words that settle it. */
export const settledInWords: Readonly<Record<string, readonly [Carrier, ...Carrier[]]>> = {
  D1: [topic('lacticAcid', /gone within about an hour.*Easy movement can still help/)],
  D5: [topic('warmUp', /leg swings.*keep long stretches for afterwards/), stretch(/won't prevent soreness/)],
  D6: [topic('goodAndBad', /may ease/), tip('stretchOrRoll', /for a while/)],
  D7: [topic('heatOrIce', /Warmth is fine for plain soreness.*something cold/)],
  D8: [topic('shoes', /No shoe is known to prevent injuries/)],
  D9: [topic('strength', /works best when someone checks your form/)],
  D10: [tip('lengthenSlowly', /about ten percent longer than your longest this past month/)],
  D11: [topic('painkiller', /to get through a run.*strain your kidneys.*ask a pharmacist/)],
  D12: [topic('recoveryTime', /Don't run on it past day three.*after a week/)],
};

/** All advice that is no answer, for a look at what is not said in it. */
export const allAdvice: readonly string[] = [
  ...topicIds.flatMap((id) => standings.map((standing) => advice.topics[id](standing))),
  ...Object.values(advice.tips).flatMap(({ short, full }) => [short, full]),
  ...Object.values(advice.stretches),
];
