/** Kinds of things that strangers said in a second round of conversations. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { type Context, understand } from '../../src/understanding/index.ts';

const findings = (said: string, context: Context = {}): Findings => understand(said, context).findings;
const bad = (...asked: FindingKey[]): Context => ({ asked, yesMeans: 'bad' });
const where: Context = { asked: ['sites', 'pain', 'days'] };

describe('what is played down', () => {
  test.each<[said: string, asked: FindingKey[], heard: Findings]>([
    ["stairs puff me out but the leg's good", ['heat'], { chest: 'unsure' }],
    ['walking to the shop puffs me out', [], { chest: 'unsure' }],
    ['the stairs take the wind out of me', [], { chest: 'unsure' }],
    ["the stairs don't puff me out", ['chest'], { chest: 'no' }],
    ['took an antacid and the pressure is still there', [], { chest: 'unsure' }],
    ['it is only gas small pressure is still there two out of ten', [], { chest: 'unsure' }],
    ['chest pain and my calf is a three', [], { chest: 'yes', pain: 'mild', sites: ['calf'] }],
    ['no chest pain about a four when i walk', [], { chest: 'no', pain: 'moderate' }],
    ["right foot's kinda floppy on the stairs", [], { nerve: 'weak', sites: ['foot'] }],
    ["my foot's not floppy", [], { nerve: 'none' }],
    [
      'knee keeps getting stuck for a sec then it clunks and is right as rain',
      [],
      { jointTrouble: 'catches' },
    ],
    ["hurts when it's stuck about a six", [], { jointTrouble: 'catches', pain: 'strong' }],
    ["it's stuck now and it hurts when it's stuck", [], { jointTrouble: 'locked' }],
    ['they removed my ankle boot last week', ['clotRisk'], { clotRisk: 'major' }],
    ['out of my walking boot ten days ago', ['clotRisk'], { clotRisk: 'major' }],
    ['i was in bed with the flu for twelve days', ['clotRisk'], { clotRisk: 'major', illness: 'recovering' }],
    ["i'm still in bed with the flu for five days", [], { clotRisk: 'major', illness: 'unwell' }],
    ['legs are weak so my husband has to carry me', [], { nerve: 'saddle' }],
    ["legs are weak and they won't hold me up", [], { nerve: 'saddle' }],
    ['both legs are weak but they hold me up', [], { nerve: 'saddle' }],
    ['sick and tired of my legs being weak', [], { nerve: 'saddle' }],
    [
      "no you heard it right but i'm walking fine mostly",
      ['darkUrine'],
      { darkUrine: 'yes', walking: 'altered' },
    ],
    ["no you didn't hear it right", ['darkUrine'], { darkUrine: 'no' }],
  ])('is heard: %s', (said, asked, heard) => {
    expect(findings(said, asked.length > 0 ? bad(...asked) : {})).toMatchObject(heard);
  });

  test.each<[said: string, asked: FindingKey[], key: FindingKey, heard: string | undefined]>([
    ['hills puff me out', [], 'chest', undefined],
    ['pressure in my calf is still there', [], 'chest', undefined],
    ['gas pressure in my chest two out of ten', [], 'pain', undefined],
    ['i took my boots off after the hike', ['clotRisk'], 'clotRisk', undefined],
    ['i was in bed for a day with a cold', ['clotRisk'], 'clotRisk', undefined],
    ["can't sleep in bed for weeks with this knee", [], 'clotRisk', undefined],
    ['knee was catching but it is right as rain now', [], 'jointTrouble', undefined],
    ['legs wobbly from being sick', [], 'nerve', undefined],
    ['legs feel weak but they hold me up fine', ['nerve'], 'nerve', 'unsure'],
    ['naw breathing like a mule', ['chest', 'nerve'], 'chest', 'no'],
    ["not a lick of that no ma'am", ['chest', 'nerve'], 'nerve', 'none'],
    ['not a bit of that', ['chest'], 'chest', 'no'],
    ['a bit of that', ['chest'], 'chest', 'yes'],
    ['not like that extreme boss six when i walk', ['rockHard'], 'rockHard', 'no'],
    ['not like that extreme but it is hard as rock', ['rockHard'], 'rockHard', 'yes'],
  ])('and no more than that: %s', (said, asked, key, heard) => {
    expect(findings(said, asked.length > 0 ? bad(...asked) : {})[key]).toBe(heard);
  });

  test('whether it could wait is asked, and corrects nothing', () => {
    const offer: Context = { yesMeans: 'good' };
    expect(understand("could it no wait till monday i've a shift", offer).corrects).toBeUndefined();
    expect(understand('could it no wait a few days', offer).corrects).toBeUndefined();
    expect(understand("no wait it's my knee", offer).corrects).toBe(true);
  });
});

describe('no alarm', () => {
  test.each<[said: string, heard: Findings]>([
    ['my calves are like stone', { pain: 'unsure', sites: ['calf'] }],
    ['my legs are like concrete', { pain: 'unsure', sites: ['legs'] }],
    ['i slept like a rock', { restPain: 'no' }],
    ["nothing's come up since yesterday can i get out", {}],
    ['no part at all only old cold', { illness: 'headCold' }],
    ['i had cold last week now ninety nine percent fine', { illness: 'recovering' }],
    ['cold means sneezing my legs are warm and perfect', { illness: 'headCold', cold: 'no', pain: 'none' }],
    ['bit hot of a night', {}],
    ['my foot is cold since last week', { cold: 'yes', sites: ['foot'] }],
  ])('%s', (said, heard) => {
    expect(findings(said)).toMatchObject(heard);
    expect(findings(said).rockHard).toBeUndefined();
    if (heard.cold !== 'yes') expect(findings(said).cold).not.toBe('yes');
  });

  test('hard to the touch, or asked for, it is hard', () => {
    expect(findings('the calf is like a rock to the touch').rockHard).toBe('yes');
    expect(findings('yeah the calf is like a rock', bad('rockHard')).rockHard).toBe('yes');
  });

  test('breath from stairs that is over', () => {
    const said = 'a smidge puffed on four flights yesterday but back to normal today';
    expect(findings(`oh no nothing like that ${said}`, bad('chest', 'darkUrine'))).toEqual({
      chest: 'no',
      darkUrine: 'no',
    });
  });

  test('up top is of the foot that was named', () => {
    const said = "nah chest's fine breathing's fine foot's warm sensation intact just sore up top";
    expect(findings(said, bad('chest', 'nerve', 'cold'))).toMatchObject({
      chest: 'no',
      nerve: 'none',
      cold: 'no',
    });
  });

  test('what clears up after the run is numb in runs', () => {
    const said = 'tops of my feet tingle and right foot slaps the ground clears up in twenty';
    expect(findings(said).nerve).toBe('duringRuns');
    expect(findings('my right foot slaps the ground').nerve).toBe('weak');
  });

  test('a strained muscle that is weak is no nerve', () => {
    expect(findings("it's just weaker when i bend the knee", bad('nerve')).nerve).not.toBe('weak');
    expect(findings("the hammy's a bit weak and sore where i tore it").nerve).toBeUndefined();
  });
});

describe('breath in odd words', () => {
  test.each([
    'breathing like a baby',
    "heart's going like a dream",
    "chest's mean as",
    "breathing's nice and easy",
    'puffed at the top of the climb and had it back in seconds',
    'winded on the hill but i got my breath back in a minute or two',
    'short of breath on the brae but it settled in a minute',
  ])('well: %s', (said) => {
    expect(findings(said, bad('chest', 'cold')).chest).toBe('no');
  });

  test.each([
    "there's a mean pain in my chest",
    "breathing's not easy",
    'my heart is mean fast',
    'breathing is easy when i sit but not when i walk',
    "breathing's fine when i sit but not when i walk",
    'my breathing went funny on an easy run',
    'chest tight on the hill but i got it back in a minute',
    'winded on the hill and i never got my breath back',
    'short of breath on the stairs but it settled in a minute',
    'short of breath on the climb and it settled after twenty minutes',
    'breathing problem not there pain in chest is there',
    'i passed out at the top of the climb but i got it back in a minute',
  ])('not well: %s', (said) => {
    expect(findings(said, bad('chest', 'cold')).chest).toMatch(/^(yes|unsure)$/);
  });
});

describe('a denial behind its thing, a degree before its place', () => {
  test.each<[said: string, heard: Findings]>([
    ['swelling not there temperature not there', { swelling: 'none', fever: 'no' }],
    ['a snap i did not feel two paracetamol i took', { pop: 'no', painkiller: 'yes' }],
    ['fever not there numbness is there', { fever: 'no', nerve: 'tingling' }],
    ['only slightly my knee is hurting', { pain: 'mild', sites: ['knee'] }],
    ['too much calf is paining', { pain: 'strong', sites: ['calf'] }],
  ])('%s', (said, heard) => {
    expect(findings(said, bad('swelling', 'fever', 'pop', 'painkiller', 'nerve', 'pain'))).toMatchObject(
      heard,
    );
  });

  test('what nobody looked for is not known', () => {
    const asked = bad('bruise', 'swelling', 'darkUrine');
    expect(findings('i never looked for a bruise', asked).bruise).toBe('unsure');
    expect(findings('i never looked in the toilet', asked).darkUrine).toBe('unsure');
    expect(findings("it doesn't look swollen", asked).swelling).toBe('none');
  });

  test('what is felt of a danger is not denied by a sense of it', () => {
    expect(findings('numb i do not feel my toes', bad('nerve')).nerve).not.toBe('none');
    expect(findings('i felt a pop i did not hear anything', bad('pop')).pop).toBe('yes');
    expect(findings("a pop i didn't hear but i felt one", bad('pop')).pop).toBe('yes');
    expect(findings('crack i never felt till i landed', bad('pop')).pop).toBe('yes');
    expect(findings('a pop i did not hear i felt fine', bad('pop')).pop).toBe('no');
  });
});

describe('a blow that did not stop them', () => {
  test.each<[said: string, heard: Findings['injury']]>([
    ['the ball clipped me and i kept playing', 'knock'],
    ['walloped it on the desk but carried on', 'knock'],
    ['the ball clipped me and i limped on', 'yes'],
    ['got a kick in the shin but played on', 'knock'],
    ['i got clattered and could not carry on', 'yes'],
    ['i twisted it and kept playing', 'yes'],
    ['hit by a car but i ran on', 'yes'],
    ['clipped by a van and i kept running', 'yes'],
    ['i whacked it on the car and carried on', 'knock'],
  ])('%s', (said, injury) => {
    expect(findings(said, bad('injury', 'pop')).injury).toBe(injury);
  });
});

test('an ache that lets one sleep', () => {
  expect(findings('it aches at night but i nod off no bother', bad('restPain')).restPain).toBe('ache');
  expect(findings('only a bit achy lying there and it lets me sleep', bad('restPain')).restPain).toBe('ache');
  expect(findings("it aches at night and i can't drop off", bad('restPain')).restPain).toBe('yes');
});

test('one thing that is well is no answer to the others', () => {
  const asked = bad('swelling', 'fever', 'walking');
  expect(findings("on the flat i'm nae bother", asked)).toEqual({ walking: 'normal' });
  expect(findings('no trouble along the flat', asked)).toEqual({ walking: 'normal' });
  expect(findings("there's no other bother on me", asked)).toMatchObject({ swelling: 'none', fever: 'no' });
});

describe('how it goes', () => {
  test.each<[said: string, trend: Findings['trend']]>([
    ["she's on the mend", 'improving'],
    ["it's coming along lovely", 'improving'],
    ["they're where they were last week", 'same'],
    ["it's still building", 'worse'],
    ["my wife's had a cold and she's on the mend", undefined],
  ])('%s', (said, trend) => {
    expect(findings(said, bad('side', 'trend')).trend).toBe(trend);
  });

  test('rest that did not help', () => {
    expect(findings("resting it hasn't helped").comesBack).toBe('yes');
    expect(findings("two weeks off hasn't touched it").comesBack).toBe('yes');
    expect(findings('resting it has helped').comesBack).not.toBe('yes');
  });
});

describe('nothing hurts', () => {
  test.each([
    'one nothing is sore two zero out of ten three cold started nine days back',
    'there is no soreness anywhere',
    'but nothing sore i swear it just the throat',
    'no part at all zero in hip zero in knee zero in calf',
    'it is none of them my legs they are perfect',
    'legs have zero pain it is a cold only',
  ])('%s', (said) => {
    const heard = findings(said, where);
    expect(heard.pain).toBe('none');
    expect(heard.sites).toBeUndefined();
  });

  test('energy is no pain', () => {
    expect(findings('i have good energy eight on ten', bad('fatigue')).pain).toBeUndefined();
  });

  test('a place that is named to deny it', () => {
    expect(
      findings("steady i guess it's not a leg though", { asked: ['side', 'trend'] }).sites,
    ).toBeUndefined();
  });
});

describe('illness', () => {
  test.each<[said: string, heard: Findings]>([
    ['i have a little cold since two days the nose she runs more than me', { illness: 'headCold' }],
    ["i've had a stomach bug since friday night", { illness: 'unwell' }],
    ['it came out of both ends all night', { illness: 'unwell' }],
    ['shivers and thirty eight point one this morning', { illness: 'unwell', fever: 'yes' }],
    ['thirty six point eight this morning', { fever: 'no' }],
    ['a hundred and one point five and the shivers', { illness: 'unwell', fever: 'yes' }],
    ["i've got the flu thirty eight odd", { illness: 'unwell', fever: 'yes' }],
  ])('%s', (said, heard) => {
    expect(findings(said)).toMatchObject(heard);
  });

  test.each(["it's just hay fever and a runny nose", 'sneezing all day it is the birch trees'])(
    'an allergy is none: %s',
    (said) => {
      expect(findings(said).illness).toBeUndefined();
    },
  );
});

describe('other parts, and parts named in passing', () => {
  test.each([
    'it felt sort of heavy down there',
    "back running after the baby and it's a bit leaky down there",
    "i'm nine weeks after my baby and things feel kind of heavy down there when i jog",
    "it's my pelvis like something heavy hanging in there",
    'i leak a little on the downhills',
  ])('a pelvic floor: %s', (said) => {
    const { findings: heard, request } = understand(said);
    expect(heard).toEqual({ pelvicFloor: 'yes' });
    expect(request?.kind).toBe('pelvicFloor');
  });

  test.each([
    'no leaking or anything when i run',
    "i used to leak when i ran but that's gone now",
    'my wife leaks when she runs',
    'my water bottle leaks when i run',
    "it's just the nose leaking",
    'my pee looks normal and i can chat while i run',
  ])('no pelvic floor: %s', (said) => {
    expect(findings(said).pelvicFloor).toBeUndefined();
  });

  test('leaking that nobody can feel is a nerve, and so is leaking with a bad back', () => {
    expect(findings("i'm leaking and can't feel it", bad('chest', 'nerve'))).toEqual({ nerve: 'saddle' });
    expect(findings("i've been leaking since my back went", bad('nerve')).nerve).toBe('saddle');
  });

  test.each([
    'my wrist hurts at the thumb side a six when i grip',
    'jogging jars my wrist and it throbs',
    "it's my tummy",
    'my tooth is killing me',
  ])('elsewhere: %s', (said) => {
    expect(understand(said).request?.kind).toBe('soreElsewhere');
  });

  test.each([
    'the sore point is two fingers above the joint line of my knee',
    'i cried like a baby and my legs ache',
    "you've misheard me mate it's only the foot",
    'my brother nothing is paining me',
  ])('not elsewhere and nobody else: %s', (said) => {
    expect(['soreElsewhere', 'aboutSomebody']).not.toContain(understand(said).request?.kind);
  });

  test('the groin of men', () => {
    expect(findings('my left testicle', where)).toEqual({ sites: ['groin'], side: 'one' });
  });
});

describe('after an answer', () => {
  test.each<[said: string, heard: Findings]>([
    ["wait unwell i'm not like sick at all just kinda sore calves", { illness: 'none' }],
    ['but no my legs have zero pain you mix me with another one', { pain: 'none' }],
    ['no no you are hearing wrongly it is nothing', {}],
    ['what no i said i slept like a rock my calves are soft', { rockHard: 'no', restPain: 'no' }],
  ])('corrects: %s', (said, heard) => {
    const all = understand(said);
    expect(all.corrects).toBe(true);
    expect(all.findings).toMatchObject(heard);
  });

  test('yes to an offer', () => {
    const offer: Context = { yesMeans: 'good' };
    expect(understand('three days go on then what does one suggest', offer).answer).toBe('yes');
    expect(understand("yes fine what's the alternative", offer).answer).toBe('yes');
    expect(understand('no ta but will it actually fall off', offer).answer).toBeUndefined();
    expect(understand('no ta', offer).answer).toBe('no');
  });
});

describe('both', () => {
  test.each([
    'both mate front of em',
    'both exactly the same',
    'both cheeks mate',
    "no like i said it's both of them",
    'left and right',
  ])('%s', (said) => {
    expect(findings(said, { asked: ['side', 'comesBack'] }).side).toBe('both');
    expect(findings(said, { asked: ['side'] }).side).toBe('both');
  });
});

describe('places with odd verbs', () => {
  test.each<[said: string, site: string]>([
    ['the inside of that ankle nags', 'ankle'],
    ['both shins is burning on inside', 'shin'],
    ['the hips are muttering', 'hip'],
    ['my calves are kinda yelling at me', 'calf'],
    ['my knee is kinda cooking', 'knee'],
  ])('%s', (said, site) => {
    expect(findings(said)).toMatchObject({ pain: 'unsure', sites: [site] });
  });
});

test('wood is hard where that was asked, whatever else is told', () => {
  const said = "nah chest's fine but me toes are a bit tingly and the front of it's like wood";
  expect(findings(said, bad('chest', 'nerve', 'cold', 'rockHard'))).toMatchObject({
    nerve: 'tingling',
    rockHard: 'yes',
  });
});

describe('times', () => {
  test.each<[said: string, heard: Findings]>([
    ['been about three and a half weeks', { days: '15+' }],
    ['it is a four walking been about two and a half days', { pain: 'moderate', days: '0-3' }],
    ['six and a half out of ten', { pain: 'strong' }],
    ['did it two nights ago', { days: '0-3' }],
    ['it goes to six and i have to stop it has been eight days', { pain: 'strong', days: '8-14' }],
  ])('%s', (said, heard) => {
    expect(findings(said, { asked: ['pain', 'days'] })).toEqual(heard);
  });

  const today = new Date('2026-11-27');
  const since = (said: string): Findings['days'] =>
    understand(said, { asked: ['days'], today }).findings.days;

  test.each<[said: string, days: Findings['days']]>([
    ['four months back', '15+'],
    ['a good while since spring', '15+'],
    ['since about march', '15+'],
    ['since spring break', undefined],
    ['since the half on the fifteenth', '8-14'],
    ['since the twentieth of november', '4-7'],
    ['since the first', undefined],
    ['since the fifteenth mile', undefined],
    ['the weekend before last', '8-14'],
    ['since the weekend', '4-7'],
    ['coming up to three weeks', '15+'],
    ['race is in two weeks', undefined],
    ['since quarter past eleven', '0-3'],
    ['since nine this morning', '0-3'],
    ['since one week', '4-7'],
    ['since nine runs ago', undefined],
    ['forty eight hours', '0-3'],
    ['a week last tuesday', '8-14'],
    ['tuesday week', undefined],
    ["haven't run since sunday", '4-7'],
    ['was going to do my usual this afternoon', undefined],
    ["i'm going to say this morning", '0-3'],
    ["it's the third time and it started two weeks ago", '8-14'],
  ])('asked since when: %s', (said, days) => {
    expect(since(said)).toBe(days);
  });

  test.each<[said: string, days: Findings['days']]>([
    ["my calf is sore and i haven't run since sunday", undefined],
    ['my calf hurts my last run was on tuesday', undefined],
    ["my calf's been sore since i last ran on sunday", '4-7'],
    ["i haven't run since sunday because of my calf", '4-7'],
    ["sore knee haven't been able to run for two weeks", '8-14'],
    ['my calf is sore i was planning to run this evening', undefined],
    ['long run is on the fifteenth and my calf is sore', undefined],
    ['my shin has been sore since the fifth', '15+'],
    ["my achilles is sore and it's the third time it is back since easter", undefined],
    ['my calf hurts after a while', undefined],
  ])('when they last ran or will run is not since when it hurts: %s', (said, days) => {
    expect(findings(said, { today }).days).toBe(days);
  });

  test('what is still to come is no time of a complaint', () => {
    expect(findings('half marathon in two and a half weeks and my calf is sore').days).toBeUndefined();
    expect(findings('did it bruise').bruise).toBeUndefined();
  });
});

describe('the two', () => {
  test('of what was named are both', () => {
    expect(findings('my calves hurt the two').side).toBe('both');
    expect(findings('already i say you the two', { asked: ['side'] }).side).toBe('both');
  });

  test('of miles or to choose from are not', () => {
    expect(findings('my knee hurts in the two mile loop').side).toBeUndefined();
    expect(findings('my knee is the worse of the two', { asked: ['side'] }).side).not.toBe('both');
  });
});

describe('whose and what', () => {
  test.each<[said: string, heard: Findings]>([
    ["my mum had a bad knee but there's only a niggle in my shin", { pain: 'mild', sites: ['shin'] }],
    ['my knee is sore since the morning', { pain: 'unsure', sites: ['knee'], days: '0-3' }],
    [
      'i had surgery three weeks ago and my knee is sore',
      { clotRisk: 'major', pain: 'unsure', sites: ['knee'] },
    ],
    ['the knee swell after the run', { swelling: 'clear', sites: ['knee'] }],
    ['i feel swell', {}],
  ])('%s', (said, heard) => {
    expect(findings(said)).toEqual(heard);
  });

  test("a leg of somebody else's is not the runner's", () => {
    expect(findings("my wife has a swollen calf but it's going down")).toEqual({});
  });

  test('who can feel it all is not numb', () => {
    expect(findings('chest fine can feel it all', bad('chest', 'nerve'))).toEqual({
      chest: 'no',
      nerve: 'none',
    });
    expect(findings("can't feel it properly", bad('nerve')).nerve).toBe('tingling');
  });
});

describe('what is excepted', () => {
  test.each(['all fine bar the stairs', 'nothing except the stairs', 'no trouble apart from the stairs'])(
    'is not well: %s',
    (said) => {
      const { findings } = understand(said, { asked: ['swelling', 'walking', 'dailyLife'], yesMeans: 'bad' });
      expect(findings).toEqual({ swelling: 'none', walking: 'normal', dailyLife: 'stairs' });
    },
  );
});

describe('what colour a sprain is', () => {
  test('blue is a bruise to whoever was asked about one, and may be more', () => {
    expect(findings('a bit bluish below the ankle', bad('bruise'))).toEqual({
      bruise: 'small',
      sites: ['ankle'],
    });
    expect(findings('my foot is blue', bad('bruise'))).toMatchObject({ bruise: 'yes', cold: 'unsure' });
    expect(findings('my foot is blue')).toMatchObject({ cold: 'yes' });
    expect(findings('not blue', bad('bruise')).cold).toBeUndefined();
  });
});

describe('an injury of long ago', () => {
  test.each<[said: string, context: Context]>([
    ['rolled my ankle a while back feels totally normal now', {}],
    ['zero i sprained it seven weeks ago', bad('pain', 'days')],
    ['no pain at all it was two months ago that i twisted it', bad('pain', 'days')],
  ])('is over where nothing hurts: %s', (said, context) => {
    expect(findings(said, context).injury).not.toBe('yes');
    expect(findings(said, context).injury).not.toBe('unsure');
  });

  test.each<[said: string, context: Context]>([
    ["rolled my ankle a while back and it's still sore", {}],
    ["rolled my ankle two months ago and it's sore again", {}],
    ['zero twisted it yesterday', bad('pain', 'days')],
  ])('is none that is over: %s', (said, context) => {
    expect(findings(said, context).injury).toBe('yes');
  });
});

test('what is told behind a denial and a new verb is not denied with it', () => {
  expect(findings('no pop came on gradual like one spot', bad('pop', 'injury', 'pinpoint'))).toEqual({
    pop: 'no',
    injury: 'no',
    pinpoint: 'yes',
  });
});

describe('what is said of a touch, or beside something else', () => {
  test('a bone that does not hurt when pressed may hurt on a run', () => {
    expect(findings("pressing the bone doesn't hurt").pain).toBeUndefined();
    expect(findings("pressing it doesn't hurt", bad('pinpoint'))).toEqual({ pinpoint: 'no' });
    expect(findings('nothing hurts today touch wood').pain).toBe('none');
  });

  test('worse than another is no trend, worse than last week is one', () => {
    expect(findings("it's a pain in the butt driving's worse than running").trend).toBeUndefined();
    expect(findings("it's worse than last week").trend).toBe('worse');
  });

  test('the first steps of the day are no stairs', () => {
    expect(findings('first steps out of bed are murder then it wears off')).toEqual({ motion: 'eases' });
  });
});

describe('a question of the runner', () => {
  test.each<[said: string, heard: Findings]>([
    ['would a little walk around the block be all right', {}],
    ['how do i stop it coming back', {}],
  ])('tells nothing: %s', (said, heard) => {
    expect(findings(said, { yesMeans: 'good' })).toEqual(heard);
  });

  test.each(['lovely do i need to do anything about the nail', 'okay thank you', 'grand thank you'])(
    'or thanks, takes no offer: %s',
    (said) => {
      expect(understand(said, { yesMeans: 'good' }).answer).toBeUndefined();
    },
  );
});

test('what something is said to be is said of what it is said of, and not of a guess behind it', () => {
  expect(findings("my groin's a bit niggly hip flexor i expect")).toEqual({ pain: 'mild', sites: ['groin'] });
  expect(findings('sore two inches above my heel').sites).toEqual(['achilles']);
});

describe('who asks for leave tells nothing', () => {
  test.each<[said: string, heard: Findings]>([
    ['will walking be alright', {}],
    ['would a short walk be sensible', {}],
    ["can't i walk on it tomorrow", {}],
    ["couldn't we do a few hamstring stretches", {}],
    ['it was fleeting and gone may i not race', {}],
    ['is walking okay my pee is brown', { darkUrine: 'yes' }],
    ["can't i just run with chest pain", { chest: 'yes' }],
    ['walking is okay', { walking: 'normal' }],
    ["i can't walk on it", { walking: 'unable' }],
  ])('%s', (said, heard) => {
    expect(findings(said)).toEqual(heard);
  });

  test('asked how walking is, "is walking fine" tells', () => {
    expect(findings('is walking fine', bad('walking'))).toEqual({ walking: 'normal' });
  });
});

describe('what is done for a place', () => {
  test.each<[said: string, heard: Findings]>([
    ['i only did a calf massage', {}],
    ['just some hamstring stretching yesterday', {}],
    ["it's only the calf stretch that hurts", { pain: 'unsure', sites: ['calf'] }],
    ["it's just my calf when it stretches", { sites: ['calf'] }],
  ])('says nothing of how it is: %s', (said, heard) => {
    expect(findings(said)).toEqual(heard);
  });
});

describe('now, and what was', () => {
  test.each<[said: string, heard: Findings]>([
    ['nothing hurts now it was just twinges', { pain: 'none' }],
    ['it hurts now it was fine yesterday', { pain: 'unsure' }],
    ['my pee is dark now it was fine yesterday', { darkUrine: 'yes' }],
    ["my foot's numb now it was fine before", { nerve: 'tingling' }],
    ['calf is soft now it was rock hard', { rockHard: 'yes' }],
    ['chest is fine now it was tight earlier', { chest: 'yes' }],
  ])('%s', (said, heard) => {
    expect(findings(said)).toMatchObject(heard);
  });
});

describe('when it began and after what', () => {
  test.each<[said: string, heard: Findings]>([
    ['since last night after my marathon', { days: '0-3', race: 'marathon' }],
    ['started yesterday right after the half', { days: '0-3', race: 'long' }],
    ['two days ago straight after the london marathon', { days: '0-3', race: 'marathon' }],
    ['it began last night before my marathon', { days: '0-3' }],
    ['started three weeks ago after my marathon', { days: '15+' }],
  ])('%s', (said, heard) => {
    expect(findings(said, { asked: ['days'] })).toEqual(heard);
  });
});

test('what could not be done for pain is no pain denied', () => {
  expect(findings("i couldn't i was in agony").pain).not.toBe('none');
  expect(findings("i've seen far worse").trend).toBeUndefined();
});

describe('good news', () => {
  test('leaves open what was named beside it and not understood', () => {
    const heard = (said: string) => findings(said, bad('walking', 'dailyLife')).dailyLife;
    expect(heard("the stairs get me going on the flat i'm champion")).toBeUndefined();
    expect(heard("stairs are murder on the flat i'm champion")).toBe('stairs');
  });

  test('of later on is none about the beginning', () => {
    const said = "stiff as a board till i've walked to the letterbox then she's sweet";
    expect(findings(said, bad('swelling', 'walking', 'motion'))).toEqual({
      quality: 'dull',
      motion: 'eases',
    });
  });

  test("of one's own is not lost beside another's", () => {
    const said = "my sister's expecting i'm not i did have my knee scoped three weeks ago";
    expect(findings(said, bad('clotRisk', 'pregnant')).clotRisk).toBe('major');
  });
});

describe('a place that is set apart', () => {
  test('is wrong, and something else hurts', () => {
    expect(understand("it's not my knee that hurts it's the shin")).toMatchObject({
      findings: { pain: 'unsure', sites: ['shin'] },
      wrong: ['knee'],
    });
  });

  test('a chest that is set apart is well', () => {
    expect(findings("it's not my chest that hurts it's my ribs", bad('chest')).chest).toBe('no');
  });
});

test('something is the matter, whatever it is', () => {
  for (const said of [
    "i've got this thing in my hip",
    'having trouble with my hip',
    "something's up with my hip",
  ])
    expect(findings(said)).toEqual({ pain: 'unsure', sites: ['hip'] });
  expect(findings('no issues with my hip').pain).not.toBe('unsure');
});

test('a risk that is denied behind its name is none', () => {
  expect(findings("clot risk no i haven't got any of those", bad('clotRisk')).clotRisk).toBe('none');
});

test.each<[said: string, heard: Findings]>([
  ['heel same heel two months', { pain: 'unsure', sites: ['heel'], days: '15+' }],
  ['i have the pain in the bum', { pain: 'unsure', sites: ['glute'] }],
  ["he's a right pain in the bum", {}],
  ['my thighs have felt overtrained for weeks', { pain: 'unsure', sites: ['quad'], days: '15+' }],
  ['my legs have felt great for weeks', { pain: 'none' }],
  ["my calves they're bad", { pain: 'unsure', sites: ['calf'] }],
  ["my knee's terrible going downstairs", { pain: 'unsure', sites: ['knee'] }],
  ['my knee is awfully good', { pain: 'none' }],
  ['legs rested for two days', {}],
])('an opening tells what is the matter, and only that: %s', (said, heard) => {
  expect(findings(said)).toEqual(heard);
});

describe('tired, come on by itself, and a walk that is not quite a walk', () => {
  test.each<[said: string, asked: FindingKey, heard: Findings]>([
    ['no i have just been yawning all day', 'fatigue', { fatigue: 'tired' }],
    ['no only more tired of a night', 'fatigue', { fatigue: 'tired' }],
    ['my energy levels are fine', 'fatigue', { fatigue: 'none' }],
    ['i am tired of the waiting', 'fatigue', {}],
    ['it crept in over the summer', 'injury', { injury: 'no' }],
    ['no trauma whatever', 'injury', { injury: 'no' }],
    ['i sprained it on the kerb', 'injury', { injury: 'yes' }],
    ['i never sprained it', 'injury', { injury: 'no' }],
    ['i walk normally but with smaller steps', 'walking', { walking: 'altered' }],
  ])('%s', (said, asked, heard) => {
    expect(findings(said, bad(asked))).toEqual(heard);
  });
});

describe('a no with an oath', () => {
  test.each([
    ['pregnant hell no', { pregnant: 'no' }],
    ["pregnant lord no i'm sixty one", { pregnant: 'no' }],
    ['pregnant yes', { pregnant: 'yes' }],
    ['pregnant lord no clue', { pregnant: 'unsure' }],
  ])('%s', (said, heard) => {
    expect(findings(said, bad('clotRisk', 'pregnant'))).toMatchObject(heard);
  });

  test.each(['numb god no feeling in it', "numb god no i can't feel it at all", 'oh god numb no feeling'])(
    'calms nothing that is told: %s',
    (said) => {
      expect(findings(said, bad('nerve', 'cold')).nerve).toBe('tingling');
    },
  );
});

describe('figures and journeys', () => {
  test.each<[said: string, heard: Findings]>([
    ['me achilles went off like a firecracker', { pop: 'yes', sites: ['achilles'] }],
    ['my calf went off like a gun', { pop: 'yes', sites: ['calf'] }],
    ['drove home seven hours yesterday', { clotRisk: 'major' }],
    ['we flew about nine hours on sunday', { clotRisk: 'major' }],
  ])('%s', (said, heard) => {
    expect(findings(said)).toMatchObject(heard);
  });

  test('of others, short ones, and a fast start', () => {
    expect(findings('my husband drove eight hours').clotRisk).toBeUndefined();
    expect(findings('drove two hours to the race').clotRisk).toBeUndefined();
    expect(findings('i went off like a rocket and now my calf hurts').pop).toBeUndefined();
  });
});

describe('how tired', () => {
  test.each<[said: string, heard: Findings]>([
    ["nothing hurts i'm just worn out about ten weeks", { pain: 'none', fatigue: 'exhausted', days: '15+' }],
    ["everything's an effort lately", { fatigue: 'exhausted' }],
    ["every run's a slog these days", { fatigue: 'tired' }],
    ["i'm a bit knackered", { fatigue: 'tired' }],
    ["nothing's sore been busy so i'm tired", { pain: 'none', fatigue: 'tired' }],
    ['are my shoes worn out', {}],
  ])('%s', (said, heard) => {
    expect(findings(said)).toEqual(heard);
  });
});

test('where a nerve runs to is not where it is', () => {
  expect(findings('some current is going from my back to my foot').sites).toEqual(['lowBack']);
  expect(findings('pain from my hip to my knee').sites).toEqual(['hip', 'knee']);
});

test('a limb that is straight and warm is well, and one that is warm and puffy is not', () => {
  expect(findings("it's straight and warm", bad('deformity'))).toEqual({ deformity: 'no', cold: 'no' });
  expect(findings("it's warm and puffy", bad('swelling', 'heat')).heat).toBe('yes');
  expect(findings("it's bigger than the other one and kinda warm", bad('cold')).heat).toBe('yes');
  expect(findings("no swelling and it's warm", bad('cold')).heat).toBeUndefined();
});

test('what it was, and what it is now, say which way it goes', () => {
  expect(findings("it was a six on monday and it's a two today", bad('sites', 'pain'))).toMatchObject({
    pain: 'mild',
    trend: 'improving',
  });
  expect(findings("yesterday it was a two now it's a five", bad('pain'))).toMatchObject({
    pain: 'moderate',
    trend: 'worse',
  });
  expect(findings('a five first thing then a two', bad('pain'))).toEqual({ pain: 'moderate' });
  expect(findings('zero when i walk five when i run', bad('pain'))).toEqual({ pain: 'moderate' });
});

test('how bad it is, of the place that was named before', () => {
  expect(findings("my calf it's mild", bad('sites', 'pain'))).toEqual({ pain: 'mild', sites: ['calf'] });
});

test('a question that is over ends its sentence', () => {
  expect(findings("should i run on it or not it's me achilles been ten weeks now")).toMatchObject({
    sites: ['achilles'],
    days: '15+',
  });
});

test('a flight of stairs is no long trip', () => {
  expect(findings('puffed after one flight', bad('chest'))).toEqual({ chest: 'yes' });
  expect(findings('just the one flight', bad('clotRisk')).clotRisk).toBe('major');
});

test('whoever holds on to the wall does not walk normally', () => {
  expect(findings('i hold on to the wall to walk', bad('walking')).walking).toBe('limping');
  expect(findings('i have to hold the wall even for three steps', bad('walking')).walking).toBe('unable');
  expect(findings('i lean against the wall to stretch', bad('walking')).walking).toBeUndefined();
});

test('whoever slept like a rock has no hard muscle', () => {
  expect(findings('i slept nine hours like a rock', bad('rockHard')).rockHard).toBeUndefined();
  expect(findings('my calf is like a rock', bad('rockHard')).rockHard).toBe('yes');
});

describe('a danger word that was not read', () => {
  const unread = (said: string) => understand(said, bad('swelling', 'walking')).unread;

  test.each(['no bruises and i feel cold always', 'the stairs are wobbly', 'is it my bladder'])(
    '%s',
    (said) => {
      expect(unread(said)).not.toEqual([]);
    },
  );

  test.each([
    "no swelling i'm bouncing with energy",
    'i was standing in the kitchen barefoot all morning',
    'nothing cold or hard about it',
    'it just cramped up hard at three in the morning',
    'i had eaten a heavy lunch before that run',
  ])('none: %s', (said) => {
    expect(unread(said)).toEqual([]);
  });
});

describe('a danger in an odd word', () => {
  test.each<[string, Findings]>([
    ['one spot on the bone', { pinpoint: 'yes' }],
    ['just one spot on the bone hurts', { pinpoint: 'yes', pain: 'unsure' }],
    ['it goes right up to my jaw when i climb', { chest: 'yes' }],
    ['the acidity comes whenever i run', { chest: 'unsure' }],
    ['a bit snug round the ribs when i run', { chest: 'yes' }],
    ["there's a catch when i breathe in", { chest: 'yes' }],
    ['i puff on two flights now', { chest: 'yes' }],
    ['i switched off mid sprint and woke up on the track', { chest: 'yes' }],
    ['big red ring on my calf', { heat: 'yes', sites: ['calf'] }],
    ['the calf is pure agony', { pain: 'extreme', sites: ['calf'] }],
  ])('%s', (said, heard) => {
    expect(findings(said)).toMatchObject(heard);
  });

  test('only one operation is one', () => {
    const said = 'no no only one small operation was there for gallbladder before three weeks';
    expect(findings(said, bad('clotRisk', 'pregnant', 'bloodThinner')).clotRisk).toBe('major');
    expect(findings('the only one cold is my beer', bad('cold')).cold).toBeUndefined();
  });

  test('what is snug round another thing is no chest', () => {
    expect(findings('my new shorts are snug round the waist').chest).toBeUndefined();
  });

  test('a colour under a nail is no bruise', () => {
    expect(findings('purple under the nail', bad('bruise')).bruise).toBeUndefined();
    expect(findings("purple shin and it's sore under the nail", bad('bruise')).bruise).toBe('yes');
  });

  test('wee after a no is urine, and bloody beside a feeling is no blood', () => {
    expect(findings("no wee's a bit brown but", bad('nerve')).darkUrine).toBe('yes');
    expect(findings("no it's a wee bit brown on the shoe", bad('nerve')).darkUrine).toBeUndefined();
    expect(findings('nah none of that just bloody tired', bad('chest', 'darkUrine', 'nerve')).darkUrine).toBe(
      'no',
    );
    expect(findings("it's bloody", bad('darkUrine')).darkUrine).toBe('yes');
  });
});

describe('words of a complaint that mean another thing', () => {
  test.each<[said: string, missing: keyof Findings]>([
    ['my knees sound like a bowl of rice crispies', 'pain'],
    ['that clicking sound is back', 'pain'],
    ['my knees make a crackling sound when i squat', 'pain'],
    ['my knees crunch like gravel on the stairs', 'pop'],
    ['the residents can wait on my bum', 'walking'],
    ['hopping on that side gets me a five', 'walking'],
    ["it's just fallen arch", 'injury'],
    ["legs are like wet cement baby didn't sleep all week", 'restPain'],
    ['they both came up sore', 'swelling'],
    ['achilles is its usual creaky self', 'pain'],
    ["knee's mostly fine just gets stuck now and then", 'pain'],
    ['i just laced up too tight', 'quality'],
    ["the physio's no keen on hills", 'quality'],
    ['they creak like an old gate', 'quality'],
    ['i just bumped up to fifty kays a week', 'injury'],
    ['i bumped my mileage up', 'injury'],
    ['cholla got me in the knee', 'injury'],
    ['it only bends to a right angle', 'side'],
    ['it only bends to a right angle', 'sites'],
    ['hurts when i squeeze my knees together', 'sites'],
    ['one spot two inches above the heel', 'pain'],
    ['left calf seizes up then i stand a minute and it is gone', 'walking'],
    ['a stick left two little dots and it is puffing up', 'side'],
  ])('%s: no %s', (said, missing) => {
    expect(findings(said)[missing]).toBeUndefined();
  });

  test.each<[said: string, heard: Findings]>([
    ['my knee is sound', { pain: 'none' }],
    ['the knee is sound when i walk', { pain: 'none' }],
    ["i didn't sleep with the pain", { restPain: 'yes' }],
    ['my ankle came up like a balloon', { swelling: 'clear' }],
    ['my calf is too tight', { quality: 'dull' }],
    ['a keen pain in my calf', { quality: 'sharp' }],
    ['my hips feel like an old gate', { quality: 'dull' }],
    ['i bumped my knee', { injury: 'knock' }],
    ['a dog got me in the calf', { injury: 'yes' }],
    ['my right angle is swollen', { sites: ['ankle'], side: 'one' }],
    ['my foot is at a right angle', { deformity: 'yes' }],
    ['my knees hurt when i squeeze them', { sites: ['knee'] }],
    ["i can't stand a minute", { walking: 'unable' }],
    ['it only bends to a right angle', { motion: 'limited' }],
  ])('and here they mean it: %s', (said, heard) => {
    expect(findings(said)).toMatchObject(heard);
  });
});

describe('where a no ends', () => {
  const look: Context = bad('heat', 'bruise', 'fever');

  test.each<[said: string, heard: Findings]>([
    ['no heat or bruising or anything', { heat: 'no', bruise: 'no', fever: 'no' }],
    ['no fever or bruises', { bruise: 'no', fever: 'no' }],
    ['no heat or bruising or anything but i do feel feverish', { heat: 'no', fever: 'yes' }],
    ["no temperature or swelling it's just hot", { heat: 'yes', swelling: 'none' }],
    ['no heat nor bruise a wee bit swollen', { bruise: 'no', swelling: 'slight' }],
    ['no both the same size', { swelling: 'none' }],
    ["nothing bent no fall it's one spot over the long bone yeah", { injury: 'no', pinpoint: 'yes' }],
    ['nothing cold no numb yes', { nerve: 'tingling' }],
    ["they're not the same warmth", { cold: 'unsure' }],
    ['they are both the same warmth', { cold: 'no', heat: 'no' }],
    ["it's sore along the inside and i jogged so i stopped", { pain: 'unsure' }],
  ])('%s', (said, heard) => {
    expect(findings(said, look)).toMatchObject(heard);
  });

  test.each([
    ['not the same temperature', 'unsure'],
    ["the foot isn't the same colour as the other", 'unsure'],
    ["no it's the same colour", 'no'],
    ['same temperature as the other', 'no'],
  ] as const)('a limb that is not like the other: %s', (said, cold) => {
    expect(findings(said, bad('cold')).cold).toBe(cold);
  });

  test('or anything behind what cannot be done answers for nothing else', () => {
    expect(findings("can't walk on it or anything", bad('walking', 'fever')).fever).toBeUndefined();
    expect(findings('a bit of heat or something', look)).toEqual({ heat: 'yes' });
  });
});

describe('how bad, where and how big, told in passing', () => {
  test.each<[said: string, heard: Findings]>([
    ['walking three or so i tried a run and it was six', { pain: 'strong' }],
    ['it is two walking i ran yesterday and it was a four', { pain: 'moderate' }],
    ['i tried to run monday it was an eight now it is a two', { pain: 'mild' }],
    ['six walking and it started around nine twenty this morning', { pain: 'strong' }],
  ])('%s', (said, heard) => {
    expect(findings(said, { asked: ['pain'] })).toMatchObject(heard);
  });

  test.each<[said: string, heard: Findings]>([
    ['a sore strip inside the thigh', { sites: ['adductor'] }],
    ['deep inside my thigh is sore', { sites: ['quad'] }],
    ['both thighs are gone', { sites: ['quad'], side: 'both', pain: 'unsure' }],
    ["my back's out again", { sites: ['lowBack'], pain: 'unsure' }],
    ['my jeans are tight that side', { swelling: 'clear', side: 'one' }],
    ["i'm walking like usual", { walking: 'normal' }],
    ["i'm walking like a duck", { walking: 'altered' }],
  ])('%s', (said, heard) => {
    expect(findings(said)).toMatchObject(heard);
  });

  test('tight jeans by themselves are no swelling, and along a joint is no one spot', () => {
    expect(findings("my jeans are tight i've put on weight").swelling).toBeUndefined();
    expect(findings('pretty much right along the joint', bad('pinpoint')).pinpoint).toBe('no');
    expect(findings('no pop inner side along the joint line', bad('pop', 'pinpoint')).pinpoint).not.toBe(
      'yes',
    );
    expect(findings('i twisted it along the joint line', bad('injury', 'pinpoint')).pinpoint).toBeUndefined();
    expect(findings('not along the bone just one spot', bad('pinpoint')).pinpoint).toBe('yes');
  });
});

describe('a place that is given back as a question, and was never told of', () => {
  test.each([
    ['what heel nothing wrong there i only said i wore heels dancing it was my calves', 'heel'],
    ['what knee i said calf', 'knee'],
    ["no what calf it's my shin", 'calf'],
  ] as const)('%s', (said, site) => {
    expect(understand(said).wrong).toEqual([site]);
    expect(findings(said).sites ?? []).not.toContain(site);
  });

  test.each(['what heel raise should i do', 'my heel hurts', 'what my knee feels is sharp'])(
    'takes back nothing: %s',
    (said) => {
      expect(understand(said).wrong).toBeUndefined();
    },
  );

  test('heels may be shoes', () => {
    expect(findings('danced all night in heels').sites).toBeUndefined();
    expect(findings('calves are tight from wearing high heels').sites).toEqual(['calf']);
    expect(findings('it is sore in the heels').sites).toEqual(['heel']);
  });
});

describe('a complaint without the word for it, and where it is', () => {
  const findings = (said: string): Findings => understand(said).findings;

  test.each<[said: string, heard: Findings]>([
    ['the side of my leg above the ankle bugs me every practice', { pain: 'unsure', sites: ['shin'] }],
    ['every part of my leg is feeling something', { pain: 'unsure', sites: ['legs'] }],
    ['my knee slips sometimes', { jointTrouble: 'givesWay', sites: ['knee'] }],
    ["i'm coming down stairs like a crab", { dailyLife: 'stairs' }],
    ['going downstairs is pure comedy', { dailyLife: 'stairs' }],
  ])('%s', (said, heard) => {
    expect(findings(said)).toEqual(heard);
  });

  test.each<[said: string, heard: Findings]>([
    ['my heel slips in the shoe', {}],
    ['i walk the dog like an old lady', {}],
    ["my leg isn't feeling anything", {}],
    ['my knees sound like a bag of gravel', {}],
    ['my knees make a clicking sound', {}],
  ])('and none: %s', (said, heard) => {
    expect(findings(said)).toEqual(heard);
  });

  test('knees that crunch on the stairs went nowhere, and a crunch that was felt did', () => {
    expect(findings('my knees crunch like gravel when i go up stairs').pop).toBeUndefined();
    expect(findings('felt a crunch in my knee').pop).toBe('yes');
  });

  test('a race that is on sunday is no time since when', () => {
    const today = new Date('2026-11-27');
    const days = (said: string) => understand(said, { today }).findings.days;
    expect(days('my race is on sunday and since two days my leg is hurting')).toBe('0-3');
    expect(days('my calf hurts since the race on sunday')).toBe('4-7');
  });
});

describe('a verb of its own behind a no tells again', () => {
  test.each<[said: string, heard: Findings]>([
    ['no limp had chest pain yesterday', { walking: 'normal', chest: 'unsure' }],
    ['no limp had the shivers last night', { walking: 'normal', illness: 'unwell' }],
    ['no swelling had a fall on saturday', { swelling: 'none', injury: 'yes' }],
  ])('%s', (said, heard) => {
    expect(findings(said)).toMatchObject(heard);
  });

  test.each<[said: string, heard: Findings]>([
    ['never had a fall', { injury: 'no' }],
    ['no pop or had a fall', { injury: 'no' }],
    ['no fever had no chills', { illness: 'none' }],
  ])('and is denied where its own no says so: %s', (said, heard) => {
    expect(findings(said, bad('pop', 'injury', 'fever'))).toMatchObject(heard);
  });
});

describe('stairs in other words', () => {
  test.each([
    'stairs are a shocker',
    'stairs just tire me out',
    'i walk alright just go easy on the stairs',
    'i come down stairs like a crab',
    'i go downstairs like a little old man',
    "yeah stairs are brutal a six i'm hanging off the rail but i can get to class",
    'i have to lower myself onto the dunny with both hands',
    'i ease myself into the chair',
  ])('%s', (said) => {
    expect(findings(said, bad('dailyLife')).dailyLife).toBe('stairs');
  });

  test.each(['i go downstairs like a gazelle', 'i go up the stairs easy', 'stairs are easy'])(
    'no trouble: %s',
    (said) => {
      expect(findings(said, bad('dailyLife')).dailyLife).not.toBe('stairs');
    },
  );
});

describe('a rail', () => {
  const look = bad('walking', 'swelling');

  test('of the stairs says nothing of the flat', () => {
    const heard = findings('only i come down the stairs like an old crab holding the rail', look);
    expect(heard.dailyLife).toBe('stairs');
    expect(heard.walking ?? 'normal').toBe('normal');
  });

  test.each([
    'i walk holding the rail',
    'holding the rail on the flat and on the stairs',
    'i limp on the stairs holding the rail',
    'stairs holding the rail then i need a crutch',
    'holding the rail on the stairs and a trolley in the shop',
    "it's on stairs holding the rail my leg gives",
  ])('is a limp where one walks: %s', (said) => {
    expect(findings(said, look).walking).toBe('limping');
  });
});

test('to lower oneself after leg day is told, and asks for no strength work', () => {
  const said = 'mates dragged me to leg day and now i have to lower myself onto the dunny with both hands';
  expect(understand(said).request).toBeUndefined();
  expect(findings(said)).toEqual({ dailyLife: 'stairs' });
});

test("stairs that are brutal hamper the day of whoever can't get to work", () => {
  expect(findings("stairs are brutal and i can't get to class", bad('dailyLife')).dailyLife).toBe('yes');
});

describe('what thins no blood', () => {
  test.each([
    'i only take ramipril for the blood pressure',
    'just my blood pressure tablet',
    'only my inhaler',
  ])('%s', (said) => {
    expect(findings(said, bad('clotRisk', 'bloodThinner')).bloodThinner).toBe('no');
  });

  test.each<[said: string, heard: Findings]>([
    ['i take ramipril', {}],
    ['only ramipril and apixaban', { bloodThinner: 'yes' }],
    ['just my heart tablets', { bloodThinner: 'unsure' }],
  ])('and what may: %s', (said, heard) => {
    expect(findings(said, bad('clotRisk', 'bloodThinner')).bloodThinner).toBe(heard.bloodThinner);
  });
});

describe('words that are no sign, and the same words where they are one', () => {
  test.each<[said: string, absent: FindingKey, but: string]>([
    ["it's just fallen arch", 'injury', "i've fallen on my arch"],
    ['now just dead unfit coming back', 'nerve', 'my foot feels dead'],
    ["i'm coming back from a calf strain", 'comesBack', 'my calf pain is coming back'],
    ['my knee is sore if i turn sharp', 'quality', "it's sharp when i turn"],
    ['they both just came up sore', 'swelling', 'they both came up like eggs'],
    ['the arch gets tired but holds', 'fatigue', 'my legs get tired'],
  ])('%s', (said, absent, but) => {
    expect(findings(said)[absent]).toBeUndefined();
    expect(findings(but)[absent]).toBeDefined();
  });

  test('hopping on the sore leg tries it out, and hopping about is no walking', () => {
    const said = 'walking alright and hopping on that side gets me a five';
    expect(findings(said, bad('swelling', 'walking')).walking).toBe('normal');
    expect(findings("i'm hopping", bad('swelling', 'walking')).walking).toBe('unable');
  });

  test('a knee slips, and a foot in a shoe does too', () => {
    expect(findings('my knee slips sometimes').jointTrouble).toBe('givesWay');
    expect(findings('my knee sleeve keeps slipping down').jointTrouble).toBeUndefined();
    expect(findings('my foot slips in the shoe').jointTrouble).toBeUndefined();
  });

  test('what is tight on one leg only', () => {
    expect(findings('the jeans are tight on that side only', bad('swelling'))).toMatchObject({
      swelling: 'clear',
      side: 'one',
    });
    expect(findings('my jeans are tight', bad('swelling')).swelling).toBeUndefined();
  });

  test('a numb butt is a numb seat', () => {
    expect(findings('an ambulance for a numb butt come on').nerve).toBe('saddle');
  });

  test('to feel well all through', () => {
    expect(findings('i feel totally healthy', bad('fatigue', 'illness'))).toEqual({
      fatigue: 'none',
      illness: 'none',
    });
    expect(findings('not completely fit', bad('fatigue', 'illness')).fatigue).toBeUndefined();
  });
});

describe('a number and what stands beside it', () => {
  test.each<[said: string, context: Context, heard: Findings]>([
    [
      "heel's swollen and hot maybe a four when i walk",
      bad('heat', 'swelling'),
      { heat: 'yes', pain: 'moderate' },
    ],
    ['chest pain maybe a five', bad('chest'), { chest: 'yes' }],
    [
      "i walk like a robot though it's three on the flat",
      bad('walking'),
      { walking: 'altered', pain: 'mild' },
    ],
    ["calf's a one no dramas", where, { pain: 'mild', sites: ['calf'] }],
    ["calf's a two no worries", {}, { pain: 'mild' }],
    ["the hip's grumbling at about a two like my physio said", {}, { pain: 'mild', sites: ['hip'] }],
  ])('%s', (said, context, heard) => {
    expect(findings(said, context)).toMatchObject(heard);
  });

  test.each<[said: string, context: Context, heard: Findings]>([
    ["it's hot maybe", bad('heat'), { heat: 'unsure' }],
    ["my knee's fine no dramas", {}, { pain: 'none' }],
  ])('and without one: %s', (said, context, heard) => {
    expect(findings(said, context)).toMatchObject(heard);
  });
});

test('a little swelling that may be is a little, and what may be swelling is unsure', () => {
  expect(findings('maybe a tiny bit puffy i guess', bad('swelling')).swelling).toBe('slight');
  expect(findings('maybe puffy', bad('swelling')).swelling).toBe('unsure');
});

test('a no before a feeling that is normal is no numbness', () => {
  expect(findings("no feeling's normal", bad('nerve')).nerve).toBe('none');
  expect(findings('no feeling is there', bad('nerve')).nerve).toBe('tingling');
  expect(findings("there's no feeling it's normal for me", bad('nerve')).nerve).toBe('tingling');
});

test('the other foot is the one it is compared with', () => {
  expect(findings("it's as warm as t'other foot", bad('cold'))).toEqual({ cold: 'no' });
  expect(findings("it's colder than t'other foot", bad('cold')).cold).toBe('yes');
});

describe('as warm as the other, and what will not warm up', () => {
  test.each<[said: string, context: Context, heard: Findings]>([
    ["no it's same warm as t'other foot", bad('deformity', 'cold'), { cold: 'no', deformity: 'no' }],
    ['my feet are both the same warmth', bad('deformity', 'cold'), { cold: 'no' }],
    ["it's the same warmth as the left foot", bad('deformity', 'cold'), { cold: 'no' }],
    ['the warmth is the same in both', bad('cold', 'deformity'), { cold: 'no' }],
    ['my feet are the same warmth', {}, { cold: 'no' }],
    ["my calf's the same warmth as the other", bad('heat'), { heat: 'no', cold: 'no' }],
    ['not the same warmth as the other foot', bad('cold', 'deformity'), { cold: 'unsure' }],
    ['same color and warmth as the other side', bad('heat'), { heat: 'no', cold: 'no' }],
    ['not the same color and warmth as the other foot', bad('cold', 'deformity'), { cold: 'unsure' }],
    ['not the same warmth as the other calf', bad('heat'), { heat: 'unsure', cold: 'unsure' }],
    ["my calf won't warm up", {}, { sites: ['calf'] }],
    ["my foot won't warm up", {}, { cold: 'yes', sites: ['foot'] }],
    ["my toes won't warm up", {}, { cold: 'yes', sites: ['toe'] }],
    ["calf's cold and won't warm up", {}, { cold: 'yes', sites: ['calf'] }],
    ["my calf won't warm up", bad('cold'), { cold: 'yes', sites: ['calf'] }],
  ])('%s', (said, context, heard) => {
    expect(findings(said, context)).toEqual(heard);
  });

  test('a foot that has long been cool, or is cool after a walk, did not go cold of a sudden', () => {
    expect(findings('not suddenly it is like this since months', bad('cold')).cold).toBe('no');
    expect(findings('warm now it only feels cooler after walking', bad('cold')).cold).not.toBe('yes');
    expect(findings('my foot is cooler now', bad('cold')).cold).toBe('yes');
    expect(findings("left foot's warm but the right is cooler", bad('nerve', 'cold')).cold).toBe('yes');
    expect(findings('yes suddenly', bad('cold')).cold).toBe('yes');
  });

  test('pink and warm is a limb, and no pee', () => {
    const said = "light yellow and everything's pink and warm";
    expect(findings(said, bad('darkUrine', 'cold'))).toEqual({ darkUrine: 'no', cold: 'no' });
    expect(findings("it's pink", bad('darkUrine')).darkUrine).toBe('unsure');
  });
});

describe('a red that has gone somewhere is not over', () => {
  test.each<[said: string, heat: Findings['heat']]>([
    ["the red's gone from the heel up to mid shin since yesterday", 'yes'],
    ['the redness has gone past the line i drew', 'yes'],
    ['the red has gone up', 'yes'],
    ['the redness has gone', 'no'],
    ['redness gone from both feet', 'no'],
  ])('%s', (said, heat) => {
    expect(findings(said, bad('heat')).heat).toBe(heat);
  });

  test('so with what is numb', () => {
    expect(findings('numbness gone from the foot to the calf', bad('nerve')).nerve).toBe('tingling');
    expect(findings('the numbness has gone from my foot', bad('nerve')).nerve).toBe('none');
  });
});

describe('no alarm from a joke, a test or a shape', () => {
  test.each<[said: string, context: Context, heard: Findings]>([
    ["pee's normal they just want coffee like me", bad('darkUrine'), { darkUrine: 'no' }],
    ['my pee is like coffee', bad('darkUrine'), { darkUrine: 'yes' }],
    ['i need to say it is coffee coloured', bad('darkUrine'), { darkUrine: 'yes' }],
    ["i'm walking alright hopping on that side gets me a five", bad('walking'), { walking: 'normal' }],
    ['hopping on it hurts', bad('walking'), { pain: 'unsure' }],
    ["hopping's sore", bad('walking'), { pain: 'unsure' }],
    ["walking's fine hopping on the right leg is about a six", bad('walking'), { walking: 'normal' }],
    ["it hurts so i'm hopping", bad('walking'), { walking: 'unable' }],
    ['it hurts hopping around the house', bad('walking'), { walking: 'unable' }],
    ['hopping is all i can do', bad('walking'), { walking: 'unable' }],
    ['no both the same size mun', bad('swelling'), { swelling: 'none' }],
    ['not both the same size', bad('swelling'), { swelling: 'clear' }],
    ['no both legs are swollen', bad('swelling'), { swelling: 'clear' }],
    ['no both numb', bad('nerve'), { nerve: 'bothLegs' }],
    ["i'm a coffee drinker but the pee is normal", bad('darkUrine'), { darkUrine: 'no' }],
    ["no wee's fine i've had my coffee", bad('darkUrine'), { darkUrine: 'no' }],
    ['my coffee coloured pee', bad('darkUrine'), { darkUrine: 'yes' }],
    ['hopping on one leg', bad('walking'), { walking: 'unable' }],
    ['hopping on my good leg', bad('walking'), { walking: 'unable' }],
    ['i can only hop', bad('walking'), { walking: 'unable' }],
    ['nothing deformed apart from the heel leaning outward', bad('deformity'), { deformity: 'no' }],
    ['nothing deformed apart from the heel leaning outward', bad('chest'), { deformity: 'no' }],
    ['nothing bent apart from the ankle', bad('deformity'), { deformity: 'yes' }],
    ['my arch has dropped', {}, { sites: ['arch'] }],
    ["left leg feels heavy guess i'm just out of shape", {}, { quality: 'dull', sites: ['legs'] }],
    ['my ankle looks out of shape', {}, { deformity: 'yes' }],
    ['the hips and the dragging has been five weeks', {}, { sites: ['hip'] }],
    ['my foot is dragging', {}, { nerve: 'weak', sites: ['foot'] }],
    ["no feeling's normal", bad('nerve'), { nerve: 'none' }],
    ['no feeling in my foot', bad('nerve'), { nerve: 'tingling' }],
    ['no feeling is there', bad('nerve'), { nerve: 'tingling' }],
    ["what's that no nothing bent nothing cold", bad('deformity', 'cold'), { deformity: 'no', cold: 'no' }],
    ["i'm walking like normal", bad('walking'), { walking: 'normal' }],
    ["i'm walking like a duck", bad('walking'), { walking: 'altered' }],
    ["nothing new walking's fine", bad('walking'), { walking: 'normal' }],
  ])('%s', (said, context, heard) => {
    expect(findings(said, context)).toMatchObject(heard);
  });

  test('asked for numbness, toes that are fine are not where it throbs', () => {
    const said = 'toes are fine just a bit of throbbing';
    expect(findings(said, bad('nerve')).sites).toBeUndefined();
    expect(findings(said).sites).toEqual(['toe']);
    expect(findings('toes are fine just a bit numb', bad('nerve')).nerve).toBe('tingling');
    expect(findings('foot is fine just cold', bad('nerve', 'cold')).cold).toBe('yes');
  });

  test('out of shape, a runner is not bent', () => {
    expect(findings("my left leg is heavy i'm just out of shape").deformity).toBeUndefined();
  });

  test('a hop that hurts is no way to get about', () => {
    expect(findings("hopping's sore", bad('walking')).walking).toBeUndefined();
    expect(findings('hop test hurts', bad('walking')).walking).toBeUndefined();
  });

  test('an hour with its minutes is no score', () => {
    const asked: Context = { asked: ['pain', 'days'] };
    expect(findings('a six it started around nine twenty this morning', asked).pain).toBe('strong');
    expect(findings('about nine ten out of ten', asked).pain).toBe('extreme');
    expect(findings('around nine', asked).pain).toBe('extreme');
  });

  test('to walk to the bathroom tells of walking', () => {
    const heard = findings('i walk to the bathroom okay', bad('walking'));
    expect(heard).toMatchObject({ walking: 'normal' });
    expect(heard.nerve).toBeUndefined();
  });
});

describe('what carries a no, and what wakes, hangs and feels hot', () => {
  test.each<[said: string, context: Context, heard: Findings]>([
    ["nah not even foot's warm dude", bad('cold', 'deformity'), { cold: 'no', deformity: 'no' }],
    ['nah not even warm', bad('cold'), { cold: 'unsure' }],
    ['nup to the lot', bad('chest', 'nerve'), { chest: 'no', nerve: 'none' }],
    ['nup can yabber the whole way round', bad('chest'), { chest: 'no' }],
    ['canna talk the whole way round', bad('chest'), { chest: 'yes' }],
    ['good gracious no', bad('swelling', 'fever'), { swelling: 'none', fever: 'no' }],
    ['heart was checked in september and it was good', bad('nerve'), {}],
    ["heart was checked today it's pounding", bad('nerve'), { chest: 'yes' }],
    ['i canna feel the paper down there', {}, { nerve: 'saddle' }],
    ["the grandbairns had me up half the night and i'm jiggered", {}, { fatigue: 'exhausted' }],
    ['my calf had me up half the night', {}, { restPain: 'yes', sites: ['calf'] }],
    [
      "there's a hot wire down my right leg",
      {},
      { quality: 'sharp', pain: 'unsure', sites: ['legs'], side: 'one' },
    ],
    ['my legs are drained', {}, { fatigue: 'tired' }],
    ['my leg looks drained of blood', {}, { cold: 'yes', sites: ['legs'] }],
    ["was thirty eight last night but it's thirty seven two now", bad('fever'), { fever: 'no' }],
    ["was thirty seven last night but it's thirty eight two now", bad('fever'), { fever: 'yes' }],
    ['strings at the back of my heels are sore', {}, { pain: 'unsure', sites: ['achilles'] }],
    ['the bones i sit on are sore', {}, { pain: 'unsure', sites: ['hamstring'] }],
    ['my shins are sore since i got keen again', {}, { pain: 'unsure', sites: ['shin'] }],
    ['my shins are sore again since i got keen', {}, { pain: 'unsure', sites: ['shin'], comesBack: 'yes' }],
    ["my sister says i'm going to snap", {}, {}],
    ['i felt it snap', {}, { pop: 'yes' }],
    ["my calf feels like it's going to burst", {}, { rockHard: 'unsure', sites: ['calf'] }],
  ])('%s', (said, context, heard) => {
    expect(understand(said, context).findings).toEqual(heard);
  });

  test('a nail that falls off is no fall', () => {
    expect(findings('my toe nail fell off').injury).toBeUndefined();
    expect(findings('my nail hurt and i fell off a bike').injury).toBe('yes');
  });
});
