/** What the page and its server tell each other. */
import type { Offer } from '../../src/conversation/index.ts';
import type { HeardTurn } from '../reading.ts';
import type { Viewport } from '../viewport.ts';

/** What the page starts with. */
export type Setting = {
  readonly locales: readonly string[];
  readonly devices: readonly { readonly id: string; readonly name: string; readonly viewport?: Viewport }[];
  /** what opens the skill */
  readonly opening: string;
  /** where the script of the screen's renderer is */
  readonly renderer: string;
};

/** A turn as the page shows it. */
export type Exchange = {
  readonly utterance: string;
  /** what Alexa made of it */
  readonly understood: Understood;
  readonly request: unknown;
  readonly response: unknown;
  readonly speech: string;
  /** what Alexa says when the runner stays silent */
  readonly reprompt: string;
  /** whether the microphone stays open */
  readonly open: boolean;
  /** the document it puts on the screen, if any */
  readonly screen?: Screen | undefined;
  /** for the next turn, unread: the page keeps it, the server nothing */
  readonly thread: unknown;
  readonly insight: Insight;
};

/** The way an utterance took, what came with it, and how it was read. */
export type Understood = {
  readonly intent: string;
  /** what was heard for each slot, or sent by a touch, and the value it is on a list as */
  readonly slots: readonly { readonly name: string; readonly value: string; readonly meaning: string }[];
  readonly heard?: HeardTurn | undefined;
};

export type Screen = {
  readonly token: string;
  readonly document: unknown;
  readonly datasources?: Readonly<Record<string, unknown>>;
};

/** What the engine knows after a turn, and how it goes on from there. */
export type Insight = {
  /** the answer so far, if nothing more were told */
  readonly level: Named;
  readonly decided: boolean;
  /** what the runner is asked for at the end of the turn; nothing once the session is over */
  readonly prompt?: Prompted | undefined;
  readonly findings: readonly Known[];
  readonly question?: AskedNext | undefined;
  readonly fired: readonly FiredRule[];
};

/** A question; which of the things in it; whether there are more of them; whether it was heard right; or an offer. */
export type Prompted = 'question' | 'which' | 'anythingElse' | 'confirm' | 'misheard' | Offer;

export type Named = { readonly id: string; readonly name: string };

/** A finding; `scale` holds its values from best to worst, unless it is the places. */
export type Known = {
  readonly about: string;
  readonly value: string;
  readonly scale: readonly string[];
  readonly step: number;
};

export type AskedNext = {
  readonly id: string;
  readonly findsOut: readonly string[];
  /** exactly the rules that make it worth asking */
  readonly because: readonly LiveRule[];
};

export type RuleInWords = {
  readonly code: string;
  readonly level: Named;
  readonly when: string;
};

export type LiveRule = RuleInWords & { readonly missing: readonly string[] };
export type FiredRule = RuleInWords & { readonly sources: readonly string[] };
