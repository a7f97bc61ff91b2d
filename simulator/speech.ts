import type { Response } from 'ask-sdk-model';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What a response says, as one line of plain text; empty when it says nothing. */
export function plainSpeech({ outputSpeech }: Response): string {
  if (outputSpeech === undefined) return '';
  const text = outputSpeech.type === 'SSML' ? withoutTags(outputSpeech.ssml) : outputSpeech.text;
  return text.replace(/\s+/g, ' ').trim();
}

/** SSML as text: tags fall away, a pause or a new sentence leaves a space. */
function withoutTags(ssml: string): string {
  return ssml
    .replace(/<(?:break|\/s|\/p)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
      return ENTITIES[name] ?? whole;
    });
}
