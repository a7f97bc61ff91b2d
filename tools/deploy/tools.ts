/** The two command-line tools that a deployment is made with. They are given lists of arguments, never a shell line. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * Amazon's ask-cli, downloaded when it is first needed: 250 packages that building and testing do without.
 * It asks for any later antlr4ts, and the latest one is broken, so the one that works is pinned beside it.
 */
const ASK_PACKAGES = ['ask-cli@2.30.7', 'antlr4ts@0.5.0-alpha.4'];

export type Command = {
  readonly program: string;
  readonly args: readonly string[];
  /** The folder it runs in, from the root of the project. */
  readonly folder?: string;
  /** What it is told besides what it inherits. */
  readonly env?: Readonly<Record<string, string>>;
  /** Whether its standard output is the answer, to be read and not to be shown. */
  readonly quiet?: boolean;
};

/** ask-cli with these arguments. */
export function ask(args: readonly string[], more: Partial<Command> = {}): Command {
  const packages = ASK_PACKAGES.map((name) => `--package=${name}`);
  return { ...more, program: 'npx', args: ['--yes', ...packages, '--', 'ask', ...args] };
}

/** What ask-cli needs: the ways of this machine, to a browser, through a proxy and to the registry, and what is its own. */
const FOR_ASK =
  /^(PATH|HOME|USER|LOGNAME|SHELL|TERM|LANG|LC_\w+|TZ|TMPDIR|BROWSER|DISPLAY|WAYLAND_DISPLAY|XDG_RUNTIME_DIR|WSL_\w+|(https?|no)_proxy|NODE_EXTRA_CA_CERTS|npm_config_(cache|cafile|globalconfig|https_proxy|noproxy|prefix|proxy|registry|userconfig)|ASK_\w+)$/i;

/**
 * What a program inherits. Nobody locks what ask-cli is made of, so it gets no key but its own; it takes its sign-in from
 * the environment only where AWS keys stand beside it, and looks whether they do, not what they are.
 */
export function inherited(program: string, all = process.env): NodeJS.ProcessEnv {
  if (program !== 'npx') return all;
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = all;
  const keys = AWS_ACCESS_KEY_ID && AWS_SECRET_ACCESS_KEY ? NO_KEYS : {};
  return {
    ...Object.fromEntries(Object.entries(all).filter(([name]) => FOR_ASK.test(name))),
    ...keys,
    ...QUIET,
  };
}

const NO_KEYS = { AWS_ACCESS_KEY_ID: 'kept', AWS_SECRET_ACCESS_KEY: 'kept' };

/** No telemetry, and no reminder of newer versions than the pinned one. */
const QUIET = { ASK_SHARE_USAGE: 'false', ASK_SKIP_NEW_VERSION_REMINDER: 'true' };

/** osls with these arguments, told the skill's id and who gets the alarms. */
export const osls = (args: readonly string[], more: Partial<Command> = {}): Command => ({
  ...more,
  program: 'osls',
  args,
});

/** A terminal sends ctrl-C to all of its programs; these reach this one alone, and would leave the other unattended. */
const ENDINGS = ['SIGTERM', 'SIGHUP'] as const;

export type Outcome = { readonly ok: boolean; readonly stdout: string; readonly said: string };

/** Runs a command to its end, showing what it says unless it is quiet. Never throws; when this ends early, so does it. */
export function run({ program, args, folder, env, quiet }: Command): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], {
      cwd: folder === undefined ? root : `${root}/${folder}`,
      env: { ...inherited(program), ...env },
      stdio: ['inherit', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    let stopped = false;
    const stop = (signal: NodeJS.Signals): void => {
      stopped = true;
      child.kill(signal);
    };
    for (const signal of ENDINGS) process.on(signal, stop);
    child.stdout.on('data', (data: Buffer) => {
      stdout += data;
      if (!quiet) process.stdout.write(data);
    });
    child.stderr.on('data', (data: Buffer) => {
      stderr += data;
      if (!quiet) process.stderr.write(data);
    });
    child.on('error', ({ message }) => {
      if (!quiet) process.stderr.write(`${message}\n`);
      resolve({ ok: false, stdout: '', said: message });
    });
    child.on('close', (code) => {
      for (const signal of ENDINGS) process.off(signal, stop);
      resolve({ ok: code === 0 && !stopped, stdout, said: `${stdout}\n${stderr}`.trim() });
    });
  });
}

/** The command as one could type it at the root of the project. */
export function typed({ program, args, folder, env = {} }: Command): string {
  const told = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const line = [...told, ...asTyped(program, args)].map(quoted).join(' ');
  return folder === undefined ? line : `(cd ${folder} && ${line})`;
}

/** Both tools, and the Node that runs the build, are on the path of an npm script only. */
function asTyped(program: string, args: readonly string[]): readonly string[] {
  if (program === 'npx') return ['npm', 'run', 'ask', '--', ...args.slice(args.indexOf('ask') + 1)];
  if (program === 'node') return ['npm', 'run', 'build'];
  return program === 'osls' ? ['npx', 'osls', ...args] : [program, ...args];
}

/** As a shell takes it for one word; what stands for the skill's id is to be replaced anyway. */
const quoted = (word: string): string =>
  /^([\w@%+=:,./-]|<skill-id>)+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
