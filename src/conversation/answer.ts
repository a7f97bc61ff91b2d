/** Answers what the runner asks, and minds what is told along with it. */
import { assess, type Findings } from '../triage/index.ts';
import { carryOn, resume } from './ask.ts';
import { isSameVerdict, isUrgent } from './decide.ts';
import type { FollowUp, Told } from './event.ts';
import { followUpPart } from './followUp.ts';
import { due, hear } from './hear.ts';
import type { State } from './state.ts';
import type { Turn } from './turn.ts';

/**
 * A follow-up, and what is told along with it. Signs count, and with them the place it is about; a place alone
 * need not hurt. Signs of something urgent come before the answer; after a verdict they bring a new one.
 */
export function withToldAlong(state: State, { told: along = {}, ...asked }: FollowUp & Told): Turn {
  const told = newsIn(along, state.findings);
  const signs = Object.keys(told).some((key) => key !== 'sites');
  if (!signs) return answer(state, asked);
  const known = hear({ ...state, asking: undefined }, { told });
  const { findings } = known;
  const signalled = { ...known, asking: state.asking, which: state.which };
  if (isUrgent(assess(findings).level)) return carryOn(state, signalled);
  const changes = state.decided && (due(known) !== undefined || !isSameVerdict(state, known));
  return changes ? carryOn(state, signalled, [followUpPart(known, asked)]) : answer(signalled, asked);
}

/** That a place is sore is no news where it is known already. */
function newsIn(told: Findings, known: Findings): Findings {
  const { pain, ...others } = told;
  const isKnown = told.sites?.every((site) => known.sites?.includes(site)) ?? false;
  return isKnown && pain === 'unsure' ? others : told;
}

/** A follow-up that is about a place. */
type WithPlace = Extract<FollowUp, { kind: 'stretching' | 'crossTraining' }>;

/** Is it about a place? */
export function hasPlace(asked: FollowUp | undefined): asked is WithPlace {
  return asked?.kind === 'stretching' || asked?.kind === 'crossTraining';
}

/** Answers a follow-up. The place it is about is the one named in the follow-up before, if none is named. */
export function answer(state: State, asked: FollowUp): Turn {
  const site = hasPlace(state.followUp) ? state.followUp.site : undefined;
  const followUp = hasPlace(asked) && site ? { ...asked, site: asked.site ?? site } : asked;
  const part = followUpPart(state, followUp);
  const tips = part.say === 'tip' && !state.tips.includes(part.tip) ? [...state.tips, part.tip] : state.tips;
  return resume({ ...state, tips, followUp, misses: 0 }, [part]);
}
