import type { DrawScene } from './draw.ts';
import type { Chance } from './chance.ts';
import type { Palette } from './palettes.ts';
import { circle, ellipse, group, line, path, polygon, rect, repeat } from './shapes.ts';

/** A columnist's picture: a head in profile before flat shapes, with the matter in it. */
export const portrait: DrawScene = (chance, inks) => {
  const side = chance.happens(0.5) ? 1 : -1;
  const coat = chance.pick([inks.near, inks.accent, inks.second]);
  return (
    rect(0, 0, 1600, 900, inks.sky) +
    backdrop(chance, inks) +
    group(
      path('M-330,470 Q-320,230 -90,190 L-90,60 L150,60 L140,190 Q330,240 340,470 Z', coat) +
        path('M-90,120 L-90,206 Q10,270 140,206 L142,120 Z', inks.far) +
        path(
          'M-190,-170 Q-190,-330 10,-336 Q190,-330 196,-170 Q196,-140 190,-120 L236,-30 Q240,-12 214,-8 L190,-4 Q196,24 186,34 Q194,52 180,62 Q186,120 124,122 L60,116 Q-40,140 -100,60 Q-190,-20 -190,-170 Z',
          inks.paper,
        ) +
        hair(chance, inks) +
        circle(128, -96, 11, inks.ink) +
        line(92, -140, 152, -144, inks.ink, 10) +
        line(140, 52, 178, 46, inks.accent, 8) +
        path('M-20,-60 Q-56,-90 -30,-20 Q-20,4 0,-10', 'none', {
          stroke: inks.mid,
          'stroke-width': 9,
          'stroke-linecap': 'round',
        }) +
        glasses(chance, inks) +
        polygon(
          [
            [-60, 214],
            [40, 260],
            [-20, 400],
          ],
          inks.ink,
          { opacity: 0.2 },
        ),
      `translate(${800 - side * 20} 440) scale(${side} 1)`,
    )
  );
};

function backdrop(chance: Chance, inks: Palette): string {
  const shapes = [
    () => circle(800, 420, 390, inks.second) + circle(1180, 190, 90, inks.accent),
    () =>
      repeat(9, (index) => rect(index * 200 - 60, 0, 100, 900, inks.far, { opacity: 0.6 })) +
      circle(800, 450, 360, inks.accent),
    () =>
      polygon(
        [
          [800, -40],
          [1420, 900],
          [180, 900],
        ],
        inks.second,
      ) + rect(0, 720, 1600, 180, inks.mid),
    () => repeat(7, (index) => circle(800, 460, 620 - index * 80, [inks.far, inks.glow][index % 2]!)),
    () =>
      rect(0, 0, 800, 900, inks.far) +
      circle(800, 430, 350, inks.glow) +
      ellipse(800, 900, 700, 150, inks.mid),
  ];
  return chance.pick(shapes)();
}

function hair(chance: Chance, inks: Palette): string {
  const fill = chance.pick([inks.ink, inks.near, inks.mid]);
  const cuts = [
    'M-190,-150 Q-260,-330 -40,-376 Q180,-390 210,-210 Q120,-230 60,-262 Q40,-180 -30,-150 Q-40,-110 -50,-80 Q-90,-120 -96,-60 L-130,30 Q-200,-50 -190,-150 Z',
    'M-180,-120 Q-240,-340 0,-366 Q210,-366 200,-200 Q130,-270 20,-230 Q-10,-150 -50,-130 Q-60,-40 -90,120 Q-150,250 -260,210 Q-190,90 -180,-120 Z',
    'M-192,-150 Q-190,-346 10,-352 Q196,-346 198,-190 Q100,-290 -20,-236 Q-50,-190 -56,-100 Q-110,-120 -96,-40 Q-180,-50 -192,-150 Z',
  ];
  const bun = chance.happens(0.3) ? circle(-190, -290, 92, fill) : '';
  return bun + path(chance.pick(cuts), fill);
}

function glasses(chance: Chance, inks: Palette): string {
  if (!chance.happens(0.4)) return '';
  return (
    circle(124, -92, 40, 'none', { stroke: inks.accent, 'stroke-width': 9 }) +
    line(84, -96, -24, -84, inks.accent, 9)
  );
}
