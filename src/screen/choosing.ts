/**
 * Several places are chosen on the device before anything is sent: each is a variable of the screen, on either leg where
 * the drawing shows two. A name chooses a place without saying on which leg.
 */
import { type Site, sites } from '../triage/index.ts';
import type { Command } from './components.ts';
import { bands, drawnOn, type Leg, legsFrom, type View } from './legs.ts';
import { bound, colours } from './theme.ts';

const screenId = 'place';
/** Drawn once on each leg. */
const paired: readonly Site[] = Object.values(bands)
  .flatMap((view) => view.map(([site]) => site))
  .filter((site) => site !== 'lowBack');
const isPaired = (site: Site): boolean => paired.includes(site);
const onLeg = (leg: Leg): string => paired.map((site) => `${site}${leg}`).join(' || ');
const byName = sites.join(' || ');

/** Nothing is chosen at first. */
export const nothingChosen = {
  id: screenId,
  bind: [...sites, ...paired.flatMap((site) => [`${site}Left`, `${site}Right`])].map((name) => ({
    name,
    type: 'boolean',
    value: false,
  })),
};

const isChosen = (site: Site): string => (isPaired(site) ? `(${site} || ${site}Left || ${site}Right)` : site);

const set = (property: string, value: unknown): Command => ({
  type: 'SetValue',
  componentId: screenId,
  property,
  value,
});

/** What a touch on a name, or on one of the legs, does instead of sending something. */
export function toggling(site: Site, leg?: Leg): readonly Command[] {
  if (leg && isPaired(site)) return [set(`${site}${leg}`, bound(`!${site}${leg}`)), set(site, false)];
  const legs = isPaired(site) ? [set(`${site}Left`, false), set(`${site}Right`, false)] : [];
  return [set(site, bound(`!${isChosen(site)}`)), ...legs];
}

/** Whether it is chosen, for what it looks like and for those who cannot see it. */
export const choosable = (site: Site, leg?: Leg) => ({ role: 'checkbox', checked: bound(isOn(site, leg)) });

const isOn = (site: Site, leg?: Leg): string =>
  leg && isPaired(site) ? `${site} || ${site}${leg}` : isChosen(site);

/** What stands for the chosen places in what is sent: empty words for the others. One leg alone says that it is one. */
export const chosenPlaces: readonly string[] = [
  ...sites
    .filter((site) => site !== 'unsure')
    .map((site) => bound(`${isChosen(site)} ? 'sites:${site}' : ''`)),
  bound(`!(${byName}) && ((${onLeg('Left')}) != (${onLeg('Right')})) ? 'side:one' : ''`),
];

/** What each place of a view is drawn in: what is chosen is lit, on its leg or on both; "all over" lights all. */
export const litPlaces = (view: View): Readonly<Record<string, string>> =>
  Object.fromEntries(
    drawnOn(view).flatMap((site) =>
      legsFrom(view).map((leg) => [
        `${site}${leg}`,
        bound(
          `${['legs', site].join(' || ')}${isPaired(site) ? ` || ${site}${leg}` : ''} ? '${colours.sky}' : '${colours.muscle}'`,
        ),
      ]),
    ),
  );
