import { describe, expect, test } from 'vitest';
import { safeHref, safeSrc } from '../../../src/text/safe-address.js';

describe('safeHref', () => {
  test.each([
    'https://a.example/x?y=1&z="2"',
    'http://a.example',
    'mailto:a@b.example',
    'tel:+49',
    '/news/a',
    '//a.example/x',
    '#part',
  ])('leaves %s as it was written', (address) => expect(safeHref(` ${address}\n`)).toBe(address));

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'https://',
    '',
    ' ',
    null,
    7,
    {},
  ])('refuses %j', (address) => expect(safeHref(address)).toBeUndefined());
});

describe('safeSrc', () => {
  test.each(['https://a.example/x.jpg', '/uploads/x.jpg'])('takes %s', (address) =>
    expect(safeSrc(address)).toBe(address),
  );
  test.each(['mailto:a@b.example', 'tel:+49', 'data:image/png;base64,AA', 'javascript:1'])(
    'refuses %s',
    (address) => expect(safeSrc(address)).toBeUndefined(),
  );
});
