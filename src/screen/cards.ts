/** The follow-ups, and everything else that is said without a question: a heading, a drawing, a few lines. */
import type { Part, VerdictPart } from '../conversation/index.ts';
import type { ActivityId } from '../knowledge/activities.ts';
import type { Phrasebook } from '../speech/index.ts';
import type { Answer } from './answers.ts';
import { type Component, row, text, tile } from './components.ts';
import { colours, units } from './tokens.ts';

type Said = Exclude<Part, VerdictPart>;

const noted = (drawing: string, title: string, lines: readonly string[]): Answer => ({
  drawing,
  meaning: '',
  main: [text(title, 'title')],
  further: lines.map((line) => text(line, 'text', { paddingTop: '@gap' })),
});

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What a part looks like. */
export function cardAnswer(part: Said, words: Phrasebook): Answer {
  const { screen } = words;
  switch (part.say) {
    case 'stretch': {
      const { title, lines } = screen.stretches[part.stretch];
      return { ...noted(part.stretch, title, lines), meaning: title };
    }
    case 'crossTrain':
      return crossTrain(part, words);
    case 'topic': {
      const { title, lines } = screen.topics[part.topic](part.tender);
      const cold = part.topic === 'heatOrIce' && part.tender;
      return noted(cold ? 'snowflake' : `topic-${part.topic}`, title, lines);
    }
    case 'why':
      return noted('question', screen.why, [...new Set(part.reasons.map((reason) => words.reasons[reason]))]);
    case 'whatWouldChange': {
      const news = part.raising.flatMap((key) => screen.badNews[key] ?? []);
      return noted('scales', screen.whatWouldChange, news.length > 0 ? pairs(news) : [screen.nothingWould]);
    }
    case 'sources':
      return noted('book', screen.sources, [
        ...part.by.map((publisher) => sentence(words.publishers[publisher])),
        screen.unreviewed,
      ]);
    case 'tip':
      return noted('bulb', screen.tip, [sentence(words.tips[part.tip])]);
    case 'help':
      return noted('person', screen.help.title, screen.help.lines);
    case 'cannotClear':
      return noted('notNow', screen.cannotClear, [
        sentence(words.cannotClear(words.unknown[part.unknown.id])),
      ]);
    case 'welcome':
    case 'disclaimer':
      return noted('person', screen.name, [screen.notes.guide]);
    default:
      return noted('person', screen.notes[part.say], []);
  }
}

/** Two in a line, so that a long list stays low. */
function pairs(items: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(items.length / 2) }, (_, n) =>
    items.slice(n * 2, n * 2 + 2).join('  ·  '),
  );
}

function crossTrain(part: Extract<Said, { say: 'crossTrain' }>, { screen, activities }: Phrasebook): Answer {
  const { activity, judgement, instead } = part;
  const not = judgement === 'notNow' || judgement === 'unwell';
  const drawing = not ? 'notNow' : (activity ?? instead[0] ?? 'other');
  const title = activity === undefined ? screen.instead : screen.activities[activity];
  return {
    drawing,
    meaning: drawing === 'notNow' ? screen.judgements[judgement] : screen.activities[drawing],
    struck: judgement === 'loads',
    main: [
      text(title, 'title'),
      text(screen.judgements[judgement], 'text', {
        ...judged,
        fontSize: '@plea',
        color: judgementColours[judgement],
      }),
    ],
    further: [
      ...(judgement === 'fine' && activity ? [text(activities[activity].good, 'text', judged)] : []),
      ...(instead.length > 0 ? [ideas(instead, screen)] : []),
    ],
  };
}

const judged = { paddingTop: units(6) };

const judgementColours = {
  fine: colours.green,
  impact: colours.orange,
  loads: colours.orange,
  notNow: colours.orange,
  unwell: colours.orange,
} as const;

/** What else would spare the legs, to be touched. */
function ideas(instead: readonly ActivityId[], { activities }: Phrasebook['screen']): Component {
  return row(
    instead.map((other, n) =>
      tile(['leg-check', 'ask', 'crossTraining', other], activities[other], other, {
        width: '@tile',
        height: '@target',
        ...(n > 0 ? { spacing: '@gap' } : {}),
      }),
    ),
    { paddingTop: '@gap' },
  );
}
