/** How long the engine takes for a call, with its rules and with ten times as many. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build, type Plugin } from 'esbuild';
import type * as Triage from '../../src/triage/index.ts';
import { vignettes } from './people/vignettes.ts';
import { median } from './statistics.ts';

type Core = typeof Triage;

const times = 10;
const rounds = 15;
const callsPerRound = 40 * vignettes.length;

/**
 * Puts, in place of the list of rules, one in which each stands ten times, under names of their own and written anew:
 * a mere copy would be another kind of object to the engine than a rule.
 */
const tenfold: Plugin = {
  name: 'tenfold',
  setup({ onResolve, onLoad }) {
    const real = resolve('src/triage/rules/index.ts');
    onResolve({ filter: /\/rules\/index\.ts$/ }, ({ namespace, path }) =>
      namespace === 'file' && !path.startsWith('/') ? { path: 'rules', namespace: 'tenfold' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'tenfold' }, () => ({
      loader: 'js',
      resolveDir: '.',
      contents: `
        import { concerns, rules as once } from ${JSON.stringify(real)};
        import { all, any, at, atLeast } from ${JSON.stringify(resolve('src/triage/rule.ts'))};
        export { concerns };
        const made = { all, any };
        const again = (when) => {
          if (when.kind === 'atLeast') return atLeast(when.key, when.value);
          return when.kind === 'at' ? at(...when.places) : made[when.kind](...when.of.map(again));
        };
        export const rules = once.flatMap((rule) => Array.from({ length: ${times} }, (_, n) =>
          ({ ...rule, id: rule.id + '#' + n, when: again(rule.when) })));`,
    }));
  },
};

async function load(name: string, plugins: Plugin[]): Promise<Core> {
  const outfile = resolve(`dist/bench/${name}.cjs`);
  const entryPoints = ['src/triage/index.ts'];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs', plugins });
  return createRequire(import.meta.url)(outfile);
}

export type Growth = { readonly call: string; readonly once: number; readonly tenfold: number };

/** Microseconds a call over the sixty stories, the two engines by turns. */
export async function measureRules(): Promise<readonly Growth[]> {
  const [once, many] = [await load('once', []), await load('tenfold', [tenfold])];
  checkSame(once, many);
  const calls = ['assess', 'nextQuestion'] as const;
  return calls.map((call) => {
    const runs = Array.from({ length: rounds }, () => [round(once[call]), round(many[call])] as const);
    // The first round warms up.
    const [small, large] = [runs.slice(1).map(([a]) => a), runs.slice(1).map(([, b]) => b)];
    return { call, once: median(small), tenfold: median(large) };
  });
}

/** Ten rules of a kind must say what one says, or the figures compare different things. */
function checkSame(once: Core, many: Core): void {
  if (many.rules.length !== times * once.rules.length) throw new Error('not ten times the rules');
  for (const { findings } of vignettes) {
    for (let told = findings; ; told = allBut(told)) {
      const answers = [once, many].map((core) => answerOf(core, told));
      if (!isDeepStrictEqual(answers[0], answers[1])) throw new Error('ten times the rules answer otherwise');
      if (Object.keys(told).length === 0) break;
    }
  }
}

function answerOf({ assess, nextQuestion }: Core, findings: Triage.Findings) {
  const { level, restDays, reasons } = assess(findings);
  const because = [...new Set(reasons.map(({ code }) => code))];
  return { level, restDays, because, next: nextQuestion(findings) };
}

/** The story with its last finding left out. */
function allBut(findings: Triage.Findings): Triage.Findings {
  return Object.fromEntries(Object.entries(findings).slice(0, -1));
}

function round(call: (findings: Triage.Findings) => unknown): number {
  const start = performance.now();
  for (let turn = 0; turn < callsPerRound / vignettes.length; turn += 1) {
    for (const { findings } of vignettes) call(findings);
  }
  return ((performance.now() - start) / callsPerRound) * 1000;
}
