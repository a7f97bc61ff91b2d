/**
 * Which way an utterance takes through the interaction model, as Alexa would send it. What it means is none of its
 * business: that is read from the words by the skill.
 */
import type { Slot } from 'ask-sdk-model';
import type { InteractionModel } from './interaction-model.ts';
import { createMatcher, type Filled, type Sample, samplesOf } from './samples.ts';
import { withoutInvocation } from './utterance.ts';

/** The name given to a bare "open leg check", which Alexa sends as a LaunchRequest. */
export const LAUNCH = 'LaunchRequest';

export type Routed = { intent: string; slots: Record<string, Slot> };

/** Turns an utterance into an intent; `elicit` names the slot that the runner was just asked for. */
export type Route = (text: string, context?: { elicit?: string | undefined }) => Routed;

export type Surroundings = {
  /** what today is, for "since Sunday"; the clock unless told otherwise */
  now?: () => Date;
  /** the skill's id, a part of each resolution's authority */
  applicationId?: string;
};

/** Where none of the samples fits. */
const fallback = 'AMAZON.FallbackIntent';

export function createRoute(model: InteractionModel, surroundings: Surroundings = {}): Route {
  const { now = () => new Date(), applicationId = 'amzn1.ask.skill.simulator' } = surroundings;
  const { invocationName } = model.interactionModel.languageModel;
  const asked = model.interactionModel.dialog?.intents?.[0]?.name ?? '';
  const samples = samplesOf(model);
  const builtIns = samples.filter(({ intent }) => intent.name.startsWith('AMAZON.'));
  const carriers = samples.filter(({ isCarrier }) => isCarrier);
  const nets = samples.filter(({ isNet, isCarrier }) => isNet && !isCarrier);
  const exact = samples.filter((sample) => ![builtIns, carriers, nets].some((kind) => kind.includes(sample)));
  const topics = exact.filter(({ intent }) => intent.name !== asked);
  const openings = exact.filter(({ intent, words }) => intent.name === asked && !hasSlot(words));
  const typed = exact.filter(({ intent, words }) => intent.name === asked && hasSlot(words));

  return (text, { elicit } = {}) => {
    const { said, launch } = withoutInvocation(text, invocationName);
    if (launch) return { intent: LAUNCH, slots: {} };
    const words = said.split(' ');
    const match = createMatcher(model, now());
    const first = (kinds: readonly (readonly Sample[])[]): Routed | undefined => {
      for (const sample of kinds.flat()) {
        const filled = match(sample, words);
        if (filled) return routed(sample, filled, applicationId);
      }
      return undefined;
    };
    if (elicit !== undefined) {
      const bare = topics.filter((topic) => !hasSlot(topic.words));
      return first([builtIns, bare]) ?? { intent: asked, slots: { [elicit]: slot(elicit, said) } };
    }
    const known = first([builtIns, topics, openings, carriers, typed]);
    if (known) return known;
    const [net] = nets;
    const [whole] = net?.intent.slots ?? [];
    if (net === undefined || whole === undefined || said === '') return { intent: fallback, slots: {} };
    return { intent: net.intent.name, slots: { [whole.name]: slot(whole.name, said) } };
  };
}

const hasSlot = (words: readonly string[]): boolean => words.some((word) => word.startsWith('{'));

const slot = (name: string, value: string): Slot => ({
  name,
  value,
  confirmationStatus: 'NONE',
  slotValue: { type: 'Simple', value },
});

/** Every slot that the intent has, those filled that the sample names. */
function routed({ intent }: Sample, filled: readonly Filled[], applicationId: string): Routed {
  const slots = (intent.slots ?? []).map(({ name, type }): [string, Slot] => {
    const taken = filled.find((each) => each.slot === name);
    if (taken === undefined) return [name, { name, confirmationStatus: 'NONE' }];
    return [
      name,
      withResolution(slot(name, taken.value), taken, `amzn1.er-authority.echo-sdk.${applicationId}.${type}`),
    ];
  });
  return { intent: intent.name, slots: Object.fromEntries(slots) };
}

function withResolution(filled: Slot, { resolved }: Filled, authority: string): Slot {
  if (resolved === undefined) return filled;
  const status = { code: 'ER_SUCCESS_MATCH' } as const;
  return {
    ...filled,
    resolutions: { resolutionsPerAuthority: [{ authority, status, values: [{ value: resolved }] }] },
  };
}
