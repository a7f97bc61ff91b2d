/** Denials that sweep a whole list away ("strike the lot", "clean on all counts"), and good news that does the same ("in top form"). */
import type { Mark, Row } from '../entries.ts';

const mark = (entry: Mark, phrases: string): Row => [phrases, entry];

const lot =
  '(the (lot|whole lot|whole bunch|bunch|whole list|list|whole thing|entire list)|them all|all of (them|those|these)|(every|each) [single] (one|last one) [of (them|those|these)])';
const them = '(them|those|these|it)';
const nothing =
  '(nothing|nowt|not a thing|not one thing|not a single thing|nothing at all|not an earthly thing|damn all|sod all)';

export const sweepingRows: readonly Row[] = [
  // what is done to a list
  mark(
    { is: 'no', whole: true },
    `(strike|scratch|cross|rub|wipe|rule) [off|out] ${lot} [off|out], (tick|mark|put|count|call|write|chalk|sign) [off|down] (me|us|${lot}|all|everything|every box) [down|off|out] (as|for|under) [a|all] [big] (clear|clean|none|no|nil|zero|fine|negative|absent|healthy|well)`,
  ),
  mark(
    { is: 'no', whole: true },
    `(clear|clean|negative|no|innocent|in the clear|good|fine|healthy|a no) on (all|both|every|each|all the|all of the) (counts|count|fronts|front|scores|points|heads), no (across the board|[all the way|right|straight] down the (line|list)|from (top to bottom|start to finish|beginning to end|a to z)),
     (not a|not one|not a single|not any|none|nothing) [thing|one|bit|item|symptom|word] (off|on|from|out of) (your|that|this|the) [wee|little|long|whole] (list|menu|sheet|form|questionnaire), not a one [of ${them}],
     not (one|a one|a single one|any) of ${them} (is|are|was|applies|apply|fits|fit|sounds like|sound like|rings|ring|has|have) [like|to|a bell for] (me|mine), none of ${them} (is|are|applies|apply|fits|fit|sounds like|sound like) [like|to] (me|mine)`,
  ),
  mark(
    { is: 'no', whole: true },
    `no to the first (lot|half|part|bit|one|question|batch|set) [and] [a] (no|nope|nah|same|ditto) to the (second|last|other|next) [lot|half|part|bit|one|question|batch|set], no to both [lots|halves|parts|questions|of ${them}], (no|nope) and (no|nope) again, no times (two|three|four|five|six|seven|ten),
     [is|that|answer|same] [is] (i|we) have not (got|had) (it|them|any of ${them}|a one|one of ${them}|a single one), [have|got] nothing for (you|your list), nothing to (offer|give) you, (my|the) (page|slate|sheet|list|form|scorecard|scoreboard) is [completely|totally|still] (blank|empty|clean|bare|clear)`,
  ),
  // what would be, if it were so
  mark(
    { is: 'no', whole: true },
    `if i (had|would|have) [got] (any|one|even one|a single one|half|either|anything|something) [of|like] (${them}|that|this) i would (not [be|have]|be|have|ring|call|phone|go|see)`,
  ),
  // not for half a life
  mark(
    { is: 'no', whole: true },
    `not since i was [about|maybe] (a [wee|little|small] (child|kid|boy|girl|lad|lass|lassie|teenager|student)|little|young|wee|in (school|college|nappies|short trousers)|at (school|college|uni)|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty),
     not since (school|college|childhood|primary school|my (teens|twenties|thirties|youth|school days)|the (sixties|seventies|eighties|nineties|noughties|war|pandemic|lockdown))`,
  ),
  mark(
    { is: 'no', whole: true },
    `no ${nothing} [at all|whatsoever] (wrong|up|amiss|the matter|out of order) with (me|myself|us)`,
  ),
  mark(
    { is: 'good' },
    `(i said|i have said|i did say|i told you|told you|i have told you|like i said|as i said) [already|before|that] [there is] ${nothing} [is] [at all|whatsoever] (wrong|up|amiss|the matter) with`,
  ),
  // said before, and heard otherwise or not at all
  mark(
    { is: 'no', whole: true },
    `(i said|i have said|i did say|i told you|told you|i have told you|like i said|as i said) [already|before|that] [there is] ${nothing} [is] [at all|whatsoever] (wrong|up|amiss|the matter) [with (me|us|myself)]`,
  ),
  mark(
    { is: 'no', whole: true },
    '[and|nor|or] (so is|so am|so has|so does|nor is|nor has|nor does|neither is|neither has|nor) the rest of (me|us)',
  ),
  mark(
    { is: 'good', whole: true },
    `[there is|have|have got] ${nothing} [at all|whatsoever] (wrong|up|amiss|the matter|out of order) with (me|myself|us|this [old] body|either of (them|us)), [am|feel|feeling|be|been|is|all] in (top|fine|rude|tip top|cracking|flying|fighting|the best) (form|fettle|shape|nick|health|order), on top of the world,
     (feel|felt|feeling) like a million (bucks|dollars|quid|rupees|pounds|euro|euros), everything (goes|works|moves|sits|does|bends) (where|as|what|how|like) it (should|ought to|is supposed to|is meant to) [be|go|do|move|sit],
     (am|feel|feeling|body is|body 's|rest of me is|rest of me 's) [a|at|at a|one|at one|absolutely|about] hundred percent [fit|fine|well|okay|good], i am dead on [so i am],
     [am] (healthy|fit|sound) like a (fish [in [the] water]|horse|lion|ox|bull|trout|flea|mule|butcher 's dog), right as ninepence, in the pink`,
  ),
  mark(
    { is: 'good' },
    'i am [really|very|super|pretty|perfectly|so|dead] fit, i am fit and (well|healthy|strong)',
  ),
  // "Fit to run" is what is asked about
  mark({ is: 'idle' }, 'i am [really|very|just|only] fit (to|for|enough|again) [be|run|race|go|start]'),
  mark(
    { is: 'good' },
    `(is|are|'s|feel|feels|feeling) [still|just|an absolute|absolutely] (a (treat|picture|delight)|schmick|schmicko|tickety boo|ticketyboo|mickey mouse|ripper|bonza|primo|mustard), [still] [right] where i left (them|it), dead on so (it is|they are|i am|we are), perfectly ordinary`,
  ),
];
