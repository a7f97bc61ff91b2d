/** Small words that stand around a plain answer. */
export const small = new Set([
  'ay',
  'bummer',
  'boo',
  'hey',
  'arre',
  'well',
  'oh',
  'and',
  'okay',
  'ok',
  'right',
  'haha',
  'ha',
  'um',
  'sorry',
  'so',
  'thanks',
  'now',
  'gosh',
  'ew',
  'honestly',
  'god',
  'lord',
  'jesus',
  'gee',
  'ah',
  'ooh',
  'nice',
  'my',
  'guy',
  'bab',
  'fam',
  'totally',
  'fully',
  'me',
  'myself',
  'completely',
  'entirely',
  'all',
  'you',
  'actually',
  'good',
  'heavens',
  'i',
  'also',
  'er',
  'yer',
  'mun',
  'girl',
  'alright',
  'really',
  'wife',
  'thank',
  'goodness',
  'heaven',
  'thankfully',
  'luckily',
  'fortunately',
  'mercifully',
  'gladly',
]);

export const restful = new Set([
  'alright',
  'all right',
  'right',
  'okay',
  'ok',
  'fine',
  'grand',
  'good',
  'what',
  'sorry',
]);

export const notNews = new Set(['alright', 'all right', 'right', 'okay', 'ok', 'good', 'well', 'happy']);

export const pronouns = new Set(['i', 'it', 'they', 'that', 'there', 'you', 'he', 'she', 'so', 'we']);

export const auxiliaries = new Set([
  'do',
  'does',
  'did',
  'is',
  'are',
  'was',
  'have',
  'has',
  'can',
  'could',
  'will',
  'would',
  'am',
  "'s",
  'had',
  'sure',
  'surely',
  'indeed',
  'really',
  'sorry',
  'actually',
  'just',
  'still',
  'dear',
  'already',
  'at',
  'all',
  'now',
  'yes',
  'no',
]);

/** Behind a "no" these are things that it denies, though no table knows them: "no sharp bits", "no side". */
export const deniedThings = /^(side|area|mechanism|reaction|pus|smell|\w+([^s]s|ing))$/;

/** Of the same form, and not denied: who is spoken to, what answers, and what stands for all of it. */
export const calledUpon = new Set(
  (
    'everything something anything nothing things signs symptoms changes concerns worries hassles dramas bothers probs ' +
    'darling guys folks pals girls boys lads jesus always perhaps sometimes besides this was is has does during being having yes as us'
  ).split(' '),
);

/** Words that are no news of themselves, whatever it is that they stand beside. */
export const besideNews: ReadonlySet<string> = new Set(
  (
    'the this these those here from for since with like when where while who whom whose which how what than then because ' +
    'about into over under down out off after before during around round one two three four five six seven eight nine ten ' +
    'eleven twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half minute minutes hour ' +
    'hours day days week weeks month months year years today tomorrow yesterday monday tuesday wednesday thursday friday ' +
    'saturday sunday january february march april may june july august september october november december morning afternoon evening tonight night last next first ago far love sugar honey got get been went ' +
    'going thing things something everything any anything feel feels keep keeps keeping running run ran jog jogged runs ' +
    'know want tell think thinking hear much many some both each every always same time too them him her his its you ' +
    'very please thanks cheers mate computer alexa clear wiggle wiggles'
  ).split(' '),
);
