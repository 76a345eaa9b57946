import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../src/text/date.js';

type Case = [input: unknown, output: string | undefined];
const ten = '2024-03-05T10:00:00.000Z';

const iso: Case[] = [
  ['2024-03-05T10:00:00Z', ten],
  ['2024-03-05T10:00:00z', ten],
  ['2024-03-05t10:00:00Z', ten],
  ['2024-03-05T10:00:00.999Z', '2024-03-05T10:00:00.999Z'],
  ['2024-03-05T10:00:00.5Z', '2024-03-05T10:00:00.500Z'],
  ['2024-03-05T10:00:00,25Z', '2024-03-05T10:00:00.250Z'],
  ['2024-03-05T10:00:00.123456+00:00', '2024-03-05T10:00:00.123Z'],
  ['2024-03-05T10:00:00.9999999999999999999999Z', '2024-03-05T10:00:00.999Z'],
  ['2024-03-05T19:00:00+09:00', ten],
  ['2024-03-05T19:00:00+0900', ten],
  ['2024-03-05T19:00:00+09', ten],
  ['2024-03-05T04:30:00-05:30', ten],
  ['2024-03-05T10:00:00.000-00:00', ten],
  ['2024-01-01T10:00:00+09:00', '2024-01-01T01:00:00.000Z'],
  ['2024-01-01T01:00:00+09:00', '2023-12-31T16:00:00.000Z'],
  ['2024-03-05 12:00:00 +02:00', ten],
  ['2024-03-05 12:00:00 +0200', ten],
  ['2024-03-05 12:00:00+02', ten],
  ['2024-03-05 10:00:00', ten],
  ['2024-03-05 10:00:00 UTC', ten],
  ['2024-03-05T10:00:00', ten],
  ['2024-03-05T10:00', ten],
  ['2024-03-05T10:00Z', ten],
  ['2024-03-05', '2024-03-05T00:00:00.000Z'],
  ['  2024-03-05T10:00:00Z\r\n', ten],
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['1851-09-18', '1851-09-18T00:00:00.000Z'],
];

const rfc822: Case[] = [
  ['Tue, 05 Mar 2024 10:00:00 GMT', ten],
  ['Tue, 5 Mar 2024 10:00:00 +0000', ten],
  ['Tue, 05 Mar 2024 02:00:00 -0800', ten],
  ['Tue, 05 Mar 2024 12:00:00 +02:00', ten],
  ['Tue, 05 Mar 24 10:00:00 GMT', ten],
  ['05 Mar 94 10:00 GMT', '1994-03-05T10:00:00.000Z'],
  ['5 Mar 2024 10:00 UT', ten],
  ['Tue,05 Mar 2024 10:00:00 Z', ten],
  ['Tue 05-Mar-2024 10:00:00 UTC', ten],
  ['Tue, 05 Mar 2024', '2024-03-05T00:00:00.000Z'],
  ['Tue, 05 Mar 2024 10:00:00', ten],
  ['TUE, 05 MAR 2024 10:00:00 gmt', ten],
  ['Tue, 05 Mar 2024 05:00:00 EST', ten],
  ['Tue, 05 Mar 2024 06:00:00 EDT', ten],
  ['Tue, 05 Mar 2024 04:00:00 CST', ten],
  ['Tue, 05 Mar 2024 05:00:00 CDT', ten],
  ['Tue, 05 Mar 2024 03:00:00 MST', ten],
  ['Tue, 05 Mar 2024 04:00:00 MDT', ten],
  ['Tue, 05 Mar 2024 02:00:00 PST', ten],
  ['Tue, 05 Mar 2024 03:00:00 PDT', ten],
  ['Tue, 05 Mar 2024 11:00:00 GMT+0100', ten],
  ['\r\n  Tue,  05  Mar  2024   10:00:00   GMT \r\n', ten],
];

const java: Case[] = [
  ['Tue Mar 05 10:00:00 UTC 2024', ten],
  ['Tue Mar 05 11:00:00 CET 2024', ten],
  ['Tue Mar 05 12:00:00 CEST 2024', ten],
  ['Tue Mar 05 05:00:00 EST 2024', ten],
  ['Tue Mar 05 19:00:00 JST 2024', ten],
  ['Tue Mar 05 12:00:00 GMT+02:00 2024', ten],
  ['Tue Mar  5 10:00:00 2024', ten],
  // Chicago's or Shanghai's, London's or Dhaka's, Dublin's or Delhi's.
  ['Tue Mar 05 10:00:00 CST 2024', undefined],
  ['Tue Mar 05 10:00:00 BST 2024', undefined],
  ['Tue Mar 05 10:00:00 IST 2024', undefined],
];

const epoch: Case[] = [
  [1709632800, ten],
  [1709632800000, ten],
  [1709632800.5, '2024-03-05T10:00:00.500Z'],
  ['1709632800', ten],
  ['1709632800000', ten],
  [' 1709632800 ', ten],
  [631152000, '1990-01-01T00:00:00.000Z'],
  [4102444799, '2099-12-31T23:59:59.000Z'],
  [new Date(1709632800000), ten],
];

const none: unknown[] = [
  '',
  ' ',
  '2024',
  '20240305',
  '2024-03',
  '2024-W10',
  '2024-3-5',
  'yesterday',
  'Invalid Date',
  '05/03/2024',
  '2024-13-01',
  '2024-00-01',
  '2024-02-30',
  '2023-02-29',
  '2024-04-31',
  '2024-01-00',
  '2024-01-32',
  '2024-03-05T25:00:00Z',
  '2024-03-05T24:00:00Z',
  '2024-03-05T10:60:00Z',
  '2024-03-05T10:00:60Z',
  '2024-03-05T100:00Z',
  '2024-03-05T10:00:00+25:00',
  '2024-03-05T10:00:00+09:60',
  '2024-03-05T10:00:00+9',
  '2024-03-05T10:00:00 XYZ',
  '2024-03-05T10',
  '2024-03-05T10:00:00Z and more',
  'on 2024-03-05',
  '2024-03-05T10:00:00ZZ',
  '2024-03-05Z',
  '0000-00-00 00:00:00',
  '0000-01-01',
  '0001-01-01T00:00:00',
  '0999-12-31',
  '12024-01-01',
  '1000-01-01T00:00:00+01:00',
  '31 Feb 2024 10:00:00 GMT',
  '0 Mar 2024',
  '05 Mar 202',
  '05 Mar 0024',
  'Tue, 05 Mar 2024 10:00:00 A',
  '05 Foo 2024',
  'Mar 05 2024',
  'Seg, 24 Set 2018 19:38:00 -0300',
  'Mar, 5 août 2024',
  'Di, 05 Mär 2024 10:00:00 +0100',
  '5 marraskuu 2024',
  0,
  1,
  -1709632800,
  20240305,
  631151999,
  4102444800,
  0x38d7ea4c68000,
  1e300,
  NaN,
  Infinity,
  -Infinity,
  '0',
  '-1709632800',
  '99999999999999999999',
  '1e9',
  new Date(NaN),
  new Date(864e13),
  new Date(-864e13),
  new Date('0001-01-01'),
  null,
  undefined,
  true,
  {},
  [],
  [2024],
  { getTime: () => 1 },
  5n,
  Symbol('x'),
  () => 1,
];

describe('isoDate', () => {
  describe('ISO 8601 and SQL', () =>
    void test.each(iso)('%s', (input, output) => expect(isoDate(input)).toBe(output)));
  describe('RFC 822', () =>
    void test.each(rfc822)('%j', (input, output) => expect(isoDate(input)).toBe(output)));
  describe('Java', () => void test.each(java)('%s', (input, output) => expect(isoDate(input)).toBe(output)));
  describe('epoch and Date', () =>
    void test.each(epoch)('%s', (input, output) => expect(isoDate(input)).toBe(output)));
  describe('no date', () =>
    void test.each(none.map((input) => [String(input), input] as const))('%s', (_, input) =>
      expect(isoDate(input)).toBeUndefined(),
    ));

  describe('traps of real backends', () => {
    test('10 WP `date` vs `date_gmt` in a non-UTC zone: what has no zone is taken as UTC', () => {
      expect(isoDate('2024-03-05T10:00:00')).toBe(ten);
      expect(isoDate('2024-03-05T10:00:00' + 'Z')).toBe(ten);
    });
    test('11 `+0000`, minute precision, space separator, `EST`, date only, epoch ms, localised → undefined', () => {
      expect(isoDate('2017-07-18T14:29:39+0000')).toBe('2017-07-18T14:29:39.000Z');
      expect(isoDate('2018-01-06T08:00')).toBe('2018-01-06T08:00:00.000Z');
      expect(isoDate('2024-01-01 10:00:00 +02:00')).toBe('2024-01-01T08:00:00.000Z');
      expect(isoDate('Wed, 5 Nov 2025 13:52:10  EST')).toBe('2025-11-05T18:52:10.000Z');
      expect(isoDate('2024-01-01')).toBe('2024-01-01T00:00:00.000Z');
      expect(isoDate('1704103200000')).toBe('2024-01-01T10:00:00.000Z');
      expect(isoDate('Seg, 24 Set 2018 19:38:00 -0300')).toBeUndefined();
    });
    test('12 Directus zoneless dateTime', () =>
      expect(isoDate('2026-11-20T10:00:00')).toBe('2026-11-20T10:00:00.000Z'));
  });

  const inRange = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });

  test('reads every moment back from ISO', () =>
    fc.assert(
      fc.property(inRange, (date) => void expect(isoDate(date.toISOString())).toBe(date.toISOString())),
    ));

  test('reads every moment back from RFC 822', () =>
    fc.assert(
      fc.property(inRange, (date) => {
        date.setUTCMilliseconds(0);
        expect(isoDate(date.toUTCString())).toBe(date.toISOString());
      }),
    ));

  const digits = fc.stringMatching(/^\d{1,4}$/);
  const nearly = fc
    .tuple(
      digits,
      digits,
      digits,
      fc.constantFrom('T', ' ', ''),
      digits,
      digits,
      fc.constantFrom('Z', ' EST', '+0930', ''),
    )
    .map(
      ([y, m, d, t, h, i, z]) =>
        `${y.padStart(4, '2')}-${m.slice(0, 2)}-${d.slice(0, 2)}${t}${h.slice(0, 2)}:${i.slice(0, 2)}${z}`,
    );

  test('never throws, and what it gives is ISO that it reads as the same', () =>
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.date(), fc.double(), nearly), (value) => {
        const date = isoDate(value);
        if (date === undefined) return;
        expect(date).toMatch(/^[1-9]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
        expect(new Date(date).toISOString()).toBe(date);
        expect(isoDate(date)).toBe(date);
      }),
      { numRuns: 5000 },
    ));
});
