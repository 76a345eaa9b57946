import { StrictMode } from 'react';
import { Components } from './components.tsx';
import { Hooks } from './hooks.tsx';
import { Streamed } from './streamed.tsx';

const apps = { components: Components, hooks: Hooks, streamed: Streamed };

export type AppName = keyof typeof apps;

/** One of the apps, as server and browser draw it. */
export function app(name: AppName) {
  const App = apps[name];
  return (
    <StrictMode>
      <App />
    </StrictMode>
  );
}
