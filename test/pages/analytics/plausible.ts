import { init } from '@plausible-analytics/tracker';

// The client puts itself where Plausible's snippet has it: at `window.plausible`. It tells nothing of browsers that
// are driven by a script, unless it is told that this one is meant.
Object.assign(window, { __plausible: true });
init({
  domain: 'courier.example',
  endpoint: `${window.recorder}/api/event`,
  captureOnLocalhost: true,
  autoCapturePageviews: false,
});
