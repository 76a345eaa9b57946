// The last step of a build: all that is told of the elements, made from one manifest.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { llms } from './docs/llms.ts';
import { vscodeCss, vscodeHtml } from './editors/vscode.ts';
import { webTypes } from './editors/web-types.ts';
import { analyse } from './manifest/analyse.ts';
import { elementsOf } from './manifest/elements.ts';
import { elementTypes } from './types/elements.ts';

interface Itself {
  name: string;
  version: string;
  description: string;
}

const root = join(import.meta.dirname, '..');
const write = (file: string, content: string) => writeFile(join(root, file), content);
const json = (value: object) => `${JSON.stringify(value, null, 1)}\n`;

const manifest = analyse();
const elements = elementsOf(manifest);
const itself = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Itself;

await mkdir(join(root, 'types'), { recursive: true });
await Promise.all([
  write('custom-elements.json', json(manifest)),
  write('web-types.json', json(webTypes(elements, itself))),
  write('vscode.html-custom-data.json', json(vscodeHtml(elements))),
  write('vscode.css-custom-data.json', json(vscodeCss(elements))),
  write('llms.txt', await llms(elements, itself, root)),
  write('types/elements.d.ts', elementTypes(elements)),
]);
