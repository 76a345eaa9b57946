import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../browser/chromium.ts';
import { temporaryFolder } from '../live/temporary-folder.ts';
import { allOf, cells, type Verdicts } from './cells.ts';
import { documentOf, isWritten, write, type Row } from './document.ts';
import { drive } from './drive.ts';
import { examplesIn, readExample, type Example } from './example.ts';
import { openNewsroom } from './newsroom.ts';
import { leaveOwnEnvironment } from './own-environment.ts';
import { drivePlanted } from './planted.ts';
import { pack, readTarball } from './tarball.ts';
import { install } from './workshop.ts';

// npm run test:frameworks                          every example and every planted fault; writes docs/frameworks.md
// npm run test:frameworks -- --check               the same, but fails where docs/frameworks.md says otherwise
// npm run test:frameworks -- vue ./examples/astro  only these, by name or by the path of a folder
// npm run test:frameworks -- --planted             only the planted faults
//   --tarball newsrail-1.0.0.tgz                   with a library that is packed already

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tarball: { type: 'string' },
    check: { type: 'boolean', default: false },
    planted: { type: 'boolean', default: false },
  },
});
leaveOwnEnvironment();

/** The example that faults are planted into. */
const PLAIN = 'html';
const examples = join(import.meta.dirname, '../../examples');
const isWhole = !positionals.length && !values.planted;
const chosen = isWhole
  ? await examplesIn(examples)
  : await Promise.all(
      positionals.map((word) => readExample(/[\\/]/.test(word) ? resolve(word) : join(examples, word))),
    );

const folder = await temporaryFolder('frameworks');
const tarball = values.tarball ? await readTarball(resolve(values.tarball)) : await pack(folder.path);
console.log(`The library is ${basename(tarball.file)}.`);
const newsroom = await openNewsroom();
const browser = await launchChromium();
const rows: Row[] = [];
const wrong: string[] = [];
const notRun: string[] = [];
try {
  for (const example of chosen) {
    const verdicts = await install(example, tarball).then(
      (place) => drive({ example, place, browser, newsroom }),
      (error: Error) => allOf({ answer: 'no', wrong: error.message }),
    );
    rows.push({ example, verdicts });
    wrong.push(...tell(example, verdicts));
    if (verdicts.renders.answer === 'not run') notRun.push(`${example.id}: ${verdicts.renders.wrong}`);
  }
  if (isWhole || values.planted) {
    const example = await readExample(join(examples, PLAIN));
    const place = await install(example, tarball);
    wrong.push(...(await drivePlanted({ example, place, browser, newsroom }, console.log)));
  }
} finally {
  await browser.close();
  await newsroom.close();
  folder.remove();
}

if (isWhole && !wrong.length && !notRun.length) {
  const text = await documentOf(rows);
  if (!values.check) await write(text);
  else if (!(await isWritten(text))) wrong.push('docs/frameworks.md is not what this run has found');
}
for (const each of notRun) console.log(`\nNOT RUN - ${each}\n  docs/frameworks.md is left as it is.`);
console.log(wrong.length ? `\nFailed:\n  ${wrong.join('\n  ')}` : `\nAll holds: ${chosen.length} examples`);
process.exitCode = wrong.length ? 1 : 0;

/** Says what was found of an example. @returns the cells that are wrong */
function tell({ id }: Example, verdicts: Verdicts): string[] {
  console.log(`\n${id}: ${cells.map((cell) => `${cell} ${verdicts[cell].answer}`).join(' · ')}`);
  const told = new Set<string>();
  const failed = cells.filter((cell) => verdicts[cell].answer === 'no');
  for (const cell of failed) {
    const { wrong = '' } = verdicts[cell];
    if (!told.has(wrong)) console.log(`  not ok - ${id}, ${cell}: ${wrong.replaceAll('\n', '\n    ')}`);
    told.add(wrong);
  }
  return failed.map((cell) => `${id}: ${cell}`);
}
