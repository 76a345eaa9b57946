import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Article } from '../../article.js';
import type { ArticleQuery } from '../../backend.js';
import { settings, tellPage } from '../../configure.js';
import type { CardOptions } from '../../parts/card-options.js';
import { headline } from '../../parts/headline.js';
import { hostStyles } from '../../styles/host.js';
import { viewRoomStyles } from '../../styles/view-room.js';
import { clickedLink, follow } from '../follow.js';
import { headingLevel } from '../heading-level.js';
import { listName } from '../list-name.js';
import { LoneArticle } from '../lone-article.js';
import { sayOnce } from '../say-once.js';
import type * as look from './look.js';

/**
 * A whole article: the one behind an address, or the first of a list. What it is drawn with is loaded on demand, while
 * the article is on its way.
 *
 * @summary A whole article.
 * @tag article-view
 *
 * @attr [level=1] - Level of the headline, 1 to 6.
 * @attr [date=absolute]
 * @attr [fields="image section headline description author date label publisher time"] - What to show: words of
 *   `image section headline description author date publisher label time`.
 *
 * @slot - Shown until the article comes, and for good if it does not: best the article itself, as plain HTML.
 * @slot header - Above the article.
 * @slot footer - Below the article.
 * @slot paywall - In place of the words after the free part of an article that only subscribers may read.
 * @slot empty - In place of the words for an answer without articles.
 * @slot error - In place of the words for an article that could not be loaded.
 *
 * @event {CustomEvent<ArticleLoadDetail>} article-load - The article has come.
 * @event {CustomEvent<ArticleErrorDetail>} article-error - It could not be had. Cancelable.
 * @event {CustomEvent<ArticleClickDetail>} article-click - A reader goes on to the article at its publisher's. Cancelable.
 *
 * @csspart base - The whole.
 * @csspart skip - The link to the text, seen when it has the focus.
 * @csspart header - All above the picture.
 * @csspart section - The section.
 * @csspart label - What kind of piece it is, or who paid for it.
 * @csspart headline - The headline.
 * @csspart description - The standfirst.
 * @csspart meta - Byline, dates and reading time.
 * @csspart author - One author.
 * @csspart publisher - Where it comes from.
 * @csspart date - A date: of publication, of the last change.
 * @csspart time - The reading time.
 * @csspart media - The figure.
 * @csspart image - The picture in it.
 * @csspart caption - What it shows.
 * @csspart credit - Who made it.
 * @csspart body - The text.
 * @csspart more - The link to the rest; the button that tries again.
 * @csspart status - A sentence of the element's own.
 * @csspart skeleton - What stands there until the article comes.
 * @csspart card - What stands in the article's place where `renderArticle` gives nothing: a card.
 * @csspart link - The link in the headline of that.
 * @csspart behind - Beside its other parts, what stays where it is while a reader goes on to another article.
 */
export class ArticleView extends LoneArticle {
  static override readonly tag = 'article-view';
  static override styles: CSSResultGroup = [hostStyles, viewRoomStyles];

  protected override readonly arrival = '[part~="skip"], [part~="more"]';
  #look: typeof look | undefined;
  #text: look.ViewText | undefined;

  constructor() {
    super();
    // What has been published stays published then; “2 hours ago” is for lists.
    this.date = 'absolute';
  }

  /** @internal */
  override get query(): ArticleQuery {
    // Nobody else wants whole texts.
    return { ...super.query, limit: this.wanted, body: true };
  }

  /** @internal */
  get whole(): Article | undefined {
    return this.chosen[0];
  }

  protected override get usualFields(): string {
    return `${super.usualFields} publisher time`;
  }

  /** An article's headline is the heading of its page, unless the page says otherwise. */
  protected override get headlineLevel(): number {
    return headingLevel(this.level ?? 1, 1);
  }

  protected override get options(): CardOptions {
    const options = super.options;
    return this.date === 'relative' ? options : { ...options, date: 'absolute' };
  }

  /** @internal */
  override async prepare(): Promise<void> {
    await Promise.all([super.prepare(), this.#prepareLook()]);
  }

  async #prepareLook(): Promise<void> {
    try {
      const look = await import('./look.js');
      if (!this.#look) this.addStyles(...look.styles);
      this.#look = look;
      this.requestUpdate();
    } catch (error) {
      this.#tell(error);
    }
  }

  protected override draw([article]: Article[], options: CardOptions): TemplateResult {
    const look = this.#look;
    const it = article!;
    if (this.renderArticle) return this.frame(this.one(it, options));
    // Without what it is drawn with there is at least the way to it.
    if (!look) return this.frame(html`<slot>${headline(it, options, nothing)}</slot>`);
    this.#text = look.viewText(it, options, (body) => this.#sanitized(body, it), this, this.#text);
    return this.frame(html`${look.view(it, this.#text, options, this.ownerDocument.URL)}${this.foot()}`);
  }

  protected override bones(fields: ReadonlySet<string>): unknown {
    return this.#look?.viewSkeleton(fields) ?? nothing;
  }

  protected override frame(content: unknown): TemplateResult {
    const busy = this.state === 'loading' ? 'true' : nothing;
    return html`<div part="base" class="base" aria-busy=${busy} @click=${this.#onClick}>
      <slot name="header"></slot>${content}<slot name="footer"></slot>
    </div>`;
  }

  /** The page's own rules come first. A fault in them is told, and costs only them: the allow-list comes after. */
  #sanitized(body: string, article: Article): string {
    try {
      return settings.sanitize ? String(settings.sanitize(body, article)) : body;
    } catch (fault) {
      this.#tell(fault);
      return body;
    }
  }

  #tell(fault: unknown): void {
    const error = fault instanceof Error ? fault : new Error(String(fault));
    tellPage(error, this);
    sayOnce(error, this);
  }

  /** The page is told of the one link to the article itself; those in its text are followed without a word. */
  #onClick(originalEvent: MouseEvent): void {
    const link = clickedLink(this, originalEvent);
    const [article] = this.chosen;
    if (!link || !article) return;
    const { href: url } = link;
    const detail = { article, index: 0, list: listName(this), url, originalEvent };
    follow(this, link, originalEvent, link.part.contains('more') ? detail : undefined);
  }
}
