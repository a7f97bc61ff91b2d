/** When a sore part, or the whole runner, should be left alone: nothing that stretches, warms, rolls or loads it. */
import { assess, type Findings, rankOf, severityOf } from '../triage/index.ts';

const signs = ['swelling', 'heat', 'bruise', 'injury', 'pop'] as const;

/** Swollen, hot, bruised or freshly hurt, or not known not to be. */
export function isTender(findings: Findings): boolean {
  return signs.some((key) => {
    const value = findings[key];
    return value !== undefined && rankOf(key, value) > 0;
  });
}

/** A fever, ill below the neck, or not known not to be: exercise of any kind has to wait. */
export function isUnwell({ fever = 'no', illness = 'none' }: Findings): boolean {
  return rankOf('fever', fever) > 0 || rankOf('illness', illness) >= rankOf('illness', 'unsure');
}

/** Somebody should look at it, or it is tender: leave it alone until then. */
export function leaveAlone(findings: Findings, level = assess(findings).level): boolean {
  return severityOf(level) >= severityOf('seeProfessional') || isTender(findings);
}
