import type { DrawScene } from './draw.ts';
import { clouds, houses, person, sky } from './land.ts';
import { circle, line, path, polygon, rect, repeat } from './shapes.ts';

/** The Custom House, where the council sits. */
export const townhall: DrawScene = (chance, inks) => {
  const flag = chance.pick([inks.accent, inks.second]);
  const crowd = chance.whole(5, 11);
  return (
    sky(chance, inks, 620) +
    clouds(chance, inks.paper, 4, 230) +
    houses(chance, inks, 690, 0.74) +
    rect(330, 420, 940, 290, inks.paper) +
    rect(330, 420, 940, 290, inks.far, { opacity: 0.25 }) +
    repeat(6, (index) =>
      index === 2 || index === 3
        ? ''
        : rect(372 + index * 156, 470, 72, 110, inks.near) + rect(372 + index * 156, 614, 72, 80, inks.near),
    ) +
    polygon(
      [
        [316, 424],
        [352, 376],
        [1248, 376],
        [1284, 424],
      ],
      inks.mid,
    ) +
    rect(330, 596, 940, 8, inks.mid, { opacity: 0.4 }) +
    path('M640,300 A160,160 0 0 1 960,300 Z', inks.mid) +
    path('M800,140 A160,160 0 0 1 960,300 L800,300 Z', inks.near) +
    rect(626, 296, 348, 30, inks.paper) +
    rect(650, 326, 300, 60, inks.ink) +
    repeat(7, (index) => rect(664 + index * 42, 332, 18, 54, inks.near)) +
    rect(772, 92, 56, 60, inks.paper) +
    line(800, 94, 800, 6, inks.ink, 6) +
    path(`M800,10 Q840,-4 872,16 Q900,30 926,16 L926,62 Q896,76 868,62 Q838,46 800,60 Z`, flag) +
    polygon(
      [
        [560, 420],
        [800, 334],
        [1040, 420],
      ],
      inks.paper,
    ) +
    polygon(
      [
        [610, 408],
        [800, 344],
        [990, 408],
      ],
      inks.mid,
    ) +
    circle(800, 384, 22, inks.paper) +
    line(800, 384, 800, 370, inks.ink, 4) +
    line(800, 384, 810, 388, inks.ink, 4) +
    rect(550, 418, 500, 26, inks.paper) +
    rect(566, 444, 468, 266, inks.near) +
    repeat(
      6,
      (index) =>
        rect(576 + index * 84, 444, 36, 250, inks.paper) +
        rect(604 + index * 84, 444, 8, 250, inks.far) +
        rect(568 + index * 84, 686, 52, 18, inks.paper),
    ) +
    rect(762, 540, 76, 164, inks.accent) +
    rect(0, 706, 1600, 200, inks.far) +
    repeat(4, (index) =>
      rect(520 - index * 26, 702 + index * 18, 560 + index * 52, 18, index % 2 ? inks.far : inks.paper),
    ) +
    repeat(18, () => {
      const x = chance.between(0, 1600);
      const y = chance.between(790, 890);
      return line(x, y, x + 90, y, inks.mid, 3, { opacity: 0.5 });
    }) +
    repeat(crowd, (index) => {
      const x = 420 + (index * 760) / crowd + chance.between(-20, 20);
      const placard = chance.happens(0.4)
        ? line(x + 22, 790, x + 22, 640, inks.ink, 5) +
          rect(x - 22, 600, 90, 56, inks.paper, { rx: 4 }) +
          rect(x - 10, 614, 66, 8, flag) +
          rect(x - 10, 632, 44, 8, inks.ink)
        : '';
      return (
        placard +
        person(
          x,
          chance.between(826, 866),
          chance.between(116, 150),
          chance.pick([inks.ink, inks.near, inks.accent, inks.second]),
          chance.pick([inks.glow, inks.ink, inks.paper]),
        )
      );
    })
  );
};
