/** Answers the browser: the page, its parts, and turns of a conversation. Keeps nothing and logs nothing. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { UnknownLocale } from '../skill.ts';
import { isDeeper, isText, Unreadable } from './reading.ts';

/** Something the server sends. */
export type Sent = { readonly type: string; readonly body: string | Buffer };

export type Routes = {
  /** what is to be seen at a path */
  readonly get: (path: string) => Promise<Sent | undefined>;
  /** what is to be done with the JSON sent to a path */
  readonly post: Readonly<Record<string, (sent: unknown) => Promise<unknown>>>;
};

const LARGEST_BODY = 64 * 1024;

/** Several times what a conversation needs, and far from where a walk through it would run out of stack. */
const DEEPEST_BODY = 32;

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Raised when a request is refused, with the HTTP status that says so. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/**
 * The style sheets that the screen's renderer writes into the page: its fonts, and an empty one that it fills later.
 * When they change, the browser's console names the hash that is needed.
 */
const RENDERER_STYLES =
  "'sha256-0m0LKXThezoWGdp/my9e/160EseIM4OebgLZeNFkUwA=' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Everything comes from here, and nothing is inline. The renderer, as Amazon publishes it, needs `eval`, and it holds
 * its own machine code as data.
 */
const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self' 'unsafe-eval'",
    `style-src 'self' ${RENDERER_STYLES}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'microphone=(self), camera=(), geolocation=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Answers one request. Never throws, and tells the page in words what is wrong with what it sent. */
export async function answer(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const { type, body } = await contentFor(routes, request);
    send(response, 200, type, body);
  } catch (error) {
    const status = statusFor(error);
    const message = status < 500 && error instanceof Error ? error.message : 'The console failed.';
    // What is left of a body that is too large is not worth reading.
    if (status === 413) response.setHeader('connection', 'close');
    send(response, status, 'application/json', JSON.stringify({ error: message }));
  }
}

function statusFor(error: unknown): number {
  if (error instanceof Refused) return error.status;
  return error instanceof Unreadable || error instanceof UnknownLocale ? 400 : 500;
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { ...HEADERS, 'content-type': type }).end(body);
}

async function contentFor({ get, post }: Routes, request: IncomingMessage): Promise<Sent> {
  refuseStrangers(request);
  const [path = '/'] = (request.url ?? '/').split('?');
  if (request.method === 'GET') {
    const found = await get(path);
    if (found) return found;
    throw new Refused(404, `There is nothing at ${path}.`);
  }
  const act = Object.hasOwn(post, path) ? post[path] : undefined;
  if (request.method !== 'POST' || act === undefined) throw new Refused(405, 'That cannot be done here.');
  const result = await act(await readJson(request));
  return { type: 'application/json', body: JSON.stringify(result) };
}

/**
 * A page elsewhere must not talk to us: neither under a name of its own that leads here (DNS rebinding), which shows
 * in the host, nor from its own place, which shows in the origin.
 */
function refuseStrangers({ headersDistinct, headers: { origin } }: IncomingMessage): void {
  // Names of hosts have no case; and of two, nobody knows which the browser meant.
  const [host = '', ...others] = headersDistinct.host?.map((each) => each.toLowerCase()) ?? [];
  if (!LOOPBACK.has(host.replace(/:\d+$/, '')) || others.length > 0)
    throw new Refused(403, 'This page is for this machine only.');
  if (origin !== undefined && origin !== `http://${host}`) throw new Refused(403, 'Not from another page.');
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    throw new Refused(415, 'JSON is needed (content-type: application/json).');
  }
  const sent = parsed(await textOf(request));
  if (isDeeper(sent, DEEPEST_BODY)) throw new Unreadable('That is nested too deeply.');
  return sent;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Unreadable('That is not JSON.');
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) {
    if (isText(chunk)) text += chunk;
    if (text.length > LARGEST_BODY) throw new Refused(413, 'That is too much at once.');
  }
  return text;
}
