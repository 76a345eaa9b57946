import { createElement } from 'react';
import { useParams, type RouteObject } from 'react-router';

function Front() {
  return createElement('latest-list', { src: '/api/posts.json' });
}

function Story() {
  const { slug } = useParams();
  return createElement('article-view', { src: `/api/${slug}.json` });
}

export const routes: RouteObject[] = [
  { path: '/', element: createElement(Front) },
  { path: '/story/:slug', element: createElement(Story) },
];
