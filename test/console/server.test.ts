/** The console's server: for this machine only, and safe whatever it is sent. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { openConsole } from '../../simulator/console/listen.ts';
import { share } from '../support/share.ts';

const served = await openConsole(0);
afterAll(() => served.close());

const place = { locale: 'en-US', device: 'show-8' };

async function post(path: string, body: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${served.url}${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  return { status: response.status, content: JSON.parse(await response.text()) };
}

const say = (utterance: unknown, more: object = {}) =>
  post('/say', JSON.stringify({ ...place, utterance, ...more }));

/** A request with headers that fetch does not let one choose. */
function knock(headers: Readonly<Record<string, string>> | readonly string[]): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request(`${served.url}/`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('who may ask', () => {
  test('the console answers under the names of this machine alone', async () => {
    const { port } = new URL(served.url);
    for (const host of ['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]'])
      expect(await knock({ host: `${host}:${port}` })).toBe(200);
    for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1.evil.example', '192.168.0.7'])
      expect(await knock({ host }), host).toBe(403);
  });

  test('of two names none counts, whichever comes first', async () => {
    const { host } = new URL(served.url);
    const names = ['evil.example', host, 'LOCALHOST'];
    for (const first of names)
      for (const second of names) expect(await knock(['Host', first, 'Host', second])).toBe(403);
  });

  test('another page may not talk through the browser', async () => {
    expect(await knock({ origin: 'https://evil.example' })).toBe(403);
    expect((await post('/say', '{}', { origin: 'null' })).status).toBe(403);
    expect(await knock({ origin: served.url })).toBe(200);
  });

  test('nobody reaches it over a network', async () => {
    const { port } = new URL(served.url);
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others)
      await expect(fetch(`http://${address}:${port}/`), address).rejects.toThrow();
    expect(new URL(served.url).hostname).toBe('127.0.0.1');
  });
});

describe('what is sent along', () => {
  test('lets the page use nothing from elsewhere and nothing inline, and nothing is kept', async () => {
    for (const path of ['/', '/page.js', '/page.css', '/setting', '/nowhere']) {
      const { headers } = await fetch(`${served.url}${path}`);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self' 'unsafe-eval';/,
      );
      expect(headers.get('content-security-policy')).not.toContain('unsafe-inline');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('bad bodies', () => {
  const bad: readonly (readonly [name: string, path: string, body: unknown, message: RegExp])[] = [
    ['no object', '/say', [], /JSON object/],
    ['no utterance', '/say', place, /say something/],
    ['a blank utterance', '/say', { ...place, utterance: ' ' }, /say something/],
    ['an utterance without end', '/say', { ...place, utterance: 'run '.repeat(200) }, /at most 500/],
    ['a number for an utterance', '/say', { ...place, utterance: 7 }, /say something/],
    ['an unknown locale', '/say', { ...place, utterance: 'hi', locale: 'tlh-QO' }, /tlh-QO.*en-US/],
    [
      'a locale that is a path',
      '/say',
      { ...place, utterance: 'hi', locale: '../../package' },
      /no interaction/,
    ],
    ['an unknown device', '/say', { ...place, utterance: 'hi', device: 'toaster' }, /show-8/],
    ['a thread of one letter', '/say', { ...place, utterance: 'hi', thread: 'x' }, /thread/],
    ['a session without an id', '/say', { ...place, utterance: 'hi', thread: { session: {} } }, /thread/],
    ['a screen without a token', '/say', { ...place, utterance: 'hi', thread: { screen: {} } }, /thread/],
    ['a touch without arguments', '/touch', place, /list/],
    ['a touch that is no text', '/touch', { ...place, arguments: [{ toString: 1 }] }, /list of texts/],
    ['a token that is none', '/touch', { ...place, arguments: [], token: 4 }, /token/],
  ];

  test.each(bad)('%s is refused with a reason', async (_, path, body, message) => {
    const { status, content } = await post(path, JSON.stringify(body));
    expect(status).toBe(400);
    expect(content.error).toMatch(message);
  });

  test('what is not JSON, too large, not for here or unknown is refused too', async () => {
    expect(await post('/say', 'run?')).toMatchObject({
      status: 400,
      content: { error: 'That is not JSON.' },
    });
    expect((await post('/say', '{}', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post('/say', JSON.stringify({ x: 'x'.repeat(100_000) }))).status).toBe(413);
    expect((await post('/constructor', '{}')).status).toBe(405);
    expect((await fetch(`${served.url}/../package.json`)).status).toBe(404);
    expect((await fetch(`${served.url}/engine/fonts/../../package.json`)).status).toBe(404);
  });

  test('lists in lists, and objects that are no texts, are the fault of whoever sent them', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const odd = '{"toString":1,"valueOf":2,"toJSON":3,"length":4}';
    const whole = { ...place, utterance: 'hi', arguments: [], token: 'x', source: {}, components: {} };
    for (const path of ['/say', '/touch']) {
      expect(await post(path, deep)).toMatchObject({ status: 400 });
      expect((await post(path, odd)).status).toBe(400);
      for (const name of [...Object.keys(whole), 'thread']) {
        const body = JSON.stringify({ ...whole, [name]: 'HERE' });
        expect((await post(path, body.replace('"HERE"', deep))).status, name).toBe(400);
        expect((await post(path, body.replace('"HERE"', odd))).status, name).toBeLessThan(500);
      }
    }
    const thread = `{"session":{"sessionId":"s","attributes":{"state":${deep}}}}`;
    const body = JSON.stringify({ ...whole, thread: 'HERE' }).replace('"HERE"', thread);
    expect((await post('/touch', body)).status).toBe(400);
  });

  test('no garbage is ever answered with a run', { timeout: 20_000 }, async () => {
    const clears = /easy run is fine|run as planned today/i;
    const thread = fc.record({ session: fc.record({ sessionId: fc.string(), attributes: fc.object() }) });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.jsonValue()),
        fc.option(thread),
        async (utterance, before) => {
          const { status, content } = await say(utterance, before ? { thread: before } : {});
          expect([200, 400]).toContain(status);
          expect(content.speech ?? '').not.toMatch(clears);
        },
      ),
      { numRuns: share(100) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue()), async (args) => {
        const { content } = await post(
          '/touch',
          JSON.stringify({ ...place, arguments: args, token: 'leg-check' }),
        );
        expect(content.speech ?? '').not.toMatch(clears);
      }),
      { numRuns: share(50) },
    );
  });
});

describe('npm run console', { timeout: 20_000 }, () => {
  const server = fileURLToPath(new URL('../../simulator/console/server.ts', import.meta.url));
  const run = (...args: readonly string[]) =>
    new Promise<{ code: unknown; stdout: string; stderr: string }>((resolve) => {
      execFile(process.execPath, [server, ...args], (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, stdout, stderr }),
      );
    });

  test('prints where it is, and nothing of what is said', async () => {
    const running = spawn(process.execPath, [server, '--port', '0']);
    let printed = '';
    for (const stream of [running.stdout, running.stderr])
      stream.on('data', (chunk) => (printed += String(chunk)));
    await once(running.stdout, 'data');
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0] ?? '';
    const before = printed;
    const headers = { 'content-type': 'application/json' };
    for (const utterance of ['my left calf is swollen', 'no', '{{']) {
      await fetch(`${url}/say`, { method: 'POST', headers, body: JSON.stringify({ ...place, utterance }) });
    }
    await fetch(`${url}/say`, { method: 'POST', headers, body: 'calf' });
    running.kill();
    await once(running, 'exit');
    expect(printed).toBe(before);
    expect(before).toContain('Ctrl-C');
  });

  test('refuses what is no port', async () => {
    const refused = { code: 2, stderr: expect.stringContaining('no port') };
    expect(await run('--port', '99999')).toMatchObject(refused);
  });

  test('takes the next port when its own is taken, but not when it was told one', async () => {
    const { port } = new URL(served.url);
    const next = await openConsole(Number(port), true);
    expect(next.url).not.toBe(served.url);
    await next.close();
    expect(await run('--port', port)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('EADDRINUSE'),
    });
  });
});
