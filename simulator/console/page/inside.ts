/** What the engine knows, what it would ask next and why, and what made it answer as it did. */
import type { AskedNext, FiredRule, Insight, Known, LiveRule, RuleInWords } from '../exchange.ts';
import { el, part } from './dom.ts';

/** Shows the engine's view after a turn; nothing yet when there has been none. */
export function showInside(insight: Insight | undefined): void {
  part('level', HTMLElement).replaceChildren(
    ...(insight ? levelOf(insight) : [note('Nothing has been said yet.')]),
  );
  part('knows', HTMLElement).replaceChildren(...(insight ? knownIn(insight) : [note('Nothing yet.')]));
  part('next', HTMLElement).replaceChildren(...(insight ? nextIn(insight) : [note('Nothing yet.')]));
  part('fired', HTMLElement).replaceChildren(...(insight ? firedIn(insight) : [note('None yet.')]));
}

const note = (text: string): HTMLElement => el('p', { class: 'note' }, text);

/** The level: an answer once nothing more is asked, before that no more than what is known so far. */
function levelOf({ level, decided, question }: Insight): readonly Node[] {
  const answered = decided || question === undefined;
  const label = answered ? 'Answer:' : 'No answer yet. At best:';
  const badge = el('strong', { class: 'badge', 'data-level': answered ? level.id : 'open' }, level.name);
  return [el('p', {}, `${label} `, badge)];
}

function knownIn({ findings, assuming, decided, question }: Insight): readonly Node[] {
  const list = el('dl', { class: 'findings' }, ...findings.flatMap(finding));
  const when = decided || question === undefined ? 'It takes' : 'If it answered now, it would take';
  return [
    ...(findings.length > 0 ? [list] : [note('Nothing has been told yet.')]),
    ...(assuming.length > 0
      ? [el('p', {}, `${when} for granted that nothing is wrong with: ${assuming.join('; ')}.`)]
      : []),
  ];
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
  return [questionIn(question), el('ol', { class: 'rules' }, ...question.because.map(live))];
}

function questionIn({ words, findsOut, because }: AskedNext): HTMLElement {
  const rules = because.length === 1 ? 'this rule' : `these ${because.length} rules`;
  return el(
    'div',
    { class: 'question' },
    el('p', { class: 'lead' }, words),
    el('p', {}, `It finds out: ${findsOut.join(', ')}.`),
    el('p', {}, `It is asked because ${rules} could still fire:`),
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

function ruleIn({ code, level, reason, when }: RuleInWords, more: HTMLElement): HTMLElement {
  const head = el(
    'p',
    { class: 'rule-head' },
    el('code', {}, code),
    el('span', { class: 'badge', 'data-level': level.id }, level.name),
    el('span', {}, reason),
  );
  return el('li', {}, head, el('p', { class: 'aside' }, `fires on: ${when}`), more);
}
