import { Hono } from 'hono';
import { answerText } from './answer.ts';
import type { Desk } from './desk.ts';
import { squareSizes, wideSizes } from './picture-sizes.ts';
import { draw } from './pictures/draw.ts';
import { filePictures } from './pictures/file-pictures.ts';

/** `/pictures/{slug}-{width}x{height}.svg`, in the sizes of `picture-sizes.ts` and no others. */
export function pictures(desk: Desk): Hono {
  const app = new Hono();
  app.get('/pictures/:file', (c) => {
    const [, slug, width, height] = /^(.+)-(\d+)x(\d+)\.svg$/.exec(c.req.param('file')) ?? [];
    const size = [...wideSizes, ...squareSizes].find(([w, h]) => String(w) === width && String(h) === height);
    const piece = desk.pieces.find((each) => each.slug === slug && each.picture);
    const scene = piece?.picture?.scene ?? filePictures[slug ?? ''];
    if (!slug || !scene || !size) return c.notFound();
    return answerText(c, draw(slug, scene, piece?.section ?? 'news', size), {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=86400',
    });
  });
  return app;
}
