import type { Scene, SectionKey } from '../story.ts';
import { chanceOf, type Chance } from './chance.ts';
import { palettes, type Palette } from './palettes.ts';
import { boats } from './boats.ts';
import { books } from './books.ts';
import { cinema } from './cinema.ts';
import { cranes } from './cranes.ts';
import { ferry } from './ferry.ts';
import { market } from './market.ts';
import { observatory } from './observatory.ts';
import { portrait } from './portrait.ts';
import { reservoir } from './reservoir.ts';
import { skyline } from './skyline.ts';
import { stadium } from './stadium.ts';
import { storm } from './storm.ts';
import { table } from './table.ts';
import { townhall } from './townhall.ts';
import { tram } from './tram.ts';

/** Draws on a sheet of 1600 × 900; what matters stays within the middle 900 × 900, which the square crop keeps. */
export type DrawScene = (chance: Chance, inks: Palette) => string;

const scenes: Record<Scene, DrawScene> = {
  boats,
  books,
  cinema,
  cranes,
  ferry,
  market,
  observatory,
  portrait,
  reservoir,
  skyline,
  stadium,
  storm,
  table,
  townhall,
  tram,
};

/** The picture of this name as SVG: the same name gives the same picture. */
export function draw(
  name: string,
  scene: Scene,
  section: SectionKey,
  [width, height]: readonly [number, number],
): string {
  const chance = chanceOf(name);
  const inks = chance.pick(palettes[section]);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 1600 900" preserveAspectRatio="xMidYMid slice"><g transform="${framing(chance)}">${scenes[scene](chance, inks)}</g>${screen(inks)}</svg>`;
}

/** Steps a little closer, or looks from the other side, so that two views of one place differ. */
function framing(chance: Chance): string {
  const zoom = chance.between(1, 1.07);
  const side = chance.happens(0.5) ? -1 : 1;
  return `translate(800 450) scale(${(side * zoom).toFixed(3)} ${zoom.toFixed(3)}) translate(-800 -450)`;
}

/** A fine halftone over everything, as if the inks had been pressed on paper. */
function screen({ ink, paper }: Palette): string {
  return `<defs><pattern id="dots" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(28)"><circle cx="2.5" cy="2.5" r="1.3" fill="${ink}"/><circle cx="7" cy="7" r="1" fill="${paper}"/></pattern></defs><rect width="1600" height="900" fill="url(#dots)" opacity=".09"/>`;
}
