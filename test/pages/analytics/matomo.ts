import MatomoTracker from '@jonkoops/matomo-tracker';

declare global {
  interface Window {
    /** Where matomo.js is. */
    matomoScript: string;
    trustedTypes?: {
      createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
    };
  }
}

// It makes a script element from a string, which this page's policy leaves to a policy of the page's own.
window.trustedTypes?.createPolicy('default', { createScriptURL: (address) => address });

new MatomoTracker({
  urlBase: window.recorder,
  siteId: 1,
  srcUrl: window.matomoScript,
  heartBeat: { active: false },
  linkTracking: false,
});
