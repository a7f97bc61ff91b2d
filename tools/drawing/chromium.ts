/** Finds a browser to test with: the one from the packages on Linux, an installed Chrome elsewhere. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const root = join(import.meta.dirname, '../..');

/**
 * Starts a browser.
 * @throws Error when there is none on this machine
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

async function launchOptions(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome' };
  const folder = await unpackedBrowser();
  return {
    executablePath: join(folder, 'chromium'),
    // Containers have no sandbox for it, and little shared memory.
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--font-render-hinting=none'],
    // The libraries that come with it, so that a machine needs none but libc.
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'lib'),
      FONTCONFIG_PATH: folder,
      XDG_CACHE_HOME: folder,
    },
  };
}

/**
 * The folder with the unpacked browser, its libraries and fonts. They are unpacked elsewhere and moved there at once,
 * so that two test workers can do it at the same time.
 */
async function unpackedBrowser(): Promise<string> {
  const require = createRequire(import.meta.url);
  const packed = join(require.resolve('@sparticuz/chromium'), '../../../bin');
  const cache = join(root, 'node_modules/.cache');
  const folder = join(cache, `browser-${versionOf(join(packed, '../package.json'))}`);
  if (existsSync(folder)) return folder;

  mkdirSync(cache, { recursive: true });
  const unpacking = mkdtempSync(`${folder}-`);
  try {
    await unpackInto(unpacking, packed);
    renameSync(unpacking, folder);
  } catch (error) {
    // Another worker may have been faster.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unpacking, { recursive: true, force: true });
  }
  return folder;
}

function versionOf(packageFile: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(packageFile, 'utf8'));
  return version;
}

async function unpackInto(folder: string, packed: string): Promise<void> {
  const bytes = (name: string) => promisify(brotliDecompress)(readFileSync(join(packed, name)));
  const [browser, ...archives] = await Promise.all(
    ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'].map(bytes),
  );
  if (browser === undefined) throw new Error('no browser');
  writeFileSync(join(folder, 'chromium'), browser, { mode: 0o755 });
  for (const input of archives) execFileSync('tar', ['-x', '-C', folder], { input });
  writeFileSync(
    join(folder, 'fonts.conf'),
    '<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fonts-cache</cachedir></fontconfig>',
  );
}
