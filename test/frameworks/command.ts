import { spawn } from 'node:child_process';
import { atExit } from '../live/at-exit.ts';

/** Milliseconds after which a command hangs. */
const PATIENCE = 600_000;

export interface CommandOptions {
  cwd: string;
  env?: Record<string, string>;
}

export interface Outcome {
  code: number | null;
  /** All that it said, on both streams. */
  output: string;
}

/** Runs a command to its end. */
export function outcomeOf(command: string, args: string[], options: CommandOptions): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // What it starts itself is ended with it.
      detached: true,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    const end = atExit(() => {
      try {
        process.kill(-child.pid!, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    });
    const timer = setTimeout(end, PATIENCE);
    const done = (code: number | null) => {
      clearTimeout(timer);
      end();
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += String(error);
      done(null);
    });
    child.once('close', done);
  });
}

/**
 * Runs a command that must succeed.
 * @throws Error with the end of what it said
 */
export async function run(command: string, args: string[], options: CommandOptions): Promise<string> {
  const { code, output } = await outcomeOf(command, args, options);
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${tail(output)}`);
  return output;
}

/** The last lines of what somebody said. */
export function tail(output: string): string {
  return output.trimEnd().split('\n').slice(-25).join('\n');
}
