import { expect } from 'chai';
import { LatestList } from '../../src/elements/latest-list/latest-list.js';
import { defineElements } from '../../src/index.js';
import { at, backends, fresh, put, texts } from './page.js';

const src = () => at(backends.wordpress, fresh());

/** What the console warns of while something is done. */
async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  try {
    await act();
    await new Promise((resolve) => setTimeout(resolve, 50));
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('defineElements', () => {
  it('registers what it is told to, and nothing else', async () => {
    await defineElements({ prefix: 'only', only: ['latest-list'] });
    expect(customElements.get('only-latest-list')).to.be.a('function');
    expect(customElements.get('only-article-card')).to.equal(undefined);
  });

  it('puts a word before the tags, and the elements work', async () => {
    await defineElements({ prefix: 'acme' });
    const list = put<LatestList>(`<acme-latest-list src="${src()}" limit="2"></acme-latest-list>`);
    expect(list).to.be.instanceOf(LatestList);
    await list.ready;
    expect(texts(list, 'headline')).to.have.length(2);
  });

  it('says nothing when it is called again', async () => {
    const again = { prefix: 'again-', only: ['article-card'] } as const;
    await defineElements(again);
    expect(await warnings(() => defineElements(again))).to.deep.equal([]);
    expect(customElements.get('again-article-card')).to.be.a('function');
  });

  it('leaves a tag alone that is somebody else’s, and says so', async () => {
    const theirs = class extends HTMLElement {};
    customElements.define('taken-article-card', theirs);
    const said = await warnings(() => defineElements({ prefix: 'taken' }));
    expect(customElements.get('taken-article-card')).to.equal(theirs);
    expect(customElements.get('taken-latest-list')).to.be.a('function');
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/<taken-article-card> is somebody else's already/);
  });

  it('refuses a prefix that makes no tag', async () => {
    const outcome = await defineElements({ prefix: 'Acme Ltd' }).catch((error: Error) => error.name);
    expect(outcome).to.equal('SyntaxError');
  });

  it('registers in a registry of a part of the page, where the browser has such', async function () {
    let registry: CustomElementRegistry;
    try {
      registry = new CustomElementRegistry();
    } catch {
      // Browsers without scoped registries have no constructor.
      return this.skip();
    }
    await defineElements({ registry, prefix: 'scoped' });
    const host = put<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open', customElementRegistry: registry } as ShadowRootInit);
    root.innerHTML = `<scoped-latest-list src="${src()}" limit="2"></scoped-latest-list>`;
    const list = root.firstElementChild as LatestList;
    expect(customElements.get('scoped-latest-list')).to.equal(undefined);
    await list.ready;
    expect(texts(list, 'headline')).to.have.length(2);
  });
});
