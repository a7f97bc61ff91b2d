/** Whichever way Alexa brings what was said, it never calls more, and never lets through more, than the words do. */
import { expect, test } from 'vitest';
import { alarms } from '../../src/conversation/index.ts';
import { heardIn, type Moment } from '../../src/skill/intentReading.ts';
import {
  assess,
  type Findings,
  findingsFrom,
  isScaleKey,
  rankOf,
  severityOf,
} from '../../src/triage/index.ts';
import { type Heard, understand } from '../../src/understanding/index.ts';
import { spokenSets, type Turn } from '../../tools/spoken/corpus.ts';
import { waysOf } from '../support/routes.ts';
import { share } from '../support/share.ts';

const today = new Date('2026-11-20T00:00:00Z');

const momentOf = ({ covers = [], yesMeans }: Turn, opening: boolean): Moment =>
  opening
    ? { today, opening }
    : { today, asked: covers.filter((key) => key === 'sites' || isScaleKey(key)), yesMeans };

/** Would it be an emergency at once? What was only pieced together is asked about first. */
function callsAnAmbulance({ findings, evidence }: Heard): boolean {
  const pieced = alarms.filter((alarm) =>
    evidence.some(({ key, certainty }) => key === alarm && certainty === 'pieced'),
  );
  const certain = Object.entries(findings).filter(([key]) => !pieced.some((alarm) => alarm === key));
  return assess(findingsFrom(Object.fromEntries(certain))).level === 'emergency';
}

const isEmergency = (findings: Findings): boolean =>
  severityOf(assess(findings).level) === severityOf('emergency');

/** What is settled as well although the words tell that it is not. */
function settledForTheBetter(by: Findings, told: Findings): readonly string[] {
  return Object.entries(told)
    .filter(([key, value]) => isScaleKey(key) && typeof value === 'string' && rankOf(key, value) > 0)
    .map(([key]) => key)
    .filter((key) => isBest(key, by));
}

const isDanger = ({ means }: Turn): boolean => isEmergency(findingsFrom(means));

const isBest = (key: string, findings: Findings): boolean => {
  const value = isScaleKey(key) ? findings[key] : undefined;
  return value !== undefined && isScaleKey(key) && rankOf(key, value) === 0;
};

/** Every danger, and of the others a share; with PROOF_SHARE=8 every turn there is. */
const every = Math.max(1, Math.round(8000 / share(1000)));
const sets = spokenSets().map(({ name, turns }) => ({
  name,
  turns: turns.filter(
    (turn, at) => at % (name === 'turns' ? Math.ceil(every / 5) : every) === 0 || isDanger(turn),
  ),
}));

test.each(sets.map((set) => [set.name, set] as const))(
  '%s',
  (_, { turns }) => {
    const wrong: string[] = [];
    let count = 0;
    for (const turn of turns) {
      const told = findingsFrom(turn.means);
      for (const way of waysOf(turn.said)) {
        count += 1;
        const heard = heardIn(way.intent, momentOf(turn, way.opening));
        // Where the ear itself mishears the whole sentence, no way is to blame.
        const direct = () => understand(turn.said, momentOf(turn, way.opening)).findings;
        const report = (problem: string) => wrong.push(`${turn.id} ${way.name}: ${problem}: ${turn.said}`);
        if (callsAnAmbulance(heard) && !isEmergency(told) && !isEmergency(direct()))
          report('calls an ambulance');
        const well = way.lossy ? [] : settledForTheBetter(heard.findings, told);
        const better = well.length > 0 ? well.filter((key) => !isBest(key, direct())) : [];
        if (better.length > 0) report(`takes ${better.join(', ')} for well`);
      }
    }
    expect(count).toBeGreaterThan(turns.length * 2);
    expect(wrong).toEqual([]);
  },
  60_000,
);

const sweep: Moment = { today, asked: ['chest', 'darkUrine', 'nerve', 'cold', 'deformity', 'rockHard'] };

test.each([
  "my pee's pale yellow",
  "breathing's lovely none of that",
  "nothing giving way walking's totally normal",
  'i have a bit of a head cold',
  "it's cold outside should i run",
  'can i put heat on it',
  'no neither hot nor red nor bruised',
  'yeah nah all good',
  "it was swollen last week it's gone down",
  'my husband had a clot',
  'zero when i walk about a five when i run',
  "six i'm telling you",
  'not my knee the muscle above it',
  'thank you',
])('nothing urgent is heard in “%s”, whichever way it comes and whatever was asked', (said) => {
  for (const way of waysOf(said)) {
    for (const moment of [{ today, opening: true }, sweep]) {
      const { findings } = heardIn(way.intent, moment);
      expect(assess(findings).level, way.name).not.toMatch(/urgentCare|emergency/);
    }
  }
});
