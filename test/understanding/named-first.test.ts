/** What was asked is named first, and the denial comes behind it. */
import { describe, expect, it } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const body: readonly FindingKey[] = ['swelling', 'heat', 'bruise', 'fever', 'fatigue', 'illness'];
const heard = (said: string, asked: readonly FindingKey[] = body): Findings =>
  understand(said, { asked, yesMeans: 'bad' }).findings;

describe('a name and its denial', () => {
  it.each<[string, Findings]>([
    ['swelling never in my life', { swelling: 'none' }],
    ["fever didn't come", { fever: 'no' }],
    ['swelling and fever no', { swelling: 'none', fever: 'no' }],
    ["i wouldn't say swelling no fever", { swelling: 'none', fever: 'no' }],
    ["bruise yes fever no walking yes i mean walking's fine", { bruise: 'yes', fever: 'no' }],
  ])('"%s"', (said, findings) => {
    expect(heard(said)).toMatchObject(findings);
  });

  it.each(['worn out is a bit strong', 'ill is pushing it', 'worn out was on sunday'])(
    '"%s" is less than that, or over',
    (said) => {
      expect(heard(said)).toEqual({});
    },
  );

  it('of three and more is a no to the rest', () => {
    expect(heard('swelling heat bruising fever not one of them')).toMatchObject({
      swelling: 'none',
      illness: 'none',
    });
    expect(heard('swelling heat no no')).not.toHaveProperty('illness');
  });
});

describe('the parts that were asked about', () => {
  const dangers: readonly FindingKey[] = ['chest', 'darkUrine', 'nerve'];
  it.each(['chest no breath no pee no leg no', 'chest nothing breathing nothing'])('"%s"', (said) => {
    expect(heard(said, dangers).chest).toBe('no');
  });
  it.each(['chest pain and dark pee what should i do', 'chest no pee is dark'])(
    'and what is there is heard: "%s"',
    (said) => {
      expect(heard(said, dangers).darkUrine).toBe('yes');
    },
  );
  it.each([
    'heat no bruise no walking is hundred percent fine',
    'heat no bruise no walking is totally normal',
  ])('and the no before one that is fine is of what was named: "%s"', (said) => {
    expect(heard(said, ['heat', 'bruise', 'walking'])).toMatchObject({ bruise: 'no', walking: 'normal' });
  });
  it('and so is the no before one that is not', () => {
    expect(heard('heat no bruise no the legs are not good', ['heat', 'bruise']).pain).toBe('unsure');
  });
  it('and "no chest pain never fainted" goes on as it did', () => {
    expect(understand('no chest pain never fainted', { asked: dangers, yesMeans: 'bad' }).fainted).not.toBe(
      true,
    );
    expect(heard('no fall never gives way', ['injury', 'jointTrouble']).jointTrouble).toBe('none');
  });
});
