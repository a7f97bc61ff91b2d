/** "My foot slid in the mud": what slipped is no place that hurts. */
import type { FindingKey, Site } from '../../triage/index.ts';
import type { Clause } from '../clauses/clauses.ts';
import { type Mention, ownText } from '../mentions/types.ts';

const slipped = /^(slid|slipped|skidded)\b/;
const underfoot: readonly Site[] = ['foot', 'heel', 'legs', 'arch'];
const ofSlip: readonly FindingKey[] = ['injury'];

/** Without the place of a slip, where nothing but the slip is told of it: "it hurts now" names it anew. */
export const withoutSlid = (told: readonly Mention[], clauses: readonly Clause[]): readonly Mention[] =>
  told.map((mention) => {
    const isSlip =
      Object.keys(mention.says).every((key) => ofSlip.some((one) => one === key)) &&
      mention.sites.every((site) => underfoot.includes(site)) &&
      slipped.test(ownText(mention, clauses));
    return isSlip ? { ...mention, sites: [] } : mention;
  });
