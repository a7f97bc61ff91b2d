/** What raises the risk of a clot, in words by which people do not count it as such: "only a PE", "they kept me in". */
import type { Row } from '../entries.ts';
import { happenedToRunner, ifAsked, ofLegBy, ofRunner } from './rows.ts';

const many =
  '(four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty)';
const spell = '(weeks|week|fortnight|month|months)';
const resting = '(sofa|couch|settee|back|bed|recliner)';
const cast = '(cast|plaster|pot|stookie|moon boot|aircast|walking boot|splint)';
/** What keeps somebody in bed, and for how long it counts. */
const ill =
  '(ill|sick|poorly|with [the|a|an|my|bad] (flu|covid|virus|bug|pneumonia|dengue|malaria|typhoid|jaundice|fever|viral|viral fever|chest infection|infection))';
const long = `(a [whole|full|good] week|a fortnight|${many} days|(two|three|four) weeks|weeks)`;
const thinners =
  '(apixaban|eliquis|warfarin|xarelto|rivaroxaban|edoxaban|dabigatran|pradaxa|heparin|clexane|blood thinner|blood thinner (needles|needle|jabs|injections)|blood thinners|thinners|anticoagulant|anticoagulants)';
const joint = '(hip|knee|ankle|shoulder|acl|achilles|ligament|cartilage|tendon)';
/** Lands that are hours away from most runners; who only comes from there has not travelled. */
const far =
  '(thailand|bali|vietnam|india|pakistan|bangladesh|nepal|sri lanka|nigeria|lagos|ghana|accra|kenya|nairobi|south africa|cape town|johannesburg|dubai|australia|sydney|melbourne|perth|new zealand|auckland|japan|tokyo|china|hong kong|singapore|malaysia|the philippines|manila|america|the states|the us|florida|orlando|new york|california|las vegas|canada|toronto|vancouver|mexico|cancun|brazil|argentina|jamaica|barbados|the caribbean|mauritius|the maldives|delhi|mumbai|lahore|karachi)';

/** Had once, it counts for good. */
const everHad = (phrases: string): Row => [
  phrases,
  {
    is: 'property',
    placeless: true,
    event: true,
    lasting: true,
    frames: [{ says: { clotRisk: 'major' }, not: { clotRisk: 'none' } }],
  },
];

export const clotRows: readonly Row[] = [
  // an earlier clot
  everHad(
    '(had|have had|was|just|only|got) (a|my|one|two|that) (pe|p e), (a|my) (pe|p e) (once|before|last year|years ago|in), phlebitis, thrombophlebitis, (had|got|have) [a|the] filter (put in|fitted|placed|put), (vena cava|ivc) filter',
  ),
  ifAsked(
    'clotRisk',
    'and (me|myself) (once|too|twice|as well), (one|ones) in my (leg|calf|lung|lungs|thigh)',
    {
      clotRisk: 'major',
    },
  ),
  ofRunner('lupus anticoagulant', { clotRisk: 'unsure' }, { clotRisk: 'none' }),
  ofRunner(
    "antiphospholipid [syndrome], hughes syndrome, thrombophilia, [factor (five|v)] leiden, protein (c|s) deficiency, blood (is|'s) [a bit|a little|too|quite|very|kind of|rather] (sticky|thick), (thick|sticky) blood",
    { clotRisk: 'unsure' },
    { clotRisk: 'none' },
  ),
  // what thins the blood, and why it was taken
  happenedToRunner(
    `(stopped|took me off|taken off|came off|come off|finished|finished with) [taking] [my|the] ${thinners} (yesterday|last week|this week|on monday|a week ago|two weeks ago|last month|the other day)`,
    { bloodThinner: 'no', clotRisk: 'unsure' },
    { bloodThinner: 'unsure' },
  ),
  ofRunner('<my> inr [checked|checks|test|tests|level|clinic]', { bloodThinner: 'yes' }, {}),
  ofRunner('(mechanical|metal|artificial|tin|pig) [heart] valve', { bloodThinner: 'unsure' }, {}),
  ifAsked(
    'bloodThinner',
    '(something|tablet|tablets|pill|pills|medicine|stuff) (to|that) (thin|thins) it, (injection|injections|jab|jabs|needle|needles) in (the|my) (belly|tummy|stomach)',
    { bloodThinner: 'unsure' },
  ),
  // cancers and what is taken for them
  ofRunner(
    'myeloma, leukaemia, leukemia, lymphoma, carcinoma, sarcoma, mesothelioma, tamoxifen, letrozole, anastrozole, herceptin, (polycythaemia|polycythemia), essential thrombocythaemia',
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  ifAsked(
    'clotRisk',
    'had <my> [prostate|breast|bowel|skin|lung|testicular|ovarian|cervical|thyroid] cancer',
    {
      clotRisk: 'unsure',
    },
  ),
  // operations and a stay in bed
  happenedToRunner(
    `(cut|took|had|have had) a (lump|growth|mass|tumour) (out|off|removed|cut out|taken out), (was|were|been) under for (an|one|two|three|four|five|six|a few|several|${many}) (hour|hours), (general anaesthetic|general anesthetic|put me under|put me to sleep|under anaesthetic|under anesthesia), (they|surgeon|doctors) [only|just] (put|screwed|fixed|hammered) (a|some|the) (rod|plate|pin|pins|screws|nail|metal|metalwork) (in|into), ${joint} (replacement|resurfacing|reconstruction|arthroscopy)`,
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  happenedToRunner(
    `kept me in [hospital] [for] (a week|a few days|ten days|a fortnight|two weeks|a couple of days|days|(two|three|four|five|six|seven) (days|nights)), been flat on (my|me) back, ${spell} (stuck|lying|flat|laid|lay|sat|sitting|laid up) [up|flat|down] (on|in) (the|my|me|a) ${resting}, (stuck|lying|flat|laid|lay) [up] (on|in) (the|my|me) ${resting} for [the last|about|nearly|over] [a|one|two|three|four|five|six|few] ${spell}, housebound, (${cast}|boot) off (last|on monday|on tuesday|on wednesday|on thursday|on friday|yesterday|this week|two weeks ago|a week ago), (took|got|had|cut) (the|my|me) ${cast} off, (leg|foot|ankle|it) in a (boot|${cast}) (for|until|till|up to), (was|been|am) in a (boot|${cast})`,
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  happenedToRunner(
    `(removed|remove|took off|taken off|cut off) (my|the|me) [left|right] [ankle|walking|air|surgical|medical|foot|leg] (boot|brace|${cast}), [ankle|walking|surgical|medical] (boot|${cast}) (removed|taken off|was removed|was taken off|has been removed|got removed),
     (out of|came out of|got out of|come out of|coming out of) (the|my|a|me) [ankle|walking|air|surgical|medical|orthopaedic] (boot|brace|${cast}) (last|this|on|yesterday|recently|a (week|fortnight|month)|(one|two|three|four|five|six|ten|a few|a couple of) (days|weeks)),
     in bed with [the|a|my|me] [bad] (back|sciatica) [for] [about|nearly|almost|over|like|the last] ${long}, (was|been|flat|lay|lying|laid) in bed [for] [about|nearly|almost|over|like|the last] ${long},
     (spent|lost) [about|nearly|almost|over] ${long} in bed`,
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  happenedToRunner(
    `in bed ${ill} [for] [about|nearly|almost|over|like|the last] ${long}`,
    { clotRisk: 'major', illness: 'recovering' },
    { clotRisk: 'none' },
  ),
  happenedToRunner(
    `(am|still) in bed ${ill} [for] [about|nearly|almost|over|like|the last] ${long}`,
    { clotRisk: 'major', illness: 'unwell' },
    { clotRisk: 'none' },
  ),
  ofRunner('(weeks|week|fortnight|month|months|days) on [the] crutches', {
    clotRisk: 'major',
    walking: 'unable',
  }),
  ofRunner('non (weight bearing|weightbearing)', { walking: 'unable' }),
  happenedToRunner('on [the] crutches (until|till)', { clotRisk: 'unsure' }),
  ifAsked('clotRisk', 'in a wheelchair, kept me in [overnight|hospital]', { clotRisk: 'unsure' }),
  // journeys
  happenedToRunner(
    `(got|came|come|arrived|landed|been) (home|back|in|over) from ${far}, (travelled|traveled|flew|flown) [all the way] [home|back|in|over] from ${far}, (am|is|just|only|was) back from ${far}, ${many} hours stuck (on|in) [the|a], ${many} hours in [a] traffic, (two|three|four|five) days on (the|a) (train|bus|coach|road|trans siberian), (been|was|were) (sat|sitting|stuck) on (a|the) (coach|plane) (to|from)`,
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  // "No flights longer than six hours": five count as well
  happenedToRunner(
    '(flight|flights|trip|trips|drive|drives|journey|journeys) (longer than|over|more than|above) (five|six|seven|eight|nine|ten|twelve) hours',
    { clotRisk: 'major' },
    { clotRisk: 'unsure' },
  ),
  ifAsked('clotRisk', '(drive|driving) for a living, (lorry|truck|coach|bus|taxi|cab|hgv) driver', {
    clotRisk: 'unsure',
  }),
  // told by the way, behind a no: what came out, who came home, what is taken for the heart, how old they are
  happenedToRunner(
    `(landed|flew in|touched down|got in) [back|home] [yesterday|today] from ${far}, ${many} hours (on|in|aboard) (a|an|the|that) [ryanair|easyjet|night|sleeper|tour|overnight|budget|packed|cramped|mega|charter|greyhound|flix|national express] (bus|coach|plane|train|minibus|car|van|flight), (come|came|got|stepped|just) off (a|the|our|my) (long haul|long flight|red eye|transatlantic|long haul flight),
     (discharged|released|out|home|sent home|back) [of|from] (icu|itu|intensive care|hdu|high dependency)`,
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  ifAsked(
    'clotRisk',
    `(landed|flew in|touched down) [back|home] [yesterday|today] from, (come|came|got|stepped|just) off (a|the|our|my) (cruise|cruise ship|ship), (emigrated|immigrated|relocated|moved continents), moved [here|over|back] from (abroad|overseas|${far}),
     (discharged|released|sent home|let out|got out|came out|come out) (of|from) [the] (hospital|ward), (had|having|got) (them|it|that|one) (done|out|removed|taken out) (last|this|on|yesterday|two weeks|three weeks|a week|a fortnight|a month|a few weeks), tubes tied, (thing|bit|lump|growth|mass|section|part) (cut|taken|whipped|chopped) out`,
    { clotRisk: 'unsure' },
  ),
  happenedToRunner(
    '(had|have had|having|got) <my> (gallbladder|gall bladder|appendix|womb|uterus|ovaries|ovary|spleen|kidney|prostate|thyroid) [taken|whipped|cut] (out|removed) [just|only|about] (last|this|yesterday|on|a|two|three|four|five|six|recently)',
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  [
    '(had|got|have|given) (a|the|my|me) new (hip|knee) (at (easter|christmas|new year)|last (week|month)|this (week|month|year|spring|summer|winter))',
    {
      is: 'property',
      placeless: true,
      event: true,
      lasting: true,
      frames: [{ asked: 'clotRisk', says: { clotRisk: 'unsure' }, not: {} }],
    },
  ],
  everHad(
    '(have|got|had|with) (a|the|my) filter in, filter (to|that|for) (stop|stops|stopping|catch|catches|catching) (them|clots|it)',
  ),
  ifAsked(
    'pregnant',
    "(he|she|they|it|this one) (is|are|'s) [only|just|now|about|all of] ((one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|twenty|thirty) days|(one|two|three|four|five|six) weeks|days|weeks) old",
    { clotRisk: 'unsure' },
  ),
  ifAsked('pregnant', '(not|no longer) pregnant (any more|anymore|now|any longer)', {
    pregnant: 'no',
    clotRisk: 'unsure',
  }),
  ifAsked('pregnant', '(baby|babies|newborn) yes, am a [brand] (new|first time) (mum|mom|mam|mummy|mother)', {
    clotRisk: 'unsure',
  }),
  ifAsked(
    'clotRisk',
    '(am|turning|turn|will be|be|hit|hitting) (sixty|seventy|eighty|ninety) [one|two|three|four|five|six|seven|eight|nine] (in|this|next|on|come), pension and all, pensioner, oap, (drawing|draw|claiming|get|on) (my|me|a|the) [state] pension, (got|have) (a|my|me) bus pass, [the] mini one',
    { clotRisk: 'minor' },
  ),
  ifAsked('bloodThinner', '(inject|injecting|jab|jabbing) them', { bloodThinner: 'yes' }),
  ifAsked(
    'bloodThinner',
    '(inject|injecting) (it|myself|one), for (the|my|me) (af|a fib|afib|atrial fibrillation|fibrillation|valve|stent|irregular heartbeat), (cardiologist|heart doctor|heart specialist|haematologist|hematologist) (gives|gave|put|puts|prescribes|prescribed) [me], [a|the|my] (stent|stents)',
    { bloodThinner: 'unsure' },
    { bloodThinner: 'no' },
  ),
  // pregnancy, birth and hormones
  ofRunner(
    "[the|my|our] baby is due, baby 's due, due any (minute|day|moment|time) [now], (week|weeks|fortnight|days) overdue",
    { pregnant: 'yes', clotRisk: 'major' },
    { pregnant: 'no' },
  ),
  ifAsked('pregnant', '[the] test had (two|double) lines, two lines on (the|a|my) [pregnancy] test', {
    pregnant: 'yes',
    clotRisk: 'major',
  }),
  ifAsked(
    'pregnant',
    'test (was|is|came back|came up|came out|said|says) positive, positive [pregnancy] test, (i am|am) [a bit|a week|a few days|two weeks] late [though]',
    { pregnant: 'unsure', clotRisk: 'unsure' },
    { pregnant: 'no' },
  ),
  ifAsked('pregnant', '[i] (am|was|running|be) late (for|to|with|today|tonight)', {}),
  ofRunner('covid test (was|is|came back) positive', {}, {}),
  happenedToRunner(
    "baby (came|arrived|was born) [just|only|about] (one|two|three|four|five|six|a|a few|a couple of) (weeks|days|week|month) (ago|back), baby (is|'s) [just|only|about] (one|two|three|four|five|six) weeks [and], (miscarriage|miscarried|lost the baby|stillbirth)",
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  ofRunner('ivf, fertility (treatment|drugs|injections|jabs)', { clotRisk: 'unsure' }, { clotRisk: 'none' }),
  happenedToRunner(
    '(stopped|came off|come off) the pill (on|yesterday|last week|this week|a week ago|two weeks ago|the other)',
    { clotRisk: 'minor' },
    {},
  ),
  // what a clot does to a leg
  ofLegBy('(pudgier|chubbier|pudgy)', { swelling: 'clear' }, { swelling: 'slight' }, { swelling: 'none' }),
];
