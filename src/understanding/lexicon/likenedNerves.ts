/**
 * Nerves in trouble, and a leg without blood, by kinds of words near each other: both legs and whatever gives up, beside a back.
 * Sentences that need their order are in `likened.ts`.
 */
import type { Likened } from './likened.ts';
import { also, any, backAche, bugs, inOrder, limb, near } from './near.ts';

const legs = '(both|two|pair of)( \\w+){0,2} legs|legs( \\w+){0,5} (both|two|pair|each)';
const givingUp =
  'borrowed|fold\\w*|buckl\\w*|crumpl\\w*|string|jelly|rubber\\w*|wobbl\\w*|mine|somebody else|collaps\\w*|wood\\w*|dead|weak\\w*|will not (lift|carry|hold)';
const tingling = 'numb\\w*|fizz\\w*|tingl\\w*|pins and needles|prickl\\w*|buzz\\w*';
const waxen = '(candles?|wax|tallow|putty|lard|alabaster|porcelain|marble|corpse)';
/** The seat, the water, and both legs with a back or after a bug. */
export const likenedNerves: readonly Likened[] = [
  {
    words: near(
      'toilet|loo|jacks|urinal|bathroom|bowl|pan|dunny|bog|lavvy',
      '(nothing|none)( at all)? (would|will|comes?|came|happens)|(wait|waiting|willing|begging|coaxing)( \\w+){0,3} (it|the stream|the flow|things?|something|anything)( to)? (starts?|comes?|goes?|flows?|begins?)|(only|just|barely|hardly)( a| the)? (drips?|dribbles?|trickle|drops)|not a dr[oi]p',
      6,
    ),
    unless: any('queues?|queued|line for|plumber|cistern|bus|occupied|lorry|leak\\w*|reading'),
    says: { nerve: 'saddle' },
  },
  {
    words:
      /\b(sit|sat|sitting|stood|standing)( [\w']+){0,3} (toilet|loo|jacks|urinal|dunny)( [\w']+){0,6} nothing\b|\b(wee|pee|stream|waterworks|bladder)( just)? (will|does|would|can) not (start|come|flow|go)\b/,
    beside: any(backAche),
    unless: any('queues?|queued|constipat\\w*|paper'),
    says: { nerve: 'saddle' },
  },
  {
    words:
      /\b((no|lost|less|without)( \w+)? (feeling|sensation) when i (pee|wee|go|wipe)|(not|never|hardly|barely)( \w+)? know(ing)? when (it is|i am|it 's) (done|finished|over|empty))\b/,
    beside: any('toilet|loo|jacks|urinal|bathroom|bowl|dunny|wee|pee|bladder|go|wipe'),
    says: { nerve: 'saddle' },
  },
  {
    words: near(
      'wip(e|ing)|wash(ing)? down there|sit on the (loo|toilet)',
      '(like|as if|as though)( (i|am|it|is|wiping|was|touching|cleaning))* (someone|somebody|another|a stranger|not me|not mine)',
    ),
    says: { nerve: 'saddle' },
  },
  {
    words: near(
      'wet (myself|my \\w+)|pee(d|ing)?|wee(d|ing)?|leak\\w*|dribbl\\w*|piss(ed)?',
      '(never|not|no idea|without)( (even|really|once|had))*( (know\\w*|knew|felt|feel\\w*|notic\\w*|realis\\w*))?( (it|till|until))*',
      7,
    ),
    beside: also('knew|knowing|know|felt|feel|feeling|noticed?|noticing|realised|idea', backAche),
    unless: any('laugh\\w*|bottle|hydration|pack|flask|cup|tap|roof|dog|puppy'),
    says: { nerve: 'saddle' },
  },
  {
    words: near(legs, givingUp, 6),
    beside: any(backAche),
    unless: any('never better|come good|marathon|race|leg day|squats|session|stiff'),
    says: { nerve: 'saddle' },
  },
  {
    words: near('feet|legs|toes', `${givingUp}|slap\\w*|${tingling}`, 5),
    beside: new RegExp(
      `${also(bugs, 'up to my|creep\\w*|crept|climb\\w* up|spread\\w*|higher|first the|then (my|the)|haul\\w*|pull(ing)?|banister|rail|chair|twist').source}|${also(tingling, '(haul|pull|drag|tow)\\w*( myself)?( (up|along|on|by|the|a|my))* (rail|bann?ister|hand ?rail)').source}`,
    ),
    unless: any('marathon|never|great|puddle|mud|shoes|got over|jab|recovered'),
    says: { nerve: 'saddle' },
  },
  // What passes within the hour may be the first of a stroke: NHS on a transient ischaemic attack
  {
    words: near('foot|leg|toes?', '(scuff|drag|slap|flop|trail|tripp)\\w*|floppy', 3),
    beside: also(
      'breakfast|lunch|dinner|kitchen|lino|carpet|rug|hall(way)?|shower|desk|office|this morning|earlier|(getting|making) (up|tea|coffee)',
      'gone|fine (now|again|since)|passed|came (back|right)|normal (now|again)|for (\\w+ )?(minutes|seconds|a (bit|while|minute))|wore off',
    ),
    unless: any('runs?|running|miles?|pool|wet|puddle|sandals|flip ?flops?|slippers?|shoes?|music|dog'),
    says: { nerve: 'weak' },
    sites: ['foot'],
  },
  {
    words: near('foot|forefoot', 'slap\\w*|flap\\w*|flop\\w*|smack\\w*', 3),
    beside: any('walk\\w*|floor|tiles?|kitchen|stairs|hall|since (yesterday|this morning|last night)'),
    unless: any('run|runs|running|pool|wet|puddle|sandals|flip ?flops?|shoes?|after \\w+ (miles|k)|music'),
    says: { nerve: 'weak' },
    sites: ['foot'],
  },
  {
    words:
      /\b(foot|heel|calf|ankle)( \w+){0,2} (will not|can not|could not|would not|does not|refuses to) push( (me|it))?( (off|up|away))*\b/,
    unless: any('pedal|door|driver|car|boat'),
    says: { nerve: 'weak' },
  },
  {
    words: new RegExp(
      `${inOrder(
        'foot|forefoot|toes?',
        '(quit|quits|stopped|gave up|given up|forgot\\w*( how)?( to)?|refus\\w*( to)?|(will|does|do|can|could) not( (want|care|bother))?( to)?|no longer|never|strike( about)?) (lift\\w*|pull\\w*|com(e|ing) up|clear\\w*|ris(e|ing))',
        3,
      )}|\\b(can|could|will) not (lift|raise|pull)( up)? (my|the)( left| right)? (foot|toes|forefoot)\\b`,
    ),
    unless: any('weights|wardrobe|me|spirits'),
    says: { nerve: 'weak' },
    sites: ['foot'],
  },
  {
    words: near(
      limb,
      '(belongs?( to)?|is|are|was|might be|may be|could be)( not mine it is)? (someone|somebody|anyone|anybody|another (man|woman|person|fella)|a stranger|the neighbour|the next (man|fella|woman))',
      2,
    ),
    unless: any('shoes?|boots?|pair|trainers|socks?'),
    says: { nerve: 'tingling' },
  },
  {
    words: near(
      `${limb}|legs`,
      `(out of|from) the (freezer|fridge|deep freeze|ice ?box|morgue)|${waxen}( wax)? colou?r(ed)?|(colou?r of|like)( (a|an|the|two|old|church|block of))* (${waxen}|chalk|dead fish)`,
    ),
    says: { cold: 'yes' },
  },
];
