import { hear, say, turnAway } from './channel.js';
import { understood, type Message } from './message.js';
import { SHORTEST } from './schedule.js';

/** What is said without what is the same in all of it. */
type Words = Message extends infer One
  ? One extends Message
    ? Omit<One, 'address' | 'time'>
    : never
  : never;

/** The other tabs that poll the same address, as far as they ask as this one does. */
export class Tabs {
  readonly #address: string;
  readonly #hear: (said: unknown) => void;
  readonly #isAlike: boolean;

  constructor(address: string, isAlike: boolean, onMessage: (message: Message) => void) {
    this.#address = address;
    this.#isAlike = isAlike;
    this.#hear = (said) => {
      const message = understood(said, address);
      // Tabs have one clock. What comes from the future does not come from them.
      if (message && message.time < Date.now() + SHORTEST) onMessage(message);
    };
  }

  listen(): void {
    if (this.#isAlike) hear(this.#hear);
  }

  turnAway(): void {
    turnAway(this.#hear);
  }

  say(words: Words, time = Date.now()): void {
    if (this.#isAlike) say({ ...words, address: this.#address, time });
  }
}
