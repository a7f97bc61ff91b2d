/** How the skill read what was said or touched, for whoever wants to see it: its words, and what was made of them. */
import type { RequestEnvelope } from 'ask-sdk-model';
import { type Event, readState, type State } from '../src/conversation/index.ts';
import { readingOf } from '../src/skill/intentReading.ts';
import { momentOf } from '../src/skill/moment.ts';
import type { Reading } from '../src/skill/together.ts';
import { touchOf } from '../src/skill/touch.ts';

/** What was known before a request, and what it adds; nothing when no runner made it. */
export function heardIn({ session, request }: RequestEnvelope): {
  before: State;
  event?: Event;
  reading?: Reading;
} {
  const before = readState(session?.attributes);
  switch (request.type) {
    case 'LaunchRequest':
      return { before, event: { kind: 'launch' } };
    case 'IntentRequest': {
      const reading = readingOf(request.intent, momentOf(before, request));
      return { before, event: { kind: 'said', heard: reading.heard }, reading };
    }
    case 'Alexa.Presentation.APL.UserEvent': {
      const event = touchOf(request, before);
      return {
        before,
        event,
        ...(event.kind === 'touched' && { reading: { said: '', heard: event.heard } }),
      };
    }
    default:
      return { before };
  }
}

/** A finding, the words it was read from, and whether they say so outright. */
export type Read = {
  readonly about: string;
  readonly value: string;
  readonly words: string;
  readonly certainty: string;
};

/** A turn as it was read. */
export type HeardTurn = {
  readonly said: string;
  readonly findings: readonly Read[];
  /** What else was heard: a plain answer, a wish, a correction. */
  readonly besides: readonly string[];
  readonly unread: readonly string[];
};

export function inPlainWords({ said, heard }: Reading): HeardTurn {
  const words = said.split(/\s+/);
  const { sites, ...scales } = heard.findings;
  const told = [...(sites ? [['sites', sites.join(', ')] as const] : []), ...Object.entries(scales)];
  return {
    said,
    findings: told.map(([about, value]) => {
      const evidence = heard.evidence.filter(({ key }) => key === about);
      const from = evidence.map((each) => words.slice(...each.words).join(' '));
      const certainty = evidence.some((each) => each.certainty === 'told')
        ? 'told'
        : (evidence[0]?.certainty ?? 'told');
      return { about, value: String(value), words: [...new Set(from)].join(' … '), certainty };
    }),
    besides: [
      ...(heard.answer ? [`answers ${heard.answer}`] : []),
      ...(heard.request ? [`asks for ${Object.values(heard.request).filter(Boolean).join(' ')}`] : []),
      ...(heard.corrects ? ['corrects'] : []),
      ...(heard.wrong ?? []).map((site) => `not the ${site}`),
    ],
    unread: heard.unread,
  };
}

/** The same as lines, for a terminal. */
export function linesOf({ said, findings, besides, unread }: HeardTurn): readonly string[] {
  const heard = findings.map(
    ({ about, value, words, certainty }) => `${about}: ${value}${words ? ` ← ${words}` : ''} (${certainty})`,
  );
  const left = unread.length > 0 ? [`unread: ${unread.join(' ')}`] : [];
  const all = [...heard, ...besides, ...left];
  return [
    said === '' ? '  heard no words' : `  heard “${said}”`,
    ...(all.length > 0 ? all : ['nothing']).map((line) => `    ${line}`),
  ];
}
