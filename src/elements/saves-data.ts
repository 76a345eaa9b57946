/** Whether the reader wants to be spared what is not asked for: https://wicg.github.io/savedata/ */
export function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
