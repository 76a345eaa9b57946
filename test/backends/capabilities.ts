import { join } from 'node:path';

/** What a backend can bring, as the table in docs/backends.md has it. */
export const capabilities = [
  'list',
  'single',
  'paging',
  'related',
  'picture',
  'authors',
  'dates',
  'section',
  'paywall',
  'sponsor',
  'body',
  'errors',
] as const;
export type Capability = (typeof capabilities)[number];

/** Where tests leave what they have shown. */
export const folder = join(import.meta.dirname, '../../.cache/backends');
