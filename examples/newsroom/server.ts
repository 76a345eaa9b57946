import { createServer } from 'node:http';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { atom } from './backends/atom.ts';
import { ghost } from './backends/ghost.ts';
import { jsonFeed } from './backends/json-feed.ts';
import { nested } from './backends/nested.ts';
import { newsSitemap } from './backends/news-sitemap.ts';
import { odd } from './backends/odd.ts';
import { rdf } from './backends/rdf.ts';
import { rss } from './backends/rss.ts';
import { wordpress } from './backends/wordpress.ts';
import { openToPages } from './cors.ts';
import { openDesk } from './desk.ts';
import { faults } from './faults.ts';
import { newsDesk } from './news-desk.ts';
import { pages } from './pages/pages.ts';
import { pictures } from './pictures.ts';
import { requestLog } from './requests.ts';
import { standingFaults } from './standing-faults.ts';

export interface NewsroomOptions {
  /** The moment the articles are dated from; when the server was made, if absent. */
  now?: Date;
}

/** The newsroom as a Hono app. `reset` and `hang` among its faults need a real server under it. */
export function newsroom({ now = new Date() }: NewsroomOptions = {}): Hono<{ Bindings: HttpBindings }> {
  const desk = openDesk(now);
  const log = requestLog();
  const standing = standingFaults();
  const app = new Hono<{ Bindings: HttpBindings }>({ strict: false });
  app.use(log.record);
  app.route('/_requests', log.routes);
  app.route('/_news', newsDesk(desk));
  app.route('/_faults', standing.routes);
  app.use(faults(standing));
  app.use(openToPages);
  app.route('/', wordpress(desk));
  app.route('/', ghost(desk));
  app.route('/', jsonFeed(desk));
  app.route('/', rss(desk));
  app.route('/', rdf(desk));
  app.route('/', atom(desk));
  app.route('/', newsSitemap(desk));
  app.route('/', nested(desk));
  app.route('/', odd(desk));
  app.route('/', pictures(desk));
  app.route('/', pages(desk));
  return app;
}

export interface StartOptions extends NewsroomOptions {
  /** 0 takes any free port. */
  port?: number;
  host?: string;
}

export interface RunningNewsroom {
  /** Origin without a trailing slash, e.g. `http://127.0.0.1:4400`. */
  url: string;
  close(): Promise<void>;
}

/** Serves the newsroom until `close()`, which also cuts the requests a fault keeps hanging. */
export async function startNewsroom(options: StartOptions = {}): Promise<RunningNewsroom> {
  const { port = 4400, host = '127.0.0.1', ...rest } = options;
  const server = createServer(getRequestListener(newsroom(rest).fetch));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const taken = address && typeof address === 'object' ? address.port : port;
  return {
    url: `http://${host}:${taken}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function explained(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new Error(
    `Port ${port} is taken, perhaps by another newsroom. Stop it, or choose another port: PORT=${port + 1} npm start`,
    { cause: error },
  );
}
