/** What a row of the tables can say. The tables hold the words; the machine knows only these shapes. */
import type { FindingKey, Findings, Site } from '../triage/index.ts';

/** What is spoken of. `elsewhere`: other parts of the body; `world`: weather, shoes and other things. */
export type Kind =
  | 'part'
  | 'skin'
  | 'chest'
  | 'breath'
  | 'heart'
  | 'head'
  | 'urine'
  | 'bladder'
  | 'seat'
  | 'muscle'
  | 'walking'
  | 'stairs'
  | 'daily'
  | 'temperature'
  | 'rest'
  | 'movement'
  | 'feeling'
  | 'shape'
  | 'colour'
  | 'looks'
  | 'me'
  | 'elsewhere'
  | 'world'
  /** Nothing that was named. */
  | 'unnamed';

/** With which subjects a property means what. Without `of`: a place on the legs, or nothing that was named. */
export type Frame = {
  readonly of?: readonly Kind[];
  /** Only at these places. */
  readonly at?: readonly Site[];
  /** Counts only in answer to a question that covers this. */
  readonly asked?: FindingKey;
  /** And only if it covers nothing else. */
  readonly alone?: true;
  readonly says: Findings;
  /** When it is denied; without it the best of every finding in `says`. */
  readonly not?: Findings;
  /** When it is said with "a bit"; without it as `says`. */
  readonly slight?: Findings;
};

export type Subject = { readonly is: 'subject'; readonly kind: Kind; readonly site?: Site };

export type Property = {
  readonly is: 'property';
  readonly frames: readonly Frame[];
  /** Something that happened: told in the past and true all the same. */
  readonly event?: true;
  /** Once so, always so: a clot in the past. */
  readonly lasting?: true;
  /** How much is said by a degree: "really sore" is strong. */
  readonly graded?: true;
  /** Names of things a runner has or does not have: no part of the legs need be named, and none is. */
  readonly placeless?: true;
  /** A figure of speech, or words that may mean something else: heard with less certainty. */
  readonly figure?: true;
};

export type Degree = 'barely' | 'slight' | 'some' | 'very' | 'severe' | 'extreme';

export type Mark =
  /** Denies what follows. `none` stands for a thing ("nothing hurts"); `hardly` leaves a little. */
  | { readonly is: 'not'; readonly how: 'no' | 'not' | 'none' | 'without' | 'hardly' }
  | { readonly is: 'degree'; readonly degree: Degree }
  /** Good news of whatever is spoken of. */
  | { readonly is: 'good'; readonly whole?: true }
  /** Plain answers. `whole` answers the question as a whole wherever it is said. */
  | { readonly is: 'yes' | 'no' | 'unsure'; readonly whole?: true; readonly early?: true }
  /** "Only", "just": what follows is all there is. */
  | { readonly is: 'only' }
  /** "The rest", "everything else". */
  | { readonly is: 'rest' }
  /** "That's all": nothing else is to be told. */
  | { readonly is: 'closing' }
  | { readonly is: 'past' }
  /** Long over: years ago, back in March. */
  | { readonly is: 'long ago' }
  /** It has gone. */
  | { readonly is: 'gone' }
  | { readonly is: 'now' }
  | { readonly is: 'doubt' }
  | { readonly is: 'if' }
  | { readonly is: 'fear' }
  | { readonly is: 'person' }
  | { readonly is: 'report' }
  | { readonly is: 'asking' }
  | { readonly is: 'cut' }
  | { readonly is: 'correction' }
  /** Words that look like a complaint and are none. */
  | { readonly is: 'idle' };

export type Entry = Subject | Property | Mark;

/** A row: phrases, parted by commas, and what they say. See `phrases.ts` for how phrases are written. */
export type Row = readonly [phrases: string, entry: Entry];
