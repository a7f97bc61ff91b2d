/** Wounds and joints that are infected, and a bruise that spreads, by kinds of words near each other. */
import type { Likened } from './likened.ts';
import { also, any, inOrder, near, wound } from './near.ts';

/** What weeps over a bone, and a colour that runs ahead of a scratch. */
export const likenedWounds: readonly Likened[] = [
  {
    words: near(`${wound}|sore|stitches`, 'weep\\w*|ooz\\w*|leak\\w*|pus|gunk|discharg\\w*', 5),
    beside: also(
      'sheets|drenched|sweats?|sweating|shiver\\w*|fever\\w*|soak\\w*',
      'bone|shin|throb\\w*|all night|deep',
    ),
    unless: any('shoes?|boots?|dog (whines|dug)|roof|in the sun'),
    says: { heat: 'yes', fever: 'yes' },
  },
  {
    words: near(
      'red|redness|purple|black|blue|dusky|maroon|plum|colou?r|stain',
      'spread\\w*|creep\\w*|crept|grow\\w*|crawl\\w*|march\\w*|running',
    ),
    beside: also(
      wound,
      '(hurts?|pain\\w*|sore|agony)( \\w+){0,3} (more|worse) than|way more than|murder|agony|excruciating',
    ),
    unless: any('tights|leggings|shorts|socks?|dye|does not hurt|paint'),
    says: { heat: 'yes', pain: 'extreme' },
    sites: ['skin'],
  },
  {
    words: new RegExp(
      inOrder(
        'red|redness|pink|pinkness|rash|colou?r',
        '(past|over|beyond|across|outside|outrun|outgrown|passed|escaped|crossed)( (the|my|her|his|that))*( \\w+)? (lines?|pen|marks?|marker|biro|ink|circle|edge|ring)',
        4,
      ),
    ),
    unless: any('finish|start(ing)?|road'),
    says: { heat: 'yes' },
  },
  {
    words: near(
      'black|blue|purple|navy',
      '(to|until|till|down to|as far as)( (the|my|behind))* (knee|ankle|calf|shin|toes|thigh|hip)',
      6,
    ),
    beside: any('let go|snap\\w*|pop\\w*|tore|torn|twang\\w*|fell|slipped|kick\\w*|hit'),
    unless: any('shorts|tights|leggings|socks?|paint'),
    says: { bruise: 'yes' },
  },
  {
    words: near(
      'knee|ankle|hip|toe|joint|shin|calf',
      '(like|hot as)( (a|an|the|my))* (hot water bottle|oven|radiator|furnace|stove|kettle|boiler|iron|hob|fire|(hot )?coals?|griddle)|fry (an )?(eggs?|bacon)',
      3,
    ),
    says: { heat: 'yes' },
  },
];
