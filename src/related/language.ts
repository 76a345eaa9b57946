import type { Profile } from './profile.js';

/** Those in the current article's language or in none that is known, unless that leaves fewer than are wanted. */
export function inOneLanguage<T extends { profile: Profile }>(
  { language }: Profile,
  all: readonly T[],
  wanted: number,
): readonly T[] {
  if (!language) return all;
  const own = all.filter(({ profile }) => !profile.language || profile.language === language);
  return own.length < wanted ? all : own;
}
