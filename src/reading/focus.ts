import type { FocalPoint } from '../article.js';

/** A point in pixels as parts of the picture's size; undefined where the one or the other is unknown. */
export function inParts(
  [x, y]: readonly (number | undefined)[],
  [width, height]: readonly (number | undefined)[],
): FocalPoint | undefined {
  if (x === undefined || y === undefined || !width || !height) return undefined;
  return { x: x / width, y: y / height };
}
