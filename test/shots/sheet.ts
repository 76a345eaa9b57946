import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Group } from './groups.ts';
import { output } from './root.ts';
import { fileOf, wordsOf, type Shot } from './shot.ts';

/** What was taken, by file name; pictures without bytes could not be taken. */
export type Taken = ReadonlyMap<string, Uint8Array | undefined>;

/** CSS pixels that a group may take up on the sheet. */
const most = { width: 1840, height: 3800 };
const gap = 16;
/** Room for a row's words. */
const words = 70;

/** Writes `index.html`, which shows all pictures and links to each in its own size, and one picture per group. */
export async function writeSheet(groups: Group[], taken: Taken, page: Page): Promise<string[]> {
  const shown = groups
    .map(({ name, rows }) => ({ name, rows: Object.entries(rows).filter(([, shots]) => shots.length) }))
    .filter(({ rows }) => rows.length);
  const index = join(output, 'index.html');
  await mkdir(output, { recursive: true });
  await writeFile(index, pageOf(shown.map(({ name, rows }) => sectionOf(name, rows, taken)).join('\n')));

  await page.setViewport({ width: most.width + 80, height: 1000 });
  await page.goto(pathToFileURL(index).href);
  const files: string[] = [];
  for (const [nth, section] of (await page.$$('section')).entries()) {
    const file = join(output, `contact-sheet-${nth + 1}.png`);
    await section.screenshot({ path: file as `${string}.png` });
    files.push(file);
  }
  return [index, ...files];
}

function pageOf(content: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Contact sheet</title><style>
  body { margin: 0; padding: 20px; font: 13px/1.4 sans-serif; color: #222; background: #d9d9d6; }
  section { padding: 20px; inline-size: max-content; background: #d9d9d6; }
  h2 { margin: 0 0 12px; font-size: 20px; }
  h3 { margin: 0 0 4px; font-size: 14px; }
  .row { display: flex; align-items: flex-start; gap: ${gap}px; margin-block-end: 20px; }
  figure { margin: 0; }
  figcaption { margin-block-end: 3px; color: #555; }
  img { display: block; box-shadow: 0 0 0 1px #0003; }
</style></head><body>${content}</body></html>`;
}

function sectionOf(name: string, rows: [string, Shot[]][], taken: Taken): string {
  const scale = scaleOf(rows.map(([, shots]) => shots.map((shot) => sizeOf(taken.get(fileOf(shot))))));
  const figure = (shot: Shot) => {
    const { width } = sizeOf(taken.get(fileOf(shot)));
    const file = encodeURIComponent(fileOf(shot));
    const words = wordsOf(shot).slice(1).join(' ');
    const picture = taken.get(fileOf(shot))
      ? `<a href="${file}"><img src="${file}" width="${Math.round(width * scale)}" alt=""></a>`
      : 'no such element yet';
    return `<figure><figcaption>${words}</figcaption>${picture}</figure>`;
  };
  const each = rows.map(
    ([label, shots]) => `<h3>${label}</h3><div class="row">${shots.map(figure).join('')}</div>`,
  );
  return `<section><h2>${name}</h2>${each.join('')}</section>`;
}

interface Size {
  width: number;
  height: number;
}

/** The largest at which the group has room. */
function scaleOf(rows: Size[][]): number {
  const width = Math.max(...rows.map((sizes) => sizes.reduce((sum, size) => sum + size.width, 0)));
  const height = rows.reduce((sum, sizes) => sum + Math.max(...sizes.map((size) => size.height)), 0);
  return Math.min(0.8, most.width / width, (most.height - rows.length * words) / height);
}

function sizeOf(png: Uint8Array | undefined): Size {
  if (!png) return { width: 200, height: 20 };
  // https://www.w3.org/TR/png-3/#11IHDR
  const header = Buffer.from(png.buffer, png.byteOffset, 24);
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}
