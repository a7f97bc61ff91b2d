/** What to do instead of a run. */
import type { ActivityId } from '../../knowledge/activities.ts';
import type { Phrasebook } from '../phrasebook.ts';
import type { Dialect } from './dialects.ts';
import { or, upper } from './lists.ts';

type Activity = {
  /** In the middle of a sentence. */
  readonly name: string;
  /** The name is of more than one thing. */
  readonly isMany?: true;
  /** What it is good for, or what to mind. */
  readonly note: string;
  /** The same in a few words after its name, where it is among those that are suggested. */
  readonly good?: string;
};

const activities = ({ ballGames, jumpRope }: Dialect): Readonly<Record<ActivityId, Activity>> => ({
  swimming: {
    name: 'swimming',
    note: 'It works lots of muscles with little impact.',
    good: 'works lots of muscles',
  },
  cycling: {
    name: 'cycling',
    note: 'It keeps you fit with little strain.',
    good: 'goes easy on your legs',
  },
  yoga: {
    name: 'yoga',
    note: "It's good for flexibility, balance and your core.",
    good: 'helps flexibility and balance',
  },
  pilates: {
    name: 'pilates',
    note: 'It helps your core, posture and running form.',
    good: 'helps your core and running form',
  },
  strength: { name: 'strength work', note: 'It evens out weak spots. Stick to core and upper body today.' },
  walking: { name: 'walking', note: 'It keeps you moving gently.', good: 'keeps you moving gently' },
  rowing: { name: 'rowing', note: 'It keeps you fit with little impact.' },
  elliptical: { name: 'the elliptical', note: "It's close to running, with less impact." },
  aquaJogging: { name: 'pool running', note: "It's running without the impact." },
  hiking: { name: 'hiking', note: 'Pick flat, soft ground.' },
  football: { name: ballGames, isMany: true, note: 'Leave out the sprints and tackles.' },
  tennis: { name: 'tennis', note: 'Leave out the sprints.' },
  dancing: { name: 'dancing', note: 'Leave out the jumps.' },
  jumpRope: { name: jumpRope, note: 'Keep it short.' },
});

/** "swimming or yoga" */
export const listOf = (ids: readonly ActivityId[], dialect: Dialect): string =>
  or(ids.map((id) => activities(dialect)[id].name));

/** More on what the verdict has named, and the answer to whoever wants to hear it. */
export const moreOn =
  (dialect: Dialect): Phrasebook['advice']['moreOn'] =>
  (ids) => {
    const listed = listOf(ids, dialect);
    return {
      said: [`Want more on ${listed}?`, 'Want more on that?', 'Shall I say more on that?'],
      silence: `I can tell you more about ${listed}. Want to hear it?`,
    };
  };

export const crossTrain = (dialect: Dialect): Phrasebook['advice']['crossTrain'] => {
  const { ill } = dialect;
  const words = activities(dialect);
  const listed = (ids: readonly ActivityId[]) => listOf(ids, dialect);
  /** "Swimming works lots of muscles, and yoga helps flexibility and balance." */
  const virtues = (ids: readonly ActivityId[]) =>
    upper(
      ids.flatMap((id) => (words[id].good ? [`${words[id].name} ${words[id].good}`] : [])).join(', and '),
    );
  const gentler = (ids: readonly ActivityId[]) =>
    ids.length > 0 ? ` ${upper(listed(ids))} would be gentler.` : '';
  const named = (activity: ActivityId | 'other' | undefined): Activity =>
    activity === undefined || activity === 'other' ? { name: 'that', note: '' } : words[activity];
  return {
    fine: (activity, instead) => {
      if (activity === 'other') {
        return "If it's low-impact and doesn't hurt, yes. If it jolts your legs, treat it like a run.";
      }
      if (activity === undefined) {
        return instead.length > 0
          ? `Try ${listed(instead)}: that spares what's sore and keeps you fit. ${virtues(instead)}. Stop if it hurts.`
          : "Pick something low-impact that doesn't load what's sore. Stop if it hurts.";
      }
      const { name, isMany, note } = words[activity];
      return isMany
        ? `Yes, ${name} are fine as long as they don't hurt. ${note}`
        : `Yes, ${name} is fine as long as it doesn't hurt. ${note}`;
    },
    impact: (activity, instead) =>
      `I'd treat ${named(activity).name} like a run. It's just as hard on your legs.${gentler(instead)}`,
    loads: (activity, instead) =>
      `Better not. ${upper(named(activity).name)} would load what's sore.${gentler(instead)}`,
    notNow: (activity) =>
      activity === 'walking'
        ? "Only a little, and only if it doesn't hurt. Keep strain off it till somebody's looked at it."
        : "Hold off for now. Keep all strain off it till it has settled, or somebody's looked at it. Gentle movement is fine if it doesn't hurt.",
    unwell: () => `Not while you're ${ill}, or may be. Rest till you've been well for a full day.`,
  };
};
