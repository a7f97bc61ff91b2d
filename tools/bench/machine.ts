/** The machine that measured, since figures mean nothing without it. */
import { cpus, release, totalmem, type } from 'node:os';

export function machine(): string {
  const [first] = cpus();
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return [
    `${first?.model.trim() ?? 'unknown CPU'}, ${cpus().length} cores, ${memory} GiB of memory`,
    `${type()} ${release()}, Node ${process.version}`,
    new Date().toISOString().slice(0, 10),
  ].join('; ');
}
