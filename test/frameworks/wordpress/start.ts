import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { run } from '../command.ts';
import { startWordPress } from '../../live/wordpress/start.ts';
import type { Server, Unavailable } from '../../live/server.ts';
import type { Site } from '../site.ts';

const here = import.meta.dirname;
const cacheDir = join(here, '../../../.cache/live');

/** A real WordPress with the plugin of an example, and a theme of the suite's own. */
export async function startPlugin(place: string): Promise<{ server: Server; site: Site } | Unavailable> {
  const server = await startWordPress({ cacheDir });
  if ('unavailable' in server) return server;
  try {
    const folder = join(dirname(server.log), 'site');
    await cp(join(place, 'newsrail'), join(folder, 'wp-content/plugins/newsrail'), { recursive: true });
    await cp(join(here, 'theme'), join(folder, 'wp-content/themes/courier'), { recursive: true });
    await run('php', [join(here, 'pages.php'), folder], { cwd: here, env: { WORDPRESS_URL: server.url } });
    const list = '/wp-json/wp/v2/posts';
    const answer = await fetch(`${server.url}${list}?_fields=slug,title`);
    const posts = (await answer.json()) as { slug: string; title: { rendered: string } }[];
    const newest = posts.map(({ slug, title }) => ({ slug, headline: textOf(title.rendered) }));
    return { server, site: { url: server.url, backend: server.url, list, newest } };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function textOf(html: string): string {
  return new JSDOM(html).window.document.body.textContent.trim();
}
