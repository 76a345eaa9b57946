import type { DrawScene } from './draw.ts';
import type { Chance } from './chance.ts';
import type { Palette } from './palettes.ts';
import { clouds, gulls, houses, ridge, sky, water } from './land.ts';
import { group, line, path, polygon, rect, repeat } from './shapes.ts';

/** Sailing and fishing boats before the old quay. */
export const boats: DrawScene = (chance, inks) =>
  sky(chance, inks, 420) +
  clouds(chance, inks.paper, 3, 220) +
  ridge(chance, 350, 90, inks.far) +
  houses(chance, inks, 470, 0.62) +
  rect(0, 466, 1600, 26, inks.ink) +
  water(chance, inks, 490) +
  fleet(chance, inks, chance.whole(2, 4)) +
  gulls(chance, inks.ink, 5);

/** The boats, those further off first. */
function fleet(chance: Chance, inks: Palette, count: number): string {
  const places = Array.from({ length: count }, (_, index) => ({
    x: 800 + (index - (count - 1) / 2) * (1050 / count) + chance.between(-50, 50),
    y: 570 + ((index * 2 + 1) % count) * (150 / count) + chance.between(-10, 20),
  }));
  return places
    .sort((a, b) => a.y - b.y)
    .map(({ x, y }) => boat(chance, inks, x, y))
    .join('');
}

function boat(chance: Chance, inks: Palette, x: number, y: number): string {
  const scale = (y - 250) / 340;
  const hull = chance.pick([inks.accent, inks.paper, inks.ink, inks.second]);
  const fishing = chance.happens(0.4);
  const body =
    path('M-150,-4 L160,-16 Q140,52 96,58 L-104,58 Q-140,40 -150,-4 Z', hull) +
    path('M-148,6 L158,-6 L154,8 L-146,20 Z', hull === inks.paper ? inks.accent : inks.paper) +
    rect(-160, 56, 320, 7, inks.ink, { opacity: 0.35, rx: 3 });
  const rig = fishing
    ? rect(-20, -96, 96, 92, inks.paper) +
      rect(-8, -82, 30, 34, inks.near) +
      rect(32, -82, 30, 34, inks.near) +
      rect(-30, -108, 116, 14, inks.ink) +
      line(-80, -6, -80, -190, inks.ink, 7) +
      line(-80, -180, -20, -104, inks.ink, 3) +
      line(-80, -180, -146, -6, inks.ink, 3)
    : line(0, -8, 0, -330, inks.ink, 7) +
      polygon(
        [
          [10, -318],
          [10, -34],
          [142, -34],
        ],
        chance.pick([inks.paper, inks.glow]),
      ) +
      polygon(
        [
          [-10, -290],
          [-10, -40],
          [-116, -40],
        ],
        chance.pick([inks.second, inks.accent, inks.paper]),
      );
  const reflection = repeat(6, (index) => {
    const half = 120 - index * 16;
    return line(-half + chance.between(-12, 12), 74 + index * 13, half, 74 + index * 13, hull, 6, {
      opacity: 0.5 - index * 0.06,
    });
  });
  return group(
    reflection + rig + body,
    `translate(${x.toFixed(0)} ${y.toFixed(0)}) scale(${scale.toFixed(2)})`,
  );
}
