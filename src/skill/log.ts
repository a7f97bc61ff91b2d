/** Logging without health data: what broke and where, never what was said. */

/** An error's message may quote what the runner said, so only its name and the places in the code are logged. */
export function logFailure(error: Error): void {
  const at = (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '));
  process.stderr.write(`${JSON.stringify({ outcome: 'error', error: error.name, at })}\n`);
}
