import { join } from 'node:path';
import { createServer } from 'vite';
import { startNewsroom } from './newsroom/server.ts';

// What `npm start` does: a newsroom with several backends, and pages on another origin that show the elements on it.
try {
  const newsroom = await startNewsroom({ port: Number(process.env.NEWSROOM_PORT ?? 4400) });
  const pages = await createServer({ configFile: join(import.meta.dirname, 'vite.config.ts') });
  await pages.listen();
  const [origin] = pages.resolvedUrls?.local ?? [];
  console.log(`
  Gallery       ${origin}gallery/       every element on every backend
  Front page    ${origin}front-page/    five lists over one feed, and no story twice
  Article page  ${origin}article-page/  a news page as a reader meets it
  Plain page    ${origin}plain-page/    two lines in a page of anybody's
  Newsroom      ${newsroom.url}/               the backends behind them

  Your own site in the gallery: ${origin}gallery/?src=https://your.site/wp-json/wp/v2/posts
  Ctrl+C stops both.
`);
} catch (error) {
  const busy = (error as Error).message.match(/Port (\d+) is (?:already )?in use/i);
  console.error(
    busy
      ? `Port ${busy[1]} is taken. Set GALLERY_PORT (and NEWSROOM_PORT) to free ones.`
      : (error as Error).message,
  );
  process.exit(1);
}
