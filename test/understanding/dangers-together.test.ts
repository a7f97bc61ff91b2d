/** Danger signs in odd words, and words that sound like them and are none. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { understand } from '../../src/understanding/index.ts';

const findings = (said: string, ...asked: FindingKey[]): Findings =>
  understand(said, asked.length > 0 ? { asked, yesMeans: 'bad' } : {}).findings;

describe('cold', () => {
  test.each<[said: string, asked: FindingKey[]]>([
    ['only left foot is slightly cooler than the right for some weeks', ['chest', 'cold']],
    ['it was never sudden it is only little cooler', ['cold']],
    ['foot is slightly cool since weeks', []],
  ])('a little cooler, and not of a sudden, is unsure: %s', (said, asked) => {
    expect(findings(said, ...asked).cold).toBe('unsure');
  });

  test.each([
    'foot is a bit cooler than the other since an hour',
    'foot went cold suddenly an hour ago',
    "my foot's been stone cold and white for weeks",
    'left foot never thawed after i shovelled the drive',
    "my foot hasn't warmed up since this morning",
  ])('cold: %s', (said) => {
    expect(findings(said).cold).toBe('yes');
  });

  test.each(['my chicken never thawed', 'my calves never warmed up on the run', 'feet thawed out fine'])(
    'no cold limb: %s',
    (said) => {
      expect(findings(said).cold ?? 'no').toBe('no');
    },
  );
});

describe('chest', () => {
  test('tight and huge beside a breath that is fine is the leg, and a breath that is tight is none', () => {
    expect(findings("no i'm breathing alright it's just huge and tight", 'chest', 'nerve').chest).toBe('no');
    expect(findings("breathing's fine it's just tight and swollen", 'chest', 'nerve').chest).toBe('no');
    expect(findings("breathing's okay but it's tight", 'chest', 'nerve').chest).toBe('yes');
    expect(findings("my chest feels ok, it's tight though", 'chest', 'nerve').chest).toBe('yes');
  });

  test('gas across the upper stomach and lower chest may be the chest', () => {
    expect(findings('it is just gas across the upper stomach and lower chest', 'pain').chest).toBe('yes');
    expect(findings('it is just gas in the stomach', 'pain').chest).toBeUndefined();
  });
});

describe('nerves', () => {
  test.each(['feet are fizzy and my legs are rubbery', 'legs gone all rubbery and feet tingle'])(
    'rubbery legs beside feet that tingle are weak: %s',
    (said) => {
      expect(findings(said).nerve).toBe('weak');
    },
  );

  test('rubbery legs alone are not, and whoever holds the rail and keeps tripping may be weak', () => {
    expect(findings('legs feel rubbery after the race').nerve).toBeUndefined();
    expect(findings('having to hold the rail on the stairs and i keep tripping').nerve).toBe('unsure');
    expect(findings('i hold the rail on the stairs').nerve).toBeUndefined();
  });
});

describe('words that sound like it', () => {
  test('aching like after a race is no race', () => {
    expect(findings("every muscle aches like i ran a marathon but i haven't run since monday").race).toBe(
      undefined,
    );
    expect(findings("you'd think i'd run a marathon").race).toBeUndefined();
    expect(findings('i ran like a marathon yesterday').race).toBe('marathon');
    expect(findings('feels like i ran a marathon, because i did, on sunday').race).toBe('marathon');
  });

  test('a knee that catches when it is bent is not out of shape', () => {
    expect(findings("doubt it's broken it catches when it's bent").deformity).toBeUndefined();
    expect(findings('it is bent').deformity).toBe('yes');
    expect(findings('foot is bent when i look at it').deformity).toBe('yes');
  });

  test('a foot of normal colour that is warm is well, and not beside a swelling', () => {
    expect(findings("foot's normal colour and warm", 'bruise').heat).toBeUndefined();
    expect(findings('calf is swollen, normal colour and warm', 'heat').heat).toBe('yes');
  });

  test('whoever aches all over with a cold takes back the back', () => {
    const said = 'actually whole body was aching not back only cold and sore throat also';
    expect(understand(said).wrong).toEqual(['lowBack']);
    expect(understand('it is not only my back, my calves ache everywhere').wrong ?? []).toEqual([]);
    expect(understand('not back to normal yet, everything aches and i have a cold').wrong ?? []).toEqual([]);
  });
});
