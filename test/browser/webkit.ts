import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { BrowserLauncher } from '@web/test-runner';
import { installed } from './installed.ts';

/**
 * Runs tests in WebKitGTK's small browser, by its WebDriver (https://www.w3.org/TR/webdriver2/) and on a screen that
 * nobody sees: the only WebKit that a Linux distribution brings.
 */
export function webkitLauncher(): BrowserLauncher {
  const driver = program('WebKitWebDriver');
  const screen = program('Xvfb');
  const browser = miniBrowser();
  const processes: ChildProcess[] = [];
  let window = '';
  let shown: string | undefined;

  async function ask<T>(path: string, body?: object): Promise<T> {
    const answer = await fetch(window + path, body && { method: 'POST', body: JSON.stringify(body) });
    const { value } = (await answer.json()) as { value: T & { message?: string } };
    if (!answer.ok) throw new Error(value.message);
    return value;
  }

  async function open(): Promise<void> {
    const display = spawn(screen, ['-displayfd', '3'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const [number] = (await once(display.stdio[3] as Readable, 'data')) as [Buffer];
    const port = await freePort();
    const env = { ...process.env, DISPLAY: `:${number.toString().trim()}` };
    processes.push(display, spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }));
    const driverUrl = `http://127.0.0.1:${port}/session`;
    window = driverUrl;
    const options = { binary: browser, args: ['--automation'] };
    const begin = () =>
      ask<{ sessionId: string }>('', {
        capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
      });
    // The driver takes a moment until it listens.
    const { sessionId } = await begin().catch(() => pause(1000).then(begin));
    window = `${driverUrl}/${sessionId}`;
  }

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      if (!window) await open();
      shown = id;
      await ask('/url', { url });
    },
    isActive: (id) => shown === id,
    getBrowserUrl: () => ask<string>('/url'),
    async stopSession() {
      shown = undefined;
      await ask('/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit is not to be debugged from here.')),
    async stop() {
      if (window) await fetch(window, { method: 'DELETE' });
      for (const each of processes.reverse()) each.kill();
    },
  };
}

function program(name: string): string {
  const path = installed([name], []);
  if (!path) throw missing(name);
  return path;
}

/** It is not on the PATH, but in a folder of the library's version. */
function miniBrowser(): string {
  const path = ['/usr/lib', '/usr/libexec']
    .flatMap((folder) => [folder, join(folder, 'x86_64-linux-gnu'), join(folder, 'aarch64-linux-gnu')])
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.startsWith('webkit2gtk'))
        .map((name) => join(folder, name, 'MiniBrowser')),
    )
    .find((file) => existsSync(file));
  if (!path) throw missing('MiniBrowser');
  return path;
}

function missing(name: string): Error {
  return new Error(`No ${name} found. On Debian: apt-get install webkit2gtk-driver xvfb`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
