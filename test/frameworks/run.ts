import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../browser/chromium.ts';
import { temporaryFolder } from '../live/temporary-folder.ts';
import { allOf, cells, type Verdicts } from './cells.ts';
import { drive } from './drive.ts';
import { examplesIn, readExample, type Example } from './example.ts';
import { openNewsroom } from './newsroom.ts';
import { leaveOwnEnvironment } from './own-environment.ts';
import { pack, readTarball } from './tarball.ts';
import { install } from './workshop.ts';

// npm run test:frameworks                          every example, and writes docs/frameworks.md
// npm run test:frameworks -- --check               the same, but fails where docs/frameworks.md says otherwise
// npm run test:frameworks -- vue examples/astro    only these: by name, or by the path of a folder
//   --tarball newsrail-1.0.0.tgz                   with a library that is packed already

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { tarball: { type: 'string' }, check: { type: 'boolean', default: false } },
});
leaveOwnEnvironment();

const examples = join(import.meta.dirname, '../../examples');
const chosen = positionals.length
  ? await Promise.all(
      positionals.map((word) => readExample(/[\\/]/.test(word) ? resolve(word) : join(examples, word))),
    )
  : await examplesIn(examples);

const folder = await temporaryFolder('frameworks');
const tarball = values.tarball ? await readTarball(resolve(values.tarball)) : await pack(folder.path);
console.log(`The library is ${basename(tarball.file)}.`);
const newsroom = await openNewsroom();
const browser = await launchChromium();
const found: { example: Example; verdicts: Verdicts }[] = [];
try {
  for (const example of chosen) {
    const verdicts = await install(example, tarball).then(
      (place) => drive({ example, place, browser, newsroom }),
      (error: Error) => allOf({ answer: 'no', wrong: error.message }),
    );
    found.push({ example, verdicts });
    tell(example, verdicts);
  }
} finally {
  await browser.close();
  await newsroom.close();
  folder.remove();
}
const failed = found.flatMap(({ verdicts }) =>
  Object.values(verdicts).filter(({ answer }) => answer === 'no'),
);
console.log(`\n${found.length} examples, ${failed.length} cells failed`);
process.exitCode = failed.length || !found.length ? 1 : 0;

function tell({ id }: Example, verdicts: Verdicts): void {
  console.log(`\n${id}: ${cells.map((cell) => `${cell} ${verdicts[cell].answer}`).join(' · ')}`);
  const told = new Set<string>();
  for (const cell of cells) {
    const { wrong } = verdicts[cell];
    if (wrong && !told.has(wrong))
      console.log(`  not ok - ${id}, ${cell}: ${wrong.replaceAll('\n', '\n    ')}`);
    if (wrong) told.add(wrong);
  }
}
