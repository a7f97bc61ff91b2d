/** What the engine knows, what it would ask next and why, and what made it answer as it did. */
import type { AskedNext, Exchange, FiredRule, Insight, Known, LiveRule, RuleInWords } from '../exchange.ts';
import { el, part } from './dom.ts';

/** How many rules are shown at once. */
const FEW = 3;

/** Shows the engine's view after a turn; nothing yet when there has been none. */
export function showInside(exchange: Exchange | undefined): void {
  if (exchange === undefined) showNotes(notYet);
  else if (isForgotten(exchange)) showNotes(noMore);
  else showInsight(exchange.insight);
}

/** The session is over. After a verdict that itself ended it, there is still that verdict to explain. */
const isForgotten = ({ open, insight }: Exchange): boolean => !open && !insight.decided;

type Notes = Readonly<Record<'level' | 'knows' | 'next' | 'fired', string>>;

const notYet: Notes = {
  level: 'Nothing has been said yet.',
  knows: 'Nothing yet.',
  next: 'Nothing yet.',
  fired: 'None yet.',
};

const noMore: Notes = {
  level: 'The session is over: nothing is known any more.',
  knows: 'Nothing any more.',
  next: 'Nothing: whatever is said next begins a new session.',
  fired: 'None any more.',
};

function showNotes(notes: Notes): void {
  for (const [id, text] of Object.entries(notes)) part(id, HTMLElement).replaceChildren(note(text));
}

function showInsight(insight: Insight): void {
  part('level', HTMLElement).replaceChildren(...levelOf(insight));
  part('knows', HTMLElement).replaceChildren(...knownIn(insight));
  part('next', HTMLElement).replaceChildren(...nextIn(insight));
  part('fired', HTMLElement).replaceChildren(...firedIn(insight));
}

const note = (text: string): HTMLElement => el('p', { class: 'note' }, text);

/** The level: an answer once nothing more is asked, before that no more than what is known so far. */
function levelOf({ level, decided, question }: Insight): readonly Node[] {
  const answered = decided || question === undefined;
  const label = answered ? 'Answer:' : 'No answer yet. At best:';
  const badge = el('strong', { class: 'badge', 'data-level': answered ? level.id : 'open' }, level.name);
  return [el('p', {}, `${label} `, badge)];
}

function knownIn({ findings }: Insight): readonly Node[] {
  if (findings.length === 0) return [note('Nothing has been told yet.')];
  return [el('dl', { class: 'findings' }, ...findings.flatMap(finding))];
}

/** A finding's name and value, and where that stands on its scale. */
function finding({ about, value, scale, step }: Known): readonly Node[] {
  const meter = el('span', { class: 'meter', 'aria-hidden': 'true' });
  meter.append(...scale.map((_, index) => el('i', { class: index === step ? 'here' : '' })));
  const place = scale.length > 0 ? ` (${step + 1} of ${scale.length}, from best to worst)` : '';
  const words = el('span', {}, value, el('span', { class: 'unseen' }, place));
  return [el('dt', {}, about), el('dd', {}, words, ...(scale.length > 0 ? [meter] : []))];
}

function nextIn({ question, level }: Insight): readonly Node[] {
  if (question === undefined) {
    return [note(`Nothing: no answer that is worth asking for could raise “${level.name}”.`)];
  }
  return [questionIn(question), ...mostSevere(question.because)];
}

/** The most severe rules, which come first, and the others for whoever wants to see them. */
function mostSevere(rules: readonly LiveRule[]): readonly Node[] {
  const list = el('ol', { class: 'rules' }, ...rules.slice(0, FEW).map(live));
  const others = rules.slice(FEW);
  if (others.length === 0) return [list];
  const summary = el('summary', {}, others.length === 1 ? 'One more rule' : `${others.length} more rules`);
  return [list, el('details', {}, summary, el('ol', { class: 'rules' }, ...others.map(live)))];
}

function questionIn({ id, findsOut, because }: AskedNext): HTMLElement {
  const order = because.length > FEW ? ', the most severe first' : '';
  const rules = because.length === 1 ? 'this rule' : 'these rules';
  return el(
    'div',
    { class: 'question' },
    el('p', { class: 'lead' }, `The question “${id}”`),
    el('p', {}, `It finds out: ${findsOut.join(', ')}.`),
    el('p', {}, `It is asked because ${rules} could still fire${order}:`),
  );
}

const live = (rule: LiveRule): HTMLElement =>
  ruleIn(rule, el('p', { class: 'aside' }, `not known yet: ${rule.missing.join(', ')}`));

function firedIn({ fired }: Insight): readonly Node[] {
  if (fired.length === 0) return [note('None: nothing that was told speaks against a run.')];
  return [el('ol', { class: 'rules' }, ...fired.map(firing))];
}

const firing = (rule: FiredRule): HTMLElement =>
  ruleIn(rule, el('p', { class: 'aside' }, `who says so: ${rule.sources.join('; ')}`));

function ruleIn({ code, level, when }: RuleInWords, more: HTMLElement): HTMLElement {
  const head = el(
    'p',
    { class: 'rule-head' },
    el('code', {}, code),
    el('span', { class: 'badge', 'data-level': level.id }, level.name),
  );
  return el('li', {}, head, el('p', {}, `fires on: ${when}`), more);
}
