import { run } from '../command.ts';
import type { Unavailable } from '../server.ts';

const extensions = ['curl', 'dom', 'gd', 'mbstring', 'pdo_sqlite'];
const packages = ['php-cli', 'php-curl', 'php-gd', 'php-mbstring', 'php-sqlite3', 'php-xml', 'unzip'];
const install = `apt-get install --no-install-recommends ${packages.join(' ')}`;

/** Makes sure that there is a PHP that WordPress can live with: installs it where that is allowed, else says how. */
export async function ensurePhp(): Promise<Unavailable | undefined> {
  const missing = await whatIsMissing();
  if (!missing) return undefined;
  const unavailable = (why: string) => ({
    unavailable: `WordPress needs ${missing}; ${why}. On Debian or Ubuntu: ${install}`,
  });
  if (process.getuid?.() !== 0) return unavailable('only root may install it');
  if (!(await succeeds('apt-get', ['--version'])))
    return unavailable('there is no apt-get to install it with');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  } catch (error) {
    return unavailable((error as Error).message);
  }
  const still = await whatIsMissing();
  return still ? unavailable(`it has been installed and ${still} is missing all the same`) : undefined;
}

async function whatIsMissing(): Promise<string | undefined> {
  if (!(await succeeds('unzip', ['-v']))) return 'unzip';
  let loaded: string[];
  try {
    loaded = (await run('php', ['-m'])).split(/\s+/);
  } catch {
    return 'PHP';
  }
  const without = extensions.filter((extension) => !loaded.includes(extension));
  return without.length > 0 ? `PHP's extensions ${without.join(', ')}` : undefined;
}

async function succeeds(command: string, args: string[]): Promise<boolean> {
  try {
    await run(command, args);
    return true;
  } catch {
    return false;
  }
}
