/** The English phrasebook: short, warm and plain. */
import type { Phrasebook } from '../phrasebook.ts';
import { aboutAnswer } from './aboutAnswer.ts';
import { crossTrain, moreOn } from './activities.ts';
import { alarms } from './alarms.ts';
import { company } from './company.ts';
import type { Dialect } from './dialects.ts';
import { offers } from './offers.ts';
import { questions } from './questions.ts';
import { screen } from './screen.ts';
import { story } from './story.ts';
import { stretches } from './stretches.ts';
import { thread } from './thread.ts';
import { tips } from './tips.ts';
import { topics } from './topics.ts';
import { verdicts } from './verdicts.ts';

export const english = (dialect: Dialect): Phrasebook => ({
  thread,
  story: story(dialect),
  questions: questions(dialect),
  alarms: alarms(dialect),
  verdicts: verdicts(dialect),
  aboutAnswer: aboutAnswer(dialect),
  advice: {
    tips,
    alongTheWay: (tip) => `Tip: ${tip}`,
    onRequest: (tip) => `Here's one: ${tip}`,
    noMoreTips: "That's all the tips I have.",
    stretches,
    crossTrain: crossTrain(dialect),
    moreOn: moreOn(dialect),
    topics: topics(dialect),
  },
  company: company(dialect),
  offers,
  screen: screen(dialect),
});
