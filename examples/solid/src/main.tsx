import { Route, Router } from '@solidjs/router';
import 'newsrail/all';
import 'newsrail/newsrail.css';
import './style.css';
import type {} from 'newsrail/types/solid';
import { render } from 'solid-js/web';
import { About } from './About';
import { Front } from './Front';
import { Layout } from './Layout';
import { Story } from './Story';

render(
  () => (
    <Router root={Layout}>
      <Route path="/" component={Front} />
      <Route path="/article/:slug" component={Story} />
      <Route path="/about" component={About} />
    </Router>
  ),
  document.querySelector('#app')!,
);
