/** "Swelling never in my life", "worn out is a bit strong": what was asked is named first, and the denial comes behind it. */
import type { Word } from './words.ts';

const name =
  '(?:very |any |leg )?(?:swelling|swollen|heat|bruis(?:e|es|ing)|fever|feverish|temperature|numb(?:ness)?|weak(?:ness)?|tingling|ill|sick|unwell|worn out|stiff|tired|chest pain|dark (?:pee|wee|urine)|trouble (?:walking|breathing)|pops?|falls?)';
const names = `${name}(?:(?: and| or)? ${name})*`;
const many = `${name}(?:(?: and| or)? ${name})+`;
/** Without the "and" a no at the end may be of the last alone. */
const joined = `${name}(?: (?:and|or) ${name})+`;
const opening = '(?:^|^(?:(?:no|well|so|and|look|hang on|you are scaring me) )+|(?<=\\b(?:yes|no) ))';
const time =
  '(?:on )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|last week|(?:two|three|four|five|six|a few|a couple of) days ago)';

const vital =
  '(?:(?:the |my )?(?:chest|heart|breath|breathing|pee|wee|urine|legs?|numb|numbness|weakness|swelling|fever))';
/** What is denied of these is what was asked about them. */
const denials: readonly (readonly [RegExp, string])[] = [
  [/chest|heart/, 'no chest pain'],
  [/breath/, 'no trouble breathing'],
  [/pee|wee|urine/, 'no dark pee'],
  [/numb/, 'no numbness'],
  [/weak/, 'no weakness'],
  [/swelling/, 'no swelling'],
  [/fever/, 'no fever'],
];
const noneOfVitals = (named: readonly string[]): readonly string[] =>
  named.length > 2
    ? ['none', 'of', 'these']
    : named.flatMap((one) => denials.find(([word]) => word.test(one))?.[1].split(' ') ?? []);

type Turn = { readonly pattern: RegExp; readonly into: (named: readonly string[]) => readonly string[] };
const dropped = (): readonly string[] => [];
const eachNot = (named: readonly string[]): readonly string[] =>
  named.flatMap((one) => ['no', ...one.split(' ')]);
/** Whoever reads back three of them and says no means the rest as well. */
const noneOfThem = (named: readonly string[]): readonly string[] =>
  named.length > 2 ? ['none', 'of', 'these'] : eachNot(named);

const turns: readonly Turn[] = [
  // "Ill is pushing it", "weak is too strong a word": so it is less than that, and what it is follows.
  {
    pattern: new RegExp(
      `${opening}(?<said>(?<names>${names}) (?:is|'s|would be|might be|sounds) (?:(?:a bit|a little|a touch|rather|way) )?(?:pushing it|stretching it|overstating it|too (?:strong|much|big)(?: a word)?|(?:a )?(?:big|strong|large|heavy) word|strong|much|putting it strongly|going (?:a bit |too |a bit too )?far|not the word))(?= |$)`,
    ),
    into: dropped,
  },
  {
    pattern: new RegExp(
      `${opening}(?<said>(?<names>${many}) (?:not one of (?:them|those|these)|none of (?:them|those|these|that)|(?:no|nope|nah)(?: (?:no|nope|nah|and no))+|who me|not me))(?= |$)`,
    ),
    into: noneOfThem,
  },
  {
    pattern: new RegExp(
      `${opening}(?<said>(?<names>${joined}) (?:no|nope|nah)(?= (?:and|but|i|my|it|the|just|only|though|i'm)\\b|$))`,
    ),
    into: eachNot,
  },
  {
    pattern: new RegExp(
      `${opening}(?<said>(?<names>${names}) (?:never in my (?:whole )?life|never$|zero|zilch|nil|nada|did not (?:come|show up|happen|arrive)(?! (?:off|back|up|on|out|down)\\b)|not at all))(?= |$)(?! (?:\\w+ )?(?:bad|better|worse|like|as|so)\\b)`,
    ),
    into: eachNot,
  },
  // "Heat no bruise no the legs are not good": each no is of what is before it
  {
    pattern: new RegExp(
      `^(?:(?:well|so|look) )*(?<said>(?<names>${name} no(?: (?:and )?${name} no)+))(?= (?:the|my|i|it|they|both|all|everything|walking|stairs)\\b)`,
    ),
    into: (named) => eachNot(named.map((one) => one.replace(/ no$/, ''))),
  },
  {
    pattern: new RegExp(
      `${opening}(?<said>(?<names>${name}) no)(?= (?:my )?(?:walking|stairs|breathing|chest|pee|wee|legs?) (?:(?:is|are|'s|all|just|totally|completely|absolutely|perfectly|quite|a|one|hundred|percent) )*(?:yes|fine|ok|okay|good|normal|percent)\\b)`,
    ),
    into: eachNot,
  },
  {
    pattern: new RegExp(`(?<said>(?:would|will) not (?:say|call (?:it|that|them)) (?<names>${name}))(?= |$)`),
    into: eachNot,
  },
  // "Chest no breath no pee no", "chest nothing breathing nothing"
  {
    pattern: new RegExp(
      `^(?:(?:well|so|okay) )*(?<said>(?<names>(?:${vital} (?:is |also )?(?:no|nothing)(?: |$)){2,}))(?!.*\\b(?:yes|yeah)\\b)`,
    ),
    into: noneOfVitals,
  },
  // "Chest pain, dark pee, are you a doctor"
  {
    pattern: new RegExp(
      `^(?<said>(?<names>${many}(?: or a (?:pale|cold|numb|weak) leg)?))(?= (?:are you|what kind of|what a|holy|goodness|good grief|blimey|crikey|heavens|gosh|wow|jeez)\\b)`,
    ),
    into: dropped,
  },
  {
    pattern:
      /(?<said>you (?:said|asked about|asked if it was|mentioned) (?<names>(?:pale|cold|numb|weak|swollen|hot|bent|worse)))(?= |$)/,
    into: dropped,
  },
  // "Worn out was sunday at mile thirteen": then, and not now.
  {
    pattern: new RegExp(
      `${opening}(?<said>(?<names>(?:worn out|tired|stiff|sick|ill)) (?:was|i was) ${time})(?= |$)`,
    ),
    into: dropped,
  },
];

/** In the words that it stands for, each with the place of one that was said, and a new sentence behind. */
export function withoutNamedFirst(words: readonly Word[]): readonly Word[] {
  const texts = words.map(({ text }) => text).join(' ');
  for (const { pattern, into } of turns) {
    const found = pattern.exec(texts);
    const { said: all = '', names: read = '' } = found?.groups ?? {};
    const [said, named] = [all.trim(), read.trim()];
    if (found === null || said === '') continue;
    const start = found.index + found[0].indexOf(said);
    const from = count(texts.slice(0, start));
    const to = from + count(said);
    const list = named.split(new RegExp(` (?:and |or )?(?=(?:${name}|${vital})(?: |$))`)).filter(Boolean);
    const told = into(list).map((text, step) => ({
      ...(words[Math.min(from + step, to - 1)] as Word),
      text,
      cut: step === 0 ? words[from]?.cut === true : text === 'no',
    }));
    const rest = words.slice(to).map((word, step) => (step === 0 ? { ...word, cut: true } : word));
    return [...words.slice(0, from), ...told, ...rest];
  }
  return words;
}

const count = (text: string): number => text.split(' ').filter((word) => word !== '').length;
