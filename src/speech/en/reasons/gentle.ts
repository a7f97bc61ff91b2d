/** Why an easy run is fine, and no more than that. */
import type { Dialect } from '../dialects.ts';
import { inMuscle, plain, type ReasonFor } from './about.ts';

export const gentle = ({ ill }: Dialect) =>
  ({
    mildSoreness: (findings) => {
      const { kind, part, isMany } = inMuscle(findings);
      if (kind === 'skin')
        return {
          said: "Sore skin is fine once it's covered.",
          again: "It's only skin, and it's mild.",
        };
      const easing = findings.trend === 'improving';
      if (!isMany) {
        return {
          said: `Mild soreness ${easing ? "that's easing" : 'like that'} is nothing unusual.`,
          again: `Mild${easing ? ' and easing' : ''}: that's the kind that likes a gentle run.`,
        };
      }
      return {
        // Of several places one alone would be a mishearing.
        said: `Mild in both ${(findings.sites ?? []).length > 1 ? 'legs' : part}${easing ? ' and easing' : ''}: that's ordinary soreness.`,
        again: `Mild on both sides${easing ? ' and easing' : ''}: that's the kind that likes a gentle run.`,
      };
    },
    tired: plain("You're a bit tired, so easy does it.", "You're tired, not worn out, and easy is fine."),
    stiffButLoosens: plain(
      'Stiffness that loosens up is a good sign.',
      'If moving loosens it, a gentle run may ease it.',
    ),
    headCold: ({ illness }) =>
      illness === 'recovering'
        ? { said: `You're only just over being ${ill}.`, again: "You're well again, so start gently." }
        : {
            said: 'A head cold is no reason to stay in.',
            again: "It's all above the neck, so gentle is fine.",
          },
    recentLongRace: plain(
      'After a long race, legs feel ready too soon.',
      "It's been long enough for an easy run, not for a hard one.",
    ),
    extraCare: ({ pregnant, bloodThinner }) => {
      if (bloodThinner === 'yes') {
        return {
          said: 'On a blood thinner, pick flat, even ground.',
          again: 'A fall matters more on a blood thinner.',
        };
      }
      return pregnant === undefined || pregnant === 'no'
        ? {
            said: 'A painkiller can hide pain, so go gently.',
            again: 'You may feel less than usual today, so hold back.',
          }
        : {
            said: 'In pregnancy, gentle is the way to go.',
            again: 'Gentle running is fine while it feels good.',
          };
    },
  }) satisfies Readonly<Record<string, ReasonFor>>;
