import { at, put } from './open-page.ts';

/** An article as a page hands it over, in invented words. */
export interface Story {
  headline: string;
  url: string;
  description?: string;
  articleSection?: string;
  datePublished: string;
  author?: { name: string }[];
  image?: { url: string; width: number; height: number; alt?: string };
}

const headlines = [
  'Lighthouse lamp goes dark for its hundredth birthday',
  'Bakers of the old town agree on one loaf for the harvest fair',
  'Night buses return to the hill villages before the first snow',
  'Choir of dockers sings in the drained basin',
  'School on the moor counts more sheep than pupils',
  'Glassblowers ask the council for a quieter furnace law',
];

const description =
  'Three neighbours disagreed for a year about a bench under the lime tree. On Sunday they carried it to the pond together, and it stays.';

/** Stories of one kind; what is not named is as usual. `index` counts from 0. */
export function stories(count: number, change: (index: number) => Partial<Story> = () => ({})): Story[] {
  return Array.from({ length: count }, (_, index) => ({
    headline: headlines[index % headlines.length]!,
    url: `https://courier.example/${index}`,
    description,
    articleSection: 'News',
    datePublished: new Date(Date.UTC(2026, 1, 20 - index, 9)).toISOString(),
    author: [{ name: 'Ida Fenn' }],
    image: { url: at('/pictures/960x640.svg'), width: 960, height: 640, alt: 'Boats in the basin' },
    ...change(index),
  }));
}

/**
 * Puts stories on the site, as JSON that no backend knows by name.
 * @param answers what is there when it is asked first, then, and so on; `null` is an answer of 404
 * @returns its address
 */
export async function feed(...answers: (Story[] | null)[]): Promise<string> {
  const bodies = answers.map((stories) => stories && JSON.stringify({ stories }));
  return at(await put('application/json', ...bodies));
}
