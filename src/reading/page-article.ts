import type { ArticleInput } from '../article.js';
import { present } from '../text/fields.js';
import { metaArticle } from './page-meta.js';
import type { PageTags } from './page-tags.js';
import type { SchemaArticle } from './schema-article.js';

/** What only the meta tags of its page tell of an article: often the size of its picture, or its section. */
export function onPage(article: SchemaArticle, tags: PageTags): Partial<ArticleInput> {
  const meta = metaArticle(tags);
  const { author, image } = article;
  const pictures = new Map(meta.image.map((picture) => [picture.url, picture]));
  return {
    ...present(meta),
    ...present({
      ...article,
      author: author.length ? author : undefined,
      image: image.length
        ? image.map((picture) => ({ ...pictures.get(picture.url), ...present(picture) }))
        : undefined,
    }),
  };
}
