/** A clone of the project in a folder of its own, with stand-ins for the two command-line tools on its path. */
import { type ChildProcess, spawn } from 'node:child_process';
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

type Script = (
  args?: readonly string[],
  env?: NodeJS.ProcessEnv,
  started?: (process: ChildProcess) => void,
) => Promise<Ran>;

export type Clone = {
  readonly folder: string;
  /** `npm run deploy` with these arguments. */
  deploy: Script;
  /** `npm run doctor`. */
  doctor: Script;
  /** `npm run ask`. */
  ask: Script;
  /** `npm run ear`. */
  ear: Script;
  /** What Amazon knows by now. */
  amazon: () => Amazon;
  /** Makes Amazon know something else. */
  change: (changes: Partial<Amazon>) => void;
  /** Makes it new again: nothing is built, and Amazon knows nothing but this. What was compiled stays so. */
  renew: (known?: Partial<Amazon>) => void;
  read: (path: string) => string;
  remove: () => void;
};

const nothing: Amazon = { skills: [], functions: [], uploads: 0, endpoint: '', enabled: [], calls: [] };

/** A new clone, and an Amazon that knows nothing but this. */
export function newClone(known: Partial<Amazon> = {}): Clone {
  const folder = mkdtempSync(join(tmpdir(), 'leg-check-'));
  for (const part of ['tools', 'src', 'lambda', 'package.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const tools = join(folder, 'stand-ins');
  mkdirSync(tools);
  const file = join(folder, 'amazon.json');
  for (const tool of ['npx', 'osls']) standIn(tools, tool, file);
  const amazon = (): Amazon => JSON.parse(readFileSync(file, 'utf8'));
  const change = (changes: Partial<Amazon>, from = amazon()): void =>
    writeFileSync(file, JSON.stringify({ ...from, ...changes }));
  const renew = (knows: Partial<Amazon> = {}): void => {
    for (const made of ['dist', '.ask', '.aws']) rmSync(join(folder, made), { recursive: true, force: true });
    cpSync(join(root, 'skill-package'), join(folder, 'skill-package'), { recursive: true });
    change(knows, nothing);
  };
  renew(known);
  // Each command is a few processes; compiled once, they start twice as fast.
  const NODE_COMPILE_CACHE = join(folder, '.cache');
  const env = { NODE_COMPILE_CACHE, HOME: folder, PATH: [tools, process.env.PATH].join(delimiter) };
  const script =
    (name: string): Script =>
    (args = [], more = {}, started = undefined) =>
      start(process.execPath, [`tools/${name}.ts`, ...args], folder, { ...env, ...more }, started);
  return {
    folder,
    deploy: script('deploy'),
    doctor: script('doctor'),
    ask: script('ask'),
    ear: script('ear'),
    amazon,
    change,
    renew,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** An executable that runs the stand-in with the Node that runs the tests; ask-cli is not told by its environment. */
function standIn(folder: string, tool: string, amazon: string): void {
  const { NODE_COMPILE_CACHE = '' } = process.env;
  const file = join(folder, tool);
  const script = join(import.meta.dirname, `stand-in-${tool}.ts`);
  const version = '[ "$1" = --version ] && exec echo 1.0.0';
  const told = `STAND_IN_AMAZON='${amazon}' NODE_COMPILE_CACHE='${NODE_COMPILE_CACHE}'`;
  writeFileSync(file, `#!/bin/sh\n${version}\n${told} exec '${process.execPath}' '${script}' "$@"\n`);
  chmodSync(file, 0o755);
}

/** Runs a program to its end, in an environment that holds this and nothing else. */
export function start(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
  started: (process: ChildProcess) => void = () => {},
): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], { cwd, env });
    started(child);
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
