/** What tells, beside a place, that something is the matter with it, though none of it is a word for pain. */
export const troubles =
  '[a|an|such a|being a] (nightmare|disaster|menace|worry|pest|pain), (lights|lit|lighting) up, (needled|injected|cortisone), ' +
  'comes on, coming on, came on, (goes|go|went) again, (keeps|kept) going, seizes [up], grips, twinges, felt it go, ' +
  'this old, the (old|usual|same) (one|thing|toe|knee|hip|ankle|foot|heel|calf|shin|achilles|hamstring|groin), ' +
  '[this|that|some] thing on one side, thing again, not (itself|themselves), (no|not) good, giving out, ' +
  '(creaks|creaking|creaked), (dodgy|iffy) since, up again, at it again, having a moment, off since, tripled, ' +
  '(has|have) gone, wants (a rest|none of it), like a vice, goes like a vice, lets go';
