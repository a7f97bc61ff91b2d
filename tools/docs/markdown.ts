/** The little Markdown that the generated documentation needs. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** "a, b or c" */
export function list(items: readonly string[], last: 'and' | 'or'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`;
}

export const code = (text: string): string => `\`${text}\``;

/** The page with new content between `<!-- part -->` and `<!-- /part -->`; throws if it has no such place. */
export function filled(page: string, part: string, content: string): string {
  const between = new RegExp(`(<!-- ${part} -->\n).*?(<!-- /${part} -->)`, 's');
  if (!between.test(page)) throw new Error(`The page has no place for "${part}".`);
  return page.replace(between, (_, before: string, after: string) => `${before}${content}\n${after}`);
}
