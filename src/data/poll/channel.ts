/** Tabs of one site and of this version of the library understand each other. */
const NAME = 'newsrail:1';

/** Hears what other tabs say; what it is must be looked at first. */
export type Hearer = (said: unknown) => void;

const hearers = new Set<Hearer>();
let channel: BroadcastChannel | undefined;

/** Listens to the other tabs. The channel is open for as long as somebody listens. */
export function hear(hearer: Hearer): void {
  hearers.add(hearer);
  // Node has channels too, between its threads: there nobody reads in several tabs, and it would not end.
  if (channel || typeof document === 'undefined') return;
  try {
    channel = new BroadcastChannel(NAME);
    channel.onmessage = ({ data }) => hearers.forEach((hearer) => hearer(data));
  } catch {
    // There is none, or this page may not have it: each tab by itself.
  }
}

/** Stops listening. */
export function turnAway(hearer: Hearer): void {
  hearers.delete(hearer);
  if (hearers.size) return;
  channel?.close();
  channel = undefined;
}

/** Tells the other tabs. */
export function say(message: object): void {
  try {
    channel?.postMessage(message);
  } catch {
    // Too much for the browser's memory: the others ask by themselves.
  }
}
