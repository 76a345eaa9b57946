export {};

declare global {
  interface Window {
    _paq: unknown[];
  }
}

// matomo.js is on no registry: a Matomo server brings it along. This takes the place of what it does with contents.
let tracker = '';
let site = '';

const commands: Record<string, (...values: string[]) => void> = {
  setTrackerUrl: (address) => void (tracker = address!),
  setSiteId: (id) => void (site = String(id)),
  trackContentImpression: (c_n, c_p, c_t) => send({ c_n, c_p, c_t }),
  trackContentInteraction: (c_i, c_n, c_p, c_t) => send({ c_i, c_n, c_p, c_t }),
};

function send(parameters: Record<string, string | undefined>): void {
  const body = new URLSearchParams({ idsite: site, rec: '1', ...(parameters as Record<string, string>) });
  navigator.sendBeacon(tracker, body);
}

function run([name, ...values]: string[]): void {
  commands[name!]?.(...values);
}

for (const command of window._paq) run(command as string[]);
window._paq = Object.assign([], { push: (command: string[]) => run(command) });
