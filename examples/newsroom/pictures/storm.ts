import type { DrawScene } from './draw.ts';
import { circle, line, path, polygon, rect, repeat } from './shapes.ts';

/** Weather over the lighthouse. */
export const storm: DrawScene = (chance, inks) => {
  const bank = (y: number, size: number, fill: string) =>
    repeat(13, (index) =>
      circle(
        index * 134 + chance.between(-50, 50),
        y + chance.between(-30, 30),
        size * chance.between(0.7, 1.15),
        fill,
      ),
    );
  const wave = (y: number, height: number, length: number, fill: string) => {
    const crests = repeat(
      Math.ceil(1800 / length),
      () =>
        ` q${length * 0.3},${-height} ${length * 0.62},${-height * 0.2} q${length * 0.1},${height * 0.7} ${length * 0.38},${height * 0.2}`,
    );
    return path(`M${-chance.whole(0, 160)},${y}${crests} V900 H-200 Z`, fill);
  };
  return (
    rect(0, 0, 1600, 900, inks.far) +
    rect(0, 480, 1600, 420, inks.glow, { opacity: 0.45 }) +
    rect(0, 590, 1600, 310, inks.glow, { opacity: 0.6 }) +
    bank(250, 120, inks.mid) +
    bank(140, 130, inks.near) +
    bank(20, 130, inks.ink) +
    polygon(
      [
        [806, 300],
        [0, 130],
        [0, 330],
      ],
      inks.second,
      { opacity: 0.5 },
    ) +
    polygon(
      [
        [834, 300],
        [1600, 190],
        [1600, 360],
      ],
      inks.second,
      { opacity: 0.35 },
    ) +
    path('M560,720 Q640,610 760,600 L900,602 Q1010,630 1090,720 Z', inks.ink) +
    polygon(
      [
        [772, 610],
        [868, 610],
        [848, 330],
        [792, 330],
      ],
      inks.paper,
    ) +
    polygon(
      [
        [775, 570],
        [865, 570],
        [861, 512],
        [779, 512],
      ],
      inks.accent,
    ) +
    polygon(
      [
        [783, 450],
        [857, 450],
        [853, 392],
        [787, 392],
      ],
      inks.accent,
    ) +
    rect(780, 318, 80, 14, inks.ink) +
    rect(796, 274, 48, 46, inks.second) +
    path('M788,276 Q820,226 852,276 Z', inks.ink) +
    wave(690, 50, 300, inks.mid) +
    wave(752, 66, 380, inks.near) +
    repeat(16, () => {
      const x = chance.between(0, 1600);
      const y = chance.between(690, 780);
      return line(x, y, x + chance.between(30, 90), y - chance.between(4, 16), inks.paper, 6, {
        opacity: 0.8,
      });
    }) +
    wave(836, 70, 460, inks.ink) +
    repeat(70, () => {
      const x = chance.between(-60, 1660);
      const y = chance.between(180, 760);
      return line(x, y, x - 26, y + 74, inks.paper, 3, { opacity: 0.4 });
    })
  );
};
