import { type ApplicationConfig, inject, provideAppInitializer } from '@angular/core';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { configure } from 'newsrail';
import { routes } from './app.routes';

export const appConfig: ApplicationConfig = {
  providers: [
    provideRouter(routes, withComponentInputBinding()),
    provideAppInitializer(() => {
      const router = inject(Router);
      configure({ navigate: ({ pathname, search, hash }) => router.navigateByUrl(pathname + search + hash) });
    }),
  ],
};
