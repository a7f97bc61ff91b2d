/** What holds of the interview whatever is told, in whatever order. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allowsRun,
  assess,
  type FindingKey,
  type Findings,
  inOrderOfGravity,
  isScaleKey,
  nextQuestion,
  type QuestionId,
  questionIds,
  reasonsToAsk,
  sites,
  volunteered,
} from '../../src/triage/index.ts';
import { answeredFor, causeOf } from '../../tools/bench/people/truth.ts';
import { askedAfterRedFlag, converse, inFull, questionsIn } from '../support/interview.ts';
import {
  anyState,
  anyTruth,
  claim,
  inWords,
  partOf,
  proofTime,
  severity,
  someKeys,
  states,
  withFinding,
  worstOf,
} from '../support/triage.ts';

const someAsked: fc.Arbitrary<QuestionId[]> = fc.subarray([...questionIds]);
const askedFor = (findings: Findings, asked: readonly QuestionId[] = []): readonly FindingKey[] =>
  nextQuestion(findings, asked)?.covers ?? [];
const inShort = (findings: Findings): string => {
  const question = nextQuestion(findings);
  return `${inWords(findings)}: ${question ? inFull(question) : 'nothing asked'}`;
};

/** Claims something of the question that follows on any state of a story. */
function ofEveryQuestion(
  what: (covers: readonly FindingKey[], findings: Findings, id: QuestionId) => boolean,
): void {
  fc.assert(
    fc.property(anyState, someAsked, (findings, asked) => {
      const question = nextQuestion(findings, asked);
      claim(question === undefined || what(question.covers, findings, question.id), () => inShort(findings));
    }),
    states(10_000),
  );
}

test('a question asks for something, names nothing twice, and the gravest first', proofTime, () => {
  ofEveryQuestion((covers) => {
    const places = covers.map((key) => inOrderOfGravity.indexOf(key));
    return covers.length > 0 && places.every((place, at) => place > (places[at - 1] ?? -1));
  });
});

test('nothing that was told is asked, but whether a cold is more than a cold', proofTime, () => {
  ofEveryQuestion((covers, findings) =>
    covers.every((key) => findings[key] === undefined || (key === 'illness' && covers.includes('fever'))),
  );
});

test('at most four things are named in a sweep, and six in the last check', proofTime, () => {
  ofEveryQuestion((covers, _, id) => covers.length <= (id === 'sweep' ? 4 : id === 'closing' ? 6 : 9));
});

test('what is only volunteered is asked for in the question about clots, and nowhere else', proofTime, () => {
  ofEveryQuestion((covers, _, id) => id === 'clot' || !covers.some((key) => volunteered.has(key)));
});

test('an answer could raise the level: nobody is asked for nothing', proofTime, () => {
  const raises = (covers: readonly FindingKey[], findings: Findings): boolean => {
    const worse = covers
      .filter(isScaleKey)
      .filter((key) => findings[key] === undefined || key === 'illness')
      .reduce<Findings>((state, key) => withFinding(state, key, worstOf(key)), findings);
    const wheres = covers.includes('sites') ? sites.map((site) => ({ ...worse, sites: [site] })) : [worse];
    return wheres.some((where) => severity(where) > severity(findings) || askedFor(where).length > 0);
  };
  ofEveryQuestion(raises);
});

test(
  'there are reasons exactly when there is a question, and each of them needs what is asked',
  proofTime,
  () => {
    fc.assert(
      fc.property(anyState, someAsked, (findings, asked) => {
        const covers = askedFor(findings, asked);
        const reasons = reasonsToAsk(findings, asked);
        const needed = reasons.every(({ missing }) => missing.some((key) => covers.includes(key)));
        claim(needed && reasons.length > 0 === covers.length > 0, () => inShort(findings));
      }),
      states(3_000),
    );
  },
);

test('the order in which findings and places were told makes no difference', proofTime, () => {
  fc.assert(
    fc.property(anyState, (findings) => {
      const turned: Findings = {
        ...Object.fromEntries(Object.entries(findings).toReversed()),
        ...(findings.sites && { sites: findings.sites.toReversed() }),
      };
      claim(String(askedFor(findings)) === String(askedFor(turned)), () => inShort(findings));
    }),
    states(5_000),
  );
});

const anyConversation = fc
  .tuple(anyTruth, fc.oneof(fc.constant<FindingKey[]>([]), fc.constant<FindingKey[]>(['sites']), someKeys))
  .map(([truth, keys]) => ({ truth, talk: converse(partOf(truth, keys), truth) }));

test(
  'whatever is true and told: it ends after at most eight questions, and no answer lowers the level',
  proofTime,
  () => {
    fc.assert(
      fc.property(anyConversation, ({ truth, talk }) => {
        const rises = talk.severities.every((level, at) => level >= (talk.severities[at - 1] ?? 0));
        claim(rises && talk.asked.length <= 8, () => `${inWords(truth)}: ${questionsIn(talk)}`);
      }),
      states(5_000),
    );
  },
);

test('whatever is true and told: at most two questions follow a red flag', proofTime, () => {
  fc.assert(
    fc.property(anyConversation, ({ truth, talk }) => {
      claim(askedAfterRedFlag(talk) <= 2, () => `${inWords(truth)}: ${questionsIn(talk)}`);
    }),
    states(5_000),
  );
});

/** What can only be found out where it is plausible. */
const gated: readonly FindingKey[] = ['darkUrine', 'cold', 'deformity', 'rockHard', 'jointTrouble'];
const soreLegs = anyTruth
  .filter(({ pain, sites: [...where] = [] }) => pain !== 'none' && where.some((site) => site !== 'skin'))
  .map((truth) => ({ truth, talk: converse(partOf(truth, ['sites']), truth) }));

test(
  'with sore legs, "run" is heard against the truth only by what is volunteered, not plausible or a seventh thing',
  proofTime,
  () => {
    const short = new Map<string, string>();
    fc.assert(
      fc.property(soreLegs, ({ truth, talk }) => {
        const implausible = gated.filter((key) => talk.findings[key] === undefined);
        const owed: Findings = { ...answeredFor(truth, talk.findings), ...partOf({}, implausible) };
        const ran = allowsRun(assess(talk.findings).level) && !allowsRun(assess(owed).level);
        const full = talk.asked.some(({ id, covers }) => id === 'closing' && covers.length === 6);
        if (ran && !full) short.set(causeOf(owed, talk.findings), `${inWords(truth)}: ${questionsIn(talk)}`);
      }),
      states(5_000),
    );
    expect([...short]).toEqual([]);
  },
);

test('nobody is asked without end, though only part of each question is answered', proofTime, () => {
  fc.assert(
    fc.property(anyTruth, (truth) => {
      let findings: Findings = {};
      const asked: QuestionId[] = [];
      for (let question = nextQuestion(findings, asked); question; question = nextQuestion(findings, asked)) {
        const untold = question.covers.filter((key) => findings[key] === undefined);
        asked.push(question.id);
        findings = { ...findings, ...partOf(truth, untold.slice(0, 1)) };
        claim(asked.length <= 40, () => `${inWords(truth)}: ${asked.join(' ')}`);
      }
    }),
    states(3_000),
  );
});
