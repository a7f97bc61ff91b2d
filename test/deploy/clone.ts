/** A clone of the project in a folder of its own, with stand-ins for the two command-line tools on its path. */
import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Amazon } from './stand-in.ts';

const root = join(import.meta.dirname, '../..');

export type Ran = { code: number | null; out: string; err: string };

export type Clone = {
  readonly folder: string;
  /** `npm run deploy` with these arguments. */
  deploy: (args?: readonly string[], env?: NodeJS.ProcessEnv) => Promise<Ran>;
  /** `npm run doctor`. */
  doctor: (args?: readonly string[], env?: NodeJS.ProcessEnv) => Promise<Ran>;
  /** What Amazon knows by now. */
  amazon: () => Amazon;
  /** Makes Amazon know something else. */
  change: (changes: Partial<Amazon>) => void;
  read: (path: string) => string;
  remove: () => void;
};

const nothing: Amazon = { skills: [], functions: [], uploads: 0, endpoint: '', enabled: [], calls: [] };

/** A new clone, and an Amazon that knows nothing but this. */
export function newClone(known: Partial<Amazon> = {}): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'leg-check-'));
  for (const part of ['scripts', 'src', 'lambda', 'skill-package', 'package.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const tools = join(folder, 'tools');
  mkdirSync(tools);
  for (const tool of ['npx', 'osls']) standIn(tools, tool);
  const file = join(folder, 'amazon.json');
  const amazon = (): Amazon => JSON.parse(readFileSync(file, 'utf8'));
  const change = (changes: Partial<Amazon>, from = amazon()): void =>
    writeFileSync(file, JSON.stringify({ ...from, ...changes }));
  change(known, nothing);
  // Each command is a few processes; compiled once, they start twice as fast.
  const NODE_COMPILE_CACHE = join(root, 'node_modules/.cache/leg-check');
  const env = {
    NODE_COMPILE_CACHE,
    HOME: folder,
    STAND_IN_AMAZON: file,
    PATH: [tools, process.env.PATH].join(delimiter),
  };
  const script =
    (name: string): Clone['deploy'] =>
    (args = [], more = {}) =>
      start(process.execPath, [`scripts/${name}.ts`, ...args], folder, { ...env, ...more });
  return {
    folder,
    deploy: script('deploy'),
    doctor: script('doctor'),
    amazon,
    change,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** An executable that runs the stand-in with the Node that runs the tests. */
function standIn(folder: string, tool: string): void {
  const file = join(folder, tool);
  const script = join(import.meta.dirname, `stand-in-${tool}.ts`);
  const version = '[ "$1" = --version ] && exec echo 1.0.0';
  writeFileSync(file, `#!/bin/sh\n${version}\nexec '${process.execPath}' '${script}' "$@"\n`);
  chmodSync(file, 0o755);
}

/** Runs a program to its end, in an environment that holds this and nothing else. */
export function start(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], { cwd, env });
    const ran: Ran = { code: null, out: '', err: '' };
    child.stdout.on('data', (data) => {
      ran.out += data;
    });
    child.stderr.on('data', (data) => {
      ran.err += data;
    });
    child.on('close', (code) => resolve({ ...ran, code }));
  });
}
