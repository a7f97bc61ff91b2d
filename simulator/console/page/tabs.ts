/** Tabs: arrow keys, home and end move between them, as the pattern of the ARIA guide has it; all are folded at first. */

/** Makes the tabs of a list work. A press on the one that is open folds it away again. */
export function prepareTabs(list: HTMLElement): void {
  const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const open = (tab: HTMLElement | undefined): void => {
    for (const [index, each] of tabs.entries()) {
      each.setAttribute('aria-selected', String(each === tab));
      each.tabIndex = each === tab || (tab === undefined && index === 0) ? 0 : -1;
      sheetOf(each).hidden = each !== tab;
    }
  };
  const isOpen = (tab: HTMLElement): boolean => !sheetOf(tab).hidden;
  for (const [index, tab] of tabs.entries()) {
    // A sheet of nothing but text has to be scrolled by keyboard too.
    sheetOf(tab).tabIndex = 0;
    tab.addEventListener('click', () => open(isOpen(tab) ? undefined : tab));
    tab.addEventListener('keydown', (event) => {
      const to = moves(index, tabs.length)[event.key];
      const next = to === undefined ? undefined : tabs.at(to);
      if (next === undefined) return;
      event.preventDefault();
      open(next);
      next.focus();
    });
  }
  open(undefined);
}

function moves(index: number, count: number): Readonly<Record<string, number>> {
  return { ArrowRight: (index + 1) % count, ArrowLeft: index - 1, Home: 0, End: -1 };
}

function sheetOf(tab: HTMLElement): HTMLElement {
  const sheet = document.getElementById(tab.getAttribute('aria-controls') ?? '');
  if (sheet === null) throw new Error(`The tab ${tab.id} opens nothing`);
  return sheet;
}
