/**
 * Kinds of words that stand near each other, in either order: "the kneecap has gone north", "gone north it has, the kneecap". With
 * them a danger is told by a part of the body, what that does and what it is like, and not by a sentence.
 */

const step = "( (?!not?\\b|never\\b)[\\w']+)";

/** One kind of words, and behind it another, with so many words between them and no "not". */
export const inOrder = (one: string, other: string, words = 4): string =>
  `\\b(${one})\\b${step}{0,${words}} (${other})\\b`;

/** The same in either order. */
export const near = (one: string, other: string, words = 4): RegExp =>
  new RegExp(`${inOrder(one, other, words)}|${inOrder(other, one, words)}`);

/** All of these kinds of words, anywhere. */
export const also = (...kinds: readonly string[]): RegExp =>
  new RegExp(`^${kinds.map((kind) => `(?=.*\\b(${kind})\\b)`).join('')}`);

export const any = (kind: string): RegExp => new RegExp(`\\b(${kind})\\b`);

/** What puts somebody at risk of a broken bone. */
export const fell =
  'fell|fall|fallen|went over|came (down|off)|land(ed|ing)|crack\\w*|crunch\\w*|snap\\w*|kindling|heard|tackled?|rolled|tripped|slipped|ice|crash\\w*|stacked it';
export const backAche =
  "(back|spine)( (is|'s|has|been|was|just|all))* (went|gone|go|out|bad|sore|banjaxed|crook|at me|killing|playing up)|back( \\w+){0,3} (aches?|pains?|shoot\\w*|down)|(aches?|pains?)( \\w+){0,3} back|backache|sciatica|down (both|the (pair|two))";
export const bugs =
  'bug|gastro|flu|virus|food poisoning|the runs|diarrh\\w*|covid|dodgy (tummy|stomach|guts?|curry)|chest infection';
export const limb = '(leg|thigh|calf|shin|foot|feet|toes?|knee|ankle|heel|hip)';
/** What lets an infection in. */
export const wound = 'blister|cut|scratch|scrape|graze|bite|spot|wound|scab|nick|thorn|splinter|sting|hole';
