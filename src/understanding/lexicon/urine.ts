/** Colours of urine by drinks, foods and other things. */
import type { Findings } from '../../triage/index.ts';
import type { Row } from '../entries.ts';
import { ifAsked } from './rows.ts';

/** A list of things in one line. */
const things = (list: string): string => list.replace(/\s+/g, ' ').replace(/\s*\|\s*/g, '|');

/** "Like flat cola", "tea coloured": a thing is a colour only when it is said to be like it. */
const looks = (list: string, says: Findings, not?: Findings): Row => {
  const any = things(list);
  return [
    `like [a|an|the|my|some] [flat|strong|weak|cold|old|builder 's|milky|dark|can|pint|cup|glass|mug|bottle|bit|drop|inside|bottom|dregs] [of] [a|the|my] [flat|strong|cold|black] (${any}) [colour|color|coloured|colored|water],
     (colour|color) of [a|the|my|flat|strong|cold|old|builder 's|milky|dark] (${any}), turned [to|into] (${any}), gone [to|the colour of] (${any}),
     (${any}) (colour|color|coloured|colored|looking|ish|type|like)`,
    {
      is: 'property',
      placeless: true,
      frames: [{ of: ['urine'], says, ...(not === undefined ? {} : { not }) }],
    },
  ];
};

/** Dark as with broken muscle, or with blood in it. */
export const dark = `cola|coke|coca cola|coke zero|diet coke|pepsi|thums up|thumbs up|dr pepper|doctor pepper|root beer|
  tea|teapot|tea pot|coffee pot|coffee cup|brew|chai|black tea|iced tea|ice tea|sweet tea|builders tea|builders|earl grey|coffee|espresso|americano|black coffee|cocoa|hot chocolate|chocolate|chocolate milk|
  guinness|stout|porter|brown ale|ale|newcastle brown|dark beer|rum|whisky|whiskey|bourbon|cognac|brandy|sherry|port|red wine|merlot|claret|rioja|shiraz|wine|
  bovril|marmite|vegemite|gravy|soy sauce|soya sauce|worcester sauce|brown sauce|barbecue sauce|bbq sauce|hp sauce|balsamic|vinegar|soup|ribena|vimto|blackcurrant|blackcurrant juice|
  cranberry juice|cranberry|cherry juice|cherryade|beetroot|beetroot juice|beet juice|beets|pomegranate juice|tomato juice|tamarind|tamarind water|jaggery|jaggery water|kokum|
  maple syrup|syrup|treacle|molasses|caramel|blood|bloody|rust|rusty|rusty tank water|rusty tap|rusty pipe|rusty tap water|rusty pipes|tank water|rusty nails|rusty pan|the rusty pan|creosote|the mersey|mud|muddy water|muddy|ditch water|ditch|puddle|bog water|bog|peat|peaty|
  burn water|swamp|swamp water|river water|the river|the thames|the ganges|dishwater|dish water|creosote|engine oil|motor oil|oil|diesel|varnish|wood stain|teak|mahogany|walnut|conker|conkers|chestnut|copper|coppery|bronze|iodine|betadine|
  black|blackish|brown|browny|brownish|dark|pink|reddy brown|red brown|reddish brown|burgundy|maroon|crimson|dark as (anything|sin|night|hell|tea|coke|the night)`;

/** Waters that nobody would drink: like these is not like water. */
const foul = `pond water|canal water|gutter water|drain water|sewer water|bilge water|lake water|loch water|puddle water|marsh water|flood water|dirty water|mucky water|brown water|rusty water|dirty bath water|mop water|drainwater|floodwater|pondwater`;

const doubtful = `apple juice|irn bru|iron brew|lucozade|orange juice|orange squash|squash|fanta|tango|honey|dark honey|amber|dark orange|orange|ginger beer|ginger ale|
  pale ale|cider|dark yellow|deep yellow|mustard|turmeric|iced coffee|darkish|darker than (usual|normal)|bit dark`;

const harmless = `lager|pilsner|pils|lemonade|lemon juice|lemon squash|barley water|water|tap water|spring water|gin|vodka|white wine|champagne|prosecco|cava|chardonnay|sauvignon|pinot grigio|
  sprite|seven up|white tea|green tea|camomile tea|straw|hay|lemon|lemons|lime cordial|elderflower|coconut water|nimbu pani|crystal|straw coloured|buttermilk|primrose|sunshine|highlighter|bright yellow|neon|neon yellow`;

export const urineRows: readonly Row[] = [
  [
    `(colour|color|shade) it (should be|ought to be|is meant to be|is supposed to be|always is|usually is|was before), (respectable|healthy|decent|good|nice|sensible|proper|lovely|usual|normal|ordinary|fine|right|perfectly normal) (colour|color|shade), (colour|color|shade) (you would expect|it is every day|of (normal|healthy) (pee|wee|urine))`,
    { is: 'property', placeless: true, frames: [{ of: ['urine', 'colour'], says: { darkUrine: 'no' } }] },
  ],
  [
    `(do not|did not|never|have not|has not) [really|ever|even|actually|usually|tend to|think to] (look|looked|check|checked|pay attention|paid attention|notice|noticed|inspect|examine) [at|to] [the colour of|the color of] <my> (pee|wee|urine|piss|water)`,
    {
      is: 'property',
      placeless: true,
      frames: [{ says: { darkUrine: 'unsure' }, not: { darkUrine: 'unsure' } }],
    },
  ],
  ifAsked(
    'darkUrine',
    '(have|has) not (gone|been|went) (to|for) [the|a] (bathroom|toilet|loo|restroom|washroom|pee|wee|piss) [yet|today|since], (have|has) not (gone|been|went) (yet|today|since), (have|has) not (peed|weed|pissed|had a (pee|wee)) [yet|today|since]',
    { darkUrine: 'unsure' },
  ),
  [
    `(peeing|pissing|weeing|passing|peed|pissed) [out] [pure|straight|neat|what looks like|something like] [like] [flat|strong|cold|black] (${dark
      .replace(/\s+/g, ' ')
      .replace(/\s*\|\s*/g, '|')})`,
    { is: 'property', placeless: true, event: true, frames: [{ says: { darkUrine: 'yes' } }] },
  ],
  // What one has at breakfast is idle, and its colour is not.
  [
    `[exact|exactly] [the] same (colour|color|shade) as [a|my|the|some] [cup of|mug of|pot of|black|strong|cold|morning] (${things(dark)}), (like|of) what is in my (coffee|tea) (cup|mug|pot)`,
    {
      is: 'property',
      placeless: true,
      frames: [
        { of: ['urine', 'colour', 'unnamed'], asked: 'darkUrine', says: { darkUrine: 'yes' } },
        { of: ['urine'], says: { darkUrine: 'yes' } },
      ],
    },
  ],
  // "Wee is pale legs are warm": it is not the legs that are pale.
  [
    "(wee|pee|urine) (is|looks|'s) [nice and|nice|very|quite|lovely|still|really] (pale|light|clear) [yellow]",
    { is: 'property', placeless: true, event: true, frames: [{ says: { darkUrine: 'no' }, not: {} }] },
  ],
  [
    "(wee|pee|urine) (is|looks|'s) [a] [bit|little] (pale|light) (brown|red|pink|orange|amber)",
    { is: 'property', placeless: true, event: true, frames: [{ says: { darkUrine: 'unsure' } }] },
  ],
  // "No, just red": its colour, unless something else is named
  [
    '(red|reddish|crimson|maroon|pinky red|reddy brown|orangey brown|orangey red)',
    {
      is: 'property',
      placeless: true,
      frames: [{ of: ['urine', 'colour', 'unnamed'], asked: 'darkUrine', says: { darkUrine: 'yes' } }],
    },
  ],
  // "Had a tea coloured wee": it is no tea that was had.
  [
    `(had|have|having|have had|with|doing|did|passed) [a|some|my|me] [bit of] (${things(dark)}) (coloured|colored|colour|color|looking) (pee|wee|urine|piss|water)`,
    { is: 'property', placeless: true, event: true, frames: [{ says: { darkUrine: 'yes' } }] },
  ],
  looks(foul, { darkUrine: 'yes' }),
  looks(dark, { darkUrine: 'yes' }),
  looks(doubtful, { darkUrine: 'unsure' }),
  looks(harmless, { darkUrine: 'no' }, {}),
  // a hint of a colour, and what might have been poured
  [
    '[a] [bit of] [a|an] (pink|pinkish|pinky|red|reddish|brown|brownish|browny|rusty|rosy|orange) (tinge|tint|hue|tinged|tone)',
    {
      is: 'property',
      placeless: true,
      frames: [
        { of: ['urine'], says: { darkUrine: 'unsure' }, not: { darkUrine: 'no' } },
        { of: ['colour', 'unnamed'], asked: 'darkUrine', says: { darkUrine: 'unsure' }, not: {} },
      ],
    },
  ],
  [
    `(somebody|someone) [had|has|have] (poured|tipped|emptied|spilled|spilt|dropped) [a|my|the|some] [pint|can|cup|bottle|pot] [of] (${things(dark)}) (in|into|down) the (bowl|toilet|loo|pan|water),
     water (is|has|'s|'s gone|has gone|is gone|gone|went|turned) [as] (dark|brown|black) as [strong|black|cold|old] (${things(dark)}), water (has gone|is gone|'s gone|gone|went|turned|has turned) [a bit|really|all] (dark|brown|black|brownish)`,
    { is: 'property', placeless: true, event: true, frames: [{ says: { darkUrine: 'yes' } }] },
  ],
];
