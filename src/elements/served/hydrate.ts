// Lit's own hydration, for the lit of production.
export { hydrate } from '@lit-labs/ssr-client';
