/** The page on which screens are drawn and measured. */
import { type Engine, loadEngine } from '../../../simulator/screen/page/engine.ts';
import { type ShownScreen, showScreen } from '../../../simulator/screen/page/show.ts';
import type { Bench, Drawing, Findings } from '../measured.ts';
import { measure } from './measure.ts';

type Sheet = { readonly screens: readonly ShownScreen[]; readonly touches: unknown[] };

let sheet: Sheet = { screens: [], touches: [] };
let hear: (problem: string) => void = () => undefined;

// Before the renderer is loaded, as it keeps what it finds.
for (const level of ['error', 'warn', 'info', 'log', 'debug'] as const) {
  console[level] = (...words: unknown[]) => hear(`console ${level}: ${words.join(' ')}`);
}

globalThis.bench = {
  async draw(drawing) {
    const engine = await loadEngine(drawing.enginePath);
    for (const screen of sheet.screens) screen.destroy();
    sheet = { screens: [], touches: [] };
    const drawn = await drawAll(engine, drawing);
    await new Promise(requestAnimationFrame);
    const pixels = drawing.width / drawing.viewport.width;
    return Object.fromEntries(
      drawn.map(({ name, screen, element, problems }): [string, Findings] => [
        name,
        { ...measure(engine, screen.top, element, pixels), problems },
      ]),
    );
  },
  touches: () => sheet.touches,
  askForNothing: () =>
    new Promise((done) => {
      const nothing = new Image();
      nothing.onerror = done;
      nothing.src = `/favicon.ico?${performance.now()}`;
    }),
} satisfies Bench;

type Drawn = {
  readonly name: string;
  readonly screen: ShownScreen;
  readonly element: Element;
  readonly problems: readonly string[];
};

/** Draws the screens one after the other, so that what the renderer says can be told apart, each over its name. */
async function drawAll(engine: Engine, { documents, viewport, width }: Drawing): Promise<readonly Drawn[]> {
  document.body.replaceChildren();
  const drawn: Drawn[] = [];
  for (const [name, content] of Object.entries(documents)) {
    const element = document.createElement('div');
    const figure = document.createElement('figure');
    const caption = document.createElement('figcaption');
    caption.textContent = name;
    figure.append(element, caption);
    document.body.append(figure);
    const problems: string[] = [];
    hear = (problem) => problems.push(problem);
    const onTouch = ({ arguments: sent }: { arguments: readonly unknown[] }) => sheet.touches.push(sent);
    const onProblem = (problem: string) => problems.push(problem);
    const screen = await showScreen(engine, {
      element,
      viewport,
      document: content,
      width,
      isStill: true,
      onTouch,
      onProblem,
    });
    sheet = { ...sheet, screens: [...sheet.screens, screen] };
    drawn.push({ name, screen, element: element.firstElementChild ?? element, problems });
  }
  return drawn;
}
