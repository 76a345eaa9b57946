import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import workerd from 'workerd';

/** One worker, on a free port of this machine, which may ask this machine alone and has nothing of Node. */
const config = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .worker),
    (name = "internet", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
const worker :Workerd.Worker = (
  modules = [(name = "worker", esModule = embed "worker.js")],
  compatibilityDate = "2026-01-01",
);
`;

/**
 * Bundles a worker as its makers do, runs it in their run time, and asks it once.
 * @param folder where its imports are found
 * @returns its answer, which is JSON
 */
export async function inWorkerd(folder: string, worker: string): Promise<unknown> {
  const { outputFiles } = await build({
    stdin: { contents: worker, resolveDir: folder },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    conditions: ['workerd', 'worker', 'browser'],
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  const place = await mkdtemp(join(tmpdir(), 'newsrail-workerd-'));
  await writeFile(join(place, 'worker.js'), outputFiles[0]!.contents);
  await writeFile(join(place, 'config.capnp'), config);
  const child = spawn(workerd, ['serve', '--control-fd=3', join(place, 'config.capnp')], {
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  try {
    const port = await listeningPort(child.stdio[3] as Readable);
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    return await answer.json();
  } finally {
    child.kill();
    await once(child, 'exit');
    await rm(place, { recursive: true });
  }
}

/** It tells on which port it listens, a line of JSON for each socket. */
async function listeningPort(told: Readable): Promise<number> {
  for await (const line of createInterface({ input: told })) {
    const { event, port } = JSON.parse(line) as { event: string; port: number };
    if (event === 'listen') return port;
  }
  throw new Error('workerd has ended before it listened');
}
