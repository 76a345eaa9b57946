import type { DrawScene } from './draw.ts';
import { clouds, gulls, ridge, sky, water } from './land.ts';
import { circle, group, line, path, rect, repeat } from './shapes.ts';

/** The island ferry, seen from the mole. */
export const ferry: DrawScene = (chance, inks) => {
  const shift = chance.whole(-60, 60);
  const size = chance.between(0.66, 0.98);
  const funnel = chance.pick([inks.accent, inks.second]);
  const hull = chance.pick([inks.ink, inks.near, inks.accent]);
  const band = hull === inks.accent ? inks.ink : inks.accent;
  const deck = (y: number, from: number, to: number) =>
    rect(from, y, to - from, 58, inks.paper) +
    rect(from, y + 52, to - from, 6, inks.far) +
    repeat(Math.floor((to - from - 40) / 46), (index) =>
      rect(from + 26 + index * 46, y + 16, 28, 22, inks.near, { rx: 5 }),
    );
  const smoke = repeat(5, (index) =>
    circle(96 - index * 62, -352 - index * 24, 24 + index * 11, inks.paper, { opacity: 0.75 - index * 0.12 }),
  );
  const ship =
    smoke +
    rect(66, -336, 84, 116, funnel) +
    rect(66, -306, 84, 22, inks.paper) +
    line(250, -230, 250, -370, inks.ink, 7) +
    line(222, -330, 278, -330, inks.ink, 5) +
    deck(-228, -150, 330) +
    deck(-170, -300, 380) +
    deck(-112, -400, 420) +
    path('M-470,-56 L520,-56 Q470,50 430,92 L-420,92 Q-462,60 -470,-56 Z', hull) +
    path('M-468,-20 L506,-20 L494,8 L-464,8 Z', band) +
    rect(-440, -84, 860, 6, inks.ink) +
    repeat(7, (index) => circle(-360 + index * 110, 40, 11, inks.glow));
  return (
    sky(chance, inks, 470) +
    clouds(chance, inks.paper, 4, 260) +
    ridge(chance, 440, 110, inks.far) +
    ridge(chance, 488, 60, inks.mid) +
    water(chance, inks, 520) +
    group(ship, `translate(${800 + shift} ${(700 - size * 98).toFixed(0)}) scale(${size.toFixed(2)})`) +
    path('M0,690 Q200,664 400,690 T800,690 T1200,690 T1600,690 V900 H0 Z', inks.near) +
    path('M0,744 Q180,716 360,744 T720,744 T1080,744 T1440,744 T1800,744 V900 H0 Z', inks.mid, {
      opacity: 0.55,
    }) +
    path('M-120,812 Q80,776 280,812 T680,812 T1080,812 T1480,812 T1880,812 V900 H-120 Z', inks.ink, {
      opacity: 0.55,
    }) +
    gulls(chance, inks.ink, 7)
  );
};
