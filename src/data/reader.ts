// What a client must know of formats: every backend, and the door.
export { readPage } from './read-page.js';
export { backendFor } from './recognise.js';
