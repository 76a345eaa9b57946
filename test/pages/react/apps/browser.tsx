import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { app, type AppName } from './all.tsx';

declare global {
  interface Window {
    root: Root;
  }
}

// The page says which app it is, and whether the server has drawn it.
const place = document.getElementById('root')!;
const what = app(place.dataset.app as AppName);
if (place.dataset.served === undefined) {
  window.root = createRoot(place);
  window.root.render(what);
} else window.root = hydrateRoot(place, what, { onRecoverableError: (error) => console.error(error) });
