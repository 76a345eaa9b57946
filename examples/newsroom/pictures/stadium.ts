import type { DrawScene } from './draw.ts';
import { clouds, person, sky } from './land.ts';
import { circle, ellipse, line, path, polygon, rect, repeat } from './shapes.ts';

const skins = ['#5f3d2c', '#8f5f42', '#c48a61', '#e2b48c'];

/** The Ropewalk on a match day. */
export const stadium: DrawScene = (chance, inks) => {
  const home = chance.pick([inks.accent, inks.second]);
  const crowd = [inks.paper, home, inks.glow, inks.far, inks.ink, home];
  const x = chance.between(560, 760);
  return (
    sky(chance, inks, 420) +
    clouds(chance, inks.paper, 3, 150) +
    floodlight(270, inks.ink, inks.paper) +
    floodlight(1330, inks.ink, inks.paper) +
    polygon(
      [
        [0, 250],
        [1600, 250],
        [1600, 300],
        [0, 330],
      ],
      inks.ink,
    ) +
    rect(0, 296, 1600, 240, inks.near) +
    repeat(5 * 54, (index) => {
      const row = Math.floor(index / 54);
      return circle(
        (index % 54) * 30 + (row % 2) * 15 + chance.between(-4, 4),
        336 + row * 36,
        11,
        chance.pick(crowd),
        { opacity: 0.9 },
      );
    }) +
    rect(0, 510, 1600, 46, inks.ink) +
    repeat(8, (index) => rect(20 + index * 200, 520, 168, 26, [home, inks.paper, inks.mid][index % 3]!)) +
    repeat(7, (index) =>
      polygon(
        [
          [800 + (index * 2 - 7) * 150, 556],
          [800 + (index * 2 - 6) * 150, 556],
          [800 + (index * 2 - 6) * 290, 900],
          [800 + (index * 2 - 7) * 290, 900],
        ],
        inks.mid,
      ),
    ).replace(/^/, rect(0, 556, 1600, 344, inks.far)) +
    ellipse(800, 740, 330, 92, 'none', { stroke: inks.paper, 'stroke-width': 7 }) +
    line(0, 740, 1600, 740, inks.paper, 7) +
    player(x, 850, 430, home, inks.ink, chance.pick(skins), 1) +
    player(x + 300, 812, 350, inks.paper, inks.ink, chance.pick(skins), -1) +
    person(300, 660, 120, inks.paper, inks.ink) +
    person(1340, 670, 126, home, inks.ink) +
    circle(x + 150, 842, 30, inks.paper, { stroke: inks.ink, 'stroke-width': 5 }) +
    path(`M${x + 136},835 L${x + 150},824 L${x + 164},835 L${x + 159},852 L${x + 141},852 Z`, inks.ink)
  );
};

function floodlight(x: number, mast: string, light: string): string {
  return (
    line(x, 420, x, 90, mast, 12) +
    rect(x - 70, 50, 140, 76, mast, { rx: 6 }) +
    repeat(8, (index) => circle(x - 51 + (index % 4) * 34, 72 + Math.floor(index / 4) * 32, 12, light))
  );
}

/** A running figure in flat shapes; `side` is the way it faces. */
function player(
  x: number,
  base: number,
  tall: number,
  shirt: string,
  shorts: string,
  skin: string,
  side: number,
): string {
  const at = (dx: number, dy: number) => [x + dx * side * tall, base - dy * tall] as const;
  const limb = (
    a: readonly [number, number],
    b: readonly [number, number],
    c: readonly [number, number],
    stroke: string,
    wide: number,
  ) => line(...a, ...b, stroke, wide * tall) + line(...b, ...c, stroke, wide * tall);
  return (
    limb(at(0.02, 0.76), at(-0.14, 0.62), at(-0.06, 0.5), skin, 0.055) +
    limb(at(0, 0.45), at(-0.14, 0.26), at(-0.3, 0.2), skin, 0.075) +
    polygon([at(-0.1, 0.8), at(0.12, 0.84), at(0.1, 0.46), at(-0.1, 0.46)], shirt) +
    limb(at(0.02, 0.45), at(0.16, 0.28), at(0.2, 0.04), skin, 0.075) +
    polygon([at(-0.12, 0.5), at(0.12, 0.5), at(0.16, 0.3), at(-0.13, 0.32)], shorts) +
    limb(at(0.08, 0.78), at(0.22, 0.66), at(0.3, 0.78), skin, 0.055) +
    circle(...at(0.07, 0.93), tall * 0.08, skin)
  );
}
