import type { DrawScene } from './draw.ts';
import type { Palette } from './palettes.ts';
import type { Chance } from './chance.ts';
import { circle, ellipse, group, line, path, polygon, rect, repeat } from './shapes.ts';
import { ridge } from './land.ts';

/** A screen at the water's edge, and heads before it. */
export const cinema: DrawScene = (chance, inks) =>
  rect(0, 0, 1600, 900, inks.ink) +
  repeat(46, () =>
    circle(chance.between(0, 1600), chance.between(0, 330), chance.between(1.5, 4), inks.glow, {
      opacity: 0.8,
    }),
  ) +
  ridge(chance, 470, 90, inks.near) +
  rect(0, 520, 1600, 400, inks.near, { opacity: 0.7 }) +
  repeat(24, () => {
    const y = chance.between(535, 700);
    const x = chance.between(0, 1600);
    return line(x, y, x + chance.between(50, 160), y, chance.pick([inks.mid, inks.glow, inks.second]), 4, {
      opacity: 0.5,
    });
  }) +
  line(430, 560, 430, 640, inks.mid, 14) +
  line(1170, 560, 1170, 640, inks.mid, 14) +
  rect(376, 116, 848, 460, inks.mid, { rx: 6 }) +
  group(film(chance, inks), 'translate(392 132)') +
  polygon(
    [
      [392, 132],
      [1208, 132],
      [1208, 560],
      [392, 560],
    ],
    inks.paper,
    { opacity: 0.06 },
  ) +
  repeat(16, (index) => head(chance, inks, index * 108 + chance.between(-16, 16), 770, 44, inks.mid)) +
  repeat(12, (index) => head(chance, inks, index * 150 + chance.between(-20, 20), 905, 66, inks.ink));

/** What is on the screen: a low sun and a figure, a face to face, or a boat. */
function film(chance: Chance, inks: Palette): string {
  const clip = `<clipPath id="screen"><rect width="816" height="428"/></clipPath>`;
  const frames = [
    rect(0, 0, 816, 428, inks.glow) +
      circle(560, 250, 120, inks.accent) +
      path('M0,300 Q200,240 420,300 T816,290 V428 H0 Z', inks.mid) +
      path('M200,428 L214,250 Q250,196 286,250 L300,428 Z', inks.ink) +
      circle(250, 196, 34, inks.ink),
    rect(0, 0, 816, 428, inks.second) +
      rect(408, 0, 408, 428, inks.accent) +
      path(
        'M120,428 Q110,330 190,316 L190,280 Q120,240 150,150 Q200,80 280,130 Q320,170 312,214 L334,250 L308,262 Q310,318 262,312 L266,330 Q350,350 352,428 Z',
        inks.ink,
      ) +
      path(
        'M696,428 Q706,330 626,316 L626,280 Q696,240 666,150 Q616,80 536,130 Q496,170 504,214 L482,250 L508,262 Q506,318 554,312 L550,330 Q466,350 464,428 Z',
        inks.paper,
      ),
    rect(0, 0, 816, 428, inks.sky) +
      circle(250, 150, 70, inks.paper) +
      rect(0, 290, 816, 140, inks.mid) +
      path('M360,276 L640,264 Q610,330 570,336 L420,336 Q380,326 360,276 Z', inks.ink) +
      polygon(
        [
          [500, 70],
          [500, 258],
          [610, 258],
        ],
        inks.paper,
      ) +
      line(490, 60, 490, 270, inks.ink, 8) +
      ellipse(500, 344, 200, 8, inks.near),
  ];
  return `${clip}<g clip-path="url(#screen)">${chance.pick(frames)}</g>`;
}

function head(chance: Chance, inks: Palette, x: number, base: number, size: number, fill: string): string {
  const hair = chance.happens(0.25) ? circle(x + size * 0.1, base - size * 2.05, size * 0.42, fill) : '';
  const rim = chance.happens(0.5)
    ? path(
        `M${x - size * 0.5},${base - size * 1.75} A${size * 0.62},${size * 0.62} 0 0 1 ${x + size * 0.5},${base - size * 1.75}`,
        'none',
        { stroke: inks.second, 'stroke-width': 4, opacity: 0.7 },
      )
    : '';
  return (
    hair +
    circle(x, base - size * 1.4, size * 0.62, fill) +
    path(
      `M${x - size * 1.1},${base} Q${x - size * 1.05},${base - size * 0.8} ${x},${base - size * 0.85} Q${x + size * 1.05},${base - size * 0.8} ${x + size * 1.1},${base} Z`,
      fill,
    ) +
    rim
  );
}
