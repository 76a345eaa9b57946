import type { Context } from 'hono';
import { stories as allStories } from './articles/all.ts';
import { hostile } from './articles/hostile.ts';
import { askings, type Askings } from './askings.ts';
import { changed } from './changes.ts';
import { sections } from './sections.ts';
import { languages, type Language, type Picture, type SectionKey, type Story } from './story.ts';
import { wholeNumber } from './whole-number.ts';

const hour = 3_600_000;

/** A story on the desk: numbered and dated. Only the hostile ones lack a headline or an address. */
export interface Piece {
  id: number;
  slug: string;
  /** Root-relative or absolute. */
  url: string | undefined;
  language: Language;
  headline: string | undefined;
  description: string | undefined;
  section: SectionKey;
  authors: string[];
  keywords: string[];
  /** ISO 8601 in UTC, or what a hostile story has instead. */
  published: string | undefined;
  modified: string | undefined;
  minutes: number;
  label: string | undefined;
  sponsor: string | undefined;
  free: boolean;
  picture: (Partial<Picture> & { url?: string }) | undefined;
  body: string;
}

/** Something a backend's list should never hold: `null`, a number. It goes out as it is. */
export interface Bare {
  bare: unknown;
}

export type Entry = Piece | Bare;

export interface Desk {
  now: Date;
  /** The moment that it is on the desk: `now`, and the time since the desk was opened. */
  clock(): Date;
  askings: Askings;
  /** Newest first, undated ones last. */
  pieces: Piece[];
  hostile: Entry[];
}

/** Lays the stories out as of `now`, so that the newest is always half an hour old. */
export function openDesk(now: Date): Desk {
  const pieces = allStories.map((story, index) => dated(story, 201 + index, now)).sort(newestFirst);
  const model = pieces.find((piece) => piece.language === 'en')!;
  const opened = performance.now();
  const clock = () => new Date(now.getTime() + performance.now() - opened);
  return {
    now,
    clock,
    askings: askings(clock),
    pieces,
    hostile: hostile.map((odd, index) =>
      'bare' in odd
        ? odd
        : { ...model, id: 9001 + index, slug: odd.slug, url: `/news/${odd.slug}`, ...odd.change },
    ),
  };
}

function dated(story: Story, id: number, now: Date): Piece {
  const published = before(now, story.hoursAgo);
  return {
    id,
    slug: story.slug,
    url: `/news/${encodeURIComponent(story.slug)}`,
    language: story.language,
    headline: story.headline,
    description: story.description,
    section: story.section,
    authors: story.authors,
    keywords: story.keywords,
    published,
    modified: before(now, story.updatedHoursAgo) ?? published,
    minutes: story.minutes,
    label: story.label,
    sponsor: story.sponsor,
    free: story.free ?? true,
    picture: story.picture,
    body: story.body.trim(),
  };
}

/** Whole minutes, as an editor's clock has them. */
function before(now: Date, hours: number | undefined): string | undefined {
  if (hours === undefined) return undefined;
  const minute = 60_000;
  return new Date(Math.floor((now.getTime() - hours * hour) / minute) * minute).toISOString();
}

export function newestFirst(a: Piece, b: Piece): number {
  return (b.published ?? '').localeCompare(a.published ?? '') || a.id - b.id;
}

/**
 * What a request for a list asks for, whatever the backend: `lang` (en when absent, `all` for every language),
 * `section`, `tag`, the changes that have come by now (changes.ts), `only` (no more than so many), and `hostile` (`1`
 * puts the hostile entries before the others, `only` serves nothing else). To be called once a request: it counts.
 *
 * @param wanted what else a piece must be
 */
export function choose(desk: Desk, c: Context, wanted: (piece: Piece) => boolean = () => true): Entry[] {
  const { lang = 'en', section, tag, hostile } = c.req.query();
  const fitting = desk.pieces.filter(
    (piece) =>
      (lang === 'all' || piece.language === lang) &&
      (!section || piece.section === section) &&
      (!tag || piece.keywords.includes(tag)) &&
      wanted(piece),
  );
  const pieces = changed(c, desk.askings, fitting)
    .sort(newestFirst)
    .slice(0, wholeNumber(c, 'only', Infinity));
  if (hostile === 'only') return desk.hostile;
  return hostile ? [...desk.hostile, ...pieces] : pieces;
}

export function isPiece(entry: Entry): entry is Piece {
  return !('bare' in entry);
}

export function sectionName(piece: Piece): string {
  return sections[piece.section][piece.language];
}

export function isLanguage(value: string): value is Language {
  return (languages as readonly string[]).includes(value);
}
