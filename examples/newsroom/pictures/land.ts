import type { Chance } from './chance.ts';
import type { Palette } from './palettes.ts';
import { circle, group, line, path, polygon, rect, repeat } from './shapes.ts';

const width = 1600;

/** Flat sky with two lighter bands towards the horizon and a disc in it. */
export function sky(chance: Chance, inks: Palette, horizon: number): string {
  const x = chance.between(480, 1120);
  const y = horizon - chance.between(60, 300);
  const disc = chance.between(70, 120);
  return (
    rect(0, 0, width, 900, inks.sky) +
    rect(0, horizon * 0.62, width, 900, inks.glow, { opacity: 0.45 }) +
    rect(0, horizon * 0.84, width, 900, inks.glow, { opacity: 0.6 }) +
    circle(x, y, disc * 1.45, inks.glow, { opacity: 0.55 }) +
    circle(x, y, disc, chance.pick([inks.second, inks.accent, inks.paper]))
  );
}

/** A soft ridge from edge to edge. */
export function ridge(chance: Chance, top: number, height: number, fill: string): string {
  const waves = Array.from({ length: 3 }, (_, index) => ({
    length: chance.between(260, 620) / (index + 1),
    phase: chance.between(0, 6.3),
    weight: 1 / (index + 1.4),
  }));
  const points = Array.from({ length: 41 }, (_, index) => {
    const x = (index * width) / 40;
    const swing = waves.reduce((sum, wave) => sum + Math.sin(x / wave.length + wave.phase) * wave.weight, 0);
    return `${x.toFixed(1)},${(top - (swing * height) / 2).toFixed(1)}`;
  });
  return path(`M0,900 L${points.join(' L')} L${width},900 Z`, fill);
}

/** Bars of rounded cloud. */
export function clouds(chance: Chance, fill: string, count: number, lowest: number): string {
  return repeat(count, () => {
    const x = chance.between(-80, 1500);
    const y = chance.between(50, lowest);
    const long = chance.between(180, 420);
    return (
      rect(x, y, long, 34, fill, { rx: 17, opacity: 0.8 }) +
      rect(x + long * 0.18, y - 26, long * 0.5, 40, fill, { rx: 20, opacity: 0.8 }) +
      rect(x + long * 0.3, y + 22, long * 0.8, 20, fill, { rx: 10, opacity: 0.8 })
    );
  });
}

export function gulls(chance: Chance, stroke: string, count: number): string {
  return repeat(count, () => {
    const size = chance.between(10, 26);
    const bird = path(`M-2,0 Q-1.1,-1 0,0 Q1.1,-1 2,0`, 'none', {
      stroke,
      'stroke-width': 0.22,
      'stroke-linecap': 'round',
    });
    return group(
      bird,
      `translate(${chance.whole(280, 1320)} ${chance.whole(90, 330)}) rotate(${chance.whole(-18, 18)}) scale(${size.toFixed(1)})`,
    );
  });
}

/** Water from `top` down, with strokes of light that lengthen towards the reader. */
export function water(chance: Chance, inks: Palette, top: number): string {
  const depth = 900 - top;
  return (
    rect(0, top, width, depth, inks.mid) +
    rect(0, top + depth * 0.45, width, depth, inks.near, { opacity: 0.75 }) +
    repeat(54, () => {
      const down = chance.between(0, 1) ** 1.4;
      const y = top + 8 + down * (depth - 14);
      const long = chance.between(20, 60) + down * 170;
      const x = chance.between(-60, 1600);
      const tone = chance.pick([inks.glow, inks.far, inks.far, inks.near, inks.paper]);
      return line(x, y, x + long, y, tone, 2 + down * 6, { opacity: 0.65 });
    })
  );
}

/** A terrace of gabled houses standing on `base`, lit here and there. */
export function houses(chance: Chance, inks: Palette, base: number, scale: number): string {
  const fronts = [inks.paper, inks.accent, inks.second, inks.far, inks.glow, inks.mid];
  let x = -30;
  let drawn = '';
  let last = '';
  while (x < width + 40) {
    const wide = chance.between(84, 132) * scale;
    const tall = chance.between(150, 290) * scale;
    const front = chance.pick(fronts.filter((fill) => fill !== last));
    last = front;
    drawn += house(chance, inks, { x, base, wide, tall, front, scale });
    x += wide + (chance.happens(0.2) ? 10 * scale : 0);
  }
  return drawn;
}

interface House {
  x: number;
  base: number;
  wide: number;
  tall: number;
  front: string;
  scale: number;
}

function house(chance: Chance, inks: Palette, { x, base, wide, tall, front, scale }: House): string {
  const top = base - tall;
  const gable = chance.between(40, 80) * scale;
  const pane = front === inks.mid ? inks.glow : inks.near;
  const columns = wide > 110 * scale ? 3 : 2;
  const rows = Math.max(2, Math.floor(tall / (64 * scale)));
  const step = wide / columns;
  return (
    rect(x + wide * 0.68, top - gable * 0.9, 16 * scale, gable, inks.ink) +
    rect(x, top, wide, tall + 2, front) +
    polygon(
      [
        [x - 4 * scale, top + 1],
        [x + wide / 2, top - gable],
        [x + wide + 4 * scale, top + 1],
      ],
      chance.pick([inks.near, inks.ink, inks.near]),
    ) +
    rect(x + wide - 9 * scale, top, 9 * scale, tall, inks.ink, { opacity: 0.14 }) +
    repeat(rows * columns, (index) => {
      const column = index % columns;
      const row = Math.floor(index / columns);
      const lit = chance.happens(0.22);
      return rect(
        x + step * column + step * 0.3,
        top + 18 * scale + row * ((tall - 24 * scale) / rows),
        step * 0.4,
        32 * scale,
        lit ? inks.second : pane,
        { opacity: lit ? 1 : 0.85 },
      );
    })
  );
}

/** A pine of three skirts. */
export function pine(x: number, base: number, tall: number, fill: string): string {
  return (
    rect(x - tall * 0.03, base - tall * 0.15, tall * 0.06, tall * 0.15, fill) +
    repeat(3, (index) => {
      const y = base - tall * (0.12 + index * 0.26);
      const half = tall * (0.24 - index * 0.055);
      return polygon(
        [
          [x - half, y],
          [x, y - tall * 0.4],
          [x + half, y],
        ],
        fill,
      );
    })
  );
}

/** A person seen from far away. */
export function person(x: number, base: number, tall: number, coat: string, head: string): string {
  return (
    path(
      `M${x - tall * 0.16},${base} L${x - tall * 0.13},${base - tall * 0.62} Q${x},${base - tall * 0.86} ${x + tall * 0.13},${base - tall * 0.62} L${x + tall * 0.16},${base} Z`,
      coat,
    ) + circle(x, base - tall * 0.86, tall * 0.12, head)
  );
}
