import { describe, expect, it } from 'vitest';
import type { BodyNode } from '../../../../src/text/body/body-node.js';
import { withoutPicture } from '../../../../src/text/body/without-picture.js';

const node = (name: string, ...children: BodyNode[]): BodyNode => ({ name, attributes: {}, children });
const img = (src: string): BodyNode => ({ name: 'img', attributes: { src }, children: [] });

const hero = 'https://a.example/quay.jpg';
const quay = img('https://a.example/quay-640x360.jpg');
const other = img('https://a.example/mole.jpg');
const words = node('p', 'Words');

describe('a text without the picture above it', () => {
  it('goes without the whole figure, and gives its caption', () => {
    const caption = node('figcaption', 'The ', node('em', 'old'), ' quay');
    const figure = node('figure', node('a', quay), ' ', caption);
    expect(withoutPicture([words, figure, words], hero)).toEqual({
      nodes: [words, words],
      caption: 'The old quay',
    });
  });

  it('goes without a paragraph that held nothing else', () => {
    expect(withoutPicture([node('p', node('a', quay), ' '), words], hero)).toEqual({ nodes: [words] });
  });

  it('keeps what else was in the paragraph, and what else in the gallery', () => {
    expect(withoutPicture([node('p', quay, 'Words')], hero)).toEqual({ nodes: [node('p', 'Words')] });
    const gallery = node('figure', node('figure', quay), node('figure', other));
    expect(withoutPicture([gallery], hero)).toEqual({ nodes: [node('figure', node('figure', other))] });
  });

  it('is as it was where its first picture is another, or where it has none', () => {
    const text = [node('figure', other), node('figure', quay)];
    expect(withoutPicture(text, hero).nodes).toBe(text);
    expect(withoutPicture([words], hero)).toEqual({ nodes: [words] });
  });

  it('leaves the tree that it was given alone', () => {
    const figure = node('figure', quay);
    const text = [node('div', figure, words)];
    const before = structuredClone(text);
    withoutPicture(text, hero);
    expect(text).toEqual(before);
  });
});
