import type { Bare, Piece } from '../desk.ts';

/** A real piece with something wrong in it, or something that is no piece at all. */
export type Hostile = Bare | { slug: string; change: Partial<Piece> };

/** What a broken, hacked or careless backend sends. None of it may run, show through, or take the list down with it. */
export const hostile: Hostile[] = [
  { slug: 'hostile-script-title', change: { headline: 'Council <script>alert(1)</script> meets' } },
  { slug: 'hostile-null', change: {} },
];
