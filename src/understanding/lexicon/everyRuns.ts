/** What fills up or clamps while running. */
export const squeezes =
  'comes on [at|after], tight, tightness, tightens [up], cramp~, cramps up, pressure, seizes [up], seize up, vice, grips, gripping, clamps [up], squeez~, ' +
  'fit to burst, (go|goes|gets) (hard|solid|heavy|tight), fills up, pumped up, wound up';
/** That it is so on every run. */
export const habits =
  '(every|each) (time|run), every single (time|run), always, whenever i run, same (lamp post|spot|place|distance|point|mile), ' +
  'without fail, like clockwork';
/** That it goes soon after. */
export const releases =
  'i stop, when i stop, (stop|rest|stand) (a|for a) (minute|bit|second), lets go, let go, gone (soon|before|by|when|once|as soon|straight|again|in), away when, ' +
  "(then|and) [it|it is] [is|'s] (gone|fine|grand), (it is|and it is) gone, goes [away] (when|once|as soon), eases off, within (minutes|a minute), right as rain";
