/** What is red, hot, less or over in a moment by a phrase of the tables, where the words around it tell it of a body after all. */
import type { FindingKey } from '../../triage/index.ts';
import type { Entry } from '../entries.ts';
import { redThing, warmThing } from '../lexicon/banter.ts';
import type { Match } from '../phrases.ts';
import { table } from './table.ts';

type Matches = readonly (Match<Entry> | undefined)[];

/** The phrases found, each as long as it means here what the tables say. */
export function meantHere(matches: Matches, texts: readonly string[], asked: readonly FindingKey[]): Matches {
  const ofBody = matches.some(isOfBody);
  return matches.map((match, from) => {
    let found = match;
    while (found !== undefined && isMore(texts, from, from + found.length, ofBody, asked))
      found = found.length > 1 ? table.longest(texts.slice(0, from + found.length - 1), from) : undefined;
    return found;
  });
}

const isOfBody = (match: Match<Entry> | undefined): boolean =>
  match?.values.some((entry) => entry.is === 'subject' && /^(part|skin|muscle)$/.test(entry.kind)) === true;

const warm = new RegExp(`^(hot|warm|lukewarm) ${warmThing}$`);
const red = new RegExp(`^(red|pink) ${redThing}$`);
const drunk = /\b(hot|warm|red) (tea|coffee|soup|milk|water|chocolate|wine)$/;
const ofThing =
  /^(tulips|roses|flowers|poppies|bulbs|geraniums|leaves|sky|car|shirt|shorts|jumper|trainers|shower|bath) .*\b(red|pink|hot|warm)$/;
/** What a moment on standing is no comfort of. */
const unsteady =
  /\b(dark|black\w*|gr[ae]y|dim|lights?|drop\w*|heart|pulse|rac(e|es|ed|ing)|flip\w*|flutter\w*|pound\w*|thump\w*|goes|went|gone|go|fell|fall|floor|ground|dizz\w*|spin\w*|sway\w*|woke|wake|pain\w*|hurt\w*|tight\w*|but)\b/;
const lessSwollen = /^swelling .*\b(flat|gone|down|away|nothing|settled|cleared)$/;

const likeness =
  /(?<!\b(i|we|they|you|would|really|do) )\blike\b|\b(as if|as though|colou?r(ed|s)?|shades?|shaped?|resembl\w*)\b/;
const looks = /\b(looks?|looked)\b(?! (at|after|for)\b)/;
const ofUrine = /\b(pee|peed|peeing|wee|weed|weeing|urine|urinat\w*|piss\w*|waterworks|toilet|loo|bowl)\b/;
/** Without one of these "warm" ends a clause, and the thing begins the next: "calf is warm room is cold". */
const ofTheThing =
  /^(a|an|the|my|our|your|some|any|another|every|after|in|from|under|had|have|having|take|took|taking|nice|long|lovely|good)$/;
const handled =
  /\b(plant(ed|ing)?|potted|potting|water(ed|ing)|bought|buying|pick(ed|ing)|sold|wore|wearing|drove|driving)( (a|an|the|my|our|some|all|more|those|these))*$/;
/** "I have red wine calves" */
const hadAsColour = /^(have|having|with) (red|hot|warm) /;
const denied = /^(do|does|did|is|are|was|were|has|have|can|could|will|would)? ?(not|never|hardly)\b/;
const atBody =
  /^(on|in|round|around|over|across|of|inside|under|against|up|down|at) (?!the (stairs|morning|evening))/;
const also = /\b(too|also|as well|so (is|are|was|were|does|has)|same)\b/;

function isMore(
  texts: readonly string[],
  from: number,
  to: number,
  ofBody: boolean,
  asked: readonly FindingKey[],
): boolean {
  const own = texts.slice(from, to).join(' ');
  if (own.includes(' standing')) return own.startsWith('it was only for') && unsteady.test(texts.join(' '));
  const isLess = lessSwollen.test(own);
  const isWarm = warm.test(own);
  const isRed = red.test(own);
  if (!isLess && !isWarm && !isRed && !drunk.test(own) && !ofThing.test(own)) return false;
  const after = texts.slice(to).join(' ');
  if (isLess) return elsewhere.test(after);
  const all = texts.join(' ');
  if (likeness.test(all) || ofUrine.test(all) || asked.includes('darkUrine')) return true;
  const front = texts.slice(0, from).join(' ');
  if (isRed) return !handled.test(front) && (ofBody || looks.test(all) || asked.includes('heat'));
  const before = texts[from - 1] ?? '';
  if (isWarm)
    return (
      (before === '' ? asked.includes('heat') : !ofTheThing.test(before)) ||
      denied.test(after) ||
      (ofBody && atBody.test(after))
    );
  return ofBody && (also.test(after) || atBody.test(after) || hadAsColour.test(own));
}

/** Where it went, and not that it went: "nearly gone into my whole foot", "mostly away from the ankle". */
const elsewhere =
  /^(in|into|to|on to|onto|from|up|down|through|across|over|round|towards|my|me|the|both|all)\b|\b(moved|spread|shifted|(is|'s|has|gone|now|went|down|up)( all| now)? (in|into|to) (my|the|me|both)|worse|bigger|back again|came back|come back)\b/;
