/** Work and play on hands and knees, and what tells that somebody crawls because they cannot walk. */
export const onKnees = /^(on (my|me) hands and knees|on all fours|crawling)$/;

const work =
  /\b(weed(ing|ed)?|gardening|planting|digging|bulbs|(veg|flower|vegetable) (patch|beds?)|allotment|scrub(bing|bed)?|mop(ping|ped)?|polishing|hoovering|cleaning|sanding|painting|grouting|tiling|tiles?|lino|laminate|skirting|flooring|floorboards|decking|paving|((lay|laying|laid|fit|fitting|fitted|doing|did|washing|washed) (a|the|my|our|new|kitchen|bathroom|wooden|whole|hall|that|\d| )*(floors?|carpets?|slabs|patio|path))|plumbing|wiring|lego|(with|after|chasing|minding|entertaining) ((the|my|our|a|her|his|two|both|wee|little|\w+'s?) )*(baby|babies|bairn|toddlers?|kids|kiddies|grandkids|grandson|granddaughter|grandchild(ren)?|little one|nephews?|nieces?|pupp(y|ies))|playing (with|trains|lego|cars|horsey|on the floor)|photographing|(searching|looking|hunting) for (?!(\w+ )*(pain ?killers?|tablets?|pills?|medic\w*|meds|help|ice|crutch\w*|phone|somewhere|someone|anyone|a (chair|seat|doctor))\b))\b/;

const unable =
  /\b((can|could|will|would) not|unable|only way|have to|had to|has to|got to|having to|trying to|(how|way) i (move|go|get)|(move|moving|go|going) (about|around|round|on)|get(ting)? (around|about|round|up|down|out|in|to|back)|(got|came|come|coming|went|go|going|gone|made it|make it|getting|crawled|crawling|crawl) (\w+ )?(to|up|upstairs|home|in|into|out|back|off|from)|upstairs|downstairs|(up|down) the (stairs|steps)|loo|toilet|bathroom (now|this|today|last|on)|bed|because|cause|cos|so sore|so bad|that much|agony|hurts? to (stand|walk)|fell|fallen|twist(ed)?|rolled|went|popp?(ed)?|snapp?(ed)?|crack(ed)?|tore|torn|broke(n)?|injured|collapsed|ants|skin|feeling|sensation)\b/;

/** Is it work or play that they tell of, and neither pain nor a way to get about? */
export const isWorkOnKnees = (text: string): boolean =>
  work.test(text.replace(likeness, ' ')) && !unable.test(text);

/** "On all fours like a toddler": how it looks, and nobody to play with. */
const likeness = /\blike (a|an|the|my|our|some) \w+/g;
