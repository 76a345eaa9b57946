import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Package } from 'custom-elements-manifest/schema';
import { addDefinitions } from './add-definitions.ts';
import { create, litPlugins, ts } from './analyzer.ts';
import { describeDetails } from './describe-details.ts';
import { inOrder } from './in-order.ts';
import { keepElements } from './keep-elements.ts';
import { nameBuiltFiles } from './name-built-files.ts';
import { settleDefaults } from './settle-defaults.ts';
import { writeOutTypes } from './write-out-types.ts';

const root = join(import.meta.dirname, '../..');

/** The sources that say what an element is. */
function sources(): string[] {
  const within = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file}`)
      .sort();
  return ['src/events.ts', ...within('src/elements'), ...within('src/define')];
}

/**
 * The custom-elements manifest, made from the sources alone: what the elements offer to pages, said once. All that
 * editors, frameworks and readers are told is made from it.
 * https://github.com/webcomponents/custom-elements-manifest
 */
export function analyse(): Package {
  const modules = sources().map((file) =>
    ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const manifest: Package = create({
    modules,
    plugins: [
      ...litPlugins(),
      addDefinitions(),
      writeOutTypes(),
      describeDetails(),
      settleDefaults(),
      inOrder(),
    ],
    context: { dev: false },
  });
  return { ...nameBuiltFiles(keepElements(manifest)), schemaVersion: '2.1.0' };
}
