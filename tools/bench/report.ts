/** Results: printed, and with `--docs` written into their section of docs/benchmarks.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { machine } from './machine.ts';

export const page = new URL('../../docs/benchmarks.md', import.meta.url);

/** A table whose columns stand below each other, in a terminal as in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** "met", or "**not met**". */
export const judge = (met: boolean): string => (met ? 'met' : '**not met**');

/** Whether a figure is as low as it should be, and else by how much it is not. */
export const within = (figure: number, most: number): string =>
  figure <= most ? 'met' : `**not met**, ${Number((figure / most).toPrecision(2))} times as much`;

/** Prints a result, and writes it down when asked to. */
export function publish(section: string, text: string): void {
  const whole = `${text}\n\nMeasured on: ${machine()}.`;
  process.stdout.write(`${whole}\n`);
  if (!process.argv.includes('--docs')) return;
  writeFileSync(page, withSection(readFileSync(page, 'utf8'), section, whole));
}

/** The page with what stands between the marks of a section replaced. */
export function withSection(text: string, section: string, content: string): string {
  const [begin, end] = [`<!-- ${section} -->`, `<!-- /${section} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no section between ${begin} and ${end}`);
  return `${text.slice(0, from)}${begin}\n${content}\n${text.slice(to)}`;
}
