/** After an urgent answer: it can be put right for one turn, and whoever argues is asked once about what decides. */
import { assess, type Findings, isScaleKey, rankOf } from '../triage/index.ts';
import type { Heard, Request } from '../understanding/index.ts';
import { goOn } from './ask.ts';
import { confirm, toConfirm } from './confirm.ts';
import { askedAnew, takeBack } from './dispute.ts';
import { grave, type Hearing } from './hear.ts';
import type { OpenAs } from './open.ts';
import { put } from './put.ts';
import { alarms, type Part } from './reply.ts';
import { answered, takesFirst } from './requests.ts';
import { fresh, type State } from './state.ts';
import { type Turn, turn } from './turn.ts';
import { decide, isSameVerdict, isUrgent, stillSo, verdictOn } from './verdictReply.ts';

type Warned = OpenAs<'warned'>;

/** A danger that is not in the legs: no rule knows it, and no question about the legs comes before it. */
export function warnElsewhere(state: State): Turn {
  return turn(state, { is: 'warned', elsewhere: true, insisted: false }, [{ say: 'urgentElsewhere' }], {
    ask: 'misheard',
  });
}

/** A wrong alarm is put right; else the answer stands. */
export function afterWarning(told: Hearing, open: Warned): Turn {
  const { before, heard } = told;
  // A danger elsewhere stays until it is put right itself, and what is told of the legs meanwhile counts after that.
  const after = open.elsewhere ? told.after : takeBack(told);
  const isOver = open.elsewhere
    ? heard.corrects === true && heard.signs === undefined
    : !isUrgent(assess(after.findings).level) || toConfirm(after) !== undefined;
  if (isOver) return goOn({ ...after, asked: [], signs: [] }, [{ say: 'takenBack' }]);
  const parts = answeredNow(after, open, heard);
  if (parts) return turn(after, open, parts, { ask: 'misheard' });
  if (!open.elsewhere && !isSameVerdict(before, after)) return decide(after);
  if (isGoodbye(heard)) return over(after, open, { say: 'sendsOff', level: levelOf(after, open) });
  return (!open.elsewhere && disputes(told) && askAnew(after)) || insist(after, open, heard);
}

/** A question that has its answer even now. */
function answeredNow(state: State, open: Warned, { request }: Heard): readonly Part[] | undefined {
  if (request && levelOf(state, open) === 'emergency' && tillHelpComes.has(request.kind))
    return [{ say: 'askOnThePhone' }];
  const mayBe = open.elsewhere ? ofHerself : mayBeAsked;
  return request && mayBe.has(request.kind) ? answered(state, request) : undefined;
}

/** How urgent what was said is. */
const levelOf = ({ findings }: State, { elsewhere }: Warned): 'emergency' | 'urgentCare' =>
  elsewhere || assess(findings).level === 'emergency' ? 'emergency' : 'urgentCare';

/** What somebody wants to do till help comes: in an emergency no advice for sore legs fits. */
const tillHelpComes: ReadonlySet<Request['kind']> = new Set<Request['kind']>([
  'painkiller',
  'heatOrIce',
  'nutrition',
  'stretching',
  'rest',
  'lift',
]);

/** No tips, no exercise and no small talk: what is urgent comes first, and is said again to whoever asks for them. */
const mayBeAsked: ReadonlySet<Request['kind']> = new Set<Request['kind']>([
  'why',
  'areYouSure',
  'howGrave',
  'whatWouldChange',
  'sources',
  'painkiller',
  'heatOrIce',
  'whoAreYou',
  'areYouADoctor',
  'privacy',
  'aboutSomebody',
  'wait',
]);

/** Of a danger that is not in the legs the rules know nothing, and nothing that they say of the legs is an answer. */
const ofHerself: ReadonlySet<Request['kind']> = new Set<Request['kind']>([
  'whoAreYou',
  'areYouADoctor',
  'privacy',
  'wait',
]);

/**
 * "I only felt a twinge": whoever tells something instead has been misheard, for all we know. A bare "no" says nothing; and
 * whoever tells the same again, what is no better than was known, or no place of their own ("just the sciatica"), disputes nothing.
 */
function disputes({ before, heard: { answer, corrects, findings, request } }: Hearing): boolean {
  // A joke about an emergency may be nerves, and may be the truth.
  if (corrects === true || request?.kind === 'laughter') return true;
  if (answer !== 'no' && tellsSignAgain(before.findings, findings)) return false;
  const { sites = [], ...others } = findings;
  const isElsewhere =
    Object.keys(others).length === 0 &&
    sites.some((site) => site !== 'unsure' && !before.findings.sites?.includes(site));
  const isBetter = Object.entries(others).some(([key, value]) => !isNoBetter(key, value, before.findings));
  return (isElsewhere || isBetter) && (request === undefined || takesFirst(request));
}

/** "Not been able to pee since last night, you heard me right": the sign once more, and since when. */
const tellsSignAgain = (known: Findings, told: Findings): boolean =>
  alarms.some((alarm) => known[alarm] === grave(alarm) && told[alarm] === grave(alarm));

function isNoBetter(key: string, value: unknown, known: Findings): boolean {
  if (!isScaleKey(key)) return false;
  const [now, then] = [rankOf(key, String(value)), known[key]];
  return now > 0 && (then === undefined || now >= rankOf(key, then));
}

/** "Okay", "thanks" and "i'll ring them" are goodbye; "okay, and what's this red stripe" and "i'm sure it's only cooler" are none. */
const isGoodbye = ({ answer, request, corrects, findings, unread }: Heard): boolean =>
  !corrects &&
  unread.length === 0 &&
  (request === undefined
    ? answer === 'yes' && Object.keys(findings).length === 0
    : farewells.has(request.kind));

const farewells: ReadonlySet<Request['kind']> = new Set<Request['kind']>([
  'thanks',
  'praise',
  'greeting',
  'noted',
]);

/** Asks once more about the one thing that decides; nothing where it cannot be asked, or was. */
export function askAnew(state: State): Turn | undefined {
  const anew = askedAnew(state);
  if (anew === undefined) return undefined;
  const said: readonly Part[] = [{ say: 'letMeCheck' }];
  return 'alarm' in anew
    ? // Asked for itself: "Does it?", and not whether it was heard.
      confirm({ ...anew.state, turn: 0 }, anew.alarm, said)
    : put(anew.state, anew.question, 'anew', said);
}

/** Whoever argues all the same hears it once in other words, and then no more. A no is the end. */
function insist(state: State, open: Warned, { answer }: Heard): Turn {
  if (open.insisted) return over(state, open, { say: 'standsFirm', level: levelOf(state, open) });
  const again: Part = open.elsewhere ? { say: 'urgentElsewhere', again: true } : stillSo(verdictOn(state));
  if (answer === 'no') return over(state, open, again);
  return turn(state, { ...open, insisted: true }, [again], { ask: 'misheard' });
}

/** The conversation is over, and the answer is left on a screen. */
const over = (state: State, open: Warned, last: Part): Turn => ({
  state: fresh,
  reply: { parts: [last], stays: open.elsewhere ? { say: 'urgentElsewhere' } : verdictOn(state) },
});
