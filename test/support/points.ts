/** Every point a conversation can wait at, reached by talking to the handler. */
import type { ResponseEnvelope } from 'ask-sdk-model';
import { conversation, envelope, handler, intent, launch, matched, plain, skillId } from './lambda.ts';

type Point = { readonly name: string; readonly attributes: Readonly<Record<string, unknown>> };

const answer = (id: string) => intent('ShouldIRunIntent', { answer: matched('answer', id) });
const told = (slots: Readonly<Record<string, unknown>>) => intent('ShouldIRunIntent', slots);
const at = (id: string, severity: string, side: string) => ({
  location: matched('location', id),
  severity: plain('severity', severity),
  side: matched('side', side),
});
const [yes, no] = [answer('yes'), answer('no')];
const yesterday = { duration: plain('duration', 'P1D'), trend: matched('trend', 'same') };

/** What has been said so far at each point. */
const ways: Readonly<Record<string, readonly object[]>> = {
  'just launched': [launch],
  'asking how bad it is': [told({ location: matched('location', 'quad') })],
  'asking about warning signs': [told(at('quad', '2', 'both'))],
  'asking which warning sign it is': [told(at('quad', '2', 'both')), yes],
  'asking about the skin': [told(at('quad', '2', 'both')), no],
  'asking about walking': [told(at('quad', '2', 'both')), no, no],
  'asking for four steps': [told(at('quad', '2', 'both')), no, no, no],
  'asking for the side': [
    told({ location: matched('location', 'quad'), severity: plain('severity', '2') }),
    no,
    no,
    yes,
  ],
  'asking for days': [told(at('quad', '2', 'both')), no, no, yes],
  'asking about clots': [told(at('calf', '2', 'one')), no, no, yes, told(yesterday)],
  'asking how it began': [told(at('achilles', '2', 'one')), no, no, yes, told(yesterday)],
  'offering a stretch after an easy run': [told({ ...at('quad', '2', 'both'), ...yesterday }), no, no, yes],
  'offering other ideas after a rest': [told(at('knee', '3', 'one')), no, no, yes],
  'offering the reason after a referral': [told(at('knee', '8', 'one')), no, no, yes],
  'offering more after a follow-up': [
    told({ ...at('quad', '2', 'both'), ...yesterday }),
    no,
    no,
    yes,
    intent('WhyIntent'),
  ],
  'offering to check after a topic from a cold start': [intent('ShoesIntent')],
};

process.env.ALEXA_SKILL_ID = skillId;
export const openPoints: readonly Point[] = await Promise.all(
  Object.entries(ways).map(async ([name, requests]) => {
    const { response, sessionAttributes } = await conversation(...requests);
    if (response.shouldEndSession !== false || sessionAttributes === undefined) {
      throw new Error(`the conversation is over before "${name}"`);
    }
    return { name, attributes: sessionAttributes };
  }),
);

/** The next turn after a response. */
export function turn({ sessionAttributes }: ResponseEnvelope, request: object): Promise<ResponseEnvelope> {
  return handler(envelope(request, sessionAttributes));
}
