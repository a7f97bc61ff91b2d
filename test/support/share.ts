/**
 * How much is drawn at random. `npm test` takes a quarter of what is written in the tests, so that it ends soon;
 * `PROOF_SHARE=1 npm test` takes all of it, `PROOF_SHARE=10` ten times as much, and mutation testing, which draws the
 * same thousands of times, hardly any.
 */
const taken = Number(process.env.PROOF_SHARE ?? 0.25);

export const share = (count: number): number => Math.ceil(count * taken);
