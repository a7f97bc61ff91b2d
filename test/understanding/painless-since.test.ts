import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/index.ts';

const daysOf = (said: string) =>
  understand(said, { asked: ['sites', 'pain', 'days'], yesMeans: 'bad' }).findings.days;

describe('the time of a complaint that does not hurt', () => {
  it('is since when, whatever the complaint', () => {
    expect(daysOf('nothing hurts the knee only creaks has done for eight years')).toBe('15+');
    expect(daysOf('no pain at all just a heaviness since ten days')).toBe('8-14');
    expect(daysOf('nothing aches my throat has been tickly since last night')).toBe('0-3');
  });
  it('is not how long nobody ran, nor since when all is well', () => {
    expect(daysOf('nothing hurts i have not run for sixteen days')).toBeUndefined();
    expect(
      daysOf('it does not hurt now it was a four and then nothing at all since yesterday'),
    ).toBeUndefined();
  });
  it('is not of other parts, nor of what was done', () => {
    expect(daysOf('no pain in the legs my wrists are sore since yesterday')).toBeUndefined();
    expect(daysOf('nothing hurts i ran fifteen k yesterday')).toBeUndefined();
  });
});
