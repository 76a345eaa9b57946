import { describe, expect, it } from 'vitest';
import { opensWith } from '../../../src/text/opens-with.js';

describe('whether a text opens with its standfirst', () => {
  it.each([
    ['Fog keeps the ferries in. All day.', 'Fog keeps the ferries in.'],
    ['Fog keeps the ferries in. All day.', 'Fog keeps the \u2026'],
    [' Fog  keeps\nthe ferries in', 'Fog keeps the...'],
    ['\u201cFog\u201d keeps \u2013 the', '"Fog" keeps - the'],
    ['霧で船が止まった。', '霧で船が'],
  ])('%s: yes, with %s', (text, words) => {
    expect(opensWith(text, words)).toBe(true);
  });

  it.each([
    ['Fog keeps the ferries in.', 'Why fog is good for you.'],
    ['Fog.', 'Fog keeps the ferries in.'],
    ['Fog.', ''],
    ['Fog.', '\u2026'],
  ])('%s: no, with %s', (text, words) => {
    expect(opensWith(text, words)).toBe(false);
  });
});
