import type { LitElement } from 'lit';
import type { Article } from '../../article.js';
import type { CardOptions } from '../../parts/card-options.js';

/**
 * Stands for all that a drawing is made of, but for the templates: what the page says, the articles, and how they are
 * drawn. Two drawings with the same key are the same to the letter, so that one can be taken for the other. It keeps
 * nothing secret, and is none.
 */
export function drawingKey(
  element: LitElement,
  articles: readonly Article[],
  { fields, now, picture, ...options }: CardOptions,
): string {
  const { elementProperties } = element.constructor as typeof LitElement;
  const said = [...elementProperties.keys()].map((name) => {
    const value: unknown = element[name as keyof LitElement];
    return typeof value === 'object' ? undefined : value;
  });
  const { imageUrl, ...pictures } = picture;
  return hashOf(JSON.stringify([said, articles, [...fields], now, pictures, Boolean(imageUrl), options]));
}

/** 64 bits: https://en.wikipedia.org/wiki/Fowler–Noll–Vo_hash_function, twice. */
function hashOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < text.length; at++) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return [one, other].map((half) => (half >>> 0).toString(36)).join('');
}
