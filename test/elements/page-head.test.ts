import { expect } from 'chai';
import { headStyles } from '../../src/styles/page-head.js';
import { put } from './page.js';

const tags = ['article-card', 'latest-list', 'related-reads', 'article-view'];

// Nothing is defined here: that is what the rules are for.
describe('newsrail.css, before the script', () => {
  const sheet = document.createElement('style');
  sheet.textContent = headStyles();
  before(() => document.head.append(sheet));
  after(() => sheet.remove());

  for (const tag of tags)
    it(`keeps no room for a hidden <${tag}>`, () => {
      const element = put(`<${tag}></${tag}>`);
      expect(element.offsetHeight).to.be.greaterThan(50);
      element.hidden = true;
      expect(element.offsetHeight).to.equal(0);
    });

  it('knows the tags by the word before them as well', () => {
    const named = document.createElement('style');
    named.textContent = headStyles('acme');
    document.head.append(named);
    const [own, prefixed] = ['latest-list', 'acme-latest-list'].map(
      (tag) => put(`<${tag} limit="3"></${tag}>`).offsetHeight,
    );
    named.remove();
    expect(prefixed).to.equal(own);
    for (const tag of tags) expect(headStyles('acme')).not.to.match(new RegExp(`(?<!acme-)${tag}`));
  });

  it('has the padding that a theme gives, which the page’s own outdoes', () => {
    const element = put('<latest-list style="--article-padding: 7px"></latest-list>');
    expect(getComputedStyle(element).padding).to.equal('7px');
    const own = document.createElement('style');
    own.textContent = 'latest-list { padding: 3px }';
    document.head.prepend(own);
    expect(getComputedStyle(element).padding).to.equal('3px');
    element.setAttribute('appearance', 'filled');
    expect(getComputedStyle(element).padding).to.equal('3px');
    own.remove();
    expect(getComputedStyle(element).padding).to.equal('7px');
  });
});
