import { settings } from '../configure.js';
import type { CardOptions } from '../parts/card-options.js';
import type { ArticleElement } from './article-element.js';

/** What the page says, by attributes and settings, of how links, pictures and dates are shown. */
export function shownAs({
  date,
  timezone,
  target,
  rel,
  referrerpolicy,
  linkparams,
  sizes,
  fetchpriority,
  servedAt,
}: ArticleElement): Pick<CardOptions, 'date' | 'timeZone' | 'now' | 'link' | 'picture'> {
  return {
    // What a server draws is read later, and elsewhere.
    date: servedAt || date === 'absolute' ? 'absolute' : 'relative',
    timeZone: timezone || (servedAt && 'UTC') || undefined,
    now: servedAt || Date.now(),
    link: {
      target: target ?? undefined,
      rel: rel ?? undefined,
      referrerpolicy: referrerpolicy ?? undefined,
      params: linkparams ?? undefined,
    },
    picture: {
      sizes: sizes ?? undefined,
      fetchpriority: fetchpriority ?? undefined,
      imageUrl: settings.imageUrl,
    },
  };
}
