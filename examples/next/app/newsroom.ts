import { headers } from 'next/headers';

export const newsroom = process.env.NEWSROOM ?? 'http://127.0.0.1:4400';

/** Where the newsroom, a WordPress, has its posts. */
export const posts = `${newsroom}/wp-json/wp/v2/posts`;

/** Where this site has its articles. */
export const map = 'url: /article/{slug}';

/** The address of this site, which a server has no page to tell of: what `map` says is on it. */
export async function site(): Promise<string> {
  const asked = await headers();
  return `${asked.get('x-forwarded-proto') ?? 'http'}://${asked.get('host')}`;
}
