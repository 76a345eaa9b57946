import 'newsrail/all';
import 'newsrail/newsrail.css';
import './style.css';
import type {} from 'newsrail/types/preact';
import { render } from 'preact';
import { LocationProvider, Route, Router } from 'preact-iso';
import { About } from './About';
import { Front } from './Front';
import { Story } from './Story';

function App() {
  return (
    <LocationProvider>
      <nav>
        <a id="to-front" href="/">
          Front page
        </a>{' '}
        <a id="to-about" href="/about">
          About
        </a>
      </nav>
      <Router>
        <Route path="/" component={Front} />
        <Route path="/article/:slug" component={Story} />
        <Route path="/about" component={About} />
      </Router>
    </LocationProvider>
  );
}

render(<App />, document.querySelector('#app')!);
