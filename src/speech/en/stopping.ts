/** When to break off a run: every run comes with it, aloud and on a screen. */
import type { Findings, RuleId } from '../../triage/index.ts';

/** What would end it: more pain, pain where there was none, a cold that goes to the chest, or feeling worse. */
type Ending = 'morePain' | 'anyPain' | 'chest' | 'feelingWorse';

/** What ends a run that was begun with some pain. */
export const worsening = 'passes three, turns sharp or changes your stride';

const aloud: Readonly<Record<Ending, string>> = {
  morePain: `Walk home if it ${worsening}.`,
  anyPain: 'If anything starts to hurt, walk home.',
  chest: "If it moves to your chest or you're feverish, rest.",
  feelingWorse: 'If you feel worse after ten minutes, walk home.',
};

const shown: Readonly<Record<Ending, string>> = {
  morePain: 'Pain sharp, or over 3 of 10? Walk home.',
  anyPain: 'If it starts to hurt, walk home.',
  chest: 'Chesty or feverish? Rest.',
  feelingWorse: 'Feeling worse? Walk home.',
};

export const stopRule = (findings: Findings, reason: RuleId | undefined): string =>
  aloud[endingOf(findings, reason)];

export const stopRuleShown = (findings: Findings, reason: RuleId | undefined): string =>
  shown[endingOf(findings, reason)];

function endingOf({ pain = 'none', illness }: Findings, reason: RuleId | undefined): Ending {
  if (reason === 'headCold' && illness === 'headCold') return 'chest';
  if (pain !== 'none') return 'morePain';
  return reason === 'tired' || reason === 'headCold' ? 'feelingWorse' : 'anyPain';
}
