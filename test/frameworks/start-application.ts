import { startServer, type Server, type Unavailable } from '../live/server.ts';
import { temporaryFolder } from '../live/temporary-folder.ts';
import type { Example } from './example.ts';
import type { Newsroom, Site } from './site.ts';
import { startPlugin } from './wordpress/start.ts';

/** An application that answers. */
export interface Started {
  server: Server;
  site: Site;
}

/** Starts what has been built: by its own `start`, or in the system that it is a part of. */
export async function startApplication(
  example: Example,
  place: string,
  newsroom: Newsroom,
): Promise<Started | Unavailable> {
  if (example.site === 'wordpress') return startPlugin(place);
  const server = await startServer({
    command: 'npm',
    args: () => ['start'],
    cwd: place,
    env: (url) => ({ NEWSROOM: newsroom.backend, PORT: new URL(url).port }),
    folder: await temporaryFolder(`frameworks-${example.id}`),
  });
  return { server, site: { ...newsroom, url: server.url } };
}
