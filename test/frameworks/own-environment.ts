import { delimiter, dirname } from 'node:path';

/** What npm hands to a script: of which project it is, and what that project's own .npmrc says. */
const OURS =
  /^npm_(?:package|lifecycle|command|config_(?:local_prefix|allow_scripts|strict_allow_scripts|install_links|loglevel))/;

/**
 * Makes this process's environment one in which an application stands alone: npm has put this project's own programs on
 * the PATH, and an example that forgot to name its compiler would find ours.
 */
export function leaveOwnEnvironment(): void {
  for (const name of Object.keys(process.env)) if (OURS.test(name)) delete process.env[name];
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !/node_modules[\\/]\.bin$/.test(folder));
  process.env.PATH = [dirname(process.execPath), ...path].join(delimiter);
  // Counters of usage that some frameworks' tools have.
  for (const name of ['NEXT_TELEMETRY_DISABLED', 'NUXT_TELEMETRY_DISABLED', 'ASTRO_TELEMETRY_DISABLED'])
    process.env[name] = '1';
  process.env.NG_CLI_ANALYTICS = 'false';
}
