/** What the ear is told of the moment: what was asked, what an answer rests on. */
import type { FindingKey } from '../triage/index.ts';
import type { Context } from '../understanding/index.ts';
import { decidingIn } from './deciding.ts';
import { asksForFaint } from './faints.ts';
import type { Open } from './open.ts';
import type { State } from './state.ts';

/** What an answer could be about, for the ear. Every question asks for trouble; an offer is for the good. */
export function expects(
  state: State,
): Pick<Context, 'asked' | 'yesMeans' | 'faint' | 'ofBack' | 'lately' | 'about' | 'onRuns' | 'whose'> {
  const asked = askedIn(state.open);
  const whose = state.forAnother ? 'another' : 'unknown';
  const onRuns = state.findings.nerve === 'duringRuns' ? ({ onRuns: true } as const) : {};
  const ofWhom = state.forAnother || knowsNothing(state) ? ({ whose, ...onRuns } as const) : onRuns;
  return asked.length > 0
    ? {
        ...ofWhom,
        asked,
        yesMeans: isOfNight(state.open) ? 'good' : 'bad',
        lately: state.lately,
        ...(asksForFaint(state) ? { faint: true } : {}),
        ...(asked.includes('nerve') && state.findings.sites?.includes('lowBack') ? { ofBack: true } : {}),
      }
    : { ...ofWhom, yesMeans: 'good', ...(isAnswered(state) ? { about: decidingIn(state) } : {}) };
}

/** Nobody has told of themselves yet. */
const knowsNothing = ({ findings }: State): boolean => Object.keys(findings).length === 0;

/** "Is that just a bad night?" A yes is the better answer. */
const isOfNight = (open: Open): boolean => open.is === 'asking' && open.way === 'night';

/** There is an answer that can be disputed. */
const isAnswered = ({ open }: State): boolean => open.is === 'told' || open.is === 'warned';

/** The findings that the open question covers. */
export function askedIn(open: Open): readonly FindingKey[] {
  if (open.is === 'asking') return open.question.covers;
  return open.is === 'confirming' ? [open.alarm] : [];
}
