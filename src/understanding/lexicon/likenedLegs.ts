/**
 * Weight that is not borne, tendons that went and bones out of line, by kinds of words near each other: whichever noise, at
 * whichever name of the heel. Sentences that need their order are in `likened.ts`.
 */
import type { Likened } from './likened.ts';
import { also, any, fell, inOrder, limb, near } from './near.ts';

const onAStick =
  /\b(walk|walking|on|with|using|borrowed|need)( (?!not?\b)[\w']+){0,5} (walking stick|stick|cane|crutch|crutches|zimmer)\b/;
const unloaded = new RegExp(
  `${onAStick.source}|\\b((not|no way|unable to|no chance|try|trying|tried)( \\w+){0,4} (hop|hopping|stand on (one leg|it))|hop test|stairs on (my|the|me) (bottom|bum|backside|arse|hands and knees|all fours))\\b`,
);

export const likenedLegs: readonly Likened[] = [
  ...(['groin', 'hip'] as const).map((site) => ({
    words: unloaded,
    beside: any(site === 'hip' ? 'hips?|high up|top of (my|the) (thigh|leg)' : 'groin|crease'),
    unless: any(
      "kids?|yoga|hopscotch|son|daughter|boy|girl|bunny|yet|years|dog|(hip|groin) ('s|is) (fine|grand|good)|not my groin|gone now|hockey|trails?|poles|always",
    ),
    says: { walking: 'limping', pain: 'unsure' } as const,
    sites: [site],
    evenIf: true as const,
  })),
  {
    words: onAStick,
    beside: also('in bed|at night|all night|nights?|poker', 'thigh|shin|leg|femur|bone|hip|groin'),
    unless: any('years|used to|hockey|trails?|poles|always|gone now'),
    says: { walking: 'unable' },
  },
  {
    words: new RegExp(`${onAStick.source}(?= (just |even |only )*to (get|make it|go|hobble|reach))`),
    unless: any('years|used to|hockey|trails?|poles|always'),
    says: { walking: 'unable' },
  },
  {
    words:
      /\b(using|use|with|leaning on|need|needing|borrowed|took|taken|have)( [\w']+){0,4} (as|for|like) (a |my )?(walking )?(stick|crutch|cane|zimmer)\b/,
    says: { walking: 'limping' },
  },
  {
    words: near(
      '(one|two|three|four|couple of)( wee| little)? (steps|paces)',
      'most|(my|the) lot|limit|max(imum)?|furthest|all (that )?(i|it) (can|could|get|gets|manage|manages|will|allows|lets)|and (no (more|further)|that is (it|me|all|my lot)|i am (done|down)|down i go)|best i can',
    ),
    unless: any('salsa|dance|warm ?up|stairs'),
    says: { walking: 'unable' },
  },
  {
    words: new RegExp(
      `${inOrder(`${limb}|it`, '(refused?|refuses|is refusing|declined|will not agree) to (carry|hold|take|support|bear|have) (me|my weight|any weight|weight)', 3)}`,
    ),
    beside: any(limb),
    unless: any('horse|car|taxi|bus|bike'),
    says: { walking: 'unable' },
    evenIf: true,
  },
  {
    words: near(
      `(lean|stand|step|press|weight|rest)( (down|any|my))* (on|onto|through) (it|that|(the|my)( \\w+)? ${limb})`,
      '(off the (floor|ground|chair|planet)|through the (roof|ceiling)|scream\\w*|roar\\w*)',
      8,
    ),
    unless: any('kids?|coach|telly|laughing'),
    says: { walking: 'unable', pain: 'severe' },
    evenIf: true,
  },
  {
    words: new RegExp(
      `${near('(hold|hang|lean|cling|grab|swing|haul)\\w*', 'counters?|worktops?|furniture|walls?|tables?|sofa|door ?frames?|chairs?', 4).source}|\\b(?<thing>chair|wall|furniture|lamp ?post|door handle) to (\\k<thing>|counter|table)\\b`,
    ),
    beside: any(
      'cross|to (make|get) (it|my|to|across|over|round|through)|reach the (loo|bed|toilet|bathroom|door|sink)|to (chair|wall|table|furniture|counter|lamp|door)',
    ),
    unless: any(
      'climb\\w*|gym|stretch\\w*|relay|toddlers?|carpets?|intervals?|reps?|run|running|jog|sprint\\w*',
    ),
    says: { walking: 'limping' },
  },
  {
    words: near(
      'knee ?cap|knee|calf|heel|seat|sit bone|buttock|bum|thigh|hamstring|ankle|achilles',
      'something( \\w+){0,3} (let go|gave way|parted|unzipped|pinged|twanged|shot up|rolled up|tore|ripped|came away|go|snap)|(give|gave|let go|went|go) (like|with)( \\w+){0,3} (rubber band|elastic|string|rope|cork|whip|zip|shot|gun|bang|twang|cable|twig)',
    ),
    says: { pop: 'yes' },
  },
  {
    words: near(
      '(gun ?shot|tyre (burst\\w*|pop\\w*)|champagne cork|whip|twang\\w*|balloon|(kicked|shot|whacked|booted) me|(heard|sounded|felt|was|went)( \\w+){0,3} (crack|snap|bang|pop|cork|elastic))',
      '(heel|achilles|back of (my|the|me) ankle)',
      8,
    ),
    unless: any('school bus|car|bike|every morning|always|years'),
    says: { pop: 'yes' },
    sites: ['achilles'],
  },
  {
    words: near(
      'knee ?cap|patella',
      'north|south|east|west|half ?way up|up (my|the|in my|into my) thigh|round the (side|back)|(side|outside|inside|back) of (my|the)( \\w+)? (leg|knee|thigh)|(gone|slid|slipped|wandered|shot|moved|sitting|sits)( \\w+)? (up|off|sideways|high|higher|left|right|over)|where (it|he) (lives|belongs|sat|was|should be)',
      4,
    ),
    unless: any('strap|sleeve|brace|tape|socks?|tattoo|years|always|support'),
    says: { deformity: 'yes' },
    sites: ['knee'],
  },
  {
    words:
      /\b(grape|egg|marble|fingers?|thumb|coin|pea|walnut|plum) (above|over|below|behind)( (the|my))* (knee ?cap|knee|heel|ankle|calf)\b/,
    beside: any('rest|fit|put|lay|park|lose|hide|stick|could'),
    unless: any('shoes?|boots?|trainers?|socks?'),
    says: { deformity: 'unsure' },
  },
  {
    words: near(
      'foot|toes|ankle|wrist|hand|forearm|leg|knee|elbow|finger|thumb',
      "(to|at|towards|for|off|facing|looking|points?|pointing)( \\w+)? (east|west|north|south|neighbou?rs?|next door|(quarter|ten|five|twenty) (to|past)|\\w+ o 'clock|wrong way|church|hedge)",
    ),
    beside: any(fell),
    unless: any('route|compass|map|head(ed|ing)|drove|shoes?|ran|sign'),
    says: { deformity: 'yes' },
  },
  {
    words: near(
      'wrist|forearm|arm|elbow|finger|thumb|collar ?bone|shoulder|hand',
      '(an?|one|new|extra|second|odd|funny|strange|weird)( \\w+)? (step|ledge|kink|hump|dip|dent|notch|corner|bend|shelf|angle|shape|joint|knee|elbow|bump)|(like|as) (a|my) (dinner )?fork',
    ),
    beside: any(`${fell}|new|extra|second`),
    unless: any('gate|muscle|years|always|born|road|watch|tattoo'),
    says: { deformity: 'yes' },
  },
  {
    words:
      /\b(hop(s|ping|ped)?( (about|around|round|along))? on (the|my|me) (good|other|sound|working) (one|leg|foot|side)|only way( [\w']+){0,4} is (by |to |on )*(hop|hopping|crawl|crawling|my (bum|knees|backside|arse)|crutches|all fours)|(can|could) not (put|get|set) (the|my|that)( (left|right|bad|sore))? (foot|leg) (under me|down|to the (floor|ground)))\b/,
    unless: any('drills?|exercises?|warm ?up|hopscotch|balance|pedal|couch|sofa|up and'),
    says: { walking: 'unable' },
  },
];
