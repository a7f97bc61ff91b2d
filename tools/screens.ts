/**
 * Draws the screens with Amazon's renderer, to look at, and tells their faults. `npm run screens` draws all, as sheets in
 * `dist/screens/sheets`; with a screen's name or a part of it, those in their own size, and the sheets stay as they are.
 */
import { type ScreenDevice, screenDevices } from '../simulator/devices.ts';
import { commandLine, fail } from './command.ts';
import { openBench } from './drawing/bench.ts';
import { launchBrowser } from './drawing/chromium.ts';
import { faultsOf } from './drawing/faults.ts';
import { hangOne, hangSheets, sheetsFolder } from './drawing/gallery.ts';
import type { Findings } from './drawing/measured.ts';
import { progress, progressEnds } from './progress.ts';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const { words } = commandLine({
  start: 'npm run screens',
  does: 'Draws all screens as sheets into dist/screens/sheets, or some into dist/screens, and tells their faults.',
  examples: [
    ['verdict', 'these, in their own size'],
    ['verdict show-8', 'on this device'],
  ],
  options: {},
  words: true,
});
// Not for its help: every screen is composed there.
const { documents } = await import('./drawing/documents.ts');
const [wantedScreen = '', wantedDevice = ''] = words;
const wanted = Object.fromEntries(Object.entries(documents).filter(([name]) => name.includes(wantedScreen)));
const devices = screenDevices.filter(({ id }) => id.includes(wantedDevice));
const deviceIds = screenDevices.map(({ id }) => id).join(', ');
const all = `Screens: ${Object.keys(documents).join(', ')}.\nDevices: ${deviceIds}.`;
if (Object.keys(wanted).length === 0) fail(`There is no screen "${wantedScreen}".\n${all}`, 2);
if (devices.length === 0) fail(`There is no device "${wantedDevice}".\n${all}`, 2);

const browser = await launchBrowser();
const bench = await openBench(browser);
const isWhole = wantedScreen === '' && wantedDevice === '';
const count = Object.keys(wanted).length;
let faults = 0;

for (const [n, device] of devices.entries()) {
  if (isWhole) {
    progress(n + 1, devices.length, `${count} screens on ${device.name}`);
    for (const [name, findings] of await hangSheets(bench, device, wanted)) tell(name, device, findings);
    continue;
  }
  for (const [at, screen] of Object.entries(wanted).entries()) {
    progress(n * count + at + 1, devices.length * count, `${screen[0]} on ${device.name}`);
    const { path, findings } = await hangOne(bench, device, screen);
    tell(screen[0], device, findings);
    progressEnds();
    print(path);
  }
}
progressEnds();
await browser.close();
print(`${count} screens on ${devices.length} devices, ${faults === 0 ? 'no fault' : `${faults} faults`}.`);
if (isWhole) print(`The sheets are in ${sheetsFolder}`);

function tell(name: string, device: ScreenDevice, findings: Findings): void {
  for (const fault of [...findings.problems, ...faultsOf(findings, device.viewport)]) {
    faults += 1;
    progressEnds();
    print(`${name} on ${device.name}: ${fault}`);
  }
}
