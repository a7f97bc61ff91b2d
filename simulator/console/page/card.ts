/** The card that a response puts into the Alexa app. */
import { el, part } from './dom.ts';

type Card = { title?: string; content?: string; text?: string };

/** Shows the card of a response, if it has one. */
export function showCard(response: unknown): void {
  const place = part('card', HTMLElement);
  const { title = '', content, text } = cardIn(response);
  const body = content ?? text;
  place.hidden = body === undefined;
  place.replaceChildren(
    el('h3', {}, 'In the Alexa app'),
    el('p', {}, el('strong', {}, title)),
    el('p', {}, body ?? ''),
  );
}

function cardIn(response: unknown): Card {
  const { response: { card = {} } = {} }: { response?: { card?: Card } } = Object(response);
  return card;
}
