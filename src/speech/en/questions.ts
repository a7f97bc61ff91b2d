/** The questions of the interview, in the ways they are put. */
import type { FindingKey } from '../../triage/index.ts';
import type { Asking, Variants, Way } from '../forms.ts';
import type { Phrasebook } from '../phrasebook.ts';
import type { Dialect } from './dialects.ts';
import { type FindingWords, findingWords, wordsOf } from './findings.ts';
import { lower, orApart } from './lists.ts';
import { explain } from './meanings.ts';
import {
  body,
  type Covers,
  closing,
  clot,
  course,
  doesItHurt,
  isBack,
  type Phrased,
  type Sites,
  saddle,
  sweep,
  type Wording,
  what,
  whatIs,
} from './wordings/index.ts';

export const questions = (dialect: Dialect): Phrasebook['questions'] => {
  const words = findingWords(dialect);
  const alone = aloneIn(words, dialect);
  const plainly = plainlyIn(words, dialect);
  const names = namesIn(words);
  const inBody = withOthers(alone, body(dialect));
  const lastCheck = withOthers(alone, closing(dialect));
  const put = (wording: Wording, first = orElse(alone, wording)) =>
    ways({ first, left: orElse(alone, wording), again: orElse(plainly, wording), names });
  return {
    put: {
      open: { ...put(what, what), which: again(orElse(plainly, whatIs)) },
      sweep: put(sweep(dialect), orElse(justThisFirst(alone), sweep(dialect))),
      // How sore a blister is takes a number, in fewer words.
      body: put(inBody, (covers, sites) =>
        covers.includes('pain') ? inBody(covers, sites) : orElse(alone, inBody)(covers, sites),
      ),
      // "Yes" answers none of it.
      course: { ...put(course, course), which: justOne(plainly) },
      clot: put(clot),
      closing: put(lastCheck, (covers, sites) => `Lastly, ${lower(orElse(alone, lastCheck)(covers, sites))}`),
    },
    explain: explain(words),
    doesItHurt: (covers) => {
      const question = doesItHurt(covers);
      return patient([question], question);
    },
    anythingElse: {
      said: ['Anything else on the screen?', 'Any of the others?'],
      silence: "Anything else on the screen? If that's all, say no.",
    },
  };
};

type Ask = (covers: Covers, sites: Sites) => Asking;

/** How it is put first, how what is left of it and how a second time, and what the things in it are called. */
type Wordings = {
  readonly first: Wording;
  readonly left: Wording;
  readonly again: Wording;
  readonly names: Wording;
};

function ways(wordings: Wordings): Readonly<Record<Way, Ask>> {
  const { first, left, names } = wordings;
  return {
    first: (covers, sites) => patient([first(covers, sites)], first(covers, sites)),
    rest: (covers, sites) => patient([`And ${lower(left(covers, sites))}`], left(covers, sites)),
    again: again(wordings.again),
    faint: () => patient(['Just this first: did you faint, or nearly?'], 'Did you faint, or nearly?'),
    night: () => patient(["You're worn out: just a bad night or two?"], 'Is that just a bad night or two?'),
    anew: (covers, sites) => patient([wordings.again(covers, sites)], wordings.again(covers, sites)),
    which: (covers, sites) => ({
      said: ['Which one?', 'Which of those?', 'Okay, which one is it?'],
      silence: covers.length > 1 ? `Which is it: ${names(covers, sites)}?` : wordings.again(covers, sites),
    }),
  };
}

/** A second time, usually for one thing alone, and mostly for a plain yes or no. */
function again(wording: Wording): Ask {
  return (covers, sites) => {
    const question = wording(covers, sites);
    const one = lower(question);
    if (covers.length > 1) return patient([question], question);
    return covers.some((key) => inOwnWords.has(key))
      ? patient([question, `Just a guess: ${one}`], question)
      : patient(
          [`Just yes or no: ${one}`, `Let me put it another way: ${one}`, `One thing at a time: ${one}`],
          question,
        );
  };
}

/** Of several things the gravest, where their names are no choice. */
const justOne =
  (plainly: Alone): Ask =>
  (covers, sites) => {
    const question = covers[0] === undefined ? '' : plainly(covers[0], sites);
    return patient([`One at a time: ${lower(question)}`], question);
  };

/** What a yes or a no does not answer. */
const inOwnWords: ReadonlySet<FindingKey> = new Set<FindingKey>(['sites', 'pain', 'days']);

const patient = (said: Variants, question: string): Asking => ({
  said,
  silence: `Take your time. ${question}`,
});

/** One thing is asked for in words of its own. */
type Alone = (key: FindingKey, sites: Sites) => string;

const aloneIn =
  (words: FindingWords, { peeing }: Dialect): Alone =>
  (key, sites) =>
    key === 'nerve' && isBack(sites) ? saddle(peeing) : wordsOf(words, key).alone;

const plainlyIn =
  (words: FindingWords, { peeing }: Dialect): Alone =>
  (key, sites) => {
    if (key === 'nerve' && isBack(sites)) return `Any numbness between the legs, or trouble ${peeing}?`;
    // Nothing was told to be sore that could have another side.
    if (key === 'swelling' && sites.length === 0) return 'Is a leg or a joint swollen?';
    return wordsOf(words, key).plainly;
  };

const orElse =
  (alone: Alone, wording: Wording): Wording =>
  (covers, sites) => {
    const [key, ...others] = covers;
    return key === undefined || others.length > 0 ? wording(covers, sites) : alone(key, sites);
  };

/** The gravest thing by itself, for somebody who cannot tell where it hurts. */
const justThisFirst =
  (alone: Alone): Alone =>
  (key, sites) =>
    key === 'chest' ? `Just this first: ${lower(alone(key, sites))}` : alone(key, sites);

/** A finding that there is no phrase for is asked for in words of its own. */
const withOthers =
  (alone: Alone, { has, put }: Phrased): Wording =>
  (covers, sites) => {
    const known = covers.filter((key) => has.includes(key));
    const others = covers.filter((key) => !has.includes(key));
    return [put(known, sites), ...others.map((key) => alone(key, sites))].filter(Boolean).join(' ');
  };

/** More than four names are too many to choose from by ear. */
const namesIn =
  (words: FindingWords): Wording =>
  (covers) => {
    const names = covers.map((key) => wordsOf(words, key).name);
    return orApart(names.length > 4 ? [...names.slice(0, 3), 'something else'] : names);
  };
