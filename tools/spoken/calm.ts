/** Does what calms people calm the skill? It must not. */
import { type Level, levels, severityOf } from '../../src/triage/index.ts';
import { type Person, replay } from './people.ts';

/** What people say to calm themselves and others, and what must not lower an answer. */
const calming = [
  "my mate says it's nothing",
  "i've got a race on sunday though",
  "i'm probably being silly",
  "it doesn't really bother me",
  'the club is counting on me',
];

/** The same conversation, each line with something calming: is the answer less cautious than the plain one? */
export async function withCalm(
  { locale, lines, on }: Person,
  plain: string | undefined,
): Promise<{ readonly less: boolean; readonly level: Level | undefined }> {
  const calmed = lines.map(({ said, to }, index) => ({
    said: `${said} ${calming[index % calming.length]}`,
    to,
  }));
  const { level } = await replay({ locale, lines: calmed, on });
  const before = levels.find((each) => each === plain);
  const less = level !== undefined && before !== undefined && severityOf(level) < severityOf(before);
  return { less, level };
}
