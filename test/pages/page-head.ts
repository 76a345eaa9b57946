import { existsSync } from 'node:fs';
import { join } from 'node:path';

const module = join(import.meta.dirname, '../../src/styles/page-head.ts');

/** The rules for a page's head, as `newsrail.css` holds them. */
export async function pageHead(): Promise<string> {
  if (!existsSync(module)) return '';
  const { pageHead } = (await import(module)) as { pageHead: string };
  return pageHead;
}
