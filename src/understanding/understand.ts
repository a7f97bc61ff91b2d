/** How an utterance is read, from its words to what is left of them. Pure, deterministic; never throws. */
import { answering, replyOf } from './answers/answers.ts';
import { correctsIn, echoedIn } from './answers/corrections.ts';
import { namesIn } from './answers/named.ts';
import { offerTaken } from './answers/offers.ts';
import { settle } from './answers/settle.ts';
import { someOnly } from './answers/someOfThem.ts';
import { asFarAsRead } from './answers/unreadTails.ts';
import { ticked } from './clauses/answeredLists.ts';
import { clausesOf } from './clauses/clauses.ts';
import { asOneQuestion, placeIn } from './clauses/clauseWords.ts';
import { withoutEchoedQuestion } from './clauses/echoedQuestion.ts';
import { asidesIn } from './findings/asides.ts';
import { withEveryRun } from './findings/everyRuns.ts';
import { voicedIn } from './findings/everythingTold.ts';
import { evidenceFor } from './findings/evidence.ts';
import { downIn, faintIn, legsGoneIn, withoutFaintDenied } from './findings/faints.ts';
import { withoutHealed } from './findings/healed.ts';
import { heartsIn } from './findings/hearts.ts';
import { inContext } from './findings/inContext.ts';
import { daysBefore, overIn } from './findings/lately.ts';
import { onlyNamed } from './findings/namedThings.ts';
import { numbOfBack, yesOfBack } from './findings/ofBack.ts';
import { noiseIn } from './findings/onlyNoise.ts';
import { openingOf } from './findings/openings.ts';
import { withSpokenOf } from './findings/spokenOf.ts';
import { suspectedIn } from './findings/suspicions.ts';
import { tightnessIn } from './findings/tightness.ts';
import { withoutUnasked } from './findings/unasked.ts';
import { unreadOf } from './findings/unread.ts';
import { hurtingIn, isSaidPainless, ofTiredness, withExcepted, worst } from './findings/whatCounts.ts';
import { type Context, type Heard, nothing } from './heard.ts';
import { isScored } from './numbers/scored.ts';
import { elsewhereIn, withoutPlaces } from './places/elsewhere.ts';
import { belowOnlySkin } from './places/onlySkin.ts';
import { placesOf } from './places/places.ts';
import { sideIn, toSayBack } from './places/sideIn.ts';
import { requestBeside } from './requests/besideAnswer.ts';
import { toldOf } from './requests/onBehalf.ts';
import { isUnderCareIn, outsideIn, requestIn } from './requests/requests.ts';
import { signsElsewhereIn } from './requests/signsElsewhere.ts';
import { termsOf } from './terms/terms.ts';
import { tellsBeginning, timesOf } from './time/sinceWhen.ts';
import { withoutSlips } from './words/slips.ts';
import { withoutTurns } from './words/turned.ts';
import { meaningful, wordsOf } from './words/words.ts';

export function understand(said: string, context: Context = {}): Heard {
  const { spoken, ...ofWhom } = toldOf(wordsOf(said), context.whose);
  const words = withoutTurns(withoutSlips(meaningful(spoken)));
  const asked = context.asked ?? [];
  const isOffer = asked.length === 0 && context.yesMeans === 'good';
  if (words.length === 0) return isOffer ? { ...nothing, ...answering(offerTaken(spoken)) } : nothing;
  const clauses = clausesOf(ticked(withoutEchoedQuestion(termsOf(words, asked), asked)), asked.length > 0);
  const { voiced, standing } = voicedIn(clauses, asked, context);
  const places = placesOf(clauses, standing, voiced, asked);
  const complaints = withEveryRun(
    [...voiced, ...openingOf(clauses, standing, voiced, places.bare, asked)],
    clauses,
    asked,
  );
  const hasPlace = [...complaints, ...places.bare.map(({ site }) => ({ sites: [site] }))].some(({ sites }) =>
    sites.some((site) => !places.wrong.includes(site)),
  );
  const elsewhere = elsewhereIn(clauses, standing, complaints, hasPlace, asked);
  const own =
    onlyNamed(clauses, context) ??
    complaints
      .filter(({ clause }) => clause !== echoedIn(clauses))
      .map((mention) => withoutPlaces(mention, elsewhere, clauses, asked));
  const isPlaced = places.sites.length > 0 || own.some(({ sites }) => sites.length > 0);
  const told = numbOfBack(inContext(own, clauses, standing, context), context, isPlaced);
  const again = clauses.findIndex(({ terms }) => terms.some(({ entry }) => entry?.is === 'correction'));
  const hurts = hurtingIn(told, asked, [
    ...places.bare.map(({ clause }) => clause),
    ...(again < 0 ? [] : [again]),
  ]);
  // "It only started this morning with my period" is of what was told before
  const isOfOther = elsewhere.only && !(elsewhere.pelvic && own.length === 0 && clauses.some(tellsBeginning));
  const times = isOfOther ? {} : ofTiredness(timesOf(clauses, standing, asked, told, hurts, context), told);
  const dated = withoutHealed([...told, ...(times.mention ? [times.mention] : [])]);
  const everything = [...dated, ...suspectedIn(clauses, standing, dated, asked)];
  if (places.sites.length === 0) everything.push(...tightnessIn(everything, clauses, asked));
  if (elsewhere.floor !== undefined) everything.push(elsewhere.floor);
  const over = [
    ...overIn(clauses, standing, everything, asked, context.lately),
    ...heartsIn(clauses, standing, asked),
  ];
  everything.push(...over, ...legsGoneIn(everything, clauses), ...downIn(clauses, standing));
  const corrects = correctsIn(clauses);
  const complains =
    again >= 0 || hurts.size > 0 || isPlaced || everything.some(({ sites }) => sites.length > 0);
  const side = elsewhere.only ? undefined : sideIn(words, clauses, asked, complains);
  const reply =
    (context.yesMeans === 'bad' ? someOnly(clauses, asked) : undefined) ??
    replyOf(clauses, standing, context.yesMeans === 'good');
  const { fainted, explained } = faintIn(everything, clauses, context.faint === true ? reply : undefined);
  const sure = withoutFaintDenied([...everything, ...explained], clauses, asked);
  const all = withSpokenOf(sure, clauses, standing, context, reply);
  const names = namesIn(clauses, standing);
  const plainly = settle(asked, context.yesMeans, reply, all, names, places.sites.length > 0);
  const settled = { ...plainly, base: yesOfBack(plainly.base, context) };
  const outcome = isOffer ? settled : asFarAsRead(settled, clauses, standing, all, asked);
  const wrong = [...places.wrong, ...belowOnlySkin(clauses, standing, all)];
  const findings = withExcepted(worst(outcome.base, all, places.sites, places.wrong), places.bare);
  const wanted = corrects ? findings : withoutUnasked(findings, all, clauses, asked);
  const withSide = asOneQuestion(asked, side?.value ? { ...wanted, side: side.value } : wanted);
  const tells = Object.keys(withSide).length > 0;
  const answer = isOffer ? offerTaken(spoken, clauses, reply, tells) : outcome.answer;
  const signs = signsElsewhereIn(spoken);
  const requested = requestIn(spoken, {
    signs,
    siteIn: () => withSide.sites?.[0] ?? placeIn(clauses),
    alone: asked.length === 0 && answer === undefined && !tells,
    answered: isOffer && !tells,
    offered: isOffer,
    refused: answer === 'no',
  });
  const request = requestBeside(requested, elsewhere, { told: withSide, asked, answer, words: spoken });
  const evidence = evidenceFor(withSide, words, {
    everything: all,
    side,
    bare: places.bare,
    answer: outcome.base,
    answered: reply.used,
  });
  return {
    findings: withSide,
    ...answering(answer),
    ...(request === undefined ? {} : { request }),
    ...(wrong.length === 0 ? {} : { wrong }),
    ...(corrects ? { corrects: true } : {}),
    ...toSayBack(side?.name, times.since),
    ...(fainted === undefined ? {} : { fainted }),
    ...daysBefore(all, clauses, standing, { over, asked, isNo: outcome.answer === 'no' }),
    ...(signs.length === 0 ? {} : { signs }),
    ...asidesIn(clauses, withSide, context),
    ...(isScored(evidence, said) ? { scored: true } : {}),
    ...noiseIn(clauses, standing, asked, withSide),
    ...ofWhom,
    ...(isUnderCareIn(spoken) ? { underCare: true } : {}),
    ...outsideIn(spoken),
    ...(findings.pain === 'none' && isSaidPainless(all) ? { painless: true } : {}),
    evidence,
    unread: unreadOf(clauses, words, evidence, all, standing),
  };
}
