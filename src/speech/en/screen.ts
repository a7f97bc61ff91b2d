/** What is read on a screen: short, and in digits where they are quicker to read. */
import type { ScaleKey } from '../../triage/index.ts';
import type { ScreenWords } from '../screen.ts';
import type { Dialect } from './dialects.ts';
import { findingWords } from './findings.ts';
import { upper } from './lists.ts';
import { activityTitles, asideNotes, insteadNotes, somebodyNotes, stretchNotes, tipNotes } from './notes.ts';
import { stopRuleShown } from './stopping.ts';
import { topicNotes } from './topics.ts';

/** To be pointed at, a sign needs more than its name: what else it stands for. */
const toPointAt = ({ pee, statin }: Dialect): Readonly<Record<string, string>> => ({
  'chest:yes': 'Chest pain or hard to breathe',
  'darkUrine:yes': `Very dark ${pee}`,
  'nerve:saddle': 'Numb between the legs',
  'nerve:bothLegs': 'Both legs numb or tingling',
  'nerve:tingling': 'One leg numb or tingling',
  'nerve:weak': 'A weak leg or foot',
  'cold:yes': 'A cold or pale leg',
  'deformity:yes': 'It looks bent',
  'rockHard:yes': 'Rock-hard muscle',
  'pain:severe': 'It hurts a lot',
  'pain:mild': 'It hurts a bit',
  'swelling:clear': 'Clearly swollen',
  'heat:yes': 'Hot or red',
  'bruise:small': 'A coin-sized bruise',
  'walking:unable': "Can't take four steps",
  'walking:altered': 'I walk a bit differently',
  'dailyLife:stairs': 'Stairs are hard',
  'dailyLife:yes': 'Hard to get through the day',
  'motion:limited': 'Too stiff to move well',
  'illness:unwell': 'Chesty cough or aching all over',
  'illness:recovering': 'Just over an illness',
  'clotRisk:major': 'Long trip, surgery or a clot',
  'clotRisk:minor': 'The pill, smoking or over 60',
  'pregnant:yes': 'Pregnant, or a new baby',
  'bloodThinner:yes': 'A blood thinner',
  'pop:yes': 'A pop or snap',
  'injury:yes': 'A twist, fall or hard blow',
  'restPain:ache': 'A faint ache at rest',
  'restPain:yes': 'Pain at rest or at night',
  'jointTrouble:locked': 'A joint is stuck',
  'jointTrouble:catches': 'A joint catches',
  'jointTrouble:givesWay': 'A joint gives way',
  'quality:sharp': 'A sharp pain',
  // What would change the answer.
  'pain:extreme': 'More pain',
  'side:one': 'Only one side',
  'days:15+': 'A week or more',
  'race:marathon': 'A marathon lately',
  'statin:yes': upper(statin),
  'pelvicFloor:yes': 'Leaking, or heavy down below',
  'age:child': 'Under 18',
});

export const screen = (dialect: Dialect): ScreenWords => {
  const { pee, emergencyDigits, emergencyRoom } = dialect;
  const words = findingWords(dialect);
  const pointed = toPointAt(dialect);
  const sign = (key: ScaleKey, value: string) => {
    const named: Readonly<Record<string, string>> = words[key].is;
    return pointed[`${key}:${value}`] ?? upper(named[value] ?? words[key].name);
  };
  const called = `Call ${emergencyDigits}`;
  const titles = activityTitles(dialect);
  return {
    name: 'Leg Check',
    again: 'Once more',
    progress: (step, steps) => `${step} of about ${steps}`,

    headlines: {
      place: 'Where does it hurt?',
      pain: 'How bad does it get?',
      days: 'Since when?',
      course: 'How is it going?',
      sweep: 'Any of these right now?',
      body: 'Any of these?',
      clot: 'Any of these lately?',
      closing: 'Last check: any of these?',
      which: 'Which one is it?',
      faint: 'Did you faint, or nearly?',
      night: 'Is that just a bad night or two?',
    },
    atItsWorst: 'At its worst, walking or running',
    alone: (key: ScaleKey) => words[key].alone,
    sign,
    chosen: (said) => `${said}: yes`,
    sites: {
      legs: 'All over',
      quad: 'Thigh',
      hamstring: 'Hamstring',
      calf: 'Calf',
      glute: 'Buttock',
      adductor: 'Inner thigh',
      knee: 'Knee',
      ankle: 'Ankle',
      hip: 'Hip',
      groin: 'Groin',
      toe: 'Toes',
      achilles: 'Achilles',
      heel: 'Heel',
      arch: 'Sole',
      itBand: 'Outer thigh',
      shin: 'Shin',
      foot: 'Foot',
      lowBack: 'Lower back',
      skin: 'Skin',
      unsure: 'Not sure',
      none: 'Nowhere',
    },
    goOn: 'Next',
    more: 'More',
    views: { front: 'Front', back: 'Back' },
    legs: { Left: 'left', Right: 'right' },
    initials: { Left: 'L', Right: 'R' },
    rows: {
      side: { name: 'Which side?', both: 'Both the same', one: 'Just one' },
      days: {
        name: 'Since when?',
        '0-3': '0–3 days',
        '4-7': '4–7 days',
        '8-14': '1–2 weeks',
        '15+': 'Longer',
      },
      trend: { name: 'And now?', improving: 'Easing', same: 'The same', worse: 'Worse' },
      comesBack: { name: 'Keeps coming back?', no: 'No', yes: 'Yes' },
    },
    pain: { least: 'No pain', middle: 'Moderate', most: 'Worst ever' },
    yes: 'Yes',
    no: 'No',
    notSure: 'Not sure',
    none: 'None of these',
    nothingElse: 'Nothing else',

    ifAlarm: {
      chest: 'if your chest hurts or you struggle to breathe',
      nerve: "if you're numb between the legs or both legs are weak",
      cold: 'if a leg or foot has suddenly gone cold or pale',
      deformity: 'if a bone or joint looks bent or out of place',
      darkUrine: `if your ${pee} is dark, like cola`,
      rockHard: 'if a muscle is rock hard and hurts badly',
    },
    heardRight: 'Did I hear that right?',
    misheard: "I didn't say that",

    verdicts: {
      runAsPlanned: (_, __, outside) => ({
        word: outside === 'air' ? 'Inside' : 'Run',
        line: outside === 'air' ? 'No clean air' : outside === 'heat' ? 'Early, short' : 'As planned',
        signal: 'A green circle with a tick',
      }),
      easyRun: (_, __, outside) => ({
        word: outside === 'air' ? 'Inside' : 'Easy',
        line: outside === 'air' ? 'No clean air' : 'Half as far',
        signal: 'A green ring with a tick',
      }),
      crossTrain: (_, activity) => ({
        word: 'No run',
        line: activity ? insteadNotes[activity] : 'Not today',
        signal: activity ? titles[activity] : 'A yellow triangle with two arrows',
      }),
      rest: (days) => ({
        word: 'Rest',
        line: days === 1 ? '1 day off' : `${days} days off`,
        signal: 'An orange square with a pause sign',
      }),
      seeProfessional: () => ({
        word: 'Doctor',
        line: 'This week',
        signal: 'A coral diamond with a cross',
      }),
      urgentCare: () => ({
        word: 'Urgent',
        line: 'Doctor today',
        orElse: dialect.orElseRead,
        signal: 'A red octagon with an exclamation mark',
      }),
      // Without a number that is known there is nothing short to dial.
      emergency: () => ({
        ...(/^\d+$/.test(emergencyDigits)
          ? { word: called, line: 'Now' }
          : { word: 'Call', line: 'For help now' }),
        signal: 'A telephone in an octagon',
      }),
    },
    call: called,
    next: {
      runAsPlanned: stopRuleShown,
      easyRun: stopRuleShown,
      crossTrain: () => 'Then ask me again',
      rest: () => 'Then ask me again',
      seeProfessional: () => 'Before you run again',
      urgentCare: () => "No run till you're seen.",
      emergency: () => "I can't call for you.",
    },
    tips: tipNotes,
    tip: 'Tip',
    buttons: {
      stretching: 'Stretch',
      crossTraining: 'Instead',
      why: 'Why?',
      anotherTip: 'Tip',
      check: 'Check',
      areYouSure: 'My answer',
      stop: 'Done',
    },

    timer: { start: 'Start 30 seconds', unit: 'seconds' },
    stretches: stretchNotes,
    activities: titles,
    instead: 'Instead of a run',
    judgements: {
      fine: "Fine, as long as the sore part doesn't hurt.",
      loads: 'Better not. It would strain the sore part.',
      impact: 'As hard on your legs as a run. Treat it like one.',
      notNow: 'Not yet. Let it settle, or see someone first.',
      unwell: "Not while you're ill. Rest first.",
    },
    topics: topicNotes(dialect),
    why: 'Why?',
    still: (word) => `Still: ${word.toLowerCase()}`,
    whatWouldChange: 'What would change it',
    nothingWould: 'Nothing I left out would change it.',
    sources: 'Who says so',
    unreviewed: 'No clinician has reviewed my rules.',
    help: {
      title: "Tell me what's sore",
      lines: [
        'Ask for a stretch, or what to do instead.',
        'Ask why, or for a tip.',
        'Mention pregnancy, clots, diabetes or medicines.',
      ],
    },
    somebody: somebodyNotes,
    asides: asideNotes,
    notes: {
      guide: "I'm a guide, not a doctor.",
      urgentElsewhere: `Call ${emergencyDigits} now.`,
      goodbye: 'Take care of your legs.',
      sorry: "Sorry, I didn't get that.",
      cannotClear: "I can't clear you for a run. Take it easy today.",
      unchanged: 'My answer stays the same.',
      changed: 'Got it.',
      tellMe: 'Okay, tell me.',
      forAnother: 'Answer for them.',
      takenAsUnsure: "I'll take that as not sure.",
      takenBack: "Okay, that's put right.",
      sendsOff: 'Please get it checked today.',
      standsFirm: 'Please get it checked today.',
      noMoreTips: "That's all my tips for now.",
      noVerdictYet: "There's no answer yet.",
    },

    card: {
      title: 'Leg Check',
      text: `Leg Check is a guide for adult runners, not a doctor, and no substitute for professional medical advice. No clinician has reviewed it.\n\nWhatever an app says: call ${emergencyDigits} or go to ${emergencyRoom} for chest pain, trouble breathing, a leg that is suddenly cold, numb, weak or out of shape, very dark ${pee} after exercise, or numbness where you sit.\n\nSee a doctor today if one leg is swollen, a joint is hot, you have a fever with it, or you can't stand on it. If in doubt, ask one.`,
    },
  };
};
