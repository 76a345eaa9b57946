import { execFile } from 'node:child_process';
import { atExit } from './at-exit.ts';

export interface CommandOptions {
  cwd?: string;
  env?: Record<string, string>;
}

/** Runs a command to its end and gives what it printed. Its error says what the command said last. */
export function run(command: string, args: string[], { cwd, env }: CommandOptions = {}): Promise<string> {
  const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    const child = execFile(command, args, options, (error, stdout, stderr) => {
      forget();
      if (!error) return resolve(stdout);
      const said = stderr.trim() || stdout.trim() || error.message;
      reject(
        new Error(`${command} ${args.join(' ')}: ${said.split('\n').slice(-5).join('\n')}`, { cause: error }),
      );
    });
    const forget = atExit(() => child.kill());
  });
}
