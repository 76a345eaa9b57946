const waiting = new Set<() => void>();
let listening = false;

/** Has something done when this process ends, however it ends, or earlier: when the function that is given is called. */
export function atExit(end: () => void): () => void {
  listen();
  waiting.add(end);
  return () => {
    if (waiting.delete(end)) end();
  };
}

function listen(): void {
  if (listening) return;
  listening = true;
  process.once('exit', () => waiting.forEach((end) => end()));
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => process.exit(code));
  }
}
