import type { Browser } from 'puppeteer-core';
import { readFileSync } from 'node:fs';
import { allOf, cells, type Cell, type Verdict, type Verdicts } from './cells.ts';
import type { Check } from './checks/check.ts';
import { events } from './checks/events.ts';
import { hydrated } from './checks/hydrated.ts';
import { properties } from './checks/properties.ts';
import { renders } from './checks/renders.ts';
import { routed, walked } from './checks/routed.ts';
import { serverRendered } from './checks/server-rendered.ts';
import { tornDown } from './checks/torn-down.ts';
import { checkTyped } from './checks/typed.ts';
import { run, tail } from './command.ts';
import type { Example } from './example.ts';
import type { Newsroom, Site } from './site.ts';
import { startApplication, type Started } from './start-application.ts';
import { visit, type Visit } from './visit.ts';

const checks: Record<Exclude<Cell, 'typed'>, Check> = {
  renders,
  properties,
  events,
  routed,
  'server-rendered': serverRendered,
  hydrated,
  'torn down': tornDown,
};

/** What an installed example is driven with. */
export interface Drive {
  example: Example;
  /** Where it is installed. */
  place: string;
  browser: Browser;
  newsroom: Newsroom;
}

/** Builds, type-checks and starts an installed example, and finds out every cell. Never rejects. */
export async function drive({ example, place, browser, newsroom }: Drive): Promise<Verdicts> {
  const verdicts: Partial<Verdicts> = {};
  let started: Started;
  try {
    const env = { NEWSROOM: newsroom.backend };
    await run('npm', ['run', 'build', '--if-present'], { cwd: place, env });
    verdicts.typed = example.hasTypecheck ? await verdict(() => checkTyped(example, place)) : { answer: '–' };
    const answer = await startApplication(example, place, newsroom);
    if ('unavailable' in answer) return allOf({ answer: 'not run', wrong: answer.unavailable });
    started = answer;
  } catch (error) {
    return allOf({ answer: 'no', wrong: (error as Error).message });
  }
  const { server, site } = started;
  for (const cell of cells)
    verdicts[cell] ??= await ofCell(cell as keyof typeof checks, { example, site, browser });
  const failed = Object.values(verdicts).some(({ answer }) => answer === 'no');
  const said = failed ? tail(readFileSync(server.log, 'utf8')) : '';
  await server.stop();
  for (const each of Object.values(verdicts))
    if (each.wrong) each.wrong += said ? `\n  the application said last:\n${said}` : '';
  return verdicts as Verdicts;
}

interface Running {
  example: Example;
  site: Site;
  browser: Browser;
}

async function ofCell(cell: keyof typeof checks, running: Running): Promise<Verdict> {
  const { server, notes } = running.example;
  if (cell === 'server-rendered' && server === 0) return { answer: '–' };
  // Pages that the browser loads are walked through as well.
  if (cell === 'routed' && notes.routed !== undefined) {
    const found = await inBrowser(walked, running);
    return found.answer === 'yes' ? { answer: '–' } : found;
  }
  return notes[cell] === undefined ? inBrowser(checks[cell], running) : { answer: '–' };
}

async function inBrowser(check: Check, { example, site, browser }: Running): Promise<Verdict> {
  const visits: Visit[] = [];
  const found = await verdict(() =>
    check({
      example,
      site,
      browser,
      async open(path, options) {
        const opened = await visit(browser, site.url + path, options);
        visits.push(opened);
        return opened;
      },
    }),
  );
  if (found.wrong) {
    const complaints = await Promise.all(visits.map(({ complaints }) => complaints().catch(() => [])));
    const lines = [...new Set(complaints.flat())];
    if (lines.length) found.wrong += `\n  the page said:\n${tail(lines.join('\n'))}`;
  }
  for (const { close } of visits) await close().catch(() => {});
  return found;
}

async function verdict(check: () => Promise<void>): Promise<Verdict> {
  try {
    await check();
    return { answer: 'yes' };
  } catch (error) {
    return { answer: 'no', wrong: (error as Error).message };
  }
}
