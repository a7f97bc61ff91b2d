/** The follow-ups, and everything else that is said without a question: a heading, a drawing, a few lines. */
import type { Part, VerdictPart } from '../conversation/index.ts';
import type { ActivityId } from '../knowledge/activities.ts';
import type { Phrasebook } from '../speech/index.ts';
import { isScaleKey, worstOf } from '../triage/index.ts';
import type { Answer } from './answer.ts';
import { type Component, row, text, tile } from './components.ts';
import { colours, units } from './theme.ts';
import { timer } from './timer.ts';

type Said = Exclude<Part, VerdictPart>;

const noted = (drawing: string, title: string, lines: readonly string[]): Answer => ({
  drawing,
  meaning: '',
  main: [text(title, 'title')],
  further: lines.map((line) => text(line, 'text', { paddingTop: '@gap' })),
});

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** What a part looks like. */
export function noteFor(part: Said, words: Phrasebook): Answer {
  const { screen, verdicts, aboutAnswer } = words;
  switch (part.say) {
    case 'stretch': {
      const { title, lines } = screen.stretches[part.stretch];
      const timed = untimed.has(part.stretch) ? {} : { timer: timer(screen.timer) };
      return { ...noted(part.stretch, title, lines), meaning: title, ...timed };
    }
    case 'crossTrain':
      return crossTrain(part, words);
    case 'topic': {
      const { title, lines } = screen.topics[part.topic](part.standing);
      const cold = part.topic === 'heatOrIce' && part.standing.tender;
      return noted(cold ? 'snowflake' : `topic-${part.topic}`, title, lines);
    }
    case 'why': {
      const reasons = part.reasons.map((id) => sentence(verdicts.reasons[id](part.findings).said));
      return noted('question', screen.why, [...new Set(reasons)]);
    }
    case 'sure': {
      const { word, line } = screen.verdicts[part.level](1, undefined, part.outside);
      const again = part.reason ? verdicts.reasons[part.reason](part.findings).again : line;
      return noted(`signal-${part.level}`, screen.still(word), [sentence(again)]);
    }
    case 'whatWouldChange': {
      const news = part.raising.filter(isScaleKey).map((key) => screen.sign(key, worstOf(key)));
      return noted('scales', screen.whatWouldChange, news.length > 0 ? news : [screen.nothingWould]);
    }
    case 'sources': {
      const publishers = part.by.map((each) => sentence(aboutAnswer.publishers[each]));
      return noted('book', screen.sources, [...publishers, screen.unreviewed]);
    }
    case 'tip':
      return noted('bulb', screen.tip, [sentence(words.advice.tips[part.tip].full)]);
    case 'help':
      return noted('person', screen.help.title, screen.help.lines);
    case 'aside':
      return noted('person', screen.asides[part.aside].title, screen.asides[part.aside].lines);
    case 'somebody':
      return noted('person', screen.somebody[part.who].title, screen.somebody[part.who].lines);
    case 'urgentElsewhere':
    case 'askOnThePhone':
      return noted('signal-emergency', screen.notes.urgentElsewhere, []);
    case 'cannotClear':
      return noted('notNow', screen.notes.cannotClear, []);
    case 'welcome':
    case 'disclaimer':
    case 'echo':
    case 'explain':
    case 'urgeIf':
    case 'letMeCheck':
      return noted('person', screen.name, [screen.notes.guide]);
    default:
      return noted('person', screen.notes[part.say], []);
  }
}

function crossTrain(part: Extract<Said, { say: 'crossTrain' }>, { screen }: Phrasebook): Answer {
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
    further: [...(instead.length > 0 ? [ideas(instead, screen)] : [])],
  };
}

/** What is not held, but circled, or left alone. */
const untimed: ReadonlySet<Stretched> = new Set<Stretched>(['ankles', 'notNow']);
type Stretched = Extract<Said, { say: 'stretch' }>['stretch'];

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
      tile({ does: 'asks', request: 'crossTraining', activity: other }, activities[other], other, {
        width: '@tile',
        height: '@target',
        ...(n > 0 ? { spacing: '@gap' } : {}),
      }),
    ),
    { paddingTop: '@gap' },
  );
}
