import { LitElement, type html } from 'lit';
import type { Article } from '../article.js';
import type { Client } from '../data/client.js';

/**
 * Draws one article the page's own way: gives a template made with `html`, a node, or a text, which stays text. Where
 * it gives nothing (`undefined`, `null`, `false`, `''`) or throws, that article has the usual card.
 * @param index its place in the list, from 0
 * @param html lit's template tag, so that a page needs no copy of its own
 */
export type RenderArticle = (article: Article, context: { index: number; html: typeof html }) => unknown;

/** The attributes and properties that all elements have in common. */
export abstract class ArticleAttributes extends LitElement {
  static override get properties() {
    return {
      src: {},
      backend: {},
      items: {},
      map: {},
      next: {},
      offline: { type: Boolean, reflect: true },
      loading: {},
      fields: { reflect: true },
      empty: {},
      theme: { reflect: true },
      appearance: { reflect: true },
      level: { type: Number },
      date: {},
      timezone: {},
      target: {},
      rel: {},
      referrerpolicy: {},
      linkparams: {},
      sizes: {},
      fetchpriority: {},
      debug: { type: Boolean },
      client: { attribute: false },
      renderArticle: { attribute: false },
    };
  }

  /**
   * Address of the articles: an API, a feed, or for WordPress and Ghost the site itself. Several, separated by spaces,
   * are shown as one list.
   */
  declare src: string | null | undefined;
  /** Name of the backend behind `src`; recognised from the address or the answer when absent. */
  declare backend: string | null | undefined;
  /** Path to the list in JSON that no backend knows, e.g. `data.posts`. */
  declare items: string | null | undefined;
  /** Where the fields are in JSON that no backend knows, e.g. `headline: title.rendered; url: /news/{slug}`. */
  declare map: string | null | undefined;
  /** Path to the next page's address in JSON that no backend knows. */
  declare next: string | null | undefined;
  /**
   * Keeps the last good answer in the reader's Cache Storage, and shows it with its age when there is none to be had: at
   * most 30 answers of a site, for 14 days. Ignored where storage is blocked.
   * @default false
   */
  declare offline: boolean | null | undefined;
  /**
   * `lazy` asks only when the element comes near the viewport.
   * @default 'eager'
   */
  declare loading: 'eager' | 'lazy' | null | undefined;
  /**
   * What to show: words of `image section headline description author date publisher label time`. A list with
   * `layout="headlines"` has `headline date label` where nothing is said.
   * @default 'image section headline description author date label'
   */
  declare fields: string | null | undefined;
  /**
   * What to show where there is nothing: words that say so (`message`), or nothing (`hide`).
   * @default 'message'
   */
  declare empty: 'message' | 'hide' | null | undefined;
  /**
   * Colours: as the page has them (`auto`), `light` or `dark`.
   * @default 'auto'
   */
  declare theme: 'auto' | 'light' | 'dark' | null | undefined;
  /**
   * The element as a box of its own: not at all (`plain`), with a frame (`outlined`) or a ground (`filled`).
   * @default 'plain'
   */
  declare appearance: 'plain' | 'outlined' | 'filled' | null | undefined;
  /**
   * Heading level, 2 to 6.
   * @default 2
   */
  declare level: number | null | undefined;
  /**
   * Dates as “2 hours ago” until they are 30 days old (`relative`), or as dates (`absolute`).
   * @default 'relative'
   */
  declare date: 'relative' | 'absolute' | null | undefined;
  /** IANA name of the time zone for dates, e.g. `Europe/Lisbon`. Default: the reader's. */
  declare timezone: string | null | undefined;
  /** Where links open: `target` of HTML's links. A new tab is announced to those who do not see it. */
  declare target: string | null | undefined;
  /** `rel` of the links. `noopener` is added where they open in a new tab. */
  declare rel: string | null | undefined;
  /** `referrerpolicy` of the links. */
  declare referrerpolicy: string | null | undefined;
  /** Query parameters to add to the links, e.g. `utm_source=rail`; those that an address has already stay as they are. */
  declare linkparams: string | null | undefined;
  /** `sizes` of the pictures, where the page knows better than the element. */
  declare sizes: string | null | undefined;
  /** `high` for an element at the top of the page: its first picture is loaded at once and first. */
  declare fetchpriority: 'high' | 'low' | 'auto' | null | undefined;
  /**
   * A box under the element that says, for whoever builds the page, whom it asked, what came, what it shows and why.
   * @default false
   */
  declare debug: boolean | null | undefined;
  /** Asks in place of the client that all elements of the page share. */
  declare client: Client | undefined;
  /**
   * Draws an article in place of the card, and of a `<template>` among the children. Who paid for an article
   * (`sponsor`) is for the function to say.
   */
  declare renderArticle: RenderArticle | undefined;
}
