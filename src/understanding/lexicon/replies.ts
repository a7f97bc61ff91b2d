/** Words that mention nothing of a body: a clause of nothing else is an answer, and no more. */
const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const standIns = wordsOf('i it they that there this these those we you he she me us mine one ones so');

/** Verbs that stand for the one of the question. */
export const helping = wordsOf(
  `have has had having got get gets do does did am is are was were 's be been being can could will would
   experience experienced experiencing suffer suffering suffered notice noticed`,
);

/** With one of these it is told by itself: "have", "i do", "it is". */
export const telling = wordsOf('have has got do does did am is are can will would could');

/** What was asked about, without a name of its own: "such a thing", "any of these symptoms". */
export const things = wordsOf(
  `such thing things symptom symptoms sign signs problem problems complaint complaints issue issues stuff any
   anything them those these either above owt everything`,
);

/** The rest of what may stand in an answer. */
export const besides = wordsOf(
  `of a an the to at all in on for from by with and or kind sort sorts type types nature like like that both single
   ever yet even once really actually just indeed sure surely sorry still dear already now today up till far too
   thank thanks god goodness lord heaven heavens fortunately luckily thankfully mercifully forbid touch wood
   my our part side end life case question mentioned list said you say also well okay right oh any bit always please`,
);

/** "Not that i can think of", "not as far as i know": no, for all that is known. */
export const knowing = wordsOf(
  `i we can could of as far know knew aware am tell see saw noticed notice think remember recall what
   my me knowledge to have has is it from mind moment which`,
);

/** What one finds out of order, where nothing is: "nothing out of the ordinary", "nothing strange". */
export const unusual = wordsOf(
  `unusual untoward odd strange weird funny abnormal wrong amiss different special out ordinary note report
   declare mention mentioning worth unexpected alarming worrying sinister dodgy suspicious noticeable obvious
   visible remarkable comes springs going happening happened else whatsoever`,
);

/** How a no is said: "i would have to say no", "the answer is no", "that is a hard no". */
export const sayings = wordsOf(
  `say says saying answer going go with must need have to got would will be is it that i a an the my computer hard
   big fat firm definite solid simple short straight flat clear resounding but well just honest think probably
   guess god thank thanks so am am think definitely certainly oh actually is be and all count counts`,
);

/** Said before "to say no" these hope for it only: "i would love to say no but". */
export const hoping = wordsOf('want like love wish hope wanted tempted rather prefer liked loved');

/** Emphasis, where something follows that can be emphasised: "definitely not", "absolutely fine". */
export const emphases = wordsOf(
  'absolutely definitely certainly totally exactly course deffo surely indeed sure',
);
