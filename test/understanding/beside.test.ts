/** Words that say one thing in most sentences, and another beside these. */
import { describe, expect, test } from 'vitest';
import type { FindingKey, Findings } from '../../src/triage/index.ts';
import { type Context, understand } from '../../src/understanding/index.ts';

const bad = (...asked: FindingKey[]): Context => ({ asked, yesMeans: 'bad' });
const findings = (said: string, ...asked: FindingKey[]): Findings =>
  understand(said, asked.length > 0 ? bad(...asked) : {}).findings;

describe('warm and cold', () => {
  test('pale pee and warm feet are no pale feet', () => {
    expect(findings("pee's super pale feet are toasty", 'chest', 'darkUrine', 'nerve', 'cold')).toEqual({
      darkUrine: 'no',
      cold: 'no',
    });
    expect(findings('my foot is pale', 'cold').cold).toBe('yes');
  });

  test('nobody complains of a warm foot, but where heat is asked for, or more is told of it', () => {
    expect(findings('both feet are warm', 'chest', 'nerve').heat).toBeUndefined();
    expect(findings('both feet are warm', 'heat').heat).toBe('yes');
    expect(findings('my foot is warm and swollen', 'nerve').heat).toBe('yes');
  });

  test('a leg that is warmer than the other is no good news', () => {
    for (const said of [
      'my left leg is warm',
      'my leg feels warm',
      'one foot is warm the other is not',
      'my right calf and leg feel warm compared with the other one',
    ])
      expect(findings(said)).toMatchObject({ heat: 'yes' });
    expect(findings('both legs are warm')).toEqual({ cold: 'no' });
  });
});

describe('dangers that are none, and one that is', () => {
  test.each<[said: string, asked: FindingKey[], key: FindingKey]>([
    ['just legs full of treacle seven weeks now', ['darkUrine'], 'darkUrine'],
    ['just me nose dripping like a tap', ['illness'], 'injury'],
    ['tiny red dots are there on both shins', ['heat'], 'heat'],
    ['baby had me up at one three and five', [], 'restPain'],
    ["nah none of that for me me aunt's had clots but", ['clotRisk'], 'clotRisk'],
    ["it's up in my bottom teeth", ['nerve'], 'sites'],
    ['my knees make a tak tak sound on the stairs', [], 'pop'],
    ['me legs me back me arms everything aches', [], 'fever'],
  ])('%s', (said, asked, key) => {
    const heard = findings(said, ...asked)[key];
    expect([undefined, 'no', 'none']).toContain(heard);
  });

  test.each<[said: string, asked: FindingKey[], heard: Findings]>([
    ['red spots on my shins and a temperature', [], { heat: 'yes', fever: 'yes' }],
    ["red dots on my leg that don't fade", ['heat'], { heat: 'yes' }],
    ['the baby had me up all night and so did my knee', ['restPain'], { restPain: 'yes' }],
    ['the dog woke me and my calf did too', ['restPain'], { restPain: 'yes' }],
    ['my toenail is dead and my toe is numb', [], { nerve: 'tingling', sites: ['toe', 'skin'] }],
    ['a dead toenail and my foot is dead', [], { nerve: 'tingling', sites: ['foot', 'skin'] }],
    ['i heard a snap and i did not feel anything down there', ['pop'], { pop: 'yes', nerve: 'saddle' }],
    ["haven't peed all day", ['nerve'], { nerve: 'saddle' }],
    ["it's a bit of agony lying down", ['restPain'], { pain: 'extreme' }],
    ["it's slightly unbearable at night", ['restPain'], { pain: 'extreme' }],
  ])('one that is: %s', (said, asked, heard) => {
    expect(findings(said, ...asked)).toMatchObject(heard);
  });

  test.each<[said: string, asked: FindingKey[], heard: Findings]>([
    ['i heard a snap but i did not feel it', ['pop', 'injury'], { pop: 'yes' }],
    ["haven't peed all day", ['darkUrine'], { darkUrine: 'unsure' }],
    ["no way it's swollen", ['swelling'], { swelling: 'none' }],
    ["it doesn't wake me or throb", [], { restPain: 'no' }],
  ])('that and no more: %s', (said, asked, heard) => {
    expect(findings(said, ...asked)).toEqual(heard);
  });

  test('a back among all that aches is no low back, and a low back is one', () => {
    expect(findings('me legs me back me arms everything aches').sites).toEqual(['legs']);
    expect(findings('my lower back and my arms ache').sites).toEqual(['lowBack']);
  });

  test('who went swimmy and lay down has fainted', () => {
    const { findings: heard, fainted } = understand('went a bit swimmy and had a lie down');
    expect(heard.chest).toBe('yes');
    expect(fainted).toBe(true);
  });
});

describe('what is over', () => {
  test('an illness of last night is not over for days', () => {
    expect(findings("i was throwing up last night i'm okay now").illness).toBe('unwell');
    expect(findings('i was crook overnight').illness).toBe('unwell');
    expect(findings('had the flu last week fine since monday').illness).toBe('recovering');
  });

  test('a fever that is finished is gone, and legs that are finished are not well', () => {
    expect(findings('fever is finished no', 'fever').fever).toBe('no');
    expect(findings('my legs are finished').pain).toBe('unsure');
  });

  test('where it peaked is not how it is', () => {
    expect(findings("peaked tuesday at a seven and it's been coming down since", 'trend')).toMatchObject({
      trend: 'improving',
    });
    expect(
      findings("peaked tuesday at a seven and it's been coming down since", 'trend').pain,
    ).toBeUndefined();
  });
});

test('what is denied of one thing is not denied of the next', () => {
  expect(findings('nothing numb legs are sore but not hard', 'nerve', 'rockHard')).toMatchObject({
    nerve: 'none',
    rockHard: 'no',
    pain: 'unsure',
  });
  expect(findings("my quads they're toast no chest stuff", 'chest')).toMatchObject({
    chest: 'no',
    pain: 'unsure',
  });
});

test('a journey is told after what it may have caused', () => {
  const heard = findings(
    "there's a pain in the left calf and it's a little thick and warm and last week i was flying from frankfurt",
  );
  expect(heard).toMatchObject({ sites: ['calf'], swelling: 'slight', heat: 'yes', clotRisk: 'major' });
});

test('"zero" says that nothing hurts, and a plain no does not', () => {
  expect(understand('zero in walking zero in running', bad('pain')).painless).toBe(true);
  expect(understand('no', bad('pain')).painless).toBeUndefined();
});

describe('a chest is not cleared', () => {
  test.each([
    'just a little tightness in the middle about a two',
    'only a tightness',
    'just some pressure i think',
  ])('by a feeling that it may have: %s', (said) => {
    expect(findings(said, 'chest', 'darkUrine', 'nerve').chest).not.toBe('no');
  });

  test('by what is blamed', () => {
    expect(findings("tightness across my chest it's my bra", 'chest', 'nerve').chest).toBe('yes');
    expect(findings('just tightness in my calf', 'chest', 'nerve')).toMatchObject({
      chest: 'no',
      sites: ['calf'],
    });
  });

  test('and one that is named in a yes is told', () => {
    expect(findings('um actually yeah the chest one', 'chest', 'cold', 'fever').chest).toBe('yes');
  });
});

describe('numbers of pain', () => {
  test('one walking and two running are two scores; what is told point by point is not', () => {
    for (const said of ['one walking two running', 'one walking two for the first k then back to one'])
      expect(understand(said, { asked: ['pain'] }).findings.pain, said).toBe('mild');
    expect(understand('one nothing is sore two zero out of ten', { asked: ['pain'] }).findings.pain).toBe(
      'none',
    );
  });

  test('a knee that grumbles as usual is sore, and one that is as usual is not', () => {
    expect(findings("the old knee's having its usual grumble")).toMatchObject({
      pain: 'unsure',
      sites: ['knee'],
    });
    expect(findings('the knee is its usual self').pain).toBe('none');
  });

  const howBad = (said: string): Findings['pain'] => understand(said, { asked: ['pain'] }).findings.pain;

  test.each<[said: string, pain: Findings['pain']]>([
    ["front of my left shin but it's not sore really maybe a one if i press hard", 'none'],
    ['nothing unless i press it', 'none'],
    ["no pain at all unless you press on it then it's a three", 'none'],
    ["it's fine running just a two if i dig my thumb in", 'none'],
    ['a two to the touch otherwise nothing', 'none'],
    ["my knee doesn't hurt unless i touch it or run", 'unsure'],
    ['nah neither two if i press on it', 'none'],
    ['two but only to touch', 'none'],
    ['two if i poke it otherwise zilch', 'none'],
    ['a two if i press on it nada otherwise', 'none'],
    ['five but only if i poke it', 'moderate'],
    ['about a two and only if i poke it', 'none'],
    ['oh a mighty two and only when i press on it', 'none'],
    ['a three and only to touch', 'none'],
    ['a six and only when i press on it', 'strong'],
    ['a two and a six when i press on it', 'strong'],
    ['a two and it hurts when i run', 'unsure'],
    ['a one if i poke it', 'mild'],
    ['nothing sitting a two if i press it', 'mild'],
    ['left is fine right calf a two if i press it', 'mild'],
    ['no pain when i press it two when i jog', 'mild'],
    ['nothing walking but a two if i push off hard', 'mild'],
    ['zero walking a five if i press off on that foot', 'moderate'],
    ['nothing walking an eight if i press the bone', 'severe'],
    ['three but only if i push on', 'mild'],
    ['a three and only when i press on going downstairs', 'mild'],
    ['two but only on pressing the accelerator', 'mild'],
    ['a two but only if i touch it walking is a bit worse than that', 'mild'],
    ['only three if i press it neither walking nor running is fine', 'mild'],
    ['a two but only when i push it with my thumb', 'none'],
    ['two only if i press on the bone and running is fine', 'none'],
  ])('what hurts only under a finger is no pain of running: %s', (said, pain) => {
    expect(howBad(said)).toBe(pain);
  });

  test.each<[said: string, pain: Findings['pain']]>([
    ['i would rate it four from ten', 'moderate'],
    ['4 on 10', 'moderate'],
    ['three to fourish', 'moderate'],
    ['two since ten to nine', 'mild'],
    ['dropped from ten to three', 'mild'],
    ['gone from two to five', 'moderate'],
    ['a ten', 'extreme'],
  ])('a scale, a clock and what it came down from are no scores: %s', (said, pain) => {
    expect(howBad(said)).toBe(pain);
  });

  test("a score of what is so on a run needs no other complaint, and a runner's pace is none", () => {
    expect(findings("it's a two at most when i'm running").pain).toBe('mild');
    expect(findings('my pace is a nine when i run').pain).toBeUndefined();
    expect(findings("i'm a ten when i run").pain).toBeUndefined();
  });
});

describe('awful, and something awful', () => {
  test('what hurts something awful hurts, nobody knows how much', () => {
    expect(findings('my legs ache something awful').pain).toBe('unsure');
    expect(understand("it's hurting something fierce about a seven", { asked: ['pain'] }).findings.pain).toBe(
      'severe',
    );
    expect(findings('my calf is terribly sore').pain).toBe('severe');
    expect(findings('my chest hurts something awful').chest).toBe('yes');
    expect(findings('my foot is numb something terrible').nerve).toBe('tingling');
  });

  test('a stomach and a chest that hurt are a chest too', () => {
    const where = (said: string): Findings => understand(said, { asked: ['sites', 'pain', 'days'] }).findings;
    expect(where('about five since quarter past eleven across upper stomach and lower chest')).toEqual({
      pain: 'moderate',
      chest: 'yes',
      days: '0-3',
    });
    expect(where("my tummy's a four")).toEqual({});
    expect(where('ribs are a six my chest is fine').pain).toBeUndefined();
  });
});

describe('she is the knee', () => {
  test.each<[said: string, asked: FindingKey[], heard: Findings]>([
    ["oh she's a one walking and maybe two on wednesday", ['pain'], { pain: 'mild' }],
    ["he's at a five today the old knee", ['pain'], { pain: 'moderate', sites: ['knee'] }],
    ["she's a bit numb", ['chest', 'nerve'], { nerve: 'tingling' }],
    ["she's getting worse", ['trend'], { trend: 'worse' }],
    ["she's got the arthritis a two at most when i'm running", [], { pain: 'mild' }],
  ])('%s', (said, asked, heard) => {
    expect(findings(said, ...asked)).toMatchObject(heard);
  });

  test('that she does not hurt is a guess where nobody asked for pain', () => {
    expect(findings("she clicks but doesn't hurt", 'jointTrouble', 'pop').pain).toBeUndefined();
    expect(findings("she doesn't hurt", 'pain').pain).toBe('none');
  });

  test.each<[said: string, asked: FindingKey[]]>([
    ["she's limping", []],
    ["he's a bit sore after his run", ['pain']],
    ["my wife she's a six out of ten", ['pain']],
    ["she's a nightmare my daughter", ['pain']],
    ["my dog is limping he's a bit sore", ['pain']],
  ])('but not where somebody could be meant: %s', (said, asked) => {
    expect(findings(said, ...asked)).toEqual({});
  });
});

describe('answers that close, and what goes each morning', () => {
  const body: FindingKey[] = ['swelling', 'heat', 'bruise', 'walking', 'dailyLife'];

  test('none, and a good walk after it, answers the whole; none of a thing is of that thing', () => {
    expect(findings('none love walking normal', ...body)).toEqual({
      swelling: 'none',
      heat: 'no',
      bruise: 'no',
      walking: 'normal',
      dailyLife: 'no',
    });
    expect(findings('none of my toes are swollen', ...body)).toEqual({ swelling: 'none' });
    expect(findings('none my ankle is swollen', ...body)).toMatchObject({ swelling: 'clear' });
  });

  test('otherwise fit closes a list', () => {
    expect(findings('no bruise otherwise fit', ...body)).toMatchObject({ bruise: 'no', swelling: 'none' });
  });

  test('what has settled by breakfast is there again tomorrow, and what is over is over', () => {
    expect(
      findings("my heel's a bit grumpy first thing but it's settled by the time i've fed the dog"),
    ).toEqual({
      pain: 'unsure',
      sites: ['heel'],
    });
    expect(findings("my calf was sore this morning but it's settled").pain).toBe('none');
    expect(findings("it was sore first thing but it's gone now").pain).toBe('none');
  });

  test('a blocked nose is a head cold, unless it is another one', () => {
    expect(findings('nose is fully blocked since yesterday')).toEqual({ illness: 'headCold', days: '0-3' });
    expect(findings("my daughter's nose is blocked")).toEqual({});
  });
});

describe('nothing but the skin', () => {
  const wrongIn = (said: string) => understand(said).wrong ?? [];

  test('just a blister is not the heel it is on, and what hurts besides stays', () => {
    expect(wrongIn("i guess it's just a blister from saturday")).toContain('heel');
    expect(wrongIn("it's just a blister but my ankle is sore too")).not.toContain('ankle');
    expect(wrongIn('just a blister on it')).not.toContain('knee');
  });

  test.each([
    'is it just a blister',
    "maybe it's just a blister",
    'my mate has just a blister',
    "it's just my heel not the blister",
  ])('%s takes no heel back', (said) => {
    expect(wrongIn(said)).not.toContain('heel');
  });
});

describe('a knock', () => {
  test.each([
    ['copped a cricket ball on the thigh', 'quad'],
    ['dropped a plate on my foot', 'foot'],
    ['took a ball to the thigh', 'quad'],
  ] as const)('%s', (said, site) => {
    expect(findings(said)).toEqual({ injury: 'knock', sites: [site] });
  });

  test('is none, where a foot drops or a ball is only carried', () => {
    expect(findings('my foot dropped').nerve).toBe('weak');
    expect(findings('i took the ball to the beach')).toEqual({});
  });
});

describe('numb where one sits', () => {
  test.each([
    "my backside's still asleep from the ute",
    "me backside's been asleep since last night",
    "me feet are tingly mate and the bum's still numb",
    "there's a numbness in my backside",
    'my behind has gone to sleep',
    'the buttocks are without feeling',
    'backside feels like it belongs to someone else',
    "can't even feel the dunny paper",
    "i can't feel the toilet paper",
    'i stand there waiting for a wee',
    'my undercarriage is asleep',
    "an ambulance for a numb butt come on it's like i sat on the can too long that's all",
    'a dead butt now',
    "it's like i've been sat on the loo too long",
  ])('%s', (said) => {
    expect(findings(said).nerve).toBe('saddle');
  });

  test('with a back that hurts, it is both', () => {
    const { nerve, sites = [] } = findings("back's been crook all week and my backside's still asleep");
    expect(nerve).toBe('saddle');
    expect([...sites].sort()).toEqual(['glute', 'lowBack']);
  });

  test.each<[said: string, nerve: Findings['nerve']]>([
    ['my left bum cheek is numb', 'tingling'],
    ['pins and needles in my bum and down the left leg', 'tingling'],
    ['pain in the backside and tingling in the foot', 'tingling'],
    ['two small toes go to sleep and the backside aches', 'tingling'],
    ["i sat on my arse all day and my foot's numb", 'tingling'],
    ["my bum's not numb", 'none'],
    ["foot is numb butt's fine", 'tingling'],
    ["no only my foot's numb my bum is fine", 'tingling'],
    ['like i sat on the couch too long', undefined],
    ['my bum is sore', undefined],
    ["ran eight k wednesday didn't feel it", undefined],
    ["there's just a small blister leaking under the big toe", undefined],
  ])('and not: %s', (said, nerve) => {
    expect(findings(said).nerve).toBe(nerve);
  });

  test('who is asked and did not feel it is heard', () => {
    expect(findings('i did not feel it', 'nerve').nerve).toBe('saddle');
    expect(findings("i've a blister on my toe and i'm leaking wee").nerve).toBe('saddle');
  });
});

describe('by a shade', () => {
  test.each<[said: string, darkUrine: Findings['darkUrine']]>([
    ["the pee's a darker yellow but not brown", 'no'],
    ["wee's a bit dark yellow nothing like tea", 'no'],
    ['pee is darker but not brown', 'unsure'],
    ["pee's a darker yellow", 'unsure'],
    ['pee is dark not yellow', 'yes'],
    ["pee's dark, not tea, more like cola", 'yes'],
    ["pee's not brown it's black", 'yes'],
  ])('dark: %s', (said, darkUrine) => {
    expect(findings(said).darkUrine).toBe(darkUrine);
  });

  test.each<[said: string, heat: Findings['heat']]>([
    ["the knee's slightly warm", 'unsure'],
    ["it isn't red it's barely warm", 'unsure'],
    ['not red just slightly warm', 'unsure'],
    ["the knee's barely warm not red not hot", 'no'],
    ['no not hot just a touch warmer than the other one', 'no'],
    ['slightly warm and red', 'yes'],
    ["slightly warm knee and i've a fever", 'yes'],
    ["it's a bit warm", 'yes'],
    ['not hot but warm', 'yes'],
  ])('warm: %s', (said, heat) => {
    expect(findings(said, 'heat').heat).toBe(heat);
  });

  test.each<[said: string, cold: Findings['cold']]>([
    ["it's a small bit warm and kind of dusky but it's not cold", 'unsure'],
    ['just the foot being that bit cooler these few months', 'unsure'],
    ['my foot is dusky', 'yes'],
    ["foot's dusky and cold", 'yes'],
    ['my foot went cold this morning', 'yes'],
    ["my leg's gone cold today", 'yes'],
    ['my foot turned cold this afternoon', 'yes'],
    ["the left foot's the cooler one", 'yes'],
    ['my back catch me wednesday lifting the cooler', undefined],
    ["it's cold this morning", undefined],
  ])('cold: %s', (said, cold) => {
    expect(findings(said, 'cold').cold).toBe(cold);
  });

  test.each<[said: string, rockHard: Findings['rockHard']]>([
    ["they feel hard when i'm running but not now", 'no'],
    ["it's only hard while i'm running", 'no'],
    ["it's hard when i run and hard now", 'yes'],
    ["hard when i'm running and it won't go soft", 'yes'],
    ["it's rock hard after runs", 'yes'],
  ])('hard: %s', (said, rockHard) => {
    expect(findings(said, 'rockHard').rockHard).toBe(rockHard);
  });
});

describe('a no before good news', () => {
  test.each([
    'neither chest and breathing perfectly sound and full feeling in the leg',
    'no chest clear urine normal sensation normal',
    'neither my chest is fine and my foot feels normal',
    'as i said madam none',
    'i said no',
  ])('%s', (said) => {
    expect(understand(said, bad('chest', 'nerve'))).toMatchObject({
      answer: 'no',
      findings: { chest: 'no', nerve: 'none' },
    });
  });

  test('and a no that denies it, or takes back what was heard', () => {
    expect(findings('neither chest nor breathing is good', 'chest').chest).toBe('unsure');
    expect(findings('my chest is not clear', 'chest').chest).toBe('unsure');
    expect(findings('neither foot has full feeling', 'nerve').nerve).toBe('tingling');
    expect(understand('no i said none of my toes', bad('sites')).findings.sites).toEqual(['toe']);
  });
});

describe('none of that, just the legs', () => {
  test('what stings on a walk is no chest that was denied', () => {
    expect(findings('yeah no none of that just stings like a one when i walk', 'chest')).toEqual({
      chest: 'no',
      pain: 'mild',
    });
    expect(findings('no just aches a bit', 'chest').chest).toBe('yes');
    expect(findings('just when i walk it hurts', 'chest').chest).not.toBe('no');
  });
});

describe('what the clock says', () => {
  test('a race that finished at seven is no seven, and a pain that started at one is', () => {
    const score = (said: string): Findings['pain'] =>
      understand(said, { asked: ['pain', 'days'] }).findings.pain;
    expect(score('about a four since this morning since the race finished at seven')).toBe('moderate');
    expect(score('a four, since the shift started at six')).toBe('moderate');
    expect(score('it started at seven and is three now')).toBe('severe');
  });

  test('wobbly on the pins is not sure, and pins and needles are a nerve', () => {
    expect(findings("bit wobbly on the pins mate haven't slept").nerve).toBe('unsure');
    expect(findings('pins and needles in my foot').nerve).toBe('tingling');
  });
});

describe('what is of another, and what comes again', () => {
  test('a thing of theirs, or a friend who is called to, leaves the legs the runner’s', () => {
    expect(findings("hips and backside a little sore from my cousin's sangeet practice")).toMatchObject({
      pain: 'mild',
      sites: ['glute', 'hip'],
    });
    expect(
      findings("day nine of my physio's plan and the achilles is saying good morning again").sites,
    ).toEqual(['achilles']);
    expect(findings('my back is very well my friend it is the right foot that has swollen')).toMatchObject({
      swelling: 'clear',
      sites: ['foot'],
    });
    for (const said of [
      "my cousin's knee is sore",
      "outside of my mate's knee is swollen",
      'my friend has a sore foot',
      "my husband's the one with the dodgy calf",
    ])
      expect(findings(said)).toEqual({});
  });

  test('what asks of a usual run does not tell that it is fine now', () => {
    expect(findings('my hip is a little sore can i still do my usual five k').pain).toBe('mild');
    expect(findings('my leg is fine can i still do my usual five k').pain).toBe('none');
  });

  test('what always goes comes again', () => {
    expect(findings("top of my foot gets achy after sprints but it's always gone by morning")).toEqual({
      pain: 'unsure',
      quality: 'dull',
      sites: ['foot'],
    });
    expect(
      findings("my calf seizes up by the same mailbox every time then a minute standing and i'm good"),
    ).toMatchObject({ everyRun: 'yes', sites: ['calf'] });
    expect(findings("my calf was sore but it's gone now").pain).toBe('none');
  });

  test('a crack at something is a try', () => {
    expect(findings('a seven when i had a crack at jogging', 'pain').pop).toBeUndefined();
    expect(findings('i heard a crack at my ankle').pop).toBe('yes');
    expect(findings('i had a crack in my ankle when i landed').pop).toBe('yes');
  });

  test('how it goes, and what is hard', () => {
    expect(findings('it hurts less today').trend).toBe('improving');
    expect(findings('it is much better no', 'trend').trend).toBe('improving');
    expect(findings('it starts hurting earlier in the run than it used to', 'trend').trend).toBe('worse');
    expect(findings('i start earlier than i used to').trend).toBeUndefined();
    expect(findings('i gotta push up with my arms to get outta the recliner', 'dailyLife').dailyLife).toBe(
      'stairs',
    );
    expect(findings('legs feel like wet sand')).toEqual({ quality: 'dull', sites: ['legs'] });
    expect(findings('my thighs have seized up').quality).toBe('dull');
    expect(findings('my knee seized up').motion).toBe('limited');
    expect(findings('my knees are both sore').side).toBe('both');
    expect(findings('my hip and my knee are both sore').side).toBeUndefined();
  });
});

test('maybe a little swelling is a little, and is not asked about again', () => {
  const swelling = (said: string) =>
    understand(said, { asked: ['swelling', 'heat', 'bruise'], yesMeans: 'bad' }).findings.swelling;
  expect(swelling('maybe a tiny bit puffy there i guess but no fever')).toBe('slight');
  expect(swelling('perhaps a bit of puffiness')).toBe('slight');
  expect(swelling("i'm not sure it's swollen")).toBe('unsure');
});

describe('what cannot be done, and then what is', () => {
  test.each<[said: string, heard: Findings]>([
    ["i can't stand it's gone numb", { nerve: 'tingling' }],
    ["my foot i can't stand on it's gone numb", { nerve: 'tingling', walking: 'unable' }],
    ["i can't bend it's swollen", { motion: 'limited', swelling: 'clear' }],
  ])('%s', (said, heard) => {
    expect(findings(said, 'nerve', 'swelling')).toMatchObject(heard);
  });

  test.each(["i can't say it's swollen", "can't see that it's swollen"])('and is not: %s', (said) => {
    expect(findings(said, 'swelling')).toMatchObject({ swelling: 'none' });
  });
});

describe('a score and what comes behind it', () => {
  test.each<[said: string, pain: Findings['pain']]>([
    ["hip's a two been since august", 'mild'],
    ["knee's a four came on yesterday", 'moderate'],
    ["shin's a five gets worse", 'moderate'],
    ["the calf's a three got it at parkrun", 'mild'],
  ])('%s', (said, pain) => {
    expect(findings(said).pain).toBe(pain);
  });

  test.each(['my knee is sore did a ten all downhill', 'calf sore ran a six this morning'])(
    'and how far: %s',
    (said) => {
      expect(findings(said).pain).toBe('unsure');
    },
  );
});
