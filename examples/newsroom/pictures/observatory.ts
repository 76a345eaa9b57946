import type { DrawScene } from './draw.ts';
import { pine, ridge } from './land.ts';
import { circle, ellipse, group, line, path, polygon, rect, repeat } from './shapes.ts';

/** The university's dome on Fennick Hill, under stars. */
export const observatory: DrawScene = (chance, inks) => {
  const turn = chance.whole(-34, -12);
  const moon = chance.between(900, 1160);
  return (
    rect(0, 0, 1600, 900, inks.ink) +
    circle(800, 780, 760, inks.near, { opacity: 0.8 }) +
    circle(800, 780, 560, inks.mid, { opacity: 0.5 }) +
    circle(800, 780, 380, inks.far, { opacity: 0.35 }) +
    repeat(5, (index) =>
      ellipse(800, 760, 420 + index * 130, 380 + index * 120, 'none', {
        stroke: inks.paper,
        'stroke-width': 2,
        'stroke-dasharray': `${chance.whole(40, 220)} ${chance.whole(120, 420)}`,
        opacity: 0.5,
      }),
    ) +
    repeat(90, () =>
      circle(
        chance.between(0, 1600),
        chance.between(0, 560),
        chance.between(1.5, 5),
        chance.pick([inks.paper, inks.glow, inks.second]),
      ),
    ) +
    path(`M${moon},106 A84,84 0 1 0 ${moon + 82},208 A72,72 0 1 1 ${moon},106 Z`, inks.second) +
    ridge(chance, 690, 120, inks.near) +
    path('M0,900 L0,840 Q420,700 800,690 Q1180,700 1600,850 V900 Z', inks.ink) +
    rect(596, 560, 408, 160, inks.paper) +
    rect(596, 560, 408, 22, inks.far) +
    path('M570,562 A230,230 0 0 1 1030,562 Z', inks.paper) +
    path('M800,332 A230,230 0 0 1 1030,562 L800,562 Z', inks.far) +
    group(
      rect(-40, -250, 80, 260, inks.ink) +
        rect(-26, -330, 52, 200, inks.accent) +
        rect(-32, -346, 64, 26, inks.paper),
      `translate(800 560) rotate(${turn})`,
    ) +
    path('M570,562 A230,230 0 0 1 1030,562', 'none', { stroke: inks.ink, 'stroke-width': 6 }) +
    rect(560, 556, 480, 16, inks.ink) +
    rect(760, 624, 80, 96, inks.ink) +
    repeat(2, (index) => rect(640 + index * 280, 610, 44, 50, inks.second)) +
    polygon(
      [
        [760, 720],
        [840, 720],
        [920, 900],
        [690, 900],
      ],
      inks.mid,
    ) +
    line(1130, 726, 1130, 560, inks.paper, 6) +
    ellipse(1130, 556, 46, 14, inks.paper) +
    repeat(10, () =>
      pine(
        chance.happens(0.5) ? chance.between(60, 470) : chance.between(1180, 1560),
        chance.between(830, 900),
        chance.between(100, 190),
        inks.ink,
      ),
    )
  );
};
