import { type Context, Hono } from 'hono';
import { nameSlug, originOf } from '../addresses.ts';
import { answerJson, answerText } from '../answer.ts';
import { choose, isPiece, sectionName, type Desk, type Piece } from '../desk.ts';
import { articlePage } from './article-page.ts';
import { listPage } from './list-page.ts';
import { videoPage } from './video-page.ts';

/** The paper's own pages, so that every link leads somewhere. */
export function pages(desk: Desk): Hono {
  const app = new Hono({ strict: false });
  const bySlug = (slug: string) =>
    [...desk.pieces, ...desk.hostile].filter(isPiece).find((piece) => piece.slug === slug);

  app.get('/', (c) => {
    const pieces = choose(desk, c).filter(isPiece);
    return answerText(c, listPage(undefined, pieces, originOf(c)), html);
  });
  app.get('/news/:slug', (c) => {
    const piece = bySlug(c.req.param('slug'));
    return piece ? answerText(c, articlePage(piece, originOf(c)), html) : c.notFound();
  });
  app.get('/videos/:slug', (c) => {
    const piece = bySlug(c.req.param('slug'));
    return piece ? answerText(c, videoPage(piece), html) : c.notFound();
  });
  app.get('/articles/:file{.+\\.json}', (c) => {
    const piece = bySlug(c.req.param('file').replace(/\.json$/, ''));
    return piece ? answerJson(c, piece) : c.notFound();
  });
  app.get('/sections/:section', (c) => {
    const pieces = choose(desk, c, ({ section }) => section === c.req.param('section')).filter(isPiece);
    return pieces[0]
      ? answerText(c, listPage(sectionName(pieces[0]), pieces, originOf(c)), html)
      : c.notFound();
  });
  app.get('/authors/:author', (c) => {
    const name = c.req.param('author');
    return named(c, desk, (piece) => piece.authors.find((author) => nameSlug(author) === name));
  });
  app.get('/tags/:tag', (c) => {
    const name = c.req.param('tag');
    return named(c, desk, (piece) => piece.keywords.find((keyword) => nameSlug(keyword) === name));
  });
  app.get('/login', (c) => c.html(loginPage));
  app.notFound((c) => c.html('<!doctype html><title>Not found</title><h1>There is no such page</h1>', 404));
  return app;
}

const html = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'public, max-age=0, must-revalidate',
};

/** All pieces for which `nameIn` finds the author or the keyword, under that name. */
function named(c: Context, desk: Desk, nameIn: (piece: Piece) => string | undefined): Response {
  const pieces = desk.pieces.filter(nameIn);
  const title = pieces[0] && nameIn(pieces[0]);
  return title === undefined
    ? new Response('Not found', { status: 404 })
    : new Response(listPage(title, pieces, originOf(c)), { headers: html });
}

const loginPage = `<!doctype html>
<html lang="en">
<title>Log in</title>
<h1>Log in to continue</h1>
<form method="post"><label>E-mail <input type="email" name="email"></label> <button>Log in</button></form>
</html>
`;
