import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';
import { headStyles } from '../src/styles/page-head.ts';

const source = join(import.meta.dirname, '../src/cdn.ts');

/** The address of the newsroom as the pages write it. */
export const NEWSROOM = 'http://127.0.0.1:4400';

/** Lets the pages load what a publisher would (`/cdn/newsrail.js`), straight from the sources. */
function scriptFromSource(): Plugin {
  return {
    name: 'newsrail:script-from-source',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url === '/') return void response.writeHead(302, { location: '/gallery/' }).end();
        if (request.url === '/cdn/newsrail.css')
          return void response.writeHead(200, { 'content-type': 'text/css' }).end(headStyles());
        if (request.url?.startsWith('/themes/')) request.url = `/@fs${join(source, '..', request.url)}`;
        if (request.url?.startsWith('/cdn/newsrail.js')) request.url = `/@fs${source}`;
        next();
      });
    },
  };
}

/** Points the pages at a newsroom that runs elsewhere: `NEWSROOM_PORT`. */
function newsroomAddress(): Plugin {
  const port = process.env.NEWSROOM_PORT;
  return {
    name: 'newsrail:newsroom-address',
    transformIndexHtml: (html) => (port ? html.replaceAll(NEWSROOM, `http://127.0.0.1:${port}`) : html),
  };
}

export default defineConfig({
  root: import.meta.dirname,
  appType: 'mpa',
  clearScreen: false,
  plugins: [scriptFromSource(), newsroomAddress()],
  server: {
    host: '127.0.0.1',
    port: Number(process.env.GALLERY_PORT ?? 4300),
    strictPort: true,
    fs: { allow: ['..'] },
  },
});
