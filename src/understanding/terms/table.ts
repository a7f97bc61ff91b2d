/** All phrases of the tables, in one; of two that fit the one that was added first counts. */
import type { Entry } from '../entries.ts';
import { abilityRows } from '../lexicon/abilities.ts';
import { alarmRows } from '../lexicon/alarms.ts';
import { banterIdle, banterRows } from '../lexicon/banter.ts';
import { behindNoRows } from '../lexicon/behindNo.ts';
import { besideNoRows } from '../lexicon/besideNo.ts';
import { boutRows } from '../lexicon/bouts.ts';
import { breathRows } from '../lexicon/breath.ts';
import { closingRows } from '../lexicon/closings.ts';
import { clotRows } from '../lexicon/clots.ts';
import { complaintRows } from '../lexicon/complaints.ts';
import { everydayRows } from '../lexicon/everyday.ts';
import { faintRows } from '../lexicon/faints.ts';
import { historyRows } from '../lexicon/history.ts';
import { idlePhrases } from '../lexicon/idle.ts';
import { latelyRows } from '../lexicon/lately.ts';
import { learnedRows } from '../lexicon/learnedEnglish.ts';
import { limbRows } from '../lexicon/limbs.ts';
import { markRows } from '../lexicon/marks.ts';
import { nerveRows } from '../lexicon/nerves.ts';
import { placeRows } from '../lexicon/places.ts';
import { plainRows } from '../lexicon/plainWords.ts';
import { roundaboutRows } from '../lexicon/roundabout.ts';
import { southAsianIdle, southAsianRows } from '../lexicon/southAsia.ts';
import { stiffnessRows } from '../lexicon/stiffness.ts';
import { sweepingRows } from '../lexicon/sweeping.ts';
import { urineRows } from '../lexicon/urine.ts';
import { phrasesOf } from '../phrases.ts';

export const table = phrasesOf<Entry>();
for (const phrases of [...idlePhrases, ...southAsianIdle]) table.add(phrases, { is: 'idle' });
for (const phrases of banterIdle) table.add(phrases, { is: 'idle' });
for (const rows of [
  banterRows,
  sweepingRows,
  behindNoRows,
  southAsianRows,
  boutRows,
  breathRows,
  faintRows,
  nerveRows,
  limbRows,
  plainRows,
  closingRows,
  clotRows,
  besideNoRows,
  latelyRows,
  alarmRows,
  urineRows,
  stiffnessRows,
  markRows,
  historyRows,
  abilityRows,
  complaintRows,
  everydayRows,
  learnedRows,
  placeRows,
  roundaboutRows,
]) {
  for (const [phrases, entry] of rows) table.add(phrases, entry);
}
