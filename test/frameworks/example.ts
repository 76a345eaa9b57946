import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { cells, type Cell } from './cells.ts';

/** How much of the front page the server renders: nothing, links, the data, the shadow root. */
export type ServerLevel = 0 | 1 | 2 | 3;

/** One replacement in a file. */
export interface Replacement {
  file: string;
  /** Stands there exactly once. */
  find: string;
  replace: string;
}

/** An application that the suite drives: a folder with an `example.json`. */
export interface Example {
  /** Of its folder. */
  id: string;
  folder: string;
  /** As people write it. */
  name: string;
  server: ServerLevel;
  /** By what its links are followed; the browser where there is none. */
  router?: string;
  /** What it is a part of, where it is no application by itself. */
  site?: 'wordpress';
  /** What `typecheck` must refuse. */
  mistake?: Replacement;
  /** Why a cell cannot be. */
  notes: Partial<Record<Cell, string>>;
  /** The framework and its version. */
  version: string;
  hasTypecheck: boolean;
}

interface Manifest {
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** @throws Error that says what its `example.json` lacks */
export async function readExample(folder: string): Promise<Example> {
  const id = basename(folder);
  const told = await json<Partial<Example> & { package?: string }>(join(folder, 'example.json'));
  const manifest = await json<Manifest>(join(folder, 'package.json'));
  const { name, server, router, site, mistake, notes = {}, package: framework = id } = told;
  const wrong = (why: string) => new Error(`${id}/example.json ${why}`);
  if (!name) throw wrong('has no "name"');
  if (server === undefined || ![0, 1, 2, 3].includes(server)) throw wrong('has no "server" of 0 to 3');
  for (const cell of Object.keys(notes))
    if (!cells.includes(cell as Cell)) throw wrong(`has a note for ${cell}, which is no cell`);
  const hasTypecheck = manifest.scripts?.typecheck !== undefined;
  if (hasTypecheck === (notes.typed !== undefined))
    throw wrong('needs a note for "typed" where there is no "typecheck", and only there');
  if (hasTypecheck && !mistake) throw wrong('has no "mistake" that "typecheck" could refuse');
  const version = { ...manifest.devDependencies, ...manifest.dependencies }[framework];
  return {
    id,
    folder,
    name,
    server,
    ...(router && { router }),
    ...(site && { site }),
    ...(mistake && { mistake }),
    notes,
    version: version ? `${framework} ${version}` : '',
    hasTypecheck,
  };
}

/** All examples in a folder. */
export async function examplesIn(folder: string): Promise<Example[]> {
  const names = await readdir(folder);
  const folders = names.map((name) => join(folder, name));
  return Promise.all(folders.filter((each) => existsSync(join(each, 'example.json'))).map(readExample));
}

async function json<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, 'utf8')) as T;
}
