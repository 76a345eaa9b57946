import type { Context } from 'hono';
import type { Askings } from './askings.ts';
import type { Piece } from './desk.ts';
import type { Language } from './story.ts';
import { wholeNumber } from './whole-number.ts';

const minute = 60_000;

const updated: Record<Language, (headline: string) => string> = {
  en: (headline) => `Updated: ${headline}`,
  de: (headline) => `Aktualisiert: ${headline}`,
  ar: (headline) => `تحديث: ${headline}`,
  ja: (headline) => `【更新】${headline}`,
};

/**
 * Lets time pass between two requests for a list: `?news=3&id=abc`, `?edit=1&id=abc`, `?withdraw=1&id=abc`. What is held
 * back counts for neither of the other two.
 */
export function changed(c: Context, askings: Askings, pieces: Piece[]): Piece[] {
  const news = wholeNumber(c, 'news', 0);
  const after = wholeNumber(c, 'news-after', 1);
  const edits = wholeNumber(c, 'edit', 0);
  const withdrawn = wholeNumber(c, 'withdraw', 0);
  if (!news && !edits && !withdrawn) return [...pieces];

  const moment = askings.count(c);
  const came = moment(after);
  const again = moment(1);
  const others = pieces.slice(news);
  return [
    ...(came ? pieces.slice(0, news).map((piece, index) => justPublished(piece, came, index)) : []),
    ...(again
      ? others
          .map((piece, index) => (index < edits ? edited(piece, again) : piece))
          .filter((_, index) => index < 1 || index > withdrawn)
      : others),
  ];
}

/** A minute apart, so that their order is one. */
function justPublished(piece: Piece, moment: Date, index: number): Piece {
  const published = new Date(moment.getTime() - index * minute).toISOString();
  return { ...piece, published, modified: published };
}

function edited(piece: Piece, moment: Date): Piece {
  const headline = piece.headline && updated[piece.language](piece.headline);
  return { ...piece, headline, modified: moment.toISOString() };
}
