import type { DrawScene } from './draw.ts';
import type { Chance } from './chance.ts';
import type { Palette } from './palettes.ts';
import { circle, group, line, path, polygon, rect, repeat } from './shapes.ts';

/** Shelves of the Central Library, with a reader's lamp before them. */
export const books: DrawScene = (chance, inks) =>
  rect(0, 0, 1600, 900, inks.near) +
  repeat(4, (index) => shelf(chance, inks, 214 + index * 206)) +
  rect(0, 0, 1600, 900, inks.ink, { opacity: 0.12 }) +
  desk(chance, inks);

function shelf(chance: Chance, inks: Palette, base: number): string {
  const bindings = [inks.accent, inks.second, inks.paper, inks.far, inks.mid, inks.sky, inks.glow];
  let x = -10;
  let drawn = rect(0, base - 206, 1600, 206, inks.ink, { opacity: 0.35 });
  while (x < 1610) {
    const wide = chance.between(22, 60);
    const tall = chance.between(110, 168);
    const fill = chance.pick(bindings);
    if (chance.happens(0.07)) {
      x += chance.between(40, 110);
      continue;
    }
    const mark = fill === inks.paper || fill === inks.glow ? inks.accent : inks.paper;
    const book =
      rect(0, -tall, wide, tall, fill) +
      rect(wide - 5, -tall, 5, tall, inks.ink, { opacity: 0.2 }) +
      rect(4, -tall + 22, wide - 8, 8, mark, { opacity: 0.85 }) +
      (wide > 38
        ? rect(wide * 0.25, -tall + 44, wide * 0.5, 34, mark, { opacity: 0.6 })
        : rect(4, -34, wide - 8, 5, mark, { opacity: 0.8 }));
    const leans = chance.happens(0.06);
    drawn += group(book, `translate(${x.toFixed(1)} ${base})${leans ? ' rotate(-9)' : ''}`);
    x += wide + (leans ? 26 : 2);
  }
  return drawn + rect(0, base, 1600, 20, inks.ink) + rect(0, base, 1600, 5, inks.mid);
}

function desk(chance: Chance, inks: Palette): string {
  const cover = chance.pick([inks.accent, inks.mid]);
  return (
    polygon(
      [
        [560, 380],
        [960, 800],
        [430, 800],
      ],
      inks.glow,
      { opacity: 0.3 },
    ) +
    polygon(
      [
        [560, 380],
        [1180, 800],
        [300, 800],
      ],
      inks.glow,
      { opacity: 0.28 },
    ) +
    rect(0, 786, 1600, 120, inks.ink) +
    rect(0, 786, 1600, 12, inks.second) +
    line(420, 786, 420, 520, inks.paper, 12) +
    line(420, 520, 545, 400, inks.paper, 12) +
    path('M470,360 L620,300 L668,420 L486,456 Z', inks.second) +
    circle(420, 520, 15, inks.paper) +
    rect(340, 768, 160, 20, inks.paper, { rx: 8 }) +
    path('M640,770 Q760,716 880,766 Q1000,716 1120,770 L1120,790 L640,790 Z', cover) +
    path('M652,758 Q764,700 880,750 L880,772 Q770,726 652,774 Z', inks.paper) +
    path('M1108,758 Q996,700 880,750 L880,772 Q990,726 1108,774 Z', inks.glow)
  );
}
