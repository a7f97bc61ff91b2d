import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const TERMINAL = fileURLToPath(new URL('../../simulator/terminal.ts', import.meta.url));

/** Runs the terminal as `npm start` does, with the bundle that was built before the tests. */
function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [TERMINAL, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('the terminal', () => {
  it('answers each line of standard input with one line, and skips blank ones', () => {
    const { status, stdout, stderr } = run([], 'open leg check\n\nhelp\n');
    expect(lines(stdout)).toHaveLength(2);
    expect(stdout).not.toMatch(/[<>{}]|you>/);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('says its arguments one after the other', () => {
    const { status, stdout } = run(['open leg check', 'help', 'stop']);
    expect(lines(stdout)).toHaveLength(3);
    expect(status).toBe(0);
  });

  it('shows each request and response as JSON when asked to', () => {
    const { stdout } = run(['--json', 'open leg check']);
    const [request, response] = stdout
      .split(/(?<=^\})\n/m)
      .filter(Boolean)
      .map((text) => JSON.parse(text));
    expect(request).toMatchObject({ request: { type: 'LaunchRequest', locale: 'en-US' } });
    expect(response).toMatchObject({ version: '1.0', response: { shouldEndSession: false } });
  });

  it('tells how each turn was read when asked to, apart from what Alexa says', () => {
    const { stdout, stderr } = run(['--heard', 'my left calf is a bit sore', 'no']);
    expect(lines(stdout)).toHaveLength(2);
    expect(stdout).not.toMatch(/heard/);
    expect(stderr).toMatch(/heard “my left calf is a bit sore”\n[\s\S]*sites: calf/);
    expect(stderr).toMatch(/heard “no”\n/);
  });

  it('refuses an unknown locale and names the available ones', () => {
    const { status, stdout, stderr } = run(['--locale', 'tlh-QO', 'help']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/tlh-QO.*en-US/);
  });
});
