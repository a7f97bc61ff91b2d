import { expect, test } from 'vitest';
import { assess, type Findings, nextQuestion, places, severityOf } from '../../src/triage/index.ts';
import { askedAfterRedFlag, converse } from '../support/interview.ts';
import { allBest, inWords, print } from '../support/triage.ts';
import { vignettes } from './vignettes.ts';

const talks = vignettes.map((vignette) => ({
  ...vignette,
  talk: converse(vignette.findings, { ...allBest, ...vignette.findings }),
}));
const counts = talks.map(({ talk }) => talk.asked.length).toSorted((a, b) => a - b);

test('over the sixty stories the median is at most three questions, and nobody is asked more than five', () => {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const median = counts[Math.floor(counts.length / 2)];
  print(
    `Questions over ${counts.length} stories: median ${median}, mean ${mean.toFixed(2)}, most ${counts.at(-1)}`,
  );
  expect(median).toBeLessThanOrEqual(3);
  expect(counts.at(-1)).toBeLessThanOrEqual(5);
});

test.each(talks)(
  'the interview of $id does not lower what the story alone calls for',
  ({ findings, talk }) => {
    expect(talk.severities.at(-1)).toBeGreaterThanOrEqual(severityOf(assess(findings).level));
  },
);

test.each(talks.filter(({ id }) => id.startsWith('RF')))(
  'the red flag of $id is followed by at most two questions',
  ({ talk }) => {
    expect(askedAfterRedFlag(talk)).toBeLessThanOrEqual(2);
  },
);

test.each(places.muscle)(
  'out of the blue, mild soreness of both sides (%s) takes at most five questions',
  (site) => {
    const truth: Findings = { ...allBest, sites: [site], pain: 'mild' };
    const { asked, findings } = converse({}, truth);
    expect(asked.length).toBeLessThanOrEqual(5);
    expect(assess(findings).level).toBe('easyRun');
  },
);

test.each(places.muscle)(
  'who tells site, pain, side, days and swelling at once (%s) is asked at most three questions',
  (site) => {
    const told: Findings = { sites: [site], pain: 'mild', side: 'both', days: '0-3', swelling: 'none' };
    expect(converse(told, { ...allBest, ...told }).asked.length).toBeLessThanOrEqual(3);
  },
);

test('who has nothing to complain of is cleared after where, the warning signs, skin and walking', () => {
  const { asked, findings } = converse({}, allBest);
  expect(asked.map(({ id }) => id)).toEqual(['where', 'sweep', 'skin', 'walking']);
  expect(assess(findings).level).toBe('runAsPlanned');
});

test('nothing is asked in an emergency', () => {
  expect(nextQuestion({ chest: 'yes' })).toBeUndefined();
});

test('what was told is not asked again', () => {
  const told: Findings = { sites: ['calf'], pain: 'mild', chest: 'no', nerve: 'none' };
  expect(nextQuestion(told)?.covers, inWords(told)).toEqual(['darkUrine', 'cold', 'deformity']);
});
