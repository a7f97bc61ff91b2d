/**
 * Draws the screens with Amazon's renderer, to look at, and tells their faults. `node tools/screens.ts` draws all as
 * sheets in `dist/screens`; with a screen's name or a part of it, those in their own size; with a device's id too, there.
 */
import { screenDevices } from '../simulator/devices.ts';
import { commandLine, fail } from './command.ts';
import { openBench } from './drawing/bench.ts';
import { launchBrowser } from './drawing/chromium.ts';
import { documents } from './drawing/documents.ts';
import { faultsOf } from './drawing/faults.ts';
import { hangOne, hangSheets } from './drawing/gallery.ts';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const { words } = commandLine({
  start: 'npm run screens',
  does: 'Draws the screens into dist/screens, all of them as sheets, and tells their faults.',
  examples: [
    ['verdict', 'these, in their own size'],
    ['verdict show-8', 'on this device'],
  ],
  options: {},
  words: true,
});
const [wantedScreen = '', wantedDevice = ''] = words;
const wanted = Object.fromEntries(Object.entries(documents).filter(([name]) => name.includes(wantedScreen)));
const devices = screenDevices.filter(({ id }) => id.includes(wantedDevice));
const deviceIds = screenDevices.map(({ id }) => id).join(', ');
const all = `Screens: ${Object.keys(documents).join(', ')}.\nDevices: ${deviceIds}.`;
if (Object.keys(wanted).length === 0) fail(`There is no screen "${wantedScreen}".\n${all}`, 2);
if (devices.length === 0) fail(`There is no device "${wantedDevice}".\n${all}`, 2);

const browser = await launchBrowser();
const bench = await openBench(browser);
for (const device of devices) {
  for (const [name, findings] of await hangSheets(bench, device, wanted)) {
    for (const fault of [...findings.problems, ...faultsOf(findings, device.viewport)]) {
      print(`${name} on ${device.name}: ${fault}`);
    }
  }
  if (wantedScreen === '') continue;
  for (const screen of Object.entries(wanted)) print(await hangOne(bench, device, screen));
}
await browser.close();
