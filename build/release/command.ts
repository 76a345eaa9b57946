import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
};

/**
 * Runs a program of this project, which may say what it likes.
 * @param command words apart by single spaces
 * @throws Error when it fails
 */
export function run(command: string, folder = root): void {
  const [program, ...parameters] = command.split(' ');
  const { status } = spawnSync(program!, parameters, { cwd: folder, env, stdio: 'inherit' });
  if (status !== 0) throw new Error(`\`${command}\` failed.`);
}

/**
 * Runs a program for what it says.
 * @param command words apart by single spaces
 * @throws Error with its complaint when it fails
 */
export function read(command: string, folder = root): string {
  const [program, ...parameters] = command.split(' ');
  const { status, stdout, stderr } = spawnSync(program!, parameters, { cwd: folder, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`\`${command}\` failed.\n${stderr}`);
  return stdout.trim();
}
