import { Writable } from 'node:stream';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { app, type AppName } from './all.tsx';

/** An app's markup, as far as it is there at once. */
export function rendered(name: AppName): string {
  return renderToString(app(name));
}

/** The pieces of its markup, as they are ready. */
export function streamed(name: AppName): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const pieces: string[] = [];
    const into = new Writable({
      write(piece, _, done) {
        pieces.push(String(piece));
        done();
      },
      final(done) {
        resolve(pieces);
        done();
      },
    });
    const { pipe } = renderToPipeableStream(app(name), { onShellReady: () => pipe(into), onError: reject });
  });
}
