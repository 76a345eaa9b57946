import { createElement } from 'react';
import type { Article } from '../../../../../src/index.js';
import { useLocation, useParams, type RouteObject } from 'react-router';

function Front() {
  return createElement('latest-list', { src: '/api/posts.json' });
}

function Story() {
  const { slug } = useParams();
  const story = useLocation().state as Article | null;
  return createElement(
    'article-view',
    { src: `/api/${slug}.json` },
    story && createElement('h1', null, story.headline),
  );
}

export const routes: RouteObject[] = [
  { path: '/', element: createElement(Front) },
  { path: '/story/:slug', element: createElement(Story) },
];
