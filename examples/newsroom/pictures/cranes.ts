import type { DrawScene } from './draw.ts';
import type { Palette } from './palettes.ts';
import { clouds, gulls, ridge, sky, water } from './land.ts';
import { line, polygon, rect, repeat } from './shapes.ts';

/** The container dock. */
export const cranes: DrawScene = (chance, inks) => {
  const boxes = [inks.accent, inks.second, inks.paper, inks.near, inks.mid, inks.far];
  const stack = (x: number, base: number, columns: number, most: number) =>
    repeat(columns, (column) =>
      repeat(chance.whole(1, most), (row) => {
        const fill = chance.pick(boxes);
        const left = x + column * 116;
        const top = base - (row + 1) * 52;
        return (
          rect(left, top, 112, 49, fill) +
          repeat(5, (rib) =>
            line(left + 18 + rib * 19, top + 8, left + 18 + rib * 19, top + 41, inks.ink, 2, {
              opacity: 0.25,
            }),
          )
        );
      }),
    );
  return (
    sky(chance, inks, 560) +
    clouds(chance, inks.paper, 4, 240) +
    ridge(chance, 560, 80, inks.far) +
    crane(chance.between(250, 360), 0.72, inks.mid, inks) +
    crane(chance.between(1120, 1240), 0.8, inks.mid, inks) +
    crane(chance.between(620, 700), 1, inks.accent, inks) +
    stack(-30, 700, 15, 3) +
    rect(0, 700, 1600, 30, inks.ink) +
    repeat(17, (index) => rect(index * 100 + 20, 706, 54, 8, inks.second)) +
    water(chance, inks, 730) +
    polygon(
      [
        [240, 760],
        [1360, 760],
        [1310, 846],
        [300, 846],
      ],
      inks.ink,
    ) +
    polygon(
      [
        [250, 778],
        [1350, 778],
        [1345, 790],
        [256, 790],
      ],
      inks.accent,
    ) +
    stack(420, 760, 6, 2) +
    rect(1180, 660, 110, 100, inks.paper) +
    repeat(3, (index) => rect(1192 + index * 32, 676, 22, 18, inks.near)) +
    gulls(chance, inks.ink, 4)
  );
};

/** A gantry crane with its boom over the water. */
function crane(x: number, scale: number, fill: string, inks: Palette): string {
  const at = (dx: number, dy: number): [number, number] => [x + dx * scale, 700 - dy * scale];
  const beam = (from: [number, number], to: [number, number], wide: number) =>
    line(...from, ...to, fill, wide * scale);
  return (
    beam(at(0, 0), at(40, 400), 18) +
    beam(at(260, 0), at(220, 400), 18) +
    beam(at(12, 120), at(248, 120), 12) +
    beam(at(24, 240), at(236, 120), 8) +
    beam(at(24, 120), at(236, 240), 8) +
    beam(at(-250, 400), at(480, 400), 22) +
    beam(at(130, 400), at(160, 560), 16) +
    beam(at(160, 560), at(470, 404), 6) +
    beam(at(160, 560), at(-240, 404), 6) +
    rect(at(190, 440)[0], at(0, 440)[1], 76 * scale, 46 * scale, inks.paper) +
    line(...at(380, 400), ...at(380, 236), inks.ink, 3) +
    rect(at(330, 0)[0], at(0, 236)[1], 104 * scale, 44 * scale, inks.second)
  );
}
