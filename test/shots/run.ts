import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundledChromium, findChromium } from '../browser/chromium.ts';
import { chosen } from './chosen.ts';
import { accepted } from './compare.ts';
import { groups } from './groups.ts';
import { output } from './root.ts';
import { writeSheet } from './sheet.ts';
import { fileOf, wordsOf, type Shot } from './shot.ts';
import { openStudio } from './studio.ts';

const begin = performance.now();
const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
if (process.argv.includes('--accept')) await accept();
else await look();

/** Takes every shot that has all the words, and puts them on a sheet. */
async function look(): Promise<void> {
  const wanted = groups.map(({ name, rows }) => ({
    name,
    rows: Object.fromEntries(
      Object.entries(rows).map(([row, shots]) => [row, shots.filter((shot) => has(wordsOf(shot)))]),
    ),
  }));
  const shots = new Map(
    wanted.flatMap(({ rows }) => Object.values(rows).flat()).map((shot) => [fileOf(shot), shot]),
  );
  if (!shots.size) throw new Error(`No shot has all of these words: ${words.join(' ')}`);

  await rm(output, { recursive: true, force: true });
  await mkdir(output, { recursive: true });
  // An installed one has the fonts of many scripts; the bundled one has letters of one kind.
  const studio = await openStudio(await findChromium());
  const taken = new Map<string, Uint8Array | undefined>();
  const failed: string[] = [];
  try {
    await inTurns([...shots], 3, async ([file, shot]) => {
      const png = await studio.take(shot).catch((error) => void failed.push((error as Error).message));
      taken.set(file, png ?? undefined);
      if (png) await writeFile(join(output, file), png);
    });
    const files = await writeSheet(wanted, taken, await studio.open());
    console.log(files.join('\n'));
  } finally {
    await studio.close();
  }
  const count = [...taken.values()].filter(Boolean).length;
  console.log(`${count} pictures in ${seconds()} s, ${taken.size - count} not taken`);
  for (const message of failed) console.error(message);
  process.exitCode = failed.length ? 1 : 0;
}

/** Takes the pictures that tests compare with, all or those that are named. */
async function accept(): Promise<void> {
  const wanted = Object.entries(chosen).filter(([name]) => !words.length || words.includes(name));
  const studio = await openStudio(await bundledChromium());
  await mkdir(accepted, { recursive: true });
  try {
    await inTurns(wanted, 2, async ([name, shot]: [string, Shot]) => {
      const png = await studio.take(shot);
      if (!png) return console.log(`${name}: no <${shot.element}> yet`);
      await writeFile(join(accepted, `${name}.png`), png);
      console.log(`${name}: ${Math.ceil(png.length / 1024)} KB`);
    });
  } finally {
    await studio.close();
  }
  console.log(`in ${seconds()} s`);
}

function has(those: string[]): boolean {
  return words.every((word) => those.includes(word));
}

function seconds(): string {
  return ((performance.now() - begin) / 1000).toFixed(0);
}

/** Does a few at a time. */
async function inTurns<T>(items: T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const rest = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of rest) await work(item);
    }),
  );
}
