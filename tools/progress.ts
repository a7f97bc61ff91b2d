/** How far a command has come, on standard error: one line that is written over at a terminal, a line each tenth elsewhere. */

/** @param what names the step that is being taken */
export function progress(done: number, of: number, what: string): void {
  const line = `${done} of ${of}: ${what}`;
  if (process.stderr.isTTY) process.stderr.write(`\r${line.padEnd(WIDTH)}`);
  else if (tenths(done, of) > tenths(done - 1, of)) process.stderr.write(`${line}\n`);
}

/** Takes the line away, before what came of it is printed. */
export function progressEnds(): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${''.padEnd(WIDTH)}\r`);
}

const WIDTH = 60;

const tenths = (done: number, of: number): number => Math.floor((10 * done) / of);
