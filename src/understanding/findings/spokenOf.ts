/** What is told of the sign that is spoken of, without its name or by its name alone. */
import type { Reply } from '../answers/answers.ts';
import type { Clause } from '../clauses/clauses.ts';
import type { Standing } from '../context/context.ts';
import type { Context } from '../heard.ts';
import type { Mention } from '../mentions/types.ts';
import { bareAs, bareDangers } from './bareDangers.ts';
import { namedOfBack } from './ofBack.ts';
import { withEffort, withoutIdleBreath } from './onExertion.ts';
import { runsOnlyIn } from './onRunsAlone.ts';
import { withLastingCoolness, withNothingSudden } from './sudden.ts';

/** All that is told, and what stands for a sign beside it; each is looked for where the one before found nothing. */
export function withSpokenOf(
  everything: readonly Mention[],
  clauses: readonly Clause[],
  standing: readonly Standing[],
  context: Context,
  reply: Reply,
): readonly Mention[] {
  const clear = withNothingSudden(withoutIdleBreath(everything, clauses, reply), clauses, reply);
  const told = withEffort(clear, clauses);
  const onRuns = [...told, ...runsOnlyIn(told, clauses, context)];
  const ofBack = [...onRuns, ...namedOfBack(clauses, onRuns, context)];
  const bare = bareDangers(clauses, standing, ofBack, context.asked ?? [], bareAs(context.yesMeans, reply));
  return withLastingCoolness([...ofBack, ...bare], clauses, context);
}
