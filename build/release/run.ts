// `npm run release`: the changesets become a version, which is checked, built, and uploaded with its provenance.
// `npm run release -- --dry-run` does all of it but the upload, and leaves this folder as it is. All work is done in a
// clone; the version comes back from there once it is public.
import { join } from 'node:path';
import { clone } from './clone.ts';
import { read, run } from './command.ts';
import { integrityOf } from './integrity.ts';
import { makeVersion, versionOf } from './new-version.ts';
import { integrityMap, snippet } from './snippet.ts';
import { isPublic, sayWhereFrom, upload, type Uploaded } from './upload.ts';

const rehearsal = process.argv.includes('--dry-run');
// For whoever has just run them: `npm run verify` does, and ends with a rehearsal.
const checked = process.argv.includes('--checked');

try {
  await release();
} catch (error) {
  console.error(`\n${(error as Error).message}`);
  process.exitCode = 1;
}

async function release(): Promise<void> {
  const changed = read('git status --porcelain');
  const head = read('git rev-parse HEAD');
  if (!rehearsal && changed) throw new Error(`What is released must be committed:\n${changed}`);
  if (!rehearsal && !process.env.CI)
    throw new Error('Only a workflow can vouch for where a package was made. Here is `--dry-run`.');
  if (!checked) run('node test/verify.ts --without=live --without=related --without=release');

  const { folder, remove } = await clone();
  try {
    const isNew = await makeVersion(folder);
    const version = await versionOf(folder);
    if (!rehearsal) {
      if (isPublic(version)) return console.log(`Nothing to release: ${version} is public.`);
      if (isNew) commit(folder, version);
    }
    sayWhereFrom(folder);
    read('npm run build', folder);
    await tell(version, folder, upload(folder, { rehearsal }));
    if (!rehearsal && isNew) read(`git pull --quiet --ff-only --tags ${folder} HEAD`);
  } finally {
    await remove();
  }
  if (rehearsal && (read('git status --porcelain') !== changed || read('git rev-parse HEAD') !== head))
    throw new Error('The rehearsal has changed this folder, which it must not.');
}

function commit(folder: string, version: string): void {
  read('git add --all', folder);
  read(`git commit --quiet --message v${version}`, folder);
  read(`git tag v${version}`, folder);
}

async function tell(version: string, folder: string, { files, size, unpackedSize }: Uploaded): Promise<void> {
  const integrity = await integrityOf(join(folder, 'cdn'));
  const served = { base: `https://cdn.example/newsrail@${version}`, integrity };
  for (const file of files) console.log(`${String(file.size).padStart(8)}  ${file.path}`);
  console.log(`
newsrail ${version}: ${files.length} files, ${size} bytes packed, ${unpackedSize} unpacked

cdn/integrity.json
${JSON.stringify(integrity, null, 1)}

For pages
${snippet(served)}

Before it, where what is loaded later is to be checked as well
${integrityMap(served)}

${rehearsal ? 'A rehearsal: nothing was uploaded.' : 'Uploaded.'}`);
}
