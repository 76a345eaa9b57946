import type { Piece } from './desk.ts';

/** 16:9, smallest first. */
export const wideSizes = [
  [320, 180],
  [480, 270],
  [640, 360],
  [960, 540],
  [1280, 720],
  [1600, 900],
] as const;

export const squareSizes = [
  [160, 160],
  [320, 320],
  [640, 640],
] as const;

/** The address of a piece's picture, root-relative unless the piece has an address of its own. */
export function pictureUrl(piece: Piece, [width, height]: readonly [number, number]): string | undefined {
  if (!piece.picture) return undefined;
  return piece.picture.url ?? `/pictures/${encodeURIComponent(piece.slug)}-${width}x${height}.svg`;
}
