/** What is known in the moment of a request: what was asked, what day it is, and whether the session begins with it. */
import { expects, type State } from '../conversation/index.ts';
import { today } from './calendar.ts';
import type { Moment } from './intentReading.ts';

type When = { readonly timestamp?: string | undefined; readonly locale?: string | undefined };

export function momentOf(state: State, { timestamp, locale }: When): Moment {
  return { ...expects(state), today: today(timestamp, locale), opening: state.open.is === 'fresh' };
}
