/** What a sentence tells by its shape, whatever its words: any manner of walking but a good one, and what sticks so many times. */
import type { FindingKey, Findings } from '../../triage/index.ts';
import { notSo, spread } from './extents.ts';

export type Shape = {
  readonly says: Findings;
  readonly pattern: RegExp;
  /** Counts only where one of these was asked; without it anywhere. */
  readonly asked?: readonly FindingKey[];
  /** Or where a place on the legs has a complaint. */
  readonly placed?: true;
  /** Counts though the best was told as well: "no limp, i just walk slowly". */
  readonly anyway?: true;
  /** What may not stand before it, if not the usual. */
  readonly notAfter?: RegExp;
};

/** Any manner of walking but a good one. */
const somehow = [
  '\\b(walk|walks|walking|get about|getting about|get around|getting around|move|moving|move about|moving about|move around) (about |around |it |just |only |a bit |but |very |really |quite |pretty |so )*(?!(normally|rightly|grandly|bravely|finely|soundly|gladly|merrily|perfectly|properly|fully|totally|completely|absolutely|easily|freely|happily|finally|really|actually|mostly|only|early|daily|usually|nicely|smoothly|comfortably|evenly|steadily|naturally|regularly|beautifully|painlessly|briskly|quickly|obviously|honestly|basically|literally|currently|lovely|confidently|definitely|certainly|nearly|pretty|fairly|reasonably|probably|hopefully|especially|generally|entirely|barely|hardly|family|july|belly|fly|ugly)\\b)(\\w+ly|with (a )?(care|caution|difficulty|roll|hitch|lean|tilt|wobble))\\b(?! (normal|normally|fine|okay|well|grand|good|perfect|right|slow down))',
  '\\b(walk|walking) (\\w+ ){0,2}without limping if i (try|concentrate|think|want|am careful|go|really)',
].join('|');

const count =
  '(once(?! (i|it|the|we|you|he|she|they|my|again))|twice|thrice|(one|two|three|four|five|six|a few|a couple of|several|few|couple of|odd|many) (times|seconds|secs|moments|occasions)|(for )?a (second|sec|moment)|now and (then|again)|sometimes|occasionally|every so often|from time to time|here and there|on and off|the odd time|until i (wiggle|shake|jiggle|move)|till i (wiggle|shake|jiggle|move)|then (it )?(frees|freed|lets go|let go|goes|straightens|straightened|released|releases|unlocks|came free|comes free))';
const stuck =
  '(caught|catch|catches|catching|sticks?|stuck|sticking|sticky|jams?|jammed|jamming|hangs up|hung up|snags?|snagged|gets stuck|got stuck|locks|locked|locking|seizes|seized|refuses to (straighten|bend|move)|will not (straighten|bend|move|go straight)|would not (straighten|bend|move))';

export const inBouts = new RegExp(
  `\\b${stuck}\\b(?! up| out| to| with)( \\w+){0,6}? ${count}\\b|\\b(sometimes|occasionally|every so often|now and then) (\\w+ ){0,4}${stuck}\\b`,
);
/** Then it is stuck now, however often it was. */
export const isStill =
  /\b((is|are|'s) (still |fully |completely )?(locked|stuck|jammed|seized)|now(?! and)|still|right now|at the moment|this time|stayed|(stuck|locked|jammed) since|can not (move|budge|bend|straighten|shift|unlock)|will not (budge|free|unlock|come))\b/;

export const shapes: readonly Shape[] = [
  { says: { walking: 'altered' }, pattern: new RegExp(somehow), asked: ['walking'], anyway: true },
  // "walking i cannot", and not "six walking, i can't run"
  {
    says: { walking: 'unable' },
    pattern:
      /\bwalking i (can|could) not\b(?! (really |even |properly |quite )*(run|jog|train|race|sprint|hop)\b)/,
    anyway: true,
  },
  {
    says: { walking: 'normal' },
    pattern: /\bwalking i can(?! (not|barely|hardly|scarcely|only|just))(?= (sir|madam|and|but|yes)\b|$)/,
  },
  // a count or a span says that it comes and goes
  {
    says: { jointTrouble: 'catches' },
    pattern: inBouts,
    asked: ['jointTrouble', 'motion', 'deformity', 'pop', 'injury'],
    placed: true,
  },
  // how far it reaches: "the whole front of each", "a strip inside the thigh"
  { says: { pinpoint: 'no' }, pattern: spread, asked: ['pinpoint'], notAfter: notSo },
];

/** "Never once", "nearly caught": then it is not. */
export const shapeless =
  /\b(not|no|never|nor|without|did not|does not|nobody|no one|if|nearly|almost|could have|might|used to)( (the|a|an|my|really|just|any|some|actually|i|it|have))*$/;
