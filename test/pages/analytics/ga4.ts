import { track } from '@minimal-analytics/ga4';

declare global {
  interface Window {
    /** Where the client sends to. */
    recorder: string;
    dataLayer: unknown[][];
    gtag: (...command: unknown[]) => void;
  }
}

interface Item {
  item_id: string;
  item_name: string;
  item_category?: string;
  index: number;
}

window.minimalAnalytics = { analyticsEndpoint: `${window.recorder}/g/collect` };
window.dataLayer = [];

// gtag.js is on no registry. This is what its snippet does, and in place of gtag.js a client that speaks its protocol;
// that one leaves it to its caller how a list of items is written there: pr1=id…~nm…~ca…~lp…
window.gtag = (...command) => {
  window.dataLayer.push(command);
  const [, type, { items, item_list_name }] = command as [
    string,
    string,
    { items: Item[]; item_list_name: string },
  ];
  const written = items.map(({ item_id, item_name, item_category, index }, place) => [
    `pr${place + 1}`,
    `id${item_id}~nm${item_name}~ca${item_category}~lp${index}`,
  ]);
  track('G-TEST', { type, event: { 'ep.item_list_name': item_list_name, ...Object.fromEntries(written) } });
};
