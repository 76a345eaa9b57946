import type { Story } from '../story.ts';
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
];
