import { FormatError } from '../errors.js';

/** Where one of several sources stands. */
export interface Place {
  /** The cursor of the page that it is at; absent on its first. */
  at?: string | undefined;
  /** How many articles of that page have been used. */
  used: number;
  /** How many it has in all, where it has said so. */
  total?: number | undefined;
  /** Whether it has no more, or could not be had when the first page was asked for. */
  over?: boolean | undefined;
}

/** Where all of them stand, and how many articles each is asked for: pages are only the same if that is. */
export interface Places {
  limit?: number | undefined;
  places: Place[];
}

/** The cursor of a merged list: survives being written down. */
export function writePlaces(places: Places): string {
  return JSON.stringify(places);
}

/**
 * Reads it again.
 * @throws FormatError for a cursor that is not of a list of so many sources.
 */
export function readPlaces(cursor: string, sources: string[]): Places {
  try {
    const read = JSON.parse(cursor) as Places;
    if (read.places.length === sources.length && read.places.every(({ used }) => used >= 0)) return read;
  } catch {
    // Said below.
  }
  throw new FormatError(
    `The cursor of src="${sources.join(' ')}" cannot be read; it begins with “${cursor.slice(0, 120)}”. ` +
      `Expected the next of an earlier page of the same addresses. Try without a cursor, which is the first page.`,
    { kind: 'format', url: sources[0]! },
  );
}
