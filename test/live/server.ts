import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { atExit } from './at-exit.ts';
import type { TemporaryFolder } from './temporary-folder.ts';

/** A real server that the tests started and will stop. */
export interface Server {
  /** Where it answers, without a slash at the end. */
  url: string;
  /** What it wrote. Another process may read it, with `requestsIn`. */
  log: string;
  /** What it wants to be asked with, if anything. */
  key?: string;
  stop(): Promise<void>;
  /** What it was asked since its start, as in `GET /posts?limit=5`. */
  requests(): Promise<string[]>;
}

/** Something that cannot run on this machine, and what to do about it. */
export interface Unavailable {
  unavailable: string;
}

export interface ServerCommand {
  command: string;
  /** The arguments, once the port is known. */
  args: (port: number) => string[];
  /** Where it runs; here when absent. */
  cwd?: string;
  /** What to add to the environment, once the address is known. */
  env?: (url: string) => Record<string, string>;
  /** Takes its log, and goes when it stops. */
  folder: TemporaryFolder;
}

/** Milliseconds: some build what they need first, and a machine may be busy. One that ends is not waited for. */
const PATIENCE = 120_000;

/** Starts a server on a free port of the loopback address and waits until it answers. */
export async function startServer({ command, args, cwd, env, folder }: ServerCommand): Promise<Server> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const log = join(folder.path, 'log.txt');
  const output = openSync(log, 'a');
  const child = spawn(command, args(port), {
    cwd,
    env: { ...process.env, ...env?.(url) },
    stdio: ['ignore', output, output],
    // PHP's workers outlive a parent that is killed alone: in a process group of their own they can be ended together.
    detached: true,
  });
  closeSync(output);
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => resolve()).once('error', () => resolve()),
  );
  const end = atExit(() => endGroup(child));
  const stop = async () => {
    end();
    await gone;
    folder.remove();
  };

  let running = true;
  void gone.then(() => (running = false));
  const giveUp = performance.now() + PATIENCE;
  while (!(await answers(url))) {
    if (!running || performance.now() > giveUp) {
      const said = readFileSync(log, 'utf8');
      await stop();
      throw new Error(`${command} did not start on ${url}: ${said || 'it said nothing'}`);
    }
    await pause(50);
  }
  return { url, log, stop, requests: () => Promise.resolve(requestsIn(log)) };
}

/** The request lines in a server's log. */
export function requestsIn(log: string): string[] {
  return stripVTControlCharacters(readFileSync(log, 'utf8'))
    .split('\n')
    .flatMap((line) => /^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) \/\S*/.exec(line) ?? []);
}

/** A port that nobody listens on at this moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Any answer will do, but that it is still busy with itself. */
async function answers(url: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/favicon.ico`, { method: 'HEAD', signal: AbortSignal.timeout(10_000) });
    return answer.status !== 503;
  } catch {
    return false;
  }
}

function endGroup(child: ChildProcess): void {
  try {
    process.kill(-(child.pid ?? NaN), 'SIGKILL');
  } catch {
    // It has ended by itself, or this system knows no process groups.
    child.kill('SIGKILL');
  }
}
