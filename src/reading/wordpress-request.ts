import { pageSize, withDefaults } from './paging.js';
import { wordpressApi } from './wordpress-api.js';

/** What a card shows. WordPress embeds only what is linked in the answer, so the three links must be asked for. */
const FIELDS =
  'id,link,url,title,date_gmt,modified_gmt,excerpt.rendered,excerpt.protected,' +
  'jetpack_featured_media_url,yoast_head_json.og_image,yoast_head_json.author,' +
  '_links.author,_links.wp:featuredmedia,_links.wp:term';

/** Where to ask WordPress. Apart from how it is read, so that a page can ask before it has what reads. */
export function wordpressRequest({ src, limit, body, map }: WordPressQuery): URL {
  return withDefaults(wordpressApi(src), {
    // Nobody shares a page of whole texts, so that no more of them are asked for than are wanted.
    per_page: limit ? (body ? Math.min(limit, 100) : pageSize(limit)) : undefined,
    _embed: 'author,wp:featuredmedia,wp:term',
    // Cards show no body, and rendering it is the dearest thing a post can be asked for.
    // What `map` has a word for is asked for as well; to a field that is none WordPress says nothing.
    _fields: [FIELDS, ...(limit && !body ? [] : ['content']), ...(map?.match(/[\w.]+/g) ?? [])].join(),
  });
}

interface WordPressQuery {
  src: string;
  limit?: number | undefined;
  body?: boolean | undefined;
  map?: string | undefined;
}
