import { Suspense, lazy } from 'react';
import { LatestList } from '../../../../src/react.ts';

/** What comes late, so that the server streams it and the browser hydrates it after the rest. */
const Late = lazy(async () => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return {
    default: () => (
      <LatestList
        id="late"
        map="url: /story/{slug}"
        articles={[{ url: '/late', headline: 'Late edition' }]}
      />
    ),
  };
});

/** A list that is there at once, and one that is not. */
export function Streamed() {
  return (
    <main>
      <LatestList id="early" articles={[{ url: '/early', headline: 'Early edition' }]} />
      <Suspense fallback={<p>Soon</p>}>
        <Late />
      </Suspense>
    </main>
  );
}
