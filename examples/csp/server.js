// @ts-check
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fetchArticles } from 'newsrail/client';
import { about, article, front } from './pages.js';
import { policyFor } from './policy.js';

const newsroom = process.env.NEWSROOM ?? 'http://127.0.0.1:4400';
const posts = `${newsroom}/wp-json/wp/v2/posts`;
const policy = policyFor(newsroom);

/** The newest, with addresses of this site. Without them the page's list asks by itself. */
async function newest() {
  const query = { src: posts, limit: 4, map: 'url: /article/{slug}', base: 'https://courier.example' };
  const articles = await fetchArticles(query).catch(() => []);
  return articles.map((article) => ({ ...article, url: new URL(article.url).pathname }));
}

/** @param {string} path */
async function pageAt(path) {
  if (path === '/') return front(posts, await newest());
  if (path === '/about') return about();
  return path.startsWith('/article/') ? article(posts, decodeURIComponent(path.slice(9))) : undefined;
}

/** @type {Record<string, string>} */
const types = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** @param {string} path */
function fileAt(path) {
  const library = /^\/newsrail\/(.+)/.exec(path);
  return library ? join('node_modules/newsrail/cdn', library[1]) : join('public', path);
}

createServer(async ({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  try {
    const page = await pageAt(pathname);
    response.setHeader('content-security-policy', policy);
    response.setHeader('content-type', page ? 'text/html; charset=utf-8' : (types[extname(pathname)] ?? ''));
    response.end(page ?? (await readFile(fileAt(pathname))));
  } catch {
    response.writeHead(404).end();
  }
}).listen(Number(process.env.PORT ?? 4173), '127.0.0.1');
