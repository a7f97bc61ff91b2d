/** The parts of docs/developer-console.md that are the skill's own: what it answers, and where an utterance goes. */
import { loadModel } from '../../simulator/load-model.ts';
import { createRoute } from '../../simulator/route.ts';
import { startSession } from '../conversations/session.ts';
import { locales } from '../models.ts';
import { filled, list, table } from './markdown.ts';

export const consolePage = new URL('../../docs/developer-console.md', import.meta.url);

/** One goes from the first question over the answer to goodbye, one is urgent and argued with, one begins in a sentence. */
const conversations = [
  [
    'open leg check',
    'both my calves are a bit sore since yesterday, about a two',
    ...['no', 'no', 'no', 'why', 'can i swim instead', 'stop'],
  ],
  ['open leg check', 'my pee is the color of cola', 'are you sure', 'okay thanks'],
  ['ask leg check should i run today'],
];

/** One of each kind of way through the model; last the one with a dialog, of which whatever follows is part. */
const profiled = [
  'my left knee hurts about a three',
  'both my quads are a bit sore',
  'i took ibuprofen this morning',
  'how should i stretch my calves',
  'can i swim instead',
  'why',
  'stop',
  'should i run today',
];

type Row = readonly [said: string, heard: string];

/** The page with those parts as they should be now. */
export async function withAnswers(page: string): Promise<string> {
  const heard = await Promise.all(locales.map(async (locale) => [locale, await answersIn(locale)] as const));
  return filled(filled(page, 'profiler', profiledTable()), 'said', saidTables(heard));
}

async function answersIn(locale: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const turns of conversations) {
    const { say } = startSession(locale);
    for (const said of turns) rows.push([said, (await say(said)).speech]);
  }
  return rows.map(([said, heard], at) => [`\`${said}\`${whichOf(said, at, rows)}`, heard]);
}

/** Of several alike in a row, such as "no", which it is: a table of some rows is compared with that of all. */
function whichOf(said: string, at: number, rows: readonly Row[]): string {
  const alike = [...rows.keys()].filter((index) => rows[index]?.[0] === said);
  return alike.length > 2 ? ` (${alike.indexOf(at) + 1} of ${alike.length})` : '';
}

/** The whole once, and for others what is said there in other words. */
function saidTables(heard: readonly (readonly [string, readonly Row[]])[]): string {
  const [[, whole = []] = []] = heard;
  const alike = heard.filter(([, rows]) => differing(rows, whole).length === 0);
  const others = heard.filter(([, rows]) => differing(rows, whole).length > 0);
  return [
    `**${list(
      alike.map(([locale]) => locale),
      'and',
    )}**`,
    tableOf(whole),
    ...others.flatMap(([locale, rows]) => [
      `**${locale}**: the same, but for`,
      tableOf(differing(rows, whole)),
    ]),
  ].join('\n\n');
}

const differing = (rows: readonly Row[], whole: readonly Row[]): readonly Row[] =>
  rows.filter(([, heard], at) => heard !== whole[at]?.[1]);

const tableOf = (rows: readonly Row[]): string => table(['type', 'Alexa answers'], rows);

function profiledTable(): string {
  const route = createRoute(loadModel('en-US'));
  const rows = profiled.map((said) => {
    const { intent, slots } = route(said);
    const filledIn = Object.entries(slots).flatMap(([name, { value }]) =>
      value ? [`\`${name}\`: ${value}`] : [],
    );
    return [`\`${said}\``, intent, filledIn.join(', ')];
  });
  return table(['type', 'intent', 'slots'], rows);
}
