/** What stands beside good news and takes it back: a stick, a wall, a foot that is not put down, a painkiller. */
import type { Value } from '../../triage/index.ts';

const limb = '(?:leg|foot|ankle|knee|side|one|heel)';
const person =
  '(?:wife|husband|missus|partner|son|daughter|mum|mam|mother|dad|father|friend|mate|sister|brother|girlfriend|boyfriend)';
const held = `(?:furniture|wall|walls|table|worktop|counter|trolley|pram|buggy|someone|somebody|everything|arm|shoulder|${person})`;
const mine = '(?:the |my |me |one |a |an |both |two |a pair of |his |her |to |some )*';
const having = '(?:on|in|with|have|having|had|use|uses|using|need|needing|got)';
const condition = '(?:as long as|so long as|provided|providing|if|when|unless|only if)(?: that)? i';

type Help = {
  readonly words: RegExp;
  /** How somebody walks who needs it. */
  readonly walking: Value<'walking'>;
  /** It tells only beside a walk that is said to go well. */
  readonly beside?: true;
};

export const helps: readonly Help[] = [
  { words: new RegExp(`\\b${having} ${mine}(?:crutches|wheelchair|knee scooter)\\b`), walking: 'unable' },
  {
    words: new RegExp(
      `\\b${condition} (?:do not|did not|try not to|avoid|never) (?:have to |need to )?(?:put|use|using|stand|step|bear|load|land|touch|weight)`,
    ),
    walking: 'unable',
    beside: true,
  },
  {
    words: new RegExp(
      `\\bnot on (?:that|this|the|my)(?: (?:bad|sore|left|right|other|hurt|dodgy|gammy))? ${limb}$`,
    ),
    walking: 'unable',
    beside: true,
  },
  { words: /\bon (?:my|me) (?:bum|bottom|backside|arse|hands and knees)\b/, walking: 'unable', beside: true },
  {
    words:
      /\b(?:stand|standing|weight)(?: (?:on|through) (?:it|that|the leg|the foot))?(?: that)?(?: i)? can not(?: do| bear| manage)?$/,
    walking: 'unable',
    beside: true,
  },
  {
    words: new RegExp(
      `\\b(?:hold|holding|lean|leaning|hang|hanging|cling|clinging|grab|grabbing)(?: on| onto| to| against| off)* ${mine}${held}\\b(?! (?:to|and|for a) stretch)`,
    ),
    walking: 'limping',
  },
  {
    words: new RegExp(
      `\\b${having} ${mine}(?:(?:walking|trekking|hiking) )?(?:stick|sticks|pole|poles|cane|crutch|zimmer|zimmer frame|walking frame|rollator)\\b`,
    ),
    walking: 'limping',
  },
  {
    words:
      /\b(?:need|needing|with) (?:a |an |some |someone 's |somebody 's )*(?:hand|arm|help|support) (?:to (?:get|go|walk|stand|move)|from)\b/,
    walking: 'limping',
  },
  {
    words: /\b(?:for|like) an? (?:man|woman|lad|person|fella|bloke|guy|lady) with one (?:good )?leg\b/,
    walking: 'limping',
  },
  {
    words:
      /\b(?:two|three|four|five|six|ten|few) (?:steps|paces|yards|metres) (?:at a time )?(?:and |and then |then |before )+i (?:have to |need to |must )?(?:sit|stop|rest|hold)\b/,
    walking: 'limping',
  },
  {
    words:
      /(?:^|^(?:but|just|only|mainly) |\b(?:walk|walking) (?:\w+ )?)on (?:my|the|me|its) (?:heels?|toes|tiptoes|tippy toes|outside|inside|edge)(?: (?:mainly|mostly|only|of .*))?$/,
    walking: 'altered',
    beside: true,
  },
  {
    words:
      /\b(?:stop|rest|pause|sit|sit down|stopping|resting|sitting down) every (?:few |couple of |ten |twenty |five |hundred |fifty )+(?:yards|metres|meters|steps|paces|feet|minutes)\b/,
    walking: 'altered',
  },
  {
    words:
      /\b(?:as long as|so long as|provided|providing|only if)(?: that)? i (?:go|take|keep|stay|walk|am|do not|use|stick)\b/,
    walking: 'altered',
    beside: true,
  },
  {
    words:
      /\b(?:if|when|so long as|as long as) i (?:just )?(?:go|take|keep|walk|am|stay)(?: it| things)?(?: (?:a bit|really|dead|very|nice and|just))* (?:slow|slowly|slower|easy|steady|gentle|gently|careful|carefully)\b/,
    walking: 'altered',
    beside: true,
  },
  {
    words: /\b(?:possible|walk|walking|go|only|manage) (?:only )?(?:backwards|sideways)\b/,
    walking: 'altered',
  },
];

/** Of the stairs and of getting up it is another finding. */
export const stairs = /\b(?:stairs?|upstairs|downstairs|floor|bath|lavvy|loo)\b/;

/** Words like these right before it say that there is none: "without crutches", "ditched the stick". */
export const unhelped =
  /\b(?:without|off|no|not|never|ditched|binned|lost|threw|throw|thrown|dropped|longer|used to)(?: (?:longer|need|needing|be|been|using|on|with|the|my|a|any|have|to|i))*$/;

/** Words like these before a painkiller say that it hides what is gone: "no fever since i took …", "slept after the …". */
export const masking =
  /\b(?:since|after|with|once|now|on|thanks to|because of)(?: (?:i|have|had|took|taken|take|taking|got|the|my|a|an|some|enough|two|three|am|been|popped|necked|last|couple|of))*$/;
/** "Paracetamol to keep it down". */
export const keptDown =
  /\b(?:to|that|which|and it) (?:keep|keeps|bring|brings|brought|hold|holds|knock|knocks|get|gets|kept) (?:it|that|(?:the|my) (?:fever|temp|temperature)) (?:down|away|off|at bay|under control)\b/;
