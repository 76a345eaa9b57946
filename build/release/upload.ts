import { read } from './command.ts';

export interface Uploaded {
  /** Bytes of the tarball. */
  size: number;
  /** Bytes of its files. */
  unpackedSize: number;
  files: { path: string; size: number }[];
}

/** Whether this version of the package is there for everybody already. */
export function isPublic(version: string): boolean {
  try {
    return read(`npm view newsrail@${version} version`) === version;
  } catch (error) {
    if (String(error).includes('E404')) return false;
    throw error;
  }
}

/**
 * Where a package was made is part of what it says of itself, and its provenance must agree:
 * https://docs.npmjs.com/generating-provenance-statements. The workflow knows where it runs.
 */
export function sayWhereFrom(folder: string): void {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY } = process.env;
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY) return;
  const home = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`;
  read(`npm pkg set repository.type=git repository.url=git+${home}.git bugs.url=${home}/issues`, folder);
  read(`npm pkg set homepage=${home}#readme`, folder);
}

/** Uploads what has been built in a folder. In a rehearsal everything is done but that. */
export function upload(folder: string, { rehearsal }: { rehearsal: boolean }): Uploaded {
  const answer = read(
    `npm publish --provenance --access public --json${rehearsal ? ' --dry-run' : ''}`,
    folder,
  );
  const said = JSON.parse(answer.slice(answer.indexOf('{'))) as Uploaded | Record<string, Uploaded>;
  return 'files' in said ? (said as Uploaded) : Object.values(said)[0]!;
}
