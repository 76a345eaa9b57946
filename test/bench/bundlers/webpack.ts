import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import pack from 'webpack';
import type { Bundle } from './bundle.ts';

export async function webpack(entry: string, others: string[] = []): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'newsrail-webpack-'));
  try {
    const compiler = pack({
      mode: 'production',
      context: dirname(entry),
      entry: { app: entry },
      externals: Object.fromEntries(others.map((name) => [name, 'window'])),
      output: { path: folder },
      performance: false,
    })!;
    const stats = await promisify(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    const { errors = [], entrypoints = {} } = stats!.toJson({ all: false, errors: true, entrypoints: true });
    if (errors.length) throw new Error(errors.map(({ message }) => message).join('\n'));
    const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
    const contents = await Promise.all(
      names.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const),
    );
    return { files: new Map(contents), atOnce: entrypoints.app!.assets!.map(({ name }) => name) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
