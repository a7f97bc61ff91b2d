/**
 * Which words together ask for what, by the lists of `asking.ts`. The first rule that fits is what is asked: what is
 * more particular stands higher, the check low, small talk last.
 */
import type { OtherBeing, Request } from '../heard.ts';

export type RequestKind = Exclude<Request['kind'], 'aboutSomebody'> | OtherBeing;

/**
 * - `asks`: a question opens shortly before them ("can i …"), or closes right behind them ("… or not").
 * - `said`: the words stand somewhere, in this order, near each other.
 * - `only`: nothing else is said, but for politeness and times.
 * - `onlyFor`: the same, but for the place it is for.
 * - `first`: they begin the utterance or a sentence of it.
 * - `last`: they end it.
 * - `told`: a complaint; said, and not denied.
 * - `joined`: said, right behind each other.
 * - `asked`: said, something is asked, and nothing is told of a body.
 * - `plain`: said, nothing is asked for oneself, and nothing is told of a body.
 * - `theirs`: said of somebody, and no run of one's own is asked about.
 */
export type How =
  | 'asks'
  | 'said'
  | 'only'
  | 'onlyFor'
  | 'first'
  | 'last'
  | 'told'
  | 'joined'
  | 'asked'
  | 'plain'
  | 'theirs';

export type RequestRule = readonly [kind: RequestKind, how: How, ...lists: string[]];

/** What may not stand between the words of a rule: "should I run after yoga" is about the run. */
export const barriers: Readonly<Partial<Record<RequestKind, string>>> = {
  crossTraining: 'run',
  runningWhileSore: 'activity',
  stretching: 'run',
  animal: 'others',
  child: 'others',
  adult: 'others',
};

export const requestRules: readonly RequestRule[] = [
  ['help', 'only', 'help'],
  ['praise', 'only', 'niceSaid'],
  ['whenCanIRun', 'said', 'whenI', 'restart'],
  ['check', 'said', 'mayI', 'restart'],
  ['startOver', 'only', 'over'],
  ['startOver', 'said', 'weOver', 'over'],
  ['wait', 'only', 'wait'],
  ['repeat', 'only', 'pardon'],
  ['repeat', 'said', 'repeat'],
  ['repeat', 'said', 'say', 'again'],
  ['whatDoYouMean', 'said', 'means'],
  ['whatDoYouMean', 'said', 'whatIs', 'count'],
  ['stop', 'only', 'stop'],
  ['unrelated', 'first', 'command'],
  ['unrelated', 'said', 'canYou', 'trick'],
  ['unrelated', 'asks', 'trivia'],
  ['unrelated', 'said', 'bored'],
  ['unrelated', 'only', 'musical'],
  ['areYouADoctor', 'said', 'trust'],
  ['areYouADoctor', 'joined', 'youAre', 'medic'],
  ['whoAreYou', 'said', 'who'],
  ['whoAreYou', 'only', 'whatAreYou'],
  ['whoAreYou', 'joined', 'youAre', 'robot'],
  ['privacy', 'asks', 'record'],
  ['areYouSure', 'only', 'sure'],
  ['areYouSure', 'joined', 'youAre', 'certain'],
  ['areYouSure', 'said', 'doubting'],
  ['whatWouldChange', 'said', 'would', 'change'],
  ['sources', 'asks', 'source'],
  ['sources', 'only', 'source'],
  ['sources', 'said', 'sourceSaid'],
  ['warmUp', 'asks', 'warmUp'],
  ['lacticAcid', 'said', 'lactic'],
  ['heatOrIce', 'asks', 'ice'],
  ['heatOrIce', 'onlyFor', 'ice'],
  ['heatOrIce', 'told', 'iceOr'],
  ['heatOrIce', 'first', 'icePut'],
  ['painkiller', 'asks', 'painkiller'],
  ['stretching', 'asks', 'stretch'],
  ['stretching', 'onlyFor', 'stretch'],
  ['stretching', 'said', 'stretchOne'],
  ['strength', 'asks', 'strong'],
  ['strength', 'onlyFor', 'strong'],
  ['shoes', 'asks', 'shoe'],
  ['rest', 'asks', 'rest'],
  ['watchFor', 'said', 'watch'],
  ['whenCanIRun', 'said', 'whenI', 'run'],
  ['whenCanIRun', 'said', 'whenI', 'go'],
  ['whenCanIRun', 'said', 'whenI', 'whenRun'],
  ['anotherTip', 'asks', 'tip'],
  ['anotherTip', 'only', 'tip'],
  ['runningWhileSore', 'said', 'ask', 'sorelyBad', 'sorely'],
  ['runningWhileSore', 'said', 'ask', 'sorely', 'sorelyBad'],
  ['animal', 'theirs', 'animal', 'ail'],
  ['child', 'theirs', 'child', 'ail'],
  ['adult', 'theirs', 'adult', 'ail'],
  ['sorenessOrInjury', 'said', 'soreOr'],
  ['sorenessOrInjury', 'said', 'isBad'],
  ['seeSomeone', 'asks', 'carer'],
  ['seeSomeone', 'said', 'canWait'],
  ['goodAndBad', 'asks', 'goodBad'],
  ['goodAndBad', 'first', 'goodBad'],
  ['why', 'said', 'whyThis'],
  ['crossTraining', 'asks', 'activity'],
  ['crossTraining', 'joined', 'isA', 'activity', 'ok'],
  ['runningWhileSore', 'asks', 'harm'],
  ['runningWhileSore', 'joined', 'canYou', 'sorely'],
  ['runningWhileSore', 'said', 'ask', 'make', 'worse'],
  ['nutrition', 'asks', 'food'],
  ['recoveryTime', 'said', 'howLong', 'heal'],
  ['recoveryTime', 'only', 'healing'],
  ['sorenessOrInjury', 'asks', 'injury'],
  ['afterRace', 'asks', 'afterRace'],
  ['raceDay', 'said', 'raceAsk'],
  ['raceDay', 'said', 'mayI', 'racing'],
  ['raceDay', 'plain', 'race', 'day'],
  ['surface', 'said', 'groundOr'],
  ['surface', 'asks', 'ground'],
  ['howFast', 'said', 'howFast'],
  ['howFast', 'asks', 'faster'],
  ['howFar', 'said', 'howFar'],
  ['howFar', 'asks', 'further'],
  ['crossTraining', 'said', 'instead'],
  ['crossTraining', 'said', 'reckon', 'activity'],
  ['crossTraining', 'said', 'activity', 'thatOk'],
  ['crossTraining', 'plain', 'activity', 'swap'],
  ['crossTraining', 'only', 'activity'],
  ['weather', 'said', 'weatherAsk'],
  ['weather', 'said', 'ask', 'tooHot'],
  ['weather', 'asked', 'ask', 'inWeather'],
  ['weather', 'asked', 'inWeather', 'tail'],
  ['weather', 'asks', 'wear'],
  ['weather', 'only', 'rainy'],
  ['weather', 'plain', 'itIs', 'rainy'],
  ['weather', 'asked', 'rainy'],
  ['stitch', 'told', 'stitch'],
  ['blister', 'told', 'blister'],
  ['blister', 'asks', 'toenail'],
  ['cramp', 'told', 'hadCramp'],
  ['cramp', 'told', 'cramp', 'atNight'],
  ['cramp', 'told', 'atNight', 'cramp'],
  ['cramp', 'asks', 'cramp'],
  ['cramp', 'only', 'cramp'],
  ['clicking', 'told', 'joint', 'click'],
  ['clicking', 'asks', 'click'],
  ['jab', 'told', 'jab'],
  ['soreElsewhere', 'told', 'elbow', 'sore'],
  ['soreElsewhere', 'told', 'sore', 'elbow'],
  ['soreElsewhere', 'told', 'headache'],
  ['tomorrow', 'said', 'tomorrowAsk'],
  ['tomorrow', 'only', 'tomorrow'],
  ['check', 'said', 'verdict'],
  ['check', 'said', 'mayI', 'run'],
  ['check', 'said', 'mayI', 'go'],
  ['check', 'said', 'okTo', 'run'],
  ['check', 'said', 'okTo', 'go'],
  ['check', 'said', 'ask', 'ok', 'run'],
  ['check', 'first', 'planned'],
  ['check', 'said', 'run', 'leave'],
  ['check', 'said', 'keen', 'run'],
  ['check', 'said', 'reckon', 'run'],
  ['check', 'said', 'reckon', 'go'],
  ['check', 'said', 'run', 'thatOk'],
  ['check', 'said', 'run', 'decide'],
  ['check', 'said', 'ask', 'run', 'ok'],
  ['check', 'said', 'ask', 'run', 'helps'],
  ['check', 'said', 'isOk'],
  ['check', 'said', 'whatIf', 'run'],
  ['check', 'last', 'goodToGo'],
  ['check', 'only', 'checkOnly'],
  ['animal', 'joined', 'forThem', 'animal'],
  ['child', 'joined', 'forThem', 'child'],
  ['adult', 'joined', 'forThem', 'adult'],
  ['adult', 'said', 'them'],
  ['why', 'last', 'why'],
  ['why', 'first', 'whyIs'],
  ['repeat', 'only', 'again'],
  ['stop', 'said', 'enough'],
  ['stop', 'last', 'farewell'],
  ['swearing', 'joined', 'youAre', 'bad'],
  ['swearing', 'said', 'thing'],
  ['swearing', 'only', 'oath'],
  ['laughter', 'only', 'laugh'],
  ['laughter', 'said', 'laughing'],
  ['thanks', 'told', 'thanks'],
  ['praise', 'joined', 'youAre', 'nice'],
  ['praise', 'only', 'praise'],
  ['praise', 'said', 'niceSaid'],
  ['wait', 'joined', 'wait', 'errand'],
  ['greeting', 'only', 'hello'],
];
