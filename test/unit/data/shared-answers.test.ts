import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../src/backend.js';
import { shareAnswers } from '../../../src/data/shared-answers.js';

const URL = 'https://news.example/posts';
const answer = (body: unknown): Answer => ({ body, text: '', headers: new Headers(), url: URL });

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
