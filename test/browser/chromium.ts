import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launch, type Browser } from 'puppeteer-core';
import { installed, programFolders } from './installed.ts';

export interface Chromium {
  path: string;
  /** Where it was found, in words. */
  source: string;
  /** The one from npm: the same everywhere, so the one for pictures that are compared. */
  bundled: boolean;
  /** What its process needs beside our own environment. */
  env: Record<string, string>;
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...programFolders.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
];

/** A Chromium to test with: `CHROME_PATH`, else one installed here, else the one from npm (Linux on x64). */
export async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROME_PATH;
  if (named) return { path: named, source: 'CHROME_PATH', bundled: false, env: {} };
  const path = installed(names, applications);
  return path ? { path, source: 'installed', bundled: false, env: {} } : bundledChromium();
}

/** Switches for a browser that runs as root, without a screen, and asks nobody for anything. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param further switches beside the usual ones */
export async function launchChromium(chromium?: Chromium, further: string[] = []): Promise<Browser> {
  const { path, env } = chromium ?? (await findChromium());
  return launch({
    executablePath: path,
    headless: 'shell',
    args: [...chromiumArgs, ...further],
    env: { ...process.env, ...env },
  });
}

// The package's own file looks for fonts in /tmp/fonts only, and a Chromium without any font draws no text at all.
const fontconfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">.</dir></fontconfig>
`;

/** Whether the Chromium from npm runs on this machine. */
export const bundledRunsHere = process.platform === 'linux' && process.arch === 'x64';

/** The Chromium from npm, unpacked once per version. */
export async function bundledChromium(): Promise<Chromium> {
  if (!bundledRunsHere) {
    throw new Error('No Chromium found. Install Chrome or Chromium, or set CHROME_PATH to its executable.');
  }
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const manifest = join(root, 'node_modules/@sparticuz/chromium/package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  const folder = join(root, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    path: join(folder, 'chromium'),
    source: `bundled (@sparticuz/chromium ${version})`,
    bundled: true,
    env: { FONTCONFIG_PATH: join(folder, 'fonts'), LD_LIBRARY_PATH: join(folder, 'al2023/lib') },
  };
}

/**
 * The package unpacks into the temporary folder it finds, takes whatever lies there already, and changes the
 * environment of the process it runs in. Hence a process and a folder of its own, which gets its name when complete:
 * two test runs may come here at once.
 */
async function unpack(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      // Without the second the libraries that a bare machine lacks are left packed.
      env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    });
    await writeFile(join(unfinished, 'fonts/fonts.conf'), fontconfig);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
