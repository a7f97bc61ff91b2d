/** "Which one?": whoever only names a thing that was asked for has told it, and never denied it. */
import { expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const sweep: readonly FindingKey[] = ['chest', 'darkUrine', 'nerve', 'cold', 'deformity', 'rockHard'];
const body: readonly FindingKey[] = [
  'swelling',
  'heat',
  'bruise',
  'fever',
  'walking',
  'dailyLife',
  'illness',
];
const closing: readonly FindingKey[] = ['pop', 'injury', 'restPain', 'pinpoint', 'comesBack', 'quality'];

test.each<[name: string, asked: readonly FindingKey[], told: Findings]>([
  ['breathing', sweep, { chest: 'yes' }],
  ['pee', sweep, { darkUrine: 'yes' }],
  ['numbness', sweep, { nerve: 'tingling' }],
  ['weakness', sweep, { nerve: 'weak' }],
  ['cold', sweep, { cold: 'yes' }],
  ['pale one', sweep, { cold: 'yes' }],
  ['hardness', sweep, { rockHard: 'yes' }],
  ['heat', body, { heat: 'yes' }],
  ['temperature', body, { fever: 'yes' }],
  ['walking', body, { walking: 'altered' }],
  ['stairs', body, { dailyLife: 'stairs' }],
  ['heat and the swelling', body, { heat: 'yes', swelling: 'clear' }],
  ['fall', closing, { injury: 'yes' }],
  ['night', closing, { restPain: 'yes' }],
  ['spot', closing, { pinpoint: 'yes' }],
])('the %s', (name, asked, told) => {
  for (const before of ['', 'the ', "it's the ", 'yes the ', 'um mainly the ', 'i think the ', 'just the ']) {
    const { findings } = understand(`${before}${name}`, { asked, yesMeans: 'bad' });
    expect(findings, `"${before}${name}"`).toMatchObject(told);
  }
});

test('a sign of an emergency that is only named is confirmed', () => {
  const { evidence } = understand('just the cold', { asked: sweep, yesMeans: 'bad' });
  expect(evidence.find(({ key }) => key === 'cold')?.certainty).toBe('pieced');
});

test('a name with more to it is read as it stands', () => {
  const heard = (said: string) => understand(said, { asked: body, yesMeans: 'bad' }).findings;
  expect(heard('the walking is fine')).toMatchObject({ walking: 'normal' });
  expect(heard('no heat')).toMatchObject({ heat: 'no' });
  expect(heard('only the cold')).toMatchObject({ illness: 'headCold' });
});
