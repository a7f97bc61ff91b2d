/** Sides, time and the way it is going, and the risks of a clot, as they are asked for. */
import { or, phrasesFor } from '../lists.ts';
import { oneOrBoth } from '../places.ts';
import { breath, type Covers, has, type Sites } from './sentence.ts';

/** One side or both, since when, and which way it is going. Only the last takes a yes. */
export function course(covers: Covers, sites: Sites): string {
  const when = has(covers, 'side') ? 'since when' : 'when did it start';
  const story = [has(covers, 'side') && oneOrBoth(sites), has(covers, 'days') && when].filter(Boolean);
  const going = has(covers, 'trend')
    ? `is it easing${has(covers, 'comesBack') ? ', getting worse, or does it keep coming back' : ' or getting worse'}`
    : or(phrasesFor({ comesBack: 'does it keep coming back' }, covers));
  return breath(story.join(', and '), going);
}

/** What makes a clot likelier: lately, and at any time. */
export function clot(covers: Covers): string {
  if (!has(covers, 'clotRisk')) {
    const each = { pregnant: 'could you be pregnant', bloodThinner: 'do you take a blood thinner' };
    return breath(phrasesFor(each, covers).join(', or '));
  }
  const lately = ['long trip', 'surgery', ...phrasesFor({ pregnant: 'pregnancy' }, covers)];
  const ever = ['a past clot', 'the pill', ...phrasesFor({ bloodThinner: 'a blood thinner' }, covers)];
  return breath(`any ${or(lately)} lately`, `or ${or(ever)}`);
}
