/** The measure itself: screens that are bad on purpose are found out. */
import { beforeAll, expect, it } from 'vitest';
import { screenDevices } from '../../simulator/devices.ts';
import type { Viewport } from '../../simulator/viewport.ts';
import { type OpenBench, openBench } from '../../tools/drawing/bench.ts';
import { faultsOf } from '../../tools/drawing/faults.ts';
import type { Findings } from '../../tools/drawing/measured.ts';
import { browser, describeInBrowser, PATIENCE } from '../support/browser.ts';

const show8 = { width: 1280, height: 800, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' } as const;
const round = { ...show8, width: 480, height: 480, shape: 'ROUND' } as const;
const television = { ...show8, width: 960, height: 540, dpi: 320, mode: 'TV' } as const;

const text = (words: string, others: object = {}) => ({
  type: 'Text',
  text: words,
  color: '#ffffff',
  fontSize: '40dp',
  ...others,
});

const button = (words: string, others: object = {}) => ({
  type: 'TouchWrapper',
  width: '200dp',
  height: '60dp',
  accessibilityLabel: words,
  onPress: { type: 'SendEvent', arguments: [words] },
  item: { type: 'Frame', width: '100%', height: '100%', backgroundColor: '#003366', item: text(words) },
  ...others,
});

const bare = (item: object) => ({ type: 'APL', version: '1.6', mainTemplate: { item } });

const screen = (...items: readonly object[]) => ({
  type: 'APL',
  version: '1.6',
  mainTemplate: {
    parameters: ['payload'],
    item: {
      type: 'Frame',
      width: '100vw',
      height: '100vh',
      backgroundColor: '#001122',
      item: { type: 'Container', width: '100%', height: '100%', items },
    },
  },
});

const at = (left: number, top: number) => ({ position: 'absolute', left: `${left}dp`, top: `${top}dp` });

describeInBrowser('the measure of a screen', () => {
  let bench: OpenBench;
  beforeAll(async () => {
    bench = await openBench(browser());
  }, PATIENCE);

  async function draw(document: object, viewport: Viewport): Promise<Findings> {
    const drawn = (await bench.draw({ it: document }, viewport)).get('it');
    if (drawn === undefined) throw new Error('nothing was drawn');
    return drawn;
  }

  /** What is wrong with these components on a screen, with all numbers left out. */
  async function faults(items: readonly object[], viewport: Viewport = show8) {
    const drawn = await draw(screen(...items), viewport);
    expect(drawn.problems).toEqual([]);
    return faultsOf(drawn, viewport).map((fault) => fault.replace(/[\d.]+/g, 'n'));
  }

  it.each(screenDevices)('finds nothing wrong with a plain screen on $name', async ({ viewport }) => {
    const middle = { ...text('Fine'), position: 'absolute', left: '40vw', top: '30vh' };
    expect(
      await faults([middle, button('Go', { ...at(0, 0), left: '40vw', top: '60vh' })], viewport),
    ).toEqual([]);
  });

  it('finds lines that are higher than their text', async () => {
    expect(await faults([text('Too much to read here', { width: 220, height: 60 })])).toContain(
      'cut off: "Too much to read here" is beyond its room by n dp at the bottom',
    );
  });

  it('finds words that are left out', async () => {
    expect(await faults([text('Too much to read here', { width: 220, maxLines: 1 })])).toEqual([
      'cut off: words are left out after "Too much…"',
    ]);
  });

  it('finds a word that is broken', async () => {
    expect(await faults([text('Supercalifragilistic', { width: 220 })])).toEqual([
      'broken: the word "Supercalifragilistic" of "Supercalifragilistic"',
    ]);
    expect(await faults([text('To be<br>cool-headed <b>c</b>an', { width: 180 })])).toEqual([]);
  });

  it('finds text that a box around it cuts', async () => {
    const box = { type: 'Container', width: 100, height: 30, items: [text('Wide', { width: 300 })] };
    expect(await faults([box])).toContain('cut off: "Wide" is beyond its room by n dp at the bottom');
  });

  it('finds text outside of the screen', async () => {
    expect(await faults([text('Gone', at(1250, 100))])).toContain(
      'cut off: "Gone" is beyond its room by n dp on the right',
    );
  });

  it('finds text in the corner of a round screen, and not of another', async () => {
    const corner = text('Corner', at(10, 20));
    expect(await faults([corner], round)).toEqual(['outside: "Corner" is beyond the round edge by n dp']);
    expect(await faults([corner])).toEqual([]);
  });

  it('finds text that cannot be scrolled to where a round screen shows it', async () => {
    const list = (...items: readonly object[]) => ({
      type: 'ScrollView',
      width: '100%',
      height: '100%',
      item: {
        type: 'Container',
        width: '100%',
        items: [{ type: 'Frame', height: 300, width: 100 }, ...items],
      },
    });
    const last = text('Written down here at the end', { paddingTop: 100, height: 180, fontSize: 30 });
    const room = { type: 'Frame', height: 200, width: 100 };
    expect(await faults([list(last)], round)).toEqual([
      'outside: "Written down here at the end" is beyond the round edge by n dp',
    ]);
    expect(await faults([list(last, room)], round)).toEqual([]);
  });

  it('finds texts on top of each other, in dp whatever the density', async () => {
    const texts = [text('First', at(300, 100)), text('Second', at(310, 120))];
    for (const viewport of [show8, television]) {
      expect(await faults(texts, viewport)).toEqual(['overlap: "First" and "Second"']);
    }
  });

  it('finds a text that is hard to tell from what is behind it', async () => {
    expect(await faults([text('Pale', { color: '#445566' })])).toEqual([
      'contrast: "Pale" has n:n, less than n:n',
    ]);
  });

  it('finds a see-through text, and one on a box drawn before it', async () => {
    const box = { type: 'Frame', ...at(0, 100), width: 300, height: 100, backgroundColor: '#eeeeee' };
    expect(await faults([text('Faint', { opacity: 0.2 }), box, text('White', at(0, 110))])).toEqual([
      'contrast: "Faint" has n:n, less than n:n',
      'contrast: "White" has n:n, less than n:n',
    ]);
  });

  it('takes the worst colour of a gradient', async () => {
    const fading = async (...colorRange: readonly string[]) => {
      const background = { type: 'linear', colorRange, inputRange: [0, 1] };
      const drawn = await draw({ ...bare(text('Fading')), background }, show8);
      return faultsOf(drawn, show8).length;
    };
    expect(await fading('#001122', '#dddddd')).toBe(1);
    expect(await fading('#001122', '#113355')).toBe(0);
  });

  it('reads what is written in a drawing, and sees what is drawn behind', async () => {
    const written = {
      type: 'VectorGraphic',
      source: 'drawing',
      width: 200,
      height: 100,
      scale: 'fill',
    };
    const graphic = (fill: string) => ({
      type: 'AVG',
      version: '1.2',
      width: 200,
      height: 100,
      items: [
        { type: 'path', pathData: 'M0,0 L200,0 L200,100 L0,100 Z', fill },
        { type: 'text', text: 'Drawn', fill: '#ffffff', fontSize: 30, x: 20, y: 60 },
      ],
    });
    const drawnOn = async (fill: string) => {
      const drawn = await draw({ ...bare(written), graphics: { drawing: graphic(fill) } }, show8);
      expect(drawn.problems).toEqual([]);
      return faultsOf(drawn, show8).join();
    };
    expect(await drawnOn('#dddddd')).toContain('contrast: "Drawn"');
    expect(await drawnOn('#003366')).toBe('');
  });

  it('lets text go on below the fold where it scrolls, but not beside', async () => {
    const list = (width: number) => ({
      type: 'ScrollView',
      width: 400,
      height: 200,
      item: text('One two three four five six seven eight nine ten eleven twelve', { width }),
    });
    expect(await faults([list(400)])).toEqual([]);
    expect((await faults([list(700)])).join()).toContain('on the right');
  });

  it('finds small touch targets, overlapping ones and those without a label', async () => {
    const small = button('Tiny', { width: 47, height: 200, item: undefined });
    const nameless = button('', at(400, 0));
    const [one, two] = [button('One', at(400, 300)), button('Two', at(500, 355))];
    expect(await faults([small, nameless, one, two])).toEqual([
      'small: the touch target "Tiny" is n × n dp, less than n',
      'no label: a touch target of n × n dp at n, n',
      'overlap: the touch targets "One" and "Two"',
    ]);
  });

  it('hears what the renderer complains about', async () => {
    const wide = { type: 'Container', width: 900, items: [button('Go')] };
    const { problems } = await draw(screen({ type: 'Container', width: 300, items: [wide] }), show8);
    expect(problems.join()).toMatch(/^console warn: .*bigger than parent/);
  });

  it('does not let a screen fetch anything', async () => {
    const image = { type: 'Image', source: 'https://example.com/a.png', width: 50, height: 50 };
    await expect(draw(screen(image), show8)).rejects.toThrow('asks for https://example.com/a.png');
  });
});
