import type { Answer } from '../../backend.js';
import { outcomeOf } from '../attempt.js';

/** What tabs tell each other about an address. `time` is when, as `Date.now()`. */
export type Message = { address: string; time: number } & (
  | { kind: 'asking' }
  | { kind: 'failed'; failures: number; retryAfter: number }
  | { kind: 'answered'; text: string; headers: [string, string][]; url: string }
);

export type Answered = Extract<Message, { kind: 'answered' }>;

/**
 * What another tab has said, if it is one of ours and about this address. It comes from another script of this origin,
 * perhaps of another version, and is believed no more than a backend.
 */
export function understood(said: unknown, about: string): Message | undefined {
  if (typeof said !== 'object' || said === null) return undefined;
  const { kind, address, time, failures, retryAfter, text, headers, url } = said as Record<string, unknown>;
  if (address !== about || !isAmount(time)) return undefined;
  const head = { address: about, time };
  if (kind === 'asking') return { ...head, kind };
  if (kind === 'failed' && isAmount(failures) && isAmount(retryAfter))
    return { ...head, kind, failures, retryAfter };
  if (kind === 'answered' && typeof text === 'string' && typeof url === 'string' && areHeaders(headers))
    return { ...head, kind, text, headers, url };
  return undefined;
}

/** Reads what another tab was answered, as if it had come from the server; undefined where it cannot be. */
export async function readAnswered({ text, headers, url }: Answered): Promise<Answer | undefined> {
  try {
    const outcome = await outcomeOf(
      new Response(null, { headers }),
      new TextEncoder().encode(text).buffer,
      url,
    );
    return 'answer' in outcome ? outcome.answer : undefined;
  } catch {
    return undefined;
  }
}

function isAmount(value: unknown): value is number {
  return Number.isFinite(value) && (value as number) >= 0;
}

function areHeaders(value: unknown): value is [string, string][] {
  return (
    Array.isArray(value) &&
    value.every(
      (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string'),
    )
  );
}
