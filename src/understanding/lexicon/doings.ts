/** What a place on the legs is said to do or to have, whatever the word; and the few things that are no trouble. */

/** What a place does while nothing is the matter with it: "my legs want a run", "my foot healed". */
export const doesWell =
  /^(lov(e|es|ed|ing)|lik(e|es|ed|ing)|enjoy\w*|want(s|ed)?|need(s|ed)?|carr(y|ies|ied|ying)|hold(s|ing)?|held|handl(e|es|ed)|work(s|ed|ing)?|improv\w+|heal(s|ed|ing)?|recover\w*|settl\w+|calm\w*|loosen\w*|eas(e|es|ed|ing)|rest(s|ed)?|relax\w*|surviv\w+|cop(e|es|ed|ing)|manag\w+|look(s|ed)?|seems?|mov(e|es|ed)|bend(s)?|turn(s|ed|ing)?|remembers?|knows?|feel(s|ing)?|felt|thank(s|ed)?|hit|touch(es|ed)?|cross\w*|run(s)?|ran|walk(s|ed)?|got|did|do|stay(s|ed)?|ready|itching|raring|land(s|ed|ing)?|strikes?|wearing|wear|wore|fresh\w*|rested|used( to)?|can|could|will|would|should|might|may|must)$/;
/** Where it is denied, it is trouble: "my knee doesn't like hills", "my ankle won't settle". */
export const missedWell =
  /^(lik(e|es|ed|ing)|lov(e|ing)|enjoy(ing)?|work(ing)?|settl(e|ing)|calm|loosen|eas(e|ing)|heal(ing|ed)?|improv\w+|recover\w*|let(ting)?|hold(ing)?|cop(e|ing)|behav(e|ing)|cooperat\w+|play(ing)?|thank(ing)?|want(ing)?|forgiv\w+|warm|shift(ing)?|fans?|happy|pleased|keen|impressed|thrilled|having|hav(e|ing)|budg(e|ing)|go|quit(ting)?|stop)$/;
/** Words that stand behind a place and are no verb of it, though they end like one. */
export const noVerb =
  /^(\w*(ness|less|ous)|stretch(es|ing)?|raises|exercises?|muscles?|bones?|days?|hours?|minutes|weeks?|months|years|miles|reps|sessions?|drills|curls|presses|sleeves?|splints|always|sometimes|perhaps|this|his|its|as|was|yes|plus|across|besides|towards|afterwards|downwards|upwards|nowadays|thanks|less|unless|us|guys|folks|times|sides|ones|workouts?|massage|training|running|walking|jogging|racing|cycling|swimming|during|morning|evening|something|anything|nothing|everything|thing|going|speed|need|indeed|bed|red|wed|hundred|shoes|socks)$/;
/** Stand between a place and what it does. */
export const betweenDoing =
  /^(a|an|also|just|still|always|usually|often|sometimes|kind|kinda|sort|sorta|of|really|now|again|here|there|then|thing|bit|area|muscle|tendon|bone|itself|it|they|like|only|suddenly|randomly|basically|actually|honestly|sometimes|constantly|lately|recently|today|mine|all|that|which|and|my|me|the|side|up|down|from)$/;
/** What is put on a place or done for it, and does not ail. */
export const worn =
  /^(tattoo|pocket|pockets|marathon|plenty|life|energy|juice|kilometres|logo|brace|tape|taping|sleeve|support|bandage|strap|strapping|massage|massages|stretch|stretches|compression|cream|gel|scar|injection|cast|plaster|mole|surgery|operation|insoles?|orthotics?|wrap|exercises?|work|workout|session|strength|flexibility|power|muscles?|hair|freckles?|metal|pins?|plates?|screws?|time|look|feeling|feel|grip|weights?|mobility|control|balance|spring|pep|bounce|steps?|miles?|hours?|day|roller|gun|spikes|ring|weight|put|run|running|walk|stand|standing|sit|sitting|landing|land|rolling|roll|trust|faith)$/;
/** Noises alone: asked about, and no complaint. */
export const noise =
  /\b(click|clunk|crack|creak|crunch|crackl|squeak|grind|pop|rattl|snap|clack|grat|noise|sound|gravel)/;
/** What a muscle does tells where, and not how much it hurts. */
export const ofMuscles =
  /^(seiz|cramp|tug|grip(?!ing)|clench|knot|lock|spasm|charley|twitch|jump|tighten|clamp|itch)/;
