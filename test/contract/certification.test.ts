/** Amazon's certification checklist, as far as it can be read off the files: S1 to S11, here and beside. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { screenDevices } from '../../simulator/devices.ts';
import { understand } from '../../src/understanding/index.ts';
import { intentsOf, locales, manifestFile, modelFile } from '../support/package.ts';
import { intentsSaying } from '../support/utterances.ts';

const { publishingInformation, privacyAndCompliance, permissions, apis } = manifestFile().manifest ?? {};
const testing = publishingInformation?.testingInstructions ?? '';

const invocationName = (locale: string): string =>
  modelFile(locale).interactionModel?.languageModel?.invocationName ?? '';

/** A locale's store page, with empty texts for absent ones. */
function pageOf(locale: string) {
  const page = publishingInformation?.locales?.[locale];
  const { name = '', summary = '', description = '', examplePhrases = [], keywords = [] } = page ?? {};
  return { name, summary, description, examplePhrases, keywords };
}

const quotedIn = (text: string): string[] => [...text.matchAll(/"([^"]+)"/g)].map(([, said = '']) => said);

test('every point of the checklist, S1 to S11, is the title of just one test', () => {
  const sources = globSync('*.test.ts', { cwd: import.meta.dirname }).map((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8'),
  );
  const titles = sources.flatMap((text) => [...text.matchAll(/\(['"](S\d+) /g)].map(([, point]) => point));
  expect(titles.toSorted()).toEqual(Array.from({ length: 11 }, (_, n) => `S${n + 1}`).toSorted());
});

describe('S1 the invocation name is one that Amazon accepts', () => {
  // Words Amazon refuses in an invocation name: launch words, connecting words, wake words and its own.
  const launch = 'run launch ask open tell load begin enable start play resume use'.split(' ');
  const connecting = 'to from in using with about for that by if and whether'.split(' ');
  const reserved = [...launch, ...connecting, ...'alexa amazon echo computer skill app'.split(' ')];

  it.each(locales)('in %s', (locale) => {
    const name = invocationName(locale);
    expect(name).toMatch(/^[a-z]+( [a-z]+)+$/);
    expect(name.split(' ').filter((word) => reserved.includes(word))).toEqual([]);
  });
});

describe.each(locales)('S2 the example phrases work, in %s', (locale) => {
  const { examplePhrases } = pageOf(locale);
  const opening = new RegExp(`^Alexa, (?:ask|open) ${invocationName(locale)}\\s*`);

  it('are three, and the first opens with the wake word and the invocation name', () => {
    expect(new Set(examplePhrases).size).toBe(3);
    expect(examplePhrases).toHaveLength(3);
    expect(examplePhrases[0]).toMatch(opening);
  });

  it.each(examplePhrases)('are sample utterances: %s', (phrase) => {
    expect(intentsSaying(locale, phrase.replace(opening, ''))).toHaveLength(1);
  });
});

describe('S3 every text is as long as Amazon allows', () => {
  it.each(locales)('in %s', (locale) => {
    const { name, summary, description, examplePhrases, keywords } = pageOf(locale);
    const lengths = { name: name.length, summary: summary.length, description: description.length };
    expect(Object.entries(lengths).filter(([, length]) => length < 2)).toEqual([]);
    expect(name.length).toBeLessThanOrEqual(50);
    expect(summary.length).toBeLessThanOrEqual(160);
    expect(description.length).toBeLessThanOrEqual(4000);
    expect(keywords.length).toBeLessThanOrEqual(30);
    expect(keywords.filter((keyword) => keyword.length > 150)).toEqual([]);
    expect(examplePhrases.filter((phrase) => phrase.length > 200)).toEqual([]);
  });

  it('in the testing instructions', () => {
    expect(testing.length).toBeGreaterThan(1000);
    expect(testing.length).toBeLessThanOrEqual(4000);
  });
});

describe.each(locales)('S4 the description is true and careful, in %s', (locale) => {
  const { name, summary, description, examplePhrases, keywords } = pageOf(locale);
  const questions = description.split('\n').flatMap((line) => (line.startsWith('- ') ? quotedIn(line) : []));

  it('names questions', () => {
    expect(questions.length).toBeGreaterThan(10);
  });

  it.each(questions)('%s is a sample of one intent', (question) => {
    expect(intentsSaying(locale, question)).toEqual([expect.stringMatching(/^[A-Z]\w+Intent$/)]);
  });

  it('quotes nothing else that the skill would not understand', () => {
    const others = quotedIn(description).filter((said) => !questions.includes(said));
    expect(others).toContain('not sure');
    const strange = others.filter((said) => {
      const { findings, answer, corrects } = understand(said, { asked: ['chest'] });
      const isHeard = Object.keys(findings).length > 0 || Boolean(answer ?? corrects);
      return said !== `Alexa, open ${invocationName(locale)}` && !isHeard;
    });
    expect(strange).toEqual([]);
  });

  it.each([
    ['pregnant', 'yes', /I'm pregnant/],
    ['diabetes', 'yes', /I have diabetes/],
    ['bloodThinner', 'yes', /I take blood thinners/],
    ['clotRisk', 'major', /an earlier clot/],
    ['age', 'teen', /I'm seventeen/],
    ['chest', 'yes', /chest pain/],
    ['fever', 'yes', /a fever/],
    ['darkUrine', 'yes', /dark (?:pee|wee|urine)/],
  ] as const)('asks to be told about %s: %s, in words that the skill hears', (key, value, words) => {
    const [named = 'not named'] = words.exec(description) ?? [];
    expect(understand(named.startsWith('I') ? named : `I have ${named}`).findings[key]).toBe(value);
  });

  it('says that it is no substitute for medical advice, unreviewed, for adults, and not for emergencies', () => {
    expect(description).toMatch(/not a substitute for professional medical advice/i);
    expect(description).toMatch(/no clinician has reviewed it/i);
    expect(description).toMatch(/for adult runners/i);
    expect(description).toMatch(/not for emergencies.*call your local emergency number/is);
  });

  it('gives the emergency number of its own country', () => {
    const numbers = { 'en-US': '911', 'en-CA': '911', 'en-GB': '999', 'en-AU': '000', 'en-IN': '112' };
    expect(description.match(/\b\d{3}\b/g)).toEqual([
      Object.entries(numbers).find(([key]) => key === locale)?.[1],
    ]);
  });

  it('claims neither to diagnose, cure, treat nor save, and no seal of approval', () => {
    const claims =
      /\b(?:diagnos\w*|cure[sd]?|treat(?:s|ments?)|heals?|sav(?:es?|ing) (?:your life|lives)|life-?saving|guarantee\w*|hipaa|fda|(?:doctor|physio|medically|clinically)[- ](?:approved|proven|reviewed))\b/gi;
    const texts = [name, summary, description, ...examplePhrases, ...keywords, testing].join('\n');
    expect(texts.match(claims) ?? []).toEqual([]);
  });
});

test('the skill is offered where its emergency numbers are right: in the countries of its locales', () => {
  expect(publishingInformation?.isAvailableWorldwide).toBe(false);
  expect(publishingInformation?.distributionCountries?.toSorted()).toEqual(
    locales.map((locale) => locale.replace(/.*-/, '')).toSorted(),
  );
});

describe('S5 every question on privacy and compliance is answered', () => {
  it('and no health-data claim is made', () => {
    // usesHealthInfo is for HIPAA-covered entities alone; this skill stores nothing.
    const { locales: _, ...answers } = privacyAndCompliance ?? {};
    expect(answers).toEqual({
      allowsPurchases: false,
      usesPersonalInfo: false,
      isChildDirected: false,
      isExportCompliant: true,
      containsAds: false,
    });
  });

  it.each(locales)(
    'with a privacy policy and terms over https, on a host that is not Amazon’s, in %s',
    (locale) => {
      const { privacyPolicyUrl = '', termsOfUseUrl = '' } = privacyAndCompliance?.locales?.[locale] ?? {};
      for (const { protocol, host } of [new URL(privacyPolicyUrl), new URL(termsOfUseUrl)]) {
        expect(protocol).toBe('https:');
        expect(host).not.toMatch(/amazon|alexa|aws/);
      }
      expect(privacyPolicyUrl).not.toBe(termsOfUseUrl);
    },
  );
});

describe('S7 the built-in intents that every answer may arrive as are there', () => {
  const required = ['Help', 'Stop', 'Cancel', 'Fallback', 'NavigateHome', 'Repeat', 'Yes', 'No', 'StartOver'];

  it.each(locales)('in %s', (locale) => {
    const names = intentsOf(locale).map(({ name }) => name);
    expect(required.filter((name) => !names.includes(`AMAZON.${name}Intent`))).toEqual([]);
  });
});

const within = (size: number, least = 0, most = Number.POSITIVE_INFINITY) => size >= least && size <= most;

describe('S11 locales are consistent, and the skill may do what it does and no more', () => {
  it('has a store page, legal pages and an interaction model for the same locales', () => {
    expect(locales.toSorted()).toEqual(['en-AU', 'en-CA', 'en-GB', 'en-IN', 'en-US']);
    expect(Object.keys(publishingInformation?.locales ?? {}).toSorted()).toEqual(locales.toSorted());
    expect(Object.keys(privacyAndCompliance?.locales ?? {}).toSorted()).toEqual(locales.toSorted());
  });

  it.each(locales)('fills in every field in %s, under the same names', (locale) => {
    const page = publishingInformation?.locales?.[locale] ?? {};
    expect(Object.keys(page).toSorted()).toEqual(
      'description examplePhrases keywords largeIconUri name smallIconUri summary'.split(' '),
    );
    expect(pageOf(locale).name).toBe('Leg Check');
    expect(pageOf(locale).name.toLowerCase()).toBe(invocationName(locale));
    expect(new Set(pageOf(locale).keywords).size).toBe(pageOf(locale).keywords.length);
  });

  it('asks for no permission, and uses nothing that would need one', () => {
    expect(permissions ?? []).toEqual([]);
    const root = join(import.meta.dirname, '../..');
    const files = globSync('{src,lambda}/**/*.ts', { cwd: root });
    const source = files.map((file) => readFileSync(join(root, file), 'utf8'));
    expect(source.length).toBeGreaterThan(30);
    expect(source.filter((text) => /ServiceClient|apiAccessToken|PermissionsConsent/.test(text))).toEqual([]);
  });

  it('declares the interfaces that it uses, and a viewport for every device that its screens are tried on', () => {
    const root = join(import.meta.dirname, '../..');
    const source = globSync('src/**/*.ts', { cwd: root }).map((file) =>
      readFileSync(join(root, file), 'utf8'),
    );
    const used = [
      ['ALEXA_PRESENTATION_APL', 'Alexa.Presentation.APL.RenderDocument'],
      ['AUDIO_PLAYER', 'AudioPlayer.'],
      ['VIDEO_APP', 'VideoApp.'],
    ].filter(([, mark = '']) => source.some((text) => text.includes(mark)));
    const interfaces = apis?.custom?.interfaces ?? [];
    expect(interfaces.map(({ type }) => type)).toEqual(used.map(([type]) => type));
    const viewports = interfaces.flatMap((each) =>
      each.type === 'ALEXA_PRESENTATION_APL' ? (each.supportedViewports ?? []) : [],
    );
    const unsupported = screenDevices.filter(
      ({ viewport: { mode, shape, width, height } }) =>
        !viewports.some(
          (each) =>
            each.mode === mode &&
            each.shape === shape &&
            within(width, each.minWidth, each.maxWidth) &&
            within(height, each.minHeight, each.maxHeight),
        ),
    );
    expect(unsupported.map(({ name }) => name)).toEqual([]);
  });

  it('is a health and fitness skill that promises no requests without its name: they need a skill that is live', () => {
    expect(publishingInformation?.category).toBe('HEALTH_AND_FITNESS');
    expect(apis?.custom?.interfaces?.map(({ type }) => type)).not.toContain('CAN_FULFILL_INTENT_REQUEST');
    expect(testing).not.toMatch(/name-free|CanFulfill/i);
  });
});
