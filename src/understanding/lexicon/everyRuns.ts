/** What fills up or clamps while running. */
export const squeezes =
  'comes on [at|after], tight, tightness, tightens [up], cramp~, cramps up, pressure, seizes [up], seize up, vice, grips, gripping, grabs, grab, grabbing, tightening, tighten, clamps [up], squeeze~, ' +
  'fit to burst, (go|goes|gets|become|becomes|turn|turns|set|sets) [rock|to|like|all] (hard|solid|heavy|tight|stone|a stone|rock|wood|concrete), fills up, pumped up, wound up, ' +
  '(becoming|becomes|goes|turns|gets) like [a] (wood|stone|rock|concrete|plank|log)';
/** What a leg does then; of a runner it says that they are worn out. */
export const tires =
  /\b(dead tired|(run|runs|running) out of (gas|steam|juice|petrol|fuel|power)|out of gas|(says?|said|saying) (to )?(stop|no more|enough)|(tells?|telling|makes?|making|forces?|forcing|asks?|begs?) (me|us) (to )?stop|(stops?|halts?) me|gives? up|quits?|packs? (it )?in|goes on strike)\b/;
/** That it is so on every run. */
export const habits =
  '(every|each) (time|run), every single (time|run), always, whenever i run, same (lamp post|lamppost|lamp|streetlight|street light|fence|fence post|hydro pole|telegraph pole|letterbox|sign|shop|hydrant|spot|place|distance|point|mile|mailbox|postbox|post box|pole|corner|bend|tree|gate|hill|house|bridge|bench|bus stop|landmark|stretch|stage), ' +
  'without fail, like clockwork, (in|while|during) [every] (running|runs|run), only (when|while) i (run|am running), it only happens when i run, when i run, ' +
  '(minutes|miles|k|kilometres|kilometers) (in|into) [it|the run|every run], same as always, ' +
  'after (some|a certain|a set|the same) distance, hundred (metres|meters|yards) (or so|in), after [about|some|around] [one|a|two|three|four|five|six|seven|eight|nine] hundred (metres|meters|yards)';
/** That it goes soon after. */
export const releases =
  '(bang|dead|smack|spot) on [the] (three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty) [minute|mile|k] [minutes|miles|mark], (stand|standing) [still|there] [for] (a|one|two|three|four|five|a few|a couple of|half a|ten|thirty) (minute|minutes|second|seconds|sec) [and|then] (it|that|the pain|pain|all) [is|has|will be|just] [all] (gone|away|goes|go|fine|off|eased|over), i stop, when i stop, (stop|rest|stand) [still] [for] (a|one|two|three|a couple of) (minute|minutes|bit|second|moment), lets go, let go, (a|one|two|three|couple of|few) (minute|minutes|bit|second) (standing|stood|stopped|walking|of walking|of standing|rest|resting|still|off) [still] [and], gone (soon|before|by|when|once|as soon|straight|again|in), away when, ' +
  "(then|and) [after] [it|all|that|leg|pain|it is|all is] [is|'s] (gone|fine|grand|okay|ok|good|all right|alright|normal|better), (after|on|with|by) [little|some|two minutes|a minute|a few minutes|a bit of] (standing|stopping|rest|resting|a rest|a stop|a pause|a break) [two minutes|a minute|for a minute|a while|some time|still] [it|all|pain|leg|it is|all is] [is|'s] [all|again] (okay|ok|fine|gone|good|normal|all right|alright|vanishes|goes), then (it|they|all|everything) (goes|go|is gone|eases|ease|stops|settles|passes|is fine|are fine), gone after, fine (again|after|when i stop), (it is|and it is) gone, goes [away] (when|once|as soon), eases off, goes [off|away] (on|with|by|after) (standing|stopping|resting|rest), opens [up] [again], within (minutes|a minute), right as rain";
