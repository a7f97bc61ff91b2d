/** What can be touched in answer to a question. */
import type { Prompt } from '../conversation/index.ts';
import { type Sign, signs } from '../knowledge/signs.ts';
import type { Phrasebook } from '../speech/index.ts';
import type { FindingKey, Findings, QuestionId } from '../triage/index.ts';
import type { Touch } from './components.ts';

export type Choice = {
  readonly label: string;
  readonly touch: Touch;
  /** No finding: none of these, not sure. */
  readonly calm?: boolean | undefined;
  /** Pointed at already. */
  readonly chosen?: boolean | undefined;
};

export type Asked = Extract<Prompt, { readonly ask: 'question' }>;

const answer = (id: QuestionId, said: 'yes' | 'no' | 'unsure', label: string): Choice => ({
  label,
  touch: ['leg-check', 'answer', id, said],
  calm: true,
});

/** A choice for every sign that the question covers, then "none of these" and "not sure". */
export function choicesFor({ question, which, pointed }: Asked, { screen }: Phrasebook): readonly Choice[] {
  const { id, covers } = question;
  const unsure = answer(id, 'unsure', screen.notSure);
  if (id === 'side') return [...sides(covers, screen), unsure];
  if (asksPlainly({ ask: 'question', question, which, attempt: 0 })) {
    return [
      { ...answer(id, 'yes', screen.yes), calm: false },
      { ...answer(id, 'no', screen.no), calm: false },
      unsure,
    ];
  }
  const toPoint = signs
    .filter((sign) => covers.some((key) => sign.startsWith(`${key}:`)))
    .map((sign) => {
      const chosen = isIn(pointed, sign);
      const label = chosen ? screen.chosen(screen.signs[sign]) : screen.signs[sign];
      return { label, touch: tell(id, sign), chosen };
    });
  const rest = pointed ? [answer(id, 'no', screen.nothingElse)] : which ? [] : [fine(id, covers, screen)];
  return [...toPoint, ...rest, unsure];
}

/** Questions that a yes or no answers in full. */
function asksPlainly({ question: { id, covers }, which }: Asked): boolean {
  return id === 'rockHard' || id === 'everyRun' || (which && covers.includes('walking'));
}

/** Nothing of all this. To "can you walk normally?" that is a yes. */
function fine(id: QuestionId, covers: readonly FindingKey[], screen: Phrasebook['screen']): Choice {
  const yesIsGood = covers.includes('walking') || id === 'movement';
  return yesIsGood ? answer(id, 'yes', screen.allNormal) : answer(id, 'no', screen.none);
}

function sides(covers: readonly FindingKey[], { sides: words }: Phrasebook['screen']): readonly Choice[] {
  return [
    { label: words.both, touch: ['leg-check', 'tell', 'side', 'side', 'both'] },
    { label: words.one, touch: ['leg-check', 'tell', 'side', 'side', 'one'] },
    ...(covers.includes('pinpoint')
      ? [
          {
            label: words.spot,
            touch: ['leg-check', 'tell', 'side', 'side', 'one', 'pinpoint', 'yes'],
          } as const,
        ]
      : []),
  ];
}

const isIn = (pointed: Findings | undefined, sign: Sign): boolean =>
  Object.entries(pointed ?? {}).some(([key, value]) => sign === `${key}:${value}`);

function tell(id: QuestionId, sign: Sign): Touch {
  return ['leg-check', 'tell', id, ...sign.split(':')];
}
