import { expect } from 'chai';
import '../../src/define/all.js';
import { put, listen } from './page.js';

describe('articles that a framework has written as text', () => {
  const said = listen();

  it('are told of, with what to do', async () => {
    put('<latest-list articles="[object Object],[object Object]"></latest-list>');
    put('<article-card></article-card>');
    for (let i = 0; i < 50 && !said.length; i++) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/<latest-list>: `articles` came as text.*newsrail\/latest-list.*\.prop in Vue/);
  });
});
