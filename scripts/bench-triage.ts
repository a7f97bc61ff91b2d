/** Prints how long `assess` and `nextQuestion` take over the sixty stories, in microseconds a call. */
import { assess, type Findings, nextQuestion } from '../src/triage/index.ts';
import { vignettes } from '../test/triage/vignettes.ts';

const rounds = 15;
const callsPerRound = 100 * vignettes.length;

report('assess', assess);
report('nextQuestion', nextQuestion);

function report(name: string, call: (findings: Findings) => unknown): void {
  round(call);
  const times = Array.from({ length: rounds }, () => round(call)).toSorted((a, b) => a - b);
  const median = times[Math.floor(rounds / 2)] ?? 0;
  process.stdout.write(
    `${name}: ${median.toFixed(1)} µs (median of ${rounds} rounds of ${callsPerRound} calls)\n`,
  );
}

function round(call: (findings: Findings) => unknown): number {
  const start = performance.now();
  for (let turn = 0; turn < callsPerRound / vignettes.length; turn += 1) {
    for (const { findings } of vignettes) call(findings);
  }
  return ((performance.now() - start) / callsPerRound) * 1000;
}
