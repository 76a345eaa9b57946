/** https://wicg.github.io/netinfo/, where a browser has it. */
export interface Connection {
  saveData?: boolean;
}

/** What is known of the reader's network; undefined where nothing is, as in Node. */
export function connection(): Connection | undefined {
  return (globalThis as { navigator?: { connection?: Connection } }).navigator?.connection;
}

/** Whether the reader wants to be spared what is not asked for: https://wicg.github.io/savedata/ */
export function savesData(): boolean {
  return connection()?.saveData === true;
}
