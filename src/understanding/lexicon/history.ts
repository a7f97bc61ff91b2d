/** What went before: races, medicines, risks, age. */
import type { Row } from '../entries.ts';
import { happenedToRunner, ifAsked, ofRunner } from './rows.ts';

/** Medicines, of many millions, that do not thin the blood. */
const harmless = `((ramipril|lisinopril|amlodipine|losartan|enalapril|perindopril|candesartan|valsartan|olmesartan|telmisartan|indapamide|felodipine|levothyroxine|thyroxine|omeprazole|lansoprazole|pantoprazole|sertraline|citalopram|escitalopram|fluoxetine|mirtazapine|antidepressant|antidepressants|cetirizine|loratadine|antihistamine|antihistamines|inhaler|inhalers|vitamins|multivitamin|vitamin d) [[for] <my> (blood pressure|bp|thyroid)]|(blood pressure|bp|b p|thyroid|hay fever|allergy|vitamin|vitamins|iron|water) (tablet|tablets|pill|pills|medicine|meds|med|medication|stuff|one|ones|drug))`;

export const historyRows: readonly Row[] = [
  // races; what is left of one by the days since then is in `findings/races.ts`
  happenedToRunner(
    '(ran|run|did|done|finished|completed|raced|doing) [a|the|my|an|our|that|this] [full|first|whole|fourth|second|third|hilly|trail|local|city|hot|tough|big|charity] (marathon|boston|london marathon|new york marathon|full distance|ultra|fifty miler|comrades|iron man|ironman|london|hundred k|big marathon), marathon yesterday, every marathon',
    { race: 'marathon' },
  ),
  happenedToRunner(
    '(after|from|since) (my|the|a|that|our) [first|second|hilly|trail] half marathon, (just|only|plain) half marathon legs, (ran|run|did|done|finished|completed|raced) [a|the|my|an|our|that|this] [first|whole|full|hilly|trail|local|city|hot|tough|muddy|big|charity|second|third] (half|half marathon|great north|great north run|twenty one k|halves|twenty miler|twenty mile run|eighteen miler), after a half, half yesterday, marathon (last week|last weekend|a week ago|ten days ago), ran a marathon last weekend, longest run ever, my longest run, longest ever, furthest i have gone, mega long run, ran [my|a] huge pb, did manchester',
    { race: 'long' },
  ),
  happenedToRunner(
    '[way|long|well|far] past (pregnant|pregnancy|that age|having babies), menopausal, post menopausal',
    {
      pregnant: 'no',
    },
  ),
  // painkillers and other medicines
  happenedToRunner(
    '(ibuprofen|ibuprofens|advil|advils|nurofen|nurofens|brufen|motrin|anti inflammatories|anti inflammatory|paracetamol|paracetamols|tylenol|tylenols|panadol|panadols|crocin|dolo|acetaminophen|painkiller|painkillers|pain killer|pain relief|something for it|something for the pain|naproxen|aleve|diclofenac|combiflam|celebrex|co codamol|codeine|tramadol|solpadeine|endone|strong stuff|aspirin|aspirins|disprin|lemsip|took something|taken something|after [(the|a|my|me|one|two)] (tablet|tablets)|tablets are wearing off|popped a couple|popped two|necked some|dropped two|excedrin|aleves|midol|neurofen|ponstan|panado|panados|anadin|cuprofen|panamax|herron|dymadon|mersyndol|syndol|nuromol|maxigesic|saridon|zerodol|meftal|voveran|flexon|myprodol|doliprane|dafalgan|efferalgan|meloxicam|mobic|etoricoxib|arcoxia|toradol|ketorolac|oxycodone|percocet|vicodin|hydrocodone|norco|dihydrocodeine|zapain|naprosyn|vimovo|feminax|bufferin|dolo six fifty|voltaren tablets|the tablets)',
    { painkiller: 'yes' },
    { painkiller: 'no' },
  ),
  happenedToRunner(
    '(ibuprofen|voltarol|voltaren|ibuleve|rub on) gel, voltarol, voltaren, deep heat',
    { painkiller: 'unsure' },
    { painkiller: 'no' },
  ),
  happenedToRunner(
    '(tablet|tablets|pill|pills|meds|medication|thing for it) (today|taken|for it|in me|in my system), (took|taken|take) (a thing|a tablet|anything|tablets|any|a pill), drug free, in my system, stronger than communion wine, laid off them, skipped them, forgot my tablet',
    { painkiller: 'yes' },
    { painkiller: 'no' },
  ),
  happenedToRunner(
    '(gave|given|giving|give) (the|them|those|my|any|all) [(pain|the)] [(tablets|pills|painkillers|meds|ibuprofen|paracetamol)] (a miss|the flick|a swerve|the swerve|the heave ho|the elbow|a wide berth), (took|taken|take) nothing [for it], nothing in my system, not a tablet, skipped them, drug free, forgot my tablet, pills no, all i have taken is coffee, no (need|call|cause|reason|use) (for|of) [any|a] (painkillers|painkiller|tablets|tablet|pills|pill|paracetamol|ibuprofen|meds|medication|drugs)',
    { painkiller: 'no' },
    {},
  ),
  ofRunner(
    '[take|taking|on] [any] (blood thinner|blood thinners|blood thinner (needles|needle|jabs|injections)), (warfarin|thinners|anticoagulant|anticoagulants|apixaban|eliquis|xarelto|rivaroxaban|edoxaban|pradaxa|clexane|heparin|lovenox|tinzaparin|fragmin|rat poison|blood thinning|thin the blood|coumadin|dabigatran|savaysa|lixiana|acitrom|acenocoumarol|sintrom|marevan|enoxaparin|dalteparin|fondaparinux|arixtra|innohep|inhixa|marcoumar)',
    { bloodThinner: 'yes' },
  ),
  ofRunner('(clopidogrel|plavix|brilinta|ticagrelor|heart tablet|heart tablets|could be a thinner)', {
    bloodThinner: 'unsure',
  }),
  ofRunner('baby aspirin, junior aspirin, (blood pressure) (pill|tablet|tablets|pills)', {}),
  ofRunner(
    '(statin|statins|atorvastatin|lipitor|rosuvastatin|crestor|simvastatin|pravastatin|fluvastatin|pitavastatin|zocor|pravachol|livalo|rosuvas|rosulip|storvas|atorva|cholesterol (tablet|tablets|pill|pills|meds)|lipid tablet|something for [my|me] cholesterol|something for cholesterol)',
    { statin: 'yes' },
  ),
  ofRunner(
    '(for|against) [my|the|high|bad] [high] cholesterol, [take|taking|took|on] [a|some] (pill|pills|tablet|tablets|medicine|something|meds) (against|for) [my|the|high] [high] cholesterol, cholesterol (medicine|drug|drugs)',
    { statin: 'yes' },
  ),
  ofRunner(
    '(pill|pills|tablet|tablets|medicine|something|meds|injections|drugs) [for|to|that] (thin|thins|thinning|make thin|keep thin) [the|my|of] [the|my] blood, blood (thin|thinning) (tablet|tablets|medicine)',
    { bloodThinner: 'yes' },
  ),
  // Whoever takes only these takes no thinner; a tablet for cholesterol or sugar is a finding of its own.
  ifAsked(
    'bloodThinner',
    `(only|just|nothing but) [on|take|taking|have|got|the|my|me|a|an|i take|for] [a|an|my|the|me] ${harmless},
     only (tablet|tablets|pill|pills|medicine|medication|meds|drug|thing) [i (take|have|am on)] (is|are) [a|an|my|the] ${harmless}`,
    { bloodThinner: 'no' },
  ),
  [
    '(baby|low dose|low strength) aspirin, aspirin for (the|my) heart, aspirin (a day|every day|daily)',
    {
      is: 'property',
      placeless: true,
      frames: [{ asked: 'bloodThinner', says: { bloodThinner: 'no' }, not: { bloodThinner: 'no' } }],
    },
  ],
  happenedToRunner(
    '(skipped|left off|laid off|stopped|missed) (them|it|the tablets|the pills) (today|this morning)',
    { painkiller: 'no' },
    {},
  ),
  happenedToRunner(
    '(cipro|ciprofloxacin|levofloxacin|levaquin|floxacin|ciplox|cifran|ciproxin|ciprobay|ciflox|ciprinol|zenflox|ofloxacin|oflox|norfloxacin|norflox|noroxin|moxifloxacin|avelox|tavanic|levoflox|quinolone|quinolones|fluoroquinolone|fluoroquinolones)',
    { antibiotic: 'yes' },
  ),
  happenedToRunner(
    '(amoxicillin|penicillin|doxycycline|augmentin|flucloxacillin|azithromycin|zithromax|z pack|clarithromycin|erythromycin|cefalexin|cephalexin|keflex|trimethoprim|nitrofurantoin|macrobid|amoxil|azee|taxim|metronidazole|flagyl)',
    { antibiotic: 'no' },
  ),
  happenedToRunner('(antibiotic|antibiotics|anti bs|course of antibiotics)', { antibiotic: 'unsure' }),
  [
    '(pills|pill|tablets|tablet|meds|medication|drugs|took anything)',
    {
      is: 'property',
      placeless: true,
      event: true,
      frames: [{ asked: 'painkiller', says: { painkiller: 'yes' } }],
    },
  ],
  [
    '(thinner)',
    { is: 'property', placeless: true, frames: [{ asked: 'bloodThinner', says: { bloodThinner: 'yes' } }] },
  ],
  // risks of a clot
  happenedToRunner(
    '(had|have had|got|getting) <my> (gallbladder|gall bladder|appendix|tonsils|hernia|spleen|thyroid|kidney|womb|uterus|ovaries|prostate|cataract|bunion|varicose veins|metalwork) [taken|whipped] (out|removed|off|done|fixed|repaired), hysterectomy, mastectomy, appendectomy, cholecystectomy, laparoscopy, (on|in) (the|a) (plane|bus|train|coach|car) [for] (five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty) hours, (been|was|got|were) operated [on|of], (veins|hip|knee|hernia|appendix|womb|prostate) (done|out|taken out|removed|replaced)',
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  ofRunner(
    'in (the|my) (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth) month [of pregnancy], (expecting|waiting for) a child',
    { pregnant: 'yes', clotRisk: 'major' },
    { pregnant: 'no' },
  ),
  happenedToRunner(
    '(four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|sixteen) hours (in|on|by|behind) [the|a|my] (ute|truck|van|lorry|car|jeep|taxi|cab|bus|coach|train|road|wheel), by road (four|five|six|seven|eight|nine|ten|twelve) hours, hours in (cattle class|economy|coach class|the air|a middle seat|the middle seat), (flew|flown|flight|drove) [all the way] [from] (perth|sydney|melbourne|auckland|london|delhi|mumbai|dubai|toronto|vancouver|new york|singapore|tokyo|johannesburg|los angeles|boston|dublin|edinburgh|glasgow|manchester) to, (long haul|long haul flight|transatlantic|overnight flight|overnight bus|night bus|night coach|sleeper train|flew (home|back|in|over|from)|flown (home|back|in)|flying in from|flight home|hour flight|hours flight|off the plane|from the plane|on the plane|hours on the plane|landed back|hour haul|fourteen hour|hours in the car|hours in the commodore|hour drive|hours behind the wheel|nine hours with|all day driving|drive eleven hours|drove (adelaide|all day|nine|eight|ten|twelve|six|seven|five|for hours)|drive back from the hebrides|got back from (london|australia|america|new york|spain|india)|long trip|long flight|long drive|long trips|trips|trip|twelve hour train|flight|flights)',
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  happenedToRunner(
    '(surgery|operation|operations|op|an op|keyhole|arthroscopy|had it scoped|knee scope|scoped|under the knife|replaced|gall bladder (out|removed)|removal of my|went under|section|c section|caesarean|in plaster|in a cast|out of a cast|in pot|stookie|moon boot|laid up|bed rest|stuck in bed|bedbound|in hospital|on the crutches|just the crutches)',
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  ofRunner(
    '(cancer|chemo|chemotherapy|tumour|radiotherapy|oncologist)',
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  [
    '(dvt|blood clot|clot|clots|pulmonary embolism|thrombosis|(clot|clotting) [risk|risks])',
    {
      is: 'property',
      placeless: true,
      event: true,
      lasting: true,
      frames: [{ says: { clotRisk: 'major' }, not: { clotRisk: 'none' } }],
    },
  ],
  happenedToRunner(
    '(gave birth|given birth|had a baby|had my baby|postpartum|post natal|a newborn at|newborn at home|my newborn|had him|had her|she is only six weeks)',
    { clotRisk: 'major' },
    { clotRisk: 'none' },
  ),
  ofRunner(
    '(the pill|birth control|birth control pills|combined pill|mini pill|microgynon|yasmin|contraceptive|hrt|the patches|patches for the change|oestrogen|estrogen|hormone (patches|gel|replacement)|smoker|smoke|smoking|ciggies|ciggie|cigarettes|cigarette|fags|durries|on ten a day|twenty a day|ten a day|a day smoker)',
    { clotRisk: 'minor' },
    { clotRisk: 'none' },
  ),
  ofRunner(
    '(vape|vaping|e cig|puff bar|in remission|factor five|sticky blood|clotting disorder)',
    { clotRisk: 'unsure' },
    { clotRisk: 'none' },
  ),
  ofRunner('(over sixty|in my sixties|in my seventies|in my eighties|pensioner|bus pass|oap)', {
    clotRisk: 'minor',
    age: 'adult',
  }),
  ofRunner(
    '(pregnant|preggers|up the duff|bun in the oven|second trimester|third trimester|first trimester|weeks along|weeks gone|weeks pregnant|weeks expecting|months expecting|months gone|months pregnant|expecting|expecting (our|a baby|my|twins|a wee one|again|number)|(due|expecting) [a baby|twins|one|mine] in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|the spring|the summer|the autumn))',
    { pregnant: 'yes', clotRisk: 'major' },
    { pregnant: 'no' },
  ),
  ofRunner("(might be pregnant|could be pregnant|trying for one|period 's late|weeks late|a week late)", {
    pregnant: 'unsure',
  }),
  ofRunner(
    '(pregnancy|pregnant) test [was|is|came back|came out|said|says] (negative|no|clear)',
    { pregnant: 'no' },
    {},
  ),
  ofRunner(
    '(pregnant|pregnancy|expecting) not (this (week|month|year|time|one)|that i know of|as far as i know|me|likely|a chance|in this life|possible|a bit of it)',
    { pregnant: 'no' },
    { pregnant: 'no' },
  ),
  ofRunner('(pregnancy)', { pregnant: 'yes', clotRisk: 'major' }, { pregnant: 'no' }),
  ofRunner(
    '((i am|am|is) [a|an] [old]|year old) (bloke|man|fella|guy|lad|fellow|male), biologically impossible, wrong equipment',
    {
      pregnant: 'no',
    },
  ),
  ofRunner(
    '(diabetic|diabetes|type one|type two|the sugar|because of [my|the] sugar|sugar patient|have sugar|have the sugar|got the sugar|my sugars|sugars|touch of sugar|sugar problem|insulin|metformin|a one c)',
    { diabetes: 'yes' },
  ),
  // well or badly, what is controlled is there
  ofRunner(
    '(sugar|sugars|blood sugar|sugar level|sugar levels) (is|are) [not] [very|so|all that|really] [well|badly|poorly|properly|under] (controlled|control)',
    { diabetes: 'yes' },
    { diabetes: 'yes' },
  ),
  ofRunner(
    'off [the|my] (rat poison|warfarin|thinners|blood thinners|anticoagulants)',
    { bloodThinner: 'no' },
    { bloodThinner: 'yes' },
  ),
  ofRunner('(prediabetic|borderline diabetic|sugar is a bit high|gestational)', { diabetes: 'unsure' }),
  ofRunner('(in my (twenties|thirties|forties|fifties)|middle aged)', { age: 'adult' }),
  ofRunner('(in year four|third grade|primary school|year six)', { age: 'child' }),
  ofRunner('(doing my gcses|leaving cert|sophomore|in year ten|year eleven)', { age: 'teen' }),
];
