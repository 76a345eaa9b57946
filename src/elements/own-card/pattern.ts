/** One element of a template with all that is in it, where a comment holds the place of each that has an `itemprop`. */
export interface Blueprint {
  node: Element | DocumentFragment;
  /** The `itemprop` elements in it, in the order of their comments. */
  inner: Blueprint[];
  /** Whether its words are those of the element around it: the link that is all there is in a headline. */
  carriesText: boolean;
}

/** A template, read once for all cards. */
export interface Pattern {
  blueprint: Blueprint;
  /** Its style sheets. */
  styles: readonly Element[];
  /** Whether it has a place for who paid for an article. */
  namesSponsor: boolean;
}

const HTML = 'http://www.w3.org/1999/xhtml';
const STYLES = 'style:not([itemprop]), link[rel~="stylesheet" i]:not([itemprop])';
/** What would run, load or style whatever an article says. */
const BARRED =
  'audio, base, embed, frame, iframe, object, script, style, template, track, video, link[rel], meta[http-equiv]';
/** Attributes that are filled. A template's own are samples; a sample picture would be loaded for nothing. */
const SAMPLES = ['content', 'datetime', 'href', 'src', 'srcset', 'value'];

const known = new WeakMap<HTMLTemplateElement, { source: string; pattern: Pattern }>();

/** Reads a template, again if the page has changed it since. */
export function patternOf(template: HTMLTemplateElement): Pattern {
  const { innerHTML: source } = template;
  const before = known.get(template);
  if (before?.source === source) return before.pattern;
  // A copy in the template's own inert document: nothing of it is loaded or upgraded.
  const content = withoutComments(template.content.cloneNode(true) as DocumentFragment);
  const styles = [...content.querySelectorAll(STYLES)];
  for (const style of styles) style.remove();
  disarm(content);
  const namesSponsor = content.querySelector('[itemprop~="sponsor"]') !== null;
  const pattern = { blueprint: blueprint(content), styles, namesSponsor };
  known.set(template, { source, pattern });
  return pattern;
}

/** Takes out what runs. A template is for what articles look like; a page that has a script can use that. */
function disarm(content: DocumentFragment): void {
  for (const script of content.querySelectorAll('script')) script.remove();
  for (const element of content.querySelectorAll('*')) {
    for (const name of element.getAttributeNames())
      if (/^(?:on|srcdoc$)/i.test(name) || isCode(element.getAttribute(name)!)) element.removeAttribute(name);
  }
}

/** `URL` cleans as browsers do, and sees `java\nscript:` for what it is. */
function isCode(address: string): boolean {
  try {
    return new URL(address).protocol === 'javascript:';
  } catch {
    return false;
  }
}

function blueprint(node: Blueprint['node'], carriesText = false): Blueprint {
  const link = linkWithAllWords(node);
  const inner: Blueprint[] = [];
  for (const element of node.querySelectorAll('[itemprop]')) {
    // Those of another language than HTML have no such attribute; those within another are found there.
    if (element.namespaceURI !== HTML || !node.contains(element)) continue;
    if (element.matches(BARRED)) element.remove();
    else {
      element.replaceWith(node.ownerDocument.createComment(''));
      for (const name of SAMPLES) element.removeAttribute(name);
      inner.push(blueprint(element, element === link));
    }
  }
  return { node, inner, carriesText };
}

/** The link in `<h3 itemprop="headline"><a itemprop="url">…</a></h3>`. */
function linkWithAllWords(node: Blueprint['node']): Element | null {
  if (node.nodeType !== Node.ELEMENT_NODE || (node as Element).hasAttribute('itemscope')) return null;
  const link = node.querySelector('a[itemprop]');
  return link?.textContent!.trim() === node.textContent!.trim() ? link : null;
}

/** Comments hold places here, so that those of the page must go. */
function withoutComments(content: DocumentFragment): DocumentFragment {
  const comments = content.ownerDocument.createNodeIterator(content, NodeFilter.SHOW_COMMENT);
  for (let comment; (comment = comments.nextNode());) (comment as Comment).remove();
  return content;
}
