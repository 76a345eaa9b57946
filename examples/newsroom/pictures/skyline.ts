import type { DrawScene } from './draw.ts';
import type { Chance } from './chance.ts';
import type { Palette } from './palettes.ts';
import { clouds, sky } from './land.ts';
import { line, polygon, rect, repeat } from './shapes.ts';

/** Northgate's blocks, three rows deep. */
export const skyline: DrawScene = (chance, inks) =>
  sky(chance, inks, 700) +
  clouds(chance, inks.paper, 4, 260) +
  row(chance, inks, inks.far, 430, 170, inks.far) +
  row(chance, inks, inks.mid, 560, 190, inks.glow) +
  row(chance, inks, inks.near, 700, 210, inks.second) +
  rect(0, 826, 1600, 74, inks.ink) +
  repeat(9, (index) => lamp(index * 200 + 40, inks));

function row(chance: Chance, inks: Palette, fill: string, top: number, spread: number, pane: string): string {
  let x = -40;
  let drawn = '';
  while (x < 1640) {
    const wide = chance.between(96, 190);
    const y = top - chance.between(0, spread);
    drawn += rect(x, y, wide + 1, 900 - y, fill) + roof(chance, x, y, wide, fill, inks);
    if (pane !== fill) drawn += windows(chance, x, y, wide, pane, inks.ink);
    x += wide + (chance.happens(0.35) ? chance.between(14, 60) : 0);
  }
  return drawn;
}

function roof(chance: Chance, x: number, y: number, wide: number, fill: string, inks: Palette): string {
  const kind = chance.whole(0, 3);
  if (kind === 0)
    return polygon(
      [
        [x, y + 1],
        [x + wide, y - 60],
        [x + wide, y + 1],
      ],
      fill,
    );
  if (kind === 1) return line(x + wide * 0.7, y, x + wide * 0.7, y - 80, fill, 6);
  if (kind === 2)
    return (
      rect(x + wide * 0.2, y - 30, wide * 0.36, 32, fill) +
      rect(x - 4, y - 4, wide + 8, 9, inks.ink, { opacity: 0.25 })
    );
  return '';
}

function windows(chance: Chance, x: number, y: number, wide: number, lit: string, dark: string): string {
  const columns = Math.floor((wide - 20) / 30);
  const gap = (wide - columns * 16) / (columns + 1);
  const rows = Math.floor((860 - y) / 44);
  return repeat(columns * rows, (index) => {
    const column = index % columns;
    const isLit = chance.happens(0.3);
    return rect(
      x + gap + column * (16 + gap),
      y + 26 + Math.floor(index / columns) * 44,
      16,
      24,
      isLit ? lit : dark,
      {
        opacity: isLit ? 0.95 : 0.3,
      },
    );
  });
}

function lamp(x: number, inks: Palette): string {
  return line(x, 850, x, 760, inks.ink, 6) + rect(x - 12, 738, 24, 26, inks.second, { rx: 6 });
}
