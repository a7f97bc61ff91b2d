/** What a property says in answer to a question: "just the once" is of a trouble that comes back or not, where that was asked, and else of nothing. */
import { type FindingKey, isScaleKey } from '../../triage/index.ts';
import type { Entry, Property } from '../entries.ts';
import type { Term } from './term.ts';

/** Does it say something of what was asked? */
function isAsked(property: Property, asked: readonly FindingKey[]): boolean {
  return (
    asked.length <= 2 &&
    property.frames.some(({ says }) => asked.some((key) => isScaleKey(key) && says[key] !== undefined))
  );
}

/** Does it count only in answer to a question that was not put? */
export function isForAnother(entry: Entry, asked: readonly FindingKey[]): boolean {
  return (
    entry.is === 'property' &&
    entry.frames.every((frame) => frame.asked !== undefined && !asked.includes(frame.asked))
  );
}

/** Frames that count only in answer to a question are left out where it was not put. */
function forQuestion(property: Property, asked: readonly FindingKey[]): Property {
  if (property.frames.every((frame) => frame.asked === undefined)) return property;
  return {
    ...property,
    frames: property.frames.filter(
      (frame) =>
        frame.asked === undefined ||
        (asked.includes(frame.asked) && (frame.alone !== true || asked.length === 1)),
    ),
  };
}

/** The properties that a term can mean: first those that say something of what was asked. */
export const propertiesFor = (entries: readonly Entry[], asked: readonly FindingKey[]): readonly Property[] =>
  entries
    .flatMap((each) => (each.is === 'property' ? [forQuestion(each, asked)] : []))
    .filter(({ frames }) => frames.length > 0)
    .toSorted((one, other) => Number(isAsked(other, asked)) - Number(isAsked(one, asked)));

/** "Steady", "unchanged": good news, but where it was asked which way it goes. */
export const isCourse = ({ entry, also }: Term, asked: readonly FindingKey[]): boolean =>
  entry?.is === 'good' && asked.includes('trend') && also.some(isUnchanged);

export const isUnchanged = (entry: Entry): boolean =>
  entry.is === 'property' &&
  entry.frames.some(({ asked, says }) => asked === 'trend' && says.trend === 'same');
