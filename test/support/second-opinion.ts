/** The rule language once more, straight from the data of a condition: a second opinion on `src/triage/rule.ts`. */
import {
  type Condition,
  type Findings,
  places,
  type Rule,
  type Site,
  scaleKeys,
  sites,
} from '../../src/triage/index.ts';
import { badness } from './triage.ts';

/** Does the rule fire, at any one of the sites? */
export function fires({ when }: Rule, findings: Findings): boolean {
  const views = findings.sites?.length ? findings.sites : [undefined];
  return views.some((site) => holdsAt(when, findings, site));
}

function holdsAt(condition: Condition, findings: Findings, site: Site | undefined): boolean {
  switch (condition.kind) {
    case 'atLeast': {
      const told = findings[condition.key];
      return told !== undefined && badness(condition.key, told) >= badness(condition.key, condition.value);
    }
    case 'at':
      return condition.places.some((place) =>
        place === 'unnamed'
          ? site === undefined
          : place === site || groupOf(place).some((one) => one === site),
      );
    case 'all':
      return condition.of.every((part) => holdsAt(part, findings, site));
    case 'any':
      return condition.of.some((part) => holdsAt(part, findings, site));
  }
}

/** Every smallest state in which the condition holds: one for each choice among its alternatives and sites. */
export function waysToHold(condition: Condition): Findings[] {
  switch (condition.kind) {
    case 'atLeast':
      return [{ [condition.key]: condition.value }];
    case 'at':
      return condition.places.includes('unnamed')
        ? [{}]
        : sites.filter((site) => holdsAt(condition, {}, site)).map((site) => ({ sites: [site] }));
    case 'any':
      return condition.of.flatMap(waysToHold);
    case 'all':
      return condition.of.reduce<Findings[]>(
        (ways, part) => ways.flatMap((way) => waysToHold(part).map((more) => worseOf(way, more))),
        [{}],
      );
  }
}

/** Both stories as one: the sites of both, and of each finding the worse value. */
export function worseOf(one: Findings, other: Findings): Findings {
  const worse = scaleKeys.map((key) => {
    const keepsOne = badness(key, one[key]) > badness(key, other[key]);
    return [key, keepsOne ? one[key] : (other[key] ?? one[key])] as const;
  });
  const where: Site[] = [...new Set([...(one.sites ?? []), ...(other.sites ?? [])])];
  const told = Object.fromEntries(worse.filter(([, value]) => value !== undefined));
  return one.sites || other.sites ? { ...told, sites: where } : told;
}

const groups: ReadonlyMap<string, readonly Site[]> = new Map(Object.entries(places));
const groupOf = (place: string): readonly Site[] => groups.get(place) ?? [];
