import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, MiddlewareHandler } from 'hono';
import { errorBodies, errorBodyFor } from './fault-bodies.ts';

type Fault = (c: Context) => Response | Promise<Response>;

const json = { 'Content-Type': 'application/json; charset=utf-8' };
const page = { 'Content-Type': 'text/html; charset=utf-8' };

/** Faults that answer in place of the backend. */
const instead: Record<string, Fault> = {
  '204': (c) => c.body(null, 204),
  '401-json': (c) => c.json(errorBodies.wordpress, 401),
  html: (c) => c.body('<!doctype html><title>Back soon</title><h1>Briefly unavailable</h1>', 200, page),
  login: (c) => c.redirect('/login', 302),
  'empty-body': (c) => c.body('', 200, json),
  'error-200': (c) => c.json(errorBodies[c.req.query('kind') ?? 'newsapi'] ?? errorBodies.newsapi),
  'unknown-shape': (c) =>
    c.json({ station: 'Harbour mole', wind: { knots: 18, from: 'SW' }, tide: [1.2, 4.6] }),
  'redirect-loop': (c) => c.redirect(c.req.url, 302),
  hang: (c) =>
    new Promise((resolve) => c.req.raw.signal.addEventListener('abort', () => resolve(c.body(null)))),
};

/** Faults that spoil the backend's own answer on its way out. */
const spoil: Record<string, (c: Context) => Promise<void> | void> = {
  'no-cors': (c) => {
    for (const name of Array.from(c.res.headers.keys())) {
      if (name.startsWith('access-control-')) c.res.headers.delete(name);
    }
  },
  'wrong-type': (c) => c.res.headers.set('Content-Type', c.req.query('type') ?? 'text/plain; charset=utf-8'),
  'invalid-json': async (c) => {
    const text = await c.res.text();
    const spoilt =
      c.req.query('kind') === 'control' ? withControlCharacters(text) : text.slice(0, text.length / 2);
    c.res = new Response(spoilt, c.res);
  },
  drip: (c) => {
    c.res = new Response(c.res.body?.pipeThrough(slowly()) ?? null, c.res);
  },
  reset: async (c) => {
    const bytes = new Uint8Array(await c.res.arrayBuffer());
    const { outgoing } = c.env as HttpBindings;
    // A declared length that never comes: the reader sees a broken connection and not a short answer.
    outgoing.writeHead(c.res.status, {
      ...Object.fromEntries(c.res.headers),
      'content-length': bytes.length,
    });
    outgoing.write(bytes.slice(0, bytes.length / 2), () => outgoing.destroy());
    // Hono merges headers into a response that replaces another, and the mark must arrive untouched.
    c.res = undefined;
    c.res = RESPONSE_ALREADY_SENT;
  },
};

/**
 * Lets any address misbehave on request: `?delay=1500`, `?fault=503&retry-after=1`, `?fault=drip,no-cors`,
 * `?fail-first=2&id=abc`. An unknown fault answers 400 and lists the known ones, so that a typing error in a test
 * cannot pass for success.
 */
export function faults(): MiddlewareHandler {
  const failures = new Map<string, number>();

  return async (c, next) => {
    const delay = Number(c.req.query('delay') ?? 0);
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));

    const wanted = faultsNow(c, failures);
    const unknown = wanted.find((name) => !(name in instead) && !(name in spoil) && !isErrorStatus(name));
    if (unknown !== undefined) return unknownFault(c, unknown);

    const answer = wanted.find((name) => name in instead || isErrorStatus(name));
    if (answer === undefined) await next();
    else c.res = await (instead[answer]?.(c) ?? errorStatus(c, Number(answer)));
    if (answer !== undefined) c.res.headers.set('Access-Control-Allow-Origin', '*');
    if (wanted.length) {
      // A browser that kept a faulty answer would mend it with the next 304.
      c.res.headers.set('Cache-Control', 'no-store');
      c.res.headers.delete('ETag');
    }
    for (const name of wanted) {
      // An unchanged answer has no body to spoil.
      if (c.res.status !== 304 || name === 'no-cors') await spoil[name]?.(c);
    }
  };
}

/** The faults that apply to this very request: with `fail-first` only until it has failed often enough. */
function faultsNow(c: Context, failures: Map<string, number>): string[] {
  const named = (c.req.query('fault') ?? '').split(',').filter(Boolean);
  const failFirst = Number(c.req.query('fail-first') ?? 0);
  if (!failFirst) return named;
  const id = c.req.query('id') ?? c.req.path;
  const failed = failures.get(id) ?? 0;
  if (failed >= failFirst) return [];
  failures.set(id, failed + 1);
  return named.length ? named : ['503'];
}

function isErrorStatus(name: string): boolean {
  return /^[45]\d\d$/.test(name);
}

function errorStatus(c: Context, status: number): Response {
  const wait = c.req.query('retry-after');
  const headers =
    wait === undefined
      ? json
      : { ...json, 'Retry-After': wait, 'Access-Control-Expose-Headers': 'Retry-After' };
  return new Response(JSON.stringify(errorBodyFor(status)), { status, headers });
}

function unknownFault(c: Context, name: string): Response {
  const known = [...Object.keys(instead), ...Object.keys(spoil), '400 to 599'].join(', ');
  return c.text(`There is no fault “${name}”. There are: ${known}.`, 400);
}

/** Raw control characters inside a string, which real feeds hold and no JSON parser takes. */
function withControlCharacters(text: string): string {
  return text.replace(/: ?"/, (start) => `${start}\u0001\n\t`);
}

/** Twelve pieces, a tenth of a second apart. */
function slowly(): TransformStream<Uint8Array, Uint8Array> {
  return new TransformStream({
    async transform(chunk, controller) {
      const step = Math.max(1, Math.ceil(chunk.length / 12));
      for (let at = 0; at < chunk.length; at += step) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        controller.enqueue(chunk.slice(at, at + step));
      }
    },
  });
}
