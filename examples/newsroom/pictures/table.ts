import type { DrawScene } from './draw.ts';
import type { Chance } from './chance.ts';
import type { Palette } from './palettes.ts';
import { circle, ellipse, group, line, path, polygon, rect, repeat } from './shapes.ts';

/** A kitchen table from above. */
export const table: DrawScene = (chance, inks) => {
  const check = chance.pick([inks.accent, inks.near, inks.second]);
  return (
    rect(0, 0, 1600, 900, inks.paper) +
    repeat(9, (index) => rect(index * 200 - 50, 0, 100, 900, check, { opacity: 0.16 })) +
    repeat(5, (index) => rect(0, index * 200 - 50, 1600, 100, check, { opacity: 0.16 })) +
    circle(812, 474, 322, inks.ink, { opacity: 0.18 }) +
    circle(800, 455, 320, inks.paper) +
    circle(800, 455, 318, inks.far, { opacity: 0.5 }) +
    circle(800, 455, 300, inks.paper) +
    circle(800, 455, 226, inks.glow) +
    dish(chance, inks) +
    cutlery(inks) +
    bowl(chance, inks, 1290, 220) +
    bowl(chance, inks, 290, 690) +
    lemon(1300, 690, inks) +
    lemon(1390, 610, inks) +
    sprig(250, 220, inks)
  );
};

function dish(chance: Chance, inks: Palette): string {
  const dishes = [
    // A whole fish.
    () =>
      group(
        path(
          'M-236,0 Q-120,-110 60,-84 Q140,-64 176,-12 L262,-84 Q240,0 262,84 L176,12 Q140,64 60,84 Q-120,110 -236,0 Z',
          inks.mid,
        ) +
          path('M-236,0 Q-120,-110 60,-84 Q140,-64 176,-12 L150,0 Z', inks.near) +
          path('M-236,0 Q-190,-54 -130,-74 Q-96,0 -130,74 Q-190,54 -236,0 Z', inks.ink) +
          circle(-176, -18, 13, inks.paper) +
          repeat(4, (index) =>
            path(`M${-70 + index * 58},-52 q36,52 0,104`, 'none', {
              stroke: inks.paper,
              'stroke-width': 7,
              'stroke-linecap': 'round',
              opacity: 0.7,
            }),
          ),
        `translate(800 455) rotate(${chance.whole(-34, 24)}) scale(.86)`,
      ),
    // Mussels.
    () =>
      repeat(11, (index) => {
        const angle = index * 2.4;
        const far = 18 + Math.sqrt(index) * 46;
        const shell =
          path('M-62,0 Q-40,-42 40,-26 Q74,0 40,26 Q-40,42 -62,0 Z', index % 3 ? inks.ink : inks.near) +
          path('M-50,0 Q-30,-24 34,-14 Q56,0 34,14 Q-30,24 -50,0 Z', index % 2 ? inks.second : inks.mid);
        return group(
          shell,
          `translate(${(800 + Math.cos(angle) * far).toFixed(0)} ${(455 + Math.sin(angle) * far).toFixed(0)}) rotate(${(index * 67) % 360})`,
        );
      }),
    // A pie under a golden crust, a fish pressed into it, one slice gone.
    () =>
      circle(800, 455, 206, inks.second) +
      circle(800, 455, 206, 'none', { stroke: inks.ink, 'stroke-width': 12, opacity: 0.35 }) +
      repeat(28, (index) => {
        const angle = (index * Math.PI) / 14;
        const at = (far: number) => [800 + Math.cos(angle) * far, 455 + Math.sin(angle) * far] as const;
        return line(...at(172), ...at(194), inks.accent, 8, { opacity: 0.7 });
      }) +
      circle(800, 455, 158, inks.glow, { opacity: 0.55 }) +
      group(
        path('M-110,0 Q-50,-58 40,-38 L76,0 L40,38 Q-50,58 -110,0 Z', inks.accent) +
          polygon(
            [
              [60, 0],
              [118, -44],
              [104, 0],
              [118, 44],
            ],
            inks.accent,
          ) +
          circle(-74, -8, 8, inks.paper) +
          repeat(3, (index) =>
            path(`M${-36 + index * 34},-26 q18,26 0,52`, 'none', {
              stroke: inks.paper,
              'stroke-width': 6,
              'stroke-linecap': 'round',
            }),
          ),
        'translate(760 455) rotate(-12)',
      ) +
      polygon(
        [
          [880, 486],
          [1018, 486],
          [992, 560],
          [945, 615],
        ],
        inks.glow,
      ),
  ];
  return chance.pick(dishes)();
}

function cutlery(inks: Palette): string {
  return (
    line(420, 300, 420, 640, inks.ink, 16) +
    repeat(3, (index) => line(400 + index * 20, 200, 400 + index * 20, 290, inks.ink, 9)) +
    path('M396,288 Q420,330 444,288 Z', inks.ink) +
    line(1180, 420, 1180, 640, inks.ink, 18) +
    path('M1170,430 L1170,206 Q1214,250 1204,430 Z', inks.near)
  );
}

function bowl(chance: Chance, inks: Palette, x: number, y: number): string {
  return (
    circle(x + 8, y + 12, 132, inks.ink, { opacity: 0.18 }) +
    circle(x, y, 130, chance.pick([inks.near, inks.accent])) +
    circle(x, y, 104, chance.pick([inks.second, inks.glow])) +
    repeat(14, () =>
      circle(
        x + chance.between(-70, 70),
        y + chance.between(-70, 70),
        chance.between(6, 16),
        chance.pick([inks.accent, inks.mid, inks.paper]),
      ),
    )
  );
}

function lemon(x: number, y: number, inks: Palette): string {
  return (
    circle(x, y, 62, inks.second) +
    circle(x, y, 50, inks.paper) +
    repeat(8, (index) => {
      const a = (index * Math.PI) / 4;
      const b = a + 0.62;
      return polygon(
        [
          [x + Math.cos(a + 0.31) * 8, y + Math.sin(a + 0.31) * 8],
          [x + Math.cos(a) * 42, y + Math.sin(a) * 42],
          [x + Math.cos(b) * 42, y + Math.sin(b) * 42],
        ],
        inks.second,
      );
    })
  );
}

function sprig(x: number, y: number, inks: Palette): string {
  return (
    line(x - 90, y + 80, x + 90, y - 80, inks.near, 8) +
    repeat(5, (index) => {
      const px = x - 70 + index * 34;
      const py = y + 62 - index * 30;
      return (
        ellipse(px - 26, py - 22, 30, 13, inks.mid, { transform: `rotate(28 ${px - 26} ${py - 22})` }) +
        ellipse(px + 28, py + 22, 30, 13, inks.near, { transform: `rotate(28 ${px + 28} ${py + 22})` })
      );
    })
  );
}
