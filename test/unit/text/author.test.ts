import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authorName } from '../../../src/text/author.js';
import { growth } from '../linear.js';

describe('authorName', () => {
  test.each<[input: unknown, output: string | undefined]>([
    ['Ada Lovelace', 'Ada Lovelace'],
    [' New York Post ', 'New York Post'],
    [{ text: 'Ada <em>' }, 'Ada <em>'],
    ['<a href="/ada">Ada</a>', 'Ada'],
    ['Bj&ouml;rk', 'Björk'],
    ['By Ada Lovelace', 'Ada Lovelace'],
    ['BY ADA', 'ADA'],
    ['by: Ada', 'Ada'],
    ['Byron', 'Byron'],
    ['Ada and Charles', 'Ada and Charles'],
    ['Ada og Charles, redaksjonen', 'Ada og Charles, redaksjonen'],
    ['https://facebook.example/ada', undefined],
    ['http://a.example', undefined],
    ['www.a.example', undefined],
    ['//a.example/ada', undefined],
    ['/authors/ada', undefined],
    ['ada@mail.example', undefined],
    ['mailto:ada@mail.example', undefined],
    ['ada@mail.example (Ada Lovelace)', 'Ada Lovelace'],
    ['ada@mail.example(Ada Lovelace)', 'Ada Lovelace'],
    ['noreply@blogger.example (Ada (the first))', '(Ada (the first))'],
    ['Ada <ada@mail.example>', 'Ada'],
    ['Ada &lt;ada@mail.example&gt;', 'Ada'],
    [{ text: 'Ada <ada@mail.example>' }, 'Ada'],
    ['Ada (ada@mail.example)', 'Ada'],
    ['Ada, ada@mail.example', 'Ada'],
    ['ada&#64;mail.example', undefined],
    ['ada&amp;#64;mail.example', undefined],
    ['ada@\u200bmail.example', undefined],
    ['a@b.example, c@d.example', undefined],
    ['@ada', '@ada'],
    ['', undefined],
    ['By ', 'By'],
    [null, undefined],
    [{}, undefined],
  ])('%j → %j', (input, output) => expect(authorName(input)).toBe(output));

  test('4 author e-mail never on the Article', () =>
    fc.assert(
      fc.property(
        fc.emailAddress(),
        fc.constantFrom('%', 'Ada %', '% (Ada)', 'Ada <%>', 'By %', '(%)', 'Ada,%', '"%"'),
        (mail, form) => {
          for (const value of [form.replace('%', () => mail), { text: form.replace('%', () => mail) }])
            expect(authorName(value) ?? '').not.toMatch(/\S@\S/);
        },
      ),
      { numRuns: 2000 },
    ));

  test.each(['@', 'a@', '(', 'a ', 'a@b ('])('is linear in %j', { retry: 2 }, (unit) =>
    expect(growth(authorName, (size) => `${unit.repeat(size)}@`, 20_000)).toBeLessThan(3),
  );
});
