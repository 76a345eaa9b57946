import type { Answer, ArticleQuery, Backend, RelatedQuery } from '../../src/backend.js';
import { answerOf, frozen } from './answers.ts';

/** What the tests' article is about. */
export const FOG = { keywords: ['Fog Horn', 'R&D', 'ferries', 'a fourth'], articleSection: 'Harbour News' };

/**
 * Where a backend would ask for related articles.
 * @param answers what its look-ups bring, one after the other
 */
export async function narrowedBy(
  backend: Backend,
  query: ArticleQuery & Partial<RelatedQuery>,
  answers: Answer[],
): Promise<{ list: URL | undefined; lookUps: URL[]; steps: number }> {
  const { related } = backend;
  const next = typeof related === 'object' ? await related.load() : related;
  const asked = frozen({ about: FOG, ...query });
  const lookUps: URL[] = [];
  const seen: Answer[] = [];
  for (;;) {
    const step = next?.(asked, seen);
    if (!step || 'list' in step) return { list: step?.list, lookUps, steps: seen.length };
    if (step.lookUp !== 'newest') lookUps.push(step.lookUp);
    seen.push(answers[seen.length] ?? answerOf([]));
    if (seen.length > 3) throw new Error('looks up without end');
  }
}
