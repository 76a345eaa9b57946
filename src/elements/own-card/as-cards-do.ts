import type { Article, ArticleImage } from '../../article.js';
import type { CardOptions, LinkOptions } from '../../parts/card-options.js';

/** A date as the cards write it. */
export function dateText(iso: string, { lang }: CardOptions): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(new Date(iso));
}

/** A date with weekday and hour, as the cards have it for a title. */
export function fullDate(iso: string, { lang }: CardOptions): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(iso));
}

/** A reading time as the cards write it. */
export function minutesText(minutes: number, { lang }: CardOptions): string {
  const unit = new Intl.NumberFormat(lang, { style: 'unit', unit: 'minute', unitDisplay: 'short' });
  return unit.format(minutes);
}

/** The attributes of a link to an article, as the cards' have them. */
export function linkAttributes(
  { url }: Pick<Article, 'url' | 'sponsor'>,
  { target, rel, referrerpolicy }: LinkOptions,
): { href: string } & LinkOptions {
  return { href: url, target, rel, referrerpolicy };
}

/** The files of a picture, as the cards have them. */
export function pictureFiles({ url, srcset }: ArticleImage): { src: string; srcset?: string | undefined } {
  return { src: url, srcset };
}
