import type { Routes } from '@angular/router';
import { About } from './about';
import { Front } from './front';
import { Story } from './story';

export const routes: Routes = [
  { path: '', component: Front },
  { path: 'article/:slug', component: Story },
  { path: 'about', component: About },
];
