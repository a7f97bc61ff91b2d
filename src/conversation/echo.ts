/** The runner's own words come back, briefly, so that a mishearing is noticed: "left calf, since Sunday". */
import type { Heard } from '../understanding/index.ts';
import type { EchoPart } from './reply.ts';
import type { State } from './state.ts';

/** More places than this are not repeated: nobody listens to a list of their own words. */
const mostPlaces = 2;

export function echoOf(before: State, after: State, heard: Heard): readonly EchoPart[] {
  const sites = (heard.findings.sites ?? []).filter(
    (site) => site !== 'unsure' && !before.findings.sites?.includes(site),
  );
  const since = heard.echo?.since;
  const side = heard.findings.side === 'both' ? 'both' : (after.side ?? heard.findings.side);
  // "Calf", to somebody who has said "calves", would be a mishearing of our own.
  if (sites.length === 0 || sites.length > mostPlaces || side === undefined) return [];
  return [{ say: 'echo', sites, side: side === 'unsure' ? undefined : side, since }];
}
