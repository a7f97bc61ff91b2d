/**
 * Draws the screens with Amazon's renderer, to look at, and tells their faults. `node scripts/screens.ts` draws all as
 * sheets in `dist/screens`; with a screen's name or a part of it, those in their own size; with a device's id too, there.
 */
import { screenDevices } from '../simulator/devices.ts';
import { openBench } from '../test/support/bench.ts';
import { launchBrowser } from '../test/support/chromium.ts';
import { documents } from '../test/support/documents.ts';
import { faultsOf } from '../test/support/faults.ts';
import { hangOne, hangSheets } from '../test/support/gallery.ts';

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const [wantedScreen = '', wantedDevice = ''] = process.argv.slice(2);
const wanted = Object.fromEntries(Object.entries(documents).filter(([name]) => name.includes(wantedScreen)));

const browser = await launchBrowser();
const bench = await openBench(browser);
for (const device of screenDevices.filter(({ id }) => id.includes(wantedDevice))) {
  for (const [name, findings] of await hangSheets(bench, device, wanted)) {
    for (const fault of [...findings.problems, ...faultsOf(findings, device.viewport)]) {
      print(`${name} on ${device.name}: ${fault}`);
    }
  }
  if (wantedScreen === '') continue;
  for (const screen of Object.entries(wanted)) print(await hangOne(bench, device, screen));
}
await browser.close();
