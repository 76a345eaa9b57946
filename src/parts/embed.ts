import type { Strings } from '../locales/en.js';
import { fill } from '../locales/words.js';
import type { TextPage } from './body.js';

/**
 * A box for what another site has to show. Nothing is asked of that site until the reader presses the button; the link
 * is there for those who would rather go, and where the page's policy refuses the frame.
 */
export function drawEmbed(
  { src = '', host = '', title }: Readonly<Record<string, string>>,
  { strings, lang, page }: { strings: Strings; lang: string; page: TextPage },
): HTMLElement {
  const box = make(page, 'div', 'embed');
  box.lang = lang;
  const link = make(page, 'a', 'onward');
  link.setAttribute('href', src);
  link.textContent = fill(strings.openAt, { host });
  if (mayFrame(src, page)) {
    const stage = make(page, 'div', 'stage');
    const button = make(page, 'button', 'action');
    button.setAttribute('type', 'button');
    button.textContent = fill(strings.embed, { host });
    button.addEventListener('click', () => {
      const frame = makeFrame(src, title ?? host);
      stage.replaceChildren(frame);
      frame.focus();
    });
    stage.append(button);
    box.append(stage);
  }
  box.append(link);
  return box;
}

/**
 * Not the page's own site, whose frame could reach out of its sandbox and take it away
 * (https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-sandbox), and not what a secure page
 * refuses to load.
 */
function mayFrame(src: string, page: TextPage): boolean {
  const { origin, protocol } = new URL(src);
  // The window's, also where the element is in another document of it.
  const here = globalThis.location ?? page.location;
  return origin !== here.origin && (protocol === 'https:' || here.protocol !== 'https:');
}

function makeFrame(src: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const attributes = {
    title,
    sandbox: 'allow-scripts allow-same-origin allow-popups allow-presentation',
    allow: 'fullscreen; picture-in-picture',
    // Players refuse to play for a page that does not say which site it is of.
    referrerpolicy: 'strict-origin-when-cross-origin',
    loading: 'eager',
    // Last, so that nothing is loaded before it is in the sandbox.
    src,
  };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  return frame;
}

function make(page: TextPage, name: string, className: string): HTMLElement {
  const element = page.createElement(name);
  element.className = className;
  return element;
}
