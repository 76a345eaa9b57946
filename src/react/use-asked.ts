import { useCallback, useEffect, useRef, useState } from 'react';
import type { Article } from '../article.js';
import { sharedClient } from '../configure.js';
import type { Client } from '../data/client.js';
import { ArticleError } from '../errors.js';

/** How a hook asks. The names are TanStack Query's. */
export interface UseArticlesOptions {
  /** Asks in place of the client that the elements share. */
  client?: Client | undefined;
  /** `false` asks nothing yet, such as while the address is not known. Default `true`. */
  enabled?: boolean | undefined;
  /** Articles that are there already, such as from a server: nothing is asked until the query changes. */
  initialData?: readonly Article[] | undefined;
}

/** What a hook knows. The names are TanStack Query's. */
export interface ArticlesResult {
  /** Empty until the first have come. What is there stays while others are on their way, and when they cannot be had. */
  articles: readonly Article[];
  /** How the last answer was; `pending` until the first is here. */
  status: 'pending' | 'success' | 'error';
  /** Why the last answer could not be had. */
  error: ArticleError | undefined;
  isPending: boolean;
  isSuccess: boolean;
  isError: boolean;
  /** Whether an answer is on its way. */
  isFetching: boolean;
  /** Whether `articles` are older ones, because newer ones could not be had. */
  isStale: boolean;
  /** Whether `articles` are those of the query before. */
  isPlaceholderData: boolean;
  /** Asks again, past every cache of this library. Never rejects. */
  refetch: () => Promise<void>;
}

/** What was found; with an `error`, it is what was kept for bad times. */
export interface Found {
  articles: readonly Article[];
  error?: ArticleError | undefined;
}

interface Held extends Found {
  status: ArticlesResult['status'];
  isFetching: boolean;
  /** The question that `status` is about, and the one that the articles answer. */
  question: unknown;
  answered: unknown;
  client: Client | undefined;
}

const NOTHING: Held = {
  articles: [],
  status: 'pending',
  isFetching: false,
  question: undefined,
  answered: undefined,
  client: undefined,
};

/**
 * Asks when a component is there, and again when its question is another one.
 * @param question says which question it is: equal texts are the same one
 * @param ask asks it; the signal tells that nobody wants the answer any more
 */
export function useAsked(
  question: string,
  ask: (client: Client, options: { signal: AbortSignal; reload: boolean }) => Promise<Found>,
  { client, enabled = true, initialData }: UseArticlesOptions,
): ArticlesResult {
  const [held, setHeld] = useState<Held>(() =>
    initialData
      ? { ...NOTHING, articles: initialData, status: 'success', question, answered: question, client }
      : NOTHING,
  );
  const isAnswered = held.question === question && held.client === client;
  const asking = useRef<AbortController | undefined>(undefined);
  const latest = useRef({ ask, isAnswered });
  useEffect(() => {
    latest.current = { ask, isAnswered };
  });

  const begin = useCallback(
    async (reload: boolean): Promise<void> => {
      const before = asking.current;
      const interest = (asking.current = new AbortController());
      const settle = (change: (held: Held) => Partial<Held>) => {
        if (asking.current !== interest) return;
        asking.current = undefined;
        setHeld((held) => ({ ...held, ...change(held), isFetching: false, question, client }));
      };
      setHeld((held) => ({ ...held, isFetching: true }));
      try {
        const { signal } = interest;
        const { articles, error } = await latest.current.ask(client ?? sharedClient(), { signal, reload });
        settle(() => ({ articles, error, status: error ? 'error' : 'success', answered: question }));
      } catch (cause) {
        settle(() => ({ error: told(cause), status: 'error' }));
      } finally {
        // Only now, so that a request for the same address goes on.
        before?.abort();
      }
    },
    [question, client],
  );

  const giveUp = useCallback(() => {
    asking.current?.abort();
    asking.current = undefined;
    setHeld((held) => (held.isFetching ? { ...held, isFetching: false } : held));
  }, []);

  const isThere = useRef(false);
  useEffect(() => {
    isThere.current = enabled;
    if (enabled && !latest.current.isAnswered) void begin(false);
    // Back at the question that has been answered last: what is on its way is about another one.
    else if (enabled) giveUp();
    return () => {
      isThere.current = false;
      // Whoever comes back at once, as in strict mode, goes on with the same request.
      setTimeout(() => {
        if (!isThere.current) giveUp();
      });
    };
  }, [begin, giveUp, enabled]);

  const refetch = useCallback(() => begin(true), [begin]);
  const { articles, status, error, answered } = held;
  return {
    articles,
    status,
    error,
    isPending: status === 'pending',
    isSuccess: status === 'success',
    isError: status === 'error',
    isFetching: held.isFetching || (enabled && !isAnswered),
    isStale: status === 'error' && articles.length > 0,
    isPlaceholderData: articles.length > 0 && answered !== question,
    refetch,
  };
}

function told(cause: unknown): ArticleError {
  if (cause instanceof ArticleError) return cause;
  return new ArticleError(String(cause), { kind: 'format', url: '', cause });
}
