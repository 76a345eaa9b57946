import { configure } from 'newsrail';
import { createBrowserRouter } from 'react-router';
import { About } from './About';
import { App } from './App';
import { Front } from './Front';
import { Story } from './Story';

export const router = createBrowserRouter([
  {
    Component: App,
    children: [
      { index: true, Component: Front },
      { path: 'article/:slug', Component: Story },
      { path: 'about', Component: About },
    ],
  },
]);

configure({ navigate: ({ pathname, search, hash }) => router.navigate(pathname + search + hash) });
