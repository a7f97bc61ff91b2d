/** What stands behind a denial or good news and leaves little of it: an end, a likeness, a part of the leg, a help. */
import type { ScaleKey } from '../../triage/index.ts';

const recent =
  '(?:now|just now|today|tonight|yesterday|recently|lately|this (?:very )?(?:minute|moment|morning|afternoon|evening|week|run|race)|last (?:night|week)|the (?:run|race|weekend|other day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|an hour ago|(?:a few|two|three) (?:hours|days) ago|i (?:stood|got|sat|ran|stopped|started|finished|woke|went))';

/** "Never fainted until Sunday", "no chest pain before now": since then there is. */
export const untilLately = new RegExp(`\\b(?:until|till|til|before|prior to|up to|up until) ${recent}\\b`);

/** "I don't faint. I did once, this morning." */
export const butOnce =
  /^(?:well |but |though |although |except )*(?:i|it|they) (?:did|do|was|were|have|had)(?: so)? (?:once|twice|yesterday|today|earlier|this (?:morning|afternoon|week)|last (?:night|week)|a (?:bit|few times|couple of times)|an hour ago)\b/;

/** "Not pain, more a heaviness", "not cola, more your Irn Bru"; "more in my back" is another place. */
export const ratherLike =
  /^(?:(?:as such|exactly|really|per se|quite|it is|that is|in my chest|in the chest|just|but) )*(?:more|rather) (?:of )?(?:a|an|your|like|along the lines of|the colour of|on the)\b/;

/** "No chest pain, more of a pressure in my calf": that is of the leg. */
export const ofLegs =
  /\b(calf|calves|knees?|shins?|ankles?|foot|feet|legs?|quads?|thighs?|hamstrings?|hips?|glutes?|groin|heels?|toes?|achilles)\b/;

/** "I've not been dizzy, the room has"; "it's not cold exactly, it just never warms up". */
export const unlikeAll =
  /\b(?:the |my )?(?:room|world|floor|ceiling|walls|ground) (?:has|was|is|did|does|had)$|\bnever (?:warms?|warmed|heats?|thaws?|gets? warm)\b|\b(?:bounce|crack|break) an? \w+ (?:on|off) it\b|\bstraightish\b/;

type Limit = { readonly keys: readonly ScaleKey[]; readonly words: RegExp };

/** Good news only with help, or only so far. */
export const limits: readonly Limit[] = [
  {
    keys: ['chest'],
    words:
      /\b(?:with|on|after|using|thanks to|since) (?:the |my |me |a |an |some |this |that |two |few |puffs? of )*(?:oxygen|inhaler|puffer|nebuliser|nebulizer|ventolin|mask|spray|gtn|nitro|pump)\b|\bthrough a straw\b|\b(?:now|when|while|if|as long as|so long as|provided)(?: that)? i (?:am |keep |stay |sit |sat )*(?:holding|leaning|sitting|sat|propped|bent|still|upright|sit|lean|lie|do not (?:breathe|move))\b|\bi can only (?:say|speak|manage|get out|talk)\b|\b(?:in|at) front of it$/,
  },
  {
    keys: ['nerve', 'cold'],
    words:
      /\b(?:down|up|as far) (?:to|as) (?:the |my |me )?(?:ankle|knee|shin|calf|mid ?calf|hip|thigh|midfoot|sock line)\b(?! and (?:below|beyond|past))|(?<!\b(?:or|and) )\b(?:above|past|beyond) (?!or )(?:the |my |me )?(?:ankle|knee|shin|calf|hip|thigh)\b|^on (?:the )?(?:top|one side|outside|inside|sole)(?: side)?(?: of (?:the |my |me |it )?(?:foot|leg|toes?)?)?$|\bwhen i (?:look|am looking|watch) (?:at )?\b|\bas far as it goes\b|\bthe opposite$/,
  },
  {
    keys: ['darkUrine'],
    words:
      /\bnow (?:that )?there is (?:none|nothing|no more)\b|\bas mud\b|\b(?:colou?r|shade) of (?:a |an |the |nice |good |strong |flat )*(?:petrol|brew|tea|stew|cola|coke|rust|mud|gravy|bovril|marmite)\b|^brown$/,
  },
  {
    keys: ['nerve'],
    words: /\bnothing comes(?: out)?$|\bpasses itself$|\bjust (?:runs|pours|falls|leaks)(?: out)?$/,
  },
];
