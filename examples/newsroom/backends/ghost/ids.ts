import { createHash } from 'node:crypto';

/** 24 hexadecimal digits, always the same for the same text. */
export function objectId(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 24);
}

export function uuid(text: string): string {
  const hex = createHash('sha1').update(`uuid ${text}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
