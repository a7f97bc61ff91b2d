/** Words of everyday speech that say something of a body only where a body, or its trouble, is spoken of. */
import type { FindingKey } from '../../triage/index.ts';

/** What is told of these always needs a body: "turned a corner", "up and down", "it locks". */
export const ofBodiesOnly: readonly FindingKey[] = [
  'trend',
  'comesBack',
  'everyRun',
  'jointTrouble',
  'pinpoint',
  'heat',
  'pop',
];

/** Of the other findings, these words do. */
export const commonWords = `
  nothing major, finished, done, done in, spent, shot, toast, murder, pure murder, cooked, fried, blown, ruined, hammered, ripped up, torn up,
  messed up, smashed, battered, destroyed, wrecked, trashed, trouble~ (me|us), bother~ me, irritated, angry, cranky, grumpy,
  moan~, complain~, shout~, roaring, singing, nippy, rough, catching, pinch~, grab~, sting~, iffy, ropey, sketchy, dodgy,
  (bit|a bit|little|wee bit) (off|weird|funny|odd|iffy|ropey|wonky|ordinary|dodgy|sketchy|unhappy),
  (could|have|has) (be|been) better, talk~ to me, talk to me a lil bit, reluctant, in trouble, gone, on fire, kicking up,
  not (great|ideal|clever|brilliant), sharp, sharply, keen, shooting, shoots, knife, rusty, knot, knots, tight, heavy, heaviness,
  favouring, favoring, nursing it, tiptoe, tiptoeing, am on my toes, babying, guarding, up to no good,
  rolled, clipped, crashed, crept up, dropped, hit by, hit my, landed on, landed badly, pothole, rabbit hole, slammed, slid,
  skidded, stacked it, studs, tackle, tap, tapped, tumble, twist, went over, gone over on, gradually, walked into, knock, collision, clattered,
  sleeps, sleeping, slept, dragging, drags, drag, trailing, weak, weaker, weakness, buzzing, ants, crawling, current, pins, needles, asleep, wooden, dead,
  strong, kick, white, pale, blue, grey, dent in, gap in, hollow in, wrong way, out of place, balled up, bunched up, a bend in it, kinks,
  seized up, seized, [the] first few (steps|minutes), the first steps,
  bend~, loose, free, supple, bendy, restricted, massive, enormous, shiny, inflated, blew up, come up, came up, go down, spongy, doughy, thick,
  going yellow, gone yellow, yellow and green, every colour, like a rainbow, not a scratch, not a sound,
  hard as nails, solid, rock, like a rock, hard like, very hard, hard hard, squint, straight
`;

/** These stand between "my calves feel" and what they feel. */
export const openingAdverbs: readonly string[] =
  'been just so still pretty super quite proper well pure fair dead totally absolutely completely kind sort of all a bit really right rather'.split(
    ' ',
  );

/** What legs may be while nothing is the matter with them. */
export const untroubledWords: readonly string[] =
  `ready fresh fast new used going raring itching keen twitchy trained young telling ready built made mine not the my what where
  still on in at over under up for to running long short big small your our his her that it this like as better best warm able making made stale wearing`.split(
    /\s+/,
  );
