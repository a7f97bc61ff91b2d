/** What a page gets to run Amazon's renderer with. */
import { expect, it } from 'vitest';
import { ENGINE_PATH, engineFile } from '../../simulator/screen/engine.ts';

const script = engineFile(ENGINE_PATH)?.body.toString() ?? '';

it('the renderer is told to find its fonts here, not on a server of Amazon', () => {
  expect(script.includes('AplRenderer')).toBe(true);
  expect(script.match(/https:[\w/.-]*\.ttf/g)).toBeNull();
});

it('all fonts that it asks for are there, as TrueType', () => {
  const paths = new Set(script.match(/\/engine\/fonts\/[\w.-]+/g));
  expect(paths.size).toBe(3);
  for (const path of paths) expect(engineFile(path)?.body.readUInt32BE(0)).toBe(0x00010000);
});

it.each(['/', '/engine/', '/engine/fonts/', '/engine/fonts/../apl.js', '/package.json'])(
  'there is no other file, such as %s',
  (path) => expect(engineFile(path)).toBeUndefined(),
);
