import { describe, expect, it } from 'vitest';
import { loadModel } from '../simulator/models.ts';
import { corpus, type Told, utterancesIn } from './support/corpus.ts';
import {
  intentAccuracy,
  measure,
  newToModel,
  outOfDomainCaught,
  ratio,
  slotScore,
  warningSignRecall,
} from './support/nlu.ts';
import { targets } from './support/nlu-targets.ts';

const utterances = newToModel(corpus());
const results = measure(utterances);

describe('of the utterances in test/nlu that the model does not hold word by word', () => {
  it('the intent is understood', () => {
    expect(ratio(intentAccuracy(results))).toBeGreaterThanOrEqual(targets.intent);
  });

  it('what is told is heard, and nothing else', () => {
    expect(slotScore(results).f1).toBeGreaterThanOrEqual(targets.slots);
  });

  it('hardly a warning sign goes unheard', () => {
    expect(ratio(warningSignRecall(results))).toBeGreaterThanOrEqual(targets.warningSigns);
  });

  it('what is no business of the skill ends in the fallback', () => {
    expect(ratio(outOfDomainCaught(results))).toBeGreaterThanOrEqual(targets.outOfDomain);
  });
});

describe('the corpus', () => {
  const { intents, types = [] } = loadModel('en-US').interactionModel.languageModel;
  const meanings = utterances.flatMap((utterance) => utterance.meanings);
  const told = meanings.flatMap(({ slots, optional }) => [...slots, ...optional]);

  it('is large: 330 utterances or more, 70 with a warning sign, 50 of other matters', () => {
    expect(utterances.length).toBeGreaterThanOrEqual(330);
    expect(warningSignRecall(results).of).toBeGreaterThanOrEqual(70);
    const elsewhere = utterances.filter(({ meanings: [first] }) => first.intent === 'AMAZON.FallbackIntent');
    expect(elsewhere.length).toBeGreaterThanOrEqual(50);
  });

  it('says nothing twice in answer to the same question', () => {
    const said = corpus().map(({ asked, text }) => `${asked}: ${text}`);
    expect(said.filter((text, index) => said.indexOf(text) !== index)).toEqual([]);
  });

  it('names intents and slot values that exist', () => {
    const names = new Set(intents.map(({ name }) => name));
    expect(meanings.map(({ intent }) => intent).filter((name) => !names.has(name))).toEqual([]);
    expect(told.filter((one) => !exists(one))).toEqual([]);
  });

  it('names every place', () => {
    const named = new Set(told.filter(({ slot }) => slot === 'location').map(({ value }) => value));
    expect(idsOf('LOCATION').filter((id) => !named.has(id))).toEqual([]);
  });

  it('must say which question is open in the words of its questions', () => {
    expect(() => utterancesIn('# asked: when\nyes => ShouldIRunIntent', 'x.txt')).toThrow('"when"');
    expect(() => utterancesIn('yes', 'x.txt')).toThrow('no meaning');
  });

  function exists({ slot, value }: Told): boolean {
    const type = intents.flatMap(({ slots = [] }) => slots).find(({ name }) => name === slot)?.type;
    if (type === undefined) return false;
    return type.startsWith('AMAZON.') || idsOf(type).includes(value);
  }

  function idsOf(type: string): string[] {
    return types.find(({ name }) => name === type)?.values.flatMap(({ id }) => id ?? []) ?? [];
  }
});
