// Puts the pages and the library's script beside each other: any web server can send this folder.
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';

const written = 'http://127.0.0.1:4400';
const newsroom = process.env.NEWSROOM ?? written;

await rm('dist', { recursive: true, force: true });
await cp('pages', 'dist', { recursive: true });
await cp('node_modules/newsrail/cdn', 'dist/newsrail', { recursive: true });
for (const file of await readdir('dist')) {
  if (!/\.(html|js)$/.test(file)) continue;
  const text = await readFile(`dist/${file}`, 'utf8');
  await writeFile(`dist/${file}`, text.replaceAll(written, newsroom));
}
