import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/backend.js';
import { shareAnswers } from '../../../src/data/shared-answers.js';

const URL = 'https://news.example/posts';
const answer = (body: unknown, text = JSON.stringify(body), url = URL): Answer => ({
  body,
  text,
  headers: new Headers(),
  url,
});

/** A question that is answered when the test says so. */
function questions() {
  const asked: { signal: AbortSignal; resolve(answer: Answer): void; reject(error: Error): void }[] = [];
  const ask = (_url: string, signal: AbortSignal): Promise<Answer> =>
    new Promise((resolve, reject) => asked.push({ signal, resolve, reject }));
  return { asked, shared: shareAnswers(ask, 1000) };
}

describe('one request per address', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks once for all who ask while it is under way', async () => {
    const { asked, shared } = questions();
    const all = [shared.get(URL), shared.get(URL), shared.get(URL)];
    asked[0]!.resolve(answer(1));
    const bodies = (await Promise.all(all)).map(({ answer }) => answer.body);
    expect(asked).toHaveLength(1);
    expect(bodies).toEqual([1, 1, 1]);
  });

  it('asks each address for itself', () => {
    const { asked, shared } = questions();
    void shared.get(URL);
    void shared.get(`${URL}?page=2`);
    expect(asked).toHaveLength(2);
  });

  it('uses an answer again for the stale time, and says so, and then asks anew', async () => {
    const { asked, shared } = questions();
    const first = shared.get(URL);
    asked[0]!.resolve(answer('old'));
    expect((await first).fromCache).toBe(false);
    vi.advanceTimersByTime(999);
    expect(await shared.get(URL)).toMatchObject({ answer: { body: 'old' }, fromCache: true });
    vi.advanceTimersByTime(1);
    void shared.get(URL);
    expect(asked).toHaveLength(2);
  });

  it('never keeps a failure', async () => {
    const { asked, shared } = questions();
    const first = shared.get(URL);
    asked[0]!.reject(new Error('down'));
    await expect(first).rejects.toThrow('down');
    const second = shared.get(URL);
    asked[1]!.resolve(answer('up'));
    expect((await second).answer.body).toBe('up');
  });

  it('asked ahead, a failure waits for those it was asked for, and not for long', async () => {
    const { asked, shared } = questions();
    void shared.get(URL, { ahead: true }).catch(() => undefined);
    asked[0]!.reject(new Error('down'));
    await vi.advanceTimersByTimeAsync(0);
    await expect(shared.get(URL)).rejects.toThrow('down');
    await expect(shared.get(URL)).rejects.toThrow('down');
    expect(asked).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(11_000);
    const late = shared.get(URL);
    asked[1]!.resolve(answer('up'));
    expect((await late).answer.body).toBe('up');
  });

  it('asked ahead, a failure is no answer to who asks anew', async () => {
    const { asked, shared } = questions();
    void shared.get(URL, { ahead: true }).catch(() => undefined);
    asked[0]!.reject(new Error('down'));
    await vi.advanceTimersByTimeAsync(0);
    const again = shared.get(URL, { reload: true });
    asked[1]!.resolve(answer('up'));
    expect((await again).answer.body).toBe('up');
  });

  it('asks anew on reload, but shares a request that is under way', async () => {
    const { asked, shared } = questions();
    void shared.get(URL);
    void shared.get(URL, { reload: true });
    expect(asked).toHaveLength(1);
    asked[0]!.resolve(answer('old'));
    await vi.advanceTimersByTimeAsync(0);
    const reloaded = shared.get(URL, { reload: true });
    expect(asked).toHaveLength(2);
    asked[1]!.resolve(answer('new'));
    expect((await reloaded).answer.body).toBe('new');
    expect((await shared.get(URL)).answer.body).toBe('new');
  });

  it('forgets what it is told to', async () => {
    const { asked, shared } = questions();
    const first = shared.get(URL);
    asked[0]!.resolve(answer(1));
    await first;
    shared.invalidate('https://news.example/other');
    expect((await shared.get(URL)).fromCache).toBe(true);
    shared.invalidate(URL);
    void shared.get(URL);
    expect(asked).toHaveLength(2);
    asked[1]!.resolve(answer(2));
    await vi.advanceTimersByTimeAsync(0);
    shared.invalidate();
    void shared.get(URL);
    expect(asked).toHaveLength(3);
  });
});

describe('an answer that says the same again', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  async function asks(say: (nth: number) => Answer | Error) {
    let nth = 0;
    const shared = shareAnswers(async () => {
      const said = say(++nth);
      if (said instanceof Error) throw said;
      return said;
    }, 1000);
    const next = async (url = URL) => (await shared.get(url, { reload: true })).answer;
    return { shared, next, first: await next() };
  }

  it('is the one before, however long ago, and says that it has been asked for', async () => {
    const { shared, first } = await asks(() => answer('same'));
    vi.advanceTimersByTime(3_600_000);
    const { answer: again, fromCache } = await shared.get(URL, { reload: true });
    expect(again).toBe(first);
    expect(fromCache).toBe(false);
  });

  it('is another one from another address, and with another text', async () => {
    const said = [answer('a'), answer('a', '"a"', `${URL}/moved`), answer('b'), answer('b')];
    const { next, first } = await asks((nth) => said[nth - 1]!);
    const [moved, other, same] = [await next(), await next(), await next()];
    expect(new Set([first, moved, other]).size).toBe(3);
    expect(same).toBe(other);
  });

  it('is the one before, even with failures in between; and after a failure everybody asks anew', async () => {
    const { shared, next, first } = await asks((nth) => (nth % 2 ? answer('same') : new Error('down')));
    await expect(next()).rejects.toThrow('down');
    expect(await shared.get(URL)).toEqual({ answer: first, fromCache: false });
    await expect(next()).rejects.toThrow('down');
    expect((await shared.get(URL)).answer).toBe(first);
  });

  it('is remembered for twenty addresses, and for all that are fresh', async () => {
    const { next } = await asks(() => answer('same'));
    const addresses = Array.from({ length: 30 }, (_, nth) => `${URL}/${nth}`);
    const before = await Promise.all(addresses.map(next));
    vi.advanceTimersByTime(999);
    const fresh = await Promise.all(addresses.map(next));
    expect(fresh.every((answer, nth) => answer === before[nth])).toBe(true);
    vi.advanceTimersByTime(1000);
    await next();
    const kept = await Promise.all(addresses.map(next).reverse());
    expect(
      kept
        .reverse()
        .map((answer, nth) => answer === before[nth])
        .filter(Boolean),
    ).toHaveLength(20);
  });

  it('is at hand for who takes an old one, and is not asked for then', async () => {
    const { shared, first, next } = await asks((nth) => (nth === 1 ? answer('old') : new Error('down')));
    vi.advanceTimersByTime(3_600_000);
    expect(await shared.get(URL, { atHand: true })).toEqual({ answer: first, fromCache: true });
    await expect(next()).rejects.toThrow('down');
    expect((await shared.get(URL, { atHand: true })).answer).toBe(first);
    await expect(shared.get(`${URL}/new`, { atHand: true })).rejects.toThrow('Nothing is at hand');
  });

  it('may be brought by somebody else, but not into a request that is under way', async () => {
    const { asked, shared } = questions();
    shared.put(URL, answer('brought'));
    expect(await shared.get(URL)).toMatchObject({ answer: { body: 'brought' } });
    expect(asked).toHaveLength(0);
    const own = shared.get(URL, { reload: true });
    shared.put(URL, answer('too late'));
    asked[0]!.resolve(answer('own'));
    expect((await own).answer.body).toBe('own');
    expect((await shared.get(URL)).answer.body).toBe('own');
  });
});

describe('interest', () => {
  it('ends the request when the last one has left, and not before', async () => {
    const { asked, shared } = questions();
    const [one, two] = [new AbortController(), new AbortController()];
    const first = shared.get(URL, { signal: one.signal });
    const second = shared.get(URL, { signal: two.signal });
    one.abort();
    await expect(first).rejects.toThrow('aborted');
    expect(asked[0]!.signal.aborted).toBe(false);
    two.abort();
    await expect(second).rejects.toThrow('aborted');
    expect(asked[0]!.signal.aborted).toBe(true);
  });

  it('of one who leaves costs the neighbours nothing', async () => {
    const { asked, shared } = questions();
    const leaving = new AbortController();
    const left = shared.get(URL, { signal: leaving.signal });
    const stays = shared.get(URL, { signal: new AbortController().signal });
    leaving.abort();
    asked[0]!.resolve(answer('here'));
    await expect(left).rejects.toThrow();
    expect((await stays).answer.body).toBe('here');
  });

  it('lost by all leaves no trace: the next one asks anew', async () => {
    const { asked, shared } = questions();
    const leaving = new AbortController();
    const left = shared.get(URL, { signal: leaving.signal });
    leaving.abort();
    await expect(left).rejects.toThrow();
    void shared.get(URL);
    expect(asked).toHaveLength(2);
  });

  it('taken back before asking asks nothing', async () => {
    const { asked, shared } = questions();
    await expect(shared.get(URL, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(asked).toHaveLength(0);
  });

  it('of one without a signal is never lost', async () => {
    const { asked, shared } = questions();
    const leaving = new AbortController();
    void shared.get(URL);
    const left = shared.get(URL, { signal: leaving.signal });
    leaving.abort();
    await expect(left).rejects.toThrow();
    expect(asked[0]!.signal.aborted).toBe(false);
  });
});
