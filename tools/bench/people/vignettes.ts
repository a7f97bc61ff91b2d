/** Sixty stories of runners, with what they tell, the answer we expect and the answers that would be honest too. */
import type { Findings, Level } from '../../../src/triage/index.ts';

export type Vignette = {
  readonly id: string;
  readonly story: string;
  readonly findings: Findings;
  readonly expected: Level;
  readonly acceptable: readonly Level[];
  /** More permissive than our reading, though some source allows it: not unsafe, and not a hit either. */
  readonly debatable?: readonly Level[];
};

export const vignettes: readonly Vignette[] = [
  {
    id: 'RF01',
    story:
      "Alexa, ask leg check if I should run. My right calf's been swollen and sore since I flew back from Tokyo on Thursday, and it feels kinda warm.",
    findings: {
      sites: ['calf'],
      side: 'one',
      pain: 'unsure',
      swelling: 'clear',
      heat: 'yes',
      clotRisk: 'major',
    },
    expected: 'urgentCare',
    acceptable: ['emergency'],
  },
  {
    id: 'RF02',
    story:
      "So one leg's a bit fat since the drive down from Scotland, and today I'm out of puff just going upstairs and my chest's tight. I was gonna do an easy three miles.",
    findings: { sites: ['legs'], side: 'one', swelling: 'clear', chest: 'yes', clotRisk: 'major' },
    expected: 'emergency',
    acceptable: [],
  },
  {
    id: 'RF03',
    story:
      "Did this mad hill session Saturday, first one in months. My thighs are so swollen I can't bend my knees and, sorry, my pee looks like Coke.",
    findings: {
      sites: ['quad'],
      side: 'both',
      pain: 'severe',
      swelling: 'clear',
      motion: 'limited',
      darkUrine: 'yes',
      days: '0-3',
    },
    expected: 'emergency',
    acceptable: ['urgentCare'],
  },
  {
    id: 'RF04',
    story:
      "Last rep on the track it was like someone kicked me in the back of the ankle, I heard a pop, and now I can't push up on my toes on that side.",
    findings: {
      sites: ['achilles'],
      side: 'one',
      pop: 'yes',
      injury: 'no',
      walking: 'limping',
      pain: 'unsure',
      days: '0-3',
    },
    expected: 'urgentCare',
    acceptable: ['emergency'],
  },
  {
    id: 'RF05',
    story:
      "Went over on my ankle on the trail about an hour ago, it's ballooned, and I can't put any weight through it, not even a couple of steps.",
    findings: {
      sites: ['ankle'],
      side: 'one',
      injury: 'yes',
      swelling: 'clear',
      walking: 'unable',
      pain: 'severe',
    },
    expected: 'urgentCare',
    acceptable: ['emergency'],
  },
  {
    id: 'RF06',
    story:
      "I slipped on ice, my foot's pointing the wrong way and my toes have gone numb. Do I just rest it?",
    findings: {
      sites: ['ankle'],
      side: 'one',
      injury: 'yes',
      deformity: 'yes',
      nerve: 'tingling',
      walking: 'unable',
      pain: 'severe',
    },
    expected: 'emergency',
    acceptable: [],
  },
  {
    id: 'RF07',
    story:
      "My left knee's red, really hot and massive since last night. I didn't bang it or anything. I'm shivery, thermometer says thirty nine.",
    findings: {
      sites: ['knee'],
      side: 'one',
      swelling: 'clear',
      heat: 'yes',
      fever: 'yes',
      injury: 'no',
      pain: 'unsure',
    },
    expected: 'urgentCare',
    acceptable: ['emergency'],
  },
  {
    id: 'RF08',
    story:
      "Took a boot to the shin playing five a side, and the front of my leg's gone rock hard. The pain's unreal, way worse than the knock, and my toes are tingling.",
    findings: {
      sites: ['shin'],
      side: 'one',
      injury: 'yes',
      rockHard: 'yes',
      pain: 'extreme',
      nerve: 'tingling',
      swelling: 'clear',
    },
    expected: 'emergency',
    acceptable: [],
  },
  {
    id: 'RF09',
    story:
      "Since deadlifts I've got pain shooting down both legs, I'm numb where I sit on the saddle, and I can't tell when I need to wee. Could I jog it off?",
    findings: { sites: ['lowBack', 'legs'], side: 'both', nerve: 'saddle', pain: 'unsure' },
    expected: 'emergency',
    acceptable: [],
  },
  {
    id: 'RF10',
    story:
      'Weird one. My left leg went freezing cold and white below the knee out of nowhere, and it really hurts even lying down.',
    findings: { sites: ['legs'], side: 'one', cold: 'yes', restPain: 'yes', pain: 'severe' },
    expected: 'emergency',
    acceptable: [],
  },
  {
    id: 'RF11',
    story:
      "Six weeks into marathon training and there's this deep ache in the front of my hip, right in the groin. It wakes me up and I've started limping.",
    findings: { sites: ['groin'], side: 'one', restPain: 'yes', walking: 'limping', pain: 'unsure' },
    expected: 'urgentCare',
    acceptable: ['seeProfessional'],
  },
  {
    id: 'RF12',
    story:
      "I'm thirty four weeks pregnant, still jogging a bit, and my left calf's sore and maybe a bit puffy today.",
    findings: {
      sites: ['calf'],
      side: 'one',
      pregnant: 'yes',
      clotRisk: 'major',
      swelling: 'slight',
      pain: 'unsure',
    },
    expected: 'urgentCare',
    acceptable: ['emergency'],
  },
  {
    id: 'RF13',
    story:
      "I'm on Eliquis for my heart. Got a knock on the calf yesterday, and there's a huge bruise now and it's getting tighter.",
    findings: {
      sites: ['calf'],
      side: 'one',
      bloodThinner: 'yes',
      injury: 'yes',
      bruise: 'yes',
      swelling: 'slight',
      trend: 'worse',
      pain: 'unsure',
    },
    expected: 'urgentCare',
    acceptable: ['emergency'],
  },
  {
    id: 'RF14',
    story:
      "It's for my son, he's thirteen. He's been limping since cross country on Wednesday and says it's his thigh and knee.",
    findings: {
      sites: ['knee', 'quad'],
      side: 'unsure',
      age: 'teen',
      walking: 'limping',
      pain: 'unsure',
      days: 'unsure',
    },
    expected: 'urgentCare',
    acceptable: ['seeProfessional'],
  },
  {
    id: 'RF15',
    story:
      "Just finished a half, my legs are cramping up and I nearly passed out twice, heart's going all over the place. Should I do a cool down jog?",
    findings: { sites: ['legs'], side: 'both', chest: 'yes', pain: 'unsure' },
    expected: 'emergency',
    acceptable: [],
  },
  {
    id: 'RF16',
    story:
      "I'm on cipro for an infection, day four, and both my Achilles have started aching a bit. Easy run okay?",
    findings: { sites: ['achilles'], side: 'both', pain: 'mild', antibiotic: 'yes', days: '0-3' },
    expected: 'urgentCare',
    acceptable: ['seeProfessional'],
  },
  {
    id: 'RF17',
    story:
      "Planted my foot, knee twisted, felt a pop. It swelled up inside an hour and now it's stuck, I can't straighten it.",
    findings: {
      sites: ['knee'],
      side: 'one',
      injury: 'yes',
      pop: 'yes',
      swelling: 'clear',
      jointTrouble: 'locked',
      pain: 'unsure',
    },
    expected: 'urgentCare',
    acceptable: ['emergency'],
  },
  {
    id: 'RF18',
    story:
      "Legs are sore from a ten k, fine, but there's also a hot red patch on my shin that's twice the size it was yesterday and I feel proper fluey.",
    findings: {
      sites: ['shin', 'legs'],
      side: 'one',
      heat: 'yes',
      fever: 'yes',
      pain: 'unsure',
      days: '0-3',
    },
    expected: 'urgentCare',
    acceptable: ['emergency'],
  },
  {
    id: 'RF19',
    story:
      'I had my gallbladder out ten days ago. Feeling good, but one calf aches, not swollen I think, no. Can I start jogging?',
    findings: { sites: ['calf'], side: 'one', pain: 'mild', swelling: 'none', clotRisk: 'major' },
    expected: 'urgentCare',
    acceptable: ['seeProfessional', 'emergency'],
  },
  {
    id: 'RF20',
    story:
      "Since yesterday my foot slaps when I walk, like I can't lift the toes, and the outside of my shin's numb. No real pain.",
    findings: { sites: ['shin'], side: 'one', nerve: 'weak', pain: 'none', walking: 'altered' },
    expected: 'urgentCare',
    acceptable: ['emergency'],
  },
  {
    id: 'OK01',
    story: "Legs feel great, nothing hurts, just wondering if I'm good for my five k.",
    findings: { pain: 'none' },
    expected: 'runAsPlanned',
    acceptable: ['easyRun'],
  },
  {
    id: 'OK02',
    story:
      "Both quads are a little sore from yesterday's hills, maybe a two out of ten. Walking's fine, no swelling.",
    findings: {
      sites: ['quad'],
      side: 'both',
      pain: 'mild',
      walking: 'normal',
      swelling: 'none',
      days: '0-3',
    },
    expected: 'easyRun',
    acceptable: [],
  },
  {
    id: 'OK03',
    story:
      "I ran long on Sunday and it's Tuesday now, my calves are slightly stiff, both of them, but they loosen off once I've been walking a few minutes.",
    findings: {
      sites: ['calf'],
      side: 'both',
      pain: 'mild',
      motion: 'eases',
      days: '0-3',
      walking: 'normal',
    },
    expected: 'easyRun',
    acceptable: ['crossTrain'],
  },
  {
    id: 'OK04',
    story: "I was sore earlier in the week but honestly it's completely gone now, zero.",
    findings: { pain: 'none', trend: 'improving' },
    expected: 'runAsPlanned',
    acceptable: ['easyRun'],
  },
  {
    id: 'OK05',
    story:
      'Bum and hamstrings are a bit achy after squats two days ago, same both sides, getting better, like a one.',
    findings: { sites: ['glute', 'hamstring'], side: 'both', pain: 'mild', days: '0-3', trend: 'improving' },
    expected: 'easyRun',
    acceptable: ['runAsPlanned'],
  },
  {
    id: 'OK06',
    story: 'No pain, just a bit of tired legs from being on my feet all day at work.',
    findings: { pain: 'none', fatigue: 'tired' },
    expected: 'easyRun',
    acceptable: ['runAsPlanned'],
  },
  {
    id: 'OK07',
    story:
      "Day two after parkrun. Thighs are a tad tender if I press 'em, left and right the same, and I walked to work no bother.",
    findings: { sites: ['quad'], side: 'both', pain: 'mild', days: '0-3', walking: 'normal' },
    expected: 'easyRun',
    acceptable: [],
  },
  {
    id: 'OK08',
    story:
      "My calves felt a bit tight when I got up, both sides, but after coffee and walking the dog it's gone.",
    findings: { sites: ['calf'], side: 'both', pain: 'none', motion: 'eases' },
    expected: 'easyRun',
    acceptable: ['runAsPlanned'],
  },
  {
    id: 'OK09',
    story:
      "I'm sixteen weeks pregnant, I've run for years and my midwife's happy with it. Thighs are mildly achy both sides since Saturday, it's Sunday now, no other symptoms.",
    findings: { sites: ['quad'], side: 'both', pain: 'mild', days: '0-3', pregnant: 'yes' },
    expected: 'easyRun',
    acceptable: ['crossTrain', 'rest'],
  },
  {
    id: 'OK10',
    story:
      "Legs are kinda heavy, I'd say two out of ten, both the same, feels like it'd shake out with a slow jog.",
    findings: { sites: ['legs'], side: 'both', pain: 'mild' },
    expected: 'easyRun',
    acceptable: ['runAsPlanned'],
  },
  {
    id: 'TR01',
    story:
      "Did my first half on Sunday, it's Thursday, and both quads are still a bit sore going down stairs, two or three, better than yesterday though.",
    findings: {
      sites: ['quad'],
      side: 'both',
      pain: 'mild',
      days: '4-7',
      trend: 'improving',
      walking: 'normal',
    },
    expected: 'crossTrain',
    acceptable: ['rest'],
    debatable: ['easyRun'],
  },
  {
    id: 'TR02',
    story: 'Hill sprints yesterday. Both calves are sore, about a four. I can walk fine.',
    findings: { sites: ['calf'], side: 'both', pain: 'moderate', days: '0-3', walking: 'normal' },
    expected: 'crossTrain',
    acceptable: ['rest'],
    debatable: ['easyRun'],
  },
  {
    id: 'TR03',
    story:
      "Nine hour flight Monday, and today my left calf's achy. I honestly can't tell if it's bigger than the other. I did do a tempo run Sunday so could be that.",
    findings: {
      sites: ['calf'],
      side: 'one',
      pain: 'mild',
      swelling: 'unsure',
      clotRisk: 'major',
      days: '0-3',
    },
    expected: 'urgentCare',
    acceptable: ['seeProfessional', 'emergency'],
  },
  {
    id: 'TR04',
    story: "My big toe joint's a bit sore when I push off. Two days, not red, not swollen.",
    findings: { sites: ['toe'], side: 'one', pain: 'mild', swelling: 'none', heat: 'no', days: '0-3' },
    expected: 'rest',
    acceptable: ['crossTrain'],
  },
  {
    id: 'TR05',
    story:
      "First few steps out of bed my heel's killing me, like a stab, then it eases off. Been about three weeks.",
    findings: {
      sites: ['heel'],
      side: 'one',
      pain: 'unsure',
      quality: 'sharp',
      days: '15+',
      motion: 'eases',
    },
    expected: 'seeProfessional',
    acceptable: ['crossTrain', 'rest'],
  },
  {
    id: 'TR06',
    story:
      "There's one spot on my shin bone, I can put my finger right on it, hurts when I hop. Running volume's gone up a lot. It's only a three though.",
    findings: { sites: ['shin'], side: 'one', pinpoint: 'yes', pain: 'mild' },
    expected: 'seeProfessional',
    acceptable: ['urgentCare'],
  },
  {
    id: 'TR07',
    story:
      "I'm fifteen. Both my thighs are sore after sports day yesterday, like three out of ten, walking normal.",
    findings: { sites: ['quad'], side: 'both', pain: 'mild', age: 'teen', days: '0-3', walking: 'normal' },
    expected: 'easyRun',
    acceptable: ['crossTrain', 'rest'],
  },
  {
    id: 'TR08',
    story:
      'Twenty eight weeks pregnant, both calves ache today, no swelling that I can see. Normally I jog twice a week.',
    findings: { sites: ['calf'], side: 'both', pregnant: 'yes', pain: 'unsure', swelling: 'none' },
    expected: 'seeProfessional',
    acceptable: ['urgentCare'],
  },
  {
    id: 'TR09',
    story:
      'I take apixaban for AF. Thighs are a bit sore both sides after the gym, no bruises, no knocks, walking fine.',
    findings: {
      sites: ['quad'],
      side: 'both',
      pain: 'mild',
      bloodThinner: 'yes',
      bruise: 'no',
      injury: 'no',
      walking: 'normal',
      days: '0-3',
    },
    expected: 'easyRun',
    acceptable: ['crossTrain', 'rest', 'seeProfessional'],
  },
  {
    id: 'TR10',
    story:
      "My quads were pretty sore this morning so I popped two ibuprofen and now they're like a two. Good to go?",
    findings: { sites: ['quad'], side: 'both', pain: 'mild', painkiller: 'yes', days: '0-3' },
    expected: 'crossTrain',
    acceptable: ['rest'],
  },
  {
    id: 'TR11',
    story:
      "Right hamstring grabbed when I sprinted for the bus yesterday. Sharp, I've got a bit of a limp, no bruise, no pop.",
    findings: {
      sites: ['hamstring'],
      side: 'one',
      quality: 'sharp',
      walking: 'limping',
      bruise: 'no',
      pop: 'no',
      days: '0-3',
      pain: 'unsure',
    },
    expected: 'rest',
    acceptable: ['seeProfessional'],
  },
  {
    id: 'TR12',
    story:
      'Achilles is stiff and a bit sore in the mornings, warms up, two out of ten, since the weekend. My physio says I can run on it.',
    findings: { sites: ['achilles'], side: 'one', pain: 'mild', motion: 'eases', days: '0-3' },
    expected: 'crossTrain',
    acceptable: ['rest', 'seeProfessional'],
    debatable: ['easyRun'],
  },
  {
    id: 'TR13',
    story:
      "Ran my first marathon yesterday and both legs are absolutely wrecked, six out of ten, I'm going down the stairs backwards. Wee's normal.",
    findings: {
      sites: ['legs'],
      side: 'both',
      pain: 'strong',
      walking: 'altered',
      motion: 'limited',
      darkUrine: 'no',
      days: '0-3',
    },
    expected: 'rest',
    acceptable: ['seeProfessional'],
  },
  {
    id: 'TR14',
    story:
      "About ten minutes into every run my calf gets super tight and my foot goes tingly, I have to stop, and ten minutes later it's totally fine. Been like that all month.",
    findings: {
      sites: ['calf'],
      side: 'one',
      everyRun: 'yes',
      nerve: 'duringRuns',
      days: '15+',
      pain: 'none',
    },
    expected: 'seeProfessional',
    acceptable: [],
  },
  {
    id: 'MD01',
    story:
      "Outside of my knee's been niggling since yesterday's ten miler, three out of ten, not swollen, walking's okay.",
    findings: {
      sites: ['knee'],
      side: 'one',
      pain: 'mild',
      swelling: 'none',
      walking: 'normal',
      days: '0-3',
    },
    expected: 'rest',
    acceptable: ['crossTrain', 'seeProfessional'],
    debatable: ['easyRun'],
  },
  {
    id: 'MD02',
    story:
      "Rolled my ankle a bit last night, it's tender round the outside but no swelling and I can walk on it, maybe a three.",
    findings: {
      sites: ['ankle'],
      side: 'one',
      injury: 'yes',
      pain: 'mild',
      swelling: 'none',
      walking: 'normal',
      pinpoint: 'no',
      days: '0-3',
    },
    expected: 'rest',
    acceptable: ['seeProfessional'],
  },
  {
    id: 'MD03',
    story:
      'New runner, week two. Both shins ache all down the inside, about a three, no one spot. Started five days ago.',
    findings: { sites: ['shin'], side: 'both', pain: 'mild', pinpoint: 'no', days: '4-7' },
    expected: 'crossTrain',
    acceptable: ['rest', 'seeProfessional'],
  },
  {
    id: 'MD04',
    story: "Knee's puffed up after my long run yesterday, no injury, it's just swollen, pain about a three.",
    findings: { sites: ['knee'], side: 'one', swelling: 'clear', pain: 'mild', injury: 'no', days: '0-3' },
    expected: 'seeProfessional',
    acceptable: ['rest', 'urgentCare'],
  },
  {
    id: 'MD05',
    story: "Nothing hurts but I'm absolutely shattered, four hours' sleep, been dragging all week.",
    findings: { pain: 'none', fatigue: 'exhausted' },
    expected: 'rest',
    acceptable: ['crossTrain'],
  },
  {
    id: 'MD06',
    story:
      "Leg day Monday, it's Wednesday, both quads about a five. Stairs are a pain but I'm walking normally on the flat.",
    findings: { sites: ['quad'], side: 'both', pain: 'moderate', days: '0-3', walking: 'normal' },
    expected: 'crossTrain',
    acceptable: ['rest'],
    debatable: ['easyRun'],
  },
  {
    id: 'MD07',
    story:
      "Two days after a bootcamp and both thighs are an eight out of ten. I can walk, no swelling, and I checked, urine's normal colour.",
    findings: {
      sites: ['quad'],
      side: 'both',
      pain: 'severe',
      swelling: 'none',
      darkUrine: 'no',
      walking: 'normal',
      days: '0-3',
    },
    expected: 'seeProfessional',
    acceptable: ['urgentCare'],
  },
  {
    id: 'MD08',
    story: "Back of my left thigh's been sore for ten days now and just isn't shifting. Three out of ten.",
    findings: { sites: ['hamstring'], side: 'one', pain: 'mild', days: '8-14', trend: 'same' },
    expected: 'seeProfessional',
    acceptable: ['rest'],
  },
  {
    id: 'MD09',
    story:
      "Side of my knee again, IT band I think. Only a two or three but it's worse every run this week, started Monday, it's Saturday.",
    findings: { sites: ['itBand'], side: 'one', pain: 'mild', trend: 'worse', days: '4-7' },
    expected: 'seeProfessional',
    acceptable: ['rest'],
  },
  {
    id: 'MD10',
    story: "I've got flu, thirty eight five, and my legs ache all over, bit achy everywhere really.",
    findings: { sites: ['legs'], side: 'both', fever: 'yes', pain: 'moderate' },
    expected: 'rest',
    acceptable: ['seeProfessional'],
  },
  {
    id: 'VG01',
    story: 'Should I run today?',
    findings: {},
    expected: 'runAsPlanned',
    acceptable: [],
  },
  {
    id: 'VG02',
    story: 'My leg hurts.',
    findings: { sites: ['legs'], side: 'one', pain: 'unsure' },
    expected: 'crossTrain',
    acceptable: ['rest', 'seeProfessional'],
  },
  {
    id: 'VG03',
    story: "It's nothing really, doesn't even hurt, just my knee's the size of a grapefruit.",
    findings: { sites: ['knee'], pain: 'none', swelling: 'clear', side: 'one' },
    expected: 'seeProfessional',
    acceptable: ['urgentCare', 'rest'],
  },
  {
    id: 'VG04',
    story:
      "I'd say two out of ten. I mean, I nearly cried coming down the stairs and it keeps me awake, but yeah, two. It's the right shin.",
    findings: { sites: ['shin'], side: 'one', pain: 'unsure', restPain: 'yes' },
    expected: 'seeProfessional',
    acceptable: ['urgentCare'],
  },
  {
    id: 'VG05',
    story:
      "Left knee's niggly, right calf's tight and both quads are toast from yesterday. Overall four-ish.",
    findings: { sites: ['knee', 'calf', 'quad'], side: 'one', pain: 'moderate', days: '0-3' },
    expected: 'rest',
    acceptable: ['seeProfessional'],
  },
  {
    id: 'VG06',
    story:
      "My wife reckons hospital, I reckon it's a pulled muscle. Calf's up like a balloon and hot since my knee op two weeks back. Bit of a jog might loosen it?",
    findings: {
      sites: ['calf'],
      side: 'one',
      swelling: 'clear',
      heat: 'yes',
      clotRisk: 'major',
      pain: 'unsure',
    },
    expected: 'urgentCare',
    acceptable: ['emergency'],
  },
];
