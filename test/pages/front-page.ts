import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { PageOptions } from './open-page.ts';

const examples = join(import.meta.dirname, '../../examples');
const read = (file: string) => readFile(join(examples, file), 'utf8');

/**
 * The front page of the Courier, as it stands in the examples, over the newsroom of the tests.
 * @param stories their language, or `all`
 * @param more what is added to the addresses of its lists
 */
export async function frontPage(stories: string, more = ''): Promise<Pick<PageOptions, 'body' | 'style'>> {
  const [html, paper, own] = await Promise.all(
    ['front-page/index.html', 'courier.css', 'front-page/page.css'].map(read),
  );
  const body = html!
    .slice(html!.indexOf('<body>') + '<body>'.length, html!.indexOf('</body>'))
    .replaceAll('http://127.0.0.1:4400', inject('newsroom'))
    .replaceAll('only=40', `only=40&amp;lang=${stories}${more.replaceAll('&', '&amp;')}`);
  return { body, style: paper! + own! };
}
