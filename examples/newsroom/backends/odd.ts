import { Hono } from 'hono';
import { withQuery } from '../addresses.ts';
import { answerJson } from '../answer.ts';
import { choose, isPiece, sectionName, type Desk, type Piece } from '../desk.ts';
import { pageSize } from '../page-size.ts';
import { pictureUrl, wideSizes } from '../picture-sizes.ts';
import { positive } from '../positive.ts';

/**
 * An old content system that speaks German and names nothing as anybody else does: no reader can guess it, so it needs
 * `items` and `map`. Pages are `seite`, their length is `anzahl`.
 */
export function odd(desk: Desk): Hono {
  const app = new Hono();
  app.get('/api/odd', (c) => {
    const page = positive(c.req.query('seite'), 1);
    const limit = pageSize(c, 'anzahl', 10);
    const entries = choose(desk, c);
    const next = withQuery(c, { seite: page + 1 });
    return answerJson(c, {
      stand: localTime(desk.now.toISOString()),
      treffer: entries.length,
      ergebnis: entries
        .slice((page - 1) * limit, page * limit)
        .map((entry) => (isPiece(entry) ? eintrag(entry) : entry.bare)),
      weiter: entries.length > page * limit ? next.pathname + next.search : '',
    });
  });
  return app;
}

function eintrag(piece: Piece): unknown {
  return {
    nr: `A-${piece.id}`,
    titel: { kurz: piece.headline },
    vorspann: piece.description ?? '',
    pfad: piece.url,
    'bild:gross': pictureUrl(piece, wideSizes[4]) ?? '',
    'bild:text': piece.picture?.alt ?? '',
    zeit: localDay(piece.published),
    stempel: { iso: piece.published ?? '' },
    rubrik: [{ bezeichnung: sectionName(piece) }],
    verfasser: piece.authors.join('; '),
    stichworte: piece.keywords.join('; '),
    sprache: piece.language,
    bezahlt: piece.free ? 'nein' : 'ja',
    anzeige_von: piece.sponsor ?? '',
    lesedauer: `${piece.minutes} Min.`,
  };
}

/** `22.11.2026`, which no date parser may guess at. */
function localDay(date: string | undefined): string {
  const day = date && /^(\d{4})-(\d\d)-(\d\d)/.exec(date);
  return day ? `${day[3]}.${day[2]}.${day[1]}` : (date ?? '');
}

function localTime(date: string): string {
  return `${localDay(date)}, ${date.slice(11, 16)} Uhr`;
}
