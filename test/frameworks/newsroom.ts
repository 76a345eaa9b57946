import { startNewsroom } from '../../examples/newsroom/server.ts';
import type { Newsroom } from './site.ts';

/** The demo newsroom, as what stands behind an application. */
export async function openNewsroom(): Promise<Newsroom & { close(): Promise<void> }> {
  const { url, close } = await startNewsroom({ port: 0 });
  // The feed has the headlines as text.
  const { items } = (await (await fetch(`${url}/feed.json`)).json()) as {
    items: { title: string; url: string }[];
  };
  return {
    backend: url,
    list: '/wp-json/wp/v2/posts',
    newest: items.map(({ title, url }) => ({ headline: title, slug: url.split('/').at(-1)! })),
    close,
  };
}
