import type { Strings } from '../locales/en.js';
import { fill } from '../locales/words.js';

/**
 * A box for what another site has to show. Nothing is asked of that site until the reader presses the button; the link
 * is there for those who would rather go, and where the page's policy refuses the frame.
 */
export function drawEmbed(
  { src = '', host = '', title }: Readonly<Record<string, string>>,
  { strings, lang }: { strings: Strings; lang: string },
): HTMLElement {
  const box = make('div', 'embed');
  box.lang = lang;
  const link = make('a', 'onward');
  link.setAttribute('href', src);
  link.textContent = fill(strings.openAt, { host });
  if (mayFrame(src)) {
    const stage = make('div', 'stage');
    const button = make('button', 'action');
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
function mayFrame(src: string): boolean {
  const { origin, protocol } = new URL(src);
  return origin !== location.origin && (protocol === 'https:' || location.protocol !== 'https:');
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

function make(name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}
