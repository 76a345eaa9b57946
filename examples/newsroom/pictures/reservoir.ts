import type { DrawScene } from './draw.ts';
import { clouds, pine, ridge, sky, water } from './land.ts';
import { line, path, polygon, rect, repeat } from './shapes.ts';

/** The dam at Eskermere, its water low. */
export const reservoir: DrawScene = (chance, inks) => {
  const level = chance.between(585, 640);
  const arches = repeat(9, (index) => {
    const x = 470 + index * 78;
    return path(`M${x},560 L${x},500 Q${x + 26},462 ${x + 52},500 L${x + 52},560 Z`, inks.near);
  });
  return (
    sky(chance, inks, 460) +
    clouds(chance, inks.paper, 4, 220) +
    ridge(chance, 330, 220, inks.far) +
    ridge(chance, 420, 170, inks.mid) +
    repeat(26, () =>
      pine(chance.between(-20, 1620), chance.between(470, 520), chance.between(60, 110), inks.near),
    ) +
    rect(0, 500, 1600, 200, inks.near) +
    // The bare shore that the water has left, in rings.
    polygon(
      [
        [0, 520],
        [1600, 500],
        [1600, 720],
        [0, 720],
      ],
      inks.second,
      { opacity: 0.55 },
    ) +
    polygon(
      [
        [0, 556],
        [1600, 540],
        [1600, 720],
        [0, 720],
      ],
      inks.glow,
      { opacity: 0.55 },
    ) +
    polygon(
      [
        [0, 590],
        [1600, 578],
        [1600, 720],
        [0, 720],
      ],
      inks.paper,
      { opacity: 0.5 },
    ) +
    water(chance, inks, level) +
    polygon(
      [
        [400, 430],
        [1230, 430],
        [1260, level + 34],
        [370, level + 34],
      ],
      inks.paper,
    ) +
    arches +
    polygon(
      [
        [400, 430],
        [1230, 430],
        [1232, 452],
        [398, 452],
      ],
      inks.far,
    ) +
    rect(384, 408, 862, 24, inks.ink) +
    repeat(22, (index) => rect(392 + index * 39, 388, 10, 24, inks.ink)) +
    rect(700, 300, 92, 110, inks.accent) +
    polygon(
      [
        [688, 302],
        [746, 244],
        [804, 302],
      ],
      inks.ink,
    ) +
    rect(732, 334, 28, 44, inks.glow) +
    repeat(5, (index) =>
      line(376, level - 8 - index * 22, 1252, level - 8 - index * 22, inks.far, 3, { opacity: 0.8 }),
    ) +
    line(1300, level + 60, 1300, 560, inks.ink, 10) +
    repeat(6, (index) => rect(1286, 570 + index * 22, 28, 9, index % 2 ? inks.paper : inks.accent)) +
    repeat(9, () =>
      pine(
        chance.happens(0.5) ? chance.between(-40, 300) : chance.between(1330, 1640),
        chance.between(880, 960),
        chance.between(190, 330),
        inks.ink,
      ),
    )
  );
};
