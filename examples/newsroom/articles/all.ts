import type { Story } from '../story.ts';
import { madina } from './ar/madina.ts';
import { marfa } from './ar/marfa.ts';
import { hafen } from './de/hafen.ts';
import { stadt } from './de/stadt.ts';
import { ferry } from './en/ferry.ts';
import { film } from './en/film.ts';
import { football } from './en/football.ts';
import { harbourBusiness } from './en/harbour-business.ts';
import { library } from './en/library.ts';
import { life } from './en/life.ts';
import { politics } from './en/politics.ts';
import { reservoir } from './en/reservoir.ts';
import { science } from './en/science.ts';
import { tram } from './en/tram.ts';
import { machi } from './ja/machi.ts';
import { minato } from './ja/minato.ts';

/** Every story of the paper. The order gives them their numbers. */
export const stories: Story[] = [
  ...ferry,
  ...tram,
  ...reservoir,
  ...library,
  ...football,
  ...film,
  ...harbourBusiness,
  ...science,
  ...life,
  ...politics,
  ...hafen,
  ...stadt,
  ...marfa,
  ...madina,
  ...minato,
  ...machi,
];
