/** A text out of one of the lists that lie beside the repository. */
export interface Payload {
  src: string;
  p: string;
}

/** Those lists; `undefined` where they are not. */
export const payloads: Promise<Payload[] | undefined> = fetch('/corpora/html-payloads.json').then((answer) =>
  answer.ok ? answer.json() : undefined,
);

export const pause = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Counts what runs in a window. */
export function hook(target: Window): { ran: number } {
  const count = { ran: 0 };
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const)
    Object.assign(target, { [name]: () => void count.ran++ });
  return count;
}
