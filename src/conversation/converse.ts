/** The conversation: a state and what the runner does, to a new state and what to say. Pure; knows no Alexa. */
import { assess, findingsFrom, isScaleKey, isUrgentOverTime, rankOf, severityOf } from '../triage/index.ts';
import type { Heard } from '../understanding/index.ts';
import { answerTo, goOn } from './ask.ts';
import { afterAnswer, fromCold } from './beforeAndAfter.ts';
import { confirmed } from './confirm.ts';
import type { Event } from './event.ts';
import { type Hearing, hear, hearing, knowTheSame } from './hear.ts';
import type { OpenAs } from './open.ts';
import type { Part } from './reply.ts';
import { answered, takesFirst } from './requests.ts';
import { fresh, type State } from './state.ts';
import { explain, leave, repeat, resume } from './thread.ts';
import type { Turn } from './turn.ts';
import { isUrgent } from './verdictReply.ts';
import { afterWarning, warnElsewhere } from './warn.ts';

/** One turn. */
export function converse(state: State, event: Event): Turn {
  if (event.kind === 'launch') return launch();
  const pointed = event.kind === 'touched' && event.pointed;
  const next = withTips(saysWhom(state, introduce(state, said(hearing(state, event.heard), pointed))));
  return inOtherWords(state, next, event.heard.request?.kind === 'repeat');
}

/** No tip is given twice, wherever in the conversation it was asked for. */
function withTips({ state, reply }: Turn): Turn {
  const given = reply.parts.flatMap((part) => (part.say === 'tip' ? [part.tip] : []));
  return { state: { ...state, tips: [...new Set([...state.tips, ...given])] }, reply };
}

/** Whoever argues on hears the reason in its other words: nobody hears the same sentence twice in a row, unless they ask for it. */
function inOtherWords({ open }: State, next: Turn, isRepeat: boolean): Turn {
  const { state, reply } = next;
  if (state.open.is !== 'told' || !reply.parts.some(({ say }) => say === 'sure')) return next;
  const insisted = open.is === 'told' ? open.insisted : undefined;
  const twice = insisted === !isRepeat;
  const parts = reply.parts.map((part) => (part.say === 'sure' ? { ...part, twice } : part));
  return { state: { ...state, open: { ...state.open, insisted: !twice } }, reply: { ...reply, parts } };
}

function launch(): Turn {
  return goOn({ ...fresh, introduced: true }, [{ say: 'welcome' }, { say: 'disclaimer' }]);
}

/** What the runner wants of the conversation itself comes first, unless something urgent is told with it. */
function said(told: Hearing, pointed: boolean): Turn {
  const { before, heard, after } = told;
  if (heard.request?.kind === 'urgentElsewhere' || addsUpToDanger(told)) return warnElsewhere(after);
  if (heard.request && isNewAlarm(told))
    return respond(hearing(before, { ...heard, request: undefined }), pointed);
  switch (heard.request?.kind) {
    case 'stop':
      return leave(after);
    case 'startOver':
      return goOn(hear({ ...fresh, introduced: before.introduced, tips: before.tips }, complaintIn(heard)));
    case 'repeat':
      return knowTheSame(before, after) ? repeat(before) : respond(told, pointed);
    case 'help':
      return complains(heard) ? respond(told, pointed) : resume(before, [{ say: 'help' }]);
    case 'whatDoYouMean':
      return complains(heard) ? respond(told, pointed) : explain(before);
    default:
      return respond(told, pointed);
  }
}

/** A banging head, after a twelve-hour race and a ring that sticks: little by little, and together a danger. */
function addsUpToDanger({ before, after }: Hearing): boolean {
  return after.signs.length > before.signs.length && isUrgentOverTime(after.signs);
}

/** What is wrong, of what was told: beside "start over" a no to the question that was open says nothing any more. */
function complaintIn(heard: Heard): Heard {
  const { sites = [], ...scales } = heard.findings;
  const wrong = Object.entries(scales).filter(([key, value]) => isScaleKey(key) && rankOf(key, value) > 0);
  const findings = { ...Object.fromEntries(wrong), ...(sites.length > 0 ? { sites } : {}) };
  return { ...heard, findings: findingsFrom(findings), answer: undefined, request: undefined };
}

/** Whoever asks for help or what is meant, and tells what is wrong in the same breath, has told it. */
const complains = (heard: Heard): boolean => Object.keys(complaintIn(heard).findings).length > 0;

/** Does it make the matter urgent? */
function isNewAlarm({ before, after }: Hearing): boolean {
  const { level } = assess(after.findings);
  return isUrgent(level) && severityOf(level) > severityOf(assess(before.findings).level);
}

function respond(told: Hearing, pointed: boolean): Turn {
  const { open } = told.before;
  switch (open.is) {
    case 'asking':
      return answerTo(told, open, { pointed, aside: asideIn(told) });
    case 'confirming':
      return afterConfirming(told, open);
    case 'warned':
      return afterWarning(told, open);
    case 'told':
      return afterAnswer(told, open);
    default:
      return fromCold(told, open);
  }
}

/** What is said to a request in the middle of the interview. Thanks along with an answer need nothing, and by themselves do. */
function asideIn({ before, heard, after }: Hearing): readonly Part[] {
  const { request } = heard;
  const isAlone = heard.answer === undefined && Object.keys(heard.findings).length === 0;
  // "Is it serious", in whatever else is told, is a question that wants a word.
  const isWorried = request?.kind === 'howGrave';
  if (request === undefined || (takesFirst(request) && !isAlone && !isWorried)) return [];
  // "I only know legs" is said once, and an interview that did not begin with the place has begun with it.
  const isSaid = before.findings.sites !== undefined || before.asked.includes('sweep');
  if (request.kind === 'soreElsewhere' && isSaid) return [];
  return answered(after, request) ?? [];
}

function afterConfirming(told: Hearing, open: OpenAs<'confirming'>): Turn {
  const { state: next, said: parts } = confirmed(told, open);
  return goOn(next, parts);
}

/** Once a session, before the first question or advice but an urgent one: a guide, not a doctor. */
function introduce(before: State, { state, reply }: Turn): Turn {
  const { parts, prompt } = reply;
  const answer = parts.findIndex(({ say }) => say === 'verdict');
  const isDue = prompt?.ask === 'question' || (answer >= 0 && state.open.is === 'told');
  if (before.introduced || state.introduced || !isDue) return { state, reply };
  const at = answer >= 0 ? answer : parts.length;
  return {
    state: { ...state, introduced: true },
    reply: { ...reply, parts: parts.toSpliced(at, 0, { say: 'disclaimer' }) },
  };
}

/** Who asks for another hears once who is meant by "you", but where it is urgent. */
function saysWhom(before: State, { state, reply }: Turn): Turn {
  const { forAnother: who, open } = state;
  const isDue = who !== undefined && before.forAnother === undefined && open.is !== 'warned';
  const parts: Turn['reply']['parts'] = isDue ? [{ say: 'forAnother', who }, ...reply.parts] : reply.parts;
  return { state, reply: { ...reply, parts } };
}
