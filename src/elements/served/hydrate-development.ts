// Lit's own hydration, for the lit that bundlers take while a page is being developed: its inner names are others.
export { hydrate } from '@lit-labs/ssr-client';
