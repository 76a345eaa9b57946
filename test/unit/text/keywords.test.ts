import { expect, test } from 'vitest';
import { keywords } from '../../../src/text/keywords.js';

test.each<[what: string, input: unknown, output: string[]]>([
  ['a list', ['Rain', 'Spain'], ['Rain', 'Spain']],
  ['one string with commas', 'Rain, Spain ,,Plain', ['Rain', 'Spain', 'Plain']],
  ['commas in a list stay', ['Rain, heavy', 'Spain'], ['Rain, heavy', 'Spain']],
  ['commas in plain text stay', { text: 'Rain, heavy' }, ['Rain, heavy']],
  ['each once, whatever its case', ['Rain', 'rain', 'RAIN ', 'Spain'], ['Rain', 'Spain']],
  ['cleaned', ['R&amp;D', '<b>AI</b>', ' \n ', ''], ['R&D', 'AI']],
  ['numbers', [2024, 'x'], ['2024', 'x']],
  ['one number', 2024, ['2024']],
  ['what is no text goes', ['a', null, undefined, {}, true, ['b']], ['a']],
  ['nothing', undefined, []],
  ['null', null, []],
  ['empty', '', []],
  ['an object', { a: 1 }, []],
  ['names of Object.prototype', ['constructor', '__proto__'], ['constructor', '__proto__']],
])('%s', (_, input, output) => expect(keywords(input)).toEqual(output));
