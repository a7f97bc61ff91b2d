/** Places that are told by where they lie of another: "not the heel, the string above it". */
import type { Site } from '../../triage/index.ts';

type Beside = { readonly words: RegExp; readonly of: Readonly<Partial<Record<Site, Site>>> };

/** What stands between what is there and the place it lies by. */
export const besides: readonly Beside[] = [
  {
    words: /^(just |right |up |a bit |slightly |sitting )*(above|over|on top of|up from)$/,
    of: {
      heel: 'achilles',
      ankle: 'shin',
      knee: 'quad',
      shin: 'knee',
      foot: 'ankle',
      hamstring: 'glute',
      toe: 'foot',
      quad: 'hip',
      arch: 'foot',
    },
  },
  {
    words: /^(just |right |a bit |slightly )*(below|under|underneath|beneath)$/,
    of: {
      knee: 'knee',
      glute: 'hamstring',
      calf: 'achilles',
      foot: 'arch',
      ankle: 'ankle',
      lowBack: 'glute',
    },
  },
  {
    words: /^(just |right |in |at |on |the )*(behind|back of)$/,
    of: {
      shin: 'calf',
      knee: 'knee',
      ankle: 'achilles',
      heel: 'achilles',
      quad: 'hamstring',
      hip: 'glute',
      foot: 'heel',
    },
  },
  {
    words: /^(just |right |in |at |on |the )*(in front of|front of|beside|next to)$/,
    of: { calf: 'shin', hamstring: 'quad', hip: 'hip', shin: 'shin', knee: 'knee' },
  },
];

/** What is a part of it: "the underside of it". */
export const partsOf: readonly Beside[] = [
  { words: /^(bottom|underside|underneath|sole)$/, of: { foot: 'arch', heel: 'heel', toe: 'toe' } },
  {
    words: /^fronts?$/,
    of: {
      quad: 'quad',
      hamstring: 'quad',
      shin: 'shin',
      calf: 'shin',
      hip: 'hip',
      knee: 'knee',
      ankle: 'ankle',
    },
  },
  {
    words: /^(backs?|rear)$/,
    of: {
      quad: 'hamstring',
      shin: 'calf',
      foot: 'heel',
      ankle: 'achilles',
      heel: 'achilles',
      knee: 'knee',
      hip: 'glute',
    },
  },
  {
    words: /^(inside|insides)$/,
    of: { quad: 'adductor', hamstring: 'adductor', knee: 'knee', shin: 'shin', ankle: 'ankle' },
  },
  {
    words: /^(outside|outsides)$/,
    of: {
      quad: 'itBand',
      hamstring: 'itBand',
      knee: 'knee',
      shin: 'shin',
      ankle: 'ankle',
      hip: 'hip',
      foot: 'foot',
    },
  },
  { words: /^(top|tops|edge)$/, of: { foot: 'foot', toe: 'foot', knee: 'knee' } },
];

/** What has a back to it is a string there, and no bone. */
export const strings = /^(strings?|cords?|tendons?|ropes?|sinews?)$/;
