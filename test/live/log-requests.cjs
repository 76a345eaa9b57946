// Loaded before a server (`node --require`): prints what it is asked, whatever its own log says.
const { subscribe } = require('node:diagnostics_channel');

subscribe('http.server.request.start', ({ request }) => {
  console.log(`${request.method} ${request.url}`);
});
