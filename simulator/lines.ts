/** What is said, as the README shows it: who says it, and lines that are broken between words. */

const SPEAKERS = 7;

/** "alexa  Any chest pain …", with the lines that follow below the first word. */
export function asSaid(speaker: 'you' | 'alexa', text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > width - SPEAKERS && line !== '') {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line]
    .map((each, n) => (n === 0 ? speaker.padEnd(SPEAKERS) : ''.padEnd(SPEAKERS)) + each)
    .join('\n');
}
