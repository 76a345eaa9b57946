import { join } from 'node:path';
import { installed, programFolders } from './installed.ts';

/** A Firefox to test with: `FIREFOX_PATH`, else one installed here. None comes with the project. */
export function findFirefox(): string {
  const path =
    process.env.FIREFOX_PATH ||
    installed(
      ['firefox', 'firefox-esr'],
      [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        ...programFolders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
      ],
    );
  if (!path) throw new Error('No Firefox found. Install one, or set FIREFOX_PATH to its executable.');
  return path;
}
