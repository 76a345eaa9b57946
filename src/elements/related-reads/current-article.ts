import { readArticle, type Article } from '../../article.js';
import type { GetOptions } from '../../data/shared-answers.js';
import { aboutPage } from '../../related/about-page.js';
import { currentAddress } from '../../related/current-address.js';
import { articleKey, httpUrl } from '../../text/url.js';
import { articleOnPage } from '../page-elements.js';
import { parsed } from '../parsed.js';
import type { ReadsHost } from './reads-host.js';

/**
 * The article that further reads are to be about: the one that the page's script names, one that is shown as a whole on
 * the page, the one behind `canonical` where that is another page's, else what the page tells of itself.
 */
export async function currentArticle(
  { article, canonical, current, baseURI, ownerDocument, loader }: ReadsHost,
  options: GetOptions,
): Promise<Article | undefined> {
  if (article) {
    const read = readArticle({ ...article, url: article.url ?? current }, baseURI);
    if ('article' in read) return read.article;
  }
  // A classic script may be at work before the parser is through.
  await parsed(ownerDocument);
  const address = httpUrl(current, baseURI) ?? '';
  const key = articleKey(address);
  const shown = await articleOnPage((url) => articleKey(url) === key);
  if (shown) return shown;
  const isElsewhere = canonical && articleKey(currentAddress(ownerDocument)) !== key;
  if (!isElsewhere) return aboutPage(ownerDocument, address);
  // Of another page as much is known as it tells; where it cannot be read, at least which it is.
  const { signal } = options;
  return loader.client.get({ src: address }, { signal }).catch(() => undefined);
}
