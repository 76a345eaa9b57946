import type { DrawScene } from './draw.ts';
import type { Chance } from './chance.ts';
import type { Palette } from './palettes.ts';
import { houses, person, sky } from './land.ts';
import { circle, ellipse, group, line, path, polygon, rect, repeat } from './shapes.ts';

/** Stalls with striped awnings on the quay. */
export const market: DrawScene = (chance, inks) =>
  sky(chance, inks, 440) +
  houses(chance, inks, 600, 0.92) +
  rect(0, 596, 1600, 310, inks.far) +
  repeat(26, () => {
    const x = chance.between(0, 1600);
    const y = chance.between(640, 890);
    return line(x, y, x + chance.between(40, 120), y, inks.mid, 4, { opacity: 0.5 });
  }) +
  repeat(3, (index) =>
    stall(
      chance,
      inks,
      60 + index * 520,
      [inks.accent, inks.near, inks.second][(index + chance.whole(0, 2)) % 3]!,
    ),
  ) +
  person(540, 850, 240, inks.ink, inks.glow) +
  person(1070, 860, 260, inks.near, inks.second) +
  person(1004, 866, 150, inks.accent, inks.glow);

function stall(chance: Chance, inks: Palette, x: number, stripe: string): string {
  const wide = 440;
  return (
    rect(x + 20, 420, 12, 380, inks.ink) +
    rect(x + wide - 32, 420, 12, 380, inks.ink) +
    rect(x + 24, 470, wide - 48, 180, inks.ink, { opacity: 0.45 }) +
    repeat(8, (index) => {
      const left = x + (index * wide) / 8;
      const right = left + wide / 8;
      const fill = index % 2 ? inks.paper : stripe;
      return (
        polygon(
          [
            [left + (x + wide / 2 - left) * 0.12, 380],
            [right + (x + wide / 2 - right) * 0.12, 380],
            [right, 470],
            [left, 470],
          ],
          fill,
        ) + path(`M${left},469 L${right},469 L${right},482 A${wide / 16},22 0 0 1 ${left},482 Z`, fill)
      );
    }) +
    rect(x, 650, wide, 24, inks.paper) +
    rect(x + 8, 674, wide - 16, 130, inks.near) +
    repeat(6, (index) => rect(x + 20 + index * 70, 684, 56, 110, inks.ink, { opacity: 0.22 })) +
    crates(chance, inks, x)
  );
}

/** Fruit in heaps, or fish on ice. */
function crates(chance: Chance, inks: Palette, x: number): string {
  if (chance.happens(0.5)) {
    return repeat(3, (index) => {
      const left = x + 24 + index * 136;
      const fruit = chance.pick([inks.accent, inks.second, inks.mid]);
      return (
        repeat(9, (ball) =>
          circle(left + 16 + (ball % 5) * 24 + (ball > 4 ? 12 : 0), 640 - (ball > 4 ? 22 : 0), 15, fruit, {
            stroke: inks.ink,
            'stroke-width': 2,
            'stroke-opacity': 0.25,
          }),
        ) + rect(left, 640, 124, 14, inks.ink)
      );
    });
  }
  return repeat(4, (index) => {
    const left = x + 40 + index * 100;
    const fish =
      ellipse(0, 0, 44, 14, chance.pick([inks.glow, inks.sky, inks.paper])) +
      polygon(
        [
          [36, 0],
          [62, -16],
          [62, 16],
        ],
        inks.far,
      ) +
      circle(-28, -3, 4, inks.ink);
    return group(fish, `translate(${left} ${628 - (index % 2) * 8}) rotate(${chance.whole(-8, 8)})`);
  });
}
