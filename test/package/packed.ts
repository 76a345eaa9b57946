import { inject } from 'vitest';
import { install, type Packed } from './pack.ts';

export { root, type Packed } from './pack.ts';

/** The package as it is now, installed into a project of this test's own. */
export function packed(): Promise<Packed> {
  return install(inject('tarball'));
}
