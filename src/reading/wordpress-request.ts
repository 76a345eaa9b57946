import { pageSize, withDefaults } from './paging.js';
import { wordpressApi } from './wordpress-api.js';

/** What a card shows. WordPress embeds only what is linked in the answer, so the three links must be asked for. */
const FIELDS =
  'id,link,url,title,date_gmt,modified_gmt,excerpt.rendered,excerpt.protected,' +
  'jetpack_featured_media_url,yoast_head_json.og_image,yoast_head_json.author,' +
  '_links.author,_links.wp:featuredmedia,_links.wp:term';

/** Where to ask WordPress. Apart from how it is read, so that a page can ask before it has what reads. */
export function wordpressRequest({ src, limit, body }: WordPressQuery): URL {
  return withDefaults(wordpressApi(src), {
    // Nobody shares a page of whole texts, so that no more of them are asked for than are wanted.
    per_page: limit ? (body ? Math.min(limit, 100) : pageSize(limit)) : undefined,
    _embed: 'author,wp:featuredmedia,wp:term',
    // Cards show no body, and rendering it is the dearest thing a post can be asked for.
    _fields: limit && !body ? FIELDS : `${FIELDS},content`,
  });
}

interface WordPressQuery {
  src: string;
  limit?: number | undefined;
  body?: boolean | undefined;
}
