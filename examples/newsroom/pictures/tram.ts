import type { DrawScene } from './draw.ts';
import { clouds, houses, person, ridge, sky } from './land.ts';
import { circle, group, line, path, polygon, rect, repeat } from './shapes.ts';

/** A tram in a street of old houses. */
export const tram: DrawScene = (chance, inks) => {
  const body = chance.pick([inks.accent, inks.second, inks.near]);
  const x = chance.whole(300, 460);
  const car =
    line(400, -250, 340, -330, inks.ink, 6) +
    line(340, -330, 430, -356, inks.ink, 6) +
    path('M0,-16 L0,-180 Q8,-244 60,-246 L760,-246 Q826,-240 836,-150 L840,-16 Z', body) +
    path('M14,-112 L14,-176 Q20,-214 58,-216 L756,-216 Q800,-210 812,-112 Z', inks.ink) +
    repeat(6, (index) => rect(40 + index * 124, -200, 100, 76, inks.glow, { rx: 6 })) +
    repeat(4, (index) =>
      person(
        84 + index * 166 + (index % 2) * 30,
        -124,
        66,
        [inks.near, inks.accent, inks.mid, inks.ink][index]!,
        inks.ink,
      ),
    ) +
    rect(0, -96, 838, 16, inks.paper) +
    rect(372, -206, 8, 190, inks.ink, { opacity: 0.5 }) +
    rect(250, -206, 8, 190, inks.ink, { opacity: 0.5 }) +
    circle(818, -56, 12, inks.paper) +
    rect(20, -18, 810, 22, inks.ink, { rx: 8 }) +
    repeat(
      4,
      (index) =>
        circle([110, 200, 620, 710][index]!, 2, 26, inks.ink) +
        circle([110, 200, 620, 710][index]!, 2, 10, inks.far),
    );
  return (
    sky(chance, inks, 560) +
    clouds(chance, inks.paper, 3, 180) +
    ridge(chance, 380, 130, inks.far) +
    houses(chance, inks, 640, 1.06) +
    rect(0, 636, 1600, 40, inks.far) +
    rect(0, 672, 1600, 230, inks.near) +
    polygon(
      [
        [0, 760],
        [1600, 760],
        [1600, 774],
        [0, 774],
      ],
      inks.ink,
    ) +
    polygon(
      [
        [0, 826],
        [1600, 826],
        [1600, 844],
        [0, 844],
      ],
      inks.ink,
    ) +
    repeat(27, (index) => line(index * 64 - 20, 786, index * 64 - 44, 900, inks.ink, 5, { opacity: 0.25 })) +
    line(0, 392, 1600, 372, inks.ink, 3) +
    group(car, `translate(${x} 760)`) +
    person(200, 700, 110, inks.ink, inks.second) +
    person(252, 704, 96, inks.accent, inks.paper) +
    line(140, 690, 140, 420, inks.ink, 8) +
    rect(104, 420, 72, 50, inks.paper, { rx: 6 }) +
    rect(114, 430, 52, 14, body) +
    rect(114, 450, 36, 8, inks.ink)
  );
};
