/** What the head of a web page, or any place in it, tells machines. */
export interface PageTags {
  /** The texts of its `<script type="application/ld+json">`. */
  blocks: string[];
  /** Its `<meta>` tags in their order: `property` or `name` in small letters, and `content` with its entities. */
  metas: [name: string, content: string][];
  /** The first `<link>` of each `rel`. */
  links: Map<string, string>;
  /** `<html lang>` */
  lang: string | undefined;
}

const TAG = /<(?:(!--)|(\/?[a-z][^\s/>]*))/gi;

// As HTML has it (https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state), but for a quote that
// never closes: it is read as if it were none, where HTML would swallow the rest of the page.
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y;

/** Elements whose content is text, whatever stands in it. */
const TEXT = /^(?:script|style|title|textarea|xmp|iframe|noembed|noframes)$/;

/**
 * Reads the tags of a page in one pass from left to right: nothing is looked at twice, whatever the text, so that a
 * hostile page costs no more than its length. Works on text alone: what a parser of the browser's makes of a page may
 * load pictures, and is forbidden where a policy requires trusted types.
 */
export function pageTags(html: string): PageTags {
  const page: PageTags = { blocks: [], metas: [], links: new Map(), lang: undefined };
  const opening = new RegExp(TAG);
  for (let tag; (tag = opening.exec(html));) {
    if (tag[1]) {
      // The two hyphens may be the closing ones as well: `<!-->` is a whole comment.
      const end = html.indexOf('-->', opening.lastIndex - 2);
      if (end < 0) break;
      opening.lastIndex = end + 3;
      continue;
    }
    const name = tag[2]!.toLowerCase();
    const attributes = new Map<string, string>();
    opening.lastIndex = readAttributes(html, opening.lastIndex, attributes);
    let text = '';
    if (TEXT.test(name)) {
      const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
      closing.lastIndex = opening.lastIndex;
      const end = closing.exec(html);
      if (!end) break;
      text = html.slice(opening.lastIndex, end.index);
      opening.lastIndex = end.index;
    }
    note(page, name, attributes, text);
  }
  return page;
}

/** Reads up to the tag's end, and says where that is. Of two attributes with one name the first counts. */
function readAttributes(html: string, from: number, into: Map<string, string>): number {
  let at = from;
  ATTRIBUTE.lastIndex = at;
  for (let match; (match = ATTRIBUTE.exec(html)); at = ATTRIBUTE.lastIndex) {
    const [, name = '', double, single, bare = ''] = match;
    const key = name.toLowerCase();
    if (!into.has(key)) into.set(key, double ?? single ?? bare);
  }
  const end = html.indexOf('>', at);
  return end < 0 ? html.length : end + 1;
}

function note(page: PageTags, name: string, attributes: Map<string, string>, text: string): void {
  if (name === 'script') {
    if (/^\s*application\/ld\+json/i.test(attributes.get('type') ?? '')) page.blocks.push(text);
  } else if (name === 'meta') {
    const key = attributes.get('property') ?? attributes.get('name');
    const content = attributes.get('content')?.trim();
    if (key && content) page.metas.push([key.trim().toLowerCase(), content]);
  } else if (name === 'link') {
    const href = attributes.get('href')?.trim();
    for (const rel of attributes.get('rel')?.toLowerCase().split(/\s+/) ?? [])
      if (href && !page.links.has(rel)) page.links.set(rel, href);
  } else if (name === 'html') {
    page.lang ??= attributes.get('lang');
  }
}
