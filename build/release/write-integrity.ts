// The last step of a build: cdn/integrity.json, once no file of cdn/ changes any more.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { integrityOf } from './integrity.ts';

const cdn = join(import.meta.dirname, '../../cdn');
await writeFile(join(cdn, 'integrity.json'), `${JSON.stringify(await integrityOf(cdn), null, 1)}\n`);
