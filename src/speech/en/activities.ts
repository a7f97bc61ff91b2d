/** What to do instead of a run. */
import type { Phrasebook } from '../phrasebook.ts';
import type { Dialect } from './dialects.ts';
import { or, upper } from './lists.ts';

export const activities = ({ ballGames, jumpRope }: Dialect): Phrasebook['activities'] => ({
  swimming: { name: 'swimming', good: 'It works many muscles with little impact.' },
  cycling: { name: 'cycling', good: 'It keeps you fit without much strain on the legs.' },
  yoga: { name: 'yoga', good: 'It helps flexibility, balance and your core.' },
  pilates: { name: 'pilates', good: 'It helps your core, posture and running form.' },
  strength: { name: 'strength work', good: 'It evens out weak spots. Stay with core and upper body today.' },
  walking: { name: 'walking', good: 'It keeps you moving gently.' },
  rowing: { name: 'rowing', good: 'It keeps you fit with little impact.' },
  elliptical: { name: 'the elliptical', good: 'It is close to running with less impact.' },
  aquaJogging: { name: 'pool running', good: 'It is running without the impact.' },
  hiking: { name: 'hiking', good: 'Choose flat and soft ground.' },
  football: { name: ballGames, good: 'Leave out the sprints and tackles.' },
  tennis: { name: 'tennis', good: 'Leave out the sprints.' },
  dancing: { name: 'dancing', good: 'Leave out the jumps.' },
  jumpRope: { name: jumpRope, good: 'Keep it short.' },
  other: { name: 'that', good: 'Low impact is what counts.' },
});

export const crossTrain = (dialect: Dialect): Phrasebook['crossTrain'] => {
  const words = activities(dialect);
  const named = (instead: Parameters<Phrasebook['crossTrain']['fine']>[1]) =>
    or(instead.map((activity) => words[activity].name));
  const also = (instead: Parameters<typeof named>[0]) =>
    instead.length > 0 ? ` You could also try ${named(instead)}.` : '';
  return {
    fine: (activity, instead) => {
      if (activity !== undefined) {
        const { name, good } = words[activity];
        return `Yes, ${name} is fine while the sore part doesn't hurt. ${good}${also(instead)}`;
      }
      return instead.length > 0
        ? `Choose what spares the sore part and keeps you fit, like ${named(instead)}. Stop if the sore part hurts.`
        : "Choose something low-impact that doesn't load the sore part.";
    },
    impact: (activity, instead) =>
      `${upper(words[activity ?? 'other'].name)} is as hard on your legs as a run, so treat it like one.${also(instead)}`,
    loads: (activity, instead) =>
      `Better not: ${words[activity ?? 'other'].name} would load the sore part.${also(instead)}`,
    notNow: () =>
      'Not yet. Keep all stress off the sore part until it has settled or been looked at. Moving gently without pain is fine.',
    unwell: () =>
      "Not with a fever or while you're ill. Rest until you've been well for a full day without medicine.",
  };
};
