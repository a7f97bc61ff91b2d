/** Every row of the two seed articles, and what carries it in the product. */
import { readFileSync } from 'node:fs';
import type { ActivityId } from '../../src/knowledge/activities.ts';
import type { TipId } from '../../src/knowledge/tips.ts';
import type { TopicId } from '../../src/knowledge/topics.ts';
import { phrasebookFor } from '../../src/speech/index.ts';
import { type Findings, type Level, nextQuestion, type RuleId, rules } from '../../src/triage/index.ts';

/** Where a row is at work, and whether it really is. */
export type Carrier = { readonly where: string; readonly works: boolean };

const words = phrasebookFor('en-US');
const model = readFileSync(
  new URL('../../skill-package/interactionModels/custom/en-US.json', import.meta.url),
  'utf8',
);

const rule = (code: string): Carrier => ({
  where: `rule ${code}`,
  works: rules.some((each) => each.code === code),
});
const said = (where: string, text: string, what: RegExp): Carrier => ({ where, works: what.test(text) });
const tip = (id: TipId, what: RegExp) => said(`tip ${id}`, words.tips[id], what);
const topic = (id: TopicId, what: RegExp) => said(`topic ${id}`, words.topics[id](false), what);
const verdict = (level: Level, what: RegExp) =>
  said(`verdict ${level}`, `${words.verdicts[level](3)} ${words.afterwards(level, 'walkTest')}`, what);
const reason = (id: RuleId, what: RegExp) => said(`reason ${id}`, words.reasons[id], what);
const activity = (id: ActivityId, what: RegExp) =>
  said(`cross-training: ${id}`, words.crossTrain.fine(id, []), what);
const stretch = (what: RegExp) => said('stretching', Object.values(words.stretches).join(' '), what);
const utterance = (sample: string): Carrier => ({
  where: `utterance "${sample}"`,
  works: model.includes(`"${sample}"`),
});
const asked = (id: string, told: Findings): Carrier => ({
  where: `question ${id}`,
  works: nextQuestion(told)?.id === id,
});
const everything = [
  ...Object.values(words.reasons),
  ...Object.values(words.tips),
  ...Object.values(words.topics).map((text) => text(false)),
].join(' ');
const disclaimer = said('disclaimer', words.disclaimer, /not a doctor/);

/** Rows that are deliberately not repeated, with the reason. */
export const leftOut: Readonly<Record<string, string>> = {
  'S1-11': 'lactic acid as the cause of soreness is outdated; the topic on lactic acid says so',
  'S2-01': 'background',
  'S2-06': 'mental toughness is no reason to run',
};

export const ledger: Readonly<Record<string, readonly [Carrier, ...Carrier[]]>> = {
  'S1-01': [utterance('should i run today')],
  'S1-02': [topic('sorenessOrInjury', /what kind of pain it is/)],
  'S1-03': [rule('A1'), topic('runningWhileSore', /mild, an easy run/)],
  'S1-04': [rule('R1'), verdict('rest', /three days off/)],
  'S1-05': [tip('warmUp', /warm up/), topic('warmUp', /five to ten minutes/)],
  'S1-06': [tip('comfortableShoes', /comfortable shoes/), topic('shoes', /comfortable shoes/)],
  'S1-07': [tip('lengthenSlowly', /ten percent/)],
  'S1-08': [tip('lengthenSlowly', /every run/), tip('easyAfterHard', /hard day with an easy one/)],
  'S1-09': [tip('stretchOrRoll', /stretching/), stretch(/won't prevent soreness/)],
  'S1-10': [tip('warmth', /warmth/), topic('heatOrIce', /after a run.*Never.*swollen/)],
  'S1-12': [topic('lacticAcid', /small strains in muscle/)],
  'S1-13': [topic('sorenessOrInjury', /in the muscles/), asked('where', {})],
  'S1-14': [rule('R2'), reason('swelling', /more than plain soreness/)],
  'S1-15': [rule('R3'), reason('cannotMoveWell', /move comfortably/)],
  'S1-16': [rule('A1'), verdict('easyRun', /easy run/)],
  'S1-17': [verdict('easyRun', /half as far/)],
  'S1-18': [verdict('rest', /short walk and jog/), activity('walking', /moving gently/)],
  'S1-19': [stretch(/gentle/)],
  'S1-20': [topic('lacticAcid', /movement can still help/)],
  'S1-21': [rule('R1'), topic('sorenessOrInjury', /in a joint/)],
  'S1-22': [rule('R2'), topic('sorenessOrInjury', /swollen/)],
  'S1-23': [rule('R9'), reason('soreSpot', /one exact spot/)],
  'S1-24': [rule('R7'), reason('sharpPain', /injury/)],
  'S1-25': [tip('buildStrength', /form checked/), topic('strength', /checks your form/)],
  'S1-26': [tip('lengthenSlowly', /ten percent/)],
  'S1-27': [reason('jointPain', /makes it worse/)],
  'S1-28': [rule('R1'), verdict('rest', /off running/)],
  'S1-29': [
    said('cross-training: not now', words.crossTrain.notNow('yoga', []), /all stress off the sore part/),
  ],
  'S1-30': [topic('rest', /heal bit by bit/)],
  'S1-31': [topic('sorenessOrInjury', /^First find out what kind/), asked('where', {})],
  'S1-32': [tip('buildStrength', /leg strength twice a week/), topic('strength', /twice a week/)],
  'S1-33': [topic('strength', /endurance and resilience/)],
  'S2-02': [reason('mildSoreness', /after effort is normal/)],
  'S2-03': [asked('pain', { sites: ['quad'] })],
  'S2-04': [utterance('run or rest today')],
  'S2-05': [topic('runningWhileSore', /may ease stiffness/)],
  'S2-07': [topic('runningWhileSore', /lift your mood/)],
  'S2-08': [topic('runningWhileSore', /make the damage worse/)],
  'S2-09': [rule('C4'), reason('changedStride', /strains other muscles and joints/)],
  'S2-10': [topic('runningWhileSore', /recovery longer/)],
  'S2-11': [topic('rest', /part of training/)],
  'S2-12': [topic('rest', /strains in your muscles heal/)],
  'S2-13': [topic('rest', /settles inflammation/)],
  'S2-14': [topic('rest', /refills your energy/), tip('refuel', /carbohydrates/)],
  'S2-15': [topic('rest', /prevent overuse/)],
  'S2-16': [rule('P1'), rule('U20')],
  'S2-17': [rule('R2'), rule('P14'), rule('P16')],
  'S2-18': [rule('R3')],
  'S2-19': [rule('R4'), rule('A2')],
  'S2-20': [verdict('easyRun', /Walk home if pain passes three/)],
  'S2-21': [rule('A1'), rule('C1')],
  'S2-22': [verdict('easyRun', /half as far, at talking pace/)],
  'S2-23': [topic('whenCanIRun', /build up gradually/)],
  'S2-24': [tip('stretchOrRoll', /stretching/)],
  'S2-25': [tip('stretchOrRoll', /foam roller/)],
  'S2-26': [verdict('crossTrain', /low-impact/)],
  'S2-27': [rule('C10'), rule('R6'), topic('watchFor', /Stop and walk home/)],
  'S2-28': [
    said('cross-training', words.crossTrain.fine(undefined, ['swimming', 'cycling']), /swimming or cycling/),
  ],
  'S2-29': [topic('strength', /weak spots/), tip('buildStrength', /leg strength/)],
  'S2-30': [topic('nutrition', /protein.*carbohydrates/), tip('refuel', /protein/)],
  'S2-31': [verdict('crossTrain', /Skip the run/)],
  'S2-32': [activity('swimming', /many muscles with little impact/)],
  'S2-33': [activity('cycling', /without much strain on the legs/)],
  'S2-34': [activity('yoga', /flexibility, balance and your core/)],
  'S2-35': [activity('pilates', /core, posture and running form/)],
  'S2-36': [activity('strength', /weak spots/)],
  'S2-37': [
    said(
      'cross-training',
      words.crossTrain.fine(undefined, ['swimming']),
      /Choose what spares the sore part/,
    ),
  ],
  'S2-38': [rule('A1'), topic('runningWhileSore', /only mild/)],
  'S2-39': [topic('watchFor', /Stop/)],
  'S2-40': [rule('C2'), topic('recoveryTime', /two to three days, sometimes up to a week/)],
  'S2-41': [topic('warmUp', /leg swings/), tip('warmUp', /leg swings/)],
  'S2-42': [topic('warmUp', /Leave out any that hurt/)],
  'S2-43': [topic('runningWhileSore', /damage worse/)],
  'S2-44': [topic('runningWhileSore', /judge how bad it is first/)],
  'S2-45': [rule('C3'), rule('R16'), topic('sorenessOrInjury', /on both sides/)],
  'S2-46': [rule('A3'), topic('sorenessOrInjury', /eases with light movement/)],
  'S2-47': [rule('P4'), rule('P5'), rule('R9'), topic('sorenessOrInjury', /one spot.*at rest/)],
  'S2-48': [rule('C7'), topic('painkiller', /may ease pain.*hide a worsening injury/)],
  'S2-49': [topic('painkiller', /Deal with the cause/)],
  'S2-50': [rule('P1'), topic('seeSomeone', /severe/)],
  'S2-51': [rule('P3'), topic('seeSomeone', /more than a week/)],
  'S2-52': [rule('P2'), rule('R8'), topic('seeSomeone', /daily life/)],
  'S2-53': [disclaimer],
  'S2-54': [topic('seeSomeone', /If in doubt, ask one/)],
};

/** The disagreements between the seeds, or with present evidence, and the words that settle them. */
export const settled: Readonly<Record<string, readonly [Carrier, ...Carrier[]]>> = {
  D1: [topic('lacticAcid', /gone within about an hour.*Easy movement can still help/)],
  D2: [rule('C1')],
  D3: [rule('R1')],
  D4: [rule('A3'), rule('R3')],
  D5: [
    topic('warmUp', /moving stretches.*still stretches for afterwards/),
    stretch(/won't prevent soreness/),
  ],
  D6: [topic('runningWhileSore', /may ease/)],
  D7: [topic('heatOrIce', /Warmth is fine for plain soreness.*Use cold there/)],
  D8: [topic('shoes', /No kind of shoe is known to prevent injuries/)],
  D9: [topic('strength', /works best when someone checks your form/)],
  D10: [tip('lengthenSlowly', /ten percent of your past month's longest/)],
  D11: [topic('painkiller', /to get through a run.*kidneys.*ask a pharmacist/)],
  D12: [
    topic('recoveryTime', /Don't run on it past day three.*looked at after a week/),
    rule('C2'),
    rule('P3'),
  ],
  D13: [rule('E1')],
  D14: [{ where: 'silence on toughness', works: !/tough/i.test(everything) }],
  D15: [rule('P4'), asked('sweep', { sites: ['quad'], pain: 'mild' })],
};
