/** `npm run ask -- configure`: ask-cli in the version that deployments use, with whatever follows. */
import { spawnSync } from 'node:child_process';
import { ask, inherited } from './deploy/tools.ts';

const { program, args } = ask(process.argv.slice(2));
/** npm runs scripts at the root, but ask-cli works on the folder it is called in. */
const cwd = process.env.INIT_CWD ?? process.cwd();
const { status } = spawnSync(program, args, { cwd, stdio: 'inherit', env: inherited(program) });
process.exitCode = status ?? 1;
