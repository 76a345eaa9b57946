// What a script tag loads: every element registered, and the public names for those who import it.
export * from './define/all.js';
export * from './index.js';
