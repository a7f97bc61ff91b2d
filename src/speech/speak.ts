/** Puts a reply into words. */
import type { Part, Reply, VerdictPart } from '../conversation/reply.ts';
import type { RuleId } from '../triage/index.ts';
import { askingAfter, asksByItself } from './asking.ts';
import { inOneBreath, piecesOf, wordingFor, wordsIn } from './breath.ts';
import type { Variants } from './forms.ts';
import type { Phrasebook } from './phrasebook.ts';

/** Sentences in the order they are said; the reprompt comes when the runner stays silent. */
export type Spoken = { readonly speech: readonly string[]; readonly reprompt?: readonly string[] };

/** What is said to a reply, in the words of a phrasebook and in one breath. */
export function speak({ parts, prompt }: Reply, words: Phrasebook): Spoken {
  const turn = prompt && 'turn' in prompt ? prompt.turn : 0;
  const hasAnswer = parts.some(({ say }) => say === 'verdict');
  const pieces = withoutEchoOfDoubt(
    prompt?.ask === 'offer' && asksByItself(parts) ? parts.slice(0, -1) : parts,
  )
    .flatMap((part) => piecesOf(part, partInWords(part, words, turn), hasAnswer))
    .filter(({ text }) => text !== '');
  if (prompt === undefined) return { speech: inOneBreath(pieces, 0) };
  const { said: wordings, silence } = askingAfter(parts, prompt, words);
  const asked = wordingFor(pieces, wordings, turn);
  return { speech: [...inOneBreath(pieces, wordsIn(asked)), asked], reprompt: [silence] };
}

function partInWords(part: Part, words: Phrasebook, turn: number): readonly string[] {
  const { thread, story, questions, alarms, verdicts, aboutAnswer, advice, company } = words;
  switch (part.say) {
    case 'verdict':
      return verdictInWords(part, words);
    case 'echo':
      return [story.echo(part)];
    case 'changed':
      return [story.changed(part.findings, part.side)];
    case 'urgeIf':
      return [alarms.urgeIf[part.alarm](part.sites)];
    case 'urgentElsewhere':
      return [alarms.elsewhere[part.again ? 'again' : 'said']];
    case 'askOnThePhone':
      return [alarms.askOnThePhone];
    case 'standsFirm':
    case 'sendsOff':
      return [alarms[part.say][part.level]];
    case 'explain':
      return [questions.explain(part.question)];
    case 'sorry':
      return [inTurn(thread.sorry, part.attempt)];
    case 'unchanged':
    case 'tellMe':
    case 'takenAsUnsure':
    case 'takenBack':
    case 'letMeCheck':
      return [inTurn(thread[part.say], turn)];
    case 'aside':
      return [inTurn(company.asides[part.aside], turn)];
    case 'forAnother':
      return [thread.forAnother[part.who]];
    case 'somebody':
      return [company.somebody[part.who]];
    case 'why':
      return [whyInWords(part, words)];
    case 'sure': {
      const reason = part.reason && verdicts.reasons[part.reason](part.findings, part.side);
      if (part.twice) return [inTurn(thread.unchanged, turn), reason ? reason.said : ''];
      return [aboutAnswer.sure[part.level](reason ? reason.again : '', part)];
    }
    case 'whatWouldChange':
      return [aboutAnswer.whatWouldChange(part.level, part.raising)];
    case 'sources':
      return [aboutAnswer.sources(part.by.map((publisher) => aboutAnswer.publishers[publisher]))];
    case 'noVerdictYet':
      return [aboutAnswer.noVerdictYet];
    case 'tip':
      return [advice.onRequest(advice.tips[part.tip].full)];
    case 'noMoreTips':
      return [advice.noMoreTips];
    case 'stretch':
      return [advice.stretches[part.stretch]];
    case 'crossTrain':
      return [advice.crossTrain[part.judgement](part.activity, part.instead)];
    case 'topic':
      return [advice.topics[part.topic](part.standing)];
    default:
      return [thread[part.say]];
  }
}

/** What to do, why, when to stop or to come back, one tip. */
function verdictInWords(part: VerdictPart, { verdicts, advice }: Phrasebook): readonly string[] {
  const { level, reason, findings, side, tip } = part;
  const cannotTell = verdicts.cannotTell(part);
  const found = [
    verdicts.answer[level](part),
    reason ? verdicts.reasons[reason](findings, side).said : '',
    verdicts.after[level](part),
  ];
  return [
    ...(cannotTell.length > 0 ? cannotTell : found),
    tip ? advice.alongTheWay(advice.tips[tip].short) : '',
  ];
}

/** More reasons than this nobody keeps in mind. */
const mostReasons = 2;

/** The reason that decides was heard with the verdict, so that it comes in other words now. */
function whyInWords(
  { reasons, findings: told, side }: Extract<Part, { say: 'why' }>,
  { verdicts, aboutAnswer }: Phrasebook,
): string {
  const because = reasons.map(
    (id, place) => verdicts.reasons[id](told, side)[place === 0 ? 'again' : 'said'],
  );
  return aboutAnswer.why([...new Set(because)].slice(0, mostReasons));
}

/** Verdicts that say by themselves what somebody was not sure about. */
const doubts: ReadonlySet<RuleId> = new Set(['unsureEmergencySign', 'unsureWarningSign', 'unsureDetail']);

/** "Not sure, then. … You're not sure about your chest" says it twice. */
function withoutEchoOfDoubt(parts: readonly Part[]): readonly Part[] {
  const isSaid = parts.some((part) => part.say === 'verdict' && part.reason && doubts.has(part.reason));
  return isSaid ? parts.filter(({ say }) => say !== 'takenAsUnsure') : parts;
}

/** The wording whose turn it is. */
function inTurn(variants: Variants, turn: number): string {
  return variants[turn % variants.length] ?? variants[0];
}
