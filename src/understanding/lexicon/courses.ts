/** How it goes, by the shape of what is said of it: "drying up", "nearly gone", "every day more", "never changed in three years". */
import type { FindingKey } from '../../triage/index.ts';
import type { Shape } from './shapes.ts';

const asked: readonly FindingKey[] = [
  'trend',
  'pain',
  'days',
  'side',
  'comesBack',
  'pinpoint',
  'restPain',
  'injury',
  'pop',
];
const small =
  "(it|is|are|'s|they|she|he|gets?|getting|becoming|growing|a|an|the|bit|little|lot|touch|tad|much|even|just|slowly|slightly|still|and) ";
const less =
  '(less|better|easier|looser|smaller|softer|lighter|freer|milder|kinder|quieter|calmer|happier|fainter|paler|duller)';
const more =
  '(worse|sorer|tighter|stiffer|bigger|wider|longer|larger|redder|hotter|angrier|heavier|sharper|puffier|thicker|nastier|meaner|uglier|crankier|touchier|rougher|grumpier)';
const daily = '(every|each) (single )?(day|run|morning|week|time i run)|daily|day by day|by the (day|hour)';
const becoming =
  '(get|gets|getting|got|gotten|become|becomes|becoming|became|grows|growing|grown|goes|going)';
/** "Every day more", "daily it is becoming less", "getting wider": day by day, or on the way to it. */
const growing = (how: string, dayBy: string): string =>
  `\\b(${daily}) (${small})*${dayBy}\\b(?! than i)|\\b${dayBy} (and ${dayBy} )?(${daily})\\b|\\b${becoming} (${small})*${how}\\b(?! (at|sleep|shoes|weather|knees|legs|hips|joints))`;

const nearly =
  '(nearly|almost|practically|virtually|just about|as good as|pretty much|more or less|close to|next to|pert near|near enough|all but|barely|hardly)';
const nothing = '(nothing|zero|there|noticeable)(?! (over|off|to|under|out|into|in|on|at|when|yet|but))';
const ended =
  '(gone|nothing|healed|mended|cleared|sorted|(back to )?normal|(all )?better|right|over|done)(?! (over|off|to|under|out|into|on|leg|foot|knee|hip|calf|side))';
const ebbing =
  '(dry|clear|fad|dy|calm|peter|eas|settl|cool|thin|taper|quieten|heal|loosen|soften|simmer|sort)ing( itself)? (up|off|away|out|down|on its own|nicely|well)|(on its|on the|on their) way (out|off)|coming (good|right)\\b(?! (back|in|through|down|at|on|over|up|as|before|after|when|if|once))|(mostly|nearly) (come|came) good|(come|came) good (mostly|nearly|again mostly)';

/** What goes there is another thing. */
const ofAnother =
  /\b(weather|mood|sleep|days|nights|pace|rain|stress|i|we|shoes?|wife|kids?|not|no|never|nor|without|if|when|was|were|will|would|could|should|until|till|might|(drops|drop|goes|down|fades|chills|eases|settles) (down |off |away )?to)( (is|are|am|'s|been|be|have|it|slowly|really|just|the|also|keeps?))*$/;
const spell = '(days?|weeks?|months?|years?|ages|decades?)';
const many =
  '(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|some|many|few|couple|donkey)';
const unchanged = [
  `\\b(not|never|nothing|hardly|barely)( (really|much|once|ever|one bit|a bit|at all|in fact|has|is))* (changed|altered|varied|budged|shifted)\\b(?! (my|the|to|from|into|over|shoes?|anything|a thing|it|sides?))`,
  `\\b(the same|same|unchanged|(exactly|precisely|just) like (that|this)) ((way|really|all) )*(as before|(every|each) (day|week|morning)|((for|these|this|the|past|last|over|all) )*(${many} )*(of )?${spell})\\b`,
].join('|');

/** How far it went, beyond where it was. */
const spreading =
  /\b(spread|spreading|crept|creeping|grown|growing|gone|moved|swelling|risen|climbed)( (up|right|well|way|far|all|out|on))* (past|beyond|outside)\b|\b(spread|crept up|increased|increasing|been building|risen|climbed)( (?!like|over)\w+){0,4} since\b/;

const placed = true;
export const courses: readonly Shape[] = [
  {
    says: { trend: 'worse' },
    pattern: new RegExp(`${growing(more, `(more|${more})`)}|${spreading.source}`),
    asked,
    placed,
    notAfter: ofAnother,
  },
  {
    says: { trend: 'improving' },
    pattern: new RegExp(`${growing(less, less)}|\\b${nearly} ${ended}\\b|\\b(${ebbing})`),
    asked,
    placed,
    notAfter: ofAnother,
  },
  {
    says: { trend: 'same' },
    pattern: new RegExp(unchanged),
    asked,
    placed,
    notAfter: /\b(i|we|they|both|is it|not|if)( (have|had|has|do|are|is|exactly|really|quite))*$/,
  },
  // what is as good as nothing is a little
  {
    says: { pain: 'mild' },
    pattern: new RegExp(`\\b${nearly} ${nothing}\\b`),
    asked: ['pain', 'days', 'trend'],
    placed,
    anyway: true,
    notAfter:
      /\b(not|no|swell\w*|swollen|bruis\w*|numb\w*|red|redness|tingl\w*|puff\w*|cough|fever|cold|snif\w*|snot\w*|blister\w*|tablets?|race|finish|i|i am|i have|we)\b( \S+){0,4}$/,
  },
];
