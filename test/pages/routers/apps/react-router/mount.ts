import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import type { createBrowserRouter } from 'react-router';

export function mount(router: ReturnType<typeof createBrowserRouter>): void {
  const app = createElement(StrictMode, null, createElement(RouterProvider, { router }));
  createRoot(document.getElementById('app')!).render(app);
}
