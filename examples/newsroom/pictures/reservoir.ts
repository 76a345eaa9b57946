import type { DrawScene } from './draw.ts';
import { clouds, pine, ridge, sky, water } from './land.ts';
import { line, path, polygon, rect, repeat } from './shapes.ts';

/** The dam at Eskermere between its two slopes, the water low. */
export const reservoir: DrawScene = (chance, inks) => {
  const level = chance.between(610, 690);
  const tower = chance.whole(520, 1000);
  return (
    sky(chance, inks, 400) +
    clouds(chance, inks.paper, 4, 190) +
    ridge(chance, 280, 240, inks.far) +
    ridge(chance, 370, 150, inks.mid) +
    repeat(22, () =>
      pine(chance.between(-20, 1620), chance.between(410, 440), chance.between(60, 100), inks.near),
    ) +
    polygon(
      [
        [60, 420],
        [1540, 420],
        [1440, 740],
        [160, 740],
      ],
      inks.paper,
    ) +
    repeat(13, (index) => {
      const x = 150 + index * 102;
      return path(`M${x},540 L${x},486 Q${x + 34},440 ${x + 68},486 L${x + 68},540 Z`, inks.near);
    }) +
    rect(60, 548, 1480, 8, inks.far) +
    // How high the water used to stand, in rings on the wall.
    repeat(5, (index) =>
      rect(60, 572 + index * 24, 1480, 10, index % 2 ? inks.far : inks.second, { opacity: 0.75 }),
    ) +
    rect(30, 400, 1540, 24, inks.ink) +
    repeat(39, (index) => rect(46 + index * 39, 380, 9, 22, inks.ink)) +
    rect(tower, 300, 92, 190, inks.accent) +
    polygon(
      [
        [tower - 14, 304],
        [tower + 46, 232],
        [tower + 106, 304],
      ],
      inks.ink,
    ) +
    rect(tower + 32, 334, 28, 48, inks.glow) +
    water(chance, inks, level) +
    path(`M-10,380 Q150,440 210,560 Q270,${level} 420,${level + 26} L-10,${level + 70} Z`, inks.near) +
    path(
      `M-10,500 Q120,540 190,${level - 10} Q230,${level + 20} 330,${level + 30} L-10,${level + 80} Z`,
      inks.second,
    ) +
    path(`M1610,370 Q1440,450 1380,580 Q1330,${level} 1180,${level + 22} L1610,${level + 80} Z`, inks.near) +
    path(
      `M1610,520 Q1470,560 1420,${level} Q1380,${level + 24} 1270,${level + 28} L1610,${level + 90} Z`,
      inks.second,
    ) +
    line(1100, level + 90, 1100, level - 120, inks.ink, 10) +
    repeat(7, (index) => rect(1086, level - 116 + index * 24, 28, 11, index % 2 ? inks.paper : inks.accent)) +
    repeat(8, () =>
      pine(
        chance.happens(0.5) ? chance.between(-40, 330) : chance.between(1290, 1640),
        chance.between(870, 960),
        chance.between(190, 340),
        inks.ink,
      ),
    )
  );
};
